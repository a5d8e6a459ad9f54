#include <algorithm>

#include "rules/action_item/_create.h"
#include "rules/root_cause/_stems.h"
#include "rules/went_well/_shared.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule went_poorly_no_action;

namespace {

constexpr std::size_t kFewest = 2;   // stems that a point must have to be compared
constexpr std::size_t kMany = 3;
constexpr std::size_t kMostRelated = 10;

// The points that nothing takes up; none where two thirds are taken up, for then the rest was left on purpose.
std::vector<int> left_over(const Context& context) {
  const Document& document = context.document;
  if (!document.english || document.action_items.empty() || !items_are_told(context)) return {};
  for (const model::ActionItem& item : document.action_items) {
    if (document.is_broken(item.span)) return {};
    // An item to be filled in may become the one.
    if (document.holds_placeholder(item.what)) return {};
  }
  std::vector<int> left;
  std::size_t judged = 0;
  for (std::size_t i = 0; i < document.went_poorly.size(); ++i) {
    const model::Point& point = document.went_poorly[i];
    if (document.is_broken(point.span) || being_written(document, point.span) || document.holds_placeholder(point.span)) continue;
    const Stems& stems = stems_of(context, point.text);
    if (stems.size() < kFewest) continue;
    ++judged;
    if (point.accepted_risk || !point.actions.empty() || items_speak_of(context, stems)) continue;
    if (document.source->slice(point.span).find("](") != std::string_view::npos) continue;  // it links to what is done
    left.push_back(static_cast<int>(i));
  }
  if (judged >= 3 && left.size() * 3 <= judged) return {};
  return left;
}

std::string words_for(const model::Point& point) { return "{{What to change}}, because: " + as_part(point.text); }

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  const std::vector<int> left = left_over(context);
  if (left.empty()) return;
  const auto point = [&](int index) -> const model::Point& { return document.went_poorly[static_cast<std::size_t>(index)]; };
  const Severity severity = document.status == model::Status::Draft ? Severity::Hint : went_poorly_no_action.severity;
  if (left.size() >= kMany) {
    Finding finding;
    finding.severity = severity;
    const model::Section* section = document.section(vocabulary::SectionId::WentPoorly);
    finding.span = section == nullptr ? point(left.front()).span : section->heading;
    finding.message = std::to_string(left.size()) + " of the " + std::to_string(document.went_poorly.size()) +
                      " points have no action item: add one to each that should not happen again, or write \"accepted risk\".";
    for (std::size_t i = 0; i < left.size() && i < kMostRelated; ++i) finding.related.push_back({point(left[i]).span, "No action item yet."});
    report.add(went_poorly_no_action, std::move(finding));
    return;
  }
  for (const int index : left) {
    Finding finding;
    finding.severity = severity;
    finding.span = point(index).span;
    const std::size_t count = document.action_items.size();
    finding.message = (count == 1 ? std::string("The only action item does not take this up")
                                  : "None of the " + std::to_string(count) + " action items takes this up") +
                      ": add one, or write \"accepted risk: …\" and why.";
    finding.subject = index;
    report.add(went_poorly_no_action, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const auto& points = context.document.went_poorly;
  if (finding.subject < 0 || finding.subject >= static_cast<int>(points.size())) return {};
  const model::Point& point = points[static_cast<std::size_t>(finding.subject)];
  std::vector<Fix> fixes;
  if (const auto edit = create_item(context, words_for(point))) fixes.push_back({"Create an action item for it", {*edit}, true, false});
  Offset begin = point.span.begin;
  const std::string_view text = context.document.text();
  if (begin < point.span.end && text[begin] == '"') ++begin;
  // A plain YAML scalar cannot hold a colon and a blank.
  const bool plain = context.document.format == model::Format::Yaml && begin == point.span.begin &&
                     !(begin > 0 && (text[begin - 1] == '"' || text[begin - 1] == '\''));
  std::vector<TextEdit> edits{{{begin, begin}, plain ? "\"Accepted risk: " : "Accepted risk: "}};
  if (plain) {
    if (text.substr(begin, point.span.end - begin).find_first_of("\"\\\n") != std::string_view::npos) return fixes;
    edits.push_back({{point.span.end, point.span.end}, "\""});
  }
  fixes.push_back({"Accept it as a risk", std::move(edits), false, false});
  return fixes;
}

}  // namespace

const Rule went_poorly_no_action{"went-poorly/no-action", "No action item takes up what went poorly", Severity::Information, check, fixes};

}  // namespace pm::rules
