// The protocol's types that are used here, read and written by hand. `read` functions throw InvalidParams.
//
// Threads: values.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lsp/convert.h"
#include "lsp/json.h"
#include "lsp/params.h"

namespace pm::lsp {

Position read_position(const Params& params);
Range read_range(const Params& params);
Json to_json(const Position& position);
Json to_json(const Range& range);

// params.textDocument.uri
std::string read_document(const Params& params);

struct TextDocumentItem {
  std::string uri;
  std::string language;
  std::int64_t version = 0;
  std::string text;
  static TextDocumentItem read(const Params& params);
};

struct ContentChange {
  std::optional<Range> range;  // nullopt: the whole text
  std::string text;
  static ContentChange read(const Params& params);
};

struct DidChange {
  std::string uri;
  std::int64_t version = 0;
  std::vector<ContentChange> changes;
  static DidChange read(const Params& params);
};

struct DocumentParams {
  std::string uri;
  static DocumentParams read(const Params& params);
};

struct PositionParams {
  std::string uri;
  Position position;
  static PositionParams read(const Params& params);
};

struct CompletionParams {
  std::string uri;
  Position position;
  char trigger = 0;  // the character that made the client ask; 0: the writer did
  static CompletionParams read(const Params& params);
};

struct CodeActionParams {
  std::string uri;
  Range range;
  std::vector<std::string> only;
  static CodeActionParams read(const Params& params);
};

struct DiagnosticParams {
  std::string uri;
  std::string previous_result;
  static DiagnosticParams read(const Params& params);
};

struct RangeParams {
  std::string uri;
  Range range;
  static RangeParams read(const Params& params);
};

struct ReferenceParams {
  std::string uri;
  Position position;
  bool declaration = false;
  static ReferenceParams read(const Params& params);
};

struct RenameParams {
  std::string uri;
  Position position;
  std::string name;
  static RenameParams read(const Params& params);
};

struct SelectionParams {
  std::string uri;
  std::vector<Position> positions;
  static SelectionParams read(const Params& params);
};

struct FormattingParams {
  std::string uri;
  std::vector<Range> ranges;  // none: the whole document
  bool trim_trailing = false;
  bool final_newline = false;
  bool trim_final_newlines = false;
  static FormattingParams read(const Params& params);
};

struct OnTypeParams {
  std::string uri;
  Position position;
  std::string typed;
  static OnTypeParams read(const Params& params);
};

struct TokensDeltaParams {
  std::string uri;
  std::string previous_result;
  static TokensDeltaParams read(const Params& params);
};

// Numbers of the protocol's enumerations.
enum class DiagnosticSeverity { Error = 1, Warning, Information, Hint };
enum class CompletionTrigger { Invoked = 1, Character, Incomplete };
enum class TextDocumentSync { None, Full, Incremental };
enum class InsertTextFormat { PlainText = 1, Snippet };

}  // namespace pm::lsp
