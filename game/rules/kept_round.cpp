#include "game/rules/kept_round.h"

#include <algorithm>
#include <map>
#include <utility>

#include "questions/error.h"

namespace rules {
namespace {

using Places = std::map<std::string, std::size_t>;

Places placesOf(const questions::Pack& pack) {
  Places places;
  for (std::size_t i = 0; i < pack.items.size(); ++i) places.emplace(pack.items[i].id, i);
  return places;
}

// Whether these are the indices below count, each once.
bool isPermutation(std::vector<std::size_t> indices, std::size_t count) {
  if (indices.size() != count) return false;
  std::sort(indices.begin(), indices.end());
  for (std::size_t i = 0; i < count; ++i)
    if (indices[i] != i) return false;
  return true;
}

std::optional<Asked> askedOf(const questions::Pack& pack, const Places& places,
                             const DealtItem& dealt) {
  const auto place = places.find(dealt.id);
  if (place == places.end()) return std::nullopt;
  if (!isPermutation(dealt.options, pack.items[place->second].options.size())) return std::nullopt;
  return Asked{place->second, dealt.options};
}

}  // namespace

std::optional<Round> resumed(const questions::Pack& pack, const KeptRound& kept) {
  const Places places = placesOf(pack);
  std::vector<Asked> asked;
  for (const DealtItem& dealt : kept.dealt) {
    const std::optional<Asked> found = askedOf(pack, places, dealt);
    if (!found) return std::nullopt;
    asked.push_back(*found);
  }
  std::vector<Response> responses = kept.responses;
  for (Response& response : responses) {
    if (response.item >= asked.size()) return std::nullopt;
    response.item = asked[response.item].item;
  }
  try {
    return Round(pack, kept.head.settings, std::move(asked), responses);
  } catch (const questions::Error&) {
    return std::nullopt;  // the responses are not to these items in this order
  }
}

}  // namespace rules
