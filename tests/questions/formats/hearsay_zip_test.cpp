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
  other.add("media/map.png", "x");
  const Imported back = readAs("hearsay", other.finish());
  CHECK(back.pack.items.size() == 1);
  CHECK(countOf(back.findings, Severity::Fault) == 2);
  CHECK(listed(back.findings).find("media/map.png neither the pack nor one of its articles") !=
        std::string::npos);
}

TEST_CASE("what is no Hearsay archive gets one message", "[formats]") {
  carriers::ZipWriter empty;
  empty.add("a.txt", "x");
  CHECK(readError("hearsay", empty.finish()) ==
        "pack: not a Hearsay archive: it holds no pack.json");
  CHECK(readError("hearsay", "PK\x03\x04 and no more").find("not a zip archive") !=
        std::string::npos);
}
