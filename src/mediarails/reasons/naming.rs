//! Which columns a statement names, ours and others.

use super::concept::Meaning as M;
use super::statement::Tokens;
use super::token::{Break, Sort, Token};
use super::vocabulary::{self, Named};
use super::{in_value, turned, unheard};
use crate::column::Column;
use std::ops::Range;

/// The columns that a statement speaks of: the first that is certainly one, else the first ordinary
/// word that can be one, and those listed beside it.
pub(super) fn named(tokens: Tokens<'_>, range: &Range<usize>) -> Vec<usize> {
    let (slice, offset) = (tokens.slice(range), range.start);
    let is_name = |at: usize| names_column(tokens, slice, at);
    let Some(mut first) = first_named(tokens, slice) else {
        return Vec::new();
    };
    // "name, primary_contact_email": an ordinary word that is listed beside a certain name is one too.
    while let Some(before) = listed_before(slice, first).filter(|at| is_name(*at)) {
        first = before;
    }
    let mut named = vec![offset + first];
    let mut joined = false;
    for (at, token) in slice.iter().enumerate().skip(first + 1) {
        if is_name(at) && joined {
            named.push(offset + at);
            joined = false;
        } else if token.is_break(Break::Comma) || token.is_word() && token.meaning.has_any(M::JOIN)
        {
            joined = true;
        } else {
            break;
        }
    }
    named
}

/// Whether the token at a place names a column that the statement can be about.
fn names_column(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let Some(token) = slice.get(at).filter(|token| token.named.is_some()) else {
        return false;
    };
    let is_type = token.sort == Sort::Quoted
        && token.meaning.has_any(M::TYPE)
        && !tokens.text_of(token).contains('_');
    !is_label(tokens, slice, at)
        && (!is_type || turned::misses_column(tokens, slice.get(at..).unwrap_or_default()))
        && (tokens.folded_of(token) != "id" || is_bare_id(slice, at))
        && !in_value::is_in_value(slice, at)
}

/// The place of the first name that is certainly one, else of the first that can be one.
fn first_named(tokens: Tokens<'_>, slice: &[Token]) -> Option<usize> {
    let mut first = None;
    let mut listed = false;
    let mut open = false;
    for (at, token) in slice.iter().enumerate() {
        if token.is_word() && !token.meaning.has_any(M::JOIN) {
            // "not in enum `network`" names where the list belongs.
            let kept = [
                "enum",
                "enumeration",
                "list",
                "picklist",
                "dropdown",
                "lookup",
                "vocabulary",
                "taxonomy",
                "constraint",
            ];
            let word = tokens.folded_of(token);
            listed =
                token.meaning.has_any(M::LIST) && !kept.iter().any(|kept| word.ends_with(kept));
        }
        // "expected one of `name`, `brand`": what is allowed is not what the failure is about.
        let allowed = listed && token.sort == Sort::Quoted;
        if names_column(tokens, slice, at) && !allowed {
            if token.strong || open {
                first = Some(at);
                break;
            }
            first = first.or(Some(at));
        }
        // What is allowed ends with its bracket.
        listed &= !token.is_break(Break::Close);
        open = token.is_break(Break::Open);
    }
    first
}

/// The place of what a comma or "and" joins to the token at a place.
fn listed_before(slice: &[Token], at: usize) -> Option<usize> {
    let before = at.checked_sub(2)?;
    let joins = |token: &Token| {
        token.is_break(Break::Comma) || token.is_word() && token.meaning.has_any(M::JOIN)
    };
    slice.get(before + 1).is_some_and(joins).then_some(before)
}

/// Whether "name" only leads to the name of a column: "Column 4, name: brand".
fn is_label(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let around = at.checked_sub(1).and_then(|start| slice.get(start..at + 3));
    matches!(around, Some([comma, name, colon, column])
        if matches!(comma.sort, Sort::Break(Break::Comma | Break::Open))
            && tokens.text_of(name) == "name"
            && colon.is_break(Break::Colon)
            && column.named.is_some())
}

/// Whether "ID" stands for the one that a publisher has: alone, and neither part of a longer name
/// ("session ID") nor followed by what it is ("ID: 41234").
fn is_bare_id(slice: &[Token], at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|at| slice.get(at));
    let alone = before.is_none_or(|token| match token.sort {
        Sort::Break(_) => true,
        Sort::Word => token.meaning.has_any(
            M::LINK
                .or(M::INVALID)
                .or(M::MISSING)
                .or(M::DUPLICATE)
                .or(M::REQUIRED)
                .or(M::PROVIDE)
                .or(M::FIELD)
                .or(M::COLUMN),
        ),
        _ => false,
    });
    let mut after = slice.iter().skip(at + 1);
    let next = after.next();
    let next = if next.is_some_and(|token| token.is_break(Break::Colon)) {
        after.next()
    } else {
        next
    };
    let says = next.is_none_or(|token| {
        token.is_word() && !token.meaning.is_none() || matches!(token.sort, Sort::Break(_))
    });
    alone && says
}

pub(super) const fn meaning_of(named: Named) -> M {
    match named {
        Named::Custom(_) => M::ON_OTHER,
        Named::Ours(column) => match column {
            Column::NetworkPublisherId => M::ON_ID,
            Column::Name => M::ON_NAME,
            Column::MediaPropertyUrls => M::ON_URL,
            Column::PrimaryContactEmail => M::ON_EMAIL,
            Column::NetworkDateAccepted => M::ON_DATE,
            Column::PublisherGroup | Column::Categories | Column::Network | Column::Brand => {
                M::ON_REFERENCE
            }
        },
    }
}

