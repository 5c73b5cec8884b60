// Who is offered for a person of an article whose trees are the shipped model's.
#pragma once

#include <string>
#include <string_view>

// Everybody who is offered for this person in the first fact of this kind, in the order of the
// alphabet; "no fact" where the article tells none.
std::string offered(const std::string& body, std::string_view kind, const std::string& key);
