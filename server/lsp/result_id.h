// Names of diagnostics that were sent: the same for the same items, in this process and in others.
//
// Pure functions; any thread.
#pragma once

#include <string>

#include "lsp/json_text.h"

namespace pm::lsp {

std::string result_id(const Json& items);
std::string result_id(const JsonText& items);
// A report of the protocol: `unchanged` where the client holds these items already.
Json full_report(Json items, const std::string& id, const std::string& previous);
JsonText full_report(const JsonText& items, const std::string& previous);

}  // namespace pm::lsp
