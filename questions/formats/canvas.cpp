// QTI 1.2 as Canvas exports and imports it: a zip archive with imsmanifest.xml at its root and one
// file with a questestinterop. Explanation and evidence are general_fb, notes the feedback of their
// answer.
//   imsmanifest.xml  quiz/quiz.xml  quiz/assessment_meta.xml
// Read: Canvas's, Blackboard's and other QTI 1.2; answers are right by the greatest score.
// Loses kind, attribution, alteration, tags, difficulty; explanation and evidence become one
// explanation. Runs of spaces become one.
#include <pugixml.hpp>

#include "questions/carriers/html_text.h"
#include "questions/carriers/xml.h"
#include "questions/carriers/zip.h"
#include "questions/formats/qti/qti.h"
#include "questions/projection.h"

namespace questions::format {
namespace {

using pugi::xml_node;

using Attributes = std::initializer_list<std::pair<const char*, std::string>>;

constexpr const char* itemSpace = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";
constexpr const char* metaSpace = "http://canvas.instructure.com/xsd/cccv1p0";

xml_node add(xml_node parent, const char* name, Attributes attributes = {},
             const std::string& text = {}) {
  xml_node node = parent.append_child(name);
  for (const auto& [attribute, value] : attributes)
    node.append_attribute(attribute) = carriers::xmlSafe(value).c_str();
  if (!text.empty())
    node.append_child(pugi::node_pcdata).set_value(carriers::xmlSafe(text).c_str());
  return node;
}

void addMaterial(xml_node parent, const std::string& words) {
  add(add(parent, "material"), "mattext", {{"texttype", "text/html"}}, carriers::htmlOfText(words));
}

// Unique in the item, and numbers, as Canvas's own are.
std::string answerName(std::size_t index) { return std::to_string(1001 + index); }

void addMetadata(xml_node item, const Item& from) {
  std::string names;
  for (std::size_t i = 0; i < from.options.size(); ++i)
    names += (i == 0 ? "" : ",") + answerName(i);
  xml_node metadata = add(add(item, "itemmetadata"), "qtimetadata");
  const auto addField = [&](const char* label, const std::string& entry) {
    xml_node field = add(metadata, "qtimetadatafield");
    add(field, "fieldlabel", {}, label);
    add(field, "fieldentry", {}, entry);
  };
  addField("question_type", truthOf(from) ? "true_false_question" : "multiple_choice_question");
  addField("points_possible", "1.0");
  addField("original_answer_ids", names);
}

void addPresentation(xml_node item, const Item& from) {
  xml_node presentation = add(item, "presentation");
  addMaterial(presentation, from.stem);
  xml_node choices =
      add(add(presentation, "response_lid", {{"ident", "response1"}, {"rcardinality", "Single"}}),
          "render_choice");
  for (std::size_t i = 0; i < from.options.size(); ++i)
    addMaterial(add(choices, "response_label", {{"ident", answerName(i)}}), from.options[i].text);
}

// Shows a feedback, to all or to those who gave that answer.
void addDisplay(xml_node processing, const std::string& feedback, const std::string& answer) {
  xml_node condition = add(processing, "respcondition", {{"continue", "Yes"}});
  xml_node when = add(condition, "conditionvar");
  if (answer.empty())
    add(when, "other");
  else
    add(when, "varequal", {{"respident", "response1"}}, answer);
  add(condition, "displayfeedback", {{"feedbacktype", "Response"}, {"linkrefid", feedback}});
}

void addProcessing(xml_node item, const Item& from, bool explained) {
  xml_node processing = add(item, "resprocessing");
  add(add(processing, "outcomes"), "decvar",
      {{"maxvalue", "100"}, {"minvalue", "0"}, {"varname", "SCORE"}, {"vartype", "Decimal"}});
  if (explained) addDisplay(processing, "general_fb", "");
  for (std::size_t i = 0; i < from.options.size(); ++i)
    if (!from.options[i].note.empty()) addDisplay(processing, answerName(i) + "_fb", answerName(i));
  xml_node condition = add(processing, "respcondition", {{"continue", "No"}});
  add(add(condition, "conditionvar"), "varequal", {{"respident", "response1"}},
      answerName(from.key));
  add(condition, "setvar", {{"action", "Set"}, {"varname", "SCORE"}}, "100");
}

void addFeedback(xml_node item, const std::string& name, const std::string& words) {
  if (!words.empty())
    addMaterial(add(add(item, "itemfeedback", {{"ident", name}}), "flow_mat"), words);
}

void addItem(xml_node section, const Item& from, const Pack& pack) {
  xml_node item = add(section, "item", {{"ident", from.id}, {"title", "Question"}});
  const std::string explanation = feedbackOf(from, pack);
  addMetadata(item, from);
  addPresentation(item, from);
  addProcessing(item, from, !explanation.empty());
  addFeedback(item, "general_fb", explanation);
  for (std::size_t i = 0; i < from.options.size(); ++i)
    addFeedback(item, answerName(i) + "_fb", from.options[i].note);
}

std::string quizXml(const Pack& pack, const std::string& title) {
  pugi::xml_document document;
  xml_node root = add(document, "questestinterop", {{"xmlns", itemSpace}});
  xml_node assessment = add(root, "assessment", {{"ident", "quiz"}, {"title", title}});
  xml_node section = add(assessment, "section", {{"ident", "root_section"}});
  for (const Item& item : pack.items) addItem(section, item, pack);
  return carriers::xmlRaw(document);
}

std::string metaXml(const std::string& title) {
  pugi::xml_document document;
  xml_node quiz = add(document, "quiz", {{"identifier", "quiz"}, {"xmlns", metaSpace}});
  add(quiz, "title", {}, title);
  add(quiz, "quiz_type", {}, "assignment");
  add(quiz, "shuffle_answers", {}, "true");
  return carriers::xmlText(document);
}

std::string manifestXml() {
  pugi::xml_document document;
  xml_node manifest = add(
      document, "manifest",
      {{"identifier", "hearsay"}, {"xmlns", "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"}});
  xml_node metadata = add(manifest, "metadata");
  add(metadata, "schema", {}, "IMS Content");
  add(metadata, "schemaversion", {}, "1.1.3");
  add(manifest, "organizations");
  xml_node resources = add(manifest, "resources");
  xml_node quiz = add(resources, "resource", {{"identifier", "quiz"}, {"type", "imsqti_xmlv1p2"}});
  add(quiz, "file", {{"href", "quiz/quiz.xml"}});
  add(quiz, "dependency", {{"identifierref", "quiz-meta"}});
  xml_node meta = add(resources, "resource",
                      {{"identifier", "quiz-meta"},
                       {"type", "associatedcontent/imscc_xmlv1p1/learning-application-resource"},
                       {"href", "quiz/assessment_meta.xml"}});
  add(meta, "file", {{"href", "quiz/assessment_meta.xml"}});
  return carriers::xmlText(document);
}

Exported write(const Pack& pack, const WriteOptions&) {
  const std::string title = pack.title.empty() ? "Hearsay" : pack.title;
  carriers::ZipWriter zip;
  zip.add("imsmanifest.xml", manifestXml());
  zip.add("quiz/quiz.xml", quizXml(pack, title));
  zip.add("quiz/assessment_meta.xml", metaXml(title));
  return {zip.finish(),
          lossesOf(pack, {.notes = true, .explanations = true, .ids = true}, "Canvas QTI 1.2")};
}

bool recognises(std::string_view bytes) { return qtiNames(bytes, "<questestinterop"); }

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
