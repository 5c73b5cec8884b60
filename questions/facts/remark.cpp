// Who said what, where the article quotes a part of it: X said that the deal was “a disgrace”; X
// described the war as “a mess”; X accused Y of “meddling”.
#include <algorithm>
#include <cctype>

#include "questions/document/alone.h"
#include "questions/document/bystanders.h"
#include "questions/document/genders.h"
#include "questions/document/giveaways.h"
#include "questions/document/leaves_open.h"
#include "questions/document/namesakes.h"
#include "questions/document/phrases.h"
#include "questions/document/quotable.h"
#include "questions/document/quoted_pieces.h"
#include "questions/document/saying.h"
#include "questions/document/speakers.h"
#include "questions/document/spoken.h"
#include "questions/document/statements.h"
#include "questions/document/years.h"
#include "questions/facts.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr std::size_t mostWords = 24;         // of the stem but for its "who"
constexpr std::size_t fewestRoots = 3;        // of the verb and all that was said
constexpr std::size_t fewestBesideWord = 4;   // the same where one word alone is quoted
constexpr std::size_t fewestQuotedRoots = 1;  // of the words that are quoted

class Finder {
 public:
  Finder(const Document& document, std::size_t sentence)
      : document_(document),
        sentence_(sentence),
        tree_(*document.trees[sentence]),
        whole_(wholeSentence(document, sentence)) {}

  std::optional<Fact> find() {
    if (!gatherQuotes(whole_.pieces, document_.text())) return std::nullopt;
    for (std::size_t i = 1; i < whole_.pieces.size() && !isQuote(whole_.pieces[i]); ++i) {
      if (!tells(i)) continue;
      std::optional<text::Range> mention = sayerOf(whole_.pieces[i].source, document_);
      if (!mention) mention = meantBefore(i);
      const Person* speaker = mention ? personAt(document_.people, *mention) : nullptr;
      if (speaker && isPerson(*speaker)) return remark(i, *mention, *speaker);
    }
    return closedRemark();
  }

 private:
  std::string low(std::size_t piece) const {
    return piece < whole_.pieces.size() ? lowered(whole_.pieces[piece].text) : "";
  }

  std::string xpos(std::size_t piece) const {
    const std::size_t word = piece < whole_.pieces.size() ? whole_.pieces[piece].word : noWord;
    return word == noWord ? "" : tree_.words[word].xpos;
  }

  bool isFinite(std::size_t piece) const {
    return isAny(xpos(piece), {"VBD", "VBZ", "VBP"}) ||
           (xpos(piece) == "VBN" && isAny(low(piece - 1), {"has", "had"}));
  }

  // "said", "has described", but neither "was described by" nor "might call".
  bool tells(std::size_t piece) const {
    return actsInWords(low(piece)) && isFinite(piece) && low(piece + 1) != "by" &&
           !staysUnsaid(low(piece)) && low(piece) != "agreed";
  }

  bool isPerson(const Person& speaker) const {
    return speaker.sure || std::none_of(document_.people.begin(), document_.people.end(),
                                        [](const Person& person) { return person.sure; });
  }

  // "Their trade is becoming “a dangerous one,” Ann Lee said": told before its speaker.
  std::optional<Fact> closedRemark() const {
    constexpr std::size_t fewestBefore = 3;
    std::size_t last = 0;
    while (last < whole_.pieces.size() && !isQuote(whole_.pieces[last])) ++last;
    if (last < fewestBefore || last + 1 >= whole_.pieces.size()) return std::nullopt;
    const text::Range outer = whole_.pieces[last].source;
    const std::optional<text::Range> mention = speakerOf({outer, outer}, document_);
    const Person* speaker = mention ? personAt(document_.people, *mention) : nullptr;
    if (!speaker || !isPerson(*speaker) || mention->begin < outer.end ||
        isBystander(*mention, document_) || mayBeNamesake(*mention, document_))
      return std::nullopt;
    std::vector<Piece> told(whole_.pieces.begin(),
                            whole_.pieces.begin() + static_cast<std::ptrdiff_t>(last + 1));
    if (told[0].word != noWord && tree_.words[told[0].word].upos != "PROPN")
      told[0].text.replace(0, 1, lowered(told[0].text.substr(0, 1)));
    told[0].spaceBefore = true;
    told.insert(told.begin(), {"said", {}, noWord, true});
    return wordCount(written(told)) > mostWords ? std::nullopt
                                                : factOn(std::move(told), *mention, *speaker, "");
  }

