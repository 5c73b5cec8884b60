#include "questions/document/asides.h"

#include <algorithm>
#include <optional>

#include "questions/document/finite.h"
#include "questions/document/tree_words.h"
#include "questions/document/trimming.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::asides {
namespace {

using language::Tree;
using tree_words::base;
using tree_words::low;
using Words = std::vector<std::size_t>;

constexpr std::size_t fewestBetweenDashes = 2;

bool isDash(const Tree& tree, std::size_t word) {
  if (!isAny(tree.words[word].form, {"—", "–", "-"}) || word == 0 || word + 1 >= tree.words.size())
    return false;
  const bool range = hasDigit(tree.words[word - 1].form) && hasDigit(tree.words[word + 1].form);
  return tree.words[word - 1].spaceAfter && tree.words[word].spaceAfter && !range;
}

// Whether as many quotation marks close as open between two words, and none is open before them.
bool isUnquoted(const Tree& tree, Span span) {
  std::size_t before = 0, within = 0;
  for (std::size_t i = 0; i <= span.last; ++i)
    if (isAny(tree.words[i].form, {"“", "”", "\"", "``", "''"}))
      ++(i < span.first ? before : within);
  return before % 2 == 0 && within % 2 == 0;
}

// ", the most given to any list": to the end of the sentence, and no list and no clause.
bool opensApposition(const Tree& tree, std::size_t first) {
  if (!isAny(low(tree, first), {"the", "its", "his", "her", "their", "a", "an"})) return false;
  for (std::size_t i = first; i < tree.words.size(); ++i)
    if (isAny(tree.words[i].form, {",", "and", "or", "“", "”", "\""}) ||
        isFiniteTag(tree.words[i].xpos))
      return false;
  return true;
}

bool opensRelative(const Tree& tree, std::size_t first) {
  const std::size_t pronoun = tree.words[first].upos == "ADP" ? first + 1 : first;  // "in which"
  return pronoun < tree.words.size() &&
         isAny(low(tree, pronoun), {"which", "who", "whose", "whom", "where"});
}

// "about ten miles south of Lund", "capital of Kenya", "both of them in Rome": to the end of the
// sentence, and no list and no clause.
bool opensRemark(const Tree& tree, std::size_t first) {
  const auto at = [&](std::size_t i) { return i < tree.words.size() ? low(tree, i) : ""; };
  std::size_t second = first + 1;
  if (isAny(at(first), {"less", "more", "fewer", "higher", "lower"}) && at(second) == "than")
    return true;
  const bool part = isAny(at(first), {"both", "each", "most", "some", "many", "all", "none"});
  const bool named = first > 1 && tree.words[first - 2].upos == "PROPN";
  const bool noun = named && tree.words[first].xpos == "NN" && at(second) == "of";
  if (isAny(at(first), {"about", "around", "roughly", "some"})) ++second;
  const bool distance = isAny(at(second), {"miles", "mile", "km", "kilometers", "kilometres"});
  if (!distance && !noun &&
      !(part && (at(first + 1) == "of" || tree.words[first + 1].xpos == "VBN")))
    return false;
  for (std::size_t i = first; i < tree.words.size(); ++i)
    if (isFiniteTag(tree.words[i].xpos) || (!part && isAny(at(i), {"and", "or"}))) return false;
  return true;
}

bool opensAside(const Tree& tree, std::size_t first) {
  if (first >= tree.words.size() || low(tree, first) == "according") return false;
  return tree.words[first].xpos == "VBG" || opensRelative(tree, first) ||
         isAny(low(tree, first),
               {"including", "with", "amid", "after", "despite", "although", "though", "while",
                "because", "whereas", "up", "down", "compared", "hence", "thus"}) ||
         opensApposition(tree, first) || opensRemark(tree, first);
}

// "and the town of Lund was without water": with a subject of its own, and its verb right behind
// it.
bool opensHalf(const Tree& tree, std::size_t first) {
  if (low(tree, first) != "and") return false;
  for (std::size_t i = first + 1; i < tree.words.size(); ++i) {
    if (tree.words[i].form == "," || tree.words[i].xpos.starts_with('W')) return false;
    if (isFiniteTag(tree.words[i].xpos))
      return i > first + 1 && isAny(tree.words[i - 1].upos, {"NOUN", "PROPN", "NUM"});
    if (isAny(tree.words[i].xpos, {"VBG", "VBN", "TO"}) || tree.words[i].upos == "PRON")
      return false;
  }
  return false;
}

// What a long sentence can do without as well.
bool opensFurther(const Tree& tree, std::size_t first) {
  if (first + 1 >= tree.words.size()) return false;
  const std::string word = low(tree, first), next = low(tree, first + 1);
  if (opensAside(tree, first) || opensHalf(tree, first)) return true;
  if (word == "as") return !isAny(next, {"long", "far", "of", "if"});
  if (word == "so") return next == "that";
  const std::size_t participle = tree.words[first].xpos == "RB" ? first + 1 : first;
  const bool joins = std::any_of(
      tree.words.begin() + static_cast<std::ptrdiff_t>(first), tree.words.end(),
      [](const language::Word& other) { return other.upos == "CCONJ" || other.form == ","; });
  return isAny(word, {"whilst", "following", "through"}) ||
         (tree.words[participle].xpos == "VBN" && !joins);
}

// Says to what the sentence holds, or whose word it is: "Prices, adjusted for inflation, …".
bool bounds(const Tree& tree, std::size_t participle) {
  return isAny(
      low(tree, participle),
      {"according", "excluding", "including", "adjusted", "measured", "taken",     "combined",
       "given",     "assuming",  "barring",   "counting", "compared", "based",     "considering",
       "depending", "provided",  "seen",      "viewed",   "weighted", "expressed", "calculated"});
}

bool opensParticiple(const Tree& tree, std::size_t first) {
  if (bounds(tree, first)) return false;
  if (isAny(tree.words[first].xpos, {"VBN", "VBG"})) return true;
  return tree.words[first].xpos == "VBD" && base(tree, first) == "acl" &&
         !tree_words::speaks(tree, first) &&
         language::dependent(tree, first, "nsubj") == language::kRoot;
}

bool isAge(const Tree& tree, std::size_t first) {
  return first + 1 < tree.words.size() && tree.words[first].upos == "NUM" &&
         tree.words[first].form.size() < 3 && isAny(tree.words[first + 1].form, {",", "-"});
}

// What stands behind the comma tells who or what the noun before it is.
bool opensBehindNoun(const Tree& tree, std::size_t first) {
  if (opensParticiple(tree, first) || opensRelative(tree, first) || isAge(tree, first)) return true;
  if (isAny(low(tree, first), {"a", "an", "the", "his", "her", "its", "their", "of", "from", "near",
                               "aged", "formerly", "once", "also", "another"}))
    return true;
  if (tree.words[first].upos == "NUM" && first + 1 < tree.words.size() &&
      isAny(low(tree, first + 1), {"miles", "km", "kilometers", "kilometres", "meters", "metres"}))
    return true;
  if (first + 2 < tree.words.size() && tree.words[first].upos == "NUM" &&
      tree.words[first + 1].xpos == "NNS" && tree.words[first + 2].form == ",")
    return true;  // "A quarter of the staff, 40 nurses, left"
  if (low(tree, first) == "as" && first + 1 < tree.words.size() && low(tree, first + 1) == "far")
    return true;
  if (low(tree, first) == "close" && first + 1 < tree.words.size() && low(tree, first + 1) == "to")
    return true;
  const bool noun = tree.words[first].upos == "NOUN" || lexicon::isTitle(low(tree, first));
  return noun && tree.words[first - 2].upos == "PROPN";  // "Ann Lee, director of …"
}

// "Ann Lee, the mayor, and Ben Roe, have left": the comma parts the members of a list.
bool mayBeList(const Tree& tree, Span span, std::size_t verb) {
  if (tree.words[verb].xpos == "VBZ" || low(tree, verb) == "was") return false;
  const bool relative = opensRelative(tree, span.first + 1);
  for (std::size_t i = span.first + 1; i <= span.last; ++i) {
    if (tree.words[i].upos == "CCONJ" && tree.words[i - 1].form == ",") return true;
    if (!relative && base(tree, i) == "conj" && !span.holds(tree.words[i].head)) return true;
  }
  return false;
}

// A verb with a subject of its own, but for that of a relative clause ("…, its owner said, …"), or
// the verb of the subject itself, behind a comma that closes the aside before it.
bool tellsMore(const Tree& tree, Span span) {
  bool relative = false;
  for (std::size_t i = span.first + 1; i < span.last; ++i) {
    relative = relative || isAny(low(tree, i), {"which", "who", "whose", "whom", "where", "that"});
    if (i == span.first + 1 || !isFiniteTag(tree.words[i].xpos)) continue;
    if (!relative || tree.words[i - 1].form == ",") return true;
  }
  return false;
}

// The comma with which an aside before the verb ends, inside a quotation mark or not; 0 if none
// does.
std::size_t closesBefore(const Tree& tree, std::size_t verb) {
  if (verb < 4) return 0;
  if (tree.words[verb - 1].form == ",") return verb - 1;
  const bool quoted = isAny(tree.words[verb - 1].form, {"”", "\"", "''"});
  return quoted && tree.words[verb - 2].form == "," ? verb - 1 : 0;
}

// "and Ann Lee, …, left": what stands before it goes on from the sentence before.
bool goesOn(const Tree& tree, std::size_t subject) {
  const std::size_t first = language::subtree(tree, subject).front();
  return tree.words[first].upos == "CCONJ" || (first > 0 && tree.words[first - 1].upos == "CCONJ");
}

std::optional<Span> behindSubject(const Tree& tree, std::size_t predicate) {
  const std::vector<std::size_t> helpers = auxiliaries(tree, predicate);
  const std::size_t verb = helpers.empty() ? predicate : std::min(helpers.front(), predicate);
  const std::size_t subject = language::dependent(tree, predicate, "nsubj");
  const std::size_t close = closesBefore(tree, verb);
  if (subject >= verb || close == 0 || !isFiniteTag(tree.words[verb].xpos) || goesOn(tree, subject))
    return std::nullopt;
  bool named = false;  // "The mayor, Ann Lee, a doctor, left": the comma behind the name stays
  for (std::size_t comma = subject + 1; comma + 1 < close; ++comma) {
    if (isFiniteTag(tree.words[comma].xpos)) return std::nullopt;
    if (tree.words[comma].form != ",") continue;
    const Span span = {comma, named ? close - 1 : close};
    named = !named;
    if (opensBehindNoun(tree, comma + 1) && !mayBeList(tree, span, verb) &&
        !tellsMore(tree, span) && isUnquoted(tree, span))
      return span;
  }
  return std::nullopt;
}

void addBetweenDashes(const Tree& tree, std::size_t predicate, std::vector<Span>& spans) {
  const std::size_t count = tree.words.size();
  for (std::size_t open = 1; open < count; ++open) {
    if (!isDash(tree, open)) continue;
    std::size_t close = open + 1;
    while (close < count &&
           !(isDash(tree, close) && tree.words[close].form == tree.words[open].form))
      ++close;
    const Span span = {open, close};
    if (close >= count || close - open <= fewestBetweenDashes || span.holds(predicate)) return;
    if (isUnquoted(tree, span)) spans.push_back(span);
    open = close;
  }
}

}  // namespace

