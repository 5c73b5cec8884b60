// Members of a list: "Teams from Norway and Denmark had …" makes "Teams from which of these
// countries had …?", with wrong ones of whom the article tells no such thing.
#include <algorithm>

#include "questions/distractors/cities.h"
#include "questions/distractors/countries.h"
#include "questions/distractors/nationalities.h"
#include "questions/distractors/offices.h"
#include "questions/distractors/rivals.h"
#include "questions/distractors/sorts.h"
#include "questions/document/finite.h"
#include "questions/document/name_lists.h"
#include "questions/facts.h"
#include "questions/finding.h"
#include "questions/lexicon.h"
#include "questions/review/checks.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr std::size_t fewest = 3;       // wrong ones, where the world has them
constexpr std::size_t fewestRoots = 4;  // words of substance that tell the members from others

// What two do with one another, none does alone.
bool isDoneTogether(std::string_view lemma) {
  return isAny(lemma, {"meet",    "agree", "marry", "divorce",  "share",     "differ",
                       "combine", "merge", "clash", "collide",  "compete",   "talk",
                       "speak",   "split", "draw",  "separate", "negotiate", "discuss",
                       "fight",   "form",  "unite", "exchange", "tie",       "play"});
}

class Finder {
 public:
  Finder(const Document& document, const Statement& statement)
      : document_(document), told_(statement), tree_(*document.trees[statement.sentence]) {}

  std::vector<Fact> find() const {
    std::vector<Fact> found;
    if (told_.predicate == noWord || !told_.sure || isDenied() || breaksOff()) return found;
    for (const NameList& list : nameListsIn(told_, tree_)) {
      const std::optional<Sort> sort = sortOfAll(list);
      if (!sort || isOpen(list) || tellsPosts(list) || isOfAll(list)) continue;
      for (const Slot& member : byMentions(list))
        if (std::optional<Fact> fact = factOn(list, member, *sort)) {
          found.push_back(*fact);
          break;
        }
    }
    return found;
  }

 private:
  // The members, those first of whom the article tells most.
  std::vector<Slot> byMentions(const NameList& list) const {
    const auto mentions = [&](Slot member) {
      const std::string name = slotText(told_, member);
      return std::count_if(document_.sentences.begin(), document_.sentences.end(),
                           [&](const text::Sentence& sentence) {
                             return holdsWords(text::slice(document_.text(), sentence.range), name);
                           });
    };
    std::vector<Slot> ordered = list.members;
    std::erase_if(ordered,
                  [&](Slot member) { return holdsWords(told_.lead, slotText(told_, member)); });
    std::stable_sort(ordered.begin(), ordered.end(),
                     [&](Slot a, Slot b) { return mentions(a) > mentions(b); });
    return ordered;
  }

  // "the border of Norway and Sweden": one thing of both, and not of either.
  bool isOfAll(const NameList& list) const {
    if (list.pieces.begin < 2 || low(list.pieces.begin - 1) != "of") return false;
    const std::size_t noun = told_.pieces[list.pieces.begin - 2].word;
    return noun == noWord || isAny(tree_.words[noun].xpos, {"NN", "NNP"});
  }

  std::string low(std::size_t piece) const {
    return piece < told_.pieces.size() ? lowered(told_.pieces[piece].text) : "";
  }

  bool isDenied() const {
    return std::any_of(told_.pieces.begin(), told_.pieces.end(),
                       [](const Piece& piece) { return lexicon::isNegation(lowered(piece.text)); });
  }

  // "…, a course": what was told of it was cut off.
  bool breaksOff() const {
    const std::size_t size = told_.pieces.size();
    return size > 2 && low(size - 3) == "," && isAny(low(size - 2), {"a", "an", "the"});
  }

  std::optional<Sort> sortOfAll(const NameList& list) const {
    std::optional<Sort> all;
    for (const Slot& member : list.members) {
      const std::optional<Sort> sort =
          sortOf(slotText(told_, member), sourceOf(told_, member), document_);
      if (!sort || (all && *all != *sort)) return std::nullopt;
      all = sort;
    }
    return all;
  }

