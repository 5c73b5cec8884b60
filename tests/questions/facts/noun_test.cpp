// Texts in, what is asked of a common noun that a list knows out; the trees are the shipped
// model's.
#include <algorithm>
#include <set>

#include "questions/distractors/nouns.h"
#include "questions/document/statements.h"
#include "questions/facts.h"
#include "questions/kinds.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

const std::string title = "New harbour for Sampletown";

// "Stem. key" of every item on such a fact.
std::set<std::string> askedOf(const std::string& body, const std::string& headline = title) {
  const AnalysedArticle made = analysedArticle(body, headline);
  const auto statements = questions::findStatements(made.document).found;
  questions::Random random(1);
  std::set<std::string> asked;
  for (const questions::Fact& fact : questions::findFacts(made.document, statements)) {
    if (fact.kind != "noun") continue;
    CHECK(fact.others.size() > 1);
    for (const questions::Option& other : fact.others)
      CHECK(body.find(other.text) == std::string::npos);
    for (const questions::ItemKind& kind : questions::kinds())
      for (const questions::Item& item : kind.word(fact, made.document, random)) {
        CHECK(item.kind == "complete_sentence");
        asked.insert(item.stem + " " + item.keyOption().text);
      }
  }
  return asked;
}

const std::string lead = "From “New harbour for Sampletown” (7 May 2024): ";

struct Row {
  std::string body;
  std::string asked;  // behind the lead
};

}  // namespace

