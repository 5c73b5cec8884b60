// How old somebody is: "Ann Lee, 52, said", "19-year-old striker Bo Cole", "Kuba, aged six".
#include <algorithm>
#include <set>

#include "questions/document/phrases.h"
#include "questions/document/token_row.h"
#include "questions/facts.h"
#include "questions/figure.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr double youngest = 5, oldest = 110;
constexpr std::size_t mostBetween = 3;  // words from "19-year-old" to the name

bool isAge(std::string_view token) {
  const std::optional<Figure> figure = readFigure(token);
  return figure && figure->before.empty() && figure->after.empty() && figure->decimals == 0 &&
         figure->number >= youngest && figure->number <= oldest;
}

// A noun or what qualifies one: "striker".
bool describes(const std::optional<language::Tree>& tree, std::size_t i) {
  if (!tree || i >= tree->words.size()) return false;
  const std::string& upos = tree->words[i].upos;
  return upos == "NOUN" || upos == "ADJ" || upos == "PROPN";
}

// The token that tells the age of the one who is named here; none if no token does.
std::optional<std::size_t> ageOf(const std::optional<language::Tree>& tree, const TokenRow& row,
                                 const PersonSpan& name) {
  if (row.token(name.end) == ",") {
    const bool aged = row.low(name.end + 1) == "aged" || row.low(name.end + 1) == "now";
    const std::size_t at = name.end + (aged ? 2 : 1);
    const std::string_view after = row.token(at + 1);
    if (isAge(row.token(at)) && (after == "," || after == ".")) return at;
  }
  for (std::size_t old = name.first; old-- > 0 && name.first - old <= mostBetween + 1;) {
    if (row.low(old) != "old") {
      if (describes(tree, old)) continue;
      return std::nullopt;
    }
    const bool spelled = old >= 4 && row.token(old - 1) == "-" && row.low(old - 2) == "year" &&
                         row.token(old - 3) == "-" && isAge(row.token(old - 4));
    return spelled ? std::optional(old - 4) : std::nullopt;
  }
  return std::nullopt;
}

std::optional<Fact> factOf(const Document& document, std::size_t sentence, const TokenRow& row,
                           const PersonSpan& name) {
  const bool named = shareAWord(document.article->attribution.title, name.person->name);
  if (!named || name.person->dead) return std::nullopt;  // else it matters little
  const std::optional<std::size_t> age = ageOf(document.trees[sentence], row, name);
  if (!age) return std::nullopt;
  Statement statement = statementOn(document, sentence);
  statement.pieces = {{name.person->name, row.range(name.first, name.end), noWord, false},
                      {"was", {}, noWord, true},
                      {std::string(row.token(*age)), row.range(*age, *age + 1), noWord, true},
                      {"years old", {}, noWord, true}};
  return Fact{"age", Value::Number, statement, {2, 3}};
}

std::vector<Fact> find(const Document& document, const std::vector<Statement>&) {
  std::vector<Fact> found;
  std::set<std::string> known;
  for (const std::size_t i : bodySentences(document)) {
    const TokenRow row(document, i);
    for (const PersonSpan& name : row.people()) {
      std::optional<Fact> fact = factOf(document, i, row, name);
      if (fact && known.insert(name.person->name).second) found.push_back(std::move(*fact));
    }
  }
  return found;
}

}  // namespace

FactKind age() { return {"age", find}; }

}  // namespace questions::fact
