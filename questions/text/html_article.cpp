// Finds the element that holds the prose, then walks it in document order and writes a block for
// every paragraph, leaving out furniture and lists of links.
#include "questions/text/html_article.h"

#include <algorithm>
#include <optional>
#include <set>

#include "questions/text/clean_text.h"
#include "questions/text/date_line.h"
#include "questions/text/html_furniture.h"
#include "questions/text/html_metadata.h"
#include "questions/text/html_page.h"
#include "questions/text/plain_text.h"

namespace text {
namespace {

constexpr std::size_t mostNamedNodes = 40;

bool isOneOf(std::string_view tag, std::initializer_list<std::string_view> tags) {
  return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

bool isHeading(std::string_view tag) {
  return tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6';
}

bool isInline(std::string_view tag) {
  return isOneOf(tag, {"a",    "span",    "abbr",   "acronym", "cite", "q",   "sub",  "sup",
                       "time", "label",   "ins",    "del",     "dfn",  "kbd", "samp", "var",
                       "mark", "bdi",     "bdo",    "data",    "ruby", "rt",  "rp",   "wbr",
                       "img",  "picture", "source", "amp-img", "dir"});
}

// The element, or the one around it where that adds prose before it and none behind: a lead.
std::size_t withLead(const HtmlPage& page, const std::vector<std::size_t>& prose,
                     std::size_t element) {
  for (std::size_t i = element; i != page[i].parent; i = page[i].parent) {
    const std::size_t parent = page[i].parent;
    std::size_t before = 0;
    for (std::size_t k = parent + 1; k < i; k = page[k].end) before += prose[k];
    if (before == 0 || before + prose[i] < prose[parent]) continue;
    element = parent;
  }
  return element;
}

// The innermost element that is said to be the article, or else that holds nearly all prose.
std::size_t mainElement(const HtmlPage& page, const std::vector<std::size_t>& prose) {
  std::size_t best = 0, narrow = 0;
  for (std::size_t i = 0; i < page.size(); ++i) {
    const HtmlNode& node = page[i];
    const bool stated = node.tag == "article" || node.tag == "main" ||
                        node.attribute("role") == "main" ||
                        node.attribute("itemprop") == "articleBody";
    if (stated && prose[i] * 10 >= prose[0] * 6 && prose[i] > 0) best = i;
    if (prose[i] * 10 >= prose[0] * 9 && prose[i] > 0) narrow = i;
  }
  return best != 0 ? best : withLead(page, prose, narrow);
}

// What has been read of the block that is being written.
struct Draft {
  std::string text;
  std::size_t linked = 0;  // bytes of text inside links
  int breaks = 0;          // <br> since the last text

  void add(const std::string& piece, bool link) {
    text += piece;
    if (link) linked += piece.size();
    if (piece.find_first_not_of(" \n\r\t\f") != std::string::npos) breaks = 0;
  }
};

class Extractor {
 public:
  Extractor(const HtmlPage& page, const std::vector<bool>& furniture)
      : page_(page), furniture_(furniture) {}

  std::vector<Block> extract(std::size_t root) {
    std::size_t i = root + 1;
    while (i < page_[root].end) {
      leaveUntil(i);
      i = enter(i);
    }
    leaveUntil(page_.size());
    flush();
    while (!blocks_.empty() && blocks_.back().kind == ParagraphKind::Heading) blocks_.pop_back();
    return std::move(blocks_);
  }

 private:
  // Reads the node and says which is next.
  std::size_t enter(std::size_t i) {
    const HtmlNode& node = page_[i];
    if (furniture_[i] || isFootnoteMark(i)) return skip(i);
    if (node.isText()) {
      draft_.add(node.text, links_ > 0);
    } else if (node.tag == "br") {
      lineBreak();
    } else if (node.tag == "pre") {
      return preformatted(i);
    } else {
      open(i);
    }
    return i + 1;
  }

  std::size_t skip(std::size_t i) {
    if (!isInline(page_[i].tag) && !page_[i].isText()) flush();
    return page_[i].end;
  }

  void lineBreak() {
    if (++draft_.breaks >= 2) return flush();
    draft_.text += ' ';
  }

  std::size_t preformatted(std::size_t i) {
    flush();
    const std::vector<Block> blocks = plainTextBlocks(cleanText(textOf(page_, i)));
    blocks_.insert(blocks_.end(), blocks.begin(), blocks.end());
    return page_[i].end;
  }

  void open(std::size_t i) {
    const HtmlNode& node = page_[i];
    if (isBlock(node)) flush();
    if (node.tag == "a") ++links_;
    if (node.tag == "q") draft_.text += "“";
    open_.push_back(i);
  }

  // Leaves every open element that ends at or before `i`.
  void leaveUntil(std::size_t i) {
    while (!open_.empty() && page_[open_.back()].end <= i) {
      const HtmlNode& node = page_[open_.back()];
      if (isBlock(node)) flush();
      if (node.tag == "a") --links_;
      if (node.tag == "q") draft_.text += "”";
      open_.pop_back();
    }
  }

  // Names of its own set a span apart: a credit, a caption.
  static bool isBlock(const HtmlNode& node) { return !isInline(node.tag) || isCaptionPart(node); }

  static bool isCaptionPart(const HtmlNode& node) {
    return hasClassWord(node, " caption credit credits copyright photographer photocredit ");
  }

  static bool isByline(const HtmlNode& node) {
    return hasClassWord(node, " byline bylines author authors contributor contributors timestamp ");
  }

  // "[1]" in a <sup>, a link to a footnote.
  bool isFootnoteMark(std::size_t i) const {
    if (page_[i].tag != "sup") return false;
    for (std::size_t k = i + 1; k < page_[i].end; ++k) {
      if (page_[k].tag == "a") return true;
    }
    return false;
  }

  // The kind that an open element gives its text; the innermost decides. A class counts only on a
  // small element: themes also name the whole page after its author.
  std::optional<ParagraphKind> kind() const {
    for (auto i = open_.rbegin(); i != open_.rend(); ++i) {
      const HtmlNode& node = page_[*i];
      const bool isSmall = node.end - *i <= mostNamedNodes;
      if (isHeading(node.tag)) return ParagraphKind::Heading;
      if (isOneOf(node.tag, {"figcaption", "caption"})) return ParagraphKind::Caption;
      if (isSmall && hasClassWord(node, " caption ")) return ParagraphKind::Caption;
      if (isSmall && (isByline(node) || isCaptionPart(node))) return ParagraphKind::Notice;
      if (node.tag == "blockquote") return ParagraphKind::Quotation;
    }
    return std::nullopt;
  }

  bool isInside(std::initializer_list<std::string_view> tags) const {
    return std::any_of(open_.begin(), open_.end(),
                       [&](std::size_t i) { return isOneOf(page_[i].tag, tags); });
  }

  static bool endsSentence(std::string_view text) {
    const std::size_t last = text.find_last_not_of("\"')]”’» ");
    if (last == std::string_view::npos) return false;
    const std::string_view end = text.substr(0, last + 1);
    return end.ends_with('.') || end.ends_with('!') || end.ends_with('?') || end.ends_with("…") ||
           end.ends_with("。");
  }

  // Prose, rather than a link, a cell of data or an entry of a list.
  bool isTelling(const std::string& text, std::optional<ParagraphKind> kind) const {
    const bool mostlyLinked = draft_.linked * 10 > draft_.text.size() * 6;
    if (kind == ParagraphKind::Heading || kind == ParagraphKind::Caption) return true;
    if (mostlyLinked || isLabel(text)) return false;
    if (isInside({"li", "dd", "dt", "td", "th"})) return endsSentence(text);
    return !isInside({"figure"}) || kind == ParagraphKind::Quotation || endsSentence(text);
  }

  // A few words outside any paragraph: a section's name, a button.
  bool isLabel(const std::string& text) const {
    return !endsSentence(text) && !isInside({"p", "blockquote"}) && links_ == 0 &&
           std::count(text.begin(), text.end(), ' ') < 3 && dayOfLine(text).empty();
  }

  void flush() {
    const std::string text = collapseSpaces(cleanText(draft_.text));
    if (!text.empty()) {
      const auto stated = kind();
      if (isTelling(text, stated) && !isRepeated(text)) blocks_.push_back({text, stated});
    }
    draft_ = {};
  }

  // Pages repeat captions, pulled quotations and paragraphs made for other screens.
  bool isRepeated(const std::string& text) {
    return text.size() >= 40 && !seen_.insert(text).second;
  }

  const HtmlPage& page_;
  const std::vector<bool>& furniture_;
  std::vector<Block> blocks_;
  std::set<std::string> seen_;
  std::vector<std::size_t> open_;
  Draft draft_;
  int links_ = 0;
};

}  // namespace

Manuscript readHtml(std::string_view html, const std::string& file) {
  const HtmlPage page = parseHtml(html, file);
  const HtmlMetadata metadata = htmlMetadata(page, html);
  const std::vector<bool> furniture = htmlFurniture(page);
  const std::size_t root = mainElement(page, htmlProse(page, furniture));
  return {metadata.attribution, metadata.language, Extractor(page, furniture).extract(root)};
}

}  // namespace text
