#include "questions/document/profiles.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "questions/document/callings.h"
#include "questions/document/finite.h"
#include "questions/document/genders.h"
#include "questions/document/introductions.h"
#include "questions/document/posts.h"
#include "questions/document/token_row.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t mostWords = 10;

// Before a name they are titles, of which the post tells whose: "director Ann Lee".
constexpr std::string_view titles[] = {
    "officer",  "commander", "leader",     "minister", "mayor",      "director",     "manager",
    "governor", "senator",   "chancellor", "premier",  "ambassador", "commissioner", "editor",
    "major",    "speaker",   "captain",    "coach",    "judge"};

// "an economist", "a university teacher", "an FBI agent".
std::string withIndefinite(const std::string& text) {
  const std::string low = lowered(text);
  const bool spelledOut = text.size() > 1 && startsUpper(text) && startsUpper(text.substr(1));
  bool vowel = std::string_view("aeiou").find(low[0]) != std::string_view::npos;
  if (spelledOut) vowel = std::string_view("AEFHILMNORSX").find(text[0]) != std::string_view::npos;
  for (std::string_view sound : {"uni", "use", "eu", "one", "nasa", "nato"})
    if (low.starts_with(sound)) vowel = false;
  if (low.starts_with("honorary") || low.starts_with("honest")) vowel = true;
  return (vowel ? "an " : "a ") + text;
}

bool isJoining(std::string_view low) {
  return isAny(low, {"of", "at", "for", "in", "from", "with", "on", "to", "by"});
}

// Words that many bodies have in their names tell nothing of whom they name.
std::set<std::string> tellingRoots(const std::string& text) {
  static const std::set<std::string> generic = contentRoots(
      "university college school institute hospital centre center department ministry office party "
      "group company council association union society foundation bank national international "
      "professor chief senior chairman head");
  std::set<std::string> roots = contentRoots(text);
  std::erase_if(roots, [](const std::string& root) { return generic.contains(root); });
  return roots;
}

// Nouns by which bodies are named.
bool isBody(std::string_view low) {
  return isAny(
      low, {"network",    "committee",   "institute",  "university",   "college",      "council",
            "commission", "association", "federation", "foundation",   "fund",         "agency",
            "authority",  "ministry",    "department", "society",      "union",        "alliance",
            "coalition",  "party",       "service",    "organisation", "organization", "academy",
            "school",     "hospital",    "center",     "centre",       "bureau",       "board",
            "church",     "trust",       "league",     "museum",       "bank"});
}

class Finder {
 public:
  Finder(const Document& document, std::size_t sentence)
      : document_(document), tree_(*document.trees[sentence]), row_(document, sentence) {}

  std::vector<Profile> find() const {
    std::vector<Profile> found;
    for (const PersonSpan& span : row_.people()) {
      Profile profile{span.person->name, row_.range(span.first, span.end), {}, ""};
      if (row_.isPossessive(span.end)) continue;
      if (after(span, profile) || before(span, profile) || ofBody(span, profile) ||
          bodysOwn(span, profile))
        found.push_back(std::move(profile));
    }
    return found;
  }

 private:
  std::string_view uposAt(std::size_t i) const {
    return i < tree_.words.size() ? std::string_view(tree_.words[i].upos) : std::string_view();
  }

  bool ends(std::size_t i) const {
    return i >= row_.size() || isAny(row_.token(i), {",", ".", ";", "–", "—", "(", ")", "”", "\""});
  }

  bool isFiniteVerb(std::size_t i) const {
    return i < tree_.words.size() && isFiniteTag(tree_.words[i].xpos);
  }

  // A word that a description may hold: nothing that is said, doubted, counted or pointed at.
  bool belongs(std::size_t i) const {
    const std::string low = row_.low(i);
    if (hasDigit(low) || isAny(uposAt(i), {"PRON", "AUX", "NUM", "SCONJ", "INTJ"})) return false;
    if (isFiniteVerb(i) || (i < tree_.words.size() && tree_.words[i].xpos == "WP")) return false;
    return !lexicon::isThirdPerson(low) && !lexicon::isNegation(low) && !lexicon::isHedge(low) &&
           !lexicon::isSensitive(low) && !lexicon::isDemonstrative(low) &&
           !isAny(low, {"then", "late", "alleged", "suspected", "accused", "convicted", "self",
                        "another", "other", "whose", "who", "which", "local", "“", "\""}) &&
           (low != "fellow" || isFellow(i));
  }

