//! What a statement says by the place of its words rather than by the words: that a value is not there
//! ("no brand", "without a name", "needs a brand"), that a row stands on two lines.

use super::concept::Meaning as M;
use super::statement::Tokens;
use super::token::{Break, Sort, Token};
use super::{fold, unheard, vocabulary};

/// What may stand behind the name of what is not there: where the row stands, what it is.
const AROUND: M = M::LINK
    .or(M::ROW)
    .or(M::RECORD)
    .or(M::VALUE)
    .or(M::WITHIN)
    .or(M::FILE)
    .or(M::PRESENT)
    .or(M::RECEIVED)
    .or(M::ADVICE);

/// Whether all that is said is that a value of a column is not there.
pub(super) fn names_as_absent(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    slice.iter().enumerate().any(|(at, token)| {
        let behind = slice.get(at + 1..).unwrap_or_default();
        let before = at.checked_sub(1).and_then(|before| slice.get(before));
        let begins = before.is_none_or(|token| {
            matches!(token.sort, Sort::Break(_) | Sort::Number) || is_skipped(token)
        });
        if token.meaning.has_any(M::HAS_NO) {
            let subject = slice.get(..at).unwrap_or_default();
            // What is named by its title has a wording of its own.
            ends_with_name(tokens, behind, 0)
                && !is_of_value(subject)
                && behind.iter().all(|token| token.named.is_none())
        } else if token.meaning.has_any(M::NO_SUCH) && begins || is_without(tokens, token) {
            ends_with_name(tokens, behind, 0)
        } else if begins && is_empty(tokens, token) {
            is_bare_name(tokens, behind)
        } else if token.meaning.has_any(M::MUST) {
            let subject = slice.get(..at).unwrap_or_default();
            asks_to_have(tokens, token, behind) && !is_of_value(subject)
        } else {
            false
        }
    })
}

/// Whether something is called right and the clause then ends with a denial, as in Japanese:
/// `有効な値ではありません`.
pub(super) fn denies_behind(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let is_denial = |token: &Token| {
        let text = tokens.text_of(token);
        token.meaning.has_any(M::NOT) && text.starts_with(fold::is_unspaced)
    };
    let mut clauses = slice.split(|token| matches!(token.sort, Sort::Break(_)));
    clauses.any(|clause| {
        let mut behind = clause
            .iter()
            .skip_while(|token| !token.meaning.has_any(M::VALID));
        behind.any(is_denial)
    })
}

/// Whether all that is said is that a quoted column was not found: `'brand' column not found`. It was
/// looked for in the file.
pub(super) fn misses_column(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    if misses_in_table(tokens, slice) {
        return true;
    }
    let [name, column, rest @ ..] = slice else {
        return false;
    };
    let is_name = name.named.is_some() || name.meaning.has_any(M::QUOTED_NAME.or(M::QUOTED_WORD));
    let says = M::NOT
        .or(M::FOUND)
        .or(M::NOT_FOUND)
        .or(M::UNKNOWN)
        .or(M::RECEIVED)
        .or(M::LINK);
    let is_plain = |token: &Token| !token.is_word() || token.meaning.has_any(says);
    name.sort == Sort::Quoted
        && is_name
        && column.is_word()
        && column.meaning.has_any(M::COLUMN)
        && rest.iter().all(is_plain)
        && rest
            .iter()
            .any(|token| tokens.folded_of(token).ends_with("found"))
}

/// Whether a column is said not to be found in "the table", which has no name of its own as those of
/// databases do: it is that of the data.
fn misses_in_table(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let is = |token: &Token, word: &str| token.is_word() && tokens.folded_of(token) == word;
    let table = slice
        .windows(2)
        .position(|pair| matches!(pair, [the, table] if is(the, "the") && is(table, "table")));
    let behind = table.and_then(|at| slice.get(at + 2));
    let is_nameless = behind.is_none_or(|next| {
        matches!(next.sort, Sort::Break(Break::Sentence | Break::Part))
            || next.is_word() && next.named.is_none() && !next.meaning.is_none()
    });
    table.is_some()
        && is_nameless
        && slice.iter().any(|token| token.meaning.has_any(M::COLUMN))
        && slice.iter().any(|token| token.meaning.has_any(M::SOUGHT))
}

