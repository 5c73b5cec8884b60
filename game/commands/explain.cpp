#include "game/commands/explain.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <ostream>

namespace commands {
namespace {

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

// Of several articles, each heads what comes of it.
void printTable(const questions::Explanation& explanation,
                const std::vector<text::Article>& articles, std::ostream& out) {
  const text::Article* shown = articles.size() == 1 ? &articles.front() : nullptr;
  for (const questions::Candidate& candidate : explanation.candidates) {
    const std::string& article = candidate.item.evidence->article;
    if (!shown || shown->id != article) {
      shown = &*std::find_if(articles.begin(), articles.end(),
                             [&](const text::Article& one) { return one.id == article; });
      out << "article  " << article << "  " << shown->attribution.title << "\n";
    }
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
                                 {"article", item.evidence->article},
                                 {"kind", item.kind},
                                 {"stem", item.stem},
                                 {"score", candidate.score},
                                 {"options", nlohmann::ordered_json::array()},
                                 {"key", item.key},
                                 {"sensitive", item.sensitive},
                                 {"refusals", nlohmann::ordered_json::array()}};
  if (item.alteration) json["altered"] = item.alteration->altered;
  for (const questions::Option& option : item.options) json["options"].push_back(option.text);
  json["evidence"] = item.evidence->quote;
  json["traits"] = nlohmann::ordered_json::object();
  for (const questions::Trait& trait : candidate.traits) json["traits"][trait.name] = trait.value;
  for (const questions::Refusal& refusal : candidate.refusals)
    json["refusals"].push_back({{"check", refusal.check},
                                {"rule", refusal.rule},
                                {"grave", refusal.grave},
                                {"reason", refusal.reason}});
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

}  // namespace

void explain(const questions::Explanation& explanation, const std::vector<text::Article>& articles,
             bool json, std::ostream& out) {
  if (json)
    printJson(explanation, out);
  else
    printTable(explanation, articles, out);
}

}  // namespace commands
