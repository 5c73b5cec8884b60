#include "questions/document/tied_openings.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "questions/language/morphology.h"
#include "questions/words.h"

namespace questions {
namespace {

using Opening = std::vector<std::string_view>;

const std::vector<Opening>& openings() {
  static const std::vector<Opening> all = {{"in", "retaliation"},
                                           {"in", "return"},
                                           {"in", "response"},
                                           {"in", "reply"},
                                           {"in", "total"},
                                           {"in", "all"},
                                           {"that", "day"},
                                           {"that", "same", "day"},
                                           {"the", "same", "day"},
                                           {"on", "the", "same", "day"},
                                           {"earlier", "that", "day"},
                                           {"later", "that", "day"},
                                           {"that", "evening"},
                                           {"that", "night"}};
  return all;
}

std::string lowOf(const std::vector<Piece>& pieces, std::size_t i) {
  return i < pieces.size() ? lowered(pieces[i].text) : "";
}

bool opensWith(const std::vector<Piece>& pieces, const Opening& opening) {
  for (std::size_t i = 0; i < opening.size(); ++i)
    if (lowOf(pieces, i) != opening[i]) return false;
  return true;
}

// "In total[,] 40 barns", "In total[,] around 40 barns": but no other goes without its comma.
bool endsOpening(const std::vector<Piece>& pieces, const Opening& opening) {
  const std::string next = lowOf(pieces, opening.size());
  const bool counts =
      isAny(next, {"around", "about", "some", "over", "nearly", "almost"}) || hasDigit(next);
  return next == "," || (opening.back() == "total" && counts);
}

void dropFirst(std::vector<Piece>& pieces, std::size_t count) {
  pieces.erase(pieces.begin(), pieces.begin() + static_cast<std::ptrdiff_t>(count));
  if (!pieces.empty()) pieces.front().spaceBefore = false;
}

// "Other guests included": whoever else there was.
bool listsOthers(const std::vector<Piece>& pieces, const language::Tree* tree) {
  constexpr std::size_t near = 10;
  if (!tree || lowOf(pieces, 0) != "other" || pieces.size() < 2 || pieces[1].word == noWord)
    return false;
  for (std::size_t i = 1; i < std::min(near, pieces.size()); ++i)
    if (isAny(lowOf(pieces, i), {"include", "includes", "included"})) return true;
  return false;
}

// "another guest, Ann Lee,": the comma, and a name behind it.
bool isNamedBehind(const std::vector<Piece>& pieces, std::size_t another,
                   const language::Tree* tree) {
  constexpr std::size_t near = 5;
  for (std::size_t i = another + 1; i + 1 < std::min(another + near, pieces.size()); ++i) {
    if (pieces[i].text != ",") continue;
    const std::size_t name = pieces[i + 1].word;
    return tree && name != noWord && tree->words[name].upos == "PROPN" &&
           language::nameAt(*tree, name) &&
           language::nameAt(*tree, name)->kind == language::NameKind::Person;
  }
  return false;
}

}  // namespace

void dropTiedOpening(std::vector<Piece>& pieces, const language::Tree* tree) {
  for (const Opening& opening : openings())
    if (opensWith(pieces, opening) && endsOpening(pieces, opening))
      dropFirst(pieces, opening.size() + (lowOf(pieces, opening.size()) == "," ? 1 : 0));
  if (listsOthers(pieces, tree)) dropFirst(pieces, 1);
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    if (lowOf(pieces, i) != "another" || !isNamedBehind(pieces, i, tree)) continue;
    const std::string article(language::indefiniteArticle(pieces[i + 1].text));
    pieces[i].text = i == 0 ? capitalised(article) : article;
  }
}

}  // namespace questions
