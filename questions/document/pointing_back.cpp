#include "questions/document/pointing_back.h"

#include <algorithm>

#include "questions/distractors/nationalities.h"
#include "questions/document/bare_nouns.h"
#include "questions/document/lone_surnames.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/meant.h"
#include "questions/words.h"

namespace questions {
namespace {

using Flaw = std::optional<std::string>;

class Reader {
 public:
  Reader(const Statement& statement, const language::Tree* tree, std::string_view article)
      : statement_(statement), tree_(tree), article_(article) {}

  Flaw at(std::size_t i) const {
    const std::string low = lowAt(statement_, i);
    const std::string next = lowAt(statement_, i + 1);
    const std::string& text = statement_.pieces[i].text;
    if (isLoneSurname(statement_, tree_, i)) return "it does not say who " + text + " is";
    if (i == 0 && (isExpletive(i) || joinsTwo(i))) return std::nullopt;
    if (i == 0 && isAny(low, {"other", "another", "both", "others", "such", "there", "here"}))
      return "\"" + text + "\" points back";
    if (isAny(low, {"there", "here"}) &&
        !isAny(next, {"is", "was", "were", "are", "will", "had"}) &&
        !(low == "there" && isAny(next, {"has", "have", "may", "might", "could", "would", "can"})))
      return "\"" + low + "\" does not say where";
    if (isAny(low, {"this", "these", "those"}) && !isLed(i) && !(low == "those" && isTold(i)))
      return "\"" + low + "\" points at nothing";
    if (isAny(low, {"another", "previous", "subsequent", "aforementioned"}) ||
        (low == "following" && i > 0 && lowAt(statement_, i - 1) == "the"))
      return "\"" + low + "\" points back";
    if (ownsNothing(i) || standsForOwned(i))
      return "\"" + text + "\" owns something that is not said";
    if (low == "such" && next != "as") return "\"such\" points back";
    if (isAny(low, {"took", "take", "takes", "taking"}) && next == "over" &&
        lowAt(statement_, i + 2) == "from" && !hasPiece("as", i))
      return "it does not say as what somebody took over";
    if (low == "previously" && i == statement_.opening)
      return "\"" + text + "\" goes on from another sentence";
    if (isAny(low, {"additional", "further"}) && i == 1 && isAny(lowAt(statement_, 0), {"a", "an"}))
      return "\"" + text + "\" points back";
    if (low == "further" && i > 0 && lowAt(statement_, i - 1) == "a" &&
        (lexicon::isNumberWord(next) || hasDigit(next)))
      return "\"a further\" goes on counting";
    if (low == "further" && next.ends_with("ed"))
      return "\"further " + next + "\" goes on from another sentence";
    if (low == "even" && isCompared(i + 1) && !hasPiece("than", i))
      return "\"even " + next + "\" points back";
    if (isWorseThanUnsaid(i)) return "\"" + low + "\" does not say than what";
    if (low == "the" && i == 0 && namesOneByPeople())
      return "it does not say who the " + statement_.pieces[1].text + " is";
    if (low == "the" && i == 0 && isSourceUnsaid())
      return "it does not say whose " + next + " says so";
    if (low == "other" && isCounted(i) && !isBesideSubject(i)) return "\"other\" points back";
    if (low == "others" && i < statement_.subject.end) return "\"others\" points back";
    if (low == "a" && i < statement_.subject.end &&
        isAny(next, {"second", "third", "fourth", "fifth", "sixth"}) &&
        !isAny(lowAt(statement_, i + 2), {"of", "time"}))
      return "\"a " + next + "\" goes on counting";
    if (low == "nearby" && isNearNothing(i)) return "\"nearby\" does not say near what";
    if (low == "in" && next == "question") return "\"in question\" points back";
    if (low == "the" &&
        (isAny(next, {"other", "others", "latter"}) || (next == "two" && !isTwoOfWhat(i + 1)) ||
         (next == "former" && !isFormerOne(i + 1))))
      return "\"the " + next + "\" points back";
    if (isAny(low, {"it", "them"}) && isObject(i) && !isBoundObject(i))
      return "\"" + low + "\" points back";
    if (isAny(low, {"they", "it"}) && lexicon::isSayingVerb(next))
      return "it does not say who " + low + " are that speak";
    if (low == "that" && (i == statement_.opening || isDemonstrative(i)))
      return "\"" + text + "\" points back";
    if (low == "same" && next != "-" && !hasPiece("as", i)) return "\"the same\" points back";
    if (isAny(low, {"next", "following"}) && goesOnCounting(i))
      return "\"" + low + "\" counts on from another sentence";
    if (isAny(low, {"later", "earlier"}) && isCountedFrom(i)) return std::nullopt;
    if (low == "earlier" && i > 0 && isAny(lowAt(statement_, i - 1), {"a", "an"}))
      return std::nullopt;  // "an earlier attempt"
    if (low == "earlier" && ((next == "this" && !statement_.lead.empty()) || isYearEarlier(i)))
      return std::nullopt;
    if (low == "respectively" && joinsPairs(i)) return std::nullopt;
    if (isAny(low, {"later", "earlier", "afterwards", "today", "instead", "respectively"}))
      return "\"" + low + "\" goes on from another sentence";
    if (isAny(low, {"it", "its", "they", "them", "their"}) && !hasAntecedent(i))
      return "nothing before it says what \"" + low + "\" stands for";
    if (low == "the" && !statement_.vague && isBareNoun(statement_, tree_, article_, i))
      return "it does not say which \"" + next + "\" is meant";
    return std::nullopt;
  }

