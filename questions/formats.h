// The table of pack formats: one row a format, one file a row in formats/.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "questions/error.h"
#include "questions/pack.h"

namespace questions {

enum class Severity { Note, Warning, Fault };

// Something a reader or a writer has to say about one place in a file, in English; the game finds
// it in the other languages among the texts `finding.said.` of assets/i18n.
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

// What a writer may be told; most formats need none of it.
struct WriteOptions {
  bool shorten = false;               // cut wording that is too long for the format, never a number
  std::size_t versions = 3;           // of a worksheet: how many shuffled ones
  std::optional<std::uint32_t> seed;  // of their order; the pack's own if not given
  std::filesystem::path fonts;        // folder of those to print with; the system's if empty
};

struct Format {
  std::string_view name;                     // "json", "gift": for --from and --to
  std::string_view title;                    // "Moodle GIFT"
  std::vector<std::string_view> extensions;  // ".gift", ".txt"; the first is its own
  // Whether content that begins like this could be in this format; decides between formats that
  // share an extension. Null where the format is only written.
  bool (*recognises)(std::string_view bytes);
  // Throws Error if nothing at all can be read. Null where the format is only written.
  Imported (*read)(std::string_view bytes, const std::string& file);
  // Null where the format is only read.
  Exported (*write)(const Pack& pack, const WriteOptions& options);
  bool shuffles = false;  // whether it is written in as many versions as WriteOptions says
};

// Every format, in the order in which the program lists them.
const std::vector<Format>& formats();

// The format with that name. Throws Error, naming the formats there are.
const Format& formatNamed(std::string_view name);

// The format of a file by its name and content; null if none fits.
const Format* formatOf(const std::string& file, std::string_view bytes);

// The format in which a file of that name is written. Throws Error, naming the extensions there
// are.
const Format& formatFor(const std::string& file);

// Reads a pack file in whatever format it is (or in the format named). Throws Error.
Imported readPack(const std::string& file, std::string_view formatName = {});

// Writes the pack as Hearsay JSON or in the named format: to a temporary file in the same folder,
// then renamed, so that the old file is replaced only by a complete one. Throws Error.
std::vector<Finding> writePack(const Pack& pack, const std::string& file,
                               std::string_view formatName = {}, const WriteOptions& options = {});

}  // namespace questions
