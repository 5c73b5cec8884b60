// The table of screens: one line a screen, one file a line.
#pragma once

#include <memory>
#include <string>

#include "game/screens/context.h"
#include "game/screens/play.h"
#include "game/screens/screen.h"

namespace screens {

using Packed = std::shared_ptr<const questions::Pack>;
using Played = std::shared_ptr<Play>;

std::unique_ptr<Screen> title(Context& context);
std::unique_ptr<Screen> settings(Context& context);
std::unique_ptr<Screen> choosePack(Context& context);
// file: where the pack was read from; empty if it was made in this session.
std::unique_ptr<Screen> setUp(Context& context, Packed pack,
                              const std::filesystem::path& file = {});
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

}  // namespace screens