TEST_CASE("a noun that carries the story is asked for among others of its class", "[language]") {
  const std::vector<Row> rows = {
      // before a noun
      {"A leaf disease has hit a third of Norway's rubber plantations. Rubber is dear.",
       "A leaf disease has hit a third of Norway's ____ plantations. rubber"},
      {"Anna Berg's nephew is a mining magnate with eleven boats. He sold his mines in May.",
       "Anna Berg's nephew is a ____ magnate with eleven boats. mining"},
      {"Norway's government has decided to allow beef imports from Chile. Farmers raise less beef.",
       "Norway's government has decided to allow ____ imports from Chile. beef"},
      // what caused it
      {"A storm caused a crane to fall onto the town hall of Bergen. The storm lasted a day.",
       "____ caused a crane to fall onto the town hall of Bergen. A storm"},
      {"The old town hall of Bergen was destroyed by an earthquake. The earthquake was felt in "
       "Oslo.",
       "The old town hall of Bergen was destroyed by ____. an earthquake"},
      {"Norway's safety board declared pilot error to be behind the loss of Acme Flight 12. It "
       "said "
       "that pilot error is common.",
       "Norway's safety board declared ____ to be behind the loss of Acme Flight 12. pilot error"},
      // where it was
      {"Gunmen opened fire on visitors at Norway's oldest museum. The museum is closed.",
       "Gunmen opened fire on visitors at Norway's oldest ____. museum"},
      // who they are
      {"Anna Berg's letters to her family's former housekeeper are going on sale. The housekeeper "
       "kept them for years.",
       "Anna Berg's letters to her family's former ____ are going on sale. housekeeper"},
      {"A network of computers is providing a helping hand for poor farmers in Norway. The farmers "
       "can see what others pay.",
       "A network of computers is providing a helping hand for poor ____ in Norway. farmers"},
      {"The Norwegian government is planning to sell two of the country's big public banks. The "
       "banks were founded in 1910.",
       "The Norwegian government is planning to sell two of the country's big public ____. banks"},
      // of what somebody is accused
      {"Anna Berg was convicted of embezzlement in Oslo in the spring. The embezzlement was "
       "found in 2022.",
       "Anna Berg was convicted of ____ in Oslo in the spring. embezzlement"},
      // what was decreed
      {"The government of Norway has imposed a curfew in four towns of the coast. The curfew ends "
       "in June.",
       "The government of Norway has imposed ____ in four towns of the coast. a curfew"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(askedOf(row.body) == std::set<std::string>{lead + row.asked});
  }
}

TEST_CASE("a headline that has the noun gives way to the day and what it is about", "[language]") {
  CHECK(
      askedOf("A leaf disease has hit a third of Norway's rubber plantations. Rubber is dear.",
              "Disease hits rubber") ==
      std::set<std::string>{"From an article of 7 May 2024 about Norway: A leaf disease has hit a "
                            "third of Norway's ____ plantations. rubber"});
}

TEST_CASE("nothing is asked of a noun that is a side matter or betrayed", "[language]") {
  const std::string far = "\n\nAnna Berg lives in Oslo.\n\nTom Lund lives in Bergen.\n\n";
  for (const std::string& body : std::vector<std::string>{
           // told once
           "A leaf disease has hit a third of Norway's rubber plantations.",
           // deep in the article
           "The council met in May." + far +
               "A leaf disease has hit a third of Norway's rubber plantations. Rubber is dear.",
           // the stem has it, or what betrays it
           "A leaf disease has hit Norway's rubber plantations near the rubber works of Oslo. "
           "Rubber is dear.",
           "A leaf disease has hit Norway's rubber plantations near the latex works of Oslo. "
           "Rubber is dear.",
           // all its mates but one are told of
           "A leaf disease has hit a third of Norway's rubber plantations. Rubber is dearer than "
           "tea, coffee, cocoa, coconuts, bananas, sugar and cotton, and tobacco.",
           // denied
           "No leaf disease has hit Norway's rubber plantations in years. Rubber is cheap.",
           // one of several, or a part of a longer noun
           "A leaf disease has hit Norway's tea and rubber plantations. Rubber is dear.",
           "A leaf disease has hit Norway's rubber plantation workers. Rubber is dear.",
           // before another noun than those it is asked with
           "Police fired rubber bullets at a crowd of dock workers in Bergen. Rubber hurts.",
           // before a name, whose trade is known
           "The oil company Acme has moved its head office from Bergen to Oslo. Oil is dear.",
           // it reports the story
           "The health ministry said a third of Norway's dockers are ill. The health service "
           "helps.",
           // fire that is opened, a bank of a river, a fire that somebody lit
           "Gunmen opened fire on the visitors of a ferry in Bergen on Monday. The fire was "
           "returned.",
           "Anna Berg has built a house on the bank of a river in Norway. The bank is steep.",
           "Anna Berg lit a fire on the beach of Bergen in May. The fire burnt for a day.",
           // known, or somebody's own
           "The storm caused a crane to fall onto the town hall of Bergen. The storm lasted a day.",
           "Tom Lund was arrested at his school in Bergen by two policemen. The school is closed.",
           "Anna Berg took the clock to school on a Monday in Bergen. The school is closed.",
           // fought, not charged with
           "Anna Berg has praised the fight against corruption in Norway. Corruption is rare.",
       }) {
    CAPTURE(body);
    CHECK(askedOf(body).empty());
  }
}

TEST_CASE("each class of nouns offers two others at least, each once") {
  for (const questions::WordRow& row : questions::wordRows(questions::word_lists::nouns)) {
    CAPTURE(std::string(row.names.front()));
    CHECK(row.words.size() > 2);
    std::set<std::string_view> all;
    std::size_t names = 0;
    for (const std::string_view member : row.words)
      for (const std::string_view name : questions::namesOf(member)) {
        CHECK_FALSE(name.empty());
        all.insert(name);
        ++names;
      }
    if (questions::nounClassOf(row).heads.empty()) CHECK(all.size() == names);
  }
}

TEST_CASE("a noun has a form in each number, or in one") {
  CHECK(questions::nounIn("museum", true) == "museums");
  CHECK(questions::nounIn("museum", false) == "museum");
  CHECK(questions::nounIn("bus", true) == "buses");
  CHECK(questions::nounIn("boss", false) == "boss");
  CHECK(questions::nounIn("steelworks", true) == "steelworks");
  CHECK(questions::nounIn("steelworks", false).empty());
  CHECK(questions::nounIn("", false).empty());
}

TEST_CASE("a class says before or on what its nouns stand, and whether they are counted") {
  const auto classOf = [](std::string_view line) {
    return questions::nounClassOf(questions::wordRow(line));
  };
  CHECK(classOf("crop / plantation: tea") ==
        questions::NounClass{{"plantation", "plantations"}, {}, true});
  CHECK(classOf("crime / to convict / to be guilty: arson") ==
        questions::NounClass{{}, {"convict", "guilty"}, true});
  CHECK(classOf("some metal: tin") == questions::NounClass{{}, {}, false});
}

TEST_CASE("a text tells of a noun by any of its names, in either number") {
  CHECK(questions::tellsOfNoun("Two tremors were felt", "quake = tremor"));
  CHECK(questions::tellsOfNoun("A Quake was felt", "quake = tremor"));
  CHECK_FALSE(questions::tellsOfNoun("An earthquake was felt", "quake = tremor"));
  CHECK_FALSE(questions::tellsOfNoun("", "quake = tremor"));
}
