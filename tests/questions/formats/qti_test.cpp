#include <pugixml.hpp>

#include "questions/carriers/zip.h"
#include "tests/catch.h"
#include "tests/questions/formats/samples.h"

using namespace questions;

namespace {

// What QTI and Canvas carry: see the heads of qti.cpp and canvas.cpp.
Pack projected(const Pack& pack) {
  Pack rest = asHtml(asFeedback(pack));
  for (Item& item : rest.items) {
    item.tags.clear();
    item.sensitive = false;
  }
  return rest;
}

std::string zipped(const std::vector<std::pair<std::string, std::string>>& files) {
  carriers::ZipWriter zip;
  for (const auto& [name, text] : files) zip.add(name, text);
  return zip.finish();
}

std::string item21(const std::string& inside, const std::string& name = "i") {
  return "<?xml version=\"1.0\"?><assessmentItem "
         "xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\" "
         "identifier=\"" +
         name + "\" title=\"t\" adaptive=\"false\" timeDependent=\"false\">" + inside +
         "</assessmentItem>";
}

std::string declared(const std::string& values, const std::string& cardinality = "single") {
  return "<responseDeclaration identifier=\"RESPONSE\" cardinality=\"" + cardinality +
         "\" baseType=\"identifier\"><correctResponse>" + values +
         "</correctResponse></responseDeclaration>";
}

const std::string choices =
    "<choiceInteraction responseIdentifier=\"RESPONSE\" shuffle=\"false\" maxChoices=\"1\">"
    "<prompt>Which?</prompt><simpleChoice identifier=\"A\">one</simpleChoice>"
    "<simpleChoice identifier=\"B\"><p>two &amp; "
    "<b>more</b></p></simpleChoice></choiceInteraction>";

}  // namespace

TEST_CASE("each QTI package comes back as its projection", "[formats]") {
  for (const char* format : {"qti21", "qti22", "qti30", "canvas"}) {
    INFO(format);
    const Imported back = roundTrip(format, samplePack());
    CHECK(listed(back.findings) == "");
    CHECK(back.pack == projected(samplePack()));
  }
}

TEST_CASE("each QTI package carries any string", "[formats]") {
  Pack pack;
  for (const std::string& string : nastyStrings()) {
    pack.items.push_back(nastyItem(string));
    pack.items.back().id = string;
  }
  for (const char* format : {"qti21", "qti22", "qti30", "canvas"}) {
    const Imported back = roundTrip(format, pack);
    CHECK(listed(back.findings) == "");
    const Pack wanted = projected(pack);
    REQUIRE(back.pack.items.size() == wanted.items.size());
    for (std::size_t i = 0; i < wanted.items.size(); ++i) {
      INFO(format << ": " << pack.items[i].stem);
      CHECK(back.pack.items[i].stem == wanted.items[i].stem);
      CHECK(back.pack.items[i].options == wanted.items[i].options);
      CHECK(back.pack.items[i].explanation == wanted.items[i].explanation);
    }
  }
}

TEST_CASE("every file of a package is in its manifest, and every name is an identifier",
          "[formats]") {
  Pack pack = samplePack();
  pack.items[0].id = "1 starts with a digit";
  pack.items[2].id = "I2";  // differs from i2 in case only
  for (const char* format : {"qti21", "qti22", "qti30"}) {
    const std::string bytes = formatNamed(format).write(pack, {}).bytes;
    carriers::ZipReader zip(bytes, "pack");
    pugi::xml_document manifest;
    REQUIRE(manifest.load_string(zip.read("imsmanifest.xml").c_str()));
    std::vector<std::string> files = {"imsmanifest.xml"};
    for (const auto& found : manifest.select_nodes("//*[local-name()='file']"))
      files.push_back(found.node().attribute("href").value());
    CHECK(files == zip.names());
    CHECK(zip.has("items/hearsay-item-1.xml"));
    CHECK(zip.has("items/hearsay-item-3.xml"));
    CHECK(roundTrip(format, pack).pack.items[0].id == "1 starts with a digit");
  }
}

