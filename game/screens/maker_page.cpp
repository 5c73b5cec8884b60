#include "game/screens/maker_page.h"

#include <utility>

#include "game/screens/phrases.h"
#include "game/screens/round_charts.h"
#include "game/view/layout.h"

namespace screens {
namespace {

using making::Decision;

}  // namespace

const questions::PackArticle& MakerPage::article() const {
  static const questions::PackArticle none;
  const auto& articles = draft().frame().articles;
  return articles.empty() ? none : articles.front();
}

bool MakerPage::splits(const Page& page) const {
  return !article().text.empty() && page.size.width >= page.theme.em(880);
}

std::string MakerPage::summary() const {
  const std::size_t out = draft().count(Decision::Rejected);
  std::string text = words()("items", {{"count", draft().entries().size() - out}});
  if (const std::size_t accepted = draft().count(Decision::Accepted))
    text += " · " + words()("maker.accepted_count", {{"count", accepted}});
  if (out > 0) text += " · " + words()("maker.rejected_count", {{"count", out}});
  return text + " · " + words()(piece_->saved() ? "maker.saved" : "maker.kept");
}

const std::vector<std::string>& MakerPage::remarksOn(std::size_t entry) const {
  remarks_.resize(draft().entries().size());
  Remarks& remarks = remarks_[entry];
  const questions::Item& item = draft().entries()[entry].item;
  if (remarks.item == item) return remarks.said;
  remarks = {item, {}};
  for (const questions::Refusal& refusal : draft().review(entry))
    remarks.said.push_back(objection(words(), refusal));
  return remarks.said;
}

ItemCard MakerPage::cardOf(std::size_t entry, std::size_t selected) const {
  const making::Entry& made = draft().entries()[entry];
  ItemCard card;
  const std::string kind = kindName(words(), made.item.kind);
  card.head = std::to_string(entry + 1) + (kind.empty() ? "" : " · " + kind);
  card.decision = made.decision;
  card.stem = made.item.stem.empty() ? words()("maker.no_stem") : made.item.stem;
  for (const questions::Option& option : made.item.options) card.options.push_back(option.text);
  card.key = made.item.key;
  card.open = entry == selected;
  card.remarks = remarksOn(entry);
  if (made.decision == Decision::Accepted) card.note = words()("maker.accepted");
  if (made.decision == Decision::Rejected) card.note = words()("maker.rejected");
  if (made.decision == Decision::Open && !card.remarks.empty())
    card.note = words()("maker.remarks", {{"count", card.remarks.size()}});
  if (card.open)
    for (const MakerAct action : actionsOf(entry)) card.actions.push_back(buttonOf(action));
  if (card.open && made.decision == Decision::Rejected)
    card.actions.front().label = words()("maker.take_back");
  if (card.open && made.decision == Decision::Accepted)
    card.actions.front().label = words()("maker.reopen");
  return card;
}

std::vector<MakerAct> MakerPage::actionsOf(std::size_t entry) const {
  if (draft().entries()[entry].decision == Decision::Rejected) return {MakerAct::Accept};
  return {MakerAct::Accept, MakerAct::Reject, MakerAct::Swap,
          MakerAct::Edit,   MakerAct::Up,     MakerAct::Down};
}

view::Button MakerPage::buttonOf(MakerAct act) const {
  using Kind = view::Button::Kind;
  switch (act) {
    case MakerAct::Accept:
      return {words()("maker.accept"), Kind::Plain, "A"};
    case MakerAct::Reject:
      return {words()("maker.reject"), Kind::Plain, "X"};
    case MakerAct::Swap:
      return {words()("maker.swap"), Kind::Plain, "S"};
    case MakerAct::Edit:
      return {words()("maker.edit"), Kind::Plain, "E"};
    case MakerAct::Up:
      return {"↑", Kind::Bare};
    case MakerAct::Down:
      return {"↓", Kind::Bare};
    case MakerAct::Play:
      return {words()("maker.play"), Kind::Primary, words()("key.enter")};
    case MakerAct::Save:
      return {words()(piece_->saved() ? "maker.saved_title" : "maker.save"), Kind::Plain,
              words()("with_control", {{"key", "S"}})};
    case MakerAct::Undo:
      return {words()("maker.undo"), Kind::Plain, words()("with_control", {{"key", "Z"}})};
    case MakerAct::Redo:
      return {words()("maker.redo")};
    case MakerAct::New:
      return {words()("maker.new"), Kind::Plain, "N"};
    case MakerAct::LeftOut:
      return {words()("maker.left_out")};
    case MakerAct::Article:
      return {words()("maker.article")};
    case MakerAct::ThrowAway:
      return {words()("drafts.throw_away")};
    default:
      return {words()("back"), Kind::Plain, words()("key.escape")};
  }
}

std::vector<MakerAct> MakerPage::foot(const Page& page) const {
  std::vector<MakerAct> acts = {MakerAct::Play, MakerAct::Save};
  if (draft().canUndo()) acts.push_back(MakerAct::Undo);
  if (draft().canRedo()) acts.push_back(MakerAct::Redo);
  acts.push_back(MakerAct::New);
  if (!draft().leftOut().empty()) acts.push_back(MakerAct::LeftOut);
  if (!article().text.empty() && !splits(page)) acts.push_back(MakerAct::Article);
  acts.push_back(MakerAct::ThrowAway);
  acts.push_back(MakerAct::Back);
  return acts;
}

MakerArrangement MakerPage::arrange(const Page& page, const view::TextField& title,
                                    std::size_t selected) const {
  const view::Theme& theme = page.theme;
  MakerArrangement arrangement;
  std::vector<view::Button> buttons;
  const std::vector<MakerAct> acts = foot(page);
  for (const MakerAct act : acts) buttons.push_back(buttonOf(act));
  arrangement.layout = layoutFor(page, 0, std::move(buttons), page.size.width);
  if (splits(page)) {
    view::Box& body = arrangement.layout.body;
    const float gap = theme.px(36);
    arrangement.article = view::takeLeft(body, (body.width - gap) * 0.46f, gap);
  }
  Flow flow(page, arrangement.layout);
  flow.say(words()("maker.title"), theme.style(view::Role::Caption, theme.palette.quiet));
  flow.skip(theme.em(4));
  flow.control(title.height(page.type, theme, flow.rest().width));
  arrangement.targets.push_back({MakerAct::Title});
  flow.skip(theme.em(8));
  flow.say(summary(), theme.style(view::Role::Caption, theme.palette.quiet));
  flow.skip(theme.em(12));
  arrangeCards(page, flow, arrangement, selected);
  for (const MakerAct act : acts) arrangement.targets.push_back({act});
  return arrangement;
}

void MakerPage::arrangeCards(const Page& page, Flow& flow, MakerArrangement& arrangement,
                             std::size_t selected) const {
  Layout& layout = arrangement.layout;
  if (draft().entries().empty())
    flow.say(words()("maker.no_items"),
             page.theme.style(view::Role::Body, page.theme.palette.quiet));
  for (std::size_t entry = 0; entry < draft().entries().size(); ++entry) {
    const ItemCard card = cardOf(entry, selected);
    const ItemCard::Parts parts = card.arrange(page, flow.rest());
    flow.control(parts.box.height);
    arrangement.targets.push_back({MakerAct::Select, entry});
    layout.words.insert(layout.words.end(), parts.words.begin(), parts.words.end());
    for (std::size_t i = 0; i < parts.actions.size(); ++i) {
      layout.controls.push_back(parts.actions[i]);
      arrangement.targets.push_back({actionsOf(entry)[i], entry});
    }
    flow.skip(page.theme.gap());
    arrangement.cards.push_back(card);
    arrangement.parts.push_back(parts);
  }
}

}  // namespace screens
