// How long each format takes for ten thousand items: run in a release build with
// hearsay_tests "[bench]".
#include <ctime>
#include <iomanip>
#include <iostream>

#include "tests/catch.h"
#include "tests/questions/formats/samples.h"

using namespace questions;

namespace {

template <typename Call>
double seconds(Call call) {  // of processor time, whatever else the machine does
  const std::clock_t start = std::clock();
  call();
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

}  // namespace

TEST_CASE("ten thousand items in every format", "[formats][.][bench]") {
  const Pack pack = largePack(10'000);
  std::cout << std::fixed << std::setprecision(3) << "format      write s   read s     MB\n";
  for (const Format& format : formats()) {
    std::string bytes;
    double writing = 0, reading = 0;
    // What is only read is made of what Open Trivia writes: a list in JSON, fenced or not.
    const Format& writer = format.write ? format : formatNamed("opentdb");
    writing = seconds([&] { bytes = writer.write(pack, {}).bytes; });
    if (format.name == "fenced") bytes = "```\n" + bytes + "\n```\n";
    if (format.read) reading = seconds([&] { format.read(bytes, "pack"); });
    std::cout << std::left << std::setw(12) << format.name << std::right << std::setw(7) << writing
              << std::setw(9) << reading << std::setw(7) << std::setprecision(1)
              << static_cast<double>(bytes.size()) / 1e6 << std::setprecision(3) << "\n";
    CHECK(writing < (format.name == "pdf" ? 10 : 1));
    CHECK(reading < 1);
  }
}
