#include "questions/document/speakers.h"

#include <algorithm>

#include "questions/document/genders.h"
#include "questions/document/saying.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t mostBetween = 2;  // sentences from a name to the "he" that takes it up
constexpr std::size_t mostTold = 4;     // the same where they tell of nobody else

class Finder {
 public:
  Finder(const Quote& quote, const Document& document) : quote_(quote), document_(document) {}

  std::optional<text::Range> speaker() const {
    if (const std::optional<text::Range> after = namedAfter()) return after;
    if (const std::optional<text::Range> meant = meantAfter()) return meant;
    if (const std::optional<text::Range> before = toldBefore(lead())) return before;
    return goingOn();
  }

  // The quotation is taken for the verb.
  std::optional<text::Range> sayer() const {
    const text::Range sentence = document_.sentences[at(quote_.outer.begin)].range;
    const Stretch stretch(document_.text(), sentence.begin, quote_.outer.end);
    return stretch.size() == 0 ? std::nullopt : subjectOfVerb(stretch, stretch.size() - 1);
  }

 private:
  std::size_t at(std::size_t byte) const { return sentenceAt(document_, byte); }
  std::size_t here() const { return at(quote_.inner.end - 1); }

  // From the quotation to the end of its sentence or the next quotation.
  Stretch behind() const {
    const std::size_t end = document_.sentences[here()].range.end;
    const std::size_t mark = document_.text().find_first_of('"', quote_.outer.end);
    const std::size_t curly = document_.text().find("“", quote_.outer.end);
    return {document_.text(), quote_.outer.end, std::min({end, mark, curly})};
  }

  // From the beginning of the sentence, or from the quotation before in it, to the quotation.
  Stretch lead() const {
    std::size_t begin = document_.sentences[at(quote_.inner.begin)].range.begin;
    if (const std::optional<Quote> last = quoteBefore()) begin = std::max(begin, last->outer.end);
    return {document_.text(), begin, quote_.outer.begin};
  }

  std::optional<Quote> quoteBefore() const {
    const std::size_t paragraph = document_.sentences[at(quote_.inner.begin)].paragraph;
    std::optional<Quote> last;
    for (const Quote& quote :
         quotesIn(document_.text(), document_.article->paragraphs[paragraph].range))
      if (quote.outer.end <= quote_.outer.begin) last = quote;
    return last;
  }

  // Mentions of people that lie in the stretch, in the order of the text.
  std::vector<text::Range> mentionsIn(const Stretch& stretch) const {
    std::vector<text::Range> found;
    if (stretch.size() == 0) return found;
    const text::Range whole = {stretch.range(0).begin, stretch.range(stretch.size() - 1).end};
    for (const Person& person : document_.people)
      for (const text::Range& mention : person.mentions)
        if (whole.contains(mention)) found.push_back(mention);
    std::sort(found.begin(), found.end(),
              [](const text::Range& a, const text::Range& b) { return a.begin < b.begin; });
    return found;
  }

  // “…,” X said.   “…”, said X.   “…,” the team's captain, X of Oslo, told reporters.
  std::optional<text::Range> namedAfter() const {
    const Stretch stretch = behind();
    const std::vector<text::Range> mentions = mentionsIn(stretch);
    if (mentions.empty()) return std::nullopt;
    const bool according = stretch.size() > 2 && stretch.low(0) == "according";
    const bool verbFirst = according || speaks(stretch.low(0));
    const std::size_t first = according ? 2 : verbFirst ? 1 : 0;
    const std::size_t name = stretch.from(mentions[0].begin);
    if (name < first || !describes(stretch, first, name) || isHeldOff(stretch, mentions[0]))
      return std::nullopt;
    const bool speaker = verbFirst || saysBehind(stretch, stretch.from(mentions[0].end));
    return speaker ? std::optional(mentions[0]) : std::nullopt;
  }

  // "a spokesman for X", "X's brother", "Y and X", "X and Y".
  bool isHeldOff(const Stretch& stretch, const text::Range& mention) const {
    const std::string_view rest = std::string_view(document_.text()).substr(mention.end);
    if (rest.starts_with("'s") || rest.starts_with("’s") || rest.starts_with('-')) return true;
    const bool longer = rest.size() > 1 && rest[0] == ' ' && startsUpper(rest.substr(1));
    if (longer) return true;
    const std::size_t name = stretch.from(mention.begin);
    if (name > 0 && !stretch.hasMark(name, ",") && holdsOff(stretch.low(name - 1))) return true;
    if (isSpokenFor(stretch, name)) return true;
    const std::size_t next = stretch.from(mention.end);
    return next + 1 < stretch.size() && stretch.low(next) == "and" && !stretch.hasMark(next, ",") &&
           stretch.isUpper(next + 1);
  }

