#include "questions/introducing.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "questions/distractors/nationalities.h"
#include "questions/document/roles.h"
#include "questions/document/walks.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/naming.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t mostWords = 25;  // of a stem, its lead not counted
constexpr std::size_t longest = 10;    // words of a calling

// Whether words may be put behind the name: no list, nothing that it owns, no comma but that of
// "According to Ann Lee, …".
bool takesWordsBehind(const std::string& before, const std::string& after) {
  if (lowered(before).ends_with("according to ") && after.starts_with(", ")) return true;
  if (after.empty() || after.starts_with("'") || after.starts_with("’") || after[0] == ',')
    return false;
  const std::vector<Word> next = words(after);
  if (!next.empty() && after[0] == ' ' &&
      (isAny(next[0].text, {"of", "from", "at", "and", "or", "as"}) || startsUpper(next[0].text)))
    return false;
  const std::vector<Word> last = words(before);
  return last.empty() || !isAny(lowered(last.back().text), {"and", "or", "than", "like", "the"});
}

// "the mayor of Lund", "of Oslo University Hospital".
std::string asTold(const Called& called) {
  const std::string& text = called.text;
  if (called.belongs) return "of " + text;
  return text.starts_with("the ") ? withArticle(text.substr(4)) : text;
}

// "NRA boss", "Belgian interior minister": words that can stand right before the name; empty if
// they cannot.
std::string asTitle(const Called& called) {
  if (called.front) return called.text;
  if (called.belongs || called.text.starts_with("who ")) return "";
  std::string text = called.text;
  for (std::string_view article : {"the ", "a ", "an "})
    if (text.starts_with(article)) text.erase(0, article.size());
  if (text.starts_with("current ")) text.erase(0, 8);
  const std::vector<Word> all = words(text);
  const bool joined = std::any_of(all.begin(), all.end(), [](const Word& word) {
    return word.text != "US" && lexicon::isFunctionWord(lowered(word.text));
  });
  return joined || text.find(',') != std::string::npos ? "" : text;
}

// "a [defense analyst] at the centre", whom nobody needs to know the centre to place; empty for a
// post, which is of something.
std::string tradeOf(const Called& called) {
  if (called.belongs || !(called.text.starts_with("a ") || called.text.starts_with("an ")))
    return "";
  std::string trade;
  for (const Word& word : words(std::string_view(called.text).substr(called.text.find(' ') + 1))) {
    const std::string low = lowered(word.text);
    if (lexicon::isFunctionWord(low) || isAny(low, {"at", "of", "for", "in", "from", "with"}))
      break;
    trade += (trade.empty() ? "" : " ") + std::string(word.text);
  }
  const std::string last = lowered(trade.substr(trade.rfind(' ') + 1));
  const bool placed = last.ends_with("ist") || last.ends_with("eer") || last.ends_with("ian") ||
                      isAny(last, {"analyst", "lawyer", "attorney", "professor", "researcher",
                                   "farmer", "critic", "expert", "reporter", "student", "teacher",
                                   "campaigner", "photographer", "doctor", "nurse"});
  return placed ? trade : "";
}

// Whether the words point at an option: they say it, or speak of the people of a country.
bool pointsAtOption(const std::string& text, const Item& item) {
  const std::set<std::string> roots = contentRoots(text);
  const auto shares = [&](const std::string& option) {
    const std::set<std::string> told = contentRoots(option);
    return speaksOfPeople(text, option) ||
           std::any_of(roots.begin(), roots.end(),
                       [&](const std::string& root) { return told.contains(root); });
  };
  return (item.alteration && shares(item.alteration->said)) ||
         std::any_of(item.options.begin(), item.options.end(),
                     [&](const Option& option) { return shares(answerIn(option.text)); });
}

// What the article calls a person and no part of the item has said.
std::vector<Called> toldOf(const std::string& name, const Item& item, const Document& document) {
  std::set<std::string> told = contentRoots(withoutLead(item.stem));
  for (const std::string& root : contentRoots(name)) told.insert(root);
  std::vector<Called> found;
  for (const Called& called : document.callings) {
    if (called.person != name || wordCount(called.text) + (called.belongs ? 1 : 0) > longest ||
        (hasDigit(called.text) && !called.text.starts_with("who ")) || isOfFormerDays(called.text))
      continue;
    if (saysOfAnother(called, document)) continue;
    const std::set<std::string> roots = contentRoots(called.text);
    const bool says = std::any_of(roots.begin(), roots.end(),
                                  [&](const std::string& root) { return !told.contains(root); });
    if (says && !pointsAtOption(called.text, item)) found.push_back(called);
  }
  std::stable_partition(found.begin(), found.end(), [](const Called& called) {
    return !called.front || wordCount(called.text) > 1;  // "president" says less
  });
  return found;
}

