#include <algorithm>
#include <chrono>
#include <fstream>

#include "game/making/draft_file.h"
#include "game/screens/workpiece.h"
#include "questions/formats.h"
#include "tests/catch.h"
#include "tests/game/sample_made.h"
#include "tests/game/screens/desk.h"
#include "tests/game/view/paper_clip.h"
#include "tests/scratch_folder.h"

using making::Decision;
using view::Key;

namespace {

const std::string kArticle =
    "A bridge opens\n\nCarla Moe opened the long bridge of 1985 over the Lerre to all traffic.\n";

// The maker with the sample open, in folders of its own.
struct Bench {
  explicit Bench(view::Size size = {1280, 720}) : desk(size) {
    desk.context.packs = folder / "packs";
    desk.context.drafts = folder / "drafts";
    desk.context.clipboard = &clip;
    desk.context.make = [](const text::Article&) { return tests::sampleMade(); };
  }

  void open() {
    const questions::Made made = tests::sampleMade();
    piece = screens::pieceOf(desk.context, made.pack, made.explanation.candidates);
    desk.open(screens::maker(desk.context, piece));
  }
  const making::Entry& entry(std::size_t i) const { return piece->draft.entries()[i]; }
  // The words of the article that are highlighted.
  std::string lit() const {
    for (const RecordingCanvas::Text& text : desk.canvas().texts())
      for (const view::Mark& mark : text.marks)
        if (mark.kind == view::Mark::Kind::Highlighter)
          return text.utf8.substr(mark.begin, mark.end - mark.begin);
    return "";
  }

  tests::ScratchFolder folder;
  PaperClip clip;
  Desk desk;
  screens::Piece piece;
};

}  // namespace

TEST_CASE("an article in the clipboard is played three keystrokes from the front page") {
  Bench bench;
  bench.clip.words = kArticle;
  bench.desk.open(screens::title(bench.desk.context));
  bench.desk.command("v");
  bench.desk.await("Title of the pack");
  bench.desk.press(Key::Enter);
  CHECK(bench.desk.shows("Start"));
  bench.desk.press(Key::Enter);
  bench.desk.wait(0.5);
  CHECK(bench.desk.shows("Who opened the long bridge"));
  CHECK(bench.desk.shows("Ada Holm"));
}

TEST_CASE("of several drafts one is chosen, the last one first, and a broken one is set aside") {
  Bench bench;
  bench.desk.open(screens::title(bench.desk.context));
  CHECK_FALSE(bench.desk.shows("draft"));
  for (const char* title : {"First", "Second"}) {
    questions::Pack pack = tests::sampleMade().pack;
    pack.id = pack.title = title;
    const making::Draft draft(pack, std::vector<questions::Candidate>{});
    const auto file = making::draftFile(bench.desk.context.drafts, draft);
    making::saveDraft(draft, file);
    const bool later = pack.title == "Second";
    std::filesystem::last_write_time(
        file, std::filesystem::file_time_type::clock::now() - std::chrono::hours(later ? 1 : 2));
  }
  std::ofstream(bench.desk.context.drafts / "third.draft.json") << "{";
  bench.desk.open(screens::title(bench.desk.context));
  bench.desk.click("3 drafts");
  CHECK(bench.desk.shows("This pack cannot be read") == false);
  CHECK(bench.desk.canvas().boxOf("Second")->y < bench.desk.canvas().boxOf("First")->y);
  bench.desk.click("third");
  CHECK(bench.desk.shows("set aside"));
  CHECK_FALSE(std::filesystem::exists(bench.desk.context.drafts / "third.draft.json"));
  bench.desk.press(Key::Enter);
  bench.desk.click("2 drafts");
  bench.desk.click("First");
  CHECK(bench.desk.shows("Title of the pack"));
  CHECK(bench.desk.shows("First"));
}

