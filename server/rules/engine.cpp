#include "rules/engine.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "rules/registry.h"
#include "rules/suppressions.h"
#include "text/course.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::rules {
namespace {

using model::BlockKind;
using model::FieldId;
using model::SectionId;
using prose::BlameFinding;

prose::LexiconChanges changes_of(const settings::Settings& settings) {
  prose::LexiconChanges changes;
  for (const settings::BlameAddition& addition : settings.blame_add)
    for (const prose::BlameCategory category : prose::kBlameCategories)
      if (prose::id_of(category) == addition.category) changes.add.push_back({category, addition.phrase});
  changes.remove = settings.blame_remove;
  return changes;
}

prose::Place place_of(SectionId governing) {
  switch (governing) {
    case SectionId::Summary:
    case SectionId::Impact:
      return prose::Place::Summary;
    case SectionId::Timeline:
      return prose::Place::Timeline;
    case SectionId::RootCause:
      return prose::Place::RootCause;
    case SectionId::WentWell:
      return prose::Place::WentWell;
    case SectionId::WentPoorly:
      return prose::Place::WentPoorly;
    case SectionId::ActionItems:
      return prose::Place::ActionItems;
    default:
      return prose::Place::Other;
  }
}

std::string without_at(std::string_view name) {
  name = text::trim(name);
  if (!name.empty() && name.front() == '@') name.remove_prefix(1);
  return text::lower(name);
}

bool is_team(std::string_view name, const settings::Settings& settings) {
  if (settings.team(name) != nullptr) return true;
  for (const std::string_view word : text::split(name, ' '))
    if (vocabulary::is_team_word(text::trim(word))) return true;
  return false;
}

// "Sarah Miller" counts as full and as given name; anything that does not look like a name is left alone.
void add_name(std::string_view written, const settings::Settings& settings, prose::KnownNames& names) {
  std::string_view name = text::trim(written);
  name = text::trim(name.substr(0, name.find_first_of("(,;:[|")));
  if (name.empty()) return;
  if (name.front() == '@') {
    names.handles.push_back(without_at(name.substr(0, name.find(' '))));
    return;
  }
  if (name.size() < 3 || name.size() > 60 ||
      !(text::is_upper(name.front()) || static_cast<unsigned char>(name.front()) >= 0x80))
    return;
  if (is_team(name, settings)) return;
  const auto words = text::split(name, ' ');
  if (words.size() > 3) return;
  for (const std::string_view word : words)
    if (word.empty() || text::is_digit(word.front())) return;
  names.names.push_back(text::lower(name));
  if (words.size() > 1 && words.front().size() >= 3) names.names.push_back(text::lower(words.front()));
}

void add_list(std::string list, const settings::Settings& settings, prose::KnownNames& names) {
  list = text::replace_all(std::move(list), " and ", ",");
  list = text::replace_all(std::move(list), "\n", ",");
  for (const std::string_view part : text::split(list, ',')) add_name(part, settings, names);
}

prose::KnownNames names_of(const Document& document, const settings::Settings& settings) {
  prose::KnownNames names;
  for (const settings::Person& person : settings.people) {
    if (!person.handle.empty()) names.handles.push_back(without_at(person.handle));
    if (person.name.empty()) continue;
    const std::string name = text::lower(person.name);
    names.names.push_back(name);
    if (const std::size_t blank = name.find(' '); blank != std::string::npos && blank >= 3)
      names.names.push_back(name.substr(0, blank));
  }
  for (const std::string& owner : settings.code_owners)
    if (owner.find('/') == std::string::npos && !is_team(owner, settings)) names.handles.push_back(without_at(owner));
  std::unordered_set<std::string_view> seen;
  for (const model::ActionItem& item : document.action_items)
    for (const model::Owner& owner : item.owners) {
      if (!seen.insert(document.source->slice(owner.span)).second) continue;
      if (!owner.handle)
        add_name(owner.name, settings, names);
      else if (owner.name.find('/') == std::string::npos && !is_team(owner.name, settings))
        names.handles.push_back(without_at(owner.name));
    }
  for (const model::Field& field : document.fields) {
    if (field.placeholder || field.text.empty()) continue;
    if (field.id == FieldId::Attendees || field.id == FieldId::Authors || field.id == FieldId::Reviewers ||
        field.id == FieldId::Facilitator)
      add_list(field.text, settings, names);
    if (field.id == FieldId::Services)
      for (const std::string_view service : text::split(field.text, ','))
        if (text::split(text::trim(service), ' ').size() <= 3) names.things.push_back(text::lower(text::trim(service)));  // a name, no sentence
  }
  if (document.section(SectionId::Attendees) != nullptr)
    for (const model::Block& block : document.blocks)
      if (block.kind == BlockKind::ListItem && document.governing(block.section) == SectionId::Attendees)
        add_name(document.source->slice(block.span), settings, names);
  for (const std::string& service : settings.services) names.things.push_back(text::lower(service));
  for (auto* list : {&names.handles, &names.names, &names.things}) {
    std::sort(list->begin(), list->end());
    list->erase(std::unique(list->begin(), list->end()), list->end());
    if (!list->empty() && list->front().empty()) list->erase(list->begin());
  }
  return names;
}

// The words by which `a` and `b` differ; nullopt where it is simpler to look at everything again.
std::optional<std::vector<std::string>> difference(const prose::KnownNames& a, const prose::KnownNames& b) {
  constexpr std::size_t kMost = 8;
  std::vector<std::string> out;
  for (const auto list : {&prose::KnownNames::handles, &prose::KnownNames::names, &prose::KnownNames::things})
    std::set_symmetric_difference((a.*list).begin(), (a.*list).end(), (b.*list).begin(), (b.*list).end(), std::back_inserter(out));
  if (out.size() > kMost) return std::nullopt;
  for (std::string& name : out) {
    name = name.substr(0, name.find(' '));
    if (std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; })) return std::nullopt;
  }
  return out;
}

