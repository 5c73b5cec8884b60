#include "questions/document/spellings.h"

#include <algorithm>

#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t fewestLetters = 5;  // of the word that differs

// "Kirsten" and "Kirstin": other names differ in their last letter ("Daniel", "Daniela").
bool isWithinFirst(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  const auto differ = std::mismatch(a.begin(), a.end(), b.begin());
  const std::size_t at = static_cast<std::size_t>(differ.first - a.begin());
  const std::size_t first = a.find(' ');
  return first >= fewestLetters && at > 0 && at + 1 < first && a.substr(at + 1) == b.substr(at + 1);
}

// "Bergik" and "Bergiq", "Lindez" and "Lindes", "Bergevic" and "Bergevich".
bool isWithinLast(std::string_view a, std::string_view b) {
  const std::size_t last = a.rfind(' ') + 1;
  if (last != b.rfind(' ') + 1 || a.substr(0, last) != b.substr(0, last)) return false;
  if (a.size() > b.size()) std::swap(a, b);
  const auto differ = std::mismatch(a.begin(), a.end(), b.begin());
  const std::size_t at = static_cast<std::size_t>(differ.first - a.begin());
  const std::size_t more = b.size() - a.size();
  const std::string_view rest = a.substr(more == 0 && at < a.size() ? at + 1 : at);
  return more < 2 && a.size() >= last + fewestLetters && at > last && rest == b.substr(at + 1);
}

}  // namespace

bool areOneSpelt(std::string_view a, std::string_view b) {
  const bool full = a.find(' ') != std::string_view::npos && b.find(' ') != std::string_view::npos;
  return full && a != b && !hasDigit(a) && !hasDigit(b) &&
         (isWithinFirst(a, b) || isWithinLast(a, b));
}

}  // namespace questions