TEST_CASE("drafts are thrown away, by keys and by the mouse, but not before it is asked") {
  Bench bench;
  const auto file = [&](const std::string& id) {
    return bench.desk.context.drafts / (id + making::kDraftEnding);
  };
  for (const std::string id : {"first", "second", "third"}) {
    questions::Pack pack = tests::sampleMade().pack;
    pack.id = pack.title = id;
    making::saveDraft(making::Draft(pack, std::vector<questions::Candidate>{}), file(id));
  }
  bench.desk.open(screens::title(bench.desk.context));
  bench.desk.click("3 drafts");
  bench.desk.press(Key::Delete);  // the row that has the keyboard
  CHECK(bench.desk.shows("Throw this draft away?"));
  bench.desk.press(Key::Enter);  // Keep
  CHECK(screens::draftFiles(bench.desk.context).size() == 3);
  bench.desk.press(Key::Delete);
  bench.desk.press(Key::Right);
  bench.desk.press(Key::Enter);
  CHECK(screens::draftFiles(bench.desk.context).size() == 2);
  bench.desk.press(Key::Tab);  // the cross beside the first row
  bench.desk.press(Key::Enter);
  bench.desk.click("Throw away");
  CHECK(screens::draftFiles(bench.desk.context).size() == 1);
  bench.desk.press(Key::Escape);
  bench.desk.click("Go on making");
  bench.desk.await("More candidates");  // and its button with them
  bench.desk.click("Throw away");
  CHECK(bench.desk.shows("Throw this draft away?"));
  bench.desk.press(Key::Escape);
  CHECK(bench.desk.shows("Title of the pack"));
  bench.desk.click("Throw away");
  bench.desk.click("Throw away");
  bench.desk.wait(1);  // what is left open writes nothing
  CHECK(bench.desk.shows("What did the article"));
  CHECK_FALSE(bench.desk.shows("Go on making"));
  CHECK(screens::draftFiles(bench.desk.context).empty());
}

TEST_CASE("a draft that cannot be thrown away stays, and the player is told") {
  Bench bench;
  const auto lock = [](const std::filesystem::path& file) {  // a folder that is not empty
    std::filesystem::remove(file);
    std::filesystem::create_directories(file / "full");
  };
  const auto file = bench.desk.context.drafts / "lerre.draft.json";
  making::saveDraft(making::Draft(tests::sampleMade().pack), file);
  bench.desk.open(screens::title(bench.desk.context));
  bench.desk.open(screens::drafts(bench.desk.context));
  lock(file);
  bench.desk.press(Key::Delete);
  bench.desk.click("Throw away");
  CHECK(bench.desk.shows("The draft cannot be thrown away"));
  bench.desk.press(Key::Escape);
  CHECK(bench.desk.shows("Changed on"));  // its row
  bench.desk.press(Key::Escape);

  std::filesystem::remove_all(file);
  bench.open();
  lock(file);
  bench.desk.click("Throw away");
  bench.desk.click("Throw away");
  CHECK(bench.desk.shows("The draft cannot be thrown away"));
  bench.desk.press(Key::Escape);
  CHECK(bench.desk.shows("Go on making"));
}

TEST_CASE("what cannot be used says why, and Escape goes back") {
  Bench bench;
  bench.clip.words = "no sentence";
  bench.desk.open(screens::title(bench.desk.context));
  bench.desk.command("v");
  bench.desk.await("This cannot be used");
  CHECK(bench.desk.shows("no sentence was found"));
  bench.desk.press(Key::Escape);
  CHECK(bench.desk.shows("Play"));
}

TEST_CASE("without anything in the clipboard there is a page to paste on") {
  Bench bench;
  bench.desk.open(screens::title(bench.desk.context));
  bench.desk.command("v");
  CHECK(bench.desk.shows("Ctrl+V pastes"));
  bench.clip.words = kArticle;
  bench.desk.command("v");
  CHECK(bench.desk.shows("Carla Moe opened"));
  bench.desk.send({.key = Key::Enter, .control = true});
  bench.desk.await("Title of the pack");
}

