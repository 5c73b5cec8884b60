#include "questions/document/thin.h"

#include <algorithm>

#include "questions/document/names_told.h"
#include "questions/lexicon.h"
#include "questions/meant.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t fewWords = 8;  // of a statement that says little

bool isPercent(const language::Tree& tree, std::size_t word) {
  return word + 1 < tree.words.size() &&
         isAny(tree.words[word + 1].lemma, {"percent", "%", "cent"});
}

std::size_t namesBefore(const Statement& statement, const language::Tree& tree, std::size_t end) {
  Statement opening = statement;
  opening.pieces.resize(end);
  return namesIn(opening, tree);
}

// "shares in Acme", "Acme's profit", "Acme stock"; "quarterly sales" in the words of Acme.
bool saysWhose(const language::Tree& tree, std::size_t noun, bool attributed) {
  for (const std::size_t child : language::dependents(tree, noun)) {
    const std::string_view relation = language::baseRelation(tree.words[child].relation);
    if (relation == "nmod") return true;
    if (relation == "compound" && (attributed || tree.words[child].upos == "PROPN")) return true;
    if (relation == "amod" && attributed) return true;
  }
  return false;
}

// "Shares in Acme fell 3 percent": by so much, and of what is said.
bool movesBy(const language::Tree& tree, const language::Word& figure, bool attributed) {
  if (figure.head == language::kRoot) return false;
  const std::size_t subject = language::dependent(tree, figure.head, "nsubj");
  return isAny(tree.words[figure.head].lemma,
               {"fall", "rise", "drop", "climb", "slip", "jump", "grow", "shrink", "increase",
                "decrease", "decline", "surge", "plunge", "slide", "dip", "gain", "lose"}) &&
         subject != language::kRoot && tree.words[subject].upos == "NOUN" &&
         saysWhose(tree, subject, attributed);
}

// "The flood killed 300 in Oslo": people, as everybody knows.
bool hurtsPeople(const language::Tree& tree, const language::Word& figure) {
  return figure.head != language::kRoot && figure.upos == "NUM" &&
         isAny(tree.words[figure.head].lemma, {"kill", "injure", "wound", "infect", "hospitalise",
                                               "hospitalize", "displace", "sicken"});
}

bool isHarm(std::string_view lemma) {
  return isAny(lemma, {"kill", "die", "wound", "injure", "hurt", "hospitalise", "hospitalize"});
}

bool leadTellsOfDeaths(std::string_view lead) {
  const std::vector<Word> all = words(lead);
  return std::any_of(all.begin(), all.end(), [](const Word& word) {
    return isAny(lowered(word.text), {"kill", "kills", "killed", "killing", "dead", "deadly", "die",
                                      "dies", "died", "deaths", "death", "wounded", "injured",
                                      "hurt", "toll", "victims", "casualties", "fatal"});
  });
}

// Whether the lead tells of deaths, or of one of those events that people die of.
bool leadTellsOfHarm(std::string_view lead) {
  constexpr std::string_view events[] = {"crash",    "attack",   "explosion", "earthquake", "flood",
                                         "shooting", "collapse", "eruption",  "storm"};
  return leadTellsOfDeaths(lead) ||
         std::any_of(std::begin(events), std::end(events),
                     [&](std::string_view event) { return hintsAt(lead, event); });
}

// "57 of the verdicts": of what is told behind the number.
bool isPartOfTold(const language::Tree& tree, std::size_t number) {
  return number + 1 < tree.words.size() && lowered(tree.words[number + 1].form) == "of";
}

// "measuring 8.2": how strong, how high.
bool isMeasured(const language::Tree& tree, const language::Word& figure) {
  return figure.head != language::kRoot &&
         isAny(tree.words[figure.head].lemma, {"measure", "average", "total", "reach", "top"}) &&
         tree.words[figure.head].xpos == "VBG";
}

// "died on Friday, aged 78"
bool isAge(const language::Tree& tree, std::size_t number) {
  return number > 0 && lowered(tree.words[number - 1].form) == "aged";
}

// "voted 66 to 27", "won 3-1"
bool isScore(const language::Tree& tree, std::size_t number) {
  return number + 2 < tree.words.size() && isAny(tree.words[number + 1].form, {"to", "-", "–"}) &&
         tree.words[number + 2].upos == "NUM";
}

// Not "the six films each come with a book".
bool isSoleSubject(const language::Tree& tree, std::size_t subject) {
  const std::size_t head = tree.words[subject].head;
  return head == language::kRoot || language::dependent(tree, head, "nsubj") == subject;
}

