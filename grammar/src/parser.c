#include "tree_sitter/parser.h"

#if defined(__GNUC__) || defined(__clang__)
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#endif

#ifdef _MSC_VER
#pragma optimize("", off)
#elif defined(__clang__)
#pragma clang optimize off
#elif defined(__GNUC__)
#pragma GCC optimize ("O0")
#endif

#define LANGUAGE_VERSION 14
#define STATE_COUNT 40
#define LARGE_STATE_COUNT 39
#define SYMBOL_COUNT 50
#define ALIAS_COUNT 1
#define TOKEN_COUNT 35
#define EXTERNAL_TOKEN_COUNT 0
#define FIELD_COUNT 7
#define MAX_ALIAS_SEQUENCE_LENGTH 3
#define PRODUCTION_ID_COUNT 10

enum ts_symbol_identifiers {
  sym_checkbox = 1,
  sym__glued_separator = 2,
  sym__iso_clock = 3,
  sym_tag = 4,
  sym_placeholder = 5,
  sym__set_phrase = 6,
  sym_clock = 7,
  sym__glued_hour = 8,
  sym_offset = 9,
  sym__bare_offset = 10,
  aux_sym_meridiem_token1 = 11,
  aux_sym_meridiem_token2 = 12,
  aux_sym_meridiem_token3 = 13,
  aux_sym__zone_behind_time_token1 = 14,
  aux_sym__zone_behind_time_token2 = 15,
  sym_zone = 16,
  sym_year_month_day = 17,
  sym_dotted = 18,
  sym_slashed = 19,
  sym__duration_run = 20,
  sym__glued_duration = 21,
  sym_unit = 22,
  sym__glued_severity = 23,
  sym__severity_name = 24,
  sym__glued_priority = 25,
  sym__priority_name = 26,
  sym__digit = 27,
  sym__two_digits = 28,
  sym__other_number = 29,
  sym_handle = 30,
  sym_ticket = 31,
  sym_word = 32,
  sym_separator = 33,
  sym_punctuation = 34,
  sym_line = 35,
  sym__item = 36,
  sym__moment = 37,
  sym__zone_item = 38,
  sym__date_item = 39,
  sym_time = 40,
  sym__iso_time = 41,
  sym_meridiem = 42,
  sym__zone_behind_time = 43,
  sym_date = 44,
  sym_duration = 45,
  sym_severity = 46,
  sym_priority = 47,
  sym_number = 48,
  aux_sym_line_repeat1 = 49,
  alias_sym_hour = 50,
};

static const char * const ts_symbol_names[] = {
  [ts_builtin_sym_end] = "end",
  [sym_checkbox] = "checkbox",
  [sym__glued_separator] = "separator",
  [sym__iso_clock] = "clock",
  [sym_tag] = "tag",
  [sym_placeholder] = "placeholder",
  [sym__set_phrase] = "word",
  [sym_clock] = "clock",
  [sym__glued_hour] = "clock",
  [sym_offset] = "offset",
  [sym__bare_offset] = "offset",
  [aux_sym_meridiem_token1] = "meridiem_token1",
  [aux_sym_meridiem_token2] = "meridiem_token2",
  [aux_sym_meridiem_token3] = "meridiem_token3",
  [aux_sym__zone_behind_time_token1] = "_zone_behind_time_token1",
  [aux_sym__zone_behind_time_token2] = "_zone_behind_time_token2",
  [sym_zone] = "zone",
  [sym_year_month_day] = "year_month_day",
  [sym_dotted] = "dotted",
  [sym_slashed] = "slashed",
  [sym__duration_run] = "_duration_run",
  [sym__glued_duration] = "_glued_duration",
  [sym_unit] = "unit",
  [sym__glued_severity] = "_glued_severity",
  [sym__severity_name] = "_severity_name",
  [sym__glued_priority] = "_glued_priority",
  [sym__priority_name] = "_priority_name",
  [sym__digit] = "_digit",
  [sym__two_digits] = "_two_digits",
  [sym__other_number] = "_other_number",
  [sym_handle] = "handle",
  [sym_ticket] = "ticket",
  [sym_word] = "word",
  [sym_separator] = "separator",
  [sym_punctuation] = "punctuation",
  [sym_line] = "line",
  [sym__item] = "_item",
  [sym__moment] = "_moment",
  [sym__zone_item] = "_zone_item",
  [sym__date_item] = "_date_item",
  [sym_time] = "time",
  [sym__iso_time] = "time",
  [sym_meridiem] = "meridiem",
  [sym__zone_behind_time] = "zone",
  [sym_date] = "date",
  [sym_duration] = "duration",
  [sym_severity] = "severity",
  [sym_priority] = "priority",
  [sym_number] = "number",
  [aux_sym_line_repeat1] = "line_repeat1",
  [alias_sym_hour] = "hour",
};

static const TSSymbol ts_symbol_map[] = {
  [ts_builtin_sym_end] = ts_builtin_sym_end,
  [sym_checkbox] = sym_checkbox,
  [sym__glued_separator] = sym_separator,
  [sym__iso_clock] = sym_clock,
  [sym_tag] = sym_tag,
  [sym_placeholder] = sym_placeholder,
  [sym__set_phrase] = sym_word,
  [sym_clock] = sym_clock,
  [sym__glued_hour] = sym_clock,
  [sym_offset] = sym_offset,
  [sym__bare_offset] = sym_offset,
  [aux_sym_meridiem_token1] = aux_sym_meridiem_token1,
  [aux_sym_meridiem_token2] = aux_sym_meridiem_token2,
  [aux_sym_meridiem_token3] = aux_sym_meridiem_token3,
  [aux_sym__zone_behind_time_token1] = aux_sym__zone_behind_time_token1,
  [aux_sym__zone_behind_time_token2] = aux_sym__zone_behind_time_token2,
  [sym_zone] = sym_zone,
  [sym_year_month_day] = sym_year_month_day,
  [sym_dotted] = sym_dotted,
  [sym_slashed] = sym_slashed,
  [sym__duration_run] = sym__duration_run,
  [sym__glued_duration] = sym__glued_duration,
  [sym_unit] = sym_unit,
  [sym__glued_severity] = sym__glued_severity,
  [sym__severity_name] = sym__severity_name,
  [sym__glued_priority] = sym__glued_priority,
  [sym__priority_name] = sym__priority_name,
  [sym__digit] = sym__digit,
  [sym__two_digits] = sym__two_digits,
  [sym__other_number] = sym__other_number,
  [sym_handle] = sym_handle,
  [sym_ticket] = sym_ticket,
  [sym_word] = sym_word,
  [sym_separator] = sym_separator,
  [sym_punctuation] = sym_punctuation,
  [sym_line] = sym_line,
  [sym__item] = sym__item,
  [sym__moment] = sym__moment,
  [sym__zone_item] = sym__zone_item,
  [sym__date_item] = sym__date_item,
  [sym_time] = sym_time,
  [sym__iso_time] = sym_time,
  [sym_meridiem] = sym_meridiem,
  [sym__zone_behind_time] = sym_zone,
  [sym_date] = sym_date,
  [sym_duration] = sym_duration,
  [sym_severity] = sym_severity,
  [sym_priority] = sym_priority,
  [sym_number] = sym_number,
  [aux_sym_line_repeat1] = aux_sym_line_repeat1,
  [alias_sym_hour] = alias_sym_hour,
};

static const TSSymbolMetadata ts_symbol_metadata[] = {
  [ts_builtin_sym_end] = {
    .visible = false,
    .named = true,
  },
  [sym_checkbox] = {
    .visible = true,
    .named = true,
  },
  [sym__glued_separator] = {
    .visible = true,
    .named = true,
  },
  [sym__iso_clock] = {
    .visible = true,
    .named = true,
  },
  [sym_tag] = {
    .visible = true,
    .named = true,
  },
  [sym_placeholder] = {
    .visible = true,
    .named = true,
  },
  [sym__set_phrase] = {
    .visible = true,
    .named = true,
  },
  [sym_clock] = {
    .visible = true,
    .named = true,
  },
  [sym__glued_hour] = {
    .visible = true,
    .named = true,
  },
  [sym_offset] = {
    .visible = true,
    .named = true,
  },
  [sym__bare_offset] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_meridiem_token1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_meridiem_token2] = {
    .visible = false,
    .named = false,
  },
  [aux_sym_meridiem_token3] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__zone_behind_time_token1] = {
    .visible = false,
    .named = false,
  },
  [aux_sym__zone_behind_time_token2] = {
    .visible = false,
    .named = false,
  },
  [sym_zone] = {
    .visible = true,
    .named = true,
  },
  [sym_year_month_day] = {
    .visible = true,
    .named = true,
  },
  [sym_dotted] = {
    .visible = true,
    .named = true,
  },
  [sym_slashed] = {
    .visible = true,
    .named = true,
  },
  [sym__duration_run] = {
    .visible = false,
    .named = true,
  },
  [sym__glued_duration] = {
    .visible = false,
    .named = true,
  },
  [sym_unit] = {
    .visible = true,
    .named = true,
  },
  [sym__glued_severity] = {
    .visible = false,
    .named = true,
  },
  [sym__severity_name] = {
    .visible = false,
    .named = true,
  },
  [sym__glued_priority] = {
    .visible = false,
    .named = true,
  },
  [sym__priority_name] = {
    .visible = false,
    .named = true,
  },
  [sym__digit] = {
    .visible = false,
    .named = true,
  },
  [sym__two_digits] = {
    .visible = false,
    .named = true,
  },
  [sym__other_number] = {
    .visible = false,
    .named = true,
  },
  [sym_handle] = {
    .visible = true,
    .named = true,
  },
  [sym_ticket] = {
    .visible = true,
    .named = true,
  },
  [sym_word] = {
    .visible = true,
    .named = true,
  },
  [sym_separator] = {
    .visible = true,
    .named = true,
  },
  [sym_punctuation] = {
    .visible = true,
    .named = true,
  },
  [sym_line] = {
    .visible = true,
    .named = true,
  },
  [sym__item] = {
    .visible = false,
    .named = true,
  },
  [sym__moment] = {
    .visible = false,
    .named = true,
  },
  [sym__zone_item] = {
    .visible = false,
    .named = true,
  },
  [sym__date_item] = {
    .visible = false,
    .named = true,
  },
  [sym_time] = {
    .visible = true,
    .named = true,
  },
  [sym__iso_time] = {
    .visible = true,
    .named = true,
  },
  [sym_meridiem] = {
    .visible = true,
    .named = true,
  },
  [sym__zone_behind_time] = {
    .visible = true,
    .named = true,
  },
  [sym_date] = {
    .visible = true,
    .named = true,
  },
  [sym_duration] = {
    .visible = true,
    .named = true,
  },
  [sym_severity] = {
    .visible = true,
    .named = true,
  },
  [sym_priority] = {
    .visible = true,
    .named = true,
  },
  [sym_number] = {
    .visible = true,
    .named = true,
  },
  [aux_sym_line_repeat1] = {
    .visible = false,
    .named = false,
  },
  [alias_sym_hour] = {
    .visible = true,
    .named = true,
  },
};

enum ts_field_identifiers {
  field_amount = 1,
  field_clock = 2,
  field_form = 3,
  field_hour = 4,
  field_meridiem = 5,
  field_offset = 6,
  field_unit = 7,
};

static const char * const ts_field_names[] = {
  [0] = NULL,
  [field_amount] = "amount",
  [field_clock] = "clock",
  [field_form] = "form",
  [field_hour] = "hour",
  [field_meridiem] = "meridiem",
  [field_offset] = "offset",
  [field_unit] = "unit",
};

static const TSFieldMapSlice ts_field_map_slices[PRODUCTION_ID_COUNT] = {
  [2] = {.index = 0, .length = 1},
  [3] = {.index = 1, .length = 1},
  [4] = {.index = 2, .length = 1},
  [5] = {.index = 3, .length = 2},
  [6] = {.index = 5, .length = 2},
  [7] = {.index = 7, .length = 2},
  [8] = {.index = 9, .length = 1},
  [9] = {.index = 10, .length = 2},
};

static const TSFieldMapEntry ts_field_map_entries[] = {
  [0] =
    {field_clock, 0},
  [1] =
    {field_offset, 0},
  [2] =
    {field_form, 0},
  [3] =
    {field_clock, 0},
    {field_meridiem, 1},
  [5] =
    {field_offset, 0},
    {field_unit, 1},
  [7] =
    {field_hour, 0},
    {field_meridiem, 1},
  [9] =
    {field_clock, 1, .inherited = true},
  [10] =
    {field_amount, 0},
    {field_unit, 1},
};

static const TSSymbol ts_alias_sequences[PRODUCTION_ID_COUNT][MAX_ALIAS_SEQUENCE_LENGTH] = {
  [0] = {0},
  [1] = {
    [0] = sym_word,
  },
  [7] = {
    [0] = alias_sym_hour,
  },
};

static const uint16_t ts_non_terminal_alias_map[] = {
  0,
};

static const TSStateId ts_primary_state_ids[STATE_COUNT] = {
  [0] = 0,
  [1] = 1,
  [2] = 2,
  [3] = 3,
  [4] = 4,
  [5] = 5,
  [6] = 6,
  [7] = 7,
  [8] = 8,
  [9] = 9,
  [10] = 10,
  [11] = 11,
  [12] = 12,
  [13] = 13,
  [14] = 14,
  [15] = 15,
  [16] = 16,
  [17] = 17,
  [18] = 18,
  [19] = 19,
  [20] = 20,
  [21] = 21,
  [22] = 22,
  [23] = 23,
  [24] = 24,
  [25] = 25,
  [26] = 26,
  [27] = 27,
  [28] = 28,
  [29] = 29,
  [30] = 30,
  [31] = 31,
  [32] = 32,
  [33] = 33,
  [34] = 34,
  [35] = 35,
  [36] = 36,
  [37] = 37,
  [38] = 22,
  [39] = 39,
};

static TSCharacterRange extras_character_set_1[] = {
  {'\t', '\r'}, {' ', ' '}, {0x85, 0x85}, {0xa0, 0xa0}, {0x1680, 0x1680}, {0x2000, 0x200b}, {0x2028, 0x2029}, {0x202f, 0x202f},
  {0x205f, 0x205f}, {0x3000, 0x3000}, {0xfeff, 0xfeff},
};

static TSCharacterRange sym_handle_character_set_4[] = {
  {0xe01, 0xe3a}, {0xe40, 0xe4e}, {0xe81, 0xedf}, {0x1000, 0x109f}, {0x1100, 0x11ff}, {0x1780, 0x17d3}, {0x2e80, 0x2fdf}, {0x3005, 0x3007},
  {0x3031, 0x3035}, {0x3041, 0x30fa}, {0x30fc, 0x318f}, {0x31a0, 0x31ff}, {0x3400, 0x4dbf}, {0x4e00, 0xa4cf}, {0xa960, 0xa97f}, {0xac00, 0xd7ff},
  {0xf900, 0xfaff}, {0xff10, 0xff19}, {0xff21, 0xff3a}, {0xff41, 0xff5a}, {0xff66, 0xffdc}, {0x20000, 0x3ffff},
};

