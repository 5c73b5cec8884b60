#include "questions/columns/columns.h"
#include "tests/catch.h"
#include "tests/questions/formats/samples.h"

using namespace questions;
using carriers::Sheet;
using carriers::Table;

namespace {

Imported readRows(const Table& table) {
  Intake intake("pack");
  readColumns(table, Naming::Cells, Keys::Either, intake, "pack");
  return intake.finish();
}

Imported readAll(const std::vector<Sheet>& sheets) {
  Intake intake("pack");
  readSheets(sheets, Keys::Either, intake, "pack");
  return intake.finish();
}

const Table good = {{1, {"Question", "Option 1", "Option 2", "Key"}}, {2, {"Q?", "a", "b", "A"}}};
const Table more = {{3, {"Frage", "Antwort A", "Antwort B", "richtig"}},
                    {4, {"R?", "c", "d", "E"}},
                    {5, {"S?", "c", "d", "c"}}};
const Table words = {{1, {"remember to print"}}};

}  // namespace

TEST_CASE("all sheets that name columns are read; what is not read is named", "[columns]") {
  const Imported back = readAll({{"Intro", false, false, words},
                                 {"One", false, true, good},
                                 {"Two", false, false, more},
                                 {"Old", true, false, good},
                                 {"Empty", false, false, {}}});
  CHECK(shown(back.pack) == "Q? | *a | b\nS? | *c | d\n");
  CHECK(listed(back.findings) ==
        "pack:  the sheet 'Intro' names no columns of questions; it was not read\n"
        "pack:  the sheet 'One' has pictures, charts or comments; they were not read\n"
        "pack:4: Two!D4 the key 'E' is none of the options; the item was left out\n"
        "pack:  the sheet 'Old' is hidden; it was not read\n");
  CHECK_THROWS_AS(readAll({{"Intro", false, false, words}, {"Old", true, false, good}}), Error);
  CHECK_THROWS_AS(readAll({}), Error);
}

