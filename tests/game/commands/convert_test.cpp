#include "game/commands/commands.h"
#include "questions/formats.h"
#include "tests/catch.h"
#include "tests/folders.h"
#include "tests/game/commands/run.h"
#include "tests/questions/formats/samples.h"

TEST_CASE("convert without packs or a target says what is missing") {
  const Outcome nothing =
      runCommand([](commands::Streams& s) { return commands::convert({}, s); }, "");
  CHECK(nothing.code == commands::kUsage);
  CHECK(nothing.err.find("-o FILE or --to FORMAT") != std::string::npos);
}

TEST_CASE("convert --list names every format") {
  commands::Convert options;
  options.list = true;
  const Outcome listed =
      runCommand([&](commands::Streams& s) { return commands::convert(options, s); }, "");
  for (const questions::Format& format : questions::formats())
    CHECK(listed.out.find(format.title) != std::string::npos);
}

TEST_CASE("convert with a format that it does not know is not understood, and says what there is") {
  struct Row {
    std::string output, from, to, said;
  };
  const std::vector<Row> rows = {
      {"", "", "nosuch", "there is no format 'nosuch'; there are json"},
      {"", "nosuch", "gift", "there is no format 'nosuch'; there are json"},
      {"pack.nosuch", "", "", "no format is written with this extension; there are .json"},
  };
  for (const Row& row : rows) {
    commands::Convert options;
    options.packs = {"-"};
    options.output = row.output;
    options.from = row.from;
    options.to = row.to;
    const Outcome refused =
        runCommand([&](commands::Streams& s) { return commands::convert(options, s); }, "{}");
    CHECK(refused.code == commands::kUsage);
    CHECK(refused.out.empty());
    INFO(refused.err);
    CHECK(refused.err.find(row.said) != std::string::npos);
  }
}

TEST_CASE("convert says which licence and language of several packs are left out") {
  struct Row {
    std::string first, second, said;
  };
  const std::vector<Row> rows = {
      {"CC0", "CC BY 4.0", "its licence 'CC BY 4.0' is left out; the pack has 'CC0' of the first"},
      {"", "CC0", "its licence 'CC0' is left out; the pack has none of the first file"},
      {"CC0", "CC0", ""},
      {"CC0", "", ""},
  };
  const std::filesystem::path folder = binaryFolder() / "convert_test";
  std::filesystem::create_directories(folder);
  for (const Row& row : rows) {
    questions::Pack pack = samplePack();
    commands::Convert options;
    options.to = "csv";
    for (const std::string& licence : {row.first, row.second}) {
      pack.licence = licence;
      options.packs.push_back((folder / (std::to_string(options.packs.size()) + ".json")).string());
      questions::writePack(pack, options.packs.back());
    }
    const Outcome done =
        runCommand([&](commands::Streams& s) { return commands::convert(options, s); }, "");
    INFO(done.err);
    CHECK(done.code == commands::kDone);
    CHECK((done.err.find("left out; the pack has") != std::string::npos) == !row.said.empty());
    CHECK(done.err.find(row.said) != std::string::npos);
  }
}
