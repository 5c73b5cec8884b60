// Texts in, what their pronouns and definite descriptions stand for out; the trees are the shipped
// model's.
#include "questions/document/references.h"

#include <algorithm>

#include "questions/document/statements.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

// "mention = name" of each in order; "?" where it is unresolved.
std::vector<std::string> referencesIn(const AnalysedArticle& made) {
  const std::string& body = made.document.text();
  std::vector<std::string> found;
  for (const questions::Reference& reference : made.document.references) {
    CHECK(reference.antecedent.empty() != reference.resolved());
    found.push_back(std::string(text::slice(body, reference.mention)) + " = " +
                    (reference.resolved() ? reference.name : "?"));
  }
  return found;
}

struct Row {
  std::string body;
  std::vector<std::string> references;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(referencesIn(analysedText(row.body)) == row.references);
  }
}

}  // namespace

TEST_CASE("he and she are the one person who fits", "[language]") {
  check({
      {"Anna Berg met reporters in Oslo. She said her party would win.",
       {"She = Anna Berg", "her = Anna Berg"}},
      {"Anna Berg met Peter Lund in Oslo. She praised Norway.", {"She = Anna Berg"}},
      {"Anna Berg met Mary Lund in Oslo. She praised Norway.", {"She = ?"}},
      {"Peter Lund resigned on Friday. The mayor of Oslo said he was sorry.", {"he = ?"}},
      {"Peter Lund said he would resign on Friday.", {"he = Peter Lund"}},
      {"Peter Lund opened a bank in Oslo. After he left, John Hall closed it.",
       {"he = ?", "it = ?"}},
      {"Peter Lund spoke in Oslo. \"He is wrong,\" said John Hall.", {}},
      {"Peter Lund said Mary Berg and Mark Hansen had left Oslo. He said rain was coming.",
       {"He = Peter Lund"}},
      {"Peter Lund met Mark Berg in Oslo. He said rain was coming.", {"He = ?"}},
      {"Peter Lund said rain was coming. \"The storm is over. Mary Berg is safe,\" he told "
       "reporters.",
       {"he = Peter Lund"}},
      {"A fraud was found when Peter Lund opened letters. He called Norway.", {"He = Peter Lund"}},
      {"An officer left when Peter Lund opened letters. He called Norway.", {"He = ?"}},
      {"The builder, Peter Lund, resigned on Friday. He blamed Norway.", {"He = Peter Lund"}},
      {"A builder of Oslo resigned on Friday and thanked Peter Lund. He blamed Norway.",
       {"He = ?"}},
      {"Peter Lund met Mark Berg in Oslo. He described Berg as a friend.", {"He = Peter Lund"}},
      {"Peter Lund met Mark Berg in Oslo. He was described as a friend.", {"He = ?"}},
      {"Peter Lund praised Mark Berg. He said, \"Mark Berg is the best.\"", {"He = Peter Lund"}},
      {"Mary Berg visited Peter Lund, her doctor in Oslo. Lawyers said he had left Norway.",
       {"her = Mary Berg", "he = Peter Lund"}},
      {"Anna Berg met Peter Lund, his aide Mark Hall and an envoy in Oslo.", {"his = Peter Lund"}},
      {"Anna Berg met Peter Lund in Oslo and his aide Mark Hall left.", {"his = ?"}},
      {"Oyelaran Vistrup described her as a pupil. He recalled that she was late.",
       {"her = ?", "He = ?", "she = ?"}},
      {"Anna Berg left Oslo. When Peter Lund won, she cheered.", {"she = Anna Berg"}},
      {"Anna Berg left Oslo. When Mary Lund won, she cheered.", {"she = ?"}},
      {"Anna Berg came to Oslo in May. Her career began in Rome. She praised Norway.",
       {"Her = Anna Berg", "She = Anna Berg"}},
      {"Peter Lund won in Oslo. Pan-democrat Gary Fan of the Neo Democrats failed to get "
       "re-elected, and resigned from his post.",
       {"his = ?"}},
  });
}

