// Tells what each piece of a document is for a question: lists are looked at as a whole, and words
// line by line, since people number, mark and answer questions in words.
#include <algorithm>
#include <utility>

#include "questions/columns/columns.h"
#include "questions/formats/markdown/lines.h"
#include "questions/formats/markdown/lists.h"
#include "questions/formats/markdown/markdown.h"

namespace questions::format {
namespace {

using Kind = Piece::Kind;

class PartMaker {
 public:
  explicit PartMaker(const Document& document) : document_(document), lists_(document) {}

  std::vector<Part> make() {
    for (at_ = 0; at_ < document_.pieces.size(); ++at_) take(piece());
    return std::move(parts_);
  }

 private:
  const Piece& piece() const { return document_.pieces[at_]; }

  Part& add(Sort sort, std::string text) {
    Part part;
    part.sort = sort;
    part.text = std::move(text);
    part.piece = at_;
    part.line = piece().line;
    part.ours = ours_;
    parts_.push_back(std::move(part));
    if (sort != Sort::More && sort != Sort::Note && sort != Sort::Quotation) run_ = 0;
    return parts_.back();
  }

  // Questions of ours have a comment with their id, and no options but those of lists.
  void take(const Piece& piece) {
    if (piece.kind == Kind::Heading) ours_ = false;
    if (piece.comments.find("[id:") != std::string::npos) ours_ = true;
    const bool options = roleOf(piece) == Role::Options;
    switch (piece.kind) {
      case Kind::Heading:
        return takeHeading(piece);
      case Kind::Rule:
        add(Sort::Rule, "");
        return;
      case Kind::Table:
        return takeTable(piece);
      case Kind::Code:
        add(options ? Sort::More : Sort::Words, piece.text);
        return;
      case Kind::Quotation:
        return takeQuotation(piece, options);
      case Kind::Words:
        if (ours_)
          add(!options      ? Sort::Words
              : piece.opens ? Sort::Option
                            : Sort::More,
              piece.text)
              .box = piece.box;
        else if (keys_)
          takePairs(piece);
        else
          options ? takeEntry(piece) : takeLines(piece);
    }
  }

  // --- Headings, quotations, tables

  void takeHeading(const Piece& piece) {
    const std::vector<std::string> lines = linesOf(piece.text);
    const std::string words = wordsOf(piece.text);
    const Label label = optionIn(words).label;
    // A line "---" right below a paragraph makes a heading of it.
    const bool option = run_ > 0 && label.size > 0 && label.fits(run_);
    if (lines.size() > 1 || option || verdictIn(words).kind != Verdict::Kind::None) {
      takeLines(piece);
      add(Sort::Rule, "");
      return;
    }
    if (keys_ && !pairsIn(words).empty()) return takePair(words);
    keys_ = keys_ && lists_.pairsFollow(at_);
    if (keys_ || takeTitle(words, {}, 0)) return;
    const std::size_t number = numberedIn(words).number;
    if (number > 0) last_ = number;
    Part& part = add(Sort::Heading, piece.text);
    part.number = number;
  }

  // "Answer key" above the keys of all; "Answer" above one; what says "Options" alone says nothing.
  bool takeTitle(const std::string& words, const std::vector<std::string>& lines, std::size_t i) {
    const Verdict::Kind kind = titleIn(words);
    if (kind == Verdict::Kind::None) return false;
    const bool pairs =
        i + 1 < lines.size() ? !pairsIn(wordsOf(lines[i + 1])).empty() : lists_.pairsFollow(at_);
    if (pairs && kind != Verdict::Kind::Options) {
      keys_ = true;
      remarks_ = kind == Verdict::Kind::Explanation;
      lastPair_ = 0;
      add(Sort::Rule, "");
    } else if (kind == Verdict::Kind::Key || kind == Verdict::Kind::Explanation) {
      add(kind == Verdict::Kind::Key ? Sort::Key : Sort::Explanation, "");
    }
    return true;
  }

  void takeQuotation(const Piece& piece, bool options) {
    const Sort sort = options ? Sort::Note : Sort::Quotation;
    std::vector<std::string> lines;
    if (!ours_) lines = linesOf(piece.text);
    const bool plain = std::none_of(lines.begin(), lines.end(), [](const std::string& line) {
      const Verdict::Kind kind = verdictIn(plainOf(line)).kind;
      return kind == Verdict::Kind::Key || kind == Verdict::Kind::Explanation;
    });
    if (plain) return add(sort, piece.text), void();
    for (const std::string& line : lines)
      if (!takeVerdict(line, lines, static_cast<std::size_t>(&line - &lines.front())))
        add(sort, line);
  }

