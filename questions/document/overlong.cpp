#include "questions/document/overlong.h"

#include <algorithm>

#include "questions/document/finite.h"
#include "questions/document/tree_words.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::overlong {
namespace {

using language::Tree;
using tree_words::base;
using tree_words::low;
using Words = std::vector<std::size_t>;

constexpr std::size_t fewestWords = 8;  // less says too little
constexpr float sureArc = 0.5f;         // of an apposition

class Reader {
 public:
  Reader(const Tree& tree, const Words& words, std::size_t predicate)
      : tree_(tree), words_(words), predicate_(predicate) {}

  Words endOf(std::size_t most) const {
    for (std::size_t i = words_.size(); i-- > 1 && words_[i] > predicate_;) {
      if (!opensSpare(i) || !isWhole(i)) continue;
      const bool comma = tree_.words[words_[i - 1]].form == ",";
      const auto cut = words_.begin() + static_cast<std::ptrdiff_t>(comma ? i - 1 : i);
      const std::size_t left = wordCountOf(tree_, {words_.begin(), cut});
      if (left < fewestWords) return {};
      if (left <= most) return {cut, words_.end()};
    }
    return {};
  }

 private:
  std::string at(std::size_t i) const { return i < words_.size() ? low(tree_, words_[i]) : ""; }

  bool opensSpare(std::size_t i) const {
    if (opensMore(i) || opensRemark(i) || opensAttempt(i) || opensTail(i)) return true;
    if (opensSecondVerb(i)) return !isOfAll(i);
    return (opensRelative(i) || opensTime(i) || opensPurpose(i) || opensExamples(i)) &&
           !isOfAll(i) && !isMeasured(i);
  }

  // "… Oslo [, which was closed]", "… ten shops [, most of which closed]", "… Lund [, a town that
  // has grown]": more about what was told, whatever is said of it.
  bool opensMore(std::size_t i) const {
    if (tree_.words[words_[i - 1]].form != ",") return false;
    for (std::size_t j = i; j < words_.size() && j < i + 4; ++j)
      if (isAny(tree_.words[words_[j]].xpos, {"WDT", "WP", "WP$"}))
        return (j == i || isAny(at(j - 1), {"of", "in", "at", "to", "for", "with", "from"})) &&
               tellsBehind(j) && !goesOn(j);
    return opensApposition(i);
  }

  // "… [, seven days ahead of the deadline]", "… [, something that only ships could do]", "… [, one
  // of two firms in Lund]", "… [, called Lund Air]": from the last comma to the end.
  bool opensTail(std::size_t i) const {
    if (tree_.words[words_[i - 1]].form != "," || isOfAll(i)) return false;
    for (std::size_t j = i; j < words_.size(); ++j)
      if (tree_.words[words_[j]].form == ",") return false;
    const bool number = tree_.words[words_[i]].upos == "NUM";
    const bool span = number &&
                      isAny(at(i + 1), {"minutes", "hours", "days", "weeks", "months", "years"}) &&
                      isAny(at(i + 2), {"ahead", "after", "before", "earlier"});
    const bool share =
        at(i) == "at" && i + 2 < words_.size() && isAny(at(i + 2), {"percent", "%", "per"});
    return span || share || at(i) == "something" || (number && at(i + 1) == "of") ||
           isAny(at(i), {"called", "named", "nicknamed", "dubbed", "titled"}) ||
           (at(i) == "rather" && at(i + 1) == "than") ||
           (at(i) == "in" && at(i + 1) == "the" && isAny(at(i + 2), {"hope", "hopes"}));
  }

  // "… by 2030 – just short of the target": what stands behind the only dash, to the end.
  bool opensRemark(std::size_t i) const {
    if (!isDash(i - 1) ||
        isAny(at(i), {"but", "and", "or", "not", "except", "only", "though", "although", "pending",
                      "until", "provided", "subject", "when", "where"}))
      return false;
    for (std::size_t j = 0; j < words_.size(); ++j)
      if (j + 1 != i && isDash(j)) return false;
    return true;
  }

  bool isDash(std::size_t i) const {
    const std::string& form = tree_.words[words_[i]].form;
    return isAny(form, {"–", "—"}) ||
           (form == "-" && words_[i] > 0 && tree_.words[words_[i] - 1].spaceAfter);
  }

  // "agreed new rules [in an attempt to save the forests]": what for, where something was done.
  bool opensAttempt(std::size_t i) const {
    return at(i) == "in" && isAny(at(i + 1), {"a", "an"}) &&
           isAny(at(i + 2), {"attempt", "bid", "effort", "move"}) && at(i + 3) == "to" &&
           isPastEvent() && !isOfAll(i);
  }

