#include "game/rules/report.h"

#include <nlohmann/json.hpp>

#include "tests/catch.h"
#include "tests/game/sample_pack.h"

namespace {

using rules::Response;

Response response(std::size_t player, std::size_t item, std::optional<std::size_t> option,
                  double seconds) {
  Response made{.player = player, .item = item, .option = option, .correct = option == 1};
  made.seconds = seconds;
  return made;
}

// Three players on two items: option 1 is the key of both.
const std::vector<Response> classOfThree = {
    response(0, 1, 1, 2),   response(1, 1, 3, 4), response(2, 1, 0, 9),
    response(0, 0, 1, 1.5), response(1, 0, 2, 3), response(2, 0, 2, 5),
};

rules::Report reportOf(const std::vector<Response>& responses) {
  return rules::report(tests::samplePack(2), responses, {}, {"Anna", "Bo", "=Cem, \"C\""});
}

}  // namespace

TEST_CASE("a report counts per item", "[rules]") {
  const rules::Report report = reportOf(classOfThree);
  REQUIRE(report.items.size() == 2);
  const rules::ItemReport& first = report.items[0];
  CHECK(first.id == "item-1");
  CHECK(first.key == "Berit");
  CHECK(first.responses == 3);
  CHECK(first.right == 1);
  CHECK(first.proportionCorrect == Approx(1.0 / 3));
  CHECK(first.mostChosenDistractor == "Ada");  // a tie goes to the first of the item's options
  CHECK(first.distractorCount == 1);
  CHECK(first.medianSeconds == 4.0);
  CHECK(report.items[1].mostChosenDistractor == "Carla");
  CHECK(report.items[1].distractorCount == 2);
}

TEST_CASE("a report counts per player", "[rules]") {
  const rules::Report report = reportOf(classOfThree);
  REQUIRE(report.players.size() == 3);
  CHECK(report.players[0].name == "Anna");
  CHECK(report.players[0].score.right == 2);
  CHECK(report.players[0].medianSeconds == 1.75);
  CHECK(report.players[2].score.accuracy() == 0);
}

TEST_CASE("without answers there is no distractor and no median", "[rules]") {
  const rules::Report report = reportOf({response(0, 0, std::nullopt, 20)});
  CHECK(report.items[0].mostChosenDistractor.empty());
  CHECK(report.items[0].medianSeconds == 20.0);
  CHECK_FALSE(report.players[1].medianSeconds.has_value());
  CHECK(reportOf({}).items.empty());
}

TEST_CASE("what nobody answered counts against the item, not against a player", "[rules]") {
  const rules::Report report = reportOf({response(rules::nobody, 0, std::nullopt, 20)});
  CHECK(report.items[0].responses == 1);
  CHECK(report.players[0].score.answered == 0);
}

TEST_CASE("a report as text", "[rules]") {
  CHECK(rules::reportText(reportOf({response(0, 1, 1, 2), response(0, 0, 3, 4.25)})) ==
        "Bridges over the Lerre\n"
        "\n"
        "Anna: 1 of 2 right (50 %), 1 of 2 points, median 3.1 s\n"
        "Bo: 0 of 0 right (0 %), 0 of 0 points\n"
        "=Cem, \"C\": 0 of 0 right (0 %), 0 of 0 points\n"
        "\n"
        "1. The bridge over the Lerre was opened by ____ in round 1.\n"
        "   Answer: Berit\n"
        "   1 of 1 right (100 %), median 2.0 s\n"
        "\n"
        "2. The bridge over the Lerre was opened by ____ in round 0.\n"
        "   Answer: Berit\n"
        "   0 of 1 right (0 %), median 4.2 s\n"
        "   Wrong answer chosen most: Dora (1)\n");
}

TEST_CASE("a report as CSV", "[rules]") {
  const rules::Report report = reportOf(classOfThree);
  CHECK(rules::playersCsv(report) ==
        "player,points,attainable,answered,right,accuracy,longest_streak,median_seconds\r\n"
        "Anna,2,2,2,2,1.000,2,1.750\r\n"
        "Bo,0,2,2,0,0.000,0,3.500\r\n"
        "\"'=Cem, \"\"C\"\"\",0,2,2,0,0.000,0,7.000\r\n");
  CHECK(rules::itemsCsv(report) ==
        "id,kind,stem,key,responses,right,proportion_correct,most_chosen_distractor,"
        "distractor_count,median_seconds\r\n"
        "item-1,complete_sentence,The bridge over the Lerre was opened by ____ in round 1.,Berit,"
        "3,1,0.333,Ada,1,4.000\r\n"
        "item-0,complete_sentence,The bridge over the Lerre was opened by ____ in round 0.,Berit,"
        "3,1,0.333,Carla,2,3.000\r\n");
}

TEST_CASE("a report as JSON says the same", "[rules]") {
  const nlohmann::json json = nlohmann::json::parse(rules::reportJson(reportOf(classOfThree)));
  CHECK(json["title"] == "Bridges over the Lerre");
  CHECK(json["players"][0]["marks"].size() == 2);
  CHECK(json["players"][1]["right"] == 0);
  CHECK(json["items"][1]["most_chosen_distractor"] == "Carla");
  CHECK(json["items"][1]["proportion_correct"].get<double>() == Approx(1.0 / 3));
  const auto empty = nlohmann::json::parse(rules::reportJson(reportOf({response(0, 0, 1, 2)})));
  CHECK(empty["items"][0]["most_chosen_distractor"].is_null());
  CHECK(empty["players"][2]["median_seconds"].is_null());
}
