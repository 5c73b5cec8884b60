#include "questions/document/clauses.h"

#include "tests/catch.h"
#include "tests/questions/tree_of.h"

namespace {

std::vector<std::string> told(const language::Tree& tree) {
  std::vector<std::string> texts;
  for (const questions::Clause& clause : questions::clausesOf(tree)) {
    std::string text;
    for (const std::size_t word : clause.source)
      text += tree.words[word].form + (word == clause.source.back() ? ":" : " ");
    for (std::size_t i = 0; i < clause.words.size(); ++i) {
      if (i == clause.subject.size() && !clause.verb.empty()) text += " " + clause.verb;
      const bool changed = i == clause.subject.size() && !clause.form.empty();
      text +=
          (text.empty() ? "" : " ") + (changed ? clause.form : tree.words[clause.words[i]].form);
    }
    texts.push_back(text);
  }
  return texts;
}

struct Row {
  std::string text;
  std::string words;
  std::vector<std::string> clauses;
};

}  // namespace

TEST_CASE("clauses are cut and lifted from a sentence") {
  const std::vector<Row> rows = {
      {"However, Anna met Ben.",
       "However ADV RB 4 advmod , PUNCT , 4 punct Anna PROPN NNP 4 nsubj met VERB VBD 0 root "
       "Ben PROPN NNP 4 obj . PUNCT . 4 punct",
       {"Anna met Ben"}},
      {"Anna, who runs Acme, met Ben.",
       "Anna PROPN NNP 7 nsubj , PUNCT , 4 punct who PRON WP 4 nsubj runs VERB VBZ 1 acl:relcl "
       "Acme PROPN NNP 4 obj , PUNCT , 4 punct met VERB VBD 0 root Ben PROPN NNP 7 obj "
       ". PUNCT . 7 punct",
       {"Anna , who runs Acme , met Ben", "Anna met Ben", "Anna runs Acme"}},
      {"Anna met Ben and left Rome.",
       "Anna PROPN NNP 2 nsubj met VERB VBD 0 root Ben PROPN NNP 2 obj and CCONJ CC 5 cc "
       "left VERB VBD 2 conj Rome PROPN NNP 5 obj . PUNCT . 2 punct",
       {"Anna met Ben and left Rome", "Anna met Ben", "Anna left Rome"}},
      {"Anna failed, despite having met Ben.",
       "Anna PROPN NNP 2 nsubj failed VERB VBD 0 root , PUNCT , 6 punct despite SCONJ IN 6 mark "
       "having AUX VBG 6 aux met VERB VBN 2 advcl Ben PROPN NNP 6 obj . PUNCT . 2 punct",
       {"Anna failed , despite having met Ben", "Anna failed", "Anna has met Ben"}},
      {"Cleo said that Anna met Ben.",
       "Cleo PROPN NNP 2 nsubj said VERB VBD 0 root that SCONJ IN 5 mark Anna PROPN NNP 5 nsubj "
       "met VERB VBD 2 ccomp Ben PROPN NNP 5 obj . PUNCT . 2 punct",
       {"Cleo said that Anna met Ben", "Cleo: Anna met Ben"}},
      {"The Danish army said Anna met Ben.",
       "The DET DT 3 det Danish ADJ JJ 3 amod army NOUN NN 4 nsubj said VERB VBD 0 root "
       "Anna PROPN NNP 6 nsubj met VERB VBD 4 ccomp Ben PROPN NNP 6 obj",
       {"The Danish army said Anna met Ben", "The Danish army: Anna met Ben"}},
      {"The whole army said Anna met Ben.",
       "The DET DT 3 det whole ADJ JJ 3 amod army NOUN NN 4 nsubj said VERB VBD 0 root "
       "Anna PROPN NNP 6 nsubj met VERB VBD 4 ccomp Ben PROPN NNP 6 obj",
       {"The whole army said Anna met Ben"}},
      {"Cleo said Anna met Ben and Dan left Rome for Oslo again.",
       "Cleo PROPN NNP 2 nsubj said VERB VBD 0 root Anna PROPN NNP 4 nsubj met VERB VBD 2 ccomp "
       "Ben PROPN NNP 4 obj and CCONJ CC 8 cc Dan PROPN NNP 8 nsubj left VERB VBD 4 conj "
       "Rome PROPN NNP 8 obj for ADP IN 11 case Oslo PROPN NNP 8 obl again ADV RB 8 advmod "
       ". PUNCT . 2 punct",
       {"Cleo said Anna met Ben and Dan left Rome for Oslo again", "Cleo said Anna met Ben",
        "Cleo: Anna met Ben", "Cleo: Dan left Rome for Oslo again"}},
      {"Cleo said Anna met Ben and he left Rome for Oslo again.",
       "Cleo PROPN NNP 2 nsubj said VERB VBD 0 root Anna PROPN NNP 4 nsubj met VERB VBD 2 ccomp "
       "Ben PROPN NNP 4 obj and CCONJ CC 8 cc he PRON PRP 8 nsubj left VERB VBD 4 conj "
       "Rome PROPN NNP 8 obj for ADP IN 11 case Oslo PROPN NNP 8 obl again ADV RB 8 advmod "
       ". PUNCT . 2 punct",
       {"Cleo said Anna met Ben and he left Rome for Oslo again", "Cleo said Anna met Ben",
        "Cleo: Anna met Ben"}},
      {"Anna came to Acme, which failed.",
       "Anna PROPN NNP 2 nsubj came VERB VBD 0 root to ADP IN 4 case Acme PROPN NNP 2 obl "
       ", PUNCT , 7 punct which PRON WDT 7 nsubj failed VERB VBD 4 acl:relcl . PUNCT . 2 punct",
       {"Anna came to Acme , which failed", "Anna came to Acme", "Acme failed"}},
      {"Waves hit walls.",
       "Waves NOUN NNS 2 nsubj hit VERB VBN 0 root walls NOUN NNS 2 obj . PUNCT . 2 punct",
       {"Waves hit walls"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(told(treeOf(row.text, row.words)) == row.clauses);
  }
}

TEST_CASE("what stands off at the end tells whose words the rest is, whatever the tree says") {
  const std::string met =
      "Anna PROPN NNP 2 nsubj met VERB VBD 0 root Ben PROPN NNP 2 obj , PUNCT , 2 punct ";
  const std::vector<Row> rows = {
      {"Anna met Ben, Acme said on Monday.",
       met + "Acme PROPN NNP 6 nsubj said VERB VBD 2 dep on ADP IN 8 case Monday PROPN NNP 6 obl "
             ". PUNCT . 2 punct",
       {"Anna met Ben , Acme said on Monday", "Acme: Anna met Ben"}},
      {"Anna met Ben, said Cleo, a friend.",
       met + "said VERB VBD 2 parataxis Cleo PROPN NNP 5 nsubj , PUNCT , 9 punct a DET DT 9 det "
             "friend NOUN NN 6 appos . PUNCT . 2 punct",
       {"Anna met Ben , said Cleo , a friend", "Cleo: Anna met Ben", "Anna met Ben , said Cleo"}},
      {"Anna met Ben, according to Cleo.",
       met + "according VERB VBG 7 case to ADP IN 5 fixed Cleo PROPN NNP 2 obl . PUNCT . 2 punct",
       {"Anna met Ben , according to Cleo", "Cleo: Anna met Ben"}},
      {"Anna met Ben, she said.",
       met + "she PRON PRP 6 nsubj said VERB VBD 2 parataxis . PUNCT . 2 punct",
       {"Anna met Ben , she said", "she: Anna met Ben"}},
      {"Anna met Ben, they said.",
       met + "they PRON PRP 6 nsubj said VERB VBD 2 parataxis . PUNCT . 2 punct",
       {"Anna met Ben , they said"}},
      {"Anna met Ben, Cleo denied.",
       met + "Cleo PROPN NNP 6 nsubj denied VERB VBD 2 parataxis . PUNCT . 2 punct",
       {"Anna met Ben , Cleo denied"}},
      {"Anna met Ben, and Cleo said so.",
       met + "and CCONJ CC 7 cc Cleo PROPN NNP 7 nsubj said VERB VBD 2 conj so ADV RB 7 advmod "
             ". PUNCT . 2 punct",
       {"Anna met Ben", "Cleo said so"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(told(treeOf(row.text, row.words)) == row.clauses);
  }
}

TEST_CASE("what participles and appositions tell is told by itself") {
  const std::vector<Row> rows = {
      {"Acme, founded in 1921, sold Rome.",
       "Acme PROPN NNP 7 nsubj , PUNCT , 3 punct founded VERB VBN 1 acl in ADP IN 5 case "
       "1921 NUM CD 3 obl , PUNCT , 3 punct sold VERB VBD 0 root Rome PROPN NNP 7 obj "
       ". PUNCT . 7 punct",
       {"Acme , founded in 1921 , sold Rome", "Acme sold Rome", "Acme was founded in 1921"}},
      {"Acme, based in Rome, failed.",
       "Acme PROPN NNP 7 nsubj , PUNCT , 3 punct based VERB VBN 1 acl in ADP IN 5 case "
       "Rome PROPN NNP 3 obl , PUNCT , 3 punct failed VERB VBD 0 root . PUNCT . 7 punct",
       {"Acme , based in Rome , failed", "Acme failed", "Acme is based in Rome"}},
      {"Acme, hit by Ben, failed.",
       "Acme PROPN NNP 7 nsubj , PUNCT , 3 punct hit VERB VBN 1 acl by ADP IN 5 case "
       "Ben PROPN NNP 3 obl , PUNCT , 3 punct failed VERB VBD 0 root . PUNCT . 7 punct",
       {"Acme , hit by Ben , failed", "Acme failed", "Acme was hit by Ben"}},
      {"Acme, given to Ben, failed.",
       "Acme PROPN NNP 7 nsubj , PUNCT , 3 punct given VERB VBN 1 acl to ADP IN 5 case "
       "Ben PROPN NNP 3 obl , PUNCT , 3 punct failed VERB VBD 0 root . PUNCT . 7 punct",
       {"Acme , given to Ben , failed", "Acme failed"}},
      {"Acme, owned since 1921, failed.",
       "Acme PROPN NNP 7 nsubj , PUNCT , 3 punct owned VERB VBN 1 acl since ADP IN 5 case "
       "1921 NUM CD 3 obl , PUNCT , 3 punct failed VERB VBD 0 root . PUNCT . 7 punct",
       {"Acme , owned since 1921 , failed", "Acme failed"}},
      {"Shops, founded in 1921, failed.",
       "Shops NOUN NNS 7 nsubj , PUNCT , 3 punct founded VERB VBN 1 acl in ADP IN 5 case "
       "1921 NUM CD 3 obl , PUNCT , 3 punct failed VERB VBD 0 root . PUNCT . 7 punct",
       {"Shops , founded in 1921 , failed", "Shops failed"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(told(treeOf(row.text, row.words)) == row.clauses);
  }
}

TEST_CASE("who somebody is that speaks is told by itself") {
  const std::string words =
      "Anna PROPN NNP 8 nsubj , PUNCT , 4 punct a DET DT 4 det friend NOUN NN 1 appos of ADP IN 6 "
      "case Ben PROPN NNP 4 nmod , PUNCT , 4 punct ";
  const auto last = [](const std::string& text, const std::string& tree) {
    return told(treeOf(text, tree, "1-1:P")).back();
  };
  CHECK(last("Anna, a friend of Ben, said so.",
             words + "said VERB VBD 0 root so ADV RB 8 advmod . PUNCT . 8 punct") ==
        "Anna is a friend of Ben");
  CHECK(last("Anna, a friend of Ben, died.", words + "died VERB VBD 0 root . PUNCT . 8 punct") ==
        "Anna died");
}

TEST_CASE("a second verb is told with the subject of the first where both are sure") {
  const std::string text = "Anna met Ben and left Rome.";
  language::Tree tree =
      treeOf(text,
             "Anna PROPN NNP 2 nsubj met VERB VBD 0 root Ben PROPN NNP 2 obj and CCONJ CC 5 cc "
             "left VERB VBD 2 conj Rome PROPN NNP 5 obj . PUNCT . 2 punct");
  const auto isSure = [&] { return questions::clausesOf(tree).back().sure; };
  CHECK(isSure());
  tree.words[0].vouched = false;
  CHECK(isSure());
  tree.words[4].confidence = 0.5f;
  CHECK_FALSE(isSure());
  tree.words[4].confidence = 1;
  tree.words[1].confidence = 0.5f;
  CHECK_FALSE(isSure());
}

TEST_CASE("an age goes, a year stays") {
  const auto cut = [](const std::string& number) {
    const std::string text = "Anna, " + number + ", left Rome, which fell.";
    return told(treeOf(text, "Anna PROPN NNP 5 nsubj , PUNCT , 3 punct " + number +
                                 " NUM CD 1 nmod , PUNCT , 3 punct left VERB VBD 0 root "
                                 "Rome PROPN NNP 5 obj , PUNCT , 9 punct which PRON WDT 9 nsubj "
                                 "fell VERB VBD 6 acl:relcl"));
  };
  CHECK(cut("58")[1] == "Anna left Rome");
  CHECK(cut("2011")[1] == "Anna , 2011 , left Rome");
}

TEST_CASE("of a long phrase for a speaker the name is told") {
  const std::string failed =
      "said VERB VBD 0 root Acme PROPN NNP 13 nsubj failed VERB VBD 11 ccomp";
  const std::string long9 =
      "the DET DT 2 det head NOUN NN 11 nsubj of ADP IN 5 case the DET DT 5 det firm NOUN NN 2 "
      "nmod "
      "of ADP IN 8 case the DET DT 8 det town NOUN NN 5 nmod Anna PROPN NNP 2 appos "
      "Berg PROPN NNP 9 flat ";
  CHECK(told(treeOf("the head of the firm of the town Anna Berg said Acme failed", long9 + failed,
                    "9-10:P"))
            .back() == "Anna Berg: Acme failed");
  CHECK(told(treeOf("the head of the firm of the town Anna Berg said Acme failed", long9 + failed))
            .back() == "the head of the firm of the town Anna Berg: Acme failed");
}

TEST_CASE("as somebody said, the clause is theirs") {
  const auto last = [](const std::string& verb) {
    const std::string text = "As Cleo " + verb + " Ben, Anna left Rome.";
    return told(
        treeOf(text, "As SCONJ IN 3 mark Cleo PROPN NNP 3 nsubj " + verb +
                         " VERB VBD 7 advcl Ben PROPN NNP 3 obj , PUNCT , 3 punct "
                         "Anna PROPN NNP 7 nsubj left VERB VBD 0 root Rome PROPN NNP 7 obj"));
  };
  CHECK(last("told") ==
        std::vector<std::string>{"As Cleo told Ben , Anna left Rome", "Cleo: Anna left Rome"});
  CHECK(last("met")[1] == "Anna left Rome");  // nobody's word but the article's
}

TEST_CASE("examples and origins between commas are cut") {
  const auto cut = [](const std::string& opener) {
    const std::string text = "Crops, " + opener + " Rome, fell, which hurt Anna.";
    return told(
               treeOf(text, "Crops NOUN NNS 6 nsubj , PUNCT , 4 punct " + opener +
                                " ADP IN 4 case Rome PROPN NNP 1 nmod , PUNCT , 1 punct fell VERB "
                                "VBD 0 root , PUNCT , 9 punct which PRON WDT 9 nsubj hurt VERB VBD "
                                "6 advcl Anna PROPN NNP 9 obj"))
        .back();
  };
  CHECK(cut("including") == "Crops fell");
  CHECK(cut("from") == "Crops fell");
  CHECK(cut("without") == "Crops , without Rome , fell");
}

TEST_CASE("a long sentence with an aside in its midst is told only without it") {
  const auto first = [](const std::string& more, const std::string& tree) {
    const std::string text = "Anna, who runs Acme, met Ben" + more;
    return told(treeOf(text,
                       "Anna PROPN NNP 7 nsubj , PUNCT , 4 punct who PRON WP 4 nsubj runs VERB "
                       "VBZ 1 acl:relcl Acme PROPN NNP 4 obj , PUNCT , 1 punct met VERB VBD 0 "
                       "root Ben PROPN NNP 7 obj " +
                           tree))
        .front();
  };
  CHECK(first("", "") == "Anna , who runs Acme , met Ben");
  const std::string where =
      "in ADP IN 11 case the DET DT 11 det town NOUN NN 7 obl of ADP IN 13 case "
      "Rome PROPN NNP 11 nmod on ADP IN 15 case Monday PROPN NNP 7 obl";
  CHECK(first(" in the town of Rome on Monday", where) ==
        "Anna met Ben in the town of Rome on Monday");
}

TEST_CASE("a whole clause behind a comma is told, however doubtful what it hangs on") {
  const auto sure = [](const std::string& text, const std::string& words) {
    language::Tree tree = treeOf(text, words);
    for (language::Word& word : tree.words)
      if (word.relation == "conj") word.confidence = 0.2f;
    std::vector<std::string> texts;
    const std::vector<questions::Clause> clauses = questions::clausesOf(tree);
    const std::vector<std::string> all = told(tree);
    for (std::size_t i = 0; i < clauses.size(); ++i)
      if (clauses[i].sure && clauses[i].words.size() < tree.words.size()) texts.push_back(all[i]);
    return texts;
  };
  CHECK(sure("Anna met Ben, but Acme failed.",
             "Anna PROPN NNP 2 nsubj met VERB VBD 0 root Ben PROPN NNP 2 obj , PUNCT , 7 punct "
             "but CCONJ CC 7 cc Acme PROPN NNP 7 nsubj failed VERB VBD 2 conj") ==
        std::vector<std::string>{"Anna met Ben", "Acme failed"});
  CHECK(sure("Anna met Ben, but failed.",
             "Anna PROPN NNP 2 nsubj met VERB VBD 0 root Ben PROPN NNP 2 obj , PUNCT , 6 punct "
             "but CCONJ CC 6 cc failed VERB VBD 2 conj") == std::vector<std::string>{});
  CHECK(sure("Anna met Ben and Acme failed today.",
             "Anna PROPN NNP 2 nsubj met VERB VBD 0 root Ben PROPN NNP 2 obj and CCONJ CC 6 cc "
             "Acme PROPN NNP 6 nsubj failed VERB VBD 2 conj today NOUN NN 2 obl") ==
        std::vector<std::string>{});
}

TEST_CASE("a name before an aside is the subject of the verb behind it") {
  const auto isSure = [](const std::string& text, const std::string& words) {
    language::Tree tree = treeOf(text, words);
    tree.words[0].vouched = false;
    for (language::Word& word : tree.words)
      if (word.relation == "root") word.confidence = 0.3f;
    const std::vector<questions::Clause> clauses = questions::clausesOf(tree);
    return std::any_of(clauses.begin() + 1, clauses.end(), [](const questions::Clause& clause) {
      return clause.sure && clause.words.front() == 0 && clause.words.back() >= 7;
    });
  };
  CHECK(isSure("Anna, who runs Acme, had left.",
               "Anna PROPN NNP 8 nsubj , PUNCT , 4 punct who PRON WP 4 nsubj runs VERB VBZ 1 "
               "acl:relcl Acme PROPN NNP 4 obj , PUNCT , 1 punct had AUX VBD 8 aux "
               "left VERB VBN 0 root"));
  CHECK_FALSE(
      isSure("Anna, when tired, never had left.",
             "Anna PROPN NNP 8 nsubj , PUNCT , 4 punct when ADV WRB 4 advmod tired ADJ JJ 8 "
             "advcl , PUNCT , 4 punct never ADV RB 8 advmod had AUX VBD 8 aux "
             "left VERB VBN 0 root"));
}

TEST_CASE("nothing is lifted from doubt, conditions and other people's words") {
  const std::vector<Row> rows = {
      {"Meeting Ben again.",
       "Meeting VERB VBG 0 root Ben PROPN NNP 1 obj again ADV RB 1 advmod",
       {}},
      {"If Anna met Ben.",
       "If SCONJ IN 3 mark Anna PROPN NNP 3 nsubj met VERB VBD 0 root Ben PROPN NNP 3 obj",
       {}},
      {"Waves hit.", "Waves NOUN NNS 2 nsubj hit VERB VBN 0 root . PUNCT . 2 punct", {}},
      {"To hit walls.", "To PART TO 2 mark hit VERB VB 0 root walls NOUN NNS 2 obj", {}},
      {"Anna identifies and names Ben.",
       "Anna PROPN NNP 2 nsubj identifies VERB VBZ 0 root and CCONJ CC 4 cc names VERB VBZ 2 conj "
       "Ben PROPN NNP 4 obj",
       {"Anna identifies and names Ben", "Anna names Ben"}},
      {"Anna, who runs Acme, met Ben, Cleo said.",
       "Anna PROPN NNP 7 nsubj , PUNCT , 4 punct who PRON WP 4 nsubj runs VERB VBZ 1 acl:relcl "
       "Acme PROPN NNP 4 obj , PUNCT , 4 punct met VERB VBD 0 root Ben PROPN NNP 7 obj "
       ", PUNCT , 11 punct Cleo PROPN NNP 11 nsubj said VERB VBD 7 parataxis",
       {"Anna , who runs Acme , met Ben , Cleo said", "Anna met Ben , Cleo said",
        "Cleo: Anna met Ben"}},
      {"Cleo denied that Anna met Ben.",
       "Cleo PROPN NNP 2 nsubj denied VERB VBD 0 root that SCONJ IN 5 mark Anna PROPN NNP 5 nsubj "
       "met VERB VBD 2 ccomp Ben PROPN NNP 5 obj . PUNCT . 2 punct",
       {"Cleo denied that Anna met Ben"}},
      {"Cleo did not say Anna met Ben.",
       "Cleo PROPN NNP 4 nsubj did AUX VBD 4 aux not PART RB 4 advmod say VERB VB 0 root "
       "Anna PROPN NNP 6 nsubj met VERB VBD 4 ccomp Ben PROPN NNP 6 obj . PUNCT . 4 punct",
       {"Cleo did not say Anna met Ben"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(told(treeOf(row.text, row.words)) == row.clauses);
  }
}
