#include "questions/meant.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t shortestStem = 4;

// "strikes", "rallies"; "talks" stays, as there is no talk of one.
std::string singular(const std::string& low) {
  if (low.ends_with("ies") && low.size() > 5) return low.substr(0, low.size() - 3) + "y";
  const bool plural = low.ends_with("s") && !low.ends_with("ss") && low.size() > 4;
  return plural ? low.substr(0, low.size() - 1) : low;
}

// What verbs become as nouns: "eruption", "decision", "agreement", "arrival", "protester".
struct Ending {
  std::string_view noun;
  std::string_view verb;
};

constexpr Ending endings[] = {{"ssion", "ss"}, {"ission", "it"}, {"sion", "d"}, {"sion", "t"},
                              {"sion", "s"},   {"ation", "at"},  {"ation", ""}, {"ion", ""},
                              {"ment", ""},    {"al", ""},       {"er", ""},    {"or", ""},
                              {"ance", ""},    {"ery", "er"},    {"ing", ""},   {"ure", ""}};

// Nouns that are made in no such way.
constexpr Ending unlike[] = {
    {"sale", "sell"},           {"death", "die"},          {"loss", "lose"},
    {"choice", "choose"},       {"speech", "speak"},       {"gift", "give"},
    {"marriage", "marry"},      {"complaint", "complain"}, {"response", "respond"},
    {"destruction", "destroy"}, {"theft", "steal"},        {"burial", "bury"},
    {"defence", "defend"},      {"defense", "defend"},     {"application", "apply"},
    {"growth", "grow"},         {"proof", "prove"},        {"belief", "believe"},
    {"acquisition", "acquire"}, {"trial", "try"},          {"threat", "threaten"},
    {"proposal", "propose"},    {"warning", "warn"},       {"flight", "fly"},
    {"delivery", "deliver"},    {"success", "succeed"},    {"suspicion", "suspect"},
    {"departure", "depart"},    {"robbery", "rob"},        {"murderer", "murder"}};

// The roots of the words that a word may be made from, itself among them.
std::set<std::string> familyOf(std::string_view word) {
  const std::string low = singular(lowered(word));
  std::set<std::string> family = {rootOf(low)};
  for (const auto& [noun, verb] : unlike)
    if (low == noun) family.insert(rootOf(verb));
  for (const auto& [noun, verb] : endings) {
    if (!low.ends_with(noun) || low.size() < noun.size() + shortestStem - verb.size()) continue;
    family.insert(rootOf(low.substr(0, low.size() - noun.size()).append(verb)));
  }
  return family;
}

bool areOneFamily(std::string_view a, std::string_view b) {
  const std::set<std::string> of = familyOf(a), in = familyOf(b);
  return std::any_of(of.begin(), of.end(), [&](const std::string& root) {
    return root.size() + 1 >= shortestStem && in.contains(root);
  });
}

// Whether an article never tells of a second thing of this kind. Where `plurals` may stand, only
// those count that tell of several such things.
bool isToldOnce(std::string_view article, std::string_view noun, bool plurals) {
  constexpr std::string_view several =
      "another other two three four both each every previous any "
      "many these those all several";
  const std::string low = lowered(noun), root = rootOf(noun);
  const std::vector<Word> all = words(article);
  std::size_t introduced = 0;
  for (std::size_t i = 1; i < all.size(); ++i) {
    std::string form = lowered(all[i].text);
    if (form.ends_with("'s")) form.resize(form.size() - 2);
    if (rootOf(form) != root) continue;
    const bool other = form == low + "s" || low == form + "s" || form == low + "es";
    if (form != low && !other) continue;
    if (other && !plurals) return false;
    const std::string before = lowered(all[i - 1].text);
    if (holdsWords(several, before)) return false;
    if (form == low && holdsWords("a an first second third last", before) && ++introduced > 1)
      return false;
  }
  return true;
}

// Whether a word is of the family of a noun, or of another noun for the same sort of event.
bool isOfFamily(const std::string& noun, const std::string& word) {
  if (areOneFamily(noun, word)) return true;
  const std::vector<std::string_view> sort = lexicon::sortOf(noun);
  return std::any_of(sort.begin(), sort.end(),
                     [&](std::string_view other) { return areOneFamily(other, word); });
}

// How many things the lead tells of by a word of the noun's family, or for a thing of its kind.
enum class Told { None, One, Several };

Told toldIn(std::string_view lead, const std::string& noun) {
  for (const Word& word : words(lead)) {
    const std::string low = lowered(word.text);
    if (lexicon::isFunctionWord(low)) continue;
    if (lexicon::isOfKind(low, noun)) return Told::One;
    if (!lexicon::isOfKind(singular(low), noun) && !isOfFamily(noun, low)) continue;
    return low.ends_with("s") && !noun.ends_with("s") ? Told::Several : Told::One;
  }
  return Told::None;
}

}  // namespace

bool saysWhich(std::string_view lead, std::string_view noun) {
  const std::string low = lowered(noun);
  const std::set<std::string> roots = contentRoots(lead);
  if (roots.contains(rootOf(low))) return true;
  const std::vector<Word> all = words(lead);
  return std::any_of(all.begin(), all.end(), [&](const Word& word) {
    return lexicon::areOneSort(low, lowered(word.text));
  });
}

bool hintsAt(std::string_view lead, std::string_view noun) {
  return toldIn(lead, lowered(noun)) != Told::None;
}

bool tellsOfOne(std::string_view article, std::string_view noun) {
  const std::string low = lowered(noun);
  return lexicon::areOneSort(low, low) && isToldOnce(article, noun, false);
}

bool isMeant(std::string_view lead, std::string_view article, std::string_view noun) {
  if (saysWhich(lead, noun) || tellsOfOne(article, noun)) return true;
  const Told told = toldIn(lead, lowered(noun));
  return told != Told::None && isToldOnce(article, noun, told == Told::One);
}

}  // namespace questions
