#include "questions/document/clutter.h"

#include <algorithm>

#include "questions/document/asides.h"
#include "questions/document/finite.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

// Words that only tie a sentence to the one before it.
bool isConnective(std::string_view low) {
  return isAny(low, {"meanwhile",  "however",      "but",     "and",         "also",
                     "still",      "moreover",     "then",    "furthermore", "additionally",
                     "so",         "nevertheless", "indeed",  "yet",         "thus",
                     "therefore",  "nonetheless",  "besides", "ultimately",  "simultaneously",
                     "eventually", "afterwards"});
}

// What the writer thinks of it.
bool isComment(std::string_view low) {
  return isAny(low, {"bizarrely",  "ironically",     "interestingly", "surprisingly", "remarkably",
                     "sadly",      "unfortunately",  "tragically",    "fortunately",  "luckily",
                     "curiously",  "notably",        "significantly", "importantly",  "amazingly",
                     "incredibly", "unsurprisingly", "strikingly",    "crucially",    "oddly",
                     "strangely",  "technically",    "basically",     "essentially"});
}

// "Then" of "Then the strike began", not of "Then-mayor Ann Lee" or "Thus far"; "Now" of "Now
// thirty workers have come", not of "Now that they have come".
bool opensWithConnective(const std::vector<Piece>& pieces) {
  if (pieces.size() < 3) return false;
  const std::string first = lowered(pieces[0].text), next = lowered(pieces[1].text);
  if (first == "now") return !isAny(next, {"that", "in", "on", "at", "-"});
  // "overall demand", "further talks"
  if (isAny(first, {"finally", "overall", "further"})) return next == ",";
  if (isComment(first)) return next == ",";
  return isConnective(first) && !isAny(next, {"far", "-"});
}

// "On the second test though, girls did better", "He was, though, acquitted"; not "rich though he
// was" or "even though".
bool isLoneThough(const std::vector<Piece>& pieces, std::size_t at) {
  return lowered(pieces[at].text) == "though" && pieces[at + 1].text == "," &&
         lowered(pieces[at - 1].text) != "even";
}

// "Lee later said", "was later sold": behind what was told before; not "two days later", "later in
// May".
bool isLone(const language::Tree& tree, std::size_t adverb) {
  if (adverb == 0 || adverb + 1 >= tree.words.size()) return false;
  const language::Word& next = tree.words[adverb + 1];
  const language::Word& before = tree.words[adverb - 1];
  return tree.words[adverb].relation == "advmod" && next.upos == "VERB" &&
         isAny(next.xpos, {"VBD", "VBN"}) && tree.words[adverb].head == adverb + 1 &&
         (before.upos == "AUX" || isAny(before.upos, {"PROPN", "NOUN", "PRON"})) &&
         !isAny(before.lemma, {"year", "month", "week", "day", "hour", "minute", "decade"});
}

// "… was also sold", "… had previously been sold", "… was then sold": inside a sentence, but not in
// "a previously unknown work".
bool ties(const std::vector<Piece>& pieces, std::size_t at, const language::Tree* tree) {
  const Piece& piece = pieces[at];
  const std::string low = lowered(piece.text);
  if (isLoneThough(pieces, at)) return true;
  if (isAny(low, {"also", "however", "meanwhile", "nevertheless", "nonetheless", "therefore",
                  "consequently", "subsequently", "furthermore", "moreover", "additionally",
                  "eventually"}))
    return true;
  if (!tree || piece.word == noWord) return false;
  const language::Word& word = tree->words[piece.word];
  if (isAny(low, {"later", "earlier"})) return isLone(*tree, piece.word);
  if (!isAny(low, {"previously", "then"})) return false;
  if (word.upos != "ADV" || word.head == language::kRoot) return false;
  const language::Word& verb = tree->words[word.head];
  const bool helped = piece.word > 0 && tree->words[piece.word - 1].upos == "AUX" &&
                      tree->words[piece.word - 1].xpos != "MD";  // "would then be sold"
  return helped && isAny(verb.upos, {"VERB", "AUX"}) && verb.relation != "amod";
}

