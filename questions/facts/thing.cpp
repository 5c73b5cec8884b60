// Things and bodies that a list knows: "IE6 shipped with [Windows XP]", "Ann Lee studied
// [physics]", "images from the [Hubble] telescope", "an [Al-Qaeda] attack".
#include <algorithm>

#include "questions/distractors/filling.h"
#include "questions/distractors/nationalities.h"
#include "questions/distractors/siblings.h"
#include "questions/facts.h"
#include "questions/finding.h"
#include "questions/language/morphology.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/name_facts.h"
#include "questions/particular.h"
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
  if (sort == "metal") return !isAny(deed, {"win", "take", "claim", "earn", "strike", "secure"});
  return true;
}

// Who reported it is no part of the story.
bool reports(std::string_view sort) {
  return isAny(sort, {"news agency", "newspaper", "broadcaster", "magazine", "television channel"});
}

// Letters or figures alone: "WHO", "737". No editor mixes them with names in full.
bool isAcronym(std::string_view name) {
  return std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
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

  // The first that can be asked for of those that a piece may begin, the longest names first; of a
  // name that stands in rows of several sorts, that of which the article speaks.
  std::optional<Fact> factAmong(std::vector<Sibling> siblings, std::size_t first,
                                bool bodies) const {
    std::erase_if(siblings, [&](const Sibling& sibling) {
      const std::optional<Slot> slot = slotOfName(told_, first, sibling.name);
      return !slot || !(bodies ? isBody(sibling, *slot) : isThing(sibling, *slot));
    });
    std::stable_sort(siblings.begin(), siblings.end(), [](const Sibling& a, const Sibling& b) {
      return a.name.size() > b.name.size();
    });
    for (const Sibling& sibling : siblings) {
      if (sibling.name.size() < siblings.front().name.size()) break;
      const bool sorts = std::any_of(siblings.begin(), siblings.end(), [&](const Sibling& other) {
        return other.name == sibling.name && other.row->names.front() != sibling.row->names.front();
      });
      if (sorts && !speaksOfSort(*sibling.row)) continue;
      if (std::optional<Fact> fact = factOn(sibling, *slotOfName(told_, first, sibling.name)))
        return fact;
    }
    return std::nullopt;
  }

  // A row with heads is of what stands beside one of them: "the Hubble telescope", "the telescope
  // Hubble".
  bool isThing(const Sibling& sibling, Slot slot) const {
    const WordRow& row = *sibling.row;
    const bool name = startsUpper(sibling.name) && row.names.front() != "language";
    if (!suits(row.names.front(), tree_.words[told_.predicate].lemma)) return false;
    if (standsBeforeHead(row, slot))
      return isWhole(slot) && !speaks(slot) && (!name || tellsParticular(told_, tree_));
    if (row.names.size() > 1 && !isSortWord(row, before(slot.begin))) return false;
    if (!name) return isAlone(slot) && slot.begin >= told_.subject.end;
    const bool sure = sibling.name.find(' ') != std::string_view::npos || isAcronym(sibling.name);
    return (sure || speaksOfSort(row)) && isName(row, slot, sure);
  }

  bool isBody(const Sibling& sibling, Slot slot) const {
    const WordRow& row = *sibling.row;
    if (reports(row.names.front()) || !speaksOfSetting(row)) return false;
    const bool sure = sibling.name.find(' ') != std::string_view::npos || isAcronym(sibling.name);
    const language::Name* name = language::nameAt(tree_, told_.pieces[slot.begin].word);
    const bool body = name && name->kind == language::NameKind::Organisation;
    return (sure || body) && isName(row, slot, sure);
  }

  // "US party / United States / Senate": others have a Democratic Party too.
  bool speaksOfSetting(const WordRow& row) const {
    return row.names.size() < 2 ||
           std::any_of(row.names.begin() + 1, row.names.end(), [&](std::string_view setting) {
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
    return isWhole(slot) && !isSource(told_, slot) && !speaks(slot) && !isDescribed(slot) &&
           !isLed(slot) && tellsParticular(told_, tree_);
  }

  static bool isSortWord(const WordRow& row, const std::string& low) {
    return std::any_of(row.names.begin(), row.names.end(), [&](std::string_view noun) {
      return noun.substr(noun.rfind(' ') + 1) == low;
    });
  }

  // "The [WHO] said": who reports it is a side matter.
  bool speaks(Slot slot) const {
    return slot.begin >= told_.subject.begin && slot.end <= told_.subject.end &&
           lexicon::isSayingVerb(lowered(tree_.words[told_.predicate].form));
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

  std::optional<Fact> factOn(const Sibling& sibling, Slot slot) const {
    Fact fact{"thing", Value::Other, told_, slot};
    fact.term = std::string(sibling.row->names.front());
    if (!saysSection(fact.statement.lead) && tellsOf(fact.statement.lead, sibling.member)) {
      std::string names;
      for (const std::string_view name : namesOf(sibling.member)) names += std::string(name) + " ";
      fact.statement.lead = leadWithout(names, document_);
      if (fact.statement.lead.empty()) return std::nullopt;
    }
    const std::string body = written(withSlot(told_, slot, ""));
    const std::string rest = fact.statement.lead + body;
    if (contentRoots(body).size() < fewestRoots || tellsOf(rest, sibling.member))
      return std::nullopt;
    addOthers(fact, sibling, rest);
    return fact.others.size() >= fewestOthers ? std::optional(fact) : std::nullopt;
  }

  // Those that the article names first, then those that follow in the row.
  void addOthers(Fact& fact, const Sibling& sibling, const std::string& rest) const {
    const std::string article = before(fact.slot.begin);
    const rivals::Told told(fact, document_);
    const std::vector<std::string_view>& row = sibling.row->words;
    const auto own = std::find(row.begin(), row.end(), sibling.member) - row.begin();
    for (const bool named : {true, false})
      for (std::size_t i = 1; i < row.size() && fact.others.size() < mostOthers; ++i) {
        const std::string_view member = row[(static_cast<std::size_t>(own) + i) % row.size()];
        if (tellsOf(document_.text(), member) != named) continue;
        const std::optional<Option> other = optionOf(told, member, sibling.name);
        if (!other || shareAWord(other->text, rest)) continue;
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