  void takeTable(const Piece& piece) {
    const carriers::Table& table = piece.table;
    if (hasColumns(table)) return add(Sort::Table, ""), void();
    const bool pairs =
        keys_ || std::any_of(table.begin(), table.end(), [](const auto& row) {
          return row.cells.size() == 2 && titleIn(row.cells[1]) != Verdict::Kind::None;
        });
    std::string text;
    for (const carriers::Row& row : table) {
      const auto found = row.cells.size() < 2 ? std::vector<std::pair<std::size_t, std::string>>()
                                              : pairsIn(row.cells[0] + ". " + row.cells[1]);
      if (pairs && !found.empty()) addPair(found.front().first, found.front().second);
      if (!text.empty()) text += hardBreak;
      for (const std::string& cell : row.cells)
        text += (text.empty() || text.back() == hardBreak ? "" : " | ") + cell;
    }
    if (!pairs) add(Sort::Words, text);
  }

  // --- The keys of all questions in one place

  void addPair(std::size_t number, const std::string& words) {
    add(remarks_ ? Sort::Explanation : Sort::Pair, words).number = lastPair_ = number;
  }

  // What else stands there explains the key before.
  void takePair(const std::string& line) {
    const std::string words = wordsOf(line);
    const auto pairs = pairsIn(words);
    for (const auto& [number, key] : pairs) addPair(number, key);
    if (!pairs.empty() || lastPair_ == 0) return;
    const Verdict verdict = verdictIn(plainOf(line));
    const bool named = verdict.kind == Verdict::Kind::Explanation;
    add(Sort::Explanation, named ? cut(line, verdict.words) : line).number = lastPair_;
  }

  void takePairs(const Piece& piece) {
    const bool counted = document_.listOf(piece).ordered && piece.opens;
    const std::vector<std::string> lines = linesOf(piece.text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (counted && i == 0)
        addPair(piece.number, wordsOf(lines[i]));
      else
        takePair(lines[i]);
    }
  }

  // --- Words

  // An entry of a list of options; what follows on in its last line may be something else.
  void takeEntry(const Piece& piece) {
    const List& list = document_.listOf(piece);
    const std::string plain = plainOf(piece.text);
    const bool boxless = list.emptyBoxes && piece.box == Box::None;
    if (boxless && piece.opens && verdictIn(plain).kind == Verdict::Kind::None)
      return add(Sort::Explanation, piece.text), void();
    constexpr std::size_t fewest = 2;  // options before a key
    if (!piece.opens || (piece.entry > fewest && isVerdict(plain))) return takeLines(piece);
    const std::vector<std::string> lines = linesOf(piece.text);
    std::size_t end = std::min<std::size_t>(1, lines.size());
    while (end < lines.size() && !isSpecial(lines[end], false)) ++end;
    if (end == lines.size()) return addOption(piece.text, lists_.areLettered(piece.list));
    std::string text = lines[0];
    for (std::size_t i = 1; i < end; ++i) text += softBreak + lines[i];
    addOption(text, lists_.areLettered(piece.list));
    takeLines(piece, {lines.begin() + static_cast<std::ptrdiff_t>(end), lines.end()});
  }

  static bool isVerdict(std::string_view plain) {
    const Verdict::Kind kind = verdictIn(plain).kind;
    return kind == Verdict::Kind::Key || kind == Verdict::Kind::Keys ||
           kind == Verdict::Kind::Explanation;
  }

  void addOption(const std::string& text, bool lettered) {
    const OptionLine option = optionIn(plainOf(text));
    Part& part = add(Sort::Option, cut(text, lettered ? option.begin : option.outside, option.end));
    part.bold = isBold(text, option.begin, option.end);
    part.box = piece().box != Box::None ? piece().box : option.box;
    part.lettered = lettered;
  }

  void takeLines(const Piece& piece) { takeLines(piece, linesOf(piece.text)); }

  void takeLines(const Piece& piece, const std::vector<std::string>& lines) {
    const bool whole = lines.size() == linesOf(piece.text).size();
    const bool starts = whole && piece.opens && roleOf(piece) == Role::Questions;
    const Sort sort = whole && roleOf(piece) == Role::Options ? Sort::More : Sort::Words;
    const bool plain = std::none_of(lines.begin(), lines.end(), [&](const std::string& line) {
      return isSpecial(line, &line == &lines.front());
    });
    if (plain && whole && !keys_) {
      if (starts)
        takeStart(piece.text, piece.number);
      else
        add(sort, piece.text);
      return;
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (i == 0 && starts)
        takeStart(lines[i], piece.number);
      else if (!takeLine(lines, i))
        addLine(sort, lines[i], i);
    }
  }

  // Whether the line was something in particular.
  bool takeLine(const std::vector<std::string>& lines, std::size_t i) {
    const std::string& line = lines[i];
    if (keys_) {
      takePair(line);
      return true;
    }
    if (takeOption(lines, i)) return true;
    if (takeNumbered(line, i == 0) || takeVerdict(line, lines, i)) return true;
    return i == 0 && takeTitle(wordsOf(line), lines, i);
  }

  // "a) one", where the one before or the next has its letter too; and what an option goes on with.
  bool takeOption(const std::vector<std::string>& lines, std::size_t i) {
    const Label label = optionIn(plainOf(lines[i])).label;
    const std::size_t run = run_;
    if (label.size > 0 && label.fits(run) && (run > 0 || goesOn(lines, i, 1))) {
      addOption(lines[i], true);
      run_ = run + 1;
      return true;
    }
    const bool more = i > 0 && run > 0 && !isSpecial(lines[i], false) &&
                      (goesOn(lines, i, run) || endsOption(lines, i));
    if (more) add(Sort::More, softBreak + lines[i]);
    return more;
  }

