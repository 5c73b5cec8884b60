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

// What is wrong, where and what was done about it, and how bad it is.
view::ListRow rowOf(const i18n::Catalogue& words, const questions::Finding& finding) {
  questions::Place place = finding.place;
  place.file = std::filesystem::path(place.file).filename().string();
  std::string where = questions::located(place, "");
  while (where.ends_with(' ') || where.ends_with(':')) where.pop_back();
  if (!finding.path.empty()) where += (where.empty() ? "" : " · ") + finding.path;
  const std::string done = told(words, finding.done);
  return {told(words, finding.wrong), where + (where.empty() || done.empty() ? "" : " · ") + done,
          severityOf(words, finding.severity)};
}

}  // namespace

void FindingList::arrange(const Page& page, Flow& flow, const std::string& none,
                          const std::string& some) {
  flow.say(findings_.empty() ? words_(none) : words_(some, {{"count", findings_.size()}}),
           page.theme.style(view::Role::Strong));
  flow.skip(page.theme.em(10));
  list_.arrange(
      page, flow, findings_.size(), [](std::size_t i) { return i + 1; }, rows());
}

void FindingList::draw(view::Canvas& canvas, const Page& page, const Layout& layout,
                       const Sheet& sheet, float dy) const {
  list_.draw(canvas, page, layout, sheet, 0, findings_.size(), rows(), dy);
}

LongList::RowOf FindingList::rows() const {
  return [this](std::size_t i) {
    if (!rows_[i]) rows_[i] = rowOf(words_, findings_[i]);
    return *rows_[i];
  };
}

}  // namespace screens
