// Who said what, where the article quotes a part of it: X said that the deal was “a disgrace”; X
// described the war as “a mess”; X accused Y of “meddling”.
#include <algorithm>

#include "questions/document/alone.h"
#include "questions/document/bystanders.h"
#include "questions/document/genders.h"
#include "questions/document/giveaways.h"
#include "questions/document/leaves_open.h"
#include "questions/document/phrases.h"
#include "questions/document/quotable.h"
#include "questions/document/saying.h"
#include "questions/document/speakers.h"
#include "questions/document/spoken.h"
#include "questions/document/statements.h"
#include "questions/document/years.h"
#include "questions/facts.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr std::size_t mostWords = 24;         // of the stem but for its "who"
constexpr std::size_t fewestRoots = 3;        // of the verb and all that was said
constexpr std::size_t fewestBesideWord = 5;   // the same where one word alone is quoted
constexpr std::size_t fewestQuotedRoots = 1;  // of the words that are quoted

// Words between quotation marks are one piece, as the article has them.
bool isQuote(const Piece& piece) { return piece.text.starts_with("“") && piece.text.size() > 3; }

// Makes them so. False where a mark has no partner.
bool gatherQuotes(std::vector<Piece>& pieces, const std::string& article) {
  std::vector<Piece> gathered;
  std::optional<Piece> opened;
  for (const Piece& piece : pieces) {
    const bool plain = piece.text == "\"";
    if (!opened && (plain || piece.text == "“")) {
      opened = piece;
    } else if (opened && (plain || piece.text == "”")) {
      const text::Range inner{opened->source.end, piece.source.begin};
      gathered.push_back({"“" + squeezed(text::slice(article, inner)) + "”",
                          {opened->source.begin, piece.source.end},
                          noWord,
                          opened->spaceBefore});
      opened.reset();
    } else if (plain || isAny(piece.text, {"“", "”"})) {
      return false;
    } else if (!opened) {
      gathered.push_back(piece);
    }
  }
  pieces = std::move(gathered);
  return !opened;
}

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
    return std::nullopt;
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
           !isAny(low(piece), {"seem", "seems", "appear", "appears"});
  }

  bool isPerson(const Person& speaker) const {
    return speaker.sure || std::none_of(document_.people.begin(), document_.people.end(),
                                        [](const Person& person) { return person.sure; });
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
    const std::size_t end = endOf(verb);
    if (end == 0 || isBystander(mention, document_) || isAllQuoted(verb, end)) return std::nullopt;
    Statement statement = statementOn(document_, sentence_);
    const text::Range named = document_.sentences[sentenceAt(document_, mention.begin)].range;
    statement.evidence.begin = std::min(statement.evidence.begin, named.begin);
    statement.evidence.end = std::max(statement.evidence.end, named.end);
    statement.pieces = {{speaker.name, mention, noWord, false}};
    const std::size_t first = isAny(low(verb - 1), {"has", "had"}) ? verb - 1 : verb;
    put(statement, std::vector<Piece>(whole_.pieces.begin() + static_cast<std::ptrdiff_t>(first),
                                      whole_.pieces.begin() + static_cast<std::ptrdiff_t>(end)));
    std::string& opener = statement.pieces[1].text;
    if (opener == "added" || opener == "continued") opener = "said";  // no reader knows to what
    tidy(statement.pieces);
    dropDay(statement.pieces);
    statement.attribution = speaker.name;
    const text::Range before{document_.sentences[sentence_].range.begin,
                             whole_.pieces[first].source.begin};
    const std::string year = otherYear(document_, before, {});
    if (!year.empty())
      statement.pieces.insert(statement.pieces.begin(),
                              {{"In " + year, {}, noWord, false}, {",", {}, noWord, false}});
    const std::size_t name = year.empty() ? 0 : 2;
    statement.pieces[name].spaceBefore = name > 0;
    Fact made{"remark", Value::Person, statement, {name, name + 1}};
    for (const std::string& quoted : quotedIn(statement.pieces))
      made.quotation += (made.quotation.empty() ? "" : " … ") + quoted;
    if (!isWorth(made) || pointsElsewhere(made, speaker) ||
        givesAway(made.quotation, speaker, document_) ||
        flawOf(statement, &tree_, document_.text()))
      return std::nullopt;
    return made;
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
        if (wordCount(written(told)) <= mostWords) best = i;
        if (!last && !quotesOn(i)) return best;
      }
      if (!last && isQuote(whole_.pieces[i])) quoted = true;
    }
    return best;
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

  // "said in Oslo that “…”", "warned him, saying: “…”": all of it is a quotation.
  bool isAllQuoted(std::size_t verb, std::size_t end) const {
    std::size_t quote = verb;
    while (quote < end && !isQuote(whole_.pieces[quote])) ++quote;
    const Stretch before(document_.text(), whole_.pieces[verb].source.begin,
                         whole_.pieces[quote].source.begin);
    return quote + 1 == end && openingVerb(before) < before.size();
  }

  // "said on 3 May 2012 that": the lead tells the day near enough.
  static void dropDay(std::vector<Piece>& pieces) {
    constexpr std::size_t behind = 2;
    if (pieces.size() < behind + 2 || !pieces[behind].text.starts_with("on")) return;
    const std::size_t words = pieces[behind].text == "on" ? 2 : 1;
    const std::string& day = pieces[behind + words - 1].text;
    if (!hasDigit(day) || wordCount(day) < 3) return;
    const auto first = pieces.begin() + static_cast<std::ptrdiff_t>(behind);
    pieces.erase(first, first + static_cast<std::ptrdiff_t>(words));
  }

  // “…,” with a comma that belonged to the sentence around it.
  static void tidy(std::vector<Piece>& pieces) {
    for (Piece& piece : pieces) {
      if (!isQuote(piece)) continue;
      for (std::string_view stop : {",”", ".”"})
        if (piece.text.ends_with(stop) && !piece.text.ends_with("..”"))
          piece.text.erase(piece.text.size() - stop.size(), 1);
    }
  }

  static std::vector<std::string> quotedIn(const std::vector<Piece>& pieces) {
    constexpr std::size_t mark = std::string_view("“").size();
    std::vector<std::string> quoted;
    for (const Piece& piece : pieces)
      if (isQuote(piece)) quoted.push_back(piece.text.substr(mark, piece.text.size() - 2 * mark));
    return quoted;
  }

  static std::string unmarked(std::string told) {
    for (std::string_view mark : {"“", "”"})
      for (std::size_t at = told.find(mark); at != std::string::npos; at = told.find(mark))
        told.erase(at, mark.size());
    return told;
  }

  static bool isWorth(const Fact& made) {
    const auto told = made.statement.pieces.begin() + static_cast<std::ptrdiff_t>(made.slot.end);
    const std::string rest = written({told, made.statement.pieces.end()});
    const bool word = wordCount(made.quotation) == 1;  // “complicit”
    return contentRoots(rest).size() >= (word ? fewestBesideWord : fewestRoots) &&
           contentRoots(made.quotation).size() >= fewestQuotedRoots &&
           !(word && isAdverb(made.quotation)) && made.quotation.find('[') == std::string::npos &&
           !isCommonplace(made.quotation) &&
           !leavesOpen(unmarked(written(made.statement.pieces)), made.statement.lead) &&
           !holdsWords(rest, "according") && !holdsWords(rest, "whilst") &&
           !isAny(lowered(told->text), {"thanked", "congratulated"});
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
