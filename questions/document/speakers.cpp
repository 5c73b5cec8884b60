#include "questions/document/speakers.h"

#include <algorithm>

#include "questions/document/acting_people.h"
#include "questions/document/genders.h"
#include "questions/document/saying.h"
#include "questions/document/spoken.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t mostBetween = 2;  // sentences from a name to the "he" that takes it up
constexpr std::size_t mostTold = 4;     // the same where they tell of nobody else
constexpr std::size_t mostBack = 40;    // quotations in a row of which only the first names whose

class Finder {
 public:
  Finder(const Quote& quote, const Document& document, std::size_t back = 0)
      : quote_(quote), document_(document), back_(back) {}

  std::optional<text::Range> speaker() const {
    if (back_ > mostBack) return std::nullopt;
    if (const std::optional<text::Range> after = namedAfter()) return after;
    if (const std::optional<text::Range> meant = meantAfter()) return meant;
    if (const std::optional<text::Range> before = toldBefore(lead())) return before;
    if (const std::optional<text::Range> both = sayingToo()) return both;
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

  // “…,” X said.   “…”, said X.   “…,” the team's captain, X of Oslo, told reporters.
  std::optional<text::Range> namedAfter() const {
    const Stretch stretch = behind();
    const std::vector<text::Range> mentions = mentionsIn(stretch, document_);
    if (mentions.empty()) return std::nullopt;
    const bool according = stretch.size() > 2 && stretch.low(0) == "according";
    const bool verbFirst = according || speaks(stretch.low(0));
    const std::size_t first = according ? 2 : verbFirst ? 1 : 0;
    const std::size_t name = stretch.from(mentions[0].begin);
    if (name < first || !describes(stretch, first, name)) return std::nullopt;
    if (statesBehind(stretch, stretch.from(mentions[0].end))) return mentions[0];
    if (isHeldOff(stretch, mentions[0], document_)) return std::nullopt;
    const bool speaker = verbFirst || saysBehind(stretch, stretch.from(mentions[0].end));
    return speaker ? std::optional(mentions[0]) : std::nullopt;
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
    if (first == 0 || lead().size() > 0) return std::nullopt;
    const text::Range before = document_.sentences[first - 1].range;
    const Stretch stretch(document_.text(), before.begin, before.end);
    const std::vector<text::Range> mentions = mentionsIn(stretch, document_);
    std::optional<text::Range> told = sourceOf(stretch, mentions);
    if (!told) told = subjectOf(stretch, document_);
    if (!told && !mentions.empty() && opensWith(stretch, mentions[0])) told = mentions[0];
    if (!told) return std::nullopt;
    const Person* person = personAt(document_.people, *told);
    const bool source =
        actsInWords(verbBehind(stretch, stretch.from(told->end))) || stretch.low(0) == "according";
    if (!source && !opensWith(stretch, *told)) return std::nullopt;  // "he says X is to blame"
    if (!source && opensParagraph(first) && !endsParagraphAlone(first - 1, *told))
      return std::nullopt;
    for (const text::Range& mention : mentions)
      if (const Person* other = personAt(document_.people, mention);
          other != person && mayBe(other, pronoun) && !source)
        return std::nullopt;
    if (isSaidByOther(stretch, *told)) return std::nullopt;
    return mayBe(person, pronoun) && !isHeldOff(stretch, *told, document_) ? told : std::nullopt;
  }

  // "X runs two ships, but the minister said": somebody else speaks behind the name.
  static bool isSaidByOther(const Stretch& stretch, text::Range named) {
    const std::size_t next = stretch.from(named.end);
    for (std::size_t verb = next + 1; verb < stretch.size(); ++verb) {
      std::size_t subject = verb;
      while (subject > next && standsBeforeVerb(stretch.low(subject - 1))) --subject;
      if (!lexicon::isSayingVerb(stretch.low(verb)) || subject == next) continue;
      const bool own = isAny(stretch.low(subject - 1), {"he", "she", "and", "who", "but"});
      if (!own && !stretch.hasMark(subject, ",") &&
          !lexicon::isFunctionWord(stretch.low(subject - 1)))
        return true;
    }
    return false;
  }

  bool opensParagraph(std::size_t sentence) const {
    return sentence == 0 ||
           document_.sentences[sentence - 1].paragraph != document_.sentences[sentence].paragraph;
  }

  // Whether the paragraph that ends with a sentence names nobody but one.
  bool endsParagraphAlone(std::size_t sentence, text::Range named) const {
    const Person* person = personAt(document_.people, named);
    const text::Range range =
        document_.article->paragraphs[document_.sentences[sentence].paragraph].range;
    const std::vector<text::Range> mentions =
        mentionsIn(Stretch(document_.text(), range.begin, range.end), document_);
    return std::all_of(mentions.begin(), mentions.end(), [&](const text::Range& mention) {
      return personAt(document_.people, mention) == person ||
             isQuoted(document_, sentenceAt(document_, mention.begin), mention);
    });
  }

  static bool mayBe(const Person* person, const std::string& pronoun) {
    return person &&
           (person->gender == language::Gender::Unknown || person->gender == genderOf(pronoun));
  }

  std::optional<text::Range> meantBy(text::Range pronoun) const {
    const Reference* reference = referenceAt(document_.references, pronoun);
    return reference && isNear(*reference) ? std::optional(reference->antecedent) : std::nullopt;
  }

  // “…,” X said. “…,” she added: the sentence before ends in words of somebody of that gender, or
  // the paragraph before holds those of nobody else.
  std::optional<text::Range> speakingOn(const std::string& pronoun) const {
    const std::size_t first = at(quote_.inner.begin);
    if (first == 0 || lead().size() > 0) return std::nullopt;
    const std::optional<text::Range> before =
        opensParagraph(first) ? speakerOfParagraph(first - 1) : speakerRightBefore(first);
    const Person* person = before ? personAt(document_.people, *before) : nullptr;
    return mayBe(person, pronoun) ? before : std::nullopt;
  }

  std::optional<text::Range> speakerRightBefore(std::size_t first) const {
    const std::optional<Quote> last = quoteBefore();
    const bool beside = last && document_.sentences[first - 1].range.overlaps(last->inner);
    return beside ? Finder(*last, document_, back_ + 1).speaker() : std::nullopt;
  }

  // Who alone speaks, and is named, in the paragraph that ends with a sentence.
  std::optional<text::Range> speakerOfParagraph(std::size_t sentence) const {
    const std::size_t paragraph = document_.sentences[sentence].paragraph;
    std::vector<Quote> quotes =
        quotesIn(document_.text(), document_.article->paragraphs[paragraph].range);
    constexpr std::size_t fewest = 5;  // less is a term, or the name of a book
    std::erase_if(quotes, [&](const Quote& quote) {
      return wordCount(text::slice(document_.text(), quote.inner)) < fewest;
    });
    if (quotes.empty()) return std::nullopt;
    const std::optional<text::Range> speaker =
        Finder(quotes.back(), document_, back_ + 1).speaker();
    return speaker && endsParagraphAlone(sentence, *speaker) ? speaker : std::nullopt;
  }

  bool isNear(const Reference& reference) const {
    if (!reference.resolved() || reference.owns) return false;
    const std::size_t from = at(reference.antecedent.begin), to = at(reference.mention.begin);
    if (from + mostTold < to || !isSubject(reference.antecedent, document_) ||
        (from + mostBetween < to && !isAlone(reference.antecedent, from, to, document_)))
      return false;
    const Stretch told(document_.text(), document_.sentences[from].range.begin,
                       document_.sentences[to].range.begin);
    return !isSaidByOther(told, reference.antecedent);
  }

  // X said, “…”   X, the mayor, told the BBC: “…”   He added that “…”
  std::optional<text::Range> toldBefore(const Stretch& stretch) const {
    if (const std::optional<text::Range> source = sourceBefore(stretch)) return source;
    const std::size_t verb = openingVerb(stretch);
    if (verb < stretch.size()) return subjectOfVerb(stretch, answering(stretch, verb));
    if (!stretch.hasMark(stretch.size(), ":,")) return std::nullopt;
    if (issuesWords(stretch))
      if (const std::optional<text::Range> opening = openingSubject(stretch, stretch.size()))
        return opening;
    if (!stretch.hasMark(stretch.size(), ":")) return std::nullopt;
    for (std::size_t i = stretch.size(); i-- > 1;)  // "X welcomed the news: “…”"
      if (actsInWords(stretch.low(i)) && !stretch.low(i).ends_with("ing"))
        return subjectOfVerb(stretch, i);
    return std::nullopt;
  }

  // X branded it a “mess” and said: “…”
  std::optional<text::Range> sayingToo() const {
    const Stretch stretch = lead();
    if (stretch.size() < 2 || stretch.low(0) != "and" || openingVerb(stretch) != 1)
      return std::nullopt;
    const text::Range sentence = document_.sentences[at(quote_.outer.begin)].range;
    const Stretch whole(document_.text(), sentence.begin, quote_.outer.begin);
    return openingSubject(whole, whole.from(stretch.range(1).begin));
  }

  // According to the analyst X, “…”   According to X, the mayor of Oslo, “…”
  std::optional<text::Range> sourceBefore(const Stretch& stretch) const {
    const std::vector<text::Range> mentions = mentionsIn(stretch, document_);
    const std::optional<text::Range> source = sourceOf(stretch, mentions);
    if (!source || !stretch.hasMark(stretch.size(), ",")) return std::nullopt;
    const std::size_t next = stretch.from(source->end);
    for (std::size_t i = next; i < stretch.size(); ++i)  // nobody else's clause stands between
      if (lexicon::isFiniteVerb(stretch.low(i)) || speaks(stretch.low(i))) return std::nullopt;
    return next == stretch.size() || stretch.hasMark(next, ",") ? source : std::nullopt;
  }

  // Who does what the verb says: the name before it, or whom "he" stands for.
  std::optional<text::Range> subjectOfVerb(const Stretch& stretch, std::size_t verb) const {
    if (verb == 0) return std::nullopt;
    std::size_t last = verb - 1;
    while (last > 0 && standsBeforeVerb(stretch.low(last)) && !stretch.hasMark(last + 1, ","))
      --last;
    const std::string low = stretch.low(last);
    if (low == "he" || low == "she") {
      const std::optional<text::Range> meant = meantBy(stretch.range(last));
      return meant || last > 0 ? meant : opensBefore(low);
    }
    if (low == "who") return introducedBefore(stretch, last);
    if (stretch.low(verb).ends_with("ing") || isAny(low, {"and", "but"}))
      return openingSubject(stretch, verb);
    if (standsInRelative(stretch, verb)) return std::nullopt;
    const std::vector<text::Range> mentions = mentionsIn(stretch, document_);
    if (const std::optional<text::Range> named = subjectBefore(stretch, mentions, last, verb))
      return isHeldOff(stretch, *named, document_) ? std::nullopt : named;
    if (!mentions.empty() && standsBesideAsides(stretch, stretch.from(mentions[0].end), verb) &&
        opensWith(stretch, mentions[0]) && !isHeldOff(stretch, mentions[0], document_))
      return mentions[0];
    const bool only = mentions.size() == 1 && mentions[0].end <= stretch.range(verb).begin &&
                      !isHeldOff(stretch, mentions[0], document_) &&
                      isSubject(mentions[0], document_);
    return only ? std::optional(mentions[0]) : std::nullopt;
  }

  // "X of Oslo released an update. He said": with whom, and nobody else, the sentence before opens.
  std::optional<text::Range> opensBefore(const std::string& pronoun) const {
    const std::size_t first = at(quote_.inner.begin);
    if (opensParagraph(first)) return std::nullopt;
    const text::Range before = document_.sentences[first - 1].range;
    const Stretch stretch(document_.text(), before.begin, before.end);
    const std::vector<text::Range> mentions = mentionsIn(stretch, document_);
    const bool only = mentions.size() == 1 && opensWith(stretch, mentions[0]) &&
                      !isHeldOff(stretch, mentions[0], document_);
    return only && mayBe(personAt(document_.people, mentions[0]), pronoun)
               ? std::optional(mentions[0])
               : std::nullopt;
  }

  // "opponents, among them X, an engineer, who said": the name before the "who".
  std::optional<text::Range> introducedBefore(const Stretch& stretch, std::size_t who) const {
    if (who == 0 || !stretch.hasMark(who, ",")) return std::nullopt;
    std::vector<text::Range> mentions = mentionsIn(stretch, document_);
    std::erase_if(mentions,
                  [&](const text::Range& mention) { return stretch.from(mention.end) > who; });
    if (mentions.empty()) return std::nullopt;
    const std::size_t next = stretch.from(mentions.back().end);
    const bool beside = next == who || standsBesideAsides(stretch, next, who);
    return beside ? std::optional(mentions.back()) : std::nullopt;
  }

  // "X turned to Y, saying, “…”", "X thanked Y and said, “…”": with whom the sentence opens.
  std::optional<text::Range> openingSubject(const Stretch& stretch, std::size_t verb) const {
    if (stretch.low(0) == "he" || stretch.low(0) == "she") return meantBy(stretch.range(0));
    const std::vector<text::Range> mentions = mentionsIn(stretch, document_);
    if (mentions.empty() || isHeldOff(stretch, mentions[0], document_)) return std::nullopt;
    for (std::size_t i = 0; i < verb; ++i)
      if (isAny(stretch.low(i), {"who", "whom", "whose"})) return std::nullopt;
    const std::size_t name = stretch.from(mentions[0].begin);
    const bool opens =
        name < verb && describes(stretch, 0, name) && (name == 0 || !stretch.hasMark(name, ","));
    const std::size_t next = stretch.from(mentions[0].end);
    const bool only =
        mentions.size() == 1 || (next < stretch.size() && actsInWords(stretch.low(next)));
    return isSubject(mentions[0], document_) || (opens && only) ? std::optional(mentions[0])
                                                                : std::nullopt;
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
      if (last == ':' || last == ',')
        return toldBefore(Stretch(document_.text(), before.begin, before.end));
      if (const std::optional<Quote> open = openQuoteOf(document_.sentences[first - 1].paragraph))
        return Finder(*open, document_, back_ + 1).speaker();
      return fillsParagraph() ? speakerOfParagraph(first - 1) : std::nullopt;
    }
    if (spoken && before.overlaps(spoken->inner))
      return Finder(*spoken, document_, back_ + 1).speaker();
    const Stretch stretch(document_.text(), before.begin, before.end);
    if (issuesWords(stretch))
      if (const std::optional<text::Range> told = openingSubject(stretch, stretch.size()))
        return told;
    const std::optional<text::Range> source = sourceOf(stretch, mentionsIn(stretch, document_));
    return source ? source : subjectOf(stretch, document_);
  }

