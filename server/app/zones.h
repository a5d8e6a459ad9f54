// The system's time zones. Nothing is loaded before the first question.
//
// Threads: any. Errors: none; without the database or the module that reads it, no zone is known.
#pragma once

#include <memory>

#include "calendar/zones.h"

namespace pm::app {

// One for the whole process.
std::shared_ptr<const calendar::Zones> system_zones();

}  // namespace pm::app
