#include "questions/distractors/cities.h"

#include <algorithm>

namespace questions {
namespace {

struct Country {
  std::vector<std::string_view> names;
  std::vector<std::string_view> cities;  // none that is also the name of a state or country
};

const std::vector<Country>& countries() {
  static const std::vector<Country> table = {
      {{"Ukraine"},
       {"Kharkiv", "Odesa", "Dnipro", "Lviv", "Zaporizhzhia", "Kherson", "Mykolaiv", "Kramatorsk",
        "Poltava", "Chernihiv", "Sumy", "Kyiv"}},
      {{"Russia"},
       {"Moscow", "Saint Petersburg", "Novosibirsk", "Yekaterinburg", "Kazan", "Volgograd",
        "Rostov-on-Don", "Sochi", "Vladivostok"}},
      {{"Poland"}, {"Warsaw", "Kraków", "Gdańsk", "Wrocław", "Poznań", "Łódź", "Lublin"}},
      {{"Germany"},
       {"Berlin", "Munich", "Cologne", "Frankfurt", "Stuttgart", "Leipzig", "Dresden", "Hanover"}},
      {{"France"},
       {"Paris", "Lyon", "Marseille", "Toulouse", "Nice", "Bordeaux", "Lille", "Strasbourg"}},
      {{"Italy"}, {"Rome", "Milan", "Naples", "Turin", "Florence", "Bologna", "Genoa", "Palermo"}},
      {{"Spain"}, {"Madrid", "Barcelona", "Valencia", "Seville", "Bilbao", "Zaragoza", "Málaga"}},
      {{"Portugal"}, {"Lisbon", "Porto", "Braga", "Coimbra", "Faro"}},
      {{"Netherlands"}, {"Amsterdam", "Rotterdam", "The Hague", "Utrecht", "Eindhoven"}},
      {{"Belgium"}, {"Brussels", "Antwerp", "Ghent", "Liège", "Bruges"}},
      {{"Austria"}, {"Vienna", "Graz", "Linz", "Salzburg", "Innsbruck"}},
      {{"Switzerland"}, {"Zurich", "Geneva", "Basel", "Bern", "Lausanne"}},
      {{"Sweden"}, {"Stockholm", "Gothenburg", "Malmö", "Uppsala", "Lund"}},
      {{"Norway"}, {"Oslo", "Bergen", "Trondheim", "Stavanger", "Tromsø"}},
      {{"Denmark"}, {"Copenhagen", "Aarhus", "Odense", "Aalborg"}},
      {{"Finland"}, {"Helsinki", "Tampere", "Turku", "Oulu", "Espoo"}},
      {{"Greece"}, {"Athens", "Thessaloniki", "Patras", "Heraklion"}},
      {{"Hungary"}, {"Budapest", "Debrecen", "Szeged", "Pécs"}},
      {{"Romania"}, {"Bucharest", "Cluj-Napoca", "Timișoara", "Iași", "Constanța"}},
      {{"Turkey", "Türkiye"}, {"Istanbul", "Ankara", "Izmir", "Bursa", "Antalya", "Adana"}},
      {{"United Kingdom", "Britain", "UK", "U.K.", "England"},
       {"London", "Birmingham", "Manchester", "Leeds", "Liverpool", "Bristol", "Sheffield",
        "Newcastle", "Nottingham"}},
      {{"Scotland"}, {"Glasgow", "Edinburgh", "Aberdeen", "Dundee", "Inverness"}},
      {{"Ireland"}, {"Dublin", "Cork", "Galway", "Limerick"}},
      {{"Syria"}, {"Damascus", "Aleppo", "Homs", "Hama", "Latakia", "Raqqa"}},
      {{"Iraq"}, {"Baghdad", "Mosul", "Basra", "Kirkuk", "Erbil", "Fallujah", "Ramadi"}},
      {{"Iran"}, {"Tehran", "Mashhad", "Isfahan", "Shiraz", "Tabriz", "Qom"}},
      {{"Israel"}, {"Tel Aviv", "Haifa", "Beersheba", "Ashdod", "Netanya"}},
      {{"Lebanon"}, {"Beirut", "Tripoli", "Sidon", "Tyre"}},
      {{"Saudi Arabia"}, {"Riyadh", "Jeddah", "Mecca", "Medina", "Dammam"}},
      {{"Yemen"}, {"Sanaa", "Aden", "Taiz", "Hodeidah"}},
      {{"Egypt"}, {"Cairo", "Alexandria", "Giza", "Luxor", "Aswan", "Port Said"}},
      {{"Libya"}, {"Tripoli", "Benghazi", "Misrata", "Sirte"}},
      {{"Sudan"}, {"Khartoum", "Omdurman", "Port Sudan", "El Fasher"}},
      {{"Ethiopia"}, {"Addis Ababa", "Mekelle", "Gondar", "Dire Dawa"}},
      {{"Kenya"}, {"Nairobi", "Mombasa", "Kisumu", "Nakuru", "Eldoret"}},
      {{"Nigeria"}, {"Lagos", "Kano", "Abuja", "Ibadan", "Maiduguri", "Kaduna"}},
      {{"South Africa"},
       {"Johannesburg", "Cape Town", "Durban", "Pretoria", "Port Elizabeth", "Bloemfontein"}},
      {{"Afghanistan"}, {"Kabul", "Kandahar", "Herat", "Mazar-i-Sharif", "Jalalabad", "Kunduz"}},
      {{"Pakistan"}, {"Karachi", "Lahore", "Islamabad", "Peshawar", "Quetta", "Rawalpindi"}},
      {{"India"},
       {"Mumbai", "Delhi", "Kolkata", "Chennai", "Bengaluru", "Hyderabad", "Ahmedabad", "Pune"}},
      {{"Bangladesh"}, {"Dhaka", "Chittagong", "Khulna", "Sylhet"}},
      {{"China"},
       {"Beijing", "Shanghai", "Guangzhou", "Shenzhen", "Chengdu", "Wuhan", "Nanjing", "Xi'an"}},
      {{"Japan"}, {"Tokyo", "Osaka", "Kyoto", "Nagoya", "Sapporo", "Fukuoka", "Hiroshima"}},
      {{"South Korea"}, {"Seoul", "Busan", "Incheon", "Daegu", "Daejeon"}},
      {{"Taiwan"}, {"Taipei", "Kaohsiung", "Taichung", "Tainan"}},
      {{"Thailand"}, {"Bangkok", "Chiang Mai", "Pattaya", "Hat Yai"}},
      {{"Vietnam"}, {"Hanoi", "Ho Chi Minh City", "Da Nang", "Hai Phong"}},
      {{"Indonesia"}, {"Jakarta", "Surabaya", "Bandung", "Medan", "Makassar"}},
      {{"Malaysia"}, {"Kuala Lumpur", "Johor Bahru", "Ipoh", "Kuching"}},
      {{"Philippines"}, {"Manila", "Cebu City", "Davao City", "Quezon City"}},
      {{"Australia"}, {"Sydney", "Melbourne", "Brisbane", "Perth", "Adelaide", "Hobart"}},
      {{"New Zealand"}, {"Auckland", "Wellington", "Christchurch", "Hamilton", "Dunedin"}},
      {{"Canada"}, {"Toronto", "Montreal", "Vancouver", "Ottawa", "Calgary", "Winnipeg"}},
      {{"Mexico"}, {"Mexico City", "Guadalajara", "Monterrey", "Puebla", "Tijuana"}},
      {{"Brazil"},
       {"Rio de Janeiro", "Brasília", "Salvador", "Fortaleza", "Recife", "Porto Alegre"}},
      {{"Argentina"}, {"Buenos Aires", "Córdoba", "Rosario", "Mendoza", "La Plata"}},
      {{"Chile"}, {"Santiago", "Valparaíso", "Concepción", "Antofagasta"}},
      {{"Colombia"}, {"Bogotá", "Medellín", "Cali", "Barranquilla", "Cartagena"}},
      {{"Venezuela"}, {"Caracas", "Maracaibo", "Valencia", "Barquisimeto"}},
      {{"United States", "US", "U.S.", "USA", "America"},
       {"Chicago", "Houston", "Philadelphia", "San Diego", "Dallas", "Seattle", "Denver", "Boston",
        "Detroit", "Atlanta", "Miami", "Baltimore", "Cleveland", "New Orleans"}},
  };
  return table;
}

bool holds(const std::vector<std::string_view>& list, std::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

}  // namespace

// A name that two countries have a city of is in no list.
std::string_view countryOfCity(std::string_view city) {
  std::string_view only;
  for (const Country& country : countries()) {
    if (!holds(country.cities, city)) continue;
    if (!only.empty()) return {};
    only = country.names.front();
  }
  return only;
}

const std::vector<std::string_view>& citiesOf(std::string_view country) {
  static const std::vector<std::string_view> none;
  for (const Country& row : countries())
    if (holds(row.names, country)) return row.cities;
  return none;
}

}  // namespace questions
