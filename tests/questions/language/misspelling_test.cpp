// Words in, what they are meant to be out; the word lists are the shipped model's.
#include "questions/language/misspelling.h"

#include "questions/language/model_file.h"
#include "tests/catch.h"
#include "tests/folders.h"

namespace {

// "announced", "?" where several words may be meant, "" for a word that is well spelt.
std::string speltFor(const std::string& form) {
  static const language::ModelFile file(sourceFolder() / "assets/language/english.model");
  static const language::Lexicon lexicon(file);
  static const language::Morphology morphology(sourceFolder() / "assets/language/words.txt");
  const std::optional<std::string> meant = language::spelt(form, lexicon, morphology);
  return !meant ? "" : meant->empty() ? "?" : *meant;
}

}  // namespace

TEST_CASE("a word that nobody writes is one of the words a letter away") {
  CHECK(speltFor("anounced") == "announced");       // a letter is missing
  CHECK(speltFor("recongition") == "recognition");  // two are turned
  CHECK(speltFor("billlion") == "billion");         // one is too many
  CHECK(speltFor("performace") == "performance");
  CHECK(speltFor("collegues") == "?");  // colleagues or colleges
}

TEST_CASE("rare words, forms of known ones and names are well spelt") {
  for (const char* word :
       {"announced", "roadshows", "legalisation", "radicalised", "foetus", "attendee", "rancour",
        "fiercer", "homeopaths", "taxied", "Anounced", "anon", "km2", "naïveté", "chondrite"}) {
    CAPTURE(word);
    CHECK(speltFor(word).empty());
  }
}
