// What a reader or a writer has found, as a list.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "game/i18n/catalogue.h"
#include "game/screens/long_list.h"
#include "game/screens/sheet.h"
#include "questions/formats.h"

namespace screens {

class FindingList {
 public:
  FindingList(const i18n::Catalogue& words, std::vector<questions::Finding> findings)
      : words_(words), findings_(std::move(findings)), rows_(findings_.size()) {}

  std::size_t size() const { return findings_.size(); }

  // Adds a heading, one of the two that the catalogue has under these names, and a row each.
  void arrange(const Page& page, Flow& flow, const std::string& none, const std::string& some);
  // Draws the rows, which are the sheet's first controls.
  void draw(view::Canvas& canvas, const Page& page, const Layout& layout, const Sheet& sheet,
            float dy) const;
  bool moving() const { return list_.guesses(); }

 private:
  LongList::RowOf rows() const;

  const i18n::Catalogue& words_;
  std::vector<questions::Finding> findings_;
  mutable std::vector<std::optional<view::ListRow>> rows_;  // those that were in sight by now
  LongList list_;
};

}  // namespace screens
