// Formatting: aligned tables, line ends, what follows an Enter.
#include <filesystem>
#include <fstream>
#include <sstream>

#include "catch.h"
#include "features/display_width.h"
#include "features/format.h"
#include "features_support.h"
#include "text/strings.h"

using namespace pm;
using namespace pm::test;

namespace {

const std::string kHead = "# Post-mortem: checkout errors\n\n## Timeline\n\n";
const features::FormatOptions kAll{true, true, true};

std::string formatted(const std::string& text, const features::FormatOptions& options = {}, const Options& of = {}) {
  const auto snapshot = snapshot_of(text, of);
  const auto edits = features::format(*snapshot, {0, snapshot->source->size()}, options);
  for (std::size_t i = 1; i < edits.size(); ++i) CHECK(edits[i - 1].span.end <= edits[i].span.begin);
  const std::string once = text::apply_edits(text, edits);
  const auto again = snapshot_of(once, of);
  CAPTURE(text, once);
  CHECK(features::format(*again, {0, again->source->size()}, options).empty());
  return once;
}

// The document after Enter at the cursor.
std::string entered(const std::string& document, const Options& options = {}) {
  Marked at = marked(document);
  at.text.insert(at.span.begin, "\n");
  const auto snapshot = snapshot_of(at.text, options);
  return text::apply_edits(at.text, features::format_after_newline(*snapshot, at.span.begin + 1));
}

}  // namespace

TEST_CASE("display width: wide characters, emoji, joined pictures, marks") {
  CHECK(features::display_width("abc") == 3);
  CHECK(features::display_width("é") == 1);
  CHECK(features::display_width("e\xCC\x81") == 1);
  CHECK(features::display_width("中文") == 4);
  CHECK(features::display_width("ｱ") == 1);
  CHECK(features::display_width("🔥") == 2);
  CHECK(features::display_width("✅") == 2);
  CHECK(features::display_width("👩‍💻") == 2);
  CHECK(features::display_width("👍🏽") == 2);
  CHECK(features::display_width("🇩🇪🇫🇷") == 4);
  CHECK(features::display_width("⚠️") == 2);
  CHECK(features::display_width("→—–") == 3);
  CHECK(features::display_width("\xFF\xFE") == 2);
}

TEST_CASE("format: tables are aligned by what is seen") {
  const std::string table =
      "|Time|Event|\n"
      "|:-|-:|\n"
      "| 14:23|中文 🔥 a|\n"
      "|14:27 |x \\| y|\n"
      "|14:38|\n";
  CHECK(formatted(kHead + table) == kHead +
                                        "| Time  |     Event |\n"
                                        "| :---- | --------: |\n"
                                        "| 14:23 | 中文 🔥 a |\n"
                                        "| 14:27 |    x \\| y |\n"
                                        "| 14:38 |           |\n");
}

TEST_CASE("format: only what lacks is touched") {
  const std::string table = "| Time  | Event |\n| ----- | ----- |\n| 14:23 | it |\n";
  const auto snapshot = snapshot_of(kHead + table);
  const auto edits = features::format(*snapshot, {0, snapshot->source->size()}, {});
  REQUIRE(edits.size() == 1);
  CHECK(edits[0].new_text.find_first_not_of(' ') == std::string::npos);
  CHECK(edits[0].span.empty());
}

TEST_CASE("format: a range takes the tables that it touches") {
  const std::string one = "|a|b|\n|-|-|\n|1|2|\n";
  const std::string text = kHead + one + "\nwords\n\n" + one;
  const auto snapshot = snapshot_of(text);
  const auto at = static_cast<text::Offset>(text.rfind("|1|"));
  const std::string after = text::apply_edits(text, features::format(*snapshot, {at, at}, {}));
  CHECK(after == kHead + one + "\nwords\n\n| a   | b   |\n| --- | --- |\n| 1   | 2   |\n");
}

