#include "questions/document/passages.h"

#include <algorithm>
#include <set>

#include "questions/document/alone.h"
#include "questions/document/statements.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t longest = 40;    // words of a passage
constexpr std::size_t shortest = 6;    // of it
constexpr std::size_t mostOthers = 1;  // sentences before the one that a statement goes on from
constexpr std::size_t fewWords = 8;    // of a statement that says little
using language::Gender;

// The names of a statement, each a run of words.
std::size_t namesIn(const Statement& statement, const language::Tree& tree) {
  std::size_t names = 0;
  bool inside = false;
  for (const Piece& piece : statement.pieces) {
    const bool name =
        piece.word == noWord ? startsUpper(piece.text) : tree.words[piece.word].upos == "PROPN";
    if (name && !inside) ++names;
    inside = name;
  }
  return names;
}

// "25 percent favoured it", "the fund holds 5.2%", "each had worn one": of what or of whom is told
// before.
bool countsNothing(const Statement& statement, const language::Tree& tree) {
  bool named = false;  // "in a survey by the Gazette, 68 percent said yes"
  for (const Piece& piece : statement.pieces) {
    if (piece.word == noWord) continue;
    const language::Word& word = tree.words[piece.word];
    named = named || word.upos == "PROPN";
    const std::string_view relation = language::baseRelation(word.relation);
    const bool subject = relation == "nsubj" && !named;
    if (!subject && relation != "obj") continue;
    const bool counts = word.upos == "NUM" || isAny(word.lemma, {"percent", "%", "cent"}) ||
                        (subject && word.lemma == "each");
    if (counts && language::dependent(tree, piece.word, "nmod") == language::kRoot) return true;
  }
  return false;
}

// Whether the lead names what the statement opens with, or what it does something to.
bool isAboutLead(const Statement& statement, const language::Tree& tree) {
  for (std::size_t i = 0; i < statement.pieces.size(); ++i) {
    const Piece& piece = statement.pieces[i];
    const bool subject = i >= statement.subject.begin && i < statement.subject.end;
    const bool object =
        piece.word != noWord && language::baseRelation(tree.words[piece.word].relation) == "obj";
    if (!subject && !object) continue;
    if (piece.word == noWord || tree.words[piece.word].upos == "NOUN" || startsUpper(piece.text))
      if (saysWhich(statement.lead, lowered(piece.text))) return true;
  }
  return false;
}

// The sentence that a reader comes from: the one before, in this paragraph or at the end of the
// paragraph before.
bool goesOn(const Document& document, std::size_t sentence) {
  if (sentence == 0) return false;
  const text::Sentence& here = document.sentences[sentence];
  const text::Sentence& before = document.sentences[sentence - 1];
  return document.paragraphKind(before) == text::ParagraphKind::Body &&
         here.paragraph - before.paragraph <= 1;
}

// Whom "he" and "she" may mean among the people of a sentence.
std::size_t peopleIn(const Document& document, const text::Range& sentence, Gender gender) {
  const auto fits = [&](const Person& person) {
    return (person.gender == gender || person.gender == Gender::Unknown) &&
           std::any_of(person.mentions.begin(), person.mentions.end(),
                       [&](const text::Range& mention) { return sentence.contains(mention); });
  };
  return static_cast<std::size_t>(
      std::count_if(document.people.begin(), document.people.end(), fits));
}

bool saysWho(const Statement& statement, const Document& document, const text::Range& passage) {
  return std::all_of(statement.pieces.begin(), statement.pieces.end(), [&](const Piece& piece) {
    const std::string low = lowered(piece.text);
    if (isAny(low, {"he", "him", "his", "himself"}))
      return peopleIn(document, passage, Gender::Masculine) == 1;
    if (isAny(low, {"she", "her", "hers", "herself"}))
      return peopleIn(document, passage, Gender::Feminine) == 1;
    return true;
  });
}

