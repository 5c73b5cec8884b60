// An item as the maker of a pack sees it: short, or open with its options, what review says of it
// and what can be done.
#pragma once

#include <string>
#include <vector>

#include "game/making/draft.h"
#include "game/screens/sheet.h"

namespace screens {

struct ItemCard {
  std::string head;  // "3 · Who said it?"
  std::string note;  // what was decided, what review says
  making::Decision decision = making::Decision::Open;
  std::string stem;
  std::vector<std::string> options;
  std::size_t key = 0;
  std::vector<std::string> remarks;
  bool open = false;
  std::vector<view::Button> actions = {};

  struct Parts {
    view::Box box;
    std::vector<Words> words;
    std::vector<view::Box> ticks;  // before the key
    std::vector<view::Box> actions;
  };

  // From the top of the box, as wide as it.
  Parts arrange(const Page& page, const view::Box& box) const;
  void draw(view::Canvas& canvas, const Page& page, const Parts& parts, float dy,
            view::ControlState state) const;
};

}  // namespace screens
