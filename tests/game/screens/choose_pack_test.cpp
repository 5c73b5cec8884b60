#include <chrono>
#include <filesystem>
#include <thread>

#include "game/rules/history.h"
#include "questions/formats.h"
#include "tests/catch.h"
#include "tests/game/sample_made.h"
#include "tests/game/sample_pack.h"
#include "tests/game/screens/desk.h"
#include "tests/scratch_folder.h"

using view::Key;

namespace fs = std::filesystem;

namespace {

questions::Pack packCalled(const std::string& title, const std::string& date = "2025-05-02") {
  questions::Pack pack = tests::samplePack(2);
  pack.id = title;
  pack.title = title;
  pack.articles[0].attribution.date = date;
  return pack;
}

// Reads until nothing is left to read.
void readAll(screens::Library& library) {
  while (library.update()) std::this_thread::sleep_for(std::chrono::milliseconds(2));
}

}  // namespace

TEST_CASE("the library tells a pack's title, publisher, date, items, quality and best score") {
  const tests::ScratchFolder folder;
  questions::Pack pack = tests::sampleMade().pack;
  fs::create_directories(folder / "packs");
  questions::writePack(pack, (folder / "packs/lerre.json").string());
  rules::History history(folder / "history.sqlite");
  rules::Round round(pack, {});
  const auto kept =
      history.begin({rules::Day(), "classic", pack.id, pack.title, "", {"You"}, {}}, pack, round);
  while (!round.finished()) {
    const auto& options = round.current().options;
    std::size_t place = 0;
    while (options[place] != 2) ++place;
    round.answer({.place = place, .seconds = 1});
  }
  history.keep(kept, pack, round, rules::Day());
  Desk desk;
  desk.context.history = &history;
  desk.library.addFolder(folder / "packs");
  desk.open(screens::choosePack(desk.context));
  desk.await("Lerre Post · 2 May 2025 · all pass review · best 100%");
  CHECK(desk.shows("Bridges over the Lerre"));
  CHECK(desk.shows("3 items"));
  CHECK_FALSE(desk.moving());
}

TEST_CASE("a pack that cannot be read says why, and does not keep the others from being played") {
  const tests::ScratchFolder folder;
  tests::writeText(folder / "broken.json", "{\"format\": 1, ");
  questions::writePack(tests::samplePack(2), (folder / "lerre.json").string());
  Desk desk;
  desk.library.addFolder(folder / "");
  desk.open(screens::choosePack(desk.context));
  desk.await("Lerre Post");
  desk.await("Cannot be read");
  desk.click("broken.json");
  CHECK(desk.shows("This pack cannot be read"));
  CHECK(desk.shows("broken.json:1"));
  desk.press(Key::Enter);
  desk.click("Lerre Post");
  CHECK(desk.shows("Start"));
}

TEST_CASE("an empty library and an empty pack are said plainly") {
  Desk desk;
  desk.open(screens::choosePack(desk.context));
  CHECK(desk.shows("There is no pack yet"));
  desk.library.add(tests::samplePack(0));
  desk.wait(0.1);
  desk.click("Bridges over the Lerre");
  CHECK(desk.shows("This pack has no items"));
}

TEST_CASE("the library is searched by typing: every word, in titles, publishers, dates and tags") {
  Desk desk;
  for (int i = 0; i < 12; ++i) desk.library.add(packCalled("Bridge number " + std::to_string(i)));
  questions::Pack ozone = packCalled("Ozone and crops", "2024-07-01");
  ozone.items[0].tags = {"climate"};
  desk.library.add(ozone);
  desk.open(screens::choosePack(desk.context));
  struct Row {
    std::string typed;
    bool ozone;
    bool bridge;
  };
  for (const Row& row : std::vector<Row>{{"oZo", true, false},
                                         {"crops july", true, false},
                                         {"climate", true, false},
                                         {"number 11", false, true},
                                         {"lerre 11", false, true},
                                         {"zzz", false, false}}) {
    INFO(row.typed);
    for (const char letter : row.typed) {
      if (letter == ' ') desk.press(Key::Space);
      desk.write(std::string(1, letter));
    }
    CHECK(desk.shows("Ozone and crops") == row.ozone);
    CHECK(desk.shows("Bridge number 11") == row.bridge);
    CHECK(desk.shows("No pack is called that.") == !(row.ozone || row.bridge));
    for (std::size_t i = 0; i < row.typed.size(); ++i) desk.press(Key::Backspace);
  }
  for (const char* letter : {"o", "z"}) desk.write(letter);
  desk.press(Key::Enter);
  desk.press(Key::Enter);
  CHECK(desk.shows("Start"));
  CHECK(desk.shows("Ozone and crops"));
}

