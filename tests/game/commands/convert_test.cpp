#include "game/commands/commands.h"
#include "questions/formats.h"
#include "tests/catch.h"
#include "tests/game/commands/run.h"

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
