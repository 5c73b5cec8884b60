#include "questions/document/deaths.h"

#include <algorithm>
#include <string_view>

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t near = 40;  // bytes beside a name

// The word that stands for the whole in the tree: "driver" of "the driver, Ann Lee".
std::size_t topOf(const language::Tree& tree, std::size_t word, bool ofList) {
  while (tree.words[word].head != language::kRoot &&
         (isAny(tree.words[word].relation, {"flat", "appos", "compound", "nmod:desc"}) ||
          (ofList && tree.words[word].relation == "conj")))
    word = tree.words[word].head;
  return word;
}

// Whether a word is what dies or is killed: "Ann Lee died", "the driver, Ann Lee, was killed".
bool perishes(const language::Tree& tree, std::size_t word) {
  const language::Word& top = tree.words[topOf(tree, word, false)];
  if (top.head == language::kRoot) return false;
  const std::string& deed = tree.words[top.head].lemma;
  if (top.relation == "nsubj") return isAny(deed, {"die", "drown", "perish"});
  return isAny(top.relation, {"nsubj:pass", "obj"}) &&
         isAny(deed, {"kill", "murder", "assassinate", "execute"});
}

// "The two killed were the engineer Ann Lee and the driver Bo Cole."
bool isCounted(const language::Tree& tree, std::size_t word) {
  const std::size_t top = topOf(tree, word, true);
  if (language::dependent(tree, top, "cop") == language::kRoot) return false;
  const std::size_t subject = language::dependent(tree, top, "nsubj");
  if (subject == language::kRoot) return false;
  const std::vector<std::size_t> whole = language::subtree(tree, subject);
  return std::any_of(whole.begin(), whole.end(), [&](std::size_t i) {
    return isAny(lowered(tree.words[i].form),
                 {"killed", "dead", "deceased", "victim", "victims", "fatalities"});
  });
}

// Names in a tree may be shorter than any that is known: "King was assassinated".
bool isMeant(const Person& person, const language::Word& word) {
  return std::any_of(person.mentions.begin(), person.mentions.end(),
                     [&](const text::Range& mention) { return mention.contains(word.range); }) ||
         (word.upos == "PROPN" && person.name.find(' ') < person.name.find(word.form) &&
          holdsWords(person.name, word.form));
}

// "the late mayor Ann Lee", "Ann Lee's funeral", "the murder of Ann Lee", "Ann Lee was killed".
bool isToldBeside(std::string_view text, text::Range mention) {
  const std::size_t from = mention.begin > near ? mention.begin - near : 0;
  std::string before = lowered(text.substr(from, mention.begin - from));
  const std::size_t stop = before.find_last_of(",.;:()\n");
  if (stop != std::string::npos) before.erase(0, stop + 1);
  const std::string after = lowered(text.substr(mention.end, near));
  const std::vector<Word> left = words(before), right = words(after);
  const bool owner = after.starts_with("'s ");
  for (std::size_t i = 1; i < left.size(); ++i)
    if (left[i].text == "late" && left[i - 1].text == "the" &&
        std::none_of(left.begin() + static_cast<std::ptrdiff_t>(i), left.end(),
                     [](const Word& word) { return lexicon::isFunctionWord(lowered(word.text)); }))
      return true;
  std::size_t of = left.size();  // before what he is: "the death of the hostage Ann Lee"
  while (of > 0 && (left[of - 1].text == "the" || !lexicon::isFunctionWord(left[of - 1].text)))
    --of;
  if (!owner && of > 1 && left[of - 1].text == "of" &&
      isAny(left[of - 2].text,
            {"death", "deaths", "murder", "assassination", "killing", "funeral", "execution"}))
    return true;
  if (owner)
    return right.size() > 1 &&
           isAny(right[1].text, {"death", "funeral", "assassination", "widow", "widower", "burial",
                                 "obituary", "grave", "tomb"});
  for (std::string_view end : {" died", " was killed", " was murdered", " was assassinated",
                               " was shot dead", " passed away"})
    if (after.starts_with(end)) return true;
  return false;
}

}  // namespace

bool isDead(const Document& document, const Person& person) {
  const std::string_view text = document.text();
  if (std::any_of(person.mentions.begin(), person.mentions.end(),
                  [&](const text::Range& mention) { return isToldBeside(text, mention); }))
    return true;
  for (const std::optional<language::Tree>& tree : document.trees)
    for (std::size_t i = 0; tree && i < tree->words.size(); ++i)
      if (isMeant(person, tree->words[i]) && (perishes(*tree, i) || isCounted(*tree, i)))
        return true;
  return false;
}

}  // namespace questions
