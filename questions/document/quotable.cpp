#include "questions/document/quotable.h"

#include <algorithm>
#include <cctype>

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t fewestWords = 5;
constexpr std::size_t fewestOfPart = 7;   // words of a part that is quoted alone
constexpr std::size_t mostTogether = 23;  // words of several sentences, or of a part of one

bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> openings) {
  return std::any_of(openings.begin(), openings.end(),
                     [&](std::string_view opening) { return text.starts_with(opening); });
}

bool holdsPhrase(std::string_view text, std::initializer_list<std::string_view> phrases) {
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](std::string_view phrase) { return holdsWords(text, phrase); });
}

// "On the other hand, …", "But …": what was said before is missing.
bool goesOn(const std::string& said) {
  return startsWithAny(lowered(said), {"on the other hand",
                                       "but ",
                                       "however",
                                       "still, ",
                                       "then ",
                                       "so ",
                                       "so, ",
                                       "similarly",
                                       "likewise",
                                       "an alternative",
                                       "the alternative",
                                       "another ",
                                       "the other ",
                                       "the latter",
                                       "the former ",
                                       "otherwise",
                                       "instead",
                                       "at the same time",
                                       "that said",
                                       "in other words",
                                       "for example",
                                       "either way",
                                       "even so",
                                       "in that case",
                                       "yes",
                                       "no, ",
                                       "or ",
                                       "the fact that ",
                                       "and ",
                                       "also",
                                       "therefore",
                                       "because ",
                                       "neither ",
                                       "nor ",
                                       "not ",
                                       "which ",
                                       "as a result",
                                       "well, ",
                                       "hence",
                                       "moreover",
                                       "furthermore",
                                       "in addition",
                                       "besides",
                                       "afterwards",
                                       "meanwhile",
                                       "there, ",
                                       "both ",
                                       "who ",
                                       "such "});
}

// "the U.S.", "Mr.": behind these no sentence need end.
bool isAbbreviated(std::string_view before) {
  const std::size_t space = before.rfind(' ');
  const std::string_view last = before.substr(space == std::string_view::npos ? 0 : space + 1);
  const bool initial = !last.empty() && std::isupper(static_cast<unsigned char>(last.back())) &&
                       (last.size() == 1 || last.find('.') != std::string_view::npos);
  return initial ||
         isAny(lowered(last), {"mr", "mrs", "ms", "dr", "st", "no", "gen", "sen", "rep", "gov"});
}

std::vector<std::string> sentencesOf(const std::string& said) {
  std::vector<std::string> found;
  std::size_t begin = 0;
  for (std::size_t i = 0; i + 1 < said.size(); ++i) {
    const bool left = std::string_view(said).substr(0, i + 1).ends_with("…") &&
                      i + 2 < said.size() && startsUpper(std::string_view(said).substr(i + 2));
    const bool stop = left || said[i] == '.' || said[i] == '!' || said[i] == '?';
    if (!stop || said[i + 1] != ' ') continue;
    if (said[i] == '.' && isAbbreviated(std::string_view(said).substr(begin, i - begin))) continue;
    found.push_back(said.substr(begin, i + 1 - begin));
    begin = i + 2;
  }
  found.push_back(said.substr(std::min(begin, said.size())));
  return found;
}

// What a comma before it ends a clause for: "since …", "which …", "and we …"; of a list no more
// than its last part.
bool opensClause(const std::vector<Word>& rest) {
  if (rest.size() < 2) return false;
  const std::string low = lowered(rest[0].text), next = withoutContraction(rest[1].text);
  if (isAny(low, {"and", "so", "or"}))
    return isAny(next, {"i", "we", "you", "they", "he", "she", "it", "there", "that"});
  return isAny(low, {"since", "because", "as", "which", "who", "where", "while", "putting",
                     "making", "particularly", "especially", "including"});
}

// Whether it has a verb that only a clause has, as far as closed classes tell.
bool holdsFinite(std::string_view said) {
  const std::vector<Word> all = words(said);
  return std::any_of(all.begin(), all.end(), [](const Word& word) {
    const std::string low = lowered(word.text);
    return lexicon::isFiniteVerb(withoutContraction(low)) || low.find('\'') != std::string::npos ||
           isAny(low, {"i", "we", "you", "they", "he", "she"}) ||
           (low.ends_with("ed") && !startsUpper(word.text));
  });
}

// Without the comma that led on, and without an ellipsis behind a sentence that had ended.
std::string withoutStops(std::string said) {
  while (!said.empty() && (said.back() == ',' || said.back() == ' ' || said.back() == ';'))
    said.pop_back();
  if (said.ends_with(".…")) said.resize(said.size() - std::string_view("…").size());
  return said;
}

