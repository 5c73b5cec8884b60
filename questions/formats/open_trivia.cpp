// Open Trivia Database JSON: {"response_code": 0, "results": [{type, difficulty, category,
// question, correct_answer, incorrect_answers}]}, type "multiple" or "boolean". Read in each of the
// site's encodings, told apart by what the strings look like: HTML entities (its default), percent
// signs (with + or %20 for spaces), base64 (then types are encoded too). Also read: the bare list,
// and the names of The Trivia API (correctAnswer, incorrectAnswers). Its items carry no evidence,
// and the licence CC BY-SA 4.0 unless the file states another. Written with entities for & < > ",
// the pack's title and licence as fields of their own. Loses explanations, evidence, notes, ids,
// kind, the order of options, all tags but the first; difficulty becomes easy, medium or hard.
#include <map>
#include <nlohmann/json.hpp>

#include "questions/carriers/base64.h"
#include "questions/carriers/html_text.h"
#include "questions/carriers/json_places.h"
#include "questions/formats/json/faults.h"
#include "questions/intake.h"
#include "questions/losses.h"
#include "questions/projection.h"

namespace questions::format {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* siteLicence = "CC BY-SA 4.0 (Open Trivia Database, opentdb.com)";
constexpr std::size_t deepestNesting = 100;

enum class Encoding { Entities, Percent, PercentPlus, Base64 };

// --- Reading -------------------------------------------------------------------------------------

const char* answerMeaning(int code) {
  constexpr const char* meanings[] = {"",
                                      "it had too few questions for what was asked of it",
                                      "what was asked of it was not valid",
                                      "its session token was not found",
                                      "its session token had no questions left",
                                      "it was asked too often; wait five seconds"};
  return code > 0 && code < 6 ? meanings[code] : "an answer code that is not known";
}

std::string textAt(const Json& object, std::initializer_list<const char*> names) {
  for (const char* name : names) {
    const auto field = object.find(name);
    if (field == object.end()) continue;
    if (field->is_string()) return field->get<std::string>();
    if (field->is_object()) return textAt(*field, {"text"});
  }
  return {};
}

int hexValue(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const char low = static_cast<char>(c | 0x20);
  return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

bool isEscape(std::string_view text, std::size_t at) {
  return text[at] == '%' && at + 2 < text.size() && hexValue(text[at + 1]) >= 0 &&
         hexValue(text[at + 2]) >= 0;
}

std::string percentDecoded(std::string_view text, bool plus) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (isEscape(text, i)) {
      plain += static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
      i += 2;
    } else {
      plain += plus && text[i] == '+' ? ' ' : text[i];
    }
  }
  return plain;
}

// Entities only: a < that is not encoded is a <.
std::string entitiesDecoded(std::string_view text) {
  std::string html;
  for (const char c : text)
    html += c == '<' ? std::string("&lt;") : c == '\n' ? "<br>" : std::string(1, c);
  return carriers::textOfHtml(html).text;
}

class TriviaReader {
 public:
  TriviaReader(const Json& results, const std::string& text, Intake& intake)
      : results_(results), text_(text), intake_(intake), encoding_(encodingOf(results)) {}

  void read() {
    for (std::size_t i = 0; i < results_.size(); ++i) readResult(results_[i], i);
    if (faults_.empty()) return;
    carriers::findLines(text_, lineOf_);
    for (const auto& [pointer, wrong] : faults_) intake_.leaveOut(lineOf_[pointer], pointer, wrong);
  }

 private:
  // In base64 the types are encoded; where questions hold escapes and no spaces, they are in
  // percent.
  static Encoding encodingOf(const Json& results) {
    bool spaces = false, escapes = false, twenty = false;
    for (const Json& result : results) {
      if (!result.is_object()) continue;
      const std::string type = textAt(result, {"type"});
      if (type == "bXVsdGlwbGU=" || type == "Ym9vbGVhbg==") return Encoding::Base64;
      const std::string question = textAt(result, {"question"});
      spaces = spaces || question.find(' ') != std::string::npos;
      twenty = twenty || question.find("%20") != std::string::npos;
      for (std::size_t at = question.find('%'); at < question.size() && !escapes;
           at = question.find('%', at + 1))
        escapes = isEscape(question, at);
    }
    if (spaces || !escapes) return Encoding::Entities;
    return twenty ? Encoding::Percent : Encoding::PercentPlus;
  }

  std::string decoded(const std::string& text) const {
    switch (encoding_) {
      case Encoding::Base64:
        return carriers::base64Decoded(text);
      case Encoding::Percent:
      case Encoding::PercentPlus:
        return percentDecoded(text, encoding_ == Encoding::PercentPlus);
      default:
        return entitiesDecoded(text);
    }
  }

  void fault(std::size_t index, const std::string& wrong) {
    const bool bare = text_[text_.find_first_not_of(" \t\r\n")] == '[';
    faults_.emplace_back((bare ? "/" : "/results/") + std::to_string(index), wrong);
    lineOf_[faults_.back().first] = 0;
  }

