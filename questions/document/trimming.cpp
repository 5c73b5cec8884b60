#include "questions/document/trimming.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "questions/document/additions.h"
#include "questions/document/asides.h"
#include "questions/document/overlong.h"
#include "questions/document/tree_words.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::trimming {
namespace {

using language::Tree;
using tree_words::low;
using Words = std::vector<std::size_t>;

// Less than this says too little; of more, what is set apart in its midst goes first.
constexpr std::size_t fewestWords = 5, longest = 27;

// A clause of so many words more can still be asked, and one of so many cannot be.
constexpr std::size_t overshoot = 2, tooLong = 5;

// A clause of more words than this makes a clumsy question, and one of so many a good one.
constexpr std::size_t clumsy = 21, good = 18;

// A verb of saying without a clause of its own.
bool needsContent(const Tree& tree, std::size_t predicate) {
  return tree_words::speaks(tree, predicate) &&
         language::dependent(tree, predicate, "ccomp") == language::kRoot &&
         language::dependent(tree, predicate, "aux:pass") == language::kRoot;
}

// "told Acme in a statement that …": what was said.
bool holdsContent(const Tree& tree, const Words& below) {
  return std::any_of(below.begin(), below.end(), [&](std::size_t word) {
    return low(tree, word) == "that" && tree_words::base(tree, word) == "mark";
  });
}

// What belongs to a clause beside this one goes with all of it.
bool inOtherHalf(const Tree& tree, std::size_t top, std::size_t predicate) {
  for (std::size_t word = top; word != language::kRoot; word = tree.words[word].head)
    if (word != top && isOtherHalf(tree, word) && tree.words[word].head == predicate) return true;
  return false;
}

// The smallest constituent at the end that the rest does not need; empty if there is none. What
// tells where or when it was is taken too if `settings`.
Words lastAddition(const Tree& tree, const Words& words, std::size_t predicate, bool settings) {
  for (std::size_t top = words.back(); top != language::kRoot; top = tree.words[top].head) {
    const Words below = language::subtree(tree, top);
    if (below.back() < words.back()) return {};
    if (top == predicate) return {};
    if (below.size() <= 1) continue;
    if (needsContent(tree, predicate) && holdsContent(tree, below)) return {};
    if (isOtherHalf(tree, top) && tree.words[top].head == predicate) return below;
    if (inOtherHalf(tree, top, predicate)) continue;
    if (below.size() > 2 && additions::isAddition(tree, words, top, predicate)) return below;
    if (settings && additions::isSetting(tree, words, top, predicate)) return below;
  }
  return {};
}

// What the last noun of a very long clause is told apart by, where less is as true.
Words lastDetail(const Tree& tree, const Words& words, std::size_t predicate) {
  for (std::size_t top = words.back(); top != language::kRoot && top != predicate;
       top = tree.words[top].head) {
    const Words below = language::subtree(tree, top);
    if (below.back() < words.back()) return {};
    if (below.size() > 2 && additions::isSpareDetail(tree, words, top, predicate)) return below;
  }
  return {};
}

// Whether taking these away would cut a quotation short.
bool isQuoted(const Tree& tree, const Words& addition) {
  std::size_t marks = 0, before = 0;
  for (std::size_t i = 0; i < tree.words.size(); ++i) {
    if (!isAny(tree.words[i].form, {"“", "”", "\"", "``"})) continue;
    if (i < addition.front()) ++before;
    if (i >= addition.front() && i <= addition.back()) ++marks;
  }
  return before % 2 == 1 || marks % 2 == 1;
}

// "€180 billion since 2022", "4,300, down from 11,000 on Monday": when a figure held goes with it.
bool bounds(const Tree& tree, const Words& words, const Words& addition) {
  std::size_t first = addition.front();
  if (tree.words[first].upos == "PUNCT" && addition.size() > 1) first = addition[1];
  const bool aside = isAny(tree.words[first].xpos, {"WDT", "WP"}) ||
                     isAny(tree.words[first > 0 ? first - 1 : 0].form, {"–", "—"}) ||
                     (first > 0 && tree.words[first - 1].form == "," &&
                      tree.words[first].upos == "NUM");  // ", six days ahead of a vote in May"
  if (aside) return false;  // "the flood [that killed 20]": figures of its own
  const auto isFigure = [&](std::size_t word) { return hasDigit(tree.words[word].form); };
  Words rest = words;
  std::erase_if(rest, [&](std::size_t word) {
    return std::find(addition.begin(), addition.end(), word) != addition.end();
  });
  return additions::isDated(tree, addition) && std::any_of(rest.begin(), rest.end(), isFigure);
}

// "…, killing 20, according to Ann Lee": whose word it is stays, but for that of a clause behind a
// semicolon.
bool attributes(const Tree& tree, const Words& addition) {
  for (const std::size_t word : addition) {
    if (tree.words[word].form == ";") return false;
    if (low(tree, word) == "according") return true;
  }
  return false;
}

// "the first town to hold a meeting [in which women spoke]": what ranks first in doing something
// does so only with all of it; no comma sets it apart.
bool ranksWith(const Tree& tree, const Words& words, const Words& addition) {
  const std::size_t first = addition.front();
  if (first == 0 || tree.words[first].form == "," || tree.words[first - 1].form == ",")
    return false;
  bool ranks = false;
  for (const std::size_t word : words) {
    if (word >= first) break;
    if (ranks && tree.words[word].xpos == "TO") return true;
    ranks = ranks || tree.words[word].xpos == "JJS" ||
            isAny(low(tree, word), {"first", "last", "only"});
  }
  return false;
}

// Takes the first of these away that is no part of a quotation.
bool takeOff(const Tree& tree, Words& words, std::initializer_list<Words> additions,
             bool keepsBounds) {
  for (const Words& addition : additions) {
    if (addition.empty() || isQuoted(tree, addition) || attributes(tree, addition)) continue;
    if (ranksWith(tree, words, addition)) continue;
    if (keepsBounds && bounds(tree, words, addition)) continue;
    Words rest = words;
    std::erase_if(rest, [&](std::size_t word) {
      return std::find(addition.begin(), addition.end(), word) != addition.end();
    });
    if (rest.size() == words.size() || breaksOff(tree, rest)) continue;
    tidy(tree, rest);
    words = std::move(rest);
    return true;
  }
  return false;
}

bool takeOffAddition(const Tree& tree, Words& words, std::size_t predicate, bool settings) {
  return takeOff(
      tree, words,
      {asides::behindSemicolon(tree, words, predicate),
       lastAddition(tree, words, predicate, settings), asides::atEnd(tree, words, predicate),
       additions::opening(tree, words, predicate, settings),
       settings ? asides::atEndOfLong(tree, words, predicate) : Words{}},
      !settings);
}

// "In Lund, [where …], Ann Lee sold shops": the second comma parts the clause from what it opens
// with.
bool closesOpening(const Tree& tree, const Words& words, std::size_t comma) {
  std::size_t last = comma;
  while (last > 0 && tree.words[words[last]].form == ",") --last;
  if (comma + 1 >= words.size()) return false;
  for (std::size_t top = words[last]; tree.words[top].head != language::kRoot;
       top = tree.words[top].head) {
    const Words below = language::subtree(tree, top);
    const bool opens = below.front() == words.front() && below.back() < words[comma + 1];
    if (opens && isAny(tree_words::base(tree, top), {"obl", "advcl"}) &&
        tree.words[top].head > words[comma])
      return true;
  }
  return false;
}

// "The mayor, Ann Lee[, a doctor], left": the comma behind the name is that of the name.
bool closesName(const Tree& tree, const Words& words, std::size_t comma) {
  std::size_t open = comma;
  while (open > 0 && tree.words[words[open - 1]].form != ",") --open;
  for (std::size_t i = open; open > 1 && i < comma; ++i) {
    const std::size_t head = tree.words[words[i]].head;
    if (tree_words::base(tree, words[i]) == "appos" && head < words[open - 1])
      return tree.words[head].upos == "NOUN";
  }
  return false;
}

// Whether the cut beside the comma took the other comma of a pair with it.
bool lostPartner(const Tree& tree, const Words& words, std::size_t i, bool after) {
  if (after ? i + 1 >= words.size() : i == 0) return false;
  if (closesOpening(tree, words, i) || closesName(tree, words, i)) return false;
  const std::size_t from = after ? words[i] : words[i - 1];
  const std::size_t to = after ? words[i + 1] : words[i];
  if (to <= from + 1) return false;
  return tree.words[after ? to - 1 : from + 1].form == ",";
}

// "Ann Lee, [who lives in Lund], said": both commas go with what stood between them.
bool lostBetween(const Tree& tree, const Words& words, std::size_t i) {
  const bool commas = tree.words[words[i]].form == "," && tree.words[words[i - 1]].form == ",";
  return commas && words[i] > words[i - 1] + 1 && i + 1 < words.size() &&
         !closesOpening(tree, words, i) && tree.words[words[i + 1]].upos != "CCONJ" &&
         tree.words[words[i + 1]].upos != "PROPN";
}

// "For example, …", "As a result, …": so many words that only tie the sentence to the one before.
std::size_t tieAt(const Tree& tree, const Words& words) {
  for (const std::string_view tie :
       {"for example ,", "for instance ,", "in addition ,", "in contrast ,", "by contrast ,",
        "in fact ,", "in turn ,", "of course ,", "in response ,", "as a result ,",
        "as a consequence ,", "at the same time ,", "in the meantime ,", "on the other hand ,"}) {
    std::string opening;
    std::size_t size = 0;
    for (; size < words.size() && opening.size() < tie.size(); ++size)
      opening += (size > 0 ? " " : "") + low(tree, words[size]);
    if (opening == tie && size < words.size()) return size;
  }
  return 0;
}

// "…, in a deal [that was signed in May]": a phrase behind the last comma that names nothing.
Words lonePhrase(const Tree& tree, const Words& words, std::size_t predicate) {
  for (std::size_t i = words.size() - 1; i > 0 && words[i] > predicate; --i) {
    if (tree.words[words[i]].upos == "PROPN") return {};
    if (tree.words[words[i]].form != ",") continue;
    const bool phrase = i + 2 < words.size() && tree.words[words[i + 1]].upos == "ADP" &&
                        isAny(low(tree, words[i + 2]), {"a", "an"});
    return phrase ? Words{words.begin() + static_cast<std::ptrdiff_t>(i), words.end()} : Words{};
  }
  return {};
}

// "…, beginning a process [that will end in May]": the little that a cut has left of a participle.
Words leftover(const Tree& tree, const Words& words, std::size_t predicate) {
  constexpr std::size_t little = 4;
  if (words.empty() || words.back() + 1 >= tree.words.size() ||
      !isAny(tree.words[words.back() + 1].xpos, {"WDT", "WP", "WRB"}))
    return {};
  for (std::size_t i = words.size(); i-- > 1 && i + little >= words.size();) {
    const std::size_t word = words[i];
    if (word <= predicate) break;
    if (tree.words[word].xpos == "VBG" && isAny(tree_words::base(tree, word), {"acl", "advcl"}))
      return {words.begin() + static_cast<std::ptrdiff_t>(i), words.end()};
  }
  if (Words phrase = lonePhrase(tree, words, predicate); phrase.size() <= little) return phrase;
  const Words aside = asides::atEnd(tree, words, predicate);
  return aside.size() <= little ? aside : Words{};
}

// The clause within the length of a good question; nothing where it cannot be had.
std::optional<Words> tightened(const Tree& tree, const Words& words, std::size_t predicate) {
  if (overlong::wordCountOf(tree, words) <= clumsy) return std::nullopt;
  Words rest = words;
  takeOff(tree, rest, {asides::within(tree, rest, predicate)}, false);
  while (overlong::wordCountOf(tree, rest) > good && takeOffAddition(tree, rest, predicate, true))
    continue;
  if (overlong::wordCountOf(tree, rest) > clumsy)
    takeOff(tree, rest, {overlong::endOf(tree, rest, predicate, clumsy)}, true);
  takeOff(tree, rest, {leftover(tree, rest, predicate)}, true);
  const bool tight = overlong::wordCountOf(tree, rest) <= clumsy && rest.back() > predicate;
  return tight && rest.size() >= fewestWords ? std::optional(rest) : std::nullopt;
}

}  // namespace

