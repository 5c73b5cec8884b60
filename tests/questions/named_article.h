// Articles for tests whose trees hold the names that the test gives, and nothing else.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "questions/document/document.h"
#include "questions/document/statements.h"
#include "questions/facts.h"
#include "questions/kinds.h"

// A dated article; the document points into it.
struct NamedArticle {
  std::unique_ptr<text::Article> article;
  questions::Document document;

  // "key | role or term" of every fact of this kind.
  std::vector<std::string> facts(std::string_view kind) const;
  // The items of this kind of item, on all facts.
  std::vector<questions::Item> items(std::string_view kind) const;
};

// The same of any document.
std::vector<std::string> factsIn(const questions::Document& document, std::string_view kind);
std::vector<questions::Item> itemsIn(const questions::Document& document, std::string_view kind);

// `names` gives "Ann Lee:P Rome:L Acme:O", with "_" for the spaces inside a name. The day is
// 3 December 2025. Without names there are no trees.
NamedArticle namedArticle(const std::string& body, const std::string& names,
                          const std::string& title = "A day in Sampletown");

// The same with trees and names that are written as for treeOf, a line each sentence.
NamedArticle treedArticle(const std::string& body, const std::string& words,
                          const std::string& names);
