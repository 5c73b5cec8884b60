#include "questions/columns/row_reader.h"

#include <algorithm>
#include <set>

#include "questions/carriers/plain_text.h"
#include "questions/columns/answers.h"
#include "questions/columns/details.h"
#include "questions/columns/names.h"
#include "questions/projection.h"
#include "questions/text/characters.h"

namespace questions {
namespace {

using carriers::cellAt;
using carriers::Row;

class RowReader {
 public:
  RowReader(std::span<const Row> table, const Origin& origin, Keys keys, Intake& intake)
      : table_(table), origin_(origin), intake_(intake) {
    columns_ = columnsIn(table.front());
    dropDates();
    difficultyName_ = plainName(cell(table.front(), "difficulty"));
    const auto strays =
        std::count_if(table.begin(), table.end(), [&](const Row& row) { return hasStrays(row); });
    reportsStrays_ = origin.naming == Naming::Lines && strays * 2 < std::ssize(table);
    style_.wordsFirst = keys == Keys::Either && columns_.keyName != "key" && keysAreWords();
    style_.fromZero = !style_.wordsFirst && keysAreFromZero();
  }

  void read() {
    if (style_.fromZero)
      intake_.warn(table_.front().number, path(table_.front(), "key"),
                   "the keys are counted from 0", "0 was taken for the first option");
    reportUnread();
    for (std::size_t i = 1; i < table_.size(); ++i) readRow(table_[i]);
  }

 private:
  std::string cell(const Row& row, const std::string& name) const {
    return Cells(columns_, row).at(name);
  }

  std::string path(const Row& row, const std::string& name) const {
    const auto column = columns_.named.find(name);
    return column == columns_.named.end() ? std::string() : path(row, column->second);
  }

  std::string path(const Row& row, std::size_t column) const {
    if (origin_.naming == Naming::Lines) return {};
    return (origin_.sheet.empty() ? "" : origin_.sheet + "!") +
           carriers::cellName(column, row.number);
  }

  std::vector<Option> optionsOf(const Row& row) const {
    std::vector<Option> options;
    for (const auto& [position, column] : columns_.options) {
      const auto note = columns_.notes.find(position);
      options.push_back({carriers::unguarded(cellAt(row, column)),
                         note == columns_.notes.end()
                             ? std::string()
                             : carriers::unguarded(cellAt(row, note->second))});
    }
    const auto blank = [](const Option& option) { return option.text.empty(); };
    if (!std::all_of(options.begin(), options.end(), blank)) return options;
    std::vector<std::string> texts = Cells(columns_, row).all("options");
    if (std::ssize(texts) - std::count(texts.begin(), texts.end(), "") < 2)
      texts = listIn(cell(row, "options"));
    for (std::string& text : texts) options.push_back({std::move(text), ""});
    return options;
  }

  // A date, or a licence, is one of an article only where that is named.
  void dropDates() {
    for (const char* name : {"quote", "article", "title", "publisher", "address"})
      if (columns_.named.contains(name)) return;
    columns_.named.erase("date");
    columns_.named.erase("licence");
  }

  // A finding for each column that holds something nobody asks for.
  void reportUnread() {
    const Row& names = table_.front();
    const std::set<std::size_t> used = columns_.used();
    std::set<std::size_t> unread;
    for (const Row& row : table_.subspan(1)) {
      if (isHelp(cell(row, "stem")) || (reportsStrays_ && hasStrays(row))) continue;
      for (std::size_t column = 0; column < row.cells.size(); ++column)
        if (!used.contains(column) && saysSomething(cellAt(names, column), cellAt(row, column)))
          unread.insert(column);
    }
    for (const std::size_t column : unread) {
      const std::string name = cellAt(names, column);
      intake_.note({{intake_.file(), names.number},
                    path(names, column),
                    Severity::Note,
                    name.empty() ? "one of the columns has no name"
                                 : "Hearsay has no use for the column '" + name + "'",
                    "it was not read"});
    }
  }

