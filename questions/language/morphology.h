// Forms of English words, both ways: lemmas from tagged forms, and inflected forms from lemmas.
// Rests on regular spelling, a table of irregular verbs, and WordNet's lists
// (assets/language/words.txt).
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "questions/language/list_file.h"

namespace language {

class Morphology {
 public:
  /// Throws questions::Error if the word list is missing or broken.
  explicit Morphology(const std::filesystem::path& words);
  Morphology(const Morphology&) = delete;
  Morphology& operator=(const Morphology&) = delete;

  /// Lemma by the habits of the English UD treebanks: "children" NNS is child, "’s" VBZ is be,
  /// names keep their case.
  std::string lemma(std::string_view form, std::string_view upos, std::string_view xpos) const;

  /// Forms of a verb given its lemma: provides; provided, wrote; provided, written; providing.
  /// Those of "be" are is, was, been, being.
  std::string thirdPerson(std::string_view verb) const;
  std::string past(std::string_view verb) const;
  std::string participle(std::string_view verb) const;
  std::string gerund(std::string_view verb) const;

  /// Whether it is a base form, or one of the exceptions.
  bool lists(std::string_view word) const;

  static std::string plural(std::string_view noun);
  std::string singular(std::string_view noun) const;

 private:
  std::string verbLemma(const std::string& form, std::string_view xpos) const;
  std::string adjectiveLemma(const std::string& form) const;
  std::string stripped(const std::string& form, std::size_t ending, const WordList& bases) const;
  bool doubles(std::string_view verb) const;
  std::string regular(std::string_view verb, std::string_view ending) const;

  ListFile file_;
  const WordList &verbs_, &nouns_, &adjectives_;
  const WordList &verbExceptions_, &nounExceptions_, &adjectiveExceptions_;
};

/// "an" before a vowel sound, by spelling, known exceptions, letters read out (an FBI agent) and
/// figures (an 8, an 11th).
std::string_view indefiniteArticle(std::string_view next);

}  // namespace language
