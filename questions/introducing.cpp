#include "questions/introducing.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "questions/distractors/offices.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t mostWords = 25;  // of a stem, its lead not counted
constexpr std::size_t longest = 8;     // words of a calling

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

// Whether the name stands alone between these: no title before it, nothing that describes or owns
// behind it, and no list.
bool standsAlone(std::string_view before, std::string_view after) {
  if (after.empty() || after.starts_with("'") || after.starts_with("’") || after[0] == ',')
    return false;
  const std::vector<Word> next = words(after);
  if (!next.empty() && after[0] == ' ' &&
      (isAny(next[0].text, {"of", "from", "at", "and", "or", "as"}) || startsUpper(next[0].text)))
    return false;
  const std::vector<Word> last = words(before);
  if (last.empty()) return true;
  const std::string low = lowered(last.back().text);
  if (last.back().range.end + 1 < before.size()) return last.size() == 1 || before.back() != ' ';
  return !isAny(low, {"and", "or", "than", "like"}) && !lexicon::isTitle(low) &&
         (lexicon::isFunctionWord(low) || lexicon::isSayingVerb(low) || low.ends_with("ed"));
}

// "the Prime Minister" says no more than the name does.
bool saysLittle(const std::string& calling) {
  return wordCount(calling) < 4 && isHeadOfState(lowered(calling));
}

// "then-mayor of Lund": of other days than the item's.
bool isOfFormerDays(const std::string& calling) {
  return calling.starts_with("then") || calling.starts_with("the then");
}

// "the mayor of Lund", "of Oslo University Hospital".
std::string asTold(const Called& called) {
  const std::string& text = called.text;
  if (called.belongs) return "of " + text;
  return text.starts_with("the ") ? withArticle(text.substr(4)) : text;
}

// What the article calls a person and no part of the item has said.
std::string callingOf(const std::string& name, const Item& item, const Document& document) {
  std::set<std::string> told = contentRoots(withoutLead(item.stem));
  for (const Option& option : item.options) told.merge(contentRoots(option.text));
  if (item.alteration) told.merge(contentRoots(item.alteration->said));
  for (const std::string& root : contentRoots(name)) told.insert(root);
  for (const Called& called : document.callings) {
    if (called.person != name || wordCount(called.text) + (called.belongs ? 1 : 0) > longest ||
        hasDigit(called.text) || saysLittle(called.text) || isOfFormerDays(called.text))
      continue;
    const std::set<std::string> roots = contentRoots(called.text);
    if (std::none_of(roots.begin(), roots.end(),
                     [&](const std::string& root) { return told.contains(root); }))
      return asTold(called);
  }
  return "";
}

}  // namespace

void introducePeople(Item& item, const Document& document) {
  const std::string lead(leadIn(item.stem));
  for (const Person& person : document.people) {
    const std::string body(withoutLead(item.stem));
    const std::optional<std::size_t> at = placeOf(body, person.name);
    if (!at || shareAWord(lead, person.name)) continue;
    const std::string before = body.substr(0, *at);
    const std::string after = body.substr(*at + person.name.size());
    if (isQuoted(before) || !standsAlone(before, after)) continue;
    const std::string calling = callingOf(person.name, item, document);
    if (calling.empty()) continue;
    const bool ends = after == "?" || after == "." || after == "";
    const std::string told = before + person.name + ", " + calling + (ends ? "" : ",") + after;
    if (wordCount(told) <= mostWords) item.stem = lead + told;
  }
}

}  // namespace questions
