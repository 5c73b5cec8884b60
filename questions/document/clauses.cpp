#include "questions/document/clauses.h"

#include <algorithm>
#include <optional>

#include "questions/document/cutting.h"
#include "questions/document/finite.h"
#include "questions/document/lifting.h"
#include "questions/document/reported.h"
#include "questions/document/tolls.h"
#include "questions/document/tree_words.h"
#include "questions/document/trimming.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

using language::Tree;
using tree_words::base;
using tree_words::holds;
using tree_words::low;
using tree_words::subjectOf;
using trimming::isConditional;
using Words = std::vector<std::size_t>;

// A clause of more words than this is trimmed, and one behind its source more.
constexpr std::size_t mostWords = 22, fewestOfReported = 14;

// A source that makes it longer than this is told by its name alone.
constexpr std::size_t longest = 26;

// One that was said beside another, and is told alone, has no fewer.
constexpr std::size_t fewestLifted = 6;

// One with an aside in its midst is told only without it if it has more.
constexpr std::size_t mostWithAside = 14;

class Reader {
 public:
  explicit Reader(const Tree& tree) : tree_(tree), cutter_(tree) {}

  std::vector<Clause> clauses() {
    const std::size_t root = language::rootOf(tree_);
    if (root == language::kRoot || !isFinite(tree_, root) || isConditional(tree_, root)) return {};
    if (subjectOf(tree_, root) == language::kRoot || isApposed(root)) return {};
    std::vector<Clause> found;
    found.push_back(cutter_.told(root, false));
    found.push_back(cutter_.told(root, true));
    if (cutter_.leavesBare(subjectOf(tree_, root))) found[1].sure = false;
    found[0].single = found[0].words == found[1].words;
    const std::optional<Report> report = reportIn(tree_);
    if (found[0].single || (report && report->certain) || cutsQuotation(found[0], found[1]))
      found.pop_back();
    else if (found[1].sure && !report && holdsOtherHalf(found[0], found[1]))
      found.erase(found.begin());
    if (report) liftReported(*report, found);
    if (report && !doubted()) liftBehind(*report, found);
    if (!attributed() && !(report && report->certain)) liftClauses(tree_, found);
    for (Clause& clause : found) {
      if (clause.words.size() + clause.source.size() > longest)
        clause.source = nameOf(tree_, clause.source);
      trimming::trim(tree_, clause.words, clause.predicate, mostFor(clause));
    }
    if (found.size() > 1 && found[1].sure && found[0].words == found[1].words &&
        found[0].source == found[1].source)
      found.erase(found.begin());
    const std::size_t count = found.size();
    for (std::size_t i = 0; i < count; ++i) addShortened(found[i], found);
    if (isClumsy(found)) found.erase(found.begin());
    liftTolls(tree_, report || attributed() || isSaidAside(root), found);
    return found;
  }

 private:
  static std::size_t mostFor(const Clause& clause) {
    if (clause.source.empty()) return mostWords;
    const std::size_t before = clause.source.size() + 2;  // "According to"
    return std::max(fewestOfReported, mostWords - std::min(mostWords, before));
  }

  // "Norway beat Sweden, while Oslo won 2-1": what is told beside it has a subject of its own, and
  // is told by itself.
  bool holdsOtherHalf(const Clause& whole, const Clause& cut) const {
    const std::vector<std::size_t> children = language::dependents(tree_, whole.predicate);
    return std::any_of(children.begin(), children.end(), [&](std::size_t child) {
      return trimming::isOtherHalf(tree_, child) && holds(whole.words, child) &&
             !holds(cut.words, child);
    });
  }

  // "The first man tried since 2003, he said that …": the tagger takes "tried" for a deed of his.
  bool isApposed(std::size_t root) const {
    const std::size_t second = language::dependent(tree_, root, "parataxis");
    if (second == language::kRoot || second < root) return false;
    const std::size_t subject = subjectOf(tree_, second);
    return subject > 0 && subject < second && tree_.words[subject - 1].form == "," &&
           isAny(low(tree_, subject), {"he", "she", "they", "it"}) &&
           (!tree_words::speaks(tree_, second) ||
            language::dependent(tree_, second, "ccomp") != language::kRoot);
  }

  // A long sentence with an aside before its verb, or in its midst, that is told without it as
  // well.
  bool isClumsy(const std::vector<Clause>& found) const {
    if (found.size() < 2 || found[0].single || found[0].words.size() <= mostWithAside) return false;
    if (!found[1].sure || !found[1].source.empty() || found[1].predicate != found[0].predicate)
      return false;
    const std::size_t last = found[1].words.back();
    return std::any_of(found[0].words.begin(), found[0].words.end(), [&](std::size_t word) {
      return word < last && !holds(found[1].words, word) && tree_.words[word].upos == "VERB";
    });
  }

  void addShortened(Clause clause, std::vector<Clause>& found) const {
    for (Words& words : trimming::shortened(tree_, clause.words, clause.predicate)) {
      clause.words = std::move(words);
      const bool told = std::any_of(found.begin(), found.end(), [&](const Clause& other) {
        return other.words == clause.words && other.source == clause.source &&
               other.form == clause.form && other.owners == clause.owners;
      });
      if (!told) found.push_back(clause);
    }
  }

