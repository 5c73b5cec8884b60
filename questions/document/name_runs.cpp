#include "questions/document/name_runs.h"

#include <algorithm>
#include <set>

#include "questions/document/callings.h"
#include "questions/document/names_passed_over.h"
#include "questions/document/peers.h"
#include "questions/language/name_vote.h"
#include "questions/language/name_words.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

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

bool isInitial(std::string_view token) {
  return token.size() == 2 && token[1] == '.' && startsUpper(token);
}

class Sentences {
 public:
  Sentences(std::string_view text, const text::Sentence& sentence)
      : text_(text), sentence_(sentence) {}

  std::vector<NameRun> runs() const {
    std::vector<NameRun> found;
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

  NameRun run(std::size_t begin, std::size_t end) const {
    NameRun made;
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

  // "President Berg", "special envoy Tom Lind", "Mr. Moe".
  bool titled(std::size_t begin) const {
    if (begin == 0) return false;
    const bool stop = low(begin - 1) == "." && begin > 1;
    std::string before = stop ? low(begin - 2) : low(begin - 1);
    if (before.ends_with('.')) before.pop_back();
    return lexicon::isTitle(before);
  }

  // "Lund said", "said Lund" before a stop; a name of one word is none by this alone.
  bool speaks(std::size_t begin, std::size_t end) const {
    const bool after = lexicon::isSayingVerb(low(end));
    const bool before = begin > 0 && low(begin - 1) == "said";
    return (after || before) && end - begin >= 2;
  }

  // "Daniel Lund, 19, a member".
  bool aged(std::size_t end) const {
    return end + 2 < size() && low(end) == "," && token(end + 1).size() == 2 &&
           hasDigit(token(end + 1)) && low(end + 2) == ",";
  }

  std::string_view text_;
  const text::Sentence& sentence_;
};

// "Farmer Ann Lee" at the beginning of a sentence: what she is, and no part of her name.
bool isDescribed(const language::Tree& tree, const language::Name& name) {
  return name.first == 0 && name.end > 2 && tree.words[0].relation == "nmod:desc" &&
         tree.words[1].relation != "nmod:desc";
}

// "US President Mark Berg" without what is no name.
void strip(std::string_view text, text::Range& range) {
  for (;;) {
    const std::vector<Word> in = words(text::slice(text, range));
    if (in.size() < 2 || isNameWord(in[0].text)) return;
    range.begin += in[1].range.begin;
  }
}

// "Singer Ana Lee", as a headline begins, is Ana Lee where the article has the name without it.
void dropCalling(std::string_view text, NameRun& run) {
  if (run.names.size() < 3 || !isCalling(lowered(run.names[0]))) return;
  const std::size_t begin = run.range.begin + run.names[0].size() + 1;
  const std::string_view before = text.substr(run.range.begin, begin - run.range.begin);
  const std::string_view rest = text::slice(text, {begin, run.range.end});
  for (std::size_t at = text.find(rest); at != text.npos; at = text.find(rest, at + 1)) {
    if (text.substr(0, at).ends_with(before)) continue;
    run.range.begin = begin;
    run.names.erase(run.names.begin());
    return;
  }
}

// "Ben Holm of Holm" without his firm.
void cutAtOf(std::string_view text, text::Range& range) {
  const std::vector<Word> in = words(text::slice(text, range));
  for (std::size_t i = 2; i + 1 < in.size(); ++i)
    if (in[i].text == "of") {
      range.end = range.begin + in[i - 1].range.end;
      return;
    }
}

// Words that are in no person's name, but in those of bodies.
constexpr std::string_view bodies[] = {
    "of",          "the",        "and",        "party",    "university", "institute", "council",
    "committee",   "club",       "sheriff",    "police",   "office",     "church",    "group",
    "house",       "department", "ministry",   "court",    "foundation", "museum",    "union",
    "league",      "agency",     "authority",  "bank",     "bankhaus",   "bar",       "cafe",
    "caf\xC3\xA9", "hotel",      "restaurant", "hospital", "school",     "college",   "temple",
    "radio",       "records",    "pictures",   "studios",  "systems",    "motors",    "airlines",
    "airways",     "holdings",   "partners",   "coffee",   "brewery",    "theatre"};

std::string lastWord(std::string_view name) {
  return std::string(name.substr(name.rfind(' ') + 1));
}

// "Prof Ann Lee", "president Ann Lee", "Lord Lee", "Ann Lee told": who has a title, or speaks and
// has a given name.
bool isHeard(const language::Tree& tree, const language::Name& name) {
  const auto says = [&](std::size_t word) {
    return word < tree.words.size() && lexicon::isSayingVerb(lowered(tree.words[word].form));
  };
  const auto titled = [&](std::size_t word) {
    const std::string low = lowered(tree.words[word].form);
    return lexicon::isTitle(low) || isAny(low, {"prof", "professor", "rep", "sen", "capt", "lt"});
  };
  const bool longer = name.end - name.first > 1;
  const bool known =
      isDescribed(tree, name) || titled(name.first) || (name.first > 0 && titled(name.first - 1));
  const bool speaks = says(name.end) || (name.first > 0 && says(name.first - 1));
  const bool peer = name.first > 0 && isPeerage(tree.words[name.first - 1].form);
  return peer || (longer && (known || (speaks && name.gender != language::Gender::Unknown)));
}

// The name of which alone a sentence tells that the next one takes up with "He" or "She"; null if
// there is none.
const language::Name* takenUp(const language::Tree& tree, const language::Tree& next) {
  const language::Word& pronoun = next.words.front();
  if (!isAny(lowered(pronoun.form), {"he", "she"}) || pronoun.relation != "nsubj") return nullptr;
  const language::Name* only = nullptr;
  for (const language::Name& name : tree.names) {
    if (name.kind != language::NameKind::Person) continue;
    if (only) return nullptr;
    only = &name;
  }
  if (!only) return nullptr;
  const std::string_view relation = language::baseRelation(tree.words[only->first].relation);
  return relation == "nsubj" ? only : nullptr;
}

// Last words of the names that are taken up so, and of the one full name that begins or ends with
// such a name: "Lee Anna" for "Lee".
std::set<std::string> takenUpPeople(std::string_view text,
                                    const std::vector<std::optional<language::Tree>>& trees) {
  std::set<std::string> up, full, last;
  for (std::size_t i = 0; i < trees.size(); ++i) {
    if (!trees[i]) continue;
    const auto told = [&](const language::Name& name) {
      return std::string(text::slice(text, language::rangeOf(*trees[i], name)));
    };
    for (const language::Name& name : trees[i]->names)
      if (name.kind == language::NameKind::Person && told(name).find(' ') != std::string::npos)
        full.insert(told(name));
    if (i + 1 == trees.size() || !trees[i + 1]) continue;
    if (const language::Name* name = takenUp(*trees[i], *trees[i + 1])) up.insert(told(*name));
  }
  for (const std::string& name : up) {
    std::set<std::string> bearers;
    for (const std::string& longer : full)
      if (longer == name || longer.starts_with(name + " ") || longer.ends_with(" " + name))
        bearers.insert(longer);
    if (bearers.size() != 1) continue;
    last.insert(lastWord(*bearers.begin()));
    last.insert(lastWord(name));
  }
  return last;
}

// Last words of the names of people that some tree is sure about, or that can be no others.
std::set<std::string> surePeople(std::string_view text,
                                 const std::vector<std::optional<language::Tree>>& trees) {
  std::set<std::string> sure = takenUpPeople(text, trees);
  for (const std::optional<language::Tree>& tree : trees) {
    if (!tree) continue;
    for (const language::Name& name : tree->names)
      if (name.kind == language::NameKind::Person &&
          (name.confidence >= language::kSureName || isHeard(*tree, name)))
        sure.insert(lastWord(text::slice(text, language::rangeOf(*tree, name))));
  }
  return sure;
}

std::vector<NameRun> runsOf(std::string_view text, const language::Tree& tree,
                            const std::set<std::string>& sure) {
  std::vector<NameRun> runs;
  for (const language::Name& name : tree.names) {
    NameRun run;
    run.range = language::rangeOf(tree, name);
    if (!sure.contains(lastWord(text::slice(text, run.range)))) continue;
    run.person = name.kind == language::NameKind::Person;
    run.gender = name.gender;
    if (isDescribed(tree, name)) run.range.begin = tree.words[1].range.begin;
    strip(text, run.range);
    if (run.person) cutAtOf(text, run.range);
    for (const Word& word : words(text::slice(text, run.range))) {
      const std::size_t behind = run.range.begin + word.range.end;
      const bool initial = word.text.size() == 1 && behind < run.range.end && text[behind] == '.';
      run.names.push_back(std::string(word.text) + (initial ? "." : ""));
    }
    if (mayNamePerson(text, run)) runs.push_back(std::move(run));
  }
  return runs;
}

}  // namespace

bool isNameWord(std::string_view token) {
  const std::string low = lowered(token);
  return startsUpper(token) && !lexicon::isTitle(low) && !lexicon::isMonth(low) &&
         !lexicon::isWeekday(low) &&
         std::find(std::begin(notNames), std::end(notNames), low) == std::end(notNames);
}

bool mayNamePerson(std::string_view text, const NameRun& run) {
  if (run.names.empty() || (run.range.end < text.size() && text[run.range.end] == '-'))
    return false;
  if (run.range.begin > 0 && text[run.range.begin - 1] == '-') return false;
  return std::none_of(run.names.begin(), run.names.end(), [](const std::string& name) {
    const std::string low = lowered(name);
    return std::find(std::begin(bodies), std::end(bodies), low) != std::end(bodies);
  });
}

std::string lastName(std::string_view name) {
  for (;;) {
    const std::size_t space = name.rfind(' ');
    const std::string last = lowered(name.substr(space + 1));
    if (space == std::string_view::npos || (last != "jr" && last != "jr." && last != "sr" &&
                                            last != "sr." && last != "ii" && last != "iii"))
      return std::string(name.substr(space == std::string_view::npos ? 0 : space + 1));
    name = name.substr(0, space);
    if (name.ends_with(',')) name.remove_suffix(1);
  }
}

std::vector<NameRun> nameRuns(std::string_view text, const std::vector<text::Sentence>& sentences,
                              const std::vector<std::optional<language::Tree>>& trees) {
  std::set<std::string> sure = surePeople(text, trees);
  const std::vector<NameRun> speaking = speakingRuns(text, trees);
  for (const NameRun& run : speaking) sure.insert(run.names.back());
  const std::vector<NameRun> described = describedRuns(text, trees);
  for (const NameRun& run : described) sure.insert(run.names.back());
  std::vector<NameRun> runs;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const bool parsed = i < trees.size() && trees[i];
    for (NameRun& run :
         parsed ? runsOf(text, *trees[i], sure) : Sentences(text, sentences[i]).runs()) {
      dropCalling(text, run);
      runs.push_back(std::move(run));
    }
  }
  const auto add = [&](std::vector<NameRun> more) {
    for (NameRun& run : more)
      if (std::none_of(runs.begin(), runs.end(),
                       [&](const NameRun& other) { return other.range.overlaps(run.range); }))
        runs.push_back(std::move(run));
  };
  const auto putFirst = [&](std::vector<NameRun> better) {
    for (NameRun& run : better) {
      std::erase_if(runs, [&](const NameRun& other) { return other.range.overlaps(run.range); });
      runs.push_back(std::move(run));
    }
  };
  putFirst(described);
  putFirst(speaking);
  add(calledRuns(text, trees));
  const std::vector<NameRun> withAge = agedRuns(text, trees);
  std::set<std::string> aged;
  for (const NameRun& run : withAge) aged.insert(run.names.back());
  add(withAge);
  add(bareRuns(trees, runs, aged));
  putFirst(passedOver(text, trees, loneSurnames(runs)));
  putPeerages(text, runs);
  std::stable_sort(runs.begin(), runs.end(), [](const NameRun& a, const NameRun& b) {
    return a.range.begin < b.range.begin;
  });
  return runs;
}

}  // namespace questions