// "… was sold as well", "… was sold, too": beside what is told before.
void dropTooAtEnd(std::vector<Piece>& pieces) {
  const auto low = [&](std::size_t fromEnd) {
    return lowered(pieces[pieces.size() - fromEnd].text);
  };
  constexpr std::size_t fewest = 5;
  if (pieces.size() < fewest) return;
  std::size_t count = 0;
  if (low(1) == "too") count = 1;
  if (low(1) == "well" && low(2) == "as") count = 2;
  if (count == 0 || isAny(low(count + 1), {"not", "all", "far", "any", "much", "just"})) return;
  pieces.resize(pieces.size() - count);
  if (pieces.back().text == ",") pieces.pop_back();
}

// "The wreck of the ship, was found by divers": no comma stands between a subject and its verb.
void dropCommaBehindSubject(std::vector<Piece>& pieces, const language::Tree* tree) {
  if (!tree) return;
  for (std::size_t i = 1; i + 1 < pieces.size(); ++i) {
    if (pieces[i].text != ",") continue;
    const bool other = std::any_of(
        pieces.begin(), pieces.begin() + static_cast<std::ptrdiff_t>(i), [](const Piece& piece) {
          return isAny(piece.text, {",", "–", "—", ";", ":", "(", "\"", "“"});
        });
    const std::size_t verb = pieces[i + 1].word;
    if (other || verb == noWord || !isFiniteTag(tree->words[verb].xpos)) return;
    const std::size_t predicate =
        tree->words[verb].upos == "AUX" && tree->words[verb].head != language::kRoot
            ? tree->words[verb].head
            : verb;
    const std::size_t subject = language::dependent(*tree, predicate, "nsubj");
    if (subject == language::kRoot || !tree->words[subject].vouched) return;
    const std::vector<std::size_t> words = language::subtree(*tree, subject);
    if (pieces.front().word != words.front() || pieces[i - 1].word > words.back() + 1) return;
    pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(i));
    return;
  }
}

// "Back in 2008, Ann Lee won ten states."
void dropBack(std::vector<Piece>& pieces) {
  if (pieces.size() < 3 || lowered(pieces[0].text) != "back" ||
      !isAny(lowered(pieces[1].text), {"in", "on"}))
    return;
  const std::string& when = pieces[2].text;
  if (hasDigit(when) || lexicon::isMonth(lowered(when))) pieces.erase(pieces.begin());
}

void dropConnectives(std::vector<Piece>& pieces, const language::Tree* tree) {
  dropBack(pieces);
  while (opensWithConnective(pieces)) {
    pieces.erase(pieces.begin());
    if (pieces[0].text == ",") pieces.erase(pieces.begin());
  }
  for (std::size_t i = 1; i + 1 < pieces.size(); ++i) {
    if (!ties(pieces, i, tree)) continue;
    if (isAny(lowered(pieces[i - 1].text), {"but", "and"})) continue;  // "not only … but also"
    const bool commas = pieces[i - 1].text == "," && pieces[i + 1].text == ",";
    const auto at = pieces.begin() + static_cast<std::ptrdiff_t>(i);
    if (commas)
      pieces.erase(at - 1, at + 2);
    else
      pieces.erase(at);
    --i;
  }
}

// "Officials told Reuters, that …": no comma stands there.
void dropCommaBeforeThat(std::vector<Piece>& pieces) {
  const auto says = [&](std::size_t i) {
    return i < pieces.size() &&
           (lowered(pieces[i].text) == "told" || lexicon::isSayingVerb(lowered(pieces[i].text)));
  };
  for (std::size_t i = 1; i + 1 < pieces.size(); ++i)
    if (pieces[i].text == "," && lowered(pieces[i + 1].text) == "that" &&
        (says(i - 1) || (i > 1 && says(i - 2)))) {
      pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(i));
      return;
    }
}

