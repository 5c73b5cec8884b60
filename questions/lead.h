// A lead: the words before a stem that say which article it is about, so that "the election" is the
// one reported there and "currently" means its day.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "questions/document/document.h"

namespace questions {

// "From “New flag for Fiji” (7 May 2015): "; without a headline, by what the article is most about:
// "From an article of 7 May 2015 about Fiji and Suva: ". Empty if it would say nothing.
std::string leadOf(const Document& document);

// The same where the headline names somebody who is asked for: by the places and bodies that the
// article is most about. With his name, where it is about fewer than two.
std::string leadHiding(const std::string& person, const Document& document);

// The same where the headline has one of these words, which are asked for: by the day, and by what
// the article is most about.
std::string leadWithout(const std::string& words, const Document& document);

// The same where the headline tells what is asked for: by the day alone, "From an article of 7 May
// 2015: ". Empty where there is none.
std::string leadWithDay(const Document& document);

// A part of an article under a heading of its own.
struct Section {
  std::string lead;       // "From “Cup, day five” (19 June 2018), “Sweden and Korea”: "
  std::string_view text;  // of the section, without its heading
};

// The section in which a sentence stands, named behind the article's lead; nothing where the
// article has no such parts.
std::optional<Section> sectionAt(const Document& document, std::size_t sentence,
                                 const std::string& lead);

// Whether the article tells of several things of one kind, each under a heading: "Group F — …",
// "Group G — …"; "Brazil", "China". Then nothing is clear without its section.
bool hasParallelSections(const Document& document);

// Whether a lead names a section besides the article.
bool saysSection(std::string_view lead);

// What the lead of a stem says of its article: "From “New flag for Fiji” (7 May 2015)"; empty where
// there is no lead.
std::string articleNamed(std::string_view stem);

// What the lead of a stem says an article without a headline is about: "Fiji and Suva"; or its day;
// empty where the article has a headline, or the lead says neither.
std::string topicNamed(std::string_view stem);

// Whether the lead of a stem names its article by the day alone.
bool hidesHeadline(std::string_view stem);

// The lead of a stem, and what follows it; all of it where there is none.
std::string_view leadIn(std::string_view stem);
std::string_view withoutLead(std::string_view stem);

// A lead that tells the article's month but not its day, for an item that asks for that day: "From
// “New flag for Fiji” (May 2015): ".
std::string withoutDay(const std::string& lead, const Document& document);

// Whether a lead names the article's day.
bool saysDay(std::string_view lead);

}  // namespace questions