  // "She has denied": whom the pronoun before the verb stands for.
  std::optional<text::Range> meantBefore(std::size_t verb) const {
    std::size_t subject = verb - 1;
    while (subject > 0 && standsBeforeVerb(low(subject))) --subject;
    const Reference* reference = referenceAt(document_.references, whole_.pieces[subject].source);
    return reference && reference->resolved() && !reference->owns
               ? std::optional(reference->antecedent)
               : std::nullopt;
  }

  std::optional<Fact> remark(std::size_t verb, text::Range mention, const Person& speaker) const {
    const std::size_t first = isAny(low(verb - 1), {"has", "had"}) ? verb - 1 : verb;
    const std::size_t end = endOf(verb);
    if (isBystander(mention, document_) || mayBeNamesake(mention, document_)) return std::nullopt;
    if (isAllQuoted(verb, end)) return std::nullopt;
    if (low(verb + 1) == ",") return std::nullopt;  // “He left,” she said, adding that …
    // "a plan which she said would be “a mess”": it does not say what would.
    if (isAny(xpos(verb + 1), {"MD", "VBD", "VBZ", "VBP"})) return std::nullopt;
    const text::Range before{document_.sentences[sentence_].range.begin,
                             whole_.pieces[first].source.begin};
    std::vector<Piece> told =
        end == 0 ? shortenedFrom(first)
                 : std::vector<Piece>(whole_.pieces.begin() + static_cast<std::ptrdiff_t>(first),
                                      whole_.pieces.begin() + static_cast<std::ptrdiff_t>(end));
    const std::optional<std::string> year = otherYear(document_, before, {});
    if (told.empty() || !year) return std::nullopt;
    return factOn(std::move(told), mention, speaker, *year);
  }

  std::optional<Fact> factOn(std::vector<Piece> told, text::Range mention, const Person& speaker,
                             const std::string& year) const {
    std::string& opener = told.front().text;
    if (opener == "added" || opener == "continued") opener = "said";  // no reader knows to what
    dropStops(told);
    dropDay(told);
    Statement statement = statementOn(document_, sentence_);
    const text::Range named = document_.sentences[sentenceAt(document_, mention.begin)].range;
    statement.evidence.begin = std::min(statement.evidence.begin, named.begin);
    statement.evidence.end = std::max(statement.evidence.end, named.end);
    if (!year.empty())
      statement.pieces = {{"In " + year, {}, noWord, false}, {",", {}, noWord, false}};
    const std::size_t name = statement.pieces.size();
    statement.pieces.push_back({speaker.name, mention, noWord, name > 0});
    put(statement, std::move(told));
    statement.attribution = speaker.name;
    if (!saysSection(statement.lead)) statement.lead = leadHiding(speaker.name, document_);
    Fact made{"remark", Value::Person, statement, {name, name + 1}};
    for (const std::string& quoted : quotedIn(statement.pieces))
      made.quotation += (made.quotation.empty() ? "" : " … ") + quoted;
    if (!isWorth(made) || isTorn(made) || pointsElsewhere(made, speaker) ||
        givesAway(made.quotation, speaker, document_) ||
        flawOf(statement, &tree_, document_.text()))
      return std::nullopt;
    return made;
  }

  // What was said up to where a clause of a long quotation ends, with an ellipsis.
  std::vector<Piece> shortenedFrom(std::size_t first) const {
    std::vector<Piece> told;
    for (std::size_t i = first; i < whole_.pieces.size(); ++i) {
      told.push_back(whole_.pieces[i]);
      if (!isQuote(told.back())) continue;
      const std::size_t all = wordCount(written(told)), quoted = wordCount(told.back().text);
      const std::size_t room = mostWords + quoted < all ? 0 : mostWords + quoted - all;
      told.back().text = shortenedQuote(told.back().text, room);
      return told.back().text.empty() ? std::vector<Piece>{} : told;
    }
    return {};
  }

