// Who said what, word for word: “…,” X said; X said, “…”; X said that “…”.
#include <algorithm>

#include "questions/document/quotes.h"
#include "questions/facts.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr std::size_t fewestWords = 5;
constexpr std::size_t mostWords = 20;
constexpr std::size_t fewestRoots = 2;          // words of substance
constexpr std::size_t fewestPersonalRoots = 5;  // of what somebody says of himself
constexpr std::size_t mostBetween = 2;  // sentences from a name to the "he" that takes it up

class Finder {
 public:
  explicit Finder(const Document& document) : document_(document), lead_(leadOf(document)) {}

  std::vector<Fact> find() const {
    std::vector<Fact> found;
    for (const text::Paragraph& paragraph : document_.article->paragraphs) {
      if (paragraph.kind != text::ParagraphKind::Body) continue;
      for (const Quote& quote : quotesIn(document_.text(), paragraph.range))
        if (std::optional<Fact> fact = factOf(quote)) found.push_back(std::move(*fact));
    }
    return found;
  }

 private:
  std::optional<Fact> factOf(const Quote& quote) const {
    const std::string words = quotedWords(quote);
    const std::size_t count = wordCount(words);
    if (count < fewestWords || count > mostWords || !hasVerb(words)) return std::nullopt;
    if (contentRoots(words).size() < (isPersonal(words) ? fewestPersonalRoots : fewestRoots) ||
        pointsBack(words))
      return std::nullopt;
    const std::optional<text::Range> mention = speakerOf(quote);
    if (!mention) return std::nullopt;
    const Person* speaker = speakerNamed(*mention);
    if (!speaker || holdsWords(words, speaker->name)) return std::nullopt;
    return fact(quote, words, *mention, *speaker);
  }

  // "People ask me if I'm proud", "we walked away once".
  static bool isPersonal(const std::string& quotation) {
    const std::vector<Word> said = words(quotation);
    return std::any_of(said.begin(), said.end(), [](const Word& word) {
      const std::string low = lowered(word.text.substr(0, word.text.find('\'')));
      return low != "us" && lexicon::isFirstOrSecondPerson(low);
    });
  }

  // "That is the way", "I thought it was good": nobody could tell what was spoken of.
  static bool pointsBack(const std::string& quotation) {
    bool told = false;  // a name that the pronoun may take up
    for (const Word& word : words(quotation)) {
      std::string low = lowered(word.text);
      if (low.ends_with("'s") || low.ends_with("'re") || low.ends_with("'ll") ||
          low.ends_with("'d"))
        low.resize(low.rfind('\''));
      const bool points = lexicon::isThirdPerson(low) || low == "this" || low == "these" ||
                          low == "those" || (low == "that" && word.range.begin == 0);
      if (points && !told) return true;
      told = told || (startsUpper(word.text) && word.range.begin > 0 && low != "i");
    }
    return false;
  }

  // A fragment ("an excellent result for us") is said of something; only a clause is said.
  static bool hasVerb(const std::string& quotation) {
    const std::vector<Word> said = words(quotation);
    const bool fragment = quotation.front() >= 'a' && quotation.front() <= 'z';
    return !fragment || std::any_of(said.begin(), said.end(), [](const Word& word) {
      return lexicon::isFiniteVerb(lowered(word.text));
    });
  }

  // What was said; of a long quotation the first sentence.
  std::string quotedWords(const Quote& quote) const {
    std::string words = squeezed(text::slice(document_.text(), quote.inner));
    const std::size_t stop = words.find(". ");
    if (wordCount(words) > mostWords && stop != std::string::npos) words.resize(stop + 1);
    while (!words.empty() && (words.back() == ',' || words.back() == ' ')) words.pop_back();
    return words;
  }

  Fact fact(const Quote& quote, const std::string& words, text::Range mention,
            const Person& speaker) const {
    Fact made;
    made.kind = "quotation";
    made.value = Value::Person;
    made.quotation = words;
    made.statement.sentence = sentenceAt(mention.begin);
    const text::Range a = document_.sentences[sentenceAt(quote.inner.begin)].range;
    const text::Range b = document_.sentences[sentenceAt(quote.inner.end - 1)].range;
    const text::Range c = document_.sentences[made.statement.sentence].range;
    made.statement.evidence = {std::min(a.begin, c.begin), std::max(b.end, c.end)};
    const bool fragment = words.front() >= 'a' && words.front() <= 'z';
    made.statement.pieces = {{speaker.name, mention, noWord, false},
                             {"said", {}, noWord, true},
                             {fragment ? "that" : ",", {}, noWord, fragment},
                             {"“" + words + "”", quote.outer, noWord, true}};
    made.statement.attribution = speaker.name;
    made.statement.lead = lead_;
    made.slot = {0, 1};
    return made;
  }

