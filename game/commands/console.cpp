#include "game/commands/console.h"

#include <algorithm>
#include <istream>
#include <iterator>
#include <ostream>

namespace commands {
namespace {

constexpr std::size_t kMostBytes = std::size_t{256} << 20;

questions::Imported readFromStandardInput(Streams& streams, std::string_view named) {
  const std::string name = "standard input";
  const std::string bytes = readStandardInput(streams, kMostBytes);
  for (const questions::Format& format : questions::formats())
    if (format.read != nullptr && (named.empty() ? format.recognises(bytes) : format.name == named))
      return format.read(bytes, name);
  throw questions::Error({name}, "is in no pack format that Hearsay reads; name one with --from");
}

}  // namespace

std::string readStandardInput(Streams& streams, std::size_t most) {
  std::string bytes;
  for (char block[1 << 16]; streams.in.read(block, sizeof block) || streams.in.gcount() > 0;) {
    bytes.append(block, static_cast<std::size_t>(streams.in.gcount()));
    if (bytes.size() > most)
      throw questions::Error({"standard input"}, "is larger than " + std::to_string(most >> 20) +
                                                     " MB; give a smaller text");
  }
  return bytes;
}

void print(const std::vector<questions::Finding>& findings, std::ostream& out) {
  for (const questions::Finding& finding : findings) {
    std::string message = finding.path.empty() ? "" : finding.path + ": ";
    message += finding.wrong;
    if (!finding.done.empty()) message += "; " + finding.done;
    out << questions::located(finding.place, message) << "\n";
  }
}

bool reported(Streams& streams, const std::function<void()>& use) {
  try {
    use();
    return true;
  } catch (const questions::Error& error) {
    streams.err << error.what() << "\n";
    return false;
  }
}

std::string counted(std::size_t count, const std::string& noun) {
  return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

bool hasFault(const std::vector<questions::Finding>& findings) {
  return std::any_of(findings.begin(), findings.end(), [](const questions::Finding& finding) {
    return finding.severity == questions::Severity::Fault;
  });
}

questions::Imported readPackFrom(const std::string& file, Streams& streams,
                                 std::string_view format) {
  questions::Imported imported =
      file == "-" ? readFromStandardInput(streams, format) : questions::readPack(file, format);
  print(imported.findings, streams.err);
  return imported;
}

}  // namespace commands
