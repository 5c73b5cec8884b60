// Names that an article cuts short; the trees are the shipped model's.
#include "questions/document/fuller_names.h"

#include "questions/document/statements.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

// The text's last sentence with its names in full.
std::string fullyNamed(const std::string& body, const std::string& title = "New flag for Fiji") {
  const AnalysedArticle made = analysedArticle(body, title);
  questions::Statement statement =
      questions::wholeSentence(made.document, made.document.sentences.size() - 1);
  questions::nameFully(statement, made.document);
  return questions::written(statement.pieces);
}

}  // namespace

TEST_CASE("a name is written with what bears it, where the article has said that", "[language]") {
  CHECK(fullyNamed("Pirates hold the Ukrainian cargo ship MV Solvina. The Solvina was hijacked in "
                   "2008.") == "The Ukrainian cargo ship MV Solvina was hijacked in 2008");
  CHECK(fullyNamed("Pirates hold a cargo ship Solvina. In 2008 soldiers boarded the Solvina.") ==
        "In 2008 soldiers boarded the cargo ship Solvina");
}

TEST_CASE("a name stays as it is that is told, known or another's", "[language]") {
  const std::string ship = "Pirates hold the Ukrainian cargo ship MV Solvina. ";
  CHECK(fullyNamed("The Solvina was hijacked in 2008.") == "The Solvina was hijacked in 2008");
  CHECK(fullyNamed(ship + "The Solvina was hijacked in 2008.", "Pirates hold Solvina") ==
        "The Solvina was hijacked in 2008");
  CHECK(fullyNamed("Pirates hold Captain Solvina. The Solvina was hijacked in 2008.") ==
        "The Solvina was hijacked in 2008");
  CHECK(fullyNamed(ship + "The Solvina crew was freed in 2008.") ==
        "The Solvina crew was freed in 2008");
  CHECK(fullyNamed(ship + "The Senate met in Rome in 2008.") == "The Senate met in Rome in 2008");
  CHECK(fullyNamed(ship + "Solvina was hijacked in 2008.") == "Solvina was hijacked in 2008");
}
