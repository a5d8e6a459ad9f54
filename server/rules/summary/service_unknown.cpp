#include <algorithm>
#include <optional>

#include "rules/summary/_fields.h"
#include "text/strings.h"

namespace pm::rules {

extern const Rule summary_service_unknown;

namespace {

using model::Field;
using vocabulary::FieldId;

// "Checkout API", "checkout-api" and "checkout_api" are one name.
std::string plain(std::string_view name) {
  std::string out;
  for (const char c : name)
    if (text::is_word(c) && c != '_') out += text::lower(c);
  return out;
}

struct Unknown {
  Span span;
  std::vector<std::string> near;
};

std::vector<Unknown> unknown(const Document& document, const settings::Settings& settings) {
  std::vector<Unknown> out;
  std::vector<std::string> known;
  for (const std::string& service : settings.services) known.push_back(plain(service));
  for (const Field& field : document.fields) {
    if (field.id != FieldId::Services || field.placeholder || field.value.empty() || field.origin == model::FieldOrigin::Prose ||
        waits_to_be_filled(document, field.value))
      continue;
    const std::string_view value = document.source->slice(field.value);
    // What is no list of names tells a story, and names the services in it.
    std::vector<Span> names;
    std::size_t begin = 0;
    int brackets = 0;
    const auto take = [&](std::size_t end) {
      std::string_view name = value.substr(begin, end - begin);
      name = name.substr(0, name.find('('));
      const std::size_t from = name.find_first_not_of(" \t\r\n-*[]\"'`_");
      if (from != std::string_view::npos) {
        const std::size_t to = name.find_last_not_of(" \t\r\n*[]\"'`_.");
        names.push_back({field.value.begin + static_cast<Offset>(begin + from), field.value.begin + static_cast<Offset>(begin + to + 1)});
      }
      begin = end + 1;
    };
    for (std::size_t i = 0; i < value.size(); ++i) {
      brackets += value[i] == '(' ? 1 : value[i] == ')' ? -1 : 0;
      if (brackets > 0) continue;
      if (value[i] == ',' || value[i] == ';' || value[i] == '\n') take(i);
      if (value.substr(i, 5) == " and ") {
        take(i);
        begin = i + 5;
        i += 4;
      }
    }
    take(value.size());
    const auto is_short = [&](Span span) {
      const std::string_view name = document.source->slice(span);
      return std::count(name.begin(), name.end(), ' ') <= 3 && name.find(':') == std::string_view::npos;
    };
    if (!std::all_of(names.begin(), names.end(), is_short)) continue;
    for (const Span span : names) {
      const std::string name = plain(document.source->slice(span));
      if (name.empty() || name == "none" || name == "all" || name == "na" ||
          std::any_of(known.begin(), known.end(), [&](const std::string& k) { return k == name || k + "service" == name || k == name + "service"; }))
        continue;
      Unknown found{span, {}};
      for (std::size_t limit = 1; limit <= 2; ++limit)
        for (std::size_t i = 0; i < known.size(); ++i)
          if (text::edit_distance(name, known[i], 2) == limit && known[i].size() > 3 * limit) found.near.push_back(settings.services[i]);
      out.push_back(std::move(found));
    }
  }
  return out;
}

void check(const Context& context, Report& report) {
  const Document& document = context.document;
  if (context.settings.services.empty()) return;
  for (const Unknown& found : unknown(document, context.settings)) {
    // Half a name on a line that is still being typed.
    if (document.source->line_of(found.span.end) + 1 >= document.source->line_count() && !document.text().ends_with('\n')) continue;
    Finding finding;
    finding.severity = summary_service_unknown.severity;
    finding.span = found.span;
    finding.message = "\"" + std::string(document.source->slice(found.span)) + "\" is none of the services in the configuration" +
                      (found.near.empty() ? std::string(": use a name from its list, or add this one.")
                                          : ": did you mean \"" + found.near.front() + "\"?");
    report.add(summary_service_unknown, std::move(finding));
  }
}

std::vector<Fix> fixes(const Context& context, const Finding& finding) {
  std::vector<Fix> out;
  for (const Unknown& found : unknown(context.document, context.settings)) {
    if (found.span != finding.span) continue;
    for (const std::string& name : found.near)
      out.push_back({"Change to \"" + name + "\"", {{found.span, name}}, found.near.size() == 1, false});
  }
  return out;
}

}  // namespace

const Rule summary_service_unknown{"summary/service-unknown", "A service is not in the configured list", Severity::Information,
                                   check, fixes};

}  // namespace pm::rules
