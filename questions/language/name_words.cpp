// The lists.
#include "questions/language/name_words.h"

#include <algorithm>
#include <iterator>

namespace language {
namespace {

constexpr std::string_view kTitles[] = {"President",
                                        "Mr.",
                                        "Mrs.",
                                        "Ms.",
                                        "Mr",
                                        "Mrs",
                                        "Ms",
                                        "Dr.",
                                        "Dr",
                                        "Prof.",
                                        "Professor",
                                        "Gen.",
                                        "General",
                                        "Col.",
                                        "Colonel",
                                        "Lt.",
                                        "Lieutenant",
                                        "Sgt.",
                                        "Sergeant",
                                        "Capt.",
                                        "Captain",
                                        "Adm.",
                                        "Admiral",
                                        "Senator",
                                        "Sen.",
                                        "Rep.",
                                        "Representative",
                                        "Congressman",
                                        "Congresswoman",
                                        "Gov.",
                                        "Governor",
                                        "Mayor",
                                        "Minister",
                                        "Premier",
                                        "Chancellor",
                                        "Secretary",
                                        "Ambassador",
                                        "Judge",
                                        "Justice",
                                        "King",
                                        "Queen",
                                        "Prince",
                                        "Princess",
                                        "Pope",
                                        "Bishop",
                                        "Archbishop",
                                        "Cardinal",
                                        "Rev.",
                                        "Reverend",
                                        "Father",
                                        "Sir",
                                        "Lord",
                                        "Lady",
                                        "Dame",
                                        "Sheikh",
                                        "Imam",
                                        "Rabbi",
                                        "Mullah",
                                        "Ayatollah",
                                        "Chairman",
                                        "Chairwoman",
                                        "Spokesman",
                                        "Spokeswoman",
                                        "spokesman",
                                        "spokeswoman",
                                        "Director",
                                        "Commissioner",
                                        "Commander",
                                        "Emperor",
                                        "Empress",
                                        "Doctor",
                                        "Shaikh",
                                        "Major"};

constexpr std::string_view kOrganisationEndings[] = {"Inc.",
                                                     "Inc",
                                                     "Corp.",
                                                     "Corp",
                                                     "Corporation",
                                                     "Company",
                                                     "Co.",
                                                     "Ltd.",
                                                     "Ltd",
                                                     "LLC",
                                                     "Plc",
                                                     "PLC",
                                                     "Group",
                                                     "Bank",
                                                     "University",
                                                     "College",
                                                     "School",
                                                     "Institute",
                                                     "Ministry",
                                                     "Department",
                                                     "Committee",
                                                     "Commission",
                                                     "Council",
                                                     "Party",
                                                     "Agency",
                                                     "Association",
                                                     "Organization",
                                                     "Organisation",
                                                     "Foundation",
                                                     "Union",
                                                     "Federation",
                                                     "Society",
                                                     "Club",
                                                     "Court",
                                                     "Parliament",
                                                     "Congress",
                                                     "Senate",
                                                     "Office",
                                                     "Bureau",
                                                     "Authority",
                                                     "Administration",
                                                     "Board",
                                                     "Alliance",
                                                     "Coalition",
                                                     "Army",
                                                     "Navy",
                                                     "Police",
                                                     "Forces",
                                                     "Airlines",
                                                     "Airways",
                                                     "Times",
                                                     "Post",
                                                     "News",
                                                     "Press",
                                                     "Service",
                                                     "Services",
                                                     "Studios",
                                                     "Records",
                                                     "Motors",
                                                     "Systems",
                                                     "Industries",
                                                     "Partners",
                                                     "Team",
                                                     "Movement",
                                                     "Front",
                                                     "Brigades",
                                                     "League",
                                                     "Nations",
                                                     "Force",
                                                     "Guard",
                                                     "Hospital",
                                                     "Corps",
                                                     "Network",
                                                     "Forum",
                                                     "Assembly",
                                                     "Magazine",
                                                     "Weekly",
                                                     "International",
                                                     "Commons",
                                                     "Representatives"};

constexpr std::string_view kPlaceEndings[] = {
    "City",    "County", "River",   "Lake",     "Island",    "Islands",   "Street",    "Road",
    "Avenue",  "Square", "Park",    "Mountain", "Mountains", "Valley",    "Bay",       "Sea",
    "Ocean",   "Bridge", "Airport", "Station",  "Province",  "Peninsula", "Beach",     "Hills",
    "Desert",  "Forest", "Canal",   "Strait",   "Gulf",      "Coast",     "Cathedral", "Hotel",
    "Stadium", "Ave",    "St.",     "St",       "Falls",     "Springs",   "Republic",  "Palace",
    "Mosque",  "Empire", "Plateau", "Kingdom",  "Area"};

constexpr std::string_view kCompanyForms[] = {"Inc.",  "Inc",  "Ltd.", "Ltd", "LLC",
                                              "Corp.", "Corp", "Plc",  "PLC", "L.P.",
                                              "AG",    "S.A.", "GmbH", "Pty."};

constexpr std::string_view kEventBeginnings[] = {"Hurricane", "Typhoon",   "Cyclone",
                                                 "Storm",     "Operation", "Battle"};

constexpr std::string_view kDays[] = {
    "Monday",    "Tuesday",  "Wednesday",    "Thursday", "Friday", "Saturday", "Sunday",
    "Mon",       "Tue",      "Tues",         "Wed",      "Thu",    "Thurs",    "Fri",
    "Sat",       "January",  "February",     "March",    "July",   "August",   "September",
    "October",   "November", "December",     "Feb",      "Mar",    "Apr",      "Jun",
    "Jul",       "Aug",      "Sep",          "Sept",     "Oct",    "Nov",      "Dec",
    "Christmas", "Easter",   "Thanksgiving", "Ramadan"};

template <typename Words>
bool holds(const Words& words, std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

}  // namespace

bool isTitle(std::string_view word) { return holds(kTitles, word); }

bool endsOrganisation(std::string_view word) {
  return holds(kOrganisationEndings, word) || isCompanyForm(word);
}

bool isCompanyForm(std::string_view word) { return holds(kCompanyForms, word); }

bool beginsEvent(std::string_view word) { return holds(kEventBeginnings, word); }

bool endsPlace(std::string_view word) { return holds(kPlaceEndings, word); }

bool isDay(std::string_view word) {
  if (word.ends_with('.')) word.remove_suffix(1);
  return holds(kDays, word);
}

}  // namespace language
