#include "game/terminal/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <istream>
#include <ostream>
#include <utility>
#include <vector>

#include "game/terminal/wrap.h"

namespace terminal {
namespace {

constexpr std::size_t longestLine = 1000;  // bytes read
constexpr std::size_t leastRoom = 20;      // columns for text, however narrow the terminal

std::string_view escapeOf(Style style) {
  switch (style) {
    case Style::Plain:
      return "";
    case Style::Strong:
      return "\x1b[1m";
    case Style::Good:
      return "\x1b[1;32m";
    case Style::Bad:
      return "\x1b[1;31m";
  }
  return "";
}

bool isSet(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && *value != '\0';
}

std::string trimmed(const std::string& line) {
  const std::size_t begin = line.find_first_not_of(" \t\r");
  if (begin == std::string::npos) return "";
  return line.substr(begin, line.find_last_not_of(" \t\r") - begin + 1);
}

// A line cut at longestLine, without its end and the white space around it.
std::optional<std::string> readLine(std::istream& in) {
  std::string line;
  bool any = false;
  for (char c = 0; in.get(c);) {
    any = true;
    if (c == '\n') break;
    if (line.size() < longestLine) line += c;
  }
  return any ? std::optional(trimmed(line)) : std::nullopt;
}

}  // namespace

Look standardLook() {
  Look look;
  look.echoes = isatty(STDIN_FILENO) != 0;
  if (isatty(STDOUT_FILENO) == 0) return look;
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) look.width = size.ws_col;
  const char* term = std::getenv("TERM");
  look.styled = !isSet("NO_COLOR") && term != nullptr && std::string_view(term) != "dumb";
  return look;
}

Terminal::Terminal(std::istream& in, std::ostream& out, std::function<double()> clock, Look look,
                   i18n::Catalogue spoken)
    : words(std::move(spoken)), in_(in), out_(out), clock_(std::move(clock)), look_(look) {}

void Terminal::say(std::string_view text, Style style, std::string_view lead) {
  const std::string_view escape = look_.styled ? escapeOf(style) : "";
  const std::size_t margin = columns(lead);
  const std::size_t room = std::max(look_.width, margin + leastRoom) - margin;
  std::string before(lead);
  for (const std::string& line : wrapped(text, room)) {
    out_ << before << escape << line << (escape.empty() ? "" : "\x1b[0m") << '\n';
    before.assign(margin, ' ');
  }
}

void Terminal::blank() { out_ << '\n'; }

std::optional<std::string> Terminal::ask(std::string_view prompt) {
  out_ << prompt << ' ' << std::flush;
  const std::optional<std::string> line = readLine(in_);
  if (!line || !look_.echoes) out_ << line.value_or("") << '\n';
  return line;
}

}  // namespace terminal
