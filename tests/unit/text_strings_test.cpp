#include "catch.h"

#include "text/glob.h"
#include "text/strings.h"

using namespace pm::text;

TEST_CASE("strings: trimming, case, words, lists") {
  CHECK(trim(" \t a b \r\n") == "a b");
  CHECK(trim("  ").empty());
  CHECK(lower("ÄBc") == "Äbc");
  CHECK(equal_ignoring_case("TimeLine", "timeline"));
  CHECK(starts_with_ignoring_case("Post-mortem", "POST"));
  CHECK_FALSE(starts_with_ignoring_case("Po", "post"));
  CHECK(contains_word("the DB team", "db"));
  CHECK_FALSE(contains_word("the dbx team", "db"));
  CHECK_FALSE(contains_word("x", ""));
  CHECK(split("a,,b", ',') == std::vector<std::string_view>{"a", "", "b"});
  CHECK(split("", ',').size() == 1);
  CHECK(join({"a", "b"}, ", ") == "a, b");
  CHECK(list_in_words({}).empty());
  CHECK(list_in_words({"a"}) == "a");
  CHECK(list_in_words({"a", "b"}) == "a and b");
  CHECK(list_in_words({"a", "b", "c"}) == "a, b and c");
  CHECK(replace_all("aaa", "aa", "b") == "ba");
  CHECK(replace_all("x", "", "y") == "x");
}

TEST_CASE("strings: the list in words and joined lists hold the same word twice") {
  CHECK(join({"a", "a", "a"}, "-") == "a-a-a");
  CHECK(list_in_words({"a", "a", "a"}) == "a, a and a");
}

TEST_CASE("strings: edit distance with neighbours swapped, up to a limit") {
  CHECK(edit_distance("timeline", "timeline", 2) == 0);
  CHECK(edit_distance("timelien", "timeline", 2) == 1);
  CHECK(edit_distance("tmeline", "timeline", 2) == 1);
  CHECK(edit_distance("abc", "xyz", 2) == 3);
  CHECK(edit_distance("", "abcdef", 2) == 3);
}

TEST_CASE("glob: one segment, many segments, alternatives") {
  CHECK(glob_match("*.md", "docs/a/pm.md"));
  CHECK(glob_match("docs/*.md", "docs/pm.md"));
  CHECK_FALSE(glob_match("docs/*.md", "docs/a/pm.md"));
  CHECK(glob_match("docs/**/*.md", "docs/a/b/pm.md"));
  CHECK(glob_match("docs/**/*.md", "docs/pm.md"));
  CHECK(glob_match("**/incidents/**", "a/incidents/2026/pm.md"));
  CHECK(glob_match("/docs/?m.{md,yaml}", "docs/pm.yaml"));
  CHECK_FALSE(glob_match("docs/?.md", "docs/pm.md"));
  CHECK_FALSE(glob_match("", "a"));
}

TEST_CASE("glob: hostile patterns end soon") {
  std::string stars;
  for (int i = 0; i < 60; ++i) stars += "*a";
  CHECK_FALSE(glob_match(stars + "b", std::string(2000, 'a')));
  std::string deep;
  for (int i = 0; i < 40; ++i) deep += "**/a/";
  std::string path;
  for (int i = 0; i < 300; ++i) path += "a/";
  CHECK_FALSE(glob_match(deep + "b", path));
  std::string braces;
  for (int i = 0; i < 40; ++i) braces += "{a,b}";
  glob_match(braces, "x");
  SUCCEED();
}