// "the Lee administration", "his heir apparent Ole".
bool isInPhrase(const std::string& before) {
  const std::vector<Word> last = words(before);
  if (last.empty() || !before.ends_with(' ')) return false;
  const std::string low = lowered(last.back().text);
  const bool asks = std::any_of(last.begin(), last.end(), [](const Word& word) {
    return isAny(lowered(word.text), {"did", "does", "do"});  // "did they charge Roe"
  });
  if (low == "the") return true;
  return !asks && (!startsUpper(last.back().text) && !lexicon::isFunctionWord(low) &&
                   !lexicon::isSayingVerb(low) && !low.ends_with("ed"));
}

// Surnames that the trees take for people and that belong to nobody whom the article names in full.
std::set<std::string> loneNames(const Document& document) {
  constexpr float sureName = 0.6f;
  constexpr int fewest = 3;
  std::map<std::string, int> votes;
  for (const std::optional<language::Tree>& tree : document.trees) {
    if (!tree) continue;
    for (const language::Name& name : tree->names)
      if (name.end == name.first + 1) {
        const bool person = name.kind == language::NameKind::Person;
        votes[tree->words[name.first].form] += person ? name.confidence > sureName : -1;
      }
  }
  std::set<std::string> lone;
  for (const auto& [name, vote] : votes) {
    if (vote < fewest || !startsUpper(name)) continue;
    const bool known = std::any_of(
        document.people.begin(), document.people.end(),
        [&, word = name](const Person& person) { return holdsWords(person.name, word); });
    if (!known) lone.insert(name);
  }
  return lone;
}

// Of whom an article tells again and again, or whom its first sentence names under a headline that
// names nobody: the headline is about him.
bool isItsSubject(const Person& person, const Document& document) {
  constexpr std::size_t again = 4;
  if (person.mentions.size() >= again) return true;
  const std::vector<std::size_t> body = bodySentences(document);
  if (body.empty() || &person != &document.people.front()) return false;
  const std::string& title = document.article->attribution.title;
  return document.sentences[body.front()].range.contains(person.mentions.front()) &&
         std::none_of(document.people.begin(), document.people.end(),
                      [&](const Person& other) { return shareAWord(title, other.name); });
}

// The stem's body with what is said of somebody; empty if it cannot be put in.
std::string introduced(const Naming& naming, const std::string& name, const Called& called) {
  const std::string& before = naming.before;
  const std::string& after = naming.after;
  if (const std::string title = asTitle(called); !title.empty() && !naming.title)
    return before + (before.empty() ? capitalised(title) : title) + " " + name + after;
  if (!takesWordsBehind(before, after)) return "";
  if (called.belongs && !lowered(before).ends_with("according to "))
    return before + name + " " + asTold(called) + after;
  const bool ends = after == "?" || after == "." || isAny(after.substr(0, 1), {",", ":", ";"});
  return before + name + ", " + asTold(called) + (ends ? "" : ",") + after;
}

}  // namespace

void introducePeople(Item& item, const Document& document) {
  const std::string lead(leadIn(item.stem));
  for (const Person& person : document.people) {
    const std::optional<Naming> naming = namingOf(person, item.stem);
    if (!naming || naming->told || shareAWord(lead, person.name)) continue;
    for (const Called& called : toldOf(person.name, item, document)) {
      std::string told = introduced(*naming, person.name, called);
      if (const std::string trade = tradeOf(called); wordCount(told) > mostWords && !trade.empty())
        told = introduced(*naming, person.name, {person.name, trade, false, true});
      if (told.empty() || wordCount(told) > mostWords) continue;
      item.stem = lead + told;
      break;
    }
  }
}

Strangers::Strangers(const Document& document)
    : document_(document), sport_(isOfSport(document)), lone_(loneNames(document)) {}

std::optional<std::string> Strangers::in(const Item& item) const {
  if (sport_) return std::nullopt;
  for (const std::string& name : lone_) {
    const std::optional<Naming> naming = namingOf(Person{name}, item.stem);
    const bool told = naming && (naming->told || isInPhrase(naming->before));
    if (naming && !told && !holdsWords(leadIn(item.stem), name)) return name;
  }
  const std::string_view lead = leadIn(item.stem);
  // Whether somebody said it, only he can judge who knows the speaker.
  const bool quotes = item.isClaim() && withoutLead(item.stem).find("“") != std::string_view::npos;
  for (const Person& person : document_.people) {
    if (shareAWord(lead, person.name) || (!quotes && isItsSubject(person, document_))) continue;
    const std::optional<Naming> naming = namingOf(person, item.stem);
    if (naming && !naming->told) return person.name;
  }
  return std::nullopt;
}

}  // namespace questions