  std::size_t sentenceAt(std::size_t byte) const {
    for (std::size_t i = 0; i < document_.sentences.size(); ++i)
      if (byte < document_.sentences[i].range.end) return i;
    return document_.sentences.size() - 1;
  }

  std::optional<text::Range> speakerOf(const Quote& quote) const {
    if (const std::optional<text::Range> after = speakerAfter(quote)) return after;
    if (const std::optional<text::Range> meant = speakerMeant(quote)) return meant;
    return speakerBefore(quote);
  }

  // The words between two places, which must lie in one paragraph without another quotation.
  std::vector<Word> wordsIn(text::Range range) const {
    return words(text::slice(document_.text(), range));
  }

  // “…,” X said.   “…”, said X.
  std::optional<text::Range> speakerAfter(const Quote& quote) const {
    for (const Person& person : document_.people) {
      for (const text::Range& mention : person.mentions) {
        if (mention.begin < quote.outer.end || mention.begin > quote.outer.end + 60) continue;
        if (sentenceAt(quote.inner.end - 1) != sentenceAt(mention.begin)) continue;
        const std::vector<Word> lead = wordsIn({quote.outer.end, mention.begin});
        const std::size_t stop = std::min(document_.text().size(), mention.end + 12);
        const std::vector<Word> tail = wordsIn({mention.end, stop});
        const bool titled = std::all_of(lead.begin(), lead.end(), [](const Word& word) {
          return lexicon::isTitle(lowered(word.text)) || lowered(word.text) == "said";
        });
        const bool verbFirst = !lead.empty() && lowered(lead[0].text) == "said";
        const bool verbNext = !tail.empty() && lexicon::isSayingVerb(lowered(tail[0].text));
        if (titled && (verbFirst || verbNext)) return mention;
      }
    }
    return std::nullopt;
  }

  // “…,” he said, where a sentence or two before tells who he is.
  std::optional<text::Range> speakerMeant(const Quote& quote) const {
    for (const Reference& reference : document_.references) {
      if (!reference.resolved() || reference.owns) continue;
      if (reference.mention.begin < quote.outer.end) continue;
      if (reference.mention.begin > quote.outer.end + 8) break;
      const std::size_t here = sentenceAt(quote.inner.end - 1);
      if (sentenceAt(reference.mention.begin) != here) continue;
      const std::size_t stop = std::min(document_.text().size(), reference.mention.end + 12);
      const std::vector<Word> tail = wordsIn({reference.mention.end, stop});
      const bool says = !tail.empty() && lexicon::isSayingVerb(lowered(tail[0].text));
      const bool near = sentenceAt(reference.antecedent.begin) + mostBetween >= here;
      if (says && near && wordsIn({quote.outer.end, reference.mention.begin}).empty())
        return reference.antecedent;
    }
    return std::nullopt;
  }

  const Person* speakerNamed(text::Range mention) const {
    for (const Person& person : document_.people)
      for (const text::Range& named : person.mentions)
        if (named == mention || mention.contains(named)) return &person;
    return nullptr;
  }

  // X said, “…”   X, the mayor, told the BBC: “…”   X added that “…”
  std::optional<text::Range> speakerBefore(const Quote& quote) const {
    const text::Range sentence = document_.sentences[sentenceAt(quote.inner.begin)].range;
    const text::Range before = {sentence.begin, std::max(sentence.begin, quote.outer.begin)};
    const std::vector<Word> lead = wordsIn(before);
    if (lead.empty() || !endsInSaying(lead)) return std::nullopt;
    std::optional<text::Range> only;
    for (const Person& person : document_.people)
      for (const text::Range& mention : person.mentions)
        if (before.contains(mention)) {
          if (only) return std::nullopt;  // two people before the verb: which of them spoke?
          only = mention;
        }
    return only;
  }

  static bool endsInSaying(const std::vector<Word>& lead) {
    const std::size_t from = lead.size() > 6 ? lead.size() - 6 : 0;
    for (std::size_t i = from; i < lead.size(); ++i) {
      const std::string low = lowered(lead[i].text);
      if (low == "he" || low == "she" || low == "they") return false;
    }
    const std::string last = lowered(lead.back().text);
    const std::string second = lead.size() > 1 ? lowered(lead[lead.size() - 2].text) : "";
    if (lexicon::isSayingVerb(last)) return true;
    if (last == "that") return lexicon::isSayingVerb(second);
    return second == "told" || (lead.size() > 2 && lowered(lead[lead.size() - 3].text) == "told");
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