// "[...]" and " ... " as one writes them.
std::string withEllipses(std::string said) {
  for (std::string_view dots : {"[...]", "[…]", "...", "…"})
    for (std::size_t at = said.find(dots); at != std::string::npos; at = said.find(dots, at + 4)) {
      while (at > 0 && (said[at - 1] == ' ' || said[at - 1] == ',')) said.erase(--at, 1);
      said.replace(at, dots.size(), "…");
      const std::size_t next = at + std::string_view("…").size();
      if (next < said.size() && std::isalnum(static_cast<unsigned char>(said[next])) &&
          dots == "[...]")
        said.insert(next, " ");
    }
  return said;
}

// "Even though many are sad", "I expect that if it rains": what is told under it is still to come.
bool hangsOn(std::string_view clause) {
  const std::vector<Word> all = words(clause);
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (i > 0 && !isAny(lowered(all[i - 1].text), {"that", "even"})) continue;
    if (!isAny(lowered(all[i].text),
               {"if", "when", "while", "although", "though", "unless", "until", "because", "since",
                "as", "once", "whenever", "after", "before"}))
      continue;
    if (clause.substr(all[i].range.end).find(',') == std::string_view::npos) return true;
  }
  return false;
}

// "People still wonder how stars live, since …" up to where a clause ends, with an ellipsis; all of
// it where none ends soon enough. What is left out must not turn what is said.
std::string shortened(const std::string& said) {
  std::string best = said;
  const auto take = [&](std::size_t end, bool whole) {
    const std::string clause = said.substr(0, end);
    const std::size_t count = wordCount(clause);
    if (count <= mostTogether && count > fewestOfPart && (whole || holdsFinite(clause)) &&
        !hangsOn(clause) && (best == said || clause.size() + 3 > best.size()))
      best = withoutStops(clause) + (clause.ends_with("…") ? "" : "…");
  };
  for (std::size_t comma = said.find(", "); comma != std::string::npos;
       comma = said.find(", ", comma + 1)) {
    const std::vector<Word> rest = words(std::string_view(said).substr(comma));
    if (opensClause(rest)) take(comma, !isAny(lowered(rest[0].text), {"which", "who", "where"}));
  }
  for (std::string_view mark : {"; ", " — ", " – ", " because ", " so that ", " as it ",
                                " as they ", " as we ", " and we ", " and they ", " and I "})
    if (const std::size_t at = said.find(mark); at != std::string::npos) take(at, false);
  return best;
}

// A fragment ("an excellent result for us") is said of something; only a clause is said.
bool isClause(const std::string& said) {
  const std::vector<Word> all = words(said);
  const bool fragment = said.front() >= 'a' && said.front() <= 'z';
  return !fragment || std::any_of(all.begin(), all.end(), [](const Word& word) {
    return lexicon::isFiniteVerb(lowered(word.text));
  });
}

// "We no longer can.", "It costs too much.": tells something only behind the sentence before.
bool leansBack(const std::string& sentence) {
  const std::vector<Word> all = words(sentence);
  return !all.empty() &&
         (all.size() < fewestOfPart || isAny(withoutContraction(all.front().text),
                                             {"it", "they", "this", "that", "these", "those"}));
}

// "[…]" and "[has]" for what was not said; "[Lund]" for whom was meant.
bool isMended(const std::string& said) {
  for (std::size_t open = said.find('['); open != std::string::npos;
       open = said.find('[', open + 1)) {
    if (said.find(']', open) == std::string::npos) return true;
    const std::string inside = said.substr(open + 1, said.find(']', open) - open - 1);
    const std::vector<Word> put = words(inside);
    if (inside.size() < 3 || put.empty()) return true;  // "[h]eadstrong", "[...]"
    if (std::any_of(put.begin(), put.end(), [](const Word& word) {
          return lexicon::isFiniteVerb(lowered(word.text)) ||
                 lexicon::isFirstOrSecondPerson(lowered(word.text));
        }))
      return true;
  }
  return said.find('(') != std::string::npos;
}

// "Very bad news #lund": written, and not said.
bool isTyped(const std::string& said) { return said.find_first_of("#@") != std::string::npos; }

// "There is going to be a void": that something is there says little.
bool isBare(const std::string& said) {
  constexpr std::size_t fewestRoots = 4;
  return startsWithAny(lowered(said), {"there is ", "there are ", "there's ", "there was ",
                                       "there were ", "there will be "}) &&
         contentRoots(said).size() < fewestRoots;
}

bool isQuotable(const std::string& said) {
  const std::size_t count = wordCount(said);
  const std::size_t most = sentencesOf(said).size() > 1 ? mostTogether : mostQuotedWords;
  return count >= fewestWords && count <= most && !isBare(said) && isClause(said) &&
         !goesOn(said) && !isCommonplace(said) && !isMended(said) && !isTyped(said);
}

