// Texts in; whom they name, of which sex, and whom they tell to have died out; the trees are the
// shipped model's.
#include "questions/document/people.h"

#include "questions/document/document.h"
#include "questions/document/genders.h"
#include "questions/document/statements.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"
#include "tests/questions/people_in.h"

namespace {

// The first person's sex: "f", "m", or "-" where it is not known.
std::string sexIn(const std::string& body) {
  const AnalysedArticle made = analysedText(body);
  const questions::Person& first = made.document.people.at(0);
  if (first.gender == language::Gender::Unknown) return "-";
  return first.gender == language::Gender::Feminine ? "f" : "m";
}

std::vector<std::string> deadIn(const std::string& body) {
  const AnalysedArticle made = analysedText(body);
  const questions::Document& document = made.document;
  std::vector<std::string> found;
  for (const questions::Person& person : document.people)
    if (person.dead) found.push_back(person.name);
  return found;
}

}  // namespace

TEST_CASE("who is taken up with he or she is a person", "[language]") {
  const std::string buried = "Quon Tsebale has been buried in the town of Lund, west of Oslo. ";
  CHECK(peopleIn(buried + "He was ill for years.") == "Quon Tsebale 1");
  CHECK(peopleIn(buried + "It was cold in May.") == "");
  CHECK(peopleIn(buried + "The mayor was ill. Quon sold cars to Norway. He paid 64 officials.") ==
        "Quon Tsebale 2");
  CHECK(peopleIn(buried + "Anna Berg left. He was ill for years.") == "Anna Berg 1");
}

TEST_CASE("a surname stays with whom the article is about when a relative is named", "[language]") {
  const std::string died = "Peter Lund died in Oslo. ";
  CHECK(peopleIn(died + "His son Mark Lund was there. Lund was a judge in Norway.") ==
        "Peter Lund 2, Mark Lund 1");
  CHECK(peopleIn(died + "The baker Mark Lund was there. Lund was a judge in Norway.") ==
        "Peter Lund 1, Mark Lund 1");
  CHECK(peopleIn(died + "His son Mark Lund was there. Mark Lund left. Lund was a judge.") ==
        "Peter Lund 1, Mark Lund 2");
}

TEST_CASE("whom an aside calls something that only people are is one", "[language]") {
  const std::string met = "The engineer Anna Berg left Oslo. ";
  CHECK(peopleIn(met + "The Gazette spoke to Terence Vang, a traffic expert from Lund University, "
                       "who said it was late.") == "Anna Berg 1, Terence Vang 1");
  CHECK(peopleIn(met + "\"It is late,\" said Quon Tsebale, an educator at the park.") ==
        "Anna Berg 1, Quon Tsebale 1");
  CHECK(peopleIn(met + "The Gazette bought Lund Harbor, a supplier of ropes.") == "Anna Berg 1");
  CHECK(peopleIn("Farmer Chad Holm said that it was late.") == "Chad Holm 1");
}

TEST_CASE("a name with a verb of several is no person", "[language]") {
  const std::string met = "The engineer Anna Berg met Martin Lund in Oslo. ";
  CHECK(peopleIn(met + "Martin Lund said the ferries were old.") == "Anna Berg 1, Martin Lund 2");
  CHECK(peopleIn(met + "Martin Lund operate two ferries between Oslo and Bergen.") ==
        "Anna Berg 1");
  CHECK(peopleIn(met + "Martin Lund put two ferries on the line to Bergen.") ==
        "Anna Berg 1, Martin Lund 2");
  CHECK(peopleIn(met + "Martin Lund and Anna Berg say that the ferries are old.") ==
        "Anna Berg 2, Martin Lund 2");
}

