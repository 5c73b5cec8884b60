#include "questions/asking.h"

#include <algorithm>

#include "questions/deeds.h"
#include "questions/document/capitals.h"
#include "questions/document/finite.h"
#include "questions/finite_verb.h"
#include "questions/language/irregular.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr float sureArc = 0.6f;
constexpr std::size_t fewestRoots = 4;  // words of substance that tell one doer from others

std::string question(const Statement& statement, std::vector<Piece> pieces) {
  while (!pieces.empty() && isAny(pieces.back().text, {",", ";", "–", ".", "-"})) pieces.pop_back();
  if (!pieces.empty()) pieces.front().spaceBefore = false;
  return statement.lead + capitalised(written(pieces)) + "?";
}

// "According to Ann Lee, how many": behind the pieces before `end`.
std::vector<Piece> openedWith(const Statement& statement, const std::string& wh, std::size_t end) {
  std::vector<Piece> pieces(statement.pieces.begin(),
                            statement.pieces.begin() + static_cast<std::ptrdiff_t>(end));
  const bool first = pieces.empty();
  pieces.push_back({first ? wh : lowered(wh.substr(0, 1)) + wh.substr(1), {}, noWord, true});
  return pieces;
}

// "On foreign policy, he pledged to …": not when or where, but of what is spoken. Behind the
// question it would seem to belong to what stands before it.
bool staysInFront(const Statement& statement, Slot answer) {
  const std::size_t from = statement.opening, to = statement.subject.begin;
  if (from >= to || answer.begin < to || statement.pieces[to - 1].text != ",") return false;
  return isAny(lowered(statement.pieces[from].text), {"on", "of", "for", "among", "under"}) &&
         std::none_of(statement.pieces.begin() + static_cast<std::ptrdiff_t>(from),
                      statement.pieces.begin() + static_cast<std::ptrdiff_t>(to),
                      [](const Piece& piece) {
                        return hasDigit(piece.text) || lexicon::isMonth(lowered(piece.text));
                      });
}

// A first word is lowered inside the sentence unless it is a name.
void lowerFirst(Piece& piece, const Document& document, const language::Tree& tree) {
  if (piece.word == noWord || keepsCapital(document, tree, piece.word)) return;
  if (lowered(piece.text) != lowered(tree.words[piece.word].form)) return;  // put in: a name
  piece.text = lowered(piece.text.substr(0, 1)) + piece.text.substr(1);
}

// Whether nothing is told beside what the predicate tells: no second verb on a par with it.
bool isOne(const Statement& statement, const language::Tree& tree) {
  return statement.single ||
         std::none_of(statement.pieces.begin(), statement.pieces.end(), [&](const Piece& piece) {
           if (piece.word == noWord || piece.word == statement.predicate) return false;
           const language::Word& word = tree.words[piece.word];
           return word.head == statement.predicate &&
                  isAny(language::baseRelation(word.relation), {"conj", "parataxis", "ccomp"});
         });
}

// Whether a word depends on the predicate, or on the infinitive that belongs to it: "is scheduled
// to take place in Rome".
bool dependsOn(const language::Tree& tree, std::size_t word, std::size_t predicate) {
  if (word == predicate) return language::dependent(tree, word, "cop") != language::kRoot;
  if (tree.words[word].confidence < sureArc) return false;
  const std::size_t head = tree.words[word].head;
  if (head == predicate) return true;
  return head != language::kRoot && tree.words[head].relation == "xcomp" &&
         tree.words[head].head == predicate && tree.words[head].confidence >= sureArc;
}

bool inside(std::size_t piece, Slot slot) { return piece >= slot.begin && piece < slot.end; }

// A comma that stood only beside what was taken out.
void dropDoubleCommas(std::vector<Piece>& pieces) {
  for (std::size_t i = 0; i + 1 < pieces.size();)
    if (pieces[i].text == "," && isAny(pieces[i + 1].text, {",", "."}))
      pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(i));
    else
      ++i;
}

// Nothing but titles and nationalities stands before the slot: it is the subject, not a part of it.
bool heads(const Fact& fact) {
  const std::size_t subject = fact.statement.subject.begin;
  for (std::size_t i = subject; i < fact.slot.begin; ++i) {
    const std::string low = lowered(fact.statement.pieces[i].text);
    if (low == "the" && i == subject) continue;
    if (lexicon::isFunctionWord(low) || isAny(low, {",", "'s", "’s", "-", "(", "/"})) return false;
  }
  return true;
}

// "does the election elect": clumsy, of whatever is asked.
bool repeats(const Statement& statement, const language::Tree& tree) {
  constexpr std::size_t fewestLetters = 4;
  const std::string& verb = tree.words[statement.predicate].lemma;
  for (std::size_t i = statement.subject.begin; i < statement.subject.end; ++i) {
    const std::string low = lowered(statement.pieces[i].text);
    if (rootOf(low) == rootOf(verb) || (verb.size() >= fewestLetters && low.starts_with(verb)))
      return true;
  }
  return false;
}

