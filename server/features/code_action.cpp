// What can be done at a place: fixes of findings, one by one and all of a kind; the template, missing sections; rewritings; all
// safe fixes at once; and last, comments that silence.
#include <algorithm>
#include <memory>
#include <utility>

#include "features/features.h"
#include "features/refactor/refactor.h"
#include "rules/suppressions.h"
#include "settings/profiles.h"
#include "templates/templates.h"
#include "text/strings.h"
#include "vocabulary/ids.h"

namespace pm::features {
namespace {

using model::Document;
using rules::Finding;
using vocabulary::SectionId;

constexpr std::string_view kQuickFix = "quickfix";
constexpr std::string_view kRewrite = "refactor.rewrite";
constexpr std::string_view kExtract = "refactor.extract";
constexpr std::string_view kSource = "source";
constexpr std::string_view kFixAll = "source.fixAll.postmortem";

// A selection of a whole document offers the fixes of its first findings.
constexpr std::size_t kMaxFindings = 20;
constexpr std::size_t kMaxFixes = 36;
constexpr std::size_t kMaxKinds = 3;         // offered to be fixed as a whole
constexpr std::size_t kMaxOfKind = 200;
constexpr std::size_t kMaxSilenced = 4;      // findings that comments are offered for
// Without being asked for it by name, all safe fixes are worked out for documents of so many findings only.
constexpr std::size_t kMaxFindingsUnasked = 200;

// `source` asks for `source.fixAll` too.
bool asks_for(std::string_view wanted, std::string_view kind) {
  return wanted.empty() || kind == wanted || (kind.starts_with(wanted) && kind[wanted.size()] == '.');
}
bool wants(const std::vector<std::string>& only, std::string_view kind) {
  return only.empty() || std::any_of(only.begin(), only.end(), [&](const std::string& wanted) { return asks_for(wanted, kind); });
}

bool overlaps(const TextEdit& a, const TextEdit& b) {
  return a.span == b.span ? a.span.empty() || a.span.overlaps(b.span)
                          : a.span.overlaps(b.span) || (a.span.empty() && b.span.begin < a.span.begin && a.span.begin < b.span.end) ||
                                (b.span.empty() && a.span.begin < b.span.begin && b.span.begin < a.span.end);
}

// Takes a fix as a whole, or not at all where it meets another. `edits` stay in order.
bool take(std::vector<TextEdit>& edits, const std::vector<TextEdit>& more) {
  const auto place = [&](const TextEdit& edit) {
    return std::partition_point(edits.begin(), edits.end(), [&](const TextEdit& e) { return e.span < edit.span; });
  };
  for (const TextEdit& edit : more) {
    const auto at = place(edit);
    if (at != edits.end() && overlaps(*at, edit)) return false;
    if (at != edits.begin() && overlaps(*(at - 1), edit)) return false;
  }
  for (const TextEdit& edit : more) edits.insert(place(edit), edit);
  return true;
}

// Words that blame have no safe fix, and no common one: what they should say is the writer's to decide.
bool is_fixed_one_by_one(const Finding& finding) {
  return finding.rule == nullptr || finding.rule->fixes == nullptr || finding.rule->id.starts_with("blame/");
}

class Actions {
 public:
  Actions(const Snapshot& snapshot, const ActionQuery& query, Span span)
      : s_(snapshot), d_(snapshot.document), span_(span), only_(query.only), lazy_(query.lazy), disabled_(query.disabled && !query.only.empty()) {}

  std::vector<CodeAction> run() {
    if (d_.recognition == model::Recognition::OptedOut) return {};
    insert_template();
    if (!d_.is_postmortem()) return std::move(out_);
    if (wants(only_, kQuickFix)) quick_fixes();
    insert_missing_sections();
    if (wants(only_, kRewrite) || wants(only_, kExtract)) rewritings();
    fix_all();
    if (wants(only_, kQuickFix)) silence();
    return std::move(out_);
  }

