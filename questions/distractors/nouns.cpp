#include "questions/distractors/nouns.h"

#include <algorithm>
#include <functional>
#include <map>

#include "questions/distractors/word_lists.h"
#include "questions/language/morphology.h"
#include "questions/words.h"

namespace questions {
namespace {

Noun nounOf(std::string_view name) {
  return {std::string(name), language::Morphology::plural(name)};
}

NounMember memberOf(std::string_view names) {
  constexpr std::string_view between = " = ";
  NounMember member;
  for (std::size_t at = 0; at <= names.size();) {
    const std::size_t end = std::min(names.find(between, at), names.size());
    member.push_back(nounOf(names.substr(at, end - at)));
    at = end + between.size();
  }
  return member;
}

}  // namespace

const std::vector<NounClass>& nounClasses() {
  static const std::vector<NounClass> classes = [] {
    std::vector<NounClass> all;
    for (const WordRow& row : wordRows(word_lists::nouns)) {
      NounClass made{row.names.front(), {}, {}};
      for (std::size_t i = 1; i < row.names.size(); ++i) made.heads.push_back(nounOf(row.names[i]));
      for (const std::string_view names : row.words) made.members.push_back(memberOf(names));
      all.push_back(std::move(made));
    }
    return all;
  }();
  return classes;
}

const std::vector<NounForm>& nounsFrom(std::string_view word) {
  static const std::map<std::string, std::vector<NounForm>, std::less<>> forms = [] {
    std::map<std::string, std::vector<NounForm>, std::less<>> all;
    for (const NounClass& sort : nounClasses())
      for (const NounMember& member : sort.members)
        for (const Noun& noun : member)
          for (const bool plural : {false, true}) {
            NounForm form{&sort, &member, plural, {}};
            for (const Word& part : words(plural ? noun.many : noun.one))
              form.words.emplace_back(part.text);
            all[form.words.front()].push_back(std::move(form));
          }
    return all;
  }();
  static const std::vector<NounForm> none;
  const auto found = forms.find(word);
  return found == forms.end() ? none : found->second;
}

bool tellsOf(std::string_view text, const NounMember& member) {
  return std::any_of(member.begin(), member.end(), [&](const Noun& noun) {
    return holdsWords(text, noun.one) || holdsWords(text, noun.many);
  });
}

}  // namespace questions