// "25 percent favoured it", "the fund holds 5.2%", "each had worn one": of what or of whom is told
// before.
bool countsNothing(const Statement& statement, const language::Tree& tree) {
  const bool said = statement.predicate != noWord &&
                    lexicon::isSayingVerb(lowered(tree.words[statement.predicate].form));
  const bool attributed = said || !statement.attribution.empty();
  bool named = false;  // "in a survey by the Gazette, 68 percent said yes"
  const std::string opener = statement.pieces.empty() ? "" : lowered(statement.pieces[0].text);
  const bool parted = opener == "of" || opener == "out";  // "of the 100 jurors, 27 were women"
  for (const Piece& piece : statement.pieces) {
    if (piece.word == noWord) continue;
    const language::Word& word = tree.words[piece.word];
    named = named || word.upos == "PROPN" || (parted && word.xpos == "NNS");
    const std::string_view relation = language::baseRelation(word.relation);
    const bool subject = relation == "nsubj" && !named;
    if (!subject && relation != "obj") continue;
    if (!subject && (movesBy(tree, word, attributed) || hurtsPeople(tree, word))) continue;
    if (lexicon::isYear(word.form) || isAge(tree, piece.word) || isScore(tree, piece.word))
      continue;
    const bool counts =
        word.upos == "NUM" || isAny(word.lemma, {"percent", "%", "cent"}) ||
        (subject && word.lemma == "each" && relation == "nsubj" && isSoleSubject(tree, piece.word));
    if (counts && language::dependent(tree, piece.word, "nmod") == language::kRoot &&
        !isPartOfTold(tree, piece.word) && !isMeasured(tree, word))
      return true;
  }
  return false;
}

bool hasThe(const Statement& statement, const language::Tree& tree, std::size_t noun) {
  const std::size_t determiner = language::dependent(tree, noun, "det");
  return determiner != language::kRoot && lowered(tree.words[determiner].form) == "the" &&
         std::any_of(statement.pieces.begin(), statement.pieces.end(),
                     [&](const Piece& piece) { return piece.word == determiner; });
}

// "At least 16 were killed", "A great event took place": sixteen of whom, and what event?
bool tellsOfNothing(const Statement& statement, const language::Tree& tree) {
  bool counted = false;  // a noun before, of which the number may be: "nine boats came, two sank"
  for (std::size_t i = 0; i < statement.pieces.size(); ++i) {
    const Piece& piece = statement.pieces[i];
    if (piece.word == noWord) continue;
    const language::Word& word = tree.words[piece.word];
    const std::vector<std::size_t> below = language::dependents(tree, piece.word);
    const bool alone = std::none_of(below.begin(), below.end(), [&](std::size_t child) {
      return child > piece.word && language::baseRelation(tree.words[child].relation) == "nmod";
    });
    if (language::baseRelation(word.relation) == "nsubj" && alone && i >= statement.opening) {
      const bool label =
          piece.word > 0 && tree.words[piece.word - 1].upos == "PROPN";  // "Falcon 9"
      if (word.upos == "NUM" && !counted && !label && !isPercent(tree, piece.word) &&
          !isPartOfTold(tree, piece.word))
        return true;
      const bool event = isAny(word.lemma, {"event", "incident", "ceremony", "thing", "action",
                                            "celebration", "meeting", "development"});
      const bool happens = word.head != language::kRoot &&
                           isAny(tree.words[word.head].lemma, {"take", "occur", "happen"});
      if (event && happens && namesBefore(statement, tree, i) == 0) return true;
    }
    counted = counted || (word.xpos == "NNS" && i >= statement.opening);
  }
  return false;
}

// "The first guests arrived in March": where?
bool arrivesNowhere(const Statement& statement, const language::Tree& tree) {
  if (statement.predicate == noWord || tree.words[statement.predicate].lemma != "arrive")
    return false;
  for (std::size_t i = 0; i + 1 < statement.pieces.size(); ++i) {
    const std::string next = lowered(statement.pieces[i + 1].text);
    const bool dated = hasDigit(next) || lexicon::isMonth(next) || lexicon::isWeekday(next);
    if (isAny(lowered(statement.pieces[i].text), {"in", "at", "on", "from", "to", "near", "via"}) &&
        !dated && i > 0)
      return false;
  }
  return true;
}

// The word that followed the statement's last in its sentence; empty if none did.
std::string wordBehind(const Statement& statement, const language::Tree& tree) {
  const std::size_t last = statement.pieces.empty() ? noWord : statement.pieces.back().word;
  return last != noWord && last + 1 < tree.words.size() ? lowered(tree.words[last + 1].form) : "";
}

