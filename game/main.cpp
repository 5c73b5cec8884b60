// The `hearsay` program: reads the command line, runs one command, turns errors into messages and
// exit codes.
#include <CLI/CLI.hpp>

int main(int argc, char** argv) {
  CLI::App app{"Hearsay makes quizzes from news articles and plays them."};
  app.set_version_flag("--version", std::string("hearsay ") + HEARSAY_VERSION);
  CLI11_PARSE(app, argc, argv);
  return 0;
}
