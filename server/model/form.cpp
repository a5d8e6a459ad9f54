#include "model/form.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/strings.h"

namespace pm::model::form {
namespace {

constexpr auto kDocument = std::to_array<Key>({
    {"schema", kText, 0, {}, Values::Schema, false, "the form of this document: postmortem/v1", {}},
    {"id", kText, 0, {}, Values::Any, false, "the incident's number, such as INC-2026-014", {}},
    {"title", kText, 0, {}, Values::Any, true, "what users experienced, in one line", {}},
    {"status", kText, 0, {}, Values::Status, true, "how far the document is: draft to closed", {}},
    {"timezone", kText, 0, {}, Values::Any, false, "the zone of all times that name none", {}},
    {"tags", kTexts | kText, 0, {}, Values::Any, false, "words to find it by", {}},
    {"summary", kMap | kText, kTexts | kMaps, "summary", Values::Any, true, "what happened, to whom, for how long", {}},
    {"timeline", kMaps | kTexts, kText | kMap, "entry", Values::Any, true, "what happened and what people did, in order", {}},
    {"root_cause", kMap | kText, kTexts | kMaps, "root_cause", Values::Any, true, "why the system let this happen", {}},
    {"went_well", kTexts | kMaps, kText | kMap, "point", Values::Any, true, "what limited the damage and is worth keeping", {}},
    {"went_poorly", kTexts | kMaps, kText | kMap, "point", Values::Any, true, "where the system, the tools or the process let people down", {}},
    {"action_items", kMaps | kTexts, kMap, "item", Values::Any, true, "what will be done, by whom, until when", {}},
    {"meeting", kMap | kText, 0, "meeting", Values::Any, false, "the review of this post-mortem", {}},
    {"reviewers", kTexts | kText, kMaps, {}, Values::Any, false, "who reads it before it is published", {}},
    {"published", kMap | kText, 0, "published", Values::Any, false, "when it went out, and to whom", {}},
    {"related", kTexts | kText, kMaps | kMap, {}, Values::Any, false, "other incidents or post-mortems with the same causes", {}},
    {"severity", kText, 0, {}, Values::Any, false, "how bad it was", "summary.severity"},
    {"occurred_at", kText, 0, {}, Values::Date, false, "when users began to feel it", "summary.start"},
    {"started_at", kText, 0, {}, Values::Date, false, "when users began to feel it", "summary.start"},
    {"resolved_at", kText, 0, {}, Values::Date, false, "when it was over for good", "summary.end"},
    {"ended_at", kText, 0, {}, Values::Date, false, "when it was over for good", "summary.end"},
    {"date", kText, kMap, {}, Values::Any, false, "when it happened", "summary.start"},
    {"duration", kText, 0, {}, Values::Any, false, "how long users felt it", "summary.duration"},
    {"services", kTexts | kText, kMaps | kMap, {}, Values::Any, false, "what was affected", "summary.services"},
    {"authors", kTexts | kText, kMaps | kMap, {}, Values::Any, false, "who writes this", {}},
    {"impact", kText | kMap | kTexts, kMaps, {}, Values::Any, false, "what users experienced", "summary.user_impact"},
    {"contributing_factors", kTexts, kText | kMaps | kMap, {}, Values::Any, false, "what made it more likely, longer or harder to see",
     "root_cause.contributing_factors"},
    {"lessons_learned", kMap | kText | kTexts, kMaps, "lessons", Values::Any, false, "what went well and what went poorly", {}},
});

constexpr auto kSummary = std::to_array<Key>({
    {"text", kText, kTexts, {}, Values::Any, false, "what happened, in two or three sentences", {}},
    {"start", kText, 0, {}, Values::Date, false, "when users began to feel it", {}},
    {"detected", kText, 0, {}, Values::Date, false, "when we knew", {}},
    {"acknowledged", kText, 0, {}, Values::Date, false, "when a person took it on", {}},
    {"mitigated", kText, 0, {}, Values::Date, false, "when users stopped feeling it", {}},
    {"end", kText, 0, {}, Values::Date, false, "when it was over for good", {}},
    {"duration", kText, 0, {}, Values::Any, false, "how long users felt it", {}},
    {"severity", kText, 0, {}, Values::Any, false, "how bad it was", {}},
    {"services", kTexts | kText, kMaps | kMap, {}, Values::Any, false, "what was affected", {}},
    {"user_impact", kText | kMap, kTexts | kMaps, "user_impact", Values::Any, false, "how many users, and what they experienced", {}},
    {"business_impact", kText | kMap, kTexts | kMaps, "business_impact", Values::Any, false,
     "money, broken promises, support tickets, or none", {}},
    {"started_at", kText, 0, {}, Values::Date, false, "when users began to feel it", "start"},
    {"date", kText, 0, {}, Values::Any, false, "when it happened", "start"},
    {"resolved_at", kText, 0, {}, Values::Date, false, "when it was over for good", "end"},
    {"ended_at", kText, 0, {}, Values::Date, false, "when it was over for good", "end"},
});

constexpr auto kUserImpact = std::to_array<Key>({
    {"count", kText, 0, {}, Values::Number, false, "how many users", {}},
    {"percent", kText, 0, {}, Values::Number, false, "how many of a hundred", {}},
    {"experience", kText, kTexts, {}, Values::Any, false, "what they saw and could not do", {}},
});

constexpr auto kBusinessImpact = std::to_array<Key>({
    {"revenue", kText, 0, {}, Values::Any, false, "money lost, and how it was reckoned", {}},
    {"sla_breach", kText, 0, {}, Values::Flag, false, "which promise was broken, or false", {}},
    {"note", kText, kTexts, {}, Values::Any, false, "what else it cost", {}},
});

constexpr auto kEntry = std::to_array<Key>({
    {"time", kText, 0, {}, Values::Any, false, "when: HH:MM, with the date where it is another day", {}},
    {"kind", kText, 0, {}, Values::ActorKind, false, "who acted: system or human", {}},
    {"moment", kText, kTexts, {}, Values::Moment, false, "which of the five moments it is: started to resolved", {}},
    {"event", kText, 0, {}, Values::Any, true, "what happened, or what somebody did and knew", {}},
    {"link", kText, kTexts | kMaps | kMap, {}, Values::Any, false, "a graph, a message, a change", {}},
    {"date", kText, 0, {}, Values::Any, false, "the day, where it is another one", {}},
    {"at", kText, 0, {}, Values::Any, false, "when", "time"},
    {"by", kText, kTexts, {}, Values::Any, false, "who acted", {}},
});

constexpr auto kRootCause = std::to_array<Key>({
    {"whys", kMaps | kTexts, kText | kMap, "why", Values::Any, false, "the chain of questions and answers", {}},
    {"statement", kText, kTexts, {}, Values::Any, false, "the condition in the system or the process that we can change", {}},
    {"contributing_factors", kTexts, kText | kMaps | kMap, {}, Values::Any, false, "what made it more likely, longer or harder to see", {}},
    {"five_whys", kMaps | kTexts, kText | kMap, "why", Values::Any, false, "the chain of questions and answers", "whys"},
});

constexpr auto kWhy = std::to_array<Key>({
    {"why", kText, 0, {}, Values::Any, false, "the question", {}},
    {"because", kText, kTexts, {}, Values::Any, false, "its answer, with what shows it", {}},
});

constexpr auto kPoint = std::to_array<Key>({
    {"text", kText, 0, {}, Values::Any, true, "what it was, with a number", {}},
    {"actions", kTexts | kText, 0, {}, Values::Any, false, "the ids of the action items that answer it", {}},
    {"accepted_risk", kText, 0, {}, Values::Flag, false, "true where nothing will be done, with the reason in the text", {}},
});

constexpr auto kItem = std::to_array<Key>({
    {"id", kText, 0, {}, Values::Any, false, "a short name to refer to, such as AI-1", {}},
    {"what", kText, 0, {}, Values::Any, true, "the task, beginning with a verb", {}},
    {"who", kText | kTexts, kMap | kMaps, {}, Values::Any, false, "one person, as \"@handle\"", {}},
    {"when", kText, 0, {}, Values::Any, false, "the date until which it is done", {}},
    {"priority", kText, 0, {}, Values::Any, false, "P1 to P4", {}},
    {"type", kText, kTexts, {}, Values::ItemType, false, "what it is good for: prevent, mitigate, detect, respond or learn", {}},
    {"status", kText, 0, {}, Values::ItemStatus, false, "open, in progress or done", {}},
    {"ticket", kText, kTexts | kMaps | kMap, {}, Values::Any, false, "a link to the tracker", {}},
    {"done_when", kText, kTexts, {}, Values::Any, false, "how anybody can see that it is done", {}},
    {"title", kText, 0, {}, Values::Any, false, "the task", "what"},
    {"owner", kText | kTexts, kMap | kMaps, {}, Values::Any, false, "one person", "who"},
    {"due", kText, 0, {}, Values::Any, false, "the date until which it is done", "when"},
});

constexpr auto kMeeting = std::to_array<Key>({
    {"date", kText, 0, {}, Values::Any, false, "when the review is held", {}},
    {"facilitator", kText, kTexts | kMap, {}, Values::Any, false, "who leads it: nobody who was part of the incident", {}},
    {"attendees", kTexts | kText, kMaps | kMap, {}, Values::Any, false, "who was there", {}},
});

constexpr auto kPublished = std::to_array<Key>({
    {"internal", kText, 0, {}, Values::Any, false, "when everybody here could read it, or where", {}},
    {"external", kText, 0, {}, Values::Any, false, "when customers could read it, or where", {}},
});

constexpr auto kLessons = std::to_array<Key>({
    {"went_well", kTexts | kMaps, kText | kMap, "point", Values::Any, false, "what limited the damage", {}},
    {"went_wrong", kTexts | kMaps, kText | kMap, "point", Values::Any, false, "what let people down", "went_poorly"},
    {"went_poorly", kTexts | kMaps, kText | kMap, "point", Values::Any, false, "what let people down", {}},
    {"got_lucky", kTexts | kMaps, kText | kMap, "point", Values::Any, false, "what might have gone worse", {}},
});

constexpr auto kAllMaps = std::to_array<Map>({
    {"document", "", kDocument},
    {"summary", "summary", kSummary},
    {"user_impact", "summary.user_impact", kUserImpact},
    {"business_impact", "summary.business_impact", kBusinessImpact},
    {"entry", "timeline[]", kEntry},
    {"root_cause", "root_cause", kRootCause},
    {"why", "root_cause.whys[]", kWhy},
    {"point", "went_poorly[]", kPoint},
    {"item", "action_items[]", kItem},
    {"meeting", "meeting", kMeeting},
    {"published", "published", kPublished},
    {"lessons", "lessons_learned", kLessons},
});

constexpr std::string_view kSchemas[] = {"postmortem/v1"};
constexpr std::string_view kStatuses[] = {"draft", "in-review", "reviewed", "published", "closed"};
constexpr std::string_view kActorKinds[] = {"system", "human"};
constexpr std::string_view kMoments[] = {"started", "detected", "acknowledged", "mitigated", "resolved"};
constexpr std::string_view kItemTypes[] = {"prevent", "mitigate", "detect", "respond", "learn"};
constexpr std::string_view kItemStatuses[] = {"open", "in progress", "done"};

// Other words that are understood for one of them, or that everybody understands.
constexpr std::string_view kMoreStatuses[] = {"final"};
constexpr std::string_view kMoreActorKinds[] = {"automated", "automation", "automatic", "tool", "machine", "bot", "alert", "monitoring",
                                                "person", "people", "operator", "engineer", "manual", "user", "customer"};
constexpr std::string_view kMoreMoments[] = {"start", "began", "detection", "acked", "acknowledgement", "acknowledgment", "mitigation",
                                             "end", "ended", "resolution", "recovered"};
constexpr std::string_view kMoreItemTypes[] = {"prevention", "preventive", "preventative", "mitigation", "detection", "response", "process",
                                               "repair", "fix", "investigate", "cleanup", "corrective", "documentation", "monitoring",
                                               "testing", "tooling", "training", "learning"};
constexpr std::string_view kMoreItemStatuses[] = {"todo", "to do", "not started", "new", "planned", "proposed", "backlog", "ready", "accepted",
                                                  "started", "doing", "ongoing", "wip", "blocked", "in review", "review", "complete",
                                                  "completed", "closed", "finished", "resolved", "shipped", "merged", "fixed", "deployed",
                                                  "cancelled", "canceled", "wontfix", "wont do", "dropped", "deferred", "postponed",
                                                  "yes", "no", "true", "false"};

std::span<const std::string_view> more(Values values) {
  switch (values) {
    case Values::Status:
      return kMoreStatuses;
    case Values::ActorKind:
      return kMoreActorKinds;
    case Values::Moment:
      return kMoreMoments;
    case Values::ItemType:
      return kMoreItemTypes;
    case Values::ItemStatus:
      return kMoreItemStatuses;
    default:
      return {};
  }
}

std::string comparable(std::string_view text) {
  std::string out = text::lower(text::trim(text));
  std::replace(out.begin(), out.end(), '_', ' ');
  std::replace(out.begin(), out.end(), '-', ' ');
  std::erase(out, '\'');
  return out;
}

}  // namespace

std::span<const Map> maps() { return kAllMaps; }

const Map* map(std::string_view name) {
  const auto found = std::find_if(kAllMaps.begin(), kAllMaps.end(), [&](const Map& m) { return m.name == name; });
  return found == kAllMaps.end() ? nullptr : &*found;
}

const Key* key(const Map& map, std::string_view name) {
  const auto found = std::find_if(map.keys.begin(), map.keys.end(), [&](const Key& k) { return k.name == name; });
  return found == map.keys.end() ? nullptr : &*found;
}

std::span<const std::string_view> values(Values values) {
  switch (values) {
    case Values::Schema:
      return kSchemas;
    case Values::Status:
      return kStatuses;
    case Values::ActorKind:
      return kActorKinds;
    case Values::Moment:
      return kMoments;
    case Values::ItemType:
      return kItemTypes;
    case Values::ItemStatus:
      return kItemStatuses;
    default:
      return {};
  }
}

std::vector<std::string_view> all_values(Values wanted) {
  const auto plain = values(wanted), others = more(wanted);
  std::vector<std::string_view> out(plain.begin(), plain.end());
  out.insert(out.end(), others.begin(), others.end());
  return out;
}

bool is_value(Values wanted, std::string_view text) {
  const std::string word = comparable(text);
  const auto same = [&](std::string_view one) { return comparable(one) == word; };
  const auto plain = values(wanted);
  const auto others = more(wanted);
  return std::any_of(plain.begin(), plain.end(), same) || std::any_of(others.begin(), others.end(), same);
}

}  // namespace pm::model::form
