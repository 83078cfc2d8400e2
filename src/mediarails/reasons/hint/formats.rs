//! Which of several notations of dates a text asks for: "is in MM/DD/YYYY but should be DD.MM.YYYY", "from
//! MM/DD/YYYY to DD.MM.YYYY", "DD.MM.YYYY, not MM/DD/YYYY".
//!
//! The one that is demanded is wanted, whatever is said of the others. Where several are, one of them has to be
//! the usual one, or nothing follows.

use super::super::concept::Meaning as M;
use super::super::date_format;
use super::super::statement::Tokens;
use super::super::token::{Break, Sort, Token};
use super::unwanted;
use crate::failure::Want;

/// What a text says of a notation that it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    /// It is to be this one.
    Demanded,
    /// It is not to be this one, or this one came.
    Refused,
    /// Nothing but its name.
    Named,
}

/// A notation of a text: its place, as `strftime` writes it, and what is told of it.
struct Notation {
    at: usize,
    format: String,
    told: Told,
}

/// The notation that is written where nothing else is asked for.
const USUAL: &str = "%Y-%m-%d";

/// What it is called.
const ISO: [&str; 5] = ["iso8601", "iso", "isodate", "rfc3339", "isoformat"];

/// What is wanted by a text that names several notations; nothing if it names but one, or of several no more than
/// that they are there and one of them is the usual one.
pub(in super::super) fn of_several(tokens: Tokens<'_>) -> Option<Vec<Want>> {
    let all = notations(tokens);
    let first = all.first()?;
    if all.iter().all(|notation| notation.format == first.format) {
        return None;
    }
    let unclear = || Some(vec![Want::Unproven(tokens.text.trim().to_owned())]);
    let demanded = distinct(&all, Told::Demanded);
    let named = distinct(&all, Told::Named);
    let formats = match (demanded.as_slice(), named.as_slice()) {
        ([], [_]) => named,
        ([], [_, target]) if leads_from_to(tokens, &all) && !fails(tokens, &all) => vec![*target],
        ([], _) if named.contains(&USUAL) => return None,
        ([], _) => return unclear(),
        ([_], _) => demanded,
        _ if demanded.contains(&USUAL) => demanded,
        _ => return unclear(),
    };
    let wants = formats.into_iter();
    Some(
        wants
            .map(|format| Want::DateFormat(format.to_owned()))
            .collect(),
    )
}

fn distinct(all: &[Notation], told: Told) -> Vec<&str> {
    let mut formats = Vec::new();
    for notation in all.iter().filter(|notation| notation.told == told) {
        if !formats.contains(&notation.format.as_str()) {
            formats.push(notation.format.as_str());
        }
    }
    formats
}

fn notations(tokens: Tokens<'_>) -> Vec<Notation> {
    let mut all: Vec<Notation> = Vec::new();
    let places = tokens.all.iter().enumerate();
    for (at, token) in places {
        let format = match token.sort {
            Sort::DateFormat => date_format::at_start(tokens.text_of(token)),
            Sort::Word if ISO.contains(&tokens.folded_of(token)) => Some((0, USUAL.to_owned())),
            _ => None,
        };
        let Some((_, format)) = format else {
            continue;
        };
        let last = all.last();
        let start = last.map_or(0, |last| last.at + 1);
        let between = tokens.slice(&(start..at));
        let told = match (last, between) {
            // "MM/DD/YYYY or DD/MM/YYYY" is one and the same to what is said of it.
            (Some(last), between) if lists(between) => last.told,
            (Some(last), between) if stands_for(tokens, between) => match last.told {
                Told::Demanded => Told::Refused,
                Told::Refused | Told::Named => Told::Demanded,
            },
            _ => told(tokens, start, at),
        };
        all.push(Notation { at, format, told });
    }
    all
}

/// Whether nothing but a comma or "or" stands between two notations.
fn lists(between: &[Token]) -> bool {
    let is_sign = |token: &Token| token.is_break(Break::Comma) || token.is_break(Break::Bar);
    let joins = |token: &Token| is_sign(token) || token.meaning.has_any(M::JOIN);
    !between.is_empty() && between.iter().all(joins)
}

/// Whether nothing but "instead of" stands between two notations.
fn stands_for(tokens: Tokens<'_>, between: &[Token]) -> bool {
    matches!(between, [.., last] if unwanted::is_instead(tokens, last))
}

/// What the words round a notation say of it, behind the one before it.
fn told(tokens: Tokens<'_>, start: usize, at: usize) -> Told {
    let slice = tokens.all.get(start..).unwrap_or_default();
    let own = at - start;
    if unwanted::is_refused(tokens, slice, own) {
        return Told::Refused;
    }
    let (before, rest) = slice.split_at(own);
    let behind = rest.get(1..).unwrap_or_default();
    let ends = |token: &Token| unwanted::parts(token) || token.sort == Sort::DateFormat;
    let end = behind.iter().position(ends).unwrap_or(behind.len());
    let behind = behind.get(..end).unwrap_or_default();
    let begins = before.iter().rposition(unwanted::parts);
    let before = before
        .get(begins.map_or(0, |at| at + 1)..)
        .unwrap_or_default();
    let says = |slice: &[Token], meaning: M| {
        let mut words = slice.iter().filter(|token| token.is_word());
        words.any(|token| token.meaning.has_any(meaning))
    };
    let is_led = before.iter().any(|token| unwanted::demands(tokens, token));
    let is_followed = says(behind, M::MUST.or(M::REQUIRED)) && !says(behind, M::NOT.or(M::CANNOT));
    if is_led || is_followed {
        return Told::Demanded;
    }
    // ", not MM/DD/YYYY", "and not MM/DD/YYYY"
    let mut words = before
        .iter()
        .filter(|token| !token.meaning.has_any(M::JOIN));
    let is_denied = words
        .next()
        .is_some_and(|token| token.is_word() && token.meaning.has_any(M::NOT));
    let has_come = says(before, M::GOT.or(M::RECEIVED)) || is_said_to_be(tokens, before);
    if start > 0 && is_denied || has_come {
        return Told::Refused;
    }
    Told::Named
}

