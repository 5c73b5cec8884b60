#include "questions/document/pointing_back.h"

#include <algorithm>

#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

using Flaw = std::optional<std::string>;

constexpr std::size_t fewestOfKind = 2;  // words before a noun that tell a kind by themselves

std::string lowAt(const Statement& statement, std::size_t piece) {
  return piece < statement.pieces.size() ? lowered(statement.pieces[piece].text) : "";
}

class Reader {
 public:
  Reader(const Statement& statement, const language::Tree* tree, std::string_view article)
      : statement_(statement), tree_(tree), article_(article) {}

  Flaw at(std::size_t i) const {
    const std::string low = lowAt(statement_, i);
    const std::string next = lowAt(statement_, i + 1);
    const std::string& text = statement_.pieces[i].text;
    if (isLoneSurname(i)) return "it does not say who " + text + " is";
    if (i == 0 && isExpletive(i)) return std::nullopt;
    if (i == 0 && isAny(low, {"other", "another", "both", "others", "such", "there", "here"}))
      return "\"" + text + "\" points back";
    if (isAny(low, {"there", "here"}) && !isAny(next, {"is", "was", "were", "are", "will", "had"}))
      return "\"" + low + "\" does not say where";
    if (isAny(low, {"this", "these", "those"}) && !isLed(i))
      return "\"" + low + "\" points at nothing";
    if (isAny(low, {"another", "previous", "aforementioned"}) ||
        (low == "following" && i > 0 && lowAt(statement_, i - 1) == "the"))
      return "\"" + low + "\" points back";
    if (ownsNothing(i)) return "\"" + text + "\" owns something that is not said";
    if (low == "such" && next != "as") return "\"such\" points back";
    if (isAny(low, {"took", "take", "takes", "taking"}) && next == "over" &&
        lowAt(statement_, i + 2) == "from" && !hasPiece("as", i))
      return "it does not say as what somebody took over";
    if (low == "others" && i < statement_.subject.end) return "\"others\" points back";
    if (low == "a" && i < statement_.subject.end &&
        isAny(next, {"second", "third", "fourth", "fifth", "sixth"}) &&
        !isAny(lowAt(statement_, i + 2), {"of", "time"}))
      return "\"a " + next + "\" goes on counting";
    if (low == "in" && next == "question") return "\"in question\" points back";
    if (low == "the" && isAny(next, {"other", "others", "latter", "former", "two"}))
      return "\"the " + next + "\" points back";
    if (isAny(low, {"it", "them"}) && isObject(i) && !isBoundObject(i))
      return "\"" + low + "\" points back";
    if (isAny(low, {"they", "it"}) && lexicon::isSayingVerb(next))
      return "it does not say who " + low + " are that speak";
    if (low == "that" && i == statement_.opening) return "\"" + text + "\" points back";
    if (low == "same" && !hasPiece("as", i)) return "\"the same\" points back";
    if (isAny(low, {"later", "earlier"}) && isCountedFrom(i)) return std::nullopt;
    if (low == "earlier" && i > 0 && isAny(lowAt(statement_, i - 1), {"a", "an"}))
      return std::nullopt;  // "an earlier attempt"
    if (isAny(low, {"later", "earlier", "afterwards", "today", "instead", "respectively"}))
      return "\"" + low + "\" goes on from another sentence";
    if (isAny(low, {"it", "its", "they", "them", "their"}) && !hasAntecedent(i))
      return "nothing before it says what \"" + low + "\" stands for";
    if (low == "the" && isBare(i)) return "it does not say which \"" + next + "\" is meant";
    return std::nullopt;
  }

