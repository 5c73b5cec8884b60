// A script that one language alone uses names it. For the others, the share of words that are among
// a language's most frequent ones decides: about two words in five are, in running text of its own.
#include "questions/text/language_of.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstddef>
#include <iterator>
#include <string>
#include <unordered_map>

#include "questions/text/characters.h"

namespace text {
namespace {

constexpr std::size_t kLongestSample = 20000;

struct Language {
  std::string_view code;
  std::string_view name;
  std::string_view words;  // each between blanks, in lower case
};

constexpr Language kLanguages[] = {
    {"en", "English",
     " the of and to in a is that for it was on with as his he be at by i this had not "
     "are but from or have an they which one you were all her she there would their we "
     "him been has when who will more no if out so said what its about into than them can "
     "only other said after over also my your do did how our us me just like please get "
     "don't it's i'm "},
    {"de", "German",
     " der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als "
     "auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem "
     "über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei "
     "ich wir ihr "},
    {"fr", "French",
     " de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se "
     "ce il sont la avec son aux d'un cette d'une ont ses mais comme on tout nous sa fait "
     "été aussi leur bien peut ces y deux même elle ou je vous entre après sans c'est "
     "qu'il n'est l'on était "},
    {"es", "Spanish",
     " de la que el en y a los del se las por un para con no una su al lo como más pero "
     "sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay "
     "donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos "
     "ha fue son está "},
    {"it", "Italian",
     " di e il la che in a per un è del non una sono con i le si da al dei nel come della "
     "più lo anche gli ma alla delle ha o se ci nella su questo dal ai degli hanno dopo "
     "essere stato era anni suo tra all'interno c'è dell'uomo cui sulla loro fra "},
    {"pt", "Portuguese",
     " de a o que e do da em um para é com não uma os no se na por mais as dos como mas "
     "foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo "
     "pela até isso ela entre era depois sem mesmo aos ter seus quem são "},
    {"nl", "Dutch",
     " de van het een en in is dat op te zijn met die voor niet aan er om ook als dan "
     "maar bij of uit nog worden door naar heeft hebben ze wordt over hij werd meer was "
     "wat zo kan tot geen zich al deze onder wel moet tegen ik je haar na dit "},
    {"sv", "Swedish",
     " och i att det som en på är av för med den till inte har de ett om han men var jag "
     "från vi så kan när år under också efter eller nu sin där vid mot ska skulle kommer "
     "ut får finns vara hade alla andra mycket än här då sedan över bara "},
    {"da", "Danish",
     " og i at det er en til på af for med den som de ikke har han et der var jeg om men "
     "fra vi så kan nu ved også efter eller blev skal hvor være være man sig kun være mod "
     "ind ud over når være været havde blive mere alle nogle andre "},
    {"no", "Norwegian",
     " og i det er på til som en å for av at med de ikke den har jeg et om var men så seg "
     "han fra vi kan nå ved også etter eller ble skal hvor være man opp ut over når vært "
     "hadde bli mer alle noen andre bare hva mot sier "},
    {"fi", "Finnish",
     " ja on ei se että oli hän mutta ovat myös kun niin tai joka sen kuin ole jos nyt "
     "ollut voi sitä mukaan vain noin jo sekä vielä jälkeen hänen mitä olisi ennen siitä "
     "kanssa tämä tämän jotka olla mies asti vuonna "},
    {"pl", "Polish",
     " w i na z się do nie że to jest o a od po za jak przez co ale dla tym już tylko "
     "jego czy oraz są może przy ze które który jako będzie był było tego ich pod także "
     "bardzo jej więc lub był która roku być "},
    {"cs", "Czech",
     " a v se na je že s z do i o k to ve pro za by ale si po jako podle od jsem už jeho "
     "byl které který bude tak nebo jsou až co při také jen však být pod roku která této "
     "jak má "},
    {"sk", "Slovak",
     " a v sa na je že s z do aj o k to vo pre za by ale si po ako podľa od som už jeho "
     "bol ktoré ktorý bude tak alebo sú až čo pri tiež len však byť pod roku ktorá tejto "
     "má nie "},
    {"hu", "Hungarian",
     " a az és hogy nem is egy ez de meg el azt csak már mint ha volt van ki vagy még be "
     "kell lehet azonban szerint után pedig amely illetve aki majd minden ezt sem olyan "
     "nagy fel mert ő "},
    {"ro", "Romanian",
     " de și în a la cu care pe nu o un că din mai să este pentru al ce se fi au ca sunt "
     "prin fost dar lui după sau ale acest această iar are până între foarte "},
    {"tr", "Turkish",
     " ve bir bu da de için ile çok olarak daha gibi olan en kadar sonra ne var ama o ya "
     "dedi her değil türkiye ise yeni iki göre olduğunu mi oldu ancak tarafından büyük "},
    {"ru", "Russian",
     " и в не на что с он по как это из у за к от но для о его а был мы так же до вы все "
     "я бы или она также того будет они если при году было об время после уже быть были "},
    {"uk", "Ukrainian",
     " і в не на що з він по як це із у за до від але для про його а був ми так та ви всі "
     "я б або вона також того буде вони якщо при році було які який щоб є й після "},
    {"bg", "Bulgarian",
     " и в не на че с той по как това от за до но се са да е ще си са като или тя също "
     "беше те ако при година бяха след вече във със към между само може "},
    {"sr", "Serbian",
     " и у не на да са он по као то од за до али се су је ће или она такође био они ако "
     "при године било после већ који која које што "},
};

struct Script {
  char32_t first;
  char32_t last;
  std::string_view code;
  std::string_view name;
};
constexpr Script kScripts[] = {
    {0x0370, 0x03FF, "el", "Greek"},   {0x0590, 0x05FF, "he", "Hebrew"},
    {0x0600, 0x06FF, "ar", "Arabic"},  {0x0900, 0x097F, "hi", "Hindi"},
    {0x0E00, 0x0E7F, "th", "Thai"},    {0x3040, 0x30FF, "ja", "Japanese"},
    {0x4E00, 0x9FFF, "zh", "Chinese"}, {0xAC00, 0xD7AF, "ko", "Korean"}};

// Small letters of Latin-1, Latin Extended-A and Cyrillic lie at a fixed distance from their
// capitals.
char32_t small(char32_t c) {
  if (c >= 'A' && c <= 'Z') return c + 32;
  if ((c >= 0xC0 && c <= 0xDE && c != 0xD7) || (c >= 0x410 && c <= 0x42F)) return c + 32;
  if (c >= 0x400 && c <= 0x40F) return c + 80;
  return c >= 0x100 && c <= 0x17F && isUpper(c) ? c + 1 : c;
}

void append(std::string& word, char32_t c) {
  if (c < 0x80) {
    word += static_cast<char>(c);
  } else if (c < 0x800) {
    word += static_cast<char>(0xC0 | (c >> 6));
    word += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    word += '\x01';  // in no word of the table
  }
}

using LanguageSet = std::bitset<std::size(kLanguages)>;

// The languages that have the word among their frequent ones.
LanguageSet languagesWith(std::string_view word) {
  static const auto index = [] {
    std::unordered_map<std::string_view, LanguageSet> sets;
    for (std::size_t i = 0; i < std::size(kLanguages); ++i) {
      const std::string_view words = kLanguages[i].words;
      for (std::size_t begin = 1; begin < words.size();) {
        const std::size_t end = words.find(' ', begin);
        sets[words.substr(begin, end - begin)].set(i);
        begin = end + 1;
      }
    }
    return sets;
  }();
  const auto found = index.find(word);
  return found == index.end() ? LanguageSet() : found->second;
}

struct Profile {
  std::size_t words = 0;
  std::array<std::size_t, std::size(kLanguages)> hits{};
  std::size_t letters = 0;
  std::array<std::size_t, std::size(kScripts)> scripts{};

