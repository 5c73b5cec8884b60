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

// As names are compared: "LEE MYUNG-BAK" is Lee Myung-bak.
std::string plain(std::string_view name) { return lowered(text::withoutAccents(name)); }

// `person` as plain() makes it.
bool isAmong(const std::vector<std::string_view>& names, std::string_view person) {
  return std::any_of(names.begin(), names.end(),
                     [&](std::string_view name) { return lowered(name) == person; });
}

// The lines of the list, and in which of them a name may stand, by its first word. Few of them are
// ever wanted, so that each is read when it is.
class List {
 public:
  List() {
    constexpr std::size_t firstWords = 4096;  // about as many as there are
    linesOf_.reserve(firstWords);
    const std::string_view all = word_lists::people;
    for (std::size_t at = 0; at < all.size();) {
      const std::size_t end = std::min(all.find('\n', at), all.size());
      add(all.substr(at, end - at));
      at = end + 1;
    }
  }

  std::vector<WordRow> rowsOf(std::string_view name) const {
    const std::string person = plain(name);
    std::vector<WordRow> found;
    for (const std::string_view line : linesWith(text::withoutAccents(name)))
      for (WordRow& row : wordRows(line))
        if (std::any_of(row.words.begin(), row.words.end(), [&](std::string_view entry) {
              return isAmong(famousIn(entry).spellings, person);
            }))
          found.push_back(std::move(row));
    return found;
  }

 private:
  static std::string_view firstWord(std::string_view name) {
    return name.substr(0, name.find_first_of(" *,"));
  }

  void add(std::string_view line) {
    const std::size_t colon = line.find(": ");
    if (line.starts_with('#') || colon == std::string_view::npos) return;
    for (std::size_t at = colon + 2; at < line.size();) {
      std::vector<std::string_view>& lines = linesOf_[firstWord(line.substr(at))];
      if (lines.empty() || lines.back().data() != line.data()) lines.push_back(line);
      at = std::min(line.find_first_of(",=", at), line.size());
      at = std::min(line.find_first_not_of(",= ", at), line.size());
    }
  }

  // As it is written or, of a name in capitals, with one.
  std::vector<std::string_view> linesWith(const std::string& name) const {
    for (const std::string& word :
         {std::string(firstWord(name)), capitalised(lowered(firstWord(name)))})
      if (const auto lines = linesOf_.find(word); lines != linesOf_.end()) return lines->second;
    return {};
  }

  std::unordered_map<std::string_view, std::vector<std::string_view>> linesOf_;
};

Circle circleIn(const WordRow& row) {
  const std::string_view years = row.names.back();
  const std::size_t dash = years.find('-');
  return {row.names[0],
          row.names[1],
          landIn(row.names[0]),
          yearIn(years.substr(0, dash)),
          yearIn(years.substr(dash + 1)),
          row.words};
}

const List& list() {
  static const List all;
  return all;
}

}  // namespace

std::vector<Circle> circlesOf(std::string_view person, int year) {
  std::vector<Circle> found;
  for (const WordRow& row : list().rowsOf(person)) {
    Circle circle = circleIn(row);
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
  return isAmong(famous.spellings, plain(name));
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
