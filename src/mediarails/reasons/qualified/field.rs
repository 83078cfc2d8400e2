//! A field that is named and is another than the column its word is usual for: "start date", "user email".

use super::super::concept::Meaning as M;
use super::super::token::{Sort, Token};
use super::super::vocabulary::Named;
use super::Asked;
use super::phrases::{OneOf, Phrases, is_number, set, table};
use crate::column::Column;
use crate::failure::FailureKind;

/// What makes of a date, an address or an ID one of something else.
static OF_OTHERS: OneOf = OneOf::new(|| {
    set(
        "start end row file upload uploaded uploader uploaders user users owner owners import created \
    creation create change changed update updated edit edited entry contract load company customer team \
    admin administrator system server request parent child second third last next previous original \
    default custom support login manager",
    )
});

static BEHIND: Phrases = Phrases::new(|| {
    table(
        "date created|date uploaded|date imported|date changed|date updated|date edited|date of import|date of upload|date of birth|date applied|date declined|\
         date of row",
    )
});

static EITHER: Phrases = Phrases::new(|| {
    table(
        "either url or|either website or|either email or|either date or|either brand or|either network or|either id or",
    )
});

static NO_FAULT: Phrases = Phrases::new(|| table("no invalid"));

/// Whether a clause says so.
pub(super) fn is_told(asked: Asked<'_, '_>) -> bool {
    let kinds = [
        FailureKind::BadDate,
        FailureKind::BadUrl,
        FailureKind::BadEmail,
        FailureKind::BadNumber,
    ];
    let conditional = asked.words.first().is_some_and(|word| word.said == "if");
    if conditional && asked.statement.found.is_some()
        || EITHER.stand_in(asked.words)
        || NO_FAULT.stand_in(asked.words)
    {
        return true;
    }
    let of_type = kinds.iter().any(|kind| asked.finds(*kind));
    of_type
        && (BEHIND.stand_in(asked.words)
            || is_of_others(asked)
            || is_another(asked)
            || is_quoted_name(asked))
}

/// Whether a word before the type tells whose it is.
fn is_of_others(asked: Asked<'_, '_>) -> bool {
    let types = ["date", "url", "email", "mail", "website", "publisher", "e"];
    let pairs = asked
        .words
        .iter()
        .zip(asked.words.iter().skip(1))
        .enumerate();
    pairs.into_iter().any(|(at, (whose, value))| {
        let plain = asked
            .token(value)
            .is_some_and(|token| token.is_word() && !token.strong);
        let next = asked.words.get(at + 2).map_or("", |word| word.said);
        let is_value = match value.said {
            "publisher" => next == "id" || next == "ids",
            "e" => next == "mail",
            said => types.contains(&said),
        };
        is_value
            && (plain || value.said == "publisher")
            && OF_OTHERS.has(whose.said)
            && !is_program(asked, at)
    })
}

/// Whether the words before tell what the program did: "could not load date".
fn is_program(asked: Asked<'_, '_>, at: usize) -> bool {
    let verbs = [
        "load", "import", "update", "create", "edit", "change", "upload", "request", "default",
        "end", "start", "entry", "last", "row", "file",
    ];
    let before = at
        .checked_sub(1)
        .and_then(|before| asked.words.get(before))
        .map_or("", |word| word.said);
    let whose = asked.words.get(at).map_or("", |word| word.said);
    let does = [
        "to", "not", "cannot", "could", "while", "when", "during", "must", "at", "in", "of", "per",
        "on",
    ];
    verbs.contains(&whose) && does.contains(&before)
}

/// Whether a number behind the name tells that there are several such fields: "Website 2".
fn is_another(asked: Asked<'_, '_>) -> bool {
    let names = ["website", "url", "email", "date"];
    let words = asked.words;
    words.windows(2).enumerate().any(|(at, pair)| {
        let [name, number] = pair else { return false };
        let next = words.get(at + 2).map_or(";", |word| word.said);
        names.contains(&name.said)
            && is_number(number.said)
            && number.said.len() == 1
            && number.said != "1"
            && matches!(
                next,
                "is" | "must" | "not" | "invalid" | "has" | "isnt" | "ist" | "est" | "es"
            )
    })
}

/// Whether a field is called by a name in quotation marks that is none of ours: "Field 'Renewal' must be a URL".
fn is_quoted_name(asked: Asked<'_, '_>) -> bool {
    let is_ours = |token: &Token| match token.named {
        Some(Named::Ours(column)) => {
            column != Column::Name && (token.strong || !token.meaning.has_any(M::TYPE))
        }
        _ => false,
    };
    let names = asked.slice.iter().any(is_ours);
    let types = [
        "date", "url", "mail", "web", "link", "datum", "fecha", "data",
    ];
    let leads = ["field", "column", "property", "attribute"];
    let is_name = |token: &Token| {
        let text = asked.tokens.text_of(token);
        let lower = text.to_lowercase();
        !types.iter().any(|name| lower.contains(name))
            && token.sort == Sort::Quoted
            && token.named.is_none()
            && text.starts_with(|letter: char| letter.is_ascii_uppercase())
            && text.len() > 1
            && text
                .chars()
                .all(|letter| letter.is_alphabetic() || letter == ' ')
            && !token.meaning.has_any(M::TYPE)
    };
    let mut pairs = asked.slice.windows(2);
    !names && pairs.any(|pair| {
        matches!(pair, [lead, name] if lead.is_word() && leads.contains(&asked.tokens.folded_of(lead)) && is_name(name))
    })
}
