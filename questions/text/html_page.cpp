// Gumbo builds the tree; it is copied into a list, which is walked without recursion.
#include "questions/text/html_page.h"

#include <gumbo.h>

#include <algorithm>
#include <memory>

#include "questions/text/bounded_html.h"

namespace text {
namespace {

struct Destroy {
  void operator()(GumboOutput* output) const {
    gumbo_destroy_output(&kGumboDefaultOptions, output);
  }
};

std::string tagName(const GumboElement& element) {
  if (element.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(element.tag);
  GumboStringPiece piece = element.original_tag;
  gumbo_tag_from_original_text(&piece);
  std::string name(piece.data == nullptr ? "" : piece.data, piece.length);
  std::transform(name.begin(), name.end(), name.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return name.empty() ? "unknown" : name;
}

HtmlNode elementOf(const GumboElement& element, std::size_t parent) {
  HtmlNode node;
  node.tag = tagName(element);
  node.parent = parent;
  for (unsigned i = 0; i < element.attributes.length; ++i) {
    const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[i]);
    node.attributes.emplace_back(attribute->name, attribute->value);
  }
  return node;
}

// Recursion is as deep as the page, which boundedHtml bounds.
void append(HtmlPage& page, const GumboNode* node, std::size_t parent) {
  if (node->type == GUMBO_NODE_COMMENT) return;
  const std::size_t index = page.size();
  if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE) {
    page.push_back(elementOf(node->v.element, parent));
    const GumboVector& children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
      append(page, static_cast<const GumboNode*>(children.data[i]), index);
    }
  } else {
    page.push_back({{}, node->v.text.text, {}, parent, 0});
  }
  page[index].end = page.size();
}

HtmlPage parse(std::string_view html) {
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  const std::unique_ptr<GumboOutput, Destroy> output(
      gumbo_parse_with_options(&options, html.data(), html.size()));
  HtmlPage page;
  append(page, output->root, 0);
  return page;
}

}  // namespace

bool HtmlNode::has(std::string_view name) const {
  return std::any_of(attributes.begin(), attributes.end(),
                     [&](const auto& attribute) { return attribute.first == name; });
}

std::string_view HtmlNode::attribute(std::string_view name) const {
  for (const auto& [key, value] : attributes) {
    if (key == name) return value;
  }
  return {};
}

HtmlPage parseHtml(std::string_view html, const std::string& file) {
  return parse(boundedHtml(html, file));
}

std::string textOf(const HtmlPage& page, std::size_t node) {
  std::string text;
  for (std::size_t i = node; i < page[node].end; ++i) text += page[i].text;
  return text;
}

std::string decodedReferences(std::string_view html) {
  if (html.find('&') == std::string_view::npos) return std::string(html);
  return textOf(parse(boundedHtml(html, {})), 0);
}

}  // namespace text
