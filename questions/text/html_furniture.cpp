// Sites name their furniture much alike; the words below are those that many of them use.
#include "questions/text/html_furniture.h"

#include <algorithm>
#include <string>
#include <utility>

namespace text {
namespace {

constexpr std::size_t shortestProse = 60;

constexpr std::string_view neverText =
    " "
    "script style title template noscript select textarea svg amp-analytics ";

constexpr std::string_view furnitureTags =
    " "
    "nav footer aside form button input iframe embed canvas video audio dialog menu map "
    "amp-sidebar amp-ad amp-sticky-ad amp-consent amp-social-share amp-user-notification "
    "amp-lightbox amp-embed amp-list amp-autocomplete ";

constexpr std::string_view furnitureRoles =
    " "
    "navigation banner contentinfo complementary search dialog alertdialog menu menubar "
    "toolbar button form tablist alert ";

constexpr std::string_view furnitureWords =
    " "
    "share sharing shares sharebar sharer social socials socialbar addthis sharedaddy "
    "related relatedposts recommend recommended recommendation recommendations recirc "
    "recirculation newsletter newsletters subscribe subscription subscriptions signup "
    "promo promos promotion advert adverts advertisement advertising advertorial ad ads "
    "adslot adunit dfp banner sponsored sponsor cookie cookies cookiebar consent gdpr "
    "ccpa onetrust breadcrumb breadcrumbs nav navbar navigation navbox menu menus "
    "sidebar sidebars footer foot popup modal overlay paywall toolbar trending outbrain "
    "taboola tags taglist topics pagination pager skip skiplink infobox metadata noprint "
    "toc hatnote catlinks printfooter sistersitebox editsection reflist references jump "
    "donate donation donations membership pullquote feedback rating ratings poll "
    "playlist gallery masthead topbar bottombar teaser teasers disclaimer rail recaptcha "
    "login register ";

// Names of two words, once they are put together.
constexpr std::string_view furniturePairs =
    " "
    "screenreader sronly visuallyhidden visuallyhide mostread mostpopular mostviewed "
    "readmore readnext moreon morefrom morestories morenews seealso signup skiplink "
    "skipto alsoread youmaylike upnext keepreading editorspicks editorpicks authorbio "
    "aboutauthor relatedarticles whatsnext backtotop followus sitenotice topstories "
    "latestnews nextarticle prevarticle postnav widgetarea ";

// Readers may have written more than the author.
constexpr std::string_view commentWords =
    " "
    "comment comments commentlist commentarea disqus respond ";

// Gives every word of class and id, and every two neighbours as one, to `take` until it says true.
template <typename Take>
bool anyWord(std::string_view names, Take take) {
  std::string word, last;
  for (std::size_t i = 0; i <= names.size(); ++i) {
    const char c = i < names.size() ? names[i] : ' ';
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool capital =
        c >= 'A' && c <= 'Z' && i > 0 && names[i - 1] >= 'a' && names[i - 1] <= 'z';
    if ((!letter || capital) && !word.empty()) {
      if (take(word, last + word)) return true;
      last = std::exchange(word, {});
    }
    if (c == ' ') last.clear();
    if (letter) word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return false;
}

bool isIn(std::string_view words, std::string_view word) {
  for (std::size_t at = words.find(word); at != std::string_view::npos && at > 0;
       at = words.find(word, at + 1)) {
    if (words[at - 1] == ' ' && words[at + word.size()] == ' ') return true;
  }
  return false;
}

bool isNamedFurniture(std::string_view names) {
  return anyWord(names, [](const std::string& word, const std::string& pair) {
    return isIn(furnitureWords, word) || isIn(furniturePairs, pair);
  });
}

bool isUnseen(const HtmlNode& node) {
  const std::string_view style = node.attribute("style");
  return node.has("hidden") || node.attribute("aria-hidden") == "true" ||
         style.find("display:none") != std::string_view::npos ||
         style.find("display: none") != std::string_view::npos;
}

bool isFurniture(const HtmlNode& node) {
  if (node.isText() || node.tag == "html" || node.tag == "body" || node.tag == "main") return false;
  return isIn(furnitureTags, node.tag) || isIn(furnitureRoles, node.attribute("role")) ||
         isUnseen(node) || isNamedFurniture(node.attribute("class")) ||
         isNamedFurniture(node.attribute("id"));
}

bool holdsHeadline(const HtmlPage& page, std::size_t node) {
  for (std::size_t i = node; i < page[node].end; ++i) {
    if (page[i].tag == "h1" || page[i].attribute("itemprop") == "articleBody") return true;
  }
  return false;
}

bool isComments(const HtmlPage& page, std::size_t node) {
  if (page[node].isText() || page[node].tag == "html" || page[node].tag == "body") return false;
  return hasClassWord(page[node], commentWords) && !holdsHeadline(page, node);
}

// A page's header holds its menu, an article's header its headline.
bool isPageHeader(const HtmlPage& page, std::size_t node) {
  if (page[node].tag != "header") return false;
  for (std::size_t i = node; i != page[i].parent; i = page[i].parent) {
    if (page[i].tag == "article" || page[i].tag == "main") return false;
  }
  return true;
}

bool isParagraphLike(const HtmlNode& node) {
  return isIn(" p div td li dd blockquote section article main body center pre span figcaption ",
              node.tag);
}

void mark(std::vector<bool>& marks, std::size_t begin, std::size_t end) {
  std::fill(marks.begin() + static_cast<std::ptrdiff_t>(begin),
            marks.begin() + static_cast<std::ptrdiff_t>(end), true);
}

}  // namespace

bool hasClassWord(const HtmlNode& node, std::string_view words) {
  const auto isListed = [&](const std::string& word, const std::string&) {
    return isIn(words, word);
  };
  return anyWord(node.attribute("class"), isListed) || anyWord(node.attribute("id"), isListed);
}

std::vector<std::size_t> htmlProse(const HtmlPage& page, const std::vector<bool>& left) {
  std::vector<std::size_t> direct(page.size(), 0);  // text of the paragraph itself, less links
  for (std::size_t i = 0; i < page.size(); ++i) {
    if (!page[i].isText() || left[i]) continue;
    std::size_t block = page[i].parent;
    bool link = false;
    while (block != page[block].parent && !isParagraphLike(page[block])) {
      link = link || page[block].tag == "a";
      block = page[block].parent;
    }
    if (!link) direct[block] += page[i].text.size();
  }
  std::vector<std::size_t> prose(page.size(), 0);
  for (std::size_t i = page.size(); i-- > 0;) {
    if (direct[i] >= shortestProse) prose[i] += direct[i];
    if (i > 0) prose[page[i].parent] += prose[i];
  }
  return prose;
}

std::vector<bool> htmlFurniture(const HtmlPage& page) {
  std::vector<bool> marks(page.size(), false);
  for (std::size_t i = 0; i < page.size(); ++i) {
    const bool silent = !page[i].isText() && isIn(neverText, page[i].tag);
    if (!marks[i] && (silent || isComments(page, i))) mark(marks, i, page[i].end);
  }
  const std::vector<std::size_t> prose = htmlProse(page, marks);
  for (std::size_t i = 0; i < page.size(); ++i) {
    const bool most = prose[i] * 2 > prose[0];
    if (!marks[i] && !most && (isFurniture(page[i]) || isPageHeader(page, i))) {
      mark(marks, i, page[i].end);
    }
  }
  return marks;
}

}  // namespace text
