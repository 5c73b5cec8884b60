// QTI 2.1, 2.2 and 3.0 (IMS, 1EdTech): a zip archive with imsmanifest.xml at its root, a file for
// each item and a test that lists them. An item is a choiceInteraction with one right simpleChoice;
// notes are the choices' inline feedback, explanation and evidence a modal feedback that is always
// shown. True or false is a choice between True and False. Carried, not played: several right
// choices, a text entry as short answer, matchInteraction and extendedTextInteraction (an essay).
// Read: packages of any version under any of these names, also with a folder around them, and
// single XML files; other interactions are reported and left out. Loses notes on short answers,
// kind, attribution, alteration, tags, difficulty; explanation and evidence become one explanation.
// Runs of spaces become one.
#include "questions/formats/qti/qti.h"

namespace questions::format {
Format qti21() {
  return {"qti21",
          "QTI 2.1 package",
          {".qti21.zip", ".zip", ".xml"},
          [](std::string_view bytes) { return qtiVersionOf(bytes) == "2.1"; },
          readQti,
          [](const Pack& pack, const WriteOptions&) { return writeQti(pack, qtiVersion("2.1")); }};
}

Format qti22() {
  return {"qti22",
          "QTI 2.2 package",
          {".qti22.zip", ".zip", ".xml"},
          [](std::string_view bytes) { return qtiVersionOf(bytes) == "2.2"; },
          readQti,
          [](const Pack& pack, const WriteOptions&) { return writeQti(pack, qtiVersion("2.2")); }};
}

Format qti30() {
  return {"qti30",
          "QTI 3.0 package",
          {".qti30.zip", ".zip", ".xml"},
          [](std::string_view bytes) { return qtiVersionOf(bytes) == "3.0"; },
          readQti,
          [](const Pack& pack, const WriteOptions&) { return writeQti(pack, qtiVersion("3.0")); }};
}

}  // namespace questions::format