// All that the detector's answer for one block depends on, apart from the names.
std::uint64_t key_of(const model::Block& block, prose::Place place, bool list_item, std::string_view lead) {
  return (block.digest ^ (static_cast<std::uint64_t>(place) * 2 + (list_item ? 1 : 0)) ^ (lead.empty() ? 0 : std::hash<std::string_view>{}(lead) * 31)) * 0x9E3779B97F4A7C15u;
}

bool is_about_suppressions(const Rule& rule) { return rule.id.starts_with("suppression/"); }

bool is_blame(const Rule& rule) { return rule.id.starts_with("blame/"); }

// Rules that speak of the same words as a blame rule may: there the blame rule knows better.
bool yields_to_blame(std::string_view id) {
  return id == "root-cause/human-error" || id == "action-item/vague" || id == "went-well/generic";
}

// Rules about what is not there: a region that could not be read may hold it.
bool is_absence(std::string_view id) {
  static constexpr std::string_view kIds[] = {"section/empty",        "summary/field-missing",  "timeline/missing-moment",
                                              "timeline/no-timezone", "root-cause/no-chain",    "root-cause/no-statement",
                                              "root-cause/shallow",   "went-well/empty",        "went-poorly/empty",
                                              "action-item/none",     "process/meeting-missing"};
  return std::find(std::begin(kIds), std::end(kIds), id) != std::end(kIds);
}

int outermost_section(const Document& document, Offset at) {
  int section = document.section_at(at);
  while (section >= 0 && document.sections[static_cast<std::size_t>(section)].id == SectionId::Unknown &&
         document.sections[static_cast<std::size_t>(section)].parent >= 0)
    section = document.sections[static_cast<std::size_t>(section)].parent;
  return section;
}

bool hidden_by_broken_region(const Document& document, const Finding& finding) {
  if (document.broken.empty()) return false;
  if (finding.rule->id == "section/missing") return true;
  if (!is_absence(finding.rule->id)) return false;
  const int section = outermost_section(document, finding.span.begin);
  return section < 0 || document.is_broken(document.sections[static_cast<std::size_t>(section)].whole());
}

// One cause, one finding.
void drop_doubles(const Document& document, std::vector<Finding>& findings) {
  std::vector<Span> blamed;
  for (const Finding& f : findings)
    if (is_blame(*f.rule)) blamed.push_back(f.span);
  std::vector<std::pair<int, bool>> empty;  // sections said to be empty: by their own rule (true), by section/empty (false)
  for (const Finding& f : findings) {
    const std::string_view id = f.rule->id;
    if (id == "section/empty") empty.emplace_back(document.section_at(f.span.begin), false);
    if (id == "went-well/empty" || id == "went-poorly/empty" || id == "action-item/none")
      empty.emplace_back(document.section_at(f.span.begin), true);
  }
  const auto said = [&](const Finding& f, bool own) {
    const int section = document.section_at(f.span.begin);
    return section >= 0 && std::find(empty.begin(), empty.end(), std::pair(section, own)) != empty.end();
  };
  std::erase_if(findings, [&](const Finding& f) {
    const std::string_view id = f.rule->id;
    if (yields_to_blame(id)) return std::any_of(blamed.begin(), blamed.end(), [&](Span span) { return span.overlaps(f.span); });
    if (id == "section/empty") return said(f, true);
    if (id == "root-cause/no-chain") return said(f, false);
    return false;
  });
}

}  // namespace

