// Every rule's page is its test: the examples in it are linted, and their fixes applied and linted again.
//
// ```markdown bad [fires=N] [today=YYYY-MM-DD] [path=P]   the rule fires N times (once by default)
// ```markdown good [today=…] [path=…]                     the rule does not fire
// ```markdown fixed                                        the bad example before it after the first fix of its first finding
// ```yaml config                                          the configuration of the examples that follow
// `yaml` in place of `markdown` makes the example a YAML document.
#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#if __has_include(<catch2/catch.hpp>)
#include <catch2/catch.hpp>
#else
#include <catch2/catch_all.hpp>
#endif

#include "config/config.h"
#include "config/yaml_check.h"
#include "model/adapters.h"
#include "rules/engine.h"
#include "rules/registry.h"
#include "rules/suppressions.h"
#include "text/source.h"
#include "text/strings.h"

namespace {

using pm::rules::Engine;
using pm::rules::Finding;
using pm::rules::Fix;
using pm::rules::Rule;
namespace text = pm::text;

struct Example {
  std::string kind;  // bad, good, fixed, config
  std::string text;
  bool yaml = false;
  int line = 0;  // of the fence in the page, from 1
  int fires = 1;
  std::optional<pm::calendar::Date> today;
  std::string path;
};

std::vector<Example> examples_of(std::string_view page) {
  std::vector<Example> out;
  const auto lines = text::split(page, '\n');
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::size_t ticks = 0;
    while (ticks < lines[i].size() && lines[i][ticks] == '`') ++ticks;
    if (ticks < 3) continue;
    const auto words = text::split(text::trim(lines[i].substr(ticks)), ' ');
    Example example;
    example.line = static_cast<int>(i) + 1;
    if (words.size() > 1) example.kind = words[1];
    example.yaml = !words.empty() && words[0] == "yaml";
    for (std::size_t w = 2; w < words.size(); ++w) {
      const std::string word(words[w]);
      if (word.starts_with("fires=")) example.fires = std::stoi(word.substr(6));
      if (word.starts_with("path=")) example.path = word.substr(5);
      if (word.starts_with("today="))
        example.today =
            pm::calendar::make_date(std::stoi(word.substr(6, 4)), std::stoi(word.substr(11, 2)), std::stoi(word.substr(14, 2)));
    }
    const std::string fence(ticks, '`');
    for (++i; i < lines.size() && lines[i] != fence; ++i) example.text += std::string(lines[i]) + "\n";
    if (!example.kind.empty()) out.push_back(std::move(example));
  }
  return out;
}

// As at the edge: with somebody who knows YAML.
std::shared_ptr<const pm::settings::Settings> by_default() {
  pm::settings::Settings settings;
  settings.yaml_check = pm::config::yaml_mistakes;
  return std::make_shared<const pm::settings::Settings>(std::move(settings));
}

std::shared_ptr<const pm::settings::Settings> configured(std::string_view text) {
  auto settings = pm::config::read(text).settings;
  settings.yaml_check = pm::config::yaml_mistakes;
  return std::make_shared<const pm::settings::Settings>(std::move(settings));
}

struct Linted {
  std::shared_ptr<pm::model::Document> document;
  std::vector<Finding> findings;
};

class Bench {
 public:
  explicit Bench(const Example& example, pm::settings::SettingsPtr settings)
      : example_(example), engine_(std::move(settings)) {}

  Linted lint(const std::string& source) const {
    pm::model::Input input;
    input.source = std::make_shared<text::Source>(source);
    input.path = !example_.path.empty() ? example_.path : example_.yaml ? "postmortem.yaml" : "postmortem.md";
    input.format = example_.yaml ? pm::model::Format::Yaml : pm::model::Format::Markdown;
    input.settings = &engine_.settings();
    Linted out;
    out.document = std::make_shared<pm::model::Document>(pm::model::build(input));
    out.findings = engine_.lint(*out.document, now());
    return out;
  }
  std::vector<Fix> fixes(const Linted& linted, const Finding& finding) const {
    return engine_.fixes(*linted.document, now(), finding);
  }

 private:
  pm::calendar::Now now() const {
    pm::calendar::Now now;
    now.today = example_.today.value_or(*pm::calendar::make_date(2026, 4, 10));
    now.time = {12, 0, 0};
    return now;
  }

  const Example& example_;
  Engine engine_;
};

using Counts = std::map<std::string_view, int>;
Counts counts_of(const std::vector<Finding>& findings) {
  Counts out;
  for (const Finding& f : findings) ++out[f.rule->id];
  return out;
}

