#include "rules/root_cause/_stems.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "text/strings.h"

namespace pm::rules {
namespace {

constexpr auto kStop = std::to_array<std::string_view>({
    "a",       "about",   "above",    "after",    "again",    "against", "all",     "almost",   "already",  "also",    "although",
    "always",  "am",      "an",       "and",      "another",  "any",     "anybody", "anyone",   "anything", "are",     "around",
    "as",      "at",      "away",     "back",     "be",       "became",  "because", "become",   "been",     "before",  "began",
    "being",   "below",   "better",   "between",  "both",     "but",     "by",      "came",     "can",      "cannot",  "cause",
    "caused",  "causes",  "causing",  "come",     "could",    "did",     "didn",    "different", "do",      "does",    "doesn",
    "doing",   "don",     "done",     "down",     "due",      "during",  "each",    "either",   "else",     "enough",  "even",
    "ever",    "every",   "everybody", "everyone", "everything", "few",  "for",     "from",     "further",  "gave",    "get",
    "gets",    "getting", "give",     "given",    "go",       "goes",    "going",   "good",     "got",      "had",     "hadn",
    "happen",  "happened", "happens", "has",      "hasn",     "have",    "haven",   "having",   "he",       "hence",   "her",
    "here",    "his",     "how",      "however",  "i",        "if",      "immediately", "in",   "incident", "incidents", "into",
    "is",      "isn",     "issue",    "issues",   "it",       "its",     "itself",  "just",     "keep",     "kept",    "know",
    "known",   "lack",    "last",     "late",     "later",    "least",   "led",     "less",     "let",      "like",    "long",
    "longer",  "made",    "make",     "makes",    "making",   "many",    "may",     "me",       "might",    "minute",  "minutes",
    "hour",    "hours",   "day",      "days",     "more",     "most",    "much",    "must",     "my",       "need",    "needed",
    "needs",   "neither", "never",    "new",      "next",     "no",      "nobody",  "none",     "nor",      "not",     "nothing",
    "now",     "of",      "off",      "often",    "old",      "on",      "once",    "one",      "only",     "onto",    "or",
    "other",   "others",  "our",      "out",      "outage",   "over",    "own",     "part",     "people",   "person",  "place",
    "poor",    "possible", "problem", "problems", "put",      "quite",   "rather",  "really",   "reason",   "result",  "root",
    "same",    "see",     "seen",     "several",  "she",      "should",  "shouldn", "since",    "so",       "some",    "somebody",
    "someone", "something", "soon",   "still",    "such",     "take",    "taken",   "takes",    "team",     "teams",   "than",
    "that",    "the",     "their",    "them",     "then",     "there",   "therefore", "these",  "they",     "thing",   "things",
    "this",    "those",   "though",   "through",  "thus",     "time",    "times",   "to",       "today",    "together", "too",
    "took",    "toward",  "towards",  "two",      "under",    "until",   "up",      "upon",     "us",       "use",     "used",
    "uses",    "using",   "very",     "via",      "was",      "wasn",    "way",     "we",       "well",     "went",    "were",
    "weren",   "what",    "when",     "where",    "whether",  "which",   "while",   "who",      "whole",    "why",     "will",
    "with",    "within",  "without",  "won",      "would",    "wouldn",  "yes",     "yet",      "you",      "your",    "s",
    "t",       "ve",      "re",       "d",        "m",        "ll",      "add",     "ensure",   "create",   "accepted", "risk",
});

bool is_stop(std::string_view word) {
  static const std::vector<std::string_view> sorted = [] {
    std::vector<std::string_view> all(kStop.begin(), kStop.end());
    std::sort(all.begin(), all.end());
    return all;
  }();
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

bool strip(std::string& word, std::string_view ending, std::size_t least, std::string_view put = {}) {
  if (word.size() < ending.size() + least || !std::string_view(word).ends_with(ending)) return false;
  word.resize(word.size() - ending.size());
  word.append(put);
  return true;
}

std::string stem(std::string word) {
  if (!strip(word, "ies", 2, "y") && !strip(word, "sses", 2, "ss") && !word.ends_with("ss") && !word.ends_with("us") &&
      !word.ends_with("is"))
    strip(word, "s", 3);
  for (const std::string_view ending : {"ations", "ation", "ition", "ments", "ment", "ness", "ability", "ibility", "able", "ible",
                                        "ally", "ically", "ical", "ingly", "edly", "ing", "ied", "ed", "ly", "ion", "ity",
                                        "ive", "or", "er", "al", "ic"})
    if (strip(word, ending, ending.size() < 3 ? 4 : 3)) break;
  if (word.size() > 3) {
    if (word.back() == 'e' || word.back() == 'y' || word.back() == 'i') word.pop_back();
    // planned, stopped; "pass" and "full" end so by themselves.
    if (word.size() > 3 && word.back() == word[word.size() - 2] && std::string_view("sl").find(word.back()) == std::string_view::npos)
      word.pop_back();
    // migrate and migration
    strip(word, "at", 4);
  }
  // "did not reconnect" is taken up by "connection retries", "misconfigured" by "check the configuration".
  for (const auto& [prefix, least] : {std::pair<std::string_view, std::size_t>{"re", 6}, {"mis", 5}, {"un", 5}, {"auto", 5}})
    if (word.starts_with(prefix) && word.size() >= prefix.size() + least) {
      word.erase(0, prefix.size());
      break;
    }
  return word;
}

}  // namespace

Stems stems_of(std::string_view text) {
  Stems out;
  std::string word;
  const auto push = [&] {
    const bool digits = std::all_of(word.begin(), word.end(), text::is_digit);
    if (word.size() >= 2 && !digits && !is_stop(word)) out.push_back(stem(word));
    word.clear();
  };
  for (const char c : text) {
    if (text::is_word(c) && c != '_')
      word += text::lower(c);
    else
      push();
  }
  push();
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

bool alike(std::string_view a, std::string_view b) {
  if (a == b) return true;
  const std::size_t shorter = std::min(a.size(), b.size());
  return shorter >= 4 && a.substr(0, shorter) == b.substr(0, shorter);
}

bool share_stem(const Stems& a, const Stems& b) {
  // Sorted: what is alike begins alike, so only neighbours with the same first four bytes are compared.
  auto from = b.begin();
  for (const std::string& stem : a) {
    const std::string_view key = std::string_view(stem).substr(0, 4);
    while (from != b.end() && std::string_view(*from).substr(0, 4) < key) ++from;
    for (auto at = from; at != b.end() && std::string_view(*at).substr(0, 4) == key; ++at)
      if (alike(stem, *at)) return true;
  }
  return false;
}

Stems together(const std::vector<const Stems*>& lists) {
  std::vector<std::string_view> all;
  for (const Stems* list : lists) all.insert(all.end(), list->begin(), list->end());
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return {all.begin(), all.end()};
}

const Stems& stems_of(const Context& context, std::string_view text) { return context.memo.of<Stems>(text, stems_of); }

namespace {

constexpr char kItems[] = "stems of items";

struct ItemStems {
  Stems stems;
  bool told = false;
};

bool are_told(const Context& context) {
  std::size_t told = 0;
  for (const model::ActionItem& item : context.document.action_items) {
    const std::size_t words = stems_of(context, item.what_text).size();
    if (words < 2 && (item.has_link || !item.ticket.empty())) return false;
    if (words >= 2) ++told;
  }
  return told > 0;
}

ItemStems read_items(const Context& context) {
  const Document& document = context.document;
  std::unordered_map<std::string_view, std::size_t> count;
  for (const model::ActionItem& item : document.action_items) {
    // What stands below an item in its own lines speaks for it too.
    for (const std::string& one : stems_of(context, document.source->slice(item.span))) ++count[one];
    for (const std::string& one : stems_of(context, item.what_text)) count.try_emplace(one, 1);
  }
  const std::size_t items = document.action_items.size();
  ItemStems out{{}, are_told(context)};
  for (const auto& [stem, times] : count)
    if (items < 5 || times * 2 <= items) out.stems.emplace_back(stem);
  std::sort(out.stems.begin(), out.stems.end());
  return out;
}

// All that the answer depends on, part by part.
template <typename Take>
void for_each_part(const Document& document, const Take& take) {
  for (const model::ActionItem& item : document.action_items) {
    take(document.source->slice(item.span));
    take(item.what_text);
    take(item.has_link || !item.ticket.empty() ? std::string_view("\1\1", 2) : std::string_view("\0\0", 2));
  }
}

bool is_of(std::string_view key, const Document& document) {
  bool same = true;
  for_each_part(document, [&](std::string_view part) {
    same = same && key.size() > part.size() && key.starts_with(part) && key[part.size()] == '\0';
    if (same) key.remove_prefix(part.size() + 1);
  });
  return same && key.empty();
}

struct ItemsKnown {
  std::string key;
  ItemStems items;
};

const ItemStems& items_of(const Context& context) {
  struct Found {
    const ItemStems& items;
  };
  return context.once.get<Found>([&] {
    const Document& document = context.document;
    return Found{context.memo.last<ItemsKnown>(
        kItems, [&](const ItemsKnown& known) { return is_of(known.key, document); },
        [&] {
          ItemsKnown out;
          for_each_part(document, [&](std::string_view part) { out.key.append(part).append(1, '\0'); });
          out.items = read_items(context);
          return out;
        }).items};
  }).items;
}

}  // namespace

const Stems& stems_of_items(const Context& context) { return items_of(context).stems; }

bool items_are_told(const Context& context) { return items_of(context).told; }

bool being_written(const Document& document, Span span) {
  const std::string_view text = document.text();
  return text.find('\n', std::min<std::size_t>(span.end, text.size())) == std::string_view::npos;
}

}  // namespace pm::rules
