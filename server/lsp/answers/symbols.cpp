#include <algorithm>

#include "features/features.h"
#include "lsp/answers/answers.h"

namespace pm::lsp {
namespace {

int kind_of(features::SymbolKind kind, const std::bitset<64>& known) {
  using Kind = features::SymbolKind;
  constexpr int kFile = 1, kNamespace = 3, kField = 8, kString = 15, kObject = 19, kKey = 20, kEvent = 24;
  const auto best = [&](int wanted) { return known.test(static_cast<std::size_t>(wanted)) ? wanted : kString; };
  switch (kind) {
    case Kind::Document:
      return best(kFile);
    case Kind::Section:
      return best(kNamespace);
    case Kind::Field:
      return best(kField);
    case Kind::Entry:
      return best(kEvent);
    case Kind::Why:
      return best(kKey);
    case Kind::ActionItem:
      return best(kObject);
  }
  return kString;
}

Json common(const features::Symbol& symbol, const ClientCapabilities& client) {
  // Clients refuse symbols without a name.
  Json out = {{"name", symbol.name.empty() ? "–" : symbol.name}, {"kind", kind_of(symbol.kind, client.symbols.kinds)}};
  if (symbol.done && client.symbols.deprecated_tag) out["tags"] = {1};
  return out;
}

Json nested(const features::Symbol& symbol, const Subject& subject) {
  Json out = common(symbol, *subject.client);
  if (!symbol.detail.empty()) out["detail"] = symbol.detail;
  const text::Span selection{std::clamp(symbol.selection.begin, symbol.span.begin, symbol.span.end),
                             std::clamp(symbol.selection.end, symbol.span.begin, symbol.span.end)};
  out["range"] = to_json(to_range(subject.source(), symbol.span, subject.encoding()));
  out["selectionRange"] = to_json(to_range(subject.source(), selection, subject.encoding()));
  if (!symbol.children.empty()) {
    Json& children = out["children"] = Json::array();
    for (const features::Symbol& child : symbol.children) children.push_back(nested(child, subject));
  }
  return out;
}

void flat(const features::Symbol& symbol, const std::string& container, const Subject& subject, Json& out) {
  Json one = common(symbol, *subject.client);
  one["location"] = {{"uri", subject.uri}, {"range", to_json(to_range(subject.source(), symbol.span, subject.encoding()))}};
  if (!container.empty()) one["containerName"] = container;
  out.push_back(std::move(one));
  for (const features::Symbol& child : symbol.children) flat(child, symbol.name, subject, out);
}

// A title around everything would put every section one level deeper for nothing: it stands before them instead.
void lift_sections(std::vector<features::Symbol>& symbols) {
  features::Symbol title = std::move(symbols[0]);
  symbols = std::move(title.children);
  title.children.clear();
  title.span = title.selection;
  symbols.insert(symbols.begin(), std::move(title));
}

}  // namespace

int symbol_kind(features::SymbolKind kind, const ClientCapabilities& client) { return kind_of(kind, client.symbols.kinds); }

Json document_symbols(const Subject& subject) {
  auto symbols = features::outline(*subject.snapshot);
  if (symbols.size() == 1 && symbols[0].kind == features::SymbolKind::Document) lift_sections(symbols);
  Json out = Json::array();
  for (const features::Symbol& symbol : symbols) {
    if (subject.client->symbols.hierarchical) {
      out.push_back(nested(symbol, subject));
    } else {
      flat(symbol, {}, subject, out);
    }
  }
  return out;
}

}  // namespace pm::lsp
