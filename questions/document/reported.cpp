#include "questions/document/reported.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>

#include "questions/document/cutting.h"
#include "questions/document/finite.h"
#include "questions/document/tree_words.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

using language::Tree;
using Words = std::vector<std::size_t>;

constexpr std::size_t longestSource = 14;  // words; a longer one is told better by the article
constexpr std::size_t longestTitled = 8;   // words of a name with what its bearer is
constexpr float sureName = 0.8f;

std::string low(const Tree& tree, std::size_t word) { return lowered(tree.words[word].form); }

bool reportsPlainly(const Tree& tree, std::size_t verb) {
  return lexicon::isSayingVerb(low(tree, verb)) &&
         isAny(tree.words[verb].xpos, {"VBD", "VBZ", "VBP"});
}

Words wordsIn(std::size_t first, std::size_t end) {
  Words words;
  for (std::size_t i = first; i < end; ++i) words.push_back(i);
  return words;
}

// "she": whoever that is must be put in.
bool isSomebody(const Tree& tree, const Words& words) {
  return words.size() == 1 && isAny(low(tree, words[0]), {"he", "she"});
}

// "the Danish army"; the capital of a first word says nothing: "Local officials".
bool isOfCountry(const Tree& tree, std::size_t word) {
  return word > 0 && tree.words[word].xpos == "JJ" && tree.words[word].head != language::kRoot &&
         isAny(low(tree, tree.words[word].head),
               {"army", "authorities", "court", "government", "military", "ministry", "navy",
                "officials", "police", "president", "prosecutor", "prosecutors"}) &&
         startsUpper(tree.words[word].form);
}

// "police", "local officials": they go by no other name.
bool isAuthority(const Tree& tree, const Words& words) {
  constexpr std::size_t most = 2;
  return words.size() <= most && !words.empty() &&
         isAny(low(tree, words.back()), {"police", "officials", "authorities", "prosecutors",
                                         "firefighters", "investigators", "rescuers"});
}

bool namesSomebody(const Tree& tree, const Words& words) {
  if (isSomebody(tree, words) || isAuthority(tree, words)) return true;
  return std::any_of(words.begin(), words.end(), [&](std::size_t word) {
    return tree.words[word].upos == "PROPN" || isOfCountry(tree, word);
  });
}

// Before a stop or an aside about the speaker.
std::size_t endOfPhrase(const Tree& tree, std::size_t first) {
  std::size_t end = first;
  while (end < tree.words.size() && !isAny(tree.words[end].form, {",", ".", ";", "”", "\""})) ++end;
  return end;
}

class Reader {
 public:
  explicit Reader(const Tree& tree) : tree_(tree) {}

  std::optional<Report> read() const {
    const std::size_t root = language::rootOf(tree_);
    if (std::optional<Report> closing = atEnd(root)) return closing;
    if (std::optional<Report> opening = atStart(root)) return opening;
    if (std::optional<Report> opening = asSaid(root)) return opening;
    if (lexicon::isSayingVerb(low(tree_, root)) || lexicon::isClaimingVerb(low(tree_, root))) {
      const std::size_t said = saidBy(root);
      if (said == language::kRoot) return std::nullopt;
      if (reports(root)) return Report{said, sourceOf(root), {}, false};
      const Words speaker = before(root);
      if (speaker.empty() || said < root) return std::nullopt;
      return Report{said, nameIn(speaker), {}, false};
    }
    const std::size_t aside = language::dependent(tree_, root, "parataxis");
    if (aside == language::kRoot || !reports(aside) || isOwnSentence(aside)) return std::nullopt;
    return Report{root, sourceOf(aside), language::subtree(tree_, aside), false};
  }

  // Of a long phrase that names just one person, the name.
  Words nameIn(const Words& words) const {
    const language::Name* found = nullptr;
    for (const std::size_t word : words) {
      const language::Name* name = language::nameAt(tree_, word);
      if (!name || name->kind != language::NameKind::Person || name == found) continue;
      if (found || name->confidence < sureName || name->end < name->first + 2) return words;
      found = name;
    }
    return found && startsUpper(tree_.words[found->first].form) ? wordsIn(found->first, found->end)
                                                                : words;
  }