TEST_CASE("the maker by the keyboard: accept, take out, swap, order, undo and redo") {
  Bench bench;
  bench.open();
  CHECK(bench.desk.shows("3 items"));
  CHECK(bench.lit() == bench.entry(0).item.evidence->quote);
  bench.desk.type("a");
  CHECK(bench.entry(0).decision == Decision::Accepted);
  CHECK(bench.lit() == bench.entry(1).item.evidence->quote);  // on to the next
  bench.desk.type("x");
  CHECK(bench.entry(1).decision == Decision::Rejected);
  CHECK(bench.desk.shows("2 items · 1 accepted · 1 taken out"));
  bench.desk.type("s");
  CHECK(bench.entry(2).item.id == "made-Georg Vik");
  CHECK(bench.lit() == bench.entry(2).item.evidence->quote);
  bench.desk.send({.key = Key::Up, .control = true});
  CHECK(bench.entry(1).item.id == "made-Georg Vik");
  for (int i = 0; i < 4; ++i) bench.desk.command("z");
  CHECK(bench.piece->draft.count(Decision::Open) == 3);
  CHECK(bench.entry(2).item.id == "made-Frida Aas");
  for (int i = 0; i < 3; ++i) bench.desk.command("z", true);
  CHECK(bench.entry(2).item.id == "made-Georg Vik");
  bench.desk.command("y");
  CHECK(bench.entry(1).item.id == "made-Georg Vik");
}

TEST_CASE("the maker by the mouse") {
  Bench bench;
  bench.open();
  bench.desk.point("3 · Who");
  CHECK(bench.lit() == bench.entry(2).item.evidence->quote);  // lit while the pointer is there
  bench.desk.click("Accept");
  CHECK(bench.entry(0).decision == Decision::Accepted);
  bench.desk.click("Take out");
  CHECK(bench.entry(1).decision == Decision::Rejected);
  bench.desk.click("Swap");
  CHECK(bench.entry(2).item.id == "made-Georg Vik");
  bench.desk.click("↑");
  CHECK(bench.entry(1).item.id == "made-Georg Vik");
  bench.desk.click("↓");
  bench.desk.click("Undo");
  bench.desk.click("Undo");
  CHECK(bench.desk.shows("Redo"));
  bench.desk.click("Edit");
  CHECK(bench.desk.shows("The article says"));
  bench.desk.click("Done");
  bench.desk.click("More candidates");
  bench.desk.click("Better items fill the pack.");
  bench.desk.click("Back");
  CHECK(bench.piece->draft.entries().size() == 4);
  bench.desk.click("Save");
  CHECK(bench.desk.shows("Saved"));
  bench.desk.click("Play");
  CHECK(bench.desk.shows("Start"));
}

TEST_CASE("the title is typed, saved with the pack, and the pack stands in the library") {
  Bench bench;
  bench.open();
  bench.desk.click("Bridges over the Lerre");
  bench.desk.command("a");
  bench.desk.write("Rivers");
  bench.desk.command("s");
  CHECK(bench.desk.shows("saved as a pack"));
  const auto file = bench.folder / "packs/rivers.json";
  CHECK(questions::readPack(file.string()).pack.title == "Rivers");
  CHECK(bench.desk.library.find(file, "lerre")->items.size() == 3);
  bench.desk.type("a");  // goes into the title, which has the keyboard
  CHECK(bench.piece->draft.count(Decision::Accepted) == 0);
}

TEST_CASE("a draft is on the disk a moment after each change, and goes on from the front page") {
  Bench bench;
  bench.open();
  bench.desk.type("x");
  bench.desk.wait(1);
  const auto file = bench.folder / "drafts/lerre.draft.json";
  CHECK(making::loadDraft(file).choices() == bench.piece->draft.choices());
  // The program ends here without a word.
  Desk next;
  next.context.drafts = bench.desk.context.drafts;
  next.context.packs = bench.desk.context.packs;
  next.context.make = bench.desk.context.make;
  next.open(screens::title(next.context));
  next.click("Go on making");
  CHECK(next.shows("1 taken out"));
  next.await("More candidates");  // the candidates are made again
  next.type("x");
  next.command("s");
  next.press(Key::Escape);
  CHECK_FALSE(std::filesystem::exists(file));  // saved as a pack, it is no draft any more
  CHECK_FALSE(next.shows("Go on making"));
}

TEST_CASE("the same article pasted again goes on with what was decided") {
  Bench bench;
  bench.open();
  bench.desk.type("x");
  bench.desk.press(Key::Escape);
  bench.open();
  CHECK(bench.desk.shows("1 taken out"));
  CHECK(bench.piece->draft.leftOut().size() == 2);
}

