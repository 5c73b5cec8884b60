#include "questions/distractors/offices.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

#include "questions/distractors/word_lists.h"
#include "questions/words.h"

namespace questions {
namespace {

const std::vector<WordRow>& offices() {
  static const std::vector<WordRow> rows = wordRows(word_lists::offices);
  return rows;
}

const std::vector<WordRow>& houses() {
  static const std::vector<WordRow> rows = wordRows(word_lists::houses);
  return rows;
}

const std::vector<WordRow>& kinships() {
  static const std::vector<WordRow> rows = wordRows(word_lists::kinships);
  return rows;
}

bool alike(char a, char b) {
  const auto low = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  return low(a) == low(b);
}

// Where `wanted` stands in the text as whole words, without regard to case.
std::optional<std::size_t> find(std::string_view text, std::string_view wanted) {
  const auto joins = [&](std::size_t at) {
    return at < text.size() &&
           (std::isalnum(static_cast<unsigned char>(text[at])) || text[at] == '-');
  };
  for (std::size_t at = 0; at + wanted.size() <= text.size(); ++at) {
    const std::string_view there = text.substr(at, wanted.size());
    const bool same = std::equal(there.begin(), there.end(), wanted.begin(), alike);
    if (same && !joins(at + wanted.size()) && (at == 0 || !joins(at - 1))) return at;
  }
  return std::nullopt;
}

// With the capitals of what it stands for: "Foreign Minister", "Foreign minister".
std::string inCapitalsOf(std::string_view model, std::string_view name) {
  std::string put(name);
  if (!startsUpper(model)) return put;
  bool all = model.find(' ') == std::string_view::npos;
  for (std::size_t at = model.find(' '); at != std::string_view::npos; at = model.find(' ', at + 1))
    all = all || startsUpper(model.substr(at + 1));
  put = capitalised(put);
  for (std::size_t at = put.find(' '); all && at != std::string::npos; at = put.find(' ', at + 1))
    if (put.compare(at, 4, " of ") != 0)
      put = put.substr(0, at + 1) + capitalised(put.substr(at + 1));
  return put;
}

std::string with(std::string_view text, std::size_t at, std::size_t size, std::string_view put) {
  return std::string(text.substr(0, at)) + std::string(put) + std::string(text.substr(at + size));
}

// British and American spellings of one word are one field.
bool sameField(std::string_view a, std::string_view b) {
  const auto defence = [](std::string_view s) { return s == "defence" || s == "defense"; };
  const auto labour = [](std::string_view s) { return s == "labour" || s == "labor"; };
  return a == b || (defence(a) && defence(b)) || (labour(a) && labour(b));
}

bool american(std::string_view text) {
  return find(text, "US") || find(text, "U.S.") || find(text, "American") || find(text, "defense");
}

// "Higher Education Minister": of no other field is there a higher one.
bool isNarrowed(std::string_view before) {
  const std::vector<Word> all = words(before);
  return !all.empty() &&
         isAny(lowered(all.back().text), {"higher", "primary", "secondary", "public", "rural",
                                          "social", "mental", "renewable", "international"});
}

// The words of a row in the spelling of the country, the one that stands for `field` too.
std::vector<std::string_view> spelledFields(const WordRow& office, std::string_view field,
                                            bool american) {
  std::vector<std::string_view> fields;
  for (const std::string_view one : office.words) {
    const bool otherSpelling =
        american ? isAny(one, {"defence", "labour"}) : isAny(one, {"defense", "labor"});
    if (one == field || !(otherSpelling || sameField(one, field))) fields.push_back(one);
  }
  return fields;
}

// Those that stand nearest to it in the row first.
std::vector<std::string_view> nearestTo(std::string_view field,
                                        std::vector<std::string_view> fields) {
  const auto place = [&](std::string_view one) {
    return std::find(fields.begin(), fields.end(), one) - fields.begin();
  };
  std::vector<std::string_view> others = fields;
  std::erase(others, field);
  std::erase(others, "prime");  // heads of government are too well known
  std::stable_sort(others.begin(), others.end(), [&](std::string_view a, std::string_view b) {
    return std::abs(place(a) - place(field)) < std::abs(place(b) - place(field));
  });
  return others;
}

std::vector<std::string> byField(std::string_view post, const WordRow& office) {
  std::vector<std::string> others;
  if (american(post) && office.holds("home")) return others;  // Britain's cabinet
  for (const std::string_view field : office.words) {
    const std::string whole = std::string(field) + " " + std::string(office.names.front());
    const std::optional<std::size_t> at = find(post, whole);
    if (!at) continue;
    if (isNarrowed(post.substr(0, *at))) return {};
    for (const std::string_view other :
         nearestTo(field, spelledFields(office, field, american(post)))) {
      const std::string_view model = post.substr(*at, whole.size());
      const std::string put = std::string(other) + " " + std::string(office.names.front());
      others.push_back(with(post, *at, whole.size(), inCapitalsOf(model, put)));
    }
    return others;
  }
  return others;
}

// The name of a row is what is known; its words can stand for it.
std::vector<std::string> byRow(std::string_view text, const std::vector<WordRow>& rows) {
  std::vector<std::string> others;
  for (const WordRow& row : rows) {
    const std::optional<std::size_t> at = find(text, row.names.front());
    if (!at) continue;
    const std::string_view model = text.substr(*at, row.names.front().size());
    for (const std::string_view other : row.words)
      others.push_back(with(text, *at, row.names.front().size(), inCapitalsOf(model, other)));
    return others;
  }
  return others;
}

}  // namespace

std::vector<std::string> otherOffices(std::string_view post) {
  for (const WordRow& office : offices()) {
    std::vector<std::string> others = byField(post, office);
    if (!others.empty()) return others;
  }
  if (find(post, "bank")) return {};  // its governor is no governor's colleague
  return byRow(post, houses());
}

std::vector<std::string> otherKin(std::string_view kin) { return byRow(kin, kinships()); }

bool isHeadOfState(std::string_view post) {
  if (find(post, "vice")) return false;
  const auto in = [&](std::string_view head) { return find(post, head).has_value(); };
  return in("president") || in("king") || in("queen") || in("pope") || in("chancellor") ||
         in("premier") || in("emperor") || in("prime minister") || in("first minister");
}

bool isTopicOf(std::string_view headline, std::string_view post) {
  static const std::vector<WordRow> topics = wordRows(word_lists::topics);
  const std::string low = lowered(headline);
  return std::any_of(topics.begin(), topics.end(), [&](const WordRow& topic) {
    const bool held = std::any_of(topic.names.begin(), topic.names.end(),
                                  [&](std::string_view name) { return find(post, name); });
    return held && std::any_of(topic.words.begin(), topic.words.end(),
                               [&](std::string_view word) { return holdsWords(low, word); });
  });
}

bool isKin(std::string_view low) {
  return std::any_of(kinships().begin(), kinships().end(),
                     [&](const WordRow& row) { return row.names.front() == low; });
}

}  // namespace questions
