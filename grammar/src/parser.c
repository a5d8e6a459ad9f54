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
#define TOKEN_COUNT 34
#define EXTERNAL_TOKEN_COUNT 0
#define FIELD_COUNT 7
#define MAX_ALIAS_SEQUENCE_LENGTH 3
#define PRODUCTION_ID_COUNT 10

enum ts_symbol_identifiers {
  sym_checkbox = 1,
  sym__glued_separator = 2,
  sym__iso_clock = 3,
  sym_placeholder = 4,
  sym_clock = 5,
  sym__glued_hour = 6,
  sym_offset = 7,
  sym__bare_offset = 8,
  aux_sym_meridiem_token1 = 9,
  aux_sym_meridiem_token2 = 10,
  anon_sym_z = 11,
  aux_sym__zone_behind_time_token1 = 12,
  sym_zone = 13,
  sym_year_month_day = 14,
  sym_dotted = 15,
  sym_slashed = 16,
  sym__duration_run = 17,
  sym__glued_duration = 18,
  sym_unit = 19,
  sym__glued_severity = 20,
  sym__severity_name = 21,
  sym__glued_priority = 22,
  sym__priority_name = 23,
  sym__digit = 24,
  sym__two_digits = 25,
  sym__other_number = 26,
  sym_handle = 27,
  sym__standard = 28,
  sym_ticket = 29,
  sym__word = 30,
  sym_tag = 31,
  sym_separator = 32,
  sym_punctuation = 33,
  sym_line = 34,
  sym__item = 35,
  sym__moment = 36,
  sym__zone_item = 37,
  sym__date_item = 38,
  sym_time = 39,
  sym__iso_time = 40,
  sym_meridiem = 41,
  sym__zone_behind_time = 42,
  sym_date = 43,
  sym_duration = 44,
  sym_severity = 45,
  sym_priority = 46,
  sym_number = 47,
  sym_word = 48,
  aux_sym_line_repeat1 = 49,
  alias_sym_hour = 50,
};

static const char * const ts_symbol_names[] = {
  [ts_builtin_sym_end] = "end",
  [sym_checkbox] = "checkbox",
  [sym__glued_separator] = "separator",
  [sym__iso_clock] = "clock",
  [sym_placeholder] = "placeholder",
  [sym_clock] = "clock",
  [sym__glued_hour] = "clock",
  [sym_offset] = "offset",
  [sym__bare_offset] = "offset",
  [aux_sym_meridiem_token1] = "meridiem_token1",
  [aux_sym_meridiem_token2] = "meridiem_token2",
  [anon_sym_z] = "z",
  [aux_sym__zone_behind_time_token1] = "_zone_behind_time_token1",
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
  [sym__standard] = "_standard",
  [sym_ticket] = "ticket",
  [sym__word] = "_word",
  [sym_tag] = "tag",
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
  [sym_word] = "word",
  [aux_sym_line_repeat1] = "line_repeat1",
  [alias_sym_hour] = "hour",
};

