// Which figures stand beside one: how far off, how round, and what is told beside it.
#include <algorithm>
#include <cmath>
#include <set>

#include "questions/distractors.h"
#include "questions/distractors/rivals.h"
#include "questions/figure.h"
#include "tests/catch.h"
#include "tests/questions/named_article.h"

namespace {

// The fact whose slot is this text, in the sentence of the article that has it first.
struct Asked {
  NamedArticle made;
  questions::Fact fact{"figure", questions::Value::Number, {}, {}};
};

Asked asked(const std::string& body, const std::string& key, const std::string& lead = "") {
  Asked asked{namedArticle(body, "")};
  const questions::Document& document = asked.made.document;
  const std::size_t begin = document.text().find(key, document.text().find(body));
  REQUIRE(begin != std::string::npos);
  const text::Range slot{begin, begin + key.size()};
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    if (!document.sentences[i].range.contains(slot)) continue;
    asked.fact.statement.sentence = i;
    asked.fact.statement.evidence = document.sentences[i].range;
    for (const text::Token& token : document.sentences[i].tokens) {
      auto& pieces = asked.fact.statement.pieces;
      if (slot.contains(token.range)) {
        if (asked.fact.slot.end == 0) asked.fact.slot.begin = pieces.size();
        asked.fact.slot.end = pieces.size() + 1;
      }
      pieces.push_back({std::string(document.tokenText(token)), token.range, questions::noWord,
                        token.range.begin > 0 && document.text()[token.range.begin - 1] == ' '});
    }
  }
  asked.fact.statement.lead = lead;
  return asked;
}

double numberOf(const questions::Option& option) {
  return questions::readFigure(option.text)->number;
}

// All that is offered, the smaller ones first.
std::string texts(const questions::rivals::Sides& sides) {
  std::string all;
  for (const auto* side : {&sides.below, &sides.above})
    for (const questions::rivals::Rival& rival : *side)
      all += (all.empty() ? "" : ", ") + rival.option.text;
  return all;
}

}  // namespace

TEST_CASE("wrong figures are near enough to be believed and too far to be meant") {
  struct Row {
    std::string body, key;
    double least, most;  // of all that are offered
    double nearest;      // no gap is smaller
  };
  const std::vector<Row> rows = {
      {"The club drew 277 members to its hall.", "277", 170, 400, 24},
      {"Dortmund had 48% of the ball in the match.", "48%", 30, 66, 4},
      {"The vote passed on a turnout of 95% in the town.", "95%", 80, 99, 2},
      {"The rate rose to 4.25% in the spring.", "4.25%", 2.75, 5.75, 0.5},
      {"A magnitude 9.0 quake struck the coast.", "9.0", 7.8, 9.5, 0.3},
      {"The fund holds $300,000 of bonds.", "$300,000", 150000, 450000, 50000},
      {"The hall seats 100 people in winter.", "100", 50, 175, 25},
      {"The fund spent $5 billion on roads.", "$5 billion", 2, 9, 1},
      {"They walked for ten days in the hills.", "ten days", 3, 15, 2},
      {"They gave the town 72 hours to leave.", "72 hours", 24, 144, 24},
      {"They gave the town 60 days to leave.", "60 days", 30, 150, 15},
      {"They gave the town 18 months to leave.", "18 months", 6, 36, 6},
      {"The boys were ahead by roughly 495 to 480 in the test.", "495", 485, 570, 10},
      {"The price rose from 300 to 350 crowns in the year.", "350", 325, 550, 25},
      {"Anna Berg had two dogs on the farm.", "two", 3, 5, 1},
      {"About 1,600 meals were handed out.", "1,600", 800, 2400, 250},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const Asked made = asked(row.body, row.key);
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
      questions::Random random(seed);
      const auto choice = questions::choiceFor(made.fact, made.made.document, random);
      REQUIRE(choice);
      CHECK(choice->options.size() == 4);
      const double key = numberOf(choice->options[choice->key]);
      for (std::size_t i = 0; i < choice->options.size(); ++i) {
        if (i == choice->key) continue;
        const double number = numberOf(choice->options[i]);
        CAPTURE(choice->options[i].text);
        CHECK(number >= row.least);
        CHECK(number <= row.most);
        CHECK(std::abs(number - key) >= row.nearest - 1e-9);
      }
    }
  }
}

