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
      // A question without options; options that stand outside the numbered list.
      {"1. Which?\n\n2. Who?\n- [ ] c\n- [x] d\n\n3. Where?\n- e\n- **f**\n",
       "Who? | c | *d\nWhere? | e | *f\n"},
      {"1. Which?\n\na) a\nb) b\n\nAnswer: B\n\n2. Who?\n\nA. c\n\nB. d\n\nAnswer: A\n",
       "Which? | a | *b\nWho? | *c | d\n"},
      {"Which are true?\n\n1. It is.\n2. It was.\n\n- [ ] only 1\n- [x] both\n",
       "Which are true?\n\nIt is.\n\nIt was. | only 1 | *both\n"},
      // An explanation ends where the next question begins, with a number or without.
      {"Which?\n- [ ] a\n- [x] b\n\nExplanation: So.\n\nAnd so.\n\nWho?\n- [x] c\n- [ ] d\n",
       "Which? | a | *b; So.\n\nAnd so.\nWho? | *c | d\n"},
      {"**1. Which?**\na) a\nb) b\n**Answer:** b) b\n**Explanation:** So.\n\n**2. Who?**\nA) c\n"
       "B) d\n\n**Answer: A**\n---\n**3. Where?**\n- A) e\n- B) f\nAnswer: B\n",
       "Which? | a | *b; So.\nWho? | *c | d\nWhere? | e | *f\n"},
      // Keys at the end, by number.
      {"1. Which?\n   - A) a\n   - B) b\n\n3. Who?\n   - A) c\n   - B) d\n\n## Answer key\n1. B\n"
       "3. **A) c** – so\n",
       "Which? | a | *b\nWho? | *c | d; so\n"},
      {"**Q1.** Which?\na) a\nb) b\n\n**Q2.** Who?\na) c\nb) d\n\n---\n**Answers:** 1-b, 2-a\n",
       "Which? | a | *b\nWho? | *c | d\n"},
      {"1. Which?\n   - a\n   - b\n2. Who?\n   - c\n   - d\n\n| Question | Answer |\n|---|---|\n| "
       "1 | "
       "B "
       "|\n| 2 | c |\n",
       "Which? | a | *b\nWho? | *c | d\n"},
      {"## A\n1. Which?\n   - a\n   - b\n## B: True or false?\n1. It is.\n\n## Answers\n### A\n1. "
       "B\n"
       "### B\n1. False\n",
       "Which? | a | *b\nIt is. | True | *False\n"},
      {"1. Which?\n   a) a\n   b) b\n\n2. Who?\n   a) c\n   b) d\n\n### Answer key with "
       "explanations\n\n"
       "**1. B) b**\nExplanation: So.\n\n**2. A)**\nIt is.\n",
       "Which? | a | *b; So.\nWho? | *c | d; It is.\n"},
      {"1. Which?\n   a) a\n   b) b\n\n2. Who?\n   a) c\n   b) d\n\n**Answers:** 1) B 2) A\n\n"
       "**Explanations:**\n1. So.\n2. It is.\n",
       "Which? | a | *b; So.\nWho? | *c | d; It is.\n"},
      // Claims; marks; labels in bold; options on one line; what is folded up.
      {"1. It is. (True)\n2. It was. (F)\n3. It will be.\n\n   Answer: False\n",
       "It is. | *True | False\nIt was. | True | *False\nIt will be. | True | *False\n"},
      {"1. Which?\n   a. a\n   b. b*\n\n**True or false**\n\n2. It is.\n\n**Answers**\n\n1. B\n2. "
       "False\n",
       "Which? | a | *b\nIt is. | True | *False\n"},
      {"Which?\n- a\n- b ✅\n\nWho?\nA) c (correct)\nB) d\n\nWhere?\n- ❌ e\n- ✔️ f\n",
       "Which? | a | *b\nWho? | *c | d\nWhere? | e | *f\n"},
      {"Which?\n- **A)** a\n- **B)** b\n\nThe correct answer is B.\n\nWho? A) c B) d\n> Answer: "
       "A\n",
       "Which? | a | *b\nWho? | *c | d\n"},
      {"1. Which?<br>A) a<br>B) b<br>\n\n<details><summary>Show answer</summary>\n\nB) "
       "b\n\n</details>\n",
       "Which? | a | *b\n"},
      {"1. Which?\nA) a\nand\nB) b, which\nis more\nAnswer: B - b, which is more\n",
       "Which? | a and | *b, which is more\n"},
      {"| Question | A | B | Answer |\n|---|---|---|---|\n| Which? | a | b | B |\n",
       "Which? | a | *b\n"},
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
  CHECK(formatOf("quiz.txt", "**1. Q?**\nA) a\nB) b\nAnswer: B\n")->name == "markdown");
  CHECK(formatOf("quiz.md", "Q? A) a B) b\nAnswer: b\n")->name == "markdown");
  CHECK(formatOf("quiz.txt", "Q?\nA) a\nB) b\nANSWER: B\n")->name == "aiken");
  for (const char* text : {"# News\n\nA bridge opened.\n\n- one\n- two\n", "The answer: none.\n",
                           "What is new?\n\n- **Bridge.** It opened.\n- It cost a lot.\n",
                           "What is new?\n\n- Bridge*\n- Cost\n\nAnswer: this is what he said.\n"})
    CHECK(!formatNamed("markdown").recognises(text));
}

TEST_CASE("Markdown faults are reported by line", "[formats]") {
  const Imported back = readAs(
      "markdown", "G?\n\n- [x] a\n- [ ] b\n\nSame?\n\n- [x] a\n- [ ] a\n\nNone?\n\n- a\n- b\n");
  CHECK(shown(back.pack) == "G? | *a | b\n");
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"1. Which?\n\n2. Who?\n- [x] c\n- [ ] d\n", "pack:1:  fewer than two options"},
      {"Which?\n\nWho?\n- [x] c\n- [ ] d\n", "pack:1:  fewer than two options"},
      {"Who?\n- [x] c\n- [ ] d\n\nWhich?\n", "pack:5:  fewer than two options"},
      {"Who?\n- [x] c\n- [ ] d\n\nWhich?\n- [x] c\n- [ ] d\n\nAnswer: B\n",
       "pack:5:  its keys contradict one another"},
      {"1. Who?\n- [x] c\n- [ ] d\n\n2. Which?\n- a\n- b\n\nAnswer: A\n\n# Answers\n1. A\n2. B\n",
       "pack:5:  its keys contradict one another"},
      {"1. Who?\n- [x] c\n- [ ] d\n\n2. Which?\n- Bonn\n- Athens\n\nAnswer: A. Merkel\n",
       "pack:5:  no option is marked as correct"},
      {"1. Who?\n- [x] c\n- [ ] d\n\n2. Which?\n- **a**\n- **b**\n",
       "pack:5:  no option is marked as correct"}};
  for (const auto& [text, fault] : cases) {
    INFO(text);
    const Imported imported = readAs("markdown", text);
    CHECK(shown(imported.pack) == "Who? | *c | d\n");
    CHECK(listed(imported.findings) == fault + "; the item was left out\n");
  }
  const Pack several =
      readAs("markdown", "Q?\n\n- (x) a\n- ( ) b\n\nR?\n[x] a\n[ ] b\n[x] c\n").pack;
  REQUIRE(several.unplayed.size() == 1);
  CHECK(several.unplayed[0].keys == std::vector<std::size_t>{0, 2});
  CHECK(listed(back.findings) ==
        "pack:6:  two options are the same; the item was left out\n"
        "pack:11:  no option is marked as correct; the item was left out\n");
}
