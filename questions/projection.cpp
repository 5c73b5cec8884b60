#include "questions/projection.h"

#include <algorithm>
#include <cmath>

#include "questions/carriers/plain_text.h"
#include "questions/text/characters.h"

namespace questions {
namespace {

constexpr const char* sensitiveTag = "sensitive";

std::string placeOf(const PackArticle& article) {
  std::string place;
  for (const std::string* part : {&article.attribution.title, &article.attribution.publisher,
                                  &article.attribution.date, &article.attribution.address})
    if (!part->empty()) place += (place.empty() ? "" : ", ") + *part;
  return place;
}

}  // namespace

std::string sourceOf(const Item& item, const Pack& pack) {
  if (!item.evidence) return {};
  const PackArticle* article = pack.article(item.evidence->article);
  const std::string place = article ? placeOf(*article) : std::string();
  return "“" + item.evidence->quote + "”" + (place.empty() ? "" : " — " + place);
}

std::string feedbackOf(const Item& item, const Pack& pack) {
  const std::string source = sourceOf(item, pack);
  if (item.explanation.empty()) return source;
  return source.empty() ? item.explanation : item.explanation + "\n" + source;
}

UnplayedItem withFeedback(const Item& item, const Pack& pack) {
  return {item.id,      {}, item.stem, item.options, {item.key}, {}, feedbackOf(item, pack),
          tagsOf(item), ""};
}

std::optional<bool> truthOf(const Item& item) {
  if (!item.isClaim() || item.options.size() != 2) return std::nullopt;
  const std::string first = text::lowered(item.options[0].text);
  const std::string second = text::lowered(item.options[1].text);
  if (!(first == "true" && second == "false") && !(first == "false" && second == "true"))
    return std::nullopt;
  return text::lowered(item.keyOption().text) == "true";
}

void makeTruth(Item& item, bool truth) {
  item.kind = "true_false";
  item.options = {{"True", ""}, {"False", ""}};
  item.key = truth ? 0 : 1;
}

std::vector<std::string> tagsOf(const Item& item) {
  std::vector<std::string> tags = item.tags;
  if (item.sensitive && std::find(tags.begin(), tags.end(), sensitiveTag) == tags.end())
    tags.push_back(sensitiveTag);
  return tags;
}

void setTags(Item& item, std::vector<std::string> tags) {
  item.sensitive = std::erase(tags, sensitiveTag) > 0 || item.sensitive;
  item.tags = std::move(tags);
}

std::string moodleShare(std::size_t rightOptions) {
  constexpr const char* shares[] = {"",         "100",      "50",   "33.33333", "25", "20",
                                    "16.66667", "14.28571", "12.5", "11.11111", "10"};
  return rightOptions < std::size(shares) ? shares[rightOptions] : "";
}

bool areEqualShares(const std::vector<double>& percents, std::size_t rightOptions) {
  if (rightOptions == 0) return false;
  const double share = 100.0 / static_cast<double>(rightOptions);
  return std::all_of(percents.begin(), percents.end(),
                     [&](double percent) { return std::abs(std::abs(percent) - share) < 0.1; });
}

std::string categoryOf(const std::string& title) {
  std::string name;
  for (const char c : carriers::oneLine(title)) name += c == '/' ? "//" : std::string(1, c);
  return name;
}

std::string titleOf(const std::string& category) {
  std::string name;
  for (std::size_t i = 0; i < category.size(); ++i) {
    const bool doubled = category.compare(i, 2, "//") == 0;
    if (category[i] == '/' && !doubled)
      name.clear();
    else
      name += category[i];
    if (doubled) ++i;
  }
  return std::string(carriers::trimmed(name));
}

}  // namespace questions
