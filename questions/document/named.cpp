#include "questions/document/named.h"

#include <algorithm>

#include "questions/document/document.h"
#include "questions/language/name_vote.h"
#include "questions/language/name_words.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr float sureLink = 0.6f;

bool isTopOf(const language::Tree& tree, const language::Name& name, std::size_t word) {
  const std::size_t head = tree.words[word].head;
  return head == language::kRoot || head < name.first || head >= name.end;
}

// The word of a name on which the others hang.
std::size_t topOf(const language::Tree& tree, const language::Name& name) {
  for (std::size_t i = name.first; i < name.end; ++i)
    if (isTopOf(tree, name, i)) return i;
  return name.first;
}

Calling callingBy(const language::Tree& tree, std::size_t sentence, std::size_t noun) {
  Calling calling{lowered(tree.words[noun].lemma), {}, {sentence, noun}};
  for (const std::size_t child : language::dependents(tree, noun)) {
    const language::Word& word = tree.words[child];
    const bool before = child < noun && word.relation != "det" && word.upos != "PUNCT";
    if (before) calling.modifiers.insert(lowered(word.form));
  }
  return calling;
}

bool isCommon(const language::Tree& tree, std::size_t word) {
  return tree.words[word].upos == "NOUN" && !language::nameAt(tree, word);
}

// "Acme, a company", "a company, Acme", "Acme is a company".
std::vector<std::size_t> linkedNouns(const language::Tree& tree, std::size_t top) {
  std::vector<std::size_t> nouns;
  const language::Word& word = tree.words[top];
  const std::string_view relation = language::baseRelation(word.relation);
  if (word.head != language::kRoot && isCommon(tree, word.head) && word.confidence >= sureLink) {
    const bool copula =
        relation == "nsubj" && language::dependent(tree, word.head, "cop") != language::kRoot;
    if (relation == "appos" || copula) nouns.push_back(word.head);
  }
  for (const std::size_t child : language::dependents(tree, top)) {
    const bool appositive = language::baseRelation(tree.words[child].relation) == "appos";
    if (appositive && isCommon(tree, child) && tree.words[child].confidence >= sureLink)
      nouns.push_back(child);
  }
  return nouns;
}

// "foreign minister Anna Berg", "US President Anna Berg", "the carmaker Acme".
std::vector<Calling> titlesBefore(const language::Tree& tree, std::size_t sentence,
                                  const language::Name& name) {
  if (name.first == 0) return {};
  const std::size_t last = name.first - 1;
  const language::Word& word = tree.words[last];
  const bool title = lexicon::isTitle(lowered(word.form)) && startsUpper(word.form);
  if (!word.spaceAfter || !(title || isCommon(tree, last))) return {};
  Calling calling{lowered(title ? word.form : word.lemma), {}, {sentence, last}};
  for (std::size_t i = last; i-- > 0;) {
    const language::Word& before = tree.words[i];
    if (before.upos != "ADJ" && before.upos != "NOUN" && before.upos != "PROPN") break;
    calling.modifiers.insert(lowered(before.form));
  }
  return {calling};
}

// "the island of Lund", "the city of Lund".
std::vector<Calling> kindBefore(const language::Tree& tree, std::size_t sentence,
                                const language::Name& name) {
  if (name.kind != language::NameKind::Place || name.first < 2 ||
      lowered(tree.words[name.first - 1].form) != "of")
    return {};
  const std::size_t noun = name.first - 2;
  const bool kind = isAny(tree.words[noun].lemma, {"island", "city", "town", "village", "state",
                                                   "province", "district", "county", "region"});
  return kind ? std::vector<Calling>{callingBy(tree, sentence, noun)} : std::vector<Calling>();
}

