#include "lsp/answers/diagnostics.h"

#include "lsp/protocol.h"

namespace pm::lsp {
namespace {

constexpr std::string_view kSource = "postmortem";

DiagnosticSeverity severity_of(settings::Severity severity) {
  switch (severity) {
    case settings::Severity::Error:
      return DiagnosticSeverity::Error;
    case settings::Severity::Warning:
      return DiagnosticSeverity::Warning;
    case settings::Severity::Information:
      return DiagnosticSeverity::Information;
    case settings::Severity::Hint:
      return DiagnosticSeverity::Hint;
  }
  return DiagnosticSeverity::Warning;
}

Json make(const Range& range, DiagnosticSeverity severity, std::string_view code, std::string_view message) {
  return {{"range", to_json(range)}, {"severity", severity}, {"code", code}, {"source", kSource}, {"message", message}};
}

Json more(const Range& range, std::size_t hidden) {
  return make(range, DiagnosticSeverity::Information, "postmortem/more-findings",
              "From here on " + std::to_string(hidden) + " more findings are not shown.");
}

}  // namespace

Json diagnostic(const analysis::Snapshot& snapshot, const rules::Finding& finding, const std::string& uri,
                const ClientCapabilities& client) {
  const text::Source& source = *snapshot.source;
  Json out =
      make(to_range(source, finding.span, client.encoding), severity_of(finding.severity), finding.rule->id, finding.message);
  const std::string& configured = snapshot.settings().docs_url;
  const std::string& pages = configured.empty() ? client.rule_pages : configured;
  if (client.diagnostics.code_description && !pages.empty())
    out["codeDescription"] = {{"href", pages + std::string(finding.rule->id) + ".md"}};
  Json tags = Json::array();
  for (const rules::Tag tag : finding.tags) {
    const int number = tag == rules::Tag::Unnecessary ? 1 : 2;
    if (client.diagnostics.tags.test(static_cast<std::size_t>(number))) tags.push_back(number);
  }
  if (!tags.empty()) out["tags"] = std::move(tags);
  if (client.diagnostics.related && !finding.related.empty()) {
    Json& related = out["relatedInformation"] = Json::array();
    for (const rules::Related& other : finding.related)
      related.push_back({{"location", {{"uri", uri}, {"range", to_json(to_range(source, other.span, client.encoding))}}},
                         {"message", other.message}});
  }
  return out;
}

Json diagnostics(const analysis::Snapshot& snapshot, const std::string& uri, const ClientCapabilities& client) {
  Json out = Json::array();
  const auto& findings = snapshot.findings;
  const bool too_many = findings.size() > kMaxDiagnostics;
  const std::size_t shown = too_many ? kMaxDiagnostics - 1 : findings.size();
  for (std::size_t i = 0; i < shown; ++i) out.push_back(diagnostic(snapshot, findings[i], uri, client));
  if (too_many) out.push_back(more(to_range(*snapshot.source, findings[shown].span, client.encoding), findings.size() - shown));
  return out;
}

Json diagnostics(const text::Source& source, const std::vector<config::Problem>& problems, const ClientCapabilities& client) {
  Json out = Json::array();
  const bool too_many = problems.size() > kMaxDiagnostics;
  const std::size_t shown = too_many ? kMaxDiagnostics - 1 : problems.size();
  for (std::size_t i = 0; i < shown; ++i)
    out.push_back(make(to_range(source, problems[i].span, client.encoding), severity_of(problems[i].severity), problems[i].code,
                       problems[i].message));
  if (too_many) out.push_back(more(to_range(source, problems[shown].span, client.encoding), problems.size() - shown));
  return out;
}

Json too_large(std::size_t size) {
  const std::string megabytes = std::to_string((size + (std::size_t{1} << 20) - 1) >> 20);
  return Json::array({make({}, DiagnosticSeverity::Information, "postmortem/too-large",
                           "This post-mortem of " + megabytes + " MB is too large to be checked: the limit is 4 MB.")});
}

}  // namespace pm::lsp
