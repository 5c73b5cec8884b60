// One item of a draft under the editor's hands: its words, its options, and what review says of
// them while they are typed.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "game/screens/phrases.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "game/screens/workpiece.h"
#include "game/view/layout.h"
#include "game/view/text_field.h"

namespace screens {
namespace {

using view::Key;
using view::Role;
using view::TextField;

constexpr std::size_t kMostOptions = 6;
constexpr std::size_t kFewestOptions = 2;

struct Target {
  enum class What { Stem, Option, IsKey, Remove, Add, Explanation, Done, Undo, Redo };

  What what;
  std::size_t option = 0;
};

struct Arrangement {
  Layout layout;
  Layout side;  // the evidence and the review; in the body where there is no room beside it
  std::vector<Target> targets;
};

class EditItem : public Screen {
 public:
  EditItem(Context& context, Piece piece, std::size_t entry)
      : context_(context), piece_(std::move(piece)), entry_(entry) {
    load();
    sheet_.focus(0);
  }

  void handle(const view::Input& input, const Page& page) override;
  void step(double seconds) override { piece_->step(seconds); }
  bool moving() const override { return false; }
  void draw(view::Canvas& canvas, const Page& page) override;

 private:
  const questions::Item& item() const { return piece_->draft.entries()[entry_].item; }
  const i18n::Catalogue& words() const { return context_.words; }
  void load();
  Arrangement arrange(const Page& page) const;
  void arrangeOptions(const Page& page, Flow& flow, Arrangement& arrangement) const;
  void sayEvidence(const Page& page, Flow& flow) const;
  void sayReview(const Page& page, Flow& flow) const;
  view::Button buttonOf(Target::What what) const;
  bool isField(const Target& target) const;
  TextField& fieldOf(const Target& target);
  bool typed(const view::Input& input, const Page& page, const Arrangement& arrangement);
  bool command(const view::Input& input);
  void write(const Target& target);
  void press(const Target& target, std::size_t control);
  void change(questions::Item item);
  void step(bool forward);

