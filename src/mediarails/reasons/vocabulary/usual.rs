//! Words that are usual in reasons and state no problem by themselves: what an import, a program or a
//! database speaks of, and what joins words. Like the table beside it this one gives no meaning; it
//! tells which words may stand beside an understood failure without being a failure of their own.
//!
//! What may never stand here: states ("closed", "unsigned"), bounds ("before", "www") and things of
//! the business that can be the subject of another failure ("terms", "tier", "country").

use super::words::Words;

/// English words and those of programs.
const ENGLISH: &str = "please|want|wants|wanted|use|using|uses|used|try|tried|trying|looks|look|seems|seem|appears|appear|mean|means|meant|perhaps|possibly|maybe|\
     following|follows|below|above|however|therefore|hence|otherwise|else|either|neither|instead|rather|yet|ever|once|twice|only|even|any|\
     anything|something|nothing|everything|none|some|several|many|more|most|much|less|few|other|others|own|such|same|first|second|third|last|next|final|previous|\
     get|gets|getting|go|goes|going|make|makes|made|making|take|takes|taken|give|gives|put|see|saw|let|lets|keep|kept|leave|left|come|comes|happen|happened|happens|\
     according|regarding|concerning|due|between|among|within|through|throughout|around|near|under|over|during|alongside|along|across|against|toward|towards|upon|\
     time|times|datetime|position|pos|offset|index|path|location|site|place|argument|arg|parameter|param|operand|expression|token|tokens|literal|constant|member|members|element|elements|\
     object|objects|array|arrays|list|dict|dictionary|map|maps|tuple|series|scalar|string|strings|str|int|integer|float|double|bool|boolean|enum|struct|class|type|types|dtype|\
     typing|unicode|binary|bit|base|hex|bytes|buffer|stream|text|texto|texte|testo|json|xml|csv|tsv|xlsx|excel|sheet|file|files|row|rows|line|lines|cell|cells|column|columns|header|headers|table|tables|\
     schema|database|db|sql|sqlite|sqlstate|mysql|postgres|postgresql|oracle|ora|pls|mssql|odbc|query|statement|insert|update|upsert|copy|select|relation|key|keys|pk|fk|\
     primary|foreign|child|parent|lookup|entity|entities|model|models|attribute|attributes|property|properties|prop|record|records|document|doc|item|items|entry|entries|data|dataset|\
     payload|body|request|response|input|inputs|output|result|results|return|returned|returns|returning|code|codes|message|msg|detail|details|reason|reasons|description|context|level|state|severity|\
     status|instance|version|module|package|function|method|call|script|language|locale|standard|standards|specification|spec|rfc|iso|utf|ascii|ansi|\
     api|http|https|ftp|uri|uris|url|urls|protocol|scheme|host|hostname|domain|port|query|fragment|segment|component|part|parts|portion|piece|local|top|level|tld|idn|\
     address|addr|addresses|mailbox|mail|name|named|names|displayname|display|title|titles|label|labels|web|website|page|link|links|angle|bracket|brackets|parenthesis|sign|symbol|letter|letters|colon|dot|dots|period|periods|comma|hyphen|underscore|point|\
     day|days|month|months|year|years|hour|hours|minute|minutes|calendar|timestamp|timezone|zone|utc|gmt|january|february|march|april|may|june|july|august|september|october|november|december|\
     number|numbers|numeric|digit|digits|decimal|fraction|whole|total|sum|count|length|size|width|max|min|maximum|minimum|limit|value|values|\
     partner|partners|publisher|publishers|affiliate|affiliates|vendor|vendors|advertiser|advertisers|contact|contacts|company|customer|customers|account|accounts|user|users|team|admin|administrator|\
     system|server|app|application|platform|program|programme|software|tool|importer|loader|parser|validator|validators|validation|validations|serializer|crm|mediarails|linkshare|rakuten|\
     import|imports|imported|importing|upload|uploads|uploaded|uploading|load|loaded|loading|add|added|adding|create|created|creating|save|saved|saving|store|stored|edit|edited|change|changed|changes|changing|\
     write|writing|written|read|reading|process|processed|processing|perform|performed|operation|action|attempt|attempted|check|checked|checks|verify|review|correct|corrected|fix|retry|again|later|submit|submitted|resubmit|re|\
     skip|skipped|ignore|ignored|reject|rejected|raised|raise|throw|thrown|throws|caught|resulted|encountered|determined|detected|occurred|performing|assignment|assigned|associated|passed|passing|requested|specified|provided|supplied|entered|submitted|given|found|stated|shown|\
     support|help|documentation|docs|guide|manual|article|information|info|note|notes|hint|tip|tips|suggestion|example|examples|template|sample|setting|settings|option|options|choice|choices|form|forms|mode|\
     batch|job|id|ids|uuid|guid|ref|reference|number|no|nr|etc|eg|ie|via|per|vs|aka|inc|incl|including|included|inclusive|exclusive|particular|exact|entire|basic|simple|single|multiple|current|new|old|original|actual|custom|default|optional|available|possible|necessary|non|null|nil|\
     java|lang|net|util|org|io|nio|springframework|typeconverter|core|beans|django|rails|activerecord|activemodel|pydantic|python|ruby|php|go|strconv|atoi|parseint|iconv|charset|codec|haystack|root|builtins|msgctxt|\
     yyyy|yy|mm|dd|hh|ss|sss|ssssss|xxx|tt|jjjj|aaaa|gg|uuuuuu|fffffffff|md|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|dayfirst|strict|picture|specifier|leap|zero|one|two|three|four|five|six|seven|eight|nine|ten|\
     restricted|beginning|prefix|formed|consistent|trait|union|satisfied|chain|dddd|yyyydddd|backing|binder|ordinal|premature|word|words|lie|lies|range|ranges|atcharacter|withname|integrity|combination|collection|immediately|identical|equivalent|corresponding|definition|destination|target|selector|modifier|indices|safe|limitation|ddl|membertype|cellprocessors|init|tokenizing|\
     fatal|warning|warnings|tolerate|forget|get|mind|sure|sorry|oops|unfortunately|ok|okay|sir|hello|dear|thanks|thank|we|us|im|ive|weve|youve|youre|theyre|its|thats|lets|dont|doesnt|didnt|isnt|wasnt";

