// The marks in a text are those that the inline grammar finds in all of it, though it is asked for a part.
#include <array>
#include <cstdint>
#include <random>
#include <sstream>
#include <string>
#include <string_view>

#include "catch.h"
#include "syntax/markdown.h"

using namespace pm::syntax;

namespace {

std::string described(const Inline& marks) {
  std::ostringstream out;
  for (const pm::text::Mask& mask : marks.masks) out << 'm' << static_cast<int>(mask.kind) << ' ' << mask.span.begin << '-' << mask.span.end << ' ';
  for (const pm::text::Span span : marks.strong) out << "s " << span.begin << '-' << span.end << ' ';
  for (const pm::text::Span span : marks.links) out << "l " << span.begin << '-' << span.end << ' ';
  for (const pm::text::Span span : marks.struck) out << "x " << span.begin << '-' << span.end << ' ';
  return out.str();
}

constexpr auto kParts = std::to_array<std::string_view>({
    "words", "the", "é日本😀", "a.", "(", ")", "\"", "'", "!", "&amp;", "https://a.example/x_y", "me@a.example", "*", "**", "***", "_", "__", "`", "``", "[", "]", "](", "](/x \"t t\")", "[a](/b)",
    "![", "![i](j)", "[r][s]", "[r]", "<b>", "</b>", "<https://a.b>", "<", ">", "<!-- c -->", "<!--", "-->", "~", "~~", "~~gone~~", "\\", "\\*", "\\\n", "$", "$x$", "$$", "**bold**", "*em*", "_em_",
    "`code`", "``a`b``", "a_b_c", "2*3*4", "<title>", "<br/>", ":", "|", "#", "{{x}}", "  \n", "1 < 2",
});
constexpr auto kBetween = std::to_array<std::string_view>({"", "", " ", " ", " ", "\n", "  "});

}  // namespace

TEST_CASE("marks are those of the whole text", "[syntax][inline]") {
  std::mt19937 random(13);  // NOLINT: the same each time
  for (int round = 0; round < 60000; ++round) {
    std::string text;
    for (std::uint32_t words = random() % 6; words > 0; --words) text += "plain words ";
    for (std::uint32_t parts = 1 + random() % 8; parts > 0; --parts) {
      text += kParts[random() % kParts.size()];
      text += kBetween[random() % kBetween.size()];
    }
    for (std::uint32_t words = random() % 6; words > 0; --words) text += " and more";
    INFO(text);
    CHECK(described(parse_inline(text)) == described(parse_inline(text, Stretch::Whole)));
  }
}

TEST_CASE("a text with more marks of emphasis than any paragraph is read as it stands", "[syntax][inline]") {
  std::string few, many;
  for (int i = 0; i < 250; ++i) few += "**bold** ";
  CHECK(parse_inline(few).strong.size() == 250);
  for (int i = 0; i < 4000; ++i) many += "*a **b ";  // six seconds for the grammar
  CHECK(parse_inline(many + " https://a.example/b").links.size() == 1);
  CHECK(parse_inline(many).masks.empty());
}