 private:
  // "Both Oslo and Lund have left"
  bool joinsTwo(std::size_t i) const {
    const std::size_t word = statement_.pieces[i].word;
    return lowAt(statement_, i) == "both" && tree_ && word != noWord &&
           language::baseRelation(tree_->words[word].relation) == "cc";
  }

  // "the two-stage rocket", "the two killed in Oslo".
  bool isTwoOfWhat(std::size_t i) const {
    const language::Word* next = i + 1 < statement_.pieces.size() ? wordAt(i + 1) : nullptr;
    return next && (next->form == "-" || next->xpos == "VBN");
  }

  // "the former guerrilla": who was one.
  bool isFormerOne(std::size_t i) const {
    const std::size_t word = statement_.pieces[i].word;
    return tree_ && word != noWord && tree_->words[word].head != language::kRoot &&
           tree_->words[word].head > word && tree_->words[word].relation == "amod";
  }

  // "The Portuguese has won two titles": one, of whom only the people is told.
  bool namesOneByPeople() const {
    return !countryOfNationality(formAt(1)).empty() &&
           isAny(lowAt(statement_, 2), {"has", "is", "was", "does"});
  }

  std::string_view formAt(std::size_t i) const {
    return i < statement_.pieces.size() ? std::string_view(statement_.pieces[i].text) : "";
  }

  // "The report alleged that": whose, neither the statement nor its lead says; "reports" in the
  // lead may be rumours.
  bool isSourceUnsaid() const {
    const std::string noun = lowAt(statement_, 1);
    return isAny(noun, {"report", "article", "document", "letter", "paper", "study", "survey"}) &&
           (lexicon::isSayingVerb(lowAt(statement_, 2)) ||
            lexicon::isClaimingVerb(lowAt(statement_, 2))) &&
           !holdsWords(lowered(statement_.lead), noun);
  }

  // "from $639 million a year-earlier"
  bool isYearEarlier(std::size_t i) const {
    return i > 1 && lowAt(statement_, i - 1) == "-" &&
           isAny(lowAt(statement_, i - 2), {"year", "month", "week"});
  }

  // "Oslo and Lund have 4 and 5 ships, respectively"
  bool joinsPairs(std::size_t i) const {
    return std::count_if(statement_.pieces.begin(),
                         statement_.pieces.begin() + static_cast<std::ptrdiff_t>(i),
                         [](const Piece& piece) { return piece.text == "and"; }) > 1;
  }

  // "faster", "more slowly": than what?
  bool isCompared(std::size_t i) const {
    const language::Word* word = i < statement_.pieces.size() ? wordAt(i) : nullptr;
    return word && isAny(word->xpos, {"JJR", "RBR"});
  }

  // "found guilty of his": of the charges that were told of before.
  bool standsForOwned(std::size_t i) const {
    const language::Word* word = wordAt(i);
    return word && isAny(lowAt(statement_, i), {"his", "hers", "theirs"}) &&
           isAny(language::baseRelation(word->relation), {"obl", "obj", "nsubj"});
  }

  // "Norway is worse": what it is compared with stands in another sentence.
  bool isWorseThanUnsaid(std::size_t i) const {
    const language::Word* word = wordAt(i);
    return word && word->xpos == "JJR" && word->head == language::kRoot && !hasPiece("than", 0) &&
           language::dependent(*tree_, statement_.pieces[i].word, "cop") != language::kRoot;
  }

  // "a number of other countries", "seven other players": other than whom?
  bool isCounted(std::size_t i) const {
    if (i == 0 || (i > 1 && lowAt(statement_, i - 2) == "than") || hasPiece("than", i))
      return false;
    const std::string before = lowAt(statement_, i - 1);
    return isAny(before, {"of", "many", "several", "some", "few", "most"}) ||
           lexicon::isNumberWord(before) || hasDigit(before);
  }

