// Spelling rules around the tables.
#include "questions/language/morphology.h"

#include <algorithm>
#include <cctype>

#include "questions/language/irregular.h"
#include "questions/language/word_features.h"

namespace language {
namespace {

bool isVowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

bool endsInOne(std::string_view word, std::initializer_list<std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view e) { return word.ends_with(e); });
}

std::string without(std::string_view word, std::size_t count) {
  return std::string(word.substr(0, word.size() - std::min(count, word.size())));
}

/// y after a consonant becomes ie before s.
bool hasLooseY(std::string_view word) {
  return word.size() > 2 && word.ends_with('y') && !isVowel(word[word.size() - 2]);
}

std::string withS(std::string_view word) {
  if (hasLooseY(word)) return without(word, 1) + "ies";
  const bool sibilant = endsInOne(word, {"s", "x", "z", "ch", "sh"});
  return std::string(word) + (sibilant ? "es" : "s");
}

/// One vowel between consonants at the end of a word of one syllable: stop, plan; not look, fix,
/// play.
bool endsShort(std::string_view word) {
  const std::size_t n = word.size();
  if (n < 3 || isVowel(word[n - 1]) || !isVowel(word[n - 2]) ||
      (isVowel(word[n - 3]) && word.substr(n - 3, 2) != "ui"))
    return false;
  if (endsInOne(word, {"w", "x", "y"})) return false;
  const auto vowels = std::count_if(word.begin(), word.end(), isVowel);
  return vowels == 1 || (vowels == 2 && word.find("qui") != std::string_view::npos);
}

bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }

/// Letters read out one by one: FBI, EU; not NATO, which is read as a word only where a list would
/// say so.
bool isSpelledOut(std::string_view word) {
  return word.size() >= 2 && word.size() <= 5 && std::all_of(word.begin(), word.end(), isUpper) &&
         (word.size() <= 3 || std::none_of(word.begin(), word.end(), [](char c) {
            return isVowel(static_cast<char>(c | 0x20));
          }));
}

std::string lowerKey(std::string_view form) { return wordFeatures(form).key; }

std::string withoutCommas(std::string form) {
  if (!form.empty() && form[0] >= '0' && form[0] <= '9') std::erase(form, ',');
  return form;
}

}  // namespace

Morphology::Morphology(const std::filesystem::path& words)
    : file_(words),
      verbs_(file_.section("verbs")),
      nouns_(file_.section("nouns")),
      adjectives_(file_.section("adjectives")),
      verbExceptions_(file_.section("verb exceptions")),
      nounExceptions_(file_.section("noun exceptions")),
      adjectiveExceptions_(file_.section("adj exceptions")) {}

std::string Morphology::lemma(std::string_view form, std::string_view upos,
                              std::string_view xpos) const {
  const std::string lower = lowerKey(form);
  if (const std::string_view known = closedLemma(lower, xpos); !known.empty())
    return std::string(known);
  if (xpos == "CD") return withoutCommas(lower);
  if (upos == "PROPN") {
    if (const std::string_view full = calendarLemma(lower); !full.empty()) return std::string(full);
    const std::string one = xpos == "NNPS" ? singular(lower) : lower;
    const bool cut = lower.starts_with(one) && lower.size() == form.size();
    return cut ? std::string(form.substr(0, one.size())) : xpos == "NNPS" ? one : std::string(form);
  }
  if (xpos == "NNS") return singular(lower);
  if (xpos.starts_with("VB") && xpos != "VB") return verbLemma(lower, xpos);
  if (xpos == "JJR" || xpos == "JJS" || xpos == "RBR" || xpos == "RBS")
    return adjectiveLemma(lower);
  return lower;
}

/// The base among: the form without its ending, that with e, that with one of two like consonants
/// less.
std::string Morphology::stripped(const std::string& form, std::size_t ending,
                                 const WordList& bases) const {
  const std::string stem = without(form, ending);
  const std::size_t n = stem.size();
  const bool doubled = n > 2 && stem[n - 1] == stem[n - 2] && !isVowel(stem[n - 1]);
  if (bases.contains(stem) && !(bases.contains(stem + "e") && !doubled && endsShort(stem)))
    return stem;
  if (bases.contains(stem + "e")) return stem + "e";
  if (doubled && bases.contains(without(stem, 1))) return without(stem, 1);
  if (endsInOne(stem, {"i"})) return without(stem, 1) + "y";
  if (doubled && !endsInOne(stem, {"l", "s", "z", "f"})) return without(stem, 1);
  const bool needsE =
      endsInOne(stem, {"v", "c", "u", "dg", "iz", "yz", "rs", "ns", "ls", "at"}) || endsShort(stem);
  return needsE ? stem + "e" : stem;
}

std::string Morphology::verbLemma(const std::string& form, std::string_view xpos) const {
  if (xpos == "VBP") return form;
  if (const auto base = verbExceptions_.value(form); !base.empty()) return std::string(base);
  if (xpos == "VBZ" && form.ends_with("s")) {
    if (form.ends_with("ies") && form.size() > 4) return without(form, 3) + "y";
    if (endsInOne(form, {"ses", "xes", "zes", "ches", "shes", "oes"}) &&
        verbs_.contains(without(form, 2)))
      return without(form, 2);
    return without(form, 1);
  }
  if (xpos == "VBG" && form.ends_with("ing") && form.size() > 4) return stripped(form, 3, verbs_);
  if (xpos == "VBG" && form.ends_with("in'")) return stripped(form, 3, verbs_);
  if ((xpos == "VBD" || xpos == "VBN") && form.ends_with("ed") && form.size() > 3)
    return stripped(form, 2, verbs_);
  return form;
}

