// Writes items of QTI 2.1, 2.2 and 3.0. Where an item has an explanation or notes, its own response
// processing shows them; otherwise it names the published "match correct" or "map response".
#include <algorithm>
#include <pugixml.hpp>

#include "questions/carriers/xml.h"
#include "questions/formats/qti/qti.h"
#include "questions/projection.h"

namespace questions::format {
namespace {

using carriers::addAttributes;
using carriers::addElement;
using pugi::xml_node;

constexpr const char* schemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

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

// One item of any kind; one that is played has one key, and is a claim or not.
class ItemWriter {
 public:
  ItemWriter(const UnplayedItem& item, bool claim, const QtiVersion& version)
      : item_(item), claim_(claim), version_(version) {
    hasNotes_ = !isShort() && std::any_of(item.options.begin(), item.options.end(),
                                          [](const Option& o) { return !o.note.empty(); });
  }

  std::string write(const std::string& identifier, const std::string& language) {
    pugi::xml_document document;
    root_ = qtiRoot(document, "assessmentItem", version_);
    addAttributes(root_, {{"identifier", identifier}, {"title", item_.id}});
    if (identifier != item_.id) addAttributes(root_, {{"label", item_.id}});
    addAttributes(root_, {{"adaptive", "false"}, {"timeDependent", "false"}});
    if (!language.empty()) addAttributes(root_, {{"xml:lang", language}});
    addDeclarations();
    addBody();
    addProcessing();
    if (isExplained()) addExplanation();
    return qtiText(document, version_);
  }

 private:
  bool isShort() const { return item_.kind == shortAnswer; }
  bool isExplained() const { return !item_.explanation.empty(); }

  std::string optionName(std::size_t index) const {
    return claim_ ? item_.options[index].text : "choice-" + std::to_string(index + 1);
  }

  // Matches with the same words are one.
  std::string matchName(const std::string& match) const {
    const auto first = std::find(item_.matches.begin(), item_.matches.end(), match);
    return "match-" + std::to_string(first - item_.matches.begin() + 1);
  }

  void addOutcome(const char* name, const char* type, const char* cardinality = "single") {
    addElement(root_, "outcomeDeclaration",
               {{"identifier", name}, {"cardinality", cardinality}, {"baseType", type}});
  }

  const char* cardinality() const {
    return item_.kind == multipleResponse || item_.kind == matching ? "multiple" : "single";
  }

  void addDeclarations() {
    const char* type = item_.kind == matching             ? "directedPair"
                       : isShort() || item_.kind == essay ? "string"
                                                          : "identifier";
    xml_node response = addElement(
        root_, "responseDeclaration",
        {{"identifier", "RESPONSE"}, {"cardinality", cardinality()}, {"baseType", type}});
    const std::vector<std::string> right = rightValues();
    if (!right.empty()) {
      xml_node correct = addElement(response, "correctResponse");
      for (const std::string& value : right) addElement(correct, "value", {}, value);
    }
    if (isShort()) addMapping(response);
    addOutcome("SCORE", "float");
    if (hasNotes_) addOutcome("FEEDBACK", "identifier", cardinality());
    if (isExplained()) addOutcome("EXPLANATION", "identifier");
  }

  // One value, where only one fits; all the short answers that count are in the mapping.
  std::vector<std::string> rightValues() const {
    std::vector<std::string> right;
    if (item_.kind == matching)
      for (std::size_t i = 0; i < item_.options.size(); ++i)
        right.push_back(optionName(i) + " " + matchName(item_.matches[i]));
    for (const std::size_t key : item_.keys)
      right.push_back(isShort() ? item_.options[key].text : optionName(key));
    if (isShort()) right.resize(1);
    return right;
  }

  void addMapping(xml_node response) {
    xml_node mapping = addElement(response, "mapping", {{"defaultValue", "0"}});
    for (const std::size_t key : item_.keys)
      addElement(
          mapping, "mapEntry",
          {{"mapKey", item_.options[key].text}, {"mappedValue", "1"}, {"caseSensitive", "false"}});
  }

  void addBody() {
    xml_node body = addElement(root_, "itemBody");
    if (isShort()) {
      addWords(addElement(body, "p"), item_.stem);
      addElement(addElement(body, "p"), "textEntryInteraction",
                 {{"responseIdentifier", "RESPONSE"}});
    } else if (item_.kind == essay) {
      addWords(addElement(addElement(body, "extendedTextInteraction",
                                     {{"responseIdentifier", "RESPONSE"}}),
                          "prompt"),
               item_.stem);
    } else if (item_.kind == matching) {
      addPairs(body);
    } else {
      addChoices(body);
    }
  }

