// Rules 4, 10 and 11 over a whole pack: no item twice, none that answers another, no pattern in
// the keys.
#include "questions/review/packs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <iterator>

#include "questions/distractors/cities.h"
#include "questions/figure.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/review/asked.h"
#include "questions/words.h"

namespace questions::reviewing {
namespace {

constexpr double nearlyAll = 0.8;  // of the words of an item
constexpr double much = 0.4;

// Fewer items than this show no pattern that could be told from chance.
constexpr std::size_t enough = 20;

std::optional<text::Range> spanInArticle(const Item& item) {
  if (!item.evidence || !item.evidence->span) return std::nullopt;
  const text::Range span = *item.evidence->span;
  const std::size_t at = item.evidence->range.begin;
  return text::Range{at + span.begin, at + span.end};
}

bool saysTrue(const Item& item) {
  return item.key < item.options.size() && lowered(item.keyOption().text) == "true";
}

// How many of a are in b, as a share of a.
double shareIn(const std::set<std::string>& a, const std::set<std::string>& b) {
  if (a.empty()) return 0;
  const auto in =
      std::count_if(a.begin(), a.end(), [&](const auto& root) { return b.contains(root); });
  return static_cast<double>(in) / static_cast<double>(a.size());
}

std::vector<PackRefusal> eachPair(const Pack& pack, std::string_view check, int rule,
                                  const std::string& reason,
                                  const std::function<bool(const Item&, const Item&)>& wrong) {
  std::vector<PackRefusal> refusals;
  for (std::size_t i = 0; i < pack.items.size(); ++i)
    for (std::size_t j = 0; j < pack.items.size(); ++j)
      if (i != j && wrong(pack.items[i], pack.items[j]))
        refusals.push_back({{check, rule, reason}, {i, j}});
  return refusals;
}

std::string percent(double share) { return std::to_string(std::lround(share * 100)) + " %"; }

// The value that a chi-square of this many degrees exceeds in one of a thousand fair packs.
double limitOf(std::size_t degrees) {
  constexpr std::array<double, 8> limits = {0, 10.83, 13.82, 16.27, 18.47, 20.52, 22.46, 24.32};
  return limits[std::min(degrees, limits.size() - 1)];
}

bool sameSentence(const Item& a, const Item& b) {
  return a.evidence && b.evidence && a.evidence->article == b.evidence->article &&
         a.evidence->range == b.evidence->range;
}

bool ofTwoArticles(const Item& a, const Item& b) {
  return a.evidence && b.evidence && a.evidence->article != b.evidence->article;
}

// What an item tells besides its answer, without the words of every question but what is counted.
std::set<std::string> rootsBeside(const std::string& answer, std::string_view text) {
  std::set<std::string> roots = contentRoots(text);
  for (const std::string& root : contentRoots(answer)) roots.erase(root);
  std::erase_if(roots, [](const std::string& root) {
    return isAny(root, {"many", "much"}) || (root != rootOf("people") && isFrame(root));
  });
  return roots;
}

std::set<std::string> sharedBy(const std::set<std::string>& a, const std::set<std::string>& b) {
  std::set<std::string> both;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::inserter(both, both.end()));
  return both;
}

// The roots of the words in capitals behind the first one.
std::set<std::string> namesIn(std::string_view text) {
  std::set<std::string> names;
  const std::vector<Word> all = words(text);
  for (std::size_t i = 1; i < all.size(); ++i)
    if (startsUpper(all[i].text)) names.merge(contentRoots(all[i].text));
  return names;
}

// "212", but not "three": as many of two things are seldom in one story.
bool isTellingFigure(const std::string& answer) {
  constexpr double small = 12;
  const std::optional<Figure> figure = readFigure(answer);
  return figure && figure->number > small;
}

// Whether the stem of one leads to the evidence of the other: by most of its words, or by a third
// of them, a name and something else.
bool leadsTo(const Item& asked, const Item& other) {
  constexpr double most = 0.6, third = 0.3;
  const std::string_view stem = withoutLead(asked.stem);
  const std::set<std::string> own = rootsBeside(askedFor(asked), stem);
  const std::string all = std::string(withoutLead(other.stem)) + " " + other.evidence->quote;
  const std::set<std::string> shared = sharedBy(own, rootsBeside(askedFor(other), all));
  const double share = shareIn(own, shared);
  const std::size_t names = sharedBy(shared, namesIn(all)).size();
  const bool few = names > 0 && names < shared.size();
  const bool rare = shared.size() > 1 && isTellingFigure(askedFor(asked));
  return share >= most || (share >= third && (few || rare));
}

// "Fourteen people died when the ferry ran aground", "The accident cost 14 lives": one fact in two
// articles; in one that tells it twice, where the figure is one that is seldom of two things.
bool tellTheSame(const Item& a, const Item& b) {
  if (!a.evidence || !b.evidence || (!ofTwoArticles(a, b) && !isTellingFigure(askedFor(a))))
    return false;
  const std::string left = askedFor(a), right = askedFor(b);
  return !left.empty() && !right.empty() && sameAnswer(left, right) &&
         (leadsTo(a, b) || leadsTo(b, a));
}

// Two of one article that hide its headline and ask for the same name.
bool hideTheSame(const Item& a, const Item& b) {
  return a.evidence && b.evidence && !ofTwoArticles(a, b) && hidesHeadline(a.stem) &&
         hidesHeadline(b.stem) && lowered(askedFor(a)) == lowered(askedFor(b));
}

}  // namespace

