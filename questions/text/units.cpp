#include "questions/text/units.h"

#include <algorithm>
#include <iterator>

namespace text {
namespace {

using enum QuantityKind;

struct Name {
  std::string_view word;
  QuantityKind kind;
  std::string_view unit;
  double factor = 1;
};

// Lower case; a word of two parts is looked up as "square mile".
constexpr Name kNames[] = {{"%", Percent, "%"},
                           {"percent", Percent, "%"},
                           {"pct", Percent, "%"},
                           {"per cent", Percent, "%"},
                           {"percentage point", PercentagePoints, "pp"},
                           {"percentage points", PercentagePoints, "pp"},
                           {"pp", PercentagePoints, "pp"},
                           {"basis point", PercentagePoints, "pp", 0.01},
                           {"basis points", PercentagePoints, "pp", 0.01},
                           {"second", Duration, "second"},
                           {"seconds", Duration, "second"},
                           {"sec", Duration, "second"},
                           {"secs", Duration, "second"},
                           {"minute", Duration, "minute"},
                           {"minutes", Duration, "minute"},
                           {"min", Duration, "minute"},
                           {"mins", Duration, "minute"},
                           {"hour", Duration, "hour"},
                           {"hours", Duration, "hour"},
                           {"hr", Duration, "hour"},
                           {"hrs", Duration, "hour"},
                           {"day", Duration, "day"},
                           {"days", Duration, "day"},
                           {"night", Duration, "night"},
                           {"nights", Duration, "night"},
                           {"week", Duration, "week"},
                           {"weeks", Duration, "week"},
                           {"fortnight", Duration, "fortnight"},
                           {"fortnights", Duration, "fortnight"},
                           {"month", Duration, "month"},
                           {"months", Duration, "month"},
                           {"year", Duration, "year"},
                           {"years", Duration, "year"},
                           {"yr", Duration, "year"},
                           {"yrs", Duration, "year"},
                           {"decade", Duration, "decade"},
                           {"decades", Duration, "decade"},
                           {"century", Duration, "century"},
                           {"centuries", Duration, "century"},
                           {"km", Measure, "km"},
                           {"kilometre", Measure, "km"},
                           {"kilometres", Measure, "km"},
                           {"kilometer", Measure, "km"},
                           {"kilometers", Measure, "km"},
                           {"mile", Measure, "mi"},
                           {"miles", Measure, "mi"},
                           {"mi", Measure, "mi"},
                           {"m", Measure, "m"},
                           {"metre", Measure, "m"},
                           {"metres", Measure, "m"},
                           {"meter", Measure, "m"},
                           {"meters", Measure, "m"},
                           {"cm", Measure, "cm"},
                           {"centimetre", Measure, "cm"},
                           {"centimetres", Measure, "cm"},
                           {"centimeters", Measure, "cm"},
                           {"mm", Measure, "mm"},
                           {"millimetres", Measure, "mm"},
                           {"millimeters", Measure, "mm"},
                           {"foot", Measure, "ft"},
                           {"feet", Measure, "ft"},
                           {"ft", Measure, "ft"},
                           {"ft.", Measure, "ft"},
                           {"inch", Measure, "in"},
                           {"inches", Measure, "in"},
                           {"yard", Measure, "yd"},
                           {"yards", Measure, "yd"},
                           {"kg", Measure, "kg"},
                           {"kilo", Measure, "kg"},
                           {"kilos", Measure, "kg"},
                           {"kilogram", Measure, "kg"},
                           {"kilograms", Measure, "kg"},
                           {"kilogramme", Measure, "kg"},
                           {"kilogrammes", Measure, "kg"},
                           {"g", Measure, "g"},
                           {"gram", Measure, "g"},
                           {"grams", Measure, "g"},
                           {"mg", Measure, "mg"},
                           {"tonne", Measure, "t"},
                           {"tonnes", Measure, "t"},
                           {"ton", Measure, "ton"},
                           {"tons", Measure, "ton"},
                           {"pound", Measure, "pound"},
                           {"pounds", Measure, "pound"},
                           {"lb", Measure, "lb"},
                           {"lb.", Measure, "lb"},
                           {"lbs", Measure, "lb"},
                           {"lbs.", Measure, "lb"},
                           {"oz", Measure, "oz"},
                           {"oz.", Measure, "oz"},
                           {"ounce", Measure, "oz"},
                           {"ounces", Measure, "oz"},
                           {"litre", Measure, "l"},
                           {"litres", Measure, "l"},
                           {"liter", Measure, "l"},
                           {"liters", Measure, "l"},
                           {"ml", Measure, "ml"},
                           {"gallon", Measure, "gallon"},
                           {"gallons", Measure, "gallon"},
                           {"barrel", Measure, "barrel"},
                           {"barrels", Measure, "barrel"},
                           {"acre", Measure, "acre"},
                           {"acres", Measure, "acre"},
                           {"hectare", Measure, "ha"},
                           {"hectares", Measure, "ha"},
                           {"ha", Measure, "ha"},
                           {"mph", Measure, "mph"},
                           {"kph", Measure, "km/h"},
                           {"kmh", Measure, "km/h"},
                           {"knots", Measure, "kn"},
                           {"° c", Measure,
                            "\xC2\xB0"
                            "C"},
                           {"° f", Measure,
                            "\xC2\xB0"
                            "F"},
                           {"degrees celsius", Measure,
                            "\xC2\xB0"
                            "C"},
                           {"degrees fahrenheit", Measure,
                            "\xC2\xB0"
                            "F"},
                           {"degree", Measure, "degree"},
                           {"degrees", Measure, "degree"},
                           {"\xC2\xB0", Measure, "degree"},
                           {"mw", Measure, "MW"},
                           {"megawatt", Measure, "MW"},
                           {"megawatts", Measure, "MW"},
                           {"gw", Measure, "GW"},
                           {"gigawatt", Measure, "GW"},
                           {"gigawatts", Measure, "GW"},
                           {"kw", Measure, "kW"},
                           {"kilowatts", Measure, "kW"},
                           {"kwh", Measure, "kWh"},
                           {"mwh", Measure, "MWh"},
                           {"mb", Measure, "MB"},
                           {"gb", Measure, "GB"},
                           {"tb", Measure, "TB"},
                           {"hz", Measure, "Hz"},
                           {"mhz", Measure, "MHz"},
                           {"ghz", Measure, "GHz"},
                           {"dollar", Money, "USD"},
                           {"dollars", Money, "USD"},
                           {"us dollars", Money, "USD"},
                           {"u.s. dollars", Money, "USD"},
                           {"american dollars", Money, "USD"},
                           {"usd", Money, "USD"},
                           {"australian dollars", Money, "AUD"},
                           {"canadian dollars", Money, "CAD"},
                           {"singapore dollars", Money, "SGD"},
                           {"taiwan dollars", Money, "TWD"},
                           {"euro", Money, "EUR"},
                           {"euros", Money, "EUR"},
                           {"eur", Money, "EUR"},
                           {"sterling", Money, "GBP"},
                           {"pounds sterling", Money, "GBP"},
                           {"gbp", Money, "GBP"},
                           {"british pounds", Money, "GBP"},
                           {"egyptian pounds", Money, "EGP"},
                           {"yen", Money, "JPY"},
                           {"yuan", Money, "CNY"},
                           {"renminbi", Money, "CNY"},
                           {"rmb", Money, "CNY"},
                           {"rupee", Money, "INR"},
                           {"rupees", Money, "INR"},
                           {"pakistani rupees", Money, "PKR"},
                           {"rouble", Money, "RUB"},
                           {"roubles", Money, "RUB"},
                           {"ruble", Money, "RUB"},
                           {"rubles", Money, "RUB"},
                           {"hryvnia", Money, "UAH"},
                           {"hryvnias", Money, "UAH"},
                           {"zloty", Money, "PLN"},
                           {"zlotys", Money, "PLN"},
                           {"swiss francs", Money, "CHF"},
                           {"swedish kronor", Money, "SEK"},
                           {"kronor", Money, "SEK"},
                           {"norwegian kroner", Money, "NOK"},
                           {"danish kroner", Money, "DKK"},
                           {"forint", Money, "HUF"},
                           {"forints", Money, "HUF"},
                           {"koruna", Money, "CZK"},
                           {"baht", Money, "THB"},
                           {"naira", Money, "NGN"},
                           {"rand", Money, "ZAR"},
                           {"reais", Money, "BRL"},
                           {"shekel", Money, "ILS"},
                           {"shekels", Money, "ILS"},
                           {"ringgit", Money, "MYR"},
                           {"rupiah", Money, "IDR"},
                           {"mexican pesos", Money, "MXN"},
                           {"turkish lira", Money, "TRY"},
                           {"turkish liras", Money, "TRY"}};

struct Sign {
  std::string_view sign;
  std::string_view code;
};
// As written: what stands before a number.
constexpr Sign kSigns[] = {{"$", "USD"},
                           {"\xE2\x82\xAC", "EUR"},
                           {"\xC2\xA3", "GBP"},
                           {"\xC2\xA5", "JPY"},
                           {"US$", "USD"},
                           {"U.S.$", "USD"},
                           {"A$", "AUD"},
                           {"AU$", "AUD"},
                           {"C$", "CAD"},
                           {"CA$", "CAD"},
                           {"HK$", "HKD"},
                           {"NZ$", "NZD"},
                           {"S$", "SGD"},
                           {"NT$", "TWD"},
                           {"R$", "BRL"},
                           {"\xE2\x82\xB9", "INR"},
                           {"Rs", "INR"},
                           {"Rs.", "INR"},
                           {"\xE2\x82\xBD", "RUB"},
                           {"\xE2\x82\xB4", "UAH"},
                           {"\xE2\x82\xAA", "ILS"},
                           {"\xE2\x82\xA9", "KRW"},
                           {"\xE2\x82\xBA", "TRY"},
                           {"\xE2\x82\xA6", "NGN"},
                           {"EUR", "EUR"},
                           {"USD", "USD"},
                           {"GBP", "GBP"},
                           {"JPY", "JPY"},
                           {"CNY", "CNY"},
                           {"RMB", "CNY"},
                           {"INR", "INR"},
                           {"RUB", "RUB"},
                           {"UAH", "UAH"},
                           {"CHF", "CHF"},
                           {"SEK", "SEK"},
                           {"NOK", "NOK"},
                           {"DKK", "DKK"},
                           {"PLN", "PLN"},
                           {"CZK", "CZK"},
                           {"HUF", "HUF"},
                           {"AUD", "AUD"},
                           {"CAD", "CAD"},
                           {"NZD", "NZD"},
                           {"HKD", "HKD"},
                           {"SGD", "SGD"},
                           {"DKr", "DKK"}};

// What may follow "a", "an", "each" or "every" as a rate.
constexpr std::string_view kRates[] = {
    "barrel", "day",   "decade", "gallon", "head",  "hour",  "kilo",   "kilogram", "kilometre",
    "litre",  "mile",  "minute", "month",  "night", "ounce", "person", "piece",    "pound",
    "second", "share", "ticket", "ton",    "tonne", "week",  "year"};

struct Rate {
  std::string_view adverb;
  std::string_view unit;
};
constexpr Rate kAdverbs[] = {{"annually", "year"}, {"yearly", "year"}, {"monthly", "month"},
                             {"weekly", "week"},   {"daily", "day"},   {"hourly", "hour"},
                             {"apiece", "piece"}};

const Name* named(std::string_view word) {
  const auto* found = std::find_if(std::begin(kNames), std::end(kNames),
                                   [word](const Name& name) { return name.word == word; });
  return found == std::end(kNames) ? nullptr : found;
}

bool isArea(std::string_view word) { return word == "square" || word == "cubic"; }

// square miles, cubic metres: the unit is "square mi".
std::optional<Unit> areaAt(const Words& words, std::size_t i) {
  const Name* name = named(words.lower(i + 1));
  if (!isArea(words.lower(i)) || !name || name->kind != Measure) return std::nullopt;
  static constexpr std::pair<std::string_view, std::string_view> kAreas[] = {
      {"km", "square km"}, {"mi", "square mi"}, {"m", "square m"}, {"ft", "square ft"}};
  static constexpr std::pair<std::string_view, std::string_view> kVolumes[] = {
      {"km", "cubic km"}, {"m", "cubic m"}, {"ft", "cubic ft"}, {"cm", "cubic cm"}};
  for (const auto& [length, unit] : words.is(i, "square") ? kAreas : kVolumes)
    if (length == name->unit) return Unit{i + 2, Measure, unit};
  return std::nullopt;
}

// km/h, miles per hour
std::optional<std::string_view> speedAt(const Words& words, std::size_t i, std::string_view unit,
                                        std::size_t& end) {
  const bool slash = words.is(i, "/") && words.joined(i);
  const bool hour = slash ? words.is(i + 1, "h") : words.is(i, "per") && words.is(i + 1, "hour");
  if (!hour || (unit != "km" && unit != "mi")) return std::nullopt;
  end = i + 2;
  return unit == "km" ? "km/h" : "mph";
}

bool isShortLetter(std::string_view word) { return word == "m" || word == "g"; }

}  // namespace

std::optional<Unit> unitAt(const Words& words, std::size_t i, bool plain) {
  if (std::optional<Unit> area = areaAt(words, i)) return area;
  const Name* name = named(words.lower(i) + " " + words.lower(i + 1));
  std::size_t end = i + 2;
  if (!name) {
    name = named(words.lower(i));
    end = i + 1;
  }
  if (!name || (isShortLetter(name->word) && words.raw(i) != name->word)) return std::nullopt;
  Unit unit{end, name->kind, name->unit, name->factor};
  if (unit.name == "pound" && !plain) return Unit{end, Money, "GBP"};
  if (const auto speed = speedAt(words, end, unit.name, unit.end)) unit.name = *speed;
  return unit;
}

std::optional<std::string_view> currencyBefore(const Words& words, std::size_t i,
                                               std::size_t& begin) {
  const bool spaced = words.is(i - 1, "$") && i > 1;
  const std::string joined = spaced ? std::string(words.raw(i - 2)) + "$" : std::string();
  const bool two = std::any_of(std::begin(kSigns), std::end(kSigns), [&joined](const Sign& known) {
    return known.sign == joined && joined.size() > 2;
  });
  const std::string_view sign = two ? std::string_view(joined) : words.raw(i - 1);
  const auto* found = std::find_if(std::begin(kSigns), std::end(kSigns),
                                   [sign](const Sign& known) { return known.sign == sign; });
  if (found == std::end(kSigns)) return std::nullopt;
  begin = i - (two ? 2 : 1);
  return found->code;
}

std::optional<Unit> perAt(const Words& words, std::size_t i) {
  for (const Rate& rate : kAdverbs)
    if (words.is(i, rate.adverb)) return Unit{i + 1, Measure, rate.unit};
  const std::string& word = words.lower(i);
  const auto* rate = std::find(std::begin(kRates), std::end(kRates), words.lower(i + 1));
  if (word == "per" && words.isLowerWord(i + 1) && !words.is(i + 1, "cent"))
    return Unit{i + 2, Measure, rate == std::end(kRates) ? words.raw(i + 1) : *rate};
  if (rate == std::end(kRates)) return std::nullopt;
  static constexpr std::string_view kAnchors[] = {"after", "ago",   "before", "earlier",
                                                  "from",  "later", "or"};
  if (listed<kAnchors>(words.lower(i + 2))) return std::nullopt;
  const bool joins =
      word == "a" || word == "an" || word == "each" || word == "every" || word == "/";
  return joins ? std::optional(Unit{i + 2, Measure, *rate}) : std::nullopt;
}

}  // namespace text
