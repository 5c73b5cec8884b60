// Things and bodies that a list knows: "IE6 shipped with [Windows XP]", "Ann Lee studied
// [physics]", "images from the [Hubble] telescope", "an [Al-Qaeda] attack".
#include <algorithm>

#include "questions/distractors/cities.h"
#include "questions/distractors/countries.h"
#include "questions/distractors/filling.h"
#include "questions/distractors/fitting.h"
#include "questions/distractors/nationalities.h"
#include "questions/distractors/siblings.h"
#include "questions/document/opening.h"
#include "questions/document/particular.h"
#include "questions/facts.h"
#include "questions/finding.h"
#include "questions/language/morphology.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/meant.h"
#include "questions/name_facts.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr std::size_t mostOthers = 4;
constexpr std::size_t fewestOthers = 2;
constexpr std::size_t fewestRoots = 4;  // words of substance that tell this one from others

// Whether a thing of this sort is what such a deed is about: "studied law", not "broke the law";
// not the metal of a medal.
bool suits(std::string_view sort, std::string_view deed) {
  if (sort == "subject")
    return isAny(deed, {"study", "teach", "read", "learn", "lecture", "graduate", "major", "train",
                        "specialise", "specialize", "receive", "earn", "hold", "take", "return"});
  if (sort == "language")
    return isAny(deed, {"study", "teach", "learn", "speak", "write", "read", "publish", "translate",
                        "sing", "reply", "answer", "print", "broadcast", "preach"});
  if (sort.ends_with("metal"))
    return !isAny(deed, {"win", "take", "claim", "earn", "strike", "secure"});
  return true;
}

// Where somebody wrote it is no news.
bool isPostedOn(std::string_view sort, std::string_view before) {
  return isAny(before, {"on", "via", "to", "through"}) &&
         (sort.ends_with("social network") || sort.ends_with("app") || sort.ends_with("site"));
}

// Who reported it, or asked whom, is no part of the story.
bool reports(std::string_view sort) {
  for (const std::string_view noun :
       {"news agency", "newspaper", "publication", "broadcaster", "magazine", "tabloid",
        "TV channel", "TV network", "cable channel", "cable network", "news website", "news outlet",
        "journal", "pollster"})
    if (sort.ends_with(noun)) return true;
  return false;
}

// "the Green Party", "the First Army", but Deutsche Bank: as a rule, by the last word.
bool takesThe(std::string_view name) {
  return isAny(name.substr(name.rfind(' ') + 1),
               {"Army",         "Front",          "Movement",   "Party",       "Agency",
                "Service",      "Bureau",         "Commission", "Council",     "Committee",
                "Board",        "Authority",      "Department", "Association", "Federation",
                "Organization", "Union",          "League",     "Alliance",    "Museum",
                "Organisation", "Administration", "Court",      "Gallery",     "Institute",
                "Institution",  "Foundation",     "Fund",       "Brigades",    "Forces",
                "Corps",        "Guard",          "Guards",     "Act",         "Treaty",
                "Convention",   "Protocol",       "Agreement",  "Accord",      "Accords",
                "Prize",        "Award",          "Cup",        "Bundesbank",  "Church",
                "Parliament",   "Assembly",       "Society"});
}

// Whether both stand with "the" or both without, if one of them does: "the [Green Party]", not "the
// [Hamas]".
bool agree(std::string_view other, std::string_view key, bool the) {
  const auto isOne = [](std::string_view name) { return name.find(' ') == std::string_view::npos; };
  if (isAcronym(other)) return the || isAcronym(key);
  return takesThe(other) == takesThe(key) && (!the || isOne(other) == isOne(key));
}

// "Nanjing University" for what was "in Beijing": the place tells them apart.
bool tellsElsewhere(std::string_view option, std::string_view key, std::string_view told) {
  const auto isCity = [](const Word& word) { return !countryOfCity(word.text).empty(); };
  const std::vector<Word> own = words(option), others = words(told);
  return std::any_of(
             own.begin(), own.end(),
             [&](const Word& word) { return isCity(word) && !holdsWords(key, word.text); }) &&
         std::any_of(others.begin(), others.end(), isCity);
}

class Finder {
 public:
  Finder(const Document& document, const Statement& statement)
      : document_(document), told_(statement), tree_(*document.trees[statement.sentence]) {}

