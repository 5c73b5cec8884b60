#include "questions/document/posts.h"

#include <algorithm>

#include "questions/document/token_row.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/text/characters.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t mostWords = 8;

// Posts that one person holds at a time.
bool isPost(std::string_view low) {
  return isAny(low, {"president", "minister", "premier", "chancellor", "secretary",    "governor",
                     "mayor",     "king",     "queen",   "pope",       "ambassador",   "director",
                     "chairman",  "ceo",      "chief",   "chairwoman", "commissioner", "leader",
                     "coach",     "captain",  "head",    "envoy",      "editor",       "archbishop",
                     "founder",   "chair",    "aide",    "adviser",    "advisor"});
}

class Finder {
 public:
  Finder(const Document& document, std::size_t sentence)
      : document_(document), sentence_(sentence), row_(document, sentence) {}

  std::vector<Post> find() const {
    std::vector<Post> found;
    for (const PersonSpan& span : row_.people()) {
      Post post;
      if (!before(span, post) && !ahead(span, post) && !after(span, post)) continue;
      if (isPast(post.text) || runsOn(post.text) || post.text.starts_with("as ")) continue;
      post.person = span.person->name;
      post.mention = row_.range(span.first, span.end);
      found.push_back(std::move(post));
    }
    return found;
  }

 private:
  // Words of a post that stand before a name: nouns, nationalities, possessors.
  bool belongs(std::size_t i) const {
    const std::string word = row_.low(i);
    if (row_.isPossessive(i) || word == "-") return true;
    if (lexicon::isFunctionWord(word) && word != "us") return false;
    if (word.empty() || !(text::isLetter(text::codePointAt(word, 0).value) || word[0] == '.'))
      return false;  // “…,” US President X
    const std::optional<language::Tree>& tree = document_.trees[sentence_];
    if (tree && i < tree->words.size() && isAny(tree->words[i].xpos, {"VBD", "VBZ", "VBP", "VBG"}))
      return false;  // "suspended Guinea following Captain X"
    if (tree && i > 0 && i < tree->words.size() && tree->words[i].xpos == "VBN" &&
        isAny(row_.low(i - 1), {"has", "have", "had", "been"}))
      return false;  // "has sent Secretary of State X"
    return !lexicon::isCourtesy(word) && !lexicon::isSayingVerb(word) && !lexicon::isMonth(word) &&
           !hasDigit(word) && std::all_of(word.begin(), word.end(), [](char c) {
             return (c >= 'a' && c <= 'z') || c == '.' || c == '-' ||
                    static_cast<unsigned char>(c) >= 0x80;
           });
  }

  // "[Russian President] Anna Berg", "[Thailand's foreign minister] X", "Berg, [his aide] X".
  // "[Ambassador to the United States] X".
  bool before(const PersonSpan& name, Post& post) const {
    const std::size_t head = headBefore(name.first);
    std::size_t begin = head;
    while (begin > 0 && name.first - begin < mostWords && belongs(begin - 1)) --begin;
    std::size_t end = name.first;  // a courtesy stands between post and name
    while (end > head && (row_.token(end - 1) == "." || lexicon::isCourtesy(row_.low(end - 1))))
      --end;
    if (begin == head || row_.token(begin) == "-" || !endsPost(begin, head)) return false;
    const std::string_view left = begin > 0 ? row_.token(begin - 1) : std::string_view();
    const bool clean = begin == 0 || !std::isalnum(static_cast<unsigned char>(left[0])) ||
                       lexicon::isFunctionWord(lowered(left));
    if (!clean || heldByTwo(begin)) return false;
    post.range = row_.range(begin, end);
    if (fromPronoun(begin, end, post)) return true;
    post.text = inFull(begin, end);
    if (begin == 0) lowerFirst(post.text);
    post.owned = saysWhose(begin, end);
    return post.owned || (end - begin > 1 && startsUpper(row_.token(begin)));
  }

  // "Union leader Ivo Marek" at the start of a sentence.
  void lowerFirst(std::string& text) const {
    const std::optional<language::Tree>& tree = document_.trees[sentence_];
    if (tree && !tree->words.empty() && tree->words[0].upos == "NOUN" &&
        !startsUpper(row_.token(1)))
      text = lowered(text.substr(0, 1)) + text.substr(1);
  }

  // "director", "chief executive", "chief financial officer".
  bool endsPost(std::size_t begin, std::size_t end) const {
    if (isPost(row_.low(end - 1))) return true;
    if (!isAny(row_.low(end - 1), {"executive", "officer"})) return false;
    for (std::size_t i = begin; i + 1 < end; ++i)
      if (row_.low(i) == "chief") return true;
    return false;
  }

