// What was played: how much of it was right, which packs went best, what is due for review, and
// every round by its date.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "game/rules/decimal.h"
#include "game/rules/leitner.h"
#include "game/rules/score.h"
#include "game/rules/today.h"
#include "game/screens/phrases.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "game/view/chart.h"
#include "questions/error.h"

namespace screens {
namespace {

constexpr std::size_t kRounds = 300;  // the newest ones, that the page is made of
constexpr std::size_t kListed = 40;
constexpr std::size_t kPacks = 8;

// A finished round.
struct Entry {
  rules::Day day;
  std::string mode;
  std::string pack;
  std::size_t right = 0;
  std::size_t total = 0;
  bool teams = false;

  float share() const { return static_cast<float>(right) / static_cast<float>(total); }
};

Entry entryOf(const rules::KeptRound& round) {
  Entry entry{round.head.day, round.head.mode, round.head.packTitle};
  entry.teams = round.head.players.size() > 1;
  for (const rules::Response& response : round.responses) {
    if (!rules::counts(response, round.head.settings)) continue;
    ++entry.total;
    entry.right += response.correct ? 1 : 0;
  }
  return entry;
}

struct Chart {
  view::Box box;
  view::LineChart line = {};
  view::BarChart bars = {};
};

struct Arrangement {
  Layout layout;
  std::vector<Chart> charts;
};

class Progress : public Screen {
 public:
  explicit Progress(Context& context) : context_(context) {
    sheet_.focus(0);
    try {
      for (const rules::KeptRound& round : context_.history->rounds(kRounds))
        if (round.finished && !round.responses.empty()) entries_.push_back(entryOf(round));
      boxes_ = context_.history->boxes(context_.today);
    } catch (const questions::Error& error) {
      fault_ = told(context_.words, error);
    }
  }

  void handle(const view::Input& input, const Page& page) override {
    const auto pressed = sheet_.handle(input, page, arrange(page).layout);
    if (pressed || isKey(input, view::Key::Escape)) context_.stack.pop();
  }

  void step(double) override {}
  bool moving() const override { return false; }

  void draw(view::Canvas& canvas, const Page& page) override {
    const Arrangement arrangement = arrange(page);
    sheet_.draw(canvas, page, arrangement.layout, [&](float dy) {
      for (const Chart& chart : arrangement.charts) {
        const view::Box box = chart.box.moved(0, dy);
        if (chart.line.lines.empty())
          chart.bars.draw(canvas, page.theme, box);
        else
          chart.line.draw(canvas, page.theme, box);
      }
    });
  }

 private:
  Arrangement arrange(const Page& page) const;
  std::string summary() const;
  view::LineChart accuracy(const view::Theme& theme) const;
  view::BarChart packs() const;
  view::BarChart boxes() const;
  void sayRounds(const Page& page, Flow& flow) const;
  std::string shareOf(const Entry& entry) const {
    return context_.words("percent", {{"number", rules::percent(entry.share())}});
  }
  // The rounds of one player whose answers count, the newest first.
  std::vector<Entry> own() const {
    std::vector<Entry> own = entries_;
    std::erase_if(own, [](const Entry& entry) { return entry.teams || entry.total == 0; });
    return own;
  }

