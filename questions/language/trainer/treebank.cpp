// Readers of the gold files.
#include "questions/language/trainer/treebank.h"

#include <charconv>
#include <fstream>
#include <stdexcept>
#include <string_view>

namespace language::trainer {
namespace {

std::vector<std::string> split(std::string_view line, char separator) {
  std::vector<std::string> parts;
  while (true) {
    const std::size_t end = line.find(separator);
    parts.emplace_back(line.substr(0, end));
    if (end == std::string_view::npos) return parts;
    line.remove_prefix(end + 1);
  }
}

int number(const std::string& text) {
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

std::ifstream open(const std::filesystem::path& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error(path.string() + ": cannot be read");
  return file;
}

std::string nameMark(const std::string& misc) {
  for (const std::string& part : split(misc, '|')) {
    if (part.starts_with("NER=")) return part.substr(4);
  }
  return "O";
}

bool isWord(const std::string& id) { return id.find_first_of("-.") == std::string::npos; }

GoldWord word(const std::vector<std::string>& columns) {
  return {columns[1], columns[2],           columns[3],        columns[4],
          columns[7], nameMark(columns[9]), number(columns[6])};
}

void close(std::vector<GoldSentence>& sentences, GoldSentence& sentence) {
  if (!sentence.words.empty()) sentences.push_back(sentence);
  sentence.words.clear();
}

/// WikiGold's own marks begin with I- even where a name begins; MISC covers what our names do not.
std::string nameAfter(const std::string& before, const std::string& mark) {
  if (mark == "O") return mark;
  const std::string type = mark.substr(2);
  if (type == "MISC") return "?";
  return (mark[0] == 'I' && before != "O" && before.substr(1) == "-" + type ? "I-" : "B-") + type;
}

/// Hyphenated words become three, as in the treebanks.
void appendWords(GoldSentence& sentence, const std::string& form, const std::string& name) {
  const std::size_t hyphen = form.find('-');
  if (hyphen == std::string::npos || hyphen == 0 || hyphen + 1 == form.size()) {
    sentence.words.push_back({form, "", "", "", "", name, 0});
    return;
  }
  const std::string inside = name[0] == 'B' ? "I" + name.substr(1) : name;
  sentence.words.push_back({form.substr(0, hyphen), "", "", "", "", name, 0});
  sentence.words.push_back({"-", "", "", "", "", inside, 0});
  appendWords(sentence, form.substr(hyphen + 1), inside);
}

}  // namespace

std::vector<GoldSentence> readTreebank(const std::filesystem::path& path) {
  std::ifstream file = open(path);
  std::vector<GoldSentence> sentences;
  GoldSentence sentence;
  bool names = false;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("# newdoc")) ++sentence.document;
    if (line.empty()) close(sentences, sentence);
    if (line.empty() || line[0] == '#') continue;
    const std::vector<std::string> columns = split(line, '\t');
    if (columns.size() != 10)
      throw std::runtime_error(path.string() + ": a row without ten columns: " + line);
    if (isWord(columns[0])) sentence.words.push_back(word(columns));
    names = names || columns[9].find("NER=") != std::string::npos;
  }
  close(sentences, sentence);
  for (GoldSentence& s : sentences) s.hasNames = names;
  return sentences;
}

std::vector<GoldSentence> readNames(const std::filesystem::path& path) {
  std::ifstream file = open(path);
  std::vector<GoldSentence> sentences;
  GoldSentence sentence{{}, false, true, 0};
  for (std::string line; std::getline(file, line);) {
    const std::vector<std::string> columns = split(line, ' ');
    if (columns.size() < 2 || columns[0].empty()) {
      close(sentences, sentence);
      continue;
    }
    const std::string before = sentence.words.empty() ? "O" : sentence.words.back().name;
    appendWords(sentence, columns[0], nameAfter(before, columns[1]));
  }
  close(sentences, sentence);
  return sentences;
}

void Labels::insert(const std::string& name) { index.emplace(name, -1); }

void Labels::number() {
  for (auto& [name, value] : index) {
    value = static_cast<int>(names.size());
    names.push_back(name);
  }
}

int Labels::at(const std::string& name) const {
  const auto found = index.find(name);
  return found == index.end() ? -1 : found->second;
}

}  // namespace language::trainer
