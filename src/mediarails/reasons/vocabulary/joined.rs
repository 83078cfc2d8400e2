//! Words that name a column where they are listed beside the name of another, and may mean anything elsewhere:
//! "URL und Mail sind ungültig". And what other fields of a form are called, which no column of ours holds.

use super::words::Words;
use crate::column::Column;
use foldhash::HashMap;
use std::sync::LazyLock;

const DATES: &[&str] = &[
    "date|dates|datum|datumsangabe|beitrittsdatum|annahmedatum|aufnahmedatum|fecha|fechas|datas|la data|una data|uma data|le date|\
     date d acceptation|fecha de aceptacion|fecha de alta|data di accettazione|data de aceitacao|date format|datumsformat|datumet|日付|年月日|登録日|承認日",
];

const EMAILS: &[&str] = &[
    "mail|mails|e mail|email|mail address|email address|email format|mail format|mailadresse|emailadresse|mailadressen|courriel|courriels|\
     adresse mail|adresse email|adresse electronique|adresse de courriel|adresse de messagerie|correo|correos|correo electronico|\
     direccion de correo|direccion de correo electronico|direccion de email|indirizzo email|indirizzo mail|indirizzo di posta elettronica|\
     posta elettronica|correio|correio eletronico|correio electronico|endereco de email|endereco de correio eletronico|endereco eletronico|\
     mailadres|emailadres|e mailadres|メール|メールアドレス|電子メール",
];

const URLS: &[&str] = &[
    "url|urls|uri|web address|web addresses|website address|internet address|web page|webpage|homepage|link|landing page|url address|\
     webadresse|internetadresse|webseite|url adresse|lien|adresse web|adresse url|adresse internet|site web|site internet|adresse du site|\
     enlace|direccion web|sitio|sitio web|pagina|pagina web|direccion url|indirizzo web|indirizzo internet|sito|sito web|sito internet|\
     endereco web|endereco do site|webadres|ウェブサイト|リンク|ホームページ",
];

const NAMES: &[&str] = &["nom|nome|nombre"];

const BRANDS: &[&str] = &["marchio|marchi|marken|marques|marcas"];

/// Italian and Portuguese for a date, English for what every cell holds.
const DATA: &str = "data";

/// What fields are called that are none of the nine, by words that are usual in reasons or have a meaning there.
static FIELDS: Words = Words::new(&[
    "phone|phones|phone number|telephone|telephone number|mobile|mobile number|fax|fax number|iban|bic|password|passwords|pin|contact|contacts|\
     contact name|first name|last name|full name|company|company name|user name|username|login|account|account number|account id|state|\
     country|city|town|street|address|postal code|post code|postcode|zip|zip code|region|language|currency|status|tier|rank|level|type|role|\
     commission|commission rate|clicks|owner|manager|account manager|description|comment|comments|note|notes|remark|remarks|title|vat number|\
     tax number|tax id|tracking link|logo|image|\
     telefon|telefonnummer|handynummer|passwort|kennwort|land|staat|stadt|ort|strasse|postleitzahl|plz|adresse|anschrift|ansprechpartner|firma|\
     vorname|nachname|sprache|wahrung|steuernummer|bemerkung|\
     telephone portable|numero de telephone|mot de passe|pays|ville|rue|code postal|prenom|entreprise|societe|langue|devise|\
     telefono|numero de telefono|contrasena|pais|ciudad|calle|codigo postal|direccion|apellido|apellidos|empresa|idioma|moneda|\
     numero di telefono|password utente|paese|citta|indirizzo|codice postale|cap|cognome|azienda|lingua|valuta|\
     telefone|numero de telefone|senha|cidade|rua|cep|endereco|sobrenome|moeda|contacto|contato|estado",
]);

/// All of these words without the spaces in them, as folding leaves them.
static COLUMNS: LazyLock<HashMap<Box<str>, Column>> = LazyLock::new(|| {
    let tables = [
        (DATES, Column::NetworkDateAccepted),
        (EMAILS, Column::PrimaryContactEmail),
        (URLS, Column::MediaPropertyUrls),
        (NAMES, Column::Name),
        (BRANDS, Column::Brand),
    ];
    let words = tables.into_iter().flat_map(|(tables, column)| {
        let words = tables.iter().flat_map(|table| table.split('|'));
        words.map(move |word| (word.replace(' ', "").into(), column))
    });
    words.collect()
});

/// The column that folded letters name in a list; "data" only where the text is in a language in which it is a date.
pub(in super::super) fn column_in_list(folded: &str, data_is_date: bool) -> Option<Column> {
    if folded == DATA {
        return data_is_date.then_some(Column::NetworkDateAccepted);
    }
    COLUMNS.get(folded).copied()
}

/// Whether folded letters are what a field is called that is none of the nine.
pub(in super::super) fn is_field(folded: &str) -> bool {
    FIELDS.has(folded)
}
