// The blameless detector: labelled sentences (tests/blame/*.tsv), spans, masks, rewrites, the team's own phrases, hostile input.
#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_test_macros.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <algorithm>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "blame_support.h"
#include "prose/blame.h"
#include "prose/lexicon.h"

using namespace pm;
using namespace pm::prose;
using namespace pm::prose::testing;

namespace {

bool has(const std::vector<BlameFinding>& findings, std::string_view category) {
  return std::any_of(findings.begin(), findings.end(), [&](const BlameFinding& one) { return id_of(one.category) == category; });
}

void check_sentences(const std::string& file) {
  std::ifstream in(std::string(PM_TESTS_DIR) + "/blame/" + file);
  REQUIRE(in);
  std::size_t count = 0;
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    const auto columns = split(line, '\t');
    REQUIRE(columns.size() == 4);
    const std::string& text = columns[3];
    INFO(file << ": " << text);
    const auto findings = find(text, place_of(columns[1]));
    ++count;
    if (columns[0] == "quiet") {
      INFO("fired: " << (findings.empty() ? "" : id_of(findings[0].category)));
      CHECK(findings.empty());
      continue;
    }
    const auto wanted = split(columns[2], '|');
    CHECK(std::any_of(wanted.begin(), wanted.end(), [&](const std::string& one) { return has(findings, one); }));
    for (const auto& finding : findings) {
      CHECK(finding.span.begin < finding.span.end);
      CHECK(finding.span.end <= text.size());
      CHECK_FALSE(finding.message.empty());
      CHECK(finding.message.find('{') == std::string::npos);
      for (const auto& rewrite : finding.rewrites) {
        const std::string better = applied(text, rewrite);
        INFO("rewritten: " << better);
        CHECK(better != text);
        CHECK_FALSE(rewrite.title.empty());
        const auto left = find(better, place_of(columns[1]));
        CHECK_FALSE(std::any_of(left.begin(), left.end(), [&](const BlameFinding& one) { return one.category == finding.category && one.span == finding.span; }));
        CHECK(std::count_if(left.begin(), left.end(), [&](const BlameFinding& one) { return one.category == finding.category; }) <
              std::count_if(findings.begin(), findings.end(), [&](const BlameFinding& one) { return one.category == finding.category; }));
        CHECK(better.find("  ") == std::string::npos);
      }
    }
  }
  CHECK(count > 100);
}

std::string marked(std::string_view text, Place place = Place::RootCause) {
  const auto findings = find(text, place);
  return findings.empty() ? "" : std::string(text::slice(text, findings[0].span));
}

std::string rewritten(const std::string& text, Place place = Place::RootCause) {
  const auto findings = find(text, place);
  return findings.empty() || findings[0].rewrites.empty() ? "" : applied(text, findings[0].rewrites[0]);
}

}  // namespace

TEST_CASE("the lexicon has no mistakes", "[prose]") {
  const Lexicon lexicon(lexicon_files());
  for (const auto& error : lexicon.errors()) FAIL_CHECK(error);
}

TEST_CASE("labelled sentences", "[prose]") { check_sentences("sentences.tsv"); }
TEST_CASE("labelled sentences that were kept aside", "[prose]") { check_sentences("heldout.tsv"); }

// The aim is 0.97 and 0.90; the rest keeps a sentence more or less from deciding.
TEST_CASE("sentences kept aside for their figures: precision and recall", "[prose]") {
  int caught = 0, missed = 0, alarms = 0;
  for (const Labelled& one : labelled("unseen.tsv")) {
    const bool fired = !find(one.text, one.place).empty();
    if (one.fire) (fired ? caught : missed) += 1;
    else if (fired) ++alarms;
  }
  REQUIRE(caught + missed > 60);
  CHECK(caught >= 0.97 * (caught + alarms));
  CHECK(caught >= 0.90 * (caught + missed));
}

TEST_CASE("the words that matter are marked", "[prose]") {
  CHECK(marked("Early on, the engineer failed to check the lag.") == "the engineer failed to check");
  CHECK(marked("The primary volume was deleted by @priya during the cleanup.") == "deleted by @priya");
  CHECK(marked("Dana's change took down the pipeline.") == "Dana's change took down");
  CHECK(marked("**Marcus** broke the login page.") == "Marcus** broke");
  CHECK(marked("Zoë Martín broke the login page.") == "Zoë Martín broke");
  CHECK(marked("The flag was fine.\nWho approved\nthe change?") == "Who approved");
}

TEST_CASE("names of things are no persons", "[prose]") {
  CHECK(find("Phoenix broke the login page.").empty());
  CHECK(find("Dana Gateway dropped the connections.").empty());
  CHECK_FALSE(find("Dana dropped the connections table.").empty());
}

TEST_CASE("teams behind a handle are no persons", "[prose]") {
  CHECK(find("The rule was deleted by @platform-team.").empty());
  CHECK(find("The rule was deleted by @acme/storage.").empty());
  CHECK_FALSE(find("The rule was deleted by @kim.").empty());
}

