#include "questions/distractors/siblings.h"

#include "tests/catch.h"

using questions::namesOf;
using questions::Sibling;
using questions::Siblings;

namespace {

constexpr std::string_view list =
    "# of our own\n"
    "web browser / browser: Net Surfer = NS, Foxtrot, Net Walker\n"
    "auction house: Tarn's, Al-Ubis, Foxtrot\n";

// The names that a list finds, in its order.
std::vector<std::string_view> namesIn(const std::vector<Sibling>& found) {
  std::vector<std::string_view> names;
  for (const Sibling& sibling : found) names.push_back(sibling.name);
  return names;
}

// A statement of a text whose words stand for themselves.
questions::Statement statementOf(std::initializer_list<std::string_view> pieces) {
  questions::Statement statement;
  for (std::string_view piece : pieces) {
    const bool joined = piece.starts_with("+");  // no space before
    if (joined) piece.remove_prefix(1);
    statement.pieces.push_back({std::string(piece), {}, statement.pieces.size(), !joined});
  }
  return statement;
}

}  // namespace

TEST_CASE("siblings are found by how any of their names begins") {
  const Siblings siblings(list);
  CHECK(namesIn(siblings.from("Net")) == std::vector<std::string_view>{"Net Surfer", "Net Walker"});
  CHECK(namesIn(siblings.from("Foxtrot")).size() == 2);
  CHECK(namesIn(siblings.from("Al")) == std::vector<std::string_view>{"Al-Ubis"});
  CHECK(namesIn(siblings.from("Tarn’s")) == std::vector<std::string_view>{"Tarn's"});
  const std::vector<Sibling> alias = siblings.named("NS");
  REQUIRE(alias.size() == 1);
  CHECK(alias[0].member == "Net Surfer = NS");
  CHECK(alias[0].line.starts_with("web browser / browser: Net Surfer = NS, Foxtrot"));
  CHECK(namesOf(alias[0].member) == std::vector<std::string_view>{"Net Surfer", "NS"});
  for (const std::string_view other : {"Surfer", "net", "browser", "", "=", "N"}) {
    CAPTURE(std::string(other));
    CHECK(siblings.from(other).empty());
  }
  CHECK(siblings.named("Net").empty());
  CHECK(Siblings("").from("Net").empty());
}

TEST_CASE("a text tells of a member by any of its names, within a longer word too") {
  CHECK(questions::tellsOf("The NS was sold", "Net Surfer = NS"));
  CHECK(questions::tellsOf("an Al-Ubis-led raid", "Al-Ubis"));
  CHECK_FALSE(questions::tellsOf("The NSA was sold", "Net Surfer = NS"));
  CHECK_FALSE(questions::tellsOf("The net was sold to a surfer", "Net Surfer = NS"));
  CHECK_FALSE(questions::tellsOf("", "Net Surfer = NS"));
}

TEST_CASE("names stand beside one another that are written alike") {
  CHECK(questions::mayStandBeside("Net Surfer", "Foxtrot"));
  CHECK(questions::mayStandBeside("tea", "rubber"));
  CHECK_FALSE(questions::mayStandBeside("dengue", "Ebola"));
  CHECK_FALSE(questions::mayStandBeside("vitamin B12", "iodine"));
  CHECK_FALSE(questions::mayStandBeside("parish priest", "priest"));
  CHECK_FALSE(questions::mayStandBeside("a certificate of birth", "a visa"));
}

TEST_CASE("a name stands where pieces make it up, with its spaces") {
  const questions::Statement told =
      statementOf({"Al", "+-", "+Ubis", "sold", "Tarn", "+’s", "a", "Net", "Surfer", "+s"});
  const auto at = [&](std::size_t first, std::string_view name) {
    return questions::slotOfName(told, first, name);
  };
  CHECK(at(0, "Al-Ubis") == questions::Slot{0, 3});
  CHECK(at(4, "Tarn's") == questions::Slot{4, 6});
  CHECK(at(7, "Net Surfer") == questions::Slot{7, 9});
  CHECK_FALSE(at(0, "Al Ubis"));
  CHECK_FALSE(at(0, "Al-Ubisa"));
  CHECK_FALSE(at(7, "Net Surf"));
  CHECK_FALSE(at(9, "s Surfer"));
  questions::Statement other = told;
  other.pieces[7].word = questions::noWord;  // put in
  CHECK_FALSE(questions::slotOfName(other, 7, "Net Surfer"));
}
