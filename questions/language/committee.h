// The members of the model file together: their scores added up, and what the file says of how far
// to trust them.
#pragma once

#include "questions/language/decode.h"

namespace language {

/// One sentence as the committee sees it; classes are indices into the lists of Committee.
struct Verdict {
  std::vector<std::size_t> upos, xpos, relation, names;
  std::vector<std::size_t> heads;  ///< 0: root, j + 1: word j
  std::vector<float>
      confidence;            ///< that head and relation are both right: the members' harmonic mean
  std::vector<float> trust;  ///< by which they are relied on: see trust.h
  Grid nameScores;           ///< added up over the members, as logarithms
};

class Committee {
 public:
  /// Without lists of names every word is taken for an unlisted one. They outlive the committee.
  explicit Committee(const std::filesystem::path& model, const Gazetteer* gazetteer = nullptr);

  /// Sentences as forms of words, in any order.
  std::vector<Verdict> judge(const std::vector<std::vector<std::string_view>>& sentences) const;

  const std::vector<std::string_view>& uposes() const { return uposes_; }
  const std::vector<std::string_view>& xposes() const { return xposes_; }
  const std::vector<std::string_view>& names() const { return names_; }
  const std::vector<std::string_view>& relations() const { return relations_; }

  std::size_t size() const { return members_.size(); }
  const std::vector<Member>& members() const { return members_; }

  /// What the members see of a sentence.
  std::vector<LexicalEntry> entries(const std::vector<std::string_view>& forms) const;

  /// How likely each class of name is for a word of a sentence.
  std::vector<float> nameChances(const Verdict& verdict, std::size_t word, float temperature) const;

  const Lexicon& lexicon() const { return lexicon_; }

  /// Under which those chances come true as often as they say.
  float nameTemperature() const { return temperatures_[1]; }

  /// Trust from which on an arc of this relation may be relied on; over 1 if never.
  float bound(std::size_t relation) const;

 private:
  void judgeBatch(const EntryBatch& batch, const std::vector<std::size_t>& places,
                  std::vector<Verdict>& verdicts) const;
  std::size_t bestRelation(const float* scores) const;  ///< other than "root"
  float sureness(const float* scores, std::size_t count, std::size_t chosen) const;
  Verdict judgeSentence(const std::vector<Member::Reading>& readings, std::size_t sentence) const;

  ModelFile file_;
  const Gazetteer* gazetteer_;
  Lexicon lexicon_;
  std::vector<Member> members_;
  std::vector<std::string_view> uposes_, xposes_, names_, relations_;
  std::size_t rootRelation_ = 0;
  std::span<const float> temperatures_;  ///< of arcs and of names
  std::span<const float> bounds_;        ///< one a relation; empty before calibration
};

}  // namespace language
