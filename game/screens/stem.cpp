#include "game/screens/stem.h"

#include <utility>

#include "questions/lead.h"

namespace screens {

void sayStem(const Page& page, Flow& flow, const std::string& stem, const view::TextStyle& style,
             std::vector<view::Mark> marks, Indent indent, Lead shown) {
  const std::size_t lead = questions::leadIn(stem).size();
  if (lead > 0 && shown == Lead::Said) {
    const view::Theme& theme = page.theme;
    flow.say(stem.substr(0, lead - 2), theme.style(view::Role::Label, theme.palette.quiet), {},
             indent);
    flow.skip(theme.em(6));
  }
  for (view::Mark& mark : marks) {
    mark.begin -= lead;
    mark.end -= lead;
  }
  flow.say(stem.substr(lead), style, std::move(marks), indent);
}

}  // namespace screens
