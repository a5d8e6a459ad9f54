// A YAML document parsed in pieces has the nodes of one that is parsed as a whole.
#include "catch.h"

#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#include "analysis/snapshot.h"
#include "syntax/yaml_parser.h"
#include "text/source.h"
#include "yaml_support.h"

using namespace pm;
using test::described;
using test::source_of;

namespace {

std::vector<std::string> documents() {
  std::vector<std::string> out = {
      "# first\n---\na: plain words here\nb: 'quoted words: with marks # inside'\nc: \"escaped \\n words\"\nd: |\n  block words\n  more of it\n\n\n"
      "e: [one two,\n  three four]\nf: &anchor\n  - anchored\n  - words\ng: *anchor\nh:\n# said\n  # so\n  - 2026-04-01T14:25:00Z\n\n  # between\n  - two: |\n      - no item\n"
      "    three: 'over\n      two lines'\n  -\n  - - nested\n    - again\n\n# a comment here\ni:\n- one\n- two # said\n\n- k: {m: n o, p: q}\nl:\n  - first item\n"
      "  - x: deep words\n    y:\n      - z\n      - ☕ and 部署\n",
      "timeline: # here\r\n  - time: \"07:05\"\r\n    event: words\r\n  - time: \"07:06\"\r\n    event: more\r\n\r\nend: yes\r\n"};
  for (const auto& entry : std::filesystem::directory_iterator(std::string(PM_TESTS_DIR) + "/both-forms")) {
    if (entry.path().extension() != ".yaml") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    out.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return out;
}

syntax::YamlNodes whole(const text::SourcePtr& source) { return syntax::YamlParser(syntax::YamlParser::Cuts::None).parse(source); }

}  // namespace

TEST_CASE("Pieces of YAML together have the nodes of the whole", "[syntax][yaml][pieces]") {
  for (const std::string& text : documents()) {
    const text::SourcePtr source = source_of(text);
    const syntax::YamlNodes pieces = syntax::YamlParser().parse(source);
    INFO(text);
    if (whole(source).malformed.empty()) REQUIRE(described(pieces.all) == described(whole(source).all));
  }
}

TEST_CASE("Where YAML is cut", "[syntax][yaml][pieces]") {
  const auto pieces = [](std::string text) { return syntax::YamlParser().parse(source_of(std::move(text))).pieces.size(); };
  CHECK(pieces("a: b\nc: d\n") == 2);
  CHECK(pieces("# said\n---\na: b\nc: d\n") == 2);
  CHECK(pieces("t:\n  - a\n  - b\n  - c\nu:\n- a\n- b\n") == 5);
  CHECK(pieces("t: # said\n\n  # so\n  - a\n  # so\n  - b\n") == 2);
  // No sequence right below a key at the margin.
  CHECK(pieces("t: |\n  - a\n  - b\n") == 1);
  CHECK(pieces("t:\n  u:\n    - a\n    - b\n") == 1);
  CHECK(pieces("t: >-\n  - a\n  - b\nu: v\n") == 2);
  // Documents of another form.
  CHECK(pieces("{a: b,\nc: d}\n") == 1);
  CHECK(pieces("- a\n- b\n") == 1);
  CHECK(pieces("a: b\n---\nc: d\n") == 1);
  CHECK(pieces("---\n---\na: b\nc: d\n") == 1);
  CHECK(pieces("%YAML 1.2\n---\na: b\nc: d\n") == 1);
  CHECK(pieces("some words\na: b\nc: d\n") == 1);
}

TEST_CASE("A mistake in one piece of YAML is nothing to the others", "[syntax][yaml][pieces]") {
  for (const std::string broken : {"  - time: \"07:05\n    event: words", "  - {time: 07:05", "stray", "  - a: b: c", "title: \"never closed", "authors: [one, two", "   - deeper\n - less"}) {
    const std::string before = "title: T\ntimeline:\n  - time: \"07:00\"\n    event: first\n", after = "went_well:\n  - this\n  - that\n";
    const syntax::YamlNodes nodes = syntax::YamlParser().parse(source_of(before + broken + "\n" + after));
    INFO(broken);
    REQUIRE(nodes.malformed.size() == 1);
    CHECK(nodes.malformed.front().end <= before.size() + broken.size() + 1);
    std::vector<std::string> keys;
    for (const syntax::YamlNode& node : nodes.all.nodes)
      if (node.kind == syntax::YamlKind::Pair && node.parent == 1) keys.emplace_back((before + broken + "\n" + after).substr(node.key.begin, node.key.size()));
    REQUIRE(keys.size() >= 3);
    CHECK(keys.front() == "title");
    CHECK(keys.back() == "went_well");
  }
}

TEST_CASE("Stray lines one below the other are one mistake", "[syntax][yaml][pieces]") {
  const std::string before = "title: T\n", stray = "some words\nthat were pasted\n\nand not sorted\n", after = "timeline:\n  - a\n";
  const syntax::YamlNodes nodes = syntax::YamlParser().parse(source_of(before + stray + after));
  REQUIRE(nodes.malformed.size() == 1);
  CHECK(nodes.malformed.front() == text::Span{static_cast<text::Offset>(before.size()), static_cast<text::Offset>((before + stray).size())});
}

TEST_CASE("Pieces of YAML that were kept are those of a fresh parse, which is that of the whole where nothing is broken", "[syntax][yaml][pieces]") {
  std::mt19937 random(5);
  std::size_t sound = 0, moved = 0;
  static const std::vector<std::string> kTyped = {"a", " ", "\n", "\n  - ", "\n    ", "- ", ": ", "x: y\n", "\nkey: ", "\nkey:\n", "#", " # ", "\"", "'", "|\n", "[", "]", "{", "}",
                                                  "\t", "\r\n", "---\n", "...\n", "é", "☕", "*a", "&a ", "? ", "%", ",", "\n\n", "{{x}}", "@"};
  for (std::string text : documents()) {
    const std::string original = text;
    syntax::YamlParser parser;
    for (int edit = 0; edit < 1500; ++edit) {
      std::string next = text;
      const std::size_t at = random() % (text.size() + 1);
      switch (random() % 4) {
        case 0: next.erase(at, 1 + random() % 4); break;
        case 1: {
          // a line is taken out or doubled
          const std::size_t begin = text.rfind('\n', at) == std::string::npos ? 0 : text.rfind('\n', at) + 1;
          const std::size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
          if (begin >= end) break;
          if (random() % 2 == 0) next.erase(begin, end - begin);
          else next.insert(begin, text.substr(begin, end - begin));
          break;
        }
        default: next.insert(at, kTyped[random() % kTyped.size()]);
      }
      const text::SourcePtr source = source_of(next);
      const syntax::YamlNodes kept = parser.parse(source), fresh = syntax::YamlParser().parse(source);
      moved += kept.same_shape;
      INFO(next);
      REQUIRE(described(kept.all) == described(fresh.all));
      REQUIRE(kept.malformed == fresh.malformed);
      const syntax::YamlNodes at_once = whole(source);
      REQUIRE(at_once.malformed.empty() == fresh.malformed.empty());
      if (at_once.malformed.empty()) {
        ++sound;
        REQUIRE(described(fresh.all) == described(at_once.all));
      }
      if (at_once.malformed.empty() || random() % 8 == 0) text = next;
      if (edit % 100 == 99) text = original;
    }
  }
  CHECK(sound > 2000);
  CHECK(moved > 500);   // put in its place, and nothing else made anew
}

namespace {

const settings::Settings kSettings;

std::string long_document(int entries) {
  std::string text = "title: Checkout down\nsummary:\n  date: 2026-04-01\n  text: |\n    Nobody could pay.\n\ntimeline:\n";
  for (int i = 0; i < entries; ++i)
    text += "  - time: \"14:" + std::to_string(10 + i % 50) + "\"\n    event: Event number " + std::to_string(i) + " in the checkout service of region " + std::to_string(i % 7) + "\n";
  text += "root_cause:\n  statement: |\n";
  for (int i = 0; i < entries / 10; ++i) text += "    The pool number " + std::to_string(i) + " was exhausted, because locks were held.\n\n";
  text += "action_items:\n";
  for (int i = 0; i < entries / 10; ++i)
    text += "  - what: Add an alert for pool " + std::to_string(i) + "\n    who: \"@sarah\"\n    when: 2026-05-01\n    priority: P2\n";
  return text + "appendix: none\n";
}

// The most that a typed character costs, over several places and in each state between.
analysis::Analyzer::Work most_work(int entries) {
  std::string text = long_document(entries);
  analysis::Analyzer analyzer;
  analysis::Request request;
  request.path = "postmortem.yaml";
  request.format = model::Format::Yaml;
  request.engine = std::make_shared<const rules::Engine>(std::make_shared<settings::Settings>());
  request.now.today = calendar::Date{std::chrono::year{2026}, std::chrono::month{4}, std::chrono::day{10}};
  request.source = source_of(text);
  analyzer.run(request);
  analysis::Analyzer::Work most;
  const std::vector<std::pair<std::string, std::string>> kPlaces = {{"Event number 5", " slower"},
                                                                    {"event: Event number 7", "\n  - time: \"14:59\"\n    event: \"said: much\""},
                                                                    {"The pool number 3", " of all\n\n    Another paragraph"},
                                                                    {"alert for pool 4", " and a \"test\""},
                                                                    {"appendix: none", "\nreferences:\n  - https://example.com/a"}};
  for (const auto& [behind, typed] : kPlaces) {
    std::size_t at = text.find(behind);
    at = text.find('\n', at);
    for (const char c : typed) {
      text.insert(at++, 1, c);
      request.source = source_of(text);
      ++request.version;
      analyzer.run(request);
      const auto work = analyzer.work();
      most.parsed = std::max(most.parsed, work.parsed);
      most.modelled = std::max(most.modelled, work.modelled);
      most.judged = std::max(most.judged, work.judged);
    }
  }
  return most;
}

}  // namespace

TEST_CASE("What one place of YAML tells of another is told again", "[analysis][yaml][pieces]") {
  const std::string before =
      "title: Checkout down 2025\nsummary:\n  date: 2026-04-03\ntimeline:\n  - time: Apr 3 14:05\n    event: Deploy begins\n  - time: \"14:09\"\n    event: Alarm\n"
      "  - time: \"09:00\"\n    event: Resolved\naction_items:\n  - what: Add an alert\n    who: *kim\n    when: next week\n  - what: Add a test\n    owner: \"@ann\"\nnotes: &kim \"@kim\"\n";
  const std::vector<std::pair<std::string, std::string>> kEdits = {{"Apr 3", "Apr 4"},    {"date: 2026-04-03", "date: 2027-06-07"}, {"timeline:", "tim:"},
                                                                   {"time: Apr", "at: Apr"}, {"who: *kim", "assignee: *kim"},         {"&kim \"@kim\"", "&kim \"@lee\""},
                                                                   {"title: Checkout down 2025\n", "notes: &kim \"@joe\"\ntitle: Checkout down 2025\n"}, {"action_items:", "done:\n  - a\naction_items:"},
                                                                   {"title: C", "schema: postmortem/v1\ntitle: C"}, {"  - what: Add a test\n", "  - what: Add a test\n    what: Again\n"}};
  for (const auto& [from, to] : kEdits) {
    model::ParseState state;
    model::build({source_of(before), "postmortem.yaml", model::Format::Yaml, &kSettings}, state);
    std::string after = before;
    after.replace(after.find(from), from.size(), to);
    const model::Input input{source_of(after), "postmortem.yaml", model::Format::Yaml, &kSettings};
    const model::Document incremental = model::build(input, state);
    INFO(after);
    CHECK(incremental == model::build(input));
  }
}

TEST_CASE("The paragraphs of a long value are blocks of their own", "[model][yaml]") {
  const std::string text = "title: T\nsummary:\n  text: |\n    One *first* part\n    of two lines.\n\n    A `second` one.\n\n\n    {{third}}\n";
  const model::Document d = model::build({source_of(text), "postmortem.yaml", model::Format::Yaml, &kSettings});
  std::vector<std::string> blocks;
  for (const model::Block& block : d.blocks) {
    blocks.emplace_back(d.source->slice(block.span));
    for (const text::Mask& mask : block.masks) CHECK(mask.span.end <= block.span.size());
  }
  CHECK(blocks == std::vector<std::string>{"T", "One *first* part\n    of two lines.", "A `second` one.", "{{third}}"});
  REQUIRE(d.placeholders.size() == 1);
  CHECK(d.source->slice(d.placeholders.front().span) == "{{third}}");
}

TEST_CASE("A keystroke in YAML costs what it touches, however long the document is", "[analysis][yaml][pieces]") {
  for (const int entries : {100, 1000, 4000}) {
    const auto work = most_work(entries);
    CHECK(work.parsed <= 60);
    CHECK(work.modelled <= 60);
    CHECK(work.judged <= 6);
  }
}
