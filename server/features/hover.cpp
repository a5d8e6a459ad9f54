// What stands under the cursor: what belongs there, what it comes to, why a rule complains.
#include <algorithm>
#include <cstdlib>

#include "features/features.h"
#include "features/help.h"
#include "features/layout.h"
#include "features/yaml_example.h"
#include "model/form.h"
#include "model/known_keys.h"
#include "rules/facts.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::features {
namespace {

using model::ActionItem;
using model::DueForm;
using model::TimelineEntry;
using vocabulary::FieldId;
using vocabulary::Moment;
using vocabulary::SectionId;

// Why this rule: so many at one place are enough.
constexpr std::size_t kMaxReasons = 3;

std::string count(std::int64_t n, std::string_view one, std::string_view many) {
  return std::to_string(n) + " " + std::string(n == 1 ? one : many);
}

// "Wednesday, 15 April 2026"
std::string in_words(calendar::Date date) {
  return std::string(calendar::weekday_name(date)) + ", " + std::to_string(static_cast<unsigned>(date.day())) + " " +
         std::string(calendar::month_name(date)) + " " + std::to_string(static_cast<int>(date.year()));
}

std::string from_today(calendar::Date today, calendar::Date date) {
  const int days = calendar::days_between(today, date);
  if (days == 0) return "today";
  if (days == 1) return "tomorrow";
  if (days == -1) return "yesterday";
  return days > 0 ? "in " + count(days, "day", "days") : count(-days, "day", "days") + " ago";
}

class Hoverer {
 public:
  Hoverer(const Snapshot& snapshot, Offset at) : s_(snapshot), d_(snapshot.document), at_(at) {}

  std::optional<Hover> run() {
    heading();
    fields();
    keys();
    table_header();
    timeline();
    action_items();
    handle();
    findings();
    if (parts_.empty()) return std::nullopt;
    std::string markdown;
    for (const std::string& part : parts_) {
      if (!markdown.empty()) markdown += "\n\n---\n\n";
      markdown += part;
    }
    return Hover{*span_, std::move(markdown)};
  }

 private:
  // The narrowest place that something is said about is the one that lights up.
  void say(Span span, std::string_view help) {
    if (help.empty()) return;
    const std::string text = d_.format == model::Format::Yaml ? help_in_yaml(help, d_.source->slice(span)) : std::string(help);
    if (std::find(parts_.begin(), parts_.end(), text) == parts_.end()) parts_.emplace_back(text);
    if (!span_ || span.size() < span_->size()) span_ = span;
  }
  bool on(Span span) const { return !span.empty() && span.touches(at_); }

  void heading() {
    const auto after = std::partition_point(d_.sections.begin(), d_.sections.end(), [&](const model::Section& s) { return s.heading_block.begin <= at_; });
    if (after == d_.sections.begin()) return;
    const model::Section& section = *(after - 1);
    Span block = section.heading_block;
    block.end = std::max(block.begin, trimmed(d_.text(), block).end);
    const bool bold = section.style == model::HeadingStyle::Bold;
    if (!on(bold ? section.heading : block)) return;
    const Span lit = on(section.heading) ? section.heading : block;
    const bool title = section.id == SectionId::Unknown && section.heading == d_.title_span;
    say(lit, title ? help_of(FieldId::Title) : help_of(section.id));
  }

  void fields() {
    for (const model::Field& field : d_.fields) {
      if (on(field.label)) say(field.label, help_of(field.id));
      if (field.origin == model::FieldOrigin::Prose || !on(field.value)) continue;
      if (field.id == FieldId::Severity) severity(field);
      if (field.id == FieldId::Status) say(field.value, first_paragraph(help_of(FieldId::Status)));
      if (field.id == FieldId::Duration) duration(field);
    }
  }

  void severity(const model::Field& field) {
    const std::string value(text::trim(field.text));
    const auto& levels = s_.settings().severities;
    std::string text;
    for (std::size_t i = 0; i < levels.size(); ++i)
      if (text::equal_ignoring_case(levels[i], value))
        text = "**" + levels[i] + "**: level " + std::to_string(i + 1) + " of " + std::to_string(levels.size()) + ", the first is the worst.\n\n";
    say(field.value, text + std::string(first_paragraph(help_of(FieldId::Severity))));
  }

