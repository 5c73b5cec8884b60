#include "questions/document/verb_forms.h"

#include "questions/language/irregular.h"
#include "questions/words.h"

namespace questions {

namespace {

// "closed" of "closing"
std::string regularPast(const language::Word& participle) {
  const std::string form = lowered(participle.form);
  std::string stem = form.substr(0, form.size() - std::string("ing").size());
  const bool vowelBefore =
      stem.size() > 1 && std::string("aeiou").find(stem[stem.size() - 2]) != std::string::npos;
  if (participle.lemma.ends_with("ie") || participle.lemma.ends_with("ee"))
    return participle.lemma + "d";
  if (stem.ends_with("y") && !vowelBefore) stem.back() = 'i';
  return stem + "ed";
}

}  // namespace

std::string pastOf(const language::Word& participle, bool plural) {
  if (lowered(participle.form) == "being") return plural ? "were" : "was";
  const language::IrregularVerb* verb = language::irregularVerb(participle.lemma);
  return verb ? std::string(verb->past) : regularPast(participle);
}

std::string participleOf(const language::Word& participle) {
  const language::IrregularVerb* verb = language::irregularVerb(participle.lemma);
  return verb ? std::string(verb->participle) : regularPast(participle);
}

}  // namespace questions
