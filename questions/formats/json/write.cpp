// Writes Hearsay JSON: fields in one order, two spaces a level, the unknown ones at the end.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "questions/formats/json/json.h"

namespace questions::format {
namespace {

using Json = nlohmann::ordered_json;

// Puts the unknown fields back where they stood, as long as their place is still there.
void restore(Json& value, const Json& rest, const Shape& shape) {
  if (value.is_array() && rest.is_array())
    for (std::size_t i = 0; i < std::min(value.size(), rest.size()); ++i)
      restore(value[i], rest[i], shape);
  if (!value.is_object() || !rest.is_object()) return;
  for (const auto& [name, field] : rest.items()) {
    const auto nested = shape.nested.find(name);
    if (nested == shape.nested.end())
      value[name] = field;
    else if (value.contains(name))
      restore(value[name], field, nested->second);
  }
}

void restoreExtra(Json& object, const std::string& extra, const Shape& shape) {
  if (!extra.empty()) restore(object, Json::parse(extra, nullptr, false), shape);
}

// Optional fields are written only where they say something.
void put(Json& object, const char* name, const std::string& value) {
  if (!value.empty()) object[name] = value;
}

Json rangeJson(text::Range range) { return {{"begin", range.begin}, {"end", range.end}}; }

Json evidenceJson(const Evidence& evidence) {
  Json json = {{"article", evidence.article}, {"quote", evidence.quote}};
  json.update(rangeJson(evidence.range));
  if (evidence.span) json["span"] = rangeJson(*evidence.span);
  return json;
}

Json optionJson(const Option& option) {
  Json json = {{"text", option.text}};
  put(json, "note", option.note);
  return json;
}

Json itemJson(const Item& item) {
  Json json = {{"id", item.id}, {"kind", item.kind}, {"stem", item.stem}};
  json["options"] = Json::array();
  for (const Option& option : item.options) json["options"].push_back(optionJson(option));
  json["key"] = item.key;
  if (item.evidence) json["evidence"] = evidenceJson(*item.evidence);
  put(json, "attribution", item.attribution);
  put(json, "explanation", item.explanation);
  if (item.alteration)
    json["alteration"] = {{"slot", item.alteration->slot},
                          {"said", item.alteration->said},
                          {"altered", item.alteration->altered}};
  if (!item.tags.empty()) json["tags"] = item.tags;
  json["difficulty"] = item.difficulty;
  if (item.sensitive) json["sensitive"] = true;
  restoreExtra(json, item.extra, itemShape);
  return json;
}

Json unplayedJson(const UnplayedItem& item) {
  Json json = {{"id", item.id}, {"kind", item.kind}, {"stem", item.stem}};
  for (const Option& option : item.options) json["options"].push_back(optionJson(option));
  if (!item.keys.empty()) json["keys"] = item.keys;
  if (!item.matches.empty()) json["matches"] = item.matches;
  put(json, "explanation", item.explanation);
  if (!item.tags.empty()) json["tags"] = item.tags;
  restoreExtra(json, item.extra, unplayedShape);
  return json;
}

Json articleJson(const PackArticle& article) {
  Json json = {{"id", article.id}};
  put(json, "title", article.attribution.title);
  put(json, "publisher", article.attribution.publisher);
  put(json, "date", article.attribution.date);
  put(json, "address", article.attribution.address);
  put(json, "licence", article.attribution.licence);
  put(json, "text", article.text);
  restoreExtra(json, article.extra, articleShape);
  return json;
}

Json packJson(const Pack& pack) {
  Json json = {{"version", jsonVersion}};
  put(json, "id", pack.id);
  put(json, "title", pack.title);
  put(json, "language", pack.language);
  put(json, "licence", pack.licence);
  if (pack.generator != Generator{})
    json["generator"] = {{"name", pack.generator.name}, {"version", pack.generator.version}};
  json["seed"] = pack.seed;
  put(json, "created", pack.created);
  json["articles"] = Json::array();
  for (const PackArticle& article : pack.articles) json["articles"].push_back(articleJson(article));
  json["items"] = Json::array();
  for (const Item& item : pack.items) json["items"].push_back(itemJson(item));
  for (const UnplayedItem& item : pack.unplayed) json["unplayed"].push_back(unplayedJson(item));
  restoreExtra(json, pack.extra, packShape);
  return json;
}

}  // namespace

std::string writeJson(const Pack& pack) {
  return packJson(pack).dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace questions::format
