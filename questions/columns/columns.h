// Items from tables whose first row names the columns, whoever named them: ours, Kahoot's,
// Wayground's, Blooket's, Gimkit's, or a teacher's own.
//
// Names are compared without case, signs and remarks ("Answer 1 - max 75 characters" is "answer
// 1"):
//   question | stem | prompt …               the question
//   option 1 | answer A | choice 2 | a …     the options in order
//   options | choices …                      or all of them in one cell: "a | b | c"; or in several
//                                            cells below one name
//   key | correct answer | answer …          the key: a letter, "Option C", a position from 1 (from
//                                            0 if one is 0) or the words; several with commas
//                                            between them
//   wrong 1 | incorrect answer 2 | distractor …   the other options, where the key is in words
//   note 1 | feedback 1 …                    why that option is wrong
//   match 1 …                                what belongs to that option, in a matching question
//   kind | type, id, explanation | feedback, attribution, tags | category, difficulty, sensitive
//   slot, said, altered                      what a false claim changed
//   quote, begin, span                       the evidence, and where it stands in the article
//   article | source, title, publisher, date, address | url, licence   the article; without a quote
//                                            they are the last line of the explanation
// There may be several columns of tags and of explanations. A difficulty in other words is a tag.
// Other columns are named in findings. A row that names the columns again begins another table.
// A table without names is read where every row is a question, its options, and the right one in
// words or by its letter.
#pragma once

#include "questions/carriers/table.h"
#include "questions/formats.h"
#include "questions/intake.h"

namespace questions {

// Whether findings name the cell ("B7", for sheets) or only the line.
enum class Naming { Cells, Lines };

// Whether the key is always a position, or may be the words of an option.
enum class Keys { Either, Positions };

// Whether one of the first rows names a question and a key.
bool hasColumns(const carriers::Table& table);

// Adds the items of all rows below the one that names the columns. Throws Error if none does.
void readColumns(const carriers::Table& table, Naming naming, Keys keys, Intake& intake,
                 const std::string& file);

// The same for the sheets of a workbook: all that name columns and are not hidden. Throws Error if
// none does; a finding names every other one that holds something.
void readSheets(const std::vector<carriers::Sheet>& sheets, Keys keys, Intake& intake,
                const std::string& file);

// The pack in columns of ours; items with more than 26 options are left out with a finding.
carriers::Table columnsOf(const Pack& pack, std::vector<Finding>& findings);

}  // namespace questions
