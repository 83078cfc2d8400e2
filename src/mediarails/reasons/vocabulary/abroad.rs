//! German, French, Spanish, Portuguese, Italian and Japanese words, by the same meanings; see the
//! English table for how a line reads. Accents are left out (`ungultig`), and German words are
//! listed with `ue` too. Japanese is written without spaces: the longest known piece counts.

use super::super::concept::Meaning as M;

pub(super) const WORDS: &[(M, &str)] = &[
    (
        M::NOT,
        "nicht|kein|keine|keinen|keiner|keines|keinem|ohne|pas|aucun|aucune|sans|ne|sin|ningun|ninguna|ninguno|nao|sem|nenhum|nenhuma|nessun|nessuna|nessuno|senza|né|ではありません|ではない|しません|ません|ない",
    ),
    (
        M::CANNOT,
        "kann nicht|konnte nicht|konnten nicht|nicht moglich|impossible|impossible de|ne peut pas|ne peut|na pas pu|no se puede|no se pudo|no puede|no pudo|imposible|nao pode|nao foi possivel|nao pode ser|impossivel|non puo|impossibile|non e possibile|non e stato possibile|できません|できませんでした",
    ),
    (
        M::MUST,
        "muss|mussen|soll|sollte|darf|durfen|doit|doivent|devrait|debe|deben|deberia|tiene que|deve|devem|devono|dovrebbe|tem que|precisa|erwartet|attendu|esperado|esperaba|atteso|必要があります|でなければなりません|なければなりません|してください",
    ),
    (
        M::VALID,
        "gultig|gultige|gultiger|gultiges|gultigen|gueltig|gueltige|gueltiges|gueltigen|gueltiger|valide|valides|korrekt|korrekte|korrektes|richtig|richtiges|correcte|valido|valida|validos|validas|validi|valide|correcto|correcta|correto|correta|corretto|corretta|bien forme|有効|有効な|正しい|正しく|正当",
    ),
    (
        M::INVALID,
        "ungultig|ungultige|ungultiger|ungultiges|ungultigen|ungueltig|ungueltige|ungueltiger|ungueltiges|ungueltigen|falsch|falsche|falsches|falscher|fehlerhaft|fehlerhafte|fehlerhaftes|unzulassig|unzulaessig|unzulassige|invalide|invalides|incorrecte|incorrect|errone|erronee|mal forme|mal formee|malforme|malformee|invalido|invalida|invalidos|invalidas|invalidi|no valido|no valida|incorrecto|incorrecta|erroneo|erronea|incorreto|incorreta|errado|errada|non valide|non valido|non valida|scorretto|scorretta|errato|errata|malformado|不正|不正な|無効|無効な|正しくありません|正しくない|有効ではありません|誤り|間違|不適切",
    ),
    (
        M::PARSE,
        "gelesen|umgewandelt|konvertiert|interpretiert|convertir|converti|convertie|interpreter|interprete|analyser|analyse|interpretar|convertirse|converter|convertido|convertida|interpretado|convertire|convertito|interpretare|変換|解析",
    ),
    (
        M::MATCH,
        "entspricht|entsprechen|passt|ubereinstimmt|correspond|respecte|respecter|corresponde|coincide|cumple|corrisponde|rispetta|一致",
    ),
    (
        M::FORMAT,
        "formato|formats|muster|formate|modele|patron|padrao|modello|formato richiesto|形式|書式|フォーマット|型",
    ),
    (
        M::ALLOWED,
        "erlaubt|erlaubte|zulassig|zulaessig|zugelassen|gestattet|autorise|autorisee|permis|permise|admis|permitido|permitida|permitidos|aceptado|admitido|aceito|aceita|permitidas|consentito|consentita|ammesso|ammessa|許可",
    ),
    (
        M::FOUND,
        "gefunden|existiert|vorhanden|existe|existent|trouve|trouvee|encontrado|encontrada|encontro|existen|localizado|trovato|trovata|esiste|見つかり|存在",
    ),
    (
        M::RECOGNISED,
        "bekannt|erkannt|reconnu|reconnue|connu|reconocido|reconocida|conocido|reconhecido|reconhecida|riconosciuto|riconosciuta|認識",
    ),
    (M::ALREADY, "bereits|schon|deja|ya|ja|gia|既に|すでに"),
    (M::UNIQUE, "eindeutig|einzigartig|einmalig|unico|unica|一意"),
    (
        M::DUPLICATE,
        "doppelt|doppelte|doppelter|duplikat|bereits vergeben|bereits vorhanden|bereits verwendet|schon vergeben|bereits in verwendung|existiert bereits|bereits existiert|ist schon vorhanden|mehrfach|deja utilise|deja utilisee|deja pris|deja prise|existe deja|doublon|en double|ya existe|ya esta en uso|ya ha sido|ya esta registrado|duplicado|duplicada|repetido|ja existe|ja esta em uso|ja foi|ja esta sendo|em duplicidade|ja cadastrado|gia in uso|gia presente|gia esistente|esiste gia|gia stato|gia utilizzato|duplicato|duplicata|doppione|valeur unique|deja ete|既に存在|すでに存在|すでに使用|既に使用|既に登録|すでに登録|重複|使われています|使用されています|既に使われて",
    ),
    (
        M::MISSING,
        "fehlt|fehlen|fehlend|fehlende|fehlender|fehlendes|manque|manquant|manquante|manquants|absente|absent|falta|faltan|faltante|ausente|faltando|manca|mancante|mancanti|assente|不足|欠落|ありません|入力されていません|未入力|指定されていません",
    ),
    (
        M::BLANK,
        "leer|leeres|ausgefullt|ausgefuellt|vide|vides|renseigne|vacio|vacia|vacios|en blanco|vazio|vazia|em branco|vuoto|vuota|in bianco|空|空白|空欄|空です|入力して",
    ),
    (
        M::REQUIRED,
        "erforderlich|erforderliche|pflichtfeld|pflicht|muss ausgefullt werden|muss ausgefuellt werden|benotigt|benoetigt|notwendig|obligatoire|obligatoires|requis|requise|necessaire|doit etre rempli|doit etre renseigne|obligatorio|obligatoria|requerido|requerida|necesario|obrigatorio|obrigatoria|requerida|necessario|richiesto|richiesta|obbligatorio|obbligatoria|darf nicht fehlen|kein wert|必須|必要です|必須です|必須項目",
    ),
    (
        M::PRESENT,
        "angegeben|ausgefullt|ausgefuellt|presente|rempli|remplie|fourni|fournie|renseigne|presente|informado|informada|preenchido|preenchida|completado|compilato|fornito|compilata",
    ),
    (
        M::PROVIDE,
        "elija|seleccione|selectionnez|choisissez|wahlen sie|waehlen sie|scegli|selezionare|seleziona|escolha|selecione|geben sie|eingeben|saisir|saisissez|entrez|veuillez saisir|veuillez renseigner|ingrese|introduzca|introduce|informe|insira|digite|preencha|inserire|inserisci|entrer|入力してください|選択してください|指定してください",
    ),
    (
        M::LONG,
        "zu lang|zu lange|langer als|laenger als|zu viele zeichen|maximallange|maximale lange|trop long|trop longue|longueur maximale|demasiado largo|demasiado larga|muy largo|longitud maxima|mas largo|muito longo|muito longa|comprimento maximo|tamanho maximo|troppo lungo|troppo lunga|lunghezza massima|長すぎ|文字以内|文字以下|文字を超え|最大長|最大文字数",
    ),
    (
        M::MOST,
        "hochstens|hoechstens|maximal|nicht mehr als|mehr als|uberschreiten|uberschreitet|au plus|plus de|maximum de|depasser|depasse|como maximo|mas de|maximo|maxima|no maximo|mais de|exceder|excede|superar|supera|al massimo|piu di|massimo|massima|以下|以内|最大|超え",
    ),
    (
        M::LEAST,
        "mindestens|wenigstens|au moins|minimum|al menos|como minimo|mayor que|minimo|pelo menos|no minimo|maior que|almeno|maggiore|以上|最小",
    ),
    (
        M::SHORT,
        "zu kurz|trop court|trop courte|demasiado corto|muito curto|troppo corto|短すぎ",
    ),
    (
        M::LENGTH,
        "zeichen|lange|laenge|caractere|caracteres|longueur|longitud|caracter|carateres|comprimento|tamanho|caratteri|carattere|lunghezza|文字|長さ|文字数",
    ),
    (
        M::DATE,
        "datum|datums|datumsangabe|datumsformat|datumswert|beitrittsdatum|tag|monat|jahr|fecha|fechas|jour|mois|annee|dia|mes|giorno|mese|datas|zeitstempel|kalendertag|日付|年月日|日時|日付形式",
    ),
    // Italian and Portuguese "data" is English data as well: only with a neighbour is it a date.
    (
        M::DATE.or(M::INVALID),
        "data invalida|data non valida|data inesistente|data errata|data incorreta|data incorreta|data nao e valida|data non e valida",
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
        "data e|la data|uma data|una data|de data|data do|formato data|della data|data di|data inserita",
    ),
    (
        M::URL,
        "webadresse|internetadresse|webseite|lien|adresse web|site web|enlace|direccion web|sitio web|pagina web|endereco web|indirizzo web|sito web|collegamento|protokoll|ウェブサイト|リンク",
    ),
    (
        M::EMAIL,
        "mailadresse|emailadresse|e mail adresse|email adresse|mail adresse|courriel|adresse email|adresse e mail|adresse mail|adresse electronique|adresse de courriel|correo|correo electronico|direccion de correo|endereco de e mail|endereco de email|indirizzo email|indirizzo e mail|posta elettronica|メールアドレス|メール|電子メール|eメール",
    ),
    (
        M::NUMBER,
        "zahl|ganzzahl|nummer|zahlen|ziffern|ziffer|numerisch|nombre|entier|numerique|numeriques|chiffres|numero|numeros|entero|numerico|numerica|digitos|digito|inteiro|intero|numeri|cifre|数値|数字|整数|番号",
    ),
    (
        M::COLUMN,
        "spalte|spalten|kopfzeile|uberschrift|spaltenname|spaltenuberschrift|colonne|colonnes|entete|en tete|columna|columnas|encabezado|cabecera|coluna|colunas|cabecalho|colonna|intestazione|列|ヘッダー|カラム",
    ),
    (
        M::FIELD,
        "feld|felder|champ|champs|propriete|campo|campos|campi|attribut|propiedad|propriedade|項目|フィールド|欄",
    ),
    (
        M::VALUE,
        "wert|werte|eingabe|angabe|valeur|valeurs|saisie|valor|valores|valore|valori|値|入力",
    ),
    (
        M::COUNT,
        "anzahl|nombre de|numero de|cantidad|quantidade|numero di|の数",
    ),
    (
        M::COUNT.or(M::UNEVEN),
        "zu viele|zu wenige|trop de|demasiados|demasiadas|troppe|troppi",
    ),
    (
        M::UNKNOWN,
        "unbekannt|unbekannte|unbekannter|unbekanntes|inconnu|inconnue|desconocido|desconocida|desconhecido|desconhecida|sconosciuto|sconosciuta|inexistant|inexistante|inexistente|no existe|nao existe|non esiste|nexiste pas|existiert nicht|introuvable|不明|未知|存在しません|存在しない|登録されていません|見つかりません",
    ),
    (
        M::EXTRA,
        "unerwartet|unerwartete|zusatzliche|inattendu|inattendue|supplementaire|inesperado|inesperada|inatteso|予期しない|余分",
    ),
    (
        M::LIST,
        "auswahl|liste|option|auswahlliste|eine der|einer der|eines der|erlaubten werte|erlaubte werte|choix|lun des|une des|opcion|lista|uno de|una de los|opcao|um dos|uma das|opzione|scelta|uno dei|valores permitidos|valeurs autorisees|リスト|選択肢|選択",
    ),
    (
        M::WITHIN,
        "enthalten|inclus|incluse|incluido|incluida|incluso|inclusa|compreso|presente nella|一覧に|含まれ|リストに",
    ),
    (
        M::DISALLOWED,
        "nicht erlaubt|pas autorise|pas permis|no permitido|no permitida|nao permitido|nao permitida|nao e permitido|non consentito|non ammesso|許可されていません",
    ),
    (
        M::OUTSIDE,
        "一覧にありません|リストにありません|含まれていません|一覧に存在しません",
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
    (M::COUNT.or(M::COLUMN), "列数|項目数"),
    (M::RECORD, "datensatz|enregistrement|registro|レコード"),
    (
        M::ENCODING,
        "zeichensatz|zeichenkodierung|kodierung|codierung|encodage|codage|codificacion|codificacao|codifica|文字コード|エンコード|エンコーディング",
    ),
    (
        M::RIGHTS,
        "berechtigung|berechtigungen|zugriff|rechte|autorisation|droits|acces|permiso|permisos|acceso|permissao|acesso|autorizzazione|permesso|accesso|権限|アクセス",
    ),
    (
        M::RIGHTS.or(M::DENIED),
        "verweigert|keine berechtigung|refuse|denegado|no tiene permiso|negado|negato|sem permissao|nessun permesso|pas la permission|pas les droits|pas autorise a|no autorizado|nao autorizado|non autorizzato|nicht berechtigt|拒否|権限がありません",
    ),
    (
        M::BLOCKED,
        "gesperrt|sperrliste|schwarze liste|liste noire|bloque|bloquee|lista negra|bloqueado|bloqueada|lista nera|bloccato|reserviert|reservado|reserve|riservato|ブロック|禁止|ブラックリスト",
    ),
    (M::FUTURE, "zukunft|futur|futuro|futura|avenir|未来|将来"),
    (
        M::RANGE,
        "ausserhalb|hors|fuera|fora|fuori|fuera de rango|範囲外",
    ),
    (M::ENCODING, "octet|octets|codificado"),
    (
        M::LINK,
        "ein|eine|einen|einer|eines|un|une|des|de|du|la|le|una|uno|um|uma|es|est|ist|e|i|il|una|sein|ser|etre|sia|gli|dei|em|en|es una|es un",
    ),
    (M::JOIN, "und|oder|et|ou|y|o|e"),
    (M::TURN, "aber|mais|pero|mas|ma"),
    (
        M::RECEIVED,
        "erhalten wurde|recu|recibido|recebido|ricevuto|aber",
    ),
];
