// Where a body is at home: "the Boston-based company Calyx Renal", "Acme, based in Rome,".
#include <algorithm>

#include "questions/distractors/cities.h"
#include "questions/document/phrases.h"
#include "questions/document/token_row.h"
#include "questions/facts.h"
#include "questions/finding.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr std::size_t mostBetween = 3;  // words from "based" to the name
constexpr std::size_t mostName = 5;

class Finder {
 public:
  Finder(const Document& document, std::size_t sentence)
      : document_(document), sentence_(sentence), row_(document, sentence) {}

  std::vector<Fact> find() const {
    std::vector<Fact> found;
    for (std::size_t i = 2; i < row_.size(); ++i) {
      if (row_.low(i) != "based") continue;
      std::optional<Fact> fact = row_.token(i - 1) == "-" ? ahead(i) : behind(i);
      if (fact) found.push_back(std::move(*fact));
    }
    return found;
  }

 private:
  bool isName(std::size_t i) const {
    return startsUpper(row_.token(i)) && !lexicon::isFunctionWord(row_.low(i));
  }

  // Where the run of capitals that begins here ends; "Lomond & Tay" is one.
  std::size_t nameEnd(std::size_t first) const {
    std::size_t end = first;
    while (end < row_.size() && (isName(end) || (row_.token(end) == "&" && isName(end + 1)))) ++end;
    return end;
  }

  // A city of the lists that ends before `end`.
  std::optional<std::size_t> cityUntil(std::size_t end) const {
    for (const std::size_t length : {3UL, 2UL, 1UL}) {
      if (end < length || !isName(end - length)) continue;
      const std::string name = row_.text(end - length, end);
      if (!countryOfCity(name).empty()) return end - length;
    }
    return std::nullopt;
  }

  bool isPersonAt(std::size_t first) const {
    const PersonSpan* person = row_.personFrom(first);
    return person && (person->person->gender != language::Gender::Unknown ||
                      person->person->mentions.size() > 1);
  }

  // "Acme, based in …" at the start of a sentence, but not "Founded, based in …".
  bool isNamedAt(const text::Range& range) const {
    return std::any_of(document_.entities.begin(), document_.entities.end(),
                       [&](const Entity& entity) {
                         return std::find(entity.mentions.begin(), entity.mentions.end(), range) !=
                                entity.mentions.end();
                       });
  }

  // "[Vienna]-based brokerage [Adler Pohl]"
  std::optional<Fact> ahead(std::size_t based) const {
    const std::optional<std::size_t> city = cityUntil(based - 1);
    if (!city) return std::nullopt;
    std::size_t first = based + 1;
    while (first < row_.size() && first - based <= mostBetween && !isName(first)) {
      if (lexicon::isFunctionWord(row_.low(first)) ||
          !std::isalpha(static_cast<unsigned char>(row_.token(first).front())))
        return std::nullopt;
      ++first;
    }
    return fact(first, nameEnd(first), *city, based - 1);
  }

  // "[Acme], based in [Rome],"
  std::optional<Fact> behind(std::size_t based) const {
    if (row_.low(based + 1) != "in" || row_.token(based - 1) != "," || based < 2)
      return std::nullopt;
    const std::size_t cityEnd = nameEnd(based + 2);
    std::size_t first = based - 1;
    while (first > 0 && (isName(first - 1) || row_.token(first - 1) == "&")) --first;
    const bool closed = row_.token(cityEnd) == "," || row_.token(cityEnd) == ".";
    if (!closed || cityUntil(cityEnd) != based + 2) return std::nullopt;
    if (first == 0 && based == 2 && !isNamedAt(row_.range(0, 1))) return std::nullopt;
    return fact(first, based - 1, based + 2, cityEnd);
  }

  std::optional<Fact> fact(std::size_t first, std::size_t end, std::size_t city,
                           std::size_t cityEnd) const {
    if (end <= first || end - first > mostName || isPersonAt(first)) return std::nullopt;
    if (end - first == 1 && row_.token(first).size() < 4) return std::nullopt;
    // Where a bystander has his office is no news.
    if (!shareAWord(document_.article->attribution.title, row_.text(first, end)))
      return std::nullopt;
    Statement statement = statementOn(document_, sentence_);
    statement.pieces = {{row_.text(first, end), row_.range(first, end), noWord, false},
                        {"is based", {}, noWord, true},
                        {"in", {}, noWord, true},
                        {row_.text(city, cityEnd), row_.range(city, cityEnd), noWord, true}};
    return Fact{"seat", Value::Place, statement, {3, 4}};
  }

  const Document& document_;
  std::size_t sentence_;
  TokenRow row_;
};

std::vector<Fact> find(const Document& document, const std::vector<Statement>&) {
  return foundInSentences<Finder>(document);
}

}  // namespace

FactKind seat() { return {"seat", find}; }

}  // namespace questions::fact
