#include "questions/naming.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "questions/document/callings.h"
#include "questions/document/genders.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t longest = 10;  // words that tell who somebody is

// Where a name stands in a text as whole words, its case as written.
std::optional<std::size_t> placeOf(std::string_view text, std::string_view name) {
  const auto inWord = [&](std::size_t i) {
    return i < text.size() && (std::isalnum(static_cast<unsigned char>(text[i])) || text[i] == '-');
  };
  for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1))
    if ((at == 0 || !inWord(at - 1)) && !inWord(at + name.size())) return at;
  return std::nullopt;
}

// Whether the text before it leaves a quotation open.
bool isQuoted(std::string_view before) {
  const auto count = [&](std::string_view mark) {
    std::size_t marks = 0;
    for (std::size_t at = before.find(mark); at != std::string_view::npos;
         at = before.find(mark, at + mark.size()))
      ++marks;
    return marks;
  };
  return count("“") > count("”") || count("\"") % 2 == 1;
}

// "chief of the bank", "MP".
bool isPost(std::string_view low) {
  return isCalling(low) || lexicon::isTitle(low) ||
         isAny(low, {"head", "chief", "member", "mp", "ceo"});
}

// "chancellor Ann Lee", "her brother Ann Lee": the words before the name say who that is.
bool isToldBefore(const std::string& before) {
  const std::vector<Word> last = words(before);
  if (before.ends_with(". ") && !last.empty() && startsUpper(last.back().text) &&
      !lexicon::isCourtesy(lowered(last.back().text)))
    return true;  // "Rep. Ann Lee"
  if (last.empty() || last.back().range.end + 1 < before.size() || before.back() != ' ')
    return false;
  std::string low = lowered(last.back().text);
  if (low.starts_with("ex-")) low.erase(0, 3);
  if (low.ends_with('s') && isCalling(low.substr(0, low.size() - 1))) return true;  // of several
  if (isAny(low, {"teammate", "teammates", "victim", "defendant", "suspect", "inmate"}) ||
      low.ends_with("-year-old"))
    return true;
  if (lexicon::isCourtesy(low)) return false;  // "Dr Ann Lee": who is she?
  if (isPost(low) || isAny(low, {"married", "marry"})) return true;
  if (genderOfNoun(low) != language::Gender::Unknown) return true;
  const bool name = startsUpper(last.back().text) && last.size() > 1;
  return name && !lexicon::isFunctionWord(low) && !lexicon::isMonth(low) &&
         !lexicon::isWeekday(low);
}

// "Ann Lee has headed Acme": what she does says who she is.
bool tellsPost(const std::vector<Word>& next) {
  std::size_t at = 0;
  while (at < next.size() && isAny(lowered(next[at].text), {"has", "had", "is", "was", "who"}))
    ++at;
  return at < next.size() &&
         isAny(lowered(next[at].text),
               {"headed",  "heads",   "head",     "heading",   "led",      "leads",
                "leading", "founded", "founder",  "chaired",   "chairs",   "chairing",
                "coached", "coaches", "coaching", "captained", "captains", "edited",
                "edits",   "owns",    "owned",    "married"});
}

// "According to Ann Lee, the mayor left": behind the comma begins what she said.
bool tellsOn(std::string_view phrase) {
  const std::vector<Word> all = words(phrase);
  return all.size() > longest || std::any_of(all.begin(), all.end(), [](const Word& word) {
           const std::string low = lowered(word.text);
           const bool past = low.ends_with("ed") && !startsUpper(word.text);  // "United Nations"
           return past || low.starts_with("__") || lexicon::isFiniteVerb(low) ||
                  lexicon::isSayingVerb(low);
         });
}

// ", 42, ": only of people of the news the age is told.
bool tellsAge(std::string_view after) {
  const std::size_t stop = after.find(',', 1);
  return after.starts_with(", ") && stop != std::string_view::npos && stop > 2 && stop < 6 &&
         std::all_of(after.begin() + 2, after.begin() + static_cast<std::ptrdiff_t>(stop),
                     [](char c) { return c >= '0' && c <= '9'; });
}

// ", the mayor", ", who", " of the bank", ", her brother": so do the words behind it.
bool isToldBehind(const std::string& before, const std::string& after) {
  const bool source = lowered(before).ends_with("according to ");
  if (source && std::count(after.begin(), after.end(), ',') < 2) return false;
  const std::vector<Word> next = words(after);
  if (next.empty() || after.starts_with("'") || after.starts_with("’")) return false;
  const std::string low = lowered(next[0].text);
  if (after[0] == ' ')
    return isAny(low, {"of", "from"}) || after[1] == '(' || startsUpper(next[0].text) ||
           tellsPost(next);
  if (!after.starts_with(", ")) return false;
  if (!source && (tellsAge(after) || isAny(low, {"the", "a", "an", "who", "whose", "his", "her",
                                                 "their", "one", "of", "from"})))
    return true;
  const std::string_view rest = std::string_view(after).substr(1);
  const std::size_t stop = std::min(rest.size(), rest.find(','));
  if (source && tellsOn(rest.substr(0, stop))) return false;
  for (const Word& word : words(rest.substr(0, stop)))  // "owner of the company"
    if (isPost(lowered(word.text))) return true;
  return false;
}

bool endsCourteously(const std::string& before) {
  const std::vector<Word> last = words(before);
  return !last.empty() && lexicon::isCourtesy(lowered(last.back().text));
}

}  // namespace

std::optional<Naming> namingOf(const Person& person, const std::string& stem) {
  const std::string body(withoutLead(stem));
  const std::optional<std::size_t> at = placeOf(body, person.name);
  if (!at) return std::nullopt;
  Naming naming{body.substr(0, *at), body.substr(*at + person.name.size())};
  if (isQuoted(naming.before)) return std::nullopt;
  naming.told = isToldBefore(naming.before) || isToldBehind(naming.before, naming.after);
  naming.title = endsCourteously(naming.before);
  return naming;
}

}  // namespace questions
