#include "config/tree.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <map>
#include <optional>
#include <sstream>
#include <stdexcept>

#include "config/blocks.h"
#include "text/strings.h"

namespace pm::config {
namespace {

using text::Offset;
using text::Span;

constexpr std::size_t kMaxBytes = 1 << 20;
constexpr std::size_t kMaxDepth = 100;
constexpr std::size_t kMaxNodes = 100'000;

// What yaml-cpp would take and we do not.
struct Refused : std::runtime_error {
  Refused(const char* what, Offset place, bool for_size = false) : std::runtime_error(what), at(place), limit(for_size) {}
  Offset at;
  bool limit;
};

// Builds nodes from yaml-cpp's events, which, unlike its nodes, come as far as the text can be read.
class Builder final : public YAML::EventHandler {
 public:
  // `text` is the whole text; what is parsed begins at `base` in it.
  Builder(std::string_view text, Offset base, std::vector<Node>& nodes) : text_(text), base_(base), nodes_(nodes) {}

  std::optional<int> root() const { return root_; }
  // After a mistake: a key whose value was never read goes.
  void close() {
    for (const int open : open_) {
      Node& node = nodes_[static_cast<std::size_t>(open)];
      if (node.kind == NodeKind::Map && node.children.size() % 2 == 1) node.children.pop_back();
    }
    open_.clear();
  }

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const Offset at = offset(mark);
    const std::string_view here = text_.substr(at);
    const bool written = here.starts_with('~') || text::starts_with_ignoring_case(here, "null");
    add(NodeKind::Null, written ? scalar_at(text_, at, here.substr(0, here[0] == '~' ? 1 : 4)) : Span{at, at}, anchor);
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    count(offset(mark));
    const auto found = anchors_.find(anchor);
    if (found == anchors_.end()) {
      add(NodeKind::Null, {offset(mark), offset(mark)}, 0);
      return;
    }
    hang(found->second);
  }
  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, const std::string& value) override {
    // yaml-cpp takes the end of the text for a closing quote.
    if (is_unclosed_quote(text_, offset(mark))) throw Refused("a text in quotes is never closed", offset(mark));
    const int at = add(NodeKind::Scalar, scalar_at(text_, offset(mark), value), anchor);
    nodes_[static_cast<std::size_t>(at)].value = value;
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, YAML::EmitterStyle::value) override {
    open(NodeKind::Sequence, mark, anchor);
  }
  void OnSequenceEnd() override { open_.pop_back(); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, YAML::EmitterStyle::value) override {
    open(NodeKind::Map, mark, anchor);
  }
  void OnMapEnd() override { open_.pop_back(); }

 private:
  Offset offset(const YAML::Mark& mark) const {
    const std::size_t at = base_ + static_cast<std::size_t>(std::max(0, mark.pos));
    return static_cast<Offset>(std::min(at, text_.size()));
  }
  void count(Offset at) {
    if (++counted_ > kMaxNodes) throw Refused("the configuration holds too much: 100,000 values are the limit", at, true);
  }
  void hang(int index) {
    if (open_.empty()) {
      if (!root_) root_ = index;
    } else {
      nodes_[static_cast<std::size_t>(open_.back())].children.push_back(index);
    }
  }
  int add(NodeKind kind, Span span, YAML::anchor_t anchor) {
    count(span.begin);
    const int index = static_cast<int>(nodes_.size());
    nodes_.push_back({kind, span, {}, {}});
    if (anchor != YAML::NullAnchor) anchors_[anchor] = index;
    hang(index);
    return index;
  }
  void open(NodeKind kind, const YAML::Mark& mark, YAML::anchor_t anchor) {
    const Offset at = offset(mark);
    if (open_.size() >= kMaxDepth) throw Refused("nested deeper than any configuration needs: 100 levels are the limit", at, true);
    open_.push_back(add(kind, rest_of_line(text_, at), anchor));
  }

  std::string_view text_;
  Offset base_;
  std::vector<Node>& nodes_;
  std::optional<int> root_;
  std::vector<int> open_;
  std::map<YAML::anchor_t, int> anchors_;
  std::size_t counted_ = 0;
};