std::string listed(const Linted& linted) {
  std::string out;
  for (const Finding& f : linted.findings)
    out += std::string(f.rule->id) + " at " + std::to_string(linted.document->source->line_of(f.span.begin) + 1) + " \"" +
           std::string(linted.document->source->slice(f.span)) + "\": " + f.message + "\n";
  return out;
}

void check_spans(const Linted& linted) {
  const auto size = linted.document->source->size();
  const std::string& all = linted.document->text();
  const auto boundary = [&](text::Offset at) {
    return at >= all.size() || (static_cast<unsigned char>(all[at]) & 0xC0) != 0x80;
  };
  for (const Finding& f : linted.findings) {
    INFO(f.rule->id << ": " << f.message);
    CHECK(f.span.begin <= f.span.end);
    CHECK(f.span.end <= size);
    CHECK((boundary(f.span.begin) && boundary(f.span.end)));
    CHECK_FALSE(f.message.empty());
    for (const auto& related : f.related) CHECK((related.span.begin <= related.span.end && related.span.end <= size));
  }
}

void check_edits(const Fix& fix, const Linted& linted) {
  const auto size = linted.document->source->size();
  CHECK_FALSE(fix.edits.empty());
  CHECK_FALSE(fix.title.empty());
  for (std::size_t i = 0; i < fix.edits.size(); ++i) {
    const auto& edit = fix.edits[i];
    CHECK(edit.span.begin <= edit.span.end);
    CHECK(edit.span.end <= size);
    for (std::size_t k = 0; k < i; ++k) CHECK_FALSE(edit.span.overlaps(fix.edits[k].span));
  }
}

// Lines that no edit touches are there afterwards, in their order.
void check_other_lines(const Fix& fix, const Linted& linted, const std::string& after) {
  const text::Source& source = *linted.document->source;
  std::size_t at = 0;
  for (text::Offset line = 0; line < source.line_count(); ++line) {
    const text::Span span = source.full_line(line);
    const bool touched = std::any_of(fix.edits.begin(), fix.edits.end(), [&](const text::TextEdit& e) {
      return e.span.overlaps(span) || (span.begin < e.span.begin && e.span.begin < span.end) || span.touches(e.span.begin) ||
             span.touches(e.span.end);
    });
    if (touched || span.empty()) continue;
    at = after.find(source.slice(span), at);
    INFO("line " << line + 1 << " is gone or has moved: " << source.slice(span));
    REQUIRE(at != std::string::npos);
    at += span.size();
  }
}

bool has_placeholder(const Fix& fix) {
  return std::any_of(fix.edits.begin(), fix.edits.end(),
                     [](const text::TextEdit& e) { return e.new_text.find("{{") != std::string::npos; });
}

void check_fix(const Bench& bench, const Linted& before, const Finding& finding, const Fix& fix, bool first) {
  INFO("fix: " << fix.title);
  check_edits(fix, before);
  const std::string fixed = text::apply_edits(before.document->text(), fix.edits);
  check_other_lines(fix, before, fixed);
  const Linted after = bench.lint(fixed);
  INFO("after the fix:\n" << fixed << "\nfindings then:\n" << listed(after));
  const Counts was = counts_of(before.findings);
  const Counts is = counts_of(after.findings);
  for (const auto& [id, count] : is) {
    if (id == "placeholder/left" && has_placeholder(fix)) continue;
    // Of what a broken document lacks nothing is said: once it is whole, that may be told.
    if (finding.rule->id == "yaml/syntax" && id != "yaml/syntax") continue;
    const auto known = was.find(id);
    INFO("rule " << id);
    // A further fix may mend a part: then the finding says less than before.
    if (!first && id == finding.rule->id && known != was.end() && count == known->second &&
        std::none_of(after.findings.begin(), after.findings.end(), [&](const Finding& f) { return f.message == finding.message; }))
      continue;
    CHECK(count <= (known == was.end() ? 0 : known->second) - (id == finding.rule->id ? 1 : 0));
  }
}

}  // namespace

