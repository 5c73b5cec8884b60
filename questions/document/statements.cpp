#include "questions/document/statements.h"

#include <algorithm>

#include "questions/document/acronyms.h"
#include "questions/document/alone.h"
#include "questions/document/anchors.h"
#include "questions/document/asides.h"
#include "questions/document/changes.h"
#include "questions/document/clause_statement.h"
#include "questions/document/clauses.h"
#include "questions/document/clutter.h"
#include "questions/document/finite.h"
#include "questions/document/fuller_names.h"
#include "questions/document/genders.h"
#include "questions/document/left_out.h"
#include "questions/document/matches.h"
#include "questions/document/paired_marks.h"
#include "questions/document/pluperfect.h"
#include "questions/document/quoted_sentences.h"
#include "questions/document/references.h"
#include "questions/document/short_clauses.h"
#include "questions/document/sources.h"
#include "questions/document/spoken.h"
#include "questions/document/stages.h"
#include "questions/document/thin.h"
#include "questions/document/tied_openings.h"
#include "questions/document/undated.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t fewestTokens = 5;

const language::Tree* treeOf(const Document& document, std::size_t index) {
  return document.trees[index] ? &*document.trees[index] : nullptr;
}

// The sentence's tokens, dashes as its tree has them; a full stop at the end is left out.
std::vector<Piece> piecesOf(const Document& document, std::size_t index) {
  const text::Sentence& sentence = document.sentences[index];
  const language::Tree* tree = treeOf(document, index);
  std::vector<Piece> pieces;
  bool space = false;
  for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
    const text::Token& token = sentence.tokens[i];
    const std::string_view text = tree ? tree->words[i].form : document.tokenText(token);
    pieces.push_back({std::string(text), token.range, i, space});
    space = token.spaceAfter;
  }
  while (!pieces.empty() && isAny(pieces.back().text, {".", "[…]", "[...]"})) pieces.pop_back();
  return pieces;
}

// "van Buuren", "the Boer family", "the Boers": what is named is not only the person.
bool isPartOfName(const Statement& statement, Slot slot) {
  const auto at = [&](std::size_t i) {
    return i < statement.pieces.size() ? statement.pieces[i].text : "";
  };
  return (slot.begin > 0 &&
          isAny(at(slot.begin - 1),
                {"the", "The", "van", "von", "de", "der", "den", "del", "della", "di",
                 "da",  "la",  "le",  "al",  "el", "bin", "ibn", "ten", "ter",   "du"})) ||
         isAny(at(slot.end), {"family", "brothers", "sisters", "-"});
}

// "Ms. Ann Lee": with the full name it is one word too many.
void dropCourtesy(Statement& statement, std::size_t name) {
  if (name == 0) return;
  const std::string title = statement.pieces[name - 1].text;
  if (!isAny(title, {"Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms."})) return;
  statement.pieces[name].spaceBefore = statement.pieces[name - 1].spaceBefore;
  statement.pieces.erase(statement.pieces.begin() + static_cast<std::ptrdiff_t>(name - 1));
}

// "James' house" becomes "James Lund's house".
void mendPossessive(Statement& statement, std::size_t sign) {
  if (sign >= statement.pieces.size() || statement.pieces[sign].spaceBefore ||
      statement.pieces[sign - 1].text.ends_with('s'))
    return;
  std::string& text = statement.pieces[sign].text;
  if (text == "'" || text == "’") text += 's';
}

// "Lund" becomes "Peter Lund" where he is first named.
void nameInFull(Statement& statement, const std::vector<Person>& people) {
  for (const Person& person : people) {
    if (holdsWords(written(statement.pieces), person.name)) continue;
    for (const text::Range& mention : person.mentions) {
      const std::optional<Slot> slot = slotAt(statement, mention);
      if (!slot || isPartOfName(statement, *slot)) continue;
      statement.pieces = withSlot(statement, *slot, person.name);
      mendPossessive(statement, slot->begin + 1);
      dropCourtesy(statement, slot->begin);
      break;
    }
  }
}

std::string lastByte(const Document& document, const text::Sentence& sentence) {
  return std::string(document.tokenText(sentence.tokens.back()));
}

