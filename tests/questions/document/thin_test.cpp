#include "questions/document/thin.h"

#include "questions/document/statements.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

// The text's first sentence, with its predicate and its subject, as far as one of them is told.
questions::Statement firstOf(const AnalysedArticle& made) {
  questions::Statement statement = questions::wholeSentence(made.document, 0);
  const language::Tree& tree = *made.document.trees[0];
  statement.predicate = language::rootOf(tree);
  const std::size_t subject = language::dependent(tree, statement.predicate, "nsubj");
  if (subject == language::kRoot) return statement;
  const std::vector<std::size_t> words = language::subtree(tree, subject);
  statement.subject = {questions::pieceOf(statement, words.front()).value(),
                       questions::pieceOf(statement, words.back()).value() + 1};
  return statement;
}

}  // namespace

TEST_CASE("what counts nothing that is named, or names nothing, says too little", "[language]") {
  struct Row {
    std::string body;
    bool thin;
  };
  const std::vector<Row> rows = {
      {"Four percent said that they had no opinion.", true},
      {"The fund holds 5.2%.", true},
      {"There were 40 guests at the table.", true},
      {"Shares in the Bank of Norway fell 3.6 percent on Monday.", false},
      {"The Bank of Norway fell 3.6 percent on Monday.", true},
      {"Acme Motors shares fell 3.6 percent on Monday.", false},
      {"Shares fell 3.6 percent in Oslo on Monday.", true},
      {"Acme Motors said quarterly sales rose 2 percent in Norway.", false},
      {"Quarterly sales rose 2 percent in Norway.", true},
      {"The storm of 2010 killed 300 in Norway.", false},
      {"The storm of 2010 has cost 300 in Norway.", true},
      {"Anna Berg left early.", true},
      {"In the storm of 2010, 16 were killed in Norway.", true},
      {"The first guests of Norway arrived in March 2014.", true},
      {"The first guests of Norway arrived in Rome in March 2014.", false},
      {"A great event took place in Rome on 3 May 2024.", true},
      {"A bomb went off at the harbour of Oslo, killing 16 people and injuring 40.", false},
      {"Of the nine boats of Norway, two were lost in the storm of 2010.", false},
      {"The Falcon 9 of SpaceX was built in the United States.", false},
      {"The meeting of Norway and Sweden took place in Rome on 3 May 2024.", false},
      {"In a poll by the Harbour Gazette, 68 percent of 900 people wanted a new harbour.", false},
      {"The Bank of Norway employs 40 people in Oslo.", false},
      {"Out of the 100 jurors who were examined, 27 were women.", false},
      {"Of the eleven, seven were women.", true},
      {"French officials have opened an inquiry into the sale of the old paintings.", false},
      {"Senior officials have opened an inquiry into the sale of the old paintings.", true},
      {"Anna Berg was arrested in 1980.", false},
      {"Actor Peter Lund of Norway died on 3 May 2024, aged 78, in a hospital near Oslo.", false},
      {"The council of Norway voted 66 to 27 in May.", false},
      {"The council of Norway holds 66 in May.", true},
      {"Acme Motors has to restate 2000 and 2003 for the Bank of Norway.", false},
      {"The six films of Anna Berg each come with a book on Norway.", false},
      {"Each had worn one in Norway.", true},
      {"The Harbour Yuan debated three competing bills for the harbour.", false},
      {"Critics in Norway accuse the firm of Anna Berg of theft.", false},
      {"Critics in Norway accuse Anna Berg, who left Oslo in May, of theft.", false},
      {"Forty rivers have risen above safe limits.", false},
      {"Rivers have risen above safe limits.", true},
      {"Forty people have been injured.", true},
      {"The quake was followed by a quake measuring 8.2 on the Richter Scale.", false},
      {"Forty cars were burnt, ten of which were new.", true},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const AnalysedArticle made = analysedText(row.body);
    CHECK(questions::isThin(firstOf(made), made.document) == row.thin);
  }
}

