// No text leaves its box or the window on any screen: from the smallest window to 4K, from 100 to
// 200 % text, with long and short items.
#include <functional>
#include <string>
#include <vector>

#include "tests/catch.h"
#include "tests/game/sample_pack.h"
#include "tests/game/screens/desk.h"

using view::Key;

namespace {

const std::string kLong =
    "According to the report that the committee published in November after two years of hearings "
    "in four cities, which of these bodies was asked to pay for the repair of the bridge over the "
    "Lerre before the first of its three spans could be opened to traffic?";

questions::Pack longPack() {
  questions::Pack pack = tests::samplePack(3);
  pack.title = "Everything that was said about the bridges over the Lerre and their many builders";
  pack.articles[0].attribution.title =
      "Bridge that was closed for nineteen months opens again, to the relief of both its towns";
  pack.articles[0].attribution.publisher = "The Lerre Valley Post and Intelligencer";
  for (questions::Item& item : pack.items) {
    item.stem = kLong;
    for (questions::Option& option : item.options) {
      option.text += " of the association of the towns on both banks and their neighbours";
      option.note = "It was only asked for its opinion, as the third paragraph tells.";
    }
    item.evidence->quote = kLong + " " + kLong;
    item.evidence->range = {0, item.evidence->quote.size()};
    item.evidence->span = text::Range{13, 60};
    item.explanation = kLong;
    item.alteration = questions::Alteration{"date", kLong.substr(0, 70), kLong.substr(70, 60)};
    item.sensitive = true;
  }
  return pack;
}

// One letter, one very long word, other scripts and directions, an emoji.
questions::Pack strangePack() {
  questions::Pack pack = tests::samplePack(3);
  pack.title = "Ж";
  for (questions::Item& item : pack.items) {
    item.stem = "我們什麼時候在橋上見面? متى فتح الجسر؟ 🌉";
    item.options = {
        {"A", ""},
        {"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
         "svorsitzendenstellvertreter",
         "…"},
        {"القاهرة", ""},
        {"۱۲", ""}};
  }
  return pack;
}

struct Shown {
  std::string name;
  std::function<void(Desk&, const questions::Pack&)> open;
};

screens::Played played(const questions::Pack& pack, rules::RoundSettings settings) {
  return std::make_shared<screens::Play>(
      screens::Play{std::make_shared<const questions::Pack>(pack), rules::Round(pack, settings)});
}

rules::RoundSettings all(rules::Scoring scoring) {
  rules::RoundSettings settings;
  settings.scoring = scoring;
  settings.secondsPerItem = 30;
  return settings;
}

const std::vector<Shown> kScreens = {
    {"title", [](Desk& d, const questions::Pack&) { d.open(screens::title(d.context)); }},
    {"choose a pack",
     [](Desk& d, const questions::Pack& pack) {
       for (int i = 0; i < 12; ++i) d.library.add(pack);
       d.open(screens::choosePack(d.context));
     }},
    {"set up",
     [](Desk& d, const questions::Pack& pack) {
       d.open(screens::setUp(d.context, std::make_shared<const questions::Pack>(pack)));
     }},
    {"ask",
     [](Desk& d, const questions::Pack& pack) {
       d.open(screens::ask(d.context, played(pack, all(rules::Scoring::Speed))));
     }},
    {"ask how sure",
     [](Desk& d, const questions::Pack& pack) {
       d.open(screens::ask(d.context, played(pack, all(rules::Scoring::Confidence))));
       d.type("2");
     }},
    {"pause", [](Desk& d, const questions::Pack&) { d.open(screens::pause(d.context)); }},
    {"right",
     [](Desk& d, const questions::Pack& pack) {
       const auto play = played(pack, all(rules::Scoring::Speed));
       for (int i = 0; i < 2; ++i) {
         const auto& options = play->round.current().options;
         std::size_t place = 0;
         while (options[place] != pack.items[0].key) ++place;
         play->round.answer({.place = place, .seconds = 1});
       }
       d.open(screens::verdict(d.context, play));
     }},
    {"not right",
     [](Desk& d, const questions::Pack& pack) {
       const auto play = played(pack, all(rules::Scoring::Confidence));
       const auto& options = play->round.current().options;
       play->round.answer({.place = options[0] == pack.items[0].key ? 1 : 0,
                           .seconds = 1,
                           .confidence = rules::Confidence::Sure});
       d.open(screens::verdict(d.context, play));
     }},
    {"results",
     [](Desk& d, const questions::Pack& pack) {
       const auto play = played(pack, all(rules::Scoring::Speed));
       while (!play->round.finished()) play->round.answer({.place = 1, .seconds = 2});
       d.open(screens::results(d.context, play));
     }},
    {"message",
     [](Desk& d, const questions::Pack&) {
       d.open(screens::message(d.context, "This pack cannot be read",
                               "/home/player/" + std::string(120, 'x') + ".json:12:3: " + kLong));
     }},
};

const std::vector<view::Size> kSizes = {{1024, 576},  {1280, 720},  {1024, 768}, {720, 1280},
                                        {1920, 1080}, {2560, 1080}, {3840, 2160}};

void checkFit(const questions::Pack& pack, view::Look look) {
  for (const Shown& shown : kScreens)
    for (const view::Size& size : kSizes) {
      INFO(shown.name << " at " << size.width << "x" << size.height << ", text " << look.textScale);
      Desk desk(size, look);
      shown.open(desk, pack);
      desk.wait(0.6);
      CHECK(desk.faults() == std::vector<std::string>{});
      desk.press(Key::End);
      CHECK(desk.faults() == std::vector<std::string>{});
    }
}

}  // namespace

TEST_CASE("every screen fits its window with short items") {
  for (const float scale : {1.f, 1.5f, 2.f}) checkFit(tests::samplePack(3), {.textScale = scale});
}

TEST_CASE("every screen fits its window with long items") {
  for (const float scale : {1.f, 1.5f, 2.f}) checkFit(longPack(), {.textScale = scale});
}

TEST_CASE("every screen fits its window with strange items") {
  for (const float scale : {1.f, 2.f}) checkFit(strangePack(), {.textScale = scale});
  checkFit(strangePack(), {.textScale = 1.3f, .readingFace = true});
}

TEST_CASE("whatever does not fit can be scrolled into sight") {
  for (const Shown& shown : kScreens) {
    INFO(shown.name);
    Desk desk({1024, 576}, {.textScale = 2});
    shown.open(desk, longPack());
    desk.wait(0.6);
    std::vector<std::string> unseen;
    for (const RecordingCanvas::Text& text : desk.canvas().texts()) unseen.push_back(text.utf8);
    for (int i = 0; i < 60; ++i) {
      std::erase_if(unseen, [&](const std::string& words) { return desk.shows(words); });
      desk.wheel(-1);
    }
    CHECK(unseen == std::vector<std::string>{});
  }
}