TEST_CASE("beside a bound stands nothing that it leaves open") {
  struct Row {
    std::string body, key, lead;
    double least, most;  // of all that are offered; none where both are 0
  };
  const std::vector<Row> rows = {
      {"More than 5 million homes have a line.", "5 million", "", 7.25, 13},
      {"At least 132 people were hurt there.", "132", "", 190, 345},
      {"Fines of up to $18 billion are threatened.", "$18 billion", "", 5, 31},
      {"The sum was just over $86 billion that year.", "$86 billion", "", 40, 135},
      {"At least 116 were hurt there.", "116", "From “More than a hundred hurt”: ", 0, 0},
      {"More than 550,000 left home.", "550,000", "From “Over 550 thousand leave home”: ", 0, 0},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const Asked made = asked(row.body, row.key, row.lead);
    questions::Random random(3);
    const auto sides = questions::rivals::figures(made.fact, made.made.document, random);
    CHECK((sides.above.size() > 1) == (row.most > 0));
    for (const auto* side : {&sides.below, &sides.above})
      for (const questions::rivals::Rival& rival : *side) {
        CAPTURE(rival.option.text);
        CHECK(numberOf(rival.option) >= row.least);
        CHECK(numberOf(rival.option) <= row.most);
      }
  }
}

TEST_CASE("beside an ordinal stand its neighbours, from the first on, whatever else is counted") {
  const Asked made = asked("Anna Berg finished fourth in the town of Oslo on Sunday.", "fourth",
                           "From “Lund wins fifth race of the year”: ");
  questions::Random random(3);
  const auto sides = questions::rivals::figures(made.fact, made.made.document, random);
  for (const auto* side : {&sides.below, &sides.above}) {
    CHECK(side->size() > 1);
    for (const questions::rivals::Rival& rival : *side) {
      CAPTURE(rival.option.text);
      CHECK(rival.option.text != "fifth");  // said of something else
      CHECK(numberOf(rival.option) >= 1);
      CHECK(numberOf(rival.option) <= 7);
    }
  }
}

TEST_CASE("wrong figures are as round as the key") {
  struct Row {
    std::string body, key;
    double step;  // all are multiples of it
  };
  const std::vector<Row> rows = {
      {"The hall seats 25 people in winter.", "25", 5},
      {"The hall seats 250 people in winter.", "250", 50},
      {"The fund spent 5,000 crowns on roads.", "5,000", 500},
      {"The club lost 60,760 crowns on roads.", "60,760", 10},
      {"The rate rose to 4.25% in the spring.", "4.25%", 0.25},
      {"The rate rose to 70% in the spring.", "70%", 5},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const Asked made = asked(row.body, row.key);
    questions::Random random(3);
    const questions::rivals::Sides sides =
        questions::rivals::figures(made.fact, made.made.document, random);
    CHECK(sides.below.size() > 1);
    for (const auto* side : {&sides.below, &sides.above})
      for (const questions::rivals::Rival& rival : *side) {
        CAPTURE(rival.option.text);
        CHECK(std::abs(std::remainder(rival.place, row.step)) < 1e-6);
      }
  }
}

TEST_CASE("the key of a figure stands at every rank") {
  for (const auto& [body, key] : {std::pair{"The club drew 277 members to its hall.", "277"},
                                  {"The fund holds $60,760 of bonds.", "$60,760"},
                                  {"Dortmund had 48% of the ball in the match.", "48%"},
                                  {"They walked for ten days in the hills.", "ten days"}}) {
    CAPTURE(body);
    const Asked made = asked(body, key);
    std::vector<int> at(4, 0);
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
      questions::Random random(seed);
      ++at[questions::choiceFor(made.fact, made.made.document, random)->key];
    }
    for (const int count : at) CHECK(count > 25);
  }
}

