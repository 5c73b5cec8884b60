#include "questions/document/name_runs.h"

#include <algorithm>
#include <set>

#include "questions/document/callings.h"
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

bool isNameWord(std::string_view token) {
  const std::string low = lowered(token);
  return startsUpper(token) && !lexicon::isTitle(low) && !lexicon::isMonth(low) &&
         !lexicon::isWeekday(low) &&
         std::find(std::begin(notNames), std::end(notNames), low) == std::end(notNames);
}

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

// "Gary Stroehm of Stroehm" without his firm.
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

// Not cut off at a hyphen, without "of", and no body's name.
bool wellFormed(std::string_view text, const NameRun& run) {
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

// "Prof Ann Lee", "president Ann Lee", "Ann Lee told": who has a title, or speaks and has a given
// name.
bool isHeard(const language::Tree& tree, const language::Name& name) {
  const auto says = [&](std::size_t word) {
    return word < tree.words.size() && lexicon::isSayingVerb(lowered(tree.words[word].form));
  };
  const auto titled = [&](std::size_t word) {
    const std::string low = lowered(tree.words[word].form);
    return lexicon::isTitle(low) || isAny(low, {"prof", "professor", "rep", "sen", "capt", "lt"});
  };
  const bool longer = name.end - name.first > 1;
  const bool known = titled(name.first) || (name.first > 0 && titled(name.first - 1));
  const bool speaks = says(name.end) || (name.first > 0 && says(name.first - 1));
  return longer && (known || (speaks && name.gender != language::Gender::Unknown));
}

// Last words of the names of people that some tree is sure about.
std::set<std::string> surePeople(std::string_view text,
                                 const std::vector<std::optional<language::Tree>>& trees) {
  std::set<std::string> sure;
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
    strip(text, run.range);
    if (run.person) cutAtOf(text, run.range);
    for (const Word& word : words(text::slice(text, run.range))) {
      const std::size_t behind = run.range.begin + word.range.end;
      const bool initial = word.text.size() == 1 && behind < run.range.end && text[behind] == '.';
      run.names.push_back(std::string(word.text) + (initial ? "." : ""));
    }
    if (wellFormed(text, run)) runs.push_back(std::move(run));
  }
  return runs;
}

// Surnames that stand by themselves, and behind no first name that a tree knows.
std::set<std::string> loneSurnames(const std::vector<NameRun>& runs) {
  std::set<std::string> lone;
  for (const NameRun& run : runs)
    if (run.person && run.names.size() == 1 && isNameWord(run.names[0])) lone.insert(run.names[0]);
  for (const NameRun& run : runs)
    if (run.person && run.names.size() > 1) lone.erase(run.names.back());
  return lone;
}

bool isNameOf(const language::Tree& tree, std::size_t word) {
  const language::Word& at = tree.words[word];
  return at.upos == "PROPN" && at.spaceAfter && isNameWord(at.form) && at.form.size() > 1 &&
         !language::isTitle(at.form);
}

// "coauthor Colette Heald" for the Heald who speaks later.
std::optional<NameRun> fullRun(const language::Tree& tree, std::size_t surname) {
  constexpr std::size_t mostNames = 3;
  std::size_t first = surname;
  while (first > 0 && isNameOf(tree, first - 1)) --first;
  const std::size_t behind = surname + 1;
  const bool firm = behind < tree.words.size() &&
                    (tree.words[behind].form == "&" || language::nameAt(tree, behind) ||
                     tree.words[behind].upos == "PROPN");
  if (first == surname || surname + 1 - first > mostNames || firm) return std::nullopt;
  NameRun run;
  run.range = {tree.words[first].range.begin, tree.words[surname].range.end};
  for (std::size_t i = first; i <= surname; ++i) run.names.push_back(tree.words[i].form);
  run.person = true;
  return run;
}

