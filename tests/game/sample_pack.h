// Packs for the tests of rounds: small, valid, and with a sentence of its own behind each item.
#pragma once

#include <string>

#include "questions/pack.h"

namespace tests {

inline questions::Item sampleItem(const std::string& number) {
  questions::Item item;
  item.id = "item-" + number;
  item.kind = "complete_sentence";
  item.stem = "The bridge over the Lerre was opened by ____ in round " + number + ".";
  item.options = {{"Ada", ""}, {"Berit", ""}, {"Carla", ""}, {"Dora", ""}};
  item.key = 1;
  const std::string quote = "Berit opened the bridge in round " + number + ".";
  item.evidence = questions::Evidence{"lerre", quote, {0, quote.size()}, text::Range{0, 5}};
  return item;
}

inline questions::Item sampleClaim(const std::string& number, bool holds) {
  questions::Item item = sampleItem(number);
  item.kind = "true_false";
  item.stem = "Bridge " + number + " was opened in " + (holds ? "May." : "June.");
  item.options = {{"True", ""}, {"False", ""}};
  item.key = holds ? 0 : 1;
  const std::string quote = "Bridge " + number + " was opened in May.";
  const std::size_t may = quote.find("May");
  item.evidence = questions::Evidence{"lerre", quote, {0, quote.size()}, text::Range{may, may + 3}};
  if (!holds) item.alteration = questions::Alteration{"date", "May", "June"};
  return item;
}

inline questions::Pack samplePack(std::size_t count) {
  questions::Pack pack;
  pack.id = "lerre";
  pack.title = "Bridges over the Lerre";
  pack.language = "en";
  pack.articles.push_back(
      {"lerre", {"A bridge opens", "Lerre Post", "2025-05-02", "", ""}, "", ""});
  for (std::size_t i = 0; i < count; ++i) pack.items.push_back(sampleItem(std::to_string(i)));
  return pack;
}

}  // namespace tests
