// Reads items of QTI 2.1, 2.2 and 3.0: one choice interaction; or one of the interactions that are
// carried and not played.
#include <algorithm>
#include <cstdlib>
#include <map>
#include <pugixml.hpp>

#include "questions/carriers/plain_text.h"
#include "questions/carriers/xml.h"
#include "questions/formats/qti/draft.h"
#include "questions/formats/qti/qti.h"

namespace questions::format {
namespace {

using carriers::allBelow;
using carriers::childOf;
using carriers::childrenOf;
using carriers::localName;
using carriers::textBelow;
using pugi::xml_node;

constexpr std::string_view gap = "_____";

// Stand for choices; no name holds a space.
constexpr const char* anyRight = "any right";
constexpr const char* anyWrong = "any wrong";

class ItemReader {
 public:
  ItemReader(xml_node item, const std::string& path, Intake& intake)
      : node_(item), draft_(path, intake) {}

  void read() {
    const std::string_view label = node_.attribute("label").value();
    draft_.item.id = label.empty() ? node_.attribute("identifier").value() : label;
    readFeedback();
    const std::vector<xml_node> interactions = interactionsIn(node_);
    const std::string_view kind =
        interactions.size() == 1 ? localName(interactions[0]) : std::string_view();
    if (kind == "choiceInteraction") return readChoices(interactions[0]);
    if (kind == "textEntryInteraction") return readShortAnswer(interactions[0]);
    if (kind == "matchInteraction") return readPairs(interactions[0]);
    if (kind != "extendedTextInteraction")
      return draft_.leaveOut(kindOf(interactions) + "; Hearsay plays items with one choice");
    readStem();
    draft_.keep(essay);
  }

 private:
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

  std::string plain(const xml_node& node) { return draft_.plain(carriers::innerHtml(node)); }

  // What is left in the body once the options are out of it.
  void readStem() {
    for (const char* name : {"feedbackInline", "feedbackBlock", "rubricBlock"})
      for (xml_node other : allBelow(childOf(node_, "itemBody"), name))
        other.parent().remove_child(other);
    draft_.item.stem = plain(childOf(node_, "itemBody"));
  }

  // Feedback on the whole item, on right or wrong answers, or on a choice: named after it, or shown
  // by the item's own processing. What is hidden for one name is shown for the others.
  void readFeedback() {
    for (const xml_node& feedback : childrenOf(node_, "modalFeedback")) {
      const std::string text = plain(feedback);
      const std::string name = feedback.attribute("identifier").value();
      const std::string shown = choiceNamed(name) ? name : answerShown(name);
      const bool hidden = std::string_view(feedback.attribute("showHide").value()) == "hide";
      if (shown == anyWrong || (hidden && !shown.empty()))
        draft_.ifWrong = text;
      else if (shown == anyRight)
        draft_.ifRight = text;
      else if (!shown.empty())
        notes_.emplace_back(shown, text);
      else if (!text.empty())
        draft_.item.explanation += (draft_.item.explanation.empty() ? "" : "\n") + text;
    }
  }

  // The choice whose branch of the processing sets that feedback; or anyRight, where the branch
  // asks for the declared answer, and anyWrong, where it is what follows on that.
  std::string answerShown(const std::string& feedback) const {
    for (const xml_node& value : allBelow(childOf(node_, "responseProcessing"), "baseValue")) {
      if (carriers::trimmed(textBelow(value)) != feedback) continue;
      const xml_node branch = branchOf(value);
      const xml_node match = childOf(branch, "match");
      if (localName(branch) == "responseElse" &&
          childOf(childOf(childOf(branch.parent(), "responseIf"), "match"), "correct"))
        return anyWrong;
      if (childOf(match, "correct")) return anyRight;
      if (const xml_node choice = childOf(match, "baseValue"); choice && choice != value)
        return std::string(carriers::trimmed(textBelow(choice)));
    }
    return {};
  }

  static xml_node branchOf(xml_node value) {
    while (value && !localName(value).starts_with("response")) value = value.parent();
    return value;
  }