std::vector<Span> spansOf(const Tree& tree, std::size_t predicate) {
  std::vector<Span> spans;
  if (const std::optional<Span> span = behindSubject(tree, predicate)) spans.push_back(*span);
  addBetweenDashes(tree, predicate, spans);
  return spans;
}

std::vector<Span> bracketsIn(const Tree& tree) {
  std::vector<Span> spans;
  const std::size_t count = tree.words.size();
  for (std::size_t open = 0; open < count; ++open) {
    if (tree.words[open].form != "(") continue;
    std::size_t close = open + 1;
    while (close < count && tree.words[close].form != ")") ++close;
    if (close == count) break;
    if (!isInName(tree, open)) spans.push_back({open, close});
    open = close;
  }
  return spans;
}

bool isInName(const Tree& tree, std::size_t open) {
  if (open == 0 || open + 3 >= tree.words.size() || tree.words[open + 2].form != ")") return false;
  const std::string& said = tree.words[open + 1].form;
  const bool word = startsUpper(said) && said.size() > 1 && !startsUpper(said.substr(1)) &&
                    !hasDigit(said);  // "Formula One (F1) driver"
  return word && startsUpper(tree.words[open - 1].form) &&
         isAny(tree.words[open + 3].upos, {"NOUN", "ADJ"});
}