  // "A spokesperson for candidate X said": with what X is between them.
  static bool isSpokenFor(const Stretch& stretch, std::size_t name) {
    constexpr std::size_t far = 6;  // words
    for (std::size_t i = name; i > 1 && i + far > name && !stretch.hasMark(i, ","); --i)
      if (isAny(stretch.low(i - 1), {"for", "of", "to"}) &&
          isAny(stretch.low(i - 2), {"spokesman", "spokeswoman", "spokesperson", "lawyer",
                                     "lawyers", "attorney", "aide", "adviser", "advisor",
                                     "representative", "agent", "publicist", "supporters"}))
        return true;
    return false;
  }

  // X said.   X also said.   X of Oslo said.   X, the mayor, said.
  static bool saysBehind(const Stretch& stretch, std::size_t next) {
    if (next < stretch.size() && stretch.hasMark(next, ",") && !speaks(stretch.low(next))) {
      ++next;
      while (next < stretch.size() && !stretch.hasMark(next, ",")) ++next;
      return next < stretch.size() && speaks(stretch.low(next));
    }
    std::size_t verb = next;
    while (verb < stretch.size() && !speaks(stretch.low(verb))) ++verb;
    if (verb == stretch.size()) return false;
    if (verb == next + 1 && standsBeforeVerb(stretch.low(next))) return true;
    return describes(stretch, next, verb) && (verb == next || holdsOff(stretch.low(next)));
  }

  // “…,” he said, where a sentence or two before tells who he is, or he has just spoken.
  std::optional<text::Range> meantAfter() const {
    const Stretch stretch = behind();
    if (stretch.size() < 2) return std::nullopt;
    const bool verbFirst = speaks(stretch.low(0));
    const std::size_t word = verbFirst ? 1 : 0;
    const std::string low = stretch.low(word);
    if (low != "he" && low != "she") return std::nullopt;
    if (!verbFirst && !saysBehind(stretch, 1)) return std::nullopt;
    if (const std::optional<text::Range> meant = meantBy(stretch.range(word))) return meant;
    if (const std::optional<text::Range> same = speakingOn(low)) return same;
    return toldOf(low);
  }

  // "Ann Lee, 54, denounced the plan. “…,” she said": whom alone the sentence before is about.
  std::optional<text::Range> toldOf(const std::string& pronoun) const {
    const std::size_t first = at(quote_.inner.begin);
    if (first == 0 || lead().size() > 0 ||
        document_.sentences[first - 1].paragraph != document_.sentences[first].paragraph)
      return std::nullopt;
    const text::Range before = document_.sentences[first - 1].range;
    const Stretch stretch(document_.text(), before.begin, before.end);
    const std::vector<text::Range> mentions = mentionsIn(stretch);
    std::optional<text::Range> told = sourceOf(stretch, mentions);
    if (!told) told = subjectOf(stretch);
    if (!told && !mentions.empty() && opensWith(stretch, mentions[0])) told = mentions[0];
    if (!told) return std::nullopt;
    const Person* person = personAt(document_.people, *told);
    for (const text::Range& mention : mentions)
      if (const Person* other = personAt(document_.people, mention);
          other != person && mayBe(other, pronoun) &&
          !lexicon::isSayingVerb(verbBehind(stretch, *told)) && stretch.low(0) != "according")
        return std::nullopt;
    return mayBe(person, pronoun) && !isHeldOff(stretch, *told) ? told : std::nullopt;
  }

  // "According to the analyst Ann Lee, …".
  static std::optional<text::Range> sourceOf(const Stretch& stretch,
                                             const std::vector<text::Range>& mentions) {
    const bool source = stretch.size() > 2 && !mentions.empty() && stretch.low(0) == "according" &&
                        describes(stretch, 2, stretch.from(mentions[0].begin));
    return source ? std::optional(mentions[0]) : std::nullopt;
  }

  static bool mayBe(const Person* person, const std::string& pronoun) {
    return person &&
           (person->gender == language::Gender::Unknown || person->gender == genderOf(pronoun));
  }

  static std::string verbBehind(const Stretch& stretch, const text::Range& mention) {
    const std::size_t next = stretch.from(mention.end);
    return next < stretch.size() ? stretch.low(next) : "";
  }

