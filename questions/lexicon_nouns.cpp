// The nouns of the lexicon: which point back, which everybody knows, which go together.
#include <algorithm>
#include <iterator>
#include <unordered_set>

#include "questions/lexicon.h"

namespace questions::lexicon {
namespace {

using Words = std::unordered_set<std::string_view>;

const Words pointing = {
    "accident",     "act",          "adults",       "agency",        "agreement",  "airport",
    "album",        "area",         "army",         "article",       "artist",     "association",
    "attack",       "attackers",    "author",       "authorities",   "authors",    "award",
    "ban",          "bank",         "bill",         "blast",         "board",      "body",
    "bomb",         "book",         "boy",          "boys",          "building",   "camp",
    "campaign",     "candidate",    "candidates",   "captain",       "case",       "center",
    "centre",       "ceremony",     "chairman",     "champions",     "charity",    "child",
    "children",     "church",       "city",         "club",          "coach",      "coalition",
    "college",      "commission",   "committee",    "community",     "company",    "competition",
    "conference",   "conflict",     "constituency", "contest",       "convention", "corporation",
    "council",      "country",      "county",       "couple",        "crash",      "crew",
    "cup",          "deal",         "decision",     "delegation",    "device",     "director",
    "disaster",     "discussions",  "disease",      "district",      "document",   "drama",
    "driver",       "duo",          "election",     "elections",     "enterprise", "enterprises",
    "event",        "exhibit",      "exhibition",   "experiment",    "explosion",  "fair",
    "family",       "father",       "festival",     "film",          "final",      "findings",
    "fire",         "firm",         "gallery",      "game",          "games",      "girl",
    "girls",        "goalkeeper",   "government",   "governor",      "group",      "groups",
    "gunman",       "hospital",     "hosts",        "hotel",         "house",      "incident",
    "industry",     "initiative",   "institute",    "investigation", "island",     "judge",
    "killing",      "law",          "lawsuit",      "lawyer",        "leader",     "leaders",
    "league",       "legislation",  "letter",       "location",      "man",        "manager",
    "match",        "mayor",        "measure",      "meeting",       "members",    "men",
    "minister",     "ministry",     "mission",      "mosque",        "mother",     "move",
    "movement",     "movie",        "murder",       "museum",        "nation",     "network",
    "newspaper",    "office",       "officer",      "officers",      "official",   "officials",
    "organisation", "organization", "owner",        "pair",          "panel",      "paper",
    "parents",      "park",         "participants", "party",         "patient",    "patients",
    "peninsula",    "petition",     "photographer", "pilot",         "plan",       "plane",
    "player",       "players",      "playwright",   "poll",          "position",   "post",
    "president",    "prisoner",     "prize",        "product",       "professor",  "program",
    "programme",    "project",      "property",     "proposal",      "prosecutor", "protest",
    "protesters",   "province",     "publication",  "race",          "rally",      "referendum",
    "regime",       "region",       "regulator",    "report",        "reporter",   "research",
    "researcher",   "researchers",  "residents",    "robot",         "robots",     "ruling",
    "school",       "scientist",    "scientists",   "series",        "service",    "ship",
    "show",         "side",         "singer",       "site",          "song",       "spokesman",
    "spokesperson", "spokeswoman",  "stadium",      "state",         "storm",      "strike",
    "student",      "students",     "study",        "summit",        "survey",     "survivors",
    "suspect",      "suspects",     "system",       "talks",         "teacher",    "team",
    "teams",        "temple",       "tournament",   "town",          "treaty",     "trial",
    "tribunal",     "trio",         "troops",       "union",         "university", "venue",
    "verdict",      "victim",       "victims",      "video",         "village",    "visitors",
    "volunteers",   "voters",       "war",          "website",       "winner",     "winners",
    "woman",        "women",        "workers",      "workshop"};

// What there is one of, or one of everybody's own, and terms that name a kind by themselves.
constexpr std::string_view unique[] = {"world",
                                       "sun",
                                       "moon",
                                       "earth",
                                       "internet",
                                       "public",
                                       "press",
                                       "media",
                                       "police",
                                       "sea",
                                       "sky",
                                       "weather",
                                       "economy",
                                       "environment",
                                       "climate",
                                       "past",
                                       "future",
                                       "present",
                                       "time",
                                       "way",
                                       "poor",
                                       "rich",
                                       "elderly",
                                       "young",
                                       "disabled",
                                       "unemployed",
                                       "dead",
                                       "wounded",
                                       "injured",
                                       "web",
                                       "universe",
                                       "planet",
                                       "atmosphere",
                                       "ocean",
                                       "coast",
                                       "border",
                                       "north",
                                       "south",
                                       "east",
                                       "west",
                                       "majority",
                                       "minority",
                                       "rest",
                                       "same",
                                       "other",
                                       "others",
                                       "right",
                                       "left",
                                       "law",
                                       "truth",
                                       "people",
                                       "us",
                                       "uk",
                                       "eu",
                                       "un",
                                       "country's",
                                       "beginning",
                                       "end",
                                       "middle",
                                       "morning",
                                       "afternoon",
                                       "evening",
                                       "night",
                                       "arts",
                                       "solar",
                                       "fact",
                                       "year",
                                       "month",
                                       "week",
                                       "weekend",
                                       "decade",
                                       "day",
                                       "moment",
                                       "start",
                                       "top",
                                       "bottom",
                                       "lead",
                                       "ball",
                                       "ground",
                                       "air",
                                       "water",
                                       "scoreboard",
                                       "spotlight",
                                       "front",
                                       "throne",
                                       "background",
                                       "horizon",
                                       "bronze",
                                       "silver",
                                       "gold",
                                       "chest",
                                       "head",
                                       "leg",
                                       "arm",
                                       "face",
                                       "neck",
                                       "shoulder",
                                       "stomach",
                                       "brain",
                                       "heart",
                                       "foot",
                                       "hand",
                                       "knee",
                                       "ankle",
                                       "thigh",
                                       "back",
                                       "spine",
                                       "death penalty",
                                       "royal family",
                                       "imperial family",
                                       "electric chair",
                                       "jury duty",
                                       "assembly line"};

constexpr std::string_view spokenOf[] = {
    "government", "president", "parliament",  "state",    "nation",    "country",
    "city",       "war",       "children",    "families", "victims",   "community",
    "market",     "law",       "authorities", "army",     "military",  "opposition",
    "streets",    "kids",      "voters",      "scoring",  "equaliser", "equalizer"};

// Nouns for one sort of event: who knows of the one knows which of the others is meant.
struct Sort {
  Words nouns;
};

const Sort sorts[] = {
    {{"meeting", "talks", "talk", "discussions", "discussion", "summit", "negotiations", "meet"}},
    {{"election", "elections", "vote", "poll", "polls", "ballot", "race", "referendum"}},
    {{"exhibition", "exhibit", "show", "display"}},
    {{"attack", "attacks", "strike", "bombing", "blast", "explosion", "raid", "shooting"}},
    {{"crash", "accident", "collision", "derailment"}},
    {{"war", "conflict", "fighting", "invasion"}},
    {{"study", "research", "report", "survey", "paper", "findings"}},
    {{"protest", "protests", "demonstration", "demonstrations", "rally", "rallies", "march"}},
    {{"fire", "blaze", "wildfire"}},
    {{"ruling", "verdict", "judgment", "judgement", "sentence", "decision"}},
    {{"trial", "case", "lawsuit", "suit"}},
    {{"law", "bill", "legislation", "act"}},
    {{"deal", "agreement", "accord", "treaty", "pact"}},
    {{"match", "game", "final"}},
    {{"tournament", "cup", "championship", "championships"}},
    {{"festival", "fair", "convention", "expo"}},
    {{"storm", "hurricane", "typhoon", "cyclone"}},
    {{"earthquake", "quake", "tremor"}},
    {{"contest", "competition"}},
    {{"film", "movie"}},
    {{"investigation", "probe", "inquiry", "inquest"}},
    {{"planet", "exoplanet"}},
};

// What a thing told of may be called further on, and the words that tell of such a thing.
struct Kind {
  Words names;
  Words told;
};

const Kind kinds[] = {
    {{"aircraft", "plane", "airplane", "aeroplane", "jet", "airliner", "helicopter", "flight"},
     {"aircraft", "plane", "airplane", "aeroplane", "jet", "airliner", "helicopter", "flight",
      "airline", "airlines", "airways", "airshow", "pilot"}},
    {{"pilot", "pilots", "crew", "passengers"},
     {"aircraft", "plane", "airplane", "aeroplane", "jet", "airliner", "helicopter", "flight",
      "airline", "airlines", "ship", "ferry"}},
    {{"researchers", "scientists", "authors"},
     {"researcher", "scientist", "study", "research", "astronomer", "archaeologist", "physicist",
      "biologist", "paper", "report", "survey"}},
    {{"motion", "bill", "measure", "proposal"},
     {"vote", "votes", "approve", "approves", "reject", "rejects", "adopt", "adopts", "law",
      "legislation", "parliament", "senate"}},
    {{"match", "game"}, {"beat", "beats", "defeat", "defeats", "draw", "draws"}},
    {{"ship", "vessel", "boat"},
     {"ship", "vessel", "boat", "ferry", "tanker", "yacht", "trawler", "warship", "submarine",
      "cruise", "frigate", "freighter"}},
    {{"car", "vehicle", "bus", "lorry", "truck"},
     {"car", "bus", "lorry", "truck", "van", "taxi", "coach", "minibus"}},
    {{"disease", "illness", "virus", "infection", "outbreak", "epidemic", "pandemic"},
     {"disease",   "illness", "virus",    "infection",    "outbreak", "epidemic", "pandemic",
      "flu",       "ebola",   "cholera",  "malaria",      "measles",  "polio",    "dengue",
      "influenza", "zika",    "covid",    "tuberculosis", "hiv",      "aids",     "coronavirus",
      "diabetes",  "cancer",  "anthrax",  "typhoid",      "sars",     "plague",   "mers",
      "hepatitis", "rabies",  "covid-19", "smallpox"}},
    {{"event"}, {"festival", "fair",        "convention",  "expo",         "parade",     "pride",
                 "concert",  "celebration", "carnival",    "marathon",     "conference", "ceremony",
                 "awards",   "gala",        "anniversary", "bicentennial", "centenary",  "grammy",
                 "oscar",    "race",        "regatta",     "exhibition"}},
    {{"parade", "march"}, {"parade", "march", "pride", "carnival"}},
    {{"conference", "convention", "gathering"}, {"conference", "convention", "summit", "congress"}},
    {{"operation", "offensive"},
     {"operation", "offensive", "invasion", "invade", "invades", "assault", "raid"}},
    {{"island", "archipelago"}, {"island", "archipelago", "isle"}},
    {{"volcano", "mountain"}, {"volcano", "mountain", "mount", "eruption", "erupts"}},
    {{"building", "structure"},
     {"building", "tower", "skyscraper", "church", "mosque", "temple", "cathedral", "stadium"}},
    {{"gunman", "shooter", "gunmen"}, {"shooting", "shoots", "gunman", "gunmen", "massacre"}},
    {{"merger", "takeover", "acquisition", "deal", "transaction"},
     {"merger", "merge", "merges", "takeover", "acquisition", "acquire", "acquires", "buy",
      "buys"}},
    {{"strike", "walkout", "stoppage"}, {"strike", "strikes", "walkout", "stoppage"}},
    {{"flood", "flooding", "floods", "floodwaters"}, {"flood", "floods", "flooding", "flooded"}},
    {{"landslide", "mudslide"}, {"landslide", "mudslide"}},
    {{"outage", "blackout"}, {"outage", "blackout"}},
    {{"spacecraft", "probe", "craft", "mission"},
     {"spacecraft", "probe", "rover", "lander", "orbiter", "satellite", "capsule", "mission",
      "shuttle"}},
    {{"rocket", "launch", "liftoff"}, {"rocket", "launch", "launches", "liftoff"}},
    {{"book", "novel", "memoir"}, {"book", "novel", "memoir", "biography"}},
    {{"album", "record"}, {"album"}},
    {{"song", "single"}, {"song", "single"}},
    {{"plan", "proposal", "scheme"},
     {"plan", "plans", "proposal", "propose", "proposes", "proposed", "scheme"}},
    {{"sentence", "verdict", "conviction", "trial", "court"},
     {"jails", "jailed", "sentence", "sentences", "sentenced", "convict", "convicts", "convicted",
      "acquits", "acquitted", "guilty", "trial", "verdict", "court"}},
    {{"election", "vote", "poll"}, {"elected", "elects", "re-elected", "ousts", "ousted", "votes"}},
    {{"attack"},
     {"shark", "sharks", "crocodile", "bear", "stabs", "stabbed", "stabbing", "shooting", "gunman",
      "gunmen", "suicide", "bomber", "bombers"}},
    {{"event"},
     {"contest", "festival", "concert", "race", "marathon", "tournament", "competition",
      "championship", "championships", "convention", "conference", "summit", "fair", "parade",
      "ceremony", "exhibition", "airshow", "gala"}},
    {{"team", "participants", "volunteers", "findings", "experiment"},
     {"study", "studies", "research", "researchers", "scientists", "experiment"}},
    {{"drug", "medicine"}, {"drug", "medicine", "painkiller", "antibiotic", "vaccine"}},
};

}  // namespace

bool isUnique(std::string_view word) {
  return std::find(std::begin(unique), std::end(unique), word) != std::end(unique);
}
bool isSpokenOf(std::string_view word) {
  return isUnique(word) ||
         std::find(std::begin(spokenOf), std::end(spokenOf), word) != std::end(spokenOf);
}
bool isPointing(std::string_view word) { return pointing.contains(word); }
bool areOneSort(std::string_view a, std::string_view b) {
  return std::any_of(std::begin(sorts), std::end(sorts), [&](const Sort& sort) {
    return sort.nouns.contains(a) && sort.nouns.contains(b);
  });
}
std::vector<std::string_view> sortOf(std::string_view noun) {
  for (const Sort& sort : sorts)
    if (sort.nouns.contains(noun)) return {sort.nouns.begin(), sort.nouns.end()};
  return {};
}
bool isOfKind(std::string_view noun, std::string_view kind) {
  return std::any_of(std::begin(kinds), std::end(kinds), [&](const Kind& one) {
    return one.names.contains(kind) && one.told.contains(noun);
  });
}

}  // namespace questions::lexicon