bool askTheSame(const Item& a, const Item& b) {
  if (lowered(squeezed(a.stem)) == lowered(squeezed(b.stem)) || tellTheSame(a, b)) return true;
  const bool claims = a.isClaim() && b.isClaim() && a.evidence && b.evidence;
  if (claims && a.evidence->article == b.evidence->article &&
      a.evidence->range == b.evidence->range)
    return true;
  if (hideTheSame(a, b)) return true;
  const std::optional<text::Range> left = spanInArticle(a), right = spanInArticle(b);
  return left && right && a.evidence->article == b.evidence->article && left->overlaps(*right);
}

// "22-year-old Ann Lee" tells how old she is.
bool isAgeIn(const std::string& told, const std::string& answer) {
  const std::vector<Word> all = words(told);
  return std::any_of(all.begin(), all.end(),
                     [&](const Word& word) { return word.text.starts_with(answer + "-year"); });
}

// Of names, whether the key alone of all options is told of: of a person, in words that are in the
// stem too.
bool standsOut(const Item& asked, const std::string& told) {
  if (asked.isClaim() || asked.options.size() < 2) return false;
  const bool person = std::none_of(asked.tags.begin(), asked.tags.end(), [](const auto& tag) {
    return tag == "place" || tag == "organisation";
  });
  if (person && shareIn(contentRoots(withoutLead(asked.stem)), contentRoots(told)) == 0)
    return false;
  const auto isName = [](const Option& option) {
    return startsUpper(option.text) && !hasDigit(option.text);
  };
  return std::all_of(asked.options.begin(), asked.options.end(), isName) &&
         std::count_if(asked.options.begin(), asked.options.end(), [&](const Option& option) {
           return holdsWords(told, answerIn(option.text));
         }) == 1;
}

// What tells the key from every other option: "transport" of "transport minister of Norway" among
// other ministers. Empty where the key is a figure or a date.
std::set<std::string> telling(const Item& item) {
  const std::string key = askedFor(item);
  if (item.isClaim() || isDateText(key) || readFigure(key)) return {};
  std::set<std::string> roots = contentRoots(key);
  for (const Option& option : distractors(item))
    for (const std::string& root : contentRoots(answerIn(option.text))) roots.erase(root);
  return roots;
}