/// Words that begin a statement and name no field: what a row as a whole is called, pronouns.
const NO_NAMES: [&str; 36] = [
    "this",
    "dieser",
    "diese",
    "dieses",
    "ce",
    "cet",
    "cette",
    "este",
    "esta",
    "esse",
    "essa",
    "questo",
    "questa",
    "it",
    "that",
    "there",
    "these",
    "you",
    "we",
    "sorry",
    "please",
    "import",
    "validation",
    "publisher",
    "publishers",
    "partner",
    "partners",
    "affiliate",
    "affiliates",
    "contact",
    "company",
    "account",
    "customer",
    "user",
    "member",
    "site",
];

/// What a reason can speak of that is none of the columns: what a row stands for, and who uses it.
const THINGS: [&str; 84] = [
    "partner",
    "publisher",
    "affiliate",
    "advertiser",
    "merchant",
    "vendor",
    "customer",
    "client",
    "contact",
    "account",
    "user",
    "company",
    "member",
    "campaign",
    "program",
    "programme",
    "offer",
    "product",
    "order",
    "lead",
    "deal",
    "owner",
    "manager",
    "agency",
    "benutzer",
    "kunde",
    "konto",
    "utilisateur",
    "compte",
    "usuario",
    "cliente",
    "cuenta",
    "conta",
    "utente",
    "socio",
    "location",
    "locations",
    "organisation",
    "organization",
    "unit",
    "department",
    "team",
    "region",
    "country",
    "currency",
    "language",
    "tag",
    "label",
    "stage",
    "role",
    "channel",
    "project",
    "course",
    "supplier",
    "employee",
    "person",
    "seller",
    "buyer",
    "subscriber",
    "donor",
    "household",
    "opportunity",
    "ticket",
    "warehouse",
    "store",
    "shop",
    "branch",
    "influencer",
    "creator",
    "subnetwork",
    "seat",
    "operator",
    "editor",
    "agent",
    "reseller",
    "username",
    "staff",
    "contributor",
    "colleague",
    "parent",
    "territory",
    "sponsor",
    "venue",
    "student",
];

/// Whether a folded word is such a thing, or several.
fn is_thing(folded: &str) -> bool {
    let one = folded.strip_suffix('s').unwrap_or(folded);
    THINGS.contains(&folded) || THINGS.contains(&one)
}

/// The first word for such a thing.
pub(super) fn thing<'a>(tokens: Tokens<'a>, slice: &[Token]) -> Option<&'a str> {
    let is_thing = |token: &&Token| is_thing(tokens.folded_of(token));
    slice
        .iter()
        .find(is_thing)
        .map(|token| tokens.text_of(token))
}

/// Whether a statement names such a thing and has no word besides that no table knows.
pub(super) fn speaks_of_thing(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    // What a thing is looked for by, and what tells which.
    let keys = [
        "address",
        "addresses",
        "adresse",
        "direccion",
        "endereco",
        "indirizzo",
        "following",
        "specified",
        "requested",
    ];
    let is_plain = |token: &Token| {
        keys.contains(&tokens.folded_of(token))
            || !unheard::is_unknown(tokens, token)
            || vocabulary::is_place(tokens.folded_of(token))
    };
    let is_thing = |token: &Token| is_thing(tokens.folded_of(token));
    // What stands behind the thing in capitals is which one: "the location Berlin".
    let mut before = false;
    let mut inside = false;
    let mut is_said = |token: &Token| {
        inside = !token.is_break(Break::Close) && (inside || token.is_break(Break::Open));
        if inside && token.named.is_none() && token.meaning.is_none() {
            // "No shop exists with ID [Mill Road]".
            return true;
        }
        let which = before && tokens.text_of(token).starts_with(char::is_uppercase);
        let said = is_plain(token) || is_thing(token) || which;
        before |= is_thing(token);
        said
    };
    slice.iter().any(is_thing) && slice.iter().all(&mut is_said)
}

/// The unknown word or two with which a statement begins and of which it then says that it must be
/// something.
pub(super) fn unknown_name<'a>(tokens: Tokens<'a>, range: &Range<usize>) -> Option<&'a str> {
    let slice = tokens.slice(range);
    let skipped = slice
        .iter()
        .take_while(|token| {
            token
                .meaning
                .has_any(M::LINK.or(M::FIELD).or(M::COLUMN).or(M::ROW))
                && !token.meaning.has_any(M::MUST)
                || matches!(
                    token.sort,
                    Sort::Number | Sort::Break(Break::Colon | Break::Part | Break::Open)
                )
        })
        .count();
    let rest = slice.get(skipped..)?;
    let name = rest
        .iter()
        .take_while(|token| {
            token.is_word() && token.meaning.is_none() && tokens.folded_of(token).len() > 1
        })
        .count();
    let next = rest.get(name)?;
    let (first, last) = (rest.first()?, rest.get(name.checked_sub(1)?)?);
    let says = next
        .meaning
        .has_any(M::MUST.or(M::LINK).or(M::NOT).or(M::CANNOT).or(M::FIELD))
        || next.is_break(Break::Colon);
    let pronoun = tokens
        .text_of(first)
        .starts_with(|c| matches!(c, 'ぁ'..='ん'));
    let ordinary = pronoun || NO_NAMES.contains(&tokens.folded_of(first));
    (name <= 3 && says && !ordinary).then(|| tokens.text.get(first.start..last.end))?
}
