// Moodle XML: <quiz> with a <question> for each item, texts as HTML in CDATA, explanation and
// evidence as <generalfeedback>, notes as the <feedback> of their <answer>, the pack's title as
// category. Carried, not played: multichoice with several right answers, shortanswer, matching and
// essay. Read: other types are reported and left out; so are images, sounds, links and what an
// item has no place for (hints, feedback on the whole, marks …), and the text is kept. Loses kind,
// attribution, alteration, difficulty; explanation and evidence become one explanation. Runs of
// spaces become one.
#include "questions/formats/moodle/moodle.h"

namespace questions::format {
namespace {

bool recognises(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 4096);
  return head.find("<quiz") != std::string_view::npos &&
         bytes.find("<question") != std::string_view::npos;
}

}  // namespace

Format moodleXml() {
  return {"moodle",
          "Moodle XML",
          {".moodle.xml", ".xml"},
          recognises,
          readMoodle,
          [](const Pack& pack, const WriteOptions&) { return writeMoodle(pack); }};
}

}  // namespace questions::format
