#include "game/making/shelf.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "questions/carriers/file.h"
#include "questions/error.h"
#include "questions/review.h"

namespace making {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

Card cardOf(const questions::Pack& pack) {
  Card card{pack.id, pack.title, "", pack.created, {}, pack.items.size(), {}};
  if (!pack.articles.empty()) {
    const text::Attribution& from = pack.articles.front().attribution;
    card.publisher = from.publisher;
    if (!from.date.empty()) card.date = from.date;
  }
  for (const questions::Item& item : pack.items)
    card.tags.insert(card.tags.end(), item.tags.begin(), item.tags.end());
  std::sort(card.tags.begin(), card.tags.end());
  card.tags.erase(std::unique(card.tags.begin(), card.tags.end()), card.tags.end());
  return card;
}

std::size_t countGood(const questions::Pack& pack) {
  return static_cast<std::size_t>(std::count_if(
      pack.items.begin(), pack.items.end(),
      [&](const questions::Item& item) { return questions::review(item, pack).empty(); }));
}

Stamp stampOf(const fs::path& file) {
  std::error_code absent;
  const auto written = fs::last_write_time(file, absent);
  const std::uintmax_t size = absent ? 0 : fs::file_size(file, absent);
  return absent ? Stamp{} : Stamp{written.time_since_epoch().count(), size};
}

Cards loadCards(const fs::path& file, const std::string& version) {
  Cards cards;
  try {
    const Json json = Json::parse(questions::carriers::readFile(file.string()));
    if (json.at("version").get<std::string>() != version) return {};
    for (const auto& [path, kept] : json.at("packs").items()) {
      KeptCard& known = cards[path];
      kept.at("written").get_to(known.stamp.written);
      kept.at("size").get_to(known.stamp.size);
      kept.at("id").get_to(known.card.id);
      kept.at("title").get_to(known.card.title);
      kept.at("publisher").get_to(known.card.publisher);
      kept.at("date").get_to(known.card.date);
      kept.at("tags").get_to(known.card.tags);
      kept.at("items").get_to(known.card.items);
      if (kept.contains("good")) known.card.good = kept.at("good").get<std::size_t>();
    }
  } catch (const questions::Error&) {
    return {};
  } catch (const Json::exception&) {
    return {};
  }
  return cards;
}

void saveCards(const Cards& cards, const fs::path& file, const std::string& version) {
  Json json = {{"version", version}, {"packs", Json::object()}};
  for (const auto& [path, kept] : cards) {
    const Card& card = kept.card;
    Json entry = {{"written", kept.stamp.written},
                  {"size", kept.stamp.size},
                  {"id", card.id},
                  {"title", card.title},
                  {"publisher", card.publisher},
                  {"date", card.date},
                  {"tags", card.tags},
                  {"items", card.items}};
    if (card.good) entry["good"] = *card.good;
    json["packs"][path] = std::move(entry);
  }
  std::error_code exists;
  fs::create_directories(file.parent_path(), exists);
  questions::carriers::replaceFile(file.string(),
                                   json.dump(1, ' ', false, Json::error_handler_t::replace));
}

}  // namespace making
