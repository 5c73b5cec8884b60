#include "questions/words.h"

#include <algorithm>
#include <array>

#include "questions/lexicon.h"

namespace questions {
namespace {

bool isLetter(unsigned char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }
bool isSmall(unsigned char c) { return c >= 'a' && c <= 'z'; }
bool isDigit(unsigned char c) { return c >= '0' && c <= '9'; }
bool isSpace(unsigned char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

// Length of the UTF-8 sequence that starts at text[at].
std::size_t sequenceAt(std::string_view text, std::size_t at) {
  const unsigned char c = static_cast<unsigned char>(text[at]);
  const std::size_t length = c < 0xC0 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
  return std::min(length, text.size() - at);
}

enum class Sort { Gap, Word, Joiner, Sign, Quote };

Sort sortOfAscii(char c) {
  if (isLetter(c) || isDigit(c) || c == '_') return Sort::Word;
  if (std::string_view("'-.,&:").find(c) != std::string_view::npos) return Sort::Joiner;
  return c == '$' || c == '%' ? Sort::Sign : c == '"' ? Sort::Quote : Sort::Gap;
}

Sort sortOf(std::string_view sequence) {
  static const std::array<Sort, 128> ascii = [] {
    std::array<Sort, 128> sorts;
    for (std::size_t c = 0; c < sorts.size(); ++c) sorts[c] = sortOfAscii(static_cast<char>(c));
    return sorts;
  }();
  const unsigned char c = static_cast<unsigned char>(sequence[0]);
  if (c < ascii.size()) return ascii[c];
  if (isAny(sequence, {"’", "‑"})) return Sort::Joiner;
  if (isAny(sequence, {"€", "£", "¥", "₹", "₽", "₴"})) return Sort::Sign;
  if (isAny(sequence, {"“", "”", "„", "«", "»"})) return Sort::Quote;
  const bool dashOrSpace = sequence.starts_with("\xE2\x80") || sequence == "\xC2\xA0";
  return c >= 0xC0 && !dashOrSpace ? Sort::Word : Sort::Gap;
}

bool continues(std::string_view text, std::size_t at) {
  return at < text.size() && sortOf(text.substr(at, sequenceAt(text, at))) == Sort::Word;
}

// The end of the word that begins at `at`: joiners belong to it when a word follows at once.
std::size_t wordEnd(std::string_view text, std::size_t at) {
  while (at < text.size()) {
    const std::size_t length = sequenceAt(text, at);
    const Sort sort = sortOf(text.substr(at, length));
    if (sort == Sort::Word || (sort == Sort::Joiner && continues(text, at + length)))
      at += length;
    else
      break;
  }
  const bool abbreviation = at >= 3 && at < text.size() && text[at] == '.' && text[at - 2] == '.';
  return abbreviation ? at + 1 : at;
}

// Whether letters, small ones, stand somewhere in a text: most texts are done with here, and
// cheaply.
bool holdsLetters(std::string_view text, std::string_view low) {
  if (low.find('\'') != std::string_view::npos) return true;  // curly in the text, maybe
  const auto same = [](char c, char small) {
    return (c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c) == small;
  };
  return std::search(text.begin(), text.end(), low.begin(), low.end(), same) != text.end();
}

}  // namespace

std::vector<Word> words(std::string_view text) {
  constexpr std::size_t shortWord = 5;  // bytes, with the space behind it
  std::vector<Word> found;
  found.reserve(text.size() / shortWord + 1);
  bool quoted = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = sequenceAt(text, at);
    const std::string_view sequence = text.substr(at, length);
    const Sort sort = sortOf(sequence);
    std::size_t end = at + length;
    if (sort == Sort::Quote) quoted = sequence == "\"" ? !quoted : isAny(sequence, {"“", "„", "«"});
    if (sort == Sort::Word) end = std::max(wordEnd(text, at), end);
    if (sort == Sort::Word || sort == Sort::Sign)
      found.push_back({text.substr(at, end - at), {at, end}, quoted});
    at = end;
  }
  return found;
}

std::size_t wordCount(std::string_view text) {
  std::size_t count = 0;
  for (const Word& word : words(text))
    if (sortOf(word.text.substr(0, sequenceAt(word.text, 0))) == Sort::Word) ++count;
  return count;
}

std::string lowered(std::string_view text) {
  static constexpr std::string_view apostrophe = "’";
  std::string low;
  low.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == apostrophe[0] && text.substr(at).starts_with(apostrophe)) {
      low += '\'';
      at += 2;
    } else {
      low += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
  }
  return low;
}

