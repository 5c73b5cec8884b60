// Walks over trees.
#include "questions/language/tree.h"

#include <algorithm>

namespace language {

std::string_view baseRelation(std::string_view relation) {
  return relation.substr(0, relation.find(':'));
}

std::size_t rootOf(const Tree& tree) {
  for (std::size_t i = 0; i < tree.words.size(); ++i) {
    if (tree.words[i].head == kRoot) return i;
  }
  return kRoot;
}

std::vector<std::size_t> dependents(const Tree& tree, std::size_t head) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < tree.words.size(); ++i) {
    if (tree.words[i].head == head) found.push_back(i);
  }
  return found;
}

std::size_t dependent(const Tree& tree, std::size_t head, std::string_view relation) {
  for (std::size_t i = 0; i < tree.words.size(); ++i) {
    const Word& word = tree.words[i];
    if (word.head != head) continue;
    if (word.relation == relation || baseRelation(word.relation) == relation) return i;
  }
  return kRoot;
}

std::vector<std::size_t> subtree(const Tree& tree, std::size_t top) {
  std::vector<std::vector<std::size_t>> below(tree.words.size());
  for (std::size_t i = 0; i < tree.words.size(); ++i) {
    if (tree.words[i].head != kRoot) below[tree.words[i].head].push_back(i);
  }
  std::vector<std::size_t> found{top};
  for (std::size_t i = 0; i < found.size(); ++i) {
    const auto& more = below[found[i]];
    found.insert(found.end(), more.begin(), more.end());
  }
  std::sort(found.begin(), found.end());
  return found;
}

text::Range extent(const Tree& tree, std::size_t top) {
  const std::vector<std::size_t> words = subtree(tree, top);
  return {tree.words[words.front()].range.begin, tree.words[words.back()].range.end};
}

bool contiguous(const Tree& tree, std::size_t top) {
  const std::vector<std::size_t> words = subtree(tree, top);
  return words.back() - words.front() + 1 == words.size();
}

const Name* nameAt(const Tree& tree, std::size_t word) {
  for (const Name& name : tree.names) {
    if (name.first <= word && word < name.end) return &name;
  }
  return nullptr;
}

text::Range rangeOf(const Tree& tree, const Name& name) {
  return {tree.words[name.first].range.begin, tree.words[name.end - 1].range.end};
}

}  // namespace language
