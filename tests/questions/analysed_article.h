// Articles for tests whose trees are the shipped model's.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "questions/document/document.h"

// An article of one paragraph; the document points into it.
struct AnalysedArticle {
  std::unique_ptr<text::Article> article;
  questions::Document document;
};

// Of 7 May 2024.
AnalysedArticle analysedArticle(const std::string& body,
                                const std::string& title = "New harbour for Sampletown");

// The same without a headline and a day.
AnalysedArticle analysedText(const std::string& body);

// What is told by the text's last sentence, but for what is vague; the article is called "New
// harbour for Sampletown".
std::vector<std::string> statementsIn(const std::string& body);

// Whether one of them is the text.
bool holds(const std::vector<std::string>& all, const std::string& wanted);
