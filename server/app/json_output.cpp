#include "app/json_output.h"

#include <nlohmann/json.hpp>

#include "app/rule_pages.h"
#include "app/understood.h"
#include "rules/registry.h"

namespace pm::app {
namespace {

using Json = nlohmann::ordered_json;

Json or_null(const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); }

std::string print(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace); }

}  // namespace

std::string diagnostics_json(const std::vector<Diagnostic>& diagnostics, const Tally& tally) {
  Json list = Json::array();
  for (const Diagnostic& d : diagnostics) {
    Json related = Json::array();
    for (const Note& note : d.notes) related.push_back({{"line", note.begin.line}, {"column", note.begin.column}, {"message", note.message}});
    list.push_back({{"path", d.path},
                    {"line", d.begin.line},
                    {"column", d.begin.column},
                    {"endLine", d.end.line},
                    {"endColumn", d.end.column},
                    {"severity", name_of(d.severity)},
                    {"code", d.code},
                    {"message", d.message},
                    {"related", std::move(related)}});
  }
  const auto& n = tally.by_severity;
  return print({{"diagnostics", std::move(list)},
                {"summary",
                 {{"errors", n[0]},
                  {"warnings", n[1]},
                  {"information", n[2]},
                  {"hints", n[3]},
                  {"postmortems", tally.postmortems},
                  {"others", tally.others}}}});
}

std::string document_json(const model::Document& document) {
  const Understood u = understood(document);
  Json out{{"postmortem", u.postmortem}, {"format", u.format}, {"title", or_null(u.title)}};
  Json& sections = out["sections"] = Json::array();
  for (const auto& s : u.sections) sections.push_back({{"id", s.id}, {"heading", s.heading}, {"line", s.line}});
  Json& fields = out["fields"] = Json::array();
  for (const auto& f : u.fields) fields.push_back({{"id", f.id}, {"value", or_null(f.value)}, {"line", f.line}});
  Json& timeline = out["timeline"] = Json::array();
  for (const auto& e : u.timeline)
    timeline.push_back({{"line", e.line},
                        {"time", or_null(e.time)},
                        {"date", or_null(e.date)},
                        {"text", or_null(e.text)},
                        {"kind", or_null(e.kind)},
                        {"moment", or_null(e.moment)}});
  Json& whys = out["whys"] = Json::array();
  for (const auto& w : u.whys) whys.push_back({{"line", w.line}, {"question", or_null(w.question)}, {"answer", or_null(w.answer)}});
  Json& items = out["action_items"] = Json::array();
  for (const auto& i : u.action_items)
    items.push_back({{"line", i.line},
                     {"what", or_null(i.what)},
                     {"owners", i.owners},
                     {"due", or_null(i.due)},
                     {"priority", or_null(i.priority)},
                     {"done", i.done ? Json(*i.done) : Json(nullptr)}});
  return print(out);
}

std::string rules_json() {
  Json list = Json::array();
  for (const rules::Rule* rule : rules::all_rules()) {
    const RuleFacts facts = facts_of(*rule);
    Json formats = Json::array();
    if (facts.markdown) formats.push_back("markdown");
    if (facts.yaml) formats.push_back("yaml");
    list.push_back({{"id", rule->id},
                    {"severity", name_of(rule->severity)},
                    {"summary", rule->summary},
                    {"formats", std::move(formats)},
                    {"fix", facts.has_fix},
                    {"needsConfiguration", facts.needs_configuration}});
  }
  return print({{"rules", std::move(list)}});
}

}  // namespace pm::app
