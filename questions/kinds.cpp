#include "questions/kinds.h"

#include <algorithm>

namespace questions {

// One line a kind: its function stands in kinds/<name>.cpp.
namespace kind {
ItemKind alteredClaim();
ItemKind chooseDate();
ItemKind chooseFigure();
ItemKind completeSentence();
ItemKind howLong();
ItemKind howMany();
ItemKind howMuch();
ItemKind howOld();
ItemKind trueFalse();
ItemKind whatMeans();
ItemKind whatRole();
ItemKind when();
ItemKind where();
ItemKind which();
ItemKind whichCameFirst();
ItemKind who();
ItemKind whoSaid();
}  // namespace kind

const std::vector<ItemKind>& kinds() {
  static const std::vector<ItemKind> table = {
      kind::who(),          kind::which(),        kind::whatRole(),
      kind::whatMeans(),    kind::whoSaid(),      kind::howMany(),
      kind::howMuch(),      kind::howLong(),      kind::howOld(),
      kind::when(),         kind::where(),        kind::whichCameFirst(),
      kind::chooseFigure(), kind::chooseDate(),   kind::completeSentence(),
      kind::trueFalse(),    kind::alteredClaim(),
  };
  return table;
}

const ItemKind* kindNamed(std::string_view name) {
  const auto found = std::find_if(kinds().begin(), kinds().end(),
                                  [&](const ItemKind& kind) { return kind.name == name; });
  return found == kinds().end() ? nullptr : &*found;
}

}  // namespace questions
