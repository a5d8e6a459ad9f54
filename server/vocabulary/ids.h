// The things that a post-mortem is made of, whatever a document calls them: "Timeline" = `timeline:` = "Chronology".
//
// The ids are stable: `inspect` prints them, the configuration names them. Threads: values.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace pm::vocabulary {

enum class SectionId : std::uint8_t {
  Unknown,
  // The six sections of the template, in their order.
  Summary, Timeline, RootCause, WentWell, WentPoorly, ActionItems,
  // Known and optional.
  Impact, Detection, Trigger, Resolution, Recovery, Background, Lucky, Lessons, Attendees, Stats, References, Supporting,
  Appendix, Glossary,
};
std::string_view id_of(SectionId section);                       // "root-cause"; "" for Unknown
std::optional<SectionId> section_of_id(std::string_view id);
std::span<const SectionId> template_sections();                  // the six, in order
std::span<const SectionId> known_sections();                     // all but Unknown
bool is_template_section(SectionId section);

// What a label, a key or a column stands for: in the Summary, in the front matter, in an action item, in a timeline.
enum class FieldId : std::uint8_t {
  Unknown,
  Title, Id, Status, Date, Duration, Severity, Services, UserImpact, BusinessImpact, Authors, Attendees, TimeZone, Tags,
  Start, Detected, Acknowledged, Mitigated, End, Meeting, Text,
  Facilitator, Reviewers, PublishedInternal, PublishedExternal, Related,
  What, Owner, Due, Priority, ItemStatus, Ticket, ItemType,      // of an action item
  Time, Event, Kind,                                              // of a timeline entry
};
std::string_view id_of(FieldId field);                           // "user-impact"
std::optional<FieldId> field_of_id(std::string_view id);

enum class Moment : std::uint8_t { Started, Detected, Acknowledged, Mitigated, Resolved };
std::string_view id_of(Moment moment);                           // "detected"
std::optional<Moment> moment_of_id(std::string_view id);

}  // namespace pm::vocabulary
