//! Dutch, Swedish, Danish, Norwegian and Polish words, by the same meanings; see the English table for
//! how a line reads. Accents and strokes are left out (`ar` for the Swedish "är", `za dlugi`). A word
//! that means something else in another language stands with a neighbour only.

use super::super::concept::Meaning as M;

pub(super) const WORDS: &[(M, &str)] = &[
    (
        M::NOT,
        "niet|geen|zonder|nooit|inte|ej|ingen|inget|inga|utan|aldrig|ikke|intet|uden|uten|bez|zaden|zadna|zadne|zadnej|zadnego|nie jest|nie sa",
    ),
    (
        M::CANNOT,
        "kan niet|kon niet|kunnen niet|konden niet|niet mogelijk|onmogelijk|kan inte|kunde inte|kan ej|gar inte att|gick inte att|inte mojligt|kan ikke|kunne ikke|ikke muligt|ikke mulig|nie mozna|nie udalo sie|nie moze zostac|nie mogl|niemozliwe",
    ),
    (
        M::MUST,
        "moet|moeten|dient|dienen|mag|mogen|verwacht|verwachtte|uitsluitend|alleen|maste|ska|skall|skal|bor|far inte|far ej|far bara|far endast|endast|forvantades|forvantade|forventet|forventede|kun|musi|musza|powinien|powinna|powinno|powinny|nalezy|tylko|wylacznie|oczekiwano|oczekiwana|oczekiwane",
    ),
    (
        M::VALID,
        "geldig|geldige|juist|juiste|correct|correcte|giltig|giltigt|giltiga|korrekt|korrekta|gyldig|gyldigt|gyldige|prawidlowy|prawidlowa|prawidlowe|prawidlowym|prawidlowej|prawidlowego|poprawny|poprawna|poprawne|poprawnym|poprawnej|poprawnego",
    ),
    (
        M::INVALID,
        "ongeldig|ongeldige|onjuist|onjuiste|foutief|foutieve|verkeerd|verkeerde|onleesbaar|onleesbare|ogiltig|ogiltigt|ogiltiga|felaktig|felaktigt|felaktiga|olasbar|olasbart|ugyldig|ugyldigt|ugyldige|forkert|nieprawidlowy|nieprawidlowa|nieprawidlowe|nieprawidlowego|nieprawidlowej|niepoprawny|niepoprawna|niepoprawne|bledny|bledna|bledne|blednie|nieczytelny|nieczytelna|nieczytelne|niewazny|niewazna",
    ),
    (
        M::INVALID,
        "zly|zla|zle|fel format|feil format|forkert format|fel antal|feil antall",
    ),
    (
        M::DATE.or(M::INVALID),
        "ugyldig dato|ugyldige dato|fel datum|fel datumformat|feil dato|feil datoformat|forkert dato|forkert datoformat",
    ),
    (
        M::EMAIL.or(M::INVALID),
        "fel e postadress|feil e postadresse|forkert e mailadresse",
    ),
    (M::MUST.or(M::NOT), "far inte|far ej|ma ikke"),
    (
        M::NOT_FOUND,
        "hittades inte|hittas inte|finns inte|finns ej|existerar inte|findes ikke|finnes ikke|eksisterer ikke|bestaat niet|bestaan niet|komt niet voor|nie istnieje|nie istnieja|nie znaleziono|nie odnaleziono|nie figuruje",
    ),
    (M::UNRECOGNISED, "kanns inte igen|kandes inte igen"),
    (
        M::MISMATCH,
        "komt niet overeen|komen niet overeen|stemt niet overeen|stammer inte|matchar inte|overensstammer inte|stemmer ikke|matcher ikke|nie zgadza|nie pasuje|nie odpowiada",
    ),
    (
        M::DUPLICATE,
        "er is al|er bestaat al|det finns redan|der findes allerede|det finnes allerede",
    ),
    (
        M::PARSE,
        "omgezet|omzetten|gelezen|lezen|geinterpreteerd|interpreteren|geconverteerd|verwerkt|herleid|tolkas|tolka|konverteras|konvertera|lasas|omvandlas|fortolkes|konverteres|tolkes|zinterpretowac|przekonwertowac|skonwertowac|konwertowac|odczytac|rozpoznac|przetworzyc|przeksztalcic",
    ),
    (
        M::MATCH,
        "overeenkomen|overeenkomt|komt overeen|komen overeen|overeen|voldoet|voldoen|voldoet aan|stemt overeen|stammer|matchar|matcha|overensstammer|motsvarar|uppfyller|stemmer|matcher|svarer til|opfylder|oppfyller|zgadza|zgadza sie|zgadzaja sie|pasuje|odpowiada|odpowiadac|spelnia|zgodny|zgodna|zgodne",
    ),
    (M::MISMATCH, "niezgodny|niezgodna|niezgodne|niezgodnosc"),
    (
        M::FORMAT,
        "formaat|notatie|formatet|monster|formater|formacie|formatu|formatem|wzorzec|wzorcem|wzorca|typu",
    ),
    (
        M::ALLOWED,
        "toegestaan|toegestane|toegelaten|ondersteund|ondersteunde|tillaten|tillatet|tillatna|tilladt|tilladte|tillatt|tillatte|dozwolony|dozwolona|dozwolone|dozwolonych|dozwolonego|dopuszczalny|dopuszczalna|dopuszczalne|dopuszczalnych|obslugiwany|obslugiwana|obslugiwane",
    ),
    (
        M::DISALLOWED,
        "niedozwolony|niedozwolona|niedozwolone|niedopuszczalny|niedopuszczalna|niedopuszczalne|nieobslugiwany|nieobslugiwana|nieobslugiwane|otillaten|otillatet|otillatna",
    ),
    (
        M::FOUND,
        "gevonden|bestaat|bestaan|bestaand|bestaande|voorkomt|hittades|hittas|hitta|hittade|finns|existerar|findes|finnes|fundet|funnet|eksisterer|istnieje|istnieja|istniejacy|istniejaca|znaleziono|znaleziony|znaleziona|odnaleziono|figuruje|wystepuje",
    ),
    (
        M::RECOGNISED,
        "bekend|herkend|kand|kant|igenkand|igenkant|kendt|kjent|genkendt|rozpoznany|rozpoznana|rozpoznano|znany|znana",
    ),
    (
        M::UNKNOWN,
        "onbekend|onbekende|okand|okant|okanda|ukendt|ukendte|ukjent|ukjente|nieznany|nieznana|nieznane|nieznanej|nierozpoznany|nierozpoznana|nierozpoznane|nieistniejacy|nieistniejaca|nieistniejace",
    ),
    (M::ALREADY, "reeds|redan|allerede|juz"),
    (
        M::UNIQUE,
        "uniek|unieke|unik|unikt|unika|unikke|unikalny|unikalna|unikalne",
    ),
    (
        M::DUPLICATE,
        "bestaat al|bestaan al|bestaat reeds|staat al|staan al|komt al voor|al in gebruik|reeds in gebruik|al gebruikt|reeds gebruikt|al geregistreerd|reeds geregistreerd|al aanwezig|reeds aanwezig|al toegevoegd|al bekend|dubbel|dubbele|duplicaat|duplicaten|meer dan een keer|meerdere keren|finns redan|existerar redan|anvands redan|redan i bruk|redan anvand|redan anvant|redan registrerad|redan registrerat|redan upptagen|redan upptaget|redan importerad|dubblett|dubbletter|dubblerad|dubblerat|mer an en gang|flera ganger|findes allerede|finnes allerede|eksisterer allerede|allerede i brug|allerede i bruk|bruges allerede|brukes allerede|allerede registreret|allerede registrert|allerede oprettet|dublet|dubletter|duplisert|mere end en gang|mer enn en gang|juz istnieje|juz istnieja|istnieje juz|juz jest|jest juz|juz uzywany|juz uzywana|juz uzywane|juz zajety|juz zajeta|juz zajete|juz w uzyciu|juz zarejestrowany|wystepuje juz|zduplikowany|zduplikowana|zduplikowane|duplikaty|powtorzony|powtorzona|powtorzone|powtarza sie|wiecej niz raz|wielokrotnie",
    ),
    (
        M::MISSING,
        "ontbreekt|ontbreken|ontbrekend|ontbrekende|vergeten|saknas|saknar|saknad|utelamnad|utelamnat|mangler|manglende|brak|brakuje|brakujacy|brakujaca|brakujace|brakujacych",
    ),
    (
        M::BLANK,
        "leeg|lege|vara tom|vara tomt|vara tomma|ar tom|ar tomt|ar tomma|lamnas tom|lamnas tomt|tomt varde|tomt falt|vaere tom|vaere tomt|er tom|er tomt|pusty|pusta|puste|pustej|pustego|niewypelniony|niewypelnione|niewypelniona",
    ),
    (
        M::REQUIRED,
        "verplicht|verplichte|vereist|vereiste|noodzakelijk|benodigd|moet ingevuld|moet worden ingevuld|moet een waarde|geen waarde|obligatorisk|obligatoriskt|obligatoriska|kravs|maste anges|maste fyllas i|maste ha ett varde|inget varde|pakraevet|pakraevede|pakrevd|pakrevde|obligatoriske|kraeves|kreves|skal udfyldes|skal angives|ma fylles ut|ma angis|ingen vaerdi|ingen verdi|wymagany|wymagana|wymagane|wymaganej|wymaganych|wymaganego|wymaga|obowiazkowy|obowiazkowa|obowiazkowe|musi byc wypelnione|musi byc podana|musi byc podane",
    ),
    (
        M::PRESENT,
        "ingevuld|opgegeven|ingevoerd|ifyllt|ifylld|ifyllda|angiven|angivet|angett|udfyldt|utfylt|oppgitt|wypelniony|wypelniona|wypelnione|podany|podana|podane|podano",
    ),
    (
        M::PROVIDE,
        "vul een|vul het|voer een|voer het|kies een|selecteer een|geef een|ange ett|ange en|fyll i|valj en|valj ett|angiv en|angiv et|indtast|udfyld|vaelg|oppgi|velg|podaj|wprowadz|wybierz|wpisz|uzupelnij",
    ),
    (
        M::LONG,
        "te lang|te lange|langer dan|maximale lengte|te veel tekens|ar for lang|er for lang|for langt|for langa|for lange|langre an|maxlangd|maximal langd|for manga tecken|laengere end|lengre enn|for mange tegn|za dlugi|za dluga|za dlugie|zbyt dlugi|zbyt dluga|zbyt dlugie|dluzszy niz|dluzsza niz|dluzsze niz|maksymalna dlugosc|maksymalnej dlugosci|za duzo znakow|zbyt wiele znakow",
    ),
    (
        M::MOST,
        "maximaal|hoogstens|hooguit|ten hoogste|niet meer dan|meer dan|overschrijdt|overschrijden|tussen|hogst|maximalt|overskrider|overskrida|mer an|mellan|hojst|maksimalt|overstiger|mellem|mellom|maksymalnie|maksimum|co najwyzej|najwyzej|nie wiecej niz|wiecej niz|przekracza|przekraczac|pomiedzy|miedzy",
    ),
    (
        M::LEAST,
        "minimaal|minstens|ten minste|tenminste|minst|mindst|co najmniej|przynajmniej|minimalnie",
    ),
    (
        M::SHORT,
        "te kort|te korte|for kort|for korta|za krotki|za krotka|za krotkie|zbyt krotki|zbyt krotka|zbyt krotkie",
    ),
    (
        M::LENGTH,
        "tekens|karakters|lengte|tecken|langd|langden|tegn|laengde|lengde|znakow|znaki|znak|dlugosc|dlugosci",
    ),
    (
        M::GREATER,
        "groter dan|hoger dan|storre an|hogre an|storre end|storre enn|wiekszy niz|wieksza niz|wieksze niz|wieksza od|wiekszy od|wieksze od",
    ),
    (
        M::LESSER,
        "kleiner dan|minder dan|lager dan|korter dan|mindre an|mindre end|mindre enn|mniejszy niz|mniejsza niz|mniejsze niz|mniejsza od|mniejszy od",
    ),
    (
        M::DATE,
        "datumnotatie|datumformaat|datumveld|datumet|datumformat|datoen|datoformat|daty|kalender",
    ),
    (
        M::DATE.or(M::INVALID),
        "nieprawidlowa data|niepoprawna data|bledna data|niewazna data",
    ),
    (
        M::DATE.or(M::VALID),
        "gyldig dato|gyldige dato|prawidlowa data|poprawna data|wazna data|prawidlowej daty|poprawnej daty",
    ),
    (
        M::URL,
        "webadres|webadressen|websiteadres|internetadres|webbadress|webbadressen|webbplats|webadresse|nettadresse|hjemmeside|nettside|adres url|adresem url|adresu url|adres www|adres strony|adres internetowy|adresem internetowym|strona internetowa",
    ),
    (
        M::EMAIL,
        "emailadres|e mailadres|mailadres|e mailadressen|epostadress|e postadress|e postadressen|e post|epost|e mailadresse|mailadresse|e postadresse|epostadresse|adres e mail|adresem e mail|adresu e mail|adres email|adresem email|adres mailowy|adresem mailowym",
    ),
    (
        M::NUMBER,
        "getal|getallen|cijfer|cijfers|geheel getal|numeriek|numerieke|heltal|ett tal|giltigt tal|siffra|siffror|numeriskt|numerisk|et tal|gyldigt tal|ciffer|cifre|siffer|sifre|heltall|et tall|liczba|liczbe|liczby|liczb|cyfra|cyfry|cyfr|numeryczny|numeryczna|numeryczne",
    ),
    (
        M::NUMBER.or(M::INVALID),
        "ogiltigt tal|ugyldigt tal|ugyldig tall",
    ),
    (
        M::COLUMN,
        "kolom|kolommen|kolomkop|kopregel|kolumn|kolumnen|kolumner|kolumnrubrik|rubrikrad|rubrikraden|kolonne|kolonnen|kolonner|kolumna|kolumny|kolumne|kolumnie|naglowek|naglowka|naglowku|naglowki",
    ),
    (
        M::FILE,
        "bestand|bestandet|kopregel|filen|rubrikrad|rubrikraden|plik|pliku|naglowku",
    ),
    (
        M::FIELD,
        "veld|velden|eigenschap|falt|faltet|egenskap|egenskapen|felt|feltet|felter|pole|pola|polu|polem|atrybut|wlasciwosc",
    ),
    (
        M::VALUE,
        "waarde|waarden|varde|vardet|varden|vaerdi|vaerdien|vaerdier|verdi|verdien|wartosc|wartosci|wartoscia",
    ),
    (
        M::COUNT.or(M::COLUMN),
        "aantal kolommen|aantal velden|antal kolumner|antal falt|antal kolonner|antal felter|antall kolonner|antall felt|liczba kolumn|liczba pol|ilosc kolumn|ilosc pol|liczby kolumn|liczby pol",
    ),
    (
        M::COUNT.or(M::COLUMN).or(M::UNEVEN),
        "te veel kolommen|te weinig kolommen|te veel velden|te weinig velden|for manga kolumner|for fa kolumner|for manga falt|for fa falt|for mange kolonner|for fa kolonner|for mange felter|for fa felter|za malo kolumn|za duzo kolumn|zbyt malo kolumn|zbyt wiele kolumn|zbyt duzo kolumn|za malo pol|za duzo pol",
    ),
    (
        M::LIST,
        "toegestane waarden|toegestane opties|geldige opties|geldige keuzes|een van|lijst|keuzelijst|keuze|keuzes|optie|opties|en av|ett av|en af|et af|listan|listen|tillatna varden|tilladte vaerdier|tillatte verdier|alternativen|jedna z|jednym z|jedno z|jeden z|dozwolonych wartosci|dozwolone wartosci|dopuszczalnych wartosci|na liscie|listy wartosci|opcja|opcji",
    ),
    (M::WITHIN, "in de lijst|i listan|pa listen|na liscie"),
    (
        M::RIGHTS,
        "rechten|toegang|bevoegdheid|machtiging|toestemming|behorighet|behorigheter|atkomst|rattigheter|rattighet|rettigheder|rettigheter|adgang|tilgang|tilladelse|tillatelse|uprawnien|uprawnienia|dostepu|dostep",
    ),
    (
        M::RIGHTS.or(M::DENIED),
        "geen rechten|geen toegang|geen toestemming|geen bevoegdheid|niet gemachtigd|niet bevoegd|toegang geweigerd|onvoldoende rechten|saknar behorighet|saknar rattighet|saknar rattigheter|saknar atkomst|ingen behorighet|inte behorig|har inte behorighet|atkomst nekad|atkomst nekas|otillracklig behorighet|har ikke rettigheder|har ikke rettigheter|ikke adgang|ingen adgang|adgang naegtet|ikke tilgang|ingen tilgang|tilgang nektet|manglende rettigheder|brak uprawnien|brak dostepu|nie masz uprawnien|nie masz dostepu|nie ma uprawnien|nie posiadasz uprawnien|odmowa dostepu|odmowiono dostepu|niewystarczajace uprawnienia",
    ),
    (
        M::BLOCKED,
        "geblokkeerd|geblokkeerde|blokkeerlijst|zwarte lijst|gereserveerd|gereserveerde|uitsluitlijst|verboden|blockerad|blockerat|blockerade|svartlistad|svartlistat|svarta listan|sparrlista|sparrlistan|sparrad|reserverad|reserverat|blokeret|blokkert|sortlistet|svartelistet|reserveret|reservert|zablokowany|zablokowana|zablokowane|czarnej liscie|czarna lista|zastrzezony|zastrzezona|zastrzezone|zbanowany|liscie zablokowanych",
    ),
    (
        M::ENCODING,
        "tekencodering|codering|tekenset|teckenkodning|teckenkodningen|kodning|teckenuppsattning|tegnkodning|tegnsaet|tegnsett|koding|kodowanie|kodowania|zestaw znakow",
    ),
    (
        M::FUTURE,
        "toekomst|framtiden|framtida|fremtiden|fremtidig|przyszlosci|przyszla|przyszlosc",
    ),
    (
        M::CONTAIN,
        "bevat|bevatten|begint|beginnen|eindigt|innehaller|innehalla|borjar|borja|indeholder|inneholder|starter med|zawiera|zawierac|zaczyna|zaczynac",
    ),
    (
        M::TROUBLE,
        "fout|fouten|mislukt|misslyckades|felet|fejl|feil|mislykkedes|blad|bledy|niepowodzenie|nie powiodl sie|nie powiodla sie",
    ),
    (
        M::MACHINE,
        "verbinding|tijdelijk|geannuleerd|wachtrij|vergrendeld|lege rij|lege regel|onbekende fout|anslutning|anslutningen|tillfalligt|avbrots|avbruten|tom rad|okant fel|forbindelse|midlertidigt|tom raekke|ukendt fejl|ukjent feil|polaczenie|polaczenia|tymczasowo|serwer|serwera|limit czasu|pusty wiersz|nieznany blad",
    ),
    (
        M::ROW,
        "rij|rad|raden|raekke|wiersz|wiersza|wierszu|wiersze",
    ),
    (
        M::LINK,
        "een|het|zijn|worden|wordt|van|lijkt|te zijn|ar|ett|vara|er|vaere|jest|byc|zostac|sie",
    ),
    (M::JOIN, "och|eller|eller om|lub|albo|oraz"),
    (M::TURN, "maar|lecz"),
    (
        M::RECEIVED,
        "ontvangen|gekregen|mottog|fick|modtog|fikk|otrzymano|podano wartosc",
    ),
];
