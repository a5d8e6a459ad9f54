// Blame through the engine: only changed blocks are looked at again, fixes look at one block, YAML texts, settings of a team.
#include <string>

#include "config/config.h"
#include "rules_b_support.h"

using namespace pm;
using rules_b::lint;

namespace {

std::string document(const std::string& third) {
  return "# Post-mortem: checkout\n\n## Summary\n\nThe API was down.\n\n## Root Cause Analysis\n\nThe engineer forgot to check the lag.\n\n" + third +
         "\n\n## Action Items\n\n- Add an alert on the lag\n";
}

// What a version of the text costs, with what is known from the versions before.
std::size_t analysed(const rules::Engine& engine, rules::LintState& state, const std::string& text, std::vector<rules::Finding>* out = nullptr) {
  const auto linted = lint(text);
  auto findings = engine.lint(linted.document, linted.now, state);
  if (out != nullptr) *out = std::move(findings);
  return state.analysed();
}

}  // namespace

TEST_CASE("only changed blocks are looked at again", "[blame]") {
  const rules::Engine engine(std::make_shared<settings::Settings>());
  rules::LintState state;
  const std::size_t all = analysed(engine, state, document("The replica was behind."));
  CHECK(all >= 4);
  CHECK(analysed(engine, state, document("The replica was behind.")) == 0);
  CHECK(analysed(engine, state, document("The replica was behind by an hour.")) == 1);
  CHECK(analysed(engine, state, "\n\n" + document("The replica was behind by an hour.")) == 0);  // moved, not changed
}

TEST_CASE("a name that comes to be known concerns the blocks that hold it", "[blame]") {
  const rules::Engine engine(std::make_shared<settings::Settings>());
  rules::LintState state;
  const auto with_owner = [](const std::string& owner) {
    return document("Quorra broke the login page.") + "- Write the runbook — @" + owner + "\n";
  };
  analysed(engine, state, with_owner("qu"));
  CHECK(analysed(engine, state, with_owner("qux")) <= 2);  // the item itself
  std::vector<rules::Finding> findings;
  CHECK(analysed(engine, state, with_owner("quorra"), &findings) <= 3);
  CHECK(std::any_of(findings.begin(), findings.end(), [](const auto& one) { return one.rule->id == "blame/named-individual"; }));
}

TEST_CASE("list items go on with the sentence above them", "[blame]") {
  const auto person = lint(document("The on-call engineer:\n\n- forgot to renew the certificate\n- and *never* ran the tests\n- The worker failed to start."));
  CHECK(person.of("blame/person-failure").size() == 3);  // one is the document's own
  const auto system = lint(document("The worker:\n\n- failed to start\n- ignored the flag"));
  CHECK(system.of("blame/person-failure").size() == 1);
  const auto nested = lint(document("1. That night, the operator:\n   - skipped the checklist\n2. ignored the flag"));
  CHECK(nested.of("blame/person-failure").size() == 2);
  const rules::Engine engine(std::make_shared<settings::Settings>());
  rules::LintState state;
  analysed(engine, state, document("The worker:\n\n- skipped the checklist"));
  CHECK(analysed(engine, state, document("The engineer:\n\n- skipped the checklist")) == 2);  // the lead and what goes on with it
}

TEST_CASE("messages show the words without their marks", "[blame]") {
  const auto linted = lint(document("The on-call engineer, **Marcus**, was told. [Marcus](https://example.com/m) broke the login page."));
  for (const auto& finding : linted.of("blame/named-individual")) {
    CHECK(finding.message.find("Marcus broke") != std::string::npos);
    CHECK(finding.message.find("](") == std::string::npos);
  }
}

TEST_CASE("fixes are those of the finding's own block", "[blame]") {
  const auto linted = lint(document("The engineer forgot to renew the certificates."));
  const auto found = linted.of("blame/person-failure");
  REQUIRE(found.size() == 2);
  CHECK(linted.fixed(found[0]).find("The lag was not checked.") != std::string::npos);
  CHECK(linted.fixed(found[1]).find("The certificates were not renewed.") != std::string::npos);
}

