#include <algorithm>
#include <utility>

#include "questions/carriers/html_text.h"
#include "questions/carriers/plain_text.h"
#include "questions/columns/answers.h"
#include "questions/columns/labels.h"
#include "questions/columns/names.h"
#include "questions/formats/markdown/markdown.h"
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

std::vector<std::string> linesOf(const std::string& text, bool atHardBreaks) {
  std::vector<std::string> lines(1);
  for (const char c : text) {
    if (c == softBreak || (c == hardBreak && atHardBreaks))
      lines.emplace_back();
    else
      lines.back() += c;
  }
  for (std::string& line : lines) line = trimmed(line);
  std::erase(lines, std::string());
  return lines;
}

std::string wordsOf(std::string text) {
  std::replace(text.begin(), text.end(), softBreak, ' ');
  std::replace(text.begin(), text.end(), hardBreak, '\n');
  return std::string(trimmed(text));
}

// Paragraphs stay apart.
void append(std::string& whole, std::string_view text) {
  if (!text.empty()) whole += (whole.empty() ? "" : "\n\n") + std::string(text);
}

// The first line that is the first of two options; the number of lines if there is none.
std::size_t firstOption(const std::vector<std::string>& lines) {
  for (std::size_t i = 0; i + 1 < lines.size(); ++i)
    if (labelOf(lines[i]).fits(0) && labelOf(lines[i + 1]).fits(1)) return i;
  return lines.size();
}

// "Q3. Which?", "3) Which?" and "Question 3: Which?" without their numbers; empty if that is all.
std::string withoutNumber(const std::string& heading) {
  std::size_t at = 0;
  for (const std::string_view word : {"question", "frage", "pregunta", "q"})
    if (at == 0 && text::lowered(heading).starts_with(word)) at = word.size();
  while (at < heading.size() && heading[at] == ' ') ++at;
  const std::size_t digits = std::min(heading.find_first_not_of("0123456789", at), heading.size());
  if (digits == at) return heading;
  const std::size_t words = std::min(heading.find_first_not_of(".):- ", digits), heading.size());
  return words > digits || words == heading.size() ? heading.substr(words) : heading;
}

}  // namespace

void QuestionMaker::heading(const std::string& text, unsigned level, std::size_t line) {
  end();
  line_ = line;
  headed_ = true;
  if (level > 1 || text.ends_with('?') || !intake_.pack().title.empty()) {
    heading_ = text;
  } else {
    intake_.pack().title = text;
    headed_ = false;
  }
}

void QuestionMaker::beginEntry(Box box) {
  if (depth_ < optionsDepth_) end();
  if (depth_ > optionsDepth_ && entries_.size() == 1 && entries_[0].box == Box::None) {
    prose_ = true;
    stem_ = entries_[0].text;  // the list in an entry holds the options of the question there
    entries_.clear();
    optionsDepth_ = depth_;
  }
  if (depth_ != optionsDepth_ || explaining_) return;
  if (!after_.empty()) beginNext();
  entries_.push_back({"", "", box, false});
}

// With what came after the options as its stem.
void QuestionMaker::beginNext() {
  std::string stem = std::exchange(after_, {});
  end();
  stem_ = std::move(stem);
  prose_ = true;
  line_ = textLine_;
}

void QuestionMaker::tick(Box box) {
  if (!entries_.empty()) entries_.back().box = box;
}

void QuestionMaker::embolden() {
  if (depth_ == optionsDepth_ && !entries_.empty()) entries_.back().bold = true;
}

// A question's comment stands before it.
void QuestionMaker::comment(std::string_view text, bool begins) {
  if (begins && !entries_.empty() && depth_ == 0) end();
  comments_ += text;
}

bool QuestionMaker::atEntry() const {
  return depth_ == optionsDepth_ && !explaining_ && !entries_.empty() &&
         entries_.back().text.empty();
}

void QuestionMaker::text(std::string text, Kind kind, std::size_t line) {
  const std::string whole = wordsOf(text);
  if (whole.empty()) return;
  textLine_ = line;
  if (stem_.empty() && entries_.empty()) {
    line_ = line;
    prose_ = kind == Kind::Paragraph;
  }
  // Files of ours have a comment at each question, and no options but those of lists.
  const std::vector<std::string> lines = linesOf(text, comments_.empty());
  const bool inEntry = depth_ >= optionsDepth_ && !entries_.empty() && !explaining_;
  if (kind == Kind::Quotation && !entries_.empty())
    append(inEntry ? entries_.back().note : explanation_, whole);
  else if (kind == Kind::Quotation)
    append(stem_, whole);
  else if (inEntry)
    entryText(lines, whole);
  else if (entries_.empty())
    questionText(lines, whole);
  else
    afterOptions(lines);
}

// An entry without a box may hold the whole question.
void QuestionMaker::entryText(const std::vector<std::string>& lines, const std::string& whole) {
  Entry& entry = entries_.back();
  const std::size_t first = comments_.empty() ? firstOption(lines) : lines.size();
  if (entry.box == Box::None && entries_.size() == 1 && first < lines.size()) {
    prose_ = true;
    stem_ = std::move(entry.text);
    entries_.clear();
    optionsDepth_ = depth_ + 1;
    return questionText(lines, whole);
  }
  if (entry.box == Box::None && entry.text.empty() && entries_.size() > 2 && lines.size() == 1 &&
      readVerdict(lines[0]))
    return entries_.pop_back();
  append(entry.text, whole);
}

