// An article as it is stored: clean UTF-8 text, its paragraphs, and where it came from.
// Every offset anywhere later points into Article::text.
#pragma once

#include <string>
#include <vector>

#include "questions/text/range.h"

namespace text {

// Where an article comes from. Empty strings mean "not stated".
struct Attribution {
  std::string title;
  std::string publisher;
  std::string date;  // ISO 8601 day, 2025-12-03
  std::string address;
  std::string licence;

  bool operator==(const Attribution&) const = default;
};

enum class ParagraphKind { Body, Heading, Caption, Dateline, Notice, Quotation };

struct Paragraph {
  ParagraphKind kind = ParagraphKind::Body;
  Range range;

  bool operator==(const Paragraph&) const = default;
};

struct Article {
  std::string id;        // short, from the file's name: letters, digits, '_' and '-'
  std::string language;  // ISO 639-1, "en"; empty if it could not be told
  Attribution attribution;
  std::string text;
  std::vector<Paragraph> paragraphs;

  bool operator==(const Article&) const = default;
};

}  // namespace text
