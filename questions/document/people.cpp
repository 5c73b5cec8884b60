#include "questions/document/people.h"

#include <algorithm>
#include <map>
#include <set>

#include "questions/distractors/offices.h"
#include "questions/document/name_runs.h"
#include "questions/document/spellings.h"
#include "questions/words.h"

namespace questions {
namespace {

std::string firstName(std::string_view name) { return std::string(name.substr(0, name.find(' '))); }

// "Ana Lee" and "Ana Maria Lee".
bool areOneWithMiddle(std::string_view shorter, std::string_view longer) {
  return wordCount(shorter) == 2 && wordCount(longer) > 2 &&
         firstName(shorter) == firstName(longer) && lastName(shorter) == lastName(longer);
}

// The spelling that the article has more often, the last name by itself told with it.
std::string mostSpelt(const std::string& name, const std::vector<NameRun>& runs) {
  std::map<std::string, std::size_t> counts;
  for (const NameRun& run : runs)
    if (const std::string other = joined(run.names, " ");
        run.names.size() > 1 && (other == name || areOneSpelt(other, name)))
      ++counts[other];
  for (auto& [spelling, count] : counts) {
    const std::string last = lastName(spelling);
    for (const NameRun& run : runs)
      if (run.names.size() == 1 && run.names[0] == last) ++count;
  }
  std::string most = name;
  for (const auto& [spelling, count] : counts)
    if (count > counts[most]) most = spelling;
  return most;
}

// "United States Samir Halani" where "Samir Halani" is known too: the place is not his name.
void dropLonger(std::vector<Person>& people) {
  const std::vector<Person> all = people;
  std::erase_if(people, [&](const Person& person) {
    return std::any_of(all.begin(), all.end(), [&](const Person& other) {
      return person.name.ends_with(" " + other.name);
    });
  });
}

// "his son Ben Lee": named beside another of the family.
bool isNamedAsKin(std::string_view text, const NameRun& run) {
  const std::vector<Word> before =
      words(text.substr(0, run.range.begin)
                .substr(run.range.begin - std::min<std::size_t>(run.range.begin, 40)));
  if (before.empty()) return false;
  const std::string low = lowered(before.back().text);
  return isKin(low) || isAny(low, {"cousin", "widow"});  // for which no other kin could be taken
}

// Of several with one last name, the one who alone had been named when it first stood by itself:
// news tells of the others by their full names; and so it does of a relative.
const Person* firstNamed(std::string_view text, const std::vector<Person>& people,
                         const std::string& name, const std::vector<NameRun>& runs) {
  if (name.find(' ') != std::string::npos) return nullptr;
  const auto alone = std::find_if(runs.begin(), runs.end(), [&](const NameRun& run) {
    return run.names.size() == 1 && run.names[0] == name;
  });
  const Person* first = nullptr;
  for (const Person& person : people) {
    if (lastName(person.name) != name) continue;
    const bool named = std::any_of(runs.begin(), alone, [&](const NameRun& run) {
      return joined(run.names, " ") == person.name && !isNamedAsKin(text, run);
    });
    if (named && first) return nullptr;
    if (named) first = &person;
  }
  return first;
}

// "United States Samir Halani": ends with a full name.
const Person* namedAtEnd(const std::vector<Person>& people, const std::string& name) {
  for (const Person& person : people)
    if (name.ends_with(" " + person.name)) return &person;
  return nullptr;
}

bool bears(const Person& person, const std::string& name) {
  const std::vector<Word> names = words(person.name);
  return std::any_of(names.begin(), names.end(),
                     [&](const Word& word) { return startsUpper(name) && word.text == name; });
}

// "Ana" of Ana Lee, "Sung" of Sung Mirae, "Elin" of Maria Elin Holm: nobody else
// bears the name.
const Person* calledByOneName(const std::vector<Person>& people, const NameRun& run) {
  if (!run.person || run.names.size() != 1) return nullptr;
  const Person* found = nullptr;
  for (const Person& person : people) {
    if (!bears(person, run.names[0])) continue;
    if (found) return nullptr;
    found = &person;
  }
  return found;
}

// "Brightwell, which makes toys,": no person, though one may bear the name.
std::set<std::string> thingsNamed(std::string_view text, const std::vector<NameRun>& runs) {
  std::set<std::string> things;
  for (const NameRun& run : runs)
    if (run.names.size() == 1 && text.substr(run.range.end).starts_with(", which "))
      things.insert(run.names[0]);
  return things;
}

// Verbs that may be told of one, as their past is no other word.
bool isPastAsWell(std::string_view form) {
  return isAny(form, {"put",    "cut",  "set",   "hit",       "let",      "read",  "quit",  "shut",
                      "spread", "cost", "hurt",  "split",     "bet",      "beat",  "burst", "cast",
                      "shed",   "bid",  "upset", "broadcast", "forecast", "thrust"});
}

// "Martin Lund operate two ships": several, by the verb.
bool actsAsMany(const Person& person, const std::vector<std::optional<language::Tree>>& trees) {
  for (const std::optional<language::Tree>& tree : trees) {
    if (!tree || tree->words.empty()) continue;
    for (const text::Range& mention : person.mentions) {
      if (mention.begin != tree->words.front().range.begin) continue;
      for (const language::Word& word : tree->words) {
        if (word.range.begin < mention.end) continue;
        if (word.xpos == "VBP" && word.upos != "PROPN" && !isPastAsWell(word.form)) return true;
        break;
      }
    }
  }
  return false;
}

}  // namespace

std::vector<Person> findPeople(std::string_view text, const std::vector<text::Sentence>& sentences,
                               const std::vector<std::optional<language::Tree>>& trees) {
  const std::vector<NameRun> runs = nameRuns(text, sentences, trees);
  std::vector<Person> people;
  const auto known = [&](const std::string& name) {
    return std::find_if(people.begin(), people.end(), [&](const Person& p) {
      return p.name == name || areOneSpelt(p.name, name) || areOneWithMiddle(p.name, name) ||
             areOneWithMiddle(name, p.name);
    });
  };
  // Full names first: two to four words, shown to be a person anywhere in the article.
  std::map<std::string, bool> shown;  // by last word
  for (const NameRun& run : runs)
    if (run.person) shown[run.names.back()] = true;
  for (const NameRun& run : runs) {
    if (run.names.size() < 2 || run.names.size() > 4 || !shown.contains(run.names.back())) continue;
    const std::string name = mostSpelt(joined(run.names, " "), runs);
    if (known(name) == people.end()) people.push_back({name, {}, language::Gender::Unknown});
  }
  dropLonger(people);
  const std::set<std::string> things = thingsNamed(text, runs);
  for (const NameRun& run : runs) {
    if (run.names.size() == 1 && things.contains(run.names[0])) continue;
    const std::string name = joined(run.names, " ");
    const auto full = known(name);
    const Person* person = full != people.end() ? &*full : personNamed(people, name);
    if (!person) person = firstNamed(text, people, name, runs);
    if (!person) person = calledByOneName(people, run);
    text::Range range = run.range;
    if (!person && (person = namedAtEnd(people, name)))
      range.begin = range.end - person->name.size();
    if (!person) continue;
    Person& meant = *known(person->name);
    meant.mentions.push_back(range);
    if (meant.gender == language::Gender::Unknown) meant.gender = run.gender;
  }
  std::erase_if(people, [&](const Person& person) { return actsAsMany(person, trees); });
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
    if (!person.name.ends_with(" " + std::string(name)) && lastName(person.name) != name) continue;
    if (found) return nullptr;
    found = &person;
  }
  return found;
}

}  // namespace questions
