#include "questions/worksheet.h"

#include <algorithm>
#include <numeric>

#include "questions/lead.h"
#include "questions/projection.h"
#include "questions/random.h"

namespace questions {
namespace {

bool keepsOrder(const Item& item) {
  const auto hasDigit = [](const Option& option) {
    return option.text.find_first_of("0123456789") != std::string::npos;
  };
  return item.isClaim() || std::all_of(item.options.begin(), item.options.end(), hasDigit);
}

std::vector<std::size_t> upTo(std::size_t count) {
  std::vector<std::size_t> numbers(count);
  std::iota(numbers.begin(), numbers.end(), std::size_t{0});
  return numbers;
}

SheetItem sheetItem(const Pack& pack, std::size_t index, Random& random) {
  const Item& item = pack.items[index];
  SheetItem placed{index, upTo(item.options.size()), 0};
  if (!keepsOrder(item)) shuffle(placed.options, random);
  const auto key = std::find(placed.options.begin(), placed.options.end(), item.key);
  placed.key = static_cast<std::size_t>(key - placed.options.begin());
  return placed;
}

}  // namespace

std::vector<Sheet> sheetsOf(const Pack& pack, const WriteOptions& options) {
  const std::size_t versions = std::clamp<std::size_t>(options.versions, 1, 26);
  std::vector<Sheet> sheets;
  for (std::size_t version = 0; version < versions; ++version) {
    Random random(options.seed.value_or(pack.seed) + static_cast<std::uint32_t>(version));
    std::vector<std::size_t> order = upTo(pack.items.size());
    if (version > 0) shuffle(order, random);
    Sheet sheet{versions == 1 ? std::string() : optionLetter(version), {}};
    for (const std::size_t index : order) sheet.items.push_back(sheetItem(pack, index, random));
    sheets.push_back(std::move(sheet));
  }
  return sheets;
}

std::string optionLetter(std::size_t position) {
  std::string letters;
  for (std::size_t rest = position + 1; rest > 0; rest = (rest - 1) / 26)
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  return letters;
}

std::vector<std::string> placesOf(const std::vector<Sheet>& sheets, std::size_t itemCount) {
  std::vector<std::string> places(itemCount);
  for (const Sheet& sheet : sheets)
    for (std::size_t i = 0; i < sheet.items.size(); ++i) {
      std::string& place = places[sheet.items[i].item];
      place += (place.empty() ? "" : ", ") + sheet.letter + (sheet.letter.empty() ? "" : " ") +
               std::to_string(i + 1);
    }
  return places;
}

std::string sharedLead(const Pack& pack) {
  if (pack.items.empty()) return {};
  const std::string lead = articleNamed(pack.items.front().stem);
  const bool shared = std::all_of(pack.items.begin(), pack.items.end(), [&](const Item& item) {
    return articleNamed(item.stem) == lead;
  });
  return shared ? lead : std::string();
}

std::string stemBelow(const std::string& lead, const Item& item) {
  return lead.empty() ? item.stem : std::string(withoutLead(item.stem));
}

std::string proofOf(const Item& item, const Pack& pack) {
  const bool quoted =
      item.evidence && item.explanation.find(item.evidence->quote) != std::string::npos;
  return quoted ? item.explanation : feedbackOf(item, pack);
}

std::vector<std::string> sourcesOf(const Pack& pack) {
  std::vector<std::string> sources;
  for (const PackArticle& article : pack.articles) {
    const text::Attribution& from = article.attribution;
    std::string line;
    for (const std::string* part :
         {&from.title, &from.publisher, &from.date, &from.address, &from.licence})
      if (!part->empty()) line += (line.empty() ? "" : ". ") + *part;
    if (!line.empty()) sources.push_back(line);
  }
  return sources;
}

}  // namespace questions
