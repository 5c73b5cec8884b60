// Rows: a sentence, and its quantities as "expression = kind value unit …", written by hand.
#include <cmath>
#include <cstdio>
#include <string>

#include "questions/text/quantity.h"
#include "questions/text/tokens.h"
#include "tests/catch.h"

namespace {

std::string number(double value) {
  char buffer[40];
  std::snprintf(buffer, sizeof buffer, "%.12g", value);
  return buffer;
}

std::string described(std::string_view text, const text::Quantity& quantity) {
  static constexpr const char* kKinds[] = {"cardinal", "fraction", "ordinal",  "money",
                                           "percent",  "points",   "duration", "measure",
                                           "age",      "score",    "vote",     "clock"};
  static constexpr const char* kBounds[] = {"",           " about",   " at-least",
                                            " more-than", " at-most", " less-than"};
  static constexpr const char* kChanges[] = {"", " to", " by"};
  std::string result(text::slice(text, quantity.range));
  result +=
      std::string(" = ") + kKinds[static_cast<int>(quantity.kind)] + " " + number(quantity.value);
  if (quantity.upTo) result += ".." + number(*quantity.upTo);
  if (!quantity.unit.empty()) result += " " + quantity.unit;
  if (!quantity.per.empty()) result += " per " + quantity.per;
  result += kBounds[static_cast<int>(quantity.bound)];
  result += kChanges[static_cast<int>(quantity.change)];
  if (!quantity.counted.empty())
    result += " of " + std::string(text::slice(text, quantity.counted));
  return result;
}

std::string found(std::string_view text) {
  const text::Sentence sentence{{0, text.size()}, 0, text::tokenize(text, {0, text.size()})};
  std::string result;
  for (const text::Quantity& quantity : text::findQuantities(text, sentence))
    result += (result.empty() ? "" : "; ") + described(text, quantity);
  return result;
}

struct Row {
  std::string_view text;
  std::string_view quantities;
};

}  // namespace

TEST_CASE("plain numbers in digits and words", "[quantities]") {
  const Row rows[] = {
      {"The blast killed 12 people.", "12 = cardinal 12 of people"},
      {"Twelve people died.", "Twelve = cardinal 12 of people"},
      {"It has 25,000 members.", "25,000 = cardinal 25000 of members"},
      {"It has 1.2 million members.", "1.2 million = cardinal 1200000 of members"},
      {"It has 3m users.", "3m = cardinal 3000000 of users"},
      {"A crowd of 5\xC2\xA0"
       "000 fans",
       "5\xC2\xA0"
       "000 = cardinal 5000 of fans"},
      {"They sent two dozen tanks.", "two dozen = cardinal 24 of tanks"},
      {"They sent a dozen tanks and half a million shells.",
       "a dozen = cardinal 12 of tanks; half a million = cardinal 500000 of shells"},
      {"They sent twenty-five tanks.", "twenty-five = cardinal 25 of tanks"},
      {"They sent one hundred and five tanks.", "one hundred and five = cardinal 105 of tanks"},
      {"They sent two hundred thousand shells.",
       "two hundred thousand = cardinal 200000 of shells"},
      {"a 10-member council", "10 = cardinal 10 of member"},
      {"They shot down 12 more enemy drones.", "12 = cardinal 12 of more enemy drones"},
      {"In May 12 people came.", "12 = cardinal 12 of people"},
      {"It killed 12 Ukrainian soldiers.", "12 = cardinal 12 of Ukrainian soldiers"},
      {"Twelve Ukrainian soldiers died.", "Twelve = cardinal 12 of Ukrainian soldiers"},
      {"It killed 40 Russians.", "40 = cardinal 40 of Russians"},
      {"a 4-for-4 night", "4 = cardinal 4"},
      {"Of 90, it killed 4.", "90 = cardinal 90; 4 = cardinal 4"},
      {"Just two of the 27 countries agreed.", "two = cardinal 2; 27 = cardinal 27 of countries"},
      {"the 19th attempt, and the third man", "19th = ordinal 19; third = ordinal 3"},
      {"the twenty-first time", "twenty-first = ordinal 21"},
      {"the second largest bank", "second = ordinal 2"},
      {"A third of voters and two-thirds of seats",
       "A third = fraction 0.333333333333; two-thirds = fraction 0.666666666667"},
      {"Almost half of them", "Almost half = fraction 0.5 about"},
      {"about a third of them", "about a third = fraction 0.333333333333 about"},
      {"more than a third to leave", ""},
      {"Half of them and half the budget", "Half = fraction 0.5; half = fraction 0.5"},
      {"one in five voters", "one in five = fraction 0.2"},
      {"nine out of 10 voters", "nine out of 10 = fraction 0.9"},
      {"one in 2014", ""},
      {"three quarters of a mile", "three quarters = fraction 0.75"},
  };
  for (const Row& row : rows) CHECK(found(row.text) == row.quantities);
}

