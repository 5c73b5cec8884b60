// Reads QTI 1.2 as Canvas, Blackboard and others write it: items with one response_lid, in which
// those response_labels are right that bring the greatest score; short answers, matching questions
// and essays are carried.
#include <algorithm>
#include <cstdlib>
#include <pugixml.hpp>
#include <set>

#include "questions/carriers/plain_text.h"
#include "questions/carriers/xml.h"
#include "questions/formats/qti/draft.h"
#include "questions/formats/qti/qti.h"
#include "questions/text/characters.h"

namespace questions::format {
namespace {

using carriers::allBelow;
using carriers::childOf;
using carriers::childrenOf;
using carriers::localName;
using carriers::textBelow;
using pugi::xml_node;

constexpr double greatest = 1e9;  // score of the answer that brings the maximum

class ItemReader {
 public:
  ItemReader(xml_node item, const std::string& path, Intake& intake)
      : node_(item), draft_(path, intake) {}

  void read() {
    const xml_node presentation = childOf(node_, "presentation");
    const std::vector<xml_node> lists = allBelow(presentation, "response_lid");
    draft_.item.id = node_.attribute("ident").value();
    draft_.item.stem = stemOf(presentation);
    if (lists.size() == 1 && allBelow(lists[0], "response_label").size() > 1)
      return readChoices(lists[0]);
    readFeedback();
    const std::string type = text::lowered(typeOf());
    if (lists.size() > 1 && arePairs(lists)) return readPairs(lists);
    const bool typed = lists.empty() && allBelow(presentation, "response_str").size() == 1;
    const bool blanks = type.find("multiple_blanks") != std::string::npos;
    if (!typed || blanks || type.find("file") != type.npos || type.find("audio") != type.npos)
      return draft_.leaveOut((type.empty() ? "an item" : "an item of kind '" + type + "'") +
                             std::string("; Hearsay plays items with one choice"));
    std::vector<std::string> answers = rightAnswers();
    if (answers.empty() || type.find("essay") != std::string::npos) return draft_.keep(essay);
    draft_.keepShortAnswer(answers);
  }

 private:
  void readChoices(const xml_node& list) {
    for (const xml_node& label : allBelow(list, "response_label"))
      draft_.addOption(label.attribute("ident").value(), {materialOf(label), ""});
    readFeedback();
    draft_.finish(rightAnswers());
  }

  // Each list has its own text, and all have the same labels.
  static bool arePairs(const std::vector<xml_node>& lists) {
    return std::all_of(lists.begin(), lists.end(), [&](const xml_node& list) {
      return childOf(list, "material") &&
             allBelow(list, "response_label").size() == allBelow(lists[0], "response_label").size();
    });
  }

  // A list for each option, in which one of the same labels is right.
  void readPairs(const std::vector<xml_node>& lists) {
    std::vector<std::string> matches, others;
    for (const xml_node& list : lists) {
      std::string text;
      for (const xml_node& material : childrenOf(list, "material")) text += textOf(material);
      const std::string name = list.attribute("ident").value();
      draft_.addOption(name, {text, ""});
      const std::string right = matchOf(name);
      matches.emplace_back();
      for (const xml_node& label : allBelow(list, "response_label")) {
        const std::string match = materialOf(label);
        if (label.attribute("ident").value() == right)
          matches.back() = match;
        else
          others.push_back(match);
      }
    }
    const std::set<std::string> belong(matches.begin(), matches.end());
    for (const std::string& other : std::set<std::string>(others.begin(), others.end()))
      if (!belong.contains(other)) matches.push_back(other);
    draft_.keep(matching, {}, std::move(matches));
  }

  // The label that scores in the list of that name.
  std::string matchOf(const std::string& list) const {
    for (const xml_node& condition : allBelow(childOf(node_, "resprocessing"), "respcondition"))
      for (const xml_node& equal : allBelow(childOf(condition, "conditionvar"), "varequal"))
        if (equal.attribute("respident").value() == list && scoreOf(condition) > 0)
          return std::string(carriers::trimmed(textBelow(equal)));
    return {};
  }

