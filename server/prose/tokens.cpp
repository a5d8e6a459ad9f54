#include "prose/tokens.h"

#include <algorithm>
#include <array>

#include "prose/characters.h"
#include "prose/quotations.h"

namespace pm::prose {

using enum word::Bit;

namespace {

constexpr std::array<std::string_view, 24> kAbbreviations{"e.g", "i.e",  "etc", "vs",  "approx", "dr", "mr",  "mrs", "ms", "no",  "inc", "ltd",
                                                          "co",  "a.m",  "p.m", "cf",  "fig",    "st", "est", "ca",  "sr", "jr",  "dept", "min"};
constexpr std::array<std::string_view, 10> kIsAfter{"it", "that", "there", "here", "what", "who", "he", "she", "where", "how"};

template <typename List>
bool listed(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

// 14:03, 14:23Z, 5m, 2nd, 12,400, 2026-04-01, 99.9 - but not 4xx-errors or 3f9a2c1.
bool looks_like_number(std::string_view word) {
  std::size_t letters = 0, after = 0;
  for (const char c : word) {
    if (is_ascii_letter(c)) ++letters;
    else if (letters > 0 && is_ascii_digit(c)) ++after;
    else if (static_cast<unsigned char>(c) >= 0x80) return false;
  }
  return letters <= 4 && after <= 4 && (letters <= 1 || after == 0);
}

// v2.4.1, db_primary, k8s, config.yaml, camelCase, a/b/c
bool looks_like_thing(std::string_view word) {
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = word[i];
    if (is_ascii_digit(c) || c == '_') return true;
    if (c == '.' && i + 1 < word.size()) return true;
    if (i > 0 && is_ascii_upper(c) && is_ascii_lower(word[i - 1])) return true;
  }
  return std::count(word.begin(), word.end(), '/') > 1;
}

bool looks_like_acronym(std::string_view word) {
  return word.size() > 1 && std::all_of(word.begin(), word.end(), [](char c) { return is_ascii_upper(c) || c == '/' || c == '-'; });
}

}  // namespace

class Tokenizer {
 public:
  Tokenizer(const Passage& passage, const WordTable& words, TokenizedPassage& out)
      : passage_(passage), text_(passage.text), words_(words), out_(out), quotes_(quotations_of(passage)) {}

  void run() {
    out_.tokens_.reserve(text_.size() / 5 + 4);
    while (at_ < text_.size()) step();
    flush_sentence();
  }

 private:
  std::string_view folded(std::size_t begin, std::size_t end) const { return std::string_view(out_.folded_).substr(begin, end - begin); }

  void push(TokenKind kind, std::size_t begin, std::size_t end, std::string_view norm) {
    push(kind, begin, end, norm, is_punctuation(kind) || kind == TokenKind::Handle ? WordTable::Entry{} : words_.find(norm));
  }

  void push(TokenKind kind, std::size_t begin, std::size_t end, std::string_view norm, const WordTable::Entry& entry) {
    Token token;
    token.span = {static_cast<text::Offset>(begin), static_cast<text::Offset>(end)};
    token.norm = norm;
    token.kind = kind;
    if (kind == TokenKind::Word) {
      token.id = entry.id;
      token.classes = entry.classes | form_classes(norm, entry.classes) | bit(kWord);
      token.capital = begins_with_capital(text_.substr(begin, end - begin));
      if (token.capital && token.classes == (form_classes(norm, 0) | bit(kWord))) token.classes |= double_name(norm);
      if (token.capital) token.classes |= bit(kCapital);
    } else if (kind == TokenKind::Number) {
      token.id = entry.id;
      token.classes = bit(kNumber);
    } else if (kind == TokenKind::Thing || kind == TokenKind::Quote) {
      token.id = entry.id;
      token.classes = bit(kThing);
    }
    out_.tokens_.push_back(token);
    if (kind == TokenKind::Question) question_ = true;
    if (kind == TokenKind::Stop || kind == TokenKind::Question || kind == TokenKind::Break) flush_sentence();
  }

  // "Jean-Luc", "Anne-Marie": the first part tells.
  Classes double_name(std::string_view norm) const {
    const auto dash = norm.find('-');
    return dash == std::string_view::npos ? 0 : words_.find(norm.substr(0, dash)).classes & bit(kGivenName);
  }

