// The two halves of Hearsay JSON, and the fields that they share.
#pragma once

#include <map>
#include <set>
#include <string_view>

#include "questions/formats.h"

namespace questions::format {

inline constexpr int jsonVersion = 1;

// The fields that version 1 knows; `nested` are objects, or arrays of objects, with fields of their
// own.
struct Shape {
  std::set<std::string_view> known;
  std::map<std::string_view, Shape> nested;
};

inline const Shape packShape{{"version", "id", "title", "language", "licence", "seed", "created",
                              "articles", "items", "unplayed"},
                             {{"generator", {{"name", "version"}, {}}}}};
inline const Shape articleShape{{"id", "title", "publisher", "date", "address", "licence", "text"},
                                {}};
inline const Shape itemShape{
    {"id", "kind", "stem", "key", "attribution", "explanation", "tags", "difficulty", "sensitive"},
    {{"options", {{"text", "note"}, {}}},
     {"evidence", {{"article", "quote", "begin", "end"}, {{"span", {{"begin", "end"}, {}}}}}},
     {"alteration", {{"slot", "said", "altered"}, {}}}}};

inline const Shape unplayedShape{{"id", "kind", "stem", "keys", "matches", "explanation", "tags"},
                                 {{"options", {{"text", "note"}, {}}}}};

Imported readJson(std::string_view bytes, const std::string& file);
std::string writeJson(const Pack& pack);

}  // namespace questions::format