bool isAside(const Tree& tree, std::size_t top) {
  const Words below = language::subtree(tree, top);
  std::size_t first = below.front(), last = tree.words.size() - 1;
  while (last > 0 && isAny(tree.words[last].form, {".", "”", "\""})) --last;
  const bool together = below.size() >= std::min(below.back(), last) + 1 - first;
  const std::size_t comma = tree.words[below.back()].form == "," ? below.back() : below.back() + 1;
  const bool between =
      comma < last && tree.words[comma].form == "," && tree.words[comma + 1].upos != "CCONJ";
  if (!together || !(below.back() >= last || between)) return false;
  if (tree.words[first].form == ",")
    ++first;
  else if (first == 0 || tree.words[first - 1].form != ",")
    return false;
  if (below.back() >= last) return opensAside(tree, first) && !trimming::isConditional(tree, top);
  return tree.words[top].relation == "acl:relcl"
             ? isAny(low(tree, first), {"which", "who", "where", "whose"})
             : base(tree, top) == "appos" && isAny(low(tree, first), {"a", "an", "the"});
}

Words within(const Tree& tree, const Words& words, std::size_t predicate) {
  Words found;
  for (const Span& span : spansOf(tree, predicate))
    for (const std::size_t word : words)
      if (span.holds(word)) found.push_back(word);
  return found;
}