void QuestionMaker::questionText(const std::vector<std::string>& lines, const std::string& whole) {
  const std::size_t first = comments_.empty() ? firstOption(lines) : lines.size();
  if (first == lines.size()) return append(stem_, whole);
  std::string before;
  for (std::size_t i = 0; i < first; ++i) before += (i > 0 ? " " : "") + lines[i];
  append(stem_, before);
  addLettered({lines.begin() + static_cast<std::ptrdiff_t>(first), lines.end()});
}

void QuestionMaker::addLettered(const std::vector<std::string>& lines) {
  lettered_ = true;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const Label label = labelOf(lines[i]);
    if (!label.fits(entries_.size()))
      return afterOptions({lines.begin() + static_cast<std::ptrdiff_t>(i), lines.end()});
    entries_.push_back({lines[i].substr(label.size), "", label.box, false});
  }
}

// The key, an explanation, more options; else the next question or, where each has a heading, a
// remark on this one.
void QuestionMaker::afterOptions(const std::vector<std::string>& lines) {
  const std::size_t first = firstOption(lines);
  if (!explaining_ && first < lines.size()) {
    beginNext();
    return questionText(lines, "");
  }
  std::string rest;
  for (const std::string& line : lines) {
    if (readVerdict(line)) continue;
    if (explaining_) {
      append(explanation_, line);
    } else if (lettered_ && labelOf(line).fits(entries_.size()) && rest.empty()) {
      const Label label = labelOf(line);
      entries_.push_back({line.substr(label.size), "", label.box, false});
    } else {
      rest += (rest.empty() ? "" : " ") + line;
    }
  }
  if (rest.empty()) return;
  append(after_, rest);
  if (!headed_) beginNext();
}

// "Answer: B", "Explanation: …".
bool QuestionMaker::readVerdict(const std::string& line) {
  const std::size_t colon = line.find(':');
  if (colon == std::string::npos || colon > 40) return false;
  const std::string_view meaning = meaningOf(plainName(line.substr(0, colon)));
  const std::string_view rest = trimmed(std::string_view(line).substr(colon + 1));
  if ((meaning == "key" || meaning == "options") && !rest.empty() && key_.empty()) {
    key_ = rest;
    return true;
  }
  if (meaning != "explanation") return false;
  explaining_ = true;
  append(explanation_, std::exchange(after_, {}));
  append(explanation_, rest);
  return true;
}

std::string QuestionMaker::wholeStem() const {
  const std::string heading = withoutNumber(heading_);
  if (heading.empty() || heading.find_first_not_of("0123456789. ") == std::string::npos)
    return stem_;
  // Topics have no number and no stop at their end, and stand above words.
  const bool stops = std::string_view("?:.!").find(heading.back()) != std::string_view::npos;
  if (!stem_.empty() && prose_ && heading == heading_ && !stops) return stem_;
  return stem_.empty() ? heading : heading + "\n\n" + stem_;
}

void QuestionMaker::end() {
  append(explanation_, after_);
  if (std::any_of(entries_.begin(), entries_.end(),
                  [](const Entry& entry) { return entry.box != Box::None; }) &&
      !lettered_) {
    for (const Entry& entry : entries_)
      if (entry.box == Box::None) append(explanation_, entry.text);
    std::erase_if(entries_, [](const Entry& entry) { return entry.box == Box::None; });
  }
  if (image_ && !entries_.empty())
    intake_.warn(line_, "", "holds an image", "the item keeps its text without it");
  if (entries_.size() > 1)
    hand();
  else
    leaveOutside();
  for (std::string* text : {&heading_, &stem_, &explanation_, &after_, &key_}) text->clear();
  if (!entries_.empty()) comments_.clear();
  entries_.clear();
  explaining_ = lettered_ = image_ = prose_ = false;
  optionsDepth_ = 1;
}

// Prose between questions is no fault; a question without a list may be.
void QuestionMaker::leaveOutside() {
  if (!entries_.empty() || wholeStem().ends_with('?'))
    intake_.leaveOut(line_, "", "fewer than two options");
}

std::vector<std::size_t> QuestionMaker::keys(const std::vector<Option>& options) const {
  if (!key_.empty()) return keysIn(options, key_, {});
  const bool ticked = std::any_of(entries_.begin(), entries_.end(),
                                  [](const Entry& entry) { return entry.box == Box::Ticked; });
  std::vector<std::size_t> keys;
  for (std::size_t i = 0; i < entries_.size(); ++i)
    if (ticked ? entries_[i].box == Box::Ticked : entries_[i].bold) keys.push_back(i);
  return keys;
}

void QuestionMaker::hand() {
  Item item;
  item.stem = wholeStem();
  item.explanation = explanation_;
  if (const auto ids = marked(comments_, "id"); !ids.empty()) item.id = ids.front();
  setTags(item, marked(comments_, "tag"));
  std::vector<std::string> texts;
  for (const Entry& entry : entries_) texts.push_back(entry.text);
  if (comments_.empty()) dropLetters(texts);
  for (std::size_t i = 0; i < texts.size(); ++i)
    item.options.push_back({std::move(texts[i]), entries_[i].note});
  std::vector<std::size_t> right = keys(item.options);
  if (right.size() > 1)
    return intake_.keep({item.id,
                         multipleResponse,
                         item.stem,
                         item.options,
                         std::move(right),
                         {},
                         item.explanation,
                         tagsOf(item),
                         ""},
                        line_, "");
  item.key = right.empty() ? entries_.size() : right.front();
  intake_.add(std::move(item), line_, "");
}

}  // namespace questions::format
