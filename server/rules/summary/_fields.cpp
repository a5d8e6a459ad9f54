#include "rules/summary/_fields.h"

#include <algorithm>

#include "syntax/line.h"
#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::rules {
namespace {

using model::Block;
using model::Field;
using vocabulary::FieldId;
using vocabulary::SectionId;

bool any_word(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text::contains_word(text, word); });
}

bool has_field(const Document& document, FieldId id) {
  return std::any_of(document.fields.begin(), document.fields.end(),
                     [&](const Field& f) { return f.id == id && (f.placeholder || !f.value.empty()); });
}

bool has_token(std::string_view text, syntax::LineTokenKind kind) {
  const auto tokens = syntax::parse_line(text);
  return std::any_of(tokens.begin(), tokens.end(), [&](const syntax::LineToken& t) { return t.kind == kind; });
}

bool says_duration(std::string_view text) {
  int times = 0;
  for (const syntax::LineToken& token : syntax::parse_line(text)) {
    if (token.kind == syntax::LineTokenKind::Duration) return true;
    if (token.kind == syntax::LineTokenKind::Time && ++times == 2) return true;
  }
  return any_word(text, {"an hour", "half an hour", "one hour", "two hours", "three hours", "four hours", "five hours",
                         "one day", "two days", "three days", "a day", "one minute", "minute", "hour-long", "one week",
                         "a week", "two weeks", "overnight"});
}

bool says_services(const settings::Settings& settings, const Block& block, std::string_view text) {
  for (const std::string& service : settings.services)
    if (text::contains_word(text, service)) return true;
  if (std::any_of(block.masks.begin(), block.masks.end(), [](const text::Mask& m) { return m.kind == text::MaskKind::Code; }))
    return true;
  if (any_word(text,
               {"service",     "services", "api",         "apis",    "cluster", "clusters", "website",   "site", "app",
                "application", "database", "server",      "servers", "system",  "systems",  "dashboard", "hub",  "registry",
                "platform",    "pipeline", "deployments", "node",    "nodes",   "login",    "checkout"}))
    return true;
  // A name: a capital letter within a sentence.
  for (std::size_t i = 2; i < text.size(); ++i)
    if (text::is_upper(text[i]) && text[i - 1] == ' ' && (text::is_alpha(text[i - 2]) || text[i - 2] == ',') &&
        i + 1 < text.size() && text::is_word(text[i + 1]))
      return true;
  return false;
}

bool says_users(std::string_view text) {
  return any_word(text, {"user",          "users",   "customer",    "customers", "client",      "clients",     "people",
                         "visitors",      "readers", "students",    "teams",     "developers",  "everyone",    "everybody",
                         "nobody",        "no one",  "requests",    "orders",    "merchants",   "accounts",    "organizations",
                         "organisations", "tenants", "subscribers", "members",   "instructors", "participants"});
}

bool says_business(std::string_view text) {
  if (text.find_first_of("$") != std::string_view::npos || text.find("€") != std::string_view::npos ||
      text.find("£") != std::string_view::npos)
    return true;
  return any_word(text, {"revenue",    "sla",
                         "slas",       "slo",
                         "slos",       "ticket",
                         "tickets",    "cost",
                         "costs",      "money",
                         "refund",     "refunds",
                         "credits",    "business impact",
                         "financial",  "contract",
                         "contracts",  "usd",
                         "eur",        "gbp",
                         "dollars",    "euros",
                         "reputation", "orders",
                         "sales",      "support requests",
                         "complaints", "fine",
                         "fines",      "penalty",
                         "penalties",  "compliance",
                         "data loss"});
}

}  // namespace

