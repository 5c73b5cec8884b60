// Finds the items of a QTI package of any version: by the manifest's order where there is one, and
// every other XML file after that.
#include <algorithm>
#include <pugixml.hpp>
#include <set>

#include "questions/carriers/xml.h"
#include "questions/carriers/zip.h"
#include "questions/formats/qti/qti.h"
#include "questions/text/characters.h"

namespace questions::format {
namespace {

using carriers::allBelow;
using carriers::localName;
using pugi::xml_node;

constexpr std::string_view manifestName = "imsmanifest.xml";

// Percent signs of addresses, as manifests have them.
std::string unquoted(std::string_view href) {
  std::string name;
  for (std::size_t i = 0; i < href.size(); ++i) {
    if (href.substr(i).starts_with("%20")) {
      name += ' ';
      i += 2;
    } else {
      name += href[i];
    }
  }
  return name;
}

void readRoot(xml_node root, const std::string& name, Intake& intake) {
  toCamel(root);
  const std::string_view type = localName(root);
  if (type == "assessmentItem") readQtiItem(root, name, intake);
  if (type == "questestinterop") readQti1(root, name, intake);
  if (type == "assessmentTest" && intake.pack().title.empty())
    intake.pack().title = root.attribute("title").value();
}

void readSingle(std::string_view bytes, const std::string& file, Intake& intake) {
  const std::string text = intake.decoded(bytes);
  pugi::xml_document document;
  carriers::loadXml(document, text, file);
  readRoot(document.document_element(), std::string(localName(document.document_element())),
           intake);
}

class PackageReader {
 public:
  PackageReader(std::string_view bytes, const std::string& file, Intake& intake)
      : zip_(bytes, file), file_(file), intake_(intake) {}

  void read() {
    for (const std::string& refused : zip_.refused())
      intake_.note({{file_}, refused, Severity::Warning, "refused", "the file was not read"});
    for (const std::string& name : ordered()) readFile(name);
  }

 private:
  // The manifest nearest to the root, for packages that were packed with their folder.
  std::string manifest() const {
    std::string best;
    for (const std::string& name : zip_.names())
      if (text::lowered(name).ends_with(manifestName) &&
          (best.empty() || name.size() < best.size()))
        best = name;
    return best;
  }

  std::vector<std::string> ordered() {
    std::vector<std::string> names = listed();
    std::set<std::string> seen(names.begin(), names.end());
    for (const std::string& name : zip_.names())
      if (seen.insert(name).second) names.push_back(name);
    std::erase_if(names, [](const std::string& name) {
      const std::string low = text::lowered(name);
      return !(low.ends_with(".xml") || low.ends_with(".qti")) || low.ends_with(manifestName);
    });
    return names;
  }

  std::vector<std::string> listed() {
    const std::string name = manifest();
    std::vector<std::string> names;
    if (name.empty()) return names;
    const std::string folder = name.substr(0, name.size() - manifestName.size());
    pugi::xml_document document;
    const std::string text = intake_.decoded(zip_.read(name));
    carriers::loadXml(document, text, file_ + "/" + name);
    std::set<std::string> seen;
    for (const xml_node& file : allBelow(document, "file")) {
      const std::string listedName = folder + unquoted(file.attribute("href").value());
      if (!seen.insert(listedName).second) continue;
      if (zip_.has(listedName))
        names.push_back(listedName);
      else
        intake_.warn(0, listedName, "the manifest names a file that is not in the archive",
                     "nothing was read for it");
    }
    return names;
  }

  // One broken file costs no other.
  void readFile(const std::string& name) {
    pugi::xml_document document;
    try {
      const std::string text = intake_.decoded(zip_.read(name));
      carriers::loadXml(document, text, file_ + "/" + name);
    } catch (const Error& error) {
      intake_.note(
          {error.place(), name, Severity::Fault, error.message(), "the file was left out"});
      return;
    }
    readRoot(document.document_element(), name, intake_);
  }

  carriers::ZipReader zip_;
  std::string file_;
  Intake& intake_;
};

std::string_view versionIn(std::string_view xml) {
  const auto holds = [&](std::string_view name) { return xml.find(name) != xml.npos; };
  if (holds("<questestinterop")) return "1.2";
  for (const char* number : {"2.1", "2.2", "3.0"})
    if (const QtiVersion& version = qtiVersion(number); holds(version.itemNamespace))
      return version.number;
  if (holds("<qti-assessment-item")) return "3.0";
  return holds("<assessmentItem") ? "2.1" : "";
}

}  // namespace

Imported readQti(std::string_view bytes, const std::string& file) {
  Intake intake(file);
  if (carriers::looksLikeZip(bytes))
    PackageReader(bytes, file, intake).read();
  else
    readSingle(bytes, file, intake);
  return intake.finish();
}

std::string_view qtiVersionOf(std::string_view bytes) {
  if (!carriers::looksLikeZip(bytes)) {
    const std::size_t first = bytes.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    return bytes.substr(std::min(first, bytes.size())).starts_with('<') ? versionIn(bytes) : "";
  }
  try {
    carriers::ZipReader zip(bytes, "");
    for (const std::string& name : zip.names()) {
      if (!text::lowered(name).ends_with(".xml")) continue;
      if (const std::string_view version = versionIn(zip.read(name)); !version.empty())
        return version;
    }
  } catch (const Error&) {
    return {};
  }
  return {};
}

}  // namespace questions::format
