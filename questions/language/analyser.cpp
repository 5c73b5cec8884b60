// From tokens to the committee and back to trees.
#include "questions/language/analyser.h"

#include <map>

#include "questions/language/committee.h"
#include "questions/language/main_verb.h"
#include "questions/language/meanings.h"
#include "questions/language/misspelling.h"
#include "questions/language/name_vote.h"

namespace language {
namespace {

NameKind kindOf(std::string_view type) {
  if (type == "ORG") return NameKind::Organisation;
  if (type == "LOC") return NameKind::Place;
  if (type == "EVT") return NameKind::Event;
  if (type == "WRK") return NameKind::Work;
  if (type == "OBJ") return NameKind::Object;
  return NameKind::Person;
}

/// Probability of a whole name under each kind: that of its first word beginning it, times those of
/// the others going on.
KindScores kindScores(const Committee& committee, const Verdict& verdict, const Name& name,
                      float temperature) {
  KindScores scores;
  scores.fill(1);
  for (std::size_t i = name.first; i < name.end; ++i) {
    const std::vector<float> p = committee.nameChances(verdict, i, temperature);
    KindScores word{};
    for (std::size_t c = 0; c < p.size(); ++c) {
      const std::string_view tag = committee.names()[c];
      if (tag.starts_with(i == name.first ? "B-" : "I-")) {
        word[static_cast<std::size_t>(kindOf(tag.substr(2)))] += p[c];
      }
    }
    for (std::size_t k = 0; k < kNameKinds; ++k) scores[k] *= word[k];
  }
  return scores;
}

/// Fills the tree's names and returns how the tagger sees them.
NameViews readNames(const Committee& committee, const Verdict& verdict, Tree& tree) {
  for (std::size_t i = 0; i < verdict.names.size(); ++i) {
    const std::string_view tag = committee.names()[verdict.names[i]];
    if (tag.starts_with("B-")) tree.names.push_back({i, i + 1, kindOf(tag.substr(2)), 0});
    if (tag.starts_with("I-")) tree.names.back().end = i + 1;
  }
  NameViews views;
  for (const Name& name : tree.names) {
    views.push_back({kindScores(committee, verdict, name, 1),
                     kindScores(committee, verdict, name, committee.nameTemperature())});
  }
  return views;
}

constexpr std::string_view dash = "\xE2\x80\x93";

/// A hyphen between spaces is how papers write a dash; "--" the model knows from its treebanks.
std::string_view formOf(const text::Article& article, const text::Sentence& sentence,
                        std::size_t i) {
  const text::Token& token = sentence.tokens[i];
  const std::string_view form = text::slice(article.text, token.range);
  const bool spaced = i > 0 && sentence.tokens[i - 1].spaceAfter && token.spaceAfter;
  return form == "-" && spaced ? dash : form;
}

/// Whether a token stands by itself: "[e]arthquakes" and "motor-trike" are of several.
bool standsAlone(const std::vector<text::Token>& tokens, std::size_t i,
                 const std::vector<std::string_view>& forms) {
  const auto is = [&](std::size_t at, std::string_view marks) {
    return forms[at].size() == 1 && marks.find(forms[at]) != std::string_view::npos;
  };
  const bool opens = i == 0 || tokens[i - 1].spaceAfter || is(i - 1, "(\"'");
  const bool ends = tokens[i].spaceAfter || i + 1 == tokens.size() || is(i + 1, ".,;:!?)\"'");
  return opens && ends;
}

/// How misspelt words are spelt, by their place in the sentence.
using Slips = std::map<std::size_t, std::string>;

Slips slipsIn(const std::vector<text::Token>& tokens, const std::vector<std::string_view>& forms,
              const Committee& committee, const Morphology& morphology) {
  Slips slips;
  for (std::size_t i = 0; i < forms.size(); ++i)
    if (const auto meant = spelt(forms[i], committee.lexicon(), morphology);
        meant && standsAlone(tokens, i, forms))
      slips.emplace(i, *meant);
  return slips;
}

Word wordOf(const text::Token& token, std::string_view form, const Committee& committee,
            const Verdict& verdict, std::size_t i) {
  Word word;
  word.range = token.range;
  word.spaceAfter = token.spaceAfter;
  word.form = form;
  word.upos = committee.uposes()[verdict.upos[i]];
  word.xpos = committee.xposes()[verdict.xpos[i]];
  word.head = verdict.heads[i] == 0 ? kRoot : verdict.heads[i] - 1;
  word.relation = committee.relations()[verdict.relation[i]];
  word.confidence = verdict.confidence[i];
  if (word.form == "that" && word.relation == "mark") word.upos = "SCONJ", word.xpos = "IN";
  word.vouched = verdict.trust[i] >= committee.bound(verdict.relation[i]);
  return word;
}

}  // namespace

struct Analyser::Parts {
  explicit Parts(const std::filesystem::path& folder)
      : gazetteer(folder / "names.txt"),
        committee(folder / "english.model", &gazetteer),
        morphology(folder / "words.txt") {}

  Gazetteer gazetteer;
  Committee committee;
  Morphology morphology;
  Meanings meanings{committee.lexicon()};
};

Analyser::Analyser(const std::filesystem::path& folder) : parts_(std::make_unique<Parts>(folder)) {}
Analyser::~Analyser() = default;
Analyser::Analyser(Analyser&&) noexcept = default;
Analyser& Analyser::operator=(Analyser&&) noexcept = default;

const Morphology& Analyser::morphology() const { return parts_->morphology; }

const Gazetteer& Analyser::gazetteer() const { return parts_->gazetteer; }

std::vector<Tree> Analyser::analyse(const text::Article& article,
                                    const std::vector<text::Sentence>& sentences) const {
  const Committee& committee = parts_->committee;
  std::vector<std::vector<std::string_view>> forms;
  std::vector<Slips> slips;
  for (const text::Sentence& sentence : sentences) {
    forms.emplace_back();
    for (std::size_t i = 0; i < sentence.tokens.size(); ++i)
      forms.back().push_back(formOf(article, sentence, i));
    slips.push_back(slipsIn(sentence.tokens, forms.back(), committee, parts_->morphology));
  }
  const std::vector<Verdict> verdicts = committee.judge(forms);
  std::vector<Tree> trees;
  std::vector<NameViews> names;
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    Tree tree;
    tree.meanings = &parts_->meanings;
    tree.sentence = s;
    for (std::size_t i = 0; i < sentences[s].tokens.size(); ++i) {
      tree.words.push_back(wordOf(sentences[s].tokens[i], forms[s][i], committee, verdicts[s], i));
      Word& word = tree.words.back();
      if (const auto slip = slips[s].find(i); slip != slips[s].end())
        word.misspelt = true, word.meant = slip->second;
      const std::string_view printed = text::slice(article.text, word.range);
      word.lemma = parts_->morphology.lemma(printed, word.upos, word.xpos);
      if (printed == "--") word.form = dash;
    }
    const std::vector<Word> read = tree.words;
    settleMainVerb(tree);
    for (std::size_t i = 0; i < read.size(); ++i)  // "burnt" JJ is burnt, VBD it is burn
      if (Word& word = tree.words[i]; word.xpos != read[i].xpos)
        word.lemma =
            parts_->morphology.lemma(text::slice(article.text, word.range), word.upos, word.xpos);
    names.push_back(readNames(committee, verdicts[s], tree));
    trees.push_back(std::move(tree));
  }
  settleNames(trees, names, parts_->gazetteer);
  return trees;
}

}  // namespace language
