#include "tests/catch.h"
#include "tests/questions/formats/samples.h"

using namespace questions;

TEST_CASE("a pack in fenced blocks is read in its own format", "[formats]") {
  const std::string items = "Q? | *a | b\nR? | c | *d\n";
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"Here it is:\n\n```gift\n::1::Q?{=a ~b}\n\n::2::R?{~c =d}\n```\n\nMore questions?\n", items},
      {"Sure!\n```\nQ?\nA) a\nB) b\nANSWER: A\n\nR?\nA) c\nB) d\nANSWER: B\n```\n", items},
      {"```json\n[{\"question\": \"Q?\", \"options\": [\"a\", \"b\"], \"answer\": \"a\"},\n"
       "{\"question\": \"R?\", \"options\": [\"c\", \"d\"], \"answer\": \"d\"}]\n```\n",
       items},
      {"~~~csv\nquestion,option 1,option 2,key\nQ?,a,b,1\nR?,c,d,2\n", items},
      {"````markdown\n1. Q?\n   - [x] a\n   - [ ] b\n2. R?\n   - [ ] c\n   - [x] d\n````\n", items},
      {"One:\n```\nQ?{=a ~b}\n```\nTwo:\n```\nR?{~c =d}\n```\n", items}};
  for (const auto& [text, wanted] : cases) {
    INFO(text);
    for (const char* file : {"pack.md", "pack.txt", ""}) {
      const Format* format = formatOf(file, text);
      REQUIRE(format);
      CHECK(format->name == "fenced");
      CHECK(shown(format->read(text, "pack").pack) == wanted);
    }
  }
}

TEST_CASE("blocks inside questions are theirs, and faults keep their lines", "[formats]") {
  const std::string code =
      "1. What does it print?\n\n   ```\n   Q?{=a ~b}\n   ```\n\n   - [x] Q\n   - [ ] R\n";
  CHECK(formatOf("pack.md", code)->name == "markdown");
  CHECK(formatOf("pack.md", "no pack")->name == "markdown");
  CHECK(formatOf("pack.txt", "no pack")->name == "gift");
  CHECK(readError("fenced", "```\nnothing\n```\n") == "pack: no fenced block in it holds a pack");
  CHECK(!formatNamed("fenced").recognises("A bridge.\n```\nnothing\n```\n"));
  CHECK(listed(readAs("fenced", "It:\n\n```\nQ?{=a ~b}\n\nR?{~c ~d}\n```\n").findings) ==
        "pack:6:  no option is marked as correct; the item was left out\n");
}
