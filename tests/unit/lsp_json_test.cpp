#include "catch.h"

#include "lsp/json.h"

using namespace pm::lsp;

TEST_CASE("json: what is none is nullopt, not an exception") {
  CHECK_FALSE(parse_json("{\"broken\""));
  CHECK_FALSE(parse_json(""));
  CHECK_FALSE(parse_json("{} {}"));
  CHECK(*parse_json("{\"a\": [1, \"]]]\\\"[[\"]}") == Json{{"a", {1, "]]]\"[["}}});
}

TEST_CASE("json: nesting is bounded, brackets in strings do not count") {
  const auto nested = [](int depth) {
    return std::string(static_cast<std::size_t>(depth), '[') + std::string(static_cast<std::size_t>(depth), ']');
  };
  CHECK(parse_json(nested(kMaxDepth)));
  CHECK_FALSE(parse_json(nested(kMaxDepth + 1)));
  CHECK_FALSE(parse_json(nested(1'000'000)));
  CHECK(parse_json("\"" + nested(10'000) + "\""));
  CHECK_FALSE(parse_json(std::string(5'000'000, '{')));
}

TEST_CASE("json: half a surrogate pair becomes one replacement character") {
  CHECK(parse_json(R"("\ud800 x")")->get<std::string>() == "\xEF\xBF\xBD x");
  CHECK(parse_json(R"("x\uDC00")")->get<std::string>() == "x\xEF\xBF\xBD");
  CHECK(parse_json(R"("\ud83d\ud83d\udd25")")->get<std::string>() == "\xEF\xBF\xBD🔥");
  CHECK(parse_json(R"("\\ud800")")->get<std::string>() == "\\ud800");
  CHECK(parse_json(R"("\u00fc\ud83d\udd25")")->get<std::string>() == "ü🔥");
  CHECK_FALSE(parse_json(R"("\ud8)"));
}

TEST_CASE("json: each byte that is not UTF-8 becomes one replacement character") {
  CHECK(parse_json("\"caf\xe9 \xc3\xa9\xf0\x9f\x94\"")->get<std::string>() == "caf\xEF\xBF\xBD é\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
  CHECK_FALSE(parse_json("\xff"));
  std::string latin = "\"";
  for (int i = 0; i < 2'000'000; ++i) latin += i % 2 == 0 ? 'a' : '\xe9';
  CHECK(parse_json(latin + "\"")->get<std::string>().size() == 4'000'000);
}

TEST_CASE("json: bytes that are not UTF-8 are printed as replacement characters") {
  CHECK(print_json(Json("a\xff")) == "\"a\xEF\xBF\xBD\"");
}
