#include "model/recognition.h"

#include <algorithm>
#include <set>

#include "text/glob.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::model {
namespace {

bool has_phrase(std::string_view text, std::initializer_list<std::string_view> phrases) {
  return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view phrase) { return text::contains_word(text, phrase); });
}

std::string_view file_name(std::string_view path) { return path.substr(path.find_last_of("/\\") + 1); }

// The name without its extension, with blanks for marks: "PM-2021-009 - x.md" becomes "pm 2021 009 x".
std::string stem_words(std::string_view path) {
  std::string_view name = file_name(path);
  name = name.substr(0, name.rfind('.'));
  std::string decoded;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (name[i] == '%' && i + 2 < name.size()) {   // of a URI
      decoded.push_back(' ');
      i += 2;
    } else {
      decoded.push_back(text::is_word(name[i]) && name[i] != '_' ? text::lower(name[i]) : ' ');
    }
  }
  return decoded;
}

// The names of other languages; in scripts without blanks they may stand anywhere.
bool names_one(std::string_view words, std::string_view list) {
  for (const std::string& name : vocabulary::words(list)) {
    const bool wide = static_cast<unsigned char>(name.front()) >= 0xE3;
    if (wide ? words.find(name) != std::string_view::npos : text::contains_word(words, name)) return true;
  }
  return false;
}

bool named_post_mortem(std::string_view words) {
  if (names_one(words, "document-name")) return true;
  return has_phrase(words, {"postmortem", "post mortem", "incident report", "incident review", "outage report", "pir", "incident retrospective", "incident retro",
                            "incident debrief", "incident analysis", "outage analysis", "outage review", "outage retrospective", "post incident", "after action report",
                            "after action review", "incident write up", "incident writeup"});
}

// "Plex server outage, January 2020", "2025-03-21 API incident", "RCA: storage": words of one incident, which prove less than a name.
bool speaks_of_incident(std::string_view words) {
  // PM-001, INC-2041
  for (const std::string_view id : {"pm ", "inc "})
    if (words.starts_with(id) && words.size() > id.size() && text::is_digit(words[id.size()])) return true;
  return has_phrase(words, {"incident", "incidents", "outage", "outages", "downtime", "disruption", "degradation", "rca", "rcas", "root cause analysis", "breach", "unavailable", "unavailability",
                            "data loss", "postmortems", "post mortems"}) ||
         names_one(words, "incident-word");
}

// The folders that a document lies in, as words: "incident retros 2023".
std::string folder_words(std::string_view path) {
  std::string words;
  const std::size_t name = path.find_last_of("/\\");
  if (name == std::string_view::npos) return words;
  std::string_view folders = path.substr(0, name);
  for (int depth = 0; depth < 3 && !folders.empty(); ++depth) {
    const std::size_t at = folders.find_last_of("/\\");
    words += " " + stem_words(std::string(folders.substr(at == std::string_view::npos ? 0 : at + 1)) + ".");
    folders = at == std::string_view::npos ? std::string_view{} : folders.substr(0, at);
  }
  return words;
}

// Whether the words are of something that broke. English; other languages are taken at their headings.
bool tells_of_failure(const Document& d) {
  if (!d.english) return true;
  std::set<std::string, std::less<>> found;
  std::string word;
  for (const char c : d.text()) {
    if (text::is_alpha(c) || (c == '-' && !word.empty())) {
      word.push_back(text::lower(c));
      continue;
    }
    if (word.size() > 2 && word.size() < 16 && vocabulary::is_listed("failure-word", word)) found.insert(word);
    if (found.size() >= 2) return true;
    word.clear();
  }
  return false;
}

// A title or a heading that only another kind of document has.
bool is_other_kind(const Document& d, std::string_view title, std::size_t specific) {
  if (names_one(title, "other-kind")) return true;
  if (!speaks_of_incident(title) && (names_one(title, "other-kind?") || (specific < 3 && names_one(title, "other-kind??")))) return true;
  return std::any_of(d.sections.begin(), d.sections.end(), [](const Section& section) {
    return section.id == SectionId::Unknown && vocabulary::is_listed("other-section", vocabulary::normalise(section.title));
  });
}

// Names that speak of a kind of document, not of one incident. Some do so only beside the word post-mortem: "IAM policy outage"
// is an incident, "Post-mortem policy" is none.
bool is_about_for_sure(std::string_view words) {
  if (has_phrase(words, {"template", "templates", "guide", "guidelines", "readme", "how to", "howto", "handbook", "faq", "changelog", "best practices", "tips", "glossary", "dictionary", "terminology", "definitions"})) return true;
  return names_one(words, "document-about") && (named_post_mortem(words) || names_one(words, "incident-word"));
}

