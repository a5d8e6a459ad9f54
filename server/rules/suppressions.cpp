#include "rules/suppressions.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "rules/registry.h"
#include "syntax/yaml.h"
#include "text/strings.h"

namespace pm::rules {
namespace {

using Kind = Suppression::Kind;

struct Keyword {
  std::string_view word;
  Kind kind;
};
constexpr Keyword kKeywords[] = {{"disable-next-line", Kind::NextLine},
                                 {"disable-line", Kind::Line},
                                 {"disable-file", Kind::File},
                                 {"disable", Kind::Disable},
                                 {"enable", Kind::Enable}};

std::string_view family_of(std::string_view id) { return id.substr(0, id.find('/') + 1); }

Span trimmed(std::string_view text, Span span) {
  while (span.begin < span.end && text::is_space(text[span.begin])) ++span.begin;
  while (span.end > span.begin && text::is_space(text[span.end - 1])) --span.end;
  return span;
}

class Reader {
 public:
  explicit Reader(const Document& document) : d_(document), text_(document.text()) {}

  std::vector<Suppression> read() {
    // Hardly any document has one.
    const bool hashes = d_.format == model::Format::Yaml ? !d_.comments.empty() : d_.front_matter.has_value();
    if (!hashes && text_.find("<!--") == std::string_view::npos) return {};
    if (text_.find("mortem-") == std::string_view::npos && text_.find("MORTEM-") == std::string_view::npos) return {};
    for (const Span comment : d_.comments) {
      if (d_.format == model::Format::Yaml) hash(comment);
      else html(comment);
    }
    for (const model::Block& block : d_.blocks)
      for (const text::Mask& mask : block.masks)
        if (mask.kind == text::MaskKind::Html) html(mask.span.shifted(block.span.begin));
    if (d_.format == model::Format::Markdown && d_.front_matter) front_matter(*d_.front_matter);
    std::stable_sort(out_.begin(), out_.end(), [](const Suppression& a, const Suppression& b) { return a.span < b.span; });
    out_.erase(std::unique(out_.begin(), out_.end(), [](const Suppression& a, const Suppression& b) { return a.span == b.span; }), out_.end());
    find_lines();
    return std::move(out_);
  }

 private:
  // All comments of a stretch of HTML.
  void html(Span part) {
    for (std::size_t at = part.begin; at < part.end;) {
      const std::size_t open = text_.find("<!--", at);
      if (open == std::string_view::npos || open + 4 > part.end) return;
      const std::size_t close = text_.find("-->", open + 4);
      if (close == std::string_view::npos || close + 3 > part.end) return;
      comment({static_cast<Offset>(open), static_cast<Offset>(close + 3)}, {static_cast<Offset>(open + 4), static_cast<Offset>(close)});
      at = close + 3;
    }
  }

  void hash(Span comment_span) {
    Offset begin = comment_span.begin;
    while (begin < comment_span.end && text_[begin] == '#') ++begin;
    comment(trimmed(text_, comment_span), {begin, comment_span.end});
  }

  void front_matter(Span lines) {
    const Offset first = d_.source->line_of(lines.begin) + 1;
    const Offset last = d_.source->line_of(lines.end > lines.begin ? lines.end - 1 : lines.end);
    if (first >= last) return;
    const Span inner{d_.source->line_begin(first), d_.source->line_begin(last)};
    if (text::slice(text_, inner).find('#') == std::string_view::npos) return;
    for (const Span found : syntax::parse_yaml(text_, inner).comments) hash(found);
  }

