#include "game/rules/set_aside.h"

#include <string>
#include <system_error>

#include "questions/error.h"

namespace rules {

std::filesystem::path setAside(const std::filesystem::path& file) {
  for (std::size_t number = 1;; ++number) {
    const std::filesystem::path target = file.string() + ".broken-" + std::to_string(number);
    std::error_code error;
    if (std::filesystem::exists(target, error)) continue;
    std::filesystem::rename(file, target, error);
    if (error)
      throw questions::Error({file.string()},
                             "cannot be read, nor moved aside: " + error.message());
    return target;
  }
}

}  // namespace rules