bool is_about(std::string_view words) {
  if (is_about_for_sure(words)) return true;
  const bool named = named_post_mortem(words) || has_phrase(words, {"postmortems", "post mortems", "blameless"});
  return named && has_phrase(words, {"policy", "process", "training", "tool", "tools", "culture", "generator", "linter", "schema", "config", "configuration", "introduction", "yaml", "json", "format", "skill",
                                     "about", "writing", "write", "index", "reference", "checklist", "why", "what is", "what are", "examples", "action"});
}

// "Incident report: JSON config index lost": behind the name stands what happened, whatever its words are.
bool title_is_about(std::string_view title) {
  for (const std::string_view mark : {": ", " - ", " – ", " — "}) {
    const std::size_t at = title.find(mark);
    if (at == std::string_view::npos) continue;
    const std::string name = vocabulary::normalise(title.substr(0, at));
    if (named_post_mortem(name) && !is_about(name)) return is_about_for_sure(vocabulary::normalise(title));
  }
  return is_about(vocabulary::normalise(title));
}

// "Our post-mortems", "Post-mortems": a list of them.
bool is_list_of(std::string_view title) { return has_phrase(title, {"postmortems", "post mortems", "incident reports", "retrospectives"}); }

// A title names the document where the word stands for itself: "Post-mortem: x", "Checkout post-mortem"; "postmortem-ls" and
// "postmortem.yaml" are names of other things.
bool title_says_so(std::string_view title) {
  if (!named_post_mortem(vocabulary::normalise(title))) return false;
  if (names_one(vocabulary::normalise(title), "document-name")) return true;
  const std::string lower = text::lower(title);
  for (const std::string_view word : {"postmortem", "post-mortem", "post mortem"}) {
    for (std::size_t at = lower.find(word); at != std::string::npos; at = lower.find(word, at + 1)) {
      const std::size_t end = at + word.size();
      const bool glued_behind = end + 1 < lower.size() && (lower[end] == '-' || lower[end] == '.' || lower[end] == '/' || lower[end] == '_') && text::is_word(lower[end + 1]);
      const bool glued_before = at > 1 && (lower[at - 1] == '-' || lower[at - 1] == '/' || lower[at - 1] == '_') && text::is_alpha(lower[at - 2]);
      if (glued_behind || glued_before || (end < lower.size() && text::is_word(lower[end]))) return false;
    }
  }
  return true;
}

bool file_says_so(std::string_view path) {
  const std::string words = stem_words(path);
  if (is_about(words)) return false;
  if (named_post_mortem(words)) return true;
  // PM-2021-009, PM2021
  std::string_view trimmed = text::trim(words);
  if (!trimmed.starts_with("pm")) return false;
  std::string_view rest = trimmed.substr(2);
  while (!rest.empty() && rest.front() == ' ') rest.remove_prefix(1);
  return !rest.empty() && text::is_digit(rest.front());
}

// A section's name; of YAML the key as words: whatWentWell.
std::string name_of(const Document& d, const Section& section) {
  if (d.format != Format::Yaml) return section.title;
  std::string words;
  for (std::size_t i = 0; i < section.title.size(); ++i) {
    const char c = section.title[i];
    if (i > 0 && text::is_upper(c) && section.title[i - 1] >= 'a' && section.title[i - 1] <= 'z') words.push_back(' ');
    words.push_back(c);
  }
  return words;
}

// What the path says, and the title.
struct Named {
  bool about = false;     // a kind of document, not one incident
  bool says_so = false;   // a post-mortem
};
struct Titled {
  bool about = false;
  bool says_so = false;
  bool named = false;           // the word is there
  bool retrospective = false;
};

Named path_names(std::string_view path) { return {is_about(stem_words(path)), file_says_so(path)}; }

Titled title_names(std::string_view title) {
  const std::string words = vocabulary::normalise(title);
  return {title_is_about(title) || is_list_of(words), title_says_so(title), named_post_mortem(words), names_one(words, "retrospective-word")};
}

