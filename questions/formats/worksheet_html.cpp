// A worksheet as one HTML page that needs no other file: for each version the questions and an
// answer sheet, then the keys, and the evidence for every item with its number on each version.
// Prints with a page break before each part. Only written. Loses ids, tags, difficulty, notes on
// wrong options.
#include "questions/carriers/html_text.h"
#include "questions/projection.h"
#include "questions/worksheet.h"

namespace questions::format {
namespace {

using carriers::escapedHtml;
using carriers::htmlOfText;

constexpr const char* style = R"(
body { font: 11pt/1.45 Inter, "DejaVu Sans", sans-serif; max-width: 46em; margin: 2em auto; }
h1 { font-size: 1.5em; margin: 0 0 .3em }
h2 { font-size: 1.15em }
section { break-before: page }
section:first-of-type { break-before: auto }
.who { margin: 0 0 1.5em; color: #444 }
ol.items > li { margin: 0 0 1em; break-inside: avoid; padding-left: .3em }
ol.options { list-style: upper-alpha; margin: .3em 0 0 }
table { border-collapse: collapse }
td { border: 1px solid #999; padding: .15em .6em; text-align: center }
dt { font-weight: bold; margin-top: .8em }
dd { margin: 0 0 0 1.5em }
blockquote, .sources { margin: .2em 0; color: #333 }
@media print { body { margin: 0; max-width: none } }
)";

std::string heading(const Pack& pack, const Sheet& sheet, const std::string& part) {
  std::string text = pack.title.empty() ? "Worksheet" : pack.title;
  if (!sheet.letter.empty()) text += " – version " + sheet.letter;
  return "<h1 dir=\"auto\">" + escapedHtml(text) + "</h1>\n" +
         (part.empty() ? "" : "<h2>" + part + "</h2>\n");
}

std::string questionsPart(const Pack& pack, const Sheet& sheet) {
  std::string html = "<section>\n" + heading(pack, sheet, "") +
                     "<p class=\"who\">Name ______________________________ &nbsp; "
                     "Date _______________</p>\n<ol class=\"items\">\n";
  for (const SheetItem& placed : sheet.items) {
    const Item& item = pack.items[placed.item];
    html += "<li><div dir=\"auto\">" + htmlOfText(item.stem) + "</div>\n<ol class=\"options\">";
    for (const std::size_t option : placed.options)
      html += "<li dir=\"auto\">" + htmlOfText(item.options[option].text) + "</li>";
    html += "</ol></li>\n";
  }
  return html + "</ol>\n</section>\n";
}

constexpr std::size_t cellsInRow = 5;

// A grid of numbers with what stands beside each.
template <typename Cell>
std::string grid(const Sheet& sheet, Cell cell) {
  std::string html = "<table>\n";
  for (std::size_t i = 0; i < sheet.items.size(); ++i) {
    if (i % cellsInRow == 0) html += i == 0 ? "<tr>" : "</tr>\n<tr>";
    html += "<td>" + std::to_string(i + 1) + "</td><td>" + cell(sheet.items[i]) + "</td>";
  }
  return html + "</tr>\n</table>\n";
}

std::string answerPart(const Pack& pack, const Sheet& sheet) {
  const auto letters = [](const SheetItem& item) {
    std::string text;
    for (std::size_t i = 0; i < item.options.size(); ++i)
      text += (i == 0 ? "" : " ") + optionLetter(i);
    return text;
  };
  return "<section>\n" + heading(pack, sheet, "Answer sheet: circle one letter each") +
         grid(sheet, letters) + "</section>\n";
}

std::string keyPart(const Pack& pack, const std::vector<Sheet>& sheets) {
  std::string html = "<section>\n";
  for (const Sheet& sheet : sheets)
    html += heading(pack, sheet, "Key") +
            grid(sheet, [](const SheetItem& item) { return optionLetter(item.key); });
  return html + "</section>\n";
}

std::string evidencePart(const Pack& pack, const std::vector<Sheet>& sheets) {
  const std::vector<std::string> places = placesOf(sheets, pack.items.size());
  std::string html = "<section>\n<h1>Answers and evidence</h1>\n<dl>\n";
  for (std::size_t i = 0; i < pack.items.size(); ++i) {
    const Item& item = pack.items[i];
    html += "<dt>" + places[i] + "</dt>\n<dd dir=\"auto\">" + htmlOfText(item.keyOption().text);
    if (const std::string why = feedbackOf(item, pack); !why.empty())
      html += "<blockquote>" + htmlOfText(why) + "</blockquote>";
    html += "</dd>\n";
  }
  html += "</dl>\n";
  for (const std::string& source : sourcesOf(pack))
    html += "<p class=\"sources\">" + escapedHtml(source) + "</p>\n";
  return html + "</section>\n";
}

Exported write(const Pack& pack, const WriteOptions& options) {
  const std::vector<Sheet> sheets = sheetsOf(pack, options);
  const std::string title = pack.title.empty() ? "Worksheet" : pack.title;
  std::string html = "<!DOCTYPE html>\n<html lang=\"" +
                     escapedHtml(pack.language.empty() ? "en" : pack.language) +
                     "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + escapedHtml(title) +
                     "</title>\n<style>" + style + "</style>\n</head>\n<body>\n";
  for (const Sheet& sheet : sheets) html += questionsPart(pack, sheet) + answerPart(pack, sheet);
  html += keyPart(pack, sheets) + evidencePart(pack, sheets) + "</body>\n</html>\n";
  return {std::move(html), lossesOf(pack, {.explanations = true}, "A worksheet")};
}

}  // namespace

Format worksheetHtml() {
  return {"html", "Worksheet to print (HTML)", {".html", ".htm"}, nullptr, nullptr, write};
}

}  // namespace questions::format
