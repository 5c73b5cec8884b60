#include "questions/odds.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <set>
#include <string_view>

#include "questions/distractors/countries.h"
#include "questions/distractors/word_lists.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/remoteness.h"
#include "questions/words.h"

namespace questions {
namespace {

// In the C locale's form, whatever the user's.
double number(std::string_view text) {
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

// By trait; "all" is what every item has.
const std::map<std::string_view, double>& weights() {
  static const std::map<std::string_view, double> learnt = [] {
    std::map<std::string_view, double> rows;
    for (const WordRow& row : wordRows(word_lists::odds))
      if (!row.names.empty() && !row.words.empty())
        rows[row.names.front()] = number(row.words.front());
    return rows;
  }();
  return learnt;
}

class Traits {
 public:
  Traits(const Item& item, const Fact& fact, const Document& document)
      : item_(item),
        document_(document),
        body_(withoutLead(item.stem)),
        fact_(isTold(fact.kind, body_) ? "figure" : family(fact.kind)),
        remoteness_(remotenessOf(fact, document)),
        words_(words(body_)) {}

  std::vector<Trait> all() {
    form();
    length();
    wording();
    names();
    headline();
    if (remoteness_ == Remoteness::LongPast) add("long past");
    opening();
    answer();
    add("deep", static_cast<double>(item_.evidence->range.begin) /
                    static_cast<double>(std::max<std::size_t>(1, document_.text().size())));
    if (item_.sensitive) add("sensitive");
    if (!document_.sides.empty()) add("match");
    return std::move(traits_);
  }

 private:
  void add(std::string name, double value = 1) {
    if (value != 0) traits_.push_back({std::move(name), value});
  }

  static bool isCapital(const Word& word) { return startsUpper(word.text); }

  // A share of which it is said what it is a share of: it counts as much as a number.
  static bool isTold(std::string_view fact, std::string_view body) {
    for (std::string_view back : {"of those", "of these", "of them", "of it"})
      if (holdsWords(body, back)) return false;
    return fact == "percentage" && (body.find("____ of ") != std::string_view::npos ||
                                    holdsWords(lowered(body), "what percentage of"));
  }

  // Facts that are asked for alike.
  static std::string family(std::string_view fact) {
    if (isAny(fact, {"relation", "leader"})) return "role";
    if (isAny(fact, {"scene", "seat", "land", "whereabouts", "whose"})) return "place";
    if (isAny(fact,
              {"ordinal", "population", "member", "most", "fraction", "score", "rank", "numbered"}))
      return "figure";
    if (fact == "lasting") return "duration";
    if (isAny(fact, {"span", "decade"})) return "date";
    if (isAny(fact, {"remark", "report"})) return "quotation";
    return std::string(fact);
  }

  // A claim, a sentence with a gap or a real question, and what it asks for.
  void form() {
    const bool gap = body_.find("____") != std::string::npos;
    const std::string form = item_.isClaim() ? "claim" : gap ? "gap" : "asked";
    add(form);
    add("fact " + fact_);
    add(form + " " + fact_);
    if (isAny(item_.kind, {"who", "which"})) add("asks " + item_.kind);
  }

  void length() {
    const double count = static_cast<double>(words_.size());
    add("words", count / 20);
    add("words squared", count * count / 400);
    const double whole =
        static_cast<double>(std::max<std::size_t>(1, wordCount(item_.evidence->quote)));
    add("share of sentence", std::min(1.0, count / whole));
    add("sentence words", whole / 30);
    add("options", static_cast<double>(item_.options.size()) / 4);
  }

  void wording() {
    double pronouns = 0, the = 0, said = 0, had = 0, figures = 0, ing = 0;
    for (const Word& word : words_) {
      const std::string low = lowered(word.text);
      if (word.quoted) continue;
      if (lexicon::isThirdPerson(low)) ++pronouns;
      if (low == "the") ++the;
      if (lexicon::isSayingVerb(low) || low == "according") said = 1;
      if (low == "had") had = 1;
      if (hasDigit(low)) ++figures;
      if (low.size() > 5 && low.ends_with("ing")) ++ing;
    }
    add("pronouns", pronouns);
    add("the", the / 5);
    add("said", said);
    add("had", had);
    add("figures", figures / 3);
    add("ing", ing / 3);
    add("commas", static_cast<double>(std::count(body_.begin(), body_.end(), ',')) / 3);
    if (body_.starts_with("____")) add("gap first");
    if (body_.find("“") != std::string::npos) add("quotes");
    if (body_.starts_with("The ")) add("opens with the");
  }

  void names() {
    const std::string lead(leadIn(item_.stem));
    double known = 0, unknown = 0;
    for (std::size_t i = 1; i < words_.size(); ++i)
      if (isCapital(words_[i]) && !words_[i].quoted)
        ++(holdsWords(lead, words_[i].text) ? known : unknown);
    add("names told", known / 3);
    add("names untold", unknown / 5);
    if (known + unknown == 0) add("no name");
  }

  void headline() {
    const std::string& title = document_.article->attribution.title;
    if (title.empty()) return add("no headline");
    const std::set<std::string> roots = contentRoots(body_), headline = contentRoots(title);
    double shared = 0;
    for (const std::string& root : roots)
      if (headline.contains(root)) ++shared;
    add("of the headline", std::min(1.0, shared / 4));
    add("of the headline at all", shared > 0 ? 1 : 0);
  }

  // Roots of what the stem says in the words of its sentence, or in names: not "how many".
  std::set<std::string> articlesOwn() const {
    const std::set<std::string> evidence = contentRoots(item_.evidence->quote);
    std::string capitals;
    for (std::size_t i = 1; i < words_.size(); ++i)
      if (isCapital(words_[i])) capitals += std::string(words_[i].text) + " ";
    const std::set<std::string> names = contentRoots(capitals);
    std::set<std::string> own = contentRoots(body_);
    std::erase_if(own, [&](const std::string& root) {
      return !evidence.contains(root) && !names.contains(root);
    });
    return own;
  }

  // What editors find worth asking is of what the article tells first: in its headline and in its
  // first two paragraphs, of which some articles make one.
  void opening() {
    constexpr std::size_t paragraphs = 2, mostSentences = 5;
    std::set<std::string> unsaid = articlesOwn();
    const auto all = static_cast<double>(unsaid.size());
    const auto say = [&](const std::set<std::string>& said) {
      std::erase_if(unsaid, [&](const std::string& root) { return said.contains(root); });
    };
    say(contentRoots(document_.article->attribution.title));
    std::set<std::size_t> seen;
    std::size_t sentences = 0;
    for (std::size_t i = 0; i < document_.sentences.size() && sentences < mostSentences; ++i) {
      const text::Sentence& sentence = document_.sentences[i];
      if (document_.paragraphKind(sentence) != text::ParagraphKind::Body) continue;
      seen.insert(sentence.paragraph);
      if (seen.size() > paragraphs) break;
      ++sentences;
      say(document_.roots[i]);
    }
    if (all > 0) add("of the opening", (all - static_cast<double>(unsaid.size())) / all);
  }

  void answer() {
    if (item_.isClaim()) {
      add(item_.alteration ? "false claim" : "true claim");
      return;
    }
    const std::string key = item_.answer();
    add("key words", static_cast<double>(wordCount(key)) / 4);
    if (isCountry(key)) add("country");
    const bool digits = hasDigit(key);
    if (fact_ == "date") {
      add(!digits                                         ? "month alone"
          : key.size() == 4                               ? "year"
          : key.ends_with("s")                            ? "decade"
          : key.size() < 3 || !hasDigit(key.substr(0, 1)) ? "month"
                                                          : "day");
    } else if (!digits && lexicon::isNumberWord(lowered(key.substr(0, key.find(' '))))) {
      add("number word");
    }
    double times = 0;
    const std::string& text = document_.text();
    for (std::size_t at = text.find(key); at != std::string::npos; at = text.find(key, at + 1))
      ++times;
    add("key told", std::min(1.0, times / 4));
    double given = 0;
    for (const Option& option : item_.options)
      if (&option != &item_.keyOption() && text.find(answerIn(option.text)) != std::string::npos)
        ++given;
    add("options given", given / 3);
  }

  const Item& item_;
  const Document& document_;
  std::string body_;
  std::string fact_;
  Remoteness remoteness_;
  std::vector<Word> words_;
  std::vector<Trait> traits_;
};

}  // namespace

std::vector<Trait> traitsOf(const Item& item, const Fact& fact, const Document& document) {
  return Traits(item, fact, document).all();
}

double logOdds(const std::vector<Trait>& traits) {
  const std::map<std::string_view, double>& learnt = weights();
  double sum = learnt.at("all");
  for (const Trait& trait : traits)
    if (const auto found = learnt.find(trait.name); found != learnt.end())
      sum += found->second * trait.value;
  return sum;
}

double share(double logOdds) { return 1 / (1 + std::exp(-logOdds)); }

}  // namespace questions
