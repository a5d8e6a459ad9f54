#include <algorithm>

#include "features/features.h"
#include "lsp/answers/answers.h"
#include "templates/templates.h"

namespace pm::lsp {
namespace {

// The protocol's kinds, best first; the last is one that every client knows.
int kind_of(features::CompletionKind kind, const std::bitset<64>& known) {
  using Kind = features::CompletionKind;
  constexpr int kText = 1, kField = 5, kClass = 7, kModule = 9, kProperty = 10, kValue = 12, kReference = 18, kEnumMember = 20,
                kConstant = 21, kEvent = 23;
  const auto best = [&](int wanted, int otherwise) {
    return known.test(static_cast<std::size_t>(wanted)) ? wanted : otherwise;
  };
  switch (kind) {
    case Kind::Person:
      return best(kReference, kText);
    case Kind::Team:
      return best(kModule, kText);
    case Kind::Priority:
    case Kind::Severity:
      return best(kEnumMember, kValue);
    case Kind::Date:
      return best(kConstant, kValue);
    case Kind::Time:
      return best(kEvent, kValue);
    case Kind::Section:
      return best(kClass, kText);
    case Kind::Field:
      return best(kField, kProperty);
    case Kind::Service:
      return best(kModule, kText);
    case Kind::Text:
      return kText;
  }
  return kText;
}

std::string sort_key(std::size_t index) {
  std::string digits = std::to_string(index);
  return std::string(digits.size() < 5 ? 5 - digits.size() : 0, '0') + digits;
}

Json item_of(const features::Completion& completion, std::size_t index, const ClientCapabilities& client) {
  Json item = {
      {"label", completion.label}, {"kind", kind_of(completion.kind, client.completion.kinds)}, {"sortText", sort_key(index)}};
  if (!completion.detail.empty()) item["detail"] = completion.detail;
  if (!completion.filter.empty()) item["filterText"] = completion.filter;
  return item;
}

// With the cursor inside of what is replaced, a client may insert instead and leave the rest.
Json edit_range(const Subject& subject, text::Span span, text::Offset at) {
  const Json whole = to_json(to_range(subject.source(), span, subject.encoding()));
  if (!subject.client->features.insert_replace || at < span.begin || at >= span.end) return whole;
  return {{"insert", to_json(to_range(subject.source(), {span.begin, at}, subject.encoding()))}, {"replace", whole}};
}

}  // namespace

Json documentation_of(const std::string& markdown, const ClientCapabilities& client) {
  return {{"kind", client.completion.markdown ? "markdown" : "plaintext"}, {"value", markdown}};
}

Json completion(const Subject& subject, Position position, char trigger, std::uint64_t list_id, std::vector<std::string>* documentation) {
  const ClientCapabilities& client = *subject.client;
  const text::Offset at = to_offset(subject.source(), position, subject.encoding());
  auto found = features::complete(*subject.snapshot, at, trigger);
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.rank < b.rank; });
  const bool one_span = !found.empty() && std::all_of(found.begin(), found.end(), [&](const auto& other) {
    return other.edit.span == found.front().edit.span;
  });
  Json list = {{"isIncomplete", false}, {"items", Json::array()}};
  const bool shared = one_span && client.completion.default_edit_range;
  if (shared) list["itemDefaults"]["editRange"] = edit_range(subject, found.front().edit.span, at);
  for (const features::Completion& completion : found) {
    Json item = item_of(completion, list["items"].size(), client);
    const bool snippet = client.completion.snippets && templates::has_placeholders(completion.edit.new_text);
    std::string text = snippet ? templates::as_snippet(completion.edit.new_text) : completion.edit.new_text;
    if (shared) {
      item["textEditText"] = std::move(text);
    } else {
      Json range = edit_range(subject, completion.edit.span, at);
      item["textEdit"] = range.contains("insert") ? std::move(range) : Json{{"range", std::move(range)}};
      item["textEdit"]["newText"] = std::move(text);
    }
    if (!completion.documentation.empty()) {
      if (documentation) {
        item["data"] = {{"list", list_id}, {"index", documentation->size()}};
        documentation->push_back(completion.documentation);
      } else {
        item["documentation"] = documentation_of(completion.documentation, client);
      }
    }
    if (snippet) item["insertTextFormat"] = InsertTextFormat::Snippet;
    list["items"].push_back(std::move(item));
  }
  return list;
}

}  // namespace pm::lsp