Words behindSemicolon(const Tree& tree, const Words& words, std::size_t predicate) {
  const auto mark = std::find_if(words.begin(), words.end(), [&](std::size_t word) {
    return word > predicate && tree.words[word].form == ";";
  });
  bool clause = false;
  for (auto word = mark; word != words.end(); ++word) {
    const std::size_t head = tree.words[*word].head;
    clause = clause || (head < *mark && tree_words::isClause(tree, *word) && isFinite(tree, *word));
  }
  const bool whole = std::none_of(words.begin(), mark, [&](std::size_t word) {
    const std::size_t head = tree.words[word].head;
    return mark != words.end() && head != language::kRoot && head > *mark &&
           tree.words[word].upos != "PUNCT";
  });
  return clause && whole ? Words(mark, words.end()) : Words{};
}

Words atEnd(const Tree& tree, const Words& words, std::size_t predicate) {
  for (std::size_t i = words.size(); i-- > 1;) {
    if (words[i] <= predicate) return {};
    if (tree.words[words[i]].form != "," || !opensAside(tree, words[i] + 1)) continue;
    const bool whole = std::none_of(
        words.begin(), words.begin() + static_cast<std::ptrdiff_t>(i), [&](std::size_t word) {
          const std::size_t head = tree.words[word].head;
          return head != language::kRoot && head > words[i] && tree.words[word].upos != "PUNCT";
        });
    if (whole) return {words.begin() + static_cast<std::ptrdiff_t>(i), words.end()};
  }
  return {};
}

Words atEndOfLong(const Tree& tree, const Words& words, std::size_t predicate) {
  for (std::size_t i = words.size(); i-- > 1;) {
    if (words[i] <= predicate) return {};
    if (tree.words[words[i]].form != "," || !opensFurther(tree, words[i] + 1)) continue;
    const bool said = std::any_of(words.begin() + static_cast<std::ptrdiff_t>(i), words.end(),
                                  [&](std::size_t word) { return tree_words::speaks(tree, word); });
    const bool whole = std::none_of(
        words.begin(), words.begin() + static_cast<std::ptrdiff_t>(i), [&](std::size_t word) {
          const std::size_t head = tree.words[word].head;
          return head != language::kRoot && head > words[i] && tree.words[word].upos != "PUNCT";
        });
    if (whole && !said) return {words.begin() + static_cast<std::ptrdiff_t>(i), words.end()};
  }
  return {};
}

std::size_t lastAside(const Tree& tree, std::size_t end) {
  for (std::size_t comma = std::min(end, tree.words.size()); comma-- > 2;) {
    if (tree.words[comma].form != "," || !opensFurther(tree, comma + 1)) continue;
    bool relative = false, finite = false, said = false;
    for (std::size_t i = 0; i < comma; ++i) {
      if (tree.words[i].form == ",") relative = false;
      relative =
          relative || isAny(low(tree, i), {"which", "who", "whose", "whom", "that", "where"});
      finite = finite || (!relative && isFiniteTag(tree.words[i].xpos));
    }
    for (std::size_t i = comma; i < end && i < tree.words.size(); ++i)
      said = said || lexicon::isSayingVerb(low(tree, i));
    if (finite && !said) return comma;
  }
  return language::kRoot;
}

}  // namespace questions::asides
