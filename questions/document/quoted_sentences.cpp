#include "questions/document/quoted_sentences.h"

#include <algorithm>
#include <string>
#include <vector>

#include "questions/document/bystanders.h"
#include "questions/document/finite.h"
#include "questions/document/leaves_open.h"
#include "questions/document/namesakes.h"
#include "questions/document/quotable.h"
#include "questions/document/quotes.h"
#include "questions/document/speakers.h"
#include "questions/document/years.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t fewestWords = 6, mostWords = 24;  // of what was said
constexpr std::size_t farthest = 3;                     // sentences to the one with the speaker

// The quotation that holds the whole sentence, with or without its marks.
std::optional<Quote> quoteAround(const Document& document, std::size_t sentence) {
  const text::Sentence& own = document.sentences[sentence];
  const text::Range paragraph = document.article->paragraphs[own.paragraph].range;
  for (const Quote& quote : quotesIn(document.text(), paragraph)) {
    const bool whole = std::all_of(own.tokens.begin(), own.tokens.end(), [&](const auto& token) {
      return quote.outer.contains(token.range);
    });
    if (whole) return quote;
  }
  return std::nullopt;
}

// The sentence's own words without its marks and its full stop.
std::vector<Piece> wordsOf(const Document& document, std::size_t sentence) {
  std::vector<Piece> pieces;
  bool space = false;
  const std::vector<language::Word>& words = document.trees[sentence]->words;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!isQuotationMark(words[i].form)) {
      pieces.push_back({words[i].form, words[i].range, i, space});
      space = words[i].spaceAfter;
    }
  }
  while (!pieces.empty() && pieces.back().text == ".") pieces.pop_back();
  return pieces;
}

}  // namespace

std::optional<Statement> quotedSentence(const Document& document, std::size_t sentence) {
  const std::optional<Quote> quote =
      document.trees[sentence] ? quoteAround(document, sentence) : std::nullopt;
  if (!quote) return std::nullopt;
  const std::optional<text::Range> mention = speakerOf(*quote, document);
  const Person* speaker = mention ? personAt(document.people, *mention) : nullptr;
  if (!speaker || !speaker->sure || isBystander(*mention, document) ||
      mayBeNamesake(*mention, document))
    return std::nullopt;
  const std::size_t told = sentenceAt(document, mention->begin);
  if (std::max(told, sentence) - std::min(told, sentence) > farthest) return std::nullopt;
  std::vector<Piece> said = wordsOf(document, sentence);
  const std::string words = written(said);
  const std::size_t count = wordCount(words);
  const language::Tree& tree = *document.trees[sentence];
  const std::size_t root = language::rootOf(tree);
  const bool whole = !said.empty() && root != language::kRoot && isFinite(tree, root) &&
                     lowered(said.front().text) != "but" && startsUpper(said.front().text) &&
                     !isAny(said.back().text, {"?", "!", "…", "...", ","});
  if (!whole || count < fewestWords || count > mostWords || leavesOpen(words) ||
      quotableParts(words) != std::vector<std::string>{words})
    return std::nullopt;
  Statement statement;
  statement.sentence = sentence;
  const text::Range own = document.sentences[sentence].range;
  const text::Range of = document.sentences[told].range;
  statement.evidence = {std::min(own.begin, of.begin), std::max(own.end, of.end)};
  const std::optional<std::string> year = otherYear(document, statement.evidence, quote->outer);
  if (!year || !year->empty()) return std::nullopt;  // said in another year
  statement.attribution = speaker->name;
  statement.pieces = {{speaker->name, *mention, noWord, false},
                      {"said", {}, noWord, true},
                      {",", {}, noWord, false},
                      {"“", {}, noWord, true}};
  said.front().spaceBefore = false;
  statement.pieces.insert(statement.pieces.end(), said.begin(), said.end());
  statement.pieces.push_back({".", {}, noWord, false});
  statement.pieces.push_back({"”", {}, noWord, false});
  return statement;
}

}  // namespace questions
