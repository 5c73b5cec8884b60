// Who holds which post: "EU foreign policy chief Kaja Kallas", "Kathryn Waters, director of the
// gallery". Only posts that one person holds: they name whose post it is.
#include <algorithm>

#include "questions/facts.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr std::size_t mostWords = 8;

// Posts that one person holds at a time.
bool isPost(std::string_view low) {
  constexpr std::string_view posts[] = {
      "president", "minister", "premier",    "chancellor", "secretary",    "governor", "mayor",
      "king",      "queen",    "pope",       "ambassador", "director",     "chairman", "chairwoman",
      "ceo",       "chief",    "coach",      "captain",    "commissioner", "leader",   "head",
      "envoy",     "editor",   "archbishop", "founder",    "chair",        "aide"};
  return std::find(std::begin(posts), std::end(posts), low) != std::end(posts);
}

class Finder {
 public:
  Finder(const Document& document, std::size_t sentence)
      : document_(document), index_(sentence), sentence_(document.sentences[sentence]) {}

  std::vector<Fact> find() const {
    std::vector<Fact> found;
    for (const Person& person : document_.people) {
      for (const text::Range& mention : person.mentions) {
        if (!sentence_.range.contains(mention)) continue;
        const std::optional<std::size_t> first = tokenAt(mention.begin);
        if (!first) continue;
        std::string role = before(*first);
        if (role.empty()) role = after(mention.end);
        if (!role.empty()) found.push_back(fact(person, mention, role));
      }
    }
    return found;
  }

 private:
  std::string_view token(std::size_t i) const { return document_.tokenText(sentence_.tokens[i]); }
  std::string low(std::size_t i) const { return lowered(token(i)); }
  std::size_t size() const { return sentence_.tokens.size(); }

  std::optional<std::size_t> tokenAt(std::size_t byte) const {
    for (std::size_t i = 0; i < size(); ++i)
      if (sentence_.tokens[i].range.begin == byte) return i;
    return std::nullopt;
  }

  std::string textOf(std::size_t begin, std::size_t end) const {
    if (begin >= end) return "";
    return squeezed(text::slice(document_.text(), {sentence_.tokens[begin].range.begin,
                                                   sentence_.tokens[end - 1].range.end}));
  }

  // Words of a post that stand before a name: nouns, nationalities, possessors.
  bool belongs(std::size_t i) const {
    const std::string word = low(i);
    if (word == "'s" || word == "’s" || word == "-") return true;
    if (lexicon::isFunctionWord(word) && word != "us") return false;
    return !lexicon::isSayingVerb(word) && !lexicon::isMonth(word) && !hasDigit(word) &&
           std::all_of(word.begin(), word.end(), [](char c) {
             return (c >= 'a' && c <= 'z') || c == '.' || static_cast<unsigned char>(c) >= 0x80;
           });
  }

  // "[Russian President] Vladimir Putin", "[Thailand's foreign minister] X".
  std::string before(std::size_t name) const {
    std::size_t begin = name;
    while (begin > 0 && name - begin < mostWords && belongs(begin - 1)) --begin;
    if (begin == name || !isPost(low(name - 1))) return "";
    const bool clean = begin == 0 ||
                       !std::isalnum(static_cast<unsigned char>(token(begin - 1)[0])) ||
                       lexicon::isFunctionWord(low(begin - 1));
    const std::string role = textOf(begin, name);
    return clean && saysWhose(begin, name) ? role : "";
  }

  // "X, [director of the Sydney gallery],": ends at a comma or a stop.
  std::string after(std::size_t nameEnd) const {
    std::size_t at = 0;
    while (at < size() && sentence_.tokens[at].range.begin < nameEnd) ++at;
    if (at + 2 >= size() || token(at) != ",") return "";
    std::size_t begin = at + 1;
    if (low(begin) == "the" || low(begin) == "a" || low(begin) == "an") ++begin;
    std::size_t end = begin;
    while (end < size() && token(end) != "," && token(end) != "." && end - begin <= mostWords)
      ++end;
    const bool closed = end < size() && end - begin <= mostWords && end - begin >= 3;
    const bool post = closed && hasTitle(begin, end) && low(at + 1) != "a" && low(at + 1) != "an";
    return post && hasOf(begin, end) && saysWhose(begin, end) ? textOf(begin, end) : "";
  }

  bool hasTitle(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
      if (low(i) == "of" || low(i) == "for" || low(i) == "at") return false;
      if (isPost(low(i))) return true;
    }
    return false;
  }

  bool hasOf(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i)
      if (low(i) == "of" || low(i) == "for" || low(i) == "at") return true;
    return false;
  }

  // A name or a nationality beside the title: whose president, director of what.
  bool saysWhose(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
      const bool titleWord = lexicon::isTitle(low(i)) || low(i) == "prime" || low(i) == "foreign" ||
                             low(i) == "vice" || low(i) == "emeritus" || low(i) == "general" ||
                             low(i) == "shadow" || low(i) == "home" || low(i) == "executive" ||
                             low(i) == "state" || low(i) == "treasury" || low(i) == "defense" ||
                             low(i) == "defence" || low(i) == "interior" || low(i) == "co" ||
                             low(i) == "major";
      if (startsUpper(token(i)) && !titleWord) return true;
    }
    return false;
  }

  Fact fact(const Person& person, text::Range mention, const std::string& role) const {
    Fact made;
    made.kind = "role";
    made.value = Value::Person;
    made.role = role;
    made.statement.sentence = index_;
    made.statement.evidence = sentence_.range;
    made.statement.pieces = {{person.name, mention, noWord, false}, {role, {}, noWord, true}};
    made.slot = {0, 1};
    return made;
  }

  const Document& document_;
  std::size_t index_;
  const text::Sentence& sentence_;
};

std::vector<Fact> find(const Document& document, const std::vector<Statement>&) {
  std::vector<Fact> found;
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    const text::ParagraphKind kind = document.paragraphKind(document.sentences[i]);
    if (kind != text::ParagraphKind::Body && kind != text::ParagraphKind::Caption) continue;
    for (Fact& fact : Finder(document, i).find()) found.push_back(std::move(fact));
  }
  return found;
}

}  // namespace

FactKind role() { return {"role", find}; }

}  // namespace questions::fact
