// Reads GIFT block by block, as Moodle does, and a little more: a block may follow another without
// a blank line.
#include <algorithm>
#include <cstdlib>
#include <utility>

#include "questions/carriers/plain_text.h"
#include "questions/formats/gift/gift.h"
#include "questions/intake.h"
#include "questions/projection.h"

namespace questions::format {
namespace {

using carriers::trimmed;

std::string unescaped(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char next = text[i] == '\\' && i + 1 < text.size() ? text[i + 1] : '\0';
    if (next == 'n')
      plain += '\n';
    else if (next != '\0' && (next == '\\' || giftSigns.find(next) != std::string_view::npos))
      plain += next;
    else {
      plain += text[i];
      continue;
    }
    ++i;
  }
  return plain;
}

struct Block {
  std::size_t line = 0;  // of the question itself
  std::string text;
  std::string comments;
};

class GiftReader {
 public:
  GiftReader(const std::string& text, Intake& intake) : text_(text), intake_(intake) {}

  void read() {
    std::size_t line = 0;
    for (std::size_t begin = 0; begin < text_.size();) {
      const std::size_t end = std::min(text_.find_first_of("\r\n", begin), text_.size());
      readLine(trimmed(std::string_view(text_).substr(begin, end - begin)), ++line);
      begin = end + (std::string_view(text_).substr(end).starts_with("\r\n") ? 2 : 1);
    }
    endBlock();
  }

 private:
  void readLine(std::string_view line, std::size_t number) {
    if (line.empty()) return endBlock();
    if (line.starts_with("//")) {
      block_.comments += line;
      return;
    }
    // Without the blank line that should part them.
    if (closed_ && (line.starts_with("::") || findBare(line, "{") != line.npos)) endBlock();
    if (block_.text.empty() && line.starts_with("$CATEGORY:")) return readCategory(line);
    if (block_.text.empty()) block_.line = number;
    if (!block_.text.empty()) block_.text += '\n';
    block_.text += line;
    closed_ = closed_ || findBare(line, "}") != line.npos;
  }

  void readCategory(std::string_view line) {
    intake_.enterCategory(titleOf(std::string(trimmed(line.substr(line.find(':') + 1)))));
  }

  void endBlock() {
    const Block block = std::exchange(block_, {});
    closed_ = false;
    if (block.text.empty()) {
      block_.comments = block.comments;  // Moodle allows a blank line after them
      return;
    }
    readQuestion(block);
  }

  void leaveOut(const Block& block, const std::string& why) {
    intake_.leaveOut(block.line, "", why);
  }

  // "[id:abc] [tag:news]" in a comment; a closing bracket inside has a backslash in front.
  static std::vector<std::string> marked(const std::string& comments, const std::string& opening) {
    std::vector<std::string> values;
    for (std::size_t at = comments.find(opening); at != std::string::npos;
         at = comments.find(opening, at + 1)) {
      std::string value;
      for (std::size_t i = at + opening.size(); i < comments.size() && comments[i] != ']'; ++i) {
        if (comments[i] == '\\' && i + 1 < comments.size() && comments[i + 1] == ']') ++i;
        value += comments[i];
      }
      values.emplace_back(trimmed(value));
    }
    return values;
  }

  void readQuestion(const Block& block) {
    std::string_view text = block.text;
    std::string name;
    if (const std::size_t end = findBare(text, "::", 2);
        text.starts_with("::") && end != std::string_view::npos) {
      name = unescaped(trimmed(text.substr(2, end - 2)));
      text = trimmed(text.substr(end + 2));
    }
    format_ = cutFormat(text);
    const std::size_t open = findBare(text, "{");
    const std::size_t close = findBare(text, "}", open == std::string_view::npos ? 0 : open);
    if (open == std::string_view::npos) return leaveOut(block, "a description without answers");
    if (close == std::string_view::npos)
      return leaveOut(block, "the answers are not closed by '}'");
    Item item;
    line_ = block.line;
    const std::string_view answers = trimmed(text.substr(open + 1, close - open - 1));
    item.stem = stemOf(text.substr(0, open), text.substr(close + 1), !isTruth(wordOf(answers)));
    if (const auto ids = marked(block.comments, "[id:"); !ids.empty()) item.id = ids.front();
    setTags(item, marked(block.comments, "[tag:"));
    const bool named = name != item.id && !item.stem.starts_with(name);
    const std::size_t before = intake_.count();
    readAnswers(block, answers, std::move(item));
    if (named && intake_.count() > before) intake_.leaveBehind("names of questions");
  }

  static std::string_view wordOf(std::string_view answers) {
    return trimmed(answers.substr(0, findBare(answers, "#")));
  }

  static bool isTruth(std::string_view word) {
    return word == "T" || word == "TRUE" || word == "F" || word == "FALSE";
  }

  // Text after the answers makes a gap of them, unless they are true and false.
  std::string stemOf(std::string_view before, std::string_view after, bool choices) {
    const bool gap = choices && !trimmed(after).empty();
    return inFormat(std::string(before) + (gap ? "_____" : "") + std::string(after), format_);
  }

  std::string plain(std::string_view text) {
    text = trimmed(text);
    const std::string own = cutFormat(text);
    return inFormat(text, own.empty() ? format_ : own);
  }

  std::string inFormat(std::string_view text, const std::string& format) {
    std::string words = unescaped(trimmed(text));
    const bool markup =
        format != "plain" && format != "markdown" && words.find_first_of("<&") != std::string::npos;
    if (!markup) return words;
    if (format != "html") words = withBreaks(words);
    return intake_.plain(words, line_, "");
  }

