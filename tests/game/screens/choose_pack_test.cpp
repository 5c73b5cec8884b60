#include <filesystem>
#include <fstream>

#include "questions/formats.h"
#include "tests/catch.h"
#include "tests/game/sample_pack.h"
#include "tests/game/screens/desk.h"

using view::Key;

namespace fs = std::filesystem;

namespace {

// A folder of this test's own that goes with it.
class Folder {
 public:
  Folder() : path_(fs::temp_directory_path() / ("hearsay_shelf_" + std::to_string(std::rand()))) {
    fs::create_directories(path_);
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  fs::path write(const std::string& name, const std::string& content) const {
    std::ofstream(path_ / name, std::ios::binary) << content;
    return path_ / name;
  }
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

}  // namespace

TEST_CASE("the shelf tells a pack's title, publisher, date and number of items") {
  const Folder folder;
  questions::writePack(tests::samplePack(12), (folder.path() / "lerre.json").string());
  Desk desk;
  desk.library.addFolder(folder.path());
  desk.open(screens::choosePack(desk.context));
  desk.wait(0.1);
  CHECK(desk.shows("Bridges over the Lerre"));
  CHECK(desk.shows("Lerre Post · 2 May 2025"));
  CHECK(desk.shows("12 items"));
  CHECK_FALSE(desk.moving());
}

TEST_CASE("a pack that cannot be read says why, and does not keep the others from being played") {
  const Folder folder;
  folder.write("broken.json", "{\"format\": 1, ");
  questions::writePack(tests::samplePack(2), (folder.path() / "lerre.json").string());
  Desk desk;
  desk.library.addFolder(folder.path());
  desk.open(screens::choosePack(desk.context));
  desk.wait(0.1);
  desk.click("broken.json");
  CHECK(desk.shows("This pack cannot be read"));
  CHECK(desk.shows("broken.json:1"));
  desk.press(Key::Enter);
  desk.press(Key::Down);
  desk.press(Key::Enter);
  CHECK(desk.shows("Start"));
}

TEST_CASE("an empty shelf and an empty pack are said plainly") {
  Desk desk;
  desk.open(screens::choosePack(desk.context));
  CHECK(desk.shows("There is no pack yet"));
  desk.library.add(tests::samplePack(0));
  desk.wait(0.1);
  desk.click("Bridges over the Lerre");
  CHECK(desk.shows("This pack has no items"));
}

TEST_CASE("each step reads one volume of a long shelf, and a folder that is not there is empty") {
  const Folder folder;
  for (int i = 0; i < 5; ++i)
    questions::writePack(tests::samplePack(1),
                         (folder.path() / (std::to_string(i) + ".json")).string());
  screens::Library library;
  library.addFolder(folder.path());
  library.addFolder(folder.path() / "absent");
  library.addFolder(folder.path());
  REQUIRE(library.volumes().size() == 5);
  CHECK_FALSE(library.volumes()[0].read);
  for (int i = 0; i < 5; ++i) CHECK(library.readNext());
  CHECK_FALSE(library.readNext());
  CHECK(library.volumes()[4].items == 1);
}

TEST_CASE("a long shelf is searched by typing") {
  Desk desk;
  questions::Pack pack = tests::samplePack(2);
  for (int i = 0; i < 12; ++i) {
    pack.title = "Bridge number " + std::to_string(i);
    desk.library.add(pack);
  }
  pack.title = "Ozone and crops";
  desk.library.add(pack);
  desk.open(screens::choosePack(desk.context));
  CHECK(desk.shows("Search"));
  for (const char* letter : {"o", "Z", "o"})
    desk.send({.kind = view::Input::Kind::Text, .text = letter});
  CHECK(desk.shows("Ozone and crops"));
  CHECK_FALSE(desk.shows("Bridge number 3"));
  desk.send({.kind = view::Input::Kind::Text, .text = "q"});
  CHECK(desk.shows("No pack is called that."));
  desk.press(Key::Backspace);
  desk.press(Key::Enter);
  desk.press(Key::Enter);
  CHECK(desk.shows("Start"));
  CHECK(desk.shows("Ozone and crops"));
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
