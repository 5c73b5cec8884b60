#include "tests/questions/analysed_article.h"

#include <algorithm>

#include "questions/document/statements.h"
#include "questions/language/analyser.h"
#include "tests/folders.h"

namespace {

AnalysedArticle analysed(text::Article article) {
  static const language::Analyser analyser(sourceFolder() / "assets/language");
  for (std::size_t begin = 0; begin < article.text.size();) {  // a blank line parts paragraphs
    const std::size_t end = std::min(article.text.find("\n\n", begin), article.text.size());
    article.paragraphs.push_back({text::ParagraphKind::Body, {begin, end}});
    begin = end + 2;
  }
  AnalysedArticle made{std::make_unique<text::Article>(std::move(article)), {}};
  made.document = questions::readDocument(
      *made.article, [](const text::Article& of, const std::vector<text::Sentence>& sentences) {
        return analyser.analyse(of, sentences);
      });
  return made;
}

}  // namespace

AnalysedArticle analysedArticle(const std::string& body, const std::string& title) {
  text::Article article;
  article.text = body;
  article.attribution.title = title;
  article.attribution.date = "2024-05-07";
  return analysed(std::move(article));
}

AnalysedArticle analysedText(const std::string& body) {
  text::Article article;
  article.text = body;
  return analysed(std::move(article));
}

std::vector<std::string> statementsIn(const std::string& body) {
  const AnalysedArticle made = analysedArticle(body);
  const questions::Document& document = made.document;
  std::vector<std::string> found;
  for (const questions::Statement& statement : questions::findStatements(document).found)
    if (statement.sentence + 1 == document.sentences.size() && !statement.vague)
      found.push_back(questions::written(statement.pieces));
  return found;
}

bool holds(const std::vector<std::string>& all, const std::string& wanted) {
  return std::find(all.begin(), all.end(), wanted) != all.end();
}
