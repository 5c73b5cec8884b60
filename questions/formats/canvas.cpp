// QTI 1.2 as Canvas exports and imports it: a zip archive with imsmanifest.xml at its root and one
// file with a questestinterop. Explanation and evidence are general_fb, notes the feedback of their
// answer.
//   imsmanifest.xml  quiz/quiz.xml  quiz/assessment_meta.xml
// Carried, not played: several right answers, short answers, matching questions and essays.
// Read: Canvas's, Blackboard's and other QTI 1.2; answers are right by the greatest score.
// Loses notes on short answers, kind, attribution, alteration, tags, difficulty; explanation and
// evidence become one explanation. Runs of spaces become one.
#include <pugixml.hpp>

#include "questions/carriers/html_text.h"
#include "questions/carriers/xml.h"
#include "questions/carriers/zip.h"
#include "questions/formats/qti/qti.h"
#include "questions/losses.h"
#include "questions/projection.h"

namespace questions::format {
namespace {

using carriers::addElement;
using pugi::xml_node;

constexpr const char* itemSpace = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";
constexpr const char* metaSpace = "http://canvas.instructure.com/xsd/cccv1p0";

void addMaterial(xml_node parent, const std::string& words) {
  addElement(addElement(parent, "material"), "mattext", {{"texttype", "text/html"}},
             carriers::htmlOfText(words));
}

// Unique in the item, and numbers, as Canvas's own are.
std::string answerName(std::size_t index) { return std::to_string(1001 + index); }

const char* typeOf(const UnplayedItem& item, bool claim) {
  if (item.kind == multipleResponse) return "multiple_answers_question";
  if (item.kind == shortAnswer) return "short_answer_question";
  if (item.kind == matching) return "matching_question";
  if (item.kind == essay) return "essay_question";
  return claim ? "true_false_question" : "multiple_choice_question";
}

void addMetadata(xml_node item, const UnplayedItem& from, bool claim) {
  std::string names;
  for (std::size_t i = 0; i < from.options.size(); ++i)
    names += (i == 0 ? "" : ",") + answerName(i);
  xml_node metadata = addElement(addElement(item, "itemmetadata"), "qtimetadata");
  const auto addField = [&](const char* label, const std::string& entry) {
    xml_node field = addElement(metadata, "qtimetadatafield");
    addElement(field, "fieldlabel", {}, label);
    addElement(field, "fieldentry", {}, entry);
  };
  addField("question_type", typeOf(from, claim));
  addField("points_possible", "1.0");
  addField("original_answer_ids", names);
}

xml_node addList(xml_node presentation, const std::string& name, const char* cardinality) {
  return addElement(presentation, "response_lid", {{"ident", name}, {"rcardinality", cardinality}});
}

void addLabel(xml_node choices, const std::string& name, const std::string& words) {
  addMaterial(addElement(choices, "response_label", {{"ident", name}}), words);
}

std::string matchName(std::size_t index) { return std::to_string(5001 + index); }

// A list of all matches for each option.
void addPairs(xml_node presentation, const UnplayedItem& from) {
  for (std::size_t i = 0; i < from.options.size(); ++i) {
    xml_node list = addList(presentation, "response_" + answerName(i), "Single");
    addMaterial(list, from.options[i].text);
    xml_node choices = addElement(list, "render_choice");
    for (std::size_t k = 0; k < from.matches.size(); ++k)
      addLabel(choices, matchName(k), from.matches[k]);
  }
}

void addPresentation(xml_node item, const UnplayedItem& from) {
  xml_node presentation = addElement(item, "presentation");
  addMaterial(presentation, from.stem);
  if (from.kind == matching) return addPairs(presentation, from);
  if (from.kind == shortAnswer || from.kind == essay) {
    xml_node response = addElement(presentation, "response_str",
                                   {{"ident", "response1"}, {"rcardinality", "Single"}});
    addElement(addElement(response, "render_fib"), "response_label",
               {{"ident", "answer1"}, {"rshuffle", "No"}});
    return;
  }
  const char* cardinality = from.kind == multipleResponse ? "Multiple" : "Single";
  xml_node choices = addElement(addList(presentation, "response1", cardinality), "render_choice");
  for (std::size_t i = 0; i < from.options.size(); ++i)
    addLabel(choices, answerName(i), from.options[i].text);
}

// Shows a feedback, to all or to those who gave that answer.
void addDisplay(xml_node processing, const std::string& feedback, const std::string& answer) {
  xml_node condition = addElement(processing, "respcondition", {{"continue", "Yes"}});
  xml_node when = addElement(condition, "conditionvar");
  if (answer.empty())
    addElement(when, "other");
  else
    addElement(when, "varequal", {{"respident", "response1"}}, answer);
  addElement(condition, "displayfeedback", {{"feedbacktype", "Response"}, {"linkrefid", feedback}});
}

xml_node addEqual(xml_node when, const std::string& response, const std::string& answer) {
  return addElement(when, "varequal", {{"respident", response}}, answer);
}

void addScore(xml_node condition, const char* action, const std::string& score) {
  addElement(condition, "setvar", {{"action", action}, {"varname", "SCORE"}}, score);
}

// All right ones, and none of the others.
void addEachAnswer(xml_node when, const UnplayedItem& from) {
  xml_node all = addElement(when, "and");
  for (std::size_t i = 0; i < from.options.size(); ++i)
    addEqual(from.isKey(i) ? all : addElement(all, "not"), "response1", answerName(i));
}

void addPairScores(xml_node processing, const UnplayedItem& from) {
  const std::string share = std::to_string(100.0 / static_cast<double>(from.options.size()));
  for (std::size_t i = 0; i < from.options.size(); ++i) {
    xml_node condition = addElement(processing, "respcondition");
    addEqual(addElement(condition, "conditionvar"), "response_" + answerName(i), matchName(i));
    addScore(condition, "Add", share.substr(0, share.find('.') + 3));
  }
}

void addScores(xml_node processing, const UnplayedItem& from) {
  if (from.kind == matching) return addPairScores(processing, from);
  xml_node condition = addElement(processing, "respcondition", {{"continue", "No"}});
  xml_node when = addElement(condition, "conditionvar");
  if (from.kind == essay) {
    addElement(when, "other");  // people give the marks
    return;
  }
  if (from.kind == multipleResponse)
    addEachAnswer(when, from);
  else
    for (const std::size_t key : from.keys)
      addEqual(when, "response1",
               from.kind == shortAnswer ? from.options[key].text : answerName(key));
  addScore(condition, "Set", "100");
}

bool showsNotes(const UnplayedItem& from) {
  return from.kind != shortAnswer && from.kind != matching;
}

void addProcessing(xml_node item, const UnplayedItem& from) {
  xml_node processing = addElement(item, "resprocessing");
  addElement(
      addElement(processing, "outcomes"), "decvar",
      {{"maxvalue", "100"}, {"minvalue", "0"}, {"varname", "SCORE"}, {"vartype", "Decimal"}});
  if (!from.explanation.empty()) addDisplay(processing, "general_fb", "");
  if (showsNotes(from))
    for (std::size_t i = 0; i < from.options.size(); ++i)
      if (!from.options[i].note.empty())
        addDisplay(processing, answerName(i) + "_fb", answerName(i));
  addScores(processing, from);
}

void addFeedback(xml_node item, const std::string& name, const std::string& words) {
  if (!words.empty())
    addMaterial(addElement(addElement(item, "itemfeedback", {{"ident", name}}), "flow_mat"), words);
}

void addItem(xml_node section, const UnplayedItem& from, bool claim) {
  xml_node item = addElement(section, "item", {{"ident", from.id}, {"title", "Question"}});
  addMetadata(item, from, claim);
  addPresentation(item, from);
  addProcessing(item, from);
  addFeedback(item, "general_fb", from.explanation);
  if (showsNotes(from))
    for (std::size_t i = 0; i < from.options.size(); ++i)
      addFeedback(item, answerName(i) + "_fb", from.options[i].note);
}

std::string quizXml(const Pack& pack, const std::string& title) {
  pugi::xml_document document;
  xml_node root = addElement(document, "questestinterop", {{"xmlns", itemSpace}});
  xml_node assessment = addElement(root, "assessment", {{"ident", "quiz"}, {"title", title}});
  xml_node section = addElement(assessment, "section", {{"ident", "root_section"}});
  for (const Item& item : pack.items)
    addItem(section, withFeedback(item, pack), truthOf(item).has_value());
  for (const UnplayedItem& item : pack.unplayed) addItem(section, item, false);
  return carriers::xmlRaw(document);
}

std::string metaXml(const std::string& title) {
  pugi::xml_document document;
  xml_node quiz = addElement(document, "quiz", {{"identifier", "quiz"}, {"xmlns", metaSpace}});
  addElement(quiz, "title", {}, title);
  addElement(quiz, "quiz_type", {}, "assignment");
  addElement(quiz, "shuffle_answers", {}, "true");
  return carriers::xmlText(document);
}

std::string manifestXml() {
  pugi::xml_document document;
  xml_node manifest = addElement(
      document, "manifest",
      {{"identifier", "hearsay"}, {"xmlns", "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"}});
  xml_node metadata = addElement(manifest, "metadata");
  addElement(metadata, "schema", {}, "IMS Content");
  addElement(metadata, "schemaversion", {}, "1.1.3");
  addElement(manifest, "organizations");
  xml_node resources = addElement(manifest, "resources");
  xml_node quiz =
      addElement(resources, "resource", {{"identifier", "quiz"}, {"type", "imsqti_xmlv1p2"}});
  addElement(quiz, "file", {{"href", "quiz/quiz.xml"}});
  addElement(quiz, "dependency", {{"identifierref", "quiz-meta"}});
  xml_node meta =
      addElement(resources, "resource",
                 {{"identifier", "quiz-meta"},
                  {"type", "associatedcontent/imscc_xmlv1p1/learning-application-resource"},
                  {"href", "quiz/assessment_meta.xml"}});
  addElement(meta, "file", {{"href", "quiz/assessment_meta.xml"}});
  return carriers::xmlText(document);
}

Exported write(const Pack& pack, const WriteOptions&) {
  const std::string title = pack.title.empty() ? "Hearsay" : pack.title;
  carriers::ZipWriter zip;
  zip.add("imsmanifest.xml", manifestXml());
  zip.add("quiz/quiz.xml", quizXml(pack, title));
  zip.add("quiz/assessment_meta.xml", metaXml(title));
  constexpr const char* format = "Canvas QTI 1.2";
  Carried carried = platformParts;
  carried.tags = false;
  std::vector<Finding> findings = lossesOf(pack, carried, format);
  addLossesOfAnswers(pack, format, findings);
  return {zip.finish(), std::move(findings)};
}

bool recognises(std::string_view bytes) { return qtiVersionOf(bytes) == "1.2"; }

}  // namespace

Format canvas() {
  return {"canvas",
          "Canvas QTI 1.2 package",
          {".canvas.zip", ".imscc", ".zip", ".xml"},
          recognises,
          readQti,
          write};
}

}  // namespace questions::format