std::optional<std::string> unfit(const Document& document, const text::Sentence& sentence) {
  if (document.paragraphKind(sentence) != text::ParagraphKind::Body)
    return "it is not part of the running text";
  const std::string end = lastByte(document, sentence);
  const bool stops = end.ends_with('.') || isAny(end, {"”", "\"", ")", "[…]", "[...]"});
  if (!stops) return "it is a question or not a whole sentence";
  if (sentence.tokens.size() < fewestTokens) return "it is too short";
  return std::nullopt;
}

// "Today, 100,000 people worship them": nowadays, which the lead's day says as well.
void dropNowadays(Statement& statement, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  if (!tree || statement.predicate == noWord || statement.pieces.size() < 3 ||
      lowered(statement.pieces[0].text) != "today" || statement.pieces[1].text != ",")
    return;
  const std::vector<std::size_t> helpers = auxiliaries(*tree, statement.predicate);
  const language::Word& verb = tree->words[helpers.empty() ? statement.predicate : helpers.front()];
  if (verb.xpos == "VBP" || verb.xpos == "VBZ")
    statement.pieces.erase(statement.pieces.begin(), statement.pieces.begin() + 2);
}

// "were anounced" becomes "were announced".
void mendSpelling(Statement& statement, const language::Tree& tree) {
  for (Piece& piece : statement.pieces)
    if (piece.word != noWord && !tree.words[piece.word].meant.empty() &&
        piece.text == tree.words[piece.word].form)
      piece.text = tree.words[piece.word].meant;
}

// Makes the pieces understandable: times, names and pronouns.
void mend(Statement& statement, const Document& document) {
  const language::Tree* tree = treeOf(document, statement.sentence);
  pairMarks(statement, document);
  dropClutter(statement.pieces, tree);
  dropTiedOpening(statement.pieces, tree);
  dropNowadays(statement, document);
  dropStarts(statement, document);
  if (tree) mendSpelling(statement, *tree);
  if (tree) tellAsPast(statement, *tree);
  anchorDates(statement, document.dates[statement.sentence], tree);
  dropDayOfWeek(statement, document);
  resolveReferences(statement, document);
  nameInFull(statement, document.people);
  nameFully(statement, document);
  spellOut(statement, document.acronyms);
  spellOut(statement, document.shortNames);
}

// The clause as a statement, with times, names and pronouns put in full.
Statement mendedStatement(const Document& document, std::size_t index, const Clause& clause) {
  Statement statement = statementOf(document, index, clause);
  mend(statement, document);
  statement.subject = slotOfWords(statement, clause.subject);
  if (!clause.counted.empty() && statement.subject.end > 0) ++statement.subject.end;
  statement.opening = openingOf(statement);
  if (statement.opening == 0 && !statement.attribution.empty())
    statement.subject = {};  // "Ben said he left": nothing can be moved out of it
  if (statement.opening > 0)
    statement.attribution =
        written({statement.pieces.begin() + 2,
                 statement.pieces.begin() + static_cast<std::ptrdiff_t>(statement.opening - 1)});
  return statement;
}

// "Critics have described Lee as one who … but was keen": a second verb that is not of the subject
// that it was given.
bool agrees(const language::Tree& tree, const Clause& clause) {
  if (clause.subject.empty() || !clause.verb.empty()) return true;
  const std::vector<std::size_t> helpers = auxiliaries(tree, clause.predicate);
  const language::Word& verb = tree.words[helpers.empty() ? clause.predicate : helpers.front()];
  const std::size_t subject = clause.subject.back();
  const bool whole = language::subtree(tree, subject).size() == clause.subject.size();
  return !whole || tree.words[subject].xpos != "NNS" ||
         !isAny(lowered(verb.form), {"was", "is", "has"});
}

// Two subjects of one verb are a tree gone wrong, unless one is the title of the other, or both are
// one word: "Engineer Tomas Vela", "soul singer Ann Lee", "Hewlett-Packard".
bool hasOneSubject(const language::Tree& tree, std::size_t predicate) {
  if (predicate == noWord) return true;
  std::vector<std::size_t> subjects = language::dependents(tree, predicate);
  std::erase_if(subjects, [&](std::size_t child) {
    return language::baseRelation(tree.words[child].relation) != "nsubj";
  });
  if (subjects.empty() || subjects.back() - subjects.front() <= 1) return true;
  if (subjects.size() != 2) return false;
  const language::Word& between = tree.words[subjects.front() + 1];
  return subjects.back() - subjects.front() == 2 &&
         (between.form == "-" ||
          (between.upos == "PROPN" && tree.words[subjects.back()].upos == "PROPN"));
}

