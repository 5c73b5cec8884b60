#include "questions/document/alone.h"

#include <algorithm>
#include <iterator>

#include "questions/document/callings.h"
#include "questions/document/finite.h"
#include "questions/document/leaves_open.h"
#include "questions/document/name_lists.h"
#include "questions/document/pointing_back.h"
#include "questions/document/slips.h"
#include "questions/document/ties.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/review/checks.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t fewestWords = 4;   // a question about them has more
constexpr std::size_t mostWords = 28;    // a gap takes some of them away
constexpr std::size_t mostQuoting = 32;  // of which most are somebody's words

using Flaw = std::optional<std::string>;

// Which pieces stand between quotation marks.
std::vector<bool> quotedPieces(const Statement& statement) {
  std::vector<bool> quoted;
  bool open = false;
  for (const Piece& piece : statement.pieces) {
    if (piece.text == "“" || (piece.text == "\"" && !open))
      open = true;
    else if (piece.text == "”" || piece.text == "\"")
      open = false;
    quoted.push_back(open);
  }
  return quoted;
}

class Reader {
 public:
  Reader(const Statement& statement, const language::Tree* tree, std::string_view article)
      : statement_(statement), tree_(tree), article_(article), quoted_(quotedPieces(statement)) {}

  Flaw flaw() const {
    if (Flaw worded = wording()) return worded;
    if (opensWithoutHolder()) return "it does not say whose post it opens with";
    if (tree_)
      if (Flaw slip = slipIn(statement_, *tree_)) return slip;
    if (opensAside()) return "an aside of its subject has no end";
    if (losesLastDeed()) return "the last of the deeds that it lists is cut off";
    if (breaksOff()) return "it breaks off where its sentence goes on";
    if (onlyQuoted()) return "it is a quotation without its speaker";
    if (Flaw open = quotesOpen()) return open;
    for (std::size_t i = 0; i < statement_.pieces.size(); ++i) {
      if (quoted_[i]) continue;
      if (Flaw wrong = flawAt(i)) return wrong;
      if (Flaw back = pointsBackAt(statement_, tree_, article_, i)) return back;
      if (Flaw tie = tieAt(statement_, tree_, i)) return tie;
    }
    const bool named = std::any_of(statement_.pieces.begin(), statement_.pieces.end(),
                                   [&](const Piece& piece) { return isName(piece); });
    if (!named && statement_.lead.empty()) return "it names nobody and nothing";
    return std::nullopt;
  }

  Flaw pointsBack() const {
    if (Flaw worded = checked({reviewing::unboundPronoun, reviewing::speakerlessPerson}))
      return worded;
    for (std::size_t i = 0; i < statement_.pieces.size(); ++i)
      if (!quoted_[i])
        if (Flaw back = pointsBackAt(statement_, tree_, article_, i)) return back;
    return std::nullopt;
  }

 private:
  using Refuse = reviewing::Verdict (*)(const ReviewContext&);

  Flaw checked(std::initializer_list<Refuse> checks) const {
    Item item;
    item.stem = stemOf(statement_, statement_.pieces);
    item.kind = "true_false";
    const Pack pack;
    const ReviewContext context{item, pack};
    for (const Refuse check : checks)
      if (Flaw reason = check(context)) return reason;
    return std::nullopt;
  }

  static std::string lastWordOf(const std::string& text) {
    return text.substr(text.rfind(' ') + 1);
  }

  // The checks that every stem must pass.
  Flaw wording() const {
    if (Flaw reason =
            checked({reviewing::unboundPronoun, reviewing::speakerlessPerson, reviewing::looseTime,
                     reviewing::stemPunctuation, reviewing::stemGrammar}))
      return reason;
    const std::size_t count = wordCount(written(statement_.pieces)) - spared();
    if (count < fewestWords) return "it is too short";
    if (count > (quotesMost() ? mostQuoting : mostWords))
      return "it has " + std::to_string(count) + " words";
    return std::nullopt;
  }

