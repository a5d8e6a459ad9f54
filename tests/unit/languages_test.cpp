// Post-mortems in other languages than English: what is understood in them, what is written into them, and what stays silent.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "catch.h"
#include "config/config.h"
#include "model/adapters.h"
#include "rules/engine.h"
#include "templates/templates.h"
#include "text/fold.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace {

namespace fs = std::filesystem;
namespace model = pm::model;
namespace templates = pm::templates;
namespace text = pm::text;
namespace vocabulary = pm::vocabulary;
using pm::vocabulary::SectionId;

const fs::path kDocuments = fs::path(PM_TESTS_DIR) / "documents" / "languages";

std::string content_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE(file.good());
  std::ostringstream out;
  out << file.rdbuf();
  return out.str();
}

model::Document read(const std::string& source, const std::string& path = "x.md") {
  static const pm::settings::Settings kSettings;
  return model::build({std::make_shared<text::Source>(source), path, model::Format::Markdown, &kSettings});
}

std::vector<pm::rules::Finding> lint(const model::Document& document) {
  const pm::rules::Engine engine(std::make_shared<const pm::settings::Settings>());
  pm::calendar::Now now;
  now.today = *pm::calendar::make_date(2026, 4, 10);
  return engine.lint(document, now);
}

std::string ids_of(const std::vector<pm::rules::Finding>& findings) {
  std::vector<std::string> ids;
  for (const auto& finding : findings) ids.push_back(std::string(finding.rule->id) + ": " + finding.message);
  return text::join(ids, "\n");
}

std::vector<SectionId> template_sections_of(const model::Document& document) {
  std::vector<SectionId> ids;
  for (const model::Section& section : document.sections)
    if (vocabulary::is_template_section(section.id)) ids.push_back(section.id);
  return ids;
}

// The text behind one edit.
std::string applied(const std::string& source, const text::TextEdit& edit) {
  return source.substr(0, edit.span.begin) + edit.new_text + source.substr(edit.span.end);
}

std::string times_of(const model::Document& document) {
  std::vector<std::string> times;
  for (const model::TimelineEntry& entry : document.timeline) times.push_back(entry.time ? pm::calendar::format_time(*entry.time) : "?");
  return text::join(times, " ");
}

}  // namespace

TEST_CASE("languages: whole documents are understood") {
  struct Case {
    std::string file, language, owners;
  };
  const std::vector<Case> cases{
      {"de", "de", "sarah jonas"},   {"fr", "fr", "camille luc"},  {"es", "es", "lucia marcos"}, {"pt", "pt", "beatriz rafael"},
      {"it", "it", "giulia marco"},  {"nl", "nl", "sanne daan"},   {"no", "no", "ingrid lars"},  {"sv", "sv", "astrid erik"},
      {"da", "da", "freja mikkel"},  {"pl", "pl", "zofia kuba"},   {"ja", "ja", "tanaka suzuki"}, {"ko", "ko", "minji junho"},
      {"zh", "zh", "wangfang liwei"}, {"zh-traditional", "zh", "wangfang liwei"},
  };
  for (const Case& c : cases) {
    INFO(c.file);
    const model::Document document = read(content_of(kDocuments / (c.file + ".md")));
    CHECK(document.is_postmortem());
    CHECK(document.language == c.language);
    CHECK_FALSE(document.english);
    const auto all = vocabulary::template_sections();
    CHECK(template_sections_of(document) == std::vector<SectionId>(all.begin(), all.end()));
    CHECK(times_of(document) == "14:25 14:31 14:34 14:52 15:07");
    CHECK(document.zone_known);
    REQUIRE(document.incident_date);
    CHECK(pm::calendar::format_iso(*document.incident_date) == "2026-04-01");
    CHECK(document.status == model::Status::Draft);
    for (const auto field : {vocabulary::FieldId::Date, vocabulary::FieldId::Duration, vocabulary::FieldId::Severity, vocabulary::FieldId::Services,
                             vocabulary::FieldId::UserImpact, vocabulary::FieldId::BusinessImpact}) {
      INFO(vocabulary::id_of(field));
      CHECK(document.field(field) != nullptr);
    }
    CHECK(document.root_cause.whys.size() == 3);
    CHECK(document.root_cause.statement.has_value());
    REQUIRE(document.action_items.size() == 2);
    std::vector<std::string> owners;
    for (const model::ActionItem& item : document.action_items) {
      for (const model::Owner& owner : item.owners) owners.push_back(owner.name);
      CHECK(item.priority.has_value());
      REQUIRE(item.due);
      CHECK(item.due->form == model::DueForm::Date);
    }
    CHECK(text::join(owners, " ") == c.owners);
    CHECK(pm::calendar::format_iso(*document.action_items[0].due->date) == "2026-04-15");
    CHECK(pm::calendar::format_iso(*document.action_items[1].due->date) == "2026-04-30");
    CHECK_FALSE(document.action_items[0].done.value_or(false));
    CHECK(ids_of(lint(document)) == "");
  }
}

