// An article as finders see it: its sentences with the figures, dates and people in them.
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "questions/document/entities.h"
#include "questions/document/people.h"
#include "questions/document/references.h"
#include "questions/language/tree.h"
#include "questions/text/article.h"
#include "questions/text/dates.h"
#include "questions/text/quantity.h"
#include "questions/text/sentence.h"

namespace questions {

// Parses the sentences of an article: language::Analyser::analyse, or trees made by hand in a test.
using Analyse = std::function<std::vector<language::Tree>(const text::Article&,
                                                          const std::vector<text::Sentence>&)>;

struct Document;

// Another article of the pack that is made.
struct Beside {
  const Document* document = nullptr;
  bool sameStory = false;  // whether it tells of the same people and places
};

struct Document {
  const text::Article* article = nullptr;  // outlives the document
  std::optional<text::CivilDay> published;
  std::vector<text::Sentence> sentences;
  std::vector<std::vector<text::Quantity>> quantities;  // by sentence
  std::vector<std::vector<text::Date>> dates;           // by sentence
  std::vector<std::optional<language::Tree>> trees;     // by sentence; none if it was cut in parts
  std::vector<std::set<std::string>> roots;             // by sentence: contentRoots() of its words
  std::vector<Person> people;
  std::vector<Entity> entities;
  std::vector<Called> callings;                   // what it calls its people
  std::vector<text::Range> speakers;              // mentions of those whose words it quotes
  std::vector<Reference> references;              // what points back, in the order of the text
  std::map<std::string, std::string> acronyms;    // what they stand for, where that is told
  std::map<std::string, std::string> shortNames;  // of companies, and their names in full
  bool matchReport = false;                       // told in the words of match reports
  std::vector<std::string> sides;  // of the match it reports; empty if it reports none
  std::vector<Beside> beside;      // in the order of the articles; see stories.h

  const std::string& text() const { return article->text; }
  std::string_view tokenText(const text::Token& token) const {
    return text::slice(article->text, token.range);
  }
  text::ParagraphKind paragraphKind(const text::Sentence& sentence) const {
    return article->paragraphs[sentence.paragraph].kind;
  }
};

// Keeps a pointer to the article. Without `analyse` there are no trees.
Document readDocument(const text::Article& article, const Analyse& analyse = {});

// The year in which it was published; 0 where that is not known.
int yearOf(const Document& document);

// Those sentences that are part of the running text, in order: indices into Document::sentences.
std::vector<std::size_t> bodySentences(const Document& document);

// The sentence in which a byte of the article stands; behind the last one, the last.
std::size_t sentenceAt(const Document& document, std::size_t byte);

}  // namespace questions