TEST_CASE("a few words say enough of whom the lead names", "[language]") {
  const AnalysedArticle made = analysedText("Anna Berg left early.");
  for (const auto& [lead, thin] : {std::pair{"From “Singer Anna Berg dies”: ", false},
                                   {"From “The Berg affair”: ", false},
                                   {"From “A singer dies”: ", true}}) {
    CAPTURE(lead);
    questions::Statement statement = firstOf(made);
    statement.lead = lead;
    CHECK(questions::isThin(statement, made.document) == thin);
  }
}

TEST_CASE("what the lead tells of is not too little, by whatever words", "[language]") {
  const std::string lead = "From “Senator Anna Berg opens a bridge in Oslo” (7 May 2015): ";
  struct Row {
    std::string body;
    bool thin;
  };
  const std::vector<Row> rows = {
      {"Anna Berg left early.", false},
      {"Anna left early.", false},
      {"The bridge opened in May.", false},
      {"Some 40 guests came to the opening.", false},
      {"Guests say that the mayor opened it with a song.", false},
      {"Peter Lund left early.", true},
      {"Some 40 guests came to the table.", true},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const AnalysedArticle made = analysedText(row.body);
    questions::Statement whole = firstOf(made);
    whole.lead = lead;
    CHECK(questions::isThin(whole, made.document) == row.thin);
  }
}

TEST_CASE("deaths without what they died of, and others than those of the lead, say too little",
          "[language]") {
  struct Row {
    std::string lead, body;
    std::size_t pieces;  // as far as the statement goes; 0 for all of it
    bool thin;
  };
  const std::string flag = "From “New flag for Fiji” (7 May 2024): ";
  const std::string killed =
      "In Baghdad, officials of Iraq said that 75 people had been killed "
      "and 500 were wounded in fighting.";
  const std::vector<Row> rows = {
      {flag, killed, 13, true},
      {"From “Dozens killed in Iraq” (7 May 2024): ", killed, 13, false},
      {flag, killed, 0, false},
      {flag, "In Norway, a senior officer of the army of Iraq died.", 0, false},
      {"From “Two killed in Iraq” (7 May 2024): ",
       "In Iraq, officials of Norway said that 75 people had been killed during the war.", 13,
       true},
      {flag, "The crash of the Norway has dented confidence in the harbour of Fiji.", 8, true},
      {flag, "The crash of the Norway has dented confidence in the harbour of Fiji.", 0, false},
      {"From “Two UN workers kidnapped” (7 May 2024): ",
       "Three workers were killed by a bomb in February 2008.", 0, true},
      {"From “Two UN workers kidnapped” (7 May 2024): ",
       "Three workers were killed by a bomb in Norway in February 2008.", 0, false},
      {"From “UN workers kidnapped” (7 May 2024): ",
       "Three workers were killed by a bomb in February 2008.", 0, false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.lead, row.body);
    const AnalysedArticle made = analysedText(row.body);
    questions::Statement statement = firstOf(made);
    statement.lead = row.lead;
    if (row.pieces > 0) statement.pieces.resize(row.pieces);
    CHECK(questions::isThin(statement, made.document) == row.thin);
  }
}

TEST_CASE("a comparison, and what was hardly so, say nothing without their end", "[language]") {
  struct Row {
    std::string body;
    std::size_t pieces;  // as far as the statement goes; 0 for all of it
    bool thin;
  };
  const std::vector<Row> rows = {
      {"In Norway, more ferries of Acme sank than boats with two decks.", 10, true},
      {"In Norway, more ferries of Acme sank than boats with two decks.", 0, false},
      {"In Norway, Acme sold harbour robots to towns that hardly existed before 2010.", 12, true},
      {"In Norway, Acme sold harbour robots to towns that hardly existed.", 0, false},
      {"In Norway, Acme sold harbour robots to towns that grew before 2010.", 11, false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body, row.pieces);
    const AnalysedArticle made = analysedText(row.body);
    questions::Statement statement = firstOf(made);
    if (row.pieces > 0) statement.pieces.resize(row.pieces);
    CHECK(questions::isThin(statement, made.document) == row.thin);
  }
}