 private:
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
           isAny(lowAt(statement_, i + 1), {"is", "are", "was", "were"});
  }

  // "this year", where the lead says the day; "this election", where it names one.
  bool isLed(std::size_t i) const {
    const language::Word* word = wordAt(i);
    if (statement_.lead.empty() || !word || word->relation != "det") return false;
    const std::string noun = lowAt(statement_, i + 1);
    if (isAny(noun, {"year", "month", "week", "weekend", "season", "summer", "winter", "spring",
                     "autumn"}))
      return saysDay(statement_.lead);
    return saysWhich(statement_.lead, noun);
  }

  // With a lead, "the report" is the one that the lead names, or the only one of the article.
  bool isKnown(const std::string& noun) const {
    if (statement_.lead.empty()) return false;
    const std::string low = lowered(noun);
    const bool land = isAny(low, {"country", "nation", "state", "city"});  // named before, or not
    return saysWhich(statement_.lead, noun) || tellsOfOne(article_, noun) ||
           (lexicon::isSpokenOf(low) && !land);
  }

  // A person of whom only one name is told; the full one would have been put in if it were known.
  bool isLoneSurname(std::size_t i) const {
    const std::size_t word = statement_.pieces[i].word;
    if (!tree_ || word == noWord || statement_.pieces[i].text != tree_->words[word].form)
      return false;
    const language::Name* name = language::nameAt(*tree_, word);
    return name && name->kind == language::NameKind::Person && name->end == name->first + 1 &&
           name->confidence > 0.8f && tree_->words[word].relation != "nmod:poss" &&
           !isAcronym(tree_->words[word].form) && !isDescribed(i) && !isWhere(i) && !isExample(i) &&
           !holdsWords(statement_.lead, tree_->words[word].form) && !isNamedEarlier(i);
  }

  // "Ann Lee of Acme Corp said Lee": named in full before.
  bool isNamedEarlier(std::size_t i) const {
    return std::any_of(statement_.pieces.begin(),
                       statement_.pieces.begin() + static_cast<std::ptrdiff_t>(i),
                       [&](const Piece& piece) {
                         return piece.text.find(' ') != std::string::npos &&
                                holdsWords(piece.text, statement_.pieces[i].text);
                       });
  }

  // "old bridges, such as Tower and Tay": the noun before says what they are.
  bool isExample(std::size_t i) const {
    std::size_t word = statement_.pieces[i].word;
    while (isAny(tree_->words[word].relation, {"conj", "flat", "compound"}) &&
           tree_->words[word].head != language::kRoot)
      word = tree_->words[word].head;
    const std::size_t marker = language::dependent(*tree_, word, "case");
    return marker != language::kRoot && isAny(lowered(tree_->words[marker].form), {"such", "like"});
  }

  // "in Ardwick", "Ann Lee, 58, of Ardwick": a place, whatever it was taken for.
  bool isWhere(std::size_t i) const {
    const std::string before = i > 0 ? lowAt(statement_, i - 1) : "";
    if (isAny(before, {"in", "near", "at"})) return true;
    return isAny(before, {"of", "from"}) && i > 1 && lowAt(statement_, i - 2) == ",";
  }

  static bool isAcronym(std::string_view name) {
    return std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  }

  // "the broadcaster Yle", "fashion designer Halston", "Halston, a designer".
  bool isDescribed(std::size_t i) const {
    const language::Word* before = i > 0 ? wordAt(i - 1) : nullptr;
    if (before && before->upos == "NOUN") return true;
    if (isBesideNoun(i)) return true;
    return lowAt(statement_, i + 1) == "," && isAny(lowAt(statement_, i + 2), {"a", "an", "the"});
  }

  // "Ann Lee's son, Tom, aged six": the noun before the comma says who.
  bool isBesideNoun(std::size_t i) const {
    const language::Word* name = wordAt(i);
    if (i < 2 || !name || lowAt(statement_, i - 1) != "," || name->head == language::kRoot)
      return false;
    const language::Word* noun = wordAt(i - 2);
    return noun && noun->upos == "NOUN" && tree_->words[name->head].range == noun->range &&
           language::baseRelation(name->relation) == "appos";
  }

  bool hasPiece(std::string_view word, std::size_t from) const {
    for (std::size_t j = from; j < statement_.pieces.size(); ++j)
      if (lowAt(statement_, j) == word) return true;
    return false;
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

  // A noun of the right number before the pronoun.
  bool hasAntecedent(std::size_t i) const {
    const std::string low = lowAt(statement_, i);
    const bool plural = isAny(low, {"they", "them", "their"});
    const language::Word* pronoun = wordAt(i);
    if (!pronoun) return true;  // the check of the words alone has passed
    if (low == "it" && pronoun->relation == "expl") return true;
    for (std::size_t j = 0; j < i; ++j) {
      const language::Word* word = wordAt(j);
      if (!word || (word->upos != "NOUN" && word->upos != "PROPN")) continue;
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

  // "the" before a common noun that nothing tells apart: no name, no "of …", no "that …".
  bool isBare(std::size_t i) const {
    const language::Word* the = wordAt(i);
    if (!the || the->head == language::kRoot || the->relation != "det") return false;
    const std::size_t noun = the->head;
    const language::Word& head = tree_->words[noun];
    if (isKnown(head.form)) return false;
    const bool named = noun > 0 && startsUpper(head.form);  // whatever its tag
    if (named || head.upos == "PROPN" || language::nameAt(*tree_, noun)) return false;
    if (saidBefore(head.lemma, i) || isNamedBefore(head.lemma, i)) return false;
    if (head.relation == "nmod:poss" && head.xpos == "NNS") return false;  // the teachers' union
    if (isShared(head) || lexicon::isUnique(head.lemma) ||
        (hasDigit(head.form) && head.form.ends_with('s')))
      return false;
    std::size_t before = 0;  // "the civil rights movement": its kind
    bool told = false;
    for (const std::size_t child : language::dependents(*tree_, noun)) {
      told = told || tells(child, noun);
      if (child < noun && isAny(tree_->words[child].upos, {"ADJ", "NOUN"})) ++before;
    }
    return !told && before < fewestOfKind;
  }

  // "71% of the votes", "half of the seats": all there are.
  bool isShared(const language::Word& noun) const {
    if (language::baseRelation(noun.relation) != "nmod" || noun.head == language::kRoot)
      return false;
    const language::Word& of = tree_->words[noun.head];
    return of.upos == "NUM" || isAny(of.lemma, {"%", "percent", "cent", "half", "third", "quarter",
                                                "majority", "most", "all"});
  }

  // "the 62nd minute", "the first half".
  bool counts(const language::Word& word, const language::Word& noun) const {
    return (hasDigit(word.form) || isAny(lowered(word.form), {"first", "second", "third", "fourth",
                                                              "fifth", "last", "final", "next"})) &&
           isAny(noun.lemma, {"minute", "half", "quarter", "lap", "round", "set", "day", "hour",
                              "week", "month", "year", "century", "time", "period", "inning"});
  }

  // "the second goal", "the winning try", "the penalty spot": of the match that is told of.
  static bool isOfPlay(const language::Word& word, const language::Word& noun) {
    const std::string low = lowered(word.form);
    if (noun.lemma == "spot") return low == "penalty";
    return isAny(noun.lemma, {"goal", "try", "touchdown", "wicket", "point", "run"}) &&
           isAny(low, {"first", "second", "third", "fourth", "fifth", "sixth", "only", "winning",
                       "opening", "deciding", "decisive", "equalising"});
  }

  bool tells(std::size_t child, std::size_t noun) const {
    const language::Word& word = tree_->words[child];
    const std::string_view relation = language::baseRelation(word.relation);
    if (isInStatement(child) == false) return false;
    if (isOfPlay(word, tree_->words[noun])) return true;
    const bool content = isAny(word.upos, {"PROPN", "ADJ", "NOUN"});
    if (content && startsUpper(word.form) && child < noun) return true;  // the Indonesian military
    if (isAny(relation, {"nmod", "acl", "appos"}) && child > noun) return true;
    if (child < noun && counts(word, tree_->words[noun])) return true;
    if (relation == "amod" && (word.xpos == "JJS" || isAny(lowered(word.form), {"only", "same"})))
      return true;
    if (relation == "compound" || relation == "nmod")
      return language::nameAt(*tree_, child) != nullptr;
    return relation == "nummod" && child < noun && word.form.size() == 4;
  }

  bool isInStatement(std::size_t word) const {
    return std::any_of(statement_.pieces.begin(), statement_.pieces.end(),
                       [&](const Piece& piece) { return piece.word == word; });
  }

  // "Finland closed all crossings on the country's border": one thing of the kind is named before.
  bool isNamedBefore(const std::string& lemma, std::size_t i) const {
    const bool land = isAny(lemma, {"country", "nation"});
    const bool body = isAny(lemma, {"company", "firm", "club", "party", "organisation",
                                    "organization", "university", "agency", "ministry"});
    if (!land && !body) return false;
    std::size_t named = 0;
    const language::Name* last = nullptr;
    for (std::size_t j = 0; j < i; ++j) {
      const std::size_t word = statement_.pieces[j].word;
      const language::Name* name = word == noWord ? nullptr : language::nameAt(*tree_, word);
      if (!name || name == last) continue;
      last = name;
      if (land ? name->kind == language::NameKind::Place
               : name->kind == language::NameKind::Organisation)
        ++named;
    }
    return named == 1;
  }

  bool saidBefore(const std::string& lemma, std::size_t i) const {
    for (std::size_t j = 0; j < i; ++j)
      if (const language::Word* word = wordAt(j))
        if (word->lemma == lemma && word->upos == "NOUN") return true;
    return false;
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
