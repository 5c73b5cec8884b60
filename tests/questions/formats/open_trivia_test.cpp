#include "tests/catch.h"
#include "tests/questions/formats/samples.h"

using namespace questions;

namespace {

std::string answered(const std::string& result) {
  return "{\"response_code\":0,\"results\":[" + result + "]}";
}

std::string result(const std::string& question, const std::string& right,
                   const std::string& wrong) {
  return "{\"type\":\"multiple\",\"difficulty\":\"easy\",\"category\":\"Art\",\"question\":\"" +
         question + "\",\"correct_answer\":\"" + right + "\",\"incorrect_answers\":[\"" + wrong +
         "\"]}";
}

}  // namespace

TEST_CASE("Open Trivia in each encoding", "[formats]") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {result("Who said &quot;&eacute;t&eacute;&quot; at 5&deg; &amp; &#039;so&#039;?",
              "Ren&eacute;", "A &lt; B"),
       "Who said \"été\" at 5° & 'so'? | *René | A < B\n"},
      {result("What%20is%2050%25%3F", "A%2BB", "C"), "What is 50%? | *A+B | C\n"},
      {result("What+is+50%25%3F", "A%2BB", "C+D"), "What is 50%? | *A+B | C D\n"},
      {result("Is 50%25 so?", "a", "b"), "Is 50%25 so? | *a | b\n"},
      {"{\"type\":\"bXVsdGlwbGU=\",\"difficulty\":\"aGFyZA==\",\"category\":\"QXJ0\",\"question\":"
       "\"V2hvPw==\",\"correct_answer\":\"UmVuw6k=\",\"incorrect_answers\":[\"Qm9i\"]}",
       "Who? | *René | Bob\n"},
      {"{\"type\":\"boolean\",\"difficulty\":\"hard\",\"category\":\"Art\",\"question\":\"So?\","
       "\"correct_answer\":\"False\",\"incorrect_answers\":[\"True\"]}",
       "So? | True | *False\n"}};
  for (const auto& [text, items] : cases) {
    INFO(text);
    CHECK(shown(readAs("opentdb", answered(text)).pack) == items);
  }
  const Pack hard = readAs("opentdb", answered(cases[4].first)).pack;
  CHECK(hard.items[0].difficulty == 0.75);
  CHECK(hard.items[0].tags == std::vector<std::string>{"Art"});
  CHECK(hard.licence == "CC BY-SA 4.0 (Open Trivia Database, opentdb.com)");
  CHECK(!hard.items[0].evidence);
}

TEST_CASE("Open Trivia comes back in its projection, whatever the strings", "[formats]") {
  const Pack pack = roundTrip("opentdb", samplePack()).pack;
  CHECK(shown(pack) ==
        "How much did the bridge cost, according to the mayor? | *€140 million | €90 million | "
        "€180 million\n"
        "The bridge opened on Friday. | True | *False\n"
        "Which city is the capital of Latvia? | *Riga | Tallinn | Vilnius | Oslo\n");
  CHECK(pack.title == "Bridge opens");
  CHECK(pack.licence == "CC BY 4.0");
  for (const std::string& string : nastyStrings()) {
    INFO(string);
    Pack nasty;
    nasty.items = {nastyItem(string), nastyItem("plain words")};
    const Item item = roundTrip("opentdb", asHtml(nasty)).pack.items.at(0);
    const Item wanted = asHtml(nasty).items.at(0);
    CHECK(item.stem == wanted.stem);
    CHECK(item.keyOption().text == wanted.keyOption().text);
    CHECK(item.options.at(1).text == wanted.options[0].text);
  }
}

TEST_CASE("what our own files and The Trivia API say of tags and licence", "[formats]") {
  Pack pack = samplePack();
  pack.licence = "";
  const Pack back = roundTrip("opentdb", pack).pack;
  CHECK(back.licence == "");
  CHECK(back.items[2].tags.empty());
  const Pack api = readAs("opentdb",
                          "[{\"category\": \"Geography\", \"tags\": [\"rivers\", \"towns\"],"
                          "\"question\": {\"text\": \"Q?\"}, \"correctAnswer\": \"a\","
                          "\"incorrectAnswers\": [\"b\"]}]")
                       .pack;
  CHECK(api.items.at(0).tags == std::vector<std::string>{"Geography", "rivers", "towns"});
}

TEST_CASE("Open Trivia faults", "[formats]") {
  const Imported back =
      readAs("opentdb", "{\"results\":[\n" + result("Q", "a", "b") + ",\n" + result("", "a", "b") +
                            ",\n7,\n" + result("R", "a", "a") + "]}");
  CHECK(shown(back.pack) == "Q | *a | b\n");
  CHECK(listed(back.findings) ==
        "pack:3: /results/1 the question has no text; the item was left out\n"
        "pack:4: /results/2 must be an object; the item was left out\n"
        "pack:5: /results/3 two options are the same; the item was left out\n");
  CHECK(readError("opentdb", "{\"response_code\":5,\"results\":[]}")
            .find("asked too often; wait five seconds") != std::string::npos);
  CHECK(readError("opentdb", "{\"response_code\":0,\n\"results\":[")
            .find("pack:2:12: not JSON: syntax error") == 0);
}