TEST_CASE("what the columns of a table hold", "[columns]") {
  struct Case {
    std::string about;
    Table table;
    std::string items, tags, findings;
  };
  const auto unread = [](const std::string& cell, const std::string& name) {
    return "pack:1: " + cell + " Hearsay has no use for the column '" + name +
           "'; it was not read\n";
  };
  const std::vector<Case> cases = {
      {"names once more, in another order",
       {{1, {"Question", "Option 1", "Option 2", "Key"}},
        {2, {"Q?", "a", "b", "A"}},
        {3, {"Question", "Key", "Option 1", "Option 2"}},
        {4, {"R?", "B", "c", "d"}}},
       "Q? | *a | b\nR? | c | *d\n",
       "",
       ""},
      {"options under one name over several columns",
       {{1, {"Question", "Options", "", "", "Key"}},
        {2, {"Q?", "a", "b", "c", "B"}},
        {3, {"R?", "a", "", "c", "C"}},
        {4, {"S?", "a | b", "", "", "B"}}},
       "Q? | a | *b | c\nR? | a | *c\nS? | a | *b\n",
       "",
       ""},
      {"options under the same name",
       {{1, {"Question", "Option", "Option", "Option", "Correct"}},
        {2, {"Q?", "a", "b", "c", "C"}}},
       "Q? | a | b | *c\n",
       "",
       ""},
      {"several columns of tags and explanations",
       {{1, {"Question", "A", "B", "Key", "Category", "Topic", "Explanation", "Feedback", "Level"}},
        {2, {"Q?", "a", "b", "A", "News", "EU; law", "So it is.", "Look it up.", "B1"}}},
       "Q? | *a | b; So it is.\nLook it up.\n",
       "News|EU|law|level b1",
       ""},
      {"feedback on each option",
       {{1, {"Question", "Option A", "Option B", "Key", "Feedback A", "Feedback B"}},
        {2, {"Q?", "a", "b", "A", "yes", "no"}}},
       "Q? | *a (yes) | b (no)\n",
       "",
       ""},
      {"a source without its words",
       {{1, {"Question", "A", "B", "Key", "Source", "Date", "URL"}},
        {2, {"Q?", "a", "b", "A", "BBC", "2025-12-03", "https://example.org"}}},
       "Q? | *a | b; BBC, 2025-12-03, https://example.org\n",
       "",
       ""},
      {"a date that is not an article's",
       {{1, {"Question", "A", "B", "Key", "Date"}}, {2, {"Q?", "a", "b", "A", "2025-12-03"}}},
       "Q? | *a | b\n",
       "",
       unread("E1", "Date")},
      {"columns that nobody asks for",
       {{1, {"#", "Question", "A", "B", "Key", "Author", "", "Time limit", "Empty", "Key 2"}},
        {2, {"1", "Q?", "a", "b", "A", "Smith", "x", "20", "", "B"}},
        {3, {"2", "R?", "a", "b", "B", "", "", "45"}}},
       "Q? | *a | b\nR? | a | *b\n",
       "",
       unread("F1", "Author") + "pack:1: G1 one of the columns has no name; it was not read\n" +
           unread("H1", "Time limit") + unread("J1", "Key 2")},
      {"numbers, and the same time for all",
       {{1, {"", "Question", "A", "B", "Key", "Time limit"}},
        {2, {"1", "Q?", "a", "b", "A", "20"}}},
       "Q? | *a | b\n",
       "",
       ""},
      {"claims without options",
       {{1, {"Statement", "True/False"}}, {2, {"C.", "wahr"}}, {3, {"D.", "FALSE"}}},
       "C. | *True | False\nD. | True | *False\n",
       "",
       ""},
      {"keys that a program made decimal",
       {{1, {"Question", "A", "B", "Key"}},
        {2, {"Q?", "a", "b", "2.0"}},
        {3, {"R?", "a", "b", "1.0"}}},
       "Q? | a | *b\nR? | *a | b\n",
       "",
       ""},
  };
  for (const Case& c : cases) {
    INFO(c.about);
    const Imported back = readRows(c.table);
    CHECK(shown(back.pack) == c.items);
    std::string tags;
    for (const std::string& tag : back.pack.items.at(0).tags)
      tags += (tags.empty() ? "" : "|") + tag;
    CHECK(tags == c.tags);
    CHECK(listed(back.findings) == c.findings);
  }
}

TEST_CASE("how hard a question is, in the words of the game's languages", "[columns]") {
  const std::vector<std::pair<std::string, double>> cases = {
      {"easy", 0.25}, {"Mittel", 0.5}, {"difícil", 0.75}, {"facile", 0.25}, {"0.9", 0.9}};
  for (const auto& [word, difficulty] : cases) {
    INFO(word);
    const Item item = readRows({{1, {"Question", "A", "B", "Key", "Difficulty"}},
                                {2, {"Q?", "a", "b", "A", word}}})
                          .pack.items.at(0);
    CHECK(item.difficulty == difficulty);
    CHECK(item.tags.empty());
  }
}

TEST_CASE("a question with several right options keeps its evidence in words", "[columns]") {
  const Imported back = readRows(
      {{1, {"Question", "A", "B", "C", "Key", "Difficulty", "Quote", "Title", "Explanation"}},
       {2, {"Q?", "a", "b", "c", "A"}},
       {3, {"Two?", "a", "b", "c", "A,B", "hard", "It was a and b.", "Letters", "So it is."}}});
  CHECK(back.pack.unplayed.at(0).explanation == "So it is.\n“It was a and b.” — Letters");
  CHECK(back.pack.unplayed.at(0).keys == std::vector<std::size_t>{0, 1});
  CHECK(listed(back.findings)
            .find("Hearsay has no place for how hard an item is; left out of 1 item") !=
        std::string::npos);
}
