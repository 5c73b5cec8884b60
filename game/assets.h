// Where the program's own files are: articles, packs, fonts, the language model, the schema.
#pragma once

#include <filesystem>

// The folder `assets`: $HEARSAY_ASSETS if set, share/hearsay beside an installed program, else the
// nearest `assets` above the program (a build folder inside the source tree). Throws
// questions::Error if there is none.
std::filesystem::path assetsFolder();
