// Reads what stands under Root Cause: the chain of whys, the statement, contributing factors, or a narrative.
#include <algorithm>

#include "model/reading.h"
#include "model/whys.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::model {
namespace {

using syntax::MarkdownBlock;
using syntax::MarkdownKind;

// How many words of a paragraph say that one thing led to another.
struct CausalSteps {
  int count = 0;
};

// Which cell of a table's row asks why, with one behind it, counted from the row's block; 0: none.
struct WhyRow {
  int cell = 0;
};

class RootCauseReader {
 public:
  explicit RootCauseReader(Reading& reading) : r_(reading), out_(reading.document.root_cause) {}

  void run() {
    for (std::size_t s = 0; s < r_.document.sections.size(); ++s) {
      if (r_.document.sections[s].id != SectionId::RootCause) continue;
      if (out_.section < 0) out_.section = static_cast<int>(s);
      title_ = vocabulary::normalise(r_.document.sections[s].title);
      factors_ = is_factors(title_);
      chain_ = vocabulary::is_listed("chain-name", title_) || title_.find("whys") != std::string::npos || title_.find("why") != std::string::npos;
      read_section(static_cast<int>(s));
    }
    if (out_.section >= 0) append_place();
  }

 private:
  static bool is_factors(std::string_view name) {
    if (vocabulary::is_listed("factors-name", name)) return true;
    return name.find("contributing") != std::string_view::npos || name == "factors" || name.find("causes") != std::string_view::npos;
  }

  void read_section(int section) {
    const Section& s = r_.document.sections[static_cast<std::size_t>(section)];
    for (int i = 0; i < r_.count(); ++i) {
      const MarkdownBlock& block = r_.block(i);
      if (block.span.begin < s.body.begin || block.span.begin >= s.body.end) continue;
      if (r_.governing(i) != SectionId::RootCause) continue;
      if (block.kind == MarkdownKind::Heading) {
        const std::string name = vocabulary::normalise(r_.plain(i));
        factors_ = is_factors(name);
        chain_ = vocabulary::is_listed("chain-name", name) || name.find("whys") != std::string::npos;
        statement_next_ = name == "root cause" || name == "root cause statement" || name == "statement" || name == "conclusion";
        const Words& words = r_.words(i);
        if (starts_with_why(words.visible) && (words.visible.find('?') != std::string::npos || words.visible.find("？") != std::string::npos)) question(i, words.span());
      } else if (block.kind == MarkdownKind::Paragraph) {
        paragraph(i);
      } else if (block.kind == MarkdownKind::TableRow) {
        table_row(i);
      }
    }
  }

  // A why in `part` of a block; the rest behind its `?` is the answer.
  bool question(int block, Span part) {
    const Words& words = r_.words(block);
    const auto found = split_why(words.visible, part);
    if (!found) return false;
    const Offset base = r_.block(block).content.begin;
    Why why;
    why.span = trimmed(words.visible, part).shifted(base);
    why.question = found->question.shifted(base);
    why.question_text = r_.plain(block, found->question);
    why.answer = found->answer.empty() ? Span{} : found->answer.shifted(base);
    if (!found->answer.empty()) why.answer_text = r_.plain(block, found->answer);
    else why.answer_slot = Slot{{why.span.end, why.span.end}, " ", ""};
    out_.whys.push_back(std::move(why));
    open_ = found->answer.empty();
    return true;
  }

  // The next words that are no question answer the open one.
  bool answer(int block, Span part) {
    if (!open_ || out_.whys.empty()) return false;
    Why& why = out_.whys.back();
    const Offset base = r_.block(block).content.begin;
    why.answer = trimmed(r_.words(block).visible, part).shifted(base);
    why.answer_text = r_.plain(block, part);
    why.answer_slot.reset();
    open_ = false;
    return true;
  }

