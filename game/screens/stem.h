// A stem as it is shown: the lead that names its article small above it.
#pragma once

#include <string>
#include <vector>

#include "game/screens/sheet.h"

namespace screens {

// Left out where the page names the article elsewhere.
enum class Lead { Said, LeftOut };

// Marks are bytes of the whole stem, and none is in its lead.
void sayStem(const Page& page, Flow& flow, const std::string& stem, const view::TextStyle& style,
             std::vector<view::Mark> marks = {}, Indent indent = {}, Lead lead = Lead::Said);

}  // namespace screens
