// The table of pack formats: one row a format, one file a row in formats/.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "questions/error.h"
#include "questions/pack.h"

namespace questions {

enum class Severity { Note, Warning, Fault };

// Something a reader or a writer has to say about one place in a file.
struct Finding {
  Place place;
  std::string path;  // JSON pointer, sheet cell or element path; empty where the line says enough
  Severity severity = Severity::Warning;
  std::string wrong;  // what is wrong
  std::string done;   // what was done about it

  bool operator==(const Finding&) const = default;
};

// What came in: the good items, and a finding for everything that did not.
struct Imported {
  Pack pack;
  std::vector<Finding> findings;
};

// What goes out: the file's bytes, and a finding for everything that the format cannot carry.
struct Exported {
  std::string bytes;
  std::vector<Finding> findings;
};

struct Format {
  std::string_view name;       // "json", "gift": for --from and --to
  std::string_view title;      // "Moodle GIFT"
  std::string_view extension;  // ".gift"
  // Whether content that begins like this could be in this format; decides between formats that
  // share an extension.
  bool (*recognises)(std::string_view bytes);
  // Throws Error if nothing at all can be read. Null where the format is only written.
  Imported (*read)(std::string_view bytes, const std::string& file);
  // Null where the format is only read.
  Exported (*write)(const Pack& pack);
};

// Every format, in the order in which the program lists them.
const std::vector<Format>& formats();

// The format of a file by its name and first bytes; null if none fits.
const Format* formatOf(const std::string& file, std::string_view bytes);

// Reads a pack file in whatever format it is (or in the format named). Throws Error.
Imported readPack(const std::string& file, std::string_view formatName = {});

// Writes the pack as Hearsay JSON or in the named format: to a temporary file in the same folder,
// then renamed, so that the old file is replaced only by a complete one. Throws Error.
std::vector<Finding> writePack(const Pack& pack, const std::string& file,
                               std::string_view formatName = {});

}  // namespace questions
