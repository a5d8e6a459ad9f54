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

// Opens an object that the caller closes.
void begin(std::string& out, const Range& range, DiagnosticSeverity severity, std::string_view code, std::string_view message) {
  out += "{\"range\":";
  write_range(out, range);
  out += ",\"severity\":";
  out += std::to_string(static_cast<int>(severity));
  out += ",\"code\":";
  write_string(out, code);
  out += ",\"source\":";
  write_string(out, kSource);
  out += ",\"message\":";
  write_string(out, message);
}

void write(std::string& out, const analysis::Snapshot& snapshot, const rules::Finding& finding, const std::string& uri, const ClientCapabilities& client) {
  const text::Source& source = *snapshot.source;
  begin(out, to_range(source, finding.span, client.encoding), severity_of(finding.severity), finding.rule->id, finding.message);
  const std::string& configured = snapshot.settings().docs_url;
  const std::string& pages = configured.empty() ? client.rule_pages : configured;
  if (client.diagnostics.code_description && !pages.empty()) {
    out += ",\"codeDescription\":{\"href\":";
    write_string(out, pages + std::string(finding.rule->id) + ".md");
    out += '}';
  }
  std::string tags;
  for (const rules::Tag tag : finding.tags) {
    const int number = tag == rules::Tag::Unnecessary ? 1 : 2;
    if (client.diagnostics.tags.test(static_cast<std::size_t>(number))) tags += (tags.empty() ? "" : ",") + std::to_string(number);
  }
  if (!tags.empty()) out += ",\"tags\":[" + tags + "]";
  if (client.diagnostics.related && !finding.related.empty()) {
    out += ",\"relatedInformation\":[";
    for (const rules::Related& other : finding.related) {
      if (&other != &finding.related.front()) out += ',';
      out += "{\"location\":{\"uri\":";
      write_string(out, uri);
      out += ",\"range\":";
      write_range(out, to_range(source, other.span, client.encoding));
      out += "},\"message\":";
      write_string(out, other.message);
      out += '}';
    }
    out += ']';
  }
  out += '}';
}

// A list of at most kMaxDiagnostics; `one(i)` writes what stands at `where(i)`.
template <class One, class Where>
JsonText list(std::size_t count, const One& one, const Where& where) {
  const bool too_many = count > kMaxDiagnostics;
  const std::size_t shown = too_many ? kMaxDiagnostics - 1 : count;
  JsonText out{"["};
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) out.text += ',';
    one(out.text, i);
  }
  if (too_many) {
    out.text += ',';
    begin(out.text, where(shown), DiagnosticSeverity::Information, "postmortem/more-findings",
          "From here on " + std::to_string(count - shown) + " more findings are not shown.");
    out.text += '}';
  }
  out.text += ']';
  return out;
}

}  // namespace

Json diagnostic(const analysis::Snapshot& snapshot, const rules::Finding& finding, const std::string& uri, const ClientCapabilities& client) {
  std::string out;
  write(out, snapshot, finding, uri, client);
  return Json::parse(out);
}

JsonText diagnostics(const analysis::Snapshot& snapshot, const std::string& uri, const ClientCapabilities& client, settings::Severity least) {
  std::vector<const rules::Finding*> findings;
  for (const rules::Finding& finding : snapshot.findings)
    if (finding.severity <= least) findings.push_back(&finding);
  return list(
      findings.size(), [&](std::string& out, std::size_t i) { write(out, snapshot, *findings[i], uri, client); },
      [&](std::size_t i) { return to_range(*snapshot.source, findings[i]->span, client.encoding); });
}

JsonText diagnostics(const text::Source& source, const std::vector<config::Problem>& problems, const ClientCapabilities& client) {
  const auto place = [&](std::size_t i) { return to_range(source, problems[i].span, client.encoding); };
  return list(
      problems.size(),
      [&](std::string& out, std::size_t i) {
        begin(out, place(i), severity_of(problems[i].severity), problems[i].code, problems[i].message);
        out += '}';
      },
      place);
}

JsonText too_large(std::size_t size) {
  const std::string megabytes = std::to_string((size + (std::size_t{1} << 20) - 1) >> 20);
  JsonText out{"["};
  begin(out.text, {}, DiagnosticSeverity::Information, "postmortem/too-large",
        "This post-mortem of " + megabytes + " MB is too large to be checked: the limit is 4 MB.");
  out.text += "}]";
  return out;
}

}  // namespace pm::lsp
