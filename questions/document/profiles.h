// What an article says somebody is, beyond a post: "Kristjan Velding, a political scientist at the
// University of Akureyri", "retired judge Sigrun Palmadottir", "Henrik Aas, of Oslo University
// Hospital".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "questions/document/document.h"

namespace questions {

struct Profile {
  std::string person;    // full name
  text::Range mention;   // the name as it stands beside the description
  text::Range range;     // the words of the description
  std::string text;      // "a retired judge", "Oslo University Hospital"
  bool belongs = false;  // the text names the body that the person is of

  bool operator==(const Profile&) const = default;
};

// In the order of the names.
std::vector<Profile> profilesIn(const Document& document, std::size_t sentence);

// All that the article gives.
std::vector<Profile> profilesOf(const Document& document);

// Posts, behind them introductions and then profiles, each in the order of the text.
std::vector<Called> findCallings(const Document& document);

// Whether what is said of one could be taken to be said of the other.
bool couldBeOne(const std::string& a, const std::string& b);

// Whether a verb of saying stands beside somebody's name.
bool isSpeaker(const Document& document, const Person& person);

// Whether somebody is a person beyond doubt: named as people are, named again, described, or
// speaking. A firm may bear the name of its founder.
bool isSurelyAPerson(const Document& document, const Person& person);

// Whether a description is of a man or a woman only: "an actress", "a spokesman".
bool saysGender(std::string_view description);

}  // namespace questions
