#include "questions/document/capitals.h"

#include <algorithm>

#include "questions/distractors/nationalities.h"
#include "questions/document/callings.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

// "European", "African": of a country's neighbours too.
bool isContinental(std::string_view adjective) {
  return isAny(adjective, {"European", "African", "Asian", "American", "Arab", "Nordic", "Western",
                           "Eastern", "Northern", "Southern", "Islamic", "Christian", "Muslim",
                           "Jewish", "Catholic", "Soviet", "Palestinian", "Kurdish"});
}

// "Prime" of "Prime Minister Ann Lee", not "Former" of "Former President Lee".
bool opensTitle(const language::Tree& tree, std::size_t word) {
  if (word + 2 >= tree.words.size() || !startsUpper(tree.words[word].form)) return false;
  const std::string& next = tree.words[word + 1].form;
  return startsUpper(next) && lexicon::isTitle(lowered(next)) &&
         isAny(tree.words[word].upos, {"ADJ", "NOUN"}) &&
         !isAny(lowered(tree.words[word].form),
                {"former", "current", "then", "new", "outgoing", "acting", "late", "fellow", "many",
                 "other", "several", "most", "some", "incumbent", "recent"});
}

// "Golfer" of "Golfer Ann Lee": a trade, which the tagger takes for a part of the name.
bool opensWithTrade(const language::Tree& tree, std::size_t word) {
  const std::string low = lowered(tree.words[word].form);
  if (word > 0 || tree.words.size() < 3 || !isCalling(low) || lexicon::isTitle(low)) return false;
  const language::Name* name = language::nameAt(tree, 1);
  return name && name->kind == language::NameKind::Person && name->end >= 3;
}

bool isLetter(std::string_view form) {
  return !form.empty() && ((form[0] >= 'a' && form[0] <= 'z') || startsUpper(form));
}

// "joined Wanderers from Lund": alone, not a word of a longer name.
bool standsAlone(const language::Tree& tree, std::size_t word) {
  if (word == 0 || !isLetter(tree.words[word - 1].form) || startsUpper(tree.words[word - 1].form))
    return false;
  return word + 1 >= tree.words.size() || !startsUpper(tree.words[word + 1].form);
}

// "Copper from Lund", "Uranium fuel": a stuff or a thing that opens its sentence, taken for a name,
// of which the article tells in small letters.
bool isSmallElsewhere(const Document& document, const language::Tree& tree) {
  constexpr std::size_t shortest = 4;
  const std::string& form = tree.words[0].form;
  const bool joined = tree.words.size() > 1 && startsUpper(tree.words[1].form);
  if (joined || form.size() < shortest || !startsUpper(form) || startsUpper(form.substr(1)))
    return false;
  const std::string low = lowered(form);
  if (document.text().find(low) == std::string::npos)
    return false;  // sooner seen than by its words
  bool small = false;
  for (const std::optional<language::Tree>& other : document.trees) {
    if (!other) continue;
    for (std::size_t i = 0; i < other->words.size(); ++i) {
      if (i > 0 && other->words[i].form == form) return false;
      small = small || (other->words[i].form == low && other->words[i].upos == "NOUN");
    }
  }
  return small;
}

}  // namespace

bool keepsCapital(const Document& document, const language::Tree& tree, std::size_t word) {
  if (word == 0 && isSmallElsewhere(document, tree)) return false;
  if (keepsCapital(tree, word)) return true;
  if (language::baseRelation(tree.words[word].relation) != "nsubj") return false;
  const std::string& form = tree.words[word].form;
  const std::string low = lowered(form);
  bool named = false;
  for (const std::optional<language::Tree>& other : document.trees) {
    if (!other) continue;
    for (std::size_t i = 0; i < other->words.size(); ++i) {
      if (other->words[i].form == low) return false;
      named = named || (other->words[i].form == form && standsAlone(*other, i));
    }
  }
  return named;
}

bool keepsCapital(const language::Tree& tree, std::size_t word) {
  const language::Word& own = tree.words[word];
  if (opensWithTrade(tree, word)) return false;
  const bool named = own.upos == "PROPN" || (own.xpos.starts_with("NNP") && own.upos != "NOUN");
  if (named || own.form == "I") return true;
  if (hasInnerCapital(own.form)) return true;  // "SpaceShipOne"
  if (own.form.size() > 1 && startsUpper(own.form.substr(1))) return true;
  const bool opens = word == 0 && own.upos == "NOUN" && own.relation == "compound" &&
                     own.head < tree.words.size() && own.head > word &&
                     tree.words[own.head].upos == "PROPN" && word + 1 < tree.words.size() &&
                     startsUpper(tree.words[word + 1].form);
  if (opens && !isCalling(lowered(own.form))) return true;  // "Mother Goose"
  if (own.upos == "ADJ" && (!countryOfNationality(own.form).empty() || isContinental(own.form)))
    return true;
  return opensTitle(tree, word);
}

bool isWrittenSmall(const Document& document, std::string_view low) {
  if (document.text().find(low) == std::string::npos) return false;
  bool small = false;
  for (const std::optional<language::Tree>& tree : document.trees) {
    if (!tree) continue;
    for (std::size_t i = 0; i < tree->words.size(); ++i) {
      const std::string& form = tree->words[i].form;
      small = small || form == low;
      if (i > 0 && form.size() == low.size() && startsUpper(form) && lowered(form) == low)
        return false;
    }
  }
  return small;
}

bool isNamedAlone(const Document& document, std::string_view word) {
  return std::any_of(document.trees.begin(), document.trees.end(), [&](const auto& tree) {
    if (!tree) return false;
    for (std::size_t i = 1; i < tree->words.size(); ++i)
      if (tree->words[i].form == word && standsAlone(*tree, i)) return true;
    return false;
  });
}

}  // namespace questions
