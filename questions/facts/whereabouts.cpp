// Where somebody or something was taken, went or was: "flown to Zagreb for treatment", "born in
// Austria", "the state of Ohio", "a treaty with Iran", "a fire in Ledbury, Ohio".
#include "questions/distractors/cities.h"
#include "questions/distractors/countries.h"
#include "questions/document/opening.h"
#include "questions/facts.h"
#include "questions/finding.h"
#include "questions/place_facts.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

bool isMove(std::string_view lemma) {
  return isAny(
      lemma, {"fly",     "move",       "travel",   "go",        "take",      "transfer", "flee",
              "return",  "send",       "deport",   "extradite", "bring",     "ship",     "evacuate",
              "drive",   "relocate",   "emigrate", "migrate",   "immigrate", "sail",     "escape",
              "airlift", "transport",  "smuggle",  "divert",    "defect",    "carry",    "depart",
              "rush",    "exile",      "banish",   "expel",     "deploy",    "escort",   "hand",
              "cede",    "relinquish", "come",     "repatriate"});
}

// What somebody does to a country, a state or a city.
bool isDoneToPlace(std::string_view lemma) {
  return isAny(lemma, {"leave",   "flee",      "reach",  "enter",    "invade", "occupy", "blame",
                       "accuse",  "hit",       "strike", "bomb",     "attack", "batter", "seize",
                       "capture", "recapture", "annex",  "sanction", "sue",    "ban"});
}

bool isJourney(std::string_view lemma) {
  return isAny(lemma, {"visit", "trip", "flight", "journey", "tour", "voyage", "expedition",
                       "pilgrimage", "deployment", "extradition", "deportation", "transfer",
                       "return", "move", "ambassador", "envoy"});
}

// What there is between one country and another, or comes upon it.
bool isBetween(std::string_view lemma) {
  return isAny(
      lemma, {"treaty",     "agreement", "pact",     "accord",     "border",   "war",  "ceasefire",
              "truce",      "standoff",  "dispute",  "embargo",    "sanction", "deal", "invasion",
              "occupation", "control",   "collapse", "annexation", "blockade", "coast"});
}

// "the state of Ohio"
bool isKindOfPlace(std::string_view noun) {
  return isAny(noun, {"state", "province", "region", "island", "city", "town", "country", "county",
                      "district", "borough", "prefecture", "territory"});
}

class Finder {
 public:
  Finder(const Document& document, const Statement& statement)
      : document_(document), told_(statement), tree_(*document.trees[statement.sentence]) {}

  std::vector<Fact> find() const {
    std::vector<Fact> found;
    if (!tellsDeed(told_, document_)) return found;
    for (std::size_t i = told_.opening + 1; i < told_.pieces.size(); ++i) {
      const Slot slot = placeAt(told_, i);
      if (slot.end == i) continue;
      if (lowAt(told_, slot.end) != "'s" && lowAt(told_, slot.end) != "’s" &&
          standsFree(told_, slot, document_) && (isWhere(slot) || isBehindTown(slot)))
        if (std::optional<Fact> fact = placeFact("whereabouts", told_, slot, document_))
          found.push_back(std::move(*fact));
      i = slot.end - 1;
    }
    return found;
  }

 private:
  // The word of the tree by which the name hangs on what is told; noWord where it is not known.
  std::size_t topOf(Slot slot) const {
    for (std::size_t i = slot.begin; i < slot.end; ++i) {
      const std::size_t word = told_.pieces[i].word;
      if (word == noWord || tree_.words[word].head == language::kRoot) return noWord;
      const std::optional<std::size_t> head = pieceOf(told_, tree_.words[word].head);
      if (!head || *head < slot.begin || *head >= slot.end) return word;
    }
    return noWord;
  }

  // "planned to move to Oslo"
  bool isPlanned(std::size_t verb) const {
    const std::size_t mark = language::dependent(tree_, verb, "mark");
    return tree_.words[verb].xpos == "VB" && mark != language::kRoot &&
           tree_.words[mark].form == "to";
  }

