#include "model/item_parts.h"

#include <algorithm>

#include "model/stamp.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::model {
namespace {

using syntax::LineToken;
using syntax::LineTokenKind;

std::string_view word_at(const Words& words, std::size_t token) {
  return token < words.tokens.size() ? text::slice(words.visible, words.tokens[token].span) : std::string_view{};
}

bool is(const Words& words, std::size_t token, std::initializer_list<std::string_view> wanted) {
  const std::string_view word = word_at(words, token);
  return std::any_of(wanted.begin(), wanted.end(), [&](std::string_view w) { return text::equal_ignoring_case(word, w); });
}

bool capitalised(std::string_view word) {
  return !word.empty() && (text::is_upper(word.front()) || static_cast<unsigned char>(word.front()) >= 0xC3);
}

bool has_digit(std::string_view word) { return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; }); }

int small_number(std::string_view word) {
  static constexpr std::string_view kWords[] = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
  for (int i = 0; i <= 10; ++i)
    if (text::equal_ignoring_case(word, kWords[i])) return i;
  if (text::equal_ignoring_case(word, "a") || text::equal_ignoring_case(word, "an")) return 1;
  return -1;
}

bool is_dash(const Words& words, std::size_t token) {
  return token < words.tokens.size() && words.tokens[token].kind == LineTokenKind::Separator;
}

// The separators that split an item into its parts: dashes and pipes with room around them, not commas or colons.
bool splits(const Words& words, const LineToken& token) {
  if (token.kind != LineTokenKind::Separator) return false;
  const std::string_view mark = text::slice(words.visible, token.span);
  return mark == "｜" || mark == "・" || mark == "；" || mark == "—" || mark == "–" || mark == "-" || mark == "--" || mark == "|" || mark == "·" || mark == "→" || mark == "->" || mark == "=>" || mark == ";";
}

// Words of other languages that count from today ("nächste Woche", "来週").
std::optional<vocabulary::RelativeWords> relative_at(const Words& words, Span part, std::size_t t) {
  std::vector<std::string_view> next;
  for (std::size_t at = t; at < words.tokens.size() && next.size() < 6 && part.contains(words.tokens[at].span); ++at) next.push_back(word_at(words, at));
  if (next.empty()) return std::nullopt;
  return vocabulary::relative_at(next, 0);
}

}  // namespace

