#include "questions/carriers/zip.h"
#include "tests/catch.h"
#include "tests/questions/formats/samples.h"

using namespace questions;

TEST_CASE("a Hearsay archive loses nothing", "[formats]") {
  Pack pack = samplePack();
  pack.articles.push_back({"no name/../", {"Second", "", "", "", ""}, "Another text.\n", ""});
  const Imported back = roundTrip("hearsay", pack);
  CHECK(listed(back.findings) == "");
  CHECK(back.pack == pack);
  CHECK(formatNamed("hearsay").write(pack, {}).bytes ==
        formatNamed("hearsay").write(pack, {}).bytes);
}

TEST_CASE("texts of an archive are held against the quotes", "[formats]") {
  const std::string bytes = formatNamed("hearsay").write(samplePack(), {}).bytes;
  carriers::ZipReader zip(bytes, "pack");
  CHECK(zip.names() == std::vector<std::string>{"pack.json", "articles/bridge.txt"});
  carriers::ZipWriter other;
  other.add("pack.json", zip.read("pack.json"));
  other.add("articles/bridge.txt", "Something else. " + samplePack().articles[0].text);
  other.add("other.txt", "x");
  const Imported back = readAs("hearsay", other.finish());
  CHECK(back.pack.items.size() == 1);
  CHECK(countOf(back.findings, Severity::Fault) == 2);
  CHECK(listed(back.findings).find("other.txt neither the pack nor one of its articles") !=
        std::string::npos);
}

TEST_CASE("pictures and sounds of an archive are kept, up to a bound", "[formats]") {
  Pack pack = samplePack();
  pack.media = {{"media/map.png", std::string("\x89PNG\0\r\n", 7)}, {"media/a/b.ogg", "OggS"}};
  const Imported back = roundTrip("hearsay", pack);
  CHECK(listed(back.findings) == "");
  CHECK(back.pack == pack);
  CHECK(listed(formatNamed("json").write(pack, {}).findings) ==
        " JSON has no place for pictures and sounds; 2 were left out\n");
  std::string noise;
  std::uint32_t state = 1;
  while (noise.size() < (std::size_t{20} << 20))
    noise += static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
  pack.media = {{"media/1.png", noise}, {"media/2.png", noise}};
  const Imported bounded = roundTrip("hearsay", pack);
  CHECK(bounded.pack.media.size() == 1);
  CHECK(listed(bounded.findings).find("media/2.png pictures and sounds are more than 32 MB") !=
        std::string::npos);
}

TEST_CASE("what is no Hearsay archive gets one message", "[formats]") {
  carriers::ZipWriter empty;
  empty.add("a.txt", "x");
  CHECK(readError("hearsay", empty.finish()) ==
        "pack: not a Hearsay archive: it holds no pack.json");
  CHECK(readError("hearsay", "PK\x03\x04 and no more").find("not a whole zip archive") !=
        std::string::npos);
}
