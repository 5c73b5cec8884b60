#include "questions/name_facts.h"

#include <algorithm>

#include "questions/deeds.h"
#include "questions/lexicon.h"
#include "questions/place_facts.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr float sureArc = 0.75f;

// Part of a longer name, or tied to its neighbour by a hyphen, a comma or a possessive.
bool isTied(const Statement& statement, Slot slot, Value value) {
  const std::string next = lowAt(statement, slot.end);
  const std::string before = slot.begin > 0 ? lowAt(statement, slot.begin - 1) : "";
  if (isNameAt(statement, slot.end) || isAny(next, {"-", "'s", "’s", "'", "’", "/"})) return true;
  if (before == "-" || before == "/") return true;
  if (value != Value::Person && isAny(before, {"mainland", "northern", "southern", "eastern",
                                               "western", "central", "downtown", "former"}))
    return true;
  // "First Minister of Scotland", "Bank of Rome"
  if (value != Value::Person && before == "of" && slot.begin > 2 &&
      isNameAt(statement, slot.begin - 2))
    return true;
  const bool nameBefore = slot.begin > 0 && isNameAt(statement, slot.begin - 1);
  if (value != Value::Person && nameBefore && slot.begin > 1) return true;
  const bool opens = slot.begin <= 1;  // "In Rome, Anna …" is no "Rome, Italy"
  const bool commaAfter = !opens && next == "," && isNameAt(statement, slot.end + 1);
  // "to Crete, the mainland and Rome", "in Bergen, the old port,": of a list, or told
  const bool described = !opens && next == "," &&
                         isAny(lowAt(statement, slot.end + 1), {"the", "a", "an", "one", "home"});
  const bool commaBefore = before == "," && slot.begin > 1 && isNameAt(statement, slot.begin - 2);
  return value == Value::Place && (commaAfter || commaBefore || described);
}

// "Acme, [Ubis], and Tarn", "Acme, Ubis and [Tarn]": one of several, whatever the tree makes of it.
bool isOneOfSeveral(const Statement& statement, Slot slot) {
  if (slot.begin < 2 || !isNameAt(statement, slot.begin - 2)) return false;
  const std::string before = lowAt(statement, slot.begin - 1);
  if (before == "and" || before == "or")
    return slot.begin > 3 && lowAt(statement, slot.begin - 3) == ",";
  const std::size_t joins = slot.end + (lowAt(statement, slot.end) == "," ? 1 : 0);
  return before == "," && isAny(lowAt(statement, joins), {"and", "or"});
}

// "University of North Carolina at [Chapel Hill]": the end of a longer name.
bool endsName(const Statement& statement, Slot slot) {
  if (slot.begin < 4 || lowAt(statement, slot.begin - 1) != "at" ||
      !isNameAt(statement, slot.begin - 2))
    return false;
  for (std::size_t i = slot.begin - 1; i > 0 && i + 6 > slot.begin; --i)
    if (isAny(lowAt(statement, i - 1), {"university", "college", "institute", "school"}))
      return true;
  return false;
}

// "Ann Lee is an engineer at [Acme]": of people heard once, whose staff they are is no news.
bool employs(const Statement& statement, const language::Tree& tree, Slot slot) {
  const std::size_t end = statement.subject.end;
  if (end == 0 || slot.begin < end || !isAny(lowAt(statement, end), {"is", "was", "are", "were"}))
    return false;
  for (std::size_t i = statement.subject.begin; i < end; ++i) {
    const std::size_t word = statement.pieces[i].word;
    const language::Name* name = word == noWord ? nullptr : language::nameAt(tree, word);
    if (name && name->kind == language::NameKind::Person)
      return isAny(lowAt(statement, slot.begin - 1),
                   {"at", "of", "for", "from", "the", "with", "in"});
  }
  return false;
}

// "Meteorologists in [Oslo] predict rain": from where somebody speaks is no news.
bool speaksFrom(const Statement& statement, const language::Tree& tree, Slot slot) {
  const language::Word& verb = tree.words[statement.predicate];
  const bool speaks = lexicon::isSayingVerb(lowered(verb.form)) ||
                      lexicon::isClaimingVerb(lowered(verb.form)) ||
                      isAny(verb.lemma, {"predict", "announce", "warn", "expect", "forecast"});
  return speaks && slot.end <= statement.subject.end && slot.begin > statement.subject.begin &&
         isAny(lowAt(statement, slot.begin - 1), {"in", "at", "from", "near"});
}

