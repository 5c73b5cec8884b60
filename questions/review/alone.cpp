// Rules 1 and 8: whoever has not read the article knows who, what and when is meant.
#include <algorithm>
#include <iterator>

#include "questions/distractors/nationalities.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/meant.h"
#include "questions/review/asked.h"
#include "questions/review/checks.h"
#include "questions/words.h"

namespace questions::reviewing {
namespace {

bool isOrdinalOrSuperlative(std::string_view low) {
  return isAny(low,
               {"first", "second", "third", "fourth", "fifth", "last", "next", "only", "most",
                "least", "best", "worst", "latest", "previous", "former", "current", "late"}) ||
         (low.size() > 5 && low.ends_with("est")) || hasDigit(low);
}

// What narrows a noun down after it: "the city of …", "the team that …".
bool narrows(std::string_view low) {
  return isAny(low,
               {"of",      "that",    "which", "who",    "whose", "where", "in",   "for",  "from",
                "between", "against", "by",    "behind", "on",    "at",    "to",   "with", "called",
                "named",   "known",   "over",  "within", "under", "among", "into", "when"});
}

// The words of a definite noun phrase after "the", as far as they can be told without a parse.
std::vector<std::string> definitePhrase(const std::vector<Word>& own, std::size_t the) {
  std::vector<std::string> phrase;
  for (std::size_t i = the + 1; i < own.size() && phrase.size() < 4; ++i) {
    const std::string low = lowered(own[i].text);
    if (low.starts_with("__") || (lexicon::isFunctionWord(low) && low != "us" && low != "one"))
      break;
    const std::size_t gap = own[i].range.begin - own[i - 1].range.end;
    const char* behind = own[i - 1].text.data() + own[i - 1].text.size();
    const bool owner = gap == 2 && *behind == '\'';  // the teachers' union
    if (gap > 1 && !owner) break;                    // a comma or a bracket between them
    phrase.push_back(std::string(own[i].text));
  }
  return phrase;
}

bool isMeantIn(const ReviewContext& context, std::string_view noun) {
  const std::string_view lead = leadIn(context.item.stem);
  return context.article ? isMeant(lead, context.article->text, noun) : saysWhich(lead, noun);
}

// Whether the lead says which thing of this name is meant, or its article tells of one only.
bool saysIt(std::string_view noun, const ReviewContext& context) {
  const std::string_view lead = leadIn(context.item.stem);
  return saysSection(lead) || isMeantIn(context, noun);
}

// Whether the lead says which one is meant, or the noun points at nothing: "the ball", "the start".
bool isLed(const std::vector<std::string>& phrase, const ReviewContext& context) {
  if (phrase.empty() || !lexicon::isPointing(lowered(phrase[0]))) return true;
  return saysIt(phrase[0], context);
}

// "did Ann Lee sell the family farm": hers.
bool isOwnFamily(const std::vector<Word>& own, std::size_t the,
                 const std::vector<std::string>& phrase) {
  return phrase.size() > 1 && phrase[0] == "family" && the > 0 &&
         std::any_of(own.begin() + 1, own.begin() + static_cast<std::ptrdiff_t>(the),
                     [](const Word& word) { return startsUpper(word.text); });
}

// Whether the stem's own words say which one "the …" is, or everybody knows.
bool tellsItself(const std::vector<Word>& own, std::size_t the) {
  const std::vector<std::string> phrase = definitePhrase(own, the);
  if (phrase.empty() || isOwnFamily(own, the, phrase)) return true;
  for (const std::string& word : phrase) {
    std::string low = lowered(word);
    if (low.ends_with("'s")) low.resize(low.size() - 2);
    if (startsUpper(word) || lexicon::isUnique(low) || isOrdinalOrSuperlative(low)) return true;
    for (std::size_t i = 0; i < the; ++i)
      if (rootOf(own[i].text) == rootOf(low)) return true;
  }
  const bool pointing = lexicon::isPointing(lowered(phrase[0]));
  const std::size_t after = the + 1 + (pointing ? 1 : phrase.size());
  if (phrase.size() > 1 && the + 1 + phrase.size() < own.size() &&
      lowered(own[the + 1 + phrase.size()].text) == "as" &&
      (phrase.back().ends_with("ed") || isAny(phrase.back(), {"seen", "known"})))
    return true;  // "the country seen as a model"
  return (phrase.size() > 2 && !pointing) ||
         (after < own.size() && narrows(lowered(own[after].text)));
}

// Where a stem says what it is about: at its beginning, and behind a question's first words.
bool isOpening(const ReviewContext& context, std::size_t at) {
  constexpr std::size_t behindQuestion = 5;  // "In which year did the …"
  return at == 0 || (at <= behindQuestion && context.item.stem.ends_with('?'));
}

// "In which year did Norway sign the treaty?": the thing is all that a short stem tells of.
bool isAllItTells(const std::vector<Word>& own, std::size_t the) {
  constexpr std::size_t fewWords = 9;
  return own.size() <= fewWords && the + 2 == own.size();
}

bool isKnownThing(const std::vector<Word>& own, std::size_t the, const ReviewContext& context) {
  const bool led = !leadIn(context.item.stem).empty() && isLed(definitePhrase(own, the), context);
  return led || tellsItself(own, the);
}

// "The school had been opened": opens the stem with a thing that neither its lead nor its own words
// tell apart from others.
bool opensUnknown(const std::vector<Word>& own, std::size_t the, const ReviewContext& context) {
  if (the > 0 || leadIn(context.item.stem).empty()) return false;
  const std::vector<std::string> phrase = definitePhrase(own, the);
  if (phrase.empty() || phrase.size() > 2) return false;
  const std::size_t after = the + 1 + phrase.size();
  if (after < own.size() && narrows(lowered(own[after].text))) return false;
  return std::none_of(phrase.begin(), phrase.end(), [&](const std::string& word) {
    const std::string low = lowered(word);
    return startsUpper(word) || lexicon::isSpokenOf(low) || isOrdinalOrSuperlative(low) ||
           isMeantIn(context, low);
  });
}

// "those who came", "those on the coast": what follows says which.
bool tellsWhich(std::string_view next) {
  return isAny(next, {"who", "that", "which", "of", "in", "with", "whose", "from", "without", "on",
                      "at", "by", "under", "over", "near", "killed", "injured", "affected"});
}

// "this", "those figures", "that number is": neither the stem nor its lead says which.
bool pointsAtNothing(const std::vector<Word>& own, std::size_t i, std::string_view lead) {
  const std::string low = lowered(own[i].text);
  if (i + 1 >= own.size()) return false;
  const std::string next = lowered(own[i + 1].text);
  if (isAny(low, {"this", "these", "those"})) {
    if (i > 1 && lowered(own[i - 1].text) == "of" && lowered(own[i - 2].text) == "which")
      return false;  // "which of these": the options
    if (tellsWhich(next) || (low == "those" && saysWhich(lead, next))) return false;
    if (isAny(next, {"week", "weekend", "month", "year"}) && saysDay(lead)) return false;
    const bool period = isAny(next, {"year", "month", "week", "season", "time", "century"});
    return !period || i == 0;
  }
  return low == "that" && isAny(next, {"number", "figure", "total", "amount", "sum", "rate", "day",
                                       "year", "month", "week", "time", "case", "reason", "point"});
}

// Whether a clause of a quotation opens at a word: "that the shift", "but the shift".
bool opensClause(const std::vector<Word>& said, std::size_t at) {
  return at == 0 || isAny(lowered(said[at - 1].text), {"that", "but", "because", "if", "while"});
}

// Whether one who knows only the words before it can tell what "the …" is.
bool isToldInQuotation(const std::vector<Word>& said, std::size_t the,
                       const ReviewContext& context) {
  const std::vector<std::string> phrase = definitePhrase(said, the);
  if (phrase.size() != 1 || startsUpper(phrase[0]) || the + 2 >= said.size()) return true;
  const std::string low = lowered(phrase[0]), next = lowered(said[the + 2].text);
  if (isAny(low, {"trouble", "problem", "truth", "fact", "point", "question", "reason", "idea",
                  "danger", "answer"}) &&
      next == "is")
    return true;  // "The trouble is that"
  const bool before =
      std::any_of(said.begin(), said.begin() + static_cast<std::ptrdiff_t>(the),
                  [&](const Word& word) { return rootOf(lowered(word.text)) == rootOf(low); });
  return before || narrows(next) || lexicon::isSpokenOf(low) || isOrdinalOrSuperlative(low) ||
         saysIt(low, context);
}

// “The allegations are becoming credible”, “I doubt that the shift is over”: what was said before
// the quotation, its reader does not know. Further on in it, nobody minds.
Verdict bareInQuotation(const ReviewContext& context) {
  std::vector<Word> said = words(withoutLead(context.item.stem));
  std::erase_if(said, [](const Word& word) { return !word.quoted; });
  if (said.size() > 2 && lowered(said[1].text) == "of" &&
      isAny(lowered(said[0].text), {"some", "many", "most", "all", "none", "each", "both"}))
    said.erase(said.begin(), said.begin() + 2);
  constexpr std::size_t fewest = 5;  // less is a term: “coalition of the willing”
  if (said.size() < fewest) return std::nullopt;
  for (std::size_t i = 0; i + 1 < said.size(); ++i)
    if (lowered(said[i].text) == "the" && opensClause(said, i) &&
        !isToldInQuotation(said, i, context))
      return "the quotation does not say which \"" + lowered(said[i + 1].text) + "\" is meant";
  return std::nullopt;
}

// "The 31-year-old man", "the 89-year-old impresario": of whom no name tells more.
bool isOneByAge(const std::vector<Word>& own, std::size_t the) {
  constexpr std::size_t phrase = 4;  // "Norwegian mayor Ann Lee"
  if (!own[the + 1].text.ends_with("-year-old")) return false;
  for (std::size_t i = the + 2; i < std::min(own.size(), the + 2 + phrase); ++i) {
    const std::string low = lowered(own[i].text);
    if (lexicon::isFiniteVerb(low) || isAny(low, {"of", "who"})) return low != "of";
    if (startsUpper(own[i].text) && own[i].text.find('-') == std::string_view::npos &&
        countryOfNationality(own[i].text).empty())
      return false;
  }
  return true;
}

bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }

// Kings, popes and matches: II, XIV.
bool isRoman(std::string_view letters) {
  return letters.find_first_not_of("IVXL") == std::string_view::npos;
}

bool hasDateNear(const std::vector<Word>& own, std::size_t at) {
  const std::size_t from = at > 3 ? at - 3 : 0;
  for (std::size_t i = from; i < std::min(own.size(), at + 4); ++i)
    if (lexicon::isMonth(lowered(own[i].text)) || lexicon::isYear(own[i].text)) return true;
  return false;
}

// "Over the next seven years Ann Lee was": counted from a day in the story, not from the lead's.
bool isSpanOfStory(const std::vector<Word>& own, std::size_t at) {
  constexpr std::size_t opening = 2;  // words before "next"
  if (at == 0 || at > opening || at + 3 >= own.size() || lowered(own[at - 1].text) != "the" ||
      !isAny(lowered(own[at].text), {"next", "following", "previous"}))
    return false;
  const bool period = isAny(lowered(own[at + 2].text), {"days", "weeks", "months", "years"});
  return period && std::none_of(own.begin(), own.end(), [](const Word& word) {
           return isAny(lowered(word.text), {"will", "would", "is", "are", "has", "have", "could"});
         });
}

// `dated`: the lead says the day, so that "currently" and "last year" can be understood.
bool isLoose(const std::vector<Word>& own, std::size_t at, bool dated) {
  const std::string low = lowered(own[at].text);
  const std::string next = at + 1 < own.size() ? lowered(own[at + 1].text) : "";
  if (isAny(low, {"yesterday", "today", "tomorrow", "tonight"})) return true;
  if (isSpanOfStory(own, at)) return true;
  if (dated) return lexicon::isWeekday(low) && startsUpper(own[at].text) && !hasDateNear(own, at);
  if (isAny(low, {"recently", "currently", "nowadays", "ago"})) return true;
  const bool period = isAny(next, {"week", "month", "year", "night", "weekend", "morning", "summer",
                                   "winter", "spring", "autumn", "evening", "afternoon", "decade",
                                   "season", "years", "weeks", "months", "year's", "week's"});
  if (isAny(low, {"last", "next", "this", "past"}) && period) {
    const bool within = at > 0 && isAny(lowered(own[at - 1].text), {"the", "its", "his", "her"});
    return !within || isAny(next, {"week", "month", "year"});
  }
  const bool month = lexicon::isMonth(low) && at > 0 &&
                     isAny(lowered(own[at - 1].text),
                           {"in", "since", "until", "till", "by", "from", "early", "late", "of"});
  if (month && startsUpper(own[at].text)) {  // "in August" of which year?
    constexpr std::size_t near = 4;          // "from May to June 2012"
    const auto behind = own.begin() + static_cast<std::ptrdiff_t>(at);
    return std::none_of(behind,
                        own.begin() + static_cast<std::ptrdiff_t>(std::min(at + near, own.size())),
                        [](const Word& word) { return lexicon::isYear(word.text); });
  }
  return lexicon::isWeekday(low) && startsUpper(own[at].text) && !hasDateNear(own, at);
}

}  // namespace