std::string Morphology::adjectiveLemma(const std::string& form) const {
  if (form == "more" || form == "most") return form == "more" ? "more" : "most";
  if (const auto base = adjectiveExceptions_.value(form); !base.empty()) return std::string(base);
  if (form.ends_with("est") && form.size() > 5) return stripped(form, 3, adjectives_);
  if (form.ends_with("er") && form.size() > 4) return stripped(form, 2, adjectives_);
  return form;
}

std::string Morphology::singular(std::string_view noun) const {
  if (const auto one = nounExceptions_.value(noun); !one.empty()) return std::string(one);
  if (noun.ends_with("men") && noun.size() > 4 &&
      !endsInOne(noun, {"omen", "cimen", "acumen", "ramen", "amen", "umen"}))
    return without(noun, 2) + "an";
  if (noun.ends_with("women")) return without(noun, 2) + "an";
  if (endsInOne(noun, {"ss", "us", "is"}) || !noun.ends_with("s") || noun.size() < 3)
    return std::string(noun);
  for (const std::string_view same :
       {"series", "species", "news", "means", "headquarters", "crossroads"}) {
    if (noun == same) return std::string(noun);
  }
  if (nouns_.contains(without(noun, 1))) return without(noun, 1);
  if (noun.ends_with("ies") && noun.size() > 4) return without(noun, 3) + "y";
  if (endsInOne(noun, {"ses", "xes", "zes", "ches", "shes", "oes"})) return without(noun, 2);
  return without(noun, 1);
}

bool Morphology::lists(std::string_view word) const {
  return verbs_.contains(word) || nouns_.contains(word) || adjectives_.contains(word) ||
         verbExceptions_.contains(word) || nounExceptions_.contains(word) ||
         adjectiveExceptions_.contains(word);
}

std::string Morphology::plural(std::string_view noun) {
  if (const std::string_view known = irregularPlural(noun); !known.empty())
    return std::string(known);
  if (noun.size() > 4 && noun.ends_with("man") &&
      !endsInOne(noun, {"human", "german", "German", "roman", "Roman", "norman", "Norman",
                        "ottoman", "Ottoman", "shaman", "talisman"}))
    return without(noun, 2) + "en";
  if (noun.ends_with("sis")) return without(noun, 2) + "es";
  return withS(noun);
}

bool Morphology::doubles(std::string_view verb) const {
  if (verb.empty() || isVowel(verb.back())) return false;
  if (endsShort(verb)) return true;
  return verb.back() != 'l' &&
         verbExceptions_.value(std::string(verb) + verb.back() + "ing") == verb;
}

std::string Morphology::regular(std::string_view verb, std::string_view ending) const {
  if (ending == "ed" && verb.ends_with('e')) return std::string(verb) + "d";
  if (ending == "ed" && hasLooseY(verb)) return without(verb, 1) + "ied";
  if (ending == "ing" && verb.ends_with("ie")) return without(verb, 2) + "ying";
  if (ending == "ing" && verb.ends_with('e') && !endsInOne(verb, {"ee", "oe", "ye"}) &&
      verb.size() > 2) {
    return without(verb, 1) + "ing";
  }
  if (verb.ends_with('c')) return std::string(verb) + "k" + std::string(ending);
  if (doubles(verb)) return std::string(verb) + verb.back() + std::string(ending);
  return std::string(verb) + std::string(ending);
}

std::string Morphology::thirdPerson(std::string_view verb) const {
  if (verb == "be") return "is";
  if (verb == "have") return "has";
  if (verb.ends_with('o') && verb.size() > 1 && !isVowel(verb[verb.size() - 2]))
    return std::string(verb) + "es";
  return withS(verb);
}

std::string Morphology::past(std::string_view verb) const {
  const IrregularVerb* found = irregularVerb(verb);
  return found ? std::string(found->past) : regular(verb, "ed");
}

std::string Morphology::participle(std::string_view verb) const {
  const IrregularVerb* found = irregularVerb(verb);
  return found ? std::string(found->participle) : regular(verb, "ed");
}

std::string Morphology::gerund(std::string_view verb) const { return regular(verb, "ing"); }

std::string_view indefiniteArticle(std::string_view next) {
  if (next.empty()) return "a";
  if (isSpelledOut(next))
    return std::string_view("AEFHILMNORSX").find(next[0]) != std::string_view::npos ? "an" : "a";
  const std::string word = lowerKey(next);
  if (word[0] >= '0' && word[0] <= '9') {
    const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
    const bool eleven = (word.starts_with("11") || word.starts_with("18")) && digits % 3 == 2;
    return word[0] == '8' || eleven ? "an" : "a";
  }
  for (const std::string_view mute : {"hour", "honest", "honor", "honour", "heir"}) {
    if (word.starts_with(mute)) return "an";
  }
  for (const std::string_view consonant :
       {"uni", "use", "usu", "eu", "ewe", "one", "once", "ubiq", "uti", "ura", "uk"}) {
    if (!word.starts_with(consonant)) continue;
    const bool negated = word.starts_with("unin") || word.starts_with("unim") ||
                         word.starts_with("unid") || word.starts_with("unis");
    return negated ? "an" : "a";
  }
  return isVowel(word[0]) ? "an" : "a";
}

}  // namespace language