  // "Hungary and [Slovakia foreign minister] X", "B and [C chairman] X", "University of [Lund
  // Students' president] X": half of what it says.
  bool heldByTwo(std::size_t begin) const {
    const bool joined =
        begin > 1 && (isAny(row_.low(begin - 1), {"and", "&"}) ||
                      (row_.low(begin - 1) == "of" && startsUpper(row_.token(begin))));
    if (!joined) return false;
    return startsUpper(row_.token(begin - 2)) && !row_.personUntil(begin - 1);
  }

  // One behind the noun of a post that stands before a name, over "to the United States".
  std::size_t headBefore(std::size_t name) const {
    if (name > 0 && lexicon::isCourtesy(row_.low(name - 1))) return headBefore(name - 1);
    if (name > 1 && row_.low(name - 1) == "." && lexicon::isCourtesy(row_.low(name - 2)))
      return headBefore(name - 2);
    std::size_t at = name;
    while (at > 0 && name - at < mostWords && startsUpper(row_.token(at - 1))) --at;
    if (at == name || at < 2) return name;
    if (row_.low(at - 1) == "the") --at;
    return at > 1 && isAny(row_.low(at - 1), {"to", "of", "for"}) && isPost(row_.low(at - 2))
               ? at - 1
               : name;
  }

  // "[The governor of the National Bank], Tomas Varga,", "[Acme's chief executive], Ann Lee,":
  // opens the sentence or stands behind a verb of saying, so that no list can be meant.
  bool ahead(const PersonSpan& name, Post& post) const {
    if (name.first < 3 || row_.token(name.first - 1) != ",") return false;
    if (isAny(row_.low(name.end + 1), {"and", "or"})) return false;
    const std::size_t end = name.first - 1;
    std::size_t begin = end;
    while (begin > 0 && end - begin <= mostWords &&
           (belongs(begin - 1) || isAny(row_.low(begin - 1), {"of", "for", "the", "and"})))
      --begin;
    const bool said =
        begin > 0 && (lexicon::isSayingVerb(row_.low(begin - 1)) ||
                      (row_.token(begin - 1) == "," && lexicon::isSayingVerb(row_.low(name.end))));
    if (begin == end || end - begin > mostWords || (begin > 0 && !said)) return false;
    const bool definite = row_.low(begin) == "the";
    if (definite) ++begin;
    bool possessed = false;
    for (std::size_t i = begin; i < end; ++i) possessed = possessed || row_.isPossessive(i);
    if (begin >= end || !(definite || possessed)) return false;
    if (!(hasTitle(begin, end) && hasOf(begin, end)) && !endsPost(begin, end)) return false;
    post.range = row_.range(begin, end);
    post.text = row_.text(begin, end);
    post.owned = saysWhose(begin, end);
    return post.owned || end - begin > 1;
  }

  // Whoever was in office is so no longer, or not yet.
  static bool isPast(const std::string& text) {
    for (const Word& word : words(text)) {
      const std::string low = lowered(word.text);
      if (low.starts_with("then-") || low.starts_with("ex-")) return true;
      if (isAny(low, {"former", "ex", "late", "then", "incoming", "outgoing", "elect", "designate",
                      "past", "retired"}))
        return true;
    }
    return false;
  }

  // "cut the red ribbon Thursday alongside Mayor Ann Lee": more than what she is.
  static bool runsOn(const std::string& text) {
    const std::vector<Word> all = words(text);
    return std::any_of(all.begin(), all.end(), [](const Word& word) {
      const std::string low = lowered(word.text);
      return lexicon::isWeekday(low) ||
             isAny(low, {"morning", "afternoon", "evening", "alongside", "beside", "with"});
    });
  }

  // "his" right behind a name and a comma is that person's, where nobody else could be meant.
  bool fromPronoun(std::size_t begin, std::size_t end, Post& post) const {
    if (begin < 3 || !isAny(row_.low(begin - 1), {"his", "her"})) return false;
    if (row_.low(begin - 2) != ",") return false;
    const PersonSpan* owner = row_.personUntil(begin - 2);
    if (!owner || owner->first == 0 || (owner != &row_.people().front() && loneSubject()))
      return false;
    post.text = possessiveOf(owner->person->name, document_) + " " + row_.text(begin, end);
    post.note = "“" + std::string(row_.token(begin - 1)) + "” is " +
                possessiveOf(owner->person->name, document_) + ".";
    return true;
  }

