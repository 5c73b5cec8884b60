#include "questions/document/stages.h"

#include <algorithm>

#include "questions/words.h"

namespace questions {
namespace {

bool hasScore(const Document& document) {
  return std::any_of(document.quantities.begin(), document.quantities.end(), [](const auto& all) {
    return std::any_of(all.begin(), all.end(), [](const text::Quantity& quantity) {
      return quantity.kind == text::QuantityKind::Score;
    });
  });
}

bool namesStage(std::string_view text) {
  const std::vector<Word> all = words(text);
  return std::any_of(all.begin(), all.end(), [](const Word& word) {
    return isAny(lowered(word.text), {"half", "halftime", "half-time", "quarter", "period",
                                      "inning", "innings", "minute", "minutes", "lap", "laps",
                                      "interval", "stoppage", "overtime", "set", "round", "left"});
  });
}

bool tellsOfAll(std::string_view text) {
  const std::vector<Word> all = words(text);
  return std::any_of(all.begin(), all.end(), [](const Word& word) {
    return isAny(lowered(word.text),
                 {"race", "final", "finals", "tournament", "cup", "award", "season", "title",
                  "championship", "won", "win", "beat", "career", "defeated", "finished"});
  });
}

// "He joined Norwood in 2023": no part of any game.
bool isDated(std::string_view text) {
  const std::vector<Word> all = words(text);
  return std::any_of(all.begin(), all.end(), [](const Word& word) {
    return word.text.size() == 4 && (word.text.starts_with("19") || word.text.starts_with("20")) &&
           word.text.find_first_not_of("0123456789") == std::string_view::npos;
  });
}

bool endsGame(std::string_view text) {
  const std::vector<Word> all = words(text);
  return std::any_of(all.begin(), all.end(), [](const Word& word) {
    return isAny(lowered(word.text), {"ended", "finished", "after", "final", "won", "result"});
  });
}

}  // namespace

bool isMidGame(const Statement& statement, const Document& document) {
  const std::string told = written(statement.pieces);
  if (namesStage(told) || tellsOfAll(told) || !hasScore(document) || isDated(told)) return false;
  const std::size_t paragraph = document.sentences[statement.sentence].paragraph;
  for (std::size_t i = statement.sentence; i-- > 0;) {
    if (document.sentences[i].paragraph != paragraph) return false;
    const std::string_view before = text::slice(document.text(), document.sentences[i].range);
    if (namesStage(before)) return true;
    if (endsGame(before)) return false;
  }
  return false;
}

}  // namespace questions
