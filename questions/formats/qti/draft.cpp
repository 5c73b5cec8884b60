#include "questions/formats/qti/draft.h"

#include <algorithm>

#include "questions/projection.h"
#include "questions/text/characters.h"

namespace questions::format {
namespace {

// More than whether the answer was right, which the game says itself.
bool saysMore(const std::string& feedback) {
  std::string word;
  for (const char c : text::lowered(feedback))
    if (c < 0 || (c >= 'a' && c <= 'z')) word += c;
  return !word.empty() && word != "correct" && word != "incorrect" && word != "right" &&
         word != "wrong";
}

}  // namespace

void Draft::addOption(std::string name, Option option) {
  names_.push_back(std::move(name));
  item.options.push_back(std::move(option));
}

Option* Draft::option(std::string_view name) {
  const auto found = std::find(names_.begin(), names_.end(), name);
  return found == names_.end() ? nullptr
                               : &item.options[static_cast<std::size_t>(found - names_.begin())];
}

std::size_t Draft::indexOf(const std::string& right) const {
  for (std::size_t i = 0; i < names_.size(); ++i)
    if (names_[i] == right) return i;
  for (std::size_t i = 0; i < names_.size(); ++i)
    if (text::lowered(item.options[i].text) == text::lowered(right)) return i;
  return names_.size();
}

void Draft::finish(std::vector<std::string> right) {
  if (right.empty()) return leaveOut("no option is marked as correct");
  std::vector<std::size_t> keys;
  for (const std::string& name : right) {
    keys.push_back(indexOf(name));
    if (keys.back() == names_.size())
      return leaveOut("the right answer '" + name + "' is no option");
  }
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  if (keys.size() > 1) return keep(multipleResponse, std::move(keys));
  item.key = keys.front();
  addVerdicts();
  intake_.add(std::move(item), 0, path_);
}

// Options without a note of their own get that on right or wrong answers.
void Draft::addVerdicts() {
  for (std::size_t i = 0; i < item.options.size(); ++i) {
    const std::string& verdict = i == item.key ? ifRight : ifWrong;
    if (item.options[i].note.empty() && saysMore(verdict)) item.options[i].note = verdict;
  }
}

void Draft::keep(std::string_view kind, std::vector<std::size_t> keys,
                 std::vector<std::string> matches) {
  intake_.keep({item.id, kind, item.stem, item.options, std::move(keys), std::move(matches),
                item.explanation, tagsOf(item), ""},
               0, path_);
}

void Draft::keepShortAnswer(const std::vector<std::string>& answers) {
  std::vector<std::size_t> keys;
  for (const std::string& answer : answers) {
    if (std::find(names_.begin(), names_.end(), answer) != names_.end()) continue;
    keys.push_back(names_.size());
    addOption(answer, {answer, ""});
  }
  keep(shortAnswer, std::move(keys));
}

}  // namespace questions::format