// "earned 12 dlrs for the year, and 2 dlrs in the quarter": what is left out holds a verb for both.
bool goesOnWithout(const Statement& statement, Slot answer) {
  for (std::size_t i = answer.end; i + 1 < statement.pieces.size(); ++i)
    if (statement.pieces[i].text == "," &&
        isAny(lowered(statement.pieces[i + 1].text), {"and", "or", "but"}))
      return true;
  return false;
}

// "lost 24 of its seats in the council, the town's parliament", "promised to build 40 homes and to
// spend more": what stands behind a comma, or shares the verb before it, hangs on what is left out.
bool leavesHanging(const Statement& statement, const language::Tree& tree, Slot answer) {
  const auto isAnswer = [&](std::size_t word) {
    for (std::size_t i = answer.begin; i < answer.end; ++i)
      if (statement.pieces[i].word == word) return true;
    return false;
  };
  bool behindComma = false;
  for (std::size_t i = answer.end; i < statement.pieces.size(); ++i) {
    behindComma = behindComma || statement.pieces[i].text == ",";
    // "paid 3 million to rescue it, of which a third is lost"
    if (behindComma && i + 1 < statement.pieces.size() &&
        lowered(statement.pieces[i].text) == "of" &&
        isAny(lowered(statement.pieces[i + 1].text), {"which", "whom"}))
      return true;
    const std::size_t word = statement.pieces[i].word;
    if (word == noWord) continue;
    const language::Word& own = tree.words[word];
    if (own.upos == "VERB" && language::baseRelation(own.relation) == "conj" &&
        word != statement.predicate && own.head != statement.predicate &&
        own.head != language::kRoot && tree.words[own.head].relation == "xcomp")
      return true;
    if (!behindComma || answer.begin < statement.subject.end ||
        !isAny(language::baseRelation(own.relation), {"appos", "acl"}))
      continue;
    for (std::size_t up = own.head; up != language::kRoot && up != statement.predicate;
         up = tree.words[up].head)
      if (isAnswer(up)) return true;
  }
  return false;
}

// "Malta has had citizens turned back": "How many has Malta had turned back?" is no English.
bool hasHad(const Statement& statement, const language::Tree& tree) {
  const std::vector<std::size_t> helpers = auxiliaries(tree, statement.predicate);
  return tree.words[statement.predicate].lemma == "have" && !helpers.empty() &&
         tree.words[helpers.front()].lemma == "have";
}

// "Shocked by the fire, Oslo sent boats": behind the question it would belong to the boats.
bool opensWithParticiple(const Statement& statement, const language::Tree& tree) {
  const std::size_t word = statement.pieces[statement.opening].word;
  if (word == noWord || !isAny(tree.words[word].xpos, {"VBN", "VBG"})) return false;
  const auto end = statement.pieces.begin() + static_cast<std::ptrdiff_t>(statement.subject.end);
  return std::any_of(statement.pieces.begin() + static_cast<std::ptrdiff_t>(statement.opening), end,
                     [](const Piece& piece) { return piece.text == ","; });
}

// What stands before the subject: "In the 69th minute,".
std::vector<Piece> frontedIn(const Statement& statement) {
  const auto first = statement.pieces.begin();
  return {first + static_cast<std::ptrdiff_t>(statement.opening),
          first + static_cast<std::ptrdiff_t>(statement.subject.begin)};
}

// "In her speech, Ann Lee …": without the subject nobody knows whose.
bool pointsAhead(const Statement& statement) {
  const std::vector<Piece> fronted = frontedIn(statement);
  return std::any_of(fronted.begin(), fronted.end(), [](const Piece& piece) {
    return lexicon::isThirdPerson(lowered(piece.text));
  });
}

