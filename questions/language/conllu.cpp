// Ten columns a word.
#include "questions/language/conllu.h"

namespace language {
namespace {

std::string_view code(NameKind kind) {
  switch (kind) {
    case NameKind::Person:
      return "PER";
    case NameKind::Organisation:
      return "ORG";
    case NameKind::Place:
      return "LOC";
    case NameKind::Event:
      return "EVT";
    case NameKind::Work:
      return "WRK";
    case NameKind::Object:
      return "OBJ";
  }
  return "";
}

void add(std::string& misc, const std::string& part) {
  if (!misc.empty()) misc += '|';
  misc += part;
}

std::string miscOf(const Tree& tree, std::size_t i, bool committee) {
  std::string misc;
  const Word& word = tree.words[i];
  if (!word.spaceAfter) add(misc, "SpaceAfter=No");
  if (const Name* name = nameAt(tree, i)) {
    add(misc, (name->first == i ? "NER=B-" : "NER=I-") + std::string(code(name->kind)));
  }
  if (committee && word.vouched) add(misc, "Agree=all");
  return misc.empty() ? "_" : misc;
}

/// White space inside a text or a word would break lines and columns.
std::string onOneLine(std::string_view text) {
  std::string line(text);
  for (char& c : line) {
    if (c == '\n' || c == '\t' || c == '\r') c = ' ';
  }
  return line;
}

/// The form as the text has it, whatever the analyser read for it: "--" for a dash.
void appendTree(std::string& out, const text::Article& article, const Tree& tree, bool committee) {
  for (std::size_t i = 0; i < tree.words.size(); ++i) {
    const Word& word = tree.words[i];
    const std::size_t head = word.head == kRoot ? 0 : word.head + 1;
    out += std::to_string(i + 1) + '\t' + onOneLine(text::slice(article.text, word.range)) + '\t' +
           onOneLine(word.lemma) + '\t' + word.upos + '\t' + word.xpos + "\t_\t" +
           std::to_string(head) + '\t' + word.relation + "\t_\t" + miscOf(tree, i, committee) +
           '\n';
  }
  out += '\n';
}

}  // namespace

std::string conllu(const text::Article& article, const std::vector<text::Sentence>& sentences,
                   const std::vector<Tree>& trees, bool committee) {
  std::string out;
  for (const Tree& tree : trees) {
    if (tree.words.empty()) continue;
    const text::Sentence& sentence = sentences[tree.sentence];
    const bool first =
        tree.sentence == 0 || sentences[tree.sentence - 1].paragraph != sentence.paragraph;
    if (first) out += "# newpar\n";
    out += "# sent_id = " + std::to_string(tree.sentence + 1) +
           "\n# text = " + onOneLine(text::slice(article.text, sentence.range)) + '\n';
    appendTree(out, article, tree, committee);
  }
  return out;
}

}  // namespace language
