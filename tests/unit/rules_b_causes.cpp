#include "rules_b_support.h"
#include "templates/templates.h"

using namespace pm;
using rules_b::lint;

TEST_CASE("The untouched template is left alone by the rules about items, causes and lessons", "[rules]") {
  for (const model::Format format : {model::Format::Markdown, model::Format::Yaml}) {
    const auto linted = lint(templates::whole(format), {}, format == model::Format::Yaml ? "postmortem.yaml" : "postmortem.md");
    for (const char* family : {"action-item/*", "root-cause/*", "went-well/*", "went-poorly/*", "blame/*"}) {
      INFO(family);
      for (const auto& finding : linted.of(family)) UNSCOPED_INFO(finding.rule->id << ": " << finding.message);
      CHECK(linted.count(family) == 0);
    }
  }
}

TEST_CASE("Whys are added in the style of the chain", "[rules][root-cause]") {
  const auto fixed = [](const std::string& body) {
    const auto linted = lint("# Post-mortem\n\n## Root Cause Analysis\n\n" + body);
    REQUIRE(linted.count("root-cause/shallow") == 1);
    const std::string text = linted.fixed(linted.of("root-cause/shallow").front());
    const auto after = lint(text);
    CHECK(after.count("root-cause/*") == 0);
    CHECK(rules_b::added(linted, after).empty());
    return text.substr(text.find("Analysis\n\n") + 10);
  };
  CHECK(fixed("* Why did it fail? A.\n* Why A? B.\n") ==
        "* Why did it fail? A.\n* Why A? B.\n* Why {{was that possible}}? {{The answer.}}\n");
  CHECK(fixed("1) Why did it fail? A.\n2) Why A? B.\n") ==
        "1) Why did it fail? A.\n2) Why A? B.\n3) Why {{was that possible}}? {{The answer.}}\n");
  CHECK(fixed("Why did it fail? A.\n\nWhy A? B.\n\nRoot cause: C.\n") ==
        "Why did it fail? A.\n\nWhy A? B.\n\nWhy {{was that possible}}? {{The answer.}}\n\nRoot cause: C.\n");
  CHECK(fixed("| Question | Answer |\n|---|---|\n| Why did it fail? | A. |\n| Why A? | B. |\n") ==
        "| Question | Answer |\n|---|---|\n| Why did it fail? | A. |\n| Why A? | B. |\n| Why {{was that possible}}? | {{The "
        "answer.}} |\n");
}

TEST_CASE("The number of whys can be set", "[rules][root-cause]") {
  settings::Settings settings;
  const std::string text = "# Post-mortem\n\n## Root Cause\n\n- Why did it fail? A.\n- Why A? B.\n";
  CHECK(lint(text, settings).count("root-cause/shallow") == 1);
  settings.minimum_whys = 2;
  CHECK(lint(text, settings).count("root-cause/shallow") == 0);
}

TEST_CASE("People at the end of the analysis, and only there", "[rules][root-cause]") {
  const auto person = [](const std::string& last) {
    const auto linted = lint(
        "# Post-mortem\n\n## Root Cause\n\n- Why did it fail? The engineer ran the script.\n- Why was that so? A.\n- Why A? " +
        last + "\n");
    return linted.count("root-cause/human-error") + linted.count("blame/*") > 0;
  };
  for (const char* last :
       {"An engineer opened the wrong profile.", "Because the operator ran the script by hand.", "It was human error.",
        "The on-call engineer restarted the wrong node.", "@sam deleted the table.", "Someone changed the setting."}) {
    INFO(last);
    CHECK(person(last));
  }
  for (const char* last : {"The operator pod restarted the job.", "Nothing told the engineer which cluster was selected.",
                           "Nobody owned the certificate.", "We haven't invested in a realistic staging environment.",
                           "The engineer's key had expired.", "The tool has no guard that would prevent human error.",
                           "It wasn't prioritized because we haven't had migration issues before."}) {
    INFO(last);
    CHECK_FALSE(person(last));
  }
}

TEST_CASE("Sections that say nothing", "[rules][went-well]") {
  const auto empty = [](const std::string& body) {
    return lint("# Post-mortem\n\n## What Went Well\n" + body).count("went-well/empty");
  };
  for (const char* body :
       {"", "\n", "\nN/A\n", "\n- \n", "\n* None.\n", "\n<!-- what helped -->\n", "\nNothing\n\n---\n", "\n- [ ]\n"}) {
    INFO(body);
    CHECK(empty(body) == 1);
  }
  for (const char* body : {"\nNone, because nothing was in place.\n", "\n- The alert fired.\n", "\n{{what helped}}\n",
                           "\n- {{what helped}}\n", "\n![chart](x.png)\n"}) {
    INFO(body);
    CHECK(empty(body) == 0);
  }
}

TEST_CASE("Prompts stand where the words would", "[rules][went-well]") {
  const std::string above = "## What Went Well\n\n- The alert fired within 2 minutes.\n\n";
  const auto fixed = [&](const std::string& text) {
    const auto linted = lint(above + text);
    REQUIRE(linted.count("went-poorly/empty") == 1);
    const auto after = lint(linted.fixed(linted.of("went-poorly/empty").front()));
    CHECK(rules_b::added(linted, after).empty());
    return after.text.substr(above.size());
  };
  const std::string prompt = "- {{what cost time or made it worse, and by how much}}";
  CHECK(fixed("## What Went Poorly") == "## What Went Poorly\n\n" + prompt + "\n");
  CHECK(fixed("## What Went Poorly\n## Action Items\n") == "## What Went Poorly\n\n" + prompt + "\n\n## Action Items\n");
  CHECK(fixed("## What Went Poorly\n\n<!-- facts -->\n\n## Action Items\n") ==
        "## What Went Poorly\n\n<!-- facts -->\n\n" + prompt + "\n\n## Action Items\n");
  CHECK(fixed("## What Went Poorly\r\n\r\nN/A\r\n") == "## What Went Poorly\r\n\r\n" + prompt + "\r\n");
}
