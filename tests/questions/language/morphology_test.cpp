// Tables of forms: lemma of a tagged form, inflections of a lemma, a or an.
#include "questions/language/morphology.h"

#include "questions/error.h"
#include "tests/catch.h"
#include "tests/folders.h"

namespace {

const language::Morphology& morphology() {
  static const language::Morphology words(sourceFolder() / "assets/language/words.txt");
  return words;
}

}  // namespace

TEST_CASE("A tagged form has its lemma", "[language]") {
  struct Row {
    const char *form, *upos, *xpos, *lemma;
  };
  const Row rows[] = {
      {"children", "NOUN", "NNS", "child"},
      {"countries", "NOUN", "NNS", "country"},
      {"houses", "NOUN", "NNS", "house"},
      {"buses", "NOUN", "NNS", "bus"},
      {"boxes", "NOUN", "NNS", "box"},
      {"shoes", "NOUN", "NNS", "shoe"},
      {"heroes", "NOUN", "NNS", "hero"},
      {"movies", "NOUN", "NNS", "movie"},
      {"wives", "NOUN", "NNS", "wife"},
      {"series", "NOUN", "NNS", "series"},
      {"Police", "NOUN", "NNS", "police"},
      {"analyses", "NOUN", "NNS", "analysis"},
      {"spokesmen", "NOUN", "NNS", "spokesman"},
      {"provided", "VERB", "VBD", "provide"},
      {"visited", "VERB", "VBD", "visit"},
      {"stopped", "VERB", "VBD", "stop"},
      {"agreed", "VERB", "VBD", "agree"},
      {"added", "VERB", "VBD", "add"},
      {"called", "VERB", "VBN", "call"},
      {"tried", "VERB", "VBD", "try"},
      {"died", "VERB", "VBD", "die"},
      {"dying", "VERB", "VBG", "die"},
      {"hoping", "VERB", "VBG", "hope"},
      {"hopping", "VERB", "VBG", "hop"},
      {"making", "VERB", "VBG", "make"},
      {"planning", "VERB", "VBG", "plan"},
      {"seeing", "VERB", "VBG", "see"},
      {"written", "VERB", "VBN", "write"},
      {"felt", "VERB", "VBD", "feel"},
      {"left", "VERB", "VBD", "leave"},
      {"lay", "VERB", "VBD", "lie"},
      {"lay", "VERB", "VB", "lay"},
      {"watches", "VERB", "VBZ", "watch"},
      {"goes", "VERB", "VBZ", "go"},
      {"uses", "VERB", "VBZ", "use"},
      {"carries", "VERB", "VBZ", "carry"},
      {"Says", "VERB", "VBZ", "say"},
      {"focused", "VERB", "VBD", "focus"},
      {"pledged", "VERB", "VBD", "pledge"},
      {"leased", "VERB", "VBD", "lease"},
      {"is", "AUX", "VBZ", "be"},
      {"’s", "AUX", "VBZ", "be"},
      {"has", "AUX", "VBZ", "have"},
      {"'ve", "AUX", "VBP", "have"},
      {"wo", "AUX", "MD", "will"},
      {"n't", "PART", "RB", "not"},
      {"me", "PRON", "PRP", "I"},
      {"those", "DET", "DT", "that"},
      {"larger", "ADJ", "JJR", "large"},
      {"biggest", "ADJ", "JJS", "big"},
      {"better", "ADJ", "JJR", "good"},
      {"earliest", "ADJ", "JJS", "early"},
      {"clever", "ADJ", "JJ", "clever"},
      {"25,000", "NUM", "CD", "25000"},
      {"bn", "NUM", "CD", "billion"},
      {"Sept.", "PROPN", "NNP", "September"},
      {"Kremlin", "PROPN", "NNP", "Kremlin"},
      {"States", "PROPN", "NNPS", "State"},
      {"Zelenskiy", "PROPN", "NNP", "Zelenskiy"},
      {"The", "DET", "DT", "the"},
  };
  for (const Row& row : rows) {
    INFO(row.form << " " << row.xpos);
    CHECK(morphology().lemma(row.form, row.upos, row.xpos) == row.lemma);
  }
}