std::optional<RelativeDue> find_relative_due(const Words& words, Span part, const std::optional<Date>& from) {
  const auto result = [&](std::size_t first, std::size_t last, std::optional<Date> date) {
    return RelativeDue{{words.tokens[first].span.begin, words.tokens[last].span.end}, date};
  };
  const auto shifted = [&](int days) { return from ? std::optional(calendar::add_days(*from, days)) : std::nullopt; };
  for (std::size_t t = 0; t < words.tokens.size(); ++t) {
    const LineToken& token = words.tokens[t];
    if (!part.contains(token.span)) continue;
    if (token.kind != LineTokenKind::Word && token.kind != LineTokenKind::Duration) continue;
    if (is(words, t, {"asap", "soon", "immediately", "eventually", "someday"})) return result(t, t, std::nullopt);
    if (is(words, t, {"tomorrow"})) return result(t, t, shifted(1));
    if (is(words, t, {"today"})) return result(t, t, shifted(0));
    if (is(words, t, {"eow"})) return result(t, t, from ? std::optional(calendar::next_weekday(*from, std::chrono::Friday)) : std::nullopt);
    if (is(words, t, {"eom"})) return result(t, t, from ? std::optional(calendar::end_of_month(*from)) : std::nullopt);
    if (is(words, t, {"eoq"})) return result(t, t, from ? std::optional(calendar::end_of_quarter(*from)) : std::nullopt);
    if (is(words, t, {"next", "this", "coming"})) {
      const bool next = is(words, t, {"next"});
      if (is(words, t + 1, {"week"})) return result(t, t + 1, from ? std::optional(next ? shifted(7) : calendar::next_weekday(*from, std::chrono::Friday)) : std::nullopt);
      if (is(words, t + 1, {"sprint", "iteration"})) return result(t, t + 1, shifted(next ? 14 : 7));
      if (is(words, t + 1, {"month"}))
        return result(t, t + 1, from ? std::optional(calendar::end_of_month(next ? calendar::add_days(calendar::end_of_month(*from), 1) : *from)) : std::nullopt);
      if (is(words, t + 1, {"quarter"}))
        return result(t, t + 1, from ? std::optional(calendar::end_of_quarter(next ? calendar::add_days(calendar::end_of_quarter(*from), 1) : *from)) : std::nullopt);
      if (is(words, t + 1, {"year"})) return result(t, t + 1, std::nullopt);
      if (t + 1 < words.tokens.size()) {
        const int weekday = vocabulary::weekday_of_word(word_at(words, t + 1));
        if (weekday >= 0)
          return result(t, t + 1, from ? std::optional(calendar::next_weekday(*from, std::chrono::weekday(static_cast<unsigned>(weekday)))) : std::nullopt);
      }
    }
    if (is(words, t, {"end"})) {
      std::size_t at = t + 1;
      if (is(words, at, {"of"})) ++at;
      if (is(words, at, {"the", "this", "next"})) ++at;
      if (is(words, at, {"week"})) return result(t, at, from ? std::optional(calendar::next_weekday(*from, std::chrono::Friday)) : std::nullopt);
      if (is(words, at, {"month"})) return result(t, at, from ? std::optional(calendar::end_of_month(*from)) : std::nullopt);
      if (is(words, at, {"quarter"})) return result(t, at, from ? std::optional(calendar::end_of_quarter(*from)) : std::nullopt);
      if (is(words, at, {"year"})) {
        if (!from) return result(t, at, std::nullopt);
        return result(t, at, calendar::make_date(static_cast<int>(from->year()), 12, 31));
      }
    }
    if (const auto native = relative_at(words, part, t)) {
      std::optional<Date> date;
      if (native->meaning == "today") date = shifted(0);
      else if (native->meaning == "tomorrow") date = shifted(1);
      else if (native->meaning == "next-week") date = shifted(7);
      else if (native->meaning == "next-sprint") date = shifted(14);
      else if (from && native->meaning == "end-of-week") date = calendar::next_weekday(*from, std::chrono::Friday);
      else if (from && native->meaning == "end-of-month") date = calendar::end_of_month(*from);
      else if (from && native->meaning == "next-month") date = calendar::end_of_month(calendar::add_days(calendar::end_of_month(*from), 1));
      else if (from && native->meaning == "end-of-quarter") date = calendar::end_of_quarter(*from);
      else if (from && native->meaning == "next-quarter") date = calendar::end_of_quarter(calendar::add_days(calendar::end_of_quarter(*from), 1));
      else if (from && native->meaning == "end-of-year") date = calendar::make_date(static_cast<int>(from->year()), 12, 31);
      return result(t, t + native->count - 1, date);
    }
    const std::string_view word = word_at(words, t);
    if (word.size() == 2 && (word[0] == 'Q' || word[0] == 'q') && word[1] >= '1' && word[1] <= '4') {
      std::size_t last = t;
      int year = from ? static_cast<int>(from->year()) : 0;
      if (t + 1 < words.tokens.size() && words.tokens[t + 1].kind == LineTokenKind::Number && words.tokens[t + 1].number().value_or(0) > 2000) {
        last = t + 1;
        year = *words.tokens[t + 1].number();
      }
      std::optional<Date> date;
      if (year != 0) {
        date = calendar::end_of_quarter(*calendar::make_date(year, (word[1] - '0') * 3, 1));
        if (from && last == t && *date < *from) date = calendar::end_of_quarter(*calendar::make_date(year + 1, (word[1] - '0') * 3, 1));
      }
      return result(t, last, date);
    }
    if (is(words, t, {"in", "within"}) && t + 1 < words.tokens.size()) {
      if (words.tokens[t + 1].kind == LineTokenKind::Duration && words.tokens[t + 1].seconds() >= 86400)
        return result(t, t + 1, shifted(static_cast<int>(words.tokens[t + 1].seconds() / 86400)));
      const int count = small_number(word_at(words, t + 1));
      if (count > 0 && is(words, t + 2, {"day", "days"})) return result(t, t + 2, shifted(count));
      if (count > 0 && is(words, t + 2, {"week", "weeks"})) return result(t, t + 2, shifted(count * 7));
      if (count > 0 && is(words, t + 2, {"month", "months"})) return result(t, t + 2, shifted(count * 30));
    }
  }
  return std::nullopt;
}

