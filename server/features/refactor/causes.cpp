#include <algorithm>

#include "features/refactor/refactor.h"
#include "rules/action_item/_create.h"
#include "rules/root_cause/_shared.h"
#include "text/strings.h"

namespace pm::features {
namespace {

void ask_on(const Snapshot& s, Span at, Rewritings& out) {
  const model::Document& d = s.document;
  if (d.root_cause.section < 0 || d.root_cause.whys.empty()) return;
  if (d.governing(d.section_at(at.begin)) != model::SectionId::RootCause) return;
  const model::Why& last = d.root_cause.whys.back();
  if (last.question_text.find("made this possible") != std::string::npos) return;
  out.push_back({"Ask \"What made this possible?\"", "refactor.rewrite", {rules::append_whys(d, {"Why: what made this possible?"})}});
}

// The first sentence is enough to know what it is about.
std::string_view topic_of(std::string_view point) { return point.substr(0, point.find(". ")); }

// A point that went poorly, as a task in the form of the others.
void act_on(const Snapshot& s, Span at, Rewritings& out) {
  const model::Document& d = s.document;
  static const std::vector<rules::BlameHit> kNoBlame;
  text::Memo memo;
  const rules::Context context{d, s.settings(), s.now, kNoBlame, memo};
  for (const model::Point& point : d.went_poorly) {
    // What stands below a point is told of it.
    const Offset line = s.source->line_of(point.span.begin);
    Offset last = s.source->line_of(point.span.end);
    const auto indent = [&](Offset of) { return s.source->slice(s.source->line(of)).find_first_not_of(" \t"); };
    while (last + 1 < s.source->line_count() && indent(last + 1) != std::string_view::npos && indent(last + 1) > indent(line)) ++last;
    if (!meets({s.source->line(line).begin, s.source->line(last).end}, at)) continue;
    if (auto edit = rules::create_item(context, "{{what to do, so that this cannot happen again}} (" + rules::as_part(topic_of(point.text)) + ")"))
      out.push_back({"Turn this point into an action item", "refactor.extract", {std::move(*edit)}});
    return;
  }
}

}  // namespace

void rewrite_causes(const Snapshot& snapshot, Span at, Rewritings& out) {
  ask_on(snapshot, at, out);
  act_on(snapshot, at, out);
}

}  // namespace pm::features
