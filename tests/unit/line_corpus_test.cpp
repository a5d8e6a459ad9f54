// Runs the corpus of the line grammar (grammar/test/corpus) without the tree-sitter command line.
#include <tree_sitter/api.h>

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

extern "C" const TSLanguage* tree_sitter_postmortem_line();

namespace {

struct Case {
  std::string name;
  std::string input;
  std::string expected;
};

bool is_rule(std::string_view line, char of) {
  return line.size() >= 3 && std::all_of(line.begin(), line.end(), [of](char c) { return c == of; });
}

// One blank between tokens, none inside brackets' edges. Without `fields` their names go: "clock: (clock)" -> "(clock)".
std::string normalised(std::string_view tree, bool fields) {
  std::string out;
  for (std::size_t at = 0; at < tree.size();) {
    const char c = tree[at];
    if (std::isspace(static_cast<unsigned char>(c)) != 0) {
      ++at;
    } else if (c == '(' || c == ')') {
      if (c == '(' && !out.empty()) out += ' ';
      out += c;
      ++at;
    } else {
      std::size_t end = at;
      while (end < tree.size() && tree[end] != '(' && tree[end] != ')' &&
             std::isspace(static_cast<unsigned char>(tree[end])) == 0)
        ++end;
      const std::string_view name = tree.substr(at, end - at);
      const bool field = name.back() == ':';
      if (!field) out += name;
      if (field && fields) out.append(" ").append(name);
      at = end;
    }
  }
  return out;
}

std::string trimmed(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text.append(line).append("\n");
  while (text.starts_with('\n')) text.erase(0, 1);
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

std::vector<Case> read_cases(const std::filesystem::path& path) {
  std::ifstream file(path);
  std::vector<Case> cases;
  enum { Name, Input, Tree } part = Tree;
  std::vector<std::string> lines;
  const auto flush = [&] {
    if (cases.empty()) return;
    if (part == Name) cases.back().name = trimmed(lines);
    if (part == Input) cases.back().input = trimmed(lines);
    if (part == Tree) cases.back().expected = trimmed(lines);
    lines.clear();
  };
  for (std::string line; std::getline(file, line);) {
    if (line.ends_with('\r')) line.pop_back();
    if (is_rule(line, '=')) {
      flush();
      if (part == Tree) cases.emplace_back();
      lines.clear();
      part = part == Tree ? Name : Input;
    } else if (part == Input && is_rule(line, '-')) {
      flush();
      part = Tree;
    } else {
      lines.push_back(line);
    }
  }
  flush();
  return cases;
}

struct Free {
  void operator()(char* text) const { std::free(text); }
};

std::string parsed(const std::string& input) {
  const std::unique_ptr<TSParser, decltype(&ts_parser_delete)> parser(ts_parser_new(), ts_parser_delete);
  REQUIRE(ts_parser_set_language(parser.get(), tree_sitter_postmortem_line()));
  const std::unique_ptr<TSTree, decltype(&ts_tree_delete)> tree(
      ts_parser_parse_string(parser.get(), nullptr, input.data(), static_cast<std::uint32_t>(input.size())), ts_tree_delete);
  const std::unique_ptr<char, Free> text(ts_node_string(ts_tree_root_node(tree.get())));
  return text.get();
}

}  // namespace

TEST_CASE("line grammar: corpus", "[line]") {
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(PM_GRAMMAR_DIR) / "test" / "corpus")) {
    if (entry.path().extension() != ".txt") continue;
    for (const Case& test : read_cases(entry.path())) {
      ++count;
      // As with the command line: field names count only where the expected tree has some.
      const bool fields = test.expected.find(": (") != std::string::npos;
      INFO(entry.path().filename().string() << ": " << test.name);
      CHECK(test.expected.find("ERROR") == std::string::npos);
      CHECK(normalised(parsed(test.input), fields) == normalised(test.expected, fields));
    }
  }
  CHECK(count > 100);
}
