// Where a firm is from: "the Swedish board maker Norrland Papir". People's countries are known, or
// nobody's concern.
#include <algorithm>

#include "questions/distractors/countries.h"
#include "questions/distractors/nationalities.h"
#include "questions/document/phrases.h"
#include "questions/facts.h"
#include "questions/language/name_vote.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr std::size_t mostWords = 3;       // of a calling
constexpr std::size_t fewestMentions = 2;  // of whom the article names but once nobody asks

bool isKindOfFirm(std::string_view noun) {
  return isAny(noun,
               {"company",  "firm",     "maker",     "carmaker",     "group",     "bank",
                "airline",  "lender",   "operator",  "retailer",     "insurer",   "broadcaster",
                "producer", "chain",    "publisher", "manufacturer", "brewer",    "shipbuilder",
                "startup",  "start-up", "supplier",  "conglomerate", "newspaper", "charity"});
}

// The words before a name: "[Swedish] [board maker] Norrland Papir".
struct Told {
  std::size_t first = 0;  // of the nationality
  std::size_t noun = 0;   // where the calling begins
  std::string country;
};

class Finder {
 public:
  Finder(const Document& document, std::size_t sentence)
      : document_(document), sentence_(sentence), tree_(*document.trees[sentence]) {}

  std::vector<Fact> find() const {
    std::vector<Fact> found;
    for (const language::Name& name : tree_.names)
      if (const std::optional<Told> told = toldBefore(name))
        if (std::optional<Fact> fact = factOn(name, *told)) found.push_back(std::move(*fact));
    return found;
  }

 private:
  const std::string& form(std::size_t word) const { return tree_.words[word].form; }

  std::string slice(std::size_t first, std::size_t end) const {
    const text::Range range{tree_.words[first].range.begin, tree_.words[end - 1].range.end};
    return squeezed(text::slice(document_.text(), range));
  }

  std::optional<Told> toldBefore(const language::Name& name) const {
    if (name.first < 2 || name.confidence < language::kSureName ||
        name.kind != language::NameKind::Organisation)
      return std::nullopt;
    const language::Word& last = tree_.words[name.first - 1];
    if (last.upos != "NOUN" || !isKindOfFirm(last.form)) return std::nullopt;
    std::size_t noun = name.first - 1;
    while (noun > 0 && name.first - noun < mostWords && !startsUpper(form(noun - 1)) &&
           isAny(tree_.words[noun - 1].upos, {"NOUN", "ADJ"}))
      --noun;
    for (const std::size_t length : {std::size_t{2}, std::size_t{1}}) {
      if (noun < length) continue;
      const std::string_view country = countryOfNationality(slice(noun - length, noun));
      if (country.empty()) continue;
      const std::size_t first = noun - length;
      const bool joined = first > 0 && isAny(form(first - 1), {"-", "/", "and", ","});
      if (joined) return std::nullopt;
      return Told{first, noun, std::string(country)};
    }
    return std::nullopt;
  }

  std::optional<Fact> factOn(const language::Name& name, const Told& told) const {
    const text::Range mention = language::rangeOf(tree_, name);
    const std::string full(text::slice(document_.text(), mention));
    std::size_t mentions = 0;
    for (const Entity& entity : document_.entities)
      if (entity.name == full) mentions = entity.mentions.size();
    if (mentions < fewestMentions || speaksOf(full, told.country)) return std::nullopt;
    Fact fact{"nationality", Value::Other, statementOn(document_, sentence_), {2, 3}};
    const text::Range adjective{tree_.words[told.first].range.begin,
                                tree_.words[told.noun - 1].range.end};
    fact.statement.pieces = {
        {"the " + slice(told.noun, name.first) + " " + full, mention, noWord, false},
        {"is from", {}, noWord, true},
        {told.country, adjective, noWord, true}};
    fact.statement.notes.push_back("“" + slice(told.first, told.noun) + "” is what is from " +
                                   told.country + ".");
    const std::string home = told.country == "Netherlands" ? "Belgium" : told.country;
    for (const std::string& near : countriesNear(home))
      if (near != told.country && !speaksOf(document_.text(), near) && fact.others.size() < 4)
        fact.others.push_back({near, "The article does not speak of " + near + "."});
    return fact.others.size() > 1 ? std::optional(fact) : std::nullopt;
  }

  const Document& document_;
  std::size_t sentence_;
  const language::Tree& tree_;
};

std::vector<Fact> find(const Document& document, const std::vector<Statement>&) {
  std::vector<Fact> found;
  if (!document.sides.empty()) return found;  // a match tells for whom everybody plays
  for (const std::size_t i : bodySentences(document))
    if (document.trees[i])
      for (Fact& fact : Finder(document, i).find()) found.push_back(std::move(fact));
  return found;
}

}  // namespace

FactKind nationality() { return {"nationality", find}; }

}  // namespace questions::fact
