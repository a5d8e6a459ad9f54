#include <algorithm>

#include "rules/action_item/_shared.h"
#include "rules/went_well/_shared.h"
#include "templates/templates.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::rules {

extern const Rule action_item_none;

namespace {

using vocabulary::SectionId;

// "None, because the fix went out with the rollback": a decision, and as good as an item.
bool gives_a_reason(const SectionWords& words) {
  const bool denies = words.text.starts_with("no ") || words.text.starts_with("none ") || words.text.starts_with("nothing ") ||
                      text::contains_word(words.text, "no action") || text::contains_word(words.text, "no actions") ||
                      text::contains_word(words.text, "no action items") ||
                      text::contains_word(words.text, "no further action") || text::contains_word(words.text, "no follow up");
  if (!denies) return false;
  for (const std::string_view reason : {"because", "since", "as", "due to", "given", "already", "accepted risk", "so"})
    if (text::contains_word(words.text, reason)) return true;
  return std::count(words.text.begin(), words.text.end(), ' ') >= 6;
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (!document.action_items.empty()) return;
  int found = -1;
  for (std::size_t i = 0; i < document.sections.size(); ++i) {
    const model::Section& section = document.sections[i];
    if (section.id != SectionId::ActionItems) continue;
    if (document.is_broken(section.whole()) || document.holds_placeholder(section.body)) return;
    if (gives_a_reason(words_of(document, section))) return;
    if (found < 0) found = static_cast<int>(i);
  }
  if (found < 0) return;
  const model::Section& section = document.sections[static_cast<std::size_t>(found)];
  const SectionWords words = words_of(document, section);
  // A sentence in a language that we cannot judge may well say why there are none.
  if (!document.english && !says_nothing(words)) return;
  const std::string title =
      quoted(section.title.empty() ? std::string{document.source->slice(section.heading)} : section.title);
  const std::string date = calendar::format_iso(deadline_for(context, nullptr).date);
  Finding finding;
  finding.severity = by_status(document.status);
  finding.span = section.heading;
  finding.message = says_nothing(words)
                        ? title + " has no items: write one per line, or \"none, because …\"."
                        : title +
                              " has no list of items: write each as one line with an owner and a date, such as \"… — @name — " +
                              date + "\".";
  finding.subject = found;
  report.add(action_item_none, std::move(finding));
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const Document& document = context.document;
  if (finding.subject < 0 || finding.subject >= static_cast<int>(document.sections.size())) return {};
  const model::Section& section = document.sections[static_cast<std::size_t>(finding.subject)];
  const SectionWords words = words_of(document, section);
  std::string line = "P1 — {{what to do, so that it can be checked}} — {{@owner}} — {{YYYY-MM-DD}}";
  // The template's first item, where the document's language has words for it.
  const std::string prompts = templates::prompts(SectionId::ActionItems, document);
  if (document.format == model::Format::Markdown && !document.english)
    for (const std::string_view prompt : text::split(prompts, '\n'))
      if (prompt.size() > 2 && prompt.substr(1, 4) == " P1 ") {
        line = text::trim(prompt.substr(2));
        break;
      }
  Fix fix{"Insert an action item", {}, true, false};
  if (says_nothing(words)) {
    if (document.format == model::Format::Yaml) {
      // The keys of the item stand under its first one.
      TextEdit edit = fill_section(document, section, {"\x01"});
      const std::size_t mark = edit.new_text.find("\"\x01\"");
      const std::size_t line_begin = edit.new_text.rfind('\n', mark);
      const std::size_t column = line_begin == std::string::npos
                                     ? edit.span.begin - document.source->line_at(edit.span.begin).begin + mark
                                     : mark - line_begin - 1;
      const std::string nl = std::string{document.source->newline()} + std::string(column, ' ');
      edit.new_text.replace(mark, 3,
                            "what: \"{{what to do, so that it can be checked}}\"" + nl + "who: \"{{@owner}}\"" + nl +
                                "when: \"{{YYYY-MM-DD}}\"" + nl + "priority: P1");
      fix.edits.push_back(std::move(edit));
    } else {
      fix.edits.push_back(fill_section(document, section, {line}));
    }
    return {std::move(fix)};
  }
  if (document.format == model::Format::Yaml) return {};
  const std::string nl{document.source->newline()};
  fix.edits.push_back({{words.span.end, words.span.end}, nl + nl + document.style.bullet + " " + line});
  return {std::move(fix)};
}

}  // namespace

const Rule action_item_none{"action-item/none", "There are no action items", Severity::Warning, check, fixes};

}  // namespace pm::rules
