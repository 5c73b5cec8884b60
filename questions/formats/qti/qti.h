// The parts of the IMS QTI formats: versions 2.1, 2.2 and 3.0 are one vocabulary in two spellings,
// version 1.2 is another.
#pragma once

#include <string>
#include <string_view>

#include "questions/formats.h"
#include "questions/intake.h"

namespace pugi {
class xml_document;
class xml_node;
}  // namespace pugi

namespace questions::format {

// What differs between the versions that share a vocabulary.
struct QtiVersion {
  std::string_view number;  // "2.1"
  std::string_view itemNamespace;
  std::string_view itemSchema;  // where its XSD is published
  std::string_view itemType;    // of a resource in the manifest
  std::string_view testType;
  std::string_view packageNamespace;
  std::string_view packageSchema;  // "QTIv2.1 Package"
  std::string_view packageVersion;
  std::string_view matchCorrect;  // the published response processing
  bool kebab;                     // qti-choice-interaction for choiceInteraction
};

const QtiVersion& qtiVersion(std::string_view number);

// Gives the elements of QTI below the node the names of version 3 (qti-choice-interaction,
// response-identifier), or those of version 2; HTML keeps its own.
void toKebab(pugi::xml_node root);
void toCamel(pugi::xml_node root);

// The package with an item a file, a test that lists them, and the manifest.
Exported writeQti(const Pack& pack, const QtiVersion& version);

// Its parts: one assessmentItem, and how every file begins and is finished.
std::string qtiItem(const Item& item, const std::string& identifier, const Pack& pack,
                    const QtiVersion& version);
std::string qtiItem(const UnplayedItem& item, const std::string& identifier, const Pack& pack,
                    const QtiVersion& version);
pugi::xml_node qtiRoot(pugi::xml_document& document, const char* name, const QtiVersion& version);
std::string qtiText(pugi::xml_document& document, const QtiVersion& version);

// One assessmentItem, in the names of version 2.
void readQtiItem(pugi::xml_node item, const std::string& path, Intake& intake);

// All items of a questestinterop (QTI 1.2).
void readQti1(pugi::xml_node root, const std::string& path, Intake& intake);

// Everything in a package of any version, or a single XML file of one.
Imported readQti(std::string_view bytes, const std::string& file);

// The version of such a package or file: "1.2", "2.1" (also 2.0, and where none is stated), "2.2",
// "3.0"; empty if it is none. The first XML file that says which decides.
std::string_view qtiVersionOf(std::string_view bytes);

}  // namespace questions::format