bool isConditional(const Tree& tree, std::size_t clause) {
  const std::vector<std::size_t> below = language::dependents(tree, clause);
  return std::any_of(below.begin(), below.end(), [&](std::size_t word) {
    return isAny(low(tree, word), {"if", "unless", "whether", "until", "provided"});
  });
}

bool isComplement(const Tree& tree, std::size_t clause) {
  const std::size_t mark = language::dependent(tree, clause, "mark");
  return mark != language::kRoot && mark > tree.words[clause].head &&
         isAny(low(tree, mark), {"of", "from", "into", "about"}) &&
         tree.words[clause].xpos == "VBG";
}

bool isOtherHalf(const Tree& tree, std::size_t clause) {
  const std::string_view relation = tree_words::base(tree, clause);
  const bool contrast =
      relation == "advcl" && tree_words::hasChild(tree, clause, "mark", {"while", "whereas"});
  if (!isAny(relation, {"conj", "parataxis"}) && !contrast) return false;
  const std::size_t subject = language::dependent(tree, clause, "nsubj");
  if (subject == language::kRoot || tree.words[clause].head > clause || isConditional(tree, clause))
    return false;
  if (relation == "parataxis") return setApart(tree, clause) && !tree_words::speaks(tree, clause);
  return !isAny(tree.words[subject].upos, {"PRON", "DET", "NUM"}) &&
         (relation == "conj" || setApart(tree, clause));
}

