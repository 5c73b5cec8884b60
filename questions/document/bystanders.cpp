#include "questions/document/bystanders.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "questions/words.h"

namespace questions {
namespace {

// "who lives near the station", "who saw the crash": all that is told of him is where he was.
bool wasNear(std::string_view clause) {
  const std::vector<Word> all = words(clause);
  if (all.size() < 2 || lowered(all[0].text) != "who") return false;
  const std::string verb = lowered(all[1].text);
  if (isAny(verb, {"saw", "witnessed", "heard", "filmed", "watched"})) return true;
  const bool stood = isAny(verb, {"lives", "lived", "was", "is", "works", "worked"});
  return stood && std::any_of(all.begin() + 2, all.end(), [](const Word& word) {
           return isAny(lowered(word.text),
                        {"near", "nearby", "metres", "meters", "yards", "bus", "tram", "train"});
         });
}

}  // namespace

bool isBystander(text::Range mention, const Document& document) {
  constexpr std::size_t near = 60;  // bytes
  const std::string_view article = document.text();
  const std::string_view behind = article.substr(mention.end, near);
  const std::size_t comma = behind.starts_with(",") ? behind.find_first_of(",.”\"", 1) : 0;
  const std::size_t from = mention.begin - std::min(mention.begin, near);
  std::string_view before = article.substr(from, mention.begin - from);
  if (const std::size_t stop = before.find_last_of(".,”\"\n"); stop != std::string_view::npos)
    before.remove_prefix(stop + 1);
  const std::string called = std::string(before) + " " + std::string(behind.substr(0, comma));
  if (comma > 0 && wasNear(behind.substr(1, comma - 1))) return true;
  const std::vector<Word> all = words(called);
  return std::any_of(all.begin(), all.end(), [](const Word& word) {
    return isAny(
        lowered(word.text),
        {"resident",  "witness",  "eyewitness", "user",      "commenter", "shopper",    "tourist",
         "neighbour", "neighbor", "onlooker",   "spectator", "bystander", "passer-by",  "attending",
         "traveller", "traveler", "passenger",  "reporter",  "guide",     "shopkeeper", "grocery",
         "shop",      "foreman",  "pensioner",  "customer",  "villager"});
  });
}

bool isBystander(const Person& person, const Document& document) {
  return std::any_of(person.mentions.begin(), person.mentions.end(),
                     [&](text::Range mention) { return isBystander(mention, document); });
}

}  // namespace questions