  // Whether the cut took words out of a quotation.
  bool cutsQuotation(const Clause& whole, const Clause& cut) const {
    bool open = false;
    for (std::size_t i = 0; i < tree_.words.size(); ++i) {
      const std::string& form = tree_.words[i].form;
      if (form == "“" || form == "``" || (form == "\"" && !open))
        open = true;
      else if (form == "”" || form == "\"")
        open = false;
      else if (open && holds(whole.words, i) && !holds(cut.words, i))
        return true;
    }
    return false;
  }

  // Whether the sentence rests on other people's words, whatever its tree says.
  bool attributed() const {
    for (std::size_t i = 0; i < tree_.words.size(); ++i)
      if (isAny(low(tree_, i), {"according", "reportedly", "allegedly"})) return true;
    return false;
  }

  // "…, officials said"
  bool isSaidAside(std::size_t root) const {
    const std::size_t aside = language::dependent(tree_, root, "parataxis");
    return aside != language::kRoot && tree_words::speaks(tree_, aside);
  }

  // Whether there is more in the sentence than its speaker vouches for, or his very words.
  bool doubted() const {
    for (std::size_t i = 0; i < tree_.words.size(); ++i)
      if (isAny(low(tree_, i),
                {"reportedly", "allegedly", "if", "unless", "“", "”", "\"", "``", "''"}))
        return true;
    return false;
  }

  // "Ann Lee said that Acme fell and that it was sold": the second as well.
  void liftBehind(const Report& report, std::vector<Clause>& found) const {
    if (!isFinite(tree_, report.said) || isConditional(tree_, report.said)) return;
    std::vector<Clause> lifted;
    liftBeside(tree_, report.said, lifted);
    for (Clause& clause : lifted) {
      const bool own =
          std::none_of(clause.words.begin(), clause.words.end(), [&](std::size_t word) {
            return holds(report.outside, word) || holds(report.source, word);
          });
      if (!clause.sure || !own || clause.words.size() < fewestLifted || pointsBack(clause.words))
        continue;
      tree_words::dropLeading(tree_, clause.words, {"that", "currently", "now", "also", ","});
      clause.source = report.source;
      found.push_back(std::move(clause));
    }
  }

  // "he left": of whom the words before it tell.
  bool pointsBack(const Words& words) const {
    return std::any_of(words.begin(), words.end(), [&](std::size_t word) {
      return isAny(tree_.words[word].xpos, {"PRP", "PRP$"}) && low(tree_, word) != "it";
    });
  }

  // What somebody said, with whose words it is.
  void liftReported(const Report& report, std::vector<Clause>& found) {
    if (!isFinite(tree_, report.said) || isConditional(tree_, report.said)) return;
    const std::size_t subject = subjectOf(tree_, report.said);
    if (subject == language::kRoot && !(report.certain && isHungOnSaying(report.said))) return;
    const bool expletive = subject != language::kRoot && base(tree_, subject) == "expl";
    const bool sure = subject != language::kRoot && cutter_.probable(report.said) &&
                      (expletive ? cutter_.probable(subject) : cutter_.isSubject(subject));
    if (!sure && !report.certain) return;
    Clause clause = cutter_.told(report.said, !report.certain);
    if (report.certain) clause.words = before(report.outside.front());
    std::erase_if(clause.words, [&](std::size_t word) { return holds(report.outside, word); });
    tree_words::dropLeading(tree_, clause.words, {","});
    const std::size_t mark = language::dependent(tree_, report.said, "mark");
    if (mark < report.said && low(tree_, mark) == "that")  // "said before that …"
      std::erase_if(clause.words, [&](std::size_t word) { return word <= mark; });
    if (!clause.words.empty() && base(tree_, clause.words.front()) == "mark")
      tree_words::dropLeading(tree_, clause.words, {"that", ","});
    if (clause.words.empty() || tree_.words[clause.words.front()].xpos.starts_with('W')) return;
    for (const std::size_t word : clause.words)
      if (isAny(tree_.words[word].form, {"“", "”", "\"", "``"}) ||
          (tree_.words[word].upos == "PRON" && lexicon::isFirstOrSecondPerson(low(tree_, word))))
        return;
    trimming::tidy(tree_, clause.words);
    clause.source = report.source;
    clause.sure = clause.sure || report.certain;
    found.push_back(clause);
  }

  // "The winner bought two shops, Acme said": the parsers take the winner for who said it.
  bool isHungOnSaying(std::size_t said) const {
    const std::size_t saying = tree_.words[said].head;
    const std::size_t subject =
        saying == language::kRoot ? saying : language::dependent(tree_, saying, "nsubj");
    return subject < said && said < saying && language::subtree(tree_, subject).front() == 0;
  }

  // Everything up to a word, without brackets and what ties the sentence to the one before it.
  Words before(std::size_t end) const {
    Words words;
    for (std::size_t i = 0; i < end; ++i) words.push_back(i);
    for (std::size_t i = 0; i < end; ++i)
      if (cutter_.always(i))
        for (const std::size_t below : language::subtree(tree_, i)) std::erase(words, below);
    for (const asides::Span& span : asides::bracketsIn(tree_))
      std::erase_if(words, [&](std::size_t word) { return span.holds(word); });
    return words;
  }

  const Tree& tree_;
  Cutter cutter_;
};

}  // namespace

std::vector<Clause> clausesOf(const Tree& tree) { return Reader(tree).clauses(); }

}  // namespace questions