  // Not so the number of a question, nor the time that the programs give to each.
  static bool saysSomething(const std::string& header, const std::string& text) {
    if (text.empty()) return false;
    const std::string name = plainName(header);
    const bool number = text.find_first_not_of("0123456789.") == std::string::npos;
    if (number && (name.empty() || isNumbering(name))) return false;
    return !isTime(name) || (text != "20" && text != "30");
  }

  // Whether the key column holds the words of the options rather than their positions.
  bool keysAreWords() const {
    return allKeys([&](const Row& row, const std::string& key) {
      return (!positionOf(key) && key != "0") || withWords(optionsOf(row), key);
    });
  }

  // Numbers, of which one is 0; or of an index, as programs count, where none is beyond that.
  bool keysAreFromZero() const {
    bool zero = columns_.keyName.ends_with(" index");
    const bool numbers = allKeys([&](const Row& row, const std::string& key) {
      zero = zero || key == "0";
      const bool digits = key.find_first_not_of("0123456789") == std::string::npos;
      return digits && (key == "0" || positionOf(key).value_or(mostOptions) + 1 < filledIn(row));
    });
    return zero && numbers;
  }

  std::size_t filledIn(const Row& row) const {
    const std::vector<Option> options = optionsOf(row);
    return static_cast<std::size_t>(std::count_if(
        options.begin(), options.end(), [](const Option& option) { return !option.text.empty(); }));
  }

  template <typename Holds>
  bool allKeys(Holds holds) const {
    return std::all_of(table_.begin() + 1, table_.end(), [&](const Row& row) {
      const std::string key = cell(row, "key");
      return key.empty() || holds(row, key);
    });
  }

  // Cells beyond the last name: in a few rows of a text they come of a comma that is meant as one.
  bool hasStrays(const Row& row) const {
    const std::size_t named = table_.front().cells.size();
    for (std::size_t i = named; i < row.cells.size(); ++i)
      if (!cellAt(row, i).empty()) return true;
    return false;
  }

  static bool isHelp(const std::string& stem) {
    return text::lowered(stem).starts_with("text of the question");
  }

  void readRow(const Row& row) {
    for (const std::size_t column : row.uncomputed)
      intake_.warn(row.number, path(row, column),
                   "the sheet does not hold the value of this formula", "read as an empty cell");
    Item item;
    item.stem = cell(row, "stem");
    if (isHelp(item.stem)) return;
    if (reportsStrays_ && hasStrays(row))
      return intake_.leaveOut(row.number, "",
                              "more cells than columns; put a text with separators in it between "
                              "quotation marks");
    const std::string type = cell(row, "kind"), key = cell(row, "key");
    if (isCarried(row, type, key)) return readUnplayed(row, unplayedKindOf(type), key);
    item.kind = kindOf(type);
    const std::string fault = setOptions(item, row, key);
    if (!fault.empty()) return intake_.leaveOut(row.number, path(row, "key"), fault);
    readDetails(item, Cells(columns_, row), difficultyName_, intake_);
    intake_.add(std::move(item), row.number, path(row, "stem"));
  }

  // Ours and Wayground's names for the kinds that are not played.
  static std::string_view unplayedKindOf(const std::string& type) {
    const std::string name = plainName(type);
    if (name == "short answer" || name == "fill in the blank") return shortAnswer;
    if (name == "essay" || name == "open ended") return essay;
    return name == "matching" ? matching : multipleResponse;
  }

  // By its kind, or by a key that names several options.
  bool isCarried(const Row& row, const std::string& type, const std::string& key) const {
    return keysIn(optionsOf(row), key, style_).size() > 1 ||
           plainName(type) == "multiple response" || unplayedKindOf(type) != multipleResponse;
  }

