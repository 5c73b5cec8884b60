// Hearsay JSON, version 1: everyPart a pack holds, and whatever fields others have added to it.
// The layout is in assets/schema: pack.schema.json for programs, README.md for people.
// Loses nothing but pictures and sounds, which only the .hearsay archive has room for.
#include "questions/formats/json/json.h"

#include "questions/losses.h"

namespace questions::format {
namespace {

Exported write(const Pack& pack, const WriteOptions&) {
  return {writeJson(pack), lossesOf(pack, everyPart, "JSON")};
}

bool recognises(std::string_view bytes) {
  const std::size_t first = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
  return first != std::string_view::npos && bytes[first] == '{' &&
         bytes.find("\"items\"") != std::string_view::npos;
}

}  // namespace

Format json() { return {"json", "Hearsay JSON", {".json"}, recognises, readJson, write}; }

}  // namespace questions::format