  void duration(const model::Field& field) {
    std::vector<std::string> measured;
    for (const rules::Measured& m : rules::durations_of(d_)) measured.push_back(rules::describe(d_, m));
    if (!measured.empty()) say(field.value, "By the timeline: " + text::join(measured, " or ") + ".");
  }

  // `moment: detected`: what the moment is.
  void moment_value(Span key) {
    const Span line = d_.source->line_at(key.begin);
    const std::string_view text = d_.text();
    Offset begin = key.end;
    while (begin < line.end && !text::is_alpha(text[begin])) ++begin;
    Offset end = begin;
    while (end < line.end && text::is_alpha(text[end])) ++end;
    if (!on({begin, end})) return;
    if (const auto moment = vocabulary::moment_of_id(text.substr(begin, end - begin))) say({begin, end}, help_of(*moment));
  }

  // A key of YAML: what belongs there, and the values that there are. Sections and fields have words of their own.
  void keys() {
    const auto known = model::known_key_at(d_, s_.settings(), at_);
    if (!known) return;
    const model::KnownKey& found = *known;
    if (found.name == "moment" && !on(found.span)) return moment_value(found.span);
    if (!on(found.span) || (!parts_.empty() && span_ == found.span)) return;
    const model::form::Map* map = model::form::map(found.map);
    const model::form::Key* key = map == nullptr ? nullptr : model::form::key(*map, found.name);
    if (key == nullptr) return;
    const std::string words = text::replace_all(std::string(key->name), "_", " ");
    std::string_view help;
    if (map->name == "item") help = help_of(vocabulary::item_field_of_label(words));
    if (map->name == "document" || map->name == "summary") help = help_of(vocabulary::field_of_label(words));
    if (!help.empty()) return say(found.span, help);
    std::string text = "**`" + (map->path.empty() ? std::string() : std::string(map->path) + ".") + std::string(key->name) + "`**: " + std::string(key->meaning) + ".";
    if (!key->stands_for.empty()) text += "\n\nAnother name for `" + std::string(key->stands_for) + "`.";
    std::vector<std::string> values;
    for (const std::string_view value : model::form::values(key->values)) values.push_back("`" + std::string(value) + "`");
    if (!values.empty()) text += "\n\n" + text::join(values, ", ");
    say(found.span, text);
  }

  // The columns of the action items' and the timeline's tables.
  void table_header() {
    if (d_.format != model::Format::Markdown) return;
    const SectionId governing = d_.governing(d_.section_at(at_));
    if (governing != SectionId::ActionItems && governing != SectionId::Timeline) return;
    const std::string_view line = s_.source->slice(s_.source->line_at(at_));
    if (line.find('|') == std::string_view::npos) return;
    const auto row = row_at(d_, at_);
    const int cell = row && row->is_header ? cell_at(*row, at_) : -1;
    if (cell < 0) return;
    const std::string& name = row->header[static_cast<std::size_t>(cell)];
    const Span span = trimmed(d_.text(), row->cells[static_cast<std::size_t>(cell)]);
    if (!on(span)) return;
    if (governing == SectionId::ActionItems) say(span, help_of(vocabulary::item_field_of_label(name)));
    else if (vocabulary::timeline_field_of_label(name) == FieldId::TimeZone) say(span, help_of(FieldId::TimeZone));
  }

  void timeline() {
    const auto& timeline = d_.timeline;
    const auto after = std::partition_point(timeline.begin(), timeline.end(), [&](const TimelineEntry& e) { return e.span.begin <= at_; });
    if (after == timeline.begin()) return;
    const std::size_t index = static_cast<std::size_t>(after - timeline.begin()) - 1;
    const TimelineEntry& entry = timeline[index];
    if (on(entry.time_span) || on(entry.clock_span)) time(index);
  }