TEST_CASE("who has just spoken speaks on, whatever stands before the name", "[language]") {
  check({
      {"House owner Peter Lund admitted that he would sell it. He added that Mark Berg had left.",
       {"he = Peter Lund", "it = ?", "He = Peter Lund"}},
      {"The Secretary of State, Anna Berg, said: \"Peter Lund is wrong.\" She said rain was "
       "coming.",
       {"She = Anna Berg"}},
      {"Head of sales Peter Lund said Acme owed Mark Berg a bonus. He warned of a strike.",
       {"He = Peter Lund"}},
      {"“Rain is coming,” said ABX President Peter Lund. “It never stops.” He said it was cold.",
       {"He = Peter Lund", "it = ?"}},
      {"Anna Berg said: \"It was 13 weeks. \"We will go on by 2007.\" She said it was paid.",
       {"She = Anna Berg", "it = ?"}},
      {"Peter Lund of Acme left Oslo. Mark Berg said rain was coming.\n\n\"It is cold.\"\n\nHe "
       "told reporters that Lund was ill.",
       {"He = Mark Berg"}},
      {"Peter Lund spoke in Oslo. Mark Berg, the mayor of Oslo, said he was ill.",
       {"he = Mark Berg"}},
      {"Peter Lund spoke in Oslo. Mark Berg left Norway. Berg said he was a fool.",
       {"he = Mark Berg"}},
      {"Mark Berg spoke in Oslo. Prime Minister John Cup resigned. Mr Cup sold a flag. He said "
       "it "
       "was cold.",
       {"He = John Cup", "it = ?"}},
      {"The wife of Peter Lund said rain was coming. He added that Mark Berg had left.",
       {"He = ?"}},
      {"Peter Lund met Mark Berg in Oslo.\n\n\"It is cold.\"\n\nHe left Norway.", {"He = ?"}},
  });
}

TEST_CASE("whom a paragraph has named is spoken of until somebody else is", "[language]") {
  check({
      {"Anna Berg spoke in Oslo. Rain fell on Norway for hours. She left at noon.",
       {"She = Anna Berg"}},
      {"Anna Berg spoke in Oslo. The teacher waited for hours. She left at noon.",
       {"The teacher = ?", "She = ?"}},
      {"Anna Berg spoke in Oslo. I was told that my mother was ill when she left.", {"she = ?"}},
      {"Anna Berg spoke in Oslo. Her mother was ill when she left.",
       {"Her = Anna Berg", "she = ?"}},
      {"Anna Berg spoke in Oslo. Her father was a priest. Her career began in Rome.",
       {"Her = Anna Berg", "Her = Anna Berg"}},
      {"Anna Berg spoke in Oslo. Her mother was a priest. Her career began in Rome.",
       {"Her = Anna Berg", "Her = ?"}},
      {"Peter Lund left Norway in May; Mark Berg said \"Lund was ill\" in June. He was sorry.",
       {"He = ?"}},
  });
}

TEST_CASE("he and she stand before the subject that they take up", "[language]") {
  check({
      {"In his speech in Oslo, Peter Lund praised Norway.", {"his = Peter Lund"}},
      {"Mark Berg left Oslo. In his speech, Peter Lund praised Norway.", {"his = ?"}},
      {"Anna Berg left Oslo. In his speech, Peter Lund praised Norway.", {"his = Peter Lund"}},
      {"A doctor left Oslo. In his speech, Peter Lund praised Norway.", {"his = ?"}},
      {"In his speech in Oslo, Anna Berg praised Norway.", {"his = ?"}},
      {"In his speech in Oslo, the mayor praised Norway.", {"his = ?", "the mayor = ?"}},
  });
}

TEST_CASE("an article tells by its pronouns who is a woman", "[language]") {
  // No list of first names holds these.
  check({
      {"Maren Holm lost her seat in Oslo. Peter Lund thanked Maren Holm. She praised Norway.",
       {"her = Maren Holm", "She = Maren Holm"}},
      {"Maren Holm lost a seat in Oslo. Peter Lund thanked Maren Holm. She praised Norway.",
       {"She = ?"}},
      {"The actress Maren Holm came to Oslo. Peter Lund thanked Maren Holm. She praised Norway.",
       {"She = Maren Holm"}},
      {"The singer Maren Holm came to Oslo. Peter Lund thanked Maren Holm. She praised Norway.",
       {"She = ?"}},
  });
}

