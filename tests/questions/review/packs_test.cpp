#include "questions/review/packs.h"

#include "tests/catch.h"

using questions::Item;
using questions::Pack;

namespace {

Item item(const std::string& stem, const std::vector<std::string>& options, std::size_t key) {
  Item made;
  made.kind = "which";
  made.stem = stem;
  for (const std::string& option : options) made.options.push_back({option, ""});
  made.key = key;
  return made;
}

Item claim(const std::string& stem, bool isTrue) {
  Item made = item(stem, {"True", "False"}, isTrue ? 0 : 1);
  made.kind = "true_false";
  return made;
}

template <typename Make>
Pack packOf(std::size_t count, Make make) {
  Pack pack;
  for (std::size_t i = 0; i < count; ++i) pack.items.push_back(make(i));
  return pack;
}

}  // namespace

TEST_CASE("the same stem or the same span is one fact") {
  Item a = item("Which city is the capital of France?", {"Paris", "Rome"}, 0);
  Item b = item("Which city is the  capital of France?", {"Bern", "Paris"}, 1);
  CHECK(questions::reviewing::askTheSame(a, b));
  b.stem = "Where does the French president live?";
  CHECK_FALSE(questions::reviewing::askTheSame(a, b));
  a.evidence = questions::Evidence{"x", "In Paris, it rained.", {100, 120}, text::Range{3, 8}};
  b.evidence = a.evidence;
  CHECK(questions::reviewing::askTheSame(a, b));
  b.evidence->span = text::Range{10, 19};
  CHECK_FALSE(questions::reviewing::askTheSame(a, b));
}

TEST_CASE("what one article tells twice is one fact where its figure is seldom of two things") {
  Item a = item("About how many observers is Norway expected to send to monitor the election?",
                {"90", "120"}, 1);
  a.evidence =
      questions::Evidence{"x",
                          "Norway is expected to send about 120 observers to monitor the election.",
                          {100, 171},
                          text::Range{35, 38}};
  Item b = item("How many observers is Norway to have by the time the election is held?",
                {"120", "150"}, 0);
  b.evidence =
      questions::Evidence{"x",
                          "Norway is to have 120 observers by the time the election is held.",
                          {300, 365},
                          text::Range{18, 21}};
  CHECK(questions::reviewing::askTheSame(a, b));
  b.options = {{"12", ""}, {"150", ""}};
  CHECK_FALSE(questions::reviewing::askTheSame(a, b));
  a.options[1].text = "12";  // a dozen may be of two things
  CHECK_FALSE(questions::reviewing::askTheSame(a, b));
}

TEST_CASE("what two articles tell in words of their own is one fact") {
  struct Row {
    std::string stem, quote, key;
    std::string otherStem, otherQuote, otherKey;
    bool same;
  };
  const std::vector<Row> rows = {
      {"How many people died when the ferry ran aground off Hestra?",
       "Fourteen people died when the ferry ran aground off Hestra.", "fourteen",
       "The accident off Hestra cost ____ people their lives.",
       "The accident off Hestra cost 14 people their lives.", "14", true},
      {"There were ____ people on board when it struck a rock.",
       "There were 212 people on board when it struck a rock.", "212",
       "A car ferry with ____ people on board ran aground.",
       "A car ferry with 212 people on board ran aground.", "212", true},
      {"How much will the fund of Norway for the families hold?",
       "The fund of Norway for the families will hold 25 million euros.", "25 million euros",
       "Norway puts ____ into a fund.", "Norway puts €25 million into a fund.", "€25 million",
       true},
      {"Who leads the inquiry into the Solvang?",
       "Petra Hallam leads the inquiry into the Solvang.", "Petra Hallam",
       "Whom has Norway named to lead the inquiry?",
       "Norway has named Judge Hallam to lead the inquiry.", "Hallam", true},
      {"How many ferries will Nordlys Lines sell?", "Nordlys Lines will sell three ferries.",
       "three", "How many divers did Nordlys Lines send to Bergen?",
       "Nordlys Lines sent three divers to Bergen.", "three", false},
      {"How many people died when the ferry ran aground off Hestra?",
       "Fourteen people died when the ferry ran aground off Hestra.", "fourteen",
       "How many hours did it take to reach Hestra?", "It took 14 hours to reach Hestra.",
       "14 hours", false},
      {"In which city did the ministers meet?", "The ministers met in Lisbon.", "Lisbon",
       "In which city was the writer born?", "The writer was born in Lisbon.", "Lisbon", false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.stem, row.otherStem);
    Item one = item(row.stem, {row.key, "x", "y"}, 0);
    Item other = item(row.otherStem, {"x", row.otherKey, "y"}, 1);
    one.evidence = questions::Evidence{"one", row.quote, {0, row.quote.size()}, std::nullopt};
    other.evidence =
        questions::Evidence{"other", row.otherQuote, {0, row.otherQuote.size()}, std::nullopt};
    CHECK(questions::reviewing::askTheSame(one, other) == row.same);
    CHECK(questions::reviewing::askTheSame(other, one) == row.same);
  }
}

