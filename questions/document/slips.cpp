#include "questions/document/slips.h"

#include <algorithm>

#include "questions/distractors/countries.h"
#include "questions/document/callings.h"
#include "questions/document/finite.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

using language::Tree;
using language::Word;
using Slip = std::optional<std::string>;

bool hasChild(const Tree& tree, std::size_t word, std::string_view relation) {
  return language::dependent(tree, word, relation) != language::kRoot;
}

// "Anna and Bo": people that "and" joins.
bool joinsPeople(const Tree& tree, std::size_t subject) {
  if (tree.words[subject].upos != "PROPN" || !language::nameAt(tree, subject)) return false;
  for (const std::size_t child : language::dependents(tree, subject))
    if (tree.words[child].relation == "conj" && tree.words[child].vouched &&
        tree.words[child].upos == "PROPN") {
      const std::size_t joint = language::dependent(tree, child, "cc");
      return joint != language::kRoot && tree.words[joint].lemma == "and" &&
             language::nameAt(tree, subject)->kind == language::NameKind::Person;
    }
  return false;
}

// "Anna and Bo has played", "the workers has struck". A sum may be one thing: "ten years is long".
Slip disagreement(const Tree& tree, std::size_t subject) {
  const Word& word = tree.words[subject];
  if (word.relation != "nsubj" || word.head == language::kRoot) return {};
  const std::vector<std::size_t> beside = language::dependents(tree, word.head);
  const bool twice = std::any_of(beside.begin(), beside.end(), [&](std::size_t other) {
    return other > subject && other < word.head && tree.words[other].relation == "nsubj";
  });  // "forwards Anna and Bo has"
  if (!word.vouched && !twice) return {};
  std::size_t finite = language::dependent(tree, word.head, "aux");
  if (finite == language::kRoot) finite = language::dependent(tree, word.head, "cop");
  if (finite == language::kRoot) finite = word.head;
  const Word& verb = tree.words[finite];
  if (!isAny(lowered(verb.form), {"is", "has", "was", "does"})) return {};
  const bool counted = hasChild(tree, subject, "nummod");
  const bool many = word.xpos == "NNS" && !counted && word.lemma != lowered(word.form);
  if (!many && !joinsPeople(tree, subject)) return {};
  return "\"" + word.form + " … " + verb.form + "\" do not agree";
}

// "said fisherman noticed it": a trade with neither article, owner nor name.
Slip withoutArticle(const Tree& tree, std::size_t at) {
  const Word& word = tree.words[at];
  if (word.xpos != "NN" || !word.vouched || !isAny(word.relation, {"nsubj", "obj", "nsubj:pass"}) ||
      startsUpper(word.form) || !isCalling(word.form))
    return {};
  if (!language::dependents(tree, at).empty() || (at > 0 && tree.words[at - 1].form == "-"))
    return {};
  return "\"" + word.form + "\" lacks its article";
}

// "a protest took place, where vodka was spilt": a place stands before "where".
Slip withoutPlace(const Tree& tree, std::size_t at) {
  if (at < 2 || lowered(tree.words[at].form) != "where" || tree.words[at - 1].form != ",")
    return {};
  const Word& before = tree.words[at - 2];
  if (!isAny(before.upos, {"VERB", "ADV", "AUX"}) && before.form != "place") return {};
  return "\"where\" follows no place";
}

// "recommendations of the on the subject": a word is missing.
Slip withoutNoun(const Tree& tree, std::size_t at) {
  if (at + 1 >= tree.words.size() || !isAny(lowered(tree.words[at].form), {"the", "a", "an"}))
    return {};
  const Word& next = tree.words[at + 1];
  if (next.form == "total" && at + 2 < tree.words.size() && tree.words[at + 2].upos == "NUM")
    return "\"" + tree.words[at].form + " total " + tree.words[at + 2].form + "\" lacks a word";
  const bool joined = at + 2 < tree.words.size() && tree.words[at + 2].form == "-";
  if (joined || !isAny(next.form, {"of", "in", "on", "at", "for", "to", "from", "with", "and", "is",
                                   "was", "are", "were", "the", "by"}))
    return {};
  return "\"" + tree.words[at].form + " " + next.form + "\" lacks a word";
}

