#include "game/screens/long_list.h"

namespace screens {
namespace {

constexpr std::size_t kMostAFrame = 40;  // rows measured

}  // namespace

void LongList::forget(const Page& page, float width) {
  if (width == width_ && page.theme.unit == unit_ && page.theme.look == look_) return;
  width_ = width;
  unit_ = page.theme.unit;
  look_ = page.theme.look;
  heights_.clear();
  guess_ = view::ListRow{"A", "A", "A"}.height(page.type, page.theme, width);
}

void LongList::arrange(const Page& page, Flow& flow, std::size_t count,
                       const std::function<std::size_t(std::size_t)>& keyOf, const RowOf& rowOf) {
  forget(page, flow.rest().width);
  heights_.resize(count);
  std::size_t measured = 0;
  guesses_ = false;
  for (std::size_t i = 0; i < count; ++i) {
    Height& height = heights_[i];
    const std::size_t key = keyOf(i);
    if (height.key != key) height = {key, 0};
    if (height.height == 0 && measured < kMostAFrame) {
      ++measured;
      height.height = rowOf(i).height(page.type, page.theme, width_);
    }
    guesses_ = guesses_ || height.height == 0;
    flow.control(height.height == 0 ? guess_ : height.height);
    flow.skip(page.theme.gap());
  }
}

void LongList::draw(view::Canvas& canvas, const Page& page, const Layout& layout,
                    const Sheet& sheet, std::size_t first, std::size_t count, const RowOf& rowOf,
                    float dy) const {
  for (std::size_t i = 0; i < count; ++i) {
    const view::Box box = layout.controls[first + i].moved(0, dy);
    if (box.bottom() < layout.body.y || box.y > layout.body.bottom()) continue;
    rowOf(i).draw(canvas, page.theme, box, sheet.state(first + i));
  }
}

}  // namespace screens