  void addLetter(char32_t c) {
    ++letters;
    for (std::size_t i = 0; c >= 0x370 && i < scripts.size(); ++i)
      scripts[i] += kScripts[i].first <= c && c <= kScripts[i].last;
  }
  void addWord(const std::string& word) {
    if (word.empty()) return;
    ++words;
    const LanguageSet languages = languagesWith(word);
    for (std::size_t i = 0; i < hits.size(); ++i) hits[i] += languages[i];
  }
};

Profile profileOf(std::string_view sample) {
  Profile profile;
  std::string word;
  for (std::size_t p = 0; p < sample.size();) {
    const CodePoint c = codePointAt(sample, p);
    p += c.size;
    const bool inside = isLetter(c.value) || isApostrophe(c.value);
    if (isLetter(c.value)) profile.addLetter(c.value);
    if (inside && word.size() < 40) append(word, isApostrophe(c.value) ? U'\'' : small(c.value));
    if (inside) continue;
    profile.addWord(word);
    word.clear();
  }
  profile.addWord(word);
  return profile;
}

// The text, or of a long one its beginning up to the end of a word: the "o" of "Oslo" is Italian.
std::string_view sampleOf(std::string_view text) {
  if (text.size() <= kLongestSample) return text;
  return text.substr(0, std::min(text.rfind(' ', kLongestSample), kLongestSample));
}

std::string_view byScript(const Profile& profile) {
  for (std::size_t i = 0; i < std::size(kScripts); ++i)
    if (profile.scripts[i] * 5 > profile.letters * (kScripts[i].code == "ja" ? 1 : 2))
      return kScripts[i].code;
  return {};
}

}  // namespace

std::string_view languageOf(std::string_view text) {
  const Profile profile = profileOf(sampleOf(text));
  if (profile.letters == 0) return {};
  if (const std::string_view code = byScript(profile); !code.empty()) return code;
  std::size_t best = 0;
  for (std::size_t i = 1; i < profile.hits.size(); ++i)
    if (profile.hits[i] > profile.hits[best]) best = i;
  const bool enough = profile.hits[best] >= 3 && profile.hits[best] * 8 >= profile.words;
  return enough ? kLanguages[best].code : std::string_view();
}

std::string_view languageName(std::string_view code) {
  for (const Language& language : kLanguages)
    if (language.code == code) return language.name;
  for (const Script& script : kScripts)
    if (script.code == code) return script.name;
  return {};
}

}  // namespace text