// "a women died", "a defensive a clearance": not what an article has behind it.
Slip wrongAfterArticle(const Tree& tree, std::size_t at) {
  if (at + 2 >= tree.words.size() || !isAny(lowered(tree.words[at].form), {"a", "an"})) return {};
  const Word& next = tree.words[at + 1];
  const Word& third = tree.words[at + 2];
  const bool many = next.xpos == "NNS" && next.lemma != lowered(next.form) &&
                    isAny(third.upos, {"VERB", "AUX", "ADP", "PUNCT", "CCONJ"}) &&
                    third.form != "-" && tree.words[at].xpos == "DT";
  const bool twice = next.upos == "ADJ" && isAny(lowered(third.form), {"a", "an", "the"}) &&
                     !isAny(lowered(next.form), {"such", "half", "quite"});
  if (!many && !twice) return {};
  return "\"" + tree.words[at].form + " " + next.form + "\" does not go together";
}

// "married Ann Lee in 1972, whom she had met", "told makers in 1972, including Acme": the date
// stands between the noun and what belongs to it.
Slip farFromNoun(const Tree& tree, std::size_t at) {
  if (at < 3 || !isAny(lowered(tree.words[at].form), {"who", "whom", "whose", "including"}) ||
      tree.words[at - 1].form != ",")
    return {};
  const std::string before = lowered(tree.words[at - 2].form);
  const std::size_t root = language::rootOf(tree);
  if (lowered(tree.words[at].form) == "including" && !hasChild(tree, root, "obj") &&
      !hasChild(tree, root, "iobj"))
    return {};  // "40 people came in 1972, including Ann Lee"
  if (!lexicon::isYear(before) && !lexicon::isMonth(before) && !lexicon::isWeekday(before))
    return {};
  return "\"" + tree.words[at].form + "\" stands behind a day";
}

// "Norway civilians": the country's name where its people are meant.
Slip countryForPeople(const Tree& tree, std::size_t at) {
  if (at + 1 >= tree.words.size() || tree.words[at].upos != "PROPN") return {};
  const std::string& country = tree.words[at].form;
  const std::string next = lowered(tree.words[at + 1].form);
  const bool brief = country.size() <= 3 || country.find('.') != std::string::npos;
  const bool joined = at > 0 && startsUpper(tree.words[at - 1].form) &&
                      tree.words[at - 1].upos == "PROPN";  // "New Zealand"
  if (brief || joined || !isCountry(country) ||
      !isAny(next, {"civilians", "citizens", "soldiers", "troops", "people", "officials", "women",
                    "men", "children", "protesters", "nationals", "workers", "rebels"}))
    return {};
  return "\"" + country + " " + next + "\" lacks the name of the people";
}

// "The election elects 70 members": one word for the deed and the doer.
Slip repeatsItself(const Tree& tree, std::size_t at) {
  constexpr std::size_t fewestLetters = 5;
  const Word& word = tree.words[at];
  if (word.relation != "nsubj" || word.upos != "NOUN" || word.head == language::kRoot) return {};
  const Word& verb = tree.words[word.head];
  if (verb.upos != "VERB" || verb.lemma.size() < fewestLetters ||
      !lowered(word.form).starts_with(verb.lemma))
    return {};
  return "\"" + word.form + " … " + verb.form + "\" says one thing twice";
}

// "denied having used them and also deny the reports": one verb in two forms.
Slip repeatsVerb(const Tree& tree, std::size_t at) {
  constexpr std::size_t fewestLetters = 4;
  const Word& word = tree.words[at];
  if (word.relation != "conj" || word.upos != "VERB" || word.head == language::kRoot) return {};
  const Word& first = tree.words[word.head];
  if (first.upos != "VERB" || first.lemma != word.lemma || word.lemma.size() < fewestLetters ||
      lowered(first.form) == lowered(word.form))
    return {};
  return "\"" + first.form + " … " + word.form + "\" says one thing twice";
}

