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

// Opens an object that the caller closes.
void begin(std::string& out, const features::Symbol& symbol, const ClientCapabilities& client) {
  out += "{\"name\":";
  write_string(out, symbol.name.empty() ? "–" : symbol.name);  // clients refuse symbols without a name
  out += ",\"kind\":";
  out += std::to_string(kind_of(symbol.kind, client.symbols.kinds));
  if (symbol.done && client.symbols.deprecated_tag) out += ",\"tags\":[1]";
}

void nested(std::string& out, const features::Symbol& symbol, const Subject& subject) {
  begin(out, symbol, *subject.client);
  if (!symbol.detail.empty()) {
    out += ",\"detail\":";
    write_string(out, symbol.detail);
  }
  const text::Span selection{std::clamp(symbol.selection.begin, symbol.span.begin, symbol.span.end),
                             std::clamp(symbol.selection.end, symbol.span.begin, symbol.span.end)};
  out += ",\"range\":";
  write_range(out, to_range(subject.source(), symbol.span, subject.encoding()));
  out += ",\"selectionRange\":";
  write_range(out, to_range(subject.source(), selection, subject.encoding()));
  if (!symbol.children.empty()) {
    out += ",\"children\":[";
    for (const features::Symbol& child : symbol.children) {
      if (&child != &symbol.children.front()) out += ',';
      nested(out, child, subject);
    }
    out += ']';
  }
  out += '}';
}

void flat(std::string& out, const features::Symbol& symbol, const std::string& container, const Subject& subject) {
  if (out.size() > 1) out += ',';
  begin(out, symbol, *subject.client);
  out += ",\"location\":{\"uri\":";
  write_string(out, subject.uri);
  out += ",\"range\":";
  write_range(out, to_range(subject.source(), symbol.span, subject.encoding()));
  out += '}';
  if (!container.empty()) {
    out += ",\"containerName\":";
    write_string(out, container);
  }
  out += '}';
  for (const features::Symbol& child : symbol.children) flat(out, child, symbol.name, subject);
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

int workspace_symbol_kind(features::SymbolKind kind, const ClientCapabilities& client) { return kind_of(kind, client.workspace.symbol_kinds); }

JsonText document_symbols(const Subject& subject) {
  auto symbols = features::outline(*subject.snapshot);
  if (symbols.size() == 1 && symbols[0].kind == features::SymbolKind::Document) lift_sections(symbols);
  JsonText out{"["};
  for (const features::Symbol& symbol : symbols) {
    if (!subject.client->symbols.hierarchical) {
      flat(out.text, symbol, {}, subject);
      continue;
    }
    if (out.text.size() > 1) out.text += ',';
    nested(out.text, symbol, subject);
  }
  out.text += ']';
  return out;
}

}  // namespace pm::lsp
