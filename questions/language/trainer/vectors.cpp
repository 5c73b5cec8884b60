// Reads the JSON of the npm package: {"words": [most frequent first], "vectors": {word: [values,
// norm, number]}}.
#include "questions/language/trainer/vectors.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace language::trainer {
namespace {

using Table = std::map<std::string, std::vector<float>>;

double spread(const Table& table) {
  double sum = 0, count = 0;
  for (const auto& [word, row] : table) {
    for (const float value : row) sum += double(value) * value;
    count += static_cast<double>(row.size());
  }
  return std::sqrt(sum / count);
}

void appendRounded(Vectors& vectors, const std::vector<float>& row, double spread) {
  float top = 1e-9f;
  for (const float value : row) top = std::max(top, std::abs(value));
  for (const float value : row)
    vectors.values.push_back(static_cast<std::int8_t>(std::lround(value / top * 127)));
  vectors.scales.push_back(static_cast<float>(top / 127 / spread));
}

}  // namespace

void Vectors::number() {
  index.clear();
  for (std::size_t i = 0; i < words.size(); ++i)
    index.emplace(words[i], static_cast<std::int64_t>(i));
}

Vectors readVectors(const std::filesystem::path& path, std::size_t frequent,
                    const std::set<std::string>& wanted) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error(path.string() + ": cannot be read");
  const nlohmann::json json = nlohmann::json::parse(file);
  Vectors vectors;
  vectors.dimensions = json.at("dimensions").get<std::size_t>();
  Table table;
  std::size_t rank = 0;
  for (const auto& entry : json.at("words")) {
    const std::string word = entry.get<std::string>();
    if (rank++ >= frequent && !wanted.contains(word)) continue;
    auto row = json.at("vectors").at(word).get<std::vector<float>>();
    row.resize(vectors.dimensions);
    table.emplace(word, std::move(row));
  }
  const double deviation = spread(table);
  for (const auto& [word, row] : table) {
    vectors.words.push_back(word);
    appendRounded(vectors, row, deviation);
  }
  vectors.number();
  return vectors;
}

}  // namespace language::trainer
