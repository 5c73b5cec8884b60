#include "game/making/draft.h"

#include "tests/catch.h"
#include "tests/game/sample_made.h"

using making::Decision;
using making::Draft;

namespace {

Draft sampleDraft() {
  questions::Made made = tests::sampleMade();
  return Draft(made.pack, made.explanation.candidates);
}

// The entries' ids without "made-": "Carla Moe, Erik Lund".
std::string order(const Draft& draft) {
  std::string ids;
  for (const making::Entry& entry : draft.entries())
    ids += (ids.empty() ? "" : ", ") + entry.item.id.substr(5);
  return ids;
}

}  // namespace

TEST_CASE("the sample's items are good ones") {
  const questions::Made made = tests::sampleMade();
  for (const questions::Item& item : made.pack.items) {
    for (const auto& refusal : questions::review(item, made.pack)) FAIL_CHECK(refusal.reason);
  }
}

TEST_CASE("a draft holds what was made, all of it open") {
  const Draft draft = sampleDraft();
  CHECK(draft.title() == "Bridges over the Lerre");
  CHECK(draft.count(Decision::Open) == 3);
  CHECK(draft.frame().items.empty());
  CHECK(draft.pack() == tests::sampleMade().pack);
  REQUIRE(draft.leftOut().size() == 2);
  CHECK(draft.leftOut()[0]->item.id == "made-Georg Vik");
  CHECK_FALSE(draft.canUndo());
}

TEST_CASE("what is rejected is not in the pack, what is accepted is") {
  Draft draft = sampleDraft();
  draft.decide(1, Decision::Rejected);
  draft.decide(0, Decision::Accepted);
  CHECK(draft.pack().items.size() == 2);
  CHECK(draft.pack().items[1].id == "made-Frida Aas");
  draft.decide(1, Decision::Open);
  CHECK(draft.pack().items.size() == 3);
}

TEST_CASE("a swap takes the best candidate, goes through all of them and comes round") {
  Draft draft = sampleDraft();
  REQUIRE(draft.swap(1));
  CHECK(order(draft) == "Carla Moe, Georg Vik, Frida Aas");
  REQUIRE(draft.swap(1));
  CHECK(order(draft) == "Carla Moe, Hanna Ruud, Frida Aas");
  REQUIRE(draft.swap(1));  // nothing new is left: the first comes again
  CHECK(order(draft) == "Carla Moe, Erik Lund, Frida Aas");
}

TEST_CASE("a swap passes over candidates that review refuses or another entry answers") {
  questions::Made made = tests::sampleMade();
  made.explanation.candidates[3].item.stem = "Who?";         // too short for an editor
  made.explanation.candidates[4].item = made.pack.items[0];  // asks the same as the first entry
  made.explanation.candidates[4].item.id = "made-again";
  Draft draft(made.pack, made.explanation.candidates);
  CHECK_FALSE(draft.swap(1));
  CHECK(order(draft) == "Carla Moe, Erik Lund, Frida Aas");
  CHECK_FALSE(draft.canUndo());
}

TEST_CASE("entries move one place, and not beyond the ends") {
  Draft draft = sampleDraft();
  CHECK(draft.move(2, -1));
  CHECK(order(draft) == "Carla Moe, Frida Aas, Erik Lund");
  CHECK(draft.move(0, 1));
  CHECK(order(draft) == "Frida Aas, Carla Moe, Erik Lund");
  CHECK_FALSE(draft.move(0, -1));
  CHECK_FALSE(draft.move(2, 1));
}

TEST_CASE("each change is undone and redone; a new one forgets what was undone") {
  Draft draft = sampleDraft();
  const making::Choices first = draft.choices();
  draft.rename("Bridges");
  draft.decide(0, Decision::Rejected);
  draft.swap(1);
  draft.add(tests::sampleItem("9"));
  const making::Choices last = draft.choices();
  for (int i = 0; i < 4; ++i) draft.undo();
  CHECK(draft.choices() == first);
  CHECK_FALSE(draft.canUndo());
  draft.undo();  // nothing happens
  for (int i = 0; i < 4; ++i) draft.redo();
  CHECK(draft.choices() == last);
  draft.undo();
  draft.rename("Rivers");
  CHECK_FALSE(draft.canRedo());
}

TEST_CASE("typing into one part is one change, into another part a second one") {
  Draft draft = sampleDraft();
  questions::Item item = draft.entries()[0].item;
  for (const char letter : std::string("Lerre")) {
    item.stem += letter;
    draft.edit(0, item, "stem");
  }
  item.explanation = "So it says.";
  draft.edit(0, item, "explanation");
  draft.undo();
  CHECK(draft.entries()[0].item.stem.ends_with("Lerre"));
  draft.undo();
  CHECK(draft.entries()[0].item == tests::sampleMade().pack.items[0]);
  CHECK_FALSE(draft.canUndo());
}

TEST_CASE("what is decided as it was is no change") {
  Draft draft = sampleDraft();
  const std::size_t version = draft.version();
  draft.decide(0, Decision::Open);
  draft.rename(draft.title());
  draft.edit(0, draft.entries()[0].item, "stem");
  CHECK(draft.version() == version);
}

TEST_CASE("an article without a title lends its first words") {
  questions::Pack pack = tests::sampleMade().pack;
  pack.title.clear();
  CHECK(Draft(pack).title() == "The bridges over the Lerre have opened one by one.");
  pack.articles[0].text = std::string(30, 'a') + " " + std::string(40, 'b') + " c";
  CHECK(Draft(pack).title() == std::string(30, 'a') + "…");
}