  // "But Ann Lee", "Meanwhile, the mayor of Oslo Ann Lee".
  static bool opensWith(const Stretch& stretch, const text::Range& mention) {
    const std::size_t name = stretch.from(mention.begin);
    std::size_t first = 0;
    if (name > 0 && isAny(stretch.low(0), {"but", "meanwhile", "however", "and", "yet"})) first = 1;
    std::size_t commas = 0;
    for (std::size_t i = first + 1; i <= name; ++i)
      if (stretch.hasMark(i, ",")) first = i, ++commas;  // "Writing to the press, Ann Lee"
    return commas < 2 && name < stretch.size() && describes(stretch, first, name) &&
           !(first < name && holdsOff(stretch.low(first)));
  }

  std::optional<text::Range> meantBy(text::Range pronoun) const {
    const Reference* reference = referenceAt(document_.references, pronoun);
    return reference && isNear(*reference) ? std::optional(reference->antecedent) : std::nullopt;
  }

  // “…,” X said. “…,” she added: the sentence before ends in words of somebody of that gender.
  std::optional<text::Range> speakingOn(const std::string& pronoun) const {
    const std::size_t first = at(quote_.inner.begin);
    const std::optional<Quote> last = quoteBefore();
    if (!last || first == 0 || !document_.sentences[first - 1].range.overlaps(last->inner))
      return std::nullopt;
    if (lead().size() > 0) return std::nullopt;
    const std::optional<text::Range> before = Finder(*last, document_).speaker();
    const Person* person = before ? personAt(document_.people, *before) : nullptr;
    return mayBe(person, pronoun) ? before : std::nullopt;
  }

  bool isNear(const Reference& reference) const {
    if (!reference.resolved() || reference.owns) return false;
    const std::size_t from = at(reference.antecedent.begin), to = at(reference.mention.begin);
    return isSubject(reference.antecedent) &&
           (from + mostBetween >= to ||
            (from + mostTold >= to && isAlone(reference.antecedent, from, to)));
  }

  // Whether nobody else does anything in the sentences up to the one that takes him up, not even
  // somebody whom the article's people do not hold.
  bool isAlone(const text::Range& named, std::size_t from, std::size_t to) const {
    for (std::size_t i = from; i <= to; ++i) {
      const std::optional<language::Tree>& tree = document_.trees[i];
      if (!tree) return false;
      for (const language::Word& word : tree->words)
        if (word.upos == "PROPN" && word.range.begin >= named.begin &&
            language::baseRelation(word.relation) == "nsubj" && mayBeOther(word.range, named))
          return false;
    }
    return true;
  }

  bool mayBeOther(const text::Range& word, const text::Range& named) const {
    const Person* person = personAt(document_.people, named);
    const auto holds = [&](const std::vector<text::Range>& mentions) {
      return std::any_of(mentions.begin(), mentions.end(),
                         [&](const text::Range& mention) { return mention.contains(word); });
    };
    return !(person && holds(person->mentions)) &&
           std::none_of(document_.entities.begin(), document_.entities.end(),
                        [&](const Entity& entity) { return holds(entity.mentions); });
  }

  // Whether the sentence that names somebody is about him: who is only mentioned does not speak
  // next.
  bool isSubject(const text::Range& mention) const {
    const std::optional<language::Tree>& tree = document_.trees[at(mention.begin)];
    if (!tree) return false;
    const std::size_t root = language::rootOf(*tree);
    for (std::size_t i = 0; i < tree->words.size(); ++i) {
      if (!mention.contains(tree->words[i].range)) continue;
      std::size_t top = i;
      while (top != language::kRoot &&
             language::baseRelation(tree->words[top].relation) != "nsubj" &&
             isPartOfName(tree->words[top].relation))
        top = tree->words[top].head;
      if (top == language::kRoot || language::baseRelation(tree->words[top].relation) != "nsubj")
        continue;
      const std::size_t verb = tree->words[top].head;
      if (hasOther(*tree, verb, top)) continue;
      if (verb == root || lexicon::isSayingVerb(lowered(tree->words[verb].form))) return true;
    }
    return false;
  }

  // Of a verb with two subjects the tree is wrong, and one of them did something else.
  static bool hasOther(const language::Tree& tree, std::size_t verb, std::size_t subject) {
    const std::vector<std::size_t> all = language::dependents(tree, verb);
    return std::any_of(all.begin(), all.end(), [&](std::size_t child) {
      return child != subject && language::baseRelation(tree.words[child].relation) == "nsubj";
    });
  }

  static bool isPartOfName(std::string_view relation) {
    return relation == "flat" || relation == "appos" || relation == "compound";
  }

