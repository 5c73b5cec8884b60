// Office Open XML workbooks (.xlsx) as rows of text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "questions/carriers/table.h"

namespace questions::carriers {

// Cells as the sheet shows them: numbers by their formats, days as 2025-12-03. Formulas without a
// value, or with an error for one, are empty cells that their row names. What is merged downwards
// stands in each of its rows. Rows that hold nothing are left out. Throws Error.
std::vector<Sheet> readSheets(std::string_view bytes, const std::string& file);

// A workbook of one sheet; cells that are whole numbers become numbers, all others text.
std::string writeSheet(const Table& rows, const std::string& name);

// Whether the bytes are an archive with a workbook in it.
bool looksLikeSheet(std::string_view bytes);

// Whether a cell of the workbook holds these words (without & and <).
bool sheetSays(std::string_view bytes, std::string_view words);

}  // namespace questions::carriers
