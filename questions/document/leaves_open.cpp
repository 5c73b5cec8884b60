#include "questions/document/leaves_open.h"

#include <algorithm>
#include <string>
#include <vector>

#include "questions/document/genders.h"
#include "questions/lexicon.h"
#include "questions/meant.h"
#include "questions/words.h"

namespace questions {
namespace {

// "it is clear that", "it's time to", "it takes": an "it" that stands for nothing before it.
bool isEmpty(const std::vector<std::string>& low, std::size_t at) {
  constexpr std::size_t near = 9;
  if (low[at] != "it" || at + 2 >= low.size()) return false;
  if (isAny(low[at + 1], {"seems", "turns", "takes"})) return true;
  const std::size_t end = std::min(low.size(), at + near);
  for (std::size_t i = at + 1; i + 1 < end; ++i) {
    const bool judges = isAny(
        low[i], {"important", "clear",     "essential", "time",      "possible",     "impossible",
                 "hard",      "difficult", "easy",      "necessary", "early",        "late",
                 "likely",    "unlikely",  "vital",     "wrong",     "right",        "reasonable",
                 "believed",  "true",      "sad",       "fair",      "unacceptable", "obvious",
                 "better",    "crucial",   "critical",  "good",      "up",           "imperative",
                 "unfair",    "strange",   "rare",      "apparent",  "evident",      "proper",
                 "premature", "natural",   "wise",      "sensible",  "foolish"});
    // Not of "it is an important warning to others".
    if (judges && isAny(low[i + 1], {"that", "to", "how", "when", "whether", "who", "for"}))
      return true;
  }
  return false;
}

bool opensSentence(std::string_view said, const Word& word) {
  const std::size_t before = said.substr(0, word.range.begin).find_last_not_of(" \n\"'");
  return before == std::string_view::npos ||
         std::string_view(".!?").find(said[before]) != std::string_view::npos;
}

// "had nothing to do with that": ends with it.
bool endsClause(std::string_view said, const Word& that) {
  return that.range.end >= said.size() ||
         std::string_view(".;!?").find(said[that.range.end]) != std::string_view::npos;
}

// "imperils that fundamental principle": no clause follows it, so that it points at something.
bool pointsAtEnd(std::string_view said, const std::vector<Word>& all, std::size_t that) {
  constexpr std::size_t most = 2;
  for (std::size_t i = that + 1; i < all.size() && i <= that + most; ++i) {
    const std::string low = lowered(all[i].text);
    if (lexicon::isFunctionWord(low) || lexicon::isFiniteVerb(low) || low.find('\'') != low.npos ||
        low.ends_with("s") || low.ends_with("ed"))
      return false;
    const std::size_t end = all[i].range.end;
    if (end >= said.size() || std::string_view(".,;!?").find(said[end]) != std::string_view::npos)
      return true;
  }
  return false;
}

// "water into that area", "in that case": a thing told before, unlike "at that of the mayor".
bool isThatThing(const std::vector<std::string>& low, std::size_t at) {
  return low[at] == "that" && at > 0 && at + 1 < low.size() &&
         isAny(low[at - 1], {"in", "into", "of", "on", "at", "by", "for", "from", "to", "with",
                             "about", "after", "before", "during", "over", "under", "through"}) &&
         !lexicon::isFunctionWord(low[at + 1]);
}

// "American than such a competition": one of a kind that was told before.
bool isSuchThing(const std::vector<std::string>& low, std::size_t at) {
  return low[at] == "such" && at > 0 && at + 1 < low.size() && low[at + 1] != "as" &&
         isAny(low[at - 1],
               {"in", "of", "on", "by", "for", "from", "to", "with", "about", "than", "any"});
}

// "at both locations": two that were told before, unlike "both boys and girls", "both ends of it".
bool isPair(const std::vector<std::string>& low, std::size_t at) {
  if (low[at] != "both" || at + 1 >= low.size()) return false;
  for (std::size_t i = at + 1; i < std::min(low.size(), at + 5); ++i)
    if (isAny(low[i], {"and", "of"})) return false;
  const std::string& thing = low[at + 1];
  return thing.size() > 3 && thing.ends_with('s') && !lexicon::isFunctionWord(thing) &&
         !isAny(thing, {"sides", "parties", "countries", "nations", "teams", "houses", "sexes"});
}

// "hard to get there", "we went there": unlike "there are boats".
bool pointsThere(const std::vector<std::string>& low, std::size_t at) {
  return isAny(low[at - 1],
               {"get", "got", "go", "went", "come", "came", "live", "lived", "stay", "stayed",
                "work", "worked", "up", "down", "in", "from", "over", "out"});
}

bool isMany(std::string_view low) {
  return (low.size() > 3 && low.ends_with('s') && !low.ends_with("ss") && !low.ends_with("us") &&
          !lexicon::isFunctionWord(low)) ||
         isAny(low,
               {"people", "children", "men", "women", "police", "everyone", "everybody", "anyone",
                "anybody", "those", "families", "team", "crew", "staff", "majority"});
}

// "a crane fell and it was not ours", "the engine failed because it was old".
bool isBound(const std::vector<std::string>& low, std::size_t at) {
  const bool joined = at > 0 && isAny(low[at - 1], {"and", "but", "because", "if", "when", "so"});
  for (std::size_t i = 0; i + 2 < at; ++i)
    if (isAny(low[i], {"a", "an", "our", "my", "your", "every", "each", "another", "no"}) ||
        (joined && low[i] == "the"))
      return true;
  return false;
}

// "British", "Africans", "Maldives": no name that "he" could take up.
bool isFolk(std::string_view low) {
  return low.ends_with("ish") || low.ends_with("ian") || low.ends_with("ese") ||
         low.ends_with("s") || low.ends_with("can");
}

bool isOne(std::string_view low) {
  return isAny(low, {"someone", "somebody", "anyone", "anybody", "everyone", "everybody", "nobody",
                     "whoever", "person", "child"}) ||
         genderOfNoun(low) != language::Gender::Unknown;
}

}  // namespace

bool leavesOpen(std::string_view quotation, std::string_view lead) {
  std::vector<std::string> low;
  const std::vector<Word> all = words(quotation);
  for (const Word& word : all) low.push_back(withoutContraction(word.text));
  bool named = false;     // what "it" may take up
  bool somebody = false;  // whom "he" may take up
  bool many = false;      // what "they" may take up
  bool later = false;     // behind its first sentence it may take up the one before
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::string next = i + 1 < low.size() ? low[i + 1] : "";
    const bool opens = opensSentence(quotation, all[i]);
    later = later || (opens && i > 0);
    if (isAny(low[i], {"this", "these", "those"}) && !later) {
      const bool period = isAny(next, {"year", "month", "week", "season", "century", "summer",
                                       "winter", "country", "world", "planet"});
      const bool whole = low[i] == "those" &&
                         isAny(next, {"who", "that", "which", "in", "of", "with", "whose", "from"});
      const bool led = !next.empty() && !lexicon::isFunctionWord(next) && saysWhich(lead, next);
      if (!period && !whole && !led) return true;
    } else if (low[i] == "that" && (i == 0 || pointsAtEnd(quotation, all, i) ||
                                    (!later && endsClause(quotation, all[i])))) {
      return true;
    } else if (!later && (isThatThing(low, i) || isSuchThing(low, i) || isPair(low, i))) {
      return true;
    } else if (low[i] == "there" && i > 0 && !named && pointsThere(low, i)) {
      return true;
    } else if (lexicon::isThirdPerson(low[i])) {
      const bool group = isAny(low[i], {"they", "them", "their", "theirs", "themselves"});
      const bool thing = isAny(low[i], {"it", "its", "itself"});
      const bool bound = thing   ? named || later || isEmpty(low, i) || isBound(low, i)
                         : group ? named || many
                                 : somebody;
      if (!bound) return true;
    }
    const bool upper = startsUpper(all[i].text) && !opens && low[i] != "i";
    named = named || (upper && !lexicon::isTitle(low[i]));  // "the President" is no "it"
    somebody = somebody || (upper && !isFolk(low[i])) || isOne(low[i]);
    many = many || isMany(low[i]);
  }
  return false;
}

}  // namespace questions