 private:
  void add(CodeAction action) {
    if (action.later && !lazy_) action.edits = std::exchange(action.later, nullptr)();
    if (!action.disabled.empty() || action.later) {
      if (action.later || disabled_) out_.push_back(std::move(action));
      return;
    }
    if (action.edits.empty()) return;
    const bool known = std::any_of(out_.begin(), out_.end(), [&](const CodeAction& a) { return a.title == action.title && !a.later && a.edits == action.edits; });
    if (!known) out_.push_back(std::move(action));
  }
  void add_disabled(std::string title, const std::optional<std::string>& kind, std::string why) {
    if (kind) add({std::move(title), *kind, false, std::nullopt, {}, {}, std::move(why)});
  }

  // Editors show actions of the kind `source` only to those who look for them: unasked, these two come as rewrites.
  std::optional<std::string> shown_kind() const {
    if (wants(only_, kRewrite)) return std::string(kRewrite);
    if (wants(only_, kSource)) return std::string(kSource);
    return std::nullopt;
  }

  void insert_template() {
    const auto kind = shown_kind();
    if (!d_.nearly_empty && d_.is_postmortem()) add_disabled("Insert post-mortem template", kind, "The document has its text already.");
    if (!d_.nearly_empty || !kind) return;
    const auto offer = [&](std::string title, std::string text) {
      if (d_.style.newline != "\n") text = text::replace_all(std::move(text), "\n", d_.style.newline);
      add({std::move(title), *kind, false, std::nullopt, {{{0, s_.source->size()}, std::move(text)}}, {}, {}});
    };
    const std::string configured = templates::whole(d_.format, s_.settings());
    offer("Insert post-mortem template", configured);
    if (d_.format != model::Format::Markdown) return;
    for (const settings::Profile& profile : settings::profiles()) {
      settings::Settings other;
      other.language = s_.settings().language;
      settings::use(profile, other);
      std::string text = templates::whole(d_.format, other);
      const bool known = text == configured || (profile.id != "default" && text == templates::whole(d_.format, settings::Settings{}));
      if (!known) offer("Insert post-mortem template: " + std::string(profile.id), std::move(text));
    }
  }

  // Those under the span; for a cursor on none, those of its line; where there are none either, those that point to it.
  std::vector<std::size_t> findings_at() const {
    std::vector<std::size_t> at, on_line;
    const Span line{s_.source->line_at(span_.begin).begin, s_.source->line_at(span_.end).end};
    for (std::size_t i = 0; i < s_.findings.size() && at.size() < kMaxFindings; ++i) {
      const Finding& finding = s_.findings[i];
      if (finding.span.begin > line.end) break;
      if (finding.rule == nullptr) continue;
      if (finding.span.overlaps(span_) || finding.span.touches(span_.begin) || span_.contains(finding.span)) at.push_back(i);
      else if (span_.empty() && finding.span.begin <= line.end && finding.span.end >= line.begin && on_line.size() < kMaxFindings) on_line.push_back(i);
    }
    if (at.empty() && on_line.empty() && span_.empty())
      for (std::size_t i = 0; i < s_.findings.size() && at.size() < kMaxFindings; ++i) {
        const auto& related = s_.findings[i].related;
        if (s_.findings[i].rule != nullptr && std::any_of(related.begin(), related.end(), [&](const auto& r) { return r.span.begin <= line.end && r.span.end >= line.begin; })) at.push_back(i);
      }
    return at.empty() ? on_line : at;
  }

  void quick_fixes() {
    const std::vector<std::size_t> here = findings_at();
    for (const std::size_t index : here) {
      for (rules::Fix& fix : s_.engine->fixes(d_, s_.now, s_.findings[index])) {
        if (out_.size() >= kMaxFixes) break;
        add({std::move(fix.title), std::string(kQuickFix), fix.preferred, index, std::move(fix.edits), {}, {}});
      }
    }
    std::vector<const rules::Rule*> told;
    for (const std::size_t index : here) {
      const rules::Rule* rule = s_.findings[index].rule;
      if (told.size() >= kMaxKinds || std::find(told.begin(), told.end(), rule) != told.end()) continue;
      told.push_back(rule);
      fix_all_of(*rule, index);
    }
  }

