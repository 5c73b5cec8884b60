// A pack: items with the articles that prove them. What generate makes, formats carry and rounds
// play.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "questions/item.h"
#include "questions/text/article.h"
#include "questions/unplayed.h"

namespace questions {

// An article as a pack keeps it. `text` is empty where the licence does not allow the whole text to
// be passed on; the items' quotes then hold the evidence sentences.
struct PackArticle {
  std::string id;
  text::Attribution attribution;
  std::string text;
  std::string extra;  // unknown JSON fields, as a JSON object's text

  bool operator==(const PackArticle&) const = default;
};

// A picture or a sound beside the pack in a .hearsay archive; other formats have no place for it.
struct Medium {
  std::string name;  // "media/map.png"
  std::string bytes;

  bool operator==(const Medium&) const = default;
};

struct Generator {
  std::string name;
  std::string version;

  bool operator==(const Generator&) const = default;
};

struct Pack {
  std::string id;
  std::string title;
  std::string language;  // ISO 639-1
  std::string licence;
  Generator generator;
  std::uint32_t seed = 0;
  std::string created;  // ISO 8601 day; taken from the newest article, so that making is repeatable
  std::vector<PackArticle> articles;
  std::vector<Item> items;
  std::vector<UnplayedItem> unplayed;
  std::vector<Medium> media;
  std::string extra;  // unknown JSON fields, as a JSON object's text

  const PackArticle* article(const std::string& articleId) const;
  bool operator==(const Pack&) const = default;
};

}  // namespace questions