// A comment that says so: <!-- postmortem: yes --> and <!-- postmortem: no -->, `# postmortem: no` in YAML.
std::optional<bool> opted(const Document& d) {
  for (const Span comment : d.comments) {
    const std::string words = text::lower(d.source->slice(comment));
    // `postmortem-disable-line …: reason` is about a rule, whatever its reason says.
    if (std::string_view(words).substr(std::min(words.find_first_not_of("<!-# \t"), words.size())).starts_with("postmortem-")) continue;
    for (const std::string_view key : {"postmortem:", "post-mortem:"}) {
      const std::size_t at = words.find(key);
      if (at == std::string::npos) continue;
      const std::string_view value = text::trim(std::string_view(words).substr(at + key.size()));
      for (const std::string_view yes : {"yes", "true", "on"})
        if (value.starts_with(yes)) return true;
      for (const std::string_view no : {"no", "false", "off"})
        if (value.starts_with(no)) return false;
    }
  }
  return std::nullopt;
}

std::string relative_path(std::string_view path, std::string_view folder) {
  if (path.starts_with("file://")) path.remove_prefix(7);
  const bool below = path.starts_with(folder) && (folder.ends_with('/') || (path.size() > folder.size() && path[folder.size()] == '/'));
  if (!folder.empty() && below) {
    path.remove_prefix(folder.size());
    if (path.starts_with('/')) path.remove_prefix(1);
  }
  return std::string(path);
}

bool matches_any(const std::vector<std::string>& globs, const std::string& path) {
  return std::any_of(globs.begin(), globs.end(), [&](const std::string& glob) { return text::glob_match(glob, path); });
}

}  // namespace

bool is_nearly_empty(const Document& d) {
  if (d.sections.size() > 1 || !d.timeline.empty() || !d.action_items.empty()) return false;
  Offset words = 0;
  for (const Block& block : d.blocks)
    if (block.kind != BlockKind::Heading) words += block.span.size();
  if (d.format == Format::Yaml) return text::trim(d.text()).size() < 12 && d.fields.empty();
  return words < 12 && text::trim(d.text()).size() < 200;
}

