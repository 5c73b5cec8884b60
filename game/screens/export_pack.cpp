// A pack goes out: in which format, under which name, to which folder; then what of it the format
// could not carry.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "game/making/pack_file.h"
#include "game/screens/findings.h"
#include "game/screens/phrases.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "game/view/text_field.h"
#include "questions/error.h"
#include "questions/formats.h"

namespace screens {
namespace {

namespace fs = std::filesystem;
using view::Key;

constexpr std::size_t kMostVersions = 4;
constexpr float kWidth = 1080;  // there are many formats to choose from

std::vector<const questions::Format*> writable() {
  std::vector<const questions::Format*> formats;
  for (const questions::Format& format : questions::formats())
    if (format.write != nullptr) formats.push_back(&format);
  return formats;
}

// What was written, and what the format could not carry.
class Exported : public Screen {
 public:
  Exported(Context& context, fs::path file, std::vector<questions::Finding> findings)
      : context_(context), file_(std::move(file)), findings_(context.words, std::move(findings)) {
    sheet_.focus(findings_.size());
  }

  void handle(const view::Input& input, const Page& page) override {
    const auto pressed = sheet_.handle(input, page, arrange(page));
    if (isKey(input, Key::Escape) || (pressed && *pressed == findings_.size()))
      context_.stack.pop();
  }
  void step(double) override {}
  bool moving() const override { return findings_.moving(); }

  void draw(view::Canvas& canvas, const Page& page) override {
    const Layout layout = arrange(page);
    sheet_.draw(canvas, page, layout,
                [&](float dy) { findings_.draw(canvas, page, layout, sheet_, dy); });
  }

 private:
  Layout arrange(const Page& page) {
    const view::Theme& theme = page.theme;
    const i18n::Catalogue& words = context_.words;
    Layout layout =
        layoutFor(page, 0, {{words("back"), view::Button::Kind::Primary, words("key.enter")}});
    Flow flow(page, layout);
    flow.say(words("export.done"), theme.style(view::Role::Title));
    flow.skip(theme.em(6));
    flow.say(file_.string(), theme.style(view::Role::Label, theme.palette.quiet));
    flow.skip(theme.em(16));
    findings_.arrange(page, flow, "export.no_findings", "export.findings");
    return layout;
  }

  Context& context_;
  fs::path file_;
  FindingList findings_;
  Sheet sheet_;
};

class ExportPack : public Screen {
 public:
  ExportPack(Context& context, Packed pack)
      : context_(context),
        pack_(std::move(pack)),
        formats_(writable()),
        folder_(context.lastFolder.empty() ? context.home : context.lastFolder),
        name_("", making::fileNameOf(pack_->title, "pack"), view::TextField::Lines::Wrapped) {
    options_.fonts = context_.assetsFolder / "fonts";
    sheet_.focus(Formats);
  }

  void handle(const view::Input& input, const Page& page) override;
  void step(double) override {}
  bool moving() const override { return false; }
  void draw(view::Canvas& canvas, const Page& page) override;

 private:
  // The controls before the formats; after these come the versions of a worksheet, and Shorten.
  enum Control : std::size_t { Name, Folder, Formats };

  Layout arrange(const Page& page) const;
  const questions::Format& format() const { return *formats_[chosen_]; }
  fs::path file() const {
    return folder_ / (name_.text() + std::string(format().extensions.front()));
  }
  bool exists() const {
    std::error_code unknown;
    return fs::exists(file(), unknown);
  }
  view::Choice formats() const;
  view::Choice versions() const;
  view::Checkbox shorten() const { return {context_.words("export.shorten"), options_.shorten}; }
  view::Button folderButton() const { return {context_.words("export.folder")}; }
  std::size_t versionsFrom() const { return Formats + formats_.size(); }
  std::size_t shortenAt() const { return versionsFrom() + (format().shuffles ? kMostVersions : 0); }
  void press(std::size_t control);
  void write();