  void time(std::size_t index) {
    const auto& timeline = d_.timeline;
    const TimelineEntry& entry = timeline[index];
    const rules::Instants instants = rules::instants_of(d_);
    std::string text = "**" + (entry.time ? calendar::format_time(*entry.time) : std::string(text::trim(d_.source->slice(entry.time_span)))) + "**";
    if (!zone(entry).empty()) text += " " + zone(entry);
    if (entry.date) text += ", " + in_words(*entry.date);
    if (entry.time_invalid) text += ": no such time";
    if (instants[index]) {
      std::optional<std::size_t> start, first;
      for (std::size_t i = 0; i < timeline.size() && !start; ++i) {
        if (!instants[i]) continue;
        if (!first) first = i;
        if (std::find(timeline[i].moments.begin(), timeline[i].moments.end(), Moment::Started) != timeline[i].moments.end()) start = i;
      }
      const bool known_start = start.has_value();
      if (!start) start = first;
      std::vector<std::string> steps;
      if (start && *start != index) {
        const std::int64_t seconds = *instants[index] - *instants[*start];
        steps.push_back(offset(seconds, known_start ? "the start" : "the first entry"));
      }
      for (std::size_t i = index; i-- > 0;) {
        if (!instants[i]) continue;
        if (!start || i != *start || known_start) steps.push_back(offset(*instants[index] - *instants[i], "the entry above"));
        break;
      }
      if (steps.size() == 2 && start && index > 0 && *start == index - 1) steps.pop_back();   // the entry above is the start
      if (!steps.empty()) text += "\n\n" + text::join(steps, ", ");
    } else if (entry.relative_seconds) {
      text += "\n\n" + offset(*entry.relative_seconds, "the start");
    }
    for (std::size_t m = 0; m < std::min<std::size_t>(entry.moments.size(), 2); ++m) text += "\n\n" + std::string(first_paragraph(help_of(entry.moments[m])));
    say(entry.time_span.empty() ? entry.clock_span : entry.time_span, text);
  }

  static std::string offset(std::int64_t seconds, std::string_view what) {
    if (seconds == 0) return "at the same time as " + std::string(what);
    return calendar::format_duration(std::abs(seconds)) + (seconds > 0 ? " after " : " before ") + std::string(what);
  }

  std::string zone(const TimelineEntry& entry) const {
    const std::optional<int> minutes = entry.offset_minutes ? entry.offset_minutes : entry.zone_named ? entry.zone_minutes : d_.zone_minutes;
    if (minutes) {
      return calendar::format_offset(*minutes);
    }
    if (entry.zone_named) return entry.zone;
    return d_.zone.empty() && d_.zone_known ? s_.settings().time_zone : d_.zone;
  }

  void action_items() {
    const auto& items = d_.action_items;
    const auto after = std::partition_point(items.begin(), items.end(), [&](const ActionItem& item) { return item.span.begin <= at_; });
    if (after == items.begin()) return;
    const ActionItem& item = *(after - 1);
    if (item.priority && on(item.priority->span)) priority(item);
    for (const model::Owner& owner : item.owners)
      if (on(owner.span)) person(owner.span, owner);
    if (item.due && on(item.due->span)) due(item);
  }

  void priority(const ActionItem& item) {
    const settings::Settings& settings = s_.settings();
    const settings::Priority* known = rules::exact_priority(settings, item.priority->text);
    if (known == nullptr) {
      const auto likely = rules::mapped_priorities(settings, item.priority->text);
      std::string text = "Priorities here are " + rules::priority_choice(settings) + ".";
      if (!likely.empty()) text += " \"" + item.priority->text + "\" is probably **" + likely.front()->id + "**: " + likely.front()->meaning + ".";
      say(item.priority->span, text);
      return;
    }
    std::string text = "**" + known->id + "**";
    if (!known->meaning.empty()) text += ": " + known->meaning;
    if (known->due_days > 0)
      text += "\n\nDue within " + count(known->due_days, "day", "days") + ": from today that is " +
              calendar::format_iso(calendar::add_days(s_.now.today, known->due_days)) + ".";
    say(item.priority->span, text);
  }

