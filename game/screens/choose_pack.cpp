// The shelf of packs: which one to play.
#include <string>
#include <vector>

#include "game/screens/phrases.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "questions/error.h"

namespace screens {
namespace {

view::ListRow rowOf(const Volume& volume) {
  view::ListRow row{volume.title, publishedBy(volume.publisher, volume.date), ""};
  if (!volume.read) row.detail = "…";
  if (volume.read && volume.fault.empty())
    row.end = counted(static_cast<long long>(volume.items), "item");
  if (!volume.fault.empty()) row.detail = "Cannot be read: press to see why";
  return row;
}

class ChoosePack : public Screen {
 public:
  explicit ChoosePack(Context& context) : context_(context) { sheet_.focus(0); }

  void handle(const view::Input& input, const Page& page) override {
    const auto pressed = sheet_.handle(input, page, arrange(page));
    const std::size_t volumes = context_.library.volumes().size();
    if (pressed && *pressed < volumes) open(*pressed);
    if (pressed == volumes || isKey(input, view::Key::Escape)) context_.stack.pop();
  }

  // A volume is read each frame, so that a long shelf does not hold up the first.
  void step(double) override { reading_ = context_.library.readNext(); }
  bool moving() const override { return reading_; }

  void draw(view::Canvas& canvas, const Page& page) override {
    const Layout layout = arrange(page);
    sheet_.draw(canvas, page, layout, [&](float dy) {
      for (std::size_t i = 0; i < layout.controls.size(); ++i)
        rowOf(context_.library.volumes()[i])
            .draw(canvas, page.theme, layout.controls[i].moved(0, dy), sheet_.state(i));
    });
  }

 private:
  Layout arrange(const Page& page) const {
    const view::Theme& theme = page.theme;
    Layout layout = layoutFor(page, 0, {{"Back", view::Button::Kind::Plain, "Esc"}});
    Flow flow(page, layout);
    flow.say("Choose a pack", theme.style(view::Role::Title));
    flow.skip(theme.em(18));
    if (context_.library.volumes().empty())
      flow.say("There is no pack yet. Make one from an article: hearsay make ARTICLE -o PACK",
               theme.style(view::Role::Body, theme.palette.quiet));
    for (const Volume& volume : context_.library.volumes()) {
      flow.control(rowOf(volume).height(page.type, theme, flow.rest().width));
      flow.skip(theme.gap());
    }
    return layout;
  }

  void open(std::size_t volume) {
    try {
      const Packed pack = context_.library.open(volume);
      if (pack->items.empty())
        context_.stack.push(message(context_, pack->title, "This pack has no items to play."));
      else
        context_.stack.push(setUp(context_, pack, context_.library.volumes()[volume].file));
    } catch (const questions::Error& error) {
      context_.stack.push(message(context_, "This pack cannot be read", error.what()));
    }
  }

  Context& context_;
  Sheet sheet_;
  bool reading_ = true;
};

}  // namespace

std::unique_ptr<Screen> choosePack(Context& context) {
  return std::make_unique<ChoosePack>(context);
}

}  // namespace screens