  Context& context_;
  Piece piece_;
  std::size_t entry_;
  TextField stem_, explanation_;
  std::vector<TextField> options_;
  std::vector<std::string> remarks_;
  Sheet sheet_;
  Sheet side_;
};

// Fills the fields with the item's words; a field that holds them already keeps its caret.
void EditItem::load() {
  const auto fill = [](TextField& field, const std::string& text) {
    if (field.text() != text) field.setText(text);
  };
  const auto fresh = [&](const char* placeholder) {
    return TextField(words()(placeholder), "", TextField::Lines::Wrapped, Role::Body);
  };
  if (options_.empty()) {
    stem_ = fresh("edit.stem_empty");
    explanation_ = fresh("edit.explanation_empty");
  }
  options_.resize(item().options.size(), TextField(words()("edit.option_empty"), "",
                                                   TextField::Lines::Wrapped, Role::Label));
  fill(stem_, item().stem);
  fill(explanation_, item().explanation);
  for (std::size_t i = 0; i < options_.size(); ++i) fill(options_[i], item().options[i].text);
  remarks_.clear();
  for (const questions::Refusal& refusal : piece_->draft.review(entry_))
    remarks_.push_back(objection(words(), refusal));
}

view::Button EditItem::buttonOf(Target::What what) const {
  using Kind = view::Button::Kind;
  switch (what) {
    case Target::What::Undo:
      return {words()("maker.undo"), Kind::Plain, words()("with_control", {{"key", "Z"}})};
    case Target::What::Redo:
      return {words()("maker.redo")};
    default:
      return {words()("edit.done"), Kind::Primary, words()("key.escape")};
  }
}

Arrangement EditItem::arrange(const Page& page) const {
  const view::Theme& theme = page.theme;
  Arrangement arrangement;
  std::vector<Target> foot = {{Target::What::Done}};
  if (piece_->draft.canUndo()) foot.push_back({Target::What::Undo});
  if (piece_->draft.canRedo()) foot.push_back({Target::What::Redo});
  std::vector<view::Button> buttons;
  for (const Target& target : foot) buttons.push_back(buttonOf(target.what));
  const bool splits = page.size.width >= theme.em(960);
  const auto width = splits ? std::optional(page.size.width) : std::nullopt;
  arrangement.layout = layoutFor(page, 0, std::move(buttons), width);
  if (splits) {
    arrangement.side.body = view::takeRight(arrangement.layout.body,
                                            arrangement.layout.body.width * 0.38f, theme.px(36));
    Flow side(page, arrangement.side);
    sayEvidence(page, side);
    sayReview(page, side);
  }
  Flow flow(page, arrangement.layout, width);
  const view::TextStyle label = theme.style(Role::Strong);
  flow.say(words()("edit.stem"), label);
  flow.skip(theme.em(6));
  flow.control(stem_.height(page.type, theme, flow.rest().width, 2));
  arrangement.targets.push_back({Target::What::Stem});
  if (!splits) sayReview(page, flow);
  flow.skip(theme.em(18));
  flow.say(words()("edit.options"), label);
  arrangeOptions(page, flow, arrangement);
  flow.skip(theme.em(18));
  flow.say(words()("edit.explanation"), label);
  flow.skip(theme.em(6));
  flow.control(explanation_.height(page.type, theme, flow.rest().width, 2));
  arrangement.targets.push_back({Target::What::Explanation});
  flow.skip(theme.em(18));
  if (!splits) sayEvidence(page, flow);
  arrangement.targets.insert(arrangement.targets.end(), foot.begin(), foot.end());
  return arrangement;
}

// A line for each option: whether it is the key, its words, and a cross to take it away. What a
// claim offers is always the same.
void EditItem::arrangeOptions(const Page& page, Flow& flow, Arrangement& arrangement) const {
  const view::Theme& theme = page.theme;
  std::vector<view::Box>& controls = arrangement.layout.controls;
  const float side = theme.controlHeight();
  const bool removable = options_.size() > kFewestOptions && !item().isClaim();
  for (std::size_t i = 0; i < options_.size(); ++i) {
    flow.skip(theme.em(8));
    view::Box rest = flow.rest();
    const float width = rest.width - side - (removable ? side : 0);
    view::Box line = flow.take(options_[i].height(page.type, theme, width));
    view::Box tick = view::takeLeft(line, side);
    tick.height = side;
    controls.push_back(tick);
    arrangement.targets.push_back({Target::What::IsKey, i});
    view::Box cross = removable ? view::takeRight(line, side) : view::Box{};
    cross.height = side;
    if (item().isClaim()) {
      const view::TextStyle style = theme.style(Role::Label);
      const float height = page.type.measure(item().options[i].text, style, line.width).height;
      arrangement.layout.words.push_back(
          {{line.x, line.y + (side - height) / 2, line.width, height},
           item().options[i].text,
           style,
           {}});
      continue;
    }
    controls.push_back(line);
    arrangement.targets.push_back({Target::What::Option, i});
    if (!removable) continue;
    controls.push_back(cross);
    arrangement.targets.push_back({Target::What::Remove, i});
  }
  if (item().isClaim() || options_.size() >= kMostOptions) return;
  flow.skip(theme.em(8));
  const view::Button add{words()("edit.add_option")};
  view::Box line = flow.take(side);
  line.x += side;
  line.width = std::min(line.width - side, add.measure(page.type, theme).width);
  controls.push_back(line);
  arrangement.targets.push_back({Target::What::Add});
}

void EditItem::sayEvidence(const Page& page, Flow& flow) const {
  const auto& evidence = item().evidence;
  if (!evidence) return;
  const view::Theme& theme = page.theme;
  flow.say(words()("edit.article_says"), theme.style(Role::Strong));
  flow.skip(theme.em(6));
  std::vector<view::Mark> marks;
  if (evidence->span)
    marks.push_back({evidence->span->begin, evidence->span->end, theme.palette.marker});
  flow.say(evidence->quote, theme.style(Role::Body), marks);
  flow.skip(theme.em(22));
}

void EditItem::sayReview(const Page& page, Flow& flow) const {
  const view::Theme& theme = page.theme;
  flow.skip(theme.em(4));
  if (remarks_.empty())
    return void(
        flow.say(words()("edit.no_remarks"), theme.style(Role::Label, theme.palette.right)));
  flow.say(words()("edit.remarks"), theme.style(Role::Strong));
  for (const std::string& remark : remarks_) {
    flow.skip(theme.em(6));
    flow.say(remark, theme.style(Role::Label, theme.palette.wrong));
  }
}

bool EditItem::isField(const Target& target) const {
  return target.what == Target::What::Stem || target.what == Target::What::Explanation ||
         target.what == Target::What::Option;
}

TextField& EditItem::fieldOf(const Target& target) {
  if (target.what == Target::What::Stem) return stem_;
  return target.what == Target::What::Explanation ? explanation_ : options_[target.option];
}

// The pointer may be over any field, the keys are for the one that has the focus.
bool EditItem::typed(const view::Input& input, const Page& page, const Arrangement& arrangement) {
  const bool key =
      input.kind == view::Input::Kind::KeyPressed || input.kind == view::Input::Kind::Text;
  if (input.kind == view::Input::Kind::Wheel) return false;
  for (std::size_t i = 0; i < arrangement.targets.size(); ++i) {
    const Target& target = arrangement.targets[i];
    if (!isField(target) || (key && sheet_.focused() != i)) continue;
    const view::Box box = sheet_.placeOf(arrangement.layout, i);
    const view::Edit edit =
        fieldOf(target).handle(input, {page.type, page.theme, box}, context_.clipboard);
    if (edit == view::Edit::Changed) write(target);
    if (key && edit != view::Edit::None) {
      const Arrangement now = arrange(page);
      sheet_.reveal(now.layout, now.layout.controls[i], page.theme.em(80));
      return true;
    }
  }
  return false;
}

void EditItem::write(const Target& target) {
  questions::Item changed = item();
  std::string part = "stem";
  if (target.what == Target::What::Stem) changed.stem = stem_.text();
  if (target.what == Target::What::Explanation) {
    changed.explanation = explanation_.text();
    part = "explanation";
  }
  if (target.what == Target::What::Option) {
    changed.options[target.option].text = options_[target.option].text();
    part = "option " + std::to_string(target.option);
  }
  piece_->draft.edit(entry_, std::move(changed), part);
  load();
}

void EditItem::change(questions::Item changed) {
  piece_->draft.edit(entry_, std::move(changed), "");
  load();
}

void EditItem::step(bool forward) {
  if (forward)
    piece_->draft.redo();
  else
    piece_->draft.undo();
  if (entry_ >= piece_->draft.entries().size()) return context_.stack.pop();
  load();
}

bool EditItem::command(const view::Input& input) {
  if (isKey(input, Key::Escape) || (isKey(input, Key::Enter) && input.control)) {
    context_.stack.pop();
    return true;
  }
  const bool letter = isKey(input, Key::Character) && input.control;
  const bool undo = letter && input.text == "z" && !input.shift;
  const bool redo = letter && (input.text == "y" || (input.text == "z" && input.shift));
  if (undo || redo) step(redo);
  return undo || redo;
}

void EditItem::handle(const view::Input& input, const Page& page) {
  if (command(input)) return;
  const Arrangement arrangement = arrange(page);
  if (typed(input, page, arrangement)) return;
  if (arrangement.side.body.contains(input.point) && input.kind == view::Input::Kind::Wheel)
    return void(side_.handle(input, page, arrangement.side));
  const auto pressed = sheet_.handle(input, page, arrangement.layout);
  if (!pressed) return;
  if (!isField(arrangement.targets[*pressed]))
    press(arrangement.targets[*pressed], *pressed);
  else if (isKey(input, Key::Enter))  // on to the next control
    sheet_.handle({.key = Key::Tab}, page, arrangement.layout);
}

void EditItem::press(const Target& target, std::size_t control) {
  questions::Item changed = item();
  switch (target.what) {
    case Target::What::IsKey:
      changed.key = target.option;
      return change(std::move(changed));
    case Target::What::Remove: {
      changed.options.erase(changed.options.begin() + static_cast<std::ptrdiff_t>(target.option));
      if (changed.key > target.option) --changed.key;
      changed.key = std::min(changed.key, changed.options.size() - 1);
      return change(std::move(changed));
    }
    case Target::What::Add:
      changed.options.push_back({});
      change(std::move(changed));
      return sheet_.focus(control + 1);  // the new field: its tick stands where the button was
    case Target::What::Undo:
    case Target::What::Redo:
      return step(target.what == Target::What::Redo);
    default:
      return context_.stack.pop();
  }
}

// The round mark beside an option: whether it is the key.
void drawTicked(view::Canvas& canvas, const view::Theme& theme, const view::Box& box,
                view::ControlState state, bool key) {
  const view::Palette& colors = theme.palette;
  const view::Box mark = view::centred(box, {theme.em(22), theme.em(22)});
  const view::Color open = state.hovered ? colors.sheetLit : colors.sheet;
  canvas.fill(mark, key ? colors.pencil : open, mark.width / 2);
  canvas.outline(mark, key ? colors.pencil : colors.quiet, theme.hairline(), mark.width / 2);
  if (key) view::drawTick(canvas, mark.inset(mark.width * 0.2f), colors.onPencil);
  if (state.focused) view::drawFocusRing(canvas, theme, mark.inset(-theme.px(2)), mark.width / 2);
}

void EditItem::draw(view::Canvas& canvas, const Page& page) {
  const Arrangement arrangement = arrange(page);
  const view::Theme& theme = page.theme;
  if (arrangement.side.body.width > 0) side_.draw(canvas, page, arrangement.side);
  sheet_.draw(canvas, page, arrangement.layout, [&](float dy) {
    for (std::size_t i = 0; i < arrangement.layout.controls.size(); ++i) {
      const Target& target = arrangement.targets[i];
      const view::Box box = arrangement.layout.controls[i].moved(0, dy);
      view::ControlState state = sheet_.state(i);
      if (isField(target)) {
        state.focused = sheet_.focused() == i;
        fieldOf(target).draw(canvas, theme, box, state);
      } else if (target.what == Target::What::Add) {
        view::Button{words()("edit.add_option")}.draw(canvas, theme, box, state);
      } else if (target.what == Target::What::Remove) {
        view::drawRemover(canvas, theme, box, state);
      } else {
        drawTicked(canvas, theme, box, state, item().key == target.option);
      }
    }
  });
}

}  // namespace

std::unique_ptr<Screen> editItem(Context& context, Piece piece, std::size_t entry) {
  return std::make_unique<EditItem>(context, std::move(piece), entry);
}

}  // namespace screens