TEST_CASE("QTI 2 items of others are read", "[formats]") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {declared("<value>B</value>") + "<itemBody><p>Read this.</p>" + choices + "</itemBody>",
       "Read this.\nWhich? | one | *two & more\n"},
      {"<responseDeclaration identifier=\"RESPONSE\"><correctResponse><value>B</value>"
       "</correctResponse></responseDeclaration><itemBody>" +
           choices + "</itemBody>",
       "Which? | one | *two & more\n"},
      {declared("<value> A </value>", "multiple") + "<itemBody>" + choices + "</itemBody>",
       "Which? | *one | two & more\n"},
      {"<responseDeclaration identifier=\"RESPONSE\" cardinality=\"single\" "
       "baseType=\"identifier\">"
       "<mapping defaultValue=\"0\"><mapEntry mapKey=\"A\" mappedValue=\"0.5\"/>"
       "<mapEntry mapKey=\"B\" mappedValue=\"2\"/></mapping></responseDeclaration><itemBody>" +
           choices + "</itemBody>",
       "Which? | one | *two & more\n"},
      {"<responseDeclaration identifier=\"RESPONSE\" cardinality=\"single\" "
       "baseType=\"identifier\"/><itemBody>" +
           choices +
           "</itemBody><responseProcessing><responseCondition><responseIf><match><variable "
           "identifier=\"RESPONSE\"/><baseValue baseType=\"identifier\">B</baseValue></match>"
           "<setOutcomeValue identifier=\"SCORE\"><baseValue baseType=\"float\">100</baseValue>"
           "</setOutcomeValue></responseIf></responseCondition></responseProcessing>",
       "Which? | one | *two & more\n"},
      {declared("<value>A</value>") + "<itemBody>" + choices + "</itemBody>" +
           "<modalFeedback outcomeIdentifier=\"F\" identifier=\"B\" "
           "showHide=\"show\">No.</modalFeedback>"
           "<modalFeedback outcomeIdentifier=\"F\" identifier=\"x\" "
           "showHide=\"show\">Why.</modalFeedback>",
       "Which? | *one | two & more (No.); Why.\n"},
      // What XML closes at once, HTML leaves open; CDATA may hold signs or, against the rules,
      // HTML.
      {declared("<value>A</value>") +
           "<itemBody><div><object data=\"a.html\"/></div><p>One<br/>two"
           "</p>" +
           choices + "</itemBody>",
       "One\ntwo\nWhich? | *one | two & more\n"},
      {declared("<value>A</value>") + "<itemBody><p><![CDATA[a <br/> b]]></p><![CDATA[<p>c</p>]]>" +
           choices + "</itemBody>",
       "a <br/> b\nc\nWhich? | *one | two & more\n"},
      // Feedback on right and wrong answers, and on a choice that the processing names.
      {declared("<value>A</value>") + "<itemBody>" + choices +
           "</itemBody><responseProcessing>"
           "<responseCondition><responseIf><match><variable identifier=\"RESPONSE\"/><correct "
           "identifier=\"RESPONSE\"/></match><setOutcomeValue identifier=\"F\"><baseValue>ok"
           "</baseValue></setOutcomeValue></responseIf><responseElse><setOutcomeValue "
           "identifier=\"F\"><baseValue>bad</baseValue></setOutcomeValue></responseElse>"
           "</responseCondition></responseProcessing><modalFeedback identifier=\"ok\">Well read."
           "</modalFeedback><modalFeedback identifier=\"bad\">Read again.</modalFeedback>",
       "Which? | *one (Well read.) | two & more (Read again.)\n"},
      {declared("<value>A</value>") + "<itemBody>" + choices +
           "</itemBody><responseProcessing>"
           "<responseCondition><responseIf><match><variable identifier=\"RESPONSE\"/><baseValue>B"
           "</baseValue></match><setOutcomeValue identifier=\"F\"><baseValue>B_fb</baseValue>"
           "</setOutcomeValue></responseIf></responseCondition></responseProcessing>"
           "<modalFeedback identifier=\"B_fb\">No.</modalFeedback>",
       "Which? | *one | two & more (No.)\n"},
      {declared("<value>A</value>") + "<itemBody>" + choices +
           "</itemBody>"
           "<modalFeedback identifier=\"A\" showHide=\"hide\">It is one.</modalFeedback>"
           "<modalFeedback identifier=\"A\" showHide=\"show\">Correct!</modalFeedback>",
       "Which? | *one (Correct!) | two & more (It is one.)\n"}};
  for (const auto& [inside, items] : cases) {
    INFO(inside);
    CHECK(shown(readAs("qti21", item21(inside)).pack) == items);
    CHECK(shown(readAs("qti21",
                       zipped({{"a/imsmanifest.xml", "<manifest/>"}, {"a/q.xml", item21(inside)}}))
                    .pack) == items);
  }
}

