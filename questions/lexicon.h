// The closed classes of English that finders and checks go by. Every list holds lowered words.
#pragma once

#include <string_view>
#include <vector>

namespace questions::lexicon {

bool isFunctionWord(std::string_view word);  // articles, prepositions, auxiliaries, conjunctions …
bool isSubjectPronoun(std::string_view word);  // he, she, it, they
bool isPossessive(std::string_view word);      // his, her, its, their
bool isThirdPerson(std::string_view word);     // both of these, and him, them, himself …
bool isFirstOrSecondPerson(std::string_view word);
bool isDemonstrative(std::string_view word);  // this, that, these, those, such
bool isSayingVerb(std::string_view word);     // said, says, told, added …
bool isClaimingVerb(std::string_view word);   // claims, alleged, believes, denied: does not vouch
bool isHedge(std::string_view word);          // about, roughly, nearly, reportedly …
bool isModal(std::string_view word);          // would, could, may, might, should …
bool isNegation(std::string_view word);       // not, never, no, n't, without …
bool isAbsolute(std::string_view word);       // always, only, all, every, none …
bool isSensitive(std::string_view word);      // killed, wounded, rape, suicide …
bool isAccusing(std::string_view word);       // arrested, bribery, fraud, guilty, stole …
bool isMonth(std::string_view word);
// Four figures: "1984".
bool isYear(std::string_view word);
bool isWeekday(std::string_view word);
bool isCourtesy(std::string_view word);    // mr, mrs, dr: tells nothing of whom it stands before
bool isTitle(std::string_view word);       // mr, dr, president, senator, general …
bool isFiniteVerb(std::string_view word);  // is, was, has, will … : closed-class ones only
// world, police, majority: nouns of which there is one, or which any reader knows.
bool isUnique(std::string_view word);
// These, and what may be spoken of without saying which: government, market, voters.
bool isSpokenOf(std::string_view word);
// team, report, election: "the team" is one that was told before.
bool isPointing(std::string_view word);
// Two nouns for one sort of event: meeting and talks, match and game.
bool areOneSort(std::string_view a, std::string_view b);
// The nouns for the same sort of event as this one, itself among them; empty if it is none.
std::vector<std::string_view> sortOf(std::string_view noun);
// Whether one noun names things of the kind that the other names: flight and aircraft, malaria and
// disease.
bool isOfKind(std::string_view noun, std::string_view kind);
// Letters that every reader of news knows without their words: EU, NATO, GDP. As written.
bool isHouseholdAcronym(std::string_view word);
bool isNumberWord(std::string_view word);  // one … twenty, hundred, million, dozen

}  // namespace questions::lexicon
