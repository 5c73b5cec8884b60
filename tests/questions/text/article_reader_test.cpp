// Whole articles: what is refused, what is taken from the file, and what holds for every sample.
#include "questions/text/article_reader.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <vector>

#include "questions/error.h"
#include "tests/catch.h"
#include "tests/folders.h"

namespace {

namespace fs = std::filesystem;
using text::ParagraphKind;

std::string refusal(const std::string& bytes, const std::string& file) {
  try {
    text::readArticle(bytes, file);
  } catch (const questions::Error& error) {
    return error.what();
  }
  return {};
}

std::vector<fs::path> samples() {
  std::vector<fs::path> paths;
  for (const char* folder : {"assets/articles", "../shared/articles"}) {
    const fs::path path = sourceFolder() / folder;
    if (!fs::is_directory(path)) continue;
    for (const auto& entry : fs::directory_iterator(path)) {
      const fs::path extension = entry.path().extension();
      if (extension == ".txt" || extension == ".md") paths.push_back(entry.path());
    }
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

void checkParagraphs(const text::Article& article) {
  std::size_t end = 0;
  for (const text::Paragraph& paragraph : article.paragraphs) {
    REQUIRE(paragraph.range.begin == (end == 0 ? 0 : end + 2));
    REQUIRE(paragraph.range.end > paragraph.range.begin);
    const std::string_view words = text::slice(article.text, paragraph.range);
    CHECK(words.find('\n') == std::string_view::npos);
    CHECK(words.find("  ") == std::string_view::npos);
    CHECK(words.front() != ' ');
    CHECK(words.back() != ' ');
    end = paragraph.range.end;
  }
  REQUIRE(end == article.text.size());
}

}  // namespace

TEST_CASE("what is no article is refused with one message", "[reader]") {
  struct Row {
    std::string bytes;
    std::string file;
    std::string message;
  };
  std::string capitals;
  for (int i = 0; i < 5; ++i)
    capitals += "THE CITY OF LERRE OPENED A BRIDGE ON 6 MAY 2024, IT SAID. ";
  const std::vector<Row> rows = {
      {"", "a.txt", "a.txt: this file is empty"},
      {"\x89PNG\r\n\x1a\n????", "a.txt", "a.txt: this is a PNG image, not a text"},
      {"%PDF-1.7 ...", "a.txt", "a.txt: this is a PDF document, not a text"},
      {std::string("He\0l\1lo\2 you\3.", 13), "a.txt", "a.txt: this is binary data, not a text"},
      {"A heading\n\nAnother heading", "a.txt", "a.txt: no sentence was found"},
      {" \n\t\n", "a.md", "a.md: no sentence was found"},
      {"BRIDGE OPENS\n\n" + capitals, "a.txt", "a.txt: this text is all in capitals"},
      {"---\ntitle: x\ndate: soon\n---\nHe came home late.", "a.md",
       "a.md:3:7: 'soon' is not a day; write it as 2025-12-03"},
      {"---\ntitle: x\n\nHe came home late.", "a.md",
       "a.md:4:1: expected 'key: value' or the closing '---'"},
  };
  for (const Row& row : rows) {
    INFO(row.message);
    CHECK(refusal(row.bytes, row.file).substr(0, row.message.size()) == row.message);
  }
}

TEST_CASE("the title and the day are taken from the first lines", "[reader]") {
  const text::Article article = text::readArticle(
      "Crane falls in storm\n\nSaturday, September 12, 2015\n\nA storm caused a crane to fall.",
      "My Crane (2).txt");
  CHECK(article.id == "my_crane_2");
  CHECK(article.attribution.title == "Crane falls in storm");
  CHECK(article.attribution.date == "2015-09-12");
  CHECK(article.text ==
        "Crane falls in storm\n\nSaturday, September 12, 2015\n\nA storm caused a crane to fall.");
  REQUIRE(article.paragraphs.size() == 3);
  CHECK(article.paragraphs[0] == text::Paragraph{ParagraphKind::Heading, {0, 20}});
  CHECK(article.paragraphs[1].kind == ParagraphKind::Dateline);
  CHECK(article.paragraphs[2].kind == ParagraphKind::Body);
}

TEST_CASE("a headline may call or ask, a first sentence of news may not", "[reader]") {
  const auto titled = [](const std::string& first) {
    return text::readArticle(first + "\n\nSaturday, September 12, 2015\n\nA storm felled a crane.",
                             "a.txt")
        .attribution.title;
  };
  CHECK(titled("World Cup: arrivederci, Italia!") == "World Cup: arrivederci, Italia!");
  CHECK(titled("Who owns the moon?") == "Who owns the moon?");
  CHECK(titled("A storm came. Who was in it?").empty());
  CHECK(titled("A storm caused a crane to fall.").empty());
}

TEST_CASE("the title is no section's name, the publisher may stand in the dateline", "[reader]") {
  const text::Article article = text::readArticle(
      "Europe\n\nTalks end without a result\n\nThey lasted for five hours.\n\n3 December 2025\n\n"
      "MOSCOW, Dec 3 (Reuters) - The talks ended late on Tuesday.",
      "a.txt");
  CHECK(article.attribution ==
        text::Attribution{"Talks end without a result", "", "2025-12-03", "", ""});
  CHECK(text::readArticle("OSLO (AP) — The talks ended late on Tuesday.", "a.txt")
            .attribution.publisher == "AP");
}

TEST_CASE("an article in another language is refused, whatever the file states", "[reader]") {
  const std::string german =
      "Der Minister sagte am Montag, dass die Gespräche in der Hauptstadt fünf Stunden gedauert "
      "haben und ohne Ergebnis zu Ende gegangen sind. Niemand weiß, wer die neue Brücke bezahlt.";
  CHECK_THROWS_WITH(text::readArticle("---\nlang: en\n---\n" + german, "a.md"),
                    "a.md: this article seems to be in German; Hearsay reads English");
  const std::string russian = "Министр прибыл в столицу в понедельник и встретился с послом.";
  CHECK_THROWS_WITH(text::readArticle(russian, "a.txt"),
                    "a.txt: this article seems to be in Russian; Hearsay reads English");
  CHECK(text::readArticle("Der Minister came home late. He said that the talks were over.", "a.txt")
            .language == "en");
  CHECK(text::readArticle("---\nlang: la\n---\nVeni, vidi, vici.", "a.md").language == "la");
}

TEST_CASE("what the options state wins over what the file says", "[reader]") {
  text::ReadOptions options;
  options.overrides = {"Given", "Paper", "2020-01-02", "https://a.example/", "CC0"};
  options.id = "given";
  const text::Article article =
      text::readArticle("---\ntitle: Stated\n---\nHe came home late.", "a.md", options);
  CHECK(article.attribution == options.overrides);
  CHECK(article.id == "given");
}

TEST_CASE("paths that are no articles are refused", "[reader]") {
  const fs::path folder = fs::temp_directory_path() / "hearsay_reader_test";
  fs::create_directories(folder);
  const fs::path large = folder / "large.txt";
  fs::resize_file((std::ofstream(large).close(), large), 200'000'000);
  CHECK_THROWS_AS(text::readArticleFile(folder.string()), questions::Error);
  CHECK_THROWS_AS(text::readArticleFile((folder / "absent.txt").string()), questions::Error);
  CHECK_THROWS_AS(text::readArticleFile(large.string()), questions::Error);
  fs::remove_all(folder);
}

TEST_CASE("every sample is stored as ordered, disjoint, clean paragraphs", "[reader]") {
  for (const fs::path& path : samples()) {
    INFO(path);
    checkParagraphs(text::readArticleFile(path.string()));
  }
}