static const TSSymbol ts_symbol_map[] = {
  [ts_builtin_sym_end] = ts_builtin_sym_end,
  [sym_checkbox] = sym_checkbox,
  [sym__glued_separator] = sym_separator,
  [sym__iso_clock] = sym_clock,
  [sym_placeholder] = sym_placeholder,
  [sym_clock] = sym_clock,
  [sym__glued_hour] = sym_clock,
  [sym_offset] = sym_offset,
  [sym__bare_offset] = sym_offset,
  [aux_sym_meridiem_token1] = aux_sym_meridiem_token1,
  [aux_sym_meridiem_token2] = aux_sym_meridiem_token2,
  [anon_sym_z] = anon_sym_z,
  [aux_sym__zone_behind_time_token1] = aux_sym__zone_behind_time_token1,
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
  [sym__standard] = sym__standard,
  [sym_ticket] = sym_ticket,
  [sym__word] = sym__word,
  [sym_tag] = sym_tag,
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
  [sym_word] = sym_word,
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
  [sym_placeholder] = {
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
  [anon_sym_z] = {
    .visible = true,
    .named = false,
  },
  [aux_sym__zone_behind_time_token1] = {
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
  [sym__standard] = {
    .visible = false,
    .named = true,
  },
  [sym_ticket] = {
    .visible = true,
    .named = true,
  },
  [sym__word] = {
    .visible = false,
    .named = true,
  },
  [sym_tag] = {
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
  [sym_word] = {
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
  [1] = {.index = 0, .length = 1},
  [2] = {.index = 1, .length = 1},
  [3] = {.index = 2, .length = 1},
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
  [4] = {
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
  [38] = 23,
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

static TSCharacterRange sym_handle_character_set_6[] = {
  {'-', '.'}, {'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}, {0xaa, 0xaa}, {0xb5, 0xb5}, {0xba, 0xba},
  {0xc0, 0xd6}, {0xd8, 0xf6}, {0xf8, 0x37d}, {0x37f, 0x386}, {0x388, 0x559}, {0x560, 0x588}, {0x591, 0x5bd}, {0x5bf, 0x5bf},
  {0x5c1, 0x5c7}, {0x5d0, 0x5f2}, {0x610, 0x61a}, {0x620, 0x669}, {0x66e, 0x6d3}, {0x6d5, 0x6ff}, {0x710, 0x7f6}, {0x800, 0x82d},
  {0x840, 0x963}, {0x966, 0x96f}, {0x971, 0xdf3}, {0xf00, 0xfd4}, {0x10a0, 0x10fa}, {0x10fc, 0x135f}, {0x1380, 0x166c}, {0x1820, 0x18aa},
  {0x1900, 0x193b}, {0x1970, 0x1fff}, {0x2c00, 0x2dff}, {0xa640, 0xa7ff}, {0xab30, 0xabff}, {0xfb00, 0xfd3d}, {0xfd50, 0xfdfb}, {0xfe70, 0xfefc},
};

static TSCharacterRange sym__word_character_set_1[] = {
  {'0', '9'}, {'A', 'Z'}, {'a', 'z'}, {0xaa, 0xaa}, {0xb5, 0xb5}, {0xba, 0xba}, {0xc0, 0xd6}, {0xd8, 0xf6},
  {0xf8, 0x37d}, {0x37f, 0x386}, {0x388, 0x559}, {0x560, 0x588}, {0x591, 0x5bd}, {0x5bf, 0x5bf}, {0x5c1, 0x5c7}, {0x5d0, 0x5f2},
  {0x610, 0x61a}, {0x620, 0x669}, {0x66e, 0x6d3}, {0x6d5, 0x6ff}, {0x710, 0x7f6}, {0x800, 0x82d}, {0x840, 0x963}, {0x966, 0x96f},
  {0x971, 0xdf3}, {0xe01, 0xe3a}, {0xe40, 0xe4e}, {0xe81, 0xedf}, {0xf00, 0xfd4}, {0x1000, 0x10fa}, {0x10fc, 0x135f}, {0x1380, 0x166c},
  {0x1780, 0x17d3}, {0x1820, 0x18aa}, {0x1900, 0x193b}, {0x1970, 0x1fff}, {0x2c00, 0x2dff}, {0x2e80, 0x2fdf}, {0x3005, 0x3007}, {0x3031, 0x3035},
  {0x3041, 0x30fa}, {0x30fc, 0x318f}, {0x31a0, 0x31ff}, {0x3400, 0x4dbf}, {0x4e00, 0xa4cf}, {0xa640, 0xa7ff}, {0xa960, 0xa97f}, {0xab30, 0xd7ff},
  {0xf900, 0xfd3d}, {0xfd50, 0xfdfb}, {0xfe70, 0xfefc}, {0xff10, 0xff19}, {0xff21, 0xff3a}, {0xff41, 0xff5a}, {0xff66, 0xffdc}, {0x20000, 0x3ffff},
};

static TSCharacterRange sym__word_character_set_4[] = {
  {'\'', '\''}, {'-', '.'}, {'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}, {0xaa, 0xaa}, {0xb5, 0xb5},
  {0xba, 0xba}, {0xc0, 0xd6}, {0xd8, 0xf6}, {0xf8, 0x37d}, {0x37f, 0x386}, {0x388, 0x559}, {0x560, 0x588}, {0x591, 0x5bd},
  {0x5bf, 0x5bf}, {0x5c1, 0x5c7}, {0x5d0, 0x5f2}, {0x610, 0x61a}, {0x620, 0x669}, {0x66e, 0x6d3}, {0x6d5, 0x6ff}, {0x710, 0x7f6},
  {0x800, 0x82d}, {0x840, 0x963}, {0x966, 0x96f}, {0x971, 0xdf3}, {0xe01, 0xe3a}, {0xe40, 0xe4e}, {0xe81, 0xedf}, {0xf00, 0xfd4},
  {0x1000, 0x10fa}, {0x10fc, 0x135f}, {0x1380, 0x166c}, {0x1780, 0x17d3}, {0x1820, 0x18aa}, {0x1900, 0x193b}, {0x1970, 0x1fff}, {0x2010, 0x2011},
  {0x2019, 0x2019}, {0x2c00, 0x2dff}, {0x2e80, 0x2fdf}, {0x3005, 0x3007}, {0x3031, 0x3035}, {0x3041, 0x30fa}, {0x30fc, 0x318f}, {0x31a0, 0x31ff},
  {0x3400, 0x4dbf}, {0x4e00, 0xa4cf}, {0xa640, 0xa7ff}, {0xa960, 0xa97f}, {0xab30, 0xd7ff}, {0xf900, 0xfd3d}, {0xfd50, 0xfdfb}, {0xfe70, 0xfefc},
  {0xff10, 0xff19}, {0xff21, 0xff3a}, {0xff41, 0xff5a}, {0xff66, 0xffdc}, {0x20000, 0x3ffff},
};

static TSCharacterRange sym__word_character_set_10[] = {
  {'0', '9'}, {'A', 'Z'}, {'a', 'z'}, {0xaa, 0xaa}, {0xb5, 0xb5}, {0xba, 0xba}, {0xc0, 0xd6}, {0xd8, 0xf6},
  {0xf8, 0x37d}, {0x37f, 0x386}, {0x388, 0x559}, {0x560, 0x588}, {0x591, 0x5bd}, {0x5bf, 0x5bf}, {0x5c1, 0x5c7}, {0x5d0, 0x5f2},
  {0x610, 0x61a}, {0x620, 0x669}, {0x66e, 0x6d3}, {0x6d5, 0x6ff}, {0x710, 0x7f6}, {0x800, 0x82d}, {0x840, 0x963}, {0x966, 0x96f},
  {0x971, 0xdf3}, {0xf00, 0xfd4}, {0x10a0, 0x10fa}, {0x10fc, 0x135f}, {0x1380, 0x166c}, {0x1820, 0x18aa}, {0x1900, 0x193b}, {0x1970, 0x1fff},
  {0x2c00, 0x2dff}, {0xa640, 0xa7ff}, {0xab30, 0xabff}, {0xfb00, 0xfd3d}, {0xfd50, 0xfdfb}, {0xfe70, 0xfefc},
};

static TSCharacterRange sym__word_character_set_11[] = {
  {'A', 'Z'}, {'a', 'z'}, {0xaa, 0xaa}, {0xb5, 0xb5}, {0xba, 0xba}, {0xc0, 0xd6}, {0xd8, 0xf6}, {0xf8, 0x37d},
  {0x37f, 0x386}, {0x388, 0x559}, {0x560, 0x588}, {0x591, 0x5bd}, {0x5bf, 0x5bf}, {0x5c1, 0x5c7}, {0x5d0, 0x5f2}, {0x610, 0x61a},
  {0x620, 0x669}, {0x66e, 0x6d3}, {0x6d5, 0x6ff}, {0x710, 0x7f6}, {0x800, 0x82d}, {0x840, 0x963}, {0x966, 0x96f}, {0x971, 0xdf3},
  {0xf00, 0xfd4}, {0x10a0, 0x10fa}, {0x10fc, 0x135f}, {0x1380, 0x166c}, {0x1820, 0x18aa}, {0x1900, 0x193b}, {0x1970, 0x1fff}, {0x2c00, 0x2dff},
  {0xa640, 0xa7ff}, {0xab30, 0xabff}, {0xfb00, 0xfd3d}, {0xfd50, 0xfdfb}, {0xfe70, 0xfefc},
};

static TSCharacterRange sym__word_character_set_12[] = {
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
      if (eof) ADVANCE(700);
      ADVANCE_MAP(
        '#', 1450,
        '+', 1444,
        '-', 703,
        '0', 1054,
        '1', 1056,
        '2', 1055,
        '3', 1057,
        ':', 1437,
        '<', 1443,
        '=', 1446,
        '?', 1447,
        '@', 1451,
        'A', 844,
        'B', 1131,
        'C', 1119,
        'D', 1113,
        'E', 1120,
        'F', 1128,
        'G', 1129,
        'H', 1126,
        'I', 1130,
        'J', 1132,
        'K', 1132,
        'M', 1122,
        'N', 1136,
        'P', 845,
        'R', 1114,
        'S', 1115,
        'T', 1268,
        'U', 1133,
        'W', 1125,
        'X', 1134,
        'Y', 1135,
        'Z', 855,
        '[', 1441,
        '_', 1442,
        'a', 847,
        'd', 1027,
        'g', 1164,
        'h', 1028,
        'm', 1029,
        'p', 846,
        's', 1030,
        't', 1270,
        'u', 1180,
        'w', 1031,
        'x', 1181,
        'y', 1184,
        'z', 853,
        '{', 1448,
        '~', 702,
        0x2013, 1438,
        0x2014, 1439,
        0x2212, 1435,
        0x2248, 1449,
        0x301c, 702,
        0xff5e, 702,
        0x2010, 1436,
        0x2011, 1436,
        'L', 1202,
        'O', 1202,
        'Q', 1202,
        'V', 1202,
        'b', 1201,
        'c', 1201,
        'e', 1201,
        'f', 1201,
      );
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1058);
      if (('i' <= lookahead && lookahead <= 'v')) ADVANCE(1203);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1432);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(688);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1424);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      if (set_contains(sym__word_character_set_1, 56, lookahead)) ADVANCE(1430);
      if (lookahead != 0) ADVANCE(1440);
      END_STATE();
    case 1:
      ADVANCE_MAP(
        ' ', 285,
        '/', 325,
        '>', 716,
        'A', 40,
        'a', 40,
        'M', 12,
        'm', 12,
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 2:
      if (lookahead == ' ') ADVANCE(285);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 3:
      if (lookahead == ' ') ADVANCE(285);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(14);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 4:
      ADVANCE_MAP(
        ' ', 285,
        '/', 325,
        '>', 716,
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 5:
      if (lookahead == ' ') ADVANCE(285);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 6:
      if (lookahead == ' ') ADVANCE(285);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 7:
      if (lookahead == ' ') ADVANCE(285);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 8:
      if (lookahead == ' ') ADVANCE(285);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 9:
      if (lookahead == ' ') ADVANCE(325);
      if (lookahead == '>') ADVANCE(1431);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(9);
      END_STATE();
    case 10:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 11:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 12:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 13:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 14:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 15:
      ADVANCE_MAP(
        ' ', 296,
        '/', 325,
        '>', 716,
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 16:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 17:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 18:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 19:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 20:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 21:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 22:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 23:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 24:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 25:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 26:
      ADVANCE_MAP(
        ' ', 296,
        '/', 325,
        '>', 716,
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 27:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 28:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 29:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 30:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 31:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 32:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 33:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 34:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 35:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 36:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 37:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 38:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 39:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 40:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 41:
      ADVANCE_MAP(
        ' ', 296,
        '/', 325,
        '>', 716,
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 42:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 43:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 44:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 45:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 46:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 47:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 48:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 49:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 50:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 51:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 52:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 53:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 54:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 55:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 56:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 57:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 58:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 59:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 60:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 61:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 62:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 63:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 64:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 65:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
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
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 66:
      if (lookahead == ' ') ADVANCE(296);
      if (lookahead == '/') ADVANCE(325);
      if (lookahead == '>') ADVANCE(716);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(66);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '/' || ':' < lookahead) &&
          (lookahead < '<' || '>' < lookahead) &&
          (lookahead < '@' || 'Z' < lookahead)) ADVANCE(324);
      END_STATE();
    case 67:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '0', 868,
        '1', 863,
        '_', 119,
        '%', 585,
        '+', 585,
      );
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(864);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 68:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '0', 865,
        '1', 862,
        '_', 119,
        '%', 585,
        '+', 585,
      );
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(869);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 69:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '?', 736,
        '_', 119,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1042);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 70:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '?', 736,
        '_', 119,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1043);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 71:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '?', 333,
        'M', 77,
        'X', 81,
        'm', 99,
        'x', 86,
        '%', 585,
        '+', 585,
        'D', 87,
        'd', 87,
        'H', 106,
        'h', 106,
        'S', 94,
        's', 94,
        'W', 96,
        'w', 96,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(183);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 72:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '?', 329,
        'D', 74,
        'X', 80,
        'x', 85,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(890);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 73:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '?', 329,
        'D', 74,
        'X', 80,
        'x', 85,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 74:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        'D', 723,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 75:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        'D', 88,
        'H', 107,
        'M', 100,
        'S', 97,
        'd', 912,
        'h', 921,
        'm', 931,
        's', 943,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(75);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 76:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        'H', 107,
        'M', 100,
        'S', 97,
        'h', 921,
        'm', 931,
        's', 943,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(76);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 77:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        'M', 181,
        '%', 585,
        '+', 585,
        'I', 102,
        'i', 102,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 78:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        'M', 100,
        'S', 97,
        'm', 931,
        's', 943,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(78);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 79:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        'S', 97,
        's', 943,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(79);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 80:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        'X', 723,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 81:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        'X', 181,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 82:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 82,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1313);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1427);
      END_STATE();
    case 83:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 83,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 84:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1426);
      END_STATE();
    case 85:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        'x', 723,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 86:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        'x', 181,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 87:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'A', 114,
        'a', 114,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 88:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'A', 115,
        'a', 115,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 89:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'C', 1016,
        'c', 1016,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 90:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'C', 944,
        'c', 944,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 91:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'D', 1018,
        'd', 1018,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 92:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'D', 945,
        'd', 945,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 93:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'E', 1018,
        'e', 1018,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 94:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'E', 89,
        'e', 89,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 95:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'E', 101,
        'e', 101,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 96:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'E', 95,
        'e', 95,
        'K', 1018,
        'k', 1018,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 97:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'E', 90,
        'e', 90,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 98:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'E', 933,
        'e', 933,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 99:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'I', 102,
        'i', 102,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 100:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'I', 104,
        'i', 104,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 101:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'K', 1018,
        'k', 1018,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 102:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'N', 1017,
        'n', 1017,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 103:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'N', 91,
        'n', 91,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 104:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'N', 932,
        'n', 932,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 105:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'N', 92,
        'n', 92,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 106:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'O', 112,
        'o', 112,
        'R', 1018,
        'r', 1018,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 107:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'O', 113,
        'o', 113,
        'R', 922,
        'r', 922,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 108:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'R', 1018,
        'r', 1018,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 109:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'R', 922,
        'r', 922,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 110:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'T', 93,
        't', 93,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 111:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'T', 98,
        't', 98,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 112:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'U', 108,
        'u', 108,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 113:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'U', 109,
        'u', 109,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 114:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'Y', 1018,
        'y', 1018,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 115:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'Y', 913,
        'y', 913,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 116:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '/') ADVANCE(678);
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(901);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 117:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '/') ADVANCE(678);
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(116);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 118:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '/') ADVANCE(678);
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(117);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 119:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '/') ADVANCE(678);
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 120:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        'D', 1278,
        'M', 1280,
        '_', 119,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1103);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 121:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        'D', 1277,
        '_', 119,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 122:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        'M', 1281,
        '_', 119,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1103);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 123:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        'Y', 1283,
        '_', 119,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 124:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '_', 119,
        'd', 1286,
        'm', 1288,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 125:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '_', 119,
        'd', 1285,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 126:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '_', 119,
        'm', 1289,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 127:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '_', 119,
        'y', 1291,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 128:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '/') ADVANCE(678);
      if (lookahead == '_') ADVANCE(119);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(827);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 129:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '/') ADVANCE(678);
      if (lookahead == '_') ADVANCE(119);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1103);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 130:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '/') ADVANCE(678);
      if (lookahead == '_') ADVANCE(119);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1102);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 131:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '/') ADVANCE(678);
      if (lookahead == '_') ADVANCE(119);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1049);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 132:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '/') ADVANCE(678);
      if (lookahead == '_') ADVANCE(119);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1050);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 133:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '/') ADVANCE(678);
      if (lookahead == '_') ADVANCE(119);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 134:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '%', 585,
        '+', 585,
        'D', 87,
        'd', 87,
        'H', 106,
        'h', 106,
        'M', 99,
        'm', 99,
        'S', 94,
        's', 94,
        'W', 96,
        'w', 96,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(177);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 135:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '%', 585,
        '+', 585,
        'D', 87,
        'd', 87,
        'H', 106,
        'h', 106,
        'M', 99,
        'm', 99,
        'S', 94,
        's', 94,
        'W', 96,
        'w', 96,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 136:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '/') ADVANCE(678);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(118);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 137:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '/') ADVANCE(678);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(890);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 138:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '/') ADVANCE(678);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(119);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1426);
      END_STATE();
    case 139:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '/') ADVANCE(678);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(119);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 140:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '/') ADVANCE(678);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 141:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '0') ADVANCE(1071);
      if (lookahead == '1') ADVANCE(1066);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(1069);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 142:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '0') ADVANCE(1070);
      if (lookahead == '1') ADVANCE(1065);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(1067);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 143:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        'D', 1278,
        'M', 1280,
        '_', 119,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 144:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == 'D') ADVANCE(1277);
      if (lookahead == '_') ADVANCE(119);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 145:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == 'M') ADVANCE(1281);
      if (lookahead == '_') ADVANCE(119);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 146:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == 'Y') ADVANCE(1283);
      if (lookahead == '_') ADVANCE(119);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 147:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '_', 119,
        'd', 1286,
        'm', 1288,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 148:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '_') ADVANCE(119);
      if (lookahead == 'd') ADVANCE(1285);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 149:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '_') ADVANCE(119);
      if (lookahead == 'm') ADVANCE(1289);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 150:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '_') ADVANCE(119);
      if (lookahead == 'y') ADVANCE(1291);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 151:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '_', 119,
        '%', 585,
        '+', 585,
        'M', 851,
        'm', 851,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 152:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '_', 119,
        '%', 585,
        '+', 585,
        'M', 766,
        'm', 766,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1426);
      END_STATE();
    case 153:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '_') ADVANCE(119);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(824);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 154:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '_') ADVANCE(119);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1354);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1426);
      END_STATE();
    case 155:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '_') ADVANCE(119);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1356);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1426);
      END_STATE();
    case 156:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '_') ADVANCE(119);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1353);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1426);
      END_STATE();
    case 157:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '_') ADVANCE(119);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1276);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 158:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '_') ADVANCE(119);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1355);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1426);
      END_STATE();
    case 159:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '_') ADVANCE(119);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1426);
      END_STATE();
    case 160:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '_') ADVANCE(119);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 161:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1074);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 162:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1402);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 163:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(76);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 164:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(78);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 165:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(79);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 166:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(75);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 167:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1401);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 168:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1399);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 169:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1072);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 170:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1403);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 171:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1078);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 172:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1079);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 173:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 174:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 163,
        '/', 678,
        '@', 679,
        'H', 107,
        'M', 100,
        'S', 97,
        'h', 921,
        'm', 931,
        's', 943,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 175:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 164,
        '/', 678,
        '@', 679,
        'M', 100,
        'S', 97,
        'm', 931,
        's', 943,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(175);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 176:
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 165,
        '/', 678,
        '@', 679,
        'S', 97,
        's', 943,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(176);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 177:
      ADVANCE_MAP(
        '#', 590,
        '-', 136,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        0x2010, 668,
        0x2011, 668,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(178);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 178:
      ADVANCE_MAP(
        '#', 590,
        '-', 136,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        0x2010, 668,
        0x2011, 668,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 179:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(203);
      if (lookahead == '.') ADVANCE(258);
      if (lookahead == '/') ADVANCE(412);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 180:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(213);
      if (lookahead == '.') ADVANCE(260);
      if (lookahead == '/') ADVANCE(460);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 181:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(73);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '/') ADVANCE(678);
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 182:
      ADVANCE_MAP(
        '#', 590,
        '-', 72,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        0x2010, 632,
        0x2011, 632,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 183:
      ADVANCE_MAP(
        '#', 590,
        '-', 137,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        0x2010, 632,
        0x2011, 632,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(182);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 184:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(193);
      if (lookahead == '.') ADVANCE(257);
      if (lookahead == '/') ADVANCE(368);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 185:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(206);
      if (lookahead == '.') ADVANCE(259);
      if (lookahead == '/') ADVANCE(433);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 186:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == ':') ADVANCE(382);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 187:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == ':') ADVANCE(407);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 188:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == ':') ADVANCE(454);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 189:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == '?') ADVANCE(337);
      if (lookahead == 'H') ADVANCE(194);
      if (lookahead == 'X') ADVANCE(200);
      if (lookahead == 'h') ADVANCE(207);
      if (lookahead == 'x') ADVANCE(210);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 190:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'C') ADVANCE(876);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 191:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'D') ADVANCE(179);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 192:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'D') ADVANCE(726);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 193:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'D') ADVANCE(192);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 194:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'H') ADVANCE(186);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 195:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'M') ADVANCE(179);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 196:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'M') ADVANCE(199);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 197:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'M') ADVANCE(184);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 198:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'T') ADVANCE(190);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 199:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'T') ADVANCE(861);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 200:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'X') ADVANCE(187);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 201:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'Y') ADVANCE(724);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 202:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'Y') ADVANCE(727);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 203:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'Y') ADVANCE(201);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 204:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'd') ADVANCE(726);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 205:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'd') ADVANCE(180);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 206:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'd') ADVANCE(204);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 207:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'h') ADVANCE(186);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 208:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'm') ADVANCE(180);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 209:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'm') ADVANCE(185);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 210:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'x') ADVANCE(188);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 211:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'y') ADVANCE(725);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 212:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'y') ADVANCE(727);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 213:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'y') ADVANCE(211);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 214:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(875);
      if (lookahead == '-' ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 215:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_') ADVANCE(216);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(874);
      END_STATE();
    case 216:
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 217:
      ADVANCE_MAP(
        '+', 239,
        '.', 584,
        ':', 288,
        '@', 679,
        'D', 220,
        'H', 231,
        'M', 227,
        'S', 224,
        'W', 226,
        '_', 363,
        'd', 782,
        'h', 786,
        'm', 785,
        's', 783,
        'w', 784,
        '%', 585,
        '-', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(217);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 218:
      ADVANCE_MAP(
        '+', 239,
        '.', 584,
        ':', 288,
        '@', 679,
        'D', 220,
        'H', 231,
        'M', 227,
        'S', 224,
        'W', 226,
        '_', 363,
        'd', 782,
        'h', 786,
        'm', 785,
        's', 783,
        'w', 784,
        '%', 585,
        '-', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(781);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 219:
      if (lookahead == '+') ADVANCE(239);
      if (lookahead == '0') ADVANCE(880);
      if (lookahead == '1') ADVANCE(877);
      if (lookahead == ':') ADVANCE(288);
      if (lookahead == '_') ADVANCE(363);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(882);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 220:
      ADVANCE_MAP(
        '+', 239,
        ':', 288,
        '@', 679,
        '_', 363,
        'A', 235,
        'a', 235,
        '%', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 221:
      ADVANCE_MAP(
        '+', 239,
        ':', 288,
        '@', 679,
        '_', 363,
        'C', 788,
        'c', 788,
        '%', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 222:
      ADVANCE_MAP(
        '+', 239,
        ':', 288,
        '@', 679,
        '_', 363,
        'D', 790,
        'd', 790,
        '%', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 223:
      ADVANCE_MAP(
        '+', 239,
        ':', 288,
        '@', 679,
        '_', 363,
        'E', 790,
        'e', 790,
        '%', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 224:
      ADVANCE_MAP(
        '+', 239,
        ':', 288,
        '@', 679,
        '_', 363,
        'E', 221,
        'e', 221,
        '%', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 225:
      ADVANCE_MAP(
        '+', 239,
        ':', 288,
        '@', 679,
        '_', 363,
        'E', 228,
        'e', 228,
        '%', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 226:
      ADVANCE_MAP(
        '+', 239,
        ':', 288,
        '@', 679,
        '_', 363,
        'E', 225,
        'e', 225,
        'K', 790,
        'k', 790,
        '%', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 227:
      ADVANCE_MAP(
        '+', 239,
        ':', 288,
        '@', 679,
        '_', 363,
        'I', 229,
        'i', 229,
        '%', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 228:
      ADVANCE_MAP(
        '+', 239,
        ':', 288,
        '@', 679,
        '_', 363,
        'K', 790,
        'k', 790,
        '%', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 229:
      ADVANCE_MAP(
        '+', 239,
        ':', 288,
        '@', 679,
        '_', 363,
        'N', 789,
        'n', 789,
        '%', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 230:
      ADVANCE_MAP(
        '+', 239,
        ':', 288,
        '@', 679,
        '_', 363,
        'N', 222,
        'n', 222,
        '%', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 231:
      ADVANCE_MAP(
        '+', 239,
        ':', 288,
        '@', 679,
        '_', 363,
        'O', 234,
        'o', 234,
        'R', 790,
        'r', 790,
        '%', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 232:
      ADVANCE_MAP(
        '+', 239,
        ':', 288,
        '@', 679,
        '_', 363,
        'R', 790,
        'r', 790,
        '%', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 233:
      ADVANCE_MAP(
        '+', 239,
        ':', 288,
        '@', 679,
        '_', 363,
        'T', 223,
        't', 223,
        '%', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 234:
      ADVANCE_MAP(
        '+', 239,
        ':', 288,
        '@', 679,
        '_', 363,
        'U', 232,
        'u', 232,
        '%', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 235:
      ADVANCE_MAP(
        '+', 239,
        ':', 288,
        '@', 679,
        '_', 363,
        'Y', 790,
        'y', 790,
        '%', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 236:
      if (lookahead == '+') ADVANCE(239);
      if (lookahead == ':') ADVANCE(288);
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == '_') ADVANCE(363);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(879);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 237:
      if (lookahead == '+') ADVANCE(239);
      if (lookahead == ':') ADVANCE(288);
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == '_') ADVANCE(363);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 238:
      if (lookahead == '+') ADVANCE(239);
      if (lookahead == ':') ADVANCE(288);
      if (lookahead == '_') ADVANCE(363);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(832);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 239:
      if (lookahead == '+') ADVANCE(239);
      if (lookahead == ':') ADVANCE(288);
      if (lookahead == '_') ADVANCE(363);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 240:
      if (lookahead == ',') ADVANCE(573);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(560);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(419);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(268);
      END_STATE();
    case 241:
      if (lookahead == ',') ADVANCE(573);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(242);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(417);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(268);
      END_STATE();
    case 242:
      if (lookahead == ',') ADVANCE(573);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(417);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(268);
      END_STATE();
    case 243:
      ADVANCE_MAP(
        ',', 574,
        'O', 551,
        'o', 551,
        'R', 244,
        'r', 244,
        ' ', 422,
        0xa0, 422,
        0x2009, 422,
        0x202f, 422,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(269);
      END_STATE();
    case 244:
      if (lookahead == ',') ADVANCE(574);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(245);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(420);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(269);
      END_STATE();
    case 245:
      if (lookahead == ',') ADVANCE(574);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(420);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(269);
      END_STATE();
    case 246:
      if (lookahead == ',') ADVANCE(575);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(518);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(425);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(270);
      END_STATE();
    case 247:
      ADVANCE_MAP(
        ',', 575,
        'S', 249,
        's', 249,
        'U', 545,
        'u', 545,
        ' ', 423,
        0xa0, 423,
        0x2009, 423,
        0x202f, 423,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(270);
      END_STATE();
    case 248:
      if (lookahead == ',') ADVANCE(575);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(249);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(423);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(270);
      END_STATE();
    case 249:
      if (lookahead == ',') ADVANCE(575);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(423);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(270);
      END_STATE();
    case 250:
      ADVANCE_MAP(
        ',', 576,
        'E', 490,
        'e', 490,
        'K', 251,
        'k', 251,
        ' ', 428,
        0xa0, 428,
        0x2009, 428,
        0x202f, 428,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(271);
      END_STATE();
    case 251:
      if (lookahead == ',') ADVANCE(576);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(252);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(426);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(271);
      END_STATE();
    case 252:
      if (lookahead == ',') ADVANCE(576);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(426);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(271);
      END_STATE();
    case 253:
      if (lookahead == '-') ADVANCE(342);
      END_STATE();
    case 254:
      if (lookahead == '.') ADVANCE(255);
      if (lookahead == '/') ADVANCE(678);
      if (('-' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(254);
      END_STATE();
    case 255:
      if (lookahead == '.') ADVANCE(255);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(254);
      END_STATE();
    case 256:
      if (lookahead == '.') ADVANCE(513);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(764);
      END_STATE();
    case 257:
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'D') ADVANCE(192);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 258:
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'Y') ADVANCE(201);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 259:
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'd') ADVANCE(204);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 260:
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'y') ADVANCE(211);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 261:
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 262:
      ADVANCE_MAP(
        '.', 584,
        '@', 679,
        'D', 347,
        'H', 358,
        'M', 354,
        'S', 351,
        'W', 353,
        'd', 795,
        'h', 799,
        'm', 798,
        's', 796,
        'w', 797,
        '%', 585,
        '+', 585,
        '-', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(262);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 263:
      if (lookahead == '.') ADVANCE(263);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1404);
      END_STATE();
    case 264:
      ADVANCE_MAP(
        '.', 609,
        'H', 532,
        'M', 506,
        'S', 492,
        'h', 957,
        'm', 962,
        's', 970,
        ' ', 502,
        0xa0, 502,
        0x2009, 502,
        0x202f, 502,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(264);
      END_STATE();
    case 265:
      ADVANCE_MAP(
        '.', 610,
        'M', 506,
        'S', 492,
        'm', 962,
        's', 970,
        ' ', 514,
        0xa0, 514,
        0x2009, 514,
        0x202f, 514,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(265);
      END_STATE();
    case 266:
      if (lookahead == '.') ADVANCE(611);
      if (lookahead == 'S') ADVANCE(492);
      if (lookahead == 's') ADVANCE(970);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(541);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(266);
      END_STATE();
    case 267:
      ADVANCE_MAP(
        '.', 612,
        'D', 469,
        'H', 532,
        'M', 506,
        'S', 492,
        'd', 952,
        'h', 957,
        'm', 962,
        's', 970,
        ' ', 483,
        0xa0, 483,
        0x2009, 483,
        0x202f, 483,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(267);
      END_STATE();
    case 268:
      if (lookahead == '.') ADVANCE(613);
      if (lookahead == 'H') ADVANCE(532);
      if (lookahead == 'M') ADVANCE(506);
      if (lookahead == 'S') ADVANCE(492);
      if (lookahead == 'h') ADVANCE(957);
      if (lookahead == 'm') ADVANCE(962);
      if (lookahead == 's') ADVANCE(970);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(268);
      END_STATE();
    case 269:
      if (lookahead == '.') ADVANCE(614);
      if (lookahead == 'M') ADVANCE(506);
      if (lookahead == 'S') ADVANCE(492);
      if (lookahead == 'm') ADVANCE(962);
      if (lookahead == 's') ADVANCE(970);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(269);
      END_STATE();
    case 270:
      if (lookahead == '.') ADVANCE(615);
      if (lookahead == 'S') ADVANCE(492);
      if (lookahead == 's') ADVANCE(970);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(270);
      END_STATE();
    case 271:
      ADVANCE_MAP(
        '.', 616,
        'D', 469,
        'H', 532,
        'M', 506,
        'S', 492,
        'd', 952,
        'h', 957,
        'm', 962,
        's', 970,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(271);
      END_STATE();
    case 272:
      ADVANCE_MAP(
        '.', 623,
        'H', 531,
        'h', 531,
        'M', 507,
        'm', 507,
        'S', 496,
        's', 496,
        ' ', 500,
        0xa0, 500,
        0x2009, 500,
        0x202f, 500,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(272);
      END_STATE();
    case 273:
      ADVANCE_MAP(
        '.', 624,
        'M', 507,
        'm', 507,
        'S', 496,
        's', 496,
        ' ', 515,
        0xa0, 515,
        0x2009, 515,
        0x202f, 515,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(273);
      END_STATE();
    case 274:
      if (lookahead == '.') ADVANCE(625);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(496);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(542);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(274);
      END_STATE();
    case 275:
      ADVANCE_MAP(
        '.', 626,
        'D', 469,
        'd', 469,
        'H', 531,
        'h', 531,
        'M', 507,
        'm', 507,
        'S', 496,
        's', 496,
        ' ', 481,
        0xa0, 481,
        0x2009, 481,
        0x202f, 481,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(275);
      END_STATE();
    case 276:
      ADVANCE_MAP(
        '.', 642,
        'H', 532,
        'M', 506,
        'S', 492,
        'h', 957,
        'm', 962,
        's', 970,
        ' ', 381,
        0xa0, 381,
        0x2009, 381,
        0x202f, 381,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(276);
      END_STATE();
    case 277:
      ADVANCE_MAP(
        '.', 643,
        'M', 506,
        'S', 492,
        'm', 962,
        's', 970,
        ' ', 389,
        0xa0, 389,
        0x2009, 389,
        0x202f, 389,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(277);
      END_STATE();
    case 278:
      if (lookahead == '.') ADVANCE(644);
      if (lookahead == 'S') ADVANCE(492);
      if (lookahead == 's') ADVANCE(970);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(395);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(278);
      END_STATE();
    case 279:
      ADVANCE_MAP(
        '.', 645,
        'D', 469,
        'H', 532,
        'M', 506,
        'S', 492,
        'd', 952,
        'h', 957,
        'm', 962,
        's', 970,
        ' ', 374,
        0xa0, 374,
        0x2009, 374,
        0x202f, 374,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(279);
      END_STATE();
    case 280:
      ADVANCE_MAP(
        '.', 629,
        'D', 468,
        'H', 530,
        'M', 505,
        'S', 489,
        'W', 495,
        'd', 814,
        'h', 819,
        'm', 817,
        's', 815,
        'w', 816,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(280);
      END_STATE();
    case 281:
      ADVANCE_MAP(
        '.', 629,
        'D', 468,
        'H', 530,
        'M', 505,
        'S', 489,
        'W', 495,
        'd', 814,
        'h', 819,
        'm', 817,
        's', 815,
        'w', 816,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(793);
      END_STATE();
    case 282:
      if (lookahead == '.') ADVANCE(638);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(390);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(282);
      END_STATE();
    case 283:
      if (lookahead == '.') ADVANCE(648);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(395);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(283);
      END_STATE();
    case 284:
      if (lookahead == '.') ADVANCE(651);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(379);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(284);
      END_STATE();
    case 285:
      if (lookahead == '/') ADVANCE(286);
      if (lookahead == '>') ADVANCE(716);
      if (lookahead == ':' ||
          lookahead == '=' ||
          lookahead == '@') ADVANCE(286);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '<' || '>' < lookahead)) ADVANCE(285);
      END_STATE();
    case 286:
      if (lookahead == '/') ADVANCE(286);
      if (lookahead == '>') ADVANCE(1431);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != '<') ADVANCE(286);
      END_STATE();
    case 287:
      if (lookahead == '/') ADVANCE(1428);
      END_STATE();
    case 288:
      if (lookahead == '/') ADVANCE(287);
      END_STATE();
    case 289:
      if (lookahead == '/') ADVANCE(287);
      if (lookahead == 'M') ADVANCE(383);
      if (lookahead == 'm') ADVANCE(438);
      END_STATE();
    case 290:
      if (lookahead == '/') ADVANCE(287);
      if (lookahead == 'X') ADVANCE(403);
      END_STATE();
    case 291:
      if (lookahead == '/') ADVANCE(287);
      if (lookahead == 'x') ADVANCE(451);
      END_STATE();
    case 292:
      if (lookahead == '/') ADVANCE(287);
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(627);
      END_STATE();
    case 293:
      if (lookahead == '/') ADVANCE(287);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(618);
      END_STATE();
    case 294:
      if (lookahead == '/') ADVANCE(287);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(619);
      END_STATE();
    case 295:
      if (lookahead == '/') ADVANCE(287);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(672);
      END_STATE();
    case 296:
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(716);
      if (lookahead == ':' ||
          lookahead == '=' ||
          lookahead == '@') ADVANCE(298);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          (lookahead < '<' || '>' < lookahead)) ADVANCE(296);
      END_STATE();
    case 297:
      if (lookahead == '/') ADVANCE(297);
      if (lookahead == '>') ADVANCE(1431);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != '<') ADVANCE(298);
      END_STATE();
    case 298:
      if (lookahead == '/') ADVANCE(297);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != '<' &&
          lookahead != '>') ADVANCE(298);
      END_STATE();
    case 299:
      if (lookahead == '0') ADVANCE(1083);
      if (lookahead == '3') ADVANCE(902);
      if (lookahead == '7') ADVANCE(905);
      if (lookahead == '1' ||
          lookahead == '2') ADVANCE(904);
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(905);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 300:
      if (lookahead == '0') ADVANCE(1083);
      if (lookahead == '3') ADVANCE(902);
      if (lookahead == '1' ||
          lookahead == '2') ADVANCE(904);
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(905);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 301:
      if (lookahead == '0') ADVANCE(307);
      END_STATE();
    case 302:
      if (lookahead == '0') ADVANCE(307);
      if (lookahead == '3') ADVANCE(307);
      END_STATE();
    case 303:
      if (lookahead == '0') ADVANCE(307);
      if (lookahead == '3') ADVANCE(307);
      if (lookahead == '4') ADVANCE(311);
      END_STATE();
    case 304:
      if (lookahead == '0') ADVANCE(307);
      if (lookahead == '3') ADVANCE(307);
      if (lookahead == '4') ADVANCE(311);
      if (lookahead == ':') ADVANCE(303);
      END_STATE();
    case 305:
      if (lookahead == '0') ADVANCE(307);
      if (lookahead == '3') ADVANCE(307);
      if (lookahead == '4') ADVANCE(311);
      if (lookahead == ':') ADVANCE(302);
      END_STATE();
    case 306:
      if (lookahead == '0') ADVANCE(307);
      if (lookahead == '3') ADVANCE(307);
      if (lookahead == '4') ADVANCE(311);
      if (lookahead == ':') ADVANCE(301);
      END_STATE();
    case 307:
      if (lookahead == '0') ADVANCE(854);
      END_STATE();
    case 308:
      if (lookahead == '0') ADVANCE(884);
      if (lookahead == '1') ADVANCE(883);
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(886);
      END_STATE();
    case 309:
      if (lookahead == '0') ADVANCE(856);
      END_STATE();
    case 310:
      if (lookahead == '0') ADVANCE(309);
      if (lookahead == '3') ADVANCE(309);
      if (lookahead == '4') ADVANCE(312);
      END_STATE();
    case 311:
      if (lookahead == '5') ADVANCE(854);
      END_STATE();
    case 312:
      if (lookahead == '5') ADVANCE(856);
      END_STATE();
    case 313:
      if (lookahead == ':') ADVANCE(302);
      END_STATE();
    case 314:
      if (lookahead == ':') ADVANCE(382);
      END_STATE();
    case 315:
      if (lookahead == ':') ADVANCE(336);
      if (lookahead == '?') ADVANCE(716);
      END_STATE();
    case 316:
      if (lookahead == ':') ADVANCE(301);
      END_STATE();
    case 317:
      if (lookahead == ':') ADVANCE(671);
      END_STATE();
    case 318:
      if (lookahead == ':') ADVANCE(310);
      END_STATE();
    case 319:
      if (lookahead == ':') ADVANCE(407);
      END_STATE();
    case 320:
      if (lookahead == ':') ADVANCE(454);
      END_STATE();
    case 321:
      if (lookahead == ':') ADVANCE(344);
      END_STATE();
    case 322:
      if (lookahead == ':') ADVANCE(674);
      END_STATE();
    case 323:
      if (lookahead == '=') ADVANCE(323);
      if (lookahead == '>') ADVANCE(1432);
      END_STATE();
    case 324:
      if (lookahead == '>') ADVANCE(716);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != '/' &&
          lookahead != ':' &&
          (lookahead < '<' || '>' < lookahead) &&
          lookahead != '@') ADVANCE(324);
      END_STATE();
    case 325:
      if (lookahead == '>') ADVANCE(1431);
      END_STATE();
    case 326:
      if (lookahead == '?') ADVANCE(330);
      if (lookahead == 'X') ADVANCE(400);
      if (lookahead == 'x') ADVANCE(448);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1095);
      END_STATE();
    case 327:
      if (lookahead == '?') ADVANCE(330);
      if (lookahead == 'X') ADVANCE(400);
      if (lookahead == 'x') ADVANCE(448);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(465);
      END_STATE();
    case 328:
      if (lookahead == '?') ADVANCE(330);
      if (lookahead == 'X') ADVANCE(400);
      if (lookahead == 'x') ADVANCE(448);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1096);
      if (('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(672);
      END_STATE();
    case 329:
      if (lookahead == '?') ADVANCE(716);
      END_STATE();
    case 330:
      if (lookahead == '?') ADVANCE(754);
      END_STATE();
    case 331:
      if (lookahead == '?') ADVANCE(732);
      END_STATE();
    case 332:
      if (lookahead == '?') ADVANCE(744);
      END_STATE();
    case 333:
      if (lookahead == '?') ADVANCE(253);
      END_STATE();
    case 334:
      if (lookahead == '?') ADVANCE(735);
      END_STATE();
    case 335:
      if (lookahead == '?') ADVANCE(740);
      END_STATE();
    case 336:
      if (lookahead == '?') ADVANCE(331);
      END_STATE();
    case 337:
      if (lookahead == '?') ADVANCE(321);
      END_STATE();
    case 338:
      if (lookahead == '?') ADVANCE(332);
      if (lookahead == 'X') ADVANCE(401);
      if (lookahead == 'x') ADVANCE(449);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(751);
      END_STATE();
    case 339:
      if (lookahead == '?') ADVANCE(332);
      if (lookahead == 'X') ADVANCE(401);
      if (lookahead == 'x') ADVANCE(449);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(746);
      END_STATE();
    case 340:
      if (lookahead == '?') ADVANCE(332);
      if (lookahead == 'X') ADVANCE(401);
      if (lookahead == 'x') ADVANCE(449);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(747);
      if (('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(673);
      END_STATE();
    case 341:
      if (lookahead == '?') ADVANCE(329);
      END_STATE();
    case 342:
      if (lookahead == '?') ADVANCE(329);
      if (lookahead == 'D') ADVANCE(364);
      if (lookahead == 'X') ADVANCE(399);
      if (lookahead == 'x') ADVANCE(447);
      END_STATE();
    case 343:
      if (lookahead == '?') ADVANCE(337);
      if (lookahead == 'H') ADVANCE(380);
      if (lookahead == 'X') ADVANCE(406);
      if (lookahead == 'h') ADVANCE(437);
      if (lookahead == 'x') ADVANCE(455);
      END_STATE();
    case 344:
      if (lookahead == '?') ADVANCE(334);
      END_STATE();
    case 345:
      if (lookahead == '?') ADVANCE(335);
      END_STATE();
    case 346:
      ADVANCE_MAP(
        '@', 679,
        'D', 347,
        'H', 358,
        'M', 354,
        'S', 351,
        'W', 353,
        'd', 795,
        'h', 799,
        'm', 798,
        's', 796,
        'w', 797,
        '%', 585,
        '+', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(346);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 347:
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(362);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 348:
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(800);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 349:
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(802);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 350:
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(802);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 351:
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(348);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 352:
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(355);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 353:
      ADVANCE_MAP(
        '@', 679,
        'E', 352,
        'e', 352,
        'K', 802,
        'k', 802,
        '%', 585,
        '+', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 354:
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(356);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 355:
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(802);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 356:
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(801);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 357:
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(349);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 358:
      ADVANCE_MAP(
        '@', 679,
        'O', 361,
        'o', 361,
        'R', 802,
        'r', 802,
        '%', 585,
        '+', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 359:
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(802);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 360:
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(350);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 361:
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(359);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 362:
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(802);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 363:
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 364:
      if (lookahead == 'D') ADVANCE(716);
      END_STATE();
    case 365:
      if (lookahead == 'D') ADVANCE(191);
      if (lookahead == 'M') ADVANCE(195);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 366:
      if (lookahead == 'D') ADVANCE(739);
      END_STATE();
    case 367:
      if (lookahead == 'D') ADVANCE(192);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 368:
      if (lookahead == 'D') ADVANCE(366);
      END_STATE();
    case 369:
      ADVANCE_MAP(
        'D', 467,
        'H', 529,
        'M', 504,
        'W', 491,
        'd', 240,
        'h', 243,
        'm', 246,
        'w', 250,
      );
      END_STATE();
    case 370:
      ADVANCE_MAP(
        'D', 468,
        'H', 530,
        'M', 505,
        'S', 489,
        'W', 495,
        'd', 814,
        'h', 819,
        'm', 817,
        's', 815,
        'w', 816,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(370);
      END_STATE();
    case 371:
      ADVANCE_MAP(
        'D', 469,
        'H', 532,
        'M', 506,
        'S', 492,
        'd', 952,
        'h', 957,
        'm', 962,
        's', 970,
        ' ', 483,
        0xa0, 483,
        0x2009, 483,
        0x202f, 483,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(371);
      END_STATE();
    case 372:
      ADVANCE_MAP(
        'D', 469,
        'H', 532,
        'M', 506,
        'S', 492,
        'd', 952,
        'h', 957,
        'm', 962,
        's', 970,
        ' ', 374,
        0xa0, 374,
        0x2009, 374,
        0x202f, 374,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(372);
      END_STATE();
    case 373:
      ADVANCE_MAP(
        'D', 469,
        'H', 532,
        'M', 506,
        'S', 492,
        'd', 952,
        'h', 957,
        'm', 962,
        's', 970,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(373);
      END_STATE();
    case 374:
      ADVANCE_MAP(
        'D', 470,
        'H', 533,
        'M', 509,
        'S', 492,
        'd', 969,
        'h', 974,
        'm', 972,
        's', 970,
      );
      END_STATE();
    case 375:
      if (lookahead == 'G') ADVANCE(196);
      if (lookahead == 'U') ADVANCE(198);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 376:
      ADVANCE_MAP(
        'H', 532,
        'M', 506,
        'S', 492,
        'h', 957,
        'm', 962,
        's', 970,
        ' ', 502,
        0xa0, 502,
        0x2009, 502,
        0x202f, 502,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(376);
      END_STATE();
    case 377:
      ADVANCE_MAP(
        'H', 532,
        'M', 506,
        'S', 492,
        'h', 957,
        'm', 962,
        's', 970,
        ' ', 381,
        0xa0, 381,
        0x2009, 381,
        0x202f, 381,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(377);
      END_STATE();
    case 378:
      if (lookahead == 'H') ADVANCE(532);
      if (lookahead == 'M') ADVANCE(506);
      if (lookahead == 'S') ADVANCE(492);
      if (lookahead == 'h') ADVANCE(957);
      if (lookahead == 'm') ADVANCE(962);
      if (lookahead == 's') ADVANCE(970);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(378);
      END_STATE();
    case 379:
      if (lookahead == 'H') ADVANCE(534);
      if (lookahead == 'M') ADVANCE(508);
      if (lookahead == 'S') ADVANCE(492);
      if (lookahead == 'h') ADVANCE(975);
      if (lookahead == 'm') ADVANCE(971);
      if (lookahead == 's') ADVANCE(970);
      END_STATE();
    case 380:
      if (lookahead == 'H') ADVANCE(314);
      END_STATE();
    case 381:
      if (lookahead == 'H') ADVANCE(533);
      if (lookahead == 'M') ADVANCE(509);
      if (lookahead == 'S') ADVANCE(492);
      if (lookahead == 'h') ADVANCE(974);
      if (lookahead == 'm') ADVANCE(972);
      if (lookahead == 's') ADVANCE(970);
      END_STATE();
    case 382:
      if (lookahead == 'M') ADVANCE(384);
      if (lookahead == 'm') ADVANCE(439);
      END_STATE();
    case 383:
      if (lookahead == 'M') ADVANCE(728);
      END_STATE();
    case 384:
      if (lookahead == 'M') ADVANCE(729);
      END_STATE();
    case 385:
      if (lookahead == 'M') ADVANCE(197);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 386:
      ADVANCE_MAP(
        'M', 506,
        'S', 492,
        'm', 962,
        's', 970,
        ' ', 514,
        0xa0, 514,
        0x2009, 514,
        0x202f, 514,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(386);
      END_STATE();
    case 387:
      ADVANCE_MAP(
        'M', 506,
        'S', 492,
        'm', 962,
        's', 970,
        ' ', 389,
        0xa0, 389,
        0x2009, 389,
        0x202f, 389,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(387);
      END_STATE();
    case 388:
      if (lookahead == 'M') ADVANCE(506);
      if (lookahead == 'S') ADVANCE(492);
      if (lookahead == 'm') ADVANCE(962);
      if (lookahead == 's') ADVANCE(970);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(388);
      END_STATE();
    case 389:
      if (lookahead == 'M') ADVANCE(509);
      if (lookahead == 'S') ADVANCE(492);
      if (lookahead == 'm') ADVANCE(972);
      if (lookahead == 's') ADVANCE(970);
      END_STATE();
    case 390:
      if (lookahead == 'M') ADVANCE(508);
      if (lookahead == 'S') ADVANCE(492);
      if (lookahead == 'm') ADVANCE(971);
      if (lookahead == 's') ADVANCE(970);
      END_STATE();
    case 391:
      if (lookahead == 'S') ADVANCE(716);
      END_STATE();
    case 392:
      if (lookahead == 'S') ADVANCE(391);
      if (lookahead == 's') ADVANCE(445);
      END_STATE();
    case 393:
      if (lookahead == 'S') ADVANCE(740);
      END_STATE();
    case 394:
      if (lookahead == 'S') ADVANCE(393);
      if (lookahead == 's') ADVANCE(446);
      END_STATE();
    case 395:
      if (lookahead == 'S') ADVANCE(492);
      if (lookahead == 's') ADVANCE(970);
      END_STATE();
    case 396:
      if (lookahead == 'S') ADVANCE(492);
      if (lookahead == 's') ADVANCE(970);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(541);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(396);
      END_STATE();
    case 397:
      if (lookahead == 'S') ADVANCE(492);
      if (lookahead == 's') ADVANCE(970);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(395);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(397);
      END_STATE();
    case 398:
      if (lookahead == 'S') ADVANCE(492);
      if (lookahead == 's') ADVANCE(970);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(398);
      END_STATE();
    case 399:
      if (lookahead == 'X') ADVANCE(716);
      END_STATE();
    case 400:
      if (lookahead == 'X') ADVANCE(754);
      END_STATE();
    case 401:
      if (lookahead == 'X') ADVANCE(744);
      END_STATE();
    case 402:
      if (lookahead == 'X') ADVANCE(740);
      END_STATE();
    case 403:
      if (lookahead == 'X') ADVANCE(730);
      END_STATE();
    case 404:
      if (lookahead == 'X') ADVANCE(733);
      END_STATE();
    case 405:
      if (lookahead == 'X') ADVANCE(399);
      END_STATE();
    case 406:
      if (lookahead == 'X') ADVANCE(319);
      END_STATE();
    case 407:
      if (lookahead == 'X') ADVANCE(404);
      END_STATE();
    case 408:
      if (lookahead == 'X') ADVANCE(402);
      END_STATE();
    case 409:
      if (lookahead == 'Y') ADVANCE(716);
      END_STATE();
    case 410:
      if (lookahead == 'Y') ADVANCE(737);
      END_STATE();
    case 411:
      if (lookahead == 'Y') ADVANCE(201);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 412:
      if (lookahead == 'Y') ADVANCE(410);
      END_STATE();
    case 413:
      if (lookahead == ']') ADVANCE(701);
      END_STATE();
    case 414:
      if (lookahead == '_') ADVANCE(414);
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1425);
      END_STATE();
    case 415:
      if (lookahead == '_') ADVANCE(415);
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1426);
      END_STATE();
    case 416:
      if (lookahead == '_') ADVANCE(416);
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1427);
      END_STATE();
    case 417:
      if (lookahead == 'a') ADVANCE(441);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(264);
      END_STATE();
    case 418:
      if (lookahead == 'a') ADVANCE(441);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(272);
      END_STATE();
    case 419:
      if (lookahead == 'a') ADVANCE(441);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(276);
      END_STATE();
    case 420:
      if (lookahead == 'a') ADVANCE(442);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(265);
      END_STATE();
    case 421:
      if (lookahead == 'a') ADVANCE(442);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(273);
      END_STATE();
    case 422:
      if (lookahead == 'a') ADVANCE(442);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(277);
      END_STATE();
    case 423:
      if (lookahead == 'a') ADVANCE(443);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(266);
      END_STATE();
    case 424:
      if (lookahead == 'a') ADVANCE(443);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(274);
      END_STATE();
    case 425:
      if (lookahead == 'a') ADVANCE(443);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(278);
      END_STATE();
    case 426:
      if (lookahead == 'a') ADVANCE(444);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(267);
      END_STATE();
    case 427:
      if (lookahead == 'a') ADVANCE(444);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(275);
      END_STATE();
    case 428:
      if (lookahead == 'a') ADVANCE(444);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(279);
      END_STATE();
    case 429:
      if (lookahead == 'd') ADVANCE(205);
      if (lookahead == 'm') ADVANCE(208);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 430:
      if (lookahead == 'd') ADVANCE(739);
      END_STATE();
    case 431:
      if (lookahead == 'd') ADVANCE(577);
      END_STATE();
    case 432:
      if (lookahead == 'd') ADVANCE(204);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 433:
      if (lookahead == 'd') ADVANCE(430);
      END_STATE();
    case 434:
      if (lookahead == 'd') ADVANCE(578);
      END_STATE();
    case 435:
      if (lookahead == 'd') ADVANCE(579);
      END_STATE();
    case 436:
      if (lookahead == 'd') ADVANCE(580);
      END_STATE();
    case 437:
      if (lookahead == 'h') ADVANCE(314);
      END_STATE();
    case 438:
      if (lookahead == 'm') ADVANCE(728);
      END_STATE();
    case 439:
      if (lookahead == 'm') ADVANCE(729);
      END_STATE();
    case 440:
      if (lookahead == 'm') ADVANCE(209);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 441:
      if (lookahead == 'n') ADVANCE(431);
      END_STATE();
    case 442:
      if (lookahead == 'n') ADVANCE(434);
      END_STATE();
    case 443:
      if (lookahead == 'n') ADVANCE(435);
      END_STATE();
    case 444:
      if (lookahead == 'n') ADVANCE(436);
      END_STATE();
    case 445:
      if (lookahead == 's') ADVANCE(716);
      END_STATE();
    case 446:
      if (lookahead == 's') ADVANCE(740);
      END_STATE();
    case 447:
      if (lookahead == 'x') ADVANCE(716);
      END_STATE();
    case 448:
      if (lookahead == 'x') ADVANCE(754);
      END_STATE();
    case 449:
      if (lookahead == 'x') ADVANCE(744);
      END_STATE();
    case 450:
      if (lookahead == 'x') ADVANCE(740);
      END_STATE();
    case 451:
      if (lookahead == 'x') ADVANCE(731);
      END_STATE();
    case 452:
      if (lookahead == 'x') ADVANCE(734);
      END_STATE();
    case 453:
      if (lookahead == 'x') ADVANCE(447);
      END_STATE();
    case 454:
      if (lookahead == 'x') ADVANCE(452);
      END_STATE();
    case 455:
      if (lookahead == 'x') ADVANCE(320);
      END_STATE();
    case 456:
      if (lookahead == 'x') ADVANCE(450);
      END_STATE();
    case 457:
      if (lookahead == 'y') ADVANCE(716);
      END_STATE();
    case 458:
      if (lookahead == 'y') ADVANCE(738);
      END_STATE();
    case 459:
      if (lookahead == 'y') ADVANCE(211);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 460:
      if (lookahead == 'y') ADVANCE(458);
      END_STATE();
    case 461:
      if (lookahead == '}') ADVANCE(716);
      END_STATE();
    case 462:
      if (lookahead == '}') ADVANCE(461);
      if (lookahead != 0 &&
          lookahead != '\n' &&
          lookahead != '\r' &&
          lookahead != '{') ADVANCE(462);
      END_STATE();
    case 463:
      ADVANCE_MAP(
        ':', 327,
        0xff1a, 327,
        'H', 655,
        'h', 655,
        'A', 256,
        'P', 256,
        'a', 256,
        'p', 256,
      );
      END_STATE();
    case 464:
      if (lookahead == ':' ||
          lookahead == 0xff1a) ADVANCE(327);
      if (lookahead == 'A' ||
          lookahead == 'P' ||
          lookahead == 'a' ||
          lookahead == 'p') ADVANCE(256);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(463);
      END_STATE();
    case 465:
      if (lookahead == ':' ||
          lookahead == 0xff1a) ADVANCE(600);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '?' ||
          lookahead == 'X' ||
          lookahead == 'x') ADVANCE(754);
      END_STATE();
    case 466:
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(557);
      END_STATE();
    case 467:
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(560);
      END_STATE();
    case 468:
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(558);
      END_STATE();
    case 469:
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(559);
      END_STATE();
    case 470:
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(561);
      END_STATE();
    case 471:
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(1024);
      END_STATE();
    case 472:
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(818);
      END_STATE();
    case 473:
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(973);
      END_STATE();
    case 474:
      if (lookahead == 'C' ||
          lookahead == 'c') ADVANCE(528);
      END_STATE();
    case 475:
      ADVANCE_MAP(
        'D', 466,
        'd', 466,
        'H', 527,
        'h', 527,
        'M', 503,
        'm', 503,
        'S', 485,
        's', 485,
        'W', 488,
        'w', 488,
      );
      END_STATE();
    case 476:
      ADVANCE_MAP(
        'D', 466,
        'd', 466,
        'H', 527,
        'h', 527,
        'M', 503,
        'm', 503,
        'S', 485,
        's', 485,
        'W', 488,
        'w', 488,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(568);
      END_STATE();
    case 477:
      ADVANCE_MAP(
        'D', 466,
        'd', 466,
        'H', 527,
        'h', 527,
        'M', 503,
        'm', 503,
        'S', 485,
        's', 485,
        'W', 488,
        'w', 488,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(566);
      END_STATE();
    case 478:
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(1025);
      END_STATE();
    case 479:
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(822);
      END_STATE();
    case 480:
      if (lookahead == 'D' ||
          lookahead == 'd') ADVANCE(976);
      END_STATE();
    case 481:
      ADVANCE_MAP(
        'D', 469,
        'd', 469,
        'H', 531,
        'h', 531,
        'M', 507,
        'm', 507,
        'S', 496,
        's', 496,
      );
      END_STATE();
    case 482:
      ADVANCE_MAP(
        'D', 469,
        'd', 469,
        'H', 531,
        'h', 531,
        'M', 507,
        'm', 507,
        'S', 496,
        's', 496,
        ' ', 481,
        0xa0, 481,
        0x2009, 481,
        0x202f, 481,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(482);
      END_STATE();
    case 483:
      ADVANCE_MAP(
        'D', 469,
        'd', 469,
        'H', 532,
        'h', 532,
        'M', 506,
        'm', 506,
        'S', 492,
        's', 492,
      );
      END_STATE();
    case 484:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(1025);
      END_STATE();
    case 485:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(471);
      END_STATE();
    case 486:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(510);
      END_STATE();
    case 487:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(822);
      END_STATE();
    case 488:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(486);
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(1025);
      END_STATE();
    case 489:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(472);
      END_STATE();
    case 490:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(512);
      END_STATE();
    case 491:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(490);
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(251);
      END_STATE();
    case 492:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(473);
      END_STATE();
    case 493:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(511);
      END_STATE();
    case 494:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(964);
      END_STATE();
    case 495:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(493);
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(822);
      END_STATE();
    case 496:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(474);
      END_STATE();
    case 497:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(248);
      END_STATE();
    case 498:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(966);
      END_STATE();
    case 499:
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(979);
      END_STATE();
    case 500:
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(531);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(507);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(496);
      END_STATE();
    case 501:
      ADVANCE_MAP(
        'H', 531,
        'h', 531,
        'M', 507,
        'm', 507,
        'S', 496,
        's', 496,
        ' ', 500,
        0xa0, 500,
        0x2009, 500,
        0x202f, 500,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(501);
      END_STATE();
    case 502:
      if (lookahead == 'H' ||
          lookahead == 'h') ADVANCE(532);
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(506);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(492);
      END_STATE();
    case 503:
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(517);
      END_STATE();
    case 504:
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(518);
      END_STATE();
    case 505:
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(519);
      END_STATE();
    case 506:
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(520);
      END_STATE();
    case 507:
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(523);
      END_STATE();
    case 508:
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(522);
      END_STATE();
    case 509:
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(526);
      END_STATE();
    case 510:
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(1025);
      END_STATE();
    case 511:
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(822);
      END_STATE();
    case 512:
      if (lookahead == 'K' ||
          lookahead == 'k') ADVANCE(251);
      END_STATE();
    case 513:
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(768);
      END_STATE();
    case 514:
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(506);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(492);
      END_STATE();
    case 515:
      if (lookahead == 'M' ||
          lookahead == 'm') ADVANCE(507);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(496);
      END_STATE();
    case 516:
      ADVANCE_MAP(
        'M', 507,
        'm', 507,
        'S', 496,
        's', 496,
        ' ', 515,
        0xa0, 515,
        0x2009, 515,
        0x202f, 515,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(516);
      END_STATE();
    case 517:
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(1026);
      END_STATE();
    case 518:
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(247);
      END_STATE();
    case 519:
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(821);
      END_STATE();
    case 520:
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(963);
      END_STATE();
    case 521:
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(478);
      END_STATE();
    case 522:
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(978);
      END_STATE();
    case 523:
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(556);
      END_STATE();
    case 524:
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(479);
      END_STATE();
    case 525:
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(480);
      END_STATE();
    case 526:
      if (lookahead == 'N' ||
          lookahead == 'n') ADVANCE(965);
      END_STATE();
    case 527:
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(550);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(1025);
      END_STATE();
    case 528:
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(525);
      END_STATE();
    case 529:
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(551);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(244);
      END_STATE();
    case 530:
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(552);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(822);
      END_STATE();
    case 531:
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(553);
      END_STATE();
    case 532:
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(553);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(958);
      END_STATE();
    case 533:
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(555);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(959);
      END_STATE();
    case 534:
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(554);
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(977);
      END_STATE();
    case 535:
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(1025);
      END_STATE();
    case 536:
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(244);
      END_STATE();
    case 537:
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(822);
      END_STATE();
    case 538:
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(958);
      END_STATE();
    case 539:
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(977);
      END_STATE();
    case 540:
      if (lookahead == 'R' ||
          lookahead == 'r') ADVANCE(959);
      END_STATE();
    case 541:
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(492);
      END_STATE();
    case 542:
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(496);
      END_STATE();
    case 543:
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(496);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(542);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(543);
      END_STATE();
    case 544:
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(484);
      END_STATE();
    case 545:
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(497);
      END_STATE();
    case 546:
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(487);
      END_STATE();
    case 547:
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(494);
      END_STATE();
    case 548:
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(498);
      END_STATE();
    case 549:
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(499);
      END_STATE();
    case 550:
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(535);
      END_STATE();
    case 551:
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(536);
      END_STATE();
    case 552:
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(537);
      END_STATE();
    case 553:
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(538);
      END_STATE();
    case 554:
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(539);
      END_STATE();
    case 555:
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(540);
      END_STATE();
    case 556:
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(547);
      END_STATE();
    case 557:
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(1025);
      END_STATE();
    case 558:
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(822);
      END_STATE();
    case 559:
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(953);
      END_STATE();
    case 560:
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(241);
      END_STATE();
    case 561:
      if (lookahead == 'Y' ||
          lookahead == 'y') ADVANCE(954);
      END_STATE();
    case 562:
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(562);
      if (set_contains(sym_handle_character_set_6, 40, lookahead)) ADVANCE(1099);
      END_STATE();
    case 563:
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(563);
      if (set_contains(sym_handle_character_set_6, 40, lookahead)) ADVANCE(1100);
      END_STATE();
    case 564:
      if (lookahead == '3' ||
          lookahead == '4') ADVANCE(303);
      if (('0' <= lookahead && lookahead <= '2')) ADVANCE(306);
      END_STATE();
    case 565:
      if (lookahead == '-' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(632);
      END_STATE();
    case 566:
      if (lookahead == '-' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(632);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(565);
      END_STATE();
    case 567:
      if (lookahead == '-' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(668);
      END_STATE();
    case 568:
      if (lookahead == '-' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(668);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(567);
      END_STATE();
    case 569:
      if (lookahead == '2' ||
          lookahead == '3' ||
          lookahead == '9') ADVANCE(313);
      if (('0' <= lookahead && lookahead <= '8')) ADVANCE(316);
      END_STATE();
    case 570:
      if (lookahead == '2' ||
          lookahead == '3' ||
          lookahead == '9') ADVANCE(305);
      if (('0' <= lookahead && lookahead <= '8')) ADVANCE(306);
      END_STATE();
    case 571:
      if (('0' <= lookahead && lookahead <= '2')) ADVANCE(316);
      END_STATE();
    case 572:
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(395);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(572);
      END_STATE();
    case 573:
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(418);
      END_STATE();
    case 574:
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(421);
      END_STATE();
    case 575:
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(424);
      END_STATE();
    case 576:
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(427);
      END_STATE();
    case 577:
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(601);
      END_STATE();
    case 578:
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(602);
      END_STATE();
    case 579:
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(603);
      END_STATE();
    case 580:
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(604);
      END_STATE();
    case 581:
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(379);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(581);
      END_STATE();
    case 582:
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(390);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(582);
      END_STATE();
    case 583:
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(841);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 584:
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(346);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 585:
      if (lookahead == '%' ||
          lookahead == '+' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 586:
      if (('0' <= lookahead && lookahead <= '4')) ADVANCE(304);
      END_STATE();
    case 587:
      if (('0' <= lookahead && lookahead <= '4')) ADVANCE(318);
      END_STATE();
    case 588:
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(627);
      END_STATE();
    case 589:
      if (lookahead == '!' ||
          lookahead == '\'' ||
          lookahead == ',' ||
          lookahead == '.' ||
          lookahead == ':' ||
          lookahead == ';' ||
          lookahead == '?') ADVANCE(589);
      if (('#' <= lookahead && lookahead <= '&') ||
          ('*' <= lookahead && lookahead <= '9') ||
          lookahead == '=' ||
          ('@' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z') ||
          lookahead == '~') ADVANCE(1428);
      END_STATE();
    case 590:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1105);
      END_STATE();
    case 591:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(464);
      END_STATE();
    case 592:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(304);
      END_STATE();
    case 593:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1085);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 594:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(839);
      END_STATE();
    case 595:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(835);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 596:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1089);
      END_STATE();
    case 597:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1090);
      END_STATE();
    case 598:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1093);
      END_STATE();
    case 599:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(749);
      END_STATE();
    case 600:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(750);
      END_STATE();
    case 601:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(272);
      END_STATE();
    case 602:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(273);
      END_STATE();
    case 603:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(274);
      END_STATE();
    case 604:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(275);
      END_STATE();
    case 605:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1044);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 606:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(843);
      END_STATE();
    case 607:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(280);
      END_STATE();
    case 608:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(842);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 609:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(376);
      END_STATE();
    case 610:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(386);
      END_STATE();
    case 611:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(396);
      END_STATE();
    case 612:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(371);
      END_STATE();
    case 613:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(378);
      END_STATE();
    case 614:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(388);
      END_STATE();
    case 615:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(398);
      END_STATE();
    case 616:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(373);
      END_STATE();
    case 617:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1051);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 618:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(794);
      END_STATE();
    case 619:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(706);
      END_STATE();
    case 620:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(741);
      END_STATE();
    case 621:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1097);
      END_STATE();
    case 622:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(763);
      END_STATE();
    case 623:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(501);
      END_STATE();
    case 624:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(516);
      END_STATE();
    case 625:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(543);
      END_STATE();
    case 626:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(482);
      END_STATE();
    case 627:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(856);
      END_STATE();
    case 628:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(888);
      END_STATE();
    case 629:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(370);
      END_STATE();
    case 630:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1407);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 631:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(900);
      END_STATE();
    case 632:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(895);
      END_STATE();
    case 633:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(894);
      END_STATE();
    case 634:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(282);
      END_STATE();
    case 635:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(769);
      END_STATE();
    case 636:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(705);
      END_STATE();
    case 637:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1094);
      if (('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(669);
      END_STATE();
    case 638:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(582);
      END_STATE();
    case 639:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(715);
      END_STATE();
    case 640:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(704);
      END_STATE();
    case 641:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1091);
      END_STATE();
    case 642:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(377);
      END_STATE();
    case 643:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(387);
      END_STATE();
    case 644:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(397);
      END_STATE();
    case 645:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(372);
      END_STATE();
    case 646:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(758);
      END_STATE();
    case 647:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(283);
      END_STATE();
    case 648:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(572);
      END_STATE();
    case 649:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(710);
      END_STATE();
    case 650:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(284);
      END_STATE();
    case 651:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(581);
      END_STATE();
    case 652:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(596);
      END_STATE();
    case 653:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(318);
      END_STATE();
    case 654:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(618);
      END_STATE();
    case 655:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(620);
      END_STATE();
    case 656:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(631);
      END_STATE();
    case 657:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(646);
      END_STATE();
    case 658:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(635);
      END_STATE();
    case 659:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(636);
      END_STATE();
    case 660:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(649);
      END_STATE();
    case 661:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(640);
      END_STATE();
    case 662:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1086);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 663:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(652);
      END_STATE();
    case 664:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1088);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 665:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(656);
      END_STATE();
    case 666:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(657);
      END_STATE();
    case 667:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(660);
      END_STATE();
    case 668:
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(665);
      END_STATE();
    case 669:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(1106);
      END_STATE();
    case 670:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(672);
      END_STATE();
    case 671:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(669);
      END_STATE();
    case 672:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(322);
      END_STATE();
    case 673:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(317);
      END_STATE();
    case 674:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(673);
      END_STATE();
    case 675:
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(215);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 676:
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(9);
      END_STATE();
    case 677:
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(887);
      END_STATE();
    case 678:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 679:
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1404);
      END_STATE();
    case 680:
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 681:
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1426);
      END_STATE();
    case 682:
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1425);
      END_STATE();
    case 683:
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1426);
      END_STATE();
    case 684:
      if (set_contains(sym_handle_character_set_5, 39, lookahead)) ADVANCE(1100);
      END_STATE();
    case 685:
      if (eof) ADVANCE(700);
      ADVANCE_MAP(
        '#', 1450,
        '+', 1444,
        '-', 703,
        '0', 1054,
        '1', 1056,
        '2', 1055,
        '3', 1057,
        ':', 1437,
        '<', 1443,
        '=', 1446,
        '?', 1447,
        '@', 1451,
        'A', 844,
        'B', 1131,
        'C', 1119,
        'D', 1121,
        'E', 1120,
        'F', 1128,
        'G', 1129,
        'H', 1127,
        'I', 1130,
        'J', 1132,
        'K', 1132,
        'M', 1123,
        'N', 1136,
        'P', 845,
        'R', 1114,
        'S', 1116,
        'T', 1269,
        'U', 1133,
        'W', 1124,
        'X', 1134,
        'Y', 1135,
        'Z', 855,
        '_', 1442,
        'a', 847,
        'd', 1151,
        'g', 1164,
        'h', 1156,
        'm', 1165,
        'p', 846,
        's', 1189,
        't', 1271,
        'u', 1180,
        'x', 1181,
        'y', 1184,
        'z', 853,
        '{', 1448,
        '~', 702,
        0x2013, 1438,
        0x2014, 1439,
        0x2212, 1435,
        0x2248, 1449,
        0x301c, 702,
        0xff5e, 702,
        0x2010, 1436,
        0x2011, 1436,
        'L', 1202,
        'O', 1202,
        'Q', 1202,
        'V', 1202,
        'b', 1201,
        'c', 1201,
        'e', 1201,
        'f', 1201,
      );
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1058);
      if (('i' <= lookahead && lookahead <= 'w')) ADVANCE(1203);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1432);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(689);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1424);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      if (set_contains(sym__word_character_set_1, 56, lookahead)) ADVANCE(1430);
      if (lookahead != 0) ADVANCE(1440);
      END_STATE();
    case 686:
      if (eof) ADVANCE(700);
      ADVANCE_MAP(
        '#', 1450,
        '+', 1444,
        '-', 703,
        '0', 1054,
        '1', 1056,
        '2', 1055,
        '3', 1057,
        ':', 1437,
        '<', 1443,
        '=', 1446,
        '?', 1447,
        '@', 1451,
        'A', 1117,
        'B', 1131,
        'C', 1119,
        'D', 1113,
        'E', 1120,
        'F', 1128,
        'G', 1129,
        'H', 1126,
        'I', 1130,
        'J', 1132,
        'K', 1132,
        'M', 1122,
        'N', 1136,
        'P', 1118,
        'R', 1114,
        'S', 1115,
        'T', 1269,
        'U', 1133,
        'W', 1125,
        'X', 1134,
        'Y', 1135,
        'Z', 855,
        '_', 1442,
        'd', 1027,
        'g', 1164,
        'h', 1028,
        'm', 1029,
        'p', 1196,
        's', 1030,
        't', 1271,
        'u', 1180,
        'w', 1031,
        'x', 1181,
        'y', 1184,
        'z', 853,
        '{', 1448,
        '~', 702,
        0x2013, 1438,
        0x2014, 1439,
        0x2212, 1435,
        0x2248, 1449,
        0x301c, 702,
        0xff5e, 702,
        0x2010, 1436,
        0x2011, 1436,
        'L', 1202,
        'O', 1202,
        'Q', 1202,
        'V', 1202,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1201);
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1058);
      if (('i' <= lookahead && lookahead <= 'v')) ADVANCE(1203);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1432);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(690);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1424);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      if (set_contains(sym__word_character_set_1, 56, lookahead)) ADVANCE(1430);
      if (lookahead != 0) ADVANCE(1440);
      END_STATE();
    case 687:
      if (eof) ADVANCE(700);
      ADVANCE_MAP(
        '#', 1450,
        '+', 1444,
        '-', 703,
        '0', 1054,
        '1', 1056,
        '2', 1055,
        '3', 1057,
        ':', 1437,
        '<', 1443,
        '=', 1446,
        '?', 1447,
        '@', 1451,
        'A', 1117,
        'B', 1131,
        'C', 1119,
        'D', 1121,
        'E', 1120,
        'F', 1128,
        'G', 1129,
        'H', 1127,
        'I', 1130,
        'J', 1132,
        'K', 1132,
        'M', 1123,
        'N', 1136,
        'P', 1118,
        'R', 1114,
        'S', 1116,
        'T', 1269,
        'U', 1133,
        'W', 1124,
        'X', 1134,
        'Y', 1135,
        'Z', 855,
        '_', 1442,
        'd', 1151,
        'g', 1164,
        'h', 1156,
        'm', 1165,
        'p', 1196,
        's', 1189,
        't', 1271,
        'u', 1180,
        'x', 1181,
        'y', 1184,
        'z', 853,
        '{', 1448,
        '~', 702,
        0x2013, 1438,
        0x2014, 1439,
        0x2212, 1435,
        0x2248, 1449,
        0x301c, 702,
        0xff5e, 702,
        0x2010, 1436,
        0x2011, 1436,
        'L', 1202,
        'O', 1202,
        'Q', 1202,
        'V', 1202,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1201);
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1058);
      if (('i' <= lookahead && lookahead <= 'w')) ADVANCE(1203);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1432);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(692);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1424);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      if (set_contains(sym__word_character_set_1, 56, lookahead)) ADVANCE(1430);
      if (lookahead != 0) ADVANCE(1440);
      END_STATE();
    case 688:
      if (eof) ADVANCE(700);
      ADVANCE_MAP(
        '#', 1450,
        '+', 1444,
        '-', 1433,
        '0', 1054,
        '1', 1056,
        '2', 1055,
        '3', 1057,
        ':', 1437,
        '<', 1443,
        '=', 1446,
        '?', 1447,
        '@', 1451,
        'A', 1107,
        'B', 1131,
        'C', 1119,
        'D', 1113,
        'E', 1120,
        'F', 1128,
        'G', 1129,
        'H', 1126,
        'I', 1130,
        'J', 1132,
        'K', 1132,
        'M', 1122,
        'N', 1136,
        'P', 1108,
        'R', 1114,
        'S', 1115,
        'T', 1269,
        'U', 1133,
        'W', 1125,
        'X', 1134,
        'Y', 1135,
        'Z', 855,
        '[', 1441,
        '_', 1442,
        'a', 1110,
        'd', 1027,
        'g', 1164,
        'h', 1028,
        'm', 1029,
        'p', 1109,
        's', 1030,
        't', 1271,
        'u', 1180,
        'w', 1031,
        'x', 1181,
        'y', 1184,
        '{', 1448,
        0x2013, 1438,
        0x2014, 1439,
        0x2212, 1435,
        '~', 1449,
        0x2248, 1449,
        0x2010, 1436,
        0x2011, 1436,
        'L', 1202,
        'O', 1202,
        'Q', 1202,
        'V', 1202,
        'b', 1201,
        'c', 1201,
        'e', 1201,
        'f', 1201,
      );
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1058);
      if (('i' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1432);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(688);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1424);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      if (set_contains(sym__word_character_set_1, 56, lookahead)) ADVANCE(1430);
      if (lookahead != 0) ADVANCE(1440);
      END_STATE();
    case 689:
      if (eof) ADVANCE(700);
      ADVANCE_MAP(
        '#', 1450,
        '+', 1444,
        '-', 1433,
        '0', 1054,
        '1', 1056,
        '2', 1055,
        '3', 1057,
        ':', 1437,
        '<', 1443,
        '=', 1446,
        '?', 1447,
        '@', 1451,
        'A', 1107,
        'B', 1131,
        'C', 1119,
        'D', 1121,
        'E', 1120,
        'F', 1128,
        'G', 1129,
        'H', 1127,
        'I', 1130,
        'J', 1132,
        'K', 1132,
        'M', 1123,
        'N', 1136,
        'P', 1108,
        'R', 1114,
        'S', 1116,
        'T', 1269,
        'U', 1133,
        'W', 1124,
        'X', 1134,
        'Y', 1135,
        'Z', 855,
        '_', 1442,
        'a', 1110,
        'd', 1151,
        'g', 1164,
        'h', 1156,
        'm', 1165,
        'p', 1109,
        's', 1189,
        't', 1271,
        'u', 1180,
        'x', 1181,
        'y', 1184,
        '{', 1448,
        0x2013, 1438,
        0x2014, 1439,
        0x2212, 1435,
        '~', 1449,
        0x2248, 1449,
        0x2010, 1436,
        0x2011, 1436,
        'L', 1202,
        'O', 1202,
        'Q', 1202,
        'V', 1202,
        'b', 1201,
        'c', 1201,
        'e', 1201,
        'f', 1201,
      );
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1058);
      if (('i' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1432);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(689);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1424);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      if (set_contains(sym__word_character_set_1, 56, lookahead)) ADVANCE(1430);
      if (lookahead != 0) ADVANCE(1440);
      END_STATE();
    case 690:
      if (eof) ADVANCE(700);
      ADVANCE_MAP(
        '#', 1450,
        '+', 1444,
        '-', 1433,
        '0', 1054,
        '1', 1056,
        '2', 1055,
        '3', 1057,
        ':', 1437,
        '<', 1443,
        '=', 1446,
        '?', 1447,
        '@', 1451,
        'A', 1117,
        'B', 1131,
        'C', 1119,
        'D', 1113,
        'E', 1120,
        'F', 1128,
        'G', 1129,
        'H', 1126,
        'I', 1130,
        'J', 1132,
        'K', 1132,
        'M', 1122,
        'N', 1136,
        'P', 1118,
        'R', 1114,
        'S', 1115,
        'T', 1269,
        'U', 1133,
        'W', 1125,
        'X', 1134,
        'Y', 1135,
        'Z', 855,
        '_', 1442,
        'd', 1027,
        'g', 1164,
        'h', 1028,
        'm', 1029,
        'p', 1196,
        's', 1030,
        't', 1271,
        'u', 1180,
        'w', 1031,
        'x', 1181,
        'y', 1184,
        '{', 1448,
        0x2013, 1438,
        0x2014, 1439,
        0x2212, 1435,
        '~', 1449,
        0x2248, 1449,
        0x2010, 1436,
        0x2011, 1436,
        'L', 1202,
        'O', 1202,
        'Q', 1202,
        'V', 1202,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1201);
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1058);
      if (('i' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1432);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(690);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1424);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      if (set_contains(sym__word_character_set_1, 56, lookahead)) ADVANCE(1430);
      if (lookahead != 0) ADVANCE(1440);
      END_STATE();
    case 691:
      if (eof) ADVANCE(700);
      ADVANCE_MAP(
        '#', 1450,
        '+', 1444,
        '-', 1433,
        '0', 1054,
        '1', 1056,
        '2', 1055,
        '3', 1057,
        ':', 1437,
        '<', 1443,
        '=', 1446,
        '?', 1447,
        '@', 1451,
        'A', 1117,
        'B', 1131,
        'C', 1119,
        'D', 1121,
        'E', 1120,
        'F', 1128,
        'G', 1129,
        'H', 1127,
        'I', 1130,
        'J', 1132,
        'K', 1132,
        'M', 1123,
        'N', 1136,
        'P', 1118,
        'R', 1114,
        'S', 1116,
        'T', 1269,
        'U', 1133,
        'W', 1124,
        'X', 1134,
        'Y', 1135,
        'Z', 855,
        '_', 1442,
        'd', 1151,
        'g', 1164,
        'h', 1156,
        'm', 1165,
        'p', 1196,
        's', 1189,
        't', 1271,
        'u', 1180,
        'x', 1181,
        'y', 1184,
        'z', 853,
        '{', 1448,
        0x2013, 1438,
        0x2014, 1439,
        0x2212, 1435,
        '~', 1449,
        0x2248, 1449,
        0x2010, 1436,
        0x2011, 1436,
        'L', 1202,
        'O', 1202,
        'Q', 1202,
        'V', 1202,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1201);
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1058);
      if (('i' <= lookahead && lookahead <= 'w')) ADVANCE(1203);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1432);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(692);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1424);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      if (set_contains(sym__word_character_set_1, 56, lookahead)) ADVANCE(1430);
      if (lookahead != 0) ADVANCE(1440);
      END_STATE();
    case 692:
      if (eof) ADVANCE(700);
      ADVANCE_MAP(
        '#', 1450,
        '+', 1444,
        '-', 1433,
        '0', 1054,
        '1', 1056,
        '2', 1055,
        '3', 1057,
        ':', 1437,
        '<', 1443,
        '=', 1446,
        '?', 1447,
        '@', 1451,
        'A', 1117,
        'B', 1131,
        'C', 1119,
        'D', 1121,
        'E', 1120,
        'F', 1128,
        'G', 1129,
        'H', 1127,
        'I', 1130,
        'J', 1132,
        'K', 1132,
        'M', 1123,
        'N', 1136,
        'P', 1118,
        'R', 1114,
        'S', 1116,
        'T', 1269,
        'U', 1133,
        'W', 1124,
        'X', 1134,
        'Y', 1135,
        'Z', 855,
        '_', 1442,
        'd', 1151,
        'g', 1164,
        'h', 1156,
        'm', 1165,
        'p', 1196,
        's', 1189,
        't', 1271,
        'u', 1180,
        'x', 1181,
        'y', 1184,
        '{', 1448,
        0x2013, 1438,
        0x2014, 1439,
        0x2212, 1435,
        '~', 1449,
        0x2248, 1449,
        0x2010, 1436,
        0x2011, 1436,
        'L', 1202,
        'O', 1202,
        'Q', 1202,
        'V', 1202,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1201);
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1058);
      if (('i' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1432);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(692);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1424);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      if (set_contains(sym__word_character_set_1, 56, lookahead)) ADVANCE(1430);
      if (lookahead != 0) ADVANCE(1440);
      END_STATE();
    case 693:
      if (eof) ADVANCE(700);
      ADVANCE_MAP(
        '#', 1450,
        '+', 1445,
        '-', 703,
        '0', 1054,
        '1', 1056,
        '2', 1055,
        '3', 1057,
        ':', 1437,
        '<', 1443,
        '=', 1446,
        '?', 1447,
        '@', 1451,
        'A', 1117,
        'B', 1131,
        'C', 1119,
        'D', 1121,
        'E', 1120,
        'F', 1128,
        'G', 1129,
        'H', 1127,
        'I', 1130,
        'J', 1132,
        'K', 1132,
        'M', 1123,
        'N', 1136,
        'P', 1118,
        'R', 1114,
        'S', 1116,
        'T', 1269,
        'U', 1133,
        'W', 1124,
        'X', 1134,
        'Y', 1135,
        '_', 1442,
        'd', 1151,
        'g', 1164,
        'h', 1156,
        'm', 1165,
        'p', 1196,
        's', 1189,
        't', 1271,
        'u', 1180,
        'x', 1181,
        'y', 1184,
        '{', 1448,
        '~', 702,
        0x2013, 1438,
        0x2014, 1439,
        0x2248, 1449,
        0x301c, 702,
        0xff5e, 702,
        'L', 1202,
        'O', 1202,
        'Q', 1202,
        'V', 1202,
        'Z', 1202,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1201);
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1058);
      if (('i' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1432);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(699);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1424);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      if (set_contains(sym__word_character_set_1, 56, lookahead)) ADVANCE(1430);
      if (lookahead != 0) ADVANCE(1440);
      END_STATE();
    case 694:
      if (eof) ADVANCE(700);
      ADVANCE_MAP(
        '#', 1450,
        '+', 1445,
        '-', 1434,
        '0', 1054,
        '1', 1056,
        '2', 1055,
        '3', 1057,
        ':', 1437,
        '<', 1443,
        '=', 1446,
        '?', 1447,
        '@', 1451,
        'A', 844,
        'B', 1131,
        'C', 1119,
        'D', 1113,
        'E', 1120,
        'F', 1128,
        'G', 1129,
        'H', 1126,
        'I', 1130,
        'J', 1132,
        'K', 1132,
        'M', 1122,
        'N', 1136,
        'P', 845,
        'R', 1114,
        'S', 1115,
        'T', 1269,
        'U', 1133,
        'W', 1125,
        'X', 1134,
        'Y', 1135,
        '_', 1442,
        'a', 847,
        'd', 1027,
        'g', 1164,
        'h', 1028,
        'm', 1029,
        'p', 846,
        's', 1030,
        't', 1271,
        'u', 1180,
        'w', 1031,
        'x', 1181,
        'y', 1184,
        '{', 1448,
        0x2013, 1438,
        0x2014, 1439,
        '~', 1449,
        0x2248, 1449,
        'b', 1201,
        'c', 1201,
        'e', 1201,
        'f', 1201,
        'L', 1202,
        'O', 1202,
        'Q', 1202,
        'V', 1202,
        'Z', 1202,
      );
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1058);
      if (('i' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1432);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(695);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1424);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      if (set_contains(sym__word_character_set_1, 56, lookahead)) ADVANCE(1430);
      if (lookahead != 0) ADVANCE(1440);
      END_STATE();
    case 695:
      if (eof) ADVANCE(700);
      ADVANCE_MAP(
        '#', 1450,
        '+', 1445,
        '-', 1434,
        '0', 1054,
        '1', 1056,
        '2', 1055,
        '3', 1057,
        ':', 1437,
        '<', 1443,
        '=', 1446,
        '?', 1447,
        '@', 1451,
        'A', 1107,
        'B', 1131,
        'C', 1119,
        'D', 1113,
        'E', 1120,
        'F', 1128,
        'G', 1129,
        'H', 1126,
        'I', 1130,
        'J', 1132,
        'K', 1132,
        'M', 1122,
        'N', 1136,
        'P', 1108,
        'R', 1114,
        'S', 1115,
        'T', 1269,
        'U', 1133,
        'W', 1125,
        'X', 1134,
        'Y', 1135,
        '_', 1442,
        'a', 1110,
        'd', 1027,
        'g', 1164,
        'h', 1028,
        'm', 1029,
        'p', 1109,
        's', 1030,
        't', 1271,
        'u', 1180,
        'w', 1031,
        'x', 1181,
        'y', 1184,
        '{', 1448,
        0x2013, 1438,
        0x2014, 1439,
        '~', 1449,
        0x2248, 1449,
        'b', 1201,
        'c', 1201,
        'e', 1201,
        'f', 1201,
        'L', 1202,
        'O', 1202,
        'Q', 1202,
        'V', 1202,
        'Z', 1202,
      );
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1058);
      if (('i' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1432);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(695);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1424);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      if (set_contains(sym__word_character_set_1, 56, lookahead)) ADVANCE(1430);
      if (lookahead != 0) ADVANCE(1440);
      END_STATE();
    case 696:
      if (eof) ADVANCE(700);
      ADVANCE_MAP(
        '#', 1450,
        '+', 1445,
        '-', 1434,
        '0', 1054,
        '1', 1056,
        '2', 1055,
        '3', 1057,
        ':', 1437,
        '<', 1443,
        '=', 1446,
        '?', 1447,
        '@', 1451,
        'A', 1117,
        'B', 1131,
        'C', 1119,
        'D', 1113,
        'E', 1120,
        'F', 1128,
        'G', 1129,
        'H', 1126,
        'I', 1130,
        'J', 1132,
        'K', 1132,
        'M', 1122,
        'N', 1136,
        'P', 1118,
        'R', 1114,
        'S', 1115,
        'T', 1269,
        'U', 1133,
        'W', 1125,
        'X', 1134,
        'Y', 1135,
        '_', 1442,
        'd', 1027,
        'g', 1164,
        'h', 1028,
        'm', 1029,
        'p', 1196,
        's', 1030,
        't', 1271,
        'u', 1180,
        'w', 1031,
        'x', 1181,
        'y', 1184,
        '{', 1448,
        0x2013, 1438,
        0x2014, 1439,
        '~', 1449,
        0x2248, 1449,
        'L', 1202,
        'O', 1202,
        'Q', 1202,
        'V', 1202,
        'Z', 1202,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1201);
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1058);
      if (('i' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1432);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(696);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1424);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      if (set_contains(sym__word_character_set_1, 56, lookahead)) ADVANCE(1430);
      if (lookahead != 0) ADVANCE(1440);
      END_STATE();
    case 697:
      if (eof) ADVANCE(700);
      ADVANCE_MAP(
        '#', 1450,
        '+', 1445,
        '-', 1434,
        '0', 1054,
        '1', 1056,
        '2', 1055,
        '3', 1057,
        ':', 1437,
        '<', 1443,
        '=', 1446,
        '?', 1447,
        '@', 1451,
        'A', 1117,
        'B', 1131,
        'C', 1119,
        'D', 1121,
        'E', 1120,
        'F', 1128,
        'G', 1129,
        'H', 1127,
        'I', 1130,
        'J', 1132,
        'K', 1132,
        'M', 1123,
        'N', 1136,
        'P', 1118,
        'R', 1114,
        'S', 1116,
        'T', 1268,
        'U', 1133,
        'W', 1124,
        'X', 1134,
        'Y', 1135,
        '_', 1442,
        'd', 1151,
        'g', 1164,
        'h', 1156,
        'm', 1165,
        'p', 1196,
        's', 1189,
        't', 1270,
        'u', 1180,
        'x', 1181,
        'y', 1184,
        '{', 1448,
        0x2013, 1438,
        0x2014, 1439,
        '~', 1449,
        0x2248, 1449,
        'L', 1202,
        'O', 1202,
        'Q', 1202,
        'V', 1202,
        'Z', 1202,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1201);
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1058);
      if (('i' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1432);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(699);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1424);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      if (set_contains(sym__word_character_set_1, 56, lookahead)) ADVANCE(1430);
      if (lookahead != 0) ADVANCE(1440);
      END_STATE();
    case 698:
      if (eof) ADVANCE(700);
      ADVANCE_MAP(
        '#', 1450,
        '+', 1445,
        '-', 1434,
        '0', 1054,
        '1', 1056,
        '2', 1055,
        '3', 1057,
        ':', 1437,
        '<', 1443,
        '=', 1446,
        '?', 1447,
        '@', 1451,
        'A', 1117,
        'B', 1131,
        'C', 1119,
        'D', 1121,
        'E', 1120,
        'F', 1128,
        'G', 1129,
        'H', 1127,
        'I', 1130,
        'J', 1132,
        'K', 1132,
        'M', 1123,
        'N', 1136,
        'P', 1118,
        'R', 1114,
        'S', 1116,
        'T', 1269,
        'U', 1133,
        'W', 1124,
        'X', 1134,
        'Y', 1135,
        '[', 1441,
        '_', 1442,
        'd', 1151,
        'g', 1164,
        'h', 1156,
        'm', 1165,
        'p', 1196,
        's', 1189,
        't', 1271,
        'u', 1180,
        'x', 1181,
        'y', 1184,
        '{', 1448,
        0x2013, 1438,
        0x2014, 1439,
        '~', 1449,
        0x2248, 1449,
        'L', 1202,
        'O', 1202,
        'Q', 1202,
        'V', 1202,
        'Z', 1202,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1201);
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1058);
      if (('i' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1432);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(698);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1424);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      if (set_contains(sym__word_character_set_1, 56, lookahead)) ADVANCE(1430);
      if (lookahead != 0) ADVANCE(1440);
      END_STATE();
    case 699:
      if (eof) ADVANCE(700);
      ADVANCE_MAP(
        '#', 1450,
        '+', 1445,
        '-', 1434,
        '0', 1054,
        '1', 1056,
        '2', 1055,
        '3', 1057,
        ':', 1437,
        '<', 1443,
        '=', 1446,
        '?', 1447,
        '@', 1451,
        'A', 1117,
        'B', 1131,
        'C', 1119,
        'D', 1121,
        'E', 1120,
        'F', 1128,
        'G', 1129,
        'H', 1127,
        'I', 1130,
        'J', 1132,
        'K', 1132,
        'M', 1123,
        'N', 1136,
        'P', 1118,
        'R', 1114,
        'S', 1116,
        'T', 1269,
        'U', 1133,
        'W', 1124,
        'X', 1134,
        'Y', 1135,
        '_', 1442,
        'd', 1151,
        'g', 1164,
        'h', 1156,
        'm', 1165,
        'p', 1196,
        's', 1189,
        't', 1271,
        'u', 1180,
        'x', 1181,
        'y', 1184,
        '{', 1448,
        0x2013, 1438,
        0x2014, 1439,
        '~', 1449,
        0x2248, 1449,
        'L', 1202,
        'O', 1202,
        'Q', 1202,
        'V', 1202,
        'Z', 1202,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1201);
      if (('4' <= lookahead && lookahead <= '9')) ADVANCE(1058);
      if (('i' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym_separator_character_set_1, 19, lookahead)) ADVANCE(1432);
      if (set_contains(extras_character_set_1, 11, lookahead)) SKIP(699);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1424);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      if (set_contains(sym__word_character_set_1, 56, lookahead)) ADVANCE(1430);
      if (lookahead != 0) ADVANCE(1440);
      END_STATE();
    case 700:
      ACCEPT_TOKEN(ts_builtin_sym_end);
      END_STATE();
    case 701:
      ACCEPT_TOKEN(sym_checkbox);
      END_STATE();
    case 702:
      ACCEPT_TOKEN(sym__glued_separator);
      END_STATE();
    case 703:
      ACCEPT_TOKEN(sym__glued_separator);
      if (lookahead == '-') ADVANCE(703);
      if (lookahead == '>') ADVANCE(702);
      END_STATE();
    case 704:
      ACCEPT_TOKEN(sym__iso_clock);
      END_STATE();
    case 705:
      ACCEPT_TOKEN(sym__iso_clock);
      if (lookahead == ',') ADVANCE(667);
      if (lookahead == '.') ADVANCE(639);
      END_STATE();
    case 706:
      ACCEPT_TOKEN(sym__iso_clock);
      if (lookahead == ':') ADVANCE(659);
      END_STATE();
    case 707:
      ACCEPT_TOKEN(sym__iso_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(704);
      END_STATE();
    case 708:
      ACCEPT_TOKEN(sym__iso_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(707);
      END_STATE();
    case 709:
      ACCEPT_TOKEN(sym__iso_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(708);
      END_STATE();
    case 710:
      ACCEPT_TOKEN(sym__iso_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(661);
      END_STATE();
    case 711:
      ACCEPT_TOKEN(sym__iso_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(709);
      END_STATE();
    case 712:
      ACCEPT_TOKEN(sym__iso_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(711);
      END_STATE();
    case 713:
      ACCEPT_TOKEN(sym__iso_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(712);
      END_STATE();
    case 714:
      ACCEPT_TOKEN(sym__iso_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(713);
      END_STATE();
    case 715:
      ACCEPT_TOKEN(sym__iso_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(714);
      END_STATE();
    case 716:
      ACCEPT_TOKEN(sym_placeholder);
      END_STATE();
    case 717:
      ACCEPT_TOKEN(sym_placeholder);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 718:
      ACCEPT_TOKEN(sym_placeholder);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 719:
      ACCEPT_TOKEN(sym_placeholder);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        'Y', 1284,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 720:
      ACCEPT_TOKEN(sym_placeholder);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        'y', 1292,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 721:
      ACCEPT_TOKEN(sym_placeholder);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        'T', 1275,
        't', 1275,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 722:
      ACCEPT_TOKEN(sym_placeholder);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 723:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '/') ADVANCE(678);
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 724:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'Y') ADVANCE(202);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 725:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'y') ADVANCE(212);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 726:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(189);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 727:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 728:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == ':') ADVANCE(392);
      END_STATE();
    case 729:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == ':') ADVANCE(394);
      if (lookahead == 'Z' ||
          lookahead == 'z') ADVANCE(716);
      END_STATE();
    case 730:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == ':') ADVANCE(405);
      END_STATE();
    case 731:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == ':') ADVANCE(453);
      END_STATE();
    case 732:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == ':') ADVANCE(341);
      END_STATE();
    case 733:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == ':') ADVANCE(408);
      if (lookahead == 'Z' ||
          lookahead == 'z') ADVANCE(716);
      END_STATE();
    case 734:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == ':') ADVANCE(456);
      if (lookahead == 'Z' ||
          lookahead == 'z') ADVANCE(716);
      END_STATE();
    case 735:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == ':') ADVANCE(345);
      if (lookahead == 'Z' ||
          lookahead == 'z') ADVANCE(716);
      END_STATE();
    case 736:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == '?') ADVANCE(736);
      END_STATE();
    case 737:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == 'Y') ADVANCE(409);
      END_STATE();
    case 738:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == 'y') ADVANCE(457);
      END_STATE();
    case 739:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == 'T' ||
          lookahead == 't') ADVANCE(343);
      END_STATE();
    case 740:
      ACCEPT_TOKEN(sym_placeholder);
      if (lookahead == 'Z' ||
          lookahead == 'z') ADVANCE(716);
      END_STATE();
    case 741:
      ACCEPT_TOKEN(sym_clock);
      END_STATE();
    case 742:
      ACCEPT_TOKEN(sym_clock);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 743:
      ACCEPT_TOKEN(sym_clock);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 158,
        '/', 678,
        '@', 679,
        'M', 1370,
        'S', 1366,
        '_', 84,
        'm', 935,
        's', 947,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1391);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 744:
      ACCEPT_TOKEN(sym_clock);
      if (lookahead == ',') ADVANCE(666);
      if (lookahead == '.') ADVANCE(622);
      END_STATE();
    case 745:
      ACCEPT_TOKEN(sym_clock);
      if (lookahead == ',') ADVANCE(666);
      if (lookahead == '.') ADVANCE(622);
      if (lookahead == ':') ADVANCE(637);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1093);
      END_STATE();
    case 746:
      ACCEPT_TOKEN(sym_clock);
      if (lookahead == ',') ADVANCE(666);
      if (lookahead == '.') ADVANCE(622);
      if (lookahead == ':') ADVANCE(598);
      if (lookahead == '?' ||
          lookahead == 'X' ||
          lookahead == 'x') ADVANCE(744);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(748);
      END_STATE();
    case 747:
      ACCEPT_TOKEN(sym_clock);
      if (lookahead == ',') ADVANCE(666);
      if (lookahead == '.') ADVANCE(622);
      if (lookahead == ':') ADVANCE(598);
      if (lookahead == '?' ||
          lookahead == 'X' ||
          lookahead == 'x') ADVANCE(744);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(745);
      if (('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(317);
      END_STATE();
    case 748:
      ACCEPT_TOKEN(sym_clock);
      if (lookahead == ',') ADVANCE(666);
      if (lookahead == '.') ADVANCE(622);
      if (lookahead == ':') ADVANCE(598);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1093);
      END_STATE();
    case 749:
      ACCEPT_TOKEN(sym_clock);
      if (lookahead == ',') ADVANCE(666);
      if (lookahead == '.') ADVANCE(622);
      if (lookahead == ':') ADVANCE(598);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(748);
      END_STATE();
    case 750:
      ACCEPT_TOKEN(sym_clock);
      if (lookahead == ',') ADVANCE(666);
      if (lookahead == '.') ADVANCE(622);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(744);
      END_STATE();
    case 751:
      ACCEPT_TOKEN(sym_clock);
      if (lookahead == ',') ADVANCE(666);
      if (lookahead == '.') ADVANCE(622);
      if (('0' <= lookahead && lookahead <= '9') ||
          lookahead == '?' ||
          lookahead == 'X' ||
          lookahead == 'x') ADVANCE(744);
      END_STATE();
    case 752:
      ACCEPT_TOKEN(sym_clock);
      if (lookahead == ':') ADVANCE(340);
      if (lookahead == 0xff1a) ADVANCE(338);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1093);
      END_STATE();
    case 753:
      ACCEPT_TOKEN(sym_clock);
      if (lookahead == ':') ADVANCE(339);
      if (lookahead == 0xff1a) ADVANCE(338);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1093);
      END_STATE();
    case 754:
      ACCEPT_TOKEN(sym_clock);
      if (lookahead == ':' ||
          lookahead == 0xff1a) ADVANCE(338);
      END_STATE();
    case 755:
      ACCEPT_TOKEN(sym_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(741);
      END_STATE();
    case 756:
      ACCEPT_TOKEN(sym_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(755);
      END_STATE();
    case 757:
      ACCEPT_TOKEN(sym_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(756);
      END_STATE();
    case 758:
      ACCEPT_TOKEN(sym_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(655);
      END_STATE();
    case 759:
      ACCEPT_TOKEN(sym_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(757);
      END_STATE();
    case 760:
      ACCEPT_TOKEN(sym_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(759);
      END_STATE();
    case 761:
      ACCEPT_TOKEN(sym_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(760);
      END_STATE();
    case 762:
      ACCEPT_TOKEN(sym_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(761);
      END_STATE();
    case 763:
      ACCEPT_TOKEN(sym_clock);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(762);
      END_STATE();
    case 764:
      ACCEPT_TOKEN(sym__glued_hour);
      END_STATE();
    case 765:
      ACCEPT_TOKEN(sym__glued_hour);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '_') ADVANCE(119);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1426);
      END_STATE();
    case 766:
      ACCEPT_TOKEN(sym__glued_hour);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 765,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 767:
      ACCEPT_TOKEN(sym__glued_hour);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 768:
      ACCEPT_TOKEN(sym__glued_hour);
      if (lookahead == '.') ADVANCE(764);
      END_STATE();
    case 769:
      ACCEPT_TOKEN(sym_offset);
      END_STATE();
    case 770:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        'A', 1308,
        'a', 1308,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1311);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 771:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        'E', 1294,
        'e', 1294,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1311);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 772:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        'E', 1298,
        'e', 1298,
        'K', 778,
        'k', 778,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1311);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 773:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        'I', 1302,
        'i', 1302,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1311);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 774:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        'O', 1307,
        'o', 1307,
        'R', 778,
        'r', 778,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1311);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 775:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        'O', 1307,
        'o', 1307,
        'R', 778,
        'r', 778,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1312);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 776:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        'O', 1303,
        'o', 1303,
        'S', 779,
        's', 779,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1311);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 777:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        'S', 779,
        's', 779,
        'U', 1306,
        'u', 1306,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1311);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 778:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        'S', 779,
        's', 779,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1311);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 779:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1311);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 780:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 157,
        '/', 678,
        '@', 679,
        'D', 1293,
        'H', 1304,
        'M', 1300,
        'S', 1297,
        'W', 1299,
        '_', 83,
        'd', 770,
        'h', 774,
        'm', 773,
        's', 771,
        'w', 772,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1311);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 781:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '+', 239,
        '.', 584,
        ':', 288,
        '@', 679,
        'D', 220,
        'H', 231,
        'M', 227,
        'S', 224,
        'W', 226,
        '_', 363,
        'd', 782,
        'h', 786,
        'm', 785,
        's', 783,
        'w', 784,
        '%', 585,
        '-', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(217);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 782:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '+', 239,
        ':', 288,
        '@', 679,
        '_', 363,
        'A', 235,
        'a', 235,
        '%', 585,
        '-', 585,
        '.', 585,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(217);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 783:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '+', 239,
        ':', 288,
        '@', 679,
        '_', 363,
        'E', 221,
        'e', 221,
        '%', 585,
        '-', 585,
        '.', 585,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(217);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 784:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '+', 239,
        ':', 288,
        '@', 679,
        '_', 363,
        'E', 225,
        'e', 225,
        'K', 790,
        'k', 790,
        '%', 585,
        '-', 585,
        '.', 585,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(217);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 785:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '+', 239,
        ':', 288,
        '@', 679,
        '_', 363,
        'I', 229,
        'i', 229,
        '%', 585,
        '-', 585,
        '.', 585,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(217);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 786:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '+', 239,
        ':', 288,
        '@', 679,
        '_', 363,
        'O', 234,
        'o', 234,
        'R', 790,
        'r', 790,
        '%', 585,
        '-', 585,
        '.', 585,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(217);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 787:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '+', 239,
        ':', 288,
        '@', 679,
        '_', 363,
        'O', 234,
        'o', 234,
        'R', 790,
        'r', 790,
        '%', 585,
        '-', 585,
        '.', 585,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(218);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 788:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '+', 239,
        ':', 288,
        '@', 679,
        '_', 363,
        'O', 230,
        'o', 230,
        'S', 791,
        's', 791,
        '%', 585,
        '-', 585,
        '.', 585,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(217);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 789:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '+', 239,
        ':', 288,
        '@', 679,
        '_', 363,
        'S', 791,
        's', 791,
        'U', 233,
        'u', 233,
        '%', 585,
        '-', 585,
        '.', 585,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(217);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 790:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '+', 239,
        ':', 288,
        '@', 679,
        '_', 363,
        'S', 791,
        's', 791,
        '%', 585,
        '-', 585,
        '.', 585,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(217);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 791:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '+', 239,
        ':', 288,
        '@', 679,
        '_', 363,
        '%', 585,
        '-', 585,
        '.', 585,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(217);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 792:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '.', 630,
        'D', 1408,
        'H', 1419,
        'M', 1415,
        'S', 1412,
        'W', 1414,
        '_', 414,
        'd', 804,
        'h', 808,
        'm', 807,
        's', 805,
        'w', 806,
        0x2bc, 1425,
        '\'', 682,
        '-', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1405);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 793:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '.', 629,
        'D', 468,
        'H', 530,
        'M', 505,
        'S', 489,
        'W', 495,
        'd', 814,
        'h', 819,
        'm', 817,
        's', 815,
        'w', 816,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(280);
      END_STATE();
    case 794:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == ':') ADVANCE(658);
      END_STATE();
    case 795:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '@', 679,
        'A', 362,
        'a', 362,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '%', 585,
        '+', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(262);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 796:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '@', 679,
        'E', 348,
        'e', 348,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '%', 585,
        '+', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(262);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 797:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '@', 679,
        'E', 352,
        'e', 352,
        'K', 802,
        'k', 802,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '%', 585,
        '+', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(262);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 798:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '@', 679,
        'I', 356,
        'i', 356,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '%', 585,
        '+', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(262);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 799:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '@', 679,
        'O', 361,
        'o', 361,
        'R', 802,
        'r', 802,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '%', 585,
        '+', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(262);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 800:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '@', 679,
        'O', 357,
        'o', 357,
        'S', 803,
        's', 803,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '%', 585,
        '+', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(262);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 801:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '@', 679,
        'S', 803,
        's', 803,
        'U', 360,
        'u', 360,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '%', 585,
        '+', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(262);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 802:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '@', 679,
        'S', 803,
        's', 803,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '%', 585,
        '+', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(262);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 803:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '@', 679,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '%', 585,
        '+', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(262);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 804:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '_', 414,
        0x2bc, 1425,
        'A', 1423,
        'a', 1423,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1405);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 805:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '_', 414,
        0x2bc, 1425,
        'E', 1409,
        'e', 1409,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1405);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 806:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '_', 414,
        0x2bc, 1425,
        'E', 1413,
        'e', 1413,
        'K', 812,
        'k', 812,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1405);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 807:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '_', 414,
        0x2bc, 1425,
        'I', 1417,
        'i', 1417,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1405);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 808:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '_', 414,
        0x2bc, 1425,
        'O', 1422,
        'o', 1422,
        'R', 812,
        'r', 812,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1405);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 809:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '_', 414,
        0x2bc, 1425,
        'O', 1422,
        'o', 1422,
        'R', 812,
        'r', 812,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1406);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 810:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '_', 414,
        0x2bc, 1425,
        'O', 1418,
        'o', 1418,
        'S', 813,
        's', 813,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1405);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 811:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '_', 414,
        0x2bc, 1425,
        'S', 813,
        's', 813,
        'U', 1421,
        'u', 1421,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1405);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 812:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '_', 414,
        0x2bc, 1425,
        'S', 813,
        's', 813,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1405);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 813:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        '_', 414,
        0x2bc, 1425,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1405);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 814:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(558);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(607);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(280);
      END_STATE();
    case 815:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(472);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(607);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(280);
      END_STATE();
    case 816:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        'E', 493,
        'e', 493,
        'K', 822,
        'k', 822,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(280);
      END_STATE();
    case 817:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(519);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(607);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(280);
      END_STATE();
    case 818:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        'O', 524,
        'o', 524,
        'S', 823,
        's', 823,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(280);
      END_STATE();
    case 819:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        'O', 552,
        'o', 552,
        'R', 822,
        'r', 822,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(280);
      END_STATE();
    case 820:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        'O', 552,
        'o', 552,
        'R', 822,
        'r', 822,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(281);
      END_STATE();
    case 821:
      ACCEPT_TOKEN(sym_offset);
      ADVANCE_MAP(
        'S', 823,
        's', 823,
        'U', 546,
        'u', 546,
        ' ', 607,
        0xa0, 607,
        0x2009, 607,
        0x202f, 607,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(280);
      END_STATE();
    case 822:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(823);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(607);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(280);
      END_STATE();
    case 823:
      ACCEPT_TOKEN(sym_offset);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(607);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(280);
      END_STATE();
    case 824:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        'D', 1293,
        'H', 1304,
        'M', 1300,
        'S', 1297,
        'W', 1299,
        '_', 83,
        'd', 770,
        'h', 774,
        'm', 773,
        's', 771,
        'w', 772,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(824);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 825:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 153,
        '/', 678,
        ':', 654,
        '@', 679,
        'D', 1293,
        'H', 1304,
        'M', 1300,
        'S', 1297,
        'W', 1299,
        '_', 83,
        'd', 770,
        'h', 775,
        'm', 773,
        's', 771,
        'w', 772,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(826);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 826:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 153,
        '/', 678,
        ':', 654,
        '@', 679,
        'D', 1293,
        'H', 1304,
        'M', 1300,
        'S', 1297,
        'W', 1299,
        '_', 83,
        'd', 770,
        'h', 775,
        'm', 773,
        's', 771,
        'w', 772,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(828);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 827:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 153,
        '/', 678,
        ':', 654,
        '@', 679,
        'D', 1293,
        'H', 1304,
        'M', 1300,
        'S', 1297,
        'W', 1299,
        '_', 83,
        'd', 770,
        'h', 775,
        'm', 773,
        's', 771,
        'w', 772,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(825);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 828:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 153,
        '/', 678,
        '@', 679,
        'D', 1293,
        'H', 1304,
        'M', 1300,
        'S', 1297,
        'W', 1299,
        '_', 83,
        'd', 770,
        'h', 774,
        'm', 773,
        's', 771,
        'w', 772,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(828);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 829:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '+', 239,
        '.', 583,
        ':', 288,
        '@', 679,
        'D', 220,
        'H', 231,
        'M', 227,
        'S', 224,
        'W', 226,
        '_', 363,
        'd', 782,
        'h', 786,
        'm', 785,
        's', 783,
        'w', 784,
        '%', 585,
        '-', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(829);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 830:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '+', 239,
        '.', 583,
        ':', 293,
        '@', 679,
        'D', 220,
        'H', 231,
        'M', 227,
        'S', 224,
        'W', 226,
        '_', 363,
        'd', 782,
        'h', 787,
        'm', 785,
        's', 783,
        'w', 784,
        '%', 585,
        '-', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(829);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 831:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '+', 239,
        '.', 583,
        ':', 293,
        '@', 679,
        'D', 220,
        'H', 231,
        'M', 227,
        'S', 224,
        'W', 226,
        '_', 363,
        'd', 782,
        'h', 787,
        'm', 785,
        's', 783,
        'w', 784,
        '%', 585,
        '-', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(830);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 832:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '+', 239,
        '.', 583,
        ':', 293,
        '@', 679,
        'D', 220,
        'H', 231,
        'M', 227,
        'S', 224,
        'W', 226,
        '_', 363,
        'd', 782,
        'h', 787,
        'm', 785,
        's', 783,
        'w', 784,
        '%', 585,
        '-', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(831);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 833:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '.', 608,
        ':', 654,
        'D', 1408,
        'H', 1419,
        'M', 1415,
        'S', 1412,
        'W', 1414,
        '_', 414,
        'd', 804,
        'h', 809,
        'm', 807,
        's', 805,
        'w', 806,
        0x2bc, 1425,
        '\'', 682,
        '-', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(836);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 834:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '.', 608,
        ':', 654,
        'D', 1408,
        'H', 1419,
        'M', 1415,
        'S', 1412,
        'W', 1414,
        '_', 414,
        'd', 804,
        'h', 809,
        'm', 807,
        's', 805,
        'w', 806,
        0x2bc, 1425,
        '\'', 682,
        '-', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(833);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 835:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '.', 608,
        ':', 654,
        'D', 1408,
        'H', 1419,
        'M', 1415,
        'S', 1412,
        'W', 1414,
        '_', 414,
        'd', 804,
        'h', 809,
        'm', 807,
        's', 805,
        'w', 806,
        0x2bc, 1425,
        '\'', 682,
        '-', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(834);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 836:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '.', 608,
        'D', 1408,
        'H', 1419,
        'M', 1415,
        'S', 1412,
        'W', 1414,
        '_', 414,
        'd', 804,
        'h', 808,
        'm', 807,
        's', 805,
        'w', 806,
        0x2bc, 1425,
        '\'', 682,
        '-', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(836);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 837:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '.', 606,
        ':', 654,
        'D', 468,
        'H', 530,
        'M', 505,
        'S', 489,
        'W', 495,
        'd', 814,
        'h', 820,
        'm', 817,
        's', 815,
        'w', 816,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(840);
      END_STATE();
    case 838:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '.', 606,
        ':', 654,
        'D', 468,
        'H', 530,
        'M', 505,
        'S', 489,
        'W', 495,
        'd', 814,
        'h', 820,
        'm', 817,
        's', 815,
        'w', 816,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(837);
      END_STATE();
    case 839:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '.', 606,
        ':', 654,
        'D', 468,
        'H', 530,
        'M', 505,
        'S', 489,
        'W', 495,
        'd', 814,
        'h', 820,
        'm', 817,
        's', 815,
        'w', 816,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(838);
      END_STATE();
    case 840:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '.', 606,
        'D', 468,
        'H', 530,
        'M', 505,
        'S', 489,
        'W', 495,
        'd', 814,
        'h', 819,
        'm', 817,
        's', 815,
        'w', 816,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(840);
      END_STATE();
    case 841:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        '@', 679,
        'D', 347,
        'H', 358,
        'M', 354,
        'S', 351,
        'W', 353,
        'd', 795,
        'h', 799,
        'm', 798,
        's', 796,
        'w', 797,
        '%', 585,
        '+', 585,
        '-', 585,
        '.', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(841);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(363);
      END_STATE();
    case 842:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        'D', 1408,
        'H', 1419,
        'M', 1415,
        'S', 1412,
        'W', 1414,
        '_', 414,
        'd', 804,
        'h', 808,
        'm', 807,
        's', 805,
        'w', 806,
        0x2bc, 1425,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(842);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 843:
      ACCEPT_TOKEN(sym__bare_offset);
      ADVANCE_MAP(
        'D', 468,
        'H', 530,
        'M', 505,
        'S', 489,
        'W', 495,
        'd', 814,
        'h', 819,
        'm', 817,
        's', 815,
        'w', 816,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(843);
      END_STATE();
    case 844:
      ACCEPT_TOKEN(aux_sym_meridiem_token1);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 151,
        '/', 678,
        ':', 288,
        '@', 679,
        'C', 1257,
        'E', 1258,
        'K', 1221,
        'M', 850,
        'W', 1239,
        '_', 83,
        'f', 1204,
        'm', 848,
        'n', 1175,
        'r', 1146,
        's', 1158,
        't', 1163,
        'u', 1174,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'e')) ADVANCE(1206);
      if (('g' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F')) ADVANCE(1262);
      if (('G' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 845:
      ACCEPT_TOKEN(aux_sym_meridiem_token1);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 151,
        '/', 678,
        ':', 288,
        '@', 679,
        'D', 1241,
        'H', 1241,
        'M', 850,
        'R', 1228,
        'S', 1241,
        'T', 858,
        '_', 83,
        'a', 1145,
        'm', 849,
        'r', 1190,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1048);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (('b' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 846:
      ACCEPT_TOKEN(aux_sym_meridiem_token1);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 151,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'M', 849,
        'm', 849,
        'R', 1190,
        'r', 1190,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1047);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 847:
      ACCEPT_TOKEN(aux_sym_meridiem_token1);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 151,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'M', 849,
        'm', 849,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(1206);
      if (('G' <= lookahead && lookahead <= 'Z') ||
          ('g' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 848:
      ACCEPT_TOKEN(aux_sym_meridiem_token2);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'e', 1171,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 849:
      ACCEPT_TOKEN(aux_sym_meridiem_token2);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 850:
      ACCEPT_TOKEN(aux_sym_meridiem_token2);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 851:
      ACCEPT_TOKEN(aux_sym_meridiem_token2);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 852,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 852:
      ACCEPT_TOKEN(aux_sym_meridiem_token2);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '_') ADVANCE(119);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 853:
      ACCEPT_TOKEN(anon_sym_z);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 854:
      ACCEPT_TOKEN(aux_sym__zone_behind_time_token1);
      END_STATE();
    case 855:
      ACCEPT_TOKEN(aux_sym__zone_behind_time_token1);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 856:
      ACCEPT_TOKEN(sym_zone);
      END_STATE();
    case 857:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 858:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 859:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 219,
        '-', 67,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        0xb1, 308,
        0x2212, 308,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 860:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 219,
        '-', 68,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        0xb1, 308,
        0x2212, 308,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 861:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '+') ADVANCE(628);
      if (lookahead == '-') ADVANCE(214);
      if (lookahead == '.') ADVANCE(261);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 862:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '5', 1309,
        ':', 588,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '4')) ADVANCE(867);
      if (('6' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 863:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '5', 1104,
        ':', 588,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('6' <= lookahead && lookahead <= '9')) ADVANCE(1103);
      if (('0' <= lookahead && lookahead <= '4')) ADVANCE(866);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 864:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 588,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('6' <= lookahead && lookahead <= '9')) ADVANCE(1103);
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(1104);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 865:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 588,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('6' <= lookahead && lookahead <= '9')) ADVANCE(869);
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(867);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 866:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 588,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('6' <= lookahead && lookahead <= '9')) ADVANCE(870);
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(871);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 867:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 588,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('6' <= lookahead && lookahead <= '9')) ADVANCE(873);
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(872);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 868:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 588,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('6' <= lookahead && lookahead <= '9')) ADVANCE(864);
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(866);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 869:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 588,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(1309);
      if (('6' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 870:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1103);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 871:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(870);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 872:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(873);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 873:
      ACCEPT_TOKEN(sym_zone);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 874:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == '/') ADVANCE(677);
      if (lookahead == '-' ||
          lookahead == '_') ADVANCE(215);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(216);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(874);
      END_STATE();
    case 875:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(876);
      if (lookahead == '-' ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 876:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 877:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == '+') ADVANCE(239);
      if (lookahead == '5') ADVANCE(236);
      if (lookahead == ':') ADVANCE(292);
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == '_') ADVANCE(363);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '4')) ADVANCE(881);
      if (('6' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 878:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == '+') ADVANCE(239);
      if (lookahead == ':') ADVANCE(288);
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == '_') ADVANCE(363);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(879);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 879:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == '+') ADVANCE(239);
      if (lookahead == ':') ADVANCE(288);
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == '_') ADVANCE(363);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 880:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == '+') ADVANCE(239);
      if (lookahead == ':') ADVANCE(292);
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == '_') ADVANCE(363);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('6' <= lookahead && lookahead <= '9')) ADVANCE(882);
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(881);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 881:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == '+') ADVANCE(239);
      if (lookahead == ':') ADVANCE(292);
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == '_') ADVANCE(363);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('6' <= lookahead && lookahead <= '9')) ADVANCE(879);
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(878);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 882:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == '+') ADVANCE(239);
      if (lookahead == ':') ADVANCE(292);
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == '_') ADVANCE(363);
      if (lookahead == '%' ||
          lookahead == '-' ||
          lookahead == '.') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(236);
      if (('6' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(237);
      END_STATE();
    case 883:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == '5') ADVANCE(627);
      if (lookahead == ':') ADVANCE(588);
      if (('0' <= lookahead && lookahead <= '4')) ADVANCE(885);
      END_STATE();
    case 884:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == ':') ADVANCE(588);
      if (('6' <= lookahead && lookahead <= '9')) ADVANCE(886);
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(885);
      END_STATE();
    case 885:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == ':') ADVANCE(588);
      if (('6' <= lookahead && lookahead <= '9')) ADVANCE(856);
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(888);
      END_STATE();
    case 886:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == ':') ADVANCE(588);
      if (('0' <= lookahead && lookahead <= '5')) ADVANCE(627);
      END_STATE();
    case 887:
      ACCEPT_TOKEN(sym_zone);
      if (lookahead == '-' ||
          lookahead == '/' ||
          lookahead == '_') ADVANCE(677);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(887);
      END_STATE();
    case 888:
      ACCEPT_TOKEN(sym_zone);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(856);
      END_STATE();
    case 889:
      ACCEPT_TOKEN(sym_year_month_day);
      END_STATE();
    case 890:
      ACCEPT_TOKEN(sym_year_month_day);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '/') ADVANCE(678);
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(891);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 891:
      ACCEPT_TOKEN(sym_year_month_day);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '/') ADVANCE(678);
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 892:
      ACCEPT_TOKEN(sym_year_month_day);
      ADVANCE_MAP(
        '#', 590,
        '-', 139,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        0x2010, 680,
        0x2011, 680,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1403);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 893:
      ACCEPT_TOKEN(sym_year_month_day);
      if (lookahead == '/') ADVANCE(641);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1091);
      END_STATE();
    case 894:
      ACCEPT_TOKEN(sym_year_month_day);
      if (lookahead == '/') ADVANCE(641);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(893);
      END_STATE();
    case 895:
      ACCEPT_TOKEN(sym_year_month_day);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(889);
      END_STATE();
    case 896:
      ACCEPT_TOKEN(sym_dotted);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1402);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 897:
      ACCEPT_TOKEN(sym_dotted);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1401);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 898:
      ACCEPT_TOKEN(sym_dotted);
      ADVANCE_MAP(
        '#', 590,
        '-', 139,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        0x2010, 680,
        0x2011, 680,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1398);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 899:
      ACCEPT_TOKEN(sym_dotted);
      ADVANCE_MAP(
        '#', 590,
        '-', 139,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        0x2010, 680,
        0x2011, 680,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1403);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 900:
      ACCEPT_TOKEN(sym_slashed);
      END_STATE();
    case 901:
      ACCEPT_TOKEN(sym_slashed);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '/') ADVANCE(678);
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 902:
      ACCEPT_TOKEN(sym_slashed);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == '/') ADVANCE(597);
      if (lookahead == '0' ||
          lookahead == '1') ADVANCE(903);
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(1084);
      if (lookahead == '-' ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 903:
      ACCEPT_TOKEN(sym_slashed);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == '/') ADVANCE(597);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1086);
      if (lookahead == '-' ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 904:
      ACCEPT_TOKEN(sym_slashed);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == '/') ADVANCE(597);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(903);
      if (lookahead == '-' ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 905:
      ACCEPT_TOKEN(sym_slashed);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == '/') ADVANCE(597);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1084);
      if (lookahead == '-' ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 906:
      ACCEPT_TOKEN(sym_slashed);
      if (lookahead == '/') ADVANCE(641);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1091);
      END_STATE();
    case 907:
      ACCEPT_TOKEN(sym_slashed);
      if (lookahead == '/') ADVANCE(641);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1092);
      END_STATE();
    case 908:
      ACCEPT_TOKEN(sym__duration_run);
      END_STATE();
    case 909:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 573,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'A', 1341,
        'a', 1341,
        ' ', 417,
        0xa0, 417,
        0x2009, 417,
        0x202f, 417,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1344);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 910:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 573,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'S', 911,
        's', 911,
        ' ', 417,
        0xa0, 417,
        0x2009, 417,
        0x202f, 417,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1344);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 911:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 573,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        ' ', 417,
        0xa0, 417,
        0x2009, 417,
        0x202f, 417,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1344);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 912:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 573,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'A', 115,
        'a', 115,
        ' ', 417,
        0xa0, 417,
        0x2009, 417,
        0x202f, 417,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(174);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 913:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 573,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'S', 914,
        's', 914,
        ' ', 417,
        0xa0, 417,
        0x2009, 417,
        0x202f, 417,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 914:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 573,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        ' ', 417,
        0xa0, 417,
        0x2009, 417,
        0x202f, 417,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(174);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 915:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 573,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'A', 1385,
        'a', 1385,
        0x2010, 681,
        0x2011, 681,
        ' ', 417,
        0xa0, 417,
        0x2009, 417,
        0x202f, 417,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1348);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 916:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 573,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'S', 917,
        's', 917,
        0x2010, 681,
        0x2011, 681,
        ' ', 417,
        0xa0, 417,
        0x2009, 417,
        0x202f, 417,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1348);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 917:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 573,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
        ' ', 417,
        0xa0, 417,
        0x2009, 417,
        0x202f, 417,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1348);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 918:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 574,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'O', 1340,
        'o', 1340,
        'R', 919,
        'r', 919,
        ' ', 420,
        0xa0, 420,
        0x2009, 420,
        0x202f, 420,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1345);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 919:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 574,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'S', 920,
        's', 920,
        ' ', 420,
        0xa0, 420,
        0x2009, 420,
        0x202f, 420,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1345);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 920:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 574,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        ' ', 420,
        0xa0, 420,
        0x2009, 420,
        0x202f, 420,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1345);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 921:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 574,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'O', 113,
        'o', 113,
        'R', 922,
        'r', 922,
        ' ', 420,
        0xa0, 420,
        0x2009, 420,
        0x202f, 420,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(175);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 922:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 574,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'S', 923,
        's', 923,
        ' ', 420,
        0xa0, 420,
        0x2009, 420,
        0x202f, 420,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(175);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 923:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 574,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        ' ', 420,
        0xa0, 420,
        0x2009, 420,
        0x202f, 420,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(175);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 924:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 574,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'O', 1384,
        'o', 1384,
        'R', 925,
        'r', 925,
        0x2010, 681,
        0x2011, 681,
        ' ', 420,
        0xa0, 420,
        0x2009, 420,
        0x202f, 420,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1391);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 925:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 574,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'S', 926,
        's', 926,
        0x2010, 681,
        0x2011, 681,
        ' ', 420,
        0xa0, 420,
        0x2009, 420,
        0x202f, 420,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1391);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 926:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 574,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
        ' ', 420,
        0xa0, 420,
        0x2009, 420,
        0x202f, 420,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1391);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 927:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 575,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'I', 1331,
        'i', 1331,
        ' ', 423,
        0xa0, 423,
        0x2009, 423,
        0x202f, 423,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1346);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 928:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 575,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'S', 930,
        's', 930,
        'U', 1338,
        'u', 1338,
        ' ', 423,
        0xa0, 423,
        0x2009, 423,
        0x202f, 423,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1346);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 929:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 575,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'S', 930,
        's', 930,
        ' ', 423,
        0xa0, 423,
        0x2009, 423,
        0x202f, 423,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1346);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 930:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 575,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        ' ', 423,
        0xa0, 423,
        0x2009, 423,
        0x202f, 423,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1346);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 931:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 575,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'I', 104,
        'i', 104,
        ' ', 423,
        0xa0, 423,
        0x2009, 423,
        0x202f, 423,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(176);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 932:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 575,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'S', 934,
        's', 934,
        'U', 111,
        'u', 111,
        ' ', 423,
        0xa0, 423,
        0x2009, 423,
        0x202f, 423,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(176);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 933:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 575,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'S', 934,
        's', 934,
        ' ', 423,
        0xa0, 423,
        0x2009, 423,
        0x202f, 423,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(176);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 934:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 575,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        ' ', 423,
        0xa0, 423,
        0x2009, 423,
        0x202f, 423,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(176);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 935:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 575,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'I', 1374,
        'i', 1374,
        0x2010, 681,
        0x2011, 681,
        ' ', 423,
        0xa0, 423,
        0x2009, 423,
        0x202f, 423,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1392);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 936:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 575,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'S', 938,
        's', 938,
        'U', 1382,
        'u', 1382,
        0x2010, 681,
        0x2011, 681,
        ' ', 423,
        0xa0, 423,
        0x2009, 423,
        0x202f, 423,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1392);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 937:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 575,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'S', 938,
        's', 938,
        0x2010, 681,
        0x2011, 681,
        ' ', 423,
        0xa0, 423,
        0x2009, 423,
        0x202f, 423,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1392);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 938:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        ',', 575,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
        ' ', 423,
        0xa0, 423,
        0x2009, 423,
        0x202f, 423,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1392);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 939:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'E', 1317,
        'e', 1317,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 940:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'O', 1332,
        'o', 1332,
        'S', 942,
        's', 942,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 941:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'S', 942,
        's', 942,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 942:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 943:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'E', 90,
        'e', 90,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 944:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'O', 105,
        'o', 105,
        'S', 946,
        's', 946,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 945:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'S', 946,
        's', 946,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 946:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '/') ADVANCE(678);
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 947:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'E', 1360,
        'e', 1360,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 948:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'O', 1375,
        'o', 1375,
        'S', 950,
        's', 950,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 949:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'S', 950,
        's', 950,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 950:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 951:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 158,
        '/', 678,
        '@', 679,
        'M', 1370,
        'S', 1366,
        '_', 84,
        'm', 935,
        's', 947,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1391);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 952:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == ',') ADVANCE(573);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(559);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(417);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(268);
      END_STATE();
    case 953:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == ',') ADVANCE(573);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(955);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(417);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(268);
      END_STATE();
    case 954:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == ',') ADVANCE(573);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(956);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(419);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(268);
      END_STATE();
    case 955:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == ',') ADVANCE(573);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(417);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(268);
      END_STATE();
    case 956:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == ',') ADVANCE(573);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(419);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(268);
      END_STATE();
    case 957:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        ',', 574,
        'O', 553,
        'o', 553,
        'R', 958,
        'r', 958,
        ' ', 420,
        0xa0, 420,
        0x2009, 420,
        0x202f, 420,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(269);
      END_STATE();
    case 958:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == ',') ADVANCE(574);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(960);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(420);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(269);
      END_STATE();
    case 959:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == ',') ADVANCE(574);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(961);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(422);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(269);
      END_STATE();
    case 960:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == ',') ADVANCE(574);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(420);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(269);
      END_STATE();
    case 961:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == ',') ADVANCE(574);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(422);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(269);
      END_STATE();
    case 962:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == ',') ADVANCE(575);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(520);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(423);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(270);
      END_STATE();
    case 963:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        ',', 575,
        'S', 967,
        's', 967,
        'U', 547,
        'u', 547,
        ' ', 423,
        0xa0, 423,
        0x2009, 423,
        0x202f, 423,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(270);
      END_STATE();
    case 964:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == ',') ADVANCE(575);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(967);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(423);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(270);
      END_STATE();
    case 965:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        ',', 575,
        'S', 968,
        's', 968,
        'U', 548,
        'u', 548,
        ' ', 425,
        0xa0, 425,
        0x2009, 425,
        0x202f, 425,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(270);
      END_STATE();
    case 966:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == ',') ADVANCE(575);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(968);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(425);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(270);
      END_STATE();
    case 967:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == ',') ADVANCE(575);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(423);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(270);
      END_STATE();
    case 968:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == ',') ADVANCE(575);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(425);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(270);
      END_STATE();
    case 969:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == 'A' ||
          lookahead == 'a') ADVANCE(561);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(650);
      END_STATE();
    case 970:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == 'E' ||
          lookahead == 'e') ADVANCE(473);
      END_STATE();
    case 971:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(522);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(647);
      END_STATE();
    case 972:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == 'I' ||
          lookahead == 'i') ADVANCE(526);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(647);
      END_STATE();
    case 973:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(525);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(908);
      END_STATE();
    case 974:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        'O', 555,
        'o', 555,
        'R', 959,
        'r', 959,
        ' ', 634,
        0xa0, 634,
        0x2009, 634,
        0x202f, 634,
      );
      END_STATE();
    case 975:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        'O', 554,
        'o', 554,
        'R', 977,
        'r', 977,
        ' ', 634,
        0xa0, 634,
        0x2009, 634,
        0x202f, 634,
      );
      END_STATE();
    case 976:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(908);
      END_STATE();
    case 977:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(980);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(634);
      END_STATE();
    case 978:
      ACCEPT_TOKEN(sym__duration_run);
      ADVANCE_MAP(
        'S', 981,
        's', 981,
        'U', 549,
        'u', 549,
        ' ', 647,
        0xa0, 647,
        0x2009, 647,
        0x202f, 647,
      );
      END_STATE();
    case 979:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(981);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(647);
      END_STATE();
    case 980:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(634);
      END_STATE();
    case 981:
      ACCEPT_TOKEN(sym__duration_run);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(647);
      END_STATE();
    case 982:
      ACCEPT_TOKEN(sym__glued_duration);
      END_STATE();
    case 983:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 573,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'A', 1342,
        'a', 1342,
        ' ', 417,
        0xa0, 417,
        0x2009, 417,
        0x202f, 417,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1344);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 984:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 573,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'S', 985,
        's', 985,
        ' ', 417,
        0xa0, 417,
        0x2009, 417,
        0x202f, 417,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1344);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 985:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 573,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        ' ', 417,
        0xa0, 417,
        0x2009, 417,
        0x202f, 417,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1344);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 986:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 573,
        '-', 138,
        '.', 159,
        '/', 678,
        ':', 670,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'A', 1386,
        'a', 1386,
        0x2010, 681,
        0x2011, 681,
        ' ', 417,
        0xa0, 417,
        0x2009, 417,
        0x202f, 417,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1348);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 987:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 573,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'A', 1386,
        'a', 1386,
        0x2010, 681,
        0x2011, 681,
        ' ', 417,
        0xa0, 417,
        0x2009, 417,
        0x202f, 417,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1348);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 988:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 573,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'S', 989,
        's', 989,
        0x2010, 681,
        0x2011, 681,
        ' ', 417,
        0xa0, 417,
        0x2009, 417,
        0x202f, 417,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1348);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 989:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 573,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
        ' ', 417,
        0xa0, 417,
        0x2009, 417,
        0x202f, 417,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1348);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 990:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 574,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'O', 1339,
        'o', 1339,
        'R', 991,
        'r', 991,
        ' ', 420,
        0xa0, 420,
        0x2009, 420,
        0x202f, 420,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1345);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 991:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 574,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'S', 992,
        's', 992,
        ' ', 420,
        0xa0, 420,
        0x2009, 420,
        0x202f, 420,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1345);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 992:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 574,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        ' ', 420,
        0xa0, 420,
        0x2009, 420,
        0x202f, 420,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1345);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 993:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 574,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'O', 1383,
        'o', 1383,
        'R', 996,
        'r', 996,
        0x2010, 681,
        0x2011, 681,
        ' ', 420,
        0xa0, 420,
        0x2009, 420,
        0x202f, 420,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1389);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 994:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 574,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'O', 1383,
        'o', 1383,
        'R', 996,
        'r', 996,
        0x2010, 681,
        0x2011, 681,
        ' ', 420,
        0xa0, 420,
        0x2009, 420,
        0x202f, 420,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1390);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 995:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 574,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'O', 1383,
        'o', 1383,
        'R', 996,
        'r', 996,
        0x2010, 681,
        0x2011, 681,
        ' ', 420,
        0xa0, 420,
        0x2009, 420,
        0x202f, 420,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1391);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 996:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 574,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'S', 997,
        's', 997,
        0x2010, 681,
        0x2011, 681,
        ' ', 420,
        0xa0, 420,
        0x2009, 420,
        0x202f, 420,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1391);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 997:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 574,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
        ' ', 420,
        0xa0, 420,
        0x2009, 420,
        0x202f, 420,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1391);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 998:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 575,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'I', 1329,
        'i', 1329,
        ' ', 423,
        0xa0, 423,
        0x2009, 423,
        0x202f, 423,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1346);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 999:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 575,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'S', 1001,
        's', 1001,
        'U', 1337,
        'u', 1337,
        ' ', 423,
        0xa0, 423,
        0x2009, 423,
        0x202f, 423,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1346);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1000:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 575,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'S', 1001,
        's', 1001,
        ' ', 423,
        0xa0, 423,
        0x2009, 423,
        0x202f, 423,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1346);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1001:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 575,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        ' ', 423,
        0xa0, 423,
        0x2009, 423,
        0x202f, 423,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1346);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1002:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 575,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'I', 1372,
        'i', 1372,
        0x2010, 681,
        0x2011, 681,
        ' ', 423,
        0xa0, 423,
        0x2009, 423,
        0x202f, 423,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1392);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1003:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 575,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'S', 1005,
        's', 1005,
        'U', 1381,
        'u', 1381,
        0x2010, 681,
        0x2011, 681,
        ' ', 423,
        0xa0, 423,
        0x2009, 423,
        0x202f, 423,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1392);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1004:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 575,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'S', 1005,
        's', 1005,
        0x2010, 681,
        0x2011, 681,
        ' ', 423,
        0xa0, 423,
        0x2009, 423,
        0x202f, 423,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1392);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1005:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 575,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
        ' ', 423,
        0xa0, 423,
        0x2009, 423,
        0x202f, 423,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1392);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1006:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 576,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'E', 1321,
        'e', 1321,
        'K', 1007,
        'k', 1007,
        ' ', 426,
        0xa0, 426,
        0x2009, 426,
        0x202f, 426,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1347);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1007:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 576,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'S', 1008,
        's', 1008,
        ' ', 426,
        0xa0, 426,
        0x2009, 426,
        0x202f, 426,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1347);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1008:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 576,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        ' ', 426,
        0xa0, 426,
        0x2009, 426,
        0x202f, 426,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1347);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1009:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 576,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'E', 1364,
        'e', 1364,
        'K', 1010,
        'k', 1010,
        0x2010, 681,
        0x2011, 681,
        ' ', 426,
        0xa0, 426,
        0x2009, 426,
        0x202f, 426,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1393);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1010:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 576,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'S', 1011,
        's', 1011,
        0x2010, 681,
        0x2011, 681,
        ' ', 426,
        0xa0, 426,
        0x2009, 426,
        0x202f, 426,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1393);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1011:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        ',', 576,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
        ' ', 426,
        0xa0, 426,
        0x2009, 426,
        0x202f, 426,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1393);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1012:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'E', 1316,
        'e', 1316,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1013:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'O', 1330,
        'o', 1330,
        'S', 1015,
        's', 1015,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1014:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'S', 1015,
        's', 1015,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1015:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1016:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'O', 103,
        'o', 103,
        'S', 1019,
        's', 1019,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 1017:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'S', 1019,
        's', 1019,
        'U', 110,
        'u', 110,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 1018:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '%', 585,
        '+', 585,
        'S', 1019,
        's', 1019,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 1019:
      ACCEPT_TOKEN(sym__glued_duration);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '-') ADVANCE(140);
      if (lookahead == '.') ADVANCE(173);
      if (lookahead == '/') ADVANCE(678);
      if (lookahead == '@') ADVANCE(679);
      if (lookahead == '%' ||
          lookahead == '+') ADVANCE(585);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(119);
      END_STATE();
    case 1020:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'E', 1359,
        'e', 1359,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1021:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'O', 1373,
        'o', 1373,
        'S', 1023,
        's', 1023,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1022:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'S', 1023,
        's', 1023,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1023:
      ACCEPT_TOKEN(sym__glued_duration);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1024:
      ACCEPT_TOKEN(sym__glued_duration);
      if (lookahead == 'O' ||
          lookahead == 'o') ADVANCE(521);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(982);
      END_STATE();
    case 1025:
      ACCEPT_TOKEN(sym__glued_duration);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(982);
      END_STATE();
    case 1026:
      ACCEPT_TOKEN(sym__glued_duration);
      if (lookahead == 'S' ||
          lookahead == 's') ADVANCE(982);
      if (lookahead == 'U' ||
          lookahead == 'u') ADVANCE(544);
      END_STATE();
    case 1027:
      ACCEPT_TOKEN(sym_unit);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'd', 1213,
        0x2bc, 1425,
        'A', 1205,
        'a', 1205,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'F') ||
          ('b' <= lookahead && lookahead <= 'f')) ADVANCE(1206);
      if (('G' <= lookahead && lookahead <= 'Z') ||
          ('g' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1028:
      ACCEPT_TOKEN(sym_unit);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'h', 1207,
        0x2bc, 1425,
        'O', 1198,
        'o', 1198,
        'R', 1034,
        'r', 1034,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1029:
      ACCEPT_TOKEN(sym_unit);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'm', 1212,
        0x2bc, 1425,
        'I', 1192,
        'i', 1192,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1030:
      ACCEPT_TOKEN(sym_unit);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'E', 1185,
        'e', 1185,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1031:
      ACCEPT_TOKEN(sym_unit);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'E', 1188,
        'e', 1188,
        'K', 1034,
        'k', 1034,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1032:
      ACCEPT_TOKEN(sym_unit);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'O', 1193,
        'o', 1193,
        'S', 1035,
        's', 1035,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1033:
      ACCEPT_TOKEN(sym_unit);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'S', 1035,
        's', 1035,
        'U', 1197,
        'u', 1197,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1034:
      ACCEPT_TOKEN(sym_unit);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'S', 1035,
        's', 1035,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1035:
      ACCEPT_TOKEN(sym_unit);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1036:
      ACCEPT_TOKEN(sym_unit);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'O', 1233,
        'S', 1039,
        '_', 83,
        'o', 1193,
        's', 1035,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1037:
      ACCEPT_TOKEN(sym_unit);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'S', 1039,
        'U', 1244,
        '_', 83,
        's', 1035,
        'u', 1197,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1038:
      ACCEPT_TOKEN(sym_unit);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'S', 1039,
        '_', 83,
        's', 1035,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1039:
      ACCEPT_TOKEN(sym_unit);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1040:
      ACCEPT_TOKEN(sym__glued_severity);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1041:
      ACCEPT_TOKEN(sym__glued_severity);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1042:
      ACCEPT_TOKEN(sym__glued_severity);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1103);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1043:
      ACCEPT_TOKEN(sym__glued_severity);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1044:
      ACCEPT_TOKEN(sym__glued_severity);
      if (lookahead == '_') ADVANCE(414);
      if (lookahead == 0x2bc) ADVANCE(1425);
      if (lookahead == '\'' ||
          lookahead == '-' ||
          lookahead == '.' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011 ||
          lookahead == 0x2019) ADVANCE(682);
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1045:
      ACCEPT_TOKEN(sym__severity_name);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 69,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2019, 682,
        0x2010, 605,
        0x2011, 605,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1041);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1046:
      ACCEPT_TOKEN(sym__severity_name);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 70,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2019, 682,
        0x2010, 605,
        0x2011, 605,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1040);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1047:
      ACCEPT_TOKEN(sym__glued_priority);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1048:
      ACCEPT_TOKEN(sym__glued_priority);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1049:
      ACCEPT_TOKEN(sym__glued_priority);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1103);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1050:
      ACCEPT_TOKEN(sym__glued_priority);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1051:
      ACCEPT_TOKEN(sym__glued_priority);
      if (lookahead == '_') ADVANCE(414);
      if (lookahead == 0x2bc) ADVANCE(1425);
      if (lookahead == '\'' ||
          lookahead == '-' ||
          lookahead == '.' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011 ||
          lookahead == 0x2019) ADVANCE(682);
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1052:
      ACCEPT_TOKEN(sym__priority_name);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 131,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2019, 682,
        0x2010, 617,
        0x2011, 617,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1048);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1053:
      ACCEPT_TOKEN(sym__priority_name);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 132,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2019, 682,
        0x2010, 617,
        0x2011, 617,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1047);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1054:
      ACCEPT_TOKEN(sym__digit);
      ADVANCE_MAP(
        '#', 590,
        ',', 663,
        '-', 134,
        '.', 161,
        '/', 593,
        '0', 1062,
        ':', 326,
        '@', 679,
        'D', 1351,
        'H', 1377,
        'M', 1369,
        'S', 1363,
        'W', 1365,
        '_', 82,
        'd', 986,
        'h', 993,
        'm', 1002,
        's', 1020,
        'w', 1009,
        0xff1a, 327,
        '%', 585,
        '+', 585,
        'A', 1349,
        'a', 1349,
        'P', 1350,
        'p', 1350,
        0x2010, 476,
        0x2011, 476,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
        'B', 1352,
        'C', 1352,
        'E', 1352,
        'F', 1352,
        'b', 1352,
        'c', 1352,
        'e', 1352,
        'f', 1352,
      );
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(1059);
      if (('G' <= lookahead && lookahead <= 'Z') ||
          ('g' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1055:
      ACCEPT_TOKEN(sym__digit);
      ADVANCE_MAP(
        '#', 590,
        ',', 663,
        '-', 134,
        '.', 141,
        '/', 300,
        '0', 1060,
        '4', 1061,
        ':', 326,
        '@', 679,
        'D', 1351,
        'H', 1377,
        'M', 1369,
        'S', 1363,
        'W', 1365,
        '_', 82,
        'd', 986,
        'h', 993,
        'm', 1002,
        's', 1020,
        'w', 1009,
        0xff1a, 327,
        '%', 585,
        '+', 585,
        'A', 1349,
        'a', 1349,
        'P', 1350,
        'p', 1350,
        0x2010, 476,
        0x2011, 476,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
        'B', 1352,
        'C', 1352,
        'E', 1352,
        'F', 1352,
        'b', 1352,
        'c', 1352,
        'e', 1352,
        'f', 1352,
      );
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(1059);
      if (('G' <= lookahead && lookahead <= 'Z') ||
          ('g' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1056:
      ACCEPT_TOKEN(sym__digit);
      ADVANCE_MAP(
        '#', 590,
        ',', 663,
        '-', 134,
        '.', 141,
        '/', 300,
        '9', 1060,
        ':', 326,
        '@', 679,
        'D', 1351,
        'H', 1377,
        'M', 1369,
        'S', 1363,
        'W', 1365,
        '_', 82,
        'd', 986,
        'h', 993,
        'm', 1002,
        's', 1020,
        'w', 1009,
        0xff1a, 327,
        '%', 585,
        '+', 585,
        'A', 1349,
        'a', 1349,
        'P', 1350,
        'p', 1350,
        0x2010, 476,
        0x2011, 476,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
        'B', 1352,
        'C', 1352,
        'E', 1352,
        'F', 1352,
        'b', 1352,
        'c', 1352,
        'e', 1352,
        'f', 1352,
      );
      if (('0' <= lookahead && lookahead <= '8')) ADVANCE(1059);
      if (('G' <= lookahead && lookahead <= 'Z') ||
          ('g' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1057:
      ACCEPT_TOKEN(sym__digit);
      ADVANCE_MAP(
        '#', 590,
        ',', 663,
        '-', 134,
        '.', 141,
        '/', 300,
        ':', 326,
        '@', 679,
        'D', 1351,
        'H', 1377,
        'M', 1369,
        'S', 1363,
        'W', 1365,
        '_', 82,
        'd', 986,
        'h', 993,
        'm', 1002,
        's', 1020,
        'w', 1009,
        0xff1a, 327,
        '%', 585,
        '+', 585,
        'A', 1349,
        'a', 1349,
        'P', 1350,
        'p', 1350,
        '0', 1059,
        '1', 1059,
        0x2010, 476,
        0x2011, 476,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
        'B', 1352,
        'C', 1352,
        'E', 1352,
        'F', 1352,
        'b', 1352,
        'c', 1352,
        'e', 1352,
        'f', 1352,
      );
      if (('2' <= lookahead && lookahead <= '9')) ADVANCE(1062);
      if (('G' <= lookahead && lookahead <= 'Z') ||
          ('g' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1058:
      ACCEPT_TOKEN(sym__digit);
      ADVANCE_MAP(
        '#', 590,
        ',', 663,
        '-', 134,
        '.', 141,
        '/', 300,
        ':', 326,
        '@', 679,
        'D', 1351,
        'H', 1377,
        'M', 1369,
        'S', 1363,
        'W', 1365,
        '_', 82,
        'd', 986,
        'h', 993,
        'm', 1002,
        's', 1020,
        'w', 1009,
        0xff1a, 327,
        '%', 585,
        '+', 585,
        'A', 1349,
        'a', 1349,
        'P', 1350,
        'p', 1350,
        0x2010, 476,
        0x2011, 476,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
        'B', 1352,
        'C', 1352,
        'E', 1352,
        'F', 1352,
        'b', 1352,
        'c', 1352,
        'e', 1352,
        'f', 1352,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1062);
      if (('G' <= lookahead && lookahead <= 'Z') ||
          ('g' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1059:
      ACCEPT_TOKEN(sym__two_digits);
      ADVANCE_MAP(
        '#', 590,
        ',', 663,
        '-', 134,
        '.', 142,
        '/', 300,
        ':', 328,
        '@', 679,
        'D', 1357,
        'H', 1376,
        'M', 1369,
        'S', 1363,
        'W', 1365,
        '_', 82,
        'd', 987,
        'h', 994,
        'm', 1002,
        's', 1020,
        'w', 1009,
        0xff1a, 327,
        '%', 585,
        '+', 585,
        0x2010, 476,
        0x2011, 476,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
        'A', 1350,
        'P', 1350,
        'a', 1350,
        'p', 1350,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1063);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1060:
      ACCEPT_TOKEN(sym__two_digits);
      ADVANCE_MAP(
        '#', 590,
        ',', 663,
        '-', 134,
        '.', 142,
        '/', 300,
        ':', 328,
        '@', 679,
        'D', 1357,
        'H', 1376,
        'M', 1369,
        'S', 1363,
        'W', 1365,
        '_', 82,
        'd', 987,
        'h', 994,
        'm', 1002,
        's', 1020,
        'w', 1009,
        0xff1a, 327,
        '%', 585,
        '+', 585,
        0x2010, 476,
        0x2011, 476,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
        'A', 1350,
        'P', 1350,
        'a', 1350,
        'p', 1350,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1064);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1061:
      ACCEPT_TOKEN(sym__two_digits);
      ADVANCE_MAP(
        '#', 590,
        ',', 663,
        '-', 134,
        '.', 142,
        '/', 299,
        ':', 328,
        '@', 679,
        'D', 1357,
        'H', 1376,
        'M', 1369,
        'S', 1363,
        'W', 1365,
        '_', 82,
        'd', 987,
        'h', 994,
        'm', 1002,
        's', 1020,
        'w', 1009,
        0xff1a, 327,
        '%', 585,
        '+', 585,
        0x2010, 476,
        0x2011, 476,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
        'A', 1350,
        'P', 1350,
        'a', 1350,
        'p', 1350,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1063);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1062:
      ACCEPT_TOKEN(sym__two_digits);
      ADVANCE_MAP(
        '#', 590,
        ',', 663,
        '-', 134,
        '.', 169,
        '/', 593,
        ':', 328,
        '@', 679,
        'D', 1357,
        'H', 1376,
        'M', 1369,
        'S', 1363,
        'W', 1365,
        '_', 82,
        'd', 987,
        'h', 994,
        'm', 1002,
        's', 1020,
        'w', 1009,
        0xff1a, 327,
        '%', 585,
        '+', 585,
        0x2010, 476,
        0x2011, 476,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
        'A', 1350,
        'P', 1350,
        'a', 1350,
        'p', 1350,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1063);
      if (('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1063:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 590,
        ',', 663,
        '-', 135,
        '.', 172,
        '/', 662,
        ':', 598,
        '@', 679,
        'D', 1357,
        'H', 1377,
        'M', 1369,
        'S', 1363,
        'W', 1365,
        '_', 82,
        'd', 987,
        'h', 995,
        'm', 1002,
        's', 1020,
        'w', 1009,
        '%', 585,
        '+', 585,
        0x2010, 475,
        0x2011, 475,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1082);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1064:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 590,
        ',', 663,
        '-', 135,
        '.', 172,
        '/', 662,
        ':', 598,
        '@', 679,
        'D', 1357,
        'H', 1377,
        'M', 1369,
        'S', 1363,
        'W', 1365,
        '_', 82,
        'd', 987,
        'h', 995,
        'm', 1002,
        's', 1020,
        'w', 1009,
        '%', 585,
        '+', 585,
        0x2010, 475,
        0x2011, 475,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1081);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1065:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 896,
        '/', 678,
        '@', 679,
        'D', 1314,
        'H', 1333,
        'M', 1326,
        'S', 1320,
        'W', 1322,
        '_', 119,
        'd', 983,
        'h', 990,
        'm', 998,
        's', 1012,
        'w', 1006,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '2')) ADVANCE(1077);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(369);
      if (('3' <= lookahead && lookahead <= '9')) ADVANCE(1075);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1066:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 896,
        '/', 678,
        '@', 679,
        'D', 1314,
        'H', 1333,
        'M', 1326,
        'S', 1320,
        'W', 1322,
        '_', 119,
        'd', 983,
        'h', 990,
        'm', 998,
        's', 1012,
        'w', 1006,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '2')) ADVANCE(1068);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(369);
      if (('3' <= lookahead && lookahead <= '9')) ADVANCE(1073);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1067:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 896,
        '/', 678,
        '@', 679,
        'D', 1314,
        'H', 1333,
        'M', 1326,
        'S', 1320,
        'W', 1322,
        '_', 119,
        'd', 983,
        'h', 990,
        'm', 998,
        's', 1012,
        'w', 1006,
        '%', 585,
        '+', 585,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1075);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1068:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 896,
        '/', 678,
        '@', 679,
        'D', 1314,
        'H', 1333,
        'M', 1326,
        'S', 1320,
        'W', 1322,
        '_', 119,
        'd', 983,
        'h', 990,
        'm', 998,
        's', 1012,
        'w', 1006,
        '%', 585,
        '+', 585,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1079);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1069:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 896,
        '/', 678,
        '@', 679,
        'D', 1314,
        'H', 1333,
        'M', 1326,
        'S', 1320,
        'W', 1322,
        '_', 119,
        'd', 983,
        'h', 990,
        'm', 998,
        's', 1012,
        'w', 1006,
        '%', 585,
        '+', 585,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1073);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1070:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 162,
        '/', 678,
        '0', 1075,
        '@', 679,
        'D', 1314,
        'H', 1333,
        'M', 1326,
        'S', 1320,
        'W', 1322,
        '_', 119,
        'd', 983,
        'h', 990,
        'm', 998,
        's', 1012,
        'w', 1006,
        '%', 585,
        '+', 585,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
      );
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(1077);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1071:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 162,
        '/', 678,
        '0', 1073,
        '@', 679,
        'D', 1314,
        'H', 1333,
        'M', 1326,
        'S', 1320,
        'W', 1322,
        '_', 119,
        'd', 983,
        'h', 990,
        'm', 998,
        's', 1012,
        'w', 1006,
        '%', 585,
        '+', 585,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
      );
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(1068);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1072:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 162,
        '/', 678,
        '@', 679,
        'D', 1314,
        'H', 1333,
        'M', 1326,
        'S', 1320,
        'W', 1322,
        '_', 119,
        'd', 983,
        'h', 990,
        'm', 998,
        's', 1012,
        'w', 1006,
        '%', 585,
        '+', 585,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1075);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1073:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 162,
        '/', 678,
        '@', 679,
        'D', 1314,
        'H', 1333,
        'M', 1326,
        'S', 1320,
        'W', 1322,
        '_', 119,
        'd', 983,
        'h', 990,
        'm', 998,
        's', 1012,
        'w', 1006,
        '%', 585,
        '+', 585,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1079);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1074:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 162,
        '/', 678,
        '@', 679,
        'D', 1314,
        'H', 1333,
        'M', 1326,
        'S', 1320,
        'W', 1322,
        '_', 119,
        'd', 983,
        'h', 990,
        'm', 998,
        's', 1012,
        'w', 1006,
        '%', 585,
        '+', 585,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1073);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1075:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 167,
        '/', 678,
        '@', 679,
        'D', 1314,
        'H', 1333,
        'M', 1326,
        'S', 1320,
        'W', 1322,
        '_', 119,
        'd', 983,
        'h', 990,
        'm', 998,
        's', 1012,
        'w', 1006,
        '%', 585,
        '+', 585,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1079);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1076:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 168,
        '/', 678,
        '@', 679,
        'D', 1314,
        'H', 1333,
        'M', 1326,
        'S', 1320,
        'W', 1322,
        '_', 119,
        'd', 983,
        'h', 990,
        'm', 998,
        's', 1012,
        'w', 1006,
        '%', 585,
        '+', 585,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1079);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1077:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 897,
        '/', 678,
        '@', 679,
        'D', 1314,
        'H', 1333,
        'M', 1326,
        'S', 1320,
        'W', 1322,
        '_', 119,
        'd', 983,
        'h', 990,
        'm', 998,
        's', 1012,
        'w', 1006,
        '%', 585,
        '+', 585,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1079);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1078:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 170,
        '/', 678,
        '@', 679,
        'D', 1314,
        'H', 1333,
        'M', 1326,
        'S', 1320,
        'W', 1322,
        '_', 119,
        'd', 983,
        'h', 990,
        'm', 998,
        's', 1012,
        'w', 1006,
        '%', 585,
        '+', 585,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1076);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1079:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 170,
        '/', 678,
        '@', 679,
        'D', 1314,
        'H', 1333,
        'M', 1326,
        'S', 1320,
        'W', 1322,
        '_', 119,
        'd', 983,
        'h', 990,
        'm', 998,
        's', 1012,
        'w', 1006,
        '%', 585,
        '+', 585,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1079);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1080:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 590,
        '-', 135,
        '.', 172,
        '/', 662,
        ':', 598,
        '@', 679,
        'D', 1357,
        'H', 1377,
        'M', 1369,
        'S', 1363,
        'W', 1365,
        '_', 82,
        'd', 987,
        'h', 995,
        'm', 1002,
        's', 1020,
        'w', 1009,
        '%', 585,
        '+', 585,
        0x2010, 475,
        0x2011, 475,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1080);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1081:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 590,
        '-', 71,
        '.', 171,
        '/', 664,
        ':', 598,
        '@', 679,
        'D', 1357,
        'H', 1377,
        'M', 1369,
        'S', 1363,
        'W', 1365,
        '_', 82,
        'd', 987,
        'h', 995,
        'm', 1002,
        's', 1020,
        'w', 1009,
        '%', 585,
        '+', 585,
        0x2010, 477,
        0x2011, 477,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1080);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1082:
      ACCEPT_TOKEN(sym__other_number);
      ADVANCE_MAP(
        '#', 590,
        '-', 71,
        '.', 172,
        '/', 664,
        ':', 598,
        '@', 679,
        'D', 1357,
        'H', 1377,
        'M', 1369,
        'S', 1363,
        'W', 1365,
        '_', 82,
        'd', 987,
        'h', 995,
        'm', 1002,
        's', 1020,
        'w', 1009,
        '%', 585,
        '+', 585,
        0x2010, 477,
        0x2011, 477,
        ' ', 369,
        0xa0, 369,
        0x2009, 369,
        0x202f, 369,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1080);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1083:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == '/') ADVANCE(597);
      if (lookahead == '0') ADVANCE(1084);
      if (('1' <= lookahead && lookahead <= '9')) ADVANCE(903);
      if (lookahead == '-' ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 1084:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == '/') ADVANCE(597);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1086);
      if (lookahead == '-' ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 1085:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == '/') ADVANCE(597);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1084);
      if (lookahead == '-' ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 1086:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == '/') ADVANCE(641);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1086);
      if (lookahead == '-' ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 1087:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == '/') ADVANCE(633);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1086);
      if (lookahead == '-' ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 1088:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == '#') ADVANCE(590);
      if (lookahead == '.') ADVANCE(261);
      if (lookahead == '/') ADVANCE(633);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1087);
      if (lookahead == '-' ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(216);
      END_STATE();
    case 1089:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == ',') ADVANCE(663);
      if (lookahead == '.') ADVANCE(621);
      END_STATE();
    case 1090:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == '/') ADVANCE(641);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(907);
      END_STATE();
    case 1091:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == '/') ADVANCE(641);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1091);
      END_STATE();
    case 1092:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == '/') ADVANCE(641);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(906);
      END_STATE();
    case 1093:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == ':') ADVANCE(598);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1093);
      END_STATE();
    case 1094:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == ':') ADVANCE(598);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1093);
      if (('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(1106);
      END_STATE();
    case 1095:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == ':') ADVANCE(599);
      if (lookahead == 0xff1a) ADVANCE(600);
      if (lookahead == '?' ||
          lookahead == 'X' ||
          lookahead == 'x') ADVANCE(754);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(753);
      END_STATE();
    case 1096:
      ACCEPT_TOKEN(sym__other_number);
      if (lookahead == ':') ADVANCE(599);
      if (lookahead == 0xff1a) ADVANCE(600);
      if (lookahead == '?' ||
          lookahead == 'X' ||
          lookahead == 'x') ADVANCE(754);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(752);
      if (('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(322);
      END_STATE();
    case 1097:
      ACCEPT_TOKEN(sym__other_number);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1097);
      END_STATE();
    case 1098:
      ACCEPT_TOKEN(sym_handle);
      if (lookahead == '/') ADVANCE(684);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(562);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1098);
      if (set_contains(sym_handle_character_set_6, 40, lookahead)) ADVANCE(1099);
      if (set_contains(sym__word_character_set_1, 56, lookahead)) ADVANCE(1101);
      END_STATE();
    case 1099:
      ACCEPT_TOKEN(sym_handle);
      if (lookahead == '/') ADVANCE(684);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(562);
      if (set_contains(sym_handle_character_set_6, 40, lookahead)) ADVANCE(1099);
      END_STATE();
    case 1100:
      ACCEPT_TOKEN(sym_handle);
      if (lookahead == '-' ||
          lookahead == '.') ADVANCE(563);
      if (set_contains(sym_handle_character_set_6, 40, lookahead)) ADVANCE(1100);
      END_STATE();
    case 1101:
      ACCEPT_TOKEN(sym_handle);
      if (set_contains(sym_handle_character_set_4, 22, lookahead)) ADVANCE(1101);
      END_STATE();
    case 1102:
      ACCEPT_TOKEN(sym__standard);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1102);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1103:
      ACCEPT_TOKEN(sym_ticket);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1103);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1104:
      ACCEPT_TOKEN(sym_ticket);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(870);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1105:
      ACCEPT_TOKEN(sym_ticket);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1105);
      END_STATE();
    case 1106:
      ACCEPT_TOKEN(sym__word);
      END_STATE();
    case 1107:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 151,
        '/', 678,
        ':', 288,
        '@', 679,
        'C', 1257,
        'E', 1258,
        'K', 1221,
        'M', 850,
        'W', 1239,
        '_', 83,
        'f', 1204,
        'm', 848,
        'n', 1175,
        'r', 1146,
        's', 1158,
        't', 1163,
        'u', 1174,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'e')) ADVANCE(1206);
      if (('g' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F')) ADVANCE(1262);
      if (('G' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1108:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 151,
        '/', 678,
        ':', 288,
        '@', 679,
        'D', 1241,
        'H', 1241,
        'M', 850,
        'R', 1228,
        'S', 1241,
        'T', 858,
        '_', 83,
        'a', 1145,
        'm', 849,
        'r', 1190,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1048);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (('b' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1109:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 151,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'M', 849,
        'm', 849,
        'R', 1190,
        'r', 1190,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1047);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1110:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 151,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'M', 849,
        'm', 849,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(1206);
      if (('G' <= lookahead && lookahead <= 'Z') ||
          ('g' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1111:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 375,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1112:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 675,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1113:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'A', 1261,
        'D', 1211,
        '_', 83,
        'a', 1205,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('b' <= lookahead && lookahead <= 'f')) ADVANCE(1206);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'F')) ADVANCE(1262);
      if (('G' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (('g' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1114:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'A', 1229,
        'F', 1220,
        'S', 1216,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1115:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'A', 1239,
        'E', 1219,
        'G', 1241,
        'H', 1216,
        '_', 83,
        'e', 1185,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1116:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'A', 1239,
        'E', 1248,
        'G', 1241,
        'H', 1216,
        '_', 83,
        'e', 1199,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1117:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'C', 1257,
        'E', 1258,
        'K', 1221,
        'W', 1239,
        '_', 83,
        'f', 1204,
        'm', 1153,
        'n', 1175,
        'r', 1146,
        's', 1158,
        't', 1163,
        'u', 1174,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'e')) ADVANCE(1206);
      if (('g' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F')) ADVANCE(1262);
      if (('G' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1118:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'D', 1241,
        'H', 1241,
        'R', 1228,
        'S', 1241,
        'T', 858,
        '_', 83,
        'a', 1145,
        'r', 1190,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1048);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (('b' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1119:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'D', 1260,
        'E', 1259,
        'O', 1247,
        'S', 1241,
        'T', 858,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1206);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F')) ADVANCE(1262);
      if (('G' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (('g' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1120:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'D', 1260,
        'E', 1259,
        'S', 1241,
        'T', 858,
        '_', 83,
        't', 1148,
        'u', 1170,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1206);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F')) ADVANCE(1262);
      if (('G' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (('g' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1121:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'D', 1211,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1206);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F')) ADVANCE(1262);
      if (('G' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (('g' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1122:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'D', 1266,
        'I', 1232,
        'M', 1210,
        'S', 1254,
        'T', 858,
        '_', 83,
        'i', 1192,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1123:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'D', 1266,
        'M', 1210,
        'S', 1254,
        'T', 858,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1124:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'E', 1241,
        'I', 1217,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1125:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'E', 1227,
        'I', 1217,
        'K', 1038,
        '_', 83,
        'e', 1188,
        'k', 1034,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1126:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'H', 1263,
        'K', 1241,
        'O', 1246,
        'R', 1038,
        'S', 1241,
        'T', 1243,
        '_', 83,
        'o', 1198,
        'r', 1034,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1127:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'H', 1263,
        'K', 1241,
        'S', 1241,
        'T', 1243,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1128:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'I', 1250,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1206);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F')) ADVANCE(1262);
      if (('G' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (('g' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1129:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'M', 1242,
        'P', 1245,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1130:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'P', 1249,
        'S', 1236,
        '_', 83,
        'n', 1152,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1131:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'R', 1241,
        'S', 1241,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'f')) ADVANCE(1206);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F')) ADVANCE(1262);
      if (('G' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (('g' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1132:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'S', 1241,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1133:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'T', 1218,
        '_', 83,
        't', 1142,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1134:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'X', 1264,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1135:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'Y', 1251,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1136:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'Z', 1221,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Y')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1137:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'a', 1166,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1138:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'a', 1162,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1139:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'a', 1167,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1140:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'a', 1173,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1141:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'a', 1112,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1142:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'c', 857,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1143:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'c', 860,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1144:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'c', 1141,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1145:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'c', 1157,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1146:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'c', 1178,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1147:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'c', 1177,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1148:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'c', 1111,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1149:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'c', 1112,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1150:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'd', 717,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1151:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'd', 1213,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(1206);
      if (('G' <= lookahead && lookahead <= 'Z') ||
          ('g' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1152:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'd', 1159,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1153:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'e', 1171,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1154:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'e', 1112,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1155:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'f', 1161,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1156:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'h', 1207,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1157:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'i', 1155,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1158:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'i', 1141,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1159:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'i', 1139,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1160:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'i', 1144,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1161:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'i', 1149,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1162:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'l', 1158,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1163:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'l', 1137,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1164:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'm', 1176,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1165:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'm', 1212,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1166:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'n', 1178,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1167:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'n', 1112,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1168:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'o', 1169,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1169:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'p', 1154,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1170:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'r', 1168,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1171:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'r', 1160,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1172:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'r', 1138,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1173:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'r', 1147,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1174:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        's', 1179,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1175:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        't', 1140,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1176:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        't', 860,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1177:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        't', 1160,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1178:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        't', 1161,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1179:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        't', 1172,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1180:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        't', 1143,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1181:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'x', 1208,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1182:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'y', 1183,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1183:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'y', 1215,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1184:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'y', 1182,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1185:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'C', 1032,
        'c', 1032,
        'V', 1046,
        'v', 1046,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1186:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'D', 1034,
        'd', 1034,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1187:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'E', 1034,
        'e', 1034,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1188:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'E', 1191,
        'e', 1191,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1189:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'E', 1199,
        'e', 1199,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1190:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'I', 1194,
        'i', 1194,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1191:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'K', 1034,
        'k', 1034,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1192:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'N', 1033,
        'n', 1033,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1193:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'N', 1186,
        'n', 1186,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1194:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'O', 1053,
        'o', 1053,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1195:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'R', 1034,
        'r', 1034,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1196:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'R', 1190,
        'r', 1190,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1047);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1197:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'T', 1187,
        't', 1187,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1198:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'U', 1195,
        'u', 1195,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1199:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'V', 1046,
        'v', 1046,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1200:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1209);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1201:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'F') ||
          ('a' <= lookahead && lookahead <= 'f')) ADVANCE(1206);
      if (('G' <= lookahead && lookahead <= 'Z') ||
          ('g' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1202:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1203:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1204:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 295,
        '@', 679,
        '_', 83,
        'r', 1160,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1205:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 295,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'Y', 1034,
        'y', 1034,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1206:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 295,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1207:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 289,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1208:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 291,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1209:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 294,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1210:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 120,
        '.', 143,
        '/', 365,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1211:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 120,
        '.', 143,
        '/', 365,
        ':', 295,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1212:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 124,
        '.', 147,
        '/', 429,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1213:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 124,
        '.', 147,
        '/', 429,
        ':', 295,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1214:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 122,
        '.', 145,
        '/', 385,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1215:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 126,
        '.', 149,
        '/', 440,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1216:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'A', 1267,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1217:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'B', 858,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1218:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'C', 859,
        'F', 1267,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1219:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'C', 1036,
        'V', 1045,
        '_', 83,
        'c', 1032,
        'v', 1046,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1220:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'C', 1267,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1221:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'D', 1241,
        'S', 1241,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1222:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'D', 1038,
        '_', 83,
        'd', 1034,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1223:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'D', 1234,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1224:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'D', 1267,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1225:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'E', 1038,
        '_', 83,
        'e', 1034,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1226:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'E', 718,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1227:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'E', 1230,
        'T', 858,
        '_', 83,
        'e', 1191,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1228:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'I', 1235,
        '_', 83,
        'i', 1194,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1229:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'I', 1224,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1230:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'K', 1038,
        '_', 83,
        'k', 1034,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1231:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'M', 1226,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1232:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'N', 1037,
        '_', 83,
        'n', 1033,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1233:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'N', 1222,
        '_', 83,
        'n', 1186,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1234:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'O', 718,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1235:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'O', 1052,
        '_', 83,
        'o', 1053,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1236:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'O', 1267,
        'T', 858,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1237:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'P', 1267,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1238:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'R', 1038,
        '_', 83,
        'r', 1034,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1239:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'S', 1241,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1240:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'S', 1267,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1241:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'T', 858,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1242:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'T', 859,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1243:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'T', 1237,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1244:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'T', 1225,
        '_', 83,
        't', 1187,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1245:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'T', 1267,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1246:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'U', 1238,
        '_', 83,
        'u', 1195,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1247:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'V', 1229,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1248:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'V', 1045,
        '_', 83,
        'v', 1046,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1249:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'V', 1267,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1250:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'X', 1231,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1251:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'Y', 1252,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1252:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'Y', 1214,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1253:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'A', 718,
        'D', 718,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1254:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        'K', 858,
        'T', 858,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1255:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1265);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1256:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1257:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 295,
        '@', 679,
        'D', 1241,
        'S', 1241,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1258:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 295,
        '@', 679,
        'D', 1241,
        'S', 1266,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1259:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 295,
        '@', 679,
        'S', 1241,
        'T', 858,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1260:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 295,
        '@', 679,
        'T', 858,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1261:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 295,
        '@', 679,
        'Y', 1038,
        '_', 83,
        'y', 1034,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1262:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 295,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1263:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 289,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1264:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 290,
        '@', 679,
        'X', 718,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1265:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 129,
        '.', 160,
        '/', 678,
        ':', 294,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1266:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 130,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'T', 858,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1267:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 239,
        '-', 130,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1268:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 238,
        '-', 128,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'B', 1253,
        'L', 1240,
        'O', 1223,
        '_', 83,
        0x2bc, 1425,
        0x2212, 594,
        '\'', 682,
        0x2019, 682,
        0x2010, 595,
        0x2011, 595,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1255);
      if (('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1269:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 238,
        '-', 128,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        'B', 1253,
        'L', 1240,
        'O', 1223,
        '_', 83,
        0x2bc, 1425,
        0x2212, 594,
        '\'', 682,
        0x2019, 682,
        0x2010, 595,
        0x2011, 595,
      );
      if (('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z')) ADVANCE(1256);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1270:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 238,
        '-', 128,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'b', 1150,
        0x2bc, 1425,
        0x2212, 594,
        '\'', 682,
        0x2019, 682,
        0x2010, 595,
        0x2011, 595,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1200);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1271:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '%', 585,
        '+', 238,
        '-', 128,
        '.', 160,
        '/', 678,
        ':', 288,
        '@', 679,
        '_', 83,
        'b', 1150,
        0x2bc, 1425,
        0x2212, 594,
        '\'', 682,
        0x2019, 682,
        0x2010, 595,
        0x2011, 595,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1203);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1272:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 382,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1273:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 407,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1274:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        ':', 454,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1275:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '?', 337,
        '@', 679,
        'H', 1279,
        'X', 1282,
        '_', 83,
        'h', 1287,
        'x', 1290,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1276:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        'D', 1293,
        'H', 1304,
        'M', 1300,
        'S', 1297,
        'W', 1299,
        '_', 83,
        'd', 770,
        'h', 774,
        'm', 773,
        's', 771,
        'w', 772,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1276);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1277:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        'D', 721,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1278:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        'D', 1394,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1279:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        'H', 1272,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1280:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        'M', 1394,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1281:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        'M', 1396,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1282:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        'X', 1273,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1283:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        'Y', 719,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1284:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        'Y', 722,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1285:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        'd', 721,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1286:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        'd', 1395,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1287:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        'h', 1272,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1288:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        'm', 1395,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1289:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        'm', 1397,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1290:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        'x', 1274,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1291:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        'y', 720,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1292:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        'y', 722,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1293:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        'A', 1308,
        'a', 1308,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1294:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        'C', 776,
        'c', 776,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1295:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        'D', 778,
        'd', 778,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1296:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        'E', 778,
        'e', 778,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1297:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        'E', 1294,
        'e', 1294,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1298:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        'E', 1301,
        'e', 1301,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1299:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        'E', 1298,
        'e', 1298,
        'K', 778,
        'k', 778,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1300:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        'I', 1302,
        'i', 1302,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1301:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        'K', 778,
        'k', 778,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1302:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        'N', 777,
        'n', 777,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1303:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        'N', 1295,
        'n', 1295,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1304:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        'O', 1307,
        'o', 1307,
        'R', 778,
        'r', 778,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1305:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        'R', 778,
        'r', 778,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1306:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        'T', 1296,
        't', 1296,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1307:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        'U', 1305,
        'u', 1305,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1308:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        'Y', 778,
        'y', 778,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1309:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(873);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1310:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 160,
        '/', 678,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1311:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 157,
        '/', 678,
        '@', 679,
        'D', 1293,
        'H', 1304,
        'M', 1300,
        'S', 1297,
        'W', 1299,
        '_', 83,
        'd', 770,
        'h', 774,
        'm', 773,
        's', 771,
        'w', 772,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1311);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1312:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 133,
        '.', 157,
        '/', 678,
        '@', 679,
        'D', 1293,
        'H', 1304,
        'M', 1300,
        'S', 1297,
        'W', 1299,
        '_', 83,
        'd', 770,
        'h', 774,
        'm', 773,
        's', 771,
        'w', 772,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(780);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1313:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 82,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1313);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1427);
      END_STATE();
    case 1314:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'A', 1342,
        'a', 1342,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1315:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'A', 1341,
        'a', 1341,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1316:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'C', 1013,
        'c', 1013,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1317:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'C', 940,
        'c', 940,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1318:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'D', 1014,
        'd', 1014,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1319:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'D', 941,
        'd', 941,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1320:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'E', 1316,
        'e', 1316,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1321:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'E', 1328,
        'e', 1328,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1322:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'E', 1321,
        'e', 1321,
        'K', 1007,
        'k', 1007,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1323:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'E', 1317,
        'e', 1317,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1324:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'E', 929,
        'e', 929,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1325:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'E', 1000,
        'e', 1000,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1326:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'I', 1329,
        'i', 1329,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1327:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'I', 1331,
        'i', 1331,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1328:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'K', 1007,
        'k', 1007,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1329:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'N', 999,
        'n', 999,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1330:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'N', 1318,
        'n', 1318,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1331:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'N', 928,
        'n', 928,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1332:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'N', 1319,
        'n', 1319,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1333:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'O', 1339,
        'o', 1339,
        'R', 991,
        'r', 991,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1334:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'O', 1340,
        'o', 1340,
        'R', 919,
        'r', 919,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1335:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'R', 991,
        'r', 991,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1336:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'R', 919,
        'r', 919,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1337:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'T', 1325,
        't', 1325,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1338:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'T', 1324,
        't', 1324,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1339:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'U', 1335,
        'u', 1335,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1340:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'U', 1336,
        'u', 1336,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1341:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'Y', 910,
        'y', 910,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1342:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        'Y', 984,
        'y', 984,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1343:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1344:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 163,
        '/', 678,
        '@', 679,
        'H', 1334,
        'M', 1327,
        'S', 1323,
        '_', 119,
        'h', 918,
        'm', 927,
        's', 939,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1344);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1345:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 164,
        '/', 678,
        '@', 679,
        'M', 1327,
        'S', 1323,
        '_', 119,
        'm', 927,
        's', 939,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1345);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1346:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 165,
        '/', 678,
        '@', 679,
        'S', 1323,
        '_', 119,
        's', 939,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1346);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1347:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 140,
        '.', 166,
        '/', 678,
        '@', 679,
        'D', 1315,
        'H', 1334,
        'M', 1327,
        'S', 1323,
        '_', 119,
        'd', 909,
        'h', 918,
        'm', 927,
        's', 939,
        '%', 585,
        '+', 585,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1347);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1343);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1348:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 154,
        '/', 678,
        '@', 679,
        'H', 1378,
        'M', 1370,
        'S', 1366,
        '_', 84,
        'h', 924,
        'm', 935,
        's', 947,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1348);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1349:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 152,
        '/', 678,
        ':', 670,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'M', 767,
        'm', 767,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1350:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 152,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'M', 767,
        'm', 767,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1351:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        ':', 670,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'A', 1386,
        'a', 1386,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1352:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        ':', 670,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1353:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        'D', 1358,
        'H', 1378,
        'M', 1370,
        'S', 1366,
        '_', 84,
        'd', 915,
        'h', 924,
        'm', 935,
        's', 947,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1353);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1354:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        'H', 1378,
        'M', 1370,
        'S', 1366,
        '_', 84,
        'h', 924,
        'm', 935,
        's', 947,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1354);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1355:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        'M', 1370,
        'S', 1366,
        '_', 84,
        'm', 935,
        's', 947,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1355);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1356:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        'S', 1366,
        '_', 84,
        's', 947,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1356);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1357:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'A', 1386,
        'a', 1386,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1358:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'A', 1385,
        'a', 1385,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('B' <= lookahead && lookahead <= 'Z') ||
          ('b' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1359:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'C', 1021,
        'c', 1021,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1360:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'C', 948,
        'c', 948,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1361:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'D', 1022,
        'd', 1022,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1362:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'D', 949,
        'd', 949,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1363:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'E', 1359,
        'e', 1359,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1364:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'E', 1371,
        'e', 1371,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1365:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'E', 1364,
        'e', 1364,
        'K', 1010,
        'k', 1010,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1366:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'E', 1360,
        'e', 1360,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1367:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'E', 937,
        'e', 937,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1368:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'E', 1004,
        'e', 1004,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1369:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'I', 1372,
        'i', 1372,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1370:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'I', 1374,
        'i', 1374,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1371:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'K', 1010,
        'k', 1010,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1372:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'N', 1003,
        'n', 1003,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1373:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'N', 1361,
        'n', 1361,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1374:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'N', 936,
        'n', 936,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1375:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'N', 1362,
        'n', 1362,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1376:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'O', 1383,
        'o', 1383,
        'R', 996,
        'r', 996,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1387);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1377:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'O', 1383,
        'o', 1383,
        'R', 996,
        'r', 996,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1378:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'O', 1384,
        'o', 1384,
        'R', 925,
        'r', 925,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1379:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'R', 996,
        'r', 996,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1380:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'R', 925,
        'r', 925,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1381:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'T', 1368,
        't', 1368,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1382:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'T', 1367,
        't', 1367,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1383:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'U', 1379,
        'u', 1379,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1384:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'U', 1380,
        'u', 1380,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1385:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'Y', 916,
        'y', 916,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1386:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        'Y', 988,
        'y', 988,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1387:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(742);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1388:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 159,
        '/', 678,
        '@', 679,
        '_', 84,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1389:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 158,
        '/', 678,
        '@', 679,
        'M', 1370,
        'S', 1366,
        '_', 84,
        'm', 935,
        's', 947,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(951);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1390:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 158,
        '/', 678,
        '@', 679,
        'M', 1370,
        'S', 1366,
        '_', 84,
        'm', 935,
        's', 947,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(743);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1391:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 158,
        '/', 678,
        '@', 679,
        'M', 1370,
        'S', 1366,
        '_', 84,
        'm', 935,
        's', 947,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1391);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1392:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 155,
        '/', 678,
        '@', 679,
        'S', 1366,
        '_', 84,
        's', 947,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1392);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1393:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 138,
        '.', 156,
        '/', 678,
        '@', 679,
        'D', 1358,
        'H', 1378,
        'M', 1370,
        'S', 1366,
        '_', 84,
        'd', 915,
        'h', 924,
        'm', 935,
        's', 947,
        '%', 585,
        '+', 585,
        '\'', 683,
        0x2019, 683,
        0x2010, 681,
        0x2011, 681,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1393);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1388);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1394:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 123,
        '.', 146,
        '/', 411,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1395:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 127,
        '.', 150,
        '/', 459,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1396:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 121,
        '.', 144,
        '/', 367,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1397:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 125,
        '.', 148,
        '/', 432,
        '@', 679,
        '_', 83,
        0x2bc, 1425,
        '%', 585,
        '+', 585,
        '\'', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1398:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 139,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        0x2010, 680,
        0x2011, 680,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(899);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1399:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 139,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        0x2010, 680,
        0x2011, 680,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(892);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1400:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 139,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        0x2010, 680,
        0x2011, 680,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1398);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1401:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 139,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        0x2010, 680,
        0x2011, 680,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(898);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1402:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 139,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        0x2010, 680,
        0x2011, 680,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1400);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1403:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '#', 590,
        '-', 139,
        '.', 173,
        '/', 678,
        '@', 679,
        '_', 119,
        '%', 585,
        '+', 585,
        0x2010, 680,
        0x2011, 680,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1403);
      if (('A' <= lookahead && lookahead <= 'Z') ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1310);
      if (set_contains(sym__word_character_set_12, 43, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1404:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '.') ADVANCE(263);
      if (lookahead == '-' ||
          ('0' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(1404);
      END_STATE();
    case 1405:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '.', 630,
        'D', 1408,
        'H', 1419,
        'M', 1415,
        'S', 1412,
        'W', 1414,
        '_', 414,
        'd', 804,
        'h', 808,
        'm', 807,
        's', 805,
        'w', 806,
        0x2bc, 1425,
        '\'', 682,
        '-', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1405);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1406:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '.', 630,
        'D', 1408,
        'H', 1419,
        'M', 1415,
        'S', 1412,
        'W', 1414,
        '_', 414,
        'd', 804,
        'h', 808,
        'm', 807,
        's', 805,
        'w', 806,
        0x2bc, 1425,
        '\'', 682,
        '-', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(792);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1407:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        'D', 1408,
        'H', 1419,
        'M', 1415,
        'S', 1412,
        'W', 1414,
        '_', 414,
        'd', 804,
        'h', 808,
        'm', 807,
        's', 805,
        'w', 806,
        0x2bc, 1425,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1407);
      if (set_contains(sym__word_character_set_11, 37, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1408:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '_', 414,
        0x2bc, 1425,
        'A', 1423,
        'a', 1423,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1409:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '_', 414,
        0x2bc, 1425,
        'C', 810,
        'c', 810,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1410:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '_', 414,
        0x2bc, 1425,
        'D', 812,
        'd', 812,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1411:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '_', 414,
        0x2bc, 1425,
        'E', 812,
        'e', 812,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1412:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '_', 414,
        0x2bc, 1425,
        'E', 1409,
        'e', 1409,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1413:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '_', 414,
        0x2bc, 1425,
        'E', 1416,
        'e', 1416,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1414:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '_', 414,
        0x2bc, 1425,
        'E', 1413,
        'e', 1413,
        'K', 812,
        'k', 812,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1415:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '_', 414,
        0x2bc, 1425,
        'I', 1417,
        'i', 1417,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1416:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '_', 414,
        0x2bc, 1425,
        'K', 812,
        'k', 812,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1417:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '_', 414,
        0x2bc, 1425,
        'N', 811,
        'n', 811,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1418:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '_', 414,
        0x2bc, 1425,
        'N', 1410,
        'n', 1410,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1419:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '_', 414,
        0x2bc, 1425,
        'O', 1422,
        'o', 1422,
        'R', 812,
        'r', 812,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1420:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '_', 414,
        0x2bc, 1425,
        'R', 812,
        'r', 812,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1421:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '_', 414,
        0x2bc, 1425,
        'T', 1411,
        't', 1411,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1422:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '_', 414,
        0x2bc, 1425,
        'U', 1420,
        'u', 1420,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1423:
      ACCEPT_TOKEN(sym__word);
      ADVANCE_MAP(
        '_', 414,
        0x2bc, 1425,
        'Y', 812,
        'y', 812,
        '\'', 682,
        '-', 682,
        '.', 682,
        0x2010, 682,
        0x2011, 682,
        0x2019, 682,
      );
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1424:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '_') ADVANCE(414);
      if (lookahead == 0x2bc) ADVANCE(1425);
      if (lookahead == '\'' ||
          lookahead == '-' ||
          lookahead == '.' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011 ||
          lookahead == 0x2019) ADVANCE(682);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1424);
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1425);
      if (set_contains(sym__word_character_set_4, 61, lookahead)) ADVANCE(1430);
      END_STATE();
    case 1425:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '_') ADVANCE(414);
      if (lookahead == 0x2bc) ADVANCE(1425);
      if (lookahead == '\'' ||
          lookahead == '-' ||
          lookahead == '.' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011 ||
          lookahead == 0x2019) ADVANCE(682);
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1425);
      END_STATE();
    case 1426:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '_') ADVANCE(415);
      if (lookahead == '\'' ||
          lookahead == '.' ||
          lookahead == 0x2019) ADVANCE(683);
      if (lookahead == '-' ||
          lookahead == 0x2010 ||
          lookahead == 0x2011) ADVANCE(681);
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1426);
      END_STATE();
    case 1427:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '_') ADVANCE(416);
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1427);
      END_STATE();
    case 1428:
      ACCEPT_TOKEN(sym__word);
      if (lookahead == '!' ||
          lookahead == '\'' ||
          lookahead == ',' ||
          lookahead == '.' ||
          lookahead == ':' ||
          lookahead == ';' ||
          lookahead == '?') ADVANCE(589);
      if (('#' <= lookahead && lookahead <= '&') ||
          ('*' <= lookahead && lookahead <= '9') ||
          lookahead == '=' ||
          ('@' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z') ||
          lookahead == '~') ADVANCE(1428);
      END_STATE();
    case 1429:
      ACCEPT_TOKEN(sym__word);
      if (set_contains(sym__word_character_set_10, 38, lookahead)) ADVANCE(1429);
      END_STATE();
    case 1430:
      ACCEPT_TOKEN(sym__word);
      if (set_contains(sym_handle_character_set_4, 22, lookahead)) ADVANCE(1430);
      END_STATE();
    case 1431:
      ACCEPT_TOKEN(sym_tag);
      END_STATE();
    case 1432:
      ACCEPT_TOKEN(sym_separator);
      END_STATE();
    case 1433:
      ACCEPT_TOKEN(sym_separator);
      if (lookahead == '-') ADVANCE(1434);
      if (lookahead == '0') ADVANCE(570);
      if (lookahead == '1') ADVANCE(564);
      if (lookahead == '>') ADVANCE(1432);
      END_STATE();
    case 1434:
      ACCEPT_TOKEN(sym_separator);
      if (lookahead == '-') ADVANCE(1434);
      if (lookahead == '>') ADVANCE(1432);
      END_STATE();
    case 1435:
      ACCEPT_TOKEN(sym_separator);
      if (lookahead == '0') ADVANCE(570);
      if (lookahead == '1') ADVANCE(564);
      END_STATE();
    case 1436:
      ACCEPT_TOKEN(sym_separator);
      if (lookahead == '0') ADVANCE(569);
      if (lookahead == '1') ADVANCE(571);
      END_STATE();
    case 1437:
      ACCEPT_TOKEN(sym_separator);
      if (lookahead == ':') ADVANCE(1437);
      END_STATE();
    case 1438:
      ACCEPT_TOKEN(sym_separator);
      if (lookahead == 0x2013) ADVANCE(1438);
      END_STATE();
    case 1439:
      ACCEPT_TOKEN(sym_separator);
      if (lookahead == 0x2014) ADVANCE(1439);
      END_STATE();
    case 1440:
      ACCEPT_TOKEN(sym_punctuation);
      END_STATE();
    case 1441:
      ACCEPT_TOKEN(sym_punctuation);
      if (lookahead == ' ') ADVANCE(413);
      if (lookahead == 'X') ADVANCE(413);
      if (lookahead == 'x') ADVANCE(413);
      END_STATE();
    case 1442:
      ACCEPT_TOKEN(sym_punctuation);
      if (lookahead == '.') ADVANCE(255);
      if (lookahead == '/') ADVANCE(678);
      if (('-' <= lookahead && lookahead <= '9') ||
          ('A' <= lookahead && lookahead <= 'Z') ||
          lookahead == '_' ||
          ('a' <= lookahead && lookahead <= 'z')) ADVANCE(254);
      END_STATE();
    case 1443:
      ACCEPT_TOKEN(sym_punctuation);
      ADVANCE_MAP(
        '/', 676,
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
        'M', 13,
        'm', 13,
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
    case 1444:
      ACCEPT_TOKEN(sym_punctuation);
      if (lookahead == '0') ADVANCE(592);
      if (lookahead == '1') ADVANCE(586);
      END_STATE();
    case 1445:
      ACCEPT_TOKEN(sym_punctuation);
      if (lookahead == '0') ADVANCE(653);
      if (lookahead == '1') ADVANCE(587);
      END_STATE();
    case 1446:
      ACCEPT_TOKEN(sym_punctuation);
      if (lookahead == '=') ADVANCE(323);
      if (lookahead == '>') ADVANCE(1432);
      END_STATE();
    case 1447:
      ACCEPT_TOKEN(sym_punctuation);
      if (lookahead == '?') ADVANCE(315);
      END_STATE();
    case 1448:
      ACCEPT_TOKEN(sym_punctuation);
      if (lookahead == '{') ADVANCE(462);
      END_STATE();
    case 1449:
      ACCEPT_TOKEN(sym_punctuation);
      if (lookahead == ' ' ||
          lookahead == 0xa0 ||
          lookahead == 0x2009 ||
          lookahead == 0x202f) ADVANCE(591);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(464);
      END_STATE();
    case 1450:
      ACCEPT_TOKEN(sym_punctuation);
      if (('0' <= lookahead && lookahead <= '9')) ADVANCE(1105);
      END_STATE();
    case 1451:
      ACCEPT_TOKEN(sym_punctuation);
      if ((0x1100 <= lookahead && lookahead <= 0x11ff)) ADVANCE(1098);
      if (set_contains(sym_handle_character_set_5, 39, lookahead)) ADVANCE(1099);
      if (set_contains(sym__word_character_set_1, 56, lookahead)) ADVANCE(1101);
      END_STATE();
    default:
      return false;
  }
}

