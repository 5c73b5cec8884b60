#include "game/screens/report_page.h"

#include <algorithm>
#include <string_view>

#include "game/rules/decimal.h"
#include "game/rules/report.h"
#include "game/rules/teams.h"
#include "game/screens/phrases.h"
#include "game/screens/round_charts.h"

namespace screens {
namespace {

constexpr const char* kHead = R"html(
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
)html";

constexpr const char* kStyle = R"css(
body { font: 16px/1.5 Georgia, serif; color: #1c1b18; background: #fff; max-width: 44rem;
  margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.7rem; margin: 0 }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
.quiet { color: #4d4941 }
table { border-collapse: collapse; width: 100% }
td { text-align: left; padding: .25rem .8rem .25rem 0; border-bottom: 1px solid #d6cebe;
  vertical-align: top }
td.n { text-align: right }
.bar { background: #e8e2d5; height: .6rem; min-width: 8rem; margin-top: .45rem }
.bar i { display: block; height: 100%; background: #1b4b85 }
ol { padding-left: 1.4rem }
li { margin: 0 0 1.1rem; break-inside: avoid }
blockquote { margin: .3rem 0 0; padding-left: .8rem; border-left: 3px solid #1b4b85 }
mark { background: #ffe35c }
@media print {
  body { margin: 0; max-width: none }
  .bar, .bar i, mark { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
)css";

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"')
      out += "&quot;";
    else
      out += c;
  }
  return out;
}

std::string element(const std::string& tag, const std::string& content) {
  return "<" + tag + ">" + content + "</" + tag + ">\n";
}

std::string classed(const std::string& tag, const std::string& kind, const std::string& content) {
  return "<" + tag + " class=\"" + kind + "\">" + content + "</" + tag + ">\n";
}

std::string bar(double share) {
  const std::string width = std::to_string(rules::percent(share));
  return classed("div", "bar", "<i style=\"width:" + width + "%\"></i>");
}

std::string playersTable(const i18n::Catalogue& words, const Play& play,
                         const rules::Report& report) {
  std::string rows;
  for (const rules::Standing& standing :
       rules::standings(play.round.responses(), play.round.settings())) {
    const rules::PlayerReport& player = report.players[standing.player];
    rows += element(
        "tr", element("td", escaped(play.inTeams() ? player.name : words("you"))) +
                  classed("td", "n", words("points", {{"count", player.score.points}})) +
                  element("td", words("results.right_of", {{"count", player.score.right},
                                                           {"total", player.score.answered}})) +
                  element("td", bar(player.score.accuracy())));
  }
  return element("table", rows);
}

std::string kindsTable(const i18n::Catalogue& words, const Play& play) {
  std::string rows;
  for (const view::BarChart::Row& row : accuracyByKind(words, play).rows)
    rows += element("tr", element("td", escaped(row.label)) + element("td", escaped(row.value)) +
                              element("td", bar(row.share)));
  return element("table", rows);
}

std::string quote(const questions::Evidence& evidence) {
  const std::string& text = evidence.quote;
  if (!evidence.span || evidence.span->end > text.size()) return escaped(text);
  const std::string_view all = text;
  return escaped(all.substr(0, evidence.span->begin)) + "<mark>" +
         escaped(all.substr(evidence.span->begin, evidence.span->end - evidence.span->begin)) +
         "</mark>" + escaped(all.substr(evidence.span->end));
}

std::string itemEntry(const i18n::Catalogue& words, const Play& play, std::size_t index) {
  const questions::Item& item = play.item(index);
  std::string entry = "<strong>" + escaped(item.stem) + "</strong><br>\n" +
                      escaped(words("report.key", {{"key", item.keyOption().text}}));
  for (const rules::Response& response : play.round.responses()) {
    if (response.item != index) continue;
    const std::string who = response.player == rules::nobody ? words("results.nobody")
                            : play.inTeams()                 ? play.players[response.player]
                                                             : words("you");
    const std::string answer = response.lifelines.skip ? words("results.skipped")
                               : response.option       ? item.options[*response.option].text
                                                       : words("results.no_answer");
    entry +=
        "<br>\n" + std::string(response.correct ? "✓ " : "✗ ") +
        escaped(words("results.right_row", {{"player", who}, {"answer", answer}})) + " " +
        classed("span", "quiet", words("seconds", {{"number", words.decimal(response.seconds)}}));
  }
  if (!item.evidence) return element("li", entry);
  std::string source;
  if (const questions::PackArticle* article = play.pack->article(item.evidence->article))
    source = classed(
        "div", "quiet",
        escaped(article->attribution.title + " · " +
                publishedBy(words, article->attribution.publisher, article->attribution.date)));
  return element("li", entry + element("blockquote", quote(*item.evidence) + source));
}

}  // namespace

std::string reportPage(const i18n::Catalogue& words, const Play& play, const std::string& day) {
  const rules::Report report =
      rules::report(*play.pack, play.round.responses(), play.round.settings(), play.players);
  std::string items;
  for (const rules::Asked& asked : play.round.asked()) {
    const auto& responses = play.round.responses();
    const bool answered = std::any_of(responses.begin(), responses.end(),
                                      [&](const auto& r) { return r.item == asked.item; });
    if (answered) items += itemEntry(words, play, asked.item);
  }
  const std::string title = escaped(play.pack->title);
  return "<!DOCTYPE HTML>\n<html" + std::string(" lang=\"") + words.language() + "\">\n<head>" +
         kHead + element("title", title) + element("style", kStyle) + "</head>\n<body>\n" +
         element("h1", title) +
         classed("p", "quiet", "Hearsay · " + escaped(words("mode." + play.mode)) + " · " + day) +
         playersTable(words, play, report) + element("h2", words("results.by_kind")) +
         kindsTable(words, play) + element("h2", words("results.items")) + element("ol", items) +
         "</body>\n</html>\n";
}

}  // namespace screens
