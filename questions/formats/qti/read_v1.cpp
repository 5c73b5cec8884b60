// Reads QTI 1.2 as Canvas, Blackboard and others write it: items with one response_lid and one
// right response_label, found by the greatest score that a single answer brings.
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
    const std::vector<xml_node> lists = allBelow(childOf(node_, "presentation"), "response_lid");
    const std::string type = typeOf();
    if (lists.size() != 1 || allBelow(lists[0], "response_label").size() < 2)
      return leaveOut((type.empty() ? "an item" : "an item of kind '" + type + "'") +
                      std::string("; Hearsay plays items with one choice"));
    item_.id = node_.attribute("ident").value();
    item_.stem = stemOf(childOf(node_, "presentation"));
    for (const xml_node& label : allBelow(lists[0], "response_label")) {
      names_.push_back(label.attribute("ident").value());
      item_.options.push_back({materialOf(label), ""});
    }
    const std::string wrong = setKey();
    if (!wrong.empty()) return leaveOut(wrong);
    readFeedback();
    intake_.add(std::move(item_), 0, path_);
  }

 private:
  void leaveOut(const std::string& wrong) { intake_.leaveOut(0, path_, wrong); }

  // Canvas's question_type, Blackboard's bbmd_questiontype.
  std::string typeOf() const {
    for (const xml_node& field : allBelow(node_, "qtimetadatafield"))
      if (textBelow(childOf(field, "fieldlabel")) == "question_type")
        return textBelow(childOf(field, "fieldentry"));
    for (const xml_node& field : allBelow(node_, "bbmd_questiontype")) return textBelow(field);
    return {};
  }

  // All text of the materials below the node but not below an answer list.
  std::string stemOf(const xml_node& presentation) {
    std::string stem;
    for (const xml_node& material : allBelow(presentation, "material")) {
      xml_node above = material.parent();
      while (above != presentation && !localName(above).starts_with("response_"))
        above = above.parent();
      if (above != presentation) continue;
      const std::string text = textOf(material);
      if (!text.empty()) stem += (stem.empty() ? "" : "\n") + text;
    }
    return stem;
  }

  std::string materialOf(const xml_node& node) {
    std::string text;
    for (const xml_node& material : allBelow(node, "material")) text += textOf(material);
    return text;
  }

  std::string textOf(const xml_node& material) {
    std::string text;
    for (const xml_node& part : carriers::elementsBelow(material)) {
      const std::string_view name = localName(part);
      if (name == "mattext" || name == "matemtext" || name == "mat_formattedtext")
        text += wordsOf(part);
      if (name == "matimage")
        intake_.warn(0, path_, "holds an image", "the item keeps its text without it");
    }
    return text;
  }

  std::string wordsOf(const xml_node& text) {
    const std::string_view type = text.attribute("texttype").value();
    const std::string words = textBelow(text);
    const bool html =
        type == "text/html" || std::string_view(text.attribute("type").value()) == "HTML";
    return html ? intake_.plain(words, 0, path_) : words;
  }

  // Empty, or why there is no key.
  std::string setKey() {
    double most = 0;
    std::vector<std::string> right;
    for (const xml_node& condition : allBelow(childOf(node_, "resprocessing"), "respcondition")) {
      const std::vector<std::string> named = answersIn(condition);
      const double score = scoreOf(condition);
      if (named.empty() || score <= 0 || score < most) continue;
      if (score > most) right.clear();
      most = score;
      right.insert(right.end(), named.begin(), named.end());
    }
    if (right.empty()) return "no answer is marked as correct";
    std::sort(right.begin(), right.end());
    right.erase(std::unique(right.begin(), right.end()), right.end());
    if (right.size() > 1) return "several answers are right; Hearsay plays items with one";
    const auto found = std::find(names_.begin(), names_.end(), right.front());
    if (found == names_.end()) return "the right answer '" + right.front() + "' is no option";
    item_.key = static_cast<std::size_t>(found - names_.begin());
    return {};
  }

  // The answers that the condition asks for, apart from those it excludes.
  static std::vector<std::string> answersIn(const xml_node& condition) {
    std::vector<std::string> answers;
    for (const xml_node& equal : allBelow(childOf(condition, "conditionvar"), "varequal")) {
      bool excluded = false;
      for (xml_node above = equal.parent(); above != condition; above = above.parent())
        excluded = excluded || localName(above) == "not";
      if (!excluded) answers.emplace_back(carriers::trimmed(textBelow(equal)));
    }
    return answers;
  }

  static double scoreOf(const xml_node& condition) {
    double most = 0;
    for (const xml_node& score : childrenOf(condition, "setvar")) {
      const std::string text(carriers::trimmed(textBelow(score)));
      most = std::max(most, std::atof(text.c_str()));
      if (text == "SCORE.max" || text == "que_score.max") most = std::max(most, 1.0);
    }
    return most;
  }

  void readFeedback() {
    for (const xml_node& feedback : childrenOf(node_, "itemfeedback")) {
      const std::string name = feedback.attribute("ident").value();
      const std::string text = materialOf(feedback);
      if (text.empty()) continue;
      if (name == "correct_fb" || name == "correct")
        item_.options[item_.key].note = text;
      else if (Option* option = optionOf(name))
        option->note = text;
      else if (name == "general_fb" || name == "general_feedback" || name == "solution")
        item_.explanation = text;
    }
  }

  // "1001_fb" is of the answer "1001".
  Option* optionOf(const std::string& feedback) {
    for (std::size_t i = 0; i < names_.size(); ++i)
      if (feedback == names_[i] + "_fb" || feedback == names_[i]) return &item_.options[i];
    return nullptr;
  }

  xml_node node_;
  std::string path_;
  Intake& intake_;
  Item item_;
  std::vector<std::string> names_;
};

}  // namespace

void readQti1(pugi::xml_node root, const std::string& path, Intake& intake) {
  const xml_node assessment = childOf(root, "assessment");
  const std::string title = assessment.attribute("title").value();
  if (!title.empty() && intake.pack().title.empty()) intake.pack().title = title;
  std::size_t number = 0;
  for (const xml_node& item : allBelow(root, "item"))
    ItemReader(item, path + " item " + std::to_string(++number), intake).read();
}

}  // namespace questions::format
