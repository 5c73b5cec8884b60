#include "questions/distractors/nouns.h"

#include <algorithm>

#include "questions/language/morphology.h"
#include "questions/words.h"

namespace questions {

NounClass nounClassOf(const WordRow& row) {
  constexpr std::string_view infinitive = "to ";
  NounClass made;
  made.counted = !row.names.front().starts_with("some ");
  for (auto name = row.names.begin() + 1; name < row.names.end(); ++name) {
    if (name->starts_with(infinitive)) {
      made.deeds.push_back(name->substr(name->rfind(' ') + 1));
    } else {
      made.heads.emplace_back(*name);
      made.heads.push_back(language::Morphology::plural(*name));
    }
  }
  return made;
}

std::string nounIn(std::string_view noun, bool plural) {
  const char before = noun.size() > 2 ? noun[noun.size() - 2] : ' ';
  const bool many =
      noun.ends_with('s') && std::string_view("suia' ").find(before) == std::string_view::npos;
  if (many) return plural ? std::string(noun) : "";
  return plural ? language::Morphology::plural(noun) : std::string(noun);
}

bool tellsOfNoun(std::string_view text, std::string_view member) {
  const std::vector<std::string_view> names = namesOf(member);
  return std::any_of(names.begin(), names.end(), [&](std::string_view name) {
    return holdsWords(text, name) || holdsWords(text, language::Morphology::plural(name));
  });
}

}  // namespace questions