/// Whether one date is said to be more or less than another.
pub(super) fn compares_dates(slice: &[Token]) -> bool {
    let greater_or_less = M::MOST
        .or(M::LEAST)
        .or(M::GREATER)
        .or(M::LESSER)
        .or(M::ORDER);
    let is_date = |token: &Token| {
        token.sort == Sort::Date
            || token.sort == Sort::Quoted && token.meaning.has_any(M::DATE_VALUE)
    };
    let mut behind = slice.iter().skip_while(|token| !is_date(token)).skip(1);
    let between = behind.by_ref().take_while(|token| !is_date(token));
    let mut compared = false;
    for token in between {
        if matches!(token.sort, Sort::Break(_)) {
            return false;
        }
        compared |= token.is_word() && token.meaning.has_any(greater_or_less);
    }
    // The second date was taken with the words between.
    compared && slice.iter().filter(|token| is_date(token)).count() > 1
}

/// Whether the date that is required lies before or after another: "a date after 2021-03-04 is
/// required".
pub(super) fn bounds_date(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let links = [
        "equal", "equals", "to", "or", "on", "that", "is", "lies", "at", "no",
    ];
    let is_link = |token: &&Token| links.contains(&tokens.folded_of(token));
    slice.iter().enumerate().any(|(at, token)| {
        let behind = slice.get(at + 1..).unwrap_or_default();
        let mut rest = behind.iter().filter(|token| !is_link(token));
        let is_before = |next: &Token| next.meaning.has_any(M::ORDER);
        let is_value = |next: &Token| matches!(next.sort, Sort::Date | Sort::Number);
        token.is_word()
            && token.meaning.has_any(M::DATE)
            && rest.next().is_some_and(is_before)
            && rest.next().is_some_and(is_value)
    })
}

/// Whether "mail:" leads a statement about an address.
pub(super) fn speaks_of_mail(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    matches!(slice, [mail, colon, behind @ ..]
    if tokens.folded_of(mail) == "mail"
        && colon.is_break(Break::Colon)
        && behind.iter().any(|token| {
            token.is_word() && tokens.folded_of(token).starts_with("address")
        }))
}

/// Whether columns too many are said to be on a row, and none of them is named.
pub(super) fn counts_extra_columns(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let cells = ["columns", "fields", "cells"];
    let begins = slice.windows(2).position(|pair| {
        matches!(pair, [extra, columns] if extra.meaning.has_any(M::EXTRA)
            && columns.is_word()
            && cells.contains(&tokens.folded_of(columns)))
    });
    let behind = begins
        .and_then(|at| slice.get(at + 2..))
        .unwrap_or_default();
    let is_around = |token: &Token| match token.sort {
        Sort::Word => {
            token.named.is_none()
                && (token.meaning.has_any(AROUND) || tokens.folded_of(token) == "detected")
        }
        Sort::Number => true,
        _ => token.is_break(Break::Sentence),
    };
    behind.iter().any(|token| token.sort == Sort::Number) && behind.iter().all(is_around)
}

/// Whether a clause begins by calling a column unknown: "unknown key ...".
pub(super) fn calls_column_unknown(behind: &[Token]) -> bool {
    matches!(behind, [unknown, field, ..]
        if unknown.is_word()
            && unknown.meaning.has_any(M::UNKNOWN.or(M::UNRECOGNISED))
            && field.meaning.has_any(M::FIELD.or(M::COLUMN)))
        || matches!(behind, [both, ..] if both.is_word() && both.meaning.has_all(M::UNKNOWN.or(M::COLUMN)))
}

fn is_empty(tokens: Tokens<'_>, token: &Token) -> bool {
    token.meaning.has_any(M::BLANK) && matches!(tokens.folded_of(token), "empty" | "blank")
}

/// Whether nothing follows but a name that no table knows, as of a column of someone else's: `node_id`.
fn is_bare_name(tokens: Tokens<'_>, behind: &[Token]) -> bool {
    let name = behind
        .iter()
        .take_while(|token| token.is_word())
        .collect::<Vec<_>>();
    let is_part = |token: &&Token| {
        let known = vocabulary::is_place(tokens.folded_of(token)) || !token.meaning.is_none();
        token.tied || unheard::is_unknown(tokens, token) && !known
    };
    (1..=3).contains(&name.len())
        && name.iter().all(is_part)
        && behind
            .get(name.len())
            .is_none_or(|next| matches!(next.sort, Sort::Break(_)))
}

