// Reads Hearsay JSON: the checks of the schema, with the lines of the faults, and those that no
// schema can state.
#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

#include "questions/carriers/json_places.h"
#include "questions/formats/json/faults.h"
#include "questions/formats/json/json.h"
#include "questions/intake.h"

namespace questions::format {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t deepestNesting = 100;
constexpr const char* leftOut = "the item was left out";
constexpr const char* ignored = "the field was ignored";

// What the shape does not know, in the places where it stands; null if there is nothing.
Json unknownIn(const Json& value, const Shape& shape);

Json unknownInArray(const Json& array, const Shape& shape) {
  Json rest = Json::array();
  bool any = false;
  for (const Json& element : array) {
    rest.push_back(unknownIn(element, shape));
    any = any || !rest.back().is_null();
  }
  return any ? rest : Json();
}

Json unknownIn(const Json& value, const Shape& shape) {
  if (value.is_array()) return unknownInArray(value, shape);
  Json rest;
  if (!value.is_object()) return rest;
  for (const auto& [name, field] : value.items()) {
    if (shape.known.contains(name)) continue;
    const auto nested = shape.nested.find(name);
    Json part = nested == shape.nested.end() ? field : unknownIn(field, nested->second);
    if (nested == shape.nested.end() || !part.is_null()) rest[name] = std::move(part);
  }
  return rest;
}

std::string extraOf(const Json& object, const Shape& shape) {
  const Json rest = unknownIn(object, shape);
  return rest.is_null() ? std::string() : rest.dump();
}

bool isDay(const std::string& text) {
  const std::string_view form = "dddd-dd-dd";
  return text.size() == form.size() &&
         std::equal(text.begin(), text.end(), form.begin(), [](char c, char wanted) {
           return wanted == 'd' ? c >= '0' && c <= '9' : c == wanted;
         });
}

// One JSON object, read field by field; what is wrong is noted under the field's pointer.
class Fields {
 public:
  Fields(const Json& object, std::string pointer, Severity severity, Faults& faults)
      : object_(object), pointer_(std::move(pointer)), severity_(severity), faults_(faults) {}

  // False, with a fault, if the value is no object at all.
  bool isObject() {
    if (object_.is_object()) return true;
    fault("", "must be an object");
    return false;
  }

  std::string text(const char* name) {
    const Json* field = find(name);
    if (!field) return {};
    if (field->is_string()) return field->get<std::string>();
    fault(name, "must be a string");
    return {};
  }

  std::string neededText(const char* name) {
    if (!find(name)) return fault("", std::string("has no ") + name), std::string();
    const std::size_t before = faults_.size();
    std::string value = text(name);
    if (value.empty() && faults_.size() == before) fault(name, "is empty");
    return value;
  }

  std::string day(const char* name) {
    std::string value = text(name);
    if (value.empty() || isDay(value)) return value;
    fault(name, "must be a day such as 2025-12-03");
    return {};
  }

  std::size_t count(const char* name,
                    std::uint64_t most = std::numeric_limits<std::size_t>::max()) {
    const Json* field = find(name);
    if (!field) return fault("", std::string("has no ") + name), 0;
    if (field->is_number_unsigned() && field->get<std::uint64_t>() <= most)
      return field->get<std::size_t>();
    fault(name, "must be a whole number from 0" + (most < std::numeric_limits<std::size_t>::max()
                                                       ? " to " + std::to_string(most)
                                                       : std::string()));
    return 0;
  }

  double share(const char* name, double otherwise) {
    const Json* field = find(name);
    if (!field) return otherwise;
    const double value = field->is_number() ? field->get<double>() : -1;
    if (value >= 0 && value <= 1) return value;
    fault(name, "must be a number from 0 to 1");
    return otherwise;
  }

  bool flag(const char* name) {
    const Json* field = find(name);
    if (!field) return false;
    if (!field->is_boolean()) fault(name, "must be true or false");
    return field->is_boolean() && field->get<bool>();
  }

  // The elements of an array, none if there is no such field.
  const Json& array(const char* name) {
    static const Json none = Json::array();
    const Json* field = find(name);
    if (!field) return none;
    if (field->is_array()) return *field;
    fault(name, "must be an array");
    return none;
  }

  std::optional<Fields> object(const char* name) {
    const Json* field = find(name);
    if (!field) return std::nullopt;
    Fields fields(*field, at(name), severity_, faults_);
    return fields.isObject() ? std::optional<Fields>(fields) : std::nullopt;
  }

  void fault(const std::string& name, std::string wrong) {
    faults_.push_back({name.empty() ? pointer_ : at(name), severity_, std::move(wrong),
                       severity_ == Severity::Fault ? leftOut : ignored});
  }

