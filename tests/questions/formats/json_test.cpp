#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "tests/catch.h"
#include "tests/folders.h"
#include "tests/questions/formats/samples.h"

using namespace questions;

namespace {

std::string write(const Pack& pack) { return formatNamed("json").write(pack, {}).bytes; }
Imported read(const std::string& json) { return formatNamed("json").read(json, "pack.json"); }

// The error's text, or "" if the pack can be read.
std::string errorOf(const std::string& json) {
  try {
    read(json);
    return {};
  } catch (const Error& error) {
    return error.what();
  }
}

// A pack of one good item and the given one, so that it can always be read.
std::string packWith(const std::string& item) {
  return R"({"version": 1,
"articles": [{"id": "a", "text": "It cost €140. Yes."}],
"items": [
{"id": "good", "stem": "Which?", "options": [{"text": "a"}, {"text": "b"}], "key": 0},
)" + item +
         "\n]}";
}

std::string itemWith(const std::string& fields) {
  return R"({"id": "x", "stem": "s", "options": [{"text": "a"}, {"text": "b"}], "key": 1, )" +
         fields + "}";
}

bool schemaAccepts(const std::string& json) {
  static const auto schema = [] {
    std::ifstream file(sourceFolder() / "assets/schema/pack.schema.json");
    const auto document = nlohmann::json::parse(file);
    auto parsed = std::make_unique<valijson::Schema>();
    valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(document),
                                            *parsed);
    return parsed;
  }();
  valijson::Validator validator;
  const auto document = nlohmann::json::parse(json);
  return validator.validate(*schema, valijson::adapters::NlohmannJsonAdapter(document), nullptr);
}

bool readerIsContent(const std::string& json) {
  try {
    return read(json).findings.empty();
  } catch (const Error&) {
    return false;
  }
}

}  // namespace

TEST_CASE("Hearsay JSON loses nothing", "[formats]") {
  const Pack pack = samplePack();
  const Imported back = read(write(pack));
  CHECK(listed(back.findings) == "");
  CHECK(back.pack == pack);
  CHECK(write(back.pack) == write(pack));
}

TEST_CASE("Hearsay JSON carries any string in any field", "[formats]") {
  for (const std::string& string : nastyStrings()) {
    INFO(string);
    Pack pack = samplePack();
    pack.title = pack.id = pack.licence = string;
    pack.items.push_back(nastyItem(string));
    pack.items.back().attribution = string;
    const Imported back = read(write(pack));
    CHECK(listed(back.findings) == "");
    CHECK(back.pack == pack);
  }
}

TEST_CASE("unknown fields of Hearsay JSON survive in their places", "[formats]") {
  const std::string json = R"({
  "version": 1,
  "generator": {
    "name": "g",
    "version": "2",
    "site": "s"
  },
  "seed": 0,
  "articles": [
    {
      "id": "a",
      "text": "It cost €140.",
      "photo": {
        "file": "a.png"
      }
    }
  ],
  "items": [
    {
      "id": "x",
      "kind": "k",
      "stem": "s",
      "options": [
        {
          "text": "a"
        },
        {
          "text": "b",
          "weight": -1
        }
      ],
      "key": 1,
      "evidence": {
        "article": "a",
        "quote": "It cost €140.",
        "begin": 0,
        "end": 15,
        "span": {
          "begin": 8,
          "end": 14,
          "colour": "red"
        },
        "page": 3
      },
      "difficulty": 0.5,
      "mine": [
        1,
        null
      ]
    }
  ],
  "x-first": true,
  "a-second": "é"
}
)";
  const Imported back = read(json);
  CHECK(listed(back.findings) == "");
  CHECK(write(back.pack) == json);
}

