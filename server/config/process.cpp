// The tracker that action items point to, and what the team expects of the review.
#include "config/keys.h"
#include "text/strings.h"

namespace pm::config {
namespace {

constexpr int kLongestDays = 3650;

bool says_yes(std::string_view word) {
  return text::equal_ignoring_case(word, "required") || text::equal_ignoring_case(word, "true") ||
         text::equal_ignoring_case(word, "yes");
}
bool says_no(std::string_view word) {
  return text::equal_ignoring_case(word, "optional") || text::equal_ignoring_case(word, "false") ||
         text::equal_ignoring_case(word, "no") || text::equal_ignoring_case(word, "off");
}

bool is_pattern(std::string_view pattern) {
  const std::string rest = text::replace_all(text::replace_all(std::string(pattern), "{number}", ""), "{word}", "");
  return rest.size() < pattern.size() && rest.find_first_of("{} \t") == std::string::npos;
}

}  // namespace

void read_tracker(Reader& reader, const Value& value, settings::Settings& out) {
  constexpr std::string_view kExpected =
      "`tracker` says how tickets look and where they are: `tracker: {pattern: \"PAY-{number}\", url: "
      "\"https://tracker.example.com/browse/{ticket}\"}`";
  out.tracker = {};
  const auto entries = reader.entries(value, kExpected);
  check_keys(reader, entries, "tracker");
  if (const Entry* url = find(entries, "url"))
    if (const auto word = reader.word(url->value, kExpected)) {
      const bool web = word->text.starts_with("https://") || word->text.starts_with("http://");
      if (!web || word->text.size() < 10 || word->text.find(' ') != std::string::npos)
        reader.wrong_value(word->span, "`url` is a web address, such as `https://tracker.example.com/browse/{ticket}`");
      else
        out.tracker.url = word->text;
    }
  if (const Entry* pattern = find(entries, "pattern"))
    for (const Word& word : reader.words(pattern->value, "`pattern` is one pattern or a list: `pattern: \"PAY-{number}\"`")) {
      if (is_pattern(word.text))
        out.tracker.patterns.push_back(word.text);
      else
        reader.wrong_value(word.span, "`" + word.text +
                                          "` is no pattern of a ticket: write `{number}` for its digits and `{word}` for letters "
                                          "and digits, such as `PAY-{number}`");
    }
}

void read_process(Reader& reader, const Value& value, settings::Settings& out) {
  const auto entries = reader.entries(
      value, "`process` says what the team expects of the review: `process: {meeting: required, reviewers: 1}`");
  check_keys(reader, entries, "process");
  settings::Process& process = out.process;
  if (const Entry* meeting = find(entries, "meeting"))
    if (const auto word = reader.word(meeting->value, "`meeting` is `required` or `optional`")) {
      if (says_yes(word->text) || says_no(word->text))
        process.meeting = says_yes(word->text);
      else
        reader.wrong_value(word->span, "`meeting` is `required` or `optional`, not `" + word->text + "`");
    }
  const auto number = [&](std::string_view key, int lowest, int highest, int& into) {
    const Entry* entry = find(entries, key);
    if (entry == nullptr) return;
    if (const auto read = reader.number(entry->value, lowest, highest, "`" + std::string(key) + "`")) into = *read;
  };
  number("meeting_within_hours", 1, 24 * 365, process.meeting_within_hours);
  number("reviewers", 0, 20, process.reviewers);
  number("publish_within_days", 0, kLongestDays, process.publish_within_days);
  number("draft_within_days", 0, kLongestDays, process.draft_within_days);
}

}  // namespace pm::config
