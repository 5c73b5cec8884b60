// Writes Moodle XML.
#include <pugixml.hpp>

#include "questions/carriers/html_text.h"
#include "questions/carriers/xml.h"
#include "questions/formats/moodle/moodle.h"
#include "questions/losses.h"
#include "questions/projection.h"
#include "questions/text/characters.h"

namespace questions::format {
namespace {

using pugi::xml_node;

void put(xml_node parent, const char* name, const std::string& value) {
  parent.append_child(name)
      .append_child(pugi::node_pcdata)
      .set_value(carriers::xmlSafe(value).c_str());
}

void putText(xml_node parent, const std::string& value) { put(parent, "text", value); }

xml_node putHtml(xml_node parent, const char* name, const std::string& words) {
  xml_node node = parent.append_child(name);
  node.append_attribute("format") = "html";
  node.append_child("text")
      .append_child(pugi::node_cdata)
      .set_value(carriers::xmlSafe(carriers::htmlOfText(words)).c_str());
  return node;
}

void putCategory(xml_node quiz, const std::string& title) {
  xml_node question = quiz.append_child("question");
  question.append_attribute("type") = "category";
  putText(question.append_child("category"), "$course$/top/" + categoryOf(title));
}

void putAnswer(xml_node question, const Option& option, const std::string& fraction) {
  xml_node answer = putHtml(question, "answer", option.text);
  answer.append_attribute("fraction") = fraction.c_str();
  putHtml(answer, "feedback", option.note);
}

// As typed words: true, false, or what a short answer is held against.
void putWords(xml_node question, const std::string& words, const std::string& note, bool right) {
  xml_node answer = question.append_child("answer");
  answer.append_attribute("fraction") = right ? "100" : "0";
  answer.append_attribute("format") = "moodle_auto_format";
  putText(answer, words);
  putHtml(answer, "feedback", note);
}

void putChoiceSettings(xml_node question, bool single) {
  put(question, "single", single ? "true" : "false");
  put(question, "shuffleanswers", "true");
  put(question, "answernumbering", "abc");
  put(question, "showstandardinstruction", "0");
  putHtml(question, "correctfeedback", "");
  putHtml(question, "partiallycorrectfeedback", "");
  putHtml(question, "incorrectfeedback", "");
}

xml_node putQuestion(xml_node quiz, const char* type, const std::string& id,
                     const std::string& stem, const std::string& feedback) {
  xml_node question = quiz.append_child("question");
  question.append_attribute("type") = type;
  putText(question.append_child("name"), id);
  putHtml(question, "questiontext", stem);
  putHtml(question, "generalfeedback", feedback);
  put(question, "defaultgrade", "1");
  put(question, "penalty", std::string_view(type) == "truefalse" ? "1" : "0.3333333");
  put(question, "hidden", "0");
  put(question, "idnumber", id);
  return question;
}

void putTags(xml_node question, const std::vector<std::string>& names) {
  xml_node tags = question.append_child("tags");
  for (const std::string& name : names) putText(tags.append_child("tag"), name);
}

void putItem(xml_node quiz, const Item& item, const Pack& pack) {
  const bool truth = truthOf(item).has_value();
  xml_node question = putQuestion(quiz, truth ? "truefalse" : "multichoice", item.id, item.stem,
                                  feedbackOf(item, pack));
  if (!truth) putChoiceSettings(question, true);
  for (const Option& option : item.options) {
    const bool right = &option == &item.keyOption();
    if (truth)
      putWords(question, text::lowered(option.text), option.note, right);
    else
      putAnswer(question, option, right ? "100" : "0");
  }
  putTags(question, tagsOf(item));
}

// Right options share the marks; a wrong one costs what a right one brings.
void putChoices(xml_node question, const UnplayedItem& item, const std::string& share) {
  putChoiceSettings(question, false);
  for (std::size_t i = 0; i < item.options.size(); ++i)
    putAnswer(question, item.options[i], (item.isKey(i) ? "" : "-") + share);
}

void putPairs(xml_node question, const UnplayedItem& item) {
  put(question, "shuffleanswers", "true");
  for (std::size_t i = 0; i < item.matches.size(); ++i) {
    xml_node pair = putHtml(question, "subquestion",
                            i < item.options.size() ? item.options[i].text : std::string());
    putText(pair.append_child("answer"), item.matches[i]);
  }
}

void putUnplayed(xml_node quiz, const UnplayedItem& item, std::vector<Finding>& findings) {
  const std::string share = moodleShare(item.keys.size());
  if (item.kind == multipleResponse && share.empty())
    return findings.push_back({{},
                               item.id,
                               Severity::Fault,
                               "Moodle cannot share the marks among so many right options",
                               "the item was left out"});
  const char* type = item.kind == multipleResponse ? "multichoice"
                     : item.kind == shortAnswer    ? "shortanswer"
                     : item.kind == matching       ? "matching"
                                                   : "essay";
  xml_node question = putQuestion(quiz, type, item.id, item.stem, item.explanation);
  if (item.kind == multipleResponse) putChoices(question, item, share);
  if (item.kind == matching) putPairs(question, item);
  if (item.kind == shortAnswer)
    for (std::size_t i = 0; i < item.options.size(); ++i)
      putWords(question, item.options[i].text, item.options[i].note, item.isKey(i));
  putTags(question, item.tags);
}

}  // namespace

Exported writeMoodle(const Pack& pack) {
  pugi::xml_document document;
  xml_node quiz = document.append_child("quiz");
  if (!pack.title.empty()) putCategory(quiz, pack.title);
  for (const Item& item : pack.items) putItem(quiz, item, pack);
  std::vector<Finding> findings = lossesOf(pack, platformParts, "Moodle XML");
  for (const UnplayedItem& item : pack.unplayed) putUnplayed(quiz, item, findings);
  return {carriers::xmlText(document), std::move(findings)};
}

}  // namespace questions::format