  // "Prime Minister Ann Lee": nobody without such a post could be taken for her.
  bool tellsPosts(const NameList& list) const {
    for (std::size_t i = list.pieces.begin; i < list.pieces.end; ++i)
      if (isHeadOfState(low(i)) || low(i) == "prime") return true;
    return false;
  }

  // "guests like Ann and Tom", "Rome, Oslo and others": not all that could be named.
  bool isOpen(const NameList& list) const {
    for (std::size_t i = list.pieces.begin; i > 0 && i + 3 > list.pieces.begin; --i)
      if (isAny(low(i - 1), {"including", "includes", "included", "include", "like", "as", "among",
                             "mentioning", "notably", "especially", "than", "except", "besides",
                             "between", "either", "neither", "particularly"}))
        return true;
    for (std::size_t i = list.pieces.end; i < told_.pieces.size(); ++i)
      if (isAny(low(i), {"among", "along", "including", "others"})) return true;
    return isAny(low(list.pieces.end), {"as", "or"});
  }

  std::optional<Fact> factOn(const NameList& list, Slot member, const Sort& sort) const {
    const bool subject = told_.subject.end == list.pieces.end;
    std::optional<Statement> statement = subject ? ofSubject(list, member) : withOnly(list, member);
    if (!statement) return std::nullopt;
    const std::optional<Slot> slot = slotAt(*statement, sourceOf(told_, member));
    Fact fact{"member", sort.value, *statement, *slot};
    fact.term = sort.plural;
    if (contentRoots(written(withSlot(fact.statement, fact.slot, ""))).size() < fewestRoots)
      return std::nullopt;
    fact.others = othersFor(fact, list);
    fact.value = Value::Other;
    return fact.others.size() > 1 ? std::optional(fact) : std::nullopt;
  }

  // The statement with one member for all of the list.
  Statement withOnly(const NameList& list, Slot member) const {
    Statement statement = told_;
    std::vector<bool> unwanted(statement.pieces.size(), false);
    for (std::size_t i = list.pieces.begin + 1; i < list.pieces.end; ++i) unwanted[i] = true;
    Piece& piece = statement.pieces[list.pieces.begin];
    piece = {slotText(told_, member), sourceOf(told_, member), noWord, piece.spaceBefore};
    erasePieces(statement, unwanted);
    return statement;
  }

  // Told of one what the sentence tells of each.
  std::optional<Statement> ofSubject(const NameList& list, Slot member) const {
    if (isDoneTogether(tree_.words[told_.predicate].lemma)) return std::nullopt;
    for (std::size_t i = list.pieces.end; i < told_.pieces.size(); ++i)
      if (isAny(low(i),
                {"together", "jointly", "other", "another", "respectively", "between", "each"}))
        return std::nullopt;
    Statement statement = withOnly(list, member);
    const std::size_t next = list.pieces.begin + 1;
    std::vector<bool> unwanted(statement.pieces.size(), false);
    for (std::size_t i = next; i < std::min(next + 2, statement.pieces.size()); ++i)
      unwanted[i] = isAny(lowered(statement.pieces[i].text), {"all", "both"});
    const bool whole = statement.subject.begin == list.pieces.begin;
    if (low(statement.subject.begin) == "both") unwanted[statement.subject.begin] = true;
    erasePieces(statement, unwanted);
    const bool alone = whole || statement.subject.end == statement.subject.begin + 1;
    return (alone ? agrees(statement) : ownsList(list)) ? std::optional(statement) : std::nullopt;
  }

  // "Teams from [Norway and Denmark]": as many are told of one.
  bool ownsList(const NameList& list) const {
    if (told_.subject.begin + 2 > list.pieces.begin) return false;
    const std::size_t noun = told_.pieces[list.pieces.begin - 2].word;
    return noun != noWord && tree_.words[noun].xpos == "NNS" &&
           isAny(low(list.pieces.begin - 1), {"from", "of", "in"});
  }

