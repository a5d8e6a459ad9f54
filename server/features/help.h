// The help texts of `help/`, by what they are about.
//
// Pure; any thread. Errors: an empty text where there is none.
#pragma once

#include <string>
#include <string_view>

#include "rules/rule.h"
#include "vocabulary/ids.h"

namespace pm::features {

std::string_view help_of(vocabulary::SectionId section);
std::string_view help_of(vocabulary::FieldId field);
std::string_view help_of(vocabulary::Moment moment);
// Of a priority of the default scale: "P1" to "P4".
std::string_view help_of_priority(std::string_view id);
// The first paragraph of a text.
std::string_view first_paragraph(std::string_view text);
// Why there is a rule: the paragraph of its page that begins with **Why.**, else the first behind the title.
std::string_view why_of(const rules::Rule& rule);

}  // namespace pm::features
