// Versions of QTI, and the two spellings of its names.
#include <algorithm>
#include <pugixml.hpp>
#include <vector>

#include "questions/carriers/xml.h"
#include "questions/formats/qti/qti.h"

namespace questions::format {
namespace {

constexpr QtiVersion versions[] = {
    {"2.1", "http://www.imsglobal.org/xsd/imsqti_v2p1",
     "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd", "imsqti_item_xmlv2p1",
     "imsqti_test_xmlv2p1", "http://www.imsglobal.org/xsd/imscp_v1p1", "QTIv2.1 Package", "1.0.0",
     "http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct", false},
    {"2.2", "http://www.imsglobal.org/xsd/imsqti_v2p2",
     "http://www.imsglobal.org/xsd/qti/qtiv2p2/imsqti_v2p2.xsd", "imsqti_item_xmlv2p2",
     "imsqti_test_xmlv2p2", "http://www.imsglobal.org/xsd/imscp_v1p1", "QTIv2.2 Package", "1.0.0",
     "http://www.imsglobal.org/question/qti_v2p2/rptemplates/match_correct", false},
    {"3.0", "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
     "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd",
     "imsqti_item_xmlv3p0", "imsqti_test_xmlv3p0",
     "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1", "QTI Package", "3.0.0",
     "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml", true}};

std::string kebab(std::string_view name) {
  std::string text;
  for (const char c : name) {
    const bool capital = c >= 'A' && c <= 'Z';
    if (capital) text += '-';
    text += capital ? static_cast<char>(c | 0x20) : c;
  }
  return text;
}

std::string camel(std::string_view name) {
  std::string text;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool joint = name[i] == '-' && i + 1 < name.size() && name[i + 1] >= 'a';
    text += joint ? static_cast<char>(name[++i] & ~0x20) : name[i];
  }
  return text;
}

bool isHtml(std::string_view name) {
  constexpr std::string_view html[] = {"br", "p", "div", "span"};
  return std::find(std::begin(html), std::end(html), name) != std::end(html);
}

std::vector<pugi::xml_node> elementsOf(pugi::xml_node root) {
  std::vector<pugi::xml_node> elements = carriers::elementsBelow(root);
  elements.insert(elements.begin(), root);
  return elements;
}

}  // namespace

const QtiVersion& qtiVersion(std::string_view number) {
  return *std::find_if(std::begin(versions), std::end(versions),
                       [&](const QtiVersion& version) { return version.number == number; });
}

void toKebab(pugi::xml_node root) {
  for (pugi::xml_node element : elementsOf(root)) {
    if (isHtml(element.name())) continue;
    element.set_name(("qti-" + kebab(element.name())).c_str());
    for (pugi::xml_attribute attribute : element.attributes())
      if (!std::string_view(attribute.name()).starts_with("x"))  // xmlns, xml:lang, xsi:…
        attribute.set_name(kebab(attribute.name()).c_str());
  }
}

void toCamel(pugi::xml_node root) {
  for (pugi::xml_node element : elementsOf(root)) {
    const std::string_view name = carriers::localName(element);
    if (!name.starts_with("qti-")) continue;
    for (pugi::xml_attribute attribute : element.attributes())
      if (!std::string_view(attribute.name()).starts_with("data-"))
        attribute.set_name(camel(attribute.name()).c_str());
    element.set_name(camel(name.substr(4)).c_str());
  }
}

}  // namespace questions::format