TEST_CASE("QTI is told by its elements where it names no version or an older one", "[formats]") {
  for (const char* head : {"<assessmentItem>",
                           "\n<assessmentItem "
                           "xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p0\">"})
    CHECK(formatOf("a.xml", head)->name == "qti21");
  CHECK(formatOf("a.xml", "<qti-assessment-item>")->name == "qti30");
  CHECK(formatOf("a.xml", "<assessmentItem xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p2\">")
            ->name == "qti22");
  const std::string older = "<assessmentItem xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p0\">",
                    version3 = "<qti-assessment-item>", version1 = "<questestinterop>";
  const std::vector<std::tuple<std::string, std::string, std::string_view>> archives = {
      {"<manifest/>", older, "2.1"},    {"<manifest/>", version3, "3.0"},
      {version3, older, "3.0"},         {older, version1, "2.1"},
      {"<manifest/>", version1, "1.2"}, {"<manifest/>", "<html/>", ""}};
  for (const auto& [first, second, version] : archives) {
    INFO(first << second);
    const std::string bytes = zipped({{"a.xml", first}, {"b.xml", second}});
    for (const auto& [format, own] :
         {std::pair{"qti21", "2.1"}, {"qti22", "2.2"}, {"qti30", "3.0"}, {"canvas", "1.2"}})
      CHECK(formatNamed(format).recognises(bytes) == (version == own));
  }
  CHECK(formatNamed("qti30").recognises("\xEF\xBB\xBF<qti-assessment-item>"));
}

TEST_CASE("QTI items that are not played are reported by their file", "[formats]") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {declared("<value>C</value>") + "<itemBody>" + choices + "</itemBody>",
       "the right answer 'C' is no option"},
      {"<itemBody>" + choices + "</itemBody>", "no option is marked as correct"},
      {"<itemBody><p>Read.</p></itemBody>",
       "a text without a question; Hearsay plays items with one choice"},
      {"<itemBody><sliderInteraction responseIdentifier=\"R\"/></itemBody>",
       "an item of kind 'sliderInteraction'; Hearsay plays items with one choice"}};
  const std::string good =
      item21(declared("<value>A</value>") + "<itemBody>" + choices + "</itemBody>");
  for (const auto& [inside, wrong] : cases) {
    INFO(inside);
    const Imported back =
        readAs("qti21", zipped({{"good.xml", good}, {"bad.xml", item21(inside)}}));
    CHECK(back.pack.items.size() == 1);
    CHECK(listed(back.findings) == "pack: bad.xml " + wrong + "; the item was left out\n");
  }
  const Imported broken = readAs("qti21", zipped({{"good.xml", good}, {"bad.xml", "<a>\n<b>"}}));
  CHECK(broken.pack.items.size() == 1);
  CHECK(countOf(broken.findings, Severity::Fault) == 1);
}

