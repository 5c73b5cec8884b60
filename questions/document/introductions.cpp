#include "questions/document/introductions.h"

#include <algorithm>

#include "questions/distractors/offices.h"
#include "questions/document/callings.h"
#include "questions/document/capitals.h"
#include "questions/document/token_row.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t mostBefore = 7, mostBehind = 10;  // words

bool isJoining(std::string_view low) {
  return isAny(low, {"of", "for", "at", "in", "from", "with", "on", "to", "by", "charged", "under",
                     "behind", "against", "over", "about", "during", "after", "before", "since"});
}

// What somebody was or is said to be, or what only the words before tell.
bool isOfOtherDays(std::string_view low) {
  return isAny(
      low, {"then",    "late",     "alleged",   "suspected", "accused",   "fellow",    "other",
            "another", "local",    "confirmed", "same",      "own",       "new",       "current",
            "self",    "incoming", "outgoing",  "elect",     "whose",     "who",       "which",
            "that",    "then-",    "convicted", "recent",    "following", "including", "sometime"});
}

// "fictional", "independent", by their endings; "Kashmiri" and "Italian" keep their capitals.
bool isCommonAdjective(std::string_view low) {
  for (std::string_view ending : {"al", "ous", "ive", "ed", "ent", "ant", "or", "ful", "less"})
    if (low.ends_with(ending)) return true;
  return false;
}

class Finder {
 public:
  Finder(const Document& document, std::size_t sentence)
      : document_(document), tree_(*document.trees[sentence]), row_(document, sentence) {}

  void find(std::vector<Called>& found) const {
    for (const PersonSpan& span : row_.people()) {
      if (row_.isPossessive(span.end) && span.first == 0) continue;  // "Ann Lee's house"
      std::string text = behind(span);
      if (!text.empty()) found.push_back({span.person->name, text, false, false});
      text = identifiedAs(span);
      if (!text.empty()) found.push_back({span.person->name, text, false, false});
      text = clauseOf(span);
      if (!text.empty()) found.push_back({span.person->name, text, false, false});
      text = oneOf(span);
      if (text.empty()) text = postBefore(span);
      if (!text.empty()) found.push_back({span.person->name, text, false, false});
      text = before(span);
      if (text.empty()) text = kinOf(span);
      if (!text.empty()) found.push_back({span.person->name, text, false, true});
    }
  }

 private:
  const language::Word* wordAt(std::size_t token) const {
    return token < tree_.words.size() ? &tree_.words[token] : nullptr;
  }

  // A word that an introduction may hold, before the name or behind it.
  bool belongs(std::size_t i) const {
    const std::string low = row_.low(i);
    const language::Word* word = wordAt(i);
    if (!word || low.empty() || hasDigit(low) || isOfOtherDays(low)) return false;
    if (isAny(word->upos, {"PRON", "AUX", "SCONJ", "INTJ", "NUM"})) return false;
    if (isAny(word->xpos, {"VBD", "VBZ", "VBP", "MD", "WP", "WDT"})) return false;
    if (word->xpos == "VBG" && !isOfTitle(i)) return false;
    return !lexicon::isThirdPerson(low) && !lexicon::isNegation(low) && !lexicon::isMonth(low) &&
           !lexicon::isWeekday(low) && !lexicon::isSensitive(low) && !lexicon::isAccusing(low) &&
           !isAny(low, {"“", "”", "\"", "(", ")", ":", ";", "–", "—"});
  }

  // "[navigating] officer", "[acting] director".
  bool isOfTitle(std::size_t i) const {
    return isCalling(row_.low(i + 1)) && isAny(row_.low(i), {"managing", "operating", "commanding",
                                                             "acting", "navigating", "presiding"});
  }