TEST_CASE("languages: English headings over prose of another language") {
  const model::Document document = read(content_of(kDocuments / "mixed-de.md"));
  CHECK(document.is_postmortem());
  CHECK(document.language == "de");
  CHECK(times_of(document) == "14:25 14:31 14:52 15:07");
  REQUIRE(document.action_items.size() == 2);
  CHECK(pm::calendar::format_iso(*document.action_items[0].due->date) == "2026-04-15");
}

TEST_CASE("languages: other documents stay other documents") {
  int count = 0;
  for (const auto& entry : fs::directory_iterator(fs::path(PM_TESTS_DIR) / "not-postmortems" / "languages")) {
    INFO(entry.path().filename().string());
    const model::Document document = read(content_of(entry.path()), entry.path().filename().string());
    CHECK_FALSE(document.is_postmortem());
    ++count;
  }
  CHECK(count >= 26);
}

TEST_CASE("languages: case, marks and widths of letters") {
  CHECK(text::fold("ÉTÉ ÜBER ŁÓDŹ Ｐ１：") == "été über łódź p1:");
  CHECK(text::without_marks("résumé, ø, ł, ß") == "resume, o, l, ss");
  for (const char* heading : {"RÉSUMÉ", "Resume", "ÜBERSICHT", "Uebersicht", "## "}) {
    if (std::string(heading) == "## ") continue;
    INFO(heading);
    CHECK(vocabulary::section_of_heading(heading).id == SectionId::Summary);
  }
  CHECK(vocabulary::section_of_heading("Maßnahmen").id == SectionId::ActionItems);
  CHECK(vocabulary::section_of_heading("MASSNAHMEN").id == SectionId::ActionItems);
  CHECK(vocabulary::section_of_heading("根本 原因：").id == SectionId::RootCause);
  CHECK(vocabulary::section_of_heading("２．根本原因（暫定）").id == SectionId::RootCause);
  CHECK(vocabulary::section_of_heading("근본원인").id == SectionId::RootCause);
  CHECK(vocabulary::section_of_heading("Zeitlicher Ablauf des Vorfalls").id == SectionId::Timeline);
  CHECK(vocabulary::section_of_heading("Oś czasu").id == SectionId::Timeline);
  CHECK(vocabulary::section_of_heading("Os czasu").id == SectionId::Timeline);
}

TEST_CASE("languages: dates and times as they are written") {
  struct Case {
    std::string line, date, time;
  };
  for (const Case& c : std::vector<Case>{
           {"am 1. April 2026, 14:25 Uhr", "2026-04-01", "14:25"}, {"1er avril 2026 à 14h25", "2026-04-01", "14:25"}, {"1 de abril de 2026, 14:25", "2026-04-01", "14:25"},
           {"1º de abril de 2026 às 14:25", "2026-04-01", "14:25"}, {"1 aprile 2026, ore 14.25", "2026-04-01", "14:25"}, {"den 1. april 2026 kl. 14.25", "2026-04-01", "14:25"},
           {"1 kwietnia 2026, godz. 14:25", "2026-04-01", "14:25"}, {"2026年4月1日 14時25分", "2026-04-01", "14:25"}, {"2026年4月1日（水）14:25", "2026-04-01", "14:25"},
           {"2026년 4월 1일 오후 2시 25분", "2026-04-01", "14:25"}, {"2026年4月1日下午2点25分", "2026-04-01", "14:25"}, {"14.25 Uhr", "", "14:25"}, {"午前0時5分", "", "00:05"},
           {"9h05", "", "09:05"}, {"14 h 25", "", "14:25"}, {"Mi., 1. April 2026 um 14:25", "2026-04-01", "14:25"}, {"2026年4月1日14時25分頃", "2026-04-01", "14:25"}}) {
    INFO(c.line);
    const model::Document document = read("# Post-mortem: x\n\n## Timeline\n\n- " + c.line + " — a\n- " + c.line + " — b\n");
    REQUIRE(document.timeline.size() == 2);
    const model::TimelineEntry& entry = document.timeline.front();
    CHECK((entry.time ? pm::calendar::format_time(*entry.time) : "") == c.time);
    CHECK((entry.date ? pm::calendar::format_iso(*entry.date) : "") == c.date);
    CHECK(entry.plain == "a");
  }
}

