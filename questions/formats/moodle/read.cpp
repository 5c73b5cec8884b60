// Reads Moodle XML.
#include <algorithm>
#include <pugixml.hpp>
#include <utility>

#include "questions/carriers/html_text.h"
#include "questions/carriers/plain_text.h"
#include "questions/carriers/xml.h"
#include "questions/formats/moodle/moodle.h"
#include "questions/intake.h"
#include "questions/projection.h"
#include "questions/text/characters.h"

namespace questions::format {
namespace {

using carriers::childOf;
using carriers::childrenOf;
using carriers::textBelow;
using pugi::xml_node;

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
    if (holds(question, "info"))
      intake_.note({{intake_.file(), lines_.of(question)},
                    "",
                    Severity::Note,
                    "Hearsay has no place for descriptions of categories",
                    "left out"});
  }

  static bool holds(const xml_node& question, const char* name) {
    const auto nodes = childrenOf(question, name);
    return std::any_of(nodes.begin(), nodes.end(), [](const xml_node& node) {
      return !carriers::textOfHtml(textBelow(node)).text.empty();
    });
  }

  std::size_t kept() const { return intake_.pack().items.size() + intake_.pack().unplayed.size(); }

  // What Moodle has of a question and ours have not.
  void noteRest(const xml_node& question) {
    if (hasNameOfItsOwn(question)) intake_.leaveBehind("names of questions");
    if (holds(question, "hint")) intake_.leaveBehind("hints");
    if (hasFeedbackOnWhole(question)) intake_.leaveBehind("feedback on all right or wrong answers");
    if (holds(question, "graderinfo")) intake_.leaveBehind("notes for those who give the marks");
    if (holds(question, "responsetemplate")) intake_.leaveBehind("beginnings of essays");
    if (childOf(question, "usecase").text().as_int() == 1)
      intake_.leaveBehind("answers in which capitals count");
    if (childOf(question, "defaultgrade").text().as_double(1) != 1)
      intake_.leaveBehind("marks other than one");
  }

  // Other than its number and than its first words.
  bool hasNameOfItsOwn(const xml_node& question) const {
    const std::string text = textBelow(childOf(question, "name"));
    std::string_view name = carriers::trimmed(text);
    if (name == carriers::trimmed(textBelow(childOf(question, "idnumber")))) return false;
    while (name.ends_with('.')) name.remove_suffix(1);
    const std::string stem =
        carriers::textOfHtml(textBelow(childOf(question, "questiontext"))).text;
    return !stem.starts_with(name);
  }

  // Other than what Moodle itself writes into it.
  static bool hasFeedbackOnWhole(const xml_node& question) {
    constexpr std::pair<const char*, std::string_view> feedbacks[] = {
        {"correctfeedback", "Your answer is correct."},
        {"partiallycorrectfeedback", "Your answer is partially correct."},
        {"incorrectfeedback", "Your answer is incorrect."}};
    return std::any_of(std::begin(feedbacks), std::end(feedbacks), [&](const auto& feedback) {
      const xml_node node = childOf(question, feedback.first);
      const std::string words = carriers::textOfHtml(textBelow(node)).text;
      return !words.empty() && carriers::trimmed(words) != feedback.second;
    });
  }

  void readQuestion(const xml_node& question, const std::string& type, std::size_t number) {
    line_ = lines_.of(question);
    path_ = "question " + std::to_string(number);
    const std::size_t before = intake_.count();
    readKnown(question, type);
    if (intake_.count() > before) noteRest(question);
  }

  void readKnown(const xml_node& question, const std::string& type) {
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
    std::vector<double> shares;
    for (const xml_node& answer : childrenOf(question, "answer")) {
      const double fraction = answer.attribute("fraction").as_double();
      shares.push_back(fraction);
      if (fraction > 99) right.push_back(item.options.size());
      if (fraction > 0) some.push_back(item.options.size());
      item.options.push_back({type == "shortanswer" ? typed(answer) : plain(answer),
                              plain(childOf(answer, "feedback"))});
    }
    const bool several = right.size() > 1 || (right.empty() && !some.empty());
    if (several && type == "multichoice") {
      if (!areEqualShares(shares, some.size())) intake_.leaveBehind(otherShares);
      return keep(multipleResponse, some, item);
    }
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

}  // namespace

Imported readMoodle(std::string_view bytes, const std::string& file) {
  Intake intake(file);
  const std::string text = intake.decoded(bytes);
  MoodleReader(text, file, intake).read();
  return intake.finish();
}

}  // namespace questions::format