TEST_CASE("money, percentages and points", "[quantities]") {
  const Row rows[] = {
      {"It costs €140 billion.", "€140 billion = money 140000000000 EUR"},
      {"It costs $3.5m.", "$3.5m = money 3500000 USD"},
      {"It costs £2bn.", "£2bn = money 2000000000 GBP"},
      {"It costs 12 million dollars.", "12 million dollars = money 12000000 USD"},
      {"It costs Rs 500 crore.", "Rs 500 crore = money 5000000000 INR"},
      {"It costs US$1.50.", "US$1.50 = money 1.5 USD"},
      {"It costs 3 million Australian dollars.",
       "3 million Australian dollars = money 3000000 AUD"},
      {"It costs 40 euros a month.", "40 euros a month = money 40 EUR per month"},
      {"It costs $1,200 per person.", "$1,200 per person = money 1200 USD per person"},
      {"It costs NZ $ 26 million.", "NZ $ 26 million = money 26000000 NZD"},
      {"Sales of EUR 5 million", "EUR 5 million = money 5000000 EUR"},
      {"It costs 20 million pounds.", "20 million pounds = money 20000000 GBP"},
      {"It weighs 300 pounds.", "300 pounds = measure 300 pound"},
      {"It costs $5 to $10.", "$5 to $10 = money 5..10 USD"},
      {"It costs $5-10 million.", "$5-10 million = money 5000000..10000000 USD"},
      {"Prices rose 4.5%.", "4.5% = percent 4.5 %"},
      {"Prices rose by 12 percent.", "12 percent = percent 12 % by"},
      {"Prices fell to 12 per cent.", "12 per cent = percent 12 % to"},
      {"Support rose 3 percentage points.", "3 percentage points = points 3 pp"},
      {"The rate was cut by 25 basis points.", "25 basis points = points 0.25 pp by"},
      {"Exports rose 12.3% to $1.15 trillion.",
       "12.3% = percent 12.3 %; $1.15 trillion = money 1.15e+12 USD to"},
      {"Prices rose from 5% to 7%.", "5% = percent 5 %; 7% = percent 7 % to"},
      {"a 15% to 20% share", "15% to 20% = percent 15..20 %"},
      {"a 1.5-2% share", "1.5-2% = percent 1.5..2 %"},
  };
  for (const Row& row : rows) CHECK(found(row.text) == row.quantities);
}

