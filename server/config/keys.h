// The keys of the configuration, by subject. Each reads its value into Settings and tells of what it cannot use.
#pragma once

#include "config/reader.h"
#include "settings/settings.h"

namespace pm::config {

// people.cpp
void read_people(Reader& reader, const Value& value, settings::Settings& out);
void read_teams(Reader& reader, const Value& value, settings::Settings& out);
// Whether members and teams name each other rightly; once both are read.
void check_people(Reader& reader, const std::vector<Entry>& top, const settings::Settings& settings);

// priorities.cpp
void read_priorities(Reader& reader, const Value& value, settings::Settings& out);
// After the priorities themselves.
void read_priority_map(Reader& reader, const Value& value, settings::Settings& out);

// structure.cpp: what a post-mortem consists of
void read_sections(Reader& reader, const Value& value, settings::Settings& out);
void read_profile(Reader& reader, const Value& value, settings::Settings& out);
void read_template(Reader& reader, const Value& value, settings::Settings& out);
void read_required_sections(Reader& reader, const Value& value, settings::Settings& out);
void read_required_fields(Reader& reader, const Value& value, settings::Settings& out);
void read_moments(Reader& reader, const Value& value, settings::Settings& out);

// rule_settings.cpp
void read_rules(Reader& reader, const Value& value, settings::Settings& out);
void read_blame(Reader& reader, const Value& value, settings::Settings& out);

// simple.cpp: single values and lists of words
void read_services(Reader& reader, const Value& value, settings::Settings& out);
void read_glossary(Reader& reader, const Value& value, settings::Settings& out);
void read_severities(Reader& reader, const Value& value, settings::Settings& out);
void read_time_zone(Reader& reader, const Value& value, settings::Settings& out);
void read_date_order(Reader& reader, const Value& value, settings::Settings& out);
void read_language(Reader& reader, const Value& value, settings::Settings& out);
void read_minimum_whys(Reader& reader, const Value& value, settings::Settings& out);
void read_include(Reader& reader, const Value& value, settings::Settings& out);
void read_exclude(Reader& reader, const Value& value, settings::Settings& out);
void read_docs_url(Reader& reader, const Value& value, settings::Settings& out);
// process.cpp: the tracker and the review
void read_tracker(Reader& reader, const Value& value, settings::Settings& out);
void read_process(Reader& reader, const Value& value, settings::Settings& out);
void read_diagnostics(Reader& reader, const Value& value, settings::Settings& out);

}  // namespace pm::config
