#include "questions/document/roles.h"

#include <algorithm>

#include "questions/distractors/nationalities.h"
#include "questions/document/callings.h"
#include "questions/document/posts.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t longest = 10;  // words

bool isLink(std::string_view low) {
  return isAny(low, {"of", "at", "for", "in", "from", "with", "on", "to", "by", "who", "which"});
}

// Words that say little while nobody says of what.
bool isThin(std::string_view low) {
  return isAny(
      low, {"head",      "chief",     "boss",           "leader",      "officer",      "official",
            "member",    "associate", "expert",         "director",    "manager",      "executive",
            "secretary", "chairman",  "chair",          "chairwoman",  "chairperson",  "aide",
            "adviser",   "advisor",   "minister",       "owner",       "founder",      "co-founder",
            "cofounder", "spokesman", "partner",        "spokeswoman", "spokesperson", "envoy",
            "deputy",    "user",      "representative", "commander"});
}

// "President", "Prime Minister" behind "Russian" or alone: small, as they stand behind the name.
bool isSmall(std::string_view word) {
  if (startsUpper(word.substr(1))) return false;  // "CEO"
  const std::string low = lowered(word);
  return isTitleWord(low) || isAny(low, {"district", "rear", "staff"}) ||
         (isCalling(low) && countryOfNationality(word).empty());
}

// "Smithsonian" of "Smithsonian curator": of a calling before another, it is the name of a body.
bool isOfABody(const std::vector<Word>& all, std::size_t i) {
  return i + 1 < all.size() && lowered(all[i].text).ends_with("ian") &&
         isCalling(lowered(all[i + 1].text));
}

// Where the run of capitals that begins at a word ends.
std::size_t runEnd(const std::vector<Word>& all, std::size_t begin) {
  std::size_t end = begin;
  while (end < all.size() && startsUpper(all[end].text)) ++end;
  return end;
}

// "Russian president" for "Russian President", "secretary of state" for "Secretary of State";
// "State Department" and "the Board of Health" stay.
std::string withSmallTitles(std::string text) {
  const std::string as = text;
  const std::vector<Word> all = words(as);
  bool small = true;  // the run before "of" was a title
  for (std::size_t begin = 0; begin < all.size(); ++begin) {
    const std::size_t end = runEnd(all, begin);
    if (end == begin) continue;
    std::size_t title = end;
    while (title > begin && isSmall(all[title - 1].text) && !isOfABody(all, title - 1)) --title;
    const bool whole = title == begin;
    const bool behindName = begin > 0 && !small;
    const bool ofName = all[begin].text == "The" ||
                        (behindName && (whole || !isCalling(lowered(all[end - 1].text))));
    if (!ofName)
      for (std::size_t i = title; i < end; ++i)
        text[all[i].range.begin] = lowered(text.substr(all[i].range.begin, 1))[0];
    small = title < end && !ofName;
    begin = end;
  }
  return text;
}

// At most so many words, cut where a part of them ends; empty if nothing is left.
std::string cutShort(const std::string& text) {
  const std::vector<Word> all = words(text);
  if (all.size() <= longest) return text;
  for (std::size_t i = longest; i > 1; --i) {
    const std::string low = lowered(all[i].text);
    // The University of Rome is not cut.
    if (!isLink(low) || (low == "of" && startsUpper(all[i - 1].text))) continue;
    return squeezed(text.substr(0, all[i].range.begin));
  }
  return "";
}

// Behind a name; empty where it says too little, or only what the words around it tell.
std::string roleIn(const Called& called) {
  std::string text = called.text;
  if (text.starts_with("who ") || text.starts_with("as ") || hasDigit(text) ||
      isOfFormerDays(text) || holdsWords(text, "identified as") ||
      text.find_first_of(",;:()\"") != std::string::npos || text.find("“") != std::string::npos)
    return "";
  if (called.belongs) return cutShort("of " + text);
  for (std::string_view article : {"the ", "The ", "a ", "A ", "an ", "An "})
    if (text.starts_with(article)) text.erase(0, article.size());
  text = cutShort(withSmallTitles(std::move(text)));
  return isThin(lowered(text)) ? "" : text;
}

}  // namespace

std::vector<std::string> rolesOf(const std::string& person, const Document& document) {
  std::vector<std::string> roles;
  for (const Called& called : document.callings) {
    if (called.person != person || saysOfAnother(called, document)) continue;
    std::string role = roleIn(called);
    if (!role.empty() && std::find(roles.begin(), roles.end(), role) == roles.end())
      roles.push_back(std::move(role));
  }
  std::stable_partition(roles.begin(), roles.end(),
                        [](const std::string& role) { return wordCount(role) > 1; });
  return roles;
}

bool saysOfAnother(const Called& called, const Document& document) {
  return std::any_of(document.people.begin(), document.people.end(), [&](const Person& person) {
    return person.name != called.person && called.text.ends_with(" " + person.name);
  });
}

bool isOfFormerDays(const std::string& calling) {
  const std::vector<Word> all = words(calling);
  return std::any_of(all.begin(), all.end(), [](const Word& word) {
    const std::string low = lowered(word.text);
    return low == "then" || low.starts_with("then-");
  });
}

}  // namespace questions
