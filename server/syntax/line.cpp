#include "syntax/line.h"

#include <tree_sitter/api.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "syntax/line_grammar.h"
#include "syntax/line_values.h"
#include "text/strings.h"
#include "text/utf8.h"

extern "C" const TSLanguage* tree_sitter_postmortem_line();

namespace pm::syntax {
namespace {

using text::Offset;
using text::Span;

struct NodeName {
  std::string_view name;
  LineTokenKind kind;
};

constexpr std::array kNodeNames = {
    NodeName{"time", LineTokenKind::Time},
    NodeName{"date", LineTokenKind::Date},
    NodeName{"zone", LineTokenKind::Zone},
    NodeName{"handle", LineTokenKind::Handle},
    NodeName{"priority", LineTokenKind::Priority},
    NodeName{"severity", LineTokenKind::Severity},
    NodeName{"ticket", LineTokenKind::Ticket},
    NodeName{"duration", LineTokenKind::Duration},
    NodeName{"number", LineTokenKind::Number},
    NodeName{"word", LineTokenKind::Word},
    NodeName{"separator", LineTokenKind::Separator},
    NodeName{"placeholder", LineTokenKind::Placeholder},
    NodeName{"checkbox", LineTokenKind::Checkbox},
    NodeName{"tag", LineTokenKind::Punctuation},
    NodeName{"punctuation", LineTokenKind::Punctuation},
};

// Kinds by the symbols of the grammar.
class Kinds {
 public:
  explicit Kinds(const TSLanguage* language) : kinds_(ts_language_symbol_count(language)) {
    for (TSSymbol symbol = 0; symbol < kinds_.size(); ++symbol) {
      const std::string_view name = ts_language_symbol_name(language, symbol);
      const auto known =
          std::find_if(kNodeNames.begin(), kNodeNames.end(), [name](const NodeName& n) { return n.name == name; });
      if (known != kNodeNames.end()) kinds_[symbol] = known->kind;
    }
  }
  // None for an ERROR, whose symbol is beyond all others.
  std::optional<LineTokenKind> of(TSSymbol symbol) const { return symbol < kinds_.size() ? kinds_[symbol] : std::nullopt; }

 private:
  std::vector<std::optional<LineTokenKind>> kinds_;
};

// tree-sitter takes a NUL for the end, and stumbles over bytes that are not UTF-8: put a character there that the grammar
// knows as punctuation, of the same size. The same in a row of equals signs or low lines, each of which may begin an arrow or a word: it
// would take the square of the time. None where the text is fine as it is.
std::optional<std::string> cleaned(std::string_view text) {
  constexpr char kStandIn = '\x01';
  std::optional<std::string> copy;
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) - 1U < 0x7FU) {
      ++at;
      continue;
    }
    const text::CodePoint c = text::decode(text, at);
    if (c.size == 1) {
      if (!copy) copy.emplace(text);
      (*copy)[at] = kStandIn;
    }
    at += c.size;
  }
  static const std::string kMany[] = {std::string(32, '='), std::string(256, '_')};
  for (const std::string& many : kMany)
    for (std::size_t at = text.find(many); at != text.npos; at = text.find(many, at)) {
      if (!copy) copy.emplace(text);
      for (at += many.size(); at < text.size() && text[at] == many[0]; ++at) (*copy)[at] = kStandIn;
    }
  return copy;
}