TEST_CASE("a sentence may go on behind a line break", "[prose]") {
  CHECK(has(find("The engineer on the payments\nservice forgot\nto update the schema."), "person-failure"));
  CHECK(find("The change was reviewed by an engineer.\nFailed to start: the worker.").empty());
}

TEST_CASE("code, links and quotations are not the writer's words", "[prose]") {
  CHECK(find("The log said `the engineer forgot to check`.").empty());
  CHECK(find("See [the report](https://example.com/human-error).").empty());
  CHECK(find("A customer wrote: \"your engineer was careless\".").empty());
  CHECK(find("A customer wrote “your engineer forgot to check”.").empty());
  CHECK_FALSE(find("\"The engineer forgot to check the lag\"").empty());  // the whole item: the writer's own point
  CHECK(find("> The engineer forgot to check the lag.").empty());
}

TEST_CASE("possessives behind handles and marks", "[prose]") {
  for (const char* text : {"@alex's change broke the parser.", "@alex\xE2\x80\x99s change broke the parser.", "**Marcus**'s change broke Dana's build.", "[Marcus](https://example.com/m)'s change broke the build."})
    CHECK(has(find(text), "named-individual"));
}

TEST_CASE("IT and US are no pronouns", "[prose]") {
  CHECK(has(find("The IT technician did not label the cables."), "person-failure"));
  CHECK(find("The US region failed to replicate.").empty());
}

TEST_CASE("a name goes on behind an insertion, an apposition decides", "[prose]") {
  CHECK(has(find("Jordan, not realising that the terminal was live, dropped the schema."), "named-individual"));
  CHECK(find("Mercury, our ledger service, dropped the rows.").empty());
}

TEST_CASE("what an engineer believed is no new subject", "[prose]") {
  CHECK(has(find("The engineer assumed that the backup had run and did not check the log."), "person-failure"));
  CHECK(find("The probe reported that the backup had run and did not check the log.").empty());
}

TEST_CASE("a phrase whose first item mixes words and classes is found by both", "[prose]") {
  const BlameDetector own({{{BlameCategory::Character, "wobbly|<change> of doom"}}, {}});
  CHECK(has(find("It was a wobbly of doom.", Place::RootCause, own), "character"));
  CHECK(has(find("It was a commit of doom.", Place::RootCause, own), "character"));
}

TEST_CASE("a time in the middle of a clause is no subject", "[prose]") {
  CHECK(has(find("The engineer who had been on call since Monday forgot to renew the certificate."), "person-failure"));
  CHECK(find("Since Monday the job has failed to start.").empty());
}

TEST_CASE("pronouns mean the person before them", "[prose]") {
  CHECK(has(find("Two operators ran the playbook. They did not check the lag."), "person-failure"));
  CHECK(find("Two replicas were behind. They did not check the epoch.").empty());
}

TEST_CASE("a counterfactual about no person is mild", "[prose]") {
  const auto alert = find("A canary would have caught this.");
  REQUIRE(alert.size() == 1);
  CHECK(alert[0].mild);
  const auto person = find("The engineer should have checked the lag.");
  REQUIRE(person.size() == 1);
  CHECK_FALSE(person[0].mild);
}

