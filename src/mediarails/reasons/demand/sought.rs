//! Which values can be the one that a text wants, by what failed: an address, an ID, a date, a name.

use super::super::concept::Meaning as M;
use super::super::gathered::Finding;
use super::super::hint;
use super::super::statement::Tokens;
use super::super::token::Sort;
use super::wish::{is_lead, trails};
use crate::column::Column;
use crate::failure::FailureKind;
use std::ops::Range;

/// What sort of value is looked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sought {
    Url,
    Email,
    Id,
    Date,
    Name,
}

impl Sought {
    /// What is looked for where this failed; `findings` are those of the text.
    pub(super) fn of(kind: FailureKind, findings: &[Finding]) -> Option<Self> {
        let is_of = |columns: &[Column]| {
            findings.iter().any(|found| {
                let column = found.failure.target.column();
                found.failure.kind == kind && column.is_some_and(|own| columns.contains(&own))
            })
        };
        match kind {
            FailureKind::BadUrl => Some(Self::Url),
            FailureKind::BadEmail => Some(Self::Email),
            FailureKind::BadDate => Some(Self::Date),
            FailureKind::BadNumber => Some(Self::Id),
            FailureKind::UnknownReference if is_of(&[Column::NetworkPublisherId]) => Some(Self::Id),
            FailureKind::UnknownReference | FailureKind::MissingValue => {
                let names = [
                    Column::Brand,
                    Column::Network,
                    Column::PublisherGroup,
                    Column::Categories,
                ];
                is_of(&names).then_some(Self::Name)
            }
            _ => None,
        }
    }

    /// The place behind the value of this sort that begins at a place, if one does.
    pub(super) fn end(self, tokens: Tokens<'_>, clause: &Range<usize>, at: usize) -> Option<usize> {
        let token = tokens.all.get(at)?;
        let text = tokens.text_of(token);
        let is_quoted = token.sort == Sort::Quoted && token.named.is_none();
        let is_it = match self {
            Self::Url => {
                token.sort == Sort::Url
                    || is_quoted && text.contains('.') && !text.contains(char::is_whitespace)
            }
            Self::Email => token.sort == Sort::Email || is_quoted && text.contains('@'),
            Self::Id => {
                let behind = tokens.all.get(at + 1).filter(|_| at + 1 < clause.end);
                let digits = is_quoted && text.bytes().all(|byte| byte.is_ascii_digit());
                let ends = hint::ends_here(tokens, behind)
                    || behind.is_some_and(|next| trails(tokens, next));
                digits && !text.is_empty() || hint::is_id(tokens, token) && ends
            }
            Self::Date => {
                token.sort == Sort::Date || is_quoted && token.meaning.has_any(M::DATE_VALUE)
            }
            Self::Name => {
                let end = end_of_name(tokens, clause, at);
                return if is_quoted { Some(at + 1) } else { end };
            }
        };
        is_it.then_some(at + 1)
    }
}

/// The most words of a name that is not quoted.
const LONGEST_NAME: usize = 4;

/// The place behind a name: words that no table knows and that begin with capitals.
fn end_of_name(tokens: Tokens<'_>, clause: &Range<usize>, at: usize) -> Option<usize> {
    let is_part = |at: &usize| {
        let token = tokens.all.get(*at);
        token.is_some_and(|token| {
            token.is_word()
                && token.named.is_none()
                && token.meaning.is_none()
                && !is_lead(tokens.folded_of(token))
                && tokens.text_of(token).starts_with(char::is_uppercase)
        })
    };
    let begins = at == clause.start || !is_part(&(at - 1));
    let count = (at..clause.end).take_while(is_part).count();
    (begins && (1..=LONGEST_NAME).contains(&count)).then_some(at + count)
}