TEST_CASE("a stem that tells the key from the other options answers it") {
  const Item asks = item("What post did Marta Lind hold in March 2026?",
                         {"trade minister of Norway", "transport minister of Norway"}, 1);
  const Item tells =
      item("According to Transport Minister Marta Lind, how long will the inquiry last?",
           {"two months", "six months"}, 0);
  const Item other = item("According to Minister Marta Lind, how long will the inquiry last?",
                          {"two months", "six months"}, 0);
  CHECK(questions::reviewing::tellsAnswer(tells, asks));
  CHECK_FALSE(questions::reviewing::tellsAnswer(other, asks));
}

TEST_CASE("a figure is told in digits and in words") {
  const Item asks = item("How many people died when the ferry ran aground?",
                         {"twelve", "fourteen", "sixteen"}, 1);
  const Item tells = item("The ferry ran aground and 14 people died on ____.",
                          {"1 March 2026", "2 March 2026"}, 0);
  CHECK(questions::reviewing::tellsAnswer(tells, asks));
}

TEST_CASE("an item whose stem answers another is told") {
  const Item tells =
      item("In which year did France and Britain found the coalition of the willing?",
           {"2023", "2024", "2025"}, 2);
  const Item asks = item("Which two countries found the coalition of the willing?",
                         {"France and Britain", "Italy and Spain"}, 0);
  const Item other = item("Which two countries share a border at the Channel Tunnel?",
                          {"France and Britain", "Italy and Spain"}, 0);
  CHECK(questions::reviewing::tellsAnswer(tells, asks));
  CHECK_FALSE(questions::reviewing::tellsAnswer(asks, tells));
  CHECK_FALSE(questions::reviewing::tellsAnswer(tells, other));
}

TEST_CASE("a claim that another stem takes for granted is told") {
  const Item held = claim("Anna Berg spent three hours in Benin.", true);
  const Item tells = item("To which country did Anna Berg fly after spending three hours in Benin?",
                          {"Ghana", "Kenya"}, 0);
  const Item other =
      item("To which country did Anna Berg fly behind schedule?", {"Ghana", "Kenya"}, 0);
  CHECK(questions::reviewing::tellsAnswer(tells, held));
  CHECK_FALSE(questions::reviewing::tellsAnswer(other, held));
}

TEST_CASE("a stem that names the key alone of all options tells it") {
  Item asks = item("Where is the health system falling apart?", {"Mali", "Liberia", "Benin"}, 1);
  asks.tags = {"place"};
  const Item one = item("How many countries beside Liberia closed their borders?", {"2", "3"}, 0);
  const Item two =
      item("How many countries beside Liberia and Mali closed their borders?", {"2", "3"}, 0);
  CHECK(questions::reviewing::tellsAnswer(one, asks));
  CHECK_FALSE(questions::reviewing::tellsAnswer(two, asks));
  Item who = item("Who drove to the harbour?", {"Anna Berg", "Tom Lind"}, 0);
  who.tags = {"person"};
  CHECK(questions::reviewing::tellsAnswer(
      item("What did Anna Berg see at the harbour?", {"A boat", "A fire"}, 0), who));
  CHECK_FALSE(questions::reviewing::tellsAnswer(
      item("What did Anna Berg say at the trial?", {"A lie", "A joke"}, 0), who));
}

