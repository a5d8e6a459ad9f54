// Semantic tokens: what the model has read as time, date, owner, priority, severity, ticket.
#include <algorithm>

#include "features/layout.h"
#include "features/presentation.h"
#include "text/strings.h"

namespace pm::features {
namespace {

using vocabulary::FieldId;

class Painter {
 public:
  explicit Painter(const Snapshot& snapshot) : d_(snapshot.document), source_(*snapshot.source) {}

  std::vector<Token> run() {
    for (const model::Field& field : d_.fields) paint(field);
    for (const model::TimelineEntry& entry : d_.timeline) {
      add(entry.clock_span, TokenKind::Time);
      if (entry.date_own && entry.time_span.begin < entry.clock_span.begin) add(words({entry.time_span.begin, entry.clock_span.begin}), TokenKind::Date);
      if (entry.clock_span.empty() && entry.relative_seconds) add(entry.time_span, TokenKind::Time);
    }
    for (const model::ActionItem& item : d_.action_items) {
      for (const model::Owner& owner : item.owners) add(owner.span, TokenKind::Owner);
      if (item.due && item.due->form != model::DueForm::Unknown) add(item.due->span, TokenKind::Date);
      if (item.priority) add(item.priority->span, TokenKind::Priority);
      add(item.ticket, TokenKind::Ticket);
    }
    std::stable_sort(out_.begin(), out_.end(), [](const Token& a, const Token& b) { return a.span < b.span; });
    std::vector<Token> apart;
    for (const Token& token : out_)
      if (apart.empty() || apart.back().span.end <= token.span.begin) apart.push_back(token);
    return apart;
  }

 private:
  void paint(const model::Field& field) {
    if (field.placeholder || field.origin == model::FieldOrigin::Prose) return;
    switch (field.id) {
      case FieldId::Date:
      case FieldId::Start:
      case FieldId::Detected:
      case FieldId::Acknowledged:
      case FieldId::Mitigated:
      case FieldId::End:
        return add(field.value, TokenKind::Date);
      case FieldId::Severity:
        return add(field.value, TokenKind::Severity);
      default:
        return;
    }
  }

  // Without the separators between a date and its time.
  Span words(Span span) const {
    const std::string& text = source_.text();
    const auto is_part = [&](Offset i) { return text::is_word(text[i]) && text[i] != 'T'; };
    while (span.end > span.begin && !is_part(span.end - 1)) --span.end;
    while (span.begin < span.end && !is_part(span.begin)) ++span.begin;
    return span;
  }

  void add(Span span, TokenKind kind) {
    const Span line = source_.line_at(span.begin);
    span = trimmed(source_.text(), {span.begin, std::clamp(span.end, span.begin, std::max(line.end, span.begin))});
    if (!span.empty()) out_.push_back({span, kind});
  }

  const Document& d_;
  const text::Source& source_;
  std::vector<Token> out_;
};

}  // namespace

std::vector<Token> tokens(const Snapshot& snapshot) {
  if (!snapshot.document.is_postmortem()) return {};
  return Painter(snapshot).run();
}

}  // namespace pm::features
