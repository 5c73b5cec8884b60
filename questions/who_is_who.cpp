#include "questions/who_is_who.h"

#include <algorithm>
#include <initializer_list>
#include <vector>

#include "questions/distractors/circles.h"
#include "questions/distractors/cities.h"
#include "questions/distractors/countries.h"
#include "questions/distractors/homes.h"
#include "questions/distractors/nationalities.h"
#include "questions/document/roles.h"
#include "questions/document/walks.h"
#include "questions/lead.h"
#include "questions/review/checks.h"
#include "questions/words.h"

namespace questions {
namespace {

bool shareAKin(const std::set<std::string>& some, const std::set<std::string>& others) {
  return std::any_of(some.begin(), some.end(), [&](const std::string& root) {
    return std::any_of(others.begin(), others.end(),
                       [&](const std::string& other) { return reviewing::akin(root, other); });
  });
}

bool isInLead(const std::string& name, const Item& item) {
  return shareAWord(leadIn(item.stem), name);
}

// What can be told of an option's person without naming another one.
std::vector<std::string> tellable(std::size_t option, const Item& item, const Document& document) {
  const std::string& name = item.options[option].text;
  std::vector<std::string> roles = rolesOf(name, rivals::homeOf(document, name));
  std::erase_if(roles, [&](const std::string& role) {
    return std::any_of(item.options.begin(), item.options.end(), [&](const Option& other) {
      return other.text != name && shareAWord(other.text, role);
    });
  });
  return roles;
}

// Wrong options of whom nothing can be told go where two others are left.
void dropUntold(Item& item, const Document& document) {
  constexpr std::size_t enough = 3;  // the key and two others
  std::vector<bool> untold;
  for (std::size_t i = 0; i < item.options.size(); ++i)
    untold.push_back(i != item.key && tellable(i, item, document).empty() &&
                     !isInLead(item.options[i].text, item));
  const auto told = std::count(untold.begin(), untold.end(), false);
  if (static_cast<std::size_t>(told) < enough) return;
  for (std::size_t i = item.options.size(); i-- > 0;)
    if (untold[i]) {
      item.options.erase(item.options.begin() + static_cast<std::ptrdiff_t>(i));
      if (i < item.key) --item.key;
    }
}

// A place of which somebody is, by what he is: "Florida senator", "Norwegian minister".
bool saysPlace(const std::string& role) {
  const std::vector<Word> all = words(role);
  return std::any_of(all.begin(), all.end(), [](const Word& word) {
    return startsUpper(word.text) &&
           (isCountry(word.text) || isDivision(word.text) || !countriesIn(word.text).empty() ||
            !countryOfCity(word.text).empty());
  });
}

// "EU".
bool isLetters(std::string_view word) {
  return word.size() > 1 &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool isSpokesman(const std::string& role) {
  const std::vector<Word> all = words(role);
  return std::any_of(all.begin(), all.end(), [](const Word& word) {
    return isAny(lowered(word.text),
                 {"spokesman", "spokeswoman", "spokesperson", "representative", "lawyer"});
  });
}

// Whether the words answer by what is told of the key alone: “we” of a spokesman or of somebody of
// a place, letters that stand for his body.
bool tellsKey(const std::string& asked, const std::vector<std::string>& roles, std::size_t key) {
  const auto alone = [&](const auto& has) {
    for (std::size_t i = 0; i < roles.size(); ++i)
      if (has(roles[i]) != (i == key)) return false;
    return true;
  };
  const std::vector<Word> all = words(asked);
  const bool we = holdsAny(asked, {"we", "our", "us", "ours"});
  const bool place = holdsAny(asked, {"state", "city", "town", "county", "country", "nation",
                                      "province", "island", "people"});
  return (we && (alone(isSpokesman) || (place && alone(saysPlace)))) ||
         std::any_of(all.begin(), all.end(), [&](const Word& word) {
           return isLetters(word.text) && alone([&](const std::string& role) {
                    return reviewing::spellsOut(role, word.text);
                  });
         });
}

// Whether the headline says what the key is, and what nobody else is: “Greek prime minister backs
// pipeline”.
bool leadTellsKey(const Item& item, const std::vector<std::string>& roles) {
  const std::set<std::string> told = contentRoots(leadIn(item.stem));
  const auto isTold = [&](const std::string& role) {
    const std::set<std::string> roots = contentRoots(role);
    return !roots.empty() && std::includes(told.begin(), told.end(), roots.begin(), roots.end());
  };
  for (std::size_t i = 0; i < roles.size(); ++i)
    if (isTold(roles[i]) != (i == item.key)) return false;
  return !roles.empty();
}

// A role for each option, "" for whom the lead names; none if somebody's is not told.
std::vector<std::string> rolesFor(const Item& item, const Document& document) {
  const std::string body(withoutLead(item.stem));
  const std::set<std::string> asked = contentRoots(body);
  std::vector<std::string> chosen(item.options.size());
  bool hinted = false;  // another's has a word of the stem as well
  for (std::size_t i = 0; i < item.options.size(); ++i) {
    const std::vector<std::string> roles = tellable(i, item, document);
    if (roles.empty() && !isInLead(item.options[i].text, item)) return {};
    if (!roles.empty()) chosen[i] = roles.front();
    hinted = hinted || (i != item.key && shareAKin(contentRoots(chosen[i]), asked));
  }
  if (tellsKey(body, chosen, item.key) || leadTellsKey(item, chosen)) return {};
  if (hinted || !shareAKin(contentRoots(chosen[item.key]), asked)) return chosen;
  for (const std::string& role : tellable(item.key, item, document)) {
    chosen[item.key] = role;
    if (!shareAKin(contentRoots(role), asked)) return chosen;
  }
  return {};
}

}  // namespace

void tellWhoIsWho(Item& item, const Document& document) {
  dropUntold(item, document);
  const std::vector<std::string> roles = rolesFor(item, document);
  for (std::size_t i = 0; i < roles.size(); ++i)
    if (!roles[i].empty()) item.options[i].text += ", " + roles[i];
}

std::optional<std::string> bareName(const Item& item, const Document& document) {
  const bool told = std::any_of(item.options.begin(), item.options.end(), [](const Option& option) {
    return answerIn(option.text) != option.text;
  });
  if (item.kind != "who_said" || told || isOfSport(document)) return std::nullopt;
  const int year = yearOf(document);
  const auto isKnown = [&](const Option& option) {
    return isInLead(option.text, item) || rules(option.text, document) ||
           !circlesOf(option.text, year).empty();
  };
  if (!isKnown(item.keyOption())) return item.keyOption().text;
  const std::vector<Option> others = distractors(item);
  const auto unknown = std::find_if_not(others.begin(), others.end(), isKnown);
  const auto known = std::count_if(others.begin(), others.end(), isKnown);
  if (2 * static_cast<std::size_t>(known) < others.size()) return unknown->text;
  return std::nullopt;
}

}  // namespace questions
