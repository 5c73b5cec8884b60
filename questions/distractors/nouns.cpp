#include "questions/distractors/nouns.h"

#include <algorithm>

#include "questions/distractors/word_lists.h"
#include "questions/language/morphology.h"
#include "questions/words.h"

namespace questions {
namespace {

NounMember memberOf(std::string_view names) {
  constexpr std::string_view between = " = ";
  NounMember member;
  for (std::size_t at = 0; at <= names.size();) {
    const std::size_t end = std::min(names.find(between, at), names.size());
    const std::string_view name = names.substr(at, end - at);
    member.push_back({std::string(name), language::Morphology::plural(name)});
    at = end + between.size();
  }
  return member;
}

}  // namespace

const std::vector<NounClass>& nounClasses() {
  static const std::vector<NounClass> classes = [] {
    std::vector<NounClass> all;
    for (const WordRow& row : wordRows(word_lists::nouns)) {
      NounClass made{row.names.front(), {row.names.begin() + 1, row.names.end()}, {}};
      for (const std::string_view names : row.words) made.members.push_back(memberOf(names));
      all.push_back(std::move(made));
    }
    return all;
  }();
  return classes;
}

bool tellsOf(std::string_view text, const NounMember& member) {
  return std::any_of(member.begin(), member.end(), [&](const Noun& noun) {
    return holdsWords(text, noun.one) || holdsWords(text, noun.many);
  });
}

}  // namespace questions
