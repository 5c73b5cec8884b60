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
