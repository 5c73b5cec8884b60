#include "tests/questions/formats/samples.h"

#include <algorithm>

#include "questions/projection.h"

using namespace questions;

namespace {

Evidence evidenceFor(const PackArticle& article, const std::string& quote,
                     const std::string& words) {
  const std::size_t begin = article.text.find(quote);
  const std::size_t span = quote.find(words);
  return {article.id, quote, {begin, begin + quote.size()}, text::Range{span, span + words.size()}};
}

Item itemOf(std::string id, std::string kind, std::string stem, std::vector<Option> options,
            std::size_t key) {
  Item item;
  item.id = std::move(id);
  item.kind = std::move(kind);
  item.stem = std::move(stem);
  item.options = std::move(options);
  item.key = key;
  return item;
}

PackArticle bridgeArticle() {
  return {"bridge",
          {"Bridge opens", "Example Post", "2025-12-03", "https://example.org/bridge?a=1&b=2",
           "CC BY 4.0"},
          "The bridge opened on Tuesday. It cost €140 million, the mayor said.\n\n"
          "Some 25,000 people crossed it on the first day.",
          ""};
}

UnplayedItem unplayed(std::string_view kind, const std::string& words) {
  UnplayedItem item;
  item.id = std::string(kind);
  item.kind = kind;
  item.stem = "Which of the towns lie on the river? " + words;
  item.explanation = "The map shows it.";
  if (kind != essay) item.options = {{"Riga " + words, ""}, {words + " Tallinn", ""}};
  if (kind == multipleResponse) {
    item.options.push_back({"Oslo", "It lies " + words + " by the sea."});
    item.keys = {0, 1};
  }
  if (kind == shortAnswer) item.keys = {0, 1};
  if (kind == matching) item.matches = {"Daugava " + words, "the " + words + " sea", "none"};
  return item;
}

}  // namespace

Pack samplePack() {
  Pack pack;
  pack.id = "bridge";
  pack.title = "Bridge opens";
  pack.language = "en";
  pack.licence = "CC BY 4.0";
  pack.generator = {"hearsay", "0.1.0"};
  pack.seed = 7;
  pack.created = "2025-12-03";
  pack.articles = {bridgeArticle()};
  Item figure =
      itemOf("i1", "choose_figure", "How much did the bridge cost, according to the mayor?",
             {{"€140 million", ""},
              {"€90 million", "The article does not name this sum."},
              {"€180 million", ""}},
             0);
  figure.evidence =
      evidenceFor(pack.articles[0], "It cost €140 million, the mayor said.", "€140 million");
  figure.attribution = "the mayor";
  figure.explanation = "The mayor named the sum.";
  figure.tags = {"money", "bridge"};
  figure.difficulty = 0.25;
  Item claim =
      itemOf("i2", "true_false", "The bridge opened on Friday.", {{"True", ""}, {"False", ""}}, 1);
  claim.evidence = evidenceFor(pack.articles[0], "The bridge opened on Tuesday.", "Tuesday");
  claim.alteration = {"date", "Tuesday", "Friday"};
  claim.sensitive = true;
  Item plain = itemOf("i3", "multiple_choice", "Which city is the capital of Latvia?",
                      {{"Tallinn", ""}, {"Vilnius", ""}, {"Riga", ""}, {"Oslo", ""}}, 2);
  pack.items = {figure, claim, plain};
  return pack;
}

Pack largePack(std::size_t count) {
  Pack pack;
  pack.id = pack.title = "large";
  pack.language = "en";
  PackArticle article{"a", {"Figures", "Example Post", "2025-12-03", "", ""}, "", ""};
  for (std::size_t i = 0; i < count; ++i) {
    const std::string number = std::to_string(i);
    const std::string quote = "In town number " + number + " the council spent €" + number +
                              " million on roads, bridges and schools last year.";
    const std::size_t begin = article.text.size();
    article.text += quote + "\n";
    Item item =
        itemOf("item-" + number, "choose_figure",
               "How much did the council of town number " + number + " spend last year?", {}, 0);
    for (int step = 0; step < 4; ++step)
      item.options.push_back({"€" + std::to_string(i + step) + " million", ""});
    item.evidence = Evidence{"a", quote, {begin, begin + quote.size()}, text::Range{0, 2}};
    item.explanation = "The council published its accounts.";
    item.tags = {"money"};
    pack.items.push_back(std::move(item));
  }
  pack.articles = {std::move(article)};
  return pack;
}

std::vector<UnplayedItem> samplesOfEveryKind(const std::string& words) {
  std::vector<UnplayedItem> items;
  for (const std::string_view kind : {multipleResponse, shortAnswer, matching, essay})
    items.push_back(unplayed(kind, words));
  return items;
}

