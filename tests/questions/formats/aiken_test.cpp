#include "tests/catch.h"
#include "tests/questions/formats/samples.h"

using namespace questions;

TEST_CASE("Aiken comes back without what it has no place for", "[formats]") {
  const Exported exported = formatNamed("aiken").write(samplePack(), {});
  CHECK(exported.bytes ==
        "How much did the bridge cost, according to the mayor?\n"
        "A) €140 million\nB) €90 million\nC) €180 million\nANSWER: A\n\n"
        "The bridge opened on Friday.\nA) True\nB) False\nANSWER: B\n\n"
        "Which city is the capital of Latvia?\nA) Tallinn\nB) Vilnius\nC) Riga\nD) Oslo\n"
        "ANSWER: C\n\n");
  CHECK(listed(exported.findings) ==
        " Aiken has no place for explanations; left out of 1 item\n"
        " Aiken has no place for evidence; left out of 2 items\n"
        " Aiken has no place for notes on wrong options; left out of 1 item\n"
        " Aiken has no place for tags; left out of 2 items\n"
        " Aiken has no place for ids; left out of 3 items\n"
        " Aiken has no place for who said so, and what a false claim alters; left out of 2 items\n"
        " Aiken has no place for how hard an item is; left out of 1 item\n"
        " Aiken has no place for the title of the pack; left out\n"
        " Aiken has no place for the language of the pack; left out\n"
        " Aiken has no place for the licence of the pack; left out\n"
        " Aiken has no place for the texts of articles; left out\n");
  CHECK(shown(readAs("aiken", exported.bytes).pack) ==
        "How much did the bridge cost, according to the mayor? | *€140 million | €90 million | "
        "€180 million\n"
        "The bridge opened on Friday. | True | *False\n"
        "Which city is the capital of Latvia? | Tallinn | Vilnius | *Riga | Oslo\n");
  CHECK(readAs("aiken", exported.bytes).pack.items[1].isClaim());
}

TEST_CASE("Aiken carries any string, or says which question it cannot carry", "[formats]") {
  for (const std::string& string : nastyStrings()) {
    INFO(string);
    Pack pack;
    pack.items = {nastyItem(string)};
    std::string line = string;
    for (std::size_t at = line.find('\n'); at != std::string::npos; at = line.find('\n'))
      line.replace(at, line.substr(at).starts_with("\n\n") ? 2 : 1, " ");
    const bool taken = string == "A) first" || string == "B. second" || string == "ANSWER: B";
    const Exported exported = formatNamed("aiken").write(pack, {});
    CHECK(countOf(exported.findings, Severity::Fault) == (taken ? 1 : 0));
    if (taken) continue;
    const Item item = readAs("aiken", exported.bytes).pack.items.at(0);
    CHECK(item.stem == (string == "U.S. officials said so" ? "US officials said so" : line));
    CHECK(item.options.at(1).text == line);
    CHECK(item.options.at(0).text == line + " one");
    CHECK(item.key == 1);
  }
}

TEST_CASE("Aiken of others is read", "[formats]") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"Q?\nA) a\nB) b\nANSWER: B\n", "Q? | a | *b\n"},
      {"Q?\r\nA. a\r\nB. b\r\nANSWER: A", "Q? | *a | b\n"},
      {"Q?\nA)a\nB)b\nAnswer: b\n", "Q? | a | *b\n"},
      {"Line one\nline two?\nA) a\nB) b\nANSWER: A\n", "Line one line two? | *a | b\n"},
      {"U.S. officials?\nA) a\nB) b\nANSWER: A\n", "U.S. officials? | *a | b\n"},
      {"Q?\n\nA) a\n\nB) b\n\nANSWER: A\n\nR?\nA) a\nB) b\nANSWER: B",
       "Q? | *a | b\nR? | a | *b\n"},
      {"1. Q?\na) a\nb) b\nAnswer: b) b\nExplanation: So.\n\n2. R?\nA) a\nB) b\nANSWER: A\n",
       "Q? | a | *b; So.\nR? | *a | b\n"},
      {"1. Q?\nA) a\nB) b\nANSWER: A\n", "1. Q? | *a | b\n"},
      {"1. Q?\nA) a\nB) b\nANSWER: A\n\nR?\nA) a\nB) b\nANSWER: B\n",
       "1. Q? | *a | b\nR? | a | *b\n"},
      {"Q?\nA) a\nB) b\nANSWER: A, A\n", "Q? | *a | b\n"},
      {"1. A, A\nA) a\nB) b\nANSWER: B\n\n2. B. what?\nA) a\nB) b\nANSWER: B) b, c\n",
       "A, A | a | *b\nB. what? | a | *b\n"},
      // Other programs' and people's labels and keys.
      {"Q?\n(A) a\n(B) b\nCorrect answer: (B)\n\nR?\n(a) a\n(b) b\nAnswer: B.\n",
       "Q? | a | *b\nR? | a | *b\n"},
      {"Q?\nA. Bonn\nB. Athens\nANSWER: Athens\n", "Q? | Bonn | *Athens\n"},
      {"Q?\nB) a\nC) b\nANSWER: B\n", "Q? | *a | b\n"},
      {"What does the set {=a, b} hold?\nA) a\nB) b\nANSWER: A\n\nAnd {T}, or {}?\nA) "
       "a\nB) b\nANSWER: B\n",
       "What does the set {=a, b} hold? | *a | b\nAnd {T}, or {}? | a | *b\n"}};
  for (const auto& [text, items] : cases) {
    INFO(text);
    CHECK(shown(readAs("aiken", text).pack) == items);
    CHECK(formatOf("quiz.txt", text)->name == (text.find("\n(") < 5 ? "markdown" : "aiken"));
  }
}

