// A worksheet as one HTML page that needs no other file: for each version the questions and an
// answer sheet, then the keys, and the evidence for every item with its number on each version.
// Prints with a page break before each part. Only written. Loses ids, tags, difficulty, notes on
// wrong options.
#include <algorithm>

#include "questions/carriers/html_text.h"
#include "questions/losses.h"
#include "questions/projection.h"
#include "questions/worksheet.h"

namespace questions::format {
namespace {

using carriers::escapedHtml;
using carriers::htmlOfText;

// On screen as light or dark as the reader's system is; on paper black, A4 or whatever is loaded.
constexpr const char* style = R"(
:root { color-scheme: light dark; --ink: #1c1b18; --quiet: #4d4941; --rule: #b9b1a1; --paper: #fffdf8 }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #f1ede3; --quiet: #c4bfb3; --rule: #5c6067; --paper: #1e2125 }
}
@page { margin: 18mm 20mm 20mm; font: 8pt Inter, system-ui, "DejaVu Sans", sans-serif;
  @bottom-right { content: counter(page) } }
* { box-sizing: border-box }
body { font: 11pt/1.4 "Source Serif 4", "Source Serif Pro", Georgia, "DejaVu Serif", serif;
  color: var(--ink); background: var(--paper); max-width: 44rem; margin: 0 auto; padding: 2rem 1.2rem;
  overflow-wrap: anywhere }
h1 { font-size: 1.6em; line-height: 1.25; margin: 0 }
header { display: flex; gap: 1.5em; justify-content: space-between; align-items: baseline }
header p, h2, .who, .lead, .choices, dt, .why, .sources {
  font-family: Inter, system-ui, "DejaVu Sans", sans-serif; font-size: .82em }
header p { font-weight: 600; white-space: nowrap; margin: 0 }
h2 { border-bottom: 1px solid var(--rule); padding-bottom: .2em; margin: 2em 0 .8em }
section { break-before: page; margin-bottom: 4rem }
section:first-of-type { break-before: auto }
.lead, .why, .sources { color: var(--quiet); margin: .3em 0 0 }
.who { display: flex; gap: 1.2em; margin: 1.6em 0 2em; color: var(--quiet) }
.who span { flex: 1; border-bottom: 1px solid var(--ink) }
.who span:first-of-type { flex: 3 }
ol.items { list-style: none; counter-reset: item; margin: 0; padding: 0 }
ol.items > li { counter-increment: item; position: relative; padding-inline-start: 2.2em;
  margin-bottom: 1.3em; break-inside: avoid }
ol.items > li::before { content: counter(item) "."; position: absolute; inset-inline-start: 0;
  font-weight: 600 }
ol.options { list-style: none; counter-reset: option; display: grid; gap: .25em 1em; padding: 0;
  margin: .4em 0 0 }
ol.options > li { counter-increment: option; position: relative; padding-inline-start: 1.7em }
ol.options > li::before { content: counter(option, upper-alpha); position: absolute;
  inset-inline-start: 0; font: 600 .82em/1.7 Inter, system-ui, "DejaVu Sans", sans-serif }
.two { grid-template-columns: 1fr 1fr }
.four { grid-template-columns: repeat(4, 1fr) }
ol.cells { padding-inline-start: 2.4em; margin: 0 }
ol.cells > li { break-inside: avoid; margin-bottom: .55em; padding-inline-start: .4em }
ol.cells > li::marker { font: 600 .82em Inter, system-ui, "DejaVu Sans", sans-serif }
.choices i { display: inline-block; width: 1.75em; line-height: 1.65; text-align: center;
  border: 1px solid currentColor; border-radius: 50%; margin-inline-end: .3em; font-style: normal }
.letters { columns: 4.5em; font-weight: 600 }
dl { margin: 1.6em 0 }
dl > div { display: grid; grid-template-columns: 7em 1fr; gap: 0 1em; break-inside: avoid;
  margin-bottom: 1.3em }
dt { font-weight: 600 }
dd { margin: 0 }
@media (max-width: 36rem) {
  .four { grid-template-columns: 1fr 1fr }
  .two, dl > div { grid-template-columns: 1fr }
}
@media print {
  body { max-width: none; padding: 0; background: none }
  section { margin: 0 }
}
)";

std::string titleOf(const Pack& pack) { return pack.title.empty() ? "Worksheet" : pack.title; }

std::string heading(const std::string& title, const std::string& beside) {
  return "<header><h1 dir=\"auto\">" + escapedHtml(title) + "</h1>" +
         (beside.empty() ? "" : "<p>Version " + beside + "</p>") + "</header>\n";
}

// What stands at the foot of a version's pages, so that loose ones find together.
std::string feet(const std::vector<Sheet>& sheets) {
  std::string css;
  for (const Sheet& sheet : sheets)
    if (!sheet.letter.empty())
      css += "@page " + sheet.letter + " { @bottom-left { content: \"Version " + sheet.letter +
             "\" } }\n";
  return css;
}

std::string section(const Sheet& sheet) {
  if (sheet.letter.empty()) return "<section>\n";
  return "<section style=\"page: " + sheet.letter + "\">\n";
}

constexpr const char* who =
    "<p class=\"who\">Name <span></span> Date <span></span> Score <span></span></p>\n";

std::size_t charactersOf(const std::string& text) {
  const auto begins = [](char c) { return (c & 0xC0) != 0x80; };
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins));
}