static const TSLexMode ts_lex_modes[STATE_COUNT] = {
  [0] = {.lex_state = 0},
  [1] = {.lex_state = 698},
  [2] = {.lex_state = 699},
  [3] = {.lex_state = 699},
  [4] = {.lex_state = 699},
  [5] = {.lex_state = 699},
  [6] = {.lex_state = 685},
  [7] = {.lex_state = 694},
  [8] = {.lex_state = 686},
  [9] = {.lex_state = 687},
  [10] = {.lex_state = 687},
  [11] = {.lex_state = 687},
  [12] = {.lex_state = 687},
  [13] = {.lex_state = 687},
  [14] = {.lex_state = 687},
  [15] = {.lex_state = 687},
  [16] = {.lex_state = 691},
  [17] = {.lex_state = 697},
  [18] = {.lex_state = 691},
  [19] = {.lex_state = 696},
  [20] = {.lex_state = 696},
  [21] = {.lex_state = 693},
  [22] = {.lex_state = 693},
  [23] = {.lex_state = 693},
  [24] = {.lex_state = 697},
  [25] = {.lex_state = 699},
  [26] = {.lex_state = 699},
  [27] = {.lex_state = 699},
  [28] = {.lex_state = 699},
  [29] = {.lex_state = 699},
  [30] = {.lex_state = 699},
  [31] = {.lex_state = 699},
  [32] = {.lex_state = 699},
  [33] = {.lex_state = 699},
  [34] = {.lex_state = 699},
  [35] = {.lex_state = 699},
  [36] = {.lex_state = 699},
  [37] = {.lex_state = 699},
  [38] = {.lex_state = 699},
  [39] = {.lex_state = 0},
};