// "arrested near Antwerp" beside "In which country …?"
bool namesCityOf(const std::string& country, const std::string& told) {
  const std::vector<std::string_view>& cities = citiesOf(country);
  return std::any_of(cities.begin(), cities.end(),
                     [&](std::string_view city) { return holdsWords(told, city); });
}

// "Ann Lee, mayor of Lund" among the options beside "What post did Ann Lee hold …?" or "Who was the
// mayor of Lund …?"
bool optionsTell(const Item& shown, const Item& asked) {
  const auto tells = [&](const Option& option) {
    const std::string name = answerIn(option.text);
    if (name == option.text) return false;
    const std::string answer = askedFor(asked);
    const std::set<std::string> role = contentRoots(option.text.substr(name.size()));
    const std::set<std::string> stem = contentRoots(withoutLead(asked.stem));
    if (name == answer && answer == asked.keyOption().text) return shareIn(role, stem) >= 1;
    return shareIn(contentRoots(name), stem) >= 1 && shareIn(telling(asked), role) >= 1;
  };
  return !asked.isClaim() && std::any_of(shown.options.begin(), shown.options.end(), tells);
}

bool tellsAnswer(const Item& shown, const Item& asked) {
  const bool holds = asked.isClaim() && !asked.alteration;
  const std::string answer = holds ? "" : askedFor(asked);
  const std::string told(withoutLead(shown.stem));
  if (holds) {  // "after spending three hours in Rome" tells that it is true
    const double said = shareIn(contentRoots(withoutLead(asked.stem)), contentRoots(told));
    const std::string claimed = askedFor(asked);  // "launched in Rome in 1998": so built there then
    const bool held = isDateText(claimed) && holdsAnswer(told, claimed);
    return said >= (held ? much : nearlyAll);
  }
  if (optionsTell(shown, asked)) return true;
  if (answer.empty()) return false;
  const auto rest = [&] {
    return givesTheRest(told, answer) ||
           (!shown.isClaim() && givesTheRest(askedFor(shown), answer));
  };
  const std::set<std::string> apart = telling(asked);
  if (!apart.empty() && shareIn(apart, contentRoots(told)) >= 1 &&
      shareIn(rootsBeside(answer, withoutLead(asked.stem)), contentRoots(told)) >= much)
    return true;
  if (isAgeIn(told, answer)) return true;
  // "In which country …?" beside cities of that country.
  if (std::any_of(shown.options.begin(), shown.options.end(),
                  [&](const Option& option) { return countryOfCity(option.text) == answer; }))
    return true;
  if (namesCityOf(answer, told) &&
      shareIn(contentRoots(withoutLead(asked.stem)), contentRoots(told)) > 0)
    return true;
  if (!holdsAnswer(told, answer) && !rest()) return false;
  // "the 40 people arrested on 7 January" and "How many were detained on 7 January?"
  const std::set<std::string> stem = contentRoots(withoutLead(asked.stem));
  if (answer.size() > 1 && hasDigit(answer) && shareIn(stem, contentRoots(told)) > 0) return true;
  // "Where was it built in 1998?" and "When was it launched in Poland?": each has the other's key.
  if (!shown.isClaim() && holdsWords(withoutLead(asked.stem), askedFor(shown))) return true;
  // Of a few days, years or names, one that the article tells for something else stands out.
  if (!ofTwoArticles(shown, asked) && (isDateText(answer) || standsOut(asked, told))) return true;
  const double shared = shareIn(contentRoots(withoutLead(asked.stem)), contentRoots(told));
  return shared >= (sameSentence(shown, asked) ? 0.2 : much);
}

bool evidenceTells(const Item& shown, const Item& asked) {
  constexpr double half = 0.5;  // of the words asked about
  const bool holds = asked.isClaim() && !asked.alteration;
  if (holds || !shown.evidence || !asked.evidence || !asked.evidence->span) return false;
  const std::string span(text::slice(asked.evidence->quote, *asked.evidence->span));
  if (!holdsWords(shown.evidence->quote, span)) return false;
  const std::set<std::string> stem = contentRoots(withoutLead(asked.stem));
  return shareIn(stem, contentRoots(shown.evidence->quote)) >= half;
}

