// Quotations in, whether they need what was said before out.
#include "questions/document/leaves_open.h"

#include <string>

#include "tests/catch.h"

TEST_CASE("a quotation that points at nothing before it stands by itself") {
  for (const std::string said : {
           "The harbour will be closed all winter",
           "Anna Berg closed it before the winter",
           "It is important that the harbour stays open",
           "It's time to close the harbour",
           "It takes a year to build a harbour",
           "People will lose their boats",
           "Those who own a boat will pay for the harbour",
           "The harbour will be closed this winter",
           "The ferry sank. That is why the harbour was closed",
           "A ferry sank and it was not ours",
           "Every mother must know where her children are",
           "I built the harbour and the boats",
           "We have a harbour that Norway needs",
           "There are boats that people live in",
           "It would be premature to build a harbour",
           "Both boys and girls must know the harbour",
           "Nobody stays at both ends of the harbour",
           "Boats such as ours will be lost in that of Oslo",
           "The crew did what they could for the harbour",
       }) {
    CAPTURE(said);
    CHECK_FALSE(questions::leavesOpen(said));
  }
}

TEST_CASE("a quotation that points back is left open") {
  for (const std::string said : {
           "It will be closed all winter",
           "It is a harbour that nobody needs",
           "They will lose the boats in the harbour",
           "He built the harbour",
           "The British built the harbour that he closed",
           "That is the way to build a harbour",
           "These boats are too old for the harbour",
           "I thought that it was a good harbour",
           "Nobody told them about the harbour",
           "The new harbour breaks with that old promise",
           "It's very hard to get there",
           "The harbour of the town had nothing to do with that",
           "If water comes into that area we shall lose the boats",
           "What could be better for us than such a harbour",
           "The boats at both piers are ours",
           "It is an important warning to the people of the harbour",
           "The President will close the harbour, but right now it is open",
       }) {
    CAPTURE(said);
    CHECK(questions::leavesOpen(said));
  }
}

TEST_CASE("what the lead names, a quotation may point at") {
  const std::string said = "This harbour will cost us dear";
  CHECK(questions::leavesOpen(said));
  CHECK_FALSE(questions::leavesOpen(said, "From “New harbour for Sampletown” (7 May 2024): "));
  CHECK(questions::leavesOpen(said, "From “New bridge for Sampletown” (7 May 2024): "));
}
