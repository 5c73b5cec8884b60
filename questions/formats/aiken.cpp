// Aiken: the question on one line, options as "A) text" or "A. text", then the key.
//   How much did it cost?
//   A) €140 million
//   B) €90 million
//   ANSWER: A
// A question that begins like an option ("U.S. officials said") would be taken for one: its dots
// are dropped where it is an abbreviation, else the item is left out. Read: a question on several
// lines is joined; key and options in either case, "(a) text", "Correct answer: (A)"; several keys
// are carried, not played; a line "EXPLANATION: …" below the key; numbers in front of all questions
// are dropped. Loses explanations, evidence, notes, tags, ids, line ends, and that an item is true
// or false.
#include <algorithm>
#include <optional>
#include <utility>

#include "questions/carriers/plain_text.h"
#include "questions/columns/answers.h"
#include "questions/columns/labels.h"
#include "questions/columns/names.h"
#include "questions/intake.h"
#include "questions/losses.h"
#include "questions/text/characters.h"

namespace questions::format {
namespace {

using carriers::oneLine;
using carriers::trimmed;

bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }
char capital(char letter) { return static_cast<char>(letter & ~0x20); }

// "A) text", "A. text".
bool isOption(std::string_view line) {
  return line.size() > 1 && isCapital(line[0]) && (line[1] == ')' || line[1] == '.');
}

// Where the words of the option of that index begin: also "b) text" and "(B) text", where those
// before it came before. 0 if the line is none.
std::size_t afterLabel(std::string_view line, std::size_t index) {
  if (isOption(line)) return 2;
  const Label label = labelOf(line);
  return label.box == Box::None && label.fits(index) ? label.size : 0;
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

// What a line such as "Correct answer: B" is about: "key", "explanation"; empty if about nothing.
std::string_view topicOf(std::string_view line) {
  const std::size_t colon = line.find(':');
  return colon < 30 ? meaningOf(plainName(line.substr(0, colon))) : "";
}

std::string_view afterColon(std::string_view line) {
  return trimmed(line.substr(line.find(':') + 1));
}

struct Question {
  std::size_t line = 0;
  std::string stem;
  std::vector<Option> options;
  std::string letters;             // of the options, capitals
  std::optional<std::string> key;  // what stands after "ANSWER:"
  std::string explanation;
  bool follows = false;  // on the explanation of the one before, with no blank line between
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
    if (isAnswer(line) || (option > 1 && topicOf(line) == "key"))
      readKey(afterColon(line));
    else if (const std::size_t words = begun ? afterLabel(line, option) : 0; words > 0)
      readOption(line, words);
    else if (!begun && !blank_ && !questions_.empty() && topicOf(line) == "explanation")
      explain(afterColon(line));
    else
      readStem(line);
    explained_ =
        !begun && question_.stem.empty() && !questions_.empty() && topicOf(line) == "explanation";
    blank_ = false;
  }

  // A new question begins where the one before has options, or where a blank line parts them.
  void readStem(std::string_view line) {
    if (!question_.options.empty() || blank_) endQuestion();
    if (question_.stem.empty()) {
      question_.line = number_;
      question_.follows = explained_ && !blank_;
    }
    question_.stem += (question_.stem.empty() ? "" : " ") + std::string(line);
  }

  void readOption(std::string_view line, std::size_t words) {
    question_.letters += capital(line[line[0] == '(' ? 1 : 0]);
    question_.options.push_back({std::string(trimmed(line.substr(words))), ""});
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
    const bool words = question_.options.empty() && !question_.key && !questions_.empty();
    const bool named = topicOf(question_.stem) == "explanation";
    if (words && (named || question_.follows)) {
      const std::string stem = std::exchange(question_, {}).stem;
      return explain(named ? afterColon(stem) : stem);
    }
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
  bool explained_ = false;  // whether it explains
};

// Numbers belong to the words unless all questions have theirs.
void dropNumbers(std::vector<Question>& questions) {
  std::vector<std::pair<Question*, std::size_t>> begins;
  for (Question& question : questions)
    if (!question.options.empty() || question.key)
      begins.push_back({&question, afterNumber(question.stem, begins.size() + 1)});
  if (begins.size() < 2 || std::any_of(begins.begin(), begins.end(),
                                       [](const auto& begin) { return begin.second == 0; }))
    return;
  for (const auto& [question, begin] : begins) question->stem.erase(0, begin);
}

// The letter that "b", "(B)", "B.", "B) text" or "B - text" begins with; '\0' if it begins with a
// word, or with several letters.
char letterIn(std::string_view key) {
  if (key.starts_with('(') || key.starts_with('[')) key.remove_prefix(1);
  if (key.empty()) return '\0';
  const std::string_view after = trimmed(key.substr(1));
  const bool spaced = key.substr(1).starts_with(' ');
  const bool ends = after.empty() || after[0] == '(' || after[0] == '-' || after[0] == ')' ||
                    (!spaced && std::string_view(".:]").find(after[0]) != after.npos);
  return ends ? capital(key[0]) : '\0';
}

// "A, C" are two keys, "B) text, more" is one; each once; none if one of them is no option.
std::vector<std::size_t> keysOf(const Question& question) {
  std::string_view key = *question.key;
  if (key.size() > 1)
    if (const auto words = withWords(question.options, key)) return {*words};
  const bool several = key.size() > 1 && trimmed(key.substr(1)).starts_with(',');
  std::vector<std::size_t> keys;
  while (!key.empty()) {
    const std::size_t end = several ? std::min(key.find(','), key.size()) : key.size();
    const char letter = letterIn(trimmed(key.substr(0, end)));
    const std::size_t index = question.letters.find(letter);
    if (letter == '\0' || index == std::string::npos) return {};
    if (std::find(keys.begin(), keys.end(), index) == keys.end()) keys.push_back(index);
    key.remove_prefix(std::min(end + 1, key.size()));
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
  addLoss(
      pack, "Aiken", "several lines",
      [](const Item& item) {
        const auto breaks = [](const std::string& text) { return text.find('\n') != text.npos; };
        return breaks(item.stem) ||
               std::any_of(item.options.begin(), item.options.end(),
                           [&](const Option& option) { return breaks(option.text); });
      },
      exported.findings);
  for (const Item& item : pack.items) writeItem(item, exported);
  return exported;
}

// A line with a key, and one with an option before it; no bold words or headings as in Markdown.
bool recognises(std::string_view bytes) {
  bool option = false;
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = std::min(bytes.find_first_of("\r\n", begin), bytes.size());
    const std::string_view line = trimmed(bytes.substr(begin, end - begin));
    if (line.starts_with("**") || line.starts_with("# ") || line.starts_with("## ")) return false;
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
