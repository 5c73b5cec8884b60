#include "questions/carriers/sheet/number_code.h"

#include <algorithm>
#include <utility>

#include "questions/text/characters.h"

namespace questions::carriers {
namespace {

std::size_t signLength(std::string_view code, std::size_t at) {
  std::size_t length = 1;
  while (at + length < code.size() && (code[at + length] & 0xC0) == 0x80) ++length;
  return length;
}

class CodeReader {
 public:
  explicit CodeReader(std::string_view code) : code_(code), small_(text::lowered(code)) {}

  // The sections, parted by semicolons; none where the code has what is not known here.
  std::vector<Tokens> read() {
    sections_.emplace_back();
    while (at_ < code_.size())
      if (!readToken()) return {};
    return std::move(sections_);
  }

 private:
  bool readToken() {
    const char c = small_[at_];
    if (c == ';') {
      sections_.emplace_back();
      ++at_;
      return true;
    }
    if (c == '"') return readQuoted();
    if (c == '[') return readBracket();
    if (c == '\\' || c == '_' || c == '*') return readEscaped(c == '\\');
    if (readWord(Part::General, "general") || readWord(Part::Half, "am/pm") ||
        readWord(Part::Half, "a/p"))
      return true;
    return readSign(c);
  }

  bool readSign(char c) {
    if (c == '0' || c == '#' || c == '?') return add(Part::Digit, std::string(1, c), 1);
    if (c == '.') return add(Part::Point, ".", 1);
    if (c == ',') return add(Part::Comma, ",", 1);
    if (c == '%') return add(Part::Percent, "%", 1);
    if (c == '@') return add(Part::General, "@", 1);
    if ((c == 'e' || c == '/') && hasDigits()) return false;
    constexpr std::string_view runs = "yemdhs";
    if (runs.find(c) != runs.npos) return readRun(c);
    return add(Part::Literal, std::string(code_.substr(at_, 1)), 1);
  }

  bool hasDigits() const {
    return std::any_of(sections_.back().begin(), sections_.back().end(),
                       [](const Token& token) { return token.part == Part::Digit; });
  }

  bool add(Part part, std::string text, std::size_t length, bool elapsed = false) {
    sections_.back().push_back({part, std::move(text), elapsed});
    at_ += length;
    return true;
  }

  bool readWord(Part part, std::string_view word) {
    return small_.compare(at_, word.size(), word) == 0 && add(part, std::string(word), word.size());
  }

  bool readQuoted() {
    const std::size_t end = std::min(code_.find('"', at_ + 1), code_.size());
    const std::string text(code_.substr(at_ + 1, end - at_ - 1));
    return add(Part::Literal, text, end - at_ + 1);
  }

  // "_x" is a space as wide as x, "*x" fills the cell.
  bool readEscaped(bool shown) {
    const std::size_t length = at_ + 1 < code_.size() ? signLength(code_, at_ + 1) : 0;
    return add(Part::Literal, shown ? std::string(code_.substr(at_ + 1, length)) : std::string(),
               length + 1);
  }

  static Part partOf(char c) {
    return c == 'y' || c == 'e' ? Part::Year
           : c == 'm'           ? Part::Month
           : c == 'd'           ? Part::Day
                                : Part::Time;
  }

  bool readRun(char c) {
    const std::size_t end = std::min(small_.find_first_not_of(c, at_), small_.size());
    return add(partOf(c), small_.substr(at_, end - at_), end - at_);
  }

  // "[h]" counts on, "[$€-407]" is a currency, "[>100]" a condition; colours and the rest are not
  // seen.
  bool readBracket() {
    const std::size_t end = code_.find(']', at_);
    if (end == std::string_view::npos) return false;
    const std::string inside = small_.substr(at_ + 1, end - at_ - 1);
    const std::size_t length = end - at_ + 1;
    if (inside.starts_with('$')) {
      const std::size_t dash = std::min(inside.find('-'), inside.size());
      return add(Part::Literal, std::string(code_.substr(at_ + 2, dash - 1)), length);
    }
    if (inside.find_first_of("<>=") != std::string::npos) return false;
    const bool time = !inside.empty() && std::string_view("hms").find(inside[0]) != inside.npos &&
                      inside.find_first_not_of(inside[0]) == std::string::npos;
    return time ? add(Part::Time, inside, length, true) : add(Part::Literal, "", length);
  }

  std::string_view code_;
  std::string small_;
  std::size_t at_ = 0;
  std::vector<Tokens> sections_;
};

}  // namespace

std::vector<Tokens> sectionsOf(std::string_view code) { return CodeReader(code).read(); }

// Those from 27 on are days and times of East Asia.
std::string_view builtInCode(int id) {
  constexpr std::pair<int, std::string_view> codes[] = {{1, "0"},
                                                        {2, "0.00"},
                                                        {3, "#,##0"},
                                                        {4, "#,##0.00"},
                                                        {5, "$#,##0;-$#,##0"},
                                                        {6, "$#,##0;-$#,##0"},
                                                        {7, "$#,##0.00;-$#,##0.00"},
                                                        {8, "$#,##0.00;-$#,##0.00"},
                                                        {9, "0%"},
                                                        {10, "0.00%"},
                                                        {14, "yyyy-mm-dd"},
                                                        {15, "d-mmm-yy"},
                                                        {16, "d-mmm"},
                                                        {17, "mmm-yy"},
                                                        {18, "h:mm AM/PM"},
                                                        {19, "h:mm:ss AM/PM"},
                                                        {20, "h:mm"},
                                                        {21, "h:mm:ss"},
                                                        {22, "yyyy-mm-dd h:mm"},
                                                        {37, "#,##0;-#,##0"},
                                                        {38, "#,##0;-#,##0"},
                                                        {39, "#,##0.00;-#,##0.00"},
                                                        {40, "#,##0.00;-#,##0.00"},
                                                        {41, "#,##0;-#,##0"},
                                                        {42, "$#,##0;-$#,##0"},
                                                        {43, "#,##0.00;-#,##0.00"},
                                                        {44, "$#,##0.00;-$#,##0.00"},
                                                        {45, "mm:ss"},
                                                        {46, "[h]:mm:ss"},
                                                        {47, "mm:ss.0"},
                                                        {32, "h:mm"},
                                                        {33, "h:mm:ss"},
                                                        {34, "h:mm"},
                                                        {35, "h:mm:ss"},
                                                        {55, "h:mm"},
                                                        {56, "h:mm:ss"}};
  for (const auto& [known, code] : codes)
    if (known == id) return code;
  const bool day = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return day ? "yyyy-mm-dd" : std::string_view();
}

}  // namespace questions::carriers