  bool qualifies(std::size_t i) const {
    if (isPartOfStory(row_.low(i))) return wordAt(i) != nullptr;
    if (!belongs(i)) return false;
    if (row_.isPossessive(i)) return i > 0 && startsUpper(row_.token(i - 1));
    if (row_.token(i) == "-") return true;
    const std::string low = row_.low(i);
    if (lexicon::isFunctionWord(low) || lexicon::isSayingVerb(low)) return false;
    return isAny(wordAt(i)->upos, {"NOUN", "ADJ", "PROPN"}) || isOfTitle(i);
  }

  bool holdsPerson(std::size_t begin, std::size_t end) const {
    return std::any_of(row_.people().begin(), row_.people().end(), [&](const PersonSpan& other) {
      return other.first < end && other.end > begin && !row_.isPossessive(other.end);
    });
  }

  // Where the words before a name begin: "NRA boss", "England's coach".
  std::size_t beginBefore(std::size_t end) const {
    std::size_t begin = end;
    while (begin > 0 && end - begin < mostBefore && qualifies(begin - 1)) --begin;
    while (begin < end && (row_.isPossessive(begin) || row_.token(begin) == "-")) ++begin;
    // "Bank of [Oslo President] Ann Lee": a part of the name of what somebody heads.
    const bool cut = begin > 1 && begin < end && row_.low(begin - 1) == "of" &&
                     startsUpper(row_.token(begin)) && startsUpper(row_.token(begin - 2));
    return cut ? end : begin;
  }

  std::string before(const PersonSpan& name) const {
    const bool set = name.first > 2 && row_.token(name.first - 1) == ",";  // "his lawyer, Ann Lee,"
    const std::size_t end = set ? name.first - 1 : name.first;
    const std::size_t begin = beginBefore(end);
    const bool ally = isAlly(begin, end);
    if (begin == end || end - begin >= mostBefore || (holdsPerson(begin, end) && !ally)) return "";
    const std::string title = titleInFull(row_.low(end - 1));
    if (title.empty() && !tellsOfSomebody(row_.low(end - 1)) && !ally) return "";
    const std::string left = begin > 0 ? row_.low(begin - 1) : "";
    if (row_.isPossessive(begin - 1) && !isAny(left, {"his", "her"})) return "";
    const bool closed =
        isAny(row_.token(name.end), {",", "."}) && !isAny(row_.low(name.end + 1), {"and", "or"});
    const bool said = closed && lexicon::isSayingVerb(left);  // "said Acme economist, Ann Lee."
    if (set && closed && isAny(left, {"a", "an"})) return row_.text(begin - 1, end);
    if (set && !said && !isAny(left, {"his", "her", "their", "the", "another"})) return "";
    if (!set && left == "the" && end - begin == 1) return "";  // "the driver Ann Lee": of what?
    if (isAny(left, {"a", "an", "no", "that", "this", "two", "three"}) || hasDigit(left)) return "";
    if (left == "to" && !startsUpper(row_.token(begin))) return "";  // "to fire director Lee"
    if (begin > 0 && startsUpper(row_.token(begin - 1)) && startsUpper(row_.token(begin)) &&
        !lexicon::isFunctionWord(left) && !lexicon::isWeekday(left) && !lexicon::isMonth(left))
      return "";  // "Lund Consolidated [School District officer] Ann Lee": the end of a name
    if (isAny(left, {"and", "or", "&"}) && begin > 1 && startsUpper(row_.token(begin - 2)) &&
        startsUpper(row_.token(begin)))
      return "";  // "Italy and Spain coach Ann Lee"
    if (isAny(left, {"then", "late", "alleged", "suspected", "accused", "convicted", "-"}))
      return "";
    if (!title.empty()) return begin + 1 == end ? title : row_.text(begin, end - 1) + " " + title;
    return opened(row_.text(begin, end), begin);
  }

  // "Lund [associate]", "long-time Lund [ally]": of somebody or something that is named.
  bool isAlly(std::size_t begin, std::size_t end) const {
    return end - begin > 1 && startsUpper(row_.token(end - 2)) &&
           isAny(row_.low(end - 1), {"associate", "ally", "loyalist", "confidant", "confidante"});
  }

