// Patterns over UTF-8 text, written as tables of regular expressions (Perl's, by PCRE2).
#pragma once

#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "questions/text/range.h"

namespace text {

// One or more expressions of which any may match. `{agency}` in an expression stands for the name
// of a news or picture agency, `{month}` for the name of a month.
class Pattern {
 public:
  explicit Pattern(std::initializer_list<std::string_view> expressions);
  ~Pattern();

  // The first match. Texts beyond 4,000 bytes match nothing, so that time stays bounded.
  std::optional<Range> find(std::string_view text) const;
  bool matches(std::string_view text) const { return find(text).has_value(); }

 private:
  struct Compiled;
  std::unique_ptr<const Compiled> compiled_;
};

}  // namespace text
