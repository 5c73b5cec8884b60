#include "questions/distractors/circles.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>

#include "questions/distractors/nationalities.h"
#include "questions/distractors/word_lists.h"
#include "questions/text/characters.h"
#include "questions/words.h"

namespace questions {
namespace {

int yearIn(std::string_view text) {
  int year = 0;
  std::from_chars(text.data(), text.data() + text.size(), year);
  return year;
}

// "Angela Merkel*", "Kim Jong-un = Kim Jong Un".
Famous famousIn(std::string_view entry) {
  constexpr std::string_view also = " = ";
  Famous famous;
  while (!entry.empty()) {
    const std::size_t end = std::min(entry.find(also), entry.size());
    std::string_view name = entry.substr(0, end);
    if (name.ends_with('*')) {
      famous.woman = true;
      name.remove_suffix(1);
    }
    famous.spellings.push_back(name);
    entry.remove_prefix(std::min(end + also.size(), entry.size()));
  }
  return famous;
}

// "Norway": every word in capitals; "American bishops": of what is American.
std::string landIn(std::string_view circle) {
  const std::vector<Word> all = words(circle);
  if (startsUpper(all.front().text) && startsUpper(all.back().text)) return std::string(circle);
  const std::set<std::string> lands = countriesIn(all.front().text);
  return lands.size() == 1 ? *lands.begin() : "";
}

// As the list is searched: "LEE MYUNG-BAK" is Lee Myung-bak.
std::string plain(std::string_view name) { return lowered(text::withoutAccents(name)); }

// The rows of the list, and in which of them a name stands, by its first word.
class List {
 public:
  List() : rows_(wordRows(word_lists::people)) {
    for (std::size_t i = 0; i < rows_.size(); ++i)
      for (const std::string_view entry : rows_[i].words)
        for (const std::string_view name : famousIn(entry).spellings) {
          std::vector<std::size_t>& rows = byFirstWord_[firstWord(lowered(name))];
          if (rows.empty() || rows.back() != i) rows.push_back(i);
        }
  }

  std::vector<std::size_t> rowsOf(const std::string& person) const {
    std::vector<std::size_t> found;
    const auto rows = byFirstWord_.find(firstWord(person));
    if (rows == byFirstWord_.end()) return found;
    for (const std::size_t row : rows->second)
      if (std::any_of(
              rows_[row].words.begin(), rows_[row].words.end(),
              [&](std::string_view entry) { return isAmong(famousIn(entry).spellings, person); }))
        found.push_back(row);
    return found;
  }

  Circle circle(std::size_t row) const {
    const std::vector<std::string_view>& names = rows_[row].names;
    const std::string_view years = names.back();
    const std::size_t dash = years.find('-');
    return {names[0],
            names[1],
            landIn(names[0]),
            yearIn(years.substr(0, dash)),
            yearIn(years.substr(dash + 1)),
            rows_[row].words};
  }

  // `person` as plain() makes it.
  static bool isAmong(const std::vector<std::string_view>& names, std::string_view person) {
    return std::any_of(names.begin(), names.end(),
                       [&](std::string_view name) { return lowered(name) == person; });
  }

 private:
  static std::string firstWord(const std::string& name) { return name.substr(0, name.find(' ')); }

  std::vector<WordRow> rows_;
  std::unordered_map<std::string, std::vector<std::size_t>> byFirstWord_;
};

const List& list() {
  static const List all;
  return all;
}

}  // namespace

std::vector<Circle> circlesOf(std::string_view person, int year) {
  std::vector<Circle> found;
  for (const std::size_t row : list().rowsOf(plain(person))) {
    Circle circle = list().circle(row);
    if (year == 0 || (circle.from <= year && year <= circle.to)) found.push_back(std::move(circle));
  }
  return found;
}

std::vector<Famous> peopleOf(const Circle& circle) {
  std::vector<Famous> found;
  for (const std::string_view entry : circle.entries) found.push_back(famousIn(entry));
  return found;
}

bool isNamed(const Famous& famous, std::string_view name) {
  return List::isAmong(famous.spellings, plain(name));
}

std::vector<Famous> nearestTo(std::string_view person, const Circle& circle) {
  std::vector<Famous> all = peopleOf(circle);
  const auto self =
      std::find_if(all.begin(), all.end(), [&](const Famous& one) { return isNamed(one, person); });
  if (self == all.end()) return {};
  std::vector<Famous> nearest;
  for (std::ptrdiff_t far = 1; far < std::ssize(all); ++far)
    for (const std::ptrdiff_t at : {self - all.begin() + far, self - all.begin() - far})
      if (at >= 0 && at < std::ssize(all)) nearest.push_back(all[static_cast<std::size_t>(at)]);
  return nearest;
}

std::set<std::string> landsOf(std::string_view person, int year) {
  std::set<std::string> lands;
  for (const Circle& circle : circlesOf(person, year))
    if (!circle.land.empty()) lands.insert(circle.land);
  return lands;
}

}  // namespace questions
