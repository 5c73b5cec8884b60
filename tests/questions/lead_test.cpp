#include "questions/lead.h"

#include "questions/text/article_reader.h"
#include "questions/words.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

using namespace questions;

namespace {

std::string leadFor(const std::string& file) {
  const text::Article article = text::readArticle(file, "sample.txt");
  return leadOf(readDocument(article));
}

}  // namespace

TEST_CASE("a lead names the article by headline and day, or by what it is about") {
  struct Row {
    std::string file, lead;
  };
  const std::vector<Row> rows = {
      {"Museum opens in Rome\n\nWednesday, May 8, 2024\n\nAnna Berg opened a museum.",
       "From “Museum opens in Rome” (8 May 2024): "},
      {"“A week” in \"Rome\"\n\nWednesday, May 8, 2024\n\nAnna Berg opened a museum.",
       "From “‘A week’ in ‘Rome’” (8 May 2024): "},
      {"Museum opens in Rome\n\nAnna Berg opened a museum.", "From “Museum opens in Rome”: "},
      {"Mayor Anna Berg opened a museum in Rome that she had promised to the city for years. "
       "Mayor Anna Berg thanked its builders.",
       "From an article about Anna Berg: "},
  };
  for (const Row& row : rows) {
    CAPTURE(row.file);
    CHECK(leadFor(row.file) == row.lead);
  }
}

TEST_CASE("a lead hides who is asked for where the headline names him", "[language]") {
  struct Row {
    std::string title, body, person, lead;
  };
  const std::string body = "Anna Berg opened a museum in Norway for Sweden on Monday.";
  const std::vector<Row> rows = {
      {"Berg opens museum", body, "Anna Berg",
       "From an article of 7 May 2024 about Norway and Sweden: "},
      {"Berg opens museum", body, "Tom Lind", "From “Berg opens museum” (7 May 2024): "},
      {"Berg opens museum", "Anna Berg opened a museum in Norway.", "Anna Berg",
       "From “Berg opens museum” (7 May 2024): "},
      {"Berg opens museum", "Anna Berg opened a museum.", "Anna Berg",
       "From “Berg opens museum” (7 May 2024): "},
  };
  for (const Row& row : rows) {
    CAPTURE(row.title, row.person);
    const AnalysedArticle made = analysedArticle(row.body, row.title);
    CHECK(leadHiding(row.person, made.document) == row.lead);
  }
}

TEST_CASE("a lead hides words that are asked for where the headline has them", "[language]") {
  struct Row {
    std::string title, body, words, lead;
  };
  const std::string body = "Anna Berg opened a museum in Norway.";
  const std::vector<Row> rows = {
      {"Berg opens museums", body, "museum gallery",
       "From an article of 7 May 2024 about Norway: "},
      {"Berg opens it", body, "museum gallery", "From “Berg opens it” (7 May 2024): "},
      {"Berg opens museum", "Anna Berg opened a museum.", "museum",
       "From an article of 7 May 2024: "},
      {"Norway opens museum", body, "Norway museum", "From an article of 7 May 2024: "},
  };
  for (const Row& row : rows) {
    CAPTURE(row.title, row.words);
    const AnalysedArticle made = analysedArticle(row.body, row.title);
    CHECK(leadWithout(row.words, made.document) == row.lead);
  }
}

TEST_CASE("a lead hides the headline behind the day", "[language]") {
  CHECK(leadWithDay(analysedArticle("Anna Berg opened a museum.").document) ==
        "From an article of 7 May 2024: ");
  CHECK(leadWithDay(analysedText("Anna Berg opened a museum.").document).empty());
  CHECK(hidesHeadline("From an article of 7 May 2024: Who came?"));
  for (const std::string stem :
       {"From an article of 7 May 2024 about Rome: Who came?", "From an article about Rome: Who?",
        "From “Rome” (7 May 2024): Who came?", "Who came to Rome?"}) {
    CAPTURE(stem);
    CHECK(!hidesHeadline(stem));
  }
}

