// Between the HTML of other programs' fields and the plain text of ours.
#pragma once

#include <string>
#include <string_view>

namespace questions::carriers {

struct PlainText {
  std::string text;
  std::string lost;  // what text cannot hold: "an image"; empty if nothing
};

// Text as a browser shows it: spaces run together, blocks and <br> on lines of their own, numbered
// lists with their numbers, figures in <sup> and <sub> as raised and lowered digits, an image as
// its alternative text.
PlainText textOfHtml(std::string_view html);

// With & < > " as entities and line ends as <br>.
std::string htmlOfText(std::string_view text);

// Entities only, for what is one line in XML or HTML.
std::string escapedHtml(std::string_view text);

}  // namespace questions::carriers
