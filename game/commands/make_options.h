// The command line's wishes as the maker of items takes them.
#pragma once

#include "game/commands/commands.h"
#include "questions/generate.h"

namespace commands {

// Throws questions::Error for a kind of item that there is not, naming those there are.
questions::MakeOptions toMakeOptions(const Make& options);

}  // namespace commands
