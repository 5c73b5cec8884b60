// The language model, opened once a command and handed to the maker of items.
#pragma once

#include "questions/document/document.h"

namespace commands {

// Parses sentences by the shipped model. Throws questions::Error if the model cannot be used.
questions::Analyse openAnalysis();

}  // namespace commands
