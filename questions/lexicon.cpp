#include "questions/lexicon.h"

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
    "abduct",       "abducted",     "abducting",     "abduction",  "abuse",        "abused",
    "abusing",      "airstrike",    "airstrikes",    "amputated",  "anti-semitic", "antisemitic",
    "antisemitism", "assassinated", "assassination", "assault",    "assaulted",    "atrocities",
    "atrocity",     "barbarity",    "beatings",      "behead",     "beheaded",     "beheading",
    "beheadings",   "bigot",        "bigotry",       "blast",      "blasts",       "bleeding",
    "blindness",    "bloodied",     "bodies",        "bomb",       "bombed",       "bomber",
    "bombers",      "bombing",      "bombings",      "bombs",      "burnt",        "cancer",
    "captive",      "captives",     "captivity",     "casualties", "casualty",     "collided",
    "collision",    "collisions",   "corpse",        "corpses",    "crash",        "crashed",
    "crashes",      "crashing",     "cremated",      "dead",       "deadliest",    "deadly",
    "death",        "deaths",       "deceased",      "derailed",   "derailment",   "die",
    "died",         "dies",         "disfigured",    "drown",      "drowned",      "drowning",
    "drownings",    "drowns",       "dying",         "enslaved",   "executed",     "execution",
    "executions",   "exploded",     "explosion",     "explosions", "famine",       "fatal",
    "fatalities",   "fatality",     "gassed",        "gassing",    "genocide",     "grenade",
    "grenades",     "gunfire",      "gunman",        "gunmen",     "gunshot",      "hanged",
    "harassed",     "harassment",   "hatred",        "hitler",     "holocaust",    "homicide",
    "homophobia",   "homophobic",   "hostage",       "hostages",   "imprisoned",   "injure",
    "injured",      "injures",      "injuries",      "injuring",   "injury",       "kidnapped",
    "kidnapping",   "kill",         "killed",        "killer",     "killing",      "killings",
    "kills",        "knife",        "knives",        "landmine",   "lethal",       "lynched",
    "lynching",     "maimed",       "manslaughter",  "massacre",   "massacred",    "massacres",
    "miscarriage",  "miscarriages", "molested",      "mourners",   "murder",       "murdered",
    "murderer",     "murdering",    "murders",       "mutilated",  "nazi",         "nazis",
    "overdose",     "paedophile",   "paralysed",     "paralyzed",  "pedophile",    "perish",
    "perished",     "pogrom",       "poison",        "poisoned",   "poisoning",    "poisonings",
    "racism",       "racist",       "racists",       "rape",       "raped",        "rapes",
    "raping",       "rapist",       "shelling",      "shipwreck",  "shooting",     "shootings",
    "shot",         "skull",        "slain",         "slaying",    "slayings",     "slaughter",
    "slaughtered",  "slavery",      "slur",          "slurs",      "stabbed",      "stabbing",
    "starvation",   "starve",       "starved",       "starving",   "stillborn",    "strangled",
    "suffocated",   "suicide",      "terrorism",     "terrorist",  "terrorists",   "torture",
    "tortured",     "torturing",    "trafficked",    "trauma",     "victim",       "victims",
    "violence",     "wounded",      "wounding",      "wounds",     "wreckage",     "xenophobia",
    "xenophobic"};

const Words months = {"january", "february", "march",     "april",   "may",      "june",
                      "july",    "august",   "september", "october", "november", "december"};
const Words weekdays = {"monday", "tuesday",  "wednesday", "thursday",
                        "friday", "saturday", "sunday"};

const Words courtesies = {"mr", "mrs", "ms", "miss", "dr"};
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
bool isYear(std::string_view word) {
  return word.size() == 4 && word.find_first_not_of("0123456789") == std::string_view::npos;
}
bool isWeekday(std::string_view word) { return holds(weekdays, word); }
bool isCourtesy(std::string_view word) {
  if (word.ends_with('.')) word.remove_suffix(1);
  return holds(courtesies, word);
}
bool isTitle(std::string_view word) { return holds(titles, word); }
bool isFiniteVerb(std::string_view word) { return holds(finiteVerbs, word); }
bool isHouseholdAcronym(std::string_view word) { return holds(household, word); }
bool isNumberWord(std::string_view word) { return holds(numberWords, word); }

}  // namespace questions::lexicon
