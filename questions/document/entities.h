// Places and organisations that an article names, each by the vote of all its mentions.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "questions/language/tree.h"
#include "questions/text/range.h"

namespace questions {

struct Entity {
  language::NameKind kind = language::NameKind::Place;  // Place or Organisation
  std::string name;                                     // without "the"
  std::vector<text::Range> mentions;                    // bytes of the article, in order

  bool operator==(const Entity&) const = default;
};

// In the order of their first mention. Names that the trees are unsure about are left out.
std::vector<Entity> findEntities(std::string_view text,
                                 const std::vector<std::optional<language::Tree>>& trees);

}  // namespace questions
