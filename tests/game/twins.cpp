#include "tests/game/twins.h"

#include <ctime>

#include "tests/catch.h"
#include "tests/game/sample_pack.h"

namespace tests {

Twins::Twins(const questions::Pack& pack, const std::filesystem::path& pads)
    : game_(folder_ / "", pack),
      history_(folder_ / "desk.sqlite"),  // of the desk, empty as the game's
      desk_(realWindow) {
  game_.plug(pads);
  desk_.context.history = &history_;
  desk_.context.clipboard = &clip_;
  desk_.context.today = rules::localDay(std::time(nullptr));
  desk_.context.wishes.round.seed = 7;
  desk_.library.add(game_.packFile());
}

void Twins::remember(const std::function<void(rules::History&)>& past) {
  rules::History real = game_.history();
  past(real);
  past(history_);
}

bool Twins::start() {
  desk_.open(screens::title(desk_.context));
  desk_.wait(0.2);  // every pack is read
  return game_.start({"play", "--seed", "7"});
}

void Twins::click(const std::string& words) {
  INFO(desk_.page());
  INFO(words);
  const auto box = desk_.canvas().boxOf(words);
  REQUIRE(box);
  game_.click(box->centre());
  desk_.click(words);
  rest();
}

void Twins::type(const std::string& letter) {
  game_.key(letter);
  desk_.type(letter);
  rest();
}

void Twins::enter() {
  game_.key("Return");
  desk_.press(view::Key::Enter);
  rest();
}

void Twins::escape() {
  game_.key("Escape");
  desk_.press(view::Key::Escape);
  rest();
}

void Twins::tab() {
  game_.key("Tab");
  desk_.press(view::Key::Tab);
}

void Twins::go(const std::string& words) {
  INFO(words << "\n" << desk_.page());
  std::string keys;
  for (int tabs = 0; tabs < 40 && !desk_.hasKeyboard(words); ++tabs) {
    desk_.press(view::Key::Tab);
    keys += "Tab ";
  }
  REQUIRE(desk_.hasKeyboard(words));
  game_.key(keys + "space");
  desk_.press(view::Key::Space);
  rest();
}

void Twins::send(const std::function<void()>& done, const view::Input& told) {
  done();
  desk_.send(told);
}

std::string Twins::letterOf(const std::string& words) const {
  char letter = 'a';
  for (const questions::Option& option : sampleItem("0").options)
    if (desk_.canvas().boxOf(option.text)->y < desk_.canvas().boxOf(words)->y) ++letter;
  return {letter};
}

std::string Twins::mode() const {
  const auto rounds = game_.history().rounds(1);
  return rounds.empty() ? "" : rounds[0].head.mode;
}

void Twins::compare() const {
  const auto mine = history_.rounds(1);
  const auto real = game_.history().rounds(1);
  REQUIRE(mine.size() == 1);
  REQUIRE(real.size() == 1);
  CHECK(real[0].finished);
  CHECK(real[0].head.mode == mine[0].head.mode);
  CHECK(real[0].dealt == mine[0].dealt);
  CHECK(real[0].head.players == mine[0].head.players);
  REQUIRE(real[0].responses.size() == mine[0].responses.size());
  for (std::size_t i = 0; i < mine[0].responses.size(); ++i) {
    rules::Response response = real[0].responses[i];
    response.seconds = mine[0].responses[i].seconds;
    INFO("response " << i);
    CHECK(response == mine[0].responses[i]);
  }
}

void Twins::rest() {
  desk_.wait(0.7);
  game_.wait(0.45);
}

}  // namespace tests
