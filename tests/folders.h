// Where the tests find the repository and where they may write.
#pragma once

#include <filesystem>

std::filesystem::path sourceFolder();
std::filesystem::path binaryFolder();