  void comment(Span whole, Span inner) {
    inner = trimmed(text_, inner);
    const std::string words = text::lower(text::slice(text_, inner));
    std::size_t at = 0;
    for (const std::string_view prefix : {"postmortem-", "post-mortem-"})
      if (words.starts_with(prefix)) at = prefix.size();
    if (at == 0) return;
    std::size_t end = at;
    while (end < words.size() && (text::is_word(words[end]) || words[end] == '-')) ++end;
    const std::string_view keyword = std::string_view(words).substr(at, end - at);
    Suppression out;
    out.span = whole;
    out.keyword = {inner.begin + static_cast<Offset>(at), inner.begin + static_cast<Offset>(end)};
    const Keyword* known = std::find_if(std::begin(kKeywords), std::end(kKeywords), [&](const Keyword& k) { return k.word == keyword; });
    if (known == std::end(kKeywords)) {
      const auto meant = nearest(keyword);
      if (!meant) return;
      out.kind = Kind::Misspelled;
      out.meant = *meant;
      out_.push_back(std::move(out));
      return;
    }
    out.kind = known->kind;
    const std::size_t colon = std::min(words.find(':', end), words.size());
    names({inner.begin + static_cast<Offset>(end), inner.begin + static_cast<Offset>(colon)}, out);
    if (out.targets.empty()) out.targets.push_back({out.keyword, "*", true, false});
    out_.push_back(std::move(out));
  }

  static std::optional<std::string_view> nearest(std::string_view word) {
    std::optional<std::string_view> best;
    std::size_t least = 4;
    for (const Keyword& keyword : kKeywords) {
      const std::size_t distance = text::edit_distance(word, keyword.word, 3);
      if (distance < least) {
        least = distance;
        best = keyword.word;
      }
    }
    if (least <= 2 && best && word.size() > 3) return best;
    if (word.starts_with("disable-")) return least <= 3 && best ? *best : std::string_view("disable-line");
    return std::nullopt;
  }

  void add(Span name, Suppression& out) {
    name = trimmed(text_, name);
    if (name.empty()) return;
    std::string pattern = text::lower(text::slice(text_, name));
    if (pattern == "all") pattern = "*";
    const bool known = is_known_pattern(pattern);
    out.targets.push_back({name, std::move(pattern), known, false});
  }

  // Names stand between commas; blanks alone divide them too where every word looks like one.
  void names(Span part, Suppression& out) {
    for (Offset begin = part.begin; begin < part.end;) {
      const std::size_t comma = std::min<std::size_t>(text_.find(',', begin), part.end);
      const Span piece = trimmed(text_, {begin, static_cast<Offset>(comma)});
      std::vector<Span> words;
      for (Offset at = piece.begin; at < piece.end;) {
        Offset end = at;
        while (end < piece.end && !text::is_space(text_[end])) ++end;
        if (end > at) words.push_back({at, end});
        at = end + 1;
      }
      const bool all = std::all_of(words.begin(), words.end(), [&](Span w) { return text::slice(text_, w).find('/') != std::string_view::npos; });
      if (words.size() > 1 && all)
        for (const Span word : words) add(word, out);
      else
        add(piece, out);
      begin = static_cast<Offset>(comma) + 1;
    }
  }

  bool is_blank(Offset line) const { return text::trim(d_.source->slice(d_.source->line(line))).empty(); }

  // Backwards, so that each comment takes over what the one below it has found.
  void find_lines() {
    const text::Source& source = *d_.source;
    std::optional<Offset> below_begin;   // the line of the comment below that stands alone
    std::optional<Offset> below_next;
    for (std::size_t i = out_.size(); i-- > 0;) {
      Suppression& s = out_[i];
      const Offset first = source.line_of(s.span.begin), last = source.line_of(s.span.end > s.span.begin ? s.span.end - 1 : s.span.end);
      if (s.kind == Kind::Line) s.line = first;
      Offset next = last + 1;
      while (next < source.line_count() && next != below_begin && is_blank(next)) ++next;
      std::optional<Offset> found;
      if (next == below_begin) found = below_next;
      else if (next < source.line_count()) found = next;
      if (s.kind == Kind::NextLine) {
        s.line = found;
        if (next < source.line_count()) s.below = next;
      }
      const bool alone = text::trim(source.slice({source.line_begin(first), s.span.begin})).empty() &&
                         text::trim(source.slice({s.span.end, source.line(last).end})).empty();
      if (alone) {
        below_begin = first;
        below_next = found;
      }
    }
  }

