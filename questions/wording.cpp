#include "questions/wording.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

#include "questions/distractors.h"
#include "questions/introducing.h"
#include "questions/tact.h"
#include "questions/text/calendar.h"
#include "questions/who_is_who.h"
#include "questions/words.h"

namespace questions {
namespace {

std::string headline(const text::Attribution& attribution) {
  std::string from = attribution.title.empty() ? "The article" : "“" + attribution.title + "”";
  if (!attribution.date.empty()) from += " (" + dayInWords(attribution.date) + ")";
  return from;
}

// What proves the fact. Of a post, name and post together, where the name is told in full.
text::Range spanOf(const Fact& fact, const Document& document) {
  const text::Range own = sourceOf(fact.statement, fact.slot);
  if (fact.role.empty()) return own;
  text::Range both = own;
  for (const Piece& piece : fact.statement.pieces) {
    if (piece.source.empty()) continue;
    both = {std::min(both.begin, piece.source.begin), std::max(both.end, piece.source.end)};
  }
  return holdsWords(text::slice(document.text(), both), fact.key()) ? both : own;
}

// The year of a resolved date; of a decade or century its last one; 0 if it has none.
int lastYear(const text::Date& date) {
  if (date.value.size() < 4 || date.value[0] == '-') return 0;
  std::string year = date.value.substr(0, 4);
  std::replace(year.begin(), year.end(), 'X', '9');
  return std::stoi(year);
}

// Whether the article opens with things of years ago: then the posts in it are those of another
// time.
bool tellsOfThePast(const Document& document, const std::string& published) {
  constexpr std::size_t opening = 3;
  const int now = std::stoi(published.substr(0, 4));
  std::size_t past = 0, dated = 0;
  for (const std::vector<text::Date>& dates : document.dates)
    for (const text::Date& date : dates) {
      const int year = lastYear(date);
      if (year == 0 || dated == opening) continue;
      ++dated;
      if (year + 2 < now) ++past;
    }
  return 2 * past > dated;
}

}  // namespace

std::string fingerprint(std::string_view text) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  std::array<char, 17> digits{};
  std::snprintf(digits.data(), digits.size(), "%016llx", static_cast<unsigned long long>(hash));
  return digits.data();
}

std::string dayInWords(const std::string& iso) {
  const auto day = text::parseDay(iso);
  if (!day) return iso;
  return std::to_string(static_cast<unsigned>(day->day())) + " " +
         std::string(text::monthName(static_cast<unsigned>(day->month()))) + " " +
         std::to_string(static_cast<int>(day->year()));
}

Item itemOn(const Fact& fact, const Document& document) {
  Item item;
  const text::Range range = fact.statement.evidence;
  const std::string quote(text::slice(document.text(), range));
  const text::Range source = spanOf(fact, document);
  item.evidence = Evidence{document.article->id, quote, range,
                           text::Range{source.begin - range.begin, source.end - range.begin}};
  item.attribution = fact.statement.attribution;
  item.tags = {std::string(fact.kind)};
  item.sensitive = touchingWord(quote).has_value();
  return item;
}

void finish(Item& item, const Fact& fact, const Document& document) {
  if (fact.role.empty()) introducePeople(item, document);
  if (fact.role.empty() && isAny(item.kind, {"who_said", "who"})) tellWhoIsWho(item, document);
  item.explanation =
      headline(document.article->attribution) + " says: " + squeezed(item.evidence->quote);
  for (const std::string& note : fact.statement.notes) item.explanation += " " + note;
  if (item.alteration)
    item.explanation += " The claim has “" + item.alteration->altered + "” instead of “" +
                        item.alteration->said + "”.";
  item.sensitive = item.sensitive || touchingWord(item.stem);
  for (const Option& option : item.options)
    item.sensitive = item.sensitive || touchingWord(option.text);
  item.id = fingerprint(item.kind + "\n" + item.stem + "\n" + item.keyOption().text + "\n" +
                        item.evidence->quote);
}

std::vector<Item> chosen(std::string_view kind, const std::string& stem, const Fact& fact,
                         const Document& document, Random& random) {
  const std::optional<Choice> choice = choiceFor(fact, document, random);
  if (!choice) return {};
  Item item = itemOn(fact, document);
  item.kind = kind;
  item.stem = stem;
  item.options = choice->options;
  item.key = choice->key;
  finish(item, fact, document);
  return {item};
}

std::string monthInWords(const std::string& iso) {
  const std::string day = dayInWords(iso);
  return day == iso ? "" : day.substr(day.find(' ') + 1);
}

std::string monthOf(const Document& document) {
  if (!document.published) return "";
  const std::string published = text::iso(*document.published);
  return tellsOfThePast(document, published) ? "" : monthInWords(published);
}

// "Rome's mayor" needs none, "the presidency's director" does.
std::string withArticle(const std::string& role) {
  for (std::string_view mark : {"'s ", "’s ", "s' "}) {
    const std::size_t at = role.find(mark);
    if (at == std::string::npos) continue;
    const std::size_t blank = role.rfind(' ', at);
    if (startsUpper(role.substr(blank == std::string::npos ? 0 : blank + 1))) return role;
  }
  return role.starts_with("the ") ? role : "the " + role;
}

}  // namespace questions