TEST_CASE("ranges, hedges and bounds", "[quantities]") {
  const Row rows[] = {
      {"25,000 to 30,000 soldiers", "25,000 to 30,000 = cardinal 25000..30000 of soldiers"},
      {"between 5 and 10 ships", "between 5 and 10 = cardinal 5..10 of ships"},
      {"one or two ships", "one or two = cardinal 1..2 of ships"},
      {"two or three ships", "two or three = cardinal 2..3 of ships"},
      {"two or ten ships", "two = cardinal 2; ten = cardinal 10 of ships"},
      {"25–30 ships", "25–30 = cardinal 25..30 of ships"},
      {"5 to 10 million people", "5 to 10 million = cardinal 5000000..10000000 of people"},
      {"roughly 40 ships", "roughly 40 = cardinal 40 about of ships"},
      {"an estimated 40 ships", "an estimated 40 = cardinal 40 about of ships"},
      {"some 40 ships", "some 40 = cardinal 40 about of ships"},
      {"nearly €40bn", "nearly €40bn = money 40000000000 EUR about"},
      {"at least 40 ships", "at least 40 = cardinal 40 at-least of ships"},
      {"just over 40 ships", "just over 40 = cardinal 40 more-than of ships"},
      {"a little more than $5", "a little more than $5 = money 5 USD more-than"},
      {"no fewer than 40 ships", "no fewer than 40 = cardinal 40 at-least of ships"},
      {"no more than 40 ships", "no more than 40 = cardinal 40 at-most of ships"},
      {"as many as 40 ships", "as many as 40 = cardinal 40 at-most of ships"},
      {"up to 30 km", "up to 30 km = measure 30 km at-most"},
      {"fewer than ten ships", "fewer than ten = cardinal 10 less-than of ships"},
      {"40 or more ships", "40 or more = cardinal 40 at-least of ships"},
      {"20 minutes or so", "20 minutes or so = duration 20 minute about"},
      {"It fell to about 40,000.", "about 40,000 = cardinal 40000 about to"},
      {"It fell by more than 40,000 tonnes.",
       "more than 40,000 tonnes = measure 40000 t more-than by"},
      {"It moved to 40 cities.", "40 = cardinal 40 of cities"},
      {"It was attended by 40 ministers.", "40 = cardinal 40 of ministers"},
  };
  for (const Row& row : rows) CHECK(found(row.text) == row.quantities);
}

TEST_CASE("durations, measures, ages and rates", "[quantities]") {
  const Row rows[] = {
      {"after five-hour talks", "five-hour = duration 5 hour"},
      {"for two years", "two years = duration 2 year"},
      {"for two and a half years", "two and a half years = duration 2.5 year"},
      {"after half an hour", "half an hour = duration 0.5 hour"},
      {"for 90 minutes", "90 minutes = duration 90 minute"},
      {"over the next two years", "two years = duration 2 year"},
      {"20 km away", "20 km = measure 20 km"},
      {"5 tonnes of grain", "5 tonnes = measure 5 t"},
      {"at 3 °C", "3 °C = measure 3 °C"},
      {"at -5 degrees Celsius", "-5 degrees Celsius = measure -5 °C"},
      {"at 60 miles per hour", "60 miles per hour = measure 60 mph"},
      {"60 km/h", "60 km/h = measure 60 km/h"},
      {"3,000 square miles", "3,000 square miles = measure 3000 square mi"},
      {"a 20-foot wall", "20-foot = measure 20 ft"},
      {"the 800 metres", "800 metres = measure 800 m"},
      {"aged 45", "aged 45 = age 45 year"},
      {"people aged over 65", "aged over 65 = age 65 year more-than"},
      {"a 45-year-old man", "45-year-old = age 45 year"},
      {"She is 45 years old.", "45 years old = age 45 year"},
      {"an 18-month-old boy", "18-month-old = age 18 month"},
      {"Ann Lee, 45, said so.", "45 = age 45 year"},
      {"pupils aged 8–10 years", "aged 8–10 years = age 8..10 year"},
      {"at the age of four months", "four months = age 4 month"},
      {"pupils aged 8–10", "aged 8–10 = age 8..10 year"},
      {"a 2000 year old tradition", "2000 year old = age 2000 year"},
      {"a survey of 1709 schoolchildren", "1709 = cardinal 1709 of schoolchildren"},
      {"12 people a day", "12 people a day = cardinal 12 per day of people"},
      {"5 litres per minute", "5 litres per minute = measure 5 l per minute"},
      {"€5bn annually", "€5bn annually = money 5000000000 EUR per year"},
  };
  for (const Row& row : rows) CHECK(found(row.text) == row.quantities);
}

