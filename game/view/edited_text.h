// A text under a player's hands: the caret, what is selected, and the keys that change them. Knows
// nothing of how the text is set.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "game/view/clipboard.h"
#include "game/view/input.h"

namespace view {

// What became of an input: it was of no use, it was used, it changed the text.
enum class Edit { None, Used, Changed };

class EditedText {
 public:
  // Where line ends are kept, Enter makes them; elsewhere what is pasted gets spaces instead.
  explicit EditedText(std::string text = {}, bool lineEnds = false);

  // Without a clipboard nothing is copied or pasted.
  Edit handle(const Input& input, Clipboard* clipboard = nullptr);

  const std::string& text() const { return text_; }
  void setText(std::string text);  // the caret goes to its end

  // Byte offsets between two characters; the selection lies between anchor and caret.
  std::size_t caret() const { return caret_; }
  std::size_t begin() const { return caret_ < anchor_ ? caret_ : anchor_; }
  std::size_t end() const { return caret_ < anchor_ ? anchor_ : caret_; }
  bool selects() const { return caret_ != anchor_; }
  void moveTo(std::size_t caret, bool select);
  // In the place of what is selected.
  void insert(std::string_view words);

 private:
  Edit handleKey(const Input& input);
  Edit command(char letter, Clipboard* clipboard);
  Edit erase(std::size_t to);
  Edit move(const Input& input, std::size_t to, std::size_t edge);

  std::string text_;
  bool lineEnds_;
  std::size_t caret_ = 0;
  std::size_t anchor_ = 0;
};

}  // namespace view