  void readUnplayed(const Row& row, std::string_view kind, const std::string& key) {
    Item details;
    readDetails(details, Cells(columns_, row), difficultyName_, intake_);
    UnplayedItem item = withFeedback(details, intake_.pack());
    item.kind = kind;
    item.stem = cell(row, "stem");
    item.keys.clear();
    std::vector<Option> options = optionsOf(row);
    const bool typed = kind == shortAnswer && filledIn(row) == 0;  // the key is what is to be typed
    if (typed)
      for (const std::string& answer : answersIn(key)) options.push_back({answer, ""});
    const std::vector<std::size_t> keys =
        typed ? std::vector<std::size_t>() : keysIn(options, key, style_);
    for (std::size_t i = 0; i < options.size(); ++i) {
      if (options[i].text.empty()) continue;
      // Short answers without a key are all accepted.
      const bool accepted = kind == shortAnswer && (typed || key.empty());
      if (accepted || std::find(keys.begin(), keys.end(), i) != keys.end())
        item.keys.push_back(item.options.size());
      item.options.push_back(options[i]);
    }
    for (const auto& [position, column] : columns_.matches)
      if (const std::string match = carriers::unguarded(cellAt(row, column)); !match.empty())
        item.matches.push_back(match);
    const std::size_t before = intake_.count();
    intake_.keep(std::move(item), row.number, path(row, "stem"));
    if (intake_.count() > before) noteRest(details);
  }

  // What only items that are played have.
  void noteRest(const Item& details) {
    if (details.difficulty != 0.5) intake_.leaveBehind("how hard an item is");
    if (!details.attribution.empty() || details.alteration)
      intake_.leaveBehind("who said so, and what a false claim alters");
  }

  // Names of other programs for the two kinds that all know.
  static std::string kindOf(const std::string& type) {
    const std::string name = plainName(type);
    if (name == "true false" || name == "tf" || name == "boolean" || name == "true or false")
      return "true_false";
    const bool choice = name == "multiple choice" || name == "mc" || name == "mcq" ||
                        name == "checkbox" || name == "quiz" || name == "single choice" ||
                        name == "multiple";
    return choice ? std::string() : type;
  }

  // Empty, or what is wrong.
  std::string setOptions(Item& item, const Row& row, const std::string& key) {
    if (key.empty()) return "no option is marked as correct";
    std::vector<Option> options = optionsOf(row);
    const auto filled = [](const Option& option) { return !option.text.empty(); };
    const bool wrongs = !columns_.wrongs.empty() || !cell(row, "wrongs").empty();
    if (wrongs && std::none_of(options.begin(), options.end(), filled))
      return setWrongs(item, row, key);
    if (std::none_of(options.begin(), options.end(), filled)) {
      const std::optional<bool> truth = truthIn(key);
      if (!truth) return "there are no options; Hearsay plays items with options only";
      return makeTruth(item, *truth), std::string();
    }
    return setKey(item, std::move(options), key);
  }

  std::string setWrongs(Item& item, const Row& row, const std::string& key) {
    item.options = {{key, ""}};
    for (const auto& [position, column] : columns_.wrongs) {
      const std::string text = carriers::unguarded(cellAt(row, column));
      if (!text.empty()) item.options.push_back({text, ""});
    }
    for (std::string& text : listIn(cell(row, "wrongs")))
      item.options.push_back({std::move(text), ""});
    item.key = 0;
    return {};
  }

  std::string setKey(Item& item, std::vector<Option> options, const std::string& key) {
    const std::vector<std::size_t> keys = keysIn(options, key, style_);
    if (keys.empty()) return "the key '" + key + "' is none of the options";
    const std::size_t index = keys.front();
    if (options[index].text.empty()) return "the key '" + key + "' is an empty option";
    for (std::size_t i = 0; i < options.size(); ++i) {
      if (i == index) item.key = item.options.size();
      if (!options[i].text.empty()) item.options.push_back(std::move(options[i]));
    }
    return {};
  }

  std::span<const Row> table_;
  const Origin& origin_;
  Intake& intake_;
  Columns columns_;
  std::string difficultyName_;  // of the column
  KeyStyle style_;
  bool reportsStrays_ = false;
};

}  // namespace

void readRows(std::span<const Row> table, const Origin& origin, Keys keys, Intake& intake) {
  RowReader(table, origin, keys, intake).read();
}

}  // namespace questions
