// Anki's text import: a note a line, tab-separated, fields in HTML.
//   #separator:Tab  #html:true  #notetype:Basic  #deck:…  #columns:…  #guid column:1  #tags
//   column:4 i1 <tab> question and options <tab> key, explanation and evidence <tab> tags
// The id is the guid, so that two items with the same question do not overwrite each other. Spaces
// in tags become underscores, as Anki parts tags by spaces. Only written. Loses which option is
// which: the front lists them, the back says the right one; notes, difficulty.
#include <algorithm>

#include "questions/carriers/csv.h"
#include "questions/carriers/html_text.h"
#include "questions/carriers/plain_text.h"
#include "questions/losses.h"
#include "questions/projection.h"

namespace questions::format {
namespace {

using carriers::oneLine;

std::string front(const Item& item) {
  std::string html = carriers::htmlOfText(item.stem);
  for (std::size_t i = 0; i < item.options.size(); ++i)
    html += "<br>" + std::string(1, static_cast<char>('A' + i % 26)) + ") " +
            carriers::htmlOfText(item.options[i].text);
  return html;
}

std::string back(const Item& item, const Pack& pack) {
  const std::string why = feedbackOf(item, pack);
  return "<b>" + carriers::htmlOfText(item.keyOption().text) + "</b>" +
         (why.empty() ? "" : "<br>" + carriers::htmlOfText(why));
}

std::string tags(const Item& item) {
  std::string text;
  for (std::string tag : tagsOf(item)) {
    std::replace_if(
        tag.begin(), tag.end(),
        [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }, '_');
    text += (text.empty() ? "" : " ") + tag;
  }
  return text;
}

Exported write(const Pack& pack, const WriteOptions&) {
  Exported exported{
      "#separator:Tab\n#html:true\n#notetype:Basic\n",
      lossesOf(pack, {.explanations = true, .tags = true, .ids = true, .title = true}, "Anki")};
  const std::string deck = pack.title.empty() ? "Hearsay" : oneLine(pack.title);
  exported.bytes += "#deck:" + deck + "\n#guid column:1\n#tags column:4\n";
  for (const Item& item : pack.items) {
    std::string id = oneLine(item.id);
    if (id.starts_with('#')) id.insert(0, "_");  // a comment otherwise
    carriers::appendCsv(exported.bytes, {id, front(item), back(item, pack), tags(item)}, '\t');
  }
  return exported;
}

}  // namespace

Format anki() { return {"anki", "Anki text", {".anki.tsv", ".anki.txt"}, nullptr, nullptr, write}; }

}  // namespace questions::format
