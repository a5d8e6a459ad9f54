// A team's own template file: which sections it has, and where one of them goes in a document that lacks it.
//
// Pure; any thread. Errors: none; a text without sections asks for none.
#pragma once

#include <string>

#include "model/document.h"
#include "settings/settings.h"

namespace pm::templates {

// Takes over the file's text. Its sections become the required ones unless the configuration names those itself.
void use_team_template(std::string text, settings::Settings& settings);

// The edit that puts the section with that index of the team's template behind those that stand before it there.
text::TextEdit insert_team_section(std::size_t index, const settings::TeamTemplate& own, const model::Document& document);

// Whether a document has that section, under its name or as the same kind of section.
bool has_section(const settings::TemplateSection& section, const model::Document& document);

}  // namespace pm::templates
