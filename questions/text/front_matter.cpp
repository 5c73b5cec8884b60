// A deliberately small part of YAML: what an article says about itself needs no more.
#include "questions/text/front_matter.h"

#include <algorithm>
#include <map>
#include <optional>

#include "questions/error.h"
#include "questions/text/date_line.h"

namespace text {
namespace {

struct Key {
  std::string_view name;
  std::string_view meaning;
};

constexpr Key keys[] = {
    {"title", "title"},       {"publisher", "publisher"}, {"address", "address"},
    {"url", "address"},       {"licence", "licence"},     {"license", "licence"},
    {"language", "language"}, {"lang", "language"},       {"date", "date"},
};

struct Line {
  std::string_view text;
  std::size_t number = 0;
  std::size_t end = 0;  // offset of the next line
};

Line lineAt(std::string_view text, std::size_t begin, std::size_t number) {
  const std::size_t end = std::min(text.find('\n', begin), text.size());
  std::string_view line = text.substr(begin, end - begin);
  while (line.ends_with(' ')) line.remove_suffix(1);
  return {line, number, std::min(end + 1, text.size())};
}

[[noreturn]] void refuse(const std::string& file, std::size_t line, std::size_t column,
                         const std::string& message) {
  throw questions::Error({file, line, column}, message);
}

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

// What the quotes hold, or nothing where they do not close or something follows them.
std::optional<std::string> unquoted(std::string_view value) {
  const char quote = value.front();
  std::string text;
  std::size_t i = 1;
  for (; i < value.size(); ++i) {
    const bool pair = i + 1 < value.size() && value[i + 1] == '\'' && quote == '\'';
    const bool escape = quote == '"' && value[i] == '\\' && i + 1 < value.size();
    if (value[i] == quote && !pair) break;
    if (escape || (value[i] == quote && pair)) ++i;
    text += value[i];
  }
  if (i >= value.size()) return std::nullopt;
  const std::string_view rest = trimmed(value.substr(i + 1));
  return rest.empty() || rest.starts_with('#') ? std::optional(text) : std::nullopt;
}

std::string valueOf(std::string_view value, const std::string& file, std::size_t line,
                    std::size_t column) {
  if (value.empty()) return {};
  if (value.front() == '"' || value.front() == '\'') {
    const auto text = unquoted(value);
    if (!text) refuse(file, line, column, "the quotation marks do not close; add the last one");
    return *text;
  }
  if (std::string_view("|>[{&*").find(value.front()) != std::string_view::npos) {
    refuse(file, line, column, "write the value as plain text after the colon, or in quotes");
  }
  return std::string(trimmed(value.substr(0, value.find(" #"))));
}

std::string meaningOf(std::string_view name) {
  for (const Key& key : keys) {
    if (key.name == name) return std::string(key.meaning);
  }
  return {};
}

std::string dayOf(const std::string& value, const std::string& file, std::size_t line,
                  std::size_t column) {
  const std::string day = dayOfLine(value);
  if (day.empty() && !value.empty()) {
    refuse(file, line, column, "'" + value + "' is not a day; write it as 2025-12-03");
  }
  return day;
}

// Adds the value of one line to `values`; lines of other keys and nested lines are passed over.
void readLine(const Line& line, const std::string& file,
              std::map<std::string, std::string>& values) {
  const std::size_t colon = line.text.find(':');
  if (line.text.empty() || line.text.starts_with(' ') || line.text.starts_with('#') ||
      line.text.starts_with("- ")) {
    return;
  }
  if (colon == std::string_view::npos) {
    refuse(file, line.number, 1, "expected 'key: value' or the closing '---'");
  }
  const std::string meaning = meaningOf(line.text.substr(0, colon));
  if (meaning.empty()) return;
  const std::string_view rest = line.text.substr(colon + 1);
  const std::size_t column = colon + 2 + (rest.size() - trimmed(rest).size());
  std::string value = valueOf(trimmed(rest), file, line.number, column);
  if (meaning == "date") value = dayOf(value, file, line.number, column);
  if (!values.emplace(meaning, value).second) {
    refuse(file, line.number, 1, "the " + meaning + " is given twice; keep one");
  }
}

}  // namespace

FrontMatter readFrontMatter(std::string_view text, const std::string& file) {
  Line line = lineAt(text, 0, 1);
  if (line.text != "---") return {};
  std::map<std::string, std::string> values;
  while (line.end < text.size()) {
    line = lineAt(text, line.end, line.number + 1);
    if (line.text == "---" || line.text == "...") {
      return {{values["title"], values["publisher"], values["date"], values["address"],
               values["licence"]},
              values["language"],
              line.end};
    }
    readLine(line, file, values);
  }
  refuse(file, 1, 1, "the front matter does not end; close it with a line of '---'");
}

}  // namespace text
