#include "questions/projection.h"

#include <algorithm>

#include "questions/carriers/plain_text.h"
#include "questions/text/characters.h"

namespace questions {
namespace {

constexpr const char* sensitiveTag = "sensitive";

bool hasNote(const Item& item) {
  return std::any_of(item.options.begin(), item.options.end(),
                     [](const Option& option) { return !option.note.empty(); });
}

std::string placeOf(const PackArticle& article) {
  std::string place;
  for (const std::string* part : {&article.attribution.title, &article.attribution.publisher,
                                  &article.attribution.date, &article.attribution.address})
    if (!part->empty()) place += (place.empty() ? "" : ", ") + *part;
  return place;
}

class Losses {
 public:
  Losses(const Pack& pack, std::string_view title) : pack_(pack), title_(title) {}

  template <typename Has>
  void count(const std::string& what, Has has) {
    const auto number = std::count_if(pack_.items.begin(), pack_.items.end(), has);
    if (number == 0) return;
    findings.push_back(
        {{},
         "",
         Severity::Note,
         title_ + " has no place for " + what,
         "left out of " + std::to_string(number) + (number == 1 ? " item" : " items")});
  }

  void countUnplayed(std::string_view kind) {
    const auto number = std::count_if(pack_.unplayed.begin(), pack_.unplayed.end(),
                                      [&](const UnplayedItem& item) { return item.kind == kind; });
    if (number > 0) warn(pluralOf(kind), number);
  }

  void countMedia() {
    if (!pack_.media.empty())
      warn("pictures and sounds", static_cast<std::ptrdiff_t>(pack_.media.size()));
  }

  std::vector<Finding> findings;

 private:
  void warn(const std::string& what, std::ptrdiff_t number) {
    findings.push_back({{},
                        "",
                        Severity::Warning,
                        title_ + " has no place for " + what,
                        std::to_string(number) + (number == 1 ? " was" : " were") + " left out"});
  }

  const Pack& pack_;
  std::string title_;
};

}  // namespace

std::vector<Finding> lossesOf(const Pack& pack, const Carried& carried, std::string_view title) {
  Losses losses(pack, title);
  if (!carried.explanations) {
    losses.count("explanations", [](const Item& item) { return !item.explanation.empty(); });
    losses.count("evidence", [](const Item& item) { return item.evidence.has_value(); });
  }
  if (!carried.notes) losses.count("notes on wrong options", hasNote);
  if (!carried.tags)
    losses.count("tags", [](const Item& item) { return !item.tags.empty() || item.sensitive; });
  if (!carried.ids) losses.count("ids", [](const Item& item) { return !item.id.empty(); });
  for (const std::string_view kind : {multipleResponse, shortAnswer, matching, essay})
    if (std::find(carried.unplayed.begin(), carried.unplayed.end(), kind) == carried.unplayed.end())
      losses.countUnplayed(kind);
  losses.countMedia();
  return std::move(losses.findings);
}

void addLossesOfAnswers(const Pack& pack, std::string_view title, std::vector<Finding>& findings) {
  for (const UnplayedItem& item : pack.unplayed) {
    const bool noted = std::any_of(item.options.begin(), item.options.end(),
                                   [](const Option& option) { return !option.note.empty(); });
    if (item.kind == shortAnswer && (noted || item.keys.size() < item.options.size()))
      findings.push_back(
          {{},
           item.id,
           Severity::Note,
           std::string(title) + " has no place for notes on short answers, nor for wrong ones",
           "left out of the item"});
  }
}

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
