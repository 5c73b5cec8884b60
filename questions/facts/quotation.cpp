// Who said what, word for word: “…,” X said; X said, “…”; X said that “…”.
#include <algorithm>
#include <set>

#include "questions/document/quotes.h"
#include "questions/document/speakers.h"
#include "questions/facts.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr std::size_t fewestWords = 5;
constexpr std::size_t mostWords = 22;
constexpr std::size_t fewestOfClause = 8;       // words of a part that is quoted alone
constexpr std::size_t fewestRoots = 2;          // words of substance
constexpr std::size_t fewestPersonalRoots = 5;  // of what somebody says of himself

class Finder {
 public:
  explicit Finder(const Document& document) : document_(document), lead_(leadOf(document)) {}

  std::vector<Fact> find() const {
    std::vector<Fact> found;
    for (const text::Paragraph& paragraph : document_.article->paragraphs) {
      if (paragraph.kind != text::ParagraphKind::Body) continue;
      for (const Quote& quote : quotesIn(document_.text(), paragraph.range))
        if (std::optional<Fact> fact = factOf(quote)) found.push_back(std::move(*fact));
    }
    return found;
  }

 private:
  std::optional<Fact> factOf(const Quote& quote) const {
    const std::string words = quotedWords(quote);
    const std::size_t count = wordCount(words);
    if (count < fewestWords || count > mostWords || !hasVerb(words) || goesOn(words))
      return std::nullopt;
    if (contentRoots(words).size() < (isPersonal(words) ? fewestPersonalRoots : fewestRoots))
      return std::nullopt;
    const std::optional<text::Range> mention = speakerOf(quote, document_);
    if (!mention) return std::nullopt;
    const Person* speaker = speakerNamed(*mention);
    if (!speaker || holdsWords(words, speaker->name)) return std::nullopt;
    if (leavesOpen(words) || headlineTells(words, *speaker)) return std::nullopt;
    return fact(quote, words, *mention, *speaker);
  }

  // "On the other hand, …", "But …": what was said before is missing.
  static bool goesOn(const std::string& said) {
    const std::string low = lowered(said);
    for (std::string_view opening :
         {"on the other hand", "but ", "however", "still, ", "then ", "so ", "otherwise", "instead",
          "at the same time", "that said", "in other words", "for example", "either way", "even so",
          "in that case", "yes", "no, ", "or ", "the fact that "})
      if (low.starts_with(opening)) return true;
    return false;
  }

  // "Britain called us barbaric, says president" above “They said that we were barbaric”: the
  // headline has some of the words, and the speaker.
  bool headlineTells(const std::string& said, const Person& speaker) const {
    const std::set<std::string> title = contentRoots(document_.article->attribution.title);
    const auto inTitle = [&](const std::string& text) {
      const std::set<std::string> roots = contentRoots(text);
      return std::any_of(roots.begin(), roots.end(),
                         [&](const std::string& root) { return title.contains(root); });
    };
    if (!inTitle(said)) return false;
    return inTitle(speaker.name) ||
           std::any_of(document_.callings.begin(), document_.callings.end(),
                       [&](const Called& called) {
                         return called.person == speaker.name && inTitle(called.text);
                       });
  }

  // "People ask me if I'm proud", "we walked away once".
  static bool isPersonal(const std::string& quotation) {
    const std::vector<Word> said = words(quotation);
    return std::any_of(said.begin(), said.end(), [](const Word& word) {
      const std::string low = lowered(word.text.substr(0, word.text.find('\'')));
      return low != "us" && lexicon::isFirstOrSecondPerson(low);
    });
  }

  // A fragment ("an excellent result for us") is said of something; only a clause is said.
  static bool hasVerb(const std::string& quotation) {
    const std::vector<Word> said = words(quotation);
    const bool fragment = quotation.front() >= 'a' && quotation.front() <= 'z';
    return !fragment || std::any_of(said.begin(), said.end(), [](const Word& word) {
      return lexicon::isFiniteVerb(lowered(word.text));
    });
  }

