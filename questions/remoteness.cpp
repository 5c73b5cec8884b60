#include "questions/remoteness.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

#include "questions/document/opening.h"
#include "questions/document/saying.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/meant.h"
#include "questions/words.h"

namespace questions {
namespace {

// The date of the article that fills the slot; null if none does.
const text::Date* dateIn(const Fact& fact, const Document& document) {
  const text::Range source = sourceOf(fact.statement, fact.slot);
  for (const text::Date& date : document.dates[fact.statement.sentence])
    if (date.range.overlaps(source)) return &date;
  return nullptr;
}

// Words for deeds of one sort, as headlines and stories tell of them.
constexpr std::string_view sorts[] = {
    "die death dead dies",
    "crash collide collision derail derailment slam ram smash",
    "attack storm raid assault bomb bombing blast explode explosion shoot shooting strike hit",
    "award honor honour medal prize win",
    "win beat defeat victory triumph oust",
    "collapse fall topple",
    "resign resignation quit step departure leave",
    "arrest detain detention custody seize",
    "jail sentence imprison convict prison guilty",
    "approve pass adopt back vote",
    "appoint name pick elect choose swear inaugurate",
    "launch open unveil introduce release start begin",
    "buy acquire acquisition takeover purchase",
    "sack fire dismiss oust",
    "sign agree agreement deal pact accord",
    "rescue save free release",
    "flee escape",
    "sink capsize",
    "erupt eruption",
    "abduct kidnap seize hostage",
    "ban bar outlaw prohibit",
    "close shut",
};

bool tells(std::string_view title, std::string_view lemma) {
  if (hintsAt(title, lemma)) return true;
  return std::any_of(std::begin(sorts), std::end(sorts), [&](std::string_view sort) {
    return holdsWords(sort, lemma) && shareAWord(sort, title);
  });
}

// "was held", "took place", "caused it to fall": what was done is told by another word.
bool isLight(std::string_view lemma) {
  return isAny(lemma, {"hold", "take", "happen", "occur", "begin", "start", "end", "open", "close",
                       "run", "last", "hit", "strike", "cause", "make", "let", "help", "lead"});
}

// Whether the headline names somebody or something of what a fact tells beside its verb.
bool takesPart(const std::string& title, const Fact& fact) {
  std::vector<Piece> rest = withSlot(fact.statement, fact.slot, "");
  std::erase_if(rest, [&](const Piece& piece) { return piece.word == fact.statement.predicate; });
  std::string beside = written(rest);
  std::replace(beside.begin(), beside.end(), '-', ' ');
  return shareAWord(beside, title);
}

// "the attackers" of an attack, "the festival": by who acts, or what goes on, the deed is told.
bool isSubjectOf(std::string_view title, const Statement& statement, bool light) {
  const std::string text = slotText(statement, statement.subject);
  const std::vector<Word> subject = words(text);
  return std::any_of(subject.begin(), subject.end(), [&](const Word& word) {
    const std::string low = lowered(word.text);
    const bool doer = low.ends_with("ers") || low.ends_with("ors");
    return !startsUpper(word.text) && !lexicon::isFunctionWord(low) && (light || doer) &&
           hintsAt(title, low);
  });
}

// "daughter Ann Lee" of "Ben Roe's daughter Ann Lee".
std::string withoutOwner(const std::string& subject) {
  for (std::string_view sign : {"'s ", "’s "})
    if (const std::size_t at = subject.rfind(sign); at != std::string::npos)
      return subject.substr(at + sign.size());
  return subject;
}

// "was born", "moved to Houston": what only those ask for who care for the person.
bool isPrivate(const Fact& fact, const Document& document) {
  const Statement& statement = fact.statement;
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  if (!tree || statement.predicate == noWord) return false;
  const std::string& deed = tree->words[statement.predicate].lemma;
  const std::string whose = withoutOwner(slotText(statement, statement.subject));
  const bool somebody =
      deed == "bear" || std::any_of(document.people.begin(), document.people.end(),
                                    [&](const Person& one) { return holdsWords(whose, one.name); });
  return somebody &&
         isAny(deed, {"bear", "move", "migrate", "emigrate", "immigrate", "settle", "marry",
                      "divorce", "graduate", "enrol", "enroll", "study", "retire"}) &&
         !shareAWord(whose, document.article->attribution.title);
}

// How many words of the headline's own a text holds.
std::size_t sharedWithHeadline(std::string_view text, const std::set<std::string>& headline) {
  const std::set<std::string> told = contentRoots(text);
  return static_cast<std::size_t>(
      std::count_if(headline.begin(), headline.end(),
                    [&](const std::string& root) { return told.contains(root); }));
}

// Of a day that is still to come the opening tells what matters; further down many are told that
// have but a word in common with the headline.
bool isAheadAside(const Item& item, const Fact& fact, const Document& document) {
  constexpr std::size_t opening = 5, fewest = 2;  // paragraphs, words of the headline
  const std::set<std::string> headline = contentRoots(document.article->attribution.title);
  const std::size_t paragraphs =
      paragraphsTo(document, document.sentences[fact.statement.sentence].range.begin);
  return sharedWithHeadline(withoutLead(item.stem), headline) < (paragraphs > opening ? fewest : 1);
}

// "South Korea succeeded in putting a satellite into orbit" under "South Korea Launches Satellite
// Into Orbit": the main clause of an article's first sentence tells the headline over again, in
// other words, where it holds half of the headline's; but for what is only said there.
bool retellsHeadline(const std::string& title, const Fact& fact, const Document& document) {
  constexpr std::size_t fewest = 3;
  const Statement& statement = fact.statement;
  const language::Tree& tree = *document.trees[statement.sentence];
  if (statement.sentence != bodySentences(document).front() ||
      statement.predicate != language::rootOf(tree) ||
      actsInWords(lowered(tree.words[statement.predicate].form)))
    return false;
  const std::set<std::string> headline = contentRoots(title);
  const std::size_t both = sharedWithHeadline(written(statement.pieces), headline);
  return both >= fewest && 2 * both >= headline.size();
}

// Whether the headline tells of a fact's deed: by its verb, one of its sort or a noun made from it,
// and of somebody or something that takes part in it; or by what the whole clause tells.
bool isOfHeadline(const Fact& fact, const Document& document) {
  const std::string& title = document.article->attribution.title;
  const Statement& statement = fact.statement;
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  if (title.empty() || !tree || statement.predicate == noWord) return true;
  const std::string& deed = tree->words[statement.predicate].lemma;
  const bool light = isLight(deed);
  if (isSubjectOf(title, statement, light) || retellsHeadline(title, fact, document)) return true;
  if (!takesPart(title, fact)) return false;
  if (tells(title, deed)) return true;
  const std::size_t done = language::dependent(*tree, statement.predicate, "xcomp");
  return light && done != language::kRoot && tells(title, tree->words[done].lemma);
}

}  // namespace

Remoteness remotenessOf(const Fact& fact, const Document& document) {
  constexpr int longAgo = 2, year = 12, fresh = 2;  // years, months
  if (fact.value != Value::Date || !document.published) return Remoteness::Unknown;
  const text::Date* date = dateIn(fact, document);
  if (!date || date->value.size() < 4 || date->granularity == text::Granularity::Century)
    return Remoteness::Unknown;
  const int published = static_cast<int>(document.published->year());
  const bool decade = date->granularity == text::Granularity::Decade;
  const int years = published - (decade ? 10 * std::stoi(date->value.substr(0, 3)) + 9
                                        : std::stoi(date->value.substr(0, 4)));
  if (years < 0) return Remoteness::Ahead;
  if (decade || fact.key().size() == 4)
    return years >= longAgo ? Remoteness::LongPast : Remoteness::Past;
  if (date->value.size() < 7) return Remoteness::Unknown;
  const int months = year * years +
                     static_cast<int>(static_cast<unsigned>(document.published->month())) -
                     std::stoi(date->value.substr(5, 2));
  if (months < 0 || (date->value.size() == 10 && date->value > text::iso(*document.published)))
    return Remoteness::Ahead;
  return months < fresh ? Remoteness::Near : Remoteness::Past;
}

std::optional<std::string> sideDate(const Item& item, const Fact& fact, const Document& document) {
  const std::string& title = document.article->attribution.title;
  if (title.empty()) return std::nullopt;
  const Remoteness remoteness = remotenessOf(fact, document);
  const bool near = remoteness == Remoteness::Near && !isOfHeadline(fact, document);
  const bool ahead = remoteness == Remoteness::Ahead && isAheadAside(item, fact, document);
  const bool turns = item.kind != "true_false" || item.alteration;
  if (turns && (near || ahead)) return fact.key() + " is not the day of what the headline tells";
  if (remoteness == Remoteness::LongPast && isPrivate(fact, document))
    return fact.key() + " is of the life of somebody whom the headline does not name";
  return std::nullopt;
}

}  // namespace questions
