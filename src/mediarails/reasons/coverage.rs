//! Whether every word of an understood text is accounted for. A failure may be understood and the
//! text still say more: "url invalid because tier closed". What stands in words that no table
//! knows, or states a failure or a condition that the reading passed over, keeps the row out,
//! unless the words turn out to be values of the row.

use super::concept::Meaning as M;
use super::evidence::span;
use super::gathered::Finding;
use super::statement::{Statement, Tokens, read};
use super::token::{Break, Sort, Token};
use super::vocabulary::{self, Named};
use super::{camel, condition, paper, unheard};
use crate::failure::{FailureKind, Target, Want};
use std::ops::Range;

/// What says that a value is not there.
const LACKING: M = M::REQUIRED
    .or(M::MISSING)
    .or(M::BLANK)
    .or(M::NOT_BLANK)
    .or(M::NOT_PRESENT);

/// A clause with words that no table knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uncovered {
    /// The clause as it stands in the text.
    pub clause: String,
    /// The words of it that are not known, in order.
    pub words: Vec<String>,
}

/// What a text leaves open beside its findings.
#[derive(Debug, Default)]
pub(super) struct Coverage {
    /// A clause in known words that states something else.
    pub(super) stated: Option<String>,
    /// Clauses with unknown words.
    pub(super) uncovered: Vec<Uncovered>,
    /// Conditions that no change of notation can be shown to meet, and the kind of the failure that
    /// each belongs to.
    pub(super) conditions: Vec<(FailureKind, String)>,
}

/// Where the person's own wordings stand, as ranges of the text.
#[derive(Debug, Default)]
pub(super) struct Own {
    /// The words that they match; each answers for the clause it stands in.
    pub(super) words: Vec<Range<usize>>,
    /// The parts in which nothing else was read.
    pub(super) parts: Vec<Range<usize>>,
}

/// What the findings of a text do not cover.
pub(super) fn coverage(tokens: Tokens<'_>, findings: &[Finding], own: &Own) -> Coverage {
    let mut coverage = Coverage::default();
    for clause in clauses(tokens) {
        let slice = tokens.slice(&clause);
        if slice.iter().any(|token| meets(&own.words, token)) {
            continue;
        }
        let words = unknown_words(tokens, slice, findings);
        let said = || span(tokens, slice).to_owned();
        if !words.is_empty() {
            let clause = said();
            coverage.uncovered.push(Uncovered { clause, words });
        }
        if !is_advised(tokens, &clause) {
            let statement = read(tokens, clause.clone());
            if let Some(kind) = condition::unproven(tokens, slice, &statement, findings) {
                coverage.conditions.push((kind, said()));
            }
            let states = statement.found.is_some()
                || !statement.named.is_empty() && statement.said.has_any(M::COMPLAINT);
            let unread = states && slice.iter().any(|token| meets(&own.parts, token));
            let more = unread
                || counts_more(tokens, slice, findings.len())
                || states_another(tokens, &statement, findings);
            if more && coverage.stated.is_none() {
                coverage.stated = Some(said());
            }
        }
    }
    coverage
}

/// The words of a clause that no table knows, and the papers that it says are not there.
fn unknown_words(tokens: Tokens<'_>, slice: &[Token], findings: &[Finding]) -> Vec<String> {
    let unknown = |(at, token): (usize, &Token)| {
        let is_open = is_unknown(tokens, slice, at, token) && !is_told(tokens, token, findings);
        let word = is_open.then(|| tokens.text_of(token));
        paper::named(tokens, slice, at).or(word).map(str::to_owned)
    };
    slice.iter().enumerate().filter_map(unknown).collect()
}

/// The stretches between signs and words that join clauses.
fn clauses(tokens: Tokens<'_>) -> Vec<Range<usize>> {
    let mut clauses = Vec::new();
    let mut start = 0;
    for (at, token) in tokens.all.iter().enumerate() {
        let parts = match token.sort {
            Sort::Break(sort) => sort != Break::Bar,
            Sort::Word => token.meaning.has_any(M::TURN) || is_joining(tokens, at),
            _ => false,
        };
        if parts {
            clauses.push(start..at);
            start = at + 1;
        } else if follows_sign(tokens, at) {
            clauses.push(start..at);
            start = at;
        }
    }
    clauses.push(start..tokens.all.len());
    clauses.retain(|clause| !clause.is_empty());
    clauses
}

/// Whether the word at a place joins clauses, and not the two ends of a range.
fn is_joining(tokens: Tokens<'_>, at: usize) -> bool {
    let text = |at: usize| tokens.all.get(at).map(|token| tokens.text_of(token));
    let number = |token: &Token| token.sort == Sort::Number;
    let word = text(at).is_some_and(|word| {
        [
            "and", "und", "et", "y", "e", "also", "plus", "auch", "sowie", "tambien", "anche",
        ]
        .iter()
        .any(|joining| word.eq_ignore_ascii_case(joining))
    });
    word && !tokens.all.get(at + 1).is_some_and(number)
}

