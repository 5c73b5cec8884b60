#include "game/terminal/session.h"

#include <optional>
#include <utility>

#include "game/rules/report_file.h"
#include "game/rules/today.h"
#include "game/terminal/play.h"
#include "game/terminal/reply.h"
#include "questions/error.h"
#include "questions/merge.h"
#include "questions/text/characters.h"

namespace terminal {
namespace {

using questions::Pack;
using rules::Round;

bool isToday(const Session& session) { return session.mode.name == "today"; }

// Keeps the rounds of a session in its history. A history that fails is told of once and then left
// alone: it must not stand in the way of playing.
class Keeper {
 public:
  Keeper(Terminal& terminal, const Session& session, const Pack& pack)
      : terminal_(terminal), session_(session), pack_(pack), history_(session.history) {}

  void begin(const Round& round) {
    attempt([&] {
      const rules::RoundHead head = {session_.today,    std::string(session_.mode.name),
                                     pack_.id,          pack_.title,
                                     session_.packFile, session_.players,
                                     round.settings()};
      id_ = history_->begin(head, pack_, round);
    });
  }

  void keep(const Round& round) {
    attempt([&] { history_->keep(id_, pack_, round, session_.today); });
  }

  // The round goes on that was cut off, if there is one and the players like.
  std::optional<Round> takeUp() {
    std::optional<Round> round;
    attempt([&] {
      const auto kept = history_->takeUnfinished(rules::processRuns);
      if (!kept) return;
      id_ = kept->id;
      if (fits(*kept)) round = rules::resumed(pack_, *kept);
      if (!round) return history_->pause(id_);  // of another mode or pack: it waits
      if (wishes(*kept, *round)) return;
      round.reset();
      history_->leave(id_);
    });
    return round;
  }

  // A round that was left in the middle can be taken up the next time.
  void end() {
    if (id_ != 0) attempt([&] { history_->pause(id_); });
  }

 private:
  template <typename Work>
  void attempt(Work work) {
    if (history_ == nullptr) return;
    try {
      work();
    } catch (const questions::Error& error) {
      history_ = nullptr;
      terminal_.say(terminal_.words("terminal.round_not_kept", {{"fault", error.what()}}));
    }
  }

  bool fits(const rules::KeptRound& kept) const {
    const bool sameDay = !isToday(session_) || kept.head.day == session_.today;
    return kept.head.mode == session_.mode.name && sameDay &&
           kept.head.players.size() == session_.players.size();
  }

  bool wishes(const rules::KeptRound& kept, const Round& round) {
    const i18n::Catalogue& words = terminal_.words;
    const auto line = terminal_.ask(words("terminal.go_on", {{"day", words.day(kept.head.day)},
                                                             {"number", round.position() + 1},
                                                             {"total", round.asked().size()},
                                                             {"yes", words("terminal.yes")},
                                                             {"no", words("terminal.no")}}));
    return line && (line->empty() || text::lowered(*line) == words("terminal.yes"));
  }

  Terminal& terminal_;
  const Session& session_;
  const Pack& pack_;
  rules::History* history_;
  std::int64_t id_ = 0;
};

// Under the title that the window gives it, where it is all packs.
Pack packOf(const i18n::Catalogue& words, const Session& session) {
  if (!isToday(session) && session.mode.name != "review") return questions::merge(session.packs);
  Pack pack = rules::packOfToday(session.packs);
  pack.title = isToday(session) ? words("today.title", {{"day", words.day(session.today)}})
                                : words("review.title");
  return pack;
}

// The round that the mode asks for; none if there is nothing to play.
std::optional<Round> newRound(Terminal& terminal, const Session& session, const Pack& pack) {
  rules::RoundSettings settings = session.mode.settings;
  if (isToday(session)) settings.seed = rules::seedOf(session.today);
  if (session.mode.name != "review") return Round(pack, settings);
  if (session.history != nullptr) {
    const auto items = rules::dueItems(pack, session.history->due(session.today));
    if (!items.empty()) return Round(pack, settings, items);
  }
  terminal.say(terminal.words("terminal.nothing_due"));
  return std::nullopt;
}

void tellToday(Terminal& terminal, const Session& session, const Round& round) {
  std::vector<rules::Day> days = {session.today};
  if (session.history != nullptr)
    for (rules::Day day : session.history->days("today")) days.push_back(day);
  terminal.blank();
  terminal.say(rules::resultText(terminal.words, round.responses(), session.today,
                                 rules::streakOfDays(days, session.today)));
}

}  // namespace

void play(Terminal& terminal, const Session& session) {
  const Pack pack = packOf(terminal.words, session);
  Keeper keeper(terminal, session, pack);
  std::optional<Round> round;
  if (session.resumes) round = keeper.takeUp();
  if (!round) round = newRound(terminal, session, pack);
  if (!round) return;
  const auto answered = [&](const Round& now) {
    keeper.keep(now);
    if (isToday(session) && now.finished()) tellToday(terminal, session, now);
    if (!session.report.empty())
      rules::writeReport(rules::report(pack, now.responses(), now.settings(), session.players),
                         session.report);
  };
  const bool again = !isToday(session) && session.mode.name != "review";
  play(terminal,
       {pack, session.players, answered, [&](const Round& now) { keeper.begin(now); },
        session.mode.lifelines, again},
       *std::move(round));
  keeper.end();
}

}  // namespace terminal
