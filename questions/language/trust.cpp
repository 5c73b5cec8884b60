// The weights are those of a logistic regression over the subjects of both training treebanks. Each
// half of their documents was read by a member that had been trained on the other half alone, so
// that the errors were such as it makes in new text.
#include "questions/language/trust.h"

#include <algorithm>
#include <bit>

#include "questions/language/activation.h"
#include "questions/language/tree.h"

namespace language {
namespace {

constexpr float kSecondSubject = -2.0f, kNoVerb = -0.7f, kNotFinite = -1.7f, kWrongNumber = -1.8f;
constexpr float kLength = 0.3f;  // for each doubling
constexpr int kUsualLength = 5;  // doublings

/// One sentence with the names of its tags.
class Sentence {
 public:
  Sentence(const Verdict& verdict, const Committee& committee)
      : verdict_(verdict), committee_(committee) {}

  std::string_view relation(std::size_t word) const {
    return baseRelation(committee_.relations()[verdict_.relation[word]]);
  }

  /// Speaks for the subject if positive.
  float shape(std::size_t subject) const {
    const std::size_t head = verdict_.heads[subject] - 1;
    const std::string_view kind = committee_.uposes()[verdict_.upos[head]];
    const int length = std::bit_width(verdict_.heads.size());
    float sum = kLength * static_cast<float>(length - kUsualLength);
    if (count(head, {"nsubj", "csubj"}) > 1) sum += kSecondSubject;
    if (kind != "VERB") sum += kNoVerb;
    if (isBare(head) && count(head, {"aux", "cop"}) == 0) sum += kNotFinite;
    if (disagree(subject, head)) sum += kWrongNumber;
    return sum;
  }

 private:
  std::string_view tag(std::size_t word) const { return committee_.xposes()[verdict_.xpos[word]]; }

  bool isBare(std::size_t word) const {
    return tag(word) == "VB" || tag(word) == "VBG" || tag(word) == "VBN";
  }

  /// "The ministers says"
  bool disagree(std::size_t subject, std::size_t verb) const {
    const bool many = tag(subject) == "NNS" || tag(subject) == "NNPS";
    const bool one = tag(subject) == "NN" || tag(subject) == "NNP";
    return (many && tag(verb) == "VBZ") || (one && tag(verb) == "VBP");
  }

  int count(std::size_t head, std::initializer_list<std::string_view> relations) const {
    int found = 0;
    for (std::size_t i = 0; i < verdict_.heads.size(); ++i)
      found += verdict_.heads[i] == head + 1 &&
               std::find(relations.begin(), relations.end(), relation(i)) != relations.end();
    return found;
  }

  const Verdict& verdict_;
  const Committee& committee_;
};

}  // namespace

std::vector<float> trustIn(const Verdict& verdict, const Committee& committee) {
  const Sentence sentence(verdict, committee);
  std::vector<float> trust = verdict.confidence;
  for (std::size_t i = 0; i < trust.size(); ++i) {
    if (verdict.heads[i] == 0 || sentence.relation(i) != "nsubj") continue;
    const float odds = trust[i] / std::max(1 - trust[i], 1e-6f) * exponential(sentence.shape(i));
    trust[i] = odds / (1 + odds);
  }
  return trust;
}

}  // namespace language
