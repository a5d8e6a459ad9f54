#include "prose/names.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

namespace pm::prose {

using enum word::Bit;

namespace {

constexpr std::array<std::string_view, 16> kTeamParts{"team", "teams", "platform", "ops", "devops", "sre", "infra", "oncall", "on-call",
                                                      "here", "channel", "everyone", "all", "eng", "engineering", "support"};

// How many tokens from `at` the name covers: "Dana Novak" covers two.
std::size_t covers(std::string_view name, std::span<const Token> tokens, std::size_t at) {
  std::size_t count = 0;
  while (!name.empty()) {
    const auto space = name.find(' ');
    const std::string_view part = name.substr(0, space);
    if (at + count >= tokens.size() || tokens[at + count].norm != part || tokens[at + count].punctuation()) return 0;
    ++count;
    name = space == std::string_view::npos ? std::string_view{} : name.substr(space + 1);
  }
  return count;
}

std::size_t longest(const std::vector<std::string>& list, std::span<const Token> tokens, std::size_t at) {
  std::size_t best = 0;
  const char first = tokens[at].norm.empty() ? '\0' : tokens[at].norm.front();
  for (const auto& name : list)
    if (!name.empty() && name.front() == first) best = std::max(best, covers(name, tokens, at));
  return best;
}

bool listed(const std::vector<std::string>& list, std::string_view name) { return std::find(list.begin(), list.end(), name) != list.end(); }

void mark_handle(Token& token, const KnownNames& names) {
  const std::string_view handle = token.norm;
  if (listed(names.handles, handle) || listed(names.names, handle)) token.classes |= bit(kNamed) | bit(kCapital);
  else if (listed(names.things, handle)) token.classes |= bit(kThing);
  else if (looks_like_team(handle)) token.classes |= bit(kCollective);
  else token.classes |= bit(kNamed) | bit(kCapital);
}

bool given_name(const Token& token) { return token.is(bit(kGivenName)) && !token.is(bit(kNotName) | bit(kThing)); }

// "Charlotte region", "Victor Ops": a name that only begins that of a thing.
bool goes_on_as_a_thing(std::span<const Token> tokens, std::size_t at) {
  if (at + 1 >= tokens.size()) return false;
  const Token& next = tokens[at + 1];
  return next.is(bit(kSystem) | bit(kSystemModifier) | bit(kThing) | bit(kCollective)) || (next.capital && next.id != kUnknownWord && !next.is(bit(kGivenName)));
}

}  // namespace

bool looks_like_team(std::string_view handle) {
  if (handle.find('/') != std::string_view::npos) return true;
  std::size_t begin = 0;
  while (begin <= handle.size()) {
    const std::size_t end = std::min(handle.find_first_of("-_.", begin), handle.size());
    const std::string_view part = handle.substr(begin, end - begin);
    if (std::find(kTeamParts.begin(), kTeamParts.end(), part) != kTeamParts.end() || (part.size() > 4 && part.ends_with("team"))) return true;
    begin = end + 1;
  }
  return handle == "on-call";
}

void mark_names(TokenizedPassage& passage, const KnownNames& names) {
  auto& tokens = passage.tokens();
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    Token& token = tokens[i];
    if (token.kind == TokenKind::Handle) {
      mark_handle(token, names);
      continue;
    }
    if (token.kind != TokenKind::Word && token.kind != TokenKind::Thing) continue;
    if (const std::size_t thing = longest(names.things, tokens, i); thing > 0) {
      for (std::size_t n = 0; n < thing; ++n) {
        tokens[i + n].classes &= ~(bit(kGivenName) | bit(kPerson) | bit(kMaybePerson));
        tokens[i + n].classes |= bit(kThing);
      }
      i += thing - 1;
      continue;
    }
    if (!token.capital) continue;
    // "Will this happen again?" and "May 3" are no persons, whoever is on the roster.
    const bool another_word = token.is(bit(kModal) | bit(kTimeWord)) && (i == 0 || tokens[i - 1].punctuation() || (i + 1 < tokens.size() && tokens[i + 1].kind == TokenKind::Number));
    if (another_word) continue;
    const std::size_t known = std::max(longest(names.names, tokens, i), longest(names.handles, tokens, i));
    for (std::size_t n = 0; n < known; ++n) {
      tokens[i + n].classes &= ~(bit(kModal) | bit(kTimeWord) | bit(kPast) | bit(kParticiple) | bit(kIng) | bit(kNotName) | bit(kAdverb));
      tokens[i + n].classes |= bit(kNamed);
    }
    if (known > 0) i += known - 1;
    else if (given_name(token) && !goes_on_as_a_thing(tokens, i)) token.classes |= bit(kNamed);
  }
}

}  // namespace pm::prose