  void paragraph(int index) {
    const Words& words = r_.words(index);
    const int item = r_.item_of(index);
    const std::vector<WordLine> lines = lines_of(words);
    if (lines.empty()) return;
    // "Contributing factors:" above a list
    const auto label = label_value(words, lines.front().span);
    if (label) {
      const std::string name = vocabulary::normalise(text::slice(words.visible, label->label));
      if (is_factors(name) && name != "root causes") {
        factors_ = true;
        if (!trimmed(words.visible, label->value).empty()) out_.factors.push_back(label->value.shifted(r_.block(index).content.begin));
        open_ = false;
        return;
      }
      if (name == "root cause" || name == "root causes" || name == "the root cause" || name == "underlying cause" || name == "conclusion" || vocabulary::is_listed("statement-name", name) || name == "cause") {
        statement(index, trimmed(words.visible, label->value.empty() ? words.span() : Span{label->value.begin, words.span().end}));
        open_ = false;
        return;
      }
    }
    if (text::starts_with_ignoring_case(text::trim(words.visible), "contributing factors") && words.visible.size() < 40) {
      factors_ = true;
      return;
    }
    bool any = false;
    for (std::size_t l = 0; l < lines.size(); ++l) {
      if (!starts_with_why(text::slice(words.visible, lines[l].span))) {
        if (any && open_) answer(index, lines[l].span);
        continue;
      }
      // up to the line before the next why
      std::size_t last = l;
      while (last + 1 < lines.size() && !starts_with_why(text::slice(words.visible, lines[last + 1].span))) ++last;
      if (question(index, {lines[l].span.begin, lines[last].span.end})) {
        any = true;
        l = last;
      }
    }
    if (any) return;
    if (answer(index, words.span())) return;
    if (item >= 0 && chain_ && r_.block(item).ordered && r_.list_depth(index) == 1) {
      // a chain told as answers alone
      Why why;
      why.span = why.answer = r_.block(index).content;
      why.answer_text = r_.plain(index);
      out_.whys.push_back(std::move(why));
      return;
    }
    if (item >= 0 && factors_ && r_.first_paragraph(item) == index) {
      out_.factors.push_back(r_.block(index).content);
      return;
    }
    if (statement_next_ || r_.in_quote(index)) {
      statement(index, words.span());
      statement_next_ = false;
    } else if (words.marks.strong.size() == 1 && words.marks.strong.front().size() + 6 >= words.visible.size() && words.visible.size() > 20) {
      statement(index, words.span());
    }
    out_.causal_steps += r_.note<CausalSteps>(index, [&] { return CausalSteps{count_causes(words.visible)}; }).count;
  }

  void table_row(int row) {
    const int asked = r_.note<WhyRow>(row, [&] { return WhyRow{why_in(row)}; }).cell;
    if (asked == 0) return;
    const int cell = row + asked;
    const int next = r_.block(cell).next;
    const Span question = r_.block(cell).content, answer = r_.block(next).content;
    Why why;
    why.span = {question.begin, answer.end};
    why.question = question;
    why.question_text = r_.plain(cell);
    why.answer_text = r_.plain(next);
    if (!why.answer_text.empty()) why.answer = answer;
    else why.answer_slot = Slot{answer, "", ""};
    out_.whys.push_back(std::move(why));
    open_ = false;
  }

  int why_in(int row) {
    const int end = r_.block(row).next;
    for (int cell = row + 1; cell < end && r_.block(cell).next < end; cell = r_.block(cell).next)
      if (starts_with_why(text::trim(r_.words(cell).visible))) return cell - row;
    return 0;
  }

  void statement(int block, Span part) {
    if (out_.statement || part.empty()) return;
    out_.statement = part.shifted(r_.block(block).content.begin);
    out_.statement_text = r_.plain(block, part);
  }

  static int count_causes(std::string_view visible) {
    const auto& words = vocabulary::words("causal-word");
    return static_cast<int>(std::count_if(words.begin(), words.end(), [&](const std::string& word) { return text::contains_word(visible, word); }));
  }

  void append_place() {
    const text::Source& source = *r_.document.source;
    Offset at = 0;
    if (!out_.whys.empty()) {
      at = out_.whys.back().span.end;
    } else {
      const Section& s = r_.document.sections[static_cast<std::size_t>(out_.section)];
      Span body = trimmed(source.text(), s.body);
      at = body.empty() ? s.heading_block.end : body.end;
    }
    out_.append_at = source.full_line(source.line_of(at)).end;
  }

  Reading& r_;
  RootCause& out_;
  std::string title_;
  bool factors_ = false;
  bool chain_ = false;
  bool open_ = false;
  bool statement_next_ = false;
};

}  // namespace

void read_root_cause(Reading& reading) { RootCauseReader(reading).run(); }

}  // namespace pm::model