TEST_CASE("editing shows at once what review says") {
  Bench bench;
  bench.open();
  bench.desk.type("e");
  CHECK(bench.desk.shows("Review has nothing to object to."));
  bench.desk.write(" Who was it in 1985?");
  CHECK_FALSE(bench.desk.shows("Review has nothing to object to."));
  CHECK(bench.entry(0).item.stem.ends_with("all traffic? Who was it in 1985?"));
  bench.desk.command("z");
  CHECK(bench.desk.shows("Review has nothing to object to."));
  bench.desk.command("z", true);
  CHECK(bench.entry(0).item.stem.ends_with("1985?"));
  bench.desk.press(Key::Tab);
  bench.desk.press(Key::Space);  // the first option is the key now
  CHECK(bench.entry(0).item.key == 0);
  bench.desk.press(Key::Tab);
  bench.desk.command("a");
  bench.desk.write("Carla Moe");
  CHECK(bench.entry(0).item.options[0].text == "Carla Moe");
  CHECK(bench.desk.shows("Review says"));  // the same option twice
  bench.desk.press(Key::Escape);
  CHECK(bench.desk.shows("remarks"));
}

TEST_CASE("an item of one's own is written, and is not in the pack until it is finished") {
  Bench bench;
  bench.open();
  bench.desk.type("n");
  bench.desk.write("Who opened the bridge of 1999 over the Lerre?");
  bench.desk.press(Key::Escape);
  bench.desk.command("s");
  CHECK(bench.desk.shows("1 item is not finished"));
  bench.desk.press(Key::Enter);
  CHECK(questions::readPack(bench.piece->draft.savedAs()).pack.items.size() == 3);
  CHECK(bench.piece->draft.entries().size() == 4);
  bench.desk.press(Key::Escape);
  CHECK(std::filesystem::exists(bench.folder / "drafts/lerre.draft.json"));
}

TEST_CASE("options come and go, the key stays on its words") {
  Bench bench;
  bench.open();
  bench.desk.type("e");
  bench.desk.click("Add an option");
  bench.desk.write("Ellen Voss");
  CHECK(bench.entry(0).item.options.size() == 5);
  CHECK(bench.entry(0).item.options[4].text == "Ellen Voss");
  bench.desk.press(Key::Tab);  // its cross
  bench.desk.press(Key::Enter);
  CHECK(bench.entry(0).item.options.size() == 4);
  bench.desk.click("Ada Holm");
  bench.desk.press(Key::Tab);
  bench.desk.press(Key::Enter);
  CHECK(bench.entry(0).item.options.size() == 3);
  CHECK(bench.entry(0).item.keyOption().text == "Carla Moe");
}

TEST_CASE("in a small window the article has a page of its own") {
  Bench bench({1024, 576});
  bench.desk.context.wishes.textScale = 2;
  bench.open();
  CHECK_FALSE(bench.desk.shows("The bridges over the Lerre have opened"));
  bench.desk.click("Article");
  CHECK(bench.lit() == bench.entry(0).item.evidence->quote);
  bench.desk.press(Key::Escape);
  CHECK(bench.desk.shows("More candidates"));
}

TEST_CASE("a pack of the library is edited where it is, another one as a copy") {
  Bench bench;
  const questions::Pack pack = tests::sampleMade().pack;
  for (const bool own : {true, false}) {
    const auto file = bench.folder / (own ? "packs/own.json" : "theirs.json");
    std::filesystem::create_directories(file.parent_path());
    questions::writePack(pack, file.string());
    bench.desk.open(
        screens::setUp(bench.desk.context, std::make_shared<const questions::Pack>(pack), file));
    bench.desk.click("Edit");
    bench.desk.type("x");
    bench.desk.command("s");
    bench.desk.press(Key::Escape);
    CHECK(questions::readPack(file.string()).pack.items.size() == (own ? 2 : 3));
  }
  CHECK(std::filesystem::exists(bench.folder / "packs/bridges_over_the_lerre.json"));
}
