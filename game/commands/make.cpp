// `hearsay make`: articles in, a pack out, with every dropped candidate accounted for on request.
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <ostream>

#include "game/commands/analysis.h"
#include "game/commands/commands.h"
#include "game/commands/console.h"
#include "game/commands/make_options.h"
#include "game/commands/progress.h"
#include "questions/formats.h"
#include "questions/generate.h"
#include "questions/text/article_reader.h"

namespace commands {
namespace {

text::Article readArticle(const std::string& file, const Make& options, Streams& streams) {
  text::ReadOptions reading;
  reading.overrides = options.attribution;
  if (file != "-") return text::readArticleFile(file, reading);
  return text::readArticle(readStandardInput(streams, text::mostArticleBytes), "standard input",
                           reading);
}

// Sentences are analysed an article at a time, and nothing takes longer: progress is counted there.
questions::Made makeWithProgress(const std::vector<text::Article>& articles,
                                 questions::MakeOptions make, Streams& streams) {
  Progress progress(streams.err, streams.terminal, "Making items", articles.size());
  make.analyse = [&progress, analyse = openAnalysis()](const auto& article, const auto& sentences) {
    auto trees = analyse(article, sentences);
    progress.step();
    return trees;
  };
  return questions::make(articles, make);
}

// How often each check refused a candidate, most often first.
std::vector<std::pair<std::string, std::size_t>> refusalCounts(
    const questions::Explanation& explanation) {
  std::map<std::string, std::size_t> byCheck;
  for (const questions::Candidate& candidate : explanation.candidates)
    for (const questions::Refusal& refusal : candidate.refusals)
      ++byCheck[std::string(refusal.check)];
  std::vector<std::pair<std::string, std::size_t>> counts(byCheck.begin(), byCheck.end());
  std::stable_sort(counts.begin(), counts.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  return counts;
}

void printTable(const questions::Explanation& explanation, std::ostream& out) {
  for (const questions::Candidate& candidate : explanation.candidates) {
    out << (candidate.kept() ? "kept     " : "dropped  ") << candidate.item.kind << "  "
        << candidate.item.stem << "  -> "
        << (candidate.item.options.empty() ? "" : candidate.item.keyOption().text) << "\n";
    for (const questions::Refusal& refusal : candidate.refusals)
      out << "           " << refusal.check << " (rule " << refusal.rule << "): " << refusal.reason
          << "\n";
  }
  for (const questions::PassedOver& passed : explanation.passedOver)
    out << "passed   " << passed.article << " bytes " << passed.sentence.begin << "-"
        << passed.sentence.end << ": " << passed.reason << "\n";
  out << "\nRefusals by check\n";
  for (const auto& [check, count] : refusalCounts(explanation))
    out << "  " << std::string(count < 1000 ? (count < 100 ? (count < 10 ? 3 : 2) : 1) : 0, ' ')
        << count << "  " << check << "\n";
}

nlohmann::ordered_json toJson(const questions::Candidate& candidate) {
  const questions::Item& item = candidate.item;
  nlohmann::ordered_json json = {{"kept", candidate.kept()},
                                 {"kind", item.kind},
                                 {"stem", item.stem},
                                 {"score", candidate.score},
                                 {"options", {}},
                                 {"key", item.key},
                                 {"refusals", {}}};
  for (const questions::Option& option : item.options) json["options"].push_back(option.text);
  if (item.evidence) json["evidence"] = item.evidence->quote;
  for (const questions::Refusal& refusal : candidate.refusals)
    json["refusals"].push_back(
        {{"check", refusal.check}, {"rule", refusal.rule}, {"reason", refusal.reason}});
  return json;
}

void printJson(const questions::Explanation& explanation, std::ostream& out) {
  nlohmann::ordered_json json = {{"candidates", nlohmann::ordered_json::array()},
                                 {"passedOver", nlohmann::ordered_json::array()}};
  for (const questions::Candidate& candidate : explanation.candidates)
    json["candidates"].push_back(toJson(candidate));
  for (const questions::PassedOver& passed : explanation.passedOver)
    json["passedOver"].push_back({{"article", passed.article},
                                  {"begin", passed.sentence.begin},
                                  {"end", passed.sentence.end},
                                  {"reason", passed.reason}});
  for (const auto& [check, count] : refusalCounts(explanation)) json["refusals"][check] = count;
  out << json.dump(2) << "\n";
}

void explain(const questions::Explanation& explanation, bool json, std::ostream& out) {
  if (json)
    printJson(explanation, out);
  else
    printTable(explanation, out);
}

std::size_t dropped(const questions::Explanation& explanation) {
  return static_cast<std::size_t>(
      std::count_if(explanation.candidates.begin(), explanation.candidates.end(),
                    [](const questions::Candidate& candidate) { return !candidate.kept(); }));
}

}  // namespace

int make(const Make& options, Streams& streams) {
  if (options.jsonl) return filter(options, streams);
  const questions::MakeOptions wishes = toMakeOptions(options);
  std::vector<text::Article> articles;
  for (const std::string& file : options.articles)
    reported(streams, [&] { articles.push_back(readArticle(file, options, streams)); });
  if (articles.empty()) return kFailed;
  const questions::Made made = makeWithProgress(articles, wishes, streams);
  if (options.explain) explain(made.explanation, options.json, streams.out);
  if (made.pack.items.empty())
    throw questions::Error({options.articles.front()},
                           "no item could be made from it: no sentence states a figure, date or "
                           "quotation that can be asked without doubt; try a longer article, or "
                           "--explain to see what was dropped");
  if (!options.output.empty())
    print(questions::writePack(made.pack, options.output), streams.err);
  else if (!options.explain)
    streams.out << questions::formatNamed("json").write(made.pack, {}).bytes;
  if (!options.output.empty() && !options.explain)
    streams.out << options.output << ": " << counted(made.pack.items.size(), "item") << " from "
                << counted(articles.size(), "article") << ", "
                << counted(dropped(made.explanation), "candidate")
                << " dropped (--explain shows why)\n";
  return kDone;
}

}  // namespace commands