// In four columns, two or one: as many as the longest option leaves room for on paper.
std::string columnsFor(const Item& item) {
  std::size_t longest = 0;
  for (const Option& option : item.options) longest = std::max(longest, charactersOf(option.text));
  if (item.options.size() <= 4 && longest <= 15) return " four";
  return longest <= 34 ? " two" : "";
}

std::string questionsPart(const Pack& pack, const Sheet& sheet) {
  const std::string lead = sharedLead(pack);
  std::string html = section(sheet) + heading(titleOf(pack), sheet.letter);
  if (!lead.empty()) html += "<p class=\"lead\" dir=\"auto\">" + escapedHtml(lead) + "</p>\n";
  html += std::string(who) + "<ol class=\"items\">\n";
  for (const SheetItem& placed : sheet.items) {
    const Item& item = pack.items[placed.item];
    html += "<li dir=\"auto\"><div>" + htmlOfText(stemBelow(lead, item)) +
            "</div>\n<ol class=\"options" + columnsFor(item) + "\">";
    for (const std::size_t option : placed.options)
      html += "<li>" + htmlOfText(item.options[option].text) + "</li>";
    html += "</ol></li>\n";
  }
  return html + "</ol>\n</section>\n";
}

std::string answerPart(const Sheet& sheet) {
  std::size_t most = 2;
  for (const SheetItem& item : sheet.items) most = std::max(most, item.options.size());
  std::string html =
      "<section>\n" + heading("Answer sheet", sheet.letter) + who +
      "<ol class=\"cells choices\" style=\"columns: " + std::to_string(3 * most + 3) + "em\">\n";
  for (const SheetItem& item : sheet.items) {
    html += "<li>";
    for (std::size_t i = 0; i < item.options.size(); ++i) html += "<i>" + optionLetter(i) + "</i>";
    html += "</li>\n";
  }
  return html + "</ol>\n</section>\n";
}

std::string keyPart(const std::vector<Sheet>& sheets) {
  std::string html = "<section>\n" + heading("Key", "");
  for (const Sheet& sheet : sheets) {
    html += sheet.letter.empty() ? "<h2></h2>\n" : "<h2>Version " + sheet.letter + "</h2>\n";
    html += "<ol class=\"cells letters\">";
    for (const SheetItem& item : sheet.items) html += "<li>" + optionLetter(item.key) + "</li>";
    html += "</ol>\n";
  }
  return html + "</section>\n";
}

std::string evidencePart(const Pack& pack, const std::vector<Sheet>& sheets) {
  const std::vector<std::string> places = placesOf(sheets, pack.items.size());
  const std::string lead = sharedLead(pack);
  std::string html = "<section>\n" + heading("Answers and evidence", "") + "<dl>\n";
  for (std::size_t i = 0; i < pack.items.size(); ++i) {
    const Item& item = pack.items[i];
    html += "<div><dt>" + places[i] + "</dt>\n<dd dir=\"auto\">" +
            htmlOfText(stemBelow(lead, item)) + "<br><b>" + htmlOfText(item.keyOption().text) +
            "</b>";
    if (const std::string why = proofOf(item, pack); !why.empty())
      html += "<p class=\"why\">" + htmlOfText(why) + "</p>";
    html += "</dd></div>\n";
  }
  html += "</dl>\n";
  for (const std::string& source : sourcesOf(pack))
    html += "<p class=\"sources\" dir=\"auto\">" + escapedHtml(source) + "</p>\n";
  return html + "</section>\n";
}

Exported write(const Pack& pack, const WriteOptions& options) {
  const std::vector<Sheet> sheets = sheetsOf(pack, options);
  std::string html = "<!DOCTYPE html>\n<html lang=\"" +
                     escapedHtml(pack.language.empty() ? "en" : pack.language) +
                     "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + escapedHtml(titleOf(pack)) +
                     "</title>\n<style>" + style + feet(sheets) + "</style>\n</head>\n<body>\n";
  for (const Sheet& sheet : sheets) html += questionsPart(pack, sheet) + answerPart(sheet);
  html += keyPart(sheets) + evidencePart(pack, sheets) + "</body>\n</html>\n";
  return {std::move(html), lossesOf(pack, printedParts, "A worksheet")};
}

}  // namespace

Format worksheetHtml() {
  return {"html", "Worksheet to print (HTML)", {".html", ".htm"}, nullptr, nullptr, write, true};
}

}  // namespace questions::format
