#include "game/rules/option_order.h"

#include <string>
#include <vector>

#include "tests/catch.h"

using rules::OptionOrder;

TEST_CASE("numbers and dates that ascend keep their places, other options are free", "[rules]") {
  struct Row {
    std::vector<std::string> options;
    OptionOrder order;
  };
  const std::vector<Row> rows = {
      {{"12", "40", "90"}, OptionOrder::Fixed},
      {{"two", "seven", "twelve"}, OptionOrder::Fixed},
      {{"two days", "seven days"}, OptionOrder::Fixed},
      {{"Two", "Twelve", "Seven"}, OptionOrder::Free},
      {{"12", "90", "40"}, OptionOrder::Free},
      {{"90", "40", "12"}, OptionOrder::Free},
      {{"12", "12", "40"}, OptionOrder::Free},
      {{"9,500", "12,000", "140,000"}, OptionOrder::Fixed},
      {{"€90 million", "€140 million", "€1.2 billion"}, OptionOrder::Fixed},
      {{"€90 billion", "€140 million", "€180 million"}, OptionOrder::Free},
      {{"900 thousand", "1.5m", "$2bn", "1 trillion"}, OptionOrder::Fixed},
      {{"4.5 %", "5 %", "12 %"}, OptionOrder::Fixed},
      {{"-5 %", "-2 %", "3 %"}, OptionOrder::Fixed},
      {{"−2 %", "−5 %"}, OptionOrder::Free},
      {{"25,000 to 30,000", "25,000 to 35,000"}, OptionOrder::Fixed},
      {{"09:30", "10:15", "10:45"}, OptionOrder::Fixed},
      {{"1998", "2004", "2024"}, OptionOrder::Fixed},
      {{"2025-11-30", "2025-12-02", "2025-12-03"}, OptionOrder::Fixed},
      {{"30 November 2025", "2 December 2025", "1 January 2026"}, OptionOrder::Fixed},
      {{"December 2, 2025", "November 30, 2025"}, OptionOrder::Free},
      {{"August", "September", "October"}, OptionOrder::Fixed},
      {{"October", "September"}, OptionOrder::Free},
      {{"3 Sept.", "2 Oct."}, OptionOrder::Fixed},
      {{"12 May", "May 2020"}, OptionOrder::Fixed},  // a day without a year comes first
      {{"12", "May 2020"}, OptionOrder::Free},
      {{"Berlin", "Paris", "Rome"}, OptionOrder::Free},
      {{"3 days", "a week"}, OptionOrder::Free},
      {{"True", "False"}, OptionOrder::Fixed},
      {{"TRUE", "FALSE"}, OptionOrder::Fixed},
      {{"False", "True"}, OptionOrder::Reversed},
      {{"false", "true"}, OptionOrder::Reversed},
  };
  for (const Row& row : rows) {
    questions::Item item;
    for (const std::string& option : row.options) item.options.push_back({option, ""});
    INFO(row.options.front() << " … " << row.options.back());
    CHECK(rules::optionOrder(item) == row.order);
  }
}

TEST_CASE("a claim keeps its two options whatever they are called", "[rules]") {
  questions::Item item;
  item.kind = "true_false";
  item.options = {{"Stimmt", ""}, {"Stimmt nicht", ""}};
  CHECK(rules::optionOrder(item) == OptionOrder::Fixed);
}