Verdict bareDefinite(const ReviewContext& context) {
  const std::vector<Word> own = ownWords(context.item.stem);
  for (std::size_t i = 0; i + 1 < own.size(); ++i) {
    const std::string low = lowered(own[i].text);
    if (low == "the" && (isOpening(context, i) || isAllItTells(own, i)) &&
        !isKnownThing(own, i, context))
      return "the stem does not say which \"" + joined(definitePhrase(own, i), " ") + "\" is meant";
    if (low == "the" && isOneByAge(own, i))
      return "\"the " + std::string(own[i + 1].text) + "\" does not say who it is";
    if (pointsAtNothing(own, i, leadIn(context.item.stem)))
      return "\"" + low + "\" in the stem points at nothing";
  }
  return bareInQuotation(context);
}

Verdict vagueDefinite(const ReviewContext& context) {
  const std::vector<Word> own = ownWords(context.item.stem);
  if (leadIn(context.item.stem).empty()) return std::nullopt;
  for (std::size_t i = 0; i + 1 < own.size(); ++i) {
    if (lowered(own[i].text) != "the" || !isOpening(context, i)) continue;
    const std::vector<std::string> phrase = definitePhrase(own, i);
    const bool lone = phrase.size() == 1 && !lexicon::isSpokenOf(lowered(phrase[0])) &&
                      !lexicon::isPointing(lowered(phrase[0])) && !saysIt(phrase[0], context);
    if ((lone && !tellsItself(own, i)) || opensUnknown(own, i, context))
      return "nobody has said which \"" + joined(phrase, " ") + "\" is meant";
  }
  return std::nullopt;
}

