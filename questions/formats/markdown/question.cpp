#include "questions/formats/markdown/question.h"

#include <algorithm>
#include <map>
#include <optional>

#include "questions/carriers/html_text.h"
#include "questions/carriers/plain_text.h"
#include "questions/columns/answers.h"
#include "questions/columns/names.h"
#include "questions/formats/markdown/lines.h"
#include "questions/projection.h"
#include "questions/text/characters.h"

namespace questions::format {
namespace {

using carriers::trimmed;

// Values of "[id:abc] [tag:news]" in a comment, with entities for what would end them.
std::vector<std::string> marked(const std::string& comment, const std::string& name) {
  std::vector<std::string> values;
  const std::string opening = "[" + name + ":";
  for (std::size_t at = comment.find(opening); at != std::string::npos;
       at = comment.find(opening, at + 1)) {
    const std::size_t begin = at + opening.size();
    const std::size_t end = std::min(comment.find(']', begin), comment.size());
    values.push_back(carriers::textOfHtml(comment.substr(begin, end - begin)).text);
  }
  return values;
}

// The heading without its number; empty if that is all.
std::string topicOf(const std::string& heading) {
  const Numbered numbered = numberedIn(heading);
  return numbered.words > 0 ? heading.substr(numbered.words) : heading;
}

bool isCounted(const std::string& heading) {
  return heading.find_first_not_of("0123456789. ") == std::string::npos;
}

std::string wholeStem(const Question& question) {
  const std::string topic = topicOf(question.heading);
  if (topic.empty() || isCounted(topic)) return question.stem;
  // Topics have no number and no stop at their end, and stand above words.
  const bool stops = std::string_view("?:.!").find(topic.back()) != std::string_view::npos;
  const bool above = !question.stem.empty() && question.prose && topic == question.heading;
  if (above && (!stops || asksForTruth(topic))) return question.stem;
  return question.stem.empty() ? topic : topic + "\n\n" + question.stem;
}

// "B – the mayor said so": a letter that a sign parts from words that are no option's.
std::optional<std::size_t> letterIn(const Question& question, const std::vector<Option>& options,
                                    std::string_view key) {
  const OptionLine line = optionIn(key);
  if (line.label.letter != '\0') {
    const std::size_t index = static_cast<std::size_t>(line.label.letter - 'a');
    const bool sure = key[0] == '(' || key[1] == ')' || question.options.front().lettered;
    return sure && index < options.size() ? std::optional(index) : std::nullopt;
  }
  for (const std::string_view sign : {" - ", " – ", " — ", ": ", ", ", " ("})
    if (key.size() > sign.size() + 1 && key.substr(1).starts_with(sign)) {
      const std::vector<std::size_t> keys = keysIn(options, std::string(key.substr(0, 1)), {});
      return keys.size() == 1 ? std::optional(keys.front()) : std::nullopt;
    }
  return std::nullopt;
}

// Which options the words begin with, longest first; none if two would do.
std::optional<std::size_t> optionAt(const std::vector<Option>& options, std::string_view words) {
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < options.size(); ++i) {
    const std::string option = text::lowered(options[i].text);
    const bool fits = !option.empty() && text::lowered(words).starts_with(option) &&
                      (words.size() == option.size() ||
                       !text::isLetter(text::codePointAt(words, option.size()).value));
    if (fits && (!found || options[*found].text.size() < option.size())) found = i;
  }
  return found;
}

// Without what parts words from others, at both ends.
std::string_view withoutSigns(std::string_view words) {
  for (bool found = true; found;) {
    found = false;
    words = trimmed(words);
    for (const std::string_view sign : {"-", "–", "—", ":", ",", ".", "(", ")"})
      if (words.starts_with(sign)) {
        words.remove_prefix(sign.size());
        found = true;
      }
    if (words.ends_with(')') && words.find('(') == words.npos) words.remove_suffix(1);
  }
  return words;
}

// The options that the words after "Answer:" name; what else they say explains them.
std::vector<std::size_t> named(const Question& question, const std::vector<Option>& options,
                               const std::string& key, std::string& remark) {
  std::vector<std::size_t> keys = keysIn(options, key, {});
  if (!keys.empty()) return keys;
  if (const auto letter = letterIn(question, options, key)) {
    const std::string_view words = trimmed(
        std::string_view(key).substr(optionIn(key).label.size > 0 ? optionIn(key).begin : 1));
    const std::string_view rest = withoutSigns(words);
    const auto option = optionAt(options, rest);
    if (option && *option != *letter) return {};
    remark = option ? withoutSigns(rest.substr(options[*option].text.size())) : rest;
    return {*letter};
  }
  std::string bare = key;
  while (!bare.empty() && std::string_view(".!*").find(bare.back()) != std::string_view::npos)
    bare.pop_back();
  return bare == key ? keys : keysIn(options, bare, {});
}

std::vector<std::size_t> tickedIn(const Question& question) {
  const auto ticked = [](const Question::Entry& entry) { return entry.box == Box::Ticked; };
  const auto bold = [](const Question::Entry& entry) { return entry.bold; };
  const bool boxes = std::any_of(question.options.begin(), question.options.end(), ticked);
  std::vector<std::size_t> keys;
  for (std::size_t i = 0; i < question.options.size(); ++i)
    if (boxes ? ticked(question.options[i]) : bold(question.options[i])) keys.push_back(i);
  if (!boxes && keys.size() == question.options.size()) keys.clear();
  return keys;
}

std::vector<Option> optionsOf(const Question& question) {
  std::vector<Option> options;
  for (const Question::Entry& entry : question.options) options.push_back({entry.text, entry.note});
  return options;
}

bool hasBoxes(const Question& question) {
  return std::any_of(question.options.begin(), question.options.end(),
                     [](const Question::Entry& entry) { return entry.box == Box::Ticked; });
}

// All that says which option is right must say the same; what is only bold says nothing then.
struct Keys {
  std::vector<std::size_t> right;
  std::string fault;
};

Keys keysOf(const Question& question, const std::vector<Option>& options,
            std::string& explanation) {
  Keys keys{tickedIn(question), ""};
  bool known = hasBoxes(question);
  for (const std::string& key : question.keys) {
    std::string remark;
    std::vector<std::size_t> right = named(question, options, key, remark);
    std::sort(right.begin(), right.end());
    if (known && right != keys.right) keys.fault = "its keys contradict one another";
    keys.right = std::move(right);
    known = true;
    if (!remark.empty()) explanation = remark + (explanation.empty() ? "" : "\n\n" + explanation);
  }
  return keys;
}

std::string_view withoutStop(std::string_view key) {
  return key.ends_with('.') ? key.substr(0, key.size() - 1) : key;
}

// A claim that is true or false; what asks for options has none.
void handWithout(Question question, Item item, Intake& intake) {
  const auto truth =
      question.keys.size() == 1 ? truthIn(withoutStop(question.keys.front())) : std::nullopt;
  if (truth && question.options.empty()) {
    makeTruth(item, *truth);
    return intake.add(std::move(item), question.line, "");
  }
  const bool asks = question.started || !question.keys.empty() || item.stem.ends_with('?');
  if (asks || !question.options.empty())
    intake.leaveOut(question.line, "", "fewer than two options");
}

}  // namespace