  // "Police tentatively identified the shooter as [X]", "The pilot was identified as [X]": by what
  // they are in the story, and no surer than the article is.
  std::string identifiedAs(const PersonSpan& name) const {
    constexpr std::size_t farthest = 6;  // words between "identified" and the name
    if (name.first < farthest || row_.low(name.first - 1) != "as") return "";
    std::size_t verb = name.first - 2;
    while (name.first - verb < farthest && row_.low(verb) != "identified") --verb;
    if (row_.low(verb) != "identified") return "";
    std::size_t end = name.first - 1;
    if (verb + 1 == end) {
      end = verb;
      while (end > 0 && isAny(row_.low(end - 1), {"been", "has", "was", "tentatively"})) --end;
    }
    std::size_t begin = end;
    while (begin > 0 && wordAt(begin - 1) && isAny(wordAt(begin - 1)->upos, {"NOUN", "ADJ"}))
      --begin;
    if (begin == end || begin == 0 || row_.low(begin - 1) != "the" ||
        !tellsOfSomebody(row_.low(end - 1)))
      return "";
    const std::string how = row_.low(verb - 1) == "tentatively" ? "tentatively " : "";
    return how + "identified as the " + row_.text(begin, end);
  }

  // "Roe's [brother], Ben Roe", "her [daughter] Ann Lee": whose, by the full name.
  std::string kinOf(const PersonSpan& name) const {
    std::size_t end = name.first;
    if (end > 0 && row_.token(end - 1) == ",") --end;
    if (end < 2 || !isKin(row_.low(end - 1))) return "";
    const std::size_t begin = end - 1;
    std::string owner;
    if (row_.isPossessive(begin - 1)) {
      if (const PersonSpan* span = row_.personUntil(begin - 1)) owner = span->person->name;
    } else if (const Reference* his =
                   referenceAt(document_.references, row_.range(begin - 1, begin))) {
      owner = his->name;
    }
    if (owner == name.person->name || !isKnownWell(owner)) return "";
    return possessiveOf(owner, document_) + " " + row_.text(begin, end);
  }

  // Somebody whom a reader remembers: named in the headline, or again and again.
  bool isKnownWell(const std::string& owner) const {
    constexpr std::size_t again = 4;
    const Person* person = personNamed(document_.people, owner);
    return person && person->name == owner &&
           (person->mentions.size() >= again ||
            shareAWord(document_.article->attribution.title, owner));
  }

  // Where the comma or stop stands that ends the words from `begin` on; `begin` if it is too far.
  std::size_t endOf(std::size_t begin) const {
    std::size_t end = begin;
    while (!ends(end) && end - begin <= mostBehind) ++end;
    return end - begin > mostBehind ? begin : end;
  }

