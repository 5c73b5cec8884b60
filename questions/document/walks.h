// Walks of life: who works at what, so that one of the same trade can be taken for another.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "questions/document/document.h"

namespace questions {

enum class Walk { Unknown, Politics, Business, Science, Law, Sport, Arts, Church, Army, Press };

// Of a description: "the Norwegian foreign minister", "a marine biologist". Unknown where no word
// of it tells, as "head", "director" and "spokeswoman" may be of any.
Walk walkIn(std::string_view description);

// Of somebody, by all that the article and those beside it call him; Unknown where it tells none,
// or several.
Walk walkOf(const std::string& person, const Document& document);

// What the article and those beside it call somebody, but for kin: "the Norwegian foreign
// minister".
std::vector<std::string> callingsOf(const std::string& person, const Document& document);

// The countries that it thereby tells somebody to be of, or to have to do with.
std::set<std::string> countriesOf(const std::string& person, const Document& document);

// Whether an article holds the words of match reports, of which other news has a few at most.
bool reportsMatches(std::string_view article);

// Whether an article reports a match, or tells of several who play.
bool isOfSport(const Document& document);

// Whether the article, or one beside it, says what somebody is, and not only whose brother.
bool isToldOf(const std::string& person, const Document& document);

// Whether somebody of whom the one is told could be thought to be the other: both of one walk, or
// neither told of. Of the two only one is told: not.
bool couldBeTaken(const std::string& person, const std::string& other, const Document& document);

// Presidents, prime ministers, kings, by what somebody is called or by his name: "Emperor Karl".
bool rules(const std::string& person, const Document& document);

}  // namespace questions
