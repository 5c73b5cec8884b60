// Where what a dated photograph shows was done: "An apartment building damaged by a drone strike in
// the city of Kramatorsk, Ukraine, December 2, 2025."
#include <algorithm>

#include "questions/distractors/cities.h"
#include "questions/document/alone.h"
#include "questions/document/anchors.h"
#include "questions/document/phrases.h"
#include "questions/document/token_row.h"
#include "questions/facts.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

// The place named behind "in the city of".
struct Town {
  std::string kind;  // "city", "town"
  language::Name name;
};

class Finder {
 public:
  Finder(const Document& document, std::size_t sentence)
      : document_(document), sentence_(sentence), tree_(*document.trees[sentence]) {}

  std::optional<Fact> find() const {
    const std::optional<Town> town = townNamed();
    const std::string day = photographed();
    if (!town || day.empty()) return {};
    for (std::size_t i = 1; i + 2 < tree_.words.size(); ++i) {
      if (tree_.words[i].xpos != "VBN" || low(i + 1) != "by") continue;
      const std::vector<std::size_t> thing = thingBefore(i), doer = doerAfter(i + 1);
      if (!thing.empty() && !doer.empty()) return fact(thing, i, doer, *town, day);
    }
    return {};
  }

 private:
  std::string low(std::size_t i) const { return lowered(tree_.words[i].form); }

  std::optional<Town> townNamed() const {
    for (std::size_t i = 0; i + 4 < tree_.words.size(); ++i) {
      if (low(i) != "in" || low(i + 1) != "the" || low(i + 3) != "of") continue;
      if (!isAny(low(i + 2), {"city", "town", "village"})) continue;
      const language::Name* name = language::nameAt(tree_, i + 4);
      if (name && name->first == i + 4 && name->kind == language::NameKind::Place)
        return Town{low(i + 2), *name};
    }
    return {};
  }

  // The day with which the caption ends.
  std::string photographed() const {
    std::string day;
    for (const text::Date& date : document_.dates[sentence_])
      if (date.granularity == text::Granularity::Day && !date.relative) day = dateInWords(date);
    return day;
  }

  bool isNominal(std::size_t i) const {
    return isAny(tree_.words[i].upos, {"NOUN", "ADJ", "PROPN", "NUM"}) || low(i) == "-";
  }

  // "an apartment building" right before the participle; empty where it is not one thing.
  std::vector<std::size_t> thingBefore(std::size_t verb) const {
    if (tree_.words[verb - 1].xpos != "NN") return {};
    std::size_t first = verb;
    while (first > 0 && isNominal(first - 1)) --first;
    if (first == 0 || !isAny(low(first - 1), {"a", "an"})) return {};
    return wordsIn(first - 1, verb);
  }

  // "a Russian drone strike" between "by" and the next comma, stop or preposition.
  std::vector<std::size_t> doerAfter(std::size_t by) const {
    std::size_t end = by + 1;
    if (isAny(low(end), {"a", "an", "the"})) ++end;
    while (end < tree_.words.size() && isNominal(end)) ++end;
    const bool closed =
        end < tree_.words.size() && (isAny(tree_.words[end].form, {",", "."}) || low(end) == "in");
    return closed && end > by + 1 ? wordsIn(by + 1, end) : std::vector<std::size_t>();
  }

  static std::vector<std::size_t> wordsIn(std::size_t first, std::size_t end) {
    std::vector<std::size_t> words;
    for (std::size_t i = first; i < end; ++i) words.push_back(i);
    return words;
  }

  std::optional<Fact> fact(const std::vector<std::size_t>& thing, std::size_t verb,
                           const std::vector<std::size_t>& doer, const Town& town,
                           const std::string& day) const {
    Statement statement = statementOn(document_, sentence_);
    put(statement, written(phraseOf(document_, sentence_, thing)));
    put(statement, "photographed on " + day);
    put(statement, "was");
    put(statement, tree_.words[verb].form + " by " + written(phraseOf(document_, sentence_, doer)));
    put(statement, "in the " + town.kind + " of");
    const text::Range source = language::rangeOf(tree_, town.name);
    const std::string name(text::slice(document_.text(), source));
    statement.pieces.push_back({name, source, town.name.first, true});
    statement.pieces[1].text = ", " + statement.pieces[1].text + ",";
    statement.pieces[1].spaceBefore = false;
    Fact made{"scene", Value::Place, statement, {5, 6}};
    made.term = town.kind;
    made.others = otherTowns(name);
    return made;
  }

  // Cities of the country that the caption names, or in which the city is known to lie.
  std::vector<Option> otherTowns(const std::string& name) const {
    const std::string caption(text::slice(document_.text(), document_.sentences[sentence_].range));
    std::string country(countryOfCity(name));
    for (const language::Name& other : tree_.names) {
      const std::string named(text::slice(document_.text(), language::rangeOf(tree_, other)));
      if (country.empty() && !citiesOf(named).empty()) country = named;
    }
    std::vector<Option> others;
    for (const std::string_view city : citiesOf(country))
      if (city != name && !holdsWords(document_.text(), city))
        others.push_back(
            {std::string(city), "The article does not name " + std::string(city) + "."});
    return others;
  }

  const Document& document_;
  std::size_t sentence_;
  const language::Tree& tree_;
};

std::vector<Fact> find(const Document& document, const std::vector<Statement>&) {
  std::vector<Fact> found;
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    if (document.paragraphKind(document.sentences[i]) != text::ParagraphKind::Caption) continue;
    if (!document.trees[i]) continue;
    if (std::optional<Fact> fact = Finder(document, i).find()) found.push_back(std::move(*fact));
  }
  return found;
}

}  // namespace

FactKind scene() { return {"scene", find}; }

}  // namespace questions::fact
