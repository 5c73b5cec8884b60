#include "game/screens/findings.h"

#include <filesystem>
#include <string>

#include "game/screens/phrases.h"

namespace screens {
namespace {

std::string severityOf(const i18n::Catalogue& words, questions::Severity severity) {
  switch (severity) {
    case questions::Severity::Note:
      return words("finding.note");
    case questions::Severity::Warning:
      return words("finding.warning");
    case questions::Severity::Fault:
      return words("finding.fault");
  }
  return {};
}

}  // namespace

view::ListRow findingRow(const i18n::Catalogue& words, const questions::Finding& finding) {
  questions::Place place = finding.place;
  place.file = std::filesystem::path(place.file).filename().string();
  std::string where = questions::located(place, "");
  while (where.ends_with(' ') || where.ends_with(':')) where.pop_back();
  if (!finding.path.empty()) where += (where.empty() ? "" : " · ") + finding.path;
  const std::string done = sentence(finding.done);
  return {sentence(finding.wrong), where + (where.empty() || done.empty() ? "" : " · ") + done,
          severityOf(words, finding.severity)};
}

}  // namespace screens
