#include "rules/timeline/_timeline.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "syntax/line.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::rules {
namespace {

using model::EntryForm;
using model::TimelineEntry;
using vocabulary::Moment;

constexpr std::int64_t kDay = 86400;
// A larger step back in undated times is the next day.
constexpr std::int64_t kNextDay = 6 * 3600;

std::int64_t days_since_epoch(calendar::Date date) { return std::chrono::sys_days{date}.time_since_epoch().count(); }

}  // namespace

Instants instants_of(const Document& document) {
  const auto& timeline = document.timeline;
  Instants out(timeline.size());
  const auto any = [&](auto test) { return std::any_of(timeline.begin(), timeline.end(), test); };
  const bool dated = any([](const TimelineEntry& e) { return e.date.has_value(); });
  // Times of zones that are not known cannot be compared with others: the clock that most entries are told by counts.
  const auto clock_of = [&](const TimelineEntry& e) -> std::string_view {
    if (e.offset_minutes) return "UTC";
    return e.zone_named ? std::string_view(e.zone) : std::string_view();
  };
  std::map<std::string_view, int> clocks;
  auto last_clock = clocks.end();   // nearly always that of the entry before
  for (const TimelineEntry& e : timeline) {
    if (!e.time || e.time_invalid || e.relative_seconds) continue;
    const std::string_view clock = clock_of(e);
    if (last_clock == clocks.end() || last_clock->first != clock) last_clock = clocks.try_emplace(clock).first;
    ++last_clock->second;
  }
  const auto most = std::max_element(clocks.begin(), clocks.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  std::int64_t last_base = -1, last = 0, carry = 0;
  for (std::size_t i = 0; i < timeline.size(); ++i) {
    const TimelineEntry& entry = timeline[i];
    if (entry.relative_seconds) {
      if (!entry.time && !dated) out[i] = *entry.relative_seconds;
      continue;
    }
    if (!entry.time || entry.time_invalid || (dated && !entry.date)) continue;
    if (clock_of(entry) != most->first) continue;
    const std::int64_t base = entry.date ? days_since_epoch(*entry.date) * kDay : 0;
    const std::int64_t zone = entry.offset_minutes.value_or(0);
    const std::int64_t at = base + entry.time->seconds() - zone * 60;
    if (entry.date_own || base != last_base) carry = 0;
    if (!entry.date_own && base == last_base && !document.newest_first && at + carry < last - kNextDay) carry += kDay;
    out[i] = at + carry;
    last = *out[i];
    last_base = base;
  }
  return out;
}

std::vector<Misplaced> out_of_order(const Document& document, const Instants& instants) {
  std::vector<Misplaced> out;
  if (document.newest_first) return out;
  const auto& timeline = document.timeline;
  for (std::size_t begin = 0; begin < timeline.size();) {
    std::size_t end = begin + 1;
    while (end < timeline.size() && timeline[end].group == timeline[begin].group &&
           timeline[end].section == timeline[begin].section)
      ++end;
    std::vector<std::size_t> known;
    for (std::size_t i = begin; i < end; ++i)
      if (instants[i] && !timeline[i].time_approximate) known.push_back(i);

    const auto later = [&](std::size_t a, std::size_t b) { return *instants[a] < *instants[b]; };
    if (std::is_sorted(known.begin(), known.end(), later)) {
      begin = end;
      continue;
    }

    // The longest run in order, found from the end so that of two that contradict each other the earlier line stays.
    std::vector<std::size_t> tails, following(known.size(), known.size());
    for (std::size_t k = known.size(); k-- > 0;) {
      const std::int64_t at = *instants[known[k]];
      const auto place = std::upper_bound(tails.begin(), tails.end(), at,
                                          [&](std::int64_t value, std::size_t tail) { return value > *instants[known[tail]]; });
      if (place != tails.begin()) following[k] = *(place - 1);
      if (place == tails.end())
        tails.push_back(k);
      else
        *place = k;
    }
    std::vector<bool> kept(known.size(), false);
    if (!tails.empty())
      for (std::size_t k = tails.back(); k < known.size(); k = following[k]) kept[k] = true;

    std::optional<std::size_t> before;  // the last one kept
    for (std::size_t k = 0; k < known.size(); ++k) {
      if (kept[k]) {
        before = known[k];
        continue;
      }
      if (before && *instants[*before] > *instants[known[k]]) {
        out.push_back({known[k], *before, true});
        continue;
      }
      for (std::size_t next = k + 1; next < known.size(); ++next)
        if (kept[next] && *instants[known[next]] < *instants[known[k]]) {
          out.push_back({known[k], known[next], false});
          break;
        }
    }
    begin = end;
  }
  return out;
}

std::vector<Measured> durations_of(const Document& document) { return durations_of(document, instants_of(document)); }

std::vector<Measured> durations_of(const Document& document, const Instants& instants) {
  const auto& timeline = document.timeline;
  const auto first_of = [&](Moment moment) -> std::optional<std::size_t> {
    for (std::size_t i = 0; i < timeline.size(); ++i)
      if (instants[i] && std::find(timeline[i].moments.begin(), timeline[i].moments.end(), moment) != timeline[i].moments.end())
        return i;
    return std::nullopt;
  };
  const auto last_of = [&](Moment moment) -> std::optional<std::size_t> {
    for (std::size_t i = timeline.size(); i-- > 0;)
      if (instants[i] && std::find(timeline[i].moments.begin(), timeline[i].moments.end(), moment) != timeline[i].moments.end())
        return i;
    return std::nullopt;
  };
  std::optional<std::size_t> from = first_of(Moment::Started);
  for (std::size_t i = 0; i < timeline.size() && !from; ++i)
    if (instants[i]) from = i;
  std::vector<Measured> out;
  if (!from) return out;
  for (const auto to : {last_of(Moment::Mitigated), last_of(Moment::Resolved)}) {
    if (!to || *to == *from) continue;
    const std::int64_t seconds = *instants[*to] - *instants[*from];
    if (seconds < 60 || seconds > 60 * kDay) continue;
    if (std::none_of(out.begin(), out.end(), [&](const Measured& m) { return m.seconds == seconds; }))
      out.push_back({seconds, *from, *to});
  }
  return out;
}

std::string describe(const Document& document, const Measured& measured) {
  const auto time = [&](std::size_t i) {
    const TimelineEntry& entry = document.timeline[i];
    return entry.time ? calendar::format_time(*entry.time) : std::string(document.source->slice(entry.time_span));
  };
  return calendar::format_duration(measured.seconds) + " (" + time(measured.from) + " to " + time(measured.to) + ")";
}

const model::Section* timeline_section(const Document& document) {
  for (const TimelineEntry& entry : document.timeline)
    for (int at = entry.section; at >= 0; at = document.sections[static_cast<std::size_t>(at)].parent)
      if (document.sections[static_cast<std::size_t>(at)].id == vocabulary::SectionId::Timeline)
        return &document.sections[static_cast<std::size_t>(at)];
  return document.section(vocabulary::SectionId::Timeline);
}

bool time_to_be_filled_in(const Document& document, const TimelineEntry& entry) {
  const Offset end = entry.text.empty() ? entry.span.end : entry.text.begin;
  return std::any_of(document.placeholders.begin(), document.placeholders.end(), [&](const model::Placeholder& p) {
    if (!entry.span.contains(p.span)) return false;
    if (p.span.begin < end) return true;
    const std::string_view words = document.source->slice(p.span);
    // Where the placeholder was read as part of the text: `HH:MM — …`, `[Date and time]`.
    return p.span.begin == entry.text.begin && (words.find(':') != std::string_view::npos ||
                                                text::contains_word(words, "time") || text::contains_word(words, "date"));
  });
}

bool speaks_of(const TimelineEntry& entry, Moment moment) {
  return std::find(entry.moments.begin(), entry.moments.end(), moment) != entry.moments.end();
}

Span time_words(const TimelineEntry& entry) {
  if (!entry.time_span.empty()) return entry.time_span;
  return entry.clock_span.empty() ? entry.span : entry.clock_span;
}

std::string time_of(const Document& document, const TimelineEntry& entry) {
  return entry.time ? calendar::format_time(*entry.time) : std::string(document.source->slice(entry.time_span));
}

Instants ends_of(const Document& document, const Instants& instants) {
  Instants out = instants;
  for (std::size_t i = 0; i < out.size(); ++i) {
    const TimelineEntry& entry = document.timeline[i];
    if (!out[i] || !entry.time || entry.time_span.empty()) continue;
    // The words of the time, and what stands between them and the text.
    Span words = entry.time_span;
    if (entry.text.begin > words.end) words.end = entry.text.begin;
    // One time of day alone is no range.
    const Span behind{std::min(std::max(entry.clock_span.end, words.begin), words.end), words.end};
    const std::string_view rest = document.source->slice(behind);
    if (!entry.clock_span.empty() && std::none_of(rest.begin(), rest.end(), text::is_digit) &&
        entry.clock_span.size() <= 8) continue;
    std::vector<std::int64_t> clocks;
    for (const syntax::LineToken& token : syntax::parse_line(document.source->slice(words)))
      if (token.kind == syntax::LineTokenKind::Time && !token.time().relative && token.time().hour >= 0 && token.time().hour < 24) {
        const bool pm = token.time().meridiem == syntax::Meridiem::Pm && token.time().hour < 12;
        clocks.push_back(((token.time().hour + (pm ? 12 : 0)) * 60 + std::max(token.time().minute, 0)) * 60);
      }
    if (clocks.size() != 2) continue;
    const std::int64_t length = (clocks[1] - clocks[0] + kDay) % kDay;
    if (length < kDay / 2) out[i] = *out[i] + length;
  }
  return out;
}

namespace {

// A type for each, by which it is found.
struct Begins {
  Instants instants;
};
struct Ends {
  Instants instants;
};

}  // namespace

const Instants& instants_of(const Context& context) {
  return context.once.get<Begins>([&] { return Begins{instants_of(context.document)}; }).instants;
}

const Instants& ends_of(const Context& context) {
  return context.once.get<Ends>([&] { return Ends{ends_of(context.document, instants_of(context))}; }).instants;
}

const std::vector<Misplaced>& out_of_order(const Context& context) {
  return context.once.get<std::vector<Misplaced>>([&] { return out_of_order(context.document, instants_of(context)); });
}

bool may_be_unfinished(const Document& document, Span span) {
  const std::string_view text = document.text();
  if (text.empty() || text.back() == '\n' || text.back() == '\r') return false;
  const text::Source& source = *document.source;
  return source.line_of(span.end) + 1 >= source.line_count();
}

std::string entry_like(const Document& document, const TimelineEntry& like, std::string_view what_text, std::optional<Moment> moment,
                       std::string_view yaml_what) {
  const text::Source& source = *document.source;
  const std::string what(what_text);
  const std::string& newline = document.style.newline;
  const Span line = source.line_at(like.span.begin);
  if (like.form == EntryForm::Yaml) {
    const std::string_view words = source.slice(line);
    const std::size_t dash = words.find('-');
    if (dash == std::string_view::npos || text::trim(words.substr(0, dash)) != "") return {};
    const std::string indent(dash, ' ');
    std::string out = indent + "- time: \"{{HH:MM}}\"" + newline;
    if (moment) out += indent + "  moment: " + std::string(vocabulary::id_of(*moment)) + newline;
    return out + indent + "  event: \"" + std::string(yaml_what.empty() ? what_text : yaml_what) + "\"" + newline;
  }
  if (like.form == EntryForm::Heading) {
    const std::string_view words = source.slice(line);
    const std::size_t marker = words.find_first_not_of('#');
    if (marker == 0 || marker == std::string_view::npos) return {};
    return std::string(words.substr(0, marker)) + " {{HH:MM}} " + what + newline + newline;
  }
  if (like.time_span.empty() || like.text.empty() || like.time_span.end > like.text.begin || !line.contains(like.time_span))
    return {};
  if (source.line_of(like.text.begin) != source.line_of(like.time_span.begin)) return {};
  const std::string_view before = source.slice({line.begin, like.time_span.begin});
  const std::string_view between = source.slice({like.time_span.end, like.text.begin});
  if (like.form == EntryForm::Table) {
    // The other cells of the row stay empty.
    const std::string_view behind = source.slice({std::min(like.text.end, line.end), line.end});
    const auto blanked = [](std::string_view cells) {
      std::string out;
      bool blank = false;
      for (const char c : cells) {
        if (c == '|') {
          out += out.empty() || blank ? "|" : " |";
          blank = false;
        } else if (!blank) {
          out += ' ';
          blank = true;
        }
      }
      return out;
    };
    if (before.find('|') == std::string_view::npos || between.find('|') == std::string_view::npos) return {};
    return blanked(before) + (before.ends_with(' ') ? "" : " ") + "{{HH:MM}}" + blanked(between) +
           (between.ends_with(' ') ? "" : " ") + what + blanked(behind) + newline;
  }
  // Words before the time, such as a name, belong to that entry.
  for (const char c : before)
    if (text::is_alpha(c)) return {};
  std::string marker(before);
  if (std::any_of(marker.begin(), marker.end(), text::is_digit)) return {};
  std::string separator(between);
  for (const char c : separator)
    if (text::is_word(c) && static_cast<unsigned char>(c) < 0x80) return {};
  if (separator.empty()) separator = " — ";
  return marker + "{{HH:MM}}" + separator + what + newline;
}

Offset behind(const Document& document, std::size_t entry) {
  const auto& timeline = document.timeline;
  const text::Source& source = *document.source;
  if (entry + 1 < timeline.size() && timeline[entry + 1].group == timeline[entry].group &&
      timeline[entry + 1].section == timeline[entry].section)
    return source.line_begin(source.line_of(timeline[entry + 1].span.begin));
  if (entry + 1 == timeline.size() && document.timeline_append_at) return *document.timeline_append_at;
  return source.full_line(source.line_of(timeline[entry].span.end)).end;
}

TextEdit insert_intro(const Document& document, const model::Section& section, std::string_view line, std::string_view yaml) {
  const text::Source& source = *document.source;
  const std::string& newline = document.style.newline;
  if (document.format == model::Format::Yaml) {
    const Offset at = source.line_begin(source.line_of(section.heading.begin));
    const std::string indent(section.heading.begin - at, ' ');
    return {{at, at}, indent + std::string(yaml) + newline};
  }
  // Behind the heading and the comments right below it.
  Offset at = section.heading_block.end;
  if (at < source.size() && source.line_begin(source.line_of(at)) != at) at = source.full_line(source.line_of(at)).end;
  const Offset behind_heading = at;
  for (const Span comment : document.comments)
    if (section.body.contains(comment) && text::trim(source.slice({at, std::max(at, comment.begin)})).empty()) at = comment.end;
  if (at > behind_heading) at = source.full_line(source.line_of(at)).end;
  std::string text;
  if (at > 0 && document.text()[at - 1] != '\n' && document.text()[at - 1] != '\r') text = newline;
  text += newline + std::string(line) + newline;
  if (at < source.size() && !text::trim(source.slice(source.line_at(at))).empty()) text += newline;
  return {{at, at}, std::move(text)};
}

}  // namespace pm::rules
