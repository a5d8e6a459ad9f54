#include <algorithm>
#include <utility>

#include "prose/pattern.h"

namespace pm::prose {
namespace {

constexpr int kMaxDepth = 4;

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool is_bracket(char c) { return c == '(' || c == ')' || c == '[' || c == ']' || c == '{' || c == '}'; }

std::vector<std::string> pieces_of(std::string_view pattern) {
  std::vector<std::string> pieces;
  bool open = false;
  for (const char c : pattern) {
    if (is_space(c)) {
      open = false;
    } else if (is_bracket(c)) {
      pieces.emplace_back(1, c);
      open = false;
    } else {
      if (!open) pieces.emplace_back();
      pieces.back() += c;
      open = true;
    }
  }
  return pieces;
}

std::vector<std::string> split_alternatives(std::string_view piece) {
  std::vector<std::string> out(1);
  for (const char c : piece) {
    if (c == '|') out.emplace_back();
    else out.back() += c;
  }
  return out;
}

// "didn't" is two tokens in a text, so it is in a pattern.
std::vector<std::string> words_of_literal(std::string word) {
  for (std::size_t at = 0; (at = word.find("\xE2\x80\x99", at)) != std::string::npos;) word.replace(at, 3, "'");
  word = fold(word);
  if (word.size() > 3 && word.ends_with("n't")) {
    const std::string verb = word.substr(0, word.size() - 3);
    return {verb == "ca" ? "can" : verb == "wo" ? "will" : verb, "not"};
  }
  if (word == "'s" || word == "'d") return {word};
  for (const auto& [tail, full] : {std::pair{"'ve", "have"}, {"'re", "are"}, {"'ll", "will"}, {"'s", "'s"}})
    if (word.size() > std::string_view(tail).size() && word.ends_with(tail)) return {word.substr(0, word.size() - std::string_view(tail).size()), full};
  return {word};
}

class Compiler {
 public:
  Compiler(std::string_view pattern, WordTable& words, const Verbs& verbs) : pieces_(pieces_of(pattern)), words_(words), verbs_(verbs) {}

  Compiled run() {
    Compiled out;
    out.sequences = sequence(0);
    if (error_.empty() && at_ < pieces_.size()) fail("“" + pieces_[at_] + "” closes nothing");
    for (auto& one : out.sequences) check(one);
    out.error = error_;
    if (!error_.empty()) out.sequences.clear();
    return out;
  }

 private:
  using Sequences = std::vector<Sequence>;

  void fail(std::string message) {
    if (error_.empty()) error_ = std::move(message);
  }

  // Everything up to a closing bracket, a lone `|` or the end.
  Sequences sequence(int depth) {
    Sequences out(1);
    if (depth > kMaxDepth) fail("brackets are nested too deeply");
    while (error_.empty() && at_ < pieces_.size()) {
      const std::string& piece = pieces_[at_];
      if (piece == ")" || piece == "]" || piece == "|") break;
      ++at_;
      if (piece == "(" || piece == "[") {
        Sequences inner = group(piece == "(" ? ")" : "]", depth);
        if (piece == "[") inner.emplace_back();
        out = product(out, inner);
      } else {
        append(out, piece);
      }
      if (out.size() > kMaxSequences) fail("too many alternatives");
    }
    return out;
  }

  Sequences group(std::string_view closing, int depth) {
    Sequences all;
    while (error_.empty()) {
      for (auto& one : sequence(depth + 1)) all.push_back(std::move(one));
      if (at_ >= pieces_.size()) {
        fail("a bracket is not closed: “" + std::string(closing) + "” is missing");
        break;
      }
      if (pieces_[at_++] == closing) break;
      if (pieces_[at_ - 1] != "|") fail("brackets do not match");
    }
    return all;
  }

  Sequences product(const Sequences& left, const Sequences& right) {
    Sequences out;
    if (left.size() * right.size() > kMaxSequences) {
      fail("too many alternatives");
      return out;
    }
    for (const auto& a : left)
      for (const auto& b : right) {
        out.push_back(a);
        out.back().insert(out.back().end(), b.begin(), b.end());
      }
    return out;
  }

  void append(Sequences& out, const std::string& piece) {
    std::vector<PatternItem> items;
    if (piece == "^" || piece == "^^") items.push_back(simple(piece == "^" ? PatternItem::Kind::ClauseStart : PatternItem::Kind::SentenceStart));
    else if (piece == "$") items.push_back(simple(PatternItem::Kind::End));
    else if (piece == "{") items.push_back(simple(PatternItem::Kind::MarkBegin));
    else if (piece == "}") items.push_back(simple(PatternItem::Kind::MarkEnd));
    else if (piece.starts_with("...") || piece.starts_with(",,,")) items.push_back(gap(piece));
    else if (piece.size() > 1 && piece[0] == '!') items.push_back(set(piece.substr(1), PatternItem::Kind::Not));
    else if (piece.find('|') == std::string::npos && plain(piece))
      for (const auto& word : words_of_literal(piece)) items.push_back(set(word, PatternItem::Kind::Set));
    else items.push_back(set(piece, PatternItem::Kind::Set));
    for (auto& one : out) one.insert(one.end(), items.begin(), items.end());
  }

