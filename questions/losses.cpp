#include "questions/losses.h"

#include <algorithm>

namespace questions {
namespace {

// Also of a question that is not played.
template <typename AnyItem>
bool hasNote(const AnyItem& item) {
  return std::any_of(item.options.begin(), item.options.end(),
                     [](const Option& option) { return !option.note.empty(); });
}

Finding note(std::string_view title, const std::string& what, std::string done) {
  return {
      {}, "", Severity::Note, std::string(title) + " has no place for " + what, std::move(done)};
}

class Losses {
 public:
  Losses(const Pack& pack, const Carried& carried, std::string_view title)
      : pack_(pack), carried_(carried), title_(title) {}

  // In the items and in the questions of kinds that the format has.
  template <typename Has>
  void count(const std::string& what, Has has) {
    const auto played = std::count_if(pack_.items.begin(), pack_.items.end(),
                                      [&](const Item& item) { return has(item); });
    const auto others =
        std::count_if(pack_.unplayed.begin(), pack_.unplayed.end(),
                      [&](const UnplayedItem& item) { return carries(item.kind) && has(item); });
    if (played + others > 0)
      findings.push_back(note(title_, what, leftOutOf(static_cast<std::size_t>(played + others))));
  }

  void countOwn(const std::string& what, bool (*has)(const Item& item)) {
    addLoss(pack_, title_, what, has, findings);
  }

  void ofPack(const std::string& what, bool has) {
    if (has) findings.push_back(note(title_, what, "left out"));
  }

  void countUnplayed(std::string_view kind) {
    const auto number = std::count_if(pack_.unplayed.begin(), pack_.unplayed.end(),
                                      [&](const UnplayedItem& item) { return item.kind == kind; });
    if (number > 0 && !carries(kind)) warn(pluralOf(kind), number);
  }

  void countMedia() {
    if (!pack_.media.empty()) warn("pictures and sounds", std::ssize(pack_.media));
  }

  std::vector<Finding> findings;

 private:
  bool carries(std::string_view kind) const {
    return std::find(carried_.unplayed.begin(), carried_.unplayed.end(), kind) !=
           carried_.unplayed.end();
  }

  void warn(const std::string& what, std::ptrdiff_t number) {
    findings.push_back({{},
                        "",
                        Severity::Warning,
                        std::string(title_) + " has no place for " + what,
                        std::to_string(number) + (number == 1 ? " was" : " were") + " left out"});
  }

  const Pack& pack_;
  const Carried& carried_;
  std::string_view title_;
};

void addLossesOfItems(const Carried& carried, Losses& losses) {
  if (!carried.explanations) {
    losses.count("explanations", [](const auto& item) { return !item.explanation.empty(); });
    losses.countOwn("evidence", [](const Item& item) { return item.evidence.has_value(); });
  }
  if (!carried.notes)
    losses.count("notes on wrong options", [](const auto& item) { return hasNote(item); });
  if (!carried.tags) {
    const auto isSensitive = [](const auto& item) {
      if constexpr (requires { item.sensitive; }) return item.sensitive;
      return false;
    };
    losses.count("tags", [&](const auto& item) { return !item.tags.empty() || isSensitive(item); });
  }
  if (!carried.ids) losses.count("ids", [](const auto& item) { return !item.id.empty(); });
  if (!carried.details)
    losses.countOwn("who said so, and what a false claim alters", [](const Item& item) {
      return !item.attribution.empty() || item.alteration.has_value();
    });
  if (!carried.difficulty)
    losses.countOwn("how hard an item is", [](const Item& item) { return item.difficulty != 0.5; });
  if (!carried.unknown)
    losses.count("fields of other programs", [](const auto& item) { return !item.extra.empty(); });
}

void addLossesOfPack(const Pack& pack, const Carried& carried, Losses& losses) {
  losses.ofPack("the title of the pack", !carried.title && !pack.title.empty());
  losses.ofPack("the language of the pack", !carried.language && !pack.language.empty());
  losses.ofPack("the licence of the pack", !carried.licence && !pack.licence.empty());
  losses.ofPack("the texts of articles",
                !carried.texts &&
                    std::any_of(pack.articles.begin(), pack.articles.end(),
                                [](const PackArticle& article) { return !article.text.empty(); }));
}

}  // namespace

std::vector<Finding> lossesOf(const Pack& pack, const Carried& carried, std::string_view title) {
  Losses losses(pack, carried, title);
  addLossesOfItems(carried, losses);
  addLossesOfPack(pack, carried, losses);
  for (const std::string_view kind : {multipleResponse, shortAnswer, matching, essay})
    losses.countUnplayed(kind);
  losses.countMedia();
  return std::move(losses.findings);
}

std::string leftOutOf(std::size_t items) {
  return "left out of " + std::to_string(items) + (items == 1 ? " item" : " items");
}

void addLoss(const Pack& pack, std::string_view title, const std::string& what,
             bool (*has)(const Item& item), std::vector<Finding>& findings) {
  const auto number = std::count_if(pack.items.begin(), pack.items.end(), has);
  if (number > 0)
    findings.push_back(note(title, what, leftOutOf(static_cast<std::size_t>(number))));
}

void addLossesOfAnswers(const Pack& pack, std::string_view title, std::vector<Finding>& findings) {
  for (const UnplayedItem& item : pack.unplayed)
    if (item.kind == shortAnswer && (hasNote(item) || item.keys.size() < item.options.size()))
      findings.push_back(
          {{},
           item.id,
           Severity::Note,
           std::string(title) + " has no place for notes on short answers, nor for wrong ones",
           "left out of the item"});
}

}  // namespace questions
