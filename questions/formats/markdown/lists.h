// What a list in a document is for.
#pragma once

#include <vector>

#include "questions/formats/markdown/markdown.h"

namespace questions::format {

enum class Role { Options, Questions, Words };

class ListReader {
 public:
  explicit ListReader(const Document& document);

  Role roleOf(std::size_t list) const { return roles_[list]; }

  // Whether all entries have letters in order in front.
  bool areLettered(std::size_t list) const { return lettered_[list]; }

  // Whether the keys of all questions follow on that piece, numbered, and no question after them.
  bool pairsFollow(std::size_t piece) const;

  // Whether the piece after that one goes on with the option of that index.
  bool optionFollows(std::size_t piece, std::size_t index) const;

 private:
  void lookAt(const Piece& piece);
  Role found(std::size_t list) const;
  Role besideOptions(std::size_t list) const;
  std::string wordsBefore(std::size_t list) const;

  const Document& document_;
  std::vector<Role> roles_;
  // Of each list: whether its entries hold options or keys; have letters; are questions, all, the
  // last; say whether they are true.
  std::vector<bool> holds_, lettered_, ask_, lastAsks_, claims_;
  std::size_t lastQuestion_ = 0;  // the last piece that asks, counted from 1
};

}  // namespace questions::format