TEST_CASE("it is an organisation only where it does what organisations do", "[language]") {
  check({
      {"Acme Motors opened an office in March. It said sales were rising.", {"It = Acme Motors"}},
      {"Acme Motors opened an office in March. It sold two million phones in Norway.",
       {"It = Acme Motors"}},
      {"Acme Motors sold a phone in March. It was broken.", {"It = ?"}},
      {"Acme Motors sold a phone in March. It sold well.", {"It = ?"}},
      {"Acme Motors sued the Bank of Norway in March. It said sales were rising.", {"It = ?"}},
      {"Acme Motors said the Bank of Norway had sued Sample Motors in March. It added that sales "
       "were "
       "rising.",
       {"It = Acme Motors"}},
      {"Acme Motors opened an office for the Bank of Norway in March. It has offered to pay a "
       "fine.",
       {"It = Acme Motors"}},
      {"Acme Motors bought a part of the Bank of Norway in March. It lost two million users in "
       "Norway.",
       {"It = Acme Motors"}},
      {"Acme Motors and the Bank of Norway opened an office in March. It lost two million users.",
       {"It = ?"}},
      {"Acme Motors was sued by the Bank of Norway in March. It lost two million users.",
       {"It = ?"}},
      {"Peter Lund left Oslo in March. It was raining.", {"It = ?"}},
  });
}

TEST_CASE("an it that opens its sentence takes up the one thing that was told of", "[language]") {
  check({
      {"The Lund Report looked at schools. It found that pupils read less.",
       {"It = the Lund Report"}},
      {"Rover-1 was sold to Norway in May. It was built by Acme Motors in Oslo.", {"It = Rover-1"}},
      {"Rover-1 was sold to Norway. It was built by Acme Motors. It will land in Oslo in May.",
       {"It = Rover-1", "It = Rover-1"}},
      {"Rover-1 was sold and Rover-2 was burned in May. It was built by Acme Motors in Oslo.",
       {"It = ?"}},
      {"The bridge was sold to Norway in May. It was built by Acme Motors in Oslo.",
       {"The bridge = ?", "It = ?"}},
      {"Peter Lund sold a bridge to Norway in May. It was built by Acme Motors in Oslo.",
       {"It = ?"}},
      {"The Lund Report said Norway was cold. It was built on rock.", {"It = ?"}},
      {"The Lund Report looked at schools. It was clear that pupils read less.", {}},
      {"The Lund Report looked at schools. It took hours to read it.", {"It = ?", "it = ?"}},
      {"The Lund Report looked at schools. It was Anna Berg who wrote it.", {"It = ?", "it = ?"}},
  });
}

TEST_CASE("a definite description is the one name that is called so", "[language]") {
  check({
      {"President Mark Holm spoke in Oslo on Friday. The president praised Norway.",
       {"The president = Mark Holm"}},
      {"President Mark Holm met President Peter Lund in Oslo. The president praised Norway.",
       {"The president = ?"}},
      {"President Mark Holm met Peter Lund in Oslo. The president praised Norway.",
       {"The president = ?"}},
      {"Judges of the Supreme Court met in London on Monday. The court will rule in May.",
       {"The court = the Supreme Court"}},
      {"Holm Telecom Ltd, a Swedish company, cut 300 jobs on Monday. The company said sales had "
       "fallen.",
       {"The company = Holm Telecom Ltd"}},
      {"A bus fell into a river on Monday. The company said it was sorry.",
       {"The company = ?", "it = ?"}},
      {"The airline Norse Air cut 300 jobs on Monday. Acme FC closed a bar in Oslo. The airline "
       "said sales had fallen.",
       {"The airline = ?"}},
  });
}

TEST_CASE("a title is the one person who was called so", "[language]") {
  check({
      {"President Mark Holm came to Oslo in May. Anna Berg met the President in Oslo.",
       {"the President = Mark Holm"}},
      {"President Mark Holm met President Peter Lund in Oslo. Anna Berg met the President.", {}},
      {"President Mark Holm came to Oslo in May. Anna Berg met the President of France.", {}},
      {"Anna Berg met the President in Oslo. President Mark Holm came from Rome.", {}},
  });
}

