// Moodle XML: <quiz> with a <question> for each item, texts as HTML in CDATA, explanation and
// evidence as <generalfeedback>, notes as the <feedback> of their <answer>, the pack's title as
// category. Read: multichoice with one right answer and truefalse; other types, and questions with
// several right answers, are reported and left out. Images and sounds are reported, the text is
// kept. Loses kind, attribution, alteration, difficulty; explanation and evidence become one
// explanation. Runs of spaces become one.
#include <pugixml.hpp>

#include "questions/carriers/html_text.h"
#include "questions/carriers/plain_text.h"
#include "questions/carriers/xml.h"
#include "questions/intake.h"
#include "questions/projection.h"

namespace questions::format {
namespace {

using carriers::childOf;
using carriers::childrenOf;
using carriers::textBelow;
using pugi::xml_node;

// --- Reading -------------------------------------------------------------------------------------

class MoodleReader {
 public:
  MoodleReader(const std::string& text, const std::string& file, Intake& intake)
      : lines_(text), intake_(intake) {
    carriers::loadXml(document_, text, file);
  }

  void read() {
    std::size_t number = 0;
    for (const xml_node& question : childrenOf(document_.document_element(), "question")) {
      const std::string_view type = question.attribute("type").value();
      if (type == "category")
        readCategory(question);
      else
        readQuestion(question, std::string(type), ++number);
    }
  }

 private:
  void readCategory(const xml_node& question) {
    const std::string path = textBelow(childOf(childOf(question, "category"), "text"));
    if (intake_.pack().title.empty()) intake_.pack().title = titleOf(path);
  }

  void readQuestion(const xml_node& question, const std::string& type, std::size_t number) {
    line_ = lines_.of(question);
    path_ = "question " + std::to_string(number);
    if (type != "multichoice" && type != "truefalse")
      return intake_.leaveOut(
          line_, path_, "a question of type '" + type + "'; Hearsay plays items with options");
    Item item;
    item.id = carriers::trimmed(textBelow(childOf(question, "idnumber")));
    item.stem = plain(childOf(question, "questiontext"));
    item.explanation = plain(childOf(question, "generalfeedback"));
    std::vector<std::string> tags;
    for (const xml_node& tag : childrenOf(childOf(question, "tags"), "tag"))
      tags.emplace_back(carriers::trimmed(textBelow(childOf(tag, "text"))));
    setTags(item, std::move(tags));
    readAnswers(question, std::move(item), type == "truefalse");
  }

  void readAnswers(const xml_node& question, Item item, bool claim) {
    std::size_t right = 0, partly = 0;
    for (const xml_node& answer : childrenOf(question, "answer")) {
      const double fraction = answer.attribute("fraction").as_double();
      if (fraction > 99) item.key = item.options.size();
      right += fraction > 99;
      partly += fraction > 0 && fraction <= 99;
      item.options.push_back({plain(answer), plain(childOf(answer, "feedback"))});
    }
    if (right > 1 || (right == 0 && partly > 0))
      return intake_.leaveOut(line_, path_,
                              "several answers are right; Hearsay plays items with one");
    if (right == 0) item.key = item.options.size();
    if (partly > 0)
      intake_.warn(line_, path_, "a wrong answer has part of the marks", "it counts as wrong");
    if (claim) restoreTruth(item);
    intake_.add(std::move(item), line_, path_);
  }

  // Moodle's answers are "true" and "false", in either order.
  static void restoreTruth(Item& item) {
    item.kind = "true_false";
    for (Option& option : item.options) {
      if (carriers::lower(option.text) == "true") option.text = "True";
      if (carriers::lower(option.text) == "false") option.text = "False";
    }
    if (item.options.size() == 2 && item.options[0].text == "False") {
      std::swap(item.options[0], item.options[1]);
      item.key = 1 - item.key;
    }
  }

  // The node's <text>, which is HTML unless it says otherwise.
  std::string plain(const xml_node& node) {
    const xml_node text = childOf(node, "text");
    const std::string words = textBelow(text ? text : node);
    const std::string_view format = node.attribute("format").value();
    if (format == "plain_text" || format == "markdown") return words;
    std::string html;
    const bool breaks = format == "moodle_auto_format";
    for (const char c : words)
      html += breaks && c == '\n' ? std::string("<br>") : std::string(1, c);
    return intake_.plain(html, line_, path_);
  }

  pugi::xml_document document_;
  carriers::Lines lines_;
  Intake& intake_;
  std::size_t line_ = 0;
  std::string path_;
};

Imported read(std::string_view bytes, const std::string& file) {
  Intake intake(file);
  const std::string text = intake.decoded(bytes);
  MoodleReader(text, file, intake).read();
  return intake.finish();
}

// --- Writing -------------------------------------------------------------------------------------

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

void putAnswer(xml_node question, const Option& option, bool right,
               const std::optional<bool>& truth) {
  xml_node answer = question.append_child("answer");
  answer.append_attribute("fraction") = right ? "100" : "0";
  answer.append_attribute("format") = truth ? "moodle_auto_format" : "html";
  if (truth)
    putText(answer, carriers::lower(option.text));
  else
    answer.append_child("text")
        .append_child(pugi::node_cdata)
        .set_value(carriers::xmlSafe(carriers::htmlOfText(option.text)).c_str());
  putHtml(answer, "feedback", option.note);
}

void putChoiceSettings(xml_node question) {
  put(question, "single", "true");
  put(question, "shuffleanswers", "true");
  put(question, "answernumbering", "abc");
  put(question, "showstandardinstruction", "0");
  putHtml(question, "correctfeedback", "");
  putHtml(question, "partiallycorrectfeedback", "");
  putHtml(question, "incorrectfeedback", "");
}

void putItem(xml_node quiz, const Item& item, const Pack& pack) {
  const std::optional<bool> truth = truthOf(item);
  xml_node question = quiz.append_child("question");
  question.append_attribute("type") = truth ? "truefalse" : "multichoice";
  putText(question.append_child("name"), item.id);
  putHtml(question, "questiontext", item.stem);
  putHtml(question, "generalfeedback", feedbackOf(item, pack));
  put(question, "defaultgrade", "1");
  put(question, "penalty", truth ? "1" : "0.3333333");
  put(question, "hidden", "0");
  put(question, "idnumber", item.id);
  if (!truth) putChoiceSettings(question);
  for (const Option& option : item.options)
    putAnswer(question, option, &option == &item.keyOption(), truth);
  xml_node tags = question.append_child("tags");
  for (const std::string& tag : tagsOf(item)) putText(tags.append_child("tag"), tag);
}

Exported write(const Pack& pack, const WriteOptions&) {
  pugi::xml_document document;
  xml_node quiz = document.append_child("quiz");
  if (!pack.title.empty()) putCategory(quiz, pack.title);
  for (const Item& item : pack.items) putItem(quiz, item, pack);
  return {carriers::xmlText(document),
          lossesOf(pack, {.notes = true, .explanations = true, .tags = true, .ids = true},
                   "Moodle XML")};
}

bool recognises(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 4096);
  return head.find("<quiz") != std::string_view::npos &&
         bytes.find("<question") != std::string_view::npos;
}

}  // namespace

Format moodleXml() {
  return {"moodle", "Moodle XML", {".moodle.xml", ".xml"}, recognises, read, write};
}

}  // namespace questions::format
