#include "questions/document/lone_places.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "questions/distractors/cities.h"
#include "questions/distractors/countries.h"
#include "questions/distractors/nationalities.h"
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

// Of several countries the one that the headline or the lead speaks of, in every second sentence
// that speaks of any, and no other lately: "Norway … Sweden …. Norway …. The country".
void resolveToFirst(Reference& reference, const Document& document, std::size_t leadEnd) {
  std::map<std::string, std::size_t> told;
  std::set<std::string> lately;
  std::size_t all = 0;
  text::Range last;
  for (std::size_t s = 0; s <= reference.sentence; ++s) {
    text::Range range = document.sentences[s].range;
    range.end = std::min(range.end, reference.mention.begin);
    const std::set<std::string> countries =
        countriesIn(std::string(text::slice(document.text(), range)));
    for (const std::string& country : countries) ++told[country];
    all += countries.empty() ? 0 : 1;
    if (s + rivalWindow >= reference.sentence) lately.insert(countries.begin(), countries.end());
    if (!countries.empty()) last = range;
  }
  const bool own = last.overlaps(document.sentences[reference.sentence].range);
  const std::string before = document.text().substr(0, reference.mention.begin);
  if (lately.size() != 1 || own || before.ends_with("all ")) return;
  const std::string& country = *lately.begin();
  const bool led =
      speaksOf(document.article->attribution.title, country) ||
      std::any_of(document.sentences.begin(),
                  document.sentences.begin() +
                      static_cast<std::ptrdiff_t>(std::min(leadEnd, document.sentences.size())),
                  [&](const text::Sentence& sentence) {
                    return speaksOf(text::slice(document.text(), sentence.range), country);
                  });
  if (!led || told[country] < 2 || 2 * told[country] < all) return;
  reference.name = (takesArticle(country) ? "the " : "") + country;
  reference.antecedent = last;
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
  if (isAny(noun, {"country", "nation", "government"})) resolveToCountry(reference, noun, document);
  if (isAny(noun, {"country", "nation"}) && !reference.resolved())
    resolveToFirst(reference, document, leadEnd);
  if (noun == "city") resolveToCity(reference, document, leadEnd);
}

}  // namespace questions