/// Whether a clause stands behind "hint:" or the like.
fn is_advised(tokens: Tokens<'_>, clause: &Range<usize>) -> bool {
    let before = |back: usize| tokens.all.get(clause.start.checked_sub(back)?);
    before(1).is_some_and(|token| token.is_break(Break::Colon))
        && before(2).is_some_and(|token| {
            matches!(tokens.folded_of(token), "hint" | "tip" | "hinweis" | "tipp")
        })
}

/// Whether "&" or "+" stands before a token, between spaces.
fn follows_sign(tokens: Tokens<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| tokens.all.get(before));
    before
        .zip(tokens.all.get(at))
        .and_then(|(before, token)| tokens.text.get(before.end..token.start))
        .is_some_and(|gap| matches!(gap.trim(), "&" | "+" | "/") && gap.len() > 2)
}

/// Whether a token is a word that no table knows: no code, no sign, no name of a program's own.
pub(super) fn is_unknown(tokens: Tokens<'_>, slice: &[Token], at: usize, token: &Token) -> bool {
    let folded = tokens.folded_of(token);
    let is_known = vocabulary::is_usual(folded) || vocabulary::is_place(folded);
    let is_code = folded.bytes().any(|byte| byte.is_ascii_digit());
    let is_letter = folded.len() == 1 && folded.is_ascii();
    // What a name of an error says in one word need not be all that is told.
    let is_name = token.is_word() && token.named.is_none() && camel::is_name(tokens.text_of(token));
    (is_name || unheard::is_unknown(tokens, token))
        && !(is_known || is_code || is_letter || is_of_program(tokens, slice, at))
}

/// Whether a word is part of a dotted name, as of an exception: `java.net.MalformedURLException`.
fn is_of_program(tokens: Tokens<'_>, slice: &[Token], at: usize) -> bool {
    let ends = |token: &Token| {
        let folded = tokens.folded_of(token);
        folded.len() > "exception".len()
            && (folded.ends_with("exception") || folded.ends_with("error"))
    };
    let Some(token) = slice.get(at) else {
        return false;
    };
    let joined = |left: &Token, right: &Token| {
        matches!(
            tokens.text.get(left.end..right.start),
            Some("." | "::" | "$" | "\\")
        )
    };
    let pairs = || slice.iter().zip(slice.iter().skip(1));
    let begins = pairs()
        .take(at)
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
        .take_while(|(left, right)| joined(left, right))
        .count();
    let first = slice.get(at - begins).unwrap_or(token);
    let goes_on = pairs()
        .skip(at)
        .take_while(|(left, right)| joined(left, right))
        .count();
    let last = slice.get(at + goes_on).unwrap_or(token);
    let scoped = tokens
        .text
        .get(..token.start)
        .is_some_and(|before| before.ends_with("::"));
    scoped || ends(last) || (begins + goes_on > 0 && vocabulary::is_root(tokens.folded_of(first)))
}

/// Whether a token stands in one of these ranges of the text, in whole or in part.
fn meets(ranges: &[Range<usize>], token: &Token) -> bool {
    ranges
        .iter()
        .any(|range| range.start < token.end && token.start < range.end)
}

/// Whether a finding holds the word: as an allowed value, or as the name of a column that is none of
/// ours.
fn is_told(tokens: Tokens<'_>, token: &Token, findings: &[Finding]) -> bool {
    let word = tokens.text_of(token);
    let holds = |text: &String| {
        text.split(|letter: char| !letter.is_alphanumeric())
            .any(|part| part == word)
    };
    findings.iter().any(|found| {
        let named = matches!(&found.failure.target, Target::Other(name) if holds(name));
        let allowed = found.failure.wants.iter().any(|want| match want {
            Want::OneOf(values) => values.iter().any(holds),
            _ => false,
        });
        named || allowed
    })
}