  // The piece behind what was said: the end of the sentence, or of a quotation with which its
  // clause ends. 0 where there is none soon enough.
  std::size_t endOf(std::size_t verb) const {
    std::size_t best = 0;
    bool quoted = false;
    for (std::size_t i = verb + 1; i <= whole_.pieces.size(); ++i) {
      const bool last = i == whole_.pieces.size();
      if (quoted && (last || endsClause(i))) {
        const std::vector<Piece> told(whole_.pieces.begin() + static_cast<std::ptrdiff_t>(verb),
                                      whole_.pieces.begin() + static_cast<std::ptrdiff_t>(i));
        if (wordCount(written(told)) <= mostWords && !breaksList(i)) best = i;
        if (!last && !quotesOn(i)) return best;
      }
      if (!last && isQuote(whole_.pieces[i])) quoted = true;
    }
    return best;
  }

  // “a”, “b”: where no "and" joins the last to those before it, it is not the last.
  bool breaksList(std::size_t end) const {
    return end > 2 && isQuote(whole_.pieces[end - 1]) && low(end - 2) == "," &&
           isQuote(whole_.pieces[end - 3]);
  }

  // “a”, “b” and “c”: goes on with the same.
  bool quotesOn(std::size_t piece) const {
    const std::size_t next = isAny(low(piece), {",", "and"}) ? piece + 1 : piece;
    const std::size_t more = isAny(low(next), {"and", "or"}) ? next + 1 : next;
    return more < whole_.pieces.size() && isQuote(whole_.pieces[more]);
  }

  // What stands behind a quotation and is no part of what was said.
  bool endsClause(std::size_t piece) const {
    if (isAny(low(piece), {",", ";", ":", "–", "—", "("})) return true;
    const std::string& before = whole_.pieces[piece - 1].text;
    if (!isQuote(whole_.pieces[piece - 1])) return false;
    if (before.ends_with(",”") || before.ends_with(".”")) return true;
    if (isAny(low(piece), {"and", "but"})) return tells(piece + 1);
    return isAny(low(piece), {"as", "while", "when", "after", "before"});
  }

  // "said in Oslo that “…”", "warned him, saying: “…”": all of it is a quotation, or none.
  bool isAllQuoted(std::size_t verb, std::size_t end) const {
    std::size_t quote = verb;
    while (quote < whole_.pieces.size() && !isQuote(whole_.pieces[quote])) ++quote;
    if (quote == whole_.pieces.size()) return true;
    const Stretch before(document_.text(), whole_.pieces[verb].source.begin,
                         whole_.pieces[quote].source.begin);
    const bool colon = low(quote - 1) == ":";
    const bool ends = end == 0 || quote + 1 == end;  // 0: all behind it is to be left out
    return ends && (colon || openingVerb(before) < before.size());
  }

  // "said on 3 May 2012 that": the lead tells the day near enough.
  static void dropDay(std::vector<Piece>& told) {
    if (told.size() < 3 || !told[1].text.starts_with("on")) return;
    const std::size_t words = told[1].text == "on" ? 2 : 1;
    const std::string& day = told[words].text;
    if (!hasDigit(day) || wordCount(day) < 3) return;
    told.erase(told.begin() + 1, told.begin() + 1 + static_cast<std::ptrdiff_t>(words));
  }

