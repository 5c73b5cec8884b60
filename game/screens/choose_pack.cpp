// The library of packs: which one to play; search, tags, order; and the ways by which more come in.
#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "game/screens/long_list.h"
#include "game/screens/phrases.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "game/view/text_field.h"
#include "questions/error.h"
#include "questions/text/characters.h"

namespace screens {
namespace {

using text::lowered;
using view::Key;

constexpr std::size_t kGlance = 8;    // packs that are found without a search
constexpr std::size_t kMostTags = 6;  // that are offered
constexpr double kWatch = 2;          // seconds between two looks at the folder

// The words of a search, each of which must be found.
std::vector<std::string> wordsOf(const std::string& text) {
  std::vector<std::string> words;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    if (end > begin) words.push_back(lowered(text.substr(begin, end - begin)));
    begin = end + 1;
  }
  return words;
}

// The tags that most packs have, the most frequent first.
std::vector<std::string> tagsOf(const std::vector<Volume>& volumes) {
  std::map<std::string, std::size_t> counts;
  for (const Volume& volume : volumes)
    for (const std::string& tag : volume.card.tags) ++counts[tag];
  std::vector<std::pair<std::string, std::size_t>> byCount(counts.begin(), counts.end());
  std::stable_sort(byCount.begin(), byCount.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  std::vector<std::string> tags;
  for (std::size_t i = 0; i < std::min(kMostTags, byCount.size()); ++i)
    tags.push_back(byCount[i].first);
  return tags;
}

class ChoosePack : public Screen {
 public:
  explicit ChoosePack(Context& context)
      : context_(context), field_(context.words("choose_pack.search")) {
    context_.library.watch();
    find();
    sheet_.focus(firstRow());
  }

  void handle(const view::Input& input, const Page& page) override;
  void step(double seconds) override;
  bool moving() const override { return stale_ || list_.guesses(); }
  void draw(view::Canvas& canvas, const Page& page) override;

 private:
  enum class Order { Newest, Title };

  const std::vector<Volume>& volumes() const { return context_.library.volumes(); }
  bool searchable() const { return volumes().size() > kGlance; }
  // The controls before the rows: the search, the orders, all tags and each tag.
  std::size_t ordersFrom() const { return 1; }
  std::size_t tagsFrom() const { return ordersFrom() + orders().labels.size(); }
  std::size_t firstRow() const {
    return searchable() ? tagsFrom() + (tags_.empty() ? 0 : tags_.size() + 1) : 0;
  }
  view::Choice orders() const;
  view::Choice tags() const;
  std::string said(const Volume& volume) const;
  void find();
  view::ListRow rowOf(std::size_t row) const;
  std::size_t keyOf(std::size_t row) const;
  const std::optional<double>& bestOf(const std::string& packId) const;
  Layout arrange(const Page& page);
  bool typed(const view::Input& input);
  void press(std::size_t control, bool key);
  void open(std::size_t volume);

  Context& context_;
  view::TextField field_;
  Order order_ = Order::Newest;
  std::vector<std::string> tags_;
  std::size_t tag_ = 0;             // 0: all
  std::vector<std::size_t> found_;  // volumes, in the order of the rows
  std::size_t revision_ = 0;        // of the library when they were found
  double watched_ = 0;              // seconds since the folder was looked at
  bool stale_ = true;
  LongList list_;
  Sheet sheet_;
  mutable std::map<std::string, std::optional<double>> best_;  // by the pack's id
};

view::Choice ChoosePack::orders() const {
  return {{context_.words("choose_pack.newest"), context_.words("choose_pack.by_title")},
          static_cast<std::size_t>(order_)};
}

view::Choice ChoosePack::tags() const {
  view::Choice choice{{context_.words("choose_pack.all_tags")}, tag_};
  choice.labels.insert(choice.labels.end(), tags_.begin(), tags_.end());
  return choice;
}

// What is searched.
std::string ChoosePack::said(const Volume& volume) const {
  const making::Card& card = volume.card;
  std::string said = card.title + "\n" + publishedBy(context_.words, card.publisher, card.date);
  for (const std::string& tag : card.tags) said += "\n" + tag;
  return lowered(said);
}

// The volumes that have the tag and hold every word that is searched for, in the order wished.
void ChoosePack::find() {
  revision_ = context_.library.revision();
  const std::string chosen = tag_ > 0 ? tags_[tag_ - 1] : "";
  tags_ = tagsOf(volumes());
  const auto at = std::find(tags_.begin(), tags_.end(), chosen);
  tag_ = at == tags_.end() ? 0 : static_cast<std::size_t>(at - tags_.begin()) + 1;
  const std::vector<std::string> wanted = wordsOf(field_.text());
  found_.clear();
  for (std::size_t i = 0; i < volumes().size(); ++i) {
    const std::vector<std::string>& tags = volumes()[i].card.tags;
    if (tag_ > 0 && std::find(tags.begin(), tags.end(), tags_[tag_ - 1]) == tags.end()) continue;
    const std::string text = wanted.empty() ? "" : said(volumes()[i]);
    if (std::all_of(wanted.begin(), wanted.end(),
                    [&](const std::string& word) { return text.find(word) != std::string::npos; }))
      found_.push_back(i);
  }
  std::stable_sort(found_.begin(), found_.end(), [&](std::size_t a, std::size_t b) {
    const making::Card& first = volumes()[a].card;
    const making::Card& second = volumes()[b].card;
    if (order_ == Order::Title) return lowered(first.title) < lowered(second.title);
    return first.date > second.date;
  });
}

const std::optional<double>& ChoosePack::bestOf(const std::string& packId) const {
  const auto known = best_.find(packId);
  if (known != best_.end()) return known->second;
  std::optional<double> best;
  try {
    if (context_.history != nullptr && !packId.empty())
      best = context_.history->bestAccuracy(packId);
  } catch (const questions::Error&) {
    best.reset();  // told when the next round is kept
  }
  return best_.emplace(packId, best).first->second;
}

view::ListRow ChoosePack::rowOf(std::size_t row) const {
  const i18n::Catalogue& words = context_.words;
  const Volume& volume = volumes()[found_[row]];
  const making::Card& card = volume.card;
  if (volume.article) return {card.title, words("choose_pack.article"), ""};
  if (!volume.fault.empty()) return {card.title, words("choose_pack.unreadable"), ""};
  if (!volume.read) return {card.title, "…", ""};
  view::ListRow line{card.title, publishedBy(words, card.publisher, card.date),
                     words("items", {{"count", card.items}})};
  const auto add = [&](const std::string& part) {
    line.detail += (line.detail.empty() ? "" : " · ") + part;
  };
  if (card.good)
    add(*card.good == card.items
            ? words("choose_pack.all_good")
            : words("choose_pack.good", {{"number", *card.good}, {"total", card.items}}));
  if (const auto& best = bestOf(card.id))
    add(words("choose_pack.best", {{"number", std::lround(*best * 100)}}));
  return line;
}

// Changes when the row says something else.
std::size_t ChoosePack::keyOf(std::size_t row) const {
  const Volume& volume = volumes()[found_[row]];
  const std::size_t state = (volume.read ? 1 : 0) + (volume.card.good ? 2 : 0);
  return std::hash<std::string>()(volume.card.title + volume.file.string()) * 4 + state;
}

Layout ChoosePack::arrange(const Page& page) {
  using Kind = view::Button::Kind;
  const view::Theme& theme = page.theme;
  const i18n::Catalogue& words = context_.words;
  const view::TextStyle quiet = theme.style(view::Role::Label, theme.palette.quiet);
  Layout layout = layoutFor(page, 0,
                            {{words("paste.open")},
                             {words("title.make")},
                             {words("back"), Kind::Plain, words("key.escape")}});
  Flow flow(page, layout);
  flow.say(words("choose_pack.title"), theme.style(view::Role::Title));
  if (!context_.packs.empty())
    flow.say(words("choose_pack.folder", {{"folder", context_.packs.string()}}), quiet);
  flow.skip(theme.em(14));
  if (volumes().empty()) flow.say(words("choose_pack.none"), theme.style(view::Role::Body));
  if (searchable()) {
    flow.control(view::TextField::height(theme));
    flow.skip(theme.em(8));
    flow.choice(orders());
    flow.skip(theme.em(8));
    if (!tags_.empty()) flow.choice(tags());
    flow.skip(theme.gap());
  }
  if (found_.empty() && !volumes().empty())
    flow.say(words("choose_pack.not_found"), theme.style(view::Role::Body, theme.palette.quiet));
  list_.arrange(
      page, flow, found_.size(), [this](std::size_t row) { return keyOf(row); },
      [this](std::size_t row) { return rowOf(row); });
  return layout;
}

void ChoosePack::step(double seconds) {
  watched_ += seconds;
  if (watched_ >= kWatch) {
    watched_ = 0;
    context_.library.watch();
  }
  context_.library.update();
  if (revision_ == context_.library.revision()) return;
  stale_ = true;
  find();
}

void ChoosePack::handle(const view::Input& input, const Page& page) {
  if (isKey(input, Key::Escape)) return context_.stack.pop();
  if (revision_ != context_.library.revision()) find();
  if (searchable() && typed(input)) return sheet_.focus(0);
  if (const auto pressed = sheet_.handle(input, page, arrange(page)))
    press(*pressed, isKey(input, Key::Enter));
}

// Letters go into the search from wherever the focus is.
bool ChoosePack::typed(const view::Input& input) {
  const bool text = input.kind == view::Input::Kind::Text;
  const bool space = text && input.text == " " && sheet_.focused() != 0u;  // presses a control
  const bool paste = isKey(input, Key::Character) && input.control;
  if (space || (!text && !paste && !isKey(input, Key::Backspace))) return false;
  if (field_.handle(input, context_.clipboard) != view::Edit::Changed) return false;
  find();
  return true;
}

void ChoosePack::press(std::size_t control, bool key) {
  const std::size_t afterRows = firstRow() + found_.size();
  if (control >= afterRows) {
    const std::size_t button = control - afterRows;
    if (button == 0) context_.stack.push(browse(context_));
    if (button == 1) context_.stack.push(paste(context_));
    if (button == 2) context_.stack.pop();
  } else if (control >= firstRow()) {
    open(found_[control - firstRow()]);
  } else if (control >= tagsFrom()) {
    tag_ = control - tagsFrom();
    find();
  } else if (control >= ordersFrom()) {
    order_ = static_cast<Order>(control - ordersFrom());
    find();
  } else if (key && !found_.empty()) {
    sheet_.focus(firstRow(), true);
  }
}

void ChoosePack::draw(view::Canvas& canvas, const Page& page) {
  stale_ = false;
  const Layout layout = arrange(page);
  sheet_.draw(canvas, page, layout, [&](float dy) {
    if (searchable()) {
      field_.draw(canvas, page.theme, layout.controls[0].moved(0, dy),
                  {.focused = sheet_.focused() == 0u});
      sheet_.drawChoice(canvas, page, layout, orders(), ordersFrom(), dy);
      if (!tags_.empty()) sheet_.drawChoice(canvas, page, layout, tags(), tagsFrom(), dy);
    }
    list_.draw(
        canvas, page, layout, sheet_, firstRow(), found_.size(),
        [this](std::size_t row) { return rowOf(row); }, dy);
  });
}

void ChoosePack::open(std::size_t volume) {
  const i18n::Catalogue& words = context_.words;
  const std::filesystem::path file = volumes()[volume].file;
  if (volumes()[volume].article) return context_.stack.push(takeFile(context_, file));
  best_.clear();  // after a round, another score may be the best
  try {
    const Packed pack = context_.library.open(volume);
    if (pack->items.empty())
      context_.stack.push(message(context_, pack->title, words("message.no_items")));
    else
      context_.stack.push(setUp(context_, pack, file));
  } catch (const questions::Error& error) {
    context_.stack.push(message(context_, words("message.pack_unreadable"), told(words, error)));
  }
}

}  // namespace

std::unique_ptr<Screen> choosePack(Context& context) {
  return std::make_unique<ChoosePack>(context);
}

}  // namespace screens