TEST_CASE("a fault in an item names line and path and costs only that item", "[formats]") {
  struct Case {
    std::string item, path, wrong;
  };
  const std::string evidence = R"("evidence": {"article": )";
  const std::vector<Case> cases = {
      {"7", "/items/1", "must be an object"},
      {R"({"stem": "s", "options": [{"text": "a"}, {"text": "b"}], "key": 1})", "/items/1",
       "has no id"},
      {R"({"id": "x", "options": [{"text": "a"}, {"text": "b"}], "key": 1})", "/items/1",
       "has no stem"},
      {R"({"id": "x", "stem": "s", "options": [{"text": "a"}, {"text": "b"}]})", "/items/1",
       "has no key"},
      {R"({"id": "x", "stem": "s", "options": [{"text": "a"}, {"text": "b"}], "key": 2})",
       "/items/1/key", "is 2, but the options are 0 to 1"},
      {R"({"id": "x", "stem": "s", "options": [{"text": "a"}, {"text": "b"}], "key": -1})",
       "/items/1/key", "must be a whole number from 0"},
      {R"({"id": "x", "stem": "s", "options": [{"text": "a"}], "key": 0})", "/items/1/options",
       "must be two options or more"},
      {R"({"id": "x", "stem": "s", "options": [{"text": "a"}, {"text": "a"}], "key": 0})",
       "/items/1/options/1/text", "repeats another option"},
      {R"({"id": "x", "stem": "s", "options": ["a", "b"], "key": 0})", "/items/1/options/0",
       "must be an object"},
      {R"({"id": "good", "stem": "s", "options": [{"text": "a"}, {"text": "b"}], "key": 0})",
       "/items/1/id", "is that of an earlier item"},
      {R"({"id": "x", "stem": "", "options": [{"text": "a"}, {"text": "b"}], "key": 0})",
       "/items/1/stem", "is empty"},
      {itemWith(R"("kind": 3)"), "/items/1/kind", "must be a string"},
      {itemWith(R"("difficulty": 1.5)"), "/items/1/difficulty", "must be a number from 0 to 1"},
      {itemWith(R"("sensitive": "yes")"), "/items/1/sensitive", "must be true or false"},
      {itemWith(R"("tags": [1])"), "/items/1/tags", "must be strings"},
      {itemWith(R"("alteration": {"slot": "date", "said": "x"})"), "/items/1/alteration",
       "has no altered"},
      {itemWith(evidence + R"("b", "quote": "Yes.", "begin": 15, "end": 19})"),
       "/items/1/evidence/article", "is no article of this pack"},
      {itemWith(evidence + R"("a", "quote": "Yes.", "begin": 14, "end": 18})"),
       "/items/1/evidence/quote", "is not what the article says from begin to end"},
      {itemWith(evidence + R"("a", "quote": "Yes.", "begin": 15, "end": 9999999})"),
       "/items/1/evidence/quote", "is not what the article says from begin to end"},
      {itemWith(evidence + R"("a", "quote": "Yes.", "begin": 16, "end": 20,
         "span": {"begin": 2, "end": 5}})"),
       "/items/1/evidence/span", "ends outside the quote"}};
  for (const Case& c : cases) {
    INFO(c.item);
    const Imported back = read(packWith(c.item));
    CHECK(back.pack.items.size() == 1);
    REQUIRE(back.findings.size() >= 1);
    const Finding& finding = back.findings.front();
    CHECK(finding.path == c.path);
    CHECK(finding.wrong == c.wrong);
    CHECK(finding.severity == Severity::Fault);
    const std::size_t line = c.path == "/items/1/evidence/span" ? 6 : 5;
    CHECK(finding.place == Place{"pack.json", line, 0});
  }
}

TEST_CASE("a fault outside the items costs only the field", "[formats]") {
  const std::string json =
      "{\"version\": 1,\n\"title\": 7,\n\"seed\": -1, \"created\": \"today\",\n"
      "\"articles\": [\n{\"id\": \"\"},\n3],\n\"items\": [{\"id\": \"x\", \"stem\": \"s\", "
      "\"options\": [{\"text\": \"a\"}, {\"text\": \"b\"}], \"key\": 0}]}";
  const Imported back = read(json);
  CHECK(back.pack.items.size() == 1);
  CHECK(listed(back.findings) ==
        "pack.json:2: /title must be a string; the field was ignored\n"
        "pack.json:3: /seed must be a whole number from 0 to 4294967295; the field was ignored\n"
        "pack.json:3: /created must be a day such as 2025-12-03; the field was ignored\n"
        "pack.json:5: /articles/0/id is empty; the field was ignored\n"
        "pack.json:6: /articles/1 must be an object; the field was ignored\n");
}

TEST_CASE("what is no pack of this version is refused with one message", "[formats]") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"", "pack.json:1:1: not JSON: syntax error"},
      {"{\n  \"version\": 1,\n  oops\n}", "pack.json:3:3: not JSON: syntax error"},
      {"{\"version\": 1e99999}", "pack.json: not a pack: a number in it is larger"},
      {"[]", "pack.json:1: not a pack: it must be a JSON object"},
      {"{\"items\": []}", "pack.json:1: not a pack: it has no \"version\""},
      {"{\"version\": 2, \"items\": []}", "pack.json:1: is a pack of version 2"},
      {"{\"version\": 1}", "pack.json:1: not a pack: it has no list of \"items\""},
      {"{\"version\": 1, \"items\": []}", "pack.json: no usable item"},
      {"{\"version\": 1,\n\"items\": [\n1]}",
       "pack.json:3: /items/0: must be an object; no usable"},
      {"{\"version\": 1, \"items\": " + std::string(1'000'000, '['), "is nested deeper"}};
  for (const auto& [json, message] : cases) {
    INFO(json.substr(0, 100) << "\n" << errorOf(json));
    CHECK(errorOf(json).find(message) != std::string::npos);
  }
}

