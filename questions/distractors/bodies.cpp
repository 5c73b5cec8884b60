#include "questions/distractors/bodies.h"

#include <algorithm>

namespace questions {
namespace {

const std::vector<Bodies>& lists() {
  static const std::vector<Bodies> table = {
      {"technology company", {"Google", "Microsoft", "Apple", "Amazon", "Facebook", "Yahoo"}},
      {"technology company",
       {"Intel", "IBM", "Samsung", "Nvidia", "Oracle", "Dell", "Sony", "Nokia", "Cisco"}},
      {"social network", {"Twitter", "Instagram", "LinkedIn", "Reddit", "Tumblr", "Snapchat"}},
      {"carmaker",
       {"Toyota", "Volkswagen", "Ford", "General Motors", "Honda", "Renault", "BMW", "Nissan",
        "Hyundai", "Tesla", "Volvo", "Fiat"}},
      {"aircraft maker", {"Boeing", "Airbus", "Embraer", "Bombardier", "Lockheed Martin"}},
      {"airline",
       {"Lufthansa", "British Airways", "Air France", "Ryanair", "EasyJet", "Emirates", "Qantas",
        "Delta Air Lines", "American Airlines", "United Airlines", "Malaysia Airlines",
        "Singapore Airlines", "Air India"}},
      {"oil company", {"BP", "Shell", "ExxonMobil", "Chevron", "Total", "Gazprom", "Rosneft"}},
      {"lender",
       {"Deutsche Bank", "Barclays", "HSBC", "Citigroup", "Goldman Sachs", "Morgan Stanley",
        "JPMorgan Chase", "Bank of America", "Credit Suisse", "BNP Paribas"}},
      {"broadcaster",
       {"BBC", "CNN", "Al Jazeera", "NBC", "CBS", "ABC News", "Fox News", "Sky News", "ITV"}},
      {"newspaper",
       {"New York Times", "Washington Post", "Wall Street Journal", "Los Angeles Times",
        "USA Today", "Chicago Tribune", "Boston Globe"}},
      {"newspaper",
       {"Guardian", "Daily Telegraph", "Independent", "Daily Mail", "Financial Times",
        "Daily Mirror"}},
      {"news agency",
       {"Reuters", "Associated Press", "Agence France-Presse", "Interfax", "Bloomberg", "Xinhua",
        "TASS"}},
      {"EU institution",
       {"European Commission", "European Parliament", "European Council", "European Central Bank",
        "European Court of Justice", "European Court of Auditors"}},
      {"UN agency",
       {"World Health Organization", "World Food Programme", "UNICEF", "UNESCO",
        "International Labour Organization", "International Atomic Energy Agency",
        "International Maritime Organization"}},
      {"UN agency",
       {"World Health Organisation", "World Food Programme", "UNICEF", "UNESCO",
        "International Labour Organisation", "International Maritime Organisation"}},
      {"alliance", {"NATO", "ASEAN", "African Union", "Arab League", "European Union"}},
      {"space agency", {"NASA", "European Space Agency", "Roscosmos", "JAXA", "ISRO"}},
      {"US agency",
       {"FBI", "CIA", "National Security Agency", "Secret Service",
        "Drug Enforcement Administration"}},
      {"charity",
       {"Oxfam", "Save the Children", "Greenpeace", "Amnesty International", "Human Rights Watch",
        "Red Cross", "Médecins Sans Frontières", "Doctors Without Borders"}},
      {"university",
       {"Harvard University", "Yale University", "Stanford University", "Princeton University",
        "Columbia University", "Cornell University", "Duke University"}},
      {"university",
       {"University of Oxford", "University of Cambridge", "University of Edinburgh",
        "University of Manchester", "University of Bristol", "University of Leeds",
        "University of Glasgow"}},
      {"university",
       {"University of Michigan", "University of Chicago", "University of Pennsylvania",
        "University of Washington", "University of Texas", "University of Virginia",
        "University of Maryland", "University of Wisconsin"}},
      {"university",
       {"University of Sydney", "University of Melbourne", "University of Queensland",
        "University of Adelaide", "Monash University"}},
      {"football club",
       {"Manchester United", "Liverpool", "Arsenal", "Chelsea", "Manchester City", "Everton",
        "Tottenham Hotspur", "Newcastle United"}},
      {"football club",
       {"Real Madrid", "Barcelona", "Juventus", "AC Milan", "Inter Milan", "Bayern Munich",
        "Borussia Dortmund", "Ajax", "Paris Saint-Germain"}},
      {"US party", {"Democratic Party", "Republican Party", "Libertarian Party", "Green Party"}},
      {"British party",
       {"Labour Party", "Conservative Party", "Liberal Democrats", "Scottish National Party"}},
  };
  return table;
}

}  // namespace

const Bodies* bodiesLike(std::string_view name) {
  for (const Bodies& bodies : lists())
    if (std::find(bodies.names.begin(), bodies.names.end(), name) != bodies.names.end())
      return &bodies;
  return nullptr;
}

}  // namespace questions
