// Who says what below the headline "New harbour for Sampletown" in, whether the words tell who out;
// the trees are the shipped model's.
#include "questions/document/giveaways.h"

#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

TEST_CASE("words give their speaker away by what only he is of", "[language]") {
  const std::string body =
      "The Norwegian minister Anna Berg met the Swedish mayor Tom Lind and the Danish engineer Eva "
      "Holm in Oslo. Karl Dahl, the head of Acme Ferries, said nothing. The Norwegian captain Per "
      "Moe and the Norwegian pilot Ola Vik left.";
  const AnalysedArticle made = analysedArticle(body);
  struct Row {
    std::string said;
    std::string speaker;
    bool told;
  };
  const std::vector<Row> rows = {
      {"Our ferries are the best of all", "Karl Dahl", false},
      {"The town needs Acme and its ferries", "Karl Dahl", true},
      {"The town needs Acme and its ferries", "Anna Berg", false},
      {"All the people of Sweden are behind us", "Tom Lind", true},
      {"All the people of Sweden are behind us", "Eva Holm", false},
      {"All the people of Norway are behind us", "Anna Berg", false},  // so are the other two
      {"Whoever asks Tom Lind will hear the truth", "Tom Lind", true},
      {"As commander of the fleet, I could not be prouder", "Tom Lind", true},
      {"As we speak, I hear the waves of the sea", "Tom Lind", false},
      {"As soon as the sea is calm, the boats will leave", "Tom Lind", false},
      {"Whoever asks Tom Lind will hear the truth", "Anna Berg", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.said, row.speaker);
    const questions::Person* speaker = questions::personNamed(made.document.people, row.speaker);
    REQUIRE(speaker);
    CHECK(questions::givesAway(row.said, *speaker, made.document) == row.told);
  }
}

TEST_CASE("a headline tells who speaks by his post, or by his name and several of his words",
          "[language]") {
  const std::string body = "Anna Berg, the mayor of Oslo, met Tom Lind. Anna Berg said nothing.";
  struct Row {
    std::string title, said;
    bool told;
  };
  const std::vector<Row> rows = {
      {"Harbour is a disgrace, says mayor", "The harbour will be closed", true},
      {"Harbour opens on Monday", "The harbour will be closed", false},
      {"Berg opens harbour", "The harbour will be closed", false},  // not read with it
      {"Berg: harbour will be closed", "The harbour will be closed", true},
      {"Berg opens bridge", "The harbour will be closed", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.title);
    const AnalysedArticle made = analysedArticle(body, row.title);
    const questions::Person* speaker = questions::personNamed(made.document.people, "Anna Berg");
    REQUIRE(speaker);
    CHECK(questions::givesAway(row.said, *speaker, made.document) == row.told);
  }
}

TEST_CASE("a country does not tell which of its well-known people speaks", "[language]") {
  const auto told = [](const std::string& name, const std::string& said) {
    const AnalysedArticle made =
        analysedArticle("French minister " + name + " met Tom Lind. " + name + " said nothing.");
    const questions::Person* speaker = questions::personNamed(made.document.people, name);
    return speaker && questions::givesAway(said, *speaker, made.document);
  };
  CHECK(told("Anna Berg", "The people of France are grateful"));
  CHECK_FALSE(told("Gerald Darmanin", "The people of France are grateful"));
  CHECK_FALSE(told("Anna Berg", "The people of Norway are grateful"));
  CHECK(told("Gerald Darmanin", "Gerald Darmanin is grateful"));
}
