// A draft on its way through the maker's screens: kept on the disk as it changes, so that nothing
// that was typed is lost when the program ends.
#pragma once

#include <filesystem>
#include <future>
#include <memory>
#include <string>
#include <vector>

#include "game/making/draft.h"
#include "game/screens/context.h"

namespace screens {

class Workpiece {
 public:
  Workpiece(Context& context, making::Draft draft);

  making::Draft draft;

  // Keeps the draft a moment after its last change, and takes in candidates that come later.
  // Whether either happened.
  bool step(double seconds);
  void keep();
  // Saves it as a pack in the player's folder. Throws questions::Error.
  void save();
  // Items that cannot be asked yet; they are not saved with the pack.
  std::size_t unfinished() const;
  bool saved() const { return !draft.savedAs().empty() && savedVersion_ == draft.version(); }
  // The draft is not needed any more: it is saved as it is, or not wanted.
  void discard();
  // The file that the draft is kept in; empty if nowhere.
  const std::filesystem::path& file() const { return file_; }
  // Makes the candidates of the draft's article again.
  void makeCandidates();

 private:
  void takeCandidates();

  Context& context_;
  std::filesystem::path file_;
  std::size_t keptVersion_;
  std::size_t savedVersion_ = static_cast<std::size_t>(-1);
  std::size_t seenVersion_ = 0;
  double quiet_ = 0;   // seconds since the last change
  double waited_ = 0;  // seconds since the first one that is not kept
  std::future<questions::Made> making_;
};

using Piece = std::shared_ptr<Workpiece>;
struct Question;

// The pack on its way through the maker: as it was left the last time, if it was, else with these
// candidates. file: the player's pack file that it comes from; empty if it is to be a new one.
Piece pieceOf(Context& context, const questions::Pack& pack,
              const std::vector<questions::Candidate>& candidates,
              const std::filesystem::path& file = {});
// The packs in the making, as files, the last one first.
std::vector<std::filesystem::path> draftFiles(const Context& context);
// What is asked before one of them is thrown away.
Question questionOfThrowing(const i18n::Catalogue& words, const std::string& title);
// Whether it is gone now; if not, the player is told.
bool throwAway(Context& context, const std::filesystem::path& draft);
// One of them; null if it cannot be read: then it is set aside, and the player told.
Piece pieceFrom(Context& context, const std::filesystem::path& draft);

}  // namespace screens
