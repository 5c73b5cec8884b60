// Wrong values for a slot, one function a type; distractors.cpp chooses among them.
#pragma once

#include <string>
#include <vector>

#include "questions/document/document.h"
#include "questions/fact.h"
#include "questions/item.h"
#include "questions/random.h"

namespace questions::rivals {

// A wrong value and where it stands among others: the number itself, or days from the key.
struct Rival {
  Option option;
  double place = 0;
};

// Wrong values below and above the key, the best first.
struct Sides {
  std::vector<Rival> below;
  std::vector<Rival> above;
  double apart = 1;  // the least distance between two that are offered together
};

Sides figures(const Fact& fact, const Document& document, Random& random);
Sides dates(const Fact& fact, const Document& document, Random& random);
Sides clockTimes(const Fact& fact, const Document& document);
Sides decades(const Fact& fact, const Document& document);
Sides fractions(const Fact& fact, const Document& document);
Sides ranks(const Fact& fact, const Document& document);
Sides results(const Fact& fact, const Document& document);  // of matches and votes
// Other people, places or bodies, the best first.
std::vector<Option> names(const Fact& fact, const Document& document);
// Whether what a fact tells may be told of others of the article as well, or of several at once.
bool isAmbiguous(const Fact& fact, const Document& document);
// Other posts for the person of the fact, and other people for its post.
std::vector<Option> posts(const Fact& fact, const Document& document);
std::vector<Option> holders(const Fact& fact, const Document& document);
// Where a quotation leaves nobody else to choose from: who holds a post like its speaker's in the
// other articles of the pack.
void addSpeakers(std::vector<Option>& others, const Fact& fact, const Document& document);

// Whether somebody may be offered for another: the running text names him, not a caption alone, as
// a person and not as a place or a firm, and tells of no death.
bool mayStandFor(const Document& document, const Person& person);

// Whether the words before one of the mentions take it for a place or a firm: "in", "the temple
// of".
bool isPlaceOrFirm(const Document& document, const Person& person);

// Takes out whom the question, the headline or plain sense rules out for the fact's person.
void keepPlausible(std::vector<Option>& people, const Fact& fact, const Document& document);

// Of a match, keeps only others of the key's own side who do what the key does on the field: a
// coach scores no goal, a striker saves none, and for one side nobody of the other does either.
void keepTeammates(std::vector<Option>& people, const Fact& fact, const Document& document);

// Where words are quoted, takes out who says nothing, and whom the words tell apart: the one they
// speak of, or who could not say that of himself.
void keepHeard(std::vector<Option>& people, const Fact& fact, const Document& document);

// “I made the decision”, “I have ordered”: said by those who rule, and by nobody else.
bool decides(const std::string& quotation);

// Takes out who could not have said what is quoted, as its own words tell, and whom half a name
// would single out.
void keepVoices(std::vector<Option>& people, const Fact& fact, const Document& document);

// Where a name alone would answer, keeps those of whom the article says who they are, or whom its
// headline names, if there are two.
void keepTold(std::vector<Option>& people, const Fact& fact, const Document& document);

// Where there are more than can be offered, keeps those that the article calls most like the key.
void keepNearest(std::vector<Option>& people, const Fact& fact, const Document& document);

// The lemma of the verb that says what is done; empty where it is not known.
std::string deedIn(const Fact& fact, const Document& document);

// Takes out who could not have done what the fact's person did, and all where others may have done
// it as well or the question tells by itself who it was.
void keepDoers(std::vector<Option>& people, const Fact& fact, const Document& document);

// Other cities of the same country, other bodies of the same kind, that the article does not name;
// empty where the fact's own is in no list.
bool isTown(const Fact& fact);  // a city of the lists in which something is; no seat of power
std::vector<Option> towns(const Fact& fact, const Document& document);
// Other countries, divisions or cities beside the fact's own, or what is of other countries beside
// what is of its own, that the article does not speak of.
std::vector<Option> placesBeside(const Fact& fact, const Document& document);
std::vector<Option> bodies(const Fact& fact, const Document& document);

}  // namespace questions::rivals
