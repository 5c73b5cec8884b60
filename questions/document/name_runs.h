// Words of an article that may name a person: runs of capitalised ones, titles left out.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "questions/language/tree.h"
#include "questions/text/range.h"
#include "questions/text/sentence.h"

namespace questions {

// A run of capitalised tokens in one sentence, and what stands around it.
struct NameRun {
  text::Range range;
  std::vector<std::string> names;  // without titles
  bool person = false;             // shown to be one by its surroundings
  language::Gender gender = language::Gender::Unknown;
};

// By the names in the trees and by what they passed over ("coauthor Ann Lee" for the Lee
// who speaks later); where a sentence has no tree by its words. In the order of the text.
std::vector<NameRun> nameRuns(std::string_view text, const std::vector<text::Sentence>& sentences,
                              const std::vector<std::optional<language::Tree>>& trees);

// A capitalised word that may be a part of a name: no title, month, weekday or common word.
bool isNameWord(std::string_view token);

// Whether a run is not cut off at a hyphen, and holds no word that only bodies have in their names.
bool mayNamePerson(std::string_view text, const NameRun& run);

// The last of its names that is one: "King" of "Martin Luther King Jr".
std::string lastName(std::string_view name);

}  // namespace questions
