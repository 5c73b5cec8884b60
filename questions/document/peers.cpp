#include "questions/document/peers.h"

#include <algorithm>

#include "questions/words.h"

namespace questions {
namespace {

using language::Gender;

Gender genderOfPeerage(std::string_view title) {
  if (isAny(title, {"Lord", "Baron", "Viscount", "Earl", "Prince", "King", "Pope"}))
    return Gender::Masculine;
  if (isAny(title, {"Lady", "Baroness", "Viscountess", "Countess", "Princess", "Queen"}))
    return Gender::Feminine;
  return Gender::Unknown;
}

// The word that ends right before a name; empty where more than a space parts them.
std::string_view wordBefore(std::string_view text, std::size_t begin) {
  if (begin == 0 || text[begin - 1] != ' ') return {};
  const std::string_view before = text.substr(0, begin - 1);
  const std::size_t space = before.find_last_of(" \n\"(");
  return before.substr(space == std::string_view::npos ? 0 : space + 1);
}

bool tellsFirstName(const std::vector<NameRun>& runs, const std::string& name) {
  return std::any_of(runs.begin(), runs.end(), [&](const NameRun& run) {
    return run.names.size() > 1 && (run.names.back() == name || run.names.front() == name);
  });
}

}  // namespace

bool isPeerage(std::string_view title) { return genderOfPeerage(title) != Gender::Unknown; }

void putPeerages(std::string_view text, std::vector<NameRun>& runs) {
  const std::vector<NameRun> all = runs;
  for (NameRun& run : runs) {
    const std::string_view title = wordBefore(text, run.range.begin);
    if (run.names.size() != 1 || !run.person || !isPeerage(title)) continue;
    if (tellsFirstName(all, run.names.front())) continue;
    run.range.begin -= title.size() + 1;
    run.names.insert(run.names.begin(), std::string(title));
    run.gender = genderOfPeerage(title);
  }
}

}  // namespace questions
