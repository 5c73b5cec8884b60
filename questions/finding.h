// How finders go over a document: one for each of its sentences, or for each statement with a tree.
#pragma once

#include <iterator>
#include <vector>

#include "questions/document/document.h"
#include "questions/document/statement.h"
#include "questions/fact.h"

namespace questions {

// What a Finder(document, sentence) finds in every sentence of the running text.
template <class Finder>
std::vector<Fact> foundInSentences(const Document& document) {
  std::vector<Fact> all;
  for (const std::size_t sentence : bodySentences(document)) {
    std::vector<Fact> found = Finder(document, sentence).find();
    std::move(found.begin(), found.end(), std::back_inserter(all));
  }
  return all;
}

// What a Finder(document, statement) finds in every statement of a sentence that has a tree.
template <class Finder>
std::vector<Fact> foundInStatements(const Document& document,
                                    const std::vector<Statement>& statements) {
  std::vector<Fact> all;
  for (const Statement& statement : statements) {
    if (!document.trees[statement.sentence]) continue;
    std::vector<Fact> found = Finder(document, statement).find();
    std::move(found.begin(), found.end(), std::back_inserter(all));
  }
  return all;
}

}  // namespace questions
