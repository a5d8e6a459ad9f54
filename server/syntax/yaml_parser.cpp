#include "syntax/yaml_parser.h"

#include <algorithm>
#include <optional>

#include "syntax/yaml_cuts.h"
#include "syntax/yaml_patch.h"
#include "syntax/yaml_recovery.h"
#include "text/change.h"
#include "text/strings.h"

namespace pm::syntax {
namespace {

using text::Offset;
using text::Span;

// The collection at a piece's top: that of a document which holds nothing else; -1 where there is none.
int top_collection(const YamlParse& parse) {
  const std::vector<YamlNode>& nodes = parse.nodes;
  if (nodes.size() < 2 || nodes[0].kind != YamlKind::Document || nodes[0].next != static_cast<int>(nodes.size())) return -1;
  const YamlNode& top = nodes[1];
  const bool collection = (top.kind == YamlKind::Mapping || top.kind == YamlKind::Sequence) && top.style == YamlStyle::Block;
  return collection && top.next == static_cast<int>(nodes.size()) ? 1 : -1;
}

YamlPiecePtr parse_piece(std::string_view text, bool first) {
  auto piece = std::make_shared<YamlPiece>();
  const Span all{0, static_cast<Offset>(text.size())};
  piece->size = all.end;
  piece->parse = parse_yaml(text, all);
  piece->malformed = !piece->parse.broken.empty();
  if (wants_recovery(text, piece->parse)) {
    piece->parse = recover_yaml(text);
    piece->recovered = true;
  }
  const bool stray = !text::is_space(text.empty() ? ' ' : text.front()) && text.front() != '-' && !has_key(text.substr(0, text.find('\n')));
  if (!first && (stray || top_collection(piece->parse) < 0)) {
    piece->malformed = piece->stray = piece->recovered = true;
    piece->parse.nodes.clear();
    piece->parse.broken = {{0, static_cast<Offset>(text.find_last_not_of(" \t\r\n") + 1)}};
  }
  piece->parse.nodes.shrink_to_fit();
  return piece;
}

void shift(YamlNode& node, Offset by) {
  node.span = node.span.shifted(by);
  if (node.key != Span{}) node.key = node.key.shifted(by);
  if (node.kind == YamlKind::Scalar) node.text = node.text.shifted(by);
}

// Puts the pieces' nodes together: pairs into the mapping at the top, items into the sequence that was open.
class Assembler {
 public:
  explicit Assembler(YamlNodes& out) : out_(out) {}

  void append(const YamlPiecePtr& piece) {
    const auto number = static_cast<std::uint32_t>(out_.pieces.size());
    out_.pieces.push_back(piece);
    for (const Span span : piece->parse.broken) out_.all.broken.push_back(span.shifted(begin_));
    for (const Span span : piece->parse.comments) out_.all.comments.push_back(span.shifted(begin_));
    if (piece->stray && !out_.malformed.empty() && out_.malformed.back().end == begin_) out_.malformed.back().end += piece->size;
    else if (piece->malformed) out_.malformed.push_back({begin_, begin_ + piece->size});
    const std::vector<YamlNode>& nodes = piece->parse.nodes;
    const int top = number == 0 ? -1 : top_collection(piece->parse);
    if (number == 0) {
      add(nodes, 0, number, -1);
      root_ = top_collection(piece->parse);
      open();
    } else if (top >= 0 && nodes[1].kind == YamlKind::Mapping && root_ >= 0) {
      add(nodes, 2, number, root_);
      reach(root_, nodes[1].span.end + begin_);
      reach(0, nodes[0].span.end + begin_);
      open();
    } else if (top >= 0 && nodes[1].kind == YamlKind::Sequence && sequence_ >= 0) {
      add(nodes, 2, number, sequence_);
      reach(sequence_, nodes[1].span.end + begin_);
      for (const int around : {pair_, root_}) reach(around, nodes[1].span.end + begin_);
      reach(0, nodes[0].span.end + begin_);
    } else if (!nodes.empty()) {
      out_.all.broken.push_back(nodes.front().span.shifted(begin_));
    }
    begin_ += piece->size;
  }

 private:
  YamlNode& at(int index) { return out_.all.nodes[static_cast<std::size_t>(index)]; }

  void reach(int index, Offset end) {
    at(index).span.end = std::max(at(index).span.end, end);
    at(index).next = static_cast<int>(out_.all.nodes.size());
  }

