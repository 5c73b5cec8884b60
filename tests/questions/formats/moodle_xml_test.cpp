#include "tests/catch.h"
#include "tests/questions/formats/samples.h"

using namespace questions;

namespace {

std::string quiz(const std::string& questions) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n" + questions + "</quiz>\n";
}

// A question of Moodle's own export, shortened to what is read.
std::string choice(const std::string& text, const std::string& answers) {
  return "<question type=\"multichoice\">\n<questiontext format=\"html\"><text>" + text +
         "</text></questiontext>\n" + answers + "</question>\n";
}

std::string answer(const std::string& fraction, const std::string& text) {
  return "<answer fraction=\"" + fraction + "\" format=\"html\"><text>" + text +
         "</text><feedback format=\"html\"><text></text></feedback></answer>\n";
}

}  // namespace

TEST_CASE("Moodle XML comes back as its projection", "[formats]") {
  const Imported back = roundTrip("moodle", samplePack());
  CHECK(listed(back.findings) == "");
  CHECK(back.pack == asFeedback(samplePack()));
}

TEST_CASE("Moodle XML carries any string in any field", "[formats]") {
  for (const std::string& string : nastyStrings()) {
    INFO(string);
    Pack pack;
    pack.items = {nastyItem(string)};
    const Imported back = roundTrip("moodle", pack);
    CHECK(listed(back.findings) == "");
    CHECK(back.pack.items == asHtml(asFeedback(pack)).items);
  }
}

TEST_CASE("control characters never reach XML", "[formats]") {
  Pack pack;
  pack.items = {nastyItem("a\x01 b\x1F")};
  const std::string bytes = formatNamed("moodle").write(pack, {}).bytes;
  CHECK(bytes.find('\x01') == std::string::npos);
  CHECK(bytes.find("&#") == std::string::npos);
}

TEST_CASE("Moodle's own files are read", "[formats]") {
  const std::string two = answer("100", "a") + answer("0", "b");
  const std::vector<std::pair<std::string, std::string>> cases = {
      {choice("<![CDATA[<p>Is it <b>so</b>?<br></p><p>Yes&nbsp;or no.</p>]]>", two),
       "Is it so?\nYes\u00a0or no. | *a | b\n"},
      {choice("&lt;p&gt;5 &amp;lt; 6 &amp;amp; H&lt;sub&gt;2&lt;/sub&gt;O&lt;/p&gt;", two),
       "5 < 6 & H₂O | *a | b\n"},
      {choice("Q", answer("0", "a") + answer("100", "b") + answer("-33.333", "c")),
       "Q | a | *b | c\n"},
      {"<question type=\"truefalse\"><questiontext format=\"html\"><text>Q</text></questiontext>"
       "<generalfeedback><text>Why.</text></generalfeedback>" +
           answer("0", "false") + answer("100", "true") + "</question>",
       "Q | *True | False; Why.\n"},
      {"<question type=\"category\"><category><text>$course$/top/My//Own</text></category>"
       "</question>" +
           choice("Q", two),
       "Q | *a | b\n"}};
  for (const auto& [text, items] : cases) {
    INFO(text);
    CHECK(shown(readAs("moodle", quiz(text)).pack) == items);
  }
  CHECK(readAs("moodle", quiz(cases.back().first)).pack.title == "My/Own");
}

TEST_CASE("Moodle questions that are not played are reported by line and number", "[formats]") {
  const std::string two = answer("100", "a") + answer("0", "b");
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"<question type=\"cloze\"><questiontext><text>E</text></questiontext></question>",
       "a question of type 'cloze'; Hearsay plays items with options"},
      {choice("Q", answer("0", "a") + answer("0", "b")), "no option is marked as correct"},
      {choice("", two), "the question has no text"}};
  for (const auto& [text, wrong] : cases) {
    INFO(text);
    const Imported back = readAs("moodle", quiz(choice("Good", two) + text));
    CHECK(shown(back.pack) == "Good | *a | b\n");
    CHECK(listed(back.findings) == "pack:8: question 2 " + wrong + "; the item was left out\n");
  }
}

TEST_CASE("images and partial marks are reported, the question is kept", "[formats]") {
  const Imported back = readAs(
      "moodle", quiz(choice("<![CDATA[See <img src=\"@@PLUGINFILE@@/a.png\" alt=\"a map\">]]>",
                            answer("100", "a") + answer("50", "b"))));
  CHECK(shown(back.pack) == "See [a map] | *a | b\n");
  CHECK(listed(back.findings) ==
        "pack:3: question 1 holds an image; the item keeps its text without it\n"
        "pack:3: question 1 a wrong answer has part of the marks; it counts as wrong\n");
}

