#include "questions/document/genders.h"

#include <algorithm>

#include "questions/document/callings.h"
#include "questions/document/noun_phrase.h"
#include "questions/words.h"

namespace questions {
namespace {

using language::Gender;

constexpr int fewestVotes = 2, manyMore = 4;
constexpr int certain = 2, likely = 1;  // votes

struct Votes {
  int feminine = 0, masculine = 0;

  void add(Gender gender, int weight) {
    (gender == Gender::Feminine ? feminine : masculine) += weight;
  }
  Gender winner() const {
    if (feminine >= fewestVotes && feminine >= manyMore * masculine) return Gender::Feminine;
    const bool man = masculine >= fewestVotes && masculine >= manyMore * feminine;
    return man ? Gender::Masculine : Gender::Unknown;
  }
};

class Learner {
 public:
  Learner(std::vector<Person>& people, const std::vector<std::optional<language::Tree>>& trees)
      : people_(people), trees_(trees), votes_(people.size()) {}

  void learn() {
    std::size_t before = people_.size();  // the one person of the sentence before
    for (const std::optional<language::Tree>& tree : trees_) {
      if (!tree) continue;
      before = read(*tree, before);
    }
    for (std::size_t i = 0; i < people_.size(); ++i)
      if (people_[i].gender == Gender::Unknown) people_[i].gender = votes_[i].winner();
  }

 private:
  // The one person whom the sentence names; nobody if several.
  std::size_t read(const language::Tree& tree, std::size_t before) {
    const std::vector<bool> quoted = quotedWords(tree);
    std::size_t only = people_.size(), first = 0;
    bool several = false;
    for (const language::Name& name : tree.names) {
      const std::size_t person = personAt(tree, name);
      if (person == people_.size()) several = several || name.kind == language::NameKind::Person;
      if (person == people_.size()) continue;
      callings(tree, name, person);
      if (quoted[name.first]) continue;
      if (only != people_.size() && only != person) several = true;
      if (only == people_.size()) first = name.end - 1;
      only = person;
    }
    if (several) return people_.size();
    const bool named = only != people_.size();
    if (!named && before == people_.size()) return before;
    if (namesRelative(tree, named ? first : tree.words.size()))
      return named ? only : people_.size();
    named ? pronounsBehind(tree, quoted, first, only) : opening(tree, quoted, before);
    return named ? only : before;
  }

  std::size_t personAt(const language::Tree& tree, const language::Name& name) const {
    const text::Range range = language::rangeOf(tree, name);
    for (std::size_t i = 0; i < people_.size(); ++i)
      for (const text::Range& mention : people_[i].mentions)
        if (range.overlaps(mention)) return i;
    return people_.size();
  }

  // "the actress Ana Lee", "Ana Lee, an actress".
  void callings(const language::Tree& tree, const language::Name& name, std::size_t person) {
    if (name.first > 0)
      vote(person, genderOfNoun(lowered(tree.words[name.first - 1].form)), certain);
    for (std::size_t i = name.first; i < name.end; ++i)
      for (const std::size_t child : language::dependents(tree, i))
        if (child >= name.end && language::baseRelation(tree.words[child].relation) == "appos")
          vote(person, genderOfNoun(tree.words[child].lemma), certain);
  }

  static bool isRelative(const language::Word& word) {
    return word.upos == "NOUN" && genderOfNoun(word.lemma) != Gender::Unknown;
  }

  // Before this word.
  static bool namesRelative(const language::Tree& tree, std::size_t end) {
    return std::any_of(tree.words.begin(), tree.words.begin() + static_cast<std::ptrdiff_t>(end),
                       isRelative);
  }

  // "Ana Lee lost her seat": of her own verb's belongings it is as good as certain.
  void pronounsBehind(const language::Tree& tree, const std::vector<bool>& quoted, std::size_t name,
                      std::size_t person) {
    for (std::size_t i = name + 1; i < tree.words.size() && !isRelative(tree.words[i]); ++i) {
      const Gender gender = genderOf(lowered(tree.words[i].form));
      if (quoted[i] || gender == Gender::Unknown) continue;
      const bool owns = tree.words[i].relation == "nmod:poss";
      vote(person, gender, owns && isSubject(tree, name) ? certain : likely);
    }
  }

  static bool isSubject(const language::Tree& tree, std::size_t word) {
    return language::baseRelation(tree.words[word].relation) == "nsubj" ||
           (tree.words[word].head != language::kRoot &&
            language::baseRelation(tree.words[word].relation) != "nmod" &&
            language::baseRelation(tree.words[tree.words[word].head].relation) == "nsubj");
  }