bool is_blank(char32_t c) {
  return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
         c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

class TokenList {
 public:
  TokenList(std::string_view text, std::size_t count) : text_(text) { tokens_.reserve(count); }

  void add(LineTokenKind kind, Span span) {
    fill(span.begin);
    end_ = span.end;
    const std::string_view said = slice(text_, span);
    switch (kind) {
      case LineTokenKind::Time:
        add_time(span);
        return;
      case LineTokenKind::Date:
        tokens_.emplace_back(span, read_date(said));
        return;
      case LineTokenKind::Zone:
        tokens_.emplace_back(kind, span, read_zone_minutes(said));
        return;
      case LineTokenKind::Priority:
      case LineTokenKind::Severity:
        tokens_.emplace_back(kind, span, read_level(said));
        return;
      case LineTokenKind::Duration:
        tokens_.emplace_back(span, Seconds{read_seconds(said)});
        return;
      case LineTokenKind::Number:
        tokens_.emplace_back(kind, span, read_number(said));
        return;
      case LineTokenKind::Word:
        tokens_.emplace_back(kind, span, read_ordinal(said));
        return;
      case LineTokenKind::Handle:
      case LineTokenKind::Ticket:
      case LineTokenKind::Separator:
      case LineTokenKind::Placeholder:
      case LineTokenKind::Checkbox:
      case LineTokenKind::Punctuation:
        tokens_.emplace_back(kind, span);
        return;
    }
  }

  std::vector<LineToken> finish() {
    fill(static_cast<Offset>(text_.size()));
    return std::move(tokens_);
  }

 private:
  void add_time(Span span) {
    // The T of 2026-04-01T14:25 joins the date and the time.
    if (text_[span.begin] == 'T' || text_[span.begin] == 't') {
      if (span.size() > 1 && text::is_digit(text_[span.begin + 1])) ++span.begin;
    }
    // "~2 pm": only the blank kept the parser from seeing that the ~ belongs to it.
    if (!tokens_.empty() && tokens_.back().kind == LineTokenKind::Punctuation && tokens_.back().span.end == span.begin &&
        slice(text_, tokens_.back().span) == "~") {
      span.begin = tokens_.back().span.begin;
      tokens_.pop_back();
    }
    tokens_.emplace_back(span, read_time(slice(text_, span)));
  }

  // What no node covers: blanks, and (never, if the grammar keeps its word) text that it did not understand.
  void fill(Offset until) {
    while (end_ < until) {
      if (text::is_space(text_[end_])) {
        ++end_;
        continue;
      }
      const text::CodePoint c = text::decode(text_, end_);
      const Offset next = std::min(until, end_ + c.size);
      if (!is_blank(c.value)) tokens_.emplace_back(LineTokenKind::Punctuation, Span{end_, next});
      end_ = next;
    }
  }

  std::string_view text_;
  Offset end_ = 0;
  std::vector<LineToken> tokens_;
};

}  // namespace

namespace {

// "14時25分に検知": the units behind a number stand for themselves, what follows is the next word. 時間 and 分間 are durations.
std::vector<LineToken> apart(std::vector<LineToken> tokens, std::string_view text) {
  static constexpr std::string_view kUnits[] = {"年", "月", "日", "号", "號", "時", "时", "點", "点", "分", "秒", "년", "월", "일", "시", "분", "초"};
  for (std::size_t t = 1; t < tokens.size(); ++t) {
    if (tokens[t].kind != LineTokenKind::Word || tokens[t - 1].kind != LineTokenKind::Number) continue;
    const std::string_view word = text::slice(text, tokens[t].span);
    if (word.size() <= 3 || static_cast<unsigned char>(word.front()) < 0xE3) continue;
    if (std::none_of(std::begin(kUnits), std::end(kUnits), [&](std::string_view unit) { return word.starts_with(unit); })) continue;
    const std::string_view behind = word.substr(3);
    if (behind.starts_with("間") || behind.starts_with("间") || behind.starts_with("간")) continue;
    LineToken rest = tokens[t];
    rest.span.begin += 3;
    tokens[t].span.end = rest.span.begin;
    tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(t) + 1, rest);
  }
  return tokens;
}

}  // namespace

std::vector<LineToken> parse_line(std::string_view text) {
  if (text.empty()) return {};
  static const Kinds kinds(tree_sitter_postmortem_line());

  const std::optional<std::string> copy = cleaned(text);
  const std::string_view clean = copy ? std::string_view(*copy) : text;
  static thread_local std::vector<LineNode> nodes;
  if (!nodes_by_tables(clean, nodes) && !nodes_by_parser(clean, nodes)) nodes.clear();

  TokenList tokens(text, nodes.size());
  for (const LineNode& node : nodes)
    if (const std::optional<LineTokenKind> kind = kinds.of(node.symbol); kind && !node.span.empty()) tokens.add(*kind, node.span);
  return apart(tokens.finish(), text);
}

}  // namespace pm::syntax
