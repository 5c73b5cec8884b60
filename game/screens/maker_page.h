// How the maker's page is set: the article, the pack's title, a card for each entry, the buttons;
// and what each of its controls does.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "game/screens/item_card.h"
#include "game/screens/workpiece.h"
#include "game/view/text_field.h"

namespace screens {

enum class MakerAct {
  Title,
  Select,  // a card
  Accept,
  Reject,
  Swap,
  Edit,
  Up,
  Down,
  Play,
  Save,
  Undo,
  Redo,
  New,
  LeftOut,
  Article,
  ThrowAway,
  Back
};

// What a control does, and to which entry.
struct MakerTarget {
  MakerAct act;
  std::size_t entry = 0;
};

struct MakerArrangement {
  Layout layout;
  view::Box article;  // empty where there is no room for it
  std::vector<MakerTarget> targets;
  std::vector<ItemCard> cards;
  std::vector<ItemCard::Parts> parts;
};

class MakerPage {
 public:
  MakerPage(const Context& context, Piece piece) : context_(context), piece_(std::move(piece)) {}

  // selected: the entry whose card is open.
  MakerArrangement arrange(const Page& page, const view::TextField& title,
                           std::size_t selected) const;
  // The buttons of the foot, in their order.
  std::vector<MakerAct> foot(const Page& page) const;
  // The article that the pack was made of; an empty one if there is none.
  const questions::PackArticle& article() const;

 private:
  const i18n::Catalogue& words() const { return context_.words; }
  const making::Draft& draft() const { return piece_->draft; }
  bool splits(const Page& page) const;
  std::string summary() const;
  view::Button buttonOf(MakerAct act) const;
  std::vector<MakerAct> actionsOf(std::size_t entry) const;
  ItemCard cardOf(std::size_t entry, std::size_t selected) const;
  void arrangeCards(const Page& page, Flow& flow, MakerArrangement& arrangement,
                    std::size_t selected) const;
  const std::vector<std::string>& remarksOn(std::size_t entry) const;

  struct Remarks {
    questions::Item item;
    std::vector<std::string> said;
  };

  const Context& context_;
  Piece piece_;
  mutable std::vector<Remarks> remarks_;  // by entry, as long as the item is the same
};

}  // namespace screens
