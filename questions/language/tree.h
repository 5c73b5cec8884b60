// A sentence understood: its words with tags and lemmas, who depends on whom, and the names in it.
// Labels are those of Universal Dependencies (universaldependencies.org), tags also of the Penn
// Treebank.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "questions/text/range.h"

namespace language {

constexpr std::size_t kRoot = static_cast<std::size_t>(-1);

struct Word {
  text::Range range;  ///< bytes of the article
  bool spaceAfter = true;
  std::string form;  ///< as written
  std::string lemma;
  std::string upos;          ///< NOUN, PROPN, VERB, AUX, …
  std::string xpos;          ///< NNS, NNP, VBD, …
  std::size_t head = kRoot;  ///< index into Tree::words
  std::string relation;      ///< nsubj, nsubj:pass, obl:tmod, …; "root" at the root
  float confidence = 0;      ///< probability, 0 to 1, that both head and relation are right
  bool vouched = false;      ///< so probable that facts may rest on it
  bool misspelt = false;
  std::string meant;  ///< how a misspelt word is spelt; empty if that is not sure

  bool operator==(const Word&) const = default;
};

enum class NameKind { Person, Organisation, Place, Event, Work, Object };
enum class Gender { Unknown, Feminine, Masculine };

/// A run of words that names something; titles ("President") stay outside.
struct Name {
  std::size_t first = 0;  ///< index into Tree::words
  std::size_t end = 0;    ///< one past the last
  NameKind kind = NameKind::Person;
  float confidence = 0;
  Gender gender = Gender::Unknown;  ///< of a person, by given name or title

  bool operator==(const Name&) const = default;
};

class Meanings;

struct Tree {
  std::size_t sentence = 0;  ///< index into the sentences that were analysed
  std::vector<Word> words;
  std::vector<Name> names;
  /// Of the model that read it, which outlives it; null in trees made by hand.
  const Meanings* meanings = nullptr;

  bool operator==(const Tree&) const = default;
};

/// The relation without its subtype: nsubj of nsubj:pass.
std::string_view baseRelation(std::string_view relation);

std::size_t rootOf(const Tree& tree);

/// In the order of the text.
std::vector<std::size_t> dependents(const Tree& tree, std::size_t head);

/// First dependent with this relation, or with a subtype of it; kRoot if there is none.
std::size_t dependent(const Tree& tree, std::size_t head, std::string_view relation);

/// Every word at or below `top`, in the order of the text.
std::vector<std::size_t> subtree(const Tree& tree, std::size_t top);

/// Bytes from the first to the last word at or below `top`, whatever stands between.
text::Range extent(const Tree& tree, std::size_t top);

/// Whether the words at or below `top` stand together without a gap.
bool contiguous(const Tree& tree, std::size_t top);

/// The name that covers this word; nullptr if none.
const Name* nameAt(const Tree& tree, std::size_t word);

/// Bytes of the name.
text::Range rangeOf(const Tree& tree, const Name& name);

}  // namespace language