/// German, French, Spanish, Portuguese, Italian words and single Japanese signs.
const ABROAD: &str = "bitte|aus|dass|wurde|haben|hat|er|beim|beide|diesem|dieser|dieses|dies|einem|eines|besteht|bestehen|enthalt|enthalten|wert|werte|feld|felder|zelle|spalte|datei|zeile|zeilen|eintrag|datensatz|\
     aktion|stattdessen|lange|zeichen|angabe|eingabe|auswahl|gewahlte|gewahlter|endwert|adresse|adressen|ziffern|zahl|zahlen|tag|monat|jahr|uhrzeit|liegt|liegen|vorgegebenen|vorgegebene|formatierte|formatiert|kodiert|anzulegen|partner|benutzername|netzwerk|\
     veuillez|merci|chaine|champ|champs|valeur|valeurs|adresse|avez|avoir|ete|cet|cette|comporte|comporter|compose|contient|contenir|faire|fichier|fichiers|ligne|lignes|colonne|enregistrement|nom|nombre|chiffre|chiffres|correspondre|egal|actuellement|\
     suivant|suivants|suivantes|disponible|disponibles|utiliser|utilisez|utilisateur|selectionnee|editeur|saisie|droits|necessaires|syntaxiquement|doit|aussi|bien|finale|une|predefinies|propriete|proprietes|\
     favor|campo|campos|valor|valores|texto|fila|columna|archivo|nombre|debe|tener|tenga|tiene|contener|contenga|contiene|haya|estar|quedar|usuario|siguiente|siguientes|formatos|lugar|coincidir|igual|uno|una|unos|escriba|escribas|predefinidos|propiedad|direccion|usar|utilice|permiten|\
     favor|linha|coluna|arquivo|nome|deve|ter|tenha|conter|contem|possui|possuir|ficar|pode|pelo|menos|ele|ela|este|esta|deste|desta|isto|usuario|seguinte|seguintes|disponiveis|correio|eletronico|endereco|indicado|indicada|indicacao|partir|seja|corresponder|propriedade|parceiro|utilizador|editar|importar|\
     questo|questa|favore|riga|colonna|valore|valori|nome|essere|avere|abbia|contenere|contenga|contiene|utente|usa|usare|seguente|seguenti|formati|disponibili|indirizzo|corrispondere|uguale|compresa|composto|inserito|lasciato|proprieta|attributo|siano|totale|seleccionada|seguir|tivesse|tuviera|treffen|steht|inkl|uberein|ne|ha|ad|ao|vi|fue|era|etait|\
     前|後|合|同|名|定|指|待|期|揃|用|使|事|計|登|録|違|項|目|値|行|列|欄|字|数|文|型|形|式|入|力|選|択|内|中|上|下|他|全|各|次|可|能|的|者|件|度|回|番|号|以|本|済|等|日|月|年|時";

/// Roots of the names that programs give to their exceptions.
static ROOTS: Words = Words::new(&[
    "java|org|com|net|system|microsoft|sun|javax|django|pydantic|sqlalchemy|activerecord|activemodel|python|builtins|strconv|io|std|spring|sqlite3|psycopg2|pymysql|mysql|rails|symfony|illuminate",
]);

/// Whether a folded word is usual in reasons and states nothing by itself.
pub(in super::super) fn is_usual(folded: &str) -> bool {
    static USUAL: Words = Words::new(&[ENGLISH, ABROAD]);
    USUAL.has(folded)
}

/// Whether a dotted name that begins with this folded word is that of a program's own thing.
pub(in super::super) fn is_root(folded: &str) -> bool {
    ROOTS.has(folded)
}
