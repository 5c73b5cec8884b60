// Paragraphs in, who speaks their last quotation out; the trees are the shipped model's.
#include "questions/document/speakers.h"

#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

std::string speakerIn(const std::string& body) {
  const AnalysedArticle made = analysedText(body);
  const questions::Document& document = made.document;
  const std::vector<questions::Quote> quotes = questions::quotesIn(body, {0, body.size()});
  REQUIRE_FALSE(quotes.empty());
  const auto speaker = questions::speakerOf(quotes.back(), document);
  return speaker ? std::string(text::slice(body, *speaker)) : "";
}

struct Row {
  std::string body;
  std::string speaker;
};

}  // namespace

TEST_CASE("who speaks is read behind the words, before them, or from the sentence before",
          "[language]") {
  const std::vector<Row> rows = {
      {"\"The harbour is closed for the winter,\" Anna Berg said.", "Anna Berg"},
      {"\"The harbour is closed for the winter,\" said Anna Berg.", "Anna Berg"},
      {"\"The harbour is closed for the winter,\" team captain Anna Berg told reporters.",
       "Anna Berg"},
      {"\"The harbour is closed for the winter,\" said Swedish engineer Anna Berg.", "Anna Berg"},
      {"\"The harbour is closed for the winter,\" Anna Berg, the mayor of Oslo, said.",
       "Anna Berg"},
      {"Anna Berg told the Gazette: \"The harbour is closed for the winter.\"", "Anna Berg"},
      {"Anna Berg opened the harbour on Monday. Of the price, she said, \"It was less than planned "
       "by all of us.\"",
       "Anna Berg"},
      {"\"The harbour is closed for the winter,\" Anna Berg said. \"The ferry still runs.\"",
       "Anna Berg"},
      {"Anna Berg said on Monday that there was no hurry. \"The ferry still runs to Oslo.\"",
       "Anna Berg"},
      {"\"The harbour is closed for the winter,\" said the town's engineer and captain, Anna Berg, "
       "a former pilot.",
       "Anna Berg"},
      {"\"The harbour is closed for the winter,\" its chief engineer, Anna Berg, said.",
       "Anna Berg"},
      {"\"The harbour is closed for the winter,\" Anna Berg also said.", "Anna Berg"},
      {"The commission, headed by former Mayor Anna Berg, said: \"The harbour is closed for the "
       "winter.\"",
       ""},
      {"Anna Berg called the plan a \"mess\" and said: \"The harbour is closed for the winter.\"",
       "Anna Berg"},
      {"\"The harbour is closed for the winter,\" said WHO engineer Anna Berg.", "Anna Berg"},
      {"\"The harbour is closed for the winter,\" Anna Berg of the Gazette said.", "Anna Berg"},
      {"\"The harbour is closed for the winter,\" according to the mayor of Oslo, Anna Berg.",
       "Anna Berg"},
      {"Anna Berg said in an interview with the Gazette on Monday, \"The harbour is closed for the "
       "winter.\"",
       "Anna Berg"},
      {"Anna Berg, Tom Lind's sister, said: \"The harbour is closed for the winter.\"",
       "Anna Berg"},
      {"Tom Lind's friend Anna Berg tweeted, \"The harbour is closed for the winter.\"",
       "Anna Berg"},
      {"\"The harbour is closed for the winter,\" Anna Berg said, adding, \"The ferry still runs "
       "to "
       "Oslo.\"",
       "Anna Berg"},
      {"\"The harbour is closed for the winter,\" said Anna Berg; \"The ferry still runs to "
       "Oslo.\"",
       "Anna Berg"},
      {"Anna Berg said that Tom Lind was late. \"The ferry still runs to Oslo.\"", "Anna Berg"},
      {"Anna Berg denounced the new harbour. \"The ferry still runs to Oslo.\"", "Anna Berg"},
      {"Anna Berg, 54, opened the harbour on Monday. \"The ferry still runs to Oslo,\" she said.",
       "Anna Berg"},
      {"\"The harbour is closed for the winter,\" Anna Berg said. \"The ferry still runs to "
       "Oslo,\" "
       "she added.",
       "Anna Berg"},
      {"Anna Berg welcomed the news: \"The harbour is closed for the winter.\"", "Anna Berg"},
      {"According to the engineer Anna Berg, \"the harbour is closed for the winter\".",
       "Anna Berg"},
      {"According to Anna Berg, the mayor of Oslo, \"the harbour is closed for the winter\".",
       "Anna Berg"},
      {"Anna Berg responded by saying, \"The harbour is closed for the winter.\"", "Anna Berg"},
      {"According to the engineer Anna Berg, there was no hurry. \"The ferry still runs to Oslo,\" "
       "she said.",
       "Anna Berg"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(speakerIn(row.body) == row.speaker);
  }
}

TEST_CASE("a participle's speaker is the subject", "[language]") {
  const std::vector<Row> rows = {
      {"Anna Berg turned to critics in Oslo, saying, \"The ferry still runs to Bergen.\"",
       "Anna Berg"},
      {"She also turned to critics such as Tom Lind, saying, \"The ferry still runs to Bergen.\"",
       ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(speakerIn(row.body) == row.speaker);
  }
}

TEST_CASE("who speaks is read from the paragraph before, and beside statements and asides",
          "[language]") {
  const std::vector<Row> rows = {
      {"Anna Berg met Tom Lind, who said: \"The harbour is closed for the winter.\"", "Tom Lind"},
      {"The Gazette spoke to Anna Berg, an engineer from Oslo University, who said \"The harbour "
       "is closed for the winter.\"",
       "Anna Berg"},
      {"\"The harbour is closed for the winter,\" said Anna Berg, the author of \"Old "
       "Harbours\".\n\n\"The ferry still runs,\" she added.",
       "Anna Berg"},
      {"Anna Berg, of Oslo, one of Tom Lind's four sisters, stated, \"The harbour is closed.\"",
       "Anna Berg"},
      {"Anna Berg issued a statement on the storm: \"The harbour is closed for the winter.\"",
       "Anna Berg"},
      {"Anna Berg, one of Tom Lind's lawyers, addressed the jury, \"The harbour was closed.\"",
       "Anna Berg"},
      {"\"The harbour is closed for the winter,\" Anna Berg's statement said.", "Anna Berg"},
      {"According to Anna Berg, the town is ready. \"The ferry still runs to Oslo.\"", "Anna Berg"},
      {"Anna Berg, a captain from Oslo, denounced the plan.\n\n\"The ferry still runs,\" she "
       "said.",
       "Anna Berg"},
      {"\"The harbour is closed for the winter,\" said Anna Berg.\n\n\"The ferry still runs,\" "
       "she added.",
       "Anna Berg"},
      {"\"The harbour is closed for the winter,\" said Anna Berg.\n\n\"The ferry still runs to "
       "Oslo.\"",
       "Anna Berg"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(speakerIn(row.body) == row.speaker);
  }
}

TEST_CASE("a quotation of many paragraphs is read once", "[language]") {
  const std::string opening = "\"The ferry still runs to Oslo.\n\n";
  const auto speakerBehind = [&](std::string body) {
    for (int i = 0; i < 40; ++i) body += opening;  // twice the time for each would never end
    const AnalysedArticle made = analysedText(body + "\"The harbour is closed for the winter.\"");
    const questions::Document& document = made.document;
    const std::vector<questions::Quote> quotes =
        questions::quotesIn(document.text(), document.article->paragraphs.back().range);
    REQUIRE(quotes.size() == 1);
    const auto speaker = questions::speakerOf(quotes.back(), document);
    return speaker ? std::string(text::slice(document.text(), *speaker)) : "";
  };
  CHECK(speakerBehind("The town was cold in May.\n\n") == "");
  CHECK(speakerBehind("Anna Berg said:\n\n") == "Anna Berg");
}

TEST_CASE("who has a title for a first name speaks as others do", "[language]") {
  const std::vector<Row> rows = {
      {"\"The harbour is closed for the winter,\" said shipping minister Lord Norwick.",
       "Lord Norwick"},
      {"Lady Norwick told Oslo radio: \"The harbour is closed for the winter.\"", "Lady Norwick"},
      {"Lord Norwick opened the harbour.\n\nThe ferries of Oslo still run, but Norwick said that "
       "they were late.\n\n\"The harbour is closed for the winter,\" he told Oslo radio.",
       "Norwick"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(speakerIn(row.body) == row.speaker);
  }
}

TEST_CASE("nobody speaks where two could, or nobody is named", "[language]") {
  for (const std::string body : {
           "Tom Lind runs two more ferries, but the minister said they were old.\n\n\"The harbour "
           "is closed for the winter,\" he told Oslo radio.",
           "Tom Lind runs two more ferries, but Norwick later said they were old. \"The harbour is "
           "closed for the winter,\" he told Oslo radio.",
           "\"The harbour is closed for the winter,\" the mayor said.",
           "The Gazette spoke to Anna Berg, as it told its readers, who said \"The harbour is "
           "closed "
           "for the winter.\"",
           "The president says he will go to Oslo, where he says Captain Tom Lind is the main "
           "obstacle.\n\n\"The ferry still runs to Oslo,\" he said.",
           "Anna Berg met Karin Holm at the old pier.\n\n\"The ferry still runs,\" she said.",
           "\"The harbour is closed,\" said Anna Berg. Tom Lind said that it was not.\n\n\"The "
           "ferry "
           "still runs to Oslo.\"",
           "\"The harbour is closed,\" said Anna Berg.\n\nTom Lind built it.\n\n\"The ferry still "
           "runs to Oslo.\"",
           "\"The harbour is closed,\" said Tom Lind.\n\n\"The ferry still runs,\" she added.",
           "Anna Berg's brother issued a statement: \"The harbour is closed for the winter.\"",
           "\"The harbour is closed for the winter.\"",
           "According to Anna Berg's brother, \"the harbour is closed for the winter\".",
           "According to Anna Berg, the mayor said, \"the harbour is closed for the winter\".",
           "\"The harbour is closed for the winter,\" said a spokesman for Anna Berg.",
           "\"The harbour is closed for the winter,\" said Anna Berg's brother.",
           "\"The harbour is closed for the winter,\" said Anna Berg and Tom Lind.",
           "A spokesman for Anna Berg said, \"The harbour is closed for the winter.\"",
           "A spokesman for candidate Anna Berg, who may win, said there was a \"want of harbours "
           "for the winter\".",
           "The lawyer of the singer Anna Berg said, \"The harbour is closed for the winter.\"",
           "Anna Berg and Tom Lind said, \"The harbour is closed for the winter.\"",
           "Anna Berg said that the harbour, which is \"closed for the whole of the winter\", was "
           "old.",
           "Tom Lind opened the harbour on Monday. \"The ferry still runs to Oslo,\" she said.",
           "\"The harbour is closed,\" Tom Lind said. \"The ferry still runs to Oslo,\" she added.",
           "Anna Berg opened the harbour on Monday. \"The ferry still runs to Oslo.\"",
           "\"The harbour is closed,\" the mayor said before Anna Berg left.",
           "The midfielder's free-kick, struck from fully 28 yards after Rovers goalkeeper Anders "
           "Lykke had taken half a step the wrong way, settled a final that lurched between farce "
           "and brilliance. \"I hit it with all that I had,\" he said.",
           "The captain's ship, which had passed the old ferry of Anna Berg, reached the harbour. "
           "\"The harbour is closed for the winter,\" she said.",
       }) {
    CAPTURE(body);
    CHECK(speakerIn(body) == "");
  }
}
