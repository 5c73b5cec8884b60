#include "questions/document/people.h"

#include <algorithm>
#include <map>
#include <set>

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

// A run of capitalised tokens in one sentence, and what stands around it.
struct Run {
  text::Range range;
  std::vector<std::string> names;  // without titles
  bool person = false;             // shown to be one by its surroundings
  language::Gender gender = language::Gender::Unknown;
};

constexpr std::string_view notNames[] = {
    "the",       "a",        "an",         "in",        "on",         "at",       "for",
    "as",        "but",      "and",        "or",        "if",         "it",       "its",
    "this",      "that",     "these",      "those",     "when",       "while",    "after",
    "before",    "he",       "she",        "they",      "we",         "i",        "his",
    "her",       "their",    "our",        "my",        "there",      "here",     "with",
    "from",      "by",       "of",         "to",        "not",        "no",       "us",
    "u.s.",      "uk",       "u.k.",       "eu",        "un",         "prime",    "vice",
    "foreign",   "deputy",   "former",     "new",       "russian",    "american", "british",
    "french",    "german",   "chinese",    "ukrainian", "australian", "canadian", "indian",
    "english",   "european", "indonesian", "malaysian", "afghan",     "swedish",  "executive",
    "according", "what",     "who",        "why",       "how",        "where",    "which",
    "co",        "officer",  "home",       "state",     "house",      "crown",    "national",
    "shadow",    "emeritus", "senior",     "major",     "one",        "two",      "three"};

bool isNameWord(std::string_view token) {
  const std::string low = lowered(token);
  return startsUpper(token) && !lexicon::isTitle(low) && !lexicon::isMonth(low) &&
         !lexicon::isWeekday(low) &&
         std::find(std::begin(notNames), std::end(notNames), low) == std::end(notNames);
}

bool isInitial(std::string_view token) {
  return token.size() == 2 && token[1] == '.' && startsUpper(token);
}

constexpr float sureName = 0.7f;

class Sentences {
 public:
  Sentences(std::string_view text, const text::Sentence& sentence)
      : text_(text), sentence_(sentence) {}

  std::vector<Run> runs() const {
    std::vector<Run> found;
    for (std::size_t i = 0; i < size();) {
      if (!isNameWord(token(i))) {
        ++i;
        continue;
      }
      std::size_t end = i;
      while (end < size() && (isNameWord(token(end)) || isJoin(end, i))) ++end;
      found.push_back(run(i, end));
      i = end;
    }
    return found;
  }

 private:
  std::size_t size() const { return sentence_.tokens.size(); }
  std::string_view token(std::size_t i) const {
    return text::slice(text_, sentence_.tokens[i].range);
  }
  std::string low(std::size_t i) const { return i < size() ? lowered(token(i)) : ""; }

  // Hyphens, initials and particles inside a name: El-Hassan, K.C. Maurer, Ursula von der Leyen.
  bool isJoin(std::size_t i, std::size_t begin) const {
    if (i == begin || i + 1 >= size() || !isNameWord(token(i + 1))) return false;
    const bool tight = !sentence_.tokens[i].spaceAfter && !sentence_.tokens[i - 1].spaceAfter;
    const std::string word = low(i);
    return (word == "-" && tight) || isInitial(token(i)) || word == "van" || word == "von" ||
           word == "de" || word == "bin" || word == "al" || word == "del" || word == "der";
  }

  Run run(std::size_t begin, std::size_t end) const {
    Run made;
    made.range = {sentence_.tokens[begin].range.begin, sentence_.tokens[end - 1].range.end};
    std::string name;
    for (std::size_t i = begin; i < end; ++i) {
      name += token(i);
      if (!sentence_.tokens[i].spaceAfter && i + 1 < end) continue;
      made.names.push_back(name);
      name.clear();
    }
    made.person = titled(begin) || speaks(begin, end) || aged(end);
    return made;
  }

  // "President Putin", "special envoy Steve Witkoff", "Mr. Tedeschi".
  bool titled(std::size_t begin) const {
    if (begin == 0) return false;
    const bool stop = low(begin - 1) == "." && begin > 1;
    std::string before = stop ? low(begin - 2) : low(begin - 1);
    if (before.ends_with('.')) before.pop_back();
    return lexicon::isTitle(before);
  }

  // "Ushakov said", "said Ushakov" before a stop; a name of one word is none by this alone.
  bool speaks(std::size_t begin, std::size_t end) const {
    const bool after = lexicon::isSayingVerb(low(end));
    const bool before = begin > 0 && low(begin - 1) == "said";
    return (after || before) && end - begin >= 2;
  }

  // "Daniel Montalvo, 19, a member".
  bool aged(std::size_t end) const {
    return end + 2 < size() && low(end) == "," && token(end + 1).size() == 2 &&
           hasDigit(token(end + 1)) && low(end + 2) == ",";
  }

  std::string_view text_;
  const text::Sentence& sentence_;
};

// "US President Barack Obama" without what is no name.
void strip(std::string_view text, text::Range& range) {
  for (;;) {
    const std::vector<Word> in = words(text::slice(text, range));
    if (in.size() < 2 || isNameWord(in[0].text)) return;
    range.begin += in[1].range.begin;
  }
}

// Words that are in no person's name, but in those of bodies.
constexpr std::string_view bodies[] = {
    "of",         "the",       "and",   "party",      "university", "institute",
    "council",    "committee", "club",  "sheriff",    "police",     "office",
    "church",     "group",     "house", "department", "ministry",   "court",
    "foundation", "museum",    "union", "league",     "agency",     "authority"};

