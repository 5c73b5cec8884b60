#include "game/making/draft.h"

#include <algorithm>
#include <utility>

#include "questions/review/packs.h"

namespace making {
namespace {

constexpr std::size_t kMostUndone = 100;

bool holds(const std::vector<std::string>& ids, const std::string& id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

// The beginning of the text, for an article without a title.
std::string opening(const questions::Pack& frame) {
  constexpr std::size_t kLongest = 60;
  if (frame.articles.empty()) return {};
  const std::string& text = frame.articles.front().text;
  const std::size_t line = std::min(text.find('\n'), text.size());
  if (line <= kLongest) return text.substr(0, line);
  const std::size_t space = text.rfind(' ', kLongest);
  return space == std::string::npos ? std::string() : text.substr(0, space) + "…";
}

}  // namespace

Draft::Draft(questions::Pack pack, std::vector<questions::Candidate> candidates)
    : candidates_(std::move(candidates)) {
  for (questions::Item& item : pack.items) choices_.entries.push_back({std::move(item)});
  pack.items.clear();
  choices_.title = pack.title.empty() ? opening(pack) : pack.title;
  pack.title.clear();
  frame_ = std::move(pack);
}

Draft::Draft(questions::Pack frame, Choices choices)
    : frame_(std::move(frame)), choices_(std::move(choices)) {
  frame_.title.clear();
}

std::size_t Draft::count(Decision decision) const {
  return static_cast<std::size_t>(
      std::count_if(entries().begin(), entries().end(),
                    [&](const Entry& entry) { return entry.decision == decision; }));
}

questions::Pack Draft::pack() const {
  questions::Pack pack = frame_;
  pack.title = choices_.title;
  for (const Entry& entry : entries())
    if (entry.decision != Decision::Rejected) pack.items.push_back(entry.item);
  return pack;
}

std::vector<questions::Refusal> Draft::review(std::size_t entry) const {
  return questions::review(entries()[entry].item, frame_);
}

std::vector<const questions::Candidate*> Draft::leftOut() const {
  std::vector<const questions::Candidate*> left;
  for (const questions::Candidate& candidate : candidates_) {
    const auto taken = [&](const Entry& entry) { return entry.item.id == candidate.item.id; };
    if (std::none_of(entries().begin(), entries().end(), taken)) left.push_back(&candidate);
  }
  std::stable_sort(left.begin(), left.end(),
                   [](const auto* a, const auto* b) { return a->score > b->score; });
  return left;
}

void Draft::change(const std::string& what) {
  ++version_;
  redone_.clear();
  if (!what.empty() && what == last_) return;
  last_ = what;
  undone_.push_back(choices_);
  if (undone_.size() > kMostUndone) undone_.erase(undone_.begin());
}

void Draft::decide(std::size_t entry, Decision decision) {
  if (entries()[entry].decision == decision) return;
  change();
  choices_.entries[entry].decision = decision;
}

// Whether the item asks for nothing that the other entries ask or tell.
bool Draft::fits(const questions::Item& item, std::size_t entry) const {
  using namespace questions::reviewing;
  for (std::size_t i = 0; i < entries().size(); ++i) {
    if (i == entry || entries()[i].decision == Decision::Rejected) continue;
    const questions::Item& other = entries()[i].item;
    if (askTheSame(item, other) || tellsAnswer(item, other) || tellsAnswer(other, item))
      return false;
  }
  return true;
}

bool Draft::swap(std::size_t entry) {
  for (const bool again : {false, true}) {
    for (const questions::Candidate* candidate : leftOut()) {
      const questions::Item& item = candidate->item;
      if (holds(choices_.swapped, item.id) != again) continue;
      if (!questions::review(item, frame_).empty() || !fits(item, entry)) continue;
      change();
      const std::string old = entries()[entry].item.id;
      std::erase(choices_.swapped, item.id);
      if (!holds(choices_.swapped, old)) choices_.swapped.push_back(old);
      choices_.entries[entry] = {item};
      return true;
    }
  }
  return false;
}

bool Draft::move(std::size_t entry, int by) {
  const std::size_t to = by < 0 ? entry - 1 : entry + 1;
  if (to >= entries().size()) return false;  // above the first too: it wraps round
  change();
  std::swap(choices_.entries[entry], choices_.entries[to]);
  return true;
}

std::size_t Draft::add(questions::Item item) {
  change();
  choices_.entries.push_back({std::move(item)});
  return entries().size() - 1;
}

void Draft::edit(std::size_t entry, questions::Item item, std::string_view part) {
  if (entries()[entry].item == item) return;
  change(part.empty() ? "" : std::to_string(entry) + "/" + std::string(part));
  choices_.entries[entry].item = std::move(item);
}

void Draft::rename(std::string title) {
  if (title == choices_.title) return;
  change("title");
  choices_.title = std::move(title);
}

void Draft::undo() {
  if (!canUndo()) return;
  redone_.push_back(std::exchange(choices_, std::move(undone_.back())));
  undone_.pop_back();
  last_.clear();
  ++version_;
}

void Draft::redo() {
  if (!canRedo()) return;
  undone_.push_back(std::exchange(choices_, std::move(redone_.back())));
  redone_.pop_back();
  last_.clear();
  ++version_;
}

}  // namespace making
