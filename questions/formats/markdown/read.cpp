// Reads Markdown, but for the settings at its head.
#include <algorithm>

#include "questions/columns/columns.h"
#include "questions/formats/markdown/markdown.h"
#include "questions/formats/markdown/question.h"
#include "questions/text/encoding.h"

namespace questions::format {
namespace {

// "---", lines such as "title: …", "---" at the start: settings of some program, no questions.
std::size_t frontMatter(std::string_view text) {
  if (!text.starts_with("---\n")) return 0;
  const std::size_t end = text.find("\n---\n", 3);
  if (end == std::string_view::npos) return 0;
  for (std::size_t begin = 4; begin < end;) {
    const std::size_t next = std::min(text.find('\n', begin), end);
    const std::string_view line = text.substr(begin, next - begin);
    const bool continues = line.empty() || line[0] == ' ' || line[0] == '-' || line[0] == '#';
    if (!continues && line.find(':') == std::string_view::npos) return 0;
    begin = next + 1;
  }
  return end + 5;
}

// With lines that end in \n, and without the signs that pieces of text have for themselves.
std::string withoutReturns(const std::string& text) {
  std::string lines;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool pair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    const bool sign = text[i] >= linkSign && text[i] <= softBreak;
    if (!pair && !sign) lines += text[i];
  }
  return lines;
}

Document documentIn(const std::string& text) {
  const std::size_t begin = frontMatter(text);
  const auto before =
      std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(begin), '\n');
  return documentOf(std::string_view(text).substr(begin), static_cast<std::size_t>(before));
}

}  // namespace

bool holdsQuestions(std::string_view bytes) {
  constexpr std::size_t longest = 1 << 16;
  bytes = bytes.substr(0, longest);
  if (bytes.find('\0') != bytes.npos || !text::binaryKind(bytes).empty()) return false;
  const std::string text = withoutReturns(std::string(bytes));
  const Document document = documentIn(text);
  std::string title;
  const std::vector<Question> questions = questionsOf(document, title);
  return std::any_of(questions.begin(), questions.end(),
                     [](const Question& question) { return question.isTold(); });
}

Imported readMarkdown(std::string_view bytes, const std::string& file) {
  Intake intake(file);
  const std::string text = withoutReturns(intake.decoded(bytes));
  const Document document = documentIn(text);
  for (Question& question : questionsOf(document, intake.pack().title)) {
    if (question.table)
      readColumns(*question.table, Naming::Lines, Keys::Either, intake, file);
    else
      hand(std::move(question), intake);
  }
  return intake.finish();
}

}  // namespace questions::format
