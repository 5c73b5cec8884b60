#include "tests/questions/distractors/offered.h"

#include <algorithm>
#include <vector>

#include "questions/distractors.h"
#include "questions/document/statements.h"
#include "questions/facts.h"
#include "questions/words.h"
#include "tests/questions/analysed_article.h"

std::string offered(const std::string& body, std::string_view kind, const std::string& key) {
  const AnalysedArticle made = analysedArticle(body);
  const questions::Statements statements = questions::findStatements(made.document);
  for (const questions::Fact& fact : questions::findFacts(made.document, statements.found)) {
    if (fact.kind != kind || fact.key() != key) continue;
    questions::Random random(1);
    std::vector<std::string> names;
    for (const questions::Option& option : questions::distractorsFor(fact, made.document, random))
      names.push_back(option.text);
    std::sort(names.begin(), names.end());
    return questions::joined(names, ", ");
  }
  return "no fact";
}