  std::vector<Fact> find() const {
    std::vector<Fact> found;
    if (told_.predicate == noWord || !told_.sure || isDenied(told_)) return found;
    for (std::size_t i = 0; i < told_.pieces.size(); ++i) {
      const std::string& first = told_.pieces[i].text;
      if (std::optional<Fact> fact = factAmong(listedThings().from(first), i, false))
        found.push_back(std::move(*fact));
      if (!startsUpper(first)) continue;
      if (std::optional<Fact> fact = factAmong(listedBodies().from(first), i, true))
        found.push_back(std::move(*fact));
    }
    return found;
  }

 private:
  const language::Word* wordAt(std::size_t piece) const {
    if (piece >= told_.pieces.size() || told_.pieces[piece].word == noWord) return nullptr;
    return &tree_.words[told_.pieces[piece].word];
  }

  bool is(std::size_t piece, std::initializer_list<std::string_view> tags) const {
    const language::Word* word = wordAt(piece);
    return word && isAny(word->upos, tags);
  }

  std::string before(std::size_t piece) const { return piece > 0 ? lowAt(told_, piece - 1) : ""; }

  // A name of a list where it stands.
  struct Met {
    Sibling sibling;
    WordRow row;
    Slot slot;
    std::ptrdiff_t settings = 0;  // how many words of the article tell that this row is meant
  };