TEST_CASE("ids of Aiken questions depend on their words, not on the numbers before them",
          "[formats]") {
  const auto ids = [](const std::string& text) {
    std::string list;
    const Pack pack = readAs("aiken", text).pack;
    for (const Item& item : pack.items) list += item.id + " ";
    for (const UnplayedItem& item : pack.unplayed) list += item.id + " ";
    return list;
  };
  const std::string q = "Q?\nA) a\nB) b\nANSWER: A\n\n", r = "R?\nA) a\nB) b\nANSWER: A, B\n\n";
  CHECK(ids("1. " + q + "2. " + r) == ids(q + r));
  CHECK(ids("1. " + q + r) != ids(q + r));  // not all have one
}

TEST_CASE("Aiken explanations below the key", "[formats]") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"Explanation: So.\x7F", "Q? | *a | b; So.\n"},
      {"Explanation: So.\nAnd so,\nand so.\n\nR?\nA) a\nB) b\nANSWER: B",
       "Q? | *a | b; So.\nAnd so, and so.\nR? | a | *b\n"},
      {"Explanation: So.\nR?\nA) a\nB) b\nANSWER: B", "Q? | *a | b; So.\nR? | a | *b\n"},
      {"EXPLANATION: So.\nExplanation: And so.", "Q? | *a | b; So.\nAnd so.\n"},
      {"\nExplanation: So.\n\nR?\nA) a\nB) b\nANSWER: B", "Q? | *a | b; So.\nR? | a | *b\n"},
      {"\nExplanation: why?\nA) a\nB) b\nANSWER: B", "Q? | *a | b\nExplanation: why? | a | *b\n"}};
  for (const auto& [lines, items] : cases) {
    INFO(lines);
    CHECK(shown(readAs("aiken", "Q?\nA) a\nB) b\nANSWER: A\n" + lines + "\n").pack) == items);
  }
  const Pack kept = readAs("aiken",
                           "Q?\nA) a\nB) b\nANSWER: A, B\nExplanation: So.\n\n"
                           "R?\nA) a\nB) b\nANSWER: A\n")
                        .pack;
  REQUIRE(kept.unplayed.size() == 1);
  CHECK(kept.unplayed[0].explanation == "So.");
  CHECK(kept.items[0].explanation == "");
}

TEST_CASE("Aiken questions with several keys are carried", "[formats]") {
  const Pack pack =
      readAs("aiken", "Q?\nA) a\nB) b\nANSWER: A, B\n\nR?\nA) a\nB) b\nANSWER: A\n").pack;
  REQUIRE(pack.unplayed.size() == 1);
  CHECK(pack.unplayed[0].keys == std::vector<std::size_t>{0, 1});
  CHECK(pack.items.size() == 1);
}

TEST_CASE("Aiken questions with faults are reported by line", "[formats]") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"Q?\nA) a\nB) b\nANSWER: C", "no option is marked as correct"},
      {"Q?\nA) a\nB) b\nANSWER:", "no option is marked as correct"},
      {"Q?\nA) a\nB) b\nANSWER: Both", "no option is marked as correct"},
      {"Q?\nA) a\nB) b\nANSWER: A and B", "no option is marked as correct"},
      {"Q?\nA) Bonn\nB) Athens\nANSWER: Ath", "no option is marked as correct"},
      {"Q?\nA) a\nANSWER: A", "fewer than two options"},
      {"Q?\nA) a\nB) b", "the question has no line 'ANSWER: …'"}};
  for (const auto& [text, wrong] : cases) {
    INFO(text);
    const Imported back = readAs("aiken", "G?\nA) a\nB) b\nANSWER: A\n\n" + text + "\n");
    CHECK(shown(back.pack) == "G? | *a | b\n");
    CHECK(listed(back.findings) == "pack:6:  " + wrong + "; the item was left out\n");
  }
}
