#include "lsp/protocol.h"

namespace pm::lsp {

Position read_position(const Params& params) { return {params.at("line").uinteger(), params.at("character").uinteger()}; }

Range read_range(const Params& params) { return {read_position(params.at("start")), read_position(params.at("end"))}; }

Json to_json(const Position& position) { return {{"line", position.line}, {"character", position.character}}; }

Json to_json(const Range& range) { return {{"start", to_json(range.start)}, {"end", to_json(range.end)}}; }

std::string read_document(const Params& params) { return params.at("textDocument").at("uri").string(); }

TextDocumentItem TextDocumentItem::read(const Params& params) {
  const Params item = params.at("textDocument");
  return {item.at("uri").string(), item.at("languageId").string(), item.at("version").integer(), item.at("text").string()};
}

ContentChange ContentChange::read(const Params& params) {
  const auto range = params.find("range");
  return {range ? std::optional(read_range(*range)) : std::nullopt, params.at("text").string()};
}

DidChange DidChange::read(const Params& params) {
  const auto version = params.at("textDocument").find("version");
  DidChange out{read_document(params), version ? version->integer() : 0, {}};
  for (const Params& change : params.at("contentChanges").elements()) out.changes.push_back(ContentChange::read(change));
  return out;
}

DocumentParams DocumentParams::read(const Params& params) { return {read_document(params)}; }

PositionParams PositionParams::read(const Params& params) {
  return {read_document(params), read_position(params.at("position"))};
}

CompletionParams CompletionParams::read(const Params& params) {
  CompletionParams out{read_document(params), read_position(params.at("position")), 0};
  const auto context = params.object("context");
  if (!context) return out;
  const auto kind = context->find("triggerKind");
  const auto character = context->find("triggerCharacter");
  if (kind && kind->json() == CompletionTrigger::Character && character && character->string().size() == 1)
    out.trigger = character->string()[0];
  return out;
}

CodeActionParams CodeActionParams::read(const Params& params) {
  const Params context = params.at("context");
  if (const auto only = context.find("only")) only->elements();
  return {read_document(params), read_range(params.at("range")), context.strings("only")};
}

DiagnosticParams DiagnosticParams::read(const Params& params) {
  const auto previous = params.find("previousResultId");
  return {read_document(params), previous ? previous->string() : std::string()};
}

RangeParams RangeParams::read(const Params& params) { return {read_document(params), read_range(params.at("range"))}; }

ReferenceParams ReferenceParams::read(const Params& params) {
  return {read_document(params), read_position(params.at("position")), params.at("context").flag("includeDeclaration")};
}

RenameParams RenameParams::read(const Params& params) {
  return {read_document(params), read_position(params.at("position")), params.at("newName").string()};
}

SelectionParams SelectionParams::read(const Params& params) {
  SelectionParams out{read_document(params), {}};
  for (const Params& position : params.at("positions").elements()) out.positions.push_back(read_position(position));
  return out;
}

FormattingParams FormattingParams::read(const Params& params) {
  const Params options = params.at("options");
  std::vector<Range> ranges;
  if (const auto range = params.find("range")) ranges.push_back(read_range(*range));
  if (const auto several = params.find("ranges"))
    for (const Params& range : several->elements()) ranges.push_back(read_range(range));
  return {read_document(params), std::move(ranges), options.flag("trimTrailingWhitespace"),
          options.flag("insertFinalNewline"), options.flag("trimFinalNewlines")};
}

OnTypeParams OnTypeParams::read(const Params& params) {
  return {read_document(params), read_position(params.at("position")), params.at("ch").string()};
}

TokensDeltaParams TokensDeltaParams::read(const Params& params) {
  return {read_document(params), params.at("previousResultId").string()};
}

}  // namespace pm::lsp
