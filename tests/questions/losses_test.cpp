#include "questions/losses.h"

#include <map>

#include "tests/catch.h"
#include "tests/questions/formats/samples.h"

using namespace questions;

namespace {

// Something of all that a pack may hold.
Pack fullPack() {
  Pack pack = samplePack();
  pack.items[0].extra = "{\"colour\": \"red\"}";
  pack.items[2].stem += "\nThink of the north.";
  pack.unplayed = samplesOfEveryKind();
  pack.unplayed[0].tags = {"towns"};
  pack.media = {{"media/map.png", "bytes"}};
  return pack;
}

}  // namespace

TEST_CASE("every format says what it has no place for, and in how many items", "[formats]") {
  const std::string details = "who said so, and what a false claim alters: left out of 2 items\n";
  const std::string hard = "how hard an item is: left out of 1 item\n";
  const std::string fields = "fields of other programs: left out of 1 item\n";
  const std::string title = "the title of the pack: left out\n";
  const std::string language = "the language of the pack: left out\n";
  const std::string licence = "the licence of the pack: left out\n";
  const std::string texts = "the texts of articles: left out\n";
  const std::string evidence = "evidence: left out of 2 items\n";
  const std::string others =
      "short-answer questions: 1 was left out\nmatching questions: 1 was left out\n"
      "essay questions: 1 was left out\n";
  const std::string several = "questions with several right options: 1 was left out\n";
  const std::string media = "pictures and sounds: 1 was left out\n";
  const std::string ofShort = "notes on short answers, nor for wrong ones: left out of the item\n";
  const auto items = [](const char* what, int number) {
    return std::string(what) + ": left out of " + std::to_string(number) +
           (number == 1 ? " item\n" : " items\n");
  };
  const std::string platform = details + hard + fields + language + licence + texts + media;
  const std::string table = fields + title + language + licence + texts + media;
  // Kahoot and Blooket take questions with several right options, Gimkit and Aiken none.
  const std::string game = items("notes on wrong options", 2) + items("tags", 3) + items("ids", 4) +
                           details + hard + fields + title + language + licence + texts + others +
                           media;
  const std::string bare = items("explanations", 1) + evidence +
                           items("notes on wrong options", 1) + items("tags", 2) + items("ids", 3) +
                           details + hard + fields + title + language + licence + texts + several +
                           others + media;
  const std::string printed = items("notes on wrong options", 1) + items("tags", 2) +
                              items("ids", 3) + several + others + media;
  const std::map<std::string, std::string> expected = {
      {"json", media},
      {"hearsay", ""},
      {"csv", table},
      {"tsv", table},
      {"xlsx", table},
      {"gift", platform},
      {"moodle", platform},
      {"markdown", details + hard + fields + language + licence + texts + others + media},
      {"qti21", items("tags", 3) + details + hard + fields + licence + texts + media},
      {"qti22", items("tags", 3) + details + hard + fields + licence + texts + media},
      {"qti30", items("tags", 3) + details + hard + fields + licence + texts + media},
      {"canvas", items("tags", 3) + platform},
      {"kahoot", items("explanations", 2) + evidence + game},
      {"blooket", items("explanations", 2) + evidence + game},
      {"wayground", game},
      {"gimkit", bare},
      {"aiken", bare + items("several lines", 1)},
      {"opentdb", items("explanations", 1) + evidence + items("notes on wrong options", 1) +
                      items("ids", 3) + details + fields + language + texts + several + others +
                      media + items("tags after the first", 2)},
      {"anki", items("notes on wrong options", 1) + details + hard + fields + language + licence +
                   texts + several + others + media},
      {"html", printed},
      {"pdf", printed}};
  const std::string place = " has no place for ";
  for (const Format& format : formats()) {
    if (!format.write) continue;
    INFO(format.name);
    std::string lost;
    for (const Finding& finding : format.write(fullPack(), {}).findings)
      if (const std::size_t at = finding.wrong.find(place); at != std::string::npos)
        lost += finding.wrong.substr(at + place.size()) + ": " + finding.done + "\n";
    CHECK(lost == expected.at(std::string(format.name)));
  }
}