// "75 people had been killed [and 500 wounded in fighting]": how they died is told behind the other
// clause, and the lead tells of no deaths; "killed [during the uprising]": in what is cut off.
bool leavesHow(const Statement& statement, const language::Tree& tree) {
  const std::string next = wordBehind(statement, tree);
  return !next.empty() && isHarm(tree.words[statement.pieces.back().word].lemma) &&
         (next == "during" || (next == "and" && !leadTellsOfDeaths(statement.lead)));
}

// "It has dented confidence [in the industry]": of nouns that need it, what they are of is cut off.
bool leavesOfWhat(const Statement& statement, const language::Tree& tree) {
  const std::string next = wordBehind(statement, tree);
  return isAny(next, {"in", "of", "for", "to"}) &&
         isAny(
             tree.words[statement.pieces.back().word].lemma,
             {"confidence", "enrollment", "enrolment", "participation", "trust", "faith", "demand",
              "access", "share", "part", "role", "lack", "number", "increase", "decline"});
}

// "Critics accuse the firm", "They have described him [as a friend]": of what, and as what, is cut
// off.
bool leavesCharge(const Statement& statement, const language::Tree& tree) {
  if (statement.predicate == noWord) return false;
  const std::string& verb = tree.words[statement.predicate].lemma;
  if (isAny(verb, {"describe", "regard", "portray", "depict", "characterise", "characterize"}))
    return wordBehind(statement, tree) == "as";
  return verb == "accuse" &&
         std::none_of(statement.pieces.begin(), statement.pieces.end(),
                      [](const Piece& piece) { return lowered(piece.text) == "of"; });
}

// "more boats sank than ships [with two decks]", "a market that scarcely existed [before Acme
// came]": without what is cut off, the comparison or what was hardly so is another, or none.
bool leavesPoint(const Statement& statement, const language::Tree& tree) {
  constexpr std::size_t near = 3;  // pieces of "than old ships"
  const std::string next = wordBehind(statement, tree);
  const std::size_t end = statement.pieces.size();
  for (std::size_t i = end > near ? end - near : 0; i < end; ++i) {
    const std::string low = lowAt(statement, i);
    if (low == "than" && isAny(next, {"with", "without", "of", "who", "that", "which", "in"}))
      return true;
    if (isAny(low, {"scarcely", "hardly", "barely"}) &&
        isAny(next, {"before", "until", "when", "after", "without"}))
      return true;
  }
  return false;
}

// "Two UN contract workers": the last words before a noun, the first of them a number.
bool saysNumber(std::vector<Word>::const_iterator first, std::vector<Word>::const_iterator noun) {
  constexpr std::ptrdiff_t near = 4;
  return std::any_of(noun - std::min(near, noun - first), noun, [](const Word& word) {
    return lexicon::isNumberWord(lowered(word.text)) || hasDigit(word.text);
  });
}

// "Three workers were killed by a bomb in 2008", behind a lead that tells of two others.
bool countsOthers(const Statement& statement, const language::Tree& tree) {
  for (std::size_t i = statement.subject.begin; i < statement.subject.end; ++i) {
    const std::size_t word = statement.pieces[i].word;
    if (word == noWord || language::dependent(tree, word, "nummod") == language::kRoot) continue;
    const std::vector<Word> lead = words(statement.lead);
    const auto noun = std::find_if(lead.begin(), lead.end(), [&](const Word& other) {
      return lowered(other.text) == lowered(statement.pieces[i].text);
    });
    if (noun == lead.end() || !saysNumber(lead.begin(), noun)) continue;
    return std::none_of(statement.pieces.begin(), statement.pieces.end(), [&](const Piece& piece) {
      const std::string first = lowered(piece.text.substr(0, piece.text.find(' ')));
      return piece.word != 0 && startsUpper(piece.text) && !lexicon::isMonth(first);
    });
  }
  return false;
}

// "was arrested in 1980", "has three wives": of whom it is told, it says enough in few words.
bool tellsFigure(const Statement& statement) {
  return std::any_of(statement.pieces.begin(), statement.pieces.end(), [](const Piece& piece) {
    return hasDigit(piece.text) || lexicon::isNumberWord(lowered(piece.text));
  });
}