std::optional<bool> read_done(std::string_view value) {
  const std::string_view word = text::trim(value);
  if (vocabulary::is_listed("done-word", word)) return true;
  if (vocabulary::is_listed("open-word", word)) return false;
  static constexpr std::string_view kDone[] = {"done",   "closed", "complete", "completed", "resolved", "fixed", "merged", "yes", "x",
                                               "✅",     "✔",      "✔️",        "☑",         "☑️",        "finished", "shipped", "deployed", "implemented"};
  static constexpr std::string_view kOpen[] = {"open", "todo", "to do", "in progress", "in-progress", "pending", "no", "not started", "planned", "wip",
                                               "blocked", "new", "ongoing", "in review", "backlog", "❌", "⏳", "started"};
  for (const std::string_view done : kDone)
    if (text::equal_ignoring_case(word, done)) return true;
  for (const std::string_view open : kOpen)
    if (text::equal_ignoring_case(word, open)) return false;
  if (text::starts_with_ignoring_case(word, "done") || text::starts_with_ignoring_case(word, "✅") || text::starts_with_ignoring_case(word, "completed")) return true;
  return std::nullopt;
}

std::vector<Owner> read_owners(const Words& words, Span part) {
  std::vector<Owner> owners;
  for (const LineToken& token : words.tokens) {
    if (token.kind != LineTokenKind::Handle || !part.contains(token.span)) continue;
    owners.push_back({token.span, std::string(words.visible.substr(token.span.begin + 1, token.span.size() - 1)), true});
  }
  if (!owners.empty()) return owners;
  // Names: split at commas, slashes, ampersands and "and".
  Offset begin = part.begin;
  const auto push = [&](Offset from, Offset to) {
    Span span = trimmed(words.visible, {from, to});
    while (span.end > span.begin && std::string_view("[]().").find(words.visible[span.begin]) != std::string_view::npos) ++span.begin;
    while (span.end > span.begin && std::string_view("[]().").find(words.visible[span.end - 1]) != std::string_view::npos) --span.end;
    const std::string_view name = text::slice(words.visible, span);
    if (name.empty() || name.size() > 60) return;
    const std::string low = text::lower(name);
    if (low == "tbd" || vocabulary::is_listed("nothing-word", name) || vocabulary::is_listed("open-owner", name) || low == "-" || low == "none" || low == "n/a" || low == "?" || low == "???" || low == "unassigned" || low == "tba" || name == "—" || name == "–" || low == "todo") return;
    owners.push_back({span, std::string(name), false});
  };
  for (const LineToken& token : words.tokens) {
    if (!part.contains(token.span)) continue;
    if (token.kind == LineTokenKind::Placeholder) return {};
    const std::string_view word = text::slice(words.visible, token.span);
    if (word == "," || word == "/" || word == "&" || word == "+" || (begin < token.span.begin && vocabulary::is_listed("and-word", word)) || word == ";" || word == "、" || word == "，" || word == "・" || word == "／") {
      push(begin, token.span.begin);
      begin = token.span.end;
    }
  }
  push(begin, part.end);
  return owners;
}

std::optional<Due> read_due(const Words& words, Span part, const ItemContext& context) {
  for (std::size_t t = 0; t < words.tokens.size(); ++t) {
    if (!part.contains(words.tokens[t].span)) continue;
    std::size_t length = 0;
    const auto written = read_date(words.visible, words.tokens, t, length, context.order);
    if (!written) continue;
    Due due;
    due.span = written->span;
    due.text = std::string(text::slice(words.visible, written->span));
    int year = written->year;
    if (year == 0 && context.reckon_from) {
      // "15 April" without a year: the next one
      year = static_cast<int>(context.reckon_from->year());
      const auto this_year = calendar::make_date(year, written->month, written->day);
      if (this_year && *this_year < *context.reckon_from) ++year;
    }
    if (year == 0) year = context.year_hint;
    if (year == 0) {
      due.form = DueForm::Unknown;
      return due;
    }
    due.date = calendar::make_date(year, written->month, written->day);
    due.form = due.date ? DueForm::Date : DueForm::InvalidDate;
    if (!due.date) due.date = calendar::nearest_date(year, written->month, written->day);
    return due;
  }
  if (const auto relative = find_relative_due(words, part, context.reckon_from)) {
    Due due;
    due.span = relative->span;
    due.text = std::string(text::slice(words.visible, relative->span));
    due.form = DueForm::Relative;
    due.date = relative->date;
    return due;
  }
  return std::nullopt;
}