  static std::string withBreaks(const std::string& text) {
    std::string html;
    for (const char c : text) html += c == '\n' ? std::string("<br>") : std::string(1, c);
    return html;
  }

  void readAnswers(const Block& block, std::string_view answers, Item item) {
    if (const std::size_t general = findBare(answers, "####"); general != std::string_view::npos) {
      item.explanation = plain(answers.substr(general + 4));
      answers = trimmed(answers.substr(0, general));
    }
    if (answers.empty()) return keep(essay, {}, item);
    if (answers.front() == '#')
      return leaveOut(block, "a numerical question; Hearsay plays items with options");
    const std::string_view word = wordOf(answers);
    if (isTruth(word)) return readTruth(answers, word.front() == 'T', std::move(item));
    if (findBare(answers, "~") == std::string_view::npos && answers.find("->") != answers.npos)
      return readPairs(answers, item);
    readChoices(answers, std::move(item));
  }

  void keep(std::string_view kind, std::vector<std::size_t> keys, const Item& item,
            std::vector<std::string> matches = {}) {
    intake_.keep({item.id, kind, item.stem, item.options, std::move(keys), std::move(matches),
                  item.explanation, tagsOf(item), ""},
                 line_, "");
  }

  // Each answer with its sign.
  static std::vector<std::string_view> answersIn(std::string_view answers) {
    std::vector<std::string_view> each;
    for (std::size_t at = answers.find_first_of("=~"); at < answers.size();) {
      const std::size_t next = std::min(
          {findBare(answers, "=", at + 1), findBare(answers, "~", at + 1), answers.size()});
      each.push_back(answers.substr(at, next - at));
      at = next;
    }
    return each;
  }

  // A match without an option in front belongs to none.
  void readPairs(std::string_view answers, Item item) {
    std::vector<std::string> matches, others;
    for (const std::string_view answer : answersIn(answers)) {
      const std::size_t arrow = std::min(answer.find("->"), answer.size());
      const std::string option = plain(answer.substr(1, arrow - 1));
      std::string match = plain(answer.substr(std::min(arrow + 2, answer.size())));
      (option.empty() ? others : matches).push_back(std::move(match));
      if (!option.empty()) item.options.push_back({option, ""});
    }
    matches.insert(matches.end(), others.begin(), others.end());
    keep(matching, {}, item, std::move(matches));
  }

  void readTruth(std::string_view answers, bool truth, Item item) {
    makeTruth(item, truth);
    const std::size_t first = findBare(answers, "#");
    if (first != std::string_view::npos) {
      const std::size_t second = findBare(answers, "#", first + 1);
      item.options[1 - item.key].note = plain(answers.substr(first + 1, second - first - 1));
      if (second != std::string_view::npos)
        item.options[item.key].note = plain(answers.substr(second + 1));
    }
    intake_.add(std::move(item), line_, "");
  }

  // A percentage at the start of an answer; `fallback` if there is none.
  static double weightOn(std::string_view& answer, double fallback) {
    if (!answer.starts_with("%")) return fallback;
    const std::size_t end = answer.find('%', 1);
    if (end == std::string_view::npos || end == 1 || end > 10) return fallback;
    const std::string number(answer.substr(1, end - 1));
    if (number.find_first_not_of("-0123456789.") != std::string::npos) return fallback;
    answer = trimmed(answer.substr(end + 1));
    return std::atof(number.c_str());
  }

  void readChoices(std::string_view answers, Item item) {
    std::vector<double> weights;
    for (const std::string_view signedAnswer : answersIn(answers)) {
      std::string_view answer = trimmed(signedAnswer.substr(1));
      weights.push_back(weightOn(answer, signedAnswer[0] == '=' ? 100 : 0));
      const std::size_t note = findBare(answer, "#");
      item.options.push_back({plain(answer.substr(0, note)), note == std::string_view::npos
                                                                 ? ""
                                                                 : plain(answer.substr(note + 1))});
    }
    const std::vector<std::size_t> right = atLeast(99, weights), some = atLeast(1e-6, weights);
    const bool isShort = findBare(answers, "~") == std::string_view::npos;
    const bool several = !isShort && (right.size() > 1 || (right.empty() && !some.empty()));
    if (several) {
      if (!areEqualShares(weights, some.size())) intake_.leaveBehind(otherShares);
      return keep(multipleResponse, some, item);
    }
    if (some.size() > right.size())
      intake_.warn(line_, "", "a wrong answer has part of the marks", "it counts as wrong");
    if (isShort) return keep(shortAnswer, right, item);
    item.key = right.empty() ? item.options.size() : right.front();
    intake_.add(std::move(item), line_, "");
  }

  static std::vector<std::size_t> atLeast(double least, const std::vector<double>& weights) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < weights.size(); ++i)
      if (weights[i] >= least) found.push_back(i);
    return found;
  }

  const std::string& text_;
  Intake& intake_;
  Block block_;
  bool closed_ = false;  // whether the block has the end of its answers
  std::size_t line_ = 0;
  std::string format_;
};

}  // namespace

Imported readGift(std::string_view bytes, const std::string& file) {
  Intake intake(file);
  const std::string text = intake.decoded(bytes);
  GiftReader(text, intake).read();
  return intake.finish();
}

}  // namespace questions::format