struct Attempt {
  std::optional<int> root;
  bool failed = false;
  Offset at = 0;
  std::string message;           // yaml-cpp's, or ours
  bool limit = false;
  bool unknown_anchor = false;
};

Attempt attempt(std::string_view text, Span part, std::vector<Node>& nodes) {
  Attempt result;
  Builder builder(text, part.begin, nodes);
  try {
    std::istringstream in{std::string(text::slice(text, part))};
    YAML::Parser parser(in);
    parser.HandleNextDocument(builder);
  } catch (const Refused& refused) {
    result.failed = true;
    result.at = refused.at;
    result.message = refused.what();
    result.limit = refused.limit;
  } catch (const YAML::Exception& mistake) {
    result.failed = true;
    result.at = std::min(part.end, part.begin + static_cast<Offset>(std::max(0, mistake.mark.pos)));
    result.message = mistake.msg;
    result.unknown_anchor = result.message.starts_with(YAML::ErrorMsg::UNKNOWN_ANCHOR);
  } catch (const std::exception& other) {
    result.failed = true;
    result.at = part.begin;
    result.message = other.what();
  }
  builder.close();
  result.root = builder.root();
  return result;
}

std::string quotes_message(char quote) { return "this text in quotes is never closed: add the closing " + std::string(1, quote); }

// A quote that was closed by the next one, lines below: where it opened, if the parser stopped right behind that one.
std::optional<Offset> opened_above(std::string_view text, Span block, Offset at) {
  while (at > block.begin && at < text.size() && text[at] != '"' && text[at] != '\'' && text[at] != '\n' && text[at - 1] != '"' && text[at - 1] != '\'') --at;
  if (at == block.begin || (text[at - 1] != '"' && text[at - 1] != '\'')) return std::nullopt;
  const char quote = text[at - 1];
  std::size_t line = text.rfind('\n', at - 1);
  for (int lines = 0; lines < 200 && line != std::string_view::npos && line > block.begin; ++lines) {
    const std::size_t before = text.rfind('\n', line - 1);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    const std::string_view words = text.substr(begin, line - begin);
    if (std::count(words.begin(), words.end(), quote) % 2 == 1) return static_cast<Offset>(begin + words.rfind(quote));
    if (begin == 0 || begin <= block.begin) break;
    line = begin - 1;
  }
  return std::nullopt;
}

// The line above that is no pair yet, or has no blank behind its colon: "wh", "who:kim".
std::optional<SyntaxMistake> pair_above(std::string_view text, Span block, Offset at) {
  const std::size_t own = text.rfind('\n', at == 0 ? 0 : at - 1);
  if (own == std::string_view::npos || own <= block.begin) return std::nullopt;
  const std::size_t before = text.rfind('\n', own - 1);
  Offset begin = static_cast<Offset>(before == std::string_view::npos ? 0 : before + 1);
  if (begin < block.begin) return std::nullopt;
  const std::string_view here = text.substr(own + 1);
  std::size_t indent = here.find_first_not_of(' ');
  while (begin < own && (text[begin] == ' ' || (text[begin] == '-' && text[begin + 1] == ' '))) ++begin;
  if (indent == std::string_view::npos || begin - static_cast<Offset>(before == std::string_view::npos ? 0 : before + 1) != indent) return std::nullopt;
  Offset end = static_cast<Offset>(own);
  while (end > begin && text::is_space(text[end - 1])) --end;
  const std::string_view words = text.substr(begin, end - begin);
  if (words.empty() || !text::is_alpha(words.front()) || words.find(": ") != std::string_view::npos || words.back() == ':' || words.find('#') != std::string_view::npos) return std::nullopt;
  const std::size_t colon = words.find(':');
  if (colon != std::string_view::npos && colon + 1 < words.size() && words[colon + 1] != '/' && words.substr(0, colon).find(' ') == std::string_view::npos)
    return SyntaxMistake{{begin, end}, "a blank belongs behind the colon of a key: `" + std::string(words.substr(0, colon)) + ": " + std::string(words.substr(colon + 1)) + "`"};
  if (colon == std::string_view::npos && words.find(' ') == std::string_view::npos)
    return SyntaxMistake{{begin, end}, "a key needs a colon and a blank behind it: `" + std::string(words) + ": …`"};
  return std::nullopt;
}

