// A passage as words: masked text and quotations become things or nothing, contractions come apart, offsets stay.
// Threads: values. Errors: none; any bytes will do.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "prose/passage.h"
#include "prose/word_table.h"
#include "text/span.h"

namespace pm::prose {

enum class TokenKind : std::uint8_t {
  Word,
  Handle,   // @priya
  Number,   // 14:03, 2026-04-01, 12,400, 5m
  Thing,    // code, a URL, v2.4.1, db_primary, k8s
  Quote,    // a quotation: somebody else's words
  Comma, Semicolon, Colon, Dash, Open, Close,
  Stop,     // . ! ? at the end of a sentence
  Question,
  Break,    // a table's pipe, an empty line
  Other,
};

constexpr bool is_punctuation(TokenKind kind) { return kind >= TokenKind::Comma; }

struct Token {
  text::Span span;
  std::string_view norm;  // folded to lower case, plain apostrophes; contractions in full ("n't" is "not")
  WordId id = kUnknownWord;
  Classes classes = 0;
  TokenKind kind = TokenKind::Word;
  bool capital = false;   // begins with a capital letter

  bool is(Classes any) const { return (classes & any) != 0; }
  bool punctuation() const { return is_punctuation(kind); }
};

struct Sentence {
  std::size_t begin = 0, end = 0;  // tokens, the closing punctuation included
  bool question = false;
};

class TokenizedPassage {
 public:
  TokenizedPassage(const Passage& passage, const WordTable& words);
  TokenizedPassage(const TokenizedPassage&) = delete;
  TokenizedPassage& operator=(const TokenizedPassage&) = delete;

  std::vector<Token>& tokens() { return tokens_; }
  const std::vector<Token>& tokens() const { return tokens_; }
  const std::vector<Sentence>& sentences() const { return sentences_; }

 private:
  friend class Tokenizer;
  std::string folded_;  // what Token::norm points into
  std::vector<Token> tokens_;
  std::vector<Sentence> sentences_;
};

// Lower case for ASCII, Latin, Greek and Cyrillic letters; other bytes stay.
std::string fold(std::string_view text);

}  // namespace pm::prose
