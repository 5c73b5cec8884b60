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
#include <optional>
#include <utility>

#include "questions/carriers/plain_text.h"
#include "questions/intake.h"
#include "questions/projection.h"
#include "questions/text/characters.h"

namespace questions::format {
namespace {

using carriers::oneLine;
using carriers::trimmed;

constexpr std::size_t mostOptions = 26;

bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }
char capital(char letter) { return static_cast<char>(letter & ~0x20); }

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

bool isAnswer(std::string_view line) { return text::lowered(line.substr(0, 7)) == "answer:"; }

bool isExplanation(std::string_view line) {
  return text::lowered(line.substr(0, 12)) == "explanation:";
}

struct Question {
  std::size_t line = 0;
  std::string stem;
  std::vector<Option> options;
  std::string letters;             // of the options, capitals
  std::optional<std::string> key;  // what stands after "ANSWER:"
  std::string explanation;
};

// The questions of a text, as their lines have them.
class QuestionReader {
 public:
  QuestionReader(const std::string& text, const std::string& file) : text_(text), file_(file) {}

  std::vector<Question> read() {
    for (std::size_t begin = 0; begin < text_.size(); ++number_) {
      const std::size_t end = std::min(text_.find_first_of("\r\n", begin), text_.size());
      readLine(trimmed(std::string_view(text_).substr(begin, end - begin)));
      begin = end + (std::string_view(text_).substr(end).starts_with("\r\n") ? 2 : 1);
    }
    endQuestion();
    return std::move(questions_);
  }

 private:
  void readLine(std::string_view line) {
    if (line.empty()) {
      blank_ = true;
      return;
    }
    const std::size_t option = question_.options.size();
    const bool begun = !question_.stem.empty();
    if (isAnswer(line))
      readKey(trimmed(line.substr(7)));
    else if (begun && (isOption(line) || isLowerOption(line, option)))
      readOption(line);
    else if (!begun && !blank_ && !questions_.empty() && isExplanation(line))
      explain(trimmed(line.substr(line.find(':') + 1)));
    else
      readStem(line);
    blank_ = false;
  }

  // A new question begins where the one before has options, or where a blank line parts them.
  void readStem(std::string_view line) {
    if (!question_.options.empty() || blank_) endQuestion();
    if (question_.stem.empty()) question_.line = number_;
    question_.stem += (question_.stem.empty() ? "" : " ") + std::string(line);
  }

  void readOption(std::string_view line) {
    question_.letters += capital(line[0]);
    question_.options.push_back({std::string(trimmed(line.substr(2))), ""});
  }

  void readKey(std::string_view key) {
    if (question_.stem.empty()) question_.line = number_;
    question_.key = key;
    endQuestion();
  }

  void explain(std::string_view words) {
    std::string& explanation = questions_.back().explanation;
    explanation += (explanation.empty() ? "" : "\n") + std::string(words);
  }

  void endQuestion() {
    if (question_.stem.empty() && !question_.key) return;
    if (questions_.size() >= largestPack)
      throw Error({file_}, "holds more than " + std::to_string(largestPack) + " items; split it");
    questions_.push_back(std::exchange(question_, {}));
  }

  const std::string& text_;
  const std::string& file_;
  std::vector<Question> questions_;
  Question question_;
  std::size_t number_ = 1;  // of the line
  bool blank_ = false;      // whether the line before is
};

// Numbers belong to the words unless all questions have theirs.
void dropNumbers(std::vector<Question>& questions) {
  std::vector<std::size_t> begins;
  for (const Question& question : questions)
    begins.push_back(afterNumber(question.stem, begins.size() + 1));
  if (questions.size() < 2 || std::count(begins.begin(), begins.end(), 0) > 0) return;
  for (std::size_t i = 0; i < questions.size(); ++i) questions[i].stem.erase(0, begins[i]);
}

// "A, C" are two keys, "B) text" is one.
std::vector<std::string_view> partsOf(std::string_view key) {
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

// Each once; none if one of them is no option.
std::vector<std::size_t> keysOf(const Question& question) {
  std::vector<std::size_t> keys;
  for (const std::string_view part : partsOf(*question.key)) {
    const std::size_t key = question.letters.find(capital(part[0]));
    if (key == std::string::npos) return {};
    if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
  }
  return keys;
}

void add(Question question, Intake& intake) {
  if (!question.key)
    return intake.leaveOut(question.line, "", "the question has no line 'ANSWER: …'");
  std::vector<std::size_t> keys = keysOf(question);
  if (keys.size() > 1)
    return intake.keep({"",
                        multipleResponse,
                        std::move(question.stem),
                        std::move(question.options),
                        std::move(keys),
                        {},
                        std::move(question.explanation),
                        {},
                        ""},
                       question.line, "");
  Item item;
  item.key = keys.empty() ? question.options.size() : keys.front();
  item.stem = std::move(question.stem);
  item.options = std::move(question.options);
  item.explanation = std::move(question.explanation);
  intake.add(std::move(item), question.line, "");
}

Imported read(std::string_view bytes, const std::string& file) {
  Intake intake(file);
  const std::string text = intake.decoded(bytes);
  std::vector<Question> questions = QuestionReader(text, file).read();
  dropNumbers(questions);
  for (Question& question : questions) add(std::move(question), intake);
  return intake.finish();
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