bool setApart(const Tree& tree, std::size_t top) {
  const std::size_t first = language::subtree(tree, top).front();
  const auto separates = [&](std::size_t i) {
    if (i >= tree.words.size()) return false;
    if (tree.words[i].form == "-") return i > 0 && tree.words[i - 1].spaceAfter;  // no hyphen
    return isAny(tree.words[i].form, {",", "–", "—", "(", ";"});
  };
  return separates(first) || (first > 0 && separates(first - 1));
}

bool breaksOff(const Tree& tree, const Words& words) {
  if (words.size() < 2) return words.empty();
  const bool half =
      low(tree, words[0]) == "the" && isAny(tree.words[words[1]].xpos, {"JJR", "RBR"});
  const std::size_t end = words.back();
  const language::Word& last = tree.words[end];
  if (half || (tree_words::speaks(tree, end) && words[words.size() - 2] + 1 < end)) return true;
  if (end + 1 >= tree.words.size() || tree.words[end + 1].upos == "PUNCT") return false;
  const std::string& next = tree.words[end + 1].xpos;
  // "are void and married [couples should be heard]"
  if (tree_words::base(tree, end) == "conj" && (last.xpos == "VBN" || last.upos == "ADJ") &&
      isAny(tree.words[end + 1].upos, {"ADJ", "NOUN"}))
    return true;
  if (isAny(last.upos, {"NOUN", "PROPN", "PRON"}) && isAny(next, {"VBD", "VBZ", "VBP", "MD"}))
    return true;
  if (isAny(last.upos, {"DET", "SCONJ", "CCONJ"}) || last.xpos == "IN" || last.xpos == "TO")
    return true;
  return isAny(last.xpos, {"JJR", "RBR"}) && low(tree, end + 1) == "than";
}

