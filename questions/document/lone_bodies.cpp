#include "questions/document/lone_bodies.h"

#include <algorithm>
#include <string>

#include "questions/document/document.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t fewestMentions = 3;
constexpr std::size_t timesAsMany = 2;  // as of any other firm
constexpr std::size_t farthest = 2;     // sentences since it was last named

bool isFirmNoun(std::string_view noun) {
  return isAny(noun, {"company", "firm", "airline", "retailer", "carmaker", "automaker",
                      "manufacturer", "chipmaker", "startup", "conglomerate"});
}

// Courts, ministries, papers: nobody calls one of them a company.
bool isNoFirm(std::string_view name) {
  const std::vector<Word> all = words(name);
  return std::any_of(all.begin(), all.end(), [](const Word& word) {
    return isAny(word.text,
                 {"Court",      "Department", "Ministry",     "Police",       "Council",
                  "University", "College",    "School",       "Institute",    "Commission",
                  "Committee",  "Agency",     "Authority",    "Bureau",       "Office",
                  "Party",      "Union",      "Association",  "Federation",   "Senate",
                  "Congress",   "House",      "Parliament",   "Army",         "Navy",
                  "Force",      "Board",      "Foundation",   "Church",       "Hospital",
                  "Nations",    "Society",    "Organization", "Organisation", "Administration",
                  "Reuters",    "Press",      "Times",        "Post",         "Journal",
                  "BBC",        "CNN",        "AP",           "AFP",          "SEC",
                  "FTC",        "FDA",        "FBI",          "EU",           "UN",
                  "NASA",       "NATO",       "WHO"});
  });
}

class Finder {
 public:
  Finder(const Reference& reference, const Document& document)
      : reference_(reference), document_(document) {}

  // The firm that is meant, and where it was last named.
  const Entity* find(text::Range& last) const {
    const Entity* most = nullptr;
    for (const Entity& entity : document_.entities)
      if (isFirm(entity) && (!most || entity.mentions.size() > most->mentions.size()))
        most = &entity;
    if (!most || most->mentions.size() < fewestMentions ||
        !holdsWords(document_.article->attribution.title, most->name))
      return nullptr;
    const bool contested =
        std::any_of(document_.entities.begin(), document_.entities.end(), [&](const Entity& other) {
          return &other != most && isFirm(other) &&
                 other.mentions.size() * timesAsMany > most->mentions.size();
        });
    if (contested) return nullptr;
    for (const text::Range& mention : most->mentions)
      if (mention.end <= reference_.mention.begin) last = mention;
    if (last.empty()) return nullptr;
    const std::size_t from = sentenceAt(document_, last.begin);
    return from + farthest >= reference_.sentence && !namesOther(*most, from) ? most : nullptr;
  }

 private:
  static bool isFirm(const Entity& entity) {
    return entity.kind == language::NameKind::Organisation && !isNoFirm(entity.name);
  }

  // Whether a name that is nobody's and no place's, and not this one's, stands before the mention.
  bool namesOther(const Entity& firm, std::size_t from) const {
    for (std::size_t s = from; s <= reference_.sentence; ++s) {
      if (!document_.trees[s]) return true;
      const language::Tree& tree = *document_.trees[s];
      for (std::size_t i = 0; i < tree.words.size(); ++i) {
        const language::Word& word = tree.words[i];
        if (word.range.begin >= reference_.mention.begin) break;
        if (word.upos == "PROPN" && startsUpper(word.form) && !isKnown(tree, i, firm)) return true;
      }
    }
    return false;
  }

  bool isKnown(const language::Tree& tree, std::size_t i, const Entity& firm) const {
    const language::Word& word = tree.words[i];
    const std::string low = lowered(word.form);
    if (lexicon::isMonth(low) || lexicon::isWeekday(low) || lexicon::isTitle(low)) return true;
    const auto covers = [&](const text::Range& mention) { return mention.contains(word.range); };
    const auto names = [&](const auto& named) {
      return std::any_of(named.mentions.begin(), named.mentions.end(), covers);
    };
    const language::Name* name = language::nameAt(tree, i);
    if (name && name->kind == language::NameKind::Place) return true;
    if (holdsWords(firm.name, word.form) || names(firm) ||
        std::any_of(document_.people.begin(), document_.people.end(), names))
      return true;
    return std::any_of(
        document_.entities.begin(), document_.entities.end(),
        [&](const Entity& entity) { return isNoFirm(entity.name) && names(entity); });
  }

  const Reference& reference_;
  const Document& document_;
};

}  // namespace

void resolveToBody(Reference& reference, std::string_view noun, const Document& document) {
  if (!isFirmNoun(noun)) return;
  text::Range last;
  const Entity* firm = Finder(reference, document).find(last);
  if (!firm) return;
  reference.name = firm->name;
  reference.antecedent = last;
}

}  // namespace questions