TEST_CASE("Every rule has a page with a bad and a good example", "[rules]") {
  for (const Rule* rule : pm::rules::all_rules()) {
    INFO(rule->id);
    const std::string_view page = pm::rules::page_of(*rule);
    CHECK(page.starts_with("# " + std::string(rule->id) + "\n"));
    CHECK_FALSE(rule->summary.empty());
    CHECK(page.find("**Why.**") != std::string_view::npos);
    CHECK(pm::rules::find_rule(rule->id) == rule);
    const auto examples = examples_of(page);
    const auto has = [&](std::string_view kind) {
      return std::any_of(examples.begin(), examples.end(), [&](const Example& e) { return e.kind == kind; });
    };
    CHECK(has("bad"));
    CHECK(has("good"));
    // In both formats, but where the page says that the rule speaks of one only. What is wrong with YAML is so in front matter too.
    const bool markdown_only = page.find("**Formats.** Markdown.") != std::string_view::npos;
    for (const bool yaml : {false, true}) {
      if (yaml && markdown_only) continue;
      const auto in_format = [&](std::string_view kind) {
        return std::any_of(examples.begin(), examples.end(), [&](const Example& e) { return e.kind == kind && e.yaml == yaml; });
      };
      INFO((yaml ? "YAML" : "Markdown"));
      CHECK(in_format("bad"));
      CHECK((in_format("good") || (!yaml && rule->id.starts_with("yaml/"))));
    }
  }
}

TEST_CASE("The examples of every page hold", "[rules]") {
  for (const Rule* rule : pm::rules::all_rules()) {
    auto settings = by_default();
    const Example* bad = nullptr;
    const auto examples = examples_of(pm::rules::page_of(*rule));
    pm::settings::SettingsPtr bad_settings = settings;
    for (const Example& example : examples) {
      INFO(rule->id << ", example in line " << example.line << " of its page");
      if (example.kind == "config") {
        auto read = pm::config::read(example.text);
        read.settings.yaml_check = pm::config::yaml_mistakes;
        for (const auto& problem : read.problems) CHECK(problem.message == "");
        settings = std::make_shared<const pm::settings::Settings>(read.settings);
        continue;
      }
      const Bench bench(example.kind == "fixed" && bad != nullptr ? *bad : example,
                        example.kind == "fixed" ? bad_settings : settings);
      if (example.kind == "fixed") {
        REQUIRE(bad != nullptr);
        const Linted linted = bench.lint(bad->text);
        const auto finding =
            std::find_if(linted.findings.begin(), linted.findings.end(), [&](const Finding& f) { return f.rule == rule; });
        REQUIRE(finding != linted.findings.end());
        const auto fixes = bench.fixes(linted, *finding);
        REQUIRE_FALSE(fixes.empty());
        CHECK(text::apply_edits(bad->text, fixes.front().edits) == example.text);
        continue;
      }
      const Linted linted = bench.lint(example.text);
      INFO(example.text << "\nfindings:\n" << listed(linted));
      REQUIRE(linted.document->is_postmortem());
      check_spans(linted);
      const auto fired = counts_of(linted.findings)[rule->id];
      if (example.kind == "good") {
        CHECK(fired == 0);
      } else if (example.kind == "bad") {
        bad = &example;
        bad_settings = settings;
        CHECK(fired == example.fires);
        for (const Finding& finding : linted.findings)
          if (finding.rule == rule) {
            bool first = true;
            for (const Fix& fix : bench.fixes(linted, finding)) {
              check_fix(bench, linted, finding, fix, first);
              first = false;
            }
          }
      } else {
        FAIL("unknown kind of example: " << example.kind);
      }
    }
  }
}

TEST_CASE("Every finding of every bad example can be silenced where it stands, and in its file", "[rules]") {
  for (const Rule* rule : pm::rules::all_rules()) {
    auto settings = std::make_shared<const pm::settings::Settings>();
    for (const Example& example : examples_of(pm::rules::page_of(*rule))) {
      if (example.kind == "config") settings = std::make_shared<const pm::settings::Settings>(pm::config::read(example.text).settings);
      if (example.kind != "bad") continue;
      const Bench bench(example, settings);
      const Linted before = bench.lint(example.text);
      const Counts was = counts_of(before.findings);
      const pm::rules::SuppressionWriter writer(*before.document);
      for (const Finding& finding : before.findings) {
        if (finding.rule->id == "suppression/unused") continue;
        for (const bool whole : {false, true}) {
          const auto edits = whole ? writer.in_file(finding) : writer.here(finding);
          if (edits.empty() && !whole) continue;
          const std::string text = text::apply_edits(example.text, edits);
          const Linted after = bench.lint(text);
          INFO(rule->id << ", example in line " << example.line << ", " << finding.rule->id << (whole ? " in the file" : "") << ":\n"
                        << text << "\nfindings then:\n" << listed(after));
          for (const auto& [id, count] : counts_of(after.findings)) {
            const auto known = was.find(id);
            INFO(id);
            const int most = known == was.end() ? 0 : known->second;
            CHECK(count <= (id != finding.rule->id ? most : whole ? 0 : most - 1));
          }
          // The document is understood as before.
          CHECK(after.document->sections.size() == before.document->sections.size());
          CHECK(after.document->timeline.size() == before.document->timeline.size());
          CHECK(after.document->action_items.size() == before.document->action_items.size());
          CHECK(after.document->root_cause.whys.size() == before.document->root_cause.whys.size());
          CHECK(after.document->fields.size() == before.document->fields.size());
        }
      }
    }
  }
}

