// Rounds of teams in the real program: in turn with steals and a final wager, by the mouse alone;
// six teams that buzz, by keys alone.
#include "tests/catch.h"
#include "tests/game/sample_pack.h"
#include "tests/game/twins.h"

namespace {

bool skipped() {
  const bool skip = !tests::canPlayForReal();
  if (skip) WARN("skipped: xdotool or xclip is not installed");
  return skip;
}

}  // namespace

// Berit is right; the others are not.
TEST_CASE("teams steal what another got wrong, and wager on the last item, by the mouse alone",
          "[.display]") {
  if (skipped()) return;
  tests::Twins twins(tests::samplePack(3));
  REQUIRE(twins.started());
  for (const char* words : {"Play", "Bridges over the Lerre", "Teams", "Others may answer",
                            "Teams stake points", "Start"})
    twins.click(words);
  CHECK(twins.shows("Blue answers."));
  twins.click("Ada");
  CHECK(twins.shows("Blue said “Ada”: not right. Amber may answer."));
  twins.click("Berit");
  CHECK(twins.shows("Amber: Berit · +1 point"));
  twins.click("Next item");
  twins.click("Berit");  // of Amber, whose turn it is
  twins.click("Next item");
  CHECK(twins.shows("The last item"));
  twins.click("1");  // as much as an item is worth, for Blue, who has none
  twins.click("Show the item");
  CHECK(twins.shows("Blue stakes 1 point on this item."));
  twins.click("Berit");
  CHECK(twins.shows("Amber stakes 0 points on this item."));
  CHECK_FALSE(twins.shows("Blue said"));  // secret until all have answered
  twins.click("Carla");
  CHECK(twins.shows("Blue: Berit · +1 point"));
  twins.click("See the results");
  CHECK(twins.shows("Amber wins"));
  twins.compare();
}

TEST_CASE("six teams buzz by their keys, and who was wrong is out until the next item",
          "[.display]") {
  if (skipped()) return;
  tests::Twins twins(tests::samplePack(2));
  REQUIRE(twins.started());
  for (const char* words : {"Play", "Bridges over the Lerre", "Buzzer", "6", "Start"})
    twins.click(words);
  CHECK(twins.shows("Who knows it first?"));
  twins.type("z");
  CHECK(twins.shows("Green answers."));
  twins.type(twins.letterOf("Dora"));
  CHECK(twins.shows("Green said “Dora”: not right. Who else knows it?"));
  twins.type("z");  // may not again
  CHECK(twins.shows("Who else knows it?"));
  twins.type("v");
  CHECK(twins.shows("Violet may answer."));
  twins.type(twins.letterOf("Berit"));
  twins.enter();
  twins.type("n");
  CHECK(twins.shows("Nobody knew"));
  twins.enter();
  CHECK(twins.shows("Violet wins"));
  twins.compare();
}
