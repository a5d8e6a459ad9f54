// One line of a post-mortem as a flat list of tokens: times, dates, zones, owners, priorities …
//
// The grammar does not know sections: "14:03 …" is a time here in prose too, and the model decides what it means.
// There is no keyword extraction: it would let words win over longer tokens such as `p.m.`.
// Three things make it work without an external scanner:
//  * Longest match. A word swallows what a shorter token would cut off (`P100` is no `P1`), and where two tokens match the
//    same text, the rule that stands earlier in this file wins. So the order of the rules matters.
//  * Context. Some tokens exist only behind another one: `pm` behind an hour, `Z` behind a time, `min` behind a number.
//  * A catch-all. `punctuation` takes any one character, so no text gives an ERROR.
// Lexical precedence beats the length of a match: it is used only where that is wanted.

/// <reference types="tree-sitter-cli/dsl" />

const re = (source) => new RegExp(source, "u");
const any = (...sources) => `(${sources.join("|")})`;
// Upper and lower case of each letter.
const ci = (text) => [...text].map((c) => (/[a-z]/.test(c) ? `[${c}${c.toUpperCase()}]` : c)).join("");

const BLANK = "[ \\u00A0\\u2009\\u202F]";
const COLON = "[:\\uFF1A]"; // the full-width colon comes from East Asian keyboards
const HYPHEN = "[-\\u2010\\u2011]";
const MINUS = "[-\\u2010\\u2011\\u2212]";
const SIGN = "[-+\\u2212]";

// Letters by block, coarsely; all but the scripts below, which write words and digits without blanks between them.
const LETTER_RANGES =
  "A-Za-z\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0300-\\u037D\\u037F-\\u0386\\u0388-\\u0559" +
  "\\u0560-\\u0588\\u0591-\\u05BD\\u05BF\\u05C1-\\u05C7\\u05D0-\\u05F2\\u0610-\\u061A\\u0620-\\u0669\\u066E-\\u06D3\\u06D5-\\u06FF" +
  "\\u0710-\\u07F6\\u0800-\\u082D\\u0840-\\u0963\\u0966-\\u096F\\u0971-\\u0DF3\\u0F00-\\u0FD4\\u10A0-\\u10FA\\u10FC-\\u135F\\u1380-\\u166C" +
  "\\u1820-\\u18AA\\u1900-\\u193B\\u1970-\\u1AFF\\u1B00-\\u1CFF\\u1D00-\\u1FFF\\u2C00-\\u2CFF\\u2D00-\\u2DFF\\uA640-\\uA7FF\\uAB30-\\uABFF" +
  "\\uFB00-\\uFD3D\\uFD50-\\uFDFB\\uFE70-\\uFEFC";
const LETTER = `[${LETTER_RANGES}]`;
const ALNUM = `[0-9${LETTER_RANGES}]`;
// Thai, Lao, Burmese, Khmer; radicals, kana, Bopomofo, Hangul, Han.
const UNSPACED =
  "[\\u0E01-\\u0E3A\\u0E40-\\u0E4E\\u0E81-\\u0EDF\\u1000-\\u109F\\u1100-\\u11FF\\u1780-\\u17D3\\u2E80-\\u2FDF\\u3005-\\u3007\\u3031-\\u3035" +
  "\\u3041-\\u30FA\\u30FC-\\u318F\\u31A0-\\u31FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uA000-\\uA4CF\\uA960-\\uA97F\\uAC00-\\uD7FF" +
  "\\uF900-\\uFAFF\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A\\uFF66-\\uFFDC\\u{20000}-\\u{3FFFF}]";
const JOINER = any("[-.'\\u2010\\u2011\\u2019\\u02BC]", "_+");

// ---- Times -----------------------------------------------------------------------------------------------------------