static const uint16_t ts_parse_table[LARGE_STATE_COUNT][SYMBOL_COUNT] = {
  [0] = {
    [ts_builtin_sym_end] = ACTIONS(1),
    [sym_checkbox] = ACTIONS(1),
    [sym__glued_separator] = ACTIONS(1),
    [sym__iso_clock] = ACTIONS(1),
    [sym_placeholder] = ACTIONS(1),
    [sym_clock] = ACTIONS(1),
    [sym__glued_hour] = ACTIONS(1),
    [sym_offset] = ACTIONS(1),
    [sym__bare_offset] = ACTIONS(1),
    [aux_sym_meridiem_token1] = ACTIONS(1),
    [aux_sym_meridiem_token2] = ACTIONS(1),
    [anon_sym_z] = ACTIONS(1),
    [aux_sym__zone_behind_time_token1] = ACTIONS(1),
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
    [sym__standard] = ACTIONS(1),
    [sym_ticket] = ACTIONS(1),
    [sym__word] = ACTIONS(1),
    [sym_tag] = ACTIONS(1),
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
    [sym_word] = STATE(3),
    [aux_sym_line_repeat1] = STATE(3),
    [ts_builtin_sym_end] = ACTIONS(3),
    [sym_checkbox] = ACTIONS(5),
    [sym_placeholder] = ACTIONS(7),
    [sym_clock] = ACTIONS(9),
    [sym__glued_hour] = ACTIONS(11),
    [sym_offset] = ACTIONS(13),
    [sym__bare_offset] = ACTIONS(15),
    [sym_zone] = ACTIONS(17),
    [sym_year_month_day] = ACTIONS(19),
    [sym_dotted] = ACTIONS(19),
    [sym_slashed] = ACTIONS(19),
    [sym__duration_run] = ACTIONS(21),
    [sym__glued_duration] = ACTIONS(21),
    [sym__glued_severity] = ACTIONS(23),
    [sym__severity_name] = ACTIONS(25),
    [sym__glued_priority] = ACTIONS(27),
    [sym__priority_name] = ACTIONS(29),
    [sym__digit] = ACTIONS(31),
    [sym__two_digits] = ACTIONS(31),
    [sym__other_number] = ACTIONS(33),
    [sym_handle] = ACTIONS(35),
    [sym__standard] = ACTIONS(37),
    [sym_ticket] = ACTIONS(7),
    [sym__word] = ACTIONS(37),
    [sym_tag] = ACTIONS(7),
    [sym_separator] = ACTIONS(35),
    [sym_punctuation] = ACTIONS(7),
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
    [sym_word] = STATE(4),
    [aux_sym_line_repeat1] = STATE(4),
    [ts_builtin_sym_end] = ACTIONS(39),
    [sym_placeholder] = ACTIONS(41),
    [sym_clock] = ACTIONS(9),
    [sym__glued_hour] = ACTIONS(11),
    [sym_offset] = ACTIONS(13),
    [sym__bare_offset] = ACTIONS(15),
    [sym_zone] = ACTIONS(17),
    [sym_year_month_day] = ACTIONS(19),
    [sym_dotted] = ACTIONS(19),
    [sym_slashed] = ACTIONS(19),
    [sym__duration_run] = ACTIONS(21),
    [sym__glued_duration] = ACTIONS(21),
    [sym__glued_severity] = ACTIONS(23),
    [sym__severity_name] = ACTIONS(25),
    [sym__glued_priority] = ACTIONS(27),
    [sym__priority_name] = ACTIONS(29),
    [sym__digit] = ACTIONS(31),
    [sym__two_digits] = ACTIONS(31),
    [sym__other_number] = ACTIONS(33),
    [sym_handle] = ACTIONS(43),
    [sym__standard] = ACTIONS(37),
    [sym_ticket] = ACTIONS(41),
    [sym__word] = ACTIONS(37),
    [sym_tag] = ACTIONS(41),
    [sym_separator] = ACTIONS(43),
    [sym_punctuation] = ACTIONS(41),
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
    [sym_word] = STATE(5),
    [aux_sym_line_repeat1] = STATE(5),
    [ts_builtin_sym_end] = ACTIONS(39),
    [sym_placeholder] = ACTIONS(45),
    [sym_clock] = ACTIONS(9),
    [sym__glued_hour] = ACTIONS(11),
    [sym_offset] = ACTIONS(13),
    [sym__bare_offset] = ACTIONS(15),
    [sym_zone] = ACTIONS(17),
    [sym_year_month_day] = ACTIONS(19),
    [sym_dotted] = ACTIONS(19),
    [sym_slashed] = ACTIONS(19),
    [sym__duration_run] = ACTIONS(21),
    [sym__glued_duration] = ACTIONS(21),
    [sym__glued_severity] = ACTIONS(23),
    [sym__severity_name] = ACTIONS(25),
    [sym__glued_priority] = ACTIONS(27),
    [sym__priority_name] = ACTIONS(29),
    [sym__digit] = ACTIONS(31),
    [sym__two_digits] = ACTIONS(31),
    [sym__other_number] = ACTIONS(33),
    [sym_handle] = ACTIONS(47),
    [sym__standard] = ACTIONS(37),
    [sym_ticket] = ACTIONS(45),
    [sym__word] = ACTIONS(37),
    [sym_tag] = ACTIONS(45),
    [sym_separator] = ACTIONS(47),
    [sym_punctuation] = ACTIONS(45),
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
    [sym_word] = STATE(5),
    [aux_sym_line_repeat1] = STATE(5),
    [ts_builtin_sym_end] = ACTIONS(49),
    [sym_placeholder] = ACTIONS(45),
    [sym_clock] = ACTIONS(9),
    [sym__glued_hour] = ACTIONS(11),
    [sym_offset] = ACTIONS(13),
    [sym__bare_offset] = ACTIONS(15),
    [sym_zone] = ACTIONS(17),
    [sym_year_month_day] = ACTIONS(19),
    [sym_dotted] = ACTIONS(19),
    [sym_slashed] = ACTIONS(19),
    [sym__duration_run] = ACTIONS(21),
    [sym__glued_duration] = ACTIONS(21),
    [sym__glued_severity] = ACTIONS(23),
    [sym__severity_name] = ACTIONS(25),
    [sym__glued_priority] = ACTIONS(27),
    [sym__priority_name] = ACTIONS(29),
    [sym__digit] = ACTIONS(31),
    [sym__two_digits] = ACTIONS(31),
    [sym__other_number] = ACTIONS(33),
    [sym_handle] = ACTIONS(47),
    [sym__standard] = ACTIONS(37),
    [sym_ticket] = ACTIONS(45),
    [sym__word] = ACTIONS(37),
    [sym_tag] = ACTIONS(45),
    [sym_separator] = ACTIONS(47),
    [sym_punctuation] = ACTIONS(45),
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
    [sym_word] = STATE(5),
    [aux_sym_line_repeat1] = STATE(5),
    [ts_builtin_sym_end] = ACTIONS(51),
    [sym_placeholder] = ACTIONS(53),
    [sym_clock] = ACTIONS(56),
    [sym__glued_hour] = ACTIONS(59),
    [sym_offset] = ACTIONS(62),
    [sym__bare_offset] = ACTIONS(65),
    [sym_zone] = ACTIONS(68),
    [sym_year_month_day] = ACTIONS(71),
    [sym_dotted] = ACTIONS(71),
    [sym_slashed] = ACTIONS(71),
    [sym__duration_run] = ACTIONS(74),
    [sym__glued_duration] = ACTIONS(74),
    [sym__glued_severity] = ACTIONS(77),
    [sym__severity_name] = ACTIONS(80),
    [sym__glued_priority] = ACTIONS(83),
    [sym__priority_name] = ACTIONS(86),
    [sym__digit] = ACTIONS(89),
    [sym__two_digits] = ACTIONS(89),
    [sym__other_number] = ACTIONS(92),
    [sym_handle] = ACTIONS(95),
    [sym__standard] = ACTIONS(98),
    [sym_ticket] = ACTIONS(53),
    [sym__word] = ACTIONS(98),
    [sym_tag] = ACTIONS(53),
    [sym_separator] = ACTIONS(95),
    [sym_punctuation] = ACTIONS(53),
  },
  [6] = {
    [sym_meridiem] = STATE(13),
    [ts_builtin_sym_end] = ACTIONS(101),
    [sym__glued_separator] = ACTIONS(101),
    [sym_placeholder] = ACTIONS(103),
    [sym_clock] = ACTIONS(103),
    [sym__glued_hour] = ACTIONS(103),
    [sym_offset] = ACTIONS(103),
    [sym__bare_offset] = ACTIONS(103),
    [aux_sym_meridiem_token1] = ACTIONS(105),
    [aux_sym_meridiem_token2] = ACTIONS(105),
    [anon_sym_z] = ACTIONS(103),
    [aux_sym__zone_behind_time_token1] = ACTIONS(103),
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
    [sym__standard] = ACTIONS(103),
    [sym_ticket] = ACTIONS(103),
    [sym__word] = ACTIONS(103),
    [sym_tag] = ACTIONS(103),
    [sym_separator] = ACTIONS(103),
    [sym_punctuation] = ACTIONS(103),
  },
  [7] = {
    [sym_meridiem] = STATE(15),
    [ts_builtin_sym_end] = ACTIONS(107),
    [sym_placeholder] = ACTIONS(109),
    [sym_clock] = ACTIONS(109),
    [sym__glued_hour] = ACTIONS(109),
    [sym_offset] = ACTIONS(109),
    [sym__bare_offset] = ACTIONS(109),
    [aux_sym_meridiem_token1] = ACTIONS(105),
    [aux_sym_meridiem_token2] = ACTIONS(105),
    [sym_zone] = ACTIONS(109),
    [sym_year_month_day] = ACTIONS(109),
    [sym_dotted] = ACTIONS(109),
    [sym_slashed] = ACTIONS(109),
    [sym__duration_run] = ACTIONS(109),
    [sym__glued_duration] = ACTIONS(109),
    [sym_unit] = ACTIONS(109),
    [sym__glued_severity] = ACTIONS(109),
    [sym__severity_name] = ACTIONS(109),
    [sym__glued_priority] = ACTIONS(109),
    [sym__priority_name] = ACTIONS(109),
    [sym__digit] = ACTIONS(109),
    [sym__two_digits] = ACTIONS(109),
    [sym__other_number] = ACTIONS(109),
    [sym_handle] = ACTIONS(107),
    [sym__standard] = ACTIONS(109),
    [sym_ticket] = ACTIONS(109),
    [sym__word] = ACTIONS(109),
    [sym_tag] = ACTIONS(109),
    [sym_separator] = ACTIONS(107),
    [sym_punctuation] = ACTIONS(109),
  },
  [8] = {
    [ts_builtin_sym_end] = ACTIONS(111),
    [sym__glued_separator] = ACTIONS(111),
    [sym_placeholder] = ACTIONS(113),
    [sym_clock] = ACTIONS(113),
    [sym__glued_hour] = ACTIONS(113),
    [sym_offset] = ACTIONS(113),
    [sym__bare_offset] = ACTIONS(113),
    [anon_sym_z] = ACTIONS(113),
    [aux_sym__zone_behind_time_token1] = ACTIONS(113),
    [sym_zone] = ACTIONS(113),
    [sym_year_month_day] = ACTIONS(113),
    [sym_dotted] = ACTIONS(113),
    [sym_slashed] = ACTIONS(113),
    [sym__duration_run] = ACTIONS(113),
    [sym__glued_duration] = ACTIONS(113),
    [sym_unit] = ACTIONS(115),
    [sym__glued_severity] = ACTIONS(113),
    [sym__severity_name] = ACTIONS(113),
    [sym__glued_priority] = ACTIONS(113),
    [sym__priority_name] = ACTIONS(113),
    [sym__digit] = ACTIONS(113),
    [sym__two_digits] = ACTIONS(113),
    [sym__other_number] = ACTIONS(113),
    [sym_handle] = ACTIONS(111),
    [sym__standard] = ACTIONS(113),
    [sym_ticket] = ACTIONS(113),
    [sym__word] = ACTIONS(113),
    [sym_tag] = ACTIONS(113),
    [sym_separator] = ACTIONS(113),
    [sym_punctuation] = ACTIONS(113),
  },
  [9] = {
    [sym__zone_behind_time] = STATE(22),
    [ts_builtin_sym_end] = ACTIONS(117),
    [sym__glued_separator] = ACTIONS(119),
    [sym_placeholder] = ACTIONS(121),
    [sym_clock] = ACTIONS(121),
    [sym__glued_hour] = ACTIONS(121),
    [sym_offset] = ACTIONS(121),
    [sym__bare_offset] = ACTIONS(121),
    [anon_sym_z] = ACTIONS(123),
    [aux_sym__zone_behind_time_token1] = ACTIONS(123),
    [sym_zone] = ACTIONS(121),
    [sym_year_month_day] = ACTIONS(121),
    [sym_dotted] = ACTIONS(121),
    [sym_slashed] = ACTIONS(121),
    [sym__duration_run] = ACTIONS(121),
    [sym__glued_duration] = ACTIONS(121),
    [sym__glued_severity] = ACTIONS(121),
    [sym__severity_name] = ACTIONS(121),
    [sym__glued_priority] = ACTIONS(121),
    [sym__priority_name] = ACTIONS(121),
    [sym__digit] = ACTIONS(121),
    [sym__two_digits] = ACTIONS(121),
    [sym__other_number] = ACTIONS(121),
    [sym_handle] = ACTIONS(117),
    [sym__standard] = ACTIONS(121),
    [sym_ticket] = ACTIONS(121),
    [sym__word] = ACTIONS(121),
    [sym_tag] = ACTIONS(121),
    [sym_separator] = ACTIONS(121),
    [sym_punctuation] = ACTIONS(121),
  },
  [10] = {
    [ts_builtin_sym_end] = ACTIONS(101),
    [sym__glued_separator] = ACTIONS(101),
    [sym_placeholder] = ACTIONS(103),
    [sym_clock] = ACTIONS(103),
    [sym__glued_hour] = ACTIONS(103),
    [sym_offset] = ACTIONS(103),
    [sym__bare_offset] = ACTIONS(103),
    [anon_sym_z] = ACTIONS(103),
    [aux_sym__zone_behind_time_token1] = ACTIONS(103),
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
    [sym__standard] = ACTIONS(103),
    [sym_ticket] = ACTIONS(103),
    [sym__word] = ACTIONS(103),
    [sym_tag] = ACTIONS(103),
    [sym_separator] = ACTIONS(103),
    [sym_punctuation] = ACTIONS(103),
  },
  [11] = {
    [ts_builtin_sym_end] = ACTIONS(111),
    [sym__glued_separator] = ACTIONS(111),
    [sym_placeholder] = ACTIONS(113),
    [sym_clock] = ACTIONS(113),
    [sym__glued_hour] = ACTIONS(113),
    [sym_offset] = ACTIONS(113),
    [sym__bare_offset] = ACTIONS(113),
    [anon_sym_z] = ACTIONS(113),
    [aux_sym__zone_behind_time_token1] = ACTIONS(113),
    [sym_zone] = ACTIONS(113),
    [sym_year_month_day] = ACTIONS(113),
    [sym_dotted] = ACTIONS(113),
    [sym_slashed] = ACTIONS(113),
    [sym__duration_run] = ACTIONS(113),
    [sym__glued_duration] = ACTIONS(113),
    [sym__glued_severity] = ACTIONS(113),
    [sym__severity_name] = ACTIONS(113),
    [sym__glued_priority] = ACTIONS(113),
    [sym__priority_name] = ACTIONS(113),
    [sym__digit] = ACTIONS(113),
    [sym__two_digits] = ACTIONS(113),
    [sym__other_number] = ACTIONS(113),
    [sym_handle] = ACTIONS(111),
    [sym__standard] = ACTIONS(113),
    [sym_ticket] = ACTIONS(113),
    [sym__word] = ACTIONS(113),
    [sym_tag] = ACTIONS(113),
    [sym_separator] = ACTIONS(113),
    [sym_punctuation] = ACTIONS(113),
  },
  [12] = {
    [ts_builtin_sym_end] = ACTIONS(125),
    [sym__glued_separator] = ACTIONS(125),
    [sym_placeholder] = ACTIONS(127),
    [sym_clock] = ACTIONS(127),
    [sym__glued_hour] = ACTIONS(127),
    [sym_offset] = ACTIONS(127),
    [sym__bare_offset] = ACTIONS(127),
    [anon_sym_z] = ACTIONS(127),
    [aux_sym__zone_behind_time_token1] = ACTIONS(127),
    [sym_zone] = ACTIONS(127),
    [sym_year_month_day] = ACTIONS(127),
    [sym_dotted] = ACTIONS(127),
    [sym_slashed] = ACTIONS(127),
    [sym__duration_run] = ACTIONS(127),
    [sym__glued_duration] = ACTIONS(127),
    [sym__glued_severity] = ACTIONS(127),
    [sym__severity_name] = ACTIONS(127),
    [sym__glued_priority] = ACTIONS(127),
    [sym__priority_name] = ACTIONS(127),
    [sym__digit] = ACTIONS(127),
    [sym__two_digits] = ACTIONS(127),
    [sym__other_number] = ACTIONS(127),
    [sym_handle] = ACTIONS(125),
    [sym__standard] = ACTIONS(127),
    [sym_ticket] = ACTIONS(127),
    [sym__word] = ACTIONS(127),
    [sym_tag] = ACTIONS(127),
    [sym_separator] = ACTIONS(127),
    [sym_punctuation] = ACTIONS(127),
  },
  [13] = {
    [ts_builtin_sym_end] = ACTIONS(129),
    [sym__glued_separator] = ACTIONS(129),
    [sym_placeholder] = ACTIONS(131),
    [sym_clock] = ACTIONS(131),
    [sym__glued_hour] = ACTIONS(131),
    [sym_offset] = ACTIONS(131),
    [sym__bare_offset] = ACTIONS(131),
    [anon_sym_z] = ACTIONS(131),
    [aux_sym__zone_behind_time_token1] = ACTIONS(131),
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
    [sym__standard] = ACTIONS(131),
    [sym_ticket] = ACTIONS(131),
    [sym__word] = ACTIONS(131),
    [sym_tag] = ACTIONS(131),
    [sym_separator] = ACTIONS(131),
    [sym_punctuation] = ACTIONS(131),
  },
  [14] = {
    [ts_builtin_sym_end] = ACTIONS(133),
    [sym__glued_separator] = ACTIONS(133),
    [sym_placeholder] = ACTIONS(135),
    [sym_clock] = ACTIONS(135),
    [sym__glued_hour] = ACTIONS(135),
    [sym_offset] = ACTIONS(135),
    [sym__bare_offset] = ACTIONS(135),
    [anon_sym_z] = ACTIONS(135),
    [aux_sym__zone_behind_time_token1] = ACTIONS(135),
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
    [sym__standard] = ACTIONS(135),
    [sym_ticket] = ACTIONS(135),
    [sym__word] = ACTIONS(135),
    [sym_tag] = ACTIONS(135),
    [sym_separator] = ACTIONS(135),
    [sym_punctuation] = ACTIONS(135),
  },
  [15] = {
    [ts_builtin_sym_end] = ACTIONS(137),
    [sym__glued_separator] = ACTIONS(137),
    [sym_placeholder] = ACTIONS(139),
    [sym_clock] = ACTIONS(139),
    [sym__glued_hour] = ACTIONS(139),
    [sym_offset] = ACTIONS(139),
    [sym__bare_offset] = ACTIONS(139),
    [anon_sym_z] = ACTIONS(139),
    [aux_sym__zone_behind_time_token1] = ACTIONS(139),
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
    [sym__standard] = ACTIONS(139),
    [sym_ticket] = ACTIONS(139),
    [sym__word] = ACTIONS(139),
    [sym_tag] = ACTIONS(139),
    [sym_separator] = ACTIONS(139),
    [sym_punctuation] = ACTIONS(139),
  },
  [16] = {
    [sym__zone_behind_time] = STATE(33),
    [ts_builtin_sym_end] = ACTIONS(141),
    [sym_placeholder] = ACTIONS(143),
    [sym_clock] = ACTIONS(143),
    [sym__glued_hour] = ACTIONS(143),
    [sym_offset] = ACTIONS(143),
    [sym__bare_offset] = ACTIONS(143),
    [anon_sym_z] = ACTIONS(145),
    [aux_sym__zone_behind_time_token1] = ACTIONS(145),
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
    [sym__standard] = ACTIONS(143),
    [sym_ticket] = ACTIONS(143),
    [sym__word] = ACTIONS(143),
    [sym_tag] = ACTIONS(143),
    [sym_separator] = ACTIONS(143),
    [sym_punctuation] = ACTIONS(143),
  },
  [17] = {
    [sym__iso_time] = STATE(16),
    [ts_builtin_sym_end] = ACTIONS(147),
    [sym__iso_clock] = ACTIONS(149),
    [sym_placeholder] = ACTIONS(151),
    [sym_clock] = ACTIONS(151),
    [sym__glued_hour] = ACTIONS(151),
    [sym_offset] = ACTIONS(151),
    [sym__bare_offset] = ACTIONS(151),
    [sym_zone] = ACTIONS(151),
    [sym_year_month_day] = ACTIONS(151),
    [sym_dotted] = ACTIONS(151),
    [sym_slashed] = ACTIONS(151),
    [sym__duration_run] = ACTIONS(151),
    [sym__glued_duration] = ACTIONS(151),
    [sym__glued_severity] = ACTIONS(151),
    [sym__severity_name] = ACTIONS(151),
    [sym__glued_priority] = ACTIONS(151),
    [sym__priority_name] = ACTIONS(151),
    [sym__digit] = ACTIONS(151),
    [sym__two_digits] = ACTIONS(151),
    [sym__other_number] = ACTIONS(151),
    [sym_handle] = ACTIONS(147),
    [sym__standard] = ACTIONS(151),
    [sym_ticket] = ACTIONS(151),
    [sym__word] = ACTIONS(151),
    [sym_tag] = ACTIONS(151),
    [sym_separator] = ACTIONS(147),
    [sym_punctuation] = ACTIONS(151),
  },
  [18] = {
    [ts_builtin_sym_end] = ACTIONS(153),
    [sym_placeholder] = ACTIONS(155),
    [sym_clock] = ACTIONS(155),
    [sym__glued_hour] = ACTIONS(155),
    [sym_offset] = ACTIONS(155),
    [sym__bare_offset] = ACTIONS(155),
    [anon_sym_z] = ACTIONS(155),
    [aux_sym__zone_behind_time_token1] = ACTIONS(155),
    [sym_zone] = ACTIONS(155),
    [sym_year_month_day] = ACTIONS(155),
    [sym_dotted] = ACTIONS(155),
    [sym_slashed] = ACTIONS(155),
    [sym__duration_run] = ACTIONS(155),
    [sym__glued_duration] = ACTIONS(155),
    [sym__glued_severity] = ACTIONS(155),
    [sym__severity_name] = ACTIONS(155),
    [sym__glued_priority] = ACTIONS(155),
    [sym__priority_name] = ACTIONS(155),
    [sym__digit] = ACTIONS(155),
    [sym__two_digits] = ACTIONS(155),
    [sym__other_number] = ACTIONS(155),
    [sym_handle] = ACTIONS(153),
    [sym__standard] = ACTIONS(155),
    [sym_ticket] = ACTIONS(155),
    [sym__word] = ACTIONS(155),
    [sym_tag] = ACTIONS(155),
    [sym_separator] = ACTIONS(155),
    [sym_punctuation] = ACTIONS(155),
  },
  [19] = {
    [ts_builtin_sym_end] = ACTIONS(157),
    [sym_placeholder] = ACTIONS(159),
    [sym_clock] = ACTIONS(159),
    [sym__glued_hour] = ACTIONS(159),
    [sym_offset] = ACTIONS(159),
    [sym__bare_offset] = ACTIONS(159),
    [sym_zone] = ACTIONS(159),
    [sym_year_month_day] = ACTIONS(159),
    [sym_dotted] = ACTIONS(159),
    [sym_slashed] = ACTIONS(159),
    [sym__duration_run] = ACTIONS(159),
    [sym__glued_duration] = ACTIONS(159),
    [sym_unit] = ACTIONS(161),
    [sym__glued_severity] = ACTIONS(159),
    [sym__severity_name] = ACTIONS(159),
    [sym__glued_priority] = ACTIONS(159),
    [sym__priority_name] = ACTIONS(159),
    [sym__digit] = ACTIONS(159),
    [sym__two_digits] = ACTIONS(159),
    [sym__other_number] = ACTIONS(159),
    [sym_handle] = ACTIONS(157),
    [sym__standard] = ACTIONS(159),
    [sym_ticket] = ACTIONS(159),
    [sym__word] = ACTIONS(159),
    [sym_tag] = ACTIONS(159),
    [sym_separator] = ACTIONS(157),
    [sym_punctuation] = ACTIONS(159),
  },
  [20] = {
    [ts_builtin_sym_end] = ACTIONS(107),
    [sym_placeholder] = ACTIONS(109),
    [sym_clock] = ACTIONS(109),
    [sym__glued_hour] = ACTIONS(109),
    [sym_offset] = ACTIONS(109),
    [sym__bare_offset] = ACTIONS(109),
    [sym_zone] = ACTIONS(109),
    [sym_year_month_day] = ACTIONS(109),
    [sym_dotted] = ACTIONS(109),
    [sym_slashed] = ACTIONS(109),
    [sym__duration_run] = ACTIONS(109),
    [sym__glued_duration] = ACTIONS(109),
    [sym_unit] = ACTIONS(109),
    [sym__glued_severity] = ACTIONS(109),
    [sym__severity_name] = ACTIONS(109),
    [sym__glued_priority] = ACTIONS(109),
    [sym__priority_name] = ACTIONS(109),
    [sym__digit] = ACTIONS(109),
    [sym__two_digits] = ACTIONS(109),
    [sym__other_number] = ACTIONS(109),
    [sym_handle] = ACTIONS(107),
    [sym__standard] = ACTIONS(109),
    [sym_ticket] = ACTIONS(109),
    [sym__word] = ACTIONS(109),
    [sym_tag] = ACTIONS(109),
    [sym_separator] = ACTIONS(107),
    [sym_punctuation] = ACTIONS(109),
  },
  [21] = {
    [ts_builtin_sym_end] = ACTIONS(163),
    [sym__glued_separator] = ACTIONS(165),
    [sym_placeholder] = ACTIONS(167),
    [sym_clock] = ACTIONS(167),
    [sym__glued_hour] = ACTIONS(167),
    [sym_offset] = ACTIONS(167),
    [sym__bare_offset] = ACTIONS(167),
    [sym_zone] = ACTIONS(167),
    [sym_year_month_day] = ACTIONS(167),
    [sym_dotted] = ACTIONS(167),
    [sym_slashed] = ACTIONS(167),
    [sym__duration_run] = ACTIONS(167),
    [sym__glued_duration] = ACTIONS(167),
    [sym__glued_severity] = ACTIONS(167),
    [sym__severity_name] = ACTIONS(167),
    [sym__glued_priority] = ACTIONS(167),
    [sym__priority_name] = ACTIONS(167),
    [sym__digit] = ACTIONS(167),
    [sym__two_digits] = ACTIONS(167),
    [sym__other_number] = ACTIONS(167),
    [sym_handle] = ACTIONS(163),
    [sym__standard] = ACTIONS(167),
    [sym_ticket] = ACTIONS(167),
    [sym__word] = ACTIONS(167),
    [sym_tag] = ACTIONS(167),
    [sym_separator] = ACTIONS(167),
    [sym_punctuation] = ACTIONS(167),
  },
  [22] = {
    [ts_builtin_sym_end] = ACTIONS(169),
    [sym__glued_separator] = ACTIONS(171),
    [sym_placeholder] = ACTIONS(173),
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
    [sym__standard] = ACTIONS(173),
    [sym_ticket] = ACTIONS(173),
    [sym__word] = ACTIONS(173),
    [sym_tag] = ACTIONS(173),
    [sym_separator] = ACTIONS(173),
    [sym_punctuation] = ACTIONS(173),
  },
  [23] = {
    [ts_builtin_sym_end] = ACTIONS(175),
    [sym__glued_separator] = ACTIONS(175),
    [sym_placeholder] = ACTIONS(177),
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
    [sym__standard] = ACTIONS(177),
    [sym_ticket] = ACTIONS(177),
    [sym__word] = ACTIONS(177),
    [sym_tag] = ACTIONS(177),
    [sym_separator] = ACTIONS(177),
    [sym_punctuation] = ACTIONS(177),
  },
  [24] = {
    [ts_builtin_sym_end] = ACTIONS(179),
    [sym__iso_clock] = ACTIONS(179),
    [sym_placeholder] = ACTIONS(181),
    [sym_clock] = ACTIONS(181),
    [sym__glued_hour] = ACTIONS(181),
    [sym_offset] = ACTIONS(181),
    [sym__bare_offset] = ACTIONS(181),
    [sym_zone] = ACTIONS(181),
    [sym_year_month_day] = ACTIONS(181),
    [sym_dotted] = ACTIONS(181),
    [sym_slashed] = ACTIONS(181),
    [sym__duration_run] = ACTIONS(181),
    [sym__glued_duration] = ACTIONS(181),
    [sym__glued_severity] = ACTIONS(181),
    [sym__severity_name] = ACTIONS(181),
    [sym__glued_priority] = ACTIONS(181),
    [sym__priority_name] = ACTIONS(181),
    [sym__digit] = ACTIONS(181),
    [sym__two_digits] = ACTIONS(181),
    [sym__other_number] = ACTIONS(181),
    [sym_handle] = ACTIONS(179),
    [sym__standard] = ACTIONS(181),
    [sym_ticket] = ACTIONS(181),
    [sym__word] = ACTIONS(181),
    [sym_tag] = ACTIONS(181),
    [sym_separator] = ACTIONS(179),
    [sym_punctuation] = ACTIONS(181),
  },
  [25] = {
    [ts_builtin_sym_end] = ACTIONS(183),
    [sym_placeholder] = ACTIONS(185),
    [sym_clock] = ACTIONS(185),
    [sym__glued_hour] = ACTIONS(185),
    [sym_offset] = ACTIONS(185),
    [sym__bare_offset] = ACTIONS(185),
    [sym_zone] = ACTIONS(185),
    [sym_year_month_day] = ACTIONS(185),
    [sym_dotted] = ACTIONS(185),
    [sym_slashed] = ACTIONS(185),
    [sym__duration_run] = ACTIONS(185),
    [sym__glued_duration] = ACTIONS(185),
    [sym__glued_severity] = ACTIONS(185),
    [sym__severity_name] = ACTIONS(185),
    [sym__glued_priority] = ACTIONS(185),
    [sym__priority_name] = ACTIONS(185),
    [sym__digit] = ACTIONS(185),
    [sym__two_digits] = ACTIONS(185),
    [sym__other_number] = ACTIONS(185),
    [sym_handle] = ACTIONS(183),
    [sym__standard] = ACTIONS(185),
    [sym_ticket] = ACTIONS(185),
    [sym__word] = ACTIONS(185),
    [sym_tag] = ACTIONS(185),
    [sym_separator] = ACTIONS(183),
    [sym_punctuation] = ACTIONS(185),
  },
  [26] = {
    [ts_builtin_sym_end] = ACTIONS(187),
    [sym_placeholder] = ACTIONS(189),
    [sym_clock] = ACTIONS(189),
    [sym__glued_hour] = ACTIONS(189),
    [sym_offset] = ACTIONS(189),
    [sym__bare_offset] = ACTIONS(189),
    [sym_zone] = ACTIONS(189),
    [sym_year_month_day] = ACTIONS(189),
    [sym_dotted] = ACTIONS(189),
    [sym_slashed] = ACTIONS(189),
    [sym__duration_run] = ACTIONS(189),
    [sym__glued_duration] = ACTIONS(189),
    [sym__glued_severity] = ACTIONS(189),
    [sym__severity_name] = ACTIONS(189),
    [sym__glued_priority] = ACTIONS(189),
    [sym__priority_name] = ACTIONS(189),
    [sym__digit] = ACTIONS(191),
    [sym__two_digits] = ACTIONS(189),
    [sym__other_number] = ACTIONS(189),
    [sym_handle] = ACTIONS(187),
    [sym__standard] = ACTIONS(189),
    [sym_ticket] = ACTIONS(189),
    [sym__word] = ACTIONS(189),
    [sym_tag] = ACTIONS(189),
    [sym_separator] = ACTIONS(187),
    [sym_punctuation] = ACTIONS(189),
  },
  [27] = {
    [ts_builtin_sym_end] = ACTIONS(187),
    [sym_placeholder] = ACTIONS(189),
    [sym_clock] = ACTIONS(189),
    [sym__glued_hour] = ACTIONS(189),
    [sym_offset] = ACTIONS(189),
    [sym__bare_offset] = ACTIONS(189),
    [sym_zone] = ACTIONS(189),
    [sym_year_month_day] = ACTIONS(189),
    [sym_dotted] = ACTIONS(189),
    [sym_slashed] = ACTIONS(189),
    [sym__duration_run] = ACTIONS(189),
    [sym__glued_duration] = ACTIONS(189),
    [sym__glued_severity] = ACTIONS(189),
    [sym__severity_name] = ACTIONS(189),
    [sym__glued_priority] = ACTIONS(189),
    [sym__priority_name] = ACTIONS(189),
    [sym__digit] = ACTIONS(193),
    [sym__two_digits] = ACTIONS(189),
    [sym__other_number] = ACTIONS(189),
    [sym_handle] = ACTIONS(187),
    [sym__standard] = ACTIONS(189),
    [sym_ticket] = ACTIONS(189),
    [sym__word] = ACTIONS(189),
    [sym_tag] = ACTIONS(189),
    [sym_separator] = ACTIONS(187),
    [sym_punctuation] = ACTIONS(189),
  },
  [28] = {
    [ts_builtin_sym_end] = ACTIONS(195),
    [sym_placeholder] = ACTIONS(197),
    [sym_clock] = ACTIONS(197),
    [sym__glued_hour] = ACTIONS(197),
    [sym_offset] = ACTIONS(197),
    [sym__bare_offset] = ACTIONS(197),
    [sym_zone] = ACTIONS(197),
    [sym_year_month_day] = ACTIONS(197),
    [sym_dotted] = ACTIONS(197),
    [sym_slashed] = ACTIONS(197),
    [sym__duration_run] = ACTIONS(197),
    [sym__glued_duration] = ACTIONS(197),
    [sym__glued_severity] = ACTIONS(197),
    [sym__severity_name] = ACTIONS(197),
    [sym__glued_priority] = ACTIONS(197),
    [sym__priority_name] = ACTIONS(197),
    [sym__digit] = ACTIONS(197),
    [sym__two_digits] = ACTIONS(197),
    [sym__other_number] = ACTIONS(197),
    [sym_handle] = ACTIONS(195),
    [sym__standard] = ACTIONS(197),
    [sym_ticket] = ACTIONS(197),
    [sym__word] = ACTIONS(197),
    [sym_tag] = ACTIONS(197),
    [sym_separator] = ACTIONS(195),
    [sym_punctuation] = ACTIONS(197),
  },
  [29] = {
    [ts_builtin_sym_end] = ACTIONS(199),
    [sym_placeholder] = ACTIONS(201),
    [sym_clock] = ACTIONS(201),
    [sym__glued_hour] = ACTIONS(201),
    [sym_offset] = ACTIONS(201),
    [sym__bare_offset] = ACTIONS(201),
    [sym_zone] = ACTIONS(201),
    [sym_year_month_day] = ACTIONS(201),
    [sym_dotted] = ACTIONS(201),
    [sym_slashed] = ACTIONS(201),
    [sym__duration_run] = ACTIONS(201),
    [sym__glued_duration] = ACTIONS(201),
    [sym__glued_severity] = ACTIONS(201),
    [sym__severity_name] = ACTIONS(201),
    [sym__glued_priority] = ACTIONS(201),
    [sym__priority_name] = ACTIONS(201),
    [sym__digit] = ACTIONS(201),
    [sym__two_digits] = ACTIONS(201),
    [sym__other_number] = ACTIONS(201),
    [sym_handle] = ACTIONS(199),
    [sym__standard] = ACTIONS(201),
    [sym_ticket] = ACTIONS(201),
    [sym__word] = ACTIONS(201),
    [sym_tag] = ACTIONS(201),
    [sym_separator] = ACTIONS(199),
    [sym_punctuation] = ACTIONS(201),
  },
  [30] = {
    [ts_builtin_sym_end] = ACTIONS(203),
    [sym_placeholder] = ACTIONS(205),
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
    [sym__standard] = ACTIONS(205),
    [sym_ticket] = ACTIONS(205),
    [sym__word] = ACTIONS(205),
    [sym_tag] = ACTIONS(205),
    [sym_separator] = ACTIONS(203),
    [sym_punctuation] = ACTIONS(205),
  },
  [31] = {
    [ts_builtin_sym_end] = ACTIONS(207),
    [sym_placeholder] = ACTIONS(209),
    [sym_clock] = ACTIONS(209),
    [sym__glued_hour] = ACTIONS(209),
    [sym_offset] = ACTIONS(209),
    [sym__bare_offset] = ACTIONS(209),
    [sym_zone] = ACTIONS(209),
    [sym_year_month_day] = ACTIONS(209),
    [sym_dotted] = ACTIONS(209),
    [sym_slashed] = ACTIONS(209),
    [sym__duration_run] = ACTIONS(209),
    [sym__glued_duration] = ACTIONS(209),
    [sym__glued_severity] = ACTIONS(209),
    [sym__severity_name] = ACTIONS(209),
    [sym__glued_priority] = ACTIONS(209),
    [sym__priority_name] = ACTIONS(209),
    [sym__digit] = ACTIONS(209),
    [sym__two_digits] = ACTIONS(209),
    [sym__other_number] = ACTIONS(209),
    [sym_handle] = ACTIONS(207),
    [sym__standard] = ACTIONS(209),
    [sym_ticket] = ACTIONS(209),
    [sym__word] = ACTIONS(209),
    [sym_tag] = ACTIONS(209),
    [sym_separator] = ACTIONS(207),
    [sym_punctuation] = ACTIONS(209),
  },
  [32] = {
    [ts_builtin_sym_end] = ACTIONS(211),
    [sym_placeholder] = ACTIONS(213),
    [sym_clock] = ACTIONS(213),
    [sym__glued_hour] = ACTIONS(213),
    [sym_offset] = ACTIONS(213),
    [sym__bare_offset] = ACTIONS(213),
    [sym_zone] = ACTIONS(213),
    [sym_year_month_day] = ACTIONS(213),
    [sym_dotted] = ACTIONS(213),
    [sym_slashed] = ACTIONS(213),
    [sym__duration_run] = ACTIONS(213),
    [sym__glued_duration] = ACTIONS(213),
    [sym__glued_severity] = ACTIONS(213),
    [sym__severity_name] = ACTIONS(213),
    [sym__glued_priority] = ACTIONS(213),
    [sym__priority_name] = ACTIONS(213),
    [sym__digit] = ACTIONS(213),
    [sym__two_digits] = ACTIONS(213),
    [sym__other_number] = ACTIONS(213),
    [sym_handle] = ACTIONS(211),
    [sym__standard] = ACTIONS(213),
    [sym_ticket] = ACTIONS(213),
    [sym__word] = ACTIONS(213),
    [sym_tag] = ACTIONS(213),
    [sym_separator] = ACTIONS(211),
    [sym_punctuation] = ACTIONS(213),
  },
  [33] = {
    [ts_builtin_sym_end] = ACTIONS(215),
    [sym_placeholder] = ACTIONS(217),
    [sym_clock] = ACTIONS(217),
    [sym__glued_hour] = ACTIONS(217),
    [sym_offset] = ACTIONS(217),
    [sym__bare_offset] = ACTIONS(217),
    [sym_zone] = ACTIONS(217),
    [sym_year_month_day] = ACTIONS(217),
    [sym_dotted] = ACTIONS(217),
    [sym_slashed] = ACTIONS(217),
    [sym__duration_run] = ACTIONS(217),
    [sym__glued_duration] = ACTIONS(217),
    [sym__glued_severity] = ACTIONS(217),
    [sym__severity_name] = ACTIONS(217),
    [sym__glued_priority] = ACTIONS(217),
    [sym__priority_name] = ACTIONS(217),
    [sym__digit] = ACTIONS(217),
    [sym__two_digits] = ACTIONS(217),
    [sym__other_number] = ACTIONS(217),
    [sym_handle] = ACTIONS(215),
    [sym__standard] = ACTIONS(217),
    [sym_ticket] = ACTIONS(217),
    [sym__word] = ACTIONS(217),
    [sym_tag] = ACTIONS(217),
    [sym_separator] = ACTIONS(215),
    [sym_punctuation] = ACTIONS(217),
  },
  [34] = {
    [ts_builtin_sym_end] = ACTIONS(169),
    [sym_placeholder] = ACTIONS(173),
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
    [sym__standard] = ACTIONS(173),
    [sym_ticket] = ACTIONS(173),
    [sym__word] = ACTIONS(173),
    [sym_tag] = ACTIONS(173),
    [sym_separator] = ACTIONS(169),
    [sym_punctuation] = ACTIONS(173),
  },
  [35] = {
    [ts_builtin_sym_end] = ACTIONS(219),
    [sym_placeholder] = ACTIONS(221),
    [sym_clock] = ACTIONS(221),
    [sym__glued_hour] = ACTIONS(221),
    [sym_offset] = ACTIONS(221),
    [sym__bare_offset] = ACTIONS(221),
    [sym_zone] = ACTIONS(221),
    [sym_year_month_day] = ACTIONS(221),
    [sym_dotted] = ACTIONS(221),
    [sym_slashed] = ACTIONS(221),
    [sym__duration_run] = ACTIONS(221),
    [sym__glued_duration] = ACTIONS(221),
    [sym__glued_severity] = ACTIONS(221),
    [sym__severity_name] = ACTIONS(221),
    [sym__glued_priority] = ACTIONS(221),
    [sym__priority_name] = ACTIONS(221),
    [sym__digit] = ACTIONS(221),
    [sym__two_digits] = ACTIONS(221),
    [sym__other_number] = ACTIONS(221),
    [sym_handle] = ACTIONS(219),
    [sym__standard] = ACTIONS(221),
    [sym_ticket] = ACTIONS(221),
    [sym__word] = ACTIONS(221),
    [sym_tag] = ACTIONS(221),
    [sym_separator] = ACTIONS(219),
    [sym_punctuation] = ACTIONS(221),
  },
  [36] = {
    [ts_builtin_sym_end] = ACTIONS(223),
    [sym_placeholder] = ACTIONS(225),
    [sym_clock] = ACTIONS(225),
    [sym__glued_hour] = ACTIONS(225),
    [sym_offset] = ACTIONS(225),
    [sym__bare_offset] = ACTIONS(225),
    [sym_zone] = ACTIONS(225),
    [sym_year_month_day] = ACTIONS(225),
    [sym_dotted] = ACTIONS(225),
    [sym_slashed] = ACTIONS(225),
    [sym__duration_run] = ACTIONS(225),
    [sym__glued_duration] = ACTIONS(225),
    [sym__glued_severity] = ACTIONS(225),
    [sym__severity_name] = ACTIONS(225),
    [sym__glued_priority] = ACTIONS(225),
    [sym__priority_name] = ACTIONS(225),
    [sym__digit] = ACTIONS(225),
    [sym__two_digits] = ACTIONS(225),
    [sym__other_number] = ACTIONS(225),
    [sym_handle] = ACTIONS(223),
    [sym__standard] = ACTIONS(225),
    [sym_ticket] = ACTIONS(225),
    [sym__word] = ACTIONS(225),
    [sym_tag] = ACTIONS(225),
    [sym_separator] = ACTIONS(223),
    [sym_punctuation] = ACTIONS(225),
  },
  [37] = {
    [ts_builtin_sym_end] = ACTIONS(227),
    [sym_placeholder] = ACTIONS(229),
    [sym_clock] = ACTIONS(229),
    [sym__glued_hour] = ACTIONS(229),
    [sym_offset] = ACTIONS(229),
    [sym__bare_offset] = ACTIONS(229),
    [sym_zone] = ACTIONS(229),
    [sym_year_month_day] = ACTIONS(229),
    [sym_dotted] = ACTIONS(229),
    [sym_slashed] = ACTIONS(229),
    [sym__duration_run] = ACTIONS(229),
    [sym__glued_duration] = ACTIONS(229),
    [sym__glued_severity] = ACTIONS(229),
    [sym__severity_name] = ACTIONS(229),
    [sym__glued_priority] = ACTIONS(229),
    [sym__priority_name] = ACTIONS(229),
    [sym__digit] = ACTIONS(229),
    [sym__two_digits] = ACTIONS(229),
    [sym__other_number] = ACTIONS(229),
    [sym_handle] = ACTIONS(227),
    [sym__standard] = ACTIONS(229),
    [sym_ticket] = ACTIONS(229),
    [sym__word] = ACTIONS(229),
    [sym_tag] = ACTIONS(229),
    [sym_separator] = ACTIONS(227),
    [sym_punctuation] = ACTIONS(229),
  },
  [38] = {
    [ts_builtin_sym_end] = ACTIONS(175),
    [sym_placeholder] = ACTIONS(177),
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
    [sym__standard] = ACTIONS(177),
    [sym_ticket] = ACTIONS(177),
    [sym__word] = ACTIONS(177),
    [sym_tag] = ACTIONS(177),
    [sym_separator] = ACTIONS(175),
    [sym_punctuation] = ACTIONS(177),
  },
};