// "The Oslo Pride was the 23rd iteration of the annual pride": told by itself.
Slip toldByItself(const Tree& tree, std::size_t at) {
  const Word& word = tree.words[at];
  if (word.relation != "nsubj" || word.head == language::kRoot ||
      !isAny(word.upos, {"NOUN", "PROPN"}))
    return {};
  const std::string said = lowered(word.form);
  if (!hasChild(tree, word.head, "cop")) return {};
  for (const std::size_t other : language::subtree(tree, word.head))
    if (other > word.head && tree.words[other].upos == "NOUN" &&
        lowered(tree.words[other].form) == said && tree.words[other].relation == "nmod" &&
        tree.words[other].head == word.head)
      return "\"" + word.form + "\" is told by itself";
  return {};
}

// "the charges that they were charged with", "the trial of two men tried for theft": the noun and
// what happens in it.
bool isDeedOf(const Word& noun, const Word& verb) {
  constexpr std::pair<std::string_view, std::string_view> deeds[] = {
      {"trial", "try"}, {"death", "die"}, {"flight", "fly"}, {"theft", "steal"},
      {"sale", "sell"}, {"loss", "lose"}, {"gift", "give"},  {"birth", "bear"}};
  return std::any_of(std::begin(deeds), std::end(deeds), [&](const auto& deed) {
    return noun.lemma == deed.first && verb.lemma == deed.second;
  });
}

Slip repeatsNoun(const Tree& tree, std::size_t at) {
  const Word& verb = tree.words[at];
  if (language::baseRelation(verb.relation) != "acl" || verb.upos != "VERB" ||
      verb.head == language::kRoot)
    return {};
  for (std::size_t noun = verb.head, steps = 0; noun != language::kRoot && steps < 2; ++steps) {
    const Word& word = tree.words[noun];
    if (word.upos == "NOUN" && (word.lemma == verb.lemma || isDeedOf(word, verb)))
      return "\"" + word.form + " … " + verb.form + "\" says one thing twice";
    if (word.relation != "nmod") break;
    noun = word.head;
  }
  return {};
}

// "15 guards were aboard, all of them died": two sentences with only a comma between them.
Slip joinedByComma(const Tree& tree, std::size_t at) {
  const Word& word = tree.words[at];
  if (word.relation != "parataxis" || word.head > at || !hasChild(tree, at, "nsubj") ||
      !isAny(word.xpos, {"VBD", "VBZ", "VBP"}) || lexicon::isSayingVerb(lowered(word.form)) ||
      hasChild(tree, at, "cc") || hasChild(tree, at, "mark"))
    return {};
  std::size_t first = language::subtree(tree, at).front();
  const bool comma =
      tree.words[first].form == "," || (first > 0 && tree.words[first - 1].form == ",");
  if (tree.words[first].form == ",") ++first;
  if (!comma || tree.words[first].xpos.starts_with('W') || lowered(tree.words[first].form) == "as")
    return {};
  return "a comma joins two sentences before \"" + tree.words[first].form + "\"";
}

// "Unlike Norway, the report was short": a report is no country.
Slip unlikeItsSubject(const Tree& tree, std::size_t at) {
  if (at != 0 || tree.words.size() < 4 || lowered(tree.words[0].form) != "unlike") return {};
  const std::size_t root = language::rootOf(tree);
  const std::size_t subject = language::dependent(tree, root, "nsubj");
  const bool named = tree.words[1].upos == "PROPN" && language::nameAt(tree, 1);
  if (!named || subject == language::kRoot || tree.words[subject].upos != "NOUN" ||
      isCalling(lowered(tree.words[subject].form)))
    return {};
  return "what it opens with is not like its subject";
}

