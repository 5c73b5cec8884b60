// Evidence is added up as logarithms of odds; the tagger's own probabilities count as they are.
#include "questions/language/name_vote.h"

#include <algorithm>
#include <map>

#include "questions/language/activation.h"
#include "questions/language/name_edges.h"
#include "questions/language/name_words.h"

namespace language {
namespace {

constexpr float kListed = 3.0f, kEnding = 2.5f, kTitled = 3.0f, kGiven = 1.5f, kEvent = 4.0f;
constexpr float kTagger = 3.0f;  // for what it is sure of
constexpr float kListedConfidence = 0.75f;
constexpr float kSureEnough = 0.6f;  // from which on a name is looked for elsewhere

float& at(KindScores& scores, NameKind kind) { return scores[static_cast<std::size_t>(kind)]; }

/// A mention, with the tagger's view of it.
struct Mention {
  Name name;
  NameView view;
};

/// Anna@STONE is a person at a firm; anna@stone.org is an address.
bool isAddress(std::string_view form) {
  const std::size_t at = form.find('@');
  const bool mail = at != std::string_view::npos && form.find('.', at) != std::string_view::npos;
  return mail || form.find("://") != std::string_view::npos || form.starts_with("www.");
}

bool hasLetter(std::string_view form) {
  return std::any_of(form.begin(), form.end(), [](unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
  });
}

/// Somebody's or something's origin: "Russian", "South African", the first word of "Sri Lankan".
bool isOrigin(const Tree& tree, const Name& name, const Gazetteer& gazetteer) {
  const std::string text = textOf(tree, name);
  if (gazetteer.isDemonym(text) && !gazetteer.kindOf(text)) return true;
  if (name.end >= tree.words.size()) return false;
  return gazetteer.isDemonym(textOf(tree, {name.first, name.end + 1, name.kind, 0}));
}

/// What the tagger took for a name although it is none.
bool isNoName(const Tree& tree, const Name& name, const Gazetteer& gazetteer) {
  bool letters = false;
  for (std::size_t i = name.first; i < name.end; ++i) {
    if (isAddress(tree.words[i].form)) return true;
    letters = letters || hasLetter(tree.words[i].form);
  }
  if (!letters || isOrigin(tree, name, gazetteer)) return true;
  if (name.end - name.first > 1) return false;
  const Word& word = tree.words[name.first];
  if (word.form.size() == 1) return true;
  if (word.xpos == "NNPS" && name.kind == NameKind::Person) return true;  // Methodists: a group
  const bool plural = word.form.ends_with('s');
  if (isTitle(word.form) || (plural && isTitle(word.form.substr(0, word.form.size() - 1))))
    return true;
  return isDay(word.form);
}

bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }

/// The capitals of a name's words: WHO for World Health Organization.
std::string initialsOf(const Tree& tree, const Name& name) {
  std::string initials;
  for (std::size_t i = name.first; i < name.end; ++i) {
    if (isUpper(tree.words[i].form[0])) initials += tree.words[i].form[0];
  }
  return initials;
}

/// Whether the name is followed by its initials in brackets.
bool bringsAcronym(const Tree& tree, const Name& name) {
  if (name.end + 2 >= tree.words.size()) return false;
  const std::string& letters = tree.words[name.end + 1].form;
  return letters.size() > 1 && tree.words[name.end].form == "(" &&
         tree.words[name.end + 2].form == ")" && initialsOf(tree, name) == letters;
}

/// An acronym is a proper noun, whatever word it looks like.
Name acronymAfter(Tree& tree, const Name& name) {
  Word& word = tree.words[name.end + 1];
  word.upos = "PROPN";
  word.xpos = "NNP";
  word.lemma = word.form;
  return {name.end + 1, name.end + 2, name.kind, name.confidence};
}

std::vector<Mention> mentionsOf(Tree& tree, const NameViews& views, const Gazetteer& gazetteer) {
  std::vector<Mention> mentions;
  for (std::size_t n = 0; n < tree.names.size(); ++n) {
    for (const Name& name : mended(tree, tree.names[n], gazetteer)) {
      if (isNoName(tree, name, gazetteer)) continue;
      if (!mentions.empty() && mentions.back().name.end > name.first) {
        mentions.back().name.end = std::max(mentions.back().name.end, name.end);
      } else {
        mentions.push_back({name, views[n]});
        if (bringsAcronym(tree, name)) mentions.push_back({acronymAfter(tree, name), views[n]});
      }
    }
  }
  return mentions;
}

/// What lists, neighbours and endings say of one mention.
KindScores evidence(const Tree& tree, const Name& name, const Gazetteer& gazetteer) {
  KindScores found{};
  const std::string text = textOf(tree, name);
  const std::string& last = tree.words[name.end - 1].form;
  if (const auto kind = gazetteer.kindOf(text)) at(found, *kind) += kListed;
  const bool event = name.end - name.first > 1 && beginsEvent(tree.words[name.first].form);
  if (event) at(found, NameKind::Event) += kEvent;
  const bool group = endsOrganisation(last);
  const bool place = !group && name.end - name.first > 1 && endsPlace(last);
  if (group) at(found, NameKind::Organisation) += kEnding;
  if (place) at(found, NameKind::Place) += kEnding;
  if (name.first > 0 && isTitle(tree.words[name.first - 1].form))
    at(found, NameKind::Person) += kTitled;
  const bool given = gazetteer.isGivenName(tree.words[name.first].form);
  if (given && !group && !place && !gazetteer.kindOf(text)) at(found, NameKind::Person) += kGiven;
  return found;
}

/// By "Mr" or "Ms" before it, else by its first word.
Gender genderOf(const Tree& tree, const Name& name, const Gazetteer& gazetteer) {
  if (name.kind != NameKind::Person) return Gender::Unknown;
  const std::string title = name.first > 0 ? tree.words[name.first - 1].form : "";
  for (const std::string_view feminine : {"Mrs.", "Mrs", "Ms.", "Ms", "Miss", "Lady", "Queen"})
    if (title == feminine) return Gender::Feminine;
  for (const std::string_view masculine : {"Mr.", "Mr", "Sir", "King"})
    if (title == masculine) return Gender::Masculine;
  if (name.end - name.first < 2) return Gender::Unknown;
  return gazetteer.genderOf(tree.words[name.first].form);
}

/// Adds up over all mentions of one text what speaks for each kind.
struct Ballot {
  KindScores sum{};
  float best = 0;  ///< the surest mention