  // One person opens the sentence, so that "his" may be that person's.
  bool loneSubject() const {
    const PersonSpan& first = row_.people().front();
    for (std::size_t i = first.end; i < row_.size(); ++i) {
      if (row_.low(i) == "and") return false;
      if (lexicon::isFunctionWord(row_.low(i)) || row_.low(i).ends_with("ed")) return true;
    }
    return true;
  }

  // "President Berg’s special envoy" with the full name of whose it is.
  std::string inFull(std::size_t begin, std::size_t end) const {
    for (const PersonSpan& owner : row_.people())
      if (owner.first >= begin && owner.end < end && row_.isPossessive(owner.end))
        return possessiveOf(owner.person->name, document_) + " " + row_.text(owner.end + 1, end);
    return row_.text(begin, end);
  }

  // "X, [director of the Sydney gallery],": ends at a comma or a stop.
  bool after(const PersonSpan& name, Post& post) const {
    if (name.end + 1 >= row_.size() || row_.token(name.end) != ",") return false;
    std::size_t begin = name.end + 1;
    const bool indefinite = isAny(row_.low(begin), {"a", "an"});
    bool definite = row_.low(begin) == "the";
    if (definite) ++begin;
    std::size_t end = begin;
    while (end < row_.size() && !isAny(row_.token(end), {",", "."}) && end - begin <= mostWords)
      ++end;
    const bool closed = end < row_.size() && end - begin <= mostWords && end - begin >= 2;
    if (!closed || indefinite) return false;
    for (std::size_t i = begin; i < end; ++i) definite = definite || row_.isPossessive(i);
    const bool plain = definite && !hasOf(begin, end) && endsPost(begin, end);
    if (!plain && !(end - begin >= 3 && hasTitle(begin, end) && hasOf(begin, end))) return false;
    for (std::size_t i = begin; i < end; ++i)  // "X, leader of the party said": no comma closes it
      if (lexicon::isSayingVerb(row_.low(i))) return false;
    post.range = row_.range(begin, end);
    post.text = row_.text(begin, end);
    return saysWhose(begin, end);
  }

  bool hasTitle(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end && !isAny(row_.low(i), {"of", "for", "at"}); ++i)
      if (isPost(row_.low(i))) return true;
    return false;
  }

  bool hasOf(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i)
      if (isAny(row_.low(i), {"of", "for", "at"})) return true;
    return false;
  }

  // A name or a nationality beside the title: whose president, director of what.
  bool saysWhose(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i)
      if (startsUpper(row_.token(i)) && !isTitleWord(row_.low(i))) return true;
    return false;
  }

  const Document& document_;
  std::size_t sentence_;
  TokenRow row_;
};

}  // namespace

bool isTitleWord(std::string_view low) {
  return lexicon::isTitle(low) ||
         isAny(low,
               {"prime",       "foreign",   "vice",     "emeritus",   "general",     "shadow",
                "home",        "executive", "state",    "finance",    "health",      "education",
                "transport",   "trade",     "energy",   "justice",    "environment", "culture",
                "agriculture", "labour",    "labor",    "deputy",     "special",     "national",
                "security",    "police",    "economy",  "treasury",   "defense",     "defence",
                "interior",    "co",        "major",    "chief",      "financial",   "officer",
                "affairs",     "majority",  "minority", "office",     "public",      "safety",
                "opposition",  "operating", "managing", "technology", "senior",      "director",
                "leader"});
}

std::vector<Post> postsIn(const Document& document, std::size_t sentence) {
  const text::ParagraphKind kind = document.paragraphKind(document.sentences[sentence]);
  if (kind != text::ParagraphKind::Body && kind != text::ParagraphKind::Caption) return {};
  return Finder(document, sentence).find();
}

std::vector<Post> postsOf(const Document& document) {
  std::vector<Post> all;
  for (std::size_t i = 0; i < document.sentences.size(); ++i)
    for (Post& post : postsIn(document, i)) all.push_back(std::move(post));
  return all;
}

bool isInFull(const std::vector<Post>& all, const Post& post) {
  return std::none_of(all.begin(), all.end(), [&](const Post& other) {
    return other.person == post.person && other.text.starts_with(post.text + " ");
  });
}

Statement calling(const Document& document, std::size_t sentence, const Post& post) {
  Statement statement;
  statement.sentence = sentence;
  statement.evidence = document.sentences[sentence].range;
  statement.pieces = {{post.person, post.mention, noWord, false},
                      {"is", {}, noWord, true},
                      {post.text, post.range, noWord, true}};
  statement.lead = leadOf(document);
  if (!post.note.empty()) statement.notes.push_back(post.note);
  return statement;
}

}  // namespace questions