  void readResult(const Json& result, std::size_t index) {
    if (!result.is_object()) return fault(index, "must be an object");
    Item item;
    item.stem = decoded(textAt(result, {"question"}));
    const std::string key = decoded(textAt(result, {"correct_answer", "correctAnswer"}));
    const std::string type = decoded(textAt(result, {"type"}));
    if (const std::string tag = decoded(textAt(result, {"category"})); !tag.empty())
      item.tags = {tag};
    addTags(item, result);
    const std::string difficulty = decoded(textAt(result, {"difficulty"}));
    item.difficulty = difficulty == "easy" ? 0.25 : difficulty == "hard" ? 0.75 : 0.5;
    if (key.empty()) return fault(index, "has no correct answer");
    if (type == "boolean" && (key == "True" || key == "False"))
      makeTruth(item, key == "True");
    else
      addOptions(item, result, key);
    const std::size_t before = intake_.pack().items.size();
    const std::string wrong = intake_.tryAdd(std::move(item));
    if (intake_.pack().items.size() == before) fault(index, wrong);
  }

  // The Trivia API's, beside the category.
  void addTags(Item& item, const Json& result) const {
    const auto tags = result.find("tags");
    if (tags == result.end() || !tags->is_array()) return;
    for (const Json& tag : *tags)
      if (tag.is_string()) item.tags.push_back(decoded(tag.get<std::string>()));
  }

  void addOptions(Item& item, const Json& result, const std::string& key) const {
    item.options = {{key, ""}};
    for (const char* name : {"incorrect_answers", "incorrectAnswers"})
      if (const auto wrong = result.find(name); wrong != result.end() && wrong->is_array())
        for (const Json& answer : *wrong)
          if (answer.is_string()) item.options.push_back({decoded(answer.get<std::string>()), ""});
  }

  const Json& results_;
  const std::string& text_;
  Intake& intake_;
  Encoding encoding_;
  std::vector<std::pair<std::string, std::string>> faults_;
  std::map<std::string, std::size_t> lineOf_;
};

// The list of results, wherever it stands. Throws Error if there is none.
const Json& resultsIn(const Json& root, const std::string& file) {
  if (root.is_array()) return root;
  const auto code = root.find("response_code");
  if (code != root.end() && code->is_number_integer() && *code != 0)
    throw Error({file, 1},
                "the site sent no questions: " + std::string(answerMeaning(code->get<int>())));
  const auto results = root.find("results");
  if (results == root.end() || !results->is_array())
    throw Error({file, 1}, "not from the Open Trivia Database: it has no list of \"results\"");
  return *results;
}

Imported read(std::string_view bytes, const std::string& file) {
  Intake intake(file);
  const std::string text = intake.decoded(bytes);
  if (carriers::nestingOf(text) > deepestNesting) throw Error({file}, "is nested too deeply");
  const Json root = Json::parse(text, nullptr, false);
  if (root.is_discarded()) throw notJson(text, file);
  TriviaReader(resultsIn(root, file), text, intake).read();
  if (root.is_object()) intake.pack().licence = textAt(root, {"licence"});
  if (root.is_object() && root.contains("title")) intake.pack().title = textAt(root, {"title"});
  if (!root.contains("licence")) intake.pack().licence = siteLicence;
  return intake.finish();
}

// --- Writing -------------------------------------------------------------------------------------

Json resultJson(const Item& item) {
  const std::optional<bool> truth = truthOf(item);
  Json json;
  json["type"] = truth ? "boolean" : "multiple";
  json["difficulty"] = item.difficulty < 0.4 ? "easy" : item.difficulty > 0.6 ? "hard" : "medium";
  json["category"] = carriers::escapedHtml(item.tags.empty() ? "" : item.tags.front());
  json["question"] = carriers::escapedHtml(item.stem);
  json["correct_answer"] = carriers::escapedHtml(item.keyOption().text);
  json["incorrect_answers"] = Json::array();
  for (const Option& option : distractors(item))
    json["incorrect_answers"].push_back(carriers::escapedHtml(option.text));
  return json;
}

Exported write(const Pack& pack, const WriteOptions&) {
  Json json = {{"response_code", 0}};
  if (!pack.title.empty()) json["title"] = pack.title;
  json["licence"] = pack.licence;
  json["results"] = Json::array();
  for (const Item& item : pack.items) json["results"].push_back(resultJson(item));
  constexpr const char* title = "Open Trivia Database";
  std::vector<Finding> findings =
      lossesOf(pack, {.tags = true, .difficulty = true, .title = true, .licence = true}, title);
  addLoss(
      pack, title, "tags after the first",
      [](const Item& item) { return item.tags.size() > 1 || item.sensitive; }, findings);
  return {json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n", std::move(findings)};
}

bool recognises(std::string_view bytes) {
  const std::size_t first = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
  if (first == std::string_view::npos || (bytes[first] != '{' && bytes[first] != '[')) return false;
  const auto names = [&](std::string_view name) { return bytes.find(name) != bytes.npos; };
  return names("\"response_code\"") || names("\"incorrect_answers\"") ||
         names("\"incorrectAnswers\"");
}

}  // namespace

Format openTrivia() {
  return {"opentdb", "Open Trivia Database JSON", {".opentdb.json", ".json"}, recognises, read,
          write};
}

}  // namespace questions::format