  static bool isWorth(const Fact& made) {
    const auto told = made.statement.pieces.begin() + static_cast<std::ptrdiff_t>(made.slot.end);
    const std::string rest = written({told, made.statement.pieces.end()});
    const bool word = wordCount(made.quotation) == 1;  // “complicit”
    const bool plain = speaks(lowered(told->text));    // "said" tells less than "accused"
    const std::size_t fewest = word ? fewestBesideWord : plain ? fewestRoots + 1 : fewestRoots;
    return contentRoots(rest).size() >= fewest && !opensWithIt(made) &&
           contentRoots(made.quotation).size() >= fewestQuotedRoots &&
           !(word && isAdverb(made.quotation)) && made.quotation.find('[') == std::string::npos &&
           !isCommonplace(made.quotation) && !made.quotation.starts_with("also ") &&
           !leavesOpen(withoutMarks(written(made.statement.pieces)), made.statement.lead) &&
           !holdsWords(rest, "according") && !holdsWords(rest, "whilst") &&
           !isAny(lowered(told->text), {"thanked", "congratulated"});
  }

  // "told the BBC that it was named “as a joke”": what was?
  static bool opensWithIt(const Fact& made) {
    const std::vector<Piece>& pieces = made.statement.pieces;
    const std::size_t next = made.slot.end + 1;
    if (next < pieces.size() && isQuote(pieces[next]) &&
        leavesOpen(withoutMarks(pieces[next].text)))
      return true;
    for (std::size_t i = made.slot.end + 1; i + 2 < pieces.size() && !isQuote(pieces[i]); ++i) {
      const bool first = i == made.slot.end + 1 || lowered(pieces[i - 1].text) == "that";
      if (first && isAny(lowered(pieces[i].text), {"it", "they", "this", "these", "that's"}))
        return !isAny(lowered(pieces[i + 2].text), {"possible", "impossible", "time", "important",
                                                    "unacceptable", "necessary", "clear"});
    }
    return false;
  }

  // "said that people from Oslo, had “odd” burns": a comma that the article has too many.
  bool isTorn(const Fact& made) const {
    const std::vector<Piece>& pieces = made.statement.pieces;
    std::size_t commas = 0;
    bool torn = false;
    for (std::size_t i = made.slot.end; i + 1 < pieces.size() && !isQuote(pieces[i]); ++i) {
      if (pieces[i].text != ",") continue;
      ++commas;
      const std::size_t word = pieces[i + 1].word;
      torn = torn || (word != noWord && isAny(tree_.words[word].xpos, {"VBD", "VBZ", "VBP"}));
    }
    return torn && commas == 1;
  }

  static bool isAdverb(const std::string& word) {
    return word.ends_with("ly") || isAny(lowered(word), {"soon", "now", "today", "never"});
  }

  // "He met Tom Lind and said he was “late”": who was?
  bool pointsElsewhere(const Fact& made, const Person& speaker) const {
    for (std::size_t i = made.slot.end; i < made.statement.pieces.size(); ++i) {
      const Piece& piece = made.statement.pieces[i];
      const language::Gender gender = genderOf(lowered(piece.text));
      if (gender == language::Gender::Unknown) continue;
      if (speaker.gender != language::Gender::Unknown && speaker.gender != gender) return true;
      for (const Person& other : document_.people)
        if (&other != &speaker && other.gender != oppositeOf(gender) && isNamedHere(other))
          return true;
    }
    return false;
  }

  static language::Gender oppositeOf(language::Gender gender) {
    return gender == language::Gender::Masculine ? language::Gender::Feminine
                                                 : language::Gender::Masculine;
  }

  bool isNamedHere(const Person& person) const {
    const text::Range here = document_.sentences[sentence_].range;
    return std::any_of(person.mentions.begin(), person.mentions.end(),
                       [&](const text::Range& mention) { return here.contains(mention); });
  }

  const Document& document_;
  std::size_t sentence_;
  const language::Tree& tree_;
  Statement whole_;
};

std::vector<Fact> find(const Document& document, const std::vector<Statement>&) {
  std::vector<Fact> found;
  const std::vector<bool> spoken = spokenSentences(document);
  for (const std::size_t i : bodySentences(document))
    if (document.trees[i] && !spoken[i])
      if (std::optional<Fact> fact = Finder(document, i).find()) found.push_back(std::move(*fact));
  return found;
}

}  // namespace

FactKind remark() { return {"remark", find}; }

}  // namespace questions::fact