static TSCharacterRange sym_handle_character_set_5[] = {
  {'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}, {0xaa, 0xaa}, {0xb5, 0xb5}, {0xba, 0xba}, {0xc0, 0xd6},
  {0xd8, 0xf6}, {0xf8, 0x37d}, {0x37f, 0x386}, {0x388, 0x559}, {0x560, 0x588}, {0x591, 0x5bd}, {0x5bf, 0x5bf}, {0x5c1, 0x5c7},
  {0x5d0, 0x5f2}, {0x610, 0x61a}, {0x620, 0x669}, {0x66e, 0x6d3}, {0x6d5, 0x6ff}, {0x710, 0x7f6}, {0x800, 0x82d}, {0x840, 0x963},
  {0x966, 0x96f}, {0x971, 0xdf3}, {0xf00, 0xfd4}, {0x10a0, 0x10fa}, {0x10fc, 0x135f}, {0x1380, 0x166c}, {0x1820, 0x18aa}, {0x1900, 0x193b},
  {0x1970, 0x1fff}, {0x2c00, 0x2dff}, {0xa640, 0xa7ff}, {0xab30, 0xabff}, {0xfb00, 0xfd3d}, {0xfd50, 0xfdfb}, {0xfe70, 0xfefc},
};

static TSCharacterRange sym_word_character_set_1[] = {
  {'0', '9'}, {'A', 'Z'}, {'a', 'z'}, {0xaa, 0xaa}, {0xb5, 0xb5}, {0xba, 0xba}, {0xc0, 0xd6}, {0xd8, 0xf6},
  {0xf8, 0x37d}, {0x37f, 0x386}, {0x388, 0x559}, {0x560, 0x588}, {0x591, 0x5bd}, {0x5bf, 0x5bf}, {0x5c1, 0x5c7}, {0x5d0, 0x5f2},
  {0x610, 0x61a}, {0x620, 0x669}, {0x66e, 0x6d3}, {0x6d5, 0x6ff}, {0x710, 0x7f6}, {0x800, 0x82d}, {0x840, 0x963}, {0x966, 0x96f},
  {0x971, 0xdf3}, {0xe01, 0xe3a}, {0xe40, 0xe4e}, {0xe81, 0xedf}, {0xf00, 0xfd4}, {0x1000, 0x10fa}, {0x10fc, 0x135f}, {0x1380, 0x166c},
  {0x1780, 0x17d3}, {0x1820, 0x18aa}, {0x1900, 0x193b}, {0x1970, 0x1fff}, {0x2c00, 0x2dff}, {0x2e80, 0x2fdf}, {0x3005, 0x3007}, {0x3031, 0x3035},
  {0x3041, 0x30fa}, {0x30fc, 0x318f}, {0x31a0, 0x31ff}, {0x3400, 0x4dbf}, {0x4e00, 0xa4cf}, {0xa640, 0xa7ff}, {0xa960, 0xa97f}, {0xab30, 0xd7ff},
  {0xf900, 0xfd3d}, {0xfd50, 0xfdfb}, {0xfe70, 0xfefc}, {0xff10, 0xff19}, {0xff21, 0xff3a}, {0xff41, 0xff5a}, {0xff66, 0xffdc}, {0x20000, 0x3ffff},
};

static TSCharacterRange sym_word_character_set_4[] = {
  {'\'', '\''}, {'-', '.'}, {'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}, {0xaa, 0xaa}, {0xb5, 0xb5},
  {0xba, 0xba}, {0xc0, 0xd6}, {0xd8, 0xf6}, {0xf8, 0x37d}, {0x37f, 0x386}, {0x388, 0x559}, {0x560, 0x588}, {0x591, 0x5bd},
  {0x5bf, 0x5bf}, {0x5c1, 0x5c7}, {0x5d0, 0x5f2}, {0x610, 0x61a}, {0x620, 0x669}, {0x66e, 0x6d3}, {0x6d5, 0x6ff}, {0x710, 0x7f6},
  {0x800, 0x82d}, {0x840, 0x963}, {0x966, 0x96f}, {0x971, 0xdf3}, {0xe01, 0xe3a}, {0xe40, 0xe4e}, {0xe81, 0xedf}, {0xf00, 0xfd4},
  {0x1000, 0x10fa}, {0x10fc, 0x135f}, {0x1380, 0x166c}, {0x1780, 0x17d3}, {0x1820, 0x18aa}, {0x1900, 0x193b}, {0x1970, 0x1fff}, {0x2010, 0x2011},
  {0x2019, 0x2019}, {0x2c00, 0x2dff}, {0x2e80, 0x2fdf}, {0x3005, 0x3007}, {0x3031, 0x3035}, {0x3041, 0x30fa}, {0x30fc, 0x318f}, {0x31a0, 0x31ff},
  {0x3400, 0x4dbf}, {0x4e00, 0xa4cf}, {0xa640, 0xa7ff}, {0xa960, 0xa97f}, {0xab30, 0xd7ff}, {0xf900, 0xfd3d}, {0xfd50, 0xfdfb}, {0xfe70, 0xfefc},
  {0xff10, 0xff19}, {0xff21, 0xff3a}, {0xff41, 0xff5a}, {0xff66, 0xffdc}, {0x20000, 0x3ffff},
};

static TSCharacterRange sym_word_character_set_9[] = {
  {'0', '9'}, {'A', 'Z'}, {'a', 'z'}, {0xaa, 0xaa}, {0xb5, 0xb5}, {0xba, 0xba}, {0xc0, 0xd6}, {0xd8, 0xf6},
  {0xf8, 0x37d}, {0x37f, 0x386}, {0x388, 0x559}, {0x560, 0x588}, {0x591, 0x5bd}, {0x5bf, 0x5bf}, {0x5c1, 0x5c7}, {0x5d0, 0x5f2},
  {0x610, 0x61a}, {0x620, 0x669}, {0x66e, 0x6d3}, {0x6d5, 0x6ff}, {0x710, 0x7f6}, {0x800, 0x82d}, {0x840, 0x963}, {0x966, 0x96f},
  {0x971, 0xdf3}, {0xf00, 0xfd4}, {0x10a0, 0x10fa}, {0x10fc, 0x135f}, {0x1380, 0x166c}, {0x1820, 0x18aa}, {0x1900, 0x193b}, {0x1970, 0x1fff},
  {0x2c00, 0x2dff}, {0xa640, 0xa7ff}, {0xab30, 0xabff}, {0xfb00, 0xfd3d}, {0xfd50, 0xfdfb}, {0xfe70, 0xfefc},
};

static TSCharacterRange sym_word_character_set_10[] = {
  {'A', 'Z'}, {'a', 'z'}, {0xaa, 0xaa}, {0xb5, 0xb5}, {0xba, 0xba}, {0xc0, 0xd6}, {0xd8, 0xf6}, {0xf8, 0x37d},
  {0x37f, 0x386}, {0x388, 0x559}, {0x560, 0x588}, {0x591, 0x5bd}, {0x5bf, 0x5bf}, {0x5c1, 0x5c7}, {0x5d0, 0x5f2}, {0x610, 0x61a},
  {0x620, 0x669}, {0x66e, 0x6d3}, {0x6d5, 0x6ff}, {0x710, 0x7f6}, {0x800, 0x82d}, {0x840, 0x963}, {0x966, 0x96f}, {0x971, 0xdf3},
  {0xf00, 0xfd4}, {0x10a0, 0x10fa}, {0x10fc, 0x135f}, {0x1380, 0x166c}, {0x1820, 0x18aa}, {0x1900, 0x193b}, {0x1970, 0x1fff}, {0x2c00, 0x2dff},
  {0xa640, 0xa7ff}, {0xab30, 0xabff}, {0xfb00, 0xfd3d}, {0xfd50, 0xfdfb}, {0xfe70, 0xfefc},
};

static TSCharacterRange sym_word_character_set_11[] = {
  {'%', '%'}, {'+', '+'}, {'-', '.'}, {'0', '9'}, {'@', 'Z'}, {'_', '_'}, {'a', 'z'}, {0xaa, 0xaa},
  {0xb5, 0xb5}, {0xba, 0xba}, {0xc0, 0xd6}, {0xd8, 0xf6}, {0xf8, 0x37d}, {0x37f, 0x386}, {0x388, 0x559}, {0x560, 0x588},
  {0x591, 0x5bd}, {0x5bf, 0x5bf}, {0x5c1, 0x5c7}, {0x5d0, 0x5f2}, {0x610, 0x61a}, {0x620, 0x669}, {0x66e, 0x6d3}, {0x6d5, 0x6ff},
  {0x710, 0x7f6}, {0x800, 0x82d}, {0x840, 0x963}, {0x966, 0x96f}, {0x971, 0xdf3}, {0xf00, 0xfd4}, {0x10a0, 0x10fa}, {0x10fc, 0x135f},
  {0x1380, 0x166c}, {0x1820, 0x18aa}, {0x1900, 0x193b}, {0x1970, 0x1fff}, {0x2010, 0x2011}, {0x2c00, 0x2dff}, {0xa640, 0xa7ff}, {0xab30, 0xabff},
  {0xfb00, 0xfd3d}, {0xfd50, 0xfdfb}, {0xfe70, 0xfefc},
};

static TSCharacterRange sym_separator_character_set_1[] = {
  {',', '-'}, {'/', '/'}, {':', ';'}, {'=', '='}, {'|', '|'}, {0xb7, 0xb7}, {0x2010, 0x2015}, {0x2022, 0x2022},
  {0x2190, 0x2194}, {0x21d2, 0x21d2}, {0x2212, 0x2212}, {0x2794, 0x2794}, {0x279c, 0x279c}, {0x3001, 0x3001}, {0x301c, 0x301c}, {0xff0c, 0xff0c},
  {0xff1a, 0xff1b}, {0xff5c, 0xff5c}, {0xff5e, 0xff5e},
};

static bool ts_lex(TSLexer *lexer, TSStateId state) {
  START_LEXER();
  eof = lexer->eof(lexer);
  switch (state) {
    case 0:
      if (eof) ADVANCE(654);
      ADVANCE_MAP(
        '#', 1400,
        '+', 1394,
        '-', 657,
        '0', 1007,
        '1', 1009,
        '2', 1008,
        '3', 1010,
        ':', 1387,
        '<', 1392,
        '=', 1396,
        '?', 1397,
        '@', 1401,
        'A', 811,
        'B', 1141,
        'C', 1129,
        'D', 1125,
        'E', 1130,
        'F', 1138,
        'G', 1139,
        'H', 1136,
        'I', 1140,
        'J', 1142,
        'K', 1142,
        'M', 1132,
        'N', 1146,
        'P', 812,
        'R', 1126,
        'S', 1123,
        'T', 1220,
        'U', 1143,
        'W', 1135,
        'X', 1144,
        'Y', 1145,
        'Z', 822,
        '[', 1391,
        '_', 1393,
        'a', 814,
        'd', 984,
        'g', 1174,
        'h', 985,
        'm', 986,
        'p', 813,
        's', 987,
        't', 1222,
        'u', 1190,
        'w', 988,
        'x', 1191,
        'y', 1194,
        'z', 822,
        '{', 1398,
        '~', 656,
        0x2013, 1388,
        0x2014, 1389,
        0x2212, 1385,
        0x2248, 1399,
        0x301c, 656,
        0xff5e, 656,
        0x2010, 1386,
        0x2011, 1386,
        'L', 1212,
        'O', 1212,
        'Q', 1212,
        'V', 1212,
        'b', 1211,
        'c', 1211,
        'e', 1211,
        'f', 1211,
      );
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1011);
      if (('i' <= lookahead && lookahead <= 'v')) ADVANCE(1213);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1382);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(642);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1374);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      if (set_contains(sym_word_character_set_1, 56, lookahead)) ADVANCE(1381);
      if (lookahead != 0) ADVANCE(1390);
      END_STATE();
    case 1:
      ADVANCE_MAP(
        ' ', 257,
        '/', 297,
        '>', 670,
        'A', 40,
        'a', 40,
        'M', 14,
        'm', 14,
        'P', 10,
        'p', 10,
        'T', 56,
        't', 56,
        'U', 41,
        'u', 41,
      );
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 2:
      if (lookahead == ' ') ADVANCE(257);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(670);
      if (lookahead == 'B' ||
          lookahead == 'b') ADVANCE(20);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 3:
      if (lookahead == ' ') ADVANCE(257);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(670);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(13);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 4:
      ADVANCE_MAP(
        ' ', 257,
        '/', 297,
        '>', 670,
        'I', 27,
        'i', 27,
        'L', 46,
        'l', 46,
        'R', 8,
        'r', 8,
      );
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 5:
      if (lookahead == ' ') ADVANCE(257);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(670);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(8);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 6:
      if (lookahead == ' ') ADVANCE(257);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(670);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(27);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(52);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 7:
      if (lookahead == ' ') ADVANCE(257);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(670);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(25);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 8:
      if (lookahead == ' ') ADVANCE(257);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(670);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 9:
      if (lookahead == ' ') ADVANCE(297);
      if (lookahead == '>') ADVANCE(670);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(9);
      END_STATE();
    case 10:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(43);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 11:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(30);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 12:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(55);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 13:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(22);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 14:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(34);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 15:
      ADVANCE_MAP(
        ' ', 270,
        '/', 297,
        '>', 671,
        'A', 19,
        'a', 19,
        'B', 49,
        'b', 49,
        'F', 50,
        'f', 50,
        'H', 3,
        'h', 3,
        'D', 8,
        'R', 8,
        'T', 8,
        'd', 8,
        'r', 8,
        't', 8,
      );
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('C' <= lookahead && lookahead <= 'Z') ||
          ('c' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 16:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(54);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 17:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(57);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 18:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'B' ||
          lookahead == 'b') ADVANCE(22);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 19:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'B' ||
          lookahead == 'b') ADVANCE(37);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 20:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'B' ||
          lookahead == 'b') ADVANCE(54);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 21:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(33);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 22:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(8);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 23:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(25);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 24:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(64);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 25:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(8);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 26:
      ADVANCE_MAP(
        ' ', 270,
        '/', 297,
        '>', 671,
        'E', 35,
        'e', 35,
        'F', 43,
        'f', 43,
        'I', 63,
        'i', 63,
        'D', 8,
        'L', 8,
        'T', 8,
        'd', 8,
        'l', 8,
        't', 8,
      );
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 27:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'G' ||
          lookahead == 'g') ADVANCE(8);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 28:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(8);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 29:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(32);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(44);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 30:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(38);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 31:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(8);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 32:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(25);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 33:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(53);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 34:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(36);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 35:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(8);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(11);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 36:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(8);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 37:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(25);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 38:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'L' ||
          lookahead == 'l') ADVANCE(58);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 39:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(8);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 40:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(51);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 41:
      ADVANCE_MAP(
        ' ', 270,
        '/', 297,
        '>', 671,
        'M', 42,
        'm', 42,
        'B', 8,
        'P', 8,
        'b', 8,
        'p', 8,
      );
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 42:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(17);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 43:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(8);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 44:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(27);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 45:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(23);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 46:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(21);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 47:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(59);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 48:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(60);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 49:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(24);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 50:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(47);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 51:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(8);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 52:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'P' ||
          lookahead == 'p') ADVANCE(61);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(8);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 53:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'Q' ||
          lookahead == 'q') ADVANCE(62);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 54:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(8);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 55:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(31);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 56:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(29);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 57:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(64);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 58:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(8);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 59:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(8);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 60:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(25);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 61:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(59);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 62:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(48);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 63:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'V' ||
          lookahead == 'v') ADVANCE(8);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 64:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(8);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 65:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (('1' <= lookahead && lookahead <= '6') ||
          lookahead == 'R' ||
          lookahead == 'r') ADVANCE(8);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 66:
      if (lookahead == ' ') ADVANCE(270);
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(298);
      END_STATE();
    case 67:
      ADVANCE_MAP(
        '#', 550,
        '-', 193,
        '.', 177,
        '/', 632,
        '@', 633,
        'H', 108,
        'M', 101,
        'S', 98,
        '_', 136,
        'h', 901,
        'm', 897,
        's', 895,
        '%', 545,
        '+', 545,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(67);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 68:
      ADVANCE_MAP(
        '#', 550,
        '-', 193,
        '.', 178,
        '/', 632,
        '@', 633,
        'M', 101,
        'S', 98,
        '_', 136,
        'm', 897,
        's', 895,
        '%', 545,
        '+', 545,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(68);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 69:
      ADVANCE_MAP(
        '#', 550,
        '-', 193,
        '.', 179,
        '/', 632,
        '@', 633,
        'S', 98,
        '_', 136,
        's', 895,
        '%', 545,
        '+', 545,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(69);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 70:
      ADVANCE_MAP(
        '#', 550,
        '-', 133,
        '.', 193,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 71:
      ADVANCE_MAP(
        '#', 550,
        '-', 132,
        '.', 193,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        0x2010, 595,
        0x2011, 595,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 72:
      ADVANCE_MAP(
        '#', 550,
        '-', 172,
        '.', 193,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        0x2010, 622,
        0x2011, 622,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(73);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 73:
      ADVANCE_MAP(
        '#', 550,
        '-', 172,
        '.', 193,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        0x2010, 622,
        0x2011, 622,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 74:
      ADVANCE_MAP(
        '#', 550,
        '-', 181,
        '.', 193,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        0x2010, 595,
        0x2011, 595,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(71);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 75:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(379);
      if (lookahead == '_') ADVANCE(530);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(376);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 76:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(429);
      if (lookahead == '_') ADVANCE(530);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(426);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 77:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(341);
      if (lookahead == '_') ADVANCE(530);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(339);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 78:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        'D', 676,
        '_', 136,
        '%', 545,
        '+', 545,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 79:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        'D', 89,
        'H', 108,
        'M', 101,
        'S', 98,
        '_', 136,
        'd', 893,
        'h', 901,
        'm', 897,
        's', 895,
        '%', 545,
        '+', 545,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(79);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 80:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        'H', 108,
        'M', 101,
        'S', 98,
        '_', 136,
        'h', 901,
        'm', 897,
        's', 895,
        '%', 545,
        '+', 545,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(80);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 81:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        'M', 70,
        '_', 136,
        '%', 545,
        '+', 545,
        'I', 103,
        'i', 103,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 82:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        'M', 101,
        'S', 98,
        '_', 136,
        'm', 897,
        's', 895,
        '%', 545,
        '+', 545,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(82);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 83:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        'S', 98,
        '_', 136,
        's', 895,
        '%', 545,
        '+', 545,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(83);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 84:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        'X', 70,
        '_', 136,
        '%', 545,
        '+', 545,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 85:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        'X', 676,
        '_', 136,
        '%', 545,
        '+', 545,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 86:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        'x', 70,
        '%', 545,
        '+', 545,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 87:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        'x', 676,
        '%', 545,
        '+', 545,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 88:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'A', 115,
        'a', 115,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 89:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'A', 116,
        'a', 116,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 90:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'C', 970,
        'c', 970,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 91:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'C', 899,
        'c', 899,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 92:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'D', 973,
        'd', 973,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 93:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'D', 906,
        'd', 906,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 94:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'E', 973,
        'e', 973,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 95:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'E', 90,
        'e', 90,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 96:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'E', 102,
        'e', 102,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 97:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'E', 96,
        'e', 96,
        'K', 973,
        'k', 973,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 98:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'E', 91,
        'e', 91,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 99:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'E', 910,
        'e', 910,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 100:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'I', 103,
        'i', 103,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 101:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'I', 105,
        'i', 105,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 102:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'K', 973,
        'k', 973,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 103:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'N', 972,
        'n', 972,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 104:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'N', 92,
        'n', 92,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 105:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'N', 909,
        'n', 909,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 106:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'N', 93,
        'n', 93,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 107:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'O', 113,
        'o', 113,
        'R', 973,
        'r', 973,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 108:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'O', 114,
        'o', 114,
        'R', 905,
        'r', 905,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 109:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'R', 973,
        'r', 973,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 110:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'R', 905,
        'r', 905,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 111:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'T', 94,
        't', 94,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 112:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'T', 99,
        't', 99,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 113:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'U', 109,
        'u', 109,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 114:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'U', 110,
        'u', 110,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 115:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'Y', 973,
        'y', 973,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 116:
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'Y', 912,
        'y', 912,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 117:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(632);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(870);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 118:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(632);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(117);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 119:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(632);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(118);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 120:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(632);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 121:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(399);
      if (lookahead == '_') ADVANCE(530);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(397);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 122:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '0') ADVANCE(1024);
      if (lookahead == '1') ADVANCE(1019);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(1022);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 123:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '0') ADVANCE(838);
      if (lookahead == '1') ADVANCE(833);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(834);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 124:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '0') ADVANCE(835);
      if (lookahead == '1') ADVANCE(832);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(839);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 125:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '0') ADVANCE(1023);
      if (lookahead == '1') ADVANCE(1018);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(1020);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 126:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == ':') ADVANCE(349);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 127:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == ':') ADVANCE(373);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 128:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == ':') ADVANCE(422);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 129:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '?') ADVANCE(692);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(995);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 130:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '?') ADVANCE(692);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(996);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 131:
      ADVANCE_MAP(
        '#', 550,
        '?', 306,
        'M', 81,
        'X', 84,
        '_', 136,
        'm', 100,
        'x', 86,
        '%', 545,
        '+', 545,
        'D', 88,
        'd', 88,
        'H', 107,
        'h', 107,
        'S', 95,
        's', 95,
        'W', 97,
        'w', 97,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(74);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 132:
      ADVANCE_MAP(
        '#', 550,
        '?', 302,
        'D', 78,
        'X', 85,
        '_', 136,
        'x', 87,
        '%', 545,
        '+', 545,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(860);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 133:
      ADVANCE_MAP(
        '#', 550,
        '?', 302,
        'D', 78,
        'X', 85,
        '_', 136,
        'x', 87,
        '%', 545,
        '+', 545,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 134:
      ADVANCE_MAP(
        '#', 550,
        '?', 310,
        'H', 145,
        'X', 153,
        'h', 197,
        'x', 200,
        '-', 530,
        '.', 530,
        '_', 530,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 135:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(135);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1296);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1377);
      END_STATE();
    case 136:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 137:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(137);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 138:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(138);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1376);
      END_STATE();
    case 139:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'C') ADVANCE(845);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 140:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'D') ADVANCE(1289);
      if (lookahead == 'M') ADVANCE(1291);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1056);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 141:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'D') ADVANCE(1289);
      if (lookahead == 'M') ADVANCE(1291);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 142:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'D') ADVANCE(75);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 143:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'D') ADVANCE(682);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 144:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'D') ADVANCE(1288);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 145:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'H') ADVANCE(126);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 146:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'M') ADVANCE(75);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 147:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'M') ADVANCE(152);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 148:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'M') ADVANCE(77);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 149:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'M') ADVANCE(1292);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1056);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 150:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'M') ADVANCE(1292);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 151:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'T') ADVANCE(139);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 152:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'T') ADVANCE(830);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 153:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'X') ADVANCE(127);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 154:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'Y') ADVANCE(1294);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 155:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'Y') ADVANCE(680);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 156:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'Y') ADVANCE(683);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 157:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == 'd') ADVANCE(1328);
      if (lookahead == 'm') ADVANCE(1331);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 158:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == 'd') ADVANCE(1327);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 159:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == 'm') ADVANCE(1332);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 160:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == 'y') ADVANCE(1335);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 161:
      ADVANCE_MAP(
        '#', 550,
        '_', 136,
        '%', 545,
        '+', 545,
        'D', 88,
        'd', 88,
        'H', 107,
        'h', 107,
        'M', 100,
        'm', 100,
        'S', 95,
        's', 95,
        'W', 97,
        'w', 97,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(72);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 162:
      ADVANCE_MAP(
        '#', 550,
        '_', 136,
        '%', 545,
        '+', 545,
        'D', 88,
        'd', 88,
        'H', 107,
        'h', 107,
        'M', 100,
        'm', 100,
        'S', 95,
        's', 95,
        'W', 97,
        'w', 97,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 163:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(816);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 164:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(820);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 165:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(723);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1376);
      END_STATE();
    case 166:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(120);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1376);
      END_STATE();
    case 167:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(120);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 168:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1027);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 169:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 170:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1056);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 171:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(697);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 172:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(119);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 173:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1278);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 174:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(795);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 175:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1002);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 176:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1003);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 177:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(80);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 178:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(82);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 179:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(83);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 180:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(79);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 181:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(860);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 182:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1231);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1376);
      END_STATE();
    case 183:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1233);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1376);
      END_STATE();
    case 184:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1230);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1376);
      END_STATE();
    case 185:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1277);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 186:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1232);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1376);
      END_STATE();
    case 187:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1275);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 188:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1025);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 189:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1279);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 190:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1031);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 191:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1032);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 192:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1376);
      END_STATE();
    case 193:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 194:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 195:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'd') ADVANCE(682);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 196:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'd') ADVANCE(76);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 197:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'h') ADVANCE(126);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 198:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'm') ADVANCE(76);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 199:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'm') ADVANCE(121);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 200:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'x') ADVANCE(128);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 201:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'y') ADVANCE(681);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 202:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'y') ADVANCE(683);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 203:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(204);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(831);
      END_STATE();
    case 204:
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 205:
      if (lookahead == '+') ADVANCE(227);
      if (lookahead == '0') ADVANCE(849);
      if (lookahead == '1') ADVANCE(846);
      if (lookahead == ':') ADVANCE(261);
      if (lookahead == '_') ADVANCE(335);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(851);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 206:
      if (lookahead == '+') ADVANCE(227);
      if (lookahead == ':') ADVANCE(261);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(335);
      if (lookahead == 'h') ADVANCE(752);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(206);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 207:
      if (lookahead == '+') ADVANCE(227);
      if (lookahead == ':') ADVANCE(261);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(335);
      if (lookahead == 'n') ADVANCE(753);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 208:
      ADVANCE_MAP(
        '+', 227,
        ':', 261,
        '@', 633,
        '_', 335,
        'A', 223,
        'a', 223,
        '%', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 209:
      ADVANCE_MAP(
        '+', 227,
        ':', 261,
        '@', 633,
        '_', 335,
        'C', 749,
        'c', 749,
        '%', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 210:
      ADVANCE_MAP(
        '+', 227,
        ':', 261,
        '@', 633,
        '_', 335,
        'D', 751,
        'd', 751,
        '%', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 211:
      ADVANCE_MAP(
        '+', 227,
        ':', 261,
        '@', 633,
        '_', 335,
        'E', 751,
        'e', 751,
        '%', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 212:
      ADVANCE_MAP(
        '+', 227,
        ':', 261,
        '@', 633,
        '_', 335,
        'E', 209,
        'e', 209,
        '%', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 213:
      ADVANCE_MAP(
        '+', 227,
        ':', 261,
        '@', 633,
        '_', 335,
        'E', 216,
        'e', 216,
        '%', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 214:
      ADVANCE_MAP(
        '+', 227,
        ':', 261,
        '@', 633,
        '_', 335,
        'E', 213,
        'e', 213,
        'K', 751,
        'k', 751,
        '%', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 215:
      ADVANCE_MAP(
        '+', 227,
        ':', 261,
        '@', 633,
        '_', 335,
        'I', 217,
        'i', 217,
        '%', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 216:
      ADVANCE_MAP(
        '+', 227,
        ':', 261,
        '@', 633,
        '_', 335,
        'K', 751,
        'k', 751,
        '%', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 217:
      ADVANCE_MAP(
        '+', 227,
        ':', 261,
        '@', 633,
        '_', 335,
        'N', 750,
        'n', 750,
        '%', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 218:
      ADVANCE_MAP(
        '+', 227,
        ':', 261,
        '@', 633,
        '_', 335,
        'N', 210,
        'n', 210,
        '%', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 219:
      ADVANCE_MAP(
        '+', 227,
        ':', 261,
        '@', 633,
        '_', 335,
        'O', 222,
        'o', 222,
        'R', 751,
        'r', 751,
        '%', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 220:
      ADVANCE_MAP(
        '+', 227,
        ':', 261,
        '@', 633,
        '_', 335,
        'R', 751,
        'r', 751,
        '%', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 221:
      ADVANCE_MAP(
        '+', 227,
        ':', 261,
        '@', 633,
        '_', 335,
        'T', 211,
        't', 211,
        '%', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 222:
      ADVANCE_MAP(
        '+', 227,
        ':', 261,
        '@', 633,
        '_', 335,
        'U', 220,
        'u', 220,
        '%', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 223:
      ADVANCE_MAP(
        '+', 227,
        ':', 261,
        '@', 633,
        '_', 335,
        'Y', 751,
        'y', 751,
        '%', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 224:
      if (lookahead == '+') ADVANCE(227);
      if (lookahead == ':') ADVANCE(261);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(335);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(848);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 225:
      if (lookahead == '+') ADVANCE(227);
      if (lookahead == ':') ADVANCE(261);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(335);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 226:
      if (lookahead == '+') ADVANCE(227);
      if (lookahead == ':') ADVANCE(261);
      if (lookahead == '_') ADVANCE(335);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(799);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 227:
      if (lookahead == '+') ADVANCE(227);
      if (lookahead == ':') ADVANCE(261);
      if (lookahead == '_') ADVANCE(335);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 228:
      if (lookahead == ',') ADVANCE(536);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(520);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(384);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(247);
      END_STATE();
    case 229:
      if (lookahead == ',') ADVANCE(536);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(230);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(384);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(247);
      END_STATE();
    case 230:
      if (lookahead == ',') ADVANCE(536);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(384);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(247);
      END_STATE();
    case 231:
      ADVANCE_MAP(
        ',', 537,
        'O', 511,
        'o', 511,
        'R', 232,
        'r', 232,
        ' ', 388,
        0xa0, 388,
        0x2009, 388,
        0x202f, 388,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(248);
      END_STATE();
    case 232:
      if (lookahead == ',') ADVANCE(537);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(233);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(386);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(248);
      END_STATE();
    case 233:
      if (lookahead == ',') ADVANCE(537);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(386);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(248);
      END_STATE();
    case 234:
      if (lookahead == ',') ADVANCE(538);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(484);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(391);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(249);
      END_STATE();
    case 235:
      ADVANCE_MAP(
        ',', 538,
        'S', 237,
        's', 237,
        'U', 506,
        'u', 506,
        ' ', 389,
        0xa0, 389,
        0x2009, 389,
        0x202f, 389,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(249);
      END_STATE();
    case 236:
      if (lookahead == ',') ADVANCE(538);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(237);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(389);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(249);
      END_STATE();
    case 237:
      if (lookahead == ',') ADVANCE(538);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(389);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(249);
      END_STATE();
    case 238:
      ADVANCE_MAP(
        ',', 539,
        'E', 460,
        'e', 460,
        'K', 239,
        'k', 239,
        ' ', 392,
        0xa0, 392,
        0x2009, 392,
        0x202f, 392,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(250);
      END_STATE();
    case 239:
      if (lookahead == ',') ADVANCE(539);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(240);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(392);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(250);
      END_STATE();
    case 240:
      if (lookahead == ',') ADVANCE(539);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(392);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(250);
      END_STATE();
    case 241:
      if (lookahead == '-') ADVANCE(315);
      END_STATE();
    case 242:
      if (lookahead == '.') ADVANCE(479);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(722);
      END_STATE();
    case 243:
      ADVANCE_MAP(
        '.', 573,
        'H', 495,
        'M', 474,
        'S', 462,
        'h', 926,
        'm', 924,
        's', 922,
        ' ', 470,
        0xa0, 470,
        0x2009, 470,
        0x202f, 470,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(243);
      END_STATE();
    case 244:
      ADVANCE_MAP(
        '.', 574,
        'M', 474,
        'S', 462,
        'm', 924,
        's', 922,
        ' ', 480,
        0xa0, 480,
        0x2009, 480,
        0x202f, 480,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(244);
      END_STATE();
    case 245:
      if (lookahead == '.') ADVANCE(575);
      if (lookahead == 'S') ADVANCE(462);
      if (lookahead == 's') ADVANCE(922);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(502);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(245);
      END_STATE();
    case 246:
      ADVANCE_MAP(
        '.', 576,
        'D', 438,
        'H', 495,
        'M', 474,
        'S', 462,
        'd', 921,
        'h', 926,
        'm', 924,
        's', 922,
        ' ', 450,
        0xa0, 450,
        0x2009, 450,
        0x202f, 450,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(246);
      END_STATE();
    case 247:
      if (lookahead == '.') ADVANCE(577);
      if (lookahead == 'H') ADVANCE(495);
      if (lookahead == 'M') ADVANCE(474);
      if (lookahead == 'S') ADVANCE(462);
      if (lookahead == 'h') ADVANCE(926);
      if (lookahead == 'm') ADVANCE(924);
      if (lookahead == 's') ADVANCE(922);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(247);
      END_STATE();
    case 248:
      if (lookahead == '.') ADVANCE(578);
      if (lookahead == 'M') ADVANCE(474);
      if (lookahead == 'S') ADVANCE(462);
      if (lookahead == 'm') ADVANCE(924);
      if (lookahead == 's') ADVANCE(922);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(248);
      END_STATE();
    case 249:
      if (lookahead == '.') ADVANCE(579);
      if (lookahead == 'S') ADVANCE(462);
      if (lookahead == 's') ADVANCE(922);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(249);
      END_STATE();
    case 250:
      ADVANCE_MAP(
        '.', 580,
        'D', 438,
        'H', 495,
        'M', 474,
        'S', 462,
        'd', 921,
        'h', 926,
        'm', 924,
        's', 922,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(250);
      END_STATE();
    case 251:
      if (lookahead == '.') ADVANCE(588);
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(496);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(468);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(251);
      END_STATE();
    case 252:
      if (lookahead == '.') ADVANCE(589);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(475);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(481);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(252);
      END_STATE();
    case 253:
      if (lookahead == '.') ADVANCE(590);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(466);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(503);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(253);
      END_STATE();
    case 254:
      if (lookahead == '.') ADVANCE(591);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(439);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(451);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(254);
      END_STATE();
    case 255:
      ADVANCE_MAP(
        '.', 602,
        'M', 474,
        'S', 462,
        'm', 924,
        's', 922,
        ' ', 356,
        0xa0, 356,
        0x2009, 356,
        0x202f, 356,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(255);
      END_STATE();
    case 256:
      if (lookahead == '.') ADVANCE(603);
      if (lookahead == 'S') ADVANCE(462);
      if (lookahead == 's') ADVANCE(922);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(361);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(256);
      END_STATE();
    case 257:
      if (lookahead == '/') ADVANCE(258);
      if (lookahead == '>') ADVANCE(670);
      if (lookahead == ':' ||
          lookahead == '=' ||
          lookahead == '@') ADVANCE(258);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '<' || '>' < lookahead)) ADVANCE(257);
      END_STATE();
    case 258:
      if (lookahead == '/') ADVANCE(258);
      if (lookahead == '>') ADVANCE(670);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != '<') ADVANCE(258);
      END_STATE();
    case 259:
      if (lookahead == '/') ADVANCE(1379);
      END_STATE();
    case 260:
      if (lookahead == '/') ADVANCE(632);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(526);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(260);
      END_STATE();
    case 261:
      if (lookahead == '/') ADVANCE(259);
      END_STATE();
    case 262:
      if (lookahead == '/') ADVANCE(259);
      if (lookahead == 'M') ADVANCE(350);
      if (lookahead == 'm') ADVANCE(405);
      END_STATE();
    case 263:
      if (lookahead == '/') ADVANCE(259);
      if (lookahead == 'X') ADVANCE(369);
      END_STATE();
    case 264:
      if (lookahead == '/') ADVANCE(259);
      if (lookahead == 'x') ADVANCE(419);
      END_STATE();
    case 265:
      if (lookahead == '/') ADVANCE(259);
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(592);
      END_STATE();
    case 266:
      if (lookahead == '/') ADVANCE(259);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(582);
      END_STATE();
    case 267:
      if (lookahead == '/') ADVANCE(259);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(584);
      END_STATE();
    case 268:
      if (lookahead == '/') ADVANCE(259);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(626);
      END_STATE();
    case 269:
      if (lookahead == '/') ADVANCE(269);
      if (lookahead == '>') ADVANCE(670);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != '<') ADVANCE(271);
      END_STATE();
    case 270:
      if (lookahead == '/') ADVANCE(269);
      if (lookahead == '>') ADVANCE(671);
      if (lookahead == ':' ||
          lookahead == '=' ||
          lookahead == '@') ADVANCE(271);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '<' || '>' < lookahead)) ADVANCE(270);
      END_STATE();
    case 271:
      if (lookahead == '/') ADVANCE(269);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != '<' &&
          lookahead != '>') ADVANCE(271);
      END_STATE();
    case 272:
      if (lookahead == '0') ADVANCE(1036);
      if (lookahead == '3') ADVANCE(871);
      if (lookahead == '7') ADVANCE(698);
      if (lookahead == '1' ||
          lookahead == '2') ADVANCE(873);
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(874);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 273:
      if (lookahead == '0') ADVANCE(1036);
      if (lookahead == '3') ADVANCE(871);
      if (lookahead == '1' ||
          lookahead == '2') ADVANCE(873);
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(874);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 274:
      if (lookahead == '0') ADVANCE(280);
      END_STATE();
    case 275:
      if (lookahead == '0') ADVANCE(280);
      if (lookahead == '3') ADVANCE(280);
      END_STATE();
    case 276:
      if (lookahead == '0') ADVANCE(280);
      if (lookahead == '3') ADVANCE(280);
      if (lookahead == '4') ADVANCE(284);
      END_STATE();
    case 277:
      if (lookahead == '0') ADVANCE(280);
      if (lookahead == '3') ADVANCE(280);
      if (lookahead == '4') ADVANCE(284);
      if (lookahead == ':') ADVANCE(276);
      END_STATE();
    case 278:
      if (lookahead == '0') ADVANCE(280);
      if (lookahead == '3') ADVANCE(280);
      if (lookahead == '4') ADVANCE(284);
      if (lookahead == ':') ADVANCE(275);
      END_STATE();
    case 279:
      if (lookahead == '0') ADVANCE(280);
      if (lookahead == '3') ADVANCE(280);
      if (lookahead == '4') ADVANCE(284);
      if (lookahead == ':') ADVANCE(274);
      END_STATE();
    case 280:
      if (lookahead == '0') ADVANCE(823);
      END_STATE();
    case 281:
      if (lookahead == '0') ADVANCE(853);
      if (lookahead == '1') ADVANCE(852);
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(855);
      END_STATE();
    case 282:
      if (lookahead == '0') ADVANCE(825);
      END_STATE();
    case 283:
      if (lookahead == '0') ADVANCE(282);
      if (lookahead == '3') ADVANCE(282);
      if (lookahead == '4') ADVANCE(285);
      END_STATE();
    case 284:
      if (lookahead == '5') ADVANCE(823);
      END_STATE();
    case 285:
      if (lookahead == '5') ADVANCE(825);
      END_STATE();
    case 286:
      if (lookahead == ':') ADVANCE(275);
      END_STATE();
    case 287:
      if (lookahead == ':') ADVANCE(349);
      END_STATE();
    case 288:
      if (lookahead == ':') ADVANCE(309);
      if (lookahead == '?') ADVANCE(692);
      END_STATE();
    case 289:
      if (lookahead == ':') ADVANCE(274);
      END_STATE();
    case 290:
      if (lookahead == ':') ADVANCE(625);
      END_STATE();
    case 291:
      if (lookahead == ':') ADVANCE(283);
      END_STATE();
    case 292:
      if (lookahead == ':') ADVANCE(373);
      END_STATE();
    case 293:
      if (lookahead == ':') ADVANCE(422);
      END_STATE();
    case 294:
      if (lookahead == ':') ADVANCE(317);
      END_STATE();
    case 295:
      if (lookahead == ':') ADVANCE(628);
      END_STATE();
    case 296:
      if (lookahead == '=') ADVANCE(296);
      if (lookahead == '>') ADVANCE(1382);
      END_STATE();
    case 297:
      if (lookahead == '>') ADVANCE(670);
      END_STATE();
    case 298:
      if (lookahead == '>') ADVANCE(671);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != '/' &&
          lookahead != ':' &&
          (lookahead < '<' || '>' < lookahead) &&
          lookahead != '@') ADVANCE(298);
      END_STATE();
    case 299:
      if (lookahead == '?') ADVANCE(303);
      if (lookahead == 'X') ADVANCE(366);
      if (lookahead == 'x') ADVANCE(416);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1049);
      END_STATE();
    case 300:
      if (lookahead == '?') ADVANCE(303);
      if (lookahead == 'X') ADVANCE(366);
      if (lookahead == 'x') ADVANCE(416);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(434);
      END_STATE();
    case 301:
      if (lookahead == '?') ADVANCE(303);
      if (lookahead == 'X') ADVANCE(366);
      if (lookahead == 'x') ADVANCE(416);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1050);
      if (('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(626);
      END_STATE();
    case 302:
      if (lookahead == '?') ADVANCE(671);
      END_STATE();
    case 303:
      if (lookahead == '?') ADVANCE(712);
      END_STATE();
    case 304:
      if (lookahead == '?') ADVANCE(688);
      END_STATE();
    case 305:
      if (lookahead == '?') ADVANCE(702);
      END_STATE();
    case 306:
      if (lookahead == '?') ADVANCE(241);
      END_STATE();
    case 307:
      if (lookahead == '?') ADVANCE(691);
      END_STATE();
    case 308:
      if (lookahead == '?') ADVANCE(696);
      END_STATE();
    case 309:
      if (lookahead == '?') ADVANCE(304);
      END_STATE();
    case 310:
      if (lookahead == '?') ADVANCE(294);
      END_STATE();
    case 311:
      if (lookahead == '?') ADVANCE(305);
      if (lookahead == 'X') ADVANCE(367);
      if (lookahead == 'x') ADVANCE(417);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(709);
      END_STATE();
    case 312:
      if (lookahead == '?') ADVANCE(305);
      if (lookahead == 'X') ADVANCE(367);
      if (lookahead == 'x') ADVANCE(417);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(704);
      END_STATE();
    case 313:
      if (lookahead == '?') ADVANCE(305);
      if (lookahead == 'X') ADVANCE(367);
      if (lookahead == 'x') ADVANCE(417);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(705);
      if (('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(627);
      END_STATE();
    case 314:
      if (lookahead == '?') ADVANCE(302);
      END_STATE();
    case 315:
      if (lookahead == '?') ADVANCE(302);
      if (lookahead == 'D') ADVANCE(336);
      if (lookahead == 'X') ADVANCE(365);
      if (lookahead == 'x') ADVANCE(415);
      END_STATE();
    case 316:
      if (lookahead == '?') ADVANCE(310);
      if (lookahead == 'H') ADVANCE(348);
      if (lookahead == 'X') ADVANCE(372);
      if (lookahead == 'h') ADVANCE(404);
      if (lookahead == 'x') ADVANCE(423);
      END_STATE();
    case 317:
      if (lookahead == '?') ADVANCE(307);
      END_STATE();
    case 318:
      if (lookahead == '?') ADVANCE(308);
      END_STATE();
    case 319:
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(334);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 320:
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(760);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 321:
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(762);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 322:
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(762);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 323:
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(320);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 324:
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(327);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 325:
      ADVANCE_MAP(
        '@', 633,
        'E', 324,
        'e', 324,
        'K', 762,
        'k', 762,
        '%', 545,
        '+', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 326:
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(328);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 327:
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(762);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 328:
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(761);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 329:
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(321);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 330:
      ADVANCE_MAP(
        '@', 633,
        'O', 333,
        'o', 333,
        'R', 762,
        'r', 762,
        '%', 545,
        '+', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 331:
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(762);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 332:
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(322);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 333:
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(331);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 334:
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(762);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 335:
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 336:
      if (lookahead == 'D') ADVANCE(671);
      END_STATE();
    case 337:
      if (lookahead == 'D') ADVANCE(142);
      if (lookahead == 'M') ADVANCE(146);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 338:
      if (lookahead == 'D') ADVANCE(695);
      END_STATE();
    case 339:
      if (lookahead == 'D') ADVANCE(143);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 340:
      if (lookahead == 'D') ADVANCE(143);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 341:
      if (lookahead == 'D') ADVANCE(338);
      END_STATE();
    case 342:
      ADVANCE_MAP(
        'D', 436,
        'H', 493,
        'M', 472,
        'W', 461,
        'd', 228,
        'h', 231,
        'm', 234,
        'w', 238,
      );
      END_STATE();
    case 343:
      ADVANCE_MAP(
        'D', 438,
        'H', 495,
        'M', 474,
        'S', 462,
        'd', 921,
        'h', 926,
        'm', 924,
        's', 922,
        ' ', 450,
        0xa0, 450,
        0x2009, 450,
        0x202f, 450,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(343);
      END_STATE();
    case 344:
      ADVANCE_MAP(
        'D', 438,
        'H', 495,
        'M', 474,
        'S', 462,
        'd', 921,
        'h', 926,
        'm', 924,
        's', 922,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(344);
      END_STATE();
    case 345:
      if (lookahead == 'G') ADVANCE(147);
      if (lookahead == 'U') ADVANCE(151);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 346:
      ADVANCE_MAP(
        'H', 495,
        'M', 474,
        'S', 462,
        'h', 926,
        'm', 924,
        's', 922,
        ' ', 470,
        0xa0, 470,
        0x2009, 470,
        0x202f, 470,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(346);
      END_STATE();
    case 347:
      if (lookahead == 'H') ADVANCE(495);
      if (lookahead == 'M') ADVANCE(474);
      if (lookahead == 'S') ADVANCE(462);
      if (lookahead == 'h') ADVANCE(926);
      if (lookahead == 'm') ADVANCE(924);
      if (lookahead == 's') ADVANCE(922);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(347);
      END_STATE();
    case 348:
      if (lookahead == 'H') ADVANCE(287);
      END_STATE();
    case 349:
      if (lookahead == 'M') ADVANCE(351);
      if (lookahead == 'm') ADVANCE(406);
      END_STATE();
    case 350:
      if (lookahead == 'M') ADVANCE(684);
      END_STATE();
    case 351:
      if (lookahead == 'M') ADVANCE(685);
      END_STATE();
    case 352:
      if (lookahead == 'M') ADVANCE(148);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 353:
      ADVANCE_MAP(
        'M', 474,
        'S', 462,
        'm', 924,
        's', 922,
        ' ', 480,
        0xa0, 480,
        0x2009, 480,
        0x202f, 480,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(353);
      END_STATE();
    case 354:
      ADVANCE_MAP(
        'M', 474,
        'S', 462,
        'm', 924,
        's', 922,
        ' ', 356,
        0xa0, 356,
        0x2009, 356,
        0x202f, 356,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(354);
      END_STATE();
    case 355:
      if (lookahead == 'M') ADVANCE(474);
      if (lookahead == 'S') ADVANCE(462);
      if (lookahead == 'm') ADVANCE(924);
      if (lookahead == 's') ADVANCE(922);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(355);
      END_STATE();
    case 356:
      if (lookahead == 'M') ADVANCE(474);
      if (lookahead == 'm') ADVANCE(923);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(462);
      END_STATE();
    case 357:
      if (lookahead == 'S') ADVANCE(671);
      END_STATE();
    case 358:
      if (lookahead == 'S') ADVANCE(357);
      if (lookahead == 's') ADVANCE(413);
      END_STATE();
    case 359:
      if (lookahead == 'S') ADVANCE(696);
      END_STATE();
    case 360:
      if (lookahead == 'S') ADVANCE(359);
      if (lookahead == 's') ADVANCE(414);
      END_STATE();
    case 361:
      if (lookahead == 'S') ADVANCE(462);
      if (lookahead == 's') ADVANCE(922);
      END_STATE();
    case 362:
      if (lookahead == 'S') ADVANCE(462);
      if (lookahead == 's') ADVANCE(922);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(502);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(362);
      END_STATE();
    case 363:
      if (lookahead == 'S') ADVANCE(462);
      if (lookahead == 's') ADVANCE(922);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(361);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(363);
      END_STATE();
    case 364:
      if (lookahead == 'S') ADVANCE(462);
      if (lookahead == 's') ADVANCE(922);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(364);
      END_STATE();
    case 365:
      if (lookahead == 'X') ADVANCE(671);
      END_STATE();
    case 366:
      if (lookahead == 'X') ADVANCE(712);
      END_STATE();
    case 367:
      if (lookahead == 'X') ADVANCE(702);
      END_STATE();
    case 368:
      if (lookahead == 'X') ADVANCE(696);
      END_STATE();
    case 369:
      if (lookahead == 'X') ADVANCE(686);
      END_STATE();
    case 370:
      if (lookahead == 'X') ADVANCE(689);
      END_STATE();
    case 371:
      if (lookahead == 'X') ADVANCE(365);
      END_STATE();
    case 372:
      if (lookahead == 'X') ADVANCE(292);
      END_STATE();
    case 373:
      if (lookahead == 'X') ADVANCE(370);
      END_STATE();
    case 374:
      if (lookahead == 'X') ADVANCE(368);
      END_STATE();
    case 375:
      if (lookahead == 'Y') ADVANCE(671);
      END_STATE();
    case 376:
      if (lookahead == 'Y') ADVANCE(155);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 377:
      if (lookahead == 'Y') ADVANCE(155);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 378:
      if (lookahead == 'Y') ADVANCE(693);
      END_STATE();
    case 379:
      if (lookahead == 'Y') ADVANCE(378);
      END_STATE();
    case 380:
      if (lookahead == ']') ADVANCE(655);
      END_STATE();
    case 381:
      if (lookahead == '_') ADVANCE(381);
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 382:
      if (lookahead == '_') ADVANCE(382);
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1376);
      END_STATE();
    case 383:
      if (lookahead == '_') ADVANCE(383);
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1377);
      END_STATE();
    case 384:
      if (lookahead == 'a') ADVANCE(408);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(243);
      END_STATE();
    case 385:
      if (lookahead == 'a') ADVANCE(408);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(251);
      END_STATE();
    case 386:
      if (lookahead == 'a') ADVANCE(410);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(244);
      END_STATE();
    case 387:
      if (lookahead == 'a') ADVANCE(410);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(252);
      END_STATE();
    case 388:
      if (lookahead == 'a') ADVANCE(410);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(255);
      END_STATE();
    case 389:
      if (lookahead == 'a') ADVANCE(411);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(245);
      END_STATE();
    case 390:
      if (lookahead == 'a') ADVANCE(411);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(253);
      END_STATE();
    case 391:
      if (lookahead == 'a') ADVANCE(411);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(256);
      END_STATE();
    case 392:
      if (lookahead == 'a') ADVANCE(412);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(246);
      END_STATE();
    case 393:
      if (lookahead == 'a') ADVANCE(412);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(254);
      END_STATE();
    case 394:
      if (lookahead == 'd') ADVANCE(196);
      if (lookahead == 'm') ADVANCE(198);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 395:
      if (lookahead == 'd') ADVANCE(695);
      END_STATE();
    case 396:
      if (lookahead == 'd') ADVANCE(540);
      END_STATE();
    case 397:
      if (lookahead == 'd') ADVANCE(195);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 398:
      if (lookahead == 'd') ADVANCE(195);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 399:
      if (lookahead == 'd') ADVANCE(395);
      END_STATE();
    case 400:
      if (lookahead == 'd') ADVANCE(541);
      END_STATE();
    case 401:
      if (lookahead == 'd') ADVANCE(542);
      END_STATE();
    case 402:
      if (lookahead == 'd') ADVANCE(543);
      END_STATE();
    case 403:
      if (lookahead == 'h') ADVANCE(790);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(403);
      END_STATE();
    case 404:
      if (lookahead == 'h') ADVANCE(287);
      END_STATE();
    case 405:
      if (lookahead == 'm') ADVANCE(684);
      END_STATE();
    case 406:
      if (lookahead == 'm') ADVANCE(685);
      END_STATE();
    case 407:
      if (lookahead == 'm') ADVANCE(199);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 408:
      if (lookahead == 'n') ADVANCE(396);
      END_STATE();
    case 409:
      if (lookahead == 'n') ADVANCE(727);
      END_STATE();
    case 410:
      if (lookahead == 'n') ADVANCE(400);
      END_STATE();
    case 411:
      if (lookahead == 'n') ADVANCE(401);
      END_STATE();
    case 412:
      if (lookahead == 'n') ADVANCE(402);
      END_STATE();
    case 413:
      if (lookahead == 's') ADVANCE(671);
      END_STATE();
    case 414:
      if (lookahead == 's') ADVANCE(696);
      END_STATE();
    case 415:
      if (lookahead == 'x') ADVANCE(671);
      END_STATE();
    case 416:
      if (lookahead == 'x') ADVANCE(712);
      END_STATE();
    case 417:
      if (lookahead == 'x') ADVANCE(702);
      END_STATE();
    case 418:
      if (lookahead == 'x') ADVANCE(696);
      END_STATE();
    case 419:
      if (lookahead == 'x') ADVANCE(687);
      END_STATE();
    case 420:
      if (lookahead == 'x') ADVANCE(690);
      END_STATE();
    case 421:
      if (lookahead == 'x') ADVANCE(415);
      END_STATE();
    case 422:
      if (lookahead == 'x') ADVANCE(420);
      END_STATE();
    case 423:
      if (lookahead == 'x') ADVANCE(293);
      END_STATE();
    case 424:
      if (lookahead == 'x') ADVANCE(418);
      END_STATE();
    case 425:
      if (lookahead == 'y') ADVANCE(671);
      END_STATE();
    case 426:
      if (lookahead == 'y') ADVANCE(201);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 427:
      if (lookahead == 'y') ADVANCE(201);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 428:
      if (lookahead == 'y') ADVANCE(694);
      END_STATE();
    case 429:
      if (lookahead == 'y') ADVANCE(428);
      END_STATE();
    case 430:
      if (lookahead == '}') ADVANCE(671);
      END_STATE();
    case 431:
      if (lookahead == '}') ADVANCE(430);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != '{') ADVANCE(431);
      END_STATE();
    case 432:
      ADVANCE_MAP(
        ':', 300,
        0xff1a, 300,
        'H', 609,
        'h', 609,
        'A', 242,
        'P', 242,
        'a', 242,
        'p', 242,
      );
      END_STATE();
    case 433:
      if (lookahead == ':' ||
          lookahead == 0xff1a) ADVANCE(300);
      if (lookahead == 'A' ||
          lookahead == 'P' ||
          lookahead == 'a' ||
          lookahead == 'p') ADVANCE(242);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(432);
      END_STATE();
    case 434:
      if (lookahead == ':' ||
          lookahead == 0xff1a) ADVANCE(563);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '?' ||
          lookahead == 'X' ||
          lookahead == 'x') ADVANCE(712);
      END_STATE();
    case 435:
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(516);
      END_STATE();
    case 436:
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(520);
      END_STATE();
    case 437:
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(517);
      END_STATE();
    case 438:
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(519);
      END_STATE();
    case 439:
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(518);
      END_STATE();
    case 440:
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(977);
      END_STATE();
    case 441:
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(785);
      END_STATE();
    case 442:
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(925);
      END_STATE();
    case 443:
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(492);
      END_STATE();
    case 444:
      ADVANCE_MAP(
        'D', 435,
        'd', 435,
        'H', 491,
        'h', 491,
        'M', 471,
        'm', 471,
        'S', 454,
        's', 454,
        'W', 458,
        'w', 458,
      );
      END_STATE();
    case 445:
      ADVANCE_MAP(
        'D', 435,
        'd', 435,
        'H', 491,
        'h', 491,
        'M', 471,
        'm', 471,
        'S', 454,
        's', 454,
        'W', 458,
        'w', 458,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(525);
      END_STATE();
    case 446:
      ADVANCE_MAP(
        'D', 435,
        'd', 435,
        'H', 491,
        'h', 491,
        'M', 471,
        'm', 471,
        'S', 454,
        's', 454,
        'W', 458,
        'w', 458,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(523);
      END_STATE();
    case 447:
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(978);
      END_STATE();
    case 448:
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(788);
      END_STATE();
    case 449:
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(928);
      END_STATE();
    case 450:
      ADVANCE_MAP(
        'D', 438,
        'd', 438,
        'H', 495,
        'h', 495,
        'M', 474,
        'm', 474,
        'S', 462,
        's', 462,
      );
      END_STATE();
    case 451:
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(439);
      END_STATE();
    case 452:
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(439);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(451);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(452);
      END_STATE();
    case 453:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(978);
      END_STATE();
    case 454:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(440);
      END_STATE();
    case 455:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(476);
      END_STATE();
    case 456:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(788);
      END_STATE();
    case 457:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(928);
      END_STATE();
    case 458:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(455);
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(978);
      END_STATE();
    case 459:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(441);
      END_STATE();
    case 460:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(478);
      END_STATE();
    case 461:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(460);
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(239);
      END_STATE();
    case 462:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(442);
      END_STATE();
    case 463:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(477);
      END_STATE();
    case 464:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(930);
      END_STATE();
    case 465:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(463);
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(788);
      END_STATE();
    case 466:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(443);
      END_STATE();
    case 467:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(236);
      END_STATE();
    case 468:
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(496);
      END_STATE();
    case 469:
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(496);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(468);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(469);
      END_STATE();
    case 470:
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(495);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(474);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(462);
      END_STATE();
    case 471:
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(483);
      END_STATE();
    case 472:
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(484);
      END_STATE();
    case 473:
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(485);
      END_STATE();
    case 474:
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(486);
      END_STATE();
    case 475:
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(487);
      END_STATE();
    case 476:
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(978);
      END_STATE();
    case 477:
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(788);
      END_STATE();
    case 478:
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(239);
      END_STATE();
    case 479:
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(726);
      END_STATE();
    case 480:
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(474);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(462);
      END_STATE();
    case 481:
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(475);
      END_STATE();
    case 482:
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(475);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(481);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(482);
      END_STATE();
    case 483:
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(979);
      END_STATE();
    case 484:
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(235);
      END_STATE();
    case 485:
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(789);
      END_STATE();
    case 486:
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(929);
      END_STATE();
    case 487:
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(515);
      END_STATE();
    case 488:
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(447);
      END_STATE();
    case 489:
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(448);
      END_STATE();
    case 490:
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(449);
      END_STATE();
    case 491:
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(510);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(978);
      END_STATE();
    case 492:
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(490);
      END_STATE();
    case 493:
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(511);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(232);
      END_STATE();
    case 494:
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(512);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(788);
      END_STATE();
    case 495:
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(513);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(927);
      END_STATE();
    case 496:
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(514);
      END_STATE();
    case 497:
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(978);
      END_STATE();
    case 498:
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(232);
      END_STATE();
    case 499:
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(788);
      END_STATE();
    case 500:
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(927);
      END_STATE();
    case 501:
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(928);
      END_STATE();
    case 502:
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(462);
      END_STATE();
    case 503:
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(466);
      END_STATE();
    case 504:
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(466);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(503);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(504);
      END_STATE();
    case 505:
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(453);
      END_STATE();
    case 506:
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(467);
      END_STATE();
    case 507:
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(456);
      END_STATE();
    case 508:
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(464);
      END_STATE();
    case 509:
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(457);
      END_STATE();
    case 510:
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(497);
      END_STATE();
    case 511:
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(498);
      END_STATE();
    case 512:
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(499);
      END_STATE();
    case 513:
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(500);
      END_STATE();
    case 514:
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(501);
      END_STATE();
    case 515:
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(509);
      END_STATE();
    case 516:
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(978);
      END_STATE();
    case 517:
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(788);
      END_STATE();
    case 518:
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(928);
      END_STATE();
    case 519:
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(931);
      END_STATE();
    case 520:
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(229);
      END_STATE();
    case 521:
      if (lookahead == '3' ||
          lookahead == '4') ADVANCE(276);
      if (('0' <= lookahead && lookahead <= '2')) ADVANCE(279);
      END_STATE();
    case 522:
      if (lookahead == '-' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(595);
      END_STATE();
    case 523:
      if (lookahead == '-' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(595);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(522);
      END_STATE();
    case 524:
      if (lookahead == '-' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(622);
      END_STATE();
    case 525:
      if (lookahead == '-' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(622);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(524);
      END_STATE();
    case 526:
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(526);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(260);
      END_STATE();
    case 527:
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(527);
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1053);
      END_STATE();
    case 528:
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(204);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(831);
      END_STATE();
    case 529:
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(844);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 530:
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 531:
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(531);
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1054);
      END_STATE();
    case 532:
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(532);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1378);
      END_STATE();
    case 533:
      if (lookahead == '2' ||
          lookahead == '3' ||
          lookahead == '9') ADVANCE(286);
      if (('0' <= lookahead && lookahead <= '8')) ADVANCE(289);
      END_STATE();
    case 534:
      if (lookahead == '2' ||
          lookahead == '3' ||
          lookahead == '9') ADVANCE(278);
      if (('0' <= lookahead && lookahead <= '8')) ADVANCE(279);
      END_STATE();
    case 535:
      if (('0' <= lookahead && lookahead <= '2')) ADVANCE(289);
      END_STATE();
    case 536:
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(385);
      END_STATE();
    case 537:
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(387);
      END_STATE();
    case 538:
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(390);
      END_STATE();
    case 539:
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(393);
      END_STATE();
    case 540:
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(564);
      END_STATE();
    case 541:
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(565);
      END_STATE();
    case 542:
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(566);
      END_STATE();
    case 543:
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(567);
      END_STATE();
    case 544:
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(808);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 545:
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 546:
      if (('0' <= lookahead && lookahead <= '4')) ADVANCE(277);
      END_STATE();
    case 547:
      if (('0' <= lookahead && lookahead <= '4')) ADVANCE(291);
      END_STATE();
    case 548:
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(592);
      END_STATE();
    case 549:
      if (lookahead == '!' ||
          lookahead == '\'' ||
          lookahead == ',' ||
          lookahead == '.' ||
          lookahead == ':' ||
          lookahead == ';' ||
          lookahead == '?') ADVANCE(549);
      if (('#' <= lookahead && lookahead <= '&') ||
          ('*' <= lookahead && lookahead <= '9') ||
          lookahead == '=' ||
          ('@' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z') ||
          lookahead == '~') ADVANCE(1379);
      END_STATE();
    case 550:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1058);
      END_STATE();
    case 551:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(433);
      END_STATE();
    case 552:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(277);
      END_STATE();
    case 553:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1038);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 554:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(806);
      END_STATE();
    case 555:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(802);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 556:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(243);
      END_STATE();
    case 557:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(244);
      END_STATE();
    case 558:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(245);
      END_STATE();
    case 559:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1042);
      END_STATE();
    case 560:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1043);
      END_STATE();
    case 561:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1047);
      END_STATE();
    case 562:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(707);
      END_STATE();
    case 563:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(708);
      END_STATE();
    case 564:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(251);
      END_STATE();
    case 565:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(252);
      END_STATE();
    case 566:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(253);
      END_STATE();
    case 567:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(254);
      END_STATE();
    case 568:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(997);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 569:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(810);
      END_STATE();
    case 570:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(403);
      END_STATE();
    case 571:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(779);
      END_STATE();
    case 572:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(809);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 573:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(346);
      END_STATE();
    case 574:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(353);
      END_STATE();
    case 575:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(362);
      END_STATE();
    case 576:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(343);
      END_STATE();
    case 577:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(347);
      END_STATE();
    case 578:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(355);
      END_STATE();
    case 579:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(364);
      END_STATE();
    case 580:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(344);
      END_STATE();
    case 581:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1004);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 582:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(754);
      END_STATE();
    case 583:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(727);
      END_STATE();
    case 584:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(660);
      END_STATE();
    case 585:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(699);
      END_STATE();
    case 586:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1051);
      END_STATE();
    case 587:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(721);
      END_STATE();
    case 588:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(469);
      END_STATE();
    case 589:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(482);
      END_STATE();
    case 590:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(504);
      END_STATE();
    case 591:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(452);
      END_STATE();
    case 592:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(825);
      END_STATE();
    case 593:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(857);
      END_STATE();
    case 594:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(869);
      END_STATE();
    case 595:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(864);
      END_STATE();
    case 596:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(863);
      END_STATE();
    case 597:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(659);
      END_STATE();
    case 598:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1048);
      if (('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(623);
      END_STATE();
    case 599:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(669);
      END_STATE();
    case 600:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(658);
      END_STATE();
    case 601:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1044);
      END_STATE();
    case 602:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(354);
      END_STATE();
    case 603:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(363);
      END_STATE();
    case 604:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(716);
      END_STATE();
    case 605:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(664);
      END_STATE();
    case 606:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(559);
      END_STATE();
    case 607:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(291);
      END_STATE();
    case 608:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(582);
      END_STATE();
    case 609:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(585);
      END_STATE();
    case 610:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(594);
      END_STATE();
    case 611:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(604);
      END_STATE();
    case 612:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(583);
      END_STATE();
    case 613:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(597);
      END_STATE();
    case 614:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(605);
      END_STATE();
    case 615:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(600);
      END_STATE();
    case 616:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1039);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 617:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(606);
      END_STATE();
    case 618:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1041);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 619:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(610);
      END_STATE();
    case 620:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(611);
      END_STATE();
    case 621:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(614);
      END_STATE();
    case 622:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(619);
      END_STATE();
    case 623:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(1355);
      END_STATE();
    case 624:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(626);
      END_STATE();
    case 625:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(623);
      END_STATE();
    case 626:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(295);
      END_STATE();
    case 627:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(290);
      END_STATE();
    case 628:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(627);
      END_STATE();
    case 629:
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(203);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 630:
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(9);
      END_STATE();
    case 631:
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(856);
      END_STATE();
    case 632:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 633:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1378);
      END_STATE();
    case 634:
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 635:
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1376);
      END_STATE();
    case 636:
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 637:
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1376);
      END_STATE();
    case 638:
      if (set_contains(sym_handle_character_set_5, 39, lookahead)) ADVANCE(1054);
      END_STATE();
    case 639:
      if (eof) ADVANCE(654);
      ADVANCE_MAP(
        '#', 1400,
        '+', 1394,
        '-', 657,
        '0', 1007,
        '1', 1009,
        '2', 1008,
        '3', 1010,
        ':', 1387,
        '<', 1392,
        '=', 1396,
        '?', 1397,
        '@', 1401,
        'A', 811,
        'B', 1141,
        'C', 1129,
        'D', 1131,
        'E', 1130,
        'F', 1138,
        'G', 1139,
        'H', 1137,
        'I', 1140,
        'J', 1142,
        'K', 1142,
        'M', 1133,
        'N', 1146,
        'P', 812,
        'R', 1126,
        'S', 1124,
        'T', 1221,
        'U', 1143,
        'W', 1134,
        'X', 1144,
        'Y', 1145,
        'Z', 822,
        '_', 1393,
        'a', 814,
        'd', 1161,
        'g', 1174,
        'h', 1166,
        'm', 1175,
        'p', 813,
        's', 1199,
        't', 1223,
        'u', 1190,
        'x', 1191,
        'y', 1194,
        'z', 822,
        '{', 1398,
        '~', 656,
        0x2013, 1388,
        0x2014, 1389,
        0x2212, 1385,
        0x2248, 1399,
        0x301c, 656,
        0xff5e, 656,
        0x2010, 1386,
        0x2011, 1386,
        'L', 1212,
        'O', 1212,
        'Q', 1212,
        'V', 1212,
        'b', 1211,
        'c', 1211,
        'e', 1211,
        'f', 1211,
      );
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1011);
      if (('i' <= lookahead && lookahead <= 'w')) ADVANCE(1213);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1382);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(643);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1374);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      if (set_contains(sym_word_character_set_1, 56, lookahead)) ADVANCE(1381);
      if (lookahead != 0) ADVANCE(1390);
      END_STATE();
    case 640:
      if (eof) ADVANCE(654);
      ADVANCE_MAP(
        '#', 1400,
        '+', 1394,
        '-', 657,
        '0', 1007,
        '1', 1009,
        '2', 1008,
        '3', 1010,
        ':', 1387,
        '<', 1392,
        '=', 1396,
        '?', 1397,
        '@', 1401,
        'A', 1127,
        'B', 1141,
        'C', 1129,
        'D', 1125,
        'E', 1130,
        'F', 1138,
        'G', 1139,
        'H', 1136,
        'I', 1140,
        'J', 1142,
        'K', 1142,
        'M', 1132,
        'N', 1146,
        'P', 1128,
        'R', 1126,
        'S', 1123,
        'T', 1221,
        'U', 1143,
        'W', 1135,
        'X', 1144,
        'Y', 1145,
        'Z', 822,
        '_', 1393,
        'd', 984,
        'g', 1174,
        'h', 985,
        'm', 986,
        'p', 1206,
        's', 987,
        't', 1223,
        'u', 1190,
        'w', 988,
        'x', 1191,
        'y', 1194,
        'z', 822,
        '{', 1398,
        '~', 656,
        0x2013, 1388,
        0x2014, 1389,
        0x2212, 1385,
        0x2248, 1399,
        0x301c, 656,
        0xff5e, 656,
        0x2010, 1386,
        0x2011, 1386,
        'L', 1212,
        'O', 1212,
        'Q', 1212,
        'V', 1212,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1211);
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1011);
      if (('i' <= lookahead && lookahead <= 'v')) ADVANCE(1213);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1382);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(644);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1374);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      if (set_contains(sym_word_character_set_1, 56, lookahead)) ADVANCE(1381);
      if (lookahead != 0) ADVANCE(1390);
      END_STATE();
    case 641:
      if (eof) ADVANCE(654);
      ADVANCE_MAP(
        '#', 1400,
        '+', 1394,
        '-', 657,
        '0', 1007,
        '1', 1009,
        '2', 1008,
        '3', 1010,
        ':', 1387,
        '<', 1392,
        '=', 1396,
        '?', 1397,
        '@', 1401,
        'A', 1127,
        'B', 1141,
        'C', 1129,
        'D', 1131,
        'E', 1130,
        'F', 1138,
        'G', 1139,
        'H', 1137,
        'I', 1140,
        'J', 1142,
        'K', 1142,
        'M', 1133,
        'N', 1146,
        'P', 1128,
        'R', 1126,
        'S', 1124,
        'T', 1221,
        'U', 1143,
        'W', 1134,
        'X', 1144,
        'Y', 1145,
        'Z', 822,
        '_', 1393,
        'd', 1161,
        'g', 1174,
        'h', 1166,
        'm', 1175,
        'p', 1206,
        's', 1199,
        't', 1223,
        'u', 1190,
        'x', 1191,
        'y', 1194,
        'z', 822,
        '{', 1398,
        '~', 656,
        0x2013, 1388,
        0x2014, 1389,
        0x2212, 1385,
        0x2248, 1399,
        0x301c, 656,
        0xff5e, 656,
        0x2010, 1386,
        0x2011, 1386,
        'L', 1212,
        'O', 1212,
        'Q', 1212,
        'V', 1212,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1211);
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1011);
      if (('i' <= lookahead && lookahead <= 'w')) ADVANCE(1213);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1382);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(646);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1374);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      if (set_contains(sym_word_character_set_1, 56, lookahead)) ADVANCE(1381);
      if (lookahead != 0) ADVANCE(1390);
      END_STATE();
    case 642:
      if (eof) ADVANCE(654);
      ADVANCE_MAP(
        '#', 1400,
        '+', 1394,
        '-', 1383,
        '0', 1007,
        '1', 1009,
        '2', 1008,
        '3', 1010,
        ':', 1387,
        '<', 1392,
        '=', 1396,
        '?', 1397,
        '@', 1401,
        'A', 1059,
        'B', 1141,
        'C', 1129,
        'D', 1125,
        'E', 1130,
        'F', 1138,
        'G', 1139,
        'H', 1136,
        'I', 1140,
        'J', 1142,
        'K', 1142,
        'M', 1132,
        'N', 1146,
        'P', 1060,
        'R', 1126,
        'S', 1123,
        'T', 1221,
        'U', 1143,
        'W', 1135,
        'X', 1144,
        'Y', 1145,
        'Z', 824,
        '[', 1391,
        '_', 1393,
        'a', 1062,
        'd', 984,
        'g', 1174,
        'h', 985,
        'm', 986,
        'p', 1061,
        's', 987,
        't', 1223,
        'u', 1190,
        'w', 988,
        'x', 1191,
        'y', 1194,
        '{', 1398,
        0x2013, 1388,
        0x2014, 1389,
        0x2212, 1385,
        '~', 1399,
        0x2248, 1399,
        0x2010, 1386,
        0x2011, 1386,
        'L', 1212,
        'O', 1212,
        'Q', 1212,
        'V', 1212,
        'b', 1211,
        'c', 1211,
        'e', 1211,
        'f', 1211,
      );
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1011);
      if (('i' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1382);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(642);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1374);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      if (set_contains(sym_word_character_set_1, 56, lookahead)) ADVANCE(1381);
      if (lookahead != 0) ADVANCE(1390);
      END_STATE();
    case 643:
      if (eof) ADVANCE(654);
      ADVANCE_MAP(
        '#', 1400,
        '+', 1394,
        '-', 1383,
        '0', 1007,
        '1', 1009,
        '2', 1008,
        '3', 1010,
        ':', 1387,
        '<', 1392,
        '=', 1396,
        '?', 1397,
        '@', 1401,
        'A', 1059,
        'B', 1141,
        'C', 1129,
        'D', 1131,
        'E', 1130,
        'F', 1138,
        'G', 1139,
        'H', 1137,
        'I', 1140,
        'J', 1142,
        'K', 1142,
        'M', 1133,
        'N', 1146,
        'P', 1060,
        'R', 1126,
        'S', 1124,
        'T', 1221,
        'U', 1143,
        'W', 1134,
        'X', 1144,
        'Y', 1145,
        'Z', 824,
        '_', 1393,
        'a', 1062,
        'd', 1161,
        'g', 1174,
        'h', 1166,
        'm', 1175,
        'p', 1061,
        's', 1199,
        't', 1223,
        'u', 1190,
        'x', 1191,
        'y', 1194,
        '{', 1398,
        0x2013, 1388,
        0x2014, 1389,
        0x2212, 1385,
        '~', 1399,
        0x2248, 1399,
        0x2010, 1386,
        0x2011, 1386,
        'L', 1212,
        'O', 1212,
        'Q', 1212,
        'V', 1212,
        'b', 1211,
        'c', 1211,
        'e', 1211,
        'f', 1211,
      );
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1011);
      if (('i' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1382);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(643);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1374);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      if (set_contains(sym_word_character_set_1, 56, lookahead)) ADVANCE(1381);
      if (lookahead != 0) ADVANCE(1390);
      END_STATE();
    case 644:
      if (eof) ADVANCE(654);
      ADVANCE_MAP(
        '#', 1400,
        '+', 1394,
        '-', 1383,
        '0', 1007,
        '1', 1009,
        '2', 1008,
        '3', 1010,
        ':', 1387,
        '<', 1392,
        '=', 1396,
        '?', 1397,
        '@', 1401,
        'A', 1127,
        'B', 1141,
        'C', 1129,
        'D', 1125,
        'E', 1130,
        'F', 1138,
        'G', 1139,
        'H', 1136,
        'I', 1140,
        'J', 1142,
        'K', 1142,
        'M', 1132,
        'N', 1146,
        'P', 1128,
        'R', 1126,
        'S', 1123,
        'T', 1221,
        'U', 1143,
        'W', 1135,
        'X', 1144,
        'Y', 1145,
        'Z', 824,
        '_', 1393,
        'd', 984,
        'g', 1174,
        'h', 985,
        'm', 986,
        'p', 1206,
        's', 987,
        't', 1223,
        'u', 1190,
        'w', 988,
        'x', 1191,
        'y', 1194,
        '{', 1398,
        0x2013, 1388,
        0x2014, 1389,
        0x2212, 1385,
        '~', 1399,
        0x2248, 1399,
        0x2010, 1386,
        0x2011, 1386,
        'L', 1212,
        'O', 1212,
        'Q', 1212,
        'V', 1212,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1211);
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1011);
      if (('i' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1382);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(644);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1374);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      if (set_contains(sym_word_character_set_1, 56, lookahead)) ADVANCE(1381);
      if (lookahead != 0) ADVANCE(1390);
      END_STATE();
    case 645:
      if (eof) ADVANCE(654);
      ADVANCE_MAP(
        '#', 1400,
        '+', 1394,
        '-', 1383,
        '0', 1007,
        '1', 1009,
        '2', 1008,
        '3', 1010,
        ':', 1387,
        '<', 1392,
        '=', 1396,
        '?', 1397,
        '@', 1401,
        'A', 1127,
        'B', 1141,
        'C', 1129,
        'D', 1131,
        'E', 1130,
        'F', 1138,
        'G', 1139,
        'H', 1137,
        'I', 1140,
        'J', 1142,
        'K', 1142,
        'M', 1133,
        'N', 1146,
        'P', 1128,
        'R', 1126,
        'S', 1124,
        'T', 1221,
        'U', 1143,
        'W', 1134,
        'X', 1144,
        'Y', 1145,
        'Z', 822,
        '_', 1393,
        'd', 1161,
        'g', 1174,
        'h', 1166,
        'm', 1175,
        'p', 1206,
        's', 1199,
        't', 1223,
        'u', 1190,
        'x', 1191,
        'y', 1194,
        'z', 822,
        '{', 1398,
        0x2013, 1388,
        0x2014, 1389,
        0x2212, 1385,
        '~', 1399,
        0x2248, 1399,
        0x2010, 1386,
        0x2011, 1386,
        'L', 1212,
        'O', 1212,
        'Q', 1212,
        'V', 1212,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1211);
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1011);
      if (('i' <= lookahead && lookahead <= 'w')) ADVANCE(1213);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1382);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(646);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1374);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      if (set_contains(sym_word_character_set_1, 56, lookahead)) ADVANCE(1381);
      if (lookahead != 0) ADVANCE(1390);
      END_STATE();
    case 646:
      if (eof) ADVANCE(654);
      ADVANCE_MAP(
        '#', 1400,
        '+', 1394,
        '-', 1383,
        '0', 1007,
        '1', 1009,
        '2', 1008,
        '3', 1010,
        ':', 1387,
        '<', 1392,
        '=', 1396,
        '?', 1397,
        '@', 1401,
        'A', 1127,
        'B', 1141,
        'C', 1129,
        'D', 1131,
        'E', 1130,
        'F', 1138,
        'G', 1139,
        'H', 1137,
        'I', 1140,
        'J', 1142,
        'K', 1142,
        'M', 1133,
        'N', 1146,
        'P', 1128,
        'R', 1126,
        'S', 1124,
        'T', 1221,
        'U', 1143,
        'W', 1134,
        'X', 1144,
        'Y', 1145,
        'Z', 824,
        '_', 1393,
        'd', 1161,
        'g', 1174,
        'h', 1166,
        'm', 1175,
        'p', 1206,
        's', 1199,
        't', 1223,
        'u', 1190,
        'x', 1191,
        'y', 1194,
        '{', 1398,
        0x2013, 1388,
        0x2014, 1389,
        0x2212, 1385,
        '~', 1399,
        0x2248, 1399,
        0x2010, 1386,
        0x2011, 1386,
        'L', 1212,
        'O', 1212,
        'Q', 1212,
        'V', 1212,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1211);
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1011);
      if (('i' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1382);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(646);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1374);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      if (set_contains(sym_word_character_set_1, 56, lookahead)) ADVANCE(1381);
      if (lookahead != 0) ADVANCE(1390);
      END_STATE();
    case 647:
      if (eof) ADVANCE(654);
      ADVANCE_MAP(
        '#', 1400,
        '+', 1395,
        '-', 657,
        '0', 1007,
        '1', 1009,
        '2', 1008,
        '3', 1010,
        ':', 1387,
        '<', 1392,
        '=', 1396,
        '?', 1397,
        '@', 1401,
        'A', 1127,
        'B', 1141,
        'C', 1129,
        'D', 1131,
        'E', 1130,
        'F', 1138,
        'G', 1139,
        'H', 1137,
        'I', 1140,
        'J', 1142,
        'K', 1142,
        'M', 1133,
        'N', 1146,
        'P', 1128,
        'R', 1126,
        'S', 1124,
        'T', 1221,
        'U', 1143,
        'W', 1134,
        'X', 1144,
        'Y', 1145,
        '_', 1393,
        'd', 1161,
        'g', 1174,
        'h', 1166,
        'm', 1175,
        'p', 1206,
        's', 1199,
        't', 1223,
        'u', 1190,
        'x', 1191,
        'y', 1194,
        '{', 1398,
        '~', 656,
        0x2013, 1388,
        0x2014, 1389,
        0x2248, 1399,
        0x301c, 656,
        0xff5e, 656,
        'L', 1212,
        'O', 1212,
        'Q', 1212,
        'V', 1212,
        'Z', 1212,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1211);
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1011);
      if (('i' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1382);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(653);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1374);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      if (set_contains(sym_word_character_set_1, 56, lookahead)) ADVANCE(1381);
      if (lookahead != 0) ADVANCE(1390);
      END_STATE();
    case 648:
      if (eof) ADVANCE(654);
      ADVANCE_MAP(
        '#', 1400,
        '+', 1395,
        '-', 1384,
        '0', 1007,
        '1', 1009,
        '2', 1008,
        '3', 1010,
        ':', 1387,
        '<', 1392,
        '=', 1396,
        '?', 1397,
        '@', 1401,
        'A', 811,
        'B', 1141,
        'C', 1129,
        'D', 1125,
        'E', 1130,
        'F', 1138,
        'G', 1139,
        'H', 1136,
        'I', 1140,
        'J', 1142,
        'K', 1142,
        'M', 1132,
        'N', 1146,
        'P', 812,
        'R', 1126,
        'S', 1123,
        'T', 1221,
        'U', 1143,
        'W', 1135,
        'X', 1144,
        'Y', 1145,
        '_', 1393,
        'a', 814,
        'd', 984,
        'g', 1174,
        'h', 985,
        'm', 986,
        'p', 813,
        's', 987,
        't', 1223,
        'u', 1190,
        'w', 988,
        'x', 1191,
        'y', 1194,
        '{', 1398,
        0x2013, 1388,
        0x2014, 1389,
        '~', 1399,
        0x2248, 1399,
        'b', 1211,
        'c', 1211,
        'e', 1211,
        'f', 1211,
        'L', 1212,
        'O', 1212,
        'Q', 1212,
        'V', 1212,
        'Z', 1212,
      );
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1011);
      if (('i' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1382);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(649);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1374);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      if (set_contains(sym_word_character_set_1, 56, lookahead)) ADVANCE(1381);
      if (lookahead != 0) ADVANCE(1390);
      END_STATE();
    case 649:
      if (eof) ADVANCE(654);
      ADVANCE_MAP(
        '#', 1400,
        '+', 1395,
        '-', 1384,
        '0', 1007,
        '1', 1009,
        '2', 1008,
        '3', 1010,
        ':', 1387,
        '<', 1392,
        '=', 1396,
        '?', 1397,
        '@', 1401,
        'A', 1059,
        'B', 1141,
        'C', 1129,
        'D', 1125,
        'E', 1130,
        'F', 1138,
        'G', 1139,
        'H', 1136,
        'I', 1140,
        'J', 1142,
        'K', 1142,
        'M', 1132,
        'N', 1146,
        'P', 1060,
        'R', 1126,
        'S', 1123,
        'T', 1221,
        'U', 1143,
        'W', 1135,
        'X', 1144,
        'Y', 1145,
        '_', 1393,
        'a', 1062,
        'd', 984,
        'g', 1174,
        'h', 985,
        'm', 986,
        'p', 1061,
        's', 987,
        't', 1223,
        'u', 1190,
        'w', 988,
        'x', 1191,
        'y', 1194,
        '{', 1398,
        0x2013, 1388,
        0x2014, 1389,
        '~', 1399,
        0x2248, 1399,
        'b', 1211,
        'c', 1211,
        'e', 1211,
        'f', 1211,
        'L', 1212,
        'O', 1212,
        'Q', 1212,
        'V', 1212,
        'Z', 1212,
      );
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1011);
      if (('i' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1382);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(649);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1374);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      if (set_contains(sym_word_character_set_1, 56, lookahead)) ADVANCE(1381);
      if (lookahead != 0) ADVANCE(1390);
      END_STATE();
    case 650:
      if (eof) ADVANCE(654);
      ADVANCE_MAP(
        '#', 1400,
        '+', 1395,
        '-', 1384,
        '0', 1007,
        '1', 1009,
        '2', 1008,
        '3', 1010,
        ':', 1387,
        '<', 1392,
        '=', 1396,
        '?', 1397,
        '@', 1401,
        'A', 1127,
        'B', 1141,
        'C', 1129,
        'D', 1125,
        'E', 1130,
        'F', 1138,
        'G', 1139,
        'H', 1136,
        'I', 1140,
        'J', 1142,
        'K', 1142,
        'M', 1132,
        'N', 1146,
        'P', 1128,
        'R', 1126,
        'S', 1123,
        'T', 1221,
        'U', 1143,
        'W', 1135,
        'X', 1144,
        'Y', 1145,
        '_', 1393,
        'd', 984,
        'g', 1174,
        'h', 985,
        'm', 986,
        'p', 1206,
        's', 987,
        't', 1223,
        'u', 1190,
        'w', 988,
        'x', 1191,
        'y', 1194,
        '{', 1398,
        0x2013, 1388,
        0x2014, 1389,
        '~', 1399,
        0x2248, 1399,
        'L', 1212,
        'O', 1212,
        'Q', 1212,
        'V', 1212,
        'Z', 1212,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1211);
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1011);
      if (('i' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1382);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(650);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1374);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      if (set_contains(sym_word_character_set_1, 56, lookahead)) ADVANCE(1381);
      if (lookahead != 0) ADVANCE(1390);
      END_STATE();
    case 651:
      if (eof) ADVANCE(654);
      ADVANCE_MAP(
        '#', 1400,
        '+', 1395,
        '-', 1384,
        '0', 1007,
        '1', 1009,
        '2', 1008,
        '3', 1010,
        ':', 1387,
        '<', 1392,
        '=', 1396,
        '?', 1397,
        '@', 1401,
        'A', 1127,
        'B', 1141,
        'C', 1129,
        'D', 1131,
        'E', 1130,
        'F', 1138,
        'G', 1139,
        'H', 1137,
        'I', 1140,
        'J', 1142,
        'K', 1142,
        'M', 1133,
        'N', 1146,
        'P', 1128,
        'R', 1126,
        'S', 1124,
        'T', 1220,
        'U', 1143,
        'W', 1134,
        'X', 1144,
        'Y', 1145,
        '_', 1393,
        'd', 1161,
        'g', 1174,
        'h', 1166,
        'm', 1175,
        'p', 1206,
        's', 1199,
        't', 1222,
        'u', 1190,
        'x', 1191,
        'y', 1194,
        '{', 1398,
        0x2013, 1388,
        0x2014, 1389,
        '~', 1399,
        0x2248, 1399,
        'L', 1212,
        'O', 1212,
        'Q', 1212,
        'V', 1212,
        'Z', 1212,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1211);
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1011);
      if (('i' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1382);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(653);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1374);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      if (set_contains(sym_word_character_set_1, 56, lookahead)) ADVANCE(1381);
      if (lookahead != 0) ADVANCE(1390);
      END_STATE();
    case 652:
      if (eof) ADVANCE(654);
      ADVANCE_MAP(
        '#', 1400,
        '+', 1395,
        '-', 1384,
        '0', 1007,
        '1', 1009,
        '2', 1008,
        '3', 1010,
        ':', 1387,
        '<', 1392,
        '=', 1396,
        '?', 1397,
        '@', 1401,
        'A', 1127,
        'B', 1141,
        'C', 1129,
        'D', 1131,
        'E', 1130,
        'F', 1138,
        'G', 1139,
        'H', 1137,
        'I', 1140,
        'J', 1142,
        'K', 1142,
        'M', 1133,
        'N', 1146,
        'P', 1128,
        'R', 1126,
        'S', 1124,
        'T', 1221,
        'U', 1143,
        'W', 1134,
        'X', 1144,
        'Y', 1145,
        '[', 1391,
        '_', 1393,
        'd', 1161,
        'g', 1174,
        'h', 1166,
        'm', 1175,
        'p', 1206,
        's', 1199,
        't', 1223,
        'u', 1190,
        'x', 1191,
        'y', 1194,
        '{', 1398,
        0x2013, 1388,
        0x2014, 1389,
        '~', 1399,
        0x2248, 1399,
        'L', 1212,
        'O', 1212,
        'Q', 1212,
        'V', 1212,
        'Z', 1212,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1211);
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1011);
      if (('i' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1382);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(652);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1374);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      if (set_contains(sym_word_character_set_1, 56, lookahead)) ADVANCE(1381);
      if (lookahead != 0) ADVANCE(1390);
      END_STATE();
    case 653:
      if (eof) ADVANCE(654);
      ADVANCE_MAP(
        '#', 1400,
        '+', 1395,
        '-', 1384,
        '0', 1007,
        '1', 1009,
        '2', 1008,
        '3', 1010,
        ':', 1387,
        '<', 1392,
        '=', 1396,
        '?', 1397,
        '@', 1401,
        'A', 1127,
        'B', 1141,
        'C', 1129,
        'D', 1131,
        'E', 1130,
        'F', 1138,
        'G', 1139,
        'H', 1137,
        'I', 1140,
        'J', 1142,
        'K', 1142,
        'M', 1133,
        'N', 1146,
        'P', 1128,
        'R', 1126,
        'S', 1124,
        'T', 1221,
        'U', 1143,
        'W', 1134,
        'X', 1144,
        'Y', 1145,
        '_', 1393,
        'd', 1161,
        'g', 1174,
        'h', 1166,
        'm', 1175,
        'p', 1206,
        's', 1199,
        't', 1223,
        'u', 1190,
        'x', 1191,
        'y', 1194,
        '{', 1398,
        0x2013, 1388,
        0x2014, 1389,
        '~', 1399,
        0x2248, 1399,
        'L', 1212,
        'O', 1212,
        'Q', 1212,
        'V', 1212,
        'Z', 1212,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1211);
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1011);
      if (('i' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1382);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(653);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1374);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      if (set_contains(sym_word_character_set_1, 56, lookahead)) ADVANCE(1381);
      if (lookahead != 0) ADVANCE(1390);
      END_STATE();
    case 654:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 655:
      ACCEPT_TOKEN(sym_checkbox);
      END_STATE();
    case 656:
      ACCEPT_TOKEN(sym__glued_separator);
      END_STATE();
    case 657:
      ACCEPT_TOKEN(sym__glued_separator);
      if (lookahead == '-') ADVANCE(657);
      if (lookahead == '>') ADVANCE(656);
      END_STATE();
    case 658:
      ACCEPT_TOKEN(sym__iso_clock);
      END_STATE();
    case 659:
      ACCEPT_TOKEN(sym__iso_clock);
      if (lookahead == ',') ADVANCE(621);
      if (lookahead == '.') ADVANCE(599);
      END_STATE();
    case 660:
      ACCEPT_TOKEN(sym__iso_clock);
      if (lookahead == ':') ADVANCE(613);
      END_STATE();
    case 661:
      ACCEPT_TOKEN(sym__iso_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(658);
      END_STATE();
    case 662:
      ACCEPT_TOKEN(sym__iso_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(661);
      END_STATE();
    case 663:
      ACCEPT_TOKEN(sym__iso_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(662);
      END_STATE();
    case 664:
      ACCEPT_TOKEN(sym__iso_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(615);
      END_STATE();
    case 665:
      ACCEPT_TOKEN(sym__iso_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(663);
      END_STATE();
    case 666:
      ACCEPT_TOKEN(sym__iso_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(665);
      END_STATE();
    case 667:
      ACCEPT_TOKEN(sym__iso_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(666);
      END_STATE();
    case 668:
      ACCEPT_TOKEN(sym__iso_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(667);
      END_STATE();
    case 669:
      ACCEPT_TOKEN(sym__iso_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(668);
      END_STATE();
    case 670:
      ACCEPT_TOKEN(sym_tag);
      END_STATE();
    case 671:
      ACCEPT_TOKEN(sym_placeholder);
      END_STATE();
    case 672:
      ACCEPT_TOKEN(sym_placeholder);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'X', 672,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 673:
      ACCEPT_TOKEN(sym_placeholder);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 674:
      ACCEPT_TOKEN(sym_placeholder);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 675:
      ACCEPT_TOKEN(sym_placeholder);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        'Y', 1295,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 676:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(632);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 677:
      ACCEPT_TOKEN(sym_placeholder);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        'y', 1336,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 678:
      ACCEPT_TOKEN(sym_placeholder);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'T', 1287,
        't', 1287,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 679:
      ACCEPT_TOKEN(sym_placeholder);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 680:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'Y') ADVANCE(156);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 681:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'y') ADVANCE(202);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 682:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(134);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 683:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 684:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == ':') ADVANCE(358);
      END_STATE();
    case 685:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == ':') ADVANCE(360);
      if (lookahead == 'Z' ||
          lookahead == 'z') ADVANCE(671);
      END_STATE();
    case 686:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == ':') ADVANCE(371);
      END_STATE();
    case 687:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == ':') ADVANCE(421);
      END_STATE();
    case 688:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == ':') ADVANCE(314);
      END_STATE();
    case 689:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == ':') ADVANCE(374);
      if (lookahead == 'Z' ||
          lookahead == 'z') ADVANCE(671);
      END_STATE();
    case 690:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == ':') ADVANCE(424);
      if (lookahead == 'Z' ||
          lookahead == 'z') ADVANCE(671);
      END_STATE();
    case 691:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == ':') ADVANCE(318);
      if (lookahead == 'Z' ||
          lookahead == 'z') ADVANCE(671);
      END_STATE();
    case 692:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == '?') ADVANCE(692);
      END_STATE();
    case 693:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == 'Y') ADVANCE(375);
      END_STATE();
    case 694:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == 'y') ADVANCE(425);
      END_STATE();
    case 695:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(316);
      END_STATE();
    case 696:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == 'Z' ||
          lookahead == 'z') ADVANCE(671);
      END_STATE();
    case 697:
      ACCEPT_TOKEN(sym__set_phrase);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(697);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 698:
      ACCEPT_TOKEN(sym__set_phrase);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(560);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1037);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 699:
      ACCEPT_TOKEN(sym_clock);
      END_STATE();
    case 700:
      ACCEPT_TOKEN(sym_clock);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 701:
      ACCEPT_TOKEN(sym_clock);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 186,
        '/', 632,
        '@', 633,
        'M', 1247,
        'S', 1243,
        '_', 138,
        'm', 880,
        's', 879,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1271);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 702:
      ACCEPT_TOKEN(sym_clock);
      if (lookahead == ',') ADVANCE(620);
      if (lookahead == '.') ADVANCE(587);
      END_STATE();
    case 703:
      ACCEPT_TOKEN(sym_clock);
      if (lookahead == ',') ADVANCE(620);
      if (lookahead == '.') ADVANCE(587);
      if (lookahead == ':') ADVANCE(598);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1047);
      END_STATE();
    case 704:
      ACCEPT_TOKEN(sym_clock);
      if (lookahead == ',') ADVANCE(620);
      if (lookahead == '.') ADVANCE(587);
      if (lookahead == ':') ADVANCE(561);
      if (lookahead == '?' ||
          lookahead == 'X' ||
          lookahead == 'x') ADVANCE(702);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(706);
      END_STATE();
    case 705:
      ACCEPT_TOKEN(sym_clock);
      if (lookahead == ',') ADVANCE(620);
      if (lookahead == '.') ADVANCE(587);
      if (lookahead == ':') ADVANCE(561);
      if (lookahead == '?' ||
          lookahead == 'X' ||
          lookahead == 'x') ADVANCE(702);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(703);
      if (('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(290);
      END_STATE();
    case 706:
      ACCEPT_TOKEN(sym_clock);
      if (lookahead == ',') ADVANCE(620);
      if (lookahead == '.') ADVANCE(587);
      if (lookahead == ':') ADVANCE(561);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1047);
      END_STATE();
    case 707:
      ACCEPT_TOKEN(sym_clock);
      if (lookahead == ',') ADVANCE(620);
      if (lookahead == '.') ADVANCE(587);
      if (lookahead == ':') ADVANCE(561);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(706);
      END_STATE();
    case 708:
      ACCEPT_TOKEN(sym_clock);
      if (lookahead == ',') ADVANCE(620);
      if (lookahead == '.') ADVANCE(587);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(702);
      END_STATE();
    case 709:
      ACCEPT_TOKEN(sym_clock);
      if (lookahead == ',') ADVANCE(620);
      if (lookahead == '.') ADVANCE(587);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '?' ||
          lookahead == 'X' ||
          lookahead == 'x') ADVANCE(702);
      END_STATE();
    case 710:
      ACCEPT_TOKEN(sym_clock);
      if (lookahead == ':') ADVANCE(313);
      if (lookahead == 0xff1a) ADVANCE(311);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1047);
      END_STATE();
    case 711:
      ACCEPT_TOKEN(sym_clock);
      if (lookahead == ':') ADVANCE(312);
      if (lookahead == 0xff1a) ADVANCE(311);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1047);
      END_STATE();
    case 712:
      ACCEPT_TOKEN(sym_clock);
      if (lookahead == ':' ||
          lookahead == 0xff1a) ADVANCE(311);
      END_STATE();
    case 713:
      ACCEPT_TOKEN(sym_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(699);
      END_STATE();
    case 714:
      ACCEPT_TOKEN(sym_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(713);
      END_STATE();
    case 715:
      ACCEPT_TOKEN(sym_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(714);
      END_STATE();
    case 716:
      ACCEPT_TOKEN(sym_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(609);
      END_STATE();
    case 717:
      ACCEPT_TOKEN(sym_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(715);
      END_STATE();
    case 718:
      ACCEPT_TOKEN(sym_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(717);
      END_STATE();
    case 719:
      ACCEPT_TOKEN(sym_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(718);
      END_STATE();
    case 720:
      ACCEPT_TOKEN(sym_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(719);
      END_STATE();
    case 721:
      ACCEPT_TOKEN(sym_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(720);
      END_STATE();
    case 722:
      ACCEPT_TOKEN(sym__glued_hour);
      END_STATE();
    case 723:
      ACCEPT_TOKEN(sym__glued_hour);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 725,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 724:
      ACCEPT_TOKEN(sym__glued_hour);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 725:
      ACCEPT_TOKEN(sym__glued_hour);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1376);
      END_STATE();
    case 726:
      ACCEPT_TOKEN(sym__glued_hour);
      if (lookahead == '.') ADVANCE(722);
      END_STATE();
    case 727:
      ACCEPT_TOKEN(sym_offset);
      END_STATE();
    case 728:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        'i', 1333,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 729:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        'm', 728,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(729);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 730:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'A', 1352,
        'a', 1352,
        '-', 194,
        '.', 194,
        ' ', 570,
        0xa0, 570,
        0x2009, 570,
        0x202f, 570,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1329);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 731:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'A', 1352,
        'a', 1352,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 732:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'E', 1338,
        'e', 1338,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 733:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'E', 1342,
        'e', 1342,
        'K', 739,
        'k', 739,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 734:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'I', 1346,
        'i', 1346,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 735:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'O', 1351,
        'o', 1351,
        'R', 739,
        'r', 739,
        '-', 194,
        '.', 194,
        ' ', 571,
        0xa0, 571,
        0x2009, 571,
        0x202f, 571,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(729);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 736:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'O', 1351,
        'o', 1351,
        'R', 739,
        'r', 739,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 737:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'O', 1347,
        'o', 1347,
        'S', 741,
        's', 741,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 738:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'S', 741,
        's', 741,
        'U', 1350,
        'u', 1350,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 739:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'S', 741,
        's', 741,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 740:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        ' ', 571,
        0xa0, 571,
        0x2009, 571,
        0x202f, 571,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(729);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 741:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 742:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == '+') ADVANCE(227);
      if (lookahead == ':') ADVANCE(261);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(335);
      if (lookahead == 'i') ADVANCE(207);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 743:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == '+') ADVANCE(227);
      if (lookahead == ':') ADVANCE(261);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(335);
      if (lookahead == 'm') ADVANCE(742);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(743);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 744:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '+', 227,
        ':', 261,
        '@', 633,
        '_', 335,
        'A', 223,
        'a', 223,
        '%', 545,
        '-', 545,
        '.', 545,
        ' ', 570,
        0xa0, 570,
        0x2009, 570,
        0x202f, 570,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(206);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 745:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '+', 227,
        ':', 261,
        '@', 633,
        '_', 335,
        'E', 209,
        'e', 209,
        '%', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 746:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '+', 227,
        ':', 261,
        '@', 633,
        '_', 335,
        'E', 213,
        'e', 213,
        'K', 751,
        'k', 751,
        '%', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 747:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '+', 227,
        ':', 261,
        '@', 633,
        '_', 335,
        'I', 217,
        'i', 217,
        '%', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 748:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '+', 227,
        ':', 261,
        '@', 633,
        '_', 335,
        'O', 222,
        'o', 222,
        'R', 751,
        'r', 751,
        '%', 545,
        '-', 545,
        '.', 545,
        ' ', 571,
        0xa0, 571,
        0x2009, 571,
        0x202f, 571,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(743);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 749:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '+', 227,
        ':', 261,
        '@', 633,
        '_', 335,
        'O', 218,
        'o', 218,
        'S', 753,
        's', 753,
        '%', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 750:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '+', 227,
        ':', 261,
        '@', 633,
        '_', 335,
        'S', 753,
        's', 753,
        'U', 221,
        'u', 221,
        '%', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 751:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '+', 227,
        ':', 261,
        '@', 633,
        '_', 335,
        'S', 753,
        's', 753,
        '%', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 752:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '+', 227,
        ':', 261,
        '@', 633,
        '_', 335,
        '%', 545,
        '-', 545,
        '.', 545,
        ' ', 571,
        0xa0, 571,
        0x2009, 571,
        0x202f, 571,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(743);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 753:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == '+') ADVANCE(227);
      if (lookahead == ':') ADVANCE(261);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(335);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 754:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == ':') ADVANCE(612);
      END_STATE();
    case 755:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(334);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 756:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(320);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 757:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '@', 633,
        'E', 324,
        'e', 324,
        'K', 762,
        'k', 762,
        '%', 545,
        '+', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 758:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(328);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 759:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '@', 633,
        'O', 333,
        'o', 333,
        'R', 762,
        'r', 762,
        '%', 545,
        '+', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 760:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '@', 633,
        'O', 329,
        'o', 329,
        'S', 763,
        's', 763,
        '%', 545,
        '+', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 761:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '@', 633,
        'S', 763,
        's', 763,
        'U', 332,
        'u', 332,
        '%', 545,
        '+', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 762:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(763);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 763:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 764:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == '_') ADVANCE(381);
      if (lookahead == 'i') ADVANCE(1357);
      if (lookahead == 0x2bc) ADVANCE(1375);
      if (lookahead == '\'' ||
          lookahead == '-' ||
          lookahead == '.' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011 ||
          lookahead == 0x2019) ADVANCE(636);
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 765:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == '_') ADVANCE(381);
      if (lookahead == 'm') ADVANCE(764);
      if (lookahead == 0x2bc) ADVANCE(1375);
      if (lookahead == '\'' ||
          lookahead == '-' ||
          lookahead == '.' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011 ||
          lookahead == 0x2019) ADVANCE(636);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(765);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 766:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        'A', 1373,
        'a', 1373,
        ' ', 570,
        0xa0, 570,
        0x2009, 570,
        0x202f, 570,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1356);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 767:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        'A', 1373,
        'a', 1373,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 768:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        'E', 1359,
        'e', 1359,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 769:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        'E', 1363,
        'e', 1363,
        'K', 775,
        'k', 775,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 770:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        'I', 1367,
        'i', 1367,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 771:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        'O', 1372,
        'o', 1372,
        'R', 775,
        'r', 775,
        ' ', 571,
        0xa0, 571,
        0x2009, 571,
        0x202f, 571,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(765);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 772:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        'O', 1372,
        'o', 1372,
        'R', 775,
        'r', 775,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 773:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        'O', 1368,
        'o', 1368,
        'S', 777,
        's', 777,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 774:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        'S', 777,
        's', 777,
        'U', 1371,
        'u', 1371,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 775:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        'S', 777,
        's', 777,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 776:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        ' ', 571,
        0xa0, 571,
        0x2009, 571,
        0x202f, 571,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(765);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 777:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == '_') ADVANCE(381);
      if (lookahead == 0x2bc) ADVANCE(1375);
      if (lookahead == '\'' ||
          lookahead == '-' ||
          lookahead == '.' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011 ||
          lookahead == 0x2019) ADVANCE(636);
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 778:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == 'i') ADVANCE(409);
      END_STATE();
    case 779:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == 'm') ADVANCE(778);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(779);
      END_STATE();
    case 780:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(517);
      END_STATE();
    case 781:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(517);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(570);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(403);
      END_STATE();
    case 782:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(441);
      END_STATE();
    case 783:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(463);
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(788);
      END_STATE();
    case 784:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(485);
      END_STATE();
    case 785:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(489);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(727);
      END_STATE();
    case 786:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(512);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(788);
      END_STATE();
    case 787:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        'O', 512,
        'o', 512,
        'R', 788,
        'r', 788,
        ' ', 571,
        0xa0, 571,
        0x2009, 571,
        0x202f, 571,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(779);
      END_STATE();
    case 788:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(727);
      END_STATE();
    case 789:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(727);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(507);
      END_STATE();
    case 790:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(571);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(779);
      END_STATE();
    case 791:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '#', 550,
        '-', 194,
        '.', 174,
        '/', 632,
        ':', 608,
        '@', 633,
        'D', 1337,
        'H', 1348,
        'M', 1344,
        'S', 1341,
        'W', 1343,
        '_', 137,
        'd', 730,
        'h', 735,
        'm', 734,
        's', 732,
        'w', 733,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(794);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 792:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '#', 550,
        '-', 194,
        '.', 174,
        '/', 632,
        ':', 608,
        '@', 633,
        'D', 1337,
        'H', 1348,
        'M', 1344,
        'S', 1341,
        'W', 1343,
        '_', 137,
        'd', 730,
        'h', 735,
        'm', 734,
        's', 732,
        'w', 733,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(791);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 793:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '#', 550,
        '-', 194,
        '.', 174,
        '/', 632,
        ':', 608,
        '@', 633,
        'D', 1337,
        'H', 1348,
        'M', 1344,
        'S', 1341,
        'W', 1343,
        '_', 137,
        'd', 730,
        'h', 735,
        'm', 734,
        's', 732,
        'w', 733,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(792);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 794:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '#', 550,
        '-', 194,
        '.', 174,
        '/', 632,
        '@', 633,
        'D', 1337,
        'H', 1348,
        'M', 1344,
        'S', 1341,
        'W', 1343,
        '_', 137,
        'd', 730,
        'h', 735,
        'm', 734,
        's', 732,
        'w', 733,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(794);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 795:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        'D', 1337,
        'H', 1348,
        'M', 1344,
        'S', 1341,
        'W', 1343,
        '_', 137,
        'd', 731,
        'h', 736,
        'm', 734,
        's', 732,
        'w', 733,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(795);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 796:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '+', 227,
        '.', 544,
        ':', 261,
        '@', 633,
        'D', 208,
        'H', 219,
        'M', 215,
        'S', 212,
        'W', 214,
        '_', 335,
        'd', 744,
        'h', 748,
        'm', 747,
        's', 745,
        'w', 746,
        '%', 545,
        '-', 545,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(796);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 797:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '+', 227,
        '.', 544,
        ':', 266,
        '@', 633,
        'D', 208,
        'H', 219,
        'M', 215,
        'S', 212,
        'W', 214,
        '_', 335,
        'd', 744,
        'h', 748,
        'm', 747,
        's', 745,
        'w', 746,
        '%', 545,
        '-', 545,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(796);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 798:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '+', 227,
        '.', 544,
        ':', 266,
        '@', 633,
        'D', 208,
        'H', 219,
        'M', 215,
        'S', 212,
        'W', 214,
        '_', 335,
        'd', 744,
        'h', 748,
        'm', 747,
        's', 745,
        'w', 746,
        '%', 545,
        '-', 545,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(797);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 799:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '+', 227,
        '.', 544,
        ':', 266,
        '@', 633,
        'D', 208,
        'H', 219,
        'M', 215,
        'S', 212,
        'W', 214,
        '_', 335,
        'd', 744,
        'h', 748,
        'm', 747,
        's', 745,
        'w', 746,
        '%', 545,
        '-', 545,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(798);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 800:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '.', 572,
        ':', 608,
        'D', 1358,
        'H', 1369,
        'M', 1365,
        'S', 1362,
        'W', 1364,
        '_', 381,
        'd', 766,
        'h', 771,
        'm', 770,
        's', 768,
        'w', 769,
        0x2bc, 1375,
        '\'', 636,
        '-', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(803);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 801:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '.', 572,
        ':', 608,
        'D', 1358,
        'H', 1369,
        'M', 1365,
        'S', 1362,
        'W', 1364,
        '_', 381,
        'd', 766,
        'h', 771,
        'm', 770,
        's', 768,
        'w', 769,
        0x2bc, 1375,
        '\'', 636,
        '-', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(800);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 802:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '.', 572,
        ':', 608,
        'D', 1358,
        'H', 1369,
        'M', 1365,
        'S', 1362,
        'W', 1364,
        '_', 381,
        'd', 766,
        'h', 771,
        'm', 770,
        's', 768,
        'w', 769,
        0x2bc, 1375,
        '\'', 636,
        '-', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(801);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 803:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '.', 572,
        'D', 1358,
        'H', 1369,
        'M', 1365,
        'S', 1362,
        'W', 1364,
        '_', 381,
        'd', 766,
        'h', 771,
        'm', 770,
        's', 768,
        'w', 769,
        0x2bc, 1375,
        '\'', 636,
        '-', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(803);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 804:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '.', 569,
        ':', 608,
        'D', 437,
        'H', 494,
        'M', 473,
        'S', 459,
        'W', 465,
        'd', 781,
        'h', 787,
        'm', 784,
        's', 782,
        'w', 783,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(807);
      END_STATE();
    case 805:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '.', 569,
        ':', 608,
        'D', 437,
        'H', 494,
        'M', 473,
        'S', 459,
        'W', 465,
        'd', 781,
        'h', 787,
        'm', 784,
        's', 782,
        'w', 783,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(804);
      END_STATE();
    case 806:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '.', 569,
        ':', 608,
        'D', 437,
        'H', 494,
        'M', 473,
        'S', 459,
        'W', 465,
        'd', 781,
        'h', 787,
        'm', 784,
        's', 782,
        'w', 783,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(805);
      END_STATE();
    case 807:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '.', 569,
        'D', 437,
        'H', 494,
        'M', 473,
        'S', 459,
        'W', 465,
        'd', 781,
        'h', 787,
        'm', 784,
        's', 782,
        'w', 783,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(807);
      END_STATE();
    case 808:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '@', 633,
        'D', 319,
        'H', 330,
        'M', 326,
        'S', 323,
        'W', 325,
        'd', 755,
        'h', 759,
        'm', 758,
        's', 756,
        'w', 757,
        '%', 545,
        '+', 545,
        '-', 545,
        '.', 545,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(808);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(335);
      END_STATE();
    case 809:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        'D', 1358,
        'H', 1369,
        'M', 1365,
        'S', 1362,
        'W', 1364,
        '_', 381,
        'd', 767,
        'h', 772,
        'm', 770,
        's', 768,
        'w', 769,
        0x2bc, 1375,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(809);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 810:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        'D', 437,
        'H', 494,
        'M', 473,
        'S', 459,
        'W', 465,
        'd', 780,
        'h', 786,
        'm', 784,
        's', 782,
        'w', 783,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(810);
      END_STATE();
    case 811:
      ACCEPT_TOKEN(aux_sym_meridiem_token1);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 194,
        '.', 163,
        '/', 632,
        ':', 261,
        '@', 633,
        'C', 1107,
        'E', 1108,
        'K', 1071,
        'M', 815,
        'W', 1089,
        '_', 137,
        'f', 1214,
        'm', 815,
        'n', 1185,
        'r', 1156,
        's', 1168,
        't', 1173,
        'u', 1184,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'e')) ADVANCE(1216);
      if (('g' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F')) ADVANCE(1112);
      if (('G' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 812:
      ACCEPT_TOKEN(aux_sym_meridiem_token1);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 194,
        '.', 163,
        '/', 632,
        ':', 261,
        '@', 633,
        'D', 1091,
        'H', 1091,
        'M', 815,
        'R', 1078,
        'S', 1091,
        'T', 826,
        '_', 137,
        'a', 1155,
        'm', 815,
        'r', 1200,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1000);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (('b' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 813:
      ACCEPT_TOKEN(aux_sym_meridiem_token1);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 194,
        '.', 163,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'M', 815,
        'm', 815,
        'R', 1200,
        'r', 1200,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1001);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 814:
      ACCEPT_TOKEN(aux_sym_meridiem_token1);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 194,
        '.', 163,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'M', 815,
        'm', 815,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(1216);
      if (('G' <= lookahead && lookahead <= 'Z') ||
          ('g' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 815:
      ACCEPT_TOKEN(aux_sym_meridiem_token2);
      END_STATE();
    case 816:
      ACCEPT_TOKEN(aux_sym_meridiem_token2);
      if (lookahead == '.') ADVANCE(815);
      END_STATE();
    case 817:
      ACCEPT_TOKEN(aux_sym_meridiem_token3);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 818:
      ACCEPT_TOKEN(aux_sym_meridiem_token3);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'e', 1181,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 819:
      ACCEPT_TOKEN(aux_sym_meridiem_token3);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 820:
      ACCEPT_TOKEN(aux_sym_meridiem_token3);
      ADVANCE_MAP(
        '#', 550,
        '-', 194,
        '.', 821,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 821:
      ACCEPT_TOKEN(aux_sym_meridiem_token3);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 822:
      ACCEPT_TOKEN(aux_sym__zone_behind_time_token1);
      END_STATE();
    case 823:
      ACCEPT_TOKEN(aux_sym__zone_behind_time_token2);
      END_STATE();
    case 824:
      ACCEPT_TOKEN(aux_sym__zone_behind_time_token2);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 825:
      ACCEPT_TOKEN(sym_zone);
      END_STATE();
    case 826:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 827:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 828:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 205,
        '-', 123,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        0xb1, 281,
        0x2212, 281,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 829:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 205,
        '-', 124,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        0xb1, 281,
        0x2212, 281,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 830:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '+') ADVANCE(593);
      if (lookahead == '-') ADVANCE(529);
      if (lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 831:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '.') ADVANCE(530);
      if (lookahead == '/') ADVANCE(631);
      if (lookahead == '-' ||
          lookahead == '_') ADVANCE(528);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(204);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(831);
      END_STATE();
    case 832:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '5', 1353,
        ':', 548,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '4')) ADVANCE(837);
      if (('6' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 833:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '5', 1057,
        ':', 548,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('6' <= lookahead && lookahead <= '9')) ADVANCE(1056);
      if (('0' <= lookahead && lookahead <= '4')) ADVANCE(836);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 834:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        ':', 548,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('6' <= lookahead && lookahead <= '9')) ADVANCE(1056);
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(1057);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 835:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        ':', 548,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('6' <= lookahead && lookahead <= '9')) ADVANCE(839);
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(837);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 836:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        ':', 548,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('6' <= lookahead && lookahead <= '9')) ADVANCE(840);
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(841);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 837:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        ':', 548,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('6' <= lookahead && lookahead <= '9')) ADVANCE(843);
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(842);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 838:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        ':', 548,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('6' <= lookahead && lookahead <= '9')) ADVANCE(834);
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(836);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 839:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        ':', 548,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(1353);
      if (('6' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 840:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1056);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 841:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(840);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 842:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(843);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 843:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 844:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(845);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 845:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 846:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == '+') ADVANCE(227);
      if (lookahead == '5') ADVANCE(224);
      if (lookahead == ':') ADVANCE(265);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(335);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '4')) ADVANCE(850);
      if (('6' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 847:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == '+') ADVANCE(227);
      if (lookahead == ':') ADVANCE(261);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(335);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(848);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 848:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == '+') ADVANCE(227);
      if (lookahead == ':') ADVANCE(261);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(335);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 849:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == '+') ADVANCE(227);
      if (lookahead == ':') ADVANCE(265);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(335);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('6' <= lookahead && lookahead <= '9')) ADVANCE(851);
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(850);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 850:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == '+') ADVANCE(227);
      if (lookahead == ':') ADVANCE(265);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(335);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('6' <= lookahead && lookahead <= '9')) ADVANCE(848);
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(847);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 851:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == '+') ADVANCE(227);
      if (lookahead == ':') ADVANCE(265);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(335);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(545);
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(224);
      if (('6' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(225);
      END_STATE();
    case 852:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == '5') ADVANCE(592);
      if (lookahead == ':') ADVANCE(548);
      if (('0' <= lookahead && lookahead <= '4')) ADVANCE(854);
      END_STATE();
    case 853:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == ':') ADVANCE(548);
      if (('6' <= lookahead && lookahead <= '9')) ADVANCE(855);
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(854);
      END_STATE();
    case 854:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == ':') ADVANCE(548);
      if (('6' <= lookahead && lookahead <= '9')) ADVANCE(825);
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(857);
      END_STATE();
    case 855:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == ':') ADVANCE(548);
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(592);
      END_STATE();
    case 856:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == '-' ||
          lookahead == '/' ||
          lookahead == '_') ADVANCE(631);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(856);
      END_STATE();
    case 857:
      ACCEPT_TOKEN(sym_zone);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(825);
      END_STATE();
    case 858:
      ACCEPT_TOKEN(sym_year_month_day);
      END_STATE();
    case 859:
      ACCEPT_TOKEN(sym_year_month_day);
      ADVANCE_MAP(
        '#', 550,
        '-', 167,
        '.', 189,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        0x2010, 634,
        0x2011, 634,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1279);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 860:
      ACCEPT_TOKEN(sym_year_month_day);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(632);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(861);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 861:
      ACCEPT_TOKEN(sym_year_month_day);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(632);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 862:
      ACCEPT_TOKEN(sym_year_month_day);
      if (lookahead == '/') ADVANCE(601);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1044);
      END_STATE();
    case 863:
      ACCEPT_TOKEN(sym_year_month_day);
      if (lookahead == '/') ADVANCE(601);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(862);
      END_STATE();
    case 864:
      ACCEPT_TOKEN(sym_year_month_day);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(858);
      END_STATE();
    case 865:
      ACCEPT_TOKEN(sym_dotted);
      ADVANCE_MAP(
        '#', 550,
        '-', 167,
        '.', 189,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        0x2010, 634,
        0x2011, 634,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1274);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 866:
      ACCEPT_TOKEN(sym_dotted);
      ADVANCE_MAP(
        '#', 550,
        '-', 167,
        '.', 189,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        0x2010, 634,
        0x2011, 634,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1279);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 867:
      ACCEPT_TOKEN(sym_dotted);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1278);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 868:
      ACCEPT_TOKEN(sym_dotted);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1277);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 869:
      ACCEPT_TOKEN(sym_slashed);
      END_STATE();
    case 870:
      ACCEPT_TOKEN(sym_slashed);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(632);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 871:
      ACCEPT_TOKEN(sym_slashed);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(560);
      if (lookahead == '0' ||
          lookahead == '1') ADVANCE(872);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(1037);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 872:
      ACCEPT_TOKEN(sym_slashed);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(560);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1039);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 873:
      ACCEPT_TOKEN(sym_slashed);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(560);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(872);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 874:
      ACCEPT_TOKEN(sym_slashed);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(560);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1037);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 875:
      ACCEPT_TOKEN(sym_slashed);
      if (lookahead == '/') ADVANCE(601);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1044);
      END_STATE();
    case 876:
      ACCEPT_TOKEN(sym_slashed);
      if (lookahead == '/') ADVANCE(601);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1045);
      END_STATE();
    case 877:
      ACCEPT_TOKEN(sym__duration_run);
      END_STATE();
    case 878:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'A', 1262,
        'a', 1262,
        0x2010, 635,
        0x2011, 635,
        ' ', 556,
        0xa0, 556,
        0x2009, 556,
        0x202f, 556,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1268);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 879:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'E', 1237,
        'e', 1237,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 880:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'I', 1251,
        'i', 1251,
        0x2010, 635,
        0x2011, 635,
        ' ', 558,
        0xa0, 558,
        0x2009, 558,
        0x202f, 558,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1272);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 881:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'O', 1252,
        'o', 1252,
        'S', 891,
        's', 891,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 882:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'O', 1261,
        'o', 1261,
        'R', 883,
        'r', 883,
        0x2010, 635,
        0x2011, 635,
        ' ', 557,
        0xa0, 557,
        0x2009, 557,
        0x202f, 557,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1271);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 883:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'S', 888,
        's', 888,
        0x2010, 635,
        0x2011, 635,
        ' ', 557,
        0xa0, 557,
        0x2009, 557,
        0x202f, 557,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1271);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 884:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'S', 891,
        's', 891,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 885:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'S', 889,
        's', 889,
        'U', 1259,
        'u', 1259,
        0x2010, 635,
        0x2011, 635,
        ' ', 558,
        0xa0, 558,
        0x2009, 558,
        0x202f, 558,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1272);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 886:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'S', 889,
        's', 889,
        0x2010, 635,
        0x2011, 635,
        ' ', 558,
        0xa0, 558,
        0x2009, 558,
        0x202f, 558,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1272);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 887:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'S', 890,
        's', 890,
        0x2010, 635,
        0x2011, 635,
        ' ', 556,
        0xa0, 556,
        0x2009, 556,
        0x202f, 556,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1268);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 888:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
        ' ', 557,
        0xa0, 557,
        0x2009, 557,
        0x202f, 557,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1271);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 889:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
        ' ', 558,
        0xa0, 558,
        0x2009, 558,
        0x202f, 558,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1272);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 890:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
        ' ', 556,
        0xa0, 556,
        0x2009, 556,
        0x202f, 556,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1268);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 891:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 892:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 186,
        '/', 632,
        '@', 633,
        'M', 1247,
        'S', 1243,
        '_', 138,
        'm', 880,
        's', 879,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1271);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 893:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'A', 116,
        'a', 116,
        '-', 193,
        '.', 193,
        ' ', 556,
        0xa0, 556,
        0x2009, 556,
        0x202f, 556,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(67);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 894:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'A', 1324,
        'a', 1324,
        '-', 193,
        '.', 193,
        ' ', 556,
        0xa0, 556,
        0x2009, 556,
        0x202f, 556,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1224);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 895:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'E', 91,
        'e', 91,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 896:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'E', 1300,
        'e', 1300,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 897:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'I', 105,
        'i', 105,
        '-', 193,
        '.', 193,
        ' ', 558,
        0xa0, 558,
        0x2009, 558,
        0x202f, 558,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(69);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 898:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'I', 1314,
        'i', 1314,
        '-', 193,
        '.', 193,
        ' ', 558,
        0xa0, 558,
        0x2009, 558,
        0x202f, 558,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1226);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 899:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'O', 106,
        'o', 106,
        'S', 919,
        's', 919,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 900:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'O', 1315,
        'o', 1315,
        'S', 920,
        's', 920,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 901:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'O', 114,
        'o', 114,
        'R', 905,
        'r', 905,
        '-', 193,
        '.', 193,
        ' ', 557,
        0xa0, 557,
        0x2009, 557,
        0x202f, 557,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(68);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 902:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'O', 1323,
        'o', 1323,
        'R', 903,
        'r', 903,
        '-', 193,
        '.', 193,
        ' ', 557,
        0xa0, 557,
        0x2009, 557,
        0x202f, 557,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1225);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 903:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'S', 913,
        's', 913,
        '-', 193,
        '.', 193,
        ' ', 557,
        0xa0, 557,
        0x2009, 557,
        0x202f, 557,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1225);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 904:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'S', 920,
        's', 920,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 905:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'S', 914,
        's', 914,
        '-', 193,
        '.', 193,
        ' ', 557,
        0xa0, 557,
        0x2009, 557,
        0x202f, 557,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(68);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 906:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'S', 919,
        's', 919,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 907:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'S', 915,
        's', 915,
        'U', 1321,
        'u', 1321,
        '-', 193,
        '.', 193,
        ' ', 558,
        0xa0, 558,
        0x2009, 558,
        0x202f, 558,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1226);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 908:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'S', 915,
        's', 915,
        '-', 193,
        '.', 193,
        ' ', 558,
        0xa0, 558,
        0x2009, 558,
        0x202f, 558,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1226);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 909:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'S', 916,
        's', 916,
        'U', 112,
        'u', 112,
        '-', 193,
        '.', 193,
        ' ', 558,
        0xa0, 558,
        0x2009, 558,
        0x202f, 558,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(69);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 910:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'S', 916,
        's', 916,
        '-', 193,
        '.', 193,
        ' ', 558,
        0xa0, 558,
        0x2009, 558,
        0x202f, 558,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(69);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 911:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'S', 917,
        's', 917,
        '-', 193,
        '.', 193,
        ' ', 556,
        0xa0, 556,
        0x2009, 556,
        0x202f, 556,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1224);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 912:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'S', 918,
        's', 918,
        '-', 193,
        '.', 193,
        ' ', 556,
        0xa0, 556,
        0x2009, 556,
        0x202f, 556,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(67);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 913:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        '-', 193,
        '.', 193,
        ' ', 557,
        0xa0, 557,
        0x2009, 557,
        0x202f, 557,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1225);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 914:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        '-', 193,
        '.', 193,
        ' ', 557,
        0xa0, 557,
        0x2009, 557,
        0x202f, 557,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(68);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 915:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        '-', 193,
        '.', 193,
        ' ', 558,
        0xa0, 558,
        0x2009, 558,
        0x202f, 558,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1226);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 916:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        '-', 193,
        '.', 193,
        ' ', 558,
        0xa0, 558,
        0x2009, 558,
        0x202f, 558,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(69);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 917:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        '-', 193,
        '.', 193,
        ' ', 556,
        0xa0, 556,
        0x2009, 556,
        0x202f, 556,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1224);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 918:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        '-', 193,
        '.', 193,
        ' ', 556,
        0xa0, 556,
        0x2009, 556,
        0x202f, 556,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(67);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 919:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(632);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 920:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(632);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 921:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(519);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(556);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(247);
      END_STATE();
    case 922:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(442);
      END_STATE();
    case 923:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(486);
      END_STATE();
    case 924:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(486);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(558);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(249);
      END_STATE();
    case 925:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(490);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(877);
      END_STATE();
    case 926:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        'O', 513,
        'o', 513,
        'R', 927,
        'r', 927,
        ' ', 557,
        0xa0, 557,
        0x2009, 557,
        0x202f, 557,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(248);
      END_STATE();
    case 927:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(932);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(557);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(248);
      END_STATE();
    case 928:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(877);
      END_STATE();
    case 929:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        'S', 933,
        's', 933,
        'U', 508,
        'u', 508,
        ' ', 558,
        0xa0, 558,
        0x2009, 558,
        0x202f, 558,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(249);
      END_STATE();
    case 930:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(933);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(558);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(249);
      END_STATE();
    case 931:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(934);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(556);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(247);
      END_STATE();
    case 932:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(557);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(248);
      END_STATE();
    case 933:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(558);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(249);
      END_STATE();
    case 934:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(556);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(247);
      END_STATE();
    case 935:
      ACCEPT_TOKEN(sym__glued_duration);
      END_STATE();
    case 936:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 536,
        '-', 166,
        '.', 192,
        '/', 632,
        ':', 624,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'A', 1263,
        'a', 1263,
        0x2010, 635,
        0x2011, 635,
        ' ', 384,
        0xa0, 384,
        0x2009, 384,
        0x202f, 384,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1268);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 937:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 536,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'A', 1263,
        'a', 1263,
        0x2010, 635,
        0x2011, 635,
        ' ', 384,
        0xa0, 384,
        0x2009, 384,
        0x202f, 384,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1268);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 938:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 536,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'S', 939,
        's', 939,
        0x2010, 635,
        0x2011, 635,
        ' ', 384,
        0xa0, 384,
        0x2009, 384,
        0x202f, 384,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1268);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 939:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 536,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
        ' ', 384,
        0xa0, 384,
        0x2009, 384,
        0x202f, 384,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1268);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 940:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 536,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'A', 1325,
        'a', 1325,
        '-', 193,
        '.', 193,
        ' ', 384,
        0xa0, 384,
        0x2009, 384,
        0x202f, 384,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1224);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 941:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 536,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'S', 942,
        's', 942,
        '-', 193,
        '.', 193,
        ' ', 384,
        0xa0, 384,
        0x2009, 384,
        0x202f, 384,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1224);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 942:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 536,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        '-', 193,
        '.', 193,
        ' ', 384,
        0xa0, 384,
        0x2009, 384,
        0x202f, 384,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1224);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 943:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 537,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'O', 1260,
        'o', 1260,
        'R', 946,
        'r', 946,
        0x2010, 635,
        0x2011, 635,
        ' ', 386,
        0xa0, 386,
        0x2009, 386,
        0x202f, 386,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1269);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 944:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 537,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'O', 1260,
        'o', 1260,
        'R', 946,
        'r', 946,
        0x2010, 635,
        0x2011, 635,
        ' ', 386,
        0xa0, 386,
        0x2009, 386,
        0x202f, 386,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1270);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 945:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 537,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'O', 1260,
        'o', 1260,
        'R', 946,
        'r', 946,
        0x2010, 635,
        0x2011, 635,
        ' ', 386,
        0xa0, 386,
        0x2009, 386,
        0x202f, 386,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1271);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 946:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 537,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'S', 947,
        's', 947,
        0x2010, 635,
        0x2011, 635,
        ' ', 386,
        0xa0, 386,
        0x2009, 386,
        0x202f, 386,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1271);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 947:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 537,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
        ' ', 386,
        0xa0, 386,
        0x2009, 386,
        0x202f, 386,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1271);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 948:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 537,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'O', 1322,
        'o', 1322,
        'R', 949,
        'r', 949,
        '-', 193,
        '.', 193,
        ' ', 386,
        0xa0, 386,
        0x2009, 386,
        0x202f, 386,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1225);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 949:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 537,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'S', 950,
        's', 950,
        '-', 193,
        '.', 193,
        ' ', 386,
        0xa0, 386,
        0x2009, 386,
        0x202f, 386,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1225);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 950:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 537,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        '-', 193,
        '.', 193,
        ' ', 386,
        0xa0, 386,
        0x2009, 386,
        0x202f, 386,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1225);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 951:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 538,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'I', 1249,
        'i', 1249,
        0x2010, 635,
        0x2011, 635,
        ' ', 389,
        0xa0, 389,
        0x2009, 389,
        0x202f, 389,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1272);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 952:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 538,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'S', 954,
        's', 954,
        'U', 1258,
        'u', 1258,
        0x2010, 635,
        0x2011, 635,
        ' ', 389,
        0xa0, 389,
        0x2009, 389,
        0x202f, 389,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1272);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 953:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 538,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'S', 954,
        's', 954,
        0x2010, 635,
        0x2011, 635,
        ' ', 389,
        0xa0, 389,
        0x2009, 389,
        0x202f, 389,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1272);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 954:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 538,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
        ' ', 389,
        0xa0, 389,
        0x2009, 389,
        0x202f, 389,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1272);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 955:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 538,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'I', 1312,
        'i', 1312,
        '-', 193,
        '.', 193,
        ' ', 389,
        0xa0, 389,
        0x2009, 389,
        0x202f, 389,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1226);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 956:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 538,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'S', 958,
        's', 958,
        'U', 1320,
        'u', 1320,
        '-', 193,
        '.', 193,
        ' ', 389,
        0xa0, 389,
        0x2009, 389,
        0x202f, 389,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1226);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 957:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 538,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'S', 958,
        's', 958,
        '-', 193,
        '.', 193,
        ' ', 389,
        0xa0, 389,
        0x2009, 389,
        0x202f, 389,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1226);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 958:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 538,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        '-', 193,
        '.', 193,
        ' ', 389,
        0xa0, 389,
        0x2009, 389,
        0x202f, 389,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1226);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 959:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 539,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'E', 1241,
        'e', 1241,
        'K', 960,
        'k', 960,
        0x2010, 635,
        0x2011, 635,
        ' ', 392,
        0xa0, 392,
        0x2009, 392,
        0x202f, 392,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1273);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 960:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 539,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'S', 961,
        's', 961,
        0x2010, 635,
        0x2011, 635,
        ' ', 392,
        0xa0, 392,
        0x2009, 392,
        0x202f, 392,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1273);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 961:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 539,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
        ' ', 392,
        0xa0, 392,
        0x2009, 392,
        0x202f, 392,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1273);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 962:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 539,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'E', 1304,
        'e', 1304,
        'K', 963,
        'k', 963,
        '-', 193,
        '.', 193,
        ' ', 392,
        0xa0, 392,
        0x2009, 392,
        0x202f, 392,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1227);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 963:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 539,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'S', 964,
        's', 964,
        '-', 193,
        '.', 193,
        ' ', 392,
        0xa0, 392,
        0x2009, 392,
        0x202f, 392,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1227);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 964:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        ',', 539,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        '-', 193,
        '.', 193,
        ' ', 392,
        0xa0, 392,
        0x2009, 392,
        0x202f, 392,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1227);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 965:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'E', 1236,
        'e', 1236,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 966:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'O', 1250,
        'o', 1250,
        'S', 968,
        's', 968,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 967:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'S', 968,
        's', 968,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 968:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 969:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'E', 1299,
        'e', 1299,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 970:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'O', 104,
        'o', 104,
        'S', 975,
        's', 975,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 971:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'O', 1313,
        'o', 1313,
        'S', 976,
        's', 976,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 972:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'S', 975,
        's', 975,
        'U', 111,
        'u', 111,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 973:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'S', 975,
        's', 975,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 974:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'S', 976,
        's', 976,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 975:
      ACCEPT_TOKEN(sym__glued_duration);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(632);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(120);
      END_STATE();
    case 976:
      ACCEPT_TOKEN(sym__glued_duration);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(632);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 977:
      ACCEPT_TOKEN(sym__glued_duration);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(488);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(935);
      END_STATE();
    case 978:
      ACCEPT_TOKEN(sym__glued_duration);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(935);
      END_STATE();
    case 979:
      ACCEPT_TOKEN(sym__glued_duration);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(935);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(505);
      END_STATE();
    case 980:
      ACCEPT_TOKEN(sym_unit);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'O', 1083,
        'S', 983,
        '_', 137,
        'o', 1203,
        's', 992,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 981:
      ACCEPT_TOKEN(sym_unit);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'S', 983,
        'U', 1094,
        '_', 137,
        's', 992,
        'u', 1207,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 982:
      ACCEPT_TOKEN(sym_unit);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'S', 983,
        '_', 137,
        's', 992,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 983:
      ACCEPT_TOKEN(sym_unit);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 984:
      ACCEPT_TOKEN(sym_unit);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'd', 1119,
        0x2bc, 1375,
        'A', 1215,
        'a', 1215,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'F') ||
          ('b' <= lookahead && lookahead <= 'f')) ADVANCE(1216);
      if (('G' <= lookahead && lookahead <= 'Z') ||
          ('g' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 985:
      ACCEPT_TOKEN(sym_unit);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'h', 1217,
        0x2bc, 1375,
        'O', 1208,
        'o', 1208,
        'R', 991,
        'r', 991,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 986:
      ACCEPT_TOKEN(sym_unit);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'm', 1118,
        0x2bc, 1375,
        'I', 1202,
        'i', 1202,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 987:
      ACCEPT_TOKEN(sym_unit);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'E', 1195,
        'e', 1195,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 988:
      ACCEPT_TOKEN(sym_unit);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'E', 1198,
        'e', 1198,
        'K', 991,
        'k', 991,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 989:
      ACCEPT_TOKEN(sym_unit);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'O', 1203,
        'o', 1203,
        'S', 992,
        's', 992,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 990:
      ACCEPT_TOKEN(sym_unit);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'S', 992,
        's', 992,
        'U', 1207,
        'u', 1207,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 991:
      ACCEPT_TOKEN(sym_unit);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'S', 992,
        's', 992,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 992:
      ACCEPT_TOKEN(sym_unit);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 993:
      ACCEPT_TOKEN(sym__glued_severity);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 994:
      ACCEPT_TOKEN(sym__glued_severity);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 995:
      ACCEPT_TOKEN(sym__glued_severity);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1056);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 996:
      ACCEPT_TOKEN(sym__glued_severity);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 997:
      ACCEPT_TOKEN(sym__glued_severity);
      if (lookahead == '_') ADVANCE(381);
      if (lookahead == 0x2bc) ADVANCE(1375);
      if (lookahead == '\'' ||
          lookahead == '-' ||
          lookahead == '.' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011 ||
          lookahead == 0x2019) ADVANCE(636);
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 998:
      ACCEPT_TOKEN(sym__severity_name);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 129,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2019, 636,
        0x2010, 568,
        0x2011, 568,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(993);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 999:
      ACCEPT_TOKEN(sym__severity_name);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 130,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2019, 636,
        0x2010, 568,
        0x2011, 568,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(994);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1000:
      ACCEPT_TOKEN(sym__glued_priority);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1001:
      ACCEPT_TOKEN(sym__glued_priority);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1002:
      ACCEPT_TOKEN(sym__glued_priority);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1056);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1003:
      ACCEPT_TOKEN(sym__glued_priority);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1004:
      ACCEPT_TOKEN(sym__glued_priority);
      if (lookahead == '_') ADVANCE(381);
      if (lookahead == 0x2bc) ADVANCE(1375);
      if (lookahead == '\'' ||
          lookahead == '-' ||
          lookahead == '.' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011 ||
          lookahead == 0x2019) ADVANCE(636);
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1005:
      ACCEPT_TOKEN(sym__priority_name);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 175,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2019, 636,
        0x2010, 581,
        0x2011, 581,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1000);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1006:
      ACCEPT_TOKEN(sym__priority_name);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 176,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2019, 636,
        0x2010, 581,
        0x2011, 581,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1001);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1007:
      ACCEPT_TOKEN(sym__digit);
      ADVANCE_MAP(
        '#', 550,
        ',', 617,
        '-', 161,
        '.', 168,
        '/', 553,
        '0', 1015,
        ':', 299,
        '@', 633,
        'D', 1228,
        'H', 1254,
        'M', 1246,
        'S', 1240,
        'W', 1242,
        '_', 135,
        'd', 936,
        'h', 943,
        'm', 951,
        's', 965,
        'w', 959,
        0xff1a, 300,
        '%', 545,
        '+', 545,
        'A', 1266,
        'a', 1266,
        'P', 1267,
        'p', 1267,
        0x2010, 445,
        0x2011, 445,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
        'B', 1229,
        'C', 1229,
        'E', 1229,
        'F', 1229,
        'b', 1229,
        'c', 1229,
        'e', 1229,
        'f', 1229,
      );
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(1012);
      if (('G' <= lookahead && lookahead <= 'Z') ||
          ('g' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1008:
      ACCEPT_TOKEN(sym__digit);
      ADVANCE_MAP(
        '#', 550,
        ',', 617,
        '-', 161,
        '.', 122,
        '/', 273,
        '0', 1013,
        '4', 1014,
        ':', 299,
        '@', 633,
        'D', 1228,
        'H', 1254,
        'M', 1246,
        'S', 1240,
        'W', 1242,
        '_', 135,
        'd', 936,
        'h', 943,
        'm', 951,
        's', 965,
        'w', 959,
        0xff1a, 300,
        '%', 545,
        '+', 545,
        'A', 1266,
        'a', 1266,
        'P', 1267,
        'p', 1267,
        0x2010, 445,
        0x2011, 445,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
        'B', 1229,
        'C', 1229,
        'E', 1229,
        'F', 1229,
        'b', 1229,
        'c', 1229,
        'e', 1229,
        'f', 1229,
      );
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(1012);
      if (('G' <= lookahead && lookahead <= 'Z') ||
          ('g' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1009:
      ACCEPT_TOKEN(sym__digit);
      ADVANCE_MAP(
        '#', 550,
        ',', 617,
        '-', 161,
        '.', 122,
        '/', 273,
        '9', 1013,
        ':', 299,
        '@', 633,
        'D', 1228,
        'H', 1254,
        'M', 1246,
        'S', 1240,
        'W', 1242,
        '_', 135,
        'd', 936,
        'h', 943,
        'm', 951,
        's', 965,
        'w', 959,
        0xff1a, 300,
        '%', 545,
        '+', 545,
        'A', 1266,
        'a', 1266,
        'P', 1267,
        'p', 1267,
        0x2010, 445,
        0x2011, 445,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
        'B', 1229,
        'C', 1229,
        'E', 1229,
        'F', 1229,
        'b', 1229,
        'c', 1229,
        'e', 1229,
        'f', 1229,
      );
      if (('0' <= lookahead && lookahead <= '8')) ADVANCE(1012);
      if (('G' <= lookahead && lookahead <= 'Z') ||
          ('g' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1010:
      ACCEPT_TOKEN(sym__digit);
      ADVANCE_MAP(
        '#', 550,
        ',', 617,
        '-', 161,
        '.', 122,
        '/', 273,
        ':', 299,
        '@', 633,
        'D', 1228,
        'H', 1254,
        'M', 1246,
        'S', 1240,
        'W', 1242,
        '_', 135,
        'd', 936,
        'h', 943,
        'm', 951,
        's', 965,
        'w', 959,
        0xff1a, 300,
        '%', 545,
        '+', 545,
        'A', 1266,
        'a', 1266,
        'P', 1267,
        'p', 1267,
        '0', 1012,
        '1', 1012,
        0x2010, 445,
        0x2011, 445,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
        'B', 1229,
        'C', 1229,
        'E', 1229,
        'F', 1229,
        'b', 1229,
        'c', 1229,
        'e', 1229,
        'f', 1229,
      );
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(1015);
      if (('G' <= lookahead && lookahead <= 'Z') ||
          ('g' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1011:
      ACCEPT_TOKEN(sym__digit);
      ADVANCE_MAP(
        '#', 550,
        ',', 617,
        '-', 161,
        '.', 122,
        '/', 273,
        ':', 299,
        '@', 633,
        'D', 1228,
        'H', 1254,
        'M', 1246,
        'S', 1240,
        'W', 1242,
        '_', 135,
        'd', 936,
        'h', 943,
        'm', 951,
        's', 965,
        'w', 959,
        0xff1a, 300,
        '%', 545,
        '+', 545,
        'A', 1266,
        'a', 1266,
        'P', 1267,
        'p', 1267,
        0x2010, 445,
        0x2011, 445,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
        'B', 1229,
        'C', 1229,
        'E', 1229,
        'F', 1229,
        'b', 1229,
        'c', 1229,
        'e', 1229,
        'f', 1229,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1015);
      if (('G' <= lookahead && lookahead <= 'Z') ||
          ('g' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1012:
      ACCEPT_TOKEN(sym__two_digits);
      ADVANCE_MAP(
        '#', 550,
        ',', 617,
        '-', 161,
        '.', 125,
        '/', 273,
        ':', 301,
        '@', 633,
        'D', 1234,
        'H', 1253,
        'M', 1246,
        'S', 1240,
        'W', 1242,
        '_', 135,
        'd', 937,
        'h', 944,
        'm', 951,
        's', 965,
        'w', 959,
        0xff1a, 300,
        '%', 545,
        '+', 545,
        0x2010, 445,
        0x2011, 445,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
        'A', 1267,
        'P', 1267,
        'a', 1267,
        'p', 1267,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1016);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1013:
      ACCEPT_TOKEN(sym__two_digits);
      ADVANCE_MAP(
        '#', 550,
        ',', 617,
        '-', 161,
        '.', 125,
        '/', 273,
        ':', 301,
        '@', 633,
        'D', 1234,
        'H', 1253,
        'M', 1246,
        'S', 1240,
        'W', 1242,
        '_', 135,
        'd', 937,
        'h', 944,
        'm', 951,
        's', 965,
        'w', 959,
        0xff1a, 300,
        '%', 545,
        '+', 545,
        0x2010, 445,
        0x2011, 445,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
        'A', 1267,
        'P', 1267,
        'a', 1267,
        'p', 1267,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1017);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1014:
      ACCEPT_TOKEN(sym__two_digits);
      ADVANCE_MAP(
        '#', 550,
        ',', 617,
        '-', 161,
        '.', 125,
        '/', 272,
        ':', 301,
        '@', 633,
        'D', 1234,
        'H', 1253,
        'M', 1246,
        'S', 1240,
        'W', 1242,
        '_', 135,
        'd', 937,
        'h', 944,
        'm', 951,
        's', 965,
        'w', 959,
        0xff1a, 300,
        '%', 545,
        '+', 545,
        0x2010, 445,
        0x2011, 445,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
        'A', 1267,
        'P', 1267,
        'a', 1267,
        'p', 1267,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1016);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1015:
      ACCEPT_TOKEN(sym__two_digits);
      ADVANCE_MAP(
        '#', 550,
        ',', 617,
        '-', 161,
        '.', 188,
        '/', 553,
        ':', 301,
        '@', 633,
        'D', 1234,
        'H', 1253,
        'M', 1246,
        'S', 1240,
        'W', 1242,
        '_', 135,
        'd', 937,
        'h', 944,
        'm', 951,
        's', 965,
        'w', 959,
        0xff1a, 300,
        '%', 545,
        '+', 545,
        0x2010, 445,
        0x2011, 445,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
        'A', 1267,
        'P', 1267,
        'a', 1267,
        'p', 1267,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1016);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1016:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 550,
        ',', 617,
        '-', 162,
        '.', 191,
        '/', 616,
        ':', 561,
        '@', 633,
        'D', 1234,
        'H', 1254,
        'M', 1246,
        'S', 1240,
        'W', 1242,
        '_', 135,
        'd', 937,
        'h', 945,
        'm', 951,
        's', 965,
        'w', 959,
        '%', 545,
        '+', 545,
        0x2010, 444,
        0x2011, 444,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1035);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1017:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 550,
        ',', 617,
        '-', 162,
        '.', 191,
        '/', 616,
        ':', 561,
        '@', 633,
        'D', 1234,
        'H', 1254,
        'M', 1246,
        'S', 1240,
        'W', 1242,
        '_', 135,
        'd', 937,
        'h', 945,
        'm', 951,
        's', 965,
        'w', 959,
        '%', 545,
        '+', 545,
        0x2010, 444,
        0x2011, 444,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1034);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1018:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 550,
        '-', 193,
        '.', 867,
        '/', 632,
        '@', 633,
        'D', 1297,
        'H', 1316,
        'M', 1309,
        'S', 1303,
        'W', 1305,
        '_', 136,
        'd', 940,
        'h', 948,
        'm', 955,
        's', 969,
        'w', 962,
        '%', 545,
        '+', 545,
      );
      if (('0' <= lookahead && lookahead <= '2')) ADVANCE(1030);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(342);
      if (('3' <= lookahead && lookahead <= '9')) ADVANCE(1028);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1019:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 550,
        '-', 193,
        '.', 867,
        '/', 632,
        '@', 633,
        'D', 1297,
        'H', 1316,
        'M', 1309,
        'S', 1303,
        'W', 1305,
        '_', 136,
        'd', 940,
        'h', 948,
        'm', 955,
        's', 969,
        'w', 962,
        '%', 545,
        '+', 545,
      );
      if (('0' <= lookahead && lookahead <= '2')) ADVANCE(1021);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(342);
      if (('3' <= lookahead && lookahead <= '9')) ADVANCE(1026);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1020:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 550,
        '-', 193,
        '.', 867,
        '/', 632,
        '@', 633,
        'D', 1297,
        'H', 1316,
        'M', 1309,
        'S', 1303,
        'W', 1305,
        '_', 136,
        'd', 940,
        'h', 948,
        'm', 955,
        's', 969,
        'w', 962,
        '%', 545,
        '+', 545,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1028);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1021:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 550,
        '-', 193,
        '.', 867,
        '/', 632,
        '@', 633,
        'D', 1297,
        'H', 1316,
        'M', 1309,
        'S', 1303,
        'W', 1305,
        '_', 136,
        'd', 940,
        'h', 948,
        'm', 955,
        's', 969,
        'w', 962,
        '%', 545,
        '+', 545,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1032);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1022:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 550,
        '-', 193,
        '.', 867,
        '/', 632,
        '@', 633,
        'D', 1297,
        'H', 1316,
        'M', 1309,
        'S', 1303,
        'W', 1305,
        '_', 136,
        'd', 940,
        'h', 948,
        'm', 955,
        's', 969,
        'w', 962,
        '%', 545,
        '+', 545,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1026);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1023:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 550,
        '-', 193,
        '.', 173,
        '/', 632,
        '0', 1028,
        '@', 633,
        'D', 1297,
        'H', 1316,
        'M', 1309,
        'S', 1303,
        'W', 1305,
        '_', 136,
        'd', 940,
        'h', 948,
        'm', 955,
        's', 969,
        'w', 962,
        '%', 545,
        '+', 545,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
      );
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(1030);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1024:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 550,
        '-', 193,
        '.', 173,
        '/', 632,
        '0', 1026,
        '@', 633,
        'D', 1297,
        'H', 1316,
        'M', 1309,
        'S', 1303,
        'W', 1305,
        '_', 136,
        'd', 940,
        'h', 948,
        'm', 955,
        's', 969,
        'w', 962,
        '%', 545,
        '+', 545,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
      );
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(1021);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1025:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 550,
        '-', 193,
        '.', 173,
        '/', 632,
        '@', 633,
        'D', 1297,
        'H', 1316,
        'M', 1309,
        'S', 1303,
        'W', 1305,
        '_', 136,
        'd', 940,
        'h', 948,
        'm', 955,
        's', 969,
        'w', 962,
        '%', 545,
        '+', 545,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1028);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1026:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 550,
        '-', 193,
        '.', 173,
        '/', 632,
        '@', 633,
        'D', 1297,
        'H', 1316,
        'M', 1309,
        'S', 1303,
        'W', 1305,
        '_', 136,
        'd', 940,
        'h', 948,
        'm', 955,
        's', 969,
        'w', 962,
        '%', 545,
        '+', 545,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1032);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1027:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 550,
        '-', 193,
        '.', 173,
        '/', 632,
        '@', 633,
        'D', 1297,
        'H', 1316,
        'M', 1309,
        'S', 1303,
        'W', 1305,
        '_', 136,
        'd', 940,
        'h', 948,
        'm', 955,
        's', 969,
        'w', 962,
        '%', 545,
        '+', 545,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1026);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1028:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 550,
        '-', 193,
        '.', 185,
        '/', 632,
        '@', 633,
        'D', 1297,
        'H', 1316,
        'M', 1309,
        'S', 1303,
        'W', 1305,
        '_', 136,
        'd', 940,
        'h', 948,
        'm', 955,
        's', 969,
        'w', 962,
        '%', 545,
        '+', 545,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1032);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1029:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 550,
        '-', 193,
        '.', 187,
        '/', 632,
        '@', 633,
        'D', 1297,
        'H', 1316,
        'M', 1309,
        'S', 1303,
        'W', 1305,
        '_', 136,
        'd', 940,
        'h', 948,
        'm', 955,
        's', 969,
        'w', 962,
        '%', 545,
        '+', 545,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1032);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1030:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 550,
        '-', 193,
        '.', 868,
        '/', 632,
        '@', 633,
        'D', 1297,
        'H', 1316,
        'M', 1309,
        'S', 1303,
        'W', 1305,
        '_', 136,
        'd', 940,
        'h', 948,
        'm', 955,
        's', 969,
        'w', 962,
        '%', 545,
        '+', 545,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1032);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1031:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 550,
        '-', 193,
        '.', 189,
        '/', 632,
        '@', 633,
        'D', 1297,
        'H', 1316,
        'M', 1309,
        'S', 1303,
        'W', 1305,
        '_', 136,
        'd', 940,
        'h', 948,
        'm', 955,
        's', 969,
        'w', 962,
        '%', 545,
        '+', 545,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1029);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1032:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 550,
        '-', 193,
        '.', 189,
        '/', 632,
        '@', 633,
        'D', 1297,
        'H', 1316,
        'M', 1309,
        'S', 1303,
        'W', 1305,
        '_', 136,
        'd', 940,
        'h', 948,
        'm', 955,
        's', 969,
        'w', 962,
        '%', 545,
        '+', 545,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1032);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1033:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 550,
        '-', 162,
        '.', 191,
        '/', 616,
        ':', 561,
        '@', 633,
        'D', 1234,
        'H', 1254,
        'M', 1246,
        'S', 1240,
        'W', 1242,
        '_', 135,
        'd', 937,
        'h', 945,
        'm', 951,
        's', 965,
        'w', 959,
        '%', 545,
        '+', 545,
        0x2010, 444,
        0x2011, 444,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1033);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1034:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 550,
        '-', 131,
        '.', 190,
        '/', 618,
        ':', 561,
        '@', 633,
        'D', 1234,
        'H', 1254,
        'M', 1246,
        'S', 1240,
        'W', 1242,
        '_', 135,
        'd', 937,
        'h', 945,
        'm', 951,
        's', 965,
        'w', 959,
        '%', 545,
        '+', 545,
        0x2010, 446,
        0x2011, 446,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1033);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1035:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 550,
        '-', 131,
        '.', 191,
        '/', 618,
        ':', 561,
        '@', 633,
        'D', 1234,
        'H', 1254,
        'M', 1246,
        'S', 1240,
        'W', 1242,
        '_', 135,
        'd', 937,
        'h', 945,
        'm', 951,
        's', 965,
        'w', 959,
        '%', 545,
        '+', 545,
        0x2010, 446,
        0x2011, 446,
        ' ', 342,
        0xa0, 342,
        0x2009, 342,
        0x202f, 342,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1033);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1036:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(560);
      if (lookahead == '0') ADVANCE(1037);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(872);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 1037:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(560);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1039);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 1038:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(560);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1037);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 1039:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(601);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1039);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 1040:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(596);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1039);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 1041:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(596);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(530);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1040);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(204);
      END_STATE();
    case 1042:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == ',') ADVANCE(617);
      if (lookahead == '.') ADVANCE(586);
      END_STATE();
    case 1043:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == '/') ADVANCE(601);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(876);
      END_STATE();
    case 1044:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == '/') ADVANCE(601);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1044);
      END_STATE();
    case 1045:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == '/') ADVANCE(601);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(875);
      END_STATE();
    case 1046:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == ':') ADVANCE(598);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1047);
      END_STATE();
    case 1047:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == ':') ADVANCE(561);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1047);
      END_STATE();
    case 1048:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == ':') ADVANCE(561);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1046);
      if (('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(1355);
      END_STATE();
    case 1049:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == ':') ADVANCE(562);
      if (lookahead == 0xff1a) ADVANCE(563);
      if (lookahead == '?' ||
          lookahead == 'X' ||
          lookahead == 'x') ADVANCE(712);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(711);
      END_STATE();
    case 1050:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == ':') ADVANCE(562);
      if (lookahead == 0xff1a) ADVANCE(563);
      if (lookahead == '?' ||
          lookahead == 'X' ||
          lookahead == 'x') ADVANCE(712);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(710);
      if (('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(295);
      END_STATE();
    case 1051:
      ACCEPT_TOKEN(sym__other_number);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1051);
      END_STATE();
    case 1052:
      ACCEPT_TOKEN(sym_handle);
      if (lookahead == '/') ADVANCE(638);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(527);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1052);
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1053);
      if (set_contains(sym_word_character_set_1, 56, lookahead)) ADVANCE(1055);
      END_STATE();
    case 1053:
      ACCEPT_TOKEN(sym_handle);
      if (lookahead == '/') ADVANCE(638);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(527);
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1053);
      END_STATE();
    case 1054:
      ACCEPT_TOKEN(sym_handle);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(531);
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1054);
      END_STATE();
    case 1055:
      ACCEPT_TOKEN(sym_handle);
      if (set_contains(sym_handle_character_set_4, 22, lookahead)) ADVANCE(1055);
      END_STATE();
    case 1056:
      ACCEPT_TOKEN(sym_ticket);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1056);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1057:
      ACCEPT_TOKEN(sym_ticket);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(840);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1058:
      ACCEPT_TOKEN(sym_ticket);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1058);
      END_STATE();
    case 1059:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 194,
        '.', 164,
        '/', 632,
        ':', 261,
        '@', 633,
        'C', 1107,
        'E', 1108,
        'K', 1071,
        'M', 817,
        'W', 1089,
        '_', 137,
        'f', 1214,
        'm', 818,
        'n', 1185,
        'r', 1156,
        's', 1168,
        't', 1173,
        'u', 1184,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'e')) ADVANCE(1216);
      if (('g' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F')) ADVANCE(1112);
      if (('G' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1060:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 194,
        '.', 164,
        '/', 632,
        ':', 261,
        '@', 633,
        'D', 1091,
        'H', 1091,
        'M', 817,
        'R', 1078,
        'S', 1091,
        'T', 826,
        '_', 137,
        'a', 1155,
        'm', 819,
        'r', 1200,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1000);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (('b' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1061:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 194,
        '.', 164,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'M', 819,
        'm', 819,
        'R', 1200,
        'r', 1200,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1001);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1062:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 194,
        '.', 164,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'M', 819,
        'm', 819,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(1216);
      if (('G' <= lookahead && lookahead <= 'Z') ||
          ('g' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1063:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 140,
        '.', 141,
        '/', 337,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1064:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 140,
        '.', 141,
        '/', 337,
        ':', 268,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1065:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 149,
        '.', 150,
        '/', 352,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1066:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'A', 1117,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1067:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'B', 826,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1068:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'C', 828,
        'F', 1117,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1069:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'C', 980,
        'V', 998,
        '_', 137,
        'c', 989,
        'v', 999,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1070:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'C', 1117,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1071:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'D', 1091,
        'S', 1091,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1072:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'D', 982,
        '_', 137,
        'd', 991,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1073:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'D', 1084,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1074:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'D', 1117,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1075:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'E', 982,
        '_', 137,
        'e', 991,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1076:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'E', 673,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1077:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'E', 1080,
        'T', 826,
        '_', 137,
        'e', 1201,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1078:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'I', 1085,
        '_', 137,
        'i', 1204,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1079:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'I', 1074,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1080:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'K', 982,
        '_', 137,
        'k', 991,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1081:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'M', 1076,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1082:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'N', 981,
        '_', 137,
        'n', 990,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1083:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'N', 1072,
        '_', 137,
        'n', 1196,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1084:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'O', 673,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1085:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'O', 1005,
        '_', 137,
        'o', 1006,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1086:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'O', 1117,
        'T', 826,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1087:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'P', 1117,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1088:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'R', 982,
        '_', 137,
        'r', 991,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1089:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'S', 1091,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1090:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'S', 1117,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1091:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'T', 826,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1092:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'T', 828,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1093:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'T', 1087,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1094:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'T', 1075,
        '_', 137,
        't', 1197,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1095:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'T', 1117,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1096:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'U', 1088,
        '_', 137,
        'u', 1205,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1097:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'V', 1079,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1098:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'V', 998,
        '_', 137,
        'v', 999,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1099:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'V', 1117,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1100:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'X', 1081,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1101:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'Y', 1102,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1102:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'Y', 1065,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1103:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'A', 673,
        'D', 673,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1104:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'K', 826,
        'T', 826,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1105:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1115);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1106:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1107:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 268,
        '@', 633,
        'D', 1091,
        'S', 1091,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1108:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 268,
        '@', 633,
        'D', 1091,
        'S', 1116,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1109:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 268,
        '@', 633,
        'S', 1091,
        'T', 826,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1110:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 268,
        '@', 633,
        'T', 826,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1111:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 268,
        '@', 633,
        'Y', 982,
        '_', 137,
        'y', 991,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1112:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 268,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1113:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 262,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1114:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 263,
        '@', 633,
        'X', 672,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1115:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 170,
        '.', 194,
        '/', 632,
        ':', 267,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1116:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 171,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'T', 826,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1117:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '-', 171,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1118:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 394,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '-', 157,
        '.', 157,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1119:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 394,
        ':', 268,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '-', 157,
        '.', 157,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1120:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 345,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1121:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 629,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1122:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 407,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '-', 159,
        '.', 159,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1123:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        'A', 1089,
        'E', 1069,
        'G', 1091,
        'H', 1066,
        '_', 137,
        'e', 1195,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1124:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        'A', 1089,
        'E', 1098,
        'G', 1091,
        'H', 1066,
        '_', 137,
        'e', 1209,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1125:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        'A', 1111,
        'D', 1064,
        '_', 137,
        'a', 1215,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('b' <= lookahead && lookahead <= 'f')) ADVANCE(1216);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'F')) ADVANCE(1112);
      if (('G' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (('g' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1126:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        'A', 1079,
        'F', 1070,
        'S', 1066,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1127:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        'C', 1107,
        'E', 1108,
        'K', 1071,
        'W', 1089,
        '_', 137,
        'f', 1214,
        'm', 1163,
        'n', 1185,
        'r', 1156,
        's', 1168,
        't', 1173,
        'u', 1184,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'e')) ADVANCE(1216);
      if (('g' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F')) ADVANCE(1112);
      if (('G' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1128:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        'D', 1091,
        'H', 1091,
        'R', 1078,
        'S', 1091,
        'T', 826,
        '_', 137,
        'a', 1155,
        'r', 1200,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1000);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (('b' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1129:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        'D', 1110,
        'E', 1109,
        'O', 1097,
        'S', 1091,
        'T', 826,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1216);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F')) ADVANCE(1112);
      if (('G' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (('g' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1130:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        'D', 1110,
        'E', 1109,
        'S', 1091,
        'T', 826,
        '_', 137,
        't', 1158,
        'u', 1180,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1216);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F')) ADVANCE(1112);
      if (('G' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (('g' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1131:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        'D', 1064,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1216);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F')) ADVANCE(1112);
      if (('G' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (('g' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1132:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        'D', 1116,
        'I', 1082,
        'M', 1063,
        'S', 1104,
        'T', 826,
        '_', 137,
        'i', 1202,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1133:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        'D', 1116,
        'M', 1063,
        'S', 1104,
        'T', 826,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1134:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        'E', 1091,
        'I', 1067,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1135:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        'E', 1077,
        'I', 1067,
        'K', 982,
        '_', 137,
        'e', 1198,
        'k', 991,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1136:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        'H', 1113,
        'K', 1091,
        'O', 1096,
        'R', 982,
        'S', 1091,
        'T', 1093,
        '_', 137,
        'o', 1208,
        'r', 991,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1137:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        'H', 1113,
        'K', 1091,
        'S', 1091,
        'T', 1093,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1138:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        'I', 1100,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1216);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F')) ADVANCE(1112);
      if (('G' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (('g' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1139:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        'M', 1092,
        'P', 1095,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1140:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        'P', 1099,
        'S', 1086,
        '_', 137,
        'n', 1162,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1141:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        'R', 1091,
        'S', 1091,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1216);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F')) ADVANCE(1112);
      if (('G' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (('g' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1142:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        'S', 1091,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1143:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        'T', 1068,
        '_', 137,
        't', 1152,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1144:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        'X', 1114,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1145:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        'Y', 1101,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1146:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        'Z', 1071,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Y')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1147:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'a', 1176,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1148:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'a', 1172,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1149:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'a', 1177,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1150:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'a', 1183,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1151:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'a', 1121,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1152:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'c', 827,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1153:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'c', 829,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1154:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'c', 1151,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1155:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'c', 1167,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1156:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'c', 1189,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1157:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'c', 1187,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1158:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'c', 1120,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1159:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'c', 1121,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1160:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'd', 674,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1161:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'd', 1119,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(1216);
      if (('G' <= lookahead && lookahead <= 'Z') ||
          ('g' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1162:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'd', 1169,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1163:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'e', 1181,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1164:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'e', 1121,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1165:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'f', 1171,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1166:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'h', 1217,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1167:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'i', 1165,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1168:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'i', 1151,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1169:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'i', 1149,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1170:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'i', 1154,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1171:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'i', 1159,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1172:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'l', 1168,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1173:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'l', 1147,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1174:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'm', 1186,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1175:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'm', 1118,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1176:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'n', 1189,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1177:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'n', 1121,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1178:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'o', 1179,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1179:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'p', 1164,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1180:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'r', 1178,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1181:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'r', 1170,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1182:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'r', 1148,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1183:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'r', 1157,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1184:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        's', 1188,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1185:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        't', 1150,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1186:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        't', 829,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1187:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        't', 1170,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1188:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        't', 1182,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1189:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        't', 1171,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1190:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        't', 1153,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1191:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'x', 1218,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1192:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'y', 1193,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1193:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'y', 1122,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1194:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'y', 1192,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1195:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'C', 989,
        'c', 989,
        'V', 999,
        'v', 999,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1196:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'D', 991,
        'd', 991,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1197:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'E', 991,
        'e', 991,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1198:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'E', 1201,
        'e', 1201,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1199:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'E', 1209,
        'e', 1209,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1200:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'I', 1204,
        'i', 1204,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1201:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'K', 991,
        'k', 991,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1202:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'N', 990,
        'n', 990,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1203:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'N', 1196,
        'n', 1196,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1204:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'O', 1006,
        'o', 1006,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1205:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'R', 991,
        'r', 991,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1206:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'R', 1200,
        'r', 1200,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1001);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1207:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'T', 1197,
        't', 1197,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1208:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'U', 1205,
        'u', 1205,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1209:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'V', 999,
        'v', 999,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1210:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1219);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1211:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(1216);
      if (('G' <= lookahead && lookahead <= 'Z') ||
          ('g' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1212:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1213:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1214:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 268,
        '@', 633,
        '_', 137,
        'r', 1170,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1215:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 268,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        'Y', 991,
        'y', 991,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1216:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 268,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1217:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 262,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1218:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 264,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1219:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 227,
        '/', 632,
        ':', 267,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1220:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 226,
        '-', 169,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'B', 1103,
        'L', 1090,
        'O', 1073,
        '_', 137,
        0x2bc, 1375,
        0x2212, 554,
        '\'', 636,
        0x2019, 636,
        0x2010, 555,
        0x2011, 555,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1105);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1221:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 226,
        '-', 169,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        'B', 1103,
        'L', 1090,
        'O', 1073,
        '_', 137,
        0x2bc, 1375,
        0x2212, 554,
        '\'', 636,
        0x2019, 636,
        0x2010, 555,
        0x2011, 555,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1106);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1222:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 226,
        '-', 169,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'b', 1160,
        0x2bc, 1375,
        0x2212, 554,
        '\'', 636,
        0x2019, 636,
        0x2010, 555,
        0x2011, 555,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1210);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1223:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '%', 545,
        '+', 226,
        '-', 169,
        '.', 194,
        '/', 632,
        ':', 261,
        '@', 633,
        '_', 137,
        'b', 1160,
        0x2bc, 1375,
        0x2212, 554,
        '\'', 636,
        0x2019, 636,
        0x2010, 555,
        0x2011, 555,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1213);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1224:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 193,
        '.', 177,
        '/', 632,
        '@', 633,
        'H', 1317,
        'M', 1310,
        'S', 1306,
        '_', 136,
        'h', 902,
        'm', 898,
        's', 896,
        '%', 545,
        '+', 545,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1224);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1225:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 193,
        '.', 178,
        '/', 632,
        '@', 633,
        'M', 1310,
        'S', 1306,
        '_', 136,
        'm', 898,
        's', 896,
        '%', 545,
        '+', 545,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1225);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1226:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 193,
        '.', 179,
        '/', 632,
        '@', 633,
        'S', 1306,
        '_', 136,
        's', 896,
        '%', 545,
        '+', 545,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1226);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1227:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 193,
        '.', 180,
        '/', 632,
        '@', 633,
        'D', 1298,
        'H', 1317,
        'M', 1310,
        'S', 1306,
        '_', 136,
        'd', 894,
        'h', 902,
        'm', 898,
        's', 896,
        '%', 545,
        '+', 545,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1227);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1228:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        ':', 624,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'A', 1263,
        'a', 1263,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1229:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        ':', 624,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1230:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        'D', 1235,
        'H', 1255,
        'M', 1247,
        'S', 1243,
        '_', 138,
        'd', 878,
        'h', 882,
        'm', 880,
        's', 879,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1230);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1231:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        'H', 1255,
        'M', 1247,
        'S', 1243,
        '_', 138,
        'h', 882,
        'm', 880,
        's', 879,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1231);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1232:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        'M', 1247,
        'S', 1243,
        '_', 138,
        'm', 880,
        's', 879,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1232);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1233:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        'S', 1243,
        '_', 138,
        's', 879,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1233);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1234:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'A', 1263,
        'a', 1263,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1235:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'A', 1262,
        'a', 1262,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1236:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'C', 966,
        'c', 966,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1237:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'C', 881,
        'c', 881,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1238:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'D', 967,
        'd', 967,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1239:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'D', 884,
        'd', 884,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1240:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'E', 1236,
        'e', 1236,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1241:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'E', 1248,
        'e', 1248,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1242:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'E', 1241,
        'e', 1241,
        'K', 960,
        'k', 960,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1243:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'E', 1237,
        'e', 1237,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1244:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'E', 886,
        'e', 886,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1245:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'E', 953,
        'e', 953,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1246:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'I', 1249,
        'i', 1249,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1247:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'I', 1251,
        'i', 1251,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1248:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'K', 960,
        'k', 960,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1249:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'N', 952,
        'n', 952,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1250:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'N', 1238,
        'n', 1238,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1251:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'N', 885,
        'n', 885,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1252:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'N', 1239,
        'n', 1239,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1253:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'O', 1260,
        'o', 1260,
        'R', 946,
        'r', 946,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1264);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1254:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'O', 1260,
        'o', 1260,
        'R', 946,
        'r', 946,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1255:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'O', 1261,
        'o', 1261,
        'R', 883,
        'r', 883,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1256:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'R', 946,
        'r', 946,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1257:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'R', 883,
        'r', 883,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1258:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'T', 1245,
        't', 1245,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1259:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'T', 1244,
        't', 1244,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1260:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'U', 1256,
        'u', 1256,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1261:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'U', 1257,
        'u', 1257,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1262:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'Y', 887,
        'y', 887,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1263:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'Y', 938,
        'y', 938,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1264:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(700);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1265:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 192,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1266:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 165,
        '/', 632,
        ':', 624,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'M', 724,
        'm', 724,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1267:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 165,
        '/', 632,
        '@', 633,
        '_', 138,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        'M', 724,
        'm', 724,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1268:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 182,
        '/', 632,
        '@', 633,
        'H', 1255,
        'M', 1247,
        'S', 1243,
        '_', 138,
        'h', 882,
        'm', 880,
        's', 879,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1268);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1269:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 186,
        '/', 632,
        '@', 633,
        'M', 1247,
        'S', 1243,
        '_', 138,
        'm', 880,
        's', 879,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(892);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1270:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 186,
        '/', 632,
        '@', 633,
        'M', 1247,
        'S', 1243,
        '_', 138,
        'm', 880,
        's', 879,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(701);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1271:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 186,
        '/', 632,
        '@', 633,
        'M', 1247,
        'S', 1243,
        '_', 138,
        'm', 880,
        's', 879,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1271);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1272:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 183,
        '/', 632,
        '@', 633,
        'S', 1243,
        '_', 138,
        's', 879,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1272);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1273:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 166,
        '.', 184,
        '/', 632,
        '@', 633,
        'D', 1235,
        'H', 1255,
        'M', 1247,
        'S', 1243,
        '_', 138,
        'd', 878,
        'h', 882,
        'm', 880,
        's', 879,
        '%', 545,
        '+', 545,
        '\'', 637,
        0x2019, 637,
        0x2010, 635,
        0x2011, 635,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1273);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1265);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1274:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 167,
        '.', 189,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        0x2010, 634,
        0x2011, 634,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(866);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1275:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 167,
        '.', 189,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        0x2010, 634,
        0x2011, 634,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(859);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1276:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 167,
        '.', 189,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        0x2010, 634,
        0x2011, 634,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1274);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1277:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 167,
        '.', 189,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        0x2010, 634,
        0x2011, 634,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(865);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1278:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 167,
        '.', 189,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        0x2010, 634,
        0x2011, 634,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1276);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1279:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '-', 167,
        '.', 189,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        0x2010, 634,
        0x2011, 634,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1279);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1280:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 377,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 154,
        '.', 154,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1281:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 427,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 160,
        '.', 160,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1282:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 340,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 144,
        '.', 144,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1283:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 398,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 158,
        '.', 158,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1284:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        ':', 349,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1285:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        ':', 373,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1286:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        ':', 422,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1287:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '?', 310,
        '@', 633,
        'H', 1290,
        'X', 1293,
        '_', 137,
        'h', 1330,
        'x', 1334,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1288:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        'D', 678,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1289:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        'D', 1280,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1290:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        'H', 1284,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1291:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        'M', 1280,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1292:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        'M', 1282,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1293:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        'X', 1285,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1294:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        'Y', 675,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1295:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        'Y', 679,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1296:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(632);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(135);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1296);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1377);
      END_STATE();
    case 1297:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'A', 1325,
        'a', 1325,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1298:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'A', 1324,
        'a', 1324,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1299:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'C', 971,
        'c', 971,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1300:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'C', 900,
        'c', 900,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1301:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'D', 974,
        'd', 974,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1302:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'D', 904,
        'd', 904,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1303:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'E', 1299,
        'e', 1299,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1304:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'E', 1311,
        'e', 1311,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1305:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'E', 1304,
        'e', 1304,
        'K', 963,
        'k', 963,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1306:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'E', 1300,
        'e', 1300,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1307:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'E', 908,
        'e', 908,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1308:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'E', 957,
        'e', 957,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1309:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'I', 1312,
        'i', 1312,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1310:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'I', 1314,
        'i', 1314,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1311:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'K', 963,
        'k', 963,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1312:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'N', 956,
        'n', 956,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1313:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'N', 1301,
        'n', 1301,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1314:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'N', 907,
        'n', 907,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1315:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'N', 1302,
        'n', 1302,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1316:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'O', 1322,
        'o', 1322,
        'R', 949,
        'r', 949,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1317:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'O', 1323,
        'o', 1323,
        'R', 903,
        'r', 903,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1318:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'R', 949,
        'r', 949,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1319:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'R', 903,
        'r', 903,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1320:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'T', 1308,
        't', 1308,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1321:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'T', 1307,
        't', 1307,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1322:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'U', 1318,
        'u', 1318,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1323:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'U', 1319,
        'u', 1319,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1324:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'Y', 911,
        'y', 911,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1325:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 136,
        '%', 545,
        '+', 545,
        'Y', 941,
        'y', 941,
        '-', 193,
        '.', 193,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1326:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '#') ADVANCE(550);
      if (lookahead == '/') ADVANCE(632);
      if (lookahead == '@') ADVANCE(633);
      if (lookahead == '_') ADVANCE(136);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(545);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(193);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1326);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1327:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        'd', 678,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1328:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        'd', 1281,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1329:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        'h', 740,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1329);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1330:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        'h', 1284,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1331:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        'm', 1281,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1332:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        'm', 1283,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1333:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        'n', 741,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1334:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        'x', 1286,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1335:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        'y', 677,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1336:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        'y', 679,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1337:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'A', 1352,
        'a', 1352,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1338:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'C', 737,
        'c', 737,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1339:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'D', 739,
        'd', 739,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1340:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'E', 739,
        'e', 739,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1341:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'E', 1338,
        'e', 1338,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1342:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'E', 1345,
        'e', 1345,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1343:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'E', 1342,
        'e', 1342,
        'K', 739,
        'k', 739,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1344:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'I', 1346,
        'i', 1346,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1345:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'K', 739,
        'k', 739,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1346:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'N', 738,
        'n', 738,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1347:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'N', 1339,
        'n', 1339,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1348:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'O', 1351,
        'o', 1351,
        'R', 739,
        'r', 739,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1349:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'R', 739,
        'r', 739,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1350:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'T', 1340,
        't', 1340,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1351:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'U', 1349,
        'u', 1349,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1352:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        'Y', 739,
        'y', 739,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1353:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(843);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1354:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '#', 550,
        '/', 632,
        '@', 633,
        '_', 137,
        0x2bc, 1375,
        '%', 545,
        '+', 545,
        '-', 194,
        '.', 194,
        '\'', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1354);
      if (set_contains(sym_word_character_set_11, 43, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1355:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == ':') ADVANCE(625);
      END_STATE();
    case 1356:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '_') ADVANCE(381);
      if (lookahead == 'h') ADVANCE(776);
      if (lookahead == 0x2bc) ADVANCE(1375);
      if (lookahead == '\'' ||
          lookahead == '-' ||
          lookahead == '.' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011 ||
          lookahead == 0x2019) ADVANCE(636);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1356);
      if (set_contains(sym_word_character_set_10, 37, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1357:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '_') ADVANCE(381);
      if (lookahead == 'n') ADVANCE(777);
      if (lookahead == 0x2bc) ADVANCE(1375);
      if (lookahead == '\'' ||
          lookahead == '-' ||
          lookahead == '.' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011 ||
          lookahead == 0x2019) ADVANCE(636);
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1358:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        'A', 1373,
        'a', 1373,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1359:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        'C', 773,
        'c', 773,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1360:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        'D', 775,
        'd', 775,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1361:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        'E', 775,
        'e', 775,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1362:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        'E', 1359,
        'e', 1359,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1363:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        'E', 1366,
        'e', 1366,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1364:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        'E', 1363,
        'e', 1363,
        'K', 775,
        'k', 775,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1365:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        'I', 1367,
        'i', 1367,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1366:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        'K', 775,
        'k', 775,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1367:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        'N', 774,
        'n', 774,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1368:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        'N', 1360,
        'n', 1360,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1369:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        'O', 1372,
        'o', 1372,
        'R', 775,
        'r', 775,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1370:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        'R', 775,
        'r', 775,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1371:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        'T', 1361,
        't', 1361,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1372:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        'U', 1370,
        'u', 1370,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1373:
      ACCEPT_TOKEN(sym_word);
      ADVANCE_MAP(
        '_', 381,
        0x2bc, 1375,
        'Y', 775,
        'y', 775,
        '\'', 636,
        '-', 636,
        '.', 636,
        0x2010, 636,
        0x2011, 636,
        0x2019, 636,
      );
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1374:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '_') ADVANCE(381);
      if (lookahead == 0x2bc) ADVANCE(1375);
      if (lookahead == '\'' ||
          lookahead == '-' ||
          lookahead == '.' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011 ||
          lookahead == 0x2019) ADVANCE(636);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1374);
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      if (set_contains(sym_word_character_set_4, 61, lookahead)) ADVANCE(1381);
      END_STATE();
    case 1375:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '_') ADVANCE(381);
      if (lookahead == 0x2bc) ADVANCE(1375);
      if (lookahead == '\'' ||
          lookahead == '-' ||
          lookahead == '.' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011 ||
          lookahead == 0x2019) ADVANCE(636);
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1375);
      END_STATE();
    case 1376:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '_') ADVANCE(382);
      if (lookahead == '\'' ||
          lookahead == '.' ||
          lookahead == 0x2019) ADVANCE(637);
      if (lookahead == '-' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(635);
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1376);
      END_STATE();
    case 1377:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '_') ADVANCE(383);
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1377);
      END_STATE();
    case 1378:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(532);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1378);
      END_STATE();
    case 1379:
      ACCEPT_TOKEN(sym_word);
      if (lookahead == '!' ||
          lookahead == '\'' ||
          lookahead == ',' ||
          lookahead == '.' ||
          lookahead == ':' ||
          lookahead == ';' ||
          lookahead == '?') ADVANCE(549);
      if (('#' <= lookahead && lookahead <= '&') ||
          ('*' <= lookahead && lookahead <= '9') ||
          lookahead == '=' ||
          ('@' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z') ||
          lookahead == '~') ADVANCE(1379);
      END_STATE();
    case 1380:
      ACCEPT_TOKEN(sym_word);
      if (set_contains(sym_word_character_set_9, 38, lookahead)) ADVANCE(1380);
      END_STATE();
    case 1381:
      ACCEPT_TOKEN(sym_word);
      if (set_contains(sym_handle_character_set_4, 22, lookahead)) ADVANCE(1381);
      END_STATE();
    case 1382:
      ACCEPT_TOKEN(sym_separator);
      END_STATE();
    case 1383:
      ACCEPT_TOKEN(sym_separator);
      if (lookahead == '-') ADVANCE(1384);
      if (lookahead == '0') ADVANCE(534);
      if (lookahead == '1') ADVANCE(521);
      if (lookahead == '>') ADVANCE(1382);
      END_STATE();
    case 1384:
      ACCEPT_TOKEN(sym_separator);
      if (lookahead == '-') ADVANCE(1384);
      if (lookahead == '>') ADVANCE(1382);
      END_STATE();
    case 1385:
      ACCEPT_TOKEN(sym_separator);
      if (lookahead == '0') ADVANCE(534);
      if (lookahead == '1') ADVANCE(521);
      END_STATE();
    case 1386:
      ACCEPT_TOKEN(sym_separator);
      if (lookahead == '0') ADVANCE(533);
      if (lookahead == '1') ADVANCE(535);
      END_STATE();
    case 1387:
      ACCEPT_TOKEN(sym_separator);
      if (lookahead == ':') ADVANCE(1387);
      END_STATE();
    case 1388:
      ACCEPT_TOKEN(sym_separator);
      if (lookahead == 0x2013) ADVANCE(1388);
      END_STATE();
    case 1389:
      ACCEPT_TOKEN(sym_separator);
      if (lookahead == 0x2014) ADVANCE(1389);
      END_STATE();
    case 1390:
      ACCEPT_TOKEN(sym_punctuation);
      END_STATE();
    case 1391:
      ACCEPT_TOKEN(sym_punctuation);
      if (lookahead == ' ') ADVANCE(380);
      if (lookahead == 'X') ADVANCE(380);
      if (lookahead == 'x') ADVANCE(380);
      END_STATE();
    case 1392:
      ACCEPT_TOKEN(sym_punctuation);
      ADVANCE_MAP(
        '/', 630,
        'A', 2,
        'a', 2,
        'B', 4,
        'b', 4,
        'C', 45,
        'c', 45,
        'D', 26,
        'd', 26,
        'E', 39,
        'e', 39,
        'H', 65,
        'h', 65,
        'I', 6,
        'i', 6,
        'K', 18,
        'k', 18,
        'L', 28,
        'l', 28,
        'M', 12,
        'm', 12,
        'O', 36,
        'o', 36,
        'P', 7,
        'p', 7,
        'Q', 8,
        'q', 8,
        'S', 1,
        's', 1,
        'T', 15,
        't', 15,
        'U', 5,
        'u', 5,
        'V', 16,
        'v', 16,
        'W', 20,
        'w', 20,
      );
      if (('F' <= lookahead && lookahead <= 'Z') ||
          ('f' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      END_STATE();
    case 1393:
      ACCEPT_TOKEN(sym_punctuation);
      if (lookahead == '/') ADVANCE(632);
      if (lookahead == '-' ||
          lookahead == '.' ||
          lookahead == '_') ADVANCE(526);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(260);
      END_STATE();
    case 1394:
      ACCEPT_TOKEN(sym_punctuation);
      if (lookahead == '0') ADVANCE(552);
      if (lookahead == '1') ADVANCE(546);
      END_STATE();
    case 1395:
      ACCEPT_TOKEN(sym_punctuation);
      if (lookahead == '0') ADVANCE(607);
      if (lookahead == '1') ADVANCE(547);
      END_STATE();
    case 1396:
      ACCEPT_TOKEN(sym_punctuation);
      if (lookahead == '=') ADVANCE(296);
      if (lookahead == '>') ADVANCE(1382);
      END_STATE();
    case 1397:
      ACCEPT_TOKEN(sym_punctuation);
      if (lookahead == '?') ADVANCE(288);
      END_STATE();
    case 1398:
      ACCEPT_TOKEN(sym_punctuation);
      if (lookahead == '{') ADVANCE(431);
      END_STATE();
    case 1399:
      ACCEPT_TOKEN(sym_punctuation);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(551);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(433);
      END_STATE();
    case 1400:
      ACCEPT_TOKEN(sym_punctuation);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1058);
      END_STATE();
    case 1401:
      ACCEPT_TOKEN(sym_punctuation);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1052);
      if (set_contains(sym_handle_character_set_5, 39, lookahead)) ADVANCE(1053);
      if (set_contains(sym_word_character_set_1, 56, lookahead)) ADVANCE(1055);
      END_STATE();
    default:
      return false;
  }
}