// "Ann Lee added that …": to what stood before it.
void tellAddedAsSaid(std::vector<Piece>& pieces) {
  for (std::size_t i = 1; i + 1 < pieces.size(); ++i)
    if (pieces[i].text == "added" && lowered(pieces[i + 1].text) == "that") {
      pieces[i].text = "said";
      return;
    }
}

// "The union, by contrast, welcomed it".
void dropContrasts(std::vector<Piece>& pieces) {
  for (std::size_t i = 1; i + 3 < pieces.size(); ++i)
    if (isAny(lowered(pieces[i + 1].text),
              {"contrast", "comparison", "example", "instance", "addition", "turn"}) &&
        isAny(lowered(pieces[i].text), {"by", "in", "for"}) && pieces[i - 1].text == "," &&
        pieces[i + 2].text == ",") {
      const auto at = pieces.begin() + static_cast<std::ptrdiff_t>(i);
      pieces.erase(at - 1, at + 3);
      return;
    }
}

// "In March 2026 , Oslo": no space stands before a stop.
void closeUpStops(std::vector<Piece>& pieces) {
  for (Piece& piece : pieces)
    if (isAny(piece.text, {",", ";", "."})) piece.spaceBefore = false;
}

// "NZ $ 26 million" is "NZ$26 million".
void closeUpCurrencies(std::vector<Piece>& pieces) {
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    const std::string& sign = pieces[i].text;
    if (!sign.ends_with('$') && !sign.ends_with("€") && !sign.ends_with("£")) continue;
    if (hasDigit(pieces[i + 1].text.substr(0, 1))) pieces[i + 1].spaceBefore = false;
    if (i > 0 && sign == "$" && isAny(pieces[i - 1].text, {"US", "NZ", "HK", "AU", "CA", "A", "C"}))
      pieces[i].spaceBefore = false;
  }
}

// "met them to to ask": a slip of the pen.
void dropRepeated(std::vector<Piece>& pieces) {
  for (std::size_t i = 1; i < pieces.size();) {
    const bool same = pieces[i].text == pieces[i - 1].text &&
                      isAny(pieces[i].text, {"to", "the", "a", "an", "of", "in", "for", "at", "and",
                                             "with", "by", "from"});
    if (same)
      pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(i));
    else
      ++i;
  }
}

// Brackets that are no part of a name, and between angles the signs of shares: Xerox Corp <XRX>.
void dropBrackets(std::vector<Piece>& pieces, std::string_view opening, std::string_view closing,
                  const language::Tree* tree) {
  const auto next = [&](std::size_t from, std::string_view text) {
    while (from < pieces.size() && pieces[from].text != text) ++from;
    return from;
  };
  for (std::size_t open = next(0, opening); open < pieces.size(); open = next(open, opening)) {
    const std::size_t close = next(open, closing);
    if (close == pieces.size()) return;
    if (tree && pieces[open].word != noWord && asides::isInName(*tree, pieces[open].word)) {
      open = close;
      continue;
    }
    pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(open),
                 pieces.begin() + static_cast<std::ptrdiff_t>(close + 1));
  }
}

}  // namespace

void dropClutter(std::vector<Piece>& pieces, const language::Tree* tree) {
  dropBrackets(pieces, "(", ")", tree);
  dropBrackets(pieces, "<", ">", tree);
  dropRepeated(pieces);
  closeUpCurrencies(pieces);
  closeUpStops(pieces);
  dropConnectives(pieces, tree);
  dropTooAtEnd(pieces);
  tellAddedAsSaid(pieces);
  dropContrasts(pieces);
  dropCommaBeforeThat(pieces);
  dropCommaBehindSubject(pieces, tree);
}

}  // namespace questions
