//! German, French, Spanish, Portuguese, Italian and Japanese words, by the same meanings; see the
//! English table for how a line reads. Accents are left out (`ungultig`), and German words are
//! listed with `ue` too. Japanese is written without spaces: the longest known piece counts.

use super::super::concept::Meaning as M;

pub(super) const WORDS: &[(M, &str)] = &[
    (
        M::NOT,
        "nicht|kein|keine|keinen|keiner|keines|keinem|ohne|pas|aucun|aucune|sans|ne|sin|ningun|ninguna|ninguno|nao|sem|nenhum|nenhuma|nessun|nessuna|nessuno|senza|né|ではありません|ではない|しません|ません|ない|n est pas|n a pas|n ont pas|ne sont pas|jamais|nie|nunca|tampoco|kein einziger|nichts|niente|rien|ist nicht|sind nicht|ではありませ|no es|nao e",
    ),
    (
        M::CANNOT,
        "ne pouvez pas|ne peuvent pas|non puoi|non potete|no puedes|kann nicht|konnte nicht|konnten nicht|nicht moglich|impossible|impossible de|ne peut pas|ne peut|na pas pu|no se puede|no se pudo|no puede|no pudo|imposible|nao pode|nao foi possivel|nao pode ser|impossivel|non puo|impossibile|non e possibile|non e stato possibile|できません|できませんでした|lasst sich nicht|lassen sich nicht|kann nicht als|konnte nicht als|konnen nicht|impossible d|n a pas pu|na pas pu etre|no pueden|no es posible|nao podem|nao e possivel|non possono|non possibile|non e riuscito|できない|出来ません|不可能",
    ),
    (
        M::MUST,
        "se esperaban|se esperaba|erano attese|erano attesi|era attesa|era atteso|eram esperadas|eram esperados|era esperado|etaient attendues|etaient attendus|etait attendu|wurden erwartet|wurde erwartet|muss|mussen|soll|sollte|darf|durfen|doit|doivent|devrait|debe|deben|deberia|tiene que|deveria|deveriam|dovrebbero|deberian|devraient|deve|devem|devono|dovrebbe|tem que|precisa|erwartet|attendu|esperado|esperaba|atteso|必要があります|でなければなりません|なければなりません|してください|nur|ausschliesslich|seulement|seuls|seules|uniquement|solo|solamente|unicamente|somente|apenas|soltanto|のみ|だけ|tienen que|deben ser|sollten|doit etre|deve ser|debe ser|deve essere|必要がある|ねばなりません|でなければならない|assurez vous|assurez vous que|asegurese|asegurese de que|asegurate|asegurate de que|certifique se|certifique se de que|certifique se que|assicurati|assicurati che|assicurarsi|sicherstellen|stelle sicher|stellen sie sicher|deber|なければいけません|なければいけない|でなければいけ|ないといけません|devera|deverao|deveria ter|esperava|se esperaba|attendue|attendus",
    ),
    (
        M::VALID,
        "gultig|gultige|gultiger|gultiges|gultigen|gueltig|gueltige|gueltiges|gueltigen|gueltiger|valide|valides|korrekt|korrekte|korrektes|richtig|richtiges|correcte|valido|valida|validos|validas|validi|valide|correcto|correcta|correto|correta|corretto|corretta|bien forme|有効|有効な|正しい|正しく|正当|korrekten|korrekter|gultigem|richtige|richtigen|valables|valable|correctes|corrects|conforme|correctos|correctas|corretos|corretas|corretti|corrette|conforme|正確|bon|bonne|bons|buen|bom|buono",
    ),
    (
        M::INVALID,
        "ungultig|ungultige|ungultiger|ungultiges|ungultigen|ungueltig|ungueltige|ungueltiger|ungueltiges|ungueltigen|falsch|falsche|falsches|falscher|fehlerhaft|fehlerhafte|fehlerhaftes|unzulassig|unzulaessig|unzulassige|invalide|invalides|incorrecte|incorrect|errone|erronee|mal forme|mal formee|malforme|malformee|invalido|invalida|invalidos|invalidas|invalidi|no valido|no valida|incorrecto|incorrecta|erroneo|erronea|incorreto|incorreta|errado|errada|non valide|non valido|non valida|scorretto|scorretta|errato|errata|malformado|不正|不正な|無効|無効な|正しくありません|正しくない|有効ではありません|誤り|間違|不適切|fehlformatiert|unleserlich|nicht lesbar|unlesbar|inkorrekt|inkorrekte|unrichtig|formatfehler|mauvais|mauvaise|erronees|incorrects|incorrectes|non conforme|illisible|erroneos|incorrectos|incorrectas|mal formado|mal escrita|ilegible|invalidamente|incorretos|incorretas|nao valido|nao valida|sbagliato|sbagliata|non corretto|non corretta|non conforme|malformato|malformata|illeggibile|erroneamente|無効です|誤った|誤って|不正です|間違って|有効ではない|falschen|falschem|fehlerhaften|ungultigem",
    ),
    (
        M::PARSE,
        "leer la|leer el|leer las|leer los|gelesen|umgewandelt|konvertiert|interpretiert|convertir|converti|convertie|interpreter|interprete|analyser|analyse|interpretar|convertirse|converter|convertido|convertida|interpretado|convertire|convertito|interpretare|変換|解析",
    ),
    (
        M::MATCH,
        "entspricht|entsprechen|passt|ubereinstimmt|correspond|respecte|respecter|corresponde|coincide|cumple|corrisponde|rispetta|一致|ajusta|ajustan|se ajusta|se ajusta al|adapta|adecua|adequa|satisfait|satisface|satisfaz|soddisfa|soddisfano|erfullt|erfullen|atende|obedece|respectent|rispettano|corresponden|correspondem|correspondent|corrispondono|coinciden|coincident|coincidente|coincidentes|correspondant|correspondante|correspondants|correspondente|correspondentes|corrispondente|corrispondenti|ubereinstimmend|ubereinstimmender|ubereinstimmenden|passender|passenden|passendes|passende|cumplen|cumpre|cumprem|一致する",
    ),
    (
        M::CONTAIN,
        "comenzar|comience|comienza|comenzando|empezar|empiece|empieza|commencer|commence|debuter|comecar|comece|comeca|iniciar|cominciare|iniziare",
    ),
    (
        M::FORMAT,
        "formato|formats|muster|formate|modele|patron|padrao|modello|formato richiesto|形式|書式|フォーマット|型|tipo|typ|tipi",
    ),
    (
        M::ALLOWED,
        "erlaubt|erlaubte|zulassig|zulaessig|zugelassen|gestattet|autorise|autorisee|permis|permise|admis|permitido|permitida|permitidos|aceptado|admitido|aceito|aceita|permitidas|consentito|consentita|ammesso|ammessa|許可|erlaubten|zulassigen|akzeptiert|unterstutzt|genehmigt|autorises|autorisees|acceptes|acceptee|accepte|acceptees|supporte|supportee|pris en charge|autorizado|autorizada|soportado|soportada|aceptados|aceptada|autorizados|suportado|suportada|aceitos|aceitas|permessi|ammessi|ammesse|consentiti|consentite|supportato|supportata|accettato|accettata|accettati|使用可能|利用可能|受け付け",
    ),
    (
        M::FOUND,
        "gefunden|existiert|vorhanden|existe|existent|trouve|trouvee|encontrado|encontrada|encontro|existen|localizado|trovato|trovata|esiste|見つかり|存在|auffindbar|gefundener|existieren|trouves|existante|encontrados|localizar|encontrar|hallado|trovati|esistono|localizada",
    ),
    (
        M::RECOGNISED,
        "bekannt|erkannt|reconnu|reconnue|connu|reconocido|reconocida|conocido|reconhecido|reconhecida|riconosciuto|riconosciuta|認識|anerkannt|identifiziert|reconnus|reconocidos|reconhecidos|riconosciuti|identifie|identificado",
    ),
    (M::ALREADY, "bereits|schon|deja|ya|ja|gia|既に|すでに"),
    (
        M::CHECK,
        "prufen|prufen sie|bitte prufen|bitte prufen sie|uberprufen|uberprufen sie|bitte uberprufen|bitte uberprufen sie|verifiez|veuillez verifier|verifier|verifique|compruebe|revise|verificar|verificare|verifica|controllare|controlla|confira|確認してください|ご確認ください",
    ),
    (
        M::INVALID.or(M::CHARACTER),
        "andere zeichen als|autres caracteres que|otros caracteres que|outros caracteres que|altri caratteri|ungultige zeichen|ungueltige zeichen|unzulassige zeichen|unzulaessige zeichen|unerlaubte zeichen|nicht erlaubte zeichen|caracteres invalides|caracteres non autorises|caracteres non valides|caracteres interdits|caracteres invalidos|caracteres no validos|caracteres no permitidos|caracteres nao permitidos|caratteri non validi|caratteri non ammessi|caratteri non consentiti|caratteri invalidi|不正な文字|無効な文字|使用できない文字|使えない文字",
    ),
    (
        M::UNIQUE,
        "eindeutig|einzigartig|einmalig|unico|unica|一意|uniques|unicos|unicas|unici|uniche|univoco|univoca|distinct|distincts|distincte|distinctes|distinto|distintos|distintas|distinti|eindeutige|eindeutigen|eindeutiger|eindeutiges",
    ),
    (
        M::DUPLICATE,
        "doppelt|doppelte|doppelter|duplikat|bereits vergeben|bereits vorhanden|bereits verwendet|schon vergeben|bereits in verwendung|existiert bereits|bereits existiert|ist schon vorhanden|mehrfach|deja utilise|deja utilisee|deja pris|deja prise|existe deja|doublon|en double|ya existe|ya esta en uso|ya ha sido|ya esta registrado|duplicado|duplicada|repetido|ja existe|ja esta em uso|ja foi|ja esta sendo|em duplicidade|ja cadastrado|gia in uso|gia presente|gia esistente|esiste gia|gia stato|gia utilizzato|duplicato|duplicata|doppione|valeur unique|deja ete|既に存在|すでに存在|すでに使用|既に使用|既に登録|すでに登録|重複|使われています|使用されています|既に使われて|schon vorhanden|schon angelegt|bereits angelegt|bereits erfasst|bereits registriert|bereits belegt|bereits benutzt|schon verwendet|mehrmals|dupliziert|doppelter datensatz|dubletten|dublette|deja enregistre|deja enregistree|deja existant|deja existante|deja associe|deja present|deja presente|plusieurs fois|dupliquee|duplique|en doble|ya registrado|ya registrada|ya fue registrado|repetida|ya utilizado|mas de una vez|ja registrado|ja registrada|ja cadastrada|ja utilizado|mais de uma vez|gia registrato|gia registrata|gia associato|gia assegnato|gia utilizzata|piu di una volta|登録済み|登録済|重複して|ユニークで|一意である|使用済み|bereits vorhandenen|bereits vorhandene|bereits vorhandener|bereits vorhandenes|bereits existierenden|schon vorhandenen|deja attribue|deja attribuee|deja affecte|deja affectee|ya asignado|ya asignada|ja atribuido|ja atribuida|bereits zugeordnet|bereits zugewiesen|schon zugeordnet|gia attribuito|gia attribuita|einem anderen partner zugeordnet|einem anderen publisher zugeordnet|einem anderen benutzer zugeordnet|einem anderen datensatz zugeordnet|anderweitig vergeben|anderweitig zugeordnet",
    ),
    (
        M::MISSING,
        "faltam|fehlt|fehlen|fehlend|fehlende|fehlender|fehlendes|manque|manquant|manquante|manquants|absente|absent|falta|faltan|faltante|ausente|faltando|manca|mancante|mancanti|assente|不足|欠落|ありません|入力されていません|未入力|指定されていません|fehlenden|vermisst|es fehlt|es fehlen|manquent|il manque|omis|faltantes|se omitio|em falta|omitido|mancano|omesso|欠けて|足りません|不足して",
    ),
    (
        M::BLANK,
        "leer|leeres|ausgefullt|ausgefuellt|vide|vides|renseigne|vacio|vacia|vacios|en blanco|vazio|vazia|em branco|vuoto|vuota|in bianco|空|空白|空欄|空です|入力して|leere|leerer|leeren|vierge|vierges|vacias|vazios|vazias|vuoti|vuote|空に|空にする|空の|空値|ブランク",
    ),
    (
        M::REQUIRED,
        "erforderlich|erforderliche|pflichtfeld|pflicht|muss ausgefullt werden|muss ausgefuellt werden|benotigt|benoetigt|notwendig|obligatoire|obligatoires|requis|requise|necessaire|doit etre rempli|doit etre renseigne|obligatorio|obligatoria|requerido|requerida|necesario|obrigatorio|obrigatoria|requerida|necessario|richiesto|richiesta|obbligatorio|obbligatoria|darf nicht fehlen|kein wert|必須|必要です|必須です|必須項目|pflichtangabe|pflichtwert|mussfeld|zwingend|zwingend erforderlich|erforderlichen|muss angegeben werden|muss vorhanden sein|muss einen wert|wird benotigt|obligatoirement|champ requis|indispensable|necesaria|requeridos|obligatorios|obligatorias|es requerido|necessarios|obrigatorios|obrigatorias|precisa ser preenchido|precisa ser preenchida|precisa ser informado|precisa ser informada|tem que ser preenchido|deve ser preenchido|deve ser informado|richiesti|obbligatori|deve essere compilato|deve essere specificato|入力必須|必要項目|が必要|省略できません|必ず入力|requiert|requiere|requer|richiede|erfordert|exigido|exigida|exige|exigent|exigee|必要な|preenchimento obrigatorio|darf nicht ausgelassen werden|puo essere omesso|muss ausgefullt sein|muss ausgefuellt sein|debe estar presente|deben estar presentes|deve estar presente|doit etre present|doit etre presente|deve essere presente|pflichtattribut|pflichteingabe",
    ),
    (
        M::PRESENT,
        "angegeben|ausgefullt|ausgefuellt|presente|rempli|remplie|fourni|fournie|renseigne|presente|informado|informada|preenchido|preenchida|completado|compilato|fornito|compilata|renseignee|renseignes|renseignees",
    ),
    (
        M::PROVIDE,
        "elija|seleccione|selectionnez|choisissez|wahlen sie|waehlen sie|scegli|selezionare|seleziona|escolha|selecione|geben sie|eingeben|saisir|saisissez|entrez|veuillez saisir|veuillez renseigner|ingrese|introduzca|introduce|informe|insira|digite|preencha|inserire|inserisci|entrer|入力してください|選択してください|指定してください|fullen sie|bitte ausfullen|ausfullen|eintragen|tragen sie|angeben|auswahlen|auswaehlen|bitte wahlen|eingegeben werden|completez|completer|veuillez completer|remplissez|remplir|renseigner|renseignez|indiquez|indiquer|choisir|selectionner|rellene|rellenar|complete|completa|completar|indique|elige|elegir|seleccionar|escriba|introducir|ingresar|preencher|selecionar|escolher|informar|inserir|compila|compilare|completare|scegliere|indicare|specificare|immettere|especifique|especificar|digitar|入力して下さい|お選びください|ご入力ください|記入してください|設定してください|入力する|gib|geben|fournir|fournissez|utilisez|escribe|proporcione|proporciona|ingresa|forneca|introduza|informe um|informe uma|escreva|escoja|escolha um|fornire|fornisci|scrivi|digita|nutze|verwenden sie|wahle|wahlen|rellena|rellene este|rellenad|rellenen|introduzcan|anade|anada|especifica|specifica|preenche|remplis|saisis|indica|indichi|fulle|fulle aus|fullen|tragen sie ein",
    ),
    (
        M::LONG,
        "abgeschnitten|abschneidefehler|abschneiden|kurzen von|beim kurzen|gekurzt|tronque|tronquee|tronques|tronquees|troncature|truncado|truncada|truncados|truncadas|truncamiento|truncamento|troncato|troncata|troncati|troncate|troncamento|切り捨て|切り詰め|zu lang|zu lange|langer als|laenger als|zu viele zeichen|maximallange|maximale lange|trop long|trop longue|longueur maximale|demasiado largo|demasiado larga|muy largo|longitud maxima|mas largo|muito longo|muito longa|comprimento maximo|tamanho maximo|troppo lungo|troppo lunga|lunghezza massima|長すぎ|文字以内|文字以下|文字を超え|最大長|最大文字数|uberschreitet die maximale|uberschreitet die zulassige|zeichenlimit|trop de caracteres|depasse la longueur|depasse la taille|demasiados caracteres|supera la longitud|supera el maximo|excede la longitud|excede o tamanho|excede o comprimento|muitos caracteres|troppi caratteri|supera la lunghezza|文字数を超え|文字数制限|長すぎます|文字まで|上限を超え|piu lungo di|piu lunga di|piu lungo|plus long que|plus longue que|mais longo|mais longa|mas largo que|文字より長く|文字より長い|文字を超える",
    ),
    (
        M::MOST,
        "excedida|excedido|ultrapassado|ultrapassada|superato|superata|depassee|hochstens|hoechstens|maximal|nicht mehr als|mehr als|uberschreiten|uberschreitet|au plus|plus de|maximum de|depasser|depasse|como maximo|mas de|maximo|maxima|no maximo|mais de|exceder|excede|superare|superi|superar|supera|al massimo|piu di|massimo|massima|以下|以内|最大|超え|maximale|ubersteigt|maximum|supera los|superar los|superano|oltre|nao mais|non piu di|no mas de|sin exceder|上限|超えて|zwischen|entre|の間|文字以内|文字以下|文字まで|最大文字数|tra|fra|ou menos|o menos|ou moins|o meno|oder weniger",
    ),
    (
        M::LEAST,
        "mindestens|wenigstens|au moins|minimum|al menos|como minimo|minimo|pelo menos|no minimo|almeno|以上|最小|少なくとも",
    ),
    (
        M::SHORT,
        "zu kurz|trop court|trop courte|demasiado corto|muito curto|troppo corto|短すぎ",
    ),
    (
        M::LENGTH,
        "zeichen|lange|laenge|caractere|caracteres|longueur|longitud|caracter|carateres|comprimento|tamanho|caratteri|carattere|lunghezza|文字|長さ|文字数|kurzer|kurzer als|plus court que|mas corto|mas corta|mais curto|mais curta|piu corto|piu corta|より短い|より短く|より長い|より長く|lungo|grosse|groesse|taille|tamano|dimensione|dimensioni|サイズ",
    ),
    (
        M::DATE,
        "datum|datums|datumsangabe|datumsformat|datumswert|beitrittsdatum|monat|jahr|fecha|fechas|jour|mois|annee|dia|mes|giorno|mese|datas|zeitstempel|kalendertag|日付|年月日|日時|日付形式|gultiger tag|ungultiger tag|kein gultiger tag|dieser tag|kalenderdatum|dates|fecha y hora|date et heure|dateformat|datumsfeld|datumsformats|le jour|el dia|o dia|il giorno|日付型|年/月/日|日付の|da data|data iso|data hora|iso datum|data de",
    ),
    // Italian and Portuguese "data" is English data as well: only with a neighbour is it a date.
    (
        M::DATE.or(M::INVALID),
        "data impossivel|data impossibile|data invalida|data non valida|data inesistente|data errata|data incorreta|data incorreta|data nao e valida|data non e valida",
    ),
    // Japanese denies behind the thing.
    (
        M::DATE.or(M::INVALID),
        "日付ではありません|日付ではない|日時ではありません|日時ではない",
    ),
    (
        M::EMAIL.or(M::INVALID),
        "メールアドレスではありません|メールアドレスではない|アドレスではありません",
    ),
    (M::URL.or(M::INVALID), "urlではありません|urlではない"),
    (
        M::NUMBER.or(M::INVALID),
        "数値ではありません|数値ではない|数字ではありません|数字ではない|整数ではありません|整数ではない",
    ),
    (M::DATE.or(M::VALID), "data valida"),
    (
        M::DATE.or(M::FUTURE),
        "data futura|data no futuro|data nel futuro",
    ),
    (M::DATE.or(M::MUST), "data deve"),
    (M::DATE.or(M::NOT), "data nao|data non"),
    (
        M::DATE,
        "data informada|data fornecida|data indicada|data e|la data|uma data|una data|de data|data do|formato data|della data|data di|data inserita",
    ),
    (
        M::URL,
        "webadresse|internetadresse|webseite|lien|adresse web|site web|enlace|direccion web|sitio web|pagina web|endereco web|indirizzo web|sito web|collegamento|protokoll|ウェブサイト|リンク|url adresse|web adresse|internet adresse|adresse du site|adresse internet|adresse url|direccion url|url del sitio|indirizzo del sito|indirizzo internet|endereco do site|endereco url|domane|domaine|dominio|domanename|nom de domaine|nombre de dominio|nome de dominio|nome di dominio|ドメイン|ホームページ|サイトurl|protocole|protocolo|protocollo",
    ),
    (
        M::EMAIL,
        "mailadresse|emailadresse|e mail adresse|email adresse|mail adresse|courriel|adresse email|adresse e mail|adresse mail|adresse electronique|adresse de courriel|correo|correo electronico|direccion de correo|endereco de e mail|endereco de email|indirizzo email|indirizzo e mail|posta elettronica|メールアドレス|メール|電子メール|eメール|e mailadresse|emailadressen|mailadressen|adresse de messagerie|adresses email|direccion de correo electronico|direccion de email|direccion email|correo electronica|correos|enderecos de email|indirizzo di posta|indirizzo di posta elettronica|casella di posta|eメールアドレス|email アドレス|endereco eletronico|direccion electronica|indirizzo elettronico|adresse mel",
    ),
    (
        M::NUMBER,
        "zahl|ganzzahl|nummer|zahlen|ziffern|ziffer|numerisch|nombre|entier|numerique|numeriques|chiffres|numero|numeros|entero|numerico|numerica|digitos|digito|inteiro|intero|numeri|cifre|数値|数字|整数|番号|ganze zahl|zahlenwert|ganzzahlig|zahlenformat|nummern|nombres|nombre entier|chiffre|valor numerico|numero entero|valeur numerique|valore numerico|numero intero|numerici|numericos|numericas|inteiros|enteros|interi|cifra|cifras|半角数字|数値型|整数値|数値で|桁|桁以内|桁数|ziffernfolge|stellen|の数字|の数値",
    ),
    (
        M::COLUMN,
        "spalte|spalten|kopfzeile|uberschrift|spaltenname|spaltenuberschrift|colonne|colonnes|entete|en tete|columna|columnas|encabezado|cabecera|coluna|colunas|cabecalho|colonna|intestazione|列|ヘッダー|カラム|spaltenuberschriften|kopfzeilen|en tetes|entetes|encabezados|cabecalhos|intestazioni|列名|見出し",
    ),
    (
        M::FIELD,
        "feld|felder|feldern|champ|champs|propriete|campo|campos|campi|attribut|propiedad|propriedade|項目|フィールド|欄|feldes|eigenschaft|proprietes|propiedades|atributo|atributos|attributo|parametro|parametre|属性|プロパティ|attribute|attributi|attributs|propriedades|proprieta|eigenschaften|schlussel|schluessel|cle|cles|llave|clave|chave|chaves|chiave|chiavi|キー",
    ),
    (
        M::VALUE,
        "wert|werte|eingabe|angabe|valeur|valeurs|saisie|valor|valores|valore|valori|値|入力|werten|eintrag|eintrage|inhalt|valeur saisie|contenu|entree|contenido|entrada|conteudo|contenuto|seleccionado|seleccionada|selectionne|selectionnee|selezionato|selezionata|selecionado|selecionada|ausgewahlte|ausgewahlter|ausgewahltes|gewahlte|gewahlter",
    ),
    (
        M::COUNT,
        "anzahl|nombre de|numero de|cantidad|quantidade|numero di|の数|spaltenanzahl|anzahl spalten",
    ),
    (
        M::COUNT.or(M::UNEVEN),
        "numero incorreto de|numero incorrecto de|nombre incorrect de|numero errato di|numero non corretto di|numero sbagliato di|falsche anzahl von|falsche anzahl an|numero invalido de|numero inesperado de|nombre inattendu de|nombre invalide de|quantidade incorreta de|cantidad incorrecta de|cantidad invalida de|numero equivocado de|numero errado de|mauvais nombre de|nombre errone de|unzureichende anzahl|ungenugende anzahl|ungenuegende anzahl|nicht genug|nicht genugend|insuffisant|insuffisante|insuffisants|insuffisantes|insuficiente|insuficientes|insufficiente|insufficienti|unzureichend|ungenugend|不足しています|zu viele|zu wenige|trop de|demasiados|demasiadas|troppe|troppi|muitas|poucas|pocas|pocos|troppo poche|pas assez|zu wenig|falsche anzahl|多すぎ|少なすぎ|足りない",
    ),
    (
        M::UNKNOWN,
        "unbekannt|unbekannte|unbekannter|unbekanntes|inconnu|inconnue|desconocido|desconocida|desconhecido|desconhecida|sconosciuto|sconosciuta|inexistant|inexistante|inexistente|no existe|nao existe|non esiste|nexiste pas|existiert nicht|introuvable|不明|未知|存在しません|存在しない|登録されていません|見つかりません|n existe pas|n existe|n existent pas|n appartient pas|unbekannten|nicht existent|no existen|nao existem|inexistentes|non esistono|nicht gefunden|nicht auffindbar|nicht bekannt|kein treffer|non trouve|non trouvee|pas trouve|pas trouvee|no encontrado|no encontrada|no se encontro|no se encuentra|nao encontrado|nao encontrada|non trovato|non trovata|pas reconnu|pas reconnue|non reconnu|non reconnue|no reconocido|no reconocida|nao reconhecido|nao reconhecida|non riconosciuto|non riconosciuta|認識できない|見つからない|未登録|認識されていない|認識されていません|認識されない|nao esta cadastrado|nao esta cadastrada|nao cadastrado|nao cadastrada|no esta registrado|no esta registrada|no registrado|no registrada|non e registrato|non e registrata|non registrato|non registrata|n est pas enregistre|n est pas enregistree|nicht angelegt|ist nicht angelegt|nicht hinterlegt|ist nicht hinterlegt|nicht registriert|ist nicht registriert",
    ),
    (
        M::EXTRA,
        "unerwartet|unerwartete|zusatzliche|inattendu|inattendue|supplementaire|inesperado|inesperada|inatteso|予期しない|余分|zusatzlichen|zusatzlicher|zusaetzliche|zusaetzlichen|uberzahlige|additionnel|additionnelle|additionnels|additionnelles|supplementaires|adicional|adicionales|adicionais|aggiuntivo|aggiuntiva|aggiuntivi|aggiuntive|追加の|追加で|nicht erwartet|nicht vorgesehen|nicht erwartet wurde|war nicht erwartet|wurde nicht erwartet|n etait pas attendu|n etait pas attendue|pas attendu|pas attendue|pas prevu|pas prevue|n etait pas prevu|no se esperaba|no era esperado|no esperado|no esperada|no estaba previsto|nao era esperado|nao era esperada|nao esperado|nao esperada|nao estava previsto|non era previsto|non era prevista|non previsto|non prevista|non era atteso|non atteso|non attesa|予期され|想定されて|想定外",
    ),
    (
        M::LIST,
        "uno di questi|una di queste|l un de ceux ci|lun de ceux ci|l une de celles ci|um desses|um destes|uma dessas|uma destas|uno de estos|una de estas|auswahl|liste|option|auswahlliste|eine der|einer der|eines der|erlaubten werte|erlaubte werte|choix|lun des|une des|opcion|lista|uno de|una de los|opcao|um dos|uma das|opzione|scelta|uno dei|valores permitidos|valeurs autorisees|リスト|選択肢|選択|auswahlmoglichkeit|auswahlmoglichkeiten|auswahlwert|optionen|einer der folgenden|eine der folgenden|einen der|folgenden werte|zulassige werte|zulassigen werte|gultige werte|selection|l une des|l un des|parmi|valeurs possibles|valeurs acceptees|seleccion|opciones|una de las|uno de los|valores validos|valores aceptados|valores posibles|opcoes|selecao|um dos seguintes|valores possiveis|valores aceitos|scelte|opzioni|selezione|una delle|uno dei seguenti|valori consentiti|valori ammessi|valori possibili|いずれか|次のいずれか|候補|オプション|許可された値|elenco|eleccion|elecciones|escolha|escolhas|uno tra|una tra|mogliche werte|moegliche werte|erlaubte optionen|predefinidos|predefinies|predefiniti|vordefinierten|vorgegebenen|vorgegebene|うちの|次のうち|定義された値|うちのいずれか|tra quelle|tra quelli|parmi les|の中から|から選択|rango de valores|plage de valeurs|wertebereich|intervalo de valores|intervallo di valori|ensemble de valeurs|conjunto de valores|insieme di valori|wertemenge|aufzahlung|aufzaehlung|werteliste|wertliste|enumeracion|enumeracao|enumerazione|列挙|列挙型|wert ausgewahlt|option ausgewahlt|valeur choisie|opcion elegida",
    ),
    (
        M::WITHIN,
        "enthalten|inclus|incluse|incluido|incluida|incluso|inclusa|compreso|presente nella|一覧に|含まれ|リストに|gehort zu|teil der|fait partie|dans la liste|en la lista|na lista|nella lista|nell elenco|dell elenco|fa parte|リスト内|の中から|から選択|incluye|incluyen|inclut|incluent|inclui|incluem|comprend|comprennent|umfasst|umfassen",
    ),
    (
        M::DISALLOWED,
        "nicht erlaubt|pas autorise|pas permis|no permitido|no permitida|nao permitido|nao permitida|nao e permitido|non consentito|non ammesso|許可されていません",
    ),
    (
        M::OUTSIDE,
        "一覧にありません|リストにありません|含まれていません|一覧に存在しません|選択肢ではありません|な選択肢ではありません|候補にありません|選択肢にありません|選択肢に含まれていません|候補ではありません|n en fait pas partie|ne fait pas partie|no forma parte|nao faz parte|non fa parte|gehort nicht zu|許可された値ではありません|許可された値ではない",
    ),
    (
        M::MISMATCH,
        "一致しません|一致していません|stimmt nicht|stimmen nicht|ne correspond pas|no coincide|nao corresponde|non corrisponde",
    ),
    (
        M::UNPARSED,
        "変換できません|解析できません|読み取れません|認識できません",
    ),
    (M::DISALLOWED, "使用できません|許可されていません"),
    (M::INVALID.or(M::ENCODING), "文字化け"),
    (
        M::COUNT.or(M::COLUMN),
        "列数|項目数|spaltenanzahl|anzahl spalten|feldanzahl|列の数|フィールド数",
    ),
    (
        M::RECORD,
        "datensatz|enregistrement|registro|レコード|primarschlussel|primaerschluessel|cle primaire|clave primaria|llave primaria|chave primaria|chiave primaria|主キー|プライマリキー|objekt|objet|objeto|oggetto|オブジェクト",
    ),
    (M::DENIED, "interdit|interdite|interdits|interdites"),
    (
        M::REFERENCE,
        "fremdschlussel|fremdschluessel|cle etrangere|clave foranea|clave externa|llave foranea|chave estrangeira|chiave esterna|外部キー",
    ),
    (M::ROW, "行目|レコード目|件目"),
    (
        M::ENCODING,
        "zeichensatz|zeichenkodierung|kodierung|codierung|encodage|codage|codificacion|codificacao|codifica|文字コード|エンコード|エンコーディング|zeichencodierung|jeu de caracteres|juego de caracteres|conjunto de caracteres|set di caratteri|文字セット|文字エンコーディング",
    ),
    (
        M::RIGHTS,
        "berechtigung|berechtigungen|zugriff|rechte|autorisation|droits|acces|permiso|permisos|acceso|permissao|acesso|autorizzazione|permesso|accesso|権限|アクセス|zugriffsrechte|berechtigt|permissions|permissoes|permessi|droit|autorisations|autorizacion|autorizacao|アクセス権",
    ),
    (
        M::RIGHTS.or(M::DENIED),
        "permissions insuffisantes|permission insuffisante|autorisations insuffisantes|privileges insuffisants|privilegios insuficientes|privilegi insufficienti|permessi insufficienti|autorizzazioni insufficienti|unzureichende rechte|unzureichende zugriffsrechte|direitos insuficientes|derechos insuficientes|autorizaciones insuficientes|acceso insuficiente|aktion nicht erlaubt|aktion nicht gestattet|aktion ist nicht erlaubt|accion no permitida|accion no autorizada|action non autorisee|acao nao permitida|acao nao autorizada|azione non consentita|azione non permessa|azione non autorizzata|操作は許可されていません|no tiene permitido|no tienes permitido|no tienen permitido|nao tem permitido|durfen diese aktion nicht|darfst diese aktion nicht|darf diese aktion nicht|duerfen diese aktion nicht|nicht befugt|verweigert|keine berechtigung|refuse|denegado|no tiene permiso|negado|negato|sem permissao|nessun permesso|pas la permission|pas les droits|pas autorise a|no autorizado|nao autorizado|non autorizzato|nicht berechtigt|拒否|権限がありません|keine rechte|keinen zugriff|kein zugriff|nicht autorisiert|haben keine rechte|haben keine berechtigung|fehlende berechtigung|unzureichende berechtigungen|n etes pas autorise|pas acces|acces interdit|acces refuse|pas autorisee a|droits insuffisants|no tiene permisos|no tienes permiso|no tienes permisos|sin permisos|sin permiso|permisos insuficientes|acceso denegado|acesso negado|nao tem permissao|voce nao tem permissao|permissoes insuficientes|non hai i permessi|non hai il permesso|permessi insufficienti|accesso negato|non disponi|アクセス権がありません|許可がありません|nao esta autorizado|ne dispose pas des droits|ne disposez pas des droits|pas les droits necessaires|du darfst nicht|sie durfen nicht|non sei autorizzato|non siete autorizzati|non e autorizzato a|no estas autorizado|no esta autorizado a|no estan autorizados|n es pas autorise|no tienes autorizacion|no tiene autorizacion|nao tem autorizacao|non hai l autorizzazione|non ha l autorizzazione|n avez pas le droit|n avez pas les droits|n as pas le droit|sind nicht berechtigt|ist nicht berechtigt|bist nicht berechtigt|sind nicht autorisiert|ist nicht autorisiert|sind nicht befugt|nicht befugt|befehl nicht erlaubt|commande interdite|comando negado|comando negato",
    ),
    (
        M::BLOCKED,
        "lista de bloqueos|en la lista de bloqueos|en una lista de bloqueos|lista de bloqueados|na lista de bloqueio|na lista de bloqueios|lista de bloqueios|na lista negra|lista dei bloccati|lista dei domini bloccati|nella lista dei domini bloccati|nella lista dei bloccati|nella lista nera|elenco dei domini bloccati|dans la liste de blocage|dans la liste noire|liste des domaines bloques|gesperrt|sperrliste|schwarze liste|liste noire|bloque|bloquee|lista negra|bloqueado|bloqueada|lista nera|bloccato|reserviert|reservado|reserve|riservato|ブロック|禁止|ブラックリスト|blockliste|auf der sperrliste|liste d exclusion|liste de blocage|en la lista negra|lista de bloqueo|lista de bloqueio|elenco dei bloccati|banni|banido|vetado|bandito|bloccata|ブロックリスト|ブロックされ",
    ),
    (
        M::FUTURE,
        "zukunft|futur|futuro|futura|avenir|未来|将来|heute|aujourd hui|hoy|hoje|oggi|vergangenheit|passe|pasado|passado|passato|今日|本日|過去|zukunftig|zukunftiges|future|futures|futuras|futuros|date du jour",
    ),
    (
        M::RANGE,
        "ausserhalb|hors|fuera|fora|fuori|fuera de rango|範囲外",
    ),
    (M::ENCODING, "octet|octets|codificado"),
    (
        M::LINK,
        "ein|eine|einen|einer|eines|un|une|des|de|du|la|le|una|uno|um|uma|es|est|ist|e|i|il|una|sein|ser|etre|sia|gli|dei|em|es una|es un|den|dem|der|das|als|im|zur|zum|aux|al|del|los|las|el|nel|nella|della|dell|para|por|pour|para el|de la|du type|da|do|dos|na|parece|parecen|parece ser|parecen ser|semble|semblent|semble etre|scheint|scheinen|sembra|sembrano|sembra essere|aparenta|aparenta ser|essere",
    ),
    (
        M::JOIN,
        "und|oder|et|ou|y|o|e|sowie|ainsi que|asi como|assim como|bem como|nonche",
    ),
    (M::TURN, "aber|mais|pero|mas|ma"),
    (
        M::RECEIVED,
        "erhalten wurde|recu|recibido|recebido|ricevuto|aber",
    ),
    (M::ONE, "un caractere|um caractere|ein zeichen|un caracter"),
    (
        M::ORDER,
        "avant|apres|anterieure|anterieur|posterieure|posterieur|anterior|posterior|antes|despues|depois|prima|dopo|precedente|successiva|以前|以降|より前|より後|spater|fruher|antecedente|vor dem|nach dem|vor heute|antes de|depois de|antes del",
    ),
    (
        M::NOT_PRESENT,
        "nicht angegeben|nicht ausgefullt|nicht vorhanden|non renseigne|non renseignee|non rempli|no especificado|no se ha especificado|no se indico|nao informado|nao informada|nao preenchido|nao preenchida|non specificato|non specificata|non compilato|non indicato|設定されていません|入力がありません|pas renseigne|pas renseignee|pas remplie|pas rempli",
    ),
    (
        M::MACHINE,
        "zeituberschreitung|interner|serverfehler|verbindung|verbindungsfehler|abgebrochen|vorubergehend|nicht erreichbar|delai d attente|expire|expiree|connexion|interne|serveur|interrompu|interrompue|annule|annulee|tiempo de espera|conexion|interno|servidor|cancelado|cancelada|temporalmente|tempo limite|conexao|temporariamente|scaduto|scaduta|connessione|temporaneamente|annullato|annullata|タイムアウト|接続|サーバー|内部エラー|中断|キャンセル|一時的|par un autre utilisateur|por otro usuario|por outro usuario|da un altro utente|von einem anderen benutzer|von jemand anderem|他のユーザー|別のユーザー|sitzung|session expiree|sesion|sessione|sessao|passwort|mot de passe|contrasena|senha|parola d ordine|anhang|piece jointe|pieces jointes|archivo adjunto|allegato|anexo|dateityp|type de fichier|tipo de archivo|tipo de arquivo|tipo di file|dauerte zu lange|zu lange gedauert|pris trop de temps|prend trop de temps|tardo demasiado|demorou muito|demorou demais|impiegato troppo|por outro processo|por otro proceso|da un altro processo|par un autre processus|von einem anderen prozess|durch einen anderen prozess|durch einen anderen benutzer|no se puede eliminar|no se puede borrar|nao e possivel excluir|nao pode ser excluido|impossible de supprimer|ne peut pas etre supprime|kann nicht geloscht werden|konnte nicht geloscht werden|non e possibile eliminare|non puo essere eliminato|fichier est vide|fichier vide|datei ist leer|leere datei|archivo esta vacio|archivo vacio|arquivo esta vazio|arquivo vazio|il file e vuoto|file vuoto|ファイルが空",
    ),
    (
        M::TROUBLE,
        "fehler|erreur|erreurs|echec|errores|erro|erros|falha|errore|errori|fallo|fehlgeschlagen|gescheitert|echoue|fallido|falhou|fallito|失敗|エラー|unbekannter fehler|erreur inconnue|error desconocido|erro desconhecido|errore sconosciuto|errore imprevisto|erro inesperado|error inesperado|erreur inattendue|unerwarteter fehler",
    ),
    (
        M::GREATER,
        "grosser|groesser|grosser als|groesser als|grosser oder gleich|groesser oder gleich|hoher als|superieur|superieure|superieur ou egal|superieure ou egale|plus grand|plus grand que|mayor|mayor o igual|mayor que|mayor a|maior|maior ou igual|maior que|maior do que|maggiore|maggiore o uguale|maggiore di|superiore|superior|superior a|mais do que|mais que|mas que|より大きい|より大きく|より長い|より長く",
    ),
    (
        M::LESSER,
        "kleiner|kleiner als|kleiner oder gleich|kurzer|kurzer als|weniger als|niedriger als|inferieur|inferieure|inferieur ou egal|inferieure ou egale|plus petit que|moins de|moins que|plus court que|menor|menor que|menor o igual|menor ou igual|menos de|menos do que|menos que|mas corto|mas corta|mais curto|mais curta|inferiore|inferior|meno di|meno|minore|minore di|piu corto|piu corta|未満|より小さい|より短い|より短く",
    ),
    (
        M::NO_SUCH,
        "aucun|aucune|kein|keine|keinen|ningun|ninguna|ninguno|nenhum|nenhuma|nessun|nessuna|nessuno",
    ),
    (M::NULL, "nul|nulle|nulo|nula|nullo|nulla"),
    (
        M::BIG,
        "grande demais|demasiado grande|trop grand|trop grande|zu gross|troppo grande|muy grande|muito grande|大きすぎ|大きすぎる",
    ),
    (
        M::GOT_NULL,
        "indefini recu|undefined recu|nul recu|null recu|recibido indefinido|recibido undefined|recibido nulo|erhalten undefined|erhalten null|ricevuto undefined|ricevuto null|recebeu undefined|recebeu null|undefinedが入力|nullが入力",
    ),
    (
        M::GOT,
        "recebeu|erhalten|au lieu de|statt|anstatt|en lugar de|en vez de|em vez de|invece di|al posto di",
    ),
    (
        M::NOT_FOUND.or(M::FILE),
        "introuvable dans le fichier|n existe pas dans le fichier|n a pas ete trouvee dans le fichier|no existe en el archivo|no se encuentra en el archivo|no encontrada en el archivo|nao existe no arquivo|nao encontrada no arquivo|non esiste nel file|non trovata nel file|nicht in der datei gefunden|nicht in der datei vorhanden|existiert nicht in der datei",
    ),
    (
        M::RIGHTS.or(M::DENIED),
        "vous n avez pas les droits|sem direitos|sem direito|non hai i diritti|non ha i diritti|non hai diritti|non disponi dei permessi|non possiedi i permessi|no cuenta con permisos|no cuenta con permiso|no dispone de permisos|no posee permisos|nao dispoe de permissao|nao possui permissao|nao possui permissoes|vous n avez pas le droit|pas les droits",
    ),
    (
        M::URL.or(M::PIECE),
        "protocolo|protocole|protocollo|protokoll",
    ),
    (
        M::MACHINE,
        "leere zeile|leere zeilen|leerzeile|leerzeilen|ligne vide|lignes vides|fila vacia|filas vacias|linha vazia|linha em branco|linhas em branco|riga vuota|righe vuote|空行|datensatz ist gesperrt|datensatz gesperrt|enregistrement verrouille|enregistrement est verrouille|registro bloqueado|registro esta bloqueado|record bloccato|レコードがロック",
    ),
    (
        M::REQUIRED,
        "aucune valeur pour|ningun valor para|nenhum valor para|nessun valore per",
    ),
    (M::PARSE, "lesen|lire|ler|leggere"),
    (M::NOT_FOUND, "gibt es nicht"),
    (
        M::UNKNOWN,
        "inexistant|inexistante|inexistente|inexistentes|inesistente|inesistenti",
    ),
    (
        M::DUPLICATE,
        "duplikate|duplikaten|doppelten|doppelte werte|doublons|duplicados|duplicadas|duplicati|figure deja|figura ya|ya figura|figura gia|ja consta|ya consta",
    ),
    (
        M::RIGHTS.or(M::DENIED),
        "no esta autorizado|no esta autorizada",
    ),
    (M::UNRECOGNISED, "no se reconoce|no se reconocen"),
    (
        M::NOT_FOUND.or(M::SOUGHT),
        "no se encontro|no se ha encontrado|nao foi encontrado|nao foi encontrada|non e stato trovato|non e stata trovata|n a pas ete trouve|n a pas ete trouvee|見つかりません|見つかりませんでした",
    ),
    (
        M::DUPLICATE,
        "es gibt bereits|es gibt schon|il y a deja|il existe deja|ya hay|hay ya|c e gia|ja ha|ja existe um|ja existe uma",
    ),
    (
        M::INVALID.or(M::ENCODING),
        "mal encodes|mal encode|mal encodee|mal codificado|mal codificados|mal codificada|falsch kodiert|fehlerhaft kodiert|codificato male",
    ),
    (M::BLOCKED, "gesperrter|gesperrte|gesperrtes|gesperrten"),
    (
        M::BLOCKED.or(M::RIGHTS).or(M::DENIED),
        "verboten|untersagt|interdit|interdite|interdits|interdites|prohibido|prohibida|prohibidos|prohibidas|proibido|proibida|proibidos|proibidas|vietato|vietata|vietati|vietate",
    ),
    (
        M::DATE,
        "annahmedatum|aufnahmedatum|date d acceptation|fecha de aceptacion|fecha de alta|data di accettazione|data de aceitacao",
    ),
    (
        M::LIST,
        "valori ammessi|valori consentiti|valores permitidos|valores admitidos|valores aceitos|valeurs autorisees|valeurs permises|valeurs acceptees|erlaubte werte|zulassige werte",
    ),
    (
        M::NUMBER.or(M::LEAST),
        "positivo|positiva|positif|positive zahl|positiv|positief|positivt|dodatnia",
    ),
    (
        M::COUNT.or(M::UNEVEN),
        "colunas demais|columnas de mas|colonnes en trop",
    ),
    (M::COLUMN, "colunas demais|columnas de mas|colonnes en trop"),
    (
        M::DISALLOWED,
        "non previsto|non prevista|non previsti|nao previsto|nao prevista|no previsto|no prevista|non prevu|non prevue|nicht vorgesehen",
    ),
    (
        M::NOT_FOUND,
        "no figura en|nao consta no|nao consta na|non figura in|ne figure pas",
    ),
    (
        M::MUST,
        "始めてください|始まる必要があります|始まっている必要があります",
    ),
    (
        M::RIGHTS,
        "effectuer cette action|effectuer cette operation|realizar esta accion|realizar esta operacion|ejecutar esta accion|executar esta acao|realizar esta acao|executar esta operacao|eseguire questa azione|eseguire questa operazione",
    ),
];
