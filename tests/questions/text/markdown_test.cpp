// Front matter and body of Markdown articles.
#include "questions/text/markdown.h"

#include "questions/error.h"
#include "questions/text/front_matter.h"
#include "tests/catch.h"

namespace {

using text::Block;
using enum text::ParagraphKind;

std::vector<Block> blocks(const std::string& markdown) {
  return text::readMarkdown(markdown, "a.md").blocks;
}

std::string refusal(const std::string& markdown) {
  try {
    text::readFrontMatter(markdown, "a.md");
  } catch (const questions::Error& error) {
    return error.what();
  }
  return {};
}

}  // namespace

TEST_CASE("front matter states where the article comes from", "[reader]") {
  const text::FrontMatter front = text::readFrontMatter(
      "---\n"
      "title: \"Five hours: a \\\"talk\\\"\"\n"
      "date: 3 December 2025   # the day it was written\n"
      "publisher: 'Bakers'' Post'\n"
      "url: https://a.example/#top\n"
      "license: CC BY 4.0\n"
      "language: en\n"
      "tags: [a, b]\n"
      "sources:\n"
      "  - title: Another\n"
      "    date: never\n"
      "---\n"
      "Body.",
      "a.md");
  CHECK(front.attribution == text::Attribution{"Five hours: a \"talk\"", "Bakers' Post",
                                               "2025-12-03", "https://a.example/#top",
                                               "CC BY 4.0"});
  CHECK(front.language == "en");
  CHECK(front.size > 0);
  CHECK(text::readFrontMatter("Body.\n---\n", "a.md") == text::FrontMatter{});
}

TEST_CASE("front matter that cannot be read names its line", "[reader]") {
  const std::pair<const char*, const char*> rows[] = {
      {"---\ntitle: a\n", "a.md:1:1: the front matter does not end"},
      {"---\ntitle: a\ntitle: b\n---\n", "a.md:3:1: the title is given twice"},
      {"---\ndate: 2025-13-01\n---\n", "a.md:2:7: '2025-13-01' is not a day"},
      {"---\ntitle: \"a\n---\n", "a.md:2:8: the quotation marks do not close"},
      {"---\ntitle: |\n  a\n---\n", "a.md:2:8: write the value as plain text"},
      {"---\nno colon\n---\n", "a.md:2:1: expected 'key: value'"},
  };
  for (const auto& [markdown, message] : rows) {
    CHECK(refusal(markdown).substr(0, std::string(message).size()) == message);
  }
}

TEST_CASE("Markdown gives its text without its marks", "[reader]") {
  const std::pair<const char*, std::vector<Block>> rows[] = {
      {"# Title\n\nOne *two* **three** `four`\nfive.",
       {{"Title", Heading}, {"One two three four five."}}},
      {"A [link](https://a.example \"t\") and <https://b.example>.",
       {{"A link and https://b.example."}}},
      {"> Said so.\n> And more.\n\nAfter.", {{"Said so. And more.", Quotation}, {"After."}}},
      {"- First point.\n- Second point.", {{"First point."}, {"Second point."}}},
      {"1. One.\n\n   More.\n2. Two.", {{"One."}, {"More."}, {"Two."}}},
      {"Before.\n\n```\ncode\n```\n\nAfter.", {{"Before."}, {"After."}}},
      {"<div>raw</div>\n\nText <b>bold</b>.", {{"Text bold."}}},
      {"![A ship in the harbour](a.png)\n\nText ![x](b.png) goes on.",
       {{"A ship in the harbour", Caption}, {"Text goes on."}}},
      {"Fish &amp; chips cost &pound;9 &#8212; &bogus; AT&T.",
       {{"Fish & chips cost £9 — &bogus; AT&T."}}},
      {"Under\n=====\n\nText.", {{"Under", Heading}, {"Text."}}},
      {"| a | b |\n|---|---|\n| 1 | 2 |\n\nText.", {{"Text."}}},
      {"Not \\*emphasis\\*.", {{"Not *emphasis*."}}},
  };
  for (const auto& [markdown, expected] : rows) {
    INFO(markdown);
    CHECK(blocks(markdown) == expected);
  }
}
