// Divides paragraphs that hold more than one thing, then names what each part is. Only general
// forms of text decide: no word of any one article.
#include "questions/text/paragraph_kinds.h"

#include <algorithm>

#include "questions/text/caption.h"
#include "questions/text/clean_text.h"
#include "questions/text/date_line.h"
#include "questions/text/dateline.h"
#include "questions/text/notice.h"
#include "questions/text/pattern.h"

namespace text {
namespace {

constexpr std::size_t mostHeadingWords = 16;
constexpr std::size_t mostTitleWords = 30;
constexpr std::size_t mostScrapWords = 6;

std::size_t wordCount(std::string_view text) {
  return text.empty() ? 0 : static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

// Ends as a sentence does, closing quotation marks and brackets left aside.
bool endsSentence(std::string_view text) {
  static const Pattern pattern{R"([.!?…:;,。！？؟।][”"’')\]»]*$)"};
  return pattern.matches(text.substr(text.size() > 40 ? text.find(' ', text.size() - 40) + 1 : 0));
}

bool isHeading(std::string_view text, std::size_t mostWords) {
  static const Pattern start{R"(^[“"‘'«(¿¡]*[\p{Lu}\p{Lo}\p{Nd}$£€])"};
  return wordCount(text) <= mostWords && !endsSentence(text) && start.matches(text.substr(0, 20));
}

// "Arrivederci, Italia!", "Who owns the moon?" at the head of an article: a headline may call or
// ask.
bool isCall(std::string_view text) {
  return (text.ends_with('!') || text.ends_with('?')) &&
         text.find(". ") == std::string_view::npos &&
         isHeading(text.substr(0, text.size() - 1), mostHeadingWords);
}

// "Carmaker Ends Talks With U.S.", "The Few. The Proud. The Marines?": every word but the smallest
// has a capital, and what stands at the end is no mere stop.
bool isTitleCased(std::string_view text) {
  static const Pattern small{
      R"((?:^|[^\p{L}\p{N}’'-])(?!(?:the|and|for|but|with|from|into|over)\b)\p{Ll}\p{L}{2,})"},
      title{
          R"(^\p{Lu}.*\s\p{Lu}\p{L}{2,}.*\s\p{Lu}.*(?:[?!]|\p{Lu}\.|Inc\.|Corp\.|Co\.|Ltd\.|Jr\.)$)"};
  return wordCount(text) <= mostHeadingWords && title.matches(text) && !small.matches(text) &&
         datelineSize(text) == 0;
}

// Wholly inside one pair of quotation marks, or opened by one that the next paragraph closes.
bool isQuotation(std::string_view text) {
  static const Pattern pattern{R"(^“[^“”]*”?$)", R"(^"[^"]*"?$)", R"(^„[^“”]*[“”]$)",
                               R"(^«[^«»]*»?$)"};
  return pattern.matches(text);
}

// A few words that neither head nor say anything: "end of list", "Image caption,", "___".
bool isScrap(std::string_view text) {
  return wordCount(text) <= mostScrapWords &&
         (!endsSentence(text) || text.ends_with(',') || text.ends_with(';'));
}

class Classifier {
 public:
  void add(const Block& block) {
    if (block.kind == ParagraphKind::Heading) {
      addHeading(block.text);
    } else if (isEndMatter_) {
      push(block.text, ParagraphKind::Notice);
    } else if (block.kind == ParagraphKind::Caption) {
      addWithoutNotice(block.text, &Classifier::addStatedCaption);
    } else if (block.kind == ParagraphKind::Notice && !dayOfLine(block.text).empty()) {
      push(block.text, ParagraphKind::Dateline);
    } else if (block.kind && block.kind != ParagraphKind::Body) {
      push(block.text, *block.kind);
    } else {
      addUnmarked(block.text);
    }
  }

  std::vector<Block> take() { return std::move(blocks_); }

 private:
  void push(std::string_view text, ParagraphKind kind) {
    const std::string clean = collapseSpaces(text);
    if (!clean.empty()) blocks_.push_back({clean, kind});
  }

  void addHeading(std::string_view text) {
    static const Pattern endMatter{
        R"((?i)^(?:notes(?: and references)?|references|(?:external|sister|related) links?|sources?|citations|footnotes|bibliography|further reading|see also|comments|related (?:news|articles|stories|topics|content)|more on this(?: story| topic)?|read more|about the authors?)$)"};
    isEndMatter_ = endMatter.matches(text);
    const bool notice = isEndMatter_ || isNotice(text);
    push(text, notice ? ParagraphKind::Notice : ParagraphKind::Heading);
  }

  void addUnmarked(std::string_view text) {
    if (!dayOfLine(text).empty()) return push(text, ParagraphKind::Dateline);
    if (isNotice(text)) return push(text, ParagraphKind::Notice);
    addWithoutNotice(text, &Classifier::addTold);
  }

  // Adds the paragraph in the way given, and a notice at its end for itself.
  void addWithoutNotice(std::string_view text, void (Classifier::*addRest)(std::string_view)) {
    const std::size_t notice = noticeAtEnd(text);
    (this->*addRest)(collapseSpaces(text.substr(0, notice)));
    push(text.substr(notice), ParagraphKind::Notice);
  }

  void addTold(std::string_view text) {
    if (text.empty()) return;
    const CaptionParts parts = captionParts(text);
    if (parts.isCaption) return addCaption(text, parts);
    const bool first = blocks_.empty();
    if (isHeading(text, first ? mostTitleWords : mostHeadingWords) ||
        (first && (isCall(text) || isTitleCased(text))))
      return push(text, ParagraphKind::Heading);
    if (isQuotation(text)) return push(text, ParagraphKind::Quotation);
    if (isScrap(text)) return push(text, ParagraphKind::Notice);
    addBody(text);
  }

  void addStatedCaption(std::string_view text) { addCaption(text, captionParts(text)); }

  void addCaption(std::string_view text, const CaptionParts& parts) {
    push(text.substr(0, parts.labelEnd), ParagraphKind::Notice);
    push(text.substr(parts.labelEnd, parts.creditBegin - parts.labelEnd), ParagraphKind::Caption);
    push(text.substr(parts.creditBegin), ParagraphKind::Notice);
  }

  void addBody(std::string_view text) {
    std::size_t head = leadingDate(text);
    if (head > 0 && !startsSentence(text.substr(head))) head = 0;
    if (head == 0 && !hasBody_) head = datelineSize(text);
    push(text.substr(0, head), ParagraphKind::Dateline);
    push(text.substr(head), ParagraphKind::Body);
    hasBody_ = true;
  }

  static bool startsSentence(std::string_view rest) {
    static const Pattern pattern{R"(^ [“"‘]?\p{Lu})"};
    return pattern.matches(rest.substr(0, 20));
  }

  std::vector<Block> blocks_;
  bool hasBody_ = false;
  bool isEndMatter_ = false;  // below a heading such as "References"
};

}  // namespace

std::vector<Block> classified(std::vector<Block> blocks) {
  Classifier classifier;
  for (const Block& block : blocks) classifier.add(block);
  return classifier.take();
}

}  // namespace text
