// Lists of questions in JSON as other programs keep them: an array of objects, at the root or below
// it, whose fields are named as the columns of a table are (see columns/columns.h):
//   {"questions": [{"question": "Which?", "options": ["a", "b"], "answerIndex": 1}]}
// Options are a list of texts, an object with a letter for each, fields of their own, or a list of
// objects that say of themselves whether they are correct. Numbers as keys count from 0 unless
// they show that they do not. Only read.
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "questions/carriers/json_places.h"
#include "questions/columns/columns.h"
#include "questions/columns/names.h"
#include "questions/formats/json/faults.h"

namespace questions::format {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t deepestNesting = 100;
constexpr std::size_t mostColumns = 200;

using Names = std::initializer_list<const char*>;
constexpr Names wordsOfOption = {"text",   "answerText", "optionText", "option_text", "answer_text",
                                 "answer", "option",     "content",    "label",       "value"};
constexpr Names marksOfOption = {"correct", "isCorrect", "is_correct", "right", "isRight"};

const Json* fieldOf(const Json& object, Names names) {
  for (const char* name : names)
    if (const auto field = object.find(name); field != object.end()) return &*field;
  return nullptr;
}

std::string textOf(const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_null() || (value.is_array() && value.empty())) return {};
  if (value.is_object())
    if (const Json* words = fieldOf(value, wordsOfOption); words && words->is_string())
      return words->get<std::string>();
  return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// The first array of objects at the root or below it, and the pointer to it.
const Json* listIn(const Json& root, std::string& pointer) {
  if (root.is_array() && !root.empty() && root.front().is_object()) return &root;
  if (!root.is_object()) return nullptr;
  const std::string above = pointer;
  for (const auto& [name, value] : root.items()) {
    pointer = above + nlohmann::json::json_pointer("").operator/=(name).to_string();
    if (const Json* list = listIn(value, pointer)) return list;
  }
  return nullptr;
}

// Rows and columns as a spreadsheet would have them.
class Tabulator {
 public:
  carriers::Table table(const Json& list, const std::vector<std::size_t>& lines) {
    rows_.push_back({lines.empty() ? 1 : lines.front(), {}});
    for (std::size_t i = 0; i < list.size(); ++i) {
      rows_.push_back({lines[i], {}});
      if (list[i].is_object()) addFields(list[i]);
    }
    nameIndices();
    return std::move(rows_);
  }

 private:
  struct Column {
    std::size_t position = 0;
    bool tags = false;
    bool numbers = true;  // in all cells that are not empty
  };

  void addFields(const Json& question) {
    for (const auto& [name, value] : question.items()) {
      if (value.is_array() && !value.empty() && value.front().is_object())
        addOptions(name, value);
      else if (value.is_object() && !fieldOf(value, wordsOfOption))
        addLettered(value);
      else
        addCell(name, value);
    }
  }

  // [{"text": "a", "isCorrect": true}, …]
  void addOptions(const std::string& name, const Json& options) {
    Json words = Json::array(), keys = Json::array();
    for (const Json& option : options) {
      const Json* mark = option.is_object() ? fieldOf(option, marksOfOption) : nullptr;
      words.push_back(textOf(option));
      if (mark && (*mark == true || *mark == 1 || *mark == "true"))
        keys.push_back(std::to_string(words.size()));
    }
    addCell(name, words);
    if (!keys.empty()) addCell(key_.empty() ? "key" : key_, keys.size() == 1 ? keys.front() : keys);
  }

  // {"A": "a", "B": "b"}
  void addLettered(const Json& options) {
    for (const auto& [letter, words] : options.items())
      if (letter.size() == 1) addCell("option " + letter, words);
  }

  void addCell(const std::string& name, const Json& value) {
    const auto [found, isNew] = columns_.emplace(name, Column{columns_.size()});
    Column& column = found->second;
    if (column.position >= mostColumns) return;
    if (isNew) nameColumn(name, column);
    std::vector<std::string>& cells = rows_.back().cells;
    if (cells.size() <= column.position) cells.resize(column.position + 1);
    std::string& cell = cells[column.position];
    cell = column.tags ? joined(value) : textOf(value);
    column.numbers = column.numbers && (cell.empty() || value.is_number_integer());
  }

  void nameColumn(const std::string& name, Column& column) {
    rows_.front().cells.push_back(name);
    const Columns meant = columnsIn({0, {name}, {}});
    column.tags = meant.named.contains("tags");
    if (key_.empty() && meant.named.contains("key")) key_ = name;
  }

  static std::string joined(const Json& tags) {
    if (!tags.is_array()) return textOf(tags);
    std::string text;
    for (const Json& tag : tags) text += (text.empty() ? "" : "; ") + textOf(tag);
    return text;
  }

  // Programs count from 0.
  void nameIndices() {
    const auto key = columns_.find(key_);
    if (key != columns_.end() && key->second.numbers)
      rows_.front().cells[key->second.position] += " index";
  }

  carriers::Table rows_;
  std::map<std::string, Column> columns_;
  std::string key_;  // the name of the column that holds the keys; empty until there is one
};

std::vector<std::size_t> linesOf(const std::string& text, const std::string& pointer,
                                 std::size_t count) {
  std::map<std::string, std::size_t> lineOf;
  const auto name = [&](std::size_t i) { return pointer + "/" + std::to_string(i); };
  for (std::size_t i = 0; i < count; ++i) lineOf[name(i)] = 0;
  carriers::findLines(text, lineOf);
  std::vector<std::size_t> lines;
  for (std::size_t i = 0; i < count; ++i) lines.push_back(lineOf[name(i)]);
  return lines;
}

Imported read(std::string_view bytes, const std::string& file) {
  Intake intake(file);
  const std::string text = intake.decoded(bytes);
  if (carriers::nestingOf(text) > deepestNesting) throw Error({file}, "is nested too deeply");
  const Json root = Json::parse(text, nullptr, false);
  if (root.is_discarded()) throw notJson(text, file);
  std::string pointer;
  const Json* list = listIn(root, pointer);
  if (!list) throw Error({file, 1}, "no list of questions is in it");
  if (list->size() > largestPack)
    throw Error({file}, "holds more than " + std::to_string(largestPack) + " items; split it");
  const carriers::Table table = Tabulator().table(*list, linesOf(text, pointer, list->size()));
  if (!hasColumns(table))
    throw Error({file, table.front().number},
                "not a list of questions: its fields name no question, options and answer");
  readColumns(table, Naming::Lines, Keys::Either, intake, file);
  if (root.is_object())
    for (const char* name : {"title", "quizTitle", "name"})
      if (const auto title = root.find(name); title != root.end() && title->is_string()) {
        intake.pack().title = title->get<std::string>();
        break;
      }
  return intake.finish();
}

// A list of objects with a field for a question.
bool recognises(std::string_view bytes) {
  const std::size_t first = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
  if (first == std::string_view::npos || (bytes[first] != '{' && bytes[first] != '[')) return false;
  constexpr std::string_view names[] = {"\"question\"",      "\"questions\"", "\"questionText\"",
                                        "\"question_text\"", "\"prompt\"",    "\"stem\""};
  return std::any_of(std::begin(names), std::end(names), [&](std::string_view name) {
    return bytes.find(name) != std::string_view::npos;
  });
}

}  // namespace

Format jsonList() {
  return {"json-list", "JSON list of questions", {".json"}, recognises, read, nullptr};
}

}  // namespace questions::format
