#include "questions/document/bystanders.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "questions/words.h"

namespace questions {

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

}  // namespace questions
