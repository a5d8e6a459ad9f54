#include "model/words.h"

#include <algorithm>

#include "text/strings.h"

namespace pm::model {
namespace {

std::uint64_t key_of(std::string_view text) { return std::hash<std::string_view>{}(text); }

}  // namespace

std::string block_text(std::string_view source, const syntax::MarkdownBlock& block) {
  std::string text(text::slice(source, block.content));
  for (const Span gap : block.gaps) {
    const Offset begin = std::max(gap.begin, block.content.begin) - block.content.begin;
    const Offset end = std::min(gap.end, block.content.end) - block.content.begin;
    for (Offset i = begin; i < end && i < text.size(); ++i)
      if (text[i] != '\n' && text[i] != '\r') text[i] = ' ';
  }
  return text;
}

WordsPtr read_words(std::string text) {
  auto words = std::make_shared<Words>();
  words->key = key_of(text);
  words->marks = syntax::parse_inline(text);
  words->visible = std::move(text);
  for (const text::Mask& mask : words->marks.masks)
    for (Offset i = mask.span.begin; i < mask.span.end; ++i)
      if (words->visible[i] != '\n' && words->visible[i] != '\r') words->visible[i] = ' ';
  words->tokens = syntax::parse_line(words->visible);
  return words;
}

namespace {

// The next paragraph's beginning: behind the next blank line and all that follow it.
std::size_t next_paragraph(std::string_view text, std::size_t at) {
  bool blank = false;
  for (;;) {
    const std::size_t end = text.find('\n', at);
    const std::string_view line = text.substr(at, end == std::string_view::npos ? end : end - at);
    if (text::trim(line).empty()) blank = true;
    else if (blank) return at;
    if (end == std::string_view::npos) return text.size();
    at = end + 1;
  }
}

void append(Words& all, const Words& part) {
  const auto by = static_cast<Offset>(all.visible.size());
  all.visible += part.visible;
  for (syntax::LineToken token : part.tokens) {
    token.span = token.span.shifted(by);
    all.tokens.push_back(token);
  }
  for (text::Mask mask : part.marks.masks) {
    mask.span = mask.span.shifted(by);
    all.marks.masks.push_back(mask);
  }
  const auto move = [by](const std::vector<Span>& from, std::vector<Span>& to) {
    for (const Span span : from) to.push_back(span.shifted(by));
  };
  move(part.marks.strong, all.marks.strong);
  move(part.marks.links, all.marks.links);
  move(part.marks.struck, all.marks.struck);
}

}  // namespace

WordsPtr read_paragraphs(std::string_view text, const std::function<WordsPtr(std::string_view)>& known) {
  const std::size_t first = next_paragraph(text, 0);
  if (first >= text.size()) return read_words(std::string(text));
  auto all = std::make_shared<Words>();
  all->key = std::hash<std::string_view>{}(text);
  for (std::size_t at = 0, end = first; at < text.size(); at = end, end = next_paragraph(text, at)) {
    const std::string_view paragraph = text.substr(at, end - at);
    WordsPtr words = known ? known(paragraph) : nullptr;
    all->parts.push_back(words ? std::move(words) : read_words(std::string(paragraph)));
    append(*all, *all->parts.back());
  }
  return all;
}

BlockNotes& WordsCache::notes(std::string text) {
  const std::uint64_t key = key_of(text);
  if (const auto found = entries_.find(key); found != entries_.end() && found->second.is_of(text)) {
    found->second.used = true;
    return found->second.notes;
  }
  Entry entry;
  entry.notes.words = read_words(text);
  if (!entry.is_of(text)) entry.text = std::move(text);
  return entries_.insert_or_assign(key, std::move(entry)).first->second.notes;
}

void WordsCache::next_version() {
  std::erase_if(entries_, [](const auto& entry) { return !entry.second.used; });
  for (auto& [key, entry] : entries_) entry.used = false;
}

BlockNotes::Slot& BlockNotes::slot_of(const void* key) {
  std::size_t count = 0;
  for (; slots_ && slots_[count].key != nullptr; ++count)
    if (slots_[count].key == key) return slots_[count];
  auto more = std::make_unique<Slot[]>(count + 2);
  std::move(slots_.get(), slots_.get() + count, more.get());
  slots_ = std::move(more);
  slots_[count].key = key;
  return slots_[count];
}

std::string plain_text(std::string_view text, Span part, const std::vector<text::Mask>& masks) {
  std::string out;
  const auto put = [&](char c) {
    if (!text::is_space(c)) out.push_back(c);
    else if (!out.empty() && out.back() != ' ') out.push_back(' ');
  };
  auto mask = masks.begin();
  for (Offset i = part.begin; i < part.end && i < text.size(); ++i) {
    while (mask != masks.end() && mask->span.end <= i) ++mask;
    // A backslash at a line's end is a hard break.
    if (text[i] == '\\' && (i + 1 == part.end || (i + 1 < text.size() && (text[i + 1] == '\n' || text[i + 1] == '\r')))) continue;
    if (mask != masks.end() && mask->span.contains(i)) {
      const bool bare_url = mask->kind == text::MaskKind::Url && text.substr(mask->span.begin, 4) == "http";
      if (mask->kind == text::MaskKind::Html) put(' ');
      if ((mask->kind == text::MaskKind::Code && text[i] != '`') || bare_url) put(text[i]);
      continue;
    }
    put(text[i]);
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::uint64_t digest_of(std::string_view text, const text::Masks& masks) {
  std::uint64_t out = std::hash<std::string_view>{}(text);
  const auto mix = [&](std::uint64_t more) { out = (out ^ more) * 0x9E3779B97F4A7C15u; };
  for (const text::Mask& mask : masks) {
    mix(mask.span.begin);
    mix((std::uint64_t{mask.span.end} << 8) | static_cast<std::uint64_t>(mask.kind));
  }
  return out;
}

Span trimmed(std::string_view text, Span span) {
  while (span.end > span.begin && text::is_space(text[span.end - 1])) --span.end;
  while (span.end > span.begin && text::is_space(text[span.begin])) ++span.begin;
  return span;
}

}  // namespace pm::model