/// Whether it is told what something is, and not what it has to be: "the date is in MM/DD/YYYY".
fn is_said_to_be(tokens: Tokens<'_>, before: &[Token]) -> bool {
    let is = [
        "is", "was", "ist", "war", "est", "esta", "es", "e", "is in", "are",
    ];
    let says = |token: &Token| is.contains(&tokens.folded_of(token));
    let other = M::NOT.or(M::FORMAT).or(M::VALID).or(M::INVALID).or(M::MUST);
    before.iter().any(says) && !before.iter().any(|token| token.meaning.has_any(other))
}

/// Whether nothing but "to" stands between the last two notations: what is to be changed, and into what.
fn leads_from_to(tokens: Tokens<'_>, all: &[Notation]) -> bool {
    let to = [
        "to", "into", "in", "nach", "zu", "auf", "a", "en", "vers", "al", "para", "em", "naar",
    ];
    let [.., from, target] = all else {
        return false;
    };
    let between = tokens.slice(&(from.at + 1..target.at));
    matches!(between, [word] if word.is_word() && to.contains(&tokens.folded_of(word)))
}

/// Whether the change from one notation into the next could not be made: then either may be the one that is wanted.
fn fails(tokens: Tokens<'_>, all: &[Notation]) -> bool {
    let first = all.first().map_or(0, |first| first.at);
    let before = tokens.slice(&(0..first));
    let parts = |token: &Token| unwanted::parts(token) || token.is_break(Break::Colon);
    let start = before.iter().rposition(parts).map_or(0, |at| at + 1);
    let failed = M::CANNOT.or(M::NOT).or(M::UNPARSED).or(M::TROUBLE);
    let mut clause = before.iter().skip(start);
    clause.any(|token| token.is_word() && token.meaning.has_any(failed))
}

#[cfg(test)]
mod tests {
    use super::super::super::Classifier;
    use crate::failure::Want;

    fn formats(text: &str) -> Option<Vec<String>> {
        let classified = Classifier::new(&[], &[]).classify(text);
        let wants = classified.failures.into_iter().flat_map(|own| own.wants);
        wants
            .map(|want| match want {
                Want::DateFormat(format) => Some(format),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn the_notation_that_is_demanded_is_wanted_whatever_else_is_named() {
        for (text, format) in [
            ("Date must be DD.MM.YYYY, not MM/DD/YYYY", "%d.%m.%Y"),
            ("Date must be DD.MM.YYYY and not MM/DD/YYYY", "%d.%m.%Y"),
            ("Date is in MM/DD/YYYY but should be DD.MM.YYYY", "%d.%m.%Y"),
            ("Date must not be MM/DD/YYYY but DD.MM.YYYY", "%d.%m.%Y"),
            (
                "invalid date: got MM/DD/YYYY, expected DD.MM.YYYY",
                "%d.%m.%Y",
            ),
            (
                "invalid date: expected DD.MM.YYYY got MM/DD/YYYY",
                "%d.%m.%Y",
            ),
            ("Date must be DD.MM.YYYY instead of MM/DD/YYYY", "%d.%m.%Y"),
            (
                "Datum ist MM/TT/JJJJ, muss aber TT.MM.JJJJ sein",
                "%d.%m.%Y",
            ),
            ("Datum muss TT.MM.JJJJ sein, nicht MM/TT/JJJJ", "%d.%m.%Y"),
            ("La date doit être JJ/MM/AAAA et non MM/JJ/AAAA", "%d/%m/%Y"),
            ("La fecha debe ser DD/MM/AAAA, no MM/DD/AAAA", "%d/%m/%Y"),
            (
                "La fecha está en MM/DD/AAAA pero debe estar en DD/MM/AAAA",
                "%d/%m/%Y",
            ),
            (
                "La data è in MM/GG/AAAA ma deve essere GG/MM/AAAA",
                "%d/%m/%Y",
            ),
            ("Invalid date: change MM/DD/YYYY to DD.MM.YYYY", "%d.%m.%Y"),
        ] {
            assert_eq!(formats(text), Some(vec![format.to_owned()]), "{text}");
        }
    }

    #[test]
    fn of_several_that_would_do_the_usual_one_is_among_those_wanted() {
        let wanted = ["%m/%d/%Y", "%Y-%m-%d"].map(str::to_owned).to_vec();
        for text in [
            "Date must be MM/DD/YYYY or YYYY-MM-DD",
            "Date must be in one of these formats: MM/DD/YYYY, YYYY-MM-DD",
        ] {
            assert_eq!(formats(text).as_ref(), Some(&wanted), "{text}");
        }
        // Nothing tells which of the two the importer would read.
        assert_eq!(formats("Date must be MM/DD/YYYY or DD/MM/YYYY"), None);
    }
}