namespace {

// "Owner: sarah", "(owner: sarah)", "Assigned to Sarah", "Due: …", "Priority: high" within an item.
struct Labelled {
  FieldId id;
  Span label;
  Span value;
};

// Labels of the data files, which want a colon: "Verantwortlich:", "fällig am:", "担当：".
FieldId native_label(const Words& words, std::size_t t, std::size_t& colon) {
  const auto& tokens = words.tokens;
  for (std::size_t count = 3; count > 0; --count) {
    const std::size_t mark = t + count;
    if (mark >= tokens.size() || (word_at(words, mark) != ":" && word_at(words, mark) != "：")) continue;
    const FieldId id = vocabulary::item_field_of_label(text::slice(words.visible, {tokens[t].span.begin, tokens[mark - 1].span.end}));
    if (id != FieldId::Owner && id != FieldId::Due && id != FieldId::Priority && id != FieldId::ItemStatus) return FieldId::Unknown;
    colon = mark;
    return vocabulary::is_listed("item-label", text::slice(words.visible, {tokens[t].span.begin, tokens[mark - 1].span.end})) ? id : FieldId::Unknown;
  }
  return FieldId::Unknown;
}

// Whether one to three words and a colon stand there: the next label of "owner: x / due: y".
bool label_follows(const Words& words, std::size_t t) {
  for (std::size_t e = t; e < words.tokens.size() && e < t + 4; ++e) {
    const std::string_view mark = word_at(words, e);
    if (mark == ":" || mark == "：") return e > t;
    if (words.tokens[e].kind != LineTokenKind::Word) return false;
  }
  return false;
}

std::vector<Labelled> labelled_parts(const Words& words, Span part) {
  std::vector<Labelled> out;
  const auto& tokens = words.tokens;
  for (std::size_t t = 0; t < tokens.size(); ++t) {
    if (!part.contains(tokens[t].span) || tokens[t].kind != LineTokenKind::Word) continue;
    FieldId id = FieldId::Unknown;
    std::size_t colon = t + 1;
    if (is(words, t, {"owner", "owners", "assignee", "responsible", "dri", "who"})) id = FieldId::Owner;
    else if (is(words, t, {"due", "deadline", "eta", "target", "when"})) id = FieldId::Due;
    else if (is(words, t, {"priority", "prio"})) id = FieldId::Priority;
    else if (is(words, t, {"status"})) id = FieldId::ItemStatus;
    else if (is(words, t, {"assigned"}) && is(words, t + 1, {"to"})) {
      id = FieldId::Owner;
      colon = t + 2;
    }
    if (id == FieldId::Unknown) id = native_label(words, t, colon);
    if (id == FieldId::Unknown) continue;
    if (id == FieldId::Due && is(words, t + 1, {"date", "by"})) colon = t + 2;
    if (id == FieldId::Owner && word_at(words, t + 1) == "(" && is(words, t + 2, {"s"}) && word_at(words, t + 3) == ")") colon = t + 4;  // Owner(s)
    const bool has_colon = colon < tokens.size() && (word_at(words, colon) == ":" || word_at(words, colon) == "：");
    const bool due_by = id == FieldId::Due && is(words, t, {"due"}) && colon < tokens.size();
    const bool assigned = is(words, t, {"assigned"});
    if (!has_colon && !due_by && !assigned) continue;
    const std::size_t first = has_colon ? colon + 1 : colon;
    if (first >= tokens.size()) continue;
    // Up to the next mark that ends it, or the next label.
    Offset end = part.end;
    for (std::size_t e = first; e < tokens.size() && part.contains(tokens[e].span); ++e) {
      const std::string_view mark = word_at(words, e);
      if (splits(words, tokens[e]) || mark == ")" || mark == "]" || mark == "）" || mark == "、" || mark == "，" || (mark == "," && id != FieldId::Owner) || mark == "\n" ||
          (assigned && !has_colon && mark == ":") || ((mark == "/" || mark == "／") && label_follows(words, e + 1)) ||
          (mark == "," && e + 2 < tokens.size() && (word_at(words, e + 2) == ":" || word_at(words, e + 2) == "：" || is(words, e + 1, {"due", "priority", "eta", "deadline"}))) ||
          (e > first && is(words, e, {"due", "priority", "deadline", "eta"}))) {
        end = tokens[e].span.begin;
        break;
      }
      if (words.visible.find('\n', tokens[e].span.end) < (e + 1 < tokens.size() ? tokens[e + 1].span.begin : words.visible.size()) && id != FieldId::Unknown) {
        end = tokens[e].span.end;
        break;
      }
    }
    out.push_back({id, {tokens[t].span.begin, tokens[has_colon ? colon : colon - 1].span.end}, trimmed(words.visible, {tokens[first].span.begin, end})});
  }
  return out;
}

}  // namespace

