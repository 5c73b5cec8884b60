#include "questions/document/references.h"

#include <algorithm>

#include "questions/document/definites.h"
#include "questions/document/document.h"
#include "questions/document/pronouns.h"
#include "questions/document/statement.h"
#include "questions/words.h"

namespace questions {
namespace {

std::string owner(const Document& document, const std::string& name) {
  const std::string mark = document.text().find("’") != std::string::npos ? "’" : "'";
  return name + (name.ends_with('s') ? mark : mark + "s");
}

// A person's first or last name is enough; "plant" is not for "Norway's first power plant".
bool names(const std::string& text, const std::string& name) {
  const std::string first = name.substr(0, name.find(' '));
  const std::string last = name.substr(name.rfind(' ') + 1);
  return holdsWords(text, name) || (startsUpper(first) && startsUpper(last) &&
                                    (holdsWords(text, first) || holdsWords(text, last)));
}

}  // namespace

std::vector<Reference> findReferences(const Document& document) {
  const std::vector<Reference> definites = findDefinites(document);
  std::vector<Reference> references = findPronouns(document, definites);
  references.insert(references.end(), definites.begin(), definites.end());
  std::stable_sort(
      references.begin(), references.end(),
      [](const Reference& a, const Reference& b) { return a.mention.begin < b.mention.begin; });
  return references;
}

const Reference* referenceAt(const std::vector<Reference>& references, text::Range mention) {
  const auto found =
      std::find_if(references.begin(), references.end(),
                   [&](const Reference& reference) { return reference.mention == mention; });
  return found == references.end() ? nullptr : &*found;
}

void resolveReferences(Statement& statement, const Document& document) {
  for (const Reference& reference : document.references) {
    if (reference.sentence != statement.sentence || !reference.resolved()) continue;
    const std::optional<Slot> slot = slotAt(statement, reference.mention);
    if (!slot || names(written(statement.pieces), reference.name)) continue;
    const std::string said = slotText(statement, *slot);
    const std::string text = reference.owns ? owner(document, reference.name) : reference.name;
    statement.pieces = withSlot(statement, *slot, text);
    statement.notes.push_back("“" + said + "” is " + reference.name + ".");
  }
}

}  // namespace questions
