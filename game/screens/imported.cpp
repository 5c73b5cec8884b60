// A pack that came in from elsewhere: how much of it could be read, what could not, and where to go
// with it.
#include <string>
#include <utility>
#include <vector>

#include "game/making/pack_file.h"
#include "game/screens/findings.h"
#include "game/screens/phrases.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "game/screens/workpiece.h"
#include "questions/error.h"

namespace screens {
namespace {

class ImportedPack : public Screen {
 public:
  ImportedPack(Context& context, questions::Imported imported, std::string name)
      : context_(context),
        pack_(std::make_shared<const questions::Pack>(std::move(imported.pack))),
        findings_(context.words, std::move(imported.findings)),
        name_(std::move(name)) {}

  void handle(const view::Input& input, const Page& page) override {
    if (!std::exchange(focused_, true)) sheet_.focus(findings_.size());
    const auto pressed = sheet_.handle(input, page, arrange(page));
    if (isKey(input, view::Key::Escape)) return context_.stack.pop();
    if (pressed && *pressed >= findings_.size()) act(foot()[*pressed - findings_.size()]);
  }
  void step(double) override {}
  bool moving() const override { return findings_.moving(); }

  void draw(view::Canvas& canvas, const Page& page) override {
    const Layout layout = arrange(page);
    sheet_.draw(canvas, page, layout,
                [&](float dy) { findings_.draw(canvas, page, layout, sheet_, dy); });
  }

 private:
  enum class Act { Keep, Play, Edit, Back };

  std::vector<Act> foot() const {
    if (kept_.empty()) return {Act::Keep, Act::Play, Act::Edit, Act::Back};
    return {Act::Play, Act::Edit, Act::Back};
  }

  view::Button buttonOf(Act act) const {
    using Kind = view::Button::Kind;
    const i18n::Catalogue& words = context_.words;
    switch (act) {
      case Act::Keep:
        return {words("imported.keep"), Kind::Primary, words("key.enter")};
      case Act::Play:
        return {words("maker.play"), kept_.empty() ? Kind::Plain : Kind::Primary};
      case Act::Edit:
        return {words("maker.edit")};
      case Act::Back:
        return {words("back"), Kind::Plain, words("key.escape")};
    }
    return {};
  }

  void act(Act what) {
    if (what == Act::Keep) keep();
    if (what == Act::Play) context_.stack.push(setUp(context_, pack_, kept_));
    if (what == Act::Edit)
      context_.stack.push(maker(context_, pieceOf(context_, *pack_, {}, kept_)));
    if (what == Act::Back) context_.stack.pop();
  }

  void keep() {
    try {
      kept_ = making::savePack(*pack_, context_.packs);
      context_.library.add(kept_);
      focused_ = false;
    } catch (const questions::Error& error) {
      context_.stack.push(
          message(context_, context_.words("maker.not_saved"), told(context_.words, error)));
    }
  }

  Layout arrange(const Page& page) {
    const view::Theme& theme = page.theme;
    const i18n::Catalogue& words = context_.words;
    std::vector<view::Button> buttons;
    for (const Act act : foot()) buttons.push_back(buttonOf(act));
    Layout layout = layoutFor(page, 0, std::move(buttons));
    Flow flow(page, layout);
    flow.say(pack_->title, theme.style(view::Role::Title));
    flow.skip(theme.em(6));
    const view::TextStyle quiet = theme.style(view::Role::Label, theme.palette.quiet);
    flow.say(words("imported.from", {{"count", pack_->items.size()}, {"file", name_}}), quiet);
    if (!kept_.empty())
      flow.say(words("imported.kept", {{"file", kept_.filename().string()}}),
               theme.style(view::Role::Label, theme.palette.right));
    flow.skip(theme.em(16));
    findings_.arrange(page, flow, "imported.no_findings", "imported.findings");
    return layout;
  }

  Context& context_;
  Packed pack_;
  FindingList findings_;
  std::string name_;
  std::filesystem::path kept_;
  Sheet sheet_;
  bool focused_ = false;  // on the main button
};

}  // namespace

std::unique_ptr<Screen> imported(Context& context, questions::Imported imported,
                                 const std::string& name) {
  return std::make_unique<ImportedPack>(context, std::move(imported), name);
}

}  // namespace screens