  const Json* find(const char* name) const {
    const auto field = object_.find(name);
    return field == object_.end() ? nullptr : &*field;
  }

  std::string at(const std::string& name) const { return pointer_ + "/" + name; }

 private:
  const Json& object_;
  std::string pointer_;
  Severity severity_;
  Faults& faults_;
};

std::string element(const char* array, std::size_t index) {
  return std::string("/") + array + "/" + std::to_string(index);
}

text::Range readRange(Fields& fields) {
  text::Range range{fields.count("begin"), fields.count("end")};
  if (range.end < range.begin) fields.fault("end", "is before begin");
  return range;
}

bool says(const PackArticle& article, const Evidence& evidence) {
  if (evidence.range.size() != evidence.quote.size()) return false;
  return article.text.empty() || (evidence.range.end <= article.text.size() &&
                                  text::slice(article.text, evidence.range) == evidence.quote);
}

Evidence readEvidence(Fields& fields, const Pack& pack) {
  Evidence evidence{
      fields.neededText("article"), fields.neededText("quote"), readRange(fields), {}};
  if (std::optional<Fields> span = fields.object("span")) evidence.span = readRange(*span);
  const PackArticle* article = pack.article(evidence.article);
  if (!article)
    fields.fault("article", "is no article of this pack");
  else if (!says(*article, evidence))
    fields.fault("quote", "is not what the article says from begin to end");
  if (evidence.span && evidence.span->end > evidence.quote.size())
    fields.fault("span", "ends outside the quote");
  return evidence;
}

std::vector<Option> readOptions(Fields& item, Faults& faults) {
  std::vector<Option> options;
  std::set<std::string> seen;
  const Json& array = item.array("options");
  for (std::size_t i = 0; i < array.size(); ++i) {
    Fields fields(array[i], item.at(element("options", i).substr(1)), Severity::Fault, faults);
    if (!fields.isObject()) continue;
    options.push_back({fields.neededText("text"), fields.text("note")});
    if (!seen.insert(options.back().text).second) fields.fault("text", "repeats another option");
  }
  return options;
}

std::vector<std::string> readTexts(Fields& item, const char* name) {
  std::vector<std::string> texts;
  for (const Json& text : item.array(name)) {
    if (text.is_string())
      texts.push_back(text.get<std::string>());
    else
      item.fault(name, "must be strings");
  }
  return texts;
}

Alteration readAlteration(Fields fields) {
  return {fields.neededText("slot"), fields.neededText("said"), fields.neededText("altered")};
}

Item readItem(const Json& json, Fields fields, const Pack& pack, Faults& faults) {
  Item item;
  item.id = fields.neededText("id");
  item.kind = fields.text("kind");
  if (item.kind.empty()) item.kind = "multiple_choice";
  item.stem = fields.neededText("stem");
  item.options = readOptions(fields, faults);
  if (fields.array("options").size() < 2) fields.fault("options", "must be two options or more");
  item.key = fields.count("key");
  if (fields.find("key") && item.key >= item.options.size() && item.options.size() >= 2)
    fields.fault("key", "is " + std::to_string(item.key) + ", but the options are 0 to " +
                            std::to_string(item.options.size() - 1));
  if (std::optional<Fields> evidence = fields.object("evidence"))
    item.evidence = readEvidence(*evidence, pack);
  item.attribution = fields.text("attribution");
  item.explanation = fields.text("explanation");
  if (const std::optional<Fields> alteration = fields.object("alteration"))
    item.alteration = readAlteration(*alteration);
  item.tags = readTexts(fields, "tags");
  item.difficulty = fields.share("difficulty", item.difficulty);
  item.sensitive = fields.flag("sensitive");
  item.extra = extraOf(json, itemShape);
  return item;
}

std::vector<std::size_t> readKeys(Fields& item) {
  std::vector<std::size_t> keys;
  for (const Json& key : item.array("keys")) {
    if (key.is_number_unsigned())
      keys.push_back(key.get<std::size_t>());
    else
      item.fault("keys", "must be whole numbers from 0");
  }
  return keys;
}

UnplayedItem readUnplayed(const Json& json, Fields fields, Faults& faults) {
  UnplayedItem item;
  item.id = fields.neededText("id");
  const std::string kind = fields.neededText("kind");
  item.kind = unplayedKind(kind);
  if (!kind.empty() && item.kind.empty()) fields.fault("kind", "is none that a pack carries");
  item.stem = fields.neededText("stem");
  item.options = readOptions(fields, faults);
  item.keys = readKeys(fields);
  item.matches = readTexts(fields, "matches");
  item.explanation = fields.text("explanation");
  item.tags = readTexts(fields, "tags");
  item.extra = extraOf(json, unplayedShape);
  return item;
}

void readAllUnplayed(const Json& array, Pack& pack, Faults& faults) {
  std::set<std::string> ids;
  for (const Item& item : pack.items) ids.insert(item.id);
  for (std::size_t i = 0; i < array.size(); ++i) {
    Fields fields(array[i], element("unplayed", i), Severity::Fault, faults);
    if (!fields.isObject()) continue;
    const std::size_t before = faults.size();
    UnplayedItem item = readUnplayed(array[i], fields, faults);
    if (faults.size() == before && !faultOf(item).empty()) fields.fault("", faultOf(item));
    if (!item.id.empty() && ids.contains(item.id)) fields.fault("id", "is that of an earlier item");
    if (faults.size() != before) continue;
    ids.insert(item.id);
    pack.unplayed.push_back(std::move(item));
  }
}

void readItems(const Json& array, Pack& pack, Faults& faults) {
  std::set<std::string> ids;
  for (std::size_t i = 0; i < array.size(); ++i) {
    Fields fields(array[i], element("items", i), Severity::Fault, faults);
    if (!fields.isObject()) continue;
    const std::size_t before = faults.size();
    Item item = readItem(array[i], fields, pack, faults);
    if (!item.id.empty() && ids.contains(item.id)) fields.fault("id", "is that of an earlier item");
    if (faults.size() != before) continue;
    ids.insert(item.id);
    pack.items.push_back(std::move(item));
  }
}

void readArticles(const Json& array, Pack& pack, Faults& faults) {
  for (std::size_t i = 0; i < array.size(); ++i) {
    Fields fields(array[i], element("articles", i), Severity::Warning, faults);
    if (!fields.isObject()) continue;
    PackArticle article;
    article.id = fields.neededText("id");
    if (pack.article(article.id)) fields.fault("id", "is that of an earlier article");
    article.attribution = {fields.text("title"), fields.text("publisher"), fields.day("date"),
                           fields.text("address"), fields.text("licence")};
    article.text = fields.text("text");
    article.extra = extraOf(array[i], articleShape);
    if (!article.id.empty() && !pack.article(article.id))
      pack.articles.push_back(std::move(article));
  }
}

Pack readFields(const Json& root, Faults& faults) {
  Pack pack;
  Fields fields(root, "", Severity::Warning, faults);
  pack.id = fields.text("id");
  pack.title = fields.text("title");
  pack.language = fields.text("language");
  pack.licence = fields.text("licence");
  if (std::optional<Fields> generator = fields.object("generator"))
    pack.generator = {generator->text("name"), generator->text("version")};
  if (fields.find("seed"))
    pack.seed =
        static_cast<std::uint32_t>(fields.count("seed", std::numeric_limits<std::uint32_t>::max()));
  pack.created = fields.day("created");
  pack.extra = extraOf(root, packShape);
  readArticles(fields.array("articles"), pack, faults);
  readItems(fields.array("items"), pack, faults);
  readAllUnplayed(fields.array("unplayed"), pack, faults);
  return pack;
}

// --- What is wrong with the whole file
// -------------------------------------------------------------

Json parse(std::string_view text, const std::string& file) {
  if (carriers::nestingOf(text) > deepestNesting)
    throw Error({file},
                "is nested deeper than " + std::to_string(deepestNesting) + " levels; no pack is");
  Json root = Json::parse(text, nullptr, false);
  if (root.is_discarded()) throw notJson(text, file);
  return root;
}

void checkRoot(const Json& root, const std::string& file) {
  if (!root.is_object()) throw Error({file, 1}, "not a pack: it must be a JSON object");
  const auto stated = root.find("version");
  if (stated == root.end() || !stated->is_number_integer())
    throw Error({file, 1}, "not a pack: it has no \"version\"; the current one is 1");
  if (*stated != jsonVersion)
    throw Error({file, 1}, "is a pack of version " + stated->dump() +
                               ", but this program reads version 1; look for a newer Hearsay");
  if (!root.contains("items") || !root["items"].is_array())
    throw Error({file, 1}, "not a pack: it has no list of \"items\"");
  if (root["items"].size() > largestPack)
    throw Error({file, 1}, "holds more than " + std::to_string(largestPack) + " items; split it");
}

}  // namespace

Imported readJson(std::string_view bytes, const std::string& file) {
  Intake intake(file);
  const std::string text = intake.decoded(bytes);
  const Json root = parse(text, file);
  checkRoot(root, file);
  Faults faults;
  intake.pack() = readFields(root, faults);
  for (Finding& finding : findingsOf(faults, text, file)) intake.note(std::move(finding));
  return intake.finish();
}

}  // namespace questions::format
