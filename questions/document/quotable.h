// Which of somebody's words can be quoted by themselves.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace questions {

constexpr std::size_t mostQuotedWords = 23;  // a stem with more is hard to take in

// What was said, if it is short; else its sentences that are short enough, or their first clauses,
// with an ellipsis where something is left out. None of them begins as something that goes on, and
// none is thanks or a wish that anybody utters.
std::vector<std::string> quotableParts(const std::string& spoken);

// Thanks, wishes and praise: anybody might have uttered them.
bool isCommonplace(const std::string& said);

}  // namespace questions