 private:
  // "The sirens went at six; the mayor declared a state of emergency": nothing is reported.
  bool isOwnSentence(std::size_t verb) const {
    const Words words = language::subtree(tree_, verb);
    const auto stops = [&](std::size_t word) { return tree_.words[word].form == ";"; };
    const bool behindStop = words.front() > 0 && (stops(words.front()) || stops(words.front() - 1));
    return behindStop || (low(tree_, verb) != "told" &&
                          language::dependent(tree_, verb, "obj") != language::kRoot);
  }

  Words sourceOf(std::size_t verb) const {
    const std::size_t speaker = language::dependent(tree_, verb, "nsubj");
    const std::size_t named = tree_words::namedBeside(tree_, speaker);
    Words words = language::subtree(tree_, named != language::kRoot ? named : speaker);
    while (words.size() > 1 && tree_.words[words.front()].form == ",") words.erase(words.begin());
    const Words name = words.size() > longestTitled ? nameIn(words) : words;
    if (name != words) return name;
    words = withoutAside(words);
    return words.size() > longestTitled ? withoutDetail(words) : words;
  }

  // "Ann Lee, who lives in Lund," and no list of names: up to the comma.
  Words withoutAside(const Words& words) const {
    const auto comma = std::find_if(words.begin(), words.end(), [&](std::size_t word) {
      return tree_.words[word].form == ",";
    });
    const Words shorter(words.begin(), comma);
    const bool list = std::any_of(comma, words.end(), [&](std::size_t word) {
      return language::baseRelation(tree_.words[word].relation) == "conj" &&
             std::find(shorter.begin(), shorter.end(), tree_.words[word].head) != shorter.end();
    });
    const bool dashed = std::any_of(comma, words.end(), [&](std::size_t word) {
      return isAny(tree_.words[word].form, {"-", "–", "—"});  // "LONDON, March 2 - Acme"
    });
    return !list && !dashed && namesSomebody(tree_, shorter) ? shorter : words;
  }

  // "The results of the study published in May": up to the participle.
  Words withoutDetail(const Words& words) const {
    const auto detail = std::find_if(words.begin() + 1, words.end(), [&](std::size_t word) {
      return tree_.words[word].xpos == "VBN" && tree_.words[word].relation == "acl" &&
             language::subtree(tree_, word).front() == word;
    });
    const Words shorter(words.begin(), detail);
    return namesSomebody(tree_, shorter) ? shorter : words;
  }

  // What a verb of saying has for its content: "said that …", "told Acme in a statement that …".
  std::size_t saidBy(std::size_t verb) const {
    const std::size_t said = language::dependent(tree_, verb, "ccomp");
    // "After Oslo said that it would pay, Ann Lee said …": told by somebody else.
    const bool told = said < verb && tree_words::hasChild(tree_, said, "mark", {"that"});
    if (said != language::kRoot) return told ? language::kRoot : said;
    for (const std::size_t child : language::dependents(tree_, verb)) {
      if (!isAny(low(tree_, child), {"statement", "interview", "letter", "report", "message",
                                     "email", "note", "conference", "speech", "hearing"}))
        continue;
      const std::size_t clause = language::dependent(tree_, child, "acl");
      if (clause != language::kRoot && tree_words::hasChild(tree_, clause, "mark", {"that"}))
        return clause;
    }
    return language::kRoot;
  }

  std::size_t lastSubject(std::size_t verb) const {
    std::size_t last = language::kRoot;
    for (const std::size_t child : language::dependents(tree_, verb))
      if (language::baseRelation(tree_.words[child].relation) == "nsubj") last = child;
    return last;
  }