  // "senior [fellow] at the Institute", unlike "a fellow student".
  bool isFellow(std::size_t i) const {
    return row_.low(i) == "fellow" && isAny(row_.low(i + 1), {"at", "with", "of", "in"});
  }

  // "a physician and [a] teacher", "a teacher at Acme and [author] of books": something else.
  bool opensOther(std::size_t i, bool placed) const {
    return isAny(row_.low(i), {"a", "an", "the"}) ||
           (placed && isCalling(row_.low(i)) && !startsUpper(row_.token(i)));
  }

  // Where the description that begins here ends; no farther than a stranger can follow it.
  std::size_t descriptionEnd(std::size_t begin) const {
    constexpr std::size_t farthest = 7;  // words behind "the" that may name what it is
    std::size_t end = begin, lastJoin = 0;
    for (; !ends(end) && end - begin <= mostWords; ++end) {
      if (isAny(row_.low(end), {"who", "whose", "which", "that"})) return end;
      if (row_.low(end) == "and" && opensOther(end + 1, lastJoin > 0)) return end;
      if (isJoining(row_.low(end)) && lastJoin == 0) lastJoin = end;
      const bool vague =
          row_.low(end) == "the" && row_.pointsBack(end, std::min(row_.size(), end + farthest));
      if (isFiniteVerb(end)) return begin;  // "Lee, a clerk of the court was told": no description
      if (!belongs(end) || vague) return lastJoin;
    }
    return end - begin <= mostWords ? end : lastJoin;
  }