TEST_CASE("a definite description is the one thing of its kind that was told of", "[language]") {
  check({
      {"England won a match against Spain in London. The match ended at noon.",
       {"The match = the match against Spain in London"}},
      {"England won a match against Spain and lost a match against Italy. The match ended at noon.",
       {"The match = ?"}},
      {"England won a match. The match ended at noon.", {"The match = ?"}},
      {"Norway's offensive in Fiji ended at noon. Fiji lost 40 ships during the three-week "
       "offensive.",
       {"the three-week offensive = Norway's three-week offensive in Fiji"}},
      {"Norway's offensive in Fiji and Spain's offensive in Rome ended. Fiji lost 40 ships during "
       "the three-week offensive.",
       {"the three-week offensive = ?"}},
      {"Doctors finished a study of sleep at Oxford University. This study took two years.",
       {"This study = the study of sleep at Oxford University"}},
      {"Anna Berg lies in an Oslo hospital. Her sister was turned away at the hospital.",
       {"Her = Anna Berg", "the hospital = ?"}},
      {"A report was published in May. The Oxford sleep report won a prize. The report cost "
       "little.",
       {"The report = the Oxford sleep report"}},
      {"A report was published in May. A book won a prize. The report cost little.",
       {"The report = ?"}},
      {"The February fire ruined a bridge in Oslo. A bridge fell in May. The fire ruined 40 homes.",
       {"The fire = ?"}},
      {"A new report released on Monday by Lund University looked at schools. The report said "
       "sales "
       "fell.",
       {"The report = the report by Lund University"}},
      {"A new report released on Monday looked at schools. The report said sales fell.",
       {"The report = ?"}},
      {"Rain fell on the island of Vesterholm. Nobody left the island.",
       {"the island = Vesterholm"}},
      {"Rain fell on Paris in May. Paris was wet. Nobody left the city.", {"the city = Paris"}},
      {"Rain fell on Paris in May. Lyon was wet. Nobody left the city.", {"the city = ?"}},
      {"The center is owned by the Oslo Jazz and Heritage Foundation. Anna Berg left the Jazz & "
       "Heritage Foundation in May. The foundation, which owns a park, sold the bank.",
       {"The center = ?", "The foundation = the Oslo Jazz and Heritage Foundation",
        "the bank = ?"}},
      {"Workers left the Hill Memorial on Monday. Police closed Hill Memorial Station at noon. The "
       "memorial was shut.",
       {"The memorial = the Hill Memorial"}},
  });
}

TEST_CASE("the country and its government are of the only country", "[language]") {
  check({
      {"Rain fell on Norway. Norway was wet. The government closed the country's shops.",
       {"The government = the government of Norway", "the country = Norway"}},
      {"Rain fell on Norway. The government closed the country's shops.",
       {"The government = ?", "the country = ?"}},
      {"Rain fell on Norway. Norway fought Sweden. The government closed the country's shops.",
       {"The government = ?", "the country = ?"}},
  });
}

TEST_CASE("statements say what their mentions stand for", "[language]") {
  const AnalysedArticle made = analysedText(
      "Judges of the Supreme Court met in London on Monday. The court will hear 12 cases from "
      "Wales in the spring of 2027.");
  const questions::Document& document = made.document;
  const questions::Statements statements = questions::findStatements(document);
  std::vector<std::string> told;
  for (const questions::Statement& statement : statements.found)
    told.push_back(sentenceOf(statement.pieces));
  CHECK(std::find(told.begin(), told.end(),
                  "The Supreme Court will hear 12 cases from Wales in the spring of 2027.") !=
        told.end());
  const auto at = made.article->text.find("The court");
  const questions::Reference* court = questions::referenceAt(document.references, {at, at + 9});
  REQUIRE(court);
  CHECK(court->name == "the Supreme Court");
  CHECK(questions::referenceAt(document.references, {0, 3}) == nullptr);
}

