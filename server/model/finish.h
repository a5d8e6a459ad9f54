// What follows from the parts, whatever format they came from: moments, who acts, dates, zones, status. Private to this layer.
#pragma once

#include "model/adapters.h"
#include "model/document.h"
#include "text/memo.h"

namespace pm::model {

// Before the timeline and the action items are read: the incident's date and the year that undated months are in.
// Returns the year, 0 where none is known.
int find_incident_date(const Input& input, Document& document, settings::DateOrder order);

// After everything is read. `memo` keeps what follows from the words of an entry alone, under these settings and this language.
void finish(const Input& input, text::Memo& memo, Document& document);

Status status_of(std::string_view text);

}  // namespace pm::model
