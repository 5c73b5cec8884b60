#include "questions/lexicon.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>

namespace questions::lexicon {
namespace {

using Words = std::unordered_set<std::string_view>;

bool holds(const Words& list, std::string_view word) { return list.contains(word); }

const Words functionWords = {
    "a",      "an",     "the",      "of",    "to",    "in",      "on",       "at",      "by",
    "for",    "from",   "with",     "about", "into",  "onto",    "over",     "under",   "after",
    "before", "during", "since",    "until", "till",  "between", "among",    "against", "through",
    "within", "across", "per",      "as",    "than",  "and",     "or",       "but",     "nor",
    "so",     "yet",    "if",       "that",  "which", "who",     "whom",     "whose",   "what",
    "when",   "where",  "why",      "how",   "while", "because", "although", "though",  "whether",
    "is",     "are",    "was",      "were",  "be",    "been",    "being",    "am",      "has",
    "have",   "had",    "having",   "do",    "does",  "did",     "will",     "would",   "can",
    "could",  "shall",  "should",   "may",   "might", "must",    "he",       "she",     "it",
    "they",   "him",    "her",      "them",  "his",   "its",     "their",    "we",      "us",
    "our",    "i",      "me",       "my",    "you",   "your",    "this",     "these",   "those",
    "there",  "here",   "not",      "no",    "s",     "up",      "down",     "out",     "off",
    "also",   "just",   "then",     "said",  "says",  "say",     "mr",       "mrs",     "ms",
    "dr",     "one",    "such",     "more",  "most",  "some",    "any",      "all",     "each",
    "both",   "other",  "according"};

const Words subjectPronouns = {"he", "she", "it", "they"};
const Words possessives = {"his", "her", "its", "their"};
const Words otherThirdPerson = {"him",    "them", "himself",    "herself",
                                "itself", "hers", "themselves", "theirs"};
const Words firstOrSecond = {"i",    "me",  "my",   "mine",  "we",     "us",       "our",
                             "ours", "you", "your", "yours", "myself", "ourselves"};
const Words demonstratives = {"this", "that", "these", "those", "such"};

const Words sayingVerbs = {
    "said",      "says",      "say",       "saying",    "told",      "tells",    "added",
    "adds",      "stated",    "states",    "wrote",     "writes",    "tweeted",  "announced",
    "noted",     "notes",     "explained", "explains",  "commented", "observed", "remarked",
    "continued", "replied",   "declared",  "concluded", "reported",  "reports",  "warned",
    "warns",     "argued",    "argues",    "stating",   "telling",   "asked",    "insisted",
    "recalled",  "responded", "revealed",  "confirmed"};

const Words claimingVerbs = {
    "claim",      "claims",    "claimed",   "allege",    "alleges",  "alleged",  "believe",
    "believes",   "believed",  "deny",      "denies",    "denied",   "suggest",  "suggests",
    "suggested",  "estimate",  "estimates", "estimated", "fear",     "fears",    "feared",
    "hope",       "hopes",     "hoped",     "plan",      "plans",    "planned",  "expect",
    "expects",    "expected",  "accuse",    "accused",   "accuses",  "assert",   "asserts",
    "asserted",   "think",     "thinks",    "thought",   "predict",  "predicts", "predicted",
    "intend",     "intends",   "intended",  "propose",   "proposes", "proposed", "consider",
    "threatened", "threatens", "seems",     "seem",      "appears",  "appear",   "wants",
    "wanted",     "promised",  "promises",  "vowed",     "pledged"};

const Words hedges = {
    "about",      "around",     "roughly",  "approximately", "nearly",  "almost",   "some",
    "over",       "under",      "least",    "most",          "than",    "up",       "reportedly",
    "allegedly",  "apparently", "possibly", "probably",      "likely",  "circa",    "estimated",
    "between",    "close",      "exceeded", "exceeding",     "perhaps", "expected", "potentially",
    "supposedly", "more",       "less",     "fewer"};

const Words modals = {"would", "could", "may", "might", "should", "must", "can"};
const Words negations = {"not",     "never",   "no",     "none", "nor",    "without", "nobody",
                         "nothing", "neither", "cannot", "n't",  "hardly", "barely"};
const Words absolutes = {"always", "never",    "all",        "every",  "none",
                         "only",   "entirely", "completely", "nobody", "everyone"};

const Words accusations = {
    "accused",  "arrested",  "bribe",     "bribed",     "bribery",    "charged",
    "cheated",  "convicted", "corrupt",   "corruption", "crime",      "crimes",
    "detained", "drugs",     "forged",    "fraud",      "fraudulent", "fraudulently",
    "guilty",   "indicted",  "jailed",    "laundered",  "lied",       "looted",
    "robbed",   "robbery",   "sentenced", "smuggled",   "smuggling",  "stole",
    "stolen",   "sued",      "suspect",   "suspected",  "theft",      "trafficked"};
const Words sensitiveWords = {
    "abduct",     "abducted",   "abducting",    "abduction",  "abuse",        "abused",
    "abusing",    "airstrike",  "airstrikes",   "amputated",  "assassinated", "assassination",
    "assault",    "assaulted",  "behead",       "beheaded",   "beheading",    "beheadings",
    "blast",      "blasts",     "bleeding",     "blindness",  "bloodied",     "bodies",
    "bomb",       "bombed",     "bomber",       "bombers",    "bombing",      "bombings",
    "bombs",      "burnt",      "cancer",       "captive",    "captives",     "captivity",
    "casualties", "casualty",   "collided",     "collision",  "collisions",   "corpse",
    "corpses",    "crash",      "crashed",      "crashes",    "crashing",     "cremated",
    "dead",       "deadliest",  "deadly",       "death",      "deaths",       "deceased",
    "derailed",   "derailment", "die",          "died",       "dies",         "disfigured",
    "drown",      "drowned",    "drowning",     "drownings",  "drowns",       "dying",
    "enslaved",   "executed",   "execution",    "executions", "exploded",     "explosion",
    "explosions", "famine",     "fatal",        "fatalities", "fatality",     "genocide",
    "gunfire",    "gunman",     "gunmen",       "gunshot",    "hanged",       "harassed",
    "harassment", "homicide",   "hostage",      "hostages",   "imprisoned",   "injure",
    "injured",    "injures",    "injuries",     "injuring",   "injury",       "kidnapped",
    "kidnapping", "kill",       "killed",       "killer",     "killing",      "killings",
    "kills",      "knife",      "knives",       "landmine",   "lethal",       "lynched",
    "lynching",   "maimed",     "manslaughter", "massacre",   "molested",     "mourners",
    "murder",     "murdered",   "murderer",     "murders",    "mutilated",    "overdose",
    "paralysed",  "paralyzed",  "perish",       "perished",   "rape",         "raped",
    "rapes",      "raping",     "rapist",       "shelling",   "shipwreck",    "shooting",
    "shootings",  "shot",       "skull",        "slain",      "slaughter",    "slaughtered",
    "slavery",    "stabbed",    "stabbing",     "starvation", "starve",       "starved",
    "starving",   "stillborn",  "strangled",    "suffocated", "suicide",      "terrorism",
    "terrorist",  "terrorists", "torture",      "tortured",   "trafficked",   "trauma",
    "victim",     "victims",    "violence",     "wounded",    "wounding",     "wounds",
    "wreckage"};

const Words months = {"january", "february", "march",     "april",   "may",      "june",
                      "july",    "august",   "september", "october", "november", "december"};
const Words weekdays = {"monday", "tuesday",  "wednesday", "thursday",
                        "friday", "saturday", "sunday"};

const Words titles = {"mr",
                      "mrs",
                      "ms",
                      "dr",
                      "sir",
                      "lord",
                      "lady",
                      "president",
                      "senator",
                      "general",
                      "colonel",
                      "captain",
                      "major",
                      "minister",
                      "premier",
                      "chancellor",
                      "secretary",
                      "governor",
                      "mayor",
                      "professor",
                      "prof",
                      "judge",
                      "justice",
                      "king",
                      "queen",
                      "prince",
                      "princess",
                      "pope",
                      "bishop",
                      "archbishop",
                      "cardinal",
                      "ambassador",
                      "envoy",
                      "spokesman",
                      "spokeswoman",
                      "spokesperson",
                      "director",
                      "chairman",
                      "chairwoman",
                      "ceo",
                      "coach",
                      "striker",
                      "goalkeeper",
                      "defender",
                      "midfielder",
                      "analyst",
                      "author",
                      "actor",
                      "actress",
                      "musician",
                      "researcher",
                      "coauthor",
                      "prosecutor",
                      "detective",
                      "sergeant",
                      "lieutenant",
                      "commissioner",
                      "councillor",
                      "congressman",
                      "congresswoman",
                      "representative",
                      "mp",
                      "chief",
                      "curator",
                      "founder",
                      "co-founder",
                      "barrister",
                      "lawyer",
                      "attorney"};

const Words finiteVerbs = {"is",  "are",   "was", "were",  "has",  "have",
                           "had", "does",  "did", "do",    "will", "would",
                           "can", "could", "may", "might", "must", "should"};

const Words numberWords = {"one",      "two",      "three",   "four",    "five",      "six",
                           "seven",    "eight",    "nine",    "ten",     "eleven",    "twelve",
                           "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
                           "nineteen", "twenty",   "thirty",  "forty",   "fifty",     "sixty",
                           "seventy",  "eighty",   "ninety",  "hundred", "thousand",  "million",
                           "billion",  "trillion", "dozen",   "half",    "third",     "quarter"};

const Words pointing = {
    "accident",      "act",          "adults",       "agency",       "agreement",    "airport",
    "album",         "area",         "army",         "article",      "artist",       "association",
    "attack",        "attackers",    "author",       "authorities",  "authors",      "award",
    "ban",           "bank",         "bill",         "blast",        "board",        "body",
    "bomb",          "book",         "boy",          "boys",         "building",     "camp",
    "campaign",      "candidate",    "candidates",   "captain",      "case",         "centre",
    "center",        "ceremony",     "chairman",     "champions",    "charity",      "child",
    "children",      "church",       "city",         "club",         "coach",        "coalition",
    "college",       "commission",   "committee",    "community",    "company",      "competition",
    "conference",    "conflict",     "constituency", "contest",      "convention",   "corporation",
    "council",       "country",      "county",       "couple",       "crash",        "crew",
    "cup",           "deal",         "decision",     "delegation",   "device",       "director",
    "disaster",      "discussions",  "disease",      "district",     "document",     "driver",
    "duo",           "election",     "elections",    "event",        "exhibit",      "exhibition",
    "experiment",    "explosion",    "fair",         "family",       "father",       "festival",
    "film",          "final",        "findings",     "fire",         "firm",         "game",
    "games",         "gallery",      "girl",         "girls",        "goalkeeper",   "government",
    "governor",      "group",        "groups",       "gunman",       "hospital",     "hosts",
    "hotel",         "house",        "incident",     "industry",     "initiative",   "institute",
    "investigation", "island",       "judge",        "killing",      "law",          "lawsuit",
    "lawyer",        "leader",       "leaders",      "league",       "legislation",  "letter",
    "location",      "man",          "manager",      "match",        "mayor",        "measure",
    "meeting",       "members",      "men",          "minister",     "ministry",     "mission",
    "mosque",        "mother",       "move",         "movement",     "movie",        "murder",
    "museum",        "nation",       "network",      "newspaper",    "office",       "officer",
    "officers",      "official",     "officials",    "organisation", "organization", "owner",
    "pair",          "panel",        "paper",        "parents",      "park",         "participants",
    "party",         "patient",      "patients",     "peninsula",    "petition",     "photographer",
    "pilot",         "plan",         "plane",        "player",       "players",      "playwright",
    "poll",          "president",    "prisoner",     "prize",        "product",      "professor",
    "program",       "programme",    "project",      "property",     "proposal",     "prosecutor",
    "protest",       "protesters",   "province",     "publication",  "race",         "rally",
    "referendum",    "regime",       "region",       "regulator",    "report",       "reporter",
    "research",      "researcher",   "researchers",  "residents",    "robot",        "robots",
    "ruling",        "school",       "scientist",    "scientists",   "series",       "service",
    "ship",          "show",         "side",         "singer",       "site",         "song",
    "spokesman",     "spokesperson", "spokeswoman",  "stadium",      "state",        "storm",
    "strike",        "student",      "students",     "study",        "summit",       "survey",
    "survivors",     "suspect",      "suspects",     "system",       "talks",        "teacher",
    "team",          "teams",        "temple",       "tournament",   "town",         "trial",
    "tribunal",      "trio",         "troops",       "union",        "university",   "venue",
    "verdict",       "victim",       "victims",      "video",        "village",      "visitors",
    "volunteers",    "voters",       "war",          "website",      "winner",       "winners",
    "woman",         "women",        "workers",      "workshop"};

// Nouns for one sort of event: who knows of the one knows which of the others is meant.
constexpr std::string_view unique[] = {
    "world",     "sun",     "moon",     "earth",    "internet",   "public",   "press",
    "media",     "police",  "sea",      "sky",      "weather",    "economy",  "environment",
    "climate",   "past",    "future",   "present",  "time",       "way",      "poor",
    "rich",      "elderly", "young",    "disabled", "unemployed", "dead",     "wounded",
    "injured",   "web",     "universe", "planet",   "atmosphere", "ocean",    "coast",
    "border",    "north",   "south",    "east",     "west",       "majority", "minority",
    "rest",      "same",    "other",    "others",   "right",      "left",     "law",
    "truth",     "people",  "us",       "uk",       "eu",         "un",       "country's",
    "beginning", "end",     "middle",   "morning",  "afternoon",  "evening",  "night",
    "arts",      "solar",   "fact",     "year",     "month",      "week",     "weekend",
    "decade",    "day",     "moment",   "start",    "top",        "bottom",   "lead",
    "ball",      "ground",  "air",      "water",    "scoreboard", "spotlight"};

constexpr std::string_view spokenOf[] = {
    "government", "president", "parliament",  "state",    "nation",    "country",
    "city",       "war",       "children",    "families", "victims",   "community",
    "market",     "law",       "authorities", "army",     "military",  "opposition",
    "streets",    "kids",      "voters",      "scoring",  "equaliser", "equalizer"};

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
    {{"protest", "protests", "demonstration", "demonstrations", "rally", "march"}},
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
};

const Words household = {
    "UN",     "EU",     "UK",    "US",   "USA", "WHO", "NATO", "FBI",  "CIA", "BBC", "NASA",
    "UNESCO", "UNICEF", "FIFA",  "UEFA", "WTO", "IMF", "OPEC", "AIDS", "HIV", "DNA", "GDP",
    "CEO",    "CFO",    "TV",    "VIP",  "PC",  "GPS", "AI",   "IT",   "MP",  "PM",  "CNN",
    "IBM",    "BMW",    "DVD",   "CD",   "USB", "ID",  "VAT",  "UFO",  "GMT", "NBA", "NFL",
    "IOC",    "OECD",   "COVID", "SUV",  "MPs", "NGO", "NGOs", "PhD",  "AM",  "DC",  "ABC"};

}  // namespace