TEST_CASE("who died or was killed is known", "[language]") {
  struct Row {
    std::string body;
    std::vector<std::string> dead;
  };
  const std::vector<Row> rows = {
      {"The engineer Michael Stone was killed in the crash near Oslo.", {"Michael Stone"}},
      {"Anna Berg died in Oslo on Monday. Tom Lind spoke at the church.", {"Anna Berg"}},
      {"The police said that the man had murdered Anna Berg in Oslo.", {"Anna Berg"}},
      {"The late mayor Anna Berg built the bridge. Tom Lind sold it.", {"Anna Berg"}},
      {"The two killed were the engineer Tom Lind and the driver Anna Berg.",
       {"Tom Lind", "Anna Berg"}},
      {"Tom Lind sang at Anna Berg's funeral in Oslo.", {"Anna Berg"}},
      {"Tom Lind wrote a book on the murder of Anna Berg.", {"Anna Berg"}},
      {"Martin Ross Eide ran the mill. When Eide was killed, Tom Lind left Oslo.",
       {"Martin Ross Eide"}},
      {"Tom Lind spoke of the death of Anna Berg's husband.", {}},
      {"Tom Lind spoke of the death of the Norwegian hostage Anna Berg.", {"Anna Berg"}},
      {"Tom Lind spoke of the death of a friend to Anna Berg.", {}},
      {"Anna Berg arrived in Oslo in the late evening with Tom Lind.", {}},
      {"Anna Berg's murder trial began in Oslo.", {}},
      {"Tom Lind said that two people were killed in the crash near Oslo.", {}},
      {"Tom Lind killed two people in Oslo.", {}},
      {"Anna Berg spoke in Oslo about the people who died.", {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(deadIn(row.body) == row.dead);
  }
}

TEST_CASE("first names, last names and middle names are those of one person", "[language]") {
  struct Row {
    std::string body, people;
  };
  const std::vector<Row> rows = {
      {"Anna Berg opened a shop in Oslo. Anna said that she was glad.", "Anna Berg 2"},
      {"Anna Berg opened a shop in Oslo. Anna Maria Berg was born in Bergen.", "Anna Berg 2"},
      {"Martin Berg Jr opened a shop in Oslo. Berg said that he was glad.", "Martin Berg 2"},
      {"Anna Berg spoke in Oslo. Ambassador to the United States Anna Berg left.", "Anna Berg 2"},
      {"Martin Olav Berg opened a shop in Oslo. Olav said that he was glad.", "Martin Olav Berg 2"},
      {"Martin Olav Berg met Olav Lind in Oslo. Olav said that he was glad.",
       "Martin Olav Berg 1, Olav Lind 1"},
      // A calling before the name at the start, and a name that only looks like one.
      {"Singer Anna Berg left Oslo. Anna Berg was born in Bergen.", "Anna Berg 2"},
      {"Archer Olav Berg left Oslo. Berg was born in Bergen.", "Archer Olav Berg 2"},
      {"Tom Bridges said he was ill. Anna Lind said Bridges' plan had failed.",
       "Tom Bridges 2, Anna Lind 1"},
      // A firm that bears the name of one of its people.
      {"Berg, which makes toys, said on Monday that Tom Berg had left Oslo.", "Tom Berg 1"},
      // Two of one first name: nobody knows which is meant.
      {"Anna Berg met Anna Lind in Oslo. Anna said that she was glad.", "Anna Berg 1, Anna Lind 1"},
      {"George Walker Berg met George Herbert Berg in Oslo.",
       "George Walker Berg 1, George Herbert Berg 1"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(peopleIn(row.body) == row.people);
  }
}

TEST_CASE("a calling tells of somebody in whose name the trees see none", "[language]") {
  struct Row {
    std::string body, people;
  };
  const std::vector<Row> rows = {
      {"Tomato farmer Lana Cartwain said that she was glad.", "Lana Cartwain 1"},
      {"Farmer Peter Smith said his family farm stands to lose $150,000.", "Peter Smith 1"},
      {"Swedish captain Andreas Holmqvist scored from the penalty spot.", "Andreas Holmqvist 1"},
      {"The Scottish writer Una Strachan won the Calder Prize for fiction. Strachan was born in "
       "Oslo.",
       "Una Strachan 2"},
      {"The small chip designer Nova Semi opened a shop in Oslo.", ""},
      {"The old carmaker Blue Harbor opened a shop in Oslo.", ""},
      {"The builder Nordic Star Systems opened a shop in Oslo.", ""},
      {"The captain of Nordic Star opened a shop in Oslo.", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(peopleIn(row.body) == row.people);
  }
}

TEST_CASE("who speaks is told by the whole of his name, and by no more", "[language]") {
  struct Row {
    std::string body;
    std::string people;
  };
  const std::vector<Row> rows = {
      {"On Monday, Home Secretary Sunniva Bravell told the press that it was late.",
       "Sunniva Bravell 1"},
      {"U.S. Secretary of State Corisande Brook said that she hopes for peace.",
       "Corisande Brook 1"},
      {"Former Mayor of London Ken Stonewick said that almost everything is wrong.",
       "Ken Stonewick 1"},
      {"Salah al-Berg, a top aide to the mayor, said that it was late.", "Salah al-Berg 1"},
      {"Harith al-Lund, head of the mayor's office in Oslo, told the press that it was late.",
       "Harith al-Lund 1"},
      {"The Minister of Strategic Affairs Anna Berdam told the press that it was late.",
       "Anna Berdam 1"},
      {"The ministry of foreign affairs said that it was late.", ""},
      {"The board maker Norrland Papir said that it was late.", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(peopleIn(row.body) == row.people);
  }
}

TEST_CASE("pronouns tell the sex of somebody whose first name does not", "[language]") {
  struct Row {
    std::string body, sex;
  };
  const std::vector<Row> rows = {
      {"Aretha Berg sold her shop in Oslo on Monday.", "f"},
      {"Aretha Berg sold his shop in Oslo on Monday.", "m"},
      {"Aretha Berg had her first son in Oslo, and his shop opened.", "f"},
      {"The father of Aretha Berg sold his shop in Oslo.", "-"},
      {"Aretha Berg sold a shop in Oslo.", "-"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(sexIn(row.body) == row.sex);
  }
}

TEST_CASE("nobody is he or she for whose sex nobody is named before", "[language]") {
  struct Row {
    std::string body, stray;
  };
  const std::vector<Row> rows = {
      {"Anna Berg sang at his church in Oslo on Monday.", "his"},
      {"Thomas Berg said that she had left Oslo on Monday.", "she"},
      {"Anna Berg sang at her church in Oslo on Monday.", ""},
      {"Anna Berg and Thomas Lind sang at his church in Oslo.", ""},
      {"The mayor sang at his church in Oslo on Monday.", ""},
      {"As an exile in Austria, she longed for the city of Oslo.", "she"},
      {"In her speech in Oslo, Anna Berg spoke of the war.", ""},
      {"A woman said that she had left Oslo on Monday.", ""},
      {"The detainee said that he had left Oslo on Monday.", ""},
      {"Anna Berg said: “He sang at his church.”", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const AnalysedArticle made = analysedText(row.body);
    const questions::Statement whole = questions::wholeSentence(made.document, 0);
    const language::Tree* tree = &*made.document.trees[0];
    CHECK(questions::strayPronoun(whole, made.document.people, tree) == row.stray);
  }
}
