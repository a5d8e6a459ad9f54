#include "settings/profiles.h"

namespace pm::settings {
namespace {

using vocabulary::FieldId;
using vocabulary::SectionId;

std::vector<RuleSetting> all_of(Severity severity, std::initializer_list<const char*> ids) {
  std::vector<RuleSetting> out;
  for (const char* id : ids) out.push_back({id, severity});
  return out;
}

std::vector<RuleSetting> off(std::initializer_list<const char*> ids) {
  std::vector<RuleSetting> out;
  for (const char* id : ids) out.push_back({id, std::nullopt});
  return out;
}

std::vector<Profile> build() {
  const Settings usual;
  std::vector<Profile> all;
  all.push_back({"default", "the six sections, with five whys and P1 to P4", usual.required_sections, usual.required_fields, {}, 3});
  // A narrative of causes in place of a chain of whys, and items that are tracked by their bug.
  all.push_back({"sre-book",
                 "the sections that Google's SRE book made known: impact, root causes, trigger, resolution, detection, lessons learned",
                 {SectionId::Summary, SectionId::Impact, SectionId::RootCause, SectionId::Trigger, SectionId::Resolution,
                  SectionId::Detection, SectionId::ActionItems, SectionId::WentWell, SectionId::WentPoorly, SectionId::Timeline},
                 {FieldId::Date, FieldId::Authors, FieldId::Status, FieldId::UserImpact},
                 off({"root-cause/no-chain", "root-cause/shallow", "root-cause/no-statement", "root-cause/single-factor",
                      "action-item/priority-missing", "action-item/no-high-priority"}),
                 3});
  all.push_back({"pagerduty",
                 "the sections of PagerDuty's guide: overview, contributing factors, resolution, impact, responders, timeline",
                 {SectionId::Summary, SectionId::RootCause, SectionId::Resolution, SectionId::Impact, SectionId::Attendees,
                  SectionId::Timeline, SectionId::WentWell, SectionId::WentPoorly, SectionId::ActionItems},
                 {FieldId::Date, FieldId::Duration, FieldId::Severity, FieldId::Services, FieldId::UserImpact},
                 off({"root-cause/no-chain", "root-cause/shallow", "root-cause/no-statement", "process/attendee-missing"}), 3});
  std::vector<FieldId> every_moment = usual.required_fields;
  for (const FieldId id : {FieldId::Status, FieldId::Authors, FieldId::Meeting}) every_moment.push_back(id);
  all.push_back({"strict", "the default template, every field, five whys, and warnings where others get a hint", usual.required_sections,
                 every_moment,
                 all_of(Severity::Warning,
                        {"timeline/gap", "timeline/no-timezone", "timeline/mixed-format", "timeline/no-date", "root-cause/no-chain",
                         "root-cause/no-action", "went-well/generic", "went-poorly/no-action", "action-item/owner-multiple",
                         "action-item/deadline-too-far", "action-item/not-a-task", "action-item/done-without-evidence",
                         "summary/business-impact-vague", "summary/jargon", "section/order", "blame/character",
                         "blame/counterfactual", "blame/hindsight", "blame/passive-aggressive"}),
                 5});
  all.push_back({"minimal", "a summary, a timeline and action items, and only what is surely wrong",
                 {SectionId::Summary, SectionId::Timeline, SectionId::ActionItems},
                 {FieldId::Date, FieldId::Severity},
                 off({"section/order", "section/level", "summary/jargon", "summary/readability", "summary/business-impact-vague",
                      "timeline/gap", "timeline/one-sided", "timeline/missing-moment", "timeline/mixed-format", "root-cause/*",
                      "went-well/*", "went-poorly/*", "action-item/priority-uniform", "action-item/no-high-priority",
                      "action-item/done-without-evidence", "process/*"}),
                 3});
  return all;
}

}  // namespace

const std::vector<Profile>& profiles() {
  static const std::vector<Profile> all = build();
  return all;
}

const Profile* profile(std::string_view id) {
  for (const Profile& one : profiles())
    if (one.id == id) return &one;
  return nullptr;
}

void use(const Profile& profile, Settings& settings) {
  settings.profile = profile.id;
  settings.required_sections = profile.sections;
  settings.required_fields = profile.fields;
  settings.profile_rules = profile.rules;
  settings.minimum_whys = profile.minimum_whys;
}

}  // namespace pm::settings
