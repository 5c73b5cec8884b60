#include "questions/document/speakers.h"

#include <algorithm>

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t mostBetween = 2;         // sentences from a name to the "he" that takes it up
constexpr std::size_t longestDescription = 8;  // words of "said the team's captain X"

class Finder {
 public:
  Finder(const Quote& quote, const Document& document) : quote_(quote), document_(document) {}

  std::optional<text::Range> speaker() const {
    if (const std::optional<text::Range> after = namedAfter()) return after;
    if (const std::optional<text::Range> meant = meantAfter()) return meant;
    if (const std::optional<text::Range> before = namedBefore()) return before;
    if (const std::optional<text::Range> meant = meantBefore()) return meant;
    return goingOn();
  }

 private:
  std::vector<Word> wordsIn(std::size_t begin, std::size_t end) const {
    return words(text::slice(document_.text(), {begin, std::max(begin, end)}));
  }

  std::vector<Word> wordsBehind(const text::Range& mention) const {
    return wordsIn(mention.end, std::min(document_.text().size(), mention.end + 12));
  }

  std::size_t at(std::size_t byte) const { return sentenceAt(document_, byte); }
  std::size_t here() const { return at(quote_.inner.end - 1); }

  static bool says(const std::vector<Word>& tail) {
    if (tail.empty()) return false;
    const std::string low = lowered(tail[0].text);
    return low == "told" || lexicon::isSayingVerb(low);
  }

  // “…,” X said.   “…”, said X.   “…,” the team's captain X told reporters.
  std::optional<text::Range> namedAfter() const {
    for (const Person& person : document_.people)
      for (const text::Range& mention : person.mentions) {
        if (mention.begin < quote_.outer.end || here() != at(mention.begin)) continue;
        std::vector<Word> lead = wordsIn(quote_.outer.end, mention.begin);
        const bool verbFirst = says(lead);
        if (verbFirst) lead.erase(lead.begin());
        if (describes(lead) &&
            (verbFirst || says(wordsBehind(mention)) || saysBehindComma(mention)))
          return mention;
      }
    return std::nullopt;
  }

  // Titles and descriptions before a name: no verb, no pronoun, nothing that begins another clause.
  static bool describes(const std::vector<Word>& lead) {
    return lead.size() <= longestDescription &&
           std::all_of(lead.begin(), lead.end(), [](const Word& word) {
             const std::string low = lowered(word.text);
             if (low == "of" || low == "the" || low == "a" || low == "an" || low == "for")
               return true;
             return lexicon::isTitle(low) ||
                    (!lexicon::isFunctionWord(low) && !lexicon::isFiniteVerb(low) &&
                     !lexicon::isSayingVerb(low));
           });
  }

  // “…,” X, the mayor, said.
  bool saysBehindComma(const text::Range& mention) const {
    const std::string& text = document_.text();
    const std::size_t end = document_.sentences[here()].range.end;
    if (mention.end >= end || text[mention.end] != ',') return false;
    const std::size_t comma = text.find(',', mention.end + 1);
    return comma != std::string::npos && comma < end &&
           says(wordsIn(comma, std::min(end, comma + 14)));
  }

  // “…,” he said, where a sentence or two before tells who he is.
  std::optional<text::Range> meantAfter() const {
    for (const Reference& reference : document_.references) {
      if (!isNear(reference) || reference.mention.begin < quote_.outer.end) continue;
      if (reference.mention.begin > quote_.outer.end + 8) break;
      if (here() == at(reference.mention.begin) && says(wordsBehind(reference.mention)) &&
          wordsIn(quote_.outer.end, reference.mention.begin).empty())
        return reference.antecedent;
    }
    return std::nullopt;
  }

  // Of the plan, he said: “…”
  std::optional<text::Range> meantBefore() const {
    for (const Reference& reference : document_.references) {
      if (!isNear(reference) || reference.mention.end > quote_.outer.begin) continue;
      if (at(reference.mention.begin) != at(quote_.inner.begin)) continue;
      const std::vector<Word> between = wordsIn(reference.mention.end, quote_.outer.begin);
      if (between.size() == 1 && says(between)) return reference.antecedent;
    }
    return std::nullopt;
  }

  bool isNear(const Reference& reference) const {
    return reference.resolved() && !reference.owns &&
           at(reference.antecedent.begin) + mostBetween >= at(reference.mention.begin) &&
           isSubject(reference.antecedent);
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

  // X said, “…”   X, the mayor, told the BBC: “…”   X added that “…”
  std::optional<text::Range> namedBefore() const {
    const text::Range sentence = document_.sentences[at(quote_.inner.begin)].range;
    const text::Range before = {sentence.begin, std::max(sentence.begin, quote_.outer.begin)};
    const std::vector<Word> lead = wordsIn(before.begin, before.end);
    if (lead.empty() || !endsInSaying(lead)) return std::nullopt;
    const std::optional<text::Range> only = onlyMention(before);  // of two, which of them spoke?
    // "He turned to critics such as X, saying “…”": not X said it.
    const bool participle = lowered(lead.back().text).ends_with("ing");
    return only && participle && !isSubject(*only) ? std::nullopt : only;
  }

  // A sentence that is all quotation goes on from the one before, which tells who speaks: “…,” X
  // said. “…”   X said that it was late. “…”
  std::optional<text::Range> goingOn() const {
    const std::size_t first = at(quote_.inner.begin);
    const text::Sentence& own = document_.sentences[first];
    const bool all = wordsIn(own.range.begin, quote_.outer.begin).empty() &&
                     wordsIn(quote_.outer.end, document_.sentences[here()].range.end).empty();
    if (!all || first == 0 || document_.sentences[first - 1].paragraph != own.paragraph)
      return std::nullopt;
    const text::Range before = document_.sentences[first - 1].range;
    const text::Range paragraph = document_.article->paragraphs[own.paragraph].range;
    std::optional<Quote> last;
    for (const Quote& quote : quotesIn(document_.text(), paragraph))
      if (quote.outer.end <= quote_.outer.begin) last = quote;
    if (last && before.contains(last->inner)) return Finder(*last, document_).speaker();
    const std::vector<Word> told = wordsIn(before.begin, before.end);
    const bool saying = std::any_of(told.begin(), told.end(), [](const Word& word) {
      return lexicon::isSayingVerb(lowered(word.text));
    });
    return saying ? onlyMention(before) : std::nullopt;
  }

  // The one place in these bytes where somebody is named.
  std::optional<text::Range> onlyMention(const text::Range& range) const {
    std::optional<text::Range> only;
    for (const Person& person : document_.people)
      for (const text::Range& mention : person.mentions)
        if (range.contains(mention)) {
          if (only) return std::nullopt;
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

}  // namespace questions
