#include "questions/text/words.h"

#include "questions/text/characters.h"

namespace text {

Words::Words(std::string_view text, const Sentence& sentence)
    : text_(text), tokens_(sentence.tokens) {
  lower_.reserve(tokens_.size());
  for (const Token& token : tokens_) {
    std::string& word = lower_.emplace_back(slice(text, token.range));
    for (char& c : word) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  }
}

std::string_view Words::raw(std::size_t i) const {
  return i < tokens_.size() ? slice(text_, tokens_[i].range) : std::string_view();
}

const std::string& Words::lower(std::size_t i) const {
  static const std::string none;
  return i < lower_.size() ? lower_[i] : none;
}

bool Words::joined(std::size_t i) const {
  return i < tokens_.size() && i + 1 < tokens_.size() && !tokens_[i].spaceAfter;
}

std::string_view Words::gap(std::size_t i) const {
  if (i + 1 >= tokens_.size()) return {};
  return slice(text_, {tokens_[i].range.end, tokens_[i + 1].range.begin});
}

Range Words::range(std::size_t first, std::size_t last) const {
  if (first >= last || last > tokens_.size()) return {};
  return {tokens_[first].range.begin, tokens_[last - 1].range.end};
}

bool Words::isCapitalised(std::size_t i) const { return isUpper(codePointAt(raw(i), 0).value); }

bool Words::isLowerWord(std::size_t i) const {
  const std::string_view word = raw(i);
  if (!isLower(codePointAt(word, 0).value)) return false;
  for (std::size_t p = 0; p < word.size(); p += codePointAt(word, p).size) {
    const char32_t c = codePointAt(word, p).value;
    if (!isLetter(c) && c != '-') return false;
  }
  return true;
}

}  // namespace text
