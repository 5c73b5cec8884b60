// Family: "Berg's son-in-law Peter Lund", "Mark Moe and his wife Ida Moe", "Ann Lee,
// daughter of Bo Lee".
#include <algorithm>

#include "questions/distractors/offices.h"
#include "questions/document/posts.h"
#include "questions/document/token_row.h"
#include "questions/facts.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr std::size_t mostBetween = 12;

class Finder {
 public:
  Finder(const Document& document, std::size_t sentence)
      : document_(document), row_(document, sentence) {}

  std::vector<Post> find() const {
    std::vector<Post> found;
    for (const PersonSpan& span : row_.people()) {
      Post post{span.person->name, row_.range(span.first, span.end), {}, "", true, ""};
      if ((before(span, post) || after(span, post)) && post.person != owner_) found.push_back(post);
    }
    return found;
  }

 private:
  // Where a kinship that ends before `end` begins; `end` if there is none. "son-in-law" is five
  // tokens.
  std::size_t kinBefore(std::size_t end) const {
    for (const std::size_t length : {5UL, 1UL})
      if (end >= length && isKin(joined(end - length, end))) return end - length;
    return end;
  }

  std::size_t kinFrom(std::size_t begin) const {
    for (const std::size_t length : {5UL, 1UL})
      if (begin + length <= row_.size() && isKin(joined(begin, begin + length)))
        return begin + length;
    return begin;
  }

  std::string joined(std::size_t begin, std::size_t end) const {
    std::string whole;
    for (std::size_t i = begin; i < end; ++i) whole += row_.low(i);
    return whole;
  }

  void set(Post& post, const Person& owner, std::size_t begin, std::size_t end) const {
    owner_ = owner.name;
    post.range = row_.range(begin, end);
    post.text = possessiveOf(owner.name, document_) + " " + row_.text(begin, end);
  }

  // "Berg's son-in-law Peter Lund", also "Berg's envoy A and son-in-law B" and "A and his wife
  // B".
  bool before(const PersonSpan& name, Post& post) const {
    std::size_t end = name.first;
    if (end > 0 && row_.token(end - 1) == ",") --end;
    const std::size_t begin = kinBefore(end);
    if (begin == end || begin < 2) return false;
    if (row_.isPossessive(begin - 1)) {
      const PersonSpan* owner = row_.personUntil(begin - 1);
      if (owner) set(post, *owner->person, begin, end);
      return owner != nullptr;
    }
    if (row_.low(begin - 1) == "and") return sharedOwner(begin, end, post);
    if (row_.low(begin - 1) == "whose") return ofRelative(begin, end, post);
    const bool his = row_.low(begin - 1) == "his" || row_.low(begin - 1) == "her";
    if (!his || row_.low(begin - 2) != "and") return false;
    const PersonSpan* owner = row_.personUntil(begin - 2);
    if (!owner) return false;
    set(post, *owner->person, begin, end);
    post.note = "“" + std::string(row_.token(begin - 1)) + "” is " +
                possessiveOf(owner->person->name, document_) + ".";
    return true;
  }

  // "Ilona Szabo, whose [brother-in-law] …"
  bool ofRelative(std::size_t begin, std::size_t end, Post& post) const {
    if (begin < 3 || row_.token(begin - 2) != ",") return false;
    const PersonSpan* owner = row_.personUntil(begin - 2);
    if (owner) set(post, *owner->person, begin, end);
    return owner != nullptr;
  }

  // "[Berg's] special envoy Tom Lind and [son-in-law] …": one possessor for both.
  bool sharedOwner(std::size_t begin, std::size_t end, Post& post) const {
    const PersonSpan* other = row_.personUntil(begin - 1);
    if (!other) return false;
    const std::size_t from = other->first > mostBetween ? other->first - mostBetween : 0;
    for (std::size_t i = other->first; i-- > from;) {
      if (!row_.isPossessive(i)) {
        if (row_.token(i) == "," || row_.low(i) == "and") return false;
        continue;
      }
      const PersonSpan* owner = row_.personUntil(i);
      if (owner) set(post, *owner->person, begin, end);
      return owner != nullptr;
    }
    return false;
  }

