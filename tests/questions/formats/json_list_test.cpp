#include "tests/catch.h"
#include "tests/questions/formats/samples.h"

using namespace questions;

TEST_CASE("lists of questions in JSON are read by the names of their fields", "[formats]") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {R"([{"question": "Q?", "options": ["a", "b"], "answer": "b", "explanation": "So."}])",
       "Q? | a | *b; So.\n"},
      {R"({"quiz": {"questions": [{"question": "Q?", "choices": ["a", "b"], "answer": "A"}]}})",
       "Q? | *a | b\n"},
      {R"([{"question": "Q?", "options": {"A": "x", "B": "y"}, "answer": "B"}])", "Q? | x | *y\n"},
      {R"([{"question": "Q?", "answerA": "x", "answerB": "y", "correct": "answerB"}])",
       "Q? | x | *y\n"},
      {R"([{"question": "Q?", "true_answer": "x", "false_answer1": "y", "false_answer2": "z"}])",
       "Q? | *x | y | z\n"},
      {R"([{"question": "Q?", "answer": "x", "distractors": ["y", "z"]}])", "Q? | *x | y | z\n"},
      {R"([{"question": "Q?", "options": ["A. x", "B. y"], "correctAnswer": "B"}])",
       "Q? | x | *y\n"},
      {R"([{"question": "Q?", "options": ["3", "2", "1"], "answer": 2}])", "Q? | 3 | *2 | 1\n"},
      {R"([{"questionText": "Q?", "answers": [{"text": "x", "isCorrect": false},
                                              {"text": "y, z", "isCorrect": true}]}])",
       "Q? | x | *y, z\n"},
      // Lists of sections; objects and lists that hold no question.
      {R"({"tags": [{"name": "x"}], "sections": [
              {"title": "One", "questions": [1, {"question": "Q?", "options": ["a", "b"], "answer": "a"}]},
              {"title": "Two", "questions": [{"question": "R?", "options": ["c", "d"], "answer": "d"}]}]})",
       "Q? | *a | b\nR? | c | *d\n"},
      {R"([{"question": "Q?", "meta": {"x": "y", "a": "z"}, "options": ["a [[[[", "b"], "answer": "a [[[["}])",
       "Q? | *a [[[[ | b\n"},
      {R"([{"type": "true/false", "question": "Yes.", "answer": true}])",
       "Yes. | *True | False\n"}};
  for (const auto& [text, items] : cases) {
    INFO(text);
    const Format* format = formatOf("pack.json", text);
    REQUIRE(format);
    CHECK(format->name == "json-list");
    CHECK(format->recognises("\xEF\xBB\xBF" + text));
    CHECK(shown(format->read(text, "pack").pack) == items);
  }
}

TEST_CASE("numbers as keys in JSON count from 0 unless they show otherwise", "[formats]") {
  const auto list = [](const std::string& first, const std::string& second) {
    return "[{\"question\": \"Q?\", \"options\": [\"a\", \"b\", \"c\"], \"answer\": " + first +
           "},\n {\"question\": \"R?\", \"options\": [\"a\", \"b\", \"c\"], \"answer\": " + second +
           "}]";
  };
  const Imported zero = readAs("json-list", list("1", "2"));
  CHECK(shown(zero.pack) == "Q? | a | *b | c\nR? | a | b | *c\n");
  CHECK(listed(zero.findings) ==
        "pack:1:  the keys are counted from 0; 0 was taken for the first option\n");
  const Imported one = readAs("json-list", list("1", "3"));
  CHECK(shown(one.pack) == "Q? | *a | b | c\nR? | a | b | *c\n");
  CHECK(listed(one.findings) == "");
  for (const char* none : {"null", "\"\"", "[]"}) {
    INFO(none);  // an item without a key leaves the others theirs
    CHECK(shown(readAs("json-list", list("1", none)).pack) == "Q? | a | *b | c\n");
    CHECK(shown(readAs("json-list", list(none, "0")).pack) == "R? | *a | b | c\n");
  }
}

TEST_CASE("faults of a JSON list are reported by line, tags and title are kept", "[formats]") {
  const Imported back =
      readAs("json-list",
             "{\"title\": \"News\", \"questions\": [\n"
             "{\"question\": \"Q?\", \"options\": [\"a\", \"b\"], \"answer\": "
             "\"a\", \"tags\": [\"x\", \"y\"]},\n"
             "{\"question\": \"R?\", \"options\": [\"a\", \"b\"]},\n"
             "{\"question\": \"S?\", \"options\": [{\"text\": \"a\", \"correct\": "
             "true}, {\"text\": \"b\", \"correct\": true}]}]}");
  CHECK(shown(back.pack) == "Q? | *a | b\n");
  CHECK(back.pack.title == "News");
  CHECK(back.pack.items[0].tags == std::vector<std::string>{"x", "y"});
  CHECK(back.pack.unplayed.size() == 1);
  CHECK(listed(back.findings).find("pack:3:  no option is marked as correct") == 0);
  CHECK(readError("json-list", "{\"question\": 1}") == "pack:1: no list of questions is in it");
  CHECK(readError("json-list", "[{\"question\": \"Q?\"}]")
            .find("pack:1: not a list of questions: its fields name no question, options") == 0);
  CHECK(readError("json-list", "[{\"question\":\n").find("pack:2:1: not JSON: syntax error") == 0);
  CHECK(readError("json-list", "\xEF\xBB\xBF[{\"question\": 1,\n]").find("pack:2:1: not JSON") ==
        0);
  CHECK(listed(readAs("json-list",
                      "{\"a\": [{\"question\": \"Q?\", \"options\": [1, 2], \"answer\": \"2\"}],\n"
                      "\"b\": [\n{\"question\": \"R?\", \"options\": [1, 2]}]}")
                   .findings) ==
        "pack:3:  no option is marked as correct; the item was left out\n");
  CHECK(readError("json-list", "[{\"question\": 1e999}]") ==
        "pack: not a pack: a number in it is larger than any that a pack holds");
}
