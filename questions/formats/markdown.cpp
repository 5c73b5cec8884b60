// Markdown: readable as it stands, and in every editor that shows task lists.
//   # Bridge opens
//
//   ## 1
//   <!-- [id:i1] [tag:money] -->
//
//   How much did the bridge cost?
//
//   - [x] €140 million
//   - [ ] €90 million
//     > why it is wrong
//
//   > explanation and evidence
// Read: a question is what stands before a list of two or more; its key is the ticked entry, or the
// only bold one, and several ticked ones are carried, not played; quotations after the list are the
// explanation, those inside an entry its note. Headings with words in them become part of the
// question if no paragraph stands below them. Loses kind, attribution, alteration, difficulty;
// explanation and evidence become one explanation. Runs of spaces become one.
#include <md4c.h>

#include <algorithm>
#include <utility>

#include "questions/carriers/html_text.h"
#include "questions/carriers/plain_text.h"
#include "questions/carriers/xml.h"
#include "questions/intake.h"
#include "questions/projection.h"

namespace questions::format {
namespace {

using carriers::trimmed;

constexpr std::string_view marks = "\\`*_[]<>&~|#";
constexpr std::string_view lineMarks = "+-=";

// --- Reading -------------------------------------------------------------------------------------

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

struct Entry {
  std::string text;
  std::string note;
  bool ticked = false;
  bool bold = false;
};

// Collects what the parser reports into questions.
class MarkdownReader {
 public:
  MarkdownReader(const std::string& text, Intake& intake)
      : text_(text), lines_(text), intake_(intake) {}

  void read() {
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_TASKLISTS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
      return static_cast<MarkdownReader*>(self)->enter(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) {
      return static_cast<MarkdownReader*>(self)->leave(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void*, void* self) {
      return static_cast<MarkdownReader*>(self)->span(type);
    };
    parser.leave_span = [](MD_SPANTYPE, void*, void*) { return 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
      return static_cast<MarkdownReader*>(self)->words(type, {text, size});
    };
    md_parse(text_.data(), static_cast<MD_SIZE>(text_.size()), &parser, this);
    endQuestion();
  }

 private:
  int enter(MD_BLOCKTYPE type, void* detail) {
    endText();
    if (type == MD_BLOCK_QUOTE) ++quotes_;
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) ++lists_;
    if (type == MD_BLOCK_H) level_ = static_cast<MD_BLOCK_H_DETAIL*>(detail)->level;
    if (type == MD_BLOCK_LI) enterEntry(*static_cast<MD_BLOCK_LI_DETAIL*>(detail));
    return 0;
  }

  void enterEntry(const MD_BLOCK_LI_DETAIL& detail) {
    if (lists_ > 1) return;
    const bool ticked = detail.is_task && (detail.task_mark == 'x' || detail.task_mark == 'X');
    entries_.push_back({"", "", ticked, false});
  }

  int leave(MD_BLOCKTYPE type) {
    switch (type) {
      case MD_BLOCK_QUOTE:
        --quotes_;
        break;
      case MD_BLOCK_UL:
      case MD_BLOCK_OL:
        --lists_;
        break;
      case MD_BLOCK_LI:
        if (lists_ == 1) endText();
        break;
      case MD_BLOCK_H:
        endHeading();
        break;
      case MD_BLOCK_P:
        endText();
        break;
      default:
        break;
    }
    return 0;
  }

  int span(MD_SPANTYPE type) {
    if (type == MD_SPAN_STRONG && lists_ == 1 && quotes_ == 0 && !entries_.empty())
      entries_.back().bold = true;
    if (type == MD_SPAN_IMG) image_ = true;
    return 0;
  }

  int words(MD_TEXTTYPE type, std::string_view text) {
    note(text);
    switch (type) {
      case MD_TEXT_BR:
        current_ += '\n';
        break;
      case MD_TEXT_SOFTBR:
        current_ += ' ';
        break;
      case MD_TEXT_ENTITY:
        current_ += carriers::textOfHtml(text).text;
        break;
      case MD_TEXT_HTML:
        markup(text);
        break;
      default:
        current_ += startsEntry() ? withoutBox(text) : text;
    }
    return 0;
  }