  // "Refugees fled to Turkey": others may have fled elsewhere.
  bool isOfMany(std::size_t verb) const {
    for (const std::string_view role : {"nsubj", "obj"}) {
      const std::size_t who = language::dependent(tree_, verb, role);
      if (who != language::kRoot && tree_.words[who].xpos == "NNS" &&
          language::dependent(tree_, who, "nummod") == language::kRoot)
        return true;
    }
    return false;
  }

  bool isPersonAt(std::size_t word) const {
    const language::Name* name = language::nameAt(tree_, word);
    return name && name->kind == language::NameKind::Person;
  }

  // What is told of a noun: "a visit to Peru", "a treaty with Iran", "a factory in Peru", "the
  // state of Ohio", "Ann Lee of Kenya".
  bool belongsTo(std::size_t noun, Slot slot) const {
    const language::Word& head = tree_.words[noun];
    const std::string before = lowAt(told_, slot.begin - 1);
    const bool country = isCountry(slotText(told_, slot));
    if (before == "of" && slot.begin > 1 && isKindOfPlace(lowAt(told_, slot.begin - 2)))
      return lowAt(told_, slot.begin - 2) != "town";
    if (isAny(before, {"of", "from"}) && isPersonAt(noun)) return country;
    if (before == "to") return isJourney(head.lemma);
    if (isAny(before, {"with", "against", "on", "of"})) return country && isBetween(head.lemma);
    return isAny(before, {"in", "near", "outside"}) && head.xpos == "NN" &&
           (!country || !isSubject(slot));
  }

  bool isSubject(Slot slot) const {
    return slot.begin >= told_.subject.begin && slot.end <= told_.subject.end;
  }

  // Whether it is where a deed took place or led to.
  bool isWhere(Slot slot) const {
    const std::size_t top = topOf(slot);
    if (top == noWord) return false;
    const std::size_t head = tree_.words[top].head;
    const std::string_view relation = language::baseRelation(tree_.words[top].relation);
    const std::string before = lowAt(told_, slot.begin - 1);
    if (relation == "nmod") return belongsTo(head, slot);
    if (isPlanned(head) || isOfMany(head)) return false;
    if (relation == "obj") return isDoneToPlace(tree_.words[head].lemma);
    if (relation != "obl") return false;
    if (isAny(before, {"to", "into", "from", "for"})) return isMove(tree_.words[head].lemma);
    return isAny(before, {"in", "near", "outside"}) &&
           isAny(tree_.words[head].xpos, {"VBD", "VBN", "VBG"});
  }

  // "in Ledbury, [Ohio]": the state or country of a town that no list has, where the story begins.
  bool isBehindTown(Slot slot) const {
    if (slot.begin < 3 || lowAt(told_, slot.begin - 1) != "," || !isNameAt(told_, slot.begin - 2) ||
        !opensStory(document_, told_.sentence) || !countryOfCity(slotText(told_, slot)).empty())
      return false;
    std::size_t first = slot.begin - 2;
    while (first > 1 && isNameAt(told_, first - 1)) --first;
    const std::string town = slotText(told_, {first, slot.begin - 1});
    return slot.begin - first < 4 && !isListedPlace(town) && !takesArticle(town) &&
           isAny(lowAt(told_, first - 1), {"in", "near", "outside", "from", "to"}) &&
           !isAny(lowAt(told_, slot.begin - 2),
                  {"university", "college", "school", "airport", "hospital", "church", "county"});
  }

  const Document& document_;
  const Statement& told_;
  const language::Tree& tree_;
};

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  if (!document.sides.empty()) return {};  // where they play is told by who plays
  return foundInStatements<Finder>(document, statements);
}

}  // namespace

FactKind whereabouts() { return {"whereabouts", find}; }

}  // namespace questions::fact
