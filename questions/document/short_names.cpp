#include "questions/document/short_names.h"

#include <algorithm>
#include <set>

#include "questions/language/name_words.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t fewestLetters = 4, mostWords = 5;

bool isNamePart(const language::Word& word) {
  return word.upos == "PROPN" && startsUpper(word.form);
}

// The end of the run of names that begins at a word.
std::size_t endOfRun(const language::Tree& tree, std::size_t first) {
  std::size_t end = first;
  while (end < tree.words.size() && isNamePart(tree.words[end])) ++end;
  return end;
}

bool begins(const language::Tree& tree, std::size_t word) {
  const bool first = word == 0 || !startsUpper(tree.words[word - 1].form);
  const std::string& form = tree.words[word].form;
  return first && isNamePart(tree.words[word]) && form.size() >= fewestLetters &&
         !lexicon::isTitle(lowered(form)) && !language::isTitle(form);
}

bool endsFirm(std::string_view word) {
  for (std::string_view end : {"Co", "Co.", "Company", "Corporation", "Group", "Holdings",
                               "Brothers", "Industries", "Airlines", "Airways", "Motors"})
    if (word == end) return true;
  return language::isCompanyForm(word);
}

bool isFirm(const language::Tree& tree, std::size_t first, std::size_t end) {
  return end - first > 1 && end - first <= mostWords && endsFirm(tree.words[end - 1].form);
}

}  // namespace

std::map<std::string, std::string> findShortNames(const Document& document) {
  std::map<std::string, std::set<std::string>> longer;  // by first word
  std::map<std::string, std::string> firms;
  std::set<std::string> alone;
  for (const std::optional<language::Tree>& tree : document.trees) {
    if (!tree) continue;
    for (std::size_t i = 0; i < tree->words.size(); ++i) {
      if (!begins(*tree, i)) continue;
      const std::size_t end = endOfRun(*tree, i);
      const std::string& first = tree->words[i].form;
      const std::string name = squeezed(text::slice(
          document.text(), {tree->words[i].range.begin, tree->words[end - 1].range.end}));
      if (end - i == 1)
        alone.insert(first);
      else
        longer[first].insert(name);
      if (isFirm(*tree, i, end)) firms[first] = name;
    }
  }
  std::erase_if(firms, [&](const auto& firm) {
    return longer[firm.first].size() != 1 || !alone.contains(firm.first);
  });
  return firms;
}

}  // namespace questions