bool isFunctionWord(std::string_view word) { return holds(functionWords, word); }
bool isSubjectPronoun(std::string_view word) { return holds(subjectPronouns, word); }
bool isPossessive(std::string_view word) { return holds(possessives, word); }
bool isThirdPerson(std::string_view word) {
  return isSubjectPronoun(word) || isPossessive(word) || holds(otherThirdPerson, word);
}
bool isFirstOrSecondPerson(std::string_view word) { return holds(firstOrSecond, word); }
bool isDemonstrative(std::string_view word) { return holds(demonstratives, word); }
bool isSayingVerb(std::string_view word) { return holds(sayingVerbs, word); }
bool isClaimingVerb(std::string_view word) { return holds(claimingVerbs, word); }
bool isHedge(std::string_view word) { return holds(hedges, word); }
bool isModal(std::string_view word) { return holds(modals, word); }
bool isNegation(std::string_view word) { return holds(negations, word) || word.ends_with("n't"); }
bool isAbsolute(std::string_view word) { return holds(absolutes, word); }
bool isSensitive(std::string_view word) { return holds(sensitiveWords, word); }
bool isAccusing(std::string_view word) { return holds(accusations, word); }
bool isMonth(std::string_view word) { return holds(months, word); }
bool isWeekday(std::string_view word) { return holds(weekdays, word); }
bool isTitle(std::string_view word) { return holds(titles, word); }
bool isFiniteVerb(std::string_view word) { return holds(finiteVerbs, word); }
bool isUnique(std::string_view word) {
  return std::find(std::begin(unique), std::end(unique), word) != std::end(unique);
}
bool isSpokenOf(std::string_view word) {
  return isUnique(word) ||
         std::find(std::begin(spokenOf), std::end(spokenOf), word) != std::end(spokenOf);
}
bool isPointing(std::string_view word) { return holds(pointing, word); }
bool areOneSort(std::string_view a, std::string_view b) {
  return std::any_of(std::begin(sorts), std::end(sorts), [&](const Sort& sort) {
    return holds(sort.nouns, a) && holds(sort.nouns, b);
  });
}
bool isHouseholdAcronym(std::string_view word) { return holds(household, word); }
bool isNumberWord(std::string_view word) { return holds(numberWords, word); }

}  // namespace questions::lexicon
