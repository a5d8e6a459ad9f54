// Every rewrite of every labelled sentence: applied, it is a sentence, and the blame that it was made for is gone.
#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_test_macros.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <cctype>

#include "blame_support.h"

using namespace pm;
using namespace pm::prose;
using namespace pm::prose::testing;

namespace {

// "${1:what was known}" as a writer leaves it who presses Tab: the words alone.
std::string without_stops(std::string text) {
  for (std::size_t at = 0; (at = text.find("${", at)) != std::string::npos;) {
    const auto colon = text.find(':', at), end = text.find('}', at);
    if (colon == std::string::npos || end == std::string::npos) break;
    text = text.substr(0, at) + text.substr(colon + 1, end - colon - 1) + text.substr(end + 1);
  }
  return text;
}

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> out(1);
  for (const char c : text) {
    if (c == ' ' || c == '\n') {
      if (!out.back().empty()) out.emplace_back();
    } else {
      out.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
  }
  if (out.back().empty()) out.pop_back();
  return out;
}

bool is_one_of(const std::string& word, const std::vector<std::string>& list) { return std::find(list.begin(), list.end(), word) != list.end(); }

// What is wrong with a sentence that was `before`; empty where nothing is.
std::string flaw(const std::string& before, const std::string& after) {
  if (after.empty()) return "it is empty";
  const auto first = static_cast<unsigned char>(after.front());
  if (std::isupper(static_cast<unsigned char>(before.front())) && std::islower(first)) return "it begins with a small letter";
  const auto ends = [](const std::string& text) { return std::string(".?!").find(text.back()) != std::string::npos ? text.back() : ' '; };
  if (ends(before) != ends(after)) return "its last mark has changed";
  if (after.find("  ") != std::string::npos && before.find("  ") == std::string::npos) return "two blanks";
  for (const char* bad : {" ,", " .", ",,", ",.", "( ", " )", " ?", "..", ", .", "\xE2\x80\x9C\xE2\x80\x9D"})
    if (after.find(bad) != std::string::npos && before.find(bad) == std::string::npos) return std::string("it holds \u00AB") + bad + "\u00BB";
  for (const char* mark : {"**", "`", "\"", "_"}) {
    const auto count = [&](const std::string& text) {
      int n = 0;
      for (std::size_t at = 0; (at = text.find(mark, at)) != std::string::npos; at += std::string_view(mark).size()) ++n;
      return n;
    };
    if (count(after) % 2 != 0 && count(before) % 2 == 0) return std::string("a mark lost its partner: ") + mark;
  }
  const auto words = words_of(after);
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const std::string &word = words[i], &next = words[i + 1];
    if (word == next && !is_one_of(word, {"that", "had"}) && before.find(word + " " + next) == std::string::npos) return "a word stands twice: " + word;
    const bool vowel = std::string("aeio").find(next.front()) != std::string::npos;
    if (word == "a" && vowel && !next.starts_with("one") && !next.starts_with("eu")) return "“a " + next + "”";
    if (word == "an" && !vowel && next.front() != 'u' && next.front() != 'h' && std::isalpha(static_cast<unsigned char>(next.front())) && next.size() > 3) return "“an " + next + "”";
    if (is_one_of(word, {"these", "those", "both", "two", "several"}) && i + 2 < words.size() && is_one_of(words[i + 2], {"was", "is", "has"})) return "number: " + word + " … " + words[i + 2];
    if (is_one_of(word, {"was", "were"}) && is_one_of(next, {"was", "were"})) return "two verbs: " + word + " " + next;
  }
  return {};
}

const char* const kTables[] = {"sentences.tsv", "heldout.tsv", "unseen.tsv"};

template <typename Use>
void each_rewrite(Use use) {
  for (const char* table : kTables)
    for (const Labelled& one : labelled(table)) {
      if (!one.fire) continue;
      const auto findings = find(one.text, one.place);
      for (const BlameFinding& finding : findings)
        for (const auto& rewrite : finding.rewrites) use(one, findings, finding, rewrite);
    }
}

}  // namespace

TEST_CASE("each rewrite of each labelled sentence is a sentence without that blame", "[prose][rewrites]") {
  std::size_t count = 0;
  each_rewrite([&](const Labelled& one, const std::vector<BlameFinding>& findings, const BlameFinding& finding, const BlameFinding::Rewrite& rewrite) {
    ++count;
    const std::string after = without_stops(applied(one.text, rewrite));
    INFO(id_of(finding.category) << ": " << one.text << "\n → " << after);
    CHECK(flaw(one.text, after) == "");
    const auto left = find(after, one.place);
    INFO("left: " << (left.empty() ? std::string() : std::string(id_of(left[0].category)) + " " + std::string(text::slice(after, left[0].span))));
    CHECK(left.size() < findings.size());
    if (findings.size() == 1) CHECK(left.empty());
  });
  CHECK(count > 300);
}
