#include "questions/document/bare_nouns.h"

#include <algorithm>
#include <set>
#include <string>

#include "questions/distractors/countries.h"
#include "questions/distractors/nationalities.h"
#include "questions/lexicon.h"
#include "questions/meant.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t fewestOfKind = 2;  // words before a noun that tell a kind by themselves

class Reader {
 public:
  Reader(const Statement& statement, const language::Tree* tree, std::string_view article)
      : statement_(statement), tree_(tree), article_(article) {}

  // "the" before a common noun that nothing tells apart: no name, no "of …", no "that …".
  bool isBare(std::size_t i) const {
    const language::Word* the = wordAt(i);
    if (!the || the->head == language::kRoot || the->relation != "det") return false;
    const std::size_t noun = the->head;
    const language::Word& head = tree_->words[noun];
    const bool object = isLoneObject(noun);
    if (!isOpening(i) && !object && namedBefore(head, i) < 2) return false;
    if (object ? saysWhich(statement_.lead, head.form) : isKnown(head.form)) return false;
    if (head.xpos == "JJS") return false;                   // "the deadliest since"
    const bool named = noun > 0 && startsUpper(head.form);  // whatever its tag
    if (named || head.upos == "PROPN" || language::nameAt(*tree_, noun)) return false;
    if (saidBefore(head.lemma, i) || isNamedBefore(head, i)) return false;
    if (head.relation == "nmod:poss" && head.xpos == "NNS") return false;  // the teachers' union
    if (isShared(head) || lexicon::isUnique(head.lemma) || isTerm(noun) || isOwnFamily(noun, i) ||
        opensQuotation(noun) || (hasDigit(head.form) && head.form.ends_with('s')))
      return false;
    std::size_t before = 0;  // "the civil rights movement": its kind
    bool told = false;
    for (const std::size_t child : language::dependents(*tree_, noun))
      told = told || tells(child, noun);
    for (std::size_t word = statement_.pieces[i].word + 1; word < noun; ++word) {
      if (isSomebody(head.lemma)) break;  // "the young Norwegian woman" has a name
      told = told || startsUpper(tree_->words[word].form);
      if (isAny(tree_->words[word].upos, {"ADJ", "NOUN"})) ++before;
    }
    return !told && before < fewestOfKind;
  }

 private:
  // "Norway signed the treaty in 1995": what was signed or built is what such a statement is about.
  bool isLoneObject(std::size_t noun) const {
    const language::Word& word = tree_->words[noun];
    return word.relation == "obj" &&
           isAny(word.lemma, {"treaty", "agreement", "contract", "plant", "deal", "pact", "accord",
                              "convention", "factory", "building", "vessel", "bill", "law",
                              "document", "letter", "flaw"});
  }

  static bool isSomebody(std::string_view lemma) {
    return isAny(lemma, {"man", "woman", "boy", "girl", "teenager", "person", "couple", "victim",
                         "suspect", "pair", "duo", "youth", "child"});
  }

  // "the death penalty": one and the same for everybody.
  bool isTerm(std::size_t noun) const {
    return noun > 0 &&
           lexicon::isUnique(lowered(tree_->words[noun - 1].form) + " " + tree_->words[noun].lemma);
  }

  // "Ann Lee sold the family farm": hers.
  bool isOwnFamily(std::size_t noun, std::size_t i) const {
    if (noun == 0 || lowered(tree_->words[noun - 1].form) != "family") return false;
    return std::any_of(statement_.pieces.begin(),
                       statement_.pieces.begin() + static_cast<std::ptrdiff_t>(i),
                       [&](const Piece& piece) { return isPerson(piece); });
  }

  // Named by the article, or by words that were put in for a pronoun.
  bool isPerson(const Piece& piece) const {
    if (piece.word == noWord) return false;
    const language::Name* name = language::nameAt(*tree_, piece.word);
    const bool put = startsUpper(piece.text) && piece.text != tree_->words[piece.word].form;
    return (name && name->kind == language::NameKind::Person) ||
           (put && tree_->words[piece.word].upos == "PRON");
  }

  // "the nickname “Queen of Soul”".
  bool opensQuotation(std::size_t noun) const {
    return noun + 1 < tree_->words.size() && isAny(tree_->words[noun + 1].form, {"“", "\"", "``"});
  }

  // "71% of the votes", "half of the seats": all there are.
  bool isShared(const language::Word& noun) const {
    if (language::baseRelation(noun.relation) != "nmod" || noun.head == language::kRoot)
      return false;
    const language::Word& of = tree_->words[noun.head];
    return of.upos == "NUM" || isAny(of.lemma, {"%", "percent", "cent", "half", "third", "quarter",
                                                "majority", "most", "all"});
  }

  // "the 62nd minute", "the first half".
  bool counts(const language::Word& word, const language::Word& noun) const {
    return (hasDigit(word.form) || isAny(lowered(word.form), {"first", "second", "third", "fourth",
                                                              "fifth", "last", "final", "next"})) &&
           isAny(noun.lemma, {"minute", "half", "quarter", "lap", "round", "set", "day", "hour",
                              "week", "month", "year", "century", "time", "period", "inning"});
  }

