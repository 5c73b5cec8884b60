// Aiken: the question on one line, options as "A) text" or "A. text", then the key.
//   How much did it cost?
//   A) €140 million
//   B) €90 million
//   ANSWER: A
// A question that begins like an option ("U.S. officials said") would be taken for one: its dots
// are dropped where it is an abbreviation, else the item is left out. Read: a question on several
// lines is joined; key and options in either case. Loses explanations, evidence, notes, tags, ids,
// line ends, and that an item is true or false.
#include <algorithm>
#include <utility>

#include "questions/carriers/plain_text.h"
#include "questions/intake.h"
#include "questions/projection.h"

namespace questions::format {
namespace {

using carriers::trimmed;

constexpr std::size_t mostOptions = 26;

bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }

// "A) text", "A. text".
bool isOption(std::string_view line) {
  return line.size() > 1 && isCapital(line[0]) && (line[1] == ')' || line[1] == '.');
}

bool isAnswer(std::string_view line) { return carriers::lower(line.substr(0, 7)) == "answer:"; }

class AikenReader {
 public:
  AikenReader(const std::string& text, Intake& intake) : text_(text), intake_(intake) {}

  void read() {
    for (std::size_t begin = 0; begin < text_.size(); ++number_) {
      const std::size_t end = std::min(text_.find_first_of("\r\n", begin), text_.size());
      readLine(trimmed(std::string_view(text_).substr(begin, end - begin)));
      begin = end + (std::string_view(text_).substr(end).starts_with("\r\n") ? 2 : 1);
    }
    abandon();
  }

 private:
  void readLine(std::string_view line) {
    if (line.empty()) {
      blank_ = true;
      return;
    }
    if (isAnswer(line))
      readKey(trimmed(line.substr(7)));
    else if (isOption(line) && !item_.stem.empty())
      readOption(line);
    else
      readStem(line);
    blank_ = false;
  }

  // A new question begins where the one before has options, or where a blank line parts them.
  void readStem(std::string_view line) {
    if (!item_.options.empty() || (blank_ && !item_.stem.empty())) abandon();
    if (item_.stem.empty()) line_ = number_;
    item_.stem += (item_.stem.empty() ? "" : " ") + std::string(line);
  }

  void readOption(std::string_view line) {
    letters_ += line[0];
    item_.options.push_back({std::string(trimmed(line.substr(2))), ""});
  }

  void readKey(std::string_view key) {
    const std::string letter = key.empty() ? std::string() : std::string(1, key[0] & ~0x20);
    item_.key = letter.empty() ? letters_.size() : std::min(letters_.find(letter), letters_.size());
    const std::string several(trimmed(key.substr(key.empty() ? 0 : 1)));
    if (!several.empty() && several.front() == ',')
      intake_.leaveOut(line_, "", "several options are correct; Hearsay plays items with one");
    else
      intake_.add(std::exchange(item_, {}), line_ ? line_ : number_, "");
    reset();
  }

  void abandon() {
    if (!item_.stem.empty()) intake_.leaveOut(line_, "", "the question has no line 'ANSWER: …'");
    reset();
  }

  void reset() {
    item_ = {};
    letters_.clear();
  }

  const std::string& text_;
  Intake& intake_;
  Item item_;
  std::string letters_;
  std::size_t number_ = 1;
  std::size_t line_ = 0;
  bool blank_ = false;
};

Imported read(std::string_view bytes, const std::string& file) {
  Intake intake(file);
  const std::string text = intake.decoded(bytes);
  AikenReader(text, intake).read();
  return intake.finish();
}

std::string oneLine(const std::string& text) {
  std::string line;
  for (const char c : text) {
    const bool end = c == '\n' || c == '\r';
    if (!end || !line.ends_with(' ')) line += end ? ' ' : c;
  }
  return line;
}

// "U.S. officials" becomes "US officials"; other beginnings stay as they are.
std::string withoutAbbreviation(const std::string& stem) {
  std::size_t end = 0;
  std::string letters;
  while (end + 1 < stem.size() && isCapital(stem[end]) && stem[end + 1] == '.') {
    letters += stem[end];
    end += 2;
  }
  return letters.size() > 1 ? letters + stem.substr(end) : stem;
}

void writeItem(const Item& item, Exported& exported) {
  const std::string words = oneLine(item.stem), stem = withoutAbbreviation(words);
  const auto tell = [&](Severity severity, const char* wrong, const std::string& done) {
    exported.findings.push_back({{}, item.id, severity, wrong, done});
  };
  if (isOption(stem) || isAnswer(stem))
    return tell(Severity::Fault, "Aiken would take the question for an option or a key",
                "the item was left out");
  if (item.options.size() > mostOptions)
    return tell(Severity::Fault, "more than 26 options", "the item was left out");
  if (stem != words)
    tell(Severity::Warning,
         "the question begins with an abbreviation that Aiken takes for an option",
         "written without its dots");
  exported.bytes += stem + "\n";
  for (std::size_t i = 0; i < item.options.size(); ++i)
    exported.bytes += static_cast<char>('A' + i) + (") " + oneLine(item.options[i].text)) + "\n";
  exported.bytes += std::string("ANSWER: ") + static_cast<char>('A' + item.key) + "\n\n";
}

Exported write(const Pack& pack, const WriteOptions&) {
  Exported exported{{}, lossesOf(pack, {}, "Aiken")};
  for (const Item& item : pack.items) writeItem(item, exported);
  return exported;
}

// A line with a key, and one with an option before it.
bool recognises(std::string_view bytes) {
  bool option = false;
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = std::min(bytes.find_first_of("\r\n", begin), bytes.size());
    const std::string_view line = trimmed(bytes.substr(begin, end - begin));
    if (option && isAnswer(line)) return true;
    option = option || isOption(line);
    begin = end + 1;
  }
  return false;
}

}  // namespace

Format aiken() {
  return {"aiken", "Aiken", {".aiken.txt", ".aiken", ".txt"}, recognises, read, write};
}

}  // namespace questions::format
