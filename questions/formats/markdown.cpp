// Markdown: readable as it stands, and in every editor that shows task lists.
//   # Bridge opens
//
//   ## 1
//   <!-- [id:i1] [tag:money] -->
//
//   How much did the bridge cost?
//
//   - [x] €140 million
//   - [ ] €90 million
//     > why it is wrong
//
//   > explanation and evidence
// Read: what teachers and language models write. Questions have a number, a heading or a paragraph;
// options are entries of a list below, or lines "A) …", "(b) …", "( ) …", "[x] …"; tables are read
// by the names of their columns. A heading above is part of the question unless it says only which
// this is or, above a question, what it is about. The key is the ticked entry, the only bold or
// starred one, one with "✅" or "(correct)", or what a line "Answer: B" names, below the question
// or, by its number, under a heading "Answers" at the end; where these differ, the item is left
// out. Several keys are carried, not played. A sentence with "Answer: True" or "(True)" is a claim.
// Quotations after the options, and what follows on "Explanation:", are the explanation, quotations
// inside an entry its note; under a heading so is all that stands before the next. Loses kind,
// attribution, alteration, difficulty; explanation and evidence become one explanation. Runs of
// spaces become one.
#include "questions/formats/markdown/markdown.h"

namespace questions::format {
Format markdown() {
  return {"markdown",
          "Markdown",
          {".md", ".markdown", ".txt"},
          holdsQuestions,
          readMarkdown,
          [](const Pack& pack, const WriteOptions&) { return writeMarkdown(pack); }};
}

}  // namespace questions::format
