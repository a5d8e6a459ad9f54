#include "prose/lexicon.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace pm::prose {
namespace {

std::string_view trimmed(std::string_view line) {
  const auto begin = line.find_first_not_of(" \t\r");
  if (begin == std::string_view::npos) return {};
  return line.substr(begin, line.find_last_not_of(" \t\r") - begin + 1);
}

// Calls `use(line)` for each line that is neither empty nor a comment.
template <typename Use>
void each_line(std::string_view content, Use use) {
  while (!content.empty()) {
    const auto end = content.find('\n');
    const std::string_view line = trimmed(content.substr(0, end));
    content = end == std::string_view::npos ? std::string_view{} : content.substr(end + 1);
    if (!line.empty() && line[0] != '#') use(line);
  }
}

template <typename Use>
void each_word(std::string_view line, Use use) {
  while (true) {
    const auto begin = line.find_first_not_of(" \t");
    if (begin == std::string_view::npos) return;
    line.remove_prefix(begin);
    const std::string_view word = line.substr(0, line.find_first_of(" \t"));
    use(word);
    line.remove_prefix(word.size());
  }
}

std::optional<BlameCategory> category_of_file(std::string_view name) {
  for (const auto category : kBlameCategories)
    if (name.size() == id_of(category).size() + 4 && name.starts_with(id_of(category)) && name.ends_with(".txt")) return category;
  return std::nullopt;
}

}  // namespace

void SequenceIndex::add(const Sequence& sequence, std::uint32_t owner) { entries_.push_back({sequence, owner}); }

SequenceIndex::Guard SequenceIndex::guard_of(const Sequence& sequence) {
  using Kind = PatternItem::Kind;
  bool first_seen = false;
  for (const PatternItem& item : sequence) {
    if (item.kind == Kind::Set && !first_seen) first_seen = true;
    else if (item.kind == Kind::Set && item.prefixes.empty()) return {item.classes, item.sieve};
    else if (item.kind == Kind::Set || (first_seen && item.kind != Kind::MarkBegin && item.kind != Kind::MarkEnd)) return {};
  }
  return {};
}

void SequenceIndex::finish() {
  for (const Entry& entry : entries_) guards_.push_back(guard_of(entry.sequence));
  for (std::uint32_t i = 0; i < entries_.size(); ++i) {
    const auto& sequence = entries_[i].sequence;
    const auto first = std::find_if(sequence.begin(), sequence.end(), [](const PatternItem& item) { return item.kind == PatternItem::Kind::Set; });
    if (first == sequence.end()) continue;
    if (!first->prefixes.empty()) {
      by_prefix_.push_back(i);  // whatever else it accepts
      continue;
    }
    if (first->classes != 0) {
      by_class_.push_back({first->classes, i});
      first_classes_ |= first->classes;
    }
    for (const auto* list : {&first->words, &first->in_timeline})
      for (const WordId id : *list) {
        if (by_word_.size() <= id) by_word_.resize(id + 1);
        if (by_word_[id].empty() || by_word_[id].back() != i) by_word_[id].push_back(i);
      }
  }
}

void SequenceIndex::try_entry(std::uint32_t entry, const MatchContext& context, std::size_t at, const std::function<void(std::uint32_t, const Match&)>& found) const {
  if (const auto match = match_at(entries_[entry].sequence, context, at)) found(entries_[entry].owner, *match);
}

void SequenceIndex::match(const MatchContext& context, std::size_t at, const std::function<void(std::uint32_t, const Match&)>& found) const {
  const Token& token = context.tokens[at];
  const bool last = at + 1 >= context.tokens.size();
  const Classes next_classes = last ? 0 : context.tokens[at + 1].classes;
  const std::uint64_t next_sieve = last ? 0 : sieve_bit(context.tokens[at + 1].id);
  const auto consider = [&](std::uint32_t entry) {
    const Guard& guard = guards_[entry];
    if ((guard.classes & next_classes) != 0 || (guard.sieve & next_sieve) != 0 || (guard.classes & guard.sieve) == ~std::uint64_t{0}) try_entry(entry, context, at, found);
  };
  if (token.id != kUnknownWord && token.id < by_word_.size())
    for (const std::uint32_t entry : by_word_[token.id]) consider(entry);
  for (const std::uint32_t entry : by_prefix_) try_entry(entry, context, at, found);
  if (!token.is(first_classes_)) return;
  for (const auto& [classes, entry] : by_class_)
    if (token.is(classes)) consider(entry);
}