  bool startsEntry() const {
    return lists_ == 1 && quotes_ == 0 && current_.empty() && !entries_.empty() &&
           entries_.back().text.empty();
  }

  // The parser overlooks the box of an entry that follows one with a quotation in it. An escaped
  // bracket comes as a text of its own.
  std::string_view withoutBox(std::string_view text) {
    const bool ticked = text.starts_with("[x] ") || text.starts_with("[X] ");
    entries_.back().ticked = entries_.back().ticked || ticked;
    return ticked || text.starts_with("[ ] ") ? text.substr(4) : text;
  }

  // Comments hold ids and tags; a question's comment stands before it.
  void markup(std::string_view text) {
    if (text.starts_with("<!--") || inComment_) {
      if (!inComment_ && !entries_.empty() && lists_ == 0) endQuestion();
      comments_ += text;
      inComment_ = text.find("-->") == std::string_view::npos;
    } else {
      current_ += carriers::textOfHtml(text).text;
    }
  }

  // The line on which the text began that is being read.
  void note(std::string_view text) {
    const bool inside = text.data() >= text_.data() && text.data() < text_.data() + text_.size();
    if (inside && current_.empty())
      began_ = lines_.at(static_cast<std::size_t>(text.data() - text_.data()));
  }

  void endText() {
    const std::string text(trimmed(std::exchange(current_, {})));
    if (text.empty()) return;
    if (lists_ > 0 && !entries_.empty())
      append(quotes_ > 0 ? entries_.back().note : entries_.back().text, text);
    else if (quotes_ > 0 && !entries_.empty())
      append(explanation_, text);
    else
      addStem(text);
  }

  void addStem(const std::string& text) {
    if (!entries_.empty()) endQuestion();
    if (stem_.empty()) line_ = began_;
    append(stem_, text);
  }

  // Paragraphs stay apart.
  static void append(std::string& whole, const std::string& text) {
    whole += (whole.empty() ? "" : "\n\n") + text;
  }

  void endHeading() {
    const std::string text(trimmed(std::exchange(current_, {})));
    endQuestion();
    if (level_ == 1 && intake_.pack().title.empty())
      intake_.pack().title = text;
    else if (text.find_first_not_of("0123456789. ") != std::string::npos)
      heading_ = text;
    line_ = began_;
  }

  void endQuestion() {
    const std::string heading = std::exchange(heading_, {});
    std::string stem = std::exchange(stem_, {});
    const std::vector<Entry> entries = std::exchange(entries_, {});
    const std::string explanation = std::exchange(explanation_, {});
    if (std::exchange(image_, false) && !entries.empty())
      intake_.warn(line_, "", "holds an image", "the item keeps its text without it");
    if (entries.size() < 2) return leaveText(stem, entries);
    Item item;
    item.stem = stem.empty() ? heading : stem;
    item.explanation = explanation;
    const std::string comments = std::exchange(comments_, {});
    if (const auto ids = marked(comments, "id"); !ids.empty()) item.id = ids.front();
    setTags(item, marked(comments, "tag"));
    addEntries(std::move(item), entries);
  }

  // Prose between questions is no fault; a question without a list may be.
  void leaveText(const std::string& stem, const std::vector<Entry>& entries) {
    if (!entries.empty() || stem.ends_with('?'))
      intake_.leaveOut(line_, "", "fewer than two options");
  }

  void addEntries(Item item, const std::vector<Entry>& entries) {
    const auto count = [&](bool Entry::*mark) {
      return std::count_if(entries.begin(), entries.end(), [&](const Entry& e) { return e.*mark; });
    };
    bool Entry::*mark = count(&Entry::ticked) > 0 ? &Entry::ticked : &Entry::bold;
    std::vector<std::size_t> keys;
    for (const Entry& entry : entries) {
      if (entry.*mark) keys.push_back(item.options.size());
      item.options.push_back({entry.text, entry.note});
    }
    if (keys.size() > 1)
      return intake_.keep({item.id,
                           multipleResponse,
                           item.stem,
                           item.options,
                           std::move(keys),
                           {},
                           item.explanation,
                           tagsOf(item),
                           ""},
                          line_, "");
    item.key = keys.empty() ? entries.size() : keys.front();
    intake_.add(std::move(item), line_, "");
  }