TEST_CASE("no wrong figure passes one that is told beside it") {
  struct Row {
    std::string body, key, lead;
    double low, high;  // all stand between them; no figures at all where both are 0
  };
  const std::vector<Row> rows = {
      {"The phone costs $459, more than the $399 of the small one.", "$459", "", 399, 700},
      {"The phone starts at $399. The large one costs $459.", "$459",
       "After “starts at $399”: ", 399, 700},
      {"The average class grew from 24.1 pupils to 28.7 pupils in May.", "28.7", "", 24.1, 45},
      {"The class of 40 pupils lost 12 pupils in May.", "12", "", 5, 19},
      {"It was a 13-year study. The nurses were followed for 13.2 years.", "13.2 years",
       "From “A 13-year study”: ", 0, 0},
      {"The class of 13 pupils lost 12 pupils in May.", "12", "", 0, 0},  // only fewer are left
      // Told of something else, or not beside it.
      {"The phone costs $459, and 460 people bought it.", "$459", "", 280, 700},
      {"The phone starts at $399. The large one costs $459.", "$459", "", 280, 700},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body, row.lead);
    const Asked made = asked(row.body, row.key, row.lead);
    double lowest = 1e9, highest = 0;
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
      questions::Random random(seed);
      const questions::rivals::Sides sides =
          questions::rivals::figures(made.fact, made.made.document, random);
      CHECK(sides.below.empty() == (row.high == 0));
      CHECK(sides.above.empty() == (row.high == 0));
      for (const auto* side : {&sides.below, &sides.above})
        for (const questions::rivals::Rival& rival : *side) {
          lowest = std::min(lowest, rival.place);
          highest = std::max(highest, rival.place);
        }
    }
    if (row.high == 0) continue;
    CHECK(lowest > row.low);
    CHECK(highest < row.high);
  }
}

TEST_CASE("no figure is offered that outgrows its scale, or where the lead has the key") {
  questions::Random random(7);
  const Asked big = asked("The plan is worth $900 million a year to Rome.", "$900 million");
  const questions::rivals::Sides sides =
      questions::rivals::figures(big.fact, big.made.document, random);
  for (const questions::rivals::Rival& rival : sides.above) CHECK(rival.place < 1000);
  const std::string body = "There are 1,003 known cases in the world.";
  const auto offered = [&](const std::string& lead) {
    const Asked cases = asked(body, "1,003", lead);
    const auto found = questions::rivals::figures(cases.fact, cases.made.document, random);
    return !found.below.empty() || !found.above.empty();
  };
  CHECK(offered("From “Flu spreads” (4 May 2009): "));
  CHECK_FALSE(offered("From “Cases top 1,000” (4 May 2009): "));
}

TEST_CASE("no figure is offered where those beside it come to the key, or a word says it") {
  struct Row {
    std::string body, key, lead;
    bool offered;
  };
  const std::vector<Row> rows = {
      {"Ann Lee cleared two men of murder.", "two",
       "From “Judge clears pair” (4 May 2009): ", false},
      {"Ann Lee cleared two men of murder.", "two", "From “Judge clears men” (4 May 2009): ", true},
      {"The pair were among eight men held; six were released.", "eight", "", false},
      {"About 283 passengers and 15 crew flew, all 298 died.", "283", "", false},
      {"The motion passed by 31 votes to 29 with seven abstentions.", "seven", "", true},
      {"Ann Lee freed four men and six women.", "four", "From “Ten freed” (4 May 2009): ", false},
      {"Ann Lee freed four men and six women.", "six", "From “Many freed” (4 May 2009): ", true},
      {"Two passengers and the pilot died in the helicopter.", "Two",
       "From “Three others killed” (4 May 2009): ", false},
      {"Two passengers of the helicopter died in the sea.", "Two",
       "From “Three others killed” (4 May 2009): ", true},
      // A day, a year, a place in a row, and what nobody reckons.
      {"Ann Lee freed four men in Rome.", "four", "From “Men freed” (4 May 2009): ", true},
      {"Ann Lee freed two men on the second day.", "two",
       "From “Fights go on” (4 May 2009): ", true},
      {"At least 132 people died after two bombs went off.", "two",
       "From “Bombs kill 130” (4 May 2009): ", true},
      // A headline's round figure.
      {"It was a fraud of $3.385 million. They called it a $3 million fraud.", "$3.385 million",
       "From “A $3 million fraud” (4 May 2009): ", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body, row.key, row.lead);
    questions::Random random(5);
    const Asked made = asked(row.body, row.key, row.lead);
    const auto sides = questions::rivals::figures(made.fact, made.made.document, random);
    CHECK((!sides.below.empty() || !sides.above.empty()) == row.offered);
  }
}

