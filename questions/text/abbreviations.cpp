#include "questions/text/abbreviations.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

namespace text {
namespace {

// Each list is sorted, so that a look-up is a binary search. Lower-case words stand for any case;
// capitalised ones are abbreviations only when capitalised (Mass. but not mass.).
constexpr std::string_view kBeforeName[] = {
    "Adm",  "Amb", "Attn", "Atty", "Brig", "Capt", "Cmdr", "Col",  "Cpl", "Cpt",  "Det",
    "Dr",   "Drs", "Fr",   "Ft",   "Gen",  "Gov",  "Hon",  "Insp", "Lt",  "Maj",  "Messrs",
    "Mlle", "Mme", "Mr",   "Mrs",  "Ms",   "Msgr", "Mt",   "Ofc",  "Pfc", "Pres", "Prof",
    "Pvt",  "Rep", "Reps", "Rev",  "Sen",  "Sens", "Sgt",  "Spc",  "St",  "Supt"};
constexpr std::string_view kBeforeNumber[] = {"art", "ch",  "chap", "ext", "fig", "figs", "mar",
                                              "no",  "nos", "p",    "par", "pp",  "sec",  "vol"};
constexpr std::string_view kAny[] = {
    "Ala",  "Apr",  "Ariz",   "Ark",  "Aug",   "Ave",  "Blvd", "Bros", "Calif", "Co",   "Colo",
    "Conn", "Dec",  "Del",    "Dist", "Ed",    "Est",  "Feb",  "Fla",  "Fri",   "Ga",   "Ill",
    "Ind",  "Jan",  "Kan",    "Ky",   "La",    "Mass", "Md",   "Mich", "Minn",  "Miss", "Mo",
    "Mont", "Neb",  "Nev",    "Nov",  "Oct",   "Okla", "Ore",  "Pa",   "Penn",  "Ph",   "Que",
    "Rd",   "Tenn", "Tex",    "Thur", "Thurs", "Tues", "Va",   "Vt",   "Wash",  "Wed",  "Wis",
    "Wyo",  "al",   "approx", "assn", "bbl",   "cf",   "corp", "dept", "div",   "eds",  "esp",
    "govt", "inc",  "incl",   "jr",   "lb",    "lbs",  "ltd",  "mins", "mos",   "oz",   "sept",
    "sr",   "sts",  "univ",   "vs"};
constexpr std::string_view kPrefixes[] = {
    "anti", "co",   "counter", "cross", "e",     "ex",    "inter", "mega", "micro",
    "mid",  "mini", "multi",   "neo",   "non",   "over",  "pan",   "post", "pre",
    "pro",  "re",   "semi",    "sub",   "super", "trans", "ultra", "un",   "under"};
constexpr std::string_view kUnits[] = {
    "am",    "b",   "bn",  "cm",  "ft",  "g",   "gb", "ghz", "gw",  "ha", "hp",  "hour",
    "hours", "hr",  "hrs", "hz",  "in",  "k",   "kb", "kg",  "khz", "km", "kmh", "kph",
    "kw",    "kwh", "l",   "lb",  "lbs", "m",   "mb", "mg",  "mhz", "mi", "min", "mins",
    "ml",    "mm",  "mn",  "mph", "mw",  "mwh", "nm", "oz",  "p",   "pc", "pm",  "sec",
    "secs",  "sq",  "t",   "tb",  "tn",  "trn", "tw", "w",   "yr",  "yrs"};
constexpr std::string_view kNameEndings[] = {
    "au",   "biz", "br",  "ca",   "ch",  "cn",  "com", "cz",   "de",   "doc", "docx",
    "edu",  "es",  "eu",  "fr",   "gif", "gov", "gr",  "htm",  "html", "ie",  "il",
    "info", "int", "io",  "jp",   "jpg", "kr",  "mil", "mp3",  "mx",   "net", "nl",
    "nz",   "org", "pdf", "php",  "pl",  "png", "ppt", "ru",   "se",   "tv",  "tw",
    "txt",  "ua",  "uk",  "unix", "url", "us",  "xls", "xlsx", "xml",  "zip"};

constexpr std::string_view kNoPossessed[] = {
    "a",  "also", "an", "as",     "at",     "because", "been", "for", "from", "in",  "like",
    "my", "not",  "on", "really", "simply", "that",    "the",  "to",  "with", "your"};

struct Cut {
  std::string_view word;
  std::size_t at;
};
constexpr Cut kCuts[] = {
    {"aint", 2},   {"arent", 3},  {"cannot", 3}, {"cant", 2},     {"couldnt", 5}, {"didnt", 3},
    {"doesnt", 4}, {"dont", 2},   {"gimme", 3},  {"gonna", 3},    {"gotta", 3},   {"hadnt", 3},
    {"hasnt", 3},  {"havent", 4}, {"hes", 2},    {"im", 1},       {"isnt", 2},    {"ive", 1},
    {"lemme", 3},  {"outta", 3},  {"shes", 3},   {"shouldnt", 6}, {"thats", 4},   {"theres", 5},
    {"wanna", 3},  {"wasnt", 3},  {"werent", 4}, {"whats", 4},    {"wont", 2},    {"wouldnt", 5},
    {"youre", 3}};

// Long words are in no list.
std::string folded(std::string_view word) {
  std::string result;
  if (word.size() > 8) return result;
  for (char c : word) result += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return result;
}

template <std::size_t size>
bool contains(const std::string_view (&list)[size], std::string_view word) {
  return std::binary_search(std::begin(list), std::end(list), word);
}

}  // namespace

Abbreviation abbreviation(std::string_view word) {
  std::string key = folded(word);
  if (key.empty()) return Abbreviation::None;
  if (contains(kBeforeNumber, key)) return Abbreviation::BeforeNumber;
  if (key == "etc") return Abbreviation::NotLast;
  if (contains(kAny, key)) return Abbreviation::Any;
  key[0] = word[0];
  if (contains(kBeforeName, key)) return Abbreviation::BeforeName;
  return contains(kAny, key) ? Abbreviation::Any : Abbreviation::None;
}

std::size_t contractionCut(std::string_view word) {
  const std::string key = folded(word);
  const auto* found = std::find_if(std::begin(kCuts), std::end(kCuts),
                                   [&](const Cut& cut) { return cut.word == key; });
  return found == std::end(kCuts) ? 0 : found->at;
}

bool followsNoPossessive(std::string_view word) { return contains(kNoPossessed, folded(word)); }

bool isHyphenPrefix(std::string_view word) { return contains(kPrefixes, folded(word)); }

bool isUnitSuffix(std::string_view letters) { return contains(kUnits, folded(letters)); }

bool isNameEnding(std::string_view letters) { return contains(kNameEndings, folded(letters)); }

}  // namespace text
