// Who described what in which words: "Trump described the war in Ukraine as “a mess”".
#include <algorithm>

#include "questions/document/alone.h"
#include "questions/document/phrases.h"
#include "questions/document/quotes.h"
#include "questions/document/token_row.h"
#include "questions/facts.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr float sureArc = 0.85f;
constexpr std::size_t mostThingWords = 10;
constexpr std::size_t mostQuotedWords = 12;

class Finder {
 public:
  Finder(const Document& document, std::size_t sentence)
      : document_(document),
        sentence_(sentence),
        tree_(*document.trees[sentence]),
        row_(document, sentence) {}

  std::optional<Fact> at(std::size_t verb) const {
    const language::Word& word = tree_.words[verb];
    if (word.xpos != "VBD" || !isAny(lowered(word.form), {"described", "called", "branded",
                                                          "labelled", "labeled", "dubbed"}))
      return {};
    const PersonSpan* speaker = subjectOf(verb);
    if (!speaker) return {};
    for (const Quote& quote : quotesIn(document_.text(), row_.range(0, row_.size()))) {
      const std::optional<std::size_t> opens = row_.startingAt(quote.outer.begin);
      if (!opens || *opens <= verb + 1) continue;
      std::size_t end = *opens;
      const bool as = row_.low(end - 1) == "as";
      if (as != (lowered(word.form) == "described")) return {};
      if (as) --end;
      if (end <= verb + 1 || end - verb > mostThingWords) return {};
      return fact(*speaker, verb, end, *opens, quote);
    }
    return {};
  }

 private:
  const PersonSpan* subjectOf(std::size_t verb) const {
    const std::size_t subject = language::dependent(tree_, verb, "nsubj");
    if (subject == language::kRoot || tree_.words[subject].confidence < sureArc) return nullptr;
    if (language::dependent(tree_, subject, "conj") != language::kRoot) return nullptr;
    for (const PersonSpan& span : row_.people())
      if (row_.range(span.first, span.end).contains(tree_.words[subject].range)) return &span;
    return nullptr;
  }

  std::optional<Fact> fact(const PersonSpan& speaker, std::size_t verb, std::size_t end,
                           std::size_t opens, const Quote& quote) const {
    std::string said = squeezed(text::slice(document_.text(), quote.inner));
    while (!said.empty() && (said.back() == ',' || said.back() == '.')) said.pop_back();
    if (said.empty() || wordCount(said) > mostQuotedWords) return {};
    std::vector<std::size_t> thing;
    for (std::size_t i = verb + 1; i < end; ++i) {
      if (isAny(tree_.words[i].upos, {"VERB", "AUX", "PUNCT", "PRON"})) return {};
      thing.push_back(i);
    }
    Statement statement = statementOn(document_, sentence_);
    statement.pieces = {
        {speaker.person->name, row_.range(speaker.first, speaker.end), noWord, false}};
    put(statement, tree_.words[verb].form);
    put(statement, phraseOf(document_, sentence_, thing));
    if (end < opens) put(statement, "as");
    statement.pieces.push_back({"“" + said + "”", quote.outer, noWord, true});
    statement.attribution = speaker.person->name;
    if (flawOf(statement, &tree_, document_.text())) return {};
    Fact made{"description", Value::Person, statement, {0, 1}};
    made.quotation = said;
    return made;
  }

  const Document& document_;
  std::size_t sentence_;
  const language::Tree& tree_;
  TokenRow row_;
};

std::vector<Fact> find(const Document& document, const std::vector<Statement>&) {
  std::vector<Fact> found;
  for (const std::size_t i : bodySentences(document)) {
    if (!document.trees[i]) continue;
    const Finder finder(document, i);
    for (std::size_t word = 0; word < document.trees[i]->words.size(); ++word)
      if (std::optional<Fact> fact = finder.at(word)) found.push_back(std::move(*fact));
  }
  return found;
}

}  // namespace

FactKind description() { return {"description", find}; }

}  // namespace questions::fact
