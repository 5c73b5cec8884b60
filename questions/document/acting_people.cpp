#include "questions/document/acting_people.h"

#include <algorithm>

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

// "A spokesperson for candidate X said": with what X is between them.
bool isSpokenFor(const Stretch& stretch, std::size_t name) {
  constexpr std::size_t far = 6;  // words
  for (std::size_t i = name; i > 1 && i + far > name && !stretch.hasMark(i, ","); --i)
    if (isAny(stretch.low(i - 1), {"for", "of", "to"}) &&
        isAny(stretch.low(i - 2),
              {"spokesman", "spokeswoman", "spokesperson", "lawyer", "lawyers", "attorney", "aide",
               "adviser", "advisor", "representative", "agent", "publicist", "supporters"}))
      return true;
  return false;
}

// Of a verb with two subjects the tree is wrong, and one of them did something else.
bool hasOther(const language::Tree& tree, std::size_t verb, std::size_t subject) {
  const std::vector<std::size_t> all = language::dependents(tree, verb);
  return std::any_of(all.begin(), all.end(), [&](std::size_t child) {
    return child != subject && language::baseRelation(tree.words[child].relation) == "nsubj";
  });
}

bool isPartOfName(std::string_view relation) {
  return relation == "flat" || relation == "appos" || relation == "compound";
}

bool mayBeOther(const text::Range& word, const text::Range& named, const Document& document) {
  const Person* person = personAt(document.people, named);
  const auto holds = [&](const std::vector<text::Range>& mentions) {
    return std::any_of(mentions.begin(), mentions.end(),
                       [&](const text::Range& mention) { return mention.contains(word); });
  };
  return !(person && holds(person->mentions)) &&
         std::none_of(document.entities.begin(), document.entities.end(),
                      [&](const Entity& entity) { return holds(entity.mentions); });
}

// "The commission, headed by former Mayor [X], said": it speaks, and not who heads it.
bool isAgent(const Stretch& stretch, std::size_t name) {
  std::size_t first = name;
  while (first > 0 && !stretch.hasMark(first, ",") &&
         (stretch.isUpper(first - 1) || isAny(stretch.low(first - 1), {"former", "acting", "the"})))
    --first;
  return first > 1 && first < name && stretch.low(first - 1) == "by" &&
         stretch.low(first - 2).ends_with("ed");
}

}  // namespace

std::vector<text::Range> mentionsIn(const Stretch& stretch, const Document& document) {
  std::vector<text::Range> found;
  if (stretch.size() == 0) return found;
  const text::Range whole = {stretch.range(0).begin, stretch.range(stretch.size() - 1).end};
  for (const Person& person : document.people)
    for (const text::Range& mention : person.mentions)
      if (whole.contains(mention)) found.push_back(mention);
  std::sort(found.begin(), found.end(),
            [](const text::Range& a, const text::Range& b) { return a.begin < b.begin; });
  return found;
}

bool isHeldOff(const Stretch& stretch, const text::Range& mention, const Document& document) {
  const std::string_view rest = std::string_view(document.text()).substr(mention.end);
  if (rest.starts_with("'s") || rest.starts_with("’s") || rest.starts_with('-')) return true;
  const bool longer = rest.size() > 1 && rest[0] == ' ' && startsUpper(rest.substr(1));
  if (longer) return true;
  const std::size_t name = stretch.from(mention.begin);
  if (name > 0 && !stretch.hasMark(name, ",") && holdsOff(stretch.low(name - 1))) return true;
  if (isSpokenFor(stretch, name) || isAgent(stretch, name)) return true;
  const std::size_t next = stretch.from(mention.end);
  return next + 1 < stretch.size() && stretch.low(next) == "and" && !stretch.hasMark(next, ",") &&
         stretch.isUpper(next + 1);
}

std::optional<text::Range> sourceOf(const Stretch& stretch,
                                    const std::vector<text::Range>& mentions) {
  const bool source = stretch.size() > 2 && !mentions.empty() && stretch.low(0) == "according" &&
                      describes(stretch, 2, stretch.from(mentions[0].begin));
  return source ? std::optional(mentions[0]) : std::nullopt;
}