  bool namesSomething(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i)
      if (startsUpper(row_.token(i)) && !lexicon::isMonth(row_.low(i))) return true;
    return false;
  }

  // "[X], who has headed Acme since 2016,": what somebody does says who that is.
  std::string clauseOf(const PersonSpan& name) const {
    const std::size_t begin = name.end + 1;
    if (row_.token(name.end) != "," || row_.low(begin) != "who") return "";
    std::size_t verb = begin + 1;
    while (isAny(row_.low(verb), {"has", "had"})) ++verb;
    const std::size_t end = endOf(verb);
    if (!isAny(row_.low(verb), {"headed", "heads", "led", "leads", "founded", "chaired", "chairs",
                                "runs", "owns", "coaches", "edits", "covers", "teaches"}) ||
        end <= verb + 1 || row_.token(end) != "," || holdsPerson(begin, end) ||
        !namesSomething(verb, end))
      return "";
    for (std::size_t i = verb + 1; i < end; ++i)
      if (!wordAt(i) || isAny(wordAt(i)->upos, {"PRON", "AUX", "VERB"}) ||
          isOfOtherDays(row_.low(i)))
        return "";
    return row_.text(begin, end);
  }

  // "[X], one of Roe's lawyers,", where everybody knows whose.
  std::string oneOf(const PersonSpan& name) const {
    const std::size_t begin = name.end + 1;
    if (row_.token(name.end) != "," || row_.low(begin) != "one" || row_.low(begin + 1) != "of")
      return "";
    const std::size_t end = endOf(begin);
    if (end < begin + 4 || row_.token(end) != ",") return "";
    const std::string last = row_.low(end - 1);
    const bool several = last.ends_with("s") && tellsOfSomebody(last.substr(0, last.size() - 1));
    if (!several || !row_.isPossessive(end - 2)) return "";
    const PersonSpan* owner = row_.personUntil(end - 2);
    if (!owner || owner->first != begin + 2 || !isKnownWell(owner->person->name)) return "";
    return "one of " + possessiveOf(owner->person->name, document_) + " " + last;
  }

  // "the governor of the state of Norland, [X]."
  std::string postBefore(const PersonSpan& name) const {
    if (name.first < 4 || row_.token(name.first - 1) != ",") return "";
    const std::size_t end = name.first - 1;
    if (!isAny(row_.token(name.end), {",", "."}) || row_.low(name.end + 1) == "and") return "";
    std::size_t begin = end;
    while (begin > 0 && end - begin < mostBehind &&
           (belongs(begin - 1) && !lexicon::isSayingVerb(row_.low(begin - 1))) &&
           !isAny(row_.low(begin - 1), {"and", "or", "from", "by", "to", ","}))
      --begin;
    while (begin < end && row_.low(begin) != "the") ++begin;
    const std::size_t head = headOf(begin + 1, end);
    if (begin + 3 >= end || head >= end || row_.low(head + 1) != "of" ||
        !tellsOfSomebody(row_.low(head)) || holdsPerson(begin, end) || !namesSomething(head, end) ||
        isAny(wordAt(head)->xpos, {"NNS", "NNPS"}))
      return "";
    return row_.text(begin, end);
  }

  // "Minority leader" at the start of a sentence, "Democratic Senator" anywhere.
  std::string opened(std::string text, std::size_t begin) const {
    const bool opens = begin == 0 || isAny(row_.token(begin - 1), {"“", "\""});
    const bool first = opens && !isNamedAlone(document_, row_.token(begin));
    const bool name = startsUpper(text.substr(1)) || startsUpper(row_.token(begin + 1));
    if (first && !name && row_.token(begin + 1) != "-" &&
        isWrittenSmall(document_, row_.low(begin)))
      return lowered(text.substr(0, 1)) + text.substr(1);
    const std::string low = row_.low(begin);
    const bool former = isAny(low, {"former", "retired", "veteran", "acting", "longtime"});
    const bool plain =
        wordAt(begin)->upos == "NOUN" ||
        isAny(low, {"senior", "public", "chief", "deputy", "junior", "leading", "top"});
    const std::string_view last = std::string_view(text).substr(text.rfind(' ') + 1);
    const bool common = !startsUpper(last) && isCommonAdjective(low);
    if (first && (former || common || (!name && plain)))
      text = lowered(text.substr(0, 1)) + text.substr(1);
    return text;
  }

  bool ends(std::size_t i) const {
    return i >= row_.size() || isAny(row_.token(i), {",", ".", ";", "(", ")", "–", "—"}) ||
           isAny(row_.low(i), {"who", "whose", "which"}) ||
           (row_.low(i) == "and" && isAny(row_.low(i + 1), {"a", "an", "the"}));
  }

  // The noun that says what somebody is: before "of", "at" and the like.
  std::size_t headOf(std::size_t begin, std::size_t end) const {
    std::size_t at = begin;
    while (at < end && !isJoining(row_.low(at))) ++at;
    return at > begin ? at - 1 : end;
  }

  // "the gallery", "the company": told before, and unknown to whoever reads only this.
  bool pointsBack(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i)
      if (row_.low(i) == "the" && row_.pointsBack(i, end)) return true;
    return false;
  }

  // "[X], 42, the Norwegian interior minister,", "[X], owner of the Acme company,", "[X], World
  // Bird Fund (WBF) director,".
  std::string behind(const PersonSpan& name) const {
    std::size_t at = name.end;
    if (row_.token(at) != ",") return "";
    ++at;
    if (hasDigit(row_.token(at)) && row_.token(at + 1) == ",") at += 2;
    const bool article = isAny(row_.low(at), {"the", "a", "an"});
    const std::size_t begin = at + (article ? 1 : 0);
    std::size_t end = begin, letters = 0, cut = begin;
    while ((isLetters(end) || !ends(end)) && end - begin <= mostBehind) {
      if (isLetters(end)) {
        letters = end;
        end += 3;
        continue;
      }
      if (!belongs(end)) break;
      if (cut == begin && isCutBefore(end)) cut = end;
      ++end;
    }
    if (end - begin > mostBehind) end = cut;
    if (end == begin || end - begin > mostBehind || holdsPerson(begin, end)) return "";
    if (!ends(end) && !isCutBefore(end)) return "";
    std::size_t head = headOf(begin, end);
    if (head < end && pointsBack(head, end)) {  // "Acme chemist [and author of the study]"
      while (head > begin && row_.low(head) != "and") --head;
      end = head;
      head = end > begin ? end - 1 : end;
    }
    if (head >= end || !tellsOfSomebody(row_.low(head))) return "";
    bool named = false, owned = false;
    for (std::size_t i = begin; i < end; ++i) {
      named = named || startsUpper(row_.token(i));
      if (row_.isPossessive(i) && !startsUpper(row_.token(i - 1))) return "";  // "the company's"
      owned = owned || row_.isPossessive(i);
      if (lexicon::isSayingVerb(row_.low(i))) return "";
    }
    if (row_.low(at) == "the" && end - begin < 2) return "";  // "the driver"
    const bool last = head + 1 == end;                        // "Acme chemist", not "Norland Press"
    const bool whole = last ? !startsUpper(row_.token(head)) && end > begin + 1 : head + 2 < end;
    if (!article && !owned && !(named && whole)) return "";
    if (letters == 0 || letters > end) return row_.text(at, end);
    return row_.text(at, letters) + " " + row_.text(letters + 3, end);
  }

  // "(WBF)" inside the words
  bool isLetters(std::size_t i) const {
    return row_.token(i) == "(" && !ends(i + 3) && belongs(i + 3) && row_.token(i + 2) == ")" &&
           startsUpper(row_.token(i + 1)) && startsUpper(row_.token(i + 1).substr(1));
  }

  // "[X], editor of the Gazette [focused on trade, said]".
  bool isCutBefore(std::size_t end) const {
    if (!wordAt(end) || !isAny(wordAt(end)->xpos, {"VBN", "VBD", "VBG"})) return false;
    std::size_t comma = end;
    while (comma < row_.size() && comma - end < mostBefore && !ends(comma)) ++comma;
    return row_.token(comma) == "," && lexicon::isSayingVerb(row_.low(comma + 1));
  }

  const Document& document_;
  const language::Tree& tree_;
  TokenRow row_;
};

}  // namespace

std::vector<Called> introductionsOf(const Document& document) {
  std::vector<Called> found;
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    const text::ParagraphKind kind = document.paragraphKind(document.sentences[i]);
    const bool told = kind == text::ParagraphKind::Body || kind == text::ParagraphKind::Caption;
    if (told && document.trees[i]) Finder(document, i).find(found);
  }
  return found;
}

}  // namespace questions
