#include <algorithm>
#include <string>

#include "tests/catch.h"
#include "tests/game/sample_pack.h"
#include "tests/game/screens/desk.h"

using view::Key;

namespace {

// An article of as many paragraphs as items, each with the sentence that proves one.
questions::Pack articlePack(std::size_t count) {
  questions::Pack pack = tests::samplePack(count);
  std::string& article = pack.articles[0].text;
  for (questions::Item& item : pack.items) {
    article += "Much was said on that day. ";
    item.evidence->range = {article.size(), article.size() + item.evidence->quote.size()};
    article += item.evidence->quote + " Then everyone went home.\n";
  }
  return pack;
}

screens::Played played(const questions::Pack& pack) {
  return std::make_shared<screens::Play>(screens::Play{
      std::make_shared<const questions::Pack>(pack), rules::Round(pack, rules::RoundSettings{})});
}

// The marked words, as "highlighted: …" or "underlined: …".
std::vector<std::string> marked(const Desk& desk) {
  std::vector<std::string> found;
  for (const RecordingCanvas::Text& text : desk.canvas().texts())
    for (const view::Mark& mark : text.marks)
      found.push_back(
          (mark.kind == view::Mark::Kind::Highlighter ? "highlighted: " : "underlined: ") +
          text.utf8.substr(mark.begin, mark.end - mark.begin));
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

TEST_CASE("a verdict leads to the article, where its sentence is marked, and back") {
  const screens::Played play = played(articlePack(3));
  Desk desk;
  desk.open(screens::ask(desk.context, play));
  const std::string first = play->item(play->round.asked()[0].item).evidence->quote;
  const std::string second = play->item(play->round.asked()[1].item).evidence->quote;
  desk.type("1");
  desk.wait(0.5);
  desk.type("r");
  CHECK(desk.shows("Then everyone went home."));
  CHECK(marked(desk) == std::vector<std::string>{"highlighted: " + first});
  desk.press(Key::Escape);
  CHECK(desk.shows("Next item"));
  desk.press(Key::Enter);
  desk.type("1");
  desk.wait(0.5);
  desk.click("Read the article");
  CHECK(marked(desk) == std::vector<std::string>{"highlighted: " + second, "underlined: " + first});
  desk.click("Back");
  CHECK(desk.shows("Next item"));
}

TEST_CASE("a long article opens at the sentence in question") {
  const screens::Played play = played(articlePack(60));
  while (!play->round.finished()) play->round.answer({.place = 0, .seconds = 1});
  const auto last = std::max_element(play->round.asked().begin(), play->round.asked().end(),
                                     [](const auto& a, const auto& b) { return a.item < b.item; });
  const questions::Evidence& evidence = *play->item(last->item).evidence;
  Desk desk;
  desk.open(screens::reader(desk.context, play, evidence));
  CHECK(desk.shows(evidence.quote));
  CHECK_FALSE(desk.shows("A bridge opens"));
  desk.press(Key::Home);
  CHECK(desk.shows("A bridge opens"));
}

TEST_CASE("where the article may not be passed on, the quotes of what was answered are shown") {
  const screens::Played play = played(tests::samplePack(3));
  for (int i = 0; i < 2; ++i) play->round.answer({.place = 0, .seconds = 1});
  const auto quote = [&](std::size_t item) {
    return play->item(play->round.asked()[item].item).evidence->quote;
  };
  const questions::Evidence& evidence = *play->item(play->round.asked()[0].item).evidence;
  Desk desk;
  desk.open(screens::reader(desk.context, play, evidence));
  CHECK(desk.shows("may not carry the whole article"));
  CHECK(marked(desk) == std::vector<std::string>{"highlighted: " + quote(0)});
  CHECK(desk.shows(quote(1)));
  CHECK_FALSE(desk.shows(quote(2)));
}