  // "Ann Lee beat six other bidders": other than her.
  bool isBesideSubject(std::size_t i) const {
    const language::Word* word = wordAt(i);
    const Slot subject = statement_.subject;
    if (!word || word->head == language::kRoot || subject.end == 0 || i < subject.end) return false;
    const language::Word& noun = tree_->words[word->head];
    if (language::baseRelation(noun.relation) != "obj" || noun.head != statement_.predicate)
      return false;
    return std::any_of(statement_.pieces.begin() + static_cast<std::ptrdiff_t>(subject.begin),
                       statement_.pieces.begin() + static_cast<std::ptrdiff_t>(subject.end),
                       [&](const Piece& piece) {
                         return piece.word != noWord && tree_->words[piece.word].xpos == "NNP";
                       });
  }

  // "Acme's fell in London": the shares were told of before.
  bool ownsNothing(std::size_t i) const {
    const std::size_t word = statement_.pieces[i].word;
    if (!tree_ || word == noWord || !isAny(lowAt(statement_, i), {"'s", "’s", "'", "’"}))
      return false;
    std::size_t owner = tree_->words[word].head;
    while (owner != language::kRoot &&
           language::baseRelation(tree_->words[owner].relation) == "flat")
      owner = tree_->words[owner].head;
    return owner != language::kRoot &&
           isAny(language::baseRelation(tree_->words[owner].relation), {"nsubj", "obj", "obl"});
  }

  const language::Word* wordAt(std::size_t i) const {
    const std::size_t word = statement_.pieces[i].word;
    return tree_ && word != noWord ? &tree_->words[word] : nullptr;
  }

  // "There is no evidence that …"
  bool isExpletive(std::size_t i) const {
    const language::Word* word = wordAt(i);
    return word && word->relation == "expl" && lowAt(statement_, i) == "there" &&
           isAny(lowAt(statement_, i + 1), {"is", "are", "was", "were", "has", "have", "had",
                                            "will", "would", "could", "may", "might", "can"});
  }

  // "this year", where the lead says the day; "this election", where it names one.
  bool isLed(std::size_t i) const {
    const language::Word* word = wordAt(i);
    if (statement_.lead.empty() || !word || word->relation != "det") return false;
    const std::string noun = lowAt(statement_, i + 1);
    if (isAny(noun, {"year", "month", "week", "weekend", "season", "summer", "winter", "spring",
                     "autumn"}))
      return saysDay(statement_.lead);
    return isMeant(statement_.lead, article_, noun);
  }

  // "those who took part", "those affected by the flood".
  bool isTold(std::size_t i) const {
    const language::Word* word = wordAt(i);
    if (!word || word->relation == "det") return false;
    const std::vector<std::size_t> below = language::dependents(*tree_, statement_.pieces[i].word);
    return std::any_of(below.begin(), below.end(), [&](std::size_t child) {
      return child > statement_.pieces[i].word &&
             isAny(language::baseRelation(tree_->words[child].relation), {"acl", "nmod"});
    });
  }

  bool hasPiece(std::string_view word, std::size_t from) const {
    for (std::size_t j = from; j < statement_.pieces.size(); ++j)
      if (lowAt(statement_, j) == word) return true;
    return false;
  }

  // "in nearby streets": no place is named before.
  bool isNearNothing(std::size_t i) const {
    const language::Word* word = wordAt(i);
    if (!word || word->relation != "amod") return false;
    return std::none_of(statement_.pieces.begin(),
                        statement_.pieces.begin() + static_cast<std::ptrdiff_t>(i),
                        [&](const Piece& piece) {
                          return piece.word != noWord && language::nameAt(*tree_, piece.word);
                        });
  }

  // "That is why", "it said that was the reason".
  bool isDemonstrative(std::size_t i) const {
    const language::Word* word = wordAt(i);
    return word && word->xpos == "DT" && language::baseRelation(word->relation) == "nsubj";
  }

  // "Over the next seven years she won 33 prizes": from a day that was told of before.
  bool goesOnCounting(std::size_t i) const {
    const bool opens = i == 1 && lowAt(statement_, 0) == "the";
    if (!opens && (i < 2 || !isAny(lowAt(statement_, i - 2), {"over", "in", "during", "within"})))
      return false;
    const bool counted = lexicon::isNumberWord(lowAt(statement_, i + 1)) ||
                         hasDigit(lowAt(statement_, i + 1)) ||
                         isAny(lowAt(statement_, i + 1), {"few", "several", "couple"});
    const std::string unit = lowAt(statement_, i + 2);
    const bool period = isAny(unit, {"years", "months", "weeks", "days", "hours", "decades"});
    return counted && period && tellsOfPast();
  }

  bool tellsOfPast() const {
    return std::any_of(statement_.pieces.begin(), statement_.pieces.end(), [&](const Piece& piece) {
      return tree_ && piece.word != noWord && tree_->words[piece.word].xpos == "VBD";
    });
  }

