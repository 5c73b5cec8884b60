// `hearsay make`: articles in, a pack out, with every dropped candidate accounted for on request.
#include <algorithm>
#include <ostream>

#include "game/commands/analysis.h"
#include "game/commands/commands.h"
#include "game/commands/console.h"
#include "game/commands/explain.h"
#include "game/commands/make_options.h"
#include "game/commands/progress.h"
#include "questions/formats.h"
#include "questions/generate.h"
#include "questions/text/article_reader.h"

namespace commands {
namespace {

text::Article readArticle(const std::string& file, const Make& options, Streams& streams) {
  text::ReadOptions reading;
  reading.overrides = options.attribution;
  if (file != "-") return text::readArticleFile(file, reading);
  return text::readArticle(readStandardInput(streams, text::mostArticleBytes), "standard input",
                           reading);
}

// Sentences are analysed an article at a time, and nothing takes longer: progress is counted there.
questions::Made makeWithProgress(const std::vector<text::Article>& articles,
                                 questions::MakeOptions make, Streams& streams) {
  Progress progress(streams.err, streams.terminal, "Making items", articles.size());
  make.analyse = [&progress, analyse = openAnalysis()](const auto& article, const auto& sentences) {
    auto trees = analyse(article, sentences);
    progress.step();
    return trees;
  };
  return questions::make(articles, make);
}

std::size_t dropped(const questions::Explanation& explanation) {
  return static_cast<std::size_t>(
      std::count_if(explanation.candidates.begin(), explanation.candidates.end(),
                    [](const questions::Candidate& candidate) { return !candidate.kept(); }));
}

// Articles with the files that they are from.
struct Sources {
  std::vector<std::string> files;
  std::vector<text::Article> articles;
};

// The first free one of "news", "news-2", "news-3": files in two folders may have one name.
std::string freeId(const std::string& id, const std::vector<text::Article>& articles) {
  const auto isTaken = [&](const std::string& name) {
    return std::any_of(articles.begin(), articles.end(),
                       [&](const text::Article& article) { return article.id == name; });
  };
  std::string free = id;
  for (int number = 2; isTaken(free); ++number) free = id + "-" + std::to_string(number);
  return free;
}

// Throws questions::Error if it cannot be used or is there already.
void add(Sources& sources, const std::string& file, const Make& options, Streams& streams) {
  text::Article article = readArticle(file, options, streams);
  for (std::size_t i = 0; i < sources.articles.size(); ++i)
    if (sources.articles[i].text == article.text)
      throw questions::Error({file},
                             "is the same article as " + sources.files[i] + ", and was left out");
  article.id = freeId(article.id, sources.articles);
  sources.files.push_back(file);
  sources.articles.push_back(std::move(article));
}

Sources readSources(const Make& options, Streams& streams) {
  Sources sources;
  for (const std::string& file : options.articles)
    reported(streams, [&] { add(sources, file, options, streams); });
  return sources;
}

// Why the pack asks nothing about an article; empty if it does, or if better ones fill it.
std::string whyNothing(const std::string& article, const questions::Explanation& explanation) {
  std::string why =
      "no sentence states a figure, date or quotation that can be asked without doubt";
  for (const questions::Candidate& candidate : explanation.candidates) {
    if (candidate.item.evidence->article != article) continue;
    if (candidate.kept()) return "";
    const auto isFor = [&](std::initializer_list<std::string_view> checks) {
      return std::all_of(candidate.refusals.begin(), candidate.refusals.end(),
                         [&](const questions::Refusal& refusal) {
                           return std::find(checks.begin(), checks.end(), refusal.check) !=
                                  checks.end();
                         });
    };
    if (isFor({"enough"})) return "";
    if (isFor({"same-fact-twice", "answers-another", "one-key"}))
      why = "what could be asked is asked about another article";
  }
  return why;
}

void reportUnasked(const Sources& sources, const questions::Explanation& explanation,
                   std::ostream& err) {
  for (std::size_t i = 0; i < sources.files.size(); ++i)
    if (const std::string why = whyNothing(sources.articles[i].id, explanation); !why.empty())
      err << sources.files[i] << ": no item was made from it: " << why << "\n";
}

[[noreturn]] void refuse(const Sources& sources) {
  const bool one = sources.files.size() == 1;
  throw questions::Error({one ? sources.files.front() : ""},
                         std::string("no item could be made from ") +
                             (one ? "it" : "any of the articles") +
                             ": no sentence states a figure, date or quotation that can be asked "
                             "without doubt; try a longer article, or --explain to see what was "
                             "dropped");
}

}  // namespace

int make(const Make& options, Streams& streams) {
  if (options.jsonl) return filter(options, streams);
  const questions::MakeOptions wishes = toMakeOptions(options);
  const Sources sources = readSources(options, streams);
  const std::vector<text::Article>& articles = sources.articles;
  if (articles.empty()) return kFailed;
  const questions::Made made = makeWithProgress(articles, wishes, streams);
  if (options.explain) explain(made.explanation, articles, options.json, streams.out);
  if (made.pack.items.empty()) refuse(sources);
  reportUnasked(sources, made.explanation, streams.err);
  if (!options.output.empty())
    print(questions::writePack(made.pack, options.output), streams.err);
  else if (!options.explain)
    streams.out << questions::formatNamed("json").write(made.pack, {}).bytes;
  if (!options.output.empty() && !options.explain)
    streams.out << options.output << ": " << counted(made.pack.items.size(), "item") << " from "
                << counted(articles.size(), "article") << ", "
                << counted(dropped(made.explanation), "candidate")
                << " dropped (--explain shows why)\n";
  return kDone;
}

}  // namespace commands