  static bool plain(const std::string& piece) { return piece[0] != '<' && piece[0] != '~' && piece[0] != '+' && !piece.ends_with('*'); }

  static PatternItem simple(PatternItem::Kind kind) {
    PatternItem item;
    item.kind = kind;
    return item;
  }

  PatternItem gap(const std::string& piece) {
    PatternItem item = simple(PatternItem::Kind::Gap);
    item.gap_over_commas = piece[0] == ',';
    std::size_t most = 3;
    const std::string digits = piece.substr(3);
    if (!digits.empty()) {
      if (digits.size() > 2 || digits.find_first_not_of("0123456789") != std::string::npos) fail("“" + piece + "” is no gap: write ... or ...5");
      else most = static_cast<std::size_t>(std::stoi(digits));
    }
    if (most > kMaxGap) fail("a gap holds at most " + std::to_string(kMaxGap) + " words");
    item.gap = static_cast<std::uint8_t>(std::min(most, kMaxGap));
    return item;
  }

  PatternItem set(std::string_view piece, PatternItem::Kind kind) {
    PatternItem item = simple(kind);
    for (const auto& alternative : split_alternatives(piece)) add_alternative(item, alternative);
    std::sort(item.words.begin(), item.words.end());
    std::sort(item.in_timeline.begin(), item.in_timeline.end());
    for (const auto* list : {&item.words, &item.in_timeline})
      for (const WordId id : *list) item.sieve |= sieve_bit(id);
    return item;
  }

  void add_alternative(PatternItem& item, const std::string& text) {
    if (text.empty()) return fail("an alternative is empty");
    if (text[0] == '<') {
      const auto known = text.back() == '>' ? word_class_of(std::string_view(text).substr(1, text.size() - 2)) : std::nullopt;
      if (!known) return fail("“" + text + "” is no class of words");
      item.classes |= bit(*known);
      return;
    }
    if (text[0] == '~' || text[0] == '+') {
      if (text.size() < 2) return fail("“" + text + "” wants a verb behind it");
      const VerbForms forms = verbs_.forms(std::string_view(text).substr(1));
      item.words.push_back(words_.add(forms.past, forms.past != forms.base ? bit(word::kPast) : 0));
      item.words.push_back(words_.add(forms.participle, bit(word::kParticiple)));
      if (text[0] == '+') {
        for (const auto& form : {forms.base, forms.third, forms.ing}) item.words.push_back(words_.add(form));
      } else {
        item.in_timeline.push_back(words_.add(forms.third));
      }
      return;
    }
    std::string word = fold(text);
    if (word.ends_with('*')) {
      word.pop_back();
      if (word.size() < 3) return fail("“" + text + "”: at least three letters before the *");
      item.prefixes.push_back(word);
      return;
    }
    for (const char c : word)
      if (c == ',' || c == ';' || c == ':' || c == '?' || c == '"' || c == '*' || c == '<' || c == '>' || (c >= 0 && c < ' '))
        return fail("“" + std::string(1, c) + "” cannot be part of a phrase");
    if (item.kind == PatternItem::Kind::Set && word[0] == '!') return fail("“!” stands at the start of an item");
    item.words.push_back(words_.add(word));
  }

  void check(const Sequence& one) {
    const auto first = std::find_if(one.begin(), one.end(), [](const PatternItem& item) {
      return item.kind == PatternItem::Kind::Set || item.kind == PatternItem::Kind::Gap || item.kind == PatternItem::Kind::Not || item.kind == PatternItem::Kind::End;
    });
    if (first == one.end() || first->kind != PatternItem::Kind::Set) fail("a phrase begins with a word, and its first word is not optional");
    if (one.size() > kMaxItems) fail("a phrase has at most " + std::to_string(kMaxItems) + " words");
  }

  std::vector<std::string> pieces_;
  std::size_t at_ = 0;
  WordTable& words_;
  const Verbs& verbs_;
  std::string error_;
};

}  // namespace

Compiled compile_pattern(std::string_view pattern, WordTable& words, const Verbs& verbs) {
  if (pattern.find_first_not_of(" \t\r\n") == std::string_view::npos) return {{}, "the phrase is empty"};
  if (pattern.size() > kMaxPatternLength) return {{}, "the phrase is longer than " + std::to_string(kMaxPatternLength) + " bytes"};
  return Compiler(pattern, words, verbs).run();
}

}  // namespace pm::prose