// "Swedish captain", "Dortmund's": all that stands before a name that ends the subject, and no
// second one.
bool isDescription(const Statement& statement, const language::Tree& tree, Slot slot) {
  if (slot.end != statement.subject.end || slot.begin <= statement.subject.begin) return false;
  for (std::size_t i = statement.subject.begin; i < slot.begin; ++i) {
    const std::size_t word = statement.pieces[i].word;
    if (word == noWord ||
        !isAny(tree.words[word].upos, {"NOUN", "PROPN", "ADJ", "DET", "NUM", "PART"}))
      return false;
  }
  return true;
}

// Whether the name itself is what something happens to, not a mere modifier ("the Lund exhibit").
bool isArgument(const Statement& statement, const language::Tree& tree, Slot slot) {
  for (std::size_t i = slot.begin; i < slot.end; ++i) {
    const std::size_t word = statement.pieces[i].word;
    if (word == noWord) continue;
    const std::string_view relation = language::baseRelation(tree.words[word].relation);
    if (isAny(relation, {"nsubj", "obj", "iobj", "obl", "conj", "appos"})) return true;
    if (relation == "nmod" && language::dependent(tree, word, "case") != language::kRoot)
      return true;
  }
  return false;
}

// "X was elected for the first time" is true of many, and "X stared at the table" is nothing to
// remember; it takes more to tell one from others: four words of substance with another name or a
// figure among them, or six. Of a deed that only one can have done, three.
bool tellsEnough(const Fact& fact, bool ofOne) {
  const std::size_t fewestRoots = ofOne ? 3 : 4;
  const std::vector<Piece> rest = withSlot(fact.statement, fact.slot, "");
  const std::size_t roots = contentRoots(written(rest)).size();
  const bool told = std::any_of(rest.begin() + 1, rest.end(), [](const Piece& piece) {
    return hasDigit(piece.text) || (startsUpper(piece.text) && piece.text != "I");
  });
  return roots >= fewestRoots + (told ? 0 : 1);
}

// The word that stands for the whole name in the tree.
std::size_t headOf(const language::Tree& tree, std::size_t word) {
  const language::Name* name = language::nameAt(tree, word);
  if (!name) return word;
  for (std::size_t i = name->first; i < name->end; ++i)
    if (tree.words[i].head < name->first || tree.words[i].head >= name->end) return i;
  return word;
}

// What describes the one who is named: "Korea's", "councillor", "of the FTU", "the chairman".
bool describes(const language::Tree& tree, std::size_t word) {
  return isAny(language::baseRelation(tree.words[word].relation),
               {"compound", "amod", "det", "nmod", "nummod", "appos", "acl"});
}

// "Ann Lee[, in power] since 2019, left": of what commas set apart, a part would stand on.
bool leavesHalf(const Fact& fact, const language::Tree& tree, std::size_t last) {
  const std::vector<Piece>& pieces = fact.statement.pieces;
  if (last <= fact.slot.end + 1 || last >= pieces.size() || pieces[fact.slot.end].text != ",")
    return false;
  const std::size_t word = pieces[last].word;
  return word != noWord &&
         isAny(tree.words[word].upos, {"ADP", "SCONJ", "NOUN", "PROPN", "NUM", "DET", "ADJ"});
}

