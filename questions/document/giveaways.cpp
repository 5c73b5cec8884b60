#include "questions/document/giveaways.h"

#include <algorithm>
#include <set>

#include "questions/distractors/circles.h"
#include "questions/distractors/countries.h"
#include "questions/distractors/nationalities.h"
#include "questions/document/saying.h"
#include "questions/words.h"

namespace questions {
namespace {

class Finder {
 public:
  explicit Finder(const Document& document) : document_(document) {}

  // "Britain called us barbaric, says president" above “They said that we were barbaric”: the
  // headline has some of the words, and the speaker. One that names him is not read with them.
  bool headlineTells(const std::string& said, const Person& speaker) const {
    constexpr std::ptrdiff_t unread = 1;
    const std::set<std::string> title = contentRoots(document_.article->attribution.title);
    const auto shared = [&](const std::string& text) {
      const std::set<std::string> roots = contentRoots(text);
      return std::count_if(roots.begin(), roots.end(),
                           [&](const std::string& root) { return title.contains(root); });
    };
    const std::ptrdiff_t words = shared(said);
    if (shared(speaker.name) > 0) return words > unread;
    return words > 0 && std::any_of(document_.callings.begin(), document_.callings.end(),
                                    [&](const Called& called) {
                                      return called.person == speaker.name &&
                                             shared(called.text) > 0;
                                    });
  }

  // “The people of Norway are grateful” of the Norwegian minister: his words say whose they are.
  bool betrays(const std::string& said, const Person& speaker) const {
    constexpr std::size_t enough = 2;  // others of whom the same is said
    for (const Word& word : words(said)) {
      if (!startsUpper(word.text) || word.range.begin == 0 || !isOf(word.text, speaker) ||
          isOfKnownCircle(word.text, speaker))
        continue;
      const auto others =
          std::count_if(document_.people.begin(), document_.people.end(), [&](const Person& other) {
            return other.name != speaker.name && isOf(word.text, other);
          });
      if (static_cast<std::size_t>(others) < enough) return true;
    }
    return false;
  }

  // “As commander-in-chief, I could not be prouder”: what the speaker is, he says himself.
  static bool tellsPart(const std::string& said) {
    constexpr std::size_t most = 7;  // words that tell it
    const std::vector<Word> all = words(said);
    for (std::size_t i = 0; i + 2 < all.size(); ++i) {
      if (all[i].text != "As") continue;
      for (std::size_t j = i + 1; j + 1 < std::min(all.size(), i + most); ++j) {
        if (said[all[j].range.end] != ',') continue;
        const std::string next = lowered(all[j + 1].text);
        const bool verb =
            std::any_of(all.begin() + static_cast<std::ptrdiff_t>(i),
                        all.begin() + static_cast<std::ptrdiff_t>(j), [](const Word& word) {
                          return isAny(lowered(word.text), {"i", "we", "you", "it", "they"});
                        });
        if (!verb && next == "i") return true;
        break;
      }
    }
    return false;
  }

 private:
  bool namesSomebody(std::string_view word) const {
    return std::any_of(document_.people.begin(), document_.people.end(),
                       [&](const Person& person) { return holdsWords(person.name, word); });
  }

  // Whether what the article calls somebody has the word, or one made from it: Israel, Israeli.
  bool isOf(std::string_view word, const Person& person) const {
    const std::string country = countryIn(word);
    if (!country.empty())
      for (const Called& called : document_.callings)
        if (called.person == person.name && speaksOf(called.text, country)) return true;
    const bool acronym = word.size() > 1 && word == shouted(word);
    constexpr std::size_t start = 4;
    if (word.size() < start && !acronym) return false;
    const auto has = [&](std::string_view text) {
      const std::vector<Word> own = words(text);
      return std::any_of(own.begin(), own.end(), [&](const Word& of) {
        return startsUpper(of.text) && of.text.substr(0, start) == word.substr(0, start);
      });
    };
    return std::any_of(
               document_.callings.begin(), document_.callings.end(),
               [&](const Called& of) { return of.person == person.name && has(of.text); }) ||
           std::any_of(person.mentions.begin(), person.mentions.end(),
                       [&](const text::Range& mention) { return has(descriptionAt(mention)); });
  }

  // Of a country whose other well-known people can be offered.
  bool isOfKnownCircle(std::string_view word, const Person& speaker) const {
    return landsOf(speaker.name, yearOf(document_)).contains(countryIn(word));
  }

  // "Americans", "Norway".
  static std::string countryIn(std::string_view word) {
    if (isCountry(word)) return std::string(word);
    const std::string_view one = word.ends_with("ns") ? word.substr(0, word.size() - 1) : word;
    return std::string(countryOfNationality(one));
  }

  static std::string shouted(std::string_view word) {
    std::string upper(word);
    for (char& c : upper)
      if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return upper;
  }

  // What stands before a name without a comma, and between commas behind it.
  std::string descriptionAt(text::Range mention) const {
    const text::Sentence& sentence = document_.sentences[sentenceAt(document_, mention.begin)];
    const Stretch before(document_.text(), sentence.range.begin, mention.begin);
    std::size_t first = before.size();
    while (first > 0 && !before.hasMark(first, ",;:.”\"") && before.low(first - 1) != "and" &&
           describes(before, first - 1, before.size()))
      --first;
    std::string told;
    if (first < before.size())
      told = text::slice(document_.text(), {before.range(first).begin, mention.begin});
    if (document_.text()[mention.end] != ',') return told;
    // One byte of “ is enough to stop at it.
    const std::size_t end = document_.text().find_first_of(",.;\"\xE2", mention.end + 1);
    return told + " " +
           std::string(
               text::slice(document_.text(), {mention.end, std::min(end, sentence.range.end)}));
  }

  const Document& document_;
};

}  // namespace

bool givesAway(const std::string& said, const Person& speaker, const Document& document) {
  const Finder finder(document);
  return holdsWords(said, speaker.name) || finder.headlineTells(said, speaker) ||
         finder.betrays(said, speaker) || Finder::tellsPart(said);
}

}  // namespace questions
