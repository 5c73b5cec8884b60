// Sentences in, the lists of names in them out; the trees are the shipped model's.
#include "questions/document/name_lists.h"

#include "questions/document/statements.h"
#include "questions/words.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

// "Norway + Denmark" for each list of the text's last sentence.
std::vector<std::string> listsIn(const std::string& body) {
  const AnalysedArticle made = analysedArticle(body);
  const std::size_t last = made.document.sentences.size() - 1;
  const questions::Statement statement = questions::wholeSentence(made.document, last);
  std::vector<std::string> found;
  for (const questions::NameList& list :
       questions::nameListsIn(statement, *made.document.trees[last])) {
    std::vector<std::string> members;
    for (const questions::Slot& member : list.members)
      members.push_back(questions::slotText(statement, member));
    found.push_back(questions::joined(members, " + ") + " of " +
                    questions::slotText(statement, list.pieces));
  }
  return found;
}

struct Row {
  std::string body;
  std::string list;
};

}  // namespace

TEST_CASE("names side by side are a list, with what describes them", "[language]") {
  const std::vector<Row> rows = {
      {"Boats from Norway, Denmark and Sweden reached the harbour.",
       "Norway + Denmark + Sweden of Norway, Denmark and Sweden"},
      {"Boats from Norway and Denmark reached the harbour.",
       "Norway + Denmark of Norway and Denmark"},
      {"Boats from Norway, Denmark, and Sweden reached the harbour.",
       "Norway + Denmark + Sweden of Norway, Denmark, and Sweden"},
      {"The harbour was opened by Anna Berg of Acme and Tom Lund.",
       "Anna Berg + Tom Lund of Anna Berg of Acme and Tom Lund"},
      {"The harbour was opened by President Anna Berg and Senator Tom Lund.",
       "Anna Berg + Tom Lund of President Anna Berg and Senator Tom Lund"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(listsIn(row.body) == std::vector<std::string>{row.list});
  }
}

TEST_CASE("no list is made of one name, or of a part of what is listed", "[language]") {
  for (const std::string body :
       {"Boats from Norway reached the harbour of Oslo.",
        "Boats from Norway or Denmark reached the harbour.",
        "Boats from Norway's north and Denmark's south reached the harbour.",
        "Boats from Norway, a kingdom, reached the harbour and Denmark was glad.",
        "Boats from Norway and many other lands reached the harbour."}) {
    CAPTURE(body);
    CHECK(listsIn(body).empty());
  }
}
