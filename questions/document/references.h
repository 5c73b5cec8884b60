// What points back in an article ("she", "its", "the company", "this match") and what it stands
// for, where that can be one thing only.
#pragma once

#include <string>
#include <vector>

#include "questions/text/range.h"

namespace questions {

struct Document;
struct Statement;

struct Reference {
  std::size_t sentence = 0;  // index into Document::sentences
  text::Range mention;       // bytes of the article: "its", "the company"
  text::Range antecedent;    // bytes that tell what it stands for; empty where that is not certain
  std::string name;          // what to write for it: "Acme", "the match against Spain"; or empty
  bool owns = false;         // "his", "its": the name needs an 's

  bool resolved() const { return !name.empty(); }
  bool operator==(const Reference&) const = default;
};

// Every mention outside quotations that needs the sentences before it, in the order of the text.
// Needs the document's trees, people and entities.
std::vector<Reference> findReferences(const Document& document);

// The reference at exactly these bytes; null if none.
const Reference* referenceAt(const std::vector<Reference>& references, text::Range mention);

// Writes for the statement's mentions what they stand for, unless its own words have said so.
void resolveReferences(Statement& statement, const Document& document);

}  // namespace questions
