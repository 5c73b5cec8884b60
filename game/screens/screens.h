// The table of screens: one line a screen, one file a line.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "game/screens/context.h"
#include "game/screens/play.h"
#include "game/screens/screen.h"
#include "questions/formats.h"

namespace screens {

using Packed = std::shared_ptr<const questions::Pack>;
using Played = std::shared_ptr<Play>;
class Workpiece;
using Piece = std::shared_ptr<Workpiece>;
// Makes the screen that comes next.
using Next = std::function<std::unique_ptr<Screen>()>;
using ChooseFolder = std::function<void(const std::filesystem::path&)>;

std::unique_ptr<Screen> title(Context& context);
std::unique_ptr<Screen> settings(Context& context);
std::unique_ptr<Screen> credits(Context& context);
// What the history knows. Only where there is one.
std::unique_ptr<Screen> progress(Context& context);
std::unique_ptr<Screen> choosePack(Context& context);
// file: where the pack was read from; empty if it was made in this session. inMaking: the maker has
// it open.
std::unique_ptr<Screen> setUp(Context& context, Packed pack, const std::filesystem::path& file = {},
                              bool inMaking = false);
// What comes after an item: the next one, or the results of a round that is finished; for teams the
// scoreboard first, at the end of each part.
std::unique_ptr<Screen> next(Context& context, Played play);
// The current item of a round that is not finished, or the stakes that come before it.
std::unique_ptr<Screen> current(Context& context, Played play);
std::unique_ptr<Screen> ask(Context& context, Played play);
// What each team stakes on the last item, before it is seen.
std::unique_ptr<Screen> stakes(Context& context, Played play);
// How the teams stand after a part of a round, or at its end; leads on.
std::unique_ptr<Screen> scoreboard(Context& context, Played play);
// The teams' names and emblems, which are set up where they are kept.
std::unique_ptr<Screen> teams(Context& context);
// Fact check: which words of the current claim were altered, after the answer that it does not
// hold.
std::unique_ptr<Screen> point(Context& context, Played play, const rules::Answer& answer);
std::unique_ptr<Screen> pause(Context& context, Played play);
// What came of the round's last response; leads on to the next item or to the results.
std::unique_ptr<Screen> verdict(Context& context, Played play);
// The same for any response of the round; leads back.
std::unique_ptr<Screen> review(Context& context, Played play, std::size_t response);
// The article whole, with the evidence of the items answered so far; this one's is shown first.
std::unique_ptr<Screen> reader(Context& context, Played play, const questions::Evidence& evidence);
std::unique_ptr<Screen> results(Context& context, Played play);
std::unique_ptr<Screen> saveResults(Context& context, Played play);
std::unique_ptr<Screen> message(Context& context, std::string title, std::string text);
// What is asked before something is left or lost, and what the buttons say that keep it and that do
// not.
struct Question {
  std::string title;
  std::string about;
  std::string keep;
  std::string action;
};
std::unique_ptr<Screen> confirm(Context& context, Question question, std::function<void()> then);
// While `work` is done beside the window; it throws questions::Error or says what comes next.
std::unique_ptr<Screen> working(Context& context, std::string title, std::string about,
                                std::function<Next()> work);

// An article or a pack comes in: as words that are typed or pasted here, as words, as a file.
std::unique_ptr<Screen> paste(Context& context);
std::unique_ptr<Screen> takeWords(Context& context, const std::string& words);
std::unique_ptr<Screen> takeFile(Context& context, const std::filesystem::path& file);
// A file of the player's folders is taken in.
std::unique_ptr<Screen> browse(Context& context);
std::unique_ptr<Screen> chooseFolder(Context& context, const std::filesystem::path& start,
                                     ChooseFolder choose);
std::unique_ptr<Screen> imported(Context& context, questions::Imported imported,
                                 const std::string& name);
std::unique_ptr<Screen> exportPack(Context& context, Packed pack);

// The packs in the making.
std::unique_ptr<Screen> drafts(Context& context);
// A pack in the making, one of its entries, its candidates that were left out, its article.
std::unique_ptr<Screen> maker(Context& context, Piece piece);
std::unique_ptr<Screen> editItem(Context& context, Piece piece, std::size_t entry);
std::unique_ptr<Screen> leftOut(Context& context, Piece piece);
std::unique_ptr<Screen> articleOfPiece(Context& context, Piece piece, std::size_t entry);

}  // namespace screens
