// All words one letter away, of which few are words.
#include "questions/language/misspelling.h"

#include <algorithm>
#include <set>

namespace language {
namespace {

constexpr std::size_t fewestLetters = 6;  // shorter words have too many neighbours
constexpr std::size_t fewestOfMeant = 5;  // "tertul" may be "turtle" as well as nothing
constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz";

bool isSmall(char c) { return c >= 'a' && c <= 'z'; }

struct Ending {
  std::string_view said, base;
};

// Of "roadshows", "radicalising", "homeopaths": endings behind which a known word may stand.
constexpr Ending endings[] = {{"s", ""},    {"es", ""},   {"ies", "y"}, {"ed", ""},  {"ed", "e"},
                              {"ing", ""},  {"ing", "e"}, {"er", ""},   {"er", "e"}, {"ers", ""},
                              {"ers", "e"}, {"est", ""},  {"ly", ""},   {"or", "e"}, {"ors", "e"}};

// The American spellings of British words: "legalisation", "foetus", "rancour".
constexpr Ending spellings[] = {
    {"is", "iz"}, {"our", "or"}, {"oe", "e"}, {"ae", "e"}, {"ys", "yz"}};

class Speller {
 public:
  Speller(const Lexicon& lexicon, const Morphology& morphology)
      : lexicon_(lexicon), morphology_(morphology) {}

  bool isKnown(const std::string& form) const {
    if (isListed(form) || isListed(form + "s")) return true;
    for (const Ending& ending : endings) {
      if (!form.ends_with(ending.said)) continue;
      const std::string stem = form.substr(0, form.size() - ending.said.size());
      const std::size_t n = stem.size();
      if (n < 3) continue;
      const bool doubled = stem[n - 1] == stem[n - 2];
      if (isListed(stem + std::string(ending.base)) || (doubled && isListed(stem.substr(0, n - 1))))
        return true;
    }
    return std::any_of(std::begin(spellings), std::end(spellings), [&](const Ending& spelling) {
      const std::size_t at = form.find(spelling.said);
      return at != std::string::npos &&
             isListed(std::string(form).replace(at, spelling.said.size(), spelling.base));
    });
  }

  std::set<std::string> near(const std::string& form) const {
    std::set<std::string> found;
    for (std::size_t i = 0; i <= form.size(); ++i) {
      for (const char letter : letters) add(std::string(form).insert(i, 1, letter), found);
      if (i == form.size()) break;
      add(std::string(form).erase(i, 1), found);
      for (const char letter : letters) add(std::string(form).replace(i, 1, 1, letter), found);
      if (i + 1 == form.size()) continue;
      std::string turned = form;
      std::swap(turned[i], turned[i + 1]);
      add(turned, found);
    }
    return found;
  }

 private:
  bool isListed(const std::string& form) const {
    return lexicon_.look(form).vector != kUnknownWord || morphology_.lists(form);
  }

  void add(const std::string& form, std::set<std::string>& found) const {
    if (form.size() >= fewestOfMeant && lexicon_.isCommon(form)) found.insert(form);
  }

  const Lexicon& lexicon_;
  const Morphology& morphology_;
};

}  // namespace

std::optional<std::string> spelt(std::string_view form, const Lexicon& lexicon,
                                 const Morphology& morphology) {
  if (form.size() < fewestLetters || !std::all_of(form.begin(), form.end(), isSmall))
    return std::nullopt;
  const std::string said(form);
  const Speller speller(lexicon, morphology);
  if (speller.isKnown(said)) return std::nullopt;
  const std::set<std::string> near = speller.near(said);
  if (near.empty()) return std::nullopt;
  return near.size() == 1 ? *near.begin() : "";
}

}  // namespace language
