// The results as files: a table, a page to print, a picture.
#include <filesystem>
#include <stdexcept>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "game/rules/report.h"
#include "game/rules/report_file.h"
#include "game/screens/report_page.h"
#include "game/screens/result_card.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "questions/carriers/file.h"
#include "questions/error.h"

namespace screens {
namespace {

namespace fs = std::filesystem;

enum Control : std::size_t { Table, Printed, Picture, Back };

constexpr std::size_t kLongest = 80;  // bytes of a title in a file's name

// What a title can give to a file's name on every system.
std::string fileName(const std::string& title) {
  std::string name;
  for (const char c : title) {
    const bool plain = static_cast<unsigned char>(c) >= 0x20 &&
                       std::string_view("/\\:*?\"<>|").find(c) == std::string_view::npos;
    name += plain ? c : ' ';
  }
  if (name.size() > kLongest) {
    std::size_t end = kLongest;
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80) --end;
    name.resize(end);
  }
  return name;
}

class SaveResults : public Screen {
 public:
  SaveResults(Context& context, Played play) : context_(context), play_(std::move(play)) {
    sheet_.focus(Table);
  }

  void handle(const view::Input& input, const Page& page) override {
    const auto pressed = sheet_.handle(input, page, arrange(page));
    if (pressed == Back || isKey(input, view::Key::Escape)) return context_.stack.pop();
    if (pressed) attempt(*pressed, page);
  }

  void step(double) override {}
  bool moving() const override { return false; }

  void draw(view::Canvas& canvas, const Page& page) override {
    const Layout layout = arrange(page);
    const std::vector<view::ListRow> rows = this->rows();
    sheet_.draw(canvas, page, layout, [&](float dy) {
      for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].draw(canvas, page.theme, layout.controls[i].moved(0, dy), sheet_.state(i));
    });
  }

 private:
  std::vector<view::ListRow> rows() const {
    const i18n::Catalogue& words = context_.words;
    return {{words("save.table"), words("save.table.about"), "CSV"},
            {words("save.page"), words("save.page.about"), "HTML"},
            {words("save.picture"), words("save.picture.about"), "PNG"}};
  }

  Layout arrange(const Page& page) const {
    const view::Theme& theme = page.theme;
    Layout layout = layoutFor(
        page, 0,
        {{context_.words("back"), view::Button::Kind::Plain, context_.words("key.escape")}});
    Flow flow(page, layout);
    flow.say(context_.words("save.title"), theme.style(view::Role::Title));
    flow.skip(theme.em(16));
    for (const view::ListRow& row : rows()) {
      flow.control(row.height(page.type, theme, flow.rest().width));
      flow.skip(theme.gap());
    }
    for (const Outcome& outcome : outcomes_) {
      flow.skip(theme.em(8));
      flow.say(outcome.text, theme.style(view::Role::Label, outcome.fault ? theme.palette.wrong
                                                                          : theme.palette.right));
    }
    return layout;
  }

  // A name that no file has yet.
  fs::path freeName(const std::string& extension) const {
    const std::string stem = rules::isoDay(context_.today) + " " + fileName(play_->pack->title);
    fs::path file = context_.resultsFolder / (stem + extension);
    std::error_code error;
    for (int number = 2; fs::exists(file, error); ++number)
      file = context_.resultsFolder / (stem + " " + std::to_string(number) + extension);
    return file;
  }

  void attempt(std::size_t control, const Page& page) {
    try {
      if (context_.resultsFolder.empty())
        throw std::runtime_error(context_.words("save.no_folder"));
      fs::create_directories(context_.resultsFolder);
      const fs::path file = save(control, page);
      outcomes_.push_back({context_.words("save.done", {{"file", file.string()}}), false});
    } catch (const std::exception& error) {  // of the file system, of Cairo, or our own
      outcomes_.push_back({context_.words("save.failed", {{"fault", error.what()}}), true});
    }
  }

  fs::path save(std::size_t control, const Page& page) const {
    const std::string day = context_.words.day(context_.today);
    const fs::path file = freeName(control == Table     ? ".csv"
                                   : control == Printed ? ".html"
                                                        : ".png");
    if (control == Table)
      rules::writeReport(rules::report(*play_->pack, play_->round.responses(),
                                       play_->round.settings(), play_->players),
                         file);
    if (control == Printed)
      questions::carriers::replaceFile(file.string(), reportPage(context_.words, *play_, day));
    if (control == Picture) writeResultCard(page.type, context_.words, *play_, day, file);
    return file;
  }

  struct Outcome {
    std::string text;
    bool fault;
  };

  Context& context_;
  Played play_;
  std::vector<Outcome> outcomes_;  // of what was saved so far
  Sheet sheet_;
};

}  // namespace

std::unique_ptr<Screen> saveResults(Context& context, Played play) {
  return std::make_unique<SaveResults>(context, std::move(play));
}

}  // namespace screens