  // What a writer would nearly always take, for all findings of one rule.
  void fix_all_of(const rules::Rule& rule, std::size_t index) {
    if (is_fixed_one_by_one(s_.findings[index])) return;
    std::vector<TextEdit> edits;
    std::size_t looked_at = 0, fixed = 0;
    for (const Finding& finding : s_.findings) {
      if (finding.rule != &rule) continue;
      if (++looked_at > kMaxOfKind) return;
      for (const rules::Fix& fix : s_.engine->fixes(d_, s_.now, finding)) {
        if (!fix.preferred) continue;
        fixed += take(edits, fix.edits);
        break;
      }
    }
    if (fixed > 1) add({"Fix all " + std::to_string(fixed) + " of " + std::string(rule.id) + " in this file", std::string(kQuickFix), false, index, std::move(edits), {}, {}});
  }

  void rewritings() {
    Rewritings found;
    for (auto* rewrite : {rewrite_actions, rewrite_timeline, rewrite_due_date, rewrite_causes}) rewrite(s_, span_, found);
    for (Rewriting& one : found)
      if (wants(only_, one.kind))
        add({std::move(one.title), std::move(one.kind), false, std::nullopt, std::move(one.edits), std::move(one.later), std::move(one.disabled)});
  }

  void silence() {
    std::vector<std::size_t> here = findings_at();
    std::erase_if(here, [&](std::size_t index) { return s_.findings[index].rule->id == "suppression/unused"; });
    if (here.empty()) return;
    if (here.size() > kMaxSilenced) here.resize(kMaxSilenced);
    const auto writer = std::make_shared<const rules::SuppressionWriter>(d_);
    std::vector<std::pair<const rules::Rule*, Offset>> told;  // one comment does for all of a rule in a line
    for (const std::size_t index : here) {
      const Finding& finding = s_.findings[index];
      const std::pair place{finding.rule, s_.source->line_of(finding.span.begin)};
      if (!writer->can_stand_at(finding) || std::find(told.begin(), told.end(), place) != told.end()) continue;
      told.push_back(place);
      add({"Suppress " + std::string(finding.rule->id) + " here", std::string(kQuickFix), false, index, {}, [writer, &finding] { return writer->here(finding); }, {}});
    }
    for (const std::size_t index : here)
      add({"Suppress " + std::string(s_.findings[index].rule->id) + " in this file", std::string(kQuickFix), false, index, writer->in_file(s_.findings[index]), {}, {}});
  }

  void insert_missing_sections() {
    const auto kind = shown_kind();
    if (!kind || d_.nearly_empty || !d_.broken.empty()) return;
    std::vector<SectionId> missing;
    for (const SectionId id : s_.settings().required_sections)
      if (templates::has_skeleton(id, d_.format) && d_.section(id) == nullptr) missing.push_back(id);
    if (missing.empty()) return add_disabled("Insert missing sections", kind, "No section is missing.");
    add({missing.size() == 1 ? "Insert missing section" : "Insert missing sections", *kind, false, std::nullopt,
         templates::insert_sections(missing, d_, s_.settings().required_sections), {}, {}});
  }

  void fix_all() {
    if (!wants(only_, kFixAll) || (only_.empty() && s_.findings.size() > kMaxFindingsUnasked)) return;
    add({"Fix all safe problems", std::string(kFixAll), false, std::nullopt, safe_fixes(s_), {}, {}});
  }

  const Snapshot& s_;
  const Document& d_;
  const Span span_;
  const std::vector<std::string>& only_;
  const bool lazy_;
  const bool disabled_;
  std::vector<CodeAction> out_;
};

}  // namespace

std::vector<TextEdit> safe_fixes(const Snapshot& snapshot) {
  std::vector<TextEdit> edits;
  for (const Finding& finding : snapshot.findings) {
    if (is_fixed_one_by_one(finding)) continue;
    for (const rules::Fix& fix : snapshot.engine->fixes(snapshot.document, snapshot.now, finding))
      if (fix.safe && take(edits, fix.edits)) break;
  }
  return edits;
}

std::vector<CodeAction> code_actions(const Snapshot& snapshot, const ActionQuery& query) {
  Span span = query.span;
  span.end = std::min(span.end, snapshot.source->size());
  span.begin = std::min(span.begin, span.end);
  return Actions(snapshot, query, span).run();
}

}  // namespace pm::features
