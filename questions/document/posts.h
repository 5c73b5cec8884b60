// Who holds which post, as the words beside a name tell: "EU foreign policy chief Anna Berg",
// "Karen Wells, director of the gallery". Only posts that one person holds and that say whose,
// or of which field: "Finance Minister Andras Toth".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "questions/document/document.h"
#include "questions/document/statement.h"

namespace questions {

struct Post {
  std::string person;   // full name
  text::Range mention;  // the name as it stands beside the post
  text::Range range;    // the words of the post
  std::string text;     // "Anna Berg’s foreign policy aide": possessors by their full name
  bool owned = true;    // the words say whose it is
  std::string note;     // what was put in, for the explanation; may be empty

  bool operator==(const Post&) const = default;
};

// Whether a word is of a title, and does not say whose it is: "prime", "minister", "foreign".
bool isTitleWord(std::string_view low);

// The posts that one sentence tells, in the order of its names.
std::vector<Post> postsIn(const Document& document, std::size_t sentence);

// All posts that the article gives to anybody.
std::vector<Post> postsOf(const Document& document);

// Whether none of these says more of it: "Ambassador" is half of "Ambassador to France".
bool isInFull(const std::vector<Post>& all, const Post& post);

// A person and what the article calls them, as a statement: [name] [is] [role].
Statement calling(const Document& document, std::size_t sentence, const Post& post);

}  // namespace questions