// Takes from the statement what describes the person in the slot, so that nothing but the deed
// tells whom it is about. Nothing where the name itself hangs on a noun.
std::optional<Fact> undescribed(Fact fact, const language::Tree& tree, bool ofOne) {
  if (ofOne && isDescription(fact.statement, tree, fact.slot)) {
    std::vector<bool> before(fact.statement.pieces.size(), false);
    for (std::size_t i = fact.statement.subject.begin; i < fact.slot.begin; ++i) before[i] = true;
    const std::size_t length = fact.slot.end - fact.slot.begin;
    erasePieces(fact.statement, before);
    fact.slot = {fact.statement.subject.end - length, fact.statement.subject.end};
    return fact;
  }
  const std::size_t word = fact.statement.pieces[fact.slot.begin].word;
  if (word == noWord) return fact;
  const std::size_t head = headOf(tree, word);
  if (isAny(language::baseRelation(tree.words[head].relation), {"appos", "conj", "compound"}))
    return std::nullopt;
  std::vector<bool> unwanted(fact.statement.pieces.size(), false);
  for (const std::size_t child : language::dependents(tree, head)) {
    if (language::baseRelation(tree.words[child].relation) == "conj") return std::nullopt;
    if (!describes(tree, child)) continue;
    if (tree.words[child].confidence < sureArc) return std::nullopt;
    const std::vector<std::size_t> below = language::subtree(tree, child);
    for (std::size_t i = 0; i < fact.statement.pieces.size(); ++i)
      if ((i < fact.slot.begin || i >= fact.slot.end) &&
          std::find(below.begin(), below.end(), fact.statement.pieces[i].word) != below.end())
        unwanted[i] = true;
  }
  // The commas that set an apposition apart go with it.
  for (std::size_t i = fact.slot.end; i < unwanted.size() && (unwanted[i] || i == fact.slot.end);
       ++i)
    if (fact.statement.pieces[i].text == "," && i + 1 < unwanted.size() && unwanted[i + 1])
      unwanted[i] = true;
  std::size_t last = fact.slot.end;
  while (last < unwanted.size() && unwanted[last]) ++last;
  if (leavesHalf(fact, tree, last)) return std::nullopt;
  if (last > fact.slot.end && last < unwanted.size() && fact.statement.pieces[last].text == ",")
    unwanted[last] = true;
  const auto before = static_cast<std::size_t>(std::count(
      unwanted.begin(), unwanted.begin() + static_cast<std::ptrdiff_t>(fact.slot.begin), true));
  const std::size_t length = fact.slot.end - fact.slot.begin;
  erasePieces(fact.statement, unwanted);
  fact.slot = {fact.slot.begin - before, fact.slot.begin - before + length};
  if (isNameAt(fact.statement, fact.slot.end)) return std::nullopt;  // a part was left standing
  return fact;
}

}  // namespace

bool isSource(const Statement& statement, Slot slot) {
  const std::string next = lowAt(statement, slot.end);
  if (lexicon::isSayingVerb(next) || lexicon::isClaimingVerb(next)) return true;
  for (std::size_t i = slot.begin; i > 0 && i + 4 > slot.begin; --i)
    if (isAny(lowAt(statement, i - 1), {"according", "told", "said"})) return true;
  return false;
}

bool isSayer(const Statement& statement, const language::Tree& tree, Slot slot) {
  return statement.predicate != noWord && slot.begin >= statement.subject.begin &&
         slot.end <= statement.subject.end &&
         lexicon::isSayingVerb(lowered(tree.words[statement.predicate].form));
}

std::vector<Fact> nameFacts(std::string_view kind, Value value, const Document& document,
                            const std::vector<Statement>& statements,
                            const std::vector<text::Range>& mentions) {
  std::vector<Fact> found;
  for (const Statement& statement : statements) {
    const std::optional<language::Tree>& tree = document.trees[statement.sentence];
    if (tree && statement.predicate == noWord) continue;  // what a name does is not sure
    for (const text::Range& mention : mentions) {
      if (!statement.evidence.contains(mention)) continue;
      const std::optional<Slot> slot = slotAt(statement, mention);
      if (!slot || isSource(statement, *slot) || isTied(statement, *slot, value)) continue;
      if (isOneOfSeveral(statement, *slot) || endsName(statement, *slot)) continue;
      const bool person = value == Value::Person && tree;
      const bool ofOne = tree && deedOf(statement, *tree) != Deed::None;
      const bool doer = person && ofOne && isDescription(statement, *tree, *slot);
      if (tree && !doer && !isArgument(statement, *tree, *slot)) continue;
      if (tree && employs(statement, *tree, *slot)) continue;
      if (tree && value == Value::Place && speaksFrom(statement, *tree, *slot)) continue;
      Fact fact{kind, value, statement, *slot, ""};
      std::optional<Fact> plain =
          person ? undescribed(std::move(fact), *tree, ofOne) : std::move(fact);
      if (plain && tellsEnough(*plain, ofOne)) found.push_back(std::move(*plain));
    }
  }
  return found;
}

}  // namespace questions