// Whether a sentence without a clause that its tree is sure of may be told as it stands: it opens
// with what it is about, says something of it, and quotes nobody.
bool standsWhole(const language::Tree& tree) {
  if (tree.words.empty()) return false;
  const std::string first = lowered(tree.words[0].form);
  if (lexicon::isFiniteVerb(first) || lexicon::isModal(first) || tree.words[0].upos == "VERB" ||
      isAny(tree.words[0].upos, {"SCONJ", "AUX", "PRON", "INTJ"}))
    return false;
  bool tells = false;
  for (const language::Word& word : tree.words) {
    if (isAny(word.form, {"“", "”", "\"", ";", ":", "?", "!"})) return false;
    tells = tells || isFiniteTag(word.xpos);
  }
  return tells;
}

// The sentence, of a long one without the asides at its end.
Statement cutSentence(const Document& document, std::size_t index) {
  constexpr std::size_t mostWords = 25;
  Statement statement = wholeSentence(document, index);
  const language::Tree& tree = *document.trees[index];
  std::size_t end = tree.words.size();
  while (wordCount(written(statement.pieces)) > mostWords) {
    end = asides::lastAside(tree, end);
    if (end == language::kRoot) break;
    std::erase_if(statement.pieces,
                  [&](const Piece& piece) { return piece.word != noWord && piece.word >= end; });
  }
  return statement;
}

// The statements of one sentence: what its clauses tell, or without a tree that is sure of any the
// sentence itself.
std::vector<Statement> statementsOf(const Document& document, std::size_t index) {
  std::vector<Statement> found;
  if (!document.trees[index]) {
    found.push_back(wholeSentence(document, index));
    return found;
  }
  const auto add = [&](Statement statement) {
    if (std::find(found.begin(), found.end(), statement) == found.end())
      found.push_back(std::move(statement));
  };
  const std::vector<Clause> clauses = clausesOf(*document.trees[index]);
  for (const Clause& clause : clauses) {
    if (!hasOneSubject(*document.trees[index], clause.predicate) ||
        !agrees(*document.trees[index], clause))
      continue;
    if (!clause.sure && &clause != &clauses.front()) continue;
    add(mendedStatement(document, index, clause));
  }
  const std::vector<Clause> shorter =
      clauses.empty() ? std::vector<Clause>() : shortClauses(*document.trees[index]);
  for (const Clause& clause : shorter) {
    const bool told = std::any_of(clauses.begin(), clauses.end(), [&](const Clause& other) {
      return other.words == clause.words && other.source == clause.source;
    });
    if (!told && hasOneSubject(*document.trees[index], clause.predicate))
      add(mendedStatement(document, index, clause));
  }
  if (found.empty() && standsWhole(*document.trees[index]))
    found.push_back(cutSentence(document, index));
  return found;
}

// The flaw that stays when the statement's section is named: `otherwise` where there is none.
std::optional<std::string> flawIn(const std::optional<Section>& section, Statement& statement,
                                  const language::Tree* tree, const std::string& otherwise) {
  if (!section) return otherwise;
  statement.lead = section->lead;
  return flawOf(statement, tree, section->text) ? std::optional(otherwise) : std::nullopt;
}

// "In his speech, Ann Lee said": a "he" or "she" before its subject that stands for nobody for
// sure.
std::optional<std::string> unsureAhead(const Statement& statement, const Document& document) {
  for (std::size_t i = 0; i < statement.subject.begin; ++i) {
    const Piece& piece = statement.pieces[i];
    const bool person =
        piece.word != noWord && genderOf(lowered(piece.text)) != language::Gender::Unknown;
    const Reference* reference = person ? referenceAt(document.references, piece.source) : nullptr;
    if (reference && !reference->resolved())
      return "nobody named before it is surely \"" + lowered(piece.text) + "\"";
  }
  return std::nullopt;
}

