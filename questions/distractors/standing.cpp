#include "questions/distractors/standing.h"

#include <algorithm>
#include <initializer_list>
#include <vector>

#include "questions/distractors/countries.h"
#include "questions/distractors/nationalities.h"
#include "questions/words.h"

namespace questions {
namespace {

// "director of operations", "the marine director of the chamber": one of several under a head.
bool isOfDivision(std::string_view post) {
  const std::size_t of = post.find(" of ");
  if (of == std::string_view::npos) return false;
  const std::vector<Word> head = words(post.substr(0, of)), rest = words(post.substr(of + 4));
  if (head.empty() || rest.empty() ||
      !isAny(lowered(head.back().text), {"director", "manager", "officer", "editor", "head"}))
    return false;
  if (!startsUpper(rest.front().text) && rest.front().text != "the") return true;
  return head.size() == 2 &&
         !isAny(lowered(head.front().text), {"executive", "managing", "general"});
}

// "deputy chief": stands below somebody else.
bool isBelow(std::string_view post) {
  return holdsAny(post, {"deputy", "vice", "assistant", "associate", "acting", "junior", "regional",
                         "local", "press", "private", "police"}) ||
         holdsWords(post, "country director") || holdsWords(post, "country manager");
}

// The words of a headline without countries and their peoples: they tell of no body.
bool isNamedIn(std::string_view headline, std::string_view post) {
  const std::vector<Word> all = words(headline);
  return std::any_of(all.begin(), all.end(), [&](const Word& word) {
    return startsUpper(word.text) && !isCountry(word.text) &&
           countryOfNationality(word.text).empty() && shareAWord(word.text, post);
  });
}

}  // namespace

bool isOfStanding(std::string_view post, std::string_view headline) {
  if (isBelow(post) || isOfDivision(post)) return false;
  if (holdsAny(post,
               {"minister", "secretary", "secretary-general", "chancellor", "leader", "governor",
                "mayor", "speaker", "commissioner", "ambassador", "archbishop", "senator"}))
    return true;
  const bool national =
      holdsAny(post, {"national",   "federal", "un",       "eu",         "european", "world",
                      "supreme",    "nato",    "cia",      "fbi",        "nasa",     "parliament",
                      "congress",   "senate",  "election", "electoral",  "army",     "armed",
                      "commission", "council", "party",    "government", "state",    "states",
                      "union",      "nations", "reserve",  "court",      "ministry", "royal"});
  return national || isNamedIn(headline, post);
}

}  // namespace questions