  // Nodes from `from` on; what stood in the piece's own top goes below `parent`.
  void add(const std::vector<YamlNode>& nodes, int from, std::uint32_t number, int parent) {
    const int further = static_cast<int>(out_.all.nodes.size()) - from;
    for (std::size_t i = static_cast<std::size_t>(from); i < nodes.size(); ++i) {
      YamlNode& node = out_.all.nodes.emplace_back(nodes[i]);
      shift(node, begin_);
      node.parent = node.parent < from ? parent : node.parent + further;
      node.next += further;
      if (node.value >= 0) node.value += further;
      if (parent >= 0 && node.parent == parent) last_ = static_cast<int>(out_.all.nodes.size()) - 1;
      out_.origins.push_back({number, static_cast<std::uint32_t>(i)});
    }
    if (parent < 0 && top_collection(out_.all) >= 0) {
      for (int i = 2; i < at(1).next; i = std::max(at(i).next, i + 1)) last_ = i;
    }
  }

  // The block sequence of the last pair at the top, which following items go on with.
  void open() {
    pair_ = root_ >= 0 && last_ >= 0 && at(last_).kind == YamlKind::Pair ? last_ : -1;
    sequence_ = -1;
    if (pair_ < 0) return;
    const int value = at(pair_).value;
    if (value >= 0 && at(value).kind == YamlKind::Sequence && at(value).style == YamlStyle::Block) sequence_ = value;
  }

  YamlNodes& out_;
  Offset begin_ = 0;
  int root_ = -1;
  int last_ = -1;       // the last node right below the mapping or the sequence that was added to
  int pair_ = -1;
  int sequence_ = -1;
};

// The same nodes, as far as they say how nodes belong together, and nothing that is told beside them.
bool is_like(const YamlPiece& a, const YamlPiece& b) {
  if (a.malformed || b.malformed || a.recovered || b.recovered) return false;
  if (!a.parse.broken.empty() || !b.parse.broken.empty() || a.parse.comments.size() != b.parse.comments.size()) return false;
  return std::equal(a.parse.nodes.begin(), a.parse.nodes.end(), b.parse.nodes.begin(), b.parse.nodes.end(), [](const YamlNode& x, const YamlNode& y) {
    return x.kind == y.kind && x.style == y.style && x.parent == y.parent && x.next == y.next && x.value == y.value && x.key.empty() == y.key.empty();
  });
}

// Puts `made`, which is like it, in the place of a piece of `all` that begins at `begin`. False, with `all` as it was, where its
// nodes are not as simply put together.
bool replace(YamlNodes& all, std::size_t number, const YamlPiecePtr& made, Offset begin) {
  const YamlPiece& before = *all.pieces[number];
  if (number == 0 || before.parse.nodes.size() < 3 || !is_like(before, *made)) return false;
  std::vector<YamlNode>& nodes = all.all.nodes;
  const auto first_of = [&](std::size_t piece) {
    const auto found = std::lower_bound(all.origins.begin(), all.origins.end(), piece, [](const YamlNodes::Origin& o, std::size_t p) { return o.piece < p; });
    return static_cast<std::size_t>(found - all.origins.begin());
  };
  const std::size_t first = first_of(number), behind = first_of(number + 1);
  if (first == behind) return false;
  const Offset end = begin + before.size, by = made->size - before.size;   // may wrap

  // What encloses it ends with it or with a piece behind it.
  const auto end_in = [](const YamlPiece& piece, int of) { return piece.parse.nodes[of == 0 ? 0 : 1].span.end; };
  for (int at = nodes[first].parent; at >= 0; at = nodes[static_cast<std::size_t>(at)].parent)
    if (const Offset here = nodes[static_cast<std::size_t>(at)].span.end; here <= end && here != begin + end_in(before, at)) return false;
  for (int at = nodes[first].parent; at >= 0; at = nodes[static_cast<std::size_t>(at)].parent) {
    Offset& here = nodes[static_cast<std::size_t>(at)].span.end;
    here = here <= end ? begin + end_in(*made, at) : here + by;
  }
  for (std::size_t i = first; i < behind; ++i) {
    const std::uint32_t part = all.origins[i].part;
    const YamlNode& from = made->parse.nodes[part];
    const Offset reached = nodes[i].span.end;
    nodes[i].span = from.span;
    nodes[i].key = from.key;
    nodes[i].text = from.text;
    shift(nodes[i], begin);
    if (reached != begin + before.parse.nodes[part].span.end) nodes[i].span.end = reached + by;   // pieces behind go on with it
  }
  for (std::size_t i = behind; i < nodes.size(); ++i) shift(nodes[i], by);
  for (std::vector<Span>* spans : {&all.all.broken, &all.malformed})
    for (Span& span : *spans)
      if (span.begin >= end) span = span.shifted(by);
  auto comment = std::lower_bound(all.all.comments.begin(), all.all.comments.end(), begin, [](Span span, Offset at) { return span.begin < at; });
  for (const Span span : made->parse.comments) *comment++ = span.shifted(begin);
  for (; comment != all.all.comments.end(); ++comment) *comment = comment->shifted(by);
  all.pieces[number] = made;
  return true;
}

}  // namespace

struct YamlParser::Impl {
  Cuts made = Cuts::Made;
  YamlNodes out;                   // of the last version
  text::SourcePtr source;          // of its pieces
  std::vector<YamlCut> begins;     // of the pieces
  std::size_t parsed = 0;