bool opensWith(const Stretch& stretch, const text::Range& mention) {
  const std::size_t name = stretch.from(mention.begin);
  std::size_t first = 0;
  if (name > 0 && isAny(stretch.low(0), {"but", "meanwhile", "however", "and", "yet"})) first = 1;
  std::size_t commas = 0;
  for (std::size_t i = first + 1; i <= name; ++i)
    if (stretch.hasMark(i, ",")) first = i, ++commas;  // "Writing to the press, Ann Lee"
  return commas < 2 && name < stretch.size() && describes(stretch, first, name) &&
         !(first < name && holdsOff(stretch.low(first)));
}

std::optional<text::Range> subjectBefore(const Stretch& stretch,
                                         const std::vector<text::Range>& mentions, std::size_t last,
                                         std::size_t verb) {
  const auto endingAt = [&](std::size_t word) -> std::optional<text::Range> {
    for (const text::Range& mention : mentions)
      if (mention.end == stretch.range(word).end ||
          (mention.contains(stretch.range(word)) && word + 1 < stretch.size() &&
           !mention.contains(stretch.range(word + 1))))
        return mention;
    return std::nullopt;
  };
  if (stretch.hasMark(verb, ",")) {
    std::size_t comma = last;
    while (comma > 0 && !stretch.hasMark(comma, ",")) --comma;
    if (comma > 0)
      if (const std::optional<text::Range> beside = endingAt(comma - 1)) return beside;
  }
  return endingAt(last);
}

bool isSubject(const text::Range& mention, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[sentenceAt(document, mention.begin)];
  if (!tree) return false;
  const std::size_t root = language::rootOf(*tree);
  for (std::size_t i = 0; i < tree->words.size(); ++i) {
    if (!mention.contains(tree->words[i].range)) continue;
    std::size_t top = i;
    while (top != language::kRoot && language::baseRelation(tree->words[top].relation) != "nsubj" &&
           isPartOfName(tree->words[top].relation))
      top = tree->words[top].head;
    if (top == language::kRoot || language::baseRelation(tree->words[top].relation) != "nsubj")
      continue;
    const std::size_t verb = tree->words[top].head;
    if (hasOther(*tree, verb, top)) continue;
    if (verb == root || lexicon::isSayingVerb(lowered(tree->words[verb].form))) return true;
  }
  return false;
}

bool isAlone(const text::Range& named, std::size_t from, std::size_t to, const Document& document) {
  for (std::size_t i = from; i <= to; ++i) {
    const std::optional<language::Tree>& tree = document.trees[i];
    if (!tree) return false;
    for (const language::Word& word : tree->words)
      if (word.upos == "PROPN" && word.range.begin >= named.begin &&
          language::baseRelation(word.relation) == "nsubj" &&
          mayBeOther(word.range, named, document))
        return false;
  }
  return true;
}

std::optional<text::Range> subjectOf(const Stretch& stretch, const Document& document) {
  const std::vector<text::Range> mentions = mentionsIn(stretch, document);
  std::optional<text::Range> found;
  for (const text::Range& mention : mentions) {
    std::size_t next = stretch.from(mention.end);
    while (next < stretch.size() && standsBeforeVerb(stretch.low(next))) ++next;
    if (next == stretch.size() || !actsInWords(stretch.low(next)) || stretch.hasMark(next, ","))
      continue;
    if (found || isHeldOff(stretch, mention, document)) return std::nullopt;
    found = mention;
  }
  if (found) return mentions.front() == *found || mentions.size() == 1 ? found : std::nullopt;
  bool saying = false;
  for (std::size_t i = 0; i < stretch.size(); ++i)
    saying = saying || lexicon::isSayingVerb(stretch.low(i));
  return saying && mentions.size() == 1 ? std::optional(mentions[0]) : std::nullopt;
}

}  // namespace questions
