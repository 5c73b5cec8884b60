// A round as it is played from screen to screen, with the pack that it asks from.
#pragma once

#include <memory>
#include <string>

#include "game/rules/round.h"
#include "questions/pack.h"

namespace screens {

struct Play {
  std::shared_ptr<const questions::Pack> pack;
  rules::Round round;
  std::string mode = "classic";  // by name, see rules::modes()

  const questions::Item& item(std::size_t index) const { return pack->items[index]; }
};

}  // namespace screens
