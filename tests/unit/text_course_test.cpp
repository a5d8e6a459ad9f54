// Things met in the order of the last time are at hand; others are for the owner to look up.
#include "catch.h"

#include <string>
#include <vector>

#include "text/course.h"
#include "text/memo.h"

using pm::text::Course;

namespace {

// Walks through `wanted`; how many were at hand.
int walk(Course<std::string>& course, std::vector<std::string>& things, const std::vector<int>& wanted) {
  int at_hand = 0;
  for (const int i : wanted) {
    std::string& thing = things[static_cast<std::size_t>(i)];
    std::string* known = course.guess([&](const std::string& other) { return other == thing; });
    if (known != nullptr) {
      CHECK(known == &thing);
      ++at_hand;
    }
    course.met(&thing);
  }
  course.next_time();
  return at_hand;
}

std::size_t length(std::string_view text) { return text.size(); }

}  // namespace

TEST_CASE("a course gives what was met next the last time", "[text]") {
  std::vector<std::string> things{"a", "b", "c", "d", "e", "f"};
  Course<std::string> course;
  CHECK(walk(course, things, {0, 1, 2, 3, 4}) == 0);
  CHECK(walk(course, things, {0, 1, 2, 3, 4}) == 5);
  CHECK(walk(course, things, {0, 1, 5, 3, 4}) == 4);      // one in the place of another
  CHECK(walk(course, things, {0, 1, 2, 5, 3, 4}) == 5);   // one more
  CHECK(walk(course, things, {0, 5, 3, 4}) == 4);         // two less
  CHECK(walk(course, things, {4, 3, 2}) == 1);            // another order: found by other means
  course.clear();
  CHECK(walk(course, things, {4, 3}) == 0);
}

TEST_CASE("a memo finds a text wherever it is asked for, and only that text", "[text]") {
  pm::text::Memo memo;
  const std::vector<std::string> texts{"one", "three", "fifteen", "", "one"};
  for (int version = 0; version < 3; ++version) {
    memo.next_version();
    for (const std::string& text : texts) CHECK(memo.of<std::size_t>(text, length) == text.size());
    CHECK(memo.computed() == (version == 0 ? 4 : 0));
  }
  memo.next_version();
  for (auto text = texts.rbegin(); text != texts.rend(); ++text) CHECK(memo.of<std::size_t>(*text, length) == text->size());
  CHECK(memo.of<std::size_t>("another", length) == 7);
  CHECK(memo.computed() == 1);
}