TEST_CASE("cities among the options tell the country that another item asks for") {
  const Item asks = item("In which country was Anna Berg arrested?", {"Belgium", "Spain"}, 0);
  CHECK(questions::reviewing::tellsAnswer(
      item("Near which city was Anna Berg seen?", {"Ghent", "Bruges", "Antwerp"}, 1), asks));
  CHECK_FALSE(questions::reviewing::tellsAnswer(
      item("Near which city was Anna Berg seen?", {"Lyon", "Nantes", "Lille"}, 1), asks));
  CHECK(questions::reviewing::tellsAnswer(claim("Anna Berg was seen near Antwerp.", true), asks));
  CHECK_FALSE(
      questions::reviewing::tellsAnswer(claim("Anna Berg was seen near Lyon.", true), asks));
  CHECK_FALSE(
      questions::reviewing::tellsAnswer(claim("The meeting is held in Antwerp.", true), asks));
}

TEST_CASE("an age before a name tells how old somebody is") {
  const Item asks = item("How old was Anna Berg in June 2013?", {"22", "24", "27"}, 0);
  CHECK(questions::reviewing::tellsAnswer(
      item("Where did the 22-year-old Anna Berg live?", {"Rome", "Oslo"}, 0), asks));
  CHECK_FALSE(questions::reviewing::tellsAnswer(
      item("Where did the 24-year-old Tom Lind live?", {"Rome", "Oslo"}, 0), asks));
}

TEST_CASE("a share tells the rest of a hundred") {
  const Item asks =
      item("What share of the ball did Dortmund have in the match?", {"41%", "48%", "59%"}, 1);
  const Item rest = item("Bayern had 52% of the ball in the match, and won ____.",
                         {"one penalty", "two penalties"}, 0);
  const Item other = item("Bayern had 51% of the ball in the match, and won ____.",
                          {"one penalty", "two penalties"}, 0);
  CHECK(questions::reviewing::tellsAnswer(rest, asks));
  const Item theirs =
      item("What share of the ball did Bayern have in the match?", {"41%", "52%", "59%"}, 1);
  CHECK(questions::reviewing::tellsAnswer(theirs, asks));
  const Item said = item("Dortmund had 48% of the ball in the match.", {"True", "False"}, 0);
  CHECK_FALSE(questions::reviewing::tellsAnswer(rest, said));
  CHECK_FALSE(questions::reviewing::tellsAnswer(other, asks));
}

TEST_CASE("a verdict's sentence that says what another item asks for is told") {
  Item shown = item("Which country opened the talks on grain?", {"Norway", "Chile", "Peru"}, 0);
  shown.evidence =
      questions::Evidence{"x",
                          "Norway opened the talks on grain and named Anna Berg its envoy.",
                          {0, 60},
                          std::nullopt};
  Item asked = item("Whom did Norway name its envoy?", {"Anna Berg", "Eva Lund", "Ida Moe"}, 0);
  asked.evidence = questions::Evidence{
      "x", "Its envoy is Anna Berg, as Norway said.", {100, 139}, text::Range{13, 22}};
  CHECK(questions::reviewing::evidenceTells(shown, asked));
  shown.evidence->quote = "Norway opened the talks on grain with Anna Berg.";
  CHECK_FALSE(questions::reviewing::evidenceTells(shown, asked));
}

