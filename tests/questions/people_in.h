// Whom a text names, each with the number of times that it does; the trees are the shipped model's.
#pragma once

#include <string>

#include "tests/questions/analysed_article.h"

inline std::string peopleIn(const std::string& body) {
  const AnalysedArticle made = analysedText(body);
  std::string found;
  for (const questions::Person& person : made.document.people)
    found +=
        (found.empty() ? "" : ", ") + person.name + " " + std::to_string(person.mentions.size());
  return found;
}
