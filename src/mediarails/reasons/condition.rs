//! Conditions that a reason states and that no change of notation can be shown to meet: a date must
//! lie before a day, an ID must have at least eight digits, an address must hold `www`.

use super::beyond_form::{is_beyond_form, is_other_than_notation, is_related};
use super::concept::Meaning as M;
use super::gathered::Finding;
use super::scheme;
use super::statement::{Statement, Tokens};
use super::token::{Sort, Token};
use crate::column::Column;
use crate::failure::{FailureKind, Want};

/// What is not welcome whatever its notation.
const REFUSED: M = M::DISALLOWED.or(M::BLOCKED).or(M::EXCLUDED);

/// The kind of the failure for which a clause states such a condition, among those that were found.
pub(super) fn unproven(
    tokens: Tokens<'_>,
    slice: &[Token],
    statement: &Statement,
    findings: &[Finding],
) -> Option<FailureKind> {
    let said = statement.said;
    let kind = kind_of(statement, findings);
    let is_unproven = match kind? {
        FailureKind::BadDate => {
            bounds_date(tokens, slice, said) || is_other_than_notation(tokens, slice)
        }
        FailureKind::BadUrl => {
            said.has_any(REFUSED) && !says_scheme(tokens, slice) && !said.has_any(M::CHARACTER)
                || asks_for_text(tokens, slice, said)
                || is_single(tokens, slice)
                || speaks_of_reach(tokens, slice)
                || asks_by_pattern(tokens, slice, "www")
                || scheme::demands_plain_http(tokens, slice)
                || is_said_not_to_be(said)
                || is_beyond_form(tokens, slice, FailureKind::BadUrl)
        }
        FailureKind::BadEmail => {
            said.has_any(REFUSED) && !speaks_of_signs(tokens, slice, said)
                || is_said_not_to_be(said)
                || speaks_of_reach(tokens, slice)
                || is_single(tokens, slice)
                || is_beyond_form(tokens, slice, FailureKind::BadEmail)
        }
        // "Brand: not permitted" may be meant of the value, or of the person.
        FailureKind::UnknownReference => {
            names_address(findings) && is_related(tokens, slice, None)
                || said.has_any(M::DISALLOWED)
                    && !said.has_any(M::VALUE.or(M::LIST).or(M::CHOICES).or(M::RECORD))
                    && slice
                        .iter()
                        .any(|token| tokens.folded_of(token) == "permitted")
        }
        FailureKind::BadNumber => bounds_number(tokens, slice, said, findings),
        _ => false,
    };
    kind.filter(|_| is_unproven)
}

/// The kind of the failure to which a clause belongs, among those that were found.
pub(super) fn kind_of(statement: &Statement, findings: &[Finding]) -> Option<FailureKind> {
    let is_found = |kind: &FailureKind| findings.iter().any(|found| found.failure.kind == *kind);
    let stated = statement.found.map(|(_, kind)| kind).filter(is_found);
    stated.or(match findings {
        [only] => Some(only.failure.kind),
        _ => None,
    })
}

/// Whether a clause states bounds or a count of digits that no other notation of a number can be shown to meet.
fn bounds_number(tokens: Tokens<'_>, slice: &[Token], said: M, findings: &[Finding]) -> bool {
    let upper = M::MOST.or(M::LESSER).or(M::BIG).or(M::SHORT);
    let lower = M::LEAST.or(M::GREATER);
    // A lower bound is read and compared with the value.
    let compared = findings
        .iter()
        .flat_map(|found| &found.failure.wants)
        .any(|want| matches!(want, Want::AtLeast(_)));
    // An ID in digits is positive.
    let number = slice
        .iter()
        .any(|token| matches!(token.sort, Sort::Number | Sort::Quoted));
    let counted = findings
        .iter()
        .flat_map(|found| &found.failure.wants)
        .any(|want| matches!(want, Want::Digits(_) | Want::DigitsWithin(..)));
    let within = findings
        .iter()
        .flat_map(|found| &found.failure.wants)
        .any(|want| matches!(want, Want::DigitsWithin(..)));
    !counted && (counts_digits(slice) || asks_by_pattern(tokens, slice, "{"))
        || said.has_any(upper) && !(within && counts_digits(slice))
        || said.has_any(lower) && number && !compared
}

