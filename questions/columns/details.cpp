#include "questions/columns/details.h"

#include <charconv>

#include "questions/carriers/plain_text.h"
#include "questions/projection.h"
#include "questions/text/characters.h"

namespace questions {
namespace {

void addLine(std::string& text, const std::string& line) {
  if (!line.empty()) text += (text.empty() ? "" : "\n") + line;
}

// Where the answer is from, without the words there that prove it.
std::string sourceIn(const Cells& cells) {
  std::string source;
  for (const char* part : {"article", "title", "publisher", "date", "address", "licence"})
    if (const std::string text = cells.at(part); !text.empty())
      source += (source.empty() ? "" : ", ") + text;
  return source;
}

bool isYes(const std::string& text) {
  const std::string word = text::lowered(text);
  return word == "yes" || word == "true" || word == "1" || word == "x" || word == "ja" ||
         word == "sí" || word == "si" || word == "oui";
}

// Parted by semicolons; one inside a tag has a backslash in front.
std::vector<std::string> tagsIn(const std::string& text) {
  std::vector<std::string> tags;
  std::string tag;
  const auto end = [&] {
    if (const std::string_view word = carriers::trimmed(tag); !word.empty())
      tags.emplace_back(word);
    tag.clear();
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape =
        text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == ';' || text[i + 1] == '\\');
    if (text[i] == ';')
      end();
    else
      tag += escape ? text[++i] : text[i];
  }
  end();
  return tags;
}

// A word or a number of its own is a tag, with the column's name: "level b1".
void readDifficulty(Item& item, const std::string& cell, const std::string& columnName,
                    std::vector<std::string>& tags) {
  const std::string text = text::lowered(cell);
  if (text.empty()) return;
  double number = -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (const std::optional<double> known = difficultyOf(text))
    item.difficulty = *known;
  else if (error == std::errc() && end == text.data() + text.size() && number >= 0 && number <= 1)
    item.difficulty = number;
  else
    tags.push_back(columnName + " " + text);
}

std::size_t numberIn(const std::string& text) {
  std::uint32_t number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

void addArticle(const std::string& id, const Cells& cells, Pack& pack) {
  pack.articles.push_back({id,
                           {cells.at("title"), cells.at("publisher"), cells.at("date"),
                            cells.at("address"), cells.at("licence")},
                           "",
                           ""});
}

// A quote whose article is not named stands in one that is not known.
void readEvidence(Item& item, const Cells& cells, Intake& intake) {
  Evidence evidence{cells.at("article"), cells.at("quote"), {}, {}};
  if (evidence.article.empty()) evidence.article = "unknown";
  evidence.range.begin = numberIn(cells.at("begin"));
  evidence.range.end = evidence.range.begin + evidence.quote.size();
  const std::string span = cells.at("span");
  if (const std::size_t dash = span.find('-'); dash != std::string::npos) {
    const text::Range range{numberIn(span.substr(0, dash)), numberIn(span.substr(dash + 1))};
    if (range.begin < range.end && range.end <= evidence.quote.size()) evidence.span = range;
  }
  if (!intake.pack().article(evidence.article)) addArticle(evidence.article, cells, intake.pack());
  item.evidence = std::move(evidence);
}

}  // namespace

std::string Cells::at(const std::string& meaning) const {
  const auto column = columns_.named.find(meaning);
  return column == columns_.named.end() ? std::string()
                                        : carriers::unguarded(cellAt(row_, column->second));
}

std::vector<std::string> Cells::all(const std::string& meaning) const {
  std::vector<std::string> texts = {at(meaning)};
  for (const auto& [column, further] : columns_.further)
    if (further == meaning) texts.push_back(carriers::unguarded(cellAt(row_, column)));
  return texts;
}

void readDetails(Item& item, const Cells& cells, const std::string& difficultyName,
                 Intake& intake) {
  item.id = cells.at("id");
  for (const std::string& text : cells.all("explanation")) addLine(item.explanation, text);
  item.attribution = cells.at("attribution");
  item.sensitive = isYes(cells.at("sensitive"));
  std::vector<std::string> tags;
  for (const std::string& text : cells.all("tags"))
    for (std::string& tag : tagsIn(text)) tags.push_back(std::move(tag));
  readDifficulty(item, cells.at("difficulty"), difficultyName, tags);
  setTags(item, std::move(tags));
  const Alteration alteration{cells.at("slot"), cells.at("said"), cells.at("altered")};
  if (!alteration.slot.empty() && !alteration.said.empty() && !alteration.altered.empty())
    item.alteration = alteration;
  if (cells.at("quote").empty())
    addLine(item.explanation, sourceIn(cells));
  else
    readEvidence(item, cells, intake);
}

}  // namespace questions