TEST_CASE("languages: what looks like a time in another language and is none") {
  for (const std::string line : {"14.25 percent of the requests failed", "3時間後に復旧した", "1h30 later it was over", "2 des serveurs", "3点改进"}) {
    INFO(line);
    const model::Document document = read("# Post-mortem: x\n\n## Timeline\n\n- " + line + "\n");
    CHECK(std::none_of(document.timeline.begin(), document.timeline.end(), [](const model::TimelineEntry& e) { return e.time.has_value() || e.date.has_value(); }));
  }
}

TEST_CASE("languages: the evidence for a language") {
  CHECK(vocabulary::language_of("") == "en");
  CHECK(vocabulary::language_of("Der Dienst war weg.") == "en");
  CHECK(vocabulary::language_of("The service was down for an hour and we had to restart it.") == "en");
  CHECK(vocabulary::language_of("サービスが停止しました。原因は調査中です。") == "ja");
  CHECK(vocabulary::language_of("서비스가 중단되었습니다. 원인은 조사 중입니다.") == "ko");
  CHECK(vocabulary::language_of("服务中断，原因正在调查。我们会尽快恢复所有用户的访问。") == "zh");
  CHECK(vocabulary::language_of("x", {"Zusammenfassung", "Zeitleiste", "Ursachenanalyse"}) == "de");
}

TEST_CASE("languages: every template is complete and read back") {
  for (const std::string_view language : vocabulary::languages()) {
    INFO(language);
    const std::string whole = templates::whole(model::Format::Markdown, language);
    const model::Document document = read(whole);
    const auto all = vocabulary::template_sections();
    CHECK(template_sections_of(document) == std::vector<SectionId>(all.begin(), all.end()));
    CHECK(document.is_postmortem());
    CHECK(document.language == language);
    CHECK(whole.find("%%") == std::string::npos);
    CHECK(document.root_cause.whys.size() == 5);
    CHECK(document.fields.size() >= 8);
    CHECK(document.status == model::Status::Draft);
    for (const SectionId id : vocabulary::known_sections()) CHECK_FALSE(templates::heading_of(id, language).empty());
  }
}

TEST_CASE("languages: a missing section is written as the document is") {
  for (const std::string file : {"de", "fr", "es", "pt", "it", "nl", "no", "sv", "da", "pl", "ja", "ko", "zh"}) {
    for (const SectionId id : vocabulary::template_sections()) {
      const std::string whole = content_of(kDocuments / (file + ".md"));
      const model::Document before = read(whole);
      const model::Section* section = before.section(id);
      REQUIRE(section != nullptr);
      const std::string source = whole.substr(0, section->heading_block.begin) + whole.substr(section->body.end);
      const model::Document document = read(source);
      INFO(file << " " << vocabulary::id_of(id));
      const auto findings = lint(document);
      const auto missing = std::find_if(findings.begin(), findings.end(), [&](const auto& f) { return f.rule->id == std::string_view("section/missing"); });
      REQUIRE(missing != findings.end());
      const pm::rules::Engine engine(std::make_shared<const pm::settings::Settings>());
      pm::calendar::Now now;
      now.today = *pm::calendar::make_date(2026, 4, 10);
      const auto fixes = engine.fixes(document, now, *missing);
      REQUIRE(fixes.size() == 1);
      const std::string fixed = applied(source, fixes.front().edits.front());
      CHECK(fixed.find("## " + std::string(templates::heading_of(id, document.language)) + "\n") != std::string::npos);
      const model::Document after = read(fixed);
      CHECK(ids_of(lint(after)).find("section/missing") == std::string::npos);
      CHECK(ids_of(lint(after)).find("section/order") == std::string::npos);
    }
  }
}