fn is_skipped(token: &Token) -> bool {
    token.is_word() && token.named.is_none() && token.meaning.has_any(M::ADVICE.or(M::TROUBLE))
}

fn is_without(tokens: Tokens<'_>, token: &Token) -> bool {
    token.meaning.has_any(M::NOT)
        && matches!(
            tokens.folded_of(token),
            "without" | "ohne" | "sans" | "sin" | "sem" | "senza"
        )
}

/// Whether a clause speaks of a column or its value, and not of what a row stands for.
fn is_of_value(subject: &[Token]) -> bool {
    subject.iter().any(|token| {
        token.named.is_some()
            || token.sort == Sort::Quoted
            || token
                .meaning
                .has_any(M::VALUE.or(M::FIELD).or(M::COLUMN).or(M::TYPE))
    })
}

/// Whether "needs a brand" or "must have a brand" stands there.
fn asks_to_have(tokens: Tokens<'_>, token: &Token, behind: &[Token]) -> bool {
    let needs = matches!(tokens.folded_of(token), "need" | "needs");
    let has = behind.first().is_some_and(|next| {
        matches!(
            tokens.folded_of(next),
            "have" | "has" | "include" | "contain" | "specify"
        )
    });
    let behind = behind.get(usize::from(has)..).unwrap_or_default();
    (needs || has) && ends_with_name(tokens, behind, 1)
}

/// Whether what follows is the name of a column behind at least so many articles, and then nothing but
/// where the row stands.
fn ends_with_name(tokens: Tokens<'_>, behind: &[Token], articles: usize) -> bool {
    let is_article = |token: &&Token| {
        token.is_word()
            && matches!(
                tokens.folded_of(token),
                "a" | "an" | "any" | "the" | "its" | "their" | "one" | "some" | "or" | "and"
            )
    };
    let count = behind.iter().take_while(is_article).count();
    let mut rest = behind.get(count..).unwrap_or_default().iter();
    let is_name = rest.next().is_some_and(|token| {
        token.is_word()
            && (token.named.is_some()
                || token.meaning.has_any(M::TYPE) && !token.meaning.has_any(M::PIECE.or(M::NUMBER)))
    });
    count >= articles
        && is_name
        && rest
            .take_while(|token| !matches!(token.sort, Sort::Break(_)))
            // "needs a brand before it may go on"
            .take_while(|token| !matches!(tokens.folded_of(token), "before" | "until"))
            .all(|token| match token.sort {
                Sort::Word => {
                    let folded = tokens.folded_of(token);
                    token.meaning.only(AROUND) == token.meaning
                        && (!token.meaning.is_none()
                            || vocabulary::is_place(folded)
                            || vocabulary::is_filling(folded))
                }
                Sort::Number => true,
                _ => false,
            })
}

/// Whether something is said to stand on two lines or more: "the same partner appears on lines 4 and 9".
pub(super) fn is_on_two_rows(tokens: Tokens<'_>, slice: &[Token]) -> bool {
    let says = |token: &Token| {
        matches!(
            tokens.folded_of(token),
            "same"
                | "appears"
                | "appear"
                | "occurs"
                | "occur"
                | "listed"
                | "both"
                | "repeated"
                | "identical"
        )
    };
    let is_like_a_row = slice.windows(3).any(|window| {
        let [like, row, number] = window else {
            return false;
        };
        tokens.folded_of(like) == "as" && row.meaning.has_any(M::ROW) && number.sort == Sort::Number
    });
    is_like_a_row && slice.iter().any(|token| tokens.folded_of(token) == "same")
        || slice.iter().any(says)
            && slice.windows(4).any(|window| {
                let [rows, first, join, second] = window else {
                    return false;
                };
                let again = second.sort == Sort::Number || second.meaning.has_any(M::ROW);
                rows.meaning.has_any(M::ROW)
                    && first.sort == Sort::Number
                    && (join.meaning.has_any(M::JOIN)
                        || matches!(join.sort, Sort::Break(super::token::Break::Comma)))
                    && again
            })
}
