// Packs that the tests of the formats share.
#pragma once

#include <string>
#include <vector>

#include "questions/formats.h"

// Three items with everything that an item can have: a figure, a false claim, one without evidence.
questions::Pack samplePack();

// A pack of `count` items with evidence in one article, as a generator makes them.
questions::Pack largePack(std::size_t count);

// One question of every kind that is carried and not played, with these words in every text.
std::vector<questions::UnplayedItem> samplesOfEveryKind(const std::string& words = "and");

// What breaks formats: their own signs, other alphabets, formulas, markup.
const std::vector<std::string>& nastyStrings();

// An item with the string in its stem, options, notes, explanation and tags.
questions::Item nastyItem(const std::string& string);

// The text of a finding in the order place, path, wrong, done: for messages of failed tests.
std::string listed(const std::vector<questions::Finding>& findings);

// How many findings are of that severity.
std::size_t countOf(const std::vector<questions::Finding>& findings, questions::Severity severity);

// The pack as it comes back from a format: what the pack itself and its articles' texts held is
// gone, the title is the name of the file that was read ("pack.csv").
questions::Pack withoutPackFields(questions::Pack pack);

// Reads what the format has written; the file is called "pack".
questions::Imported roundTrip(std::string_view format, const questions::Pack& pack);
questions::Imported readAs(std::string_view format, std::string_view bytes);

// The error's text, or "" if it can be read.
std::string readError(std::string_view format, std::string_view bytes);

// Items as lines "stem | *key | option; explanation": for tables of input and expectation.
std::string shown(const questions::Pack& pack);

// The pack as formats carry it that know a word of feedback: explanation and evidence are one text,
// kinds are multiple_choice or true_false, and nothing but tags and ids is left of the rest.
questions::Pack asFeedback(const questions::Pack& pack);

// With runs of spaces as one, as HTML has them.
questions::Pack asHtml(questions::Pack pack);