  bool quotesMost() const {
    return 2 * static_cast<std::size_t>(std::count(quoted_.begin(), quoted_.end(), true)) >
           quoted_.size();
  }

  // Of a list, one member is asked for and told; and "Friday" is read as fast as "3 May 2024".
  std::size_t spared() const {
    std::size_t words = 0;
    for (const Piece& piece : statement_.pieces)
      if (piece.word != noWord && hasDigit(piece.text) && lexicon::isYear(lastWordOf(piece.text)))
        words += wordCount(piece.text) - 1;
    if (tree_)
      for (const NameList& list : nameListsIn(statement_, *tree_)) {
        const Slot rest{list.members.front().end, list.pieces.end};
        words += wordCount(slotText(statement_, rest));
      }
    return words;
  }

  // "Co-founder of Acme met Ann Lee": a part of the subject was lost.
  bool opensWithoutHolder() const {
    constexpr std::string_view joins[] = {"of", "at", "for", "from", "with"};
    return statement_.pieces.size() > 1 && isCalling(lowered(statement_.pieces[0].text)) &&
           std::find(std::begin(joins), std::end(joins), lowered(statement_.pieces[1].text)) !=
               std::end(joins);
  }

  // "The quake, first put at 8.9 was a strong one": the second comma is missing.
  bool opensAside() const {
    const Slot subject = statement_.subject;
    if (!tree_ || subject.end == 0 || subject.end >= statement_.pieces.size()) return false;
    std::size_t commas = 0, at = 0;
    for (std::size_t i = subject.begin; i < subject.end; ++i) {
      if (isAny(lowAt(statement_, i), {"and", "or", "&", "“", "\"", "(", "–", "—"})) return false;
      if (statement_.pieces[i].text == ",") ++commas, at = i;
    }
    const language::Word* verb = wordAt(subject.end);
    if (commas != 1 || at + 2 >= subject.end || !verb) return false;
    const language::Word* opener = wordAt(at + 1);
    return isFiniteTag(verb->xpos) && opener &&
           (isAny(lowAt(statement_, at + 1), {"a", "an", "the", "who", "which"}) ||
            isAny(opener->xpos, {"VBN", "VBG", "RB"}));
  }

  // "… after Mount Etna [, a volcano, threw up ash]": the name was the subject of what was cut off.
  bool breaksOff() const {
    if (!tree_ || statement_.pieces.empty() || statement_.pieces.back().word == noWord)
      return false;
    const std::size_t behind = statement_.pieces.back().word + 1;
    if (behind >= tree_->words.size() || tree_->words[behind].form != ",") return false;
    for (std::size_t i = statement_.pieces.size(); i-- > 1;) {
      const Piece& piece = statement_.pieces[i];
      const std::string low = lowered(piece.text);
      if (low == "after" || low == "before" || low == "since" || low == "until" || low == "as")
        return i + 1 < statement_.pieces.size();
      const bool named = startsUpper(piece.text) && !lexicon::isMonth(low) && !hasDigit(low);
      if (!named && low != "the") return false;
    }
    return false;
  }

  // Neither "he said" nor "according to him" stands outside the marks.
  bool onlyQuoted() const {
    if (quoted_.empty() || !quoted_.front()) return false;
    for (std::size_t i = 0; i < quoted_.size(); ++i) {
      const std::string low = lowAt(statement_, i);
      if (!quoted_[i] && (lexicon::isSayingVerb(low) || low == "according")) return false;
    }
    return true;
  }

  // "They were offered it in January," he said: of what was spoken is told before.
  Flaw quotesOpen() const {
    constexpr std::size_t fewest = 5;  // less is a term: “coalition of the willing”
    std::vector<Piece> said;
    for (std::size_t i = 0; i <= statement_.pieces.size(); ++i) {
      if (i < statement_.pieces.size() && quoted_[i]) {
        if (!isAny(statement_.pieces[i].text, {"“", "\""})) said.push_back(statement_.pieces[i]);
        continue;
      }
      if (said.size() >= fewest && leavesOpen(written(said))) return "what is quoted points back";
      said.clear();
    }
    return std::nullopt;
  }