/// Whether a clause by itself states a failure of a kind that was not found, and of no column that a
/// finding speaks of.
fn states_another(tokens: Tokens<'_>, statement: &Statement, findings: &[Finding]) -> bool {
    let is_found = |wanted: FailureKind| findings.iter().any(|found| found.failure.kind == wanted);
    let names_found = statement.named.iter().any(|at| {
        let named = tokens.all.get(*at).and_then(|token| token.named);
        findings
            .iter()
            .any(|found| match (named, &found.failure.target) {
                (Some(Named::Ours(ours)), Target::Column(column)) => ours == *column,
                (Some(Named::Custom(_)), Target::Other(_)) => true,
                _ => false,
            })
    });
    let said = statement.said;
    let Some((_, kind)) = statement.found else {
        return !names_found && is_lost_claim(tokens, statement);
    };
    let slice = tokens.slice(&statement.range);
    // "Input should be a valid URL, input is empty" tells more of the same value.
    let of_value = slice
        .iter()
        .find(|token| token.is_word() && token.meaning.only(M::LINK) != token.meaning)
        .is_some_and(|token| token.meaning.has_any(M::VALUE.or(M::TYPE)));
    let has = |word: &str| {
        slice
            .iter()
            .any(|token| tokens.folded_of(token).ends_with(word))
    };
    let apart = match kind {
        // "7 found, 9 required"
        FailureKind::MissingValue
            if is_found(FailureKind::ColumnCount)
                && slice
                    .first()
                    .is_some_and(|token| token.sort == Sort::Number) =>
        {
            false
        }
        FailureKind::MissingValue => said.has_any(LACKING) && !of_value,
        FailureKind::UnknownColumn if is_found(FailureKind::MissingValue) => false,
        // "Insufficient permissions to create the option": the value is none of the options.
        FailureKind::Permission if is_found(FailureKind::UnknownReference) && has("option") => {
            false
        }
        // "Expected "name" but received undefined".
        FailureKind::UnknownReference
            if is_found(FailureKind::MissingValue) && said.has_any(M::MUST) =>
        {
            false
        }
        FailureKind::UnknownReference | FailureKind::UnknownColumn | FailureKind::MissingColumn => {
            !is_found(FailureKind::UnknownColumn) && !is_found(FailureKind::MissingColumn)
        }
        kind => kind.is_of_the_row(),
    };
    apart && !names_found && !is_found(kind) && !unheard::is_well(said)
}

/// Whether a clause complains in known words of a column, or says that the thing the row stands for is
/// not there, and yet fits no wording: "Name too short", "Partner not found".
fn is_lost_claim(tokens: Tokens<'_>, statement: &Statement) -> bool {
    let said = statement.said;
    let slice = tokens.slice(&statement.range);
    let first = slice
        .iter()
        .find(|token| token.is_word() || token.sort == Sort::Quoted);
    let words_before = |at: usize| {
        let before = tokens.slice(&(statement.range.start..at));
        before.iter().filter(|token| token.is_word()).count()
    };
    let of_column = statement
        .named
        .first()
        .is_some_and(|at| words_before(*at) < 2);
    // "Brand must be checked" demands something, "expected `brand`" lists it.
    let demanded = statement.named.first().is_some_and(|at| {
        let behind = tokens.slice(&(*at..statement.range.end));
        behind.iter().any(|token| token.meaning.has_any(M::MUST))
    });
    let of_thing = first.is_some_and(|token| {
        vocabulary::is_place(tokens.folded_of(token)) && token.meaning.is_none()
    });
    let bounds = M::LEAST.or(M::MOST).or(M::LESSER).or(M::GREATER);
    let wrong = bounds
        .or(M::SHORT)
        .or(M::BIG)
        .or(M::LONG)
        .or(M::NOT_FOUND)
        .or(M::UNKNOWN)
        .or(M::UNFIT)
        .or(M::MISSING)
        .or(M::DUPLICATE)
        .or(M::BLOCKED)
        .or(M::DENIED)
        .or(M::REQUIRED)
        .or(M::DISALLOWED);
    let gone = said.has_any(M::NOT_FOUND) || said.has_all(M::MUST.or(M::FOUND));
    let words = slice.iter().filter(|token| token.is_word()).count();
    let of_machine = said.has_any(M::MACHINE) && !said.has_any(M::TYPE.or(M::VALUE)) && words > 1;
    (of_column && (said.has_any(wrong) || gone || demanded) || of_thing && gone || of_machine)
        && !said.has_any(M::ADVICE)
}

/// Whether a clause counts more errors than were found: "3 errors", "and 1 more error".
fn counts_more(tokens: Tokens<'_>, slice: &[Token], found: usize) -> bool {
    let troubles = |token: &Token| {
        matches!(
            tokens.folded_of(token),
            "error"
                | "errors"
                | "reasons"
                | "problems"
                | "issues"
                | "failures"
                | "fehler"
                | "erreurs"
                | "errores"
                | "erros"
                | "errori"
        )
    };
    let Some(at) = slice.iter().position(|token| token.sort == Sort::Number) else {
        return false;
    };
    let number: usize = slice
        .get(at)
        .and_then(|token| tokens.text_of(token).parse().ok())
        .unwrap_or_default();
    let after = slice.get(at + 1..).unwrap_or_default();
    match after {
        [more, what, ..]
            if tokens.folded_of(more) == "more" || tokens.folded_of(more) == "other" =>
        {
            number > 0 && troubles(what)
        }
        [what, ..] => {
            (2..100).contains(&number)
                && troubles(what)
                && tokens.text_of(what) != "ERROR"
                && number > found
        }
        [] => false,
    }
}
