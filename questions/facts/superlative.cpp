// The first and the largest: "Ann Lee was the first woman to …", "Mecca, Islam's holiest site,".
#include <algorithm>

#include "questions/document/alone.h"
#include "questions/document/phrases.h"
#include "questions/document/token_row.h"
#include "questions/facts.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr std::size_t fewestWords = 4;
constexpr std::size_t mostWords = 16;

// A name in the row: tokens [first, end).
struct Named {
  std::string name;
  Value value = Value::Person;
  std::size_t first = 0;
  std::size_t end = 0;
};

class Finder {
 public:
  Finder(const Document& document, std::size_t sentence)
      : document_(document),
        sentence_(sentence),
        tree_(*document.trees[sentence]),
        row_(document, sentence) {}

  std::vector<Fact> find() const {
    std::vector<Fact> found;
    for (const Named& named : names()) {
      std::optional<Fact> fact = told(named);
      if (!fact) fact = apposed(named);
      if (fact) found.push_back(std::move(*fact));
    }
    return found;
  }

 private:
  std::vector<Named> names() const {
    std::vector<Named> all;
    for (const PersonSpan& span : row_.people())
      all.push_back({span.person->name, Value::Person, span.first, span.end});
    for (const Entity& entity : document_.entities)
      for (const text::Range& mention : entity.mentions) {
        const std::optional<std::size_t> first = row_.startingAt(mention.begin);
        const std::optional<std::size_t> last = row_.endingAt(mention.end);
        const bool place = entity.kind == language::NameKind::Place;
        if (first && last && document_.sentences[sentence_].range.contains(mention))
          all.push_back(
              {entity.name, place ? Value::Place : Value::Organisation, *first, *last + 1});
      }
    return all;
  }

  // "Ann Lee [was the first woman to sail around the world]."
  std::optional<Fact> told(const Named& named) const {
    const bool opens = named.first == 0 || (named.first == 1 && row_.low(0) == "the");
    const std::string verb = row_.low(named.end);
    if (!opens || !isAny(verb, {"is", "was", "became"})) return {};
    const std::size_t end = phraseEnd(named.end + 1);
    return end == 0 ? std::nullopt : fact(named, verb, named.end + 1, end);
  }

  // "Mecca, [Islam's holiest site],"
  std::optional<Fact> apposed(const Named& named) const {
    if (row_.token(named.end) != ",") return {};
    const std::size_t end = phraseEnd(named.end + 1);
    if (end == 0) return {};
    const bool lasting = named.value != Value::Person && !isOrdinal(named.end + 1, end);
    return fact(named, lasting ? "is" : "was", named.end + 1, end);
  }

  bool isOrdinal(std::size_t first, std::size_t end) const {
    for (std::size_t i = first; i < std::min(end, first + 4); ++i)
      if (isAny(row_.low(i), {"first", "last", "only"})) return true;
    return false;
  }

  // Where a phrase with a superlative near its start ends: at a comma or a stop; 0 if it is none,
  // or not told to its end.
  std::size_t phraseEnd(std::size_t first) const {
    const bool owned = first + 2 < row_.size() && startsUpper(row_.token(first)) &&
                       (row_.isPossessive(first + 1) || row_.isPossessive(first + 2));
    if (row_.low(first) != "the" && !owned) return 0;
    bool highest = false, more = false;
    std::size_t i = first + 1;
    for (; i < row_.size() && !isAny(row_.token(i), {",", ".", ";", "–", "(", "“", "\""}); ++i) {
      const std::size_t offset = i - first;
      highest = highest || (offset <= 4 && isSuperlative(i));
      more = more || isAny(row_.low(i), {"to", "in", "of", "at", "on", "ever", "for"});
      if (isAny(row_.low(i), {"it",    "its",  "he",     "his",   "she",  "her",   "their", "they",
                              "this",  "that", "which",  "who",   "and",  "or",    "but",   "not",
                              "there", "one",  "second", "third", "here", "since", "after"}))
        return 0;
      if (lexicon::isHedge(row_.low(i)) && row_.low(i) != "most") return 0;
    }
    const std::size_t count = i - first;
    return highest && (more || owned) && i < row_.size() && count >= fewestWords &&
                   count <= mostWords
               ? i
               : 0;
  }

  bool isSuperlative(std::size_t i) const {
    if (isAny(row_.low(i), {"first", "only"})) return true;
    if (i < tree_.words.size() && tree_.words[i].xpos == "JJS" && row_.low(i) != "least")
      return row_.low(i) != "most" || i + 1 < tree_.words.size();
    return i < tree_.words.size() && tree_.words[i].xpos == "RBS";
  }

  std::optional<Fact> fact(const Named& named, const std::string& verb, std::size_t first,
                           std::size_t end) const {
    Statement statement = statementOn(document_, sentence_);
    statement.pieces = {{named.name, row_.range(named.first, named.end), noWord, false}};
    put(statement, verb);
    statement.pieces.push_back({row_.text(first, end), row_.range(first, end), noWord, true});
    statement.subject = {0, 1};
    statement.single = true;
    if (flawOf(statement, nullptr, document_.text())) return {};
    Fact made{"superlative", named.value, statement, {0, 1}};
    made.term = row_.text(first, end);
    if (named.value != Value::Person || !saysGender(made.term)) return made;
    made.others = othersLike(named);
    return made.others.size() > 1 ? std::optional(made) : std::nullopt;
  }

  // "the first woman to …" could be said of women only.
  static bool saysGender(const std::string& term) {
    for (std::string_view word : {"woman", "women", "man", "men", "girl", "boy", "female", "male",
                                  "mother", "father", "actress", "queen", "king"})
      if (holdsWords(term, word)) return true;
    return false;
  }

  std::vector<Option> othersLike(const Named& named) const {
    std::vector<Option> others;
    const Person* own = personNamed(document_.people, named.name);
    if (!own || own->gender == language::Gender::Unknown) return others;
    const std::string quote(text::slice(document_.text(), document_.sentences[sentence_].range));
    for (const Person& person : document_.people)
      if (person.gender == own->gender && person.name != own->name &&
          !holdsWords(quote, person.name))
        others.push_back({person.name, "The article does not say this of " + person.name + "."});
    return others;
  }

  const Document& document_;
  std::size_t sentence_;
  const language::Tree& tree_;
  TokenRow row_;
};

// What somebody claims is not so for that.
bool reports(const Document& document, std::size_t sentence) {
  const text::Sentence& row = document.sentences[sentence];
  return std::any_of(row.tokens.begin(), row.tokens.end(), [&](const text::Token& token) {
    const std::string low = lowered(document.tokenText(token));
    return lexicon::isSayingVerb(low) || lexicon::isClaimingVerb(low) || low == "according" ||
           (lexicon::isModal(low) && low != "can");
  });
}

std::vector<Fact> find(const Document& document, const std::vector<Statement>&) {
  std::vector<Fact> found;
  for (const std::size_t i : bodySentences(document)) {
    if (!document.trees[i] || reports(document, i)) continue;
    for (Fact& fact : Finder(document, i).find()) found.push_back(std::move(fact));
  }
  return found;
}

}  // namespace

FactKind superlative() { return {"superlative", find}; }

}  // namespace questions::fact