const ABOUT = `([~\\u2248]${BLANK}?)?`;
const FRACTION = "(\\.[0-9]{1,9}|,[0-9]{3}|,[0-9]{6})?";
const UNKNOWN_PAIR = any("XX", "xx", "\\?\\?", "[0-9][Xx?]");
const CLOCK = any(
  // A minute has two digits, or stands for them; `3:1` is a ratio.
  `${ABOUT}[0-9]{1,2}${COLON}${any("[0-9]{2}", UNKNOWN_PAIR)}(${COLON}${any("[0-9]{1,2}", UNKNOWN_PAIR)}${FRACTION})?`,
  // 07:7:47
  `${ABOUT}[0-9]{1,2}${COLON}[0-9]${COLON}[0-9]{1,2}${FRACTION}`,
  // 14h23; with one digit it is a duration
  `${ABOUT}[0-9]{2}[hH][0-9]{2}`,
);
const ISO_CLOCK = `[Tt][0-9]{2}:[0-9]{2}(:[0-9]{2}${FRACTION})?`;
const MERIDIEM = any("[aApP][mM]", "[aApP]\\.[mM]\\.?");

// ---- Durations -------------------------------------------------------------------------------------------------------
// From the largest unit to the smallest. Milliseconds, months and years are not durations of incidents: they stay words.

const AMOUNT = "[0-9]+(\\.[0-9]+)?";
const UNITS = [
  { letter: "w", names: ["wk", "wks", "week", "weeks"], full: ["week", "weeks"] },
  { letter: "d", names: ["day", "days"], full: ["day", "days"] },
  { letter: "h", names: ["hr", "hrs", "hour", "hours"], full: ["hour", "hours"] },
  { letter: "m", names: ["min", "mins", "minute", "minutes"], full: ["minute", "minutes"] },
  { letter: "s", names: ["sec", "secs", "second", "seconds"], full: ["second", "seconds"] },
];
const named = (unit) => any(...unit.names.map(ci));
const full = (unit) => any(...unit.full.map(ci));
const unit_of = (unit) => any(unit.letter, named(unit));
const all = (of) => any(...UNITS.map(of));

// The end of a token cannot be tested against what follows, so a blank and a lone letter go together only behind another such
// pair: "1 h 5 m", but not "2 hours 5 machines".
const later_part = (unit) => any(`${BLANK}?${AMOUNT}${unit_of(unit)}`, `${BLANK}${AMOUNT}${BLANK}${named(unit)}`);
// One part each of some of the smaller units.
const later_parts = (smaller) =>
  any(...smaller.map((unit, i) => later_part(unit) + (i + 1 < smaller.length ? `${later_parts(smaller.slice(i + 1))}?` : "")));
const parts_from = (unit, i) => `${AMOUNT}${BLANK}?${unit_of(unit)}${later_parts(UNITS.slice(i + 1))}`;
// "and" and commas only from one unit to the next smaller one: "between 30 minutes and 2 hours" are two durations.
const LINK = any(`,${BLANK}`, `,?${BLANK}and${BLANK}`);
const linked = (larger, smaller) => `${AMOUNT}${BLANK}?${unit_of(larger)}${LINK}${AMOUNT}${BLANK}?${full(smaller)}`;
const [WEEK, DAY_UNIT, HOUR, MINUTE, SECOND] = UNITS;
const DURATION_RUN = any(
  ...UNITS.slice(0, -1).map(parts_from),
  `${AMOUNT}${BLANK}h${BLANK}${AMOUNT}${BLANK}m`,
  `${AMOUNT}${BLANK}m${BLANK}${AMOUNT}${BLANK}s`,
  linked(WEEK, DAY_UNIT),
  linked(DAY_UNIT, HOUR),
  linked(HOUR, MINUTE),
  linked(MINUTE, SECOND),
  "[0-9]h[0-9]{2}", // 1h30
);
const GLUED_DURATION = any(`${AMOUNT}${all(unit_of)}`, `[0-9]+${HYPHEN}${all(named)}`);