  // What was said; of a long quotation the first sentence, or the first clause.
  std::string quotedWords(const Quote& quote) const {
    std::string words = squeezed(text::slice(document_.text(), quote.inner));
    std::size_t stop = words.find(". ");
    while (stop != std::string::npos && stop > 0 && words[stop - 1] >= 'A' &&
           words[stop - 1] <= 'Z')
      stop = words.find(". ", stop + 1);  // behind "the U.S." no sentence need end
    if (wordCount(words) > mostWords && stop != std::string::npos) words.resize(stop + 1);
    if (wordCount(words) > mostWords) words = shortened(words);
    while (!words.empty() && (words.back() == ',' || words.back() == ' ')) words.pop_back();
    return words;
  }

  // "People still wonder how stars live, since …" up to the comma, with an ellipsis; all of it
  // where no clause ends soon enough. What is left out must not turn what is said.
  static std::string shortened(const std::string& said) {
    std::string best = said;
    for (std::size_t comma = said.find(", "); comma != std::string::npos;
         comma = said.find(", ", comma + 1)) {
      const std::string clause = said.substr(0, comma);
      const std::size_t count = wordCount(clause);
      if (count > mostWords) break;
      const std::vector<Word> rest = words(std::string_view(said).substr(comma));
      if (count >= fewestOfClause && !rest.empty() && opensClause(lowered(rest.front().text)))
        best = clause + "…";
    }
    return best;
  }

  static bool opensClause(const std::string& low) {
    for (std::string_view word : {"and", "so", "since", "because", "as", "which", "who", "where",
                                  "while", "putting", "making", "or"})
      if (low == word) return true;
    return false;
  }

  // " in 2000", where the sentence says that it was another year than the article's.
  std::string yearOf(const Quote& quote, const text::Range& evidence) const {
    std::string year;
    for (std::size_t i = 0; i < document_.sentences.size(); ++i)
      for (const text::Date& date : document_.dates[i]) {
        if (!evidence.contains(date.range) || quote.outer.overlaps(date.range)) continue;
        const std::string told = date.value.substr(0, 4);
        if (told.size() < 4 || told.find_first_not_of("0123456789") != std::string::npos) return "";
        if (!year.empty() && year != told) return "";
        year = told;
      }
    const bool now = document_.published &&
                     year == std::to_string(static_cast<int>(document_.published->year()));
    return year.empty() || now ? "" : " in " + year;
  }

  const Person* speakerNamed(text::Range mention) const {
    for (const Person& person : document_.people)
      for (const text::Range& named : person.mentions)
        if (named == mention || mention.contains(named)) return &person;
    return nullptr;
  }

  Fact fact(const Quote& quote, const std::string& words, text::Range mention,
            const Person& speaker) const {
    Fact made;
    made.kind = "quotation";
    made.value = Value::Person;
    made.quotation = words;
    made.statement.sentence = sentenceAt(document_, mention.begin);
    const text::Range a = document_.sentences[sentenceAt(document_, quote.inner.begin)].range;
    const text::Range b = document_.sentences[sentenceAt(document_, quote.inner.end - 1)].range;
    const text::Range c = document_.sentences[made.statement.sentence].range;
    made.statement.evidence = {std::min(a.begin, c.begin), std::max(b.end, c.end)};
    const bool fragment = words.front() >= 'a' && words.front() <= 'z';
    made.term = yearOf(quote, made.statement.evidence);
    made.statement.pieces = {{speaker.name, mention, noWord, false},
                             {"said" + made.term, {}, noWord, true},
                             {fragment ? "that" : ",", {}, noWord, fragment},
                             {"“" + words + "”", quote.outer, noWord, true}};
    made.statement.attribution = speaker.name;
    made.statement.lead = lead_;
    made.slot = {0, 1};
    return made;
  }

  const Document& document_;
  std::string lead_;
};

std::vector<Fact> find(const Document& document, const std::vector<Statement>&) {
  return Finder(document).find();
}

}  // namespace

FactKind quotation() { return {"quotation", find}; }

}  // namespace questions::fact
