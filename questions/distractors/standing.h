// Whose posts carry the news: ministers and leaders, who heads a national or international body,
// and what the headline speaks of; not the director of a hospital, nor a deputy.
#pragma once

#include <string_view>

namespace questions {

bool isOfStanding(std::string_view post, std::string_view headline);

}  // namespace questions
