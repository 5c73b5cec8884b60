#include "questions/carriers/table.h"

#include "questions/carriers/plain_text.h"

namespace questions::carriers {

std::string cellAt(const Row& row, std::size_t column) {
  return column < row.cells.size() ? std::string(trimmed(row.cells[column])) : std::string();
}

std::string cellName(std::size_t column, std::size_t row) {
  std::string letters;
  for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  return letters + std::to_string(row);
}

bool looksLikeFormula(const std::string& cell) {
  return !cell.empty() && std::string("=+-@\t\r").find(cell[0]) != std::string::npos;
}

std::string guarded(const std::string& cell) {
  const bool doubtful = looksLikeFormula(cell) ||
                        (cell.size() > 1 && cell[0] == '\'' && looksLikeFormula(unguarded(cell)));
  return doubtful ? "'" + cell : cell;
}

std::string unguarded(const std::string& cell) {
  const std::size_t content = cell.find_first_not_of('\'');
  const bool guard =
      content != std::string::npos && content > 0 && looksLikeFormula(cell.substr(content));
  return guard ? cell.substr(1) : cell;
}

}  // namespace questions::carriers