Recognition recognise(const Input& input, text::Memo& memo, const Document& d) {
  if (file_name(input.path) == ".postmortem.yaml" || file_name(input.path) == ".postmortem.yml") return Recognition::No;
  if (const auto said = opted(d)) return *said ? Recognition::OptedIn : Recognition::OptedOut;
  const settings::Settings& settings = *input.settings;
  const std::string path = relative_path(input.path, settings.folder);
  if (matches_any(settings.exclude, path)) return Recognition::OptedOut;
  if (matches_any(settings.include, path)) return Recognition::Glob;

  const std::string title = vocabulary::normalise(d.title);
  // A file's name alone does not say what a README in an incident's folder is: it raises the bar.
  const Named& by_path = memo.of<Named>(input.path, path_names);
  const Titled& by_title = memo.of<Titled>(d.title, title_names);
  const bool about_by_name = by_path.about;
  for (const Field& field : d.fields) {
    if (field.origin != FieldOrigin::FrontMatter && field.origin != FieldOrigin::Yaml) continue;
    const std::string label = vocabulary::normalise(d.source->slice(field.label));
    if (label != "type" && label != "kind" && label != "schema" && label != "document" && label != "document type" && label != "doc type" && label != "doctype") continue;
    const std::string value = vocabulary::normalise(field.text);
    if (value == "postmortem" || value == "post mortem" || value == "incident report" || value == "incident review" || value.starts_with("postmortem v"))
      return Recognition::FrontMatter;
  }
  if (by_title.about) return Recognition::No;
  // The retrospective of a sprint has what went well and what did not, and no incident.
  if (by_title.retrospective && !by_title.named && d.section(SectionId::Timeline) == nullptr && d.section(SectionId::RootCause) == nullptr) return Recognition::No;
  if (by_path.says_so) return Recognition::FileName;

  // Two of the five sections that hardly any other kind of document has.
  std::set<SectionId> specific;
  for (const Section& section : d.sections) {
    if (section.id == SectionId::Unknown || section.id == SectionId::Summary || !vocabulary::is_template_section(section.id)) continue;
    if (d.format == Format::Yaml && section.parent >= 0) continue;
    if (vocabulary::section_of_heading(name_of(d, section), settings.section_aliases).specific) specific.insert(section.id);
  }
  const bool says_so = std::any_of(d.sections.begin(), d.sections.end(), [](const Section& section) {
    const std::string name = vocabulary::normalise(section.title);
    return name == "postmortem" || name == "post mortem" || vocabulary::is_listed("document-name", name);
  });
  const std::set<SectionId> analysis = [&] {
    std::set<SectionId> s = specific;
    s.erase(SectionId::Timeline);
    s.erase(SectionId::ActionItems);
    return s;
  }();
  // The title alone counts while nothing else is there; beside sections, one of them must be one that a post-mortem has.
  const bool any_known = std::any_of(d.sections.begin(), d.sections.end(), [](const Section& section) { return vocabulary::is_template_section(section.id); });
  // The skeleton that lies beside the reports: "Postmortem: [Title]" in a template's file.
  if (about_by_name && by_title.named && std::count(title.begin(), title.end(), ' ') <= 1) return Recognition::No;
  if (by_title.says_so && (any_known || !d.timeline.empty() || d.sections.size() <= 1) && !(about_by_name && specific.empty())) return Recognition::Title;
  const auto timed = std::count_if(d.timeline.begin(), d.timeline.end(), [](const TimelineEntry& e) { return e.time.has_value() || e.time_approximate; });
  if (about_by_name && (specific.size() < 3 || timed < 2) && (specific.size() < 2 || timed < 3 || d.section(SectionId::RootCause) == nullptr)) return Recognition::No;
  if (says_so && !specific.empty()) return Recognition::Sections;
  // A record that has only begun, among the post-mortems, without a key of another kind: what happened, and how bad it was.
  if (d.format == Format::Yaml && d.section(SectionId::Summary) != nullptr && d.field(FieldId::Severity) != nullptr) {
    const std::string where = stem_words(input.path) + folder_words(input.path);
    const bool known = std::none_of(d.fields.begin(), d.fields.end(), [](const Field& f) { return f.id == FieldId::Unknown; }) &&
                       std::none_of(d.sections.begin(), d.sections.end(), [](const Section& section) { return section.id == SectionId::Unknown; });
    if (known && !about_by_name && has_phrase(where, {"postmortem", "post mortem", "postmortems", "post mortems"})) return Recognition::FileName;
  }
  // A Summary, a timeline told by the clock, and one more part of an incident.
  const bool part_of_incident = std::any_of(d.sections.begin(), d.sections.end(), [](const Section& section) {
    return section.id == SectionId::Impact || section.id == SectionId::Detection || section.id == SectionId::Resolution || section.id == SectionId::Lucky ||
           section.id == SectionId::Recovery || section.id == SectionId::Trigger || section.id == SectionId::Lessons;
  });
  if (is_other_kind(d, title, specific.size())) return Recognition::No;
  const bool titled = speaks_of_incident(title);
  // Headings with hardly a word below them are one that begins.
  const bool begins = (d.text().size() < 300 && timed == 0) || (analysis.size() >= 2 && specific.contains(SectionId::RootCause));
  if (!titled && !begins && !tells_of_failure(d)) return Recognition::No;
  // What caused it, or what went well, under any name.
  const bool says_why = std::any_of(d.sections.begin(), d.sections.end(), [](const Section& section) {
    return section.id == SectionId::RootCause || section.id == SectionId::WentWell || section.id == SectionId::WentPoorly;
  });
  // A title that speaks of an incident, the day or the times of it, and a section that hardly any other document has. The name of
  // the file or the folder says so as well, beside a part that only an incident has.
  const auto kept = [&] { return !about_by_name && (says_why || part_of_incident) && (speaks_of_incident(stem_words(input.path)) || speaks_of_incident(folder_words(input.path))); };
  if (!specific.empty() && (d.incident_date || timed >= 2) && (titled || kept())) return Recognition::Sections;
  if (timed >= 3 && specific.contains(SectionId::Timeline) && says_why) return Recognition::Sections;
  if (timed >= 4 && d.section(SectionId::Summary) != nullptr && specific.contains(SectionId::Timeline) && part_of_incident) return Recognition::Sections;
  // Timeline and Action Items alone are a project plan as well: the timeline must hold times of day. What went well and what did
  // not, with actions, is a sprint's retrospective: something of the incident itself stands beside them.
  if (specific.size() >= 2) {
    const bool tells = part_of_incident || d.section(SectionId::Timeline) != nullptr || d.section(SectionId::RootCause) != nullptr || d.section(SectionId::Summary) != nullptr;
    if (!analysis.empty() && tells) return Recognition::Sections;
    if (timed >= 2) return Recognition::Sections;
  }
  return Recognition::No;
}

}  // namespace pm::model
