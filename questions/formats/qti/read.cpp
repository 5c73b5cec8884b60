// Reads items of QTI 2.1, 2.2 and 3.0: one choice interaction with one right choice.
#include <algorithm>
#include <cstdlib>
#include <pugixml.hpp>

#include "questions/carriers/plain_text.h"
#include "questions/carriers/xml.h"
#include "questions/formats/qti/qti.h"

namespace questions::format {
namespace {

using carriers::allBelow;
using carriers::childOf;
using carriers::childrenOf;
using carriers::localName;
using carriers::textBelow;
using pugi::xml_node;

class ItemReader {
 public:
  ItemReader(xml_node item, const std::string& path, Intake& intake)
      : node_(item), path_(path), intake_(intake) {}

  void read() {
    const std::vector<xml_node> interactions = interactionsIn(node_);
    if (interactions.size() != 1 || localName(interactions[0]) != "choiceInteraction")
      return leaveOut(kindOf(interactions) + "; Hearsay plays items with one choice");
    const std::string_view label = node_.attribute("label").value();
    item_.id = label.empty() ? node_.attribute("identifier").value() : label;
    readFeedback();
    readChoices(interactions[0]);
    item_.stem = plain(childOf(node_, "itemBody"));
    const std::string wrong = setKey();
    if (!wrong.empty()) return leaveOut(wrong);
    intake_.add(std::move(item_), 0, path_);
  }

 private:
  void leaveOut(const std::string& wrong) { intake_.leaveOut(0, path_, wrong); }

  static std::vector<xml_node> interactionsIn(const xml_node& item) {
    std::vector<xml_node> found;
    for (const xml_node& element : carriers::elementsBelow(item))
      if (localName(element).ends_with("Interaction")) found.push_back(element);
    return found;
  }

  static std::string kindOf(const std::vector<xml_node>& interactions) {
    if (interactions.empty()) return "a text without a question";
    if (interactions.size() > 1) return "several questions in one item";
    return "an item of kind '" + std::string(localName(interactions[0])) + "'";
  }

  std::string plain(const xml_node& node) {
    return intake_.plain(carriers::innerXml(node), 0, path_);
  }

  // Feedback on the whole item; that of a choice is named after it.
  void readFeedback() {
    for (const xml_node& feedback : childrenOf(node_, "modalFeedback")) {
      const std::string text = plain(feedback);
      const std::string_view name = feedback.attribute("identifier").value();
      if (choiceNamed(name))
        notes_.emplace_back(name, text);
      else if (!text.empty())
        item_.explanation += (item_.explanation.empty() ? "" : "\n") + text;
    }
  }

  bool choiceNamed(std::string_view name) const {
    const std::vector<xml_node> choices = allBelow(node_, "simpleChoice");
    return std::any_of(choices.begin(), choices.end(), [&](const xml_node& choice) {
      return choice.attribute("identifier").value() == name;
    });
  }

  // Takes the choices out of the body, so that what is left there is the question.
  void readChoices(xml_node interaction) {
    for (xml_node choice : allBelow(interaction, "simpleChoice")) {
      Option option;
      for (const char* name : {"feedbackInline", "feedbackBlock"})
        for (xml_node feedback : childrenOf(choice, name)) {
          option.note += plain(feedback);
          choice.remove_child(feedback);
        }
      option.text = plain(choice);
      names_.push_back(choice.attribute("identifier").value());
      for (const auto& [choiceName, note] : notes_)
        if (choiceName == names_.back() && option.note.empty()) option.note = note;
      item_.options.push_back(std::move(option));
      choice.parent().remove_child(choice);
    }
    for (const char* name : {"feedbackInline", "feedbackBlock", "rubricBlock"})
      for (xml_node other : allBelow(childOf(node_, "itemBody"), name))
        other.parent().remove_child(other);
  }

  // Empty, or why there is no key.
  std::string setKey() {
    const std::vector<xml_node> declarations = childrenOf(node_, "responseDeclaration");
    if (declarations.size() != 1) return "the right answer is not declared";
    std::vector<std::string> right;
    for (const xml_node& value : childrenOf(childOf(declarations[0], "correctResponse"), "value"))
      right.emplace_back(carriers::trimmed(textBelow(value)));
    if (right.empty()) right = bestMapped(childOf(declarations[0], "mapping"));
    if (right.empty()) right = bestScored(childOf(node_, "responseProcessing"));
    if (right.empty()) return "the right answer is not declared";
    if (right.size() > 1) return "several choices are right; Hearsay plays items with one";
    return setKey(right.front());
  }

  // By the choice's name or, as converters between versions leave it, by its words.
  std::string setKey(const std::string& right) {
    for (item_.key = 0; item_.key < names_.size(); ++item_.key)
      if (names_[item_.key] == right) return {};
    for (item_.key = 0; item_.key < names_.size(); ++item_.key)
      if (carriers::lower(item_.options[item_.key].text) == carriers::lower(right)) return {};
    return "the right answer '" + right + "' is no choice";
  }

  // The choices with the most points, where the item has points and no right answer.
  static std::vector<std::string> bestMapped(const xml_node& mapping) {
    std::vector<std::string> best;
    double most = 0;
    for (const xml_node& entry : childrenOf(mapping, "mapEntry")) {
      const double value = entry.attribute("mappedValue").as_double();
      if (value <= 0 || value < most) continue;
      if (value > most) best.clear();
      most = value;
      best.push_back(entry.attribute("mapKey").value());
    }
    return best;
  }

  // The choices that the item's own processing compares the response with, where that sets the
  // greatest score.
  static std::vector<std::string> bestScored(const xml_node& processing) {
    std::vector<std::string> best;
    double most = 0;
    for (const xml_node& branch : carriers::elementsBelow(processing)) {
      if (localName(branch) != "responseIf" && localName(branch) != "responseElseIf") continue;
      const std::string name(
          carriers::trimmed(textBelow(childOf(childOf(branch, "match"), "baseValue"))));
      const double score = scoreOf(branch);
      if (name.empty() || score <= 0 || score < most) continue;
      if (score > most) best.clear();
      most = score;
      best.push_back(name);
    }
    return best;
  }

  static double scoreOf(const xml_node& branch) {
    for (const xml_node& outcome : childrenOf(branch, "setOutcomeValue"))
      if (std::string_view(outcome.attribute("identifier").value()) == "SCORE")
        return std::atof(textBelow(childOf(outcome, "baseValue")).c_str());
    return 0;
  }

  xml_node node_;
  std::string path_;
  Intake& intake_;
  Item item_;
  std::vector<std::string> names_;
  std::vector<std::pair<std::string, std::string>> notes_;
};

}  // namespace

void readQtiItem(pugi::xml_node item, const std::string& path, Intake& intake) {
  ItemReader(item, path, intake).read();
}

}  // namespace questions::format
