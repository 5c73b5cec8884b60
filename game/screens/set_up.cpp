// What a round of a pack is to be like: its mode, how many items, how long for each, how it is
// scored.
#include <algorithm>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "game/rules/teams.h"
#include "game/screens/anthology.h"
#include "game/screens/keeper.h"
#include "game/screens/phrases.h"
#include "game/screens/round_choices.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "game/screens/team_strip.h"
#include "game/screens/workpiece.h"

namespace screens {
namespace {

enum class Act { Start, NameTeams, Export, Edit, Back };

// A button of the foot, and what it does.
struct Offer {
  Act act;
  view::Button button;
};

class SetUp : public Screen {
 public:
  SetUp(Context& context, Packed pack, std::filesystem::path file, bool inMaking)
      : context_(context),
        pack_(std::move(pack)),
        file_(std::move(file)),
        inMaking_(inMaking),
        choices_(context, *pack_) {
    sheet_.focus(choices_.partCount());
  }

  void handle(const view::Input& input, const Page& page) override;
  void step(double) override {}
  bool moving() const override { return false; }
  void draw(view::Canvas& canvas, const Page& page) override;

 private:
  Layout arrange(const Page& page) const;
  std::vector<Offer> offers() const;
  void take(Act act);
  void start();

  Context& context_;
  Packed pack_;
  std::filesystem::path file_;
  bool inMaking_;
  RoundChoices choices_;
  Sheet sheet_;
};

std::vector<Offer> SetUp::offers() const {
  using Kind = view::Button::Kind;
  const i18n::Catalogue& words = context_.words;
  std::vector<Offer> offers = {
      {Act::Start, {words("set_up.start"), Kind::Primary, words("key.enter")}}};
  if (choices_.inTeams())
    offers.push_back({Act::NameTeams, {words("set_up.name_teams"), Kind::Plain, "N"}});
  offers.push_back({Act::Export, {words("set_up.export")}});
  if (!inMaking_) offers.push_back({Act::Edit, {words("set_up.edit")}});
  offers.push_back({Act::Back, {words("back"), Kind::Plain, words("key.escape")}});
  return offers;
}

Layout SetUp::arrange(const Page& page) const {
  const view::Theme& theme = page.theme;
  const view::TextStyle quiet = theme.style(view::Role::Label, theme.palette.quiet);
  std::vector<view::Button> buttons;
  for (const Offer& offer : offers()) buttons.push_back(offer.button);
  Layout layout = layoutFor(page, 0, std::move(buttons));
  Flow flow(page, layout);
  view::TextStyle title = theme.style(view::Role::Title);
  title.size = theme.em(26);  // many are long, and what follows is to be seen whole
  flow.say(pack_->title, title);
  if (!pack_->articles.empty()) {
    const text::Attribution& from = pack_->articles.front().attribution;
    flow.skip(theme.em(2));
    flow.say(publishedBy(context_.words, from.publisher, from.date), quiet);
  }
  std::vector<std::string> labels;
  for (const RoundChoices::Row& row : choices_.rows()) labels.push_back(row.label);
  const float margin = flow.labelMargin(labels);
  for (const RoundChoices::Row& row : choices_.rows()) {
    flow.skip(theme.em(9));
    const Indent indent = flow.choice(row.label, row.choice, margin);
    if (choices_.about(row).empty()) continue;
    flow.skip(theme.em(4));
    flow.say(choices_.about(row), quiet, {}, indent);
  }
  flow.skip(theme.em(4));
  for (const RoundChoices::Check& check : choices_.checks())
    flow.control(check.box.height(page.type, theme, flow.rest().width));
  return layout;
}

void SetUp::handle(const view::Input& input, const Page& page) {
  const auto pressed = sheet_.handle(input, page, arrange(page));
  const std::size_t parts = choices_.partCount();
  if (pressed && isKey(input, view::Key::Enter) && choices_.isChosen(*pressed))
    return take(Act::Start);  // there is nothing else that Enter could be for
  if (pressed && *pressed < parts) return choices_.choose(*pressed);
  if (pressed) return take(offers()[*pressed - parts].act);
  if (isKey(input, view::Key::Escape)) return take(Act::Back);
  const bool n = isKey(input, view::Key::Character) && input.text == "n";
  if (n && choices_.inTeams()) take(Act::NameTeams);
}

void SetUp::take(Act act) {
  switch (act) {
    case Act::Start:
      return start();
    case Act::NameTeams:
      context_.wishes.teams = rules::fielded(context_.wishes.teams, choices_.players());
      return context_.stack.push(teams(context_));
    case Act::Export:
      return context_.stack.push(exportPack(context_, pack_));
    case Act::Edit:
      return context_.stack.push(maker(context_, pieceOf(context_, *pack_, {}, file_)));
    case Act::Back:
      return context_.stack.pop();
  }
}

void SetUp::draw(view::Canvas& canvas, const Page& page) {
  const Layout layout = arrange(page);
  sheet_.draw(canvas, page, layout, [&](float dy) {
    std::size_t first = 0;
    for (const RoundChoices::Row& row : choices_.rows()) {
      sheet_.drawChoice(canvas, page, layout, row.choice, first, dy);
      first += row.choice.labels.size();
    }
    for (const RoundChoices::Check& check : choices_.checks()) {
      check.box.draw(canvas, page.theme, layout.controls[first].moved(0, dy), sheet_.state(first));
      ++first;
    }
  });
}

void SetUp::start() {
  const i18n::Catalogue& words = context_.words;
  const bool every = choices_.fromEveryPack();
  const Packed pack =
      every
          ? std::make_shared<const questions::Pack>(everyPack(context_, words("set_up.every_pack")))
          : pack_;
  rules::Round round(*pack, rules::withTimers(choices_.settings(), context_.wishes));
  if (round.asked().empty())
    return context_.stack.push(
        message(context_, words("message.nothing_to_ask"),
                words(every && choices_.mode().settings.claimsOnly ? "message.no_claims"
                                                                   : "message.all_sensitive")));
  choices_.keep();
  auto play = std::make_shared<Play>(
      Play{pack, std::move(round), context_.wishes.mode, {words("you")}, every ? "" : file_, 0});
  if (choices_.inTeams()) field(words, *play, context_.wishes.teams);
  context_.stack.replace(begin(context_, std::move(play)));
}

}  // namespace

std::unique_ptr<Screen> setUp(Context& context, Packed pack, const std::filesystem::path& file,
                              bool inMaking) {
  return std::make_unique<SetUp>(context, std::move(pack), file, inMaking);
}

}  // namespace screens
