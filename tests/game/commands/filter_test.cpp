#include <nlohmann/json.hpp>

#include "game/commands/commands.h"
#include "tests/catch.h"
#include "tests/game/commands/run.h"

namespace {

using Json = nlohmann::json;

Outcome filtered(const std::string& lines, std::size_t threads) {
  commands::Make options;
  options.jsonl = true;
  options.threads = threads;
  return runCommand([&](commands::Streams& s) { return commands::make(options, s); }, lines);
}

std::string lineOf(const std::string& id, const std::string& city, int people) {
  const std::string number = std::to_string(people);
  return Json{{"id", id},
              {"title", "A count in " + city},
              {"date", "2025-12-03"},
              {"text", "Officials in " + city + " counted " + number +
                           " bicycles on 2 December 2025. The city of " + city + " built " +
                           std::to_string(people / 10) + " kilometres of cycle paths in 2024."}}
      .dump();
}

std::vector<Json> recordsIn(const std::string& out) {
  std::vector<Json> records;
  std::istringstream lines(out);
  for (std::string line; std::getline(lines, line);) records.push_back(Json::parse(line));
  return records;
}

}  // namespace

TEST_CASE("one record a line, in order; a bad line is an error record and the rest goes on") {
  const std::string input = lineOf("a", "Lyon", 4210) +
                            "\n{bad\n[1]\n{\"id\": 7, \"text\": 5}\n\n" + R"({"id": "empty"})" +
                            "\n" + lineOf("b", "Porto", 3170) + "\n";
  const std::vector<Json> records = recordsIn(filtered(input, 1).out);
  REQUIRE(records.size() == 7);
  CHECK(records[0].at("articles").at(0).at("id") == "a");
  CHECK(records[1].at("error") == "the line is not JSON from byte 2 on");
  CHECK(records[2].at("error") == "the line is not a JSON object");
  CHECK(records[3] == Json{{"id", 7}, {"error", "\"text\" must be a string"}});
  CHECK(records[4].contains("error"));
  CHECK(records[5] == Json{{"id", "empty"}, {"error", "there is no \"text\""}});
  CHECK(records[6].at("articles").at(0).at("id") == "b");
}

TEST_CASE("the number of threads never changes a byte") {
  std::string input;
  for (int i = 0; i < 60; ++i)
    input += i % 7 == 3 ? "{\n" : lineOf("n" + std::to_string(i), "Lyon", 4000 + i * 37) + "\n";
  const std::string one = filtered(input, 1).out;
  CHECK(filtered(input, 2).out == one);
  CHECK(filtered(input, 5).out == one);
}
