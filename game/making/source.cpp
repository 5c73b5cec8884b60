#include "game/making/source.h"

#include <algorithm>
#include <filesystem>

#include "questions/carriers/file.h"
#include "questions/error.h"
#include "questions/text/article_reader.h"
#include "questions/text/characters.h"
#include "questions/wording.h"

namespace making {
namespace {

constexpr const char* kWords = "the pasted text";

// Two texts are two articles, though neither has a name. What begins with a heading or front matter
// is Markdown; rules between dashes that are no front matter are not.
text::Article articleOfWords(const std::string& words) {
  const std::size_t begin = std::min(words.find_first_not_of(" \t\r\n"), words.size());
  const bool markdown = words.compare(begin, 3, "---") == 0 || words.compare(begin, 2, "# ") == 0;
  text::ReadOptions options;
  options.id = "text-" + questions::fingerprint(words).substr(0, 12);
  try {
    if (markdown)
      return text::readArticle(words.substr(begin), std::string(kWords) + ".md", options);
  } catch (const questions::Error&) {
    return text::readArticle(words, kWords, options);
  }
  return text::readArticle(words, kWords, options);
}

bool looksLikePack(const questions::Format* format, const std::string& bytes) {
  return format != nullptr && format->read != nullptr && format->recognises(bytes);
}

}  // namespace

bool isArticleName(const std::string& file) {
  const std::string extension = text::lowered(std::filesystem::path(file).extension().string());
  for (const char* article : {".txt", ".md", ".markdown", ".html", ".htm", ".xhtml"})
    if (extension == article) return true;
  return false;
}

Source sourceOf(const std::string& bytes, const std::string& file) {
  const questions::Format* format = questions::formatOf(file, bytes);
  const bool readable = format != nullptr && format->read != nullptr;
  if (readable && (format->recognises(bytes) || !isArticleName(file)))
    return {{}, format->read(bytes, file)};
  return {text::readArticle(bytes, file), {}};
}

Source sourceOfFile(const std::string& file) {
  return sourceOf(questions::carriers::readFile(file), file);
}

Source sourceOfWords(const std::string& words) {
  const questions::Format* format = questions::formatOf("", words);
  if (!looksLikePack(format, words)) return {articleOfWords(words), {}};
  try {
    return {{}, format->read(words, kWords)};
  } catch (const questions::Error&) {
    return {articleOfWords(words), {}};  // it only had the look of one
  }
}

}  // namespace making
