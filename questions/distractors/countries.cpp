#include "questions/distractors/countries.h"

#include <algorithm>

namespace questions {
namespace {

using Region = std::vector<std::string_view>;

// Only names that need no "the" and no second name.
const std::vector<Region>& regions() {
  static const std::vector<Region> table = {
      {"France", "Germany", "Italy", "Spain", "Portugal", "Belgium", "Austria", "Switzerland",
       "Ireland", "Luxembourg", "Britain"},
      {"Sweden", "Norway", "Denmark", "Finland", "Iceland", "Estonia", "Latvia", "Lithuania"},
      {"Poland", "Hungary", "Romania", "Bulgaria", "Slovakia", "Slovenia", "Croatia", "Serbia",
       "Greece", "Albania", "Montenegro", "Kosovo"},
      {"Russia", "Ukraine", "Belarus", "Moldova", "Georgia", "Armenia", "Azerbaijan", "Kazakhstan"},
      {"Turkey", "Syria", "Iraq", "Iran", "Jordan", "Lebanon", "Israel", "Saudi Arabia", "Yemen",
       "Oman", "Qatar", "Kuwait", "Bahrain", "Cyprus"},
      {"Egypt", "Libya", "Tunisia", "Algeria", "Morocco", "Sudan"},
      {"Nigeria", "Ghana", "Senegal", "Mali", "Niger", "Cameroon", "Gabon", "Liberia", "Benin"},
      {"Kenya", "Uganda", "Tanzania", "Rwanda", "Burundi", "Ethiopia", "Eritrea", "Somalia"},
      {"South Africa", "Namibia", "Botswana", "Zimbabwe", "Zambia", "Mozambique", "Angola",
       "Malawi"},
      {"India", "Pakistan", "Bangladesh", "Sri Lanka", "Nepal", "Bhutan", "Afghanistan"},
      {"China", "Japan", "South Korea", "North Korea", "Mongolia", "Taiwan"},
      {"Thailand", "Malaysia", "Indonesia", "Vietnam", "Cambodia", "Laos", "Myanmar", "Singapore",
       "Brunei"},
      {"Australia", "New Zealand", "Fiji", "Samoa", "Tonga", "Papua New Guinea"},
      {"Mexico", "Guatemala", "Honduras", "Nicaragua", "Costa Rica", "Panama", "El Salvador"},
      {"Brazil", "Argentina", "Chile", "Peru", "Bolivia", "Colombia", "Ecuador", "Venezuela",
       "Uruguay", "Paraguay"},
      {"Cuba", "Haiti", "Jamaica", "Barbados", "Grenada"},
      {"Uzbekistan", "Turkmenistan", "Kyrgyzstan", "Tajikistan"},
      {"United States", "Canada", "United Kingdom"},
      {"England", "Scotland", "Wales", "Northern Ireland"},
      {"U.S.", "US", "U.K.", "UK", "USA", "America", "Korea", "Holland", "Burma"},
  };
  return table;
}

const Region* regionOf(std::string_view name) {
  for (const Region& region : regions())
    if (std::find(region.begin(), region.end(), name) != region.end()) return &region;
  return nullptr;
}

}  // namespace

bool isCountry(std::string_view name) { return regionOf(name) != nullptr; }

bool isContinent(std::string_view name) {
  for (std::string_view part :
       {"Europe", "Asia", "Africa", "Oceania", "North America", "Antarctica", "South America",
        "Latin America", "Middle East", "East", "West", "Western", "South East Asia",
        "Southeast Asia", "Balkans"})
    if (name == part) return true;
  return false;
}

// Washington and New York are left out: they are cities too.
bool isDivision(std::string_view name) {
  for (std::string_view division : {"Alabama",
                                    "Alaska",
                                    "Arizona",
                                    "Arkansas",
                                    "California",
                                    "Colorado",
                                    "Connecticut",
                                    "Delaware",
                                    "Florida",
                                    "Hawaii",
                                    "Idaho",
                                    "Illinois",
                                    "Indiana",
                                    "Iowa",
                                    "Kansas",
                                    "Kentucky",
                                    "Louisiana",
                                    "Maine",
                                    "Maryland",
                                    "Massachusetts",
                                    "Michigan",
                                    "Minnesota",
                                    "Mississippi",
                                    "Missouri",
                                    "Montana",
                                    "Nebraska",
                                    "Nevada",
                                    "New Hampshire",
                                    "New Jersey",
                                    "New Mexico",
                                    "North Carolina",
                                    "North Dakota",
                                    "Ohio",
                                    "Oklahoma",
                                    "Oregon",
                                    "Pennsylvania",
                                    "Rhode Island",
                                    "South Carolina",
                                    "South Dakota",
                                    "Tennessee",
                                    "Texas",
                                    "Utah",
                                    "Vermont",
                                    "Virginia",
                                    "West Virginia",
                                    "Wisconsin",
                                    "Wyoming",
                                    "Alberta",
                                    "British Columbia",
                                    "Manitoba",
                                    "New Brunswick",
                                    "Newfoundland",
                                    "Nova Scotia",
                                    "Ontario",
                                    "Quebec",
                                    "Saskatchewan",
                                    "New South Wales",
                                    "Queensland",
                                    "South Australia",
                                    "Tasmania",
                                    "Victoria",
                                    "Western Australia",
                                    "Bavaria",
                                    "Brandenburg",
                                    "Hesse",
                                    "Lower Saxony",
                                    "Saxony",
                                    "Thuringia",
                                    "Bihar",
                                    "Gujarat",
                                    "Karnataka",
                                    "Kerala",
                                    "Maharashtra",
                                    "Punjab",
                                    "Rajasthan",
                                    "Tamil Nadu",
                                    "Uttar Pradesh",
                                    "West Bengal"})
    if (name == division) return true;
  return false;
}

bool takesArticle(std::string_view country) {
  for (std::string_view name :
       {"United States", "United Kingdom", "United Arab Emirates", "Netherlands", "Philippines",
        "Maldives", "Bahamas", "Gambia", "Czech Republic", "Dominican Republic", "Soviet Union"})
    if (country == name) return true;
  return false;
}

std::vector<std::string> countriesNear(std::string_view name) {
  std::vector<std::string> others;
  const Region* region = regionOf(name);
  const bool shortNames = region == &regions().back();
  if (region && !shortNames)
    for (std::string_view other : *region)
      if (other != name) others.emplace_back(other);
  return others;
}

}  // namespace questions
