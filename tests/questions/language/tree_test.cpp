// Walks over a tree made by hand.
#include "questions/language/tree.h"

#include "tests/catch.h"

namespace {

using language::kRoot;

/// "Leaders of France agreed ." with one byte between words.
language::Tree sample() {
  language::Tree tree;
  const auto add = [&](const char* form, std::size_t head, const char* relation, std::size_t at) {
    language::Word word;
    word.form = form;
    word.head = head;
    word.relation = relation;
    word.range = {at, at + word.form.size()};
    tree.words.push_back(word);
  };
  add("Leaders", 3, "nsubj:pass", 0);
  add("of", 2, "case", 8);
  add("France", 0, "nmod", 11);
  add("agreed", kRoot, "root", 18);
  add(".", 3, "punct", 25);
  tree.names.push_back({2, 3, language::NameKind::Place, 1});
  return tree;
}

}  // namespace

TEST_CASE("A tree can be walked", "[language]") {
  const language::Tree tree = sample();
  using Words = std::vector<std::size_t>;
  CHECK(language::rootOf(tree) == 3);
  CHECK(language::rootOf({}) == kRoot);
  CHECK(language::dependents(tree, 3) == Words{0, 4});
  CHECK(language::dependent(tree, 3, "nsubj") == 0);
  CHECK(language::dependent(tree, 3, "nsubj:pass") == 0);
  CHECK(language::dependent(tree, 3, "obj") == kRoot);
  CHECK(language::subtree(tree, 0) == Words{0, 1, 2});
  CHECK(language::extent(tree, 0) == text::Range{0, 17});
  CHECK(language::contiguous(tree, 0));
  CHECK(language::baseRelation("obl:tmod") == "obl");
  CHECK(language::nameAt(tree, 2) == &tree.names[0]);
  CHECK(language::nameAt(tree, 3) == nullptr);
  CHECK(language::rangeOf(tree, tree.names[0]) == text::Range{11, 17});
}

TEST_CASE("Words taken from elsewhere leave a gap", "[language]") {
  language::Tree tree = sample();
  tree.words[2].head = 3;
  tree.words[4].head = 0;
  CHECK_FALSE(language::contiguous(tree, 0));
}
