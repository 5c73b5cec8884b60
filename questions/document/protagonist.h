// The one person of whom the headline speaks: a life is told as "he" for sentences on end, and
// other people who come in once do not change who is meant.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "questions/document/topic.h"

namespace questions {

struct Person;

class Protagonist {
 public:
  // The document outlives it.
  explicit Protagonist(const Document& document);

  // What the next sentence tells of, in the order of the text; `ofThings`: its subject can be no
  // "he" or "she".
  void heard(Topic topic, bool ofThings) {
    if (ofThings) topic.other = false;
    heard_.push_back(std::move(topic));
  }
  // Another section begins.
  void breakOff() { heard_.clear(); }

  // Whom a pronoun of the gender takes up behind the sentences heard, where nobody but the
  // protagonist can be meant.
  std::optional<Referent> meantBy(language::Gender gender) const;

 private:
  const Person* person_ = nullptr;  // null where the headline names nobody, or several
  std::vector<Topic> heard_;
};

}  // namespace questions
