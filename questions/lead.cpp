#include "questions/lead.h"

#include <algorithm>

#include "questions/distractors/bodies.h"
#include "questions/distractors/countries.h"
#include "questions/text/calendar.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::string_view named = "From “";
constexpr std::string_view unnamed = "From an article ";
constexpr std::string_view separator = ", “";  // between an article and its section
constexpr std::size_t mostTopics = 3;
constexpr std::size_t longestHeading = 12;  // words

std::string replaced(std::string text, std::string_view what, std::string_view with) {
  for (std::size_t at = text.find(what); at != std::string::npos;
       at = text.find(what, at + with.size()))
    text.replace(at, what.size(), with);
  return text;
}

// A headline inside quotation marks: its own become single ones.
std::string quotable(std::string title) {
  title = replaced(replaced(std::move(title), "“", "‘"), "”", "’");
  for (std::size_t open = title.find('<'), close; open != std::string::npos;
       open = title.find('<')) {  // the sign of a share
    close = title.find('>', open);
    title.erase(open, close == std::string::npos ? 1 : close + 1 - open);
  }
  title = squeezed(replaced(replaced(std::move(title), "...", "…"), "  ", " "));
  for (bool open = true; title.find('"') != std::string::npos; open = !open)
    title.replace(title.find('"'), 1, open ? "‘" : "’");
  return title;
}

// Whether a name stands in the opening sentence of the running text.
bool opens(const Document& document, const std::vector<text::Range>& mentions) {
  const auto first = std::find_if(
      document.sentences.begin(), document.sentences.end(), [&](const text::Sentence& sentence) {
        return document.paragraphKind(sentence) == text::ParagraphKind::Body;
      });
  return first != document.sentences.end() &&
         std::any_of(mentions.begin(), mentions.end(),
                     [&](const text::Range& mention) { return first->range.contains(mention); });
}

// Whether people are named, or only places and, where it has none, bodies.
enum class Topics { All, NoPeople };

// What the article is about: the names of its opening sentence, those first that it has most often;
// where that has none, the names that it has twice at least.
std::vector<std::string> topicsOf(const Document& document, Topics wanted) {
  const bool people = wanted == Topics::All;
  struct Topic {
    std::string name;
    std::size_t mentions;
    std::size_t first;
    bool opens;
    bool the;  // "the Kremlin"
  };
  std::vector<Topic> topics;
  const auto add = [&](const std::string& name, const std::vector<text::Range>& mentions) {
    const bool leads = opens(document, mentions);
    const auto the = static_cast<std::size_t>(
        std::count_if(mentions.begin(), mentions.end(), [&](const text::Range& mention) {
          return lowered(document.text().substr(0, mention.begin)).ends_with("the ");
        }));
    if (leads || mentions.size() > 1)
      topics.push_back(
          {name, mentions.size(), mentions.front().begin, leads, 2 * the > mentions.size()});
  };
  if (people)
    for (const Person& person : document.people) add(person.name, person.mentions);
  const bool places = !people && std::any_of(document.entities.begin(), document.entities.end(),
                                             [](const Entity& entity) {
                                               return entity.kind == language::NameKind::Place;
                                             });
  for (const Entity& entity : document.entities)
    if (!places || entity.kind == language::NameKind::Place) add(entity.name, entity.mentions);
  if (std::any_of(topics.begin(), topics.end(), [](const Topic& topic) { return topic.opens; }))
    std::erase_if(topics, [](const Topic& topic) { return !topic.opens; });
  std::sort(topics.begin(), topics.end(), [](const Topic& a, const Topic& b) {
    return a.mentions != b.mentions ? a.mentions > b.mentions : a.first < b.first;
  });
  std::vector<std::string> names;
  for (const Topic& topic : topics) {
    const bool said = std::any_of(names.begin(), names.end(), [&](const std::string& other) {
      return holdsWords(other, topic.name) || holdsWords(topic.name, other);
    });
    const bool usual = topic.the || isAny(topic.name, {"U.S.", "US", "U.K.", "UK"});
    const std::string the = takesArticle(topic.name) || usual ? "the " : "";
    if (!said && names.size() < mostTopics) names.push_back(the + topic.name);
  }
  return names;
}

// "7 May 2015"; empty where the article has no date.
std::string publishedDay(const Document& document) {
  return document.published ? dayInWords(text::iso(*document.published)) : "";
}

// "From an article of 7 May 2015 about Fiji and Suva: ".
std::string unnamedLead(const std::string& day, const std::vector<std::string>& topics) {
  if (day.empty() && topics.empty()) return "";
  return std::string(unnamed) + (day.empty() ? "" : "of " + day + (topics.empty() ? "" : " ")) +
         (topics.empty() ? "" : "about " + listed(topics)) + ": ";
}

}  // namespace

