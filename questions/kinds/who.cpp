// Which person did something, or holds a post?
#include "questions/asking.h"
#include "questions/distractors/offices.h"
#include "questions/distractors/standing.h"
#include "questions/document/acronyms.h"
#include "questions/kinds.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions::kind {
namespace {

// "In May 2024, which of these people was a political scientist at the University of Akureyri?": a
// word or two ("an author") would be true of others.
std::optional<std::string> describedAs(const Fact& fact, const Document& document) {
  constexpr std::size_t fewestWords = 3;  // the article before them or the "of" with them
  const std::string month = monthOf(document);
  const std::size_t told = wordCount(fact.role) + (fact.belongs ? 1 : 0);
  if (!fact.belongs && !isOfStanding(fact.role, "")) return std::nullopt;
  if (month.empty() || told < fewestWords) return std::nullopt;
  const std::string was = (fact.belongs ? "belonged to " : "was ") + fact.role;
  return fact.statement.lead + "In " + month + ", which of these people " + was + "?";
}

// "Who met Berg?", and for a post "Who was the EU foreign policy chief in December 2025?"
std::optional<std::string> stemFor(const Fact& fact, const Document& document) {
  if (fact.kind == "most" && isAny(fact.term, {"people", "candidates"}))
    return askForSubject(fact, document, "Which of these " + fact.term);
  if (fact.value != Value::Person || !fact.quotation.empty()) return std::nullopt;
  if (fact.kind == "superlative")
    return fact.statement.lead + "Who " + fact.statement.pieces[1].text + " " + fact.term + "?";
  if (fact.role.empty()) {
    if (const auto stem = askForSubject(fact, document, "Who")) return stem;
    if (const auto stem = askForAgent(fact, document, "Who")) return stem;
    return askedWith(fact, document, "whom");
  }
  if (fact.kind == "profile") return describedAs(fact, document);
  if (fact.shared || isHeadOfState(fact.role)) return std::nullopt;
  if (fact.kind == "relation")
    return fact.statement.lead + "Which of these people is " + fact.role + "?";
  const std::string month = monthOf(document);
  // Where other offices can be offered, the post is asked for: people of other houses could not
  // have held this one.
  if (month.empty() || otherOffices(fact.role).size() > 1) return std::nullopt;
  if (!isOfStanding(fact.role, document.article->attribution.title)) return std::nullopt;
  return fact.statement.lead + "In " + month + ", who was " +
         withArticle(spelledOut(fact.role, document)) + "?";
}

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  const std::optional<std::string> stem = stemFor(fact, document);
  return stem ? chosen("who", *stem, fact, document, random) : std::vector<Item>{};
}

}  // namespace

ItemKind who() { return {"who", "Who was it?", word}; }

}  // namespace questions::kind
