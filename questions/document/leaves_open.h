// Whether a quotation can be understood without what was said before it.
#pragma once

#include <string_view>

namespace questions {

// Whether a quotation has its meaning from what was said before it: "That is the way", "I thought
// it was good". What the lead names, "this" may point at.
bool leavesOpen(std::string_view quotation, std::string_view lead = "");

}  // namespace questions
