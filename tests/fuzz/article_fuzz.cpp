// Any bytes, read as the kind of file they begin like: an article with sound paragraphs, or one
// questions::Error.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "questions/error.h"
#include "questions/text/article_reader.h"

namespace {

const char* fileFor(const std::string& bytes) {
  if (bytes.starts_with('<')) return "fuzz.html";
  return bytes.starts_with('#') || bytes.starts_with("---") ? "fuzz.md" : "fuzz.txt";
}

void checkParagraphs(const text::Article& article) {
  std::size_t end = 0;
  for (const text::Paragraph& paragraph : article.paragraphs) {
    const std::size_t begin = end == 0 ? 0 : end + 2;
    if (paragraph.range.begin != begin || paragraph.range.end <= begin) std::abort();
    end = paragraph.range.end;
  }
  if (end != article.text.size()) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  try {
    checkParagraphs(text::readArticle(bytes, fileFor(bytes)));
  } catch (const questions::Error&) {
    // what the reader says of broken input
  }
  return 0;
}