// Whether the statement goes on from the passage: it points back, or speaks of the same. Somebody's
// words answer what was asked, and hardly what the article says before them.
bool goesOnFrom(const Statement& statement, const std::string& passage) {
  constexpr std::size_t mostAsked = 2, oneOf = 3;  // words shared: one of three, but two will do
  bool points = false, speech = false;
  for (const Piece& piece : statement.pieces) {
    const std::string low = lowered(piece.text);
    points =
        points || lexicon::isThirdPerson(low) || (lexicon::isDemonstrative(low) && low != "that");
    speech = speech || isAny(piece.text, {"“", "\""});
  }
  if (points || speech) return points;
  const std::set<std::string> told = contentRoots(passage);
  const std::set<std::string> own = contentRoots(written(statement.pieces));
  const auto shared =
      std::count_if(own.begin(), own.end(), [&](const auto& root) { return told.contains(root); });
  return shared > 0 && static_cast<std::size_t>(shared) >= std::min(mostAsked, own.size() / oneOf);
}

// The sentence with what was put in between square brackets, as editors quote: "[Anna Berg] left."
std::string quoted(const Statement& whole, const Document& document) {
  std::vector<Piece> pieces = whole.pieces;
  for (Piece& piece : pieces)
    if (piece.source.empty() || text::slice(document.text(), piece.source) != piece.text)
      piece.text = "[" + piece.text + "]";
  const std::string text = squeezed(written(pieces));
  const bool stopped = text.ends_with('.') || text.ends_with(".\"") || text.ends_with(".”");
  return text + (stopped ? "" : ".");
}

// Whether it can be set between quotation marks behind a lead.
bool isQuotable(const std::string& passage) {
  const std::size_t count = wordCount(passage);
  const auto marks = std::count(passage.begin(), passage.end(), '"');
  return count >= shortest && count <= longest && marks % 2 == 0 &&
         passage.find(": ") == std::string::npos;
}

class Teller {
 public:
  Teller(const Document& document, const std::string& lead) : document_(document), lead_(lead) {}

  // What a reader of this sentence knows: the sentence, behind others as long as it needs them.
  std::optional<std::string> toldWith(std::size_t sentence, std::size_t others) const {
    Statement whole = wholeSentence(document_, sentence);
    whole.lead = lead_;
    const std::string text = quoted(whole, document_);
    const bool open = isOpen(whole);
    if (!open && !isThin(whole, document_)) return text;
    if (others == 0 || !goesOn(document_, sentence)) return std::nullopt;
    const std::optional<std::string> before = toldWith(sentence - 1, others - 1);
    if (!before || !open) return before;
    whole.lead = withPassage(lead_, *before);
    if (isOpen(whole) || !saysWho(whole, document_, document_.sentences[sentence - 1].range))
      return std::nullopt;
    return *before + " " + text;
  }

 private:
  bool isOpen(const Statement& whole) const {
    const std::optional<language::Tree>& tree = document_.trees[whole.sentence];
    return pointsBack(whole, tree ? &*tree : nullptr, document_.text()).has_value();
  }

  const Document& document_;
  const std::string& lead_;
};

}  // namespace

bool isThin(const Statement& statement, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  if (!tree) return false;
  if (countsNothing(statement, *tree)) return true;
  const std::size_t names = namesIn(statement, *tree);
  const bool brief = statement.pieces.size() <= fewWords && names < 2;
  return (names == 0 || brief) && !isAboutLead(statement, *tree);
}

std::optional<std::string> passageBefore(const Statement& statement, const Document& document) {
  if (statement.lead.empty() || !goesOn(document, statement.sentence)) return std::nullopt;
  const std::size_t before = statement.sentence - 1;
  if (!saysWho(statement, document, document.sentences[before].range)) return std::nullopt;
  const std::optional<std::string> told =
      Teller(document, statement.lead).toldWith(before, mostOthers);
  return told && isQuotable(*told) && goesOnFrom(statement, *told) ? told : std::nullopt;
}

}  // namespace questions