void trim(const Tree& tree, Words& words, std::size_t predicate, std::size_t most) {
  if (words.size() > longest) takeOff(tree, words, {asides::within(tree, words, predicate)}, false);
  while (words.size() > most && takeOffAddition(tree, words, predicate, true)) continue;
  while (words.size() > longest && takeOff(tree, words, {lastDetail(tree, words, predicate)}, true))
    continue;
  if (overlong::wordCountOf(tree, words) > most + tooLong)
    takeOff(tree, words, {overlong::endOf(tree, words, predicate, most + overshoot)}, true);
  takeOff(tree, words, {leftover(tree, words, predicate)}, true);
}

std::vector<Words> shortened(const Tree& tree, Words words, std::size_t predicate) {
  std::vector<Words> found;
  if (std::optional<Words> tight = tightened(tree, words, predicate))
    found.push_back(std::move(*tight));
  while (takeOffAddition(tree, words, predicate, false) && words.size() >= fewestWords &&
         words.back() > predicate) {
    takeOff(tree, words, {leftover(tree, words, predicate)}, true);
    found.push_back(words);
  }
  return found;
}

void tidy(const Tree& tree, Words& words) {
  words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(tieAt(tree, words)));
  const auto loose = [&](std::size_t word) {
    return isAny(tree.words[word].form, {",", ";", "–", "—", ":"});
  };
  Words tidied;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (loose(words[i]) && (tidied.empty() || loose(tidied.back()))) {
      if (!tidied.empty() && lostBetween(tree, words, i)) tidied.pop_back();
      continue;
    }
    if (loose(words[i]) &&
        (lostPartner(tree, words, i, true) || lostPartner(tree, words, i, false)))
      continue;
    tidied.push_back(words[i]);
  }
  while (!tidied.empty() && (loose(tidied.back()) || tree.words[tidied.back()].form == "."))
    tidied.pop_back();
  if (tidied.size() > 2 && isAny(tree.words[tidied.back()].form, {"”", "\"", "''"}) &&
      tree.words[tidied[tidied.size() - 2]].form == ",")
    tidied.erase(tidied.end() - 2);  // "a “day tax,”"
  words = std::move(tidied);
}

}  // namespace questions::trimming