ItemParts read_item(const Words& words, Span part, const ItemContext& context) {
  ItemParts out;
  part = trimmed(words.visible, part);
  const auto& tokens = words.tokens;
  const std::vector<Labelled> labels = labelled_parts(words, part);
  std::vector<Span> taken;   // what is no part of `what`
  const auto in_label = [&](Span span) {
    return std::any_of(labels.begin(), labels.end(), [&](const Labelled& l) { return l.value.overlaps(span) || l.label.overlaps(span); });
  };
  for (const Labelled& l : labels) {
    taken.push_back({l.label.begin, l.value.end});
    if (l.id == FieldId::Owner && out.owners.empty()) out.owners = read_owners(words, l.value);
    if (l.id == FieldId::Due && !out.due) {
      out.due = read_due(words, l.value, context);
      if (!out.due && !l.value.empty()) out.due = Due{l.value, std::string(text::slice(words.visible, l.value)), DueForm::Unknown, std::nullopt};
    }
    if (l.id == FieldId::Priority && !out.priority && !l.value.empty()) {
      out.priority = PriorityRef{l.value, std::string(text::slice(words.visible, l.value))};
      if (out.priority->text.size() > 24) out.priority.reset();
    }
    if (l.id == FieldId::ItemStatus) out.done = read_done(text::slice(words.visible, l.value));
  }
  // Whole segments between the dashes: "— @sarah —", "— high —", "— 2026-04-15".
  std::vector<Span> segments;
  Offset begin = part.begin;
  for (const LineToken& token : tokens) {
    if (!part.contains(token.span) || !splits(words, token)) continue;
    segments.push_back(trimmed(words.visible, {begin, token.span.begin}));
    begin = token.span.end;
  }
  segments.push_back(trimmed(words.visible, {begin, part.end}));
  const auto tokens_in = [&](Span span) {
    std::vector<std::size_t> inside;
    for (std::size_t t = 0; t < tokens.size(); ++t)
      if (span.contains(tokens[t].span)) inside.push_back(t);
    return inside;
  };
  Span longest{};
  for (std::size_t i = 0; i < segments.size(); ++i) {
    const Span segment = segments[i];
    if (segment.empty() || in_label(segment)) continue;
    const std::vector<std::size_t> inside = tokens_in(segment);
    bool pure = segments.size() > 1 && !inside.empty();
    // a segment of a mark or two is a part, a sentence is not
    if (pure && inside.size() <= 4) {
      const LineToken& first = tokens[inside.front()];
      const std::string lower = text::lower(text::slice(words.visible, segment));
      static constexpr std::string_view kLevels[] = {"high", "medium", "low", "critical", "urgent", "highest", "lowest", "normal", "minor", "major", "blocker", "med", "trivial"};
      const bool level = !vocabulary::level_of_word(lower).empty() || std::find(std::begin(kLevels), std::end(kLevels), lower) != std::end(kLevels);
      if (first.kind == LineTokenKind::Priority && inside.size() == 1) {
        if (!out.priority) out.priority = PriorityRef{segment, std::string(text::slice(words.visible, segment))};
      } else if (level && !out.priority) {
        out.priority = PriorityRef{segment, std::string(text::slice(words.visible, segment))};
      } else if (first.kind == LineTokenKind::Handle) {
        if (out.owners.empty()) out.owners = read_owners(words, segment);
      } else if (const auto due = read_due(words, segment, context); due && due->span.size() + 3 >= segment.size()) {
        if (!out.due) out.due = due;
      } else if (first.kind == LineTokenKind::Ticket && inside.size() == 1) {
        out.ticket = segment;
      } else if (const auto done = read_done(text::slice(words.visible, segment)); done) {
        out.done = done;
        out.done_span = segment;
      } else if (out.owners.empty() && i > 0 && inside.size() <= 3 && capitalised(text::slice(words.visible, segment)) && first.kind == LineTokenKind::Word &&
                 (i + 1 == segments.size() || segments.size() >= 3)) {
        // "Add an alert — Sarah — 2026-04-15", "… — Backend Team"
        bool names = true;
        for (const std::size_t t : inside) names = names && tokens[t].kind == LineTokenKind::Word && (capitalised(word_at(words, t)) || is(words, t, {"and", "team"}) || vocabulary::is_listed("and-word", word_at(words, t)));
        if (names) out.owners = read_owners(words, segment);
        pure = names;
      } else {
        pure = false;
      }
    } else {
      pure = false;
    }
    if (pure) taken.push_back(segment);
    else if (segment.size() > longest.size()) longest = segment;
  }
  // "**HIGH** Add …", "[High] Add …", "High: add …"
  if (!out.priority && !tokens.empty()) {
    std::size_t first = 0;
    while (first < tokens.size() && (!part.contains(tokens[first].span) || word_at(words, first) == "[" || word_at(words, first) == "(")) ++first;
    if (first < tokens.size() && is(words, first, {"high", "medium", "low", "critical", "urgent"})) {
      const Span level = tokens[first].span;
      const bool strong = std::any_of(words.marks.strong.begin(), words.marks.strong.end(), [&](Span s) { return trimmed(words.visible, s).size() <= level.size() + 1 && s.contains(level); });
      const bool marked = strong || (first + 1 < tokens.size() && (word_at(words, first + 1) == ":" || word_at(words, first + 1) == "]" || word_at(words, first + 1) == ")"));
      if (marked) {
        out.priority = PriorityRef{level, std::string(text::slice(words.visible, level))};
        taken.push_back(level);
      }
    }
  }
  // Anywhere in the words: handles, priorities, dates, tickets.
  for (std::size_t t = 0; t < tokens.size(); ++t) {
    const LineToken& token = tokens[t];
    if (!part.contains(token.span)) continue;
    if (token.kind == LineTokenKind::Priority && !out.priority && !in_label(token.span)) {
      out.priority = PriorityRef{token.span, std::string(text::slice(words.visible, token.span))};
      taken.push_back(token.span);
    }
    if (token.kind == LineTokenKind::Ticket && out.ticket.empty()) out.ticket = token.span;
  }
  if (out.owners.empty()) {
    // "Add a test (@sarah, 2026-04-15)", "Add a test [@sarah] by Friday": brackets behind the task are no part of it.
    for (std::size_t t = 1; t < tokens.size(); ++t) {
      if (tokens[t].kind != LineTokenKind::Handle || !part.contains(tokens[t].span)) continue;
      // `[@sarah]` is a link without a target to the Markdown grammar, its brackets are marks.
      const bool link = std::any_of(words.marks.links.begin(), words.marks.links.end(), [&](Span l) { return l.begin + 1 == tokens[t].span.begin; });
      if (!link && word_at(words, t - 1) != "(" && word_at(words, t - 1) != "[") continue;
      bool ends = true;
      std::size_t length = 0;
      for (std::size_t rest = t; rest < tokens.size() && part.contains(tokens[rest].span) && ends; rest += length) {
        length = 1;
        const LineTokenKind kind = tokens[rest].kind;
        ends = kind == LineTokenKind::Handle || kind == LineTokenKind::Priority || kind == LineTokenKind::Separator || kind == LineTokenKind::Punctuation ||
               is(words, rest, {"by", "due", "until", "before", "and"}) ||
               read_date(words.visible, tokens, rest, length, context.order).has_value();
      }
      if (ends) taken.push_back({tokens[t].span.begin, part.end});
      break;
    }
    for (const LineToken& token : tokens)
      if (token.kind == LineTokenKind::Handle && part.contains(token.span))
        out.owners.push_back({token.span, std::string(words.visible.substr(token.span.begin + 1, token.span.size() - 1)), true});
  }
  if (!out.due) {
    // a date in the words is a deadline where it stands at the end, in brackets, or behind "by" and "until"
    for (std::size_t t = 0; t < tokens.size(); ++t) {
      if (!part.contains(tokens[t].span)) continue;
      std::size_t length = 0;
      const auto written = read_date(words.visible, tokens, t, length, context.order);
      if (!written) continue;
      const bool by = t > 0 && (is(words, t - 1, {"by", "until", "before", "till", "(", "（"}) || vocabulary::is_listed("due-lead", word_at(words, t - 1)));
      std::size_t behind = t + length;
      // "(@dana, 2026-04-15, P1)": other parts of the item may follow
      while (behind < tokens.size() && (tokens[behind].kind == LineTokenKind::Handle || tokens[behind].kind == LineTokenKind::Priority || word_at(words, behind) == "," || word_at(words, behind) == ")" || word_at(words, behind) == "）" || word_at(words, behind) == "。" || vocabulary::is_listed("due-behind", word_at(words, behind)) || word_at(words, behind) == "." || word_at(words, behind) == "]")) ++behind;
      const bool last = behind >= tokens.size() || !part.contains(tokens[behind].span) || splits(words, tokens[behind]);
      if (by || last) {
        out.due = read_due(words, {written->span.begin, written->span.end}, context);
        if (out.due && tokens[t].kind == LineTokenKind::Date && tokens[t].date().form == syntax::DateForm::Slashed && tokens[t].date().third == 0 && !by) out.due.reset();
        if (out.due) taken.push_back(written->span);
        break;
      }
    }
  }
  if (!out.due) {
    if (const auto relative = find_relative_due(words, part, context.reckon_from)) {
      // in the words of the task itself "today" and "soon" say nothing of a deadline: it must stand at the end or behind a mark
      std::size_t behind = 0;
      while (behind < tokens.size() && tokens[behind].span.begin < relative->span.end) ++behind;
      std::size_t ahead = 0;
      while (ahead < tokens.size() && tokens[ahead].span.begin < relative->span.begin) ++ahead;
      const bool last = behind >= tokens.size() || !part.contains(tokens[behind].span) || splits(words, tokens[behind]) || word_at(words, behind) == ")" ||
                        (word_at(words, behind) == "." && behind + 1 >= tokens.size());
      const bool mark = ahead > 0 && (splits(words, tokens[ahead - 1]) || is(words, ahead - 1, {"(", "（", "by", ":", "：", ",", "、", "，"}) || vocabulary::is_listed("due-lead", word_at(words, ahead - 1)));
      if (last && mark) {
        out.due = Due{relative->span, std::string(text::slice(words.visible, relative->span)), DueForm::Relative, relative->date};
        taken.push_back(relative->span);
      }
    }
  }
  if (out.owners.empty()) {
    std::size_t first = 0;
    while (first < tokens.size() && (!part.contains(tokens[first].span) || is_dash(words, first) || tokens[first].kind == LineTokenKind::Priority ||
                                     tokens[first].kind == LineTokenKind::Checkbox || tokens[first].kind == LineTokenKind::Placeholder))
      ++first;
    // "[Rick]" at the end, "(Sarah)" at the end.
    if (!part.empty()) {
      for (const Span link : words.marks.links) {
        if (!part.overlaps(link)) continue;
        if (trimmed(words.visible, {link.begin, part.end}).end > link.end) {
          // "[Rick] — 2026-04-15": another part follows
          const auto behind = std::find_if(tokens.begin(), tokens.end(), [&](const LineToken& t) { return t.span.begin >= link.end; });
          if (behind == tokens.end() || !splits(words, *behind)) continue;
        }
        const Span name = trimmed(words.visible, {link.begin + 1, link.end - 1});
        const std::vector<std::size_t> inside = tokens_in(name);
        bool plain = !inside.empty() && inside.size() <= 2;
        for (const std::size_t t : inside) plain = plain && tokens[t].kind == LineTokenKind::Word && capitalised(word_at(words, t)) && !vocabulary::is_listed("not-a-name", word_at(words, t));
        const bool shortcut = std::none_of(words.marks.masks.begin(), words.marks.masks.end(), [&](const text::Mask& m) { return m.kind == text::MaskKind::Url && m.span.overlaps(link); });
        if (plain && shortcut) {
          out.owners = read_owners(words, name);
          taken.push_back(link);
        }
      }
    }
    // "Ed to create …", "Ed and Edward to …", "Content pipeline team should …", "Sarah will …"
    if (out.owners.empty() && first < tokens.size() && capitalised(word_at(words, first)) && tokens[first].kind == LineTokenKind::Word) {
      std::size_t verb = first + 1;
      while (verb < tokens.size() && verb < first + 5 && tokens[verb].kind == LineTokenKind::Word && !is(words, verb, {"to", "will", "should", "shall"})) ++verb;
      const bool leads = is(words, verb, {"to", "will", "shall"}) || (is(words, verb, {"should"}) && vocabulary::is_team_word(word_at(words, verb - 1)));
      // "Migration to a new cluster" is no person's task: a verb follows
      const bool noun = is(words, verb + 1, {"a", "an", "the", "our", "this", "that", "all", "new", "our", "your", "its", "their", "production", "staging"}) ||
                        (verb + 1 < tokens.size() && (tokens[verb + 1].kind != LineTokenKind::Word || capitalised(word_at(words, verb + 1)) || has_digit(word_at(words, verb + 1))));
      bool names = verb < tokens.size() && leads && !noun;
      for (std::size_t t = first; t < verb && names; ++t)
        names = is(words, t, {"and", "team"}) || (capitalised(word_at(words, t)) && !vocabulary::is_listed("not-a-name", word_at(words, t))) ||
                vocabulary::is_team_word(word_at(words, verb - 1));
      // "Upgrade Traefik to the next version", but "Mark Smith to update the page"
      const bool tells_task = vocabulary::is_listed("task-verb", word_at(words, first)) &&
                              (verb == first + 1 || verb + 1 >= tokens.size() || !vocabulary::is_listed("task-verb", word_at(words, verb + 1)));
      if (names && !tells_task && !vocabulary::is_listed("not-a-name", word_at(words, first)))
        out.owners = read_owners(words, {tokens[first].span.begin, tokens[verb - 1].span.end});
    }
  }
  // Done: struck through, a tick, "(done)".
  for (const Span struck : words.marks.struck)
    if (struck.size() + 8 >= part.size()) out.done = true;
  const std::string_view visible = text::slice(words.visible, part);
  for (const std::string_view tick : {"✅", "☑", "✔"}) {
    const std::size_t at = visible.find(tick);
    if (at == std::string_view::npos) continue;
    out.done = true;
    out.done_span = {part.begin + static_cast<Offset>(at), part.begin + static_cast<Offset>(at + tick.size())};
    if (at < 4) taken.push_back(out.done_span);
  }
  for (std::size_t t = 0; t + 1 < tokens.size(); ++t) {
    if (!part.contains(tokens[t].span)) continue;
    const std::string_view open = word_at(words, t);
    if ((open == "(" || open == "[") && is(words, t + 1, {"done", "completed", "complete", "fixed", "closed"})) {
      out.done = true;
      out.done_span = tokens[t + 1].span;
      std::size_t close = t + 2;
      while (close < tokens.size() && word_at(words, close) == "!") ++close;
      if (close < tokens.size() && (word_at(words, close) == ")" || word_at(words, close) == "]")) taken.push_back({tokens[t].span.begin, tokens[close].span.end});
    }
  }
  for (const Span link : words.marks.links)
    if (part.overlaps(link)) out.has_link = true;
  // What is left is what is to be done: the longest stretch that is no part of another kind.
  std::sort(taken.begin(), taken.end());
  const Span whole = longest.empty() ? part : longest;
  Span what{whole.begin, whole.begin};
  Offset from = whole.begin;
  for (std::size_t i = 0; i <= taken.size(); ++i) {
    const Offset to = i < taken.size() ? std::clamp(taken[i].begin, from, whole.end) : whole.end;
    const Span gap = trimmed(words.visible, {from, to});
    if (gap.size() > what.size()) what = gap;
    if (i < taken.size()) from = std::clamp(taken[i].end, from, whole.end);
  }
  // What led over to the part that was taken: "(", ",", "by".
  const auto stray = [](char c) { return std::string_view("([,:;").find(c) != std::string_view::npos || text::is_space(c); };
  for (bool again = true; again;) {
    again = false;
    while (what.end > what.begin && stray(words.visible[what.end - 1])) --what.end;
    if (what.end == part.end) break;
    if (text::slice(words.visible, what).ends_with("（")) {
      what.end -= 3;
      again = true;
      continue;
    }
    const std::string_view left = text::slice(words.visible, what);
    if (const std::size_t blank = left.rfind(' '); blank != std::string_view::npos && blank > 2 && vocabulary::is_listed("due-lead", left.substr(blank + 1))) {
      what.end = what.begin + static_cast<Offset>(blank);
      again = true;
      continue;
    }
    for (const std::string_view word : {" by", " until", " before", " due", " owner", " -", " —", " –"})
      if (left.size() > word.size() + 2 && text::equal_ignoring_case(left.substr(left.size() - word.size()), word)) {
        what.end -= static_cast<Offset>(word.size());
        again = true;
        break;
      }
  }
  while (what.end > what.begin && std::string_view("]),:;-").find(words.visible[what.begin]) != std::string_view::npos) ++what.begin;
  what = trimmed(words.visible, what);
  // Marks that open or close right at the words belong to them: `**Add** x`, `[#12](…): x`.
  for (const text::Mask& mask : words.marks.masks) {
    if (mask.span.end == what.begin && mask.kind == text::MaskKind::Markup && mask.span.begin >= part.begin) what.begin = mask.span.begin;
    if (mask.span.begin == what.end && mask.kind != text::MaskKind::Html) what.end = mask.span.end;
  }
  out.what = what;
  return out;
}

}  // namespace pm::model