/// Whether an address is looked for among others: none of those there matches it.
fn names_address(findings: &[Finding]) -> bool {
    let columns = [Column::MediaPropertyUrls, Column::PrimaryContactEmail];
    findings.iter().any(|found| {
        let target = found.failure.target.column();
        found.failure.kind == FailureKind::UnknownReference
            && target.is_some_and(|column| columns.contains(&column))
    })
}

/// Whether a date must lie before or after something. That it must not lie in the future is no such
/// condition: no other is ever written.
fn bounds_date(tokens: Tokens<'_>, slice: &[Token], said: M) -> bool {
    let has = |words: &[&str]| {
        slice.iter().any(|token| {
            token.is_word()
                && words
                    .iter()
                    .any(|word| holds(tokens.folded_of(token), word))
        })
    };
    let value = slice
        .iter()
        .any(|token| matches!(token.sort, Sort::Number | Sort::Date | Sort::Quoted));
    let asks = said.has_any(M::MUST.or(M::NOT).or(M::CANNOT).or(M::MISMATCH));
    let stated = slice.iter().enumerate().any(|(at, token)| {
        let is_date = token.sort == Sort::Date
            || token.sort == Sort::Number && token.end - token.start == DAY_IN_DIGITS
            || token.sort == Sort::Quoted && token.meaning.has_any(M::DATE_VALUE);
        is_date && wants_this(slice.get(..at).unwrap_or_default())
    });
    let notation = said.has_any(M::FORMAT.or(M::DATE_FORMAT));
    // "The date does not match the network's": not for its notation.
    let compared = said.has_any(M::MISMATCH) && !notation && !said.has_any(M::PATTERN.or(M::VALID));
    if stated || compared || asks && has(&NO_NOTATION) || asks && !notation && has(&["timestamp"]) {
        return true;
    }
    // The number of a month or day is a matter of notation.
    if has(&["month", "dayof"]) || said.has_any(M::PIECE) && has(&["day"]) {
        return false;
    }
    let denied = said.has_any(M::NOT.or(M::CANNOT).or(M::DISALLOWED).or(M::EXCLUDED));
    let demanded = said.has_any(M::MUST) || denied;
    if said.has_any(M::FUTURE) {
        let future = has(&[
            "future", "tomorrow", "later", "after", "upcoming", "ahead", "futur", "zukunft", "未来",
        ]);
        let is_future_refused = future && (denied || !said.has_any(M::MUST));
        let is_past_demanded = !future && demanded && !denied;
        return !(is_future_refused || is_past_demanded) || value;
    }
    let bounds = M::LESSER.or(M::GREATER).or(M::LEAST).or(M::MOST);
    let of_reading = M::VALUE
        .or(M::FIELD)
        .or(M::PARSE)
        .or(M::UNPARSED)
        .or(M::FORMAT);
    said.has_any(M::ORDER)
        || said.has_any(M::RANGE) && !said.has_any(of_reading)
        || value && said.has_any(bounds) && !said.has_any(M::LENGTH.or(M::DATE_FORMAT))
}

/// The length of a day that is written in digits alone: `20210403`.
const DAY_IN_DIGITS: usize = 8;

/// What a date is asked to be that is no matter of notation, or of a notation that is not written.
const NO_NOTATION: [&str; 15] = [
    "weekday",
    "weekend",
    "businessday",
    "workingday",
    "unix",
    "epoch",
    "serial",
    "timezone",
    "zone",
    "change",
    "edit",
    "modified",
    "days",
    "within",
    "holiday",
];

/// Whether the words before a date say that it is the one that is wanted, and no example.
fn wants_this(before: &[Token]) -> bool {
    let example = M::EXAMPLE
        .or(M::FORMAT)
        .or(M::DATE_FORMAT)
        .or(M::RECEIVED)
        .or(M::GOT);
    before
        .iter()
        .any(|token| token.meaning.has_any(M::MUST.or(M::MISMATCH).or(M::MATCH)))
        && !before.iter().any(|token| token.meaning.has_any(example))
}

/// Whether a value must not be something, and not for its signs, its length or its lack.
fn is_said_not_to_be(said: M) -> bool {
    let other = M::CHARACTER
        .or(M::BLANK)
        .or(M::NOT_BLANK)
        .or(M::NULL)
        .or(M::LENGTH)
        .or(M::LONG)
        .or(M::MOST)
        .or(M::GREATER)
        .or(M::INVALID)
        .or(M::FORMAT)
        .or(M::PIECE)
        .or(M::CONTAIN)
        .or(M::UNPARSED)
        .or(M::PARSE)
        .or(M::RECOGNISED)
        .or(M::VALID);
    said.has_all(M::MUST.or(M::NOT)) && !said.has_any(other)
}

