// Names settled over a document, from trees made by hand.
#include "questions/language/name_vote.h"

#include <sstream>

#include "tests/catch.h"
#include "tests/folders.h"

namespace {

using language::KindScores;
using language::Name;
using language::NameKind;
using language::Tree;

const language::Gazetteer& gazetteer() {
  static const language::Gazetteer names(sourceFolder() / "assets/language/names.txt");
  return names;
}

/// Words between spaces; capitalised ones are proper nouns. "-" stands close to its neighbours.
Tree treeOf(const std::string& text) {
  Tree tree;
  std::istringstream words(text);
  for (std::string form; words >> form;) {
    language::Word word;
    word.form = form;
    word.upos = form[0] >= 'A' && form[0] <= 'Z' ? "PROPN" : "NOUN";
    if (form == "al") word.upos = "PROPN";
    if (form == "-") {
      word.spaceAfter = false;
      tree.words.back().spaceAfter = false;
    }
    tree.words.push_back(word);
  }
  return tree;
}

KindScores scores(NameKind kind, float sure) {
  KindScores all;
  all.fill((1 - sure) / 5);
  all[static_cast<std::size_t>(kind)] = sure;
  return all;
}

struct Marked {
  std::string text;
  std::vector<std::pair<Name, float>> names;
};

/// Settles, and tells each name as "text/kind", tree by tree.
std::vector<std::string> settled(const std::vector<Marked>& document) {
  std::vector<Tree> trees;
  std::vector<language::NameViews> all;
  for (const Marked& marked : document) {
    trees.push_back(treeOf(marked.text));
    all.emplace_back();
    for (const auto& [name, sure] : marked.names) {
      trees.back().names.push_back(name);
      all.back().push_back({scores(name.kind, sure), scores(name.kind, sure)});
    }
  }
  language::settleNames(trees, all, gazetteer());
  std::vector<std::string> told;
  for (const Tree& tree : trees) {
    for (const Name& name : tree.names) {
      told.push_back(language::textOf(tree, name) + "/" +
                     "POLEWB"[static_cast<std::size_t>(name.kind)]);
    }
  }
  return told;
}

using Told = std::vector<std::string>;

}  // namespace

TEST_CASE("Mentions of one name agree on its kind", "[language]") {
  const Name person{0, 1, NameKind::Person, 0}, group{0, 1, NameKind::Organisation, 0};
  CHECK(settled({{"Hamdok spoke", {{person, 0.5f}}},
                 {"Hamdok left", {{group, 0.9f}}},
                 {"Hamdok came", {{group, 0.9f}}}}) == Told{"Hamdok/O", "Hamdok/O", "Hamdok/O"});
}

TEST_CASE("Lists, titles and endings weigh in", "[language]") {
  CHECK(settled({{"Ukraine agreed", {{{0, 1, NameKind::Person, 0}, 0.6f}}}}) == Told{"Ukraine/L"});
  CHECK(settled({{"President Okonjo spoke", {{{1, 2, NameKind::Place, 0}, 0.6f}}}}) ==
        Told{"Okonjo/P"});
  CHECK(settled({{"Verana Council met", {{{0, 2, NameKind::Place, 0}, 0.6f}}}}) ==
        Told{"Verana Council/O"});
}

TEST_CASE("What is no name is taken out, and edges are mended", "[language]") {
  CHECK(settled({{"Russian troops", {{{0, 1, NameKind::Place, 0}, 0.9f}}}}).empty());
  CHECK(settled({{"Palestinians fled", {{{0, 1, NameKind::Person, 0}, 0.9f}}}}).empty());
  CHECK(settled({{"President of", {{{0, 1, NameKind::Person, 0}, 0.9f}}}}).empty());
  CHECK(settled({{"a@b.org wrote", {{{0, 1, NameKind::Person, 0}, 0.9f}}}}).empty());
  CHECK(settled({{"Muqtada al - Sadr", {{{0, 2, NameKind::Person, 0}, 0.9f}}}}) ==
        Told{"Muqtada al-Sadr/P"});
  CHECK(settled({{"Muqtada al - Sadr", {{{0, 3, NameKind::Person, 0}, 0.9f}}}}) ==
        Told{"Muqtada al-Sadr/P"});  // broken off behind the hyphen
  CHECK(settled({{"Reed@VERANA wrote", {{{0, 1, NameKind::Person, 0}, 0.9f}}}}) ==
        Told{"Reed@VERANA/P"});
  CHECK(settled({{"90210 burned", {{{0, 1, NameKind::Place, 0}, 0.9f}}}}).empty());
  CHECK(settled({{"South African troops", {{{0, 2, NameKind::Place, 0}, 0.9f}}}}).empty());
  CHECK(settled({{"Sri Lankan troops", {{{0, 1, NameKind::Place, 0}, 0.9f}}}}).empty());
  CHECK(settled({{"Nov. rain", {{{0, 1, NameKind::Place, 0}, 0.9f}}}}).empty());
  CHECK(settled({{"Anna Stone Hospital", {{{0, 3, NameKind::Person, 0}, 0.6f}}}}) ==
        Told{"Anna Stone Hospital/O"});
  CHECK(settled({{"X spoke", {{{0, 1, NameKind::Person, 0}, 0.9f}}}}).empty());
  CHECK(settled({{"Verana , Inc. fell", {{{0, 1, NameKind::Organisation, 0}, 0.9f}}}}) ==
        Told{"Verana , Inc./O"});
  CHECK(settled({{"Oslo Norway", {{{0, 2, NameKind::Place, 0}, 0.9f}}}}) ==
        Told{"Oslo/L", "Norway/L"});
  CHECK(settled({{"Mr. Stone", {{{0, 2, NameKind::Person, 0}, 0.9f}}}}) == Told{"Stone/P"});
}