// "came to the table": a thing that neither is counted nor described, and that the lead does not
// mean.
bool namesUntoldThing(const Statement& statement, const language::Tree& tree,
                      std::string_view article) {
  return std::any_of(statement.pieces.begin(), statement.pieces.end(), [&](const Piece& piece) {
    if (piece.word == noWord || tree.words[piece.word].upos != "NOUN" ||
        !hasThe(statement, tree, piece.word) || isMeant(statement.lead, article, piece.text))
      return false;
    const std::vector<std::size_t> told = language::dependents(tree, piece.word);
    return std::none_of(told.begin(), told.end(), [&](std::size_t child) {
      return isAny(language::baseRelation(tree.words[child].relation),
                   {"nummod", "nmod", "amod", "acl", "compound"});
    });
  });
}

// "40 rivers have risen above safe limits": counted by the sentence, and of nothing untold.
bool countsSubject(const Statement& statement, const language::Tree& tree,
                   std::string_view article) {
  if (statement.predicate == noWord || statement.subject.end <= statement.subject.begin ||
      namesUntoldThing(statement, tree, article))
    return false;
  const language::Word& verb = tree.words[statement.predicate];
  const std::string opener = lowAt(statement, 0);
  const bool parted = opener == "of" || opener == "out";  // "of the 100 jurors, 27 were women"
  std::size_t noun = noWord;
  for (std::size_t i = statement.subject.begin; i < statement.subject.end; ++i) {
    const std::size_t word = statement.pieces[i].word;
    if (word == noWord || language::baseRelation(tree.words[word].relation) != "nsubj") continue;
    const bool part = tree.words[word].upos == "NUM" && (parted || isPartOfTold(tree, word));
    if (part || language::dependent(tree, word, "nummod") != language::kRoot) noun = word;
  }
  if (noun == noWord || tree.words[noun].head != statement.predicate) return false;
  // "11,000 people left after the hill threw ash": threw the hill.
  for (std::size_t i = noun; i < statement.predicate; ++i)
    if (isAny(lowered(tree.words[i].form), {"after", "before", "as", "when", "while", "because"}))
      return false;
  for (const Piece& piece : statement.pieces)  // "15 cars burnt, ten of which were new"
    if (lowered(piece.text) == "which") return false;
  const bool hurt =
      isHarm(verb.lemma) ||
      std::any_of(statement.pieces.begin(), statement.pieces.end(), [&](const Piece& piece) {
        return piece.word != noWord && isHarm(tree.words[piece.word].lemma);
      });
  return !hurt || leadTellsOfHarm(statement.lead);
}

// Of a name put in full, the lead may have a part.
bool leadNames(const std::string& lead, const std::string& text) {
  const std::vector<Word> own = words(text);
  return std::any_of(own.begin(), own.end(), [&](const Word& word) {
    const bool part = own.size() == 1 || startsUpper(word.text);
    return part && saysWhich(lead, lowered(word.text));
  });
}

// Whether the lead tells of what the statement opens with, of what is done, or of what that is done
// to.
bool isAboutLead(const Statement& statement, const language::Tree& tree, std::string_view article) {
  for (std::size_t i = 0; i < statement.pieces.size(); ++i) {
    const Piece& piece = statement.pieces[i];
    const bool subject = i >= statement.subject.begin && i < statement.subject.end;
    const bool told =
        piece.word != noWord && (piece.word == statement.predicate ||
                                 isAny(language::baseRelation(tree.words[piece.word].relation),
                                       {"obj", "obl", "nmod", "ccomp", "advcl"}));
    if (piece.word != noWord && hasThe(statement, tree, piece.word) &&
        isMeant(statement.lead, article, piece.text))
      return true;
    if (!subject && !told) continue;
    if (piece.word == noWord || isAny(tree.words[piece.word].upos, {"NOUN", "VERB"}) ||
        startsUpper(piece.text))
      if (leadNames(statement.lead, piece.text)) return true;
  }
  return false;
}

}  // namespace

bool isThin(const Statement& statement, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  if (!tree) return false;
  if (countsNothing(statement, *tree) || tellsOfNothing(statement, *tree) ||
      arrivesNowhere(statement, *tree) || leavesHow(statement, *tree) ||
      leavesOfWhat(statement, *tree) || leavesPoint(statement, *tree) ||
      leavesCharge(statement, *tree) || countsOthers(statement, *tree))
    return true;
  const std::size_t names = namesIn(statement, *tree);
  const bool brief = statement.pieces.size() <= fewWords &&
                     (names == 0 || (names == 1 && !tellsFigure(statement)));
  if (names == 0 && countsSubject(statement, *tree, document.text())) return false;
  return (names == 0 || brief) && !isAboutLead(statement, *tree, document.text());
}

}  // namespace questions
