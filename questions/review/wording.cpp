// Rules 6 and 10: the stem reads as if an editor wrote it, and gives nothing away.
#include <algorithm>
#include <set>

#include "questions/distractors/cities.h"
#include "questions/distractors/countries.h"
#include "questions/distractors/nationalities.h"
#include "questions/figure.h"
#include "questions/language/morphology.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/review/asked.h"
#include "questions/review/checks.h"
#include "questions/words.h"

namespace questions::reviewing {
namespace {

constexpr std::size_t fewestWords = 6;
constexpr std::size_t mostWords = 25;
constexpr std::size_t mostWithQuotation = 36;  // somebody's sentence is better whole than cut

std::size_t occurrences(std::string_view text, std::string_view of) {
  std::size_t count = 0;
  for (std::size_t at = text.find(of); at != std::string_view::npos; at = text.find(of, at + 1))
    ++count;
  return count;
}

bool endsWell(std::string_view stem) {
  for (std::string_view end : {"?", ".", "!", ".”", "?”", "!”", ".\"", "?\"", ":", "…"})
    if (stem.ends_with(end)) return true;
  return false;
}

bool hasControl(std::string_view stem) {
  if (std::any_of(stem.begin(), stem.end(),
                  [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }))
    return true;
  // Directional overrides and isolates: U+202A–202E, U+2066–2069.
  for (std::string_view mark :
       {"\xE2\x80\xAA", "\xE2\x80\xAB", "\xE2\x80\xAC", "\xE2\x80\xAD", "\xE2\x80\xAE",
        "\xE2\x81\xA6", "\xE2\x81\xA7", "\xE2\x81\xA8", "\xE2\x81\xA9"})
    if (stem.find(mark) != std::string_view::npos) return true;
  return false;
}

// "recovered in Oslo on, reportedly, on ____", "was taken from — the banks and charities":
// a preposition without what belongs to it; "How much will it cost an estimated?": an attribute
// without its noun. Verbs have some behind them: "went on, although".
bool strands(const Word& word, std::string_view stem) {
  const std::string_view behind = stem.substr(word.range.end);
  if (behind.starts_with('?') && isAny(lowered(word.text), {"the", "a", "an", "and", "estimated"}))
    return true;
  const bool mark = behind.starts_with(',') || behind.starts_with(" —") || behind.starts_with(" –");
  return mark && !word.quoted &&
         isAny(lowered(word.text),
               {"of",      "at",       "with", "from", "into",  "for",     "between",
                "during",  "on",       "to",   "by",   "among", "against", "after",
                "because", "although", "the",  "a",    "an",    "and"});
}

// "at least $5 million from was diverted": what stood between was cut away.
bool lacksObject(const Word& word, std::string_view next) {
  return !word.quoted && isAny(lowered(word.text), {"from", "of", "into", "between"}) &&
         isAny(next, {"was", "were", "has", "had"});
}

// "a large object, possibly ____, was seen": what is only thought of in passing.
bool asksInPassing(std::string_view stem) {
  const std::size_t gap = stem.find("____");
  if (gap == std::string_view::npos) return false;
  const std::string before = lowered(stem.substr(0, gap));
  for (std::string_view hedge : {"possibly ", "perhaps ", "maybe ", "probably ", "presumably "})
    if (before.ends_with(hedge) && (before.ends_with(", " + std::string(hedge)) ||
                                    before.ends_with("— " + std::string(hedge))))
      return true;
  return false;
}

// "identified as Ann Lee, ____": an age, or one of several sums in a row.
bool asksBare(const Item& item, std::string_view stem) {
  const std::size_t gap = stem.find(", ____");
  if (gap == std::string_view::npos) return false;
  const std::string_view rest = stem.substr(gap + 6);
  const bool apart = rest == "." || rest.starts_with(",") || rest.starts_with(" and ");
  return apart && std::all_of(item.options.begin(), item.options.end(), [](const Option& option) {
           return option.text.find(' ') == std::string::npos && readFigure(option.text);
         });
}

// Roots that all options share ("billion", "million", "percent") betray nothing.
std::set<std::string> rootsOfAll(const Item& item) {
  std::set<std::string> shared = contentRoots(answerIn(item.options[0].text));
  for (const Option& option : item.options) {
    const std::set<std::string> roots = contentRoots(answerIn(option.text));
    std::erase_if(shared, [&](const std::string& root) { return !roots.contains(root); });
  }
  return shared;
}

// "new" of New Zealand where the stem tells of a new flag.
bool isPointOfName(const std::string& root, const std::string& key, std::string_view stem) {
  if (wordCount(key) < 2 || !isAny(root, {"new", "north", "south", "east", "west"})) return false;
  const std::vector<Word> all = words(stem);
  return std::none_of(all.begin(), all.end(), [&](const Word& word) {
    return startsUpper(word.text) && lowered(word.text) == root;
  });
}

// "17" of "17 July 2014" where the stem has that number for something else: "Flight 17".
bool isDayOfOther(const std::string& root, const std::string& key, std::string_view stem) {
  const std::vector<Word> parts = words(key);
  if (parts.size() < 2 || parts[0].text != root || !lexicon::isMonth(lowered(parts[1].text)))
    return false;
  const std::string day(parts[0].text), month(parts[1].text);
  return !holdsWords(stem, day + " " + month) && !holdsWords(stem, month + " " + day);
}

// "3 May", "May 2017"
bool namesDay(std::string_view text) {
  const std::vector<Word> all = words(text);
  return std::any_of(all.begin(), all.end(),
                     [](const Word& word) { return lexicon::isMonth(lowered(word.text)); });
}

// "11" of "11 July 2023", and of nothing else in the stem.
bool isOnlyDay(const std::string& number, std::string_view stem) {
  const std::vector<Word> all = words(stem);
  for (std::size_t i = 0; i < all.size(); ++i)
    if (rootOf(all[i].text) == number &&
        (i + 1 == all.size() || !lexicon::isMonth(lowered(all[i + 1].text))))
      return false;
  return true;
}

// "which fell in May according to officials": its source belongs in front, or behind a comma; but
// "was divided according to age".
bool hangsItsSource(const std::vector<Word>& all, std::string_view stem) {
  for (std::size_t i = 1; i + 2 < all.size(); ++i) {
    if (lowered(all[i].text) != "according" || all[i].quoted || lowered(all[i + 1].text) != "to")
      continue;
    const bool apart = stem.substr(all[i - 1].range.end, all[i].range.begin - all[i - 1].range.end)
                           .find_first_not_of(' ') != std::string_view::npos;
    const bool article = isAny(lowered(all[i + 2].text), {"the", "a", "an"});
    if (apart || i + 2 + (article ? 1 : 0) >= all.size()) continue;
    const std::string_view source = all[i + 2 + (article ? 1 : 0)].text;
    if (startsUpper(source) ||
        isAny(source, {"officials", "authorities", "police", "reports", "sources", "witnesses",
                       "e-mails", "emails", "experts", "government", "prosecutors", "doctors"}))
      return true;
  }
  return false;
}

}  // namespace

bool akin(const std::string& a, const std::string& b) {
  const std::size_t shorter = std::min(a.size(), b.size());
  return a == b || (shorter >= 5 && std::max(a.size(), b.size()) - shorter <= 3 &&
                    a.compare(0, shorter, b, 0, shorter) == 0 && !hasDigit(a));
}

bool namesFolk(std::string_view word, std::string_view name) {
  constexpr std::size_t start = 4;
  const std::size_t shorter = std::min(word.size(), name.size());
  return shorter > start && startsUpper(word) && startsUpper(name) && !hasDigit(name) &&
         name.find(' ') == std::string_view::npos && word.substr(0, start) == name.substr(0, start);
}

Verdict stemLength(const ReviewContext& context) {
  const std::size_t count = wordCount(withoutLead(context.item.stem));
  if (count < fewestWords) return "the stem has only " + std::to_string(count) + " words";
  const bool quotes = context.item.kind == "who_said";
  if (count > (quotes ? mostWithQuotation : mostWords))
    return "the stem has " + std::to_string(count) + " words";
  return std::nullopt;
}

// Within a quotation they show what an editor put in.
bool holdsBracketsOfItsOwn(const std::string& stem) {
  for (std::size_t at = stem.find_first_of("[]"); at != std::string::npos;
       at = stem.find_first_of("[]", at + 1)) {
    const std::string before = stem.substr(0, at);
    const bool quoted = occurrences(before, "“") > occurrences(before, "”");
    if (!quoted && occurrences(before, "\"") % 2 == 0) return true;
  }
  return occurrences(stem, "[") != occurrences(stem, "]");
}

// " ." of "We came ... and saw" is of no sentence's end.
bool holdsSlip(const std::string& stem, std::string_view slip) {
  std::size_t at = stem.find(slip);
  while (slip == " ." && at != std::string::npos && stem.compare(at, 4, " ...") == 0)
    at = stem.find(slip, at + 4);
  return at != std::string::npos;
}

Verdict stemPunctuation(const ReviewContext& context) {
  const std::string& stem = context.item.stem;
  if (hasControl(stem)) return "the stem holds characters that do not print";
  if (!endsWell(stem)) return "the stem does not end as a sentence does";
  for (std::string_view slip :
       {" ,", " .", ",,", ", ?", ",?", ",.", ",:", ",;", "  ", " ?",   "( ",
        " )", "“ ", " ”", "*",   "{",  "}",  "<",  ">",  "|",  "http", "www."})
    if (holdsSlip(stem, slip)) return "\"" + std::string(slip) + "\" is left over in the stem";
  if (holdsBracketsOfItsOwn(stem)) return "\"[\" is left over in the stem";
  if (occurrences(stem, "“") != occurrences(stem, "”")) return "a quotation mark has no partner";
  if (occurrences(stem, "\"") % 2 != 0) return "a quotation mark has no partner";
  if (occurrences(stem, "(") != occurrences(stem, ")")) return "a bracket has no partner";
  const char first = stem[0];
  if (first >= 'a' && first <= 'z') return "the stem begins with a small letter";
  return std::nullopt;
}

Verdict stemGrammar(const ReviewContext& context) {
  if (hangsItsSource(words(withoutLead(context.item.stem)), withoutLead(context.item.stem)))
    return "whose word it is hangs at its end without a comma";
  const std::vector<Word> own = words(withoutLead(context.item.stem));
  const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
  if (asksInPassing(withoutLead(context.item.stem))) return "it asks for what is said in passing";
  if (asksBare(context.item, withoutLead(context.item.stem)))
    return "the figure stands for nothing that the stem names";
  std::size_t gaps = 0;
  for (std::size_t i = 0; i < own.size(); ++i) {
    const std::string low = lowered(own[i].text);
    const std::string next = i + 1 < own.size() ? lowered(own[i + 1].text) : "";
    if (low.starts_with("__")) ++gaps;
    if (lexicon::isCourtesy(low) && startsUpper(own[i].text) && !own[i].quoted &&
        (next.empty() || !startsUpper(own[i + 1].text)))
      return "\"" + std::string(own[i].text) + "\" has lost the name behind it";
    if (lacksObject(own[i], next) || strands(own[i], withoutLead(context.item.stem)))
      return "\"" + low + "\" is left over in the stem";
    const bool plain = !startsUpper(own[i].text) && low.size() > 4 && !own[i].quoted;
    if (plain && low != next && !next.empty() && i > 0 && rootOf(low) == rootOf(next) &&
        own[i + 1].range.begin == own[i].range.end + 1)
      return "\"" + low + " " + next + "\" is one word twice";
    if (low == next && low != "had" && low != "that" && !hasDigit(low))
      return "\"" + low + "\" stands twice in a row";
    const std::string_view article =
        next.empty() || next == "____" ? low : language::indefiniteArticle(own[i + 1].text);
    if (own[i].text == "a" && article == "an") return "\"a " + next + "\" should be \"an\"";
    if (low == "an" && article == "a" && std::isalpha(next[0]) && next[0] != 'h')
      return "\"an " + next + "\" should be \"a\"";
    const bool year = own[i].text.size() == 4 && std::all_of(low.begin(), low.end(), isDigit);
    if (year &&
        std::count_if(own.begin(), own.end(), [&](const Word& w) { return w.text == low; }) > 1)
      return "\"" + low + "\" stands twice in the stem";
    if (own[i].text.size() > 40) return "a word of the stem is too long to be one";
  }
  for (std::string_view hedge : {"allegedly", "reportedly"})
    if (holdsWords(withoutLead(context.item.stem), hedge) &&
        std::any_of(own.begin(), own.end(),
                    [](const Word& word) { return lexicon::isClaimingVerb(lowered(word.text)); }))
      return "\"" + std::string(hedge) + "\" hedges what is claimed only";
  if (gaps > 1) return "the stem has more than one gap";
  const std::string start = own.size() > 1 ? lowered(own[0].text) + " " + lowered(own[1].text) : "";
  if (start == "what have" || start == "who have" || start == "who rates")
    return "\"" + start + "\" is not how an editor would ask";
  return std::nullopt;
}

// "$6.2M" of a headline for "$6.2 million".
bool writesShort(std::string_view word, const std::string& key) {
  const std::optional<Figure> asked = readFigure(key), told = readFigure(word);
  if (!asked || !told || asked->number != told->number) return false;
  const std::string letters = lowered(told->after);
  const std::string_view scale = isAny(letters, {"m", "mn"})   ? " million"
                                 : isAny(letters, {"b", "bn"}) ? " billion"
                                 : isAny(letters, {"t", "tn"}) ? " trillion"
                                                               : "";
  return !scale.empty() && asked->after.starts_with(scale);
}

Verdict keyInStem(const ReviewContext& context) {
  const Item& item = context.item;
  if (item.isClaim() || item.options.empty() || item.key >= item.options.size())
    return std::nullopt;
  const std::string key = item.answer();
  std::set<std::string> stem = contentRoots(item.stem);
  std::erase_if(stem, [&](const std::string& said) {
    return hasDigit(said) && isOnlyDay(said, item.stem) && !namesDay(key);
  });
  for (const Word& word : words(item.stem))  // "a 67-year wait"
    if (const std::size_t dash = word.text.find('-'); dash != std::string_view::npos && dash > 0)
      stem.insert(rootOf(word.text.substr(0, dash)));
  const std::set<std::string> shared = rootsOfAll(item);
  for (const std::string& root : contentRoots(key))
    if (!shared.contains(root) && !isDayOfOther(root, key, item.stem) &&
        !isPointOfName(root, key, item.stem) &&
        std::any_of(stem.begin(), stem.end(), [&](const auto& said) { return akin(said, root); }))
      return "the stem already says \"" + root + "\", which is in the key";
  for (const Word& word : words(item.stem))
    if (writesShort(word.text, key))
      return "\"" + std::string(word.text) + "\" in the stem is the key";
  for (const Word& word : words(item.stem))
    if (namesFolk(word.text, key))
      return "\"" + std::string(word.text) + "\" in the stem tells of the key";
  if (const std::string group = groupIn(item.stem, key); !group.empty())
    return "\"" + group + "\" in the stem says how many";
  if (speaksOfPeople(item.stem, key)) return "the stem speaks of what is of " + key;
  if (givesTheRest(item.stem, key)) return "the stem gives the rest of 100 percent";
  const std::string_view own = withoutLead(item.stem);
  if (const std::size_t gap = own.find("____");
      gap != std::string_view::npos && listsAsMany(own.substr(gap), key))
    return "the stem lists as many";
  for (const std::string_view city : citiesOf(key))
    if (item.stem.find(city) != std::string::npos && holdsWords(item.stem, city))
      return "the stem names " + std::string(city) + ", which lies in the key";
  return std::nullopt;
}

Verdict articleCue(const ReviewContext& context) {
  const std::string& stem = context.item.stem;
  const std::size_t gap = stem.find("____");
  if (gap == std::string::npos) return std::nullopt;
  const std::string before = lowered(stem.substr(0, gap));
  const bool a = before.ends_with(" a ") || before == "a ";
  const bool an = before.ends_with(" an ") || before == "an ";
  if (!a && !an) return std::nullopt;
  for (const Option& option : context.item.options)
    if ((language::indefiniteArticle(option.text) == "an") != an)
      return "\"" + option.text + "\" does not go with the article before the gap";
  return std::nullopt;
}

Verdict pronounCue(const ReviewContext& context) {
  const Item& item = context.item;
  const auto isName = [](const std::string& text) {
    return startsUpper(text) && !hasDigit(text) && !isCountry(text) && countryOfCity(text).empty();
  };
  const bool names = item.isClaim() ? isName(askedFor(item))
                                    : std::all_of(item.options.begin(), item.options.end(),
                                                  [&](const Option& o) { return isName(o.text); });
  const bool things = std::count(item.tags.begin(), item.tags.end(), "thing") > 0;
  if (!names || things) return std::nullopt;
  for (const Word& word : words(withoutLead(item.stem))) {
    const std::string low = lowered(word.text);
    const bool gendered = low == "he" || low == "she" || low == "his" || low == "her" ||
                          low == "him" || low == "himself" || low == "herself";
    if (gendered && !word.quoted) return "\"" + low + "\" tells a man's name from a woman's";
  }
  return std::nullopt;
}

}  // namespace questions::reviewing