  Context& context_;
  Packed pack_;
  std::vector<const questions::Format*> formats_;
  std::size_t chosen_ = 0;
  fs::path folder_;
  view::TextField name_;
  questions::WriteOptions options_;
  Sheet sheet_;
};

view::Choice ExportPack::formats() const {
  view::Choice choice{{}, chosen_};
  for (const questions::Format* format : formats_)
    choice.labels.push_back(formatTitle(context_.words, *format));
  return choice;
}

view::Choice ExportPack::versions() const {
  view::Choice choice{{}, options_.versions - 1};
  for (std::size_t i = 1; i <= kMostVersions; ++i) choice.labels.push_back(std::to_string(i));
  return choice;
}

Layout ExportPack::arrange(const Page& page) const {
  const view::Theme& theme = page.theme;
  const i18n::Catalogue& words = context_.words;
  using Kind = view::Button::Kind;
  Layout layout = layoutFor(page, 0,
                            {{words(exists() ? "export.replace" : "export.write"), Kind::Primary,
                              words("with_control", {{"key", words("key.enter")}})},
                             {words("back"), Kind::Plain, words("key.escape")}},
                            theme.em(kWidth));
  Flow flow(page, layout, theme.em(kWidth));
  const view::TextStyle label = theme.style(view::Role::Strong);
  const view::TextStyle quiet = theme.style(view::Role::Label, theme.palette.quiet);
  flow.say(words("export.title"), theme.style(view::Role::Title));
  flow.say(pack_->title, quiet);
  flow.skip(theme.em(14));
  flow.say(words("export.file"), label);
  flow.skip(theme.em(6));
  const float button = folderButton().measure(page.type, theme).width;
  const float width = flow.rest().width;
  const bool beside = width > button + theme.em(220);
  const float field = beside ? width - button - theme.gap() : width;
  view::Box line = flow.take(name_.height(page.type, theme, field));
  view::Box folder{line.x + field + theme.gap(), line.y, button, theme.controlHeight()};
  line.width = field;
  flow.skip(theme.em(6));
  flow.say(file().string(), quiet);
  if (exists())
    flow.say(words("export.exists"), theme.style(view::Role::Label, theme.palette.wrong));
  if (!beside) {
    flow.skip(theme.em(6));
    folder = flow.take(theme.controlHeight());
    folder.width = std::min(folder.width, button);
  }
  layout.controls = {line, folder};
  flow.skip(theme.em(14));
  flow.say(words("export.format"), label);
  flow.skip(theme.em(6));
  flow.choice(formats());
  flow.skip(theme.em(10));
  if (format().shuffles) {
    flow.choice(words("export.versions"), versions(), flow.labelMargin({words("export.versions")}));
  }
  flow.control(shorten().height(page.type, theme, flow.rest().width));
  return layout;
}

void ExportPack::handle(const view::Input& input, const Page& page) {
  if (isKey(input, Key::Escape)) return context_.stack.pop();
  if (isKey(input, Key::Enter) && input.control) return write();
  const Layout layout = arrange(page);
  const bool key =
      input.kind == view::Input::Kind::KeyPressed || input.kind == view::Input::Kind::Text;
  if (!key || sheet_.focused() == Name) {
    const view::Edit edit = name_.handle(
        input, {page.type, page.theme, sheet_.placeOf(layout, Name)}, context_.clipboard);
    if (key && edit != view::Edit::None) return;
  }
  if (const auto pressed = sheet_.handle(input, page, layout)) press(*pressed);
}

void ExportPack::press(std::size_t control) {
  if (control == Folder)
    context_.stack.push(
        chooseFolder(context_, folder_, [this](const fs::path& folder) { folder_ = folder; }));
  if (control >= Formats && control < versionsFrom())
    chosen_ = control - Formats;
  else if (control >= versionsFrom() && control < shortenAt())
    options_.versions = control - versionsFrom() + 1;
  else if (control == shortenAt())
    options_.shorten = !options_.shorten;
  else if (control == shortenAt() + 1)
    write();
  else if (control == shortenAt() + 2)
    context_.stack.pop();
}

void ExportPack::write() {
  if (name_.text().empty() || name_.text().find('/') != std::string::npos)
    return context_.stack.push(
        message(context_, context_.words("export.failed"), context_.words("export.no_name")));
  const auto work = [&context = context_, pack = pack_, file = file(), format = format().name,
                     options = options_]() -> Next {
    auto findings = questions::writePack(*pack, file.string(), format, options);
    return
        [&context, file, findings] { return std::make_unique<Exported>(context, file, findings); };
  };
  context_.lastFolder = folder_;
  context_.stack.push(
      working(context_, context_.words("working.writing"), file().filename().string(), work));
}

void ExportPack::draw(view::Canvas& canvas, const Page& page) {
  const Layout layout = arrange(page);
  const view::Theme& theme = page.theme;
  sheet_.draw(canvas, page, layout, [&](float dy) {
    const auto place = [&](std::size_t i) { return layout.controls[i].moved(0, dy); };
    name_.draw(canvas, theme, place(Name), {.focused = sheet_.focused() == Name});
    folderButton().draw(canvas, theme, place(Folder), sheet_.state(Folder));
    sheet_.drawChoice(canvas, page, layout, formats(), Formats, dy);
    if (format().shuffles) sheet_.drawChoice(canvas, page, layout, versions(), versionsFrom(), dy);
    shorten().draw(canvas, theme, place(shortenAt()), sheet_.state(shortenAt()));
  });
}

}  // namespace

std::unique_ptr<Screen> exportPack(Context& context, Packed pack) {
  return std::make_unique<ExportPack>(context, std::move(pack));
}

}  // namespace screens