static const TSLexMode ts_lex_modes[STATE_COUNT] = {
  [0] = {.lex_state = 0},
  [1] = {.lex_state = 652},
  [2] = {.lex_state = 653},
  [3] = {.lex_state = 653},
  [4] = {.lex_state = 653},
  [5] = {.lex_state = 653},
  [6] = {.lex_state = 639},
  [7] = {.lex_state = 648},
  [8] = {.lex_state = 640},
  [9] = {.lex_state = 641},
  [10] = {.lex_state = 641},
  [11] = {.lex_state = 641},
  [12] = {.lex_state = 641},
  [13] = {.lex_state = 641},
  [14] = {.lex_state = 641},
  [15] = {.lex_state = 641},
  [16] = {.lex_state = 645},
  [17] = {.lex_state = 651},
  [18] = {.lex_state = 645},
  [19] = {.lex_state = 650},
  [20] = {.lex_state = 650},
  [21] = {.lex_state = 647},
  [22] = {.lex_state = 647},
  [23] = {.lex_state = 647},
  [24] = {.lex_state = 651},
  [25] = {.lex_state = 653},
  [26] = {.lex_state = 653},
  [27] = {.lex_state = 653},
  [28] = {.lex_state = 653},
  [29] = {.lex_state = 653},
  [30] = {.lex_state = 653},
  [31] = {.lex_state = 653},
  [32] = {.lex_state = 653},
  [33] = {.lex_state = 653},
  [34] = {.lex_state = 653},
  [35] = {.lex_state = 653},
  [36] = {.lex_state = 653},
  [37] = {.lex_state = 653},
  [38] = {.lex_state = 653},
  [39] = {.lex_state = 0},
};

