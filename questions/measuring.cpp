#include "questions/measuring.h"

#include <algorithm>

#include "questions/asking.h"
#include "questions/counting.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t mostShared = 8;  // pieces of "of the votes cast in Rome"

// Verbs of growing and shrinking: the figure right after them tells by how much.
bool isChange(std::string_view lemma) {
  return isAny(lemma,
               {"rise",    "fall",   "drop", "increase", "decrease", "grow",   "decline",  "jump",
                "climb",   "gain",   "slip", "slide",    "plunge",   "shrink", "surge",    "soar",
                "tumble",  "weaken", "firm", "advance",  "dip",      "expand", "contract", "slump",
                "rebound", "edge",   "ease", "recover",  "shed"});
}

// What is at a figure: "sold at 64p", "put the cost at $5 million"; not "came in at $9 million".
bool isHeld(std::string_view lemma) {
  return isAny(lemma, {"stand", "close", "open", "trade", "sell", "buy", "offer", "price", "put",
                       "set", "estimate", "value", "cap", "peak", "fix", "start"});
}

class Finder {
 public:
  Finder(const Fact& fact, const language::Tree& tree, std::size_t top)
      : fact_(fact), tree_(tree), top_(top), hedged_(hedgeBefore(fact)) {}

  std::optional<Measured> find() const {
    const bool share = fact_.kind == "percentage";
    if (fact_.kind == "figure" && verb() == "weigh" && besideVerb() && !goesOn())
      return told("#how much", 0);
    if (fact_.kind == "fraction" && hedged_.lead.empty()) return shareOf("what fraction ");
    if (!share && fact_.kind != "money") return std::nullopt;
    if (low(fact_.slot.end) == "of" &&
        (share || isAny(low(fact_.slot.end + 1), {"the", "its", "their"})))
      return shareOf(share ? "what percentage " : "how much ");
    if (goesOn()) return std::nullopt;
    if (top_ == fact_.statement.predicate) return told("what", 0);
    if (follows("by")) return told(share ? "by #what percentage" : "by #how much", 1);
    if (follows("to"))
      return reaches() ? told(share ? "to #what level" : "to #what sum", 1) : std::nullopt;
    if (follows("at"))
      return isHeld(verb()) ? told(share ? "at #what level" : at(), 1) : std::nullopt;
    if (besideVerb() && isChange(verb()))
      return told(share ? "by #what percentage" : "by #how much", 0);
    if (language::baseRelation(tree_.words[top_].relation) != "obj") return std::nullopt;
    if (share) return told("#what percentage", 0);
    return told(verb() == "cost" ? "#how much" : "#how much money", 0);
  }

 private:
  // "rose to 5%"; "rose 12% to $5 million" and "plans to raise the cap to 5%" ask clumsily.
  bool reaches() const {
    const auto& pieces = fact_.statement.pieces;
    if (!isChange(verb())) return false;
    std::size_t at = hedged_.pieces.begin;
    while (at-- > 0 && pieces[at].word != fact_.statement.predicate)
      if (hasDigit(pieces[at].text)) return false;
    return true;
  }

  std::string low(std::size_t piece) const {
    const auto& pieces = fact_.statement.pieces;
    return piece < pieces.size() ? lowered(pieces[piece].text) : "";
  }

  const std::string& verb() const {
    static const std::string none;
    const std::size_t predicate = fact_.statement.predicate;
    return predicate == noWord ? none : tree_.words[predicate].lemma;
  }

  std::string at() const {
    return isAny(verb(), {"close", "trade", "open", "sell", "buy", "offer", "price"})
               ? "at #what price"
               : "at #what sum";
  }

  bool follows(std::string_view preposition) const {
    return hedged_.pieces.begin > 0 && low(hedged_.pieces.begin - 1) == preposition;
  }

  bool besideVerb() const {
    return hedged_.pieces.begin > 0 &&
           fact_.statement.pieces[hedged_.pieces.begin - 1].word == fact_.statement.predicate;
  }

  // "a 19.5 pct stake", "$4.3 million in street-paving work", "64p a share": more belongs to it.
  bool goesOn() const {
    const std::size_t next = fact_.slot.end;
    if (next >= fact_.statement.pieces.size()) return false;
    const std::string after = low(next);
    if (isAny(after, {"-", "a", "an", "per", "each", "more", "less", "higher", "lower", ","}))
      return true;
    const std::size_t word = fact_.statement.pieces[next].word;
    return word != noWord && isAny(tree_.words[word].upos, {"NOUN", "PROPN", "ADJ", "SYM", "NUM"});
  }

  // The hedge goes behind the preposition: "by about what percentage".
  std::optional<Measured> told(std::string wh, std::size_t prepositions) const {
    const std::size_t mark = wh.find('#');
    if (mark != std::string::npos)
      wh.replace(mark, 1, hedged_.lead);
    else if (!hedged_.lead.empty())
      wh = hedged_.lead + wh;
    const std::size_t begin = hedged_.pieces.begin - prepositions;
    const bool beside = isChange(verb()) && begin > 0 &&
                        fact_.statement.pieces[begin - 1].word == fact_.statement.predicate;
    return Measured{wh, {begin, fact_.slot.end}, top_, false, beside};
  }

  // "71 per cent of the ball", "£265 million of the cost": the whole is asked about with its part.
  std::optional<Measured> shareOf(const std::string& asked) const {
    const std::size_t end = wholeEnd();
    if (end == 0) return std::nullopt;
    const std::string whole = slotText(fact_.statement, {fact_.slot.end, end});
    Measured made{hedged_.lead + asked + whole, {hedged_.pieces.begin, end}, top_, false, false};
    const std::string_view relation = language::baseRelation(tree_.words[top_].relation);
    made.subject = relation == "nsubj";
    if (made.subject) {
      const Slot subject = fact_.statement.subject;
      return hedged_.pieces.begin == subject.begin && subject.end == end ? std::optional(made)
                                                                         : std::nullopt;
    }
    if (relation == "obj") return made;
    return relation == "obl" && follows("for") ? std::optional(made) : std::nullopt;
  }

  // Where "of the ball" ends: all that hangs on the figure, and nothing that does not.
  std::size_t wholeEnd() const {
    const std::vector<std::size_t> below = language::subtree(tree_, top_);
    const auto& pieces = fact_.statement.pieces;
    std::size_t end = fact_.slot.end;
    while (end < pieces.size() && pieces[end].word != noWord && pieces[end].text != "," &&
           std::find(below.begin(), below.end(), pieces[end].word) != below.end())
      ++end;
    const std::size_t count = end - fact_.slot.end;
    return count >= 2 && count <= mostShared ? end : 0;
  }

  const Fact& fact_;
  const language::Tree& tree_;
  const std::size_t top_;
  const Hedged hedged_;
};

}  // namespace

std::optional<Measured> measuredBy(const Fact& fact, const Document& document) {
  const std::size_t top = topWord(fact, document);
  if (top == noWord) return std::nullopt;
  return Finder(fact, *document.trees[fact.statement.sentence], top).find();
}

}  // namespace questions
