#include "questions/document/changes.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

using Kind = text::QuantityKind;

constexpr std::size_t longest = 9;  // pieces of "in the same quarter of the year before"

// Verbs that tell of a change, in the past.
bool isChanged(const std::string& low) {
  return isAny(low,
               {"rose",     "fell",    "grew",      "jumped",   "climbed",   "dropped", "increased",
                "slipped",  "soared",  "surged",    "declined", "decreased", "widened", "narrowed",
                "slid",     "plunged", "tumbled",   "risen",    "fallen",    "grown",   "raised",
                "lowered",  "cut",     "reduced",   "swelled",  "shrank",    "dipped",  "eased",
                "improved", "slumped", "rebounded", "expanded", "edged",     "gained",  "doubled"});
}

class Reader {
 public:
  Reader(const Statement& statement, const Document& document) : statement_(statement) {
    for (const text::Quantity& quantity : document.quantities[statement.sentence])
      if (isMeasured(quantity))
        if (const std::optional<Slot> slot = slotAt(statement, quantity.range))
          figures_.push_back(*slot);
  }

  // The pieces that tell where a change began, or what the figure is set against.
  std::optional<Slot> start() const {
    for (const Slot figure : figures_) {
      const std::string before = back(figure.begin, 1), further = back(figure.begin, 2);
      std::optional<Slot> cut;
      if (isAny(before, {"with", "to"}) && further == "compared")
        cut = Slot{figure.begin - 2, endOf(figure)};
      else if (before == "from" && isAny(further, {"up", "down"}) && back(figure.begin, 3) == ",")
        cut = Slot{figure.begin - 2, endOf(figure)};
      else if (before == "from")
        cut = startOfRise(figure);
      if (cut && (low(cut->end) == "to" || endsPhrase(cut->end))) return withCommas(*cut);
    }
    return std::nullopt;
  }

 private:
  static bool isMeasured(const text::Quantity& quantity) {
    const bool year =
        quantity.kind == Kind::Cardinal && quantity.value >= 1900 && quantity.value <= 2100;
    constexpr Kind measured[] = {Kind::Cardinal, Kind::Money, Kind::Percent, Kind::Measure};
    return !year &&
           std::find(std::begin(measured), std::end(measured), quantity.kind) != std::end(measured);
  }

  std::string low(std::size_t piece) const { return lowAt(statement_, piece); }
  std::string back(std::size_t piece, std::size_t by) const {
    return piece < by ? "" : low(piece - by);
  }

  // "rose from 3% to 4%", "rose 2% to $11 billion [from $10 billion]".
  std::optional<Slot> startOfRise(Slot figure) const {
    const auto level = std::find_if(figures_.begin(), figures_.end(),
                                    [&](Slot other) { return back(other.begin, 1) == "to"; });
    if (level == figures_.end()) return std::nullopt;
    const std::size_t first = std::min(figure.begin, level->begin);
    bool changed = false;
    for (std::size_t i = 0; i < first; ++i) changed = changed || isChanged(low(i));
    if (!changed) return std::nullopt;
    if (level->begin < figure.begin) return Slot{figure.begin - 1, endOf(figure)};
    const bool next = level->begin == figure.end + 1;
    return next ? std::optional(Slot{figure.begin - 1, figure.end}) : std::nullopt;
  }

  // Behind the figure and the time to which it belongs: "$10 billion a year earlier", "$4 million
  // in the same quarter of last year".
  std::size_t endOf(Slot figure) const {
    const std::size_t most = std::min(figure.end + longest, statement_.pieces.size());
    const bool same =
        isAny(low(figure.end), {"in", "for", "at"}) && low(figure.end + 1) == "the" &&
        isAny(low(figure.end + 2), {"same", "previous", "prior", "preceding", "year"});
    const bool last = low(figure.end) == "last" ||
                      (isAny(low(figure.end), {"in", "for"}) && low(figure.end + 1) == "last");
    const bool year = low(figure.end) == "in" && isYear(figure.end + 1) && saysWhen(figure.begin);
    std::size_t end = figure.end + (year ? 2 : 0);
    for (std::size_t i = figure.end; i < most && !isAny(low(i), {",", ";", "–", "—"}); ++i) {
      if (isAny(low(i), {"earlier", "before", "ago", "previously"})) return i + 1;
      if (same || last) end = i + 1;
    }
    return end;
  }

  bool isYear(std::size_t piece) const { return lexicon::isYear(low(piece)); }

  // "in 2019", of which the year behind the figure is another.
  bool saysWhen(std::size_t end) const {
    for (std::size_t i = 0; i + 1 < end; ++i)
      if (low(i) == "in" && isYear(i + 1)) return true;
    return false;
  }

  // Nothing behind it may hang on what is cut: not the year of "from $8 million in 2015".
  bool endsPhrase(std::size_t end) const {
    return end >= statement_.pieces.size() ||
           isAny(low(end), {",", ";", "–", "—", "as", "after", "because", "while", "when",
                            "despite", "amid"});
  }

  // A comma before what is cut goes with it.
  Slot withCommas(Slot cut) const {
    if (cut.begin > 0 && low(cut.begin - 1) == ",") --cut.begin;
    return cut;
  }

  const Statement& statement_;
  std::vector<Slot> figures_;
};

}  // namespace

void dropStarts(Statement& statement, const Document& document) {
  for (;;) {
    const std::optional<Slot> start = Reader(statement, document).start();
    if (!start) return;
    std::vector<bool> unwanted(statement.pieces.size(), false);
    std::fill(unwanted.begin() + static_cast<std::ptrdiff_t>(start->begin),
              unwanted.begin() + static_cast<std::ptrdiff_t>(start->end), true);
    erasePieces(statement, unwanted);
  }
}

}  // namespace questions
