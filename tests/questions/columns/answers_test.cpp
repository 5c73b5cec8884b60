#include "questions/columns/answers.h"

#include "tests/catch.h"

using namespace questions;

namespace {

std::vector<Option> optionsOf(const std::vector<std::string>& texts) {
  std::vector<Option> options;
  for (const std::string& text : texts) options.push_back({text, ""});
  return options;
}

using Texts = std::vector<std::string>;
using Keys = std::vector<std::size_t>;

}  // namespace

TEST_CASE("lists in one cell", "[formats]") {
  const std::vector<std::pair<std::string, Texts>> cases = {
      {"a | b", {"a", "b"}},
      {"a; b, c", {"a", "b, c"}},
      {"A) x\nB) y", {"x", "y"}},
      {R"(["a|b", "c;d"])", {"a|b", "c;d"}},
      {R"(["[1] a, b", "[2] c", "[3] d", "[4] e"])", {"[1] a, b", "[2] c", "[3] d", "[4] e"}},
      {R"([[[["a"]]], "b"])", {R"([[[["a"]]])", R"("b"])"}}};
  for (const auto& [cell, list] : cases) {
    INFO(cell);
    CHECK(listIn(cell) == list);
  }
}

TEST_CASE("a key names one option or several, each once", "[formats]") {
  const std::vector<std::tuple<Texts, std::string, Keys>> cases = {
      {{"Oslo", "Riga, Latvia", "Riga"}, "Riga, Latvia", {1}},
      {{"Oslo", "Riga, Latvia", "Riga"}, "Riga; Oslo", {2, 0}},
      {{"Oslo", "Bern", "Riga"}, "1,3", {0, 2}},
      {{"Oslo", "Bern", "Riga"}, "AC", {0, 2}},
      {{"Oslo", "Bern", "Riga"}, "A, A", {0}},
      {{"Oslo", "Bern", "Riga"}, R"(["Bern", "Riga"])", {1, 2}},
      {{"Oslo", "Bern", "Riga"}, "A, Paris", {}},
      {{"Oslo", "", "Riga"}, "A, B", {}},
      {{"[1] a", "[2] b", "[3] c", "[4] d"},
       R"(["[1] a", "[2] b", "[3] c", "[4] d"])",
       {0, 1, 2, 3}}};
  for (const auto& [options, key, keys] : cases) {
    INFO(key);
    CHECK(keysIn(optionsOf(options), key, {}) == keys);
  }
}

TEST_CASE("positions count from 0 or from 1", "[formats]") {
  const std::vector<Option> options = optionsOf({"x", "y"});
  const std::vector<std::tuple<std::string, std::optional<std::size_t>, std::optional<std::size_t>>>
      cases = {{"0", {}, 0},   {"1", 0, 1}, {"2", 1, {}}, {"3", {}, {}},
               {"00", {}, {}}, {"a", 0, 0}, {"B", 1, 1},  {"99999999999999999999", {}, {}}};
  for (const auto& [key, fromOne, fromZero] : cases) {
    INFO(key);
    CHECK(keyIn(options, key, {}) == fromOne);
    CHECK(keyIn(options, key, {.fromZero = true}) == fromZero);
  }
}
