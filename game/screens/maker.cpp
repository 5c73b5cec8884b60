// The maker: the article on one side, the items made of it on the other, each with its evidence in
// sight; they are accepted, left out, swapped, edited and put in order.
#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "game/making/pack_file.h"
#include "game/screens/article_pane.h"
#include "game/screens/maker_page.h"
#include "game/screens/phrases.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "game/view/layout.h"
#include "game/view/text_field.h"
#include "questions/error.h"

namespace screens {
namespace {

using making::Decision;
using view::Key;
using Act = MakerAct;
using Target = MakerTarget;
using Arrangement = MakerArrangement;

class Maker : public Screen {
 public:
  Maker(Context& context, Piece piece)
      : context_(context),
        piece_(std::move(piece)),
        page_(context, piece_),
        article_(page_.article()) {
    title_.setText(draft().title());
    if (!draft().entries().empty()) look(0);
  }

  void handle(const view::Input& input, const Page& page) override;
  void step(double seconds) override;
  bool moving() const override { return stale_; }
  void draw(view::Canvas& canvas, const Page& page) override;

 private:
  making::Draft& draft() { return piece_->draft; }
  const making::Draft& draft() const { return piece_->draft; }
  Arrangement arrange(const Page& page) const { return page_.arrange(page, title_, selected_); }
  bool typed(const view::Input& input, const Page& page, const Arrangement& arrangement);
  std::optional<Act> shortcut(const view::Input& input) const;
  void act(Act what, std::size_t entry);
  void decide(std::size_t entry, Decision decision);
  void look(std::size_t entry);
  void select(std::size_t entry, const Page& page, bool visible);
  void save();
  void play();
  void leave();
  void throwAway();
  void light(const Arrangement& arrangement);
  std::vector<Stroke> strokes() const;

