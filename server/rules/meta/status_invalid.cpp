#include <optional>

#include "model/finish.h"
#include "rules/rule.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule meta_status_invalid;

namespace {

using model::Field;
using vocabulary::FieldId;

constexpr std::string_view kStatuses[] = {"draft", "in-review", "reviewed", "published", "closed", "final"};

std::optional<std::string> nearest(std::string_view written) {
  const std::string word = text::replace_all(text::replace_all(text::lower(text::trim(written)), "_", "-"), " ", "-");
  std::size_t distance = word.size() >= 7 ? 3 : 2;
  std::optional<std::string> best;
  if (word.size() < 4) return best;
  for (const std::string_view status : kStatuses) {
    const std::size_t found = text::edit_distance(word, status, distance);
    if (found < distance) distance = found, best = status == "final" ? "published" : std::string(status);
  }
  return best;
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  for (std::size_t i = 0; i < document.fields.size(); ++i) {
    const Field& field = document.fields[i];
    if (field.id != FieldId::Status || field.origin == model::FieldOrigin::Prose || field.placeholder || field.value.empty()) continue;
    if (model::status_of(field.text) != model::Status::None || field.text.size() > 40 || field.text.find_first_of("{[<") != std::string::npos)
      continue;
    // "Resolved" is the incident's status: where no schema says otherwise, that is a status too.
    const auto near = nearest(field.text);
    const bool own = document.schema_declared && field.origin != model::FieldOrigin::Label && field.origin != model::FieldOrigin::Table;
    if (!near && !own) continue;
    // still being typed: the beginning of a status at the end of the text
    if (document.source->size() == field.value.end) continue;
    Finding finding;
    finding.severity = meta_status_invalid.severity;
    finding.span = field.value;
    finding.message = "\"" + field.text + "\" is no status of a post-mortem (draft, in-review, reviewed, published, closed)" +
                      (near ? ": did you mean " + *near + "?" : ".");
    finding.subject = static_cast<int>(i);
    report.add(meta_status_invalid, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const auto& fields = context.document.fields;
  if (finding.subject < 0 || finding.subject >= static_cast<int>(fields.size())) return {};
  const auto near = nearest(fields[static_cast<std::size_t>(finding.subject)].text);
  std::vector<Fix> out;
  if (near) out.push_back({"Change to " + *near, {{finding.span, *near}}, true, false});
  for (const std::string_view status : kStatuses)
    if (status != "final" && (!near || status != *near)) out.push_back({"Change to " + std::string(status), {{finding.span, std::string(status)}}, false, false});
  return out;
}

}  // namespace

const Rule meta_status_invalid{"meta/status-invalid", "The document's status is none that there is", Severity::Warning, check, fixes};

}  // namespace pm::rules
