#include "questions/parted/telling.h"

#include <algorithm>

#include "questions/words.h"

namespace questions::parted {

std::size_t Telling::wordAt(std::size_t piece) const {
  return piece < size() ? statement().pieces[piece].word : noWord;
}

const language::Word* Telling::at(std::size_t piece) const {
  return wordAt(piece) == noWord ? nullptr : &tree().words[wordAt(piece)];
}

bool Telling::holdsSlot(std::size_t top, Slot slot) const {
  const std::vector<std::size_t> below = language::subtree(tree(), top);
  for (std::size_t i = slot.begin; i < slot.end; ++i)
    if (std::find(below.begin(), below.end(), wordAt(i)) != below.end()) return true;
  return false;
}

Slot Telling::piecesOf(const std::vector<bool>& wanted) const {
  Slot slot{size(), 0};
  for (std::size_t i = statement().opening; i < size(); ++i) {
    if (wordAt(i) == noWord || !wanted[wordAt(i)]) continue;
    slot.begin = std::min(slot.begin, i);
    slot.end = std::max(slot.end, i + 1);
  }
  return slot;
}

bool Telling::hasObject(Slot but) const {
  const std::vector<language::Word>& words = tree().words;
  return std::any_of(words.begin(), words.end(), [&](const language::Word& word) {
    if (word.head != statement().predicate) return false;
    const std::size_t index = static_cast<std::size_t>(&word - words.data());
    const std::string_view relation = language::baseRelation(word.relation);
    return (isAny(relation, {"obj", "obl", "xcomp", "ccomp"}) || word.relation == "nsubj:pass") &&
           std::any_of(statement().pieces.begin(), statement().pieces.end(),
                       [&](const Piece& piece) { return piece.word == index; }) &&
           !holdsSlot(index, but);
  });
}

// "… a ruling", but not "… a 3% stake".
bool Telling::endsPhrase(std::size_t piece) const {
  const language::Word* next = at(piece);
  return piece >= size() || isAny(low(piece), {",", ";", "to", "on", "in"}) ||
         (next && (next->upos == "ADP" || next->upos == "SCONJ"));
}

std::size_t Telling::hedgeOf(Slot figure) const {
  const auto before = [&](std::size_t back) {
    return figure.begin >= back + statement().opening ? low(figure.begin - back) : "";
  };
  if ((before(1) == "than" && isAny(before(2), {"more", "fewer", "less"})) ||
      (before(1) == "least" && before(2) == "at"))
    return figure.begin - 2;
  const bool one = isAny(before(1), {"about", "around", "some", "over", "nearly", "almost",
                                     "roughly", "approximately"});
  return figure.begin - (one ? 1 : 0);
}

}  // namespace questions::parted
