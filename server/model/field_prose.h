// Finds what the prose of a Summary states without labels: a date, a duration, a severity, who was affected. Private to this layer.
#pragma once

#include "model/reading.h"

namespace pm::model {

// Adds fields of FieldOrigin::Prose for what no label states.
void prose_fields(Reading& reading);

}  // namespace pm::model