TEST_CASE("packs are put in order and chosen by tag") {
  Desk desk;
  for (int i = 0; i < 9; ++i)
    desk.library.add(packCalled("Pack " + std::to_string(i), "2025-05-0" + std::to_string(9 - i)));
  questions::Pack tagged = packCalled("Zebras", "2020-01-01");
  tagged.items[0].tags = {"animals"};
  desk.library.add(tagged);
  desk.open(screens::choosePack(desk.context));
  const auto above = [&](const char* a, const char* b) {
    const auto first = desk.canvas().boxOf(a);
    const auto second = desk.canvas().boxOf(b);
    return first && (!second || first->y < second->y);
  };
  CHECK(above("Pack 0", "Pack 1"));  // the newest first
  desk.click("By title");
  CHECK(above("Pack 0", "Pack 1"));
  desk.click("animals");
  CHECK(desk.shows("Zebras"));
  CHECK_FALSE(desk.shows("Pack 0"));
  desk.click("All tags");
  CHECK(desk.shows("Pack 0"));
}

TEST_CASE("what is put into the folder is there two seconds later, what is taken away is not") {
  const tests::ScratchFolder folder;
  Desk desk;
  desk.library.addFolder(folder / "");
  desk.open(screens::choosePack(desk.context));
  questions::writePack(packCalled("Dropped in"), (folder / "a.json").string());
  tests::writeText(folder / "story.txt", "Berit opened the bridge over the Lerre on 2 May 2025.");
  tests::writeText(folder / ".hidden.json", "{}");
  desk.wait(2.1);
  desk.await("Dropped in");
  desk.await("An article: press to make items");
  CHECK_FALSE(desk.shows(".hidden"));
  questions::writePack(packCalled("Written anew"), (folder / "a.json").string());
  desk.wait(2.1);
  desk.await("Written anew");
  fs::remove(folder / "a.json");
  desk.wait(2.1);
  CHECK_FALSE(desk.shows("Written anew"));
  CHECK(desk.library.volumes().size() == 1);
}

TEST_CASE("what was read once is known the next time without being read") {
  const tests::ScratchFolder folder;
  fs::create_directories(folder / "packs");
  for (int i = 0; i < 5; ++i)
    questions::writePack(packCalled("Pack " + std::to_string(i)),
                         (folder / ("packs/" + std::to_string(i) + ".json")).string());
  {
    screens::Library library;
    library.remember(folder / "shelf.json", "1");
    library.addFolder(folder / "packs");
    library.addFolder(folder / "absent");
    CHECK_FALSE(library.volumes()[0].read);
    readAll(library);
    REQUIRE(library.volumes().size() == 5);
    CHECK(library.volumes()[4].card.items == 2);
    CHECK(library.volumes()[4].card.good.has_value());
  }
  questions::writePack(packCalled("Another"), (folder / "packs/0.json").string());
  screens::Library next;
  next.remember(folder / "shelf.json", "1");
  next.addFolder(folder / "packs");
  CHECK_FALSE(next.volumes()[0].read);  // it has changed
  CHECK(next.volumes()[1].read);
  CHECK(next.volumes()[1].card.title == "Pack 1");
  readAll(next);
  CHECK(next.volumes()[0].card.title == "Another");
}

TEST_CASE("one pack of a thousand is found by a few letters") {
  Desk desk;
  questions::Pack pack = tests::samplePack(1);
  for (int i = 0; i < 1000; ++i) {
    pack.id = pack.title = "Pack number " + std::to_string(i);
    desk.library.add(pack);
  }
  desk.open(screens::choosePack(desk.context));
  desk.wait(1);
  CHECK(desk.shows("Pack number 0"));
  for (const char* letter : {"R", " ", "7", "7", "3"})
    desk.send({.kind = view::Input::Kind::Text, .text = letter});
  CHECK(desk.shows("Pack number 773"));
  CHECK_FALSE(desk.shows("Pack number 0"));
  desk.press(view::Key::Enter);
  desk.press(view::Key::Enter);
  CHECK(desk.shows("Start"));
  CHECK(desk.shows("Pack number 773"));
}