TEST_CASE("a stem is told from its lead") {
  struct Row {
    std::string lead, rest;
  };
  const std::vector<Row> rows = {
      {"From “Rome: a week” (8 May 2024): ", "Who came?"},
      {"From “Rome”: ", "Anna said: “no”."},
      {"From “Cup” (8 May 2024), “Sweden and Korea”: ", "Who came?"},
      {"From an article of 8 May 2024 about Rome and Anna Berg: ", "Who came?"},
      {"", "Who came from Rome?"},
      {"", "From “Rome” to Oslo, who came?"},
  };
  for (const Row& row : rows) {
    const std::string stem = row.lead + row.rest;
    CAPTURE(stem);
    CHECK(withoutLead(stem) == row.rest);
    CHECK(leadIn(stem) == row.lead);
  }
}

TEST_CASE("parts about things of one kind are told by their headings") {
  const std::string file =
      "Two games in Rome\n\nWednesday, May 8, 2024\n\nAnna Berg saw two games in Rome.\n\n"
      "Group A — Fiji 1 – 0 Samoa\n\nThe game ended late in the evening of that day.\n\n"
      "Group B — Peru 2 – 0 Chile\n\nThe game ended early in the evening of that day.";
  const text::Article article = text::readArticle(file, "sample.txt");
  const Document document = readDocument(article);
  CHECK(hasParallelSections(document));
  const std::optional<Section> section =
      sectionAt(document, document.sentences.size() - 1, leadOf(document));
  REQUIRE(section);
  CHECK(section->lead == "From “Two games in Rome” (8 May 2024), “Group B — Peru 2 – 0 Chile”: ");
  CHECK(squeezed(section->text) == "The game ended early in the evening of that day.");
  CHECK(saysSection(section->lead));
  CHECK_FALSE(saysSection(leadOf(document)));
}

TEST_CASE("countries for headings are parts of one kind, other headings are not") {
  const auto parallel = [](const std::string& first, const std::string& second) {
    const text::Article article =
        text::readArticle("Two floods\n\nWednesday, May 8, 2024\n\nAnna Berg saw two floods.\n\n" +
                              first + "\n\nThe flood ended late in the evening.\n\n" + second +
                              "\n\nThe flood ended early in the evening.",
                          "sample.txt");
    return hasParallelSections(readDocument(article));
  };
  CHECK(parallel("Brazil", "China"));
  CHECK_FALSE(parallel("Brazil", "What comes next"));
  CHECK_FALSE(parallel("The causes", "What comes next"));
}

TEST_CASE("a lead says which day is meant, or not") {
  CHECK(saysDay("From “Rome” (8 May 2024): "));
  CHECK_FALSE(saysDay("From “Rome 2024”: "));
}

TEST_CASE("an article without a headline goes by what it is about, or by its day") {
  CHECK(topicNamed("From an article of 7 May 2015 about Fiji and Suva: It rained.") ==
        "Fiji and Suva");
  CHECK(topicNamed("From an article of 7 May 2015: It rained.") == "7 May 2015");
  CHECK(topicNamed("From “Talks about Rome” (8 May 2024): It rained.").empty());
  CHECK(topicNamed("It rained.").empty());
}

TEST_CASE("a lead can keep back the day of its article") {
  struct Row {
    std::string lead, told;
  };
  const std::vector<Row> rows = {
      {"From “Museum opens” (8 May 2024): ", "From “Museum opens” (May 2024): "},
      {"From an article of 8 May 2024 about Rome: ", "From an article of May 2024 about Rome: "},
      {"From “Museum opens”: ", "From “Museum opens”: "},
      {"From “Museum of 8 May” (8 May 2024), “Rome”: ",
       "From “Museum of 8 May” (May 2024), “Rome”: "},
  };
  const text::Article article =
      text::readArticle("Museum opens\n\nWednesday, May 8, 2024\n\nAnna Berg left.", "sample.txt");
  const Document document = readDocument(article);
  for (const Row& row : rows) {
    CAPTURE(row.lead);
    CHECK(withoutDay(row.lead, document) == row.told);
  }
}