// Not cut off at a hyphen, without "of", and no body's name.
bool wellFormed(std::string_view text, const Run& run) {
  if (run.names.empty() || (run.range.end < text.size() && text[run.range.end] == '-'))
    return false;
  if (run.range.begin > 0 && text[run.range.begin - 1] == '-') return false;
  return std::none_of(run.names.begin(), run.names.end(), [](const std::string& name) {
    const std::string low = lowered(name);
    return std::find(std::begin(bodies), std::end(bodies), low) != std::end(bodies);
  });
}

std::string lastWord(std::string_view name) {
  return std::string(name.substr(name.rfind(' ') + 1));
}

// Last words of the names of people that some tree is sure about.
std::set<std::string> surePeople(std::string_view text,
                                 const std::vector<std::optional<language::Tree>>& trees) {
  std::set<std::string> sure;
  for (const std::optional<language::Tree>& tree : trees) {
    if (!tree) continue;
    for (const language::Name& name : tree->names)
      if (name.kind == language::NameKind::Person && name.confidence >= sureName)
        sure.insert(lastWord(text::slice(text, language::rangeOf(*tree, name))));
  }
  return sure;
}

std::vector<Run> runsOf(std::string_view text, const language::Tree& tree,
                        const std::set<std::string>& sure) {
  std::vector<Run> runs;
  for (const language::Name& name : tree.names) {
    Run run;
    run.range = language::rangeOf(tree, name);
    if (!sure.contains(lastWord(text::slice(text, run.range)))) continue;
    run.person = name.kind == language::NameKind::Person;
    run.gender = name.gender;
    strip(text, run.range);
    for (const Word& word : words(text::slice(text, run.range))) {
      const std::size_t behind = run.range.begin + word.range.end;
      const bool initial = word.text.size() == 1 && behind < run.range.end && text[behind] == '.';
      run.names.push_back(std::string(word.text) + (initial ? "." : ""));
    }
    if (wellFormed(text, run)) runs.push_back(std::move(run));
  }
  return runs;
}

std::vector<Run> allRuns(std::string_view text, const std::vector<text::Sentence>& sentences,
                         const std::vector<std::optional<language::Tree>>& trees) {
  const std::set<std::string> sure = surePeople(text, trees);
  std::vector<Run> runs;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const bool parsed = i < trees.size() && trees[i];
    for (Run& run : parsed ? runsOf(text, *trees[i], sure) : Sentences(text, sentences[i]).runs())
      runs.push_back(std::move(run));
  }
  return runs;
}

// "United States Hamdullah Mohib" where "Hamdullah Mohib" is known too: the place is not his name.
void dropLonger(std::vector<Person>& people) {
  const std::vector<Person> all = people;
  std::erase_if(people, [&](const Person& person) {
    return std::any_of(all.begin(), all.end(), [&](const Person& other) {
      return person.name.ends_with(" " + other.name);
    });
  });
}

// Of several with one last name, the one who alone had been named when it first stood by itself:
// news tells of the others by their full names.
const Person* firstNamed(const std::vector<Person>& people, const std::string& name,
                         const std::vector<Run>& runs) {
  if (name.find(' ') != std::string::npos) return nullptr;
  const auto alone = std::find_if(runs.begin(), runs.end(), [&](const Run& run) {
    return run.names.size() == 1 && run.names[0] == name;
  });
  const Person* first = nullptr;
  for (const Person& person : people) {
    if (!person.name.ends_with(" " + name)) continue;
    const bool named = std::any_of(
        runs.begin(), alone, [&](const Run& run) { return joined(run.names, " ") == person.name; });
    if (named && first) return nullptr;
    if (named) first = &person;
  }
  return first;
}

}  // namespace

std::vector<Person> findPeople(std::string_view text, const std::vector<text::Sentence>& sentences,
                               const std::vector<std::optional<language::Tree>>& trees) {
  const std::vector<Run> runs = allRuns(text, sentences, trees);
  std::vector<Person> people;
  const auto known = [&](const std::string& name) {
    return std::find_if(people.begin(), people.end(),
                        [&](const Person& p) { return p.name == name; });
  };
  // Full names first: two to four words, shown to be a person anywhere in the article.
  std::map<std::string, bool> shown;  // by last word
  for (const Run& run : runs)
    if (run.person) shown[run.names.back()] = true;
  for (const Run& run : runs) {
    if (run.names.size() < 2 || run.names.size() > 4 || !shown.contains(run.names.back())) continue;
    const std::string name = joined(run.names, " ");
    if (known(name) == people.end()) people.push_back({name, {}, language::Gender::Unknown});
  }
  dropLonger(people);
  for (const Run& run : runs) {
    const std::string name = joined(run.names, " ");
    const Person* person = personNamed(people, name);
    if (!person) person = firstNamed(people, name, runs);
    if (!person) continue;
    Person& meant = *known(person->name);
    meant.mentions.push_back(run.range);
    if (meant.gender == language::Gender::Unknown) meant.gender = run.gender;
  }
  return people;
}

const Person* personAt(const std::vector<Person>& people, text::Range range) {
  for (const Person& person : people)
    for (const text::Range& mention : person.mentions)
      if (mention == range) return &person;
  return nullptr;
}

const Person* personNamed(const std::vector<Person>& people, std::string_view name) {
  const Person* found = nullptr;
  for (const Person& person : people) {
    if (person.name == name) return &person;
    if (!person.name.ends_with(" " + std::string(name))) continue;
    if (found) return nullptr;
    found = &person;
  }
  return found;
}

}  // namespace questions