  const Document& d_;
  const std::string_view text_;
  std::vector<Suppression> out_;
};

// Three names under which a finding may be meant: its own, its family's, all.
struct Names {
  std::string_view rule;
  std::string family;
  explicit Names(std::string_view id) : rule(id), family(std::string(family_of(id)) + "*") {}
};

}  // namespace

bool is_known_pattern(std::string_view pattern) {
  if (pattern == "*") return true;
  if (pattern.ends_with("/*")) {
    const std::string_view family = pattern.substr(0, pattern.size() - 1);
    const auto rules = all_rules();
    return std::any_of(rules.begin(), rules.end(), [&](const Rule* rule) { return rule->id.starts_with(family); });
  }
  return find_rule(pattern) != nullptr;
}

Suppressions::Suppressions(const Document& document) : all_(Reader(document).read()) {}

std::vector<bool> Suppressions::silenced(const Document& document, const std::vector<Finding>& findings) {
  std::vector<bool> out(findings.size(), false);
  if (all_.empty()) return out;
  using Target = Suppression::Target;
  std::unordered_map<std::string, Target*> whole;                               // disable-file
  std::unordered_map<Offset, std::unordered_map<std::string, Target*>> lines;   // disable-line, disable-next-line
  for (Suppression& s : all_) {
    for (Target& target : s.targets) {
      if (s.kind == Kind::File) whole.try_emplace(target.pattern, &target);
      if (s.kind != Kind::Line && s.kind != Kind::NextLine) continue;
      // What is said about comments is silenced by a comment above them.
      const bool about_comments = s.kind == Kind::NextLine && target.pattern.starts_with("suppression/");
      const std::optional<Offset> line = about_comments ? s.below : s.line;
      if (line) lines[*line].try_emplace(target.pattern, &target);
    }
  }
  // What is switched off at the place that is looked at: of those that fit a finding, the last word counts.
  struct Open {
    std::size_t since = 0;
    Target* target = nullptr;
  };
  std::unordered_map<std::string, Open> off;
  std::unordered_map<std::string, std::size_t> on;
  std::set<std::string> open;
  std::size_t next = 0, clock = 0;
  const auto pass = [&](Suppression& s) {
    if (s.kind != Kind::Disable && s.kind != Kind::Enable) return;
    for (Target& target : s.targets) {
      const std::string& pattern = target.pattern;
      ++clock;
      if (s.kind == Kind::Disable) {
        off[pattern] = {clock, &target};
        open.insert(pattern);
        continue;
      }
      on[pattern] = clock;
      if (pattern == "*") {
        target.used = !open.empty();
        open.clear();
        continue;
      }
      const std::string family(family_of(pattern));
      target.used = open.contains("*") || open.contains(family + "*") || open.contains(pattern);
      if (pattern.ends_with("/*")) {
        auto at = open.lower_bound(family);
        while (at != open.end() && at->starts_with(family)) {
          target.used = true;
          at = open.erase(at);
        }
      } else {
        open.erase(pattern);
      }
    }
  };
  const auto in = [](auto& map, std::string_view rule, const std::string& family) -> Target* {
    for (const std::string& name : {std::string(rule), family, std::string("*")})
      if (const auto found = map.find(name); found != map.end()) return found->second;
    return nullptr;
  };
  for (std::size_t i = 0; i < findings.size(); ++i) {
    const Finding& finding = findings[i];
    while (next < all_.size() && all_[next].span.begin <= finding.span.begin) pass(all_[next++]);
    const Names names(finding.rule->id);
    Target* by = nullptr;
    if (const auto line = lines.find(document.source->line_of(finding.span.begin)); line != lines.end()) by = in(line->second, names.rule, names.family);
    if (by == nullptr) {
      Open last;
      std::size_t opened = 0;
      for (const std::string& name : {std::string(names.rule), names.family, std::string("*")}) {
        if (const auto found = off.find(name); found != off.end() && found->second.since > last.since) last = found->second;
        if (const auto found = on.find(name); found != on.end()) opened = std::max(opened, found->second);
      }
      if (last.since > opened) by = last.target;
    }
    if (by == nullptr) by = in(whole, names.rule, names.family);
    if (by == nullptr) continue;
    by->used = true;
    out[i] = true;
  }
  while (next < all_.size()) pass(all_[next++]);
  return out;
}

}  // namespace pm::rules
