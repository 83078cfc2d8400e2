//! A value that does not go together with something else: with a brand, a network, an account, what is on file.

use super::super::vocabulary::Named;
use super::phrases::{OneOf, Phrases, Word, is_number, set, table};
use super::{Asked, Finding, phrases, reference};
use crate::column::Column;
use crate::failure::{FailureKind, Target};

/// What leads to the thing that a value has to do with.
static LEADS: OneOf = OneOf::new(|| {
    set(
        "for with to in by from under within fur mit zu zur zum im bei beim pour avec dans chez par au para \
    con en por per nel nella com pela pelo",
    )
});

/// What a value can have to do with, beside the columns of the row.
static THINGS: OneOf = OneOf::new(|| {
    set(
        "publisher publishers partner partners affiliate affiliates account accounts contact user customer \
    company linkshare rakuten program programme advertiser merchant team campaign region country konto \
    partnern benutzer editeur partenaire compte programme editor socio cuenta parceiro conta editore \
    partenaires conto utilisateur usuario utente brand brands network networks marke netzwerk marque \
    reseau marca red rede rete kunde vendor",
    )
});

/// The things whose value or number behind them says only of which row is spoken.
pub(super) static OF_A_ROW: OneOf =
    OneOf::new(|| set("publisher partner affiliate publishers partners editeur partenaire editor"));

static BELONGS: Phrases = Phrases::new(|| {
    table(
        "belong to|belongs to|not belong|doesnt belong|appartient pas|gehort nicht|pertenece|pertence|appartiene|on file|not on record|\
         not member of|no member of|isnt member of|isnt part of|not part of|fait pas partie du|fait pas partie de|fait pas partie des|nicht teil|forma parte de|\
         passt nicht zu|passt nicht zur|passt nicht zum|stimmt nicht uberein|stimmen nicht uberein|conflicts with|\
         not match brand|doesnt match brand|not match network|doesnt match network|not match publisher|not match partner|not match account|\
         not website of|not site of|not property of|not url of|isnt website of|not email of|not publishers",
    )
});

/// Said of who may not: the value, or the person.
static NOT_GRANTED: Phrases = Phrases::new(|| {
    table(
        "non autorise|non autorisee|non autorises|non autorisees|pas autorise|pas autorisee|nicht autorisiert|nicht berechtigt|\
         no autorizado|no autorizada|nao autorizado|nao autorizada|non autorizzato|non autorizzata|not authorized|not authorised|\
         nicht zugelassen|nicht freigegeben",
    )
});

/// Said of an address that is looked for and not found.
static NOT_KNOWN: Phrases = Phrases::new(|| {
    table(
        "not found|couldnt be found|could not be found|cannot be found|cant be found|wasnt found|was not found|introuvable|introuvables|non trouve|non trouvee|pas trouve|pas trouvee|\
         nicht gefunden|nicht auffindbar|no encontrada|no encontrado|nao encontrada|nao encontrado|non trovata|non trovato|\
         not registered|isnt registered|not listed|isnt listed|unregistered|unlisted|nicht registriert|no registrada|no registrado",
    )
});

/// What is said of values that are each right and do not go together.
static COMBINED: OneOf = OneOf::new(|| {
    set(
        "combination combinations combo kombination kombinationen combinaison combinaisons combinacion \
    combinaciones combinacao combinacoes combinazione combinazioni",
    )
});

/// Whether a clause says so.
pub(super) fn is_told(asked: Asked<'_, '_>) -> bool {
    let words = asked.words;
    let of_reference = asked.finds(FailureKind::UnknownReference);
    let is_missing = asked.findings.iter().all(|found| {
        matches!(
            found.failure.kind,
            FailureKind::MissingValue | FailureKind::TooLong | FailureKind::Encoding
        )
    });
    if is_missing {
        return false;
    }
    let is_combined = || words.iter().any(|word| COMBINED.has(word.said));
    BELONGS.stand_in(words) && !is_of_account(asked)
        || !asked.finds(FailureKind::Duplicate) && is_combined()
        || NOT_GRANTED.stand_in(words)
        || of_reference && reference::is_told(asked)
        || reference::is_over(asked)
        || is_sought(asked)
        || (1..words.len()).any(|at| relates(asked, at))
}