bool spellsOut(std::string_view text, std::string_view letters) {
  std::string initials, all;
  for (const Word& word : words(text))
    if (startsUpper(word.text) && !std::all_of(word.text.begin(), word.text.end(), isCapital)) {
      initials += word.text[0];
      all += word.text[0];
    } else if (lexicon::isFunctionWord(lowered(word.text))) {
      all += capitalised(word.text.substr(0, 1));
    } else {
      initials += ' ';
      all += ' ';
    }
  return initials.find(letters) != std::string::npos || all.find(letters) != std::string::npos;
}

// Letters that a stem opens with are whom it is about; further on they can be read over.
Verdict bareAcronym(const ReviewContext& context) {
  constexpr std::size_t opening = 4;                           // "What did the ABC …"
  if (context.item.kind == "what_means") return std::nullopt;  // which asks for them
  const std::vector<Word> own = words(withoutLead(context.item.stem));
  for (std::size_t i = 0; i < std::min(opening, own.size()); ++i) {
    const Word& word = own[i];
    std::string letters(word.text.substr(0, word.text.find_first_of("'-")));
    std::erase(letters, '.');
    const bool acronym =
        letters.size() > 1 && std::all_of(letters.begin(), letters.end(), isCapital);
    const bool initials = letters.size() == 2 && i + 1 < own.size() && startsUpper(own[i + 1].text);
    if (!acronym || initials || word.quoted || isRoman(letters) ||
        lexicon::isHouseholdAcronym(letters))
      continue;
    if (!spellsOut(context.item.stem, letters))
      return "the stem does not say what \"" + std::string(word.text) + "\" stands for";
  }
  return std::nullopt;
}

