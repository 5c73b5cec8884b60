#include "questions/distractors/expansions.h"

#include <algorithm>
#include <string_view>

#include "questions/words.h"

namespace questions {
namespace {

using Row = std::vector<std::string_view>;

// Words of one initial that stand in one place of such names: kinds of bodies, what they are for,
// how far they reach.
const std::vector<Row>& rows() {
  static const std::vector<Row> table = {
      {"Agency", "Authority", "Association", "Alliance", "Administration", "Assembly", "Academy"},
      {"Bank", "Bureau", "Board"},
      {"Council", "Committee", "Commission", "Corporation", "Centre", "Conference", "Coalition",
       "Court", "Company", "Club", "Congress", "College", "Confederation", "Convention"},
      {"Department", "Division", "Directorate", "Delegation"},
      {"Federation", "Foundation", "Fund", "Forum", "Front", "Force"},
      {"Group", "Guild"},
      {"Institute", "Initiative", "Institution"},
      {"Ministry", "Mission", "Movement"},
      {"Network", "Navy"},
      {"Office", "Organisation", "Observatory"},
      {"Organization", "Office", "Observatory"},
      {"Party", "Programme", "Panel", "Partnership", "Project"},
      {"Program", "Panel", "Partnership", "Project"},
      {"Society", "Service", "Secretariat", "Syndicate", "School"},
      {"Team", "Trust", "Tribunal", "Task Force"},
      {"Union", "Unit", "University"},
      {"International", "Intergovernmental", "Inter-American", "Independent"},
      {"National", "Northern", "Nordic", "Natural"},
      {"World", "Western", "Women's", "Workers'"},
      {"European", "Eastern", "Economic"},
      {"American", "African", "Asian", "Atlantic"},
      {"Federal", "Financial", "Foreign"},
      {"Central", "Civil", "Criminal", "Cultural"},
      {"Atomic", "Alternative"},
      {"Agricultural", "Arctic"},
      {"Energy", "Environment", "Education", "Emergency", "Engineering"},
      {"Health", "Housing", "Heritage", "Humanitarian"},
      {"Intelligence", "Information", "Inspection", "Investigation"},
      {"Security", "Science", "Space", "Safety", "Statistics"},
      {"Trade", "Transport", "Technology", "Training"},
      {"Development", "Defence", "Disarmament", "Diplomacy"},
      {"Monetary", "Maritime", "Military", "Medical", "Meteorological"},
      {"Nuclear", "Naval", "Nature"},
      {"Research", "Relief", "Refugee", "Reconstruction", "Railway"},
      {"Protection", "Prevention", "Planning", "Press"},
      {"Labour", "Language", "Legal"},
      {"Food", "Fuel", "Farm", "Fisheries"},
      {"Exploration", "Expedition", "Entry", "Escape"},
      {"Vehicle", "Vessel"},
      {"Aeronautics", "Aviation", "Astronomy"},
      {"Reinvestment", "Redevelopment", "Rehabilitation"},
      {"Renewal", "Reform", "Recovery", "Revival"},
      {"Disease", "Disorder"},
      {"Drug", "Device", "Dairy", "Diet"},
      {"Treatment", "Therapy", "Testing"},
      {"System", "Scheme", "Standard"},
      {"Baseball", "Basketball", "Boxing"},
      {"Football", "Fencing", "Fishing"},
      {"Museum", "Memorial", "Monument"},
      {"Public", "Property", "Planning", "Port"},
      {"Political", "Popular", "Parliamentary", "People's"},
      {"Works", "Water", "Waste", "Welfare"},
      {"Train", "Tram", "Track", "Transit"},
      {"Economic", "Environmental", "Educational", "Electoral"},
      {"Social", "Solidarity", "Socialist"},
      {"Scientific", "Special"},
      {"Regional", "Royal", "Rural"},
      {"Democratic", "Domestic", "Digital"},
      {"Liberal", "Local", "Labour"},
      {"Justice", "Judicial", "Joint"},
      {"Human", "Historical", "Humanitarian"},
      {"Rights", "Resources", "Relations"},
  };
  return table;
}

// The words that could stand for this one; those of the row in which it stands.
Row insteadOf(std::string_view word) {
  for (const Row& row : rows())
    if (std::find(row.begin(), row.end(), word) != row.end()) {
      Row others = row;
      std::erase(others, word);
      return others;
    }
  return {};
}

std::vector<std::string> splitWords(const std::string& name) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t space = std::min(name.find(' ', at), name.size());
    parts.push_back(name.substr(at, space - at));
    at = space + 1;
  }
  return parts;
}

}  // namespace

std::vector<std::string> otherExpansions(const std::string& name) {
  const std::vector<std::string> parts = splitWords(name);
  std::vector<std::string> others;
  for (std::size_t turn = 0; turn < 3; ++turn)  // the last word first, then those before it
    for (std::size_t back = 1; back <= parts.size(); ++back) {
      const std::size_t at = parts.size() - back;
      const Row instead = insteadOf(parts[at]);
      if (turn >= instead.size()) continue;
      std::vector<std::string> changed = parts;
      changed[at] = instead[turn];
      others.push_back(joined(changed, " "));
    }
  return others;
}

}  // namespace questions
