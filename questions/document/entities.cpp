#include "questions/document/entities.h"

#include <algorithm>
#include <array>
#include <map>

#include "questions/language/name_vote.h"
#include "questions/words.h"

namespace questions {
namespace {

struct Votes {
  std::size_t order = 0;
  std::array<float, 6> byKind{};
  std::vector<text::Range> mentions;
};

language::NameKind winner(const Votes& votes) {
  const auto best = std::max_element(votes.byKind.begin(), votes.byKind.end());
  return static_cast<language::NameKind>(best - votes.byKind.begin());
}

text::Range withoutArticle(std::string_view text, text::Range range) {
  const std::string_view name = text::slice(text, range);
  if (lowered(name.substr(0, 4)) == "the ") range.begin += 4;
  return range;
}

}  // namespace

std::vector<Entity> findEntities(std::string_view text,
                                 const std::vector<std::optional<language::Tree>>& trees) {
  std::map<std::string, Votes> votes;
  for (const std::optional<language::Tree>& tree : trees) {
    if (!tree) continue;
    for (const language::Name& name : tree->names) {
      const text::Range range = withoutArticle(text, language::rangeOf(*tree, name));
      Votes& vote = votes[std::string(text::slice(text, range))];
      if (vote.mentions.empty()) vote.order = range.begin;
      vote.byKind[static_cast<std::size_t>(name.kind)] += name.confidence;
      if (name.confidence >= language::kSureName) vote.mentions.push_back(range);
    }
  }
  std::vector<std::pair<std::size_t, Entity>> ordered;
  for (const auto& [name, vote] : votes) {
    const language::NameKind kind = winner(vote);
    const bool wanted =
        kind == language::NameKind::Place || kind == language::NameKind::Organisation;
    if (wanted && !vote.mentions.empty() && startsUpper(name))
      ordered.push_back({vote.order, {kind, name, vote.mentions}});
  }
  std::sort(ordered.begin(), ordered.end(),
            [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Entity> entities;
  for (auto& [order, entity] : ordered) entities.push_back(std::move(entity));
  return entities;
}

}  // namespace questions