std::vector<PackRefusal> sameFactTwice(const Pack& pack) {
  std::vector<PackRefusal> refusals =
      eachPair(pack, "same-fact-twice", 10, "both items ask for the same fact", askTheSame);
  std::erase_if(refusals, [](const PackRefusal& r) { return r.items[0] > r.items[1]; });
  return refusals;
}

std::vector<PackRefusal> answersAnother(const Pack& pack) {
  return eachPair(pack, "answers-another", 10, "the first item's stem answers the second",
                  tellsAnswer);
}

std::vector<PackRefusal> verdictTells(const Pack& pack) {
  return eachPair(pack, "verdict-tells", 10, "the first item's evidence answers the second",
                  evidenceTells);
}

std::vector<PackRefusal> keyPosition(const Pack& pack) {
  std::vector<PackRefusal> refusals;
  for (std::size_t width = 3; width <= 5; ++width) {
    std::vector<double> at(width, 0);
    double items = 0;
    for (const Item& item : pack.items) {
      if (item.isClaim() || item.options.size() != width || item.key >= width) continue;
      ++at[item.key];
      ++items;
    }
    if (items < enough) continue;
    const double fair = items / static_cast<double>(width);
    double square = 0;
    for (const double count : at) square += (count - fair) * (count - fair) / fair;
    if (square > limitOf(width - 1))
      refusals.push_back({{"key-position", 4, "the key stands in one place too often"}, {}});
  }
  return refusals;
}

std::vector<PackRefusal> keyLength(const Pack& pack) {
  double items = 0, longest = 0, expected = 0;
  for (const Item& item : pack.items) {
    if (item.isClaim() || item.key >= item.options.size() || item.options.size() < 3) continue;
    const auto shorter = [](const Option& a, const Option& b) {
      return a.text.size() < b.text.size();
    };
    const auto longestOption = std::max_element(item.options.begin(), item.options.end(), shorter);
    const auto sharing =
        std::count_if(item.options.begin(), item.options.end(),
                      [&](const Option& o) { return o.text.size() == longestOption->text.size(); });
    ++items;
    if (sharing > 1) continue;  // no option is longest
    expected += 1.0 / static_cast<double>(item.options.size());
    if (item.keyOption().text.size() == longestOption->text.size()) ++longest;
  }
  // Three standard deviations above chance.
  if (items < enough || longest <= expected + 3 * std::sqrt(expected)) return {};
  return {{{"key-length", 4, "the key is the longest option too often"}, {}}};
}

std::vector<PackRefusal> claimBalance(const Pack& pack) {
  double claims = 0, trueOnes = 0;
  for (const Item& item : pack.items) {
    if (!item.isClaim()) continue;
    ++claims;
    if (saysTrue(item)) ++trueOnes;
  }
  if (claims < enough) return {};
  const double share = trueOnes / claims;
  if (share >= 0.45 && share <= 0.55) return {};
  return {{{"claim-balance", 11, percent(share) + " of the claims are true"}, {}}};
}

std::vector<PackRefusal> claimCues(const Pack& pack) {
  double cued = 0, falseOnes = 0;
  for (const Item& item : pack.items) {
    if (!item.isClaim()) continue;
    const std::vector<Word> stem = words(item.stem);
    const bool cue = std::any_of(stem.begin(), stem.end(), [](const Word& word) {
      const std::string low = lowered(word.text);
      return lexicon::isNegation(low) || lexicon::isAbsolute(low);
    });
    if (!cue) continue;
    ++cued;
    if (!saysTrue(item)) ++falseOnes;
  }
  if (cued < enough) return {};
  const double share = falseOnes / cued;
  if (share >= 0.4 && share <= 0.6) return {};
  return {{{"claim-cues", 11, percent(share) + " of the claims with a negation are false"}, {}}};
}

}  // namespace questions::reviewing
