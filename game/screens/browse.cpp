// The player's folders: a pack or an article is opened, or a folder is chosen.
#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "game/making/folder.h"
#include "game/making/source.h"
#include "game/screens/long_list.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "game/view/text_field.h"
#include "questions/formats.h"
#include "questions/text/characters.h"

namespace screens {
namespace {

namespace fs = std::filesystem;
using making::FolderEntry;
using text::lowered;
using view::Key;

enum class Kinds { Readable, Packs, Articles, All };

bool isPackName(const fs::path& file) {
  const std::string name = lowered(file.filename().string());
  for (const questions::Format& format : questions::formats())
    for (const std::string_view extension : format.extensions)
      if (format.read != nullptr && name.ends_with(extension)) return true;
  return false;
}

bool isWanted(Kinds kinds, const fs::path& file) {
  const bool article = making::isArticleName(file.string());
  if (kinds == Kinds::Articles) return article;
  if (kinds == Kinds::Packs) return isPackName(file);
  return kinds == Kinds::All || article || isPackName(file);
}

// Folders where people look first.
std::vector<fs::path> placesOf(const Context& context) {
  std::vector<fs::path> places;
  if (context.home.empty()) return places;
  for (const char* name : {"", "Downloads", "Documents", "Desktop"}) {
    const fs::path place = *name == '\0' ? context.home : context.home / name;
    std::error_code absent;
    if (fs::is_directory(place, absent)) places.push_back(place);
  }
  return places;
}

class Browse : public Screen {
 public:
  // Without `choose`, a file is opened.
  Browse(Context& context, const fs::path& start, ChooseFolder choose)
      : context_(context),
        choose_(std::move(choose)),
        places_(placesOf(context)),
        filter_(context.words("browse.filter")) {
    go(start);
  }

  void handle(const view::Input& input, const Page& page) override;
  void step(double) override {}
  bool moving() const override { return list_.guesses(); }
  void draw(view::Canvas& canvas, const Page& page) override;

 private:
  bool opensFiles() const { return !choose_; }
  void go(const fs::path& folder);
  void list();
  void up();
  Layout arrange(const Page& page);
  view::Choice kinds() const;
  view::Choice places() const;
  view::Checkbox hidden() const { return {context_.words("browse.hidden"), hidden_}; }
  view::ListRow rowOf(std::size_t row) const;
  std::vector<view::Button> foot() const;
  // The controls before the rows: places, kinds, the box for hidden files.
  std::size_t kindsFrom() const { return places_.size(); }
  std::size_t hiddenAt() const { return kindsFrom() + (opensFiles() ? kinds().labels.size() : 0); }
  std::size_t firstRow() const { return hiddenAt() + 1; }
  bool hasParent() const { return folder_ != folder_.parent_path(); }
  std::size_t rowCount() const { return found_.size() + (hasParent() ? 1 : 0); }
  bool typed(const view::Input& input);
  void press(std::size_t control);
  void open(std::size_t row);