struct LintState::Impl {
  settings::SettingsPtr settings;  // whose detector the results come from
  prose::KnownNames names;
  struct Judged {
    std::vector<BlameFinding> found;
    std::uint64_t run = 0;         // the last one that met it
  };
  using ByKey = std::unordered_map<std::uint64_t, Judged>;
  ByKey judged;                  // by key_of
  text::Course<ByKey::value_type> course;   // through `judged`
  std::uint64_t run = 0;
  std::size_t analysed = 0;
  Memo memo;

  void forget_judged() {
    judged.clear();
    course.clear();
  }
};

LintState::LintState() : impl_(std::make_unique<Impl>()) {}
LintState::~LintState() = default;
std::size_t LintState::analysed() const { return impl_->analysed; }

Engine::Engine(settings::SettingsPtr settings) : settings_(std::move(settings)), detector_(changes_of(*settings_)) {}
Engine::~Engine() = default;

namespace {

// Sentences that end in a colon and go on in the list below them: "The on-call engineer:".
class Leads {
 public:
  // The lead of `block`; blocks come in the order of the document.
  std::string_view of(const model::Block& block, std::string_view text) {
    const auto depth = static_cast<std::size_t>(std::max(block.depth, 0));
    open_.resize(depth + 1);
    const auto last = text.find_last_not_of(" \t\r\n*_");
    const bool goes_on = last != std::string_view::npos && text[last] == ':' && text.size() <= kLongest && block.kind != BlockKind::Heading;
    const std::string_view lead = block.kind == BlockKind::ListItem && depth > 0 ? open_[depth - 1] : std::string_view{};
    open_[depth] = goes_on ? text : std::string_view{};
    return lead;
  }

 private:
  static constexpr std::size_t kLongest = 200;
  std::vector<std::string_view> open_;  // by depth
};

// The detector's findings in all blocks, or in those that touch `only`; what has not changed since the last run comes from the state.
std::vector<BlameHit> blame_hits(const Document& document, const settings::SettingsPtr& settings,
                                 const prose::BlameDetector& detector, LintState::Impl& state,
                                 const std::function<bool()>& cancelled, std::optional<Span> only = std::nullopt) {
  std::vector<BlameHit> hits;
  const bool same_settings = state.settings == settings;
  state.settings = settings;
  state.analysed = 0;
  if (!document.english) {
    state.forget_judged();
    return hits;
  }
  prose::KnownNames names = names_of(document, *settings);
  const auto changed = same_settings ? difference(state.names, names) : std::nullopt;
  if (!changed) state.forget_judged();
  // A name comes and goes with each letter of an owner: only blocks that hold it are concerned.
  const auto concerned = [&](std::string_view text) {
    if (!changed || changed->empty()) return false;
    const std::string folded = text::lower(text);
    return std::any_of(changed->begin(), changed->end(), [&](const std::string& name) { return folded.find(name) != std::string::npos; });
  };
  state.names = std::move(names);
  ++state.run;
  std::size_t met = 0;
  bool whole = true;
  Leads leads;
  int section = -2;   // that `place` is of
  prose::Place place{};
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    if (i % 64 == 63 && cancelled && cancelled()) {
      whole = false;
      break;
    }
    const model::Block& block = document.blocks[i];
    const std::string_view lead = leads.of(block, document.source->slice(block.span));
    if (block.kind == BlockKind::Heading || block.block_quote) continue;
    if (only && !block.span.overlaps(*only)) continue;
    if (block.section != section) {
      section = block.section;
      place = place_of(document.governing(section));
    }
    const bool list_item = block.kind == BlockKind::ListItem || block.kind == BlockKind::Value;
    const std::uint64_t key = key_of(block, place, list_item, lead);
    auto* one = state.course.guess([&](const auto& other) { return other.first == key; });
    if (one == nullptr) one = &*state.judged.try_emplace(key).first;
    state.course.met(one);
    LintState::Impl::Judged& known = one->second;
    if (known.run != state.run) {
      const std::string_view words = document.source->slice(block.span);
      if (known.run == 0 || concerned(words)) {
        ++state.analysed;
        known.found = detector.find({words, block.masks.list(), place, list_item, false, lead}, state.names);
      }
      known.run = state.run;
      ++met;
    }
    for (const BlameFinding& found : known.found) {
      BlameHit hit{found, static_cast<int>(i)};
      hit.finding.span = found.span.shifted(block.span.begin);
      for (BlameFinding::Rewrite& rewrite : hit.finding.rewrites)
        for (TextEdit& edit : rewrite.edits) edit.span = edit.span.shifted(block.span.begin);
      hits.push_back(std::move(hit));
    }
  }
  // What this run did not meet is forgotten when there is much of it, and when it may hold a name that came or went.
  const bool names_changed = changed && !changed->empty();
  if (!whole ? names_changed : names_changed || state.judged.size() > met + met / 2 + 64)
    std::erase_if(state.judged, [&](const auto& one) { return one.second.run != state.run; });
  state.course.next_time();   // all that it met is still there
  return hits;
}