TEST_CASE("QTI 1.2 of Canvas and of Blackboard", "[formats]") {
  const auto interop = [](const std::string& processing, const std::string& more = "") {
    return "<questestinterop><assessment ident=\"a\" title=\"Quiz\"><section ident=\"r\">"
           "<item ident=\"q\" title=\"Question\"><presentation><material><mattext "
           "texttype=\"text/html\">&lt;p&gt;Which &amp;amp; why?&lt;/p&gt;</mattext></material>"
           "<response_lid ident=\"response1\" rcardinality=\"Single\"><render_choice>"
           "<response_label ident=\"1\"><material><mattext texttype=\"text/plain\">a "
           "&lt;b</mattext>"
           "</material></response_label><response_label ident=\"2\"><material><mattext>c</mattext>"
           "</material></response_label></render_choice></response_lid></presentation>"
           "<resprocessing><outcomes><decvar/></outcomes>" +
           processing + "</resprocessing>" + more +
           "</item></section></assessment></questestinterop>";
  };
  const std::string right =
      "<respcondition continue=\"No\"><conditionvar><varequal respident=\"response1\">2</varequal>"
      "</conditionvar><setvar action=\"Set\" varname=\"SCORE\">100</setvar></respcondition>";
  const std::string blackboard =
      "<respcondition><conditionvar><varequal respident=\"response1\">1</varequal></conditionvar>"
      "<setvar varname=\"que_score\">0</setvar></respcondition><respcondition><conditionvar><not>"
      "<varequal respident=\"response1\">1</varequal></not><varequal respident=\"response1\">2"
      "</varequal></conditionvar><setvar varname=\"que_score\">SCORE.max</setvar></respcondition>";
  const std::string feedback =
      "<itemfeedback ident=\"general_fb\"><flow_mat><material><mattext>Why.</mattext></material>"
      "</flow_mat></itemfeedback><itemfeedback ident=\"1_fb\"><flow_mat><material><mattext>No."
      "</mattext></material></flow_mat></itemfeedback>";
  CHECK(shown(readAs("canvas", interop(right)).pack) == "Which & why? | a <b | *c\n");
  CHECK(shown(readAs("canvas", interop(blackboard)).pack) == "Which & why? | a <b | *c\n");
  CHECK(shown(readAs("canvas", interop(right, feedback)).pack) ==
        "Which & why? | a <b (No.) | *c; Why.\n");
  const std::string verdicts =
      "<respcondition><conditionvar><varequal respident=\"response1\">1</varequal></conditionvar>"
      "<setvar>0</setvar><displayfeedback linkrefid=\"IF1\"/></respcondition>";
  CHECK(
      shown(readAs("canvas",
                   interop(right + verdicts,
                           "<itemfeedback ident=\"IF1\"><material><mattext>No.</mattext></material>"
                           "</itemfeedback><itemfeedback ident=\"correct\"><material><mattext>Well "
                           "read.</mattext></material></itemfeedback><itemfeedback "
                           "ident=\"incorrect\"><material><mattext>Incorrect!</mattext></material>"
                           "</itemfeedback>"))
                .pack) == "Which & why? | a <b (No.) | *c (Well read.)\n");
  // Blackboard's marks for parts of an answer name it where others name the list.
  CHECK(shown(readAs("canvas",
                     interop(blackboard + "<respcondition><conditionvar><varequal respident=\"1\"/>"
                                          "</conditionvar><setvar>100</setvar></respcondition>"))
                  .pack) == "Which & why? | a <b | *c\n");
  CHECK(readAs("canvas", interop(right)).pack.title == "Quiz");
  CHECK(readError("canvas", interop("")).find("no option is marked as correct") !=
        std::string::npos);
}

TEST_CASE("QTI 1.2 of Respondus: what is asked tells from the responses, not from a type",
          "[formats]") {
  const auto label = [](const std::string& name, const std::string& words) {
    return "<response_label ident=\"" + name + "\"><material><mattext>" + words +
           "</mattext></material></response_label>";
  };
  const std::string labels = label("A", "a") + label("B", "b") + label("C", "c");
  const auto score = [](const std::string& list, const std::string& name, const std::string& marks,
                        const std::string& what = "que_score") {
    return "<respcondition><conditionvar><varequal respident=\"" + list + "\">" + name +
           "</varequal></conditionvar><setvar varname=\"" + what + "\" action=\"Add\">" + marks +
           "</setvar></respcondition>";
  };
  const auto item = [](const std::string& responses, const std::string& scores) {
    return "<item><presentation><material><mattext>Q?</mattext></material>" + responses +
           "</presentation><resprocessing>" + scores + "</resprocessing></item>";
  };
  const auto list = [&](const std::string& name, const std::string& words,
                        const std::string& cardinality) {
    return "<response_lid ident=\"" + name + "\" rcardinality=\"" + cardinality + "\">" +
           (words.empty() ? "" : "<material><mattext>" + words + "</mattext></material>") +
           "<render_choice>" + labels + "</render_choice></response_lid>";
  };
  const std::string typed = "<response_str ident=\"S\"><render_fib/></response_str>";
  const Pack pack =
      readAs("canvas",
             "<questestinterop><assessment><section>" +
                 item(list("L", "", "Single"), score("L", "B", "1")) +
                 item(list("L", "", "Multiple"),
                      score("L", "A", "-50") + score("L", "B", "60") + score("L", "C", "40")) +
                 item(list("L", "x", "Single") + list("M", "y", "Single"),
                      score("L", "A", "1", "Respondus_Incorrect") +
                          score("L", "B", "1", "Respondus_Correct") +
                          score("M", "A", "1", "Respondus_Correct")) +
                 item(typed, score("S", "Berlin", "100")) + item(typed, "") +
                 "</section></assessment></questestinterop>")
          .pack;
  CHECK(shown(pack) == "Q? | a | *b | c\n");
  REQUIRE(pack.unplayed.size() == 4);
  CHECK(pack.unplayed[0].keys == std::vector<std::size_t>{1, 2});
  CHECK(pack.unplayed[1].matches == std::vector<std::string>{"b", "a", "c"});
  CHECK(pack.unplayed[2].options == std::vector<Option>{{"Berlin", ""}});
  CHECK(pack.unplayed[3].kind == essay);
}