TEST_CASE("a life is told of whom the headline names, whoever comes in once", "[language]") {
  const std::string life =
      "Peter Lund grew up in Oslo. Lund joined the Bank of Norway in 1990. Lund married Mary "
      "Berg. ";
  const std::vector<Row> rows = {
      {"They divorced in 1995. He left Norway in 1996.", {"They = ?", "He = Peter Lund"}},
      {"Their wedding was in Oslo. He left Norway in 1996.", {"Their = ?", "He = Peter Lund"}},
      {"She divorced him in 1995.", {"She = Mary Berg", "him = Peter Lund"}},
      {"Mark Hansen founded a bank. He left Norway in 1996.", {"He = Mark Hansen"}},
      {"A doctor warned Norway. He left Oslo in 1996.", {"He = ?"}},
      {"Lund met Mark Hansen and John Hall. He left Norway in 1996.", {"He = Peter Lund"}},
      {"Mary Berg met Mark Hansen and John Hall. He left Norway in 1996.", {"He = ?"}},
      {"The three met Mark Hansen and John Hall. He left Norway in 1996.", {"He = Peter Lund"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(referencesIn(analysedArticle(life + row.body, "Banker Peter Lund dies")) ==
          row.references);
  }
  const std::string body = life + rows.front().body;
  CHECK(referencesIn(analysedArticle(body, "Banker dies")).back() == "He = ?");
  const std::string longer = "Peter Lund was ill. Lund was born in Norway. " + body;
  CHECK(referencesIn(analysedArticle(longer, "Banker dies")).back() == "He = Peter Lund");
  CHECK(referencesIn(analysedArticle(longer, "Mark Berg dies")).back() == "He = ?");
  CHECK(referencesIn(analysedArticle(body, "Banker Peter Maria Lund dies")).back() ==
        "He = Peter Lund");
  CHECK(referencesIn(analysedArticle(body, "Peter Lund and Mary Berg")).back() == "He = ?");
}

TEST_CASE("they are the people of the sentence before, if nobody else is told of", "[language]") {
  check({
      {"Researchers from Lund University studied 40 ships. They found rust in Oslo.",
       {"They = the researchers from Lund University"}},
      {"A team of researchers studied 40 ships in Oslo. Their study was published in Rome.",
       {"Their = the researchers"}},
      {"Officials told a conference that 40 ships sank in Oslo. They said rain would fall in Rome.",
       {"They = the officials"}},
      {"Norwegian officials closed a bridge in Oslo. They said rain would fall in Rome.",
       {"They = the Norwegian officials"}},
      {"Scientists found rust in Oslo. Rain fell in May. They said rain would fall in Rome.",
       {"They = the scientists"}},
      {"Rebels left Damascus in March. They said so on Friday.", {"They = the rebels"}},
      {"Scientists met farmers in Oslo. They said rain would fall in Rome.", {"They = ?"}},
      {"Some officials closed a bridge in Oslo. They said rain would fall in Rome.", {"They = ?"}},
      {"Three officials closed a bridge in Oslo. They said rain would fall in Rome.", {"They = ?"}},
      {"Scientists and doctors met in Oslo. They said rain would fall in Rome.", {"They = ?"}},
      {"Police stopped 40 migrants in Oslo. They said rain would fall in Rome.", {"They = ?"}},
      {"Police stopped two boys in Oslo. They said rain would fall in Rome.", {"They = ?"}},
      {"Police stopped ten Swedes in Oslo. They said rain would fall in Rome.", {"They = ?"}},
      {"Scientists found rust in Oslo. They were old.", {"They = ?"}},
      {"Scientists found rust in Oslo. Their bridge was old.", {"Their = ?"}},
      {"Scientists found rust in Oslo. Anna Berg closed it. They said rain would fall in Rome.",
       {"it = ?", "They = ?"}},
  });
}

TEST_CASE("a surname that is taken for a firm's name may own what is told", "[language]") {
  const std::vector<std::string> found = referencesIn(analysedArticle(
      "Peter Lund won at the Oslo Open on Tuesday. Lund beat Verlac 6-2, 6-3. Verlac suffered a "
      "nasty fall on the baseline, landing on his hand, but was able to continue and saved four "
      "points in his next game.",
      "Oslo Open: Peter Lund wins without dropping a set"));
  CHECK(std::count(found.begin(), found.end(), "his = ?") == 2);
}
