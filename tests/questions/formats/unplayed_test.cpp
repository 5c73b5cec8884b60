// Questions that are carried and not played, through every format.
#include <algorithm>

#include "questions/merge.h"
#include "tests/catch.h"
#include "tests/questions/formats/samples.h"

using namespace questions;

namespace {

const std::vector<std::string_view> everyKind = {multipleResponse, shortAnswer, matching, essay};

struct Case {
  const char* format;
  std::vector<std::string_view> carried;
};

const std::vector<Case>& cases() {
  static const std::vector<Case> all = {{"json", everyKind},
                                        {"hearsay", everyKind},
                                        {"gift", everyKind},
                                        {"moodle", everyKind},
                                        {"qti21", everyKind},
                                        {"qti22", everyKind},
                                        {"qti30", everyKind},
                                        {"canvas", everyKind},
                                        {"csv", everyKind},
                                        {"tsv", everyKind},
                                        {"xlsx", everyKind},
                                        {"markdown", {multipleResponse}},
                                        {"kahoot", {multipleResponse}},
                                        {"wayground", {multipleResponse}},
                                        {"blooket", {multipleResponse}},
                                        {"gimkit", {}},
                                        {"opentdb", {}},
                                        {"aiken", {}}};
  return all;
}

bool has(const std::vector<std::string_view>& kinds, std::string_view kind) {
  return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

}  // namespace

TEST_CASE("a format carries the kinds it knows and says which it leaves out", "[formats]") {
  Pack pack;
  pack.items = {samplePack().items[2]};
  pack.unplayed = samplesOfEveryKind();
  for (const auto& [format, carried] : cases()) {
    const Exported exported = formatNamed(format).write(pack, {});
    const Pack back = readAs(format, exported.bytes).pack;
    CHECK(back.items.size() == 1);
    std::size_t at = 0;
    for (const UnplayedItem& item : pack.unplayed) {
      INFO(format << ", " << item.kind);
      const bool told = listed(exported.findings).find(pluralOf(item.kind)) != std::string::npos;
      CHECK(told == !has(carried, item.kind));
      if (!has(carried, item.kind)) continue;
      REQUIRE(at < back.unplayed.size());
      CHECK(back.unplayed[at].kind == item.kind);
      CHECK(back.unplayed[at].stem == item.stem);
      CHECK(back.unplayed[at].keys == item.keys);
      CHECK(back.unplayed[at].matches == item.matches);
      REQUIRE(back.unplayed[at].options.size() == item.options.size());
      for (std::size_t i = 0; i < item.options.size(); ++i)
        CHECK(back.unplayed[at].options[i].text == item.options[i].text);
      ++at;
    }
    CHECK(at == back.unplayed.size());
  }
}

TEST_CASE("what is carried may hold any string", "[formats]") {
  for (const std::string& string : nastyStrings()) {
    if (string.find('\n') != std::string::npos || string.find('\t') != std::string::npos) continue;
    Pack pack;
    pack.items = {samplePack().items[2]};
    pack.unplayed = samplesOfEveryKind(string);
    for (const auto& [format, carried] : cases()) {
      if (carried.empty()) continue;
      WriteOptions options;
      const Pack back = readAs(format, formatNamed(format).write(pack, options).bytes).pack;
      INFO(format << ": " << string);
      REQUIRE(back.unplayed.size() == carried.size());
      for (std::size_t i = 0; i < carried.size(); ++i) {
        CHECK(back.unplayed[i].stem == pack.unplayed[i].stem);
        CHECK(back.unplayed[i].matches == pack.unplayed[i].matches);
        CHECK(back.unplayed[i].keys == pack.unplayed[i].keys);
        REQUIRE(back.unplayed[i].options.size() == pack.unplayed[i].options.size());
        for (std::size_t k = 0; k < pack.unplayed[i].options.size(); ++k)
          CHECK(back.unplayed[i].options[k].text == pack.unplayed[i].options[k].text);
      }
    }
  }
}

TEST_CASE("questions of other programs that are carried", "[formats]") {
  struct Foreign {
    const char* format;
    std::string text, kind, options, keys, matches;
  };
  const std::string gift = "Good?{=a ~b}\n\n", csv =
                                                   "question,type,option 1,option 2,option 3,key\n"
                                                   "Good?,,a,b,,A\n";
  const std::vector<Foreign> foreign = {
      {"gift", gift + "Two.{~%50%a ~%50%b#yes ~%-100%c}", "multiple_response", "a|b|c|", "01", ""},
      {"gift", gift + "Two.{=a =b ~c}", "multiple_response", "a|b|c|", "01", ""},
      {"gift", gift + "Name it.{=this =%50%that}", "short_answer", "this|that|", "0", ""},
      {"gift", gift + "It is {=this} here.", "short_answer", "this|", "0", ""},
      {"gift", gift + "Match.{=a -> b =c -> d = -> e}", "matching", "a|c|", "", "b|d|e|"},
      {"gift", gift + "Write.{}", "essay", "", "", ""},
      {"csv", csv + "Two?,Checkbox,a,b,c,\"1,3\"\n", "multiple_response", "a|b|c|", "02", ""},
      {"csv", csv + "Two?,,a,b,c,A;B\n", "multiple_response", "a|b|c|", "01", ""},
      {"csv", csv + "Two?,multiple response,Oslo,\"Riga, Latvia\",c,\"Riga, Latvia\"\n",
       "multiple_response", "Oslo|Riga, Latvia|c|", "1", ""},
      {"csv", csv + "Name it,Fill-in-the-Blank,a,b,,\n", "short_answer", "a|b|", "01", ""},
      {"csv", csv + "Write,Open-Ended,,,,\n", "essay", "", "", ""},
      {"markdown", "G?\n\n- [x] a\n- [ ] b\n\nTwo?\n\n- [x] a\n- [x] b\n- [ ] c\n",
       "multiple_response", "a|b|c|", "01", ""}};
  for (const Foreign& c : foreign) {
    INFO(c.format << ": " << c.text);
    const Imported back = readAs(c.format, c.text);
    CHECK(back.pack.items.size() == 1);
    REQUIRE(back.pack.unplayed.size() == 1);
    const UnplayedItem& item = back.pack.unplayed[0];
    std::string options, keys, matches;
    for (const Option& option : item.options) options += option.text + "|";
    for (const std::size_t key : item.keys) keys += std::to_string(key);
    for (const std::string& match : item.matches) matches += match + "|";
    CHECK(item.kind == c.kind);
    CHECK(options == c.options);
    CHECK(keys == c.keys);
    CHECK(matches == c.matches);
    CHECK(countOf(back.findings, Severity::Fault) == 0);
    CHECK(listed(back.findings).find("which Hearsay does not play; kept") != std::string::npos);
  }
}

TEST_CASE("a file with nothing to play is refused", "[formats]") {
  CHECK(readError("gift", "Write.{}") ==
        "pack: no usable item is in the file: Hearsay plays questions with one right option");
}

TEST_CASE("faults of what is carried cost only the item", "[formats]") {
  const std::string good =
      R"({"id": "x", "stem": "s", "options": [{"text": "a"}, {"text": "b"}], "key": 0})";
  const std::vector<std::pair<std::string, std::string>> faults = {
      {R"({"id": "u", "kind": "cloze", "stem": "s"})", "is none that a pack carries"},
      {R"({"id": "u", "kind": "essay"})", "has no stem"},
      {R"({"id": "x", "kind": "essay", "stem": "s"})", "is that of an earlier item"},
      {R"({"id": "u", "kind": "matching", "stem": "s", "options": [{"text": "a"}, {"text": "b"}], "matches": ["c"]})",
       "an option has no match"},
      {R"({"id": "u", "kind": "short_answer", "stem": "s", "options": [{"text": "a"}], "keys": [1]})",
       "a key is no option"},
      {R"({"id": "u", "kind": "multiple_response", "stem": "s", "options": [{"text": "a"}, {"text": "b"}], "keys": ["A"]})",
       "must be whole numbers from 0"}};
  for (const auto& [item, wrong] : faults) {
    INFO(item);
    const Imported back =
        readAs("json", R"({"version": 1, "items": [)" + good + R"(], "unplayed": [)" + item + "]}");
    CHECK(back.pack.items.size() == 1);
    CHECK(back.pack.unplayed.empty());
    REQUIRE(back.findings.size() == 1);
    CHECK(back.findings[0].wrong == wrong);
  }
}

TEST_CASE("merging packs keeps what they carry", "[formats]") {
  Pack one = samplePack(), two = samplePack();
  one.unplayed = {samplesOfEveryKind()[3]};
  two.unplayed = {one.unplayed[0], samplesOfEveryKind("again")[3]};
  two.unplayed[1].id = one.items[0].id;
  one.media = {{"media/a.png", "1"}};
  two.media = {{"media/a.png", "2"}, {"media/b.png", "3"}};
  const Pack merged = merge({one, two});
  REQUIRE(merged.unplayed.size() == 2);
  CHECK(merged.unplayed[1].id == "i1-2");
  CHECK(merged.media == std::vector<Medium>{{"media/a.png", "1"}, {"media/b.png", "3"}});
}
