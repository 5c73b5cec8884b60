// Sentences in, who is offered for the one who did it out; the trees are the shipped model's.
#include "tests/catch.h"
#include "tests/questions/distractors/offered.h"

namespace {

const std::string others =
    " The Swedish trade minister, Tom Lind, flew to Rome. The Danish finance minister, Eva Holm, "
    "left Oslo. The marine biologist Ida Moe swam. Erik Dahl slept.";

// Who is offered for Anna Berg beside those others.
std::string offered(const std::string& sentence) {
  return ::offered(sentence + others, "person", "Anna Berg");
}

const std::string minister = " Norway's foreign minister, Anna Berg, spoke.";

}  // namespace

TEST_CASE("only one of the same walk can have done it", "[language]") {
  CHECK(offered("Anna Berg opened three large museums in the harbour of Bergen." + minister) ==
        "Eva Holm, Tom Lind");
  // Nothing is told of her.
  CHECK(offered("Anna Berg opened three large museums in the harbour of Bergen.") == "");
}

TEST_CASE("a minister is taken for an adviser, but for no farmer", "[language]") {
  const std::string led =
      "Anna Berg opened three large museums in the harbour of Bergen." + minister +
      " Maria Sund, a farmer from Lund, sang. Jonas Dahl, a government adviser, swam.";
  CHECK(offered(led) == "Eva Holm, Jonas Dahl, Tom Lind");
}

TEST_CASE("nobody is asked for who did what several do, or whom a country gives away",
          "[language]") {
  for (const std::string sentence : {
           "Anna Berg condemned the attack on the old harbour of Bergen.",
           "Anna Berg was briefed on the attack on the old harbour of Bergen.",
           "Anna Berg was one of several ministers to open museums in Bergen.",
           "Anna Berg opened three large museums for Norway's fishermen in Bergen.",
       }) {
    CAPTURE(sentence);
    CHECK(offered(sentence + minister) == "");
  }
  // A day tells the deed from others.
  CHECK(offered("Anna Berg condemned the attack on the harbour of Bergen on 3 May 2024." +
                minister) == "Eva Holm, Tom Lind");
}