/// Whether a brand or network is not among those that an account has, which another spelling answers: "is not
/// part of your list".
pub(super) fn is_of_account(asked: Asked<'_, '_>) -> bool {
    asked.says(&[
        "list",
        "options",
        "choices",
        "values",
        "format",
        "pattern",
        "schema",
        "template",
        "type",
        "enum",
        "enumeration",
        "set",
        "picklist",
        "class",
    ])
}

/// Whether the word at a place is a thing, led to by the word before it, with which the value does not go together.
fn relates(asked: Asked<'_, '_>, at: usize) -> bool {
    let word = |at: usize| asked.words.get(at).map_or(";", |word: &Word<'_>| word.said);
    let (lead, thing, next) = (word(at - 1), word(at), word(at + 1));
    if !LEADS.has(lead) || !THINGS.has(thing) || is_of_list(asked, lead) {
        return false;
    }
    let own = asked
        .words
        .get(at)
        .and_then(|word| asked.token(word))
        .is_some_and(|token| match token.named {
            Some(Named::Ours(column)) => asked.is_of(column) || may_be_unnamed(asked, column),
            Some(Named::Custom(_)) => true,
            None => false,
        });
    // "For publisher 4745711", "for partner: invalid URL", "in partner record" tell where.
    let told = is_number(next)
        || next == phrases::VALUE
        || matches!(
            next,
            "id" | "ids" | "record" | "row" | "no" | "number" | "import" | "data"
        );
    let of_row = OF_A_ROW.has(thing) && (told || next == ":");
    !own && !of_row && is_found_here(asked)
}

/// Whether brands or accounts hold what is allowed: "not a brand of your account".
fn is_of_list(asked: Asked<'_, '_>, lead: &str) -> bool {
    let of_reference = asked.finds(FailureKind::UnknownReference);
    of_reference && lead == "in" && !reference::is_of_publisher(asked)
}

/// Whether a failure without a column can be of this one.
fn may_be_unnamed(asked: Asked<'_, '_>, column: Column) -> bool {
    let is_reference = matches!(column, Column::Brand | Column::Network);
    asked.findings.iter().any(|found| {
        let unnamed = found.failure.target == Target::Unnamed;
        is_reference && unnamed && found.failure.kind == FailureKind::UnknownReference
    })
}

/// Whether the clause itself finds something wrong, or goes on to say what is not so: "URL invalid: not registered
/// with ...".
fn is_found_here(asked: Asked<'_, '_>) -> bool {
    let first = asked.words.first().map_or("", |word| word.said);
    asked.statement.found.is_some() || matches!(first, "not" | "nicht" | "pas" | "non" | "no")
}

/// Words for what is not there.
static NO_SUCH: Phrases =
    Phrases::new(|| table("not exist|doesnt exist|not found|no such id|existiert nicht"));

/// Whether an address is not found, and no part of one.
fn is_sought(asked: Asked<'_, '_>) -> bool {
    let is_address = |found: &Finding| {
        let columns = [Column::MediaPropertyUrls, Column::PrimaryContactEmail];
        let column = found.failure.target.column();
        found.failure.kind == FailureKind::UnknownReference
            && column.is_some_and(|column| columns.contains(&column))
    };
    let of_address = asked.finds(FailureKind::BadUrl)
        || asked.finds(FailureKind::BadEmail)
        || asked.finds(FailureKind::UnknownReference) && asked.findings.iter().any(is_address);
    let parts = [
        "scheme",
        "protocol",
        "http",
        "https",
        "sign",
        "at",
        "tld",
        "host",
        "separator",
        "prefix",
        "protokoll",
        "protocole",
        "protocolo",
        "esquema",
        "schema",
        "column",
        "header",
        "field",
        "pattern",
        "format",
        "character",
    ];
    let of_id = asked.finds(FailureKind::BadNumber) && NO_SUCH.stand_in(asked.words);
    let of_address = of_address && NOT_KNOWN.stand_in(asked.words) && !asked.says(&parts);
    asked.statement.found.is_some() && (of_id || of_address)
}
