#include "tests/folders.h"

std::filesystem::path sourceFolder() { return HEARSAY_SOURCE_DIR; }
std::filesystem::path binaryFolder() { return HEARSAY_BINARY_DIR; }