// "FC", "SG": no noun that anybody is called by.
bool isInitials(std::string_view word) {
  constexpr std::size_t most = 3;
  return word.size() <= most &&
         std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

// The kind that a name of several words says itself: "Supreme Court", "University of Sampletown".
std::vector<Calling> kindInName(const language::Tree& tree, std::size_t sentence,
                                const language::Name& name) {
  if (name.kind == language::NameKind::Person || name.end - name.first < 2) return {};
  std::size_t noun = name.end - 1;
  for (std::size_t i = name.first + 1; i < name.end; ++i) {
    if (lowered(tree.words[i].form) != "of") continue;
    noun = i - 1;
    break;
  }
  if (language::isCompanyForm(tree.words[noun].form) || isInitials(tree.words[noun].form))
    return {};
  Calling calling{lowered(tree.words[noun].form), {}, {sentence, noun}};
  for (std::size_t i = name.first; i < noun; ++i)
    calling.modifiers.insert(lowered(tree.words[i].form));
  return {calling};
}

std::vector<Calling> callingsOf(const language::Tree& tree, std::size_t sentence,
                                const language::Name& name) {
  std::vector<Calling> callings = titlesBefore(tree, sentence, name);
  for (const std::size_t noun : linkedNouns(tree, topOf(tree, name)))
    callings.push_back(callingBy(tree, sentence, noun));
  for (Calling& calling : kindInName(tree, sentence, name)) callings.push_back(std::move(calling));
  for (Calling& calling : kindBefore(tree, sentence, name)) callings.push_back(std::move(calling));
  return callings;
}

std::string initialsOf(std::string_view name) {
  std::string initials;
  for (const Word& word : words(name))
    if (startsUpper(word.text)) initials += word.text[0];
  return initials;
}

std::string_view withoutThe(std::string_view name) {
  return lowered(name.substr(0, 4)) == "the " ? name.substr(4) : name;
}

// The name as it is written with its article; a person's in full.
std::string fullName(const Document& document, const language::Tree& tree,
                     const language::Name& name) {
  const text::Range range = language::rangeOf(tree, name);
  if (name.kind == language::NameKind::Person)
    for (const Person& person : document.people)
      for (const text::Range& mention : person.mentions)
        if (range.contains(mention)) return person.name;
  const std::string text(text::slice(document.text(), range));
  const std::string before = name.first > 0 ? lowered(tree.words[name.first - 1].form) : "";
  return before == "the" || before == "'s" ? "the " + text : text;
}

// Whether `whole` begins with `part` and goes on behind it.
bool extends(std::string_view whole, std::string_view part) {
  return whole.size() > part.size() && whole[part.size()] == ' ' && whole.starts_with(part);
}

// Whether what a longer name adds says no more of which thing it is: "Foundation for the Arts",
// "Acme Motors Corp"; but "Hill Memorial Station" is no memorial.
bool addsNoKind(std::string_view whole, std::string_view part) {
  if (part.find(' ') == std::string_view::npos) return true;
  const std::vector<Word> added = words(whole.substr(part.size()));
  return std::all_of(added.begin(), added.end(),
                     [](const Word& word) { return language::isCompanyForm(word.text); }) ||
         (!added.empty() && lexicon::isFunctionWord(lowered(added.front().text)));
}

// The words of a name, each behind a space: "Jazz & Heritage Foundation" as "Jazz and Heritage
// Foundation".
std::string wordsOf(std::string_view name) {
  std::string all;
  for (const Word& word : words(name)) all += " " + lowered(word.text);
  for (std::size_t at; (at = all.find(" and ")) != std::string::npos;) all.erase(at, 4);
  return all;
}

// "Jazz & Heritage Foundation" of the Oslo Jazz and Heritage Foundation, by the words of both.
bool endsWith(const std::string& whole, const std::string& part) {
  constexpr std::ptrdiff_t fewest = 3;  // words that no two bodies share
  return std::count(part.begin(), part.end(), ' ') >= fewest && whole.ends_with(part);
}

// Gathers names under the longest form of each: "Acme" with "Acme Motors", "WHO" with "World
// Health Organization".
class Gathered {
 public:
  void add(Named found) {
    const std::string name(withoutThe(found.name));
    const Form form{name, initialsOf(found.name), wordsOf(name)};
    for (std::size_t i = 0; i < all_.size(); ++i)
      if (all_[i].kind == found.kind && isSame(found.kind, forms_[i], form))
        return join(i, form, std::move(found));
    all_.push_back(std::move(found));
    forms_.push_back(form);
  }

  std::vector<Named> take() { return std::move(all_); }

 private:
  struct Form {
    std::string name;
    std::string initials;
    std::string words;
  };

  static bool isSame(language::NameKind kind, const Form& a, const Form& b) {
    if (a.name == b.name) return true;
    if (kind == language::NameKind::Person) return false;
    return (extends(a.name, b.name) && addsNoKind(a.name, b.name)) ||
           (extends(b.name, a.name) && addsNoKind(b.name, a.name)) ||
           (kind == language::NameKind::Organisation &&
            (endsWith(a.words, b.words) || endsWith(b.words, a.words))) ||
           (b.name.size() > 1 && a.initials == b.name) ||
           (a.name.size() > 1 && b.initials == a.name);
  }

  void join(std::size_t i, const Form& form, Named found) {
    Named& named = all_[i];
    named.mentions.push_back(found.mentions.front());
    named.callings.insert(named.callings.end(), found.callings.begin(), found.callings.end());
    if (found.name.size() <= named.name.size()) return;
    named.name = std::move(found.name);
    forms_[i] = form;
  }

  std::vector<Named> all_;
  std::vector<Form> forms_;  // of each
};

}  // namespace

std::vector<Named> findNamed(const Document& document) {
  Gathered all;
  for (std::size_t s = 0; s < document.trees.size(); ++s) {
    if (!document.trees[s]) continue;
    const language::Tree& tree = *document.trees[s];
    for (const language::Name& name : tree.names) {
      if (name.confidence < language::kSureName) continue;
      all.add({fullName(document, tree, name),
               name.kind,
               {{s, name.first}},
               callingsOf(tree, s, name)});
    }
  }
  return all.take();
}

}  // namespace questions
