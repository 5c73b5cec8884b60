// Draws every screen to a PNG under the build folder, to be looked at, and checks that it is not
// blank. Needs a display.
#include <algorithm>
#include <filesystem>
#include <string>

#include "game/sfml/screenshot.h"
#include "tests/catch.h"
#include "tests/folders.h"
#include "tests/game/sample_pack.h"
#include "tests/game/screens/gallery.h"

namespace fs = std::filesystem;

namespace {

fs::path shotFile(const std::string& screen, const std::string& variant, view::Size size) {
  const fs::path folder = binaryFolder() / "screenshots";
  fs::create_directories(folder);
  std::string name = screen + "_" + variant + "_" + std::to_string(static_cast<int>(size.width));
  std::replace(name.begin(), name.end(), ' ', '_');
  return folder / (name + ".png");
}

void shoot(const tests::Shown& shown, const std::string& variant, const questions::Pack& pack,
           view::Look look, view::Size size, const std::string& language = "en") {
  Desk desk(size, look);
  desk.context.words.speak(language);
  shown.open(desk, pack);
  desk.wait(0.6);
  const fs::path file = shotFile(shown.name, variant, size);
  sfml::screenshot(desk.scene(), testTypesetter(), size, file);
  INFO(file);
  CHECK(fs::file_size(file) > 4000);  // an empty page of this size takes less
}

}  // namespace

TEST_CASE("every screen is drawn", "[.][display]") {
  for (const tests::Shown& shown : tests::gallery())
    shoot(shown, "light", tests::samplePack(3), {}, {1280, 720});
}

TEST_CASE("every screen is drawn in every size and look", "[.][gallery]") {
  for (const tests::Shown& shown : tests::gallery())
    for (const view::Size& size : {view::Size{1024, 576}, {1280, 720}, {1920, 1080}}) {
      shoot(shown, "light", tests::samplePack(3), {}, size);
      shoot(shown, "dark", tests::samplePack(3), {.dark = true}, size);
      shoot(shown, "long", tests::longPack(), {}, size);
      shoot(shown, "large", tests::longPack(), {.textScale = 2}, size);
    }
  for (const tests::Shown& shown : tests::gallery())
    for (const std::string language : {"de", "es", "fr"}) {
      shoot(shown, language, tests::samplePack(3), {}, {1024, 576}, language);
      shoot(shown, language + " large", tests::samplePack(3), {.textScale = 2}, {1024, 576},
            language);
    }
}
