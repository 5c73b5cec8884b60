// A tokenizer of tags after the HTML standard (13.2.5), and a stack of what it has let through.
// Every end tag that goes out closes the innermost open element, whatever the page had.
#include "questions/text/bounded_html.h"

#include <algorithm>
#include <array>
#include <vector>

#include "questions/error.h"
#include "questions/text/characters.h"

namespace text {
namespace {

using namespace std::string_view_literals;

template <std::size_t N>
bool isIn(const std::array<std::string_view, N>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// Their tags go, what they hold stays.
constexpr std::array transparent = {
    "b"sv,      "i"sv,      "em"sv,       "strong"sv,   "font"sv,    "u"sv,     "s"sv,     "big"sv,
    "tt"sv,     "strike"sv, "small"sv,    "nobr"sv,     "code"sv,    "img"sv,   "input"sv, "wbr"sv,
    "source"sv, "frame"sv,  "frameset"sv, "basefont"sv, "isindex"sv, "image"sv, "keygen"sv};

// What anything is known by; all other attributes go.
constexpr std::array kept = {"id"sv,   "class"sv,   "role"sv,  "itemprop"sv, "property"sv,
                             "name"sv, "content"sv, "href"sv,  "rel"sv,      "datetime"sv,
                             "type"sv, "hidden"sv,  "style"sv, "lang"sv,     "aria-hidden"sv};

// They go with what they hold, and reach to the page's end where they are not closed.
constexpr std::array rawText = {"script"sv,  "style"sv,    "title"sv,    "iframe"sv,   "xmp"sv,
                                "noembed"sv, "noframes"sv, "textarea"sv, "plaintext"sv};

// They go with what they hold, or alone where they are not closed.
constexpr std::array dropped = {"svg"sv,      "math"sv,     "select"sv,
                                "template"sv, "noscript"sv, "object"sv};

constexpr std::array voids = {"area"sv,  "base"sv,   "br"sv,    "col"sv,   "embed"sv,
                              "hr"sv,    "img"sv,    "input"sv, "link"sv,  "meta"sv,
                              "param"sv, "source"sv, "wbr"sv,   "track"sv, "bgsound"sv};

constexpr std::array once = {"html"sv, "head"sv, "body"sv};

// An element that is not closed ends where another begins: these names, innermost first.
constexpr std::string_view endedBy(std::string_view start) {
  if (start == "p") return " p ";
  if (start == "li") return " p li ";
  if (start == "dt" || start == "dd") return " p dt dd ";
  if (start == "td" || start == "th") return " p td th ";
  if (start == "tr") return " p td th tr ";
  if (start == "tbody" || start == "thead" || start == "tfoot") return " p td th tr tbody thead ";
  return {};
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool isLetter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'; }

struct Tag {
  std::string name;
  std::string attributes;  // those kept, each with a space before it
  std::size_t end = 0;     // offset behind its '>'
};

class Bounder {
 public:
  Bounder(std::string_view html, const std::string& file) : html_(html), file_(file) {
    out_.reserve(html.size());
  }

  std::string run() {
    while (at_ < html_.size()) {
      const std::size_t next = std::min(html_.find('<', at_), html_.size());
      out_ += html_.substr(at_, next - at_);
      at_ = next;
      if (at_ < html_.size()) readMarkup();
    }
    while (!open_.empty()) closeLast();
    return std::move(out_);
  }

 private:
  void readMarkup() {
    const char next = at(1);
    if (html_.substr(at_).starts_with("<!--")) {
      at_ = commentEnd();
    } else if (next == '!' || next == '?' || (next == '/' && !isLetter(at(2)))) {
      at_ = std::min(html_.find('>', at_), html_.size() - 1) + 1;
    } else if (next == '/') {
      const Tag tag = readTag(at_ + 2);
      at_ = tag.end;
      end(tag.name);
    } else if (isLetter(next)) {
      const Tag tag = readTag(at_ + 1);
      at_ = tag.end;
      start(tag);
    } else {
      out_ += "&lt;";
      ++at_;
    }
  }

  char at(std::size_t ahead) const {
    return at_ + ahead < html_.size() ? html_[at_ + ahead] : '\0';
  }

  std::size_t commentEnd() const {
    const std::string_view rest = html_.substr(at_ + 4);
    if (rest.starts_with(">")) return at_ + 5;
    if (rest.starts_with("->")) return at_ + 6;
    for (std::size_t i = html_.find("--", at_ + 4); i < html_.size(); i = html_.find("--", i + 1)) {
      if (html_.substr(i + 2).starts_with(">")) return i + 3;
      if (html_.substr(i + 2).starts_with("!>")) return i + 4;
    }
    return html_.size();
  }

  Tag readTag(std::size_t begin) {
    Tag tag;
    std::size_t i = begin;
    for (; i < html_.size() && !isSpace(html_[i]) && html_[i] != '>' && html_[i] != '/'; ++i) {
      tag.name += lower(html_[i]);
    }
    while (i < html_.size() && html_[i] != '>') i = readAttribute(i, tag.attributes);
    tag.end = std::min(i + 1, html_.size());
    return tag;
  }

  // Adds the attribute that begins at `i` to `attributes`; offset behind it (or the space or
  // slash).
  std::size_t readAttribute(std::size_t i, std::string& attributes) const {
    if (isSpace(html_[i]) || html_[i] == '/') return i + 1;
    const std::size_t nameEnd = attributeNameEnd(i);
    const std::size_t equals = skipSpaces(nameEnd);
    const bool valued = equals < html_.size() && html_[equals] == '=';
    const std::size_t end = valued ? valueEnd(skipSpaces(equals + 1)) : nameEnd;
    if (isIn(kept, lowered(html_.substr(i, nameEnd - i)))) {
      attributes += ' ';
      attributes += html_.substr(i, end - i);
    }
    return end;
  }

  std::size_t attributeNameEnd(std::size_t i) const {
    const auto ends = [](char c) { return isSpace(c) || c == '>' || c == '/' || c == '='; };
    ++i;  // a name may begin with '='
    while (i < html_.size() && !ends(html_[i])) ++i;
    return i;
  }

  std::size_t skipSpaces(std::size_t i) const {
    while (i < html_.size() && isSpace(html_[i])) ++i;
    return i;
  }

  std::size_t valueEnd(std::size_t i) const {
    if (i < html_.size() && (html_[i] == '"' || html_[i] == '\'')) {
      return std::min(html_.find(html_[i], i + 1), html_.size() - 1) + 1;
    }
    while (i < html_.size() && !isSpace(html_[i]) && html_[i] != '>') ++i;
    return i;
  }

  void start(const Tag& tag) {
    if (isIn(rawText, tag.name)) return readRawText(tag);
    if (isIn(dropped, tag.name)) return skipContent(tag.name);
    if (isIn(transparent, tag.name) || isRepeated(tag.name)) return;
    const std::string_view ended = endedBy(tag.name);
    while (!open_.empty() && ended.find(" " + open_.back() + " ") != std::string_view::npos) {
      closeLast();
    }
    if (isIn(voids, tag.name)) return write(tag);
    if (open_.size() >= deepestElement) {
      ++tooDeep_;
      return;
    }
    write(tag);
    open_.push_back(tag.name);
  }

  bool isRepeated(const std::string& name) {
    if (!isIn(once, name)) return false;
    const bool seen = std::find(seen_.begin(), seen_.end(), name) != seen_.end();
    if (!seen) seen_.push_back(name);
    return seen;
  }

  void write(const Tag& tag) {
    if (++elements_ > mostElements) {
      throw questions::Error({file_}, "this page has more than " + std::to_string(mostElements) +
                                          " elements; save the article alone");
    }
    out_ += "<" + tag.name + tag.attributes + ">";
  }

  void end(const std::string& name) {
    if (tooDeep_ > 0) {
      --tooDeep_;
      return;
    }
    const auto match = std::find(open_.rbegin(), open_.rend(), name);
    const auto table = std::find(open_.rbegin(), open_.rend(), "table");
    if (match == open_.rend() || isIn(once, name) || table < match) return;
    for (auto count = match - open_.rbegin() + 1; count > 0; --count) closeLast();
  }

  void closeLast() {
    out_ += "</" + open_.back() + ">";
    open_.pop_back();
  }

  // Offset of the next end tag `name`, or of the page's end. One that is missing is looked for
  // once.
  std::size_t endTag(const std::string& name) {
    if (std::find(unclosed_.begin(), unclosed_.end(), name) != unclosed_.end()) {
      return html_.size();
    }
    for (std::size_t i = html_.find("</", at_); i < html_.size(); i = html_.find("</", i + 2)) {
      if (isNamed(i + 2, name)) return i;
    }
    unclosed_.push_back(name);
    return html_.size();
  }

  bool isNamed(std::size_t i, std::string_view name) const {
    if (i + name.size() > html_.size()) return false;
    for (std::size_t k = 0; k < name.size(); ++k) {
      if (lower(html_[i + k]) != name[k]) return false;
    }
    const char after = i + name.size() < html_.size() ? html_[i + name.size()] : '>';
    return isSpace(after) || after == '>' || after == '/';
  }

  void skipContent(const std::string& name) {
    const std::size_t end = endTag(name);
    if (end < html_.size()) at_ = readTag(end + 2).end;
  }

  void readRawText(const Tag& tag) {
    const std::size_t end = endTag(tag.name);
    const bool metadata = tag.name == "title" || (tag.name == "script" && isJsonLd(tag));
    if (metadata && end < html_.size()) {
      write(tag);
      out_ += html_.substr(at_, end - at_);
      out_ += "</" + tag.name + ">";
    }
    at_ = end < html_.size() ? readTag(end + 2).end : end;
  }

  static bool isJsonLd(const Tag& tag) {
    return tag.attributes.find("ld+json") != std::string_view::npos;
  }

  std::string_view html_;
  const std::string& file_;
  std::size_t at_ = 0;
  std::string out_;
  std::vector<std::string> open_;
  std::vector<std::string> seen_;      // of `once`
  std::vector<std::string> unclosed_;  // of those that hold raw text or are dropped
  std::size_t tooDeep_ = 0;
  std::size_t elements_ = 0;
};

}  // namespace

std::string boundedHtml(std::string_view html, const std::string& file) {
  return Bounder(html, file).run();
}

}  // namespace text
