// The program's version: the same as the project's in CMakeLists.txt (a test compares them).
#pragma once

namespace pm::app {

inline constexpr const char* kVersion = "0.1.0";

}  // namespace pm::app
