#include "questions/formats.h"

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <future>
#include <iterator>
#include <set>

#include "tests/catch.h"
#include "tests/folders.h"
#include "tests/questions/formats/samples.h"

using namespace questions;
namespace fs = std::filesystem;

namespace {

// An empty folder of the test's own, removed at its end.
struct Folder {
  fs::path path = binaryFolder() / "formats_test";
  Folder() {
    fs::remove_all(path);
    fs::create_directories(path);
  }
  ~Folder() { fs::remove_all(path); }
  std::string file(const std::string& name) const { return (path / name).string(); }
  std::string filled(const std::string& name, const std::string& bytes) const {
    std::ofstream(path / name, std::ios::binary) << bytes;
    return file(name);
  }
};

template <typename Call>
std::string errorOf(Call call) {
  try {
    call();
    return {};
  } catch (const Error& error) {
    return error.what();
  }
}

}  // namespace

TEST_CASE("names of formats are unique and each can be read or written", "[formats]") {
  std::set<std::string_view> names;
  for (const Format& format : formats()) {
    INFO(format.name);
    CHECK(names.insert(format.name).second);
    CHECK((format.read || format.write));
    CHECK((format.read == nullptr) == (format.recognises == nullptr));
    REQUIRE(!format.extensions.empty());
    for (const std::string_view extension : format.extensions) CHECK(extension.starts_with("."));
    CHECK(&formatNamed(format.name) == &format);
  }
}

TEST_CASE("an unknown name or extension is answered with those there are", "[formats]") {
  CHECK(errorOf([] { formatNamed("doc"); }).find("there is no format 'doc'; there are json") == 0);
  CHECK(errorOf([] { formatFor("a.doc"); }).find("there are .json") != std::string::npos);
}

TEST_CASE("every format that is written and read recognises its own files", "[formats]") {
  for (const Format& format : formats()) {
    if (!format.write || !format.read) continue;
    INFO(format.name);
    const std::string bytes = format.write(samplePack(), {}).bytes;
    CHECK(format.recognises(bytes));
    const Format* found = formatOf("pack" + std::string(format.extensions.front()), bytes);
    REQUIRE(found);
    CHECK(found->name == format.name);
    const Format* misnamed = formatOf("pack.wrong", bytes);
    REQUIRE(misnamed);
    CHECK(misnamed->name == format.name);
  }
}

TEST_CASE("a pack is written in place of the old one, and nothing is left beside it", "[formats]") {
  const Folder folder;
  const std::string file = folder.filled("p.json", "old");
  CHECK(writePack(samplePack(), file).empty());
  CHECK(readPack(file).pack == samplePack());
  CHECK(std::distance(fs::directory_iterator(folder.path), fs::directory_iterator()) == 1);
}

TEST_CASE("a file that cannot be written stays as it was", "[formats]") {
  const Folder folder;
  fs::create_directory(folder.path / "a.json");
  CHECK(errorOf([&] { writePack(samplePack(), folder.file("a.json")); }).find("is a folder") !=
        std::string::npos);
  CHECK(errorOf([&] {
          writePack(samplePack(), folder.file("none/a.json"));
        }).find("cannot be written: No such file") != std::string::npos);
}

TEST_CASE("a pipe is written to, also through a link, and stays a pipe", "[formats]") {
  const Folder folder;
  const std::string pipe = folder.file("pipe"), link = folder.file("link");
  REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
  fs::create_symlink(pipe, link);
  for (const std::string& file : {pipe, link}) {
    INFO(file);
    std::future<std::string> received = std::async(std::launch::async, [&] {
      std::ifstream in(pipe, std::ios::binary);
      return std::string(std::istreambuf_iterator<char>(in), {});
    });
    writePack(samplePack(), file, "gift");
    CHECK(received.get() == formatNamed("gift").write(samplePack(), {}).bytes);
    CHECK(fs::is_fifo(pipe));
    CHECK(std::distance(fs::directory_iterator(folder.path), fs::directory_iterator()) == 2);
  }
}

TEST_CASE("what cannot be a pack gets one message", "[formats]") {
  const Folder folder;
  const auto readError = [](const std::string& file) { return errorOf([&] { readPack(file); }); };
  CHECK(readError(folder.file("absent.json")).find("cannot be opened: No such file") !=
        std::string::npos);
  CHECK(readError(folder.path.string()).find("is a folder") != std::string::npos);
  CHECK(readError(folder.filled("a.png", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"))
            .find("this is a PNG image, not a pack") != std::string::npos);
  CHECK(readError(folder.filled("empty.json", "")).find("empty.json") != std::string::npos);
  fs::resize_file(folder.filled("big.json", "{"), std::uintmax_t{65} << 20);
  CHECK(readError(folder.file("big.json")).find("larger than 64 MB") != std::string::npos);
}

TEST_CASE("spreadsheets saved as text, in any encoding and with headers in four languages",
          "[formats]") {
  const Folder folder;
  const std::string utf16 = [] {
    std::string bytes = "\xFF\xFE";
    for (const char c : std::string("Question\tA\tB\tAnswer\r\nWhich?\tOne\tTwo\tB\r\n"))
      bytes += {c, '\0'};
    return bytes;
  }();
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"unicode.txt", utf16},
      {"tabs.txt", "Question\tA\tB\tAnswer\nWhich?\tOne\tTwo\tB\n"},
      {"de.csv", "Frage;Antwort 1;Antwort 2;L\xF6sung\r\nWhich?;One;Two;2\r\n"},
      {"es.csv", "Pregunta,Opción 1,Opción 2,Respuesta correcta\nWhich?,One,Two,2\n"},
      {"fr.csv", "Question;Réponse 1;Réponse 2;Bonne réponse\nWhich?;One;Two;2\n"}};
  for (const auto& [name, bytes] : cases) {
    INFO(name);
    const Pack pack = readPack(folder.filled(name, bytes)).pack;
    REQUIRE(pack.items.size() == 1);
    CHECK(pack.items[0].stem == "Which?");
    CHECK(pack.items[0].keyOption().text == "Two");
  }
}

TEST_CASE("the name of a file tells the format in which it is written", "[formats]") {
  const std::vector<std::pair<std::string, std::string>> cases = {{"a.json", "json"},
                                                                  {"a.hearsay", "hearsay"},
                                                                  {"a.opentdb.json", "opentdb"},
                                                                  {"a.csv", "csv"},
                                                                  {"a.tsv", "tsv"},
                                                                  {"a.blooket.csv", "blooket"},
                                                                  {"a.gimkit.csv", "gimkit"},
                                                                  {"a.xlsx", "xlsx"},
                                                                  {"a.kahoot.xlsx", "kahoot"},
                                                                  {"A.XLSX", "xlsx"},
                                                                  {"a.xml", "moodle"},
                                                                  {"a.moodle.xml", "moodle"},
                                                                  {"a.gift", "gift"},
                                                                  {"a.txt", "gift"},
                                                                  {"a.aiken.txt", "aiken"},
                                                                  {"a.md", "markdown"},
                                                                  {"a.zip", "qti21"},
                                                                  {"a.qti30.zip", "qti30"},
                                                                  {"a.imscc", "canvas"},
                                                                  {"a.canvas.zip", "canvas"},
                                                                  {"a.anki.tsv", "anki"},
                                                                  {"a.html", "html"},
                                                                  {"a.pdf", "pdf"}};
  for (const auto& [file, format] : cases) {
    INFO(file);
    CHECK(formatFor(file).name == format);
  }
}
