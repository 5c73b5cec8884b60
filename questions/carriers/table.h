// Rows of cells, as spreadsheets and separated values carry them.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace questions::carriers {

struct Row {
  std::size_t number = 0;  // line of a text file, row of a sheet; from 1
  std::vector<std::string> cells;
  std::vector<std::size_t> uncomputed;  // columns of formulas whose value the sheet does not hold

  bool operator==(const Row&) const = default;
};

using Table = std::vector<Row>;

// One of a workbook.
struct Sheet {
  std::string name;
  bool isHidden = false;
  bool hasDrawings = false;  // pictures, charts or comments
  Table rows;

  bool operator==(const Sheet&) const = default;
};

// The cell's text without spaces around it; empty if the row ends before it.
std::string cellAt(const Row& row, std::size_t column);

// "B7" for column 1 of row 7.
std::string cellName(std::size_t column, std::size_t row);

// A text that spreadsheets would run as a formula gets an apostrophe in front, and loses it again.
bool looksLikeFormula(const std::string& cell);
std::string guarded(const std::string& cell);
std::string unguarded(const std::string& cell);

}  // namespace questions::carriers
