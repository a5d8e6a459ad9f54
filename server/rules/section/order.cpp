#include <algorithm>

#include "rules/section/_sections.h"
#include "templates/templates.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule section_order;

namespace {

using model::Section;
using vocabulary::SectionId;

int rank(SectionId id) {
  const auto order = vocabulary::template_sections();
  return static_cast<int>(std::find(order.begin(), order.end(), id) - order.begin());
}

// A team that requires other sections, or the same in another order, has a template of its own.
bool has_own_template(const settings::Settings& settings) {
  int last = -1;
  for (const SectionId id : settings.required_sections) {
    if (!vocabulary::is_template_section(id) || rank(id) < last) return true;
    last = rank(id);
  }
  return false;
}

// The template of Google's SRE book, which many follow in one variant or another, tells the timeline last, as an annex.
bool tells_timeline_last(const std::vector<int>& sections, const Document& document) {
  static constexpr SectionId kSreBook[] = {SectionId::Summary, SectionId::RootCause, SectionId::ActionItems,
                                           SectionId::WentWell, SectionId::WentPoorly};
  static constexpr SectionId kTemplate[] = {SectionId::Summary, SectionId::RootCause, SectionId::WentWell,
                                            SectionId::WentPoorly, SectionId::ActionItems};
  const auto id = [&](std::size_t i) { return document.sections[static_cast<std::size_t>(sections[i])].id; };
  if (sections.size() < 3 || id(sections.size() - 1) != SectionId::Timeline) return false;
  const auto follows = [&](const auto& order) {
    const auto place = [&](std::size_t i) { return std::find(std::begin(order), std::end(order), id(i)) - std::begin(order); };
    for (std::size_t i = 1; i + 1 < sections.size(); ++i)
      if (place(i - 1) > place(i)) return false;
    return true;
  };
  return follows(kSreBook) || follows(kTemplate);
}

// The sections that stand between others than they should, as few as possible: all but a longest run in order.
std::vector<int> misplaced(const Document& document, const std::vector<int>& sections) {
  const std::size_t n = sections.size();
  const auto rank_at = [&](std::size_t i) { return rank(document.sections[static_cast<std::size_t>(sections[i])].id); };
  std::vector<std::size_t> best(n, 1), next(n, n);
  std::size_t start = n;
  for (std::size_t i = n; i-- > 0;) {
    for (std::size_t k = i + 1; k < n; ++k)
      if (rank_at(k) > rank_at(i) && best[k] + 1 > best[i]) best[i] = best[k] + 1, next[i] = k;
    if (start == n || best[i] >= best[start]) start = i;
  }
  std::vector<bool> kept(n, false);
  for (std::size_t i = start; i < n; i = next[i]) kept[i] = true;
  std::vector<int> out;
  for (std::size_t i = 0; i < n; ++i)
    if (!kept[i]) out.push_back(sections[i]);
  return out;
}

// A part of another of the six, such as "What went well" below the Summary, stands where that one stands.
bool is_within_another(const Document& document, const Section& section) {
  for (int parent = section.parent; parent >= 0; parent = document.sections[static_cast<std::size_t>(parent)].parent)
    if (const SectionId id = document.sections[static_cast<std::size_t>(parent)].id; vocabulary::is_template_section(id) && id != section.id) return true;
  return false;
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (has_own_template(context.settings) || document.format == model::Format::Yaml) return;
  std::vector<int> first;  // of each kind, in the order of the document
  for (std::size_t i = 0; i < document.sections.size(); ++i) {
    const SectionId id = document.sections[i].id;
    if (!vocabulary::is_template_section(id) || is_within_another(document, document.sections[i])) continue;
    const auto same = std::find_if(first.begin(), first.end(),
                                   [&](int k) { return document.sections[static_cast<std::size_t>(k)].id == id; });
    if (same == first.end())
      first.push_back(static_cast<int>(i));
    else if (document.sections[static_cast<std::size_t>(*same)].parent != document.sections[i].parent)
      return;  // several incidents in one document
  }
  if (tells_timeline_last(first, document)) return;
  const std::vector<int> wrong = misplaced(document, first);
  for (const int i : wrong) {
    const Section& section = document.sections[static_cast<std::size_t>(i)];
    // What it should follow: the nearest of the sections before it in the template that do stand in order.
    const Section* before = nullptr;
    const Section* after = nullptr;
    for (const int k : first) {
      const Section& other = document.sections[static_cast<std::size_t>(k)];
      if (k == i || std::find(wrong.begin(), wrong.end(), k) != wrong.end()) continue;
      if (rank(other.id) < rank(section.id) && (before == nullptr || rank(other.id) > rank(before->id))) before = &other;
      if (rank(other.id) > rank(section.id) && (after == nullptr || rank(other.id) < rank(after->id))) after = &other;
    }
    if (before == nullptr && after == nullptr) continue;
    const bool late = after != nullptr && after->heading_block.begin < section.heading_block.begin;
    if (!late && before == nullptr) continue;
    Finding finding;
    finding.severity = section_order.severity;
    finding.span = section.heading;
    finding.message =
        "\"" + section.title + "\" usually comes " + (late ? "before \"" + after->title : "after \"" + before->title) + "\".";
    finding.related.push_back({late ? after->heading : before->heading,
                               late ? "It would come before this section." : "It would come after this section."});
    finding.subject = i;
    report.add(section_order, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  const Document& document = context.document;
  if (finding.subject < 0 || finding.subject >= static_cast<int>(document.sections.size())) return {};
  const Section& section = document.sections[static_cast<std::size_t>(finding.subject)];
  if (section.level != document.style.section_level || section.style == model::HeadingStyle::Bold) return {};
  const text::Source& source = *document.source;
  const Offset target = templates::insert_section(section.id, document).span.begin;
  Span from = section.whole();
  from.end = std::min(from.end, source.size());
  if (from.touches(target)) return {};
  std::string_view words = source.slice(from);
  while (!words.empty() && text::is_space(words.back())) words.remove_suffix(1);
  const std::string& newline = document.style.newline;
  std::string moved(words);
  if (target >= source.size()) {
    std::string_view text = document.text();
    std::string before;
    if (!text.ends_with('\n')) before = newline;
    if (!text.ends_with("\n\n") && !text.ends_with("\n\r\n")) before += newline;
    moved = before + moved + newline;
  } else {
    moved += newline + newline;
  }
  // At the end of the document the blank lines before it go with it.
  if (from.end == source.size())
    while (from.begin >= 2 && source.slice(source.line(source.line_of(from.begin - 1))).empty())
      from.begin = source.line_begin(source.line_of(from.begin - 1));
  if (from.touches(target)) return {};
  std::string title =
      finding.related.empty() ? "Move this section to its place" : "Move \"" + section.title + "\" to its place";
  return {{std::move(title), {{{target, target}, std::move(moved)}, {from, ""}}, true, false}};
}

}  // namespace

const Rule section_order{"section/order", "The sections stand in another order than the template's", Severity::Information,
                         check, fixes};

}  // namespace pm::rules
