#include <algorithm>
#include <charconv>

#include "questions/columns/columns.h"
#include "questions/columns/names.h"

namespace questions {
namespace {

using carriers::Row;
using carriers::Table;

std::string escapedTags(const std::vector<std::string>& tags) {
  std::string text;
  for (const std::string& tag : tags) {
    if (!text.empty()) text += "; ";
    for (const char c : tag) {
      if (c == ';' || c == '\\') text += '\\';
      text += c;
    }
  }
  return text;
}

// The shortest text that is read back as the same number.
std::string numberText(double number) {
  char buffer[32];
  return {buffer, std::to_chars(buffer, buffer + sizeof buffer, number).ptr};
}

class ColumnWriter {
 public:
  explicit ColumnWriter(const Pack& pack) : pack_(pack) {
    for (const Item& item : pack.items) options_ = std::max(options_, item.options.size());
    for (const UnplayedItem& item : pack.unplayed) {
      options_ = std::max(options_, item.options.size());
      matches_ = std::max(matches_, item.matches.size());
    }
    options_ = std::min(options_, mostOptions);
    matches_ = std::min(matches_, mostOptions);
  }

  Table write(std::vector<Finding>& findings) {
    table_.push_back({1, header()});
    for (const Item& item : pack_.items)
      addRow(item.id, item.options.size(), cells(item), findings);
    for (const UnplayedItem& item : pack_.unplayed)
      addRow(item.id, std::max(item.options.size(), item.matches.size()), cells(item), findings);
    return std::move(table_);
  }

 private:
  void addRow(const std::string& id, std::size_t options, std::vector<std::string> cells,
              std::vector<Finding>& findings) {
    if (options > mostOptions)
      return findings.push_back(
          {{}, id, Severity::Fault, "more than 26 options", "the item was left out"});
    for (std::string& cell : cells) cell = carriers::guarded(cell);
    cells.resize(table_.front().cells.size());
    table_.push_back({table_.size() + 1, std::move(cells)});
  }

  std::vector<std::string> header() const {
    std::vector<std::string> names = {"id", "kind", "question"};
    for (std::size_t i = 1; i <= options_; ++i) names.push_back("option " + std::to_string(i));
    names.push_back("key");
    for (std::size_t i = 1; i <= options_; ++i) names.push_back("note " + std::to_string(i));
    for (const char* name : {"explanation", "attribution", "tags", "difficulty", "sensitive",
                             "slot", "said", "altered", "quote", "begin", "span", "article",
                             "title", "publisher", "date", "address", "licence"})
      names.push_back(name);
    for (std::size_t i = 1; i <= matches_; ++i) names.push_back("match " + std::to_string(i));
    return names;
  }

  void addOptions(const std::vector<Option>& options, std::string Option::*part,
                  std::vector<std::string>& row) const {
    for (std::size_t i = 0; i < options_; ++i)
      row.push_back(i < options.size() ? options[i].*part : "");
  }

  std::vector<std::string> cells(const Item& item) const {
    std::vector<std::string> row = {item.id, item.kind, item.stem};
    addOptions(item.options, &Option::text, row);
    row.push_back(std::string(1, static_cast<char>('A' + item.key)));
    addOptions(item.options, &Option::note, row);
    const Alteration alteration = item.alteration.value_or(Alteration{});
    for (const std::string& cell :
         {item.explanation, item.attribution, escapedTags(item.tags), numberText(item.difficulty),
          std::string(item.sensitive ? "yes" : ""), alteration.slot, alteration.said,
          alteration.altered})
      row.push_back(cell);
    addEvidence(item, row);
    return row;
  }

  std::vector<std::string> cells(const UnplayedItem& item) const {
    std::vector<std::string> row = {item.id, std::string(item.kind), item.stem};
    addOptions(item.options, &Option::text, row);
    std::string keys;
    for (const std::size_t key : item.keys)
      keys +=
          (keys.empty() ? "" : ",") + std::string(1, static_cast<char>('A' + key % mostOptions));
    row.push_back(keys);
    addOptions(item.options, &Option::note, row);
    row.insert(row.end(), {item.explanation, "", escapedTags(item.tags)});
    row.resize(header().size() - matches_);
    row.insert(row.end(), item.matches.begin(), item.matches.end());
    return row;
  }

  void addEvidence(const Item& item, std::vector<std::string>& row) const {
    if (!item.evidence) return;
    const Evidence& evidence = *item.evidence;
    const std::string span = evidence.span ? std::to_string(evidence.span->begin) + "-" +
                                                 std::to_string(evidence.span->end)
                                           : std::string();
    row.insert(row.end(), {evidence.quote, std::to_string(evidence.range.begin), span});
    const PackArticle* article = pack_.article(evidence.article);
    const text::Attribution from = article ? article->attribution : text::Attribution{};
    row.insert(row.end(), {evidence.article, from.title, from.publisher, from.date, from.address,
                           from.licence});
  }

  const Pack& pack_;
  std::size_t options_ = 2, matches_ = 0;
  Table table_;
};

}  // namespace

carriers::Table columnsOf(const Pack& pack, std::vector<Finding>& findings) {
  return ColumnWriter(pack).write(findings);
}

}  // namespace questions
