#include "vocabulary/ids.h"

#include <array>
#include <utility>

namespace pm::vocabulary {
namespace {


constexpr auto kSections = std::to_array<std::pair<SectionId, std::string_view>>({
    {SectionId::Summary, "summary"},       {SectionId::Timeline, "timeline"},     {SectionId::RootCause, "root-cause"},
    {SectionId::WentWell, "went-well"},    {SectionId::WentPoorly, "went-poorly"}, {SectionId::ActionItems, "action-items"},
    {SectionId::Impact, "impact"},         {SectionId::Detection, "detection"},   {SectionId::Trigger, "trigger"},
    {SectionId::Resolution, "resolution"}, {SectionId::Recovery, "recovery"},     {SectionId::Background, "background"},
    {SectionId::Lucky, "lucky"},           {SectionId::Lessons, "lessons"},       {SectionId::Attendees, "attendees"},
    {SectionId::Stats, "stats"},           {SectionId::References, "references"}, {SectionId::Supporting, "supporting"},
    {SectionId::Appendix, "appendix"},     {SectionId::Glossary, "glossary"},
});

constexpr auto kFields = std::to_array<std::pair<FieldId, std::string_view>>({
    {FieldId::Title, "title"},
    {FieldId::Id, "id"},
    {FieldId::Status, "status"},
    {FieldId::Date, "date"},
    {FieldId::Duration, "duration"},
    {FieldId::Severity, "severity"},
    {FieldId::Services, "services"},
    {FieldId::UserImpact, "user-impact"},
    {FieldId::BusinessImpact, "business-impact"},
    {FieldId::Authors, "authors"},
    {FieldId::Attendees, "attendees"},
    {FieldId::TimeZone, "timezone"},
    {FieldId::Tags, "tags"},
    {FieldId::Start, "start"},
    {FieldId::Detected, "detected"},
    {FieldId::Acknowledged, "acknowledged"},
    {FieldId::Mitigated, "mitigated"},
    {FieldId::End, "end"},
    {FieldId::Meeting, "meeting"},
    {FieldId::Text, "text"},
    {FieldId::Facilitator, "facilitator"},
    {FieldId::Reviewers, "reviewers"},
    {FieldId::PublishedInternal, "published-internal"},
    {FieldId::PublishedExternal, "published-external"},
    {FieldId::Related, "related"},
    {FieldId::What, "what"},
    {FieldId::Owner, "owner"},
    {FieldId::Due, "due"},
    {FieldId::Priority, "priority"},
    {FieldId::ItemStatus, "item-status"},
    {FieldId::Ticket, "ticket"},
    {FieldId::ItemType, "item-type"},
    {FieldId::Time, "time"},
    {FieldId::Event, "event"},
    {FieldId::Kind, "kind"},
});

constexpr auto kMoments = std::to_array<std::pair<Moment, std::string_view>>({
    {Moment::Started, "started"},     {Moment::Detected, "detected"}, {Moment::Acknowledged, "acknowledged"},
    {Moment::Mitigated, "mitigated"}, {Moment::Resolved, "resolved"},
});

template <class Id, std::size_t N>
std::string_view name_in(const std::array<std::pair<Id, std::string_view>, N>& table, Id id) {
  for (const auto& [key, name] : table)
    if (key == id) return name;
  return {};
}

template <class Id, std::size_t N>
std::optional<Id> id_in(const std::array<std::pair<Id, std::string_view>, N>& table, std::string_view wanted) {
  for (const auto& [key, name] : table)
    if (name == wanted) return key;
  return std::nullopt;
}

constexpr auto kKnown = [] {
  std::array<SectionId, kSections.size()> ids{};
  for (std::size_t i = 0; i < ids.size(); ++i) ids[i] = kSections[i].first;
  return ids;
}();

}  // namespace

std::string_view id_of(SectionId section) { return name_in(kSections, section); }
std::optional<SectionId> section_of_id(std::string_view id) { return id_in(kSections, id); }
std::string_view id_of(FieldId field) { return name_in(kFields, field); }
std::optional<FieldId> field_of_id(std::string_view id) { return id_in(kFields, id); }
std::string_view id_of(Moment moment) { return name_in(kMoments, moment); }
std::optional<Moment> moment_of_id(std::string_view id) { return id_in(kMoments, id); }

std::span<const SectionId> known_sections() { return kKnown; }
std::span<const SectionId> template_sections() { return std::span<const SectionId>(kKnown).first(6); }
bool is_template_section(SectionId section) {
  return section >= SectionId::Summary && section <= SectionId::ActionItems;
}

}  // namespace pm::vocabulary