TEST_CASE("format: code, comments, front matter and what is no table stay") {
  for (const std::string& kept : {std::string("```\n|a|b|\n|-|-|\n|1|2|   \n```\n"), std::string("<!--\n|a|b|\n|-|-|\n-->\n"),
                                  std::string("    |a|b|\n    |-|-|\n"), std::string("words | more\nand | more\n"),
                                  std::string("|a|b|\n|-|\n"), std::string("line with a break  \nnext\n")}) {
    CAPTURE(kept);
    CHECK(formatted(kHead + "Words.\n\n" + kept, kAll) == kHead + "Words.\n\n" + kept);
  }
  const std::string front = "---\ntitle: Post-mortem   \nx: |a|b|\n---\n\n";
  CHECK(formatted(front + kHead + "- 14:23 x\n", kAll) == front + kHead + "- 14:23 x\n");
}

TEST_CASE("format: tables in lists and quotations keep their place; Windows line ends stay") {
  CHECK(formatted(kHead + "> |a|b|\n> |-|-|\n> |1|2|\n") == kHead + "> | a   | b   |\n> | --- | --- |\n> | 1   | 2   |\n");
  CHECK(formatted("# Post-mortem: x\r\n\r\n## Timeline\r\n\r\n|a|b|\r\n|-|-|\r\n") ==
        "# Post-mortem: x\r\n\r\n## Timeline\r\n\r\n| a   | b   |\r\n| --- | --- |\r\n");
}

TEST_CASE("format: line ends as the client asks") {
  const std::string text = kHead + "- 14:23 x \n- 14:24 y\t\n \n\n\n";
  CHECK(formatted(text) == text);
  CHECK(formatted(text, kAll) == kHead + "- 14:23 x\n- 14:24 y\n");
  CHECK(formatted(kHead + "- 14:23 x", kAll) == kHead + "- 14:23 x\n");
}

TEST_CASE("format: YAML and what is no post-mortem stay") {
  CHECK(formatted("title: Post-mortem \ntimeline: \n  - time: \"14:23\" \n", kAll, yaml()) == "title: Post-mortem \ntimeline: \n  - time: \"14:23\" \n");
  Options readme;
  readme.path = "README.md";
  CHECK(formatted("# Tool\n\n|a|b|\n|-|-|\n", kAll, readme) == "# Tool\n\n|a|b|\n|-|-|\n");
}

TEST_CASE("format: the examples keep their findings and sections") {
  for (const auto& entry : std::filesystem::recursive_directory_iterator(std::string(PM_SOURCE_DIR) + "/examples")) {
    if (entry.path().extension() != ".md" || entry.path().filename() == "README.md") continue;
    std::ifstream file(entry.path());
    std::stringstream words;
    words << file.rdbuf();
    Options options;
    options.path = entry.path().string();
    const auto before = snapshot_of(words.str(), options);
    const auto after = snapshot_of(formatted(words.str(), kAll, options), options);
    CAPTURE(options.path);
    CHECK(before->findings.size() == after->findings.size());
    CHECK(before->document.sections.size() == after->document.sections.size());
    REQUIRE(before->document.timeline.size() == after->document.timeline.size());
    for (std::size_t i = 0; i < before->document.timeline.size(); ++i) CHECK(before->document.timeline[i].plain == after->document.timeline[i].plain);
  }
}

TEST_CASE("on type: a timeline goes on with its marker and its date") {
  CHECK(entered(kHead + "- 14:23 — x<|>\n") == kHead + "- 14:23 — x\n- \n");
  CHECK(entered(kHead + "* 2026-04-01 14:23 — x<|>") == kHead + "* 2026-04-01 14:23 — x\n* 2026-04-01 ");
  CHECK(entered(kHead + "- 14:23 — x\n- <|>\n") == kHead + "- 14:23 — x\n\n\n");
  CHECK(entered(kHead + "- 2026-04-01 14:23 — x\n- 2026-04-01 <|>") == kHead + "- 2026-04-01 14:23 — x\n\n");
  CHECK(entered(kHead + "9. 14:23 — x<|>") == kHead + "9. 14:23 — x\n10. ");
}