/// Whether a pattern of the text holds a piece that a change of notation does not bring about.
fn asks_by_pattern(tokens: Tokens<'_>, slice: &[Token], piece: &str) -> bool {
    slice.iter().any(|token| {
        let text = tokens.text_of(token);
        token.sort == Sort::Pattern
            && text.trim_start_matches('/').starts_with('^')
            && text.contains(piece)
    })
}

fn says_scheme(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    slice
        .iter()
        .any(|token| matches!(tokens.folded_of(token), "scheme" | "protocol"))
}

/// Whether it is about signs or marks inside a value: spaces, the brackets around an address.
fn speaks_of_signs(tokens: Tokens<'_>, slice: &[Token], said: M) -> bool {
    said.has_any(M::CHARACTER)
        || slice.iter().any(|token| {
            matches!(
                tokens.folded_of(token),
                "brackets" | "bracket" | "displayname"
            )
        })
}

/// Whether a value must hold, or must not hold, something else than the parts of an address.
fn asks_for_text(tokens: Tokens<'_>, slice: &[Token], said: M) -> bool {
    if said.has_any(M::CHARACTER) {
        return false;
    }
    let Some(at) = slice
        .iter()
        .position(|token| token.is_word() && is_containing(tokens.folded_of(token)))
    else {
        return false;
    };
    let before = slice.get(..at).unwrap_or_default();
    let denied = before.iter().any(|token| token.meaning.has_any(M::NOT));
    let after = slice.get(at + 1..).unwrap_or_default();
    let is_scheme = |token: &Token| {
        let text = tokens.text_of(token);
        text.starts_with("http")
            || text.starts_with("://")
            || matches!(
                tokens.folded_of(token),
                "scheme" | "protocol" | "http" | "https" | "host" | "hostname" | "domain" | "tld"
            )
    };
    let demanded = before.iter().any(|token| token.meaning.has_any(M::MUST));
    demanded && (denied || !after.iter().any(is_scheme))
}

/// Whether a word holds another; for words, a general search takes longer to begin than this.
fn holds(word: &str, part: &str) -> bool {
    let part = part.as_bytes();
    let mut windows = word.as_bytes().windows(part.len().max(1));
    // The first byte rules out nearly all.
    windows.any(|window| window.first() == part.first() && window == part)
}

fn is_containing(folded: &str) -> bool {
    matches!(
        folded,
        "contain"
            | "contains"
            | "containing"
            | "start"
            | "starts"
            | "begin"
            | "begins"
            | "end"
            | "ends"
            | "include"
            | "includes"
            | "use"
            | "have"
    )
}

/// Whether only one address is wanted. That there is to be one `@` is a matter of form.
fn is_single(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let of_sign = tokens.text.contains('@');
    let is_address = |word: &str| {
        let addresses = ["url", "address", "website", "email", "mail", "emailaddress"];
        addresses.contains(&word)
    };
    slice.iter().zip(slice.iter().skip(1)).any(|(left, right)| {
        let (left, right) = (tokens.folded_of(left), tokens.folded_of(right));
        left == "only" && matches!(right, "one" | "1" | "a" | "single") && !of_sign
            || matches!(left, "single" | "one") && is_address(right)
    })
}

/// Whether it is about an address that cannot be reached.
fn speaks_of_reach(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let to = |at: usize| {
        slice
            .get(at + 1)
            .is_some_and(|next| tokens.folded_of(next) == "to")
    };
    slice.iter().enumerate().any(|(at, token)| {
        !to(at)
            && matches!(
                tokens.folded_of(token),
                "resolve"
                    | "resolved"
                    | "resolves"
                    | "reachable"
                    | "reach"
                    | "exist"
                    | "exists"
                    | "respond"
                    | "responding"
            )
    })
}

/// Whether a number of digits or letters is asked for.
fn counts_digits(slice: &[Token]) -> bool {
    slice.iter().zip(slice.iter().skip(1)).any(|(left, right)| {
        left.sort == Sort::Number && right.meaning.has_any(M::LENGTH.or(M::NUMBER))
    })
}
