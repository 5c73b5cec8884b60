// What came out of a round, per player and per item, as values and as text, CSV and JSON.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "game/rules/response.h"
#include "game/rules/round_settings.h"
#include "game/rules/score.h"
#include "questions/pack.h"

namespace rules {

struct PlayerReport {
  std::string name;
  Score score;
  std::optional<double> medianSeconds;  // none without a counted response

  bool operator==(const PlayerReport&) const = default;
};

struct ItemReport {
  std::string id;
  std::string kind;
  std::string stem;
  std::string key;
  std::size_t responses = 0;  // counted ones
  std::size_t right = 0;
  double proportionCorrect = 0;      // right / responses; 0 without responses
  std::string mostChosenDistractor;  // the first of those chosen most often; empty if none was
  std::size_t distractorCount = 0;   // how often it was chosen
  std::optional<double> medianSeconds;

  bool operator==(const ItemReport&) const = default;
};

struct Report {
  std::string title;  // the pack's
  std::vector<PlayerReport> players;
  std::vector<ItemReport> items;  // in the order in which they were first asked

  bool operator==(const Report&) const = default;
};

// players: the names, in the order of Response::player.
Report report(const questions::Pack& pack, const std::vector<Response>& responses,
              const RoundSettings& settings, const std::vector<std::string>& players);

// "7 of 10 right (70 %), 7 of 10 points, longest streak 4, median 6.2 s".
std::string summary(const PlayerReport& player);

// Plain lines for people, without a width.
std::string reportText(const Report& report);

// RFC 4180 with a header row, CRLF line ends and a point as decimal mark. A text cell that a
// spreadsheet would take for a formula is led by an apostrophe.
std::string playersCsv(const Report& report);
std::string itemsCsv(const Report& report);

// {"title", "players": [...], "items": [...]}, indented by two spaces.
std::string reportJson(const Report& report);

}  // namespace rules
