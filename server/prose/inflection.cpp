#include "prose/inflection.h"

namespace pm::prose {
namespace {

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

bool ends_with_consonant_y(std::string_view word) {
  return word.size() > 1 && word.back() == 'y' && !is_vowel(word[word.size() - 2]);
}

std::string with_s(std::string_view word) {
  std::string out(word);
  if (ends_with_consonant_y(word)) {
    out.back() = 'i';
    return out + "es";
  }
  const bool hisses = word.ends_with("s") || word.ends_with("x") || word.ends_with("z") || word.ends_with("ch") || word.ends_with("sh");
  return out + (hisses ? "es" : "s");
}

std::string with_ed(std::string_view base) {
  std::string out(base);
  if (base.ends_with("e")) return out + "d";
  if (ends_with_consonant_y(base)) {
    out.back() = 'i';
    return out + "ed";
  }
  return out + "ed";
}

std::string with_ing(std::string_view base) {
  std::string out(base);
  if (base.size() > 2 && base.ends_with("e") && !base.ends_with("ee")) out.pop_back();
  return out + "ing";
}

}  // namespace

void Verbs::add(std::string_view base, std::string_view past, std::string_view participle) {
  VerbForms forms{std::string(base), with_s(base), std::string(past), std::string(participle), with_ing(base)};
  // skip, skipped: the doubled letter stays in skipping; get, got: listed by their -tt- participle or short stem.
  const bool doubled = past.size() == base.size() + 3 && past.ends_with("ed") && past[base.size()] == base.back();
  const bool short_stem = base.size() == 3 && !is_vowel(base[0]) && is_vowel(base[1]) && !is_vowel(base[2]) && base[2] != 'w' && base[2] != 'y';
  if (doubled || short_stem || base == "forget") forms.ing = std::string(base) + base.back() + "ing";
  participle_of_past_[forms.past] = forms.participle;
  irregular_[forms.base] = std::move(forms);
}

VerbForms Verbs::forms(std::string_view base) const {
  if (const auto found = irregular_.find(base); found != irregular_.end()) return found->second;
  // fat-finger, double-check, force-push: the last part is the verb.
  if (const auto dash = base.rfind('-'); dash != std::string_view::npos) {
    const std::string head(base.substr(0, dash + 1));
    VerbForms tail = forms(base.substr(dash + 1));
    return {head + tail.base, head + tail.third, head + tail.past, head + tail.participle, head + tail.ing};
  }
  return {std::string(base), with_s(base), with_ed(base), with_ed(base), with_ing(base)};
}

std::string Verbs::participle_of_past(std::string_view past) const {
  const auto found = participle_of_past_.find(past);
  return found != participle_of_past_.end() ? found->second : std::string(past);
}

std::string plural_of(std::string_view noun) { return with_s(noun); }

}  // namespace pm::prose
