// Who holds which post: "EU foreign policy chief Anna Berg", "Karen Wells, director of the
// gallery". Asked for the person, or for the post.
#include <algorithm>

#include "questions/distractors/word_lists.h"
#include "questions/document/opening.h"
#include "questions/document/posts.h"
#include "questions/document/spoken.h"
#include "questions/facts.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

// "top envoys": where the article has several, the post does not tell one person from others. Of
// ministers and presidents each country has one.
bool severalHold(const Post& post, const Document& document) {
  for (std::string_view office : {"aide", "adviser", "advisor", "envoy", "director", "captain",
                                  "coach", "editor", "founder", "ambassador", "commissioner"})
    if (holdsWords(post.text, office) && holdsWords(document.text(), std::string(office) + "s"))
      return true;
  static const std::vector<WordRow> ranks = wordRows(word_lists::ranks);
  for (const WordRow& row : ranks)
    for (std::string_view rank : row.words)
      if (holdsWords(post.text, rank)) return true;
  return false;
}

bool isKnown(const std::vector<Fact>& found, const Post& post) {
  return std::any_of(found.begin(), found.end(), [&](const Fact& fact) {
    return fact.key() == post.person && fact.role == post.text;
  });
}

// "In October 2007 Ann Lee, the finance minister, …" in news of May 2009: she may be so no more.
bool tellsOfOtherDays(const Document& document, std::size_t sentence) {
  if (!document.published) return false;
  constexpr std::size_t toMonth = 7;  // "2009-05"
  const std::string month = text::iso(*document.published).substr(0, toMonth);
  return std::any_of(document.dates[sentence].begin(), document.dates[sentence].end(),
                     [&](const text::Date& date) {
                       const std::string told = date.value.substr(0, toMonth);
                       return !told.empty() && told != month.substr(0, told.size());
                     });
}

// Who leaves the post that this verb or noun tells of; kRoot where it tells of none.
std::size_t leaving(const language::Tree& tree, std::size_t word) {
  const std::string& lemma = tree.words[word].lemma;
  if (isAny(lemma, {"resign", "quit", "retire"})) return language::dependent(tree, word, "nsubj");
  if (isAny(lemma, {"step", "stand"}) &&
      language::dependent(tree, word, "compound:prt") == word + 1)
    return language::dependent(tree, word, "nsubj");
  if (isAny(lemma,
            {"dismiss", "sack", "fire", "oust", "replace", "depose", "overthrow", "impeach"})) {
    const std::size_t object = language::dependent(tree, word, "obj");
    return object != language::kRoot ? object : language::dependent(tree, word, "nsubj:pass");
  }
  if (isAny(lemma, {"resignation", "dismissal", "ouster", "retirement", "sacking", "firing"}))
    return language::dependent(tree, word, "nmod:poss");
  return language::kRoot;
}

// "National Security Adviser Ann Lee resigned earlier this year": what she is now, nobody says.
std::vector<text::Range> leavers(const Document& document) {
  std::vector<text::Range> found;
  for (const std::optional<language::Tree>& tree : document.trees) {
    if (!tree) continue;
    for (std::size_t i = 0; i < tree->words.size(); ++i)
      if (const std::size_t who = leaving(*tree, i); who != language::kRoot)
        found.push_back(tree->words[who].range);
  }
  return found;
}

bool isAmong(const Person& person, const std::vector<text::Range>& words) {
  return std::any_of(words.begin(), words.end(), [&](const text::Range& word) {
    return std::any_of(person.mentions.begin(), person.mentions.end(),
                       [&](const text::Range& mention) { return mention.contains(word); });
  });
}

// Somebody of whom the article tells early or again and again: what post a bystander holds, who is
// named once far down, nobody cares to know.
bool isOfTheStory(const Person& person, const Document& document) {
  constexpr std::size_t often = 3, early = 6;  // mentions; paragraphs
  return person.mentions.size() >= often || person.mentions.empty() ||
         paragraphsTo(document, person.mentions.front().begin) <= early;
}

std::vector<Fact> find(const Document& document, const std::vector<Statement>&) {
  const std::vector<Post> all = postsOf(document);
  const std::vector<text::Range> leaving = leavers(document);
  std::vector<Fact> found;
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    for (const Post& post : postsIn(document, i)) {
      const Person* person = personNamed(document.people, post.person);
      // Nobody in office at the month that is asked for.
      if (person && (person->dead || isAmong(*person, leaving))) continue;
      if (person && !isOfTheStory(*person, document)) continue;
      if (isQuoted(document, i, post.range)) continue;  // "Let's try another leader, Ann Lee."
      if (isKnown(found, post) || !isInFull(all, post) || tellsOfOtherDays(document, i)) continue;
      Fact fact{"role", Value::Person, calling(document, i, post), {0, 1}};
      fact.role = post.text;
      fact.shared = !post.owned || severalHold(post, document);
      found.push_back(std::move(fact));
    }
  }
  return found;
}

}  // namespace

FactKind role() { return {"role", find}; }

}  // namespace questions::fact
