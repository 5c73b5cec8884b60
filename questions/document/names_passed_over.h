// People whom the trees take for no names, or for names of something else, told by what stands
// about them: their age, their calling, or the full name that the article gives elsewhere.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "questions/document/name_runs.h"
#include "questions/language/tree.h"

namespace questions {

// Surnames that stand by themselves, and behind no first name that a tree knows.
std::set<std::string> loneSurnames(const std::vector<NameRun>& runs);

// The full names of these surnames that the trees do not take for names.
std::vector<NameRun> passedOver(std::string_view text,
                                const std::vector<std::optional<language::Tree>>& trees,
                                const std::set<std::string>& surnames);

// "Ann Lee, 22, left …": only of people an age stands between commas, whatever the tree makes of
// the name.
std::vector<NameRun> agedRuns(std::string_view text,
                              const std::vector<std::optional<language::Tree>>& trees);

// "Mr Cup" of the John Cup whom a tree names, where the trees take him for a cup, and "King" of
// Martin King. `aged`: the surnames of those whose age shows that they are people.
std::vector<NameRun> bareRuns(const std::vector<std::optional<language::Tree>>& trees,
                              const std::vector<NameRun>& runs, const std::set<std::string>& aged);

// "Swedish captain Bo Cole", in whom the trees see no name: a calling tells of one.
std::vector<NameRun> calledRuns(std::string_view text,
                                const std::vector<std::optional<language::Tree>>& trees);

// "Secretary of State Ann Lee said", "Ann Lee, a top aide, told": who speaks, of whose name the
// trees take another part, or too much, for that of a person.
std::vector<NameRun> speakingRuns(std::string_view text,
                                  const std::vector<std::optional<language::Tree>>& trees);

// "Ann Lee, an educator at …", "Ann Lee, a mining expert from Oslo, who said": whom an aside calls
// something that only people are, though the trees are not sure of the name.
std::vector<NameRun> describedRuns(std::string_view text,
                                   const std::vector<std::optional<language::Tree>>& trees);

}  // namespace questions
