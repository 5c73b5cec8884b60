// Makes questions of the parts of a document: what stands before options is a stem, what follows
// them is a key, an explanation, or the next stem.
#include <algorithm>
#include <utility>

#include "questions/formats/markdown/lines.h"
#include "questions/formats/markdown/markdown.h"
#include "questions/formats/markdown/question.h"

namespace questions::format {
namespace {

// Paragraphs stay apart.
void append(std::string& whole, std::string_view text) {
  if (!text.empty()) whole += (whole.empty() ? "" : "\n\n") + std::string(text);
}

bool asks(const std::string& words) { return words.ends_with('?'); }

class QuestionMaker {
 public:
  QuestionMaker(const std::vector<Part>& parts, const Document& document, std::string& title)
      : parts_(parts), document_(document), title_(title) {}

  // In order; a table is one with a table and nothing else.
  std::vector<Question> make() {
    for (at_ = 0; at_ < parts_.size(); ++at_) take(parts_[at_]);
    end();
    return std::move(questions_);
  }

  // The keys that stand in one place for all, and what explains them, by their numbers.
  const Pairs& pairs() const { return pairs_; }
  const Pairs& remarks() const { return remarks_; }

 private:
  void take(const Part& part) {
    const Piece& piece = document_.pieces[part.piece];
    if (part.piece != lastPiece_) {
      comments_ += piece.comments;
      images_ = images_ || piece.image;
      lastPiece_ = part.piece;
    }
    switch (part.sort) {
      case Sort::Heading:
        return takeHeading(part, piece.level);
      case Sort::Start:
        return takeStart(part);
      case Sort::Words:
      case Sort::Quotation:
        return takeWords(part);
      case Sort::Option:
        return takeOption(part);
      case Sort::More:
      case Sort::Note:
        return takeMore(part);
      case Sort::Key:
        return takeKey(part);
      case Sort::Explanation:
        return takeExplanation(part);
      case Sort::Pair:
        pairs_.push_back({part.number, wordsOf(part.text)});
        return;
      case Sort::Rule:
        return takeRule();
      case Sort::Table:
        end();
        question_.table = &piece.table;
        return end();
    }
  }

  // The first of the highest level is the title, unless it asks.
  void takeHeading(const Part& part, std::size_t level) {
    const std::string words = wordsOf(part.text);
    end();
    question_.line = part.line;
    question_.number = part.number;
    if (level > 1 || asks(words) || part.number > 0 || !title_.empty()) {
      question_.heading = words;
      question_.headed = true;
    } else {
      title_ = words;
    }
  }

  // A heading above the first words of a question belongs to it.
  void takeStart(const Part& part) {
    const bool headed = !question_.heading.empty() && question_.isBare() && between_.empty();
    if (!headed) end();
    question_.line = part.line;
    question_.started = true;
    question_.headed = false;
    question_.inList = document_.pieces[part.piece].list > 0;
    if (part.number > 0) question_.number = part.number;
    question_.stem = wordsOf(part.text);
    question_.prose = true;
  }

  void takeWords(const Part& part) {
    if (wordsOf(part.text).empty()) return;
    if (question_.awaitsKey()) {
      question_.keys.back() = wordsOf(part.text);
    } else if (question_.options.empty()) {
      if (question_.started && !question_.keys.empty()) return between_.push_back(&part);
      addToStem(part);
    } else if (part.sort == Sort::Quotation) {
      flush();
      append(question_.explanation, withLinks(part.text));
    } else {
      between_.push_back(&part);
    }
  }

  void addToStem(const Part& part) {
    const std::string words = wordsOf(part.text);
    // Two paragraphs that ask are two questions, of which the first has no options.
    const bool second = !part.ours && !question_.started && !question_.headed && asks(words) &&
                        asks(question_.stem);
    if (second) end();
    if (question_.stem.empty()) {
      question_.prose = document_.pieces[part.piece].kind == Piece::Kind::Words;
      question_.line = part.line;
    }
    append(question_.stem, words);
  }

  void takeOption(const Part& part) {
    if (!continues(part) && !beginOptions(part)) {
      flush();
      append(question_.explanation, withLinks(part.text));
      return;
    }
    question_.options.push_back({wordsOf(part.text), "", part.box, part.bold, part.lettered});
    question_.ours = question_.ours || part.ours;
    lastOption_ = &part;
  }

  // Whether the option stands in the same list, or in the same run of lines, as the one before.
  bool continues(const Part& part) const {
    if (question_.options.empty() || !between_.empty() || !lastOption_) return false;
    const Piece &now = document_.pieces[part.piece], &before = document_.pieces[lastOption_->piece];
    const bool entries = now.list > 0 && now.opens;
    return entries ? now.list == before.list : !before.opens && part.lettered;
  }

  // The options of the next question, for which a stem must stand before them; a list that has
  // neither that nor a key belongs to what explains the question before.
  bool beginOptions(const Part& part) {
    if (question_.options.empty()) {
      if (question_.line == 0) question_.line = part.line;
      question_.image = std::exchange(images_, false);
      question_.comments = std::exchange(comments_, "");
      return true;
    }
    const bool strong = part.lettered || isMarked() || keyFollows();
    const bool closed = question_.explaining || question_.headed;
    if (!strong && (closed || between_.empty())) return false;
    beginNext();
    return beginOptions(part);
  }