const OFFSET = any(
  `[Tt]${any("\\+", MINUS)}[0-9]{1,3}:[0-9]{2}(:[0-9]{2})?`,
  `[Tt]${any("\\+", MINUS)}([0-9]+d${BLANK}?)?[0-9]+h(${BLANK}?[0-9]+(m|min)?)?`,
  `[Tt]${any("\\+", MINUS)}${AMOUNT}${all(unit_of)}`,
);
const BARE_OFFSET = `[Tt]${any("\\+", MINUS)}${AMOUNT}`;

// ---- Dates -----------------------------------------------------------------------------------------------------------

const DAY = any("0?[1-9]", "[12][0-9]", "3[01]");
const MONTH = any("0?[1-9]", "1[0-2]");
const YEAR_MONTH_DAY = any(
  `[0-9]{4}${HYPHEN}[0-9]{1,2}${HYPHEN}[0-9]{1,2}`,
  "[0-9]{4}/[0-9]{1,2}/[0-9]{1,2}",
  "(19|20)[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}",
);
const DOTTED = any("[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}", "[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}", `${DAY}\\.${MONTH}\\.`);
const SLASHED = any(
  `${DAY}/${DAY}`,
  "[0-9]{1,2}/[0-9]{1,2}/([0-9]{2}|[0-9]{4})",
  `[0-9]{1,2}${HYPHEN}[0-9]{1,2}${HYPHEN}[0-9]{4}`,
);

// ---- Zones -----------------------------------------------------------------------------------------------------------
// Abbreviations that are common words of the trade (AST, WEST, ICT …) are left out.

const ABBREVIATIONS =
  "UTC GMT BST WET CET CEST EET EEST MSK IST HKT SGT PHT WIB JST KST AWST ACST ACDT AEST AEDT NZST NZDT HST AKST AKDT " +
  "PST PDT MST MDT CST CDT EST EDT SAST BRT ET CT MT PT";
const POSITIVE_OFFSET = `\\+(0[0-9]|1[0-4]):(00|30|45)`;
const NEGATIVE_OFFSET = `${MINUS}((0[0-9]|1[0-2]):00|0[239]:30)`;
const ZONE = any(
  ...ABBREVIATIONS.split(" "),
  "utc|Utc|gmt",
  `(UTC|GMT|utc|gmt)(${SIGN}|\\u00B1)(0?[0-9]|1[0-4])(:?[0-5][0-9])?`,
  POSITIVE_OFFSET,
  "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[A-Z][A-Za-z]+([-_/][A-Za-z]+)*",
  "Etc/(UTC|GMT(\\+[0-9]{1,2}|-[0-9]{1,2})?)",
);
const ZONE_BEHIND_TIME = any("Z", POSITIVE_OFFSET, NEGATIVE_OFFSET, `${SIGN}(0[0-9]|1[0-4])(00|30|45)`);

// ---- Placeholders and tags -------------------------------------------------------------------------------------------

const UNKNOWN_CLOCK = any("(HH|hh):(MM|mm)(:(SS|ss))?", "XX:XX(:XX)?", "xx:xx(:xx)?", "\\?\\?:\\?\\?(:\\?\\?)?");
const PLACEHOLDER = any(
  "\\{\\{[^{}\\r\\n]*\\}\\}",
  "<[A-Za-z][^<>\\r\\n:/=@]*>",
  UNKNOWN_CLOCK,
  `(YYYY[-/.]MM[-/.]DD|yyyy[-/.]mm[-/.]dd)([Tt]${UNKNOWN_CLOCK}[Zz]?)?`,
  "(DD|MM)[-/.](MM|DD)[-/.]YY(YY)?",
  "(dd|mm)[-/.](mm|dd)[-/.]yy(yy)?",
  "[0-9]{4}-([0-9]{2}|XX|xx|MM|\\?\\?)-(XX|xx|DD|\\?\\?)",
  `${ci("sev")}-\\?+`,
  "TBD|tbd|TBA|TODO|FIXME",
  "XXX+", // not X{3,}: the generator takes open counts for exact ones
  "\\?\\?\\?+",
);
const TAGS =
  "a abbr b big blockquote br code dd del details dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q s " +
  "samp small span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var wbr";
