// Until when what is told with its beginning and its end went on: "from 1998 to 2004", "from
// January 23 through March 9".
#include <algorithm>

#include "questions/document/anchors.h"
#include "questions/facts.h"
#include "questions/lexicon.h"
#include "questions/text/calendar.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr std::size_t beforeEnd = 3;  // pieces: "from", its date, "to"

bool isDay(const std::string& text) {
  return hasDigit(text) && std::any_of(text.begin(), text.end(), [](char c) { return c == ' '; });
}

// What goes on and then stops. "rose from 1998 to 2004" goes as far as the figures, and "was
// rebuilt from 1998 to 2004" was done then.
bool lasts(const Statement& statement, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  if (!tree || statement.predicate == noWord) return false;
  const language::Word& word = tree->words[statement.predicate];
  if (word.upos != "VERB")
    return language::dependent(*tree, statement.predicate, "cop") != language::kRoot;
  return isAny(word.lemma,
               {"run",      "last",   "lead",    "head",     "chair",     "serve",  "work",
                "live",     "teach",  "study",   "rule",     "govern",    "reign",  "manage",
                "coach",    "direct", "edit",    "host",     "play",      "own",    "hold",
                "remain",   "stay",   "hang",    "stand",    "close",     "open",   "show",
                "display",  "shut",   "suspend", "ban",      "exhibit",   "occupy", "fight",
                "continue", "jail",   "detain",  "imprison", "represent", "command"});
}

// Whether the article gives this as a date.
bool isTold(const std::string& end, const Document& document, std::size_t sentence) {
  return std::any_of(document.dates[sentence].begin(), document.dates[sentence].end(),
                     [&](const text::Date& date) {
                       return dateInWords(date) == end ||
                              (lexicon::isYear(end) && date.until == end);
                     });
}

// "from 2006 to 2010 and from 2014 to 2018": one end of two.
bool isOneOfTwo(const Statement& statement) {
  return std::count_if(statement.pieces.begin(), statement.pieces.end(),
                       [](const Piece& piece) { return lowered(piece.text) == "from"; }) > 1;
}

// "until [2004]" of "from 1998 to 2004".
std::optional<Fact> endingAt(const Statement& statement, const Document& document,
                             std::size_t piece) {
  const std::vector<Piece>& pieces = statement.pieces;
  const std::string& begin = pieces[piece - 2].text;
  const std::string& end = pieces[piece].text;
  const bool alike =
      (lexicon::isYear(begin) && lexicon::isYear(end)) || (isDay(begin) && isDay(end));
  if (lowered(pieces[piece - beforeEnd].text) != "from" || !alike ||
      !isAny(lowered(pieces[piece - 1].text), {"to", "until", "till", "through"}) ||
      !isTold(end, document, statement.sentence))
    return std::nullopt;
  Fact fact{"span", Value::Date, statement, {piece, piece + 1}};
  fact.statement.pieces[piece - 1].text = "until";
  std::vector<bool> unwanted(pieces.size(), false);
  unwanted[piece - beforeEnd] = unwanted[piece - 2] = true;
  erasePieces(fact.statement, unwanted);
  fact.slot = {piece - 2, piece - 1};
  return fact;
}

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  std::vector<Fact> found;
  for (const Statement& statement : statements) {
    if (!lasts(statement, document) || isOneOfTwo(statement)) continue;
    for (std::size_t i = beforeEnd; i < statement.pieces.size(); ++i)
      if (std::optional<Fact> fact = endingAt(statement, document, i))
        found.push_back(std::move(*fact));
  }
  return found;
}

}  // namespace

FactKind span() { return {"span", find}; }

}  // namespace questions::fact
