// md4c calls back for every block, span and piece of text; a writer gathers them into blocks.
#include "questions/text/markdown.h"

#include <gumbo.h>
#include <md4c.h>

#include "questions/error.h"
#include "questions/text/clean_text.h"
#include "questions/text/front_matter.h"

namespace text {
namespace {

// gumbo knows every named character reference.
std::string decodedEntity(const std::string& entity) {
  GumboOutput* page = gumbo_parse(entity.c_str());
  std::string text;
  const GumboVector& children = page->root->v.element.children;
  const auto* body = static_cast<const GumboNode*>(children.data[children.length - 1]);
  if (body->type == GUMBO_NODE_ELEMENT && body->v.element.children.length > 0) {
    const auto* first = static_cast<const GumboNode*>(body->v.element.children.data[0]);
    if (first->type == GUMBO_NODE_TEXT) text = first->v.text.text;
  }
  gumbo_destroy_output(&kGumboDefaultOptions, page);
  return text;
}

class Writer {
 public:
  void enterBlock(MD_BLOCKTYPE type) {
    if (startsBlock(type)) flush();
    if (isSkipped(type)) ++skipped_;
    if (type == MD_BLOCK_QUOTE) ++quotes_;
    if (type == MD_BLOCK_H) kind_ = ParagraphKind::Heading;
  }

  void leaveBlock(MD_BLOCKTYPE type) {
    if (startsBlock(type)) flush();
    if (isSkipped(type)) --skipped_;
    if (type == MD_BLOCK_QUOTE) --quotes_;
  }

  void enterSpan(MD_SPANTYPE type) { images_ += type == MD_SPAN_IMG ? 1 : 0; }
  void leaveSpan(MD_SPANTYPE type) { images_ -= type == MD_SPAN_IMG ? 1 : 0; }

  void text(MD_TEXTTYPE type, std::string_view piece) {
    if (skipped_ > 0 || type == MD_TEXT_HTML) return;
    std::string& target = images_ > 0 ? pictures_ : text_;
    if (type == MD_TEXT_ENTITY) {
      target += decodedEntity(std::string(piece));
    } else if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR) {
      target += ' ';
    } else {
      target += piece;
    }
  }

  std::vector<Block> take() {
    flush();
    return std::move(blocks_);
  }

 private:
  static bool startsBlock(MD_BLOCKTYPE type) {
    return type == MD_BLOCK_P || type == MD_BLOCK_H || type == MD_BLOCK_LI ||
           type == MD_BLOCK_QUOTE || isSkipped(type);
  }

  static bool isSkipped(MD_BLOCKTYPE type) {
    return type == MD_BLOCK_CODE || type == MD_BLOCK_HTML || type == MD_BLOCK_TABLE;
  }

  void flush() {
    const std::string words = collapseSpaces(cleanText(text_));
    const std::string caption = collapseSpaces(cleanText(pictures_));
    if (quotes_ > 0 && !kind_) kind_ = ParagraphKind::Quotation;
    if (!words.empty()) {
      blocks_.push_back({words, kind_});
    } else if (caption.find(' ') != std::string::npos) {
      blocks_.push_back({caption, ParagraphKind::Caption});
    }
    text_.clear();
    pictures_.clear();
    kind_.reset();
  }

  std::vector<Block> blocks_;
  std::string text_;
  std::string pictures_;  // the words that describe pictures
  std::optional<ParagraphKind> kind_;
  int skipped_ = 0;
  int quotes_ = 0;
  int images_ = 0;
};

Writer& writer(void* user) { return *static_cast<Writer*>(user); }

MD_PARSER callbacks() {
  MD_PARSER parser{};
  parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOINDENTEDCODEBLOCKS;
  parser.enter_block = [](MD_BLOCKTYPE type, void*, void* user) {
    writer(user).enterBlock(type);
    return 0;
  };
  parser.leave_block = [](MD_BLOCKTYPE type, void*, void* user) {
    writer(user).leaveBlock(type);
    return 0;
  };
  parser.enter_span = [](MD_SPANTYPE type, void*, void* user) {
    writer(user).enterSpan(type);
    return 0;
  };
  parser.leave_span = [](MD_SPANTYPE type, void*, void* user) {
    writer(user).leaveSpan(type);
    return 0;
  };
  parser.text = [](MD_TEXTTYPE type, const MD_CHAR* piece, MD_SIZE size, void* user) {
    writer(user).text(type, {piece, size});
    return 0;
  };
  return parser;
}

}  // namespace

Manuscript readMarkdown(std::string_view text, const std::string& file) {
  const FrontMatter front = readFrontMatter(text, file);
  text.remove_prefix(front.size);
  const MD_PARSER parser = callbacks();
  Writer writer;
  if (md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, &writer) != 0) {
    throw questions::Error({file}, "the Markdown could not be read; try it as plain text (.txt)");
  }
  return {front.attribution, front.language, writer.take()};
}

}  // namespace text
