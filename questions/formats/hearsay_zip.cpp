// A .hearsay file: a zip archive with the pack and the articles' texts apart.
//   pack.json            Hearsay JSON without the texts
//   articles/bridge.txt  the text of the article "bridge"; 3.txt for the third if its id is no name
//   media/map.png        pictures and sounds, 32 MB at most in all
// Read: other files are named in a finding and left behind. Loses nothing.
#include <algorithm>

#include "questions/carriers/zip.h"
#include "questions/intake.h"

namespace questions::format {
namespace {

constexpr const char* packName = "pack.json";
constexpr std::string_view mediaFolder = "media/";
constexpr std::size_t mostMedia = std::size_t{32} << 20;  // bytes, of all together

bool isName(const std::string& id) {
  return id.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-") ==
         std::string::npos;
}

// Two ids that differ only in case would be one file on some systems; the archive keeps them apart.
std::string articleName(const Pack& pack, std::size_t index) {
  const std::string& id = pack.articles[index].id;
  return "articles/" + (isName(id) ? id : std::to_string(index + 1)) + ".txt";
}

std::vector<Finding> findingsOn(const carriers::ZipReader& zip, const Pack& pack,
                                const std::string& file) {
  std::vector<Finding> findings;
  const auto tell = [&](const std::string& name, Severity severity, const char* wrong) {
    findings.push_back({{file}, name, severity, wrong, "the file was not read"});
  };
  for (const std::string& refused : zip.refused()) tell(refused, Severity::Warning, "refused");
  for (const std::string& name : zip.names()) {
    bool known = name == packName || name.starts_with(mediaFolder);
    for (std::size_t i = 0; i < pack.articles.size() && !known; ++i)
      known = name == articleName(pack, i);
    if (!known) tell(name, Severity::Note, "neither the pack nor one of its articles");
  }
  return findings;
}

// The first that fit; the others are named.
void readMedia(carriers::ZipReader& zip, const std::string& file, Pack& pack,
               std::vector<Finding>& findings) {
  std::size_t size = 0;
  for (const std::string& name : zip.names()) {
    if (!name.starts_with(mediaFolder)) continue;
    std::string bytes = zip.read(name);
    size += bytes.size();
    if (size > mostMedia)
      findings.push_back({{file},
                          name,
                          Severity::Warning,
                          "pictures and sounds are more than 32 MB together",
                          "this one and those after it were left out"});
    if (size > mostMedia) return;
    pack.media.push_back({name, std::move(bytes)});
  }
}

Imported read(std::string_view bytes, const std::string& file) {
  carriers::ZipReader zip(bytes, file);
  if (!zip.has(packName)) throw Error({file}, "not a Hearsay archive: it holds no pack.json");
  const Format& json = formatNamed("json");
  const std::string inside = file + "/" + packName;
  Imported imported = json.read(zip.read(packName), inside);
  bool filled = false;
  for (std::size_t i = 0; i < imported.pack.articles.size(); ++i) {
    const std::string name = articleName(imported.pack, i);
    if (!imported.pack.articles[i].text.empty() || !zip.has(name)) continue;
    imported.pack.articles[i].text = zip.read(name);
    filled = true;
  }
  std::vector<Finding> findings = findingsOn(zip, imported.pack, file);
  if (filled) {  // once more, now that the quotes can be held against the texts
    Imported checked = json.read(json.write(imported.pack, {}).bytes, inside);
    for (Finding& finding : checked.findings) finding.place.line = 0;
    imported.pack = std::move(checked.pack);
    findings.insert(findings.end(), checked.findings.begin(), checked.findings.end());
  }
  readMedia(zip, file, imported.pack, findings);
  imported.findings.insert(imported.findings.end(), findings.begin(), findings.end());
  return imported;
}

Exported write(const Pack& pack, const WriteOptions& options) {
  carriers::ZipWriter zip;
  Pack bare = pack;
  for (PackArticle& article : bare.articles) article.text.clear();
  zip.add(packName, formatNamed("json").write(bare, options).bytes);
  for (std::size_t i = 0; i < pack.articles.size(); ++i)
    if (!pack.articles[i].text.empty()) zip.add(articleName(pack, i), pack.articles[i].text);
  for (const Medium& medium : pack.media) zip.add(medium.name, medium.bytes);
  return {zip.finish(), {}};
}

bool recognises(std::string_view bytes) { return carriers::zipNames(bytes, packName); }

}  // namespace

Format hearsayZip() {
  return {"hearsay", "Hearsay archive", {".hearsay"}, recognises, read, write};
}

}  // namespace questions::format
