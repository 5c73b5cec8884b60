// Runs a command with texts for its streams.
#pragma once

#include <functional>
#include <sstream>
#include <string>

#include "game/commands/commands.h"

struct Outcome {
  int code = 0;
  std::string out;
  std::string err;
};

inline Outcome runCommand(const std::function<int(commands::Streams&)>& command,
                          const std::string& input = "") {
  std::istringstream in(input);
  std::ostringstream out, err;
  commands::Streams streams{in, out, err};
  const int code = command(streams);
  return {code, out.str(), err.str()};
}
