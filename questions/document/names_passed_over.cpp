#include "questions/document/names_passed_over.h"

#include <algorithm>

#include "questions/document/callings.h"
#include "questions/language/name_words.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

bool isNameOf(const language::Tree& tree, std::size_t word) {
  const language::Word& at = tree.words[word];
  const bool last = word + 1 < tree.words.size() && tree.words[word + 1].form == ",";
  return at.upos == "PROPN" && (at.spaceAfter || last) && isNameWord(at.form) &&
         at.form.size() > 1 && !language::isTitle(at.form);
}

// Where the word begins that ends before `end`, all of it: "al-Lund", "An-na".
std::size_t wholeWordBefore(const language::Tree& tree, std::size_t end) {
  std::size_t first = end - 1;
  while (first > 1 && tree.words[first - 1].form == "-" && !tree.words[first - 1].spaceAfter &&
         !tree.words[first - 2].spaceAfter)
    first -= 2;
  return first;
}

// "Ann", "al-Lund", "An-na".
bool isPartOfName(const language::Tree& tree, std::size_t first, std::size_t end) {
  if (first + 1 == end) return isNameOf(tree, first);
  const bool upper = isNameWord(tree.words[first].form) || isNameWord(tree.words[end - 1].form);
  const bool proper = tree.words[first].upos == "PROPN" || tree.words[end - 1].upos == "PROPN";
  const bool begins = first == 0 || tree.words[first - 1].spaceAfter ||
                      isAny(tree.words[first - 1].form, {"“", "\"", "("});
  return upper && proper && begins;
}

// Where the name begins that ends before `end`; `end` if there is none.
std::size_t nameBefore(const language::Tree& tree, std::size_t end) {
  std::size_t first = end;
  while (first > 0) {
    const std::size_t next = wholeWordBefore(tree, first);
    if (!isPartOfName(tree, next, first)) break;
    first = next;
  }
  return first;
}

// The name of these words, by what spaces part.
NameRun nameOf(const language::Tree& tree, std::size_t first, std::size_t end) {
  NameRun run;
  run.range = {tree.words[first].range.begin, tree.words[end - 1].range.end};
  for (std::size_t i = first; i < end;) {
    std::size_t next = i + 1;
    while (next + 1 < end && tree.words[next].form == "-") next += 2;
    run.names.emplace_back();
    for (; i < next; ++i) run.names.back() += tree.words[i].form;
  }
  run.person = true;
  return run;
}

// "coauthor Ann Lee" for the Lee who speaks later.
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
  // "said Bridges' plan": a capital that nothing else calls for.
  const bool capital = i > 0 && startsUpper(tree.words[i].form) &&
                       tree.words[i - 1].upos != "PUNCT" && tree.words[i].upos == "NOUN";
  return (proper(i) || capital) && (opens || (i > 0 && !proper(i - 1))) && !proper(i + 1) &&
         (aged || mayBePerson(tree, i));
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
         isAny(calling, {"designer",     "developer",   "publisher",  "broadcaster", "retailer",
                         "operator",     "rival",       "producer",   "supplier",    "provider",
                         "manufacturer", "insurer",     "lender",     "brewer",      "carrier",
                         "builder",      "distributor", "contractor", "exporter",    "importer",
                         "grocer",       "jeweller",    "printer",    "miner",       "refiner",
                         "caterer",      "advertiser",  "processor",  "server",      "browser",
                         "newspaper",    "investor",    "owner",      "partner",     "sponsor",
                         "competitor",   "employer",    "vendor",     "seller",      "buyer",
                         "creditor",     "shareholder", "wholesaler", "consultant",  "auctioneer"});
}

// "the Minister of Strategic Affairs Ann Lee".
bool isInOffice(const language::Tree& tree, std::size_t name) {
  constexpr std::size_t longest = 6;
  std::size_t of = name;
  while (of > 1 && name - of < longest &&
         (startsUpper(tree.words[of - 1].form) || isAny(tree.words[of - 1].form, {"and", "the"})))
    --of;
  if (of < 2 || of == name || !isAny(tree.words[of - 1].form, {"of", "for"})) return false;
  const std::string office = lowered(tree.words[of - 2].form);
  return lexicon::isTitle(office) || (isCalling(office) && !mayBeFirm(office));
}

// The name that ends before a word of saying, where the trees see a person in one part of it.
std::optional<NameRun> runBefore(const language::Tree& tree, std::size_t verb) {
  constexpr std::size_t fewest = 2, most = 4;
  if (verb < fewest) return std::nullopt;
  const language::Name* name = nameAt(tree, verb - 1);
  if (!name) name = nameAt(tree, verb - 2);
  if (!name || name->kind != language::NameKind::Person) return std::nullopt;
  std::size_t first = name->first;
  const bool office = first > 0 && lowered(tree.words[first - 1].form) == "of";
  if (office && name->end - first > fewest) ++first;  // "Secretary of State Ann Lee"
  const std::string before = first > 0 ? lowered(tree.words[first - 1].form) : "";
  const bool told = name->gender != language::Gender::Unknown || first > name->first ||
                    lexicon::isTitle(before) || (isCalling(before) && !mayBeFirm(before)) ||
                    isInOffice(tree, first);
  if (!told || nameBefore(tree, verb) > first) return std::nullopt;
  NameRun run = nameOf(tree, first, verb);
  if (run.names.size() < fewest || run.names.size() > most) return std::nullopt;
  run.gender = name->gender;
  return run;
}

