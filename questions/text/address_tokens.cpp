// Addresses, names of files and hosts, and what chats are full of.
#include <algorithm>

#include "questions/text/abbreviations.h"
#include "questions/text/token_readers.h"

namespace text {
namespace {

bool sameCase(std::string_view word) {
  const auto lower = [](char c) { return !isUpper(static_cast<unsigned char>(c)); };
  return std::all_of(word.begin(), word.end(), lower) ||
         std::none_of(word.begin(), word.end(), lower);
}

// name.com, report.xls: the last part is known. alt.animals.cat: three parts in lower case.
bool isDottedName(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos || dot < 2) return false;
  const std::string_view ending = name.substr(dot + 1);
  if (isNameEnding(ending) && sameCase(ending)) return true;
  const bool lowerParts =
      name.find_first_not_of("abcdefghijklmnopqrstuvwxyz.-") == std::string_view::npos;
  return lowerParts && name.find('.') < dot && name.find("..") == std::string_view::npos &&
         ending.size() > 2 && name.find('.') > 1;
}

}  // namespace

std::size_t readAddress(const Chunk& chunk, std::size_t p) {
  const std::string_view rest = chunk.text.substr(p);
  const std::size_t scheme = rest.find("://");
  const bool starts = lowered(rest.substr(0, 4)) == "www." || rest.starts_with("mailto:") ||
                      (scheme != std::string_view::npos && scheme > 1 && scheme < 7 &&
                       chunk.skip(p, isLetter) == p + scheme);
  if (!starts) return p;
  std::size_t end = chunk.skip(p, [](char32_t c) { return !isAscii(c, "<>\"|") && c != 0x201D; });
  while (end > p + 1 && isAscii(chunk.before(end), ".,;:!?)]'*")) --end;
  return end;
}

std::size_t readMail(const Chunk& chunk, std::size_t p) {
  const auto part = [](char32_t c) { return isAlnum(c) || isAscii(c, "._%+-"); };
  const std::size_t at = chunk.skip(p, part);
  if (at == p || chunk.at(at) != '@' || !isAlnum(chunk.at(at + 1))) return p;
  std::size_t end = chunk.skip(at + 1, part);
  while (isAscii(chunk.before(end), "._-")) --end;
  return end;
}

std::size_t readFileOrDomain(const Chunk& chunk, std::size_t p) {
  if (!isAlnum(chunk.at(p))) return p;
  const auto part = [](char32_t c) { return isAlnum(c) || isAscii(c, "._-"); };
  std::size_t end = chunk.skip(p, part);
  while (isAscii(chunk.before(end), "._-")) --end;
  if (!isDottedName(chunk.text.substr(p, end - p))) return p;
  if (chunk.at(end) != '/') return end;
  end = chunk.skip(end, [](char32_t c) { return !isAscii(c, "<>\"|,;)"); });
  return isAscii(chunk.before(end), ".:!?'") ? end - 1 : end;
}

std::size_t readHashtag(const Chunk& chunk, std::size_t p) {
  if (!isAscii(chunk.at(p), "#@") || !isLetter(chunk.at(p + 1)) || isAlnum(chunk.before(p)))
    return p;
  return chunk.skip(p + 1, [](char32_t c) { return isAlnum(c) || c == '_'; });
}

std::size_t readEmoticon(const Chunk& chunk, std::size_t p) {
  static constexpr std::string_view kFaces[] = {
      ">:(", ":-)", ":-(", ";-)", ":-D", ":-P", ":-/", "^_^", "-_-", ":'(", ":)", ":(", ";)",
      ":D",  ":P",  ":p",  ":/",  ":|",  ":o",  ":O",  "=)",  "=(",  "(:",  "<3", "XD"};
  if (isAlnum(chunk.before(p)) && isAscii(chunk.at(p), "(X")) return p;
  for (std::string_view face : kFaces) {
    if (!chunk.text.substr(p).starts_with(face)) continue;
    const std::size_t end = p + face.size();
    if (end == chunk.text.size() || isAscii(chunk.at(end), ".,!?")) return end;
  }
  return p;
}

}  // namespace text