TEST_CASE("languages: the form of inserted sections follows their siblings") {
  SECTION("setext, a table and dotted dates") {
    const std::string source =
        "# Post-mortem: Ausfall der Anmeldung\n\nZusammenfassung\n---------------\n\nDie Anmeldung war für die Kunden nicht möglich, weil der Dienst nicht erreichbar "
        "war und die Knoten nach und nach aus dem Verbund fielen.\n\nMaßnahmen\n---------\n\n| Maßnahme | Verantwortlich | Fällig |\n| --- | --- | --- |\n| Alarm einrichten | @a | 15.04.2026 |\n";
    const model::Document document = read(source);
    REQUIRE(document.language == "de");
    CHECK(templates::section(SectionId::Timeline, document).starts_with("Zeitlicher Ablauf\n-----------------\n"));
    CHECK(templates::section(SectionId::Timeline, document).find("| Zeit | Ereignis |\n| --- | --- |\n| {{HH:MM}} | ") != std::string::npos);
    CHECK(templates::date_in_style(*pm::calendar::make_date(2026, 4, 1), document) == "01.04.2026");
  }
  SECTION("emoji and words for months") {
    const model::Document document =
        read("# Post-mortem: x\n\n### 📋 Summary\n\n* **Date:** 1 April 2026\n\nIt was down.\n\n### 🕒 Timeline\n\n* 14:25 — a\n* 14:30 — b\n");
    const std::string items = templates::section(SectionId::ActionItems, document);
    CHECK(items.starts_with("### 🛠️ Action Items\n"));
    CHECK(items.find("\n* P1 — ") != std::string::npos);
    CHECK(items.find("{{D Month YYYY}}") != std::string::npos);
    CHECK(templates::date_in_style(*pm::calendar::make_date(2026, 4, 15), document) == "15 April 2026");
  }
  SECTION("numbers and bold labels") {
    const model::Document numbered = read("# Post-mortem: x\n\n## 1. Summary\n\nIt was down.\n\n## 2. Timeline\n\n- 14:25 — a\n- 14:30 — b\n");
    CHECK(templates::section(SectionId::RootCause, numbered).starts_with("## 3. Root Cause Analysis\n"));
    const model::Document bold = read("# Post-mortem: x\r\n\r\n**Summary**\r\n\r\nIt was down.\r\n\r\n**Timeline**\r\n\r\n- 14:25 — a\r\n- 14:30 — b\r\n");
    CHECK(templates::section(SectionId::RootCause, bold).starts_with("**Root Cause Analysis**\r\n\r\n"));
  }
  SECTION("French times and Japanese dates") {
    const model::Document french = read(content_of(kDocuments / "fr.md"));
    CHECK(templates::section(SectionId::Timeline, french).find("{{HHhMM}}") != std::string::npos);
    CHECK(templates::date_in_style(*pm::calendar::make_date(2026, 4, 1), french) == "1er avril 2026");
    const model::Document japanese = read(content_of(kDocuments / "ja.md"));
    CHECK(templates::date_in_style(*pm::calendar::make_date(2026, 4, 1), japanese) == "2026年4月1日");
    const model::Document american = read("# Post-mortem: x\n\n## Summary\n\n- **Date:** April 1, 2026\n");
    CHECK(templates::date_in_style(*pm::calendar::make_date(2026, 4, 15), american) == "April 15, 2026");
  }
}

TEST_CASE("languages: deadlines, teams and levels in other languages") {
  const model::Document document = read(
      "# Post-mortem: Ausfall\n\n## Zusammenfassung\n\nDer Dienst war für die Kunden nicht erreichbar, weil die Platte voll war und der Alarm nicht auf die richtige Gruppe zeigte.\n\n"
      "- **Datum:** 01.04.2026\n\n## Maßnahmen\n\n- Alarm richten — Plattformteam — nächste Woche\n- Platte vergrößern — @a — hoch — 2026-04-15\n- 監視を追加 — @b — 来週\n");
  REQUIRE(document.action_items.size() == 3);
  REQUIRE(document.action_items[0].due);
  CHECK(document.action_items[0].due->form == model::DueForm::Relative);
  CHECK(pm::calendar::format_iso(*document.action_items[0].due->date) == "2026-04-08");
  REQUIRE(document.action_items[1].priority);
  CHECK(document.action_items[1].priority->text == "hoch");
  REQUIRE(document.action_items[2].due);
  CHECK(document.action_items[2].due->text == "来週");
  const std::string found = ids_of(lint(document));
  CHECK(found.find("action-item/owner-is-team") != std::string::npos);
  CHECK(found.find("\"hoch\" is not one of P1, P2, P3 or P4: here it would be P1") != std::string::npos);
}

TEST_CASE("languages: the configuration names that of the template") {
  CHECK(pm::config::read("language: de\n").settings.language == "de");
  CHECK(pm::config::read("language: DE\n").problems.empty());
  const auto wrong = pm::config::read("language: klingon\n");
  CHECK(wrong.settings.language.empty());
  CHECK(wrong.problems.size() == 1);
}
