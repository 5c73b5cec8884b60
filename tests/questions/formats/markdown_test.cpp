#include <algorithm>

#include "tests/catch.h"
#include "tests/questions/formats/samples.h"

using namespace questions;

TEST_CASE("Markdown comes back as its projection", "[formats]") {
  const Imported back = roundTrip("markdown", samplePack());
  CHECK(listed(back.findings) == "");
  CHECK(back.pack == asFeedback(samplePack()));
}

TEST_CASE("Markdown carries any string in any field", "[formats]") {
  for (const std::string& string : nastyStrings()) {
    INFO(string);
    Pack pack;
    pack.items = {nastyItem(string), nastyItem("plain")};
    pack.items[1].id = "second";
    INFO(formatNamed("markdown").write(pack, {}).bytes);
    const Imported back = roundTrip("markdown", pack);
    CHECK(listed(back.findings) == "");
    Pack wanted = asFeedback(pack);
    for (Item& item : wanted.items)
      for (std::string& tag : item.tags) std::replace(tag.begin(), tag.end(), '\n', ' ');
    for (std::string& tag : wanted.items[0].tags) std::replace(tag.begin(), tag.end(), '\t', ' ');
    REQUIRE(back.pack.items.size() == 2);
    CHECK(shown(back.pack) == shown(wanted));
    CHECK(back.pack.items[0].id == wanted.items[0].id);
  }
}

TEST_CASE("Markdown of others is read", "[formats]") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"# Quiz\n\n## Which *one*?\n\n- [ ] a\n- [x] b\n\n## And `this`?\n- [X] c\n- [ ] d\n",
       "Which one? | a | *b\nAnd this? | *c | d\n"},
      {"Which?\n\n* [ ] a\n* [x] b\n  > because\n\n> So it is.\n",
       "Which? | a | *b (because); So it is.\n"},
      {"1. Which?\n", ""},
      {"Which?\n\n1. a\n2. **b**\n3. c\n", "Which? | a | *b | c\n"},
      {"Two\nlines  \nand a break &amp; more?\n\n- [x] a\n- [ ] b\n",
       "Two lines\nand a break & more? | *a | b\n"}};
  for (const auto& [text, items] : cases) {
    INFO(text);
    if (items.empty())
      CHECK(readError("markdown", text) != "");
    else
      CHECK(shown(readAs("markdown", text).pack) == items);
  }
}

TEST_CASE("Markdown faults are reported by line", "[formats]") {
  const Imported back = readAs(
      "markdown", "G?\n\n- [x] a\n- [ ] b\n\nSame?\n\n- [x] a\n- [ ] a\n\nNone?\n\n- a\n- b\n");
  CHECK(shown(back.pack) == "G? | *a | b\n");
  CHECK(listed(back.findings) ==
        "pack:6:  two options are the same; the item was left out\n"
        "pack:11:  no option is marked as correct; the item was left out\n");
}