TEST_CASE("what Moodle has of a question and ours have not is counted", "[formats]") {
  const std::string two = answer("100", "a") + answer("0", "b");
  const auto part = [](const std::string& name, const std::string& words) {
    return "<" + name + " format=\"html\"><text><![CDATA[<p>" + words + "</p>]]></text></" + name +
           ">";
  };
  const std::string essay = "<question type=\"essay\"><questiontext><text>E</text></questiontext>" +
                            part("generalfeedback", "So.");
  const std::vector<std::pair<std::string, std::string>> cases = {
      {choice("Q", two + part("hint", "Look north.") + part("hint", "")), "hints"},
      {choice("Q", two + part("correctfeedback", "Well done.")),
       "feedback on all right or wrong answers"},
      {choice("Q", two + part("incorrectfeedback", "Read it again.")),
       "feedback on all right or wrong answers"},
      {choice("Q", two + "<defaultgrade>2.0000000</defaultgrade>"), "marks other than one"},
      {choice("Q", two + "<name><text>Bridges 1</text></name>"), "names of questions"},
      {choice("Question", two + "<name><text>Quest...</text></name>"), ""},
      {choice("Q", two + "<name><text>b1</text></name><idnumber>b1</idnumber>"), ""},
      {essay + part("graderinfo", "Two reasons.") + "</question>",
       "notes for those who give the marks"},
      {essay + part("responsetemplate", "Because") + "</question>", "beginnings of essays"},
      {"<question type=\"shortanswer\"><usecase>1</usecase><questiontext><text>S</text>"
       "</questiontext>" +
           answer("100", "a") + "</question>",
       "answers in which capitals count"},
      {choice("Q", answer("70", "a") + answer("30", "b") + answer("0", "c")),
       "marks that are not shared equally"},
      {choice("Q", answer("50", "a") + answer("50", "b") + answer("0", "c")),
       "marks that are not shared equally"},
      // What Moodle writes of itself, and what has its place.
      {choice("Q", two + part("correctfeedback", "Your answer is correct.") + part("hint", "") +
                       "<defaultgrade>1.0000000</defaultgrade>" + part("generalfeedback", "So.")),
       ""},
      {choice("Q", answer("50", "a") + answer("50", "b") + answer("-50", "c")), ""},
      // Of a question that is left out, only that is said.
      {choice("Q", answer("0", "a") + answer("0", "b") + part("hint", "x")), ""},
  };
  for (const auto& [text, what] : cases) {
    INFO(text);
    const std::string findings =
        listed(readAs("moodle", quiz(choice("Good", two) + text)).findings);
    const std::string said = "pack:  Hearsay has no place for " + what + "; left out of 1 item\n";
    CHECK((findings.find(said) != std::string::npos) == !what.empty());
    CHECK((findings.find("no place") != std::string::npos) == !what.empty());
  }
}

TEST_CASE("hostile and broken XML is refused with its line", "[formats]") {
  CHECK(readError("moodle", "<quiz>\n<question>\n</quiz>").find("pack:3: not XML") == 0);
  CHECK(readError("moodle", "").find("not XML") != std::string::npos);
  std::string deep = "<quiz>";
  for (int i = 0; i < 100'000; ++i) deep += "<a>";
  for (int i = 0; i < 100'000; ++i) deep += "</a>";
  CHECK(readError("moodle", deep + "</quiz>").find("nested deeper") != std::string::npos);
  // Entities of the document's own are left as they stand: no expansion, no file is opened.
  const std::string bomb =
      "<!DOCTYPE quiz [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
      "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>\n" +
      ("<quiz>" + choice("&b;&f;", answer("100", "a") + answer("0", "b")) + "</quiz>");
  CHECK(shown(readAs("moodle", bomb).pack) == "&b;&f; | *a | b\n");
}

TEST_CASE("the first category that holds an item is the title; several are tags", "[formats]") {
  const auto category = [](const std::string& path) {
    return "<question type=\"category\"><category><text>" + path + "</text></category></question>";
  };
  const auto claim = [](const std::string& stem) {
    return "<question type=\"truefalse\"><questiontext><text>" + stem +
           "</text></questiontext><answer fraction=\"100\"><text>true</text></answer><answer "
           "fraction=\"0\"><text>false</text></answer></question>";
  };
  const Pack one = readAs("moodle", "<quiz>" + category("$course$/top") +
                                        category("$course$/top/Bridges") + claim("A.") + "</quiz>")
                       .pack;
  CHECK(one.title == "Bridges");
  CHECK(one.items[0].tags.empty());
  const Pack two = readAs("moodle", "<quiz>" + category("a/Bridges") + claim("A.") +
                                        category("a/Ships") + claim("B.") + "</quiz>")
                       .pack;
  CHECK(two.items[0].tags == std::vector<std::string>{"Bridges"});
  CHECK(two.items[1].tags == std::vector<std::string>{"Ships"});
}

TEST_CASE("XML that is not Moodle's is refused by its first element", "[formats]") {
  CHECK(readError("moodle", "<rss><channel/></rss>") ==
        "pack:1: not Moodle XML: it begins with <rss>, not with <quiz>");
}
