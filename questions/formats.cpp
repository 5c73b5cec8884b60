#include "questions/formats.h"

#include <algorithm>

#include "questions/carriers/file.h"
#include "questions/carriers/zip.h"
#include "questions/text/characters.h"
#include "questions/text/encoding.h"

namespace questions {

// One line a format: its function stands in formats/<name>.cpp.
namespace format {
Format json();
Format hearsayZip();
Format openTrivia();
Format jsonList();
Format fenced();
Format blooket();
Format gimkit();
Format csv();
Format tsv();
Format kahoot();
Format wayground();
Format xlsx();
Format moodleXml();
Format gift();
Format aiken();
Format markdown();
Format qti21();
Format qti22();
Format qti30();
Format canvas();
Format anki();
Format worksheetHtml();
Format worksheetPdf();
}  // namespace format

const std::vector<Format>& formats() {
  static const std::vector<Format> table = {
      format::json(),      format::hearsayZip(),    format::openTrivia(),   format::jsonList(),
      format::fenced(),    format::blooket(),       format::gimkit(),       format::csv(),
      format::tsv(),       format::kahoot(),        format::wayground(),    format::xlsx(),
      format::moodleXml(), format::gift(),          format::aiken(),        format::markdown(),
      format::qti21(),     format::qti22(),         format::qti30(),        format::canvas(),
      format::anki(),      format::worksheetHtml(), format::worksheetPdf(),
  };
  return table;
}

namespace {

bool hasExtension(const Format& format, const std::string& file) {
  const std::string name = text::lowered(file);
  return std::any_of(format.extensions.begin(), format.extensions.end(),
                     [&](std::string_view extension) { return name.ends_with(extension); });
}

std::string listed(std::string_view (*word)(const Format&), bool (*wanted)(const Format&)) {
  std::string list;
  for (const Format& format : formats())
    if (wanted(format)) list += (list.empty() ? "" : ", ") + std::string(word(format));
  return list;
}

std::string readableTitles() {
  return listed([](const Format& f) { return f.title; },
                [](const Format& f) { return f.read != nullptr; });
}

}  // namespace

const Format& formatNamed(std::string_view name) {
  for (const Format& format : formats())
    if (format.name == name) return format;
  throw Error(
      {}, "there is no format '" + std::string(name) + "'; there are " +
              listed([](const Format& f) { return f.name; }, [](const Format&) { return true; }));
}

const Format* formatOf(const std::string& file, std::string_view bytes) {
  std::string text;  // Excel's "Unicode text" is UTF-16
  const bool wide = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
  if (wide && text::binaryKind(bytes).empty()) bytes = text = text::toUtf8(bytes, {}, file);
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  const auto fits = [&](const Format& f) { return f.recognises && f.recognises(bytes); };
  for (const Format& format : formats())
    if (hasExtension(format, file) && fits(format)) return &format;
  for (const Format& format : formats())
    if (!hasExtension(format, file) && fits(format)) return &format;
  for (const Format& format : formats())
    if (format.read && format.write && hasExtension(format, file)) return &format;
  return nullptr;
}

// The longest of the formats' first extensions, so that "a.kahoot.xlsx" is Kahoot's and "a.xlsx" is
// not; failing these, the first format with that extension at all.
const Format& formatFor(const std::string& file) {
  const std::string name = text::lowered(file);
  const Format* best = nullptr;
  for (const Format& format : formats()) {
    const std::string_view own = format.extensions.front();
    const bool longer = !best || own.size() > best->extensions.front().size();
    if (format.write && name.ends_with(own) && longer) best = &format;
  }
  for (const Format& format : formats())
    if (!best && format.write && hasExtension(format, file)) best = &format;
  if (best) return *best;
  throw Error({file}, "no format is written with this extension; there are " +
                          listed([](const Format& f) { return f.extensions.front(); },
                                 [](const Format& f) { return f.write != nullptr; }));
}

Imported readPack(const std::string& file, std::string_view formatName) {
  const std::string bytes = carriers::readFile(file);
  if (const std::string kind = text::binaryKind(bytes);
      !kind.empty() && !carriers::looksLikeZip(bytes))
    throw Error({file}, "this is " + kind +
                            ", not a pack of questions; save a spreadsheet as .xlsx or .csv, a "
                            "document as text, and look at hearsay convert --list");
  const Format* format = formatName.empty() ? formatOf(file, bytes) : &formatNamed(formatName);
  if (!format)
    throw Error({file}, "not a pack in a format that Hearsay reads: " + readableTitles());
  if (!format->read)
    throw Error({file}, std::string(format->title) + " can only be written, not read");
  return format->read(bytes, file);
}

std::vector<Finding> writePack(const Pack& pack, const std::string& file,
                               std::string_view formatName, const WriteOptions& options) {
  const Format& format = formatName.empty() ? formatFor(file) : formatNamed(formatName);
  if (!format.write)
    throw Error({file}, std::string(format.title) + " can only be read, not written");
  Exported exported = format.write(pack, options);
  carriers::replaceFile(file, exported.bytes);
  for (Finding& finding : exported.findings)
    if (finding.place.file.empty()) finding.place.file = file;
  return std::move(exported.findings);
}

}  // namespace questions
