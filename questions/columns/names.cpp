#include "questions/columns/names.h"

#include <algorithm>
#include <charconv>
#include <vector>

#include "questions/carriers/plain_text.h"
#include "questions/text/characters.h"

namespace questions {
namespace {

using Words = std::vector<std::string_view>;

constexpr std::size_t mostFurther = 100;  // columns of one meaning

// The names of each column, in the languages of the game; the first is the one that we write.
const std::map<std::string_view, Words>& names() {
  static const std::map<std::string_view, Words> all = {
      {"stem",
       {"stem", "question", "question text", "questiontext", "prompt", "question stem", "questions",
        "frage", "fragetext", "pregunta", "enunciado", "énoncé", "statement", "claim", "aussage",
        "afirmación", "affirmation"}},
      {"key",
       {"key",
        "correct answer",
        "correct",
        "answer",
        "ans",
        "correct option",
        "answer key",
        "correct answer key",
        "right answer",
        "true answer",
        "correct answers",
        "solution",
        "correct choice",
        "correct options",
        "correct response",
        "antwort",
        "richtig",
        "richtige antwort",
        "lösung",
        "respuesta",
        "correcta",
        "respuesta correcta",
        "solución",
        "réponse",
        "bonne réponse",
        "réponse correcte",
        "true false",
        "true or false",
        "t f",
        "wahr falsch",
        "verdadero falso",
        "vrai faux"}},
      {"options",
       {"options", "choices", "answers", "answer options", "answer choices", "alternatives",
        "possible answers", "antworten", "optionen", "opciones", "respuestas", "choix",
        "réponses"}},
      {"wrongs",
       {"wrong answers", "incorrect answers", "wrong options", "incorrect options", "distractors",
        "false answers", "falsche antworten", "respuestas incorrectas", "mauvaises réponses"}},
      {"kind", {"kind", "type", "question type"}},
      {"id", {"id", "question id", "identifier"}},
      {"explanation",
       {"explanation", "feedback", "answer explanation", "rationale", "general feedback", "reason",
        "reasoning", "justification", "erklärung", "begründung", "explicación", "explication"}},
      {"attribution", {"attribution"}},
      {"tags",
       {"tags", "tag", "category", "topic", "subject", "unit", "chapter", "kategorie", "thema",
        "categoría", "tema", "catégorie", "thème"}},
      {"difficulty", {"difficulty", "level", "schwierigkeit", "dificultad", "difficulté"}},
      {"sensitive", {"sensitive"}},
      {"slot", {"slot"}},
      {"said", {"said"}},
      {"altered", {"altered"}},
      {"quote", {"quote", "evidence"}},
      {"begin", {"begin"}},
      {"span", {"span"}},
      {"article", {"article", "source", "quelle", "fuente"}},
      {"title", {"title", "headline"}},
      {"publisher", {"publisher"}},
      {"date", {"date"}},
      {"address", {"address", "url", "link"}},
      {"licence", {"licence", "license"}}};
  return all;
}

const Words optionNames = {"option",        "answer",   "choice",  "alternative",
                           "answer option", "response", "antwort", "respuesta",
                           "opción",        "réponse",  "choix"};
const Words wrongNames = {
    "wrong",      "false answer",         "incorrect",        "wrong answer", "incorrect answer",
    "distractor", "wrong option",         "incorrect option", "falsch",       "falsche antwort",
    "incorrecta", "respuesta incorrecta", "mauvaise réponse"};
const Words noteNames = {"note",     "option note", "option feedback", "answer feedback",
                         "feedback", "explanation", "rationale"};

const Words matchNames = {"match"};

// What a column may be called in addition: "correct answer index", "option 1 text".
const Words additions = {" index", " number", " letter", " position", " text", " label"};

bool isOneOf(std::string_view word, const Words& words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Where the options have letters, "answer 1" is the key.
bool placeOption(const std::string& base, std::size_t position, std::size_t column,
                 Columns& columns) {
  if (columns.options.emplace(position, column).second) return true;
  return base == "answer" && columns.named.emplace("key", column).second;
}

// Options without numbers are in order.
bool placeNext(std::size_t column, Columns& columns) {
  const std::size_t position = columns.options.empty() ? 0 : columns.options.rbegin()->first + 1;
  return columns.options.emplace(position, column).second;
}

// "option 2" is position 1 of the options; "wrong" without a number comes after those before it.
bool placeNumbered(const std::string& name, std::size_t column, Columns& columns) {
  const std::size_t space = name.rfind(' ');
  const std::optional<std::size_t> position =
      positionOf(space == std::string::npos ? name : name.substr(space + 1));
  const std::string base = position && space != std::string::npos ? name.substr(0, space) : name;
  if (position && *position < mostOptions) {
    if (space == std::string::npos) return columns.options.emplace(*position, column).second;
    if (isOneOf(base, optionNames)) return placeOption(base, *position, column, columns);
    if (isOneOf(base, noteNames)) return columns.notes.emplace(*position, column).second;
    if (isOneOf(base, matchNames)) return columns.matches.emplace(*position, column).second;
  }
  if (isOneOf(base, optionNames) && !position) return placeNext(column, columns);
  return isOneOf(base, wrongNames) && columns.wrongs.size() < mostFurther &&
         columns.wrongs.emplace(column, column).second;
}

std::string withoutAddition(const std::string& name) {
  for (const std::string_view addition : additions)
    if (name.ends_with(addition)) return name.substr(0, name.size() - addition.size());
  return name;
}

// Those that may have several columns; of the others the first counts.
bool mayRepeat(std::string_view meaning) {
  return meaning == "tags" || meaning == "explanation" || meaning == "options";
}

void placeFurther(std::string_view meaning, std::size_t column, Columns& columns) {
  if (columns.further.size() < mostFurther) columns.further.emplace(column, meaning);
}

void place(const std::string& name, std::size_t column, Columns& columns) {
  const std::string key = withoutAddition(name);
  for (const auto& [canonical, words] : names())
    if (isOneOf(name, words) || (canonical == "key" && isOneOf(key, words))) {
      const bool first = columns.named.emplace(canonical, column).second;
      if (first && canonical == "key") columns.keyName = name;
      if (!first && mayRepeat(canonical)) placeFurther(canonical, column, columns);
      return;
    }
  placeNumbered(key, column, columns);
}

// "options" over several columns, of which only the first has the name.
void spreadOptions(const carriers::Row& row, Columns& columns) {
  const auto options = columns.named.find("options");
  if (options == columns.named.end()) return;
  for (std::size_t i = options->second + 1; i < row.cells.size() && cellAt(row, i).empty(); ++i)
    placeFurther("options", i, columns);
}

}  // namespace

bool Columns::complete() const {
  const bool hasOptions = options.size() >= 2 || !wrongs.empty() || named.contains("kind") ||
                          named.contains("options") || named.contains("wrongs");
  return named.contains("stem") && named.contains("key") && hasOptions;
}

std::set<std::size_t> Columns::used() const {
  std::set<std::size_t> columns;
  for (const auto& [meaning, column] : named) columns.insert(column);
  for (const auto& [column, meaning] : further) columns.insert(column);
  for (const auto* numbered : {&options, &wrongs, &notes, &matches})
    for (const auto& [position, column] : *numbered) columns.insert(column);
  return columns;
}

Columns columnsIn(const carriers::Row& row) {
  Columns columns;
  for (std::size_t i = 0; i < row.cells.size(); ++i) place(plainName(row.cells[i]), i, columns);
  // Names that say little are the question's where nothing else is.
  for (std::size_t i = 0; i < row.cells.size() && !columns.named.contains("stem"); ++i)
    if (isOneOf(plainName(row.cells[i]), {"text", "content", "title text"}))
      columns.named["stem"] = i;
  spreadOptions(row, columns);
  return columns;
}

std::string_view meaningOf(std::string_view name) {
  for (const auto& [meaning, words] : names())
    if (isOneOf(name, words)) return meaning;
  return {};
}

bool isNumbering(std::string_view name) {
  return isOneOf(name, {"number", "no", "nr", "question number", "question no", "question nr",
                        "nummer", "número", "numéro", "row", "index"});
}

bool isTime(std::string_view name) {
  return isOneOf(name, {"time limit", "time in seconds", "time", "seconds", "timer"});
}

bool isOptionName(std::string_view name) { return isOneOf(name, optionNames); }

std::string plainName(std::string_view header) {
  header = header.substr(
      0, std::min({header.find(" - "), header.find(" – "), header.find('('), header.find('\n')}));
  std::string name;
  char before = ' ';
  for (const char c : header) {
    const bool digit = c >= '0' && c <= '9', upper = c >= 'A' && c <= 'Z';
    const bool letter = upper || (c >= 'a' && c <= 'z') || (c & 0x80) != 0;
    const bool starts =
        (digit && !(before >= '0' && before <= '9')) || (upper && before >= 'a' && before <= 'z');
    if ((!letter && !digit) || starts) name += ' ';
    if (letter || digit) name += c;
    if (c == '#') name += "number";
    before = c;
  }
  name = text::lowered(carriers::trimmed(name));
  name.erase(
      std::unique(name.begin(), name.end(), [](char a, char b) { return a == ' ' && b == ' '; }),
      name.end());
  return name;
}

std::optional<bool> truthIn(std::string_view word) {
  const std::string small = text::lowered(word);
  if (isOneOf(small, {"true", "t", "wahr", "richtig", "verdadero", "cierto", "vrai"})) return true;
  if (isOneOf(small, {"false", "f", "falsch", "falso", "faux"})) return false;
  return std::nullopt;
}

std::optional<double> difficultyOf(std::string_view word) {
  if (isOneOf(word, {"easy", "leicht", "einfach", "fácil", "facile"})) return 0.25;
  if (isOneOf(word, {"medium", "mittel", "media", "medio", "moyen", "moyenne"})) return 0.5;
  if (isOneOf(word, {"hard", "difficult", "schwer", "schwierig", "difícil", "difficile"}))
    return 0.75;
  return std::nullopt;
}

std::optional<std::size_t> positionOf(std::string_view text) {
  if (text.size() == 1 && text[0] >= 'a' && text[0] <= 'z')
    return static_cast<std::size_t>(text[0] - 'a');
  if (text.size() == 1 && text[0] >= 'A' && text[0] <= 'Z')
    return static_cast<std::size_t>(text[0] - 'A');
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  return whole && number > 0 ? std::optional(number - 1) : std::nullopt;
}

}  // namespace questions