TEST_CASE("rewrites come out as sentences", "[prose]") {
  CHECK(rewritten("The engineer failed to check the replication lag before the switch.") == "The replication lag was not checked before the switch.");
  CHECK(rewritten("Marcus forgot to renew the certificates.") == "The certificates were not renewed.");
  CHECK(rewritten("She ignored two warnings before the rollout.") == "Two warnings were ignored before the rollout.");
  CHECK(rewritten("Jordan dropped the orders table in production.") == "The orders table was dropped in production.");
  CHECK(rewritten("Dana's change took down the pipeline.") == "The change took down the pipeline.");
  CHECK(rewritten("The outage was caused by @priya deleting the wrong replica.") == "The outage was caused by deleting the wrong replica.");
  CHECK(rewritten("Who merged this without a review?") == "How was this merged without a review?");
  CHECK(rewritten("Why didn't the engineer check the logs?") == "Why were the logs not checked?");
  CHECK(rewritten("An inexperienced engineer was on call.", Place::WentPoorly) == "An engineer was on call.");
  CHECK(rewritten("A careless operator pressed it.") == "An operator pressed it.");
  CHECK(rewritten("Obviously the flag was dangerous.") == "The flag was dangerous.");
  CHECK(rewritten("The root cause was human error.") == "The tool accepted ${1:the input}; nothing ${2:checked it}.");
  CHECK(rewritten("Root cause: human error.") == "Root cause: the tool accepted ${1:the input}; nothing ${2:checked it}.");
  CHECK(rewritten("Of course the disk filled up.") == "The disk filled up.");
  CHECK(rewritten("The rack was unplugged by a technician of the vendor.") == "The rack was unplugged.");
  CHECK(rewritten("The new operator had never tested a restore.") == "A restore had never been tested.");
  CHECK(rewritten("@jordan pushed a bad config to two regions.") == "A bad config was pushed to two regions.");
  CHECK(rewritten("Marcus took the API down with a bad rule.") == "A bad rule took the API down.");
  CHECK(rewritten("It was done in a sloppy way.").empty());
  CHECK(rewritten("A support engineer disabled the hook for all tenants by mistake.").empty());
  CHECK(rewritten("Someone mistakenly disabled the hook for all tenants.") == "The hook for all tenants was disabled.");
  CHECK(rewritten("Who gave the intern access?").empty());
  CHECK(rewritten("Retrain the engineer (@priya)", Place::ActionItems) == "Add a guardrail that ${1:checks or refuses this} for everyone (@priya)");
  CHECK(rewritten("The DBA neglected the warning about the disk.") == "The warning about the disk was neglected.");
  CHECK(rewritten("The duty manager ignored the first three calls from the monitoring team.") == "The first three calls from the monitoring team were ignored.");
  CHECK(rewritten("The operators ignored the temperature alarm for six hours.") == "The temperature alarm was ignored for six hours.");
  CHECK(rewritten("Our SRE unintentionally removed the route to the database subnet.") == "The route to the database subnet was removed.");
  CHECK(rewritten("An SRE had mistakenly tagged the instances for deletion.") == "The instances were tagged for deletion.");
  CHECK(rewritten("@sarah caused a cascade of restarts by editing the shared config map.") == "Editing the shared config map caused a cascade of restarts.");
  CHECK(rewritten("@alex's change broke the parser.") == "The change broke the parser.");
  CHECK(rewritten("It's all the intern's fault.").empty());
  CHECK(rewritten("It was a sloppy migration plan.", Place::WentPoorly).empty());
  CHECK(rewritten("It was a stupid mistake.", Place::WentPoorly) == "It was a mistake.");
  CHECK(rewritten("Someone forgot to turn the alerts back on.").empty());
  CHECK(rewritten("Who left the bucket open?").empty());
  CHECK(rewritten("An administrator accidentally removed more servers than intended.").empty());
  CHECK(rewritten("We should have paused at 5 %.") == "At the time, ${1:what was known}; the gap was ${2:what was missing}.");
  // Where the rest of the sentence needs the person, or a mark would lose its partner, there is none.
  CHECK(rewritten("The engineer skipped the check and merged the change.").empty());
  CHECK(rewritten("**Marcus** skipped the check.").empty());
}

TEST_CASE("a team's own phrases", "[prose]") {
  const BlameDetector own({{{BlameCategory::Character, "cowboy|hero ... deploy"}}, {"in hindsight"}});
  CHECK(has(find("It was a hero like late deploy.", Place::RootCause, own), "character"));
  CHECK(find("In hindsight, the limit was low.", Place::RootCause, own).empty());
  CHECK_FALSE(find("Needless to say, the limit was low.", Place::RootCause, own).empty());
  CHECK_FALSE(check_pattern("should|ought ...3 ( have | be ) <participle>"));
  CHECK_FALSE(check_pattern("didn't bother"));
  for (const char* bad : {"", "   ", "( a b", "a )", "[ a ]", "...", "a ...99 b", "<nobody-knows> a", "a||b", "a, b", "~", "a [ b ] [ c ] [ d ] [ e ] [ f ] [ g ] [ h ] [ i ] [ j ] [ k ]"})
    CHECK(check_pattern(bad));
  CHECK(check_pattern(std::string(1000, 'a')));
}

TEST_CASE("any bytes will do, in linear time", "[prose]") {
  const std::vector<std::string> pieces{"x",           "\xFF",  std::string(1, '\0'), "human error ", "the engineer who ", "if had ", "should have ", "\"a ",
                                        "forgot to, ", "@a.b/", "did not bother to ", "Jordan, not ", "assumed that ", "'s ",                "(",            "Who ",              "\xE2\x80\x99", "and "};
  for (const auto& piece : pieces) {
    std::string text;
    while (text.size() < 200'000) text += piece;
    const auto findings = find(text);
    for (const auto& finding : findings) CHECK(finding.span.end <= text.size());
  }
  std::uint32_t seed = 7;
  const auto next = [&] { return (seed = seed * 1664525u + 1013904223u) >> 8; };
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (std::uint32_t n = next() % 60; n > 0; --n) {
      if (next() % 2 == 0) text += pieces[next() % pieces.size()];
      else text += static_cast<char>(next() % 256);
    }
    for (const auto& finding : find(text, static_cast<Place>(next() % 7))) {
      CHECK(finding.span.begin < finding.span.end);
      CHECK(finding.span.end <= text.size());
    }
  }
}
