#include "questions/document/quoted_pieces.h"

#include <optional>
#include <string_view>

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {

bool isQuote(const Piece& piece) { return piece.text.starts_with("“") && piece.text.size() > 3; }

bool gatherQuotes(std::vector<Piece>& pieces, const std::string& article) {
  std::vector<Piece> gathered;
  std::optional<Piece> opened;
  for (const Piece& piece : pieces) {
    const bool plain = piece.text == "\"";
    if (!opened && (plain || piece.text == "“")) {
      opened = piece;
    } else if (opened && (plain || piece.text == "”")) {
      const text::Range inner{opened->source.end, piece.source.begin};
      gathered.push_back({"“" + squeezed(text::slice(article, inner)) + "”",
                          {opened->source.begin, piece.source.end},
                          noWord,
                          opened->spaceBefore});
      opened.reset();
    } else if (plain || isAny(piece.text, {"“", "”"})) {
      return false;
    } else if (!opened) {
      gathered.push_back(piece);
    }
  }
  pieces = std::move(gathered);
  return !opened;
}

void dropStops(std::vector<Piece>& pieces) {
  for (Piece& piece : pieces) {
    if (!isQuote(piece)) continue;
    for (std::string_view stop : {",”", ".”"})
      if (piece.text.ends_with(stop) && !piece.text.ends_with("..”"))
        piece.text.erase(piece.text.size() - stop.size(), 1);
  }
}

std::vector<std::string> quotedIn(const std::vector<Piece>& pieces) {
  constexpr std::size_t mark = std::string_view("“").size();
  std::vector<std::string> quoted;
  for (const Piece& piece : pieces)
    if (isQuote(piece)) quoted.push_back(piece.text.substr(mark, piece.text.size() - 2 * mark));
  return quoted;
}

std::string withoutMarks(std::string told) {
  for (std::string_view mark : {"“", "”"})
    for (std::size_t at = told.find(mark); at != std::string::npos; at = told.find(mark))
      told.erase(at, mark.size());
  return told;
}

std::string shortenedQuote(const std::string& quote, std::size_t most) {
  constexpr std::size_t fewest = 5;
  std::string best;
  for (std::string_view mark : {", and ", " and ", ", which ", " because ", "; ", " while "})
    for (std::size_t at = quote.find(mark); at != std::string::npos;
         at = quote.find(mark, at + 1)) {
      std::string clause = quote.substr(0, at);
      if (clause.ends_with(',')) clause.pop_back();
      const std::vector<Word> rest = words(std::string_view(quote).substr(at + mark.size()));
      const std::string next = rest.empty() ? "" : withoutContraction(rest[0].text);
      const bool joins = mark.find("and") != std::string_view::npos;
      const bool verb = lexicon::isFiniteVerb(next) || lexicon::isModal(next) ||
                        lexicon::isSubjectPronoun(next) ||
                        isAny(next, {"that", "will", "shall", "we", "i", "there"});
      const std::size_t count = wordCount(clause);
      if (count >= fewest && count <= most && (!joins || verb) && clause.size() > best.size())
        best = clause;
    }
  return best.empty() ? best : best + "…”";
}

}  // namespace questions