  bool choiceNamed(std::string_view name) const {
    const std::vector<xml_node> choices = allBelow(node_, "simpleChoice");
    return std::any_of(choices.begin(), choices.end(), [&](const xml_node& choice) {
      return choice.attribute("identifier").value() == name;
    });
  }

  void readChoices(xml_node interaction) {
    for (xml_node choice : allBelow(interaction, "simpleChoice")) {
      Option option;
      for (const char* name : {"feedbackInline", "feedbackBlock"})
        for (xml_node feedback : childrenOf(choice, name)) {
          option.note += plain(feedback);
          choice.remove_child(feedback);
        }
      option.text = plain(choice);
      const std::string choiceName = choice.attribute("identifier").value();
      for (const auto& [name, note] : notes_)
        if (name == choiceName && option.note.empty()) option.note = note;
      draft_.addOption(choiceName, std::move(option));
      choice.parent().remove_child(choice);
    }
    readStem();
    std::vector<std::string> right = declared();
    if (right.empty()) right = bestMapped(childOf(declaration(), "mapping"));
    if (right.empty()) right = bestScored(childOf(node_, "responseProcessing"));
    draft_.finish(std::move(right));
  }

  xml_node declaration() const { return childOf(node_, "responseDeclaration"); }

  std::vector<std::string> declared() const {
    std::vector<std::string> values;
    for (const xml_node& response : childrenOf(declaration(), "correctResponse"))
      for (const xml_node& value : childrenOf(response, "value"))
        values.emplace_back(carriers::trimmed(textBelow(value)));
    return values;
  }

  // A gap in the middle of the text stays; one at its end goes without saying.
  void readShortAnswer(xml_node interaction) {
    interaction.parent()
        .insert_child_after(pugi::node_pcdata, interaction)
        .set_value(std::string(gap).c_str());
    interaction.parent().remove_child(interaction);
    readStem();
    std::string& stem = draft_.item.stem;
    if (stem.ends_with(gap)) stem.erase(stem.size() - gap.size());
    std::vector<std::string> right = declared();
    for (const xml_node& entry : childrenOf(childOf(declaration(), "mapping"), "mapEntry"))
      if (entry.attribute("mappedValue").as_double() > 0)
        right.emplace_back(entry.attribute("mapKey").value());
    draft_.keepShortAnswer(right);
  }

  // Two sets, and pairs of a name in the first and one in the second.
  void readPairs(xml_node interaction) {
    const std::vector<xml_node> sets = childrenOf(interaction, "simpleMatchSet");
    if (sets.size() != 2) return draft_.leaveOut("does not have two sets to be matched");
    std::map<std::string, std::string> pairs;
    for (const std::string& pair : declared()) {
      const std::size_t space = std::min(pair.find(' '), pair.size());
      pairs[pair.substr(0, space)] = carriers::trimmed(std::string_view(pair).substr(space));
    }
    std::map<std::string, std::string> texts;
    for (const xml_node& choice : childrenOf(sets[1], "simpleAssociableChoice"))
      texts[choice.attribute("identifier").value()] = plain(choice);
    std::vector<std::string> matches;
    std::map<std::string, std::string> others = texts;
    for (const xml_node& choice : childrenOf(sets[0], "simpleAssociableChoice")) {
      const std::string name = choice.attribute("identifier").value();
      draft_.addOption(name, {plain(choice), ""});
      matches.push_back(texts[pairs[name]]);
      others.erase(pairs[name]);
    }
    for (const auto& [name, text] : others) matches.push_back(text);
    for (const xml_node& set : sets) interaction.remove_child(set);
    readStem();
    draft_.keep(matching, {}, std::move(matches));
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
  Draft draft_;
  std::vector<std::pair<std::string, std::string>> notes_;
};

}  // namespace

void readQtiItem(pugi::xml_node item, const std::string& path, Intake& intake) {
  ItemReader(item, path, intake).read();
}

}  // namespace questions::format
