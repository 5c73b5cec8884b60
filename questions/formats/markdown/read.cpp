// Reads Markdown: the parser's events become pieces of text, and those become questions.
#include <gumbo.h>
#include <md4c.h>

#include <algorithm>
#include <utility>

#include "questions/carriers/html_text.h"
#include "questions/carriers/plain_text.h"
#include "questions/carriers/xml.h"
#include "questions/columns/labels.h"
#include "questions/formats/markdown/markdown.h"

namespace questions::format {
namespace {

using carriers::trimmed;

// "---", lines such as "title: …", "---" at the start: settings of some program, no questions.
std::size_t frontMatter(std::string_view text) {
  if (!text.starts_with("---\n")) return 0;
  const std::size_t end = text.find("\n---\n", 3);
  if (end == std::string_view::npos) return 0;
  for (std::size_t begin = 4; begin < end;) {
    const std::size_t next = std::min(text.find('\n', begin), end);
    const std::string_view line = text.substr(begin, next - begin);
    const bool continues = line.empty() || line[0] == ' ' || line[0] == '-' || line[0] == '#';
    if (!continues && line.find(':') == std::string_view::npos) return 0;
    begin = next + 1;
  }
  return end + 5;
}

std::string withoutReturns(const std::string& text) {
  std::string lines;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n') lines += text[i];
  return lines;
}

// Whether HTML has an element of that name: "<b>" is a tag, "<URL>" is not.
bool isTag(std::string_view markup) {
  const std::size_t begin = markup.starts_with("</") ? 2 : 1;
  const std::size_t end = std::min(markup.find_first_of(" />\t\n", begin), markup.size());
  const std::string name(markup.substr(begin, end - begin));
  return begin == 2 || gumbo_tag_enum(name.c_str()) != GUMBO_TAG_UNKNOWN;
}

class MarkdownReader {
 public:
  MarkdownReader(std::string_view text, std::size_t linesBefore, Intake& intake)
      : text_(text), lines_(text), linesBefore_(linesBefore), questions_(intake) {}

  void read() {
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_TASKLISTS | MD_FLAG_NOHTMLBLOCKS | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
      return static_cast<MarkdownReader*>(self)->enter(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) {
      return static_cast<MarkdownReader*>(self)->leave(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
      return static_cast<MarkdownReader*>(self)->enterSpan(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
      return static_cast<MarkdownReader*>(self)->leaveSpan(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
      return static_cast<MarkdownReader*>(self)->words(type, {text, size});
    };
    md_parse(text_.data(), static_cast<MD_SIZE>(text_.size()), &parser, this);
    endText();
    questions_.finish();
  }

 private:
  int enter(MD_BLOCKTYPE type, void* detail) {
    endText();
    if (type == MD_BLOCK_QUOTE) ++quotes_;
    code_ = type == MD_BLOCK_CODE;
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) questions_.beginList();
    if (type == MD_BLOCK_H) level_ = static_cast<MD_BLOCK_H_DETAIL*>(detail)->level;
    if (type == MD_BLOCK_LI) beginEntry(*static_cast<MD_BLOCK_LI_DETAIL*>(detail));
    return 0;
  }

  void beginEntry(const MD_BLOCK_LI_DETAIL& detail) {
    const bool ticked = detail.task_mark == 'x' || detail.task_mark == 'X';
    questions_.beginEntry(!detail.is_task ? Box::None : ticked ? Box::Ticked : Box::Empty);
  }

  int leave(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_H) {
      std::string text = std::exchange(current_, {});
      std::replace(text.begin(), text.end(), softBreak, ' ');
      questions_.heading(std::string(trimmed(text)), level_, began_);
    } else {
      endText();
    }
    if (type == MD_BLOCK_QUOTE) --quotes_;
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) questions_.endList();
    return 0;
  }

  int enterSpan(MD_SPANTYPE type, void* detail) {
    if (type == MD_SPAN_STRONG && quotes_ == 0) questions_.embolden();
    if (type == MD_SPAN_A) {
      const MD_ATTRIBUTE& href = static_cast<MD_SPAN_A_DETAIL*>(detail)->href;
      link_ = std::string(href.text, href.size);
    }
    if (type == MD_SPAN_IMG) {
      questions_.image();
      current_ += '[';
    }
    return 0;
  }

  // A source that an explanation names is worth keeping.
  int leaveSpan(MD_SPANTYPE type) {
    if (type == MD_SPAN_A && questions_.isAfterOptions() && !current_.ends_with(link_))
      current_ += " (" + link_ + ")";
    if (type == MD_SPAN_IMG && current_.ends_with('['))
      current_.pop_back();
    else if (type == MD_SPAN_IMG)
      current_ += ']';
    return 0;
  }

  int words(MD_TEXTTYPE type, std::string_view text) {
    note(text);
    switch (type) {
      case MD_TEXT_BR:
        current_ += hardBreak;
        break;
      case MD_TEXT_SOFTBR:
        current_ += softBreak;
        break;
      case MD_TEXT_ENTITY:
        current_ += carriers::textOfHtml(text).text;
        break;
      case MD_TEXT_HTML:
        markup(text);
        break;
      default:
        current_ += withoutBox(text);
    }
    return 0;
  }

  // The parser overlooks the box of an entry that follows one with a quotation in it, and does not
  // know round ones. An escaped bracket comes as a text of its own.
  std::string_view withoutBox(std::string_view text) {
    if (!current_.empty() || quotes_ > 0 || !questions_.atEntry()) return text;
    const Label label = labelOf(text);
    if (label.letter != '\0' || label.box == Box::None) return text;
    questions_.tick(label.box);
    return text.substr(label.size);
  }

  void markup(std::string_view text) {
    if (text.starts_with("<!--") || inComment_) {
      questions_.comment(text, !inComment_);
      inComment_ = text.find("-->") == std::string_view::npos;
    } else if (!current_.empty() && !isTag(text)) {
      current_ += text;
    }
  }

  // The line on which the text began that is being read.
  void note(std::string_view text) {
    const bool inside = text.data() >= text_.data() && text.data() < text_.data() + text_.size();
    if (inside && current_.empty())
      began_ = linesBefore_ + lines_.at(static_cast<std::size_t>(text.data() - text_.data()));
  }

  void endText() {
    using Kind = QuestionMaker::Kind;
    const Kind kind = quotes_ > 0 ? Kind::Quotation : code_ ? Kind::Code : Kind::Paragraph;
    questions_.text(std::exchange(current_, {}), kind, began_);
  }

  std::string_view text_;
  carriers::Lines lines_;
  std::size_t linesBefore_;
  QuestionMaker questions_;
  std::size_t began_ = 1;
  unsigned level_ = 0;
  int quotes_ = 0;
  bool code_ = false, inComment_ = false;
  std::string current_, link_;
};

}  // namespace

Imported readMarkdown(std::string_view bytes, const std::string& file) {
  Intake intake(file);
  const std::string text = withoutReturns(intake.decoded(bytes));
  const std::size_t begin = frontMatter(text);
  const auto before =
      std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(begin), '\n');
  MarkdownReader(std::string_view(text).substr(begin), static_cast<std::size_t>(before), intake)
      .read();
  return intake.finish();
}

}  // namespace questions::format