TEST_CASE("a year that another stem names stands out among options") {
  const Item tells = item("By 2050, hunger would grow by either ____ or 27 percent.",
                          {"30 percent", "49 percent", "60 percent"}, 1);
  const Item asks =
      item("The yield of rice will have fallen by ____.", {"2046", "2050", "2052"}, 1);
  CHECK(questions::reviewing::tellsAnswer(tells, asks));
  CHECK_FALSE(questions::reviewing::tellsAnswer(asks, tells));
}

TEST_CASE("a year that the item of another article names tells nothing") {
  Item shown = item("What post did Ann Lee hold in May 2014?", {"Mayor", "Envoy", "Director"}, 1);
  Item asked = item("In which year was the mill sold?", {"2012", "2014", "2017"}, 1);
  shown.evidence = questions::Evidence{"one", "Envoy Ann Lee left.", {0, 19}, std::nullopt};
  asked.evidence = questions::Evidence{"other", "It was sold in 2014.", {0, 20}, std::nullopt};
  CHECK_FALSE(questions::reviewing::tellsAnswer(shown, asked));
  asked.evidence->article = "one";
  CHECK(questions::reviewing::tellsAnswer(shown, asked));
}

TEST_CASE("a key that always stands first is seen, a fair one is not") {
  const auto stem = [](std::size_t i) { return "Question number " + std::to_string(i) + "?"; };
  const Pack first = packOf(24, [&](std::size_t i) { return item(stem(i), {"a", "b", "c"}, 0); });
  const Pack fair = packOf(24, [&](std::size_t i) {
    return item(stem(i), {"a", "b", "c"}, i % 3);
  });
  CHECK(questions::reviewing::keyPosition(first).size() == 1);
  CHECK(questions::reviewing::keyPosition(fair).empty());
}

TEST_CASE("a key that is always longest is seen, a fair one is not") {
  const auto make = [](std::size_t key) {
    return item("Which of these?", {"short", "longest of all", "middling"}, key);
  };
  CHECK(questions::reviewing::keyLength(packOf(24, [&](std::size_t) { return make(1); })).size() ==
        1);
  CHECK(questions::reviewing::keyLength(packOf(24, [&](std::size_t i) {
          return make(i % 3);
        })).empty());
}

TEST_CASE("claims are as often true as false, with and without a negation") {
  const auto half = [](std::size_t i) { return claim("It never rains in Arica.", i % 2 == 0); };
  const auto leak = [](std::size_t) { return claim("It never rains in Arica.", false); };
  CHECK(questions::reviewing::claimBalance(packOf(24, half)).empty());
  CHECK(questions::reviewing::claimCues(packOf(24, half)).empty());
  CHECK(questions::reviewing::claimBalance(packOf(24, leak)).size() == 1);
  CHECK(questions::reviewing::claimCues(packOf(24, leak)).size() == 1);
  CHECK(questions::reviewing::claimBalance(packOf(6, leak)).empty());
}

TEST_CASE("an option that says who somebody is answers who holds that post") {
  const Item shown =
      item("Who said it rained?",
           {"Ida Lund, mayor of Norland", "Bo Palm, councillor", "Erik Holm, judge"}, 1);
  const Item post = item("What post did Ida Lund hold in May 2024?",
                         {"mayor of Norland", "governor of Norland", "envoy to Norland"}, 0);
  const Item holder =
      item("In May 2024, who was the mayor of Norland?", {"Ida Lund", "Bo Palm", "Erik Holm"}, 0);
  CHECK(questions::reviewing::tellsAnswer(shown, post));
  CHECK(questions::reviewing::tellsAnswer(shown, holder));
  const Item plain = item("Who said it rained?", {"Ida Lund", "Bo Palm", "Erik Holm"}, 1);
  CHECK_FALSE(questions::reviewing::tellsAnswer(plain, post));
  CHECK_FALSE(questions::reviewing::tellsAnswer(plain, holder));
  const Item other = item("In May 2024, who was the chief of the harbour?",
                          {"Ida Lund", "Bo Palm", "Erik Holm"}, 0);
  CHECK_FALSE(questions::reviewing::tellsAnswer(shown, other));
}