// yaml-cpp's words in ours, with the way out.
SyntaxMistake explain(std::string_view text, Span block, const Attempt& failure) {
  if (failure.limit) return {{failure.at, std::min<Offset>(failure.at + 1, static_cast<Offset>(text.size()))}, failure.message};
  if (const auto open = unclosed_in(text, block)) {
    const char c = text[*open];
    if (c == '"' || c == '\'') return {rest_of_line(text, *open), quotes_message(c)};
    return {rest_of_line(text, *open), std::string("this `") + c + "` is never closed: add the `" + (c == '[' ? ']' : '}') + "` behind its last value"};
  }
  // The mark may stand behind the last byte or on a line's end: point at something that can be seen.
  Offset at = std::min(failure.at, static_cast<Offset>(text.size()));
  while (at > block.begin && (at >= block.end || text::is_space(text[at]))) --at;
  Span place = rest_of_line(text, at);
  if (place.empty()) place.end = std::min<Offset>(at + 1, static_cast<Offset>(text.size()));
  const std::string_view said = failure.message;
  const auto says = [&](std::string_view words) { return said.find(words) != std::string_view::npos; };
  const char c = at < text.size() ? text[at] : '\0';
  // A tab among the blanks in front of the place, or behind it where the parser stopped on the line before.
  const Offset margin = at - static_cast<Offset>(at - std::min<std::size_t>(at, text.rfind('\n', at) + 1));
  const std::string_view indentation = text.substr(margin, at - margin);
  const bool blanks_only = std::all_of(indentation.begin(), indentation.end(), text::is_space);
  const std::size_t tab = text.find('\t', blanks_only && indentation.find('\t') != std::string_view::npos ? margin : failure.at);
  if (tab < block.end && (says("tab") || tab < at))
    return {{static_cast<Offset>(tab), static_cast<Offset>(tab + 1)}, "YAML cannot be indented with tabs: use blanks"};
  if (c == '@' || c == '`')
    return {place, std::string("a value cannot begin with `") + c + "` in YAML: leave it out, or put the value in quotes"};
  if (c == '%') return {place, "a value cannot begin with `%` in YAML: put it in quotes"};
  if (failure.unknown_anchor) return {place, "this alias names nothing: define it above with `&name`, or write the value out"};
  if (says("illegal map value") || says("end of map") || says("end of sequence")) {
    if (const auto open = opened_above(text, block, at)) return {rest_of_line(text, *open), quotes_message(text[*open])};
    if (auto above = pair_above(text, block, at)) return std::move(*above);
  }
  if (says("illegal map value")) return {place, "a colon is out of place here: put a text that holds `: ` in quotes, and check the indentation"};
  if (says("end of map") || says("end of sequence"))
    return {place, "this does not fit what stands above it: check the indentation and the colon behind the key"};
  if (says("escape")) return {place, "unknown escape in a text in double quotes: write `\\\\` for a backslash, or use single quotes"};
  return {place, "not valid YAML: " + std::string(said)};
}

void blank(std::string& text, Span part) {
  for (Offset at = part.begin; at < part.end; ++at)
    if (text[at] != '\n' && text[at] != '\r') text[at] = ' ';
}

