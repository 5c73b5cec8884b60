#include "game/terminal/quizmaster.h"

#include <algorithm>
#include <cmath>

#include "game/rules/fact_check.h"
#include "game/rules/lifelines.h"
#include "game/rules/score.h"
#include "game/rules/teams.h"
#include "game/terminal/reply.h"
#include "game/terminal/verdict.h"
#include "questions/lead.h"

namespace terminal {
namespace {

std::string gained(const i18n::Catalogue& words, int points) {
  return (points > 0 ? "+" : "") + words("points", {{"count", points}});
}

}  // namespace

Quizmaster::Quizmaster(Terminal& terminal, const Table& table, rules::Round& round)
    : terminal_(terminal), table_(table), round_(round) {}

bool Quizmaster::ask() {
  while (!round_.finished())
    if (!askItem()) return false;
  return true;
}

bool Quizmaster::askItem() {
  wagers_.assign(table_.players.size(), std::nullopt);
  used_ = {};
  struck_.clear();
  if (round_.wagering() && !askWagers()) return false;
  showItem();
  shownAt_ = terminal_.now();
  const std::size_t position = round_.position();
  const std::size_t place = keyPlace();
  while (!round_.finished() && round_.position() == position) {
    if (!askOnce()) return false;
    const bool settled = round_.finished() || round_.position() != position;
    tell(round_.responses().back(), place, settled);
  }
  return true;
}

bool Quizmaster::askWagers() {
  for (std::size_t player = 0; player < wagers_.size(); ++player) {
    const int points = rules::score(round_.responses(), round_.settings(), player).points;
    const int most = rules::highestWager(points, round_.settings());
    while (!wagers_[player]) {
      const auto line = read(named(terminal_.words("terminal.stake", {{"most", most}}), player));
      if (!line) return false;
      const std::optional<int> wager = numberOf(*line);
      if (wager && *wager <= most) wagers_[player] = wager;
    }
  }
  return true;
}

void Quizmaster::showItem() {
  const i18n::Catalogue& words = terminal_.words;
  const rules::RoundSettings& settings = round_.settings();
  const std::size_t number = round_.position() + 1;
  std::string head =
      settings.secondsPerRound
          ? words("terminal.item", {{"number", number}})
          : words("round.item_of", {{"number", number}, {"total", round_.asked().size()}});
  if (const auto seconds = round_.secondsAllowed())
    head += ", " + words(settings.secondsPerRound ? "terminal.seconds_left" : "terminal.seconds",
                         {{"count", std::lround(*seconds)}});
  if (const auto lives = round_.livesLeft()) head += ", " + words("lives", {{"count", *lives}});
  terminal_.blank();
  terminal_.say(head);
  const std::string_view lead = questions::leadIn(item().stem);
  if (!lead.empty()) terminal_.say(std::string(lead.substr(0, lead.size() - 2)));
  terminal_.say(item().stem.substr(lead.size()), Style::Strong);
  const std::vector<std::string> texts = options();
  for (std::size_t place = 0; place < texts.size(); ++place)
    terminal_.say(texts[place], Style::Plain, "  " + letter(place) + ". ");
  showLifelines();
}

void Quizmaster::showLifelines() {
  const rules::Lifelines left = lifelinesLeft();
  std::string line;
  const i18n::Catalogue& words = terminal_.words;
  if (left.half) line += " " + words("terminal.help_half");
  if (left.paragraph) line += " " + words("terminal.help_paragraph");
  if (left.skip) line += " " + words("terminal.help_skip");
  if (!line.empty()) terminal_.say(words("terminal.help") + line);
}

bool Quizmaster::askOnce() {
  const std::optional<std::size_t> player = askWho();
  if (!player) return false;
  rules::Answer answer{.player = *player};
  if (*player != rules::nobody) {
    answer.wager = wagers_[*player];
    if (answer.wager) shownAt_ = terminal_.now();  // each team has its own time
    if (!askPlace(answer)) return false;
  }
  answer.seconds = terminal_.now() - shownAt_;
  const auto allowed = round_.secondsAllowed();
  const bool inTime = !allowed || answer.seconds <= *allowed;
  if (answer.place && inTime && !askDetails(answer)) return false;
  round_.answer(answer);
  if (table_.answered) table_.answered(round_);
  return true;
}

bool Quizmaster::askDetails(rules::Answer& answer) {
  return askPointing(answer) && askConfidence(answer);
}

std::optional<std::size_t> Quizmaster::askWho() {
  const std::vector<std::size_t> open = round_.open();
  if (open.size() == 1 || round_.wagering()) return open.front();
  std::string teams;
  for (std::size_t player : open)
    teams +=
        (teams.empty() ? "" : ", ") + std::to_string(player + 1) + " " + table_.players[player];
  while (const auto line = read(terminal_.words("terminal.who_answers", {{"teams", teams}}))) {
    if (*line == "n" || *line == "N") return rules::nobody;
    const auto number = static_cast<std::size_t>(numberOf(*line).value_or(0));
    if (number > 0 && std::find(open.begin(), open.end(), number - 1) != open.end())
      return number - 1;
  }
  return std::nullopt;
}

// Reads until an option is chosen or the item is skipped.
bool Quizmaster::askPlace(rules::Answer& answer) {
  const std::vector<std::string> texts = options();
  const i18n::Catalogue& words = terminal_.words;
  const std::string last = letter(texts.size() - 1);
  std::string prompt =
      named(words("terminal.your_answer", {{"first", letter(0)}, {"last", last}}), answer.player);
  while (const auto line = read(prompt)) {
    if (useLifeline(*line, answer)) {
      if (answer.lifelines.skip) return true;
      continue;
    }
    const auto place = placeOf(*line, texts);
    if (place && std::find(struck_.begin(), struck_.end(), *place) == struck_.end()) {
      answer.place = place;
      return true;
    }
    prompt = place ? words("terminal.is_struck_out", {{"letter", letter(*place)}})
                   : words("terminal.please_type",
                           {{"first", letter(0)}, {"last", last}, {"count", texts.size()}});
  }
  return false;
}

bool Quizmaster::useLifeline(const std::string& line, rules::Answer& answer) {
  const rules::Lifelines left = lifelinesLeft();
  if (left.half && line == "half") {
    used_.half = true;
    strikeOut();
  } else if (left.paragraph && line == "paragraph") {
    used_.paragraph = true;
    terminal_.say(*rules::maskedParagraph(table_.pack, item()), Style::Plain, "  ");
  } else if (left.skip && line == "skip") {
    used_.skip = true;
  } else {
    return false;
  }
  answer.lifelines = used_;
  return true;
}

void Quizmaster::strikeOut() {
  struck_ = rules::struckOut(item(), round_.current(), round_.settings().seed);
  std::string letters;
  for (std::size_t place : struck_) letters += (letters.empty() ? "" : " ") + letter(place);
  terminal_.say(terminal_.words("terminal.struck_out", {{"letters", letters}}));
}

// Which of the mode's lifelines are not used up and help with this item.
rules::Lifelines Quizmaster::lifelinesLeft() const {
  const rules::Lifelines before = rules::used(round_.responses());
  rules::Lifelines left;
  left.half = table_.lifelines.half && !before.half && !used_.half && item().options.size() > 2;
  left.paragraph = table_.lifelines.paragraph && !before.paragraph && !used_.paragraph &&
                   rules::maskedParagraph(table_.pack, item()).has_value();
  left.skip = table_.lifelines.skip && !before.skip && !used_.skip;
  return left;
}

// Who denies a claim in a fact check points at what was altered.
bool Quizmaster::askPointing(rules::Answer& answer) {
  const std::size_t option = round_.current().options[*answer.place];
  if (!round_.settings().claimsOnly || option != rules::denial(item())) return true;
  const std::vector<text::Range> words = rules::words(item().stem);
  if (words.empty()) return true;
  std::string line;
  for (std::size_t i = 0; i < words.size(); ++i)
    line +=
        "(" + std::to_string(i + 1) + ") " + std::string(text::slice(item().stem, words[i])) + " ";
  terminal_.say(line);
  while (const auto reply = read(terminal_.words("terminal.which_words"))) {
    const auto span = spanOf(*reply, words.size());
    if (!span) continue;
    const text::Range selected{words[span->first - 1].begin, words[span->second - 1].end};
    if (!rules::alteredParts(item()).empty())
      answer.pointedRight = rules::pointsAtAlteration(item(), selected);
    return true;
  }
  return false;
}

bool Quizmaster::askConfidence(rules::Answer& answer) {
  // Who stakes points has said how sure they are.
  if (round_.settings().scoring != rules::Scoring::Confidence || answer.wager) return true;
  while (const auto line = read(terminal_.words("terminal.how_sure"))) {
    answer.confidence = confidenceOf(*line);
    if (answer.confidence) return true;
  }
  return false;
}

std::optional<std::string> Quizmaster::read(const std::string& prompt) {
  for (;;) {
    const auto line = terminal_.ask(prompt);
    if (!line || leaves(*line)) return std::nullopt;
    if (!line->empty()) return line;
  }
}

void Quizmaster::tell(const rules::Response& response, std::size_t place, bool settled) {
  const i18n::Catalogue& words = terminal_.words;
  if (!settled)
    return terminal_.say(words(response.wager ? "terminal.noted" : "terminal.wrong_others"));
  tellVerdict(terminal_, table_.pack, response, place);
  if (response.pointedRight)
    terminal_.say(words(*response.pointedRight ? "verdict.pointed" : "verdict.not_pointed"));
  if (response.wager) return tellWagers(response.item);
  if (response.player != rules::nobody) tellPoints(response.player);
}

void Quizmaster::tellPoints(std::size_t player) {
  const rules::Score score = rules::score(round_.responses(), round_.settings(), player);
  const i18n::Catalogue& words = terminal_.words;
  std::string line = words("terminal.in_all", {{"points", gained(words, score.marks.back().points)},
                                               {"total", score.points}});
  if (score.streak > 1) line += ", " + words("round.in_a_row", {{"count", score.streak}});
  terminal_.say(named(line + ".", player));
}

void Quizmaster::tellWagers(std::size_t item) {
  for (const rules::Response& response : round_.responses())
    if (response.item == item && response.wager) tellPoints(response.player);
}

const questions::Item& Quizmaster::item() const { return table_.pack.items[round_.current().item]; }

std::vector<std::string> Quizmaster::options() const {
  std::vector<std::string> texts;
  for (std::size_t option : round_.current().options) texts.push_back(item().options[option].text);
  return texts;
}

std::size_t Quizmaster::keyPlace() const {
  const std::vector<std::size_t>& options = round_.current().options;
  return static_cast<std::size_t>(std::find(options.begin(), options.end(), item().key) -
                                  options.begin());
}

// The prompt addressed to the player where there are several.
std::string Quizmaster::named(const std::string& prompt, std::size_t player) const {
  if (table_.players.size() == 1) return prompt;
  return terminal_.words("terminal.addressed",
                         {{"player", table_.players[player]}, {"text", prompt}});
}

}  // namespace terminal
