#include "game/making/shelf.h"

#include "questions/error.h"
#include "tests/catch.h"
#include "tests/game/sample_made.h"
#include "tests/scratch_folder.h"

using making::Card;
using making::Cards;

TEST_CASE("a card tells what is said of a pack") {
  questions::Pack pack = tests::samplePack(3);
  pack.created = "2024-01-01";
  pack.items[0].tags = {"figure", "bridges"};
  pack.items[1].tags = {"figure"};
  const Card card = making::cardOf(pack);
  CHECK(card == Card{"lerre",
                     "Bridges over the Lerre",
                     "Lerre Post",
                     "2025-05-02",
                     {"bridges", "figure"},
                     3,
                     {}});
  pack.articles.clear();
  CHECK(making::cardOf(pack).date == "2024-01-01");
}

TEST_CASE("good items are those that review has nothing against") {
  questions::Pack pack = tests::sampleMade().pack;
  CHECK(making::countGood(pack) == 3);
  pack.items[1].stem = "Who?";
  CHECK(making::countGood(pack) == 2);
}

TEST_CASE("cards are kept between runs of one version") {
  const tests::ScratchFolder folder;
  Cards cards;
  cards["/packs/a.json"] = {{12, 34}, {"a", "A “title”", "P", "2025-05-02", {"x"}, 3, 2}};
  cards["/packs/b\xFF.json"] = {{1, 2}, {"b", "B", "", "", {}, 0, {}}};
  making::saveCards(cards, folder / "cache/shelf.json", "1");
  const Cards back = making::loadCards(folder / "cache/shelf.json", "1");
  CHECK(back.at("/packs/a.json") == cards.at("/packs/a.json"));
  CHECK(making::loadCards(folder / "cache/shelf.json", "2").empty());
  CHECK(making::loadCards(folder / "absent", "1").empty());
  tests::writeText(folder / "broken", R"({"version": "1", "packs": {"a": {"id": 7}}})");
  CHECK(making::loadCards(folder / "broken", "1").empty());
}

TEST_CASE("a stamp tells whether a file is still the same") {
  const tests::ScratchFolder folder;
  CHECK(making::stampOf(folder / "a") == making::Stamp{});
  tests::writeText(folder / "a", "one");
  const making::Stamp stamp = making::stampOf(folder / "a");
  CHECK(making::stampOf(folder / "a") == stamp);
  tests::writeText(folder / "a", "three");
  CHECK_FALSE(making::stampOf(folder / "a") == stamp);
}
