// Colours, and text that is safe to print. Threads: pure but for should_colour(), which asks the environment.
#pragma once

#include <string>
#include <string_view>

namespace pm::app {

// `wish` is auto, always or never. Auto: where standard output is a terminal that is not dumb and NO_COLOR is not set.
bool should_colour(std::string_view wish);

// Without control characters: what a document says must not move the cursor.
std::string printable(std::string_view text);

class Paint {
 public:
  explicit Paint(bool on) : on_(on) {}
  bool on() const { return on_; }
  std::string bold(std::string_view text) const { return with("1", text); }
  std::string faint(std::string_view text) const { return with("2", text); }
  std::string red(std::string_view text) const { return with("1;31", text); }
  std::string yellow(std::string_view text) const { return with("1;33", text); }
  std::string blue(std::string_view text) const { return with("1;34", text); }
  std::string cyan(std::string_view text) const { return with("36", text); }

 private:
  std::string with(std::string_view code, std::string_view text) const;
  bool on_;
};

// A page in Markdown for a terminal: headings and code stand out; unchanged without colours.
std::string page_for_terminal(std::string_view markdown, const Paint& paint);

}  // namespace pm::app
