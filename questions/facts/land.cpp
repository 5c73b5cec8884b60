// In or by which country, state or city the story of the headline happens: "Norway's parliament",
// "the Finnish government", "in Oslo". Where the headline tells it, the lead hides the headline.
#include <algorithm>

#include "questions/distractors/cities.h"
#include "questions/distractors/countries.h"
#include "questions/distractors/hints.h"
#include "questions/distractors/nationalities.h"
#include "questions/document/alone.h"
#include "questions/document/finite.h"
#include "questions/document/opening.h"
#include "questions/document/thin.h"
#include "questions/facts.h"
#include "questions/finding.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr std::size_t mostWords = 3;    // of a name: "Papua New Guinea"
constexpr std::size_t fewestRoots = 5;  // of what is told besides the name

// Those that act for a country: what "the Finnish police" do is told of Finland.
bool actsForCountry(std::string_view noun) {
  return isAny(noun, {"government",  "parliament", "police",     "authorities", "army",
                      "navy",        "military",   "troops",     "forces",      "prosecutors",
                      "lawmakers",   "voters",     "scientists", "researchers", "officials",
                      "legislators", "regulators", "ministers",  "soldiers",    "farmers",
                      "doctors",     "judges",     "economy",    "senate",      "cabinet"});
}

bool isOneOfCourts(std::string_view noun) {
  return isAny(noun, {"court", "judge", "jury", "tribunal", "prosecutor", "regulator", "watchdog"});
}

class Finder {
 public:
  Finder(const Document& document, const Statement& statement)
      : document_(document), told_(statement), tree_(*document.trees[statement.sentence]) {}

  std::vector<Fact> find() const {
    if (told_.predicate == noWord || !told_.sure || told_.vague || saysSection(told_.lead) ||
        !opensStory(document_, told_.sentence) || isDenied(told_) || mayBeAnothers() || !tellsOne())
      return {};
    std::vector<Fact> found;
    for (std::size_t i = told_.opening; i < told_.pieces.size(); ++i) {
      const Slot slot = longestAt(i);
      if (slot.end == i) continue;
      if (std::optional<Fact> fact = factAt(slot)) found.push_back(std::move(*fact));
      i = slot.end - 1;
    }
    return found;
  }

 private:
  // "Norway may ban trawlers": so may others.
  bool mayBeAnothers() const {
    return std::any_of(told_.pieces.begin(), told_.pieces.end(), [](const Piece& piece) {
      return isAny(piece.text, {"may", "might", "could", "can"});
    });
  }

  // "Norway is cold", "Norway has mines": so have others.
  bool tellsOne() const {
    const std::vector<std::size_t> helpers = auxiliaries(tree_, told_.predicate);
    const std::size_t finite = helpers.empty() ? told_.predicate : helpers.front();
    if (!isAny(tree_.words[finite].xpos, {"VBZ", "VBP"})) return true;
    const bool lasting = finite == told_.predicate ||
                         language::dependent(tree_, told_.predicate, "cop") != language::kRoot;
    return !lasting ||
           std::any_of(told_.pieces.begin(), told_.pieces.end(), [](const Piece& piece) {
             const std::string low = lowered(piece.text);
             return isAny(low, {"first", "only", "most"}) ||
                    (low.size() > 5 && low.ends_with("est"));
           });
  }

  // "Jordan" who has bought a house.
  bool isOfPerson(Slot slot) const {
    const std::size_t word = told_.pieces[slot.begin].word;
    const language::Name* name = word == noWord ? nullptr : language::nameAt(tree_, word);
    const text::Range range = sourceOf(told_, slot);
    return (name && name->kind == language::NameKind::Person) ||
           std::any_of(document_.people.begin(), document_.people.end(), [&](const Person& person) {
             return std::any_of(
                 person.mentions.begin(), person.mentions.end(),
                 [&](const text::Range& mention) { return mention.overlaps(range); });
           });
  }

  static bool isPlace(const std::string& name) {
    return isCountry(name) || isDivision(name) || !countryOfCity(name).empty();
  }

  // The longest name of a place or a people that begins here; empty where there is none.
  Slot longestAt(std::size_t piece) const {
    for (std::size_t length = mostWords; length > 0; --length) {
      const Slot slot{piece, piece + length};
      if (slot.end > told_.pieces.size()) continue;
      const std::string name = slotText(told_, slot);
      if (isPlace(name) || !countryOfNationality(name).empty()) return slot;
    }
    return {piece, piece};
  }

  std::optional<Fact> factAt(Slot slot) const {
    const std::string name = slotText(told_, slot);
    const std::string land = isPlace(name) ? name : std::string(countryOfNationality(name));
    const std::string before = slot.begin > 0 ? lowAt(told_, slot.begin - 1) : "";
    const bool opens =
        slot.begin == told_.subject.begin + (isAny(before, {"the", "a", "an"}) ? 1 : 0);
    if (opens && slot.end < told_.subject.end) {
      const std::string noun = lowAt(told_, slot.end);
      if (before != "a" && before != "an" && actsForCountry(noun))
        return rewritten({told_.subject.begin, slot.end}, slot, {land, "'s"}, 0);
      if (before == "a" || before == "an")
        return isOneOfCourts(noun)
                   ? rewritten({slot.begin, slot.end + 1}, slot, {noun, "in", land}, 2)
                   : std::nullopt;
    }
    if (!isPlace(name) || isOfPerson(slot) || isTied(slot) || !isChief(name)) return std::nullopt;
    return factOn(told_, slot);
  }

