#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "syntax/markdown.h"
#include "syntax/tree.h"
#include "text/strings.h"

namespace pm::syntax {
namespace {

using text::Mask;
using text::MaskKind;
using text::Offset;
using text::Span;

constexpr std::array kHtmlNames = std::to_array<std::string_view>(
    {"a",     "abbr", "article", "b",    "blockquote", "br",     "caption", "center",  "cite",   "code",  "dd",   "del",  "details",
     "div",   "dl",   "dt",      "em",   "figure",     "figcaption", "font", "footer", "h1",     "h2",    "h3",   "h4",   "h5",
     "h6",    "header", "hr",    "i",    "iframe",     "img",    "input",   "ins",     "kbd",    "li",    "main", "mark", "nav",
     "ol",    "p",    "picture", "pre",  "q",          "s",      "samp",    "section", "small",  "source", "span", "strike",
     "strong", "sub", "summary", "sup",  "svg",        "table",  "tbody",   "td",      "tfoot",  "th",    "thead", "tr",  "tt",
     "u",     "ul",   "var",     "video"});

// `<br/>` is a tag, `<title>` a placeholder: only names that stand in a body count.
bool is_html(std::string_view tag) {
  if (tag.starts_with("<!") || tag.starts_with("</") || tag.starts_with("<?")) return true;
  std::size_t end = 1;
  while (end < tag.size() && (text::is_alpha(tag[end]) || text::is_digit(tag[end]))) ++end;
  const std::string name = text::lower(tag.substr(1, end - 1));
  return std::find(kHtmlNames.begin(), kHtmlNames.end(), name) != kHtmlNames.end();
}

class Reader {
 public:
  Reader(std::string_view text, Inline& out) : text_(text), out_(out) {}

  void walk(TSNode node, int depth, bool strong) {
    if (depth > kMaxDepth) return;
    Cursor cursor(node);
    if (!cursor.first_child()) return;
    do {
      take(cursor.node(), depth, strong);
    } while (cursor.next_sibling());
  }

 private:
  void mask(TSNode node, MaskKind kind) { mask(span_of(node), kind); }
  void mask(Span span, MaskKind kind) {
    if (!span.empty()) out_.masks.push_back({span, kind});
  }

  void link(TSNode node, int depth, bool strong) {
    out_.links.push_back(span_of(node));
    Cursor cursor(node);
    if (!cursor.first_child()) return;
    Offset done = ts_node_start_byte(node);
    do {
      const std::string_view type = ts_node_type(cursor.node());
      if (type == "link_text" || type == "image_description") {
        const Span words = span_of(cursor.node());
        mask(Span{done, words.begin}, MaskKind::Markup);
        walk(cursor.node(), depth + 1, strong);
        done = words.end;
      }
    } while (cursor.next_sibling());
    const Offset end = ts_node_end_byte(node);
    // `](target)` is an address, a lone `]` is a mark
    mask(Span{done, end}, end - done > 1 ? MaskKind::Url : MaskKind::Markup);
  }

  void take(TSNode node, int depth, bool strong) {
    const std::string_view type = ts_node_type(node);
    if (type == "code_span" || type == "latex_block") {
      mask(node, MaskKind::Code);
    } else if (type == "inline_link" || type == "full_reference_link" || type == "collapsed_reference_link" || type == "shortcut_link" ||
               type == "image") {
      link(node, depth, strong);
    } else if (type == "uri_autolink" || type == "email_autolink") {
      out_.links.push_back(span_of(node));
      mask(node, MaskKind::Url);
    } else if (type == "html_tag") {
      if (is_html(text::slice(text_, span_of(node)))) mask(node, MaskKind::Html);
    } else if (type == "emphasis_delimiter") {
      mask(node, MaskKind::Markup);
    } else if (type == "backslash_escape" || (type == "hard_line_break" && text_[ts_node_start_byte(node)] == '\\')) {
      mask(Span{ts_node_start_byte(node), ts_node_start_byte(node) + 1}, MaskKind::Markup);
    } else if (type == "strong_emphasis" && !strong) {
      const Span span = span_of(node);
      if (span.size() > 4) out_.strong.push_back({span.begin + 2, span.end - 2});
      walk(node, depth + 1, true);
    } else if (type == "strikethrough") {
      const Span span = span_of(node);
      if (span.size() > 2 && (out_.struck.empty() || !out_.struck.back().contains(span))) out_.struck.push_back({span.begin + 1, span.end - 1});
      walk(node, depth + 1, strong);
    } else {
      walk(node, depth + 1, strong);
    }
  }

