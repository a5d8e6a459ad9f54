// The one stretch by which two versions of a text differ. Units: bytes. Threads: a pure function. Errors: none.
#pragma once

#include <string_view>

#include "text/span.h"

namespace pm::text {

struct Change {
  Span replaced;         // in the version before
  Span inserted;         // in the version after; both begin at the same place
};

// As short as it can be; both are empty where the versions are the same.
Change change_between(std::string_view before, std::string_view after);

}  // namespace pm::text