  // The noun that says what the person is: the last word before "of", "at" and the like.
  std::size_t headOf(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i)
      if (isJoining(row_.low(i))) return i > begin ? i - 1 : end;
    return end - 1;
  }

  bool set(Profile& profile, std::size_t begin, std::size_t end, const std::string& text) const {
    const std::size_t head = headOf(begin, end);
    if (head >= end || !(isCalling(row_.low(head)) || (isFellow(head) && head + 1 < end)))
      return false;
    if (holdsOther(profile, begin, end)) return false;
    profile.range = row_.range(begin, end);
    profile.text = text;
    return true;
  }

  // "X, a lawyer and Y": a list.
  bool holdsOther(const Profile& profile, std::size_t begin, std::size_t end) const {
    return std::any_of(row_.people().begin(), row_.people().end(), [&](const PersonSpan& other) {
      if (other.first < begin || other.first > end) return false;
      const bool own = other.person->name == profile.person;
      if (other.first == end) return !own;
      return own || isAny(row_.low(other.first - 1), {"and", "or"});
    });
  }

  // "X, a bus driver from Leith, who …", "X, 57, a bus driver", "X, professor of art at the …".
  bool after(const PersonSpan& name, Profile& profile) const {
    std::size_t at = name.end;
    if (row_.token(at) != ",") return false;
    ++at;
    if (hasDigit(row_.token(at)) && row_.token(at + 1) == ",") at += 2;
    const bool indefinite = isAny(row_.low(at), {"a", "an"});
    const std::size_t begin = indefinite ? at + 1 : at;
    const std::size_t end = descriptionEnd(begin);
    if (end <= begin) return false;
    const std::size_t head = headOf(begin, end);
    if (!indefinite && (end - begin < 4 || head == end - 1)) return false;
    for (std::size_t i = begin; i < head; ++i)
      if (isAny(row_.low(i), {"a", "an", "the"})) return false;
    if (lexicon::isFunctionWord(row_.low(begin))) return false;
    const std::string text = row_.text(begin, end) + placeBehind(end);
    const bool one = !indefinite && (row_.low(begin) == "chief" || row_.low(begin) == "head");
    return set(profile, begin, end, one ? "the " + text : withIndefinite(text));
  }

  // "an expert [on the conflict] at Norland University": where, behind what points back.
  std::string placeBehind(std::size_t end) const {
    constexpr std::size_t most = 4;  // words of what is left out
    if (!isAny(row_.low(end), {"on", "of", "in"})) return "";
    std::size_t at = end + 1;
    while (at - end < most && !isAny(row_.low(at), {"at", "with"}) && belongs(at)) ++at;
    if (!isAny(row_.low(at), {"at", "with"})) return "";
    const std::size_t stop = descriptionEnd(at + 1);
    const std::size_t name = row_.low(at + 1) == "the" ? at + 2 : at + 1;
    return stop > name && startsUpper(row_.token(name)) ? " " + row_.text(at, stop) : "";
  }

  // Words before a name that describe whom it names: nouns and what qualifies them.
  bool qualifies(std::size_t i) const {
    const std::string low = row_.low(i);
    if (row_.token(i) == "-" || row_.token(i + 1) == "-") return i > 0;
    if (!belongs(i) || lexicon::isFunctionWord(low) || lexicon::isSayingVerb(low)) return false;
    const bool participle = i < tree_.words.size() && tree_.words[i].xpos == "VBN";
    return participle || isAny(uposAt(i), {"NOUN", "ADJ", "PROPN"});
  }

  // "retired judge X", "sheep farmer and one-time Olympic skier X".
  bool before(const PersonSpan& name, Profile& profile) const {
    std::size_t begin = name.first;
    if (begin == 0 || startsUpper(row_.token(begin - 1))) return false;
    while (begin > 0 && name.first - begin < mostWords &&
           (qualifies(begin - 1) || (row_.low(begin - 1) == "and" && begin < name.first &&
                                     begin > 1 && isCalling(row_.low(begin - 2)))))
      --begin;
    if (begin == name.first || row_.low(begin) == "and" || row_.token(begin) == "-") return false;
    const std::string left = begin > 0 ? row_.low(begin - 1) : "";
    if (row_.isPossessive(begin - 1) || lexicon::isThirdPerson(left) || left == "-" ||
        hasDigit(left) || isAny(left, {"'", "’", "no", "that", "this", "two", "three"}))
      return false;
    if (left == "to" && !startsUpper(row_.token(begin))) return false;  // "to fire director X"
    const bool clean = begin == 0 || lexicon::isFunctionWord(left) ||
                       isAny(left, {",", ";", "–"}) || lexicon::isSayingVerb(left);
    if (!clean) return false;
    const std::string title = row_.low(name.first - 1);
    if (std::find(std::begin(titles), std::end(titles), title) != std::end(titles) &&
        name.first - begin < 2)
      return false;
    const bool capital = startsUpper(row_.token(begin));
    if (capital && (isJoining(left) || (begin == 0 && uposAt(0) == "PROPN"))) return false;
    std::string text = row_.text(begin, name.first);
    if (begin == 0 && (uposAt(0) == "NOUN" || isAny(row_.low(0), {"former", "retired", "senior"})))
      text = lowered(text.substr(0, 1)) + text.substr(1);
    Profile body = profile;
    if (ofBody(name, body)) text += " of " + body.text;
    return set(profile, begin, name.first, withIndefinite(text));
  }

  // "X, of Oslo University Hospital,", "X of the Indian Institute of Science".
  bool ofBody(const PersonSpan& name, Profile& profile) const {
    std::size_t at = name.end;
    if (row_.token(at) == ",") ++at;
    if (!isAny(row_.low(at), {"of", "from"})) return false;  // "X from the Forest Network"
    std::size_t first = at + 1;
    if (row_.low(first) == "the") ++first;
    for (const Entity& entity : document_.entities) {
      if (entity.kind != language::NameKind::Organisation) continue;
      for (const text::Range& mention : entity.mentions) {
        const std::optional<std::size_t> last = row_.endingAt(mention.end);
        if (!last || row_.startingAt(mention.begin) != first) continue;
        if (startsUpper(row_.token(*last + 1)) || row_.isPossessive(*last + 1)) continue;
        profile.range = row_.range(at + 1, *last + 1);
        profile.text = row_.text(at + 1, *last + 1);
        profile.belongs = true;
        return true;
      }
    }
    const std::size_t end = bodyEnd(first);
    if (end == first) return false;
    profile.range = row_.range(at + 1, end);
    profile.text = row_.text(at + 1, end);
    profile.belongs = true;
    return true;
  }

  // "the Lund Institute's X".
  bool bodysOwn(const PersonSpan& name, Profile& profile) const {
    if (name.first < 2 || !row_.isPossessive(name.first - 1)) return false;
    const std::size_t end = name.first - 1;
    for (const Entity& entity : document_.entities) {
      if (entity.kind != language::NameKind::Organisation) continue;
      for (const text::Range& mention : entity.mentions) {
        if (row_.endingAt(mention.end) != end - 1) continue;
        const std::optional<std::size_t> first = row_.startingAt(mention.begin);
        if (!first || (*first > 0 && startsUpper(row_.token(*first - 1)) && *first != 1)) continue;
        const bool the = *first > 0 && row_.low(*first - 1) == "the";
        if (!the && isBody(row_.low(end - 1))) continue;  // "Green Party's X": of the Green Party
        profile.range = row_.range(the ? *first - 1 : *first, end);
        profile.text = (the ? "the " : "") + row_.text(*first, end);
        profile.belongs = true;
        return true;
      }
    }
    return false;
  }

  // One behind the name of a body that says what it is, "the rural Network for Clean Rivers";
  // `first` if there is none.
  std::size_t bodyEnd(std::size_t first) const {
    std::size_t end = first, capitals = 0;
    bool body = false;
    while (uposAt(end) == "ADJ" && !startsUpper(row_.token(end))) ++end;
    for (std::size_t i = end; i < row_.size() && !row_.personFrom(i); ++i) {
      if (isAny(row_.low(i), {"of", "for", "and", "on", "the", "an", "a"})) continue;
      if (!startsUpper(row_.token(i))) break;
      ++capitals;
      body = body || isBody(row_.low(i));
      end = i + 1;
    }
    return capitals > 1 && body && !row_.isPossessive(end) ? end : first;
  }

  const Document& document_;
  const language::Tree& tree_;
  TokenRow row_;
};

}  // namespace