  // "She spoke in Oslo": who alone was named before.
  void opening(const language::Tree& tree, const std::vector<bool>& quoted, std::size_t person) {
    for (std::size_t i = 0; i < tree.words.size(); ++i) {
      const Gender gender = genderOf(lowered(tree.words[i].form));
      if (quoted[i] || gender == Gender::Unknown) continue;
      return vote(person, gender, likely);
    }
  }

  void vote(std::size_t person, Gender gender, int weight) {
    if (gender != Gender::Unknown) votes_[person].add(gender, weight);
  }

  std::vector<Person>& people_;
  const std::vector<std::optional<language::Tree>>& trees_;
  std::vector<Votes> votes_;
};

// A word that a "he" or "she" behind it may stand for, whoever that is.
bool isSomebody(const Piece& piece, const language::Tree* tree) {
  const std::string low = lowered(piece.text);
  if (genderOfNoun(low) != Gender::Unknown || isCalling(low)) return true;
  if (isAny(low,
            {"who",      "whom",     "whose",    "person",   "child",    "teenager", "victim",
             "suspect",  "student",  "member",   "resident", "chief",    "head",     "one",
             "each",     "everyone", "somebody", "someone",  "anyone",   "nobody",   "baby",
             "toddler",  "patient",  "prisoner", "inmate",   "detainee", "captive",  "national",
             "survivor", "winner",   "youth",    "partner",  "friend",   "cousin",   "nephew",
             "niece",    "survivors"}))
    return true;
  if (!tree || piece.word == noWord) return startsUpper(piece.text) && wordCount(piece.text) > 1;
  const language::Name* name = language::nameAt(*tree, piece.word);
  return name && name->kind == language::NameKind::Person;
}

// "In her speech, Ann Lee …": opens with what is hers.
bool namesAhead(const Statement& statement, std::size_t pronoun,
                const std::vector<Person>& people) {
  if (pronoun >= statement.subject.begin && statement.subject.end > 0) return false;
  const std::string rest =
      written({statement.pieces.begin() + static_cast<std::ptrdiff_t>(pronoun) + 1,
               statement.pieces.end()});
  return std::any_of(people.begin(), people.end(),
                     [&](const Person& person) { return holdsWords(rest, person.name); });
}

}  // namespace

Gender genderOf(std::string_view pronoun) {
  if (isAny(pronoun, {"he", "him", "his"})) return Gender::Masculine;
  return isAny(pronoun, {"she", "her"}) ? Gender::Feminine : Gender::Unknown;
}

Gender genderOfNoun(std::string_view lemma) {
  if (isAny(lemma, {"woman",         "girl",        "mother",     "wife",
                    "sister",        "daughter",    "widow",      "aunt",
                    "actress",       "spokeswoman", "chairwoman", "businesswoman",
                    "congresswoman", "policewoman", "queen",      "princess",
                    "mrs",           "ms",          "miss",       "mrs.",
                    "ms.",           "nun",         "waitress",   "headmistress",
                    "mum",           "mom",         "grandmother"}))
    return Gender::Feminine;
  if (isAny(lemma,
            {"man",       "boy",         "father",     "husband",   "brother",     "son",
             "widower",   "uncle",       "actor",      "spokesman", "businessman", "congressman",
             "policeman", "king",        "prince",     "mr",        "mr.",         "sir",
             "monk",      "waiter",      "headmaster", "cameraman", "foreman",     "layman",
             "dad",       "grandfather", "fisherman",  "salesman"}))
    return Gender::Masculine;
  return Gender::Unknown;
}

void learnGenders(std::vector<Person>& people,
                  const std::vector<std::optional<language::Tree>>& trees) {
  Learner(people, trees).learn();
}

std::string strayPronoun(const Statement& statement, const std::vector<Person>& people,
                         const language::Tree* tree) {
  std::string before;
  bool quoted = false, anybody = false;
  for (std::size_t i = 0; i < statement.pieces.size(); ++i) {
    const Piece& piece = statement.pieces[i];
    if (isQuotationMark(piece.text)) quoted = !quoted;
    const Gender gender = genderOf(lowered(piece.text));
    if (!quoted && gender != Gender::Unknown) {
      bool named = false, fits = false;
      for (const Person& person : people) {
        if (!holdsWords(before, person.name)) continue;
        named = true;
        fits = fits || person.gender == gender || person.gender == Gender::Unknown;
      }
      if (named ? !fits : !anybody && !namesAhead(statement, i, people)) return lowered(piece.text);
    }
    anybody = anybody || isSomebody(piece, tree);
    before += (piece.spaceBefore ? " " : "") + piece.text;
  }
  return "";
}

}  // namespace questions
