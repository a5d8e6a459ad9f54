// What tree-sitter alone takes for documents: reads and parses each file that it is told of, Markdown with the block grammar and every
// paragraph, heading and cell with the inline grammar, YAML with its own; then forgets it. On all processors, as `lint` does.
//
//   bare-parse FILE-WITH-PATHS
#include <tree_sitter/api.h>

#include <atomic>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

extern "C" {
const TSLanguage* tree_sitter_markdown(void);
const TSLanguage* tree_sitter_markdown_inline(void);
const TSLanguage* tree_sitter_yaml(void);
}

namespace {

TSTree* parse(TSParser* parser, std::string_view text) {
  return ts_parser_parse_string(parser, nullptr, text.data(), static_cast<std::uint32_t>(text.size()));
}

// Every node that the block grammar leaves to the inline grammar.
template <class Visit>
void each_inline(const TSTree* tree, const Visit& visit) {
  TSTreeCursor cursor = ts_tree_cursor_new(ts_tree_root_node(tree));
  for (bool more = true; more;) {
    const TSNode node = ts_tree_cursor_current_node(&cursor);
    const std::string_view type = ts_node_type(node);
    const bool leaf = type == "inline" || type == "pipe_table_cell";
    if (leaf) visit(ts_node_start_byte(node), ts_node_end_byte(node));
    if (!leaf && ts_tree_cursor_goto_first_child(&cursor)) continue;
    while (!ts_tree_cursor_goto_next_sibling(&cursor))
      if (!(more = ts_tree_cursor_goto_parent(&cursor))) break;
  }
  ts_tree_cursor_delete(&cursor);
}

class Parsers {
 public:
  Parsers() {
    ts_parser_set_language(blocks_, tree_sitter_markdown());
    ts_parser_set_language(inlines_, tree_sitter_markdown_inline());
    ts_parser_set_language(yaml_, tree_sitter_yaml());
  }
  ~Parsers() {
    for (TSParser* parser : {blocks_, inlines_, yaml_}) ts_parser_delete(parser);
  }
  Parsers(const Parsers&) = delete;
  Parsers& operator=(const Parsers&) = delete;

  void markdown(std::string_view text) const {
    TSTree* tree = parse(blocks_, text);
    each_inline(tree, [&](std::uint32_t begin, std::uint32_t end) { ts_tree_delete(parse(inlines_, text.substr(begin, end - begin))); });
    ts_tree_delete(tree);
  }
  void yaml(std::string_view text) const { ts_tree_delete(parse(yaml_, text)); }

 private:
  TSParser* blocks_ = ts_parser_new();
  TSParser* inlines_ = ts_parser_new();
  TSParser* yaml_ = ts_parser_new();
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "bare-parse FILE-WITH-PATHS\n";
    return 2;
  }
  std::vector<std::string> paths;
  std::ifstream list(argv[1]);
  for (std::string path; std::getline(list, path);) paths.push_back(path);

  std::atomic<std::size_t> next = 0, bytes = 0;
  const auto work = [&] {
    const Parsers parsers;
    for (std::size_t i = next++; i < paths.size(); i = next++) {
      std::ifstream file(paths[i], std::ios::binary);
      const std::string text(std::istreambuf_iterator<char>(file), {});
      bytes += text.size();
      paths[i].ends_with(".md") ? parsers.markdown(text) : parsers.yaml(text);
    }
  };
  std::vector<std::jthread> others;
  for (unsigned i = 1; i < std::max(1U, std::thread::hardware_concurrency()); ++i) others.emplace_back(work);
  work();
  others.clear();
  std::cout << paths.size() << " documents, " << bytes << " bytes\n";
}