  Offset end_of(std::size_t piece) const { return piece + 1 < begins.size() ? begins[piece + 1].at : source->size(); }

  // Letters typed within a value of a piece move its nodes.
  YamlPiecePtr patched_piece(std::size_t old, std::string_view text) {
    if (out.pieces[old]->recovered) return nullptr;
    auto moved = patched(out.pieces[old]->parse, source->slice({begins[old].at, end_of(old)}), text);
    if (!moved) return nullptr;
    auto piece = std::make_shared<YamlPiece>();
    piece->size = static_cast<Offset>(text.size());
    piece->parse = std::move(*moved);
    return piece;
  }

  // The pieces of the next version: those that it still has are the same objects.
  std::vector<YamlPiecePtr> update(const text::SourcePtr& next) {
    const std::vector<YamlPiecePtr>& pieces = out.pieces;
    const std::string_view after = next->text();
    const std::string_view text_before = source ? std::string_view(source->text()) : std::string_view();
    const text::Change change = text::change_between(text_before, after);
    const bool cut = made == Cuts::Made && !next->has_lone_cr();
    std::vector<YamlCut> cuts = cut ? yaml_cuts(after, text_before, change, begins) : std::vector<YamlCut>(1);
    // Of the old pieces, those that end before the change and those that begin behind it may be there again.
    const std::size_t before = pieces.size();
    std::size_t head = 0, tail = before;
    while (head < before && end_of(head) <= change.replaced.begin) ++head;
    while (tail > head && begins[tail - 1].at >= change.replaced.end) --tail;
    const Offset grown = change.inserted.end - change.replaced.end;   // wraps where the text shrinks
    std::vector<YamlPiecePtr> now;
    now.reserve(cuts.size());
    std::size_t old = 0;
    for (std::size_t i = 0; i < cuts.size(); ++i) {
      const Offset begin = cuts[i].at, end = i + 1 < cuts.size() ? cuts[i + 1].at : static_cast<Offset>(after.size());
      const auto same = [&](std::size_t piece) {
        const Offset shift = piece < head ? 0 : grown;
        return (i == 0) == (piece == 0) && begins[piece].at + shift == begin && end_of(piece) + shift == end;
      };
      while (old < before && (old < head ? begins[old].at < begin : old < tail || begins[old].at + grown < begin)) ++old;
      if (old < before && (old < head || old >= tail) && same(old)) {
        now.push_back(pieces[old++]);
        continue;
      }
      const std::string_view text = after.substr(begin, end - begin);
      YamlPiecePtr piece;
      // The one piece that holds the change, with the same beginning.
      if (tail == head + 1 && begins[head].at == begin && end_of(head) + grown == end && (i == 0) == (head == 0)) piece = patched_piece(head, text);
      if (!piece) {
        piece = parse_piece(text, i == 0);
        parsed += piece->parse.nodes.size();
      }
      now.push_back(std::move(piece));
    }
    begins = std::move(cuts);
    source = next;
    return now;
  }
};

YamlParser::YamlParser(Cuts cuts) : impl_(std::make_unique<Impl>()) { impl_->made = cuts; }
YamlParser::~YamlParser() = default;
YamlParser::YamlParser(YamlParser&&) noexcept = default;
YamlParser& YamlParser::operator=(YamlParser&&) noexcept = default;

std::size_t YamlParser::parsed() const { return impl_->parsed; }

const YamlNodes& YamlParser::parse(const text::SourcePtr& source) {
  impl_->parsed = 0;
  const std::vector<YamlPiecePtr> pieces = impl_->update(source);
  YamlNodes& out = impl_->out;
  if (pieces.size() == out.pieces.size() && !pieces.empty()) {
    const auto [changed, other] = std::mismatch(pieces.begin(), pieces.end(), out.pieces.begin());
    const auto number = static_cast<std::size_t>(changed - pieces.begin());
    out.same_shape = changed == pieces.end() ||
                     (std::equal(changed + 1, pieces.end(), other + 1) && replace(out, number, *changed, impl_->begins[number].at));
    if (out.same_shape) return out;
  }
  const std::size_t before = out.all.nodes.size();
  out = {};
  out.all.nodes.reserve(before);
  out.origins.reserve(before);
  out.pieces.reserve(pieces.size());
  Assembler assembler(out);
  for (const YamlPiecePtr& piece : pieces) assembler.append(piece);
  return out;
}

}  // namespace pm::syntax
