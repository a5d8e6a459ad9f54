// What the rules about the form of YAML share: each tells one kind of Document::faults.
//
// Units: bytes of the source. Threads: pure functions. Errors: none.
#pragma once

#include <string>
#include <string_view>

#include "rules/rule.h"

namespace pm::rules {

// Reports every fault of a kind, with the words that `tell` finds for it; a fault without words is left out.
void report_faults(const Context& context, Report& report, const Rule& rule, model::FaultKind kind,
                   std::string (*tell)(const model::FormFault&));

// The fault that a finding is about; nullptr where there is none.
const model::FormFault* fault_of(const Context& context, const Finding& finding);

// "the quote is never closed" as a sentence.
std::string sentence(std::string words);

}  // namespace pm::rules
