#include "questions/document/acting_bodies.h"

#include "questions/words.h"

namespace questions {

bool isDeed(std::string_view lemma) {
  return isAny(lemma, {"say",     "announce", "add",     "report",    "plan",      "warn",
                       "deny",    "agree",    "decide",  "claim",     "argue",     "urge",
                       "declare", "confirm",  "employ",  "apologise", "apologize", "appeal",
                       "refuse",  "promise",  "propose", "demand",    "insist",    "acknowledge",
                       "admit",   "hope",     "intend",  "offer",     "vote"});
}

bool isDealing(std::string_view lemma) {
  return isAny(lemma,
               {"carry",   "order",   "sell",   "buy",    "own",   "operate", "build",   "launch",
                "publish", "host",    "sign",   "win",    "hire",  "raise",   "fund",    "appoint",
                "acquire", "produce", "invest", "expect", "spend", "sue",     "finance", "elect",
                "approve", "receive", "supply", "run",    "lose",  "cut"});
}

bool isBelonging(std::string_view lemma) {
  return isAny(lemma, {"president", "chairman",     "chairwoman",  "director",     "leader",
                       "executive", "spokesman",    "spokeswoman", "spokesperson", "chief",
                       "founder",   "headquarters", "employee",    "shareholder",  "staff",
                       "member",    "revenue",      "government",  "parliament",   "minister",
                       "neighbour", "neighbor",     "economy",     "army",         "customer",
                       "profit",    "budget",       "subsidiary",  "ambassador",   "population"});
}

bool isHandedOn(std::string_view lemma) {
  return isAny(lemma, {"place", "successor", "predecessor", "replacement", "rival", "opponent",
                       "seat", "attacker", "killer"});
}

}  // namespace questions
