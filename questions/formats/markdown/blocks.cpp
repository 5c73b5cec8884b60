// The parser's events as pieces of text that know the list they stand in.
#include <gumbo.h>
#include <md4c.h>

#include <algorithm>
#include <charconv>
#include <utility>

#include "questions/carriers/html_text.h"
#include "questions/carriers/plain_text.h"
#include "questions/carriers/xml.h"
#include "questions/formats/markdown/lines.h"
#include "questions/formats/markdown/markdown.h"
#include "questions/text/characters.h"

namespace questions::format {
namespace {

// "<br>", "</p>" as "br", "p"; empty if HTML has no element of that name: "<URL>" is no tag.
std::string tagIn(std::string_view markup) {
  const std::size_t begin = markup.starts_with("</") ? 2 : 1;
  const std::size_t end = std::min(markup.find_first_of(" />\t\n", begin), markup.size());
  const std::string name = text::lowered(markup.substr(begin, end - begin));
  return begin == 2 || gumbo_tag_enum(name.c_str()) != GUMBO_TAG_UNKNOWN ? name : "";
}

bool isBlock(std::string_view tag) {
  constexpr std::string_view blocks[] = {"p", "div", "details", "summary", "li", "tr", "ol", "ul"};
  return std::find(std::begin(blocks), std::end(blocks), tag) != std::end(blocks);
}

class PieceMaker {
 public:
  PieceMaker(std::string_view text, std::size_t linesBefore)
      : text_(text), lines_(text), linesBefore_(linesBefore) {}