const TAG = any(
  `<${any(...TAGS.split(" ").map(ci))}( [^<>\\r\\n]*)?/?>`,
  "</[A-Za-z][A-Za-z0-9-]* ?>",
  "<[A-Za-z][A-Za-z0-9-]*( [^<>\\r\\n]*)?/>",
);

// ---- Words -----------------------------------------------------------------------------------------------------------

const NAME = "[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9])?";
const HANDLE_NAME = `${any(LETTER, "[0-9_]")}([0-9_.${LETTER_RANGES}-]*${ALNUM})?`;
const HEX = "[0-9A-Fa-f]{2}";
const WORD = any(
  `${LETTER}${ALNUM}*(${JOINER}${ALNUM}+)*`,
  // 5xx, 3rd, 12k, 2x-faster; behind a hyphen a letter must follow, so that 2h-3h comes apart
  `[0-9]+${LETTER}${ALNUM}*(${any(`[.'\\u2019]${ALNUM}+`, `_+${ALNUM}+`, `${HYPHEN}${LETTER}${ALNUM}*`)})*`,
  `[0-9]+_+${ALNUM}+(_+${ALNUM}+)*`,
  // 1.24.0, 10.0.0.1, 1.24.0-rc1, 1.5x
  `[0-9]+(\\.[0-9]+)(\\.[0-9]+)+(${any(LETTER, `${HYPHEN}${LETTER}`)}${ALNUM}*(${JOINER}${ALNUM}+)*)?`,
  `[0-9]+\\.[0-9]+${LETTER}${ALNUM}*`,
  `${UNSPACED}+`,
  // Mail addresses, root@host, package@1.2.3
  `${any("[A-Za-z0-9]", "[A-Za-z0-9][A-Za-z0-9._%+-]*[A-Za-z0-9_]")}@${NAME}`,
  // Addresses: what looks like a date or a ticket in them is none
  "[A-Za-z][A-Za-z0-9+]*://([A-Za-z0-9_~/?#@!$&'*+,;=%.:-]*[A-Za-z0-9_~/#@$&*+=%-])?",
  // Hardware addresses
  `${HEX}:${HEX}:${HEX}(:${HEX})+`,
);

module.exports = grammar({
  name: "postmortem_line",

  extras: (_) => [/[ \t\r\n\f\v\u0085\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u3000\uFEFF]/],

  rules: {
    line: ($) => seq(optional($.checkbox), repeat($._item)),

    _item: ($) =>
      choice(
        $._moment,
        $._zone_item,
        $._date_item,
        $.duration,
        $.number,
        $.handle,
        $.priority,
        $.severity,
        $.ticket,
        $.placeholder,
        $.tag,
        $.separator,
        $.word,
        alias($._set_phrase, $.word),
        alias($._priority_name, $.word),
        alias($._severity_name, $.word),
        $.punctuation,
      ),

    _moment: ($) =>
      seq($.time, optional(alias($._zone_behind_time, $.zone)), optional(alias($._glued_separator, $.separator))),
    _zone_item: ($) => seq($.zone, optional(alias($._glued_separator, $.separator))),
    _date_item: ($) => seq($.date, optional(seq(alias($._iso_time, $.time), optional(alias($._zone_behind_time, $.zone))))),

    checkbox: (_) => token(choice("[ ]", "[x]", "[X]")),

    time: ($) =>
      choice(
        seq(field("clock", $.clock), optional(field("meridiem", $.meridiem))),
        seq(field("hour", alias(choice($._digit, $._two_digits), $.hour)), field("meridiem", $.meridiem)),
        field("clock", alias($._glued_hour, $.clock)),
        field("offset", $.offset),
        seq(field("offset", alias($._bare_offset, $.offset)), optional(field("unit", $.unit))),
      ),
    _iso_time: ($) => field("clock", alias($._iso_clock, $.clock)),

    // A hyphen glued to a time or zone parts a range: `14:23-05:00` has no zone.
    _glued_separator: (_) => token.immediate(prec(1, re("-+>?|[~\\u301C\\uFF5E]"))),
    _iso_clock: (_) => token.immediate(prec(1, re(ISO_CLOCK))),

    // Known HTML tags, and what can only be one: `<name>` is a placeholder.
    tag: (_) => token(re(TAG)),
    placeholder: (_) => token(re(PLACEHOLDER)),
    // What looks like a ticket or a date to the rules below.
    _set_phrase: (_) => token(re("(UTF|SHA|ISO|RFC|AES|RSA|MD|HTTP|TLS|COVID|GPT|IPV|RAID)-[0-9]+|24/7")),
    clock: (_) => token(re(CLOCK)),
    _glued_hour: (_) => token(re(`${ABOUT}[0-9]{1,2}${MERIDIEM}`)),
    offset: (_) => token(re(OFFSET)),
    _bare_offset: (_) => token(re(BARE_OFFSET)),
    // `9:02a` only without a blank, for "9:02 a customer …". Glued ones win over the word `am-9` of `9:02am-9:10am`.
    meridiem: (_) => choice(token.immediate(/[aApP]/), token.immediate(prec(1, re(MERIDIEM))), token(re(MERIDIEM))),
    _zone_behind_time: (_) => choice(token.immediate(prec(1, /[Zz]/)), token(re(ZONE_BEHIND_TIME))),
    zone: (_) => token(re(ZONE)),

    date: ($) => field("form", choice($.year_month_day, $.dotted, $.slashed)),
    year_month_day: (_) => token(re(YEAR_MONTH_DAY)),
    dotted: (_) => token(re(DOTTED)),
    slashed: (_) => token(re(SLASHED)),

    duration: ($) =>
      choice($._duration_run, $._glued_duration, seq(field("amount", $.number), field("unit", $.unit))),
    _duration_run: (_) => token(re(DURATION_RUN)),
    _glued_duration: (_) => token(re(GLUED_DURATION)),
    unit: (_) => token(re(all(unit_of))),

    severity: ($) => choice($._glued_severity, prec(1, seq($._severity_name, $._digit))),
    _glued_severity: (_) => token(re(`${ci("sev")}${HYPHEN}?[0-9]`)),
    _severity_name: (_) => token(re(ci("sev"))),

    priority: ($) => choice($._glued_priority, prec(1, seq($._priority_name, $._digit))),
    _glued_priority: (_) => token(re(`[Pp][0-9]|${ci("prio")}${HYPHEN}?[0-9]`)),
    _priority_name: (_) => token(re(ci("prio"))),

    number: ($) => choice($._digit, $._two_digits, $._other_number),
    _digit: (_) => token(/[0-9]/),
    _two_digits: (_) => token(/[0-9]{2}/),
    // Also ratios and fractions that are neither times nor dates.
    _other_number: (_) =>
      token(re(any("[0-9]+", "[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?", "[0-9]+\\.[0-9]+", "[0-9]+(:[0-9]+)+", "[0-9]+(/[0-9]+)+"))),

    handle: (_) => token(re(`@${any(`${HANDLE_NAME}(/${HANDLE_NAME})?`, `${UNSPACED}+`)}`)),

    ticket: (_) =>
      token(re(any("[A-Z][A-Z0-9]+-[0-9]+", "#[0-9]+", `[A-Za-z0-9]${"[A-Za-z0-9_.-]*"}#[0-9]+`, `${NAME}/${NAME}#[0-9]+`))),
    word: (_) => token(re(WORD)),

    separator: (_) =>
      token(re("-+>?|=+>|:+|[|;,/\\u00B7\\u2010-\\u2015\\u2022\\u2190-\\u2194\\u21D2\\u2212\\u2794\\u279C\\u3001\\u301C\\uFF0C\\uFF1A\\uFF1B\\uFF5C\\uFF5E]|\\u2014+|\\u2013+")),

    punctuation: (_) => token(/[^ \t\r\n\f\v\u0085\u00A0\u1680\u2000-\u200B\u2028\u2029\u202F\u205F\u3000\uFEFF]/),
  },
});
