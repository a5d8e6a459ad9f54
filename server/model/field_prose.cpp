#include "model/field_prose.h"

#include <algorithm>
#include <array>

#include "text/strings.h"
#include "vocabulary/vocabulary.h"

namespace pm::model {
namespace {

using syntax::MarkdownKind;
using syntax::LineToken;
using syntax::LineTokenKind;

constexpr std::array kPeople = std::to_array<std::string_view>(
    {"users", "user", "customers", "customer", "clients", "visitors", "requests", "people", "accounts", "tenants", "organisations",
     "organizations", "players", "merchants", "subscribers", "students", "everyone", "nobody", "hubs", "members", "orders", "sessions",
     "developers", "contributors", "jobs", "builds", "teams", "readers", "patients", "drivers", "shops", "sites"});
constexpr std::array kSufferings = std::to_array<std::string_view>(
    {"unable", "could", "couldn't", "cannot", "can't", "error", "errors", "saw", "affected", "experienced", "failed", "fail", "slow",
     "unavailable", "timeouts", "timeout", "lost", "impact", "impacted", "degraded", "received", "down", "unreachable", "blocked",
     "delayed", "wait", "waited", "without", "unresponsive", "offline", "broken", "delays", "outage"});
constexpr std::array kBusiness = std::to_array<std::string_view>(
    {"revenue", "sla", "slo", "slas", "slos", "refund", "refunds", "refunded", "credits", "usd", "eur", "gbp", "cost", "costs", "loss",
     "sales", "churn", "penalty", "contract", "contractual", "reputation", "error-budget", "$", "€", "£"});
constexpr std::array kThings = std::to_array<std::string_view>(
    {"service", "services", "api", "apis", "site", "website", "app", "application", "server", "servers", "database", "cluster", "system",
     "systems", "platform", "hub", "registry", "checkout", "dashboard", "pipeline", "gateway", "frontend", "backend", "cdn", "dns",
     "queue", "login", "portal", "network", "instance", "instances", "proxy", "bot", "blockchain", "release", "deployment"});

template <std::size_t N>
bool among(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return text::equal_ignoring_case(w, word); });
}

// What a block's words state, whatever is known already.
struct ProseFacts {
  struct Fact {
    FieldId id = FieldId::Unknown;
    Span span;
    std::optional<WrittenDate> date;   // of a Date, whose year may follow from elsewhere
  };
  std::vector<Fact> facts;    // in their order
  settings::DateOrder order{};
  bool suffering = false;     // people, and what they suffered or how many they were
  bool thing = false;         // a service by what it is, code, an address
};

ProseFacts facts_of(const Words& words, settings::DateOrder order) {
  ProseFacts out;
  out.order = order;
  bool number = false, people = false, suffering = false;
  for (std::size_t t = 0; t < words.tokens.size(); ++t) {
    const LineToken& token = words.tokens[t];
    const std::string_view word = text::slice(words.visible, token.span);
    std::size_t length = 0;
    if (const auto date = read_date(words.visible, words.tokens, t, length, order)) out.facts.push_back({FieldId::Date, date->span, date});
    if (token.kind == LineTokenKind::Duration) out.facts.push_back({FieldId::Duration, token.span, {}});
    if (token.kind == LineTokenKind::Severity) out.facts.push_back({FieldId::Severity, token.span, {}});
    number = number || token.kind == LineTokenKind::Number || word == "%";
    if (token.kind != LineTokenKind::Word && token.kind != LineTokenKind::Punctuation) continue;
    people = people || among(kPeople, word);
    suffering = suffering || among(kSufferings, word);
    out.thing = out.thing || among(kThings, word);
    number = number || text::equal_ignoring_case(word, "all") || text::equal_ignoring_case(word, "every") || text::equal_ignoring_case(word, "no") ||
             text::equal_ignoring_case(word, "none");
    if (among(kBusiness, word)) out.facts.push_back({FieldId::BusinessImpact, words.span(), {}});
  }
  out.suffering = people && (suffering || number);
  out.thing = out.thing || std::any_of(words.marks.masks.begin(), words.marks.masks.end(),
                                       [](const text::Mask& m) { return m.kind == text::MaskKind::Code || m.kind == text::MaskKind::Url; });
  return out;
}

}  // namespace

void prose_fields(Reading& r) {
  Document& d = r.document;
  const auto known = [&](FieldId id) {
    return std::any_of(d.fields.begin(), d.fields.end(), [&](const Field& f) { return f.id == id; });
  };
  const auto add = [&](FieldId id, int block, Span span) {
    if (known(id) || (id == FieldId::Date && known(FieldId::Start))) return;  // the beginning is the date
    Field field;
    field.id = id;
    field.value = span.shifted(r.block(block).content.begin);
    field.text = r.plain(block, span);
    field.origin = FieldOrigin::Prose;
    field.section = r.section_by_block[static_cast<std::size_t>(block)];
    d.fields.push_back(std::move(field));
  };
  for (int i = 0; i < r.count(); ++i) {
    if (!r.has_words(i)) continue;
    const SectionId governing = r.governing(i);
    const bool impact = governing == SectionId::Impact;
    // The lead text before the first section is a summary in all but name.
    const bool lead = governing == SectionId::Unknown && (d.section(SectionId::Summary) == nullptr || d.title_span == r.block(i).content);
    if (governing != SectionId::Summary && !impact && !lead) continue;
    if (lead && r.block(i).kind == MarkdownKind::Heading && !(d.title_span == r.block(i).content)) continue;
    const Words& words = r.words(i);
    const settings::DateOrder order = r.order();
    const ProseFacts& facts = r.note<ProseFacts>(i, [&] { return facts_of(words, order); }, [&](const ProseFacts& note) { return note.order == order; });
    for (const ProseFacts::Fact& fact : facts.facts)
      if (!fact.date || fact.date->year != 0 || full_date(*fact.date, r.year_hint)) add(fact.id, i, fact.span);
    if (r.block(i).kind == MarkdownKind::Heading && impact) continue;
    // A Summary that tells of one clock time after another states when it was, an Impact section states the impact.
    if (facts.suffering || impact) add(FieldId::UserImpact, i, words.span());
    if (facts.thing || impact) add(FieldId::Services, i, words.span());
    for (const std::string& service : r.input.settings->services)
      if (text::contains_word(words.visible, service)) add(FieldId::Services, i, words.span());
  }
}

}  // namespace pm::model