static const uint16_t ts_parse_table[LARGE_STATE_COUNT][SYMBOL_COUNT] = {
  [0] = {
    [ts_builtin_sym_end] = ACTIONS(1),
    [sym_checkbox] = ACTIONS(1),
    [sym__glued_separator] = ACTIONS(1),
    [sym__iso_clock] = ACTIONS(1),
    [sym_tag] = ACTIONS(1),
    [sym_placeholder] = ACTIONS(1),
    [sym__set_phrase] = ACTIONS(1),
    [sym_clock] = ACTIONS(1),
    [sym__glued_hour] = ACTIONS(1),
    [sym_offset] = ACTIONS(1),
    [sym__bare_offset] = ACTIONS(1),
    [aux_sym_meridiem_token1] = ACTIONS(1),
    [aux_sym_meridiem_token2] = ACTIONS(1),
    [aux_sym_meridiem_token3] = ACTIONS(1),
    [aux_sym__zone_behind_time_token1] = ACTIONS(1),
    [aux_sym__zone_behind_time_token2] = ACTIONS(1),
    [sym_zone] = ACTIONS(1),
    [sym_year_month_day] = ACTIONS(1),
    [sym_dotted] = ACTIONS(1),
    [sym_slashed] = ACTIONS(1),
    [sym__duration_run] = ACTIONS(1),
    [sym__glued_duration] = ACTIONS(1),
    [sym_unit] = ACTIONS(1),
    [sym__glued_severity] = ACTIONS(1),
    [sym__severity_name] = ACTIONS(1),
    [sym__glued_priority] = ACTIONS(1),
    [sym__priority_name] = ACTIONS(1),
    [sym__digit] = ACTIONS(1),
    [sym__two_digits] = ACTIONS(1),
    [sym__other_number] = ACTIONS(1),
    [sym_handle] = ACTIONS(1),
    [sym_ticket] = ACTIONS(1),
    [sym_word] = ACTIONS(1),
    [sym_separator] = ACTIONS(1),
    [sym_punctuation] = ACTIONS(1),
  },
  [1] = {
    [sym_line] = STATE(39),
    [sym__item] = STATE(3),
    [sym__moment] = STATE(3),
    [sym__zone_item] = STATE(3),
    [sym__date_item] = STATE(3),
    [sym_time] = STATE(9),
    [sym_date] = STATE(17),
    [sym_duration] = STATE(3),
    [sym_severity] = STATE(3),
    [sym_priority] = STATE(3),
    [sym_number] = STATE(19),
    [aux_sym_line_repeat1] = STATE(3),
    [ts_builtin_sym_end] = ACTIONS(3),
    [sym_checkbox] = ACTIONS(5),
    [sym_tag] = ACTIONS(7),
    [sym_placeholder] = ACTIONS(9),
    [sym__set_phrase] = ACTIONS(11),
    [sym_clock] = ACTIONS(13),
    [sym__glued_hour] = ACTIONS(15),
    [sym_offset] = ACTIONS(17),
    [sym__bare_offset] = ACTIONS(19),
    [sym_zone] = ACTIONS(21),
    [sym_year_month_day] = ACTIONS(23),
    [sym_dotted] = ACTIONS(23),
    [sym_slashed] = ACTIONS(23),
    [sym__duration_run] = ACTIONS(25),
    [sym__glued_duration] = ACTIONS(25),
    [sym__glued_severity] = ACTIONS(27),
    [sym__severity_name] = ACTIONS(29),
    [sym__glued_priority] = ACTIONS(31),
    [sym__priority_name] = ACTIONS(33),
    [sym__digit] = ACTIONS(35),
    [sym__two_digits] = ACTIONS(35),
    [sym__other_number] = ACTIONS(37),
    [sym_handle] = ACTIONS(7),
    [sym_ticket] = ACTIONS(9),
    [sym_word] = ACTIONS(9),
    [sym_separator] = ACTIONS(7),
    [sym_punctuation] = ACTIONS(9),
  },
  [2] = {
    [sym__item] = STATE(4),
    [sym__moment] = STATE(4),
    [sym__zone_item] = STATE(4),
    [sym__date_item] = STATE(4),
    [sym_time] = STATE(9),
    [sym_date] = STATE(17),
    [sym_duration] = STATE(4),
    [sym_severity] = STATE(4),
    [sym_priority] = STATE(4),
    [sym_number] = STATE(19),
    [aux_sym_line_repeat1] = STATE(4),
    [ts_builtin_sym_end] = ACTIONS(39),
    [sym_tag] = ACTIONS(41),
    [sym_placeholder] = ACTIONS(43),
    [sym__set_phrase] = ACTIONS(11),
    [sym_clock] = ACTIONS(13),
    [sym__glued_hour] = ACTIONS(15),
    [sym_offset] = ACTIONS(17),
    [sym__bare_offset] = ACTIONS(19),
    [sym_zone] = ACTIONS(21),
    [sym_year_month_day] = ACTIONS(23),
    [sym_dotted] = ACTIONS(23),
    [sym_slashed] = ACTIONS(23),
    [sym__duration_run] = ACTIONS(25),
    [sym__glued_duration] = ACTIONS(25),
    [sym__glued_severity] = ACTIONS(27),
    [sym__severity_name] = ACTIONS(29),
    [sym__glued_priority] = ACTIONS(31),
    [sym__priority_name] = ACTIONS(33),
    [sym__digit] = ACTIONS(35),
    [sym__two_digits] = ACTIONS(35),
    [sym__other_number] = ACTIONS(37),
    [sym_handle] = ACTIONS(41),
    [sym_ticket] = ACTIONS(43),
    [sym_word] = ACTIONS(43),
    [sym_separator] = ACTIONS(41),
    [sym_punctuation] = ACTIONS(43),
  },
  [3] = {
    [sym__item] = STATE(5),
    [sym__moment] = STATE(5),
    [sym__zone_item] = STATE(5),
    [sym__date_item] = STATE(5),
    [sym_time] = STATE(9),
    [sym_date] = STATE(17),
    [sym_duration] = STATE(5),
    [sym_severity] = STATE(5),
    [sym_priority] = STATE(5),
    [sym_number] = STATE(19),
    [aux_sym_line_repeat1] = STATE(5),
    [ts_builtin_sym_end] = ACTIONS(39),
    [sym_tag] = ACTIONS(45),
    [sym_placeholder] = ACTIONS(47),
    [sym__set_phrase] = ACTIONS(11),
    [sym_clock] = ACTIONS(13),
    [sym__glued_hour] = ACTIONS(15),
    [sym_offset] = ACTIONS(17),
    [sym__bare_offset] = ACTIONS(19),
    [sym_zone] = ACTIONS(21),
    [sym_year_month_day] = ACTIONS(23),
    [sym_dotted] = ACTIONS(23),
    [sym_slashed] = ACTIONS(23),
    [sym__duration_run] = ACTIONS(25),
    [sym__glued_duration] = ACTIONS(25),
    [sym__glued_severity] = ACTIONS(27),
    [sym__severity_name] = ACTIONS(29),
    [sym__glued_priority] = ACTIONS(31),
    [sym__priority_name] = ACTIONS(33),
    [sym__digit] = ACTIONS(35),
    [sym__two_digits] = ACTIONS(35),
    [sym__other_number] = ACTIONS(37),
    [sym_handle] = ACTIONS(45),
    [sym_ticket] = ACTIONS(47),
    [sym_word] = ACTIONS(47),
    [sym_separator] = ACTIONS(45),
    [sym_punctuation] = ACTIONS(47),
  },
  [4] = {
    [sym__item] = STATE(5),
    [sym__moment] = STATE(5),
    [sym__zone_item] = STATE(5),
    [sym__date_item] = STATE(5),
    [sym_time] = STATE(9),
    [sym_date] = STATE(17),
    [sym_duration] = STATE(5),
    [sym_severity] = STATE(5),
    [sym_priority] = STATE(5),
    [sym_number] = STATE(19),
    [aux_sym_line_repeat1] = STATE(5),
    [ts_builtin_sym_end] = ACTIONS(49),
    [sym_tag] = ACTIONS(45),
    [sym_placeholder] = ACTIONS(47),
    [sym__set_phrase] = ACTIONS(11),
    [sym_clock] = ACTIONS(13),
    [sym__glued_hour] = ACTIONS(15),
    [sym_offset] = ACTIONS(17),
    [sym__bare_offset] = ACTIONS(19),
    [sym_zone] = ACTIONS(21),
    [sym_year_month_day] = ACTIONS(23),
    [sym_dotted] = ACTIONS(23),
    [sym_slashed] = ACTIONS(23),
    [sym__duration_run] = ACTIONS(25),
    [sym__glued_duration] = ACTIONS(25),
    [sym__glued_severity] = ACTIONS(27),
    [sym__severity_name] = ACTIONS(29),
    [sym__glued_priority] = ACTIONS(31),
    [sym__priority_name] = ACTIONS(33),
    [sym__digit] = ACTIONS(35),
    [sym__two_digits] = ACTIONS(35),
    [sym__other_number] = ACTIONS(37),
    [sym_handle] = ACTIONS(45),
    [sym_ticket] = ACTIONS(47),
    [sym_word] = ACTIONS(47),
    [sym_separator] = ACTIONS(45),
    [sym_punctuation] = ACTIONS(47),
  },
  [5] = {
    [sym__item] = STATE(5),
    [sym__moment] = STATE(5),
    [sym__zone_item] = STATE(5),
    [sym__date_item] = STATE(5),
    [sym_time] = STATE(9),
    [sym_date] = STATE(17),
    [sym_duration] = STATE(5),
    [sym_severity] = STATE(5),
    [sym_priority] = STATE(5),
    [sym_number] = STATE(19),
    [aux_sym_line_repeat1] = STATE(5),
    [ts_builtin_sym_end] = ACTIONS(51),
    [sym_tag] = ACTIONS(53),
    [sym_placeholder] = ACTIONS(56),
    [sym__set_phrase] = ACTIONS(59),
    [sym_clock] = ACTIONS(62),
    [sym__glued_hour] = ACTIONS(65),
    [sym_offset] = ACTIONS(68),
    [sym__bare_offset] = ACTIONS(71),
    [sym_zone] = ACTIONS(74),
    [sym_year_month_day] = ACTIONS(77),
    [sym_dotted] = ACTIONS(77),
    [sym_slashed] = ACTIONS(77),
    [sym__duration_run] = ACTIONS(80),
    [sym__glued_duration] = ACTIONS(80),
    [sym__glued_severity] = ACTIONS(83),
    [sym__severity_name] = ACTIONS(86),
    [sym__glued_priority] = ACTIONS(89),
    [sym__priority_name] = ACTIONS(92),
    [sym__digit] = ACTIONS(95),
    [sym__two_digits] = ACTIONS(95),
    [sym__other_number] = ACTIONS(98),
    [sym_handle] = ACTIONS(53),
    [sym_ticket] = ACTIONS(56),
    [sym_word] = ACTIONS(56),
    [sym_separator] = ACTIONS(53),
    [sym_punctuation] = ACTIONS(56),
  },
  [6] = {
    [sym_meridiem] = STATE(13),
    [ts_builtin_sym_end] = ACTIONS(101),
    [sym__glued_separator] = ACTIONS(101),
    [sym_tag] = ACTIONS(101),
    [sym_placeholder] = ACTIONS(103),
    [sym__set_phrase] = ACTIONS(103),
    [sym_clock] = ACTIONS(103),
    [sym__glued_hour] = ACTIONS(103),
    [sym_offset] = ACTIONS(103),
    [sym__bare_offset] = ACTIONS(103),
    [aux_sym_meridiem_token1] = ACTIONS(105),
    [aux_sym_meridiem_token2] = ACTIONS(107),
    [aux_sym_meridiem_token3] = ACTIONS(105),
    [aux_sym__zone_behind_time_token1] = ACTIONS(101),
    [aux_sym__zone_behind_time_token2] = ACTIONS(103),
    [sym_zone] = ACTIONS(103),
    [sym_year_month_day] = ACTIONS(103),
    [sym_dotted] = ACTIONS(103),
    [sym_slashed] = ACTIONS(103),
    [sym__duration_run] = ACTIONS(103),
    [sym__glued_duration] = ACTIONS(103),
    [sym__glued_severity] = ACTIONS(103),
    [sym__severity_name] = ACTIONS(103),
    [sym__glued_priority] = ACTIONS(103),
    [sym__priority_name] = ACTIONS(103),
    [sym__digit] = ACTIONS(103),
    [sym__two_digits] = ACTIONS(103),
    [sym__other_number] = ACTIONS(103),
    [sym_handle] = ACTIONS(101),
    [sym_ticket] = ACTIONS(103),
    [sym_word] = ACTIONS(103),
    [sym_separator] = ACTIONS(103),
    [sym_punctuation] = ACTIONS(103),
  },
  [7] = {
    [sym_meridiem] = STATE(15),
    [ts_builtin_sym_end] = ACTIONS(109),
    [sym_tag] = ACTIONS(109),
    [sym_placeholder] = ACTIONS(111),
    [sym__set_phrase] = ACTIONS(111),
    [sym_clock] = ACTIONS(111),
    [sym__glued_hour] = ACTIONS(111),
    [sym_offset] = ACTIONS(111),
    [sym__bare_offset] = ACTIONS(111),
    [aux_sym_meridiem_token1] = ACTIONS(105),
    [aux_sym_meridiem_token2] = ACTIONS(107),
    [aux_sym_meridiem_token3] = ACTIONS(105),
    [sym_zone] = ACTIONS(111),
    [sym_year_month_day] = ACTIONS(111),
    [sym_dotted] = ACTIONS(111),
    [sym_slashed] = ACTIONS(111),
    [sym__duration_run] = ACTIONS(111),
    [sym__glued_duration] = ACTIONS(111),
    [sym_unit] = ACTIONS(111),
    [sym__glued_severity] = ACTIONS(111),
    [sym__severity_name] = ACTIONS(111),
    [sym__glued_priority] = ACTIONS(111),
    [sym__priority_name] = ACTIONS(111),
    [sym__digit] = ACTIONS(111),
    [sym__two_digits] = ACTIONS(111),
    [sym__other_number] = ACTIONS(111),
    [sym_handle] = ACTIONS(109),
    [sym_ticket] = ACTIONS(111),
    [sym_word] = ACTIONS(111),
    [sym_separator] = ACTIONS(109),
    [sym_punctuation] = ACTIONS(111),
  },
  [8] = {
    [ts_builtin_sym_end] = ACTIONS(113),
    [sym__glued_separator] = ACTIONS(113),
    [sym_tag] = ACTIONS(113),
    [sym_placeholder] = ACTIONS(115),
    [sym__set_phrase] = ACTIONS(115),
    [sym_clock] = ACTIONS(115),
    [sym__glued_hour] = ACTIONS(115),
    [sym_offset] = ACTIONS(115),
    [sym__bare_offset] = ACTIONS(115),
    [aux_sym__zone_behind_time_token1] = ACTIONS(113),
    [aux_sym__zone_behind_time_token2] = ACTIONS(115),
    [sym_zone] = ACTIONS(115),
    [sym_year_month_day] = ACTIONS(115),
    [sym_dotted] = ACTIONS(115),
    [sym_slashed] = ACTIONS(115),
    [sym__duration_run] = ACTIONS(115),
    [sym__glued_duration] = ACTIONS(115),
    [sym_unit] = ACTIONS(117),
    [sym__glued_severity] = ACTIONS(115),
    [sym__severity_name] = ACTIONS(115),
    [sym__glued_priority] = ACTIONS(115),
    [sym__priority_name] = ACTIONS(115),
    [sym__digit] = ACTIONS(115),
    [sym__two_digits] = ACTIONS(115),
    [sym__other_number] = ACTIONS(115),
    [sym_handle] = ACTIONS(113),
    [sym_ticket] = ACTIONS(115),
    [sym_word] = ACTIONS(115),
    [sym_separator] = ACTIONS(115),
    [sym_punctuation] = ACTIONS(115),
  },
  [9] = {
    [sym__zone_behind_time] = STATE(21),
    [ts_builtin_sym_end] = ACTIONS(119),
    [sym__glued_separator] = ACTIONS(121),
    [sym_tag] = ACTIONS(119),
    [sym_placeholder] = ACTIONS(123),
    [sym__set_phrase] = ACTIONS(123),
    [sym_clock] = ACTIONS(123),
    [sym__glued_hour] = ACTIONS(123),
    [sym_offset] = ACTIONS(123),
    [sym__bare_offset] = ACTIONS(123),
    [aux_sym__zone_behind_time_token1] = ACTIONS(125),
    [aux_sym__zone_behind_time_token2] = ACTIONS(127),
    [sym_zone] = ACTIONS(123),
    [sym_year_month_day] = ACTIONS(123),
    [sym_dotted] = ACTIONS(123),
    [sym_slashed] = ACTIONS(123),
    [sym__duration_run] = ACTIONS(123),
    [sym__glued_duration] = ACTIONS(123),
    [sym__glued_severity] = ACTIONS(123),
    [sym__severity_name] = ACTIONS(123),
    [sym__glued_priority] = ACTIONS(123),
    [sym__priority_name] = ACTIONS(123),
    [sym__digit] = ACTIONS(123),
    [sym__two_digits] = ACTIONS(123),
    [sym__other_number] = ACTIONS(123),
    [sym_handle] = ACTIONS(119),
    [sym_ticket] = ACTIONS(123),
    [sym_word] = ACTIONS(123),
    [sym_separator] = ACTIONS(123),
    [sym_punctuation] = ACTIONS(123),
  },
  [10] = {
    [ts_builtin_sym_end] = ACTIONS(101),
    [sym__glued_separator] = ACTIONS(101),
    [sym_tag] = ACTIONS(101),
    [sym_placeholder] = ACTIONS(103),
    [sym__set_phrase] = ACTIONS(103),
    [sym_clock] = ACTIONS(103),
    [sym__glued_hour] = ACTIONS(103),
    [sym_offset] = ACTIONS(103),
    [sym__bare_offset] = ACTIONS(103),
    [aux_sym__zone_behind_time_token1] = ACTIONS(101),
    [aux_sym__zone_behind_time_token2] = ACTIONS(103),
    [sym_zone] = ACTIONS(103),
    [sym_year_month_day] = ACTIONS(103),
    [sym_dotted] = ACTIONS(103),
    [sym_slashed] = ACTIONS(103),
    [sym__duration_run] = ACTIONS(103),
    [sym__glued_duration] = ACTIONS(103),
    [sym__glued_severity] = ACTIONS(103),
    [sym__severity_name] = ACTIONS(103),
    [sym__glued_priority] = ACTIONS(103),
    [sym__priority_name] = ACTIONS(103),
    [sym__digit] = ACTIONS(103),
    [sym__two_digits] = ACTIONS(103),
    [sym__other_number] = ACTIONS(103),
    [sym_handle] = ACTIONS(101),
    [sym_ticket] = ACTIONS(103),
    [sym_word] = ACTIONS(103),
    [sym_separator] = ACTIONS(103),
    [sym_punctuation] = ACTIONS(103),
  },
  [11] = {
    [ts_builtin_sym_end] = ACTIONS(113),
    [sym__glued_separator] = ACTIONS(113),
    [sym_tag] = ACTIONS(113),
    [sym_placeholder] = ACTIONS(115),
    [sym__set_phrase] = ACTIONS(115),
    [sym_clock] = ACTIONS(115),
    [sym__glued_hour] = ACTIONS(115),
    [sym_offset] = ACTIONS(115),
    [sym__bare_offset] = ACTIONS(115),
    [aux_sym__zone_behind_time_token1] = ACTIONS(113),
    [aux_sym__zone_behind_time_token2] = ACTIONS(115),
    [sym_zone] = ACTIONS(115),
    [sym_year_month_day] = ACTIONS(115),
    [sym_dotted] = ACTIONS(115),
    [sym_slashed] = ACTIONS(115),
    [sym__duration_run] = ACTIONS(115),
    [sym__glued_duration] = ACTIONS(115),
    [sym__glued_severity] = ACTIONS(115),
    [sym__severity_name] = ACTIONS(115),
    [sym__glued_priority] = ACTIONS(115),
    [sym__priority_name] = ACTIONS(115),
    [sym__digit] = ACTIONS(115),
    [sym__two_digits] = ACTIONS(115),
    [sym__other_number] = ACTIONS(115),
    [sym_handle] = ACTIONS(113),
    [sym_ticket] = ACTIONS(115),
    [sym_word] = ACTIONS(115),
    [sym_separator] = ACTIONS(115),
    [sym_punctuation] = ACTIONS(115),
  },
  [12] = {
    [ts_builtin_sym_end] = ACTIONS(129),
    [sym__glued_separator] = ACTIONS(129),
    [sym_tag] = ACTIONS(129),
    [sym_placeholder] = ACTIONS(131),
    [sym__set_phrase] = ACTIONS(131),
    [sym_clock] = ACTIONS(131),
    [sym__glued_hour] = ACTIONS(131),
    [sym_offset] = ACTIONS(131),
    [sym__bare_offset] = ACTIONS(131),
    [aux_sym__zone_behind_time_token1] = ACTIONS(129),
    [aux_sym__zone_behind_time_token2] = ACTIONS(131),
    [sym_zone] = ACTIONS(131),
    [sym_year_month_day] = ACTIONS(131),
    [sym_dotted] = ACTIONS(131),
    [sym_slashed] = ACTIONS(131),
    [sym__duration_run] = ACTIONS(131),
    [sym__glued_duration] = ACTIONS(131),
    [sym__glued_severity] = ACTIONS(131),
    [sym__severity_name] = ACTIONS(131),
    [sym__glued_priority] = ACTIONS(131),
    [sym__priority_name] = ACTIONS(131),
    [sym__digit] = ACTIONS(131),
    [sym__two_digits] = ACTIONS(131),
    [sym__other_number] = ACTIONS(131),
    [sym_handle] = ACTIONS(129),
    [sym_ticket] = ACTIONS(131),
    [sym_word] = ACTIONS(131),
    [sym_separator] = ACTIONS(131),
    [sym_punctuation] = ACTIONS(131),
  },
  [13] = {
    [ts_builtin_sym_end] = ACTIONS(133),
    [sym__glued_separator] = ACTIONS(133),
    [sym_tag] = ACTIONS(133),
    [sym_placeholder] = ACTIONS(135),
    [sym__set_phrase] = ACTIONS(135),
    [sym_clock] = ACTIONS(135),
    [sym__glued_hour] = ACTIONS(135),
    [sym_offset] = ACTIONS(135),
    [sym__bare_offset] = ACTIONS(135),
    [aux_sym__zone_behind_time_token1] = ACTIONS(133),
    [aux_sym__zone_behind_time_token2] = ACTIONS(135),
    [sym_zone] = ACTIONS(135),
    [sym_year_month_day] = ACTIONS(135),
    [sym_dotted] = ACTIONS(135),
    [sym_slashed] = ACTIONS(135),
    [sym__duration_run] = ACTIONS(135),
    [sym__glued_duration] = ACTIONS(135),
    [sym__glued_severity] = ACTIONS(135),
    [sym__severity_name] = ACTIONS(135),
    [sym__glued_priority] = ACTIONS(135),
    [sym__priority_name] = ACTIONS(135),
    [sym__digit] = ACTIONS(135),
    [sym__two_digits] = ACTIONS(135),
    [sym__other_number] = ACTIONS(135),
    [sym_handle] = ACTIONS(133),
    [sym_ticket] = ACTIONS(135),
    [sym_word] = ACTIONS(135),
    [sym_separator] = ACTIONS(135),
    [sym_punctuation] = ACTIONS(135),
  },
  [14] = {
    [ts_builtin_sym_end] = ACTIONS(137),
    [sym__glued_separator] = ACTIONS(137),
    [sym_tag] = ACTIONS(137),
    [sym_placeholder] = ACTIONS(139),
    [sym__set_phrase] = ACTIONS(139),
    [sym_clock] = ACTIONS(139),
    [sym__glued_hour] = ACTIONS(139),
    [sym_offset] = ACTIONS(139),
    [sym__bare_offset] = ACTIONS(139),
    [aux_sym__zone_behind_time_token1] = ACTIONS(137),
    [aux_sym__zone_behind_time_token2] = ACTIONS(139),
    [sym_zone] = ACTIONS(139),
    [sym_year_month_day] = ACTIONS(139),
    [sym_dotted] = ACTIONS(139),
    [sym_slashed] = ACTIONS(139),
    [sym__duration_run] = ACTIONS(139),
    [sym__glued_duration] = ACTIONS(139),
    [sym__glued_severity] = ACTIONS(139),
    [sym__severity_name] = ACTIONS(139),
    [sym__glued_priority] = ACTIONS(139),
    [sym__priority_name] = ACTIONS(139),
    [sym__digit] = ACTIONS(139),
    [sym__two_digits] = ACTIONS(139),
    [sym__other_number] = ACTIONS(139),
    [sym_handle] = ACTIONS(137),
    [sym_ticket] = ACTIONS(139),
    [sym_word] = ACTIONS(139),
    [sym_separator] = ACTIONS(139),
    [sym_punctuation] = ACTIONS(139),
  },
  [15] = {
    [ts_builtin_sym_end] = ACTIONS(141),
    [sym__glued_separator] = ACTIONS(141),
    [sym_tag] = ACTIONS(141),
    [sym_placeholder] = ACTIONS(143),
    [sym__set_phrase] = ACTIONS(143),
    [sym_clock] = ACTIONS(143),
    [sym__glued_hour] = ACTIONS(143),
    [sym_offset] = ACTIONS(143),
    [sym__bare_offset] = ACTIONS(143),
    [aux_sym__zone_behind_time_token1] = ACTIONS(141),
    [aux_sym__zone_behind_time_token2] = ACTIONS(143),
    [sym_zone] = ACTIONS(143),
    [sym_year_month_day] = ACTIONS(143),
    [sym_dotted] = ACTIONS(143),
    [sym_slashed] = ACTIONS(143),
    [sym__duration_run] = ACTIONS(143),
    [sym__glued_duration] = ACTIONS(143),
    [sym__glued_severity] = ACTIONS(143),
    [sym__severity_name] = ACTIONS(143),
    [sym__glued_priority] = ACTIONS(143),
    [sym__priority_name] = ACTIONS(143),
    [sym__digit] = ACTIONS(143),
    [sym__two_digits] = ACTIONS(143),
    [sym__other_number] = ACTIONS(143),
    [sym_handle] = ACTIONS(141),
    [sym_ticket] = ACTIONS(143),
    [sym_word] = ACTIONS(143),
    [sym_separator] = ACTIONS(143),
    [sym_punctuation] = ACTIONS(143),
  },
  [16] = {
    [sym__zone_behind_time] = STATE(35),
    [ts_builtin_sym_end] = ACTIONS(145),
    [sym_tag] = ACTIONS(145),
    [sym_placeholder] = ACTIONS(147),
    [sym__set_phrase] = ACTIONS(147),
    [sym_clock] = ACTIONS(147),
    [sym__glued_hour] = ACTIONS(147),
    [sym_offset] = ACTIONS(147),
    [sym__bare_offset] = ACTIONS(147),
    [aux_sym__zone_behind_time_token1] = ACTIONS(149),
    [aux_sym__zone_behind_time_token2] = ACTIONS(151),
    [sym_zone] = ACTIONS(147),
    [sym_year_month_day] = ACTIONS(147),
    [sym_dotted] = ACTIONS(147),
    [sym_slashed] = ACTIONS(147),
    [sym__duration_run] = ACTIONS(147),
    [sym__glued_duration] = ACTIONS(147),
    [sym__glued_severity] = ACTIONS(147),
    [sym__severity_name] = ACTIONS(147),
    [sym__glued_priority] = ACTIONS(147),
    [sym__priority_name] = ACTIONS(147),
    [sym__digit] = ACTIONS(147),
    [sym__two_digits] = ACTIONS(147),
    [sym__other_number] = ACTIONS(147),
    [sym_handle] = ACTIONS(145),
    [sym_ticket] = ACTIONS(147),
    [sym_word] = ACTIONS(147),
    [sym_separator] = ACTIONS(147),
    [sym_punctuation] = ACTIONS(147),
  },
  [17] = {
    [sym__iso_time] = STATE(16),
    [ts_builtin_sym_end] = ACTIONS(153),
    [sym__iso_clock] = ACTIONS(155),
    [sym_tag] = ACTIONS(153),
    [sym_placeholder] = ACTIONS(157),
    [sym__set_phrase] = ACTIONS(157),
    [sym_clock] = ACTIONS(157),
    [sym__glued_hour] = ACTIONS(157),
    [sym_offset] = ACTIONS(157),
    [sym__bare_offset] = ACTIONS(157),
    [sym_zone] = ACTIONS(157),
    [sym_year_month_day] = ACTIONS(157),
    [sym_dotted] = ACTIONS(157),
    [sym_slashed] = ACTIONS(157),
    [sym__duration_run] = ACTIONS(157),
    [sym__glued_duration] = ACTIONS(157),
    [sym__glued_severity] = ACTIONS(157),
    [sym__severity_name] = ACTIONS(157),
    [sym__glued_priority] = ACTIONS(157),
    [sym__priority_name] = ACTIONS(157),
    [sym__digit] = ACTIONS(157),
    [sym__two_digits] = ACTIONS(157),
    [sym__other_number] = ACTIONS(157),
    [sym_handle] = ACTIONS(153),
    [sym_ticket] = ACTIONS(157),
    [sym_word] = ACTIONS(157),
    [sym_separator] = ACTIONS(153),
    [sym_punctuation] = ACTIONS(157),
  },
  [18] = {
    [ts_builtin_sym_end] = ACTIONS(159),
    [sym_tag] = ACTIONS(159),
    [sym_placeholder] = ACTIONS(161),
    [sym__set_phrase] = ACTIONS(161),
    [sym_clock] = ACTIONS(161),
    [sym__glued_hour] = ACTIONS(161),
    [sym_offset] = ACTIONS(161),
    [sym__bare_offset] = ACTIONS(161),
    [aux_sym__zone_behind_time_token1] = ACTIONS(159),
    [aux_sym__zone_behind_time_token2] = ACTIONS(161),
    [sym_zone] = ACTIONS(161),
    [sym_year_month_day] = ACTIONS(161),
    [sym_dotted] = ACTIONS(161),
    [sym_slashed] = ACTIONS(161),
    [sym__duration_run] = ACTIONS(161),
    [sym__glued_duration] = ACTIONS(161),
    [sym__glued_severity] = ACTIONS(161),
    [sym__severity_name] = ACTIONS(161),
    [sym__glued_priority] = ACTIONS(161),
    [sym__priority_name] = ACTIONS(161),
    [sym__digit] = ACTIONS(161),
    [sym__two_digits] = ACTIONS(161),
    [sym__other_number] = ACTIONS(161),
    [sym_handle] = ACTIONS(159),
    [sym_ticket] = ACTIONS(161),
    [sym_word] = ACTIONS(161),
    [sym_separator] = ACTIONS(161),
    [sym_punctuation] = ACTIONS(161),
  },
  [19] = {
    [ts_builtin_sym_end] = ACTIONS(163),
    [sym_tag] = ACTIONS(163),
    [sym_placeholder] = ACTIONS(165),
    [sym__set_phrase] = ACTIONS(165),
    [sym_clock] = ACTIONS(165),
    [sym__glued_hour] = ACTIONS(165),
    [sym_offset] = ACTIONS(165),
    [sym__bare_offset] = ACTIONS(165),
    [sym_zone] = ACTIONS(165),
    [sym_year_month_day] = ACTIONS(165),
    [sym_dotted] = ACTIONS(165),
    [sym_slashed] = ACTIONS(165),
    [sym__duration_run] = ACTIONS(165),
    [sym__glued_duration] = ACTIONS(165),
    [sym_unit] = ACTIONS(167),
    [sym__glued_severity] = ACTIONS(165),
    [sym__severity_name] = ACTIONS(165),
    [sym__glued_priority] = ACTIONS(165),
    [sym__priority_name] = ACTIONS(165),
    [sym__digit] = ACTIONS(165),
    [sym__two_digits] = ACTIONS(165),
    [sym__other_number] = ACTIONS(165),
    [sym_handle] = ACTIONS(163),
    [sym_ticket] = ACTIONS(165),
    [sym_word] = ACTIONS(165),
    [sym_separator] = ACTIONS(163),
    [sym_punctuation] = ACTIONS(165),
  },
  [20] = {
    [ts_builtin_sym_end] = ACTIONS(109),
    [sym_tag] = ACTIONS(109),
    [sym_placeholder] = ACTIONS(111),
    [sym__set_phrase] = ACTIONS(111),
    [sym_clock] = ACTIONS(111),
    [sym__glued_hour] = ACTIONS(111),
    [sym_offset] = ACTIONS(111),
    [sym__bare_offset] = ACTIONS(111),
    [sym_zone] = ACTIONS(111),
    [sym_year_month_day] = ACTIONS(111),
    [sym_dotted] = ACTIONS(111),
    [sym_slashed] = ACTIONS(111),
    [sym__duration_run] = ACTIONS(111),
    [sym__glued_duration] = ACTIONS(111),
    [sym_unit] = ACTIONS(111),
    [sym__glued_severity] = ACTIONS(111),
    [sym__severity_name] = ACTIONS(111),
    [sym__glued_priority] = ACTIONS(111),
    [sym__priority_name] = ACTIONS(111),
    [sym__digit] = ACTIONS(111),
    [sym__two_digits] = ACTIONS(111),
    [sym__other_number] = ACTIONS(111),
    [sym_handle] = ACTIONS(109),
    [sym_ticket] = ACTIONS(111),
    [sym_word] = ACTIONS(111),
    [sym_separator] = ACTIONS(109),
    [sym_punctuation] = ACTIONS(111),
  },
  [21] = {
    [ts_builtin_sym_end] = ACTIONS(169),
    [sym__glued_separator] = ACTIONS(171),
    [sym_tag] = ACTIONS(169),
    [sym_placeholder] = ACTIONS(173),
    [sym__set_phrase] = ACTIONS(173),
    [sym_clock] = ACTIONS(173),
    [sym__glued_hour] = ACTIONS(173),
    [sym_offset] = ACTIONS(173),
    [sym__bare_offset] = ACTIONS(173),
    [sym_zone] = ACTIONS(173),
    [sym_year_month_day] = ACTIONS(173),
    [sym_dotted] = ACTIONS(173),
    [sym_slashed] = ACTIONS(173),
    [sym__duration_run] = ACTIONS(173),
    [sym__glued_duration] = ACTIONS(173),
    [sym__glued_severity] = ACTIONS(173),
    [sym__severity_name] = ACTIONS(173),
    [sym__glued_priority] = ACTIONS(173),
    [sym__priority_name] = ACTIONS(173),
    [sym__digit] = ACTIONS(173),
    [sym__two_digits] = ACTIONS(173),
    [sym__other_number] = ACTIONS(173),
    [sym_handle] = ACTIONS(169),
    [sym_ticket] = ACTIONS(173),
    [sym_word] = ACTIONS(173),
    [sym_separator] = ACTIONS(173),
    [sym_punctuation] = ACTIONS(173),
  },
  [22] = {
    [ts_builtin_sym_end] = ACTIONS(175),
    [sym__glued_separator] = ACTIONS(175),
    [sym_tag] = ACTIONS(175),
    [sym_placeholder] = ACTIONS(177),
    [sym__set_phrase] = ACTIONS(177),
    [sym_clock] = ACTIONS(177),
    [sym__glued_hour] = ACTIONS(177),
    [sym_offset] = ACTIONS(177),
    [sym__bare_offset] = ACTIONS(177),
    [sym_zone] = ACTIONS(177),
    [sym_year_month_day] = ACTIONS(177),
    [sym_dotted] = ACTIONS(177),
    [sym_slashed] = ACTIONS(177),
    [sym__duration_run] = ACTIONS(177),
    [sym__glued_duration] = ACTIONS(177),
    [sym__glued_severity] = ACTIONS(177),
    [sym__severity_name] = ACTIONS(177),
    [sym__glued_priority] = ACTIONS(177),
    [sym__priority_name] = ACTIONS(177),
    [sym__digit] = ACTIONS(177),
    [sym__two_digits] = ACTIONS(177),
    [sym__other_number] = ACTIONS(177),
    [sym_handle] = ACTIONS(175),
    [sym_ticket] = ACTIONS(177),
    [sym_word] = ACTIONS(177),
    [sym_separator] = ACTIONS(177),
    [sym_punctuation] = ACTIONS(177),
  },
  [23] = {
    [ts_builtin_sym_end] = ACTIONS(179),
    [sym__glued_separator] = ACTIONS(181),
    [sym_tag] = ACTIONS(179),
    [sym_placeholder] = ACTIONS(183),
    [sym__set_phrase] = ACTIONS(183),
    [sym_clock] = ACTIONS(183),
    [sym__glued_hour] = ACTIONS(183),
    [sym_offset] = ACTIONS(183),
    [sym__bare_offset] = ACTIONS(183),
    [sym_zone] = ACTIONS(183),
    [sym_year_month_day] = ACTIONS(183),
    [sym_dotted] = ACTIONS(183),
    [sym_slashed] = ACTIONS(183),
    [sym__duration_run] = ACTIONS(183),
    [sym__glued_duration] = ACTIONS(183),
    [sym__glued_severity] = ACTIONS(183),
    [sym__severity_name] = ACTIONS(183),
    [sym__glued_priority] = ACTIONS(183),
    [sym__priority_name] = ACTIONS(183),
    [sym__digit] = ACTIONS(183),
    [sym__two_digits] = ACTIONS(183),
    [sym__other_number] = ACTIONS(183),
    [sym_handle] = ACTIONS(179),
    [sym_ticket] = ACTIONS(183),
    [sym_word] = ACTIONS(183),
    [sym_separator] = ACTIONS(183),
    [sym_punctuation] = ACTIONS(183),
  },
  [24] = {
    [ts_builtin_sym_end] = ACTIONS(185),
    [sym__iso_clock] = ACTIONS(185),
    [sym_tag] = ACTIONS(185),
    [sym_placeholder] = ACTIONS(187),
    [sym__set_phrase] = ACTIONS(187),
    [sym_clock] = ACTIONS(187),
    [sym__glued_hour] = ACTIONS(187),
    [sym_offset] = ACTIONS(187),
    [sym__bare_offset] = ACTIONS(187),
    [sym_zone] = ACTIONS(187),
    [sym_year_month_day] = ACTIONS(187),
    [sym_dotted] = ACTIONS(187),
    [sym_slashed] = ACTIONS(187),
    [sym__duration_run] = ACTIONS(187),
    [sym__glued_duration] = ACTIONS(187),
    [sym__glued_severity] = ACTIONS(187),
    [sym__severity_name] = ACTIONS(187),
    [sym__glued_priority] = ACTIONS(187),
    [sym__priority_name] = ACTIONS(187),
    [sym__digit] = ACTIONS(187),
    [sym__two_digits] = ACTIONS(187),
    [sym__other_number] = ACTIONS(187),
    [sym_handle] = ACTIONS(185),
    [sym_ticket] = ACTIONS(187),
    [sym_word] = ACTIONS(187),
    [sym_separator] = ACTIONS(185),
    [sym_punctuation] = ACTIONS(187),
  },
  [25] = {
    [ts_builtin_sym_end] = ACTIONS(189),
    [sym_tag] = ACTIONS(189),
    [sym_placeholder] = ACTIONS(191),
    [sym__set_phrase] = ACTIONS(191),
    [sym_clock] = ACTIONS(191),
    [sym__glued_hour] = ACTIONS(191),
    [sym_offset] = ACTIONS(191),
    [sym__bare_offset] = ACTIONS(191),
    [sym_zone] = ACTIONS(191),
    [sym_year_month_day] = ACTIONS(191),
    [sym_dotted] = ACTIONS(191),
    [sym_slashed] = ACTIONS(191),
    [sym__duration_run] = ACTIONS(191),
    [sym__glued_duration] = ACTIONS(191),
    [sym__glued_severity] = ACTIONS(191),
    [sym__severity_name] = ACTIONS(191),
    [sym__glued_priority] = ACTIONS(191),
    [sym__priority_name] = ACTIONS(191),
    [sym__digit] = ACTIONS(191),
    [sym__two_digits] = ACTIONS(191),
    [sym__other_number] = ACTIONS(191),
    [sym_handle] = ACTIONS(189),
    [sym_ticket] = ACTIONS(191),
    [sym_word] = ACTIONS(191),
    [sym_separator] = ACTIONS(189),
    [sym_punctuation] = ACTIONS(191),
  },
  [26] = {
    [ts_builtin_sym_end] = ACTIONS(193),
    [sym_tag] = ACTIONS(193),
    [sym_placeholder] = ACTIONS(195),
    [sym__set_phrase] = ACTIONS(195),
    [sym_clock] = ACTIONS(195),
    [sym__glued_hour] = ACTIONS(195),
    [sym_offset] = ACTIONS(195),
    [sym__bare_offset] = ACTIONS(195),
    [sym_zone] = ACTIONS(195),
    [sym_year_month_day] = ACTIONS(195),
    [sym_dotted] = ACTIONS(195),
    [sym_slashed] = ACTIONS(195),
    [sym__duration_run] = ACTIONS(195),
    [sym__glued_duration] = ACTIONS(195),
    [sym__glued_severity] = ACTIONS(195),
    [sym__severity_name] = ACTIONS(195),
    [sym__glued_priority] = ACTIONS(195),
    [sym__priority_name] = ACTIONS(195),
    [sym__digit] = ACTIONS(195),
    [sym__two_digits] = ACTIONS(195),
    [sym__other_number] = ACTIONS(195),
    [sym_handle] = ACTIONS(193),
    [sym_ticket] = ACTIONS(195),
    [sym_word] = ACTIONS(195),
    [sym_separator] = ACTIONS(193),
    [sym_punctuation] = ACTIONS(195),
  },
  [27] = {
    [ts_builtin_sym_end] = ACTIONS(197),
    [sym_tag] = ACTIONS(197),
    [sym_placeholder] = ACTIONS(199),
    [sym__set_phrase] = ACTIONS(199),
    [sym_clock] = ACTIONS(199),
    [sym__glued_hour] = ACTIONS(199),
    [sym_offset] = ACTIONS(199),
    [sym__bare_offset] = ACTIONS(199),
    [sym_zone] = ACTIONS(199),
    [sym_year_month_day] = ACTIONS(199),
    [sym_dotted] = ACTIONS(199),
    [sym_slashed] = ACTIONS(199),
    [sym__duration_run] = ACTIONS(199),
    [sym__glued_duration] = ACTIONS(199),
    [sym__glued_severity] = ACTIONS(199),
    [sym__severity_name] = ACTIONS(199),
    [sym__glued_priority] = ACTIONS(199),
    [sym__priority_name] = ACTIONS(199),
    [sym__digit] = ACTIONS(201),
    [sym__two_digits] = ACTIONS(199),
    [sym__other_number] = ACTIONS(199),
    [sym_handle] = ACTIONS(197),
    [sym_ticket] = ACTIONS(199),
    [sym_word] = ACTIONS(199),
    [sym_separator] = ACTIONS(197),
    [sym_punctuation] = ACTIONS(199),
  },
  [28] = {
    [ts_builtin_sym_end] = ACTIONS(203),
    [sym_tag] = ACTIONS(203),
    [sym_placeholder] = ACTIONS(205),
    [sym__set_phrase] = ACTIONS(205),
    [sym_clock] = ACTIONS(205),
    [sym__glued_hour] = ACTIONS(205),
    [sym_offset] = ACTIONS(205),
    [sym__bare_offset] = ACTIONS(205),
    [sym_zone] = ACTIONS(205),
    [sym_year_month_day] = ACTIONS(205),
    [sym_dotted] = ACTIONS(205),
    [sym_slashed] = ACTIONS(205),
    [sym__duration_run] = ACTIONS(205),
    [sym__glued_duration] = ACTIONS(205),
    [sym__glued_severity] = ACTIONS(205),
    [sym__severity_name] = ACTIONS(205),
    [sym__glued_priority] = ACTIONS(205),
    [sym__priority_name] = ACTIONS(205),
    [sym__digit] = ACTIONS(205),
    [sym__two_digits] = ACTIONS(205),
    [sym__other_number] = ACTIONS(205),
    [sym_handle] = ACTIONS(203),
    [sym_ticket] = ACTIONS(205),
    [sym_word] = ACTIONS(205),
    [sym_separator] = ACTIONS(203),
    [sym_punctuation] = ACTIONS(205),
  },
  [29] = {
    [ts_builtin_sym_end] = ACTIONS(197),
    [sym_tag] = ACTIONS(197),
    [sym_placeholder] = ACTIONS(199),
    [sym__set_phrase] = ACTIONS(199),
    [sym_clock] = ACTIONS(199),
    [sym__glued_hour] = ACTIONS(199),
    [sym_offset] = ACTIONS(199),
    [sym__bare_offset] = ACTIONS(199),
    [sym_zone] = ACTIONS(199),
    [sym_year_month_day] = ACTIONS(199),
    [sym_dotted] = ACTIONS(199),
    [sym_slashed] = ACTIONS(199),
    [sym__duration_run] = ACTIONS(199),
    [sym__glued_duration] = ACTIONS(199),
    [sym__glued_severity] = ACTIONS(199),
    [sym__severity_name] = ACTIONS(199),
    [sym__glued_priority] = ACTIONS(199),
    [sym__priority_name] = ACTIONS(199),
    [sym__digit] = ACTIONS(207),
    [sym__two_digits] = ACTIONS(199),
    [sym__other_number] = ACTIONS(199),
    [sym_handle] = ACTIONS(197),
    [sym_ticket] = ACTIONS(199),
    [sym_word] = ACTIONS(199),
    [sym_separator] = ACTIONS(197),
    [sym_punctuation] = ACTIONS(199),
  },
  [30] = {
    [ts_builtin_sym_end] = ACTIONS(197),
    [sym_tag] = ACTIONS(197),
    [sym_placeholder] = ACTIONS(199),
    [sym__set_phrase] = ACTIONS(199),
    [sym_clock] = ACTIONS(199),
    [sym__glued_hour] = ACTIONS(199),
    [sym_offset] = ACTIONS(199),
    [sym__bare_offset] = ACTIONS(199),
    [sym_zone] = ACTIONS(199),
    [sym_year_month_day] = ACTIONS(199),
    [sym_dotted] = ACTIONS(199),
    [sym_slashed] = ACTIONS(199),
    [sym__duration_run] = ACTIONS(199),
    [sym__glued_duration] = ACTIONS(199),
    [sym__glued_severity] = ACTIONS(199),
    [sym__severity_name] = ACTIONS(199),
    [sym__glued_priority] = ACTIONS(199),
    [sym__priority_name] = ACTIONS(199),
    [sym__digit] = ACTIONS(199),
    [sym__two_digits] = ACTIONS(199),
    [sym__other_number] = ACTIONS(199),
    [sym_handle] = ACTIONS(197),
    [sym_ticket] = ACTIONS(199),
    [sym_word] = ACTIONS(199),
    [sym_separator] = ACTIONS(197),
    [sym_punctuation] = ACTIONS(199),
  },
  [31] = {
    [ts_builtin_sym_end] = ACTIONS(209),
    [sym_tag] = ACTIONS(209),
    [sym_placeholder] = ACTIONS(211),
    [sym__set_phrase] = ACTIONS(211),
    [sym_clock] = ACTIONS(211),
    [sym__glued_hour] = ACTIONS(211),
    [sym_offset] = ACTIONS(211),
    [sym__bare_offset] = ACTIONS(211),
    [sym_zone] = ACTIONS(211),
    [sym_year_month_day] = ACTIONS(211),
    [sym_dotted] = ACTIONS(211),
    [sym_slashed] = ACTIONS(211),
    [sym__duration_run] = ACTIONS(211),
    [sym__glued_duration] = ACTIONS(211),
    [sym__glued_severity] = ACTIONS(211),
    [sym__severity_name] = ACTIONS(211),
    [sym__glued_priority] = ACTIONS(211),
    [sym__priority_name] = ACTIONS(211),
    [sym__digit] = ACTIONS(211),
    [sym__two_digits] = ACTIONS(211),
    [sym__other_number] = ACTIONS(211),
    [sym_handle] = ACTIONS(209),
    [sym_ticket] = ACTIONS(211),
    [sym_word] = ACTIONS(211),
    [sym_separator] = ACTIONS(209),
    [sym_punctuation] = ACTIONS(211),
  },
  [32] = {
    [ts_builtin_sym_end] = ACTIONS(213),
    [sym_tag] = ACTIONS(213),
    [sym_placeholder] = ACTIONS(215),
    [sym__set_phrase] = ACTIONS(215),
    [sym_clock] = ACTIONS(215),
    [sym__glued_hour] = ACTIONS(215),
    [sym_offset] = ACTIONS(215),
    [sym__bare_offset] = ACTIONS(215),
    [sym_zone] = ACTIONS(215),
    [sym_year_month_day] = ACTIONS(215),
    [sym_dotted] = ACTIONS(215),
    [sym_slashed] = ACTIONS(215),
    [sym__duration_run] = ACTIONS(215),
    [sym__glued_duration] = ACTIONS(215),
    [sym__glued_severity] = ACTIONS(215),
    [sym__severity_name] = ACTIONS(215),
    [sym__glued_priority] = ACTIONS(215),
    [sym__priority_name] = ACTIONS(215),
    [sym__digit] = ACTIONS(215),
    [sym__two_digits] = ACTIONS(215),
    [sym__other_number] = ACTIONS(215),
    [sym_handle] = ACTIONS(213),
    [sym_ticket] = ACTIONS(215),
    [sym_word] = ACTIONS(215),
    [sym_separator] = ACTIONS(213),
    [sym_punctuation] = ACTIONS(215),
  },
  [33] = {
    [ts_builtin_sym_end] = ACTIONS(217),
    [sym_tag] = ACTIONS(217),
    [sym_placeholder] = ACTIONS(219),
    [sym__set_phrase] = ACTIONS(219),
    [sym_clock] = ACTIONS(219),
    [sym__glued_hour] = ACTIONS(219),
    [sym_offset] = ACTIONS(219),
    [sym__bare_offset] = ACTIONS(219),
    [sym_zone] = ACTIONS(219),
    [sym_year_month_day] = ACTIONS(219),
    [sym_dotted] = ACTIONS(219),
    [sym_slashed] = ACTIONS(219),
    [sym__duration_run] = ACTIONS(219),
    [sym__glued_duration] = ACTIONS(219),
    [sym__glued_severity] = ACTIONS(219),
    [sym__severity_name] = ACTIONS(219),
    [sym__glued_priority] = ACTIONS(219),
    [sym__priority_name] = ACTIONS(219),
    [sym__digit] = ACTIONS(219),
    [sym__two_digits] = ACTIONS(219),
    [sym__other_number] = ACTIONS(219),
    [sym_handle] = ACTIONS(217),
    [sym_ticket] = ACTIONS(219),
    [sym_word] = ACTIONS(219),
    [sym_separator] = ACTIONS(217),
    [sym_punctuation] = ACTIONS(219),
  },
  [34] = {
    [ts_builtin_sym_end] = ACTIONS(169),
    [sym_tag] = ACTIONS(169),
    [sym_placeholder] = ACTIONS(173),
    [sym__set_phrase] = ACTIONS(173),
    [sym_clock] = ACTIONS(173),
    [sym__glued_hour] = ACTIONS(173),
    [sym_offset] = ACTIONS(173),
    [sym__bare_offset] = ACTIONS(173),
    [sym_zone] = ACTIONS(173),
    [sym_year_month_day] = ACTIONS(173),
    [sym_dotted] = ACTIONS(173),
    [sym_slashed] = ACTIONS(173),
    [sym__duration_run] = ACTIONS(173),
    [sym__glued_duration] = ACTIONS(173),
    [sym__glued_severity] = ACTIONS(173),
    [sym__severity_name] = ACTIONS(173),
    [sym__glued_priority] = ACTIONS(173),
    [sym__priority_name] = ACTIONS(173),
    [sym__digit] = ACTIONS(173),
    [sym__two_digits] = ACTIONS(173),
    [sym__other_number] = ACTIONS(173),
    [sym_handle] = ACTIONS(169),
    [sym_ticket] = ACTIONS(173),
    [sym_word] = ACTIONS(173),
    [sym_separator] = ACTIONS(169),
    [sym_punctuation] = ACTIONS(173),
  },
  [35] = {
    [ts_builtin_sym_end] = ACTIONS(221),
    [sym_tag] = ACTIONS(221),
    [sym_placeholder] = ACTIONS(223),
    [sym__set_phrase] = ACTIONS(223),
    [sym_clock] = ACTIONS(223),
    [sym__glued_hour] = ACTIONS(223),
    [sym_offset] = ACTIONS(223),
    [sym__bare_offset] = ACTIONS(223),
    [sym_zone] = ACTIONS(223),
    [sym_year_month_day] = ACTIONS(223),
    [sym_dotted] = ACTIONS(223),
    [sym_slashed] = ACTIONS(223),
    [sym__duration_run] = ACTIONS(223),
    [sym__glued_duration] = ACTIONS(223),
    [sym__glued_severity] = ACTIONS(223),
    [sym__severity_name] = ACTIONS(223),
    [sym__glued_priority] = ACTIONS(223),
    [sym__priority_name] = ACTIONS(223),
    [sym__digit] = ACTIONS(223),
    [sym__two_digits] = ACTIONS(223),
    [sym__other_number] = ACTIONS(223),
    [sym_handle] = ACTIONS(221),
    [sym_ticket] = ACTIONS(223),
    [sym_word] = ACTIONS(223),
    [sym_separator] = ACTIONS(221),
    [sym_punctuation] = ACTIONS(223),
  },
  [36] = {
    [ts_builtin_sym_end] = ACTIONS(225),
    [sym_tag] = ACTIONS(225),
    [sym_placeholder] = ACTIONS(227),
    [sym__set_phrase] = ACTIONS(227),
    [sym_clock] = ACTIONS(227),
    [sym__glued_hour] = ACTIONS(227),
    [sym_offset] = ACTIONS(227),
    [sym__bare_offset] = ACTIONS(227),
    [sym_zone] = ACTIONS(227),
    [sym_year_month_day] = ACTIONS(227),
    [sym_dotted] = ACTIONS(227),
    [sym_slashed] = ACTIONS(227),
    [sym__duration_run] = ACTIONS(227),
    [sym__glued_duration] = ACTIONS(227),
    [sym__glued_severity] = ACTIONS(227),
    [sym__severity_name] = ACTIONS(227),
    [sym__glued_priority] = ACTIONS(227),
    [sym__priority_name] = ACTIONS(227),
    [sym__digit] = ACTIONS(227),
    [sym__two_digits] = ACTIONS(227),
    [sym__other_number] = ACTIONS(227),
    [sym_handle] = ACTIONS(225),
    [sym_ticket] = ACTIONS(227),
    [sym_word] = ACTIONS(227),
    [sym_separator] = ACTIONS(225),
    [sym_punctuation] = ACTIONS(227),
  },
  [37] = {
    [ts_builtin_sym_end] = ACTIONS(229),
    [sym_tag] = ACTIONS(229),
    [sym_placeholder] = ACTIONS(231),
    [sym__set_phrase] = ACTIONS(231),
    [sym_clock] = ACTIONS(231),
    [sym__glued_hour] = ACTIONS(231),
    [sym_offset] = ACTIONS(231),
    [sym__bare_offset] = ACTIONS(231),
    [sym_zone] = ACTIONS(231),
    [sym_year_month_day] = ACTIONS(231),
    [sym_dotted] = ACTIONS(231),
    [sym_slashed] = ACTIONS(231),
    [sym__duration_run] = ACTIONS(231),
    [sym__glued_duration] = ACTIONS(231),
    [sym__glued_severity] = ACTIONS(231),
    [sym__severity_name] = ACTIONS(231),
    [sym__glued_priority] = ACTIONS(231),
    [sym__priority_name] = ACTIONS(231),
    [sym__digit] = ACTIONS(231),
    [sym__two_digits] = ACTIONS(231),
    [sym__other_number] = ACTIONS(231),
    [sym_handle] = ACTIONS(229),
    [sym_ticket] = ACTIONS(231),
    [sym_word] = ACTIONS(231),
    [sym_separator] = ACTIONS(229),
    [sym_punctuation] = ACTIONS(231),
  },
  [38] = {
    [ts_builtin_sym_end] = ACTIONS(175),
    [sym_tag] = ACTIONS(175),
    [sym_placeholder] = ACTIONS(177),
    [sym__set_phrase] = ACTIONS(177),
    [sym_clock] = ACTIONS(177),
    [sym__glued_hour] = ACTIONS(177),
    [sym_offset] = ACTIONS(177),
    [sym__bare_offset] = ACTIONS(177),
    [sym_zone] = ACTIONS(177),
    [sym_year_month_day] = ACTIONS(177),
    [sym_dotted] = ACTIONS(177),
    [sym_slashed] = ACTIONS(177),
    [sym__duration_run] = ACTIONS(177),
    [sym__glued_duration] = ACTIONS(177),
    [sym__glued_severity] = ACTIONS(177),
    [sym__severity_name] = ACTIONS(177),
    [sym__glued_priority] = ACTIONS(177),
    [sym__priority_name] = ACTIONS(177),
    [sym__digit] = ACTIONS(177),
    [sym__two_digits] = ACTIONS(177),
    [sym__other_number] = ACTIONS(177),
    [sym_handle] = ACTIONS(175),
    [sym_ticket] = ACTIONS(177),
    [sym_word] = ACTIONS(177),
    [sym_separator] = ACTIONS(175),
    [sym_punctuation] = ACTIONS(177),
  },
};

