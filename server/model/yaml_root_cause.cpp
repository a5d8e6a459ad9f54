// Reads what stands under `root_cause:` of a YAML document: whys, statement, contributing factors, or a narrative.
#include <algorithm>

#include "model/whys.h"
#include "model/yaml_reading.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::model {
namespace {

// What a text says of why.
struct CausalSteps {
  int count = 0;
};

class RootCauseReader {
 public:
  explicit RootCauseReader(YamlReading& reading) : r_(reading), d_(reading.document), out_(reading.document.root_cause) {}

  void run() {
    for (std::size_t s = 0; s < d_.sections.size(); ++s) {
      if (d_.sections[s].id != SectionId::RootCause) continue;
      if (out_.section < 0) out_.section = static_cast<int>(s);
      const int pair = r_.section_nodes[s];
      section(pair);
    }
    if (out_.section >= 0) append_place();
  }

 private:
  static bool is_chain(std::string_view key) {
    return key == "why" || key == "5 why" || key.find("whys") != std::string_view::npos;
  }
  static bool is_factors(std::string_view key) {
    return key.find("contributing") != std::string_view::npos || key == "factors" ||
           key.find("causes") != std::string_view::npos;
  }
  static bool is_statement(std::string_view key) {
    return key == "statement" || key == "root cause" || key == "cause" || key == "conclusion" || key == "summary" ||
           key == "primary" || key == "underlying cause" || key == "primary cause" || key == "description" || key == "text";
  }

  void section(int pair) {
    const std::string key = r_.key(pair);
    const int value = r_.value(pair);
    if (is_factors(key) && !(r_.is_scalar(value) && key == "root causes"))
      factors(value);
    else if (is_chain(key))
      chain(value);
    else if (r_.is_mapping(value))
      mapping(value);
    else if (r_.is_sequence(value))
      sequence(value);
    else if (r_.is_scalar(value))
      text(value, true);
  }

  void mapping(int value) {
    for (const int pair : r_.pairs(value)) {
      const std::string key = r_.key(pair);
      const int inner = r_.value(pair);
      if (is_chain(key))
        chain(inner);
      else if (is_factors(key))
        factors(inner);
      else if (r_.is_scalar(inner) && starts_with_why(key))
        question_key(pair);
      else if (is_statement(key) && r_.is_scalar(inner))
        text(inner, true, true);
      else
        for (const int scalar : r_.scalars(inner)) count_causes(scalar);
    }
  }

  // A bare list under the section: questions make a chain, everything else names factors.
  void sequence(int value) {
    const std::vector<int>& items = r_.items(value);
    const bool asks = std::any_of(items.begin(), items.end(), [&](int item) {
      return r_.is_scalar(item) ? starts_with_why(text::trim(r_.words(item).visible))
                                : r_.find(item, {"why", "question", "q"}) >= 0;
    });
    if (asks)
      chain(value);
    else
      factors(value);
  }

  // -- whys

  void chain(int value) {
    if (r_.is_scalar(value)) return text(value, false);
    if (r_.is_mapping(value)) {
      for (const int pair : r_.pairs(value))
        if (r_.is_scalar(r_.value(pair)) || r_.value(pair) < 0) question_key(pair);
      return;
    }
    const std::vector<int>& items = r_.items(value);
    // `- why: The disk was full.` and no answer anywhere: the chain tells answers alone.
    const bool answers_given =
        std::any_of(items.begin(), items.end(), [&](int item) { return r_.is_mapping(item) && answer_of(item) >= 0; });
    answer_key_ = "because";
    for (const int item : items)
      if (const int pair = r_.is_mapping(item) ? answer_of(item) : -1; pair >= 0) {
        answer_key_ = std::string(d_.source->slice(r_.node(pair).key));
        break;
      }
    for (const int item : items) {
      if (r_.is_mapping(item))
        step(item, answers_given);
      else if (r_.is_scalar(item) && !r_.is_empty(item))
        string(item, true);
    }
  }

  int answer_of(int mapping) const { return r_.find(mapping, {"because", "answer", "a", "reason", "response"}); }

  void step(int mapping, bool answers_given) {
    const int question = r_.find(mapping, {"why", "question", "q", "text"});
    const int answer = answer_of(mapping);
    Why why;
    why.span = r_.node(r_.node(mapping).parent).span;
    if (question >= 0 && filled(r_.value(question))) {
      why.question = words_span(r_.value(question));
      why.question_text = r_.plain(r_.value(question));
    }
    if (answer >= 0 && filled(r_.value(answer))) {
      why.answer = words_span(r_.value(answer));
      why.answer_text = r_.plain(r_.value(answer));
    } else if (answer >= 0) {
      why.answer_slot = r_.fill(answer);
    } else if (question >= 0) {
      if (!answers_given && !why.question.empty() && !why.question_text.ends_with('?') && !starts_with_why(why.question_text)) {
        std::swap(why.question, why.answer);
        std::swap(why.question_text, why.answer_text);
      } else {
        why.answer_slot = r_.insert_behind(question, answer_key_);
      }
    }
    if (why.question.empty() && why.answer.empty()) return;
    out_.whys.push_back(std::move(why));
  }