// The sentences, of which those with more words than these are cut.
std::vector<std::string> partsOf(const std::string& spoken, std::size_t mostWhole) {
  const std::vector<std::string> sentences = sentencesOf(withEllipses(spoken));
  std::vector<std::string> parts;
  const auto add = [&](std::string part, std::size_t fewest) {
    part = withoutStops(part);
    const bool again = std::find(parts.begin(), parts.end(), part) != parts.end();
    if (!again && wordCount(part) >= fewest && isQuotable(part)) parts.push_back(part);
  };
  const auto turns = [&](std::size_t next) {
    return next < sentences.size() && startsWithAny(lowered(sentences[next]), {"but ", "however"});
  };
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const std::string& sentence = sentences[i];
    const bool maybe = holdsPhrase(sentence, {"could", "might", "may"});
    bool turned = turns(i + 1);  // what was said of it is missing
    for (std::size_t later = i + 1; maybe && later < sentences.size(); ++later)
      turned = turned || turns(later);
    const bool also = i > 0 && holdsPhrase(sentence, {"also", "as well", "either"});
    const std::size_t fewest = i == 0 ? fewestWords : fewestOfPart;
    if (!turned && !also)
      add(wordCount(sentence) > mostWhole ? shortened(sentence) : sentence, fewest);
    if (!also && i + 1 < sentences.size() && !turns(i + 1) && !turns(i + 2) &&
        leansBack(sentences[i + 1]))
      add(sentence + " " + sentences[i + 1], fewest);
  }
  return parts;
}

}  // namespace

bool isCommonplace(const std::string& said) {
  const std::string low = lowered(said);
  return startsWithAny(low, {"thank",
                             "congratulations",
                             "happy ",
                             "i commend",
                             "we commend",
                             "i want to thank",
                             "we want to thank",
                             "i would like to thank",
                             "we would like to thank",
                             "i'd like to thank",
                             "we thank",
                             "i thank",
                             "we look forward",
                             "i look forward",
                             "i am pleased",
                             "i'm pleased",
                             "we are pleased",
                             "we're pleased",
                             "we are proud",
                             "i am proud",
                             "we're proud",
                             "i'm proud",
                             "we are excited",
                             "we're excited",
                             "we are delighted",
                             "we're delighted",
                             "i am delighted",
                             "i'm delighted",
                             "we are committed",
                             "we remain committed",
                             "it is our unwavering",
                             "our thoughts",
                             "my thoughts",
                             "our hearts",
                             "my heart ",
                             "everyone deserves",
                             "everybody deserves",
                             "we applaud",
                             "i applaud",
                             "welcome to",
                             "good luck",
                             "let me congratulate",
                             "we congratulate",
                             "i congratulate",
                             "best wishes",
                             "god bless",
                             "we are heartbroken",
                             "we are saddened",
                             "we are deeply saddened",
                             "we're committed",
                             "proud of",
                             "what a ",
                             "have a great",
                             "it is believed",
                             "it is thought",
                             "it is understood",
                             "i wish"}) ||
         holdsPhrase(low, {"thoughts and prayers",
                           "condolences",
                           "sympathy",
                           "sad to hear",
                           "saddened to hear",
                           "shocked to hear",
                           "irreparable loss",
                           "testament to",
                           "highest standards",
                           "top priority",
                           "hard work and dedication",
                           "wish him",
                           "wish her",
                           "wish them all",
                           "is essential for",
                           "thrilled to",
                           "proud to",
                           "pleased to",
                           "excited to",
                           "excited about",
                           "honored to",
                           "honoured to",
                           "delighted to",
                           "grateful",
                           "diligently",
                           "tirelessly",
                           "proud of you",
                           "us all",
                           "all of us",
                           "we all",
                           "rest in peace",
                           "eternal peace",
                           "work to be done",
                           "has lost one of",
                           "will be missed",
                           "wait and see",
                           "too early to",
                           "too soon to",
                           "is under way",
                           "are under way",
                           "is underway",
                           "are underway",
                           "is ongoing",
                           "monitoring the situation",
                           "closely monitoring",
                           "working closely",
                           "cannot comment",
                           "can't comment",
                           "no further comment",
                           "in due course",
                           "fully cooperate",
                           "cooperating fully",
                           "cooperate fully",
                           "very seriously",
                           "extremely seriously"});
}

std::vector<std::string> quotableParts(const std::string& spoken) {
  const std::string said = withoutStops(withEllipses(spoken));
  if (isQuotable(said)) return {said};
  return quotableSentences(spoken);
}

std::vector<std::string> quotableSentences(const std::string& spoken) {
  return partsOf(spoken, mostQuotedWords);
}

std::vector<std::string> quotableBeginnings(const std::string& spoken) {
  return partsOf(spoken, mostTogether);
}

}  // namespace questions
