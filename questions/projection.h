// What of a pack fits into formats that know a question, its options, a key and a word of feedback.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "questions/pack.h"

namespace questions {

// The explanation, then the evidence with the article it stands in, each on a line of its own.
std::string feedbackOf(const Item& item, const Pack& pack);

// The item with what feedbackOf says as its explanation, and with its one key among the keys.
UnplayedItem withFeedback(const Item& item, const Pack& pack);

// "“It cost €140 million.” — Bridge opens, Example Post, 3 December 2025", empty without evidence.
std::string sourceOf(const Item& item, const Pack& pack);

// Whether the key of a true-or-false item is "True"; nothing if the item is not one in those words.
std::optional<bool> truthOf(const Item& item);

// The options True and False, and the key for that truth.
void makeTruth(Item& item, bool truth);

// The tags, and "sensitive" among them if the item is so; readers take it out again.
std::vector<std::string> tagsOf(const Item& item);
void setTags(Item& item, std::vector<std::string> tags);

// The share of the marks that Moodle gives to each of so many right options, "33.33333"; empty if
// its list has none.
std::string moodleShare(std::size_t rightOptions);

// Whether so many right options have all the same share, and wrong ones cost as much as one of them
// brings: what is written of several right options.
bool areEqualShares(const std::vector<double>& percents, std::size_t rightOptions);
inline constexpr const char* otherShares = "marks that are not shared equally";

// Moodle's paths of categories: a slash in a name is doubled. The last name of a path is the title.
std::string categoryOf(const std::string& title);
std::string titleOf(const std::string& category);

}  // namespace questions
