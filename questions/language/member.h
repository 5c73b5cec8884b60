// One member of the committee at work: the network of trainer/network.h in whole numbers, for a
// batch of sentences.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "questions/language/lexicon.h"
#include "questions/language/linear.h"

namespace language {

/// Of words as they go into the layers and as they come out, and of hints.
constexpr float kEmbeddedScale = 4096, kStateScale = 16384, kHintScale = 1024;

/// Sentences as lexical entries, the longest first.
using EntryBatch = std::vector<std::vector<LexicalEntry>>;

/// Scores (logits) of one sentence: a row a word, a column a class; in arcs column 0 is the root, j
/// + 1 is word j.
struct Grid {
  std::size_t columns = 0;
  std::vector<float> values;

  float* row(std::size_t i) { return values.data() + i * columns; }
  const float* row(std::size_t i) const { return values.data() + i * columns; }
  void add(const Grid& other);
};

struct SentenceScores {
  Grid upos, xpos, names, arcs;
};

class Member {
 public:
  /// Blocks of the file are called prefix + the weights' names.
  Member(const ModelFile& file, const std::string& prefix, const Lexicon& lexicon);

  /// What a member remembers of a batch to score relations once heads are chosen.
  struct Reading {
    std::vector<SentenceScores> sentences;
    std::vector<Rounded> dependents;  ///< one a sentence
    std::vector<Grid> heads;          ///< likewise; row 0 is the root
  };

  Reading read(const EntryBatch& batch) const;

  /// The words of a sentence as they go into the layers and as they come out; the hints for each,
  /// for the word before it and for the one after, 1 where a hint is given.
  struct Encoding {
    Rounded words, states, hints;
  };

  std::vector<Encoding> encode(const EntryBatch& batch) const;

  /// Scores of all relations of each word with its head (0: root, j + 1: word j).
  Grid relations(const Reading& reading, std::size_t sentence,
                 const std::vector<std::size_t>& heads) const;

 private:
  struct Direction {
    Linear input, recurrent;
  };

  Rounded embedded(const EntryBatch& batch, const std::vector<std::size_t>& active) const;
  void run(const Direction& direction, const Rounded& x, const std::vector<std::size_t>& active,
           bool backwards, Rounded& out) const;
  Grid arcs(const Rounded& words) const;
  Grid nameScores(const Encoding& sentence) const;

  const Lexicon& lexicon_;
  Matrix words_, affixes_;
  std::vector<Direction> directions_;  ///< forward and backward of each layer in turn
  Linear tag_, upos_, xpos_, name_, names_;
  std::optional<Linear> nameWord_, nameHints_;  ///< by which names are told as well, once retrained
  Linear arcDependent_, arcHead_, arcPair_, labelDependent_, labelHead_, labelPair_;
  std::span<const float> arcRoot_, labelRoot_;
  std::size_t hidden_;
};

}  // namespace language