TEST_CASE("scores, votes and clock times", "[quantities]") {
  const Row rows[] = {
      {"Arsenal won 2–1.", "2–1 = score 2..1"},
      {"They drew 1 - 1 at home.", "1 - 1 = score 1..1"},
      {"They lost 0-3 to Spain.", "0-3 = score 0..3"},
      {"Tunisia 1 – 2 England", "1 – 2 = score 1..2"},
      {"The Senate voted 52–48.", "52–48 = vote 52..48"},
      {"The Senate voted 52 to 48 to pass it.", "52 to 48 = vote 52..48"},
      {"passed by 52 votes to 48", "52 votes to 48 = vote 52..48"},
      {"It began at 10:30 a.m.", "10:30 a.m. = clock 630"},
      {"It began at 5pm.", "5pm = clock 1020"},
      {"It began at 12 a.m. sharp", "12 a.m. = clock 0"},
      {"It began at 18:00 GMT.", "18:00 GMT = clock 1080"},
      {"from 9 to 10 a.m. daily", "9 to 10 a.m. = clock 540..600"},
      {"at seven o'clock", "seven o'clock = clock 420"},
      {"at 7 o'clock", "7 o'clock = clock 420"},
  };
  for (const Row& row : rows) CHECK(found(row.text) == row.quantities);
}

TEST_CASE("what is not a quantity", "[quantities]") {
  const std::string_view rows[] = {
      "In 2014 it ended.",
      "The 2012 election was close.",
      "before the 2014 protests",
      "It runs through March 11 this year.",
      "from 2001 to 2005",
      "On 3 December 2025 he left.",
      "On December 3 he left.",
      "the 1990s and the 19th century",
      "The third quarter was weak.",
      "He left on Tuesday, two days ago.",
      "An F-16 and a MiG-29 flew.",
      "A Boeing 737 landed.",
      "COVID-19 spread.",
      "Windows 10 was sold.",
      "Article 5 of the treaty",
      "Figure 1.6 shows it.",
      "See page 5 or section 3.",
      "No. 5 and number 7",
      "It happened in room 101.",
      "Call 713-853-3989 or (03) 9221 4193.",
      "Call +44 20 7946 0958.",
      "It fell.[17]",
      "one of the men, no one, one another",
      "Channel Four and the Big Three",
      "Seven Nights is a film.",
      "1. Open the lid.",
      "the 9/11 attacks, open 24/7",
      "version 1.2.3 and 2.0.1",
      "First, he left; second, he ran.",
      "He lives on 42nd Street.",
      "dozens of people and hundreds of cars",
      "G7 and COP26 and B2B",
      "a Type 2 diabetes drug",
      "No 10 denied it.",
      "the September 11 attacks",
      "a Black Friday sale",
      "World Cup 2018 day five",
      "ISBN 0590258046",
      "a first-class seat",
      "",
      "no number here",
  };
  for (std::string_view row : rows) CHECK(found(row) == "");
}

TEST_CASE("each part of a quantity knows where it stands", "[quantities]") {
  const std::string_view text = "It lost at least $3 million a year.";
  const text::Sentence sentence{{0, text.size()}, 0, text::tokenize(text, {0, text.size()})};
  const std::vector<text::Quantity> quantities = text::findQuantities(text, sentence);
  REQUIRE(quantities.size() == 1);
  CHECK(text::slice(text, quantities[0].range) == "at least $3 million a year");
  CHECK(text::slice(text, quantities[0].number) == "3 million");
  CHECK(text::slice(text, quantities[0].hedge) == "at least");
  CHECK(quantities[0].counted.empty());
}

TEST_CASE("quantities of hostile bytes stay in order and inside", "[quantities]") {
  std::string every;
  for (int i = 0; i < 256; ++i) every += static_cast<char>(i);
  const std::string pieces[] = {"1 ",
                                "one hundred and ",
                                "$",
                                "- 5 ",
                                "between 5 and ",
                                "3-",
                                "half a ",
                                "9:",
                                "1.5",
                                "%",
                                "99999999999999999999 ",
                                "1,",
                                "a million ",
                                "2024 ",
                                "'90s "};
  for (const std::string& first : pieces) {
    for (const std::string& second : pieces) {
      std::string text = every;
      for (int i = 0; i < 40; ++i) text += first + second;
      const text::Sentence sentence{{0, text.size()}, 0, text::tokenize(text, {0, text.size()})};
      std::size_t last = 0;
      for (const text::Quantity& quantity : text::findQuantities(text, sentence)) {
        REQUIRE(quantity.range.begin >= last);
        REQUIRE(quantity.range.end <= text.size());
        REQUIRE(!quantity.range.empty());
        REQUIRE(std::isfinite(quantity.value));
        last = quantity.range.end;
      }
    }
  }
}
