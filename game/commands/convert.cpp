// `hearsay convert`: packs from any format that can be read to any that can be written.
#include <iomanip>
#include <ostream>

#include "game/assets.h"
#include "game/commands/commands.h"
#include "game/commands/console.h"
#include "questions/formats.h"
#include "questions/merge.h"

namespace commands {
namespace {

int listFormats(std::ostream& out) {
  for (const questions::Format& format : questions::formats()) {
    out << std::left << std::setw(14) << format.name << (format.read ? " in " : "    ")
        << (format.write ? " out  " : "      ");
    for (const std::string_view extension : format.extensions) out << extension << " ";
    out << " " << format.title << "\n";
  }
  return kDone;
}

const questions::Format& targetOf(const Convert& options) {
  const questions::Format& format = options.to.empty() ? questions::formatFor(options.output)
                                                       : questions::formatNamed(options.to);
  if (format.write == nullptr)
    throw questions::Error({}, "the format " + options.to + " can only be read");
  return format;
}

// The first pack gives the whole its licence and its language.
void tellWhatIsNotMerged(const questions::Pack& pack, const std::string& file,
                         const questions::Pack& first, std::ostream& err) {
  const auto tell = [&](const char* what, const std::string& own, const std::string& whole) {
    if (!own.empty() && own != whole)
      err << file << ": its " << what << " '" << own << "' is left out; the pack has "
          << (whole.empty() ? "none" : "'" + whole + "'") << " of the first file\n";
  };
  tell("licence", pack.licence, first.licence);
  tell("language", pack.language, first.language);
}

}  // namespace

int convert(const Convert& options, Streams& streams) {
  if (options.list) return listFormats(streams.out);
  if (options.packs.empty() || (options.output.empty() && options.to.empty())) {
    streams.err << "hearsay convert: name the packs to read, and -o FILE or --to FORMAT\n";
    return kUsage;
  }
  const questions::Format* target = nullptr;
  const bool known = reported(streams, [&] {
    if (!options.from.empty()) questions::formatNamed(options.from);
    target = &targetOf(options);
  });
  if (!known) return kUsage;
  const questions::Format& format = *target;
  std::vector<questions::Pack> packs;
  std::vector<std::string> files;
  for (const std::string& file : options.packs)
    reported(streams, [&] {
      packs.push_back(readPackFrom(file, streams, options.from).pack);
      files.push_back(file);
    });
  if (packs.empty()) return kFailed;
  for (std::size_t i = 1; i < packs.size(); ++i)
    tellWhatIsNotMerged(packs[i], files[i], packs.front(), streams.err);
  const questions::Pack pack = questions::merge(packs);
  questions::WriteOptions writing = options.writing;
  if (format.name == "pdf") writing.fonts = assetsFolder() / "fonts";
  if (!options.output.empty()) {
    print(questions::writePack(pack, options.output, format.name, writing), streams.err);
    return kDone;
  }
  const questions::Exported exported = format.write(pack, writing);
  streams.out << exported.bytes;
  print(exported.findings, streams.err);
  return kDone;
}

}  // namespace commands