TEST_CASE("on type: action items go on open, and an empty one ends the list") {
  const std::string items = "# Post-mortem: x\n\n## Action Items\n\n";
  CHECK(entered(items + "- [x] P1 — Add a test — @sarah<|>\n") == items + "- [x] P1 — Add a test — @sarah\n- [ ] \n");
  CHECK(entered(items + "  - [ ] P1 — Add a test<|>") == items + "  - [ ] P1 — Add a test\n  - [ ] ");
  CHECK(entered(items + "- [ ] P1 — Add a test\n- [ ] <|>\n") == items + "- [ ] P1 — Add a test\n\n\n");
}

TEST_CASE("on type: a row goes on with its columns, an empty one ends the table") {
  const std::string table = kHead + "| Time  | Event |\n| ----- | ----- |\n";
  CHECK(entered(table + "| 14:23 | it    |<|>\n") == table + "| 14:23 | it    |\n|       |       |\n");
  CHECK(entered(table + "| 14:23 | it    |\n|       |       |<|>\n") == table + "| 14:23 | it    |\n\n\n");
  CHECK(entered(kHead + "| Time  | Event |<|>\n") == kHead + "| Time  | Event |\n\n");
}

TEST_CASE("on type: YAML begins the next item when the last one is whole") {
  const std::string two = "title: Post-mortem\ntimeline:\n  - time: \"14:23\"\n    event: a\n  - time: \"14:27\"\n    event: b";
  CHECK(entered(two + "<|>\n", yaml()) == two + "\n  - time: \n");
  const std::string half = "title: Post-mortem\ntimeline:\n  - time: \"14:23\"\n    event: a\n  - time: \"14:27\"";
  CHECK(entered(half + "<|>\n", yaml()) == half + "\n\n");
  CHECK(entered(two + "\n  - time: <|>", yaml()) == two + "\n\n");
}

TEST_CASE("on type: nothing elsewhere") {
  for (const std::string& text : {std::string("# Post-mortem: x\n\n## Root Cause\n\n- a<|>\n\n## Timeline\n\n- 14:23 x\n"), kHead + "- 14:23 — x<|> and y\n",
                                  kHead + "Words.<|>\n", kHead + "```\n- 14:23 x<|>\n```\n", "<|>" + kHead}) {
    CAPTURE(text);
    Marked at = marked(text);
    CHECK(entered(text) == at.text.insert(at.span.begin, "\n"));
  }
}

TEST_CASE("on type: in YAML Enter goes on with a text of several lines") {
  const std::string before = "title: Post-mortem of x\ntimeline:\n  - time: \"14:00\"\n    event: a\n";
  for (const std::string text : {"  - time: \"14:01\"\n    event: |\n      b<|>\n", "  - time: \"14:01\"\n    event: >-\n      b\n      c<|>\n",
                                 "  - time: \"14:01\"\n    event: \"b<|>\n"}) {
    INFO(text);
    CHECK(entered(before + text, yaml()) == before + text::replace_all(text, "<|>", "\n"));
  }
  const std::string closed = "  - time: \"14:01\"\n    event: \"b\"<|>\n";
  CHECK(entered(before + closed, yaml()) == before + text::replace_all(closed, "<|>", "\n  - time: "));
}

TEST_CASE("on type: a new row is as wide as the one above is seen") {
  CHECK(entered("# Post-mortem: x\n\n## Action Items\n\n| What       | Owner |\n|------------|-------|\n| 監視を追加 | @a    |<|>\n") ==
        "# Post-mortem: x\n\n## Action Items\n\n| What       | Owner |\n|------------|-------|\n| 監視を追加 | @a    |\n|            |       |\n");
}

TEST_CASE("format: a table of rows far shorter than its header is left alone") {
  std::string table = "|";
  for (int i = 0; i < 3000; ++i) table += "a|";
  table += "\n|";
  for (int i = 0; i < 3000; ++i) table += "-|";
  table += "\n";
  for (int i = 0; i < 3000; ++i) table += "|b|\n";
  CHECK(formatted(kHead + table, kAll) == kHead + table);
}