TEST_CASE("Half an example never breaks anything", "[rules]") {
  for (const Rule* rule : pm::rules::all_rules()) {
    const auto settings = by_default();
    for (const Example& example : examples_of(pm::rules::page_of(*rule))) {
      if (example.kind != "good" && example.kind != "bad") continue;
      const Bench bench(example, settings);
      for (std::size_t size = 0; size < example.text.size(); ++size) {
        const Linted linted = bench.lint(example.text.substr(0, size));
        for (const Finding& finding : linted.findings) {
          if (finding.span.begin > finding.span.end || finding.span.end > size) {
            INFO(rule->id << ", first " << size << " bytes of the example in line " << example.line << ": "
                          << finding.rule->id);
            REQUIRE(finding.span.end <= size);
          }
          if (finding.rule != rule) continue;
          for (const Fix& fix : bench.fixes(linted, finding))
            for (const auto& edit : fix.edits)
              if (edit.span.begin > edit.span.end || edit.span.end > size) REQUIRE(edit.span.end <= size);
        }
      }
    }
  }
}

// What is being typed is not finished: a finding about it would come and go with every key. Rules about what is not there are
// exempt, for it is not there yet.
TEST_CASE("Nothing flickers on the line that is being typed", "[rules]") {
  static constexpr std::string_view kAbsence[] = {
      "section/empty",        "section/missing",         "summary/field-missing", "timeline/missing-moment", "timeline/no-timezone",
      "timeline/no-date",     "timeline/entry-no-time",  "root-cause/no-chain",   "root-cause/no-statement", "root-cause/shallow",
      "root-cause/no-action", "root-cause/single-factor", "went-well/empty",       "went-poorly/empty",       "went-poorly/no-action",
      "action-item/none",     "action-item/incomplete",  "action-item/owner-missing", "action-item/deadline-missing",
      "action-item/priority-missing", "action-item/no-high-priority", "action-item/ticket-missing", "process/meeting-missing",
      "process/not-reviewed", "process/not-published", "process/attendee-missing", "meta/title-missing", "root-cause/why-unanswered",
      "action-item/done-without-evidence", "yaml/required"};
  std::map<std::string, std::string> first;  // the first case of each rule
  std::size_t markdown = 0, yaml = 0;
  for (const Rule* rule : pm::rules::all_rules()) {
    auto settings = by_default();
    for (const Example& example : examples_of(pm::rules::page_of(*rule))) {
      if (example.kind == "config") settings = configured(example.text);
      if (example.kind != "good") continue;
      const Bench bench(example, settings);
      // What is true of the whole example is true while it is being typed.
      const Counts whole = counts_of(bench.lint(example.text).findings);
      for (std::size_t size = 1; size < example.text.size(); ++size) {
        if (example.text[size - 1] == '\n') continue;
        ++(example.yaml ? yaml : markdown);
        const Linted linted = bench.lint(example.text.substr(0, size));
        const text::Offset last = linted.document->source->line_begin(linted.document->source->line_count() - 1);
        for (const Finding& finding : linted.findings) {
          if (finding.span.end <= last || whole.count(finding.rule->id) > 0) continue;
          const std::string id(finding.rule->id);
          if (std::find(std::begin(kAbsence), std::end(kAbsence), id) != std::end(kAbsence)) continue;
          first.emplace(id, "page of " + std::string(rule->id) + ", line " + std::to_string(example.line) + ": \"" +
                                std::string(linted.document->source->slice({last, linted.document->source->size()})) +
                                "\": " + finding.message);
        }
      }
    }
  }
  for (const auto& [id, where] : first) {
    INFO(id << ", " << where);
    CHECK(id == "");
  }
  CHECK(first.empty());
  CHECK(markdown > 10000);
  CHECK(yaml > 10000);
}
