// Letters typed within a value move the nodes of a YAML document instead of parsing it again: the result is that of a parse.
#include "catch.h"

#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#include "syntax/yaml_parser.h"
#include "text/change.h"
#include "text/source.h"
#include "yaml_support.h"

using namespace pm;
using test::described;
using test::source_of;

namespace {

syntax::YamlParse whole(const text::SourcePtr& source) { return syntax::YamlParser(syntax::YamlParser::Cuts::None).parse(source).all; }

std::vector<std::string> documents() {
  std::vector<std::string> out = {
      "a: plain words here\nb: 'quoted words: with marks # inside'\nc: \"escaped \\n words\"\nd: |\n  block words\n  more of it\n\ne: [one two, three four]\n"
      "f: &anchor anchored words\ng: *anchor\nh: 2026-04-01T14:25:00Z\ni: plain over\n  two lines\n# a comment here\nj: true # said\nk: {m: n o, p: q}\n"
      "l:\n  - first item\n  - x: deep words\n    y: z\n- stray\n"};
  for (const auto& entry : std::filesystem::directory_iterator(std::string(PM_TESTS_DIR) + "/both-forms")) {
    if (entry.path().extension() != ".yaml") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    out.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return out;
}

}  // namespace

TEST_CASE("Nodes that are moved are those of a parse", "[syntax][yaml]") {
  std::mt19937 random(11);
  for (std::string text : documents()) {
    syntax::YamlParser parser(syntax::YamlParser::Cuts::None);
    parser.parse(source_of(text));
    for (int edit = 0; edit < 400; ++edit) {
      const std::size_t at = random() % (text.size() + 1);
      const std::size_t gone = random() % 3 == 0 ? std::min<std::size_t>(1 + random() % 3, text.size() - at) : 0;
      static const std::vector<std::string> kTyped = {"a", "b ", " ", " c", "word", "7", "", "x y", "ab", "e"};
      const std::string typed = kTyped[random() % kTyped.size()];
      std::string next = text;
      next.replace(at, gone, typed);
      const text::SourcePtr after = source_of(next);
      REQUIRE(described(parser.parse(after).all) == described(whole(after)));
      // Half of the edits stay, so that the document does not fall to pieces.
      if (random() % 2 == 0) {
        text = next;
      } else {
        const text::SourcePtr back = source_of(text);
        REQUIRE(described(parser.parse(back).all) == described(whole(back)));
      }
    }
  }
}

TEST_CASE("The stretch by which two versions differ", "[text]") {
  const auto replaced = [](std::string_view a, std::string_view b) { return text::change_between(a, b).replaced; };
  CHECK(replaced("abc", "abc").empty());
  CHECK(replaced("abc", "axc") == text::Span{1, 2});
  CHECK(replaced("aaa", "aaaa") == text::Span{3, 3});
  CHECK(replaced("", "x") == text::Span{0, 0});
  const std::string lots(5000, 'y');
  CHECK(replaced(lots + "1" + lots, lots + "2" + lots) == text::Span{5000, 5001});
  CHECK(text::change_between(lots, lots + lots).inserted == text::Span{5000, 10000});
}