  Flaw flawAt(std::size_t i) const {
    const std::string low = lowAt(statement_, i);
    const std::string& text = statement_.pieces[i].text;
    if (low == "-" && statement_.pieces[i].spaceBefore) return "a dash sets a part of it apart";
    if (isAny(low, {"–", "—"}) && statement_.pieces[i].spaceBefore && !tellsAfter(i) &&
        i + 6 > statement_.pieces.size())
      return "it breaks off behind a dash";
    if (low == ";" && !tellsAfter(i)) return "it breaks off behind a semicolon";
    const bool gap = text.ends_with("…") || text.ends_with("...");
    if (gap && !text.starts_with("“"))  // of a quotation that was gathered, all is marked
      return "words are left out of it";
    if (low == "who" && isAny(lowAt(statement_, i + 1), {"has", "have", "had"}) &&
        lowAt(statement_, i + 2) == "lived")
      return "it tells how long somebody has lived somewhere";
    if (isCondition(i)) return "it depends on a condition";
    if (joinsWhatIsLeftOut(i)) return "what stands beside \"and\" is left out";
    if (partsSubject(i)) return "a comma parts its subject from its verb";
    if (low == "according" && i > 0 && lowAt(statement_, i - 1) != "," && hasCommaBehind(i))
      return "a comma stands on one side only of whose word it is";
    if (i > 0 && isAny(text, {"In", "The", "On", "At", "For", "From", "A", "An"}) && !inName(i) &&
        !opensName(i))
      return "two sentences run into one another";
    return std::nullopt;
  }

  // "The ship in its long life, carried 40 boats": no second comma stands before it.
  bool partsSubject(std::size_t i) const {
    const language::Word* verb = i + 1 < statement_.pieces.size() ? wordAt(i + 1) : nullptr;
    if (statement_.pieces[i].text != "," || !verb || statement_.subject.end == 0 ||
        i < statement_.subject.end || statement_.pieces[i + 1].word != statement_.predicate ||
        !isFiniteTag(verb->xpos))
      return false;
    return std::none_of(statement_.pieces.begin(),
                        statement_.pieces.begin() + static_cast<std::ptrdiff_t>(i),
                        [](const Piece& piece) {
                          return isAny(piece.text, {",", "–", "—", "“", "”", "\"", ";"});
                        });
  }

  // "Lund[, a sailor] and one of Acme's founders, came", "led by [Berg's 18 points and] 12".
  bool joinsWhatIsLeftOut(std::size_t i) const {
    if (i == 0) return false;
    const text::Range before = statement_.pieces[i - 1].source, here = statement_.pieces[i].source;
    if (before.end == 0 || here.begin <= before.end || here.begin > article_.size()) return false;
    const std::string_view gap = text::slice(article_, {before.end, here.begin});
    if (lowAt(statement_, i) == "and") return gap.starts_with(",") && i < statement_.subject.end;
    const language::Word* word = wordAt(i);
    return gap.ends_with(" and ") && word && isAny(word->upos, {"NOUN", "PROPN", "NUM"}) &&
           statement_.pieces[i - 1].text != ",";
  }

  // Not "as if"; nor what somebody asked, nor what awaits a convict, of which all is told.
  bool isCondition(std::size_t i) const {
    const std::string low = lowAt(statement_, i);
    if (low == "unless") return true;
    if (!isAny(low, {"if", "whether"}) || (i > 0 && lowAt(statement_, i - 1) == "as")) return false;
    if (low == "if" && isAny(lowAt(statement_, i + 1), {"convicted", "found"})) return false;
    const language::Word* mark = wordAt(i);
    if (!mark || mark->head == language::kRoot) return true;
    if (isAny(lowAt(statement_, i - 1), {"and", "or", ","})) return true;
    std::size_t main = tree_->words[mark->head].head;  // "asked if they could come"
    if (main != language::kRoot && tree_->words[main].relation == "xcomp")
      main = tree_->words[main].head;  // "promised to pay if they come"
    if (main == language::kRoot) main = statement_.predicate;
    return main == noWord || !leavesIf(tree_->words[main].lemma) ||
           tree_->words[main].range.begin > mark->range.begin;
  }

