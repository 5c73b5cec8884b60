// Rules 2, 7 and 12: the article says so, in this way, and the item shows where.
#include <algorithm>
#include <iterator>

#include "questions/figure.h"
#include "questions/lead.h"
#include "questions/lexicon.h"
#include "questions/review/checks.h"
#include "questions/review/own_words.h"
#include "questions/words.h"

namespace questions::reviewing {
namespace {

std::string_view spanOf(const Evidence& evidence) {
  const bool inside = evidence.span && evidence.span->begin < evidence.span->end &&
                      evidence.span->end <= evidence.quote.size();
  return inside ? text::slice(evidence.quote, *evidence.span) : std::string_view();
}

// What the span must come to: the key, or for a false claim what the article says in that place.
std::string provenText(const Item& item) {
  if (item.alteration) return item.alteration->said;
  return item.isClaim() ? "" : item.answer();
}

bool sameWords(std::string_view a, std::string_view b) {
  return lowered(squeezed(a)) == lowered(squeezed(b));
}

// "February 15, 1923" is 15 February 1923, and in February 1923.
bool holdsDate(std::string_view text, std::string_view date) {
  const std::vector<Word> parts = words(date), all = words(text);
  return std::any_of(parts.begin(), parts.end(),
                     [](const Word& part) { return lexicon::isMonth(lowered(part.text)); }) &&
         std::all_of(parts.begin(), parts.end(), [&](const Word& part) {
           return std::any_of(all.begin(), all.end(),
                              [&](const Word& word) { return sameWords(word.text, part.text); });
         });
}

bool holds(const std::vector<Word>& in, std::string_view word) {
  return std::any_of(in.begin(), in.end(), [&](const Word& w) { return lowered(w.text) == word; });
}

std::vector<Word> unquoted(std::string_view text) {
  std::vector<Word> own = words(text);
  std::erase_if(own, [](const Word& word) { return word.quoted; });
  return own;
}

// Hedges that stand at most three words before the span, or right after it.
std::vector<std::string> hedgesAround(const Evidence& evidence) {
  const std::vector<Word> own = words(evidence.quote);
  std::vector<std::string> found;
  for (std::size_t i = 0; i < own.size(); ++i) {
    std::size_t before = 0;
    for (std::size_t j = i + 1; j < own.size() && own[j].range.begin < evidence.span->begin; ++j)
      ++before;
    const std::string low = lowered(own[i].text);
    const bool leads = own[i].range.end <= evidence.span->begin && before < 3;
    if (leads && lexicon::isHedge(low) && low != "more" && low != "most") found.push_back(low);
    // "over 300" is asked for as "more than", "as many as 300" as "up to", "some 300" as "about".
    if (leads && isAny(low, {"over", "under", "upwards"})) found.push_back("than");
    if (leads && low == "as") found.push_back("up");
    if (leads && low == "some") found.push_back("about");
  }
  return found;
}

bool keepsOne(const Item& item, const std::vector<std::string>& hedges) {
  const std::vector<Word> stem = words(withoutLead(item.stem));
  const std::string keyText = item.isClaim() ? "" : item.answer();
  const std::vector<Word> key = words(keyText);  // views into keyText
  return std::any_of(hedges.begin(), hedges.end(), [&](const std::string& hedge) {
    return holds(stem, hedge) || holds(key, hedge);
  });
}

bool quotesSpeech(const Item& item) {
  const std::string_view stem = withoutLead(item.stem);
  return stem.find("“") != std::string_view::npos || stem.find('"') != std::string_view::npos;
}

// Whether the word stands in a later half of the sentence than the span: "A was held, and B said
// …".
bool isApart(const Evidence& evidence, const Word& word) {
  if (!evidence.span || word.range.begin < evidence.span->end) return false;
  const text::Range between = {evidence.span->end, word.range.begin};
  const std::string_view middle = text::slice(evidence.quote, between);
  for (std::string_view mark : {" and ", " but ", "; ", " — ", " – ", " while ", " whereas "})
    if (middle.find(mark) != std::string_view::npos) return true;
  return false;
}

// "A was sold for 3 million, which B said was little": whether the word stands in what is told of
// it beside.
bool isInRelative(const Evidence& evidence, const Word& word) {
  if (!evidence.span || word.range.begin < evidence.span->end) return false;
  const std::string_view middle =
      text::slice(evidence.quote, {evidence.span->end, word.range.begin});
  const std::size_t relative = middle.rfind(", which ");
  return relative != std::string_view::npos &&
         middle.find(',', relative + 1) == std::string_view::npos;
}

// Whether the item tells only what the article itself says of a name, or of a speaker, beside it.
bool isOfAside(const Item& item, decltype(asideAround) find) {
  if (!item.evidence->span) return false;
  const std::optional<text::Range> aside = find(item.evidence->quote, *item.evidence->span);
  return aside && tellsOnly(withoutLead(item.stem), item.evidence->quote, *aside);
}

// "she was denied a visa", "continued her work": of nobody's words.
bool tellsOfNoWords(const std::vector<Word>& own, std::size_t i) {
  const std::string low = lowered(own[i].text);
  const std::string before = i > 0 ? lowered(own[i - 1].text) : "";
  const std::string next = i + 1 < own.size() ? lowered(own[i + 1].text) : "";
  if (low == "denied") return isAny(before, {"was", "were", "been", "be", "being"});
  return low == "continued" &&
         isAny(next, {"his", "her", "its", "their", "the", "to", "in", "with"});
}

// "Ann Lee resigned on Monday, saying that …", "in an attack that threatened to …": behind the span
// they report only what follows them.
bool reportsOnwards(const std::vector<Word>& own, std::size_t i, const Evidence& evidence) {
  if (!evidence.span || i == 0 || own[i].range.begin < evidence.span->end) return false;
  const std::string low = lowered(own[i].text);
  const text::Range between = {own[i - 1].range.end, own[i].range.begin};
  const bool aside = text::slice(evidence.quote, between).find(',') != std::string_view::npos;
  const std::string next = i + 1 < own.size() ? lowered(own[i + 1].text) : "";
  return (aside && low.ends_with("ing")) ||
         (isAny(low, {"threatened", "promised", "vowed", "pledged"}) && next == "to");
}

// Words that attribute what stands beside them. Capitalised ones are names ("United States"), and
// after "to" or an article they report nothing ("to assert influence", "the claims").
const Word* attributingWord(const std::vector<Word>& own, const Evidence* evidence = nullptr) {
  for (std::size_t i = 0; i < own.size(); ++i) {
    const std::string low = lowered(own[i].text);
    const std::string before = i > 0 ? lowered(own[i - 1].text) : "";
    const bool noun = before == "to" || before == "the" || before == "a" || before == "an" ||
                      before == "of" || before == "its" || before == "his" || before == "their";
    const bool lower = !startsUpper(own[i].text) && !noun;
    if (low == "according" && !(evidence && isInRelative(*evidence, own[i]))) return &own[i];
    if (evidence && (isApart(*evidence, own[i]) || reportsOnwards(own, i, *evidence))) continue;
    if (lower && !tellsOfNoWords(own, i) &&
        (lexicon::isSayingVerb(low) || lexicon::isClaimingVerb(low)))
      return &own[i];
  }
  return nullptr;
}

bool asksWho(const Item& item) {
  return item.stem.starts_with("Who ") || item.stem.find(", who was ") != std::string::npos;
}

// "When did the council announce …?", "How many seats does the bill add?": the verb as a question
// has it.
bool asksAfter(const std::vector<Word>& stem, const Word& said) {
  const std::string low = lowered(said.text);
  const std::string base = low == "said" ? "say" : low == "told" ? "tell" : "";
  const bool asks = holds(stem, "did") || holds(stem, "does") || holds(stem, "do");
  return asks && std::any_of(stem.begin(), stem.end(), [&](const Word& word) {
           const std::string own = lowered(word.text);
           return own == base || (base.empty() && own != low && rootOf(own) == rootOf(low));
         });
}

// Posts, relations and names stand beside what they belong to in the article's own words, whatever
// the sentence reports.
bool isCalled(const Item& item) {
  constexpr std::string_view called[] = {"role", "profile",    "relation", "definition",
                                         "age",  "population", "seat",     "most"};
  return std::any_of(item.tags.begin(), item.tags.end(), [&](const std::string& tag) {
    return std::find(std::begin(called), std::end(called), tag) != std::end(called);
  });
}

}  // namespace

Verdict keyInRange(const ReviewContext& context) {
  const Item& item = context.item;
  if (item.key >= item.options.size()) return "the key is not one of the options";
  if (squeezed(item.keyOption().text).empty()) return "the key is empty";
  return std::nullopt;
}

Verdict quoteStands(const ReviewContext& context) {
  const Evidence& evidence = *context.item.evidence;
  if (!context.article) return "the pack does not hold the article \"" + evidence.article + "\"";
  if (squeezed(evidence.quote).empty()) return "the evidence quotes nothing";
  if (evidence.span &&
      (evidence.span->begin >= evidence.span->end || evidence.span->end > evidence.quote.size()))
    return "the span does not lie inside the quote";
  const std::string& text = context.article->text;
  if (text.empty()) return std::nullopt;  // the licence keeps the text out of the pack
  if (evidence.range.begin > evidence.range.end || evidence.range.end > text.size())
    return "the evidence lies outside the article";
  if (text::slice(text, evidence.range) != evidence.quote)
    return "the article does not say this at the place given";
  return std::nullopt;
}

Verdict keyInEvidence(const ReviewContext& context) {
  const Item& item = context.item;
  const std::string proven = provenText(item);
  if (proven.empty() || !item.evidence->span) return std::nullopt;
  const std::string span(spanOf(*item.evidence));
  if (sameWords(span, proven) || holdsWords(span, proven) || holdsWords(proven, span) ||
      holdsDate(span, proven))
    return std::nullopt;
  if (holdsWords(item.explanation, proven) && holdsWords(item.explanation, span))
    return std::nullopt;  // a normalisation, and the explanation states it
  return "\"" + span + "\" does not prove \"" + proven + "\"";
}

Verdict hedgeKept(const ReviewContext& context) {
  const Item& item = context.item;
  if (quotesSpeech(item)) return std::nullopt;
  if (item.evidence->span && hasDigit(spanOf(*item.evidence))) {
    const std::vector<std::string> hedges = hedgesAround(*item.evidence);
    if (!hedges.empty() && !keepsOne(item, hedges))
      return "the article says \"" + hedges.front() + "\", the item does not";
  }
  for (const Word& word : unquoted(item.evidence->quote)) {
    const std::string low = lowered(word.text);
    const bool hedge = low == "reportedly" || low == "allegedly" || low == "apparently";
    if (hedge && !isApart(*item.evidence, word) && !holds(words(withoutLead(item.stem)), low))
      return "the article says \"" + low + "\", the item does not";
  }
  return std::nullopt;
}

Verdict attributionKept(const ReviewContext& context) {
  const Item& item = context.item;
  const std::vector<Word> quote = unquoted(item.evidence->quote);
  const std::vector<Word> stem = words(withoutLead(item.stem));
  const Word* said = attributingWord(quote, &*item.evidence);
  if (!said || attributingWord(stem) || asksWho(item) || isCalled(item) || asksAfter(stem, *said) ||
      isOfAside(item, speakersAside))
    return std::nullopt;
  return "the article has it from a source (\"" + std::string(said->text) +
         "\"), the item states it as a fact";
}

Verdict notHypothetical(const ReviewContext& context) {
  const Item& item = context.item;
  if (quotesSpeech(item) || isCalled(item) || isOfAside(item, asideAround)) return std::nullopt;
  const std::vector<Word> stem = words(withoutLead(item.stem));
  for (const Word& word : unquoted(item.evidence->quote)) {
    const std::string low = lowered(word.text);
    const bool month = low == "may" && startsUpper(word.text);
    const bool opens = low == "if" || low == "unless" || low == "whether";
    if (isApart(*item.evidence, word) || month ||
        !(opens || (lexicon::isModal(low) && low != "can" && low != "must")))
      continue;
    if (!holds(stem, low))
      return "the article only says \"" + low + "\", the item states it as a fact";
  }
  return std::nullopt;
}

Verdict explained(const ReviewContext& context) {
  if (squeezed(context.item.explanation).empty()) return "there is no explanation";
  return std::nullopt;
}

}  // namespace questions::reviewing
