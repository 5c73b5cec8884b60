// Aiken: the question on one line, options as "A) text" or "A. text", then the key.
//   How much did it cost?
//   A) €140 million
//   B) €90 million
//   ANSWER: A
// A question that begins like an option ("U.S. officials said") would be taken for one: its dots
// are dropped where it is an abbreviation, else the item is left out. Read: a question on several
// lines is joined; key and options in either case; several keys are carried, not played; a line
// "EXPLANATION: …" below the key; numbers in front of all questions are dropped. Loses
// explanations, evidence, notes, tags, ids, line ends, and that an item is true or false.
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

// "b) text", where a) came before.
bool isLowerOption(std::string_view line, std::size_t index) {
  return line.size() > 2 && line[0] == static_cast<char>('a' + index) && index < mostOptions &&
         (line[1] == ')' || line[1] == '.') && line[2] == ' ';
}

// Where the words begin after "3. " or "3) "; 0 without that number.
std::size_t afterNumber(std::string_view stem, std::size_t number) {
  const std::string digits = std::to_string(number);
  const std::size_t end = digits.size();
  const bool numbered = stem.starts_with(digits) && stem.size() > end + 2 &&
                        (stem[end] == '.' || stem[end] == ')') && stem[end + 1] == ' ';
  return numbered ? end + 2 : 0;
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
    if (numbered_ && questions_ > 1) {
      dropNumbers(intake_.pack().items);
      dropNumbers(intake_.pack().unplayed);
    }
  }

 private:
  template <typename AnyItem>
  static void dropNumbers(std::vector<AnyItem>& items) {
    for (AnyItem& item : items) item.stem.erase(0, item.stem.find(' ') + 1);
  }

  void readLine(std::string_view line) {
    if (line.empty()) {
      blank_ = true;
      return;
    }
    if (isAnswer(line))
      readKey(trimmed(line.substr(7)));
    else if (!item_.stem.empty() && (isOption(line) || isLowerOption(line, item_.options.size())))
      readOption(line);
    else if (!blank_ && item_.stem.empty() && carriers::lower(line).starts_with("explanation:"))
      explain(trimmed(line.substr(line.find(':') + 1)));
    else
      readStem(line);
    blank_ = false;
  }

  // A new question begins where the one before has options, or where a blank line parts them.
  void readStem(std::string_view line) {
    if (!item_.options.empty() || (blank_ && !item_.stem.empty())) abandon();
    if (item_.stem.empty()) {
      line_ = number_;
      numbered_ = numbered_ && afterNumber(line, ++questions_) > 0;
    }
    item_.stem += (item_.stem.empty() ? "" : " ") + std::string(line);
  }

  void readOption(std::string_view line) {
    letters_ += static_cast<char>(line[0] & ~0x20);
    item_.options.push_back({std::string(trimmed(line.substr(2))), ""});
  }

  void readKey(std::string_view key) {
    item_.key = letters_.size();
    std::vector<std::size_t> keys;
    for (const std::string_view part : parts(key)) {
      keys.push_back(letters_.find(static_cast<char>(part[0] & ~0x20)));
      if (keys.back() >= letters_.size()) keys.clear();
      if (keys.empty()) break;
    }
    if (keys.size() > 1) {
      intake_.keep({"", multipleResponse, item_.stem, item_.options, keys, {}, "", {}, ""}, line_,
                   "");
    } else {
      if (!keys.empty()) item_.key = keys.front();
      intake_.add(std::move(item_), line_ > 0 ? line_ : number_, "");
    }
    const auto [items, unplayed] = counts_;
    counts_ = {intake_.pack().items.size(), intake_.pack().unplayed.size()};
    explained_ = counts_.first > items       ? &intake_.pack().items.back().explanation
                 : counts_.second > unplayed ? &intake_.pack().unplayed.back().explanation
                                             : nullptr;
    reset();
  }

  // "A, C" are two keys, "B) text" is one.
  static std::vector<std::string_view> parts(std::string_view key) {
    std::vector<std::string_view> found;
    for (std::size_t begin = 0; begin <= key.size();) {
      const std::size_t end = std::min(key.find(',', begin), key.size());
      const std::string_view part = trimmed(key.substr(begin, end - begin));
      const bool letter = part.size() == 1 || (begin == 0 && !part.empty());
      if (!letter) return found;
      found.push_back(part);
      if (part.size() > 1) return found;
      begin = end + 1;
    }
    return found;
  }

  void explain(std::string_view words) {
    if (explained_) *explained_ = words;
    explained_ = nullptr;
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
  bool numbered_ = true;  // whether all questions so far
  std::size_t questions_ = 0;
  std::pair<std::size_t, std::size_t> counts_;  // of items, before the question that came last
  std::string* explained_ = nullptr;            // by the line after the key
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
