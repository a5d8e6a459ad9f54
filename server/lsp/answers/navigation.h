// Links, mentions, renaming, selections and formatting of one document as the protocol has them.
//
// Pure functions of a snapshot and of what the client declared; they run on workers. Errors: RequestRefused for a renaming that
// cannot be, with the reason.
#pragma once

#include <stdexcept>

#include "lsp/answers/answers.h"

namespace pm::lsp {

class RequestRefused : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

Json document_links(const Subject& subject, const DocumentParams& params);
Json highlights(const Subject& subject, const PositionParams& params);
Json references(const Subject& subject, const ReferenceParams& params);
Json definition(const Subject& subject, const PositionParams& params);
Json prepare_rename(const Subject& subject, const PositionParams& params);
Json rename(const Subject& subject, const RenameParams& params);
Json selection_ranges(const Subject& subject, const SelectionParams& params);
Json linked_ranges(const Subject& subject, const PositionParams& params);
Json formatting(const Subject& subject, const FormattingParams& params);
Json on_type_formatting(const Subject& subject, const OnTypeParams& params);

}  // namespace pm::lsp
