#include "questions/document/capitals.h"

#include <string_view>

#include "questions/distractors/nationalities.h"
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

}  // namespace

bool keepsCapital(const language::Tree& tree, std::size_t word) {
  const language::Word& own = tree.words[word];
  if (own.upos == "PROPN" || own.form == "I") return true;
  if (own.form.size() > 1 && startsUpper(own.form.substr(1))) return true;
  if (own.upos == "ADJ" && (!countryOfNationality(own.form).empty() || isContinental(own.form)))
    return true;
  return opensTitle(tree, word);
}

}  // namespace questions
