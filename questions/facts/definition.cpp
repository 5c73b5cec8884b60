// What a term means, told in the article's own words: "International Atomic Energy Agency (IAEA)",
// "the “territorial problem,” shorthand for Russian claims", "Gloria, also known as “the Voice”".
#include <algorithm>

#include "questions/distractors/expansions.h"
#include "questions/document/acronyms.h"
#include "questions/document/phrases.h"
#include "questions/document/quotes.h"
#include "questions/document/token_row.h"
#include "questions/facts.h"
#include "questions/finding.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr std::size_t mostPhraseWords = 5;
constexpr std::size_t mostMeaningWords = 14;

class Finder {
 public:
  Finder(const Document& document, std::size_t sentence)
      : document_(document), sentence_(sentence), row_(document, sentence) {}

  std::vector<Fact> find() const {
    std::vector<Fact> found;
    for (std::size_t i = 0; i + 2 < row_.size(); ++i) {
      if (row_.token(i) == "(")
        if (std::optional<Fact> fact = acronym(i)) found.push_back(std::move(*fact));
      if (row_.low(i) == "shorthand" && row_.low(i + 1) == "for")
        if (std::optional<Fact> fact = shorthand(i)) found.push_back(std::move(*fact));
    }
    return found;
  }

 private:
  // "Long Name (LN)" or "LN (Long Name)".
  std::optional<Fact> acronym(std::size_t open) const {
    std::size_t close = open + 1;
    while (close < row_.size() && row_.token(close) != ")") ++close;
    if (close >= row_.size() || open == 0) return {};
    if (close == open + 2 && isInitials(row_.token(open + 1))) {
      const std::size_t first = nameBefore(open, row_.token(open + 1));
      return first < open ? expansion(std::string(row_.token(open + 1)), first, open)
                          : std::nullopt;
    }
    const bool spells =
        isInitials(row_.token(open - 1)) && initials(open + 1, close) == row_.token(open - 1);
    return spells ? expansion(std::string(row_.token(open - 1)), open + 1, close) : std::nullopt;
  }

  std::string initials(std::size_t first, std::size_t end) const {
    std::string letters;
    for (std::size_t i = first; i < end; ++i) {
      if (isAny(row_.low(i), {"of", "and", "the", "for", "on", "in"})) continue;
      if (!startsUpper(row_.token(i)) || row_.token(i).size() < 2) return "";
      letters += row_.token(i)[0];
    }
    return letters;
  }

  // Where the name before `end` begins that the letters abbreviate; `end` if none does.
  std::size_t nameBefore(std::size_t end, std::string_view letters) const {
    for (std::size_t first = end; first-- > 0 && end - first <= 2 * letters.size();) {
      if (!startsUpper(row_.token(first))) continue;
      if (initials(first, end) == letters && !lexicon::isFunctionWord(row_.low(first)))
        return first;
    }
    return end;
  }

  // What letters stand for matters where the headline tells of them and not every reader knows.
  bool isWorthKnowing(const std::string& letters) const {
    return !lexicon::isHouseholdAcronym(letters) &&
           holdsWords(document_.article->attribution.title, letters);
  }

  std::optional<Fact> expansion(const std::string& letters, std::size_t first,
                                std::size_t end) const {
    if (!isWorthKnowing(letters)) return std::nullopt;
    Statement statement = statementOn(document_, sentence_);
    put(statement, letters);
    put(statement, "stands for");
    const std::string name = row_.text(first, end);
    statement.pieces.push_back({name, row_.range(first, end), noWord, true});
    Fact fact{"definition", Value::Other, statement, {2, 3}};
    fact.term = letters;
    for (const std::string& other : otherExpansions(name))
      if (fact.others.size() < 3)
        fact.others.push_back({other, "The article spells out " + letters + " as " + name + "."});
    return fact;
  }