void sort(std::vector<Finding>& findings) {
  // Their places are sorted, not the findings, which are large.
  struct Place {
    Span span;
    std::string_view rule;
    std::size_t index;
  };
  std::vector<Place> places;
  places.reserve(findings.size());
  for (std::size_t i = 0; i < findings.size(); ++i) places.push_back({findings[i].span, findings[i].rule->id, i});
  std::sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
    return std::tie(a.span.begin, a.span.end, a.rule, a.index) < std::tie(b.span.begin, b.span.end, b.rule, b.index);
  });
  std::vector<Finding> sorted;
  sorted.reserve(findings.size());
  for (const Place& place : places) sorted.push_back(std::move(findings[place.index]));
  findings = std::move(sorted);
}

void drop_silenced(const Document& document, Suppressions& suppressions, std::vector<Finding>& findings) {
  const std::vector<bool> silenced = suppressions.silenced(document, findings);
  std::size_t at = 0;
  std::erase_if(findings, [&](const Finding&) { return silenced[at++]; });
}

}  // namespace

// Takes out what comments silence, and adds what there is to say about the comments.
void Engine::suppress(const Document& document, calendar::Now now, Memo& memo, std::vector<Finding>& findings) const {
  Suppressions suppressions(document);
  if (suppressions.all().empty()) return drop_doubles(document, findings);
  // A comment is of use even where another finding speaks for the one that it silences.
  suppressions.silenced(document, findings);
  drop_doubles(document, findings);
  drop_silenced(document, suppressions, findings);
  const std::vector<BlameHit> none;
  const Context context{document, *settings_, now, none, memo, &suppressions};
  std::vector<Finding> about;
  Report report(context, about);
  for (const Rule* rule : all_rules())
    if (is_about_suppressions(*rule) && settings_->severity_of(rule->id, rule->severity)) rule->check(context, report);
  if (about.empty()) return;
  sort(about);
  drop_silenced(document, suppressions, about);
  findings.insert(findings.end(), std::make_move_iterator(about.begin()), std::make_move_iterator(about.end()));
  sort(findings);
}

std::vector<Finding> Engine::lint(const Document& document, calendar::Now now, LintState& state,
                                  const std::function<bool()>& cancelled) const {
  std::vector<Finding> findings;
  if (!document.is_postmortem()) return findings;
  Memo& memo = state.impl().memo;
  if (state.impl().settings != settings_) memo = {};
  memo.next_version();
  const std::vector<BlameHit> blame = blame_hits(document, settings_, detector_, state.impl(), cancelled);
  const Context context{document, *settings_, now, blame, memo};
  Report report(context, findings);
  for (const Rule* rule : all_rules()) {
    if (cancelled && cancelled()) return findings;
    if (!is_about_suppressions(*rule) && settings_->severity_of(rule->id, rule->severity)) rule->check(context, report);
  }
  std::erase_if(findings, [&](const Finding& f) { return hidden_by_broken_region(document, f); });
  sort(findings);
  suppress(document, now, memo, findings);
  return findings;
}

std::vector<Finding> Engine::lint(const Document& document, calendar::Now now) const {
  LintState state;
  return lint(document, now, state);
}

std::vector<Fix> Engine::fixes(const Document& document, calendar::Now now, const Finding& finding) const {
  if (finding.rule == nullptr || finding.rule->fixes == nullptr) return {};
  std::vector<BlameHit> blame;
  if (is_blame(*finding.rule)) {
    LintState state;
    blame = blame_hits(document, settings_, detector_, state.impl(), {}, finding.span);
  }
  Memo memo;
  return finding.rule->fixes({document, *settings_, now, blame, memo}, finding);
}

}  // namespace pm::rules
