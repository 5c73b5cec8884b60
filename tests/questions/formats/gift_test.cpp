#include <algorithm>

#include "tests/catch.h"
#include "tests/questions/formats/samples.h"

using namespace questions;

namespace {

// What GIFT carries of an item: see the head of gift.cpp.
Pack projected(const Pack& pack) {
  Pack rest = asFeedback(pack);
  rest.title = pack.title.empty() ? "pack" : pack.title;
  for (Item& item : rest.items)
    for (std::string& tag : item.tags) {
      std::replace(tag.begin(), tag.end(), '\n', ' ');
      if (const std::size_t two = tag.find("  "); two != std::string::npos) tag.erase(two, 1);
    }
  return rest;
}

}  // namespace

TEST_CASE("GIFT comes back as its projection", "[formats]") {
  const Imported back = roundTrip("gift", samplePack());
  CHECK(listed(back.findings) == "");
  CHECK(back.pack == projected(samplePack()));
}

TEST_CASE("GIFT carries any string in any field", "[formats]") {
  for (const std::string& string : nastyStrings()) {
    INFO(string);
    Pack pack;
    pack.title = string.find('\n') == std::string::npos ? string : "";
    pack.items = {nastyItem(string)};
    const Imported back = roundTrip("gift", pack);
    CHECK(listed(back.findings) == "");
    CHECK(back.pack.items == projected(pack).items);
    CHECK(back.pack.title == projected(pack).title);
  }
}

TEST_CASE("GIFT is written as Moodle reads it", "[formats]") {
  Pack pack = samplePack();
  pack.items.resize(2);
  CHECK(formatNamed("gift").write(pack, {}).bytes ==
        "$CATEGORY: Bridge opens\n\n"
        "// [id:i1] [tag:money] [tag:bridge]\n"
        "::i1::[plain]How much did the bridge cost, according to the mayor?{\n"
        "=€140 million\n"
        "~€90 million#The article does not name this sum.\n"
        "~€180 million\n"
        "####The mayor named the sum.\\n“It cost €140 million, the mayor said.” — Bridge opens, "
        "Example Post, 2025-12-03, https\\://example.org/bridge?a\\=1&b\\=2\n}\n\n"
        "// [id:i2] [tag:sensitive]\n"
        "::i2::[plain]The bridge opened on Friday.{F####“The bridge opened on Tuesday.” — Bridge "
        "opens, Example Post, 2025-12-03, https\\://example.org/bridge?a\\=1&b\\=2\n}\n\n");
}

TEST_CASE("line ends in title, id and tags are spaces in GIFT", "[formats]") {
  for (const std::string end : {"\n", "\r", "\r\n"}) {
    Pack pack;
    pack.title = "News" + end + "today";
    pack.items = {nastyItem("x")};
    pack.items[0].id = "item" + end + "one";
    pack.items[0].tags = {"a" + end + "tag"};
    const std::string gift = formatNamed("gift").write(pack, {}).bytes;
    INFO(gift);
    CHECK(gift.starts_with("$CATEGORY: News today\n\n// [id:item one] [tag:a tag]\n::item one::"));
    CHECK(gift.find('\r') == std::string::npos);
  }
}

TEST_CASE("what Moodle would misread is kept apart", "[formats]") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"%50% of voters", "~[plain]%50% of voters two\n"},
      {"[html]x", "~[plain][html]x two\n"},
      {"A -> B", "~[html]A -&gt; B two\n"},
      {"a=b~c#d{e}f:g\\h", "~a\\=b\\~c\\#d\\{e\\}f\\:g\\\\h two\n"},
      {"two\nlines", "~two\\nlines two\n"},
      {"// x", "~// x two\n"}};
  for (const auto& [string, line] : cases) {
    Pack pack;
    pack.items = {nastyItem("x")};
    pack.items[0].options[0] = {string + " two", ""};
    INFO(formatNamed("gift").write(pack, {}).bytes);
    CHECK(formatNamed("gift").write(pack, {}).bytes.find("\n" + line) != std::string::npos);
  }
}