  // Whether no label and no question follow.
  bool endsOption(const std::vector<std::string>& lines, std::size_t i) const {
    const std::string words = wordsOf(lines[i]);
    if (words.ends_with('?')) return false;
    return i + 1 == lines.size() || verdictIn(plainOf(lines[i + 1])).kind != Verdict::Kind::None ||
           (!isSpecial(lines[i + 1], false) && i + 2 == lines.size());
  }

  // Whether the next line with a label is the option of that index.
  bool goesOn(const std::vector<std::string>& lines, std::size_t i, std::size_t index) const {
    constexpr std::size_t farthest = 20;  // lines of one option
    const std::size_t end = std::min(lines.size(), i + farthest);
    for (++i; i < end; ++i) {
      const std::string plain = plainOf(lines[i]);
      if (const Label label = optionIn(plain).label; label.size > 0) return label.fits(index);
      if (isSpecial(lines[i], false)) return false;
    }
    return end == lines.size() && lists_.optionFollows(at_, index);
  }

  Role roleOf(const Piece& piece) const {
    return piece.list == 0 ? Role::Words : lists_.roleOf(piece.list);
  }

  // Lines that say nothing in particular stay together.
  void addLine(Sort sort, const std::string& line, std::size_t index) {
    Part* before = parts_.empty() ? nullptr : &parts_.back();
    const bool joins = index > 0 && before && before->piece == at_ &&
                       (before->sort == Sort::Words || before->sort == Sort::Start ||
                        before->sort == Sort::More || before->sort == Sort::Explanation);
    if (joins)
      before->text += (before->text.empty() ? "" : std::string(1, softBreak)) + line;
    else
      add(sort, line);
  }

  bool isSpecial(const std::string& line, bool first) const {
    const std::string plain = plainOf(line);
    return verdictIn(plain).kind != Verdict::Kind::None || isNext(numberedIn(plain), first) ||
           optionIn(plain).label.size > 0 || titleIn(plain) != Verdict::Kind::None;
  }

  // Numbers that no word explains follow one another.
  bool isNext(const Numbered& numbered, bool first) const {
    if (numbered.words == 0) return false;
    return numbered.named || (last_ > 0 && numbered.number == last_ + 1) ||
           (first && numbered.number == 1);
  }

  bool takeNumbered(const std::string& line, bool first) {
    const Numbered numbered = numberedIn(plainOf(line));
    if (!isNext(numbered, first)) return false;
    takeStart(cut(line, numbered.words), numbered.number);
    return true;
  }

  // Its own number, if the text has one too, is part of neither.
  void takeStart(std::string text, std::size_t number) {
    const Numbered numbered = numberedIn(plainOf(text));
    if (numbered.named) text = cut(text, numbered.words);
    if (numbered.named) number = numbered.number;
    if (number > 0) last_ = number;
    const std::string plain = plainOf(text);
    const std::size_t mark = truthMarkIn(plain);
    add(Sort::Start, cut(text, 0, mark)).number = number;
    if (mark != plain.npos) add(Sort::Key, plain.substr(mark + 1, plain.size() - mark - 2));
  }

  bool takeVerdict(const std::string& line, const std::vector<std::string>& lines, std::size_t i) {
    const std::string plain = plainOf(line);
    const Verdict verdict = verdictIn(plain);
    std::string rest = cut(line, verdict.words);
    switch (verdict.kind) {
      case Verdict::Kind::None:
        return false;
      case Verdict::Kind::Options:
        if (!plainOf(rest).empty()) return false;
        return true;
      case Verdict::Kind::Explanation:
        if (plainOf(rest).empty() && takeTitle(plain, lines, i)) return true;
        add(Sort::Explanation, rest);
        return true;
      case Verdict::Kind::Keys:
        if (plainOf(rest).empty()) return takeTitle(plain, lines, i);
        if (const auto pairs = pairsIn(wordsOf(rest)); !pairs.empty()) {
          for (const auto& [number, key] : pairs) addPair(number, key);
          return true;
        }
        break;
      case Verdict::Kind::Key:
        break;
    }
    if (plainOf(rest).empty() && takeTitle(plain, lines, i)) return true;
    add(Sort::Key, rest);
    return true;
  }

  const Document& document_;
  ListReader lists_;
  std::vector<Part> parts_;
  std::size_t at_ = 0;        // the piece
  std::size_t last_ = 0;      // number of a question
  std::size_t run_ = 0;       // of options on lines of their own: how many have been
  bool ours_ = false;         // whether in a question as we write them
  bool keys_ = false;         // whether among the keys of all, or what explains them
  bool remarks_ = false;      // the latter
  std::size_t lastPair_ = 0;  // its number
};

}  // namespace

std::vector<Part> partsOf(const Document& document) { return PartMaker(document).make(); }

}  // namespace questions::format