  // The first that can be asked for of those that a piece may begin, the longest names first; of a
  // name that stands in several rows, in that of which the article speaks.
  std::optional<Fact> factAmong(const std::vector<Sibling>& siblings, std::size_t first,
                                bool bodies) const {
    std::vector<Met> all;
    for (const Sibling& sibling : siblings) {
      const std::optional<Slot> slot = slotOfName(told_, first, sibling.name);
      if (!slot) continue;
      Met met{sibling, wordRow(sibling.line), *slot};
      if (!(bodies ? isBody(met) : isThing(met))) continue;
      met.settings = bodies ? settingsOf(met.row) : speaksOfSort(met.row) ? 1 : 0;
      if (met.settings > 0 || !(bodies ? met.row.names.size() > 1 : needsSort(met)))
        all.push_back(std::move(met));
    }
    const auto rank = [](const Met& met) {
      return std::pair(met.sibling.name.size(), met.settings);
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const Met& a, const Met& b) { return rank(a) > rank(b); });
    for (const Met& met : all) {
      if (met.sibling.name.size() < all.front().sibling.name.size()) break;
      const bool sorts = std::any_of(all.begin(), all.end(), [&](const Met& other) {
        return other.sibling.name == met.sibling.name &&
               other.row.names.front() != met.row.names.front();
      });
      if (!bodies && sorts && isNamed(met) && met.settings == 0) continue;
      if (std::optional<Fact> fact = factOn(met)) return fact;
    }
    return std::nullopt;
  }

  // A row with heads is of what stands beside one of them: "the Hubble telescope", "the telescope
  // Hubble".
  bool isThing(const Met& met) const {
    const WordRow& row = met.row;
    const Slot slot = met.slot;
    const bool name = isNamed(met);
    if (!suits(row.names.front(), tree_.words[told_.predicate].lemma) ||
        !tellsParticular(told_, tree_))
      return false;
    if (standsBeforeHead(row, slot)) return isWhole(slot) && !isSayer(told_, tree_, slot);
    if (isPostedOn(row.names.front(), before(slot.begin))) return false;
    if (row.names.size() > 1 && !isSortWord(row, before(slot.begin))) return false;
    if (!name) return isAlone(slot) && slot.begin >= told_.subject.end;
    return isName(row, slot, isSure(met));
  }

  static bool isNamed(const Met& met) {
    return startsUpper(met.sibling.name) && met.row.names.front() != "language";
  }

  // A name of several words, or of letters, which is not also somebody's, or a common word.
  static bool isSure(const Met& met) {
    return met.sibling.name.find(' ') != std::string_view::npos || isAcronym(met.sibling.name);
  }

  // "Opera", "Safari": a browser where the article speaks of browsers; "LSD" may be a party.
  bool needsSort(const Met& met) const {
    const language::Name* name = language::nameAt(tree_, told_.pieces[met.slot.begin].word);
    const bool body = name && name->kind == language::NameKind::Organisation;
    return isNamed(met) && (!isSure(met) || (body && isAcronym(met.sibling.name))) &&
           !standsBeforeHead(met.row, met.slot);
  }

  bool isBody(const Met& met) const {
    if (reports(met.row.names.front())) return false;
    if (isPostedOn(met.row.names.front(), before(met.slot.begin))) return false;
    const language::Name* name = language::nameAt(tree_, told_.pieces[met.slot.begin].word);
    const bool body = name && name->kind == language::NameKind::Organisation;
    return (isSure(met) || body) && isName(met.row, met.slot, isSure(met));
  }

  // How many of the words that tell whose body it is the article has: "US party / United States /
  // Senate", as others have a Democratic Party too.
  std::ptrdiff_t settingsOf(const WordRow& row) const {
    return std::count_if(row.names.begin() + 1, row.names.end(), [&](std::string_view setting) {
      return holdsWords(document_.text(), setting);
    });
  }

  // Whether the article has the word for such things: "browser".
  bool speaksOfSort(const WordRow& row) const {
    const std::string_view noun = row.names.front();
    const std::string_view last = noun.substr(noun.rfind(' ') + 1);
    return holdsWords(document_.text(), last) ||
           holdsWords(document_.text(), language::Morphology::plural(last));
  }

  // "the Hubble telescope", "malaria vaccines".
  bool standsBeforeHead(const WordRow& row, Slot slot) const {
    return std::any_of(row.names.begin() + 1, row.names.end(), [&](std::string_view head) {
      for (const std::string& form : {std::string(head), language::Morphology::plural(head)})
        if (const std::optional<Slot> found = slotOfName(told_, slot.end, form))
          return !is(found->end, {"NOUN", "PROPN"}) && lowAt(told_, found->end) != "-";
      return false;
    });
  }

  // Neither one of several nor tied to what stands before it.
  bool isWhole(Slot slot) const {
    if (slot.begin > 0 &&
        (is(slot.begin - 1, {"PROPN"}) || (is(slot.begin - 1, {"NUM"}) && !is(slot.end, {"NOUN"}))))
      return false;
    if (isAny(lowAt(told_, slot.end), {"-", "'s", "’s", "'", "’", "and", "or", "/"})) return false;
    if (isAny(before(slot.begin), {"-", "and", "or", "/"})) return false;
    for (std::size_t i = slot.begin; i < slot.end; ++i) {
      const std::size_t word = told_.pieces[i].word;
      if (tree_.words[word].relation == "conj" ||
          language::dependent(tree_, word, "conj") != language::kRoot)
        return false;
    }
    return true;
  }

  // A noun by itself: "studied physics".
  bool isAlone(Slot slot) const {
    if (!is(slot.end - 1, {"NOUN", "PROPN"}) || is(slot.end, {"NOUN", "PROPN", "NUM"}) ||
        lowAt(told_, slot.end) == "of")
      return false;
    if (slot.begin > 0 && is(slot.begin - 1, {"NOUN", "PROPN", "ADJ", "NUM"})) return false;
    if (startsUpper(told_.pieces[slot.begin].text) && before(slot.begin) == "the")
      return false;  // "the Spanish"
    return isWhole(slot) && !isAny(before(slot.begin), {",", "'s", "’s"});
  }

  // A name, with or without "the" or what sort of thing it is before it, and perhaps a noun behind
  // it: "the browser [Firefox]", "[Ebola] patients".
  bool isName(const WordRow& row, Slot slot, bool sure) const {
    const language::Name* name = language::nameAt(tree_, told_.pieces[slot.begin].word);
    if (name && (name->end > told_.pieces[slot.end - 1].word + 1 ||
                 (!sure && name->kind == language::NameKind::Person)))
      return false;
    if (!sure && before(slot.begin) == "the" && !is(slot.end, {"NOUN"})) return false;
    if (is(slot.end, {"PROPN", "NUM"}) || lowAt(told_, slot.end) == "of") return false;
    if (slot.begin > 0 && is(slot.begin - 1, {"ADJ"})) return false;
    if (slot.begin > 0 && is(slot.begin - 1, {"NOUN"}) && !isSortWord(row, before(slot.begin)))
      return false;
    return isWhole(slot) && !isSource(told_, slot) && !isSayer(told_, tree_, slot) &&
           !isDescribed(slot) && !isLed(slot) && !isCountry(slotText(told_, slot)) &&
           tellsParticular(told_, tree_);
  }

  static bool isSortWord(const WordRow& row, const std::string& low) {
    return std::any_of(row.names.begin(), row.names.end(), [&](std::string_view noun) {
      return noun.substr(noun.rfind(' ') + 1) == low;
    });
  }

  // "the Spanish bank [Acme]", "[Acme], the bank of Oslo": which others it is not is told.
  bool isDescribed(Slot slot) const {
    for (std::size_t i = slot.begin; i > 0 && !is(i - 1, {"VERB", "AUX", "ADP", "PUNCT"}); --i)
      if (startsUpper(told_.pieces[i - 1].text) && i > 1) return true;
    return lowAt(told_, slot.end) == "," &&
           (isAny(lowAt(told_, slot.end + 1), {"the", "a", "an", "which", "whose", "based"}) ||
            (slot.end + 1 < told_.pieces.size() && startsUpper(told_.pieces[slot.end + 1].text)));
  }

  // "[Acme] chief executive Ann Lee": whoever leads it tells which it is.
  bool isLed(Slot slot) const {
    std::size_t end = slot.end;
    while (is(end, {"NOUN", "ADJ"}) || lowAt(told_, end) == "-") ++end;
    return end > slot.end && end < told_.pieces.size() && startsUpper(told_.pieces[end].text);
  }

  // How another is offered beside this one: by letters beside letters.
  static std::string_view nameLike(std::string_view member, std::string_view name) {
    const std::vector<std::string_view> names = namesOf(member);
    const auto alike = std::find_if(names.begin(), names.end(), [&](std::string_view other) {
      return isAcronym(other) == isAcronym(name);
    });
    return alike == names.end() ? names.front() : *alike;
  }

  // A member of the row that is wrong: the article does not name it, or names it for something
  // else.
  std::optional<Option> optionOf(const rivals::Told& told, std::string_view member,
                                 std::string_view name) const {
    const std::string other(nameLike(member, name));
    const std::string_view text = document_.text();
    if (!tellsOf(text, member)) return Option{other, "The article does not name " + other + "."};
    if (!startsUpper(name) || tellsOf(text::slice(text, told.evidence), member))
      return std::nullopt;
    for (const std::string_view called : namesOf(member))
      if (rivals::couldFill(told, document_, rivals::mentionsIn(document_, std::string(called)),
                            rivals::third))
        return std::nullopt;
    return Option{other, "The article names " + other + " for something else."};
  }

  std::optional<Fact> factOn(const Met& met) const {
    const Sibling& sibling = met.sibling;
    const Slot slot = met.slot;
    Fact fact{"thing", Value::Other, told_, slot};
    fact.term = std::string(met.row.names.front());
    if (!saysSection(fact.statement.lead) && tellsOf(fact.statement.lead, sibling.member)) {
      if (!opensStory(document_, told_.sentence)) return std::nullopt;  // needs its headline
      std::string names;
      for (const std::string_view name : namesOf(sibling.member)) names += std::string(name) + " ";
      fact.statement.lead = leadWithout(names, document_);
      if (fact.statement.lead.empty()) return std::nullopt;
    }
    const std::string body = written(withSlot(told_, slot, ""));
    const std::string rest = fact.statement.lead + body;
    if (contentRoots(body).size() < fewestRoots || tellsOf(rest, sibling.member) ||
        hintsAt(rest, sibling.name))
      return std::nullopt;
    addOthers(fact, met, rest);
    return fact.others.size() >= fewestOthers ? std::optional(fact) : std::nullopt;
  }

  // Those that the article names first, then those that follow in the row.
  void addOthers(Fact& fact, const Met& met, const std::string& rest) const {
    const std::string article = before(fact.slot.begin);
    const bool free = is(fact.slot.end, {"NOUN"}) || !startsUpper(fact.key());
    const rivals::Told told(fact, document_);
    const rivals::Fitting fitting(told_, fact.slot, tree_);
    const std::vector<std::string_view>& row = met.row.words;
    const auto own = std::find(row.begin(), row.end(), met.sibling.member) - row.begin();
    for (const bool named : {true, false})
      for (std::size_t i = 1; i < row.size() && fact.others.size() < mostOthers; ++i) {
        const std::string_view member = row[(static_cast<std::size_t>(own) + i) % row.size()];
        if (tellsOf(document_.text(), member) != named) continue;
        const std::optional<Option> other = optionOf(told, member, met.sibling.name);
        if (!other || !mayStandBeside(other->text, fact.key()) || shareAWord(other->text, rest) ||
            (!startsUpper(other->text) && !fitting.fits(other->text)) ||
            (!free && !agree(other->text, fact.key(), article == "the")) ||
            tellsElsewhere(other->text, fact.key(), rest))
          continue;
        if (isAny(article, {"a", "an"}) && language::indefiniteArticle(other->text) != article)
          continue;
        fact.others.push_back(*other);
      }
  }

  const Document& document_;
  const Statement& told_;
  const language::Tree& tree_;
};

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  return foundInStatements<Finder>(document, statements);
}

}  // namespace

FactKind thing() { return {"thing", find}; }

}  // namespace questions::fact
