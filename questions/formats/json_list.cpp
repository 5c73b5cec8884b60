// Lists of questions in JSON as other programs keep them: arrays of objects, at the root or below
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

bool isObjects(const Json& value) {
  return value.is_array() &&
         std::any_of(value.begin(), value.end(), [](const Json& each) { return each.is_object(); });
}

// Whether one of the objects has a field for a question; "text" and the like may be anything's.
bool isQuestions(const Json& list) {
  return isObjects(list) && std::any_of(list.begin(), list.end(), [](const Json& object) {
           if (!object.is_object()) return false;
           for (const auto& [name, value] : object.items())
             if (!value.is_array() && meaningOf(plainName(name)) == "stem") return true;
           return false;
         });
}

struct List {
  const Json* values;
  std::string pointer;
};

// The lists at the root or below it, of sections too, that are of that sort; none inside another.
void findLists(const Json& root, const std::string& pointer, bool (*wanted)(const Json&),
               std::vector<List>& lists) {
  if (wanted(root)) return lists.push_back({&root, pointer});
  if (!root.is_structured()) return;
  std::size_t position = 0;
  for (const auto& [name, value] : root.items()) {
    const std::string segment = root.is_array()
                                    ? "/" + std::to_string(position++)
                                    : nlohmann::json::json_pointer("").operator/=(name).to_string();
    findLists(value, pointer + segment, wanted, lists);
  }
}

// All lists of questions; else the first list of objects, whatever it holds.
std::vector<List> listsIn(const Json& root) {
  std::vector<List> lists;
  findLists(root, "", isQuestions, lists);
  if (lists.empty()) findLists(root, "", isObjects, lists);
  if (!lists.empty() && !isQuestions(*lists.front().values)) lists.resize(1, lists.front());
  return lists;
}

// A question and the line on which it begins.
struct Entry {
  const Json* value;
  std::size_t line;
};

std::vector<Entry> entriesOf(const std::vector<List>& lists, const std::string& text,
                             const std::string& file) {
  std::size_t count = 0;
  for (const List& list : lists) count += list.values->size();
  if (count > largestPack)
    throw Error({file}, "holds more than " + std::to_string(largestPack) + " items; split it");
  std::map<std::string, std::size_t> lineOf;
  std::vector<std::string> pointers;
  std::vector<Entry> entries;
  for (const List& list : lists)
    for (const Json& value : *list.values) {
      pointers.push_back(list.pointer + "/" + std::to_string(&value - &list.values->front()));
      entries.push_back({&value, lineOf[pointers.back()] = 0});
    }
  carriers::findLines(text, lineOf);
  for (std::size_t i = 0; i < entries.size(); ++i) entries[i].line = lineOf[pointers[i]];
  return entries;
}

// Rows and columns as a spreadsheet would have them.
class Tabulator {
 public:
  carriers::Table table(const std::vector<Entry>& entries) {
    rows_.push_back({entries.front().line, {}});
    for (const Entry& entry : entries) {
      rows_.push_back({entry.line, {}});
      if (entry.value->is_object()) addFields(*entry.value);
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

  // {"A": "a", "B": "b"}; nothing of other objects.
  void addLettered(const Json& options) {
    if (options.size() < 2) return;
    std::size_t position = 0;
    for (const auto& option : options.items())
      if (positionOf(option.key()) != position++) return;
    for (const auto& [letter, words] : options.items()) addCell("option " + letter, words);
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

Imported read(std::string_view bytes, const std::string& file) {
  Intake intake(file);
  const std::string text = intake.decoded(bytes);
  if (carriers::nestingOf(text) > deepestNesting) throw Error({file}, "is nested too deeply");
  const Json root = Json::parse(text, nullptr, false);
  if (root.is_discarded()) throw notJson(text, file);
  const std::vector<List> lists = listsIn(root);
  if (lists.empty()) throw Error({file, 1}, "no list of questions is in it");
  const carriers::Table table = Tabulator().table(entriesOf(lists, text, file));
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
