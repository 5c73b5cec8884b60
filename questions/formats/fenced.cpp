// A pack in fenced blocks, with other words around them, as language models hand one over:
//   Here is your quiz:
//   ```gift
//   How much did it cost?{=€140 million ~€90 million}
//   ```
// What is in the blocks, in whatever format; several blocks are one pack. Only read.
#include <algorithm>

#include "questions/carriers/plain_text.h"
#include "questions/formats.h"

namespace questions::format {
namespace {

constexpr std::string_view ownName = "fenced";

// The signs that open a block, "```" or "~~~~"; empty if the line opens none.
std::string_view fenceOf(std::string_view line) {
  line = carriers::trimmed(line);
  if (line.empty() || (line[0] != '`' && line[0] != '~')) return {};
  const std::size_t size = std::min(line.find_first_not_of(line[0]), line.size());
  const bool inWords = line[0] == '`' && line.find('`', size) != line.npos;
  constexpr std::size_t shortest = 3;
  return size < shortest || inWords ? std::string_view() : line.substr(0, size);
}

bool closes(std::string_view line, std::string_view fence) {
  line = carriers::trimmed(line);
  return line.size() >= fence.size() && line.find_first_not_of(fence[0]) == line.npos;
}

struct Divided {
  std::string inside, outside;  // each with the other's lines empty
};

Divided divided(std::string_view text) {
  Divided parts;
  std::string_view fence;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    if (!fence.empty()) {
      if (closes(line, fence))
        fence = {};
      else
        parts.inside += line;
    } else if (fence = fenceOf(line); fence.empty()) {
      parts.outside += line;
    }
    parts.inside += '\n';
    parts.outside += '\n';
    begin = end + 1;
  }
  return parts;
}

const Format* formatIn(std::string_view text) {
  for (const Format& format : formats())
    if (format.name != ownName && format.read && format.recognises(text)) return &format;
  return nullptr;
}

// Where a pack is in the blocks and none is around them.
bool recognises(std::string_view bytes) {
  if (bytes.find("```") == bytes.npos && bytes.find("~~~") == bytes.npos) return false;
  if (bytes.find('\0') != bytes.npos) return false;
  const Divided parts = divided(bytes);
  return formatIn(parts.inside) && !formatIn(parts.outside);
}

Imported read(std::string_view bytes, const std::string& file) {
  const std::string inside = divided(bytes).inside;
  const Format* format = formatIn(inside);
  if (!format) throw Error({file}, "no fenced block in it holds a pack");
  return format->read(inside, file);
}

}  // namespace

Format fenced() {
  return {ownName, "Pack in a fenced block", {".md", ".markdown", ".txt"}, recognises, read,
          nullptr};
}

}  // namespace questions::format
