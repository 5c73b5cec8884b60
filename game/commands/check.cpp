// `hearsay check`: reads packs and holds every item against every rule that applies to it.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>

#include "game/commands/commands.h"
#include "game/commands/console.h"
#include "questions/review.h"

namespace commands {
namespace {

// One line of the report; item is empty where the pack as a whole is meant.
struct Complaint {
  std::string file;
  std::string item;
  questions::Refusal refusal;
};

std::vector<Complaint> complaints(const std::string& file, const questions::Pack& pack) {
  std::vector<Complaint> found;
  for (const questions::Item& item : pack.items)
    for (const questions::Refusal& refusal : questions::review(item, pack))
      found.push_back({file, item.id, refusal});
  for (const questions::PackRefusal& refusal : questions::reviewPack(pack)) {
    std::string items;
    for (std::size_t index : refusal.items)
      items += (items.empty() ? "" : ", ") + pack.items[index].id;
    found.push_back({file, items, refusal.refusal});
  }
  return found;
}

nlohmann::ordered_json toJson(const questions::Finding& finding) {
  return {{"file", finding.place.file},
          {"line", finding.place.line},
          {"path", finding.path},
          {"wrong", finding.wrong},
          {"done", finding.done}};
}

nlohmann::ordered_json toJson(const Complaint& complaint) {
  return {{"file", complaint.file},           {"item", complaint.item},
          {"check", complaint.refusal.check}, {"rule", complaint.refusal.rule},
          {"grave", complaint.refusal.grave}, {"reason", complaint.refusal.reason}};
}

void print(const Complaint& complaint, std::ostream& out) {
  out << complaint.file << ": ";
  if (!complaint.item.empty()) out << complaint.item << ": ";
  if (!complaint.refusal.grave) out << "weak: ";
  out << complaint.refusal.reason << " [" << complaint.refusal.check << ", rule "
      << complaint.refusal.rule << "]\n";
}

// Checks one pack file; whether it was accepted.
bool checkPack(const std::string& file, const Check& options, Streams& streams,
               nlohmann::ordered_json& report) {
  const questions::Imported imported = readPackFrom(file, streams);
  const std::vector<Complaint> found = complaints(file, imported.pack);
  for (const questions::Finding& finding : imported.findings) report.push_back(toJson(finding));
  for (const Complaint& complaint : found) report.push_back(toJson(complaint));
  if (!options.json) {
    for (const Complaint& complaint : found) print(complaint, streams.err);
    streams.out << file << ": " << counted(imported.pack.items.size(), "item") << ", "
                << (found.empty() ? "all accepted" : counted(found.size(), "complaint")) << "\n";
  }
  const bool grave = std::any_of(found.begin(), found.end(), [](const Complaint& complaint) {
    return complaint.refusal.grave;
  });
  return !grave && !hasFault(imported.findings);
}

}  // namespace

int check(const Check& options, Streams& streams) {
  nlohmann::ordered_json report = nlohmann::ordered_json::array();
  bool accepted = true;
  for (const std::string& file : options.packs) {
    bool good = false;
    const bool read = reported(streams, [&] { good = checkPack(file, options, streams, report); });
    accepted = accepted && read && good;
  }
  if (options.json) streams.out << report.dump(2) << "\n";
  return accepted ? kDone : kFailed;
}

}  // namespace commands