  void add(const KindScores& tagger, const KindScores& known) {
    for (std::size_t k = 0; k < kNameKinds; ++k) {
      sum[k] += tagger[k] * kTagger + known[k];
      best = std::max(best, tagger[k]);
    }
  }

  NameKind winner() const {
    return static_cast<NameKind>(std::max_element(sum.begin(), sum.end()) - sum.begin());
  }
};

using Ballots = std::map<std::string, Ballot>;

/// A surname counts with the full name if one full name alone ends in it.
void shareSurnames(Ballots& ballots) {
  std::map<std::string, std::vector<Ballot*>> bySurname;
  for (auto& [text, ballot] : ballots) {
    const std::size_t space = text.rfind(' ');
    if (space != std::string::npos) bySurname[text.substr(space + 1)].push_back(&ballot);
  }
  for (auto& [surname, full] : bySurname) {
    const auto alone = ballots.find(surname);
    if (alone == ballots.end() || full.size() != 1 || full[0]->winner() != NameKind::Person)
      continue;
    at(alone->second.sum, NameKind::Person) += at(full[0]->sum, NameKind::Person);
  }
}

bool isFree(const Tree& tree, std::size_t word) {
  return word < tree.words.size() && tree.words[word].upos == "PROPN" &&
         nameAt(tree, word) == nullptr;
}

/// A run of proper nouns that the tagger passed over, from `first` on.
std::size_t endOfRun(const Tree& tree, std::size_t first) {
  std::size_t end = first;
  while (isFree(tree, end)) ++end;
  return end;
}

void markMissed(Tree& tree, const Ballots& ballots, const Gazetteer& gazetteer) {
  std::vector<Name> more;
  for (std::size_t i = 0; i < tree.words.size(); ++i) {
    const std::size_t end = endOfRun(tree, i);
    if (end == i) continue;
    if (isNoName(tree, {i, end, NameKind::Person, 0}, gazetteer)) {
      i = end - 1;
      continue;
    }
    const bool touches = nameAt(tree, i == 0 ? 0 : i - 1) != nullptr ||
                         (end < tree.words.size() && nameAt(tree, end));
    Name name{i, end, NameKind::Place, 0};
    const auto known = ballots.find(textOf(tree, name));
    const bool listed = gazetteer.kindOf(textOf(tree, name)).has_value() && !touches;
    if (known != ballots.end() && known->second.best >= kSureEnough) {
      name.kind = known->second.winner();
      name.confidence = known->second.best / 2;
      more.push_back(name);
    } else if (listed) {
      name.kind = *gazetteer.kindOf(textOf(tree, name));
      name.confidence = kListedConfidence;
      more.push_back(name);
    }
    i = end - 1;
  }
  tree.names.insert(tree.names.end(), more.begin(), more.end());
  std::sort(tree.names.begin(), tree.names.end(),
            [](const Name& a, const Name& b) { return a.first < b.first; });
}

/// How likely the tagger holds this kind, with what lists, neighbours and endings say for or
/// against it.
float confirmed(NameKind kind, const KindScores& tagger, const KindScores& known) {
  const std::size_t own = static_cast<std::size_t>(kind);
  const float odds = tagger[own] / std::max(1 - tagger[own], 1e-6f);
  float against = 0;
  for (std::size_t k = 0; k < kNameKinds; ++k)
    if (k != own) against = std::max(against, known[k]);
  const float more = odds * exponential(known[own] - against);
  return more / (1 + more);
}

}  // namespace

std::string textOf(const Tree& tree, const Name& name) {
  std::string text;
  for (std::size_t i = name.first; i < name.end; ++i) {
    text += tree.words[i].form;
    if (i + 1 < name.end && tree.words[i].spaceAfter) text += ' ';
  }
  return text;
}

void settleNames(std::vector<Tree>& trees, const std::vector<NameViews>& views,
                 const Gazetteer& gazetteer) {
  Ballots ballots;
  std::vector<std::vector<Mention>> mentions;
  for (std::size_t t = 0; t < trees.size(); ++t) {
    mentions.push_back(mentionsOf(trees[t], views[t], gazetteer));
    for (const Mention& mention : mentions.back()) {
      ballots[textOf(trees[t], mention.name)].add(mention.view.scores,
                                                  evidence(trees[t], mention.name, gazetteer));
    }
  }
  shareSurnames(ballots);
  for (std::size_t t = 0; t < trees.size(); ++t) {
    Tree& tree = trees[t];
    tree.names.clear();
    for (const auto& [marked, view] : mentions[t]) {
      Name name = marked;
      name.kind = ballots.at(textOf(tree, name)).winner();
      name.confidence = confirmed(name.kind, view.chances, evidence(tree, name, gazetteer));
      tree.names.push_back(name);
    }
    markMissed(tree, ballots, gazetteer);
    for (Name& name : tree.names) name.gender = genderOf(tree, name, gazetteer);
  }
}

}  // namespace language
