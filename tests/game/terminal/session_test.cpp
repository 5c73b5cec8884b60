#include "game/terminal/session.h"

#include <sstream>

#include "tests/catch.h"
#include "tests/game/english.h"
#include "tests/game/sample_pack.h"
#include "tests/scratch_folder.h"

namespace {

using rules::History;
using terminal::Session;

const rules::Day wednesday = *rules::dayOf("2025-12-03");

questions::Pack numbersPack(std::size_t count) {
  questions::Pack pack = tests::samplePack(count);
  for (questions::Item& item : pack.items) item.options = {{"10", ""}, {"20", ""}, {"30", ""}};
  return pack;
}

Session sessionOf(const std::string& mode, const questions::Pack& pack, History* history) {
  return {.packs = {pack},
          .mode = *rules::modeNamed(mode),
          .players = {"Ada"},
          .history = history,
          .today = wednesday};
}

std::string played(const Session& session, const std::string& typed) {
  std::istringstream in(typed);
  std::ostringstream out;
  double time = 0;
  terminal::Terminal terminal(
      in, out, [&time] { return time += 2; }, {.width = 200, .echoes = false}, tests::english());
  terminal::play(terminal, session);
  return out.str();
}

bool says(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a round that was left goes on the next time", "[terminal]") {
  const tests::ScratchFolder folder;
  History history(folder / "history.sqlite");
  const Session session = sessionOf("classic", numbersPack(3), &history);
  CHECK(says(played(session, "b\nq\n"), "Results so far\n1 of 1 right"));
  const std::string again = played(session, "y\nb\nb\nq\n");
  CHECK(says(again, "A round of 3 December 2025 stopped before item 2 of 3. Go on with it?"));
  CHECK(says(again, "Results\n3 of 3 right"));
  CHECK_FALSE(says(played(session, "q\n"), "Go on with it?"));
  CHECK(says(played(session, "n\nb\nq\n"), "Item 1 of 3"));
}

TEST_CASE("a round of another mode waits for its own", "[terminal]") {
  const tests::ScratchFolder folder;
  History history(folder / "history.sqlite");
  const questions::Pack pack = numbersPack(3);
  played(sessionOf("classic", pack, &history), "b\nq\n");
  CHECK_FALSE(says(played(sessionOf("survival", pack, &history), "b\nb\nb\nq\n"), "Go on"));
  CHECK(says(played(sessionOf("classic", pack, &history), "y\nq\n"), "before item 2 of 3"));
}

TEST_CASE("missed items come to review", "[terminal]") {
  const tests::ScratchFolder folder;
  History history(folder / "history.sqlite");
  const questions::Pack pack = numbersPack(3);
  played(sessionOf("classic", pack, &history), "a\nb\na\nq\n");
  CHECK(played(sessionOf("review", pack, &history), "") == "Nothing is due for review today.\n");
  Session tomorrow = sessionOf("review", pack, &history);
  tomorrow.today += std::chrono::days(1);
  CHECK(says(played(tomorrow, "b\nq\n"), "Item 1 of 2"));  // left half-way: one is still due
  CHECK(history.due(tomorrow.today).size() == 1);
}

TEST_CASE("today's quiz ends with a result to copy and a streak", "[terminal]") {
  const tests::ScratchFolder folder;
  History history(folder / "history.sqlite");
  Session session = sessionOf("today", numbersPack(3), &history);
  CHECK(says(played(session, "b\na\nb\n"), "Hearsay, 3 December 2025: 2 of 3\n●○●\n"));
  session.today += std::chrono::days(1);
  CHECK(says(played(session, "b\nb\nb\n"), "●●●\n2 days in a row\n"));
}

TEST_CASE("fact check asks for the altered words, then for certainty", "[terminal]") {
  questions::Pack pack = tests::samplePack(2);
  pack.items.push_back(tests::sampleClaim("7", false));
  const Session session = sessionOf("fact_check", pack, nullptr);
  const std::string right = played(session, "b\nx\n6\nsure\nq\n");
  CHECK(says(right, "Item 1 of 1"));
  CHECK(says(right, "(1) Bridge (2) 7 (3) was (4) opened (5) in (6) June"));
  CHECK(says(right, "You pointed at what was altered.\n+4 points, 4 in all."));
  CHECK(
      says(played(session, "b\n1-2\n2\nq\n"), "You did not point at what was altered.\n+2 points"));
  CHECK(says(played(session, "a\n3\nq\n"), "−6 points"));
}

TEST_CASE("lifelines strike out, show and skip, once a round", "[terminal]") {
  questions::Pack pack = tests::samplePack(0);
  for (int i = 0; i < 2; ++i) {
    pack.items.push_back(numbersPack(2).items[static_cast<std::size_t>(i)]);
    pack.items.back().options.push_back({"40", ""});
  }
  const Session session = sessionOf("survival", pack, nullptr);
  const std::string text = played(session, "half\nparagraph\nhalf\nskip\nskip\nb\nq\n");
  CHECK(says(text, "Help, once a round: half strikes out half of the options. paragraph"));
  CHECK(says(text, "Struck out: "));
  CHECK(says(text, "  ____ opened the bridge in round "));
  CHECK(says(text, "Skipped. The answer is B. 20"));
  CHECK(says(text, "Please type A to D"));  // nothing is left to use
  CHECK(says(text, "Results\n1 of 1 right"));
}

TEST_CASE("an option that is struck out cannot be chosen", "[terminal]") {
  const Session session = sessionOf("survival", numbersPack(1), nullptr);
  const std::string lead = "Struck out: ";
  const std::string text = played(session, "half\n");
  const std::string struck = text.substr(text.find(lead) + lead.size(), 1);
  CHECK(says(played(session, "half\n" + struck + "\nb\n"),
             struck + " is struck out. Your answer: b\nRight."));
}

TEST_CASE("the report is there even when the round is left", "[terminal]") {
  const tests::ScratchFolder folder;
  Session session = sessionOf("classic", numbersPack(3), nullptr);
  session.report = (folder / "report.txt").string();
  played(session, "b\nb\nq\n");
  CHECK(says(tests::readText(folder / "report.txt"), "Ada: 2 of 2 right (100 %)"));
}

TEST_CASE("no round is taken up where none is to be asked", "[terminal]") {
  const tests::ScratchFolder folder;
  History history(folder / "history.sqlite");
  Session session = sessionOf("classic", numbersPack(3), &history);
  played(session, "b\nq\n");
  session.resumes = false;
  CHECK(says(played(session, "b\nq\n"), "Item 1 of 3"));
}

TEST_CASE("a history that fails does not stop the round", "[terminal]") {
  const tests::ScratchFolder folder;
  History history(folder / "history.sqlite");
  std::filesystem::permissions(folder / "history.sqlite", std::filesystem::perms::none);
  std::filesystem::remove(folder / "history.sqlite");
  tests::writeText(folder / "history.sqlite", "gone");
  CHECK(says(played(sessionOf("classic", numbersPack(1), &history), "b\nq\n"), "1 of 1 right"));
}

TEST_CASE("a round over all packs has the title that the window gives it", "[terminal]") {
  CHECK(says(played(sessionOf("today", numbersPack(3), nullptr), "q\n"),
             "Today’s quiz, 3 December 2025"));
}
