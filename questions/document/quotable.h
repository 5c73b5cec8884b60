// Which of somebody's words can be quoted by themselves.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace questions {

constexpr std::size_t mostQuotedWords = 32;  // a stem with more is hard to take in

// What was said, if it is short; else the parts of it that are. None of them begins as something
// that goes on, and none is thanks or a wish that anybody utters.
std::vector<std::string> quotableParts(const std::string& spoken);

// The sentences of it that are short enough, or their first clauses, with an ellipsis where
// something is left out; and two together of which the second leans on the first.
std::vector<std::string> quotableSentences(const std::string& spoken);

// The same of which every long sentence is cut behind its first clause, for where its end points at
// something that nobody knows.
std::vector<std::string> quotableBeginnings(const std::string& spoken);

// Thanks, wishes and praise: anybody might have uttered them.
bool isCommonplace(const std::string& said);

}  // namespace questions