  void addChoices(xml_node body) {
    xml_node interaction = addElement(body, "choiceInteraction",
                                      {{"responseIdentifier", "RESPONSE"},
                                       {"shuffle", claim_ ? "false" : "true"},
                                       {"maxChoices", item_.kind == multipleResponse ? "0" : "1"}});
    addWords(addElement(interaction, "prompt"), item_.stem);
    for (std::size_t i = 0; i < item_.options.size(); ++i) {
      xml_node choice = addElement(interaction, "simpleChoice", {{"identifier", optionName(i)}});
      addWords(choice, item_.options[i].text);
      if (item_.options[i].note.empty()) continue;
      addWords(addElement(choice, "feedbackInline",
                          {{"outcomeIdentifier", "FEEDBACK"},
                           {"identifier", optionName(i)},
                           {"showHide", "show"}}),
               item_.options[i].note);
    }
  }

  void addPairs(xml_node body) {
    xml_node interaction = addElement(
        body, "matchInteraction",
        {{"responseIdentifier", "RESPONSE"}, {"shuffle", "true"}, {"maxAssociations", "0"}});
    addWords(addElement(interaction, "prompt"), item_.stem);
    xml_node options = addElement(interaction, "simpleMatchSet");
    for (std::size_t i = 0; i < item_.options.size(); ++i)
      addAssociable(options, optionName(i), "1", item_.options[i].text);
    xml_node matches = addElement(interaction, "simpleMatchSet");
    for (std::size_t i = 0; i < item_.matches.size(); ++i)
      if (matchName(item_.matches[i]) == "match-" + std::to_string(i + 1))
        addAssociable(matches, matchName(item_.matches[i]), "0", item_.matches[i]);
  }

  static void addAssociable(xml_node set, const std::string& name, const char* most,
                            const std::string& words) {
    addWords(addElement(set, "simpleAssociableChoice", {{"identifier", name}, {"matchMax", most}}),
             words);
  }

  static xml_node setOutcome(xml_node parent, const char* name) {
    return addElement(parent, "setOutcomeValue", {{"identifier", name}});
  }

  static void setScore(xml_node parent, const char* score) {
    addElement(setOutcome(parent, "SCORE"), "baseValue", {{"baseType", "float"}}, score);
  }

  std::string publishedProcessing() const {
    std::string address(version_.matchCorrect);
    const std::size_t name = address.find("match_correct");
    return isShort() ? address.replace(name, 13, "map_response") : address;
  }

  // None for an essay without explanation: its marks are given by people.
  void addProcessing() {
    if (item_.kind == essay && !isExplained()) return;
    xml_node processing = addElement(root_, "responseProcessing");
    if (!hasNotes_ && !isExplained())
      return addAttributes(processing, {{"template", publishedProcessing()}});
    if (isShort())
      addElement(setOutcome(processing, "SCORE"), "mapResponse", {{"identifier", "RESPONSE"}});
    else if (item_.kind != essay)
      addMatch(processing);
    if (hasNotes_)
      addElement(setOutcome(processing, "FEEDBACK"), "variable", {{"identifier", "RESPONSE"}});
    if (isExplained())
      addElement(setOutcome(processing, "EXPLANATION"), "baseValue", {{"baseType", "identifier"}},
                 "shown");
  }

  static void addMatch(xml_node processing) {
    xml_node condition = addElement(processing, "responseCondition");
    xml_node right = addElement(condition, "responseIf");
    xml_node match = addElement(right, "match");
    addElement(match, "variable", {{"identifier", "RESPONSE"}});
    addElement(match, "correct", {{"identifier", "RESPONSE"}});
    setScore(right, "1");
    setScore(addElement(condition, "responseElse"), "0");
  }

  void addExplanation() {
    xml_node feedback = addElement(
        root_, "modalFeedback",
        {{"outcomeIdentifier", "EXPLANATION"}, {"identifier", "shown"}, {"showHide", "show"}});
    addWords(version_.kebab ? addElement(feedback, "contentBody") : feedback, item_.explanation);
  }

  const UnplayedItem& item_;
  bool claim_;
  bool hasNotes_ = false;
  const QtiVersion& version_;
  xml_node root_;
};

}  // namespace

pugi::xml_node qtiRoot(pugi::xml_document& document, const char* name, const QtiVersion& version) {
  const std::string space(version.itemNamespace);
  return addElement(document, name,
                    {{"xmlns", space},
                     {"xmlns:xsi", schemaInstance},
                     {"xsi:schemaLocation", space + " " + std::string(version.itemSchema)}});
}

std::string qtiText(pugi::xml_document& document, const QtiVersion& version) {
  if (version.kebab) toKebab(document.document_element());
  return carriers::xmlRaw(document);
}

std::string qtiItem(const UnplayedItem& item, const std::string& identifier, const Pack& pack,
                    const QtiVersion& version) {
  return ItemWriter(item, false, version).write(identifier, pack.language);
}

std::string qtiItem(const Item& item, const std::string& identifier, const Pack& pack,
                    const QtiVersion& version) {
  const UnplayedItem written = withFeedback(item, pack);
  return ItemWriter(written, truthOf(item).has_value(), version).write(identifier, pack.language);
}

}  // namespace questions::format