  std::string_view text_;
  Inline& out_;
};

// From the first word that holds what can open a mark to the last that holds what can close one. The words around are text, and a
// mark sees no further than to the blank beside it; only for tags and images is the grammar not so sure.
Span marked_stretch(std::string_view text) {
  if (text.find('<') != std::string_view::npos || text.find("![") != std::string_view::npos) return {0, static_cast<Offset>(text.size())};
  std::size_t begin = std::min(text.find_first_of("*_`[~\\$"), text.size());
  while (begin > 0 && !text::is_space(text[begin - 1])) --begin;
  const std::size_t last = text.find_last_of("*_`[]()~\\$");
  std::size_t end = last == std::string_view::npos ? begin : last + 1;
  while (end < text.size() && !text::is_space(text[end])) ++end;
  if (end < text.size()) ++end;   // a line break behind a backslash belongs to it
  return {static_cast<Offset>(begin), static_cast<Offset>(std::max(begin, end))};
}

TreePtr parse(std::string_view text) {
  thread_local const ParserPtr parser = make_parser(tree_sitter_markdown_inline());
  return TreePtr(ts_parser_parse_string(parser.get(), nullptr, text.data(), static_cast<std::uint32_t>(text.size())));
}

void shift(Inline& marks, Offset by) {
  for (Mask& mask : marks.masks) mask.span = mask.span.shifted(by);
  for (std::vector<Span>* spans : {&marks.strong, &marks.links, &marks.struck})
    for (Span& span : *spans) span = span.shifted(by);
}

bool is_url_char(char c) {
  return !text::is_space(c) && c != '<' && c != '>' && c != '"' && c != '`' && c != ')' && c != ']' && c != '|' && c != '*';
}

// In order, none within another.
std::vector<Span> bare_urls(std::string_view text) {
  static constexpr std::string_view kStarts[] = {"http://", "https://", "www."};
  std::vector<Span> found;
  for (const std::string_view start : kStarts)
    for (std::size_t at = text.find(start); at != std::string_view::npos; at = text.find(start, at + 1)) {
      if (at > 0 && text::is_word(text[at - 1])) continue;
      if (start == "www." && at > 0 && text[at - 1] == '/') continue;
      std::size_t end = at;
      while (end < text.size() && is_url_char(text[end])) ++end;
      const std::size_t all = end;
      while (end > at && (text[end - 1] == '.' || text[end - 1] == ',' || text[end - 1] == ':' || text[end - 1] == ';')) --end;
      found.push_back({static_cast<Offset>(at), static_cast<Offset>(end)});
      at = all > at ? all - 1 : at;  // what stands in an address is a part of it
    }
  std::sort(found.begin(), found.end());
  std::vector<Span> apart;
  for (const Span url : found)
    if (apart.empty() || apart.back().end <= url.begin) apart.push_back(url);
  return apart;
}

// Bare URLs, which the grammar leaves as text. Linear: a text may hold thousands.
void add_bare_urls(std::string_view text, Inline& out) {
  const std::vector<Span> found = bare_urls(text);
  if (found.empty()) return;
  std::sort(out.masks.begin(), out.masks.end(), [](const Mask& a, const Mask& b) { return a.span < b.span; });
  std::vector<Span> urls;
  auto mask = out.masks.begin();
  Offset taken = 0;  // how far code, links and tags reach that begin before the end of the URL
  for (const Span url : found) {
    for (; mask != out.masks.end() && mask->span.begin < url.end; ++mask)
      if (mask->kind != MaskKind::Markup) taken = std::max(taken, mask->span.end);
    if (taken <= url.begin) urls.push_back(url);
  }
  std::erase_if(out.masks, [&](const Mask& m) {
    const auto next = std::partition_point(urls.begin(), urls.end(), [&](Span url) { return url.end <= m.span.begin; });
    return next != urls.end() && next->overlaps(m.span);
  });
  for (const Span url : urls) {
    out.masks.push_back({url, MaskKind::Url});
    out.links.push_back(url);
  }
}

// Marks that are never closed can take the parser minutes, the square of their number: a text that is longer than any paragraph, or has more of
// them than any, is plain text. In a row more than three are as many as they are.
bool can_be_marked(std::string_view text) {
  constexpr std::size_t kLongest = std::size_t{32} << 10, kMost = 600;
  static constexpr std::string_view kEmphasis = "*_~";
  if (text.size() > kLongest || text.find_first_of("*_`[<~\\") == std::string_view::npos) return false;
  if (text.size() <= kMost) return true;
  std::size_t marks = 0, run = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (kEmphasis.find(text[i]) == std::string_view::npos) continue;
    run = i > 0 && text[i - 1] == text[i] ? run + 1 : 1;
    if (run == 1 || run > 3) ++marks;
  }
  return marks <= kMost;
}

}  // namespace

Inline parse_inline(std::string_view text, Stretch stretch) {
  Inline out;
  const bool marks = can_be_marked(text);
  if (marks) {
    const Span whole{0, static_cast<Offset>(text.size())};
    Span asked = stretch == Stretch::Whole ? whole : marked_stretch(text);
    TreePtr tree = parse(text::slice(text, asked));
    // What is never closed goes on behind the last mark.
    if (tree && asked != whole && ts_node_has_error(ts_tree_root_node(tree.get()))) {
      asked = whole;
      tree = parse(text);
    }
    if (tree) Reader(text::slice(text, asked), out).walk(ts_tree_root_node(tree.get()), 0, false);
    shift(out, asked.begin);
  }
  add_bare_urls(text, out);
  std::sort(out.masks.begin(), out.masks.end(), [](const Mask& a, const Mask& b) { return a.span < b.span; });
  // Nested marks may overlap what encloses them: the outer one counts.
  std::vector<Mask> flat;
  for (const Mask& mask : out.masks) {
    if (!flat.empty() && mask.span.begin < flat.back().span.end) continue;
    flat.push_back(mask);
  }
  out.masks = std::move(flat);
  return out;
}

}  // namespace pm::syntax