static const uint16_t ts_small_parse_table[] = {
  [0] = 1,
    ACTIONS(231), 1,
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
  [7] = {.entry = {.count = 1, .reusable = false}}, SHIFT(3),
  [9] = {.entry = {.count = 1, .reusable = false}}, SHIFT(6),
  [11] = {.entry = {.count = 1, .reusable = false}}, SHIFT(10),
  [13] = {.entry = {.count = 1, .reusable = false}}, SHIFT(11),
  [15] = {.entry = {.count = 1, .reusable = false}}, SHIFT(8),
  [17] = {.entry = {.count = 1, .reusable = false}}, SHIFT(21),
  [19] = {.entry = {.count = 1, .reusable = false}}, SHIFT(24),
  [21] = {.entry = {.count = 1, .reusable = false}}, SHIFT(36),
  [23] = {.entry = {.count = 1, .reusable = false}}, SHIFT(25),
  [25] = {.entry = {.count = 1, .reusable = false}}, SHIFT(27),
  [27] = {.entry = {.count = 1, .reusable = false}}, SHIFT(28),
  [29] = {.entry = {.count = 1, .reusable = false}}, SHIFT(26),
  [31] = {.entry = {.count = 1, .reusable = false}}, SHIFT(7),
  [33] = {.entry = {.count = 1, .reusable = false}}, SHIFT(20),
  [35] = {.entry = {.count = 1, .reusable = true}}, SHIFT(3),
  [37] = {.entry = {.count = 1, .reusable = false}}, SHIFT(32),
  [39] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_line, 1, 0, 0),
  [41] = {.entry = {.count = 1, .reusable = false}}, SHIFT(4),
  [43] = {.entry = {.count = 1, .reusable = true}}, SHIFT(4),
  [45] = {.entry = {.count = 1, .reusable = false}}, SHIFT(5),
  [47] = {.entry = {.count = 1, .reusable = true}}, SHIFT(5),
  [49] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_line, 2, 0, 0),
  [51] = {.entry = {.count = 1, .reusable = true}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0),
  [53] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(5),
  [56] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(6),
  [59] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(10),
  [62] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(11),
  [65] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(8),
  [68] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(21),
  [71] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(24),
  [74] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(36),
  [77] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(25),
  [80] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(27),
  [83] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(28),
  [86] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(26),
  [89] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(7),
  [92] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(20),
  [95] = {.entry = {.count = 2, .reusable = true}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(5),
  [98] = {.entry = {.count = 2, .reusable = false}}, REDUCE(aux_sym_line_repeat1, 2, 0, 0), SHIFT_REPEAT(32),
  [101] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_time, 1, 0, 1),
  [103] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_time, 1, 0, 1),
  [105] = {.entry = {.count = 1, .reusable = false}}, SHIFT(12),
  [107] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_number, 1, 0, 0),
  [109] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_number, 1, 0, 0),
  [111] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_time, 1, 0, 2),
  [113] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_time, 1, 0, 2),
  [115] = {.entry = {.count = 1, .reusable = false}}, SHIFT(14),
  [117] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__moment, 1, 0, 0),
  [119] = {.entry = {.count = 1, .reusable = true}}, SHIFT(34),
  [121] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__moment, 1, 0, 0),
  [123] = {.entry = {.count = 1, .reusable = false}}, SHIFT(23),
  [125] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_meridiem, 1, 0, 0),
  [127] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_meridiem, 1, 0, 0),
  [129] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_time, 2, 0, 5),
  [131] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_time, 2, 0, 5),
  [133] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_time, 2, 0, 6),
  [135] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_time, 2, 0, 6),
  [137] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_time, 2, 0, 7),
  [139] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_time, 2, 0, 7),
  [141] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__date_item, 2, 0, 8),
  [143] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__date_item, 2, 0, 8),
  [145] = {.entry = {.count = 1, .reusable = false}}, SHIFT(38),
  [147] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__date_item, 1, 0, 0),
  [149] = {.entry = {.count = 1, .reusable = true}}, SHIFT(18),
  [151] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__date_item, 1, 0, 0),
  [153] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__iso_time, 1, 0, 1),
  [155] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__iso_time, 1, 0, 1),
  [157] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__item, 1, 0, 0),
  [159] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__item, 1, 0, 0),
  [161] = {.entry = {.count = 1, .reusable = false}}, SHIFT(35),
  [163] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__zone_item, 1, 0, 0),
  [165] = {.entry = {.count = 1, .reusable = true}}, SHIFT(29),
  [167] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__zone_item, 1, 0, 0),
  [169] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__moment, 2, 0, 0),
  [171] = {.entry = {.count = 1, .reusable = true}}, SHIFT(37),
  [173] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__moment, 2, 0, 0),
  [175] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__zone_behind_time, 1, 0, 0),
  [177] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__zone_behind_time, 1, 0, 0),
  [179] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_date, 1, 0, 3),
  [181] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_date, 1, 0, 3),
  [183] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_severity, 1, 0, 0),
  [185] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_severity, 1, 0, 0),
  [187] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__item, 1, 0, 4),
  [189] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__item, 1, 0, 4),
  [191] = {.entry = {.count = 1, .reusable = false}}, SHIFT(31),
  [193] = {.entry = {.count = 1, .reusable = false}}, SHIFT(30),
  [195] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_priority, 1, 0, 0),
  [197] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_priority, 1, 0, 0),
  [199] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__zone_item, 2, 0, 0),
  [201] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__zone_item, 2, 0, 0),
  [203] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_severity, 2, 0, 0),
  [205] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_severity, 2, 0, 0),
  [207] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_priority, 2, 0, 0),
  [209] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_priority, 2, 0, 0),
  [211] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_word, 1, 0, 0),
  [213] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_word, 1, 0, 0),
  [215] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__date_item, 3, 0, 8),
  [217] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__date_item, 3, 0, 8),
  [219] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_duration, 2, 0, 9),
  [221] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_duration, 2, 0, 9),
  [223] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym_duration, 1, 0, 0),
  [225] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym_duration, 1, 0, 0),
  [227] = {.entry = {.count = 1, .reusable = true}}, REDUCE(sym__moment, 3, 0, 0),
  [229] = {.entry = {.count = 1, .reusable = false}}, REDUCE(sym__moment, 3, 0, 0),
  [231] = {.entry = {.count = 1, .reusable = true}},  ACCEPT_INPUT(),
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