  static Classes form_classes(std::string_view norm, Classes known) {
    Classes out = 0;
    if (norm.size() > 3 && norm.ends_with("ed") && (known & (bit(kNotPast) | bit(kGivenName))) == 0) out |= bit(kPast) | bit(kParticiple);
    if (norm.size() > 4 && norm.ends_with("ing") && (known & bit(kNotPast)) == 0) out |= bit(kIng);
    if (known == 0 && norm.size() > 4 && norm.ends_with("ly")) out |= bit(kAdverb);
    constexpr Classes kFunction = bit(kDeterminer) | bit(kPreposition) | bit(kAuxiliary) | bit(kBe) | bit(kModal) | bit(kNegator) |
                                  bit(kConjunction) | bit(kSubordinator) | bit(kRelative) | bit(kAdverb) | bit(kPersonPronoun) |
                                  bit(kPersonOwner) | bit(kGroupPronoun) | bit(kBackPronoun) | bit(kPlainPronoun);
    if (((known | out) & kFunction) == 0) out |= bit(kBare);
    return out;
  }

  void flush_sentence() {
    const std::size_t end = out_.tokens_.size();
    if (end > sentence_) out_.sentences_.push_back({sentence_, end, question_});
    sentence_ = end;
    question_ = false;
  }

  void step() {
    while (mask_ < passage_.masks.size() && passage_.masks[mask_].span.end <= at_) ++mask_;
    if (mask_ < passage_.masks.size() && passage_.masks[mask_].span.begin <= at_) return masked(passage_.masks[mask_]);
    while (quote_ < quotes_.size() && quotes_[quote_].end <= at_) ++quote_;
    if (quote_ < quotes_.size() && quotes_[quote_].begin == at_) return quoted(quotes_[quote_]);
    const Char c = char_at(text_, at_);
    const bool handle = text_[at_] == '@' && at_ + 1 < text_.size() && is_word(at_ + 1) && (at_ == 0 || !is_word(at_ - 1));
    if (handle) return read_handle();
    switch (c.kind) {
      case CharKind::Letter: case CharKind::Digit: return read_word();
      case CharKind::Space: return spaces();
      case CharKind::Dash: push(TokenKind::Dash, at_, at_ + c.size, "-"); break;
      case CharKind::Ellipsis: push(TokenKind::Dash, at_, at_ + c.size, "..."); break;
      case CharKind::Symbol: return symbol(c.size);
      case CharKind::Apostrophe:
        if (const std::size_t end = possessive_end(c.size); end > 0) {
          push(TokenKind::Word, at_, end, "'s");
          at_ = end;
          return;
        }
        break;
      default: break;  // a stray quotation mark is nothing
    }
    at_ += c.size;
  }

  // Where the next mask begins: no word reaches across it.
  std::size_t limit() const {
    std::size_t end = text_.size();
    if (mask_ < passage_.masks.size()) end = std::min<std::size_t>(end, passage_.masks[mask_].span.begin);
    return end;
  }

  bool is_word(std::size_t at) const {
    if (at >= text_.size()) return false;
    const CharKind kind = char_at(text_, at).kind;
    return kind == CharKind::Letter || kind == CharKind::Digit;
  }

  void masked(const Mask& mask) {
    const std::size_t begin = at_, end = std::min<std::size_t>(std::max<std::size_t>(mask.span.end, at_ + 1), text_.size());
    const std::string_view inside = text_.substr(begin, end - begin);
    at_ = end;
    switch (mask.kind) {
      case MaskKind::Code: push(TokenKind::Thing, begin, end, "`"); break;
      case MaskKind::Url: {
        const bool target = inside.starts_with('(') || inside.starts_with("](") || inside.starts_with('[') ||
                            (begin > 0 && (text_[begin - 1] == ']' || (begin > 1 && text_[begin - 1] == '(' && text_[begin - 2] == ']')));
        if (!target) push(TokenKind::Thing, begin, end, "`");
        break;
      }
      case MaskKind::Html:
        if (inside.starts_with("<br") || inside.starts_with("<p") || inside.starts_with("</p") || inside.starts_with("<li"))
          push(TokenKind::Break, begin, end, "|");
        break;
      case MaskKind::Markup:
        if (inside.find('|') != std::string_view::npos) push(TokenKind::Break, begin, end, "|");
        break;
    }
  }

  void quoted(text::Span quote) {
    push(TokenKind::Quote, quote.begin, quote.end, "\"");
    at_ = quote.end;
    const std::string_view inside = text::slice(text_, quote);
    const std::size_t last = inside.find_last_not_of("\"'\x9D\x99\x80\xE2 ");
    if (last != std::string_view::npos && (inside[last] == '.' || inside[last] == '!' || inside[last] == '?') && next_is_capital()) flush_sentence();
  }

