#include "game/commands/commands.h"
#include "questions/formats.h"
#include "tests/catch.h"
#include "tests/game/commands/run.h"

namespace {

const std::string kPack = R"({
  "version": 1, "id": "p", "title": "Bridges", "language": "en", "licence": "CC0",
  "articles": [{"id": "a", "title": "A new bridge", "publisher": "The Post", "date": "2025-12-03",
                "text": "The bridge opened in 2024."}],
  "items": [{"id": "i1", "kind": "choose_date", "stem": "In which year did the bridge open?",
             "options": [{"text": "2023"}, {"text": "2024"}, {"text": "2025"}], "key": 1,
             "evidence": {"article": "a", "quote": "The bridge opened in 2024.", "begin": 0, "end": 26,
                          "span": {"begin": 21, "end": 25}},
             "explanation": "It opened in 2024."}]
})";

}  // namespace

TEST_CASE("show prints each item with key, marked evidence and explanation") {
  const Outcome shown = runCommand(
      [](commands::Streams& s) {
        return commands::show({"-", false}, s);
      },
      kPack);
  CHECK(shown.code == commands::kDone);
  CHECK(shown.err.empty());
  for (const std::string part : {"Bridges (1 item)", "A new bridge · The Post · 2025-12-03",
                                 "1. In which year did the bridge open?", "* B) 2024", "  A) 2023",
                                 "Evidence: The bridge opened in «2024».", "It opened in 2024."}) {
    INFO(part << " in\n" << shown.out);
    CHECK(shown.out.find(part) != std::string::npos);
  }
}

TEST_CASE("show --json prints a pack that reads back the same") {
  const Outcome shown = runCommand(
      [](commands::Streams& s) {
        return commands::show({"-", true}, s);
      },
      kPack);
  const questions::Format& json = questions::formatNamed("json");
  CHECK(json.read(shown.out, "shown").pack == json.read(kPack, "given").pack);
}

TEST_CASE("a pack on standard input that no format recognises is an error that says what to do") {
  try {
    runCommand([](commands::Streams& s) { return commands::show({"-", false}, s); }, "\x01\x02");
    FAIL("no error");
  } catch (const questions::Error& error) {
    CHECK(error.place().file == "standard input");
    CHECK(std::string(error.what()).find("--from") != std::string::npos);
  }
}
