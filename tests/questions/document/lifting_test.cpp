// What a sentence tells besides its main clause, lifted out of it.
#include "questions/document/lifting.h"

#include "tests/catch.h"
#include "tests/questions/tree_of.h"

namespace {

// The lifted clauses that are sure, as they are told.
std::vector<std::string> lifted(const language::Tree& tree) {
  std::vector<questions::Clause> clauses;
  questions::liftClauses(tree, clauses);
  std::vector<std::string> texts;
  for (const questions::Clause& clause : clauses) {
    if (!clause.sure) continue;
    std::string text;
    for (std::size_t i = 0; i < clause.words.size(); ++i) {
      if (clause.owners > 0 && i == clause.owners) text += "'s";
      const bool next = i == clause.subject.size();
      if (next && !clause.verb.empty()) text += " " + clause.verb;
      text += text.empty() ? "" : " ";
      text += next && !clause.form.empty() ? clause.form : tree.words[clause.words[i]].form;
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

void check(const std::vector<Row>& rows, const std::string& names = "") {
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(lifted(treeOf(row.text, row.words, names)) == row.clauses);
  }
}

const std::string acmeFailed = "Acme PROPN NNP 2 nsubj failed VERB VBD 0 root ";

}  // namespace

TEST_CASE("a subordinate clause that the article vouches for is told by itself") {
  const std::string met = " Anna PROPN NNP 5 nsubj met VERB VBD 2 advcl Ben PROPN NNP 5 obj ";
  check({
      {"Acme failed because Anna met Ben.",
       acmeFailed + "because SCONJ IN 5 mark" + met,
       {"Anna met Ben"}},
      {"Acme failed after Anna met Ben.",
       acmeFailed + "after SCONJ IN 5 mark" + met,
       {"Anna met Ben"}},
      {"Acme failed when Anna met Ben.",
       acmeFailed + "when ADV WRB 5 advmod" + met,
       {"Anna met Ben"}},
      {"Acme failed if Anna met Ben.", acmeFailed + "if SCONJ IN 5 mark" + met, {}},
      {"Acme failed until Anna met Ben.", acmeFailed + "until SCONJ IN 5 mark" + met, {}},
      {"Acme failed so Anna met Ben.", acmeFailed + "so SCONJ IN 5 mark" + met, {}},
      {"Acme fails when Anna meets Ben.",
       "Acme PROPN NNP 2 nsubj fails VERB VBZ 0 root when ADV WRB 5 advmod Anna PROPN NNP 5 nsubj "
       "meets VERB VBZ 2 advcl Ben PROPN NNP 5 obj",
       {}},
      {"Cleo said Acme failed because Anna met Ben.",
       "Cleo PROPN NNP 2 nsubj said VERB VBD 0 root Acme PROPN NNP 4 nsubj failed VERB VBD 2 ccomp "
       "because SCONJ IN 7 mark Anna PROPN NNP 7 nsubj met VERB VBD 4 advcl Ben PROPN NNP 7 obj",
       {}},
  });
}

TEST_CASE("what the same subject did before or after gets its subject back") {
  const std::string left =
      "Anna PROPN NNP 2 nsubj left VERB VBD 0 root after SCONJ IN 4 mark calling VERB VBG 2 advcl "
      "Ben PROPN NNP 4 obj";
  check({
      {"Anna left after calling Ben.", left, {"Anna called Ben"}},
      {"Anna left after being met.",
       "Anna PROPN NNP 2 nsubj left VERB VBD 0 root after SCONJ IN 5 mark being AUX VBG 5 aux:pass "
       "met VERB VBN 2 advcl",
       {"Anna was met"}},
      {"Anna leaves after meeting Ben.",
       "Anna PROPN NNP 2 nsubj leaves VERB VBZ 0 root after SCONJ IN 4 mark meeting VERB VBG 2 "
       "advcl Ben PROPN NNP 4 obj",
       {}},
      {"Anna left without meeting Ben.",
       "Anna PROPN NNP 2 nsubj left VERB VBD 0 root without SCONJ IN 4 mark meeting VERB VBG 2 "
       "advcl Ben PROPN NNP 4 obj",
       {}},
      {"Anna never left after meeting Ben.",
       "Anna PROPN NNP 3 nsubj never ADV RB 3 advmod left VERB VBD 0 root after SCONJ IN 5 mark "
       "meeting VERB VBG 3 advcl Ben PROPN NNP 5 obj",
       {}},
  });
}

TEST_CASE("a participle at the start is told of the subject") {
  check({
      {"Founded in 1921, Acme failed.",
       "Founded VERB VBN 6 advcl in ADP IN 3 case 1921 NUM CD 1 obl , PUNCT , 1 punct "
       "Acme PROPN NNP 6 nsubj failed VERB VBD 0 root",
       {"Acme was founded in 1921"}},
      {"Compared with 1921, Acme failed.",
       "Compared VERB VBN 6 advcl with ADP IN 3 case 1921 NUM CD 1 obl , PUNCT , 1 punct "
       "Acme PROPN NNP 6 nsubj failed VERB VBD 0 root",
       {}},
      {"Founded well, Acme failed.",
       "Founded VERB VBN 5 advcl well ADV RB 1 advmod , PUNCT , 1 punct Acme PROPN NNP 5 nsubj "
       "failed VERB VBD 0 root",
       {}},
  });
}

TEST_CASE("a place with a relative clause tells where that was") {
  const std::string lived =
      "Anna PROPN NNP 2 nsubj lived VERB VBD 0 root in ADP IN 4 case Rome PROPN NNP 2 obl "
      ", PUNCT , 8 punct where ADV WRB 8 advmod ";
  check({
      {"Anna lived in Rome, where Acme failed.",
       lived + "Acme PROPN NNP 8 nsubj failed VERB VBD 4 acl:relcl",
       {"Acme failed in Rome"}},
      {"Anna lived in Rome, where Acme will fail.",
       "Anna PROPN NNP 2 nsubj lived VERB VBD 0 root in ADP IN 4 case Rome PROPN NNP 2 obl "
       ", PUNCT , 9 punct where ADV WRB 9 advmod Acme PROPN NNP 9 nsubj will AUX MD 9 aux "
       "fail VERB VB 4 acl:relcl",
       {}},
      {"Anna went to Rome, where Acme failed.",
       "Anna PROPN NNP 2 nsubj went VERB VBD 0 root to ADP TO 4 case Rome PROPN NNP 2 obl "
       ", PUNCT , 8 punct where ADV WRB 8 advmod Acme PROPN NNP 8 nsubj failed VERB VBD 4 "
       "acl:relcl",
       {}},
  });
}

TEST_CASE("what something named is, is told by itself") {
  const std::string fell =
      "Lund PROPN NNP 9 nsubj , PUNCT , 4 punct a DET DT 4 det town NOUN NN 1 appos of ADP IN 7 "
      "case 900 NUM CD 7 nummod people NOUN NNS 4 nmod , PUNCT , 4 punct fell VERB VBD 0 root";
  check({{"Lund, a town of 900 people, fell.", fell, {"Lund is a town of 900 people"}}}, "1-1:L");
  check({{"Lund, a town of 900 people, fell.", fell, {}}});  // not known for a name
  check({{"Lund, a distance of 900 miles, fell.",
          "Lund PROPN NNP 9 nsubj , PUNCT , 4 punct a DET DT 4 det distance NOUN NN 1 appos of ADP "
          "IN 7 case 900 NUM CD 7 nummod miles NOUN NNS 4 nmod , PUNCT , 4 punct fell VERB VBD 0 "
          "root",
          {}}},
        "1-1:L");
  check(
      {{"Lund, the town of 900 people, fell.",
        "Lund PROPN NNP 9 nsubj , PUNCT , 4 punct the DET DT 4 det town NOUN NN 1 appos of ADP IN "
        "7 case 900 NUM CD 7 nummod people NOUN NNS 4 nmod , PUNCT , 4 punct fell VERB VBD 0 root",
        {}}},
      "1-1:L");
}

TEST_CASE("a relative clause goes with a noun that its verb agrees with") {
  const std::string shares =
      "Shares NOUN NNS 7 nsubj in ADP IN 3 case Acme PROPN NNP 1 nmod , PUNCT , 6 punct which PRON "
      "WDT 6 nsubj ";
  check({
      {"Shares in Acme, which sells cars, fell.",
       shares + "sells VERB VBZ 1 acl:relcl fell VERB VBD 0 root",
       {}},
      {"Shares in Acme, which sell well, fell.",
       shares + "sell VERB VBP 1 acl:relcl fell VERB VBD 0 root",
       {"Shares in Acme sell"}},
  });
}

TEST_CASE("what somebody else did at the same time is told by itself") {
  const std::string failed = "Acme PROPN NNP 2 nsubj failed VERB VBD 0 root , PUNCT , 6 punct ";
  check({
      {"Acme failed, with Anna calling Ben.",
       failed + "with SCONJ IN 6 mark Anna PROPN NNP 6 nsubj calling VERB VBG 2 advcl "
                "Ben PROPN NNP 6 obj",
       {"Anna called Ben"}},
      {"Acme failed, with Anna in Rome.",
       failed + "with ADP IN 5 case Anna PROPN NNP 2 obl in ADP IN 7 case Rome PROPN NNP 5 nmod",
       {}},
      {"Acme fails, with Anna calling Ben.",
       "Acme PROPN NNP 2 nsubj fails VERB VBZ 0 root , PUNCT , 6 punct with SCONJ IN 6 mark "
       "Anna PROPN NNP 6 nsubj calling VERB VBG 2 advcl Ben PROPN NNP 6 obj",
       {}},
      {"Acme failed, with Anna not calling Ben.",
       failed + "with SCONJ IN 7 mark Anna PROPN NNP 7 nsubj not PART RB 7 advmod "
                "calling VERB VBG 2 advcl Ben PROPN NNP 7 obj",
       {}},
  });
}

TEST_CASE("who is named beside a noun takes its place") {
  check({{"His successor, Anna Berg, left Rome.",
          "His PRON PRP$ 2 nmod:poss successor NOUN NN 7 nsubj , PUNCT , 4 punct Anna PROPN NNP 2 "
          "appos Berg PROPN NNP 4 flat , PUNCT , 4 punct left VERB VBD 0 root Rome PROPN NNP 7 obj",
          {"Anna Berg left Rome"}},
         {"His successor Anna Berg left.",
          "His PRON PRP$ 2 nmod:poss successor NOUN NN 5 nsubj Anna PROPN NNP 2 appos "
          "Berg PROPN NNP 3 flat left VERB VBD 0 root",
          {}}},
        "4-5:P");
  check({{"His home, Anna Hall, fell.",  // a place
          "His PRON PRP$ 2 nmod:poss home NOUN NN 7 nsubj , PUNCT , 4 punct Anna PROPN NNP 2 appos "
          "Hall PROPN NNP 4 flat , PUNCT , 4 punct fell VERB VBD 0 root",
          {}}},
        "4-5:L");
  check({{"His successor, Anna Berg, who runs Acme, left.",
          "His PRON PRP$ 2 nmod:poss successor NOUN NN 11 nsubj , PUNCT , 4 punct Anna PROPN NNP 2 "
          "appos Berg PROPN NNP 4 flat , PUNCT , 8 punct who PRON WP 8 nsubj runs VERB VBZ 2 "
          "acl:relcl Acme PROPN NNP 8 obj , PUNCT , 2 punct left VERB VBD 0 root",
          {"Anna Berg left", "Anna Berg runs Acme"}}},
        "4-5:P");
}

TEST_CASE("what the main clause has told is not told again without it") {
  check({{"Acme failed after the boat sank.",
          "Acme PROPN NNP 2 nsubj failed VERB VBD 0 root after SCONJ IN 6 mark the DET DT 5 det "
          "boat NOUN NN 6 nsubj sank VERB VBD 2 advcl",
          {}},
         {"Acme failed after a boat sank.",
          "Acme PROPN NNP 2 nsubj failed VERB VBD 0 root after SCONJ IN 6 mark a DET DT 5 det "
          "boat NOUN NN 6 nsubj sank VERB VBD 2 advcl",
          {"a boat sank"}}});
}

TEST_CASE("nobody but a person is a who") {
  const std::string words =
      "Anna PROPN NNP 8 nsubj of ADP IN 3 case Acme PROPN NNP 1 nmod , PUNCT , 6 punct "
      "who PRON WP 6 nsubj won VERB VBD 3 acl:relcl , PUNCT , 6 punct left VERB VBD 0 root";
  check({{"Anna of Acme, who won, left.", words, {"Anna of Acme won"}}}, "1-1:P 3-3:O");
  check({{"Shops of Acme, who won, left.",
          "Shops NOUN NNS 8 nsubj of ADP IN 3 case Acme PROPN NNP 8 obl , PUNCT , 6 punct who PRON "
          "WP 6 nsubj won VERB VBD 3 acl:relcl , PUNCT , 6 punct left VERB VBD 0 root",
          {}}},
        "3-3:O");
}

TEST_CASE("a second noun behind the only comma is not the relative clause's") {
  const std::string holds =
      "Acme PROPN NNP 11 nsubj , PUNCT , 4 punct which PRON WDT 4 nsubj holds "
      "VERB VBZ 1 acl:relcl land NOUN NN 4 obj , PUNCT , 9 punct ";
  check({
      {"Acme, which holds land, and the union, agreed.",
       holds + "and CCONJ CC 9 cc the DET DT 9 det union NOUN NN 5 conj , PUNCT , 9 punct "
               "agreed VERB VBD 0 root",
       {"Acme holds land"}},
      {"Acme, which holds land, gold, and oil, agreed.",
       "Acme PROPN NNP 12 nsubj , PUNCT , 4 punct which PRON WDT 4 nsubj holds VERB VBZ 1 "
       "acl:relcl "
       "land NOUN NN 4 obj , PUNCT , 7 punct gold NOUN NN 5 conj , PUNCT , 10 punct and CCONJ CC "
       "10 "
       "cc oil NOUN NN 5 conj , PUNCT , 4 punct agreed VERB VBD 0 root",
       {"Acme holds land , gold , and oil"}},
  });
}

TEST_CASE("a second verb borrows no subject where the first has none") {
  const auto besides = [](const std::string& first, std::size_t predicate) {
    const language::Tree tree =
        treeOfSpaced(first + " fell VERB VBD 0 root and CCONJ CC 4 cc rose VERB VBD 2 conj");
    std::vector<questions::Clause> clauses;
    questions::liftBeside(tree, predicate, clauses);
    return clauses.size();
  };
  CHECK(besides("Acme PROPN NNP 2 nsubj", 1) == 1);
  CHECK(besides("Then ADV RB 2 advmod", 1) == 0);
}

TEST_CASE("a second verb borrows no subject where other words stand before it") {
  check({
      {"Anna waited and later sold shops.",
       "Anna PROPN NNP 2 nsubj waited VERB VBD 0 root and CCONJ CC 5 cc later ADV RB 5 advmod "
       "sold VERB VBD 2 conj shops NOUN NNS 5 obj",
       {"Anna later sold shops"}},
      {"Anna waited and few shops were sold.",
       "Anna PROPN NNP 2 nsubj waited VERB VBD 0 root and CCONJ CC 7 cc few ADJ JJ 5 amod "
       "shops NOUN NNS 2 obj were AUX VBD 7 aux:pass sold VERB VBN 2 conj",
       {}},
  });
}

TEST_CASE("what somebody named owns is told as theirs") {
  const auto words = [](const std::string& first) {
    return first +
           " 7 nsubj , PUNCT , 5 punct whose PRON WP$ 4 nmod:poss shops NOUN NNS 5 nsubj closed "
           "VERB "
           "VBD 1 acl:relcl , PUNCT , 5 punct left VERB VBD 0 root";
  };
  check({
      {"Anna, whose shops closed, left.", words("Anna PROPN NNP"), {"Anna's shops closed"}},
      {"Owners, whose shops closed, left.", words("Owners NOUN NNS"), {}},
      {"Anna, in whose shops we met, left.",
       "Anna PROPN NNP 9 nsubj , PUNCT , 7 punct in ADP IN 5 case whose PRON WP$ 5 nmod:poss shops "
       "NOUN NNS 7 obl we PRON PRP 7 nsubj met VERB VBD 1 acl:relcl , PUNCT , 7 punct left VERB "
       "VBD "
       "0 root",
       {}},
  });
}
