// `hearsay parse`: an article's sentences as dependency trees with names, in CoNLL-U.
#include <ostream>

#include "game/assets.h"
#include "game/commands/commands.h"
#include "game/commands/console.h"
#include "questions/language/analyser.h"
#include "questions/language/conllu.h"
#include "questions/text/article_reader.h"
#include "questions/text/sentences.h"

namespace commands {
namespace {

text::Article articleFrom(const std::string& file, Streams& streams) {
  if (file != "-") return text::readArticleFile(file);
  return text::readArticle(readStandardInput(streams, text::mostArticleBytes), "standard input");
}

}  // namespace

int parse(const Parse& options, Streams& streams) {
  const language::Analyser analyser(assetsFolder() / "language");
  const text::Article article = articleFrom(options.file, streams);
  const std::vector<text::Sentence> sentences = text::splitSentences(article);
  streams.out << language::conllu(article, sentences, analyser.analyse(article, sentences),
                                  options.committee);
  return kDone;
}

}  // namespace commands
