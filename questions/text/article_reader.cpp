// bytes -> UTF-8 -> blocks (by kind of file) -> classified blocks -> stored text with ranges.
#include "questions/text/article_reader.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "questions/error.h"
#include "questions/text/characters.h"
#include "questions/text/clean_text.h"
#include "questions/text/date_line.h"
#include "questions/text/encoding.h"
#include "questions/text/html_article.h"
#include "questions/text/html_metadata.h"
#include "questions/text/language_of.h"
#include "questions/text/manuscript.h"
#include "questions/text/markdown.h"
#include "questions/text/paragraph_kinds.h"
#include "questions/text/plain_text.h"

namespace text {
namespace {

namespace fs = std::filesystem;

std::string idFrom(const std::string& file) {
  std::string id;
  for (const char c : lowered(fs::path(file).stem().string())) {
    const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    if (kept || (!id.empty() && id.back() != '_')) id += kept ? c : '_';
  }
  while (id.ends_with('_')) id.pop_back();
  return id.empty() ? "article" : id;
}

bool isHtml(std::string_view bytes, const std::string& extension) {
  if (extension == ".html" || extension == ".htm" || extension == ".xhtml") return true;
  const std::string head = lowered(collapseSpaces(cleanText(bytes.substr(0, 1000))));
  return head.starts_with("<!doctype html") || head.starts_with("<html") ||
         (head.starts_with("<?xml") && head.find("<html") != std::string::npos);
}

Manuscript readManuscript(const std::string& bytes, const std::string& file) {
  const std::string extension = lowered(fs::path(file).extension().string());
  if (isHtml(bytes, extension)) {
    return readHtml(toUtf8(bytes, declaredEncoding(bytes), file), file);
  }
  const std::string text = cleanText(toUtf8(bytes, {}, file));
  if (extension == ".md" || extension == ".markdown") return readMarkdown(text, file);
  return {{}, {}, plainTextBlocks(text)};
}

// At least eight letters and a mark that ends a sentence, in a paragraph that tells something.
bool holdsSentence(const Block& block) {
  if (block.kind == ParagraphKind::Heading || block.kind == ParagraphKind::Notice ||
      block.kind == ParagraphKind::Dateline) {
    return false;
  }
  int letters = 0;
  const auto size = static_cast<int64_t>(block.text.size());
  for (int64_t i = 0; i < size;) {
    UChar32 c;
    U8_NEXT_OR_FFFD(block.text.data(), i, size, c);
    if (u_isalpha(c)) ++letters;
    if (letters >= 8 && u_hasBinaryProperty(c, UCHAR_S_TERM)) return true;
  }
  return false;
}

void store(Article& article, const std::vector<Block>& blocks) {
  for (const Block& block : blocks) {
    if (!article.text.empty()) article.text += "\n\n";
    const std::size_t begin = article.text.size();
    article.text += block.text;
    article.paragraphs.push_back({*block.kind, {begin, article.text.size()}});
  }
}

void prefer(std::string& value, const std::string& stated) {
  if (!stated.empty()) value = stated;
}

// The first heading before the text of several words ("Europe" is a section), or the first.
std::string titleOf(const std::vector<Block>& blocks) {
  std::string title;
  for (const Block& block : blocks) {
    if (block.kind == ParagraphKind::Body) break;
    if (block.kind != ParagraphKind::Heading) continue;
    if (std::count(block.text.begin(), block.text.end(), ' ') >= 2) return block.text;
    if (title.empty()) title = block.text;
  }
  return title;
}

// "Reuters" in "MOSCOW, Dec 3 (Reuters) -"
std::string agencyOf(const std::string& dateline) {
  const std::size_t begin = dateline.find('('), end = dateline.find(')');
  const bool named = begin != std::string::npos && end != std::string::npos && begin < end;
  return named ? dateline.substr(begin + 1, end - begin - 1) : "";
}

// What the file's markup does not state, its lines may.
void completeAttribution(Attribution& attribution, const std::vector<Block>& blocks) {
  if (attribution.title.empty()) attribution.title = titleOf(blocks);
  for (const Block& block : blocks) {
    if (block.kind != ParagraphKind::Dateline) continue;
    if (attribution.date.empty()) attribution.date = dayOfLine(block.text);
    if (attribution.publisher.empty()) attribution.publisher = agencyOf(block.text);
  }
}

void applyOverrides(Attribution& attribution, const Attribution& overrides) {
  prefer(attribution.title, overrides.title);
  prefer(attribution.publisher, overrides.publisher);
  prefer(attribution.date, overrides.date);
  prefer(attribution.address, overrides.address);
  prefer(attribution.licence, overrides.licence);
}

void refuseUnreadable(const std::string& path) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (status.type() == fs::file_type::not_found) {
    throw questions::Error({path}, "there is no such file; check the name");
  }
  if (fs::is_directory(status)) {
    throw questions::Error({path}, "this is a directory; give the article's file");
  }
}

void refuseTooLarge(std::uintmax_t size, const std::string& path) {
  if (size <= mostArticleBytes) return;
  throw questions::Error({path},
                         "this file is larger than 16 MB, more than any article; give the "
                         "article alone");
}

std::string readBytes(const std::string& path) {
  std::error_code error;
  const std::uintmax_t size = fs::file_size(path, error);
  if (!error) refuseTooLarge(size, path);
  std::ifstream in(path, std::ios::binary);
  std::string bytes(error ? mostArticleBytes + 1 : static_cast<std::size_t>(size) + 1, '\0');
  in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (in.bad() || (in.fail() && !in.eof())) {
    throw questions::Error({path}, "this file cannot be read; check its permissions");
  }
  bytes.resize(static_cast<std::size_t>(in.gcount()));
  refuseTooLarge(bytes.size(), path);
  return bytes;
}

// Whether nearly every letter is a capital, in a text that is longer than a headline.
bool isInCapitals(const std::vector<Block>& blocks) {
  constexpr std::size_t fewest = 80;  // letters
  std::size_t letters = 0, capitals = 0;
  for (const Block& block : blocks)
    for (std::size_t at = 0; at < block.text.size();) {
      const CodePoint c = codePointAt(block.text, at);
      at += c.size;
      letters += isLetter(c.value) ? 1 : 0;
      capitals += isUpper(c.value) ? 1 : 0;
    }
  return letters >= fewest && 10 * capitals >= 9 * letters;
}

[[noreturn]] void refuseWithoutSentence(const std::vector<Block>& blocks, const std::string& file) {
  if (isInCapitals(blocks))
    throw questions::Error({file},
                           "this text is all in capitals, which hide what is a name; give it in "
                           "capitals and small letters");
  throw questions::Error({file}, "no sentence was found in this text; give a whole article");
}

}  // namespace

Article readArticle(const std::string& bytes, const std::string& file, const ReadOptions& options) {
  if (bytes.empty()) throw questions::Error({file}, "this file is empty; give an article");
  refuseTooLarge(bytes.size(), file);
  Manuscript manuscript = readManuscript(bytes, file);
  const std::vector<Block> blocks = classified(std::move(manuscript.blocks));
  if (std::none_of(blocks.begin(), blocks.end(), holdsSentence))
    refuseWithoutSentence(blocks, file);
  Article article;
  article.id = options.id.empty() ? idFrom(file) : options.id;
  article.attribution = manuscript.attribution;
  completeAttribution(article.attribution, blocks);
  applyOverrides(article.attribution, options.overrides);
  store(article, blocks);
  article.language = languageOf(article.text);
  if (!article.language.empty() && article.language != "en") {
    throw questions::Error({file}, "this article seems to be in " +
                                       std::string(languageName(article.language)) +
                                       "; Hearsay reads English");
  }
  if (article.language.empty()) article.language = manuscript.language;
  return article;
}

Article readArticleFile(const std::string& path, const ReadOptions& options) {
  refuseUnreadable(path);
  return readArticle(readBytes(path), path, options);
}

}  // namespace text
