#include "questions/carriers/xml.h"

#include <algorithm>
#include <pugixml.hpp>

#include "questions/error.h"

namespace questions::carriers {
namespace {

// Deeper than any pack; writing a tree back as text is recursive in the library.
constexpr int deepestNesting = 200;

class StringWriter : public pugi::xml_writer {
 public:
  void write(const void* data, std::size_t size) override {
    text.append(static_cast<const char*>(data), size);
  }
  std::string text;
};

// The node that follows in the order of the document, inside `top`; null after the last.
pugi::xml_node following(pugi::xml_node node, const pugi::xml_node& top) {
  if (node.first_child()) return node.first_child();
  while (node != top && !node.next_sibling()) node = node.parent();
  return node == top ? pugi::xml_node() : node.next_sibling();
}

bool isTooDeep(const pugi::xml_document& document) {
  int depth = 0;
  for (pugi::xml_node node = document; node;) {
    if (node.first_child()) {
      if (++depth > deepestNesting) return true;
      node = node.first_child();
      continue;
    }
    while (node && !node.next_sibling()) {
      node = node.parent();
      --depth;
    }
    if (node) node = node.next_sibling();
  }
  return false;
}

// The elements of HTML that are never closed; all others are, also empty ones: HTML knows no <p/>.
bool isVoid(std::string_view name) {
  constexpr std::string_view names[] = {"area",  "base", "br",   "col",   "embed",  "hr",    "img",
                                        "input", "link", "meta", "param", "source", "track", "wbr"};
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

// Some programs wrap HTML in CDATA where XML means the signs themselves.
bool isMarkup(std::string_view cdata) { return cdata.find("</") != std::string_view::npos; }

}  // namespace

void loadXml(pugi::xml_document& document, const std::string& text, const std::string& file) {
  const unsigned options = pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_fragment;
  const pugi::xml_parse_result result =
      document.load_buffer(text.data(), text.size(), options, pugi::encoding_utf8);
  const std::size_t line =
      Lines(text).at(static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, result.offset)));
  if (!result) throw Error({file, line}, std::string("not XML: ") + result.description());
  if (!document.document_element()) throw Error({file, 1}, "not XML: it has no element");
  if (isTooDeep(document))
    throw Error({file},
                "is nested deeper than " + std::to_string(deepestNesting) + " levels; no pack is");
}

Lines::Lines(std::string_view text) {
  for (std::size_t i = text.find('\n'); i != std::string_view::npos; i = text.find('\n', i + 1))
    ends_.push_back(i);
}

std::size_t Lines::at(std::size_t offset) const {
  return 1 + static_cast<std::size_t>(std::lower_bound(ends_.begin(), ends_.end(), offset) -
                                      ends_.begin());
}

std::size_t Lines::of(const pugi::xml_node& node) const {
  const std::ptrdiff_t offset = node.offset_debug();
  return offset < 0 ? 0 : at(static_cast<std::size_t>(offset));
}

std::string_view localName(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node childOf(const pugi::xml_node& node, std::string_view name) {
  return node.find_child([&](const pugi::xml_node& child) { return localName(child) == name; });
}

std::vector<pugi::xml_node> childrenOf(const pugi::xml_node& node, std::string_view name) {
  std::vector<pugi::xml_node> children;
  for (const pugi::xml_node& child : node.children())
    if (localName(child) == name) children.push_back(child);
  return children;
}

std::vector<pugi::xml_node> allBelow(const pugi::xml_node& node, std::string_view name) {
  std::vector<pugi::xml_node> found;
  for (pugi::xml_node at = following(node, node); at; at = following(at, node))
    if (localName(at) == name) found.push_back(at);
  return found;
}

std::vector<pugi::xml_node> elementsBelow(const pugi::xml_node& node) {
  std::vector<pugi::xml_node> found;
  for (pugi::xml_node at = following(node, node); at; at = following(at, node))
    if (at.type() == pugi::node_element) found.push_back(at);
  return found;
}

std::string textBelow(const pugi::xml_node& node) {
  std::string text;
  for (pugi::xml_node at = following(node, node); at; at = following(at, node))
    if (at.type() == pugi::node_pcdata || at.type() == pugi::node_cdata) text += at.value();
  return text;
}

std::string innerHtml(const pugi::xml_node& node) {
  for (pugi::xml_node below : elementsBelow(node))
    if (!below.first_child() && !isVoid(localName(below))) below.append_child(pugi::node_pcdata);
  for (pugi::xml_node at = following(node, node); at;) {
    pugi::xml_node next = following(at, node);
    if (at.type() == pugi::node_cdata && !isMarkup(at.value())) {
      at.parent().insert_child_before(pugi::node_pcdata, at).set_value(at.value());
      at.parent().remove_child(at);
    }
    at = next;
  }
  StringWriter writer;
  for (const pugi::xml_node& child : node.children())
    child.print(writer, "", pugi::format_raw, pugi::encoding_utf8);
  for (const std::string_view mark : {"<![CDATA[", "]]>"})
    for (std::size_t at = writer.text.find(mark); at != std::string::npos;
         at = writer.text.find(mark, at))
      writer.text.erase(at, mark.size());
  return std::move(writer.text);
}

pugi::xml_node addElement(pugi::xml_node parent, const char* name, Attributes attributes,
                          const std::string& text) {
  pugi::xml_node element = parent.append_child(name);
  addAttributes(element, attributes);
  if (!text.empty()) element.append_child(pugi::node_pcdata).set_value(xmlSafe(text).c_str());
  return element;
}

void addAttributes(pugi::xml_node element, Attributes attributes) {
  for (const auto& [name, value] : attributes)
    element.append_attribute(name) = xmlSafe(value).c_str();
}

std::string xmlSafe(std::string_view text) {
  std::string safe(text);
  std::erase_if(
      safe, [](char c) { return (c >= 0 && c < ' ' && c != '\n' && c != '\t') || c == '\x7F'; });
  return safe;
}

std::string xmlText(const pugi::xml_document& document) {
  StringWriter writer;
  document.save(writer, "  ", pugi::format_default, pugi::encoding_utf8);
  return std::move(writer.text);
}

std::string xmlRaw(const pugi::xml_document& document) {
  StringWriter writer;
  document.save(writer, "", pugi::format_raw, pugi::encoding_utf8);
  return std::move(writer.text);
}

}  // namespace questions::carriers
