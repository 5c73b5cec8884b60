// A short claim that the article makes, or one that differs from it in a single element.
#include "questions/claims.h"
#include "questions/kinds.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions::kind {
namespace {

// A shorter claim says too little to be weighed; a longer one is an altered claim.
constexpr std::size_t fewestWords = 7;
constexpr std::size_t mostWords = 12;

// "In December 2025, Anna Berg was the EU foreign policy chief.": the post is what is altered.
std::vector<Item> onRole(const Fact& fact, const Document& document, Random& random) {
  const std::string month = monthOf(document);
  if (fact.kind != "role" || fact.shared || month.empty()) return {};
  Fact post = fact;
  post.value = Value::Post;
  post.statement.pieces = {fact.statement.pieces[0],
                           {"was", {}, noWord, true},
                           {"the", {}, noWord, true},
                           fact.statement.pieces[2]};
  if (withArticle(fact.role) == fact.role) post.statement.pieces[2].text = "";
  post.statement.pieces[0].spaceBefore = true;
  post.statement.pieces.insert(post.statement.pieces.begin(),
                               {"In " + month + ",", {}, noWord, false});
  post.slot = {4, 5};
  post.term = fact.key();
  return claimsOn("true_false", post, document, random);
}

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  if (!fact.role.empty()) return onRole(fact, document, random);
  const std::size_t count = wordCount(written(fact.statement.pieces));
  if (count < fewestWords || fact.value == Value::Other) return {};
  if (fact.value == Value::Direction) return claimsOn("true_false", fact, document, random);
  if (count > mostWords && alterable(fact.statement, document) > 1) return {};
  return claimsOn("true_false", fact, document, random);
}

}  // namespace

ItemKind trueFalse() { return {"true_false", "True or false?", word}; }

}  // namespace questions::kind
