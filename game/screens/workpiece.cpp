#include "game/screens/workpiece.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "game/making/draft_file.h"
#include "game/making/pack_file.h"
#include "game/rules/set_aside.h"
#include "game/screens/phrases.h"
#include "game/screens/screens.h"
#include "questions/error.h"
#include "questions/text/article_reader.h"

namespace screens {
namespace {

constexpr double kQuiet = 0.4;    // seconds without a change before the draft is kept
constexpr double kLongest = 2.0;  // seconds that a change waits at most

}  // namespace

Workpiece::Workpiece(Context& context, making::Draft piece)
    : draft(std::move(piece)), context_(context), keptVersion_(draft.version() - 1) {
  if (!context_.drafts.empty()) file_ = making::draftFile(context_.drafts, draft);
}

bool Workpiece::step(double seconds) {
  const bool made = making::isDone(making_);
  if (made) takeCandidates();
  if (draft.version() == keptVersion_) return made;
  quiet_ = draft.version() == seenVersion_ ? quiet_ + seconds : 0;
  seenVersion_ = draft.version();
  waited_ += seconds;
  const bool due = quiet_ >= kQuiet || waited_ >= kLongest;
  if (due) keep();
  return made || due;
}

// Only if they are of the same text, to the byte; without them there is nothing to swap for.
void Workpiece::takeCandidates() {
  try {
    questions::Made made = making_.get();
    if (made.pack.articles.front().text == draft.frame().articles.front().text)
      draft.offer(std::move(made.explanation.candidates));
  } catch (const questions::Error&) {
    return;
  }
}

void Workpiece::keep() {
  waited_ = quiet_ = 0;
  keptVersion_ = draft.version();
  if (file_.empty()) return;
  try {
    making::saveDraft(draft, file_);
  } catch (const questions::Error& error) {
    file_.clear();  // told once
    context_.stack.push(
        message(context_, context_.words("maker.not_kept"), told(context_.words, error)));
  }
}

std::size_t Workpiece::unfinished() const {
  const questions::Pack pack = draft.pack();
  return pack.items.size() - making::playable(pack).items.size();
}

void Workpiece::save() {
  draft.setSavedAs(
      making::savePack(making::playable(draft.pack()), context_.packs, draft.savedAs()).string());
  savedVersion_ = draft.version();
  keep();
  context_.library.add(draft.savedAs());
}

void Workpiece::discard() {
  keptVersion_ = draft.version();
  if (!file_.empty()) throwAway(context_, file_);
}

void Workpiece::makeCandidates() {
  const questions::Pack& frame = draft.frame();
  if (!context_.make || frame.articles.empty() || frame.articles.front().text.empty()) return;
  const questions::PackArticle& packed = frame.articles.front();
  text::ReadOptions reading;
  reading.overrides = packed.attribution;
  reading.id = packed.id;
  making_ =
      context_.worker->start<questions::Made>([make = context_.make, text = packed.text, reading] {
        return make(text::readArticle(text, reading.id, reading));
      });
}

Piece pieceOf(Context& context, const questions::Pack& pack,
              const std::vector<questions::Candidate>& candidates,
              const std::filesystem::path& file) {
  making::Draft fresh(pack, candidates);
  const bool own = !context.packs.empty() && file.parent_path() == context.packs;
  if (own) fresh.setSavedAs(file.string());
  auto piece = std::make_shared<Workpiece>(context, fresh);
  if (std::filesystem::exists(piece->file())) {
    try {
      piece = std::make_shared<Workpiece>(context, making::loadDraft(piece->file()));
      piece->draft.offer(candidates);
    } catch (const questions::Error&) {
      rules::setAside(piece->file());
    }
  }
  if (candidates.empty()) piece->makeCandidates();
  return piece;
}

std::vector<std::filesystem::path> draftFiles(const Context& context) {
  using File = std::pair<std::filesystem::file_time_type, std::filesystem::path>;
  std::vector<File> found;
  std::error_code absent;
  for (const auto& entry : std::filesystem::directory_iterator(context.drafts, absent))
    if (entry.path().string().ends_with(making::kDraftEnding))
      found.emplace_back(entry.last_write_time(absent), entry.path());
  std::sort(found.begin(), found.end(), std::greater<>());
  std::vector<std::filesystem::path> files;
  for (File& file : found) files.push_back(std::move(file.second));
  return files;
}

Question questionOfThrowing(const i18n::Catalogue& words, const std::string& title) {
  return {words("drafts.throw_away_title"), words("drafts.throw_away_about", {{"title", title}}),
          words("confirm.keep"), words("drafts.throw_away")};
}

bool throwAway(Context& context, const std::filesystem::path& draft) {
  try {
    making::throwAwayDraft(draft);
    return true;
  } catch (const questions::Error& error) {
    context.stack.push(
        message(context, context.words("drafts.not_thrown_away"), told(context.words, error)));
    return false;
  }
}

Piece pieceFrom(Context& context, const std::filesystem::path& draft) {
  try {
    auto piece = std::make_shared<Workpiece>(context, making::loadDraft(draft));
    piece->makeCandidates();
    return piece;
  } catch (const questions::Error& error) {
    rules::setAside(draft);
    context.stack.push(
        message(context, context.words("message.set_aside"), told(context.words, error)));
    return nullptr;
  }
}

}  // namespace screens
