// A greedy wrapper breaks a line only where the next word no longer fits; lines of which that is
// true belong together, others end paragraphs.
#include "questions/text/plain_text.h"

#include <algorithm>
#include <string>

#include "questions/text/clean_text.h"

namespace text {
namespace {

constexpr std::size_t widestWrap = 120;  // a file with longer lines was not wrapped
constexpr std::size_t narrowestWrap = 40;

struct Line {
  std::string text;
  std::size_t indent = 0;
  std::size_t width = 0;  // in characters, with the indent
};

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

Line lineOf(std::string_view raw) {
  const std::size_t begin = std::min(raw.find_first_not_of(' '), raw.size());
  const std::size_t end = raw.find_last_not_of(' ') + 1;
  if (begin >= end) return {};
  return {collapseSpaces(raw), begin, characters(raw.substr(0, end))};
}

std::vector<Line> linesOf(std::string_view text) {
  std::vector<Line> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(lineOf(text.substr(0, end)));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

std::size_t wrapWidth(const std::vector<Line>& lines) {
  std::size_t width = 0;
  for (const Line& line : lines) {
    if (line.text.find(' ') != std::string::npos) width = std::max(width, line.width);
  }
  return width;
}

bool startsLower(const std::string& text) {
  return !text.empty() && text.front() >= 'a' && text.front() <= 'z';
}

bool isListItem(const std::string& text) {
  return text.starts_with("- ") || text.starts_with("* ") || text.starts_with("• ");
}

bool wrapsInto(const Line& line, const Line& next, std::size_t width) {
  if (next.indent > line.indent + 1 || isListItem(next.text)) return false;
  const std::size_t word = characters(std::string_view(next.text).substr(0, next.text.find(' ')));
  return startsLower(next.text) || line.width + 1 + word > width;
}

bool isPair(const std::vector<Line>& lines, std::size_t i) {
  return i + 1 < lines.size() && !lines[i].text.empty() && !lines[i + 1].text.empty();
}

// Whether at least three in five neighbouring lines look like one wrapped paragraph.
bool isWrapped(const std::vector<Line>& lines, std::size_t width) {
  if (width > widestWrap || width < narrowestWrap) return false;
  std::size_t pairs = 0, wrapped = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!isPair(lines, i)) continue;
    ++pairs;
    if (wrapsInto(lines[i], lines[i + 1], width)) ++wrapped;
  }
  return wrapped * 5 >= pairs * 3;
}

void appendWrapped(std::string& text, const std::string& next) {
  const bool hyphen = text.ends_with('-') && !text.ends_with(" -") && startsLower(next);
  if (!hyphen) text += ' ';
  text += next;
}

}  // namespace

std::vector<Block> plainTextBlocks(std::string_view text) {
  const std::vector<Line> lines = linesOf(text);
  const std::size_t width = wrapWidth(lines);
  const bool wrapped = isWrapped(lines, width);
  std::vector<Block> blocks;
  bool open = false;  // whether the next line continues the last block
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].text.empty()) continue;
    if (open) {
      appendWrapped(blocks.back().text, lines[i].text);
    } else {
      blocks.push_back({lines[i].text});
    }
    open = wrapped && isPair(lines, i) && wrapsInto(lines[i], lines[i + 1], width);
  }
  return blocks;
}

}  // namespace text
