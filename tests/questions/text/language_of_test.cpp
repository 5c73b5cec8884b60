#include "questions/text/language_of.h"

#include <string>

#include "tests/catch.h"

TEST_CASE("a few sentences are enough to tell the language", "[language_of]") {
  struct Row {
    std::string_view code, text;
  };
  const Row rows[] = {
      {"en",
       "The minister said on Tuesday that the talks had been useful, but that no compromise was "
       "found."},
      {"en", "TALKS WITH THE KREMLIN END WITHOUT A DEAL AFTER FIVE HOURS"},
      {"en",
       "He flew to München, Kraków and São Paulo, where the café of the Musée d'Orsay is not."},
      {"de",
       "Der Minister sagte am Dienstag, dass die Gespräche nützlich waren, aber kein Kompromiss "
       "gefunden wurde."},
      {"fr",
       "Le ministre a déclaré mardi que les discussions avaient été utiles, mais qu'aucun "
       "compromis n'a été trouvé."},
      {"es",
       "El ministro dijo el martes que las conversaciones fueron útiles, pero que no se encontró "
       "un acuerdo."},
      {"it",
       "Il ministro ha detto martedì che i colloqui sono stati utili, ma che non è stato trovato "
       "un accordo."},
      {"pt",
       "O ministro disse na terça-feira que as conversas foram úteis, mas que não foi encontrado "
       "um acordo."},
      {"nl",
       "De minister zei dinsdag dat de gesprekken nuttig waren, maar dat er geen compromis is "
       "gevonden."},
      {"sv",
       "Ministern sade på tisdagen att samtalen hade varit nyttiga, men att det inte finns någon "
       "lösning."},
      {"da",
       "Ministeren sagde tirsdag, at samtalerne havde været nyttige, men at der ikke blev fundet "
       "en løsning af dem."},
      {"no",
       "Ministeren sa tirsdag at samtalene hadde vært nyttige, men at de ikke hadde funnet noen "
       "løsning å bli enige om."},
      {"fi",
       "Ministeri sanoi tiistaina, että neuvottelut olivat hyödyllisiä, mutta ratkaisua ei ole "
       "vielä löytynyt ja se on myös vaikea."},
      {"pl",
       "Minister powiedział we wtorek, że rozmowy były pożyteczne, ale nie znaleziono kompromisu i "
       "to jest problem dla wszystkich."},
      {"cs",
       "Ministr v úterý řekl, že jednání byla užitečná, ale kompromis se nenašel a podle něj je to "
       "problém, který má i vláda."},
      {"hu",
       "A miniszter kedden azt mondta, hogy a tárgyalások hasznosak voltak, de nem született "
       "megállapodás, és ez még nem a vége."},
      {"ro",
       "Ministrul a declarat marți că discuțiile au fost utile, dar că nu s-a găsit un compromis "
       "și că este nevoie de timp."},
      {"tr",
       "Bakan salı günü görüşmelerin yararlı olduğunu, ancak bir uzlaşma olmadığını ve bu konuda "
       "daha çok zaman gerektiğini söyledi."},
      {"ru",
       "Министр сказал во вторник, что переговоры были полезными, но компромисс пока не найден, и "
       "это не удивительно."},
      {"uk",
       "Міністр сказав у вівторок, що переговори були корисними, але компромісу поки не знайдено, "
       "і це не дивно для всіх."},
      {"bg",
       "Министърът каза във вторник, че преговорите са били полезни, но компромис не беше намерен "
       "и това не е изненада."},
      {"el", "Ο υπουργός είπε την Τρίτη ότι οι συνομιλίες ήταν χρήσιμες."},
      {"ar", "قال الوزير يوم الثلاثاء إن المحادثات كانت مفيدة."},
      {"he", "השר אמר ביום שלישי שהשיחות היו מועילות."},
      {"zh", "部长周二表示，会谈是有益的。"},
      {"ja", "大臣は火曜日に、会談は有益だったと述べた。"},
      {"ko", "장관은 화요일 회담이 유익했다고 말했다."},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(text::languageOf(row.text) == row.code);
    CHECK(!text::languageName(row.code).empty());
  }
}

TEST_CASE("too little or no language at all is not guessed", "[language_of]") {
  std::string every;
  for (int i = 0; i < 256; ++i) every += static_cast<char>(i);
  for (std::string_view text :
       {std::string_view(""), std::string_view("12 34 -- 56"), std::string_view("Angela Merkel"),
        std::string_view("lorem ipsum dolor sit amet consectetur"), std::string_view(every)})
    CHECK(text::languageOf(text) == "");
  CHECK(text::languageName("xx") == "");
}

TEST_CASE("a word that the sample breaks off tells no language", "[language_of]") {
  // 20,000 bytes are read; "in" is English and Italian alike, "o" only Italian.
  for (std::size_t before = 0; before < 24; ++before) {
    CAPTURE(before);
    std::string text(before, 'x');
    while (text.size() < 20100) text += " opened shops in Oslo in";
    CHECK(text::languageOf(text) == "en");
  }
}
