#include "questions/document/lone_places.h"

#include <string>
#include <vector>

#include "questions/distractors/cities.h"
#include "questions/distractors/countries.h"
#include "questions/document/document.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t rivalWindow = 2;  // sentences

struct Place {
  std::string name;
  text::Range range;
  std::size_t sentence = 0;
};

// Those named up to the sentence of a reference and before it.
std::vector<Place> placesBefore(const Reference& reference, const Document& document) {
  std::vector<Place> places;
  for (std::size_t s = 0; s <= reference.sentence; ++s) {
    if (!document.trees[s]) continue;
    for (const language::Name& name : document.trees[s]->names) {
      const text::Range range = language::rangeOf(*document.trees[s], name);
      if (name.kind == language::NameKind::Place && range.begin <= reference.mention.begin)
        places.push_back({std::string(text::slice(document.text(), range)), range, s});
    }
  }
  return places;
}

bool isInHeadline(const std::string& name, const Document& document) {
  return holdsWords(document.article->attribution.title, name);
}

void resolveToCountry(Reference& reference, std::string_view noun, const Document& document) {
  Place only;
  std::size_t times = 0;
  for (const Place& place : placesBefore(reference, document)) {
    if (!isCountry(place.name)) continue;
    if (times > 0 && only.name != place.name) return;
    if (times == 0) only = place;
    ++times;
  }
  if (times == 0 || times + (isInHeadline(only.name, document) ? 1 : 0) < 2) return;
  const std::string country = (takesArticle(only.name) ? "the " : "") + only.name;
  reference.name = noun == "government" ? "the government of " + country : country;
  reference.antecedent = only.range;
}

void resolveToCity(Reference& reference, const Document& document, std::size_t leadEnd) {
  Place only;
  std::size_t times = 0;
  for (const Place& place : placesBefore(reference, document)) {
    if (isCountry(place.name)) continue;
    if (countryOfCity(place.name).empty()) {  // perhaps a city of which no list tells
      if (place.sentence + rivalWindow >= reference.sentence) return;
      continue;
    }
    if (times > 0 && only.name != place.name) return;
    if (times == 0) only = place, times += place.sentence < leadEnd ? 1 : 0;
    ++times;
  }
  if (times == 0 || times + (isInHeadline(only.name, document) ? 1 : 0) < 2) return;
  reference.name = only.name;
  reference.antecedent = only.range;
}

}  // namespace

void resolveToPlace(Reference& reference, std::string_view noun, const Document& document,
                    std::size_t leadEnd) {
  if (isAny(noun, {"country", "nation", "government"}))
    resolveToCountry(reference, noun, document);
  else if (noun == "city")
    resolveToCity(reference, document, leadEnd);
}

}  // namespace questions