  const std::string& text_;
  carriers::Lines lines_;
  Intake& intake_;
  std::size_t began_ = 1, line_ = 1;
  unsigned level_ = 0;
  int quotes_ = 0, lists_ = 0;
  bool image_ = false, inComment_ = false;
  std::string current_, heading_, stem_, explanation_, comments_;
  std::vector<Entry> entries_;
};

Imported read(std::string_view bytes, const std::string& file) {
  Intake intake(file);
  const std::string text = intake.decoded(bytes);
  MarkdownReader(text, intake).read();
  return intake.finish();
}

// --- Writing -------------------------------------------------------------------------------------

// Signs that mean something anywhere, at the start of a line, or after a number there.
std::string escapedLine(std::string_view line) {
  std::string text;
  const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool numbered = i == digits && i > 0 && (line[i] == '.' || line[i] == ')');
    const bool leads = i == 0 && lineMarks.find(line[i]) != std::string_view::npos;
    const bool image = line[i] == '!' && i + 1 < line.size() && line[i + 1] == '[';
    if (numbered || leads || image || marks.find(line[i]) != std::string_view::npos) text += '\\';
    text += line[i];
  }
  return text;
}

// Lines with a break between them, all after the first with the prefix; an empty one parts
// paragraphs.
std::string markdownOf(const std::string& text, const std::string& prefix) {
  std::string markdown;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = std::string_view(text).substr(begin, end - begin);
    const bool breaks = begin > 0 && begin != end && text[begin - 1] == '\n' &&
                        !(begin > 1 && text[begin - 2] == '\n');
    if (begin > 0) markdown += (breaks ? "\\\n" : "\n") + prefix;
    markdown += escapedLine(line);
    begin = end + 1;
  }
  return markdown;
}

std::string mark(const std::string& name, const std::string& value) {
  std::string text = " [" + name + ":";
  for (const char c : value) {
    if (c == '-')
      text += "&#45;";
    else if (c == ']')
      text += "&#93;";
    else
      text += c == '\n' ? std::string("&#32;") : carriers::escapedHtml(std::string(1, c));
  }
  return text + "]";
}

std::string itemText(const UnplayedItem& item, std::size_t number) {
  std::string text = "\n## " + std::to_string(number) + "\n<!--" + mark("id", item.id);
  for (const std::string& tag : item.tags) text += mark("tag", tag);
  text += " -->\n\n" + markdownOf(item.stem, "") + "\n\n";
  for (std::size_t i = 0; i < item.options.size(); ++i) {
    const Option& option = item.options[i];
    text += (item.isKey(i) ? "- [x] " : "- [ ] ") + markdownOf(option.text, "  ") + "\n";
    if (!option.note.empty()) text += "  > " + markdownOf(option.note, "  > ") + "\n";
  }
  if (item.explanation.empty()) return text;
  return text + "\n> " + markdownOf(item.explanation, "> ") + "\n";
}

Exported write(const Pack& pack, const WriteOptions&) {
  Exported exported{
      pack.title.empty()
          ? ""
          : "# " + escapedLine(carriers::textOfHtml(carriers::htmlOfText(pack.title)).text) + "\n",
      lossesOf(pack,
               {.notes = true,
                .explanations = true,
                .tags = true,
                .ids = true,
                .unplayed = {multipleResponse}},
               "Markdown")};
  std::size_t number = 0;
  for (const Item& item : pack.items)
    exported.bytes += itemText(withFeedback(item, pack), ++number);
  for (const UnplayedItem& item : pack.unplayed)
    if (item.kind == multipleResponse) exported.bytes += itemText(item, ++number);
  return exported;
}

// A ticked entry of a list.
bool recognises(std::string_view bytes) {
  return bytes.find("- [x]") != std::string_view::npos ||
         bytes.find("- [X]") != std::string_view::npos ||
         bytes.find("* [x]") != std::string_view::npos;
}

}  // namespace

Format markdown() {
  return {"markdown", "Markdown", {".md", ".markdown"}, recognises, read, write};
}

}  // namespace questions::format
