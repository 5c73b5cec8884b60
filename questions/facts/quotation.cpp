// Who said what, word for word: “…,” X said; X said, “…”; X said that “…”.
#include <algorithm>
#include <set>

#include "questions/document/bystanders.h"
#include "questions/document/giveaways.h"
#include "questions/document/leaves_open.h"
#include "questions/document/namesakes.h"
#include "questions/document/quotable.h"
#include "questions/document/quotes.h"
#include "questions/document/saying.h"
#include "questions/document/speakers.h"
#include "questions/document/years.h"
#include "questions/facts.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr std::size_t fewestRoots = 2;          // words of substance
constexpr std::size_t fewestPersonalRoots = 4;  // of what somebody says of himself
constexpr std::size_t shortRemark = 8;          // words; below them, one more of substance
constexpr std::size_t longestBreak = 120;       // bytes of “…,” he said, “…”

// What was said, and where it stands: of “A,” he said, “b” both parts.
struct Said {
  std::string words;
  Quote first;
};

class Finder {
 public:
  explicit Finder(const Document& document) : document_(document), lead_(leadOf(document)) {}

  std::vector<Fact> find() const {
    std::vector<Fact> found;
    for (const text::Paragraph& paragraph : document_.article->paragraphs) {
      if (paragraph.kind != text::ParagraphKind::Body) continue;
      for (const Said& said : saidIn(paragraph.range)) addFacts(said, found);
    }
    return found;
  }

 private:
  std::vector<Said> saidIn(text::Range paragraph) const {
    std::vector<Said> all;
    const std::vector<Quote> quotes = quotesIn(document_.text(), paragraph);
    for (std::size_t i = 0; i < quotes.size(); ++i) {
      std::string words = squeezed(text::slice(document_.text(), quotes[i].inner));
      const std::size_t first = i;
      while (i + 1 < quotes.size() && isBroken(quotes[i], quotes[i + 1])) {
        const std::string more = squeezed(text::slice(document_.text(), quotes[++i].inner));
        if (opensTail(more)) words.pop_back();
        words += " " + more;
      }
      std::erase(words, '*');  // of *stress*
      all.push_back({words, quotes[first]});
    }
    return all;
  }

  // “We shall wait,” he said, “until they pay.”
  bool isBroken(const Quote& quote, const Quote& next) const {
    const std::string said(text::slice(document_.text(), quote.inner));
    const std::string_view between =
        text::slice(document_.text(), {quote.outer.end, next.outer.begin});
    const char begins = document_.text()[next.inner.begin];
    const std::string tag = squeezed(between);
    const std::vector<Word> inside = words(tag);
    return said.ends_with(',') && begins >= 'a' && begins <= 'z' && tag.ends_with(',') &&
           between.size() <= longestBreak && tag.find(". ") == std::string::npos &&
           std::any_of(inside.begin(), inside.end(),
                       [](const Word& word) { return speaks(lowered(word.text)); });
  }

  // The comma before it was that of “he said” only.
  static bool opensTail(const std::string& more) {
    const std::vector<Word> first = words(more);
    return !first.empty() &&
           isAny(lowered(first.front().text), {"if", "when", "until", "unless", "that", "to", "of",
                                               "in", "at", "on", "for", "with", "by", "from"});
  }

  void addFacts(const Said& said, std::vector<Fact>& found) const {
    if (said.words.empty()) return;
    std::vector<std::string> parts = quotableParts(said.words);
    eraseUnfit(parts, "");
    if (parts.empty()) eraseUnfit(parts = quotableSentences(said.words), "");
    if (parts.empty()) eraseUnfit(parts = quotableBeginnings(said.words), "");
    std::string topic;
    if (parts.empty()) {
      topic = topicOfQuote(said.first);
      if (!topic.empty()) eraseUnfit(parts = quotableParts(said.words), topic);
    }
    if (parts.empty()) return;
    const std::optional<text::Range> mention = speakerOf(said.first, document_);
    const Person* speaker = mention ? speakerNamed(*mention) : nullptr;
    if (!speaker || isBystander(*mention, document_) || mayBeNamesake(*mention, document_)) return;
    std::erase_if(parts, [&](const std::string& part) {
      return isFragment(part) && isIntroduced(said.first) && !opensClause(part);
    });
    for (const std::string& part : parts)
      if (!givesAway(part, *speaker, document_))
        if (std::optional<Fact> made = fact(said.first, part, topic, *mention, *speaker))
          found.push_back(std::move(*made));
  }

  void eraseUnfit(std::vector<std::string>& parts, const std::string& topic) const {
    std::erase_if(parts, [&](const std::string& part) {
      return contentRoots(part).size() < fewestRootsOf(part) ||
             leavesOpen(behind(topic, part), lead_) || holdsLetters(part) ||
             wordCount(topic) + wordCount(part) > mostQuotedWords;
    });
  }

