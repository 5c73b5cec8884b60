#include "game/rules/report_file.h"

#include "questions/error.h"
#include "tests/catch.h"
#include "tests/scratch_folder.h"

TEST_CASE("a report is written in the format of its name", "[rules]") {
  const tests::ScratchFolder folder;
  const rules::Report report{"Bridges", {{"Ada", {}, std::nullopt}}, {}};
  rules::writeReport(report, folder / "r.json");
  CHECK(tests::readText(folder / "r.json") == rules::reportJson(report));
  rules::writeReport(report, folder / "r.csv");
  CHECK(tests::readText(folder / "r.csv") == rules::itemsCsv(report));
  CHECK(tests::readText(folder / "r-players.csv") == rules::playersCsv(report));
  rules::writeReport(report, folder / "r.txt");
  CHECK(tests::readText(folder / "r.txt") == rules::reportText(report));
  CHECK_THROWS_AS(rules::writeReport(report, folder / "none/r.csv"), questions::Error);
}
