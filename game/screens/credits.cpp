// Whose work is in the program: every licence and note that lies with the assets, to be read whole.
#include <algorithm>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "questions/carriers/file.h"
#include "questions/error.h"

namespace screens {
namespace {

namespace fs = std::filesystem;

struct Credit {
  std::string title;
  std::string text;
};

// A licence is named after its work; a note tells of all that lies beside it.
bool isCredit(const fs::path& file) {
  return file.extension() == ".licence" || file.filename() == "README.md";
}

// A note's own heading, or the work that a licence is of.
std::string titleOf(const i18n::Catalogue& words, const fs::path& file, const std::string& text) {
  if (text.rfind("# ", 0) == 0) return text.substr(2, text.find('\n') - 2);
  return words("credits.licence", {{"work", file.stem().string()}});
}

// Those of a folder and of the folders in it, by their paths. A file that cannot be read says so.
std::vector<Credit> creditsOf(const i18n::Catalogue& words, const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code absent;
  for (const auto& entry : fs::recursive_directory_iterator(folder, absent))
    if (entry.is_regular_file() && isCredit(entry.path())) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<Credit> credits;
  for (const fs::path& file : files) {
    std::string text;
    try {
      text = questions::carriers::readFile(file.string());
    } catch (const questions::Error& error) {
      text = error.what();
    }
    credits.push_back({titleOf(words, file, text), std::move(text)});
  }
  return credits;
}

class Credits : public Screen {
 public:
  explicit Credits(Context& context)
      : context_(context), credits_(creditsOf(context.words, context.assetsFolder)) {
    sheet_.focus(0);
  }

  void handle(const view::Input& input, const Page& page) override {
    const auto pressed = sheet_.handle(input, page, arrange(page));
    if (pressed == credits_.size() || isKey(input, view::Key::Escape)) return context_.stack.pop();
    if (pressed)
      context_.stack.push(message(context_, credits_[*pressed].title, credits_[*pressed].text));
  }

  void step(double) override {}
  bool moving() const override { return false; }

  void draw(view::Canvas& canvas, const Page& page) override {
    const Layout layout = arrange(page);
    sheet_.draw(canvas, page, layout, [&](float dy) {
      for (std::size_t i = 0; i < credits_.size(); ++i)
        view::ListRow{credits_[i].title}.draw(canvas, page.theme, layout.controls[i].moved(0, dy),
                                              sheet_.state(i));
    });
  }

 private:
  Layout arrange(const Page& page) const {
    const view::Theme& theme = page.theme;
    Layout layout = layoutFor(
        page, 0,
        {{context_.words("back"), view::Button::Kind::Plain, context_.words("key.escape")}});
    Flow flow(page, layout);
    flow.say(context_.words("credits.title"), theme.style(view::Role::Title));
    flow.skip(theme.em(6));
    flow.say(context_.words("credits.about"), theme.style(view::Role::Label, theme.palette.quiet));
    flow.skip(theme.em(16));
    for (const Credit& credit : credits_) {
      flow.control(view::ListRow{credit.title}.height(page.type, theme, flow.rest().width));
      flow.skip(theme.px(8));
    }
    return layout;
  }

  Context& context_;
  std::vector<Credit> credits_;
  Sheet sheet_;
};

}  // namespace

std::unique_ptr<Screen> credits(Context& context) { return std::make_unique<Credits>(context); }

}  // namespace screens
