// Article files in, what `hearsay make` says of them out.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "tests/catch.h"
#include "tests/folders.h"
#include "tests/game/commands/run.h"
#include "tests/scratch_folder.h"

namespace {

using Json = nlohmann::json;

Outcome made(const std::vector<std::string>& files, bool explain = false, bool json = false,
             std::size_t threads = 1) {
  commands::Make options;
  options.articles = files;
  options.explain = explain;
  options.json = json;
  options.threads = threads;
  return runCommand([&](commands::Streams& s) { return commands::make(options, s); });
}

std::string ofTheWeek(const std::string& name) {
  return (sourceFolder() / "tests/week" / (name + ".md")).string();
}

}  // namespace

TEST_CASE("what is wrong with one article of several is said, and the others make the pack") {
  tests::ScratchFolder folder;
  const std::string nothing = (folder / "nothing.txt").string();
  const std::string twice = (folder / "twice.md").string();
  const std::string gone = (folder / "gone.txt").string();
  tests::writeText(nothing, "The old stairs were painted by volunteers.\n");
  tests::writeText(twice, tests::readText(ofTheWeek("owner")));
  const Outcome outcome = made({ofTheWeek("owner"), nothing, gone, ofTheWeek("aground"), twice});
  CHECK(outcome.code == commands::kDone);
  CHECK(outcome.err == gone + ": there is no such file; check the name\n" + twice +
                           ": is the same article as " + ofTheWeek("owner") +
                           ", and was left out\n" + nothing +
                           ": no item was made from it: no sentence states a figure, date or "
                           "quotation that can be asked without doubt\n");
  const Json pack = Json::parse(outcome.out);
  CHECK(pack.at("articles").size() == 3);
  CHECK(made({ofTheWeek("owner"), ofTheWeek("aground")}).out.find("nothing.txt") ==
        std::string::npos);
}

TEST_CASE("articles of one file name in two folders are told apart") {
  tests::ScratchFolder one, other;
  tests::writeText(one / "news.md", tests::readText(ofTheWeek("owner")));
  tests::writeText(other / "news.md", tests::readText(ofTheWeek("aground")));
  const Json pack =
      Json::parse(made({(one / "news.md").string(), (other / "news.md").string()}).out);
  CHECK(pack.at("articles").at(0).at("id") == "news");
  CHECK(pack.at("articles").at(1).at("id") == "news-2");
  for (const Json& item : pack.at("items")) {
    const std::string article = item.at("evidence").at("article");
    const std::string title = article == "news" ? "Owner of lost ferry" : "Car ferry runs aground";
    CHECK(item.at("stem").get<std::string>().find(title) != std::string::npos);
  }
}

TEST_CASE("the explanation says of which article each candidate is") {
  const std::vector<std::string> files = {ofTheWeek("aground"), ofTheWeek("inquiry")};
  const std::string table = made(files, true).out;
  const std::size_t first = table.find("article  aground  Car ferry runs aground off Hestra\n");
  const std::size_t second =
      table.find("article  inquiry  Judge to lead inquiry into ferry accident\n");
  CHECK(first == 0);
  CHECK(second != std::string::npos);
  CHECK(table.find("  From “Judge") > second);
  const Json json = Json::parse(made(files, true, true).out);
  for (const Json& candidate : json.at("candidates")) {
    const std::string article = candidate.at("article");
    CHECK((article == "aground" || article == "inquiry"));
    CHECK(candidate.at("refusals").is_array());
  }
}

TEST_CASE("threads change no byte of a pack of several articles") {
  const std::vector<std::string> files = {ofTheWeek("aground"), ofTheWeek("inquiry"),
                                          ofTheWeek("owner"), ofTheWeek("ministers")};
  CHECK(made(files, false, false, 3).out == made(files).out);
}
