#include "questions/carriers/html_text.h"

#include "tests/catch.h"

using namespace questions::carriers;

TEST_CASE("HTML as the text that is seen, and what of it cannot be text", "[carriers]") {
  struct Case {
    std::string html, text, lost;
  };
  const std::vector<Case> cases = {
      {"10<sup>6</sup> and 10<sup>-3</sup> m<sup>2</sup>", "10⁶ and 10⁻³ m²", ""},
      {"10<sup>−3</sup>, Ca<sup>2+</sup>, H<sub>2</sub>O", "10⁻³, Ca²⁺, H₂O", ""},
      {"the 1<sup>st</sup> <sup>well-known</sup> one", "the 1st well-known one", ""},
      {"Which?<ol><li>one</li><li>two</li></ol>Say it.", "Which?\n1. one\n2. two\nSay it.", ""},
      {"<ol start=\"4\">\n<li>four</li>\n<li><p>five</p></li></ol>", "4. four\n5. five", ""},
      {"<ol start=\"99999999999999999999\"><li>a</li></ol>", "1000000. a", ""},
      {"<ul><li>one</li><li>two</li></ul>", "one\ntwo", ""},
      {"See <a href=\"https://example.org\">this</a>.", "See this.", "a link"},
      {"See <a href=\"https://example.org\">https://example.org</a>.", "See https://example.org.",
       ""},
      {"<a href=\"#top\">up</a> <a name=\"x\">here</a>", "up here", ""},
      {"<math><mi>x</mi><mo>=</mo><mn>2</mn></math>", "x=2", "a formula"},
      {"<a href=\"u\"><img src=\"a.png\" alt=\"a map\"></a>", "[a map]", "an image"},
  };
  for (const Case& c : cases) {
    INFO(c.html);
    const PlainText plain = textOfHtml(c.html);
    CHECK(plain.text == c.text);
    CHECK(plain.lost == c.lost);
  }
}
