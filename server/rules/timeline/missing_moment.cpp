#include <algorithm>
#include <array>

#include "rules/timeline/_timeline.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::rules {

extern const Rule timeline_missing_moment;

namespace {

using model::EntryForm;
using model::Section;
using model::TimelineEntry;
using vocabulary::FieldId;
using vocabulary::Moment;

constexpr std::array kMoments{Moment::Detected, Moment::Acknowledged, Moment::Mitigated, Moment::Resolved};

FieldId field_of(Moment moment) {
  switch (moment) {
    case Moment::Started:
      return FieldId::Start;
    case Moment::Detected:
      return FieldId::Detected;
    case Moment::Acknowledged:
      return FieldId::Acknowledged;
    case Moment::Mitigated:
      return FieldId::Mitigated;
    case Moment::Resolved:
      break;
  }
  return FieldId::End;
}

// The lines of the list item that a line of YAML belongs to.
Span yaml_item(const text::Source& source, Offset line) {
  const auto begins_item = [&](Offset at) { return text::trim(source.slice(source.line(at))).starts_with('-'); };
  Offset first = line, last = line;
  while (first > 0 && !begins_item(first) && line - first < 20) --first;
  while (last + 1 < source.line_count() && !begins_item(last + 1) && source.slice(source.line(last + 1)).starts_with(' ') &&
         last - line < 20)
    ++last;
  return {source.line(first).begin, source.line(last).end};
}

// The moments that lines of the timeline speak of which still wait for their time: `{{HH:MM}} — Detected: …`.
std::vector<Moment> waiting(const Document& document, const settings::Settings& settings) {
  std::vector<Moment> out;
  Offset last = 0;
  for (const model::Placeholder& placeholder : document.placeholders) {
    if (document.governing(placeholder.section) != vocabulary::SectionId::Timeline) continue;
    Span line = document.source->line_at(placeholder.span.begin);
    if (line.end <= last) continue;
    if (document.format == model::Format::Yaml) line = yaml_item(*document.source, document.source->line_of(line.begin));
    last = line.end;
    const auto moments = vocabulary::moments_of(document.source->slice(line), settings.moment_words, document.language);
    out.insert(out.end(), moments.begin(), moments.end());
  }
  return out;
}

// Words that may tell of a moment but are too common to be read as one: enough to stay silent.
bool may_speak_of(std::string_view text, Moment moment) {
  static constexpr std::string_view kDetected[] = {"found",   "finds", "sees",         "seen",     "recognizes", "recognises",
                                                   "spotted", "spots", "email",        "declared", "asks",       "asked",
                                                   "begins",  "began", "experiencing", "fails",    "failing", "pinged"};
  static constexpr std::string_view kAcknowledged[] = {
      "confirms",  "confirmed", "validates", "validated", "checks",          "checked",  "looking",   "looks",
      "instructs", "contacts",  "contacted", "escalated", "escalates",       "analysis", "discusses", "discussed",
      "pr",        "restarts",  "tries",     "tried",     "troubleshooting", "assigned", "we",        "begin"};
  static constexpr std::string_view kMitigated[] = {
      "fix",     "fixed",   "fixes",     "hot fix",   "terminated", "enabled",   "enables",  "activated", "removed", "removes",
      "deleted", "deletes", "increased", "increases", "switched",   "recreated", "migrated", "upgraded",  "upgrade", "stopped",
      "blocked", "revoked", "rotated",   "moved",     "drops",      "imported",  "created",  "up",       "fixing",   "published",
      "relaunched", "healthy", "releases", "released", "replaced", "redeployed"};
  static constexpr std::string_view kResolved[] = {
      "fixed",    "live",   "complete",  "completed",   "closed",       "running",   "up",       "works",
      "working",  "stable", "success",   "successful",  "successfully", "fine",      "done",     "finished",
      "finishes", "ended",  "ends",      "normal",      "clear",        "confirmed", "verified", "back",
      "normally", "again",  "no longer", "compensates", "deployed", "published", "released", "releases",
      "reprocessed", "replayed", "caught up", "cleared",  "processed"};
  const auto any = [&](const auto& words) {
    return std::any_of(std::begin(words), std::end(words),
                       [&](std::string_view word) { return text::contains_word(text, word); });
  };
  switch (moment) {
    case Moment::Detected:
      return any(kDetected);
    case Moment::Acknowledged:
      return any(kAcknowledged);
    case Moment::Mitigated:
      return any(kMitigated);
    case Moment::Resolved:
      return any(kResolved);
    case Moment::Started:
      break;
  }
  return false;
}

constexpr unsigned bit(Moment moment) { return 1u << static_cast<unsigned>(moment); }

unsigned spoken_of(std::string_view text) {
  unsigned out = 0;
  for (const Moment moment : kMoments)
    if (may_speak_of(text, moment)) out |= bit(moment);
  return out;
}

// "The engineer notices …", "on-call sees …": a person, and nobody outside who reports it.
bool noticed_by_somebody(const TimelineEntry& entry) {
  static constexpr std::string_view kInside[] = {"engineer", "engineers", "on-call", "oncall", "on call", "developer", "operator", "we", "team", "sre"};
  static constexpr std::string_view kNotices[] = {"notice", "notices", "noticed", "sees", "saw", "discover", "discovers", "discovered", "realise", "realised", "realize", "realized",
                                                  "realizes", "detected during", "spotted", "observed", "became aware"};
  const auto any = [&](const auto& words) { return std::any_of(std::begin(words), std::end(words), [&](std::string_view w) { return text::contains_word(entry.plain, w); }); };
  return any(kNotices) && (any(kInside) || entry.plain.str().starts_with('@') || entry.kind == model::ActorKind::Human);
}

// An entry that no moment was read from, or one that may come with this one: "identified and fixed", "deploys it and sees errors".
bool may_tell_of_another(const TimelineEntry& entry, Moment moment) {
  const auto tells = [&](Moment other) { return std::find(entry.moments.begin(), entry.moments.end(), other) != entry.moments.end(); };
  if (entry.moments.empty()) return true;
  if (moment == Moment::Detected) return entry.moments == std::vector{Moment::Started};
  return moment == Moment::Mitigated && !tells(Moment::Resolved) && !tells(Moment::Started);
}

// Whether an entry that no moment was read from may tell of this one: the last two moments in the later half only.
bool may_be_told(const Context& context, Moment moment) {
  const Document& document = context.document;
  const auto& timeline = document.timeline;
  const bool late = moment == Moment::Mitigated || moment == Moment::Resolved;
  // Of a very long timeline the ends are enough.
  constexpr std::size_t kEnough = 100;
  const std::size_t size = timeline.size();
  const std::size_t from = late ? std::max(size / 2, size > kEnough ? size - kEnough : 0) : 0;
  const std::size_t to = late ? size : std::min(size, kEnough);
  for (std::size_t i = from; i < to; ++i)
    if (may_tell_of_another(timeline[i], moment) && (context.memo.of<decltype(spoken_of(""))>(timeline[i].plain, spoken_of) & bit(moment)) != 0) return true;
  // Somebody who notices it has it in hand: nothing was left to acknowledge.
  if (moment == Moment::Acknowledged)
    return std::any_of(timeline.begin(), timeline.end(), [](const TimelineEntry& e) {
      return std::find(e.moments.begin(), e.moments.end(), Moment::Detected) != e.moments.end() && noticed_by_somebody(e);
    });
  return false;
}

std::vector<Moment> missing(const Context& context) {
  const Document& document = context.document;
  const settings::Settings& settings = context.settings;
  std::vector<Moment> out;
  const std::vector<Moment> promised = waiting(document, settings);
  for (const Moment moment : kMoments) {
    if (std::find(promised.begin(), promised.end(), moment) != promised.end()) continue;
    if (std::any_of(document.timeline.begin(), document.timeline.end(),
                    [&](const TimelineEntry& e) { return speaks_of(e, moment); }))
      continue;
    const model::Field* field = document.field(field_of(moment));
    if (field != nullptr && !field->value.empty()) continue;
    if (may_be_told(context, moment)) continue;
    out.push_back(moment);
  }
  return out;
}

std::string_view word_of(Moment moment) {
  switch (moment) {
    case Moment::Started:
      return "Impact started";
    case Moment::Detected:
      return "Detected";
    case Moment::Acknowledged:
      return "Acknowledged";
    case Moment::Mitigated:
      return "Mitigated";
    case Moment::Resolved:
      break;
  }
  return "Resolved";
}

std::string_view prompt_of(Moment moment) {
  switch (moment) {
    case Moment::Started:
      return "{{what changed, and what users began to see}}";
    case Moment::Detected:
      return "{{which alert or report showed it}}";
    case Moment::Acknowledged:
      return "{{who picked it up}}";
    case Moment::Mitigated:
      return "{{what ended the impact}}";
    case Moment::Resolved:
      break;
  }
  return "{{how we know that it is over}}";
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  // A timeline told in prose may say it all.
  const auto timed = std::count_if(document.timeline.begin(), document.timeline.end(), [](const TimelineEntry& e) {
    return e.time || e.relative_seconds || e.date_own || !e.time_span.empty();
  });
  const Section* section = timeline_section(document);
  if (timed < 2 || section == nullptr || !document.english) return;
  const std::vector<Moment> lacking = missing(context);
  if (lacking.empty()) return;
  std::vector<std::string> words;
  for (const Moment moment : lacking) words.emplace_back(vocabulary::id_of(moment));
  Finding finding;
  finding.severity = timeline_missing_moment.severity;
  finding.span = section->heading;
  finding.message = "No entry says when the incident was " + text::replace_all(text::list_in_words(words), " and ", " or ") + ": add " +
                    (words.size() == 1 ? "it" : "them") + ", so that the times in between can be told.";
  finding.subject = static_cast<int>(section - document.sections.data());
  report.add(timeline_missing_moment, std::move(finding));
}

std::vector<Fix> fixes(const Context& context, const Finding&) {
  const Document& document = context.document;
  const auto& timeline = document.timeline;
  if (timeline.empty() || document.newest_first) return {};
  Fix fix{"Insert the missing moments", {}, true, false};
  std::size_t place = 0;  // the entry that the next one follows
  const auto lacking = missing(context);
  for (const Moment moment : {Moment::Started, Moment::Detected, Moment::Acknowledged, Moment::Mitigated, Moment::Resolved}) {
    if (std::find(lacking.begin(), lacking.end(), moment) == lacking.end()) {
      for (std::size_t i = timeline.size(); i-- > 0;)
        if (speaks_of(timeline[i], moment) && (moment == Moment::Resolved || i >= place)) {
          // Of several that speak of it the first counts, for what comes later follows the first.
          for (std::size_t k = place; k <= i; ++k)
            if (speaks_of(timeline[k], moment)) {
              i = k;
              break;
            }
          place = std::max(place, i);
          break;
        }
      continue;
    }
    if (moment == Moment::Resolved) place = timeline.size() - 1;
    const std::string prompt(prompt_of(moment));
    std::string text = entry_like(document, timeline[place], std::string(word_of(moment)) + ": " + prompt, moment, prompt);
    if (text.empty()) return {};
    Offset at = behind(document, place);
    const std::string_view source = document.text();
    if (at >= source.size() && !source.empty() && source.back() != '\n') text = document.style.newline + text;
    fix.edits.push_back({{at, at}, std::move(text)});
  }
  if (fix.edits.empty()) return {};
  if (fix.edits.size() == 1) fix.title = "Insert the missing moment";
  return {std::move(fix)};
}

}  // namespace

const Rule timeline_missing_moment{"timeline/missing-moment",
                                   "The timeline does not say when it was detected, acknowledged, mitigated or resolved",
                                   Severity::Warning, check, fixes};

}  // namespace pm::rules