// `wh` stands for all of the subject up to the end of the slot, and what follows stays.
std::optional<std::string> askedInFront(const Fact& fact, const Document& document,
                                        const std::string& wh) {
  const Statement& statement = fact.statement;
  const Slot subject = statement.subject;
  if (subject.end == 0 || subject.begin < statement.opening || pointsAhead(statement))
    return std::nullopt;
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  const bool one = statement.single || (tree && isOne(statement, *tree));
  if (!one) return std::nullopt;
  const auto rest = statement.pieces.begin() + static_cast<std::ptrdiff_t>(fact.slot.end);
  if (statement.pieces.end() - rest < 2 || isAny(rest->text, {",", "and"})) return std::nullopt;
  const bool lone = wh == "Who" || wh == "Which country";
  std::vector<Piece> others = frontedIn(statement);
  others.insert(others.end(), rest, statement.pieces.end());
  const bool ofOne = tree && deedOf(statement, *tree) != Deed::None;
  if (lone && !ofOne && contentRoots(written(others)).size() < fewestRoots) return std::nullopt;
  if (lone && isAny(lowered(rest->text), {"were", "are", "have"}))
    return std::nullopt;  // a team or a country told as many
  std::vector<Piece> pieces(statement.pieces.begin(),
                            statement.pieces.begin() + static_cast<std::ptrdiff_t>(subject.begin));
  if (!pieces.empty() && pieces.back().text != ",") pieces.push_back({",", {}, noWord, false});
  pieces.push_back(
      {pieces.empty() ? wh : lowered(wh.substr(0, 1)) + wh.substr(1), {}, noWord, true});
  pieces.insert(pieces.end(), rest, statement.pieces.end());
  return question(statement, std::move(pieces));
}

}  // namespace

std::optional<std::string> askForSubject(const Fact& fact, const Document& document,
                                         const std::string& wh) {
  const Slot subject = fact.statement.subject;
  if (fact.slot.end != subject.end || !heads(fact)) return std::nullopt;
  return askedInFront(fact, document, wh);
}

std::optional<std::string> askForOwner(const Fact& fact, const Document& document,
                                       const std::string& wh) {
  const Slot subject = fact.statement.subject;
  if (fact.slot.begin != subject.begin || fact.slot.end >= subject.end ||
      !isAny(fact.statement.pieces[fact.slot.end].text, {"'s", "’s"}))
    return std::nullopt;
  return askedInFront(fact, document, wh);
}

std::size_t topWord(const Fact& fact, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[fact.statement.sentence];
  if (!tree) return noWord;
  const text::Range source = sourceOf(fact.statement, fact.slot);
  const auto in = [&](std::size_t word) { return source.contains(tree->words[word].range); };
  std::size_t top = noWord;
  for (std::size_t i = 0; i < tree->words.size(); ++i) {
    const std::size_t head = tree->words[i].head;
    if (!in(i) || tree->words[i].upos == "PUNCT" || (head != language::kRoot && in(head))) continue;
    if (top != noWord) return noWord;
    top = i;
  }
  return top;
}

std::optional<std::string> askForAgent(const Fact& fact, const Document& document,
                                       const std::string& wh) {
  const Statement& statement = fact.statement;
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  const std::size_t word = topWord(fact, document);
  const Slot subject = statement.subject;
  if (!tree || word == noWord || subject.end == 0 || subject.begin != statement.opening ||
      fact.slot.begin <= subject.end || statement.predicate == noWord)
    return std::nullopt;
  const std::vector<std::size_t> helpers = auxiliaries(*tree, statement.predicate);
  const language::Word& verb = tree->words[statement.predicate];
  const bool passive = helpers.size() == 1 && verb.xpos == "VBN" &&
                       isAny(lowered(tree->words[helpers[0]].form), {"was", "were"});
  const bool agent = isAny(tree->words[word].relation, {"obl:agent", "obl"}) &&
                     lowered(statement.pieces[fact.slot.begin - 1].text) == "by";
  const std::optional<std::size_t> helper = passive ? pieceOf(statement, helpers[0]) : std::nullopt;
  if (!agent || !helper || !isOne(statement, *tree) || !dependsOn(*tree, word, statement.predicate))
    return std::nullopt;
  const language::IrregularVerb* irregular = language::irregularVerb(verb.lemma);
  const std::string past = irregular ? std::string(irregular->past) : verb.form;
  std::vector<Piece> pieces = openedWith(statement, wh, statement.opening), rest;
  for (std::size_t i = subject.end; i < statement.pieces.size(); ++i) {
    if (i == *helper || i + 1 == fact.slot.begin || inside(i, fact.slot)) continue;
    Piece piece = statement.pieces[i];
    const bool own = piece.word == statement.predicate;
    if (own) piece.text = past;
    auto& side = rest.empty() && i < fact.slot.begin ? pieces : rest;
    side.push_back(std::move(piece));
    if (!own) continue;
    for (std::size_t j = subject.begin; j < subject.end; ++j) {
      if (statement.pieces[j].text == ",") return std::nullopt;
      pieces.push_back(statement.pieces[j]);
      if (j == subject.begin)
        lowerFirst(pieces.back(), document, *tree), pieces.back().spaceBefore = true;
    }
  }
  pieces.insert(pieces.end(), rest.begin(), rest.end());
  return question(statement, std::move(pieces));
}

