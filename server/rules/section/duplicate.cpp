#include <algorithm>

#include "rules/section/_sections.h"
#include "vocabulary/vocabulary.h"

namespace pm::rules {

extern const Rule section_duplicate;

namespace {

using model::Section;
using vocabulary::SectionId;

// Names for one side of a section, which stand well beside its main name: "Root Cause" and "Contributing Factors",
// "Action Items" and "Prevention", "Summary" and "What happened".
bool is_facet(SectionId id, const std::string& title) {
  static constexpr std::string_view kSummary[] = {"summary",       "overview",          "incident summary",
                                                  "issue summary", "incident overview", "outage summary"};
  static constexpr std::string_view kRootCause[] = {"root cause", "root causes", "root cause analysis", "rca",
                                                    "root causes analysis"};
  static constexpr std::string_view kActions[] = {"action items", "action plan", "follow up actions", "followup actions",
                                                  "corrective actions"};
  const auto none_of = [&](const auto& names) {
    return std::find(std::begin(names), std::end(names), title) == std::end(names);
  };
  switch (id) {
    case SectionId::Summary:
      return none_of(kSummary);
    case SectionId::RootCause:
      return none_of(kRootCause);
    case SectionId::ActionItems:
      return none_of(kActions);
    case SectionId::Timeline:
      return !(title == "timeline" || title == "chronology" || title == "chain of events" || title == "incident timeline" ||
               title == "sequence of events" || title == "timeline of events");
    default:
      return false;
  }
}

bool same_name(const Section& a, const Section& b) {
  const std::string first = vocabulary::normalise(a.title);
  const std::string second = vocabulary::normalise(b.title);
  return first == second || (!is_facet(a.id, first) && !is_facet(b.id, second));
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  const auto& sections = document.sections;
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const Section& second = sections[i];
    if (second.id == SectionId::Unknown || second.style == model::HeadingStyle::YamlKey) continue;
    if (!vocabulary::is_template_section(second.id) && vocabulary::normalise(second.title).empty()) continue;
    for (std::size_t k = 0; k < i; ++k) {
      const Section& first = sections[k];
      if (first.id != second.id || first.parent != second.parent || !same_name(first, second)) continue;
      Finding finding;
      finding.severity = section_duplicate.severity;
      finding.span = second.heading;
      finding.message =
          first.title == second.title
              ? "\"" + second.title + "\" stands here a second time: join the two, or give this one a name of its own."
              : "\"" + second.title + "\" and \"" + first.title +
                    "\" name the same section: join the two, or give this one a name of its own.";
      finding.related.push_back({first.heading, "The first one stands here."});
      finding.subject = static_cast<int>(i);
      report.add(section_duplicate, std::move(finding));
      break;
    }
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const auto& sections = context.document.sections;
  if (finding.subject < 0 || finding.subject >= static_cast<int>(sections.size())) return {};
  const Section& section = sections[static_cast<std::size_t>(finding.subject)];
  return {{"Rename this heading", {{section.heading, "{{another heading}}"}}, false, false}};
}

}  // namespace

const Rule section_duplicate{"section/duplicate", "Two headings name the same section", Severity::Warning, check, fixes};

}  // namespace pm::rules
