#include "game/rules/report_file.h"

#include "questions/carriers/file.h"

namespace rules {

void writeReport(const Report& report, const std::filesystem::path& file) {
  using questions::carriers::replaceFile;
  if (file.extension() == ".json") return replaceFile(file.string(), reportJson(report));
  if (file.extension() != ".csv") return replaceFile(file.string(), reportText(report));
  std::filesystem::path players = file;
  players.replace_filename(file.stem().string() + "-players.csv");
  replaceFile(file.string(), itemsCsv(report));
  replaceFile(players.string(), playersCsv(report));
}

}  // namespace rules