  // "164 million a year earlier", "six months later", where the statement itself says from when.
  bool isCountedFrom(std::size_t i) const {
    const std::string unit = i > 0 ? lowAt(statement_, i - 1) : "";
    if (!isAny(unit, {"year", "years", "month", "months", "week", "weeks", "day", "days"}))
      return false;
    for (std::size_t j = 0; j + 1 < i; ++j) {
      const std::string& text = statement_.pieces[j].text;
      if (text.size() >= 4 && hasDigit(text.substr(text.size() - 4)) &&
          text.substr(text.size() - 4).find_first_not_of("0123456789") == std::string::npos &&
          (text.size() == 4 || lexicon::isMonth(lowered(text.substr(0, text.find(' ')))) ||
           hasDigit(text.substr(0, 1))))
        return true;
    }
    return false;
  }

  // "three runners …, none of them hurt": not the object of the statement's own verb, behind just
  // one noun that it can stand for.
  bool isBoundObject(std::size_t i) const {
    const language::Word* pronoun = wordAt(i);
    if (!pronoun || pronoun->head == statement_.predicate) return false;
    const bool plural = lowAt(statement_, i) == "them";
    std::size_t fitting = 0;
    for (std::size_t j = 0; j < i; ++j) {
      const language::Word* word = wordAt(j);
      if (!word || (word->upos != "NOUN" && word->upos != "PROPN")) continue;
      if (isAny(language::baseRelation(word->relation), {"compound", "flat", "nmod:poss"}))
        continue;
      if (word->xpos.ends_with("S") == plural && !isTime(word->lemma)) ++fitting;
    }
    return fitting == 1 && hasAntecedent(i);
  }

  static bool isTime(std::string_view lemma) {
    return isAny(lemma, {"year", "month", "week", "day", "time", "monday", "tuesday", "wednesday",
                         "thursday", "friday", "saturday", "sunday"});
  }

  bool isObject(std::size_t i) const {
    const language::Word* word = wordAt(i);
    return word && isAny(language::baseRelation(word->relation), {"obj", "iobj", "obl", "nmod"});
  }

  // "It is unable to": somebody or something.
  bool isAble(const language::Word& pronoun) const {
    return pronoun.head != language::kRoot &&
           isAny(tree_->words[pronoun.head].lemma,
                 {"able", "unable", "willing", "unwilling", "ready", "eager", "keen", "poised"});
  }

  // "The paper said it was the worst crime of all": what the paper told of.
  bool isSaidToBe(const language::Word& pronoun) const {
    if (pronoun.head == language::kRoot || pronoun.relation != "nsubj") return false;
    const language::Word& is = tree_->words[pronoun.head];
    return is.upos == "NOUN" && is.relation == "ccomp" && is.lemma != "time" &&
           language::dependent(*tree_, pronoun.head, "cop") != language::kRoot;
  }

  // A noun of the right number before the pronoun.
  bool hasAntecedent(std::size_t i) const {
    const std::string low = lowAt(statement_, i);
    const bool plural = isAny(low, {"they", "them", "their"});
    const language::Word* pronoun = wordAt(i);
    if (!pronoun) return true;  // the check of the words alone has passed
    if (low == "it" && pronoun->relation == "expl") return !isAble(*pronoun);
    if (low == "it" && isSaidToBe(*pronoun)) return false;
    const bool opens = isAny(low, {"it", "they"}) && pronoun->head == statement_.predicate &&
                       language::baseRelation(pronoun->relation) == "nsubj";
    for (std::size_t j = 0; j < i; ++j) {
      const language::Word* word = wordAt(j);
      if (!word || (word->upos != "NOUN" && word->upos != "PROPN")) continue;
      // "According to the police, it rose": what a sentence tells of is no word on its way.
      if (opens && (j < statement_.opening || language::baseRelation(word->relation) != "nsubj"))
        continue;
      if (word->upos == "NOUN" && language::baseRelation(word->relation) == "compound")
        continue;  // "news sources"
      const bool many =
          word->xpos.ends_with("S") ||
          language::dependent(*tree_, statement_.pieces[j].word, "conj") != language::kRoot;
      if (word->upos == "PROPN" ? plural || !isPerson(j) : many == plural) return true;
    }
    return false;
  }

  // A person is no "it".
  bool isPerson(std::size_t i) const {
    const language::Name* name = language::nameAt(*tree_, statement_.pieces[i].word);
    return name && name->kind == language::NameKind::Person && name->confidence > 0.8f;
  }

  const Statement& statement_;
  const language::Tree* tree_;
  std::string_view article_;
};

}  // namespace

std::optional<std::string> pointsBackAt(const Statement& statement, const language::Tree* tree,
                                        std::string_view article, std::size_t piece) {
  return Reader(statement, tree, article).at(piece);
}

}  // namespace questions