// "experts say that, offered him shelter": the cut, or the tree, took the subject away.
Slip withoutSubject(const Tree& tree, std::size_t at) {
  const Word& word = tree.words[at];
  if (word.relation != "ccomp" || !isAny(word.xpos, {"VBD", "VBZ", "VBP"})) return {};
  const std::size_t mark = language::dependent(tree, at, "mark");
  if (mark == language::kRoot || lowered(tree.words[mark].form) != "that") return {};
  for (std::string_view subject : {"nsubj", "expl", "csubj"})
    if (hasChild(tree, at, subject)) return {};
  return "\"" + word.form + "\" has no subject";
}

// "dealt with Bo and Ann Lee, who is 17, came on": Ann Lee is who came, and not dealt with.
Slip takesNextSubject(const Tree& tree, std::size_t at) {
  if (tree.words[at].relation != "conj" || tree.words[at].upos != "PROPN") return {};
  std::size_t next = at + 1;
  while (next < tree.words.size() && tree.words[next].head == at) {
    if (tree.words[next].form == ",") break;
    ++next;
  }
  if (next + 1 >= tree.words.size() || tree.words[next].form != "," ||
      !isAny(tree.words[next + 1].xpos, {"WP", "WDT"}))
    return {};
  for (std::size_t i = next + 2; i < tree.words.size(); ++i) {
    const Word& verb = tree.words[i];
    if (isAny(verb.relation, {"conj", "parataxis"}) && isAny(verb.xpos, {"VBD", "VBZ", "VBP"}) &&
        tree.words[i - 1].form == "," && !hasChild(tree, i, "cc") && !hasChild(tree, i, "nsubj"))
      return "\"" + tree.words[at].form + "\" is who \"" + verb.form + "\"";
  }
  return {};
}

// "shared the points with 1–1": which score of what?
Slip scoreAlone(const Tree& tree, std::size_t at) {
  if (lowered(tree.words[at].form) != "with" || at + 3 >= tree.words.size()) return {};
  const auto isNumber = [&](std::size_t i) { return tree.words[i].upos == "NUM"; };
  const bool score =
      isNumber(at + 1) && isAny(tree.words[at + 2].form, {"–", "-"}) && isNumber(at + 3);
  const bool ends = at + 4 == tree.words.size() || tree.words[at + 4].upos == "PUNCT";
  if (!score || !ends) return {};
  return "\"with " + tree.words[at + 1].form + "–" + tree.words[at + 3].form + "\" lacks a word";
}

// "According to the Oslo Bank Ann Lee left": nobody knows where the one name ends.
Slip sourceRunsOn(const Tree& tree, std::size_t at) {
  if (at != 0 || lowered(tree.words[0].form) != "according") return {};
  for (std::size_t i = 2; i + 1 < tree.words.size() && tree.words[i].form != ","; ++i) {
    const bool finite = isFiniteTag(tree.words[i].xpos);
    if (finite && tree.words[i - 1].upos == "PROPN" && !hasChild(tree, i, "mark"))
      return "a comma is missing behind its source";
    if (finite || (i > 2 && tree.words[i].upos == "DET")) return {};
  }
  return {};
}

// "his collegues": of colleagues or colleges.
Slip misspelling(const Tree& tree, std::size_t at) {
  const Word& word = tree.words[at];
  if (!word.misspelt || !word.meant.empty()) return {};
  return "\"" + word.form + "\" is misspelt";
}

}  // namespace

Slip slipIn(const Statement& statement, const Tree& tree) {
  for (const Piece& piece : statement.pieces) {
    if (piece.word == noWord) continue;
    for (const auto check :
         {disagreement, withoutArticle, withoutNoun, withoutPlace, wrongAfterArticle, farFromNoun,
          withoutSubject, countryForPeople, repeatsItself, joinedByComma, unlikeItsSubject,
          repeatsVerb, repeatsNoun, sourceRunsOn, toldByItself, misspelling, takesNextSubject,
          scoreAlone})
      if (Slip slip = check(tree, piece.word)) return slip;
  }
  return std::nullopt;
}

}  // namespace questions