  Document read() {
    MD_PARSER parser = {};
    parser.flags =
        MD_FLAG_TASKLISTS | MD_FLAG_TABLES | MD_FLAG_NOHTMLBLOCKS | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
      return static_cast<PieceMaker*>(self)->enter(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) {
      return static_cast<PieceMaker*>(self)->leave(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) {
      return static_cast<PieceMaker*>(self)->enterSpan(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
      return static_cast<PieceMaker*>(self)->leaveSpan(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
      return static_cast<PieceMaker*>(self)->words(type, {text, size});
    };
    md_parse(text_.data(), static_cast<MD_SIZE>(text_.size()), &parser, this);
    endText();
    return std::move(document_);
  }

 private:
  // A list around here, and its entry begun last.
  struct Place {
    std::size_t list;
    bool opened = false;  // whether the entry has text
    Box box = Box::None;
  };

  int enter(MD_BLOCKTYPE type, void* detail) {
    endText();
    if (type == MD_BLOCK_QUOTE) ++quotes_;
    code_ = type == MD_BLOCK_CODE;
    if (type == MD_BLOCK_H) level_ = static_cast<MD_BLOCK_H_DETAIL*>(detail)->level;
    if (type == MD_BLOCK_HR) addPiece(Piece::Kind::Rule, "");
    if (type == MD_BLOCK_TABLE) table_.clear();
    if (type == MD_BLOCK_TR) table_.push_back({0, {}, {}});
    if (quotes_ > 0) return 0;
    if (type == MD_BLOCK_UL) beginList(false, 1);
    if (type == MD_BLOCK_OL) beginList(true, static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start);
    if (type == MD_BLOCK_LI) beginEntry(*static_cast<MD_BLOCK_LI_DETAIL*>(detail));
    return 0;
  }

  void beginList(bool ordered, std::size_t start) {
    List list;
    list.parent = places_.empty() ? 0 : places_.back().list;
    list.ordered = ordered;
    list.start = start;
    list.first = document_.pieces.size();
    if (!places_.empty()) places_.back().opened = true;
    places_.push_back({document_.lists.size()});
    document_.lists.push_back(list);
  }

  void beginEntry(const MD_BLOCK_LI_DETAIL& detail) {
    const bool ticked = detail.task_mark == 'x' || detail.task_mark == 'X';
    ++document_.lists[places_.back().list].entries;
    places_.back().opened = false;
    setBox(!detail.is_task ? Box::None : ticked ? Box::Ticked : Box::Empty);
  }

  void setBox(Box box) {
    places_.back().box = box;
    List& list = document_.lists[places_.back().list];
    list.boxes = list.boxes || box != Box::None;
    list.emptyBoxes = list.emptyBoxes || box == Box::Empty;
  }

  int leave(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_H) {
      addPiece(Piece::Kind::Heading, std::exchange(current_, {}));
    } else if (type == MD_BLOCK_TH || type == MD_BLOCK_TD) {
      if (table_.back().cells.empty()) table_.back().number = began_;
      table_.back().cells.push_back(wordsOf(std::exchange(current_, {})));
    } else {
      endText();
    }
    if (type == MD_BLOCK_TABLE) addPiece(Piece::Kind::Table, "");
    if (type == MD_BLOCK_QUOTE) --quotes_;
    if (quotes_ > 0) return 0;
    if (type == MD_BLOCK_LI && !places_.back().opened) addPiece(Piece::Kind::Words, "");
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) {
      document_.lists[places_.back().list].end = document_.pieces.size();
      places_.pop_back();
    }
    return 0;
  }

  int enterSpan(MD_SPANTYPE type, void* detail) {
    if (type == MD_SPAN_STRONG) current_ += boldBegin;
    if (type == MD_SPAN_A) {
      const MD_ATTRIBUTE& href = static_cast<MD_SPAN_A_DETAIL*>(detail)->href;
      link_ = std::string(href.text, href.size);
      std::erase(link_, linkSign);
    }
    if (type == MD_SPAN_IMG) {
      image_ = true;
      current_ += '[';
    }
    return 0;
  }

  int leaveSpan(MD_SPANTYPE type) {
    if (type == MD_SPAN_STRONG) current_ += boldEnd;
    if (type == MD_SPAN_A && !link_.empty()) current_ += linkSign + link_ + linkSign;
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
    const bool first = current_.empty() && quotes_ == 0 && !places_.empty() &&
                       !places_.back().opened && places_.back().box == Box::None;
    if (!first) return text;
    const Label label = labelOf(text);
    if (label.letter != '\0' || label.box == Box::None) return text;
    setBox(label.box);
    return text.substr(label.size);
  }

  void markup(std::string_view text) {
    if (text.starts_with("<!--") || inComment_) {
      comments_ += text;
      inComment_ = text.find("-->") == std::string_view::npos;
    } else if (hasWords()) {
      const std::string tag = tagIn(text);
      if (tag.empty())
        current_ += text;
      else if (tag == "br" || isBlock(tag))
        current_ += tag == "br" ? hardBreak : softBreak;
    }
  }

  // Whether the text that is being read has more than where bold begins.
  bool hasWords() const {
    constexpr char signs[] = {boldBegin, boldEnd, '\0'};
    return current_.find_first_not_of(signs) != std::string::npos;
  }

  // The line on which the text began that is being read.
  void note(std::string_view text) {
    const bool inside = text.data() >= text_.data() && text.data() < text_.data() + text_.size();
    if (!inside || hasWords()) return;
    offset_ = static_cast<std::size_t>(text.data() - text_.data());
    began_ = linesBefore_ + lines_.at(offset_);
  }

  void endText() {
    using Kind = Piece::Kind;
    const Kind kind = quotes_ > 0 ? Kind::Quotation : code_ ? Kind::Code : Kind::Words;
    std::string text = std::exchange(current_, {});
    if (!wordsOf(text).empty() || image_) addPiece(kind, std::move(text));
  }

  void addPiece(Piece::Kind kind, std::string text) {
    Piece piece;
    piece.kind = kind;
    piece.text = std::move(text);
    piece.line = began_;
    piece.level = level_;
    piece.image = std::exchange(image_, false);
    piece.comments = std::exchange(comments_, {});
    if (kind == Piece::Kind::Table) piece.table = std::exchange(table_, {});
    if (!places_.empty()) enterPlace(piece);
    document_.pieces.push_back(std::move(piece));
  }

  void enterPlace(Piece& piece) {
    Place& place = places_.back();
    piece.list = place.list;
    piece.entry = document_.lists[place.list].entries;
    piece.box = place.box;
    piece.opens = !std::exchange(place.opened, true);
    const List& list = document_.listOf(piece);
    if (list.ordered) piece.number = writtenNumber(list.start + piece.entry - 1);
  }

  // The parser counts the entries of a list, whatever their numbers are.
  std::size_t writtenNumber(std::size_t counted) const {
    const std::size_t newline = text_.substr(0, offset_).rfind('\n');
    const std::size_t begin = newline == text_.npos ? 0 : newline + 1;
    const std::string_view before = text_.substr(begin, offset_ - begin);
    const std::size_t end = before.find_last_of(".)");
    if (end == before.npos || end == 0) return counted;
    std::size_t first = end;
    while (first > 0 && text::isDigit(before[first - 1])) --first;
    std::size_t number = 0;
    std::from_chars(before.data() + first, before.data() + end, number);
    return number > 0 ? number : counted;
  }

  std::string_view text_;
  carriers::Lines lines_;
  std::size_t linesBefore_;
  Document document_{{}, {List{}}};
  std::vector<Place> places_;
  carriers::Table table_;
  std::size_t began_ = 1, offset_ = 0;  // line and byte where the text began
  unsigned level_ = 0;
  int quotes_ = 0;
  bool code_ = false, inComment_ = false, image_ = false;
  std::string current_, link_, comments_;
};

}  // namespace

Document documentOf(std::string_view text, std::size_t linesBefore) {
  return PieceMaker(text, linesBefore).read();
}

}  // namespace questions::format