  // "the second goal", "the winning try", "the penalty spot": of the match that is told of.
  static bool isOfPlay(const language::Word& word, const language::Word& noun) {
    const std::string low = lowered(word.form);
    if (noun.lemma == "spot") return low == "penalty";
    return isAny(noun.lemma, {"goal", "try", "touchdown", "wicket", "point", "run"}) &&
           isAny(low, {"first", "second", "third", "fourth", "fifth", "sixth", "only", "winning",
                       "opening", "deciding", "decisive", "equalising"});
  }

  bool tells(std::size_t child, std::size_t noun) const {
    const language::Word& word = tree_->words[child];
    const std::string_view relation = language::baseRelation(word.relation);
    if (!isInStatement(child)) return false;
    if (isOfPlay(word, tree_->words[noun])) return true;
    const bool content = isAny(word.upos, {"PROPN", "ADJ", "NOUN"});
    if (content && startsUpper(word.form) && child < noun) return true;  // the Indonesian military
    if (isAny(relation, {"nmod", "acl", "appos"}) && child > noun) return true;
    if (child < noun && counts(word, tree_->words[noun])) return true;
    if (relation == "amod" && (word.xpos == "JJS" || isAny(lowered(word.form), {"only", "same"})))
      return true;
    if (relation == "compound" || relation == "nmod")
      return language::nameAt(*tree_, child) != nullptr;
    return relation == "nummod" && child < noun && word.form.size() == 4;
  }

  bool isInStatement(std::size_t word) const {
    return std::any_of(statement_.pieces.begin(), statement_.pieces.end(),
                       [&](const Piece& piece) { return piece.word == word; });
  }

  // Up to its verb a statement says what it is about. What it tells of that, readers take as it
  // comes: "… killed most of them as they fled the stadium".
  bool isOpening(std::size_t i) const {
    return i <= statement_.opening || i < statement_.subject.end;
  }

  static bool isLand(const language::Word& noun) {
    return isAny(noun.lemma, {"country", "nation"});
  }

  // "Finland closed all crossings on the country's border": one thing of the kind is named before.
  bool isNamedBefore(const language::Word& noun, std::size_t i) const {
    const bool owner = isLand(noun) && noun.relation == "nmod:poss";
    return (owner && nations().size() == 1) || namedBefore(noun, i) == 1;
  }

  // How many names of what a noun is for stand before it.
  std::size_t namedBefore(const language::Word& noun, std::size_t i) const {
    const bool land = isLand(noun);
    const bool place = land || isAny(noun.lemma, {"city", "town", "village", "island"});
    const bool body = isAny(noun.lemma, {"company", "firm", "club", "party", "organisation",
                                         "organization", "university", "agency", "ministry"});
    if (!place && !body) return 0;
    std::size_t named = 0;
    const language::Name* last = nullptr;
    for (std::size_t j = 0; j < i; ++j) {
      const std::size_t word = statement_.pieces[j].word;
      const language::Name* name = word == noWord ? nullptr : language::nameAt(*tree_, word);
      if (!name || name == last) continue;
      last = name;
      if (name->kind == (place ? language::NameKind::Place : language::NameKind::Organisation))
        ++named;
    }
    return land && named == 0 ? nations().size() : named;
  }

  // "The Fijian president opened the country's first museum": the countries that it speaks of.
  std::set<std::string> nations() const {
    std::set<std::string> nations;
    for (const Piece& piece : statement_.pieces) {
      const std::string_view country = countryOfNationality(piece.text);
      if (!country.empty()) nations.emplace(country);
      if (isCountry(piece.text)) nations.insert(piece.text);
    }
    return nations;
  }

  bool saidBefore(const std::string& lemma, std::size_t i) const {
    for (std::size_t j = 0; j < i; ++j)
      if (const language::Word* word = wordAt(j))
        if (word->lemma == lemma && word->upos == "NOUN") return true;
    return false;
  }

  // With a lead, "the report" is the one that the lead names, or the only one of the article.
  bool isKnown(const std::string& noun) const {
    if (statement_.lead.empty()) return false;
    const std::string low = lowered(noun);
    const bool land = isAny(low, {"country", "nation", "state", "city"});  // named before, or not
    return isMeant(statement_.lead, article_, noun) || (lexicon::isSpokenOf(low) && !land);
  }

  const language::Word* wordAt(std::size_t i) const {
    const std::size_t word = statement_.pieces[i].word;
    return tree_ && word != noWord ? &tree_->words[word] : nullptr;
  }

  const Statement& statement_;
  const language::Tree* tree_;
  std::string_view article_;
};

}  // namespace

bool isBareNoun(const Statement& statement, const language::Tree* tree, std::string_view article,
                std::size_t the) {
  return Reader(statement, tree, article).isBare(the);
}

}  // namespace questions
