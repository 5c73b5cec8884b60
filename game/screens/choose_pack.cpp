// The shelf of packs: which one to play.
#include <algorithm>
#include <string>
#include <vector>

#include "game/screens/phrases.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "game/view/text_field.h"
#include "questions/error.h"

namespace screens {
namespace {

constexpr std::size_t kGlance = 8;  // packs that are found without a search

view::ListRow rowOf(const i18n::Catalogue& words, const Volume& volume) {
  view::ListRow row{volume.title, publishedBy(words, volume.publisher, volume.date), ""};
  if (!volume.read) row.detail = "…";
  if (volume.read && volume.fault.empty()) row.end = words("items", {{"count", volume.items}});
  if (!volume.fault.empty()) row.detail = words("choose_pack.unreadable");
  return row;
}

std::string lower(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

class ChoosePack : public Screen {
 public:
  explicit ChoosePack(Context& context)
      : context_(context), field_(context.words("choose_pack.search")) {
    sheet_.focus(firstRow());
  }

  void handle(const view::Input& input, const Page& page) override;
  // A volume is read each frame, so that a long shelf does not hold up the first.
  void step(double) override { reading_ = context_.library.readNext(); }
  bool moving() const override { return reading_; }
  void draw(view::Canvas& canvas, const Page& page) override;

 private:
  const std::vector<Volume>& volumes() const { return context_.library.volumes(); }
  bool searchable() const { return volumes().size() > kGlance; }
  std::size_t firstRow() const { return searchable() ? 1 : 0; }
  std::vector<std::size_t> found() const;
  Layout arrange(const Page& page) const;
  bool typed(const view::Input& input);
  void open(std::size_t volume);

  Context& context_;
  view::TextField field_;
  Sheet sheet_;
  bool reading_ = true;
};

// The volumes whose title, publisher or date hold what is searched for.
std::vector<std::size_t> ChoosePack::found() const {
  const std::string wanted = lower(field_.text());
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < volumes().size(); ++i) {
    const Volume& volume = volumes()[i];
    const std::string said =
        lower(volume.title + "\n" + publishedBy(context_.words, volume.publisher, volume.date));
    if (said.find(wanted) != std::string::npos) found.push_back(i);
  }
  return found;
}

Layout ChoosePack::arrange(const Page& page) const {
  const view::Theme& theme = page.theme;
  Layout layout = layoutFor(page, 0, {{context_.words("back"), view::Button::Kind::Plain, "Esc"}});
  Flow flow(page, layout);
  flow.say(context_.words("choose_pack.title"), theme.style(view::Role::Title));
  flow.skip(theme.em(18));
  if (volumes().empty())
    flow.say(context_.words("choose_pack.none"),
             theme.style(view::Role::Body, theme.palette.quiet));
  if (searchable()) {
    flow.control(view::TextField::height(theme));
    flow.skip(theme.gap());
  }
  const std::vector<std::size_t> rows = found();
  for (const std::size_t volume : rows) {
    flow.control(
        rowOf(context_.words, volumes()[volume]).height(page.type, theme, flow.rest().width));
    flow.skip(theme.gap());
  }
  if (rows.empty() && !volumes().empty())
    flow.say(context_.words("choose_pack.not_found"),
             theme.style(view::Role::Body, theme.palette.quiet));
  return layout;
}

void ChoosePack::handle(const view::Input& input, const Page& page) {
  if (searchable() && typed(input)) return sheet_.focus(0);
  const auto pressed = sheet_.handle(input, page, arrange(page));
  const std::vector<std::size_t> rows = found();
  const std::size_t back = firstRow() + rows.size();
  if (isKey(input, view::Key::Escape) || pressed == back) return context_.stack.pop();
  if (!pressed) return;
  if (*pressed >= firstRow()) return open(rows[*pressed - firstRow()]);
  if (isKey(input, view::Key::Enter) && !rows.empty()) sheet_.focus(firstRow(), true);
}

// Letters go into the search from wherever the focus is.
bool ChoosePack::typed(const view::Input& input) {
  const bool text = input.kind == view::Input::Kind::Text;
  return (text || isKey(input, view::Key::Backspace)) &&
         field_.handle(input) == view::Edit::Changed;
}

void ChoosePack::draw(view::Canvas& canvas, const Page& page) {
  const Layout layout = arrange(page);
  const std::vector<std::size_t> rows = found();
  sheet_.draw(canvas, page, layout, [&](float dy) {
    const auto place = [&](std::size_t control) { return layout.controls[control].moved(0, dy); };
    if (searchable()) field_.draw(canvas, page.theme, place(0), sheet_.state(0));
    for (std::size_t i = 0; i < rows.size(); ++i)
      rowOf(context_.words, volumes()[rows[i]])
          .draw(canvas, page.theme, place(firstRow() + i), sheet_.state(firstRow() + i));
  });
}

void ChoosePack::open(std::size_t volume) {
  try {
    const Packed pack = context_.library.open(volume);
    if (pack->items.empty())
      context_.stack.push(message(context_, pack->title, context_.words("message.no_items")));
    else
      context_.stack.push(setUp(context_, pack, volumes()[volume].file));
  } catch (const questions::Error& error) {
    context_.stack.push(message(context_, context_.words("message.pack_unreadable"), error.what()));
  }
}

}  // namespace

std::unique_ptr<Screen> choosePack(Context& context) {
  return std::make_unique<ChoosePack>(context);
}

}  // namespace screens
