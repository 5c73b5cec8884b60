// XML files read by pugixml, which expands no entity of a document's own and opens no other file.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pugi {
class xml_document;
class xml_node;
}  // namespace pugi

namespace questions::carriers {

// Parses UTF-8. Throws Error with the line.
void loadXml(pugi::xml_document& document, const std::string& text, const std::string& file);

// Lines of a text by offset.
class Lines {
 public:
  explicit Lines(std::string_view text);
  std::size_t at(std::size_t offset) const;
  std::size_t of(const pugi::xml_node& node) const;

 private:
  std::vector<std::size_t> ends_;
};

// A node's name without its namespace's prefix.
std::string_view localName(const pugi::xml_node& node);

// The first child, and the children, of that local name.
pugi::xml_node childOf(const pugi::xml_node& node, std::string_view name);
std::vector<pugi::xml_node> childrenOf(const pugi::xml_node& node, std::string_view name);

// Every node of that name below this one, in the order of the document.
std::vector<pugi::xml_node> allBelow(const pugi::xml_node& node, std::string_view name);

// Every element below this one, in the order of the document.
std::vector<pugi::xml_node> elementsBelow(const pugi::xml_node& node);

// All text below the node, without its tags.
std::string textBelow(const pugi::xml_node& node);

// What stands between the node's tags, as HTML; rewrites what stands there.
std::string innerHtml(const pugi::xml_node& node);

// Adds an element with attributes and, if there is any, text; what XML cannot hold is taken out.
using Attributes = std::initializer_list<std::pair<const char*, std::string>>;
pugi::xml_node addElement(pugi::xml_node parent, const char* name, Attributes attributes = {},
                          const std::string& text = {});
void addAttributes(pugi::xml_node element, Attributes attributes);

// Without the control characters that XML cannot hold.
std::string xmlSafe(std::string_view text);

// The document as UTF-8 with a declaration and two spaces a level.
std::string xmlText(const pugi::xml_document& document);

// The same on one line, for texts in which a space counts.
std::string xmlRaw(const pugi::xml_document& document);

}  // namespace questions::carriers
