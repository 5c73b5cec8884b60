#include "game/screens/stem.h"

#include <utility>

#include "questions/lead.h"

namespace screens {

void sayStem(const Page& page, Flow& flow, const std::string& stem, const view::TextStyle& style,
             std::vector<view::Mark> marks, Indent indent, Lead shown) {
  const view::Theme& theme = page.theme;
  const std::size_t lead = questions::leadIn(stem).size();
  const std::string article = questions::articleNamed(stem);
  if (!article.empty() && shown == Lead::Said) {
    flow.say(article, theme.style(view::Role::Label, theme.palette.quiet), {}, indent);
    flow.skip(theme.em(6));
  }
  for (view::Mark& mark : marks) {
    mark.begin -= lead;
    mark.end -= lead;
  }
  flow.say(stem.substr(lead), style, std::move(marks), indent);
}

}  // namespace screens