TEST_CASE("A verb has its forms", "[language]") {
  struct Row {
    const char *base, *third, *past, *participle, *gerund;
  };
  const Row rows[] = {
      {"provide", "provides", "provided", "provided", "providing"},
      {"write", "writes", "wrote", "written", "writing"},
      {"try", "tries", "tried", "tried", "trying"},
      {"play", "plays", "played", "played", "playing"},
      {"die", "dies", "died", "died", "dying"},
      {"see", "sees", "saw", "seen", "seeing"},
      {"go", "goes", "went", "gone", "going"},
      {"do", "does", "did", "done", "doing"},
      {"have", "has", "had", "had", "having"},
      {"be", "is", "was", "been", "being"},
      {"stop", "stops", "stopped", "stopped", "stopping"},
      {"plan", "plans", "planned", "planned", "planning"},
      {"visit", "visits", "visited", "visited", "visiting"},
      {"permit", "permits", "permitted", "permitted", "permitting"},
      {"refer", "refers", "referred", "referred", "referring"},
      {"offer", "offers", "offered", "offered", "offering"},
      {"open", "opens", "opened", "opened", "opening"},
      {"travel", "travels", "traveled", "traveled", "traveling"},
      {"look", "looks", "looked", "looked", "looking"},
      {"fix", "fixes", "fixed", "fixed", "fixing"},
      {"watch", "watches", "watched", "watched", "watching"},
      {"panic", "panics", "panicked", "panicked", "panicking"},
      {"agree", "agrees", "agreed", "agreed", "agreeing"},
      {"fall", "falls", "fell", "fallen", "falling"},
      {"put", "puts", "put", "put", "putting"},
      {"begin", "begins", "began", "begun", "beginning"},
      {"undergo", "undergoes", "underwent", "undergone", "undergoing"},
      {"overcome", "overcomes", "overcame", "overcome", "overcoming"},
      {"quit", "quits", "quit", "quit", "quitting"},
  };
  for (const Row& row : rows) {
    CHECK(morphology().thirdPerson(row.base) == row.third);
    CHECK(morphology().past(row.base) == row.past);
    CHECK(morphology().participle(row.base) == row.participle);
    CHECK(morphology().gerund(row.base) == row.gerund);
  }
}

TEST_CASE("A noun has two numbers", "[language]") {
  const std::pair<const char*, const char*> rows[] = {
      {"child", "children"},
      {"country", "countries"},
      {"day", "days"},
      {"church", "churches"},
      {"box", "boxes"},
      {"photo", "photos"},
      {"hero", "heroes"},
      {"wife", "wives"},
      {"crisis", "crises"},
      {"house", "houses"},
      {"spokeswoman", "spokeswomen"},
      {"human", "humans"},
      {"German", "Germans"},
      {"aircraft", "aircraft"},
      {"series", "series"},
      {"loss", "losses"},
      {"roof", "roofs"},
  };
  for (const auto& [one, many] : rows) {
    CHECK(morphology().plural(one) == many);
    CHECK(morphology().singular(many) == one);
  }
}

TEST_CASE("a or an goes by the sound", "[language]") {
  const std::pair<const char*, const char*> rows[] = {
      {"apple", "an"},   {"house", "a"},      {"hour", "an"},    {"honest", "an"},
      {"hotel", "a"},    {"university", "a"}, {"European", "a"}, {"uncle", "an"},
      {"unusual", "an"}, {"uninjured", "an"}, {"one-year", "a"}, {"FBI", "an"},
      {"UN", "a"},       {"EU", "an"},        {"NATO", "a"},     {"US", "a"},
      {"8-year", "an"},  {"11th", "an"},      {"18", "an"},      {"80", "an"},
      {"800,000", "an"}, {"18,000", "an"},    {"1", "a"},        {"100", "a"},
      {"user", "a"},     {"umbrella", "an"},  {"unique", "a"},   {"Ukrainian", "a"},
      {"unit", "a"},     {"unlikely", "an"},
  };
  for (const auto& [word, article] : rows) {
    INFO(word);
    CHECK(language::indefiniteArticle(word) == article);
  }
}

TEST_CASE("A missing word list is said", "[language]") {
  CHECK_THROWS_AS(language::Morphology("no/such/words.txt"), questions::Error);
}
