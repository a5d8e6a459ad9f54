#include "features_support.h"

#include <algorithm>
#include "catch.h"

#include "text/span.h"

namespace pm::test {

Marked marked(std::string text) {
  Marked out;
  if (const std::size_t cursor = text.find("<|>"); cursor != std::string::npos) {
    text.erase(cursor, 3);
    out.span = {static_cast<text::Offset>(cursor), static_cast<text::Offset>(cursor)};
  } else if (const std::size_t begin = text.find("<["); begin != std::string::npos) {
    text.erase(begin, 2);
    const std::size_t end = text.find("]>");
    REQUIRE(end != std::string::npos);
    text.erase(end, 2);
    out.span = {static_cast<text::Offset>(begin), static_cast<text::Offset>(end)};
  } else {
    FAIL("no cursor in the document");
  }
  out.text = std::move(text);
  return out;
}

settings::Settings team_settings() {
  settings::Settings settings;
  settings.people = {{"sarah", "Sarah Miller", "payments"}, {"alex", "Alex Kim", "platform"}, {"jordan", "", ""}};
  settings.teams = {{"payments", "Payments", {"sarah"}}, {"platform", "Platform", {"alex"}}};
  settings.code_owners = {"pat", "org/search", "alex"};
  settings.services = {"checkout", "search", "gift-cards"};
  settings.severities = {"SEV1", "SEV2", "SEV3"};
  return settings;
}

Options yaml() {
  Options options;
  options.path = "2026-11-20.postmortem.yaml";
  options.format = model::Format::Yaml;
  return options;
}

analysis::SnapshotPtr snapshot_of(std::string text, const Options& options) {
  analysis::Request request;
  request.path = options.path;
  request.version = 1;
  request.format = options.format;
  request.source = std::make_shared<const text::Source>(std::move(text));
  request.engine = std::make_shared<const rules::Engine>(std::make_shared<const settings::Settings>(options.settings));
  request.now = options.now;
  return analysis::analyze(request);
}

std::vector<features::Completion> complete(const std::string& document, const Options& options, char trigger) {
  const Marked at = marked(document);
  const auto snapshot = snapshot_of(at.text, options);
  auto found = features::complete(*snapshot, at.span.begin, trigger);
  // What holds of every list.
  for (const features::Completion& c : found) {
    INFO(document << "\n=> " << c.label);
    CHECK(c.edit.span == found.front().edit.span);
    CHECK(c.edit.span.touches(at.span.begin));
    CHECK(c.edit.span.end <= snapshot->source->size());
    CHECK(snapshot->source->line_of(c.edit.span.begin) == snapshot->source->line_of(c.edit.span.end));
    CHECK_FALSE(c.label.empty());
    CHECK(c.filter != c.label);
    CHECK(c.label.find('\n') == std::string::npos);
  }
  CHECK(std::is_sorted(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.rank < b.rank; }));
  return found;
}

std::vector<std::string> labels(const std::vector<features::Completion>& completions) {
  std::vector<std::string> out;
  for (const features::Completion& c : completions) out.push_back(c.label);
  return out;
}

std::vector<std::string> texts(const std::vector<features::Completion>& completions) {
  std::vector<std::string> out;
  for (const features::Completion& c : completions) out.push_back(c.edit.new_text);
  return out;
}

std::string after(const std::string& document, std::string_view label, const Options& options) {
  const auto found = complete(document, options);
  const auto wanted = std::find_if(found.begin(), found.end(), [&](const auto& c) { return c.label == label; });
  CAPTURE(document, label, labels(found));
  REQUIRE(wanted != found.end());
  return text::apply_edits(marked(document).text, {wanted->edit});
}

std::string hover(const std::string& document, const Options& options) {
  const Marked at = marked(document);
  const auto snapshot = snapshot_of(at.text, options);
  const auto found = features::hover(*snapshot, at.span.begin);
  if (!found) return {};
  CHECK(found->span.touches(at.span.begin));
  CHECK(found->span.end <= snapshot->source->size());
  return found->markdown;
}

std::vector<features::CodeAction> actions(const std::string& document, const std::vector<std::string>& only, const Options& options) {
  const Marked at = marked(document);
  return features::code_actions(*snapshot_of(at.text, options), {at.span, only});
}

std::vector<std::string> titles(const std::vector<features::CodeAction>& actions) {
  std::vector<std::string> out;
  for (const features::CodeAction& action : actions) out.push_back(action.title);
  return out;
}

std::string after_action(const std::string& document, std::string_view title, const std::vector<std::string>& only, const Options& options) {
  const auto found = actions(document, only, options);
  const auto wanted = std::find_if(found.begin(), found.end(), [&](const auto& a) { return a.title == title; });
  CAPTURE(document, title, titles(found));
  REQUIRE(wanted != found.end());
  return text::apply_edits(marked(document).text, wanted->edits);
}

}  // namespace pm::test