  // "the “territorial problem,” Kremlin shorthand for Russian claims over the Donbas region."
  std::optional<Fact> shorthand(std::size_t at) const {
    const std::size_t end = closing(at + 2);
    if (end <= at + 2 || end - at > mostMeaningWords) return {};
    const text::Range from = row_.range(at, at + 1);
    for (const Quote& quote : quotesIn(document_.text(), row_.range(0, row_.size()))) {
      if (quote.outer.end > from.begin) continue;
      const std::optional<std::size_t> last = row_.endingAt(quote.outer.end);
      if (!last || at - *last > 4 || !onlyModifiers(*last + 1, at)) continue;
      Statement statement = statementOn(document_, sentence_);
      const std::string phrase = phraseIn(quote);
      statement.pieces = {{"“" + phrase + "”", quote.inner, noWord, false}};
      const std::size_t told = *last + (row_.token(*last + 1) == "," ? 2 : 1);
      put(statement, "is " + row_.text(told, end));
      Fact fact{"definition", Value::Other, statement, {0, 1}};
      fact.term = phrase;
      fact.others = otherPhrases(phrase);
      return fact;
    }
    return {};
  }

  bool onlyModifiers(std::size_t first, std::size_t end) const {
    for (std::size_t i = first; i < end; ++i)
      if (lexicon::isFunctionWord(row_.low(i)) && !isAny(row_.low(i), {"a", "the"})) return false;
    return true;
  }

  // Where the meaning ends: at a comma or at the sentence's end; 0 where it goes on.
  std::size_t closing(std::size_t first) const {
    for (std::size_t i = first; i < row_.size(); ++i) {
      if (isAny(row_.token(i), {".", ",", ";"})) return i;
      if (isAny(row_.low(i), {"that", "which", "it", "they", "he", "she", "its", "their"}))
        return 0;
    }
    return 0;
  }

  std::string phraseIn(const Quote& quote) const {
    std::string phrase = squeezed(text::slice(document_.text(), quote.inner));
    while (!phrase.empty() && isAny(phrase.substr(phrase.size() - 1), {",", ".", " "}))
      phrase.pop_back();
    return phrase;
  }

  // Other phrases that the article puts between quotation marks, of the same length and case.
  std::vector<Option> otherPhrases(const std::string& phrase) const {
    std::vector<Option> others;
    for (const text::Paragraph& paragraph : document_.article->paragraphs) {
      if (paragraph.kind != text::ParagraphKind::Body) continue;
      for (const Quote& quote : quotesIn(document_.text(), paragraph.range)) {
        const std::string other = phraseIn(quote);
        const std::string option = "“" + other + "”";
        const bool known = std::any_of(others.begin(), others.end(),
                                       [&](const Option& o) { return o.text == option; });
        if (known || !isTerm(other) || startsUpper(other) != startsUpper(phrase)) continue;
        if (document_.sentences[sentence_].range.contains(quote.inner)) continue;
        others.push_back({option, "The article uses " + option + " of something else."});
      }
    }
    return others;
  }

  // A name for something: no clause, no adjective alone.
  static bool isTerm(const std::string& phrase) {
    const std::vector<Word> said = words(phrase);
    if (said.size() < 2 || said.size() > mostPhraseWords) return false;
    return std::none_of(said.begin(), said.end(), [](const Word& word) {
      const std::string low = lowered(word.text);
      return lexicon::isFiniteVerb(low) || lexicon::isThirdPerson(low) ||
             lexicon::isFirstOrSecondPerson(low) || lexicon::isNegation(low) ||
             lexicon::isModal(low) || low == "a" || low == "to" || low == "and";
    });
  }

  const Document& document_;
  std::size_t sentence_;
  TokenRow row_;
};

std::vector<Fact> find(const Document& document, const std::vector<Statement>&) {
  return foundInSentences<Finder>(document);
}

}  // namespace

FactKind definition() { return {"definition", find}; }

}  // namespace questions::fact
