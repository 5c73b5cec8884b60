// The `hearsay` program: reads the command line, runs one command, turns errors into messages and
// exit codes.
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <csignal>
#include <exception>
#include <functional>
#include <iostream>
#include <map>
#include <random>

#include "game/commands/commands.h"
#include "game/rules/modes.h"
#include "questions/error.h"

namespace {

using Run = std::function<int(commands::Streams&)>;

void addAttribution(CLI::App* command, text::Attribution& attribution) {
  command->add_option("--title", attribution.title, "Title, if the article does not say it");
  command->add_option("--date", attribution.date, "Date of the article, YYYY-MM-DD");
  command->add_option("--publisher", attribution.publisher, "Publisher of the article");
  command->add_option("--address", attribution.address, "Where the article can be read");
  command->add_option("--licence", attribution.licence, "Licence of the article's text");
}

void addMake(CLI::App& app, commands::Make& make, Run& run) {
  CLI::App* command = app.add_subcommand("make", "Make a pack from articles");
  command->add_option("articles", make.articles,
                      "Articles: .txt, .md or .html; - reads standard input");
  command->add_flag("--jsonl", make.jsonl,
                    "Filter a corpus: an article a line in, a pack a line out");
  command->add_option("--threads", make.threads, "Threads to work with, of several articles")
      ->check(CLI::Range(1, 256));
  command->add_option("-o,--output", make.output, "Pack file to write; standard output if absent");
  command->add_option("-n,--count", make.count, "Items at most; all good ones if absent");
  command->add_option("--seed", make.seed, "Seed for the choice and order of items");
  command->add_option("--kinds", make.kinds, "Kinds of items, separated by commas")->delimiter(',');
  command->add_option("--difficulty", make.difficulty, "Hardest item wanted, 0 (easy) to 1 (hard)")
      ->check(CLI::Range(0.0, 1.0));
  command->add_flag("!--no-sensitive", make.sensitive, "Leave out deaths, injuries and abuse");
  command->add_flag("--explain", make.explain, "Show every candidate and why it was dropped");
  command->add_flag("--json", make.json, "With --explain: as JSON");
  addAttribution(command, make.attribution);
  command->callback([&] {
    if (make.articles.empty() && !make.jsonl) throw CLI::RequiredError("articles");
    run = [&](commands::Streams& s) { return commands::make(make, s); };
  });
}

void addCheck(CLI::App& app, commands::Check& check, Run& run) {
  CLI::App* command = app.add_subcommand("check", "Check packs against every rule that applies");
  command->add_option("packs", check.packs, "Pack files in any format that can be read")
      ->required();
  command->add_flag("--json", check.json, "Print the findings as JSON");
  command->callback([&] { run = [&](commands::Streams& s) { return commands::check(check, s); }; });
}

void addShow(CLI::App& app, commands::Show& show, Run& run) {
  CLI::App* command = app.add_subcommand("show", "Show a pack: items, keys, evidence");
  command->add_option("pack", show.pack, "Pack file")->required();
  command->add_flag("--json", show.json, "Print the pack as Hearsay JSON");
  command->callback([&] { run = [&](commands::Streams& s) { return commands::show(show, s); }; });
}

void addConvert(CLI::App& app, commands::Convert& convert, Run& run) {
  CLI::App* command = app.add_subcommand("convert", "Convert packs between formats");
  command->add_option("packs", convert.packs, "Packs to read; several become one");
  command->add_option("-o,--output", convert.output,
                      "File to write; its extension names the format");
  command->add_option("--from", convert.from, "Format of the packs read, if it is not told right");
  command->add_option("--to", convert.to, "Format to write");
  command->add_flag("--list", convert.list, "List the formats");
  command->add_flag("--shorten", convert.writing.shorten, "Shorten wording that is too long");
  command->add_option("--versions", convert.writing.versions, "Shuffled versions of a worksheet")
      ->check(CLI::Range(1, 26));
  command->add_option("--seed", convert.writing.seed, "Seed of the versions' order");
  command->callback(
      [&] { run = [&](commands::Streams& s) { return commands::convert(convert, s); }; });
}

void addParse(CLI::App& app, commands::Parse& parse, Run& run) {
  CLI::App* command = app.add_subcommand("parse", "Print an article's sentences as CoNLL-U trees");
  command->add_option("article", parse.file, "Text to read; standard input if not given");
  command->add_flag("--committee", parse.committee, "Mark the arcs that are vouched for Agree=all");
  command->callback([&] { run = [&](commands::Streams& s) { return commands::parse(parse, s); }; });
}

const std::map<std::string, rules::Scoring> kScorings = {
    {"accuracy", rules::Scoring::Accuracy},
    {"speed", rules::Scoring::Speed},
    {"confidence", rules::Scoring::Confidence}};

void startFrom(const std::string& mode, commands::Play& play) {
  const std::uint32_t seed = play.settings.seed;
  play.mode = mode;
  play.settings = rules::modeNamed(mode)->settings;
  play.settings.seed = seed;
}

void addPlay(CLI::App& app, commands::Play& play, Run& run) {
  play.history = true;
  play.settings.seed = std::random_device()();
  CLI::App* command = app.add_subcommand("play", "Play a round (what `hearsay` alone does)");
  command->add_option("files", play.files,
                      "Packs, or articles to make packs from; the shipped ones if none");
  command->add_flag("--text", play.text, "In the terminal instead of the window");
  std::vector<std::string> modes;
  for (const rules::Mode& mode : rules::modes()) modes.emplace_back(mode.name);
  // Before the options that change a mode's settings: CLI11 takes them in the order they stand
  // here.
  command
      ->add_option_function<std::string>(
          "--mode", [&](const std::string& name) { startFrom(name, play); },
          "classic, fact_check, blitz, survival, teams, buzz, review or today")
      ->check(CLI::IsMember(modes));
  command->add_option("--team", play.teams, "A team's name; once for each of two to six teams")
      ->allow_extra_args(false);
  command->add_flag("--steals", play.settings.steals,
                    "A wrong answer opens the item to the others");
  command->add_flag("--final-wager", play.settings.finalWager,
                    "Teams stake points on the last item");
  command->add_flag("!--no-history", play.history, "Keep nothing of what is played");
  command->add_option("--report", play.report,
                      "Write the round's report to this file: .txt, .csv or .json");
  command->add_option("-n,--count", play.settings.count, "Items in a round")
      ->check(CLI::PositiveNumber);
  command->add_option("--seed", play.settings.seed,
                      "Seed of the round, to play the same one again");
  command->add_option("--scoring", play.settings.scoring, "accuracy, speed or confidence")
      ->transform(CLI::CheckedTransformer(kScorings))
      ->option_text("WAY");
  command
      ->add_option("--seconds", play.settings.secondsPerItem,
                   "Time for each item, or for the whole round of blitz")
      ->check(CLI::PositiveNumber);
  command->add_flag("!--no-sensitive", play.settings.sensitive,
                    "Leave out deaths, injuries and abuse");
  const auto start = [&] { run = [&](commands::Streams& s) { return commands::play(play, s); }; };
  command->callback(start);
  start();
}

int guarded(const Run& run, commands::Streams& streams) {
  try {
    return run(streams);
  } catch (const questions::Error& error) {
    streams.err << error.what() << "\n";
  } catch (const std::exception& error) {
    streams.err << "hearsay: " << error.what() << "\n";
  }
  return commands::kFailed;
}

}  // namespace

int main(int argc, char** argv) {
  std::signal(SIGXFSZ, SIG_IGN);  // a file that may not grow further is an error with a message
  std::ios::sync_with_stdio(false);
  CLI::App app{"Hearsay makes quizzes from news articles and plays them."};
  app.set_version_flag("--version", std::string("hearsay ") + HEARSAY_VERSION);
  app.require_subcommand(0, 1);
  Run run;
  commands::Make make;
  commands::Check check;
  commands::Show show;
  commands::Convert convert;
  commands::Play play;
  commands::Parse parse;
  addPlay(app, play, run);
  addMake(app, make, run);
  addCheck(app, check, run);
  addShow(app, show, run);
  addConvert(app, convert, run);
  addParse(app, parse, run);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? commands::kDone : commands::kUsage;
  }
  commands::Streams streams{std::cin, std::cout, std::cerr, isatty(STDERR_FILENO) == 1};
  return guarded(run, streams);
}
