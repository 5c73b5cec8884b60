#include "game/making/draft_file.h"

#include "game/making/pack_file.h"
#include "questions/error.h"
#include "questions/formats.h"
#include "tests/catch.h"
#include "tests/game/sample_made.h"
#include "tests/scratch_folder.h"

using making::Decision;
using making::Draft;

TEST_CASE("a draft comes back from the disk as it was decided") {
  const tests::ScratchFolder folder;
  questions::Made made = tests::sampleMade();
  made.pack.items[2].extra = R"({"mark":"ours"})";
  Draft draft(made.pack, made.explanation.candidates);
  draft.decide(0, Decision::Accepted);
  draft.decide(1, Decision::Rejected);
  draft.swap(2);
  draft.swap(2);
  draft.rename("");
  draft.setSavedAs("/packs/bridges.json");
  const auto file = making::draftFile(folder / "autosaves", draft);
  making::saveDraft(draft, file);
  const Draft back = making::loadDraft(file);
  CHECK(back.choices() == draft.choices());
  CHECK(back.frame() == draft.frame());
  CHECK(back.savedAs() == "/packs/bridges.json");
}

TEST_CASE("a half-written item is kept to the letter, and the file is a pack all the same") {
  const tests::ScratchFolder folder;
  Draft draft(tests::sampleMade().pack);
  questions::Item item = draft.entries()[0].item;
  item.stem = "  ";
  item.options = {{"", ""}, {"", ""}, {" Ada ", "no"}};
  item.key = 2;
  draft.edit(0, item, "");
  questions::Item bare;
  bare.id = "bare";
  bare.kind = "multiple_choice";
  draft.add(bare);
  making::saveDraft(draft, folder / "a.draft.json");
  CHECK(making::loadDraft(folder / "a.draft.json").choices() == draft.choices());
  const auto read = questions::readPack((folder / "a.draft.json").string());
  CHECK(read.pack.items.size() == 4);
  CHECK(making::playable(draft.pack()).items.size() == 2);
}

TEST_CASE("a pack file is a draft in which nothing was decided, and rubbish is none") {
  const tests::ScratchFolder folder;
  const questions::Pack pack = tests::sampleMade().pack;
  questions::writePack(pack, (folder / "pack.json").string());
  CHECK(making::loadDraft(folder / "pack.json").pack() == pack);
  tests::writeText(folder / "no.json", "{");
  CHECK_THROWS_AS(making::loadDraft(folder / "no.json"), questions::Error);
  CHECK_THROWS_AS(making::loadDraft(folder / "absent.json"), questions::Error);
}

TEST_CASE("a draft is thrown away once, and what cannot be removed is an error") {
  const tests::ScratchFolder folder;
  const auto file = folder / "a.draft.json";
  making::saveDraft(Draft(tests::sampleMade().pack), file);
  making::throwAwayDraft(file);
  CHECK_FALSE(std::filesystem::exists(file));
  CHECK_NOTHROW(making::throwAwayDraft(file));
  std::filesystem::create_directories(file / "full");
  CHECK_THROWS_AS(making::throwAwayDraft(file), questions::Error);
  CHECK(std::filesystem::exists(file));
}

TEST_CASE("a pack gets a file of its own, and keeps it") {
  const tests::ScratchFolder folder;
  questions::Pack pack = tests::samplePack(2);
  const auto first = making::savePack(pack, folder / "packs");
  CHECK(first == folder / "packs/bridges_over_the_lerre.json");
  CHECK(making::savePack(pack, folder / "packs") == folder / "packs/bridges_over_the_lerre-2.json");
  pack.title = "Другое";
  CHECK(making::savePack(pack, folder / "packs", first) == first);
  CHECK(questions::readPack(first.string()).pack.title == "Другое");
  CHECK(making::savePack(pack, folder / "packs") == folder / "packs/pack.json");
  tests::writeText(folder / "file", "");
  CHECK_THROWS_AS(making::savePack(pack, folder / "file"), questions::Error);
}

TEST_CASE("titles become file names") {
  struct Row {
    std::string title;
    std::string name;
  };
  for (const Row& row : std::vector<Row>{{"Talks in Moscow end", "talks_in_moscow_end"},
                                         {"../../etc/passwd", "etc_passwd"},
                                         {"  A -- b!  ", "a_b"},
                                         {"日本", "pack"},
                                         {std::string(100, 'x'), std::string(60, 'x')}})
    CHECK(making::fileNameOf(row.title, "pack") == row.name);
}