// The full names of these surnames that the trees do not take for names.
std::vector<NameRun> passedOver(std::string_view text,
                                const std::vector<std::optional<language::Tree>>& trees,
                                const std::set<std::string>& surnames) {
  std::vector<NameRun> found;
  for (const std::optional<language::Tree>& tree : trees) {
    if (!tree || surnames.empty()) continue;
    for (std::size_t i = 1; i < tree->words.size(); ++i) {
      if (!surnames.contains(tree->words[i].form)) continue;
      std::optional<NameRun> run = fullRun(*tree, i);
      if (run && wellFormed(text, *run)) found.push_back(std::move(*run));
    }
  }
  return found;
}

// "Ann Lee, 22, left …": only of people an age stands between commas, whatever the tree makes of
// the name.
std::vector<NameRun> agedRuns(std::string_view text,
                              const std::vector<std::optional<language::Tree>>& trees) {
  constexpr std::size_t mostNames = 4;
  std::vector<NameRun> found;
  for (const std::optional<language::Tree>& tree : trees) {
    if (!tree) continue;
    const std::vector<language::Word>& words = tree->words;
    for (std::size_t i = 2; i + 2 < words.size(); ++i) {
      const std::string& age = words[i + 1].form;
      const bool aged = words[i].form == "," && words[i + 2].form == "," && age.size() == 2 &&
                        age.find_first_not_of("0123456789") == std::string::npos;
      std::size_t first = i;
      while (aged && first > 0 && isNameWord(words[first - 1].form)) --first;
      if (first + 2 > i || i - first > mostNames) continue;
      NameRun run;
      run.range = {words[first].range.begin, words[i - 1].range.end};
      for (std::size_t j = first; j < i; ++j) run.names.push_back(words[j].form);
      run.person = true;
      if (wellFormed(text, run)) found.push_back(std::move(run));
    }
  }
  return found;
}

// No name, or one of a person of which the trees are not sure.
bool mayBePerson(const language::Tree& tree, std::size_t word) {
  const language::Name* name = nameAt(tree, word);
  return !name || name->kind == language::NameKind::Person;
}

// Whether a word stands alone as a name that no tree is sure of: "When King was shot".
bool isLone(const language::Tree& tree, std::size_t i, bool aged) {
  const auto proper = [&](std::size_t word) {
    return word < tree.words.size() && tree.words[word].upos == "PROPN";
  };
  const bool opens = i == 0 && nameAt(tree, i);  // any word may begin with a capital there
  return proper(i) && (opens || (i > 0 && !proper(i - 1))) && !proper(i + 1) &&
         (aged || mayBePerson(tree, i));
}

// "Mr Key" of the John Key whom a tree names, where the trees take him for a key, and "King" of
// Martin King. `aged`: the surnames of those whose age shows that they are people.
std::vector<NameRun> bareRuns(const std::vector<std::optional<language::Tree>>& trees,
                              const std::vector<NameRun>& runs, const std::set<std::string>& aged) {
  std::set<std::string> surnames;
  for (const NameRun& run : runs)
    if (run.person && run.names.size() > 1) surnames.insert(lastName(joined(run.names, " ")));
  std::vector<NameRun> found;
  for (const std::optional<language::Tree>& tree : trees) {
    if (!tree) continue;
    for (std::size_t i = 0; i < tree->words.size(); ++i) {
      const language::Word& word = tree->words[i];
      const bool titled = i > 0 && language::isTitle(tree->words[i - 1].form) && !nameAt(*tree, i);
      if (!(titled || isLone(*tree, i, aged.contains(word.form))) || !surnames.contains(word.form))
        continue;
      found.push_back({word.range, {word.form}, true, language::Gender::Unknown});
    }
  }
  return found;
}

// Whether a tree ties a word to the one before it as a name to what it is the name of.
bool isNamedBefore(const language::Tree& tree, std::size_t calling) {
  const language::Word& noun = tree.words[calling];
  const language::Word& name = tree.words[calling + 1];
  const bool behind = name.head == calling && (name.relation == "flat" || name.relation == "appos");
  return behind || (noun.head > calling && noun.head != language::kRoot &&
                    noun.relation == "compound" && noun.head < calling + 4);
}

