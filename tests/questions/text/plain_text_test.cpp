// Where paragraphs end in plain text.
#include "questions/text/plain_text.h"

#include "tests/catch.h"

namespace {

std::vector<std::string> paragraphs(const std::string& text) {
  std::vector<std::string> texts;
  for (const text::Block& block : text::plainTextBlocks(text)) texts.push_back(block.text);
  return texts;
}

const std::string longLine =
    "The council met on Monday to vote on the plan, which had been changed three times since the "
    "summer, and after five hours of talks it was passed by nine votes to five.";

}  // namespace

TEST_CASE("blank lines end paragraphs", "[reader]") {
  CHECK(paragraphs("One.\n\nTwo.\n \n\n  Three.  ") ==
        std::vector<std::string>{"One.", "Two.", "Three."});
  CHECK(paragraphs("").empty());
  CHECK(paragraphs("\n\n").empty());
}

TEST_CASE("where lines are long every line is a paragraph", "[reader]") {
  CHECK(paragraphs(longLine + "\nA Heading\n" + longLine) ==
        std::vector<std::string>{longLine, "A Heading", longLine});
}

TEST_CASE("lines wrapped by hand are joined", "[reader]") {
  const std::string wrapped =
      "The council met on Monday to vote on the plan, which had been\n"
      "changed three times since the summer, and after five hours of\n"
      "talks it was passed by nine votes to five.\n"
      "\n"
      "What comes next\n"
      "\n"
      "The mayor said that the first houses would be built in the long-\n"
      "empty harbour, where nobody has lived since the war, before the\n"
      "end of next year.\n";
  CHECK(paragraphs(wrapped) ==
        std::vector<std::string>{
            "The council met on Monday to vote on the plan, which had been changed three times "
            "since the summer, and after five hours of talks it was passed by nine votes to five.",
            "What comes next",
            "The mayor said that the first houses would be built in the long-empty harbour, where "
            "nobody has lived since the war, before the end of next year."});
}

TEST_CASE("an indent begins a paragraph in wrapped text", "[reader]") {
  CHECK(paragraphs("   The council met on Monday to vote on the plan, which had\n"
                   "been changed three times since the summer.\n"
                   "   The mayor said that the first houses would be built soon\n"
                   "in the harbour.\n") ==
        std::vector<std::string>{"The council met on Monday to vote on the plan, which had been "
                                 "changed three times since the summer.",
                                 "The mayor said that the first houses would be built soon in the "
                                 "harbour."});
}

TEST_CASE("short lines that end their sentences stay paragraphs", "[reader]") {
  CHECK(paragraphs("The ferry sank on Monday.\nNobody was hurt in the harbour.\nIt was old.\n") ==
        std::vector<std::string>{"The ferry sank on Monday.", "Nobody was hurt in the harbour.",
                                 "It was old."});
}