  Context& context_;
  std::vector<Entry> entries_;  // the newest first
  std::vector<rules::BoxCount> boxes_;
  std::string fault_;  // why there is nothing to show; or empty
  Sheet sheet_;
};

// "12 rounds · 83% right · 4 days in a row".
std::string Progress::summary() const {
  const i18n::Catalogue& words = context_.words;
  std::size_t right = 0;
  std::size_t total = 0;
  std::vector<rules::Day> days;
  for (const Entry& entry : entries_) days.push_back(entry.day);
  for (const Entry& entry : own()) {
    right += entry.right;
    total += entry.total;
  }
  std::string text = words("progress.rounds", {{"count", entries_.size()}});
  if (total > 0)
    text += " · " +
            words("progress.right",
                  {{"share",
                    words("percent", {{"number", rules::percent(static_cast<double>(right) /
                                                                static_cast<double>(total))}})}});
  const std::size_t streak = rules::streakOfDays(days, context_.today);
  if (streak > 1) text += " · " + words("progress.days", {{"count", streak}});
  return text;
}

view::LineChart Progress::accuracy(const view::Theme& theme) const {
  std::vector<Entry> entries = own();
  std::reverse(entries.begin(), entries.end());
  view::LineChart chart;
  view::LineChart::Line line{{}, theme.palette.pencil};
  for (const Entry& entry : entries) line.values.push_back(entry.share());
  line.end = shareOf(entries.back());
  chart.lines = {line};
  chart.most = 1;
  chart.from = context_.words.day(entries.front().day);
  if (entries.size() > 1) chart.to = context_.words.day(entries.back().day);
  chart.dots = true;
  return chart;
}

// Of each pack that was played lately, the best round.
view::BarChart Progress::packs() const {
  std::vector<Entry> best;
  for (const Entry& entry : own()) {
    const auto known = std::find_if(best.begin(), best.end(),
                                    [&](const Entry& e) { return e.pack == entry.pack; });
    if (known != best.end())
      *known = known->share() < entry.share() ? entry : *known;
    else if (best.size() < kPacks)
      best.push_back(entry);
  }
  view::BarChart chart;
  for (const Entry& entry : best) chart.rows.push_back({entry.pack, entry.share(), shareOf(entry)});
  return chart;
}

// What waits in each of Leitner's boxes.
view::BarChart Progress::boxes() const {
  const i18n::Catalogue& words = context_.words;
  std::size_t most = 1;
  for (const rules::BoxCount& box : boxes_) most = std::max(most, box.items);
  view::BarChart chart;
  for (std::size_t i = 0; i < boxes_.size(); ++i) {
    std::string value = words("items", {{"count", boxes_[i].items}});
    if (boxes_[i].due > 0) value += ", " + words("progress.due", {{"number", boxes_[i].due}});
    chart.rows.push_back(
        {words("progress.box", {{"number", i + 1}, {"count", rules::waits(i + 1).count()}}),
         static_cast<float>(boxes_[i].items) / static_cast<float>(most), value});
  }
  return chart;
}

Arrangement Progress::arrange(const Page& page) const {
  const i18n::Catalogue& words = context_.words;
  const view::Theme& theme = page.theme;
  Arrangement arrangement{
      layoutFor(page, 0, {{words("back"), view::Button::Kind::Primary, words("key.escape")}}), {}};
  Flow flow(page, arrangement.layout);
  const view::TextStyle quiet = theme.style(view::Role::Label, theme.palette.quiet);
  flow.say(words("progress.title"), theme.style(view::Role::Title));
  flow.skip(theme.em(6));
  flow.say(!fault_.empty() ? fault_ : entries_.empty() ? words("progress.none") : summary(), quiet);
  const auto head = [&](const char* key) {
    flow.skip(theme.em(26));
    flow.say(words(key), theme.style(view::Role::Strong));
    flow.skip(theme.em(10));
  };
  const auto bars = [&](const view::BarChart& chart) {
    arrangement.charts.push_back(
        {flow.take(chart.height(page.type, theme, flow.rest().width)), {}, chart});
  };
  if (!own().empty()) {
    head("progress.accuracy");
    const view::LineChart chart = accuracy(theme);
    arrangement.charts.push_back({flow.take(chart.height(theme)), chart});
    head("progress.packs");
    bars(packs());
  }
  const bool kept = std::any_of(boxes_.begin(), boxes_.end(),
                                [](const rules::BoxCount& box) { return box.items > 0; });
  if (kept) {
    head("progress.boxes");
    bars(boxes());
  }
  if (entries_.empty()) return arrangement;
  head("progress.list");
  sayRounds(page, flow);
  return arrangement;
}

void Progress::sayRounds(const Page& page, Flow& flow) const {
  const i18n::Catalogue& words = context_.words;
  const view::Theme& theme = page.theme;
  for (std::size_t i = 0; i < std::min(kListed, entries_.size()); ++i) {
    const Entry& entry = entries_[i];
    flow.say(words.day(entry.day) + " · " + words("mode." + entry.mode),
             theme.style(view::Role::Caption, theme.palette.quiet));
    std::string line = entry.pack;
    if (entry.total > 0)
      line += " · " + words("results.right_of", {{"count", entry.right}, {"total", entry.total}});
    flow.say(line, theme.style(view::Role::Label));
    flow.skip(theme.em(10));
  }
}

}  // namespace

std::unique_ptr<Screen> progress(Context& context) { return std::make_unique<Progress>(context); }

}  // namespace screens
