#include "game/terminal/verdict.h"

#include "game/rules/day.h"
#include "game/terminal/reply.h"

namespace terminal {
namespace {

constexpr std::string_view indent = "  ";

std::string spelled(const i18n::Catalogue& words, const std::string& iso) {
  const std::optional<rules::Day> day = rules::dayOf(iso);
  return day ? words.day(*day) : iso;
}

void sayOutcome(Terminal& terminal, const rules::Response& response, const std::string& answer) {
  const char* outcome = response.correct          ? "terminal.right_answer"
                        : response.lifelines.skip ? "terminal.skipped_answer"
                        : response.option         ? "terminal.wrong_answer"
                                                  : "terminal.no_answer_in_time";
  terminal.say(terminal.words(outcome, {{"answer", answer}}),
               response.correct ? Style::Good : Style::Bad);
}

void sayEvidence(Terminal& terminal, const questions::Pack& pack, const questions::Item& item) {
  if (!item.evidence) return;
  terminal.say(terminal.words("terminal.article_says"));
  terminal.say(markedQuote(*item.evidence), Style::Plain, indent);
  const questions::PackArticle* article = pack.article(item.evidence->article);
  if (article == nullptr) return;
  const std::string source = sourceLine(terminal.words, article->attribution);
  if (!source.empty()) terminal.say(source, Style::Plain, indent);
}

}  // namespace

std::string markedQuote(const questions::Evidence& evidence) {
  const std::string& quote = evidence.quote;
  if (!evidence.span || evidence.span->end > quote.size() || evidence.span->empty()) return quote;
  const bool taken = quote.find("«") != std::string::npos || quote.find("»") != std::string::npos;
  std::string marked = quote;
  marked.insert(evidence.span->end, taken ? "]]" : "»");
  marked.insert(evidence.span->begin, taken ? "[[" : "«");
  return marked;
}

std::string sourceLine(const i18n::Catalogue& words, const text::Attribution& attribution) {
  std::string published = attribution.publisher;
  if (!attribution.date.empty())
    published += (published.empty() ? "" : ", ") + spelled(words, attribution.date);
  if (attribution.title.empty() || published.empty()) return attribution.title + published;
  const bool ended =
      std::string_view(".!?").find(attribution.title.back()) != std::string_view::npos;
  return attribution.title + (ended ? " " : ". ") + published;
}

void tellVerdict(Terminal& terminal, const questions::Pack& pack, const rules::Response& response,
                 std::size_t keyPlace) {
  const questions::Item& item = pack.items[response.item];
  sayOutcome(terminal, response, letter(keyPlace) + ". " + item.keyOption().text);
  if (response.option && !response.correct) {
    const questions::Option& chosen = item.options[*response.option];
    if (!chosen.note.empty()) terminal.say(chosen.text + ": " + chosen.note);
  }
  if (item.alteration)
    terminal.say(terminal.words("verdict.alteration", {{"altered", item.alteration->altered},
                                                       {"said", item.alteration->said}}));
  sayEvidence(terminal, pack, item);
  const bool said =
      item.evidence && item.explanation.find(item.evidence->quote) != std::string::npos;
  if (!said && !item.explanation.empty()) terminal.say(item.explanation);
}

}  // namespace terminal
