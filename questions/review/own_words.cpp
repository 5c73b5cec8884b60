#include "questions/review/own_words.h"

#include <algorithm>
#include <string>
#include <vector>

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::reviewing {
namespace {

// Words of a speaker's name with titles.
constexpr std::size_t mostNameWords = 6;

bool reports(const Word& word) {
  const std::string low = lowered(word.text);
  return lexicon::isSayingVerb(low) || lexicon::isClaimingVerb(low) || low == "according";
}

// "who …", "a …", "elected …": what may be said of somebody behind a comma.
bool opensAside(std::string_view word) {
  const std::string low = lowered(word);
  for (std::string_view opener : {"who", "whose", "a", "an", "born", "built", "now"})
    if (low == opener) return true;
  return low.size() > 4 && low.ends_with("ed");
}

// "said Prime Minister Ann Lee": the last words of the text are a verb of saying and a name.
bool endsWithSpeaker(const std::vector<Word>& before) {
  std::size_t named = 0;
  for (std::size_t i = before.size(); i-- > 0 && named <= mostNameWords; ++named) {
    if (reports(before[i])) return named > 0 && !before[i].quoted;
    if (!startsUpper(before[i].text)) return false;
  }
  return false;
}

}  // namespace

std::optional<text::Range> asideAround(std::string_view quote, text::Range span) {
  const std::size_t comma = quote.substr(0, span.begin).rfind(", ");
  if (comma == std::string_view::npos) return std::nullopt;
  const std::size_t end = std::min(quote.find(',', span.end), quote.size());
  const std::vector<Word> before = words(quote.substr(0, comma));
  const std::vector<Word> inside = words(quote.substr(comma + 2, end - comma - 2));
  if (before.empty() || inside.empty() || !startsUpper(before.back().text)) return std::nullopt;
  if (!opensAside(inside.front().text) || std::any_of(inside.begin(), inside.end(), reports))
    return std::nullopt;
  return text::Range{comma, end};
}

std::optional<text::Range> speakersAside(std::string_view quote, text::Range span) {
  const std::optional<text::Range> aside = asideAround(quote, span);
  if (!aside) return std::nullopt;
  const std::vector<Word> after = words(quote.substr(aside->end));
  const bool speaksNext = !after.empty() && reports(after.front());
  const bool spoke = endsWithSpeaker(words(quote.substr(0, aside->begin)));
  return speaksNext || spoke ? aside : std::nullopt;
}

bool tellsOnly(std::string_view stem, std::string_view quote, text::Range aside) {
  const std::string inside(quote.substr(aside.begin, aside.end - aside.begin));
  for (const Word& word : words(stem)) {
    const std::string low = lowered(word.text);
    if (lexicon::isFunctionWord(low) || startsUpper(word.text) || holdsWords(inside, low)) continue;
    if (holdsWords(quote, low)) return false;
  }
  return true;
}

}  // namespace questions::reviewing
