// A pack in the making: what was made of an article, and what a person has decided on it. Every
// change can be undone.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "questions/generate.h"
#include "questions/pack.h"
#include "questions/review.h"

namespace making {

enum class Decision { Open, Accepted, Rejected };

struct Entry {
  questions::Item item;
  Decision decision = Decision::Open;

  bool operator==(const Entry&) const = default;
};

// What a person decides, in the order of the pack.
struct Choices {
  std::string title;
  std::vector<Entry> entries;
  std::vector<std::string> swapped;  // ids of items that were swapped for others

  bool operator==(const Choices&) const = default;
};

class Draft {
 public:
  // The pack's items, all open.
  explicit Draft(questions::Pack pack, std::vector<questions::Candidate> candidates = {});
  // One that was begun before.
  Draft(questions::Pack frame, Choices choices);

  // Candidates of the same article that come later than the draft.
  void offer(std::vector<questions::Candidate> candidates) { candidates_ = std::move(candidates); }

  // Articles, id, language and licence; without title and items.
  const questions::Pack& frame() const { return frame_; }
  const std::string& title() const { return choices_.title; }
  const std::vector<Entry>& entries() const { return choices_.entries; }
  const Choices& choices() const { return choices_; }
  std::size_t count(Decision decision) const;
  // What is played and saved: all that is not rejected.
  questions::Pack pack() const;
  std::vector<questions::Refusal> review(std::size_t entry) const;
  // Candidates that are not among the entries, the best first.
  std::vector<const questions::Candidate*> leftOut() const;

  void decide(std::size_t entry, Decision decision);
  // Puts the next good candidate that goes with the other entries in the entry's place; false if
  // there is none. What was swapped away comes again when there is nothing else.
  bool swap(std::size_t entry);
  // One place up (-1) or down (1); false at the end of the list.
  bool move(std::size_t entry, int by);
  // Puts the item at the end of the list; its place there.
  std::size_t add(questions::Item item);
  // What was typed last into the same part of the same entry is undone together.
  void edit(std::size_t entry, questions::Item item, std::string_view part);
  void rename(std::string title);

  // One step back, one step forward; what the steps were is forgotten with the program.
  bool canUndo() const { return !undone_.empty(); }
  bool canRedo() const { return !redone_.empty(); }
  void undo();
  void redo();
  // The pack file that it was saved to; empty if it was not.
  const std::string& savedAs() const { return savedAs_; }
  void setSavedAs(std::string file) { savedAs_ = std::move(file); }

  // Counts the changes, so that who keeps the draft knows whether there was one.
  std::size_t version() const { return version_; }

 private:
  void change(const std::string& what = {});
  bool fits(const questions::Item& item, std::size_t entry) const;

  questions::Pack frame_;
  std::vector<questions::Candidate> candidates_;
  Choices choices_;
  std::vector<Choices> undone_;  // what undo() goes back to, the last at the end
  std::vector<Choices> redone_;
  std::string last_;  // what was changed last; changes of the same are one
  std::string savedAs_;
  std::size_t version_ = 0;
};

}  // namespace making
