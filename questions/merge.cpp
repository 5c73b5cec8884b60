#include "questions/merge.h"

#include <algorithm>
#include <set>
#include <string>

namespace questions {
namespace {

// The id itself if it is free, else with the first free number behind it.
std::string freeId(const std::string& id, const std::set<std::string>& taken) {
  std::string free = id;
  for (int number = 2; taken.contains(free); ++number) free = id + "-" + std::to_string(number);
  return free;
}

template <typename T>
std::set<std::string> idsOf(const std::vector<T>& values) {
  std::set<std::string> ids;
  for (const T& value : values) ids.insert(value.id);
  return ids;
}

// Pictures and sounds keep their names where these are free: items may name them.
void addMedia(std::vector<Medium>& media, const std::vector<Medium>& more) {
  for (const Medium& medium : more) {
    const bool there = std::any_of(media.begin(), media.end(),
                                   [&](const Medium& m) { return m.name == medium.name; });
    if (!there) media.push_back(medium);
  }
}

// Adds the value unless an equal one is there; returns the id that it has now.
template <typename T>
std::string add(std::vector<T>& values, T value, std::set<std::string>& taken) {
  if (std::find(values.begin(), values.end(), value) != values.end()) return value.id;
  value.id = freeId(value.id, taken);
  taken.insert(value.id);
  values.push_back(std::move(value));
  return values.back().id;
}

}  // namespace

Pack merge(const std::vector<Pack>& packs) {
  if (packs.empty()) return {};
  Pack merged = packs.front();
  std::set<std::string> articleIds = idsOf(merged.articles);
  std::set<std::string> itemIds = idsOf(merged.items);
  itemIds.merge(idsOf(merged.unplayed));
  for (std::size_t i = 1; i < packs.size(); ++i) {
    std::vector<std::pair<std::string, std::string>> renamed;
    for (const PackArticle& article : packs[i].articles)
      renamed.emplace_back(article.id, add(merged.articles, article, articleIds));
    for (Item item : packs[i].items) {
      for (const auto& [before, now] : renamed)
        if (item.evidence && item.evidence->article == before) {
          item.evidence->article = now;
          break;
        }
      add(merged.items, std::move(item), itemIds);
    }
    for (const UnplayedItem& item : packs[i].unplayed) add(merged.unplayed, item, itemIds);
    addMedia(merged.media, packs[i].media);
    merged.created = std::max(merged.created, packs[i].created);
  }
  return merged;
}

}  // namespace questions
