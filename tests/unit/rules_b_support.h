// Linting a text as `postmortem.md`, for the tests of the rules about items, causes and lessons.
#pragma once

#if __has_include(<catch2/catch.hpp>)
#include <catch2/catch.hpp>
#else
#include <catch2/catch_test_macros.hpp>
#endif

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "model/adapters.h"
#include "rules/engine.h"
#include "text/span.h"

namespace rules_b {

struct Linted {
  std::string text;
  pm::settings::SettingsPtr settings;
  pm::calendar::Now now;
  pm::model::Document document;
  std::shared_ptr<pm::rules::Engine> engine;
  std::vector<pm::rules::Finding> all;

  std::vector<pm::rules::Finding> of(std::string_view id) const {
    std::vector<pm::rules::Finding> found;
    for (const auto& finding : all)
      if (finding.rule->id == id || (id.ends_with('*') && finding.rule->id.starts_with(id.substr(0, id.size() - 1))))
        found.push_back(finding);
    return found;
  }
  std::size_t count(std::string_view id) const { return of(id).size(); }
  std::string words(const pm::rules::Finding& finding) const { return std::string{document.source->slice(finding.span)}; }
  std::vector<pm::rules::Fix> fixes(const pm::rules::Finding& finding) const { return engine->fixes(document, now, finding); }
  std::string fixed(const pm::rules::Finding& finding, std::size_t which = 0) const {
    const auto offered = fixes(finding);
    return which < offered.size() ? pm::text::apply_edits(text, offered[which].edits) : std::string{"(no fix)"};
  }
  std::map<std::string, int> tally() const {
    std::map<std::string, int> counts;
    for (const auto& finding : all) ++counts[std::string{finding.rule->id}];
    return counts;
  }
};

inline Linted lint(std::string text, const pm::settings::Settings& settings = {}, const char* path = "postmortem.md") {
  Linted out;
  out.text = std::move(text);
  out.settings = std::make_shared<pm::settings::Settings>(settings);
  out.now.today = *pm::calendar::make_date(2026, 4, 10);
  pm::model::Input input;
  input.source = std::make_shared<pm::text::Source>(out.text);
  input.path = path;
  input.format = pm::model::format_of("", path).value_or(pm::model::Format::Markdown);
  input.settings = out.settings.get();
  out.document = pm::model::build(input);
  out.engine = std::make_shared<pm::rules::Engine>(out.settings);
  out.all = out.engine->lint(out.document, out.now);
  return out;
}

// What a text has more of than another, by rule; placeholder/left does not count.
inline std::string added(const Linted& before, const Linted& after) {
  const auto old = before.tally();
  std::string out;
  for (const auto& [id, count] : after.tally()) {
    const auto known = old.find(id);
    if (id != "placeholder/left" && count > (known == old.end() ? 0 : known->second)) out += id + " ";
  }
  return out;
}

}  // namespace rules_b