std::vector<Profile> profilesIn(const Document& document, std::size_t sentence) {
  const text::ParagraphKind kind = document.paragraphKind(document.sentences[sentence]);
  if (kind != text::ParagraphKind::Body && kind != text::ParagraphKind::Caption) return {};
  if (!document.trees[sentence]) return {};
  std::vector<Profile> found = Finder(document, sentence).find();
  const std::vector<Post> posts = postsIn(document, sentence);
  std::erase_if(found, [&](const Profile& profile) {
    return std::any_of(posts.begin(), posts.end(),
                       [&](const Post& post) { return post.mention == profile.mention; });
  });
  return found;
}

std::vector<Profile> profilesOf(const Document& document) {
  std::vector<Profile> all;
  for (std::size_t i = 0; i < document.sentences.size(); ++i)
    for (Profile& profile : profilesIn(document, i)) all.push_back(std::move(profile));
  return all;
}

std::vector<Called> findCallings(const Document& document) {
  std::vector<Called> all;
  for (const Post& post : postsOf(document)) all.push_back({post.person, "the " + post.text});
  for (Called& called : introductionsOf(document)) all.push_back(std::move(called));
  for (const Profile& profile : profilesOf(document))
    all.push_back({profile.person, profile.text, profile.belongs});
  return all;
}

bool couldBeOne(const std::string& a, const std::string& b) {
  const std::set<std::string> of = tellingRoots(a), in = tellingRoots(b);
  return of.empty() || in.empty() ||
         std::any_of(of.begin(), of.end(), [&](const auto& root) { return in.contains(root); });
}

bool isSpeaker(const Document& document, const Person& person) {
  constexpr std::size_t near = 16;  // bytes
  const std::string_view text = document.text();
  const auto says = [](const Word& word) { return lexicon::isSayingVerb(lowered(word.text)); };
  return std::any_of(
      person.mentions.begin(), person.mentions.end(), [&](const text::Range& mention) {
        const std::vector<Word> after = words(text.substr(mention.end, near));
        const std::size_t from = mention.begin > near ? mention.begin - near : 0;
        const std::string_view lead = text.substr(from, mention.begin - from);
        const std::vector<Word> before = words(lead);
        const bool said = !before.empty() && says(before.back()) &&
                          lead.find_first_of(".;:", before.back().range.end) == lead.npos;
        return said || (!after.empty() && says(after.front()));
      });
}

bool isSurelyAPerson(const Document& document, const Person& person) {
  if (person.gender != language::Gender::Unknown || person.mentions.size() > 1) return true;
  const std::vector<Called>& all = document.callings;
  return std::any_of(all.begin(), all.end(),
                     [&](const Called& called) { return called.person == person.name; }) ||
         isSpeaker(document, person);
}

bool saysGender(std::string_view description) {
  const std::vector<Word> all = words(description);
  return std::any_of(all.begin(), all.end(), [](const Word& word) {
    return genderOfNoun(lowered(word.text)) != language::Gender::Unknown;
  });
}

}  // namespace questions
