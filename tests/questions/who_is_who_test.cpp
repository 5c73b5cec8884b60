// Options that say who somebody is; the trees are the shipped model's.
#include "questions/who_is_who.h"

#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

const std::string body =
    "Ida Lund, a biologist at the University of Bergen, said it rained. Councillor Bo Palm said it "
    "snowed. Acme spokeswoman Moira Sands said it did not. Erik Holm said that he slept. Danish "
    "Prime Minister Tomas Vela spoke in Oslo.";

questions::Item asking(const std::string& stem, const std::vector<std::string>& options) {
  questions::Item item;
  item.kind = "who_said";
  item.stem = stem;
  for (const std::string& option : options) item.options.push_back({option, ""});
  return item;
}

// The options, of which the first is the key.
std::vector<std::string> told(const std::string& stem, const std::vector<std::string>& options) {
  const AnalysedArticle made = analysedArticle(body);
  questions::Item item = asking(stem, options);
  questions::tellWhoIsWho(item, made.document);
  std::vector<std::string> texts;
  for (const questions::Option& option : item.options) texts.push_back(option.text);
  return texts;
}

std::string bare(const std::string& stem, const std::vector<std::string>& options) {
  const AnalysedArticle made = analysedArticle(body);
  return questions::bareName(asking(stem, options), made.document).value_or("");
}

}  // namespace

TEST_CASE("each option says who its person is", "[language]") {
  CHECK(told("Who said, “It is wet”?", {"Ida Lund", "Bo Palm", "Moira Sands"}) ==
        std::vector<std::string>{"Ida Lund, biologist at the University of Bergen",
                                 "Bo Palm, councillor", "Moira Sands, Acme spokeswoman"});
  // The headline names him.
  CHECK(told("From “Erik Holm sleeps” (7 May 2024): Who said, “It is wet”?",
             {"Bo Palm", "Erik Holm", "Moira Sands"}) ==
        std::vector<std::string>{"Bo Palm, councillor", "Erik Holm",
                                 "Moira Sands, Acme spokeswoman"});
  // Whoever speaks of Acme, two are of it.
  CHECK(told("Who said, “Acme is wet, as every biologist knows”?",
             {"Moira Sands", "Ida Lund", "Bo Palm"})
            .front() == "Moira Sands, Acme spokeswoman");
}

TEST_CASE("of whom nothing can be told, he is left out beside two others", "[language]") {
  CHECK(told("Who said, “It is wet”?", {"Ida Lund", "Erik Holm", "Bo Palm", "Moira Sands"}) ==
        std::vector<std::string>{"Ida Lund, biologist at the University of Bergen",
                                 "Bo Palm, councillor", "Moira Sands, Acme spokeswoman"});
}

TEST_CASE("no option says who its person is where one cannot, or the key would stand out",
          "[language]") {
  const std::vector<std::vector<std::string>> rows = {
      {"Who said, “It is wet”?", "Ida Lund", "Bo Palm", "Erik Holm"},
      {"Who said, “Acme is wet”?", "Moira Sands", "Ida Lund", "Bo Palm"},
      {"Who said, “No council did it”?", "Bo Palm", "Erik Holm", "Moira Sands"},
      {"Who said, “It is wet”?", "Jan Berg", "Bo Palm", "Moira Sands"},
      // None but one speaks for others, or for a country, or is of the body with these letters.
      {"Who said, “We shall get wet”?", "Moira Sands", "Ida Lund", "Bo Palm"},
      {"Who said, “Our country is wet”?", "Tomas Vela", "Moira Sands", "Bo Palm"},
      {"Who said, “The UB is wet”?", "Ida Lund", "Bo Palm", "Moira Sands"},
      // The headline says what he is.
      {"From “Danish prime minister gets wet” (7 May 2024): Who said, “It is wet”?", "Tomas Vela",
       "Moira Sands", "Bo Palm"},
  };
  for (const std::vector<std::string>& row : rows) {
    CAPTURE(row);
    const std::vector<std::string> options(row.begin() + 1, row.end());
    CHECK(told(row.front(), options) == options);
  }
}

TEST_CASE("a name that nobody knows is bare", "[language]") {
  CHECK(bare("Who said, “It is wet”?", {"Erik Holm", "Bo Palm", "Ida Lund"}) == "Erik Holm");
  CHECK(bare("From “Erik Holm sleeps” (7 May 2024): Who said, “It is wet”?",
             {"Erik Holm", "Bo Palm", "Ida Lund"}) == "Bo Palm");
}

TEST_CASE("names that are told of, headlined or in power are not bare", "[language]") {
  CHECK(bare("Who said, “It is wet”?", {"Ida Lund, biologist at Lund", "Bo Palm, councillor"}) ==
        "");
  CHECK(bare("From “Erik Holm and Bo Palm sleep” (7 May 2024): Who said, “It is wet”?",
             {"Erik Holm", "Bo Palm", "Ida Lund"}) == "");
  CHECK(bare("From “Erik Holm sleeps” (7 May 2024): Who said, “It is wet”?",
             {"Tomas Vela", "Erik Holm", "Ida Lund"}) == "");
  // Well known in the article's year, and not a generation before.
  CHECK(bare("Who said, “It is wet”?", {"Olaf Scholz", "Rishi Sunak", "Joe Biden"}) == "");
  CHECK(bare("Who said, “It is wet”?", {"Helmut Kohl", "Rishi Sunak", "Joe Biden"}) ==
        "Helmut Kohl");
  questions::Item other = asking("Who won?", {"Erik Holm", "Bo Palm"});
  other.kind = "which";
  CHECK_FALSE(questions::bareName(other, analysedArticle(body).document));
}