// Block by block, after the whole could not be read: the good ones count as if nothing had happened, of the others what stands
// before their mistake.
void parse_blocks(std::string_view original, std::string& work, Tree& tree) {
  const std::vector<Span> blocks = blocks_of(work);
  if (blocks.empty()) {  // JSON, or no configuration at all: what stands before the mistake
    const Attempt whole = attempt(work, {0, static_cast<Offset>(work.size())}, tree.nodes);
    if (whole.root) tree.roots.push_back(*whole.root);
    if (!work.empty()) tree.doubtful.push_back({0, static_cast<Offset>(work.size())});
    return;
  }
  std::vector<int> roots, broken;
  std::string rest = work;
  blank(rest, {0, blocks.front().begin});
  for (const Span block : blocks) {
    const Attempt one = attempt(work, block, tree.nodes);
    if (one.root) roots.push_back(*one.root);
    if (!one.failed || one.unknown_anchor) continue;
    tree.mistakes.push_back(explain(original, block, one));
    tree.doubtful.push_back(block);
    if (one.root) broken.push_back(*one.root);
    blank(rest, block);
  }
  // Those left make no sense together only where an alias lacks its anchor: such a block goes too.
  for (int rounds = 0; rounds < 16; ++rounds) {
    const std::size_t before = tree.nodes.size();
    const Attempt together = attempt(rest, {0, static_cast<Offset>(rest.size())}, tree.nodes);
    if (!together.failed) {
      if (together.root) tree.roots.push_back(*together.root);
      tree.roots.insert(tree.roots.end(), broken.begin(), broken.end());
      return;
    }
    tree.nodes.resize(before);
    const auto around = std::find_if(blocks.begin(), blocks.end(), [&](Span block) { return block.contains(together.at); });
    if (!together.unknown_anchor || around == blocks.end()) break;
    tree.mistakes.push_back(explain(original, {together.at, together.at}, together));
    tree.doubtful.push_back(*around);
    blank(rest, *around);
  }
  tree.roots = roots;
}

Tree parse_plain(std::string_view text) {
  Tree tree;
  const auto size = static_cast<Offset>(text.size());
  if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos || text.starts_with("\xFE\xFF") || text.starts_with("\xFF\xFE")) {
    const auto at = nul == std::string_view::npos ? 0 : static_cast<Offset>(nul);
    tree.mistakes.push_back({{at, at + 1}, "the configuration is no text in UTF-8: save it as UTF-8"});
    return tree;
  }
  if (std::all_of(text.begin(), text.end(), text::is_space)) return tree;
  std::string work(text);
  for (char& c : work)
    if (c == '\x04') c = ' ';  // yaml-cpp takes it for the end of the file

  std::size_t retries = std::clamp<std::size_t>((std::size_t{4} << 20) / work.size(), 1, 64);
  for (;;) {
    const Attempt whole = attempt(work, {0, size}, tree.nodes);
    if (!whole.failed) {
      if (whole.root) tree.roots.push_back(*whole.root);
      return tree;
    }
    tree.nodes.clear();
    // `handle: @sarah`: everybody writes it once, and what is meant is plain.
    if (whole.at < size && work[whole.at] == '@' && retries-- > 0) {
      tree.mistakes.push_back(explain(text, {whole.at, whole.at}, whole));
      work[whole.at] = ' ';
      continue;
    }
    const std::size_t before = tree.mistakes.size();
    if (!whole.limit) parse_blocks(text, work, tree);
    if (tree.mistakes.size() == before) tree.mistakes.push_back(explain(text, {0, size}, whole));
    return tree;
  }
}

}  // namespace

Tree parse(std::string_view text) {
  constexpr std::string_view kBom = "\xEF\xBB\xBF";
  const Offset start = text.starts_with(kBom) ? 3 : 0;
  Tree tree;
  if (text.size() > kMaxBytes) {
    tree.mistakes.push_back({{start, start + 1}, "the configuration is larger than 1 MB and is not read"});
    return tree;
  }
  tree = parse_plain(text.substr(start));
  for (Node& node : tree.nodes) node.span = node.span.shifted(start);
  for (SyntaxMistake& mistake : tree.mistakes) mistake.span = mistake.span.shifted(start);
  for (Span& span : tree.doubtful) span = span.shifted(start);
  return tree;
}

std::vector<SyntaxMistake> mistakes_in(std::string_view text) {
  constexpr std::size_t kManyMistakes = 256 << 10;  // up to here each block is read by itself
  if (text.empty() || text.find('\0') != std::string_view::npos) return {};
  const Span all{0, static_cast<Offset>(text.size())};
  std::vector<Node> nodes;
  const Attempt first = attempt(text, all, nodes);
  if (!first.failed || first.limit) return {};
  if (text.size() <= kManyMistakes) return parse_plain(text).mistakes;
  Span around = all;
  for (const Span block : blocks_of(text))
    if (block.touches(first.at)) around = block;
  return {explain(text, around, first)};
}

}  // namespace pm::config
