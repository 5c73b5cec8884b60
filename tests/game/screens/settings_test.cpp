#include "tests/catch.h"
#include "tests/game/screens/desk.h"

using view::Key;

TEST_CASE("each wish is granted at once") {
  Desk desk;
  desk.open(screens::title(desk.context));
  desk.click("Settings");
  desk.click("150%");
  CHECK(desk.context.look().textScale == 1.5f);
  desk.click("100%");
  desk.click("Dark");
  CHECK(desk.context.look().dark);
  desk.click("easier to tell apart");
  CHECK(desk.context.look().readingFace);
  desk.click("Less motion");
  CHECK(desk.context.look().reducedMotion);
  desk.click("Sounds");
  CHECK(desk.context.speaker.volume() == 0);
  desk.click("Sounds");
  CHECK(desk.context.speaker.volume() > 0);
  desk.click("×\u00a02");
  CHECK(desk.context.wishes.timeFactor == 2);
  desk.click("Off");
  CHECK_FALSE(desk.context.wishes.timers);
  desk.click("Light");
  CHECK_FALSE(desk.context.look().dark);
  desk.press(Key::Escape);
  CHECK(desk.shows("What did the article really say?"));
}

TEST_CASE("another language is spoken at once, and the system's again") {
  Desk desk;
  desk.context.systemLanguage = "es";
  desk.open(screens::title(desk.context));
  desk.click("Settings");
  desk.click("Deutsch");
  CHECK(desk.shows("Einstellungen"));
  CHECK(desk.context.wishes.language == "de");
  desk.click("System");
  CHECK(desk.shows("Ajustes"));
  CHECK(desk.context.wishes.language.empty());
  desk.press(Key::Escape);
  CHECK(desk.shows("Jugar"));
}

TEST_CASE("every setting is seen at once at the usual size") {
  for (const std::string language : {"en", "de", "es", "fr"}) {
    Desk desk;
    desk.context.words.speak(language);
    desk.open(screens::settings(desk.context));
    const std::string last = desk.context.words("settings.read_aloud_absent");
    INFO(desk.page());
    const auto box = desk.canvas().boxOf(last);
    REQUIRE(box);
    CHECK(box->bottom() < desk.canvas().boxOf(desk.context.words("back"))->y);
  }
}

TEST_CASE("wishes are made by the keyboard too") {
  Desk desk;
  desk.open(screens::settings(desk.context));
  desk.press(Key::Tab, true);
  desk.press(Key::Space);
  CHECK(desk.context.wishes.readAloud);
  desk.press(Key::Up);
  desk.press(Key::Space);
  CHECK(desk.context.speaker.volume() == 0);
  desk.press(Key::Up);
  desk.press(Key::Enter);
  CHECK(desk.context.look().reducedMotion);
}
