// A model that is missing, cut short, older or damaged is refused with one message.
#include "questions/language/model_file.h"

#include <filesystem>
#include <fstream>
#include <iterator>

#include "questions/error.h"
#include "tests/catch.h"
#include "tests/folders.h"

namespace {

namespace fs = std::filesystem;

std::string shippedModel() {
  std::ifstream file(sourceFolder() / "assets/language/english.model", std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// What is said about these bytes as a model; empty if they are accepted.
std::string complaint(const std::string& bytes) {
  const fs::path path = binaryFolder() / "broken.model";
  std::ofstream(path, std::ios::binary) << bytes;
  try {
    const language::ModelFile file(path);
    return "";
  } catch (const questions::Error& error) {
    return error.message();
  }
}

bool says(const std::string& message, const std::string& part) {
  INFO(message);
  return message.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("Only a whole model of this version is read", "[language]") {
  const std::string whole = shippedModel();
  REQUIRE(whole.size() > 1000);
  CHECK(complaint(whole).empty());
  CHECK(says(complaint(""), "too short"));
  CHECK(says(complaint(std::string(100, 'x')), "no language model"));
  CHECK(says(complaint(whole.substr(0, whole.size() / 2)), "cut short"));
  CHECK(says(complaint(whole.substr(0, whole.size() - 1)), "cut short"));
  CHECK(says(complaint(whole + "x"), "cut short"));
  for (const std::size_t at : {std::size_t{40}, whole.size() / 2, whole.size() - 1}) {
    std::string damaged = whole;
    damaged[at] = static_cast<char>(damaged[at] ^ 1);
    CHECK(says(complaint(damaged), "damaged"));
  }
  std::string older = whole;
  older[8] = 0;
  CHECK(says(complaint(older), "version 0"));
}

TEST_CASE("A model that is not there, or is a folder, is said", "[language]") {
  CHECK_THROWS_AS(language::ModelFile("no/such.model"), questions::Error);
  CHECK_THROWS_AS(language::ModelFile(sourceFolder()), questions::Error);
}

TEST_CASE("Asking for a part that a model lacks is an error", "[language]") {
  const language::ModelFile file(sourceFolder() / "assets/language/english.model");
  CHECK_THROWS_AS(file.matrix("nothing"), questions::Error);
  CHECK(file.matrix("vectors").columns == 100);
}
