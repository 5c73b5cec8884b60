// A clipboard of a test's own.
#pragma once

#include <string>

#include "game/view/clipboard.h"

class PaperClip : public view::Clipboard {
 public:
  std::string text() const override { return words; }
  void setText(std::string_view utf8) override { words = utf8; }

  std::string words;
};