  // What stands between the options becomes the next stem, or its last paragraph if the others
  // explain the question before.
  void beginNext() {
    std::vector<const Part*> stem = std::exchange(between_, {});
    std::vector<const Part*> rest;
    if (question_.explaining && stem.size() > 1) {
      auto last = stem.end() - 1;
      while (last != stem.begin() && isCode(**last)) --last;
      rest.assign(stem.begin(), last);
      stem.erase(stem.begin(), last);
    }
    between_ = std::move(rest);
    flush();
    end();
    for (const Part* part : stem) addToStem(*part);
  }

  bool isCode(const Part& part) const {
    return document_.pieces[part.piece].kind != Piece::Kind::Words;
  }

  // Whether an option of the list that begins here is marked as right.
  bool isMarked() const {
    std::size_t bold = 0, options = 0;
    for (std::size_t i = at_; i < parts_.size(); ++i) {
      const Sort sort = parts_[i].sort;
      if (sort != Sort::Option && sort != Sort::More && sort != Sort::Note) break;
      if (parts_[i].box != Box::None) return true;
      options += sort == Sort::Option;
      bold += parts_[i].bold;
    }
    return bold > 0 && bold < options;
  }

  bool keyFollows() const {
    for (std::size_t i = at_; i < parts_.size(); ++i) {
      const Sort sort = parts_[i].sort;
      if (sort == Sort::Key) return true;
      if (sort == Sort::Start || sort == Sort::Heading || sort == Sort::Pair) return false;
      if (sort == Sort::Option && i > at_ && parts_[i - 1].sort == Sort::Words) return false;
    }
    return false;
  }

  void takeMore(const Part& part) {
    if (question_.options.empty()) return takeWords(part);
    flush();
    Question::Entry& entry = question_.options.back();
    if (part.sort == Sort::Note)
      append(entry.note, wordsOf(part.text));
    else if (part.text.starts_with(softBreak))
      entry.text += " " + wordsOf(part.text);
    else
      append(entry.text, wordsOf(part.text));
  }

  // A second one, below words of their own, is that of a question without options.
  void takeKey(const Part& part) {
    const bool another = !question_.options.empty() && !between_.empty() && question_.hasKey() &&
                         asks(wordsOf(between_.back()->text));
    if (another) beginNext();
    flush();
    question_.keys.push_back(wordsOf(part.text));
    question_.inList = document_.pieces[part.piece].list > 0;
    question_.explaining = false;
  }

  void takeExplanation(const Part& part) {
    if (part.number > 0) return remarks_.push_back({part.number, withLinks(part.text)});
    if (question_.isBare()) return takeWords(part);
    flush();
    question_.explaining = true;
    append(question_.explanation, withLinks(part.text));
  }

  // What stands between belongs to the question before, which ends here but for its key.
  void takeRule() {
    if (question_.options.empty() && question_.keys.empty()) {
      if (!question_.headed || !question_.isBare()) end();
      return;
    }
    if (question_.awaitsKey()) return;
    flush();
    question_.explaining = question_.headed = false;
    question_.parted = true;
  }

  void flush() {
    for (const Part* part : std::exchange(between_, {}))
      append(question_.explanation, withLinks(part->text));
  }

  // Words at the end that nothing says to be an explanation are none.
  void end() {
    std::vector<const Part*> rest;
    for (const Part* part : std::exchange(between_, {}))
      (explains(*part) ? between_ : rest).push_back(part);
    flush();
    if (!question_.isBare() || question_.table || !question_.heading.empty())
      questions_.push_back(std::move(question_));
    question_ = {};
    lastOption_ = nullptr;
    for (const Part* part : rest)
      if (asks(wordsOf(part->text)))
        questions_.push_back(Question::without(wordsOf(part->text), part->line));
  }

  bool explains(const Part& part) const {
    if (question_.parted) return false;
    if (question_.explaining || question_.headed) return true;
    const bool outside = question_.inList && document_.pieces[part.piece].list == 0;
    return (question_.started || !question_.keys.empty()) && !outside;
  }

  const std::vector<Part>& parts_;
  const Document& document_;
  std::string& title_;
  std::vector<Question> questions_;
  Question question_;
  std::vector<const Part*> between_;  // words after the options, until it is known whose they are
  Pairs pairs_, remarks_;
  const Part* lastOption_ = nullptr;
  std::string comments_;
  std::size_t at_ = 0, lastPiece_ = static_cast<std::size_t>(-1);
  bool images_ = false;
};

}  // namespace

std::vector<Question> questionsOf(const Document& document, std::string& title) {
  const std::vector<Part> parts = partsOf(document);
  QuestionMaker maker(parts, document, title);
  std::vector<Question> questions = maker.make();
  answer(questions, maker.pairs(), maker.remarks());
  return questions;
}

}  // namespace questions::format
