// The program's subcommands: each takes its options as a struct and returns an exit code. The
// command line itself is read in main.cpp.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "game/rules/round_settings.h"
#include "questions/formats.h"
#include "questions/text/article.h"

namespace commands {

inline constexpr int kDone = 0;
inline constexpr int kFailed = 1;  // the input could not be used, or faults were found
inline constexpr int kUsage = 2;   // the command line could not be understood

// What a command reads and writes, so that tests can run it whole.
struct Streams {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  bool terminal = false;  // whether err is a terminal that a progress bar may be drawn on
};

struct Make {
  std::vector<std::string> articles;  // files; "-" is standard input
  std::string output;                 // empty: standard output
  std::size_t count = 0;              // 0: as many as are good
  std::uint32_t seed = 1;
  std::vector<std::string> kinds;    // names of item kinds; empty: all
  std::optional<double> difficulty;  // at most this
  bool sensitive = true;
  text::Attribution attribution;  // overrides what the article says of itself
  bool explain = false;
  bool json = false;        // the explanation as JSON
  bool jsonl = false;       // filter a corpus: articles by the line in, packs by the line out
  std::size_t threads = 1;  // never changes a byte
};
int make(const Make& options, Streams& streams);
// What make does with options.jsonl; see filter.cpp.
int filter(const Make& options, Streams& streams);

struct Check {
  std::vector<std::string> packs;
  bool json = false;
};
int check(const Check& options, Streams& streams);

struct Parse {
  std::string file = "-";  // "-": standard input
  bool committee = false;  // mark what the analysis vouches for
};
int parse(const Parse& options, Streams& streams);

struct Show {
  std::string pack;
  bool json = false;
};
int show(const Show& options, Streams& streams);

struct Convert {
  std::vector<std::string> packs;
  std::string output;  // empty: standard output, and `to` must be given
  std::string from;    // format names; empty: told by extension and content
  std::string to;
  bool list = false;
  questions::WriteOptions writing;
};
int convert(const Convert& options, Streams& streams);

struct Play {
  std::vector<std::string> files;  // packs or articles; none: the shipped packs
  bool text = false;               // in the terminal, even where a window could be shown
  std::string mode = "classic";    // by name, see game/rules/modes.h
  std::vector<std::string> teams;  // names of those who play in turn; none: one player
  bool history = false;            // whether the player's history is kept
  std::string report;              // file that the round's report is written to; empty: none
  rules::RoundSettings settings;   // the mode's, as the player wishes them
};
int play(const Play& options, Streams& streams);

}  // namespace commands
