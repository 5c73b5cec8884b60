// Verbs by base form; small tables of pronouns, determiners and auxiliaries.
#include "questions/language/irregular.h"

#include <algorithm>
#include <iterator>

namespace language {
namespace {

constexpr IrregularVerb kVerbs[] = {
    {"arise", "arose", "arisen"},
    {"awake", "awoke", "awoken"},
    {"be", "was", "been"},
    {"bear", "bore", "borne"},
    {"beat", "beat", "beaten"},
    {"become", "became", "become"},
    {"befall", "befell", "befallen"},
    {"beget", "begot", "begotten"},
    {"begin", "began", "begun"},
    {"behold", "beheld", "beheld"},
    {"bend", "bent", "bent"},
    {"bet", "bet", "bet"},
    {"bid", "bid", "bid"},
    {"bind", "bound", "bound"},
    {"bite", "bit", "bitten"},
    {"bleed", "bled", "bled"},
    {"blow", "blew", "blown"},
    {"break", "broke", "broken"},
    {"breed", "bred", "bred"},
    {"bring", "brought", "brought"},
    {"broadcast", "broadcast", "broadcast"},
    {"build", "built", "built"},
    {"burst", "burst", "burst"},
    {"buy", "bought", "bought"},
    {"cast", "cast", "cast"},
    {"catch", "caught", "caught"},
    {"choose", "chose", "chosen"},
    {"cling", "clung", "clung"},
    {"come", "came", "come"},
    {"cost", "cost", "cost"},
    {"creep", "crept", "crept"},
    {"cut", "cut", "cut"},
    {"deal", "dealt", "dealt"},
    {"dig", "dug", "dug"},
    {"do", "did", "done"},
    {"draw", "drew", "drawn"},
    {"drink", "drank", "drunk"},
    {"drive", "drove", "driven"},
    {"dwell", "dwelt", "dwelt"},
    {"eat", "ate", "eaten"},
    {"fall", "fell", "fallen"},
    {"feed", "fed", "fed"},
    {"feel", "felt", "felt"},
    {"fight", "fought", "fought"},
    {"find", "found", "found"},
    {"flee", "fled", "fled"},
    {"fling", "flung", "flung"},
    {"fly", "flew", "flown"},
    {"forbid", "forbade", "forbidden"},
    {"forecast", "forecast", "forecast"},
    {"foresee", "foresaw", "foreseen"},
    {"forget", "forgot", "forgotten"},
    {"forgive", "forgave", "forgiven"},
    {"forgo", "forwent", "forgone"},
    {"forsake", "forsook", "forsaken"},
    {"freeze", "froze", "frozen"},
    {"get", "got", "got"},
    {"give", "gave", "given"},
    {"go", "went", "gone"},
    {"grind", "ground", "ground"},
    {"grow", "grew", "grown"},
    {"hang", "hung", "hung"},
    {"have", "had", "had"},
    {"hear", "heard", "heard"},
    {"hide", "hid", "hidden"},
    {"hit", "hit", "hit"},
    {"hold", "held", "held"},
    {"hurt", "hurt", "hurt"},
    {"keep", "kept", "kept"},
    {"kneel", "knelt", "knelt"},
    {"know", "knew", "known"},
    {"lay", "laid", "laid"},
    {"lead", "led", "led"},
    {"leave", "left", "left"},
    {"lend", "lent", "lent"},
    {"let", "let", "let"},
    {"lie", "lay", "lain"},
    {"light", "lit", "lit"},
    {"lose", "lost", "lost"},
    {"make", "made", "made"},
    {"mean", "meant", "meant"},
    {"meet", "met", "met"},
    {"mistake", "mistook", "mistaken"},
    {"mow", "mowed", "mown"},
    {"overcome", "overcame", "overcome"},
    {"pay", "paid", "paid"},
    {"prove", "proved", "proven"},
    {"put", "put", "put"},
    {"quit", "quit", "quit"},
    {"read", "read", "read"},
    {"rebuild", "rebuilt", "rebuilt"},
    {"rend", "rent", "rent"},
    {"rid", "rid", "rid"},
    {"ride", "rode", "ridden"},
    {"ring", "rang", "rung"},
    {"rise", "rose", "risen"},
    {"run", "ran", "run"},
    {"saw", "sawed", "sawn"},
    {"say", "said", "said"},
    {"see", "saw", "seen"},
    {"seek", "sought", "sought"},
    {"sell", "sold", "sold"},
    {"send", "sent", "sent"},
    {"set", "set", "set"},
    {"sew", "sewed", "sewn"},
    {"shake", "shook", "shaken"},
    {"shed", "shed", "shed"},
    {"shine", "shone", "shone"},
    {"shoot", "shot", "shot"},
    {"show", "showed", "shown"},
    {"shrink", "shrank", "shrunk"},
    {"shut", "shut", "shut"},
    {"sing", "sang", "sung"},
    {"sink", "sank", "sunk"},
    {"sit", "sat", "sat"},
    {"slay", "slew", "slain"},
    {"sleep", "slept", "slept"},
    {"slide", "slid", "slid"},
    {"sling", "slung", "slung"},
    {"slit", "slit", "slit"},
    {"sow", "sowed", "sown"},
    {"speak", "spoke", "spoken"},
    {"spend", "spent", "spent"},
    {"spin", "spun", "spun"},
    {"spit", "spat", "spat"},
    {"split", "split", "split"},
    {"spread", "spread", "spread"},
    {"spring", "sprang", "sprung"},
    {"stand", "stood", "stood"},
    {"steal", "stole", "stolen"},
    {"stick", "stuck", "stuck"},
    {"sting", "stung", "stung"},
    {"stink", "stank", "stunk"},
    {"strew", "strewed", "strewn"},
    {"stride", "strode", "stridden"},
    {"strike", "struck", "struck"},
    {"string", "strung", "strung"},
    {"strive", "strove", "striven"},
    {"swear", "swore", "sworn"},
    {"sweep", "swept", "swept"},
    {"swell", "swelled", "swollen"},
    {"swim", "swam", "swum"},
    {"swing", "swung", "swung"},
    {"take", "took", "taken"},
    {"teach", "taught", "taught"},
    {"tear", "tore", "torn"},
    {"tell", "told", "told"},
    {"think", "thought", "thought"},
    {"throw", "threw", "thrown"},
    {"thrust", "thrust", "thrust"},
    {"tread", "trod", "trodden"},
    {"understand", "understood", "understood"},
    {"undertake", "undertook", "undertaken"},
    {"uphold", "upheld", "upheld"},
    {"upset", "upset", "upset"},
    {"wake", "woke", "woken"},
    {"wear", "wore", "worn"},
    {"weave", "wove", "woven"},
    {"weep", "wept", "wept"},
    {"win", "won", "won"},
    {"wind", "wound", "wound"},
    {"withdraw", "withdrew", "withdrawn"},
    {"withhold", "withheld", "withheld"},
    {"withstand", "withstood", "withstood"},
    {"wring", "wrung", "wrung"},
    {"write", "wrote", "written"},
    {"foretell", "foretold", "foretold"},
    {"outdo", "outdid", "outdone"},
    {"oversee", "oversaw", "overseen"},
    {"overtake", "overtook", "overtaken"},
    {"overthrow", "overthrew", "overthrown"},
    {"override", "overrode", "overridden"},
    {"overhear", "overheard", "overheard"},
    {"outrun", "outran", "outrun"},
    {"redo", "redid", "redone"},
    {"remake", "remade", "remade"},
    {"repay", "repaid", "repaid"},
    {"resell", "resold", "resold"},
    {"reset", "reset", "reset"},
    {"retake", "retook", "retaken"},
    {"retell", "retold", "retold"},
    {"rethink", "rethought", "rethought"},
    {"rewrite", "rewrote", "rewritten"},
    {"undergo", "underwent", "undergone"},
    {"undo", "undid", "undone"},
    {"unwind", "unwound", "unwound"},
    {"undercut", "undercut", "undercut"},
    {"mislead", "misled", "misled"},
    {"misunderstand", "misunderstood", "misunderstood"},
    {"offset", "offset", "offset"},
    {"partake", "partook", "partaken"},
    {"recast", "recast", "recast"},
    {"regrow", "regrew", "regrown"},
    {"outgrow", "outgrew", "outgrown"},
    {"outsell", "outsold", "outsold"},
    {"overdo", "overdid", "overdone"},
    {"overrun", "overran", "overrun"},
    {"overshoot", "overshot", "overshot"},
    {"oversleep", "overslept", "overslept"},
    {"underpay", "underpaid", "underpaid"},
    {"relearn", "relearned", "relearned"},
};

struct IrregularNoun {
  std::string_view singular, plural;
};

constexpr IrregularNoun kNouns[] = {{"aircraft", "aircraft"},
                                    {"alumnus", "alumni"},
                                    {"appendix", "appendices"},
                                    {"bacterium", "bacteria"},
                                    {"calf", "calves"},
                                    {"child", "children"},
                                    {"criterion", "criteria"},
                                    {"curriculum", "curricula"},
                                    {"deer", "deer"},
                                    {"echo", "echoes"},
                                    {"elf", "elves"},
                                    {"embargo", "embargoes"},
                                    {"fish", "fish"},
                                    {"foot", "feet"},
                                    {"fungus", "fungi"},
                                    {"goose", "geese"},
                                    {"grandchild", "grandchildren"},
                                    {"half", "halves"},
                                    {"headquarters", "headquarters"},
                                    {"hero", "heroes"},
                                    {"hovercraft", "hovercraft"},
                                    {"index", "indices"},
                                    {"knife", "knives"},
                                    {"leaf", "leaves"},
                                    {"life", "lives"},
                                    {"loaf", "loaves"},
                                    {"man", "men"},
                                    {"means", "means"},
                                    {"medium", "media"},
                                    {"mouse", "mice"},
                                    {"mosquito", "mosquitoes"},
                                    {"nucleus", "nuclei"},
                                    {"ox", "oxen"},
                                    {"offspring", "offspring"},
                                    {"people", "people"},
                                    {"person", "people"},
                                    {"phenomenon", "phenomena"},
                                    {"potato", "potatoes"},
                                    {"salmon", "salmon"},
                                    {"self", "selves"},
                                    {"series", "series"},
                                    {"sheep", "sheep"},
                                    {"shelf", "shelves"},
                                    {"shrimp", "shrimp"},
                                    {"spacecraft", "spacecraft"},
                                    {"species", "species"},
                                    {"stimulus", "stimuli"},
                                    {"thief", "thieves"},
                                    {"tomato", "tomatoes"},
                                    {"tooth", "teeth"},
                                    {"tornado", "tornadoes"},
                                    {"torpedo", "torpedoes"},
                                    {"trout", "trout"},
                                    {"veto", "vetoes"},
                                    {"volcano", "volcanoes"},
                                    {"wife", "wives"},
                                    {"wolf", "wolves"},
                                    {"woman", "women"}};

struct ClosedWord {
  std::string_view form, tags, lemma;  // tags: one or more Penn tags between spaces
};

constexpr ClosedWord kClosed[] = {
    {"'d", "MD", "would"},      {"'d", "VBD", "have"},   {"'ll", "MD", "will"},
    {"'m", "VBP", "be"},        {"'re", "VBP", "be"},    {"'s", "POS", "'s"},
    {"'s", "PRP", "we"},        {"'s", "VBZ", "be"},     {"'ve", "VB VBP", "have"},
    {"'", "POS", "'s"},         {"ai", "VBP", "be"},     {"am", "VBP", "be"},
    {"an", "DT", "a"},          {"are", "VBP", "be"},    {"ca", "MD", "can"},
    {"could", "MD", "could"},   {"em", "PRP", "they"},   {"'em", "PRP", "they"},
    {"gon", "VBG", "go"},       {"got", "VBP", "get"},   {"had", "VBD VBN", "have"},
    {"has", "VBZ", "have"},     {"her", "PRP", "she"},   {"her", "PRP$", "her"},
    {"hers", "PRP", "hers"},    {"him", "PRP", "he"},    {"i", "PRP", "I"},
    {"is", "VBZ", "be"},        {"m", "VBP", "be"},      {"ma", "UH", "ma"},
    {"me", "PRP", "I"},         {"mine", "PRP", "my"},   {"n't", "RB", "not"},
    {"nt", "RB", "not"},        {"not", "RB", "not"},    {"na", "TO", "to"},
    {"ours", "PRP", "our"},     {"re", "VBP", "be"},     {"s", "VBZ", "be"},
    {"s", "POS", "'s"},         {"sha", "MD", "shall"},  {"ta", "TO", "to"},
    {"theirs", "PRP", "their"}, {"them", "PRP", "they"}, {"these", "DT", "this"},
    {"those", "DT", "that"},    {"u", "PRP", "you"},     {"us", "PRP", "we"},
    {"ve", "VBP", "have"},      {"was", "VBD", "be"},    {"were", "VBD", "be"},
    {"whom", "WP", "who"},      {"wo", "MD", "will"},    {"yours", "PRP", "your"},
    {"m", "CD", "million"},     {"bn", "CD", "billion"}, {"b", "CD", "billion"},
    {"k", "CD", "thousand"},    {"vs", "IN", "versus"},  {"vs.", "IN", "versus"},
    {"thru", "IN", "through"},  {"etc", "FW", "etc."},   {"–", ": SYM ,", "-"},
    {"—", ": SYM ,", "-"},      {"--", ": SYM ,", "-"},  {"...", ": .", "…"},
    {"'", "``", "'"},
};

constexpr std::string_view kCalendar[] = {
    "January", "February",  "March",    "April",    "June",     "July",
    "August",  "September", "October",  "November", "December", "Monday",
    "Tuesday", "Wednesday", "Thursday", "Friday",   "Saturday", "Sunday"};

bool hasTag(std::string_view tags, std::string_view tag) {
  for (std::size_t at = tags.find(tag); at != std::string_view::npos; at = tags.find(tag, at + 1)) {
    const std::size_t end = at + tag.size();
    if ((at == 0 || tags[at - 1] == ' ') && (end == tags.size() || tags[end] == ' ')) return true;
  }
  return false;
}

}  // namespace

const IrregularVerb* irregularVerb(std::string_view base) {
  const auto found = std::find_if(std::begin(kVerbs), std::end(kVerbs),
                                  [&](const auto& v) { return v.base == base; });
  return found == std::end(kVerbs) ? nullptr : found;
}

bool isIrregularPast(std::string_view form) {
  return std::any_of(std::begin(kVerbs), std::end(kVerbs), [&](const IrregularVerb& verb) {
    return verb.past == form || verb.participle == form;
  });
}

std::string_view irregularPlural(std::string_view noun) {
  const auto found = std::find_if(std::begin(kNouns), std::end(kNouns),
                                  [&](const auto& n) { return n.singular == noun; });
  return found == std::end(kNouns) ? std::string_view{} : found->plural;
}

std::string_view closedLemma(std::string_view form, std::string_view xpos) {
  for (const ClosedWord& word : kClosed) {
    if (word.form == form && hasTag(word.tags, xpos)) return word.lemma;
  }
  return {};
}

std::string_view calendarLemma(std::string_view form) {
  if (form.ends_with('.')) form.remove_suffix(1);
  if (form.size() < 3 || form.size() > 5) return {};
  for (const std::string_view name : kCalendar) {
    const bool begins = std::equal(form.begin(), form.end(), name.begin(),
                                   [](char a, char b) { return a == b || a == (b | 0x20); });
    if (begins && form.size() < name.size() && (form.size() < 5 || form == "thurs")) return name;
  }
  return {};
}

}  // namespace language
