#include "questions/review/own_words.h"

#include "tests/catch.h"

namespace {

// The aside about a speaker in which the word stands; empty if it stands in none.
std::string asideWith(const std::string& quote, const std::string& word) {
  const std::size_t at = quote.find(word);
  const std::optional<text::Range> aside =
      questions::reviewing::speakersAside(quote, {at, at + word.size()});
  return aside ? quote.substr(aside->begin, aside->end - aside->begin) : "";
}

}  // namespace

TEST_CASE("what is told of a speaker is the article's own") {
  struct Row {
    std::string quote, word, aside;
  };
  for (const Row& row : std::vector<Row>{
           {"“It fell,” said Ann Lee, who took over in July.", "July", ", who took over in July."},
           {"Ann Lee, who took over in July, said it fell.", "July", ", who took over in July"},
           {"Mayor Ann Lee, elected in 2023, said it could fall.", "2023", ", elected in 2023"},
           {"Ann Lee, who took over in July, said it fell.", "fell", ""},
           {"It fell in July, said Ann Lee, who left.", "July", ""},
           {"Ann Lee said the mayor, who took over in July, fell.", "July", ""},
           {"Ann Lee said Ben Roe of Acme, who took over in July, fell.", "July", ""},
           {"Ann Lee, who said it fell in July, left.", "July", ""},
           {"Ann Lee, who took over in July, left.", "July", ""},
           {"According to Ann Lee, a bridge fell in July.", "July", ""},
       }) {
    CAPTURE(row.quote);
    CHECK(asideWith(row.quote, row.word) == row.aside);
  }
}

TEST_CASE("a stem may tell of the aside alone") {
  const std::string quote = "Ann Lee, who took over in July, said the bridge fell.";
  const text::Range aside{7, 30};
  CHECK(questions::reviewing::tellsOnly("When did Ann Lee take over?", quote, aside));
  CHECK_FALSE(questions::reviewing::tellsOnly("In ____, the bridge fell.", quote, aside));
}

TEST_CASE("an aside about a name is found, whoever speaks") {
  const auto found = [](const std::string& quote, const std::string& word) {
    const std::size_t at = quote.find(word);
    return questions::reviewing::asideAround(quote, {at, at + word.size()}).has_value();
  };
  CHECK(found("Acme, built by Ben in 1921, could fall.", "1921"));
  CHECK(found("Acme, an airline with 40 planes, might be sold.", "40"));
  CHECK_FALSE(found("Acme, built by Ben in 1921, could fall in May.", "May"));
  CHECK_FALSE(found("The shop, built by Ben in 1921, could fall.", "1921"));  // no name before it
  CHECK_FALSE(found("Acme, which said it fell in 1921, could fall.", "1921"));
}
