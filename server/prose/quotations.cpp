#include "prose/quotations.h"

#include <optional>
#include <string_view>

#include "prose/characters.h"

namespace pm::prose {
namespace {

constexpr std::size_t kLongestSingleQuote = 300;

bool word_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const CharKind kind = char_at(text, at).kind;
  return kind == CharKind::Letter || kind == CharKind::Digit;
}

// Straight single quotes look like apostrophes: one opens only at the start of a word and closes only at the end of one.
bool opens_single(std::string_view text, std::size_t at, std::size_t size) {
  const bool after_word = at > 0 && (word_at(text, at - 1) || static_cast<unsigned char>(text[at - 1]) >= 0x80 || text[at - 1] == '`');
  const bool possessive = at > 0 && text[at - 1] != ' ' && at + size < text.size() && text[at + size] == 's' && !word_at(text, at + size + 1);  // **Marcus**'s
  return !after_word && !possessive && word_at(text, at + size);
}

bool fills_item(const Passage& passage, text::Span quote) {
  if (!passage.list_item) return false;
  const auto nothing_in = [&](std::size_t begin, std::size_t end) {
    std::size_t mask = 0;
    for (std::size_t at = begin; at < end;) {
      while (mask < passage.masks.size() && passage.masks[mask].span.end <= at) ++mask;
      if (mask < passage.masks.size() && passage.masks[mask].span.begin <= at && passage.masks[mask].kind == MaskKind::Markup) {
        at = passage.masks[mask].span.end;
        continue;
      }
      const char c = passage.text[at];
      if (c != ' ' && c != '\n' && c != '\r' && c != '\t' && c != '.' && c != '-' && c != '*') return false;
      ++at;
    }
    return true;
  };
  return nothing_in(0, quote.begin) && nothing_in(quote.end, passage.text.size());
}

}  // namespace

std::vector<text::Span> quotations_of(const Passage& passage) {
  const std::string_view text = passage.text;
  std::vector<text::Span> quotes;
  std::optional<std::size_t> open;        // a double or angular quotation
  std::optional<std::size_t> open_single;
  std::size_t mask = 0;
  const auto close = [&](std::size_t begin, std::size_t end) {
    quotes.push_back({static_cast<text::Offset>(begin), static_cast<text::Offset>(end)});
    open.reset();
    open_single.reset();
  };
  for (std::size_t at = 0; at < text.size();) {
    while (mask < passage.masks.size() && passage.masks[mask].span.end <= at) ++mask;
    if (mask < passage.masks.size() && passage.masks[mask].span.begin <= at) {
      at = passage.masks[mask].span.end;
      continue;
    }
    const Char c = char_at(text, at);
    switch (c.kind) {
      case CharKind::DoubleQuote:
        if (open) close(*open, at + 1);
        else if (at == 0 || !is_ascii_digit(text[at - 1])) open = at;  // not 19" wide
        break;
      case CharKind::OpenQuote:
        if (!open) open = at;
        break;
      case CharKind::CloseQuote:
        if (open) close(*open, at + c.size);
        break;
      case CharKind::OpenSingle:
        if (!open && !open_single) open_single = at;
        break;
      case CharKind::Apostrophe:
        if (open_single && at - *open_single > kLongestSingleQuote) open_single.reset();
        if (open) break;
        if (open_single) {
          if (!word_at(text, at + c.size)) close(*open_single, at + c.size);
        } else if (opens_single(text, at, c.size)) {
          open_single = at;
        }
        break;
      default: break;
    }
    at += c.size;
  }
  if (quotes.size() == 1 && fills_item(passage, quotes.front())) quotes.clear();
  return quotes;
}

}  // namespace pm::prose
