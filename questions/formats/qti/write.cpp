// Writes packages of QTI 2.1, 2.2 and 3.0. Where an item has an explanation or notes, its own
// response processing shows them; otherwise it names the published "match correct".
#include <algorithm>
#include <pugixml.hpp>
#include <set>

#include "questions/carriers/xml.h"
#include "questions/carriers/zip.h"
#include "questions/formats/qti/qti.h"
#include "questions/projection.h"

namespace questions::format {
namespace {

using pugi::xml_node;

constexpr const char* schemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

void set(xml_node node, const char* name, const std::string& value) {
  node.append_attribute(name) = carriers::xmlSafe(value).c_str();
}

xml_node add(xml_node parent, const char* name,
             std::initializer_list<std::pair<const char*, std::string>> attributes = {}) {
  xml_node node = parent.append_child(name);
  for (const auto& [attribute, value] : attributes) set(node, attribute, value);
  return node;
}

void addText(xml_node parent, const std::string& text) {
  parent.append_child(pugi::node_pcdata).set_value(carriers::xmlSafe(text).c_str());
}

// Lines with <br/> between them.
void addWords(xml_node parent, const std::string& words) {
  for (std::size_t begin = 0; begin <= words.size();) {
    const std::size_t end = std::min(words.find('\n', begin), words.size());
    if (begin > 0) parent.append_child("br");
    if (end > begin) addText(parent, words.substr(begin, end - begin));
    begin = end + 1;
  }
}

// An identifier of XML from the item's id: one that is none gets a number instead.
bool isIdentifier(const std::string& id) {
  const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  const auto isPart = [&](char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
  };
  return !id.empty() && id.size() <= 32 && (isLetter(id[0]) || id[0] == '_') &&
         std::all_of(id.begin(), id.end(), isPart);
}

std::string choiceName(const Item& item, std::size_t index) {
  if (truthOf(item)) return item.options[index].text;
  return "choice-" + std::to_string(index + 1);
}

bool hasNotes(const Item& item) {
  for (const Option& option : item.options)
    if (!option.note.empty()) return true;
  return false;
}

void addOutcome(xml_node item, const char* name, const char* type) {
  add(item, "outcomeDeclaration",
      {{"identifier", name}, {"cardinality", "single"}, {"baseType", type}});
}

void addDeclarations(xml_node node, const Item& item, bool explained) {
  xml_node response =
      add(node, "responseDeclaration",
          {{"identifier", "RESPONSE"}, {"cardinality", "single"}, {"baseType", "identifier"}});
  addText(add(add(response, "correctResponse"), "value"), choiceName(item, item.key));
  addOutcome(node, "SCORE", "float");
  if (hasNotes(item)) addOutcome(node, "FEEDBACK", "identifier");
  if (explained) addOutcome(node, "EXPLANATION", "identifier");
}

void addBody(xml_node node, const Item& item) {
  xml_node interaction = add(add(node, "itemBody"), "choiceInteraction",
                             {{"responseIdentifier", "RESPONSE"},
                              {"shuffle", truthOf(item) ? "false" : "true"},
                              {"maxChoices", "1"}});
  addWords(add(interaction, "prompt"), item.stem);
  for (std::size_t i = 0; i < item.options.size(); ++i) {
    xml_node choice = add(interaction, "simpleChoice", {{"identifier", choiceName(item, i)}});
    addWords(choice, item.options[i].text);
    if (item.options[i].note.empty()) continue;
    addWords(add(choice, "feedbackInline",
                 {{"outcomeIdentifier", "FEEDBACK"},
                  {"identifier", choiceName(item, i)},
                  {"showHide", "show"}}),
             item.options[i].note);
  }
}

void setScore(xml_node parent, const char* score) {
  xml_node value = add(add(parent, "setOutcomeValue", {{"identifier", "SCORE"}}), "baseValue",
                       {{"baseType", "float"}});
  addText(value, score);
}

void addProcessing(xml_node node, const Item& item, bool explained, const QtiVersion& version) {
  xml_node processing = add(node, "responseProcessing");
  if (!hasNotes(item) && !explained)
    return set(processing, "template", std::string(version.matchCorrect));
  xml_node condition = add(processing, "responseCondition");
  xml_node right = add(condition, "responseIf");
  xml_node match = add(right, "match");
  add(match, "variable", {{"identifier", "RESPONSE"}});
  add(match, "correct", {{"identifier", "RESPONSE"}});
  setScore(right, "1");
  setScore(add(condition, "responseElse"), "0");
  if (hasNotes(item))
    add(add(processing, "setOutcomeValue", {{"identifier", "FEEDBACK"}}), "variable",
        {{"identifier", "RESPONSE"}});
  if (explained)
    addText(add(add(processing, "setOutcomeValue", {{"identifier", "EXPLANATION"}}), "baseValue",
                {{"baseType", "identifier"}}),
            "shown");
}

void addExplanation(xml_node node, const std::string& explanation, const QtiVersion& version) {
  xml_node feedback =
      add(node, "modalFeedback",
          {{"outcomeIdentifier", "EXPLANATION"}, {"identifier", "shown"}, {"showHide", "show"}});
  addWords(version.kebab ? add(feedback, "contentBody") : feedback, explanation);
}

void setNamespace(xml_node root, const QtiVersion& version) {
  set(root, "xmlns", std::string(version.itemNamespace));
  set(root, "xmlns:xsi", schemaInstance);
  set(root, "xsi:schemaLocation",
      std::string(version.itemNamespace) + " " + std::string(version.itemSchema));
}

std::string finished(pugi::xml_document& document, const QtiVersion& version) {
  if (version.kebab) toKebab(document.document_element());
  return carriers::xmlRaw(document);
}

std::string itemXml(const Item& item, const std::string& identifier, const Pack& pack,
                    const QtiVersion& version) {
  pugi::xml_document document;
  xml_node root = add(document, "assessmentItem");
  setNamespace(root, version);
  set(root, "identifier", identifier);
  set(root, "title", item.id);
  if (identifier != item.id) set(root, "label", item.id);
  set(root, "adaptive", "false");
  set(root, "timeDependent", "false");
  if (!pack.language.empty()) set(root, "xml:lang", pack.language);
  const std::string explanation = feedbackOf(item, pack);
  addDeclarations(root, item, !explanation.empty());
  addBody(root, item);
  addProcessing(root, item, !explanation.empty(), version);
  if (!explanation.empty()) addExplanation(root, explanation, version);
  return finished(document, version);
}

std::string testXml(const Pack& pack, const std::vector<std::string>& identifiers,
                    const QtiVersion& version) {
  pugi::xml_document document;
  xml_node root = add(document, "assessmentTest");
  setNamespace(root, version);
  set(root, "identifier", "test");
  set(root, "title", pack.title.empty() ? "Hearsay" : pack.title);
  xml_node part = add(
      root, "testPart",
      {{"identifier", "part"}, {"navigationMode", "nonlinear"}, {"submissionMode", "individual"}});
  xml_node section = add(part, "assessmentSection",
                         {{"identifier", "section"}, {"title", "Questions"}, {"visible", "true"}});
  for (const std::string& identifier : identifiers)
    add(section, "assessmentItemRef",
        {{"identifier", identifier}, {"href", "items/" + identifier + ".xml"}});
  return finished(document, version);
}

std::string manifestXml(const std::vector<std::string>& identifiers, const QtiVersion& version) {
  pugi::xml_document document;
  xml_node root =
      add(document, "manifest",
          {{"xmlns", std::string(version.packageNamespace)}, {"identifier", "MANIFEST"}});
  xml_node metadata = add(root, "metadata");
  addText(add(metadata, "schema"), std::string(version.packageSchema));
  addText(add(metadata, "schemaversion"), std::string(version.packageVersion));
  add(root, "organizations");
  xml_node resources = add(root, "resources");
  const auto addResource = [&](const std::string& id, std::string_view type,
                               const std::string& href) {
    xml_node resource = add(resources, "resource",
                            {{"identifier", id}, {"type", std::string(type)}, {"href", href}});
    add(resource, "file", {{"href", href}});
    return resource;
  };
  xml_node test = addResource("RES-test", version.testType, "test.xml");
  for (const std::string& identifier : identifiers) {
    add(test, "dependency", {{"identifierref", "RES-" + identifier}});
    addResource("RES-" + identifier, version.itemType, "items/" + identifier + ".xml");
  }
  return carriers::xmlRaw(document);
}

// Each id once, whatever case: archives are unpacked on systems that do not tell them apart.
std::vector<std::string> identifiersOf(const Pack& pack) {
  std::vector<std::string> identifiers;
  std::set<std::string> used = {"part", "section", "test"};
  for (const Item& item : pack.items) {
    std::string identifier = item.id;
    const auto lowered = [&] {
      std::string name = identifier;
      for (char& c : name)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
      return name;
    };
    if (!isIdentifier(identifier) || !used.insert(lowered()).second) {
      identifier = "hearsay-item-" + std::to_string(identifiers.size() + 1);
      used.insert(identifier);
    }
    identifiers.push_back(identifier);
  }
  return identifiers;
}

}  // namespace

Exported writeQti(const Pack& pack, const QtiVersion& version) {
  const std::vector<std::string> identifiers = identifiersOf(pack);
  carriers::ZipWriter zip;
  zip.add("imsmanifest.xml", manifestXml(identifiers, version));
  zip.add("test.xml", testXml(pack, identifiers, version));
  for (std::size_t i = 0; i < pack.items.size(); ++i)
    zip.add("items/" + identifiers[i] + ".xml",
            itemXml(pack.items[i], identifiers[i], pack, version));
  return {zip.finish(), lossesOf(pack, {.notes = true, .explanations = true, .ids = true},
                                 "QTI " + std::string(version.number))};
}

}  // namespace questions::format