  bool next_is_capital() const {
    std::size_t next = at_;
    while (next < text_.size() && next < at_ + 8 && (text_[next] == ' ' || text_[next] == '\n')) ++next;
    return next < text_.size() && next > at_ && begins_with_capital(text_.substr(next, 4));
  }

  void spaces() {
    const std::size_t begin = at_;
    int lines = 0;
    while (at_ < limit()) {
      const Char c = char_at(text_, at_);
      if (c.kind != CharKind::Space) break;
      if (text_[at_] == '\n') ++lines;
      at_ += c.size;
    }
    if (lines > 1) push(TokenKind::Break, begin, at_, "|");
  }

  void read_handle() {
    const std::size_t begin = at_++;
    while (at_ < limit()) {
      const char c = text_[at_];
      const bool joins = c == '-' || c == '.' || c == '/';
      if (!is_word(at_) && !(joins && at_ + 1 < limit() && is_word(at_ + 1))) break;
      at_ += joins ? 1 : char_at(text_, at_).size;
    }
    push(TokenKind::Handle, begin, at_, folded(begin + 1, at_));
  }

  void read_word() {
    const std::size_t begin = at_, end = limit();
    const bool digit_first = is_ascii_digit(text_[begin]);
    while (at_ < end) {
      const Char c = char_at(text_, at_);
      if (c.kind == CharKind::Letter || c.kind == CharKind::Digit) {
        at_ += c.size;
        continue;
      }
      // YAML's single quotes write an apostrophe twice.
      if (c.kind == CharKind::Apostrophe && c.size == 1 && at_ + 2 < end && text_[at_ + 1] == text_[at_] && is_word(at_ + 2)) {
        if (apostrophe(begin, 2)) return;
        at_ += 2;
        continue;
      }
      if (at_ + c.size >= end || !is_word(at_ + c.size)) break;
      const char here = text_[at_], next = text_[at_ + c.size], before = text_[at_ - 1];
      if (c.kind == CharKind::Apostrophe) {
        if (apostrophe(begin, c.size)) return;
        at_ += c.size;
        continue;
      }
      const bool joins = here == '-' || (here == '/' && !digit_first) || (here == '.' && (is_ascii_digit(before) || !is_ascii_upper(next))) ||
                         (is_ascii_digit(before) && is_ascii_digit(next) && (here == ':' || here == ',' || here == '/'));
      if (!joins) break;
      at_ += c.size;
    }
    push_word(begin, at_);
    trailing_possessive(begin);
  }

  void push_word(std::size_t begin, std::size_t end) {
    const std::string_view raw = text_.substr(begin, end - begin), norm = folded(begin, end);
    if (is_ascii_digit(raw[0]) && looks_like_number(raw)) return push(TokenKind::Number, begin, end, norm);
    const auto known = words_.find(norm);
    if (known.classes == 0 && looks_like_thing(raw) && !listed(kAbbreviations, norm)) return push(TokenKind::Thing, begin, end, norm, known);
    push(TokenKind::Word, begin, end, norm, known);
    // "the IT technician", "the US region" are no pronouns.
    if (raw == "IT" || raw == "US") {
      out_.tokens_.back().id = kUnknownWord;
      out_.tokens_.back().classes = bit(kWord) | bit(kBare) | bit(kCapital);
    }
    if (known.classes == 0 && looks_like_acronym(raw)) out_.tokens_.back().classes |= bit(kSystem);
  }

  // Behind a handle or a mark: "@priya's change", "**Marcus**'s change". Zero where no possessive stands here.
  std::size_t possessive_end(std::size_t size) const {
    if (at_ == 0 || out_.tokens_.empty() || out_.tokens_.size() == sentence_ || char_at(text_, at_ - 1).kind == CharKind::Space) return 0;
    std::size_t s = at_ + size;
    if (s < text_.size() && size == 1 && text_[s] == text_[at_]) ++s;  // YAML's single quotes write an apostrophe twice
    if (s >= text_.size() || (text_[s] != 's' && text_[s] != 'S') || is_word(s + 1)) return 0;
    return s + 1;
  }