TEST_CASE("a pack cut short anywhere is refused or read, never more", "[formats]") {
  const std::string json = write(samplePack());
  for (std::size_t length = 0; length + 2 < json.size(); ++length)
    CHECK(errorOf(json.substr(0, length)).find("not JSON") != std::string::npos);
}

TEST_CASE("the schema and the reader agree on what is wrong with the form", "[formats]") {
  const std::string good =
      R"("items": [{"id": "x", "stem": "s", "options": [{"text": "a"}, {"text": "b"}], "key": 0}])";
  std::vector<std::string> documents = {
      write(samplePack()),
      write(largePack(20)),
      "{\"version\": 1, " + good + "}",
      "{\"version\": 2, " + good + "}",
      "{\"version\": \"1\", " + good + "}",
      "{" + good + "}",
      "[]",
      "{\"version\": 1}",
      "{\"version\": 1, \"items\": 3}",
      "{\"version\": 1, \"x\": [1], " + good + "}",
      "{\"version\": 1, \"created\": \"2025-12-03\", " + good + "}",
      "{\"version\": 1, \"created\": \"3 May\", " + good + "}",
      "{\"version\": 1, \"seed\": 4294967296, " + good + "}",
      "{\"version\": 1, \"seed\": 4294967295, " + good + "}",
      "{\"version\": 1, \"seed\": 1.5, " + good + "}",
      "{\"version\": 1, \"generator\": \"me\", " + good + "}",
      "{\"version\": 1, \"generator\": {\"name\": 1}, " + good + "}",
      "{\"version\": 1, \"articles\": {}, " + good + "}",
      "{\"version\": 1, \"articles\": [{}], " + good + "}",
      "{\"version\": 1, \"articles\": [{\"id\": \"a\", \"date\": \"x\"}], " + good + "}",
  };
  for (const std::string field :
       {R"("kind": 1)", R"("kind": "")", R"("tags": "a")", R"("tags": [true])", R"("tags": [])",
        R"("difficulty": 2)", R"("difficulty": "easy")", R"("difficulty": 1)", R"("sensitive": 1)",
        R"("sensitive": false)", R"("explanation": [])", R"("evidence": {})", R"("evidence": 1)",
        R"("alteration": {})", R"("alteration": "x")",
        R"("evidence": {"article": "a", "quote": "Yes.", "begin": 16, "end": 20})",
        R"("evidence": {"article": "a", "quote": "", "begin": 15, "end": 19})",
        R"("evidence": {"article": "a", "quote": "Yes.", "begin": "15", "end": 19})",
        R"("evidence": {"article": "a", "quote": "Yes.", "begin": 16, "end": 20, "span": {}})"})
    documents.push_back(packWith(itemWith(field)));
  for (
      const std::string unplayed :
      {R"({"id": "u", "kind": "essay", "stem": "s"})",
       R"({"id": "u", "kind": "cloze", "stem": "s"})", R"({"id": "u", "stem": "s"})",
       R"({"id": "u", "kind": "essay", "stem": ""})", "1",
       R"({"id": "u", "kind": "short_answer", "stem": "s", "options": [{"text": "a"}], "keys": [0]})",
       R"({"id": "u", "kind": "short_answer", "stem": "s", "options": [{}], "keys": [0]})",
       R"({"id": "u", "kind": "short_answer", "stem": "s", "options": [{"text": "a"}], "keys": ["0"]})",
       R"({"id": "u", "kind": "essay", "stem": "s", "matches": [1]})"})
    documents.push_back("{\"version\": 1, \"unplayed\": [" + unplayed + "], " + good + "}");
  for (const std::string& json : documents) {
    INFO(json);
    CHECK(readerIsContent(json) == schemaAccepts(json));
  }
}

TEST_CASE("the example in the schema's page is a pack", "[formats]") {
  std::ifstream file(sourceFolder() / "assets/schema/pack.md");
  std::stringstream page;
  page << file.rdbuf();
  const std::string text = page.str();
  const std::size_t begin = text.find("```json") + 7;
  CHECK(read(text.substr(begin, text.find("```", begin) - begin)).findings.empty());
}
