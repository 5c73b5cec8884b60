// Moodle GIFT: blocks of lines between blank lines, each a question.
//   $CATEGORY: News/Bridge opens
//
//   // [id:i1] [tag:money]
//   ::i1::[plain]How much did it cost?{
//   =€140 million#why it is right
//   ~€90 million#why it is wrong
//   ####explanation and evidence
//   }
// True or false: {T#shown to those who are wrong#shown to those who are right####explanation}.
// Signs ~ = # { } : \ have a backslash in front, line ends are \n. What Moodle would take for a
// weight (%50%) or a text format ([html]) at the start of a text is kept apart by a [plain] of
// ours, and -> by writing it in [html]. Carried, not played: {~%50%a ~%50%b ~%-50%c} several right
// answers, {=a =%0%b} a short answer, {=a -> b =c -> d} matching, {} an essay. Read: numerical
// questions and descriptions are reported and left out; weights other than these,
// and names that are not the id, are counted in a finding.
// Loses kind, attribution, alteration, difficulty; explanation and evidence become one explanation.
#include "questions/formats/gift/gift.h"

#include <algorithm>

#include "questions/carriers/plain_text.h"
#include "questions/text/characters.h"

namespace questions::format {

std::size_t findBare(std::string_view text, std::string_view wanted, std::size_t from) {
  for (std::size_t i = from; i < text.size(); ++i) {
    if (text[i] == '\\')
      ++i;
    else if (text.substr(i).starts_with(wanted))
      return i;
  }
  return std::string_view::npos;
}

std::string cutFormat(std::string_view& text) {
  for (const std::string_view format : {"html", "moodle", "plain", "markdown"})
    if (text.starts_with("[" + std::string(format) + "]")) {
      text = carriers::trimmed(text.substr(format.size() + 2));
      return std::string(format);
    }
  return {};
}

namespace {

// A line "ANSWER: B", as Aiken ends a question, whose words may have braces.
bool hasKeyLine(std::string_view text) {
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
    const std::string line = text::lowered(carriers::trimmed(text.substr(begin, end - begin)));
    if (line.starts_with("answer:") && carriers::trimmed(line.substr(7)).size() == 1) return true;
    begin = end + 1;
  }
  return false;
}

// Text with braces that open on what GIFT has in them.
bool recognises(std::string_view bytes) {
  const std::string_view text = carriers::trimmed(bytes);
  if (text.empty() || text.front() == '<' || text.front() == '{') return false;
  if (text.substr(0, 4096).find('\0') != std::string_view::npos || hasKeyLine(text)) return false;
  for (std::size_t open = findBare(text, "{"); open != std::string_view::npos;
       open = findBare(text, "{", open + 1)) {
    const std::string_view answers = carriers::trimmed(text.substr(open + 1, 200));
    if (!answers.empty() && std::string_view("=~#TF}").find(answers[0]) != std::string_view::npos)
      return true;
  }
  return false;
}

}  // namespace

Format gift() {
  return {"gift",
          "Moodle GIFT",
          {".gift", ".gift.txt", ".txt"},
          recognises,
          readGift,
          [](const Pack& pack, const WriteOptions&) { return writeGift(pack); }};
}

}  // namespace questions::format
