#include "questions/document/spoken.h"

#include <cctype>
#include <string_view>

#include "questions/document/quotes.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

// Reads on through a text and knows whether it is between quotation marks.
class Marks {
 public:
  explicit Marks(std::string_view text) : text_(text) {}

  // Reads from one byte up to another; returns whether there was a mark.
  bool read(std::size_t begin, std::size_t end) {
    bool any = false;
    for (std::size_t at = begin; at < end; ++at) {
      const bool opens = text_.compare(at, 3, "“") == 0;
      const bool closes = text_.compare(at, 3, "”") == 0;
      const bool plain = text_[at] == '"' && !isInches(at);
      if (!opens && !closes && !plain) continue;
      open_ = opens || (plain && (open_ ? canOnlyOpen(text_, at) : !canOnlyClose(text_, at)));
      any = true;
    }
    return any;
  }

  bool open() const { return open_; }
  void close() { open_ = false; }

 private:
  bool isInches(std::size_t at) const {
    return !open_ && at > 0 && std::isdigit(static_cast<unsigned char>(text_[at - 1])) != 0;
  }

  std::string_view text_;
  bool open_ = false;
};

// "… asserted that it had been fair and said": what comes next are the words that were said.
bool announces(std::string_view paragraph) {
  const bool colon = paragraph.ends_with(':');
  const std::vector<Word> all = words(paragraph);
  if (all.empty() || (!colon && all.back().range.end != paragraph.size())) return false;
  return lexicon::isSayingVerb(lowered(all.back().text));
}

}  // namespace

std::vector<bool> spokenSentences(const Document& document) {
  std::vector<bool> spoken(document.sentences.size(), false);
  const std::vector<text::Paragraph>& paragraphs = document.article->paragraphs;
  Marks marks(document.text());
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    const text::Sentence& sentence = document.sentences[i];
    const bool opensParagraph = i == 0 || document.sentences[i - 1].paragraph != sentence.paragraph;
    if (opensParagraph) marks.close();
    const bool inside = marks.open();
    const bool marked = marks.read(sentence.range.begin, sentence.range.end);
    const std::string_view before =
        sentence.paragraph > 0
            ? text::slice(document.text(), paragraphs[sentence.paragraph - 1].range)
            : std::string_view();
    // A headline that ends in "police say" announces nothing.
    const bool announced = before != document.article->attribution.title && announces(before);
    spoken[i] = (inside && !marked) || announced;
  }
  return spoken;
}

bool isQuoted(const Document& document, std::size_t sentence, text::Range range) {
  const std::size_t paragraph = document.sentences[sentence].paragraph;
  Marks marks(document.text());
  marks.read(document.article->paragraphs[paragraph].range.begin, range.begin);
  return marks.open();
}

}  // namespace questions
