// The two halves of Moodle XML.
#pragma once

#include <string>
#include <string_view>

#include "questions/formats.h"

namespace questions::format {

Imported readMoodle(std::string_view bytes, const std::string& file);
Exported writeMoodle(const Pack& pack);

}  // namespace questions::format
