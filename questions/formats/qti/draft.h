// An item of a QTI file of any version while it is read: options that have names, and a key or keys
// given by these.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "questions/intake.h"

namespace questions::format {

class Draft {
 public:
  Draft(std::string path, Intake& intake) : path_(std::move(path)), intake_(intake) {}

  Item item;
  std::string ifRight, ifWrong;  // feedback on any right, any wrong answer

  void leaveOut(const std::string& wrong) { intake_.leaveOut(0, path_, wrong); }
  void warn(std::string wrong, std::string done) {
    intake_.warn(0, path_, std::move(wrong), std::move(done));
  }
  std::string plain(const std::string& html) { return intake_.plain(html, 0, path_); }

  void addOption(std::string name, Option option);
  // Null if no option has that name.
  Option* option(std::string_view name);

  // Hands the item on: with one right option to be played, with several to be carried. The right
  // ones are given by name or, as converters between versions leave them, by their words.
  void finish(std::vector<std::string> right);

  // Hands it on as a question of a kind that is not played.
  void keep(std::string_view kind, std::vector<std::size_t> keys = {},
            std::vector<std::string> matches = {});

  // The same with these foreseen answers, each once.
  void keepShortAnswer(const std::vector<std::string>& answers);

 private:
  std::size_t indexOf(const std::string& right) const;
  void addVerdicts();

  std::string path_;
  Intake& intake_;
  std::vector<std::string> names_;
};

}  // namespace questions::format
