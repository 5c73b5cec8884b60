#include "questions/document/sides.h"

#include <algorithm>
#include <optional>

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t mostWords = 3;  // of a side's name

bool isNumber(std::string_view word) {
  return !word.empty() && word.size() <= 3 &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// "2-1" as one word.
bool isScoreWord(std::string_view word) {
  const std::size_t dash = word.find('-');
  return dash != std::string_view::npos && isNumber(word.substr(0, dash)) &&
         isNumber(word.substr(dash + 1));
}

// Whether nothing but a dash and blanks stands between two numbers.
bool joinedByDash(std::string_view between) {
  bool dash = false;
  for (const char c : between) {
    if (c == ' ') continue;
    const bool part = c == '-' || static_cast<unsigned char>(c) >= 0x80;
    if (!part) return false;
    dash = true;
  }
  return dash && between.size() <= 6;
}

bool isNameWord(const Word& word) {
  const std::string low = lowered(word.text);
  return startsUpper(word.text) && !lexicon::isFunctionWord(low) && !lexicon::isMonth(low) &&
         !lexicon::isWeekday(low);
}

// Whether two words stand side by side, with a blank between them only.
bool adjoin(const Word& left, const Word& right) { return left.range.end + 1 == right.range.begin; }

class ScoreLine {
 public:
  explicit ScoreLine(std::string_view text) : text_(text), words_(words(text)) {}

  void addSides(std::vector<std::string>& sides) const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const std::optional<std::size_t> end = scoreAt(i);
      if (!end) continue;
      const std::string before = nameBefore(i);
      add(sides, before);
      if (!before.empty()) add(sides, nameBefore(beating(i)));
      add(sides, goesOn(*end) ? nameAfter(*end) : "");
    }
  }

  bool any() const {
    for (std::size_t i = 0; i < words_.size(); ++i)
      if (scoreAt(i)) return true;
    return false;
  }

 private:
  // One behind the last word of a score that begins here.
  std::optional<std::size_t> scoreAt(std::size_t i) const {
    if (isScoreWord(words_[i].text)) return i + 1;
    if (i + 1 >= words_.size() || !isNumber(words_[i].text) || !isNumber(words_[i + 1].text))
      return std::nullopt;
    const std::size_t from = words_[i].range.end;
    if (!joinedByDash(text_.substr(from, words_[i + 1].range.begin - from))) return std::nullopt;
    return i + 2;
  }

  std::string nameBefore(std::size_t at) const {
    std::size_t begin = at;
    while (begin > 0 && at - begin < mostWords && isNameWord(words_[begin - 1]) &&
           adjoin(words_[begin - 1], words_[begin]))
      --begin;
    return named(begin, at);
  }

  // Whether no stop stands between a score and the word behind it.
  bool goesOn(std::size_t at) const {
    if (at >= words_.size()) return false;
    const std::size_t from = words_[at - 1].range.end;
    return text_.substr(from, words_[at].range.begin - from).find_first_of(".;:,()\n") ==
           std::string_view::npos;
  }

  // The verb before the name that ends here: "Norwood [beat] Ashby Rovers 3-2". The first word
  // where there is none.
  std::size_t beating(std::size_t at) const {
    while (at > 0 && isNameWord(words_[at - 1])) --at;
    if (at > 0 && lowered(words_[at - 1].text) == "the") --at;
    if (at == 0) return 0;
    const std::string low = lowered(words_[at - 1].text);
    for (std::string_view verb : {"beat", "beats", "defeat", "defeats", "defeated", "edge", "edged",
                                  "thrash", "thrashed", "overcame", "downed", "crushed"})
      if (low == verb) return at - 1;
    return 0;
  }

  std::string nameAfter(std::size_t at) const {
    const auto linking = [&](std::size_t i) {
      const std::string low = lowered(words_[i].text);
      return low == "to" || low == "against" || low == "over" || low == "by" || low == "the";
    };
    while (at < words_.size() && linking(at)) ++at;
    std::size_t end = at;
    while (end < words_.size() && end - at < mostWords && isNameWord(words_[end]) &&
           (end == at || adjoin(words_[end - 1], words_[end])))
      ++end;
    return named(at, end);
  }

  std::string named(std::size_t begin, std::size_t end) const {
    if (begin >= end) return "";
    return std::string(text_.substr(words_[begin].range.begin,
                                    words_[end - 1].range.end - words_[begin].range.begin));
  }

  // "Norwood" is the "Norwood Rovers" that another line names.
  static void add(std::vector<std::string>& sides, const std::string& name) {
    if (name.size() > 3 && std::none_of(sides.begin(), sides.end(), [&](const std::string& side) {
          return holdsWords(side, name) || holdsWords(name, side);
        }))
      sides.push_back(name);
  }

  std::string_view text_;
  std::vector<Word> words_;
};

// Whether a word is a side's name or is made from it: Korea's, Koreans, English for England.
bool tellsSide(std::string_view word, const std::string& side) {
  if (!startsUpper(word)) return false;
  constexpr std::size_t start = 4;
  for (const Word& part : words(side)) {
    const std::string low = lowered(part.text);
    if (holdsWords("north south east west new united real city", low)) continue;
    const bool folk = part.text.size() > start && word.size() > start &&
                      part.text.substr(0, start) == word.substr(0, start);
    if (folk || rootOf(part.text) == rootOf(word)) return true;
  }
  return false;
}

}  // namespace

bool tellsScore(std::string_view text) { return ScoreLine(text).any(); }

std::vector<std::string> sidesOfMatch(const Document& document) {
  std::vector<std::string> sides;
  for (const text::Paragraph& paragraph : document.article->paragraphs)
    ScoreLine(text::slice(document.text(), paragraph.range)).addSides(sides);
  if (sides.size() < 2) sides.clear();
  return sides;
}

std::set<std::string> sidesIn(std::string_view text, const std::vector<std::string>& sides) {
  std::set<std::string> told;
  for (const Word& word : words(text))
    for (const std::string& side : sides)
      if (tellsSide(word.text, side)) told.insert(side);
  return told;
}

}  // namespace questions
