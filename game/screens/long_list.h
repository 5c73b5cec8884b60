// A list of rows that may be thousands: each frame measures a few that were not measured yet, and
// only those in sight are drawn.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "game/screens/sheet.h"

namespace screens {

class LongList {
 public:
  using RowOf = std::function<view::ListRow(std::size_t)>;

  // Adds a control for each row. `keyOf` names what a row shows: a row with the same key in the
  // same place is not measured again.
  void arrange(const Page& page, Flow& flow, std::size_t count,
               const std::function<std::size_t(std::size_t)>& keyOf, const RowOf& rowOf);
  // Draws the rows, whose first control is `first`.
  void draw(view::Canvas& canvas, const Page& page, const Layout& layout, const Sheet& sheet,
            std::size_t first, std::size_t count, const RowOf& rowOf, float dy) const;
  // Whether some rows stand where they do by a guess only.
  bool guesses() const { return guesses_; }

 private:
  struct Height {
    std::size_t key = 0;
    float height = 0;  // 0: not measured
  };

  void forget(const Page& page, float width);

  float width_ = 0;
  view::Look look_;
  float unit_ = 0;
  float guess_ = 0;
  std::vector<Height> heights_;
  bool guesses_ = false;
};

}  // namespace screens