  void due(const ActionItem& item) {
    const model::Due& due = *item.due;
    std::string text;
    switch (due.form) {
      case DueForm::Date: {
        text = "**" + in_words(*due.date) + "**: ";
        const int days = calendar::days_between(s_.now.today, *due.date);
        if (item.done.value_or(false)) text += from_today(s_.now.today, *due.date) + ", done";
        else if (days < 0) text += "overdue by " + count(-days, "day", "days");
        else if (days == 0) text += "due today";
        else text += count(days, "day", "days") + " left";
        break;
      }
      case DueForm::InvalidDate:
        text = "There is no such day.";
        if (due.date) text += " The nearest is " + in_words(*due.date) + ".";
        break;
      case DueForm::Relative:
        text = due.date ? "Counted from the incident this is **" + in_words(*due.date) + "** (" + calendar::format_iso(*due.date) + "), " +
                              from_today(s_.now.today, *due.date) + "."
                        : "This moves with the reader: write a calendar date.";
        break;
      case DueForm::Unknown: text = std::string(first_paragraph(help_of(FieldId::Due))); break;
    }
    say(due.span, text);
  }

  void person(Span span, const model::Owner& owner) {
    const settings::Settings& settings = s_.settings();
    const std::string shown = (owner.handle ? "@" : "") + owner.name;
    std::string text = "**" + shown + "**";
    if (const settings::Person* known = settings.person(owner.name)) {
      if (!known->name.empty()) text += ": " + known->name;
      if (!known->team.empty()) {
        const settings::Team* team = settings.team(known->team);
        text += ", team " + (team != nullptr && !team->name.empty() ? team->name : known->team);
      }
    } else if (rules::is_team(settings, owner)) {
      text += ": a team. Pick one person of it, who will watch over this";
      if (const settings::Team* team = settings.team(owner.name); team != nullptr && !team->members.empty()) {
        std::vector<std::string> members;
        for (const std::string& member : team->members) members.push_back("@" + member);
        text += ": " + text::list_in_words(members);
      }
      text += ".";
    } else if (std::any_of(settings.code_owners.begin(), settings.code_owners.end(),
                           [&](const std::string& o) { return text::equal_ignoring_case(o, owner.name); })) {
      text += ": named in CODEOWNERS";
    } else if (!settings.people.empty()) {
      text += ": not among the people of the configuration";
    }
    int open = 0, all = 0;
    for (const ActionItem& item : d_.action_items)
      for (const model::Owner& other : item.owners)
        if (text::equal_ignoring_case(other.name, owner.name)) {
          ++all;
          open += !item.done.value_or(false);
        }
    if (all > 0) text += "\n\n" + count(open, "open action item", "open action items") + " here" + (open != all ? " of " + std::to_string(all) : "") + ".";
    say(span, text);
  }

  // A handle in the prose or in the timeline.
  void handle() {
    if (!parts_.empty() && span_) {
      for (const ActionItem& item : d_.action_items)
        for (const model::Owner& owner : item.owners)
          if (on(owner.span)) return;
    }
    const auto span = handle_at(d_.text(), at_);
    if (!span || span->size() < 2 || is_foreign(d_, at_)) return;
    const model::Owner owner{*span, d_.text().substr(span->begin + 1, span->size() - 1), true};
    if (s_.settings().person(owner.name) != nullptr || s_.settings().team(owner.name) != nullptr) person(*span, owner);
  }

  void findings() {
    std::vector<const rules::Rule*> said;
    for (const rules::Finding& finding : s_.findings) {
      if (finding.span.begin > at_) break;
      if (!finding.span.touches(at_) || finding.rule == nullptr) continue;
      if (std::find(said.begin(), said.end(), finding.rule) != said.end()) continue;
      said.push_back(finding.rule);
      const std::string why(why_of(*finding.rule));
      say(finding.span, (why.empty() ? std::string(finding.rule->summary) : why) + "\n\n*" + std::string(finding.rule->id) + "*");
      if (said.size() == kMaxReasons) break;
    }
  }

  const Snapshot& s_;
  const Document& d_;
  Offset at_;
  std::vector<std::string> parts_;
  std::optional<Span> span_;
};

}  // namespace

std::optional<Hover> hover(const Snapshot& snapshot, Offset at) {
  if (!snapshot.document.is_postmortem()) return std::nullopt;
  return Hoverer(snapshot, std::min(at, snapshot.source->size())).run();
}

}  // namespace pm::features
