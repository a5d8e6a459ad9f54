// Whole files into memory, with a bound, and back. Threads: any.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace pm::app {

struct FileText {
  std::optional<std::string> text;  // nullopt where it could not be read, or is too large
  bool too_large = false;
  bool missing = false;
  std::string error;                // what the system says: "Permission denied"
};

FileText read_file(const std::string& path, std::size_t limit);
FileText read_standard_input(std::size_t limit);

// Puts a text in the place of a file's. What the system says where that fails, else nothing.
std::string write_file(const std::string& path, const std::string& text);

// Without the byte order mark that some editors put in front of UTF-8.
std::string without_mark(std::string text);
// Whether it is no text in UTF-8 at all: UTF-16, or bytes of a program.
bool is_binary(const std::string& text);

}  // namespace pm::app