  // Canvas's question_type, Blackboard's bbmd_questiontype, and what others call it.
  std::string typeOf() const {
    for (const char* name : {"qtimetadatafield", "qti_metadatafield"})
      for (const xml_node& field : allBelow(node_, name)) {
        const std::string label(carriers::trimmed(textBelow(childOf(field, "fieldlabel"))));
        if (label == "question_type" || label == "qmd_questiontype" || label == "qmd_itemtype")
          return std::string(carriers::trimmed(textBelow(childOf(field, "fieldentry"))));
      }
    for (const char* name : {"bbmd_questiontype", "qmd_itemtype"})
      for (const xml_node& field : allBelow(node_, name))
        return std::string(carriers::trimmed(textBelow(field)));
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
      if (name == "matimage") draft_.warn("holds an image", "the item keeps its text without it");
    }
    return text;
  }

  std::string wordsOf(const xml_node& text) {
    const std::string_view type = text.attribute("texttype").value();
    const std::string words = textBelow(text);
    const bool html =
        type == "text/html" || std::string_view(text.attribute("type").value()) == "HTML";
    return html ? draft_.plain(words) : words;
  }

  // Those that bring the greatest score or, where several may be given, any.
  std::vector<std::string> rightAnswers() const {
    const xml_node list = allBelow(childOf(node_, "presentation"), "response_lid").empty()
                              ? xml_node()
                              : allBelow(childOf(node_, "presentation"), "response_lid").front();
    const bool several = std::string_view(list.attribute("rcardinality").value()) == "Multiple";
    double most = 0;
    std::vector<std::string> right;
    for (const xml_node& condition : allBelow(childOf(node_, "resprocessing"), "respcondition")) {
      const std::vector<std::string> named = answersIn(condition);
      const double score = scoreOf(condition);
      if (named.empty() || score <= 0 || score < most) continue;
      if (score > most && !several) right.clear();
      most = several ? 0 : score;
      right.insert(right.end(), named.begin(), named.end());
    }
    return right;
  }

  // The answers that the condition asks for, apart from those it excludes.
  static std::vector<std::string> answersIn(const xml_node& condition) {
    std::vector<std::string> answers;
    for (const xml_node& equal : allBelow(childOf(condition, "conditionvar"), "varequal")) {
      bool excluded = false;
      for (xml_node above = equal.parent(); above != condition; above = above.parent())
        excluded = excluded || localName(above) == "not";
      const std::string name(carriers::trimmed(textBelow(equal)));
      // Blackboard names the answer where it belongs to, in conditions on its feedback.
      if (!excluded) answers.push_back(name.empty() ? equal.attribute("respident").value() : name);
    }
    return answers;
  }

  static double scoreOf(const xml_node& condition) {
    double most = 0;
    for (const xml_node& score : childrenOf(condition, "setvar")) {
      // Respondus counts wrong answers, too.
      if (text::lowered(score.attribute("varname").value()).find("incorrect") != std::string::npos)
        continue;
      const std::string text(carriers::trimmed(textBelow(score)));
      most = std::max(most, std::atof(text.c_str()));
      if (text == "SCORE.max" || text == "que_score.max") return greatest;
    }
    return most;
  }

  void readFeedback() {
    for (const xml_node& feedback : childrenOf(node_, "itemfeedback")) {
      const std::string name = feedback.attribute("ident").value();
      const std::string text = materialOf(feedback);
      if (text.empty()) continue;
      if (name == "correct_fb" || name == "correct")
        draft_.ifRight = text;
      else if (name == "general_incorrect_fb" || name == "incorrect")
        draft_.ifWrong = text;
      else if (Option* option = draft_.option(name.substr(0, name.rfind("_fb"))))
        option->note = text;  // "1001_fb" is of the answer "1001"
      else if (Option* other = draft_.option(answerShown(name)))
        other->note = text;
      else if (name == "general_fb" || name == "general_feedback" || name == "solution")
        draft_.item.explanation = text;
    }
  }

  // The one answer that is shown the feedback of that name.
  std::string answerShown(const std::string& feedback) const {
    for (const xml_node& condition : allBelow(childOf(node_, "resprocessing"), "respcondition"))
      for (const xml_node& shown : childrenOf(condition, "displayfeedback"))
        if (shown.attribute("linkrefid").value() == feedback)
          if (const std::vector<std::string> answers = answersIn(condition); answers.size() == 1)
            return answers.front();
    return {};
  }

  xml_node node_;
  Draft draft_;
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
