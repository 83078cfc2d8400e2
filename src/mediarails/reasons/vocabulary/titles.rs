//! The names under which texts speak of the nine columns. Mediarails' and LinkShare's titles are
//! those of Mediarails' help article on LinkShare exports; the others are assumptions: usual
//! shortenings, an ending `id` dropped or added as programs do it, and translations.

use super::words::Words;
use crate::column::Column;

pub(super) const NAMES: &[(Column, &str)] = &[
    (
        Column::NetworkPublisherId,
        "network publisher id|network publisher|network publisher number|network publisher ids|publisher id|publisher ids|publisher number|site id|site ids|sid|publisher_id|network partner id|partner id|affiliate id|partners network publisher id|id|publishers id|partners id|affiliates id|network affiliate id",
    ),
    (
        Column::Name,
        "name|publisher name|partner name|affiliate name|site name|names|nombre del editor|nom de l editeur|名前|氏名|名称|パブリッシャー名|サイト名",
    ),
    (
        Column::MediaPropertyUrls,
        "media property urls|media property url|media properties|media property|media_property|publisher url|website url|site url|websites|website|url|urls|web site|property url|property urls|partner url|sites|homepage url|website urls|publisher urls|publisher websites|publisher website",
    ),
    (
        Column::PrimaryContactEmail,
        "primary contact email|primary contact emails|primary email|contact email|contact e mail|email|e mail|email address|e mail address|email addresses|e mail addresses|contact emails|contact email addresses|primary contact|primary contact email address|publisher email|contact email address|mail address|emails|primary contact e mail|partner email",
    ),
    (
        Column::PublisherGroup,
        "group by the name|group by that name|group by this name|publisher group|publisher groups|publisher group name|group|groups|group name|publisher group id|group id|partner group|gruppe|groupe|grupo|gruppo|groep|grupp|gruppen|grupa|grupy|uitgeversgroep|utgivargrupp|grupa wydawcow|グループ",
    ),
    (
        Column::Categories,
        "categories|category|publisher categories|publisher category|category name|category id|category ids|promotional categories|promotional category|kategorie|kategorien|kategori|kategorier|kategorin|kategoria|kategorii|categorieen|categoria|categorias|categorie|カテゴリ|カテゴリー",
    ),
    (
        Column::NetworkDateAccepted,
        "network date accepted|date accepted|join date|date joined|joined date|network date|accepted date|acceptance date|network accepted date|joindate|joined on|date of joining|network acceptance date",
    ),
    (
        Column::Network,
        "network|network id|networks|network name|affiliate network|netzwerk|reseau|red de afiliados|rede|rete|netwerk|natverk|natverket|netvaerk|nettverk|siec|sieci|ネットワーク",
    ),
    (
        Column::Brand,
        "brand|brands|brand id|brand name|brand ids|marke|marque|marca|marchio|marchi|merk|varumarke|varumarket|varemaerke|varemerke|marka|marki|ブランド",
    ),
];

/// Phrases that hold a word of the titles and mean something else.
pub(super) const NOT_OURS: &str = "first name|last name|user name|middle name|full name|contact name|domain name|host name|\
     file name|column name|field name|property name|attribute name|sheet name|name of the column|name or service|\
     company name|given name|table name|social network|network record|network records|network data|network side|the networks|network error|network path|network connection|network timeout|\
     neural network|the network timed|contact id|record id|external id|account id|user id|row id|\
     group by|named|header name|key name|display name|\
     brand owner|brand sync|network request|class name|account name|second name|relation name|parameter name|sql server|odbc driver|duplicate column|duplicate columns|\
     duplicate header|duplicate headers|header row repeated|repeated header|repeated headers|header repeated|duplicate column name|in order to|at character|in order|one or more|one or several|with null|with nulls|rest with null|link type|link types|encoding type|result set|encoding of the form|duplicate column names|with name|with the name|by name|by the name|\
     phone number|phone numbers|telephone number|mobile number|cell number|cell phone number|mobile phone number|contact number|fax number|whatsapp number|\
     card number|credit card number|account number|bank account number|routing number|iban number|vat number|tax number|tax id number|registration number|company number|\
     licence number|license number|serial number|invoice number|order number|tracking number|version number|passport number|social security number|house number|street number|\
     el nombre|del nombre|su nombre|tu nombre|este nombre|ese nombre|con nombre|con el nombre|mismo nombre|otro nombre|tiene un nombre|nombre del|nombre es|nombre no|nombre ya|nombre debe|\
     at a time|one at a time|at the time|for a time|in time|this time|each time|next time|last time|first time|at the same time|same time|\
     up to date|out of date|to date|mise a jour|mises a jour|mis a jour|mettre a jour|etre mis a jour|etre mise a jour|a jour|du jour au lendemain|\
     telefon nummer|fax nummer|numero de telephone|numero de portable|numero de mobile|numero de fax|numero de carte|numero de carte de credit|numero de compte|numero de tva|\
     numero de telefono|numero de movil|numero de tarjeta|numero de tarjeta de credito|numero de cuenta|numero de telefone|numero de celular|numero do cartao|numero de cartao|numero de conta|\
     numero di telefono|numero di cellulare|numero di carta|numero di carta di credito|numero di conto|電話番号|携帯番号|カード番号|クレジットカード番号|郵便番号|口座番号|会員番号|\
     no duplicate found|no duplicates found|no duplicate was found|no duplicates were found|no duplicates detected|0 duplicates|\
     no errors|no error|0 errors|nothing is missing|nothing missing|no permission is needed|no permission needed|\
     required fields are present|required columns are present|required values are present";

/// Titles that exports have for columns which are none of the nine, and that are no brand, category or
/// other value of one.
static OTHERS: Words = Words::new(&[
    "site|notes|note|comment|comments|remark|remarks|status|tier|rank|clicks|click count|commission|commissions|\
     commission rate|revenue|owner|description|zip code|post code|postcode|phone number|account manager|tracking link|\
     first name|last name|street|created at|updated at",
]);

/// Whether folded letters are the title of such a column.
pub(in super::super) fn is_other(folded: &str) -> bool {
    OTHERS.has(folded)
}

/// Whether folded letters are a title that is an ordinary word as well.
pub(in super::super) fn is_generic(folded: &str) -> bool {
    matches!(
        folded,
        "rete"
            | "merk"
            | "marka"
            | "marki"
            | "siec"
            | "gruppe"
            | "gruppen"
            | "groupe"
            | "grupo"
            | "gruppo"
            | "groep"
            | "grupp"
            | "grupa"
            | "grupy"
            | "name"
            | "names"
            | "url"
            | "urls"
            | "email"
            | "emails"
            | "group"
            | "groups"
            | "categories"
            | "category"
            | "network"
            | "networks"
            | "brand"
            | "brands"
            | "website"
            | "websites"
            | "sites"
            | "emailaddress"
            | "mailaddress"
            | "rede"
            | "marca"
            | "marchio"
            | "marchi"
            | "sid"
            | "id"
    )
}
