// Trades, callings and offices: what somebody is by what they do.
#pragma once

#include <string>
#include <string_view>

namespace questions {

// Whether a lowered noun is one: a word of assets/words/callings.txt, or one made like most of them
// ("podcaster"). Not what kin, chance or a crime makes of somebody.
bool isCalling(std::string_view low);

// What the story makes of somebody, "the gunman": nobody is asked for it, but it tells who is
// meant.
bool isPartOfStory(std::string_view low);

// Nouns that tell what somebody is, parts of the story and posts without a trade among them.
bool tellsOfSomebody(std::string_view low);

// "Senator" for "sen."; empty for a lowered word that is no title cut short.
std::string titleInFull(std::string_view low);

}  // namespace questions
