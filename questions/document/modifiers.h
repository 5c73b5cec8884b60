// What the modifiers of a noun tell of it: relative clauses, participles and appositions that
// commas set apart, and participles at the start of a sentence.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "questions/document/clauses.h"
#include "questions/document/cutting.h"
#include "questions/language/tree.h"

namespace questions {

class ModifierLifter {
 public:
  // The tree, the cutter and the clauses, behind which it adds, outlive it.
  ModifierLifter(const language::Tree& tree, Cutter& cutter, std::vector<Clause>& found)
      : tree_(tree), cutter_(cutter), found_(found) {}

  // What a relative clause, a participle or an apposition says of the noun on which it hangs.
  void lift(std::size_t modifier);

  // "Started in 1990, the festival …": what was done to the subject.
  void liftOpening(std::size_t participle, std::size_t subject);

 private:
  void liftParticiple(std::size_t participle);
  bool saysMuch(std::size_t participle) const;
  bool hasPlace(std::size_t participle) const;
  bool statesNow(std::size_t participle) const;
  bool isTold(std::size_t noun) const;
  void liftApposition(std::size_t apposition);
  bool isAlive(std::size_t noun) const;
  bool isSaid(std::size_t noun) const;
  std::size_t namedBefore(std::size_t predicate, std::size_t noun) const;
  void liftUnder(std::size_t predicate, std::size_t noun, bool now);
  void liftRelative(std::size_t predicate);
  void dropSecondNoun(Clause& clause) const;
  void liftWhose(std::size_t predicate, std::size_t subject, std::size_t noun);
  bool relatesTo(std::size_t predicate, std::string_view pronoun) const;
  std::size_t personAt(std::size_t noun) const;
  bool agrees(std::size_t predicate, std::size_t noun) const;
  bool liftWhere(std::size_t predicate, std::size_t noun);
  bool isFuture(std::size_t predicate) const;

  const language::Tree& tree_;
  Cutter& cutter_;
  std::vector<Clause>& found_;
};

}  // namespace questions