std::string label_of(FieldId id, model::Format format) {
  if (format == model::Format::Yaml) return text::replace_all(std::string(vocabulary::id_of(id)), "-", "_");
  switch (id) {
    case FieldId::Title:
      return "Title";
    case FieldId::Id:
      return "Id";
    case FieldId::Status:
      return "Status";
    case FieldId::Date:
      return "Date and time";
    case FieldId::Duration:
      return "Duration";
    case FieldId::Severity:
      return "Severity";
    case FieldId::Services:
      return "Services affected";
    case FieldId::UserImpact:
      return "User impact";
    case FieldId::BusinessImpact:
      return "Business impact";
    case FieldId::Authors:
      return "Authors";
    case FieldId::Attendees:
      return "Attendees";
    case FieldId::TimeZone:
      return "Time zone";
    case FieldId::Tags:
      return "Tags";
    case FieldId::Start:
      return "Start";
    case FieldId::Detected:
      return "Detected";
    case FieldId::Acknowledged:
      return "Acknowledged";
    case FieldId::Mitigated:
      return "Mitigated";
    case FieldId::End:
      return "End";
    case FieldId::Meeting:
      return "Meeting";
    default:
      break;
  }
  return std::string(vocabulary::id_of(id));
}

std::string prompt_of(FieldId id) {
  switch (id) {
    case FieldId::Date:
      return "{{YYYY-MM-DD}} {{HH:MM}} UTC";
    case FieldId::Duration:
      return "{{how long users felt it, such as 42 minutes}}";
    case FieldId::Severity:
      return "{{SEV1 to SEV5}}";
    case FieldId::Services:
      return "{{services}}";
    case FieldId::UserImpact:
      return "{{how many users, and what they experienced}}";
    case FieldId::BusinessImpact:
      return "{{money, broken promises, support tickets, or none}}";
    case FieldId::Meeting:
      return "{{YYYY-MM-DD}}";
    default:
      break;
  }
  return "{{" + text::lower(label_of(id, model::Format::Markdown)) + "}}";
}

std::vector<const Block*> summary_prose(const Document& document) {
  Offset first = document.source->size();
  for (const model::Section& section : document.sections)
    if (section.id != SectionId::Unknown) {
      first = section.heading_block.begin;
      break;
    }
  std::vector<const Block*> out;
  for (const Block& block : document.blocks) {
    if (block.kind == model::BlockKind::Heading) continue;
    const SectionId governing = document.governing(block.section);
    if (governing == SectionId::Summary || governing == SectionId::Impact || block.span.begin < first) out.push_back(&block);
  }
  return out;
}

bool is_stated(const Context& context, FieldId id) {
  const Document& document = context.document;
  if (has_field(document, id)) return true;
  switch (id) {
    case FieldId::Date:
      if (document.incident_date || !document.dates.empty() || has_field(document, FieldId::Start)) return true;
      break;
    case FieldId::Duration:
      if (has_field(document, FieldId::Start) && (has_field(document, FieldId::End) || has_field(document, FieldId::Mitigated)))
        return true;
      break;
    case FieldId::Severity:
      if (has_token(document.title, syntax::LineTokenKind::Severity)) return true;
      break;
    case FieldId::UserImpact:
      if (const model::Section* impact = document.section(SectionId::Impact); impact != nullptr && impact->has_content)
        return true;
      break;
    case FieldId::Services:
    case FieldId::BusinessImpact:
      break;
    default:
      return false;
  }
  for (const Block* block : summary_prose(document)) {
    const std::string_view text = document.source->slice(block->span);
    switch (id) {
      case FieldId::Date:
        if (has_token(text, syntax::LineTokenKind::Date)) return true;
        break;
      case FieldId::Duration:
        if (says_duration(text)) return true;
        break;
      case FieldId::Severity:
        if (has_token(text, syntax::LineTokenKind::Severity)) return true;
        for (const std::string& level : context.settings.severities)
          if (text::contains_word(text, level)) return true;
        break;
      case FieldId::Services:
        if (says_services(context.settings, *block, text)) return true;
        break;
      case FieldId::UserImpact:
        if (says_users(text)) return true;
        break;
      case FieldId::BusinessImpact:
        if (says_business(text)) return true;
        break;
      default:
        break;
    }
  }
  return false;
}

bool waits_to_be_filled(const Document& document, Span span) {
  return std::any_of(document.placeholders.begin(), document.placeholders.end(),
                     [&](const model::Placeholder& p) { return span.overlaps(p.span); });
}

}  // namespace pm::rules