static const uint16_t ts_small_parse_table[] = {
  [0] = 1,
    ACTIONS(233), 1,
      ts_builtin_sym_end,
};

static const uint32_t ts_small_parse_table_map[] = {
  [SMALL_STATE(39)] = 0,
};

static const TSParseActionEntry ts_parse_actions[] = {
  [0] = {.entry = {.count = 0, .reusable = false}},
  [1] = {.entry = {.count = 1, .reusable = false}}, RECOVER(),
  [3] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_line, 0, 0, 0),
  [5] = {.entry = {.count = 1, .reusable = true}}, SHIFT(2),
  [7] = {.entry = {.count = 1, .reusable = true}}, SHIFT(3),
  [9] = {.entry = {.count = 1, .reusable = false}}, SHIFT(3),
  [11] = {.entry = {.count = 1, .reusable = false}}, SHIFT(30),
  [13] = {.entry = {.count = 1, .reusable = false}}, SHIFT(6),
  [15] = {.entry = {.count = 1, .reusable = false}}, SHIFT(10),
  [17] = {.entry = {.count = 1, .reusable = false}}, SHIFT(11),
  [19] = {.entry = {.count = 1, .reusable = false}}, SHIFT(8),
  [21] = {.entry = {.count = 1, .reusable = false}}, SHIFT(23),
  [23] = {.entry = {.count = 1, .reusable = false}}, SHIFT(24),
  [25] = {.entry = {.count = 1, .reusable = false}}, SHIFT(25),
  [27] = {.entry = {.count = 1, .reusable = false}}, SHIFT(26),
  [29] = {.entry = {.count = 1, .reusable = false}}, SHIFT(27),
  [31] = {.entry = {.count = 1, .reusable = false}}, SHIFT(28),
  [33] = {.entry = {.count = 1, .reusable = false}}, SHIFT(29),
  [35] = {.entry = {.count = 1, .reusable = false}}, SHIFT(7),
  [37] = {.entry = {.count = 1, .reusable = false}}, SHIFT(20),
  [39] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_line, 1, 0, 0),
  [41] = {.entry = {.count = 1, .reusable = true}}, SHIFT(4),
  [43] = {.entry = {.count = 1, .reusable = false}}, SHIFT(4),
  [45] = {.entry = {.count = 1, .reusable = true}}, SHIFT(5),
  [47] = {.entry = {.count = 1, .reusable = false}}, SHIFT(5),
  [49] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_line, 2, 0, 0),
  [51] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0),
  [53] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(5),
  [56] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(5),
  [59] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(30),
  [62] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(6),
  [65] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(10),
  [68] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(11),
  [71] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(8),
  [74] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(23),
  [77] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(24),
  [80] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(25),
  [83] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(26),
  [86] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(27),
  [89] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(28),
  [92] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(29),
  [95] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(7),
  [98] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(20),
  [101] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_time, 1, 0, 2),
  [103] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_time, 1, 0, 2),
  [105] = {.entry = {.count = 1, .reusable = false}}, SHIFT(12),
  [107] = {.entry = {.count = 1, .reusable = true}}, SHIFT(12),
  [109] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_number, 1, 0, 0),
  [111] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_number, 1, 0, 0),
  [113] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_time, 1, 0, 3),
  [115] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_time, 1, 0, 3),
  [117] = {.entry = {.count = 1, .reusable = false}}, SHIFT(14),
  [119] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__moment, 1, 0, 0),
  [121] = {.entry = {.count = 1, .reusable = true}}, SHIFT(34),
  [123] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__moment, 1, 0, 0),
  [125] = {.entry = {.count = 1, .reusable = true}}, SHIFT(22),
  [127] = {.entry = {.count = 1, .reusable = false}}, SHIFT(22),
  [129] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_meridiem, 1, 0, 0),
  [131] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_meridiem, 1, 0, 0),
  [133] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_time, 2, 0, 5),
  [135] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_time, 2, 0, 5),
  [137] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_time, 2, 0, 6),
  [139] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_time, 2, 0, 6),
  [141] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_time, 2, 0, 7),
  [143] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_time, 2, 0, 7),
  [145] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__date_item, 2, 0, 8),
  [147] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__date_item, 2, 0, 8),
  [149] = {.entry = {.count = 1, .reusable = true}}, SHIFT(38),
  [151] = {.entry = {.count = 1, .reusable = false}}, SHIFT(38),
  [153] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__date_item, 1, 0, 0),
  [155] = {.entry = {.count = 1, .reusable = true}}, SHIFT(18),
  [157] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__date_item, 1, 0, 0),
  [159] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__iso_time, 1, 0, 2),
  [161] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__iso_time, 1, 0, 2),
  [163] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__item, 1, 0, 0),
  [165] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__item, 1, 0, 0),
  [167] = {.entry = {.count = 1, .reusable = false}}, SHIFT(36),
  [169] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__moment, 2, 0, 0),
  [171] = {.entry = {.count = 1, .reusable = true}}, SHIFT(37),
  [173] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__moment, 2, 0, 0),
  [175] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__zone_behind_time, 1, 0, 0),
  [177] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__zone_behind_time, 1, 0, 0),
  [179] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__zone_item, 1, 0, 0),
  [181] = {.entry = {.count = 1, .reusable = true}}, SHIFT(31),
  [183] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__zone_item, 1, 0, 0),
  [185] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_date, 1, 0, 4),
  [187] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_date, 1, 0, 4),
  [189] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_duration, 1, 0, 0),
  [191] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_duration, 1, 0, 0),
  [193] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_severity, 1, 0, 0),
  [195] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_severity, 1, 0, 0),
  [197] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__item, 1, 0, 1),
  [199] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__item, 1, 0, 1),
  [201] = {.entry = {.count = 1, .reusable = false}}, SHIFT(32),
  [203] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_priority, 1, 0, 0),
  [205] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_priority, 1, 0, 0),
  [207] = {.entry = {.count = 1, .reusable = false}}, SHIFT(33),
  [209] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__zone_item, 2, 0, 0),
  [211] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__zone_item, 2, 0, 0),
  [213] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_severity, 2, 0, 0),
  [215] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_severity, 2, 0, 0),
  [217] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_priority, 2, 0, 0),
  [219] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_priority, 2, 0, 0),
  [221] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__date_item, 3, 0, 8),
  [223] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__date_item, 3, 0, 8),
  [225] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_duration, 2, 0, 9),
  [227] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_duration, 2, 0, 9),
  [229] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__moment, 3, 0, 0),
  [231] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__moment, 3, 0, 0),
  [233] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
};

