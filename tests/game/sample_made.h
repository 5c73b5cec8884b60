// What might have been made of an article: a pack, and candidates that were left out of it.
#pragma once

#include <string>

#include "questions/generate.h"
#include "tests/game/sample_pack.h"

namespace tests {

// An item on a sentence of its own that review has nothing against.
inline questions::Item madeItem(const std::string& name, const std::string& year, std::size_t begin,
                                const std::string& quote) {
  questions::Item item;
  item.id = "made-" + name;
  item.kind = "who";
  item.stem = "Who opened the long bridge of " + year + " over the Lerre to all traffic?";
  item.options = {{"Ada Holm", ""}, {"Berit Dahl", ""}, {name, ""}, {"Dora Berg", ""}};
  item.key = 2;
  item.evidence = questions::Evidence{
      "lerre", quote, {begin, begin + quote.size()}, text::Range{0, name.size()}};
  item.explanation = "The article says: " + quote;
  return item;
}

// Five sentences, an item on each; the first three make the pack, the others are left out.
inline questions::Made sampleMade() {
  questions::Made made;
  made.pack = samplePack(0);
  made.pack.articles[0].text = "The bridges over the Lerre have opened one by one.\n";
  std::string& article = made.pack.articles[0].text;
  const std::string names[] = {"Carla Moe", "Erik Lund", "Frida Aas", "Georg Vik", "Hanna Ruud"};
  for (std::size_t i = 0; i < 5; ++i) {
    const std::string year = std::to_string(1985 + 7 * i);
    const std::string quote =
        names[i] + " opened the long bridge of " + year + " over the Lerre to all traffic.";
    questions::Candidate candidate;
    candidate.item = madeItem(names[i], year, article.size(), quote);
    candidate.score = 1 - 0.1 * static_cast<double>(i);
    article += quote + "\n";
    if (i < 3)
      made.pack.items.push_back(candidate.item);
    else
      candidate.refusals.push_back({"enough", 0, "better items fill the pack"});
    made.explanation.candidates.push_back(candidate);
  }
  return made;
}

}  // namespace tests
