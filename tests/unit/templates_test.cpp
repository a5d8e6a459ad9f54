// The template and what is inserted from it: in the document's style, at its place, understood by the rules.
#include <algorithm>
#include <memory>
#include <string>

#if __has_include(<catch2/catch.hpp>)
#include <catch2/catch.hpp>
#else
#include <catch2/catch_all.hpp>
#endif

#include "model/adapters.h"
#include "rules/engine.h"
#include "templates/templates.h"

namespace {

using pm::model::Format;
using pm::vocabulary::SectionId;
namespace templates = pm::templates;
namespace text = pm::text;

pm::model::Document read(const std::string& source, Format format = Format::Markdown) {
  static const pm::settings::Settings kSettings;
  pm::model::Input input;
  input.source = std::make_shared<text::Source>(source);
  input.path = format == Format::Yaml ? "postmortem.yaml" : "postmortem.md";
  input.format = format;
  input.settings = &kSettings;
  return pm::model::build(input);
}

std::vector<pm::rules::Finding> lint(const pm::model::Document& document) {
  const pm::rules::Engine engine(std::make_shared<const pm::settings::Settings>());
  pm::calendar::Now now;
  now.today = *pm::calendar::make_date(2026, 4, 10);
  return engine.lint(document, now);
}

std::string with_section(const std::string& source, SectionId id) {
  const auto document = read(source);
  return text::apply_edits(source, {templates::insert_section(id, document)});
}

std::string fill(std::string source, const std::string& from, const std::string& to) {
  const auto at = source.find(from);
  REQUIRE(at != std::string::npos);
  return source.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("The untouched template gets hints only", "[templates]") {
  for (const Format format : {Format::Markdown, Format::Yaml}) {
    const std::string whole = templates::whole(format);
    CHECK(whole.find("%%") == std::string::npos);
    CHECK(whole.ends_with("\n"));
    const auto document = read(whole, format);
    CHECK(document.is_postmortem());
    CHECK(document.status == pm::model::Status::Draft);
    for (const SectionId id : pm::vocabulary::template_sections()) CHECK(document.section(id) != nullptr);
    for (const auto& finding : lint(document)) {
      INFO(finding.rule->id << ": " << finding.message);
      CHECK(finding.severity == pm::settings::Severity::Hint);
    }
  }
}

TEST_CASE("The template filled in gets nothing", "[templates]") {
  std::string whole = templates::whole(Format::Markdown);
  const std::pair<const char*, const char*> values[] = {
      {"{{title}}", "login unavailable"},
      {"{{@author}}", "@sarah"},
      {"{{YYYY-MM-DD}}", "2026-04-03"},
      {"{{YYYY-MM-DD}} {{HH:MM}} UTC", "2026-04-01 14:23 UTC"},
      {"{{how long users felt it, such as 42 minutes}}", "32 min"},
      {"{{SEV1 to SEV5}}", "SEV3"},
      {"{{services}}", "login"},
      {"{{how many users, and what they experienced}}", "300 of 4,000 users could not log in"},
      {"{{money, broken promises, support tickets, or none}}", "none"},
      {"{{HH:MM}}", "14:23"},
      {"{{what changed, and what users began to see}}", "the certificate expires, logins fail"},
      {"{{HH:MM}}", "14:27"},
      {"{{which alert or report showed it}}", "alert on failed logins"},
      {"{{HH:MM}}", "14:29"},
      {"{{who picked it up}}", "@sarah"},
      {"{{HH:MM}}", "14:50"},
      {"{{what ended the impact}}", "new certificate in place"},
      {"{{HH:MM}}", "14:55"},
      {"{{how we know that it is over}}", "no failed logins for 5 min"},
      {"{{did users see this}}", "could users not log in"},
      {"{{The answer.}}", "The certificate of the token service had expired."},
      {"{{did that happen}}", "had the certificate expired"},
      {"{{The answer.}}", "Its renewal ran on a host that had been shut down."},
      {"{{was that possible}}", "did the renewal run on that host"},
      {"{{The answer.}}", "The list of hosts to shut down does not name the jobs on them."},
      {"{{was it not noticed before}}", "was the missing renewal not noticed"},
      {"{{The answer.}}", "Expiry is watched only for public certificates."},
      {"{{is it like that}}", "is expiry watched only for those"},
      {"{{The answer.}}", "The check was written before there were internal certificates."},
      {"{{the condition in the system or the process that we can change}}", "internal certificates are not watched"},
      {"{{what made it more likely, longer or harder to see}}", "The rollback guide named a host that is gone"},
      {"{{what helped, and by how much}}", "The alert fired 4 min after the first failed login"},
      {"{{what cost time or made it worse, and by how much}}", "It took 15 min to find the certificate's owner"},
      {"{{what to do, so that it can be checked}}", "Alert 14 days before any internal certificate expires"},
      {"{{@owner}}", "@sarah"},
      {"{{YYYY-MM-DD}}", "2026-04-15"},
      {"{{what to do, so that it can be checked}}", "Add the owner to every certificate in the inventory"},
      {"{{@owner}}", "@alex"},
      {"{{YYYY-MM-DD}}", "2026-04-22"},
  };
  for (const auto& [from, to] : values) whole = fill(std::move(whole), from, to);
  CHECK_FALSE(templates::has_placeholders(whole));
  const auto document = read(whole);
  for (const auto& finding : lint(document)) {
    INFO(finding.rule->id << ": " << finding.message << "\n" << whole);
    CHECK(false);
  }
}

TEST_CASE("A section goes to its place in the order", "[templates]") {
  const std::string source =
      "# Post-mortem: x\n\n## Summary\n\nText.\n\n## Impact\n\nText.\n\n## Action Items\n\n- P1 — Task — @a — 2026-04-15\n";
  const std::string timeline = with_section(source, SectionId::Timeline);
  CHECK(timeline.find("## Impact\n\nText.\n\n## Timeline\n\n<!--") != std::string::npos);
  CHECK(timeline.find("it is over}}\n\n## Action Items\n") != std::string::npos);
  const auto document = read(source);
  const auto all = text::apply_edits(
      source, templates::insert_sections(
                  {SectionId::WentPoorly, SectionId::Timeline, SectionId::RootCause, SectionId::WentWell}, document));
  const auto after = read(all);
  int last = -1;
  for (const auto& section : after.sections) {
    if (!pm::vocabulary::is_template_section(section.id)) continue;
    CHECK(static_cast<int>(section.id) > last);
    last = static_cast<int>(section.id);
  }
  CHECK(last == static_cast<int>(SectionId::ActionItems));
  CHECK(all.find("\n\n\n") == std::string::npos);
}

TEST_CASE("At the end of the document, with or without a line end", "[templates]") {
  for (const std::string end : {"", "\n", "\n\n"}) {
    const std::string source = "# Post-mortem: x\n\n## Summary\n\nText." + end;
    const std::string after = with_section(source, SectionId::WentWell);
    CHECK(after.find("Text.\n\n## What Went Well\n\n") != std::string::npos);
    CHECK(after.ends_with("by how much}}\n"));
  }
  CHECK(with_section("", SectionId::Summary).starts_with("## Summary\n"));
  const std::string source = "# Post-mortem: x\n";
  const auto document = read(source);
  const auto both =
      text::apply_edits(source, templates::insert_sections({SectionId::WentWell, SectionId::WentPoorly}, document));
  CHECK(both.find("\n\n\n") == std::string::npos);
  CHECK(both.find("by how much}}\n\n## What Went Poorly\n") != std::string::npos);
}

TEST_CASE("In the style of the document", "[templates]") {
  CHECK(with_section("# Post-mortem: x\r\n\r\n## Summary\r\n\r\nText.\r\n", SectionId::Timeline)
            .find("\r\n\r\n## Timeline\r\n\r\n<!--") != std::string::npos);
  CHECK(with_section("Post-mortem: x\n==============\n\nSummary\n-------\n\nText.\n\nAction Items\n------------\n\n- x\n",
                     SectionId::Timeline)
            .find("Timeline\n--------\n\n") != std::string::npos);
  CHECK(with_section("# Post-mortem: x\n\n### Summary\n\nText.\n\n### Action Items\n\n- x\n", SectionId::Timeline)
            .find("\n### Timeline\n") != std::string::npos);
  CHECK(with_section("# Post-mortem: x\n\n## Summary\n\n* Text.\n\n## Action Items\n\n* x\n", SectionId::WentWell)
            .find("\n* {{what helped") != std::string::npos);
  // beside its sibling, below their common parent
  const std::string nested =
      "# Post-mortem: x\n\n## Summary\n\nText.\n\n## Lessons learned\n\n### What went well\n\n- x\n\n## Action Items\n\n- y\n";
  CHECK(with_section(nested, SectionId::WentPoorly).find("- x\n\n### What Went Poorly\n\n") != std::string::npos);
}

TEST_CASE("Placeholders become tab stops", "[templates]") {
  CHECK(templates::as_snippet("- {{HH:MM}} — {{what}}\n") == "- ${1:HH:MM} — ${2:what}\n");
  CHECK(templates::as_snippet("costs $5 {in} C:\\x {{a } b}}") == "costs \\$5 {in\\} C:\\\\x ${1:a \\} b}");
  CHECK(templates::as_snippet("{{open") == "{{open");
  CHECK(templates::as_snippet("") == "");
  CHECK(templates::has_placeholders("a {{b}} c"));
  CHECK_FALSE(templates::has_placeholders("a }} {{ c"));
}