  // "people, who came in May, are many": behind it the clause goes on.
  bool goesOn(std::size_t i) const {
    for (std::size_t j = i + 1; j < words_.size(); ++j)
      if (tree_.words[words_[j - 1]].form == "," && isFiniteTag(tree_.words[words_[j]].xpos))
        return true;
    return false;
  }

  bool opensApposition(std::size_t i) const {
    if (!isAny(at(i), {"a", "an"})) return false;
    return std::any_of(
        words_.begin() + static_cast<std::ptrdiff_t>(i), words_.end(), [&](std::size_t word) {
          const language::Word& noun = tree_.words[word];
          if (base(tree_, word) != "appos" || noun.head >= words_[i] || noun.confidence < sureArc)
            return false;
          const Words below = language::subtree(tree_, word);
          return below.front() + 1 >= words_[i] && below.back() >= words_.back();
        });
  }

  // "… [, and received a medal]", "… and displaced others": of the same subject or its own.
  bool opensSecondVerb(std::size_t i) const {
    if (!isAny(at(i), {"and", "but"}) || holdsBefore(i, {"both", "either", "only", "between"}))
      return false;
    for (std::size_t j = i + 1; j < words_.size(); ++j) {
      const std::size_t verb = words_[j];
      if (base(tree_, verb) != "conj" || !tree_words::isClause(tree_, verb)) continue;
      const std::size_t head = tree_.words[verb].head;
      return head < words_[i] && isToldAs(verb, head) && tree_words::isClause(tree_, head) &&
             language::subtree(tree_, verb).front() + 1 >= words_[i] && !endsRow(verb, head);
    }
    return false;
  }

  // "She came, saw [and left]": the last of three.
  bool endsRow(std::size_t verb, std::size_t head) const {
    for (std::size_t word = head + 1; word < verb; ++word)
      if (tree_.words[word].head == head && base(tree_, word) == "conj" &&
          language::dependent(tree_, word, "cc") == language::kRoot)
        return true;
    return false;
  }

  // Both verbs are finite, or the second shares the auxiliary of the first.
  bool isToldAs(std::size_t verb, std::size_t first) const {
    return isFinite(tree_, verb) || tree_.words[verb].xpos == tree_.words[first].xpos;
  }

  // "a doctor [who saw it]", "shops [, which were closed]": of something that was not told before.
  bool opensRelative(std::size_t i) const {
    if (!isAny(tree_.words[words_[i]].xpos, {"WDT", "WP", "WP$"}) || !tellsBehind(i) || goesOn(i))
      return false;
    if (tree_.words[words_[i - 1]].form == ",") return true;
    for (std::size_t j = i; j < words_.size(); ++j)
      if (tree_.words[words_[j]].relation == "acl:relcl")
        return tree_.words[words_[j]].head < words_[i] && isNew(tree_.words[words_[j]].head);
    return false;
  }

  // "the May 2022 flood": its day tells it apart.
  bool isDated(std::size_t noun) const {
    const Words words = language::subtree(tree_, noun);
    return std::any_of(words.begin(), words.end(), [&](std::size_t word) {
      return word < noun &&
             (lexicon::isMonth(low(tree_, word)) || lexicon::isYear(tree_.words[word].form));
    });
  }

  // "a doctor", "shops": neither "the doctor" nor "two shops", which less tells apart.
  bool isNew(std::size_t noun) const {
    if (tree_.words[noun].upos != "NOUN") return false;
    if (isDated(noun)) return true;
    bool article = base(tree_, noun) == "conj" && tree_.words[noun].head < noun &&
                   tree_words::hasChild(tree_, tree_.words[noun].head, "det", {"a", "an"});
    for (const std::size_t child : language::dependents(tree_, noun)) {
      const std::string_view relation = base(tree_, child);
      if (relation == "nummod" || relation == "cop" || relation == "nsubj" ||
          tree_.words[child].relation == "nmod:poss")
        return false;
      if (relation == "det" && !isAny(low(tree_, child), {"a", "an"})) return false;
      article = article || relation == "det";
    }
    return article || tree_.words[noun].xpos == "NNS";
  }

  // "… [until they were sold]", "… [when the bridge fell]": of what happened once.
  bool opensTime(std::size_t i) const {
    return isAny(at(i), {"until", "when", "where", "as", "because", "while", "although", "though",
                         "after", "before"}) &&
           !isAny(at(i + 1), {"if", "though", "well", "much", "many"}) && tellsBehind(i) &&
           isPastEvent() && !isAskedFor(i) && at(i - 1) != "as";
  }