// "Ann Lee, a top aide to the mayor," before a word of saying, which stands there at `verb`: whom
// an aside calls something, and who speaks.
std::optional<NameRun> runAside(const language::Tree& tree, std::size_t verb) {
  constexpr std::size_t fewest = 2, most = 4, longest = 16;
  if (verb < fewest + 3 || tree.words[verb - 1].form != ",") return std::nullopt;
  std::size_t comma = verb - 1;
  bool called = false;
  do {
    --comma;
    const language::Word& word = tree.words[comma];
    const std::string low = lowered(word.form);
    called = called || (word.upos == "NOUN" && isCalling(low) && !mayBeFirm(low));
    if (comma < fewest || verb - comma > longest || isAny(word.form, {"“", "”", "\"", ";"}))
      return std::nullopt;
  } while (tree.words[comma].form != ",");
  const std::size_t first = nameBefore(tree, comma);
  const bool opens = first == 0 || isAny(tree.words[first - 1].form, {"”", "\"", ","});
  if (!called || !opens || first == comma) return std::nullopt;
  NameRun run = nameOf(tree, first, comma);
  if (run.names.size() < fewest || run.names.size() > most) return std::nullopt;
  if (const language::Name* name = nameAt(tree, first)) run.gender = name->gender;
  return run;
}

// Whether an aside behind a name calls whom it names something: "…, an educator at the park".
bool isCalledBehind(const language::Tree& tree, std::size_t comma) {
  constexpr std::size_t longest = 6;
  const std::vector<language::Word>& words = tree.words;
  if (comma + 2 >= words.size() || words[comma].form != "," ||
      !isAny(words[comma + 1].form, {"a", "an"}))
    return false;
  for (std::size_t i = comma + 2; i < std::min(words.size(), comma + 2 + longest); ++i) {
    const bool last = i + 1 == words.size() || words[i + 1].upos != "NOUN";
    if (words[i].xpos == "NN" && last)
      return isCalling(lowered(words[i].form)) && !mayBeFirm(lowered(words[i].form));
    if (!isAny(words[i].upos, {"ADJ", "NOUN", "PROPN", "ADV"}) && words[i].form != "-")
      return false;
  }
  return false;
}

// "…, who": behind an aside that ends soon.
bool isWhoBehind(const language::Tree& tree, std::size_t comma) {
  constexpr std::size_t longest = 16;
  for (std::size_t i = comma + 1; i + 1 < std::min(tree.words.size(), comma + longest); ++i)
    if (tree.words[i].form == ",") return lowered(tree.words[i + 1].form) == "who";
  return false;
}

}  // namespace

std::set<std::string> loneSurnames(const std::vector<NameRun>& runs) {
  std::set<std::string> lone;
  for (const NameRun& run : runs)
    if (run.person && run.names.size() == 1 && isNameWord(run.names[0])) lone.insert(run.names[0]);
  for (const NameRun& run : runs)
    if (run.person && run.names.size() > 1) lone.erase(run.names.back());
  return lone;
}

std::vector<NameRun> passedOver(std::string_view text,
                                const std::vector<std::optional<language::Tree>>& trees,
                                const std::set<std::string>& surnames) {
  std::vector<NameRun> found;
  for (const std::optional<language::Tree>& tree : trees) {
    if (!tree || surnames.empty()) continue;
    for (std::size_t i = 1; i < tree->words.size(); ++i) {
      if (!surnames.contains(tree->words[i].form)) continue;
      std::optional<NameRun> run = fullRun(*tree, i);
      if (run && mayNamePerson(text, *run)) found.push_back(std::move(*run));
    }
  }
  return found;
}

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
      if (mayNamePerson(text, run)) found.push_back(std::move(run));
    }
  }
  return found;
}

std::vector<NameRun> speakingRuns(std::string_view text,
                                  const std::vector<std::optional<language::Tree>>& trees) {
  std::vector<NameRun> found;
  for (const std::optional<language::Tree>& tree : trees) {
    if (!tree) continue;
    for (std::size_t verb = 0; verb < tree->words.size(); ++verb) {
      if (!isAny(tree->words[verb].xpos, {"VBD", "VBZ"}) ||
          !lexicon::isSayingVerb(lowered(tree->words[verb].form)))
        continue;
      std::optional<NameRun> run = runBefore(*tree, verb);
      if (!run) run = runAside(*tree, verb);
      if (run && mayNamePerson(text, *run)) found.push_back(std::move(*run));
    }
  }
  return found;
}

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
      if (!run || !mayNamePerson(text, *run)) continue;
      if (const language::Name* name = nameAt(*tree, end - 1)) run->gender = name->gender;
      found.push_back(std::move(*run));
    }
  }
  return found;
}

std::vector<NameRun> describedRuns(std::string_view text,
                                   const std::vector<std::optional<language::Tree>>& trees) {
  constexpr std::size_t fewest = 2, most = 4;
  std::vector<NameRun> found;
  for (const std::optional<language::Tree>& tree : trees) {
    if (!tree) continue;
    for (const language::Name& name : tree->names) {
      const bool person = name.kind == language::NameKind::Person;
      if (!isCalledBehind(*tree, name.end) || !(person || isWhoBehind(*tree, name.end))) continue;
      NameRun run = nameOf(*tree, name.first, name.end);
      if (run.names.size() < fewest || run.names.size() > most) continue;
      run.gender = name.gender;
      if (mayNamePerson(text, run)) found.push_back(std::move(run));
    }
  }
  return found;
}

}  // namespace questions