  static std::size_t fewestRootsOf(const std::string& part) {
    if (!isPersonal(part)) return fewestRoots;
    return fewestPersonalRoots + (wordCount(part) < shortRemark ? 1 : 0);
  }

  // What is said of something that is told before it.
  static std::string behind(const std::string& topic, const std::string& part) {
    return topic.empty() ? part : topic + ". " + part;
  }

  // "the crime scene" of "X said of the crime scene, “…”": what stands beside the words in their
  // sentence.
  std::string topicOfQuote(const Quote& quote) const {
    const text::Range whole = document_.sentences[sentenceAt(document_, quote.outer.begin)].range;
    const text::Range end = document_.sentences[sentenceAt(document_, quote.inner.end - 1)].range;
    std::optional<text::Range> topic =
        topicOf(Stretch(document_.text(), whole.begin, quote.outer.begin));
    if (!topic) topic = topicOf(Stretch(document_.text(), quote.outer.end, end.end));
    return topic ? squeezed(text::slice(document_.text(), *topic)) : "";
  }

  static bool isFragment(const std::string& said) {
    return said.front() >= 'a' && said.front() <= 'z';
  }

  // "He rejected it: “…”": what follows is no part of a sentence of his.
  bool isIntroduced(const Quote& quote) const {
    return std::string_view(document_.text()).substr(0, quote.outer.begin).ends_with(": ");
  }

  // “we are at war”, unlike “only damage one group of people, and that is us”.
  static bool opensClause(const std::string& said) {
    const std::string first = withoutContraction(words(said).front().text);
    return lexicon::isSubjectPronoun(first) || lexicon::isFirstOrSecondPerson(first) ||
           isAny(first, {"there", "the", "this", "these", "our", "my", "a", "an", "no", "every"});
  }

  // "told by REST": letters of which neither the words nor the lead say what they stand for.
  bool holdsLetters(const std::string& said) const {
    const std::vector<Word> all = words(said);
    return std::any_of(all.begin(), all.end(), [&](const Word& word) {
      const bool letters =
          word.text.size() > 2 && std::all_of(word.text.begin(), word.text.end(),
                                              [](char c) { return c >= 'A' && c <= 'Z'; });
      return letters && !lexicon::isHouseholdAcronym(word.text) && !holdsWords(lead_, word.text) &&
             said.substr(word.range.end, 2) != " [";
    });
  }

  // "People ask me if I'm proud", "we walked away once".
  static bool isPersonal(const std::string& quotation) {
    const std::vector<Word> said = words(quotation);
    return std::any_of(said.begin(), said.end(), [](const Word& word) {
      const std::string low = lowered(word.text.substr(0, word.text.find('\'')));
      return low != "us" && lexicon::isFirstOrSecondPerson(low);
    });
  }

  const Person* speakerNamed(text::Range mention) const {
    for (const Person& person : document_.people)
      for (const text::Range& named : person.mentions)
        if (named == mention || mention.contains(named)) return &person;
    return nullptr;
  }

  std::optional<Fact> fact(const Quote& quote, const std::string& words, const std::string& topic,
                           text::Range mention, const Person& speaker) const {
    Fact made;
    made.kind = "quotation";
    made.value = Value::Person;
    made.quotation = words;
    made.statement.sentence = sentenceAt(document_, mention.begin);
    const text::Range a = document_.sentences[sentenceAt(document_, quote.inner.begin)].range;
    const text::Range b = document_.sentences[sentenceAt(document_, quote.inner.end - 1)].range;
    const text::Range c = document_.sentences[made.statement.sentence].range;
    made.statement.evidence = {std::min(a.begin, c.begin), std::max(b.end, c.end)};
    const bool fragment = isFragment(words);
    const std::optional<std::string> year =
        otherYear(document_, made.statement.evidence, quote.outer);
    // "Lee, who came in 2011, was calm. “…,” she said": not in 2011.
    if (!year || otherYear(document_, {a.begin, b.end}, quote.outer) != year) return std::nullopt;
    if (!year->empty()) made.term = " in " + *year;
    if (!topic.empty()) made.term += " of " + topic;
    made.statement.pieces = {{speaker.name, mention, noWord, false},
                             {"said" + made.term, {}, noWord, true},
                             {fragment ? "that" : ",", {}, noWord, fragment},
                             {"“" + words + "”", quote.outer, noWord, true}};
    made.statement.attribution = speaker.name;
    made.statement.lead = leadHiding(speaker.name, document_);
    if (leavesOpen(behind(topic, words), made.statement.lead) ||
        (!topic.empty() && givesAway(topic, speaker, document_)))
      return std::nullopt;
    made.slot = {0, 1};
    return made;
  }

  const Document& document_;
  std::string lead_;
};

std::vector<Fact> find(const Document& document, const std::vector<Statement>&) {
  return Finder(document).find();
}

}  // namespace

FactKind quotation() { return {"quotation", find}; }

}  // namespace questions::fact