  Context& context_;
  Piece piece_;
  MakerPage page_;
  ArticlePane article_;
  view::TextField title_{"", "", view::TextField::Lines::Wrapped, view::Role::Option};
  Sheet sheet_;
  std::size_t selected_ = 0;
  std::optional<std::size_t> hovered_;  // entry
  bool fresh_ = true;                   // not yet drawn
  bool reveal_ = false;                 // the selected card is to be brought into sight
  bool stale_ = false;                  // something is to be seen that was not pressed
};

// Letters go into the title while it has the keyboard.
bool Maker::typed(const view::Input& input, const Page& page, const Arrangement& arrangement) {
  const view::Box box = sheet_.placeOf(arrangement.layout, 0);
  const bool pointer = input.kind == view::Input::Kind::PointerPressed ||
                       input.kind == view::Input::Kind::PointerMoved ||
                       input.kind == view::Input::Kind::PointerReleased;
  const view::TextField::Place place{page.type, page.theme, box};
  if (pointer) {
    title_.handle(input, place, context_.clipboard);
    return false;
  }
  if (sheet_.focused() != 0u || input.kind == view::Input::Kind::Wheel) return false;
  const view::Edit edit = title_.handle(input, place, context_.clipboard);
  if (edit == view::Edit::Changed) draft().rename(title_.text());
  return edit != view::Edit::None;
}

std::optional<Act> Maker::shortcut(const view::Input& input) const {
  if (isKey(input, Key::Escape)) return Act::Back;
  if (input.kind != view::Input::Kind::KeyPressed) return std::nullopt;
  if (input.control && input.key == Key::Up) return Act::Up;
  if (input.control && input.key == Key::Down) return Act::Down;
  if (input.key == Key::Delete) return Act::Reject;
  if (input.key != Key::Character) return std::nullopt;
  if (input.control && input.text == "z") return input.shift ? Act::Redo : Act::Undo;
  if (input.control && input.text == "y") return Act::Redo;
  if (input.control && input.text == "s") return Act::Save;
  if (input.control) return std::nullopt;
  if (input.text == "a") return Act::Accept;
  if (input.text == "x") return Act::Reject;
  if (input.text == "s") return Act::Swap;
  if (input.text == "e") return Act::Edit;
  if (input.text == "n") return Act::New;
  return std::nullopt;
}

void Maker::handle(const view::Input& input, const Page& page) {
  const Arrangement arrangement = arrange(page);
  if (typed(input, page, arrangement)) return;
  if (const auto wanted = shortcut(input)) return act(*wanted, selected_);
  const bool key = input.kind == view::Input::Kind::KeyPressed;
  if (arrangement.article.width > 0 && !key) article_.handle(input, page, arrangement.article);
  if (input.kind == view::Input::Kind::Wheel && arrangement.article.contains(input.point)) return;
  const auto before = sheet_.focused();
  const auto pressed = sheet_.handle(input, page, arrangement.layout);
  const auto now = sheet_.focused();
  light(arrangement);
  if (pressed) {
    const Target& target = arrangement.targets[*pressed];
    if (target.act != Act::Select) return act(target.act, target.entry);
    return key ? act(Act::Edit, target.entry) : select(target.entry, page, false);
  }
  if (key && now && now != before && arrangement.targets[*now].act == Act::Select)
    select(arrangement.targets[*now].entry, page, true);
}

// The card under the pointer lights its evidence.
void Maker::light(const Arrangement& arrangement) {
  std::optional<std::size_t> hovered;
  for (std::size_t i = 0; i < arrangement.targets.size(); ++i)
    if (arrangement.targets[i].act == Act::Select && sheet_.state(i).hovered)
      hovered = arrangement.targets[i].entry;
  if (hovered == hovered_) return;
  hovered_ = hovered;
  look(hovered_.value_or(selected_));
}

// Brings the evidence of the entry into sight.
void Maker::look(std::size_t entry) {
  if (entry >= draft().entries().size()) return;
  const auto& evidence = draft().entries()[entry].item.evidence;
  if (evidence && evidence->article == page_.article().id) article_.reveal(evidence->range);
}

// Opens the card; the controls after it have other numbers then.
void Maker::select(std::size_t entry, const Page& page, bool visible) {
  selected_ = entry;
  look(entry);
  reveal_ = true;
  const Arrangement arrangement = arrange(page);
  for (std::size_t i = 0; i < arrangement.targets.size(); ++i)
    if (arrangement.targets[i].act == Act::Select && arrangement.targets[i].entry == entry)
      sheet_.focus(i, visible);
}

void Maker::act(Act what, std::size_t entry) {
  const std::size_t count = draft().entries().size();
  const bool there = entry < count;
  switch (what) {
    case Act::Accept:
      if (there)
        decide(entry, draft().entries()[entry].decision == Decision::Open ? Decision::Accepted
                                                                          : Decision::Open);
      break;
    case Act::Reject:
      if (there) decide(entry, Decision::Rejected);
      break;
    case Act::Swap:
      if (there && !draft().swap(entry))
        context_.stack.push(message(context_, context_.words("maker.no_swap"),
                                    context_.words("maker.no_swap_about")));
      look(entry);
      break;
    case Act::Edit:
      if (there) context_.stack.push(editItem(context_, piece_, entry));
      break;
    case Act::Up:
    case Act::Down:
      if (there && draft().move(entry, what == Act::Up ? -1 : 1))
        selected_ = what == Act::Up ? entry - 1 : entry + 1;
      break;
    case Act::Play:
      return play();
    case Act::Save:
      return save();
    case Act::Undo:
      draft().undo();
      break;
    case Act::Redo:
      draft().redo();
      break;
    case Act::New: {
      questions::Item item;
      item.id = "own-" + std::to_string(draft().version()) + "-" + std::to_string(count);
      item.kind = "multiple_choice";
      item.options.resize(4);
      selected_ = draft().add(std::move(item));
      context_.stack.push(editItem(context_, piece_, selected_));
      break;
    }
    case Act::LeftOut:
      context_.stack.push(leftOut(context_, piece_));
      break;
    case Act::Article:
      context_.stack.push(articleOfPiece(context_, piece_, selected_));
      break;
    case Act::ThrowAway:
      return throwAway();
    case Act::Back:
      return leave();
    default:
      break;
  }
  selected_ = std::min(selected_, std::max<std::size_t>(draft().entries().size(), 1) - 1);
  title_.setText(draft().title());
  reveal_ = true;
}

// Decides, and goes on to the next entry that is still open.
void Maker::decide(std::size_t entry, Decision decision) {
  draft().decide(entry, decision);
  if (decision == Decision::Open) return;
  for (std::size_t next = entry + 1; next < draft().entries().size(); ++next)
    if (draft().entries()[next].decision == Decision::Open) {
      selected_ = next;
      return look(next);
    }
}

void Maker::save() {
  if (draft().pack().items.empty())
    return context_.stack.push(message(context_, context_.words("maker.nothing_to_save"),
                                       context_.words("maker.no_items")));
  try {
    piece_->save();
    if (const std::size_t unfinished = piece_->unfinished())
      context_.stack.push(message(context_, context_.words("maker.saved_title"),
                                  context_.words("maker.unfinished", {{"count", unfinished}})));
  } catch (const questions::Error& error) {
    context_.stack.push(
        message(context_, context_.words("maker.not_saved"), told(context_.words, error)));
  }
}

void Maker::play() {
  piece_->keep();
  auto pack = std::make_shared<const questions::Pack>(making::playable(draft().pack()));
  if (pack->items.empty())
    return context_.stack.push(message(context_, context_.words("message.nothing_to_ask"),
                                       context_.words("maker.no_items")));
  const bool saved = piece_->saved();
  context_.stack.push(
      setUp(context_, pack, saved ? std::filesystem::path(draft().savedAs()) : piece_->file()));
}

void Maker::leave() {
  context_.stack.pop();
  if (piece_->saved() && piece_->unfinished() == 0)
    piece_->discard();
  else
    piece_->keep();
}

void Maker::throwAway() {
  context_.stack.push(confirm(context_, questionOfThrowing(context_.words, draft().title()),
                              [&context = context_, piece = piece_] {
                                context.stack.pop();
                                piece->discard();
                              }));
}

void Maker::step(double seconds) { stale_ = piece_->step(seconds) || stale_; }

std::vector<Stroke> Maker::strokes() const {
  std::vector<Stroke> strokes;
  const std::size_t lit = hovered_.value_or(selected_);
  for (std::size_t i = 0; i < draft().entries().size(); ++i) {
    const making::Entry& entry = draft().entries()[i];
    if (!entry.item.evidence || entry.item.evidence->article != page_.article().id) continue;
    if (i != lit && entry.decision == Decision::Rejected) continue;
    strokes.push_back({entry.item.evidence->range, i == lit});
  }
  return strokes;
}

void Maker::draw(view::Canvas& canvas, const Page& page) {
  stale_ = false;
  const Arrangement arrangement = arrange(page);
  const Layout& layout = arrangement.layout;
  if (std::exchange(fresh_, false))
    sheet_.focus(arrangement.targets.size() - page_.foot(page).size());  // Play
  if (std::exchange(reveal_, false) && selected_ < arrangement.parts.size())
    sheet_.reveal(layout, arrangement.parts[selected_].box, page.theme.em(80));
  if (arrangement.article.width > 0) {
    article_.draw(canvas, page, arrangement.article, strokes());
    canvas.fill({arrangement.article.right() + page.theme.px(18), layout.body.y,
                 page.theme.hairline(), layout.body.height},
                page.theme.palette.rule);
  }
  sheet_.draw(canvas, page, layout, [&](float dy) {
    title_.draw(canvas, page.theme, layout.controls[0].moved(0, dy),
                {.focused = sheet_.focused() == 0u});
    std::size_t action = 0;
    for (std::size_t i = 1; i < layout.controls.size(); ++i) {
      const Target& target = arrangement.targets[i];
      const ItemCard& card = arrangement.cards[target.entry];
      const view::Box place = layout.controls[i].moved(0, dy);
      action = target.act == Act::Select ? 0 : action;
      if (target.act == Act::Select)
        card.draw(canvas, page, arrangement.parts[target.entry], dy, sheet_.state(i));
      else
        card.actions[action++].draw(canvas, page.theme, place, sheet_.state(i));
    }
  });
}

}  // namespace

std::unique_ptr<Screen> maker(Context& context, Piece piece) {
  return std::make_unique<Maker>(context, std::move(piece));
}

}  // namespace screens