std::string leadOf(const Document& document) {
  const text::Attribution& attribution = document.article->attribution;
  const std::string day = publishedDay(document);
  if (!attribution.title.empty())
    return std::string(named) + quotable(attribution.title) + "”" +
           (day.empty() ? "" : " (" + day + ")") + ": ";
  return unnamedLead(day, topicsOf(document, Topics::All));
}

std::string leadHiding(const std::string& person, const Document& document) {
  const std::string lead = leadOf(document), day = publishedDay(document);
  if (!shareAWord(lead, person)) return lead;
  std::vector<std::string> topics = topicsOf(document, Topics::NoPeople);
  std::erase_if(topics, [&](const std::string& topic) { return shareAWord(topic, person); });
  constexpr std::size_t enough = 2;  // "about the United States" tells too little
  return topics.size() < enough ? lead : unnamedLead(day, topics);
}

std::string leadWithout(const std::string& words, const Document& document) {
  const std::string lead = leadOf(document);
  if (!shareAWord(lead, words)) return lead;
  std::vector<std::string> topics = topicsOf(document, Topics::NoPeople);
  std::erase_if(topics, [&](const std::string& topic) {
    const std::optional<Bodies> body = bodiesLike(topic);
    return shareAWord(topic, words) || (body && body->noun == "news agency");
  });
  return unnamedLead(publishedDay(document), topics);
}

std::string leadWithDay(const Document& document) {
  return unnamedLead(publishedDay(document), {});
}

std::optional<Section> sectionAt(const Document& document, std::size_t sentence,
                                 const std::string& lead) {
  const std::vector<text::Paragraph>& paragraphs = document.article->paragraphs;
  const auto isHeading = [&](std::size_t i) {
    return paragraphs[i].kind == text::ParagraphKind::Heading &&
           text::slice(document.text(), paragraphs[i].range) != document.article->attribution.title;
  };
  std::size_t heading = document.sentences[sentence].paragraph;
  while (heading > 0 && !isHeading(heading)) --heading;
  if (!isHeading(heading)) return std::nullopt;
  std::size_t next = heading + 1;
  while (next < paragraphs.size() && !isHeading(next)) ++next;
  const std::string name = squeezed(text::slice(document.text(), paragraphs[heading].range));
  if (!lead.starts_with(named) || name.find(": ") != std::string::npos ||
      wordCount(name) > longestHeading)
    return std::nullopt;
  return Section{lead.substr(0, lead.size() - 2) + separator.data() + quotable(name) + "”: ",
                 text::slice(document.text(),
                             {paragraphs[heading].range.end, paragraphs[next - 1].range.end})};
}

bool hasParallelSections(const Document& document) {
  std::set<std::string> openings;
  std::size_t countries = 0;
  for (const text::Paragraph& paragraph : document.article->paragraphs) {
    if (paragraph.kind != text::ParagraphKind::Heading) continue;
    const std::vector<Word> heading = words(text::slice(document.text(), paragraph.range));
    if (heading.size() > 2 && !openings.insert(lowered(heading[0].text)).second) return true;
    if (isCountry(text::slice(document.text(), paragraph.range))) ++countries;
  }
  return countries > 1;
}

bool saysSection(std::string_view lead) { return lead.find(separator) != std::string_view::npos; }

std::string articleNamed(std::string_view stem) {
  const std::string_view lead = leadIn(stem);
  return std::string(lead.substr(0, lead.rfind(": ")));
}

std::string topicNamed(std::string_view stem) {
  constexpr std::string_view about = "about ", of = "of ";
  const std::string article = articleNamed(stem);
  if (!article.starts_with(unnamed)) return "";
  const std::string told = article.substr(unnamed.size());
  const std::size_t at = told.find(about);
  if (at != std::string::npos) return told.substr(at + about.size());
  return told.starts_with(of) ? told.substr(of.size()) : "";
}

bool hidesHeadline(std::string_view stem) {
  const std::string_view lead = leadIn(stem);
  return lead.starts_with(unnamed) && saysDay(lead) &&
         lead.find(" about ") == std::string_view::npos;
}

std::string_view leadIn(std::string_view stem) {
  return stem.substr(0, stem.size() - withoutLead(stem).size());
}

std::string_view withoutLead(std::string_view stem) {
  std::size_t end = std::string_view::npos;
  if (stem.starts_with(named)) {
    const std::size_t close = stem.find("”");
    end = close == std::string_view::npos ? close : stem.find(": ", close);
  } else if (stem.starts_with(unnamed)) {
    end = stem.find(": ");
  }
  return end == std::string_view::npos ? stem : stem.substr(end + 2);
}

std::string withoutDay(const std::string& lead, const Document& document) {
  const std::string day = publishedDay(document);
  return day.empty() ? lead : replaced(lead, day, day.substr(day.find(' ') + 1));
}

bool saysDay(std::string_view lead) {
  const std::vector<Word> all = words(lead);
  return std::any_of(all.begin(), all.end(), [](const Word& word) {
    return !word.quoted && word.text.size() == 4 && hasDigit(word.text);
  });
}

}  // namespace questions
