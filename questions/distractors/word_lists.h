// The lists of assets/words, compiled in: a row a line, "#" before what is a remark.
#pragma once

#include <string_view>
#include <vector>

namespace questions {

// "Britain / UK: London, Leeds": names before the colon, none without one; then the words.
struct WordRow {
  std::vector<std::string_view> names;
  std::vector<std::string_view> words;

  bool holds(std::string_view word) const;
  bool isNamed(std::string_view name) const;
  bool operator==(const WordRow&) const = default;
};

// One line of a list.
WordRow wordRow(std::string_view line);
// The rows of a list, in its order; views into it.
std::vector<WordRow> wordRows(std::string_view list);

namespace word_lists {
extern const std::string_view bodies;
extern const std::string_view callings;
extern const std::string_view capitals;
extern const std::string_view cities;
extern const std::string_view countries;
extern const std::string_view divisions;
extern const std::string_view expansions;
extern const std::string_view fields;
extern const std::string_view houses;
extern const std::string_view kinships;
extern const std::string_view nationalities;
extern const std::string_view nouns;
extern const std::string_view odds;
extern const std::string_view offices;
extern const std::string_view people;
extern const std::string_view peoples;
extern const std::string_view ranks;
extern const std::string_view things;
extern const std::string_view topics;
}  // namespace word_lists

}  // namespace questions
