// Moodle XML: <quiz> with a <question> for each item, texts as HTML in CDATA, explanation and
// evidence as <generalfeedback>, notes as the <feedback> of their <answer>, the pack's title as
// category. Carried, not played: multichoice with several right answers, shortanswer, matching and
// essay. Read: other types are reported and left out; images and sounds are reported, the text is
// kept. Loses kind, attribution, alteration, difficulty; explanation and evidence become one
// explanation. Runs of spaces become one.
#include <pugixml.hpp>

#include "questions/carriers/html_text.h"
#include "questions/carriers/plain_text.h"
#include "questions/carriers/xml.h"
#include "questions/intake.h"
#include "questions/projection.h"
#include "questions/text/characters.h"

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
    const std::string_view root = carriers::localName(document_.document_element());
    if (root != "quiz")
      throw Error({file, 1},
                  "not Moodle XML: it begins with <" + std::string(root) + ">, not with <quiz>");
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
    intake_.enterCategory(titleOf(path));
  }

  void readQuestion(const xml_node& question, const std::string& type, std::size_t number) {
    line_ = lines_.of(question);
    path_ = "question " + std::to_string(number);
    const bool known = type == "multichoice" || type == "truefalse" || type == "shortanswer" ||
                       type == "matching" || type == "essay";
    if (!known)
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
    if (type == "essay") return keep(essay, {}, item);
    if (type == "matching") return readPairs(question, std::move(item));
    readAnswers(question, std::move(item), type);
  }

  void keep(std::string_view kind, std::vector<std::size_t> keys, const Item& item,
            std::vector<std::string> matches = {}) {
    intake_.keep({item.id, kind, item.stem, item.options, std::move(keys), std::move(matches),
                  item.explanation, tagsOf(item), ""},
                 line_, path_);
  }

  // A match without an option belongs to none.
  void readPairs(const xml_node& question, Item item) {
    std::vector<std::string> matches, others;
    for (const xml_node& pair : childrenOf(question, "subquestion")) {
      const std::string option = plain(pair), match = typed(childOf(pair, "answer"));
      (option.empty() ? others : matches).push_back(match);
      if (!option.empty()) item.options.push_back({option, ""});
    }
    matches.insert(matches.end(), others.begin(), others.end());
    keep(matching, {}, item, std::move(matches));
  }

  void readAnswers(const xml_node& question, Item item, const std::string& type) {
    std::vector<std::size_t> right, some;
    for (const xml_node& answer : childrenOf(question, "answer")) {
      const double fraction = answer.attribute("fraction").as_double();
      if (fraction > 99) right.push_back(item.options.size());
      if (fraction > 0) some.push_back(item.options.size());
      item.options.push_back({type == "shortanswer" ? typed(answer) : plain(answer),
                              plain(childOf(answer, "feedback"))});
    }
    const bool several = right.size() > 1 || (right.empty() && !some.empty());
    if (several && type == "multichoice") return keep(multipleResponse, some, item);
    if (some.size() > right.size())
      intake_.warn(line_, path_, "a wrong answer has part of the marks", "it counts as wrong");
    if (type == "shortanswer") return keep(shortAnswer, right, item);
    item.key = right.size() == 1 ? right.front() : item.options.size();
    if (type == "truefalse") restoreTruth(item);
    intake_.add(std::move(item), line_, path_);
  }

  // Moodle's answers are "true" and "false", in either order.
  static void restoreTruth(Item& item) {
    item.kind = "true_false";
    for (Option& option : item.options) {
      if (text::lowered(option.text) == "true") option.text = "True";
      if (text::lowered(option.text) == "false") option.text = "False";
    }
    if (item.options.size() == 2 && item.options[0].text == "False") {
      std::swap(item.options[0], item.options[1]);
      item.key = 1 - item.key;
    }
  }

  // What is typed or chosen from a list is never HTML.
  static std::string typed(const xml_node& node) { return textBelow(childOf(node, "text")); }

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

Exported write(const Pack& pack, const WriteOptions&) {
  pugi::xml_document document;
  xml_node quiz = document.append_child("quiz");
  if (!pack.title.empty()) putCategory(quiz, pack.title);
  for (const Item& item : pack.items) putItem(quiz, item, pack);
  std::vector<Finding> findings = lossesOf(pack, everyPart, "Moodle XML");
  for (const UnplayedItem& item : pack.unplayed) putUnplayed(quiz, item, findings);
  return {carriers::xmlText(document), std::move(findings)};
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