  // A paragraph that is all quotation.
  bool fillsParagraph() const {
    const std::size_t paragraph = document_.sentences[at(quote_.inner.begin)].paragraph;
    const text::Range range = document_.article->paragraphs[paragraph].range;
    const Stretch before(document_.text(), range.begin, quote_.outer.begin);
    const Stretch behind(document_.text(), quote_.outer.end, range.end);
    return before.size() == 0 && behind.size() == 0;
  }

  // “…¶“…”: the quotation that a paragraph leaves open.
  std::optional<Quote> openQuoteOf(std::size_t paragraph) const {
    const std::vector<Quote> quotes =
        quotesIn(document_.text(), document_.article->paragraphs[paragraph].range);
    const bool open = !quotes.empty() && quotes.back().inner.end == quotes.back().outer.end;
    return open ? std::optional(quotes.back()) : std::nullopt;
  }

  // “…,” said X; “…”: what stands between the two is of the one.
  std::optional<text::Range> saidBetween(const Quote& last) const {
    const Stretch stretch = lead();
    if (stretch.size() < 2) return std::nullopt;
    const std::optional<text::Range> speaker = Finder(last, document_, back_ + 1).speaker();
    const std::size_t end = stretch.size() - 1;
    const bool ends =
        speaker && (speaker->contains(stretch.range(end)) || speaks(stretch.low(end)));
    return ends ? speaker : std::nullopt;
  }

  const Quote& quote_;
  const Document& document_;
  const std::size_t back_;  // quotations between the one that is asked of and this
};

}  // namespace

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
