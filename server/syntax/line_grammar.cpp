#include "syntax/line_grammar.h"

#include <tree_sitter/parser.h>  // before api.h, which may lack a type of it

#include <algorithm>
#include <array>

#include "syntax/tree.h"
#include "text/utf8.h"

extern "C" const TSLanguage* tree_sitter_postmortem_line();

namespace pm::syntax {
namespace {

using text::Offset;
using text::Span;

// What stands in the grammar's tables, by state and symbol.
class Tables {
 public:
  Tables() : language_(*tree_sitter_postmortem_line()), cells_(std::size_t{language_.state_count} * language_.symbol_count) {
    std::copy_n(language_.parse_table, std::size_t{language_.large_state_count} * language_.symbol_count, cells_.begin());
    for (std::uint32_t state = language_.large_state_count; state < language_.state_count; ++state) {
      // Groups of symbols that share a value.
      const std::uint16_t* at = language_.small_parse_table + language_.small_parse_table_map[state - language_.large_state_count];
      for (std::uint16_t groups = *at++; groups > 0; --groups) {
        const std::uint16_t value = *at++;
        for (std::uint16_t symbols = *at++; symbols > 0; --symbols) cells_[cell(static_cast<TSStateId>(state), *at++)] = value;
      }
    }
    root_ = ts_language_symbol_for_name(&language_, "line", 4, true);
  }

  TSStateId behind(TSStateId state, TSSymbol part) const { return cells_[cell(state, part)]; }
  // The one action there is; nullptr where there is none, or several.
  const TSParseAction* action(TSStateId state, TSSymbol token) const {
    const TSParseActionEntry* const entry = language_.parse_actions + cells_[cell(state, token)];
    const TSParseAction* const first = &entry[1].action;
    const bool one = entry->entry.count == 1;
    // Of a repetition's two, tree-sitter's parser takes the first while nothing is reused of an older tree.
    const bool repetition = entry->entry.count == 2 && entry[2].action.type == TSParseActionTypeShift && entry[2].action.shift.repetition;
    return one || repetition ? first : nullptr;
  }
  bool lex(TSLexer* lexer, TSStateId state) const { return language_.lex_fn(lexer, language_.lex_modes[state].lex_state); }
  // Several symbols of the tables may be one of the grammar.
  TSSymbol of_grammar(TSSymbol symbol) const { return language_.public_symbol_map[symbol]; }
  bool visible(TSSymbol symbol) const { return language_.symbol_metadata[symbol].visible; }
  // The names that a production gives to its parts, 0 where it gives none; nullptr where no part has one.
  const TSSymbol* aliases(std::uint16_t production) const {
    return production == 0 ? nullptr : language_.alias_sequences + std::size_t{production} * language_.max_alias_sequence_length;
  }
  TSSymbol root() const { return root_; }

 private:
  std::size_t cell(TSStateId state, TSSymbol symbol) const { return std::size_t{state} * language_.symbol_count + symbol; }

  const TSLanguage& language_;
  std::vector<std::uint16_t> cells_;
  TSSymbol root_ = 0;
};

// What the generated lexer reads from. The member comes first: its address is that of the whole.
class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {
    data_.advance = [](TSLexer* self, bool skip) { of(self).advance(skip); };
    data_.mark_end = [](TSLexer* self) { of(self).end_ = of(self).at_; };
    data_.get_column = [](TSLexer*) { return std::uint32_t{0}; };
    data_.is_at_included_range_start = [](const TSLexer*) { return false; };
    data_.eof = [](const TSLexer* self) { return reinterpret_cast<const Lexer*>(self)->done(); };
  }

  // The next token behind the last one; false where none begins there.
  bool next(const Tables& tables, TSStateId state) {
    begin_ = at_ = end_;
    look();
    if (!tables.lex(&data_, state)) return false;
    begin_ = std::min(begin_, end_);
    return true;
  }
  TSSymbol symbol() const { return data_.result_symbol; }
  Span span() const { return {begin_, end_}; }

 private:
  static Lexer& of(TSLexer* self) { return *reinterpret_cast<Lexer*>(self); }