#ifdef __cplusplus
extern "C" {
#endif
#ifdef TREE_SITTER_HIDE_SYMBOLS
#define TS_PUBLIC
#elif defined(_WIN32)
#define TS_PUBLIC __declspec(dllexport)
#else
#define TS_PUBLIC __attribute__((visibility("default")))
#endif

TS_PUBLIC const TSLanguage *tree_sitter_postmortem_line(void) {
  static const TSLanguage language = {
    .version = LANGUAGE_VERSION,
    .symbol_count = SYMBOL_COUNT,
    .alias_count = ALIAS_COUNT,
    .token_count = TOKEN_COUNT,
    .external_token_count = EXTERNAL_TOKEN_COUNT,
    .state_count = STATE_COUNT,
    .large_state_count = LARGE_STATE_COUNT,
    .production_id_count = PRODUCTION_ID_COUNT,
    .field_count = FIELD_COUNT,
    .max_alias_sequence_length = MAX_ALIAS_SEQUENCE_LENGTH,
    .parse_table = &ts_parse_table[0][0],
    .small_parse_table = ts_small_parse_table,
    .small_parse_table_map = ts_small_parse_table_map,
    .parse_actions = ts_parse_actions,
    .symbol_names = ts_symbol_names,
    .field_names = ts_field_names,
    .field_map_slices = ts_field_map_slices,
    .field_map_entries = ts_field_map_entries,
    .symbol_metadata = ts_symbol_metadata,
    .public_symbol_map = ts_symbol_map,
    .alias_map = ts_non_terminal_alias_map,
    .alias_sequences = &ts_alias_sequences[0][0],
    .lex_modes = ts_lex_modes,
    .lex_fn = ts_lex,
    .primary_state_ids = ts_primary_state_ids,
  };
  return &language;
}
#ifdef __cplusplus
}
#endif