  Context& context_;
  ChooseFolder choose_;
  std::vector<fs::path> places_;
  view::TextField filter_;
  fs::path folder_;
  Kinds kinds_ = Kinds::Readable;
  bool hidden_ = false;
  making::FolderListing listing_;
  std::vector<std::size_t> found_;  // entries whose name holds what was typed
  LongList list_;
  Sheet sheet_;
};

void Browse::go(const fs::path& folder) {
  std::error_code error;
  folder_ = fs::weakly_canonical(folder, error);
  if (error || folder_.empty()) folder_ = folder;
  filter_.setText("");
  context_.lastFolder = folder_;
  list();
  sheet_ = Sheet();
  sheet_.focus(firstRow());
}

void Browse::list() {
  listing_ = making::listFolder(folder_, hidden_, [this](const fs::path& file) {
    return opensFiles() && isWanted(kinds_, file);
  });
  found_.clear();
  const std::string wanted = lowered(filter_.text());
  for (std::size_t i = 0; i < listing_.entries.size(); ++i)
    if (lowered(listing_.entries[i].name).find(wanted) != std::string::npos) found_.push_back(i);
}

void Browse::up() {
  if (hasParent()) go(folder_.parent_path());
}

view::Choice Browse::kinds() const {
  view::Choice choice{{}, static_cast<std::size_t>(kinds_)};
  for (const char* key : {"browse.readable", "browse.packs", "browse.articles", "browse.all"})
    choice.labels.push_back(context_.words(key));
  return choice;
}

view::Choice Browse::places() const {
  view::Choice choice{{}, places_.size()};
  for (std::size_t i = 0; i < places_.size(); ++i) {
    choice.labels.push_back(places_[i] == context_.home ? context_.words("browse.home")
                                                        : places_[i].filename().string());
    if (places_[i] == folder_) choice.chosen = i;
  }
  return choice;
}

std::vector<view::Button> Browse::foot() const {
  using Kind = view::Button::Kind;
  std::vector<view::Button> buttons;
  if (!opensFiles())
    buttons.push_back({context_.words("browse.choose"), Kind::Primary,
                       context_.words("with_control", {{"key", context_.words("key.enter")}})});
  buttons.push_back({context_.words("back"), Kind::Plain, context_.words("key.escape")});
  return buttons;
}

view::ListRow Browse::rowOf(std::size_t row) const {
  if (hasParent() && row == 0)
    return {"↑ " + folder_.parent_path().string(), "", context_.words("browse.up")};
  const FolderEntry& entry = listing_.entries[found_[row - (hasParent() ? 1 : 0)]];
  if (entry.isFolder) return {entry.name, "", context_.words("browse.folder")};
  const std::uintmax_t kilobytes = (entry.size + 1023) / 1024;
  return {entry.name, "", context_.words("browse.size", {{"number", kilobytes}})};
}

Layout Browse::arrange(const Page& page) {
  const view::Theme& theme = page.theme;
  const i18n::Catalogue& words = context_.words;
  Layout layout = layoutFor(page, 0, foot());
  Flow flow(page, layout);
  flow.say(words(opensFiles() ? "browse.title" : "browse.choose_title"),
           theme.style(view::Role::Title));
  flow.skip(theme.em(4));
  flow.say(folder_.string(), theme.style(view::Role::Label, theme.palette.quiet));
  flow.skip(theme.em(12));
  if (!places_.empty()) {
    flow.choice(places());
    flow.skip(theme.em(10));
  }
  if (opensFiles()) {
    flow.choice(kinds());
    flow.skip(theme.em(4));
  }
  flow.control(hidden().height(page.type, theme, flow.rest().width));
  if (!filter_.text().empty()) {
    flow.say(words("browse.filtered", {{"text", filter_.text()}}),
             theme.style(view::Role::Label, theme.palette.quiet));
    flow.skip(theme.em(6));
  }
  flow.skip(theme.em(8));
  if (!listing_.fault.empty())
    flow.say(words("browse.fault", {{"fault", listing_.fault}}),
             theme.style(view::Role::Body, theme.palette.wrong));
  else if (found_.empty())
    flow.say(words("browse.empty"), theme.style(view::Role::Body, theme.palette.quiet));
  flow.skip(theme.em(6));
  const auto keyOf = [this](std::size_t row) {
    return row < rowCount() ? std::hash<std::string>()(rowOf(row).title) : 0;
  };
  list_.arrange(page, flow, rowCount(), keyOf, [this](std::size_t row) { return rowOf(row); });
  return layout;
}

// Letters choose among the names; Backspace takes them back, and goes up where there are none.
bool Browse::typed(const view::Input& input) {
  const bool back = isKey(input, Key::Backspace);
  if (back && filter_.text().empty()) {
    up();
    return true;
  }
  if (input.kind == view::Input::Kind::Text && input.text == " " && filter_.text().empty())
    return false;  // the key that pressed a control
  if (!back && input.kind != view::Input::Kind::Text) return false;
  if (filter_.handle(input) != view::Edit::Changed) return false;
  list();
  sheet_.focus(firstRow() + (hasParent() && !found_.empty() ? 1 : 0), true);
  return true;
}

void Browse::handle(const view::Input& input, const Page& page) {
  if (isKey(input, Key::Escape)) return context_.stack.pop();
  if (isKey(input, Key::Enter) && input.control && !opensFiles())
    return press(firstRow() + rowCount());
  if (typed(input)) return;
  if (const auto pressed = sheet_.handle(input, page, arrange(page))) press(*pressed);
}

void Browse::press(std::size_t control) {
  const std::size_t afterRows = firstRow() + rowCount();
  if (control < kindsFrom()) return go(places_[control]);
  if (control < hiddenAt()) {
    kinds_ = static_cast<Kinds>(control - kindsFrom());
    return list();
  }
  if (control == hiddenAt()) {
    hidden_ = !hidden_;
    return list();
  }
  if (control < afterRows) return open(control - firstRow());
  context_.stack.pop();
  if (control == afterRows && !opensFiles()) choose_(folder_);
}

void Browse::open(std::size_t row) {
  if (hasParent() && row == 0) return up();
  const FolderEntry entry = listing_.entries[found_[row - (hasParent() ? 1 : 0)]];
  if (entry.isFolder) return go(entry.path);
  context_.stack.push(takeFile(context_, entry.path));
}

void Browse::draw(view::Canvas& canvas, const Page& page) {
  const Layout layout = arrange(page);
  sheet_.draw(canvas, page, layout, [&](float dy) {
    if (!places_.empty()) sheet_.drawChoice(canvas, page, layout, places(), 0, dy);
    if (opensFiles()) sheet_.drawChoice(canvas, page, layout, kinds(), kindsFrom(), dy);
    hidden().draw(canvas, page.theme, layout.controls[hiddenAt()].moved(0, dy),
                  sheet_.state(hiddenAt()));
    list_.draw(
        canvas, page, layout, sheet_, firstRow(), rowCount(),
        [this](std::size_t row) { return rowOf(row); }, dy);
  });
}

// Where the player was the last time.
fs::path startOf(const Context& context) {
  if (!context.lastFolder.empty()) return context.lastFolder;
  return context.home.empty() ? fs::path("/") : context.home;
}

}  // namespace

std::unique_ptr<Screen> browse(Context& context) {
  return std::make_unique<Browse>(context, startOf(context), ChooseFolder());
}

std::unique_ptr<Screen> chooseFolder(Context& context, const fs::path& start, ChooseFolder choose) {
  return std::make_unique<Browse>(context, start.empty() ? startOf(context) : start,
                                  std::move(choose));
}

}  // namespace screens
