#include "config/schema.h"

#include <array>

namespace pm::config {
namespace {

constexpr std::string_view kLevels[] = {"off", "hint", "information", "warning", "error"};
constexpr std::string_view kOrders[] = {"mdy", "dmy"};
constexpr std::string_view kMoments[] = {"started", "detected", "acknowledged", "mitigated", "resolved"};

constexpr std::string_view kLanguages[] = {"en", "de", "fr", "es", "pt", "it", "nl", "no", "sv", "da", "pl", "ja", "ko", "zh"};
constexpr std::string_view kProfiles[] = {"default", "sre-book", "pagerduty", "strict", "minimal"};

constexpr auto kTop = std::to_array<SchemaKey>({
    {"profile", kWord, "the sections, fields and rules to start from", {}, {}, kProfiles, 0, 0, false},
    {"template", kWord, "a Markdown file whose sections a post-mortem must have", {}, {}, {}, 0, 0, false},
    {"people", kWords | kListOfMaps, "those who may own an action item", "person", {}, {}, 0, 0, false},
    {"teams", kWords | kListOfMaps, "teams, which are no owners", "team", {}, {}, 0, 0, false},
    {"services", kWords, "names of services, for completion and for the Summary", {}, {}, {}, 0, 0, false},
    {"glossary", kMapOfWords, "short forms and what they stand for", {}, {}, {}, 0, 0, false},
    {"severities", kWords, "the levels in use, the worst first", {}, {}, {}, 0, 0, false},
    {"priorities", kWords | kListOfMaps | kMapOfMaps | kMapOfWords, "the priorities in use, the highest first", "priority", {}, {}, 0, 0, false},
    {"priority_map", kMapOfWords, "which priority a word stands for", {}, {}, {}, 0, 0, false},
    {"sections", kMapOfWords, "more headings for a section", {}, {}, {}, 0, 0, false},
    {"section_aliases", kMapOfWords, "another name for sections", {}, {}, {}, 0, 0, true},
    {"required_sections", kWords, "the sections that a post-mortem must have", {}, {}, {}, 0, 0, false},
    {"required_fields", kWords, "the fields that a Summary must have", {}, {}, {}, 0, 0, false},
    {"rules", kMapOfWords, "how severe a rule or a family of rules is", {}, kLevels, {}, 0, 0, false},
    {"time_zone", kWord, "the zone of times that name none: UTC, +02:00, Europe/Berlin", {}, {}, {}, 0, 0, false},
    {"date_order", kWord, "whether 03/04 is the fourth of March (mdy) or the third of April (dmy)", {}, kOrders, {}, 0, 0, false},
    {"language", kWord, "the language of the template for an empty document", {}, kLanguages, {}, 0, 0, false},
    {"minimum_whys", kNumber, "how many whys a chain has at least", {}, {}, {}, 1, 20, false},
    {"include", kWords, "globs of files that are post-mortems", {}, {}, {}, 0, 0, false},
    {"exclude", kWords, "globs of files that are none", {}, {}, {}, 0, 0, false},
    {"moments", kMapOfWords, "more words that tell of a moment", {}, {}, kMoments, 0, 0, false},
    {"blame", kMapOfKeys, "what counts as blame", "blame", {}, {}, 0, 0, false},
    {"docs_url", kWord, "where the rules' pages stand on the web", {}, {}, {}, 0, 0, false},
    {"tracker", kMapOfKeys, "what tickets look like and where they are", "tracker", {}, {}, 0, 0, false},
    {"process", kMapOfKeys, "what is expected of the review", "process", {}, {}, 0, 0, false},
    {"diagnostics", kMapOfKeys, "how a server reports", "diagnostics", {}, {}, 0, 0, true},
});

constexpr auto kPerson = std::to_array<SchemaKey>({
    {"handle", kWord, "the word behind the @", {}, {}, {}, 0, 0, false},
    {"name", kWord, "the full name", {}, {}, {}, 0, 0, false},
    {"team", kWord, "a team's handle or name", {}, {}, {}, 0, 0, false},
});

constexpr auto kTeam = std::to_array<SchemaKey>({
    {"handle", kWord, "the word behind the @", {}, {}, {}, 0, 0, false},
    {"name", kWord, "the full name", {}, {}, {}, 0, 0, false},
    {"members", kWords, "handles of people", {}, {}, {}, 0, 0, false},
});

// In a map the key is the id.
constexpr auto kPriority = std::to_array<SchemaKey>({
    {"id", kWord, "its name, such as P1", {}, {}, {}, 0, 0, false},
    {"meaning", kWord, "what it is for", {}, {}, {}, 0, 0, false},
    {"due_days", kNumber, "within how many days it should be done", {}, {}, {}, 1, 3650, false},
    {"max_days", kNumber, "from how many days on a date is too far away", {}, {}, {}, 1, 3650, false},
});

constexpr auto kBlame = std::to_array<SchemaKey>({
    {"add", kMapOfWords, "phrases that count, by their category", {}, {}, {}, 0, 0, false},
    {"remove", kWords, "phrases that do not count", {}, {}, {}, 0, 0, false},
});

constexpr std::string_view kRequired[] = {"required", "optional"};

constexpr auto kTracker = std::to_array<SchemaKey>({
    {"url", kWord, "the address of a ticket, with {ticket} in it", {}, {}, {}, 0, 0, false},
    {"pattern", kWords, "what tickets look like: PAY-{number}", {}, {}, {}, 0, 0, false},
});

constexpr auto kProcess = std::to_array<SchemaKey>({
    {"meeting", kWord, "whether a review meeting is expected", {}, {}, kRequired, 0, 0, false},
    {"meeting_within_hours", kNumber, "within how many hours of the incident's end the meeting is held", {}, {}, {}, 1, 8760, false},
    {"reviewers", kNumber, "how many people review", {}, {}, {}, 0, 20, false},
    {"publish_within_days", kNumber, "within how many days of the review it is published", {}, {}, {}, 0, 3650, false},
    {"draft_within_days", kNumber, "how many days it may stay a draft", {}, {}, {}, 0, 3650, false},
});

constexpr auto kDiagnostics = std::to_array<SchemaKey>({
    {"delay", kNumber, "milliseconds to wait before diagnostics are sent", {}, {}, {}, 0, 10'000, false},
});

}  // namespace

std::span<const SchemaKey> schema_keys(std::string_view table) {
  if (table.empty()) return kTop;
  if (table == "person") return kPerson;
  if (table == "team") return kTeam;
  if (table == "priority") return kPriority;
  if (table == "priority_detail") return std::span(kPriority).subspan(1);
  if (table == "blame") return kBlame;
  if (table == "tracker") return kTracker;
  if (table == "process") return kProcess;
  if (table == "diagnostics") return kDiagnostics;
  return {};
}

}  // namespace pm::config
