// What somebody said in, the parts that can be quoted by themselves out.
#include "questions/document/quotable.h"

#include <string>
#include <vector>

#include "tests/catch.h"

using Strings = std::vector<std::string>;

namespace {

struct Row {
  std::string said;
  Strings parts;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.said);
    CHECK(questions::quotableParts(row.said) == row.parts);
  }
}

// Too long to be quoted as a whole.
const std::string longTail =
    " The engineers of the town looked at every stone of the old pier in the spring of that year, "
    "since the men of Oslo had seen it move in the storms of the long winter";

}  // namespace

TEST_CASE("what is short is quoted as a whole") {
  check({
      {"The harbour will be closed all winter,", {"The harbour will be closed all winter"}},
      {"The pier fell. The harbour is closed.", {"The pier fell. The harbour is closed."}},
      {"the harbour will be closed all winter", {"the harbour will be closed all winter"}},
      {"The harbour will be closed all winter #lund", {}},
      {"[The town] paid for the harbour twice", {"[The town] paid for the harbour twice"}},
      {"The harbour will be closed [...] for the winter",
       {"The harbour will be closed… for the winter"}},
      {"The harbour, which is ours[...] will be closed",
       {"The harbour, which is ours… will be closed"}},
      {"The harbour will be closed ... all winter", {"The harbour will be closed… all winter"}},
      {"I think that even though many in the town wait for the boats because they live from the "
       "harbour, in the end they will see why",
       {"I think that even though many in the town wait for the boats because they live from the "
        "harbour, in the end they will see why"}},
  });
}

TEST_CASE("of what is long each sentence is quoted, or its first clause") {
  check({
      {"The harbour will be closed all winter." + longTail,
       {"The harbour will be closed all winter.",
        "The engineers of the town looked at every stone of the old pier in the spring of that "
        "year…"}},
      {"The harbour of Oslo will be closed until the first boats can come back to it in May, since "
       "the pier was built of stones that are no longer sound in the eyes of the engineers",
       {"The harbour of Oslo will be closed until the first boats can come back to it in May…"}},
      {"I think that even though there are many in the town who wait for the first boats because "
       "they live from the harbour of Oslo, in the end they will all come to see why",
       {}},
      {"The harbour will be closed all winter [...]" + longTail,
       {"The harbour will be closed all winter…",
        "The engineers of the town looked at every stone of the old pier in the spring of that "
        "year…"}},
      {"The harbour will be closed all winter. ..." + longTail,
       {"The harbour will be closed all winter.",
        "The engineers of the town looked at every stone of the old pier in the spring of that "
        "year…"}},
      {"Mr. Berg of the U.S. Navy paid for the harbour." + longTail,
       {"Mr. Berg of the U.S. Navy paid for the harbour.",
        "The engineers of the town looked at every stone of the old pier in the spring of that "
        "year…"}},
  });
}

TEST_CASE("a sentence that leans on the one before is quoted with it") {
  const std::string rest =
      " The engineers of the town looked at every stone of the old pier that was laid in the "
      "spring of that year by the men of Oslo and the boys of Bergen when the water was low";
  check({
      {"The harbour is dear." + std::string(" It was also slow to build for the whole town.") +
           rest,
       {"The harbour is dear. It was also slow to build for the whole town."}},
      {"The old pier is the pride of the town." + std::string(" We no longer mend it.") + rest,
       {"The old pier is the pride of the town.",
        "The old pier is the pride of the town. We no longer mend it."}},
  });
}

TEST_CASE("what goes on, is turned, anybody utters or was mended is not quoted") {
  const std::string rest =
      " The engineers of the town looked at every stone of the old pier that was laid in the "
      "spring of that year by the men of Oslo and the boys of Bergen when the water was low";
  check({
      {"But the harbour will be closed all winter", {}},
      {"Thank you all for the new harbour", {}},
      {"We look forward to the opening of the harbour", {}},
      {"We are committed to the harbour of our town", {}},
      {"The harbour [is] closed for the winter", {}},
      {"[t]he harbour is closed for the winter", {}},
      {"an excellent harbour for the whole country", {}},
      {"The harbour is closed", {}},
      {"There is going to be a harbour", {}},
      {"An alternative is to close the harbour", {}},
      {"So, the harbour will be closed all winter", {}},
      {"The work on the harbour is under way", {}},
      {"We shall have to wait and see what the harbour costs", {}},
      {"It is believed that the harbour is closed", {}},
      {"The town could simply give up." + std::string(" But it will build the harbour.") + rest,
       {}},
      {"The town could simply give up. Its people would leave for Oslo." +
           std::string(" But it will build the harbour.") + rest,
       {}},
      {"What a day for the town and its harbour", {}},
      {"The harbour is dear." +
           std::string(" The quay was also slow to build for the whole town.") + rest,
       {}},
      {"The men of Oslo will look at every stone, every nail, and the ropes of the old pier before "
       "the first boats can come back to it in May or in the summer of that year",
       {}},
  });
}

TEST_CASE("of a long sentence the beginning can be quoted alone") {
  const std::string wondered =
      "The people of Oslo still wonder how the old boats of the harbour were built, since it is so "
      "different from what they know";
  CHECK(questions::quotableParts(wondered) == Strings{wondered});
  CHECK(questions::quotableBeginnings(wondered) ==
        Strings{"The people of Oslo still wonder how the old boats of the harbour were built…"});
  CHECK(questions::quotableBeginnings("The harbour will be closed all winter") ==
        Strings{"The harbour will be closed all winter"});
}
