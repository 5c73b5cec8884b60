// For each thing the sources in the order in which they are believed: JSON-LD, then <meta> and
// <link>, then what the page shows.
#include "questions/text/html_metadata.h"

#include <algorithm>
#include <array>
#include <map>

#include "questions/text/characters.h"
#include "questions/text/clean_text.h"
#include "questions/text/date_line.h"
#include "questions/text/json_ld.h"

namespace text {
namespace {

using namespace std::string_view_literals;
using Names = std::initializer_list<const char*>;

std::string tidy(std::string_view text) { return collapseSpaces(cleanText(text)); }

// The page's <meta> by name, property or itemprop, and <link> by rel; the first of each counts.
std::map<std::string, std::string> statements(const HtmlPage& page) {
  std::map<std::string, std::string> found;
  for (const HtmlNode& node : page) {
    for (const char* name : {"name", "property", "itemprop", "rel"}) {
      const std::string_view key = node.attribute(name);
      const std::string_view value = node.attribute(node.tag == "meta" ? "content" : "href");
      if (key.empty() || value.empty() || (node.tag != "meta" && node.tag != "link")) continue;
      found.emplace(lowered(key), tidy(value));
    }
  }
  return found;
}

std::string firstOf(const std::map<std::string, std::string>& found, Names names) {
  for (const char* name : names) {
    const auto value = found.find(name);
    if (value != found.end() && !value->second.empty()) return value->second;
  }
  return {};
}

std::vector<std::string> jsonLdScripts(const HtmlPage& page) {
  std::vector<std::string> scripts;
  for (std::size_t i = 0; i < page.size(); ++i) {
    if (page[i].tag == "script") scripts.push_back(textOf(page, i));
  }
  return scripts;
}

std::string firstText(const HtmlPage& page, std::string_view tag) {
  for (std::size_t i = 0; i < page.size(); ++i) {
    if (page[i].tag != tag) continue;
    const std::string text = tidy(textOf(page, i));
    if (!text.empty()) return text;
  }
  return {};
}

// The day of the first <time>, or of the element that is marked as the day of publication.
std::string shownDay(const HtmlPage& page) {
  std::string first;
  for (std::size_t i = 0; i < page.size(); ++i) {
    const bool marked = page[i].attribute("itemprop") == "datePublished";
    if (page[i].tag != "time" && !marked) continue;
    std::string day = dayOfLine(page[i].attribute("datetime"));
    if (day.empty()) day = dayOfLine(tidy(textOf(page, i)));
    if (marked && !day.empty()) return day;
    if (first.empty()) first = day;
  }
  return first;
}

std::string licenceLink(const HtmlPage& page) {
  for (const HtmlNode& node : page) {
    if (node.tag == "a" && lowered(node.attribute("rel")).find("license") != std::string::npos) {
      return tidy(node.attribute("href"));
    }
  }
  return {};
}

// "Headline - The Paper" without the paper, where the page names it.
std::string withoutPublisher(const std::string& title, const std::string& publisher) {
  for (const std::string_view dash : {" - "sv, " | "sv, " – "sv, " — "sv, " :: "sv, " · "sv}) {
    const std::string tail = std::string(dash) + publisher;
    if (!publisher.empty() && title.size() > tail.size() && title.ends_with(tail)) {
      return title.substr(0, title.size() - tail.size());
    }
  }
  return title;
}

// <title> mostly carries the paper's name behind a last dash or bar.
std::string windowTitle(const HtmlPage& page) {
  const std::string title = firstText(page, "title");
  std::size_t cut = std::string::npos;
  for (const std::string_view dash : {" - "sv, " | "sv, " – "sv, " — "sv}) {
    const std::size_t at = title.rfind(dash);
    if (at != std::string::npos && (cut == std::string::npos || at > cut)) cut = at;
  }
  const bool isShort = cut != std::string::npos && title.size() - cut < 40 && cut > 15;
  return isShort ? title.substr(0, cut) : title;
}

// <!-- saved from url=(0035)https://www.example.org/news.html -->
std::string savedFrom(std::string_view html) {
  const std::string_view head = html.substr(0, 4000);
  const std::size_t at = head.find("saved from url=(");
  const std::size_t begin = at == std::string_view::npos ? at : head.find(')', at);
  if (begin == std::string_view::npos) return {};
  const std::size_t end = head.find_first_of(" \n\r\t>", begin);
  return tidy(head.substr(begin + 1, std::min(end, head.size()) - begin - 1));
}

std::string webAddress(const std::string& address) {
  return address.starts_with("https://") || address.starts_with("http://") ? address : "";
}

template <typename... Texts>
std::string firstFilled(Texts... texts) {
  std::string result;
  ((result.empty() ? void(result = texts) : void()), ...);
  return result;
}

std::string languageCode(std::string_view tag) {
  const std::string code = lowered(tag.substr(0, tag.find_first_of("-_")));
  return code.size() == 2 ? code : "";
}

}  // namespace

HtmlMetadata htmlMetadata(const HtmlPage& page, std::string_view html) {
  const auto meta = statements(page);
  const JsonLdArticle described = jsonLdArticle(jsonLdScripts(page));
  const Attribution& json = described.attribution;
  Attribution result;
  result.publisher =
      firstFilled(tidy(decodedReferences(json.publisher)),
                  firstOf(meta, {"og:site_name", "dc.publisher", "dcterms.publisher", "publisher",
                                 "citation_journal_title", "application-name"}));
  result.title = firstFilled(tidy(decodedReferences(json.title)),
                             firstOf(meta, {"og:title", "dc.title", "dcterms.title", "headline",
                                            "citation_title", "twitter:title", "title"}),
                             firstText(page, "h1"), windowTitle(page));
  result.title = withoutPublisher(result.title, result.publisher);
  result.date = json.date;
  for (const char* name :
       {"article:published_time", "og:article:published_time", "og:published_time", "datepublished",
        "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "date",
        "pubdate", "publish-date", "publication_date", "parsely-pub-date", "sailthru.date",
        "citation_publication_date", "article.published"}) {
    if (result.date.empty()) result.date = dayOfLine(firstOf(meta, {name}));
  }
  if (result.date.empty()) result.date = shownDay(page);
  result.address =
      firstFilled(webAddress(firstOf(meta, {"canonical"})), webAddress(firstOf(meta, {"og:url"})),
                  webAddress(tidy(json.address)), webAddress(savedFrom(html)));
  result.licence = firstFilled(
      firstOf(meta, {"license"}), tidy(json.licence), licenceLink(page),
      firstOf(meta, {"dc.rights", "dcterms.rights", "dcterms.license", "copyright", "rights"}));
  const std::string_view stated = page.empty() ? "" : page[0].attribute("lang");
  return {result, firstFilled(languageCode(described.language), languageCode(stated))};
}

std::string declaredEncoding(std::string_view bytes) {
  const std::string head = lowered(bytes.substr(0, 4096));
  for (const std::string_view key : {"charset"sv, "encoding"sv}) {
    for (std::size_t at = head.find(key); at != std::string::npos; at = head.find(key, at + 1)) {
      std::size_t begin = head.find_first_not_of(" \t\r\n", at + key.size());
      if (begin == std::string::npos || head[begin] != '=') continue;
      begin = head.find_first_not_of(" \t\r\n\"'", begin + 1);
      if (begin == std::string::npos) return {};
      const std::size_t end = head.find_first_of(" \t\r\n\"';/>?", begin);
      return head.substr(begin, std::min(end, head.size()) - begin);
    }
  }
  return {};
}

}  // namespace text
