// Measures the figures that the README promises: medians of repeated runs beside their bounds.
// Run it with `cmake --build --preset release --target bench`; timings are never part of the tests.
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <stdexcept>
#include <string>
#include <vector>

#include "questions/formats.h"
#include "questions/language/analyser.h"
#include "questions/text/article_reader.h"
#include "questions/text/sentences.h"

extern char** environ;

namespace {

namespace fs = std::filesystem;

const std::string kLanguage = "assets/language";

struct Measure {
  std::string what;
  double boundMs;  // the promised figure, in milliseconds
  int runs;
  std::function<double()> run;  // answers how long it took
  double boundMb = 0;           // of memory, with the pack itself; 0 where none is promised
};

// By the clock.
std::function<double()> timed(std::function<void()> run) {
  return [run = std::move(run)] {
    const auto start = std::chrono::steady_clock::now();
    run();
    const std::chrono::duration<double, std::milli> spent =
        std::chrono::steady_clock::now() - start;
    return spent.count();
  };
}

double medianMs(const Measure& measure) {
  std::vector<double> times;
  for (int i = 0; i < measure.runs; ++i) times.push_back(measure.run());
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

// How long the language model takes in a process of its own that has loaded nothing yet.
double coldReadyMs(const std::string& bench) {
  FILE* answer = popen(("'" + bench + "' --ready").c_str(), "r");
  double spent = 0;
  const bool read = answer != nullptr && std::fscanf(answer, "%lf", &spent) == 1;
  if (answer == nullptr || pclose(answer) != 0 || !read)
    throw std::runtime_error("the language model was not ready");
  return spent;
}

// Runs a program to its end, its output thrown away. Throws if it fails.
void runProgram(const std::vector<std::string>& words) {
  std::vector<char*> arguments;
  for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", 1, 0);
  pid_t child = 0;
  const int failed =
      posix_spawn(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  int status = 0;
  if (failed == 0) waitpid(child, &status, 0);
  if (failed != 0 || status != 0) throw std::runtime_error(words.front() + " failed");
}

questions::Pack largePack(std::size_t count) {
  questions::Pack pack;
  pack.id = "large";
  pack.title = "A large pack";
  pack.language = "en";
  pack.generator = {"bench", "1"};
  pack.created = "2025-12-03";
  for (std::size_t i = 0; i < count; ++i) {
    questions::Item item;
    item.id = "item-" + std::to_string(i);
    item.kind = "choose_figure";
    item.stem = "How many of the " + std::to_string(i) + " were counted?";
    for (std::size_t option = 0; option < 4; ++option)
      item.options.push_back({std::to_string(i * 4 + option), ""});
    item.key = i % 4;
    item.explanation = "The report gives the count.";
    pack.items.push_back(item);
  }
  return pack;
}

// The most that a process of its own holds while it runs this once.
double peakMb(const Measure& measure) {
  const pid_t child = fork();
  if (child == 0) {
    measure.run();
    _exit(0);
  }
  rusage used = {};
  int status = 0;
  if (child < 0 || wait4(child, &status, 0, &used) < 0 || status != 0)
    throw std::runtime_error(measure.what + " failed");
  return static_cast<double>(used.ru_maxrss) / 1024;
}

void print(const Measure& measure) {
  const double median = medianMs(measure);
  std::printf("%-52s %9.1f ms   bound %7.0f ms   %s", measure.what.c_str(), median, measure.boundMs,
              median <= measure.boundMs ? "held" : "MISSED");
  if (measure.boundMb > 0) {
    const double peak = peakMb(measure);
    std::printf("   %5.0f MB   bound %4.0f MB   %s", peak, measure.boundMb,
                peak <= measure.boundMb ? "held" : "MISSED");
  }
  std::printf("\n");
}

std::vector<Measure> formatMeasures(const questions::Pack& pack, const std::string& folder) {
  std::vector<Measure> measures;
  for (const questions::Format& format : questions::formats()) {
    if (format.write == nullptr) continue;
    const std::string file = folder + "/large-" + std::string(format.name);
    const bool pdf = format.name == "pdf";
    questions::WriteOptions options;
    if (pdf) options.fonts = "assets/fonts";
    measures.push_back(
        {"10,000 items to " + std::string(format.name), pdf ? 10000.0 : 1000.0, pdf ? 1 : 3,
         timed([=, &pack] { questions::writePack(pack, file, format.name, options); }), 300});
    if (format.read == nullptr) continue;
    const double readBound = format.name == "json" ? 300 : 1000;
    measures.push_back({"10,000 items from " + std::string(format.name), readBound, 3,
                        timed([=] { questions::readPack(file, format.name); }), 300});
  }
  return measures;
}

// The article's sentences over and over, until there are 15,000 tokens.
std::vector<text::Sentence> manySentences(const text::Article& article) {
  const std::vector<text::Sentence> once = text::splitSentences(article);
  std::vector<text::Sentence> many;
  for (std::size_t tokens = 0; tokens < 15000;) {
    for (const text::Sentence& sentence : once) tokens += sentence.tokens.size();
    many.insert(many.end(), once.begin(), once.end());
  }
  return many;
}

std::vector<Measure> languageMeasures(const text::Article& article,
                                      const language::Analyser& analyser,
                                      const std::string& bench) {
  return {{"language model ready, in a new process", 10, 50, [=] { return coldReadyMs(bench); }},
          {"trees and names of 15,000 tokens, one core", 1000, 5,
           timed([&, many = manySentences(article)] { analyser.analyse(article, many); })}};
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 2 && std::string(argv[1]) == "--ready") {
    std::printf("%f\n", timed([] { language::Analyser ready(kLanguage); })());
    return 0;
  }
  if (argc != 3) {
    std::fprintf(stderr, "usage: hearsay_bench PROGRAM ARTICLE\n");
    return 2;
  }
  const std::string program = argv[1];
  const std::string article = argv[2];
  const std::string folder = (fs::temp_directory_path() / "hearsay_bench").string();
  fs::create_directories(folder);
  const questions::Pack pack = largePack(10000);
  std::vector<Measure> measures = {
      {"cold process: hearsay --version", 20, 21, timed([&] {
         runProgram({program, "--version"});
       })},
      {"cold process: hearsay make, 800-word article", 100, 21, timed([&] {
         runProgram({program, "make", article});
       })},
  };
  const text::Article read = text::readArticleFile(article);
  const language::Analyser analyser(kLanguage);
  for (const Measure& measure : languageMeasures(read, analyser, argv[0]))
    measures.push_back(measure);
  for (const Measure& measure : formatMeasures(pack, folder)) print(measure);
  for (const Measure& measure : measures) print(measure);
  fs::remove_all(folder);
}