Verdict speakerlessPerson(const ReviewContext& context) {
  for (const Word& word : ownWords(context.item.stem)) {
    const std::string low = lowered(word.text);
    if (low == "us" || (low == "i" && word.range.begin > 0)) continue;  // the US; Elizabeth I
    const std::string person = low.substr(0, low.find('\''));           // of "I'm"
    if (person == "us" && word.text.starts_with("US")) continue;        // the US's
    if (lexicon::isFirstOrSecondPerson(person) && !isAny(person, {"you", "your"}))
      return "outside a quotation, nobody is \"" + person + "\"";
  }
  return std::nullopt;
}

Verdict looseTime(const ReviewContext& context) {
  const std::vector<Word> own = ownWords(context.item.stem);
  const bool dated = saysDay(leadIn(context.item.stem));
  const std::string asked = askedFor(context.item);
  for (const Word& word : own)
    if (isDateText(asked) && isAny(lowered(word.text), {"recently", "ago"}))
      return "\"" + lowered(word.text) + "\" tells or blurs the day that is asked for";
  for (std::size_t i = 0; i < own.size(); ++i)
    if (isLoose(own, i, dated))
      return "\"" + std::string(own[i].text) + "\" depends on the day on which it is read";
  return std::nullopt;
}

Verdict vagueTime(const ReviewContext& context) {
  const std::vector<Word> own = ownWords(context.item.stem);
  for (std::size_t i = 0; i < own.size(); ++i) {
    const std::string low = lowered(own[i].text);
    const bool hour = isAny(low, {"midday", "noon", "midnight", "dawn", "overnight"});
    if (low == "recently" || (hour && !hasDateNear(own, i)))
      return "\"" + low + "\" does not say when";
  }
  return std::nullopt;
}

Verdict undated(const ReviewContext& context) {
  const bool lasting = isAny(context.item.kind, {"who", "what_role", "what_means"});
  if (lasting || !context.article || !context.article->attribution.date.empty() ||
      isDateText(askedFor(context.item)))
    return std::nullopt;
  std::string present;
  for (const Word& word : ownWords(context.item.stem)) {
    const std::string low = lowered(word.text);
    if (lexicon::isYear(low)) return std::nullopt;
    if (startsUpper(word.text)) continue;  // Anna May
    if (isAny(low, {"is", "are", "has", "have", "will", "may", "now", "already", "currently"}))
      present = low;
  }
  if (present.empty()) return std::nullopt;
  return "\"" + present + "\" tells of a day that neither the lead nor the stem names";
}

}  // namespace questions::reviewing
