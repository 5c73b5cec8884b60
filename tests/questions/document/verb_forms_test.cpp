#include "questions/document/verb_forms.h"

#include "tests/catch.h"

TEST_CASE("a present participle becomes a past") {
  struct Row {
    std::string form, lemma, past;
    bool plural = false;
  };
  for (const Row& row : std::vector<Row>{{"leaving", "leave", "left"},
                                         {"closing", "close", "closed"},
                                         {"admitting", "admit", "admitted"},
                                         {"Traveling", "travel", "traveled"},
                                         {"trying", "try", "tried"},
                                         {"playing", "play", "played"},
                                         {"dying", "die", "died"},
                                         {"having", "have", "had"},
                                         {"being", "be", "was"},
                                         {"being", "be", "were", true}}) {
    language::Word word;
    word.form = row.form;
    word.lemma = row.lemma;
    CAPTURE(row.form);
    CHECK(questions::pastOf(word, row.plural) == row.past);
  }
}

TEST_CASE("a present participle becomes a past participle") {
  struct Row {
    std::string form, lemma, past;
  };
  for (const Row& row : std::vector<Row>{{"sinking", "sink", "sunk"},
                                         {"trapping", "trap", "trapped"},
                                         {"burying", "bury", "buried"},
                                         {"freeing", "free", "freed"},
                                         {"leaving", "leave", "left"}}) {
    language::Word word;
    word.form = row.form;
    word.lemma = row.lemma;
    CAPTURE(row.form);
    CHECK(questions::participleOf(word) == row.past);
  }
}
