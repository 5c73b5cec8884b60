// What was said in English by code that knows no catalogue, found again among the English texts.
#include <algorithm>
#include <map>
#include <optional>

#include "game/i18n/catalogue.h"

namespace i18n {
namespace {

// What stands where a text names its slots, and how many bytes besides.
struct Match {
  std::map<std::string, std::string> slots;
  std::size_t literal = 0;
};

// A text with a typewriter's one quotation mark for those of a printer, as findings have it.
std::string typewritten(std::string text) {
  for (const std::string mark : {"“", "”", "’"})
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
      text.replace(at, mark.size(), "'");
  return text;
}

// form: such as "no place for {what}". None if the words are not of this form. english: the same
// words, byte by byte, with the quotation marks that they had.
std::optional<Match> matched(std::string_view form, std::string_view words,
                             std::string_view english) {
  Match match;
  std::string slot;
  while (true) {
    const std::size_t open = std::min(form.find('{'), form.size());
    const std::string_view literal = form.substr(0, open);
    const bool last = open == form.size();
    if (words.size() < literal.size()) return std::nullopt;
    const std::size_t found = slot.empty() ? 0
                              : last       ? words.size() - literal.size()
                                           : words.find(literal);
    if (found == std::string_view::npos || words.substr(found, literal.size()) != literal)
      return std::nullopt;
    if (!slot.empty()) match.slots[slot] = english.substr(0, found);
    match.literal += literal.size();
    words = words.substr(found + literal.size());
    english = english.substr(found + literal.size());
    if (last) return words.empty() ? std::optional(match) : std::nullopt;
    const std::size_t close = form.find('}', open);
    slot = form.substr(open + 1, close - open - 1);
    form = form.substr(close + 1);
  }
}

bool isNumber(const std::string& text) {
  return !text.empty() && text.size() < 10 &&
         text.find_first_not_of("0123456789") == std::string::npos;
}

}  // namespace

std::string Catalogue::retold(std::string_view prefix, const std::string& english) const {
  std::string words = english;
  std::replace(words.begin(), words.end(), '"', '\'');
  const auto texts = languages_.find("en");
  if (texts == languages_.end()) return english;
  std::string_view key;
  std::optional<Match> best;
  const auto compare = [&](std::string_view name, const std::string& text) {
    auto match = matched(text, english, english);
    if (!match) match = matched(typewritten(text), words, english);
    if (!match || (best && best->literal >= match->literal)) return;
    best = std::move(match);
    key = name;
  };
  for (auto at = texts->second.lower_bound(prefix);
       at != texts->second.end() && at->first.starts_with(prefix); ++at) {
    compare(at->first, at->second.one);
    if (at->second.other != at->second.one) compare(at->first, at->second.other);
  }
  if (!best) return english;
  std::vector<Slot> slots;
  for (const auto& [name, text] : best->slots) {
    if ((name == "count" || name == "number") && isNumber(text))
      slots.emplace_back(name, std::stoll(text));
    else
      slots.emplace_back(name, name == "what" || name == "fault" ? retold(prefix, text) : text);
  }
  return said(key, slots).text;
}

}  // namespace i18n
