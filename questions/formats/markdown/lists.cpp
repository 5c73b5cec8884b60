#include "questions/formats/markdown/lists.h"

#include <algorithm>

#include "questions/formats/markdown/lines.h"

namespace questions::format {
namespace {

using Kind = Piece::Kind;

constexpr std::size_t fewestOptions = 2;

bool asks(std::string_view words) { return words.ends_with('?'); }

bool isKey(std::string_view line) { return verdictIn(line).kind == Verdict::Kind::Key; }

}  // namespace

ListReader::ListReader(const Document& document)
    : document_(document), roles_(document.lists.size(), Role::Words) {
  const std::size_t count = document.lists.size();
  holds_.assign(count, false);
  lastAsks_.assign(count, false);
  for (std::vector<bool>* all : {&lettered_, &ask_, &claims_}) all->assign(count, true);
  for (const Piece& piece : document.pieces) lookAt(piece);
  for (std::size_t i = 1; i < count; ++i) {
    const List& list = document.lists[i];
    if (list.boxes || list.entries >= fewestOptions) holds_[list.parent] = true;
  }
  for (std::size_t i = 1; i < count; ++i) roles_[i] = found(i);
}

void ListReader::lookAt(const Piece& piece) {
  const std::string words = wordsOf(piece.text);
  if (piece.kind != Kind::Code && format::asks(words))
    lastQuestion_ = static_cast<std::size_t>(&piece - &document_.pieces.front()) + 1;
  if (piece.list == 0 || piece.kind != Kind::Words) return;
  const std::vector<std::string> lines = linesOf(piece.text);
  for (const std::string& line : lines) {
    const bool head = piece.opens && &line == &lines.front();
    const std::string plain = plainOf(line);
    const std::size_t entries = document_.listOf(piece).entries;
    const bool inside =
        !piece.opens || entries == 1 || piece.entry < entries;  // not below the list
    if (!head && ((inside && isKey(plain)) || optionIn(plain).label.fits(0)))
      holds_[piece.list] = true;
  }
  if (!piece.opens) return;
  const std::string first = lines.empty() ? "" : plainOf(lines.front());
  if (verdictIn(first).kind == Verdict::Kind::None) {
    const Label label = optionIn(first).label;
    lettered_[piece.list] =
        lettered_[piece.list] && label.letter != '\0' && label.fits(piece.entry - 1);
  }
  lastAsks_[piece.list] = format::asks(words);
  ask_[piece.list] = ask_[piece.list] && format::asks(words);
  claims_[piece.list] = claims_[piece.list] && truthMarkIn(words) != words.npos;
}

Role ListReader::found(std::size_t at) const {
  const List& list = document_.lists[at];
  if (list.boxes) return Role::Options;
  if (list.parent > 0 && roles_[list.parent] == Role::Options) return Role::Words;
  if (holds_[at] || claims_[at] || (list.ordered && asksForTruth(wordsBefore(at))))
    return Role::Questions;
  if (lettered_[at] && list.entries >= fewestOptions) return Role::Options;
  const Role role = besideOptions(at);
  if (role != Role::Options) return role;
  if (ask_[at] && !format::asks(wordsBefore(at))) return Role::Questions;
  if (list.entries >= fewestOptions) return Role::Options;
  return list.ordered ? Role::Questions : Role::Words;
}

// A list right above options holds the questions, or the statements that they are about.
Role ListReader::besideOptions(std::size_t at) const {
  const List& list = document_.lists[at];
  if (list.end >= document_.pieces.size()) return Role::Options;
  const Piece& next = document_.pieces[list.end];
  const List& other = document_.listOf(next);
  const bool below = next.list > 0 && other.parent == list.parent && other.first == list.end;
  const bool boxes = below && other.boxes;
  const bool options = boxes || (below && other.entries >= fewestOptions) ||
                       (next.list == list.parent && optionFollows(list.end - 1, 0));
  if (!options) return Role::Options;
  const std::string before = wordsBefore(at);
  const bool stem = format::asks(before) || before.ends_with(':');
  if (list.entries < fewestOptions || lastAsks_[at] || !stem) return Role::Questions;
  return boxes || !below ? Role::Words : Role::Options;
}

std::string ListReader::wordsBefore(std::size_t at) const {
  const List& list = document_.lists[at];
  if (list.first == 0) return {};
  const Piece& before = document_.pieces[list.first - 1];
  return before.kind == Kind::Words || before.kind == Kind::Heading ? wordsOf(before.text) : "";
}

bool ListReader::optionFollows(std::size_t at, std::size_t index) const {
  if (at + 1 >= document_.pieces.size()) return false;
  const Piece& piece = document_.pieces[at + 1];
  if (piece.kind != Kind::Words || piece.opens) return false;
  const std::vector<std::string> lines = linesOf(piece.text);
  return !lines.empty() && optionIn(plainOf(lines.front())).label.fits(index);
}

bool ListReader::pairsFollow(std::size_t at) const {
  if (at + 1 < document_.pieces.size() && document_.pieces[at + 1].kind == Kind::Heading) ++at;
  if (at + 1 >= document_.pieces.size() || lastQuestion_ > at + 1) return false;
  const Piece& next = document_.pieces[at + 1];
  const List& list = document_.listOf(next);
  if (next.kind == Kind::Table) return true;
  const bool entry = list.ordered && next.opens && !list.boxes;
  return entry || !pairsIn(wordsOf(next.text)).empty();
}

}  // namespace questions::format