TEST_CASE("texts of YAML are read like those of Markdown, with exact places", "[blame][yaml]") {
  const std::string yaml =
      "title: Checkout outage\nseverity: SEV2\n"
      "timeline:\n  - time: \"2026-03-01T14:03:00Z\"\n    event: The engineer accidentally deleted the queue.\n"
      "root_cause:\n  statement: >-\n    The load was high.\n    The engineer forgot to\n    raise the limit.\n"
      "  whys:\n    - why: Why was the limit low?\n      because: \"Marcus broke it: the operator ignored the alert.\"\n"
      "went_well:\n  - The alert fired at once.\n"
      "went_poorly:\n  - |\n    It took long.\n    Obviously, the page was wrong.\n  - 'The reviewer didn''t check the diff.'\n"
      "action_items:\n  - what: Retrain the engineer\n    owner: \"@marcus\"\n    priority: P1\n    due: 2026-05-01\n";
  const auto linted = lint(yaml, {}, "postmortem.yaml");
  std::vector<std::string> words;
  for (const auto& finding : linted.of("blame/*")) words.push_back(linted.words(finding));
  CHECK(words == std::vector<std::string>{"The engineer accidentally deleted", "The engineer forgot to\n    raise", "Marcus broke", "the operator ignored",
                                          "Obviously", "The reviewer didn''t check", "Retrain the engineer"});
  for (const auto& finding : linted.of("blame/*"))
    for (const auto& fix : linted.fixes(finding)) {
      const auto after = lint(text::apply_edits(yaml, fix.edits), {}, "postmortem.yaml");
      INFO(after.text);
      CHECK(after.of("blame/*").size() < linted.of("blame/*").size());
    }
}

TEST_CASE("other languages stay silent", "[blame]") {
  CHECK(lint("# Post-mortem: Ausfall\n\n## Zusammenfassung\n\nDer Ingenieur hat vergessen, das Zertifikat zu erneuern, und niemand hat es bemerkt. Es war "
             "human error, sagt der Bericht, aber die Ursache war das Werkzeug, das die Eingabe nicht prüfte.\n\n## Ursache\n\nMarcus hat die Tabelle "
             "gelöscht, weil die Anzeige falsch war.\n").count("blame/*") == 0);
}

TEST_CASE("a team's phrases have the power of the built-in ones", "[blame]") {
  settings::Settings own;
  own.blame_add = {{"person-failure", "~yolo % subject=person off=actions span=subject"}, {"character", "cowboy"}};
  own.blame_remove = {"~forget to", "( at fault | to blame ) % subject=blamed"};
  own.rules = {{"blame/hindsight", std::nullopt}};
  const auto linted = lint("# Post-mortem\n\n## Root Cause Analysis\n\nThe engineer yoloed the release.\n\nThe script yoloed the release.\n\nThe engineer forgot to check.\n\n"
                           "It was a cowboy release.\n\nObviously it broke.\n\nThe network team is to blame.\n\n## Timeline\n\n- 14:00 UTC — start\n", own);
  std::vector<std::string> words;
  for (const auto& finding : linted.of("blame/*")) words.push_back(linted.words(finding));
  CHECK(words == std::vector<std::string>{"The engineer yoloed", "cowboy"});
  CHECK(prose::check_pattern("cowboy % subject=nobody"));
  CHECK(prose::check_pattern("cowboy % off=everywhere"));
  CHECK(prose::check_pattern("% subject=person"));
}

TEST_CASE("phrases meant to be slow are not", "[blame]") {
  prose::LexiconChanges nasty;
  for (const char* phrase : {"a ...12 a ...12 a ...12 a ...12 b", "<word> ...12 <word> ...12 <word> ...12 b", "( a | a | a ) ...12 ( a | a | a ) ...12 ( a | a ) b",
                             "a [ a ] [ a ] [ a ] [ a ] [ a ] [ a ] b", "aaa* ,,,12 aaa* ,,,12 aaa* b"}) {
    REQUIRE_FALSE(prose::check_pattern(phrase));
    nasty.add.push_back({prose::BlameCategory::Character, phrase});
  }
  const prose::BlameDetector detector(nasty);
  std::string text;
  while (text.size() < 100'000) text += "a aaaa ";
  prose::Passage passage;
  passage.text = text;
  CHECK(detector.find(passage, {}).empty());  // to try every way would take years
}