  bool reports(std::size_t verb) const {
    const std::size_t speaker = language::dependent(tree_, verb, "nsubj");
    if (speaker == language::kRoot || !Cutter(tree_).isSubject(speaker)) return false;
    if (!tree_.words[speaker].vouched && speaker != lastSubject(verb)) return false;
    if (!lexicon::isSayingVerb(low(tree_, verb)) || !isFinite(tree_, verb)) return false;
    for (const std::size_t child : language::dependents(tree_, verb))
      if (lexicon::isModal(low(tree_, child)) || lexicon::isNegation(low(tree_, child)))
        return false;
    return namesSomebody(tree_, language::subtree(tree_, speaker));
  }

  // "Park Ranger Supervisor Ann Lee said …": all that stands before the verb, whatever the tree
  // makes of it.
  Words before(std::size_t verb) const {
    if (!reportsPlainly(tree_, verb)) return {};
    const Words words = plain(0, verb);
    const bool named = !words.empty() && tree_.words[words.back()].upos == "PROPN";
    return named && words.front() == 0 ? words : Words{};
  }

  // "As Ann Lee told the newspaper, …".
  std::optional<Report> asSaid(std::size_t root) const {
    if (low(tree_, 0) != "as") return std::nullopt;
    for (const std::size_t verb : language::dependents(tree_, root)) {
      if (tree_.words[verb].relation != "advcl" || !reportsPlainly(tree_, verb)) continue;
      const Words outside = language::subtree(tree_, verb);
      const bool together = outside.front() == 0 && outside.back() + 1 == outside.size();
      if (together && reports(verb)) return Report{root, sourceOf(verb), outside, false};
    }
    return std::nullopt;
  }

  // "According to the Oslo Bank Ann Lee left": nobody knows where the one name ends.
  bool runsOn(std::size_t end) const {
    return end < tree_.words.size() && tree_.words[end].upos == "PROPN" &&
           tree_.words[end - 1].upos == "PROPN";
  }

  // "According to the Bank of X, …", "According to Ann Lee, a doctor, …".
  std::optional<Report> atStart(std::size_t root) const {
    if (low(tree_, 0) != "according" || tree_.words.size() < 6) return std::nullopt;
    const std::size_t source = tree_.words[0].head;
    if (source == language::kRoot || tree_.words[source].head != root) return std::nullopt;
    Words outside = language::subtree(tree_, source);
    std::size_t end = 0;
    while (end < outside.size() && outside[end] == end) ++end;
    for (std::size_t i = end; i < outside.size(); ++i)
      if (tree_.words[outside[i]].upos != "PUNCT") return std::nullopt;
    outside.resize(end);
    while (end > 2 && tree_.words[end - 1].form == ",") --end;
    if (end == outside.size() && runsOn(end)) return std::nullopt;
    Words words = plain(2, end);
    const std::size_t named = tree_words::namedBeside(tree_, source);
    if (words.empty() && named != language::kRoot) {
      const language::Name* name = language::nameAt(tree_, named);
      words = plain(name->first, name->end);
    }
    if (words.empty()) words = plain(2, std::min(end, endOfPhrase(tree_, 2)));
    if (words.empty()) return std::nullopt;
    return Report{root, words, outside, false};
  }

  // "…, the Bank of X said on Monday", "…, said Ann Lee, who …", "…, according to Ann Lee": told by
  // the words alone, whatever the tree makes of them.
  std::optional<Report> atEnd(std::size_t root) const {
    for (std::size_t comma = tree_.words.size(); comma-- > 3;) {
      if (tree_.words[comma].form != ",") continue;
      const Words source = sourceBehind(comma);
      if (source.empty()) continue;
      const std::size_t said = saidBefore(root, comma);
      if (said == language::kRoot) return std::nullopt;
      return Report{said, source, wordsIn(comma, tree_.words.size()), true};
    }
    return std::nullopt;
  }

