#include "tests/game/screens/gallery.h"

#include <chrono>
#include <thread>
#include <utility>

#include "game/making/draft_file.h"
#include "game/screens/workpiece.h"
#include "tests/folders.h"
#include "tests/game/sample_pack.h"
#include "tests/game/view/paper_clip.h"
#include "tests/scratch_folder.h"

namespace tests {
namespace {

const std::string kLong =
    "According to the report that the committee published in November after two years of hearings "
    "in four cities, which of these bodies was asked to pay for the repair of the bridge over the "
    "Lerre before the first of its three spans could be opened to traffic?";

screens::Played played(const questions::Pack& pack, rules::RoundSettings settings) {
  return std::make_shared<screens::Play>(
      screens::Play{std::make_shared<const questions::Pack>(pack), rules::Round(pack, settings)});
}

// As if the items had been made of an article, and each a second time.
questions::Made madeOf(questions::Pack pack) {
  std::string& article = pack.articles[0].text;
  questions::Made made;
  for (int i = 0; i < 4; ++i) article += kLong + "\n";
  for (questions::Item& item : pack.items) {
    questions::Evidence& evidence = *item.evidence;
    evidence.range = {article.size(), article.size() + evidence.quote.size()};
    article += evidence.quote + " " + kLong + "\n";
    made.explanation.candidates.push_back(
        {item, 0.5, {{"same-fact-twice", 10, "asked better by: " + item.stem}}});
    made.explanation.candidates.back().item.id += "-again";
  }
  made.pack = std::move(pack);
  return made;
}

rules::RoundSettings all(rules::Scoring scoring) {
  rules::RoundSettings settings;
  settings.scoring = scoring;
  settings.secondsPerItem = 30;
  return settings;
}

// A round of six teams, one of them with a name as long as the pack's title; this many items of it
// are answered.
screens::Played ofTeams(const questions::Pack& pack, rules::RoundSettings settings,
                        std::size_t answered) {
  settings.players = 6;
  settings.secondsPerItem = 30;
  settings.parts = 3;
  const auto play = played(pack, settings);
  play->players = {"Ada", "Berit’s friends", "The readers of the back row", pack.title, "Е", "Six"};
  for (std::size_t i = 0; i < 6; ++i) play->emblems.push_back(5 - i);
  play->stakes.assign(6, 2000);
  for (std::size_t i = 0; play->round.position() < answered; ++i)
    play->round.answer({.place = i % 4,
                        .seconds = 5,
                        .player = play->round.open()[i % play->round.open().size()]});
  return play;
}

rules::RoundSettings buzz() {
  return {.scoring = rules::Scoring::Speed, .turns = rules::Turns::Buzz};
}

}  // namespace

questions::Pack longPack() {
  questions::Pack pack = tests::samplePack(3);
  pack.title = "Everything that was said about the bridges over the Lerre and their many builders";
  pack.articles[0].attribution.title =
      "Bridge that was closed for nineteen months opens again, to the relief of both its towns";
  pack.articles[0].attribution.publisher = "The Lerre Valley Post and Intelligencer";
  for (questions::Item& item : pack.items) {
    item.stem = kLong;
    for (questions::Option& option : item.options) {
      option.text += " of the association of the towns on both banks and their neighbours";
      option.note = "It was only asked for its opinion, as the third paragraph tells.";
    }
    item.evidence->quote = kLong + " " + kLong;
    item.evidence->range = {0, item.evidence->quote.size()};
    item.evidence->span = text::Range{13, 60};
    item.explanation = kLong;
    item.alteration = questions::Alteration{"date", kLong.substr(0, 70), kLong.substr(70, 60)};
    item.sensitive = true;
  }
  return pack;
}

questions::Pack strangePack() {
  questions::Pack pack = tests::samplePack(3);
  pack.title = "Ж";
  for (questions::Item& item : pack.items) {
    item.stem = "我們什麼時候在橋上見面? متى فتح الجسر؟ 🌉";
    item.options = {
        {"A", ""},
        {"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
         "svorsitzendenstellvertreter",
         "…"},
        {"القاهرة", ""},
        {"۱۲", ""}};
  }
  return pack;
}

const std::vector<Shown>& gallery() {
  static const std::vector<Shown> screens = {
      {"title", [](Desk& d, const questions::Pack&) { d.open(screens::title(d.context)); }},
      {"choose a pack",
       [](Desk& d, const questions::Pack& pack) {
         for (int i = 0; i < 12; ++i) d.library.add(pack);
         d.open(screens::choosePack(d.context));
       }},
      {"set up",
       [](Desk& d, const questions::Pack& pack) {
         d.open(screens::setUp(d.context, std::make_shared<const questions::Pack>(pack)));
       }},
      {"ask",
       [](Desk& d, const questions::Pack& pack) {
         d.open(screens::ask(d.context, played(pack, all(rules::Scoring::Speed))));
       }},
      {"ask how sure",
       [](Desk& d, const questions::Pack& pack) {
         d.open(screens::ask(d.context, played(pack, all(rules::Scoring::Confidence))));
         d.type("2");
       }},
      {"point",
       [](Desk& d, questions::Pack pack) {
         for (questions::Item& item : pack.items) {
           item.kind = "true_false";
           item.options = {{"True", ""}, {"False", ""}};
           item.key = 1;
           item.alteration = questions::Alteration{"place", "x", item.stem.substr(0, 3)};
         }
         rules::RoundSettings settings;
         settings.claimsOnly = true;
         d.open(screens::ask(d.context, played(pack, settings)));
         d.type("b");
         d.press(view::Key::Tab);
       }},
      {"pause",
       [](Desk& d, const questions::Pack&) { d.open(screens::pause(d.context, nullptr)); }},
      {"right",
       [](Desk& d, const questions::Pack& pack) {
         const auto play = played(pack, all(rules::Scoring::Speed));
         for (int i = 0; i < 2; ++i) {
           const auto& options = play->round.current().options;
           std::size_t place = 0;
           while (options[place] != pack.items[0].key) ++place;
           play->round.answer({.place = place, .seconds = 1});
         }
         d.open(screens::verdict(d.context, play));
       }},
      {"not right",
       [](Desk& d, const questions::Pack& pack) {
         const auto play = played(pack, all(rules::Scoring::Confidence));
         const auto& options = play->round.current().options;
         play->round.answer({.place = options[0] == pack.items[0].key ? 1 : 0,
                             .seconds = 1,
                             .confidence = rules::Confidence::Sure});
         d.open(screens::verdict(d.context, play));
       }},
      {"results",
       [](Desk& d, const questions::Pack& pack) {
         const auto play = played(pack, all(rules::Scoring::Speed));
         while (!play->round.finished()) play->round.answer({.place = 1, .seconds = 2});
         d.open(screens::results(d.context, play));
       }},
      {"results of today",
       [](Desk& d, const questions::Pack& pack) {
         static PaperClip clip;
         d.context.clipboard = &clip;
         const auto play = played(pack, all(rules::Scoring::Accuracy));
         play->mode = "today";
         while (!play->round.finished()) play->round.answer({.place = 1, .seconds = 2});
         d.open(screens::results(d.context, play));
       }},
      {"results of teams",
       [](Desk& d, const questions::Pack& pack) {
         rules::RoundSettings settings = all(rules::Scoring::Speed);
         settings.players = 2;
         const auto play = played(pack, settings);
         play->players = {"The readers of the second row", pack.title};
         while (!play->round.finished())
           play->round.answer({.place = 1, .seconds = 2, .player = play->round.open().front()});
         d.open(screens::results(d.context, play));
       }},
      {"ask who knows",
       [](Desk& d, const questions::Pack& pack) {
         d.open(screens::ask(d.context, ofTeams(pack, buzz(), 1)));
       }},
      {"ask who else knows",
       [](Desk& d, const questions::Pack& pack) {
         const auto play = ofTeams(pack, buzz(), 1);
         const auto& options = play->round.current().options;
         for (std::size_t team = 2; team < 4; ++team)
           play->round.answer(
               {.place = options[team - 2] == 1 ? 3 : team - 2, .seconds = 4, .player = team});
         d.open(screens::ask(d.context, play));
       }},
      {"ask a team",
       [](Desk& d, const questions::Pack& pack) {
         d.open(screens::ask(d.context, ofTeams(pack, {}, 2)));
       }},
      {"stakes",
       [](Desk& d, const questions::Pack& pack) {
         rules::RoundSettings settings = buzz();
         settings.finalWager = true;
         const auto play = ofTeams(pack, settings, 2);
         play->stakes.clear();
         d.open(screens::stakes(d.context, play));
       }},
      {"verdict of teams",
       [](Desk& d, const questions::Pack& pack) {
         const auto play = ofTeams(pack, buzz(), 2);
         d.open(screens::verdict(d.context, play));
       }},
      {"scoreboard",
       [](Desk& d, const questions::Pack& pack) {
         d.open(screens::scoreboard(d.context, ofTeams(pack, buzz(), 1)));
       }},
      {"scoreboard at the end",
       [](Desk& d, const questions::Pack& pack) {
         d.open(screens::scoreboard(d.context, ofTeams(pack, buzz(), 3)));
       }},
      {"teams",
       [](Desk& d, const questions::Pack& pack) {
         d.context.wishes.teams = rules::fielded({{"Ada", 3}, {pack.title.substr(0, 24), 0}}, 6);
         d.open(screens::teams(d.context));
       }},
      {"set up of teams",
       [](Desk& d, const questions::Pack& pack) {
         d.context.wishes.mode = "teams";
         d.open(screens::setUp(d.context, std::make_shared<const questions::Pack>(pack)));
       }},
      {"save results",
       [](Desk& d, const questions::Pack& pack) {
         d.open(screens::saveResults(d.context, ofTeams(pack, buzz(), 3)));
         d.press(view::Key::Enter);
       }},
      {"credits", [](Desk& d, const questions::Pack&) { d.open(screens::credits(d.context)); }},
      {"progress",
       [](Desk& d, const questions::Pack& pack) {
         // Kept for as long as the desk, which is given no other place for it.
         static std::vector<std::unique_ptr<rules::History>> histories;
         histories.push_back(std::make_unique<rules::History>(":memory:"));
         d.context.history = histories.back().get();
         d.context.today = *rules::dayOf("2025-12-09");
         for (int i = 0; i < 7; ++i) {
           rules::RoundSettings settings;
           settings.seed = static_cast<std::uint32_t>(i);
           rules::Round round(pack, settings);
           const rules::Day day = d.context.today - std::chrono::days(6 - i);
           const auto id = d.context.history->begin({day,
                                                     i % 3 == 0 ? "survival" : "classic",
                                                     pack.id,
                                                     pack.title,
                                                     "",
                                                     {"You"},
                                                     settings},
                                                    pack, round);
           while (!round.finished()) round.answer({.place = (round.position() + 1) % 3});
           d.context.history->keep(id, pack, round, day);
         }
         d.open(screens::progress(d.context));
       }},
      {"settings", [](Desk& d, const questions::Pack&) { d.open(screens::settings(d.context)); }},
      {"reader",
       [](Desk& d, questions::Pack pack) {
         std::string& article = pack.articles[0].text;
         for (int i = 0; i < 8; ++i) article += kLong + " " + kLong + "\n";
         for (std::size_t i = 0; i < pack.items.size(); ++i) {
           questions::Evidence& evidence = *pack.items[i].evidence;
           evidence.range = {article.size(), article.size() + evidence.quote.size()};
           article += evidence.quote + " " + kLong + "\n";
         }
         const auto play = played(pack, all(rules::Scoring::Accuracy));
         while (!play->round.finished()) play->round.answer({.place = 1, .seconds = 2});
         d.open(screens::reader(d.context, play, *play->pack->items[1].evidence));
       }},
      {"reader of quotes",
       [](Desk& d, const questions::Pack& pack) {
         const auto play = played(pack, all(rules::Scoring::Accuracy));
         while (!play->round.finished()) play->round.answer({.place = 1, .seconds = 2});
         d.open(screens::reader(d.context, play, *play->pack->items[1].evidence));
       }},
      {"paste", [](Desk& d, const questions::Pack&) { d.open(screens::paste(d.context)); }},
      {"maker",
       [](Desk& d, questions::Pack pack) {
         questions::Made made = madeOf(std::move(pack));
         d.open(screens::maker(
             d.context, screens::pieceOf(d.context, made.pack, made.explanation.candidates)));
         d.type("a");
         d.type("x");
       }},
      {"drafts",
       [](Desk& d, questions::Pack pack) {
         static const ScratchFolder folder;  // as long as the desk, which may read it again
         d.context.drafts = folder / "drafts";
         for (const char* id : {"one", "two", "three"}) {
           pack.id = id;
           const making::Draft draft(pack, std::vector<questions::Candidate>{});
           making::saveDraft(draft, making::draftFile(d.context.drafts, draft));
         }
         d.open(screens::drafts(d.context));
       }},
      {"edit item",
       [](Desk& d, questions::Pack pack) {
         questions::Made made = madeOf(std::move(pack));
         made.pack.items[0].options.pop_back();
         made.pack.items[0].options.push_back(made.pack.items[0].options.front());
         d.open(screens::editItem(
             d.context, screens::pieceOf(d.context, made.pack, made.explanation.candidates), 0));
       }},
      {"more candidates",
       [](Desk& d, questions::Pack pack) {
         questions::Made made = madeOf(std::move(pack));
         made.pack.items.clear();
         d.open(screens::leftOut(
             d.context, screens::pieceOf(d.context, made.pack, made.explanation.candidates)));
       }},
      {"article of a draft",
       [](Desk& d, questions::Pack pack) {
         questions::Made made = madeOf(std::move(pack));
         d.open(screens::articleOfPiece(
             d.context, screens::pieceOf(d.context, made.pack, made.explanation.candidates), 1));
       }},
      {"imported",
       [](Desk& d, const questions::Pack& pack) {
         using questions::Severity;
         questions::Imported imported{pack, {}};
         imported.findings = {
             {{"bank.gift", 12},
              "",
              Severity::Fault,
              "no option is marked as correct",
              "the item was left out"},
             {{"bank.gift"}, "", Severity::Note, "not in UTF-8", "read as WINDOWS-1252"},
             {{"bank.xlsx"}, "Sheet1!C17", Severity::Warning, kLong, kLong}};
         d.open(screens::imported(d.context, imported, "bank.gift"));
       }},
      {"export",
       [](Desk& d, const questions::Pack& pack) {
         d.context.home = "/no/such/home";
         d.open(screens::exportPack(d.context, std::make_shared<const questions::Pack>(pack)));
         const std::string pdf = d.context.words("format.pdf");
         for (int i = 0; i < 20 && !d.shows(pdf); ++i) d.wheel(-1);
         d.click(pdf);
       }},
      {"browse",
       [](Desk& d, const questions::Pack&) {
         d.context.home = sourceFolder();
         d.open(screens::browse(d.context));
       }},
      {"working",
       [](Desk& d, const questions::Pack& pack) {
         d.open(screens::working(d.context, d.context.words("working.making"),
                                 pack.articles[0].attribution.title, [&d]() -> screens::Next {
                                   std::this_thread::sleep_for(std::chrono::milliseconds(150));
                                   return [&d] { return screens::paste(d.context); };
                                 }));
       }},
      {"message",
       [](Desk& d, const questions::Pack&) {
         d.open(screens::message(d.context, "This pack cannot be read",
                                 "/player/" + std::string(120, 'x') + ".json:12:3: " + kLong));
       }},
  };
  return screens;
}

}  // namespace tests
