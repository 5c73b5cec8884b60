#include "questions/document/sides.h"

#include <algorithm>
#include <optional>

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t nearName = 40;  // bytes on either side of a name that may tell whose it is
constexpr std::size_t mostWords = 3;  // of a side's name

constexpr std::string_view offTheField[] = {"coach", "manager", "referee", "trainer", "chairman"};

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
      add(sides, nameBefore(i));
      add(sides, nameAfter(*end));
    }
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

  static void add(std::vector<std::string>& sides, const std::string& name) {
    if (name.size() > 3 && std::find(sides.begin(), sides.end(), name) == sides.end())
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

// The stretch right before a name up to a comma, a stop or a function word: "Korea's striker ".
std::string_view describedBy(std::string_view text, text::Range mention) {
  const std::size_t from = mention.begin > nearName ? mention.begin - nearName : 0;
  std::string_view before = text.substr(from, mention.begin - from);
  const std::size_t stop = before.find_last_of(",.;:()\n");
  if (stop != std::string_view::npos) before.remove_prefix(stop + 1);
  std::size_t begin = 0;
  for (const Word& word : words(before))
    if (lexicon::isFunctionWord(lowered(word.text)) || lexicon::isFiniteVerb(lowered(word.text)))
      begin = word.range.end;
  return before.substr(begin);
}

// "of Sweden", "for Belgium", "(Panama)" right behind a name.
std::string_view belongingTo(std::string_view text, text::Range mention) {
  const std::string_view after = text.substr(mention.end, nearName);
  for (std::string_view opening : {" of ", " for ", " ("})
    if (after.starts_with(opening)) return after.substr(0, after.find_first_of(",.;:)\n", 2));
  return {};
}

}  // namespace

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

std::set<std::string> sidesOfPerson(const Document& document, const Person& person,
                                    const std::vector<std::string>& sides) {
  std::set<std::string> own;
  for (const text::Range& mention : person.mentions) {
    own.merge(sidesIn(describedBy(document.text(), mention), sides));
    own.merge(sidesIn(belongingTo(document.text(), mention), sides));
  }
  return own;
}

bool isOffTheField(const Document& document, const Person& person) {
  return std::any_of(
      person.mentions.begin(), person.mentions.end(), [&](const text::Range& mention) {
        const std::string before = lowered(describedBy(document.text(), mention));
        const std::string after = lowered(document.text().substr(mention.end, nearName));
        return std::any_of(std::begin(offTheField), std::end(offTheField), [&](const auto& post) {
          return holdsWords(before, post) || (after.starts_with(", ") && holdsWords(after, post));
        });
      });
}

}  // namespace questions
