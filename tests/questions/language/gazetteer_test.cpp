// The shipped lists of names.
#include "questions/language/gazetteer.h"

#include "questions/error.h"
#include "tests/catch.h"
#include "tests/folders.h"

using language::Gender;
using language::NameKind;

TEST_CASE("Lists tell places, organisations and people apart", "[language]") {
  const language::Gazetteer names(sourceFolder() / "assets/language/names.txt");
  CHECK(names.kindOf("Norway") == NameKind::Place);
  CHECK(names.kindOf("Moscow") == NameKind::Place);
  CHECK(names.kindOf("Hamas") == NameKind::Organisation);
  CHECK(names.kindOf("NATO") == NameKind::Organisation);
  CHECK(names.kindOf("Nato") == NameKind::Organisation);
  CHECK(names.kindOf("Visa") == std::nullopt);  // a common word as well
  CHECK(names.kindOf("Xyzzy") == std::nullopt);
  CHECK(names.country("Russian Federation") == "Russia");
  CHECK(names.country("U.S.") == "United States");
  CHECK(names.country("Moscow").empty());
  CHECK(names.countryOf("Moscow") == "Russia");
  CHECK(names.countryOf("Ukrainian") == "Ukraine");
  CHECK(names.countryOf("Gaza").empty());
  CHECK(names.isDemonym("Iraqis"));
  CHECK_FALSE(names.isDemonym("Paris"));
  CHECK(names.genderOf("Ursula") == Gender::Feminine);
  CHECK(names.genderOf("Volodymyr") == Gender::Masculine);
  CHECK(names.genderOf("Imogene") == Gender::Feminine);
  CHECK(names.genderOf("Xyzzy") == Gender::Unknown);
  CHECK_THROWS_AS(language::Gazetteer("no/such/names.txt"), questions::Error);
}