Lexicon::Lexicon(std::span<const EmbeddedFile> files, const LexiconChanges& changes) {
  const auto each_file = [&](auto use) {
    for (const auto& file : files)
      if (file.name.ends_with(".txt")) use(file);
  };
  // Verbs first: phrases inflect them.
  each_file([&](const EmbeddedFile& file) { if (file.name == "verbs.txt") read_verbs(file); });
  each_file([&](const EmbeddedFile& file) {
    if (file.name == "verbs.txt") return;
    if (file.name == "messages.txt") read_messages(file);
    else if (file.name == "idioms.txt") read_quiet(file, idiom_index_);
    else if (file.name == "boilerplate.txt") read_quiet(file, boilerplate_index_);
    else if (const auto category = category_of_file(file.name)) read_phrases(file, *category);
    else read_words(file);
  });
  for (const auto& addition : changes.add)
    if (!check_pattern(addition.phrase)) {
      const auto [pattern, words] = split_conditions(addition.phrase);
      Conditions conditions;
      if (!read_conditions(words, conditions)) add_trigger(addition.category, conditions, pattern, "blame.add");
    }
  for (const auto& phrase : changes.remove) {
    if (check_pattern(phrase)) continue;
    for (auto& sequence : compile_pattern(split_conditions(phrase).first, words_, verbs_).sequences) idiom_index_.add(sequence, 0);
  }
  trigger_index_.finish();
  idiom_index_.finish();
  boilerplate_index_.finish();
}

void Lexicon::read_verbs(const EmbeddedFile& file) {
  each_line(file.content, [&](std::string_view line) {
    std::vector<std::string_view> forms;
    each_word(line, [&](std::string_view word) { forms.push_back(word); });
    if (forms.size() != 3) return errors_.push_back(std::string(file.name) + ": " + std::string(line));
    verbs_.add(forms[0], forms[1], forms[2]);
    if (forms[0] == "be" || forms[0] == "have" || forms[0] == "do" || forms[0] == "get") return;
    // "read" and "set" look the same in the present: only where an auxiliary stands before do they count as past.
    if (forms[1] != forms[0]) words_.add(forms[1], bit(word::kPast));
    words_.add(forms[2], bit(word::kParticiple));
  });
  words_.add("been", bit(word::kParticiple));
  words_.add("had", bit(word::kParticiple));
  words_.add("done", bit(word::kParticiple) | bit(word::kPast));
}

void Lexicon::read_words(const EmbeddedFile& file) {
  Classes classes = 0;
  each_line(file.content, [&](std::string_view line) {
    if (line[0] == '[' && line.back() == ']') {
      const auto known = word_class_of(line.substr(1, line.size() - 2));
      classes = known ? bit(*known) : 0;
      if (!known) errors_.push_back(std::string(file.name) + ": " + std::string(line) + " is no class of words");
      return;
    }
    each_word(line, [&](std::string_view word) {
      const bool plural = word.ends_with('+');
      if (plural) word.remove_suffix(1);
      words_.add(word, classes);
      if (plural) words_.add(plural_of(word), classes);
    });
  });
}

void Lexicon::read_messages(const EmbeddedFile& file) {
  each_line(file.content, [&](std::string_view line) {
    const auto colon = line.find(": ");
    if (colon == std::string_view::npos) errors_.push_back(std::string(file.name) + ": " + std::string(line));
    else messages_[std::string(line.substr(0, colon))] = std::string(trimmed(line.substr(colon + 2)));
  });
}

void Lexicon::read_phrases(const EmbeddedFile& file, BlameCategory category) {
  Conditions conditions;
  each_line(file.content, [&](std::string_view line) {
    const auto percent = line.find('%');
    Conditions mine = percent == 0 ? Conditions{} : conditions;
    if (percent != std::string_view::npos)
      if (const auto wrong = read_conditions(line.substr(percent + 1), mine)) errors_.push_back(std::string(file.name) + ": " + *wrong);
    if (percent == 0) conditions = mine;
    else add_trigger(category, mine, trimmed(line.substr(0, percent)), file.name);
  });
}

void Lexicon::read_quiet(const EmbeddedFile& file, SequenceIndex& index) {
  each_line(file.content, [&](std::string_view line) {
    Compiled compiled = compile_pattern(line, words_, verbs_);
    if (!compiled.error.empty()) errors_.push_back(std::string(file.name) + ": " + std::string(line) + ": " + compiled.error);
    for (const auto& sequence : compiled.sequences) index.add(sequence, 0);
  });
}

void Lexicon::add_trigger(BlameCategory category, const Conditions& conditions, std::string_view pattern, std::string_view where) {
  Compiled compiled = compile_pattern(pattern, words_, verbs_);
  if (!compiled.error.empty()) {
    errors_.push_back(std::string(where) + ": " + std::string(pattern) + ": " + compiled.error);
    return;
  }
  for (const auto& sequence : compiled.sequences) trigger_index_.add(sequence, static_cast<std::uint32_t>(triggers_.size()));
  triggers_.push_back({category, conditions});
}

std::string_view Lexicon::message(std::string_view id, std::string_view fallback) const {
  auto found = messages_.find(id);
  if (found == messages_.end()) found = messages_.find(fallback);
  return found != messages_.end() ? std::string_view(found->second) : std::string_view{};
}

}  // namespace pm::prose
