#include "game/rules/review.h"

#include <map>

namespace rules {

std::vector<std::size_t> dueItems(const questions::Pack& pack, const std::vector<DueItem>& due) {
  std::map<std::string, std::size_t> places;
  for (std::size_t i = 0; i < pack.items.size(); ++i) places.emplace(pack.items[i].id, i);
  std::vector<std::size_t> items;
  for (const DueItem& each : due)
    if (const auto place = places.find(each.itemId); place != places.end())
      items.push_back(place->second);
  return items;
}

}  // namespace rules
