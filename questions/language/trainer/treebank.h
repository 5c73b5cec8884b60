// Gold sentences: CoNLL-U trees (names in column 10) and the two-column names of WikiGold.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace language::trainer {

struct GoldWord {
  std::string form, lemma, upos, xpos, relation;
  std::string name = "O";  ///< B-PER, I-PER, …, O; "?" where the source does not say
  int head = 0;            ///< 1-based; 0 is the root
};

struct GoldSentence {
  std::vector<GoldWord> words;
  bool hasTree = true;
  bool hasNames = false;
  int document = 0;  ///< counts up through one file
};

/// Names count as marked when any word of the file carries a mark.
std::vector<GoldSentence> readTreebank(const std::filesystem::path& path);
std::vector<GoldSentence> readNames(const std::filesystem::path& path);

/// Names of classes, in byte order, and their numbers.
struct Labels {
  std::vector<std::string> names;
  std::map<std::string, int> index;

  void insert(const std::string& name);
  void number();                          ///< call once after the last insert
  int at(const std::string& name) const;  ///< -1 if unknown
};

}  // namespace language::trainer
