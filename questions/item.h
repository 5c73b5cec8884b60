// An item: one question with its key and the evidence that proves it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "questions/text/range.h"

namespace questions {

// The sentence word for word, and where it stands.
struct Evidence {
  std::string article;              // id of an article of the pack
  std::string quote;                // the sentence, byte for byte
  text::Range range;                // of the quote in the article's text
  std::optional<text::Range> span;  // of the key (or of what was altered) inside the quote

  bool operator==(const Evidence&) const = default;
};

// What a false claim changed: the slot's name ("date", "money", "speaker"), what the article says
// and what the claim says instead.
struct Alteration {
  std::string slot;
  std::string said;
  std::string altered;

  bool operator==(const Alteration&) const = default;
};

struct Option {
  std::string text;
  std::string note;  // why a distractor is false; may be empty

  bool operator==(const Option&) const = default;
};

// What an option answers without what it says of whom it names: "Ann Lee" of "Ann Lee, mayor of
// Lund"; of any other, all of it.
std::string answerIn(const std::string& option);

struct Item {
  std::string id;  // stable under reordering: derived from kind, stem, key and evidence
  std::string
      kind;  // name of a row of kinds(): "choose_figure", "true_false"; imports may bring others
  std::string stem;
  std::vector<Option> options;
  std::size_t key = 0;               // index of the correct option
  std::optional<Evidence> evidence;  // imported items may have none
  std::string attribution;           // who said so, inside the article; empty if the article itself
  std::string explanation;
  std::optional<Alteration> alteration;  // only in claims that are false
  std::vector<std::string> tags;
  double difficulty = 0.5;  // 0 easy to 1 hard
  bool sensitive = false;   // deaths, injuries, abuse: a class can leave it out
  std::string extra;        // unknown JSON fields, kept as a JSON object's text; "" for none

  const Option& keyOption() const { return options[key]; }
  std::string answer() const { return answerIn(keyOption().text); }
  bool isClaim() const { return kind == "true_false" || kind == "altered_claim"; }
  bool operator==(const Item&) const = default;
};

// Every option but the key, in order.
std::vector<Option> distractors(const Item& item);

}  // namespace questions
