// Who said that the plan would cost jobs: what a source tells in words that are not quoted.
#include <algorithm>

#include "questions/document/bystanders.h"
#include "questions/document/genders.h"
#include "questions/document/giveaways.h"
#include "questions/document/leaves_open.h"
#include "questions/document/name_runs.h"
#include "questions/document/namesakes.h"
#include "questions/document/quotable.h"
#include "questions/document/saying.h"
#include "questions/facts.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr std::size_t mostWords = 22;   // of the clause
constexpr std::size_t fewestRoots = 5;  // of the clause

// Where a person is named in the sentence or, for a "he" in its place, last before its end.
struct Source {
  const Person* person = nullptr;
  text::Range mention;
};

class Finder {
 public:
  Finder(const Document& document, const Statement& statement)
      : document_(document), statement_(statement) {}

  std::optional<Fact> find() const {
    if (statement_.opening < 4 || statement_.vague) return std::nullopt;
    const std::optional<Source> source = sourceOf();
    if (!source || isBystander(source->mention, document_) ||
        mayBeNamesake(source->mention, document_))
      return std::nullopt;
    const Statement told = reported(*source);
    const std::string clause = written({told.pieces.begin() + 2, told.pieces.end()});
    if (!isWorth(clause, *source->person) || isCutShort() || isMereEvent(clause))
      return std::nullopt;
    Fact made{"report", Value::Person, told, {0, 1}};
    made.quotation = clause;
    return made;
  }

 private:
  // "the mayor, Ann Berg", "Ann Berg of Acme", but no "lawyer for Ann Berg" and no two.
  std::optional<Source> sourceOf() const {
    std::optional<Source> found;
    for (std::size_t i = 2; i + 1 < statement_.opening; ++i) {
      const Person* person = personAtPiece(i);
      if (!person || (found && found->person == person)) continue;
      if (found || !standsForItself(i)) return std::nullopt;
      if (const std::optional<text::Range> mention = lastMention(*person))
        found = Source{person, *mention};
    }
    return found && found->person->sure && !found->person->dead ? found : std::nullopt;
  }

  const Person* personAtPiece(std::size_t piece) const {
    const Piece& named = statement_.pieces[piece];
    const auto holds = [&](const text::Range& mention) {
      return !named.source.empty() && mention.contains(named.source);
    };
    for (const Person& person : document_.people)
      if (named.text == person.name ||
          std::any_of(person.mentions.begin(), person.mentions.end(), holds))
        return &person;
    return nullptr;
  }

  bool standsForItself(std::size_t piece) const {
    const std::string before = lowAt(statement_, piece - 1);
    const std::string next = lowAt(statement_, piece + 1);
    return !isAny(before, {"of", "for", "from", "by", "with", "and", "on", "-"}) &&
           !isAny(next, {"'s", "’s", "'", "’", "and", "-"});
  }

  std::optional<text::Range> lastMention(const Person& person) const {
    std::optional<text::Range> last;
    for (const text::Range& mention : person.mentions)
      if (mention.end <= statement_.evidence.end) last = mention;
    return last;
  }

  Statement reported(const Source& source) const {
    Statement told = statement_;
    std::vector<Piece> pieces(told.pieces.begin() + static_cast<std::ptrdiff_t>(told.opening),
                              told.pieces.end());
    pieces.front().spaceBefore = true;
    pieces.insert(pieces.begin(), {{source.person->name, source.mention, noWord, false},
                                   {"said that", {}, noWord, true}});
    told.pieces = std::move(pieces);
    const text::Range named =
        document_.sentences[sentenceAt(document_, source.mention.begin)].range;
    told.evidence.begin = std::min(told.evidence.begin, named.begin);
    told.attribution = source.person->name;
    if (!saysSection(told.lead)) told.lead = leadHiding(source.person->name, document_);
    told.opening = 0;
    told.subject = {};
    told.predicate = noWord;
    return told;
  }

  // "a school was damaged", "the first settlers arrived": whoever tells it, it is the same. Whom
  // somebody blames for what, and what will or should be, is his to say.
  bool isMereEvent(const std::string& clause) const {
    const std::optional<language::Tree>& tree = document_.trees[statement_.sentence];
    const std::size_t verb = statement_.predicate;
    if (!tree || verb == noWord) return false;
    const std::vector<Word> all = words(clause);
    if (holdsWords(clause, "had been") || holdsWords(clause, "is expected") ||
        holdsWords(clause, "are expected"))
      return true;
    if (std::any_of(all.begin(), all.end(), [](const Word& word) {
          const std::string low = startsUpper(word.text) ? "" : lowered(word.text);  // "in May"
          return lexicon::isModal(low) || lexicon::isNegation(low) || lexicon::isAccusing(low) ||
                 isAny(low, {"will", "had", "but", "only", "more", "less", "most", "than"});
        }))
      return false;
    const std::string& tag = tree->words[verb].xpos;
    const std::size_t passive = language::dependent(*tree, verb, "aux:pass");
    if (passive != language::kRoot) return isAny(tree->words[passive].form, {"was", "were"});
    return tag == "VBD" && language::dependent(*tree, verb, "obj") == language::kRoot &&
           language::dependent(*tree, verb, "ccomp") == language::kRoot &&
           language::dependent(*tree, verb, "xcomp") == language::kRoot;
  }

  // "because of promises [Acme made]", "neither a war [nor a fight]": what is left out tells more.
  bool isCutShort() const {
    const bool half = std::any_of(statement_.pieces.begin(), statement_.pieces.end(),
                                  [](const Piece& piece) { return piece.text == "neither"; }) &&
                      !holdsWords(written(statement_.pieces), "nor");
    const std::size_t end = statement_.pieces.back().source.end;
    const Stretch rest(document_.text(), end, document_.sentences[statement_.sentence].range.end);
    return half || (rest.size() > 0 && !rest.hasMark(0, ",.;:-–—()"));
  }

  bool isWorth(const std::string& clause, const Person& speaker) const {
    const std::vector<Word> all = words(clause);
    const bool pointed = std::any_of(all.begin(), all.end(), [](const Word& word) {
      const std::string low = lowered(word.text);
      return genderOf(low) != language::Gender::Unknown || lexicon::isSayingVerb(low) ||
             lexicon::isFirstOrSecondPerson(low);
    });
    const std::string first = lowered(all.front().text);
    const bool toldSomebody = all.size() > 1 &&
                              !lexicon::isFunctionWord(first) &&  // "told Acme the"
                              isAny(lowered(all[1].text), {"the", "a", "an", "his", "her", "its"});
    return !pointed && !toldSomebody && all.size() <= mostWords &&
           contentRoots(clause).size() >= fewestRoots &&
           !isAny(first, {"it", "they", "this", "these", "there", "that", "who", "which", "to"}) &&
           clause.find_first_of(":;\"") == std::string::npos &&
           clause.find("“") == std::string::npos && !isCommonplace(clause) &&
           !leavesOpen(clause, leadHiding(speaker.name, document_)) &&
           !holdsWords(clause, lastName(speaker.name)) && !givesAway(clause, speaker, document_);
  }

  const Document& document_;
  const Statement& statement_;
};

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  std::vector<Fact> found;
  for (const Statement& statement : statements)
    if (std::optional<Fact> fact = Finder(document, statement).find())
      found.push_back(std::move(*fact));
  return found;
}

}  // namespace

FactKind report() { return {"report", find}; }

}  // namespace questions::fact