std::optional<std::string> askForOther(const Fact& fact, const Document& document, Slot answer,
                                       std::size_t word, const std::string& wh) {
  const Statement& statement = fact.statement;
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  if (!tree || statement.predicate == noWord || word == noWord) return std::nullopt;
  if (!dependsOn(*tree, word, statement.predicate)) return std::nullopt;
  return askForSetting(fact, document, answer, wh);
}

std::optional<std::string> askForSetting(const Fact& fact, const Document& document, Slot answer,
                                         const std::string& wh) {
  const Statement& statement = fact.statement;
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  const Slot subject = statement.subject;
  if (!tree || statement.predicate == noWord || subject.end == 0 || !isOne(statement, *tree) ||
      repeats(statement, *tree) || hasHad(statement, *tree))
    return std::nullopt;
  if (opensWithParticiple(statement, *tree)) return std::nullopt;
  const std::optional<FiniteVerb> finite = finiteVerbOf(statement, *tree);
  if (!finite || finite->piece < subject.end || answer.begin < subject.end) {
    const bool fronted = finite && answer.end <= subject.begin && finite->piece >= subject.end;
    if (!fronted) return std::nullopt;
  }
  const bool stays = staysInFront(statement, answer);
  std::vector<Piece> pieces = openedWith(statement, wh, stays ? subject.begin : statement.opening);
  pieces.push_back({finite->fronted, {}, noWord, true});
  for (std::size_t i = subject.begin; i < statement.pieces.size(); ++i) {
    if (inside(i, answer) || (i == finite->piece && finite->left.empty())) continue;
    Piece piece = statement.pieces[i];
    if (i == finite->piece) piece.text = finite->left;
    if (i == subject.begin) lowerFirst(piece, document, *tree), piece.spaceBefore = true;
    pieces.push_back(std::move(piece));
  }
  for (std::size_t i = statement.opening; i < subject.begin && !stays; ++i) {  // goes last
    if (inside(i, answer) || statement.pieces[i].text == ",") continue;
    Piece piece = statement.pieces[i];
    if (i == statement.opening) lowerFirst(piece, document, *tree), piece.spaceBefore = true;
    pieces.push_back(std::move(piece));
  }
  dropDoubleCommas(pieces);
  if (goesOnWithout(statement, answer) || leavesHanging(statement, *tree, answer))
    return std::nullopt;
  return question(statement, std::move(pieces));
}

std::optional<std::string> askedWith(const Fact& fact, const Document& document,
                                     const std::string& wh) {
  std::size_t word = topWord(fact, document);
  const std::optional<language::Tree>& tree = document.trees[fact.statement.sentence];
  if (!tree || word == noWord || fact.slot.begin == 0) return std::nullopt;
  const bool member = fact.kind == "member";  // stands for a list, which hangs by its first
  while (member && tree->words[word].relation == "conj") word = tree->words[word].head;
  std::string_view relation = language::baseRelation(tree->words[word].relation);
  const Piece& before = fact.statement.pieces[fact.slot.begin - 1];
  const bool listed = member || fact.kind == "thing";
  const std::size_t head = tree->words[word].head;
  if (fact.kind == "thing" && relation == "nmod" && lowered(before.text) == "in" &&
      tree->words[word].confidence >= sureArc && tree->words[head].relation == "obj") {
    word = head;  // "a degree in physics" is received as a whole
    relation = "obl";
  }
  if (relation == "obj" && before.word == fact.statement.predicate)
    return askForOther(fact, document, fact.slot, word, wh);
  const std::string preposition = lowered(before.text);
  const bool fronts = isAny(preposition, {"with", "against", "from", "to", "for", "on"}) ||
                      (listed && isAny(preposition, {"in", "at", "by", "of", "through"}));
  if (relation != "obl" || !fronts) return std::nullopt;
  return askForOther(fact, document, {fact.slot.begin - 1, fact.slot.end}, word,
                     preposition + " " + wh);
}

std::optional<std::string> askForThing(const Fact& fact, const Document& document) {
  const auto isNamedSo = [&](const std::string& name) { return shareAWord(fact.term, name); };
  if (isNamedSo(fact.key()) &&
      !std::all_of(fact.others.begin(), fact.others.end(),
                   [&](const Option& other) { return isNamedSo(other.text); }))
    return std::nullopt;  // "Which bank …? Deutsche Bank"
  Fact whole = fact;      // "the" gives way to "which"
  if (fact.slot.begin > 0 && lowAt(fact.statement, fact.slot.begin - 1) == "the")
    --whole.slot.begin;
  if (whole.slot.begin > 1 && isAny(lowAt(fact.statement, whole.slot.begin - 2), {"due", "thanks"}))
    return std::nullopt;
  if (startsUpper(fact.key()))
    if (auto stem = askForSubject(whole, document, "Which " + fact.term)) return stem;
  return askedWith(whole, document, "which " + fact.term);
}

}  // namespace questions
