// Names settled over the whole document: what the tagger saw in each sentence, held against lists,
// titles and endings, and against what it saw where the same name stands elsewhere.
#pragma once

#include <array>
#include <vector>

#include "questions/language/gazetteer.h"
#include "questions/language/tree.h"

namespace language {

constexpr std::size_t kNameKinds = 6;

/// Probability of each kind, in the order of NameKind.
using KindScores = std::array<float, kNameKinds>;

/// From which confidence on a name is more likely right than wrong.
constexpr float kSureName = 0.5f;

/// How the tagger sees one mention: by its own scores, and as often as those come true.
struct NameView {
  KindScores scores, chances;
};

/// The tagger's view of the names of one tree, in their order.
using NameViews = std::vector<NameView>;

/// Takes out what is no name (addresses, demonyms), joins what hyphens cut, gives every mention of
/// a name the kind that fits the document best, and marks mentions that the tagger passed over.
void settleNames(std::vector<Tree>& trees, const std::vector<NameViews>& views,
                 const Gazetteer& gazetteer);

/// The words of a name as written, single spaces between them where they are apart.
std::string textOf(const Tree& tree, const Name& name);

}  // namespace language