  Words sourceBehind(std::size_t comma) const {
    const std::size_t first = comma + 1;
    if (first + 2 >= tree_.words.size() || tree_.words[first].upos == "CCONJ") return {};
    if (low(tree_, first) == "according" && low(tree_, first + 1) == "to")
      return closing(first + 2);
    if (reportsPlainly(tree_, first)) return closing(first + 1);
    std::size_t verb = first;
    while (verb < tree_.words.size() && !isFiniteTag(tree_.words[verb].xpos)) ++verb;
    if (verb >= tree_.words.size() || !reportsPlainly(tree_, verb)) return {};
    if (goesOn(verb + 1) || opensParticiple(verb + 1)) return plain(first, verb);
    for (std::size_t i = verb + 1; i < tree_.words.size(); ++i)
      if (isFiniteTag(tree_.words[i].xpos) || isAny(low(tree_, i), {"that", ",", ":", "“", "\""}))
        return {};
    return plain(first, verb);
  }

  // "…, Ann Lee said, and …": what is behind the second comma is another clause.
  bool goesOn(std::size_t comma) const {
    return comma + 1 < tree_.words.size() && tree_.words[comma].form == "," &&
           isAny(low(tree_, comma + 1), {"and", "but"});
  }

  // "…, Ann Lee said on Sunday, adding …": nothing behind it is told of the speaker alone.
  bool opensParticiple(std::size_t first) const {
    std::size_t comma = first;
    while (comma < tree_.words.size() && comma < first + 4 && tree_.words[comma].form != ",")
      ++comma;
    return comma + 1 < tree_.words.size() && tree_.words[comma].form == "," &&
           tree_.words[comma + 1].xpos == "VBG" &&
           std::none_of(tree_.words.begin() + static_cast<std::ptrdiff_t>(first),
                        tree_.words.begin() + static_cast<std::ptrdiff_t>(comma),
                        [](const language::Word& word) { return isFiniteTag(word.xpos); });
  }

  // The phrase with which the sentence ends, but for an aside about whom it names.
  Words closing(std::size_t first) const {
    const std::size_t end = endOfPhrase(tree_, first);
    const std::string next = end + 1 < tree_.words.size() ? low(tree_, end + 1) : "";
    if (!isAny(next, {"", "who", "which", "whose"}))
      for (std::size_t i = end; i < tree_.words.size(); ++i)
        if (isFiniteTag(tree_.words[i].xpos)) return {};
    return plain(first, end);
  }

  // A noun phrase that names somebody, without a clause of its own.
  Words plain(std::size_t first, std::size_t end) const {
    if (end <= first || end - first > longestSource) return {};
    Words words = wordsIn(first, end);
    if (isSomebody(tree_, words)) return words;
    if (!namesSomebody(tree_, words)) return {};
    if (isAny(tree_.words[first].upos, {"ADP", "SCONJ", "CCONJ", "ADV"})) return {};
    if (std::any_of(words.begin(), words.end(),
                    [&](std::size_t word) { return tree_.words[word].upos == "PRON"; }))
      return nameAtEnd(words);
    for (const std::size_t word : words)
      if (isFiniteTag(tree_.words[word].xpos) ||
          isAny(tree_.words[word].form, {",", ":", "“", "\"", "(", "-"}))
        return {};
    return words;
  }

  // "her publicist Ann Lee": what her publicist is called.
  Words nameAtEnd(const Words& words) const {
    std::size_t first = words.size();
    while (first > 0 && tree_.words[words[first - 1]].upos == "PROPN") --first;
    if (first + 2 > words.size()) return {};
    return {words.begin() + static_cast<std::ptrdiff_t>(first), words.end()};
  }

  // The predicate of the clause that ends before the comma.
  std::size_t saidBefore(std::size_t root, std::size_t comma) const {
    if (isAny(low(tree_, comma - 1), {"which", "that", "who", "and", "but"}))
      return language::kRoot;
    if (root < comma) return root;
    const std::size_t said = language::dependent(tree_, root, "ccomp");
    return said < comma ? said : language::kRoot;
  }

  const Tree& tree_;
};

}  // namespace

std::vector<std::size_t> nameOf(const Tree& tree, const std::vector<std::size_t>& source) {
  return Reader(tree).nameIn(source);
}

std::optional<Report> reportIn(const Tree& tree) {
  return language::rootOf(tree) == language::kRoot ? std::nullopt : Reader(tree).read();
}

}  // namespace questions
