// Takes one line of a five-whys chain apart. Private to this layer. Pure.
#pragma once

#include <optional>
#include <string_view>

#include "text/span.h"

namespace pm::model {

struct SplitWhy {
  text::Span question;
  text::Span answer;   // empty where there is none
};

// "Why did …", "Why 2: …", "1. Why …", "Q: Why …".
bool starts_with_why(std::string_view text);
std::optional<SplitWhy> split_why(std::string_view text, text::Span part);

}  // namespace pm::model
