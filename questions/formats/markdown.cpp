// Markdown: readable as it stands, and in every editor that shows task lists.
//   # Bridge opens
//
//   ## 1
//   <!-- [id:i1] [tag:money] -->
//
//   How much did the bridge cost?
//
//   - [x] €140 million
//   - [ ] €90 million
//     > why it is wrong
//
//   > explanation and evidence
// Read: a question is what stands before a list of two or more, or before lines "A) …", "(b) …",
// "( ) …", "[x] …"; the heading above is part of it unless it says only which question this is or,
// above a question, what it is about. The key is the ticked entry, the only bold or starred one, or
// what a line "Answer: B" names; several are carried, not played. Quotations after the list, and
// what follows on "Explanation:", are the explanation, quotations inside an entry its note; under a
// heading so is all that stands before the next. Loses kind, attribution, alteration, difficulty;
// explanation and evidence become one explanation. Runs of spaces become one.
#include "questions/formats/markdown/markdown.h"

#include <algorithm>

#include "questions/carriers/plain_text.h"
#include "questions/columns/names.h"

namespace questions::format {
namespace {

// A ticked entry of a list or a line with a ticked box; or a line with options, then one with a
// key.
class Signs {
 public:
  bool found(std::string_view line) {
    line = carriers::trimmed(line);
    while (!line.empty() && std::string_view("-*+> 0123456789.").find(line[0]) != line.npos)
      line.remove_prefix(1);
    for (const std::string_view box : {"[x] ", "[X] ", "(x) ", "(X) "})
      if (line.starts_with(box)) return true;
    options_ += isOption(line);
    return options_ > 1 && namesKey(line);
  }

 private:
  // The first or second one: "A) ", "(b) ", "a. ".
  static bool isOption(std::string_view line) {
    if (line.size() < 4) return false;
    const bool open = line[0] == '(';
    const char letter = static_cast<char>(line[open ? 1 : 0] | 0x20);
    const char close = line[open ? 2 : 1];
    return (letter == 'a' || letter == 'b') && (close == ')' || (close == '.' && !open));
  }

  static bool namesKey(std::string_view line) {
    const std::size_t colon = line.find(':');
    return colon < 40 && meaningOf(plainName(line.substr(0, colon))) == "key";
  }

  int options_ = 0;
};

bool recognises(std::string_view bytes) {
  Signs signs;
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size());
    if (signs.found(bytes.substr(begin, end - begin))) return true;
    begin = end + 1;
  }
  return false;
}

}  // namespace

Format markdown() {
  return {"markdown",
          "Markdown",
          {".md", ".markdown", ".txt"},
          recognises,
          readMarkdown,
          [](const Pack& pack, const WriteOptions&) { return writeMarkdown(pack); }};
}

}  // namespace questions::format