  // Puts the finite verb behind the subject in the singular; false where its form is not known.
  bool agrees(Statement& statement) const {
    if (statement.subject.end >= statement.pieces.size()) return false;
    Piece& verb = statement.pieces[statement.subject.end];
    const std::string form = lowered(verb.text);
    for (const Piece& piece : statement.pieces)
      if (isAny(lowered(piece.text), {"they", "them", "their", "themselves"})) return false;
    if (form == "were") verb.text = "was";
    if (form == "are") verb.text = "is";
    if (form == "have") verb.text = "has";
    if (verb.text != form) return tree_.words[told_.predicate].xpos != "NNS";
    return verb.word != noWord && isAny(tree_.words[verb.word].xpos, {"VBD", "MD"});
  }

  bool isToldOfADay() const {
    const std::vector<std::size_t> helpers = auxiliaries(tree_, told_.predicate);
    const language::Word& verb = tree_.words[helpers.empty() ? told_.predicate : helpers.front()];
    return verb.xpos == "VBD" || lowered(verb.form) == "will";
  }

  // Whether a sentence that names another tells of the same deed, or the article speaks of its
  // people: "the Norwegian team".
  bool mayDoTheSame(const std::string& other, const Fact& fact) const {
    const std::string named =
        fact.value == Value::Person ? other.substr(other.rfind(' ') + 1) : other;
    const std::set<std::string> deed = contentRoots(tree_.words[told_.predicate].form);
    for (std::size_t i = 0; i < document_.sentences.size(); ++i) {
      if (!holdsWords(text::slice(document_.text(), document_.sentences[i].range), named)) continue;
      if (std::any_of(deed.begin(), deed.end(),
                      [&](const std::string& root) { return document_.roots[i].contains(root); }))
        return true;
    }
    if (speaksOfPeople(document_.text(), other)) return true;
    if (fact.value != Value::Place) return false;
    const std::vector<Word> all = words(document_.text());
    return std::any_of(all.begin(), all.end(), [&](const Word& word) {
      return word.text != other && reviewing::namesFolk(word.text, other);
    });
  }

  // What is told right before or behind may go on with the list.
  bool isNamedBeside(const std::string& other) const {
    for (const std::size_t i : {told_.sentence - 1, told_.sentence + 1})
      if (i < document_.sentences.size() &&
          holdsWords(text::slice(document_.text(), document_.sentences[i].range), other))
        return true;
    return false;
  }

  // Of the article; of the world where the sentence tells all that was done once.
  std::vector<Option> othersFor(const Fact& fact, const NameList& list) const {
    std::vector<Option> others = rivals::names(fact, document_);
    if (fact.value == Value::Person) rivals::keepPlausible(others, fact, document_);
    std::erase_if(others, [&](const Option& option) {
      const bool shortName = isCountry(option.text) && countriesNear(option.text).empty();
      return shortName || isNamedBeside(option.text) || mayDoTheSame(option.text, fact) ||
             !holdsWords(document_.text(), option.text);
    });
    const bool closed = isToldOfADay() && told_.subject.end <= list.pieces.begin;
    for (const std::string& near : closed ? worldOf(fact.key()) : std::vector<std::string>())
      if (others.size() < fewest && !holdsWords(document_.text(), near) && !takesArticle(near) &&
          !mayDoTheSame(near, fact))
        others.push_back({near, "The article does not name " + near + "."});
    return others;
  }

  // Places beside this one.
  static std::vector<std::string> worldOf(const std::string& place) {
    if (isDivision(place)) return divisionsNear(place);
    if (isCountry(place)) return countriesNear(place);
    const std::vector<std::string_view>& cities = citiesOf(countryOfCity(place));
    return {cities.begin(), cities.end()};
  }

  const Document& document_;
  const Statement& told_;
  const language::Tree& tree_;
};

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  return foundInStatements<Finder>(document, statements);
}

}  // namespace

FactKind member() { return {"member", find}; }

}  // namespace questions::fact