TEST_CASE("GIFT of others is read", "[formats]") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"Who's buried in Grant's tomb?{=no one ~Grant ~Napoleon}",
       "Who's buried in Grant's tomb? | *no one | Grant | Napoleon\n"},
      {"// a comment\n::Q1:: 1+1 is {\n  =2  # yes\n  ~3\n}\n", "1+1 is | *2 (yes) | 3\n"},
      {"The sky is blue.{T}", "The sky is blue. | *True | False\n"},
      {"The sky is red.{FALSE#No.#Yes, false.####General.}",
       "The sky is red. | True (No.) | *False (Yes, false.); General.\n"},
      {"Two plus {=two ~three} is four.", "Two plus _____ is four. | *two | three\n"},
      {"The sky is{F} red.", "The sky is red. | True | *False\n"},
      {"[html]<p>Is <b>this</b> &amp; that?</p>{=[html]<i>yes</i> ~no &lt;}",
       "Is this & that? | *yes | no <\n"},
      {"Line one\nline two {=a ~b}", "Line one\nline two | *a | b\n"},
      {"Q?{~%100%right~%0%wrong~%-50%worse}", "Q? | *right | wrong | worse\n"},
      {"Escaped \\{ \\} \\: \\= \\~ \\# \\\\ ok?{=a\\=1 ~b\\nc}",
       "Escaped { } : = ~ # \\ ok? | *a=1 | b\nc\n"},
      {"Q?{\n=a\n// a comment inside\n~b\n}", "Q? | *a | b\n"},
      {"$CATEGORY: a/b\nQ?{=a ~b}\n\n$CATEGORY: a/c\n\nR?{=a ~b}", "Q? | *a | b\nR? | *a | b\n"},
      {"\xEF\xBB\xBFQ?{=a ~b}\r\n\r\nR?{=a ~b}\r\n", "Q? | *a | b\nR? | *a | b\n"}};
  for (const auto& [text, items] : cases) {
    INFO(text);
    CHECK(shown(readAs("gift", text).pack) == items);
  }
}

TEST_CASE("questions of several categories are tagged with theirs", "[formats]") {
  const Pack pack =
      readAs("gift", "$CATEGORY: top/One\n\nQ?{=a ~b}\n\n$CATEGORY: top/Two\n\nR?{=a ~b}").pack;
  CHECK(pack.title == "One");
  CHECK(pack.items[0].tags == std::vector<std::string>{"One"});
  CHECK(pack.items[1].tags == std::vector<std::string>{"Two"});
}

TEST_CASE("GIFT questions that cannot be read are reported by line", "[formats]") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"Just a description", "a description without answers"},
      {"How many?{#3:1}", "a numerical question; Hearsay plays items with options"},
      {"Match.{=a -> b =c -> }", "a matching question: an option has no match"},
      {"None.{~a ~b}", "no option is marked as correct"},
      {"Same.{=a ~a}", "two options are the same"},
      {"Open.{=a ~b", "the answers are not closed by '}'"}};
  for (const auto& [text, wrong] : cases) {
    INFO(text);
    const Imported back = readAs("gift", "Good?{=a ~b}\n\n" + text + "\n\nAlso?{=a ~b}");
    CHECK(shown(back.pack) == "Good? | *a | b\nAlso? | *a | b\n");
    CHECK(listed(back.findings) == "pack:3:  " + wrong + "; the item was left out\n");
  }
}

TEST_CASE("GIFT questions without the blank line that should part them", "[formats]") {
  CHECK(shown(readAs("gift", "One?{=a ~b}\nTwo?{\n=c\n~d\n}\n::n::Three?{T}\n").pack) ==
        "One? | *a | b\nTwo? | *c | d\nThree? | *True | False\n");
  CHECK(shown(readAs("gift", "One {=a ~b} more\nand more.\n").pack) ==
        "One _____ more\nand more. | *a | b\n");
}

TEST_CASE("GIFT with partial marks or an image says so and keeps the question", "[formats]") {
  CHECK(listed(readAs("gift", "Q?{=a ~%25%b}").findings) ==
        "pack:1:  a wrong answer has part of the marks; it counts as wrong\n");
  const Imported back =
      readAs("gift", "[html]See <img src\\=\"x.png\" alt\\=\"a map\"> here{=a ~b}");
  CHECK(shown(back.pack) == "See [a map] here | *a | b\n");
  CHECK(listed(back.findings) == "pack:1:  holds an image; the item keeps its text without it\n");
}

TEST_CASE("what GIFT has of a question and ours have not is counted", "[formats]") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"::Bridges 1::Which?{=a ~b}", "names of questions"},
      {"::Whi::Which?{=a ~b}", ""},
      {"// [id:b1]\n::b1::Which?{=a ~b}", ""},
      {"Two?{~%70%a ~%30%b ~c}", "marks that are not shared equally"},
      {"Two?{~%50%a ~%50%b ~c}", "marks that are not shared equally"},
      {"Two?{~%50%a ~%50%b ~%-50%c}", ""},
      {"::Bridges 2::Which?{~a ~b}", ""},  // is left out
  };
  for (const auto& [text, what] : cases) {
    INFO(text);
    const std::string findings = listed(readAs("gift", "Good?{=a ~b}\n\n" + text).findings);
    const std::string said = "pack:  Hearsay has no place for " + what + "; left out of 1 item\n";
    CHECK((findings.find(said) != std::string::npos) == !what.empty());
    CHECK((findings.find("no place") != std::string::npos) == !what.empty());
  }
}
