#include "tests/questions/named_article.h"

#include <algorithm>
#include <sstream>

#include "questions/text/article_reader.h"
#include "tests/questions/tree_of.h"

namespace {

language::NameKind kindOf(char letter) {
  if (letter == 'P') return language::NameKind::Person;
  return letter == 'O' ? language::NameKind::Organisation : language::NameKind::Place;
}

// All words hang on the first; every name is as sure as can be.
language::Tree flatTree(const text::Article& article, const text::Sentence& sentence,
                        const std::string& names) {
  language::Tree tree;
  for (const text::Token& token : sentence.tokens) {
    language::Word word;
    word.range = token.range;
    word.spaceAfter = token.spaceAfter;
    word.form = std::string(text::slice(article.text, token.range));
    word.lemma = word.form;
    word.head = tree.words.empty() ? language::kRoot : 0;
    word.relation = tree.words.empty() ? "root" : "dep";
    word.confidence = 1;
    tree.words.push_back(word);
  }
  std::istringstream list(names);
  for (std::string entry; list >> entry;) {
    std::string name = entry.substr(0, entry.size() - 2);
    std::replace(name.begin(), name.end(), '_', ' ');
    for (std::size_t at = article.text.find(name, sentence.range.begin); at < sentence.range.end;
         at = article.text.find(name, at + 1)) {
      language::Name run;
      run.kind = kindOf(entry.back());
      run.confidence = 1;
      for (std::size_t i = 0; i < tree.words.size(); ++i) {
        if (tree.words[i].range.begin == at) run.first = i;
        if (tree.words[i].range.end == at + name.size()) run.end = i + 1;
      }
      if (run.end > run.first) tree.names.push_back(run);
    }
  }
  return tree;
}

std::vector<std::string> linesOf(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

}  // namespace

NamedArticle namedArticle(const std::string& body, const std::string& names,
                          const std::string& title) {
  NamedArticle made;
  made.article = std::make_unique<text::Article>(
      text::readArticle(title + "\n\nWednesday, December 3, 2025\n\n" + body, "sample.txt"));
  const auto analyse = [&](const text::Article& article,
                           const std::vector<text::Sentence>& sentences) {
    std::vector<language::Tree> trees;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
      trees.push_back(flatTree(article, sentences[i], names));
      trees.back().sentence = i;
    }
    return trees;
  };
  made.document = names.empty() ? questions::readDocument(*made.article)
                                : questions::readDocument(*made.article, analyse);
  return made;
}

NamedArticle treedArticle(const std::string& body, const std::string& words,
                          const std::string& names) {
  NamedArticle made;
  made.article = std::make_unique<text::Article>(text::readArticle(
      "A day in Sampletown\n\nWednesday, December 3, 2025\n\n" + body, "sample.txt"));
  const auto analyse = [&](const text::Article& article,
                           const std::vector<text::Sentence>& sentences) {
    const std::vector<std::string> trees = linesOf(words), runs = linesOf(names);
    std::vector<language::Tree> parsed;
    for (std::size_t i = 0; i < trees.size(); ++i) {
      const std::size_t sentence = sentences.size() - trees.size() + i;
      parsed.push_back(treeOf(article.text, trees[i], i < runs.size() ? runs[i] : "",
                              sentences[sentence].range.begin));
      parsed.back().sentence = sentence;
    }
    return parsed;
  };
  made.document = questions::readDocument(*made.article, analyse);
  return made;
}

std::vector<std::string> NamedArticle::facts(std::string_view kind) const {
  return factsIn(document, kind);
}

std::vector<questions::Item> NamedArticle::items(std::string_view kind) const {
  return itemsIn(document, kind);
}

std::vector<std::string> factsIn(const questions::Document& document, std::string_view kind) {
  std::vector<std::string> found;
  const questions::Statements statements = questions::findStatements(document);
  for (const questions::Fact& fact : questions::findFacts(document, statements.found))
    if (fact.kind == kind)
      found.push_back(fact.key() + " | " + (fact.role.empty() ? fact.term : fact.role));
  return found;
}

std::vector<questions::Item> itemsIn(const questions::Document& document, std::string_view kind) {
  std::vector<questions::Item> made;
  questions::Random random(1);
  const questions::Statements statements = questions::findStatements(document);
  for (const questions::Fact& fact : questions::findFacts(document, statements.found))
    for (questions::Item& item : questions::kindNamed(kind)->word(fact, document, random))
      made.push_back(std::move(item));
  return made;
}
