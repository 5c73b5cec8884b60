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
      // A heading that asks, with more below it; one that says what the questions are about.
      {"#### Q3. Describe this:\n\n```sh\ngit reset\n```\n\n- [ ] a\n- [x] b\n",
       "Describe this:\n\ngit reset | a | *b\n"},
      {"# News\n\n## Bridges\n\nWhich?\n\n- [ ] a\n- [x] b\n\nWho?\n\n- [x] c\n- [ ] d\n",
       "Which? | a | *b\nWho? | *c | d\n"},
      {"## Part 1: Bridges\n\n1. It was\n   - [ ] a\n   - [x] b\n2. It is\n   - [x] c\n   - [ ] "
       "d\n",
       "It was | a | *b\nIt is | *c | d\n"},
      {"## Complete this.\n\nIt was\n- [ ] a\n- [x] b\n", "Complete this.\n\nIt was | a | *b\n"},
      // What stands between a question and the next heading.
      {"## Q1. Which?\n- [ ] a\n- [x] b\n\n[source](http://x.org)\n\n**Explanation:** So.\n\n- it "
       "is\n\n## Q2. Who?\n1. [x] c\n1. [ ] d\n",
       "Which? | a | *b; source (http://x.org)\n\nSo.\n\nit is\nWho? | *c | d\n"},
      {"## Which?\n- [ ] a\n- [x] b\n\n- no option, it has no box\n",
       "Which? | a | *b; no option, it has no box\n"},
      // Options on lines of their own, and a line with the key.
      {"Which?\nA) a\nB) b\n\n**Answer: B**\n\nWho?\n\n(a) c  \n(b) d\n\nCorrect answer: c\n",
       "Which? | a | *b\nWho? | *c | d\n"},
      {"1. Which?\n   - A. a\n   - B. b\n\n   Answer: B\n2. Who?\n   a) c\n   b) d\n\n   Answer: "
       "a\n"
       "   Explanation: So.\n",
       "Which? | a | *b\nWho? | *c | d; So.\n"},
      {"1. Which?\n    a. a\n    b. *b\n\n2. Who?\n    *a. c\n    b. d\n",
       "Which? | a | *b\nWho? | *c | d\n"},
      {"Which?\n\n- ( ) a\n- (x) b\n\nWho?\n\n(x) c\n( ) d\n", "Which? | a | *b\nWho? | *c | d\n"},
      // Tags of HTML are none of ours; what is no tag is text.
      {"<quiz>\nWhich?\n- [ ] a <b>c</b>\n- [x] a <URL>\n</quiz>\n", "Which? | a c | *a <URL>\n"},
      {"---\ntitle: x\n---\n# Which?\n![](p.png) ![map](m.png)\n- [ ] a\n- [x] b\n",
       "Which?\n\n[map] | a | *b\n"},
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

TEST_CASE("Markdown is told from articles and other texts", "[formats]") {
  for (const char* text : {"Q?\n- [x] a\n- [ ] b\n", "Q?\n(x) a\n( ) b\n",
                           "1. Q?\n  a) a\n  b) b\n\n**Correct answer:** b\n"})
    CHECK(formatOf("quiz.md", text)->name == "markdown");
  CHECK(formatOf("quiz.txt", "Q?\na) a\nb) b\nAnswer: b\n")->name == "markdown");
  CHECK(formatOf("quiz.txt", "Q?\nA) a\nB) b\nANSWER: B\n")->name == "aiken");
  for (const char* text : {"# News\n\nA bridge opened.\n\n- one\n- two\n", "The answer: none.\n"})
    CHECK(!formatNamed("markdown").recognises(text));
}

TEST_CASE("Markdown faults are reported by line", "[formats]") {
  const Imported back = readAs(
      "markdown", "G?\n\n- [x] a\n- [ ] b\n\nSame?\n\n- [x] a\n- [ ] a\n\nNone?\n\n- a\n- b\n");
  CHECK(shown(back.pack) == "G? | *a | b\n");
  const Pack several =
      readAs("markdown", "Q?\n\n- (x) a\n- ( ) b\n\nR?\n[x] a\n[ ] b\n[x] c\n").pack;
  REQUIRE(several.unplayed.size() == 1);
  CHECK(several.unplayed[0].keys == std::vector<std::size_t>{0, 2});
  CHECK(listed(back.findings) ==
        "pack:6:  two options are the same; the item was left out\n"
        "pack:11:  no option is marked as correct; the item was left out\n");
}
