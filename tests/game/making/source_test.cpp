#include "game/making/source.h"

#include "questions/error.h"
#include "tests/catch.h"
#include "tests/game/sample_pack.h"
#include "tests/scratch_folder.h"

using making::sourceOf;
using making::sourceOfWords;

namespace {

const std::string kStory =
    "A bridge opens\n\nBerit Dahl opened the bridge over the Lerre on Friday 2 May 2025. It cost "
    "12 million euros.\n";
const std::string kGift = "::One:: What is two and two? {=four ~five ~six}\n";

}  // namespace

TEST_CASE("files are articles or packs by their names and what is in them") {
  CHECK(sourceOf(kStory, "story.txt").isArticle());
  CHECK(sourceOf("# A bridge opens\n\n" + kStory, "story.md").isArticle());
  CHECK_FALSE(sourceOf(kGift, "bank.txt").isArticle());
  CHECK(sourceOf(kGift, "bank.txt").imported.pack.items.size() == 1);
  CHECK(sourceOf(kGift, "bank.gift").imported.pack.items.size() == 1);
  CHECK_THROWS_AS(sourceOf("no pack at all", "bank.json"), questions::Error);
  CHECK_THROWS_AS(sourceOf("", "story.txt"), questions::Error);
}

TEST_CASE("pasted words are an article unless every sign says otherwise") {
  CHECK(sourceOfWords(kStory).article->attribution.title == "A bridge opens");
  CHECK(sourceOfWords(kGift).imported.pack.items.size() == 1);
  CHECK(
      sourceOfWords("<!doctype html><html><body><p>" + kStory + "</p></body></html>").isArticle());
  const auto fronted = sourceOfWords("\n---\ntitle: Over the Lerre\n---\n\n" + kStory);
  CHECK(fronted.article->attribution.title == "Over the Lerre");
  CHECK(sourceOfWords("---\n\n" + kStory).isArticle());  // a rule, no front matter
  // It only has the look of a pack.
  CHECK(sourceOfWords(kStory + "The form read {=} and nothing else was on the page.").isArticle());
  CHECK_THROWS_AS(sourceOfWords(" \n"), questions::Error);
  CHECK_THROWS_AS(sourceOfWords("three words only"), questions::Error);
}

TEST_CASE("two pasted texts are two articles, the same one is the same") {
  const std::string id = sourceOfWords(kStory).article->id;
  CHECK(sourceOfWords(kStory).article->id == id);
  CHECK(sourceOfWords(kStory + "More was said on Monday.").article->id != id);
}