TEST_CASE("Neighbours that the tagger took for one name are parted", "[language]") {
  struct Row {
    std::string text;
    Name name;
    Told told;
  };
  const Name whole{0, 4, NameKind::Person, 0};
  const std::vector<Row> rows = {
      {"United States Anna Stone spoke", whole, {"United States/L", "Anna Stone/P"}},
      {"Germany Boris Reed spoke", {0, 3, NameKind::Person, 0}, {"Germany/L", "Boris Reed/P"}},
      {"Jordan Peter Reed spoke", {0, 3, NameKind::Person, 0}, {"Jordan/L", "Peter Reed/P"}},
      {"Virginia Anna Stone spoke", {0, 3, NameKind::Person, 0}, {"Virginia Anna Stone/P"}},
      {"Germany Reed spoke", {0, 2, NameKind::Person, 0}, {"Germany Reed/P"}},
      {"Anna Stone Boris Reed met", whole, {"Anna Stone/P", "Boris Reed/P"}},
      {"Ahmed Hassan Ali Omar met", whole, {"Ahmed Hassan Ali Omar/P"}},
      {"Oslo Norway met", {0, 2, NameKind::Place, 0}, {"Oslo/L", "Norway/L"}},
      {"Verana Street Norway met", {0, 3, NameKind::Place, 0}, {"Verana Street/L", "Norway/L"}},
      {"South Norway met", {0, 2, NameKind::Place, 0}, {"South Norway/L"}},
      {"Lake Norway met", {0, 2, NameKind::Place, 0}, {"Lake Norway/L"}},
      {"United States of America met", {0, 4, NameKind::Place, 0}, {"United States of America/L"}},
      {"Norway - Germany met", {0, 3, NameKind::Place, 0}, {"Norway/L", "Germany/L"}},
      {"Norway - Germany met", {0, 1, NameKind::Place, 0}, {"Norway/L", "Germany/L"}},
      {"Verana of / met", {0, 3, NameKind::Place, 0}, {"Verana/L"}},
      {"Peter Peter Reed met", {0, 3, NameKind::Person, 0}, {"Peter/P", "Peter Reed/P"}},
      {"Verana / met", {0, 2, NameKind::Place, 0}, {"Verana/L"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(settled({{row.text, {{row.name, 0.9f}}}}) == row.told);
  }
}

TEST_CASE("An organisation ends at what makes it one", "[language]") {
  const Name firm{0, 3, NameKind::Organisation, 0}, place{0, 1, NameKind::Place, 0};
  CHECK(settled({{"Verana Inc. Oslo fell", {{firm, 0.9f}}}}) == Told{"Verana Inc./O"});
  CHECK(settled({{"Oslo University opened", {{place, 0.6f}}}}) == Told{"Oslo University/O"});
}

TEST_CASE("A surname counts with the one full name that ends in it", "[language]") {
  CHECK(settled({{"Anna Lindqvist spoke", {{{0, 2, NameKind::Person, 0}, 0.95f}}},
                 {"Lindqvist left", {{{0, 1, NameKind::Place, 0}, 0.5f}}}}) ==
        Told{"Anna Lindqvist/P", "Lindqvist/P"});
}

TEST_CASE("Mentions that the tagger passed over are marked", "[language]") {
  CHECK(settled({{"Veltro grew", {{{0, 1, NameKind::Organisation, 0}, 0.9f}}},
                 {"shares of Veltro", {}}}) == Told{"Veltro/O", "Veltro/O"});
  CHECK(settled({{"talks in Norway", {}}}) == Told{"Norway/L"});
  CHECK(settled({{"talks in Xyzzy", {}}}).empty());
}

TEST_CASE("The kind that wins has its own confidence, not that of the kind it outvoted",
          "[language]") {
  const auto confidence = [](float sure) {
    std::vector<Tree> trees{treeOf("Verana spoke"), treeOf("Verana left"), treeOf("Verana came")};
    std::vector<language::NameViews> views;
    for (Tree& tree : trees) {
      const bool first = views.empty();
      const NameKind kind = first ? NameKind::Person : NameKind::Organisation;
      tree.names.push_back({0, 1, kind, 0});
      const KindScores view = scores(kind, first ? sure : 0.9f);
      views.push_back({{view, view}});
    }
    language::settleNames(trees, views, gazetteer());
    CHECK(trees[0].names.at(0).kind == NameKind::Organisation);
    return trees[0].names.at(0).confidence;
  };
  CHECK(confidence(0.9f) < 0.1f);
  CHECK(confidence(0.4f) > confidence(0.9f));
}

TEST_CASE("A person's gender is that of the title or the given name", "[language]") {
  struct Row {
    std::string text;
    Name name;
    language::Gender gender;
  };
  const std::vector<Row> rows = {
      {"Anna Stone left", {0, 2, NameKind::Person, 0}, language::Gender::Feminine},
      {"Boris Stone left", {0, 2, NameKind::Person, 0}, language::Gender::Masculine},
      {"Stone left", {0, 1, NameKind::Person, 0}, language::Gender::Unknown},
      {"Mrs. Stone left", {1, 2, NameKind::Person, 0}, language::Gender::Feminine},
      {"Verana Council met", {0, 2, NameKind::Organisation, 0}, language::Gender::Unknown},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    std::vector<Tree> trees{treeOf(row.text)};
    trees[0].names.push_back(row.name);
    language::settleNames(trees, {{{scores(row.name.kind, 0.9f), scores(row.name.kind, 0.9f)}}},
                          gazetteer());
    REQUIRE(trees[0].names.size() == 1);
    CHECK(trees[0].names[0].gender == row.gender);
  }
}