  // "raised $10,000 [to help farmers]": what for, where the verb has its object.
  bool opensPurpose(std::size_t i) const {
    if (at(i) != "to" || tree_.words[words_[i]].xpos != "TO" || i + 1 >= words_.size())
      return false;
    const std::size_t verb = tree_.words[words_[i]].head;
    if (verb == language::kRoot || verb < words_[i] || base(tree_, verb) != "advcl") return false;
    const std::size_t head = tree_.words[verb].head;
    if (head != language::kRoot && tree_.words[head].lemma == "vote") return false;  // on what
    const std::size_t object =
        head == language::kRoot ? language::kRoot : language::dependent(tree_, head, "obj");
    return object > head && object < words_[i] && !holdsCommaBefore(i);
  }

  bool holdsCommaBefore(std::size_t i) const {
    return std::any_of(
        words_.begin(), words_.begin() + static_cast<std::ptrdiff_t>(i),
        [&](std::size_t word) { return word > predicate_ && tree_.words[word].form == ","; });
  }

  bool opensExamples(std::size_t i) const {
    return at(i) == "including" || (at(i) == "such" && at(i + 1) == "as");
  }

  // "two days before …", "shortly after …"
  bool isAskedFor(std::size_t i) const {
    const std::string before = at(i - 1);
    return tree_.words[words_[i - 1]].upos == "ADV" ||
           isAny(before, {"day", "days", "week", "weeks", "month", "months", "year", "years",
                          "hours", "hour", "minutes", "time", "moment", "point", "case", "way"});
  }

  // What happened once, and not what was so only then.
  bool isPastEvent() const {
    const std::vector<std::size_t> helpers = auxiliaries(tree_, predicate_);
    const std::size_t verb = helpers.empty() ? predicate_ : helpers.front();
    return tree_.words[verb].xpos == "VBD" && isEvent(tree_, predicate_);
  }

  bool tellsBehind(std::size_t i) const {
    return std::any_of(words_.begin() + static_cast<std::ptrdiff_t>(i), words_.end(),
                       [&](std::size_t word) { return isFiniteTag(tree_.words[word].xpos); });
  }

  bool holdsBefore(std::size_t i, std::initializer_list<std::string_view> forms) const {
    return std::any_of(words_.begin(), words_.begin() + static_cast<std::ptrdiff_t>(i),
                       [&](std::size_t word) { return isAny(low(tree_, word), forms); });
  }

  // A claim that is true of none or of all need not be true of less.
  bool isOfAll(std::size_t i) const {
    return std::any_of(
        words_.begin(), words_.begin() + static_cast<std::ptrdiff_t>(i), [&](std::size_t word) {
          return lexicon::isNegation(low(tree_, word)) || lexicon::isAbsolute(low(tree_, word));
        });
  }

  // "the first who …", "so many that …", "would fall when …": how much, or whether, is told behind.
  bool isMeasured(std::size_t i) const {
    for (std::size_t j = 0; j < i; ++j)
      if ((isAny(tree_.words[words_[j]].xpos, {"JJS", "RBS"}) && (j == 0 || at(j - 1) != "at")) ||
          isAny(at(j), {"such", "too", "enough", "would", "could"}) ||
          (at(j) == "so" && at(j + 1) != "far"))
        return true;
    return false;
  }

  // What is left needs nothing of it: neither a word, nor whose word it is, nor a condition.
  bool isWhole(std::size_t i) const {
    for (std::size_t j = i; j < words_.size(); ++j) {
      const std::string word = low(tree_, words_[j]);
      if ((isAny(word, {"if", "unless", "whether", "reportedly", "allegedly", "according"}) ||
           lexicon::isSayingVerb(word)) &&
          !(words_[i] < words_[j] && opensMore(i) && tree_words::isInRelative(tree_, words_[j])))
        return false;
    }
    return std::none_of(
        words_.begin(), words_.begin() + static_cast<std::ptrdiff_t>(i), [&](std::size_t word) {
          const std::size_t head = tree_.words[word].head;
          return head != language::kRoot && head >= words_[i] && tree_.words[word].upos != "PUNCT";
        });
  }

  const Tree& tree_;
  const Words& words_;
  const std::size_t predicate_;
};

}  // namespace

std::size_t wordCountOf(const Tree& tree, const Words& words) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool glued =
        i > 0 && words[i - 1] + 1 == words[i] && !tree.words[words[i - 1]].spaceAfter;
    if (!glued && tree.words[words[i]].upos != "PUNCT") ++count;
  }
  return count;
}

Words endOf(const Tree& tree, const Words& words, std::size_t predicate, std::size_t most) {
  return Reader(tree, words, predicate).endOf(most);
}

}  // namespace questions::overlong
