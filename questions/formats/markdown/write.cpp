// Writes Markdown in which every sign that means something has a backslash in front.
#include <algorithm>

#include "questions/carriers/html_text.h"
#include "questions/formats/markdown/markdown.h"
#include "questions/losses.h"
#include "questions/projection.h"

namespace questions::format {
namespace {

constexpr std::string_view marks = "\\`*_[]<>&~|#";
constexpr std::string_view lineMarks = "+-=";

// Signs that mean something anywhere, at the start of a line, or after a number there.
std::string escapedLine(std::string_view line) {
  std::string text;
  const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool numbered = i == digits && i > 0 && (line[i] == '.' || line[i] == ')');
    const bool leads = i == 0 && lineMarks.find(line[i]) != std::string_view::npos;
    const bool image = line[i] == '!' && i + 1 < line.size() && line[i + 1] == '[';
    if (numbered || leads || image || marks.find(line[i]) != std::string_view::npos) text += '\\';
    text += line[i];
  }
  return text;
}

// Lines with a break between them, all after the first with the prefix; an empty one parts
// paragraphs.
std::string markdownOf(const std::string& text, const std::string& prefix) {
  std::string markdown;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = std::string_view(text).substr(begin, end - begin);
    const bool breaks = begin > 0 && begin != end && text[begin - 1] == '\n' &&
                        !(begin > 1 && text[begin - 2] == '\n');
    if (begin > 0) markdown += (breaks ? "\\\n" : "\n") + prefix;
    markdown += escapedLine(line);
    begin = end + 1;
  }
  return markdown;
}

std::string mark(const std::string& name, const std::string& value) {
  std::string text = " [" + name + ":";
  for (const char c : value) {
    if (c == '-')
      text += "&#45;";
    else if (c == ']')
      text += "&#93;";
    else
      text += c == '\n' ? std::string("&#32;") : carriers::escapedHtml(std::string(1, c));
  }
  return text + "]";
}

std::string itemText(const UnplayedItem& item, std::size_t number) {
  std::string text = "\n## " + std::to_string(number) + "\n<!--" + mark("id", item.id);
  for (const std::string& tag : item.tags) text += mark("tag", tag);
  text += " -->\n\n" + markdownOf(item.stem, "") + "\n\n";
  for (std::size_t i = 0; i < item.options.size(); ++i) {
    const Option& option = item.options[i];
    text += (item.isKey(i) ? "- [x] " : "- [ ] ") + markdownOf(option.text, "  ") + "\n";
    if (!option.note.empty()) text += "  > " + markdownOf(option.note, "  > ") + "\n";
  }
  if (item.explanation.empty()) return text;
  return text + "\n> " + markdownOf(item.explanation, "> ") + "\n";
}

}  // namespace

Exported writeMarkdown(const Pack& pack) {
  Carried carried = platformParts;
  carried.unplayed = {multipleResponse};
  Exported exported{
      pack.title.empty()
          ? ""
          : "# " + escapedLine(carriers::textOfHtml(carriers::htmlOfText(pack.title)).text) + "\n",
      lossesOf(pack, carried, "Markdown")};
  std::size_t number = 0;
  for (const Item& item : pack.items)
    exported.bytes += itemText(withFeedback(item, pack), ++number);
  for (const UnplayedItem& item : pack.unplayed)
    if (item.kind == multipleResponse) exported.bytes += itemText(item, ++number);
  return exported;
}

}  // namespace questions::format
