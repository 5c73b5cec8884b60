// Twenty thousand random answers over random packs and settings: no round is stuck, no score is
// impossible.
#include <algorithm>
#include <limits>
#include <set>

#include "game/rules/report.h"
#include "game/rules/round.h"
#include "game/rules/teams.h"
#include "questions/random.h"
#include "tests/catch.h"
#include "tests/game/sample_pack.h"

namespace {

using questions::pick;
using rules::Response;
using rules::Round;
using rules::RoundSettings;
using rules::Scoring;

bool coin(questions::Random& random) { return pick(random, 2) == 0; }

questions::Pack randomPack(questions::Random& random) {
  questions::Pack pack = tests::samplePack(pick(random, 12));
  for (std::size_t i = pick(random, 8); i > 0; --i)
    pack.items.push_back(tests::sampleClaim(std::to_string(i), coin(random)));
  for (questions::Item& item : pack.items) {
    item.sensitive = pick(random, 5) == 0;
    item.difficulty = static_cast<double>(pick(random, 100)) / 100;
    if (pick(random, 6) == 0) item.evidence = pack.items.front().evidence;
  }
  return pack;
}

RoundSettings randomSettings(questions::Random& random) {
  RoundSettings settings;
  settings.count = pick(random, 15);
  settings.seed = static_cast<std::uint32_t>(random());
  if (coin(random)) settings.secondsPerItem = 1 + static_cast<double>(pick(random, 30));
  if (pick(random, 4) == 0) settings.secondsPerRound = 60;
  if (pick(random, 4) == 0) settings.lives = 3;
  settings.rising = coin(random);
  settings.claimsOnly = pick(random, 6) == 0;
  settings.sensitive = coin(random);
  settings.scoring = static_cast<Scoring>(pick(random, 3));
  settings.streakBonus = coin(random);
  settings.players = coin(random) ? 1 : 2 + pick(random, 5);
  settings.turns = coin(random) ? rules::Turns::Alternate : rules::Turns::Buzz;
  settings.steals = coin(random);
  settings.finalWager = coin(random);
  return settings;
}

double randomSeconds(questions::Random& random) {
  switch (pick(random, 12)) {
    case 0:
      return 0;
    case 1:
      return -5;
    case 2:
      return 1e9;
    case 3:
      return std::numeric_limits<double>::infinity();
    case 4:
      return std::numeric_limits<double>::quiet_NaN();
    default:
      return static_cast<double>(pick(random, 4000)) / 100;
  }
}

rules::Answer randomAnswer(questions::Random& random, const Round& round) {
  const std::vector<std::size_t> open = round.open();
  rules::Answer answer{.player = open[pick(random, open.size())]};
  if (pick(random, 8) != 0) answer.place = pick(random, 6);  // may be no option at all
  answer.seconds = randomSeconds(random);
  if (coin(random)) answer.confidence = static_cast<rules::Confidence>(pick(random, 3));
  answer.lifelines.skip = pick(random, 20) == 0;
  if (pick(random, 6) == 0) answer.pointedRight = coin(random);
  const int points = rules::score(round.responses(), round.settings(), answer.player).points;
  if (round.wagering())
    answer.wager = static_cast<int>(
        pick(random, static_cast<std::size_t>(rules::highestWager(points, round.settings())) + 1));
  else if (open.size() > 1 && pick(random, 10) == 0)
    answer.player = rules::nobody;
  return answer;
}

void checkResponse(const questions::Pack& pack, const RoundSettings& settings,
                   const Response& response) {
  const questions::Item& item = pack.items[response.item];
  REQUIRE(response.correct == (response.option == item.key));
  REQUIRE((!response.option || *response.option < item.options.size()));
  REQUIRE(response.seconds >= 0);
  if (settings.secondsPerItem) REQUIRE(response.seconds <= *settings.secondsPerItem);
  REQUIRE((settings.sensitive || !item.sensitive));
  REQUIRE((!settings.claimsOnly || item.isClaim()));
}

void checkMark(const rules::Mark& mark, const Response& response, const RoundSettings& settings) {
  if (response.wager) {
    REQUIRE(mark.points - mark.bonus == (response.correct ? *response.wager : -*response.wager));
    return;
  }
  const int base = mark.points - mark.bonus;
  const bool bonusAllowed = response.correct;
  REQUIRE((mark.bonus == 0 || bonusAllowed));
  switch (settings.scoring) {
    case Scoring::Accuracy:
      REQUIRE(base == (response.correct ? 1 : 0));
      break;
    case Scoring::Speed:
      REQUIRE((response.correct ? base >= 500 && base <= 1000 : base == 0));
      REQUIRE(mark.bonus <= 500 + 500);
      break;
    case Scoring::Confidence:
      REQUIRE((base >= -6 && base <= 3));
      break;
  }
}

void checkScore(const Round& round, std::size_t player) {
  std::vector<Response> own = round.responses();
  std::erase_if(own, [&](const Response& r) { return r.player != player; });
  const rules::Score score = rules::score(round.responses(), round.settings(), player);
  REQUIRE(score.marks.size() == own.size());
  int sum = 0;
  for (std::size_t i = 0; i < own.size(); ++i) {
    sum += score.marks[i].points;
    if (rules::counts(own[i], round.settings()))
      checkMark(score.marks[i], own[i], round.settings());
    else
      REQUIRE(score.marks[i].points == 0);
  }
  REQUIRE(score.points == sum);
  REQUIRE(score.points <= score.attainable);
  REQUIRE(score.right <= score.answered);
  REQUIRE(score.longestStreak <= score.right);
  REQUIRE(score.streak <= score.longestStreak);
  REQUIRE(score.answered <= own.size());
}

// Nobody answers an item twice, and only a wager lets two be right.
void checkTurns(const Round& round) {
  std::set<std::pair<std::size_t, std::size_t>> seen;
  std::set<std::size_t> solved;
  const std::size_t last = round.asked().empty() ? 0 : round.asked().back().item;
  for (const Response& response : round.responses()) {
    REQUIRE(seen.emplace(response.item, response.player).second);
    const bool wagered = round.settings().finalWager && response.item == last;
    if (response.correct && !wagered) REQUIRE(solved.insert(response.item).second);
  }
}

// Plays to the end or to the moment the players leave; how many answers that were.
std::size_t playOnce(questions::Random& random) {
  const questions::Pack pack = randomPack(random);
  const RoundSettings settings = randomSettings(random);
  Round round(pack, settings);
  REQUIRE(round.asked().size() <= settings.count);
  std::size_t answers = 0;
  std::size_t position = 0;
  while (!round.finished() && pick(random, 40) != 0) {
    REQUIRE(round.position() >= position);
    position = round.position();
    REQUIRE_FALSE(round.open().empty());
    checkResponse(pack, settings, round.answer(randomAnswer(random, round)));
    REQUIRE(++answers <= round.asked().size() * settings.players);
  }
  for (std::size_t player = 0; player < settings.players; ++player) checkScore(round, player);
  checkTurns(round);
  REQUIRE(rules::missed(round.responses()).size() <= round.asked().size());
  const Round again(pack, settings, round.asked(), round.responses());
  REQUIRE(again.finished() == round.finished());
  REQUIRE(again.position() == round.position());
  const std::vector<std::string> names(settings.players, "=team");
  REQUIRE_FALSE(rules::reportJson(rules::report(pack, round.responses(), settings, names)).empty());
  return answers;
}

}  // namespace

TEST_CASE("a monkey cannot break a round or reach an impossible score", "[rules]") {
  questions::Random random(2025);
  for (std::size_t answers = 0; answers < 20'000;) answers += playOnce(random);
}