// "chip designer Nova Semi", "carmaker Blue Harbor": what firms are as well.
bool mayBeFirm(std::string_view calling) {
  return calling.ends_with("maker") ||
         isAny(calling, {"designer",    "developer",  "publisher",  "broadcaster", "retailer",
                         "operator",    "producer",   "supplier",   "provider",    "manufacturer",
                         "insurer",     "lender",     "brewer",     "carrier",     "builder",
                         "distributor", "contractor", "exporter",   "importer",    "grocer",
                         "jeweller",    "printer",    "miner",      "refiner",     "caterer",
                         "advertiser",  "processor",  "server",     "browser",     "newspaper",
                         "investor",    "owner",      "partner",    "sponsor",     "competitor",
                         "employer",    "vendor",     "seller",     "buyer",       "creditor",
                         "shareholder", "wholesaler", "consultant", "auctioneer"});
}

// "Swedish captain Andreas Granqvist", in whom the trees see no name: a calling tells of one.
std::vector<NameRun> calledRuns(std::string_view text,
                                const std::vector<std::optional<language::Tree>>& trees) {
  constexpr std::size_t mostNames = 3;
  std::vector<NameRun> found;
  for (const std::optional<language::Tree>& tree : trees) {
    if (!tree) continue;
    for (std::size_t i = 0; i + 2 < tree->words.size(); ++i) {
      const language::Word& noun = tree->words[i];
      if (noun.xpos != "NN" || startsUpper(noun.form) || !isCalling(noun.form)) continue;
      const language::Name* seen = nameAt(*tree, i + 1);
      if (mayBeFirm(noun.form) && !(seen && seen->gender != language::Gender::Unknown)) continue;
      std::size_t end = i + 1;
      while (end < tree->words.size() && isNameOf(*tree, end) && mayBePerson(*tree, end)) ++end;
      const bool goesOn =
          end < tree->words.size() && (tree->words[end].upos == "PROPN" || nameAt(*tree, end) ||
                                       isAny(tree->words[end].form, {"&", "of", "-"}));
      if (end - i < 3 || end - i - 1 > mostNames || goesOn || !isNamedBefore(*tree, i)) continue;
      std::optional<NameRun> run = fullRun(*tree, end - 1);
      if (!run || !wellFormed(text, *run)) continue;
      if (const language::Name* name = nameAt(*tree, end - 1)) run->gender = name->gender;
      found.push_back(std::move(*run));
    }
  }
  return found;
}

}  // namespace

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
  const std::set<std::string> sure = surePeople(text, trees);
  std::vector<NameRun> runs;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const bool parsed = i < trees.size() && trees[i];
    for (NameRun& run :
         parsed ? runsOf(text, *trees[i], sure) : Sentences(text, sentences[i]).runs())
      runs.push_back(std::move(run));
  }
  const auto add = [&](std::vector<NameRun> more) {
    for (NameRun& run : more)
      if (std::none_of(runs.begin(), runs.end(),
                       [&](const NameRun& other) { return other.range.overlaps(run.range); }))
        runs.push_back(std::move(run));
  };
  add(calledRuns(text, trees));
  const std::vector<NameRun> withAge = agedRuns(text, trees);
  std::set<std::string> aged;
  for (const NameRun& run : withAge) aged.insert(run.names.back());
  add(withAge);
  add(bareRuns(trees, runs, aged));
  for (NameRun& full : passedOver(text, trees, loneSurnames(runs))) {
    std::erase_if(runs, [&](const NameRun& run) { return run.range.overlaps(full.range); });
    runs.push_back(std::move(full));
  }
  std::stable_sort(runs.begin(), runs.end(), [](const NameRun& a, const NameRun& b) {
    return a.range.begin < b.range.begin;
  });
  return runs;
}

}  // namespace questions
