// What every command shares: reading packs or standard input, printing findings and counts.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "game/commands/commands.h"
#include "questions/formats.h"

namespace commands {

// The pack in a file ("-": standard input), in whatever format it is or in the one named. Findings
// are written to streams.err. Throws questions::Error.
questions::Imported readPackFrom(const std::string& file, Streams& streams,
                                 std::string_view format = {});

// `file:line: /path: what is wrong; what was done`, one line a finding.
void print(const std::vector<questions::Finding>& findings, std::ostream& out);

bool hasFault(const std::vector<questions::Finding>& findings);

// Runs `use`; an Error is written to streams.err, so that one bad file of several loses nothing of
// the others. Whether it went without one.
bool reported(Streams& streams, const std::function<void()>& use);

// "1 item", "12 items".
std::string counted(std::size_t count, const std::string& noun);

// All of standard input. Throws questions::Error if there is more than `most` bytes.
std::string readStandardInput(Streams& streams, std::size_t most);

}  // namespace commands
