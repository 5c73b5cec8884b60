#include "questions/carriers/csv.h"

#include <algorithm>

namespace questions::carriers {
namespace {

class CsvReader {
 public:
  CsvReader(std::string_view text, char separator) : text_(text), separator_(separator) {}

  CsvText read() {
    while (at_ < text_.size()) readRow();
    return std::move(csv_);
  }

 private:
  void readRow() {
    Row row{line_, {}};
    do {
      row.cells.push_back(atQuote() ? quoted() : bare());
    } while (skip(separator_));
    endLine();
    const bool empty = std::all_of(row.cells.begin(), row.cells.end(),
                                   [](const std::string& cell) { return cell.empty(); });
    if (!empty) csv_.rows.push_back(std::move(row));
  }

  // Also one with spaces in front, as people write after a comma.
  bool atQuote() {
    const std::size_t first = std::min(text_.find_first_not_of(' ', at_), text_.size());
    if (first == text_.size() || text_[first] != '"') return false;
    at_ = first;
    return true;
  }

  std::string bare() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != '\n' &&
           text_[at_] != '\r')
      ++at_;
    return std::string(text_.substr(begin, at_ - begin));
  }

  // After the closing quote, anything up to the separator is kept rather than lost.
  std::string quoted() {
    const std::size_t opened = line_;
    std::string cell;
    for (++at_; at_ < text_.size(); ++at_) {
      if (text_[at_] == '\n') ++line_;
      if (text_[at_] != '"') {
        cell += text_[at_];
      } else if (at_ + 1 < text_.size() && text_[at_ + 1] == '"') {
        cell += text_[at_++];
      } else {
        ++at_;
        return cell + bare();
      }
    }
    csv_.openQuote = opened;
    return cell;
  }

  bool skip(char c) {
    const bool there = at_ < text_.size() && text_[at_] == c;
    if (there) ++at_;
    return there;
  }

  void endLine() {
    const bool carriage = skip('\r');
    if (skip('\n') || carriage) ++line_;
  }

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  CsvText csv_;
};

}  // namespace

CsvText readCsv(std::string_view text, char separator) { return CsvReader(text, separator).read(); }

char separatorOf(std::string_view text) {
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    const auto commas = std::count(line.begin(), line.end(), ',');
    const auto semicolons = std::count(line.begin(), line.end(), ';');
    if (line.find('\t') != std::string_view::npos) return '\t';
    if (commas + semicolons > 0) return semicolons > commas ? ';' : ',';
    begin = end + 1;
  }
  return ',';
}

void appendCsv(std::string& text, const std::vector<std::string>& cells, char separator) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i > 0) text += separator;
    const std::string& cell = cells[i];
    const bool plain = cell.find_first_of("\"\r\n") == std::string::npos &&
                       cell.find(separator) == std::string::npos && !cell.starts_with(' ') &&
                       !cell.ends_with(' ');
    if (plain) {
      text += cell;
      continue;
    }
    text += '"';
    for (const char c : cell) text += c == '"' ? std::string("\"\"") : std::string(1, c);
    text += '"';
  }
  text += "\r\n";
}

}  // namespace questions::carriers
