#include "game/screens/keeper.h"

#include <functional>
#include <optional>
#include <utility>

#include "game/rules/today.h"
#include "game/screens/anthology.h"
#include "game/screens/phrases.h"
#include "game/screens/screens.h"
#include "questions/error.h"

namespace screens {
namespace {

void attempt(Context& context, const std::function<void(rules::History&)>& keep) {
  if (context.history == nullptr) return;
  try {
    keep(*context.history);
  } catch (const questions::Error& error) {
    context.history = nullptr;
    context.stack.push(
        message(context, context.words("message.round_not_kept"),
                context.words("message.play_on", {{"fault", told(context.words, error)}})));
  }
}

rules::RoundHead headOf(const Context& context, const Play& play) {
  return {context.today,          play.mode,    play.pack->id,         play.pack->title,
          play.packFile.string(), play.players, play.round.settings(), play.emblems};
}

// The pack that a kept round was played with; none if it is not there any more.
Packed packOf(const Context& context, const rules::RoundHead& head) {
  const bool ofAll = head.packId == rules::everyPackId;
  if (ofAll || head.mode == "today" || head.mode == "review")
    return std::make_shared<const questions::Pack>(everyPack(context, head.packTitle));
  try {
    return context.library.find(head.packFile, head.packId);
  } catch (const questions::Error&) {
    return nullptr;  // it cannot be read now; the round waits until it can
  }
}

}  // namespace

std::unique_ptr<Screen> begin(Context& context, Played play) {
  attempt(context, [&](rules::History& history) {
    play->kept = history.begin(headOf(context, *play), *play->pack, play->round);
  });
  return current(context, std::move(play));
}

std::unique_ptr<Screen> settle(Context& context, Played play, const rules::Answer& answer) {
  const bool wagers = play->round.wagering();
  const std::size_t position = play->round.position();
  const rules::Response& response = play->round.answer(answer);
  const bool open = !play->round.finished() && play->round.position() == position;
  const bool secret = wagers && open;  // until every team has answered
  if (!secret && !play->item(response.item).sensitive && !response.lifelines.skip)
    context.speaker.play(response.correct ? view::Sound::Right : view::Sound::Wrong);
  if (play->kept != 0)
    attempt(context, [&](rules::History& history) {
      history.keep(play->kept, *play->pack, play->round, context.today);
    });
  if (open) return current(context, std::move(play));
  const bool hurried = play->round.settings().secondsPerRound.has_value();
  return hurried ? next(context, std::move(play)) : verdict(context, std::move(play));
}

void leave(Context& context, Played play) {
  context.stack.home();
  if (play->round.finished()) return;
  // One that waited already goes on waiting in the history.
  for (const Played& left : {context.waiting, play})
    if (left && left->kept != 0)
      attempt(context, [&](rules::History& history) { history.pause(left->kept); });
  context.waiting = std::move(play);
}

void takeUp(Context& context) {
  attempt(context, [&](rules::History& history) {
    const auto kept = history.takeUnfinished(rules::processRuns);
    if (!kept) return;
    const Packed pack = packOf(context, kept->head);
    auto round = pack ? rules::resumed(*pack, *kept) : std::nullopt;
    if (!round) return history.pause(kept->id);
    context.waiting =
        std::make_shared<Play>(Play{pack, std::move(*round), kept->head.mode, kept->head.players,
                                    kept->head.packFile, kept->id, kept->head.emblems});
  });
}

}  // namespace screens
