// Forms of English verbs: regular ones by rule, irregular ones from the lexicon's verbs.txt.
// Threads: immutable after the last add(). Errors: none.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace pm::prose {

struct VerbForms {
  std::string base, third, past, participle, ing;
};

class Verbs {
 public:
  // An irregular verb, or one that doubles its last letter.
  void add(std::string_view base, std::string_view past, std::string_view participle);

  VerbForms forms(std::string_view base) const;
  // The participle of a past tense ("broke" → "broken"); the word itself where it is regular.
  std::string participle_of_past(std::string_view past) const;

  const std::map<std::string, VerbForms, std::less<>>& irregular() const { return irregular_; }

 private:
  std::map<std::string, VerbForms, std::less<>> irregular_;
  std::map<std::string, std::string, std::less<>> participle_of_past_;
};

std::string plural_of(std::string_view noun);

}  // namespace pm::prose