  // X said, “…”   X, the mayor, told the BBC: “…”   He added that “…”
  std::optional<text::Range> toldBefore(const Stretch& stretch) const {
    if (const std::optional<text::Range> source = sourceBefore(stretch)) return source;
    const std::size_t verb = openingVerb(stretch);
    if (verb < stretch.size()) return subjectOfVerb(stretch, answering(stretch, verb));
    if (!stretch.hasMark(stretch.size(), ":")) return std::nullopt;
    for (std::size_t i = stretch.size(); i-- > 1;)  // "X welcomed the news: “…”"
      if (actsInWords(stretch.low(i)) && !stretch.low(i).ends_with("ing"))
        return subjectOfVerb(stretch, i);
    return std::nullopt;
  }

  // According to the analyst X, “…”   According to X, the mayor of Oslo, “…”
  std::optional<text::Range> sourceBefore(const Stretch& stretch) const {
    const std::vector<text::Range> mentions = mentionsIn(stretch);
    const std::optional<text::Range> source = sourceOf(stretch, mentions);
    if (!source || !stretch.hasMark(stretch.size(), ",")) return std::nullopt;
    const std::size_t next = stretch.from(source->end);
    for (std::size_t i = next; i < stretch.size(); ++i)  // nobody else's clause stands between
      if (lexicon::isFiniteVerb(stretch.low(i)) || speaks(stretch.low(i))) return std::nullopt;
    return next == stretch.size() || stretch.hasMark(next, ",") ? source : std::nullopt;
  }

  // Of "responded by saying" the first verb.
  static std::size_t answering(const Stretch& stretch, std::size_t verb) {
    return verb > 2 && stretch.low(verb - 1) == "by" && actsInWords(stretch.low(verb - 2))
               ? verb - 2
               : verb;
  }

  // Who does what the verb says: the name before it, or whom "he" stands for.
  std::optional<text::Range> subjectOfVerb(const Stretch& stretch, std::size_t verb) const {
    if (verb == 0) return std::nullopt;
    std::size_t last = verb - 1;
    while (last > 0 && standsBeforeVerb(stretch.low(last)) && !stretch.hasMark(last + 1, ","))
      --last;
    const std::string low = stretch.low(last);
    if (low == "he" || low == "she") return meantBy(stretch.range(last));
    if (stretch.low(verb).ends_with("ing") || isAny(low, {"and", "but"}))
      return openingSubject(stretch, verb);
    const std::vector<text::Range> mentions = mentionsIn(stretch);
    if (const std::optional<text::Range> named = subjectBefore(stretch, mentions, last, verb))
      return isHeldOff(stretch, *named) ? std::nullopt : named;
    const bool only = mentions.size() == 1 && mentions[0].end <= stretch.range(verb).begin &&
                      !isHeldOff(stretch, mentions[0]) && isSubject(mentions[0]);
    return only ? std::optional(mentions[0]) : std::nullopt;
  }

  // The name right before the verb, or before what stands between commas beside it.
  static std::optional<text::Range> subjectBefore(const Stretch& stretch,
                                                  const std::vector<text::Range>& mentions,
                                                  std::size_t last, std::size_t verb) {
    const auto endingAt = [&](std::size_t word) -> std::optional<text::Range> {
      for (const text::Range& mention : mentions)
        if (mention.end == stretch.range(word).end ||
            (mention.contains(stretch.range(word)) && word + 1 < stretch.size() &&
             !mention.contains(stretch.range(word + 1))))
          return mention;
      return std::nullopt;
    };
    if (stretch.hasMark(verb, ",")) {
      std::size_t comma = last;
      while (comma > 0 && !stretch.hasMark(comma, ",")) --comma;
      if (comma > 0)
        if (const std::optional<text::Range> beside = endingAt(comma - 1)) return beside;
    }
    return endingAt(last);
  }

  // "X turned to Y, saying, “…”", "X thanked Y and said, “…”": with whom the sentence opens.
  std::optional<text::Range> openingSubject(const Stretch& stretch, std::size_t verb) const {
    if (stretch.low(0) == "he" || stretch.low(0) == "she") return meantBy(stretch.range(0));
    const std::vector<text::Range> mentions = mentionsIn(stretch);
    if (mentions.empty() || isHeldOff(stretch, mentions[0])) return std::nullopt;
    for (std::size_t i = 0; i < verb; ++i)
      if (isAny(stretch.low(i), {"who", "whom", "whose"})) return std::nullopt;
    const std::size_t name = stretch.from(mentions[0].begin);
    const bool opens =
        name < verb && describes(stretch, 0, name) && (name == 0 || !stretch.hasMark(name, ","));
    const std::size_t next = stretch.from(mentions[0].end);
    const bool only =
        mentions.size() == 1 || (next < stretch.size() && actsInWords(stretch.low(next)));
    return isSubject(mentions[0]) || (opens && only) ? std::optional(mentions[0]) : std::nullopt;
  }

