// Cuts a clause out of a tree: all of it, or only what is its own, without what tells more about a
// part of it. Remembers whether every cut and every borrowed subject is vouched for.
#pragma once

#include <cstddef>
#include <vector>

#include "questions/document/asides.h"
#include "questions/document/clauses.h"
#include "questions/language/tree.h"

namespace questions {

class Cutter {
 public:
  // The tree outlives the cutter.
  explicit Cutter(const language::Tree& tree) : tree_(tree) {}

  // The clause of `predicate` with everything (cut = false), or with its substance only.
  Clause told(std::size_t predicate, bool cut);

  // Puts a noun before the clause as its subject, without the preposition behind which it stood.
  void prepend(Clause& clause, std::size_t subject);

  // A noun with what belongs to it, and with what tells it apart only where that is not set off.
  std::vector<std::size_t> nounOf(std::size_t noun);

  // "Founder of Acme, Ann Lee, left": whether the clause told last has lost the name of its
  // subject, which has no article.
  bool leavesBare(std::size_t subject) const;

  // A word without which the clause cannot do was not doubted by the parsers.
  bool probable(std::size_t word) const;
  bool vouched(std::size_t word) const;  // false for kRoot
  // Vouched for, or what the sentence opens with before the verb that certainly is its own: of
  // which the parsers have no doubt, or behind an aside between two commas.
  bool isSubject(std::size_t word) const;
  // "Acme sold a shop, and Anna left": a whole clause behind a comma to the end of the sentence,
  // however it hangs on the first.
  bool isSecondHalf(std::size_t predicate) const;
  // "Acme sold a shop and opened two": the second verb has no subject but that of the first.
  bool sharesSubject(std::size_t predicate, std::size_t subject) const;

  // What never belongs to a clause told by itself: words that tie it to the sentence before.
  bool always(std::size_t child) const;

 private:
  std::vector<std::size_t> kept(std::size_t top, bool cut);
  void collect(std::size_t word, bool cut, std::vector<std::size_t>& words);
  void findSpans(std::size_t top, bool cut);
  bool cutsApart(const std::vector<std::size_t>& words) const;
  bool meetsAnother(const std::vector<std::size_t>& words) const;
  bool leavesHalf(const std::vector<std::size_t>& words) const;
  bool inAside(std::size_t word) const;
  bool opensBeforeAside(std::size_t subject) const;
  bool standsBefore(std::size_t subject, std::size_t predicate) const;
  bool spare(std::size_t child) const;
  bool isMember(std::size_t apposition) const;
  bool isPurpose(std::size_t clause) const;
  bool isAsSaid(std::size_t clause) const;
  bool standsOff(std::size_t conjunct) const;

  const language::Tree& tree_;
  std::vector<asides::Span> spans_;   // that the clause being told is told without
  std::vector<std::size_t> dropped_;  // what was cut off it, with all below
  bool sure_ = true;
};

}  // namespace questions