TEST_CASE("what the article counts in a sentence on the same thing is not offered") {
  const auto offered = [](const std::string& body) {
    const Asked made = asked(body, "8");
    std::set<std::string> found;
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
      questions::Random random(seed);
      const auto sides = questions::rivals::figures(made.fact, made.made.document, random);
      for (const auto* side : {&sides.below, &sides.above})
        for (const questions::rivals::Rival& rival : *side) found.insert(rival.option.text);
    }
    return found;
  };
  const std::string raid = "The raid on the harbour of Basra killed 8 civilians. ";
  CHECK(offered(raid + "The mayor sold 10 houses in Oslo.").contains("10"));
  CHECK_FALSE(offered(raid + "The raid on the Basra harbour killed 10 people.").contains("10"));
}

TEST_CASE("what the article counts of the same is offered nowhere") {
  const Asked made = asked("The storm tore up 40 oaks. By noon 50 oaks lay in the park.", "40");
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    questions::Random random(seed);
    for (const questions::rivals::Rival& rival :
         questions::rivals::figures(made.fact, made.made.document, random).above)
      CHECK(rival.place != 50);
  }
}

TEST_CASE("beside a storage stand its doublings, but for those that the article tells too") {
  struct Row {
    std::string body, lead, offered;
  };
  const std::vector<Row> rows = {
      {"The phone comes with 128GB of storage.", "", "64GB, 32GB, 256GB, 512GB"},
      {"The phone comes with 128GB of storage for pictures. The large phone has 256GB of storage "
       "for pictures.",
       "", "64GB, 32GB, 512GB"},
      {"The phone comes with 128GB of storage, and Acme sells another with 256GB.", "", ""},
      {"The phone comes with 128GB of storage.", "From “A phone of 64GB”: ", "32GB, 256GB, 512GB"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body, row.lead);
    questions::Random random(5);
    const Asked made = asked(row.body, "128GB", row.lead);
    const auto sides = questions::rivals::figures(made.fact, made.made.document, random);
    CHECK(texts(sides) == row.offered);
  }
}

TEST_CASE("beside so many colours stand powers of two, beside so many people none but by chance") {
  const auto offered = [](const std::string& body) {
    questions::Random random(5);
    const Asked made = asked(body, "256");
    return texts(questions::rivals::figures(made.fact, made.made.document, random));
  };
  CHECK(offered("The screen shows 256 colours at once.") == "128, 64, 512, 1024");
  CHECK(offered("The hall holds 256 people at once.") != "128, 64, 512, 1024");
}

TEST_CASE("of so many cases not nearly all are offered as deaths") {
  const auto most = [](const std::string& body) {
    double number = 0;
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
      questions::Random random(seed);
      const Asked made = asked(body, "16,000");
      for (const questions::rivals::Rival& rival :
           questions::rivals::figures(made.fact, made.made.document, random).above)
        number = std::max(number, rival.place);
    }
    return number;
  };
  CHECK(most("Norway counted 22,000 cases with 16,000 deaths.") < 19000);
  CHECK(most("Norway counted 22,000 cases with 16,000 arrests.") > 19000);
}

TEST_CASE("beside one in so many stands none that the article tells too") {
  struct Row {
    std::string body, key, offered;
  };
  const std::vector<Row> rows = {
      {"About one in five women in Norway smoke.", "one in five",
       "one in twenty, one in ten, one in seven, one in four, one in three"},
      {"About one in five women in Norway smoke, and one in four in Denmark.", "one in five",
       "one in twenty, one in ten, one in seven, one in three"},
      {"About one in five women in Norway smoke. One in ten men do.", "one in five",
       "one in twenty, one in seven, one in four, one in three"},
      {"About 1 in 5 women in Norway smoke, and 1 in 4 in Denmark.", "1 in 5",
       "1 in 20, 1 in 10, 1 in 7, 1 in 3"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const Asked made = asked(row.body, row.key);
    CHECK(texts(questions::rivals::fractions(made.fact, made.made.document)) == row.offered);
  }
}