  // A sentence that is all quotation goes on from the one before, which tells who speaks: “…,” X
  // said. “…”   X said that it was late. “…”   So does what stands behind: “…,” X said; “…”
  std::optional<text::Range> goingOn() const {
    const std::size_t first = at(quote_.inner.begin);
    const std::optional<Quote> spoken = quoteBefore();
    const bool ends = behind().size() == 0;
    if (spoken && ends && spoken->outer.end > document_.sentences[first].range.begin)
      return saidBetween(*spoken);
    if (!ends || lead().size() > 0 || first == 0) return std::nullopt;
    const text::Range before = document_.sentences[first - 1].range;
    if (document_.sentences[first - 1].paragraph != document_.sentences[first].paragraph) {
      const char last = document_.text()[before.end - 1];  // X said:¶“…”
      return last == ':' || last == ','
                 ? toldBefore(Stretch(document_.text(), before.begin, before.end))
                 : fromParagraphBefore(document_.sentences[first - 1].paragraph);
    }
    if (spoken && before.overlaps(spoken->inner)) return Finder(*spoken, document_).speaker();
    return subjectOf(Stretch(document_.text(), before.begin, before.end));
  }

  // “…¶“…”: a quotation that the paragraph before leaves open.
  std::optional<text::Range> fromParagraphBefore(std::size_t paragraph) const {
    const std::vector<Quote> quotes =
        quotesIn(document_.text(), document_.article->paragraphs[paragraph].range);
    const bool open = !quotes.empty() && quotes.back().inner.end == quotes.back().outer.end;
    return open ? Finder(quotes.back(), document_).speaker() : std::nullopt;
  }

  // “…,” said X; “…”: what stands between the two is of the one.
  std::optional<text::Range> saidBetween(const Quote& last) const {
    const Stretch stretch = lead();
    if (stretch.size() < 2) return std::nullopt;
    const std::optional<text::Range> speaker = Finder(last, document_).speaker();
    const std::size_t end = stretch.size() - 1;
    const bool ends =
        speaker && (speaker->contains(stretch.range(end)) || speaks(stretch.low(end)));
    return ends ? speaker : std::nullopt;
  }

  // Who alone says or judges something in a sentence.
  std::optional<text::Range> subjectOf(const Stretch& stretch) const {
    const std::vector<text::Range> mentions = mentionsIn(stretch);
    std::optional<text::Range> found;
    for (const text::Range& mention : mentions) {
      std::size_t next = stretch.from(mention.end);
      while (next < stretch.size() && standsBeforeVerb(stretch.low(next))) ++next;
      if (next == stretch.size() || !actsInWords(stretch.low(next)) || stretch.hasMark(next, ","))
        continue;
      if (found || isHeldOff(stretch, mention)) return std::nullopt;
      found = mention;
    }
    if (found) return mentions.front() == *found || mentions.size() == 1 ? found : std::nullopt;
    bool saying = false;
    for (std::size_t i = 0; i < stretch.size(); ++i)
      saying = saying || lexicon::isSayingVerb(stretch.low(i));
    return saying && mentions.size() == 1 ? std::optional(mentions[0]) : std::nullopt;
  }

  const Quote& quote_;
  const Document& document_;
};

}  // namespace

std::size_t sentenceAt(const Document& document, std::size_t byte) {
  for (std::size_t i = 0; i < document.sentences.size(); ++i)
    if (byte < document.sentences[i].range.end) return i;
  return document.sentences.size() - 1;
}

std::optional<text::Range> speakerOf(const Quote& quote, const Document& document) {
  return Finder(quote, document).speaker();
}

std::optional<text::Range> sayerOf(text::Range verb, const Document& document) {
  const Quote quote{verb, verb};
  return Finder(quote, document).sayer();
}

std::vector<text::Range> speakersOf(const Document& document) {
  std::vector<text::Range> found;
  for (const text::Paragraph& paragraph : document.article->paragraphs)
    for (const Quote& quote : quotesIn(document.text(), paragraph.range))
      if (const std::optional<text::Range> speaker = speakerOf(quote, document))
        found.push_back(*speaker);
  return found;
}

}  // namespace questions
