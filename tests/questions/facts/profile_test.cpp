#include "questions/document/profiles.h"
#include "questions/lead.h"
#include "tests/catch.h"
#include "tests/questions/named_article.h"

using questions::Item;
using Strings = std::vector<std::string>;

namespace {

struct Row {
  std::string body;
  Strings facts;
};

// Two others of whom the article tells what they are; it speaks of everybody more than twice.
const std::string others =
    " Dan Roe, a poet from Bath, saw Eve Moss, a nurse at the Oslo Clinic, there. Ann Lee left. "
    "Dan Roe left. Eve Moss left. Bo Cole left. Ann Lee slept. Dan Roe slept. Eve Moss slept. "
    "Bo Cole slept.";
const std::string names = "Ann_Lee:P Bo_Cole:P Dan_Roe:P Eve_Moss:P Rome:L Acme:O Tram_Union:O";
const Strings known = {"Dan Roe | a poet from Bath", "Eve Moss | a nurse at the Oslo Clinic"};

Strings factsOf(const std::string& body) {
  Strings found = namedArticle(body + others, names).facts("profile");
  for (const std::string& fact : known) std::erase(found, fact);
  return found;
}

}  // namespace

TEST_CASE("what somebody is stands behind the name, in the article's words") {
  const std::vector<Row> rows = {
      {"Ann Lee, a lawyer at Acme, spoke.", {"Ann Lee | a lawyer at Acme"}},
      {"Ann Lee, 57, a bus driver from Rome, spoke.", {"Ann Lee | a bus driver from Rome"}},
      {"Ann Lee, an economist in Rome who had left, spoke.", {"Ann Lee | an economist in Rome"}},
      {"Ann Lee, professor of history at Acme, spoke.",
       {"Ann Lee | a professor of history at Acme"}},
      {"Ann Lee, a lawyer for the company, spoke.", {"Ann Lee | a lawyer"}},
      {"Ann Lee, of the Tram Union, spoke.", {"Ann Lee | the Tram Union"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(factsOf(row.body) == row.facts);
  }
}

TEST_CASE("nothing is read of kin, of crimes, of lists, of what points back or is doubted") {
  for (const std::string body :
       {"Ann Lee, a daughter of Bo Cole, spoke.", "Ann Lee, a suspected robber in Rome, spoke.",
        "Ann Lee, a killer from Rome, spoke.", "Ann Lee, lawyer Bo Cole and others spoke.",
        "Ann Lee, a day later, spoke.", "Ann Lee, a town in Rome, grew.",
        "Ann Lee, once a lawyer at Acme, spoke.", "Ann Lee's lawyer at Acme spoke.",
        "Ann Lee, a not very good driver from Rome, spoke.", "Ann Lee of Rome spoke.",
        "Ann Lee of Acme spoke.", "Ann Lee spoke, a lawyer at Acme listened."}) {
    CAPTURE(body);
    CHECK(factsOf(body).empty());
  }
}

TEST_CASE("a description is nobody's whom it could also mean") {
  const NamedArticle article = namedArticle(
      "Ann Lee, a judge at the Supreme Court, spoke. Bo Cole, a judge in Rome, listened." + others,
      names);
  const std::vector<Item> items = article.items("who");
  REQUIRE(std::any_of(items.begin(), items.end(), [](const Item& item) {
    return item.stem.find("judge") != std::string::npos;
  }));
  for (const Item& item : items) {
    CAPTURE(item.stem);
    if (item.stem.find("judge") == std::string::npos) continue;
    for (const questions::Option& other : questions::distractors(item))
      CHECK((other.text == "Dan Roe" || other.text == "Eve Moss"));
  }
}

TEST_CASE("one is asked for by what the article says of him, or for what it says") {
  const NamedArticle article =
      namedArticle("Ann Lee, a judge at the Supreme Court, spoke." + others, names);
  Strings who, what;
  for (const Item& item : article.items("who"))
    who.push_back(std::string(questions::withoutLead(item.stem)) + " " + item.keyOption().text);
  for (const Item& item : article.items("what_role"))
    what.push_back(std::string(questions::withoutLead(item.stem)) + " " + item.keyOption().text);
  // Not who is the poet: whose calling carries no news is not worth asking.
  CHECK(who == Strings{"In December 2025, which of these people was a judge at the Supreme Court? "
                       "Ann Lee"});
  CHECK(what == Strings{"How does the article describe Ann Lee? a judge at the Supreme Court",
                        "How does the article describe Dan Roe? a poet from Bath",
                        "How does the article describe Eve Moss? a nurse at the Oslo Clinic"});
}

TEST_CASE("what somebody is who was heard once is not asked for") {
  CHECK(namedArticle("Ann Lee, a lawyer at Acme, spoke. Dan Roe, a poet from Bath, saw Eve Moss, a "
                     "nurse at the Oslo Clinic, there.",
                     names)
            .facts("profile")
            .empty());
}

TEST_CASE("where nobody else is described, nobody is asked for") {
  CHECK(namedArticle("Ann Lee, a lawyer at Acme, spoke.", names).facts("profile").empty());
}

TEST_CASE("what stands before a name describes it, a title without its office does not") {
  const NamedArticle article = treedArticle(
      "It was the first day of the week and there was a lot to do. Former shop teacher Ann Lee met "
      "the historian Dan Roe. Later director Bo Cole met local "
      "reporter Eve Moss.",
      "Former ADJ JJ 3 amod shop NOUN NN 3 compound teacher NOUN NN 4 compound "
      "Ann PROPN NNP 6 nsubj Lee PROPN NNP 4 flat met VERB VBD 0 root the DET DT 8 det "
      "historian NOUN NN 9 compound Dan PROPN NNP 6 obj Roe PROPN NNP 9 flat . PUNCT . 6 punct\n"
      "Later ADV RB 5 advmod director NOUN NN 3 compound Bo PROPN NNP 5 nsubj Cole PROPN NNP 3 "
      "flat met VERB VBD 0 root local ADJ JJ 7 amod reporter NOUN NN 8 compound Eve PROPN NNP 5 "
      "obj Moss PROPN NNP 8 flat . PUNCT . 5 punct",
      "4-5:P 9-10:P\n3-4:P 8-9:P");
  Strings found;
  for (const questions::Profile& profile : questions::profilesOf(article.document))
    found.push_back(profile.person + " | " + profile.text);
  CHECK(found == Strings{"Ann Lee | a former shop teacher", "Dan Roe | a historian"});
}

TEST_CASE("a firm that bears a person's name is taken for no person") {
  const NamedArticle article = namedArticle(
      "EU trade chief Ann Lee spoke. Dan Roe, a poet from Bath, said no. \"Yes,\" said Eve Moss. "
      "Bo Cole fell 3%.",
      "Ann_Lee:P Dan_Roe:P Eve_Moss:P Bo_Cole:P");
  Strings sure;
  for (const questions::Person& person : article.document.people)
    if (person.sure) sure.push_back(person.name);
  CHECK(sure == Strings{"Ann Lee", "Dan Roe", "Eve Moss"});
}
