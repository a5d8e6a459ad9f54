// The post-mortem template, the skeletons of its sections, and single lines in the style of a document.
//
// Texts are data (`templates/text/`) with `{{…}}` where the writer fills in. Pure; any thread.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/calendar.h"
#include "model/document.h"
#include "settings/settings.h"
#include "text/span.h"

namespace pm::templates {

using model::Document;
using model::Format;
using vocabulary::SectionId;

// The whole template with \n line ends. `language` is an ISO code; where we have no text of it, English. YAML is English always:
// its keys are.
std::string whole(Format format, std::string_view language = "en");

// The template that these settings ask for: the team's own file, that of the profile, or the usual one in the configured language.
std::string whole(Format format, const settings::Settings& settings);

// Whether there is a skeleton for a section: the six, and those that other profiles know.
bool has_skeleton(SectionId id, Format format);

// The heading and body of one of the six sections, in the document's style (heading marker and level, newline), without blank
// lines around it.
std::string section(SectionId id, const Document& document);
// Its body alone and without the comment that explains it: what an emptied section gets back.
std::string prompts(SectionId id, const Document& document);

// The edit that puts a missing section at its place in an order of sections, blank lines included.
using Order = std::span<const SectionId>;
text::TextEdit insert_section(SectionId id, const Document& document, Order order = vocabulary::template_sections());
// All of them, in order; edits at the same place keep it.
std::vector<text::TextEdit> insert_sections(const std::vector<SectionId>& ids, const Document& document,
                                            Order order = vocabulary::template_sections());

// The heading's usual words: "Root Cause Analysis", "Ursachenanalyse".
std::string_view heading_of(SectionId id, std::string_view language = "en");
// The label of a field as the language's template has it; empty where it has none.
std::string_view label_of(vocabulary::FieldId field, std::string_view language);
// The heading's line(s) without a line end, as the document's own headings look.
std::string heading_line(SectionId id, const Document& document);
// A date as the document writes its dates.
std::string date_in_style(calendar::Date date, const Document& document);

// `{{x}}` as LSP snippet tab stops (`${1:x}`; the text escaped); and with the placeholders' braces kept, as plain text.
std::string as_snippet(std::string_view text);
bool has_placeholders(std::string_view text);

}  // namespace pm::templates
