#include "rules/root_cause/_stems.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <map>

#include "text/shared.h"
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

// What all action items say, by stem. Kept between versions: where one item was touched, one is taken out and one comes in.
class ItemStems {
 public:
  void update(const Context& context) {
    const Document& document = context.document;
    const auto& items = document.action_items;
    const auto is_item = [&](const Item& known, const model::ActionItem& item) {
      return known.lines == document.source->slice(item.span) && known.what == item.what_text && known.is_link == links(item);
    };
    const std::size_t shorter = std::min(items_.size(), items.size());
    std::size_t front = 0, back = 0;
    while (front < shorter && is_item(items_[front], items[front])) ++front;
    while (back < shorter - front && is_item(items_[items_.size() - 1 - back], items[items.size() - 1 - back])) ++back;
    const auto begin = items_.begin() + static_cast<std::ptrdiff_t>(front), end = items_.end() - static_cast<std::ptrdiff_t>(back);
    for (auto item = begin; item != end; ++item) count(*item, -1);
    std::vector<Item> now;
    for (std::size_t i = front; i + back < items.size(); ++i) {
      Item& item = now.emplace_back();
      // What stands below an item in its own lines speaks for it too.
      item.lines = std::string(document.source->slice(items[i].span));
      item.what = items[i].what_text;
      item.is_link = links(items[i]);
      count(item, 1);
    }
    items_.insert(items_.erase(begin, end), std::make_move_iterator(now.begin()), std::make_move_iterator(now.end()));
  }

  bool are_told() const { return told_ > 0 && bare_links_ == 0; }

  bool speak_of(const Stems& stems) const {
    return std::any_of(stems.begin(), stems.end(), [this](const std::string& stem) {
      // What is alike begins alike.
      const std::string_view key = std::string_view(stem).substr(0, 4);
      for (auto at = counts_.lower_bound(key); at != counts_.end() && std::string_view(at->first).substr(0, 4) == key; ++at)
        if (tells(at->second) && alike(stem, at->first)) return true;
      return false;
    });
  }

 private:
  struct Item {
    std::string lines;
    text::Shared what;
    bool is_link = false;
  };
  struct Count {
    std::ptrdiff_t lines = 0, what = 0;   // items
  };

  static bool links(const model::ActionItem& item) { return item.has_link || !item.ticket.empty(); }

  // A stem that most of many items share tells nothing.
  bool tells(const Count& count) const {
    const auto times = static_cast<std::size_t>(std::max<std::ptrdiff_t>(count.lines, 1));
    return items_.size() < 5 || times * 2 <= items_.size();
  }

  void count(const Item& item, std::ptrdiff_t by) {
    const auto add = [&](const std::string& stem, std::ptrdiff_t Count::*where) {
      const auto at = counts_.try_emplace(stem).first;
      at->second.*where += by;
      if (at->second.lines == 0 && at->second.what == 0) counts_.erase(at);
    };
    for (const std::string& stem : stems_of(std::string_view(item.lines))) add(stem, &Count::lines);
    const Stems what = stems_of(item.what.str());
    for (const std::string& stem : what) add(stem, &Count::what);
    if (what.size() >= 2) told_ += by;
    else if (item.is_link) bare_links_ += by;
  }

  std::vector<Item> items_;
  std::map<std::string, Count, std::less<>> counts_;
  std::ptrdiff_t told_ = 0, bare_links_ = 0;   // items
};

const ItemStems& stems_of_items(const Context& context) {
  struct Found {
    const ItemStems& items;
  };
  return context.once.get<Found>([&] {
    ItemStems& items = context.memo.state<ItemStems>(kItems);
    items.update(context);
    return Found{items};
  }).items;
}

}  // namespace

bool items_speak_of(const Context& context, const Stems& stems) { return stems_of_items(context).speak_of(stems); }

bool items_are_told(const Context& context) { return stems_of_items(context).are_told(); }

bool being_written(const Document& document, Span span) {
  const std::string_view text = document.text();
  return text.find('\n', std::min<std::size_t>(span.end, text.size())) == std::string_view::npos;
}

}  // namespace pm::rules