  // "The Finnish government", "a Finnish court": with the country itself, as "Finland's government"
  // and "a court in Finland". Of the words that are put for the old ones, one is the country.
  std::optional<Fact> rewritten(Slot old, Slot named, const std::vector<std::string>& words,
                                std::size_t land) const {
    Statement told = told_;
    const text::Range source = sourceOf(told, named);
    const std::size_t noun = told.pieces[named.end].word;
    std::vector<Piece> put;
    for (std::size_t i = 0; i < words.size(); ++i)
      put.push_back({words[i], i == land ? source : text::Range{}, noWord, words[i] != "'s"});
    put.front().spaceBefore = told.pieces[old.begin].spaceBefore;
    if (land > 0) put.front().word = noun;
    const auto begin = told.pieces.begin();
    told.pieces.erase(begin + static_cast<std::ptrdiff_t>(old.begin),
                      begin + static_cast<std::ptrdiff_t>(old.end));
    told.pieces.insert(told.pieces.begin() + static_cast<std::ptrdiff_t>(old.begin), put.begin(),
                       put.end());
    told.subject.end = told.subject.end + put.size() - (old.end - old.begin);
    if (slotText(told_, named) != words[land])
      told.notes.push_back("“" + slotText(told_, named) + "” is what is of " + words[land] + ".");
    return factOn(told, {old.begin + land, old.begin + land + 1});
  }

  // "…, and farmers", of farmers whose deed was cut off.
  bool losesVerb() const {
    constexpr std::size_t most = 4;  // words of those
    const std::size_t last = told_.pieces.back().word;
    if (last == noWord || last + 1 >= tree_.words.size() || tree_.words[last + 1].form != ",")
      return false;
    for (std::size_t i = told_.pieces.size(); i > 1 && i + most > told_.pieces.size(); --i) {
      const std::size_t word = told_.pieces[i - 1].word;
      if (word == noWord || isAny(tree_.words[word].upos, {"VERB", "AUX"})) return false;
      if (lowAt(told_, i - 1) == "and" && lowAt(told_, i - 2) == ",") return true;
    }
    return false;
  }

  // The story is of this place: the headline names it, or the first paragraph does.
  bool isChief(const std::string& name) const {
    const std::string& title = document_.article->attribution.title;
    if (speaksOf(title, name)) return true;
    const std::vector<std::size_t> body = bodySentences(document_);
    return document_.sentences[told_.sentence].paragraph ==
           document_.sentences[body.front()].paragraph;
  }

  bool isName(std::size_t piece) const {
    return piece < told_.pieces.size() && startsUpper(told_.pieces[piece].text) &&
           !lexicon::isFunctionWord(lowAt(told_, piece));
  }

  // "the Norway flag"
  bool modifies(Slot slot) const {
    const std::size_t word = told_.pieces[slot.end - 1].word;
    return word != noWord &&
           isAny(language::baseRelation(tree_.words[word].relation),
                 {"compound", "amod", "flat"}) &&
           tree_.words[word].head > word;
  }

  // Part of a longer name, of a list or of a word with a hyphen.
  bool isTied(Slot slot) const {
    const std::string before = slot.begin > 0 ? lowAt(told_, slot.begin - 1) : "";
    const std::string next = lowAt(told_, slot.end);
    if (modifies(slot) || isName(slot.end) || isAny(next, {"-", "/", "and", "or", "'", "’"}))
      return true;
    if (isAny(before, {"-", "/", "and", "or", "from"})) return true;
    if (next == "," && isName(slot.end + 1) && slot.begin > told_.opening + 1) return true;
    if (slot.begin == 0) return false;
    return (slot.begin > 1 && isName(slot.begin - 1)) ||
           (slot.begin > 1 && isAny(before, {"of", ","}) && isName(slot.begin - 2));
  }

  std::optional<Fact> factOn(const Statement& told, Slot slot) const {
    Fact fact{"land", Value::Place, told, slot};
    const std::string name = fact.key();
    if (contentRoots(written(withSlot(told, slot, ""))).size() < fewestRoots || losesVerb() ||
        tellsItsPlace(told, slot, document_))
      return std::nullopt;
    if (tellsOfPlace(told.lead, name, document_)) {
      fact.statement.lead = leadWithDay(document_);
      if (fact.statement.lead.empty() || flawOf(fact.statement, &tree_, document_.text()) ||
          isThin(fact.statement, document_))
        return std::nullopt;
    }
    return fact;
  }

  const Document& document_;
  const Statement& told_;
  const language::Tree& tree_;
};

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  if (!document.sides.empty()) return {};  // who plays is told by what is played
  return foundInStatements<Finder>(document, statements);
}

}  // namespace

FactKind land() { return {"land", find}; }

}  // namespace questions::fact
