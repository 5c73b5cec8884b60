#include "questions/document/noun_groups.h"

#include <algorithm>
#include <iterator>

namespace questions {
namespace {

constexpr std::string_view synonyms[][6] = {
    {"match", "game", "final", "semi-final", "semifinal", "fixture"},
    {"contest", "competition", "tournament", "championship", "cup", "race"},
    {"exhibition", "exhibit", "show", "display", "fair", "expo"},
    {"study", "report", "survey", "research", "paper", "review"},
    {"attack", "bombing", "blast", "explosion", "strike", "raid"},
    {"accident", "incident", "crash", "collision", "disaster", "collapse"},
    {"company", "firm", "business", "manufacturer", "maker", "carmaker"},
    {"event", "festival", "celebration", "ceremony", "concert", "convention"},
    {"agreement", "deal", "accord", "treaty", "pact", "contract"},
    {"meeting", "talk", "summit", "conference", "negotiation", "session"},
    {"law", "bill", "act", "measure", "legislation", "ban"},
    {"group", "organization", "organisation", "movement", "association", "party"},
    {"city", "town", "village", "capital", "district", "region"},
    {"country", "nation", "state", "republic", "kingdom", "island"},
    {"ship", "vessel", "boat", "ferry", "tanker", "yacht"},
    {"plane", "aircraft", "jet", "airliner", "helicopter", "flight"},
    {"case", "trial", "lawsuit", "suit", "complaint", "appeal"},
    {"church", "mosque", "temple", "synagogue", "cathedral", "building"}};

}  // namespace

std::optional<std::size_t> groupOf(std::string_view noun) {
  const auto found = std::find_if(std::begin(synonyms), std::end(synonyms), [&](const auto& group) {
    return std::find(std::begin(group), std::end(group), noun) != std::end(group);
  });
  if (found == std::end(synonyms)) return std::nullopt;
  return static_cast<std::size_t>(found - std::begin(synonyms));
}

}  // namespace questions