  // "Ann Lee, the daughter of Bo Lee," and "Ann Lee, Bo Lee's daughter,".
  bool after(const PersonSpan& name, Post& post) const {
    if (row_.token(name.end) != ",") return false;
    std::size_t at = name.end + 1;
    if (const PersonSpan* owner = row_.personFrom(at)) {
      const std::size_t begin = owner->end + 1, end = kinFrom(begin);
      if (!row_.isPossessive(owner->end) || end == begin || !closes(end)) return false;
      set(post, *owner->person, begin, end);
      return true;
    }
    if (row_.low(at) == "the") ++at;
    const std::size_t end = kinFrom(at);
    if (end == at || row_.low(end) != "of") return false;
    const PersonSpan* owner = row_.personFrom(end + 1);
    if (!owner || !closes(owner->end)) return false;
    set(post, *owner->person, at, end);
    post.range = row_.range(at, owner->end);
    return true;
  }

  bool closes(std::size_t i) const { return row_.token(i) == "," || row_.token(i) == "."; }

  const Document& document_;
  TokenRow row_;
  mutable std::string owner_;
};

bool isKnown(const std::vector<Fact>& found, const Post& post) {
  return std::any_of(found.begin(), found.end(), [&](const Fact& fact) {
    return fact.key() == post.person && fact.role == post.text;
  });
}

// "sons", "sons-in-law", "wives": the article tells of several.
std::string pluralOf(const std::string& role) {
  const std::string kin = role.substr(role.rfind(' ') + 1);
  if (kin == "wife") return "wives";
  const std::size_t hyphen = kin.find('-');
  return hyphen == std::string::npos ? kin + "s" : kin.substr(0, hyphen) + "s" + kin.substr(hyphen);
}

// Two sons of one father: whoever is asked for one could mean the other.
void markShared(std::vector<Fact>& found, const Document& document) {
  for (Fact& fact : found)
    fact.shared = holdsWords(document.text(), pluralOf(fact.role)) ||
                  std::any_of(found.begin(), found.end(), [&](const Fact& other) {
                    return other.role == fact.role && other.key() != fact.key();
                  });
}

// Somebody whom a reader remembers: named in the headline, or again and again.
bool isKnownWell(const std::string& name, const Document& document) {
  constexpr std::size_t again = 4;
  const Person* person = personNamed(document.people, name);
  return holdsWords(document.article->attribution.title, name) ||
         (person && person->mentions.size() >= again);
}

// "her father Bo Lee" of Ann Lee, and not another word of him: their name says that they are kin.
bool isPassingNamesake(const Fact& fact, const Document& document) {
  const std::string name = fact.key();
  const std::string owner =
      fact.role.substr(0, std::min(fact.role.find("'s "), fact.role.find("’s ")));
  const Person* person = personNamed(document.people, name);
  return name.substr(name.rfind(' ') + 1) == owner.substr(owner.rfind(' ') + 1) &&
         (!person || person->mentions.size() < 2);
}

// Of two people of whom little is told it carries no story that one is the other's brother.
bool isOfStrangers(const Fact& fact, const Document& document) {
  const std::string& role = fact.role;
  const std::size_t mark = std::min(role.find("'s "), role.find("’s "));
  return !isKnownWell(fact.key(), document) && !isKnownWell(role.substr(0, mark), document);
}

std::vector<Fact> find(const Document& document, const std::vector<Statement>&) {
  std::vector<Fact> found;
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    const text::ParagraphKind kind = document.paragraphKind(document.sentences[i]);
    if (kind != text::ParagraphKind::Body && kind != text::ParagraphKind::Caption) continue;
    for (const Post& post : Finder(document, i).find()) {
      if (isKnown(found, post)) continue;
      Fact fact{"relation", Value::Person, calling(document, i, post), {0, 1}};
      fact.role = post.text;
      found.push_back(std::move(fact));
    }
  }
  markShared(found, document);
  std::erase_if(found, [&](const Fact& fact) {
    return isOfStrangers(fact, document) || isPassingNamesake(fact, document);
  });
  return found;
}

}  // namespace

FactKind relation() { return {"relation", find}; }

}  // namespace questions::fact
