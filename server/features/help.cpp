#include "features/help.h"

#include "features/embedded.h"
#include "rules/registry.h"
#include "text/strings.h"

namespace pm::features {
namespace {

using vocabulary::FieldId;

std::string_view file(std::string_view family, std::string_view id) {
  if (id.empty()) return {};
  for (const EmbeddedFile& f : help_files()) {
    std::string_view name = f.name;
    if (!name.starts_with(family) || !name.ends_with(".md")) continue;
    name.remove_prefix(family.size());
    name.remove_suffix(3);
    if (name == id) return text::trim(f.content);
  }
  return {};
}

// Where the ids of the vocabulary and the names of the files differ.
std::string_view name_of(FieldId field) {
  switch (field) {
    case FieldId::TimeZone: return "timezone";
    case FieldId::Unknown: return {};
    default: return vocabulary::id_of(field);
  }
}

}  // namespace

std::string_view help_of(vocabulary::SectionId section) { return file("section-", vocabulary::id_of(section)); }
std::string_view help_of(FieldId field) { return file("field-", name_of(field)); }
std::string_view help_of(vocabulary::Moment moment) { return file("moment-", vocabulary::id_of(moment)); }
std::string_view help_of_priority(std::string_view id) { return file("priority-", text::lower(id)); }

std::string_view first_paragraph(std::string_view text) {
  text = text::trim(text);
  return text::trim(text.substr(0, text.find("\n\n")));
}

std::string_view why_of(const rules::Rule& rule) {
  const std::string_view page = rules::page_of(rule);
  if (const std::size_t why = page.find("**Why"); why != std::string_view::npos) return first_paragraph(page.substr(why));
  const std::size_t title = page.find("\n\n");
  return title == std::string_view::npos ? std::string_view{} : first_paragraph(page.substr(title));
}

}  // namespace pm::features
