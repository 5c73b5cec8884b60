// The parts of Markdown: the parser's events become headings, texts and entries of lists, these
// become questions; and questions are written.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "questions/columns/labels.h"
#include "questions/formats.h"
#include "questions/intake.h"

namespace questions::format {

Imported readMarkdown(std::string_view bytes, const std::string& file);
Exported writeMarkdown(const Pack& pack);

// What ends a line inside a text until it is known what the text is: lines of options, or words.
inline constexpr char softBreak = '\x1f', hardBreak = '\x1e';

// Makes questions of the pieces of a document, which come in their order.
class QuestionMaker {
 public:
  explicit QuestionMaker(Intake& intake) : intake_(intake) {}

  void heading(const std::string& text, unsigned level, std::size_t line);
  void beginList() { ++depth_; }
  void endList() { --depth_; }
  void beginEntry(Box box);
  void tick(Box box);  // of the entry begun last, found later
  void embolden();
  void image() { image_ = true; }
  void comment(std::string_view text, bool begins);
  // At the place where the last list or entry has begun or ended.
  enum class Kind { Paragraph, Quotation, Code };
  void text(std::string text, Kind kind, std::size_t line);
  void finish() { end(); }

  // Whether the next text is the first of an entry; whether it comes after all entries.
  bool atEntry() const;
  bool isAfterOptions() const { return !entries_.empty() && depth_ < optionsDepth_; }

 private:
  struct Entry {
    std::string text, note;
    Box box = Box::None;
    bool bold = false;
  };

  bool startsLettered(const std::vector<std::string>& lines) const;
  void entryText(const std::vector<std::string>& lines, const std::string& whole);
  void questionText(const std::vector<std::string>& lines, const std::string& whole);
  void afterOptions(const std::vector<std::string>& lines);
  bool readVerdict(const std::string& line);
  void addLettered(const std::vector<std::string>& lines);
  void end();
  void beginNext();
  std::string wholeStem() const;
  void leaveOutside();
  void hand();
  std::vector<std::size_t> keys(const std::vector<Option>& options) const;

  Intake& intake_;
  int depth_ = 0, optionsDepth_ = 1;     // how many lists are open around here, around the options
  std::size_t line_ = 0, textLine_ = 0;  // of the question, of the text that came last
  std::string heading_, stem_, explanation_, after_, key_, comments_;
  std::vector<Entry> entries_;
  bool headed_ = false, prose_ = false, explaining_ = false, lettered_ = false, image_ = false;
};

}  // namespace questions::format
