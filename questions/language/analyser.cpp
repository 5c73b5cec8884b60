// From tokens to the committee and back to trees.
#include "questions/language/analyser.h"

#include "questions/language/committee.h"

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

std::vector<Name> namesOf(const Verdict& verdict, const std::vector<std::string_view>& classes) {
  std::vector<Name> names;
  for (std::size_t i = 0; i < verdict.names.size(); ++i) {
    const std::string_view tag = classes[verdict.names[i]];
    const float sure = verdict.nameConfidence[i];
    if (tag.starts_with("B-")) names.push_back({i, i + 1, kindOf(tag.substr(2)), sure});
    if (tag.starts_with("I-")) {
      names.back().end = i + 1;
      names.back().confidence = std::min(names.back().confidence, sure);
    }
  }
  return names;
}

Word wordOf(const text::Article& article, const text::Token& token, const Committee& committee,
            const Verdict& verdict, std::size_t i) {
  Word word;
  word.range = token.range;
  word.spaceAfter = token.spaceAfter;
  word.form = text::slice(article.text, token.range);
  word.upos = committee.uposes()[verdict.upos[i]];
  word.xpos = committee.xposes()[verdict.xpos[i]];
  word.head = verdict.heads[i] == 0 ? kRoot : verdict.heads[i] - 1;
  word.relation = committee.relations()[verdict.relation[i]];
  word.confidence = verdict.confidence[i];
  word.vouched = word.confidence >= committee.bound(verdict.relation[i]);
  return word;
}

}  // namespace

struct Analyser::Parts {
  Committee committee;
  Morphology morphology;
};

Analyser::Analyser(const std::filesystem::path& folder)
    : parts_(new Parts{Committee(folder / "english.model"), Morphology(folder / "words.txt")}) {}
Analyser::~Analyser() = default;
Analyser::Analyser(Analyser&&) noexcept = default;
Analyser& Analyser::operator=(Analyser&&) noexcept = default;

const Morphology& Analyser::morphology() const { return parts_->morphology; }

std::vector<Tree> Analyser::analyse(const text::Article& article,
                                    const std::vector<text::Sentence>& sentences) const {
  std::vector<std::vector<std::string_view>> forms;
  for (const text::Sentence& sentence : sentences) {
    forms.emplace_back();
    for (const text::Token& token : sentence.tokens)
      forms.back().push_back(text::slice(article.text, token.range));
  }
  const Committee& committee = parts_->committee;
  const std::vector<Verdict> verdicts = committee.judge(forms);
  std::vector<Tree> trees;
  for (std::size_t s = 0; s < sentences.size(); ++s) {
    Tree tree;
    tree.sentence = s;
    for (std::size_t i = 0; i < sentences[s].tokens.size(); ++i) {
      tree.words.push_back(wordOf(article, sentences[s].tokens[i], committee, verdicts[s], i));
      Word& word = tree.words.back();
      word.lemma = parts_->morphology.lemma(word.form, word.upos, word.xpos);
    }
    tree.names = namesOf(verdicts[s], committee.names());
    trees.push_back(std::move(tree));
  }
  return trees;
}

}  // namespace language
