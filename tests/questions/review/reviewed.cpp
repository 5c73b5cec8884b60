#include "tests/questions/review/reviewed.h"

#include <algorithm>

#include "questions/review.h"

using questions::Alteration;
using questions::Evidence;
using questions::Item;
using questions::Pack;

namespace {

const std::string article =
    "European powers have provided roughly €180 billion in aid to Ukraine since February 2022. "
    "France and Britain lead the group, the Kremlin said on Wednesday. "
    "At least 107 people were killed in Mecca on 11 September 2015. "
    "Analysts warn that Moscow could rebuild its military.";

}  // namespace

Pack packOf(const Item& item) {
  Pack pack;
  pack.articles.push_back({"a", {"Aid to Ukraine", "", "2025-12-03", "", ""}, article, ""});
  pack.items.push_back(item);
  return pack;
}

Evidence evidenceOf(const std::string& sentenceStart, const std::string& span) {
  const std::size_t begin = article.find(sentenceStart);
  const std::size_t end = article.find(". ", begin) + 1;
  const std::string quote = article.substr(begin, (end == 0 ? article.size() : end) - begin);
  const std::size_t at = quote.find(span);
  return {"a", quote, {begin, begin + quote.size()}, text::Range{at, at + span.size()}};
}

// An item without a fault.
Item aid() {
  Item item;
  item.kind = "complete_sentence";
  item.stem = "European powers have provided roughly ____ in aid to Ukraine since February 2022.";
  item.options = {{"€90 billion", ""}, {"€130 billion", ""}, {"€180 billion", ""}};
  item.key = 2;
  item.evidence = evidenceOf("European", "€180 billion");
  item.explanation = "The article says so.";
  return item;
}

Item claim() {
  Item item = aid();
  item.kind = "true_false";
  item.stem =
      "European powers have provided roughly €90 billion in aid to Ukraine since February 2022.";
  item.options = {{"True", ""}, {"False", ""}};
  item.key = 1;
  item.alteration = Alteration{"money", "€180 billion", "€90 billion"};
  return item;
}

Item asking(const std::string& stem, const std::vector<std::string>& options, std::size_t key) {
  Item item;
  item.kind = "which";
  item.stem = stem;
  for (const std::string& option : options) item.options.push_back({option, ""});
  item.key = key;
  return item;
}

bool refuses(const Item& item, std::string_view check) {
  const std::vector<questions::Refusal> refusals = questions::review(item, packOf(item));
  return std::any_of(refusals.begin(), refusals.end(),
                     [&](const questions::Refusal& refusal) { return refusal.check == check; });
}