  // "engineers' notes"
  void trailing_possessive(std::size_t begin) {
    if (at_ >= limit() || text_[at_ - 1] != 's' || at_ - begin < 3) return;
    const Char c = char_at(text_, at_);
    if (c.kind != CharKind::Apostrophe) return;
    const std::size_t next = at_ + c.size;
    if (next + 1 >= text_.size() || text_[next] != ' ' || !is_word(next + 1)) return;
    push(TokenKind::Word, at_, next, "'s");
    at_ = next;
  }

  // At an apostrophe inside a word: pushes both parts of a contraction or possessive.
  bool apostrophe(std::size_t begin, std::size_t size) {
    const std::size_t at = at_;
    std::size_t end = at + size;
    while (end < limit() && is_ascii_letter(text_[end])) ++end;
    if (end < limit() && is_word(end)) return false;
    const std::string_view tail = folded(at + size, end), head = folded(begin, at);
    const auto both = [&](std::string_view second) {
      push_word(begin, at);
      push(TokenKind::Word, at, end, second);
      at_ = end;
      return true;
    };
    if (tail == "s") return both(listed(kIsAfter, head) ? "is" : "'s");
    if (tail == "ve") return both("have");
    if (tail == "re") return both("are");
    if (tail == "ll") return both("will");
    if (tail == "d") return both("'d");
    if (tail == "m") return both("am");
    if (tail == "t" && head.size() > 1 && head.ends_with("n")) {
      const std::string_view verb = head == "can" ? "can" : head == "won" ? "will" : head == "shan" ? "shall" : head.substr(0, head.size() - 1);
      push(TokenKind::Word, begin, head == "can" ? at : at - 1, verb);
      push(TokenKind::Word, head == "can" ? at : at - 1, end, "not");
      at_ = end;
      return true;
    }
    return false;
  }

  void symbol(std::size_t size) {
    const std::size_t begin = at_;
    const char c = text_[at_];
    at_ += size;
    if (size > 1) return;
    switch (c) {
      case ',': push(TokenKind::Comma, begin, at_, ","); break;
      case ';': push(TokenKind::Semicolon, begin, at_, ";"); break;
      case ':': push(TokenKind::Colon, begin, at_, ":"); break;
      case '(': case '[': push(TokenKind::Open, begin, at_, "("); break;
      case ')': case ']': push(TokenKind::Close, begin, at_, ")"); break;
      case '?': push(TokenKind::Question, begin, at_, "?"); break;
      case '!': push(TokenKind::Stop, begin, at_, "!"); break;
      case '&': push(TokenKind::Word, begin, at_, "and"); break;
      case '.':
        if (ends_sentence()) push(TokenKind::Stop, begin, at_, ".");
        break;
      case '-': {
        while (at_ < text_.size() && (text_[at_] == '-' || text_[at_] == '>')) ++at_;
        push(TokenKind::Dash, begin, at_, "-");
        break;
      }
      default: break;  // marks such as # % * say nothing
    }
  }

  // Behind a full stop: not after an abbreviation or an initial, unless the text ends there.
  bool ends_sentence() const {
    std::size_t next = at_;
    while (next < text_.size() && char_at(text_, next).kind == CharKind::Space) next += char_at(text_, next).size;
    if (next >= text_.size()) return true;
    if (out_.tokens_.empty() || out_.tokens_.size() == sentence_) return false;
    const Token& last = out_.tokens_.back();
    const bool touching = last.span.end + 1 == at_;
    if (touching && last.kind == TokenKind::Word) {
      const std::string_view raw = text::slice(text_, last.span);
      if (raw.size() == 1 && is_ascii_upper(raw[0]) && raw[0] != 'I') return false;
      if (listed(kAbbreviations, last.norm) && !(last.norm == "etc" && begins_with_capital(text_.substr(next, 4)))) return last.norm == "no" && raw == "no";
    }
    return next > at_ ? !is_ascii_lower(text_[next]) : begins_with_capital(text_.substr(next, 4)) || text_[next] == '*' || text_[next] == '_' || text_[next] == '[';
  }

  const Passage& passage_;
  std::string_view text_;
  const WordTable& words_;
  TokenizedPassage& out_;
  std::vector<text::Span> quotes_;
  std::size_t at_ = 0, mask_ = 0, quote_ = 0, sentence_ = 0;
  bool question_ = false;
};

TokenizedPassage::TokenizedPassage(const Passage& passage, const WordTable& words) : folded_(fold(passage.text)) { Tokenizer(passage, words, *this).run(); }

}  // namespace pm::prose