const std::vector<std::string>& nastyStrings() {
  static const std::vector<std::string> strings = {"At 10:30",
                                                   "U.S. officials said so",
                                                   "A) first",
                                                   "B. second",
                                                   "ANSWER: B",
                                                   "$1.2bn",
                                                   "50 %",
                                                   "%50% of voters",
                                                   "%-33.333%x",
                                                   "A -> B",
                                                   "A → B",
                                                   "{}",
                                                   "{T}",
                                                   "=right",
                                                   "~wrong",
                                                   "#MeToo",
                                                   "# heading",
                                                   "// a comment",
                                                   "a // b",
                                                   "&#37;",
                                                   "&amp;",
                                                   "A & B",
                                                   "<b>bold</b>",
                                                   "1 < 2 > 0",
                                                   "]]>",
                                                   "<![CDATA[x]]>",
                                                   "<!-- x -->",
                                                   "\"quoted\"",
                                                   "it's",
                                                   "“curly” ‘quotes’",
                                                   "a\"b,c;d\te",
                                                   "C:\\news\\n",
                                                   "\\",
                                                   "\\\\n",
                                                   "[html]text",
                                                   "[laughs] text",
                                                   "$CATEGORY: x",
                                                   "::name::",
                                                   "+3 points",
                                                   "-5 %",
                                                   "=1+1",
                                                   "@home",
                                                   "- item",
                                                   "* item",
                                                   "1. item",
                                                   "> quoted",
                                                   "| a | b |",
                                                   "`code`",
                                                   "_under_ *star* **two**",
                                                   "[link](http://example.org)",
                                                   "![image](x.png)",
                                                   "\\_",
                                                   "emoji 🎉👩‍👩‍👧",
                                                   "שלום עולם",
                                                   "مرحبا",
                                                   "日本語",
                                                   "Ελληνικά",
                                                   "Žluťoučký kůň",
                                                   "a\u00a0b",
                                                   "two\nlines",
                                                   "two\n\nparagraphs",
                                                   "{{c1::cloze}}",
                                                   "News::Deck",
                                                   "%2B%20",
                                                   "null",
                                                   "TRUE",
                                                   "1e5",
                                                   "007",
                                                   "'single",
                                                   "a,b",
                                                   "a;b",
                                                   "x] y [z",
                                                   "?",
                                                   "…",
                                                   "--- not a rule",
                                                   "___"};
  return strings;
}

Item nastyItem(const std::string& string) {
  Item item;
  item.id = "nasty";
  item.kind = "multiple_choice";
  item.stem = string;
  item.options = {{string + " one", string}, {string, ""}, {"two " + string, string}};
  item.key = 1;
  item.explanation = string;
  item.tags = {string, "tag"};
  return item;
}

std::string listed(const std::vector<Finding>& findings) {
  std::string text;
  for (const Finding& finding : findings)
    text += located(finding.place, finding.path + " " + finding.wrong + "; " + finding.done) + "\n";
  return text;
}

std::size_t countOf(const std::vector<Finding>& findings, Severity severity) {
  return static_cast<std::size_t>(
      std::count_if(findings.begin(), findings.end(),
                    [&](const Finding& finding) { return finding.severity == severity; }));
}

Pack withoutPackFields(Pack pack) {
  Pack rest;
  rest.title = "pack";
  rest.articles = std::move(pack.articles);
  for (PackArticle& article : rest.articles) article.text = article.extra = "";
  rest.items = std::move(pack.items);
  for (Item& item : rest.items) item.extra = "";
  return rest;
}

Imported readAs(std::string_view format, std::string_view bytes) {
  return formatNamed(format).read(bytes, "pack");
}

Imported roundTrip(std::string_view format, const Pack& pack) {
  return readAs(format, formatNamed(format).write(pack, {}).bytes);
}

std::string readError(std::string_view format, std::string_view bytes) {
  try {
    readAs(format, bytes);
    return {};
  } catch (const Error& error) {
    return error.what();
  }
}

std::string shown(const Pack& pack) {
  std::string text;
  for (const Item& item : pack.items) {
    text += item.stem;
    for (const Option& option : item.options)
      text += (&option == &item.keyOption() ? " | *" : " | ") + option.text +
              (option.note.empty() ? "" : " (" + option.note + ")");
    text += (item.explanation.empty() ? "" : "; " + item.explanation) + "\n";
  }
  return text;
}

Pack asFeedback(const Pack& pack) {
  Pack rest;
  rest.title = pack.title.empty() ? "pack" : pack.title;
  for (const Item& item : pack.items) {
    Item kept = itemOf(item.id, item.kind == "true_false" ? item.kind : "multiple_choice",
                       item.stem, item.options, item.key);
    kept.explanation = feedbackOf(item, pack);
    kept.tags = item.tags;
    kept.sensitive = item.sensitive;
    rest.items.push_back(kept);
  }
  return rest;
}

Pack asHtml(Pack pack) {
  const auto spaced = [](std::string& text) {
    std::replace(text.begin(), text.end(), '\t', ' ');
    text.erase(
        std::unique(text.begin(), text.end(), [](char a, char b) { return a == ' ' && b == ' '; }),
        text.end());
  };
  for (Item& item : pack.items) {
    spaced(item.stem);
    spaced(item.explanation);
    for (Option& option : item.options) {
      spaced(option.text);
      spaced(option.note);
    }
  }
  return pack;
}
