#include "model/zone_words.h"

#include <algorithm>

#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::model {
namespace {

using syntax::LineToken;
using syntax::LineTokenKind;

constexpr std::size_t kMostWords = 4;

std::string_view word_at(std::string_view text, const std::vector<LineToken>& tokens, std::size_t at) {
  return at < tokens.size() ? text::slice(text, tokens[at].span) : std::string_view{};
}

bool is(std::string_view text, const std::vector<LineToken>& tokens, std::size_t at, std::initializer_list<std::string_view> words) {
  const std::string_view word = word_at(text, tokens, at);
  return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return text::equal_ignoring_case(word, w); });
}

// US/Pacific, Canada/Eastern: names that the line grammar leaves in pieces, with no blank between them.
std::optional<ZoneWords> compound(std::string_view text, const std::vector<LineToken>& tokens, std::size_t at) {
  if (!is(text, tokens, at, {"US", "Canada", "Brazil", "Chile", "Mexico"})) return std::nullopt;
  if (at + 2 >= tokens.size() || word_at(text, tokens, at + 1) != "/") return std::nullopt;
  if (tokens[at].span.end != tokens[at + 1].span.begin || tokens[at + 1].span.end != tokens[at + 2].span.begin) return std::nullopt;
  const std::string_view last = word_at(text, tokens, at + 2);
  if (tokens[at + 2].kind != LineTokenKind::Word || !text::is_upper(last.front())) return std::nullopt;
  const Span span{tokens[at].span.begin, tokens[at + 2].span.end};
  return ZoneWords{at + 3, span, std::string(text::slice(text, span)), std::nullopt};
}

// "pacific time", "us eastern", "central european summer time": the longest that the vocabulary knows.
std::optional<ZoneWords> spoken(std::string_view text, const std::vector<LineToken>& tokens, std::size_t at, bool bare) {
  std::string words;
  std::optional<ZoneWords> out;
  for (std::size_t i = at; i < tokens.size() && i < at + kMostWords; ++i) {
    if (tokens[i].kind != LineTokenKind::Word) break;
    if (!words.empty()) words += ' ';
    words += text::lower(word_at(text, tokens, i));
    const std::string& name = vocabulary::zone_of_words(words, bare);
    if (!name.empty()) out = ZoneWords{i + 1, {tokens[at].span.begin, tokens[i].span.end}, name, std::nullopt};
  }
  return out;
}

}  // namespace

std::optional<ZoneWords> read_zone(std::string_view text, const std::vector<LineToken>& tokens, std::size_t at, bool bare) {
  if (at >= tokens.size()) return std::nullopt;
  const LineToken& token = tokens[at];
  if (token.kind == LineTokenKind::Zone) {
    ZoneWords out{at + 1, token.span, std::string(text::slice(text, token.span)), token.zone_minutes()};
    // "PT" and "ET" are said of one place, whose clocks change.
    if (!out.minutes)
      if (const std::string& name = vocabulary::zone_of_words(text::lower(out.name), true); !name.empty()) out.name = name;
    return out;
  }
  if (token.kind != LineTokenKind::Word) return std::nullopt;
  if (is(text, tokens, at, {"PST8PDT", "MST7MDT", "CST6CDT", "EST5EDT"}))
    return ZoneWords{at + 1, token.span, std::string(text::slice(text, token.span)), std::nullopt};
  if (auto zone = compound(text, tokens, at)) return zone;
  auto zone = spoken(text, tokens, at, bare);
  // "14:03 Eastern region goes down": a sentence goes on
  if (zone && bare && zone->next == at + 1 && zone->next < tokens.size() && tokens[zone->next].kind == LineTokenKind::Word &&
      vocabulary::zone_of_words(text::lower(word_at(text, tokens, at)), false).empty())
    return std::nullopt;
  return zone;
}

std::optional<ZoneWords> find_zone(std::string_view text, const std::vector<LineToken>& tokens, const calendar::Zones* zones) {
  std::optional<ZoneWords> found;
  for (std::size_t t = 0; t < tokens.size(); ++t) {
    const bool leads = t > 0 && (is(text, tokens, t - 1, {"in", "times", "all", "us", "zone", "timezone", "are", "(", "[", ":"}));
    auto zone = read_zone(text, tokens, t, leads);
    if (!zone) continue;
    if (!found) {
      found = std::move(zone);
      t = found->next - 1;
      if (found->minutes || calendar::offsets_of_abbreviation(found->name).empty()) return found;
      continue;
    }
    // "IST (UTC+5:30)": the document says which one it means
    const auto& candidates = calendar::offsets_of_abbreviation(found->name);
    if (zone->minutes && std::find(candidates.begin(), candidates.end(), *zone->minutes) != candidates.end()) found->minutes = zone->minutes;
    return found;
  }
  if (found) return found;
  for (std::size_t t = 0; t < tokens.size(); ++t) {
    if (tokens[t].kind != LineTokenKind::Word) continue;
    if (const std::string& name = vocabulary::zone_within(word_at(text, tokens, t)); !name.empty()) return ZoneWords{t + 1, tokens[t].span, name, std::nullopt};
  }
  if (zones == nullptr) return std::nullopt;
  // A city beside "time": "local time (Berlin)", "times are in New York time", "Berlin time"
  for (std::size_t t = 0; t < tokens.size(); ++t) {
    if (!is(text, tokens, t, {"time", "times"})) continue;
    const auto city = [&](std::size_t from, std::size_t count) -> std::optional<ZoneWords> {
      for (std::size_t i = from; i < from + count; ++i)
        if (i >= tokens.size() || tokens[i].kind != LineTokenKind::Word || !text::is_upper(word_at(text, tokens, i).front())) return std::nullopt;
      const Span span{tokens[from].span.begin, tokens[from + count - 1].span.end};
      std::string name = zones->find(text::slice(text, span));
      if (name.empty()) return std::nullopt;
      return ZoneWords{from + count, span, std::move(name), std::nullopt};
    };
    std::size_t behind = t + 1;
    while (is(text, tokens, behind, {"are", "is", "in", "local", "time", "(", "for", "zone", ":"})) ++behind;
    for (const std::size_t count : {std::size_t{3}, std::size_t{2}, std::size_t{1}}) {
      if (behind > t + 1)
        if (auto zone = city(behind, count)) return zone;
      const std::size_t last = t > 0 && is(text, tokens, t - 1, {"local"}) ? t - 1 : t;
      if (last >= count)
        if (auto zone = city(last - count, count)) return zone;
    }
  }
  return std::nullopt;
}

void note_zone(Document& d, const ZoneWords& zone) {
  d.zone_known = true;
  if (!d.zone.empty() || d.zone_minutes) return;
  d.zone = zone.name;
  d.zone_minutes = zone.minutes;
}

bool speaks_of_zone(std::string_view text) {
  static constexpr std::string_view kWords[] = {"all times", "all time in", "time zone", "timezone", "local time", "pacific", "eastern", "times in", "times are",
                                                "central time", "mountain time"};
  return std::any_of(std::begin(kWords), std::end(kWords), [&](std::string_view word) { return text::contains_word(text, word); });
}

}  // namespace pm::model