// A "he" or "she" before which nobody is named who could be that.
std::optional<std::string> misgendered(const Statement& statement, const Document& document) {
  if (const auto unsure = unsureAhead(statement, document)) return unsure;
  const std::string stray =
      strayPronoun(statement, document.people, treeOf(document, statement.sentence));
  return stray.empty() ? std::nullopt
                       : std::optional("nobody named before it can be \"" + stray + "\"");
}

// What would still be unclear of a statement behind all that its lead can say, with the section in
// which it stands. The lead is left with as much as it takes.
std::optional<std::string> flawAsRead(Statement& statement, const Document& document,
                                      const std::optional<Section>& section) {
  const language::Tree* tree = treeOf(document, statement.sentence);
  std::optional<std::string> flaw = flawOf(statement, tree, document.text());
  if (!flaw) flaw = leftOut(statement, tree);
  if (!flaw) flaw = misgendered(statement, document);
  if (!flaw && !isThin(statement, document)) return std::nullopt;
  return flaw ? flawIn(section, statement, tree, *flaw) : "it says too little by itself";
}

// As above; one of which a noun alone is unclear, in its article as a whole, is marked instead.
std::optional<std::string> flawBehindLead(Statement& statement, const Document& document,
                                          const std::optional<Section>& section) {
  Statement vague = statement;
  vague.vague = true;
  const std::optional<std::string> flaw = flawAsRead(statement, document, section);
  if (!flaw || vague.lead.empty()) return flaw;
  if (flawAsRead(vague, document, std::nullopt)) return flaw;
  statement = std::move(vague);
  return std::nullopt;
}

}  // namespace

Statement wholeSentence(const Document& document, std::size_t sentence) {
  Statement statement;
  statement.sentence = sentence;
  statement.evidence = document.sentences[sentence].range;
  statement.pieces = piecesOf(document, sentence);
  mend(statement, document);
  return statement;
}

std::optional<Statement> statementTelling(const Document& document, std::size_t sentence,
                                          const Clause& clause) {
  if (!hasOneSubject(*document.trees[sentence], clause.predicate)) return std::nullopt;
  Statement statement = mendedStatement(document, sentence, clause);
  const std::string lead = leadOf(document);
  const std::optional<Section> section = sectionAt(document, sentence, lead);
  statement.lead = hasParallelSections(document) && section ? section->lead : lead;
  const bool unclear = isMidGame(statement, document) ||
                       flawBehindLead(statement, document, section) ||
                       unfit(document, document.sentences[sentence]);
  return unclear ? std::nullopt : std::optional(std::move(statement));
}

Statements findStatements(const Document& document) {
  Statements statements;
  const std::string lead = leadOf(document);
  const bool parallel = hasParallelSections(document);
  const std::vector<bool> spoken = spokenSentences(document);
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    const std::optional<Section> section = sectionAt(document, i, lead);
    std::optional<std::string> reason = unfit(document, document.sentences[i]);
    if (!reason && spoken[i]) reason = "it stands in the midst of somebody's words";
    bool any = false;
    if (!reason) {
      for (Statement& statement : statementsOf(document, i)) {
        statement.lead = parallel && section ? section->lead : lead;
        if (isMidGame(statement, document)) {
          if (!reason) reason = "it does not say of which stage of the game it tells";
          continue;
        }
        if (isPlayByPlay(statement, document)) {
          if (!reason) reason = "it tells only of how a match was played";
          continue;
        }
        if (section && lacksMatch(statement, document)) statement.lead = section->lead;
        nameMatch(statement, document);
        if (lacksMatch(statement, document)) {
          if (!reason) reason = "it does not say of which match it tells";
          continue;
        }
        if (const auto flaw = flawBehindLead(statement, document, section)) {
          if (!reason) reason = flaw;  // of the whole sentence, if it tells of a part as well
          continue;
        }
        statements.found.push_back(std::move(statement));
        any = true;
      }
    }
    if (!any && !unfit(document, document.sentences[i])) {
      std::optional<Statement> said = quotedSentence(document, i);
      if (said) said->lead = parallel && section ? section->lead : lead;
      if (said && !flawAsRead(*said, document, section)) {
        statements.found.push_back(std::move(*said));
        any = true;
      }
    }
    if (!any) statements.passedOver.push_back({i, reason.value_or("it is no whole clause")});
  }
  return statements;
}

}  // namespace questions