Question Question::without(std::string stem, std::size_t line) {
  Question question;
  question.stem = std::move(stem);
  question.line = line;
  return question;
}

bool Question::hasKey() const { return !keys.empty() || !tickedIn(*this).empty(); }

bool Question::isTold() const {
  if (table) return true;
  const std::vector<Option> given = optionsOf(*this);
  std::string remark;
  return given.size() > 1 &&
         (hasBoxes(*this) || std::any_of(keys.begin(), keys.end(), [&](const std::string& key) {
            return !named(*this, given, key, remark).empty();
          }));
}

void answer(std::vector<Question>& questions, const Pairs& keys, const Pairs& remarks) {
  std::vector<Question*> asked;
  for (Question& question : questions)
    if (!question.table && !question.isBare()) asked.push_back(&question);
  const bool numbered = std::any_of(asked.begin(), asked.end(),
                                    [](const Question* question) { return question->number > 0; });
  std::map<std::size_t, std::vector<Question*>> byNumber;
  for (std::size_t i = 0; i < asked.size(); ++i)
    byNumber[numbered ? asked[i]->number : i + 1].push_back(asked[i]);
  const bool inOrder =
      std::equal(keys.begin(), keys.end(), asked.begin(), asked.end(),
                 [](const auto& key, const Question* one) { return key.first == one->number; });
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const auto& [number, key] = keys[i];
    if (inOrder)
      asked[i]->keys.push_back(key);
    else if (byNumber[number].size() == 1)  // else it is not known whose it is
      byNumber[number].front()->keys.push_back(key);
  }
  for (const auto& [number, remark] : remarks)
    if (const auto& found = byNumber[number]; found.size() == 1 && !remark.empty())
      found.front()->explanation += (found.front()->explanation.empty() ? "" : "\n\n") + remark;
}

void hand(Question question, Intake& intake) {
  if (question.image && !question.options.empty())
    intake.warn(question.line, "", "holds an image", "the item keeps its text without it");
  Item item;
  item.stem = wholeStem(question);
  item.explanation = question.explanation;
  if (const auto ids = marked(question.comments, "id"); !ids.empty()) item.id = ids.front();
  setTags(item, marked(question.comments, "tag"));
  constexpr std::size_t fewest = 2;
  if (question.options.size() < fewest)
    return handWithout(std::move(question), std::move(item), intake);
  item.options = optionsOf(question);
  Keys keys = keysOf(question, item.options, item.explanation);
  if (!keys.fault.empty()) return intake.leaveOut(question.line, "", keys.fault);
  if (keys.right.size() > 1)
    return intake.keep({item.id,
                        multipleResponse,
                        item.stem,
                        item.options,
                        std::move(keys.right),
                        {},
                        item.explanation,
                        tagsOf(item),
                        ""},
                       question.line, "");
  item.key = keys.right.empty() ? item.options.size() : keys.right.front();
  intake.add(std::move(item), question.line, "");
}

}  // namespace questions::format
