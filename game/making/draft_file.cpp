// Each item has a field of its own in Hearsay JSON:
//   "draft": {"decision": "accepted", "stem": "…", "options": ["…"], "notes": ["…"], "key": 0,
//             "explanation": "…"}
// and the pack has "draft": {"title": "…", "swapped": ["…"], "file": "…"}. The item beside it is
// the same, made whole where something is missing, so that the file can be read as a pack.
#include "game/making/draft_file.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "questions/error.h"
#include "questions/formats.h"

namespace making {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kField = "draft";

const char* nameOf(Decision decision) {
  switch (decision) {
    case Decision::Open:
      return "open";
    case Decision::Accepted:
      return "accepted";
    case Decision::Rejected:
      return "rejected";
  }
  return "";
}

Decision decisionOf(const std::string& name) {
  for (const Decision decision : {Decision::Accepted, Decision::Rejected})
    if (name == nameOf(decision)) return decision;
  return Decision::Open;
}

std::string withField(const std::string& extra, Json value) {
  Json object = extra.empty() ? Json::object() : Json::parse(extra);
  object[kField] = std::move(value);
  return object.dump();
}

// Takes the field out of the text of unknown fields.
Json takeField(std::string& extra) {
  if (extra.empty()) return Json::object();
  Json object = Json::parse(extra);
  Json value = object.value(kField, Json::object());
  object.erase(kField);
  extra = object.empty() ? "" : object.dump();
  return value;
}

Json jsonOf(const Entry& entry) {
  const questions::Item& item = entry.item;
  Json json = {{"decision", nameOf(entry.decision)}, {"stem", item.stem}, {"key", item.key}};
  json["options"] = Json::array();
  json["notes"] = Json::array();
  for (const questions::Option& option : item.options) {
    json["options"].push_back(option.text);
    json["notes"].push_back(option.note);
  }
  json["explanation"] = item.explanation;
  return json;
}

Entry entryOf(questions::Item item) {
  const Json json = takeField(item.extra);
  if (json.empty()) return {std::move(item)};
  item.stem = json.at("stem");
  item.key = json.at("key");
  item.explanation = json.at("explanation");
  item.options.clear();
  for (std::size_t i = 0; i < json.at("options").size(); ++i)
    item.options.push_back({json.at("options")[i], json.at("notes").at(i)});
  return {std::move(item), decisionOf(json.at("decision"))};
}

// What an item lacks to be one.
questions::Item whole(questions::Item item) {
  if (item.stem.find_first_not_of(" \n\t") == std::string::npos) item.stem = "…";
  while (item.options.size() < 2) item.options.push_back({});
  for (std::size_t i = 0; i < item.options.size(); ++i) {
    const auto same = [&](const questions::Option& o) { return o.text == item.options[i].text; };
    const auto at = item.options.begin() + static_cast<std::ptrdiff_t>(i);
    const bool blank = at->text.find_first_not_of(" \n\t") == std::string::npos;
    if (blank || std::any_of(item.options.begin(), at, same))
      at->text += "(" + std::to_string(i + 1) + ")";
  }
  if (item.key >= item.options.size()) item.key = 0;
  return item;
}

}  // namespace

std::filesystem::path draftFile(const std::filesystem::path& folder, const Draft& draft) {
  return folder / (draft.frame().id + kDraftEnding);
}

void saveDraft(const Draft& draft, const std::filesystem::path& file) {
  questions::Pack pack = draft.frame();
  pack.title = draft.title();
  pack.extra = withField(
      pack.extra,
      {{"title", pack.title}, {"swapped", draft.choices().swapped}, {"file", draft.savedAs()}});
  for (const Entry& entry : draft.entries()) {
    pack.items.push_back(whole(entry.item));
    pack.items.back().extra = withField(entry.item.extra, jsonOf(entry));
  }
  std::error_code exists;
  std::filesystem::create_directories(file.parent_path(), exists);
  questions::writePack(pack, file.string(), "json");
}

Draft loadDraft(const std::filesystem::path& file) {
  questions::Pack pack = questions::readPack(file.string(), "json").pack;
  Choices choices;
  std::string savedAs;
  try {
    const Json json = takeField(pack.extra);
    choices.title = json.value("title", pack.title);
    choices.swapped = json.value("swapped", std::vector<std::string>{});
    savedAs = json.value("file", "");
    for (questions::Item& item : pack.items) choices.entries.push_back(entryOf(std::move(item)));
  } catch (const Json::exception& error) {
    throw questions::Error({file.string()}, std::string("is no draft: ") + error.what());
  }
  pack.items.clear();
  Draft draft(std::move(pack), std::move(choices));
  draft.setSavedAs(std::move(savedAs));
  return draft;
}

void throwAwayDraft(const std::filesystem::path& file) {
  std::error_code fault;
  std::filesystem::remove(file, fault);
  if (fault) throw questions::Error({file.string()}, fault.message());
}

}  // namespace making
