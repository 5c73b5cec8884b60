// The article whole, with the sentences marked that have proved an answer so far.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "game/screens/article_pane.h"
#include "game/screens/phrases.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"

namespace screens {
namespace {

bool sameSentence(const questions::Evidence& a, const questions::Evidence& b) {
  return a.range == b.range && a.quote == b.quote;
}

class Reader : public Screen {
 public:
  Reader(Context& context, Played play, const questions::Evidence& evidence)
      : context_(context),
        play_(std::move(play)),
        evidence_(evidence),
        article_(*play_->pack->article(evidence.article)) {
    sheet_.focus(0);
  }

  void handle(const view::Input& input, const Page& page) override {
    if (sheet_.handle(input, page, arrange(page).layout) || isKey(input, view::Key::Escape))
      context_.stack.pop();
  }

  void step(double) override {}
  bool moving() const override { return false; }

  void draw(view::Canvas& canvas, const Page& page) override {
    const Arrangement arrangement = arrange(page);
    const bool inSight = arrangement.evidence.bottom() <= arrangement.layout.body.bottom();
    if (std::exchange(fresh_, false) && !inSight)  // else the title stays too
      sheet_.reveal(arrangement.layout, arrangement.evidence, page.theme.em(80));
    sheet_.draw(canvas, page, arrangement.layout);
  }

 private:
  struct Arrangement {
    Layout layout;
    view::Box evidence;  // the paragraph that holds it
  };

  Arrangement arrange(const Page& page) const;
  void sayQuotes(const Page& page, Flow& flow, Arrangement& arrangement) const;
  std::vector<const questions::Evidence*> proved() const;
  std::vector<Stroke> strokes() const;

  Context& context_;
  Played play_;
  const questions::Evidence& evidence_;
  const questions::PackArticle& article_;
  Sheet sheet_;
  bool fresh_ = true;  // not yet drawn
};

Reader::Arrangement Reader::arrange(const Page& page) const {
  const view::Theme& theme = page.theme;
  const text::Attribution& from = article_.attribution;
  Arrangement arrangement;
  arrangement.layout = layoutFor(
      page, 0,
      {{context_.words("back"), view::Button::Kind::Primary, context_.words("key.enter")}});
  Flow flow(page, arrangement.layout);
  if (!from.title.empty()) flow.say(from.title, theme.style(view::Role::Title));
  const view::TextStyle quiet = theme.style(view::Role::Label, theme.palette.quiet);
  for (const std::string& line :
       {publishedBy(context_.words, from.publisher, from.date), from.address, from.licence})
    if (!line.empty()) flow.say(line, quiet);
  flow.skip(theme.em(18));
  if (article_.text.empty())
    sayQuotes(page, flow, arrangement);
  else
    arrangement.evidence = sayArticle(page, flow, article_.text, strokes(), evidence_.range);
  return arrangement;
}

// Where the article may not be passed on, only the sentences themselves can be shown.
void Reader::sayQuotes(const Page& page, Flow& flow, Arrangement& arrangement) const {
  const view::Theme& theme = page.theme;
  flow.say(context_.words("reader.quotes_only"),
           theme.style(view::Role::Label, theme.palette.quiet));
  for (const questions::Evidence* evidence : proved()) {
    flow.skip(theme.em(14));
    const bool current = sameSentence(*evidence, evidence_);
    std::vector<view::Mark> marks;
    if (current) marks.push_back({0, evidence->quote.size(), theme.palette.marker});
    const view::Box box = flow.say(evidence->quote, theme.style(view::Role::Quote), marks);
    if (current) arrangement.evidence = box;
  }
}

// The evidence of the items answered so far, in the order of the article: what is still to be asked
// is not given away.
std::vector<const questions::Evidence*> Reader::proved() const {
  std::vector<const questions::Evidence*> proved;
  for (const rules::Response& response : play_->round.responses()) {
    const auto& evidence = play_->item(response.item).evidence;
    if (evidence && evidence->article == article_.id) proved.push_back(&*evidence);
  }
  std::sort(proved.begin(), proved.end(), [](const auto* a, const auto* b) {
    return std::pair(a->range.begin, a->quote) < std::pair(b->range.begin, b->quote);
  });
  const auto same = [](const auto* a, const auto* b) { return sameSentence(*a, *b); };
  proved.erase(std::unique(proved.begin(), proved.end(), same), proved.end());
  return proved;
}

// The sentence in question as with a highlighter, the others underlined.
std::vector<Stroke> Reader::strokes() const {
  std::vector<Stroke> strokes;
  for (const questions::Evidence* evidence : proved())
    strokes.push_back({evidence->range, sameSentence(*evidence, evidence_)});
  return strokes;
}

}  // namespace

std::unique_ptr<Screen> reader(Context& context, Played play, const questions::Evidence& evidence) {
  return std::make_unique<Reader>(context, std::move(play), evidence);
}

}  // namespace screens
