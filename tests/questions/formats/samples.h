// Packs that the tests of the formats share.
#pragma once

#include <string>
#include <vector>

#include "questions/formats.h"

// Three items with everything that an item can have: a figure, a false claim, one without evidence.
questions::Pack samplePack();

// A pack of `count` items with evidence in one article, as a generator makes them.
questions::Pack largePack(std::size_t count);

// What breaks formats: their own signs, other alphabets, formulas, markup.
const std::vector<std::string>& nastyStrings();

// An item with the string in its stem, options, notes, explanation and tags.
questions::Item nastyItem(const std::string& string);

// The text of a finding in the order place, path, wrong, done: for messages of failed tests.
std::string listed(const std::vector<questions::Finding>& findings);

// How many findings are of that severity.
std::size_t countOf(const std::vector<questions::Finding>& findings, questions::Severity severity);
