// Writes packages of QTI 2.1, 2.2 and 3.0: a file an item, the test and the manifest.
#include <algorithm>
#include <pugixml.hpp>
#include <set>

#include "questions/carriers/xml.h"
#include "questions/carriers/zip.h"
#include "questions/formats/qti/qti.h"
#include "questions/losses.h"
#include "questions/text/characters.h"

namespace questions::format {
namespace {

using carriers::addAttributes;
using carriers::addElement;
using pugi::xml_node;

// An identifier of XML from the item's id: one that is none gets a number instead.
bool isIdentifier(const std::string& id) {
  const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  const auto isPart = [&](char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
  };
  return !id.empty() && id.size() <= 32 && (isLetter(id[0]) || id[0] == '_') &&
         std::all_of(id.begin(), id.end(), isPart);
}

std::string testXml(const Pack& pack, const std::vector<std::string>& identifiers,
                    const QtiVersion& version) {
  pugi::xml_document document;
  xml_node root = qtiRoot(document, "assessmentTest", version);
  addAttributes(root,
                {{"identifier", "test"}, {"title", pack.title.empty() ? "Hearsay" : pack.title}});
  xml_node part = addElement(
      root, "testPart",
      {{"identifier", "part"}, {"navigationMode", "nonlinear"}, {"submissionMode", "individual"}});
  xml_node section =
      addElement(part, "assessmentSection",
                 {{"identifier", "section"}, {"title", "Questions"}, {"visible", "true"}});
  for (const std::string& identifier : identifiers)
    addElement(section, "assessmentItemRef",
               {{"identifier", identifier}, {"href", "items/" + identifier + ".xml"}});
  return qtiText(document, version);
}

std::string manifestXml(const std::vector<std::string>& identifiers, const QtiVersion& version) {
  pugi::xml_document document;
  xml_node root =
      addElement(document, "manifest",
                 {{"xmlns", std::string(version.packageNamespace)}, {"identifier", "MANIFEST"}});
  xml_node metadata = addElement(root, "metadata");
  addElement(metadata, "schema", {}, std::string(version.packageSchema));
  addElement(metadata, "schemaversion", {}, std::string(version.packageVersion));
  addElement(root, "organizations");
  xml_node resources = addElement(root, "resources");
  const auto addResource = [&](const std::string& id, std::string_view type,
                               const std::string& href) {
    xml_node resource = addElement(
        resources, "resource", {{"identifier", id}, {"type", std::string(type)}, {"href", href}});
    addElement(resource, "file", {{"href", href}});
    return resource;
  };
  xml_node test = addResource("RES-test", version.testType, "test.xml");
  for (const std::string& identifier : identifiers) {
    addElement(test, "dependency", {{"identifierref", "RES-" + identifier}});
    addResource("RES-" + identifier, version.itemType, "items/" + identifier + ".xml");
  }
  return carriers::xmlRaw(document);
}

// Each id once, whatever case: archives are unpacked on systems that do not tell them apart.
class Identifiers {
 public:
  // The id itself where it is an identifier and free.
  const std::string& add(const std::string& id) {
    std::string identifier = id;
    if (!isIdentifier(id) || !used_.insert(text::lowered(id)).second) {
      identifier = "hearsay-item-" + std::to_string(all.size() + 1);
      used_.insert(identifier);
    }
    return all.emplace_back(std::move(identifier));
  }

  std::vector<std::string> all;

 private:
  std::set<std::string> used_ = {"part", "section", "test"};
};

}  // namespace

Exported writeQti(const Pack& pack, const QtiVersion& version) {
  std::vector<std::pair<std::string, std::string>> files;
  Identifiers identifiers;
  const auto addItem = [&](const std::string& id, const auto& item) {
    const std::string& identifier = identifiers.add(id);
    files.emplace_back("items/" + identifier + ".xml", qtiItem(item, identifier, pack, version));
  };
  for (const Item& item : pack.items) addItem(item.id, item);
  for (const UnplayedItem& item : pack.unplayed) addItem(item.id, item);
  carriers::ZipWriter zip;
  zip.add("imsmanifest.xml", manifestXml(identifiers.all, version));
  zip.add("test.xml", testXml(pack, identifiers.all, version));
  for (auto& [name, text] : files) zip.add(name, std::move(text));
  const std::string title = "QTI " + std::string(version.number);
  Carried carried = platformParts;
  carried.tags = false;
  carried.language = true;
  std::vector<Finding> findings = lossesOf(pack, carried, title);
  addLossesOfAnswers(pack, title, findings);
  return {zip.finish(), std::move(findings)};
}

}  // namespace questions::format