std::string capitalised(std::string_view text) {
  std::string result(text);
  if (!result.empty() && result[0] >= 'a' && result[0] <= 'z')
    result[0] = static_cast<char>(result[0] - 'a' + 'A');
  return result;
}

std::string withoutContraction(std::string_view word) {
  std::string low = lowered(word);
  for (std::string_view ending : {"'s", "'re", "'ll", "'d", "'ve", "'m"})
    if (low.ends_with(ending)) low.resize(low.size() - ending.size());
  return low;
}

bool startsUpper(std::string_view word) {
  if (word.empty()) return false;
  const unsigned char c = static_cast<unsigned char>(word[0]);
  if (c >= 'A' && c <= 'Z') return true;
  // Latin-1 capitals À–Þ; Ā and its like alternate; Cyrillic А–Я.
  if (c == 0xC3 && word.size() > 1) return static_cast<unsigned char>(word[1]) < 0x9F;
  if ((c == 0xC4 || c == 0xC5) && word.size() > 1) return (word[1] & 1) == 0;
  return c == 0xD0 && word.size() > 1 && static_cast<unsigned char>(word[1]) < 0xB0;
}

bool hasDigit(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string rootOf(std::string_view word) {
  std::string root = lowered(word);
  if (root.ends_with("'s")) root.resize(root.size() - 2);
  if (root.ends_with(".")) std::erase(root, '.');
  for (std::string_view ending : {"ing", "ed", "es", "s"}) {
    if (!root.ends_with(ending) || root.ends_with("ss") || root.size() < ending.size() + 3)
      continue;
    root.resize(root.size() - ending.size());
    break;
  }
  if (root.size() > 3 && root.ends_with("e")) root.pop_back();
  return root;
}

std::set<std::string> contentRoots(std::string_view text) {
  std::set<std::string> roots;
  for (const Word& word : words(text)) {
    const std::string low = lowered(word.text);
    if (!lexicon::isFunctionWord(low) && word.text.find('_') == std::string_view::npos)
      roots.insert(rootOf(low));
  }
  return roots;
}

bool shareAWord(std::string_view a, std::string_view b) {
  const std::set<std::string> of = contentRoots(a), in = contentRoots(b);
  return std::any_of(of.begin(), of.end(), [&](const auto& root) { return in.contains(root); });
}

bool holdsWords(std::string_view text, std::string_view wanted) {
  const std::string lowWanted = lowered(wanted);
  const std::vector<Word> of = words(lowWanted);
  if (of.empty() || !holdsLetters(text, of.front().text)) return false;
  const std::string lowText = lowered(text);
  const std::vector<Word> in = words(lowText);
  const auto same = [](const Word& a, const Word& b) {
    std::string_view left = a.text;
    if (left.ends_with("'s") && !b.text.ends_with("'s")) left.remove_suffix(2);
    return left == b.text;
  };
  return std::search(in.begin(), in.end(), of.begin(), of.end(), same) != in.end();
}

bool holdsAny(std::string_view text, std::initializer_list<std::string_view> choices) {
  const std::vector<Word> all = words(text);
  return std::any_of(all.begin(), all.end(), [&](const Word& word) {
    return isAny(withoutContraction(word.text), choices);
  });
}

bool isAny(std::string_view word, std::initializer_list<std::string_view> choices) {
  return std::find(choices.begin(), choices.end(), word) != choices.end();
}

bool isQuotationMark(std::string_view text) { return isAny(text, {"“", "”", "\""}); }

bool hasInnerCapital(std::string_view word) {
  const auto small = std::find_if(word.begin(), word.end(), isSmall);
  return std::any_of(small, word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool isAcronym(std::string_view name) { return std::none_of(name.begin(), name.end(), isSmall); }

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
  std::string all;
  for (const std::string& part : parts) {
    if (!all.empty()) all += between;
    all += part;
  }
  return all;
}

std::string listed(const std::vector<std::string>& parts) {
  if (parts.size() < 2) return joined(parts, "");
  const std::vector<std::string> first(parts.begin(), parts.end() - 1);
  return joined(first, ", ") + " and " + parts.back();
}

std::string squeezed(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (!isSpace(static_cast<unsigned char>(c)))
      result += c;
    else if (!result.empty() && result.back() != ' ')
      result += ' ';
  }
  while (!result.empty() && result.back() == ' ') result.pop_back();
  return result;
}

}  // namespace questions
