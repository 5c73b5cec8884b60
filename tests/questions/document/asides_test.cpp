// What is set apart from its sentence by commas and dashes; the trees are the shipped model's.
#include "questions/document/asides.h"

#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

// The spans around the main verb, as they stand in the text.
std::vector<std::string> asidesIn(const std::string& body) {
  const AnalysedArticle made = analysedArticle(body);
  const language::Tree& tree = *made.document.trees.back();
  std::vector<std::string> found;
  for (const auto& [first, last] : questions::asides::spansOf(tree, language::rootOf(tree))) {
    const std::size_t begin = tree.words[first].range.begin;
    found.push_back(body.substr(begin, tree.words[last].range.end - begin));
  }
  return found;
}

struct Row {
  std::string body;
  std::string aside;
};

}  // namespace

TEST_CASE("an aside behind the subject, or between dashes, is found by its marks", "[language]") {
  const std::vector<Row> rows = {
      {"Ann Lee, dubbed the Iron Mayor, has resigned after two years.", ", dubbed the Iron Mayor,"},
      {"Ann Lee, who was born in Lund, sold the shop.", ", who was born in Lund,"},
      {"Ann Lee, 42, has resigned after two years.", ", 42,"},
      {"Ann Lee, director of the museum, said the roof leaked.", ", director of the museum,"},
      {"Ann Lee, from Lund, Sweden, has resigned.", ", from Lund, Sweden,"},
      {"Ann Lee, the head of the museum, and of the gallery, says the roof leaks.",
       ", the head of the museum, and of the gallery,"},
      {"The robot, named \"Better Idea,\" scored two points.", ", named \"Better Idea,\""},
      {"The bridge — the longest in Norway — was closed on Monday.", "— the longest in Norway —"},
      {"Ann Lee, another former teacher, has resigned.", ", another former teacher,"},
      {"Two boats, close to the harbour of Oslo, were found on Monday.",
       ", close to the harbour of Oslo,"},
      {"A third of the staff, 40 nurses, has left the clinic of Lund.", ", 40 nurses,"},
      {"The mayor, Ann Lee, a former teacher, has resigned.", ", a former teacher"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(asidesIn(row.body) == std::vector<std::string>{row.aside});
  }
}

TEST_CASE("what a sentence needs is no aside, whatever marks it has", "[language]") {
  for (const std::string& body : std::vector<std::string>{
           "Ann Lee, the mayor, and Ben Roe, have resigned.",
           "Prices, adjusted for inflation, rose last year.",
           "Prices, excluding food, rose last year.",
           "Sales, according to Acme, rose last year.",
           "The mayor, Ben Roe said, has resigned.",
           "Ann Lee came, saw the bridge, and left.",
           "The drug, when taken with food, helps most people.",
           "The team won 3 – 1 in Oslo and 2 – 0 in Lund.",
           "On Monday, after two years, Ann Lee resigned.",
       }) {
    CAPTURE(body);
    CHECK(asidesIn(body) == std::vector<std::string>{});
  }
}