  // "Why did checkout fail?": The pool was exhausted.   1: The pool was exhausted.
  void question_key(int pair) {
    const int value = r_.value(pair);
    Why why;
    why.span = r_.node(pair).span;
    if (d_.source->slice(r_.node(pair).key).ends_with('?')) {
      why.question = r_.node(pair).key;
      why.question_text = std::string(d_.source->slice(why.question));
      if (filled(value)) {
        why.answer = words_span(value);
        why.answer_text = r_.plain(value);
      } else {
        why.answer_slot = r_.fill(pair);
      }
      out_.whys.push_back(std::move(why));
    } else if (filled(value)) {
      string(value, true);
      if (!out_.whys.empty()) out_.whys.back().span = why.span;
    }
  }

  // "Why did checkout fail? The pool was exhausted."
  void string(int scalar, bool chain) {
    const Words& words = r_.words(scalar);
    const Span all = trimmed(words.visible, words.span());
    if (all.empty()) return;
    const int parent = r_.node(scalar).parent;
    Why why;
    why.span = parent >= 0 ? r_.node(parent).span : r_.node(scalar).span;
    if (const auto found = split_why(words.visible, all)) {
      add(scalar, *found, why);
    } else if (chain) {
      why.answer = all.shifted(r_.base(scalar));
      why.answer_text = r_.plain(scalar, all);
      out_.whys.push_back(std::move(why));
    }
  }

  void add(int scalar, const SplitWhy& found, Why why) {
    const Offset base = r_.base(scalar);
    why.question = found.question.shifted(base);
    why.question_text = r_.plain(scalar, found.question);
    if (!found.answer.empty()) {
      why.answer = found.answer.shifted(base);
      why.answer_text = r_.plain(scalar, found.answer);
    } else {
      why.answer_slot = Slot{{why.question.end, why.question.end}, " ", ""};
    }
    out_.whys.push_back(std::move(why));
  }

  // -- the rest

  void factors(int value) {
    if (r_.is_scalar(value)) {
      if (filled(value)) out_.factors.push_back(words_span(value));
      return;
    }
    for (const int item : r_.items(r_.is_sequence(value) ? value : -1)) {
      if (r_.is_scalar(item) && filled(item)) out_.factors.push_back(words_span(item));
      if (!r_.is_mapping(item)) continue;
      for (const int pair : r_.pairs(item))
        if (r_.is_scalar(r_.value(pair)) && filled(r_.value(pair))) {
          out_.factors.push_back(words_span(r_.value(pair)));
          break;
        }
    }
    if (r_.is_mapping(value))
      for (const int pair : r_.pairs(value))
        if (r_.is_scalar(r_.value(pair)) && filled(r_.value(pair))) out_.factors.push_back(words_span(r_.value(pair)));
  }

  // A text: lines that ask why are a chain, one line alone is the statement.
  void text(int scalar, bool states, bool named = false) {
    if (!filled(scalar)) return;
    const Words& words = r_.words(scalar);
    std::vector<Span> lines;
    for (Offset begin = 0; begin < words.visible.size();) {
      const auto end = static_cast<Offset>(std::min(words.visible.find('\n', begin), words.visible.size()));
      const Span line = trimmed(words.visible, {begin, end});
      if (!line.empty()) lines.push_back(line);
      begin = end + 1;
    }
    bool asked = false;
    for (std::size_t l = 0; l < lines.size(); ++l) {
      if (!starts_with_why(text::slice(words.visible, lines[l]))) continue;
      std::size_t last = l;
      while (last + 1 < lines.size() && !starts_with_why(text::slice(words.visible, lines[last + 1]))) ++last;
      const Span part{lines[l].begin, lines[last].end};
      if (const auto found = split_why(words.visible, part)) {
        Why why;
        why.span = part.shifted(r_.base(scalar));
        add(scalar, *found, std::move(why));
        asked = true;
      }
      l = last;
    }
    if (asked) return;
    count_causes(scalar);
    const bool plain_lines = named || r_.node(scalar).style != syntax::YamlStyle::Block || lines.size() == 1;
    if (states && plain_lines && !out_.statement) {
      out_.statement = words_span(scalar);
      out_.statement_text = r_.plain(scalar);
    }
  }

  void count_causes(int scalar) {
    out_.causal_steps += r_.note<CausalSteps>(scalar, [&] {
      CausalSteps out;
      for (const std::string& word : vocabulary::words("causal-word"))
        if (text::contains_word(r_.words(scalar).visible, word)) ++out.count;
      return out;
    }).count;
  }

  bool filled(int value) const { return r_.is_scalar(value) && !r_.is_empty(value); }
  Span words_span(int scalar) const { return trimmed(r_.text(), r_.node(scalar).text); }

  void append_place() {
    Offset at = 0;
    if (!out_.whys.empty()) {
      at = out_.whys.back().span.end;
    } else {
      const Section& s = d_.sections[static_cast<std::size_t>(out_.section)];
      const Span body = trimmed(r_.text(), s.body);
      at = body.empty() ? s.heading_block.end : body.end;
    }
    out_.append_at = r_.line_end(at > 0 ? at - 1 : at);
  }

  YamlReading& r_;
  Document& d_;
  RootCause& out_;
  std::string answer_key_ = "because";
};

}  // namespace

void read_yaml_root_cause(YamlReading& reading) { RootCauseReader(reading).run(); }

}  // namespace pm::model