  // What is asked, promised or allowed is so, whether the rest comes true or not.
  static bool leavesIf(std::string_view lemma) {
    return isAny(lemma, {"ask", "wonder", "promise", "pledge", "vow", "threaten", "allow", "permit",
                         "require"});
  }

  // "told The Lund Gazette", "starred in Get On Up": though nothing was sure that it is a name.
  bool opensName(std::size_t i) const {
    const std::string& next = i + 1 < statement_.pieces.size() ? statement_.pieces[i + 1].text : "";
    const std::string low = lowered(next);
    if (!startsUpper(next) || lexicon::isMonth(low) || lexicon::isWeekday(low)) return false;
    return statement_.pieces[i].text == "The" || startsUpper(statement_.pieces[i - 1].text);
  }

  // "The fire burnt a mill, killed a cow [and destroyed two barns]": no "and" is left.
  bool losesLastDeed() const {
    const std::size_t end = statement_.pieces.empty() ? noWord : statement_.pieces.back().word;
    if (!tree_ || end == noWord || statement_.predicate == noWord) return false;
    const auto isDeed = [&](std::size_t word) {
      return word < tree_->words.size() &&
             isAny(tree_->words[word].xpos, {"VBD", "VBN", "VB", "VBZ", "VBP"});
    };
    bool lists = false;
    for (std::size_t i = 1; i + 1 < statement_.pieces.size(); ++i) {
      if (isAny(lowAt(statement_, i), {"and", "or", "but", "which", "who"})) lists = false;
      const std::size_t next = statement_.pieces[i + 1].word;
      lists = lists ||
              (statement_.pieces[i].text == "," && next != noWord && next > statement_.predicate &&
               isDeed(next) && tree_->words[next].relation != "acl");
    }
    for (std::size_t word = end + 1; lists && word + 1 < tree_->words.size(); ++word)
      if (isAny(tree_->words[word].form, {"and", "or"}) && isDeed(word + 1)) return true;
    return false;
  }

  bool hasCommaBehind(std::size_t i) const {
    return std::any_of(statement_.pieces.begin() + static_cast<std::ptrdiff_t>(i),
                       statement_.pieces.end(),
                       [](const Piece& piece) { return piece.text == ","; });
  }

  bool tellsAfter(std::size_t i) const {
    for (std::size_t j = i + 1; j < statement_.pieces.size(); ++j)
      if (const language::Word* word = wordAt(j); !word || isFiniteTag(word->xpos)) return true;
    return false;
  }

  const language::Word* wordAt(std::size_t i) const {
    const std::size_t word = statement_.pieces[i].word;
    return tree_ && word != noWord ? &tree_->words[word] : nullptr;
  }

  bool inName(std::size_t i) const {
    const std::size_t word = statement_.pieces[i].word;
    return tree_ && word != noWord && language::nameAt(*tree_, word);
  }

  bool isName(const Piece& piece) const {
    const bool put = piece.text.find(' ') != std::string::npos;
    if (put || !tree_ || piece.word == noWord) return startsUpper(piece.text);
    return tree_->words[piece.word].upos == "PROPN" && startsUpper(piece.text);
  }

  const Statement& statement_;
  const language::Tree* tree_;
  std::string_view article_;
  std::vector<bool> quoted_;
};

}  // namespace

std::optional<std::string> flawOf(const Statement& statement, const language::Tree* tree,
                                  std::string_view article) {
  return Reader(statement, tree, article).flaw();
}

std::optional<std::string> pointsBack(const Statement& statement, const language::Tree* tree,
                                      std::string_view article) {
  return Reader(statement, tree, article).pointsBack();
}

}  // namespace questions
