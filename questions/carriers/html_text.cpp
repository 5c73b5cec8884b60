#include "questions/carriers/html_text.h"

#include <gumbo.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <utility>
#include <vector>

#include "questions/carriers/plain_text.h"

namespace questions::carriers {
namespace {

// The library frees its tree by recursion, so a field of nothing but tags is left as it is.
constexpr std::ptrdiff_t mostTags = 5000;

bool isBlock(GumboTag tag) {
  constexpr GumboTag blocks[] = {
      GUMBO_TAG_P,  GUMBO_TAG_DIV, GUMBO_TAG_LI, GUMBO_TAG_UL,         GUMBO_TAG_OL,
      GUMBO_TAG_TR, GUMBO_TAG_H1,  GUMBO_TAG_H2, GUMBO_TAG_H3,         GUMBO_TAG_H4,
      GUMBO_TAG_H5, GUMBO_TAG_H6,  GUMBO_TAG_DT, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_TABLE,
      GUMBO_TAG_DD, GUMBO_TAG_PRE, GUMBO_TAG_HR, GUMBO_TAG_SECTION,    GUMBO_TAG_ARTICLE};
  return std::find(std::begin(blocks), std::end(blocks), tag) != std::end(blocks);
}

// What is shown but cannot be text.
const char* mediumOf(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_SVG:
      return "an image";
    case GUMBO_TAG_AUDIO:
      return "a sound";
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
      return "a video or an embedded page";
    default:
      return nullptr;
  }
}

class TextBuilder {
 public:
  PlainText build(const GumboNode* root) {
    open(root);
    while (!open_.empty()) step();
    while (!result_.text.empty() && result_.text.back() == '\n') result_.text.pop_back();
    return std::move(result_);
  }

  PlainText build(std::string_view text) {
    append(text);
    return std::move(result_);
  }

 private:
  struct Level {
    const GumboNode* node;
    unsigned next = 0;
  };

  void step() {
    Level& level = open_.back();
    const GumboVector& children = level.node->v.element.children;
    if (level.next < children.length)
      enter(static_cast<const GumboNode*>(children.data[level.next++]));
    else
      close();
  }

  void enter(const GumboNode* node) {
    switch (node->type) {
      case GUMBO_NODE_ELEMENT:
        return open(node);
      case GUMBO_NODE_WHITESPACE:
      case GUMBO_NODE_TEXT:
      case GUMBO_NODE_CDATA:
        return append(node->v.text.text);
      default:
        return;
    }
  }

  void open(const GumboNode* node) {
    const GumboTag tag = node->v.element.tag;
    if (tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE || tag == GUMBO_TAG_HEAD) return;
    if (const char* medium = mediumOf(tag)) return replace(node, medium);
    if (tag == GUMBO_TAG_BR) return breakLine();
    if (isBlock(tag)) startBlock();
    if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) space_ = true;
    if (tag == GUMBO_TAG_LI) appendNumber(node);
    if (tag == GUMBO_TAG_A) noteLink(node);
    if (tag == GUMBO_TAG_MATH) miss("a formula");
    open_.push_back({node});
    if (tag == GUMBO_TAG_SUP) script_ = raised;
    if (tag == GUMBO_TAG_SUB) script_ = lowered;
  }

  void close() {
    const GumboTag tag = open_.back().node->v.element.tag;
    open_.pop_back();
    if (tag == GUMBO_TAG_SUP || tag == GUMBO_TAG_SUB) script_ = nullptr;
    if (isBlock(tag)) startBlock();
  }

  void miss(const char* what) {
    if (result_.lost.empty()) result_.lost = what;
  }

  // Unless its words are the address.
  void noteLink(const GumboNode* node) {
    const GumboAttribute* address = gumbo_get_attribute(&node->v.element.attributes, "href");
    if (!address || *address->value == '#') return;
    const GumboVector& children = node->v.element.children;
    const auto* first =
        children.length == 1 ? static_cast<const GumboNode*>(children.data[0]) : nullptr;
    const bool said = first && first->type == GUMBO_NODE_TEXT &&
                      std::string_view(first->v.text.text) == address->value;
    if (!said) miss("a link");
  }

  // "2. " of an entry of a numbered list; "b. " or "II. " are counted in figures as well.
  static std::string numberOf(const GumboNode* entry) {
    const GumboNode* list = entry->parent;
    if (!list || list->type != GUMBO_NODE_ELEMENT || list->v.element.tag != GUMBO_TAG_OL) return {};
    const GumboAttribute* start = gumbo_get_attribute(&list->v.element.attributes, "start");
    constexpr long most = 1'000'000;
    long number = start ? std::clamp(std::strtol(start->value, nullptr, 10), -most, most) : 1;
    const GumboVector& entries = list->v.element.children;
    for (unsigned i = 0; i < entry->index_within_parent && i < entries.length; ++i) {
      const auto* earlier = static_cast<const GumboNode*>(entries.data[i]);
      number += earlier->type == GUMBO_NODE_ELEMENT && earlier->v.element.tag == GUMBO_TAG_LI;
    }
    return std::to_string(number) + ". ";
  }

  void appendNumber(const GumboNode* entry) {
    append(numberOf(entry));
    isAfterNumber_ = space_;
  }

  void replace(const GumboNode* node, const char* medium) {
    result_.lost = medium;
    const GumboAttribute* alt = gumbo_get_attribute(&node->v.element.attributes, "alt");
    if (alt && *alt->value) append("[" + std::string(alt->value) + "]");
  }

  void append(std::string_view text) {
    for (const char c : script_ ? script_(text) : std::string(text)) {
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        space_ = true;
        continue;
      }
      if (std::exchange(space_, false) && !result_.text.empty() && result_.text.back() != '\n')
        result_.text += ' ';
      result_.text += c;
      isAfterNumber_ = false;
    }
  }

  void breakLine() {
    space_ = false;
    result_.text += '\n';
  }

  // What follows on the number of an entry stands beside it.
  void startBlock() {
    if (isAfterNumber_) return;
    if (!result_.text.empty() && result_.text.back() != '\n') breakLine();
    space_ = false;
  }

  std::vector<Level> open_;
  PlainText result_;
  bool isAfterNumber_ = false;
  bool space_ = false;  // some stood before what comes next
  // Of a text that stands raised or lowered.
  std::string (*script_)(std::string_view) = nullptr;
};

}  // namespace

PlainText textOfHtml(std::string_view html) {
  if (html.find_first_of("<&") == std::string_view::npos) return TextBuilder().build(html);
  if (std::count(html.begin(), html.end(), '<') > mostTags)
    return {std::string(html), "thousands of tags, left as they are"};
  GumboOptions options = kGumboDefaultOptions;
  options.fragment_context = GUMBO_TAG_DIV;
  const auto destroy = [&](GumboOutput* output) { gumbo_destroy_output(&options, output); };
  const std::unique_ptr<GumboOutput, decltype(destroy)> parsed(
      gumbo_parse_with_options(&options, html.data(), html.size()), destroy);
  return TextBuilder().build(parsed->root);
}

std::string escapedHtml(std::string_view text) {
  std::string html;
  for (const char c : text) {
    switch (c) {
      case '&':
        html += "&amp;";
        break;
      case '<':
        html += "&lt;";
        break;
      case '>':
        html += "&gt;";
        break;
      case '"':
        html += "&quot;";
        break;
      default:
        html += c;
    }
  }
  return html;
}

std::string htmlOfText(std::string_view text) {
  std::string html;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    if (begin > 0) html += "<br>";
    html += escapedHtml(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return html;
}

}  // namespace questions::carriers
