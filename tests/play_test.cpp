// One whole play, from an article's text to the report: made, written, checked, read, played.
#include <algorithm>
#include <filesystem>
#include <fstream>

#include "game/commands/commands.h"
#include "game/rules/report.h"
#include "game/rules/round.h"
#include "game/rules/score.h"
#include "questions/formats.h"
#include "tests/catch.h"
#include "tests/folders.h"
#include "tests/game/commands/run.h"

namespace {

const std::string kArticle = (sourceFolder() / "assets/articles/kremlin_talks.md").string();

std::string packFile() { return (binaryFolder() / "play_test.json").string(); }

Outcome makePack() {
  commands::Make options;
  options.articles = {kArticle};
  options.output = packFile();
  return runCommand([&](commands::Streams& s) { return commands::make(options, s); });
}

std::size_t placeOf(const rules::Asked& asked, std::size_t option) {
  const auto found = std::find(asked.options.begin(), asked.options.end(), option);
  return static_cast<std::size_t>(found - asked.options.begin());
}

}  // namespace

TEST_CASE("an article becomes a pack that is accepted, and a round of it a report") {
  REQUIRE(makePack().code == commands::kDone);
  const Outcome checked = runCommand([](commands::Streams& s) {
    return commands::check({{packFile()}, false}, s);
  });
  INFO(checked.err);
  CHECK(checked.code == commands::kDone);

  const questions::Pack pack = questions::readPack(packFile()).pack;
  rules::RoundSettings settings;
  settings.count = 6;
  rules::Round round(pack, settings);
  REQUIRE(round.asked().size() == 6);
  for (bool right = true; !round.finished(); right = !right) {
    const rules::Asked asked = round.current();
    const std::size_t key = pack.items[asked.item].key;
    const std::size_t option = right ? key : (key + 1) % asked.options.size();
    round.answer({.place = placeOf(asked, option), .seconds = 4.0});
  }
  const rules::Score score = rules::score(round.responses(), settings);
  CHECK(score.right == 3);
  CHECK(score.points == 3);
  const rules::Report report = rules::report(pack, round.responses(), settings, {"Ada"});
  CHECK(report.items.size() == 6);
  CHECK(rules::reportText(report).find("Ada") != std::string::npos);
}

TEST_CASE("the same article and seed make the same bytes") {
  commands::Make options;
  options.articles = {kArticle};
  const auto once = [&] {
    return runCommand([&](commands::Streams& s) { return commands::make(options, s); }).out;
  };
  const std::string first = once();
  CHECK(first.size() > 1000);
  CHECK(once() == first);
}

TEST_CASE("a round in the terminal ends with its results when the input ends") {
  REQUIRE(makePack().code == commands::kDone);
  commands::Play options;
  options.files = {packFile()};
  options.text = true;
  options.settings.count = 3;
  const Outcome played =
      runCommand([&](commands::Streams& s) { return commands::play(options, s); }, "A\nA\nA\n");
  CHECK(played.code == commands::kDone);
  for (const std::string part : {"Item 1 of 3", "Item 3 of 3", "The article says:"}) {
    INFO(part << " in\n" << played.out);
    CHECK(played.out.find(part) != std::string::npos);
  }
}

TEST_CASE("an article is played as it is, in every form that a pack's name could have too") {
  const std::string paragraph =
      "Marie Durand counted 4,210 bicycles in Lyon on 2 December 2025. The city of Lyon built 420 "
      "kilometres of cycle paths in 2024.\n";
  for (const std::string name : {"article.txt", "article.md", "article.html"}) {
    const std::filesystem::path file = binaryFolder() / name;
    std::ofstream(file) << "# Lyon counts its bicycles\n\n" << paragraph;
    commands::Play options;
    options.files = {file.string()};
    options.text = true;
    const Outcome played =
        runCommand([&](commands::Streams& s) { return commands::play(options, s); }, "q\n");
    INFO(name << "\n" << played.out << played.err);
    CHECK(played.code == commands::kDone);
    CHECK(played.out.find("Item 1 of") != std::string::npos);
  }
}

TEST_CASE("articles that cannot be used get one line that says why") {
  struct Case {
    std::string input;
    std::string says;
  };
  const std::vector<Case> cases = {
      {"", "standard input: this file is empty"},
      {std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), "standard input: this is a PNG image"},
  };
  for (const Case& c : cases) {
    commands::Make options;
    options.articles = {"-"};
    const Outcome made =
        runCommand([&](commands::Streams& s) { return commands::make(options, s); }, c.input);
    INFO(made.err);
    CHECK(made.code == commands::kFailed);
    CHECK(made.out.empty());
    CHECK(made.err.rfind(c.says, 0) == 0);
    CHECK(std::count(made.err.begin(), made.err.end(), '\n') == 1);
  }
}

TEST_CASE("an article without a fact, and an unknown kind, are errors") {
  const auto failure = [](const commands::Make& options, const std::string& input) {
    try {
      runCommand([&](commands::Streams& s) { return commands::make(options, s); }, input);
    } catch (const questions::Error& error) {
      return std::string(error.what());
    }
    return std::string();
  };
  commands::Make options;
  options.articles = {"-"};
  CHECK(failure(options, "Rain fell. The wind blew and the trees bent.\n")
            .rfind("-: no item could be made from it", 0) == 0);
  options.kinds = {"riddle"};
  CHECK(failure(options, "").find("there is no kind riddle; the kinds are") != std::string::npos);
}

TEST_CASE("one bad article of two leaves the other's items") {
  commands::Make options;
  options.articles = {"absent.txt", kArticle};
  const Outcome made = runCommand([&](commands::Streams& s) { return commands::make(options, s); });
  CHECK(made.code == commands::kDone);
  CHECK(made.err.find("absent.txt: ") == 0);
  CHECK(made.out.find("\"items\"") != std::string::npos);
}
