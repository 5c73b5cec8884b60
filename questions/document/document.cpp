#include "questions/document/document.h"

#include <algorithm>

#include "questions/document/accused.h"
#include "questions/document/acronyms.h"
#include "questions/document/deaths.h"
#include "questions/document/genders.h"
#include "questions/document/profiles.h"
#include "questions/document/short_names.h"
#include "questions/document/sides.h"
#include "questions/document/speakers.h"
#include "questions/document/walks.h"
#include "questions/document/weekdays.h"
#include "questions/text/publication_day.h"
#include "questions/text/sentences.h"
#include "questions/words.h"

namespace questions {

namespace {

std::vector<std::optional<language::Tree>> treesOf(const Document& document,
                                                   const Analyse& analyse) {
  std::vector<std::optional<language::Tree>> trees(document.sentences.size());
  if (!analyse) return trees;
  std::vector<std::size_t> parts(document.sentences.size(), 0);
  for (language::Tree& tree : analyse(*document.article, document.sentences)) {
    const std::size_t sentence = tree.sentence;
    const text::ParagraphKind kind = document.paragraphKind(document.sentences[sentence]);
    if (kind != text::ParagraphKind::Body && kind != text::ParagraphKind::Caption) continue;
    if (++parts[sentence] == 1)
      trees[sentence] = std::move(tree);
    else
      trees[sentence].reset();
  }
  return trees;
}

bool acts(const Person& person, const std::vector<std::optional<language::Tree>>& trees) {
  for (const std::optional<language::Tree>& tree : trees) {
    if (!tree) continue;
    for (const language::Word& word : tree->words)
      if (language::baseRelation(word.relation) == "nsubj" || word.relation == "obl:agent")
        for (const text::Range& mention : person.mentions)
          if (mention.contains(word.range)) return true;
  }
  return false;
}

}  // namespace

Document readDocument(const text::Article& article, const Analyse& analyse) {
  Document document;
  document.article = &article;
  document.sentences = text::splitSentences(article);
  document.published = text::publicationDay(article, document.sentences);
  for (const text::Sentence& sentence : document.sentences) {
    document.quantities.push_back(text::findQuantities(article.text, sentence));
    document.dates.push_back(text::findDates(article.text, sentence, document.published));
    document.roots.push_back(contentRoots(text::slice(article.text, sentence.range)));
  }
  document.trees = treesOf(document, analyse);
  resolveWeekdays(document);
  document.people = findPeople(article.text, document.sentences, document.trees);
  learnGenders(document.people, document.trees);
  for (Person& person : document.people) {
    person.acts = acts(person, document.trees);
    person.dead = isDead(document, person);
    person.accused = isAccused(document, person);
  }
  document.entities = findEntities(article.text, document.trees);
  document.references = findReferences(document);
  document.acronyms = findAcronyms(document);
  document.shortNames = findShortNames(document);
  document.matchReport = reportsMatches(article.text);
  document.sides = sidesOfMatch(document);
  document.callings = findCallings(document);
  document.speakers = speakersOf(document);
  for (Person& person : document.people) person.sure = isSurelyAPerson(document, person);
  return document;
}

int yearOf(const Document& document) {
  return document.published ? static_cast<int>(document.published->year()) : 0;
}

std::vector<std::size_t> bodySentences(const Document& document) {
  std::vector<std::size_t> body;
  for (std::size_t i = 0; i < document.sentences.size(); ++i)
    if (document.paragraphKind(document.sentences[i]) == text::ParagraphKind::Body)
      body.push_back(i);
  return body;
}

std::size_t sentenceAt(const Document& document, std::size_t byte) {
  for (std::size_t i = 0; i < document.sentences.size(); ++i)
    if (byte < document.sentences[i].range.end) return i;
  return document.sentences.size() - 1;
}

}  // namespace questions
