#include "tests/questions/tree_of.h"

#include <sstream>

namespace {

std::string lemmaOf(const std::string& form, const std::string& tag) {
  if (form.ends_with("bled")) return form.substr(0, form.size() - 1);  // "doubled"
  if ((tag == "VBD" || tag == "VBN") && form.ends_with("ed"))
    return form.substr(0, form.size() - 2);
  if (tag == "VBZ" && form.ends_with("s")) return form.substr(0, form.size() - 1);
  return form;
}

language::NameKind kindOf(char letter) {
  if (letter == 'P') return language::NameKind::Person;
  return letter == 'O' ? language::NameKind::Organisation : language::NameKind::Place;
}

}  // namespace

language::Tree treeOf(const std::string& text, const std::string& words, const std::string& names,
                      std::size_t from) {
  language::Tree tree;
  std::istringstream lines(words);
  std::size_t at = from, head = 0;
  for (language::Word word;
       lines >> word.form >> word.upos >> word.xpos >> head >> word.relation;) {
    at = text.find(word.form, at);
    word.range = {at, at + word.form.size()};
    at = word.range.end;
    word.spaceAfter = at < text.size() && text[at] == ' ';
    word.head = head == 0 ? language::kRoot : head - 1;
    word.lemma = lemmaOf(word.form, word.xpos);
    word.confidence = 1;
    word.vouched = true;
    tree.words.push_back(word);
  }
  std::istringstream runs(names);
  std::size_t first = 0, last = 0;
  char dash = 0, colon = 0, kind = 0;
  while (runs >> first >> dash >> last >> colon >> kind)
    tree.names.push_back({first - 1, last, kindOf(kind), 1});
  return tree;
}

language::Tree treeOfSpaced(const std::string& words) {
  constexpr std::size_t cellsOfWord = 5;
  std::string text, cell;
  std::istringstream cells(words);
  for (std::size_t i = 0; cells >> cell; ++i)
    if (i % cellsOfWord == 0) text += (i > 0 ? " " : "") + cell;
  return treeOf(text, words);
}