  bool done() const { return at_ >= text_.size(); }
  void look() {
    if (done()) {
      data_.lookahead = 0;
      size_ = 0;
    } else if (const auto byte = static_cast<unsigned char>(text_[at_]); byte < 0x80) {
      data_.lookahead = byte;
      size_ = 1;
    } else {
      const text::CodePoint c = text::decode(text_, at_);
      data_.lookahead = static_cast<std::int32_t>(c.value);
      size_ = static_cast<Offset>(c.size);
    }
  }
  void advance(bool skip) {
    at_ += size_;
    if (skip) begin_ = at_;
    look();
  }

  TSLexer data_{};
  std::string_view text_;
  Offset at_ = 0;
  Offset size_ = 0;   // of the character at `at_`
  Offset begin_ = 0;
  Offset end_ = 0;
};

// A part of the line that is known, and the state behind it.
struct Part {
  TSStateId state = 0;
  Span span;
  std::size_t first_node = 0;  // its nodes run from here to those of the next part
};

// The nodes [from, to) as one.
void join(std::vector<LineNode>& nodes, std::size_t from, std::size_t to, LineNode whole) {
  const auto begin = nodes.begin() + static_cast<std::ptrdiff_t>(from);
  if (from == to) {
    nodes.insert(begin, whole);
  } else {
    *begin = whole;
    nodes.erase(begin + 1, nodes.begin() + static_cast<std::ptrdiff_t>(to));
  }
}

}  // namespace

bool nodes_by_tables(std::string_view text, std::vector<LineNode>& out) {
  constexpr TSStateId kFirst = 1;
  static const Tables tables;
  out.clear();
  Lexer lexer(text);
  // What is known goes into one part at once, so only the parts of one token stand beside it.
  std::array<Part, 16> parts;
  std::size_t count = 0;
  TSStateId state = kFirst;
  for (;;) {
    if (!lexer.next(tables, state)) return false;
    for (bool shifted = false; !shifted;) {
      const TSParseAction* const action = tables.action(state, lexer.symbol());
      if (action == nullptr) return false;
      switch (action->type) {
        case TSParseActionTypeShift:
          if (action->shift.extra || count == parts.size()) return false;
          state = action->shift.state;
          parts[count++] = {state, lexer.span(), out.size()};
          if (tables.visible(lexer.symbol())) out.push_back({tables.of_grammar(lexer.symbol()), lexer.span()});
          shifted = true;
          break;
        case TSParseActionTypeReduce: {
          const auto& reduce = action->reduce;
          if (reduce.child_count == 0 || reduce.child_count > count) return false;
          const std::size_t first = count - reduce.child_count;
          if (const TSSymbol* const aliases = tables.aliases(reduce.production_id)) {
            // From the last to the first, as the nodes of those behind may move.
            std::size_t to = out.size();
            for (std::size_t part = count; part-- > first;) {
              const std::size_t from = parts[part].first_node;
              if (const TSSymbol alias = aliases[part - first]; alias != 0) join(out, from, to, {tables.of_grammar(alias), parts[part].span});
              to = from;
            }
          }
          const Part whole{tables.behind(first == 0 ? kFirst : parts[first - 1].state, reduce.symbol),
                           {parts[first].span.begin, parts[count - 1].span.end}, parts[first].first_node};
          state = whole.state;
          parts[first] = whole;
          count = first + 1;
          if (reduce.symbol != tables.root() && tables.visible(reduce.symbol))
            join(out, whole.first_node, out.size(), {tables.of_grammar(reduce.symbol), whole.span});
          break;
        }
        case TSParseActionTypeAccept:
          return true;
        default:
          return false;
      }
    }
  }
}

bool nodes_by_parser(std::string_view text, std::vector<LineNode>& out) {
  out.clear();
  static thread_local const ParserPtr parser = make_parser(tree_sitter_postmortem_line());
  const TreePtr tree(ts_parser_parse_string(parser.get(), nullptr, text.data(), static_cast<std::uint32_t>(text.size())));
  if (!tree) return false;
  Cursor cursor(ts_tree_root_node(tree.get()));
  for (bool more = cursor.first_child(); more; more = cursor.next_sibling()) {
    const TSNode node = cursor.node();
    out.push_back({ts_node_symbol(node), span_of(node)});
  }
  return true;
}

}  // namespace pm::syntax
