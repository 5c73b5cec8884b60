// Saved pages of several builds: every page in data/ must give what its .expected file lists.
#include "questions/text/html_article.h"

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "questions/error.h"
#include "questions/text/article_reader.h"
#include "tests/catch.h"
#include "tests/folders.h"

namespace {

namespace fs = std::filesystem;

std::string bytesOf(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string nameOf(text::ParagraphKind kind) {
  switch (kind) {
    case text::ParagraphKind::Body:
      return "Body";
    case text::ParagraphKind::Heading:
      return "Heading";
    case text::ParagraphKind::Caption:
      return "Caption";
    case text::ParagraphKind::Dateline:
      return "Dateline";
    case text::ParagraphKind::Notice:
      return "Notice";
    case text::ParagraphKind::Quotation:
      return "Quotation";
  }
  return "?";
}

// The article as the .expected files show it.
std::string listing(const text::Article& article) {
  std::ostringstream out;
  const text::Attribution& from = article.attribution;
  out << "title: " << from.title << "\ndate: " << from.date << "\npublisher: " << from.publisher
      << "\naddress: " << from.address << "\nlicence: " << from.licence
      << "\nlanguage: " << article.language << "\n";
  for (const text::Paragraph& paragraph : article.paragraphs) {
    out << nameOf(paragraph.kind) << ": " << text::slice(article.text, paragraph.range) << "\n";
  }
  return out.str();
}

std::string times(std::size_t count, const std::string& text) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) all += text;
  return all;
}

// A counter in place of each '#', so that no two are alike.
std::string numbered(std::size_t count, const std::string& text) {
  std::string all;
  for (std::size_t i = 0; i < count; ++i) {
    for (const char c : text) c == '#' ? all += std::to_string(i) : all += c;
  }
  return all;
}

const std::string prose = "<p>The ferry sank in the harbour on Monday, and nobody was hurt.</p>";

}  // namespace

TEST_CASE("saved pages give their articles", "[reader][html]") {
  const fs::path folder = sourceFolder() / "tests/questions/text/data";
  int pages = 0;
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() != ".html") continue;
    INFO(entry.path().filename());
    fs::path expected = entry.path();
    const text::Article article = text::readArticleFile(entry.path().string());
    CHECK(listing(article) == bytesOf(expected.replace_extension(".expected")));
    ++pages;
  }
  CHECK(pages >= 6);
}

TEST_CASE("hostile pages end quickly, with the article or one message", "[reader][html]") {
  const std::pair<const char*, std::string> pages[] = {
      {"deep", times(100'000, "<div>") + prose},
      {"deep and closed", times(50'000, "<div>") + prose + times(50'000, "</div>")},
      {"spans and paragraphs crossed", times(30'000, "<span><p></span>") + prose},
      {"unclosed formatting", numbered(20'000, "<b id=#>") + times(20'000, "<p>x") + prose},
      {"unclosed links", numbered(20'000, "<a href=#>") + prose},
      {"tables in tables", times(20'000, "<table><tr><td>") + prose},
      {"many attributes", "<div " + numbered(200'000, "a# ") + ">" + prose},
      {"many bodies", numbered(50'000, "<body a#=1>") + prose},
      {"unclosed comments", prose + times(100'000, "<!-- --!")},
      {"unclosed scripts", prose + times(50'000, "<script>")},
      {"unclosed drawings", times(50'000, "<svg>") + prose},
      {"quote in the air", prose + times(50'000, "<a =\"><b>")},
      {"choices with titles", times(20'000, "<select><title><input>") + prose},
      {"lone brackets", times(200'000, "<") + prose},
      {"quotations", times(100'000, "<blockquote>") + prose},
      {"entities", prose + times(100'000, "&amp;&#x41;&bogus;")},
      {"deep JSON",
       "<script type='application/ld+json'>" + times(100'000, "[") + "</script>" + prose},
      {"JSON in circles",
       "<script type='application/ld+json'>[{\"@type\":\"Article\",\"publisher\":{\"@id\":\"a\"}},"
       "{\"@id\":\"a\",\"publisher\":{\"@id\":\"a\"}},{\"@id\":\"a\",\"x\":1}]</script>" +
           prose},
      {"long class", "<div class='" + times(200'000, "a-") + "'>" + prose + "</div>"},
  };
  for (const auto& [name, page] : pages) {
    INFO(name);
    const auto start = std::chrono::steady_clock::now();
    try {
      const text::Article article = text::readArticle(page, "page.html");
      CHECK(article.text.find("The ferry sank") != std::string::npos);
    } catch (const questions::Error& error) {
      CHECK(error.place().file == "page.html");
    }
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    CHECK(seconds.count() < 20);
  }
}
